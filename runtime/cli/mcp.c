#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/mcp.h>

#include "cli/cli.h"
#include "mcp/core.h"
#include "stdio/stdio.h"
#include "tool.h"

/* The nth date of the API: the first, the newest, and those that brought a parameter. */
static const char *date_at(size_t n)
{
	const struct ora_api *api = &openrouter_admin_api;
	if (n < 2) {
		return n == 0 ? api->since : api->version;
	}
	n -= 2;
	for (size_t i = 0; i < api->tool_count; i++) {
		const struct ora_object *args = api->tools[i].args;
		if (n < args->field_count) {
			return args->fields[n].since;
		}
		n -= args->field_count;
	}
	return NULL;
}

static int check_level(const char *level)
{
	size_t length = level != NULL ? strlen(level) : 0;
	for (size_t i = 0; length >= 4 && date_at(i) != NULL; i++) {
		if (strncmp(date_at(i), level, length) == 0) {
			return 0;
		}
	}
	return level == NULL ? 0 : cli_fail(CLI_USAGE, "--api %s: want a date of the API that has "
		"something new, or its beginning: from %.7s to %.7s", level, openrouter_admin_api.since,
		openrouter_admin_api.version);
}

int cli_read_profile(const struct cli_options *options, struct ora_mcp_options *mcp)
{
	const char *profile = options->profile != NULL ? options->profile : "full";
	mcp->hide_common = strcmp(profile, "agent") == 0;
	mcp->require_connection = options->strict_pcid;
	mcp->api_level = options->api_level;
	int rc = check_level(options->api_level);
	if (rc != 0) {
		return rc;
	}
	return mcp->hide_common || strcmp(profile, "full") == 0 ? 0
		: cli_fail(CLI_USAGE, "--profile %s: want full or agent", profile);
}

struct reloading {
	struct cli_client *client;
	struct ora_mcp_server *server;
	int descriptor;
};

/* SIGHUP: new calls go by the configuration as it is now. */
static void on_wake(void *user)
{
	struct reloading *reloading = user;
	char bytes[64];
	ssize_t count = read(reloading->descriptor, bytes, sizeof(bytes));
	(void)count;
	cli_client_reload(reloading->client);
	ora_mcp_changed(reloading->server, ORA_MCP_TOOLS);
}

int cli_mcp(const struct cli_options *options)
{
	struct cli_client client;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_mcp_server *server = NULL;
	struct ora_mcp_options mcp = ORA_MCP_OPTIONS_INIT;
	struct ora_stdio_options stdio = ORA_STDIO_DEFAULTS;
	int rc = cli_read_profile(options, &mcp);
	if (rc == 0) {
		rc = cli_client_open(&client, options, CLI_FRONT_MCP, false);
	}
	if (rc != 0) {
		return rc;
	}
	stdio.stop = cli_stop_descriptor();
	stdio.wake = cli_reload_descriptor();
	if (isatty(STDIN_FILENO) == 1) {
		/* No agent has a terminal; a person would wait for nothing. */
		cli_print_message("", "This waits for an agent, which starts it by itself and speaks MCP to it."
			"\nTo set one up: `openrouter-admin help install-agent`. Ctrl-C ends this.");
	}
	struct reloading reloading = { .client = &client, .descriptor = stdio.wake };
	stdio.on_wake = on_wake;
	stdio.user = &reloading;
	rc = ora_mcp_server_create(&server, client.client, &mcp, &err);
	reloading.server = server;
	if (rc != 0 || ora_stdio_serve(server, client.client, &stdio, &err) != 0) {
		rc = err.code == ORA_ERR_CANCELED ? CLI_DONE : cli_fail_error(&err);
	}
	ora_mcp_server_destroy(server);
	cli_client_close(&client);
	ora_error_finish(&err);
	return rc;
}
