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
#include "mcp/result.h"
#include "tool.h"

/*
 * The provider of tools over a client: descriptors joined from the generated segments, calls
 * through the gate.
 */
#define MAX_LISTED_CONNECTIONS 32

struct tools {
	struct ora_client *client;
	struct ora_mcp_options options;
	struct ora_buf list;        /* the array of descriptors, once it was asked for */
	unsigned long listed_generation;  /* of the client's connections when it was made */
	enum ora_mode listed_mode;
	size_t running;
	bool closed;                /* freed when the last call has ended */
};

/* A call under way. */
struct running {
	struct tools *tools;
	struct ora_mcp_call *mcp;
	struct ora_call *call;
	const struct ora_tool *tool;
	struct ora_result_request request;
	struct ora_mcp_confirm *confirm;
};

static bool wants_connection(const struct tools *tools)
{
	return tools->options.require_connection || ora_client_connection_count(tools->client) > 1;
}

static void put_connection(const struct tools *tools, struct ora_buf *out)
{
	const struct ora_field *field = ora_client_api(tools->client)->connection;
	size_t count = ora_client_connection_count(tools->client);
	ora_json_put_key(out, field->name);
	ora_buf_add_string(out, "{\"type\":\"string\",\"description\":");
	ora_json_put_string(out, field->doc, strlen(field->doc));
	if (count > 1 && count <= MAX_LISTED_CONNECTIONS) {
		ora_json_put_key(out, "enum");
		for (size_t i = 0; i < count; i++) {
			const char *id = ora_client_connection_id(tools->client, i);
			ora_buf_add_char(out, i == 0 ? '[' : ',');
			ora_json_put_string(out, id, strlen(id));
		}
		ora_buf_add_char(out, ']');
	}
	ora_buf_add_char(out, '}');
}

static void put_required(const struct tools *tools, const struct ora_tool *tool,
	struct ora_buf *out)
{
	char separator = '[';
	if (wants_connection(tools)) {
		ora_buf_add_string(out, ",\"required\":");
		ora_buf_add_char(out, separator);
		const char *name = ora_client_api(tools->client)->connection->name;
		ora_json_put_string(out, name, strlen(name));
		separator = ',';
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_REQUIRED) == 0) {
			continue;
		}
		if (separator == '[') {
			ora_buf_add_string(out, ",\"required\":");
		}
		ora_buf_add_char(out, separator);
		ora_json_put_string(out, field->name, strlen(field->name));
		separator = ',';
	}
	if (separator == ',') {
		ora_buf_add_char(out, ']');
	}
}

static void put_descriptor(const struct tools *tools, const struct ora_tool *tool,
	struct ora_buf *out)
{
	ora_buf_add_string(out, tool->descriptor->head);
	put_connection(tools, out);
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (tools->options.hide_common && (tool->args->fields[i].flags & ORA_FIELD_COMMON) != 0) {
			continue;
		}
		ora_buf_add_char(out, ',');
		ora_buf_add_string(out, tool->descriptor->properties[i]);
	}
	ora_mcp_confirm_put_property(tools->client, tool, out);
	ora_buf_add_char(out, '}');
	put_required(tools, tool, out);
	ora_buf_add_string(out, tool->descriptor->tail);
}

/* What the caller may do through at least one connection. */
static enum ora_mode widest_mode(const struct tools *tools, const struct ora_mcp_caller *caller)
{
	enum ora_mode mode = ora_client_connection_mode(tools->client, 0);
	for (size_t i = 1; i < ora_client_connection_count(tools->client); i++) {
		enum ora_mode other = ora_client_connection_mode(tools->client, i);
		mode = other < mode ? other : mode;
	}
	return ora_mode_narrower(mode, caller->mode);
}

static const char *list(void *data, const struct ora_mcp_caller *caller,
	enum ora_mcp_list what, size_t *length)
{
	(void)what; /* there are tools only */
	struct tools *tools = data;
	const struct ora_api *api = ora_client_api(tools->client);
	unsigned long generation = ora_client_generation(tools->client);
	enum ora_mode mode = widest_mode(tools, caller);
	if (tools->list.length == 0 || tools->listed_generation != generation
		|| tools->listed_mode != mode) {
		ora_buf_reset(&tools->list);
		ora_buf_add_char(&tools->list, '[');
		for (size_t i = 0; i < ora_tool_count(api); i++) {
			const struct ora_tool *tool = ora_tool_at(api, i);
			if (ora_mode_allows(mode, tool) && ora_client_offers(tools->client, tool)) {
				if (tools->list.length > 1) {
					ora_buf_add_char(&tools->list, ',');
				}
				put_descriptor(tools, tool, &tools->list);
			}
		}
		ora_buf_add_char(&tools->list, ']');
		tools->listed_generation = generation;
		tools->listed_mode = mode;
		if (ora_buf_ok(&tools->list) != 0) {
			ora_buf_finish(&tools->list);
			ora_buf_reset(&tools->list);
			return NULL;
		}
	}
	*length = tools->list.length;
	return tools->list.data;
}

static void leave(struct tools *tools)
{
	if (tools->closed && tools->running == 0) {
		ora_buf_finish(&tools->list);
		free(tools);
	}
}

static void destroy(void *data)
{
	struct tools *tools = data;
	tools->closed = true;
	leave(tools);
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

static void answer_json(const struct running *running, const struct ora_reply *reply,
	const char *json, size_t length)
{
	const struct tools *tools = running->tools;
	struct ora_buf text, note, meta;
	ora_buf_init(&text, tools->options.max_text_bytes + 4096);
	ora_buf_init(&note, 4096);
	ora_buf_init(&meta, 4096);
	ora_result_text(running->tool, json, length, tools->options.max_text_bytes, &text);
	ora_result_note(running->tool, reply, &running->request,
		ora_client_connection_count(tools->client) > 1, &note);
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
		answer_fault(running->mcp, err);
	}
	ora_reply_destroy(reply);
	ora_mcp_confirm_end(running->confirm);
	free(running);
	tools->running--;
	leave(tools);
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

/* Starts what was found. Where it can't be started it is answered. */
static void start_call(struct tools *tools, struct ora_mcp_call *mcp,
	const struct ora_tool *tool, struct ora_json arguments)
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
	start_call(tools, mcp, tool, arguments);
}

static void cancel(void *data, struct ora_mcp_call *mcp)
{
	struct running *running = mcp->provider_data;
	(void)data;
	if (running != NULL) {
		ora_call_cancel(running->call);
	}
}

int ora_mcp_server_create(struct ora_mcp_server **server, struct ora_client *client,
	const struct ora_mcp_options *given, struct ora_error *err)
{
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	if (given != NULL && given->size >= sizeof(options)) {
		options = *given;
	}
	if (options.max_message_bytes == 0) {
		options.max_message_bytes = (1 << 20) + (64 << 10);
	}
	if (options.max_text_bytes == 0) {
		options.max_text_bytes = 32 << 10;
	}
	if (options.max_calls == 0) {
		options.max_calls = 64;
	}
	struct tools *tools = calloc(1, sizeof(*tools));
	if (tools == NULL) {
		return ora_fail_memory(err);
	}
	const struct ora_api *api = ora_client_api(client);
	tools->client = client;
	tools->options = options;
	ora_buf_init(&tools->list, ORA_MCP_MAX_MESSAGE);
	struct ora_mcp_info info = {
		.name = api->name, .title = api->title, .version = ORA_VERSION,
		.instructions = api->instructions,
	};
	struct ora_mcp_provider provider = {
		.data = tools, .list = list, .call_tool = call_tool, .cancel = cancel,
	};
	int rc = ora_mcp_core_create(server, &info, &provider, &options, destroy);
	if (rc != 0) {
		destroy(tools);
		return ora_fail_memory(err);
	}
	return 0;
}
