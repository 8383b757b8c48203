#ifndef ORA_MCP_H
#define ORA_MCP_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An MCP server whose tools are those of a client's API. It knows no socket and no file:
 * its owner feeds it messages and sends what it answers. Versions 2024-11-05, 2025-03-26,
 * 2025-06-18, 2025-11-25 (opened by `initialize`) and 2026-07-28 (stateless).
 */
struct ora_mcp_server;
struct ora_mcp_session;

/* What the tools look like. Start it with ORA_MCP_OPTIONS_INIT. */
struct ora_mcp_options {
	size_t size;              /* set by ORA_MCP_OPTIONS_INIT */
	bool hide_common;         /* leave the attribution parameters out of the descriptors
	                             (they are still accepted) */
	bool require_connection;  /* PCID is required even with one connection */
	size_t max_message_bytes; /* default 1 MiB + 64 KiB */
	size_t max_text_bytes;    /* longer results become a summary; default 32 KiB */
	unsigned max_calls;       /* running at once in a session; default 64 */
	unsigned max_calls_per_minute; /* of each caller; default 30,000; UINT32_MAX: any number */
	long ask_timeout_s;       /* what a person has to answer a question; default 600 */
	long session_s;           /* what a session over HTTP lasts; default a day */
	const void *secret;       /* signs session ids and request states: give several processes
	                             the same, and each takes those of the others; borrowed. NULL: a
	                             random one */
	size_t secret_length;
	bool route_header;        /* clients of 2026-07-28 repeat PCID in the header Mcp-Param-PCID,
	                             for a balancer to route by */
	const char *api_level;    /* date of the newest parameters to offer, or its beginning, such as
	                             "2026-10"; borrowed. NULL: those that each tool had when the API
	                             was first described */
	const void *accepted_secret; /* what other processes sign with while the secret is exchanged:
	                             what was signed with it is taken, too; borrowed. NULL: none */
	size_t accepted_secret_length;
};

#define ORA_MCP_OPTIONS_INIT { sizeof(struct ora_mcp_options), \
	false, false, 0, 0, 0, 0, 0, 0, NULL, 0, false, NULL, NULL, 0 }

/* One JSON-RPC message to be sent, without a newline inside or at its end; borrowed for the
 * duration of the callback. */
typedef void ora_mcp_output(void *user, const char *message, size_t length);

/* The client is borrowed and must outlive the server; its connections are those that the
 * tools offer. Returns 0 or an enum ora_err. */
ORA_EXPORT ORA_MUST_CHECK int ora_mcp_server_create(struct ora_mcp_server **server,
	struct ora_client *client, const struct ora_mcp_options *options, struct ora_error *err);
/* Its sessions must be gone. NULL is allowed. */
ORA_EXPORT void ora_mcp_server_destroy(struct ora_mcp_server *server);

/* One peer: a process on stdio, a session over HTTP. */
ORA_EXPORT ORA_MUST_CHECK int ora_mcp_session_create(struct ora_mcp_session **session,
	struct ora_mcp_server *server, ora_mcp_output *output, void *user);
/* Cancels its calls; no output comes after it. NULL is allowed. */
ORA_EXPORT void ora_mcp_session_destroy(struct ora_mcp_session *session);

/* Takes one message (borrowed until this returns). Answers go to the output callback, at
 * once or from ora_client_poll(). Whatever it is fed, it answers as JSON-RPC demands. */
ORA_EXPORT void ora_mcp_feed(struct ora_mcp_session *session, const char *message,
	size_t length);

/* Requests that were fed and are not yet answered. */
ORA_EXPORT size_t ora_mcp_pending(const struct ora_mcp_session *session);

/* Ends all running reads, as their cancellation would; writes go on. The peer is still
 * answered: with an error that says so. For a shutdown whose time is up. */
ORA_EXPORT void ora_mcp_abort_reads(struct ora_mcp_session *session);

#ifdef __cplusplus
}
#endif

#endif
