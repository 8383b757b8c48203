#ifndef TESTS_WIRE_CALLS_H
#define TESTS_WIRE_CALLS_H

#include <ora/client.h>
#include <ora/error.h>
#include <ora/reply.h>

/*
 * One typed call for each case in cases/, as a C program would write it. It checks a few
 * members of its reply, counts what is wrong in wire_call_failures, and hands the reply on
 * (*reply is new).
 */
typedef int wire_call(struct ora_client *client, struct ora_reply **reply,
	struct ora_error *err);

#define WIRE_MAX_CASES 4

struct wire_calls {
	const char *tool;                   /* its short name; NULL ends the table */
	wire_call *calls[WIRE_MAX_CASES];   /* in the order of the tool's case file */
};

extern const struct wire_calls wire_calls[];
extern unsigned wire_call_failures;

#endif
