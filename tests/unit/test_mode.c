#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>
#include <ora/mcp.h>

#include "gate/mode.h"
#include "mcp/core.h"
#include "provider.h"
#include "support.h"
#include "upstream.h"

static void modes_have_names(void **state)
{
	(void)state;
	static const char *const names[] = { "full", "write", "read-only" };
	for (int i = 0; i < 3; i++) {
		enum ora_mode mode = ORA_MODE_FULL;
		assert_true(ora_mode_parse(names[i], &mode));
		assert_int_equal(mode, i);
		assert_string_equal(ora_mode_name(mode), names[i]);
	}
	enum ora_mode mode = ORA_MODE_WRITE;
	assert_false(ora_mode_parse("readonly", &mode));
	assert_false(ora_mode_parse("", &mode));
	assert_int_equal(mode, ORA_MODE_WRITE);
}

static void modes_allow_effects(void **state)
{
	(void)state;
	static const struct {
		const char *tool;
		bool allowed[3];
	} cases[] = {
		{ "list_keys", { true, true, true } },
		{ "create_keys", { true, true, false } },
		{ "delete_keys", { true, false, false } },
		{ "bulk_unassign_keys_from_guardrail", { true, false, false } },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (int mode = 0; mode < 3; mode++) {
			assert_int_equal(ora_mode_allows((enum ora_mode)mode, support_tool(cases[i].tool)),
				cases[i].allowed[mode]);
		}
	}
}

/* A client in a mode, with connections "a" (full) and "b" in another. */
static struct ora_client *new_client(const struct upstream *up, enum ora_mode process,
	enum ora_mode b)
{
	struct ora_client *client;
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	options.mode = process;
	assert_int_equal(ora_client_create(&client, &openrouter_admin_api, &options, NULL), 0);
	connection.base_url = upstream_url(up);
	connection.key = TEST_KEY;
	connection.id = "a";
	assert_int_equal(ora_client_add_connection(client, &connection, NULL), 0);
	connection.id = "b";
	connection.mode = b;
	assert_int_equal(ora_client_add_connection(client, &connection, NULL), 0);
	return client;
}

static void forbidden(struct ora_client *client, const char *json, enum ora_mode mode,
	const char *owner)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_reply *reply = NULL;
	char want[64];
	options.mode = mode;
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), json, strlen(json),
		&options, &reply, &err), ORA_ERR_NOT_ALLOWED);
	snprintf(want, sizeof(want), "the mode of %s is read-only", owner);
	support_contains(err.message, want);
	assert_false(err.sent);
	ora_error_finish(&err);
}

/* Process, caller, connection: one that forbids is enough, and it is named. */
static void the_narrowest_mode_wins(void **state)
{
	(void)state;
	static const char a[] = "{\"PCID\":\"a\",\"name\":\"n\"}", b[] = "{\"PCID\":\"b\",\"name\":\"n\"}";
	struct upstream *up = UPSTREAM({ .status = 201, .body = "{\"data\":{},\"key\":\"k\"}" });
	struct ora_client *client = new_client(up, ORA_MODE_READ_ONLY, ORA_MODE_FULL);
	forbidden(client, a, ORA_MODE_FULL, "this process");
	/* Even before the arguments are looked at: mending them would not help. */
	forbidden(client, "{\"limit\":-1}", ORA_MODE_FULL, "this process");
	ora_client_destroy(client);

	client = new_client(up, ORA_MODE_FULL, ORA_MODE_READ_ONLY);
	assert_int_equal(ora_client_connection_mode(client, 0), ORA_MODE_FULL);
	assert_int_equal(ora_client_connection_mode(client, 1), ORA_MODE_READ_ONLY);
	forbidden(client, b, ORA_MODE_FULL, "connection b");
	forbidden(client, a, ORA_MODE_READ_ONLY, "this caller");
	assert_int_equal(upstream_count(up), 0);
	struct ora_reply *reply = NULL;
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), a, strlen(a), NULL,
		&reply, NULL), 0);
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Options of callers that were compiled before there were modes. */
static void older_options_mean_full(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = "{\"data\":{},\"key\":\"k\"}" });
	struct ora_client *client = new_client(up, ORA_MODE_FULL, ORA_MODE_FULL);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_reply *reply = NULL;
	options.size = offsetof(struct ora_call_options, mode);
	options.connection = "a";
	options.mode = ORA_MODE_READ_ONLY; /* what lies behind their end */
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), "{\"name\":\"n\"}", 12,
		&options, &reply, NULL), 0);
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* How many tools are listed. */
static size_t listed(enum ora_mode process, enum ora_mode b)
{
	static const char ask[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
	struct upstream *up = UPSTREAM({ 0 });
	struct ora_client *client = new_client(up, process, b);
	struct ora_mcp_server *server;
	struct ora_mcp_session *session;
	struct transcript said = { 0 };
	assert_int_equal(ora_mcp_server_create(&server, client, NULL, NULL), 0);
	assert_int_equal(ora_mcp_session_create(&session, server, transcript_keep, &said), 0);
	ora_mcp_feed(session, ask, sizeof(ask) - 1);
	size_t count = ora_json_count(ora_json_path(support_json(said.text), "result.tools"));
	ora_mcp_session_destroy(session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	transcript_clear(&said);
	upstream_stop(up);
	return count;
}

static size_t allowed(enum ora_mode mode)
{
	size_t count = 0;
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		count += ora_mode_allows(mode, tool) && tool->workflow == NULL
			&& strcmp(tool->since, openrouter_admin_api.since) <= 0;
	}
	return count;
}

/* A tool is shown while there is a connection that it may be called through. */
static void lists_hide_what_is_forbidden(void **state)
{
	(void)state;
	assert_int_equal(allowed(ORA_MODE_FULL), 29);
	assert_true(allowed(ORA_MODE_WRITE) < 29);
	assert_true(allowed(ORA_MODE_READ_ONLY) < allowed(ORA_MODE_WRITE));
	assert_int_equal(listed(ORA_MODE_FULL, ORA_MODE_READ_ONLY), 29);
	assert_int_equal(listed(ORA_MODE_WRITE, ORA_MODE_READ_ONLY), allowed(ORA_MODE_WRITE));
	assert_int_equal(listed(ORA_MODE_READ_ONLY, ORA_MODE_FULL), allowed(ORA_MODE_READ_ONLY));
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(modes_have_names),
	cmocka_unit_test(modes_allow_effects),
	cmocka_unit_test(the_narrowest_mode_wins),
	cmocka_unit_test(older_options_mean_full),
	cmocka_unit_test(lists_hide_what_is_forbidden),
};

SUPPORT_MAIN(tests)
