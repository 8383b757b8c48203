#ifndef ORA_TESTS_UNIT_PROVIDER_H
#define ORA_TESTS_UNIT_PROVIDER_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/mcp.h>

#include "mcp/core.h"

/*
 * A provider of tools for the protocol alone. The tool decides what happens: "echo" answers its
 * arguments at once, "fail" with a JSON-RPC error, "hold" when the test says so, "write" like
 * hold, but it goes on when it is canceled.
 */
#define PROVIDER_MAX 128

struct provider {
	const char *list;        /* what tools/list says; NULL: out of memory */
	size_t list_length;
	struct ora_mcp_call *held[PROVIDER_MAX];
	size_t held_count;
	size_t canceled;
	bool destroyed;
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
