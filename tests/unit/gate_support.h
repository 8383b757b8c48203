#ifndef ORA_TESTS_UNIT_GATE_SUPPORT_H
#define ORA_TESTS_UNIT_GATE_SUPPORT_H

/* What the tests of the gate share: a client under a policy, and calls whose error is kept. */
#include <ora/confirm.h>
#include <ora/gate.h>
#include <ora/policy.h>

#include "support.h"
#include "upstream.h"

struct ora_client *gate_client(struct upstream *up, const struct ora_policy *policy);

/* The result of one call; the last one's error and reply are kept. */
extern struct ora_error gate_error;
extern char gate_reply[4096];
int gate_call(struct ora_client *client, const char *tool, const char *json,
	const struct ora_call_options *options);

/* The value of a member of the error's detail, unescaped. Static. */
const char *gate_detail(const char *member);

/* Forgets the last error. */
void gate_finish(void);

#endif
