#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "mcp/core.h"
#include "provider.h"
#include "support.h"

/* A server with one session, for each test. */
struct world {
	struct provider provider;
	struct ora_mcp_server *server;
	struct ora_mcp_session *session;
	struct transcript said;
};

/* Where the server introduces itself, it says what its tools are made from. */
#define DESCRIPTION ",\"description\":\"From \\\"x\\\".\""

static void open_world(struct world *world, size_t max_message_bytes, unsigned max_calls)
{
	*world = (struct world){ 0 };
	world->server = provider_server(&world->provider, max_message_bytes, max_calls);
	assert_int_equal(ora_mcp_session_create(&world->session, world->server, transcript_keep,
		&world->said), 0);
}

static void close_world(struct world *world)
{
	ora_mcp_session_destroy(world->session);
	ora_mcp_server_destroy(world->server);
	assert_true(world->provider.destroyed);
	transcript_clear(&world->said);
}

static void feed(struct world *world, const char *message)
{
	/* A copy of that very size, for the sanitizer. */
	size_t length = strlen(message);
	char *copy = malloc(length + (length == 0));
	memcpy(copy, message, length);
	ora_mcp_feed(world->session, copy, length);
	free(copy);
}

/* Feeds it and asserts what is said; "" for nothing. */
static void says(struct world *world, const char *message, const char *answer)
{
	transcript_clear(&world->said);
	feed(world, message);
	if (answer[0] == '\0') {
		assert_int_equal(world->said.count, 0);
		return;
	}
	assert_int_equal(world->said.count, 1);
	world->said.text[world->said.length - 1] = '\0';
	assert_string_equal(world->said.text, answer);
	world->said.text[world->said.length - 1] = '\n';
	(void)support_json(answer);
}

static void initialize(struct world *world, const char *version)
{
	char message[200];
	snprintf(message, sizeof(message), "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\","
		"\"params\":{\"protocolVersion\":\"%s\",\"capabilities\":{},\"clientInfo\":{}}}", version);
	transcript_clear(&world->said);
	feed(world, message);
	assert_int_equal(world->said.count, 1);
	transcript_clear(&world->said);
}

#define REQUEST(id, method, params) \
	"{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"" method "\",\"params\":" params "}"
#define ERROR(id, code, message) \
	"{\"jsonrpc\":\"2.0\"," id "\"error\":{\"code\":" code ",\"message\":\"" message "\"}}"

static void versions_are_agreed_on(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{ "2024-11-05", "2024-11-05" }, { "2025-03-26", "2025-03-26" },
		{ "2025-06-18", "2025-06-18" }, { "2025-11-25", "2025-11-25" },
		{ "2023-01-01", "2025-11-25" }, { "2026-07-28", "2025-11-25" }, { "", "2025-11-25" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct world world;
		char message[256], answer[400];
		open_world(&world, 0, 0);
		snprintf(message, sizeof(message),
			REQUEST("1", "initialize", "{\"protocolVersion\":\"%s\"}"), cases[i][0]);
		snprintf(answer, sizeof(answer), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":"
			"{\"protocolVersion\":\"%s\",\"capabilities\":{\"tools\":{}},\"serverInfo\":"
			"{\"name\":\"fake\",\"title\":\"Fake\",\"version\":\"1\"%s},"
			"\"instructions\":\"Do \\\"it\\\".\"}}", cases[i][1],
			strcmp(cases[i][1], "2025-11-25") == 0 ? DESCRIPTION : "");
		says(&world, message, answer);
		close_world(&world);
	}
}

static void json_rpc_is_demanded(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 400, 0);
	says(&world, "", "");
	says(&world, " \r\n", "");
	says(&world, "{", ERROR("", "-32700", "not JSON: it ends where a key should be at byte 1"));
	says(&world, "\xff", ERROR("", "-32700",
		"not JSON: byte 0xff where a value should be at byte 0"));
	says(&world, "{\"id\":1}x", ERROR("", "-32700",
		"not JSON: 'x' where the end should be at byte 8"));
	says(&world, "5", ERROR("", "-32600", "not a JSON-RPC message: want an object"));
	says(&world, "{}", ERROR("", "-32600", "jsonrpc: want \\\"2.0\\\""));
	says(&world, "{\"id\":1,\"method\":\"ping\"}",
		ERROR("\"id\":1,", "-32600", "jsonrpc: want \\\"2.0\\\""));
	says(&world, "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
		ERROR("\"id\":1,", "-32600", "jsonrpc: want \\\"2.0\\\""));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}",
		ERROR("\"id\":1,", "-32600", "method: want a string"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1}",
		ERROR("\"id\":1,", "-32600", "method: want a string"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
		ERROR("", "-32600", "id: want a string or an integer"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
		ERROR("", "-32600", "id: want a string or an integer"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1e3,\"method\":\"ping\"}",
		ERROR("", "-32600", "id: want a string or an integer"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":[1],\"method\":\"ping\"}",
		ERROR("", "-32600", "id: want a string or an integer"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}",
		ERROR("\"id\":1,", "-32600", "params: want an object"));
	says(&world, REQUEST("1", "resources/list", "{}"),
		ERROR("\"id\":1,", "-32601", "there is no such method"));
	char longer[500];
	memset(longer, ' ', sizeof(longer) - 1);
	longer[0] = '1';
	longer[498] = '2';
	longer[499] = '\0';
	says(&world, longer, ERROR("", "-32600", "499 bytes of JSON (at most 400 bytes)"));
	close_world(&world);
}

static void ids_come_back_as_they_were(void **state)
{
	(void)state;
	static const char *const ids[] = {
		"0", "-7", "12345678901234567890123", "\"\"", "\"a\\u0041\\\"\"", "\"\xc3\xa4\"",
	};
	struct world world;
	open_world(&world, 0, 0);
	for (size_t i = 0; i < COUNT(ids); i++) {
		char message[200], answer[200];
		snprintf(message, sizeof(message), "{\"jsonrpc\":\"2.0\",\"id\": %s ,\"method\":\"ping\"}",
			ids[i]);
		snprintf(answer, sizeof(answer), "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{}}", ids[i]);
		says(&world, message, answer);
	}
	close_world(&world);
}

static void answers_and_notifications_are_not_answered(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{}}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":9}}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"ping\"}", "");
	/* Nor where they are bad: our answer might be answered as badly, and so on. */
	says(&world, "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"m\"}}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":1,\"message\":\"m\"}}", "");
	says(&world, "{\"jsonrpc\":\"1.0\",\"id\":[1],\"result\":5}", "");
	says(&world, "{\"error\":5}", "");
	says(&world, "{\"method\":\"notifications/x\"}", "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\",\"params\":[]}", "");
	close_world(&world);
}

static void tools_are_listed(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/list", "{}"),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"echo\"}]}}");
	says(&world, REQUEST("1", "tools/list", "{\"cursor\":\"x\"}"), ERROR("\"id\":1,", "-32602",
		"params.cursor: not one that was given out for this list"));
	world.provider.list = NULL;
	says(&world, REQUEST("1", "tools/list", "{}"), ERROR("\"id\":1,", "-32603", "out of memory"));
	close_world(&world);
}

/* A list of numbers that is longer than a page comes in pages, and nothing is lost. */
static void long_lists_come_in_pages(void **state)
{
	(void)state;
	enum { ITEMS = 200000 };
	struct world world;
	struct ora_buf list;
	open_world(&world, 0, 0);
	ora_buf_init(&list, 9 << 20);
	for (int i = 0; i < ITEMS; i++) {
		ora_buf_addf(&list, "%c%d", i == 0 ? '[' : ',', 1000000 + i);
	}
	ora_buf_add_char(&list, ']');
	world.provider.list = list.data;
	world.provider.list_length = list.length;
	char message[300] = REQUEST("1", "tools/list", "{}");
	int64_t expected = 1000000, number;
	size_t pages = 0;
	for (; message[0] != '\0'; pages++) {
		transcript_clear(&world.said);
		feed(&world, message);
		struct ora_json result = ora_json_member(support_json(world.said.text), "result");
		struct ora_json_iter it = ora_json_iter(ora_json_member(result, "tools"));
		for (; ora_json_next(&it); expected++) {
			assert_true(ora_json_int64(it.value, &number));
			assert_int_equal(number, expected);
		}
		struct ora_json cursor = ora_json_member(result, "nextCursor");
		message[0] = '\0';
		if (cursor.text != NULL) {
			snprintf(message, sizeof(message), REQUEST("1", "tools/list", "{\"cursor\":%.*s}"),
				(int)cursor.length, cursor.text);
		}
	}
	assert_int_equal(expected, 1000000 + ITEMS);
	assert_int_equal(pages, 2);
	static const char *const bad[] = { "\"\"", "\"x\"", "5", "\"ZnJvbTow\"", "\"ZnJvbTo5OTk5OTk5\"",
		"\"ZnJvbToxeA\"", "\"ZnJvbTo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OQ\"" };
	for (size_t i = 0; i < COUNT(bad); i++) {
		snprintf(message, sizeof(message), REQUEST("1", "tools/list", "{\"cursor\":%s}"), bad[i]);
		says(&world, message, ERROR("\"id\":1,", "-32602",
			"params.cursor: not one that was given out for this list"));
	}
	ora_buf_finish(&list);
	close_world(&world);
}

static void answers_have_a_maximum(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	char *list = malloc(9 << 20);
	memset(list, '1', 9 << 20);
	memcpy(list, "[\"", 2);
	memcpy(list + (9 << 20) - 2, "\"]", 2);
	world.provider.list = list;
	world.provider.list_length = 9 << 20;
	says(&world, REQUEST("1", "tools/list", "{}"), ERROR("\"id\":1,", "-32603",
		"the answer is too long, or there is too little memory for it: narrow the request"));
	free(list);
	world.provider.list = "[]";
	world.provider.list_length = 2;
	says(&world, REQUEST("2", "tools/list", "{}"),
		"{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"tools\":[]}}");
	close_world(&world);
}

static void tools_are_called(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"ec\\u0068o\",\"arguments\":{\"a\": 1}}"),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"_meta\":{\"m\":1},\"content\":[{\"type\":"
		"\"text\",\"text\":\"text\"},{\"type\":\"text\",\"text\":\"note\"}],"
		"\"structuredContent\":{\"a\": 1}}}");
	assert_string_equal(world.provider.name, "echo");
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"echo\"}"),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
		"\"text\":\"text\"}]}}");
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"error\"}"),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
		"\"text\":\"no\\n\"}],\"isError\":true}}");
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"other\"}"),
		ERROR("\"id\":1,", "-32602", "unknown tool"));
	says(&world, REQUEST("1", "tools/call", "{}"),
		ERROR("\"id\":1,", "-32602", "params.name: want the name of a tool"));
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"echo\",\"arguments\":[]}"),
		ERROR("\"id\":1,", "-32602", "params.arguments: want an object"));
	says(&world, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
		ERROR("\"id\":1,", "-32602", "params.name: want the name of a tool"));
	/* The name ends where it ends, not at a NUL inside. */
	world.provider.name[0] = '\0';
	transcript_clear(&world.said);
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"echo\\u0000x\"}"));
	support_contains(world.said.text, "\"code\":-32602");
	assert_string_equal(world.provider.name, "");
	assert_int_equal(ora_mcp_pending(world.session), 0);
	close_world(&world);
}

static void calls_are_answered_later(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, REQUEST("2", "tools/call", "{\"name\":\"hold\"}"), "");
	assert_int_equal(ora_mcp_pending(world.session), 2);
	says(&world, REQUEST("3", "ping", "{}"), "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}");
	provider_release(&world.provider, 1);
	assert_int_equal(ora_mcp_pending(world.session), 1);
	assert_int_equal(world.said.count, 2);
	support_contains(world.said.text, "\"id\":2,\"result\"");
	provider_release(&world.provider, 0);
	support_contains(world.said.text, "\"id\":1,\"result\"");
	assert_int_equal(ora_mcp_pending(world.session), 0);
	close_world(&world);
}

static void calls_have_a_maximum(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 2);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, REQUEST("2", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, REQUEST("3", "tools/call", "{\"name\":\"hold\"}"), ERROR("\"id\":3,", "-32603",
		"too many calls at once: wait for some to end"));
	says(&world, REQUEST("4", "ping", "{}"), "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{}}");
	provider_release(&world.provider, 0);
	says(&world, REQUEST("5", "tools/call", "{\"name\":\"hold\"}"), "");
	provider_release(&world.provider, 1);
	provider_release(&world.provider, 2);
	close_world(&world);
}

static void calls_are_canceled(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, REQUEST("\"1\"", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":1,\"reason\":\"x\"}}", "");
	assert_int_equal(world.provider.canceled, 1);
	assert_int_equal(ora_mcp_pending(world.session), 1);
	assert_null(world.provider.held[0]);
	provider_release(&world.provider, 1);
	assert_int_equal(world.said.count, 1);
	/* A write goes on; its answer is dropped. */
	says(&world, REQUEST("2", "tools/call", "{\"name\":\"write\"}"), "");
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":2}}", "");
	assert_int_equal(ora_mcp_pending(world.session), 1);
	provider_release(&world.provider, 2);
	assert_int_equal(world.said.count, 0);
	assert_int_equal(ora_mcp_pending(world.session), 0);
	close_world(&world);
}

static void aborted_reads_are_answered(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, REQUEST("2", "tools/call", "{\"name\":\"hold\"}"), "");
	ora_mcp_abort_reads(world.session);
	assert_int_equal(world.said.count, 2);
	support_contains(world.said.text, ERROR("\"id\":1,", "-32603", "canceled"));
	assert_int_equal(ora_mcp_pending(world.session), 0);
	close_world(&world);
}

static void sessions_end_with_calls_running(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	initialize(&world, "2025-03-26");
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"), "");
	says(&world, "[" REQUEST("2", "tools/call", "{\"name\":\"hold\"}") "]", "");
	says(&world, REQUEST("3", "tools/call", "{\"name\":\"write\"}"), "");
	ora_mcp_session_destroy(world.session);
	world.session = NULL;
	assert_int_equal(world.provider.canceled, 3);
	/* The provider answers once more, and nobody hears it. */
	for (size_t i = 0; i < world.provider.held_count; i++) {
		if (world.provider.held[i] != NULL && i % 2 == 0) {
			provider_release(&world.provider, i);
		} else if (world.provider.held[i] != NULL) {
			ora_mcp_answer_error(world.provider.held[i], -1, "x");
		}
	}
	assert_int_equal(world.said.count, 0);
	ora_mcp_session_destroy(NULL);
	close_world(&world);
	ora_mcp_server_destroy(NULL);
}

static void batches_belong_to_one_version(void **state)
{
	(void)state;
	static const char batch[] = "[" REQUEST("1", "ping", "{}") "," REQUEST("2", "ping", "{}") "]";
	struct world world;
	open_world(&world, 0, 0);
	says(&world, batch,
		ERROR("", "-32600", "batches are not part of this protocol version"));
	initialize(&world, "2025-11-25");
	says(&world, batch,
		ERROR("", "-32600", "batches are not part of this protocol version"));
	initialize(&world, "2025-03-26");
	says(&world, batch, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}},"
		"{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}]");
	says(&world, "[]", ERROR("", "-32600", "the batch is empty"));
	says(&world, "[1,{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}]",
		"[" ERROR("", "-32600", "not a JSON-RPC message: want an object") ","
		ERROR("\"id\":1,", "-32600", "initialize can't stand in a batch") "]");
	says(&world, "[{\"jsonrpc\":\"2.0\",\"method\":\"x\"}]", "");
	assert_int_equal(ora_mcp_pending(world.session), 0);
	close_world(&world);
}

static void batches_wait_for_their_last_answer(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	initialize(&world, "2025-03-26");
	says(&world, "[" REQUEST("1", "tools/call", "{\"name\":\"hold\"}") ","
		REQUEST("2", "ping", "{}") "," REQUEST("3", "tools/call", "{\"name\":\"hold\"}") ","
		REQUEST("4", "tools/call", "{\"name\":\"hold\"}") "]", "");
	assert_int_equal(ora_mcp_pending(world.session), 3);
	provider_release(&world.provider, 2);
	assert_int_equal(world.said.count, 0);
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":3}}", "");
	provider_release(&world.provider, 0);
	assert_int_equal(world.said.count, 1);
	assert_int_equal(ora_json_count(support_json(world.said.text)), 3);
	assert_int_equal(ora_mcp_pending(world.session), 0);
	/* A canceled request at the end: the rest leaves without it. */
	says(&world, "[" REQUEST("5", "ping", "{}") ","
		REQUEST("6", "tools/call", "{\"name\":\"hold\"}") "]", "");
	feed(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":6}}");
	assert_string_equal(world.said.text, "[{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}]\n");
	close_world(&world);
}

/* What no longer fits is refused by itself, and all have an answer. */
static void batches_have_a_maximum(void **state)
{
	(void)state;
	enum { FILLER = 3 << 20, ROOM = FILLER + 500 };
	struct world world;
	char *filler = calloc(1, FILLER + 1), *batch = malloc(3 * ROOM);
	open_world(&world, 10 << 20, 0);
	initialize(&world, "2025-03-26");
	memset(filler, 'a', FILLER);
	int length = 0;
	for (int i = 0; i < 3; i++) {
		length += snprintf(batch + length, ROOM, "%c" REQUEST("%d", "tools/call",
			"{\"name\":\"echo\",\"arguments\":{\"a\":\"%s\"}}"), i == 0 ? '[' : ',', i, filler);
	}
	strcpy(batch + length, "]");
	transcript_clear(&world.said);
	feed(&world, batch);
	assert_int_equal(world.said.count, 1);
	struct ora_json_iter it = ora_json_iter(support_json(world.said.text));
	for (int i = 0; i < 3; i++) {
		assert_true(ora_json_next(&it));
		assert_int_equal(ora_json_member(it.value, "id").text[0], '0' + i);
		assert_true((ora_json_member(it.value, "result").text != NULL) == (i < 2));
	}
	support_contains(world.said.text, "\"id\":2,\"error\":{\"code\":-32603");
	assert_false(ora_json_next(&it));
	/* Nor are there more than a hundred. */
	for (int count = 100; count <= 101; count++) {
		length = 0;
		for (int i = 0; i < count; i++) {
			length += snprintf(batch + length, 100, "%c" REQUEST("%d", "ping", "{}"),
				i == 0 ? '[' : ',', i);
		}
		strcpy(batch + length, "]");
		transcript_clear(&world.said);
		feed(&world, batch);
		support_contains(world.said.text, count == 100 ? "\"id\":99,\"result\"" : "-32600");
	}
	free(filler);
	free(batch);
	close_world(&world);
}

#define META(inside) "{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":" inside "}}"
#define MODERN "\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}"
#define SERVER_META_OF(more) "\"resultType\":\"complete\",\"_meta\":{" \
	"\"io.modelcontextprotocol/serverInfo\":{\"name\":\"fake\",\"title\":\"Fake\",\"version\":\"1\"" \
	more "}}"
#define SERVER_META SERVER_META_OF("")

static void modern_requests_are_served(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "server/discover", META(MODERN)),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{" SERVER_META_OF(DESCRIPTION)
		",\"supportedVersions\":"
		"[\"2026-07-28\"],\"capabilities\":{\"tools\":{}},\"instructions\":\"Do \\\"it\\\".\","
		"\"ttlMs\":300000,\"cacheScope\":\"private\"}}");
	says(&world, REQUEST("1", "tools/list", META(MODERN)),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{" SERVER_META ",\"tools\":[{\"name\":\"echo\"}],"
		"\"ttlMs\":300000,\"cacheScope\":\"private\"}}");
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"echo\",\"arguments\":{},\"_meta\":"
		"{\"io.modelcontextprotocol/protocolVersion\":" MODERN ","
		"\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"},"
		"\"io.modelcontextprotocol/logLevel\":\"warning\"}}"),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"_meta\":{\"m\":1,"
		"\"io.modelcontextprotocol/serverInfo\":{\"name\":\"fake\",\"title\":\"Fake\","
		"\"version\":\"1\"}},\"content\":[{\"type\":\"text\",\"text\":\"text\"}],"
		"\"structuredContent\":{}}}");
	says(&world, REQUEST("1", "ping", META(MODERN)),
		ERROR("\"id\":1,", "-32601", "there is no such method"));
	says(&world, REQUEST("1", "initialize", META(MODERN)),
		ERROR("\"id\":1,", "-32601", "there is no such method"));
	close_world(&world);
}

static void modern_meta_is_checked(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "tools/list", META("\"2027-01-01\","
		"\"io.modelcontextprotocol/clientCapabilities\":{}")),
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,\"message\":\"unsupported protocol "
		"version\",\"data\":{\"supported\":[\"2026-07-28\"],\"requested\":\"2027-01-01\"}}}");
	says(&world, REQUEST("1", "tools/list", META("7")), ERROR("\"id\":1,", "-32602",
		"params._meta[\\\"io.modelcontextprotocol/protocolVersion\\\"]: want a string"));
	says(&world, REQUEST("1", "tools/list", META("\"2026-07-28\"")), ERROR("\"id\":1,", "-32602",
		"params._meta[\\\"io.modelcontextprotocol/clientCapabilities\\\"]: want an object"));
	says(&world, REQUEST("1", "tools/list", META(MODERN
		",\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\"}")), ERROR("\"id\":1,", "-32602",
		"params._meta[\\\"io.modelcontextprotocol/clientInfo\\\"]: want an object with name and "
		"version"));
	says(&world, REQUEST("1", "tools/list", META(MODERN
		",\"io.modelcontextprotocol/logLevel\":\"loud\"")), ERROR("\"id\":1,", "-32602",
		"params._meta[\\\"io.modelcontextprotocol/logLevel\\\"]: unknown level"));
	says(&world, REQUEST("1", "server/discover", "{}"), ERROR("\"id\":1,", "-32602",
		"params._meta: want io.modelcontextprotocol/protocolVersion and clientCapabilities"));
	initialize(&world, "2025-11-25");
	says(&world, REQUEST("1", "server/discover", "{}"),
		ERROR("\"id\":1,", "-32601", "there is no such method"));
	close_world(&world);
}

static void initialize_wants_a_version(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	says(&world, REQUEST("1", "initialize", "{}"),
		ERROR("\"id\":1,", "-32602", "params.protocolVersion: want a string"));
	says(&world, REQUEST("1", "initialize", "{\"protocolVersion\":1}"),
		ERROR("\"id\":1,", "-32602", "params.protocolVersion: want a string"));
	close_world(&world);
}

/* A world whose provider has these features. */
static void open_features(struct world *world, unsigned features,
	const struct ora_mcp_options *options)
{
	*world = (struct world){ .provider = { .features = features, .options = options } };
	world->server = provider_server(&world->provider, 0, 0);
	assert_int_equal(ora_mcp_session_create(&world->session, world->server, transcript_keep,
		&world->said), 0);
}

#define ALL_FEATURES (ORA_MCP_HAS_PROMPTS | ORA_MCP_HAS_RESOURCES | ORA_MCP_HAS_COMPLETIONS \
	| ORA_MCP_HAS_LOGGING | ORA_MCP_HAS_SUBSCRIPTIONS | ORA_MCP_HAS_CHANGES)

static void features_are_declared_and_served(void **state)
{
	(void)state;
	struct world world;
	open_features(&world, ALL_FEATURES, NULL);
	feed(&world, REQUEST("1", "initialize", "{\"protocolVersion\":\"2025-11-25\"}"));
	support_contains(world.said.text, "\"capabilities\":{\"tools\":{\"listChanged\":true},"
		"\"prompts\":{\"listChanged\":true},\"resources\":{\"listChanged\":true,"
		"\"subscribe\":true},\"completions\":{},\"logging\":{}}");
#define RESULT(inside) "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{" inside "}}"
	says(&world, REQUEST("1", "prompts/list", "{}"), RESULT("\"prompts\":[{\"name\":\"p\"}]"));
	says(&world, REQUEST("1", "prompts/get", "{\"name\":\"p\"}"), RESULT("\"messages\":[]"));
	says(&world, REQUEST("1", "prompts/get", "{\"name\":\"q\"}"),
		ERROR("\"id\":1,", "-32602", "unknown prompt"));
	says(&world, REQUEST("1", "prompts/get", "{}"),
		ERROR("\"id\":1,", "-32602", "params.name: want the name of a prompt"));
	says(&world, REQUEST("1", "prompts/get", "{\"name\":\"p\",\"arguments\":1}"),
		ERROR("\"id\":1,", "-32602", "params.arguments: want an object"));
	says(&world, REQUEST("1", "resources/list", "{}"),
		RESULT("\"resources\":[{\"uri\":\"r:1\"}]"));
	says(&world, REQUEST("1", "resources/templates/list", "{}"),
		RESULT("\"resourceTemplates\":[]"));
	says(&world, REQUEST("1", "resources/read", "{\"uri\":\"r:1\"}"),
		RESULT("\"contents\":[]"));
	says(&world, REQUEST("1", "resources/read", "{}"),
		ERROR("\"id\":1,", "-32602", "params.uri: want the URI of a resource"));
	says(&world, REQUEST("1", "logging/setLevel", "{\"level\":\"notice\"}"), RESULT(""));
	says(&world, REQUEST("1", "logging/setLevel", "{}"), ERROR("\"id\":1,", "-32602",
		"params.level: want debug, info, notice, warning, error, critical, alert or emergency"));
	close_world(&world);
}

static void arguments_are_completed(void **state)
{
	(void)state;
	struct world world;
	open_features(&world, ALL_FEATURES, NULL);
	says(&world, REQUEST("1", "completion/complete", "{\"ref\":{\"type\":\"ref/prompt\","
		"\"name\":\"p\"},\"argument\":{\"name\":\"a\",\"value\":\"v\"},"
		"\"context\":{\"arguments\":{\"b\":\"c\"}}}"),
		RESULT("\"completion\":{\"values\":[\"prompt|p|a|v|1\"]}"));
	says(&world, REQUEST("1", "completion/complete", "{\"ref\":{\"type\":\"ref/resource\","
		"\"uri\":\"r:{x}\"},\"argument\":{\"name\":\"x\",\"value\":\"\"}}"),
		RESULT("\"completion\":{\"values\":[\"resource|r:{x}|x||0\"]}"));
	static const char *const bad[] = {
		"{}", "{\"ref\":{\"type\":\"ref/tool\",\"name\":\"p\"}}",
		"{\"ref\":{\"type\":\"ref/prompt\"},\"argument\":{\"name\":\"a\",\"value\":\"\"}}",
		"{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"p\"}}",
		"{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"p\"},\"argument\":{\"name\":\"a\"}}",
	};
	for (size_t i = 0; i < COUNT(bad); i++) {
		char message[300];
		snprintf(message, sizeof(message), REQUEST("1", "completion/complete", "%s"), bad[i]);
		transcript_clear(&world.said);
		feed(&world, message);
		support_contains(world.said.text, "\"code\":-32602,\"message\":\"params.");
	}
	close_world(&world);
}

static void initialize_asking(struct world *world)
{
	feed(world, REQUEST("0", "initialize", "{\"protocolVersion\":\"2025-11-25\","
		"\"capabilities\":{\"elicitation\":{}}}"));
	transcript_clear(&world->said);
}

/* The id of the question that was just asked. */
static void question_id(const struct world *world, char id[100])
{
	struct ora_json value = ora_json_member(support_json(world->said.text), "id");
	assert_int_equal(ora_json_type(value), ORA_JSON_STRING);
	snprintf(id, 100, "%.*s", (int)value.length, value.text);
}

static void people_are_asked_on_stdio(void **state)
{
	(void)state;
	struct world world;
	struct ora_mcp_session *other = NULL;
	char id[100], answer[300];
	open_world(&world, 0, 0);
	assert_int_equal(ora_mcp_session_create(&other, world.server, transcript_keep, &world.said), 0);
	initialize_asking(&world);
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"two\"}"));
	question_id(&world, id);
	support_contains(world.said.text, "\"method\":\"elicitation/create\",\"params\":"
		"{\"message\":\"Go on?\"");
	snprintf(answer, sizeof(answer), "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":"
		"{\"action\":\"accept\"}}", id);
	/* Another peer of this process is not heard. */
	transcript_clear(&world.said);
	ora_mcp_feed(other, answer, strlen(answer));
	assert_int_equal(world.provider.asked, 0);
	feed(&world, answer);
	assert_int_equal(world.provider.asked, 1);
	assert_string_equal(world.provider.state, "s1");
	question_id(&world, id);
	support_contains(world.said.text, "Sure?");
	snprintf(answer, sizeof(answer), "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":"
		"{\"action\":\"decline\"}}", id);
	transcript_clear(&world.said);
	feed(&world, answer);
	support_contains(world.said.text, "\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
		"\"text\":\"declined\"}]}");
	assert_string_equal(world.provider.state, "s2");
	/* The session ends while a question is open. */
	feed(&world, REQUEST("2", "tools/call", "{\"name\":\"ask\"}"));
	ora_mcp_session_destroy(other);
	close_world(&world);
	assert_int_equal(world.provider.gone, 1);
}

static void who_says_nothing_more_is_asked_nothing(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
	initialize_asking(&world);
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"hold\"}"));
	feed(&world, REQUEST("2", "tools/call", "{\"name\":\"ask\"}"));
	assert_true(ora_mcp_can_ask(world.provider.held[0]));
	ora_mcp_input_ended(world.session);
	assert_int_equal(world.provider.gone, 1);
	assert_false(ora_mcp_can_ask(world.provider.held[0]));
	transcript_clear(&world.said);
	feed(&world, REQUEST("3", "tools/call", "{\"name\":\"ask\"}"));
	support_contains(world.said.text, "can't ask");
	assert_int_equal(world.said.count, 1);
	assert_int_equal(ora_mcp_asking(world.session), 0);
	close_world(&world);
}

#define META_CAN_ASK "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"," \
	"\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{}}}"

static void modern_questions_are_answers(void **state)
{
	(void)state;
	struct world world;
	open_features(&world, ALL_FEATURES, NULL);
	feed(&world, REQUEST("1", "prompts/get", "{\"name\":\"ask\"," META_CAN_ASK "}"));
#ifdef ORA_MINIMAL
	support_contains(world.said.text, "can't ask");
#else
	char message[2000];
	assert_int_equal(ora_mcp_pending(world.session), 0);
	support_contains(world.said.text, "\"resultType\":\"input_required\"");
	struct ora_json sealed = ora_json_path(support_json(world.said.text), "result.requestState");
	snprintf(message, sizeof(message), REQUEST("2", "prompts/get", "{\"name\":\"ask\","
		"\"requestState\":%.*s,\"inputResponses\":{\"go\":{\"action\":\"cancel\"}},"
		META_CAN_ASK "}"), (int)sealed.length, sealed.text);
	transcript_clear(&world.said);
	feed(&world, message);
	support_contains(world.said.text, "\"id\":2,\"result\":{\"resultType\":\"complete\"");
	support_contains(world.said.text, "canceled");
#endif
	/* An older client can't be told what it lacks by a code of its own. */
	transcript_clear(&world.said);
	feed(&world, REQUEST("3", "tools/call", "{\"name\":\"incapable\"}"));
	support_contains(world.said.text, "\"code\":-32600");
	close_world(&world);
}

static void changes_are_told(void **state)
{
	(void)state;
	struct world world;
	open_features(&world, ALL_FEATURES, NULL);
	ora_mcp_changed(world.server, ORA_MCP_TOOLS);
	assert_int_equal(world.said.count, 0); /* nobody has said hello */
	initialize(&world, "2025-11-25");
	ora_mcp_changed(world.server, ORA_MCP_PROMPTS);
	assert_string_equal(world.said.text, "{\"jsonrpc\":\"2.0\",\"method\":"
		"\"notifications/prompts/list_changed\",\"params\":{}}\n");
	says(&world, REQUEST("1", "resources/subscribe", "{\"uri\":\"r:1\"}"), RESULT(""));
	says(&world, REQUEST("1", "resources/subscribe", "{\"uri\":\"r:22\"}"), RESULT(""));
	says(&world, REQUEST("1", "resources/unsubscribe", "{\"uri\":\"r:1\"}"), RESULT(""));
	says(&world, REQUEST("1", "resources/unsubscribe", "{\"uri\":\"r:1\"}"), RESULT(""));
	transcript_clear(&world.said);
	ora_mcp_resource_changed(world.server, "r:1");
	assert_int_equal(world.said.count, 0);
	ora_mcp_resource_changed(world.server, "r:22");
	support_contains(world.said.text, "\"uri\":\"r:22\"");
	char *uri = calloc(1, 9001), *message = calloc(1, 10000);
	memset(uri, 'x', 9000);
	for (int i = 0; i < 2; i++) {
		uri[0] = (char)('a' + i);
		snprintf(message, 10000, REQUEST("1", "resources/subscribe", "{\"uri\":\"%s\"}"), uri);
		says(&world, message, i == 0 ? RESULT("") : ERROR("\"id\":1,", "-32602",
			"params.uri: too many resources are watched"));
	}
	free(uri);
	free(message);
	says(&world, REQUEST("1", "resources/unsubscribe", "{\"uri\":\"r:22\"}"), RESULT(""));
	close_world(&world);
}

static void subscriptions_stay_open_on_stdio(void **state)
{
	(void)state;
	struct world world;
	open_features(&world, ALL_FEATURES, NULL);
#define LISTEN(id) REQUEST(id, "subscriptions/listen", \
	"{\"notifications\":{\"toolsListChanged\":true},\"_meta\":{" \
	"\"io.modelcontextprotocol/protocolVersion\":" MODERN "}}")
	feed(&world, LISTEN("1"));
	feed(&world, LISTEN("2"));
	assert_int_equal(world.said.count, 2);
	assert_int_equal(ora_mcp_pending(world.session), 0);
	transcript_clear(&world.said);
	ora_mcp_changed(world.server, ORA_MCP_TOOLS);
	assert_int_equal(world.said.count, 2);
	says(&world, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
		"\"params\":{\"requestId\":1}}", "");
	transcript_clear(&world.said);
	ora_mcp_changed(world.server, ORA_MCP_TOOLS);
	assert_int_equal(world.said.count, 1);
	support_contains(world.said.text, "\"io.modelcontextprotocol/subscriptionId\":2");
	transcript_clear(&world.said);
	ora_mcp_end_listeners(world.session);
	support_contains(world.said.text, "\"id\":2,\"result\":{\"resultType\":\"complete\"");
	transcript_clear(&world.said);
	for (int i = 0; i < 17; i++) {
		feed(&world, LISTEN("3"));
	}
	support_contains(world.said.text, "too many subscriptions are open");
	close_world(&world);
}

static void progress_and_traces_are_taken(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, 0, 0);
#define TRACE "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"steps\",\"_meta\":"
		"{\"progressToken\":7,\"traceparent\":\"" TRACE "\"}}"));
	assert_int_equal(world.said.count, 3);
	support_contains(world.said.text, "\"progressToken\":7,\"progress\":1.5");
	assert_string_equal(world.provider.trace, TRACE);
	says(&world, REQUEST("1", "tools/call", "{\"name\":\"steps\",\"_meta\":"
		"{\"progressToken\":null,\"traceparent\":\"00-0AF7651916cd43dd8448eb211c80319c-"
		"b7ad6b7169203331-01\"}}"),
		RESULT("\"content\":[{\"type\":\"text\",\"text\":\"done\"}]"));
	assert_string_equal(world.provider.trace, "");
	static const char *const none[] = { "5", "\"\"", "\"" TRACE "0\"",
		"\"00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\"",
		"\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0-\"",
		"\"00-0af7651916cd43dd8448eb211c80319g-b7ad6b7169203331-01\"",
		"\"00-0af7651916cd43dd8448eb211c80319:-b7ad6b7169203331-01\"" };
	for (size_t i = 0; i < COUNT(none); i++) {
		char message[300];
		snprintf(message, sizeof(message), REQUEST("1", "tools/call", "{\"name\":\"steps\",\"_meta\":"
			"{\"traceparent\":%s}}"), none[i]);
		feed(&world, message);
		assert_string_equal(world.provider.trace, "");
	}
	/* Only who asks for log messages gets them, in 2026-07-28. */
	transcript_clear(&world.said);
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"steps\",\"_meta\":"
		"{\"io.modelcontextprotocol/protocolVersion\":" MODERN ","
		"\"io.modelcontextprotocol/logLevel\":\"info\"}}"));
	assert_int_equal(world.said.count, 2);
	support_contains(world.said.text, "notifications/message");
	close_world(&world);
}

static void a_caller_has_a_rate(void **state)
{
	(void)state;
	struct world world;
	struct ora_mcp_options options = ORA_MCP_OPTIONS_INIT;
	options.max_calls_per_minute = 2;
	open_features(&world, 0, &options);
	for (int i = 0; i < 2; i++) {
		says(&world, REQUEST("1", "tools/call", "{\"name\":\"error\"}"), RESULT(
			"\"content\":[{\"type\":\"text\",\"text\":\"no\\n\"}],\"isError\":true"));
	}
	transcript_clear(&world.said);
	feed(&world, REQUEST("1", "tools/call", "{\"name\":\"error\"}"));
	support_contains(world.said.text, "too many calls: at most 2 a minute; try again after ");
	says(&world, REQUEST("1", "ping", "{}"), RESULT(""));
	close_world(&world);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(versions_are_agreed_on),
	cmocka_unit_test(json_rpc_is_demanded),
	cmocka_unit_test(ids_come_back_as_they_were),
	cmocka_unit_test(answers_and_notifications_are_not_answered),
	cmocka_unit_test(tools_are_listed),
	cmocka_unit_test(long_lists_come_in_pages),
	cmocka_unit_test(answers_have_a_maximum),
	cmocka_unit_test(tools_are_called),
	cmocka_unit_test(calls_are_answered_later),
	cmocka_unit_test(calls_have_a_maximum),
	cmocka_unit_test(calls_are_canceled),
	cmocka_unit_test(aborted_reads_are_answered),
	cmocka_unit_test(sessions_end_with_calls_running),
	cmocka_unit_test(batches_belong_to_one_version),
	cmocka_unit_test(batches_wait_for_their_last_answer),
	cmocka_unit_test(batches_have_a_maximum),
	cmocka_unit_test(modern_requests_are_served),
	cmocka_unit_test(modern_meta_is_checked),
	cmocka_unit_test(initialize_wants_a_version),
	cmocka_unit_test(features_are_declared_and_served),
	cmocka_unit_test(arguments_are_completed),
	cmocka_unit_test(people_are_asked_on_stdio),
	cmocka_unit_test(who_says_nothing_more_is_asked_nothing),
	cmocka_unit_test(modern_questions_are_answers),
	cmocka_unit_test(changes_are_told),
	cmocka_unit_test(subscriptions_stay_open_on_stdio),
	cmocka_unit_test(progress_and_traces_are_taken),
	cmocka_unit_test(a_caller_has_a_rate),
};

SUPPORT_MAIN(tests)
