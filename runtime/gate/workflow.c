#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "client/connection.h"
#include "gate/moment.h"
#include "gate/workflow.h"
#include "json/write.h"

/*
 * The steps of a workflow: something new is made in the place of something old, gets what that is
 * assigned to, its secret is delivered and tried, and only then the old one is ended. Whatever goes
 * wrong behind the creation, the old one goes on, and another call goes on from there.
 *
 * What it is assigned to comes before the delivery: until then nobody has the secret, and so nobody
 * can use it without its guard.
 */

/* Room for a step in the log's word for who called. */
#define CALLER_SIZE 160
#define MAX_PROBLEM 640

/* The steps */

static void problem(struct ora_call *call, const struct ora_tool *tool, const char *message)
{
	char text[MAX_PROBLEM];
	snprintf(text, sizeof(text), "%s failed: %.500s", tool->short_name, message);
	call->run->problem = ora_arena_copy(call->arena, text, strlen(text));
}

static int start_step(struct ora_call *call, const struct ora_tool *tool, const char *json,
	size_t length, ora_call_done *done, struct ora_error *err)
{
	char caller[CALLER_SIZE];
	snprintf(caller, sizeof(caller), "%s %s", call->tool->short_name, call->id);
	return ora_call_start_step(call, tool, json, length, caller, done, err);
}

/* A step that may fail without loss: then the workflow stops, and says so. False: it did. */
static bool try_step(struct ora_call *call, const struct ora_step_of *step, ora_call_done *done)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_buf args;
	if (call->canceled) {
		problem(call, step->tool, "canceled before it was sent");
		return false;
	}
	ora_buf_init(&args, ora_client_limits(call->client)->max_request_bytes);
	ora_workflow_put_args(call, step, &args);
	int rc = ora_buf_ok(&args) != 0 ? ora_fail_memory(&err)
		: start_step(call, step->tool, args.data, args.length, done, &err);
	ora_buf_finish(&args);
	if (rc != 0) {
		problem(call, step->tool, err.message);
	}
	ora_error_finish(&err);
	return rc == 0;
}

/* Where what was made comes from: the creation, or the read of what an earlier call made. */
static const struct ora_tool *source_of_made(const struct ora_call *call)
{
	return ora_workflow_given(call, call->tool->workflow->made).text != NULL
		? call->tool->state->tool : call->tool->workflow->create.tool;
}

static int lose_reply(struct ora_call *call)
{
	return ora_fail(&call->err, ORA_ERR_REPLY_LOST, "%s was done, but its reply can't be used; look "
		"before you try again", source_of_made(call)->short_name);
}

/* The creation is over, and all that is assigned to: on to the delivery. */
static void settle(struct ora_call *call)
{
	if (ora_workflow_reply(call) != 0) {
		call->result = lose_reply(call);
	}
	ora_call_go_on(call, 0);
}

static void assign_next(struct ora_call *call);

static void assigned(void *user, struct ora_call *step, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct ora_call *call = user;
	(void)step;
	ora_reply_destroy(reply);
	if (result != 0) {
		problem(call, call->tool->workflow->assign.tool, err->message);
		settle(call);
		return;
	}
	call->run->assignments++;
	assign_next(call);
}

static void assign_next(struct ora_call *call)
{
	struct ora_workflow_run *run = call->run;
	if (ORA_LEFT_OUT("workflow.assign") || !ora_workflow_next_row(call, &run->rows, &run->row)
		|| !try_step(call, &call->tool->workflow->assign, assigned)) {
		settle(call);
	}
}

/* Takes what was made out of a reply. False: it is not in it, or there is no memory. */
static bool take_made(struct ora_call *call, const struct ora_tool *tool,
	const struct ora_reply *reply)
{
	struct ora_workflow_run *run = call->run;
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	struct ora_json made = ora_json_member(root, ora_reply_object(tool)->name);
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		if ((field->flags & ORA_FIELD_SECRET) != 0
			&& ora_field_state(tool->reply, field, reply) == ORA_VALUE) {
			const char *secret;
			memcpy(&secret, (const char *)reply + field->offset, sizeof(secret));
			run->secret = ora_arena_copy(call->arena, secret, strlen(secret));
		}
	}
	run->connection = ora_arena_copy(call->arena, reply->connection, strlen(reply->connection));
	const char *copy = ora_json_type(made) == ORA_JSON_OBJECT
		? ora_arena_copy(call->arena, made.text, made.length) : NULL;
	if (copy == NULL || run->connection == NULL) {
		return false;
	}
	run->made = ora_json_root(copy, made.length);
	run->made_id = ora_workflow_id(call, run->made);
	run->rows = ora_fetched_rows(run->assigned);
	return run->made_id != NULL;
}

static void created(void *user, struct ora_call *step, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct ora_call *call = user;
	const struct ora_tool *tool = source_of_made(call);
	(void)step;
	if (result == 0 && !take_made(call, tool, reply)) {
		result = lose_reply(call);
	} else if (result != 0) {
		ora_error_copy(&call->err, err);
	}
	ora_reply_destroy(reply);
	if (result == 0 && tool == call->tool->state->tool
		&& ora_workflow_is_ended(call, call->run->made)) {
		result = ora_fail(&call->err, ORA_ERR_ARGS, "%s %s is ended itself: the old one goes on",
			call->tool->workflow->made, call->run->made_id);
	}
	call->result = result;
	if (result != 0) {
		ora_call_go_on(call, 0);
	} else {
		assign_next(call);
	}
}

/* The arguments that read what an earlier call made: those of `state`, but for the id. */
static void put_made_args(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_lookup *state = call->tool->state;
	for (size_t i = 0; i < state->arg_count; i++) {
		ora_buf_addf(out, "%c\"%s\":", i == 0 ? '{' : ',', state->args[i].name);
		ora_json_put_minified(out, ora_workflow_given(call, call->tool->workflow->made));
	}
	ora_buf_add_char(out, '}');
}

int ora_workflow_send(struct ora_call *call)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	bool made = ora_workflow_given(call, workflow->made).text != NULL;
	struct ora_buf args;
	call->settled = true;
	call->sent_days = ora_now_days();
	ora_buf_init(&args, ora_client_limits(call->client)->max_request_bytes);
	if (made) {
		put_made_args(call, &args);
	} else {
		ora_workflow_put_args(call, &workflow->create, &args);
	}
	int rc = ora_buf_ok(&args) != 0 ? ora_fail_memory(&call->err) : start_step(call,
		made ? call->tool->state->tool : workflow->create.tool, args.data, args.length, created,
		&call->err);
	ora_buf_finish(&args);
	if (rc != 0) {
		call->result = rc;
		return 0;
	}
	return ORA_STEP_WAIT;
}

/* Behind the delivery */

static void finish(struct ora_call *call)
{
	int rc = ora_workflow_reply(call);
	if (rc != 0) {
		/* The reply of before stands: it has the secret, or where it is. */
		ora_error_finish(&call->err);
		call->err = (struct ora_error)ORA_ERROR_INIT;
	}
	ora_call_go_on(call, 0);
}

static void ended(void *user, struct ora_call *step, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct ora_call *call = user;
	(void)step;
	ora_reply_destroy(reply);
	call->run->ended = result == 0;
	if (result != 0) {
		problem(call, call->tool->workflow->end.tool, err->message);
	}
	finish(call);
}

static void end_old(struct ora_call *call)
{
	struct ora_workflow_run *run = call->run;
	if (ora_workflow_is_ended(call, call->state)) {
		run->ended = true;
	} else if (!ora_workflow_is_due(call) && !ORA_LEFT_OUT("workflow.grace")) {
		run->due = true;
	} else if (try_step(call, &call->tool->workflow->end, ended)) {
		return;
	}
	finish(call);
}

static void checked(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_call *call = user;
	call->send = NULL;
	ora_reply_destroy(reply);
	call->run->verified = result == 0;
	if (result != 0 && !ORA_LEFT_OUT("workflow.check")) {
		problem(call, call->tool->workflow->check.tool, err->message);
		finish(call);
		return;
	}
	end_old(call);
}

/* Asks upstream with the new secret. */
static int check_secret(struct ora_call *call)
{
	const struct ora_tool *tool = call->tool->workflow->check.tool;
	struct ora_connection *connection;
	int rc = ora_connection_with_key(&connection, call->connection, call->run->secret, &call->err);
	if (rc != 0) {
		return rc;
	}
	const void *args = ora_args_create(tool->args, call->arena);
	rc = args == NULL ? ora_fail_memory(&call->err) : ora_request_build(tool, args,
		ora_client_limits(call->client)->max_request_bytes, &call->probe, &call->err);
	if (rc == 0) {
		rc = client_send(call->client, connection, tool, &call->probe, call->timeout_ms, checked,
			call, &call->send, &call->err);
	}
	ora_connection_release(connection); /* the transfer holds it */
	return rc;
}

int ora_step_workflow_end(struct ora_call *call)
{
	if (call->tool->workflow == NULL || call->result != 0 || call->reply == NULL
		|| call->run->problem != NULL) {
		return 0;
	}
	if (call->run->secret == NULL) {
		end_old(call); /* of a call that goes on: another one had it */
		return ORA_STEP_WAIT;
	}
	int rc = check_secret(call);
	if (rc != 0) {
		problem(call, call->tool->workflow->check.tool, call->err.message);
		ora_error_finish(&call->err);
		call->err = (struct ora_error)ORA_ERROR_INIT;
		finish(call);
	}
	return ORA_STEP_WAIT;
}
