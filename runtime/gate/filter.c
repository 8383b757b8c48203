#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/filter.h"
#include "gate/gate.h"

/*
 * Which tools a client offers: a byte for each, in the order of the table.
 */

/* The next name of a list, without blanks around it. False at the end. */
static bool next_name(const char **list, char name[128])
{
	while (**list == ',' || **list == ' ') {
		(*list)++;
	}
	size_t length = strcspn(*list, ",");
	const char *end = *list + length;
	while (length > 0 && (*list)[length - 1] == ' ') {
		length--;
	}
	if (length == 0) {
		return false;
	}
	ora_copy_line(name, 128, *list, length);
	*list = end;
	return true;
}

/* The toolset of what takes several requests, whatever group its command is in. */
static const char workflows[] = "workflows";

const char *ora_filter_toolset(const struct ora_tool *tool)
{
	return tool->workflow != NULL ? workflows : tool->group;
}

static const char *toolset_at(const void *data, size_t i)
{
	const struct ora_api *api = data;
	static const char *const others[] = { "default", "all", workflows };
	size_t other = i - api->group_count;
	return i < api->group_count ? api->groups[i].name
		: other < sizeof(others) / sizeof(others[0]) ? others[other] : NULL;
}

static int unknown(struct ora_error *err, const char *what, const char *name, const char *near)
{
	return near != NULL
		? ora_fail(err, ORA_ERR_CONFIG, "unknown %s %s (did you mean %s?)", what, name, near)
		: ora_fail(err, ORA_ERR_CONFIG, "unknown %s %s", what, name);
}

/* One that is like none: all that there are. */
static int refuse_toolset(const struct ora_api *api, const char *name, struct ora_error *err)
{
	const char *other;
	struct ora_buf names;
	ora_buf_init(&names, 1 << 16);
	for (size_t i = 0; (other = toolset_at(api, i)) != NULL; i++) {
		ora_buf_addf(&names, "%s%s", i > 0 ? ", " : "", other);
	}
	int rc = ora_fail(err, ORA_ERR_CONFIG, "unknown toolset %s (want %s)", name,
		ora_buf_text(&names));
	ora_buf_finish(&names);
	return rc;
}

/* Whether the API has had a tool from the first: no API has a workflow. */
static bool is_first(const struct ora_api *api, const struct ora_tool *tool)
{
	return tool->workflow == NULL && strcmp(tool->since, api->since) <= 0;
}

static int add_toolset(const struct ora_api *api, const char *name, bool *offered,
	struct ora_error *err)
{
	bool every = strcmp(name, "all") == 0;
	bool first = strcmp(name, "default") == 0;
	bool known = every || first || strcmp(name, workflows) == 0;
	for (size_t i = 0; i < api->group_count; i++) {
		known = known || strcmp(api->groups[i].name, name) == 0;
	}
	if (!known && !ORA_LEFT_OUT("filter.unknown")) {
		const char *near = ora_did_you_mean(name, strlen(name), toolset_at, api);
		return near != NULL ? unknown(err, "toolset", name, near) : refuse_toolset(api, name, err);
	}
	for (size_t i = 0; i < api->tool_count; i++) {
		const struct ora_tool *tool = &api->tools[i];
		offered[i] = offered[i] || every || (first && is_first(api, tool))
			|| strcmp(ora_filter_toolset(tool), name) == 0;
	}
	return 0;
}

static int set_tool(const struct ora_api *api, const char *name, bool value, bool *offered,
	struct ora_error *err)
{
	const struct ora_tool *tool = ora_tool_find(api, name);
	if (tool == NULL) {
		return unknown(err, "tool", name, ora_tool_suggest(api, name));
	}
	offered[tool - api->tools] = value;
	return 0;
}

static int read_lists(const struct ora_api *api, const struct ora_filter_options *options,
	bool *offered, struct ora_error *err)
{
	char name[128];
	int rc = 0;
	const char *list = options->toolsets != NULL ? options->toolsets
		: options->tools == NULL ? "all" : "";
	while (rc == 0 && next_name(&list, name)) {
		rc = add_toolset(api, name, offered, err);
	}
	list = options->tools != NULL ? options->tools : "";
	while (rc == 0 && next_name(&list, name)) {
		rc = set_tool(api, name, true, offered, err);
	}
	list = options->exclude_tools != NULL ? options->exclude_tools : "";
	while (rc == 0 && next_name(&list, name)) {
		rc = set_tool(api, name, false, offered, err);
	}
	return rc;
}

int ora_client_set_filter(struct ora_client *client, const struct ora_filter_options *options,
	struct ora_error *err)
{
	const struct ora_api *api = ora_client_api(client);
	struct ora_gate *gate = ora_gate_need(client);
	bool *offered = calloc(api->tool_count, sizeof(*offered));
	if (gate == NULL || offered == NULL) {
		free(offered);
		return ora_fail_memory(err);
	}
	int rc = gate->offered != NULL ? ora_fail(err, ORA_ERR_CONFIG, "the client has a filter already")
		: read_lists(api, options, offered, err);
	if (rc == 0 && memchr(offered, true, api->tool_count) == NULL) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "toolsets, tools and exclude_tools leave no tool");
	}
	if (rc != 0) {
		free(offered);
		return rc;
	}
	gate->offered = offered;
	return 0;
}

bool ora_client_offers(const struct ora_client *client, const struct ora_tool *tool)
{
	const struct ora_gate *gate = ora_client_gate(client);
	return gate == NULL || gate->offered == NULL
		|| gate->offered[tool - ora_client_api(client)->tools];
}

bool ora_filter_lists(const struct ora_client *client, const struct ora_tool *tool)
{
	const struct ora_gate *gate = ora_client_gate(client);
	return gate == NULL || gate->offered == NULL ? is_first(ora_client_api(client), tool)
		: ora_client_offers(client, tool);
}

int ora_filter_check(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_error *err)
{
	return ORA_LEFT_OUT("filter") || ora_client_offers(client, tool) ? 0
		: ora_fail(err, ORA_ERR_NOT_ALLOWED, "%s is not offered here: the choice of tools leaves it "
			"out (toolsets, tools, exclude-tools); nothing was sent", tool->name);
}
