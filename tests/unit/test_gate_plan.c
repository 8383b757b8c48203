#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <toybox/tools.h>

#include "base/buf.h"
#include "gate/quote.h"
#include "gate_support.h"
#include "tool.h"

/* What a plan shows to a person. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define OTHER "0df9e665-d932-5740-b2c7-b52af166bc22"

static struct ora_policy new_policy(enum ora_confirm confirm, enum ora_confirm_fallback fallback)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	policy.confirm = confirm;
	policy.fallback = fallback;
	return policy;
}

static void plans_say_what_changes(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"name\":"
		"\"a\\nb\\u202e\\\"x\",\"limit\":5,\"disabled\":true}}" });
	struct ora_client *client = gate_client(up, &policy);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.caller = "agent\n7";
	assert_int_equal(gate_call(client, "update_keys",
		"{\"hash\":\"h\",\"limit\":null,\"disabled\":true,\"name\":\"c\"}", &options),
		ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message,
		"a person would have to confirm it, and nobody can be asked here; nothing was sent");
	assert_string_equal(gate_detail("plan"),
		"Update an API key, through connection default, for \"agent\\u{a}7\".\n"
		"It gives more than there was: see (wider).\n"
		"It can be undone by setting back what was there.\n"
		"The key \"a\\u{a}b\\u{202e}\\\"x\" (\"h\"):\n"
		"- limit: 5 USD -> no limit (wider)\n"
		"- name: \"a\\u{a}b\\u{202e}\\\"x\" -> \"c\"\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* The plan of a call, which is refused, while it is as `state` says. */
static const char *plan_of(const char *state, const char *tool, const char *json)
{
	struct ora_policy policy = new_policy(ORA_CONFIRM_WRITES, ORA_FALLBACK_REFUSE);
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.body = state, .repeat = true } }, 1);
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, tool, json, NULL), ORA_ERR_CONFIRM);
	const char *plan = gate_detail("plan");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	return plan;
}

/* Item by item, all of them: nobody says yes to what is not shown. */
static void plans_show_lists(void **state)
{
	(void)state;
	support_contains(plan_of("{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\",\"allowed_models\":"
		"[\"a/a\",\"b/b\"],\"ignored_models\":[\"c/c\"]},\"total_count\":0}", "update_guardrail",
		"{\"id\":\"" UUID "\",\"allowed_models\":[\"b/b\",\"x/1\",\"x/2\",\"x/3\",\"x/4\",\"x/5\","
		"\"x/6\"],\"ignored_models\":null,\"limit_usd\":7}"),
		"- allowed_models: 2 in all -> 7 in all (wider)\n"
		"  + \"x/1\"\n  + \"x/2\"\n  + \"x/3\"\n  + \"x/4\"\n  + \"x/5\"\n  + \"x/6\"\n"
		"  - \"a/a\"\n"
		"- ignored_models: 1 in all -> none (wider)\n"
		"  - \"c/c\"\n"
		"- limit_usd: (not known) -> 7 USD (wider)\n");
}

/* Ten thousand beside ten thousand others take no time that somebody would notice: a look at each
 * pair took seconds. */
/* Processor time of a plan in which a list of so many is put in another order, but for one item. */
static clock_t time_of_long_list(int count)
{
	static char now[300000], then[300000];
	char wanted[200];
	size_t n = (size_t)snprintf(now, sizeof(now), "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\","
		"\"allowed_models\":[");
	size_t t = (size_t)snprintf(then, sizeof(then), "{\"id\":\"" UUID "\",\"allowed_models\":[");
	for (int i = 0; i < count; i++) {
		n += (size_t)snprintf(now + n, sizeof(now) - n, "%s\"a/model-%d\"", i > 0 ? "," : "", i);
		t += (size_t)snprintf(then + t, sizeof(then) - t, "%s\"a/model-%d\"", i > 0 ? "," : "",
			count - i);
	}
	snprintf(now + n, sizeof(now) - n, "]}}");
	snprintf(then + t, sizeof(then) - t, "]}");
	clock_t before = clock();
	const char *plan = plan_of(now, "update_guardrail", then);
	clock_t time = clock() - before;
	snprintf(wanted, sizeof(wanted), "- allowed_models: %d in all -> %d in all (wider)\n"
		"  + \"a/model-%d\"\n  - \"a/model-0\"\n", count, count, count);
	support_contains(plan, wanted);
	return time;
}

/* Ten times as long takes a little more than ten times the time; comparing each with each would take
 * a hundred. */
static void plans_compare_long_lists(void **state)
{
	(void)state;
	clock_t few = time_of_long_list(1000);
	assert_true(time_of_long_list(10000) < 40 * few + CLOCKS_PER_SEC / 20);
}

/* Where traces will go, and no credential: neither those that are known nor others. */
static void plans_show_where_things_go(void **state)
{
	(void)state;
	const char *plan = plan_of("{\"data\":{\"id\":\"" UUID "\",\"name\":\"d\",\"config\":{\"url\":"
		"\"https://old.example/?k=tok1\",\"apiKey\":\"tok2\"}}}", "update_observability_destination",
		"{\"id\":\"" UUID "\",\"config\":{\"url\":\"https:\\/\\/good.example:tok3\\u0040evil.example/p#tok4\","
		"\"headers\":{\"Authorization\":\"tok5\"},\"endpoint\":{\"a\":\"tok6\"},\"made_up\":\"tok7\"}}");
	support_contains(plan, "It can be undone by setting back what was there, but for config.\n"
		"The destination \"d\" (\"" UUID "\"):\n"
		"- config: (wider)\n"
		"  \"url\": \"https://old.example/?***\" -> \"https://***@evil.example/p#***\"\n"
		"  \"headers\": \"***\"\n"
		"  \"endpoint\": \"***\"\n"
		"  \"made_up\": \"***\"\n");
	assert_null(strstr(plan, "tok"));
	plan = plan_of("{}", "create_byok_key", "{\"provider\":\"openai\",\"key\":\"tok\"}");
	support_contains(plan, "- key: \"***\"\n");
	assert_null(strstr(plan, "tok"));
}

/* What may be a token in a URL is none of anybody's business; the host, and names that look like a
 * path, are. */
static void plans_mask_tokens_of_urls(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{ "https://hooks.example/services/T0/B0/tok45678901234567890",
			"https://hooks.example/services/T0/B0/***" },
		{ "hooks.example/services/toKenOfMixedCase/v1", "hooks.example/services/***/v1" },
		{ "hooks.example/v1/traces?k=tok1", "hooks.example/v1/traces?***" },
		{ "me:tok2@hooks.example/v1", "***@hooks.example/v1" },
		{ "hooks.example?tok", "hooks.example?***" },
		{ "https://collect.example/api/observability/v1/traces", NULL },
		{ "anthropic/claude-3-5-sonnet-20241022", NULL },
		{ "us-east-1-and-more-than-16", NULL }, { "me@example.com", NULL },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char json[400], line[200];
		snprintf(json, sizeof(json), "{\"id\":\"" UUID "\",\"config\":{\"endpoint\":\"%s\"}}",
			cases[i][0]);
		snprintf(line, sizeof(line), "  \"endpoint\": \"%s\"\n",
			cases[i][1] != NULL ? cases[i][1] : cases[i][0]);
		support_contains(plan_of("{\"data\":{\"id\":\"" UUID "\",\"name\":\"d\",\"config\":{}}}",
			"update_observability_destination", json), line);
	}
}

/* What is not in the body counts, too; of what is made there was nothing before. */
static void plans_say_how(void **state)
{
	(void)state;
	support_contains(plan_of("{\"data\":{\"id\":\"" UUID "\",\"role\":\"member\"}}",
		"delete_scim_group_mapping", "{\"id\":\"" UUID "\",\"keep_members\":true}"),
		"- role: \"member\"\n- keep_members: yes\n");
	support_contains(plan_of("{}", "create_scim_group_mapping", "{\"scim_group_id\":\"" UUID
		"\",\"workspace_id\":\"" UUID "\",\"role\":\"member\"}"),
		"It is undone by deleting what it makes.\n- role: \"member\" (wider)\n");
	support_contains(plan_of("{}", "upsert_workspace_budget",
		"{\"workspace_ref\":\"w\",\"interval\":\"daily\",\"limit_usd\":5}"),
		"Whether it can be undone is not known.\n- workspace_ref: \"w\"\n- interval: \"daily\"\n"
		"- limit_usd: (not known) -> 5 USD (wider)\n");
}

/* Lists in another order are the same; what is new and what goes is found in any. */
static void plans_compare_lists_in_any_order(void **state)
{
	(void)state;
	support_contains(plan_of("{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\",\"allowed_models\":"
		"[\"c\",\"dd\",\"a\",\"b\"]}}", "update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":"
		"[\"b\",\"e\",\"c\",\"dd\"]}"),
		"- allowed_models: 4 in all -> 4 in all (wider)\n  + \"e\"\n  - \"a\"\n");
}

/* Two hundred items are shown, and of more how many there are. */
static void plans_show_so_many_items(void **state)
{
	(void)state;
	for (int count = 200; count <= 202; count++) {
		char json[4000], more[40];
		size_t used = (size_t)snprintf(json, sizeof(json), "{\"id\":\"" UUID "\",\"allowed_models\":[");
		for (int i = 0; i < count; i++) {
			used += (size_t)snprintf(json + used, sizeof(json) - used, "%s\"m%03d\"", i > 0 ? "," : "", i);
		}
		snprintf(json + used, sizeof(json) - used, "]}");
		const char *plan = plan_of("{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\","
			"\"allowed_models\":[]}}", "update_guardrail", json);
		support_contains(plan, "  + \"m199\"\n");
		support_lacks(plan, "m200");
		snprintf(more, sizeof(more), "  + \"m199\"\n  + and %d more\n", count - 200);
		assert_int_equal(strstr(plan, more) != NULL, count > 200);
		assert_int_equal(strstr(plan, "more\n") != NULL, count > 200);
	}
}

/* Money is what the tables say: the role of a limit, or how the reply shows it. */
static void plans_show_what_is_money(void **state)
{
	(void)state;
	static const struct {
		const char *tool, *json, *line;
	} cases[] = {
		{ "update_workspace", "{\"id\":\"w\",\"io_logging_sampling_rate\":0.5}",
			"- io_logging_sampling_rate: 0.25 -> 0.5 (wider)\n" },
		{ "update_keys", "{\"hash\":\"h\",\"limit\":7}", "- limit: 5 USD -> 7 USD (wider)\n" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (int alone = 0; alone < 2; alone++) {
			struct ora_tool tool = *support_tool(cases[i].tool);
			struct ora_policy policy = new_policy(ORA_CONFIRM_WRITES, ORA_FALLBACK_REFUSE);
			struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"id\":\"w\",\"hash\":\"h\","
				"\"limit\":5,\"io_logging_sampling_rate\":0.25}}", .repeat = true });
			struct ora_client *client = gate_client(up, &policy);
			struct ora_reply *reply = NULL;
			struct ora_object args = *tool.args;
			struct ora_field *fields = malloc(args.field_count * sizeof(*fields));
			assert_non_null(fields);
			if (alone) { /* nothing of the reply tells more, and nothing is behind the parameters */
				tool.reply = support_tool("bulk_assign_keys_to_guardrail")->reply;
				memcpy(fields, args.fields, args.field_count * sizeof(*fields));
				args.fields = fields;
				tool.args = &args;
			}
			gate_finish();
			assert_int_equal(ora_call_run_json(client, &tool, cases[i].json, strlen(cases[i].json), NULL,
				&reply, &gate_error), ORA_ERR_CONFIRM);
			support_contains(gate_detail("plan"), cases[i].line);
			gate_finish();
			ora_client_destroy(client);
			upstream_stop(up);
			free(fields);
		}
	}
}

/* The second line: how bad it is. */
static void plans_say_how_much_is_known(void **state)
{
	(void)state;
	static const char none[] = "{\"data\":null}";
	support_contains(plan_of(none, "update_keys", "{\"hash\":\"h\",\"name\":\"x\"}"),
		"connection default.\nWhat it changes can't be read, so it counts as giving more than there was.\n"
		"Whether it can be undone is not known.\n- hash: \"h\"\n- name: (not known) -> \"x\"\n");
	support_contains(plan_of(none, "create_guardrail", "{\"name\":\"n\"}"),
		"connection default.\nIt gives nobody more than they had.\n");
	support_contains(plan_of("{\"data\":{\"hash\":\"h\",\"limit\":5}}", "update_keys",
		"{\"hash\":\"h\",\"limit\":4}"), "connection default.\nIt gives nobody more than they had.\n");
	support_contains(plan_of("{}", "upsert_workspace_budget",
		"{\"workspace_ref\":\"w\",\"interval\":\"daily\",\"limit_usd\":5}"),
		"connection default.\nIt gives more than there was: see (wider).\n");
	/* Ids can be set back, whatever is known. */
	support_contains(plan_of(none, "bulk_assign_keys_to_guardrail",
		"{\"id\":\"" UUID "\",\"key_hashes\":[\"k\"]}"),
		"It can be undone by setting back what was there.\n- id: \"" UUID "\"\n");
}

static void plans_of_empty_lists_have_no_limits(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"w\",\"slug\":\"s\"}}" },
		{ .body = "{\"data\":[]}" }, { .body = "{\"data\":[],\"total_count\":0}" });
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "delete_workspace", "{\"id\":\"s\"}", NULL), ORA_ERR_CONFIRM);
	support_contains(gate_detail("plan"), "It touches keys: 0.\nIt touches guardrails: 0.\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Full pages may not be the last; the largest are asked for. */
static void plans_count_all_pages(void **state)
{
	(void)state;
	char page[4000];
	for (int rows = 99; rows <= 100; rows++) {
		size_t used = (size_t)snprintf(page, sizeof(page), "{\"data\":[");
		for (int i = 0; i < rows; i++) {
			used += (size_t)snprintf(page + used, sizeof(page) - used, "%s{\"hash\":\"k%d\"}",
				i > 0 ? "," : "", i);
		}
		snprintf(page + used, sizeof(page) - used, "]}");
		struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
		struct upstream *up = UPSTREAM(
			{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"w\",\"slug\":\"s\"}}" },
			{ .body = page }, { .body = "{\"data\":[],\"total_count\":0}", .repeat = true });
		struct ora_client *client = gate_client(up, &policy);
		assert_int_equal(gate_call(client, "delete_workspace", "{\"id\":\"s\"}", NULL),
			ORA_ERR_CONFIRM);
		support_contains(gate_detail("plan"), rows == 99 ? "It touches keys: 99.\n"
			: "It touches keys: 100.\n");
		assert_int_equal(upstream_count(up), rows == 99 ? 3 : 4);
		if (rows == 100) {
			support_contains(upstream_request(up, 2), "offset=100");
		}
		support_contains(upstream_request(up, upstream_count(up) - 1), "limit=100");
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* Lists that say themselves how they go on. */
static void plans_follow_cursors(void **state)
{
	(void)state;
#define HOOK(id) "{\"id\":" id ",\"url\":\"https://h\",\"events\":[],\"active\":true}"
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM({ .body = "{\"hook\":" HOOK("7") "}" },
		{ .body = "{\"hooks\":[" HOOK("7") "," HOOK("8") "],\"page\":{\"next\":\"a\\u0062\"}}" },
		{ .body = "{\"hooks\":[" HOOK("9") "],\"page\":{\"next\":null}}" });
	struct ora_client *client = support_client(&toybox_api, upstream_url(up), 1, NULL);
	struct ora_reply *reply = NULL;
	static const char json[] = "{\"drawer\":\"d\",\"hook_id\":7}";
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	gate_finish();
	assert_int_equal(ora_call_run_json(client, support_toy("delete_hook"), json, strlen(json), NULL,
		&reply, &gate_error), ORA_ERR_CONFIRM);
	support_contains(gate_detail("plan"), "It touches hooks of the drawer: 3.\n");
	assert_int_equal(upstream_count(up), 3);
	support_contains(upstream_request(up, 2), "/drawers/d/hooks?after=ab&per_page=50 ");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* A list without an end is read for a while. */
static void plans_give_up_on_endless_lists(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" },
		{ .act = UPSTREAM_KEEP, .body = "{\"data\":[{\"key_hash\":\"k\"}],\"total_count\":1000}",
			.repeat = true });
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "delete_guardrail", "{\"id\":\"" UUID "\"}", NULL),
		ORA_ERR_CONFIRM);
	support_contains(gate_detail("plan"), "It touches keys: at least 100.\n"
		"It touches members: at least 100.\n");
	assert_int_equal(upstream_count(up), 201);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* A yes can't be bound to more than there is room for. */
static void plans_that_are_too_long_are_refused(void **state)
{
	(void)state;
	const size_t size = 9 << 20;
	char *body = malloc(size + 200);
	assert_non_null(body);
	int used = snprintf(body, 200, "{\"data\":{\"id\":\"" UUID "\",\"name\":\"d\",\"filter_rules\":null,"
		"\"description\":\"");
	memset(body + used, 'x', size);
	memcpy(body + (size_t)used + size, "\"}}", 4);
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = upstream_start((const struct upstream_step[]){
		{ .body = body, .repeat = true } }, 1);
	struct ora_client *client = gate_client(up, &policy);
	int rc = gate_call(client, "delete_guardrail", "{\"id\":\"" UUID "\"}", NULL);
	assert_int_equal(rc, ORA_ERR_TOO_BIG);
	assert_string_equal(gate_error.message, "the plan can't be made");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	free(body);
}

/* What somebody else chose stays in its quotes and in one line. */
static void texts_are_quoted(void **state)
{
	(void)state;
	static const struct {
		const char *text, *quoted;
	} cases[] = {
		{ "plain", "\"plain\"" }, { "", "\"\"" }, { "a\"b\\c", "\"a\\\"b\\\\c\"" },
		{ "a\nb\tc", "\"a\\u{a}b\\u{9}c\"" }, { "a\xff" "b", "\"a\\u{ff}b\"" },
		{ "\xe2\x80\xae\xc3\xa4\xf0\x9f\x98\x80", "\"\\u{202e}\xc3\xa4\xf0\x9f\x98\x80\"" },
		{ "\xc2\x85", "\"\\u{85}\"" }, { "\xc3", "\"\\u{c3}\"" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_buf out;
		ora_buf_init(&out, 1000);
		ora_quote(cases[i].text, strlen(cases[i].text), &out);
		assert_string_equal(ora_buf_text(&out), cases[i].quoted);
		ora_buf_finish(&out);
	}
}

static void plans_say_what_they_touch(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"w\",\"slug\":\"s\",\"description\":"
			"\"d\\n- limit: 1\",\"default_text_model\":null}}" },
		{ .body = "{\"data\":[{\"hash\":\"a\",\"limit\":5},{\"hash\":\"b\",\"limit\":2.5}]}" },
		{ .status = 500 });
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "delete_workspace", "{\"id\":\"s\"}", NULL),
		ORA_ERR_CONFIRM);
	support_contains(upstream_request(up, 1), "GET /api/v1/keys?workspace_id=" UUID " ");
	assert_string_equal(gate_detail("plan"),
		"Delete a workspace, through connection default.\n"
		"It is destructive.\n"
		"It touches keys: 2, with limits of 7.5 USD.\n"
		"It touches guardrails: not known how many.\n"
		"It can't be undone.\n"
		"The workspace \"w\" (\"" UUID "\"), which is:\n"
		"- description: \"d\\u{a}- limit: 1\"\n"
		"- default_text_model: none\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* As much of a name as people need to know it; of what is set, more. */
static void plans_cut_names(void **state)
{
	(void)state;
#define TEN "0123456789"
#define SIXTY TEN TEN TEN TEN TEN TEN
	const char *plan = plan_of("{\"data\":{\"hash\":\"h\",\"name\":\"" SIXTY "abcdefg\"}}",
		"delete_keys", "{\"hash\":\"h\"}");
	support_contains(plan, "The key \"" SIXTY "abcd...\" (\"h\")");
}

static void plans_say_who_leaves_which(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" },
		{ .body = "{\"data\":[{\"guardrail_id\":\"" OTHER "\",\"key_hash\":\"b\",\"key_name\":"
			"\"c\\ni\",\"key_label\":\"sk\"},{\"guardrail_id\":\"" OTHER "\",\"key_hash\":"
			"\"c\"}],\"total_count\":2}" });
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "bulk_assign_keys_to_guardrail",
		"{\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\",\"c\"]}", NULL), ORA_ERR_CONFIRM);
	support_contains(gate_detail("plan"), "- key_hashes: 3 in all (wider)\n"
		"  \"a\"\n  \"b\"\n    \"c\\u{a}i\" leaves \"" OTHER "\"\n"
		"  \"c\"\n    leaves \"" OTHER "\"\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Ids that are longer than any are not looked up. */
static void plans_look_up_ids(void **state)
{
	(void)state;
	for (int length = 509; length <= 600; length += length == 510 ? 90 : 1) {
		char rows[1000], json[1000];
		struct ora_policy policy = new_policy(ORA_CONFIRM_WRITES, ORA_FALLBACK_REFUSE);
		snprintf(rows, sizeof(rows), "{\"data\":[{\"guardrail_id\":\"" OTHER "\",\"key_hash\":\"%0*d\"}],"
			"\"total_count\":1}", length, 0);
		snprintf(json, sizeof(json), "{\"id\":\"" UUID "\",\"key_hashes\":[\"%0*d\"]}", length, 0);
		struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" },
			{ .body = rows });
		struct ora_client *client = gate_client(up, &policy);
		assert_int_equal(gate_call(client, "bulk_assign_keys_to_guardrail", json, NULL), ORA_ERR_CONFIRM);
		assert_int_equal(strstr(gate_detail("plan"), "leaves \"" OTHER "\"") != NULL, length == 509);
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plans_say_what_changes),
		cmocka_unit_test(plans_say_what_they_touch),
		cmocka_unit_test(plans_say_who_leaves_which),
		cmocka_unit_test(plans_cut_names),
		cmocka_unit_test(plans_show_lists),
		cmocka_unit_test(plans_compare_long_lists),
		cmocka_unit_test(plans_show_where_things_go),
		cmocka_unit_test(plans_mask_tokens_of_urls),
		cmocka_unit_test(plans_say_how),
		cmocka_unit_test(plans_compare_lists_in_any_order),
		cmocka_unit_test(plans_show_so_many_items),
		cmocka_unit_test(plans_show_what_is_money),
		cmocka_unit_test(plans_say_how_much_is_known),
		cmocka_unit_test(plans_of_empty_lists_have_no_limits),
		cmocka_unit_test(plans_count_all_pages),
		cmocka_unit_test(plans_follow_cursors),
		cmocka_unit_test(plans_give_up_on_endless_lists),
		cmocka_unit_test(plans_that_are_too_long_are_refused),
		cmocka_unit_test(plans_look_up_ids),
		cmocka_unit_test(texts_are_quoted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
