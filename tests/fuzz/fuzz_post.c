/* JSON-RPC over Streamable HTTP, both eras: "METHOD name=value name=value..\nBODY\0" and again. The
 * value $ of a session is the last one that was opened. Each request is finished once; what is said
 * is JSON-RPC; and a request that is refused says so. */
#include <openrouter_admin/tools.h>

#include "fuzz.h"
#include "json/scan.h"
#include "json/view.h"
#include "mcp/http.h"

#define MAX_HEADERS 8

static const struct ora_json_limits limits = { .max_bytes = 32 << 20, .max_depth = 1024,
	.allow_nul = true, .allow_duplicates = true };

struct peer {
	struct ora_mcp_server *server;
	struct ora_client *client;
	char session[600];        /* the last that was opened */
};

struct reply {
	struct peer *peer;
	bool streamed, finished;
};

struct headers {
	char *line;
	struct { const char *name, *value; } pairs[MAX_HEADERS];
	size_t count;
};

static void check_message(const char *text, size_t length)
{
	FUZZ_HOLDS(memchr(text, '\n', length) == NULL);
	FUZZ_HOLDS(ora_json_scan(text, length, &limits, NULL) == 0);
	struct ora_json root = ora_json_root(text, length);
	FUZZ_HOLDS(ora_json_type(root) == ORA_JSON_ARRAY
		|| ora_json_is(ora_json_member(root, "jsonrpc"), "2.0"));
}

static void stream(void *user)
{
	struct reply *reply = user;
	FUZZ_HOLDS(!reply->streamed && !reply->finished);
	reply->streamed = true;
}

static void message(void *user, const char *text, size_t length)
{
	struct reply *reply = user;
	FUZZ_HOLDS(reply->streamed && !reply->finished);
	check_message(text, length);
}

static void finish(void *user, const struct ora_mcp_http_answer *answer)
{
	struct reply *reply = user;
	FUZZ_HOLDS(!reply->finished);
	reply->finished = true;
	if (reply->streamed) {
		FUZZ_HOLDS(answer->body == NULL);
		return;
	}
	FUZZ_HOLDS(answer->status >= 200 && answer->status < 600);
	if (answer->body != NULL) {
		check_message(answer->body, answer->length);
	}
	if (answer->session_id != NULL) {
		FUZZ_HOLDS(answer->status == 200);
		snprintf(reply->peer->session, sizeof(reply->peer->session), "%s", answer->session_id);
	}
}

static const char *header(const void *user, const char *name)
{
	const struct headers *headers = user;
	for (size_t i = 0; i < headers->count; i++) {
		if (strcmp(headers->pairs[i].name, name) == 0) {
			return headers->pairs[i].value;
		}
	}
	return NULL;
}

static void split(struct headers *headers, const struct peer *peer)
{
	char *next = NULL;
	for (char *word = strtok_r(headers->line, " ", &next);
		word != NULL && headers->count < MAX_HEADERS; word = strtok_r(NULL, " ", &next)) {
		char *value = strchr(word, '=');
		if (value != NULL) {
			*value++ = '\0';
			headers->pairs[headers->count].name = word;
			headers->pairs[headers->count++].value = strcmp(value, "$") == 0 ? peer->session : value;
		}
	}
}

static void ask(struct peer *peer, struct headers *headers, const char *body, size_t length)
{
	static const struct ora_mcp_http_events events = { stream, message, finish };
	static const struct ora_mcp_caller caller = { .name = "somebody" };
	struct reply reply = { .peer = peer };
	struct ora_mcp_exchange *exchange = NULL;
	bool is_get = strncmp(headers->line, "GET", 3) == 0;
	bool is_delete = strncmp(headers->line, "DELETE", 6) == 0;
	split(headers, peer);
	const struct ora_mcp_http_request request = {
		.protocol_version = header(headers, "version"), .method = header(headers, "method"),
		.name = header(headers, "name"), .session_id = header(headers, "session"),
		.param = header, .headers = headers, .sessionless = header(headers, "sessionless") != NULL,
		.no_stream = header(headers, "no_stream") != NULL,
	};
	if (is_delete) {
		int status = ora_mcp_http_delete(peer->server, &caller, &request);
		FUZZ_HOLDS(status == 204 || status == 404 || status == 405);
		return;
	}
	exchange = is_get ? ora_mcp_http_get(peer->server, &caller, &request, &events, &reply)
		: ora_mcp_http_post(peer->server, &caller, &request, body, length, &events, &reply);
	FUZZ_HOLDS((exchange == NULL) == reply.finished);
	for (int i = 0; i < 10 && !reply.finished && ora_mcp_http_pending(peer->server) > 0; i++) {
		(void)ora_client_poll(peer->client, NULL, 0, 0, NULL);
	}
	/* What is not finished is a stream that lasts, until the client leaves. */
	if (!reply.finished) {
		FUZZ_HOLDS(reply.streamed);
		ora_mcp_exchange_leave(exchange);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct peer peer = { .session = "" };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.secret = "0123456789abcdef0123456789abcdef";
	options.secret_length = 32;
	FUZZ_HOLDS(ora_client_create(&peer.client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_mcp_server_create(&peer.server, peer.client, &options, NULL) == 0);
	while (size > 0) {
		struct headers headers = { .line = fuzz_take(&data, &size, '\n') };
		const uint8_t *body = data;
		free(fuzz_take(&data, &size, '\0'));
		size_t length = (size_t)(data - body) - (data > body && data[-1] == '\0');
		char *copy = fuzz_copy(body, length);
		ask(&peer, &headers, copy, length);
		free(copy);
		free(headers.line);
	}
	FUZZ_HOLDS(ora_mcp_http_pending(peer.server) == 0);
	ora_mcp_server_destroy(peer.server);
	ora_client_destroy(peer.client);
	return 0;
}
