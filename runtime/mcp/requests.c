#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "json/write.h"
#include "mcp/internal.h"

/* Requests that the provider answers, and its answers. */

char *mcp_string_param(struct request *request, struct ora_json value, const char *what)
{
	bool is_string = ora_json_type(value) == ORA_JSON_STRING;
	char *text = is_string ? malloc(value.length) : NULL;
	if (is_string && text == NULL) {
		mcp_fail(request, 200, INTERNAL_ERROR, "out of memory", NULL);
		return NULL;
	}
	size_t length = text != NULL ? ora_json_unescape(value, text) : 0;
	if (text == NULL || memchr(text, '\0', length) != NULL) {
		free(text); /* a NUL inside would cut it */
		mcp_failf(request, 200, INVALID_PARAMS, "params.%s", what);
		return NULL;
	}
	text[length] = '\0';
	return text;
}

static bool refuse_arguments(struct request *request, struct ora_json arguments)
{
	if (arguments.text != NULL && ora_json_type(arguments) != ORA_JSON_OBJECT) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.arguments: want an object", NULL);
		return true;
	}
	return false;
}

/* Too many at once, or too many a minute: a caller that runs wild stops here. */
static bool refuse_rate(struct request *request)
{
	const struct ora_mcp_options *options = &request->server->options;
	if (ora_mcp_pending(request->session) > options->max_calls) {
		mcp_fail(request, 200, INTERNAL_ERROR, "too many calls at once: wait for some to end",
			NULL);
		return true;
	}
	unsigned wait_s = mcp_rates_take(request->server->rates, request->caller->public.name,
		ora_now_ms());
	if (wait_s == 0) {
		return false;
	}
	mcp_failf(request, 200, INTERNAL_ERROR, "too many calls: at most %u a minute; try again after "
		"%u s", options->max_calls_per_minute, wait_s);
	return true;
}

void mcp_call_tool(struct request *request, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	struct ora_json arguments = { NULL, 0 }, named = { NULL, 0 };
	const struct wanted wanted[] = { { "name", &named }, { "arguments", &arguments } };
	mcp_take_members(params, wanted, sizeof(wanted) / sizeof(wanted[0]));
	char *name = mcp_string_param(request, named, "name: want the name of a tool");
	if (name != NULL && !refuse_arguments(request, arguments) && !refuse_rate(request)
		&& mcp_take_resumption(request, params)) {
		request->started = true;
		provider->call_tool(provider->data, &request->call, name, arguments);
	}
	free(name);
}

void mcp_get_prompt(struct request *request, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	struct ora_json arguments = ora_json_member(params, "arguments");
	char *name = mcp_string_param(request, ora_json_member(params, "name"),
		"name: want the name of a prompt");
	if (name != NULL && !refuse_arguments(request, arguments)
		&& mcp_take_resumption(request, params)) {
		request->started = true;
		provider->get_prompt(provider->data, &request->call, name, arguments);
	}
	free(name);
}

void mcp_read_resource(struct request *request, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	char *uri = mcp_string_param(request, ora_json_member(params, "uri"),
		"uri: want the URI of a resource");
	if (uri != NULL && !refuse_rate(request) && mcp_take_resumption(request, params)) {
		request->started = true;
		provider->read_resource(provider->data, &request->call, uri);
	}
	free(uri);
}

void mcp_complete(struct request *request, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	struct ora_json ref = ora_json_member(params, "ref");
	struct ora_json type = ora_json_member(ref, "type");
	struct ora_mcp_completion completion = {
		.prompt = ora_json_is(type, "ref/prompt"),
		.known = ora_json_path(params, "context.arguments"),
	};
	if (!completion.prompt && !ora_json_is(type, "ref/resource")) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.ref.type: want \"ref/prompt\" or "
			"\"ref/resource\"", NULL);
		return;
	}
	char *name = NULL, *argument = NULL, *value = NULL;
	name = mcp_string_param(request, ora_json_member(ref, completion.prompt ? "name" : "uri"),
		completion.prompt ? "ref.name: want the name of a prompt"
			: "ref.uri: want a URI or the template of one");
	if (name != NULL) {
		argument = mcp_string_param(request, ora_json_path(params, "argument.name"),
			"argument.name: want the name of an argument");
	}
	if (argument != NULL) {
		value = mcp_string_param(request, ora_json_path(params, "argument.value"),
			"argument.value: want a string");
	}
	if (value != NULL && !refuse_rate(request)) {
		completion.ref = name;
		completion.argument = argument;
		completion.value = value;
		request->started = true;
		provider->complete(provider->data, &request->call, &completion);
	}
	free(name);
	free(argument);
	free(value);
}

/* Answers */

/* Whether anybody waits for the answer; if not, the request is gone. */
static bool is_wanted(struct request *request)
{
	if (request->session != NULL && !request->dropped) {
		return true;
	}
	mcp_end_result(request);
	return false;
}

void ora_mcp_answer(struct ora_mcp_call *call, const struct ora_mcp_result *result)
{
	struct request *request = (struct request *)call;
	if (!is_wanted(request)) {
		return;
	}
	struct ora_buf *out = &request->session->out;
	mcp_begin_result(request, "complete", result->meta);
	ora_json_put_key(out, "content");
	ora_buf_add_string(out, "[{\"type\":\"text\",\"text\":");
	ora_json_put_string(out, result->text, result->text_length);
	if (result->note[0] != '\0') {
		ora_buf_add_string(out, "},{\"type\":\"text\",\"text\":");
		mcp_put_text(out, result->note);
	}
	ora_buf_add_string(out, "}]");
	if (result->structured != NULL) {
		ora_json_put_key(out, "structuredContent");
		ora_buf_add(out, result->structured, result->structured_length);
	}
	if (result->is_error) {
		ora_json_put_key(out, "isError");
		ora_buf_add_string(out, "true");
	}
	mcp_end_result(request);
}

void ora_mcp_answer_members(struct ora_mcp_call *call, const char *members, size_t length)
{
	struct request *request = (struct request *)call;
	if (!is_wanted(request)) {
		return;
	}
	struct ora_buf *out = &request->session->out;
	mcp_begin_result(request, "complete", "");
	ora_buf_add_string(out, ora_buf_last(out) != '{' ? "," : "");
	ora_buf_add(out, members, length);
	if (request->kind == RESOURCE) {
		mcp_put_cache(request, call->ttl_ms);
	}
	mcp_end_result(request);
}

void ora_mcp_answer_error(struct ora_mcp_call *call, int code, const char *message)
{
	mcp_fail((struct request *)call, 200, code, message, NULL);
}

void ora_mcp_answer_no_resource(struct ora_mcp_call *call, const char *uri)
{
	struct request *request = (struct request *)call;
	struct ora_buf data;
	ora_buf_init(&data, 8 * ORA_MCP_MAX_URI);
	ora_buf_add_string(&data, "{\"uri\":");
	mcp_put_text(&data, uri);
	ora_buf_add_char(&data, '}');
	mcp_fail(request, 200, request->modern ? INVALID_PARAMS : LEGACY_NO_RESOURCE,
		"params.uri: there is no such resource",
		ora_buf_ok(&data) == 0 ? ora_buf_text(&data) : NULL);
	ora_buf_finish(&data);
}
