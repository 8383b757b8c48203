#ifndef ORA_TESTS_UNIT_SUPPORT_H
#define ORA_TESTS_UNIT_SUPPORT_H

/* What the unit tests share. cmocka wants these four before itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/gate.h>

#include "json/view.h"
#include "tool.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The key that may go to loopback. */
#define TEST_KEY "sk-or-v1-sandbox-management"

/* A view of a text, which must be JSON. Borrows it. */
struct ora_json support_json(const char *text);

/* A tool of the API, or of the toy API of tests/second_api, by its short name: must exist. */
const struct ora_tool *support_tool(const char *short_name);
const struct ora_tool *support_toy(const char *short_name);

/* Checks arguments as the gate does. Returns 0 or ORA_ERR_ARGS with err filled in (finish it). */
int support_check(const struct ora_tool *tool, const void *args, struct ora_error *err);
int support_check_json(const struct ora_tool *tool, const char *json, struct ora_error *err);
/* Asserts that the arguments are refused with this message. */
void support_refused(const struct ora_tool *tool, const char *json, const char *message);
void support_accepted(const struct ora_tool *tool, const char *json);

/* A client of an API with `count` connections to a URL: "default", or "a", "b", ... if more. */
struct ora_client *support_client(const struct ora_api *api, const char *url, size_t count,
	const struct ora_client_options *options);

/* A call that was started, and how it ended. */
struct support_waiting {
	int done; /* so often */
	int result;
};
/* Notes an end there. */
void support_note(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err);
/* Starts a call whose end is noted; what stood there is forgotten. */
struct ora_call *support_start(struct ora_client *client, const char *tool, const char *json,
	const struct ora_call_options *options, struct support_waiting *waiting);

/* Asserts that a text contains another. */
void support_contains(const char *text, const char *part);
void support_lacks(const char *text, const char *part);

/* Runs the tests of an array. */
#define SUPPORT_MAIN(tests) \
	int main(void) \
	{ \
		return cmocka_run_group_tests(tests, NULL, NULL); \
	}

#endif
