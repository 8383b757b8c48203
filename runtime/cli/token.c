#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <ora/gate.h>

#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_token(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it does not serve HTTP");
}

#else

#include "base/base64.h"
#include "base/digest.h"
#include "base/random.h"
#include "base/text.h"
#include "cli/configuration.h"
#include "cli/upstream.h"
#include "config/value.h"

#define RANDOM_BYTES 32

/* The connection that the environment makes. */
static const char default_id[] = "default";

static bool is_name(const char *name)
{
	size_t length = strspn(name,
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
	return length > 0 && length <= 64 && name[length] == '\0';
}

static const char *id_at(const void *data, size_t i)
{
	const struct config_section *section = config_section_at(data, "connection", i);
	return section != NULL ? section->name : NULL;
}

/* Those of the configuration, or the one that the environment makes. */
static void put_all(const struct config *config, struct ora_buf *out)
{
	const char *id;
	for (size_t i = 0; (id = id_at(config, i)) != NULL; i++) {
		ora_buf_addf(out, "%s%s", i > 0 ? ", " : "", id);
	}
	if (out->length == 0) {
		ora_buf_add_string(out, default_id);
	}
}

/* Those that were named, read as the file's own list is. What is not in a configuration that has
 * connections would be refused there. */
static int put_named(const struct config *config, const char *list, struct ora_buf *out)
{
	static const struct config_row row = { .key = "--connection", .type = CONFIG_LIST };
	struct config_value value = { .row = &row };
	char message[CONFIG_MESSAGE_SIZE];
	int failed = config_value_parse(&value, list, "", message);
	int rc = failed == ORA_ERR_MEMORY ? cli_fail(CLI_REFUSED, "out of memory")
		: failed != 0 ? cli_fail(CLI_USAGE, "%s", message) : 0;
	for (size_t i = 0; rc == 0 && i < value.item_count; i++) {
		const char *id = value.items[i];
		if (id_at(config, 0) != NULL && strcmp(id, default_id) != 0
			&& config_section_find(config, "connection", id) == NULL) {
			rc = cli_fail_connection(id, id_at, config);
		}
		ora_buf_addf(out, "%s%s", i > 0 ? ", " : "", id);
	}
	config_value_finish(&value);
	return rc;
}

static int put_connections(const struct cli_options *options, struct ora_buf *out)
{
	struct cli_configuration configuration;
	int rc = cli_configuration_open(&configuration, options);
	if (rc == 0 && options->connection == NULL) {
		put_all(configuration.config, out);
	} else if (rc == 0) {
		rc = put_named(configuration.config, options->connection, out);
	}
	cli_configuration_close(&configuration);
	return rc;
}

static int print_token(const struct cli_options *options, const char *name, const char *token)
{
	unsigned char digest[ORA_DIGEST_SIZE];
	enum ora_mode mode = ORA_MODE_READ_ONLY;
	struct ora_buf connections;
	if (options->mode != NULL && !ora_mode_parse(options->mode, &mode)) {
		return cli_fail(CLI_USAGE, "--mode %s: want full, write or read-only", options->mode);
	}
	if (ora_sha256(token, strlen(token), digest) != 0) {
		return cli_fail(CLI_REFUSED, "libcrypto failed");
	}
	ora_buf_init(&connections, 1 << 20);
	int rc = put_connections(options, &connections);
	if (rc != 0) {
		ora_buf_finish(&connections);
		return rc;
	}
	printf("# For conf.d/token-%s.ini beside config.ini; then reload (SIGHUP).\n"
		"[token %s]\nconnections = %s\nmode = %s\nsha256 = ", name, name,
		ora_buf_text(&connections), ora_mode_name(mode));
	ora_buf_finish(&connections);
	for (size_t i = 0; i < sizeof(digest); i++) {
		printf("%02x", digest[i]);
	}
	putchar('\n');
	rc = cli_flush();
	if (rc == 0) {
		/* Not on stdout, which belongs into a file that holds the digest alone. */
		fprintf(stderr, "%sThe token, shown this once: give it to its client.\n%s\n",
			isatty(STDOUT_FILENO) == 1 ? "\n" : "", token);
	}
	return rc;
}

int cli_token(const struct cli_options *options)
{
	unsigned char bytes[RANDOM_BYTES];
	struct ora_buf token;
	const char *name = options->operands[1];
	if (strcmp(options->operands[0], "create") != 0) {
		return cli_fail(CLI_USAGE, "token takes no \"%s\" (want create)", options->operands[0]);
	}
	if (!is_name(name)) {
		return cli_fail(CLI_USAGE, "token create: a name has 1 to 64 of A-Z a-z 0-9 . _ -");
	}
	if (ora_random(bytes, sizeof(bytes)) != 0) {
		return cli_fail(CLI_REFUSED, "the system gives no random numbers");
	}
	ora_buf_init(&token, 256);
	ora_buf_add_string(&token, "ora_");
	ora_base64url_put(&token, bytes, sizeof(bytes));
	ora_wipe(bytes, sizeof(bytes));
	int rc = ora_buf_ok(&token) == 0 ? print_token(options, name, token.data)
		: cli_fail(CLI_REFUSED, "out of memory");
	ora_buf_wipe(&token);
	ora_buf_finish(&token);
	return rc;
}

#endif
