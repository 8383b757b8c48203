#include <string.h>

#include "base/error.h"
#include "client/client.h"
#include "gate/filter.h"
#include "mcp/level.h"

bool ora_level_has(const struct ora_api *api, const char *level, const struct ora_tool *tool,
	const struct ora_field *field)
{
	const char *until = level != NULL ? level : api->since;
	/* Without a required one there is no call that upstream takes. */
	return (field->flags & ORA_FIELD_REQUIRED) != 0
		|| strncmp(field->since, until, strlen(until)) <= 0
		|| strcmp(field->since, tool->since) <= 0;
}

int ora_level_check(const struct ora_client *client, const char *level,
	const struct ora_tool *tool, struct ora_json arguments, struct ora_error *err)
{
	const struct ora_api *api = ora_client_api(client);
	if (!ora_filter_lists(client, tool)) {
		return ora_fail(err, ORA_ERR_NOT_ALLOWED, "%s is not offered here (start the server with "
			"--toolsets %s, or all); nothing was sent", tool->name, ora_filter_toolset(tool));
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (!ora_level_has(api, level, tool, field)
			&& ora_json_member(arguments, field->name).text != NULL) {
			return ora_fail(err, ORA_ERR_ARGS, "%s: is newer than the parameters that are offered "
				"here (start the server with --api %.7s)", field->name, field->since);
		}
	}
	return 0;
}
