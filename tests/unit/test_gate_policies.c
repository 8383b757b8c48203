#include <math.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "gate/gate.h"
#include "gate/moment.h"
#include "gate/policy.h"
#include "gate_support.h"

/* The policies of a client as a whole: to which connections they are bound, how they are replaced, and
 * which are taken at all; and the moments that their rules compare. */

static struct ora_policy new_policy(void)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	policy.name = "ci";
	return policy;
}

/* The first policy of a client, as the gate keeps it. */
static struct policy *kept(struct ora_client *client)
{
	return ora_gate_need(client)->policies;
}

/* A configuration that is read again: what was written in the last minute counts on. */
static void reloaded_policies_count_on(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	struct ora_client *client = gate_client(NULL, NULL);
	assert_null(ora_policies_take(client)); /* there is nothing to be taken */
	ora_policies_put_back(client, NULL);
	policy.writes_per_minute = 3;
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	assert_int_equal(ora_client_set_policy(client, "b", &policy, NULL), 0);
	for (struct policy *it = kept(client); it != NULL; it = it->next) {
		long long base = it->connection != NULL ? 100 : 0;
		it->oldest = 1; /* 3 is the newest */
		it->times[1] = base + 1;
		it->times[2] = base + 2;
		it->times[0] = base + 3;
	}
	static const struct {
		unsigned rule;
		long long times[5]; /* from the oldest on */
	} cases[] = {
		{ 5, { 0, 0, 1, 2, 3 } }, { 3, { 1, 2, 3 } }, { 2, { 2, 3 } }, { 0, { 0 } },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct policy *old = ora_policies_take(client);
		assert_null(kept(client));
		policy.writes_per_minute = cases[i].rule;
		assert_int_equal(ora_client_set_policy(client, "a", &policy, NULL), 0);
		assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
		assert_int_equal(ora_client_set_policy(client, "b", &policy, NULL), 0);
		ora_policies_keep(client, old);
		size_t seen = 0;
		for (struct policy *it = kept(client); it != NULL; it = it->next) {
			bool had = it->connection == NULL || strcmp(it->connection, "a") != 0;
			long long base = it->connection != NULL ? 100 : 0;
			seen++;
			if (cases[i].rule == 0) {
				assert_null(it->times);
			}
			for (unsigned k = 0; k < cases[i].rule; k++) {
				long long want = had && cases[i].times[k] != 0 ? base + cases[i].times[k] : 0;
				assert_int_equal(it->times[(it->oldest + k) % cases[i].rule], want);
			}
		}
		assert_int_equal(seen, 3);
	}
	/* From no rule to one: nothing was counted. */
	struct policy *old = ora_policies_take(client);
	policy.writes_per_minute = 1;
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	struct policy *now = kept(client);
	ora_policies_keep(client, old);
	assert_ptr_equal(kept(client), now);
	assert_int_equal(now->times[0], 0);
	/* One that can't be used: the old ones stand in its place. */
	old = ora_policies_take(client);
	assert_int_equal(ora_client_set_policy(client, "c", &policy, NULL), 0);
	ora_policies_put_back(client, old);
	assert_ptr_equal(kept(client), old);
	assert_null(old->next);
	ora_client_destroy(client);
}

static void keep(void *data, const struct ora_record *record, ora_log_done *done, void *user)
{
	(void)data;
	(void)record;
	if (done != NULL) {
		done(user, 0, NULL);
	}
}

struct waiting {
	bool done;
	int result;
};

static void note(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct waiting *waiting = user;
	(void)call;
	(void)err;
	*waiting = (struct waiting){ true, result };
	ora_reply_destroy(reply);
}

/* A call that no policy was for reads what it changes; one that comes meanwhile holds for what is
 * left of it. */
static void a_policy_may_come_while_a_call_reads(void **state)
{
	(void)state;
	static const char *const elsewhere[] = { "elsewhere", NULL };
	static const char json[] = "{\"hash\":\"h\",\"name\":\"n\"}";
	for (int strict = 0; strict < 2; strict++) {
		struct upstream *up = UPSTREAM({ .delay_ms = 50, .repeat = true,
			.body = "{\"data\":{\"hash\":\"h\",\"workspace_id\":\"here\"}}" });
		struct ora_client *client = gate_client(up, NULL);
		struct ora_log_hooks log = ORA_LOG_INIT;
		struct ora_policy policy = new_policy();
		struct waiting waiting = { false, 0 };
		log.write = keep;
		assert_int_equal(ora_client_set_log(client, &log, NULL), 0);
		assert_int_equal(ora_call_start_json(client, support_tool("update_keys"), json,
			strlen(json), NULL, note, &waiting, NULL, NULL), 0);
		while (upstream_count(up) == 0) {
			assert_int_equal(ora_client_poll(client, NULL, 0, 5, NULL), 0);
		}
		struct policy *old = ora_policies_take(client);
		policy.writes_per_minute = 1;
		policy.allowed_workspaces = strict ? elsewhere : NULL;
		assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
		ora_policies_keep(client, old);
		while (!waiting.done) {
			assert_int_equal(ora_client_poll(client, NULL, 0, 100, NULL), 0);
		}
		assert_int_equal(waiting.result, strict ? ORA_ERR_NOT_ALLOWED : 0);
		assert_int_equal(upstream_count(up), strict ? 1 : 2);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void tokens_are_taken_where_a_policy_says_so(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy();
	struct ora_client *client = gate_client(NULL, NULL);
	assert_false(ora_client_takes_tokens(client));
	policy.fallback = ORA_FALLBACK_TOKEN; /* but nothing is to be confirmed */
	assert_int_equal(ora_client_set_policy(client, "a", &policy, NULL), 0);
	assert_false(ora_client_takes_tokens(client));
#ifndef ORA_MINIMAL
	policy.fallback = ORA_FALLBACK_REFUSE;
	policy.confirm = ORA_CONFIRM_WRITES;
	assert_int_equal(ora_client_set_policy(client, "b", &policy, NULL), 0);
	assert_false(ora_client_takes_tokens(client));
	policy.fallback = ORA_FALLBACK_TOKEN;
	assert_int_equal(ora_client_set_policy(client, "c", &policy, NULL), 0);
	assert_true(ora_client_takes_tokens(client));
	policy.fallback = ORA_FALLBACK_APPROVE;
	assert_int_equal(ora_client_set_policy(client, "d", &policy, NULL), 0);
	assert_true(ora_client_takes_tokens(client));
#endif
	ora_client_destroy(client);
}

static void policies_are_bound_to_connections(void **state)
{
	(void)state;
	struct ora_policy loose = new_policy(), strict = new_policy();
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 2,
		&options);
	strict.require_limit = true;
	assert_int_equal(ora_client_set_policy(client, NULL, &loose, NULL), 0);
	assert_int_equal(ora_client_set_policy(client, "b", &strict, NULL), 0);
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_client_set_policy(client, "b", &strict, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "connection b has a policy already");
	assert_int_equal(ora_client_set_policy(client, NULL, &strict, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "connection (all) has a policy already");
	ora_error_finish(&err);
	call.connection = "a";
	assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\"}", &call),
		ORA_ERR_UNREACHABLE);
	call.connection = "b";
	assert_int_equal(gate_call(client, "create_keys", "{\"name\":\"n\"}", &call),
		ORA_ERR_NOT_ALLOWED);
	gate_finish();
	ora_client_destroy(client);
}

static void senseless_policies_are_refused(void **state)
{
	(void)state;
	struct ora_policy policies[] = { ORA_POLICY_INIT, ORA_POLICY_INIT, ORA_POLICY_INIT,
		ORA_POLICY_INIT, ORA_POLICY_INIT, ORA_POLICY_INIT };
	policies[0].max_limit_usd = -1;
	policies[1].max_expiry_days = (double)NAN;
	policies[2].writes_per_minute = 100001;
	policies[3].size = 1;
	policies[4].max_limit_usd = (double)INFINITY;
	policies[5].max_expiry_days = -1;
	for (size_t i = 0; i < COUNT(policies); i++) {
		struct ora_client *client = gate_client(NULL, NULL);
		assert_int_equal(ora_client_set_policy(client, NULL, &policies[i], NULL), ORA_ERR_CONFIG);
		ora_client_destroy(client);
	}
	struct ora_policy most = ORA_POLICY_INIT;
	most.writes_per_minute = 100000;
	struct ora_client *client = gate_client(NULL, &most);
	ora_client_destroy(client);
	enum ora_confirm confirm = ORA_CONFIRM_NONE;
	enum ora_confirm_fallback fallback = ORA_FALLBACK_APPROVE;
	assert_true(ora_confirm_parse("widening", &confirm));
	assert_int_equal(confirm, ORA_CONFIRM_WIDENING);
	assert_false(ora_confirm_parse("widen", &confirm));
	assert_int_equal(confirm, ORA_CONFIRM_WIDENING);
	assert_string_equal(ora_confirm_name(ORA_CONFIRM_AUTO), "auto");
	assert_true(ora_fallback_parse("token", &fallback));
	assert_false(ora_fallback_parse("", &fallback));
	assert_string_equal(ora_fallback_name(fallback), "token");
	enum ora_confirm_by by = ORA_CONFIRM_BY_CLIENT;
	enum ora_secrets secrets = ORA_SECRETS_OF_CLIENT;
	assert_true(ora_confirm_by_parse("terminal", &by));
	assert_false(ora_confirm_by_parse("somebody", &by));
	assert_int_equal(by, ORA_CONFIRM_BY_TERMINAL);
	assert_false(ora_secrets_parse("", &secrets));
	assert_int_equal(secrets, ORA_SECRETS_OF_CLIENT);
	assert_true(ora_secrets_parse("command", &secrets));
	assert_int_equal(secrets, ORA_SECRETS_COMMAND);
	assert_true(ora_secrets_parse("reveal", &secrets));
	assert_int_equal(secrets, ORA_SECRETS_REVEAL);
}

static void moments_are_days(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		double days;
	} cases[] = {
		{ "1970-01-01T00:00:00Z", 0 }, { "1970-01-01T12:00:00Z", 0.5 }, { "1970-01-02T06:00:00.9Z", 1.25 },
		{ "1971-01-01T00:00:00Z", 365 }, { "1971-02-01T00:00:00Z", 396 }, { "1971-02-28T00:00:00Z", 423 },
		{ "1971-03-01T00:00:00Z", 424 }, { "1971-12-31T00:00:00Z", 729 }, { "1972-02-29T00:00:00Z", 789 },
		{ "1972-03-01T00:00:00Z", 790 }, { "2000-01-31T00:00:00Z", 10987 },
		{ "2000-02-29T00:00:00Z", 11016 }, { "2000-03-01T00:00:00Z", 11017 },
		{ "2100-02-28T00:00:00Z", 47540 }, { "2100-03-01T00:00:00Z", 47541 },
		{ "", INFINITY }, { "2000-01-31", INFINITY }, { "soon", INFINITY },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_true(ora_moment_days(cases[i].text) == cases[i].days);
	}
	/* Of what upstream says, whatever that is: 62 characters have room. */
	for (int length = 61; length <= 63; length++) {
		char json[100];
		snprintf(json, sizeof(json), "\"1971-02-01T00:00:00.%0*dZ\"", length - 21, 0);
		assert_int_equal(strlen(json), length + 2);
		assert_true(ora_moment_of(support_json(json)) == (length < 63 ? 396.0 : (double)INFINITY));
	}
	static const char *const others[] = { "null", "1971", "\"\"", "{}" };
	for (size_t i = 0; i < COUNT(others); i++) {
		assert_true(ora_moment_of(support_json(others[i])) == (double)INFINITY);
	}
	assert_true(ora_moment_of((struct ora_json){ NULL, 0 }) == (double)INFINITY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reloaded_policies_count_on),
		cmocka_unit_test(a_policy_may_come_while_a_call_reads),
		cmocka_unit_test(tokens_are_taken_where_a_policy_says_so),
		cmocka_unit_test(policies_are_bound_to_connections),
		cmocka_unit_test(senseless_policies_are_refused),
		cmocka_unit_test(moments_are_days),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
