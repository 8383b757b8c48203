#include <stdio.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/tools.h>

#include "gate_support.h"
#include "json/view.h"

/* What the gate finds out behind a write: for what a bulk call was done, and what a create whose
 * answer is lost may have made. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define ASSIGN "{\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\",\"c\",\"a\"]}"
#define ROWS(keys, count) { .body = "{\"data\":[" keys "],\"total_count\":" count "}" }
#define ROW(key) "{\"key_hash\":\"" key "\"}"

/* A call with its reply, through a client with a policy that forbids nothing. */
static int run(const char *tool, const char *json, const struct upstream_step *steps,
	size_t count, size_t requests, char note[512])
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct upstream *up = upstream_start(steps, count);
	struct ora_client *client = gate_client(up, &policy);
	struct ora_reply *reply = NULL;
	gate_finish();
	int rc = ora_call_run_json(client, support_tool(tool), json, strlen(json), NULL, &reply,
		&gate_error);
	snprintf(note, 512, "%s", rc != 0 ? gate_error.message
		: reply->note != NULL ? reply->note : "");
	ora_reply_destroy(reply);
	assert_int_equal(upstream_count(up), requests);
	ora_client_destroy(client);
	upstream_stop(up);
	return rc;
}

#define RUN(tool, json, requests, note, ...) \
	run(tool, json, (const struct upstream_step[]){ __VA_ARGS__ }, \
		sizeof((const struct upstream_step[]){ __VA_ARGS__ }) / sizeof(struct upstream_step), \
		requests, note)

static void counts_that_fit_are_believed(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("bulk_assign_keys_to_guardrail", ASSIGN, 1, note,
		{ .body = "{\"assigned_count\":3}" }), 0);
	assert_string_equal(note, "");
	assert_int_equal(RUN("bulk_assign_keys_to_guardrail", ASSIGN, 1, note,
		{ .body = "{}" }), 0);
	assert_string_equal(note, "");
}

static void what_was_so_before_is_told(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("bulk_assign_keys_to_guardrail", ASSIGN, 3, note,
		{ .body = "{\"assigned_count\":1}" }, ROWS(ROW("c") "," ROW("a"), "3"),
		ROWS(ROW("b"), "3")), 0);
	assert_string_equal(note, "assigned: 1 of 3; the rest was so before");
	assert_int_equal(RUN("bulk_unassign_keys_from_guardrail", ASSIGN, 2, note,
		{ .body = "{\"unassigned_count\":2}" }, ROWS(ROW("x"), "1")), 0);
	support_contains(note, "unassigned: 2 of 3; the rest was so before");
}

static void what_is_missing_is_named(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("bulk_assign_keys_to_guardrail", ASSIGN, 2, note,
		{ .body = "{\"assigned_count\":1}" }, ROWS(ROW("a"), "1")), ORA_ERR_PARTIAL);
	assert_string_equal(note, "done for 1 of 3 key_hashes; not for \"b\", \"c\"");
	assert_string_equal(gate_error.detail, "{\"missing\":[\"b\",\"c\"]}");
	assert_true(gate_error.sent);
	assert_int_equal(gate_error.http_status, 200);
	assert_int_equal(RUN("bulk_unassign_members_from_guardrail",
		"{\"id\":\"" UUID "\",\"member_user_ids\":[\"u\",\"v\"]}", 2, note,
		{ .body = "{\"unassigned_count\":1}" },
		{ .body = "{\"data\":[{\"user_id\":\"v\"}],\"total_count\":1}" }), ORA_ERR_PARTIAL);
	assert_string_equal(note, "done for 1 of 2 member_user_ids; not for \"v\"");
}

/* Ten are named; the others are in the detail. */
static void many_that_are_missing_are_told(void **state)
{
	(void)state;
	for (int count = 10; count <= 12; count++) {
		char json[400] = "{\"id\":\"" UUID "\",\"key_hashes\":[", note[512];
		for (int i = 0; i < count; i++) {
			size_t used = strlen(json);
			snprintf(json + used, sizeof(json) - used, "%s\"k%02d\"", i > 0 ? "," : "", i);
		}
		strcat(json, "]}");
		assert_int_equal(RUN("bulk_assign_keys_to_guardrail", json, 2, note,
			{ .body = "{\"assigned_count\":0}" }, ROWS("", "0")), ORA_ERR_PARTIAL);
		support_contains(note, "\"k08\", \"k09\"");
		support_lacks(note, "k10");
		assert_int_equal(strstr(note, "\"k09\" and more: see the detail") != NULL, count > 10);
		assert_int_equal(ora_json_count(ora_json_member(support_json(gate_error.detail), "missing")),
			count);
	}
}

/* Where no list shows it, the count is told. */
static void counts_stand_where_no_list_shows_more(void **state)
{
	(void)state;
	struct ora_tool tool = *support_tool("bulk_assign_keys_to_guardrail");
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_reply *reply = NULL;
	tool.verify_with = NULL;
	struct upstream *up = UPSTREAM({ .body = "{\"assigned_count\":1}" });
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(ora_call_run_json(client, &tool, ASSIGN, strlen(ASSIGN), NULL, &reply, NULL), 0);
	assert_string_equal(reply->note, "assigned: 1 of 3; no list shows which");
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void counts_stand_where_the_list_cannot_be_read(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("bulk_assign_keys_to_guardrail", ASSIGN, 2, note,
		{ .body = "{\"assigned_count\":1}" }, { .status = 500 }), 0);
	assert_string_equal(note, "assigned: 1 of 3; the list that shows which can't be read");
}

/* A row of list_keys that was made so many seconds from now. */
static const char *key(const char *hash, const char *name, long seconds)
{
	static char rows[4][256];
	static int next;
	char moment[32];
	char *row = rows[next++ % 4];
	time_t then = time(NULL) + seconds;
	struct tm tm;
	gmtime_r(&then, &tm);
	strftime(moment, sizeof(moment), "%Y-%m-%dT%H:%M:%S.000Z", &tm);
	snprintf(row, 256, "{\"hash\":\"%s\",\"name\":\"%s\",\"created_at\":\"%s\"}", hash, name, moment);
	return row;
}

static void candidates_are_found_by_name_and_time(void **state)
{
	(void)state;
	char note[512], list[1024];
	snprintf(list, sizeof(list), "{\"data\":[%s,%s,%s]}", key("a", "ci", 0), key("b", "other", 0),
		key("c", "ci", -86400));
	struct upstream_step lost[] = {
		{ .act = UPSTREAM_CLOSE }, { .status = 500 }, { .status = 201, .body = "{" },
	};
	static const int results[] = { ORA_ERR_UNKNOWN, ORA_ERR_UNKNOWN, ORA_ERR_REPLY_LOST };
	for (size_t i = 0; i < COUNT(lost); i++) {
		assert_int_equal(RUN("create_keys", "{\"name\":\"ci\"}", 2, note, lost[i],
			{ .body = list }), results[i]);
		support_contains(note, ". Of that name, and made since: \"a\"");
		support_contains(gate_error.detail, "{\"candidates\":[{\"id\":\"a\",\"time\":\"");
		support_lacks(gate_error.detail, "\"b\"");
		support_lacks(gate_error.detail, "\"c\"");
		assert_true(gate_error.sent);
	}
}

/* A create of a name whose answer is lost, while the list has these rows. */
static void lose(const char *name, const char *rows, char note[512])
{
	char json[2200], list[6000];
	snprintf(json, sizeof(json), "{\"name\":\"%s\"}", name);
	snprintf(list, sizeof(list), "{\"data\":[%s]}", rows);
	assert_int_equal(RUN("create_keys", json, 2, note, { .act = UPSTREAM_CLOSE }, { .body = list }),
		ORA_ERR_UNKNOWN);
}

#define LATER(more) "2999-01-01T00:00:00." more "Z"
#define ZEROS "0000000000000000000000000000000000000000"

static void what_says_too_little_is_no_candidate(void **state)
{
	(void)state;
	static const struct {
		const char *row;
		const char *note;
	} cases[] = {
		{ "{\"hash\":\"a\",\"name\":\"ci\",\"created_at\":\"" LATER("0") "\"}", "made since: \"a\"" },
		{ "{\"hash\":\"a\",\"name\":null,\"created_at\":\"" LATER("0") "\"}", "Nothing of that name" },
		{ "{\"hash\":\"a\",\"name\":\"cI\",\"created_at\":\"" LATER("0") "\"}", "Nothing of that name" },
		{ "{\"hash\":\"a\",\"name\":\"ci\",\"created_at\":null}", "Nothing of that name" },
		{ "{\"hash\":\"a\",\"name\":\"ci\"}", "Nothing of that name" },
		{ "{\"hash\":\"a\",\"name\":\"ci\",\"created_at\":\"" LATER(ZEROS) "\"}", "made since: \"a\"" },
		{ "{\"hash\":\"a\",\"name\":\"ci\",\"created_at\":\"" LATER(ZEROS "0") "\"}",
			"Nothing of that name" },
		{ "{\"hash\":\"a\",\"name\":\"ci\",\"created_at\":\"" LATER(ZEROS ZEROS) "\"}",
			"Nothing of that name" },
		/* It has no id that could be told. */
		{ "{\"name\":\"ci\",\"created_at\":\"" LATER("0") "\"}", "made since: " },
	};
	char note[512];
	for (size_t i = 0; i < COUNT(cases); i++) {
		lose("ci", cases[i].row, note);
		support_contains(note, cases[i].note);
	}
	assert_string_equal(gate_error.detail, "{\"candidates\":[{\"id\":null,\"time\":\"" LATER("0")
		"\"}]}");
	/* Names that are longer than any are not looked for. */
	for (int length = 1021; length <= 2000; length += length == 1022 ? 978 : 1) {
		char name[2100], row[2200];
		snprintf(name, sizeof(name), "%0*d", length, 0);
		snprintf(row, sizeof(row), "{\"hash\":\"a\",\"name\":\"%s\",\"created_at\":\"" LATER("0") "\"}",
			name);
		lose(name, row, note);
		support_contains(note, length == 1021 ? "made since: \"a\"" : "Nothing of that name");
	}
}

/* Five are named; the others are in the detail. */
static void many_candidates_are_told(void **state)
{
	(void)state;
	char note[512], rows[1000] = "";
	for (int i = 0; i < 7; i++) {
		size_t used = strlen(rows);
		snprintf(rows + used, sizeof(rows) - used,
			"%s{\"hash\":\"k%d\",\"name\":\"ci\",\"created_at\":\"" LATER("0") "\"}", i > 0 ? "," : "", i);
	}
	lose("ci", rows, note);
	support_contains(note, "made since: \"k0\", \"k1\", \"k2\", \"k3\", \"k4\"");
	support_lacks(note, "k5");
	assert_int_equal(ora_json_count(ora_json_member(support_json(gate_error.detail), "candidates")), 7);
}

static void no_candidates_are_told(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("create_workspace", "{\"name\":\"w\",\"slug\":\"w\"}", 2, note,
		{ .act = UPSTREAM_CLOSE }, { .body = "{\"data\":[],\"total_count\":0}" }), ORA_ERR_UNKNOWN);
	support_contains(note, ". Nothing of that name was made since");
	assert_int_equal(RUN("create_guardrail", "{\"name\":\"w\"}", 2, note,
		{ .act = UPSTREAM_CLOSE }, { .status = 500 }), ORA_ERR_UNKNOWN);
	support_contains(note, ". What is there now can't be read");
}

static void other_outcomes_are_not_looked_after(void **state)
{
	(void)state;
	char note[512];
	assert_int_equal(RUN("create_keys", "{\"name\":\"ci\"}", 1, note, { .status = 400 }),
		ORA_ERR_REFUSED);
	assert_int_equal(RUN("update_keys", "{\"hash\":\"h\",\"limit\":1}", 1, note,
		{ .act = UPSTREAM_CLOSE }), ORA_ERR_UNKNOWN);
	gate_finish();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_that_fit_are_believed),
		cmocka_unit_test(what_was_so_before_is_told),
		cmocka_unit_test(what_is_missing_is_named),
		cmocka_unit_test(many_that_are_missing_are_told),
		cmocka_unit_test(counts_stand_where_no_list_shows_more),
		cmocka_unit_test(counts_stand_where_the_list_cannot_be_read),
		cmocka_unit_test(candidates_are_found_by_name_and_time),
		cmocka_unit_test(what_says_too_little_is_no_candidate),
		cmocka_unit_test(many_candidates_are_told),
		cmocka_unit_test(no_candidates_are_told),
		cmocka_unit_test(other_outcomes_are_not_looked_after),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
