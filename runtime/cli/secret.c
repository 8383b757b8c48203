#include <string.h>

#include "cli/verb.h"
#include "json/scan.h"

bool cli_holds_secret(const struct ora_field *field)
{
	bool holds = (field->flags & ORA_FIELD_SECRET) != 0;
	const struct ora_object *object = field->object;
	for (size_t i = 0; !holds && object != NULL && i < object->field_count; i++) {
		holds = cli_holds_secret(&object->fields[i]);
	}
	return holds;
}

const struct ora_field *cli_secret_in(const struct ora_tool *tool, struct ora_json given)
{
	struct ora_json_iter it = ora_json_iter(given);
	while (ora_json_next(&it)) {
		for (size_t i = 0; i < tool->args->field_count; i++) {
			const struct ora_field *field = &tool->args->fields[i];
			if (ora_json_is(it.key, field->name) && cli_holds_secret(field)
				&& ora_json_type(it.value) != ORA_JSON_NULL) {
				return field;
			}
		}
	}
	return NULL;
}

int cli_refuse_secret(const struct ora_tool *tool, const char *json)
{
	struct ora_json_limits limits = {
		.max_bytes = strlen(json), .max_depth = ORA_JSON_MAX_DEPTH, .allow_nul = true,
	};
	if (ora_json_scan(json, limits.max_bytes, &limits, NULL) != 0) {
		return 0; /* the check of the call says what is wrong */
	}
	const struct ora_field *field = cli_secret_in(tool, ora_json_root(json, limits.max_bytes));
	return field == NULL ? 0 : cli_fail(CLI_USAGE, "%s: a secret never stands on the command "
		"line (want - to read the arguments from stdin)", field->name);
}
