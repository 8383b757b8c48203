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
/* policies.c: to replace the policies of a client, take the old ones away, set the new ones, and
 * either keep these (they go on counting the writes of the connections that had a policy; `old` is
 * freed) or put the old ones back in their place. No call may run in between. */
struct policy *ora_policies_take(struct ora_client *client);
void ora_policies_keep(struct ora_client *client, struct policy *old);
void ora_policies_put_back(struct ora_client *client, struct policy *old);

/* policy.c: whether a rule needs to know what the call changes. */
bool ora_policy_wants_state(const struct ora_call *call);

#endif
