#ifndef ORA_CLI_DEMO_H
#define ORA_CLI_DEMO_H

#include <stdbool.h>

#include <json-c/json.h>
#include <ora/error.h>

#include "cli/peer.h"

struct demo {
	struct cli_peer peer;
	int step;
	double last_ms;  /* how long the last answer took */
	bool failed;     /* what could not go on has been said */
	bool color;
	bool terminal;   /* whose lines have a width */
	char workspace[64], guardrail[64], hash[80];
	char state[64];  /* where the server keeps its log and the secret, until the end */
};

double demo_now_ms(void);
/* What is about to happen, in words. */
void demo_say(struct demo *demo, const char *words);
/* What was sent or came back, in a line where it fits. */
void demo_show(struct demo *demo, const char *format, ...) ORA_PRINTF(2, 3);
/* Says why the demo can't go on, once. */
void demo_stop(struct demo *demo, const char *words);
/* The result of a method, new; NULL where the server is gone. `params` is stolen. */
struct json_object *demo_ask(struct demo *demo, const char *method, struct json_object *params);
/* Calls a tool. Returns the whole result, new, or NULL. */
struct json_object *demo_call(struct demo *demo, const char *tool, const char *arguments);
/* Calls a tool that must work. Returns its reply, new; or NULL. */
struct json_object *demo_call_ok(struct demo *demo, const char *tool, const char *format, ...)
	ORA_PRINTF(3, 4);
/* The text of the first content block; borrowed. */
const char *demo_text(struct json_object *result);
bool demo_is_error(struct json_object *result);
/* A member along a path of at most two names; "" where there is none. Borrowed. */
const char *demo_member(struct json_object *reply, const char *first, const char *second);

#endif
