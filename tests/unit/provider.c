#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "provider.h"
#include "support.h"

static const char *list(void *data, const struct ora_mcp_caller *caller,
	enum ora_mcp_list what, size_t *length)
{
	const struct provider *provider = data;
	static const char *const others[] = {
		[ORA_MCP_PROMPTS] = "[{\"name\":\"p\"}]", [ORA_MCP_RESOURCES] = "[{\"uri\":\"r:1\"}]",
		[ORA_MCP_TEMPLATES] = "[]",
	};
	assert_non_null(caller);
	if (what != ORA_MCP_TOOLS) {
		*length = strlen(others[what]);
		return others[what];
	}
	*length = provider->list_length;
	return provider->list;
}

static void answer(struct ora_mcp_call *call, struct ora_json arguments)
{
	struct ora_mcp_result result = {
		.text = "text", .text_length = 4, .note = arguments.length > 2 ? "note" : "",
		.structured = arguments.text, .structured_length = arguments.length,
		.meta = arguments.text != NULL ? "\"m\":1" : "",
	};
	ora_mcp_answer(call, &result);
}

/* Questions: the tool or prompt that asked is in provider->name. */

static const struct ora_mcp_question first = {
	"go", "elicitation/create", "{\"message\":\"Go on?\",\"requestedSchema\":{\"type\":\"object\","
		"\"properties\":{\"ok\":{\"type\":\"boolean\"}}}}",
};
static const struct ora_mcp_question second = {
	"sure", "elicitation/create", "{\"message\":\"Sure?\",\"requestedSchema\":{\"type\":\"object\","
		"\"properties\":{}}}",
};

static void answer_text(struct ora_mcp_call *call, const char *text, bool is_error)
{
	const struct ora_mcp_result result = {
		.text = text, .text_length = strlen(text), .note = "", .meta = "", .is_error = is_error,
	};
	ora_mcp_answer(call, &result);
}

static void answered(void *user, struct ora_mcp_call *call, enum ora_mcp_outcome outcome,
	struct ora_json answers, const char *state)
{
	struct provider *provider = user;
	static const char *const words[] = { "accepted", "declined", "canceled" };
	struct ora_json content;
	strncpy(provider->state, state, sizeof(provider->state) - 1);
	provider->asked += outcome == ORA_MCP_ANSWERED;
	provider->gone += outcome == ORA_MCP_GONE;
	provider->later += outcome == ORA_MCP_LATER;
	if (outcome != ORA_MCP_ANSWERED) {
		answer_text(call, "nobody answered", true);
		return;
	}
	bool again = strcmp(provider->name, "two") == 0 && ora_json_member(answers, "go").text != NULL;
	if (again && ora_mcp_ask(call, &second, 1, "s2", answered, user) == 0) {
		return;
	}
	const char *key = ora_json_member(answers, "go").text != NULL ? "go" : "sure";
	enum ora_mcp_action action = ora_mcp_form_answer(answers, key, &content);
	if (ora_json_true(ora_json_member(content, "ok"))) {
		answer_text(call, "accepted and ok", false);
	} else {
		answer_text(call, words[action], false);
	}
}

static void ask(struct provider *provider, struct ora_mcp_call *call)
{
	if (!ora_mcp_can_ask(call) || ora_mcp_ask(call, &first, 1, "s1", answered, provider) != 0) {
		answer_text(call, "can't ask", true);
	}
}

static void report(struct ora_mcp_call *call)
{
	ora_mcp_progress(call, 0, 2, NULL);
	ora_mcp_progress(call, 0, 2, "not more than before");
	ora_mcp_log(call, ORA_MCP_DEBUG, "l", "1");
	ora_mcp_log(call, ORA_MCP_INFO, "l", "{\"a\":1}");
	ora_mcp_progress(call, 1.5, 0, "half");
	answer_text(call, "done", false);
}

static void call_tool(void *data, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments)
{
	struct provider *provider = data;
	strncpy(provider->name, name, sizeof(provider->name) - 1);
	strncpy(provider->caller, call->caller->name, sizeof(provider->caller) - 1);
	strncpy(provider->trace, call->trace, sizeof(provider->trace) - 1);
	call->provider_data = provider;
	if (strcmp(name, "echo") == 0) {
		answer(call, arguments);
	} else if (strcmp(name, "hold") == 0 || strcmp(name, "write") == 0) {
		assert_true(provider->held_count < PROVIDER_MAX);
		provider->held[provider->held_count++] = call;
	} else if (strcmp(name, "error") == 0) {
		answer_text(call, "no\n", true);
	} else if (strcmp(name, "ask") == 0 || strcmp(name, "two") == 0) {
		ask(provider, call);
	} else if (strcmp(name, "incapable") == 0) {
		ora_mcp_answer_incapable(call, "elicitation/create");
	} else if (strcmp(name, "steps") == 0) {
		report(call);
	} else {
		ora_mcp_answer_error(call, -32602, "unknown tool");
	}
}

static void get_prompt(void *data, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments)
{
	struct provider *provider = data;
	static const char members[] = "\"messages\":[]";
	(void)arguments;
	strncpy(provider->name, name, sizeof(provider->name) - 1);
	if (strcmp(name, "p") == 0) {
		ora_mcp_answer_members(call, members, strlen(members));
	} else if (strcmp(name, "ask") == 0) {
		ask(provider, call);
	} else {
		ora_mcp_answer_error(call, -32602, "unknown prompt");
	}
}

static void read_resource(void *data, struct ora_mcp_call *call, const char *uri)
{
	static const char members[] = "\"contents\":[]";
	(void)data;
	if (strcmp(uri, "r:1") == 0) {
		call->ttl_ms = 7;
		ora_mcp_answer_members(call, members, strlen(members));
	} else {
		ora_mcp_answer_no_resource(call, uri);
	}
}

static void complete(void *data, struct ora_mcp_call *call,
	const struct ora_mcp_completion *completion)
{
	char members[200];
	(void)data;
	snprintf(members, sizeof(members), "\"completion\":{\"values\":[\"%s|%s|%s|%s|%zu\"]}",
		completion->prompt ? "prompt" : "resource", completion->ref, completion->argument,
		completion->value, ora_json_count(completion->known));
	ora_mcp_answer_members(call, members, strlen(members));
}

/* The tool "echo" has headers for two of its arguments. */
static const struct ora_mcp_param_header *param_headers(void *data, const char *tool,
	size_t *count)
{
	static const struct ora_mcp_param_header headers[] = { { "a", "A" }, { "in.b", "B" } };
	(void)data;
	*count = strcmp(tool, "echo") == 0 ? 2 : 0;
	return headers;
}

void provider_release(struct provider *provider, size_t i)
{
	struct ora_json none = { NULL, 0 };
	struct ora_mcp_call *call = provider->held[i];
	assert_non_null(call);
	provider->held[i] = NULL;
	answer(call, none);
}

static void cancel(void *data, struct ora_mcp_call *call)
{
	struct provider *provider = data;
	provider->canceled++;
	for (size_t i = 0; i < provider->held_count; i++) {
		if (provider->held[i] == call && strcmp(provider->name, "write") != 0) {
			provider->held[i] = NULL;
			ora_mcp_answer_error(call, -32603, "canceled");
		}
	}
}

static void destroy(void *data)
{
	struct provider *provider = data;
	provider->destroyed = true;
}

struct ora_mcp_server *provider_server(struct provider *provider, size_t max_message_bytes,
	unsigned max_calls)
{
	static const struct ora_mcp_info info = {
		.name = "fake", .title = "Fake", .version = "1", .description = "From \"x\".", .instructions = "Do \"it\".",
	};
	const struct ora_mcp_provider functions = {
		.data = provider, .features = provider->features, .list = list,
		.call_tool = call_tool, .get_prompt = get_prompt, .read_resource = read_resource,
		.complete = complete, .cancel = cancel, .param_headers = param_headers,
	};
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	if (provider->options != NULL) {
		options = *provider->options;
	}
	options.max_message_bytes = max_message_bytes != 0 ? max_message_bytes : 1 << 20;
	options.max_calls = max_calls != 0 ? max_calls : 64;
	struct ora_mcp_server *server = NULL;
	if (provider->list == NULL && provider->list_length == 0) {
		provider->list = "[{\"name\":\"echo\"}]";
		provider->list_length = strlen(provider->list);
	}
	assert_int_equal(ora_mcp_core_create(&server, &info, &functions, &options, destroy), 0);
	return server;
}

void transcript_keep(void *user, const char *message, size_t length)
{
	struct transcript *transcript = user;
	transcript->text = realloc(transcript->text, transcript->length + length + 2);
	memcpy(transcript->text + transcript->length, message, length);
	transcript->length += length;
	transcript->text[transcript->length++] = '\n';
	transcript->text[transcript->length] = '\0';
	transcript->count++;
}

void transcript_clear(struct transcript *transcript)
{
	free(transcript->text);
	*transcript = (struct transcript){ 0 };
}
