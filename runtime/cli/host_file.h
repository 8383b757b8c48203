#ifndef ORA_CLI_HOST_FILE_H
#define ORA_CLI_HOST_FILE_H

#include <json-c/json.h>

#include "base/buf.h"
#include "cli/hosts.h"

/* The configuration files of agents' hosts, with our server in them. */

#define CLI_HOST_FILE_SIZE (4u << 20)
#define CLI_HOST_JSON (JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED \
	| JSON_C_TO_STRING_NOSLASHESCAPE)

/* Writes the content of the file at `path` with the server in it, in place of one of that name:
 * `old` is what stands there, "" where there is none. The rest of it is kept, comments as well.
 * Returns 0, or an exit code after a message where the file can't be understood. */
int cli_host_merge(const struct cli_host *host, const char *path, const struct ora_buf *old,
	struct json_object *server, struct ora_buf *out);

/* The server as a table of TOML. */
void cli_host_put_toml(struct ora_buf *out, struct json_object *server);

#endif
