/* What the doctor says of agents: whether our list of tools suits each. */
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/api.h>

#include "cli/doctor.h"
#include "cli/hosts.h"
#include "cli/tree.h"

/* Whether a schema says "type": [..] somewhere. */
static bool has_type_list(struct json_object *schema)
{
	if (json_object_is_type(schema, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(schema); i++) {
			if (has_type_list(json_object_array_get_idx(schema, i))) {
				return true;
			}
		}
	}
	if (!json_object_is_type(schema, json_type_object)) {
		return false;
	}
	json_object_object_foreach(schema, name, value) {
		bool list = strcmp(name, "type") == 0 && json_object_is_type(value, json_type_array);
		if (list || has_type_list(value)) {
			return true;
		}
	}
	return false;
}

/* The tools that agents get where nothing else is chosen. */
static size_t listed_tools(void)
{
	size_t count = 0;
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		count += openrouter_admin_api.tools[i].workflow == NULL
			&& strcmp(openrouter_admin_api.tools[i].since, openrouter_admin_api.since) <= 0;
	}
	return count;
}

static size_t longest_name(void)
{
	size_t longest = 0;
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		size_t length = strlen(openrouter_admin_api.tools[i].name);
		longest = length > longest ? length : longest;
	}
	return longest;
}

/* What a host would refuse of our list of tools. */
static void look_at_host(struct doctor *doctor, const struct cli_host *host, bool type_lists)
{
	/* The form's own characters, without its two %s. */
	size_t own = strlen(host->name_form) - 4, tool = longest_name();
	size_t room = host->max_name > own + tool ? host->max_name - own - tool : 0;
	size_t tools = listed_tools();
	if (room < strlen(CLI_SERVER_NAME)) {
		doctor_tell(doctor, DOCTOR_BAD, host->title, "there is no shorter name for the server",
			"names of tools have at most %zu characters", host->max_name);
	} else if (host->max_tools > 0 && tools > host->max_tools) {
		doctor_tell(doctor, DOCTOR_BAD, host->title, "turn off tools there that you do not need",
			"takes %zu tools, and there are %zu", host->max_tools, tools);
	} else if (host->no_type_lists && type_lists) {
		doctor_tell(doctor, DOCTOR_BAD, host->title,
			"take another host for tools that take any JSON", "takes no lists of types in schemas");
	} else {
		char more[64] = "";
		if (host->max_tools > 0) {
			snprintf(more, sizeof(more), "; %zu of the %zu tools that it takes are ours", tools,
				host->max_tools);
		}
		doctor_tell(doctor, DOCTOR_FINE, host->title, NULL,
			"a server name of up to %zu characters fits, such as `%s` (install-agent %s)%s",
			room, CLI_SERVER_NAME, host->name, more);
	}
}

void doctor_look_at_hosts(struct doctor *doctor)
{
	struct json_object *tools = cli_descriptors(false);
	bool type_lists = has_type_list(tools);
	for (const struct cli_host *host = cli_hosts; host->name != NULL; host++) {
		look_at_host(doctor, host, type_lists);
	}
	json_object_put(tools);
}
