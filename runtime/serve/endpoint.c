#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/fresh.h"
#include "serve/inside.h"

/*
 * One exchange of Streamable HTTP: what is HTTP is checked here (host, origin, method, media
 * type, caller, limits), the rest is the core's.
 */

static const char sign_of_life[] = ":\n\n";

static bool starts_with_word(const char *text, const char *lower)
{
	for (; *lower != '\0'; text++, lower++) {
		char c = *text >= 'A' && *text <= 'Z' ? (char)(*text | 0x20) : *text;
		if (c != *lower) {
			return false;
		}
	}
	return true;
}

/* Whether a list of media types has this one. */
static bool accepts(const char *accept, const char *type)
{
	for (const char *at = accept; at != NULL; at = strchr(at, ',')) {
		at += strspn(at, ", \t");
		if (starts_with_word(at, type) && strchr(",; \t", at[strlen(type)]) != NULL) {
			return true; /* also where the type ends the text: strchr finds the NUL */
		}
	}
	return false;
}

/* The end of an exchange for this room. */
static void destroy(struct exchange *x)
{
	struct ora_serve *serve = x->serve;
	serve_limits_leave(serve, x);
	if (x->previous != NULL) {
		x->previous->next = x->next;
	} else {
		serve->exchanges = x->next;
	}
	if (x->next != NULL) {
		x->next->previous = x->previous;
	}
	free(x->origin);
	free(x);
}

static void put_header(struct ora_buf *out, const char *name, const char *value)
{
	if (value != NULL) {
		ora_buf_add_string(out, name);
		ora_buf_add_string(out, ": ");
		ora_buf_add_string(out, value);
		ora_buf_add_string(out, "\r\n");
	}
}

/* All of them, or none where they have no room: half a line would run into what follows. */
static const char *whole(const struct ora_buf *headers)
{
	return ora_buf_ok(headers) == 0 ? ora_buf_text(headers) : "";
}

/* What every answer to a web page needs, so that it may read it. */
static void put_origin(const struct exchange *x, struct ora_buf *out)
{
	if (x->origin != NULL) {
		put_header(out, "Access-Control-Allow-Origin", x->origin);
		put_header(out, "Access-Control-Expose-Headers", "Mcp-Session-Id, WWW-Authenticate");
		put_header(out, "Vary", "Origin");
	}
}

/* Refuses; the exchange is over. */
static void refuse(struct exchange *x, int status, const char *header, const char *value,
	const char *message)
{
	struct ora_buf headers;
	ora_buf_init(&headers, 8192);
	put_header(&headers, header, value);
	put_origin(x, &headers);
	serve_refuse(x->serve, x->http, status, whole(&headers), message);
	ora_buf_finish(&headers);
	destroy(x);
}

/* What the core says */

static void begin_stream(struct exchange *x)
{
	struct ora_buf headers;
	ora_buf_init(&headers, 8192);
	put_header(&headers, "Cache-Control", "no-store");
	put_header(&headers, "X-Accel-Buffering", "no");
	put_origin(x, &headers);
	x->streams = true;
	x->request = NULL;
	serve_metrics_status(x->serve, 200);
	ora_httpd_stream_begin(x->http, 200, "text/event-stream", whole(&headers),
		sign_of_life);
	ora_buf_finish(&headers);
}

static void on_stream(void *user)
{
	struct exchange *x = user;
	begin_stream(x);
	/* The head leaves at once, also through what waits for a first byte. */
	ora_httpd_stream_write(x->http, sign_of_life, strlen(sign_of_life));
}

static void on_message(void *user, const char *message, size_t length)
{
	struct exchange *x = user;
	struct ora_buf event;
	ora_buf_init(&event, length + 64);
	ora_buf_add_string(&event, "event: message\ndata: ");
	ora_buf_add(&event, message, length);
	ora_buf_add_string(&event, "\n\n");
	if (ora_buf_ok(&event) == 0) {
		ora_httpd_stream_write(x->http, event.data, event.length);
	}
	ora_buf_wipe(&event);
	ora_buf_finish(&event);
}

static void on_finish(void *user, const struct ora_mcp_http_answer *answer)
{
	struct exchange *x = user;
	struct ora_buf headers;
	x->mcp = NULL;
	if (x->streams) {
		ora_httpd_stream_end(x->http);
		destroy(x);
		return;
	}
	ora_buf_init(&headers, 16384);
	put_header(&headers, "Mcp-Session-Id", answer->session_id);
	put_header(&headers, "Allow", answer->status == 405 ? "POST" : NULL);
	put_header(&headers, "Retry-After", answer->status == 503 || answer->status == 429 ? "1"
		: NULL);
	ora_buf_add_string(&headers, "Cache-Control: no-store\r\n");
	put_origin(x, &headers);
	serve_metrics_status(x->serve, answer->status);
	ora_httpd_respond(x->http, answer->status,
		answer->body != NULL ? "application/json" : NULL, whole(&headers),
		answer->body != NULL ? answer->body : "", answer->length);
	ora_buf_finish(&headers);
	destroy(x);
}

static const struct ora_mcp_http_events events = {
	.stream = on_stream, .message = on_message, .finish = on_finish,
};

static void on_leave(void *user)
{
	struct exchange *x = user;
	struct ora_mcp_exchange *mcp = x->mcp;
	x->left = true;
	if (mcp == NULL) {
		return; /* the caller is being looked at: what comes of it is dropped then */
	}
	x->mcp = NULL;
	ora_mcp_exchange_leave(mcp);
	ora_httpd_respond(x->http, 499, NULL, "", "", 0); /* nobody reads it */
	serve_metrics_status(x->serve, 499);
	destroy(x);
}

/* What the core is told */

static const char *find_param(const void *headers, const char *name)
{
	const struct ora_httpd_request *request = headers;
	char header[128] = "mcp-param-";
	size_t used = strlen(header);
	for (; *name != '\0' && used < sizeof(header) - 1; name++) {
		header[used++] = *name >= 'A' && *name <= 'Z' ? (char)(*name | 0x20) : *name;
	}
	return *name == '\0' ? ora_httpd_request_header(request, header) : NULL;
}

static struct ora_mcp_http_request core_request(const struct exchange *x)
{
	const char *accept = ora_httpd_request_header(x->request, "accept");
	return (struct ora_mcp_http_request){
		.protocol_version = ora_httpd_request_header(x->request, "mcp-protocol-version"),
		.method = ora_httpd_request_header(x->request, "mcp-method"),
		.name = ora_httpd_request_header(x->request, "mcp-name"),
		.session_id = ora_httpd_request_header(x->request, "mcp-session-id"),
		.param = find_param,
		.headers = x->request,
		.sessionless = x->sessionless,
		.no_stream = accept != NULL && !accepts(accept, "text/event-stream")
			&& !accepts(accept, "text/*") && !accepts(accept, "*/*"),
	};
}

static void pass_on(struct exchange *x, const struct ora_mcp_caller *caller)
{
	struct ora_mcp_server *server = x->serve->server;
	const struct ora_httpd_request *request = x->request;
	const struct ora_mcp_http_request core = x->core; /* x may be gone before the core has read it */
	struct ora_mcp_exchange *mcp;
	if (request->method[0] == 'D') {
		const struct ora_mcp_http_answer answer = {
			.status = ora_mcp_http_delete(server, caller, &core),
		};
		on_finish(x, &answer);
		return;
	}
	if (request->method[0] == 'G') {
		mcp = ora_mcp_http_get(server, caller, &core, &events, x);
	} else {
		mcp = ora_mcp_http_post(server, caller, &core, request->body, request->body_length,
			&events, x);
	}
	if (mcp != NULL) { /* else the exchange is over, and gone */
		x->mcp = mcp;
	}
}

/* Who it is */

static void refuse_limit(struct exchange *x, int status, unsigned retry_s)
{
	char seconds[16];
	snprintf(seconds, sizeof(seconds), "%u", retry_s);
	refuse(x, status, "Retry-After", seconds, status == 429
		? "too many requests of this caller: wait, then go on"
		: "the server has as much to do as it takes on: try again soon");
}

static void on_authenticated(void *user, const struct ora_serve_verdict *verdict)
{
	struct exchange *x = user;
	unsigned retry_s;
	if (x->left) {
		ora_httpd_respond(x->http, 499, NULL, "", "", 0);
		destroy(x);
		return;
	}
	if (verdict->status != 0) {
		serve_metrics_refusal(x->serve, REFUSED_AUTH);
		refuse(x, verdict->status, verdict->challenge != NULL ? "WWW-Authenticate"
			: "Retry-After", verdict->challenge != NULL ? verdict->challenge
			: verdict->status == 503 ? "5" : NULL, verdict->message);
		return;
	}
	x->expires_s = verdict->expires_s;
	int status = serve_limits_enter(x->serve, x, verdict->caller->name, &retry_s);
	if (status != 0) {
		refuse_limit(x, status, retry_s);
	} else {
		pass_on(x, verdict->caller);
	}
}

/* Everybody, where nobody has to say who he is. */
static void admit_all(struct exchange *x)
{
	static const struct ora_mcp_caller everybody = { .name = "" };
	const struct ora_serve_verdict verdict = { .caller = &everybody };
	on_authenticated(x, &verdict);
}

static void authenticate(struct exchange *x)
{
	const struct ora_serve_auth *auth = &x->serve->options.auth;
	if (auth->authenticate == NULL) {
		admit_all(x);
		return;
	}
	struct ora_httpd_exchange *http = x->http;
	ora_httpd_hold(http); /* the verdict may come while this still runs, or much later */
	auth->authenticate(auth->data, x->request, on_authenticated, x);
	ora_httpd_release(http);
}

/* What it asks for */

/* A web page asks what it may ask. */
static void answer_preflight(struct exchange *x)
{
	struct ora_buf headers;
	ora_buf_init(&headers, 8192);
	put_origin(x, &headers);
	put_header(&headers, "Access-Control-Allow-Methods", "POST, GET, DELETE");
	put_header(&headers, "Access-Control-Allow-Headers",
		ora_httpd_request_header(x->request, "access-control-request-headers"));
	put_header(&headers, "Access-Control-Max-Age", "600");
	serve_metrics_status(x->serve, 204);
	ora_httpd_respond(x->http, 204, NULL, whole(&headers), "", 0);
	ora_buf_finish(&headers);
	destroy(x);
}

/* Whether an address is meant by which this server may be asked. False: it was refused. */
static bool admit_place(struct exchange *x)
{
	const struct ora_httpd_request *request = x->request;
	const char *host = ora_httpd_request_header(request, "host");
	const char *origin = ora_httpd_request_header(request, "origin");
	if (!serve_host_allowed(x->serve, host)) {
		serve_metrics_refusal(x->serve, REFUSED_HOST);
		refuse(x, 403, NULL, NULL, "this server does not go by the name in Host (see allowed "
			"hosts)");
		return false;
	}
	if (ora_httpd_request_header_count(request, "origin") > 0
		&& (origin == NULL || !serve_origin_allowed(x->serve, origin, host))) {
		serve_metrics_refusal(x->serve, REFUSED_ORIGIN);
		refuse(x, 403, NULL, NULL, "pages of this Origin may not use this server (see allowed "
			"origins)");
		return false;
	}
	x->origin = origin != NULL ? strdup(origin) : NULL;
	return true;
}

static bool is_json(const struct ora_httpd_request *request)
{
	const char *type = ora_httpd_request_header(request, "content-type");
	return type != NULL && accepts(type, "application/json");
}

static void look_at(struct exchange *x)
{
	const struct ora_httpd_request *request = x->request;
	const char *method = request->method;
	bool post = strcmp(method, "POST") == 0, get = strcmp(method, "GET") == 0;
	if (!admit_place(x)) {
		return;
	}
	if (x->origin != NULL && strcmp(method, "OPTIONS") == 0 && ora_httpd_request_header(request,
			"access-control-request-method") != NULL) {
		answer_preflight(x);
	} else if (!post && (x->sessionless || (!get && strcmp(method, "DELETE") != 0))) {
		serve_metrics_refusal(x->serve, REFUSED_METHOD);
		refuse(x, 405, "Allow", "POST", "want POST");
	} else if (ora_httpd_request_header_count(request, "mcp-protocol-version") > 1
		|| ora_httpd_request_header_count(request, "mcp-session-id") > 1) {
		refuse(x, 400, NULL, NULL, "MCP-Protocol-Version and Mcp-Session-Id can be given once");
	} else if (post && !is_json(request)) {
		serve_metrics_refusal(x->serve, REFUSED_TYPE);
		refuse(x, 415, "Accept", "application/json", "want Content-Type: application/json");
	} else {
		x->core = core_request(x);
		x->listens = get || (post && ora_mcp_http_listens(&x->core));
		authenticate(x);
	}
}

void serve_mcp(struct ora_serve *serve, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request, bool sessionless)
{
	struct exchange *x = ora_fresh(sizeof(*x));
	if (x == NULL) {
		serve_refuse(serve, http, 503, "Retry-After: 1\r\n", "out of memory");
		return;
	}
	x->serve = serve;
	x->http = http;
	x->request = request;
	x->sessionless = sessionless;
	x->next = serve->exchanges;
	if (x->next != NULL) {
		x->next->previous = x;
	}
	serve->exchanges = x;
	ora_httpd_on_leave(http, on_leave, x);
	look_at(x);
}

/* What only listens ends with the token that it was opened with; a call goes on to its end. */
void serve_end_expired(struct ora_serve *serve)
{
	long long now_s = (long long)time(NULL);
	struct exchange *next;
	for (struct exchange *x = serve->exchanges; x != NULL; x = next) {
		next = x->next;
		if (x->listens && x->streams && x->mcp != NULL && x->expires_s != 0
			&& now_s >= x->expires_s) {
			struct ora_mcp_exchange *mcp = x->mcp;
			x->mcp = NULL;
			ora_mcp_exchange_leave(mcp);
			ora_httpd_stream_end(x->http);
			destroy(x);
		}
	}
}

void serve_keep_alive(struct ora_serve *serve)
{
	for (struct exchange *x = serve->exchanges; x != NULL; x = x->next) {
		if (x->streams) {
			ora_httpd_stream_write(x->http, sign_of_life, strlen(sign_of_life));
		}
	}
}
