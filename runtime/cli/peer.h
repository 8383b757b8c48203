#ifndef ORA_CLI_PEER_H
#define ORA_CLI_PEER_H

#include <stdbool.h>
#include <sys/types.h>

#include <json-c/json.h>

/*
 * This program as an MCP server in a process of its own, and the client's side of the
 * conversation with it: what an agent does.
 */
struct cli_peer {
	pid_t pid;
	int in, out;      /* pipes to and from it */
	char *line;       /* what came of the next line */
	size_t length, capacity;
	int last_id;
	size_t last_size; /* bytes of the last answer */
};

/* Starts `mcp` against a sandbox at base_url, with its state in a folder. False: errno says
 * why. */
bool cli_peer_start(struct cli_peer *peer, const char *base_url, const char *state);
/* Sends a request and waits for its answer: the `result` or `error`, new; NULL where the peer
 * is gone. `params` is stolen, and may be NULL. *failed tells which of the two it is. */
struct json_object *cli_peer_ask(struct cli_peer *peer, const char *method,
	struct json_object *params, bool *failed);
/* Ends it, and returns its exit code; -1 where it did not end by itself. */
int cli_peer_end(struct cli_peer *peer);

#endif
