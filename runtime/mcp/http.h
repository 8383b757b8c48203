#ifndef ORA_MCP_HTTP_H
#define ORA_MCP_HTTP_H

#include <stdbool.h>
#include <stddef.h>

#include "mcp/core.h"

/*
 * The seam between the protocol and Streamable HTTP. Serving checks what is HTTP (host,
 * origin, method, media type, authentication, size) and hands the rest in here; all that
 * depends on JSON, on the headers of MCP and on sessions is decided by the core.
 *
 * A session id (Mcp-Session-Id, versions before 2026-07-28) holds what was agreed on, and is
 * signed with the key of ora_mcp_options: any process with that key can serve it. It is bound
 * to the caller, and expires. What is no part of it (that it was deleted, a log level, a
 * question that waits for its answer) is known to one process only.
 */

/* Headers, without white space around them; NULL where absent. Borrowed until the function
 * that takes them returns. */
struct ora_mcp_http_request {
	const char *protocol_version;  /* MCP-Protocol-Version */
	const char *method;            /* Mcp-Method */
	const char *name;              /* Mcp-Name */
	const char *session_id;        /* Mcp-Session-Id */
	/* The value of Mcp-Param-<name>, compared without case; NULL where absent. */
	const char *(*param)(const void *headers, const char *name);
	const void *headers;
	bool sessionless;              /* no session is opened at this address */
	bool no_stream;                /* the client takes no text/event-stream */
};

/* The end of an answer. */
struct ora_mcp_http_answer {
	int status;              /* of a reply that is no stream */
	const char *body;        /* one JSON message, or NULL: none. Borrowed for the callback */
	size_t length;
	const char *session_id;  /* value for the header Mcp-Session-Id, or NULL */
};

/* What becomes of a request. Either `finish` alone, with one JSON body or none; or `stream`,
 * then any number of `message`, then `finish` (whose body is NULL then). */
struct ora_mcp_http_events {
	/* The reply is a stream of events: 200, text/event-stream. Send the head now. */
	void (*stream)(void *user);
	/* One event of it: a JSON message, borrowed. */
	void (*message)(void *user, const char *message, size_t length);
	/* The last call. The exchange is gone when it returns. */
	void (*finish)(void *user, const struct ora_mcp_http_answer *answer);
};

struct ora_mcp_exchange;

/* Whether a POST with these headers opens a stream that lasts (subscriptions/listen), if it is
 * served at all: it is no call, and other limits are meant for it. */
bool ora_mcp_http_listens(const struct ora_mcp_http_request *request);

/* Takes the body of a POST (borrowed until this returns). `caller` is copied. Returns the
 * exchange while it is not finished, NULL where it was finished before this returns. */
struct ora_mcp_exchange *ora_mcp_http_post(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, const struct ora_mcp_http_request *request,
	const char *body, size_t length, const struct ora_mcp_http_events *events, void *user);

/* A GET: the stream of a session, for what no request asked for; lasts until the client leaves
 * or the server closes. Without a session: 405. */
struct ora_mcp_exchange *ora_mcp_http_get(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, const struct ora_mcp_http_request *request,
	const struct ora_mcp_http_events *events, void *user);

/* A DELETE: ends a session, its stream and its questions. Returns the status: 204, 404, or 405
 * without a session. */
int ora_mcp_http_delete(struct ora_mcp_server *server, const struct ora_mcp_caller *caller,
	const struct ora_mcp_http_request *request);

/* The client has left: no event comes any more, and the exchange is no longer the transport's.
 * In 2026-07-28 that cancels; in older versions the calls go on, for the client may only have
 * lost its way, but what waits for a person does not: nobody reads the question any more. Never
 * from inside one of its events. */
void ora_mcp_exchange_leave(struct ora_mcp_exchange *exchange);

/* Requests of all exchanges that are not answered yet; streams that only listen are none. */
size_t ora_mcp_http_pending(const struct ora_mcp_server *server);
/* Ends running reads of all exchanges, as ora_mcp_abort_reads() does. */
void ora_mcp_http_abort_reads(struct ora_mcp_server *server);
/* Ends streams that only listen, as the protocol wants it: for a shutdown. */
void ora_mcp_http_close_streams(struct ora_mcp_server *server);

#endif
