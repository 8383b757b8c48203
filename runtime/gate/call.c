#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/fresh.h"
#include "base/text.h"
#include "gate/fetch.h"
#include "gate/gate.h"
#include "gate/mode.h"
#include "gate/workflow.h"

/*
 * The walk of a call through its steps. Up to `settled` a step that fails refuses the call,
 * and nothing is sent; from there on the result stands, and the other steps tell of it.
 */
static ora_step *const guarded[] = {
	ora_step_policy, ora_step_check_secret, ora_step_check_log, ora_step_check_rate,
	ora_step_state, ora_step_policy_state, ora_step_workflow,
#ifndef ORA_MINIMAL
	ora_step_replaced, ora_step_judge, ora_step_touched, ora_step_confirm,
#endif
	ora_step_rate,
	ora_step_open_secret, ora_step_intent, ora_step_send, ora_step_deliver,
	ora_step_workflow_end, ora_step_outcome,
	ora_step_candidates, ora_step_verify,
	NULL,
};
static ora_step *const unguarded[] = { ora_step_send, NULL };

/* Steps that may take a while, in words for whoever waits. */
static const struct {
	ora_step *step;
	const char *words;
} slow[] = {
	{ ora_step_state, "reading what it changes" },
#ifndef ORA_MINIMAL
	{ ora_step_replaced, "reading what it replaces" },
	{ ora_step_touched, "reading what it acts on" },
	{ ora_step_confirm, "asking for confirmation" },
#endif
	{ ora_step_send, "sending" },
	{ ora_step_candidates, "looking for what it made" },
	{ ora_step_verify, "checking the outcome" },
};

static void tell_progress(const struct ora_call *call, ora_step *step)
{
	for (size_t i = 0; call->progress != NULL && i < sizeof(slow) / sizeof(slow[0]); i++) {
		if (slow[i].step == step) {
			call->progress(call->user, slow[i].words);
		}
	}
}

static void destroy(struct ora_call *call)
{
	if (call->gate != NULL) {
		struct ora_call **link = call->previous != NULL ? &call->previous->next
			: &call->gate->calls;
		*link = call->next;
		if (call->next != NULL) {
			call->next->previous = call->previous;
		}
	}
	ora_fetch_destroy(call->fetch);
	ora_faults_finish(&call->refusals);
	ora_request_finish(&call->request);
	ora_request_finish(&call->probe);
	ora_error_finish(&call->err);
	ora_arena_destroy(call->arena);
	ora_connection_release(call->connection);
	free(call);
}

static void complete(struct ora_call *call)
{
	ora_client_release(call->client, &call->held);
	ora_observe_end(call);
	call->done(call->user, call, call->result, call->reply, &call->err);
	destroy(call);
}

/* Refuses a call before anything is sent. False where nothing is left to do: otherwise its
 * intent is in the log, and gets an outcome. */
static bool refuse(struct ora_call *call, int rc)
{
	call->settled = true;
	call->result = rc;
	if (call->gate == NULL) {
		return false;
	}
	ora_drop_secret(call);
	if (!call->intended) {
		ora_record_refusal(call);
		return false;
	}
	while (guarded[call->step] != ora_step_outcome) {
		call->step++;
	}
	return true;
}

/* Walks on from a step that returned rc, to the end (true) or to a step that waits. */
static bool walk(struct ora_call *call, int rc)
{
	ora_step *const *steps = call->gate != NULL ? guarded : unguarded;
	for (;;) {
		if (rc == 0 && call->canceled && !call->settled) {
			rc = ora_fail(&call->err, ORA_ERR_CANCELED, "canceled");
		}
		if (rc < 0 && !refuse(call, rc)) {
			return true;
		}
		if (steps[call->step] == NULL) {
			return true;
		}
		call->walking = true;
		call->woken = false;
		rc = steps[call->step++](call);
		call->walking = false;
		if (rc == ORA_STEP_WAIT && !call->woken) {
			tell_progress(call, steps[call->step - 1]);
			return false;
		}
		rc = rc == ORA_STEP_WAIT ? call->woken_with : rc;
	}
}

void ora_call_go_on(struct ora_call *call, int rc)
{
	if (call->walking) {
		call->woken = true;
		call->woken_with = rc;
	} else if (walk(call, rc)) {
		complete(call);
	}
}

/* What only a guarded call needs: it outlives its caller's arguments. */
static int guard(struct ora_call *call, const void *args,
	const struct ora_call_options *options)
{
	struct ora_buf json;
	call->next = call->gate->calls;
	if (call->next != NULL) {
		call->next->previous = call;
	}
	call->gate->calls = call;
	if (ora_make_id(call->id) != 0) {
		return ora_fail(&call->err, ORA_ERR_INTERNAL, "the system gives no random numbers");
	}
	call->arena = ora_arena_create();
	if (call->arena == NULL) {
		return ora_fail_memory(&call->err);
	}
	call->args = ora_args_copy(call->tool->args, args, call->arena);
	ora_buf_init(&json, 2 * ora_client_limits(call->client)->max_request_bytes);
	ora_args_to_json(call->tool->args, args, true, &json);
	call->arguments = ora_buf_ok(&json) == 0
		? ora_arena_copy(call->arena, json.data, json.length) : NULL;
	ora_buf_finish(&json);
	const char *caller = options->caller, *token = options->token, *trace = options->trace;
	call->caller = caller != NULL ? ora_arena_copy(call->arena, caller, strlen(caller)) : NULL;
	call->token = token != NULL ? ora_arena_copy(call->arena, token, strlen(token)) : NULL;
	call->trace = trace != NULL ? ora_arena_copy(call->arena, trace, strlen(trace)) : NULL;
	call->progress = options->progress;
	if (options->asker != NULL) {
		call->asker = *options->asker;
	}
	bool ok = call->args != NULL && call->arguments != NULL
		&& (caller == NULL || call->caller != NULL) && (token == NULL || call->token != NULL)
		&& (trace == NULL || call->trace != NULL);
	return ok ? 0 : ora_fail_memory(&call->err);
}

/* As much of the caller's options as it knows about. */
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
static int check_offer(struct ora_client *client, const struct ora_tool *tool,
	const struct ora_call_options *options, struct ora_error *err)
{
	if (ora_client_offers(client, tool) && ora_mode_allows(
			ora_mode_narrower(ora_client_mode(client), options->mode), tool)) {
		return 0;
	}
	struct ora_error why = ORA_ERROR_INIT;
	int rc = ora_filter_check(client, tool, &why);
	const char *rule = rc != 0 ? "filter" : "mode";
	if (rc == 0) {
		rc = ora_mode_check(ora_client_mode(client), tool, "this process", &why);
	}
	if (rc == 0) {
		rc = ora_mode_check(options->mode, tool, "this caller", &why);
	}
	if (rc != 0) {
		ora_record_early_refusal(client, tool, options->caller, rule, &why);
		if (err != NULL) {
			*err = why;
		}
	}
	return rc;
}

/* A workflow may do what its steps may, and no more. */
static int check_offers(struct ora_client *client, const struct ora_tool *tool,
	const struct ora_call_options *options, struct ora_error *err)
{
	const struct ora_workflow *workflow = tool->workflow;
	int rc = check_offer(client, tool, options, err);
	if (rc != 0 || workflow == NULL || ORA_LEFT_OUT("workflow.offers")) {
		return rc;
	}
	const struct ora_tool *const steps[] = {
		workflow->create.tool, workflow->assign.tool, workflow->end.tool,
	};
	for (size_t i = 0; rc == 0 && i < sizeof(steps) / sizeof(steps[0]); i++) {
		rc = check_offer(client, steps[i], options, err);
	}
	return rc;
}

static int check_connection_mode(struct ora_call *call)
{
	char owner[96];
	call->rule = NULL;
	if (ora_mode_allows(ora_connection_mode(call->connection), call->tool)) {
		return 0;
	}
	call->rule = "mode";
	snprintf(owner, sizeof(owner), "connection %s", ora_connection_id(call->connection));
	return ora_mode_check(ora_connection_mode(call->connection), call->tool, owner, &call->err);
}

int ora_call_begin_again(struct ora_call *call)
{
	struct ora_connection *now;
	int rc = ora_client_choose(call->client, ora_connection_id(call->connection), &now, &call->err);
	if (rc != 0) {
		return rc;
	}
	ora_connection_hold(now);
	ora_connection_release(call->connection);
	call->connection = now;
	call->step = 0;
	return check_connection_mode(call);
}

static int prepare(struct ora_call *call, const void *args,
	const struct ora_call_options *options, const char *connection)
{
	const struct ora_limits *limits = ora_client_limits(call->client);
	int rc = ora_client_choose(call->client, connection, &call->connection, &call->err);
	if (rc != 0) {
		return rc;
	}
	ora_connection_hold(call->connection);
	call->timeout_ms = options->timeout_ms > 0 ? options->timeout_ms : limits->timeout_ms;
	call->gate = call->tool->workflow != NULL ? ora_gate_need(call->client)
		: ora_client_gate(call->client);
	if (call->tool->workflow != NULL && call->gate == NULL) {
		return ora_fail_memory(&call->err);
	}
	if (call->gate != NULL) {
		rc = guard(call, args, options);
	}
	rc = rc != 0 ? rc : check_connection_mode(call);
	return rc != 0 ? rc : ora_request_build(call->tool, args, limits->max_request_bytes,
		&call->request, &call->err);
}

static void cancel_held(struct ora_held *held)
{
	ora_call_cancel((struct ora_call *)(void *)((char *)held - offsetof(struct ora_call, held)));
}

/* Starts what was found without fault. */
static int start(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const struct ora_call_options *options, const char *connection, ora_call_done *done,
	void *user, struct ora_call *parent, struct ora_call **out, struct ora_error *err)
{
	struct ora_call *call = ora_fresh(sizeof(*call));
	if (call == NULL) {
		return ora_fail_memory(err);
	}
	call->client = client;
	call->tool = tool;
	call->parent = parent;
	call->done = done;
	call->user = user;
	call->held.cancel = cancel_held;
	call->started_ms = ora_now_ms();
	if (ora_client_hold(client, &call->held) != 0) {
		free(call);
		return ora_fail_memory(err);
	}
	int rc = prepare(call, args, options, connection);
	if (rc != 0 && call->gate != NULL) {
		(void)refuse(call, rc);
	} else if (rc == 0 && walk(call, 0)) {
		rc = call->result;
	}
	if (rc != 0) {
		if (err != NULL) {
			*err = call->err;
			call->err.detail = NULL; /* moved */
		}
		ora_client_release(client, &call->held);
		destroy(call);
		return rc;
	}
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
	int rc = check_offers(client, tool, &options, err);
	if (rc != 0) {
		return ora_observe_start(client, tool, rc);
	}
	struct ora_faults faults = ORA_FAULTS_INIT;
	ora_check(tool, args, &faults);
	ora_check_change(tool, args, &faults);
	rc = ora_faults_count(&faults) > 0 ? ora_faults_report(&faults, err) : 0;
	ora_faults_finish(&faults);
	return ora_observe_start(client, tool, rc != 0 ? rc : start(client, tool, args, &options,
		options.connection, done, user, NULL, call, err));
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
	struct ora_faults *faults, ora_call_done *done, void *user, struct ora_call *parent,
	struct ora_call **call, struct ora_error *err)
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
		ora_check_change(tool, args, faults);
	}
	if (named != NULL && options->connection != NULL
		&& strcmp(named, options->connection) != 0) {
		ora_faults_add(faults, ORA_RULE_RANGE, ora_client_api(client)->connection->name,
			"another connection is in use (want %s, or nothing)", options->connection);
	}
	if (ora_faults_count(faults) > 0) {
		return ora_faults_report(faults, err);
	}
	return start(client, tool, args, options, named != NULL ? named : options->connection,
		done, user, parent, call, err);
}

static int begin_json(struct ora_client *client, const struct ora_tool *tool, const char *json,
	size_t length, const struct ora_call_options *given, ora_call_done *done, void *user,
	struct ora_call *parent, struct ora_call **call, struct ora_error *err)
{
	struct ora_call_options options = read_options(given);
	int rc = check_offers(client, tool, &options, err);
	if (rc != 0) {
		return ora_observe_start(client, tool, rc);
	}
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults faults = ORA_FAULTS_INIT;
	rc = arena == NULL ? ora_fail_memory(err)
		: start_json(client, tool, json, length, &options, arena, &faults, done, user, parent, call,
			err);
	ora_faults_finish(&faults);
	ora_arena_destroy(arena);
	return ora_observe_start(client, tool, rc);
}

int ora_call_start_json(struct ora_client *client, const struct ora_tool *tool,
	const char *json, size_t length, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err)
{
	return begin_json(client, tool, json, length, options, done, user, NULL, call, err);
}

int ora_call_start_step(struct ora_call *parent, const struct ora_tool *tool, const char *json,
	size_t length, const char *caller, ora_call_done *done, struct ora_error *err)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.connection = ora_connection_id(parent->connection);
	options.timeout_ms = parent->timeout_ms;
	options.caller = caller;
	options.trace = parent->trace;
	return begin_json(parent->client, tool, json, length, &options, done, parent, parent, NULL,
		err);
}

void ora_call_cancel(struct ora_call *call)
{
	call->canceled = true;
	if (call->send != NULL) {
		client_send_cancel(call->send);
	} else if (call->asking) {
		call->asking = false;
		if (call->asker.cancel != NULL) {
			call->asker.cancel(call->asker.data, call);
		}
		ora_call_go_on(call, 0);
	}
}

#ifdef ORA_MINIMAL
void ora_call_answer(struct ora_call *call, enum ora_answer answer, const char *digest)
{
	(void)call; /* nobody is asked in a minimal build */
	(void)answer;
	(void)digest;
}
#endif

uint64_t ora_call_number(const struct ora_call *call)
{
	return call->held.number;
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
		ora_error_copy(run->err, err);
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
