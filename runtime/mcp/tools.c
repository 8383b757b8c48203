#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>
#include <ora/policy.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/escape.h"
#include "base/text.h"
#include "client/client.h"
#include "gate/mode.h"
#include "json/write.h"
#include "mcp/confirm.h"
#include "mcp/core.h"
#include "mcp/level.h"
#include "mcp/secret_args.h"
#include "mcp/tools.h"
#include "tool.h"

/*
 * The provider over a client.
 */

static const char *list(void *data, const struct ora_mcp_caller *caller,
	enum ora_mcp_list what, size_t *length)
{
	struct tools *tools = data;
	switch (what) {
	case ORA_MCP_TOOLS:
		return mcp_view_tools(tools, caller, length);
	case ORA_MCP_PROMPTS:
		return mcp_prompts_list(tools, caller, length);
	case ORA_MCP_RESOURCES:
		return mcp_resources_list(tools, caller, length);
	case ORA_MCP_TEMPLATES:
		break;
	}
	return mcp_resources_templates(tools, length);
}

void mcp_tools_leave(struct tools *tools)
{
	if (tools->closed && tools->running == 0) {
		mcp_views_destroy(tools->views);
		mcp_kept_destroy(tools->kept);
		mcp_suggestions_destroy(tools->suggestions);
		ora_buf_finish(&tools->list);
		free(tools);
	}
}

static void destroy(void *data)
{
	struct tools *tools = data;
	tools->closed = true;
	mcp_tools_leave(tools);
}

static void unknown_tool(const struct tools *tools, struct ora_mcp_call *mcp, const char *name)
{
	char line[64], message[256];
	ora_copy_line(line, sizeof(line), name, strlen(name));
	const char *near = ora_tool_suggest(ora_client_api(tools->client), name);
	const struct ora_tool *tool = near != NULL
		? ora_tool_find(ora_client_api(tools->client), near) : NULL;
	if (tool != NULL) {
		snprintf(message, sizeof(message), "unknown tool: %s (did you mean %s?)", line,
			tool->name);
	} else {
		snprintf(message, sizeof(message), "unknown tool: %s", line);
	}
	ora_mcp_answer_error(mcp, -32602, message);
}

/* Which connection is meant, for a caller that may use some only, and where a call needs to know
 * (`needed`). The gate chooses for others, and refuses what is no id. */
static int choose_connection(struct tools *tools, const struct ora_mcp_caller *caller, bool needed,
	struct ora_json arguments, const char **id, struct ora_error *err)
{
	struct ora_allowed allowed;
	struct ora_connection *connection;
	const struct ora_api *api = ora_client_api(tools->client);
	struct ora_json given = ora_json_member(arguments, api->connection->name);
	const struct ora_allowed *some = mcp_tools_allowed(caller, &allowed);
	if ((some == NULL && !needed)
		|| (given.text != NULL && ora_json_type(given) != ORA_JSON_STRING)) {
		return 0;
	}
	char *named = calloc(1, given.length + 1);
	if (named == NULL) {
		return ora_fail_memory(err);
	}
	size_t length = given.text != NULL ? ora_json_unescape(given, named) : 0;
	if (some == NULL && strlen(named) < length) {
		free(named);
		return 0; /* no id: it is refused as what it is */
	}
	int rc = ora_client_choose_among(tools->client, some, given.text != NULL ? named : NULL,
		&connection, err);
	free(named);
	if (rc == 0) {
		*id = ora_connection_id(connection);
	}
	return rc;
}

static void call_tool(void *data, struct ora_mcp_call *mcp, const char *name,
	struct ora_json arguments)
{
	struct tools *tools = data;
	const struct ora_api *api = ora_client_api(tools->client);
	const struct ora_tool *tool = ora_tool_find(api, name);
	struct ora_error err = ORA_ERROR_INIT;
	if (tool == NULL || strcmp(tool->name, name) != 0) {
		unknown_tool(tools, mcp, name);
		return;
	}
	if (tools->options.require_connection
		&& ora_json_member(arguments, api->connection->name).text == NULL) {
		ora_fail(&err, ORA_ERR_CONNECTION, "%s: is missing (want the id of a connection)",
			api->connection->name);
		mcp_answer_fault(mcp, &err);
		return;
	}
	const char *connection = NULL;
	struct secret_args *secrets = NULL;
	if (ora_level_check(tools->client, tools->options.api_level, tool, arguments, &err) != 0
		|| mcp_secret_args_find(tool, arguments, &secrets, &err) != 0
		|| choose_connection(tools, mcp->caller, secrets != NULL, arguments, &connection,
			&err) != 0) {
		mcp_answer_fault(mcp, &err);
		mcp_secret_args_destroy(secrets);
	} else if (secrets != NULL && connection != NULL) {
		mcp_start_call_later(tools, mcp, tool, secrets, connection);
	} else {
		mcp_secret_args_destroy(secrets);
		mcp_start_call(tools, mcp, tool, arguments, NULL, connection);
	}
	ora_error_finish(&err);
}

static void get_prompt(void *data, struct ora_mcp_call *mcp, const char *name,
	struct ora_json arguments)
{
	mcp_prompts_get(data, mcp, name, arguments);
}

static void read_resource(void *data, struct ora_mcp_call *mcp, const char *uri)
{
	mcp_resources_read(data, mcp, uri);
}

static void complete(void *data, struct ora_mcp_call *mcp,
	const struct ora_mcp_completion *completion)
{
	mcp_suggest(data, mcp, completion);
}

static void cancel(void *data, struct ora_mcp_call *mcp)
{
	struct begun *begun = mcp->provider_data;
	(void)data;
	if (begun != NULL && begun->call != NULL) {
		ora_call_cancel(begun->call);
	} else if (begun != NULL) {
		begun->canceled = true;
	}
}

static unsigned long generation(void *data)
{
	const struct tools *tools = data;
	return ora_client_generation(tools->client);
}

/* The connection, where clients are to repeat it for a balancer. */
static const struct ora_mcp_param_header *param_headers(void *data, const char *tool,
	size_t *count)
{
	struct tools *tools = data;
	(void)tool;
	*count = tools->options.route_header;
	return &tools->route;
}

/* Which API the tools are, and what they were last compared with. */
static void describe(const struct ora_api *api, char *out, size_t size)
{
	const struct ora_source *source = &api->source;
	if (source->repository == NULL) {
		snprintf(out, size, "API as of %s", api->version);
		return;
	}
	snprintf(out, size, "API as of %s: %s of %s at %s (%s), SHA-256 %s", api->version, source->path,
		source->repository, source->commit, source->date, source->sha256);
}

int ora_mcp_server_create(struct ora_mcp_server **server, struct ora_client *client,
	const struct ora_mcp_options *given, struct ora_error *err)
{
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	if (given != NULL) {
		memcpy(&options, given, given->size < sizeof(options) ? given->size : sizeof(options));
	}
	struct tools *tools = calloc(1, sizeof(*tools));
	if (tools == NULL) {
		return ora_fail_memory(err);
	}
	const struct ora_api *api = ora_client_api(client);
	ora_mcp_options_complete(&options);
	tools->client = client;
	tools->options = options;
	tools->route = (struct ora_mcp_param_header){ api->connection->name, api->connection->name };
	for (size_t i = 0; i < 2; i++) {
		snprintf(tools->uris[i], sizeof(tools->uris[i]), "%s://%s", api->name,
			i == 0 ? "connections" : "tools");
		tools->changing[i] = tools->uris[i];
	}
	tools->views = mcp_views_create();
	tools->kept = mcp_kept_create();
	tools->suggestions = mcp_suggestions_create();
	ora_buf_init(&tools->list, ORA_MCP_MAX_MESSAGE);
	describe(api, tools->description, sizeof(tools->description));
	struct ora_mcp_info info = {
		.name = api->name, .title = api->title, .version = ORA_VERSION,
		.description = tools->description,
		.instructions = api->instructions,
	};
	struct ora_mcp_provider provider = {
		.data = tools, .list = list, .call_tool = call_tool, .cancel = cancel,
		.get_prompt = get_prompt, .read_resource = read_resource, .complete = complete,
		.param_headers = param_headers, .generation = generation,
		.changing = tools->changing,
		.features = ORA_MCP_HAS_RESOURCES | ORA_MCP_HAS_COMPLETIONS | ORA_MCP_HAS_CHANGES
			| ORA_MCP_HAS_SUBSCRIPTIONS | ORA_MCP_HAS_LOGGING | (api->prompt_count > 0 ? ORA_MCP_HAS_PROMPTS : 0),
	};
	bool made = tools->views != NULL && tools->kept != NULL
		&& tools->suggestions != NULL;
	int rc = made
		? ora_mcp_core_create(server, &info, &provider, &options, destroy) : ORA_ERR_MEMORY;
	if (rc != 0) {
		destroy(tools);
		return ora_fail_memory(err);
	}
	return 0;
}
