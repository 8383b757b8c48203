#ifndef ORA_MCP_LEVEL_H
#define ORA_MCP_LEVEL_H

#include <stdbool.h>

#include <ora/client.h>

#include "json/view.h"
#include "tool.h"

/*
 * How much of an API clients of MCP see. Descriptors stay as they were when agents learnt them;
 * what came later is shown where it was asked for. `level` is a date or its beginning, such as
 * "2026-10"; NULL is the API's first. What came later into an object that an argument holds is shown
 * and taken at every level.
 */

/* Whether a parameter of a tool is shown at a level; one that is required always is. */
bool ora_level_has(const struct ora_api *api, const char *level, const struct ora_tool *tool,
	const struct ora_field *field);

/* Whether a call may be made: the tool is one that is listed, and none of the arguments came
 * later than the level. Returns 0, or ORA_ERR_NOT_ALLOWED or ORA_ERR_ARGS with a message that
 * names the switch. */
int ora_level_check(const struct ora_client *client, const char *level,
	const struct ora_tool *tool, struct ora_json arguments, struct ora_error *err)
	ORA_MUST_CHECK;

#endif
