#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>

#include "gate/gate.h"
#include "gate/policy.h"
#include "gate_support.h"

/* Who is asked, what a yes is bound to, and that it is good once. */

#define UPDATE "{\"hash\":\"h\",\"limit\":6}"
#define KEY(limit, usage) { .body = "{\"data\":{\"hash\":\"h\",\"name\":\"ci\",\"limit\":" limit \
	",\"usage\":" usage ",\"workspace_id\":\"w\"}}" }
#define DONE { .body = "{\"data\":{\"hash\":\"h\"}}" }

static struct ora_policy new_policy(enum ora_confirm confirm, enum ora_confirm_fallback fallback)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	policy.confirm = confirm;
	policy.fallback = fallback;
	return policy;
}

static size_t writes(struct upstream *up)
{
	size_t count = 0;
	for (size_t i = 0; i < upstream_count(up); i++) {
		count += strncmp(upstream_request(up, i), "GET ", 4) != 0;
	}
	return count;
}

/* Somebody who answers at once, or (LATER_) when told. */
struct person {
	struct ora_asker asker;
	enum ora_answer answer;
	const char *digest;     /* what the answer says that it saw; NULL: this call */
	bool waits;
	struct ora_call *call;  /* that waits */
	int asked, canceled;
	char plan[4096];
	char last_digest[ORA_PLAN_DIGEST_SIZE];
};

static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	struct person *person = data;
	person->asked++;
	snprintf(person->plan, sizeof(person->plan), "%s", plan);
	snprintf(person->last_digest, sizeof(person->last_digest), "%s", digest);
	person->call = call;
	if (!person->waits) {
		ora_call_answer(call, person->answer, person->digest);
	}
}

static void cancel(void *data, struct ora_call *call)
{
	struct person *person = data;
	assert_ptr_equal(call, person->call);
	person->canceled++;
}

static struct ora_call_options with(struct person *person)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	person->asker = (struct ora_asker)ORA_ASKER_INIT;
	person->asker.data = person;
	person->asker.ask = ask;
	person->asker.cancel = cancel;
	options.asker = &person->asker;
	return options;
}

static void modes_ask_for_what_they_say(void **state)
{
	(void)state;
	/* Asked for: a routine, a widening, a destructive call; with somebody to ask, and without. */
	static const struct {
		enum ora_confirm confirm;
		bool asks[3], refuses[3];
	} cases[] = {
		{ ORA_CONFIRM_NONE, { false, false, false }, { false, false, false } },
		{ ORA_CONFIRM_AUTO, { false, true, true }, { false, false, false } },
		{ ORA_CONFIRM_DESTRUCTIVE, { false, false, true }, { false, false, true } },
		{ ORA_CONFIRM_WIDENING, { false, true, true }, { false, true, true } },
		{ ORA_CONFIRM_WRITES, { true, true, true }, { true, true, true } },
	};
	static const char *const calls[][2] = {
		{ "update_keys", "{\"hash\":\"h\",\"limit\":4}" }, { "update_keys", UPDATE },
		{ "delete_keys", "{\"hash\":\"h\"}" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (size_t k = 0; k < 3; k++) {
			struct ora_policy policy = new_policy(cases[i].confirm, ORA_FALLBACK_REFUSE);
			struct upstream *up = upstream_start((const struct upstream_step[]){ {
				.body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}", .repeat = true } }, 1);
			struct ora_client *client = gate_client(up, &policy);
			struct person person = { .answer = ORA_ANSWER_NO };
			struct ora_call_options options = with(&person);
			int rc = gate_call(client, calls[k][0], calls[k][1], &options);
			assert_int_equal(person.asked, cases[i].asks[k]);
			assert_int_equal(rc, cases[i].asks[k] ? ORA_ERR_CONFIRM : 0);
			size_t before = writes(up);
			assert_int_equal(before, !cases[i].asks[k]);
			rc = gate_call(client, calls[k][0], calls[k][1], NULL);
			assert_int_equal(rc, cases[i].refuses[k] ? ORA_ERR_CONFIRM : 0);
			assert_int_equal(writes(up) - before, !cases[i].refuses[k]);
			gate_finish();
			ora_client_destroy(client);
			upstream_stop(up);
		}
	}
}

static void count_end(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	size_t *ended = user;
	(void)call;
	(void)err;
	assert_int_equal(result, ORA_ERR_CANCELED);
	assert_null(reply);
	(*ended)++;
}

static void canceling_all_ends_questions(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WRITES, ORA_FALLBACK_REFUSE);
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}", .repeat = true } }, 1);
	struct ora_client *client = gate_client(up, &policy);
	struct person people[3] = { { .waits = true }, { .waits = true }, { .waits = true } };
	size_t ended = 0;
	for (size_t i = 0; i < COUNT(people); i++) {
		struct ora_call_options options = with(&people[i]);
		assert_int_equal(ora_call_start_json(client, support_tool("update_keys"), UPDATE,
			strlen(UPDATE), &options, count_end, &ended, NULL, NULL), 0);
	}
	while (people[0].asked + people[1].asked + people[2].asked < 3) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 1000, NULL), 0);
	}
	assert_int_equal(ora_client_cancel(client, 0), 0);
	while (ended < COUNT(people)) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 1000, NULL), 0);
	}
	assert_int_equal(writes(up), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Where only a terminal counts, a client is not even asked, and nothing passes as its host's. */
static void only_a_terminal_may_count(void **state)
{
	(void)state;
	static const enum ora_confirm modes[] = { ORA_CONFIRM_AUTO, ORA_CONFIRM_WIDENING };
	for (size_t i = 0; i < COUNT(modes); i++) {
		struct ora_policy policy = new_policy(modes[i], ORA_FALLBACK_APPROVE);
		struct upstream *up = upstream_start((const struct upstream_step[]){ {
			.body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}", .repeat = true } }, 1);
		policy.confirm_by = ORA_CONFIRM_BY_TERMINAL;
		struct ora_client *client = gate_client(up, &policy);
		struct person person = { .answer = ORA_ANSWER_YES };
		struct ora_call_options options = with(&person);
		assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
		support_contains(gate_error.message, "it wants a yes at a terminal");
		assert_int_equal(strlen(gate_detail("id")), ORA_PLAN_ID_SIZE - 1);
		assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
		assert_int_equal(person.asked, 0);
		assert_int_equal(writes(up), 0);
		person.asker.at_terminal = true;
		assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
		assert_int_equal(person.asked, 1);
		assert_int_equal(writes(up), 1);
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_TOKEN);
	struct ora_client *client = gate_client(NULL, NULL);
	policy.confirm_by = ORA_CONFIRM_BY_TERMINAL;
	assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
}

/* More writes than are allowed: refused before anybody thinks about them. */
static void nobody_is_asked_beyond_the_rate(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WRITES, ORA_FALLBACK_REFUSE);
	struct upstream *up = upstream_start((const struct upstream_step[]){ {
		.body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}", .repeat = true } }, 1);
	policy.writes_per_minute = 1;
	struct ora_client *client = gate_client(up, &policy);
	struct person person = { .answer = ORA_ANSWER_YES };
	struct ora_call_options options = with(&person);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_NOT_ALLOWED);
	assert_int_equal(person.asked, 1);
	assert_int_equal(writes(up), 1);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void a_yes_lets_it_be_sent(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("5", "2"), DONE);
	struct ora_client *client = gate_client(up, &policy);
	struct person person = { .answer = ORA_ANSWER_YES };
	struct ora_call_options options = with(&person);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	assert_int_equal(person.asked, 1);
	assert_int_equal(writes(up), 1);
	support_contains(person.plan, "- limit: 5 USD -> 6 USD (wider)\n");
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void a_no_does_not(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(KEY("5", "1"));
	struct ora_client *client = gate_client(up, &policy);
	struct person person = { .answer = ORA_ANSWER_NO };
	struct ora_call_options options = with(&person);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message, "it was declined; nothing was sent");
	assert_int_equal(writes(up), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void what_moved_while_the_person_thought_is_refused(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("4", "1"));
	struct ora_client *client = gate_client(up, &policy);
	struct person person = { .answer = ORA_ANSWER_YES };
	struct ora_call_options options = with(&person);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message, "what it changes has moved since the plan was shown: "
		"here is the new one; nothing was sent");
	support_contains(gate_detail("plan"), "- limit: 4 USD -> 6 USD (wider)");
	assert_int_equal(writes(up), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void an_answer_with_another_call_is_good_once(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("5", "2"), DONE, KEY("5", "2"),
		KEY("5", "2"), KEY("4", "2"));
	struct ora_client *client = gate_client(up, &policy);
	struct person person = { .answer = ORA_ANSWER_LATER };
	struct ora_call_options options = with(&person);
	char digest[ORA_PLAN_DIGEST_SIZE];
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	memcpy(digest, person.last_digest, sizeof(digest));
	person.answer = ORA_ANSWER_YES;
	person.digest = digest;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	assert_int_equal(writes(up), 1);
	/* The same answer again. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message,
		"that answer is too old, or was used already; nothing was sent");
	/* An answer to a plan that was not shown, and to one that has moved. */
	person.answer = ORA_ANSWER_LATER;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	person.answer = ORA_ANSWER_YES;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "has moved");
	assert_int_equal(writes(up), 1);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

static void questions_end_with_their_call(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	struct ora_client *client = gate_client(up, &policy);
	struct person people[2] = { { .waits = true }, { .waits = true } };
	struct support_waiting waiting[2];
	struct ora_call *calls[2];
	for (int i = 0; i < 2; i++) {
		struct ora_call_options options = with(&people[i]);
		calls[i] = support_start(client, "update_keys", UPDATE, &options, &waiting[i]);
		while (people[i].asked == 0) {
			assert_int_equal(ora_client_poll(client, NULL, 0, 100, NULL), 0);
		}
	}
	ora_call_cancel(calls[0]);
	assert_int_equal(people[0].canceled, 1);
	assert_int_equal(waiting[0].done, 1);
	assert_int_equal(waiting[0].result, ORA_ERR_CANCELED);
	assert_int_equal(waiting[1].done, 0);
	ora_client_destroy(client);
	assert_int_equal(people[1].canceled, 1);
	assert_int_equal(waiting[1].done, 1);
	assert_int_equal(waiting[1].result, ORA_ERR_CANCELED);
	assert_int_equal(writes(up), 0);
	upstream_stop(up);
}

/* A configuration that was reloaded in the middle of a question: what is in force now counts. */
static void what_a_reload_forbids_is_not_sent(void **state)
{
	(void)state;
	static const struct {
		double max_limit_usd;
		const char *connection;  /* NULL: as it was */
		enum ora_mode mode;
		int result;
	} cases[] = {
		{ 0, NULL, ORA_MODE_FULL, 0 },
		{ 5.5, NULL, ORA_MODE_FULL, ORA_ERR_NOT_ALLOWED },
		{ 0, NULL, ORA_MODE_READ_ONLY, ORA_ERR_NOT_ALLOWED },
		{ 0, "other", ORA_MODE_FULL, ORA_ERR_CONNECTION },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_policy policy = new_policy(ORA_CONFIRM_AUTO, ORA_FALLBACK_REFUSE);
		struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("5", "2"), DONE);
		struct ora_client *client = gate_client(up, &policy);
		struct ora_connection_options connection = ORA_CONNECTION_INIT;
		struct person person = { .waits = true };
		struct support_waiting waiting;
		struct ora_call_options options = with(&person);
		connection.base_url = upstream_url(up);
		connection.key = TEST_KEY;
		connection.mode = cases[i].mode;
		connection.id = cases[i].connection != NULL ? cases[i].connection
			: ora_client_connection_id(client, 0);
		struct ora_call *call = support_start(client, "update_keys", UPDATE, &options, &waiting);
		while (person.asked == 0) {
			assert_int_equal(ora_client_poll(client, NULL, 0, 100, NULL), 0);
		}
		struct policy *old = ora_policies_take(client);
		policy.max_limit_usd = cases[i].max_limit_usd;
		assert_int_equal(ora_client_set_policy(client, NULL, &policy, NULL), 0);
		ora_policies_keep(client, old);
		assert_int_equal(ora_client_set_connections(client, &connection, 1, NULL), 0);
		ora_call_answer(call, ORA_ANSWER_YES, NULL);
		while (waiting.done == 0) {
			assert_int_equal(ora_client_poll(client, NULL, 0, 100, NULL), 0);
		}
		assert_int_equal(waiting.result, cases[i].result);
		assert_int_equal(writes(up), cases[i].result == 0);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void tokens_are_good_once_and_for_one_call(void **state)
{
	(void)state;
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_TOKEN);
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("5", "1"), KEY("5", "1"), KEY("5", "9"), DONE,
		KEY("5", "1"), KEY("4", "1"));
	struct ora_client *client = gate_client(up, &policy);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	char token[ORA_PLAN_DIGEST_SIZE];
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message,
		"it wants a second call with the token; nothing was sent");
	snprintf(token, sizeof(token), "%s", gate_detail("token"));
	assert_int_equal(strlen(token), 64);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	options.token = token;
	assert_int_equal(gate_call(client, "update_keys", "{\"hash\":\"h\",\"limit\":7}", &options),
		ORA_ERR_CONFIRM);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message,
		"that token is too old, or was used already; nothing was sent");
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "has moved");
	assert_int_equal(writes(up), 1);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
}

/* A client whose plans are in a folder. */
static struct ora_client *folder_client(struct upstream *up, const char *folder)
{
	struct ora_policy policy = new_policy(ORA_CONFIRM_WIDENING, ORA_FALLBACK_APPROVE);
	struct ora_client *client = gate_client(up, &policy);
	struct ora_error err = ORA_ERROR_INIT;
	if (ora_client_plans_in_folder(client, folder, NULL, &err) != 0) {
		fail_msg("%s", err.message);
	}
	assert_int_equal(ora_client_plans_in_folder(client, folder, NULL, NULL), ORA_ERR_CONFIG);
	return client;
}

static void new_folder(char folder[64])
{
	snprintf(folder, 64, "/tmp/ora_plans_XXXXXX");
	assert_non_null(mkdtemp(folder));
}

/* What `approve` does for a person who says yes. */
static void approve_in(const char *folder, const char *id)
{
	struct ora_pending seen;
	char *plan;
	assert_int_equal(ora_plan_read(folder, id, &seen, &plan, NULL), 0);
	free(plan);
	assert_int_equal(ora_plan_approve(folder, &seen, NULL), 0);
}

static void drop_folder(const char *folder)
{
	DIR *dir = opendir(folder);
	for (struct dirent *it = readdir(dir); it != NULL; it = readdir(dir)) {
		unlinkat(dirfd(dir), it->d_name, 0);
	}
	closedir(dir);
	rmdir(folder);
}

static void approvals_are_good_once_and_for_one_plan(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("5", "2"), KEY("5", "3"), DONE,
		KEY("5", "3"), KEY("4", "3"), KEY("4", "3"));
	char folder[64], id[ORA_PLAN_ID_SIZE], *plan = NULL;
	struct ora_pending seen;
	struct ora_error err = ORA_ERROR_INIT;
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_string_equal(gate_error.message, "a person must approve it first; nothing was sent");
	snprintf(id, sizeof(id), "%s", gate_detail("id"));
	assert_int_equal(ora_plan_read(folder, id, &seen, &plan, &err), 0);
	assert_string_equal(plan, gate_detail("plan"));
	free(plan);
	/* Making the call again is not enough. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_string_equal(gate_detail("id"), id);
	assert_int_equal(ora_plan_approve(folder, &seen, &err), 0);
	assert_int_equal(ora_plan_approve(folder, &seen, &err), ORA_ERR_CONFIRM);
	/* Its usage has moved meanwhile: that is no other plan. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), 0);
	assert_int_equal(writes(up), 1);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_approve(folder, &seen, &err), 0);
	/* Its limit has moved: that is. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "has moved");
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(writes(up), 1);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

static void approvals_are_good_for_one_caller(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64];
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.caller = "one";
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	approve_in(folder, gate_detail("id"));
	options.caller = "other";
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	options.caller = "one";
	assert_int_equal(gate_call(client, "delete_keys", "{\"hash\":\"h\"}", &options),
		ORA_ERR_CONFIRM);
	assert_int_equal(writes(up), 0);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

/* Writes over a byte of a plan. */
static void spoil(const char *folder, const char *id, long at, char byte)
{
	char path[128];
	snprintf(path, sizeof(path), "%s/%s", folder, id);
	FILE *file = fopen(path, "r+");
	assert_non_null(file);
	fseek(file, at, SEEK_SET);
	fputc(byte, file);
	fclose(file);
}

static void plans_that_were_written_by_others_are_none(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64], id[ORA_PLAN_ID_SIZE], *plan = NULL;
	struct ora_pending seen;
	struct ora_error err = ORA_ERROR_INIT;
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	snprintf(id, sizeof(id), "%s", gate_detail("id"));
	/* "1" in place of the "0" that says that it is not approved. */
	spoil(folder, id, 65 + 65 + 11, '1');
	assert_int_equal(ora_plan_read(folder, id, &seen, &plan, &err), ORA_ERR_CONFIRM);
	support_contains(err.message, "was changed by somebody else");
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(writes(up), 0);
	assert_int_equal(ora_plan_read(folder, "0123456789abcdef", &seen, &plan, &err),
		ORA_ERR_CONFIRM);
	support_contains(err.message, "no plan of that id");
	assert_int_equal(ora_plan_read(folder, "../etc/passwd", &seen, &plan, &err), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_read("/tmp/ora_no_such_folder", id, &seen, &plan, &err),
		ORA_ERR_CONFIRM);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

/* A question that waits for its answer is no approval, nor is an approval the answer to one; and a
 * no leaves nothing behind. */
static void answers_and_approvals_are_no_substitutes(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64], digest[ORA_PLAN_DIGEST_SIZE];
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	struct person person = { .answer = ORA_ANSWER_LATER };
	struct ora_call_options options = with(&person);
	/* Asked, then made again by somebody who can't be asked. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	memcpy(digest, person.last_digest, sizeof(digest));
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "a person must approve it first");
	/* Asked, declined, then made again so. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	person.answer = ORA_ANSWER_NO;
	person.digest = digest;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "it was declined");
	person.answer = ORA_ANSWER_YES;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "that answer is too old");
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	/* Approved, and then an answer that nobody had asked for. */
	approve_in(folder, gate_detail("id"));
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	support_contains(gate_error.message, "that answer is too old");
	/* Approved, and then declined. */
	person.answer = ORA_ANSWER_NO;
	assert_int_equal(gate_call(client, "update_keys", UPDATE, &options), ORA_ERR_CONFIRM);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(writes(up), 0);
	approve_in(folder, gate_detail("id"));
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

/* Of two processes that have found the same approval, one uses it, though the other finds a plan
 * of the same id when it comes to it. */
static void an_approval_is_taken_by_who_found_it(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64];
	struct ora_pending found;
	bool is_found, taken;
	new_folder(folder);
	struct ora_client *one = folder_client(up, folder), *other = folder_client(up, folder);
	const struct ora_plan_store *store = &ora_gate_need(one)->plans;
	assert_int_equal(gate_call(one, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	approve_in(folder, gate_detail("id"));
	assert_int_equal(store->get(store->data, gate_detail("id"), &found, &is_found, NULL), 0);
	assert_true(is_found);
	assert_int_equal(gate_call(other, "update_keys", UPDATE, NULL), 0);
	assert_int_equal(store->take(store->data, &found, &taken, NULL), 0);
	assert_false(taken);
	assert_int_equal(gate_call(other, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(store->take(store->data, &found, &taken, NULL), 0);
	assert_false(taken);
	assert_int_equal(store->get(store->data, found.id, &found, &is_found, NULL), 0);
	assert_true(is_found);
	gate_finish();
	ora_client_destroy(one);
	ora_client_destroy(other);
	upstream_stop(up);
	drop_folder(folder);
}

static void what_is_approved_is_what_was_seen(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(KEY("5", "1"), KEY("4", "1"));
	char folder[64], *plan;
	struct ora_pending seen;
	struct ora_error err = ORA_ERROR_INIT;
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_read(folder, gate_detail("id"), &seen, &plan, &err), 0);
	free(plan);
	/* While the person reads, the plan of the same call becomes another. */
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_approve(folder, &seen, &err), ORA_ERR_CONFIRM);
	assert_string_equal(err.message, "the plan has changed: look again");
	approve_in(folder, gate_detail("id"));
	ora_error_finish(&err);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

static void ids_may_be_short(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64], id[ORA_PLAN_ID_SIZE], *plan;
	struct ora_pending seen;
	struct ora_error err = ORA_ERROR_INIT;
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	snprintf(id, sizeof(id), "%s", gate_detail("id"));
	id[3] = '\0';
	assert_int_equal(ora_plan_read(folder, id, &seen, &plan, &err), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_read(folder, "", &seen, &plan, &err), ORA_ERR_CONFIRM);
	snprintf(id, sizeof(id), "%s", gate_detail("id"));
	id[4] = '\0';
	assert_int_equal(ora_plan_read(folder, id, &seen, &plan, &err), 0);
	assert_string_equal(seen.id, gate_detail("id"));
	free(plan);
	ora_error_finish(&err);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

static void plans_that_have_expired_are_deleted(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{\"hash\":\"h\",\"limit\":5}}",
		.repeat = true });
	char folder[64], first[128], second[128], key[128];
	new_folder(folder);
	struct ora_client *client = folder_client(up, folder);
	assert_int_equal(gate_call(client, "update_keys", UPDATE, NULL), ORA_ERR_CONFIRM);
	snprintf(first, sizeof(first), "%s/%s", folder, gate_detail("id"));
	snprintf(key, sizeof(key), "%s/key", folder);
	struct timespec old[2] = { { .tv_sec = time(NULL) - ORA_PLAN_SECONDS - 5 } };
	old[1] = old[0];
	assert_int_equal(utimensat(AT_FDCWD, key, old, 0), 0);
	assert_int_equal(gate_call(client, "delete_keys", "{\"hash\":\"h\"}", NULL), ORA_ERR_CONFIRM);
	snprintf(second, sizeof(second), "%s/%s", folder, gate_detail("id"));
	assert_int_equal(access(first, F_OK), 0);
	assert_int_equal(utimensat(AT_FDCWD, first, old, 0), 0);
	assert_int_equal(gate_call(client, "delete_keys", "{\"hash\":\"i\"}", NULL), ORA_ERR_CONFIRM);
	assert_int_not_equal(access(first, F_OK), 0);
	assert_int_equal(access(second, F_OK), 0);
	assert_int_equal(access(key, F_OK), 0);
	gate_finish();
	ora_client_destroy(client);
	upstream_stop(up);
	drop_folder(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(modes_ask_for_what_they_say),
		cmocka_unit_test(canceling_all_ends_questions),
		cmocka_unit_test(only_a_terminal_may_count),
		cmocka_unit_test(nobody_is_asked_beyond_the_rate),
		cmocka_unit_test(a_yes_lets_it_be_sent),
		cmocka_unit_test(a_no_does_not),
		cmocka_unit_test(what_moved_while_the_person_thought_is_refused),
		cmocka_unit_test(an_answer_with_another_call_is_good_once),
		cmocka_unit_test(questions_end_with_their_call),
		cmocka_unit_test(what_a_reload_forbids_is_not_sent),
		cmocka_unit_test(tokens_are_good_once_and_for_one_call),
		cmocka_unit_test(approvals_are_good_once_and_for_one_plan),
		cmocka_unit_test(approvals_are_good_for_one_caller),
		cmocka_unit_test(plans_that_were_written_by_others_are_none),
		cmocka_unit_test(answers_and_approvals_are_no_substitutes),
		cmocka_unit_test(an_approval_is_taken_by_who_found_it),
		cmocka_unit_test(what_is_approved_is_what_was_seen),
		cmocka_unit_test(ids_may_be_short),
		cmocka_unit_test(plans_that_have_expired_are_deleted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
