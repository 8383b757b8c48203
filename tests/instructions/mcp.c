/* A message in, its answer out; no transport. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>
#include <ora/mcp.h>

#include "mcp/core.h"
#include "mcp/http.h"
#include "paths.h"

struct peer {
	struct ora_client *client;      /* of the server with our tools */
	struct ora_mcp_server *server;
	struct ora_mcp_session *session;
	char id[512];                   /* of a session over HTTP */
	char answer[4096];              /* the beginning of the last one; "" before it comes */
};

static void keep_answer(void *user, const char *message, size_t length)
{
	struct peer *peer = user;
	size_t kept = length < sizeof(peer->answer) ? length : sizeof(peer->answer) - 1;
	memcpy(peer->answer, message, kept);
	peer->answer[kept] = '\0';
}

static void peer_destroy(void *data)
{
	struct peer *peer = data;
	if (peer != NULL) {
		ora_mcp_session_destroy(peer->session);
		ora_mcp_server_destroy(peer->server);
		ora_client_destroy(peer->client);
	}
	free(peer);
}

/* Over our tools. */
static void *tools_create(void)
{
	struct peer *peer = calloc(1, sizeof(*peer));
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "sk-or-v1-none";
	if (peer != NULL
		&& (ora_client_create(&peer->client, &openrouter_admin_api, NULL, NULL) != 0
			|| ora_client_add_connection(peer->client, &connection, NULL) != 0
			|| ora_mcp_server_create(&peer->server, peer->client, NULL, NULL) != 0
			|| ora_mcp_session_create(&peer->session, peer->server, keep_answer, peer) != 0)) {
		peer_destroy(peer);
		return NULL;
	}
	return peer;
}

static const char *list_one(void *data, const struct ora_mcp_caller *caller,
	enum ora_mcp_list what, size_t *length)
{
	static const char tools[] = "[{\"name\":\"echo\",\"inputSchema\":{\"type\":\"object\"}}]";
	(void)data;
	(void)caller;
	(void)what;
	*length = sizeof(tools) - 1;
	return tools;
}

static void call_echo(void *data, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments)
{
	struct ora_mcp_result result = {
		.text = arguments.text, .text_length = arguments.length,
		.note = "", .meta = "", .structured = "",
	};
	(void)data;
	(void)name;
	ora_mcp_answer(call, &result);
}

static void cancel_nothing(void *data, struct ora_mcp_call *call)
{
	(void)data;
	(void)call;
}

/* Over a provider of one tool that answers at once: what is left is the protocol. */
static void *echo_create(void)
{
	static const struct ora_mcp_info info = {
		.name = "echo", .title = "Echo", .version = "1", .instructions = "",
	};
	static const struct ora_mcp_provider provider = {
		.list = list_one, .call_tool = call_echo, .cancel = cancel_nothing,
	};
	struct peer *peer = calloc(1, sizeof(*peer));
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.max_calls_per_minute = UINT32_MAX;
	if (peer != NULL
		&& (ora_mcp_core_create(&peer->server, &info, &provider, &options, NULL) != 0
			|| ora_mcp_session_create(&peer->session, peer->server, keep_answer, peer) != 0)) {
		peer_destroy(peer);
		return NULL;
	}
	return peer;
}

/* Whether the answer comes at once, and is an error only where one is expected. */
static bool ask(struct peer *peer, const char *message, bool error)
{
	peer->answer[0] = '\0';
	ora_mcp_feed(peer->session, message, strlen(message));
	return strstr(peer->answer, "\"result\"") != NULL
		&& (strstr(peer->answer, "\"isError\":true") != NULL) == error;
}

static bool ping(void *data)
{
	return ask(data, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", false);
}

static bool list_tools(void *data)
{
	return ask(data, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}", false);
}

static bool call_tool(void *data)
{
	return ask(data, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
		"\"name\":\"echo\",\"arguments\":{\"text\":\"good morning\"}}}", false);
}

static void keep_reply(void *user, const struct ora_mcp_http_answer *answer)
{
	struct peer *peer = user;
	keep_answer(peer, answer->body, answer->length);
	if (answer->session_id != NULL) {
		snprintf(peer->id, sizeof(peer->id), "%s", answer->session_id);
	}
}

/* In a session over HTTP, without what is HTTP. */
static bool call_over_http(void *data)
{
	static const char hello[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
		"\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
		"\"clientInfo\":{\"name\":\"it\",\"version\":\"1\"}}}";
	static const char call[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
		"\"params\":{\"name\":\"echo\",\"arguments\":{\"text\":\"good morning\"}}}";
	static const struct ora_mcp_caller anybody = { .name = "" };
	static const struct ora_mcp_http_events events = { .finish = keep_reply };
	struct peer *peer = data;
	struct ora_mcp_http_request request = { .session_id = NULL };
	if (peer->id[0] == '\0' && ora_mcp_http_post(peer->server, &anybody, &request, hello,
			sizeof(hello) - 1, &events, peer) != NULL) {
		return false;
	}
	request.session_id = peer->id;
	request.protocol_version = "2025-11-25";
	return ora_mcp_http_post(peer->server, &anybody, &request, call, sizeof(call) - 1, &events,
			peer) == NULL
		&& strstr(peer->answer, "good morning") != NULL;
}

static bool call_faulty(void *data)
{
	return ask(data, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
		"\"name\":\"openrouter_admin_create_keys\",\"arguments\":{\"nam\":\"ci\",\"limit\":\"5\"}}}",
		true);
}

const struct path mcp_paths[] = {
	{ "mcp_ping", echo_create, ping, peer_destroy },
	{ "mcp_tools_list", tools_create, list_tools, peer_destroy },
	{ "mcp_tools_call", echo_create, call_tool, peer_destroy },
	{ "mcp_http_tools_call", echo_create, call_over_http, peer_destroy },
	{ "mcp_tools_call_faulty", tools_create, call_faulty, peer_destroy },
	{ NULL, NULL, NULL, NULL },
};
