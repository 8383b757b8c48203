#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/log.h>
#include <ora/secret.h>
#include <ora/secret_sink.h>
#include <toybox/tools.h>

#include "base/error.h"
#include "gate/fetch.h"
#include "gate/gate.h"
#include "gate_support.h"

/* What a log, an observer and a caller get to know of a call, and which hooks are taken. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define OTHER "0df9e665-d932-5740-b2c7-b52af166bc22"
#define UPDATE "{\"hash\":\"h\",\"limit\":6}"
#define KEY { .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}", .repeat = true }

/* A line for each record: what is in it beyond the call itself. */
static char seen[4096];
static const struct ora_error *answer; /* to what is to be kept; the code is its result */
static int answer_code;

static void note(const char *format, ...) ORA_PRINTF(1, 2);
static void note(const char *format, ...)
{
	size_t used = strlen(seen);
	va_list args;
	va_start(args, format);
	vsnprintf(seen + used, sizeof(seen) - used, format, args);
	va_end(args);
}

static void note_text(const char *name, const char *text)
{
	if (text != NULL) {
		note(" %s=%s", name, text);
	}
}

static void write_log(void *data, const struct ora_record *record, ora_log_done *done, void *user)
{
	static const char *const kinds[] = { "read", "refusal", "intent", "outcome" };
	(void)data;
	assert_int_equal(strlen(record->call), 32);
	note("%s%s", kinds[record->kind], record->destructive ? " destructive" : "");
	note_text("caller", record->caller);
	note_text("trace", record->trace);
	note_text("rule", record->rule);
	note_text("confirmed", record->confirmed);
	note_text("before", record->before);
	if (record->plan_digest != NULL) {
		assert_int_equal(strlen(record->plan_digest), 64);
		note(" planned");
	}
	note("\n");
	if (done != NULL) {
		done(user, record->kind == ORA_RECORD_INTENT ? answer_code : 0, answer);
	}
}

static void set_log(struct ora_client *client)
{
	struct ora_log_hooks log = ORA_LOG_INIT;
	log.write = write_log;
	assert_int_equal(ora_client_set_log(client, &log, NULL), 0);
	seen[0] = '\0';
}

static int call_through(struct upstream *up, const struct ora_policy *policy, const char *tool,
	const char *json, const struct ora_call_options *options)
{
	struct ora_client *client = gate_client(up, policy);
	set_log(client);
	int rc = gate_call(client, tool, json, options);
	ora_client_destroy(client);
	return rc;
}

static void refusals_have_their_rule(void **state)
{
	(void)state;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM(KEY);
	/* The first of several. */
	policy.max_limit_usd = 1;
	policy.require_expiry = true;
	assert_int_equal(call_through(up, &policy, "create_keys", "{\"name\":\"n\",\"limit\":5}", NULL),
		ORA_ERR_NOT_ALLOWED);
	assert_string_equal(seen, "refusal rule=policy.require_expiry\n");
	/* The mode of whoever asks, and that of the connection. */
	options.mode = ORA_MODE_READ_ONLY;
	options.caller = "me";
	assert_int_equal(call_through(up, NULL, "update_keys", UPDATE, &options), ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, "it changes something, and the mode of this caller");
	assert_string_equal(seen, "refusal caller=me rule=mode\n");
	assert_int_equal(call_through(up, NULL, "delete_keys", "{\"hash\":\"h\"}", &options),
		ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, "it destroys something, and the mode of this caller");
	assert_string_equal(seen, "refusal destructive caller=me rule=mode\n");
	struct ora_client *client = gate_client(NULL, NULL);
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.base_url = upstream_url(up);
	connection.key = TEST_KEY;
	connection.mode = ORA_MODE_WRITE;
	assert_int_equal(ora_client_set_connections(client, &connection, 1, NULL), 0);
	set_log(client);
	assert_int_equal(gate_call(client, "delete_keys", "{\"hash\":\"h\"}", NULL), ORA_ERR_NOT_ALLOWED);
	assert_string_equal(seen, "refusal destructive rule=mode\n");
	/* What is not offered, too. */
	filter.exclude_tools = "update_keys";
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), 0);
	seen[0] = '\0';
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_NOT_ALLOWED);
	assert_string_equal(seen, "refusal rule=filter\n");
	/* Arguments that are at fault never became a call. */
	seen[0] = '\0';
	assert_int_equal(gate_call(client, "create_keys", "{}", NULL), ORA_ERR_ARGS);
	assert_string_equal(seen, "");
	assert_int_equal(upstream_count(up), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void calls_keep_what_they_came_with(void **state)
{
	(void)state;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM(KEY);
	options.caller = "me";
	options.trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
	assert_int_equal(call_through(up, NULL, "delete_keys", "{\"hash\":\"h\"}", &options), 0);
	assert_string_equal(seen, "intent destructive caller=me "
		"trace=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 "
		"before={\"hash\":\"h\",\"limit\":5}\n"
		"outcome destructive caller=me trace=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n");
	assert_int_equal(call_through(up, NULL, "get_key", "{\"hash\":\"h\"}", NULL), 0);
	assert_string_equal(seen, "read\n");
	gate_finish();
	upstream_stop(up);
}

static void a_log_may_fail_without_a_word(void **state)
{
	(void)state;
	struct ora_error silent = ORA_ERROR_INIT;
	struct upstream *up = UPSTREAM(KEY);
	answer_code = ORA_ERR_LOG;
	for (int i = 0; i < 2; i++) {
		answer = i == 0 ? NULL : &silent;
		assert_int_equal(call_through(up, NULL, "create_keys", "{\"name\":\"n\"}", NULL), ORA_ERR_LOG);
		assert_string_equal(gate_error.message, "the log can't be written: unknown reason; nothing was "
			"sent");
		assert_string_equal(seen, "intent\nrefusal rule=log\n");
	}
	answer = NULL;
	answer_code = 0;
	assert_int_equal(upstream_count(up), 0);
	gate_finish();
	upstream_stop(up);
}

#ifndef ORA_MINIMAL
#define ROWS(rows, count) { .body = "{\"data\":[" rows "],\"total_count\":" count "}" }
#define ROW(key, holder) "{\"key_hash\":\"" key "\",\"guardrail_id\":\"" holder "\"}"
#define RAIL { .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" }
#define DONE { .body = "{\"assigned_count\":2}" }
#define ASSIGN "{\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}"

/* What ids are taken from is kept, of those that the call names. */
static void assignments_keep_what_they_replace(void **state)
{
	(void)state;
	static const struct {
		struct upstream_step rows;
		const char *before;
	} cases[] = {
		{ ROWS(ROW("x", OTHER) "," ROW("aa", OTHER), "2"), " before=[]" },
		{ ROWS(ROW("x", OTHER) "," ROW("b", OTHER), "2"), " before=[" ROW("b", OTHER) "]" },
		{ ROWS(ROW("b", OTHER) "," ROW("x", UUID) "," ROW("a", UUID), "3"),
			" before=[" ROW("b", OTHER) "," ROW("a", UUID) "]" },
		{ ROWS("{\"guardrail_id\":\"" OTHER "\"}", "1"), " before=[]" },
		{ { .status = 500 }, "" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct upstream *up = UPSTREAM(RAIL, cases[i].rows, DONE);
		char want[400];
		assert_int_equal(call_through(up, NULL, "bulk_assign_keys_to_guardrail", ASSIGN, NULL), 0);
		snprintf(want, sizeof(want), "intent%s\noutcome\n", cases[i].before);
		assert_string_equal(seen, want);
		upstream_stop(up);
	}
	gate_finish();
}

static void say_yes(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)data;
	(void)plan;
	(void)digest;
	ora_call_answer(call, ORA_ANSWER_YES, NULL);
}

static void intents_tell_who_said_yes(void **state)
{
	(void)state;
	static const struct {
		enum ora_confirm confirm;
		bool asks;
		const char *tool, *json, *intent;
	} cases[] = {
		{ ORA_CONFIRM_NONE, false, "update_keys", UPDATE, "intent " },
		{ ORA_CONFIRM_NONE, true, "update_keys", UPDATE, "intent " },
		{ ORA_CONFIRM_AUTO, false, "update_keys", UPDATE, "intent confirmed=host " },
		{ ORA_CONFIRM_AUTO, true, "update_keys", "{\"hash\":\"h\",\"limit\":4}", "intent " },
		{ ORA_CONFIRM_AUTO, true, "update_keys", UPDATE, "intent confirmed=somebody " },
		{ ORA_CONFIRM_WIDENING, false, "update_keys", "{\"hash\":\"h\",\"limit\":4}", "intent " },
		{ ORA_CONFIRM_WIDENING, true, "update_keys", UPDATE, "intent confirmed=somebody " },
		{ ORA_CONFIRM_DESTRUCTIVE, true, "delete_keys", "{\"hash\":\"h\"}",
			"intent destructive confirmed=somebody " },
	};
	struct ora_asker asker = ORA_ASKER_INIT;
	asker.ask = say_yes;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_policy policy = ORA_POLICY_INIT;
		struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
		struct upstream *up = UPSTREAM(KEY);
		char want[200];
		policy.confirm = cases[i].confirm;
		options.asker = cases[i].asks ? &asker : NULL;
		assert_int_equal(call_through(up, &policy, cases[i].tool, cases[i].json, &options), 0);
		bool planned = strstr(cases[i].intent, "somebody") != NULL;
		snprintf(want, sizeof(want), "%sbefore={\"hash\":\"h\",\"limit\":5}%s\n", cases[i].intent,
			planned ? " planned" : "");
		assert_memory_equal(seen, want, strlen(want));
		upstream_stop(up);
	}
	/* A token, and an approval that was given elsewhere. */
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM(KEY);
	policy.confirm = ORA_CONFIRM_WRITES;
	policy.fallback = ORA_FALLBACK_TOKEN;
	struct ora_client *client = gate_client(up, &policy);
	set_log(client);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_string_equal(seen, "refusal rule=confirm\n");
	char token[ORA_PLAN_DIGEST_SIZE];
	snprintf(token, sizeof(token), "%s", gate_detail("token"));
	options.token = token;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	support_contains(seen, "intent confirmed=token before={\"hash\":\"h\",\"limit\":5} planned\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void note_progress(void *user, const char *words)
{
	(void)user;
	note("%s\n", words);
}

/* Whoever waits is told for what. */
static void slow_steps_are_told(void **state)
{
	(void)state;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM(RAIL, ROWS("", "0"), { .body = "{\"assigned_count\":1}" },
		ROWS(ROW("a", UUID) "," ROW("b", UUID), "2"));
	policy.confirm = ORA_CONFIRM_WIDENING;
	policy.fallback = ORA_FALLBACK_REFUSE;
	options.progress = note_progress;
	struct ora_client *client = gate_client(up, &policy);
	seen[0] = '\0';
	assert_int_equal(gate_call(client, "bulk_assign_keys_to_guardrail", ASSIGN, &options), 0);
	assert_string_equal(seen, "reading what it changes\nreading what it replaces\nsending\n"
		"checking the outcome\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Whatever stands behind the reads of a call: what can't be asked for is not known. */
static void reads_that_cannot_be_made_are_left_out(void **state)
{
	(void)state;
	static const char update[] = "{\"id\":\"" UUID "\",\"limit_usd\":5,\"reset_interval\":null,"
		"\"allowed_models\":[\"m\"]}";
	static const struct ora_lookup_arg args[] = {
		{ "id", "id" }, { "id", "no_such" }, { "id", "state.name" }, { "id", "state.no_such" },
		{ "limit", "state.name" }, { "id", "limit_usd" }, { "limit", "id" }, { "id", "allowed_models" },
		{ "id", "state.limit_usd" }, { "id", "HTTP-Referer" },
	};
	for (size_t i = 0; i < COUNT(args); i++) {
		struct ora_tool tool = *support_tool("update_guardrail");
		struct ora_lookup lookup = tool.touches[0];
		struct ora_policy policy = ORA_POLICY_INIT;
		struct ora_reply *reply = NULL;
		struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"" OTHER
			"\",\"limit_usd\":1}}" }, ROWS(ROW("k", UUID), "1"));
		lookup.args = &args[i];
		lookup.arg_count = 1;
		tool.touches = &lookup;
		tool.touch_count = 1;
		policy.confirm = ORA_CONFIRM_WRITES;
		policy.fallback = ORA_FALLBACK_REFUSE;
		struct ora_client *client = gate_client(up, &policy);
		gate_finish();
		assert_int_equal(ora_call_run_json(client, &tool, update, strlen(update), NULL, &reply,
			&gate_error), ORA_ERR_CONFIRM);
		bool known = i == 0 || i == 2;
		support_contains(gate_detail("plan"), known ? "It touches keys: 1."
			: "It touches keys: not known how many.");
		assert_int_equal(upstream_count(up), known ? 2 : 1);
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}
#endif

/* Only what the tables say is a secret has to have a place. */
static void lists_of_text_are_no_secrets(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"drawers\":[\"top\"],\"full\":false}" });
	struct ora_client *client = support_client(&toybox_api, upstream_url(up), 1, NULL);
	struct ora_reply *reply = NULL;
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), 0);
	assert_int_equal(ora_call_run_json(client, support_toy("get_box"), "{}", 2, NULL, &reply, NULL),
		0);
	assert_null(reply->secret_place);
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	upstream_stop(up);
	assert_null(ora_reply_object(support_tool("bulk_assign_keys_to_guardrail")));
	assert_null(ora_reply_object(support_tool("list_keys")));
	assert_string_equal(ora_reply_object(support_tool("get_key"))->name, "data");
}

/* What upstream says of a call repeats no secret that came with it. */
static void errors_repeat_no_secrets(void **state)
{
	(void)state;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct upstream *up = UPSTREAM({ .status = 400,
		.body = "{\"error\":{\"message\":\"bad key sk-provider-secret\"}}" });
	assert_int_equal(call_through(up, &policy, "create_byok_key",
		"{\"provider\":\"openai\",\"key\":\"sk-provider-secret\"}", NULL), ORA_ERR_REFUSED);
	assert_string_equal(gate_error.message,
		"HTTP 400: the request was refused: bad key ******************");
	gate_finish();
	upstream_stop(up);
}

static void observe(void *user, const struct ora_call_event *event)
{
	(void)user;
	assert_true(event->duration_ms >= 0);
	note("%s through %s: %d, HTTP %d%s\n", event->tool,
		event->connection != NULL ? event->connection : "none", event->result, event->http_status,
		event->canceled ? ", canceled" : "");
}

static void observers_are_told_once(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{}}" }, { .status = 404 });
	struct ora_client *client = gate_client(up, NULL);
	ora_client_observe(client, observe, NULL);
	seen[0] = '\0';
	assert_int_equal(gate_call(client, "get_key", "{\"hash\":\"h\"}", NULL), 0);
	assert_int_equal(gate_call(client, "get_key", "{\"hash\":\"h\"}", NULL), ORA_ERR_REFUSED);
	assert_int_equal(gate_call(client, "get_key", "{}", NULL), ORA_ERR_ARGS);
	assert_string_equal(seen, "openrouter_admin_get_key through default: 0, HTTP 200\n"
		"openrouter_admin_get_key through default: -3, HTTP 404\n"
		"openrouter_admin_get_key through none: -1, HTTP 0\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void open_place(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	(void)data;
	(void)request;
	done(user, 0, NULL, NULL);
}

static void deliver(void *data, void *sink, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	(void)data;
	(void)sink;
	(void)secret;
	(void)length;
	done(user, 0, "", NULL);
}

static void drop(void *data, void *sink)
{
	(void)data;
	(void)sink;
}

static bool may_use(void *data, const char *connection, const char *name)
{
	(void)data;
	(void)connection;
	(void)name;
	return false;
}

static int read_named(void *data, const char *name, char **value, struct ora_error *err)
{
	(void)data;
	(void)name;
	(void)value;
	return ora_fail(err, ORA_ERR_INTERNAL, "there is none");
}

static void hooks_must_be_whole(void **state)
{
	(void)state;
	struct ora_client *client = gate_client(NULL, NULL);
	const struct ora_secret_hooks none = ORA_SECRET_INIT;
	struct ora_secret_hooks whole = none;
	whole.open = open_place;
	whole.deliver = deliver;
	whole.drop = drop;
	struct ora_secret_hooks bad[4] = { whole, whole, whole, whole };
	bad[0].size = sizeof(whole) - 1;
	bad[1].open = NULL;
	bad[2].deliver = NULL;
	bad[3].drop = NULL;
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_int_equal(ora_client_set_secrets(client, &bad[i], NULL), ORA_ERR_CONFIG);
	}
	assert_int_equal(ora_client_set_secrets(client, &whole, NULL), 0);
	struct ora_named_secrets named = ORA_NAMED_SECRETS_INIT;
	named.may_use = may_use;
	named.read = read_named;
	struct ora_named_secrets poor[3] = { named, named, named };
	poor[0].size = offsetof(struct ora_named_secrets, stop) - 1;
	poor[1].may_use = NULL;
	poor[2].read = NULL;
	for (size_t i = 0; i < COUNT(poor); i++) {
		assert_int_equal(ora_client_set_named_secrets(client, &poor[i], NULL), ORA_ERR_CONFIG);
	}
	/* As they were before they could be stopped. */
	named.size = offsetof(struct ora_named_secrets, stop);
	assert_int_equal(ora_client_set_named_secrets(client, &named, NULL), 0);
	assert_int_equal(ora_client_set_named_secrets(client, &named, NULL), ORA_ERR_CONFIG);
	assert_ptr_equal(ora_gate_need(client)->named.read, read_named);
	struct ora_log_hooks log = ORA_LOG_INIT;
	assert_int_equal(ora_client_set_log(client, &log, NULL), ORA_ERR_CONFIG);
	log.write = write_log;
	log.size = offsetof(struct ora_log_hooks, check) - 1;
	assert_int_equal(ora_client_set_log(client, &log, NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
}

#ifndef ORA_MINIMAL
static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	(void)data;
	(void)pending;
	(void)err;
	return 0;
}

static int get(void *data, const char *id, struct ora_pending *pending, bool *found,
	struct ora_error *err)
{
	(void)data;
	(void)id;
	(void)pending;
	(void)err;
	*found = false;
	return 0;
}

static int take(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err)
{
	(void)data;
	(void)pending;
	(void)err;
	*taken = false;
	return 0;
}

static void stores_must_be_whole(void **state)
{
	(void)state;
	struct ora_client *client = gate_client(NULL, NULL);
	const struct ora_plan_store none = ORA_PLAN_STORE_INIT;
	struct ora_plan_store whole = none;
	whole.put = put;
	whole.get = get;
	whole.take = take;
	struct ora_plan_store bad[4] = { whole, whole, whole, whole };
	bad[0].size = sizeof(whole) - 1;
	bad[1].put = NULL;
	bad[2].get = NULL;
	bad[3].take = NULL;
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_int_equal(ora_client_set_plans(client, &bad[i], NULL), ORA_ERR_CONFIG);
	}
	assert_int_equal(ora_client_set_plans(client, &whole, NULL), 0);
	assert_int_equal(ora_client_set_plans(client, &whole, NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
}
#endif

static void names_of_calls_end(void **state)
{
	(void)state;
	char id[ORA_CALL_ID_SIZE + 1];
	memset(id, 'x', sizeof(id));
	assert_int_equal(ora_make_id(id), 0);
	assert_int_equal(strspn(id, "0123456789abcdef"), 32);
	assert_int_equal(id[32], '\0');
	assert_int_equal(id[33], 'x');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refusals_have_their_rule),
		cmocka_unit_test(calls_keep_what_they_came_with),
		cmocka_unit_test(a_log_may_fail_without_a_word),
#ifndef ORA_MINIMAL
		cmocka_unit_test(assignments_keep_what_they_replace),
		cmocka_unit_test(intents_tell_who_said_yes),
		cmocka_unit_test(slow_steps_are_told),
		cmocka_unit_test(reads_that_cannot_be_made_are_left_out),
		cmocka_unit_test(stores_must_be_whole),
#endif
		cmocka_unit_test(lists_of_text_are_no_secrets),
		cmocka_unit_test(errors_repeat_no_secrets),
		cmocka_unit_test(observers_are_told_once),
		cmocka_unit_test(hooks_must_be_whole),
		cmocka_unit_test(names_of_calls_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
