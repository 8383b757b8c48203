#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/tools.h>

#include "gate_support.h"

/* What a yes is bound to, one thing at a time: approved is one call, made is another that differs
 * in that thing alone. The plans are in a store of the test. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define OTHER "0df9e665-d932-5740-b2c7-b52af166bc22"
#define THIRD "0df9e665-d932-5740-b2c7-b52af166bc33"

struct store {
	struct ora_pending items[8];
	size_t count;
	bool forgets;  /* every plan was taken by somebody else */
	bool found;    /* the last look */
	struct ora_pending last;     /* that was put */
	enum ora_pending_kind left;  /* what stands where nothing was found: the last, as of that kind */
};

static struct ora_pending *find(struct store *store, const char *id)
{
	for (size_t i = 0; i < store->count; i++) {
		if (strcmp(store->items[i].id, id) == 0) {
			return &store->items[i];
		}
	}
	return NULL;
}

static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	struct store *store = data;
	struct ora_pending *item = find(store, pending->id);
	(void)err;
	assert_true(item != NULL || store->count < COUNT(store->items));
	store->last = *pending;
	store->last.plan = NULL;
	item = item != NULL ? item : &store->items[store->count++];
	*item = *pending;
	item->plan = NULL;
	return 0;
}

static int get(void *data, const char *id, struct ora_pending *pending, bool *found,
	struct ora_error *err)
{
	struct store *store = data;
	const struct ora_pending *item = find(store, id);
	(void)err;
	store->found = *found = item != NULL;
	if (item == NULL) {
		/* What stands there then is nobody's business. */
		*pending = store->last;
		pending->kind = store->left;
		pending->expires_s = (long long)time(NULL) + 100;
	} else {
		*pending = *item;
	}
	return 0;
}

static int take(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err)
{
	struct store *store = data;
	assert_true(store->found); /* what was not found is not taken */
	struct ora_pending *item = find(store, pending->id);
	(void)err;
	*taken = item != NULL && !store->forgets;
	if (*taken) {
		*item = store->items[--store->count];
	}
	return 0;
}

static void approve(struct store *store)
{
	for (size_t i = 0; i < store->count; i++) {
		store->items[i].kind = ORA_PENDING_APPROVED;
	}
}

static struct ora_client *new_client(struct upstream *up, struct store *store, size_t connections)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_plan_store plans = ORA_PLAN_STORE_INIT;
	policy.confirm = ORA_CONFIRM_WRITES;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), connections,
		NULL);
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	plans.data = store;
	plans.put = put;
	plans.get = get;
	plans.take = take;
	assert_int_equal(ora_client_set_plans(client, &plans, NULL), 0);
	return client;
}

struct made {
	const char *tool, *json, *caller, *connection;
};

static int make(struct ora_client *client, struct made made)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.caller = made.caller;
	options.connection = made.connection;
	return gate_call(client, made.tool, made.json, &options);
}

static char last_plan[4096];

/* Approves a call and makes another: only the same one is sent. */
static void bound(struct made approved, struct made other, size_t connections,
	const struct upstream_step *steps, size_t count, int expected)
{
	struct store store = { .count = 0 };
	struct upstream *up = upstream_start(steps, count);
	struct ora_client *client = new_client(up, &store, connections);
	assert_int_equal(make(client, approved), ORA_ERR_CONFIRM);
	approve(&store);
	assert_int_equal(make(client, other), expected);
	snprintf(last_plan, sizeof(last_plan), "%s", expected == 0 ? "" : gate_detail("plan"));
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static const struct upstream_step still = {
	.body = "{\"data\":{\"hash\":\"h\",\"id\":\"" UUID "\",\"limit\":5}}", .repeat = true,
};
static const struct made update = { "update_keys", "{\"hash\":\"h\",\"limit\":6}", "me", "a" };

static void the_same_call(void **state)
{
	(void)state;
	bound(update, update, 2, &still, 1, 0);
}

static void its_caller(void **state)
{
	(void)state;
	struct made other = update;
	other.caller = "you";
	bound(update, other, 2, &still, 1, ORA_ERR_CONFIRM);
}

static void its_connection(void **state)
{
	(void)state;
	struct made other = update;
	other.connection = "b";
	bound(update, other, 2, &still, 1, ORA_ERR_CONFIRM);
}

static void its_tool(void **state)
{
	(void)state;
	struct made first = { "delete_workspace",
		"{\"id\":\"550e8400-e29b-41d4-a716-446655440000\"}", "me", "a" };
	struct made other = first;
	other.tool = "delete_guardrail";
	bound(first, other, 2, &still, 1, ORA_ERR_CONFIRM);
}

static void its_arguments(void **state)
{
	(void)state;
	struct made other = update;
	other.json = "{\"hash\":\"h\",\"limit\":7}";
	bound(update, other, 2, &still, 1, ORA_ERR_CONFIRM);
}

static void its_secrets(void **state)
{
	(void)state;
	struct made first = { "create_byok_key", "{\"provider\":\"openai\",\"key\":\"first\"}",
		"me", "a" };
	struct made other = first;
	other.json = "{\"provider\":\"openai\",\"key\":\"other\"}";
	bound(first, first, 2, &still, 1, 0);
	bound(first, other, 2, &still, 1, ORA_ERR_CONFIRM);
	/* It goes into the digest alone. */
	assert_null(strstr(last_plan, "other"));
}

#define KEY(limit, usage) { .body = "{\"data\":{\"hash\":\"h\",\"limit\":" limit ",\"usage\":" usage "}}" }

static void what_it_changes(void **state)
{
	(void)state;
	struct upstream_step moved[] = { KEY("5", "1"), KEY("4", "1") };
	bound(update, update, 2, moved, 2, ORA_ERR_CONFIRM);
	struct upstream_step used[] = { KEY("5", "1"), KEY("5", "2"), { .body = "{\"data\":{}}" } };
	bound(update, update, 2, used, 3, 0);
}

#define RAIL { .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" }
#define ROWS(rows, count) { .body = "{\"data\":[" rows "],\"total_count\":" count "}" }
#define ROW(key, holder) "{\"key_hash\":\"" key "\",\"guardrail_id\":\"" holder "\"}"

static void what_it_replaces(void **state)
{
	(void)state;
	struct made assign = { "bulk_assign_keys_to_guardrail",
		"{\"id\":\"" UUID "\",\"key_hashes\":[\"k\"]}", "me", "a" };
	struct upstream_step moved[] = { RAIL, ROWS(ROW("k", OTHER), "1"), RAIL,
		ROWS(ROW("k", THIRD), "1") };
	bound(assign, assign, 2, moved, 4, ORA_ERR_CONFIRM);
	struct upstream_step others[] = { RAIL, ROWS(ROW("k", OTHER), "1"), RAIL,
		ROWS(ROW("x", THIRD) "," ROW("k", OTHER), "2"), { .body = "{\"assigned_count\":1}" } };
	bound(assign, assign, 2, others, 5, 0);
}

static void what_it_touches(void **state)
{
	(void)state;
	struct made delete = { "delete_guardrail", "{\"id\":\"" UUID "\"}", "me", "a" };
	struct upstream_step moved[] = { RAIL, ROWS(ROW("k", UUID), "1"), ROWS("", "0"), RAIL,
		ROWS(ROW("k", UUID) "," ROW("m", UUID), "2"), ROWS("", "0") };
	bound(delete, delete, 2, moved, 6, ORA_ERR_CONFIRM);
}

static void its_time(void **state)
{
	(void)state;
	struct store store = { .count = 0 };
	struct upstream *up = upstream_start(&still, 1);
	struct ora_client *client = new_client(up, &store, 1);
	struct made made = update;
	made.connection = NULL;
	assert_int_equal(make(client, made), ORA_ERR_CONFIRM);
	assert_int_equal(store.count, 1);
	assert_in_range(store.items[0].expires_s, (long long)time(NULL) + ORA_PLAN_SECONDS - 30,
		(long long)time(NULL) + ORA_PLAN_SECONDS);
	approve(&store);
	store.items[0].expires_s = (long long)time(NULL) - 1;
	assert_int_equal(make(client, made), ORA_ERR_CONFIRM);
	assert_int_equal(store.items[0].kind, ORA_PENDING_APPROVAL);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Two processes find the same approval: one of them takes it. */
static void one_use(void **state)
{
	(void)state;
	struct store store = { .count = 0 };
	struct upstream *up = upstream_start(&still, 1);
	struct ora_client *client = new_client(up, &store, 1);
	struct made made = update;
	made.connection = NULL;
	assert_int_equal(make(client, made), ORA_ERR_CONFIRM);
	approve(&store);
	store.forgets = true;
	assert_int_equal(make(client, made), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message, "that yes was used already; nothing was sent");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Where nothing was kept, nothing is used: neither as an approval, nor as an answer or a token. */
static void what_is_not_kept_is_no_yes(void **state)
{
	(void)state;
	static const enum ora_confirm_fallback fallbacks[] = { ORA_FALLBACK_APPROVE, ORA_FALLBACK_TOKEN };
	for (size_t i = 0; i < COUNT(fallbacks); i++) {
		struct store store = { .left = i == 0 ? ORA_PENDING_APPROVED : ORA_PENDING_TOKEN };
		struct upstream *up = upstream_start(&still, 1);
		struct ora_policy policy = ORA_POLICY_INIT;
		struct ora_plan_store plans = ORA_PLAN_STORE_INIT;
		struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
		char token[ORA_PLAN_DIGEST_SIZE];
		struct ora_client *client = gate_client(up, NULL);
		policy.confirm = ORA_CONFIRM_WRITES;
		policy.fallback = fallbacks[i];
		assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
		plans.data = &store;
		plans.put = put;
		plans.get = get;
		plans.take = take;
		plans.approve_options = "--state /x";
		assert_int_equal(ora_client_set_plans(client, &plans, NULL), 0);
		assert_int_equal(gate_call(client, "update_keys", update.json, NULL), ORA_ERR_CONFIRM);
		char want[300];
		if (i == 0) {
			snprintf(want, sizeof(want), "Nothing can be done here: a person runs `openrouter-admin "
				"approve %s --state /x` at a terminal within 5 minutes, and then this very call is made "
				"again.", gate_detail("id"));
			assert_string_equal(gate_detail("token"), "");
		} else {
			snprintf(token, sizeof(token), "%s", gate_detail("token"));
			snprintf(want, sizeof(want), "If the plan is what is wanted, make this very call again within "
				"5 minutes, with confirm: %s", token);
			assert_string_equal(gate_detail("id"), "");
			options.token = token;
		}
		assert_string_equal(gate_detail("advice"), want);
		store.count = 0; /* it expired, and is gone */
		assert_int_equal(gate_call(client, "update_keys", update.json, &options), ORA_ERR_CONFIRM);
		assert_string_equal(gate_error.message, i == 0
			? "a person must approve it first; nothing was sent"
			: "that token is too old, or was used already; nothing was sent");
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void answer_as_told(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	const enum ora_answer *said = data;
	(void)plan;
	ora_call_answer(call, *said, *said == ORA_ANSWER_YES ? digest : NULL);
}

static void answers_to_nothing_are_none(void **state)
{
	(void)state;
	static const enum ora_answer answers[] = { ORA_ANSWER_NO, ORA_ANSWER_YES };
	for (size_t i = 0; i < COUNT(answers); i++) {
		struct store store = { .left = ORA_PENDING_QUESTION };
		struct upstream *up = upstream_start(&still, 1);
		struct ora_client *client = new_client(up, &store, 1);
		struct ora_asker asker = ORA_ASKER_INIT;
		struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
		enum ora_answer said = answers[i];
		asker.data = &said;
		asker.ask = answer_as_told;
		options.asker = &asker;
		assert_int_equal(gate_call(client, "update_keys", update.json, &options), ORA_ERR_CONFIRM);
		assert_string_equal(gate_error.message, i == 0 ? "it was declined; nothing was sent"
			: "that answer is too old, or was used already; nothing was sent");
		assert_string_equal(gate_detail("advice"), "");
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* Without options there are none in the advice. */
static void advice_is_as_short_as_it_can_be(void **state)
{
	(void)state;
	struct store store = { .count = 0 };
	struct upstream *up = upstream_start(&still, 1);
	struct ora_client *client = new_client(up, &store, 1);
	assert_int_equal(gate_call(client, "update_keys", update.json, NULL), ORA_ERR_CONFIRM);
	char want[100];
	snprintf(want, sizeof(want), "`openrouter-admin approve %s` at a terminal", gate_detail("id"));
	support_contains(gate_detail("advice"), want);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_call),
		cmocka_unit_test(its_caller),
		cmocka_unit_test(its_connection),
		cmocka_unit_test(its_tool),
		cmocka_unit_test(its_arguments),
		cmocka_unit_test(its_secrets),
		cmocka_unit_test(what_it_changes),
		cmocka_unit_test(what_it_replaces),
		cmocka_unit_test(what_it_touches),
		cmocka_unit_test(its_time),
		cmocka_unit_test(one_use),
		cmocka_unit_test(what_is_not_kept_is_no_yes),
		cmocka_unit_test(answers_to_nothing_are_none),
		cmocka_unit_test(advice_is_as_short_as_it_can_be),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
