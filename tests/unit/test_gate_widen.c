#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "gate_support.h"

/* Which writes give somebody more than they had. Under `confirm = widening` and nobody to ask,
 * a widening call ends with ORA_ERR_CONFIRM, a routine one is sent. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define OTHER "0df9e665-d932-5740-b2c7-b52af166bc22"
#define KEY(members) "{\"data\":{\"hash\":\"h\",\"name\":\"ci\"," members "}}"
#define RAIL(members) "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"," members "}}"
#define SPACE(members) "{\"data\":{\"id\":\"" UUID "\",\"name\":\"w\",\"slug\":\"w\"," members "}}"
#define NOTHING "{\"data\":[],\"total_count\":0}"

enum { ROUTINE, WIDER };

/* Runs a call: what upstream answers to each read, then to the write. */
static void judge(const char *tool, const char *json, const struct upstream_step *reads,
	size_t count, int expected)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct upstream_step steps[8] = { { 0 } };
	policy.confirm = ORA_CONFIRM_WIDENING;
	policy.fallback = ORA_FALLBACK_REFUSE;
	for (size_t i = 0; i < count; i++) {
		steps[i] = reads[i];
	}
	steps[count] = (struct upstream_step){ .body = "{}",
		.status = strncmp(tool, "create_", 7) == 0 ? 201 : 200, .repeat = true };
	struct upstream *up = upstream_start(steps, count + 1);
	struct ora_client *client = gate_client(up, &policy);
	int rc = gate_call(client, tool, json, NULL);
	bool writes = false;
	for (size_t i = 0; i < upstream_count(up); i++) {
		writes = writes || strncmp(upstream_request(up, i), "GET ", 4) != 0;
	}
	/* What is routine needs no more than what it changes to be read. */
	bool more = expected == ROUTINE && upstream_count(up) != count + 1;
	if (rc != (expected == WIDER ? ORA_ERR_CONFIRM : 0) || writes != (expected == ROUTINE) || more) {
		fail_msg("%s %s: %d %s\n%s", tool, json, rc, gate_error.message, gate_detail("plan"));
	}
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* The usual case: one read shows what is there. */
static void changes(const char *tool, const char *json, const char *state, int expected)
{
	struct upstream_step reads[] = {
		{ .body = state }, { .body = NOTHING }, { .body = NOTHING },
	};
	bool touches = support_tool(tool)->touch_count > 0 && expected == WIDER;
	judge(tool, json, reads, touches ? 3 : 1, expected);
}

static void limits_of_keys(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"limit\":6}", KEY("\"limit\":5"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":5.0}", KEY("\"limit\":5"), ROUTINE);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":4}", KEY("\"limit\":5"), ROUTINE);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":null}", KEY("\"limit\":5"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":5}", KEY("\"limit\":null"), ROUTINE);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":null}", KEY("\"limit\":null"), ROUTINE);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":null}", KEY("\"limit\":0"), WIDER);
	/* What is no number can't be compared. */
	changes("update_keys", "{\"hash\":\"h\",\"limit\":0}", KEY("\"limit\":\"5\""), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":0}", KEY("\"limit\":null"), ROUTINE);
}

static void resets_of_keys(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"limit_reset\":\"daily\"}",
		KEY("\"limit_reset\":\"weekly\""), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit_reset\":\"monthly\"}",
		KEY("\"limit_reset\":null"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit_reset\":\"monthly\"}",
		KEY("\"limit_reset\":\"daily\""), ROUTINE);
	changes("update_keys", "{\"hash\":\"h\",\"limit_reset\":null}",
		KEY("\"limit_reset\":\"daily\""), ROUTINE);
}

static void keys_that_are_enabled(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"disabled\":false}", KEY("\"disabled\":true"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"disabled\":true}", KEY("\"disabled\":false"), ROUTINE);
}

static void own_provider_keys_outside_a_limit(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"include_byok_in_limit\":false}",
		KEY("\"include_byok_in_limit\":true"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"include_byok_in_limit\":true}",
		KEY("\"include_byok_in_limit\":false"), ROUTINE);
}

/* Another workspace has other limits, guardrails and credentials. */
static void keys_that_are_moved(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"workspace_id\":\"" OTHER "\"}",
		KEY("\"workspace_id\":\"" UUID "\""), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"workspace_id\":\"" UUID "\"}",
		KEY("\"workspace_id\":\"" UUID "\""), ROUTINE);
}

static void names_are_routine(void **state)
{
	(void)state;
	changes("update_keys", "{\"hash\":\"h\",\"name\":\"x\"}", KEY("\"limit\":5"), ROUTINE);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"description\":null}",
		RAIL("\"description\":\"d\""), ROUTINE);
}

static void lists_that_allow(void **state)
{
	(void)state;
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":[\"a\",\"b\"]}",
		RAIL("\"allowed_models\":[\"a\"]"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":[\"b\"]}",
		RAIL("\"allowed_models\":[\"a\"]"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":[\"a\"]}",
		RAIL("\"allowed_models\":[\"b\",\"a\"]"), ROUTINE);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":null}",
		RAIL("\"allowed_models\":[\"a\"]"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"allowed_providers\":[\"a\"]}",
		RAIL("\"allowed_providers\":null"), ROUTINE);
}

static void lists_that_ignore(void **state)
{
	(void)state;
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"ignored_models\":[\"a\"]}",
		RAIL("\"ignored_models\":[\"a\",\"b\"]"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"ignored_providers\":null}",
		RAIL("\"ignored_providers\":[\"a\"]"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"ignored_models\":[\"b\",\"a\"]}",
		RAIL("\"ignored_models\":[\"a\"]"), ROUTINE);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"ignored_models\":[\"a\"]}",
		RAIL("\"ignored_models\":null"), ROUTINE);
}

static void retention_that_is_allowed(void **state)
{
	(void)state;
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"enforce_zdr\":false}",
		RAIL("\"enforce_zdr\":true"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"enforce_zdr\":null}",
		RAIL("\"enforce_zdr\":true"), WIDER);
	changes("update_guardrail", "{\"id\":\"" UUID "\",\"enforce_zdr\":true}",
		RAIL("\"enforce_zdr\":false"), ROUTINE);
}

static void logging_that_is_switched_on(void **state)
{
	(void)state;
	static const char *const flags[] = { "is_observability_io_logging_enabled",
		"is_observability_broadcast_enabled", "is_data_discount_logging_enabled" };
	for (size_t i = 0; i < COUNT(flags); i++) {
		char json[128], is[256];
		snprintf(json, sizeof(json), "{\"id\":\"w\",\"%s\":true}", flags[i]);
		snprintf(is, sizeof(is), SPACE("\"%s\":false"), flags[i]);
		changes("update_workspace", json, is, WIDER);
		snprintf(json, sizeof(json), "{\"id\":\"w\",\"%s\":false}", flags[i]);
		snprintf(is, sizeof(is), SPACE("\"%s\":true"), flags[i]);
		changes("update_workspace", json, is, ROUTINE);
	}
	changes("update_workspace", "{\"id\":\"w\",\"io_logging_sampling_rate\":0.5}",
		SPACE("\"io_logging_sampling_rate\":0.25"), WIDER);
	changes("update_workspace", "{\"id\":\"w\",\"io_logging_api_key_ids\":null}",
		SPACE("\"io_logging_api_key_ids\":[1]"), WIDER);
}

static void things_that_are_made(void **state)
{
	(void)state;
	static const struct {
		const char *tool, *json;
		int expected;
	} cases[] = {
		{ "create_keys", "{\"name\":\"n\"}", WIDER },
		{ "create_keys", "{\"name\":\"n\",\"limit\":5}", WIDER },
		{ "create_keys", "{\"name\":\"n\",\"expires_at\":\"2030-01-01T00:00:00Z\"}", WIDER },
		{ "create_keys", "{\"name\":\"n\",\"limit\":null,"
			"\"expires_at\":\"2030-01-01T00:00:00Z\"}", WIDER },
		{ "create_keys", "{\"name\":\"n\",\"limit\":5,\"limit_reset\":\"daily\","
			"\"expires_at\":\"2030-01-01T00:00:00Z\"}", ROUTINE },
		{ "create_keys", "{\"name\":\"n\",\"limit\":5,\"include_byok_in_limit\":false,"
			"\"expires_at\":\"2030-01-01T00:00:00Z\"}", WIDER },
		{ "create_keys", "{\"name\":\"n\",\"limit\":5,\"creator_user_id\":\"u\","
			"\"expires_at\":\"2030-01-01T00:00:00Z\"}", WIDER },
		{ "create_guardrail", "{\"name\":\"n\",\"allowed_models\":[\"a\"]}", ROUTINE },
		{ "create_workspace", "{\"name\":\"n\",\"slug\":\"n\"}", ROUTINE },
		{ "create_workspace", "{\"name\":\"n\",\"slug\":\"n\","
			"\"is_observability_broadcast_enabled\":true}", WIDER },
		{ "create_workspace", "{\"name\":\"n\",\"slug\":\"n\","
			"\"is_observability_broadcast_enabled\":false}", ROUTINE },
		{ "create_keys", "{\"name\":\"n\",\"limit\":5,\"include_byok_in_limit\":true,"
			"\"expires_at\":\"2030-01-01T00:00:00Z\"}", ROUTINE },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		judge(cases[i].tool, cases[i].json, NULL, 0, cases[i].expected);
	}
}

#define ROW(key, holder) "{\"id\":\"i\",\"guardrail_id\":\"" holder "\",\"key_hash\":\"" key "\"," \
	"\"key_name\":\"n\",\"key_label\":\"l\",\"assigned_by\":null,\"created_at\":\"c\"}"

static void assignments(void **state)
{
	(void)state;
	static const char assign[] = "{\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}";
	static const struct {
		const char *rows;
		int expected;
	} cases[] = {
		{ "[]", ROUTINE },
		{ "[" ROW("a", UUID) "," ROW("c", OTHER) "]", ROUTINE },
		{ "[" ROW("a", UUID) "," ROW("b", OTHER) "]", WIDER },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char body[1024];
		snprintf(body, sizeof(body), "{\"data\":%s,\"total_count\":%d}", cases[i].rows,
			(int)i == 0 ? 0 : 2);
		struct upstream_step reads[] = { { .body = RAIL("\"limit_usd\":5") }, { .body = body } };
		judge("bulk_assign_keys_to_guardrail", assign, reads, 2, cases[i].expected);
	}
	/* Rows that do not say whose they are, or are of what can't be told. */
	struct upstream_step nobody[] = { { .body = RAIL("\"limit_usd\":5") },
		{ .body = "{\"data\":[{\"key_hash\":\"a\"}],\"total_count\":1}" } };
	judge("bulk_assign_keys_to_guardrail", assign, nobody, 2, WIDER);
	struct upstream_step unnamed[] = { { .body = "{\"data\":{\"name\":\"g\"}}" },
		{ .body = "{\"data\":[" ROW("a", UUID) "],\"total_count\":1}" } };
	judge("bulk_assign_keys_to_guardrail", assign, unnamed, 2, WIDER);
	/* Ids that are longer than any are not looked up. */
	struct upstream_step none[] = { { .body = RAIL("\"limit_usd\":5") }, { .body = NOTHING } };
	for (int length = 509; length <= 700; length += length == 510 ? 190 : 1) {
		char json[1000];
		snprintf(json, sizeof(json), "{\"id\":\"" UUID "\",\"key_hashes\":[\"%0*d\"]}", length, 0);
		judge("bulk_assign_keys_to_guardrail", json, none, 2, length < 510 ? ROUTINE : WIDER);
	}
	/* An empty page ends a list, whatever its total says. */
	struct upstream_step empty[] = { { .body = RAIL("\"limit_usd\":5") },
		{ .body = "{\"data\":[],\"total_count\":5}" } };
	judge("bulk_assign_keys_to_guardrail", assign, empty, 2, ROUTINE);
	/* The other guardrail is on the second page. */
	struct upstream_step pages[] = { { .body = RAIL("\"limit_usd\":5") },
		{ .body = "{\"data\":[" ROW("c", OTHER) "],\"total_count\":2}" },
		{ .body = "{\"data\":[" ROW("b", OTHER) "],\"total_count\":2}" } };
	judge("bulk_assign_keys_to_guardrail", assign, pages, 3, WIDER);
	/* The list can't be read. */
	struct upstream_step broken[] = { { .body = RAIL("\"limit_usd\":5") }, { .status = 500 } };
	judge("bulk_assign_keys_to_guardrail", assign, broken, 2, WIDER);
}

static void members_that_are_added(void **state)
{
	(void)state;
	changes("bulk_add_workspace_members", "{\"id\":\"w\",\"user_ids\":[\"u\"]}",
		SPACE("\"description\":null"), WIDER);
}

static void what_is_destructive(void **state)
{
	(void)state;
	changes("bulk_unassign_keys_from_guardrail", "{\"id\":\"" UUID "\",\"key_hashes\":[\"a\"]}",
		RAIL("\"limit_usd\":5"), WIDER);
	changes("bulk_unassign_members_from_guardrail",
		"{\"id\":\"" UUID "\",\"member_user_ids\":[\"a\"]}", RAIL("\"limit_usd\":5"), WIDER);
	changes("bulk_remove_workspace_members", "{\"id\":\"w\",\"user_ids\":[\"u\"]}",
		SPACE("\"description\":null"), WIDER);
	changes("delete_guardrail", "{\"id\":\"" UUID "\"}", RAIL("\"limit_usd\":5"), WIDER);
	changes("delete_workspace", "{\"id\":\"w\"}", SPACE("\"description\":null"), WIDER);
	changes("delete_keys", "{\"hash\":\"h\"}", KEY("\"limit\":5"), WIDER);
}

static void what_is_not_known(void **state)
{
	(void)state;
	struct upstream_step missing = { .status = 404 };
	judge("update_keys", "{\"hash\":\"h\",\"name\":\"x\"}", &missing, 1, WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit\":1}", KEY("\"usage\":0"), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"limit_reset\":\"monthly\"}",
		KEY("\"limit_reset\":\"hourly\""), WIDER);
	changes("update_keys", "{\"hash\":\"h\",\"name\":\"x\"}", "{\"data\":null}", WIDER);
}

static void a_refused_key_ends_the_call(void **state)
{
	(void)state;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct upstream *up = UPSTREAM({ .status = 401, .body = "{\"error\":{\"message\":\"revoked\"}}" });
	policy.confirm = ORA_CONFIRM_WIDENING;
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "update_keys", "{\"hash\":\"h\",\"limit\":1}", NULL),
		ORA_ERR_AUTH);
	assert_string_equal(gate_error.message, "what it changes can't be read (HTTP 401: the key is "
		"missing or not valid: revoked); nothing was changed");
	assert_int_equal(upstream_count(up), 1);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limits_of_keys),
		cmocka_unit_test(resets_of_keys),
		cmocka_unit_test(keys_that_are_enabled),
		cmocka_unit_test(own_provider_keys_outside_a_limit),
		cmocka_unit_test(keys_that_are_moved),
		cmocka_unit_test(names_are_routine),
		cmocka_unit_test(lists_that_allow),
		cmocka_unit_test(lists_that_ignore),
		cmocka_unit_test(retention_that_is_allowed),
		cmocka_unit_test(logging_that_is_switched_on),
		cmocka_unit_test(things_that_are_made),
		cmocka_unit_test(assignments),
		cmocka_unit_test(members_that_are_added),
		cmocka_unit_test(what_is_destructive),
		cmocka_unit_test(what_is_not_known),
		cmocka_unit_test(a_refused_key_ends_the_call),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
