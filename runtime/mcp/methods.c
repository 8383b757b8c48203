#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "json/write.h"
#include "mcp/internal.h"

/* The methods that there are, and those of them that need no call of the provider. */

/* How long a modern client may keep a list: it changes with a new process, or is told of. */
#define LIST_TTL_MS 300000
/* Of descriptors in one answer; a longer list comes in parts, with cursors. */
#define PAGE_BYTES (1u << 20)

static void put_instructions(struct ora_buf *out, const struct ora_mcp_info *info)
{
	if (info->instructions[0] != '\0') {
		ora_json_put_key(out, "instructions");
		mcp_put_text(out, info->instructions);
	}
}

static void put_feature(struct ora_buf *out, const char *name, bool changes, bool subscribe)
{
	ora_json_put_key(out, name);
	ora_buf_addf(out, "{%s%s%s}", changes ? "\"listChanged\":true" : "",
		changes && subscribe ? "," : "", subscribe ? "\"subscribe\":true" : "");
}

static void put_capabilities(struct request *request)
{
	struct ora_buf *out = &request->session->out;
	unsigned features = request->server->provider.features;
	bool changes = (features & ORA_MCP_HAS_CHANGES) != 0;
	ora_json_put_key(out, "capabilities");
	ora_buf_add_char(out, '{');
	put_feature(out, "tools", changes, false);
	if ((features & ORA_MCP_HAS_PROMPTS) != 0) {
		put_feature(out, "prompts", changes, false);
	}
	if ((features & ORA_MCP_HAS_RESOURCES) != 0) {
		put_feature(out, "resources", changes, (features & ORA_MCP_HAS_SUBSCRIPTIONS) != 0);
	}
	if ((features & ORA_MCP_HAS_COMPLETIONS) != 0) {
		put_feature(out, "completions", false, false);
	}
	if ((features & ORA_MCP_HAS_LOGGING) != 0 && !request->modern) {
		put_feature(out, "logging", false, false);
	}
	ora_buf_add_char(out, '}');
}

static void initialize(struct request *request, struct ora_json params)
{
	struct ora_mcp_session *session = request->session;
	struct ora_json asked = ora_json_member(params, "protocolVersion");
	if (ora_json_type(asked) != ORA_JSON_STRING) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.protocolVersion: want a string", NULL);
		return;
	}
	const char *version = mcp_legacy_version(asked.text + 1, asked.length - 2);
	session->agreed.version = version != NULL ? version : mcp_latest_legacy_version();
	session->agreed.capabilities = mcp_read_capabilities(ora_json_member(params, "capabilities"));
	session->opened = true;
	struct ora_buf *out = &session->out;
	mcp_begin_result(request, "complete", "");
	ora_json_put_key(out, "protocolVersion");
	mcp_put_text(out, session->agreed.version);
	put_capabilities(request);
	ora_json_put_key(out, "serverInfo");
	/* A peer of an older version may not expect the description, which 2025-11-25 brought. */
	mcp_put_server_info(out, &session->server->info,
		session->agreed.version == mcp_latest_legacy_version());
	put_instructions(out, &session->server->info);
	mcp_end_result(request);
}

static void discover(struct request *request, struct ora_json params)
{
	struct ora_buf *out = &request->session->out;
	(void)params;
	mcp_begin_result(request, "complete", "");
	ora_json_put_key(out, "supportedVersions");
	ora_buf_addf(out, "[\"%s\"]", mcp_modern_version);
	put_capabilities(request);
	put_instructions(out, &request->server->info);
	mcp_put_cache(request, LIST_TTL_MS);
	mcp_end_result(request);
}

static void ping(struct request *request, struct ora_json params)
{
	(void)params;
	mcp_begin_result(request, "complete", "");
	mcp_end_result(request);
}

/* A cursor is the place in the list, written so that nobody computes with it. */
static void put_cursor(struct ora_buf *out, size_t place)
{
	char text[32];
	int length = snprintf(text, sizeof(text), "from:%zu", place);
	ora_buf_add_char(out, '"');
	ora_base64url_put(out, text, (size_t)length);
	ora_buf_add_char(out, '"');
}

static bool read_cursor(struct ora_json cursor, size_t *place)
{
	char text[64] = "";
	size_t size = 0;
	if (ora_json_type(cursor) != ORA_JSON_STRING || cursor.length - 2 > 43
		|| !ora_base64url_decode(cursor.text + 1, cursor.length - 2, text, &size)) {
		return false;
	}
	text[size] = '\0';
	char *end = text;
	*place = strncmp(text, "from:", 5) == 0 ? (size_t)strtoul(text + 5, &end, 10) : 0;
	return *place > 0 && end == text + size;
}

/* The items of a page; *next is where the next one begins, 0 if there is none. */
static void put_page(struct ora_buf *out, struct ora_json items, size_t from, size_t *next)
{
	struct ora_json_iter it = ora_json_iter(items);
	size_t place = 0, begin = out->length;
	*next = 0;
	ora_buf_add_char(out, '[');
	for (; ora_json_next(&it); place++) {
		if (place > from && out->length - begin + it.value.length > PAGE_BYTES) {
			*next = place;
			break;
		}
		if (place >= from) {
			ora_buf_add_string(out, place > from ? "," : "");
			ora_buf_add(out, it.value.text, it.value.length);
		}
	}
	ora_buf_add_char(out, ']');
}

static void list(struct request *request, struct ora_json params, enum ora_mcp_list what,
	const char *member)
{
	const struct ora_mcp_provider *provider = &request->server->provider;
	struct ora_json cursor = ora_json_member(params, "cursor");
	size_t length, from = 0, next = 0;
	const char *items = provider->list(provider->data, &request->caller->public, what, &length);
	if (items == NULL) {
		mcp_fail(request, 200, INTERNAL_ERROR, "out of memory", NULL);
		return;
	}
	struct ora_json all = { items, length };
	if (cursor.text != NULL && (length <= PAGE_BYTES || !read_cursor(cursor, &from)
			|| from >= ora_json_count(all))) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.cursor: not one that was given out for this "
			"list", NULL);
		return;
	}
	struct ora_buf *out = &request->session->out;
	mcp_begin_result(request, "complete", "");
	ora_json_put_key(out, member);
	if (length <= PAGE_BYTES) {
		mcp_put_borrowed(request, items, length);
	} else {
		put_page(out, all, from, &next);
	}
	if (next != 0) {
		ora_json_put_key(out, "nextCursor");
		put_cursor(out, next);
	}
	mcp_put_cache(request, LIST_TTL_MS);
	mcp_end_result(request);
}

static void list_tools(struct request *request, struct ora_json params)
{
	list(request, params, ORA_MCP_TOOLS, "tools");
}

static void list_prompts(struct request *request, struct ora_json params)
{
	list(request, params, ORA_MCP_PROMPTS, "prompts");
}

static void list_resources(struct request *request, struct ora_json params)
{
	list(request, params, ORA_MCP_RESOURCES, "resources");
}

static void list_templates(struct request *request, struct ora_json params)
{
	list(request, params, ORA_MCP_TEMPLATES, "resourceTemplates");
}

#define LEGACY .legacy = true
#define MODERN .modern = true
#define BOTH .legacy = true, .modern = true

static const struct method methods[] = {
	{ .name = "initialize", LEGACY, .introduces = true, .run = initialize },
	{ .name = "ping", LEGACY, .run = ping },
	{ .name = "server/discover", MODERN, .introduces = true, .run = discover },
	{ .name = "tools/list", BOTH, .run = list_tools },
	{ .name = "tools/call", BOTH, .kind = TOOL, .named_by = "name", .run = mcp_call_tool },
	{ .name = "prompts/list", BOTH, .feature = ORA_MCP_HAS_PROMPTS, .run = list_prompts },
	{ .name = "prompts/get", BOTH, .feature = ORA_MCP_HAS_PROMPTS, .kind = PROMPT,
		.named_by = "name", .run = mcp_get_prompt },
	{ .name = "resources/list", BOTH, .feature = ORA_MCP_HAS_RESOURCES,
		.run = list_resources },
	{ .name = "resources/templates/list", BOTH, .feature = ORA_MCP_HAS_RESOURCES,
		.run = list_templates },
	{ .name = "resources/read", BOTH, .feature = ORA_MCP_HAS_RESOURCES, .kind = RESOURCE,
		.named_by = "uri", .run = mcp_read_resource },
	{ .name = "resources/subscribe", LEGACY, .feature = ORA_MCP_HAS_SUBSCRIPTIONS,
		.run = mcp_subscribe },
	{ .name = "resources/unsubscribe", LEGACY, .feature = ORA_MCP_HAS_SUBSCRIPTIONS,
		.run = mcp_unsubscribe },
	{ .name = "completion/complete", BOTH, .feature = ORA_MCP_HAS_COMPLETIONS,
		.run = mcp_complete },
	{ .name = "logging/setLevel", LEGACY, .feature = ORA_MCP_HAS_LOGGING, .run = mcp_set_level },
	{ .name = "subscriptions/listen", MODERN, .run = mcp_listen },
};

const struct method *mcp_method_find(struct ora_json name, bool modern, unsigned features)
{
	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
		const struct method *it = &methods[i];
		if (mcp_is_name(name, it->name) && (modern ? it->modern : it->legacy)
			&& (it->feature & ~features) == 0) {
			return it;
		}
	}
	return NULL;
}
