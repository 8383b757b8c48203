#ifndef ORA_GATE_POLICY_H
#define ORA_GATE_POLICY_H

#include <ora/policy.h>

#include "base/arena.h"
#include "gate/gate.h"

/* A policy as the gate keeps it: a copy, and when the last writes were made. */
struct policy {
	struct policy *next;
	struct ora_arena *arena;
	const char *connection;   /* NULL: of all that have none of their own */
	struct ora_policy rules;
	long long *times;         /* a ring of writes_per_minute; NULL: no rule */
	unsigned oldest;          /* of the ring */
};

/* policies.c: the one that a call is under, or NULL. */
struct policy *ora_policy_of(const struct ora_call *call);
/* policies.c: frees all. */
void ora_policies_destroy(struct policy *first);

/* policy.c: whether a rule needs to know what the call changes. */
bool ora_policy_wants_state(const struct ora_call *call);

#endif
