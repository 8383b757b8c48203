#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "gate/log_delivery.h"
#include "gate/moment.h"
#include "gate/policy.h"
#include "gate/workflow.h"

/*
 * Whether a workflow can begin: what it replaces is there and can be made anew, and each of its steps
 * may be sent.
 */

static int refuse(struct ora_call *call, const char *why)
{
	call->rule = "workflow";
	return ora_fail(&call->err, ORA_ERR_ARGS, "%s", why);
}

static int refuse_unread(struct ora_call *call, const struct ora_fetched *fetched,
	enum ora_err otherwise, const char *what)
{
	call->rule = "workflow";
	return ora_fetch_refuse(call, fetched, fetched->failure != 0 ? fetched->failure : otherwise,
		what);
}

/* An end that the new one would have, too: it must lie behind the end of the old one's grace. */
static int check_expiry(struct ora_call *call)
{
	const struct ora_step_of *create = &call->tool->workflow->create;
	double last = ora_now_days() + (double)ora_workflow_grace_s(call) / 86400;
	for (size_t i = 0; i < create->arg_count; i++) {
		const struct ora_field *field = ora_field_find(create->tool->args, create->args[i].name);
		struct ora_json value = ora_workflow_value(call, &create->args[i]);
		double end = ora_moment_of(value);
		char why[200];
		if (field->role == ORA_ROLE_EXPIRY && end <= last && !ORA_LEFT_OUT("workflow.expiry")) {
			snprintf(why, sizeof(why), end <= ora_now_days()
				? "%s %.*s is in the past: a new one with that end would be of no use"
				: "%s %.*s lies inside the grace: choose a shorter one, or make the new one by "
				"itself", field->name, (int)value.length - 2, value.text + 1);
			return refuse(call, why);
		}
	}
	return 0;
}

static int check_lost(struct ora_call *call)
{
	char why[200];
	for (const char *const *it = call->tool->workflow->lost; it != NULL && *it != NULL; it++) {
		struct ora_json value = ora_json_member(call->state, *it);
		if (value.text != NULL && ora_json_type(value) != ORA_JSON_NULL) {
			snprintf(why, sizeof(why), "it has %s, which a new one can't be given like this", *it);
			return refuse(call, why);
		}
	}
	return 0;
}

/* What stands of a new one that is to be made. */
static int check_new(struct ora_call *call)
{
	if (ora_workflow_is_ended(call, call->state)) {
		return refuse(call, "the old one is ended already: a new one would give more "
			"than there is");
	}
	int rc = check_lost(call);
	return rc != 0 ? rc : check_expiry(call);
}

/* Whether all of its steps may be sent: half of a workflow is worse than none. What goes on may take
 * its time. */
static int check_steps(struct ora_call *call)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	struct ora_fetched_rows rows = ora_fetched_rows(call->run->assigned);
	unsigned writes = ora_workflow_grace_s(call) > 0 ? 1 : 2;
	struct ora_json row;
	if (ORA_LEFT_OUT("workflow.policy")) {
		return 0;
	}
	while (ora_workflow_next_row(call, &rows, &row)) {
		writes++;
	}
	bool made = ora_workflow_given(call, workflow->made).text != NULL;
	int rc = made ? 0 : ora_workflow_check_step(call, &workflow->create);
	rc = rc == 0 ? ora_workflow_check_step(call, &workflow->end) : rc;
	rc = rc == 0 && !made ? ora_policy_check_writes(call, writes) : rc;
	return rc == 0 ? ora_workflow_check_holders(call) : rc;
}

static int check_assigned(struct ora_call *call)
{
	return call->run->assigned->complete ? check_steps(call) : refuse_unread(call,
		call->run->assigned, ORA_ERR_UNREACHABLE, "what the old one is assigned to");
}

static void assigned_read(struct ora_call *call)
{
	int rc = call->canceled ? 0 : check_assigned(call);
	if (rc != ORA_STEP_WAIT) {
		ora_call_go_on(call, rc);
	}
}

static int read_assigned(struct ora_call *call)
{
	int rc = ora_fetch(call, call->tool->workflow->assigned, &call->run->assigned, assigned_read);
	return rc == 0 ? check_assigned(call) : rc;
}

#ifdef ORA_MINIMAL
static int check_delivery(struct ora_call *call)
{
	return read_assigned(call); /* it has no log that can be read */
}
#else
/* What a log tells of the delivery: read on a helper, for it may be long. */
struct delivery {
	struct ora_call *call;
	const char *folder;
	const char *made;
	bool undelivered;
	int result;
	struct ora_error err;
};

static void look_up(void *user)
{
	struct delivery *delivery = user;
	delivery->result = ora_log_undelivered(delivery->folder, delivery->call->tool, delivery->made,
		&delivery->undelivered, &delivery->err);
}

static void looked_up(void *user)
{
	struct delivery *delivery = user;
	struct ora_call *call = delivery->call;
	int rc = 0;
	if (delivery->result != 0) {
		call->rule = "log";
		rc = ora_fail(&call->err, ORA_ERR_LOG, "%s; nothing was sent", delivery->err.message);
	} else if (delivery->undelivered && !ORA_LEFT_OUT("workflow.delivered")) {
		rc = refuse(call, "the log has no delivery of the new secret: nobody has it, and "
			"the old one goes on; delete the new one, and begin anew");
	}
	ora_error_finish(&delivery->err);
	rc = rc == 0 && !call->canceled ? read_assigned(call) : rc;
	if (rc != ORA_STEP_WAIT) {
		ora_call_go_on(call, rc);
	}
}

/* Nothing is ended in favour of what nobody can use. */
static int check_delivery(struct ora_call *call)
{
	struct ora_json made = ora_workflow_given(call, call->tool->workflow->made);
	if (made.text == NULL || call->gate->log_folder == NULL) {
		return read_assigned(call);
	}
	struct delivery *delivery = ora_arena_alloc(call->arena, sizeof(*delivery));
	char *text = ora_arena_alloc(call->arena, made.length);
	if (delivery == NULL || text == NULL) {
		return ora_fail_memory(&call->err);
	}
	text[ora_json_unescape(made, text)] = '\0';
	*delivery = (struct delivery){ .call = call, .folder = call->gate->log_folder, .made = text,
		.err = ORA_ERROR_INIT };
	return ora_engine_work(ora_client_engine(call->client), look_up, looked_up, delivery) != 0
		? ora_fail_memory(&call->err) : ORA_STEP_WAIT;
}
#endif

int ora_step_workflow(struct ora_call *call)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	if (workflow == NULL) {
		return 0;
	}
	if (call->state.text == NULL) {
		return refuse_unread(call, call->fetched_state, ORA_ERR_BAD_REPLY, "what is to be replaced");
	}
	call->run = ora_arena_alloc(call->arena, sizeof(*call->run));
	if (call->run == NULL) {
		return ora_fail_memory(&call->err);
	}
	struct ora_json made = ora_workflow_given(call, workflow->made);
	struct ora_json old = ora_json_member(call->state, call->state_object->id);
	if (ora_json_same(made, old)) {
		return refuse(call, "the new one is the old one");
	}
	int rc = made.text == NULL ? check_new(call) : 0;
	return rc != 0 ? rc : check_delivery(call);
}
