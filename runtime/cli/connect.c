#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_connect(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it reads no configuration file");
}

#else

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "base/text.h"
#include "cli/configuration.h"
#include "cli/hidden.h"
#include "cli/verb.h"
#include "config/command.h"
#include "config/value.h"
#include "json/view.h"

#define COMMAND_MS 60000
#define MAX_PATH 4096

static const char default_id[] = "default";

/* A new connection on its way into the configuration. */
struct connecting {
	const struct cli_options *options;
	const char *id;
	bool among_others;         /* it must be named to be used */
	char key[CLI_HIDDEN_SIZE];
	char folder[MAX_PATH];     /* of config.ini */
	char key_path[MAX_PATH + 80];
	char ini_path[MAX_PATH + 80];
};

static int find_paths(struct connecting *connecting)
{
	char *own = connecting->options->config == NULL ? config_default_path() : NULL;
	const char *path = own != NULL ? own : connecting->options->config;
	char *real = NULL;
	if (path == NULL) {
		return cli_fail(CLI_USAGE, "no home folder: name a configuration file with --config");
	}
	const char *slash = strrchr(path, '/');
	size_t length = slash != NULL && slash != path ? (size_t)(slash - path) : 1;
	snprintf(connecting->folder, MAX_PATH, "%.*s", (int)length, slash != NULL ? path : ".");
	free(own);
	if (connecting->folder[0] != '/') {
		/* What stands in a file must not depend on where we are now. */
		real = realpath(connecting->folder, NULL);
		if (real == NULL) {
			return cli_fail(CLI_USAGE, "%s: %s", connecting->folder, strerror(errno));
		}
		snprintf(connecting->folder, MAX_PATH, "%s", real);
		free(real);
	}
	if (strpbrk(connecting->folder, ";\n") != NULL) {
		return cli_fail(CLI_USAGE, "%s: a path with ; can't stand in a configuration file",
			connecting->folder);
	}
	snprintf(connecting->key_path, sizeof(connecting->key_path), "%s/keys/%s",
		connecting->folder, connecting->id);
	snprintf(connecting->ini_path, sizeof(connecting->ini_path), "%s/conf.d/%s.ini",
		connecting->folder, connecting->id);
	return 0;
}

/* Whether there is room for it: the name is free, and the files are in order. */
static int check_name(struct connecting *connecting)
{
	const char *path = connecting->options->config;
	struct cli_options options = *connecting->options;
	struct cli_configuration configuration;
	if (path != NULL && access(path, F_OK) != 0 && errno == ENOENT) {
		options.config = "/dev/null"; /* the first connection of a new file */
	}
	int rc = cli_configuration_open(&configuration, &options);
	const struct config_section *section = rc == 0
		? config_section_find(configuration.config, "connection", connecting->id) : NULL;
	connecting->among_others = strcmp(connecting->id, default_id) != 0
		|| (rc == 0 && config_section_at(configuration.config, "connection", 0) != NULL);
	if (section != NULL) {
		rc = cli_fail(CLI_USAGE, "there is a connection %s already: %s:%u", connecting->id,
			section->file, section->line);
	} else if (rc == 0 && access(connecting->ini_path, F_OK) == 0) {
		rc = cli_fail(CLI_USAGE, "%s is there already", connecting->ini_path);
	} else if (rc == 0 && connecting->options->store_command == NULL
		&& access(connecting->key_path, F_OK) == 0) {
		rc = cli_fail(CLI_USAGE, "%s is there already", connecting->key_path);
	}
	cli_configuration_close(&configuration);
	return rc;
}

/* The source of a key that nobody has been asked for yet. */
static int read_nothing(void *data, char **key, struct ora_error *err)
{
	(void)data;
	(void)key;
	err->code = ORA_ERR_AUTH;
	return ORA_ERR_AUTH;
}

/* A client with the connection alone: with its key, or, before that is known, without. */
static int open_client(const struct connecting *connecting, bool with_key,
	struct ora_client **client, struct ora_error *err)
{
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.ca_mode = ORA_CA_PATH_OF_SYSTEM;
	connection.id = connecting->id;
	connection.key = with_key ? connecting->key : NULL;
	connection.key_source.read = with_key ? NULL : read_nothing;
	connection.base_url = connecting->options->base_url;
	connection.allow_host = connection.base_url != NULL;
	int rc = ora_client_create(client, &openrouter_admin_api, &options, err);
	return rc != 0 ? rc : ora_client_add_connection(*client, &connection, err);
}

/* Whether a key may go there at all: told before anybody types one. */
static int check_upstream(const struct connecting *connecting)
{
	struct ora_client *client = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = open_client(connecting, false, &client, &err) != 0 ? cli_fail_error(&err) : 0;
	ora_client_destroy(client);
	ora_error_finish(&err);
	return rc;
}

/* Asks upstream what the key is. */
static int check_key(const struct connecting *connecting)
{
	const struct ora_key_probe *probe = &openrouter_admin_api.probe;
	struct ora_client *client = NULL;
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = 0;
	if (open_client(connecting, true, &client, &err) != 0
		|| ora_call_run_json(client, probe->tool, "{}", 2, NULL, &reply, &err) != 0) {
		rc = cli_fail_error(&err);
	} else if (!ora_json_true(ora_json_path(ora_json_root(reply->json, reply->json_length),
			probe->member))) {
		rc = cli_fail(CLI_NOT_AUTHENTICATED, "%s", probe->advice);
	}
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	ora_error_finish(&err);
	return rc;
}

/* Makes a folder for this user alone, with those above it. */
static int make_folder(const char *path)
{
	char part[MAX_PATH + 80];
	for (const char *at = strchr(path + 1, '/');; at = strchr(at + 1, '/')) {
		size_t length = at != NULL ? (size_t)(at - path) : strlen(path);
		snprintf(part, sizeof(part), "%.*s", (int)length, path);
		if (mkdir(part, 0700) != 0 && errno != EEXIST) {
			return cli_fail(CLI_REFUSED, "%s: %s", part, strerror(errno));
		}
		if (at == NULL) {
			return 0;
		}
	}
}

/* Writes a new file, mode 0600: it is there as a whole or not at all. */
static int write_file(const char *path, const char *text)
{
	char folder[MAX_PATH + 80], fresh[MAX_PATH + 100];
	snprintf(folder, sizeof(folder), "%.*s", (int)(strrchr(path, '/') - path), path);
	snprintf(fresh, sizeof(fresh), "%s.%ld", path, (long)getpid());
	int rc = make_folder(folder);
	if (rc != 0) {
		return rc;
	}
	int fd = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	size_t length = strlen(text);
	bool ok = fd >= 0 && write(fd, text, length) == (ssize_t)length && fsync(fd) == 0;
	/* link() fails where the name is taken, which rename() would not. */
	ok = ok && link(fresh, path) == 0;
	int reason = errno;
	if (fd >= 0) {
		close(fd);
		(void)unlink(fresh);
	}
	return ok ? 0 : cli_fail(CLI_REFUSED, "%s: %s", path, strerror(reason));
}

/* Splits a command as the configuration does. */
static int parse_command(const char *option, const char *text, struct config_value *out)
{
	static const struct config_row row = { .key = "command", .type = CONFIG_COMMAND };
	char message[CONFIG_MESSAGE_SIZE];
	*out = (struct config_value){ .row = &row };
	if (strpbrk(text, ";\n") != NULL) {
		return cli_fail(CLI_USAGE, "--%s: there is no shell, so ; has no meaning", option);
	}
	return config_value_parse(out, text, "", message) == 0 ? 0
		: cli_fail(CLI_USAGE, "--%s: %s", option, message);
}

/* Whether both could be run, short of running them. */
static int check_commands(const struct connecting *connecting)
{
	const struct {
		const char *option, *text;
	} commands[] = {
		{ "store-command", connecting->options->store_command },
		{ "key-command", connecting->options->key_command },
	};
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < sizeof(commands) / sizeof(commands[0]); i++) {
		struct config_value value = { .text = NULL };
		rc = commands[i].text != NULL
			? parse_command(commands[i].option, commands[i].text, &value) : 0;
		config_value_finish(&value);
	}
	return rc;
}

/* Runs one: with the key as its input, or for the key as its output. */
static int run_command(struct connecting *connecting, const char *option, const char *text,
	char **output)
{
	struct config_value value;
	struct config_command *command = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = parse_command(option, text, &value);
	if (rc == 0 && config_command_create(&command, (const char *const *)value.items,
			COMMAND_MS) != 0) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (rc == 0) {
		int failed = output != NULL ? config_command_run(command, output, &err)
			: config_command_feed(command, connecting->key, strlen(connecting->key), &err);
		rc = failed != 0 ? cli_fail(CLI_REFUSED, "--%s: %s", option, err.message) : 0;
	}
	config_command_destroy(command);
	config_value_finish(&value);
	ora_error_finish(&err);
	return rc;
}

/* Into a store of the user's; the way back must lead to the same key. */
static int store_by_command(struct connecting *connecting)
{
	char *back = NULL;
	int rc = run_command(connecting, "store-command", connecting->options->store_command, NULL);
	rc = rc != 0 ? rc : run_command(connecting, "key-command", connecting->options->key_command,
		&back);
	if (rc == 0) {
		size_t length = strcspn(back, "\r\n");
		if (length != strlen(connecting->key) || memcmp(back, connecting->key, length) != 0) {
			rc = cli_fail(CLI_REFUSED, "the key was stored, but --key-command prints another");
		}
		ora_wipe(back, strlen(back));
	}
	free(back);
	return rc;
}

static int store(struct connecting *connecting)
{
	char line[CLI_HIDDEN_SIZE + 1];
	if (connecting->options->store_command != NULL) {
		return store_by_command(connecting);
	}
	snprintf(line, sizeof(line), "%s\n", connecting->key);
	int rc = write_file(connecting->key_path, line);
	ora_wipe(line, sizeof(line));
	return rc;
}

static int write_connection(const struct connecting *connecting)
{
	const struct cli_options *options = connecting->options;
	struct ora_buf text;
	ora_buf_init(&text, 65536);
	ora_buf_addf(&text, "[connection %s]\n", connecting->id);
	if (options->key_command != NULL) {
		ora_buf_addf(&text, "key_command = %s\n", options->key_command);
	} else {
		ora_buf_addf(&text, "key_file = %s\n", connecting->key_path);
	}
	if (options->base_url != NULL) {
		ora_buf_addf(&text, "base_url = %s\nallow_host = yes\n", options->base_url);
	}
	if (options->mode != NULL) {
		ora_buf_addf(&text, "mode = %s\n", options->mode);
	}
	int rc = ora_buf_ok(&text) == 0 ? write_file(connecting->ini_path, text.data)
		: cli_fail(CLI_REFUSED, "out of memory");
	/* A file that is named must be there, or its conf.d is not read. */
	if (rc == 0 && options->config != NULL && access(options->config, F_OK) != 0) {
		char path[MAX_PATH + 80];
		const char *slash = strrchr(options->config, '/');
		snprintf(path, sizeof(path), "%s/%s", connecting->folder,
			slash != NULL ? slash + 1 : options->config);
		rc = write_file(path, "# The connections are in conf.d.\n");
	}
	ora_buf_finish(&text);
	if (rc != 0 && options->store_command == NULL) {
		(void)unlink(connecting->key_path);
	}
	return rc;
}

static int check_options(const struct connecting *connecting)
{
	const struct cli_options *options = connecting->options;
	enum ora_mode mode;
	size_t length = strspn(connecting->id,
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
	if (length == 0 || length > 64 || connecting->id[length] != '\0'
		|| connecting->id[0] == '.') {
		return cli_fail(CLI_USAGE, "a PCID has 1 to 64 of A-Z a-z 0-9 . _ -");
	}
	if ((options->store_command == NULL) != (options->key_command == NULL)) {
		return cli_fail(CLI_USAGE, "--store-command and --key-command go together: one takes the "
			"key on its stdin, the other prints it");
	}
	if (options->mode != NULL && !ora_mode_parse(options->mode, &mode)) {
		return cli_fail(CLI_USAGE, "--mode %s: want full, write or read-only", options->mode);
	}
	return 0;
}

int cli_connect(const struct cli_options *options)
{
	struct connecting connecting = {
		.options = options, .id = options->operand_count > 0 ? options->operands[0] : default_id,
	};
	int rc = check_options(&connecting);
	rc = rc != 0 ? rc : find_paths(&connecting);
	rc = rc != 0 ? rc : check_name(&connecting);
	rc = rc != 0 ? rc : check_commands(&connecting);
	rc = rc != 0 ? rc : check_upstream(&connecting);
	rc = rc != 0 ? rc : cli_read_hidden("Management key", connecting.key);
	rc = rc != 0 ? rc : check_key(&connecting);
	rc = rc != 0 ? rc : store(&connecting);
	rc = rc != 0 ? rc : write_connection(&connecting);
	ora_wipe(connecting.key, sizeof(connecting.key));
	if (rc != 0) {
		return rc;
	}
	struct ora_buf place;
	ora_buf_init(&place, 65536);
	if (options->config != NULL) {
		ora_buf_add_string(&place, " --config=");
		cli_put_word(&place, options->config, strlen(options->config));
	}
	if (connecting.among_others) {
		ora_buf_addf(&place, " --connection %s", connecting.id);
	}
	struct ora_buf words;
	ora_buf_init(&words, 1 << 20);
	ora_buf_addf(&words, "Connected %s: a management key, kept in %s\n"
		"Try it: openrouter-admin account credits%s\n", connecting.id,
		options->store_command != NULL ? "your store" : connecting.key_path,
		ora_buf_text(&place));
	cli_print_lines(ora_buf_text(&words));
	ora_buf_finish(&words);
	ora_buf_finish(&place);
	return cli_flush();
}

#endif
