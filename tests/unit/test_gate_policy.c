#include <stdio.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/tools.h>

#include "base/text.h"
#include "gate/gate.h"
#include "gate/policy.h"
#include "gate_support.h"
#include "tool.h"

/* The rules of policies. Nobody is at the other end unless a test says so: a call that the gate lets
 * through ends with ORA_ERR_UNREACHABLE. */

/* One call under a policy: refused with that message, or (NULL) let through. */
static void under(const struct ora_policy *policy, const char *tool, const char *json,
	const char *message)
{
	struct ora_client *client = gate_client(NULL, policy);
	int rc = gate_call(client, tool, json, NULL);
	assert_int_equal(rc, message != NULL ? ORA_ERR_NOT_ALLOWED : ORA_ERR_UNREACHABLE);
	if (message != NULL) {
		assert_string_equal(gate_error.message, message);
		assert_false(gate_error.sent);
	}
	gate_finish();
	ora_client_destroy(client);
}

static struct ora_policy new_policy(void)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	policy.name = "ci";
	return policy;
}

static void limits_are_bounded(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.max_limit_usd = 100;
	under(&policy, "create_keys", "{\"name\":\"n\",\"limit\":100}", NULL);
	under(&policy, "create_keys", "{\"name\":\"n\",\"limit\":100.5}", "limit: 100.5 USD, and at most "
		"100 USD are allowed (max_limit_usd of policy \"ci\"); nothing was sent");
	under(&policy, "create_keys", "{\"name\":\"n\"}", "limit: no limit, and at most 100 USD are "
		"allowed (max_limit_usd of policy \"ci\"); nothing was sent");
	under(&policy, "update_keys", "{\"hash\":\"h\",\"limit\":null}", "limit: no limit, and at most "
		"100 USD are allowed (max_limit_usd of policy \"ci\"); nothing was sent");
	under(&policy, "update_keys", "{\"hash\":\"h\",\"name\":\"n\"}", NULL);
}

static void limits_are_required(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.require_limit = true;
	under(&policy, "create_keys", "{\"name\":\"n\"}", "limit: is missing, and there must be a limit "
		"(require_limit of policy \"ci\"); nothing was sent");
	under(&policy, "update_keys", "{\"hash\":\"h\",\"limit\":null}", "limit: is null, and there must "
		"be a limit (require_limit of policy \"ci\"); nothing was sent");
	under(&policy, "create_keys", "{\"name\":\"n\",\"limit\":1e9}", NULL);
	under(&policy, "list_keys", "{}", NULL);
}

static void resets_are_required(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.require_limit_reset = true;
	under(&policy, "create_keys", "{\"name\":\"n\",\"limit\":1}", "limit_reset: is missing, and a "
		"limit must start anew (require_limit_reset of policy \"ci\"); nothing was sent");
	under(&policy, "update_keys", "{\"hash\":\"h\",\"limit_reset\":null}", "limit_reset: is null, and "
		"a limit must start anew (require_limit_reset of policy \"ci\"); nothing was sent");
	under(&policy, "create_keys", "{\"name\":\"n\",\"limit\":1,\"limit_reset\":\"daily\"}", NULL);
}

/* A create whose key ends in so many seconds. */
static const char *ends_in(long seconds)
{
	static char json[128];
	char moment[32];
	time_t then = time(NULL) + seconds;
	struct tm tm;
	gmtime_r(&then, &tm);
	strftime(moment, sizeof(moment), "%Y-%m-%dT%H:%M:%SZ", &tm);
	snprintf(json, sizeof(json), "{\"name\":\"n\",\"expires_at\":\"%s\"}", moment);
	return json;
}

static void ends_are_bounded(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.max_expiry_days = 30;
	under(&policy, "create_keys", ends_in(30 * 86400 - 600), NULL);
	under(&policy, "create_keys", "{\"name\":\"n\",\"expires_at\":\"2999-12-31T00:00:00Z\"}",
		"expires_at: 2999-12-31T00:00:00Z, and at most 30 days are allowed (max_expiry_days of "
		"policy \"ci\"); nothing was sent");
	under(&policy, "create_keys", "{\"name\":\"n\"}", "expires_at: no end, and at most 30 days are "
		"allowed (max_expiry_days of policy \"ci\"); nothing was sent");
	struct ora_client *client = gate_client(NULL, &policy);
	assert_int_equal(gate_call(client, "create_keys", ends_in(30 * 86400 + 600), NULL),
		ORA_ERR_NOT_ALLOWED);
	gate_finish();
	ora_client_destroy(client);
}

static void ends_are_required(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.require_expiry = true;
	under(&policy, "create_keys", "{\"name\":\"n\",\"expires_at\":null}", "expires_at: is null, and "
		"there must be an end (require_expiry of policy \"ci\"); nothing was sent");
	under(&policy, "create_keys", ends_in(86400L * 365 * 50), NULL);
	under(&policy, "update_keys", "{\"hash\":\"h\",\"name\":\"n\"}", NULL);
}

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"

static void models_and_providers_are_listed(void **state)
{
	(void)state;
	static const char *const models[] = { "openai/*", "anthropic/claude-*-haiku", NULL };
	static const char *const providers[] = { "azure", NULL };
	struct ora_policy policy = new_policy();
	policy.allowed_models = models;
	policy.allowed_providers = providers;
	under(&policy, "create_guardrail", "{\"name\":\"n\",\"allowed_models\":[\"openai/gpt-4.1\","
		"\"anthropic/claude-3-haiku\"],\"allowed_providers\":[\"azure\"]}", NULL);
	under(&policy, "create_guardrail", "{\"name\":\"n\",\"allowed_models\":[\"openai/gpt-4.1\","
		"\"anthropic/claude-3-opus\"]}", "allowed_models[1]: \"anthropic/claude-3-opus\" is not allowed "
		"(allowed_models of policy \"ci\"); nothing was sent");
	under(&policy, "update_guardrail", "{\"id\":\"" UUID "\",\"allowed_models\":null}",
		"allowed_models: null allows all (allowed_models of policy \"ci\"); nothing was sent");
	under(&policy, "update_guardrail", "{\"id\":\"" UUID "\",\"allowed_providers\":[\"x\"]}",
		"allowed_providers[0]: \"x\" is not allowed (allowed_providers of policy \"ci\"); nothing was "
		"sent");
	under(&policy, "update_workspace", "{\"id\":\"a\",\"default_text_model\":\"x/y\"}",
		"default_text_model: \"x/y\" is not allowed (allowed_models of policy \"ci\"); nothing was "
		"sent");
	under(&policy, "update_workspace", "{\"id\":\"a\",\"default_text_model\":null}", NULL);
}

static void workspaces_are_listed(void **state)
{
	(void)state;
	static const char *const workspaces[] = { UUID, "team-*", NULL };
	struct ora_policy policy = new_policy();
	policy.allowed_workspaces = workspaces;
	under(&policy, "create_keys", "{\"name\":\"n\",\"workspace_id\":\"" UUID "\"}", NULL);
	under(&policy, "create_keys", "{\"name\":\"n\"}", "workspace_id: \"default\" is not allowed "
		"(allowed_workspaces of policy \"ci\"); nothing was sent");
	under(&policy, "create_workspace", "{\"name\":\"n\",\"slug\":\"team-a\"}", NULL);
	under(&policy, "create_workspace", "{\"name\":\"n\",\"slug\":\"other\"}", "slug: \"other\" is not "
		"allowed (allowed_workspaces of policy \"ci\"); nothing was sent");
	under(&policy, "update_keys", "{\"hash\":\"h\",\"limit\":1}", "what it changes can't be read, so "
		"its workspace is not known (allowed_workspaces of policy \"ci\"); nothing was sent");
}

/* Where nothing can be looked up, the path must say it. */
static void workspaces_in_paths_are_listed(void **state)
{
	(void)state;
	static const char *const workspaces[] = { UUID, "team-*", NULL };
	static const char refused[] = "workspace_ref: \"other\" is not allowed (allowed_workspaces of "
		"policy \"ci\"); nothing was sent";
	struct ora_policy policy = new_policy();
	policy.allowed_workspaces = workspaces;
	under(&policy, "upsert_workspace_budget", "{\"workspace_ref\":\"other\",\"interval\":"
		"\"daily\",\"limit_usd\":5}", refused);
	under(&policy, "upsert_workspace_budget", "{\"workspace_ref\":\"team-a\",\"interval\":"
		"\"daily\",\"limit_usd\":5}", NULL);
	under(&policy, "delete_workspace_budget", "{\"workspace_ref\":\"other\",\"interval\":"
		"\"daily\"}", refused);
	under(&policy, "delete_workspace_budget", "{\"workspace_ref\":\"" UUID "\",\"interval\":"
		"\"daily\"}", NULL);
}

static void workspaces_that_nothing_tells_are_refused(void **state)
{
	(void)state;
	static const char *const workspaces[] = { "*", NULL };
	static const char update[] = "{\"hash\":\"h\",\"limit\":1}";
	struct ora_tool blind = *support_tool("update_keys");
	struct ora_policy policy = new_policy();
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	blind.state = NULL;
	policy.allowed_workspaces = workspaces;
	struct ora_client *client = gate_client(NULL, &policy);
	assert_int_equal(ora_call_run_json(client, &blind, update, strlen(update), NULL, &reply, &err),
		ORA_ERR_NOT_ALLOWED);
	assert_string_equal(err.message, "the workspace of what it changes is not known "
		"(allowed_workspaces of policy \"ci\"); nothing was sent");
	ora_error_finish(&err);
	ora_client_destroy(client);
}

static void workspaces_are_looked_up(void **state)
{
	(void)state;
	static const char *const workspaces[] = { UUID, "team-*", NULL };
	struct ora_policy policy = new_policy();
	policy.allowed_workspaces = workspaces;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"other\"}}" },
		{ .body = "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"" UUID "\"}}" },
		{ .body = "{\"data\":{\"hash\":\"h\"}}" },
		{ .body = "{\"data\":{\"id\":\"x\",\"slug\":\"team-b\"}}" },
		{ .body = "{\"data\":{\"id\":\"x\"}}" }, { .body = "{\"data\":{\"hash\":\"h\"}}" });
	struct ora_client *client = gate_client(up, &policy);
	static const char update[] = "{\"hash\":\"h\",\"limit\":1}";
	assert_int_equal(gate_call(client, "update_keys", update, NULL), ORA_ERR_NOT_ALLOWED);
	assert_string_equal(gate_error.message, "it is in workspace \"other\", which is not allowed "
		"(allowed_workspaces of policy \"ci\"); nothing was sent");
	assert_int_equal(upstream_count(up), 1);
	assert_int_equal(gate_call(client, "update_keys", update, NULL), 0);
	assert_int_equal(gate_call(client, "update_workspace", "{\"id\":\"x\",\"name\":\"n\"}", NULL), 0);
	assert_int_equal(upstream_count(up), 5);
	gate_finish();
	assert_int_equal(gate_call(client, "update_keys", update, NULL), ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, "it does not say what workspace it is in");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Where it is to go counts as much as where it is. */
static void moves_into_other_workspaces_are_refused(void **state)
{
	(void)state;
	static const char *const workspaces[] = { UUID, NULL };
	struct ora_policy policy = new_policy();
	policy.allowed_workspaces = workspaces;
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.body = "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"" UUID "\"}}", .repeat = true } }, 1);
	struct ora_client *client = gate_client(up, &policy);
	assert_int_equal(gate_call(client, "update_keys", "{\"hash\":\"h\",\"workspace_id\":"
		"\"0df9e665-d932-5740-b2c7-b52af166bc22\"}", NULL), ORA_ERR_NOT_ALLOWED);
	assert_string_equal(gate_error.message, "workspace_id: \"0df9e665-d932-5740-b2c7-b52af166bc22\" "
		"is not allowed (allowed_workspaces of policy \"ci\"); nothing was sent");
	assert_int_equal(upstream_count(up), 0);
	assert_int_equal(gate_call(client, "update_keys", "{\"hash\":\"h\",\"workspace_id\":"
		"\"" UUID "\"}", NULL), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Only a name that has room is one; what upstream does not say is none. */
static void workspaces_must_have_names(void **state)
{
	(void)state;
	static const char *const all[] = { "*", NULL };
	struct ora_policy policy = new_policy();
	policy.allowed_workspaces = all;
	for (int length = 252; length <= 400; length += length == 254 ? 146 : 1) {
		char body[500];
		snprintf(body, sizeof(body), "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"%0*d\"}}", length,
			0);
		struct upstream_step steps[] = { { .body = length > 252 ? body
			: "{\"data\":{\"hash\":\"h\",\"workspace_id\":null}}", .repeat = true } };
		struct upstream *up = upstream_start(steps, 1);
		struct ora_client *client = gate_client(up, &policy);
		assert_int_equal(gate_call(client, "update_keys", "{\"hash\":\"h\",\"limit\":1}", NULL),
			length == 253 ? 0 : ORA_ERR_NOT_ALLOWED);
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void ids_are_counted(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.max_ids_per_call = 2;
	under(&policy, "bulk_remove_workspace_members", "{\"id\":\"a\",\"user_ids\":[\"u\",\"v\"]}",
		NULL);
	under(&policy, "bulk_remove_workspace_members", "{\"id\":\"a\",\"user_ids\":[\"u\",\"v\",\"w\"]}",
		"user_ids: 3 at once, and at most 2 are allowed (max_ids_per_call of policy \"ci\"); nothing "
		"was sent");
}

static void writes_are_counted(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	policy.writes_per_minute = 2;
	struct ora_client *client = gate_client(NULL, &policy);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\"}", NULL),
			ORA_ERR_UNREACHABLE);
		assert_int_equal(gate_call(client, "list_keys", "{}", NULL), ORA_ERR_UNREACHABLE);
	}
	assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\"}", NULL),
		ORA_ERR_NOT_ALLOWED);
	assert_string_equal(gate_error.message, "2 writes in a minute are allowed, and that many were "
		"made (writes_per_minute of policy \"ci\"); nothing was sent");
	assert_in_range(gate_error.retry_after_s, 1, 60);
	assert_int_equal(gate_call(client, "list_keys", "{}", NULL), ORA_ERR_UNREACHABLE);
	gate_finish();
	ora_client_destroy(client);
}

/* The one policy of a client, as the gate keeps it. */
static struct policy *kept(struct ora_client *client)
{
	return ora_gate_need(client)->policies;
}

static void writes_count_for_a_minute(void **state)
{
	(void)state;
	static const struct {
		long long ago_ms; /* 0: never */
		int result;
	} cases[] = {
		{ 0, ORA_ERR_UNREACHABLE }, { 61000, ORA_ERR_UNREACHABLE }, { 50000, ORA_ERR_NOT_ALLOWED },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_policy policy = new_policy();
		policy.writes_per_minute = 2;
		struct ora_client *client = gate_client(NULL, &policy);
		long long last = ora_now_ms() - cases[i].ago_ms;
		kept(client)->times[0] = kept(client)->times[1] = cases[i].ago_ms != 0 ? last : 0;
		assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\"}", NULL), cases[i].result);
		if (cases[i].result == ORA_ERR_NOT_ALLOWED) {
			assert_in_range(gate_error.retry_after_s, 8, 10);
		}
		gate_finish();
		ora_client_destroy(client);
	}
}

static void note_result(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	int *left = user;
	(void)call;
	(void)err;
	*left -= result == 0 ? 1 : 10;
	ora_reply_destroy(reply);
}

/* Two that were both in time when they began: one of them is. */
static void writes_are_counted_when_they_are_sent(void **state)
{
	(void)state;
	static const char *const all[] = { "*", NULL };
	static const char update[] = "{\"hash\":\"h\",\"limit\":1}";
	struct ora_policy policy = new_policy();
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.body = "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"w\"}}", .repeat = true } }, 1);
	policy.allowed_workspaces = all;
	policy.writes_per_minute = 1;
	struct ora_client *client = gate_client(up, &policy);
	int left = 11;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(ora_call_start_json(client, support_tool("update_keys"), update,
			strlen(update), NULL, note_result, &left, NULL, NULL), 0);
	}
	while (ora_client_busy(client) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 1000, NULL), 0);
	}
	assert_int_equal(left, 0);
	assert_int_equal(upstream_count(up), 3);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void all_of_a_policy_is_told(void **state)
{
	(void)state;
	static const char *const none[] = { "x/y", NULL };
	struct ora_policy policy = new_policy();
	policy.max_limit_usd = 100;
	policy.require_limit_reset = true;
	policy.require_expiry = true;
	policy.allowed_models = none;
	struct ora_client *client = gate_client(NULL, &policy);
	assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\",\"limit\":500}", NULL),
		ORA_ERR_NOT_ALLOWED);
	assert_string_equal(gate_error.message, "expires_at: is missing, and there must be an end "
		"(require_expiry of policy \"ci\") (and 2 more); nothing was sent");
	assert_int_equal(gate_error.fault_count, 3);
	assert_string_equal(gate_error.detail,
		"[{\"parameter\":\"expires_at\",\"rule\":\"require_expiry\",\"message\":"
		"\"is missing, and there must be an end (require_expiry of policy \\\"ci\\\")\"},"
		"{\"parameter\":\"limit\",\"rule\":\"max_limit_usd\",\"message\":"
		"\"500 USD, and at most 100 USD are allowed (max_limit_usd of policy \\\"ci\\\")\"},"
		"{\"parameter\":\"limit_reset\",\"rule\":\"require_limit_reset\",\"message\":"
		"\"is missing, and a limit must start anew (require_limit_reset of policy \\\"ci\\\")\"}]");
	assert_int_equal(gate_call(client, "create_guardrail",
		"{\"name\":\"n\",\"allowed_models\":[\"a/b\",\"x/y\",\"c/d\"]}", NULL), ORA_ERR_NOT_ALLOWED);
	assert_int_equal(gate_error.fault_count, 2);
	support_contains(gate_error.detail, "\"allowed_models[2]\"");
	gate_finish();
	ora_client_destroy(client);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limits_are_bounded),
		cmocka_unit_test(limits_are_required),
		cmocka_unit_test(resets_are_required),
		cmocka_unit_test(ends_are_bounded),
		cmocka_unit_test(ends_are_required),
		cmocka_unit_test(models_and_providers_are_listed),
		cmocka_unit_test(workspaces_are_listed),
		cmocka_unit_test(workspaces_in_paths_are_listed),
		cmocka_unit_test(workspaces_that_nothing_tells_are_refused),
		cmocka_unit_test(workspaces_are_looked_up),
		cmocka_unit_test(moves_into_other_workspaces_are_refused),
		cmocka_unit_test(workspaces_must_have_names),
		cmocka_unit_test(ids_are_counted),
		cmocka_unit_test(writes_are_counted),
		cmocka_unit_test(writes_count_for_a_minute),
		cmocka_unit_test(writes_are_counted_when_they_are_sent),
		cmocka_unit_test(all_of_a_policy_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
