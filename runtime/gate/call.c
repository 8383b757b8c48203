#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/error.h"
#include "base/text.h"
#include "bind/bind.h"
#include "client/client.h"
#include "gate/mode.h"

/*
 * A call on its way: checked and built at its start, then sent; where the answer smells of a
 * wrong kind of key, a probe follows that tells so.
 */
struct ora_call {
	struct ora_client *client;
	const struct ora_tool *tool;
	const struct ora_connection *connection;
	struct ora_request request;
	struct ora_request probe;
	struct ora_send *send;     /* what is under way */
	long long deadline_ms;
	ora_call_done *done;
	void *user;
	bool canceled;
	int result;                /* kept while the probe is under way */
	struct ora_reply *reply;
	struct ora_error err;
};

static void destroy(struct ora_call *call)
{
	ora_request_finish(&call->request);
	ora_request_finish(&call->probe);
	ora_error_finish(&call->err);
	free(call);
}

static void complete(struct ora_call *call)
{
	ora_client_hold(call->client, -1);
	call->done(call->user, call, call->result, call->reply, &call->err);
	destroy(call);
}

/* Whether all numbers in an object of the reply are zero, and there is one. */
static bool all_zero(struct ora_json object)
{
	struct ora_json_iter it = ora_json_iter(object);
	bool any = false;
	while (ora_json_next(&it)) {
		double value;
		if (ora_json_double(it.value, &value)) {
			any = true;
			if (value != 0) {
				return false;
			}
		}
	}
	return any;
}

/* An ordinary key is refused with 403, or worse: it gets figures that are all zero. */
static bool is_suspect(const struct ora_call *call)
{
	const struct ora_api *api = ora_client_api(call->client);
	if (call->tool->any_key || api->probe.tool == NULL || call->canceled) {
		return false;
	}
	if (call->result != 0) {
		return call->err.http_status == 403;
	}
	return call->tool->suspect != NULL && all_zero(ora_json_path(
		ora_json_root(call->reply->json, call->reply->json_length), call->tool->suspect));
}

static void probe_done(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_call *call = user;
	const struct ora_key_probe *probe = &ora_client_api(call->client)->probe;
	(void)err;
	struct ora_json kind = { NULL, 0 };
	if (result == 0) {
		kind = ora_json_path(ora_json_root(reply->json, reply->json_length), probe->member);
	}
	if (ora_json_type(kind) == ORA_JSON_BOOLEAN && !ora_json_true(kind)) {
		char message[ORA_ERROR_MESSAGE_SIZE] = "the answer is all zeros";
		if (call->result != 0) {
			ora_copy_line(message, sizeof(message), call->err.message,
				strlen(call->err.message));
		}
		ora_reply_destroy(call->reply);
		call->reply = NULL;
		call->err.sent = true;
		call->result = ora_fail(&call->err, ORA_ERR_AUTH, "%s: %s", message, probe->advice);
	}
	ora_reply_destroy(reply);
	complete(call);
}

/* False where the probe could not be started: then the first answer stands. */
static bool start_probe(struct ora_call *call)
{
	const struct ora_tool *tool = ora_client_api(call->client)->probe.tool;
	long left_ms = (long)(call->deadline_ms - ora_now_ms());
	struct ora_arena *arena = ora_arena_create();
	if (arena == NULL) {
		return false;
	}
	bool started = false;
	const void *args = ora_args_create(tool->args, arena);
	if (args != NULL && left_ms > 0) {
		started = ora_request_build(tool, args,
				ora_client_limits(call->client)->max_request_bytes, &call->probe, NULL) == 0
			&& client_send(call->client, call->connection, tool, &call->probe, left_ms,
				probe_done, call, &call->send, NULL) == 0;
	}
	ora_arena_destroy(arena);
	return started;
}

static void send_done(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_call *call = user;
	call->result = result;
	call->reply = reply;
	call->err = *err;
	err->detail = NULL; /* moved */
	if (!is_suspect(call) || !start_probe(call)) {
		complete(call);
	}
}

/* What options the caller knows about. */
static struct ora_call_options read_options(const struct ora_call_options *given)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	if (given != NULL) {
		memcpy(&options, given,
			given->size < sizeof(options) ? given->size : sizeof(options));
	}
	return options;
}

/* What no connection could change; asked first, because mending arguments would not help. */
static int check_modes(const struct ora_client *client, const struct ora_tool *tool,
	const struct ora_call_options *options, struct ora_error *err)
{
	int rc = ora_mode_check(ora_client_mode(client), tool, "this process", err);
	return rc != 0 ? rc : ora_mode_check(options->mode, tool, "this caller", err);
}

static int choose(struct ora_call *call, const char *id, struct ora_error *err)
{
	char owner[96];
	int rc = ora_client_choose(call->client, id, &call->connection, err);
	if (rc != 0) {
		return rc;
	}
	snprintf(owner, sizeof(owner), "connection %s", ora_connection_id(call->connection));
	return ora_mode_check(ora_connection_mode(call->connection), call->tool, owner, err);
}

/* Sends what was found without fault. */
static int launch(struct ora_call *call, const void *args, const char *connection,
	long timeout_ms, struct ora_error *err)
{
	const struct ora_limits *limits = ora_client_limits(call->client);
	int rc = choose(call, connection, err);
	if (rc != 0) {
		return rc;
	}
	rc = ora_request_build(call->tool, args, limits->max_request_bytes, &call->request, err);
	if (rc != 0) {
		return rc;
	}
	timeout_ms = timeout_ms > 0 ? timeout_ms : limits->timeout_ms;
	call->deadline_ms = ora_now_ms() + timeout_ms;
	return client_send(call->client, call->connection, call->tool, &call->request, timeout_ms,
		send_done, call, &call->send, err);
}

static int start(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const char *connection, long timeout_ms, ora_call_done *done, void *user,
	struct ora_call **out, struct ora_error *err)
{
	struct ora_call *call = calloc(1, sizeof(*call));
	if (call == NULL) {
		return ora_fail_memory(err);
	}
	call->client = client;
	call->tool = tool;
	call->done = done;
	call->user = user;
	int rc = launch(call, args, connection, timeout_ms, err);
	if (rc != 0) {
		destroy(call);
		return rc;
	}
	ora_client_hold(client, 1);
	if (out != NULL) {
		*out = call;
	}
	return 0;
}

int ora_call_start(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const struct ora_call_options *given, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	struct ora_call_options options = read_options(given);
	int rc = check_modes(client, tool, &options, err);
	if (rc != 0) {
		return rc;
	}
	struct ora_faults *faults = ora_faults_create();
	if (faults == NULL) {
		return ora_fail_memory(err);
	}
	ora_check(tool, args, faults);
	rc = ora_faults_count(faults) > 0 ? ora_faults_report(faults, err) : 0;
	ora_faults_destroy(faults);
	return rc != 0 ? rc : start(client, tool, args, options.connection, options.timeout_ms,
		done, user, call, err);
}

/* One fault that is not about a parameter: the text is no JSON, or too much of it. */
static int refuse_json(struct ora_faults *faults, const struct ora_json_fault *fault,
	struct ora_error *err)
{
	if (fault->code == ORA_ERR_MEMORY) {
		return ora_fail_memory(err);
	}
	ora_faults_add(faults, ORA_RULE_JSON, "arguments", "%s", fault->message);
	return ora_faults_report(faults, err);
}

static int start_json(struct ora_client *client, const struct ora_tool *tool, const char *json,
	size_t length, const struct ora_call_options *options, struct ora_arena *arena,
	struct ora_faults *faults, ora_call_done *done, void *user, struct ora_call **call,
	struct ora_error *err)
{
	const struct ora_limits *limits = ora_client_limits(client);
	struct ora_json_limits json_limits = {
		.max_bytes = limits->max_request_bytes, .max_depth = limits->max_depth,
	};
	struct ora_json_fault fault;
	if (ora_json_scan(json, length, &json_limits, &fault) != 0) {
		return refuse_json(faults, &fault, err);
	}
	void *args;
	const char *named;
	if (ora_args_from_json(ora_client_api(client), tool, ora_json_root(json, length), arena,
			&args, &named, faults) != 0) {
		return ora_fail_memory(err);
	}
	if (ora_json_type(ora_json_root(json, length)) == ORA_JSON_OBJECT) {
		ora_check(tool, args, faults); /* of anything else, that is the one fault */
	}
	if (named != NULL && options->connection != NULL
		&& strcmp(named, options->connection) != 0) {
		ora_faults_add(faults, ORA_RULE_RANGE, ora_client_api(client)->connection->name,
			"another connection is in use (want %s, or nothing)", options->connection);
	}
	if (ora_faults_count(faults) > 0) {
		return ora_faults_report(faults, err);
	}
	return start(client, tool, args, named != NULL ? named : options->connection,
		options->timeout_ms, done, user, call, err);
}

int ora_call_start_json(struct ora_client *client, const struct ora_tool *tool,
	const char *json, size_t length, const struct ora_call_options *given, ora_call_done *done,
	void *user, struct ora_call **call, struct ora_error *err)
{
	struct ora_call_options options = read_options(given);
	int rc = check_modes(client, tool, &options, err);
	if (rc != 0) {
		return rc;
	}
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	rc = arena == NULL || faults == NULL ? ora_fail_memory(err)
		: start_json(client, tool, json, length, &options, arena, faults, done, user, call, err);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return rc;
}

void ora_call_cancel(struct ora_call *call)
{
	call->canceled = true;
	client_send_cancel(call->send);
}

struct run {
	bool done;
	int result;
	struct ora_reply *reply;
	struct ora_error *err;
};

static void run_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct run *run = user;
	(void)call;
	run->done = true;
	run->result = result;
	run->reply = reply;
	if (run->err != NULL) {
		*run->err = *err;
		run->err->detail = err->detail != NULL ? strdup(err->detail) : NULL;
	}
}

/* Drives the client until the call is done. */
static int drive(struct ora_client *client, struct run *run, void *reply)
{
	while (!run->done) {
		/* A failure of poll() ends the transfers: `done` comes all the same. */
		(void)ora_client_poll(client, NULL, 0, -1, NULL);
	}
	if (run->result == 0) {
		memcpy(reply, &run->reply, sizeof(run->reply));
	}
	return run->result;
}

int ora_call_run(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const struct ora_call_options *options, void *reply, struct ora_error *err)
{
	struct run run = { .err = err };
	int rc = ora_call_start(client, tool, args, options, run_done, &run, NULL, err);
	return rc != 0 ? rc : drive(client, &run, reply);
}

int ora_call_run_json(struct ora_client *client, const struct ora_tool *tool, const char *json,
	size_t length, const struct ora_call_options *options, void *reply, struct ora_error *err)
{
	struct run run = { .err = err };
	int rc = ora_call_start_json(client, tool, json, length, options, run_done, &run, NULL,
		err);
	return rc != 0 ? rc : drive(client, &run, reply);
}
