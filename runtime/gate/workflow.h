#ifndef ORA_GATE_WORKFLOW_H
#define ORA_GATE_WORKFLOW_H

#include "gate/fetch.h"
#include "gate/gate.h"

/*
 * A workflow on its way: one call whose sending is several calls, each of them through the gate.
 * All of it lies in the arena of the call.
 */
struct ora_workflow_run {
	struct ora_fetched *assigned; /* what things are assigned to */
	struct ora_fetched_rows rows; /* those that were not looked at yet */
	struct ora_json row;          /* the one that is being assigned */
	struct ora_json made;         /* the new one; no text: not yet */
	const char *made_id;
	const char *secret;           /* wiped at the end of the call; NULL: none was made */
	const char *connection;
	int64_t assignments;
	bool verified;
	bool ended;
	bool due;                     /* ended by another call, later */
	const char *problem;          /* why it stopped, or NULL */
	void *assign_args;            /* of the assignment that is being checked, in the arena */
	struct ora_fetched *holder;   /* what that would assign to */
};

/* workflow_args.c: the arguments of a step as a JSON object. */
void ora_workflow_put_args(const struct ora_call *call, const struct ora_step_of *step,
	struct ora_buf *out);
/* What an argument of a step is; no text: nothing. */
struct ora_json ora_workflow_value(const struct ora_call *call, const struct ora_step_arg *arg);
/* The same of an argument of the call. */
struct ora_json ora_workflow_given(const struct ora_call *call, const char *name);
/* Seconds that the old one goes on, from when the new one was made. */
long ora_workflow_grace_s(const struct ora_call *call);
/* When that is over, in days since 1970-01-01; whether it is. Of a call that makes the new one, it
 * begins now: clocks may differ. */
double ora_workflow_due_days(const struct ora_call *call);
bool ora_workflow_is_due(const struct ora_call *call);
/* Whether an object is ended already. */
bool ora_workflow_is_ended(const struct ora_call *call, struct ora_json object);
/* The member that rows are compared by, and that names what is replaced, as text in the arena. */
const char *ora_workflow_id(const struct ora_call *call, struct ora_json object);
/* The next row that is about the old one, and that the new one has no equal of. */
bool ora_workflow_next_row(const struct ora_call *call, struct ora_fetched_rows *rows,
	struct ora_json *row);

/* workflow_step.c: whether a step may be sent with the arguments that it will have. Returns 0 or an
 * enum ora_err with call->err filled in. */
int ora_workflow_check_step(struct ora_call *call, const struct ora_step_of *step) ORA_MUST_CHECK;
/* The same for all assignments, and for what they assign to: that may take reads. Then it returns
 * ORA_STEP_WAIT, and the call goes on by itself. */
int ora_workflow_check_holders(struct ora_call *call) ORA_MUST_CHECK;

/* workflow_reply.c: the reply of the workflow out of what was done. Replaces call->reply. Returns 0
 * or an enum ora_err with call->err filled in. */
int ora_workflow_reply(struct ora_call *call) ORA_MUST_CHECK;

#ifndef ORA_MINIMAL
/* workflow_plan.c: its part of a plan's text; what a yes is bound to besides the state. */
void ora_workflow_put_plan(const struct ora_call *call, struct ora_buf *out);
void ora_workflow_put_bound(const struct ora_call *call, struct ora_buf *out);
#endif

#endif
