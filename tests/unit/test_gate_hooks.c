#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/confirm.h>
#include <ora/gate.h>
#include <ora/log.h>
#include <ora/policy.h>
#include <ora/secret.h>

#include "base/error.h"
#include "support.h"
#include "upstream.h"

/* Hooks that note what they were told in one line each, and answer at once or when asked. */
struct hooks {
	char seen[4096];
	bool later;              /* the log answers when flush() is called */
	int fail;                /* the log's answer */
	bool open_fails, deliver_fails, reveal, check_fails, log_check_fails;
	size_t requests_at_open; /* that upstream had when the place was opened */
	struct upstream *up;
	struct {
		ora_log_done *done;
		void *user;
	} due[8];
	size_t due_count;
	int destroyed;
};

static void note(struct hooks *hooks, const char *format, ...) ORA_PRINTF(2, 3);
static void note(struct hooks *hooks, const char *format, ...)
{
	size_t used = strlen(hooks->seen);
	va_list args;
	va_start(args, format);
	vsnprintf(hooks->seen + used, sizeof(hooks->seen) - used, format, args);
	va_end(args);
}

static void answer(struct hooks *hooks, ora_log_done *done, void *user)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = hooks->fail != 0 ? ora_fail(&err, ORA_ERR_INTERNAL, "disk full") : 0;
	done(user, rc, &err);
}

static void write_log(void *data, const struct ora_record *record, ora_log_done *done, void *user)
{
	static const char *const kinds[] = { "read", "refusal", "intent", "outcome" };
	struct hooks *hooks = data;
	assert_int_equal(strlen(record->call), 32);
	note(hooks, "%s %s %s", kinds[record->kind], record->tool, record->arguments);
	note(hooks, " %d%s%s%s%s%s%s\n", record->result, record->sent ? " sent" : "",
		record->rule != NULL ? " by " : "", record->rule != NULL ? record->rule : "",
		record->reply != NULL ? " " : "", record->reply != NULL ? record->reply : "",
		record->secret_place != NULL ? " placed" : "");
	if (record->before != NULL) {
		hooks->seen[strlen(hooks->seen) - 1] = '\0';
		note(hooks, " before %s\n", record->before);
	}
	if (done == NULL) {
		return;
	}
	if (hooks->later) {
		hooks->due[hooks->due_count].done = done;
		hooks->due[hooks->due_count++].user = user;
	} else {
		answer(hooks, done, user);
	}
}

/* Answers one that is due: what it brings about may be due next. */
static void flush(struct hooks *hooks)
{
	assert_true(hooks->due_count > 0);
	hooks->due_count--;
	answer(hooks, hooks->due[hooks->due_count].done, hooks->due[hooks->due_count].user);
}

static void destroy_log(void *data)
{
	struct hooks *hooks = data;
	while (hooks->due_count > 0) {
		flush(hooks);
	}
	hooks->destroyed++;
}

static void open_place(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct hooks *hooks = data;
	struct ora_error err = ORA_ERROR_INIT;
	hooks->requests_at_open = upstream_count(hooks->up);
	note(hooks, "open for %s\n", request->tool);
	if (hooks->open_fails) {
		done(user, ora_fail(&err, ORA_ERR_INTERNAL, "no such folder"), NULL, &err);
		return;
	}
	done(user, 0, hooks->reveal ? NULL : hooks, &err);
}

static void deliver(void *data, void *sink, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	struct hooks *hooks = data;
	struct ora_error err = ORA_ERROR_INIT;
	assert_ptr_equal(sink, hooks);
	note(hooks, "deliver %.*s\n", (int)length, secret);
	int rc = hooks->deliver_fails ? ora_fail(&err, ORA_ERR_INTERNAL, "disk full") : 0;
	done(user, rc, "file /x", &err);
}

static void drop(void *data, void *sink)
{
	assert_ptr_equal(sink, data);
	note(data, "drop\n");
}

static int check_place(void *data, struct ora_error *err)
{
	const struct hooks *hooks = data;
	return hooks->check_fails ? ora_fail(err, ORA_ERR_NOT_ALLOWED, "nobody said where") : 0;
}

static int check_log(void *data, struct ora_error *err)
{
	const struct hooks *hooks = data;
	return hooks->log_check_fails ? ora_fail(err, ORA_ERR_LOG, "no room") : 0;
}

static struct ora_client *new_client(struct hooks *hooks, struct upstream *up)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_log_hooks log = ORA_LOG_INIT;
	struct ora_secret_hooks secrets = ORA_SECRET_INIT;
	options.max_retries = UINT_MAX;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1,
		&options);
	hooks->up = up;
	log.data = hooks;
	log.write = write_log;
	log.destroy = destroy_log;
	log.check = check_log;
	secrets.data = hooks;
	secrets.open = open_place;
	secrets.deliver = deliver;
	secrets.drop = drop;
	secrets.check = check_place;
	assert_int_equal(ora_client_set_log(client, &log, NULL), 0);
	assert_int_equal(ora_client_set_log(client, &log, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_set_secrets(client, &secrets, NULL), 0);
	assert_int_equal(ora_client_set_secrets(client, &secrets, NULL), ORA_ERR_CONFIG);
	return client;
}

static int create(struct ora_client *client, struct ora_create_keys_reply **reply,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "ci");
	return ora_create_keys(client, &args, reply, err);
}

static const char made[] = "{\"data\":{\"hash\":\"h\"},\"key\":\"sk-1\",\"more\":[{}, 1]}";

static void a_secret_goes_to_its_place(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { 0 };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(create(client, &reply, &err), 0);
	assert_int_equal(hooks.requests_at_open, 0);
	assert_string_equal(reply->base.json, "{\"data\":{\"hash\":\"h\"},\"more\":[{},1]}");
	assert_string_equal(reply->base.secret_place, "file /x");
	assert_false(ORA_HAS(reply, key));
	assert_null(reply->key);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	assert_int_equal(hooks.destroyed, 1);
	assert_string_equal(hooks.seen,
		"open for openrouter_admin_create_keys\n"
		"intent openrouter_admin_create_keys {\"name\":\"ci\"} 0\n"
		"deliver sk-1\n"
		"outcome openrouter_admin_create_keys {\"name\":\"ci\"} 0 sent "
		"{\"data\":{\"hash\":\"h\"},\"more\":[{},1]} placed\n");
	upstream_stop(up);
}

static void a_secret_that_is_revealed_is_not_logged(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .reveal = true };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->key, "sk-1");
	assert_null(reply->base.secret_place);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	support_contains(hooks.seen, "\"key\":\"***\"");
	support_lacks(hooks.seen, "sk-1");
	upstream_stop(up);
}

static void a_secret_is_not_lost_with_its_place(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .deliver_fails = true };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->key, "sk-1");
	assert_string_equal(reply->base.secret_place, "not delivered: disk full");
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void without_a_place_nothing_is_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .open_fails = true };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(create(client, &reply, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "no such folder; nothing was sent");
	assert_false(err.sent);
	assert_int_equal(upstream_count(up), 0);
	ora_client_destroy(client);
	assert_string_equal(hooks.seen, "open for openrouter_admin_create_keys\n"
		"refusal openrouter_admin_create_keys {\"name\":\"ci\"} -17 by secrets\n");
	upstream_stop(up);
}

static void ask_nobody(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	int *asked = data;
	(void)plan;
	(void)digest;
	(*asked)++;
	ora_call_answer(call, ORA_ANSWER_NO, NULL);
}

/* What would be refused whatever a person says is refused before they are asked. */
static void without_a_place_nobody_is_asked(void **state)
{
	(void)state;
	int asked = 0;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_asker asker = { .size = sizeof(asker), .data = &asked, .ask = ask_nobody };
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .check_fails = true };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	options.asker = &asker;
	policy.confirm = ORA_CONFIRM_WRITES;
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), "{\"name\":\"ci\"}", 13,
		&options, &reply, &err), ORA_ERR_NOT_ALLOWED);
	assert_string_equal(err.message, "nobody said where; nothing was sent");
	assert_int_equal(asked, 0);
	hooks.check_fails = false;
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), "{\"name\":\"ci\"}", 13,
		&options, &reply, &err), ORA_ERR_CONFIRM);
	assert_int_equal(asked, 1);
	assert_int_equal(upstream_count(up), 0);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void without_a_log_nobody_is_asked(void **state)
{
	(void)state;
	int asked = 0;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_asker asker = { .size = sizeof(asker), .data = &asked, .ask = ask_nobody };
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[]}" });
	struct hooks hooks = { .log_check_fails = true };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	options.asker = &asker;
	policy.confirm = ORA_CONFIRM_WRITES;
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), "{\"name\":\"ci\"}", 13,
		&options, &reply, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "the log can't be written: no room; nothing was sent");
	assert_int_equal(asked, 0);
	assert_int_equal(upstream_count(up), 0);
	assert_int_equal(ora_call_run_json(client, support_tool("list_keys"), "{}", 2, &options, &reply,
		&err), 0); /* reads go on */
	ora_reply_destroy(reply);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Programs that were built before there was a check say so by their size. */
static void older_hooks_are_taken(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{}" });
	struct hooks hooks = { .log_check_fails = true };
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_log_hooks log = ORA_LOG_INIT;
	log.size = offsetof(struct ora_log_hooks, check);
	log.write = write_log;
	log.data = &hooks;
	log.check = check_log;
	hooks.up = up;
	assert_int_equal(ora_client_set_log(client, &log, NULL), 0);
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	(void)create(client, &reply, &err);
	assert_int_equal(upstream_count(up), 1);
	ora_reply_destroy(reply != NULL ? &reply->base : NULL);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* The policy of a connection chooses among the ways that were set; one that was not refuses. */
static void a_policy_chooses_the_way(void **state)
{
	(void)state;
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.status = 201, .body = made, .repeat = true } }, 1);
	struct hooks kept = { .up = up }, usual = { .up = up };
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_secret_hooks secrets = ORA_SECRET_INIT;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 4, &options);
	static const enum ora_secrets ways[] = { ORA_SECRETS_REVEAL, ORA_SECRETS_FILE,
		ORA_SECRETS_COMMAND, ORA_SECRETS_OF_CLIENT };
	static const char *const ids[] = { "a", "b", "c", "d" };
	secrets.open = open_place;
	secrets.deliver = deliver;
	secrets.drop = drop;
	assert_int_equal(ora_client_keep_secrets(client, ORA_SECRETS_FILE, NULL), ORA_ERR_CONFIG);
	secrets.data = &kept;
	assert_int_equal(ora_client_set_secrets(client, &secrets, NULL), 0);
	assert_int_equal(ora_client_keep_secrets(client, ORA_SECRETS_REVEAL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_keep_secrets(client, ORA_SECRETS_FILE, NULL), 0);
	secrets.data = &usual;
	assert_int_equal(ora_client_set_secrets(client, &secrets, NULL), 0);
	assert_int_equal(ora_client_keep_secrets(client, ORA_SECRETS_FILE, NULL), ORA_ERR_CONFIG);
	for (size_t i = 0; i < 4; i++) {
		struct ora_policy policy = ORA_POLICY_INIT;
		struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
		struct ora_reply *reply = NULL;
		struct ora_error err = ORA_ERROR_INIT;
		policy.secrets = ways[i];
		assert_int_equal(ora_client_set_policy(client, ids[i], &policy, NULL), 0);
		call.connection = ids[i];
		int rc = ora_call_run_json(client, support_tool("create_keys"), "{\"name\":\"ci\"}", 13, &call,
			&reply, &err);
		assert_int_equal(rc, ways[i] == ORA_SECRETS_COMMAND ? ORA_ERR_NOT_ALLOWED : 0);
		if (rc != 0) {
			assert_string_equal(err.message, "the policy wants the secret in a place that was never "
				"set; nothing was sent");
		} else {
			assert_int_equal(strstr(reply->json, "sk-1") != NULL, ways[i] == ORA_SECRETS_REVEAL);
		}
		ora_reply_destroy(reply);
		ora_error_finish(&err);
	}
	assert_string_equal(kept.seen, "open for openrouter_admin_create_keys\ndeliver sk-1\n");
	assert_string_equal(usual.seen, kept.seen);
	assert_int_equal(upstream_count(up), 3);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void without_an_intent_nothing_is_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .fail = 1 };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(create(client, &reply, &err), ORA_ERR_LOG);
	assert_string_equal(err.message,
		"the log can't be written: disk full; nothing was sent");
	assert_int_equal(upstream_count(up), 0);
	ora_client_destroy(client);
	support_contains(hooks.seen, "drop\nrefusal");
	upstream_stop(up);
}

static struct ora_call *start(struct ora_client *client, struct support_waiting *waiting)
{
	/* nothing is read before it */
	return support_start(client, "create_keys", "{\"name\":\"n\"}", NULL, waiting);
}

static void nothing_is_sent_before_the_intent_is_kept(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = made });
	struct hooks hooks = { .later = true };
	struct ora_client *client = new_client(&hooks, up);
	struct support_waiting waiting;
	start(client, &waiting);
	for (int i = 0; i < 5; i++) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 2, NULL), 0);
	}
	assert_int_equal(upstream_count(up), 0);
	flush(&hooks);
	while (hooks.due_count == 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 100, NULL), 0);
	}
	assert_int_equal(waiting.done, 0); /* the outcome is not kept yet */
	flush(&hooks);
	assert_int_equal(waiting.done, 1);
	assert_int_equal(waiting.result, 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void a_call_that_is_canceled_behind_its_intent_has_an_outcome(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ 0 });
	struct hooks hooks = { .later = true };
	struct ora_client *client = new_client(&hooks, up);
	struct support_waiting waiting;
	ora_call_cancel(start(client, &waiting));
	flush(&hooks);
	assert_int_equal(waiting.done, 0);
	flush(&hooks);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_int_equal(upstream_count(up), 0);
	support_contains(hooks.seen, "outcome openrouter_admin_create_keys "
		"{\"name\":\"n\"} -11\n");
	ora_client_destroy(client);
	upstream_stop(up);
}

static void a_client_ends_with_calls_that_wait_for_the_log(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ 0 });
	struct hooks hooks = { .later = true };
	struct ora_client *client = new_client(&hooks, up);
	struct support_waiting waiting[2];
	start(client, &waiting[0]);
	start(client, &waiting[1]);
	ora_client_destroy(client);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(waiting[i].done, 1);
		assert_int_equal(waiting[i].result, ORA_ERR_CANCELED);
	}
	assert_int_equal(upstream_count(up), 0);
	upstream_stop(up);
}

static void an_intent_has_what_was_there_before(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":1.50}}" },
		{ .body = "{\"data\":{\"limit\":5}}" });
	struct hooks hooks = { 0 };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	ORA_SET(&args, hash, "h");
	ORA_SET(&args, limit, 5);
	assert_int_equal(ora_update_keys(client, &args, &reply, NULL), 0);
	ora_reply_destroy(&reply->base);
	assert_memory_equal(upstream_request(up, 0), "GET /api/v1/keys/h ", 19);
	assert_memory_equal(upstream_request(up, 1), "PATCH /api/v1/keys/h ", 21);
	ora_client_destroy(client);
	support_contains(hooks.seen, "intent openrouter_admin_update_keys {\"hash\":\"h\",\"limit\":5} 0"
		" before {\"hash\":\"h\",\"limit\":1.50}\n");
	upstream_stop(up);
}

static void reads_give_one_record(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{}}" }, { .status = 404 });
	struct hooks hooks = { 0 };
	struct ora_client *client = new_client(&hooks, up);
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *reply = NULL;
	ORA_SET(&args, hash, "h");
	assert_int_equal(ora_get_key(client, &args, &reply, NULL), 0);
	ora_reply_destroy(&reply->base);
	assert_int_equal(ora_get_key(client, &args, &reply, NULL), ORA_ERR_REFUSED);
	ora_client_destroy(client);
	assert_string_equal(hooks.seen, "read openrouter_admin_get_key {\"hash\":\"h\"} 0 sent\n"
		"read openrouter_admin_get_key {\"hash\":\"h\"} -3 sent\n");
	upstream_stop(up);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_secret_goes_to_its_place),
		cmocka_unit_test(a_secret_that_is_revealed_is_not_logged),
		cmocka_unit_test(a_secret_is_not_lost_with_its_place),
		cmocka_unit_test(without_a_place_nothing_is_sent),
		cmocka_unit_test(without_a_place_nobody_is_asked),
		cmocka_unit_test(without_a_log_nobody_is_asked),
		cmocka_unit_test(older_hooks_are_taken),
		cmocka_unit_test(a_policy_chooses_the_way),
		cmocka_unit_test(without_an_intent_nothing_is_sent),
		cmocka_unit_test(nothing_is_sent_before_the_intent_is_kept),
		cmocka_unit_test(a_call_that_is_canceled_behind_its_intent_has_an_outcome),
		cmocka_unit_test(a_client_ends_with_calls_that_wait_for_the_log),
		cmocka_unit_test(an_intent_has_what_was_there_before),
		cmocka_unit_test(reads_give_one_record),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
