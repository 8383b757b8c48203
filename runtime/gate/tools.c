#include <string.h>

#include <ora/gate.h>

#include "base/text.h"
#include "tool.h"

/* Both names are in order: one is the other behind the same prefix. */
static const struct ora_tool *search(const struct ora_api *api, const char *name, bool is_short)
{
	size_t low = 0, high = api->tool_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		const struct ora_tool *tool = &api->tools[middle];
		int order = strcmp(name, is_short ? tool->short_name : tool->name);
		if (order == 0) {
			return tool;
		}
		low = order > 0 ? middle + 1 : low;
		high = order < 0 ? middle : high;
	}
	return NULL;
}

const struct ora_tool *ora_tool_find(const struct ora_api *api, const char *name)
{
	const struct ora_tool *tool = search(api, name, false);
	return tool != NULL ? tool : search(api, name, true);
}

static const char *full_name(const void *data, size_t i)
{
	const struct ora_api *api = data;
	return i < api->tool_count ? api->tools[i].name : NULL;
}

static const char *short_name(const void *data, size_t i)
{
	const struct ora_api *api = data;
	return i < api->tool_count ? api->tools[i].short_name : NULL;
}

const char *ora_tool_suggest(const struct ora_api *api, const char *name)
{
	/* All tools share a prefix: a name that has it is compared with whole names. */
	const struct ora_tool *first = &api->tools[0];
	size_t prefix = strlen(first->name) - strlen(first->short_name);
	bool whole = strncmp(name, first->name, prefix) == 0;
	return ora_did_you_mean(name, strlen(name), whole ? full_name : short_name, api);
}

size_t ora_tool_count(const struct ora_api *api)
{
	return api->tool_count;
}

const struct ora_tool *ora_tool_at(const struct ora_api *api, size_t i)
{
	return i < api->tool_count ? &api->tools[api->listed[i]] : NULL;
}

const char *ora_tool_name(const struct ora_tool *tool)
{
	return tool->name;
}
