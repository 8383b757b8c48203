#ifndef ORA_CLI_CACHE_H
#define ORA_CLI_CACHE_H

#include "base/buf.h"
#include "cli/cli.h"

/*
 * What the lists of IDs and names were a moment ago, so that a shell that asks with each key
 * that is pressed gets its answer at once. Files of the user's own cache folder, one for each
 * connection and list; a minute later they are asked for anew.
 */

/* Adds lines "ID<tab>name<newline>" of all that the list has. False where it can't be had. */
bool cli_cache_read(struct cli_client *client, const char *connection,
	const struct ora_tool *list, struct ora_buf *out);

#endif
