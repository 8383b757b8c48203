#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/escape.h"
#include "base/text.h"
#include "json/write.h"
#include "mcp/tools.h"

/* Prompts of the API: their texts with the blanks filled in. Where a caller has several
 * connections, each prompt also wants one. */

static void put_text(struct ora_buf *out, const char *text)
{
	ora_json_put_string(out, text, strlen(text));
}

static void put_blank(struct ora_buf *out, const char *name, const char *doc, bool required)
{
	ora_buf_add_string(out, ora_buf_last(out) == '[' ? "" : ",");
	ora_buf_add_string(out, "{\"name\":");
	put_text(out, name);
	ora_json_put_key(out, "description");
	put_text(out, doc);
	ora_json_put_key(out, "required");
	ora_buf_add_string(out, required ? "true}" : "false}");
}

const char *mcp_prompts_list(struct tools *tools, const struct ora_mcp_caller *caller,
	size_t *length)
{
	const struct ora_api *api = ora_client_api(tools->client);
	struct ora_buf *out = &tools->list;
	bool several = mcp_tools_connections(tools, caller, NULL, 0) > 1;
	ora_buf_reset(out);
	ora_buf_add_char(out, '[');
	for (size_t i = 0; i < api->prompt_count; i++) {
		const struct ora_prompt *prompt = &api->prompts[i];
		ora_buf_add_string(out, i > 0 ? ",{\"name\":" : "{\"name\":");
		put_text(out, prompt->name);
		ora_json_put_key(out, "title");
		put_text(out, prompt->title);
		ora_json_put_key(out, "description");
		put_text(out, prompt->doc);
		ora_json_put_key(out, "arguments");
		ora_buf_add_char(out, '[');
		if (ora_buf_ok(out) != 0) {
			return NULL;
		}
		if (several) {
			put_blank(out, api->connection->name, api->connection->doc, true);
		}
		for (size_t j = 0; j < prompt->blank_count; j++) {
			const struct ora_blank *blank = &prompt->blanks[j];
			put_blank(out, blank->name, blank->doc, blank->otherwise == NULL);
		}
		ora_buf_add_string(out, "]}");
	}
	ora_buf_add_char(out, ']');
	*length = out->length;
	return ora_buf_ok(out) == 0 ? out->data : NULL;
}

const struct ora_prompt *mcp_prompts_find(const struct ora_api *api, const char *name)
{
	for (size_t i = 0; i < api->prompt_count; i++) {
		if (strcmp(api->prompts[i].name, name) == 0) {
			return &api->prompts[i];
		}
	}
	return NULL;
}

/* What is wrong with the arguments, as a message; false if something is. */
static bool check(const struct tools *tools, const struct ora_mcp_caller *caller,
	const struct ora_prompt *prompt, struct ora_json arguments, char message[256])
{
	const char *connection = ora_client_api(tools->client)->connection->name;
	struct ora_json_iter it = ora_json_iter(arguments);
	while (ora_json_next(&it)) {
		bool known = ora_json_is(it.key, connection);
		for (size_t i = 0; i < prompt->blank_count; i++) {
			known = known || ora_json_is(it.key, prompt->blanks[i].name);
		}
		if (!known || ora_json_type(it.value) != ORA_JSON_STRING) {
			char name[64];
			ora_escape_line(name, sizeof(name), it.key.text + 1, it.key.length - 2);
			snprintf(message, 256, known ? "params.arguments.%s: want a string"
				: "params.arguments.%s: this prompt has no such argument", name);
			return false;
		}
	}
	for (size_t i = 0; i < prompt->blank_count; i++) {
		const struct ora_blank *blank = &prompt->blanks[i];
		if (blank->otherwise == NULL && ora_json_member(arguments, blank->name).text == NULL) {
			snprintf(message, 256, "params.arguments.%s: is missing", blank->name);
			return false;
		}
	}
	if (mcp_tools_connections(tools, caller, NULL, 0) > 1
		&& ora_json_member(arguments, connection).text == NULL) {
		snprintf(message, 256, "params.arguments.%s: is missing", connection);
		return false;
	}
	return true;
}

static void put_argument(struct ora_buf *out, struct ora_json value, const char *otherwise)
{
	char *to = value.text != NULL && value.length > 2 ? ora_buf_reserve(out, value.length) : NULL;
	if (to != NULL) {
		out->length += ora_json_unescape(value, to);
		out->data[out->length] = '\0';
	} else {
		ora_buf_add_string(out, otherwise != NULL ? otherwise : "");
	}
}

static void fill(const struct ora_prompt *prompt, struct ora_json arguments,
	struct ora_buf *out)
{
	for (const char *at = prompt->text; *at != '\0';) {
		size_t plain = strcspn(at, "{");
		ora_buf_add(out, at, plain);
		at += plain;
		size_t length = *at == '{' ? strcspn(at, "}") : 0;
		for (size_t i = 0; length > 0 && i < prompt->blank_count; i++) {
			const struct ora_blank *blank = &prompt->blanks[i];
			if (strlen(blank->name) == length - 1
				&& strncmp(at + 1, blank->name, length - 1) == 0) {
				put_argument(out, ora_json_member(arguments, blank->name), blank->otherwise);
			}
		}
		at += length > 0 ? length + 1 : 0;
	}
}

void mcp_prompts_get(struct tools *tools, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments)
{
	const struct ora_api *api = ora_client_api(tools->client);
	const struct ora_prompt *prompt = mcp_prompts_find(api, name);
	char message[256] = "params.name: there is no such prompt";
	if (prompt == NULL || !check(tools, call->caller, prompt, arguments, message)) {
		ora_mcp_answer_error(call, -32602, message);
		return;
	}
	struct ora_json connection = ora_json_member(arguments, api->connection->name);
	struct ora_buf text, out;
	ora_buf_init(&text, 2u << 20);
	ora_buf_init(&out, ORA_MCP_MAX_MESSAGE);
	fill(prompt, arguments, &text);
	if (connection.text != NULL) {
		ora_buf_addf(&text, "\n\nUse %s ", api->connection->name);
		put_argument(&text, connection, NULL);
		ora_buf_add_string(&text, " in every call.");
	}
	ora_buf_add_string(&out, "\"description\":");
	put_text(&out, prompt->doc);
	ora_buf_add_string(&out,
		",\"messages\":[{\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":");
	ora_json_put_string(&out, ora_buf_text(&text), text.length);
	ora_buf_add_string(&out, "}}]");
	if (ora_buf_ok(&text) != 0 || ora_buf_ok(&out) != 0) {
		ora_mcp_answer_error(call, -32603, "the prompt is too long, or there is too little memory "
			"for it");
	} else {
		ora_mcp_answer_members(call, out.data, out.length);
	}
	ora_buf_finish(&text);
	ora_buf_finish(&out);
}
