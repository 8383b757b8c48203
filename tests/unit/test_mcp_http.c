#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mcp/http.h"
#include "provider.h"
#include "support.h"

/* The protocol as HTTP sees it: every rung of the ladder, sessions, streams, questions. */

struct world {
	struct provider provider;
	struct ora_mcp_server *server;
	struct ora_mcp_caller caller;
};

/* What became of one request. */
struct reply {
	struct ora_mcp_exchange *exchange; /* NULL: finished at once */
	bool streamed, finished;
	int status;
	char session_id[300];
	struct transcript said;            /* body, or events */
};

static void open_world(struct world *world)
{
	world->server = provider_server(&world->provider, 0, 0);
	world->caller = (struct ora_mcp_caller){ .name = "alice" };
}

static void close_world(struct world *world)
{
	ora_mcp_server_destroy(world->server);
	assert_true(world->provider.destroyed);
}

static void stream(void *user)
{
	struct reply *reply = user;
	assert_false(reply->streamed || reply->finished);
	reply->streamed = true;
}

static void message(void *user, const char *text, size_t length)
{
	struct reply *reply = user;
	assert_true(reply->streamed && !reply->finished);
	transcript_keep(&reply->said, text, length);
}

static void finish(void *user, const struct ora_mcp_http_answer *answer)
{
	struct reply *reply = user;
	assert_false(reply->finished);
	assert_false(reply->streamed && answer->body != NULL);
	reply->finished = true;
	reply->status = answer->status;
	if (answer->session_id != NULL) {
		snprintf(reply->session_id, sizeof(reply->session_id), "%s", answer->session_id);
	}
	if (answer->body != NULL) {
		transcript_keep(&reply->said, answer->body, answer->length);
	}
}

static const struct ora_mcp_http_events events = {
	.stream = stream, .message = message, .finish = finish,
};

static const char *param(const void *headers, const char *name)
{
	const char *const *pairs = headers;
	for (; pairs != NULL && pairs[0] != NULL; pairs += 2) {
		if (strcmp(pairs[0], name) == 0) {
			return pairs[1];
		}
	}
	return NULL;
}

/* Posts a copy of that very size, for the sanitizer. Clear the reply afterwards. */
static void post_with(struct world *world, struct ora_mcp_http_request request,
	const char *body, struct reply *reply)
{
	size_t length = strlen(body);
	char *copy = malloc(length + (length == 0));
	memcpy(copy, body, length);
	*reply = (struct reply){ 0 };
	request.param = param;
	reply->exchange = ora_mcp_http_post(world->server, &world->caller, &request, copy, length,
		&events, reply);
	free(copy);
	assert_true((reply->exchange == NULL) == reply->finished);
}

static void clear(struct reply *reply)
{
	transcript_clear(&reply->said);
}

#define REQUEST(method, params) \
	"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" method "\",\"params\":" params "}"
#define META "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"," \
	"\"io.modelcontextprotocol/clientCapabilities\":{}}"
#define CAN_ASK "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"," \
	"\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{}}}"
#define MODERN "2026-07-28"

/* Posts, and asserts the status and a part of the body ("" for no body at all). */
static void answers(struct world *world, struct ora_mcp_http_request request, const char *body,
	int status, const char *part)
{
	struct reply reply;
	post_with(world, request, body, &reply);
	assert_true(reply.finished);
	assert_false(reply.streamed);
	if (reply.status != status) {
		fail_msg("status %d, want %d: %s -> %s", reply.status, status, body,
			reply.said.text != NULL ? reply.said.text : "");
	}
	if (part[0] == '\0') {
		assert_int_equal(reply.said.count, 0);
	} else {
		assert_int_equal(reply.said.count, 1);
		(void)support_json(reply.said.text);
		support_contains(reply.said.text, part);
	}
	clear(&reply);
}

#define HEADERS(...) (struct ora_mcp_http_request){ __VA_ARGS__ }

static void what_is_no_message_is_refused(void **state)
{
	(void)state;
	struct world world = { 0 };
	open_world(&world);
	static const char *const bad[] = {
		"5", "\"x\"", "null", "{}", "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":1e0,\"method\":\"ping\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":1E0,\"method\":\"ping\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}",
	};
	/* rung 5 */
	answers(&world, HEADERS(0), "", 400, "\"code\":-32700");
	answers(&world, HEADERS(0), "{", 400, "\"code\":-32700");
	answers(&world, HEADERS(0), "\xff", 400, "\"code\":-32700");
	/* rung 7 */
	for (size_t i = 0; i < COUNT(bad); i++) {
		answers(&world, HEADERS(0), bad[i], 400, "\"code\":-32600");
		answers(&world, HEADERS(.protocol_version = MODERN), bad[i], 400, "\"code\":-32600");
	}
	close_world(&world);
}

static void batches_are_of_one_version(void **state)
{
	(void)state;
	struct world world = { 0 };
	static const char batch[] = "[" REQUEST("ping", "{}") "]";
	open_world(&world);
	/* rung 6 */
	answers(&world, HEADERS(0), "[]", 400, "\"code\":-32600");
	answers(&world, HEADERS(0), "[" REQUEST("tools/list", "{" META "}") "]", 400,
		"\"code\":-32600");
	answers(&world, HEADERS(0), batch, 200, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}]");
	answers(&world, HEADERS(.protocol_version = "2025-03-26"), batch, 200, "\"result\":{}");
	answers(&world, HEADERS(.protocol_version = "2025-06-18"), batch, 400, "\"code\":-32600");
	answers(&world, HEADERS(.protocol_version = MODERN), batch, 400, "\"code\":-32600");
	answers(&world, HEADERS(0), "[{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}]", 202, "");
	close_world(&world);
}

static void initialize_is_of_the_older_versions(void **state)
{
	(void)state;
	struct world world = { 0 };
	static const char body[] = REQUEST("initialize", "{\"protocolVersion\":\"2025-11-25\","
		"\"capabilities\":{}}");
	open_world(&world);
	/* rung 8 */
	answers(&world, HEADERS(.protocol_version = MODERN), body, 400, "\"code\":-32020");
	answers(&world, HEADERS(0), body, 200, "\"protocolVersion\":\"2025-11-25\"");
	answers(&world, HEADERS(.protocol_version = "1999-01-01"), body, 200, "2025-11-25");
	answers(&world, HEADERS(0), REQUEST("initialize", "{\"protocolVersion\":\"2026-07-28\"}"), 200,
		"\"protocolVersion\":\"2025-11-25\"");
	/* with a valid _meta it is a method that there is not: rung 13 */
	answers(&world, HEADERS(.protocol_version = MODERN, .method = "initialize"),
		REQUEST("initialize", "{" META "}"), 404, "\"code\":-32601");
	close_world(&world);
}

static void modern_requests_climb_the_ladder(void **state)
{
	(void)state;
	struct world world = { 0 };
	open_world(&world);
	static const char list[] = REQUEST("tools/list", "{" META "}");
	static const char call[] = REQUEST("tools/call", "{\"name\":\"error\"," META "}");
#define V .protocol_version = MODERN
#define M .method = "tools/list"
	/* rung 9 */
	answers(&world, HEADERS(V, M), REQUEST("tools/list", "{\"_meta\":"
		"{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}"), 400, "\"code\":-32602");
	/* rung 10 */
	answers(&world, HEADERS(.protocol_version = "2025-11-25", M), list, 400, "\"code\":-32020");
	answers(&world, HEADERS(V, .method = "tools/call"), list, 400, "\"code\":-32020");
	answers(&world, HEADERS(V, .method = "Tools/list"), list, 400, "\"code\":-32020");
	/* rung 11 */
	for (size_t i = 0; i < 2; i++) {
		static const char *const versions[] = { "2027-01-01", "2025-11-25" };
		char body[300];
		snprintf(body, sizeof(body), REQUEST("tools/list", "{\"_meta\":"
			"{\"io.modelcontextprotocol/protocolVersion\":\"%s\","
			"\"io.modelcontextprotocol/clientCapabilities\":{}}}"), versions[i]);
		answers(&world, HEADERS(.protocol_version = versions[i], M), body, 400,
			"\"code\":-32022");
	}
	/* rung 12 */
	answers(&world, HEADERS(M), list, 400, "\"code\":-32020");
	answers(&world, HEADERS(V), list, 400, "\"code\":-32020");
	answers(&world, HEADERS(V, .method = "tools/call"), call, 400, "Mcp-Name is missing");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "x"), call, 400, "\"code\":-32020");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "=?base64?ZXJyb3=?="), call, 400,
		"\"code\":-32020");
	/* rung 13 */
	answers(&world, HEADERS(V, .method = "ping"), REQUEST("ping", "{" META "}"), 404,
		"\"id\":1,\"error\":{\"code\":-32601");
	answers(&world, HEADERS(V, .method = "prompts/list"), REQUEST("prompts/list", "{" META "}"),
		404, "\"code\":-32601");
	/* rung 14 */
	answers(&world, HEADERS(V, .method = "tools/call", .name = "incapable"),
		REQUEST("tools/call", "{\"name\":\"incapable\"," META "}"), 400, "{\"code\":-32021,\"message\":"
		"\"this needs a client that answers elicitation/create\",\"data\":"
		"{\"requiredCapabilities\":{\"elicitation\":{}}}}");
	/* rung 15 */
	answers(&world, HEADERS(V, M), list, 200, "\"resultType\":\"complete\"");
	answers(&world, HEADERS(V, M, .session_id = "nonsense"), list, 200, "\"tools\"");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "error"), call, 200,
		"\"isError\":true");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "=?base64?ZXJyb3I=?="), call, 200,
		"\"isError\":true");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "none"),
		REQUEST("tools/call", "{\"name\":\"none\"," META "}"), 200, "\"code\":-32602");
	answers(&world, HEADERS(V, .method = "tools/call"),
		REQUEST("tools/call", "{" META "}"), 200, "\"code\":-32602");
	/* rung 16 */
	answers(&world, HEADERS(V, M), REQUEST("tools/list", "{}"), 400, "\"code\":-32602");
	answers(&world, HEADERS(V, M), REQUEST("tools/list", "{\"_meta\":{}}"), 400, "params._meta");
	close_world(&world);
}

static void arguments_with_a_header_are_compared(void **state)
{
	(void)state;
	struct world world = { 0 };
	open_world(&world);
#define CALL(arguments) \
	REQUEST("tools/call", "{\"name\":\"echo\",\"arguments\":" arguments "," META "}")
	static const struct {
		const char *headers[5];
		const char *body;
		int status;
	} cases[] = {
		{ { NULL }, CALL("{}"), 200 },
		{ { "A", "x", NULL }, CALL("{\"a\":\"x\"}"), 200 },
		{ { "A", "x", "B", "5", NULL }, CALL("{\"a\":\"x\",\"in\":{\"b\":5}}"), 200 },
		{ { "B", "5.0", NULL }, CALL("{\"in\":{\"b\":5}}"), 200 },
		{ { "B", "true", NULL }, CALL("{\"in\":{\"b\":true}}"), 200 },
		{ { "A", "=?base64?w6Q=?=", NULL }, CALL("{\"a\":\"\\u00e4\"}"), 200 },
		{ { "A", "=?base64?" "?=", NULL }, CALL("{\"a\":\"\"}"), 200 },
		{ { NULL }, CALL("{\"a\":null}"), 200 },
		{ { NULL }, CALL("{\"a\":\"x\"}"), 400 },
		{ { "A", "x", NULL }, CALL("{}"), 400 },
		{ { "A", "y", NULL }, CALL("{\"a\":\"x\"}"), 400 },
		{ { "B", "6", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "five", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "5x", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "\"5\"", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "1e999", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "4", NULL }, CALL("{\"in\":{\"b\":5}}"), 400 },
		{ { "B", "false", NULL }, CALL("{\"in\":{\"b\":true}}"), 400 },
		{ { "A", "=?base64?w6Q?=", NULL }, CALL("{\"a\":\"\\u00e4\"}"), 400 },
		{ { "A", "=?base64?w 6Q=?=", NULL }, CALL("{\"a\":\"\\u00e4\"}"), 400 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		answers(&world, HEADERS(V, .method = "tools/call", .name = "echo",
			.headers = cases[i].headers), cases[i].body, cases[i].status,
			cases[i].status == 200 ? "\"result\"" : "\"code\":-32020");
	}
	close_world(&world);
}

static void older_requests_need_no_header(void **state)
{
	(void)state;
	struct world world = { 0 };
	open_world(&world);
	/* rung 17 */
	answers(&world, HEADERS(0), REQUEST("ping", "{}"), 200, "\"result\":{}");
	answers(&world, HEADERS(.protocol_version = "2025-06-18"), REQUEST("ping", "{}"), 200, "{}");
	answers(&world, HEADERS(.protocol_version = "1999-01-01"), REQUEST("ping", "{}"), 400,
		"MCP-Protocol-Version");
	answers(&world, HEADERS(0), REQUEST("no/such", "{}"), 200, "\"code\":-32601");
	/* rung 18 */
	static const char note[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
	static const char answer[] = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"result\":{}}";
	answers(&world, HEADERS(0), note, 202, "");
	answers(&world, HEADERS(V), note, 202, "");
	answers(&world, HEADERS(0), answer, 202, "");
	answers(&world, HEADERS(V), answer, 400, "\"code\":-32600");
	close_world(&world);
}

/* Opens a session and keeps its id. */
static void open_session(struct world *world, const char *version, const char *capabilities,
	char id[300])
{
	struct reply reply;
	char body[400];
	snprintf(body, sizeof(body), REQUEST("initialize", "{\"protocolVersion\":\"%s\","
		"\"capabilities\":%s}"), version, capabilities);
	post_with(world, HEADERS(0), body, &reply);
	assert_int_equal(reply.status, 200);
	assert_true(strlen(reply.session_id) > 40);
	for (const char *c = reply.session_id; *c != '\0'; c++) {
		assert_true(*c > 0x20 && *c < 0x7f);
	}
	memcpy(id, reply.session_id, 300);
	clear(&reply);
}

static void sessions_are_signed(void **state)
{
	(void)state;
	struct world world = { 0 };
	char id[300], other[300];
	open_world(&world);
	open_session(&world, "2025-03-26", "{}", id);
	open_session(&world, "2025-03-26", "{}", other);
	assert_string_not_equal(id, other);
	static const char batch[] = "[" REQUEST("ping", "{}") "]";
	answers(&world, HEADERS(.session_id = id), batch, 200, "\"result\":{}");
	answers(&world, HEADERS(.session_id = id, .protocol_version = "2025-06-18"), batch, 200, "{}");
	/* Each byte counts. */
	for (size_t i = 0; i < strlen(id); i++) {
		char bent[300];
		memcpy(bent, id, sizeof(bent));
		bent[i] = bent[i] == 'A' ? 'B' : 'A';
		answers(&world, HEADERS(.session_id = bent), REQUEST("ping", "{}"), 404, "no such session");
	}
	answers(&world, HEADERS(.session_id = ""), REQUEST("ping", "{}"), 404, "no such session");
	/* Another caller does not even learn that there is one. */
	world.caller.name = "bob";
	answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "no such session");
	answers(&world, HEADERS(.session_id = id),
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", 404, "no such session");
	const struct ora_mcp_http_request request = { .session_id = id };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 404);
	world.caller.name = "alice";
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 204);
	answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "no such session");
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 404);
	answers(&world, HEADERS(.session_id = other), REQUEST("ping", "{}"), 200, "{}");
	answers(&world, HEADERS(.session_id = id, .sessionless = true), REQUEST("ping", "{}"), 200,
		"{}");
	const struct ora_mcp_http_request none = { 0 };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &none), 405);
	const struct ora_mcp_http_request modern = { V, .session_id = other };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &modern), 405);
	const struct ora_mcp_http_request less = { .session_id = other, .sessionless = true };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &less), 405);
	answers(&world, HEADERS(.session_id = other), REQUEST("ping", "{}"), 200, "{}");
	close_world(&world);
}

/* What is remembered of a session has room for most names of callers, and needs none. */
static void callers_may_have_long_names(void **state)
{
	(void)state;
	struct world world = { 0 };
	char name[400], id[300];
	struct reply reply;
	memset(name, 'n', sizeof(name));
	for (size_t length = 1; length < sizeof(name); length += 33) {
		name[length] = '\0';
		open_world(&world);
		world.caller.name = name;
		post_with(&world, HEADERS(0), REQUEST("initialize",
			"{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}"), &reply);
		memcpy(id, reply.session_id, sizeof(id));
		clear(&reply);
		for (int i = 0; i < 2; i++) {
			answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 200, "{}");
		}
		name[length - 1] = 'm';
		answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "no such session");
		name[length - 1] = name[length] = 'n';
		close_world(&world);
	}
}

/* However many others come and end after them. */
static void ended_sessions_stay_ended(void **state)
{
	(void)state;
	struct world world = { 0 };
	char dead[300], id[300];
	world.provider.features = ORA_MCP_HAS_LOGGING;
	open_world(&world);
	open_session(&world, "2025-11-25", "{}", dead);
	struct ora_mcp_http_request request = { .session_id = dead };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 204);
	for (int i = 0; i < 1100; i++) {
		open_session(&world, "2025-11-25", "{}", id);
		request.session_id = id;
		answers(&world, request, REQUEST("logging/setLevel", "{\"level\":\"error\"}"), 200,
			"\"result\":{}");
		if (i % 2 == 0) {
			assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 204);
		}
	}
	answers(&world, HEADERS(.session_id = dead), REQUEST("ping", "{}"), 404, "no such session");
	answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 200, "{}");
	close_world(&world);
}

/* Processes with the same secret take each other's sessions; others do not. One that accepts a
 * second secret takes both, and signs with its own. */
static void sessions_go_from_process_to_process(void **state)
{
	(void)state;
	enum { ONE, ONE_AS_WELL, TWO, TWO_TAKING_ONE, COUNT_OF_WORLDS };
	static const char *const secrets[] = { "one", "one", "two", "two" };
	struct world worlds[COUNT_OF_WORLDS] = { { { 0 }, NULL, { 0 } } };
	struct ora_mcp_options options[COUNT_OF_WORLDS];
	char id[300];
	for (size_t i = 0; i < COUNT_OF_WORLDS; i++) {
		options[i] = (struct ora_mcp_options)ORA_MCP_OPTIONS_INIT;
		options[i].secret = secrets[i];
		options[i].secret_length = 3;
		if (i == TWO_TAKING_ONE) {
			options[i].accepted_secret = "one";
			options[i].accepted_secret_length = 3;
		}
		worlds[i].provider.options = &options[i];
		open_world(&worlds[i]);
	}
	open_session(&worlds[ONE], "2025-11-25", "{}", id);
	answers(&worlds[ONE_AS_WELL], HEADERS(.session_id = id), REQUEST("ping", "{}"), 200, "{}");
	answers(&worlds[TWO], HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "session");
	answers(&worlds[TWO_TAKING_ONE], HEADERS(.session_id = id), REQUEST("ping", "{}"), 200, "{}");
	open_session(&worlds[TWO_TAKING_ONE], "2025-11-25", "{}", id);
	answers(&worlds[TWO], HEADERS(.session_id = id), REQUEST("ping", "{}"), 200, "{}");
	answers(&worlds[ONE], HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "session");
	for (size_t i = 0; i < COUNT_OF_WORLDS; i++) {
		close_world(&worlds[i]);
	}
}

static void sessions_expire(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	char id[300];
	options.session_s = -1;
	world.provider.options = &options;
	open_world(&world);
	open_session(&world, "2025-11-25", "{}", id);
	answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "session");
	answers(&world, HEADERS(.session_id = id), REQUEST("ping", "{}"), 404, "session");
	close_world(&world);
}

static void no_session_is_opened_where_none_is_wanted(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	open_world(&world);
	post_with(&world, HEADERS(.sessionless = true), REQUEST("initialize",
		"{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}"), &reply);
	assert_int_equal(reply.status, 200);
	assert_string_equal(reply.session_id, "");
	clear(&reply);
	post_with(&world, HEADERS(0), REQUEST("initialize", "{}"), &reply);
	assert_string_equal(reply.session_id, "");
	clear(&reply);
	close_world(&world);
}

static void answers_come_later(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply a, b;
	open_world(&world);
	post_with(&world, HEADERS(0), REQUEST("tools/call", "{\"name\":\"hold\"}"), &a);
	post_with(&world, HEADERS(V, .method = "tools/call", .name = "hold"),
		REQUEST("tools/call", "{\"name\":\"hold\"," META "}"), &b);
	assert_int_equal(ora_mcp_http_pending(world.server), 2);
	assert_string_equal(world.provider.caller, "alice");
	provider_release(&world.provider, 1);
	assert_true(b.finished && !a.finished);
	support_contains(b.said.text, "\"resultType\"");
	provider_release(&world.provider, 0);
	assert_true(a.finished);
	assert_int_equal(a.status, 200);
	support_lacks(a.said.text, "resultType");
	clear(&a);
	clear(&b);
	close_world(&world);
}

static void a_client_that_leaves_cancels_or_not(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	open_world(&world);
	/* 2026-07-28: canceled; a write goes on, and its answer is dropped. */
	post_with(&world, HEADERS(V, .method = "tools/call", .name = "hold"),
		REQUEST("tools/call", "{\"name\":\"hold\"," META "}"), &reply);
	ora_mcp_exchange_leave(reply.exchange);
	assert_int_equal(world.provider.canceled, 1);
	assert_null(world.provider.held[0]);
	post_with(&world, HEADERS(V, .method = "tools/call", .name = "write"),
		REQUEST("tools/call", "{\"name\":\"write\"," META "}"), &reply);
	ora_mcp_exchange_leave(reply.exchange);
	assert_int_equal(world.provider.canceled, 2);
	/* Nobody hears of it any more. */
	ora_mcp_progress(world.provider.held[1], 1, 2, NULL);
	ora_mcp_log(world.provider.held[1], ORA_MCP_EMERGENCY, "l", "1");
	assert_false(ora_mcp_can_ask(world.provider.held[1]));
	provider_release(&world.provider, 1);
	assert_false(reply.finished || reply.streamed);
	/* Before: not canceled. */
	post_with(&world, HEADERS(0), REQUEST("tools/call", "{\"name\":\"hold\"}"), &reply);
	ora_mcp_exchange_leave(reply.exchange);
	assert_int_equal(world.provider.canceled, 2);
	provider_release(&world.provider, 2);
	assert_false(reply.finished);
	/* Nor forgotten, when the server ends. */
	post_with(&world, HEADERS(0), REQUEST("tools/call", "{\"name\":\"hold\"}"), &reply);
	ora_mcp_exchange_leave(reply.exchange);
	close_world(&world);
	assert_int_equal(world.provider.canceled, 3);
}

/* A question that nobody reads keeps no call waiting, nor is one put later. */
static void who_leaves_is_asked_nothing(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply, other;
	char id[300], other_id[300];
	static const char ask[] = REQUEST("tools/call", "{\"name\":\"ask\"}");
	static const char hold[] = REQUEST("tools/call", "{\"name\":\"hold\"}");
	open_world(&world);
	open_session(&world, "2025-11-25", "{\"elicitation\":{}}", id);
	open_session(&world, "2025-11-25", "{\"elicitation\":{}}", other_id);
	post_with(&world, HEADERS(.session_id = id), ask, &reply);
	assert_int_equal(ora_mcp_http_pending(world.server), 1);
	ora_mcp_exchange_leave(reply.exchange);
	assert_int_equal(world.provider.gone, 1);
	assert_int_equal(ora_mcp_http_pending(world.server), 0);
	assert_false(reply.finished);
	clear(&reply);
	post_with(&world, HEADERS(.session_id = id), hold, &reply);
	assert_true(ora_mcp_can_ask(world.provider.held[0]));
	ora_mcp_exchange_leave(reply.exchange);
	assert_false(ora_mcp_can_ask(world.provider.held[0]));
	provider_release(&world.provider, 0);
	assert_int_equal(world.provider.canceled, 0);
	/* The end of a session ends its questions, and no others. */
	const struct ora_mcp_http_request request = { .session_id = id };
	post_with(&world, HEADERS(.session_id = id), ask, &reply);
	post_with(&world, HEADERS(.session_id = other_id), ask, &other);
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 204);
	assert_true(reply.finished && !other.finished);
	support_contains(reply.said.text, "nobody answered");
	ora_mcp_exchange_leave(other.exchange);
	assert_int_equal(world.provider.gone, 3);
	clear(&reply);
	clear(&other);
	close_world(&world);
}

static void calls_are_canceled_from_another_post(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	char id[300], other[300];
	static const char note[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":1}}";
	open_world(&world);
	open_session(&world, "2025-11-25", "{}", id);
	open_session(&world, "2025-11-25", "{}", other);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"hold\"}"),
		&reply);
	answers(&world, HEADERS(.session_id = other), note, 202, "");
	answers(&world, HEADERS(0), note, 202, "");
	static const char *const others[] = { "2", "11", "\"1\"", "1.0" };
	for (size_t i = 0; i < COUNT(others); i++) {
		char body[200];
		snprintf(body, sizeof(body), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
			"\"params\":{\"requestId\":%s}}", others[i]);
		answers(&world, HEADERS(.session_id = id), body, 202, "");
	}
	answers(&world, HEADERS(.session_id = id), "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/cancelled\",\"params\":{}}", 202, "");
	assert_int_equal(world.provider.canceled, 0);
	answers(&world, HEADERS(.session_id = id), note, 202, "");
	assert_int_equal(world.provider.canceled, 1);
	assert_true(reply.finished);
	assert_int_equal(reply.said.count, 0);
	assert_int_equal(ora_mcp_http_pending(world.server), 0);
	clear(&reply);
	close_world(&world);
}

static void progress_makes_a_stream(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	world.provider.features = ORA_MCP_HAS_LOGGING;
	open_world(&world);
	/* Nobody wants to know: one JSON body, but older clients are logged to. */
	answers(&world, HEADERS(V, .method = "tools/call", .name = "steps"),
		REQUEST("tools/call", "{\"name\":\"steps\"," META "}"), 200, "done");
	answers(&world, HEADERS(.no_stream = true), REQUEST("tools/call", "{\"name\":\"steps\","
		"\"_meta\":{\"progressToken\":1}}"), 200, "done");
	post_with(&world, HEADERS(0), REQUEST("tools/call", "{\"name\":\"steps\","
		"\"_meta\":{\"progressToken\":\"t\"}}"), &reply);
	assert_true(reply.streamed && reply.finished);
	assert_string_equal(reply.said.text,
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":"
		"{\"progressToken\":\"t\",\"progress\":0,\"total\":2}}\n"
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":"
		"{\"level\":\"info\",\"logger\":\"l\",\"data\":{\"a\":1}}}\n"
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":"
		"{\"progressToken\":\"t\",\"progress\":1.5,\"message\":\"half\"}}\n"
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"done\"}]}}\n");
	clear(&reply);
	close_world(&world);
}

static void log_levels_belong_to_a_session(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	char id[300];
	world.provider.features = ORA_MCP_HAS_LOGGING;
	open_world(&world);
	open_session(&world, "2025-11-25", "{}", id);
	answers(&world, HEADERS(.session_id = id), REQUEST("logging/setLevel", "{\"level\":\"error\"}"),
		200, "\"result\":{}");
	answers(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"steps\"}"), 200,
		"done");
	answers(&world, HEADERS(.session_id = id), REQUEST("logging/setLevel", "{\"level\":\"loud\"}"),
		200, "\"code\":-32602");
	answers(&world, HEADERS(.session_id = id), REQUEST("logging/setLevel", "{\"level\":\"debug\"}"),
		200, "\"result\":{}");
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"steps\"}"),
		&reply);
	assert_int_equal(reply.said.count, 3);
	support_contains(reply.said.text, "\"level\":\"debug\"");
	clear(&reply);
	close_world(&world);
}

/* The last line that was said, as JSON. */
static struct ora_json last_event(const struct reply *reply)
{
	const char *at = reply->said.text + reply->said.length - 1;
	while (at > reply->said.text && at[-1] != '\n') {
		at--;
	}
	return support_json(at);
}

static void older_clients_are_asked_on_the_stream(void **state)
{
	(void)state;
	static const struct {
		const char *answer, *result;
		size_t asked;
	} cases[] = {
		{ "\"result\":{\"action\":\"accept\",\"content\":{\"ok\":true}}", "accepted and ok", 1 },
		{ "\"result\":{\"action\":\"accept\",\"content\":{}}", "accepted", 1 },
		{ "\"result\":{\"action\":\"decline\"}", "declined", 1 },
		{ "\"result\":{\"action\":\"cancel\"}", "canceled", 1 },
		{ "\"result\":{\"action\":\"shrug\"}", "nobody answered", 0 },
		{ "\"result\":5", "nobody answered", 0 },
		{ "\"error\":{\"code\":-1,\"message\":\"no\"}", "nobody answered", 0 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct world world = { 0 };
		struct reply reply;
		char id[300], other[300], body[400];
		open_world(&world);
		open_session(&world, "2025-06-18", "{\"elicitation\":{}}", id);
		open_session(&world, "2025-06-18", "{\"elicitation\":{}}", other);
		post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
			&reply);
		assert_true(reply.streamed && !reply.finished);
		struct ora_json asked = last_event(&reply);
		assert_true(ora_json_is(ora_json_member(asked, "method"), "elicitation/create"));
		struct ora_json ask_id = ora_json_member(asked, "id");
		snprintf(body, sizeof(body), "{\"jsonrpc\":\"2.0\",\"id\":%.*s,%s}", (int)ask_id.length,
			ask_id.text, cases[i].answer);
		/* Whoever else answers is not heard. */
		answers(&world, HEADERS(0), body, 202, "");
		answers(&world, HEADERS(.session_id = other), body, 202, "");
		answers(&world, HEADERS(.session_id = id),
			"{\"jsonrpc\":\"2.0\",\"id\":\"guess.0\",\"result\":{\"action\":\"accept\"}}", 202, "");
		assert_false(reply.finished);
		answers(&world, HEADERS(.session_id = id), body, 202, "");
		assert_true(reply.finished);
		support_contains(reply.said.text, cases[i].result);
		assert_int_equal(world.provider.asked, cases[i].asked);
		assert_string_equal(world.provider.state, "s1");
		/* The answer counts once. */
		answers(&world, HEADERS(.session_id = id), body, 202, "");
		clear(&reply);
		close_world(&world);
	}
}

static void who_can_not_be_asked_is_not(void **state)
{
	(void)state;
	struct world world = { 0 };
	char id[300];
	static const char call[] = REQUEST("tools/call", "{\"name\":\"ask\"}");
	open_world(&world);
	answers(&world, HEADERS(0), call, 200, "can't ask");
	open_session(&world, "2025-11-25", "{}", id);
	answers(&world, HEADERS(.session_id = id), call, 200, "can't ask");
	open_session(&world, "2025-11-25", "{\"elicitation\":{\"url\":{}}}", id);
	answers(&world, HEADERS(.session_id = id), call, 200, "can't ask");
	open_session(&world, "2025-11-25", "{\"elicitation\":{\"form\":{}}}", id);
	answers(&world, HEADERS(.session_id = id, .no_stream = true), call, 200, "can't ask");
	answers(&world, HEADERS(V, .method = "tools/call", .name = "ask"),
		REQUEST("tools/call", "{\"name\":\"ask\"," META "}"), 200, "can't ask");
	close_world(&world);
}

static void questions_do_not_wait_for_ever(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	struct reply reply;
	char id[300];
	options.ask_timeout_s = -1;
	world.provider.options = &options;
	open_world(&world);
	assert_int_equal(ora_mcp_tick(world.server), -1);
	open_session(&world, "2025-11-25", "{\"elicitation\":{}}", id);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
		&reply);
	assert_false(reply.finished);
	assert_int_equal(ora_mcp_tick(world.server), -1);
	assert_true(reply.finished);
	assert_int_equal(world.provider.gone, 1);
	clear(&reply);
	/* Nor when the client takes its call back, or the server ends. */
	options.ask_timeout_s = 600;
	close_world(&world);
	world = (struct world){ .provider = { .options = &options } };
	open_world(&world);
	open_session(&world, "2025-11-25", "{\"elicitation\":{}}", id);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
		&reply);
	assert_true(ora_mcp_tick(world.server) > 500000);
	answers(&world, HEADERS(.session_id = id), "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/cancelled\",\"params\":{\"requestId\":1}}", 202, "");
	assert_true(reply.finished);
	assert_int_equal(world.provider.gone, 1);
	assert_int_equal(world.provider.canceled, 0);
	clear(&reply);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
		&reply);
	ora_mcp_http_abort_reads(world.server);
	assert_true(reply.finished);
	clear(&reply);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
		&reply);
	ora_mcp_exchange_leave(reply.exchange);
	close_world(&world);
	assert_int_equal(world.provider.gone, 3);
	clear(&reply);
}

static void note_outcome(void *user, struct ora_mcp_call *call, enum ora_mcp_outcome outcome,
	struct ora_json said, const char *state)
{
	char *out = user;
	snprintf(out, 300, "%s %d %.*s", state, (int)outcome, (int)said.length, said.text);
	ora_mcp_answer_error(call, -32603, "over");
}

static void several_questions_are_answered_in_any_order(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	char id[300], said[300] = "", body[400];
	static const struct ora_mcp_question many[9] = {
		{ "a", "elicitation/create", "{\"message\":\"A\"}" }, { "b", "roots/list", "{}" },
		{ "c", "sampling/createMessage", "{}" },
	};
	open_world(&world);
	open_session(&world, "2025-11-25", "{\"elicitation\":{},\"roots\":{}}", id);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"hold\"}"),
		&reply);
	struct ora_mcp_call *call = world.provider.held[0];
	/* None, too many, one that the client can't answer: nothing is asked. */
	assert_int_equal(ora_mcp_ask(call, many, 0, "s", note_outcome, said), ORA_ERR_INTERNAL);
	assert_int_equal(ora_mcp_ask(call, many, 9, "s", note_outcome, said), ORA_ERR_INTERNAL);
	assert_int_equal(ora_mcp_ask(call, many, 3, "s", note_outcome, said), ORA_ERR_CONFIG);
	assert_false(ora_mcp_can_ask_with(call, "no/such"));
	assert_false(reply.streamed);
	assert_int_equal(ora_mcp_ask(call, many, 2, NULL, note_outcome, said), 0);
	assert_int_equal(ora_mcp_ask(call, many, 1, "s", note_outcome, said), ORA_ERR_INTERNAL);
	assert_int_equal(reply.said.count, 2);
	struct ora_json last = ora_json_member(last_event(&reply), "id");
	static const struct {
		char question;
		const char *result;
	} answered[] = {
		{ '1', "{\"roots\":[]}" }, { '1', "{\"roots\":[1]}" }, /* the first one counts */
		{ '0', "{\"action\":\"decline\"}" },
	};
	for (size_t i = 0; i < COUNT(answered); i++) {
		assert_string_equal(said, "");
		snprintf(body, sizeof(body), "{\"jsonrpc\":\"2.0\",\"id\":%.*s%c\",\"result\":%s}",
			(int)last.length - 2, last.text, answered[i].question, answered[i].result);
		answers(&world, HEADERS(.session_id = id), body, 202, "");
	}
	assert_string_equal(said, " 0 {\"a\":{\"action\":\"decline\"},\"b\":{\"roots\":[]}}");
	assert_true(reply.finished);
	world.provider.held[0] = NULL;
	clear(&reply);
	close_world(&world);
}

static void the_next_deadline_is_that_of_the_first_question(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	struct reply replies[3];
	char id[300];
	options.ask_timeout_s = 600;
	world.provider.options = &options;
	open_world(&world);
	open_session(&world, "2025-11-25", "{\"elicitation\":{}}", id);
	post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"hold\"}"),
		&replies[0]);
	for (int i = 1; i < 3; i++) {
		post_with(&world, HEADERS(.session_id = id), REQUEST("tools/call", "{\"name\":\"ask\"}"),
			&replies[i]);
		int next_ms = ora_mcp_tick(world.server);
		assert_true(next_ms > 500000 && next_ms <= 600000);
	}
	close_world(&world);
	assert_int_equal(world.provider.gone, 2);
	for (int i = 0; i < 3; i++) {
		clear(&replies[i]);
	}
}

/* Makes a call of 2026-07-28 to one of the tools that ask; keeps the state it gets. */
static void call_modern(struct world *world, const char *tool, const char *more, int status,
	const char *part, char state[2000])
{
	struct reply reply;
	char body[4000];
	snprintf(body, sizeof(body), REQUEST("tools/call", "{\"name\":\"%s\",%s" CAN_ASK "}"), tool,
		more);
	post_with(world, HEADERS(V, .method = "tools/call", .name = tool), body, &reply);
	assert_true(reply.finished && !reply.streamed);
	assert_int_equal(reply.status, status);
	support_contains(reply.said.text, part);
	struct ora_json given = ora_json_path(support_json(reply.said.text), "result.requestState");
	if (given.text != NULL) {
		snprintf(state, 2000, "%.*s", (int)given.length - 2, given.text + 1);
	}
	clear(&reply);
}

#define YES "\"inputResponses\":{\"go\":{\"action\":\"accept\",\"content\":{\"ok\":true}}},"

static void modern_clients_make_the_call_again(void **state)
{
	(void)state;
	struct world world = { 0 };
	char sealed[2000] = "", more[3000];
	open_world(&world);
	call_modern(&world, "ask", "", 200, "\"resultType\":\"input_required\"", sealed);
	assert_int_equal(world.provider.later, 1);
	assert_int_equal(ora_mcp_http_pending(world.server), 0);
	/* Answers to what was not asked are none. */
	call_modern(&world, "ask", YES, 200, "\"inputRequests\":{\"go\":{\"method\":"
		"\"elicitation/create\",\"params\":{\"message\":\"Go on?\"", sealed);
	snprintf(more, sizeof(more), YES "\"requestState\":\"%s\",", sealed);
	call_modern(&world, "ask", more, 200, "accepted and ok", sealed);
	assert_string_equal(world.provider.state, "s1");
	/* Too little, or the wrong thing: asked again. */
	static const char *const again[] = {
		"", "\"inputResponses\":{},", "\"inputResponses\":{\"other\":{\"action\":\"accept\"}},",
		"\"inputResponses\":{\"go\":5},", "\"inputResponses\":{\"go\":{\"action\":\"shrug\"}},",
		"\"inputResponses\":{\"go\":{\"action\":\"accept\",\"content\":5}},",
	};
	for (size_t i = 0; i < COUNT(again); i++) {
		snprintf(more, sizeof(more), "%s\"requestState\":\"%s\",", again[i], sealed);
		call_modern(&world, "ask", more, 200, "input_required", sealed);
	}
	snprintf(more, sizeof(more), "\"inputResponses\":{\"go\":{\"action\":\"decline\"},\"x\":1},"
		"\"requestState\":\"%s\",", sealed);
	call_modern(&world, "ask", more, 200, "declined", sealed);
	call_modern(&world, "ask", "\"inputResponses\":[],", 200, "\"code\":-32602", sealed);
	close_world(&world);
}

static void states_are_worth_nothing_elsewhere(void **state)
{
	(void)state;
	struct world world = { 0 };
	char sealed[2000] = "", more[3000];
	open_world(&world);
	call_modern(&world, "ask", "\"arguments\":{\"a\":1},", 200, "input_required", sealed);
	snprintf(more, sizeof(more), YES "\"arguments\":{\"a\": 1},\"requestState\":\"%s\",", sealed);
	call_modern(&world, "ask", more, 200, "accepted", sealed);
	/* For another argument, another tool, another caller. */
	snprintf(more, sizeof(more), YES "\"arguments\":{\"a\":2},\"requestState\":\"%s\",", sealed);
	call_modern(&world, "ask", more, 200, "\"code\":-32602", sealed);
	snprintf(more, sizeof(more), YES "\"arguments\":{\"a\":1},\"requestState\":\"%s\",", sealed);
	call_modern(&world, "two", more, 200, "\"code\":-32602", sealed);
	world.caller.name = "bob";
	call_modern(&world, "ask", more, 200, "params.requestState", sealed);
	world.caller.name = "alice";
	for (size_t i = 0; i < strlen(sealed); i += 7) {
		char before = sealed[i];
		sealed[i] = before == 'x' ? 'y' : 'x';
		snprintf(more, sizeof(more), YES "\"arguments\":{\"a\":1},\"requestState\":\"%s\",", sealed);
		sealed[i] = before;
		call_modern(&world, "ask", more, 200, "\"code\":-32602", sealed);
	}
	call_modern(&world, "ask", "\"requestState\":5,", 200, "\"code\":-32602", sealed);
	call_modern(&world, "ask", "\"requestState\":\"\",", 200, "\"code\":-32602", sealed);
	close_world(&world);
}

static void states_expire(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	char sealed[2000] = "", more[3000];
	options.ask_timeout_s = -1;
	world.provider.options = &options;
	open_world(&world);
	call_modern(&world, "ask", "", 200, "input_required", sealed);
	snprintf(more, sizeof(more), YES "\"requestState\":\"%s\",", sealed);
	call_modern(&world, "ask", more, 200, "\"code\":-32602", sealed);
	close_world(&world);
}

/* As if the clock had been set back since: how old it is can't be told. */
static void states_from_the_future_are_too_old(void **state)
{
	(void)state;
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	struct world world = { .provider = { .options = &options } };
	char sealed[2000] = "", more[3000];
	options.secret = "the same";
	options.secret_length = strlen(options.secret);
	options.ask_timeout_s = 600;
	open_world(&world);
	call_modern(&world, "ask", "", 200, "input_required", sealed);
	close_world(&world);
	for (int later = 0; later < 2; later++) {
		options.ask_timeout_s = later == 0 ? 500 : 700;
		world = (struct world){ .provider = { .options = &options } };
		open_world(&world);
		snprintf(more, sizeof(more), YES "\"requestState\":\"%s\",", sealed);
		call_modern(&world, "ask", more, 200, later == 0 ? "\"code\":-32602" : "accepted", NULL);
		close_world(&world);
	}
}

static void questions_follow_each_other(void **state)
{
	(void)state;
	struct world world = { 0 };
	char sealed[2000] = "", more[3000];
	open_world(&world);
	call_modern(&world, "two", "", 200, "\"inputRequests\":{\"go\":", sealed);
	snprintf(more, sizeof(more), YES "\"requestState\":\"%s\",", sealed);
	call_modern(&world, "two", more, 200, "\"inputRequests\":{\"sure\":", sealed);
	/* The first answer need not be given again: the state holds it. */
	snprintf(more, sizeof(more), "\"inputResponses\":{\"sure\":{\"action\":\"accept\"}},"
		"\"requestState\":\"%s\",", sealed);
	call_modern(&world, "two", more, 200, "accepted", sealed);
	assert_string_equal(world.provider.state, "s2");
	assert_int_equal(world.provider.asked, 3);
	close_world(&world);
}

static void lists_and_resources_can_be_cached(void **state)
{
	(void)state;
	struct world world = { 0 };
	world.provider.features = ORA_MCP_HAS_PROMPTS | ORA_MCP_HAS_RESOURCES
		| ORA_MCP_HAS_COMPLETIONS;
	open_world(&world);
	static const char *const lists[] = {
		"tools/list", "prompts/list", "resources/list", "resources/templates/list",
	};
	for (size_t i = 0; i < COUNT(lists); i++) {
		char body[300];
		snprintf(body, sizeof(body), REQUEST("%s", "{" META "}"), lists[i]);
		answers(&world, HEADERS(V, .method = lists[i]), body, 200,
			"\"ttlMs\":300000,\"cacheScope\":\"private\"");
	}
	answers(&world, HEADERS(V, .method = "resources/read", .name = "r:1"),
		REQUEST("resources/read", "{\"uri\":\"r:1\"," META "}"), 200,
		"\"contents\":[],\"ttlMs\":7,\"cacheScope\":\"private\"");
	answers(&world, HEADERS(V, .method = "resources/read", .name = "r:2"),
		REQUEST("resources/read", "{\"uri\":\"r:2\"," META "}"), 200,
		"{\"code\":-32602,\"message\":\"params.uri: there is no such resource\",\"data\":"
		"{\"uri\":\"r:2\"}}");
	answers(&world, HEADERS(0), REQUEST("resources/read", "{\"uri\":\"r:2\"}"), 200,
		"\"code\":-32002");
	answers(&world, HEADERS(0), REQUEST("resources/read", "{\"uri\":\"r:1\"}"), 200,
		"\"result\":{\"contents\":[]}");
	answers(&world, HEADERS(V, .method = "resources/read", .name = "r:2"),
		REQUEST("resources/read", "{\"uri\":\"r:1\"," META "}"), 400, "\"code\":-32020");
	close_world(&world);
}

static struct ora_mcp_exchange *get(struct world *world, struct ora_mcp_http_request request,
	struct reply *reply)
{
	*reply = (struct reply){ 0 };
	reply->exchange = ora_mcp_http_get(world->server, &world->caller, &request, &events, reply);
	return reply->exchange;
}

static void sessions_have_a_stream(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply first, second;
	char id[300];
	world.provider.features = ORA_MCP_HAS_CHANGES | ORA_MCP_HAS_RESOURCES
		| ORA_MCP_HAS_SUBSCRIPTIONS;
	open_world(&world);
	open_session(&world, "2025-11-25", "{}", id);
	assert_null(get(&world, HEADERS(0), &first));
	assert_int_equal(first.status, 405);
	assert_null(get(&world, HEADERS(V, .session_id = id), &first));
	assert_int_equal(first.status, 405);
	assert_null(get(&world, HEADERS(.session_id = id, .sessionless = true), &first));
	assert_int_equal(first.status, 405);
	assert_null(get(&world, HEADERS(.session_id = id, .no_stream = true), &first));
	assert_int_equal(first.status, 405);
	assert_null(get(&world, HEADERS(.session_id = "x"), &first));
	assert_int_equal(first.status, 404);
	assert_non_null(get(&world, HEADERS(.session_id = id), &first));
	assert_true(first.streamed);
	ora_mcp_changed(world.server, ORA_MCP_TOOLS);
	assert_string_equal(first.said.text, "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/tools/list_changed\",\"params\":{}}\n");
	/* A second one takes the place of the first: nothing is said twice. */
	assert_non_null(get(&world, HEADERS(.session_id = id), &second));
	assert_true(first.finished);
	answers(&world, HEADERS(.session_id = id), REQUEST("resources/subscribe", "{\"uri\":\"r:1\"}"),
		200, "\"result\":{}");
	ora_mcp_resource_changed(world.server, "r:1");
	ora_mcp_resource_changed(world.server, "r:2");
	assert_string_equal(second.said.text, "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/resources/updated\",\"params\":{\"uri\":\"r:1\"}}\n");
	answers(&world, HEADERS(.session_id = id),
		REQUEST("resources/unsubscribe", "{\"uri\":\"r:1\"}"), 200, "\"result\":{}");
	ora_mcp_resource_changed(world.server, "r:1");
	assert_int_equal(second.said.count, 1);
	const struct ora_mcp_http_request request = { .session_id = id };
	assert_int_equal(ora_mcp_http_delete(world.server, &world.caller, &request), 204);
	assert_true(second.finished);
	clear(&first);
	clear(&second);
	open_session(&world, "2025-11-25", "{}", id);
	assert_non_null(get(&world, HEADERS(.session_id = id), &first));
	ora_mcp_exchange_leave(first.exchange);
	assert_non_null(get(&world, HEADERS(.session_id = id), &second));
	ora_mcp_http_close_streams(world.server);
	assert_true(second.finished && !first.finished);
	clear(&second);
	close_world(&world);
}

#define LISTEN(wishes) \
	REQUEST("subscriptions/listen", "{\"notifications\":" wishes "," META "}")

static void modern_clients_listen(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	const struct ora_mcp_http_request request = { V, .method = "subscriptions/listen" };
	world.provider.features = ORA_MCP_HAS_CHANGES | ORA_MCP_HAS_RESOURCES
		| ORA_MCP_HAS_SUBSCRIPTIONS;
	open_world(&world);
	assert_true(ora_mcp_http_listens(&request));
	for (size_t i = 0; i < 3; i++) {
		static const char *const others[] = { NULL, "2025-11-25", "2026-07-28x" };
		struct ora_mcp_http_request other = request;
		other.protocol_version = others[i];
		assert_false(ora_mcp_http_listens(&other));
	}
	assert_false(ora_mcp_http_listens(&HEADERS(V, .method = "tools/call")));
	answers(&world, request, LISTEN("5"), 200, "\"code\":-32602");
	answers(&world, HEADERS(V, .method = "subscriptions/listen", .no_stream = true), LISTEN("{}"),
		200, "Accept");
	post_with(&world, request, LISTEN("{\"toolsListChanged\":true,\"promptsListChanged\":true,"
		"\"resourceSubscriptions\":[\"r:1\",5]}"), &reply);
	assert_true(reply.streamed);
	assert_int_equal(ora_mcp_http_pending(world.server), 0);
#define SUBSCRIPTION "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":1}"
	assert_string_equal(reply.said.text, "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/subscriptions/acknowledged\",\"params\":{" SUBSCRIPTION
		",\"notifications\":{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"r:1\"]}}}\n");
	clear(&reply);
	ora_mcp_changed(world.server, ORA_MCP_TOOLS);
	ora_mcp_changed(world.server, ORA_MCP_PROMPTS);
	ora_mcp_changed(world.server, ORA_MCP_RESOURCES);
	ora_mcp_resource_changed(world.server, "r:2");
	ora_mcp_resource_changed(world.server, "r:1");
	assert_string_equal(reply.said.text, "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/tools/list_changed\",\"params\":{" SUBSCRIPTION "}}\n"
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{"
		SUBSCRIPTION ",\"uri\":\"r:1\"}}\n");
	clear(&reply);
	ora_mcp_http_abort_reads(world.server);
	assert_false(reply.finished);
	ora_mcp_http_close_streams(world.server);
	assert_true(reply.finished);
	support_contains(reply.said.text, "\"id\":1,\"result\":{\"resultType\":\"complete\",\"_meta\":{"
		"\"io.modelcontextprotocol/subscriptionId\":1,");
	clear(&reply);
	post_with(&world, request, LISTEN("{}"), &reply);
	support_contains(reply.said.text, "\"notifications\":{}");
	ora_mcp_exchange_leave(reply.exchange);
	clear(&reply);
	post_with(&world, request, LISTEN("{}"), &reply);
	close_world(&world);
	clear(&reply);
}

/* Names may be written with escapes; others that begin alike are not theirs. */
static void members_are_known_by_what_they_mean(void **state)
{
	(void)state;
	struct world world = { 0 };
	open_world(&world);
	answers(&world, HEADERS(0), "{\"jsonr\\u0070c\":\"2.0\",\"\\u0069d\":1,"
		"\"\\u006dethod\":\"pi\\u006eg\",\"\\u0078\":1,\"idx\":2,\"p\":3}", 200, "\"result\":{}");
	answers(&world, HEADERS(0), "{\"jsonrpc\":\"2.0\",\"id\":1,\"\\u006dethodx\":\"ping\"}", 400,
		"\"code\":-32600");
	close_world(&world);
}

static void batches_wait_over_http_too(void **state)
{
	(void)state;
	struct world world = { 0 };
	struct reply reply;
	open_world(&world);
	post_with(&world, HEADERS(0), "[" REQUEST("ping", "{}") ","
		REQUEST("tools/call", "{\"name\":\"hold\"}") "]", &reply);
	assert_false(reply.finished);
	provider_release(&world.provider, 0);
	assert_true(reply.finished && !reply.streamed);
	assert_int_equal(ora_json_count(support_json(reply.said.text)), 2);
	clear(&reply);
	close_world(&world);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(what_is_no_message_is_refused),
	cmocka_unit_test(batches_are_of_one_version),
	cmocka_unit_test(initialize_is_of_the_older_versions),
	cmocka_unit_test(modern_requests_climb_the_ladder),
	cmocka_unit_test(arguments_with_a_header_are_compared),
	cmocka_unit_test(older_requests_need_no_header),
	cmocka_unit_test(sessions_are_signed),
	cmocka_unit_test(callers_may_have_long_names),
	cmocka_unit_test(ended_sessions_stay_ended),
	cmocka_unit_test(sessions_go_from_process_to_process),
	cmocka_unit_test(sessions_expire),
	cmocka_unit_test(no_session_is_opened_where_none_is_wanted),
	cmocka_unit_test(answers_come_later),
	cmocka_unit_test(a_client_that_leaves_cancels_or_not),
	cmocka_unit_test(who_leaves_is_asked_nothing),
	cmocka_unit_test(calls_are_canceled_from_another_post),
	cmocka_unit_test(progress_makes_a_stream),
	cmocka_unit_test(log_levels_belong_to_a_session),
	cmocka_unit_test(older_clients_are_asked_on_the_stream),
	cmocka_unit_test(who_can_not_be_asked_is_not),
	cmocka_unit_test(questions_do_not_wait_for_ever),
	cmocka_unit_test(several_questions_are_answered_in_any_order),
	cmocka_unit_test(the_next_deadline_is_that_of_the_first_question),
	cmocka_unit_test(modern_clients_make_the_call_again),
	cmocka_unit_test(states_are_worth_nothing_elsewhere),
	cmocka_unit_test(states_expire),
	cmocka_unit_test(states_from_the_future_are_too_old),
	cmocka_unit_test(questions_follow_each_other),
	cmocka_unit_test(lists_and_resources_can_be_cached),
	cmocka_unit_test(sessions_have_a_stream),
	cmocka_unit_test(modern_clients_listen),
	cmocka_unit_test(members_are_known_by_what_they_mean),
	cmocka_unit_test(batches_wait_over_http_too),
};

SUPPORT_MAIN(tests)
