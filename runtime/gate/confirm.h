#ifndef ORA_GATE_CONFIRM_H
#define ORA_GATE_CONFIRM_H

#include <ora/confirm.h>

#include "gate/gate.h"

/* A parameter that a call changes. */
struct ora_change {
	const struct ora_field *field;
	struct ora_json before;  /* no text: not known, or nothing was there */
	struct ora_json after;   /* no text: left out of something that is made */
	bool wider;
};

/* confirm.c: whether it must be known what the call would change; whether it is to be confirmed,
 * behind ora_step_judge. */
#ifndef ORA_MINIMAL
bool ora_confirm_wants_plan(const struct ora_call *call);
bool ora_confirm_is_due(const struct ora_call *call);
#else
static inline bool ora_confirm_wants_plan(const struct ora_call *call)
{
	(void)call;
	return false;
}
static inline bool ora_confirm_is_due(const struct ora_call *call)
{
	(void)call;
	return false;
}
#endif

/* widen.c: whether a row of `replaces` is taken from something else than what the call changes. */
bool ora_is_taken(const struct ora_call *call, struct ora_json row);

/* plan.c: the plan of a call that has been judged. Returns 0 or an enum ora_err. */
int ora_plan_make(struct ora_call *call, struct ora_plan *plan) ORA_MUST_CHECK;

/* plan_text.c */
void ora_plan_put_text(const struct ora_call *call, struct ora_buf *out);

/* What null and leaving out mean for a member; NULL: for a text of no member. Static. */
const char *ora_plan_nothing(const struct ora_field *field);
/* plan_value.c: whether a tool makes something, so that nothing was there before; what people know
 * an object by, with a blank behind it (nothing where it has none); a value, in one line without an
 * end; a parameter, from what to what. */
bool ora_plan_makes(const struct ora_tool *tool);
void ora_plan_put_label(const struct ora_object *object, struct ora_json value,
	struct ora_buf *out);
void ora_plan_put_value(const struct ora_call *call, const struct ora_field *field,
	struct ora_json value, struct ora_buf *out);
void ora_plan_put_change(const struct ora_call *call, const struct ora_change *change,
	struct ora_buf *out);

/* plan_store.c: whether two are the same but for their text; whether one has not expired (nor is
 * from the future: then the clock was set back, and its time can't be told); plans in memory. */
bool ora_pending_same(const struct ora_pending *a, const struct ora_pending *b);
bool ora_pending_is_new(const struct ora_pending *pending);
int ora_plans_in_memory(struct ora_plan_store *store, struct ora_error *err) ORA_MUST_CHECK;

#endif
