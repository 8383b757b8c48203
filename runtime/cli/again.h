#ifndef ORA_CLI_AGAIN_H
#define ORA_CLI_AGAIN_H

#include <ora/client.h>

#include "base/buf.h"
#include "json/view.h"
#include "tool.h"

/*
 * Workflows that stopped, as the commands that are next. `arguments` are those that were given.
 */

/* The command that goes on with what was made, an id: an ora_put_again of the gate. */
void cli_put_again(const struct ora_tool *tool, struct ora_json arguments, const char *made,
	struct ora_buf *out);
/* The command that makes another. */
void cli_put_anew(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out);
/* From here on the notes of a workflow's replies name commands, not tools. */
void cli_call_in_shell(struct ora_client *client, const struct ora_tool *tool);

#endif
