#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "support.h"
#include "world.h"

/* The tools of a client behind the protocol, against a scripted upstream. */
static const char *call_message(const char *tool, const char *arguments)
{
	static char message[1000];
	snprintf(message, sizeof(message), "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
		"\"params\":{\"name\":\"%s\"%s%s}}", tool, arguments[0] != '\0' ? ",\"arguments\":" : "",
		arguments);
	return message;
}

/* What is said to a call; a view into the transcript. */
static struct ora_json call(struct world *world, const char *tool, const char *arguments)
{
	return world_ask(world, call_message(tool, arguments));
}

/* The text of the i-th block; until the next of these. */
static const char *block(struct ora_json answer, size_t i)
{
	static char text[65536];
	struct ora_json_iter it = ora_json_iter(ora_json_path(answer, "result.content"));
	for (size_t n = 0; n <= i; n++) {
		if (!ora_json_next(&it)) {
			return "";
		}
	}
	struct ora_json value = ora_json_member(it.value, "text");
	assert_true(value.length < sizeof(text));
	text[ora_json_unescape(value, text)] = '\0';
	return text;
}

static void asserts_fault(struct world *world, const char *tool, const char *arguments,
	const char *want)
{
	struct ora_json answer = call(world, tool, arguments);
	assert_true(ora_json_true(ora_json_path(answer, "result.isError")));
	assert_string_equal(block(answer, 0), want);
}

static struct ora_json list(struct world *world)
{
	static const char message[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
	transcript_clear(&world->said);
	ora_mcp_feed(world->session, message, sizeof(message) - 1);
	assert_int_equal(world->said.count, 1);
	struct ora_json tools = ora_json_path(support_json(world->said.text), "result.tools");
	assert_int_equal(ora_json_count(tools), 29);
	return tools;
}

static struct ora_json tool_named(struct ora_json tools, const char *name)
{
	struct ora_json_iter it = ora_json_iter(tools);
	while (ora_json_next(&it)) {
		if (ora_json_is(ora_json_member(it.value, "name"), name)) {
			return it.value;
		}
	}
	fail_msg("%s is not listed", name);
	return (struct ora_json){ NULL, 0 };
}

/* The required parameters of create_keys, and whether PCID has an enum. */
static void descriptor_is(struct world *world, const char *required, size_t ids)
{
	struct ora_json schema = ora_json_member(tool_named(list(world),
		"openrouter_admin_create_keys"), "inputSchema");
	struct ora_json given = ora_json_member(schema, "required");
	assert_int_equal(given.length, strlen(required));
	assert_memory_equal(given.text, required, given.length);
	struct ora_json pcid = ora_json_path(schema, "properties.PCID");
	assert_int_equal(ora_json_count(ora_json_member(pcid, "enum")), ids);
}

static void descriptors_follow_the_connections(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, NULL, 0, NULL);
	descriptor_is(&world, "[\"name\"]", 0);
	world_close(&world);
	world_open(&world, NULL, 1, NULL);
	descriptor_is(&world, "[\"name\"]", 0);
	/* A second connection changes them. */
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	options.id = "second";
	options.key = "sk-or-v1-x";
	assert_int_equal(ora_client_add_connection(world.client, &options, NULL), 0);
	descriptor_is(&world, "[\"PCID\",\"name\"]", 2);
	descriptor_is(&world, "[\"PCID\",\"name\"]", 2);
	world_close(&world);
	struct ora_mcp_options require = ORA_MCP_OPTIONS_INIT;
	require.require_connection = true;
	world_open(&world, NULL, 1, &require);
	descriptor_is(&world, "[\"PCID\",\"name\"]", 0);
	asserts_fault(&world, "openrouter_admin_create_keys", "{\"name\":\"n\"}",
		"PCID: is missing (want the id of a connection)");
	world_close(&world);
}

static void common_parameters_are_hidden(void **state)
{
	(void)state;
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	for (int hide = 0; hide < 2; hide++) {
		struct world world;
		options.hide_common = hide != 0;
		world_open(&world, NULL, 1, &options);
		struct ora_json tool = tool_named(list(&world), "openrouter_admin_get_credits");
		struct ora_json properties = ora_json_path(tool, "inputSchema.properties");
		assert_int_equal(ora_json_count(properties), hide != 0 ? 1 : 4);
		world_close(&world);
	}
}

static void unknown_tools_are_guessed(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, NULL, 1, NULL);
	static const char *const cases[][2] = {
		{ "openrouter_admin_list_key",
			"unknown tool: openrouter_admin_list_key (did you mean openrouter_admin_list_keys?)" },
		{ "list_keys", "unknown tool: list_keys (did you mean openrouter_admin_list_keys?)" },
		{ "zzzzzzzzzzzzz", "unknown tool: zzzzzzzzzzzzz" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_json answer = call(&world, cases[i][0], "{}");
		assert_true(ora_json_is(ora_json_path(answer, "error.message"), cases[i][1]));
	}
	world_close(&world);
}

static void faults_are_listed(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, NULL, 1, NULL);
	asserts_fault(&world, "openrouter_admin_create_keys", "{\"nmae\":\"x\",\"limit\":\"5\"}",
		"3 faults in the arguments; nothing was sent.\n"
		"- nmae: unknown parameter (did you mean name?)\n"
		"- limit: \"5\" is not allowed (want a number of at least 0 or null)\n"
		"- name: is missing (want a string that is not empty)");
	asserts_fault(&world, "openrouter_admin_create_keys", "",
		"name: is missing (want a string that is not empty); nothing was sent");
	asserts_fault(&world, "openrouter_admin_get_key", "{\"hash\":\"h\",\"PCID\":\"x\"}",
		"PCID: there is no connection \"x\" (want default)");
	/* Twice the same key: the envelope lets it pass, the arguments do not. */
	asserts_fault(&world, "openrouter_admin_get_key", "{\"hash\":\"h\",\"hash\":\"i\"}",
		"arguments: duplicate key \"hash\" at byte 12; nothing was sent");
	world_close(&world);
}

static const char one_key[] = "{ \"data\" : [ { \"hash\" : \"h\" } ] }";

static void rows_are_counted(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, UPSTREAM({ .body = one_key, .repeat = true }), 1, NULL);
	struct ora_json answer = call(&world, "openrouter_admin_list_keys", "{}");
	assert_string_equal(block(answer, 0), "{\"data\":[{\"hash\":\"h\"}]}");
	assert_string_equal(block(answer, 1),
		"1 rows: complete. Scope: default workspace only; pass workspace_id for others.");
	assert_true(ora_json_is(ora_json_member(ora_json_path(answer, "result._meta"),
		"openrouter-admin/connection"), "default"));
	assert_int_equal(ora_json_count(ora_json_path(answer, "result.structuredContent.data")), 1);
	answer = call(&world, "openrouter_admin_list_keys", "{\"offset\":100,\"workspace_id\":"
		"\"0df9e665-d932-5740-b2c7-b52af166bc11\"}");
	assert_string_equal(block(answer, 1), "1 rows: the last page.");
	world_close(&world);
}

static void counted_pages_go_on(void **state)
{
	(void)state;
	static const struct {
		const char *body, *arguments, *note;
	} cases[] = {
		{ "{\"data\":[{},{}],\"total_count\":5}", "{}",
			"2 of 5 rows; go on with offset 2." },
		{ "{\"data\":[{},{}],\"total_count\":2}", "{}", "2 rows: complete." },
		{ "{\"data\":[{}],\"total_count\":5}", "{\"offset\":4}", "1 of 5 rows: the last page." },
		{ "{\"data\":[],\"total_count\":5}", "{\"offset\":9}", "0 of 5 rows: the last page." },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct world world;
		world_open(&world, UPSTREAM({ .body = cases[i].body }), 1, NULL);
		struct ora_json answer = call(&world, "openrouter_admin_list_organization_members",
			cases[i].arguments);
		assert_string_equal(block(answer, 1), cases[i].note);
		world_close(&world);
	}
}

static void full_pages_may_go_on(void **state)
{
	(void)state;
	char body[2000] = "{\"data\":[{}";
	for (int i = 1; i < 100; i++) {
		strncat(body, ",{}", 4);
	}
	strncat(body, "]}", 3);
	struct world world;
	world_open(&world, UPSTREAM({ .body = body }), 2, NULL);
	struct ora_json answer = call(&world, "openrouter_admin_list_keys",
		"{\"PCID\":\"b\",\"offset\":100}");
	assert_string_equal(block(answer, 1), "100 rows: there may be more; go on with offset 200. "
		"Scope: default workspace only; pass workspace_id for others. Connection: b.");
	world_close(&world);
}

static void long_replies_become_summaries(void **state)
{
	(void)state;
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.max_text_bytes = 10;
	struct world world;
	world_open(&world, UPSTREAM({ .body = one_key, .repeat = true }), 1, &options);
	struct ora_json answer = call(&world, "openrouter_admin_list_keys", "{}");
	const char *text = block(answer, 0);
	support_contains(text, "The reply has 23 bytes, too many to show as text; structuredContent has "
		"all of it. To narrow it, pass include_disabled, offset, workspace_id. It can also be read "
		"as the resource openrouter-admin://replies/");
	assert_string_equal(strstr(text, " for 10 minutes"), " for 10 minutes.");
	world_close(&world);
}

static void errors_of_upstream_are_told(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, UPSTREAM({ .status = 404, .body = "{\"error\":{\"message\":\"gone\"}}" },
		{ .status = 429, .headers = "Retry-After: 70\r\n",
			.body = "{\"error\":{\"message\":\"slow\"}}" }), 1, NULL);
	asserts_fault(&world, "openrouter_admin_get_key", "{\"hash\":\"h\"}",
		"HTTP 404: there is no such thing: gone");
	asserts_fault(&world, "openrouter_admin_get_key", "{\"hash\":\"h\"}",
		"HTTP 429: too many requests: slow; try again after 70 s");
	world_close(&world);
}

static void without_a_key_nothing_is_sent(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, NULL, 0, NULL);
	asserts_fault(&world, "openrouter_admin_get_key", "{\"hash\":\"h\"}",
		"no key is configured; nothing was sent");
	world_close(&world);
}

static void drive_until(struct world *world, size_t count)
{
	while (upstream_count(world->up) < count) {
		assert_int_equal(ora_client_poll(world->client, NULL, 0, 5, NULL), 0);
	}
}

static void sessions_end_with_calls_running(void **state)
{
	(void)state;
	struct world world;
	world_open(&world, UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true }), 1, NULL);
	world_feed(&world, call_message("openrouter_admin_get_key", "{\"hash\":\"h\"}"));
	drive_until(&world, 1);
	world_feed(&world, call_message("openrouter_admin_create_keys", "{\"name\":\"n\"}"));
	drive_until(&world, 2);
	ora_mcp_session_destroy(world.session);
	world.session = NULL;
	/* The read ends, the write goes on, even without its server. */
	ora_mcp_server_destroy(world.server);
	world.server = NULL;
	while (ora_client_busy(world.client) > 1) {
		assert_int_equal(ora_client_poll(world.client, NULL, 0, 100, NULL), 0);
	}
	assert_int_equal(world.said.count, 0);
	world_close(&world);
}

static void reads_are_canceled_by_the_peer(void **state)
{
	(void)state;
	static const char cancel[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":1}}";
	struct world world;
	world_open(&world, UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true }), 1, NULL);
	world_feed(&world, call_message("openrouter_admin_get_key", "{\"hash\":\"h\"}"));
	drive_until(&world, 1);
	ora_mcp_feed(world.session, cancel, sizeof(cancel) - 1);
	while (ora_mcp_pending(world.session) > 0) {
		assert_int_equal(ora_client_poll(world.client, NULL, 0, 100, NULL), 0);
	}
	assert_int_equal(world.said.count, 0);
	world_feed(&world, call_message("openrouter_admin_get_key", "{\"hash\":\"h\"}"));
	drive_until(&world, 2);
	ora_mcp_abort_reads(world.session);
	while (ora_mcp_pending(world.session) > 0) {
		assert_int_equal(ora_client_poll(world.client, NULL, 0, 100, NULL), 0);
	}
	assert_string_equal(block(support_json(world.said.text), 0), "canceled");
	world_close(&world);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(descriptors_follow_the_connections),
	cmocka_unit_test(common_parameters_are_hidden),
	cmocka_unit_test(unknown_tools_are_guessed),
	cmocka_unit_test(faults_are_listed),
	cmocka_unit_test(rows_are_counted),
	cmocka_unit_test(counted_pages_go_on),
	cmocka_unit_test(full_pages_may_go_on),
	cmocka_unit_test(long_replies_become_summaries),
	cmocka_unit_test(errors_of_upstream_are_told),
	cmocka_unit_test(without_a_key_nothing_is_sent),
	cmocka_unit_test(sessions_end_with_calls_running),
	cmocka_unit_test(reads_are_canceled_by_the_peer),
};

SUPPORT_MAIN(tests)
