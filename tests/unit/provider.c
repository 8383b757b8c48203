#include <stdlib.h>
#include <string.h>

#include "provider.h"
#include "support.h"

static const char *list(void *data, const struct ora_mcp_caller *caller,
	enum ora_mcp_list what, size_t *length)
{
	assert_int_equal(what, ORA_MCP_TOOLS);
	const struct provider *provider = data;
	assert_non_null(caller);
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

static void call_tool(void *data, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments)
{
	struct provider *provider = data;
	strncpy(provider->name, name, sizeof(provider->name) - 1);
	call->provider_data = provider;
	if (strcmp(name, "echo") == 0) {
		answer(call, arguments);
	} else if (strcmp(name, "hold") == 0 || strcmp(name, "write") == 0) {
		assert_true(provider->held_count < PROVIDER_MAX);
		provider->held[provider->held_count++] = call;
	} else if (strcmp(name, "error") == 0) {
		const struct ora_mcp_result result = {
			.text = "no\n", .text_length = 3, .note = "", .meta = "", .is_error = true,
		};
		ora_mcp_answer(call, &result);
	} else {
		ora_mcp_answer_error(call, -32602, "unknown tool");
	}
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
		.name = "fake", .title = "Fake", .version = "1", .instructions = "Do \"it\".",
	};
	const struct ora_mcp_provider functions = {
		.data = provider, .list = list, .call_tool = call_tool, .cancel = cancel,
	};
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
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
