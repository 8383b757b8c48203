#include <string.h>

#include "base/error.h"
#include "gate/policy.h"
#include "gate/workflow.h"

/*
 * Whether the steps of a workflow may be sent, asked before the first of them is: half of a workflow
 * is worse than none.
 */

/* The arguments that a step will have, in the arena. The new one will be as the old one: that stands
 * for it as long as it is not there. */
static int make_args(struct ora_call *call, const struct ora_step_of *step, void **args)
{
	const struct ora_limits *limits = ora_client_limits(call->client);
	struct ora_json_limits json_limits = {
		.max_bytes = limits->max_request_bytes, .max_depth = limits->max_depth,
	};
	struct ora_json_fault fault;
	struct ora_faults *faults = ora_faults_create();
	const char *connection;
	struct ora_buf json;
	bool made = call->run->made.text != NULL;
	ora_buf_init(&json, limits->max_request_bytes);
	call->run->made = made ? call->run->made : call->state;
	ora_workflow_put_args(call, step, &json);
	call->run->made = made ? call->run->made : (struct ora_json){ NULL, 0 };
	const char *text = ora_buf_ok(&json) == 0
		? ora_arena_copy(call->arena, json.data, json.length) : NULL;
	size_t length = json.length;
	ora_buf_finish(&json);
	int rc = text == NULL || faults == NULL ? ora_fail_memory(&call->err) : 0;
	if (rc == 0 && ora_json_scan(text, length, &json_limits, &fault) != 0) {
		rc = ora_fail(&call->err, ORA_ERR_BAD_REPLY, "what is to be replaced can't be made anew: %s; "
			"nothing was sent", fault.message);
	}
	if (rc == 0 && ora_args_from_json(ora_client_api(call->client), step->tool,
			ora_json_root(text, length), call->arena, args, &connection, faults) != 0) {
		rc = ora_fail_memory(&call->err);
	}
	if (rc == 0) {
		ora_check(step->tool, *args, faults);
		rc = ora_faults_count(faults) > 0 ? ora_faults_report(faults, &call->err) : 0;
	}
	ora_faults_destroy(faults);
	return rc;
}

/* What the policy says of a step; `state`: of what it changes, too, which is in the run's `holder`. */
static int ask_policy(struct ora_call *call, const struct ora_step_of *step, void *args, bool state)
{
	struct ora_call checked = *call;
	checked.tool = step->tool;
	checked.args = args;
	checked.refusals = (struct ora_faults)ORA_FAULTS_INIT;
	int rc = ora_step_policy(&checked);
	if (rc == 0 && state) {
		const struct ora_field *object = ora_reply_object(step->tool->state->tool);
		const struct ora_fetched *fetched = call->run->holder;
		checked.state_object = object->object;
		checked.state = (struct ora_json){ NULL, 0 };
		if (fetched->page_count > 0) {
			const struct ora_reply *reply = fetched->pages[0];
			checked.state = ora_json_member(ora_json_root(reply->json, reply->json_length),
				object->name);
		}
		rc = ora_step_policy_state(&checked);
	}
	ora_faults_finish(&checked.refusals);
	call->err = checked.err;
	call->rule = checked.rule;
	return rc;
}

int ora_workflow_check_step(struct ora_call *call, const struct ora_step_of *step)
{
	void *args;
	int rc = make_args(call, step, &args);
	return rc != 0 ? rc : ask_policy(call, step, args, false);
}

/* What the old one is assigned to may be elsewhere than it is: a policy of places looks at each. */

static int check_next_holder(struct ora_call *call);

static void holder_read(struct ora_call *call)
{
	const struct ora_step_of *assign = &call->tool->workflow->assign;
	int rc = call->canceled ? 0 : ask_policy(call, assign, call->run->assign_args, true);
	if (rc != 0) {
		char why[ORA_ERROR_MESSAGE_SIZE];
		memcpy(why, call->err.message, sizeof(why));
		ora_fail(&call->err, rc, "%s: %s", assign->tool->short_name, why);
	}
	rc = rc == 0 && !call->canceled ? check_next_holder(call) : rc;
	if (rc != ORA_STEP_WAIT) {
		ora_call_go_on(call, rc);
	}
}

static int check_next_holder(struct ora_call *call)
{
	struct ora_workflow_run *run = call->run;
	const struct ora_step_of *assign = &call->tool->workflow->assign;
	int rc = 0;
	while (rc == 0 && ora_workflow_next_row(call, &run->rows, &run->row)) {
		rc = make_args(call, assign, &run->assign_args);
		rc = rc != 0 ? rc : ask_policy(call, assign, run->assign_args, false);
		if (rc == 0 && assign->tool->state != NULL && ora_policy_wants_state(call)) {
			rc = ora_fetch_with(call, assign->tool->state, assign->tool->args, run->assign_args,
				&run->holder, holder_read);
			rc = rc == 0 ? ask_policy(call, assign, run->assign_args, true) : rc;
		}
	}
	return rc;
}

int ora_workflow_check_holders(struct ora_call *call)
{
	call->run->rows = ora_fetched_rows(call->run->assigned);
	return check_next_holder(call);
}
