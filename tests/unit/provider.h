#ifndef ORA_TESTS_UNIT_PROVIDER_H
#define ORA_TESTS_UNIT_PROVIDER_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/mcp.h>

#include "mcp/core.h"

/*
 * A provider for the protocol alone. The tool decides what happens: "echo" answers its
 * arguments at once, "fail" with a JSON-RPC error, "hold" when the test says so, "write" like
 * hold, but it goes on when it is canceled; "ask" asks whether to go on, "two" asks twice,
 * "incapable" says that it would have to; "steps" reports progress and logs. The prompt "p" and
 * the resource "r:1" answer at once, the prompt "ask" asks.
 */
#define PROVIDER_MAX 128

struct provider {
	unsigned features;       /* enum ora_mcp_feature */
	const char *list;        /* what tools/list says; NULL: out of memory */
	size_t list_length;
	struct ora_mcp_call *held[PROVIDER_MAX];
	size_t held_count;
	size_t canceled;
	bool destroyed;
	size_t asked, gone, later; /* outcomes of questions */
	char state[64];          /* that came with the last answer */
	char caller[32];         /* who called last */
	char trace[64];          /* and with what trace */
	const struct ora_mcp_options *options; /* instead of the tests' own */
	char name[80];           /* of the last tool called */
};

/* A server over it. max_* of 0: the defaults. */
struct ora_mcp_server *provider_server(struct provider *provider, size_t max_message_bytes,
	unsigned max_calls);
/* Answers the i-th call that is held. */
void provider_release(struct provider *provider, size_t i);

/* Collects what a session says: messages with a newline behind each. */
struct transcript {
	char *text;
	size_t length, count;
};
void transcript_keep(void *user, const char *message, size_t length);
void transcript_clear(struct transcript *transcript);

#endif
