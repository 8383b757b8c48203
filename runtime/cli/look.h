#ifndef ORA_CLI_LOOK_H
#define ORA_CLI_LOOK_H

#include "base/buf.h"
#include "json/view.h"
#include "tool.h"

#include <ora/client.h>

/* Whether a write that nobody heard of again was done: what upstream shows of it. */
enum cli_finding {
	CLI_FOUND_DONE,
	CLI_FOUND_NOTHING,  /* as if it had never been sent */
	CLI_FOUND_UNCLEAR,
};

/* Looks: for what a creation made, by its name and the time of the call; whether what was
 * changed is as the call wanted it; whether what was deleted is gone; where the ids of a bulk
 * call are. `intent` is the line of the log, `at` its time in seconds since 1970. `words` gets
 * what was seen, a line each. */
enum cli_finding cli_look(struct ora_client *client, const struct ora_tool *tool,
	struct ora_json intent, int64_t at, struct ora_buf *words);

#endif
