#include <dirent.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/confirm.h>
#include <ora/gate.h>
#include <ora/log_file.h>
#include <ora/policy.h>
#include <ora/secret_sink.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "gate/gate.h"
#include "gate/log_delivery.h"
#include "gate/log_file.h"
#include "gate/log_open.h"
#include "gate/policy.h"
#include "gate/secret_reserve.h"
#include "gate/undo.h"
#include "support.h"
#include "upstream.h"

/*
 * Each allocation that our own code makes on the thread of a call fails once: the call ends with an
 * error, or as if nothing had been; nothing leaks; and of a write that has left the machine it is never
 * said that nothing was sent.
 */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
char *__real_strdup(const char *text);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
char *__wrap_strdup(const char *text);

static pthread_t caller;
static unsigned left; /* allocations until the one that fails; 0: none does */

static bool is_out_of_memory(void)
{
	return left > 0 && pthread_equal(pthread_self(), caller) && --left == 0;
}

void *__wrap_malloc(size_t size)
{
	return is_out_of_memory() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return is_out_of_memory() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size)
{
	return is_out_of_memory() ? NULL : __real_realloc(block, size);
}

char *__wrap_strdup(const char *text)
{
	return is_out_of_memory() ? NULL : __real_strdup(text);
}

static char folder[64];

static int empty(const char *path)
{
	DIR *listing = opendir(path);
	for (struct dirent *it = listing != NULL ? readdir(listing) : NULL; it != NULL;
		it = readdir(listing)) {
		(void)unlinkat(dirfd(listing), it->d_name, 0);
	}
	return listing != NULL ? closedir(listing) : 0;
}

static const char *in_folder(const char *name)
{
	static char path[4][128];
	static int next;
	char *text = path[next++ % 4];
	snprintf(text, 128, "%s/%s", folder, name);
	return text;
}

/* What a test does from its beginning to its end; nothing stays behind. `up` may be NULL. */
typedef int scenario(struct upstream *up, struct ora_error *err);

/* Runs it until no allocation is left that could fail. */
static void run_out(scenario *run, const struct upstream_step *steps, size_t count, int expected)
{
	snprintf(folder, sizeof(folder), "/tmp/unit-memory-XXXXXX");
	assert_non_null(mkdtemp(folder));
	caller = pthread_self();
	for (unsigned n = 1;; n++) {
		struct ora_error err = ORA_ERROR_INIT;
		struct upstream *up = steps != NULL ? upstream_start(steps, count) : NULL;
		left = n;
		int rc = run(up, &err);
		bool all = left > 0;
		left = 0;
		size_t writes = 0;
		for (size_t i = 0; up != NULL && i < upstream_count(up); i++) {
			writes += strncmp(upstream_request(up, i), "GET ", 4) != 0;
		}
		if (rc != 0 && err.message[0] == '\0') {
			fail_msg("%u: %d without a word", n, rc);
		}
		if (rc != 0 && writes > 0 && !err.sent && rc != ORA_ERR_REPLY_LOST) {
			fail_msg("%u: %d, \"%s\", but it was sent", n, rc, err.message);
		}
		ora_error_finish(&err);
		if (up != NULL) {
			upstream_stop(up);
		}
		static const char *const places[] = { "log", "plans", "secrets", "reserve" };
		for (size_t i = 0; i < COUNT(places); i++) {
			(void)empty(in_folder(places[i]));
			(void)rmdir(in_folder(places[i]));
		}
		if (all) {
			assert_int_equal(rc, expected);
			assert_true(n > 3);
			break;
		}
		assert_true(n < 5000);
	}
	assert_int_equal(rmdir(folder), 0);
}

#define RUN_OUT(run, expected, ...) \
	run_out(run, (const struct upstream_step[]){ __VA_ARGS__ }, \
		sizeof((const struct upstream_step[]){ __VA_ARGS__ }) / sizeof(struct upstream_step), expected)

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define OTHER "0df9e665-d932-5740-b2c7-b52af166bc22"
#define KEY { .body = "{\"data\":{\"hash\":\"h\",\"name\":\"n\\u0061\",\"limit\":5,\"workspace_id\":\"w\"}}" }
#define ROWS(rows, count) { .body = "{\"data\":[" rows "],\"total_count\":" count "}" }
#define ROW(key, holder) "{\"key_hash\":\"" key "\",\"guardrail_id\":\"" holder "\"}"
#define RAIL { .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"}}" }

/* A client with a connection and a policy for its writes. */
static int make_client(const struct upstream *up, struct ora_policy *policy, struct ora_client **out,
	struct ora_error *err)
{
	static const char *const all[] = { "*", NULL };
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_client *client = NULL;
	options.max_retries = UINT_MAX;
	connection.base_url = upstream_url(up);
	connection.key = TEST_KEY;
	policy->name = "p";
	policy->allowed_workspaces = policy->allowed_models = policy->allowed_providers = all;
	policy->writes_per_minute = 10;
	int rc = ora_client_create(&client, &openrouter_admin_api, &options, err);
	if (rc != 0) {
		return rc;
	}
	rc = ora_client_add_connection(client, &connection, err);
	rc = rc != 0 ? rc : ora_client_set_filter(client, &filter, err);
	rc = rc != 0 ? rc : ora_client_set_policy(client, "default", policy, err);
	if (rc != 0) {
		ora_client_destroy(client);
		return rc;
	}
	/* All of what was given, or nothing. */
	const struct policy *kept = ora_gate_need(client)->policies;
	assert_string_equal(kept->connection, "default");
	assert_string_equal(kept->rules.name, "p");
	assert_string_equal(kept->rules.allowed_models[0], "*");
	assert_non_null(kept->rules.allowed_workspaces);
	assert_non_null(kept->rules.allowed_providers);
	assert_non_null(kept->times);
	*out = client;
	return 0;
}

static int run_json(struct ora_client *client, const char *tool, const char *json,
	const struct ora_call_options *options, struct ora_error *err)
{
	struct ora_reply *reply = NULL;
	int rc = ora_call_run_json(client, support_tool(tool), json, strlen(json), options, &reply, err);
	ora_reply_destroy(reply);
	return rc;
}

static int set_log(struct ora_client *client, struct ora_error *err)
{
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	options.folder = in_folder("log");
	return ora_client_log_to_file(client, &options, err);
}

/* Refused with a plan, approved, and made again. */
static int approve_update(struct upstream *up, struct ora_error *err)
{
	static const char update[] = "{\"hash\":\"h\",\"limit\":6,\"HTTP-Referer\":\"r\"}";
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_client *client;
	policy.confirm = ORA_CONFIRM_WRITES;
	options.caller = "me";
	options.trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
	int rc = make_client(up, &policy, &client, err);
	if (rc != 0) {
		return rc;
	}
	rc = ora_client_plans_in_folder(client, in_folder("plans"), "--state x", err);
	rc = rc != 0 ? rc : set_log(client, err);
	rc = rc != 0 ? rc : run_json(client, "update_keys", update, &options, err);
	char id[ORA_PLAN_ID_SIZE] = "", *plan = NULL;
	struct ora_pending seen;
	const char *at = rc == ORA_ERR_CONFIRM && err->detail != NULL
		? strstr(err->detail, "\"id\":\"") : NULL;
	if (at != NULL) {
		memcpy(id, at + 6, sizeof(id) - 1);
		ora_error_finish(err);
		id[6] = '\0';
		rc = ora_plan_read(in_folder("plans"), id, &seen, &plan, err);
		rc = rc != 0 ? rc : ora_plan_approve(in_folder("plans"), &seen, err);
		free(plan);
		rc = rc != 0 ? rc : run_json(client, "update_keys", update, &options, err);
	}
	ora_client_destroy(client);
	return rc;
}

static void approvals(void **state)
{
	(void)state;
	RUN_OUT(approve_update, 0, KEY, KEY, KEY);
}

static void say_yes(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)data;
	(void)plan;
	(void)digest;
	ora_call_answer(call, ORA_ANSWER_YES, NULL);
}

/* Asked for, made, and found to be done for one of two. */
static int assign(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_asker asker = ORA_ASKER_INIT;
	struct ora_client *client;
	asker.ask = say_yes;
	options.asker = &asker;
	policy.confirm = ORA_CONFIRM_WRITES;
	int rc = make_client(up, &policy, &client, err);
	if (rc != 0) {
		return rc;
	}
	rc = set_log(client, err);
	rc = rc != 0 ? rc : run_json(client, "bulk_assign_keys_to_guardrail",
		"{\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}", &options, err);
	ora_client_destroy(client);
	return rc;
}

static void assignments(void **state)
{
	(void)state;
	RUN_OUT(assign, ORA_ERR_PARTIAL,
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\",\"workspace_id\":\"w\"}}" },
		ROWS(ROW("b", OTHER), "1"),
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\",\"workspace_id\":\"w\"}}" },
		ROWS(ROW("b", OTHER), "1"), { .body = "{\"assigned_count\":1}" }, ROWS(ROW("a", UUID), "1"));
}

/* A deletion that would touch something, refused with its plan. */
static int delete_workspace(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_client *client;
	policy.confirm = ORA_CONFIRM_DESTRUCTIVE;
	policy.fallback = ORA_FALLBACK_TOKEN;
	int rc = make_client(up, &policy, &client, err);
	if (rc == 0) {
		rc = run_json(client, "delete_workspace", "{\"id\":\"s\"}", NULL, err);
		ora_client_destroy(client);
	}
	return rc;
}

static void plans(void **state)
{
	(void)state;
	RUN_OUT(delete_workspace, ORA_ERR_CONFIRM,
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"w\",\"slug\":\"s\",\"description\":\"d\"}}" },
		{ .body = "{\"data\":[{\"hash\":\"a\",\"limit\":5}]}" }, ROWS("", "0"));
}

static int create(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_client *client;
	int rc = make_client(up, &policy, &client, err);
	if (rc != 0) {
		return rc;
	}
	rc = set_log(client, err);
	rc = rc != 0 ? rc : ora_client_secrets_to_file(client, in_folder("secrets"), err);
	rc = rc != 0 ? rc : ora_client_secrets_reserve(client, in_folder("reserve"), err);
	rc = rc != 0 ? rc : run_json(client, "create_keys",
		"{\"name\":\"n\",\"workspace_id\":\"" UUID "\"}", NULL, err);
	ora_client_destroy(client);
	return rc;
}

static void secrets_that_are_delivered(void **state)
{
	(void)state;
	RUN_OUT(create, 0, { .status = 201, .body = "{\"data\":{\"hash\":\"h\"},\"key\":\"sk-or-v1-1\"}" });
}

static void creations_that_are_lost(void **state)
{
	(void)state;
	RUN_OUT(create, ORA_ERR_UNKNOWN, { .act = UPSTREAM_CLOSE },
		{ .body = "{\"data\":[{\"hash\":\"a\",\"name\":\"n\",\"created_at\":\"2999-01-01T00:00:00Z\"}]}" });
}

/* A key of the wrong kind, and an error that repeats a secret. */
static int create_byok(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_client *client;
	int rc = make_client(up, &policy, &client, err);
	if (rc == 0) {
		rc = run_json(client, "create_byok_key", "{\"provider\":\"openai\",\"key\":\"sk-0123456789\","
			"\"workspace_id\":\"" UUID "\"}", NULL, err);
		ora_client_destroy(client);
	}
	return rc;
}

static void keys_of_the_wrong_kind(void **state)
{
	(void)state;
	RUN_OUT(create_byok, ORA_ERR_AUTH, { .status = 403,
		.body = "{\"error\":{\"message\":\"no \\u0073k-0123456789\"}}" },
		{ .body = "{\"data\":{\"is_management_key\":false}}" });
}

static int rotate(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_client *client;
	int rc = make_client(up, &policy, &client, err);
	if (rc != 0) {
		return rc;
	}
	rc = ora_client_secrets_to_file(client, in_folder("secrets"), err);
	rc = rc != 0 ? rc : run_json(client, "rotate_keys", "{\"hash\":\"old\",\"grace\":0}", NULL, err);
	ora_client_destroy(client);
	return rc;
}

#define OLD { .body = "{\"data\":{\"hash\":\"old\",\"name\":\"ci\",\"disabled\":false,\"limit\":5," \
	"\"workspace_id\":\"" UUID "\"}}" }

static void workflows(void **state)
{
	(void)state;
	RUN_OUT(rotate, 0, OLD, ROWS(ROW("old", UUID), "1"),
		{ .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\",\"workspace_id\":\"w\"}}" },
		{ .status = 201, .body = "{\"data\":{\"hash\":\"new\",\"name\":\"ci\"},\"key\":\"sk-or-v1-2\"}" },
		{ .body = "{\"assigned_count\":1}" }, { .body = "{\"data\":{\"label\":\"l\"}}" }, OLD);
}

static int list_everywhere(struct upstream *up, struct ora_error *err)
{
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_client *client;
	struct ora_pages *pages = NULL;
	const struct ora_key *row = NULL;
	int rc = make_client(up, &policy, &client, err);
	if (rc != 0) {
		return rc;
	}
	options.everywhere = true;
	options.connection = "default";
	options.max_active = 1;
	rc = ora_list_keys_all(client, &args, &options, &pages, err);
	size_t rows = 0;
	do {
		rc = rc != 0 ? rc : ora_list_keys_next(pages, &row, err);
		rows += rc == 0 && row != NULL;
	} while (rc == 0 && row != NULL);
	if (rc == 0) { /* not half of it, nor of something else */
		assert_int_equal(rows, 2);
		support_contains(upstream_request(up, 1), "workspace_id=" UUID);
	}
	ora_pages_destroy(pages);
	ora_client_destroy(client);
	return rc;
}

static void lists(void **state)
{
	(void)state;
	RUN_OUT(list_everywhere, 0, { .body = "{\"data\":[{\"id\":\"" UUID "\",\"name\":\"w\"}],\"total_count\":1}" },
		{ .body = "{\"data\":[{\"hash\":\"a\"},{\"hash\":\"b\"}]}" });
}

/* The hooks that only have to be set. */
static int set_hooks(struct upstream *up, struct ora_error *err)
{
	static const char *const argv[] = { "/bin/true", "x", NULL }, *const environment[] = { "A=b", NULL };
	struct ora_client *clients[2] = { NULL, NULL };
	(void)up;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < COUNT(clients); i++) {
		rc = ora_client_create(&clients[i], &openrouter_admin_api, NULL, err);
	}
	rc = rc != 0 ? rc : ora_client_secrets_to_command(clients[0], argv, environment, err);
	rc = rc != 0 ? rc : ora_client_keep_secrets(clients[0], ORA_SECRETS_COMMAND, err);
	rc = rc != 0 ? rc : ora_client_refuse_secrets(clients[1], "say where", err);
	for (size_t i = 0; i < COUNT(clients); i++) {
		ora_client_destroy(clients[i]);
	}
	return rc;
}

static void hooks(void **state)
{
	(void)state;
	run_out(set_hooks, NULL, 0, 0);
}

/* A log that is written, read, looked through and taken back. */
static int use_log(struct upstream *up, struct ora_error *err)
{
	static const char intent[] = "\"type\":\"intent\",\"call\":\"c\",\"arguments\":{\"hash\":\"h\",\"limit\":6},"
		"\"before\":{\"limit\":5}", outcome[] = "\"type\":\"outcome\",\"call\":\"c\",\"result\":\"outcome unknown\"";
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	struct ora_log_file *file = NULL;
	struct ora_open_writes list = { .first = NULL };
	struct ora_log_reader reader = { .line = ora_open_writes_take, .user = &list };
	struct ora_undo undo;
	bool undelivered;
	(void)up;
	options.folder = in_folder("log");
	options.max_file_bytes = 1;
	int rc = ora_log_file_create(&file, &options, err);
	for (int i = 0; rc == 0 && i < 2; i++) {
		rc = ora_log_file_append(file, i == 0 ? intent : outcome,
			i == 0 ? sizeof(intent) - 1 : sizeof(outcome) - 1, 0, err);
	}
	ora_log_file_destroy(file);
	rc = rc != 0 ? rc : ora_log_file_read(options.folder, &reader, NULL, err);
	if (rc == 0 && list.out_of_memory) {
		snprintf(err->message, sizeof(err->message), "out of memory");
		rc = ORA_ERR_MEMORY;
	}
	rc = rc != 0 ? rc : ora_log_undelivered(options.folder, support_tool("rotate_keys"), "h",
		&undelivered, err);
	if (rc == 0) {
		assert_int_equal(list.count, 1);
		assert_non_null(list.first->outcome);
		rc = ora_undo_make(&openrouter_admin_api, support_tool("update_keys"),
			ora_json_root(list.first->intent, list.first->intent_length),
			support_json("{\"result\":\"done\"}"), &undo, err);
		ora_undo_finish(&undo);
	}
	ora_open_writes_finish(&list);
	return rc;
}

static void logs(void **state)
{
	(void)state;
	run_out(use_log, NULL, 0, 0);
}

/* Arguments there and back, without a call. */
static int convert(struct upstream *up, struct ora_error *err)
{
	static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };
	static const char json[] = "{\"name\":\"t\\u0061\",\"maker\":{\"name\":\"m\",\"address\":{\"town\":\"t\","
		"\"zip\":\"1\"}},\"parts\":[{\"name\":\"p\",\"count\":1},{\"name\":\"q\"}],\"notes\":{\"a\":[1]}}";
	static const char body[] = "{ \"toys\":[{\"id\":1,\"name\":\"a\\u0000\",\"wheels\":[{\"name\":\"w\"}],"
		"\"material\":\"gold\",\"price\":0.1}]}";
	const struct ora_tool *tool = support_toy("add_toy");
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	struct ora_json none = { NULL, 0 };
	struct ora_request request = { 0 };
	struct ora_reply *reply = NULL;
	struct ora_route *route = NULL;
	void *args = NULL;
	(void)up;
	int rc = arena == NULL || faults == NULL ? ORA_ERR_MEMORY
		: ora_args_from_json(&toybox_api, tool, ora_json_root(json, strlen(json)), arena, &args, NULL,
			faults);
	if (rc == 0) {
		args = ora_args_copy(tool->args, args, arena);
		rc = args == NULL ? ORA_ERR_MEMORY : ora_request_build(tool, args, 1 << 16, &request, err);
		ora_request_finish(&request);
	}
	rc = rc != 0 ? rc : ora_route_args(support_toy("find_toys"), "/drawers/a/toys",
		"max_price=1&material=tin", none, arena, &args, faults);
	if (rc == 0) {
		route = ora_route_create(&toybox_api);
		rc = route == NULL ? ORA_ERR_MEMORY : 0;
	}
	char *copy = rc == 0 ? strdup(body) : NULL;
	struct ora_json_limits lenient = limits;
	lenient.allow_nul = true;
	rc = rc != 0 ? rc : copy == NULL ? ORA_ERR_MEMORY : ora_reply_decode(support_toy("find_toys"), 200,
		copy, strlen(body), &lenient, &reply, err);
	ora_reply_destroy(reply);
	reply = NULL;
	rc = rc != 0 ? rc : ora_reply_decode(support_toy("delete_hook"), 204, NULL, 0, &limits, &reply,
		err);
	ora_reply_destroy(reply);
	if (rc == 0) {
		ora_faults_add(faults, ORA_RULE_TYPE, "a", "is wrong");
		ora_faults_report(faults, err);
		ora_error_finish(err);
	}
	if (rc != 0) {
		snprintf(err->message, sizeof(err->message), "out of memory");
	}
	ora_route_destroy(route);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return rc;
}

static void conversions(void **state)
{
	(void)state;
	run_out(convert, NULL, 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(conversions),
		cmocka_unit_test(hooks),
		cmocka_unit_test(logs),
		cmocka_unit_test(lists),
		cmocka_unit_test(keys_of_the_wrong_kind),
		cmocka_unit_test(secrets_that_are_delivered),
		cmocka_unit_test(creations_that_are_lost),
		cmocka_unit_test(plans),
		cmocka_unit_test(assignments),
		cmocka_unit_test(approvals),
		cmocka_unit_test(workflows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
