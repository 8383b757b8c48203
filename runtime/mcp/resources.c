#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bind/want.h"
#include "json/write.h"
#include "mcp/tools.h"

/*
 * What a model can read when it needs it:
 *	<api>://connections     the connections that the caller may use
 *	<api>://tools           the tools, one a line
 *	<api>://tools/<name>    all of one tool
 *	<api>://facts/<name>    what one must know of the API
 *	<api>://replies/<name>  the whole of a reply that was too long
 */
#define STATIC_TTL_MS 300000

static const char *const effects[] = {
	[ORA_READ] = "read", [ORA_WRITE] = "write", [ORA_DESTRUCTIVE] = "destructive",
};

static void put_text(struct ora_buf *out, const char *text)
{
	ora_json_put_string(out, text, strlen(text));
}

/* {"uri":"<api>://path.. of one resource, or of a template. */
static void put_resource(const struct ora_api *api, const char *key, const char *folder,
	const char *name, const char *title, const char *doc, const char *type, struct ora_buf *out)
{
	ora_buf_addf(out, "%s{\"%s\":\"%s://%s%s\",\"name\":", out->length > 1 ? "," : "", key,
		api->name, folder, name);
	put_text(out, title);
	if (doc != NULL) {
		ora_json_put_key(out, "description");
		put_text(out, doc);
	}
	ora_buf_addf(out, ",\"mimeType\":\"%s\"}", type);
}

static const char *finish_list(struct ora_buf *out, size_t *length)
{
	ora_buf_add_char(out, ']');
	*length = out->length;
	return ora_buf_ok(out) == 0 ? out->data : NULL;
}

const char *mcp_resources_list(struct tools *tools, const struct ora_mcp_caller *caller,
	size_t *length)
{
	const struct ora_api *api = ora_client_api(tools->client);
	struct ora_buf *out = &tools->list;
	(void)caller;
	ora_buf_reset(out);
	ora_buf_add_char(out, '[');
	put_resource(api, "uri", "connections", "", "Connections", "The connections that can be used, "
		"and what they allow", "application/json", out);
	put_resource(api, "uri", "tools", "", "Tools", "The tools, one a line", "text/markdown", out);
	for (size_t i = 0; i < api->fact_count; i++) {
		put_resource(api, "uri", "facts/", api->facts[i].name, api->facts[i].title, NULL,
			"text/markdown", out);
	}
	return finish_list(out, length);
}

const char *mcp_resources_templates(struct tools *tools, size_t *length)
{
	const struct ora_api *api = ora_client_api(tools->client);
	struct ora_buf *out = &tools->list;
	ora_buf_reset(out);
	ora_buf_add_char(out, '[');
	put_resource(api, "uriTemplate", "tools/", "{tool}", "A tool", "One tool with all its "
		"parameters", "text/markdown", out);
	put_resource(api, "uriTemplate", "facts/", "{fact}", "A fact", "What one must know of the API",
		"text/markdown", out);
	put_resource(api, "uriTemplate", "replies/", "{reply}", "A whole reply", "A reply that was too "
		"long for an answer, which named it; for some minutes", "application/json", out);
	return finish_list(out, length);
}

/* Answers with one text. */
static void answer(struct ora_mcp_call *call, const char *uri, const char *type,
	const char *text, size_t length, long ttl_ms)
{
	struct ora_buf out;
	ora_buf_init(&out, ORA_MCP_MAX_MESSAGE);
	ora_buf_add_string(&out, "\"contents\":[{\"uri\":");
	put_text(&out, uri);
	ora_buf_addf(&out, ",\"mimeType\":\"%s\",\"text\":", type);
	ora_json_put_string(&out, text, length);
	ora_buf_add_string(&out, "}]");
	call->ttl_ms = ttl_ms;
	if (ora_buf_ok(&out) == 0) {
		ora_mcp_answer_members(call, out.data, out.length);
	} else {
		ora_mcp_answer_error(call, -32603, "the resource is too long, or there is too little "
			"memory for it");
	}
	ora_buf_finish(&out);
}

static void put_connections(const struct tools *tools, const struct ora_mcp_caller *caller,
	struct ora_buf *out)
{
	const char *name = ora_client_api(tools->client)->connection->name;
	ora_buf_add_string(out, "{\"connections\":[");
	const char *comma = "";
	for (size_t i = 0; i < ora_client_connection_count(tools->client); i++) {
		const char *id = ora_client_connection_id(tools->client, i);
		enum ora_mode mode = ora_client_connection_mode(tools->client, i);
		if (ora_mcp_may_use(caller, id)) {
			mode = mode > caller->mode ? mode : caller->mode;
			ora_buf_addf(out, "%s{\"%s\":", comma, name);
			put_text(out, id);
			ora_buf_addf(out, ",\"mode\":\"%s\"}", ora_mode_name(mode));
			comma = ",";
		}
	}
	ora_buf_add_string(out, "]}");
}

static void put_tools(const struct tools *tools, const struct ora_mcp_caller *caller,
	struct ora_buf *out)
{
	const struct ora_api *api = ora_client_api(tools->client);
	const char *group = "";
	for (size_t i = 0; i < ora_tool_count(api); i++) {
		const struct ora_tool *tool = ora_tool_at(api, i);
		if (!mcp_view_has(tools, caller, tool)) {
			continue;
		}
		if (strcmp(group, tool->group) != 0) {
			ora_buf_addf(out, "%s# %s\n\n", out->length > 0 ? "\n" : "", tool->group);
			group = tool->group;
		}
		ora_buf_addf(out, "- `%s` (%s): %s\n", tool->name, effects[tool->effect], tool->title);
	}
}

static void put_tool(const struct ora_tool *tool, struct ora_buf *out)
{
	ora_buf_addf(out, "# %s\n\n%s. %s\n\n%s; ", tool->name, tool->title, tool->doc,
		effects[tool->effect]);
	if (tool->workflow != NULL) {
		ora_buf_add_string(out, "several requests\n");
	} else {
		ora_buf_addf(out, "%s %s\n", ora_method_name(tool->method), tool->path);
	}
	if (tool->scope != NULL) {
		ora_buf_addf(out, "\nScope: %s.\n", tool->scope);
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		char want[ORA_WANT_SIZE];
		ora_field_want(field, false, want);
		ora_buf_addf(out, "%s- `%s`%s: %s (%s)\n", i == 0 ? "\n" : "", field->name,
			(field->flags & ORA_FIELD_REQUIRED) != 0 ? ", required" : "", field->doc, want);
	}
	ora_buf_addf(out, "\nExample: `%s`\n", tool->example);
}

static bool read_tool(struct tools *tools, struct ora_mcp_call *call, const char *uri,
	const char *name)
{
	const struct ora_tool *tool = ora_tool_find(ora_client_api(tools->client), name);
	struct ora_buf text;
	if (tool == NULL || !mcp_view_has(tools, call->caller, tool)) {
		return false;
	}
	ora_buf_init(&text, 1 << 20);
	put_tool(tool, &text);
	answer(call, uri, "text/markdown", ora_buf_text(&text), text.length, STATIC_TTL_MS);
	ora_buf_finish(&text);
	return true;
}

static bool read_fact(const struct tools *tools, struct ora_mcp_call *call, const char *uri,
	const char *name)
{
	const struct ora_api *api = ora_client_api(tools->client);
	for (size_t i = 0; i < api->fact_count; i++) {
		if (strcmp(api->facts[i].name, name) == 0) {
			answer(call, uri, "text/markdown", api->facts[i].text, strlen(api->facts[i].text),
				STATIC_TTL_MS);
			return true;
		}
	}
	return false;
}

static bool read_reply(struct tools *tools, struct ora_mcp_call *call, const char *uri,
	const char *name)
{
	size_t length;
	const char *json = mcp_kept_find(tools->kept, call->caller->name, name, &length);
	if (json != NULL) {
		answer(call, uri, "application/json", json, length, 0);
	}
	return json != NULL;
}

/* The rest of a text behind another, or NULL. */
static const char *behind(const char *text, const char *begin)
{
	size_t length = strlen(begin);
	return strncmp(text, begin, length) == 0 ? text + length : NULL;
}

static bool read_path(struct tools *tools, struct ora_mcp_call *call, const char *uri,
	const char *path)
{
	const char *tool = behind(path, "tools/"), *fact = behind(path, "facts/");
	const char *reply = behind(path, "replies/");
	bool connections = strcmp(path, "connections") == 0;
	if (tool != NULL || fact != NULL || reply != NULL) {
		return tool != NULL ? read_tool(tools, call, uri, tool)
			: fact != NULL ? read_fact(tools, call, uri, fact)
			: read_reply(tools, call, uri, reply);
	}
	if (!connections && strcmp(path, "tools") != 0) {
		return false;
	}
	struct ora_buf text;
	ora_buf_init(&text, ORA_MCP_MAX_MESSAGE);
	if (connections) {
		put_connections(tools, call->caller, &text);
	} else {
		put_tools(tools, call->caller, &text);
	}
	answer(call, uri, connections ? "application/json" : "text/markdown", ora_buf_text(&text),
		text.length, 0);
	ora_buf_finish(&text);
	return true;
}

void mcp_resources_read(struct tools *tools, struct ora_mcp_call *call, const char *uri)
{
	const char *path = behind(uri, ora_client_api(tools->client)->name);
	path = path != NULL ? behind(path, "://") : NULL;
	if (path == NULL || !read_path(tools, call, uri, path)) {
		ora_mcp_answer_no_resource(call, uri);
	}
}
