#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/text.h"
#include "cli/cli.h"
#include "cli/policy.h"
#include "cli/state.h"
#include "sandbox/sandbox.h"

static const char advice[] =
	"set OPENROUTER_MANAGEMENT_KEY, or use --sandbox to try things without a key";

/* The variables that hold a key: the first that is set counts. */
static const char *const key_names[] = { "OPENROUTER_MANAGEMENT_KEY", "OPENROUTER_API_KEY" };

static const char *from_environment(const char *name)
{
	const char *value = getenv(name);
	return value != NULL && value[0] != '\0' ? value : NULL;
}

static int start_sandbox(struct cli_client *client, const struct cli_options *options,
	struct ora_connection_options *connection, struct ora_error *err)
{
#ifdef ORA_MINIMAL
	(void)client;
	(void)options;
	(void)connection;
	(void)err;
	return cli_fail(CLI_USAGE, "this is a minimal build: it has no sandbox");
#else
	struct ora_sandbox_options sandbox = {
		.db = options->sandbox_file, .now = options->now,
	};
	if (ora_sandbox_start(&client->sandbox, &sandbox, err) != 0) {
		return cli_fail_error(err);
	}
	connection->base_url = ora_sandbox_base_url(client->sandbox);
	connection->key = openrouter_admin_api.sandbox_key;
	return 0;
#endif
}

/* The key and the URL, from where they may come from. */
static int choose_upstream(struct cli_client *client, const struct cli_options *options,
	struct ora_connection_options *connection, struct ora_error *err)
{
	connection->id = options->connection;
	if (options->sandbox && options->base_url != NULL) {
		return cli_fail(CLI_USAGE, "--sandbox and --base-url exclude each other");
	}
	if (options->sandbox) {
		return start_sandbox(client, options, connection, err);
	}
	const char *key = from_environment(key_names[0]);
	connection->key = key != NULL ? key : from_environment(key_names[1]);
	connection->base_url = options->base_url;
	/* Whoever types a host means it; a variable may have been left there by somebody else. */
	connection->allow_host = options->base_url != NULL;
	if (connection->base_url == NULL) {
		connection->base_url = from_environment("OPENROUTER_BASE_URL");
	}
	return 0;
}

/* The client has its own copy: neither what we start nor /proc shows the keys any more. */
static void forget_keys(void)
{
	for (size_t i = 0; i < sizeof(key_names) / sizeof(key_names[0]); i++) {
		char *value = getenv(key_names[i]);
		if (value != NULL) {
			ora_wipe(value, strlen(value));
			unsetenv(key_names[i]);
		}
	}
}

int cli_client_open(struct cli_client *client, const struct cli_options *options,
	enum cli_front front, bool key_required)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client_options client_options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	memset(client, 0, sizeof(*client));
	client_options.ca_mode = front != CLI_FRONT_COMMAND ? ORA_CA_FILE_OF_SYSTEM
		: ORA_CA_PATH_OF_SYSTEM;
	client_options.advice = advice;
	if (front == CLI_FRONT_SERVE) {
		/* Many agents share it: more at once, and no connection takes it all. */
		client_options.max_active = 256;
		client_options.max_active_per_connection = 128;
	}
	if (options->mode != NULL && !ora_mode_parse(options->mode, &client_options.mode)) {
		return cli_fail(CLI_USAGE, "--mode %s: want full, write or read-only", options->mode);
	}
	int rc = choose_upstream(client, options, &connection, &err);
	if (rc == 0 && connection.key == NULL && key_required) {
		rc = cli_fail(CLI_NOT_AUTHENTICATED, "no key: %s", advice);
	}
	if (rc == 0 && (ora_client_create(&client->client, &openrouter_admin_api, &client_options,
			&err) != 0 || (connection.key != NULL && ora_client_add_connection(
			client->client, &connection, &err) != 0))) {
		rc = cli_fail_error(&err);
	}
	ora_error_finish(&err);
	forget_keys();
	if (rc == 0) {
		rc = cli_state_attach(client->client, options, front);
	}
	if (rc == 0) {
		rc = cli_policy_attach(client->client, options, front);
	}
	if (rc != 0) {
		cli_client_close(client);
	}
	return rc;
}

void cli_client_close(struct cli_client *client)
{
	ora_client_destroy(client->client);
#ifndef ORA_MINIMAL
	ora_sandbox_stop(client->sandbox);
#endif
}
