#ifndef ORA_MCP_CORE_H
#define ORA_MCP_CORE_H

#include <ora/export.h>
#include <ora/mcp.h>

#include "mcp/provider.h"

/*
 * The protocol: JSON-RPC, both eras, sessions. It knows a provider (provider.h), but no tool;
 * it is fed messages, but knows no socket. A transport creates one session per peer; HTTP has
 * a seam of its own (http.h).
 */

struct ora_mcp_info {
	const char *name;
	const char *title;
	const char *version;
	const char *description;  /* what it is made from, or NULL; where the server introduces itself */
	const char *instructions;
};

/* Bytes that an answer may have: clients drop longer ones. */
#define ORA_MCP_MAX_MESSAGE (8u << 20)
#define ORA_MCP_MAX_URI 2048

/* The server over any provider; `info` is borrowed for good. ora_mcp_server_create() in tools.c
 * makes one over the tools of a client, and frees the provider through `destroy_provider`. */
int ora_mcp_core_create(struct ora_mcp_server **server, const struct ora_mcp_info *info,
	const struct ora_mcp_provider *provider, const struct ora_mcp_options *options,
	void (*destroy_provider)(void *data)) ORA_MUST_CHECK;

/* Says who a session's peer is; before that it is somebody without a name who may use all. Copied.
 * Before it is fed. Returns 0 or ORA_ERR_MEMORY. */
int ora_mcp_session_set_caller(struct ora_mcp_session *session,
	const struct ora_mcp_caller *caller) ORA_MUST_CHECK;

/* A message in three parts, for a long one whose middle is there already; borrowed for the
 * callback. */
struct ora_mcp_parts {
	const char *head, *middle, *tail;
	size_t head_length, middle_length, tail_length;
};
typedef void ora_mcp_output_parts(void *user, const struct ora_mcp_parts *parts);
/* Who takes those of a session that ora_mcp_session_create() made; without it they are put
 * together for its output, with the same `user`. */
void ora_mcp_session_take_parts(struct ora_mcp_session *session, ora_mcp_output_parts *output);

/* A list has changed: clients that want to know are told. */
void ora_mcp_changed(struct ora_mcp_server *server, enum ora_mcp_list what);
/* A resource has changed: those that subscribed to it are told. */
void ora_mcp_resource_changed(struct ora_mcp_server *server, const char *uri);

/* Of the pending requests, those that wait for an answer of the person. */
size_t ora_mcp_asking(const struct ora_mcp_session *session);
/* Ends the subscriptions of a session as a shutdown does, with their results. */
void ora_mcp_end_listeners(struct ora_mcp_session *session);
/* The peer says nothing more: ends its subscriptions, and the questions that are open. It is
 * asked nothing from then on. */
void ora_mcp_input_ended(struct ora_mcp_session *session);

/* Fills in the defaults of what is 0. */
void ora_mcp_options_complete(struct ora_mcp_options *options);

/* Tells of lists that have changed, and ends what has waited too long, such as a question. Returns the milliseconds until there is
 * something to end again, or -1. For a transport's loop; all of it works without, but for
 * that. */
int ora_mcp_tick(struct ora_mcp_server *server);

#endif
