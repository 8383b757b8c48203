#include "base/error.h"
#include "gate/confirm.h"
#include "gate/fetch.h"
#include "gate/policy.h"

/*
 * What a write changes, as it is before. The log keeps it so that the change can be undone; a
 * policy may ask where it is; whether the change widens can't be told without it.
 */

/* A refused key will be refused again; whatever else goes wrong, what it changes is not known. */
static int take_state(struct ora_call *call)
{
	const struct ora_fetched *fetched = call->fetched_state;
	const struct ora_field *object = ora_reply_object(fetched->lookup->tool);
	call->state_object = object->object;
	if (fetched->failure == ORA_ERR_AUTH) {
		return ora_fetch_refuse(call, fetched, ORA_ERR_AUTH, "what it changes");
	}
	if (fetched->page_count > 0) {
		const struct ora_reply *reply = fetched->pages[0];
		struct ora_json state = ora_json_member(ora_json_root(reply->json, reply->json_length),
			object->name);
		if (ora_json_type(state) == ORA_JSON_OBJECT) {
			call->state = state;
		}
	}
	return 0;
}

static void state_done(struct ora_call *call)
{
	ora_call_go_on(call, take_state(call));
}

int ora_step_state(struct ora_call *call)
{
	if (call->tool->state == NULL || (call->tool->workflow == NULL && call->gate->log.write == NULL
			&& !ora_policy_wants_state(call) && !ora_confirm_wants_plan(call))) {
		return 0;
	}
	int rc = ora_fetch(call, call->tool->state, &call->fetched_state, state_done);
	return rc == 0 ? take_state(call) : rc;
}

static void replaced_done(struct ora_call *call)
{
	ora_call_go_on(call, 0);
}

int ora_step_replaced(struct ora_call *call)
{
	return call->tool->replaces == NULL
			|| (call->gate->log.write == NULL && !ora_confirm_wants_plan(call)) ? 0
		: ora_fetch(call, call->tool->replaces, &call->replaced, replaced_done);
}

static void touched_done(struct ora_call *call);

/* One list after another. */
static int fetch_touched(struct ora_call *call)
{
	int rc = 0;
	while (rc == 0 && call->touched_count < call->tool->touch_count) {
		const struct ora_lookup *lookup = &call->tool->touches[call->touched_count];
		rc = ora_fetch(call, lookup, &call->touched[call->touched_count], touched_done);
		call->touched_count++;
	}
	return rc;
}

static void touched_done(struct ora_call *call)
{
	int rc = call->canceled ? 0 : fetch_touched(call);
	if (rc != ORA_STEP_WAIT) {
		ora_call_go_on(call, rc);
	}
}

int ora_step_touched(struct ora_call *call)
{
	if (call->tool->touch_count == 0 || !ora_confirm_is_due(call)) {
		return 0;
	}
	call->touched = ora_arena_array(call->arena, call->tool->touch_count,
		sizeof(struct ora_fetched *));
	return call->touched == NULL ? ora_fail_memory(&call->err) : fetch_touched(call);
}
