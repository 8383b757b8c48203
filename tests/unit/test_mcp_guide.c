#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "base/text.h"
#include "mcp/core.h"
#include "mcp/tools.h"
#include "support.h"
#include "world.h"

/* Prompts, resources, completion, and what each caller sees of it all. */
static void open_world(struct world *world, struct upstream *up, size_t connections,
	const struct ora_mcp_caller *caller)
{
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.max_text_bytes = 40;
	world_open(world, up, connections, &options);
	if (caller != NULL) {
		assert_int_equal(ora_mcp_session_set_caller(world->session, caller), 0);
	}
}

/* What is said to a request; until the next one. */
static const char *ask(struct world *world, const char *method, const char *params)
{
	char message[2000];
	snprintf(message, sizeof(message),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}", method, params);
	(void)world_ask(world, message);
	return world->said.text;
}

static const struct ora_mcp_caller alice = {
	.name = "alice", .connections = (const char *const []){ "a", "c" }, .connection_count = 2,
};
static const struct ora_mcp_caller bob = {
	.name = "bob", .mode = ORA_MODE_READ_ONLY,
	.connections = (const char *const []){ "b" }, .connection_count = 1,
};
static const struct ora_mcp_caller nobody = {
	.name = "nobody", .connections = (const char *const []){ "x" }, .connection_count = 0,
};

static void tools_are_those_of_the_caller(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, 3, &alice);
	const char *list = ask(&world, "tools/list", "{}");
	support_contains(list, "\"enum\":[\"a\",\"c\"]");
	support_contains(list, "\"required\":[\"PCID\"");
	support_contains(list, "openrouter_admin_delete_keys");
	assert_int_equal(ora_mcp_session_set_caller(world.session, &bob), 0);
	list = ask(&world, "tools/list", "{}");
	support_lacks(list, "\"enum\":[\"b\"");
	support_lacks(list, "\"required\":[\"PCID\"");
	support_lacks(list, "openrouter_admin_create_keys");
	assert_int_equal(ora_mcp_session_set_caller(world.session, &alice), 0);
	support_contains(ask(&world, "tools/list", "{}"), "\"enum\":[\"a\",\"c\"]");
	world_close(&world);
}

static void the_connection_may_have_a_header(void **state)
{
	(void)state;
	struct world world = { .client = support_client(&openrouter_admin_api, "http://127.0.0.1:1", 1,
		NULL) };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.route_header = true;
	assert_int_equal(ora_mcp_server_create(&world.server, world.client, &options, NULL), 0);
	assert_int_equal(ora_mcp_session_create(&world.session, world.server, transcript_keep,
		&world.said), 0);
	support_contains(ask(&world, "tools/list", "{}"), ",\"x-mcp-header\":\"PCID\"}");
	world_close(&world);
}

/* What is not yours reads as what is not there. */
static void connections_of_others_are_not_there(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, upstream_start((const struct upstream_step[]){
		{ .body = "{\"data\":[]}", .repeat = true } }, 1), 3, &alice);
#define CREDITS(pcid) "{\"name\":\"openrouter_admin_list_keys\",\"arguments\":{" pcid "}}"
	support_contains(ask(&world, "tools/call", CREDITS("")), "PCID: is missing (want a or c)");
	support_contains(ask(&world, "tools/call", CREDITS("\"PCID\":\"b\"")),
		"PCID: there is no connection \\\"b\\\" (want a or c)");
	support_contains(ask(&world, "tools/call", CREDITS("\"PCID\":\"z\"")),
		"PCID: there is no connection \\\"z\\\" (want a or c)");
	support_contains(ask(&world, "tools/call", CREDITS("\"PCID\":5")), "PCID: ");
	assert_int_equal(upstream_count(world.up), 0);
	support_contains(ask(&world, "tools/call", CREDITS("\"PCID\":\"c\"")), "Connection: c.");
	assert_int_equal(ora_mcp_session_set_caller(world.session, &bob), 0);
	const char *said = ask(&world, "tools/call", CREDITS(""));
	support_contains(said, "\"openrouter-admin/connection\":\"b\"");
	support_lacks(said, "Connection: b");
	support_contains(ask(&world, "tools/call", CREDITS("\"PCID\":\"a\"")),
		"there is no connection \\\"a\\\" (want b)");
	assert_int_equal(ora_mcp_session_set_caller(world.session, &nobody), 0);
	support_contains(ask(&world, "tools/call", CREDITS("")), "no key is configured");
	world_close(&world);
}

static void prompts_have_their_blanks_filled(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, 1, NULL);
	const char *said = ask(&world, "prompts/list", "{}");
	support_contains(said, "{\"name\":\"rotate_key\",\"title\":\"Rotate a key\",\"description\":");
	support_contains(said, "{\"name\":\"key\",\"description\":\"Name or hash of the key\","
		"\"required\":true},{\"name\":\"days\"");
	support_lacks(said, "PCID");
	said = ask(&world, "prompts/get",
		"{\"name\":\"rotate_key\",\"arguments\":{\"key\":\"my \\\"key\\\" {days}\"}}");
	support_contains(said, "Rotate the key my \\\"key\\\" {days}.");
	support_contains(said, "after 7 days");
	said = ask(&world, "prompts/get",
		"{\"name\":\"rotate_key\",\"arguments\":{\"key\":\"k\",\"days\":\"\"}}");
	support_contains(said, "after 7 days");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"rotate_key\"}"),
		"\"code\":-32602,\"message\":\"params.arguments.key: is missing\"");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"rotate_key\",\"arguments\":"
		"{\"key\":\"k\",\"x\":\"y\"}}"), "params.arguments.x: this prompt has no such argument");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"rotate_key\",\"arguments\":"
		"{\"key\":5}}"), "params.arguments.key: want a string");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"no\"}"), "there is no such prompt");
	world_close(&world);
	open_world(&world, NULL, 3, &alice);
	support_contains(ask(&world, "prompts/list", "{}"), "\"arguments\":[{\"name\":\"PCID\"");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"review_guardrails\"}"),
		"params.arguments.PCID: is missing");
	support_contains(ask(&world, "prompts/get", "{\"name\":\"review_guardrails\",\"arguments\":"
		"{\"PCID\":\"a\"}}"), "Use PCID a in every call.");
	world_close(&world);
}

/* Every prompt can be got, and no blank stays in it. */
static void no_blank_stays_open(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, 1, NULL);
	for (size_t i = 0; i < openrouter_admin_api.prompt_count; i++) {
		const struct ora_prompt *prompt = &openrouter_admin_api.prompts[i];
		char params[1000] = "";
		size_t length = 0;
		for (size_t j = 0; j < prompt->blank_count; j++) {
			if (prompt->blanks[j].otherwise == NULL) {
				length += (size_t)snprintf(params + length, sizeof(params) - length,
					"%s\"%s\":\"x\"", length > 0 ? "," : "", prompt->blanks[j].name);
			}
		}
		char all[1200];
		snprintf(all, sizeof(all), "{\"name\":\"%s\",\"arguments\":{%s}}", prompt->name, params);
		struct ora_json said = support_json(ask(&world, "prompts/get", all));
		struct ora_json_iter it = ora_json_iter(ora_json_path(said, "result.messages"));
		assert_true(ora_json_next(&it));
		struct ora_json text = ora_json_path(it.value, "content.text");
		assert_true(text.length > 500);
		assert_null(memchr(text.text, '{', text.length));
	}
	world_close(&world);
}

static void resources_are_read(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, 3, &bob);
	const char *said = ask(&world, "resources/list", "{}");
	support_contains(said, "\"uri\":\"openrouter-admin://connections\"");
	support_contains(said, "\"uri\":\"openrouter-admin://facts/null_values\"");
	support_contains(ask(&world, "resources/templates/list", "{}"),
		"\"uriTemplate\":\"openrouter-admin://tools/{tool}\"");
#define READ(path) ask(&world, "resources/read", "{\"uri\":\"" path "\"}")
	support_contains(READ("openrouter-admin://connections"),
		"{\\\"connections\\\":[{\\\"PCID\\\":\\\"b\\\",\\\"mode\\\":\\\"read-only\\\"}]}");
	said = READ("openrouter-admin://tools");
	support_contains(said, "- `openrouter_admin_list_keys` (read): ");
	support_lacks(said, "openrouter_admin_create_keys");
	support_contains(READ("openrouter-admin://tools/list_keys"), "GET /keys");
	support_contains(READ("openrouter-admin://facts/guardrails"), "It does nothing until");
	static const char *const none[] = {
		"openrouter-admin://tools/create_keys", "openrouter-admin://tools/x",
		"openrouter-admin://tools/", "openrouter-admin://facts/x", "openrouter-admin://x",
		"openrouter-admin://replies/x", "openrouter-admin:connections", "file:///etc/passwd",
	};
	for (size_t i = 0; i < COUNT(none); i++) {
		char params[200];
		snprintf(params, sizeof(params), "{\"uri\":\"%s\"}", none[i]);
		support_contains(ask(&world, "resources/read", params), "\"code\":-32002");
	}
	world_close(&world);
}

static void whole_replies_are_kept_for_their_caller(void **state)
{
	(void)state;
	struct world world;
	static const char body[] = "{\"data\":[{\"name\":\"a name that is long enough\"}]}";
	open_world(&world, upstream_start((const struct upstream_step[]){
		{ .body = body, .repeat = true } }, 1), 1, NULL);
	const char *said = ask(&world, "tools/call", "{\"name\":\"openrouter_admin_list_keys\"}");
	const char *at = strstr(said, "openrouter-admin://replies/");
	char params[200];
	assert_non_null(at);
	snprintf(params, sizeof(params), "{\"uri\":\"%.*s\"}", (int)strcspn(at, " "), at);
	said = ask(&world, "resources/read", params);
	support_contains(said, "\"mimeType\":\"application/json\"");
	support_contains(said, "a name that is long enough");
	assert_int_equal(ora_mcp_session_set_caller(world.session, &bob), 0);
	support_contains(ask(&world, "resources/read", params), "\"code\":-32002");
	world_close(&world);
}

static void kept_replies_are_bounded(void **state)
{
	(void)state;
	struct kept *kept = mcp_kept_create();
	char first[32], name[32];
	size_t length;
	mcp_kept_add(kept, "a", "1", 1, first);
	assert_memory_equal(mcp_kept_find(kept, "a", first, &length), "1", 1);
	assert_int_equal(length, 1);
	for (int i = 0; i < 32; i++) {
		mcp_kept_add(kept, "a", "2", 1, name);
	}
	assert_null(mcp_kept_find(kept, "a", first, &length));
	assert_non_null(mcp_kept_find(kept, "a", name, &length));
	assert_null(mcp_kept_find(kept, "b", name, &length));
	char *big = calloc(1, 8u << 20);
	for (int i = 0; i < 5; i++) {
		mcp_kept_add(kept, "a", big, 8u << 20, i == 0 ? first : name);
	}
	assert_null(mcp_kept_find(kept, "a", first, &length));
	assert_non_null(mcp_kept_find(kept, "a", name, &length));
	assert_int_equal(length, 8u << 20);
	mcp_kept_add(kept, "a", big, (8u << 20) + 1, name);
	assert_string_equal(name, "");
	free(big);
	mcp_kept_destroy(kept);
	mcp_kept_destroy(NULL);
}

#define COMPLETE(prompt, argument, value, known) ask(&world, "completion/complete", \
	"{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"" prompt "\"},\"argument\":{\"name\":\"" argument \
	"\",\"value\":\"" value "\"},\"context\":{\"arguments\":{" known "}}}")

static void what_is_known_here_is_completed(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, 3, &alice);
	support_contains(COMPLETE("rotate_key", "PCID", "", ""),
		"{\"completion\":{\"values\":[\"a\",\"c\"],\"total\":2,\"hasMore\":false}}");
	support_contains(COMPLETE("rotate_key", "PCID", "C", ""), "\"values\":[\"c\"],\"total\":1");
	support_contains(COMPLETE("rotate_key", "days", "", ""), "\"values\":[],\"total\":0");
	support_contains(COMPLETE("no", "x", "", ""), "\"code\":-32602");
	/* Several connections and none named, or one of somebody else. */
	support_contains(COMPLETE("rotate_key", "key", "", ""), "\"values\":[]");
	support_contains(COMPLETE("rotate_key", "key", "", "\"PCID\":\"b\""), "\"values\":[]");
#define TEMPLATE(argument, value) ask(&world, "completion/complete", "{\"ref\":{\"type\":" \
	"\"ref/resource\",\"uri\":\"openrouter-admin://" argument "s/{" argument "}\"}," \
	"\"argument\":{\"name\":\"" argument "\",\"value\":\"" value "\"}}")
	support_contains(TEMPLATE("tool", "openrouter_admin_get_c"),
		"\"values\":[\"openrouter_admin_get_credits\",\"openrouter_admin_get_current_key\"]");
	support_contains(TEMPLATE("fact", "k"), "\"values\":[\"keys\"]");
	support_contains(TEMPLATE("reply", ""), "\"values\":[]");
	world_close(&world);
}

static void what_upstream_knows_is_asked_once(void **state)
{
	(void)state;
	struct world world;
	static const char keys[] = "{\"data\":[{\"name\":\"ci\",\"hash\":\"h1\"},"
		"{\"name\":\"CD\xe2\x80\xae\",\"hash\":\"h2\"},{\"name\":null}]}";
	open_world(&world, upstream_start((const struct upstream_step[]){
		{ .body = keys, .repeat = true } }, 1), 3, &alice);
	support_contains(COMPLETE("rotate_key", "key", "", "\"PCID\":\"a\""),
		"\"values\":[\"ci\",\"CD\\\\u{202e}\",\"h1\",\"h2\"],\"total\":4");
	assert_int_equal(upstream_count(world.up), 1);
	support_contains(COMPLETE("rotate_key", "key", "c", "\"PCID\":\"a\""), "\"total\":2");
	assert_int_equal(upstream_count(world.up), 1);
	/* Another connection, another caller: nothing crosses. */
	support_contains(COMPLETE("rotate_key", "key", "c", "\"PCID\":\"c\""), "\"total\":2");
	assert_int_equal(upstream_count(world.up), 2);
	assert_int_equal(ora_mcp_session_set_caller(world.session, &bob), 0);
	support_contains(COMPLETE("rotate_key", "key", "h", ""), "\"total\":2");
	assert_int_equal(upstream_count(world.up), 3);
	world_close(&world);
	/* What can't be had is no error to somebody who types. */
	open_world(&world, upstream_start((const struct upstream_step[]){
		{ .status = 404, .body = "{}", .repeat = true } }, 1), 1, NULL);
	support_contains(COMPLETE("rotate_key", "key", "", ""), "\"values\":[]");
	world_close(&world);
}

static void completions_are_canceled(void **state)
{
	(void)state;
	struct world world;
	static const char message[] = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"completion/complete\","
		"\"params\":{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"rotate_key\"},"
		"\"argument\":{\"name\":\"key\",\"value\":\"\"}}}";
	static const char cancel[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":7}}";
	open_world(&world, upstream_start((const struct upstream_step[]){
		{ .act = UPSTREAM_SILENT, .repeat = true } }, 1), 1, NULL);
	ora_mcp_feed(world.session, message, strlen(message));
	assert_int_equal(ora_mcp_pending(world.session), 1);
	ora_mcp_feed(world.session, cancel, strlen(cancel));
	long long until = ora_now_ms() + 20000;
	while (ora_mcp_pending(world.session) > 0 && ora_now_ms() < until) {
		assert_int_equal(ora_client_poll(world.client, NULL, 0, 100, NULL), 0);
	}
	assert_int_equal(ora_mcp_pending(world.session), 0);
	assert_int_equal(world.said.count, 0);
	world_close(&world);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(tools_are_those_of_the_caller),
	cmocka_unit_test(the_connection_may_have_a_header),
	cmocka_unit_test(connections_of_others_are_not_there),
	cmocka_unit_test(prompts_have_their_blanks_filled),
	cmocka_unit_test(no_blank_stays_open),
	cmocka_unit_test(resources_are_read),
	cmocka_unit_test(whole_replies_are_kept_for_their_caller),
	cmocka_unit_test(kept_replies_are_bounded),
	cmocka_unit_test(what_is_known_here_is_completed),
	cmocka_unit_test(what_upstream_knows_is_asked_once),
	cmocka_unit_test(completions_are_canceled),
};

SUPPORT_MAIN(tests)
