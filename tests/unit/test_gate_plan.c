#include <stdio.h>
#include <string.h>
#include <time.h>

#include "gate_support.h"

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
		"- limit: 5 USD -> none (wider)\n"
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
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
