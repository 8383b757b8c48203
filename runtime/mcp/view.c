#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/policy.h>

#include "gate/filter.h"
#include "gate/mode.h"
#include "json/write.h"
#include "mcp/confirm.h"
#include "mcp/level.h"
#include "mcp/tools.h"

/*
 * What a caller sees: descriptors joined from the generated segments. A list depends on the
 * connections and the mode, and is kept for the next caller with the same.
 */
#define VIEWS 8

struct view {
	struct ora_buf key;   /* what the list depends on, as text */
	struct ora_buf list;
};

struct views {
	struct view views[VIEWS];
	size_t next;          /* the one that makes place for a new one */
};

struct views *mcp_views_create(void)
{
	struct views *views = calloc(1, sizeof(*views));
	for (size_t i = 0; views != NULL && i < VIEWS; i++) {
		ora_buf_init(&views->views[i].key, 1 << 20);
		ora_buf_init(&views->views[i].list, ORA_MCP_MAX_MESSAGE);
	}
	return views;
}

void mcp_views_destroy(struct views *views)
{
	for (size_t i = 0; views != NULL && i < VIEWS; i++) {
		ora_buf_finish(&views->views[i].key);
		ora_buf_finish(&views->views[i].list);
	}
	free(views);
}

const struct ora_allowed *mcp_tools_allowed(const struct ora_mcp_caller *caller,
	struct ora_allowed *allowed)
{
	*allowed = (struct ora_allowed){ caller->connections, caller->connection_count };
	return caller->connections != NULL ? allowed : NULL;
}

size_t mcp_tools_connections(const struct tools *tools, const struct ora_mcp_caller *caller,
	const char **ids, size_t max)
{
	size_t seen = 0;
	for (size_t i = 0; i < ora_client_connection_count(tools->client); i++) {
		const char *id = ora_client_connection_id(tools->client, i);
		if (ora_mcp_may_use(caller, id)) {
			if (seen < max) {
				ids[seen] = id;
			}
			seen++;
		}
	}
	return seen;
}

/* What the caller may do through at least one of its connections. */
static enum ora_mode widest_mode(const struct tools *tools, const struct ora_mcp_caller *caller)
{
	enum ora_mode mode = ORA_MODE_READ_ONLY;
	size_t count = ora_client_connection_count(tools->client);
	if (count == 0) {
		mode = ora_client_mode(tools->client);
	}
	for (size_t i = 0; i < count; i++) {
		enum ora_mode other = ora_client_connection_mode(tools->client, i);
		if (other < mode
			&& ora_mcp_may_use(caller, ora_client_connection_id(tools->client, i))) {
			mode = other;
		}
	}
	return ora_mode_narrower(mode, caller->mode);
}

bool mcp_view_has(const struct tools *tools, const struct ora_mcp_caller *caller,
	const struct ora_tool *tool)
{
	return ora_mode_allows(widest_mode(tools, caller), tool)
		&& ora_filter_lists(tools->client, tool);
}

static void put_connection(const struct tools *tools, const char *const *ids, size_t count,
	struct ora_buf *out)
{
	const struct ora_field *field = ora_client_api(tools->client)->connection;
	ora_json_put_key(out, field->name);
	ora_buf_add_string(out, "{\"type\":\"string\",\"description\":");
	ora_json_put_string(out, field->doc, strlen(field->doc));
	if (tools->options.route_header) {
		ora_buf_addf(out, ",\"x-mcp-header\":\"%s\"", field->name);
	}
	if (count > 1 && count <= TOOLS_LISTED_CONNECTIONS) {
		ora_json_put_key(out, "enum");
		for (size_t i = 0; i < count; i++) {
			ora_buf_add_char(out, i == 0 ? '[' : ',');
			ora_json_put_string(out, ids[i], strlen(ids[i]));
		}
		ora_buf_add_char(out, ']');
	}
	ora_buf_add_char(out, '}');
}

static void put_required(const struct tools *tools, const struct ora_tool *tool,
	size_t connections, struct ora_buf *out)
{
	char separator = '[';
	if (tools->options.require_connection || connections > 1) {
		ora_buf_add_string(out, ",\"required\":");
		ora_buf_add_char(out, separator);
		const char *name = ora_client_api(tools->client)->connection->name;
		ora_json_put_string(out, name, strlen(name));
		separator = ',';
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_REQUIRED) == 0) {
			continue;
		}
		if (separator == '[') {
			ora_buf_add_string(out, ",\"required\":");
		}
		ora_buf_add_char(out, separator);
		ora_json_put_string(out, field->name, strlen(field->name));
		separator = ',';
	}
	if (separator == ',') {
		ora_buf_add_char(out, ']');
	}
}

static void put_descriptor(const struct tools *tools, const struct ora_tool *tool,
	const char *const *ids, size_t connections, struct ora_buf *out)
{
	ora_buf_add_string(out, tool->descriptor->head);
	put_connection(tools, ids, connections, out);
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((tools->options.hide_common && (field->flags & ORA_FIELD_COMMON) != 0)
			|| !ora_level_has(ora_client_api(tools->client), tools->options.api_level, tool,
				field)) {
			continue;
		}
		ora_buf_add_char(out, ',');
		ora_buf_add_string(out, tool->descriptor->properties[i]);
	}
	ora_mcp_confirm_put_property(tools->client, tool, out);
	ora_buf_add_char(out, '}');
	put_required(tools, tool, connections, out);
	ora_buf_add_string(out, tool->descriptor->tail);
}

static void put_list(const struct tools *tools, enum ora_mode mode, const char *const *ids,
	size_t connections, struct ora_buf *out)
{
	const struct ora_api *api = ora_client_api(tools->client);
	ora_buf_reset(out);
	ora_buf_add_char(out, '[');
	for (size_t i = 0; i < ora_tool_count(api); i++) {
		const struct ora_tool *tool = ora_tool_at(api, i);
		if (ora_mode_allows(mode, tool) && ora_filter_lists(tools->client, tool)) {
			ora_buf_add_string(out, out->length > 1 ? "," : "");
			put_descriptor(tools, tool, ids, connections, out);
		}
	}
	ora_buf_add_char(out, ']');
}

const char *mcp_view_tools(struct tools *tools, const struct ora_mcp_caller *caller, size_t *length)
{
	const char *ids[TOOLS_LISTED_CONNECTIONS];
	size_t connections = mcp_tools_connections(tools, caller, ids, TOOLS_LISTED_CONNECTIONS);
	enum ora_mode mode = widest_mode(tools, caller);
	struct view *view = NULL;
	struct ora_buf key;
	ora_buf_init(&key, 1 << 20);
	ora_buf_add_number(&key, ora_client_generation(tools->client));
	ora_buf_add_char(&key, ' ');
	ora_buf_add_number(&key, (unsigned)mode);
	ora_buf_add_char(&key, ' ');
	ora_buf_add_number(&key, connections);
	for (size_t i = 0; i < connections && connections <= TOOLS_LISTED_CONNECTIONS; i++) {
		ora_buf_add_char(&key, ' ');
		ora_buf_add_string(&key, ids[i]);
	}
	for (size_t i = 0; i < VIEWS && view == NULL; i++) {
		struct view *it = &tools->views->views[i];
		view = it->list.length > 0 && strcmp(ora_buf_text(&it->key), ora_buf_text(&key)) == 0
			? it : NULL;
	}
	if (view == NULL) {
		view = &tools->views->views[tools->views->next++ % VIEWS];
		put_list(tools, mode, ids, connections, &view->list);
		ora_buf_reset(&view->key);
		ora_buf_add_string(&view->key, ora_buf_text(&key));
	}
	bool ok = ora_buf_ok(&key) == 0 && ora_buf_ok(&view->key) == 0
		&& ora_buf_ok(&view->list) == 0;
	ora_buf_finish(&key);
	if (!ok) {
		ora_buf_finish(&view->list);
		ora_buf_reset(&view->list);
		return NULL;
	}
	*length = view->list.length;
	return view->list.data;
}
