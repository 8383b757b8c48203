/* JSON, structs, requests, replies, routes: no network, no protocol. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "bind/bind.h"
#include "httpd/head.h"
#include "paths.h"

enum { ROWS = 20, TEXT_BYTES = 10 << 10 };

static const struct ora_json_limits limits = {
	.max_bytes = 1 << 20, .max_depth = ORA_JSON_MAX_DEPTH,
};

static const char key_row[] = "{\"hash\":\"f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462"
	"992ce943\",\"name\":\"ci \\u00e9 \\\"main\\\"\",\"label\":\"sk-or-v1-f01...943\","
	"\"disabled\":false,\"limit\":25.5,\"limit_remaining\":0.1,\"limit_reset\":\"monthly\","
	"\"include_byok_in_limit\":true,\"usage\":25.4,\"usage_daily\":0,\"usage_weekly\":1.25,"
	"\"usage_monthly\":25.4,\"created_at\":\"2026-01-02T03:04:05.678Z\",\"updated_at\":null}";

/* A list of `rows` keys, or of as many as fill `bytes`; malloc'd. NULL: no memory. */
static char *keys_text(size_t rows, size_t bytes, size_t *length)
{
	struct ora_buf out;
	ora_buf_init(&out, 1 << 20);
	ora_buf_add_string(&out, "{\"data\":[");
	for (size_t i = 0; i < rows || out.length < bytes; i++) {
		ora_buf_add_string(&out, i == 0 ? "" : ",");
		ora_buf_add_string(&out, key_row);
	}
	ora_buf_add_string(&out, "]}");
	return ora_buf_steal(&out, length);
}

struct text {
	char *bytes;
	size_t length;
};

static void *text_create(void)
{
	struct text *text = calloc(1, sizeof(*text));
	if (text != NULL) {
		text->bytes = keys_text(0, TEXT_BYTES, &text->length);
	}
	return text;
}

static void text_destroy(void *data)
{
	struct text *text = data;
	if (text != NULL) {
		free(text->bytes);
	}
	free(text);
}

static bool scan(void *data)
{
	const struct text *text = data;
	return text->bytes != NULL
		&& ora_json_scan(text->bytes, text->length, &limits, NULL) == 0;
}

static bool decode_list(void *data)
{
	(void)data;
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "list_keys");
	size_t length;
	char *body = keys_text(ROWS, 0, &length);
	struct ora_reply *reply = NULL;
	if (tool == NULL || body == NULL
		|| ora_reply_decode(tool, 200, body, length, &limits, &reply, NULL) != 0) {
		return false;
	}
	const struct ora_list_keys_reply *keys = (const struct ora_list_keys_reply *)reply;
	bool ok = keys->data.count == ROWS;
	ora_reply_destroy(reply);
	return ok;
}

static bool convert(void *data)
{
	static const char json[] = "{\"name\":\"ci\",\"limit\":25.5,\"limit_reset\":\"monthly\","
		"\"expires_at\":\"2030-01-01T00:00:00Z\"}";
	(void)data;
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "create_keys");
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args = NULL;
	bool ok = tool != NULL && arena != NULL && faults != NULL
		&& ora_args_from_json(&openrouter_admin_api, tool,
			ora_json_root(json, sizeof(json) - 1), arena, &args, NULL, faults) == 0
		&& ora_faults_count(faults) == 0;
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return ok;
}

static struct ora_create_keys_args some_args(void)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "ci");
	ORA_SET(&args, limit, 25.5);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	ORA_SET(&args, expires_at, "2030-01-01T00:00:00Z");
	return args;
}

static bool check(void *data)
{
	(void)data;
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "create_keys");
	struct ora_create_keys_args args = some_args();
	struct ora_faults *faults = ora_faults_create();
	if (tool == NULL || faults == NULL) {
		return false;
	}
	ora_check(tool, &args, faults);
	bool ok = ora_faults_count(faults) == 0;
	ora_faults_destroy(faults);
	return ok;
}

static bool build_request(void *data)
{
	(void)data;
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "create_keys");
	struct ora_create_keys_args args = some_args();
	struct ora_request request;
	bool ok = tool != NULL
		&& ora_request_build(tool, &args, limits.max_bytes, &request, NULL) == 0
		&& request.has_body;
	ora_request_finish(&request);
	return ok;
}

/* An API of 2,000 tools, of which only the names are looked at. */
enum { MANY = 2000 };
struct many {
	struct ora_api api;
	struct ora_tool tools[MANY];
	char names[MANY][16];
};

static void *many_create(void)
{
	struct many *many = calloc(1, sizeof(*many));
	for (size_t i = 0; many != NULL && i < MANY; i++) {
		snprintf(many->names[i], sizeof(many->names[i]), "many_t%04zu", i);
		many->tools[i].name = many->names[i];
		many->tools[i].short_name = many->names[i] + strlen("many_");
		many->api.tools = many->tools;
		many->api.tool_count = MANY;
	}
	return many;
}

static void many_destroy(void *data)
{
	free(data);
}

static bool find_of_many(void *data)
{
	const struct many *many = data;
	return ora_tool_find(&many->api, "many_t1999") == &many->tools[MANY - 1]
		&& ora_tool_find(&many->api, "t0000") == &many->tools[0]
		&& ora_tool_find(&many->api, "many_t") == NULL;
}

static void *route_create(void)
{
	return ora_route_create(&openrouter_admin_api);
}

static void route_destroy(void *data)
{
	ora_route_destroy(data);
}

static bool route(void *data)
{
	const struct ora_tool *tool = ora_route_find(data, "DELETE",
		"/keys/f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943", NULL);
	return tool != NULL && strcmp(tool->name, "openrouter_admin_delete_keys") == 0;
}

static bool http_head(void *data)
{
	static const char text[] = "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"
		"User-Agent: check/1.0\r\nAccept: application/json, text/event-stream\r\n"
		"Content-Type: application/json\r\nContent-Length: 47\r\n"
		"MCP-Protocol-Version: 2025-11-25\r\n\r\n";
	(void)data;
	struct ora_httpd_head head = { 0 };
	ora_httpd_head_look(&head, text, sizeof(text) - 1);
	return head.status == 0 && head.length == sizeof(text) - 1;
}

const struct path bind_paths[] = {
	{ "scan_10_kib", text_create, scan, text_destroy },
	{ "convert_create_keys", NULL, convert, NULL },
	{ "check_create_keys", NULL, check, NULL },
	{ "build_create_keys", NULL, build_request, NULL },
	{ "decode_20_keys", NULL, decode_list, NULL },
	{ "find_3_of_2000_tools", many_create, find_of_many, many_destroy },
	{ "route_delete_keys", route_create, route, route_destroy },
	{ "http_head", NULL, http_head, NULL },
	{ NULL, NULL, NULL, NULL },
};
