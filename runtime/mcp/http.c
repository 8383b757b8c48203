#include <stdlib.h>
#include <string.h>

#include "mcp/internal.h"

/* Streamable HTTP, without the HTTP: a POST is a session of its own that ends with the answer
 * to what it carries; in the older versions an id says to which longer session it belongs. */

struct ora_mcp_exchange {
	struct ora_mcp_session session; /* first */
	const struct ora_mcp_http_events *events;
	void *user;
	bool sessionless;
	bool streaming;  /* the reply has become a stream */
	bool finished;   /* the transport has the end of it */
	bool left;       /* the client has left: nobody is told anything */
};

static struct ora_mcp_exchange *of(struct ora_mcp_session *session)
{
	return (struct ora_mcp_exchange *)session;
}

static void finish(struct ora_mcp_exchange *exchange, int status, const char *body,
	size_t length)
{
	struct ora_mcp_http_answer answer = { .status = status, .body = body, .length = length };
	struct ora_buf id;
	ora_buf_init(&id, 4096);
	if (exchange->session.opened && !exchange->sessionless
		&& mcp_session_id_make(&exchange->session, &id) == 0) {
		answer.session_id = ora_buf_text(&id);
	}
	exchange->finished = true;
	exchange->events->finish(exchange->user, &answer);
	ora_buf_finish(&id);
}

static void deliver(struct ora_mcp_session *session, int status, bool last,
	const char *message, size_t length)
{
	struct ora_mcp_exchange *exchange = of(session);
	if (exchange->left || exchange->finished) {
		return;
	}
	if (!last && !exchange->streaming) {
		if (session->no_stream) {
			return; /* the client takes one message only: the answer */
		}
		exchange->streaming = true;
		exchange->events->stream(exchange->user);
	}
	if (exchange->streaming) {
		exchange->events->message(exchange->user, message, length);
	}
	if (last) {
		finish(exchange, status, exchange->streaming ? NULL : message,
			exchange->streaming ? 0 : length);
	}
}

/* Ends an exchange whose requests are all answered. */
static void settle(struct ora_mcp_session *session)
{
	struct ora_mcp_exchange *exchange = of(session);
	if (session->http != NULL || session->listens || session->pending > 0) {
		return;
	}
	if (!exchange->finished && !exchange->left) {
		finish(exchange, exchange->streaming ? 200 : 202, NULL, 0);
	}
	mcp_session_close(session);
}

static bool is_modern(const struct ora_mcp_http_request *http)
{
	return http->protocol_version != NULL
		&& strcmp(http->protocol_version, mcp_modern_version) == 0;
}

bool ora_mcp_http_listens(const struct ora_mcp_http_request *request)
{
	return is_modern(request) && request->method != NULL
		&& strcmp(request->method, "subscriptions/listen") == 0;
}

/* What is wrong with the headers of a message of the older versions, and its status; NULL if
 * nothing. Finds out what was agreed on. */
static const char *legacy_problem(struct ora_mcp_session *session,
	const struct ora_mcp_http_request *http, int *status)
{
	const char *version = mcp_batch_version; /* what it is where nothing is said */
	if (http->protocol_version != NULL) {
		version = mcp_legacy_version(http->protocol_version, strlen(http->protocol_version));
	}
	*status = 400;
	if (version == NULL) {
		return "the header MCP-Protocol-Version names a version that is not supported (want "
			"2025-03-26, 2025-06-18, 2025-11-25 or 2026-07-28)";
	}
	if (http->session_id != NULL && !http->sessionless) {
		*status = 404;
		return mcp_session_id_read(session, http->session_id) ? NULL : "there is no such session: "
			"it has ended, or was never opened; send initialize";
	}
	session->agreed.version = version;
	return NULL;
}

static bool admit(struct ora_mcp_session *session, struct ora_json message,
	const struct envelope *envelope)
{
	const struct ora_mcp_http_request *http = session->http;
	bool answer = ora_json_type(message) == ORA_JSON_OBJECT && envelope->method.text == NULL
		&& (envelope->result.text != NULL || envelope->error.text != NULL);
	int status = 400;
	if (is_modern(http) && answer) {
		mcp_send_error(session, NULL, status, INVALID_REQUEST, "a client sends no answers in "
			"2026-07-28: they come with the request that is made again");
		return false;
	}
	if (is_modern(http) || envelope->version.text != NULL
		|| mcp_is_name(envelope->method, "initialize")) {
		return true;
	}
	const char *problem = legacy_problem(session, http, &status);
	if (problem != NULL) {
		mcp_send_error(session, NULL, status, INVALID_REQUEST, problem);
	}
	return problem == NULL;
}

static struct ora_mcp_exchange *exchange_open(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, const struct ora_mcp_http_request *request,
	const struct ora_mcp_http_events *events, void *user)
{
	struct ora_mcp_session *session = mcp_session_open(server, caller,
		sizeof(struct ora_mcp_exchange));
	if (session == NULL) {
		const struct ora_mcp_http_answer answer = { .status = 503 };
		events->finish(user, &answer);
		return NULL;
	}
	session->is_http = true;
	session->no_stream = request->no_stream;
	session->deliver = deliver;
	session->admit = admit;
	session->settle = settle;
	of(session)->events = events;
	of(session)->user = user;
	of(session)->sessionless = request->sessionless;
	return of(session);
}

struct ora_mcp_exchange *ora_mcp_http_post(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, const struct ora_mcp_http_request *request,
	const char *body, size_t length, const struct ora_mcp_http_events *events, void *user)
{
	struct ora_mcp_exchange *exchange = exchange_open(server, caller, request, events, user);
	if (exchange == NULL) {
		return NULL;
	}
	exchange->session.http = request;
	mcp_feed_message(&exchange->session, body, length);
	exchange->session.http = NULL;
	if (exchange->session.pending > 0) {
		return exchange;
	}
	settle(&exchange->session);
	return NULL;
}

/* The listening stream of a session, other than this one: a session has one at most. */
static struct ora_mcp_exchange *find_stream(const struct ora_mcp_session *session)
{
	struct ora_mcp_session *it = session->server->sessions;
	while (it != NULL && (it == session || !it->listens
			|| strcmp(it->nonce, session->nonce) != 0)) {
		it = it->next;
	}
	return it != NULL ? of(it) : NULL;
}

static void end_stream(struct ora_mcp_exchange *exchange)
{
	if (exchange != NULL) {
		finish(exchange, 200, NULL, 0);
		mcp_session_close(&exchange->session);
	}
}

struct ora_mcp_exchange *ora_mcp_http_get(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, const struct ora_mcp_http_request *request,
	const struct ora_mcp_http_events *events, void *user)
{
	struct ora_mcp_exchange *exchange = exchange_open(server, caller, request, events, user);
	if (exchange == NULL) {
		return NULL;
	}
	int status = 405;
	const char *problem = "";
	if (!is_modern(request) && request->session_id != NULL && !request->sessionless
		&& !request->no_stream) {
		problem = legacy_problem(&exchange->session, request, &status);
	}
	if (problem != NULL) {
		finish(exchange, status, NULL, 0);
		mcp_session_close(&exchange->session);
		return NULL;
	}
	end_stream(find_stream(&exchange->session));
	exchange->session.listens = true;
	exchange->streaming = true;
	events->stream(user);
	return exchange;
}

/* Ends what exchanges of a session ask: each may end others, so from the start each time. */
static void end_questions(const struct ora_mcp_session *session)
{
	struct ora_mcp_session *it = session->server->sessions;
	while (it != NULL) {
		if (it != session && it->is_http && !it->speechless
			&& strcmp(it->nonce, session->nonce) == 0) {
			mcp_asking_stop(it);
			it = session->server->sessions;
		} else {
			it = it->next;
		}
	}
}

int ora_mcp_http_delete(struct ora_mcp_server *server, const struct ora_mcp_caller *caller,
	const struct ora_mcp_http_request *request)
{
	if (is_modern(request) || request->session_id == NULL || request->sessionless) {
		return 405;
	}
	struct ora_mcp_session *session = mcp_session_open(server, caller, sizeof(*session));
	if (session == NULL) {
		return 503;
	}
	bool known = mcp_session_id_read(session, request->session_id);
	if (known) {
		mcp_session_id_end(session);
		end_questions(session);
		end_stream(find_stream(session));
	}
	mcp_session_close(session);
	return known ? 204 : 404;
}

void ora_mcp_exchange_leave(struct ora_mcp_exchange *exchange)
{
	struct ora_mcp_session *session = &exchange->session;
	exchange->left = true;
	if (session->listens || session->requests == NULL || session->requests->modern) {
		mcp_session_close(session);
	} else {
		mcp_asking_stop(session);
	}
}

size_t ora_mcp_http_pending(const struct ora_mcp_server *server)
{
	size_t pending = 0;
	for (const struct ora_mcp_session *it = server->sessions; it != NULL; it = it->next) {
		pending += it->is_http ? ora_mcp_pending(it) : 0;
	}
	return pending;
}

void ora_mcp_http_abort_reads(struct ora_mcp_server *server)
{
	struct ora_mcp_session *next;
	for (struct ora_mcp_session *it = server->sessions; it != NULL; it = next) {
		next = it->next;
		if (it->is_http) {
			ora_mcp_abort_reads(it);
		}
	}
}

void ora_mcp_http_close_streams(struct ora_mcp_server *server)
{
	struct ora_mcp_session *next;
	for (struct ora_mcp_session *it = server->sessions; it != NULL; it = next) {
		next = it->next;
		if (it->is_http && it->listens) {
			end_stream(of(it));
		} else if (it->is_http) {
			ora_mcp_end_listeners(it);
		}
	}
}
