#ifndef TESTS_WIRE_CALLS_H
#define TESTS_WIRE_CALLS_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

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

/* Those of later_calls.c come behind the others of a tool. */
extern const struct wire_calls wire_calls[];
extern const struct wire_calls wire_later_calls[];
extern unsigned wire_call_failures;

/* The headers that every tool takes. */
#define SET_ATTRIBUTION(s) \
	do { \
		ORA_SET(s, http_referer, "https://example.org/?a=b&c=%20\"d\""); \
		ORA_SET(s, x_open_router_title, "Grüße, 世界 100%"); \
		ORA_SET(s, x_open_router_categories, "cli-agent,cloud-agent"); \
	} while (0)

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			wire_call_failures++; \
			fprintf(stderr, "%s: not true: %s\n", __func__, #condition); \
		} \
	} while (0)

static inline bool same(const char *is, const char *want)
{
	return is != NULL && strcmp(is, want) == 0;
}

#endif
