/*
 * An MCP server on stdin and stdout for the API that it was built for (cmake/OraApi.cmake):
 *
 *	NAME-mcp [--base-url URL] [--mode MODE] [--state FOLDER] [--confirm]
 *
 * The key is in the environment variable NAME_KEY; without it the tools are listed, and calls say
 * so. With a folder for its state every call is logged there. With --confirm a write that widens
 * or destroys waits for a person's yes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include ORA_API_HEADER
#include <ora/gate.h>
#include <ora/log_file.h>
#include <ora/mcp.h>
#include <ora/policy.h>

#include "base/error.h"
#include "stdio/stdio.h"
#include "tool.h"

#define EXIT_USAGE 2
#define MAX_VARIABLE 96

struct choices {
	const char *base_url, *mode, *state;
	bool confirm;
};

static int usage(void)
{
	fprintf(stderr, "usage: %s-mcp [--base-url URL] [--mode full|write|read-only] "
		"[--state FOLDER] [--confirm]\n", ORA_API.name);
	return EXIT_USAGE;
}

static bool read_choices(int argc, char **argv, struct choices *choices)
{
	const struct {
		const char *name;
		const char **value;
	} options[] = {
		{ "--base-url", &choices->base_url },
		{ "--mode", &choices->mode },
		{ "--state", &choices->state },
	};
	for (int i = 1; i < argc; i++) {
		bool known = strcmp(argv[i], "--confirm") == 0;
		choices->confirm = choices->confirm || known;
		for (size_t j = 0; !known && j < sizeof(options) / sizeof(options[0]); j++) {
			known = strcmp(argv[i], options[j].name) == 0 && i + 1 < argc;
			if (known) {
				*options[j].value = argv[++i];
			}
		}
		if (!known) {
			return false;
		}
	}
	return true;
}

/* "toy-box" has its key in TOY_BOX_KEY. */
static const char *read_key(char *variable, size_t size)
{
	snprintf(variable, size, "%s_KEY", ORA_API.name);
	for (char *c = variable; *c != '\0'; c++) {
		*c = *c == '-' ? '_' : *c >= 'a' && *c <= 'z' ? (char)(*c - 'a' + 'A') : *c;
	}
	return getenv(variable);
}

static int add_connection(struct ora_client *client, const char *key, const char *base_url,
	struct ora_error *err)
{
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = key;
	connection.base_url = base_url;
	connection.allow_host = base_url != NULL; /* whoever started this has typed it */
	return ora_client_add_connection(client, &connection, err);
}

#ifdef ORA_MINIMAL

static int keep_state(struct ora_client *client, const struct choices *choices,
	struct ora_error *err)
{
	(void)client;
	return choices->state == NULL && !choices->confirm ? 0
		: ora_fail(err, ORA_ERR_CONFIG, "a minimal build keeps no log and asks nobody");
}

#else

/* A log of all calls, and who is asked before a write: the person behind the agent, or nobody,
 * and then the write is refused. */
static int keep_state(struct ora_client *client, const struct choices *choices,
	struct ora_error *err)
{
	struct ora_log_file_options log = ORA_LOG_FILE_INIT;
	struct ora_policy policy = ORA_POLICY_INIT;
	log.folder = choices->state;
	policy.name = "command line";
	policy.confirm = ORA_CONFIRM_WIDENING;
	policy.fallback = ORA_FALLBACK_REFUSE;
	int rc = log.folder != NULL ? ora_client_log_to_file(client, &log, err) : 0;
	return rc != 0 || !choices->confirm ? rc
		: ora_client_set_policy(client, NULL, &policy, err);
}

#endif

static int serve(struct ora_client *client, struct ora_error *err)
{
	struct ora_stdio_options stdio = ORA_STDIO_DEFAULTS;
	struct ora_mcp_server *server = NULL;
	int rc = ora_mcp_server_create(&server, client, NULL, err);
	if (rc == 0) {
		rc = ora_stdio_serve(server, client, &stdio, err);
	}
	ora_mcp_server_destroy(server);
	return rc;
}

int main(int argc, char **argv)
{
	struct choices choices = { 0 };
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_client *client = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	if (!read_choices(argc, argv, &choices)
		|| (choices.mode != NULL && !ora_mode_parse(choices.mode, &options.mode))) {
		return usage();
	}
	char variable[MAX_VARIABLE];
	char advice[sizeof(variable) + 16];
	const char *key = read_key(variable, sizeof(variable));
	snprintf(advice, sizeof(advice), "set %s", variable);
	options.advice = advice;
	int rc = ora_client_create(&client, &ORA_API, &options, &err);
	if (rc == 0 && key != NULL) {
		rc = add_connection(client, key, choices.base_url, &err);
	}
	rc = rc == 0 ? keep_state(client, &choices, &err) : rc;
	rc = rc == 0 ? serve(client, &err) : rc;
	if (rc != 0) {
		fprintf(stderr, "error: %s\n", err.message);
	}
	ora_client_destroy(client);
	ora_error_finish(&err);
	return rc != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
