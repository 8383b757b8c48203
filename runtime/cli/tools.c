#include <stdio.h>
#include <string.h>

#include <json-c/json.h>
#include <openrouter_admin/api.h>
#include <ora/gate.h>
#include <ora/mcp.h>
#include <ora/policy.h>

#include "bind/want.h"
#include "cli/cli.h"
#include "cli/hosts.h"
#include "cli/tree.h"
#include "cli/verb.h"

#define MAX_EXAMPLE (1u << 20)

static void list(void)
{
	const struct ora_api *api = &openrouter_admin_api;
	for (size_t g = 0; g < api->group_count; g++) {
		printf("%s%s: %s\n", g > 0 ? "\n" : "", api->groups[g].name, api->groups[g].doc);
		for (size_t i = 0; i < ora_tool_count(api); i++) {
			const struct ora_tool *tool = ora_tool_at(api, i);
			if (strcmp(tool->group, api->groups[g].name) == 0) {
				printf("  %-38s%s\n", tool->short_name, tool->title);
			}
		}
	}
	printf("\nOne of them: openrouter-admin tools NAME\nFor agents each begins with %.*s.\n",
		(int)(strlen(api->tools[0].name) - strlen(api->tools[0].short_name)),
		api->tools[0].name);
}

static void explain_field(const struct ora_field *field)
{
	char want[ORA_WANT_SIZE];
	ora_field_want(field, false, want);
	int column = printf("  %s  ", field->name);
	char line[ORA_WANT_SIZE + 32];
	snprintf(line, sizeof(line), "(%s%s)", want,
		field->flags & ORA_FIELD_REQUIRED ? "; required" : "");
	cli_print_wrapped(line, column, 6);
	printf("      ");
	cli_print_wrapped(field->doc, 6, 6);
}

static void explain(const struct ora_tool *tool)
{
	static const char *const effects[] = {
		[ORA_READ] = "only reads", [ORA_WRITE] = "changes something",
		[ORA_DESTRUCTIVE] = "destroys something",
	};
	char line[1024];
	printf("%s\n\n", tool->name);
	snprintf(line, sizeof(line), "%s. %s", tool->title, tool->doc);
	cli_print_wrapped(line, 0, 0);
	printf("It %s.\n\nParameters:\n", effects[tool->effect]);
	explain_field(openrouter_admin_api.connection);
	for (size_t i = 0; i < tool->args->field_count; i++) {
		explain_field(&tool->args->fields[i]);
	}
	if (cli_secret_in(tool, ora_json_root(tool->example, strlen(tool->example))) != NULL) {
		printf("\nExample:\n  openrouter-admin call %s - <arguments.json\n\n"
			"With this in arguments.json:\n  %s\n", tool->short_name, tool->example);
	} else {
		struct ora_buf example;
		ora_buf_init(&example, MAX_EXAMPLE);
		ora_buf_addf(&example, "openrouter-admin call %s ", tool->short_name);
		cli_put_word(&example, tool->example, strlen(tool->example));
		printf("\nExample:\n");
		cli_print_examples(&example);
		ora_buf_finish(&example);
	}
}

static void keep(void *user, const char *message, size_t length)
{
	struct json_object **answer = user;
	(void)length;
	*answer = json_tokener_parse(message);
}

/* Through the same door as a client's. */
struct json_object *cli_descriptors(bool all)
{
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	static const char ask[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
	struct ora_client *client = NULL;
	struct ora_mcp_server *server = NULL;
	struct ora_mcp_session *session = NULL;
	struct json_object *answer = NULL, *result = NULL, *tools = NULL;
	filter.toolsets = "all";
	options.api_level = all ? openrouter_admin_api.version : NULL;
	if (ora_client_create(&client, &openrouter_admin_api, NULL, NULL) == 0
		&& (!all || ora_client_set_filter(client, &filter, NULL) == 0)
		&& ora_mcp_server_create(&server, client, &options, NULL) == 0
		&& ora_mcp_session_create(&session, server, keep, &answer) == 0) {
		ora_mcp_feed(session, ask, sizeof(ask) - 1);
	}
	json_object_object_get_ex(answer, "result", &result);
	json_object_object_get_ex(result, "tools", &tools);
	json_object_get(tools);
	json_object_put(answer);
	ora_mcp_session_destroy(session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	return tools;
}

static int print_json(const struct ora_tool *tool)
{
	struct json_object *tools = cli_descriptors(true);
	struct json_object *shown = tool == NULL ? tools : NULL;
	for (size_t i = 0; tool != NULL && i < ora_tool_count(&openrouter_admin_api); i++) {
		if (ora_tool_at(&openrouter_admin_api, i) == tool) {
			shown = json_object_array_get_idx(tools, i);
		}
	}
	int rc = shown == NULL ? cli_fail(CLI_REFUSED, "out of memory") : CLI_DONE;
	if (rc == CLI_DONE) {
		puts(cli_tree_text(shown, JSON_C_TO_STRING_PRETTY
			| JSON_C_TO_STRING_NOSLASHESCAPE));
	}
	json_object_put(tools);
	return rc;
}

int cli_tools(const struct cli_options *options)
{
	const struct ora_tool *tool = NULL;
	if (options->operand_count > 0) {
		const char *name = options->operands[0];
		tool = ora_tool_find(&openrouter_admin_api, name);
		if (tool == NULL) {
			return cli_unknown_tool(name);
		}
	}
	if (options->json) {
		int rc = print_json(tool);
		return rc != CLI_DONE ? rc : cli_flush();
	}
	if (tool != NULL) {
		explain(tool);
	} else {
		list();
	}
	return cli_flush();
}
