#include <string.h>

#include "json/write.h"
#include "serve/inside.h"

/* The paths of the server, and what is not MCP among them. */

#define INVALID_REQUEST (-32600)

void serve_refuse(struct ora_serve *serve, struct ora_httpd_exchange *http, int status,
	const char *headers, const char *message)
{
	struct ora_buf body, line;
	ora_buf_init(&body, 4096);
	ora_buf_addf(&body, "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":%d,\"message\":", INVALID_REQUEST);
	ora_json_put_string(&body, message, strlen(message));
	ora_buf_add_string(&body, "}}");
	if (serve_log_begin(serve, &line, status >= 500 ? SERVE_WARN : SERVE_INFO, "refused")) {
		serve_log_number(&line, "status", status);
		serve_log_text(&line, "message", message);
		serve_log_end(&line);
	}
	serve_metrics_status(serve, status);
	ora_httpd_respond(http, status, "application/json", headers, ora_buf_text(&body),
		body.length);
	ora_buf_finish(&body);
}

static void answer_text(struct ora_httpd_exchange *http, int status, const char *text)
{
	ora_httpd_respond(http, status, "text/plain; charset=utf-8",
		status == 405 ? "Allow: GET, HEAD\r\n" : "Cache-Control: no-store\r\n", text,
		strlen(text));
}

static bool is_get(const struct ora_httpd_request *request)
{
	return strcmp(request->method, "GET") == 0 || strcmp(request->method, "HEAD") == 0;
}

/* False: there is no such document. */
static bool answer_document(struct ora_serve *serve, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request)
{
	const struct ora_serve_auth *auth = &serve->options.auth;
	const char *document = auth->document != NULL && is_get(request)
		? auth->document(auth->data, request->path) : NULL;
	if (document != NULL) {
		/* Any page may read it: clients in browsers begin with it. */
		ora_httpd_respond(http, 200, "application/json", "Access-Control-Allow-Origin: *\r\n",
			document, strlen(document));
	}
	return document != NULL;
}

/* healthz: the process lives. readyz: it wants more to do; upstream's state is no reason to
 * take it out of service, for the others have the same upstream. */
void serve_handle(void *user, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request)
{
	struct ora_serve *serve = user;
	bool health = strcmp(request->path, "/healthz") == 0;
	if (strcmp(request->path, "/mcp") == 0) {
		serve_mcp(serve, http, request, false);
	} else if (strcmp(request->path, "/openrouter-admin") == 0) {
		serve_mcp(serve, http, request, true);
	} else if ((health || strcmp(request->path, "/readyz") == 0) && !is_get(request)) {
		answer_text(http, 405, "want GET\n");
	} else if (health) {
		answer_text(http, 200, "ok\n");
	} else if (strcmp(request->path, "/readyz") == 0) {
		answer_text(http, serve->draining ? 503 : 200,
			serve->draining ? "draining\n" : "ready\n");
	} else if (!answer_document(serve, http, request)) {
		answer_text(http, 404, "MCP is at /mcp\n");
	}
}

void serve_handle_metrics(void *user, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request)
{
	struct ora_serve *serve = user;
	struct ora_buf text;
	if (!serve_metrics_host_allowed(serve, ora_httpd_request_header(request, "host"))) {
		answer_text(http, 403, "this server does not go by that name (see allowed hosts)\n");
		return;
	}
	if (strcmp(request->path, "/metrics") != 0) {
		answer_text(http, 404, "want /metrics\n");
		return;
	}
	if (!is_get(request)) {
		answer_text(http, 405, "want GET\n");
		return;
	}
	ora_buf_init(&text, 16 << 20);
	serve_metrics_write(serve, &text);
	if (ora_buf_ok(&text) != 0) {
		answer_text(http, 503, "out of memory\n");
	} else {
		ora_httpd_respond(http, 200, "text/plain; version=0.0.4; charset=utf-8", "",
			ora_buf_text(&text), text.length);
	}
	ora_buf_finish(&text);
}
