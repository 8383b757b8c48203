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
#include "mcp/result.h"
#include "mcp/tools.h"
#include "tool.h"

/*
 * The provider over a client: calls of tools, through the gate.
 */

/* A call under way. */
struct running {
	struct ora_call *call; /* first: see cancel() */
	struct tools *tools;
	struct ora_mcp_call *mcp;
	const struct ora_tool *tool;
	struct ora_result_request request;
	unsigned steps; /* that were told as progress */
	struct ora_mcp_confirm *confirm;
};

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

/* Answers with the words of an error: the model is to mend its call with them. */
static void answer_fault(struct ora_mcp_call *mcp, const struct ora_error *err)
{
	struct ora_buf text;
	ora_buf_init(&text, 1 << 20);
	ora_result_error(err, &text);
	struct ora_mcp_result result = {
		.text = ora_buf_text(&text), .text_length = text.length, .note = "", .meta = "",
		.is_error = true,
	};
	ora_mcp_answer(mcp, &result);
	ora_buf_finish(&text);
}

/* What a model may see of a reply: others have written the names in it. True where `shown` had
 * to be made instead of the reply's own JSON. */
static bool show_hidden(const struct ora_reply *reply, struct ora_buf *shown)
{
	bool hidden = ora_json_has_hidden(reply->json, reply->json_length);
	if (hidden) {
		ora_escape_put_json(shown, reply->json, reply->json_length);
	}
	return hidden;
}

/* Where the whole of a long reply can be read, in words. */
static void put_whole(const struct running *running, const char *json, size_t length,
	struct ora_buf *out)
{
	struct tools *tools = running->tools;
	char name[32];
	if (length <= tools->options.max_text_bytes || running->tool->effect != ORA_READ) {
		return;
	}
	mcp_kept_add(tools->kept, running->mcp->caller->name, json, length, name);
	if (name[0] != '\0') {
		ora_buf_addf(out, " It can also be read as the resource %s://replies/%s for %d minutes.",
			ora_client_api(tools->client)->name, name, KEPT_MINUTES);
	}
}

static void answer_json(const struct running *running, const struct ora_reply *reply,
	const char *json, size_t length)
{
	const struct tools *tools = running->tools;
	struct ora_buf text, note, meta;
	ora_buf_init(&text, tools->options.max_text_bytes + 4096);
	ora_buf_init(&note, 4096);
	ora_buf_init(&meta, 4096);
	ora_result_text(running->tool, json, length, tools->options.max_text_bytes, &text);
	put_whole(running, json, length, &text);
	ora_result_note(running->tool, reply, &running->request,
		mcp_tools_connections(tools, running->mcp->caller, NULL, 0) > 1, &note);
	ora_buf_addf(&meta, "\"%s/connection\":\"%s\"", ora_client_api(tools->client)->name,
		reply->connection);
	if (reply->secret_place != NULL) {
		ora_buf_addf(&meta, ",\"%s/secret\":", ora_client_api(tools->client)->name);
		ora_json_put_string(&meta, reply->secret_place, strlen(reply->secret_place));
	}
	struct ora_mcp_result result = {
		.text = ora_buf_text(&text), .text_length = text.length, .note = ora_buf_text(&note),
		.structured = json, .structured_length = length,
		.meta = ora_buf_text(&meta),
	};
	ora_mcp_answer(running->mcp, &result);
	ora_buf_wipe(&text); /* it may show a new key */
	ora_buf_finish(&text);
	ora_buf_finish(&note);
	ora_buf_finish(&meta);
}

static void answer_reply(const struct running *running, const struct ora_reply *reply)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_buf shown;
	ora_buf_init(&shown, ORA_MCP_MAX_MESSAGE);
	if (!show_hidden(reply, &shown)) {
		answer_json(running, reply, reply->json, reply->json_length);
	} else if (ora_buf_ok(&shown) == 0) {
		answer_json(running, reply, shown.data, shown.length);
	} else {
		ora_fail(&err, (enum ora_err)shown.error, "it was done, but the reply is too long to be "
			"shown");
		answer_fault(running->mcp, &err);
	}
	ora_buf_wipe(&shown);
	ora_buf_finish(&shown);
}

/* A write whose end nobody knows is told to the person too, not to the model alone. */
static void log_unknown(const struct running *running, const struct ora_error *err)
{
	struct ora_buf data;
	ora_buf_init(&data, 8192);
	ora_buf_add_string(&data, "{\"tool\":");
	ora_json_put_string(&data, running->tool->name, strlen(running->tool->name));
	ora_json_put_key(&data, "message");
	ora_json_put_string(&data, err->message, strlen(err->message));
	ora_buf_add_char(&data, '}');
	if (ora_buf_ok(&data) == 0) {
		ora_mcp_log(running->mcp, ORA_MCP_ERROR, ora_client_api(running->tools->client)->name,
			data.data);
	}
	ora_buf_finish(&data);
}

static void call_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct running *running = user;
	struct tools *tools = running->tools;
	(void)call;
	running->mcp->provider_data = NULL;
	if (result == 0) {
		answer_reply(running, reply);
	} else {
		if (result == ORA_ERR_UNKNOWN || result == ORA_ERR_REPLY_LOST) {
			log_unknown(running, err);
		}
		answer_fault(running->mcp, err);
	}
	ora_reply_destroy(reply);
	ora_mcp_confirm_end(running->confirm);
	free(running);
	tools->running--;
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

static void tell_progress(void *user, const char *step)
{
	struct running *running = user;
	ora_mcp_progress(running->mcp, ++running->steps, 0, step);
}

/* Starts what was found. Where it can't be started it is answered. */
static void start_call(struct tools *tools, struct ora_mcp_call *mcp,
	const struct ora_tool *tool, struct ora_json arguments, const char *connection)
{
	static const char none[] = "{}";
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_call_options call_options = ORA_CALL_OPTIONS_INIT;
	struct ora_asker asker = ORA_ASKER_INIT;
	struct ora_buf rest, token;
	ora_buf_init(&rest, tools->options.max_message_bytes);
	ora_buf_init(&token, tools->options.max_message_bytes);
	call_options.mode = mcp->caller->mode;
	call_options.caller = mcp->caller->name;
	call_options.connection = connection;
	call_options.trace = mcp->trace[0] != '\0' ? mcp->trace : NULL;
	call_options.progress = tell_progress;
	if (ora_mcp_confirm_take(tools->client, tool, arguments, &rest, &token)) {
		arguments = ora_json_root(ora_buf_text(&rest), rest.length);
		call_options.token = ora_buf_text(&token);
	}
	struct running *running = calloc(1, sizeof(*running));
	int rc = ORA_ERR_MEMORY;
	if (running == NULL) {
		ora_fail_memory(&err);
	} else {
		running->tools = tools;
		running->mcp = mcp;
		running->tool = tool;
		running->request = ora_result_read_request(tool, arguments);
		running->confirm = ora_mcp_confirm_begin(mcp, &asker);
		call_options.asker = running->confirm != NULL ? &asker : NULL;
		rc = ora_call_start_json(tools->client, tool,
			arguments.text != NULL ? arguments.text : none,
			arguments.text != NULL ? arguments.length : sizeof(none) - 1, &call_options,
			call_done, running, &running->call, &err);
	}
	if (rc != 0) {
		ora_mcp_confirm_end(running != NULL ? running->confirm : NULL);
		free(running);
		answer_fault(mcp, &err);
	} else {
		mcp->provider_data = running;
		tools->running++;
	}
	ora_error_finish(&err);
	ora_buf_finish(&rest);
	ora_buf_finish(&token);
}

/* For a caller that may use some connections only: which one is meant. Others decide later. */
static int choose_connection(struct tools *tools, const struct ora_mcp_caller *caller,
	struct ora_json arguments, const char **id, struct ora_error *err)
{
	struct ora_allowed allowed;
	struct ora_connection *connection;
	const struct ora_api *api = ora_client_api(tools->client);
	struct ora_json given = ora_json_member(arguments, api->connection->name);
	if (mcp_tools_allowed(caller, &allowed) == NULL
		|| (given.text != NULL && ora_json_type(given) != ORA_JSON_STRING)) {
		return 0;
	}
	char *named = calloc(1, given.length + 1);
	if (named == NULL) {
		return ora_fail_memory(err);
	}
	if (given.text != NULL) {
		ora_json_unescape(given, named);
	}
	int rc = ora_client_choose_among(tools->client, &allowed, given.text != NULL ? named : NULL,
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
		answer_fault(mcp, &err);
		return;
	}
	const char *connection = NULL;
	if (ora_level_check(tools->client, tools->options.api_level, tool, arguments, &err) != 0
		|| choose_connection(tools, mcp->caller, arguments, &connection, &err) != 0) {
		answer_fault(mcp, &err);
	} else {
		start_call(tools, mcp, tool, arguments, connection);
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

/* Calls of tools and of completions alike begin with the gate's call. */
static void cancel(void *data, struct ora_mcp_call *mcp)
{
	struct ora_call *const *call = mcp->provider_data;
	(void)data;
	if (call != NULL) {
		ora_call_cancel(*call);
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
