#include <string.h>

#include <ora/gate.h>

#include "base/text.h"
#include "tool.h"

const struct ora_tool *ora_tool_find(const struct ora_api *api, const char *name)
{
	for (size_t i = 0; i < api->tool_count; i++) {
		const struct ora_tool *tool = &api->tools[i];
		if (strcmp(tool->name, name) == 0 || strcmp(tool->short_name, name) == 0) {
			return tool;
		}
	}
	return NULL;
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
