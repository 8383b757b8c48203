#include <string.h>

#include "bind/bind.h"
#include "bind/decode.h"
#include "bind/encode.h"
#include "json/write.h"

int ora_args_from_json(const struct ora_api *api, const struct ora_tool *tool,
	struct ora_json value, struct ora_arena *arena, void **args, const char **connection,
	struct ora_faults *faults)
{
	struct ora_decode decode = { .arena = arena, .faults = faults };
	void *to = ora_args_create(tool->args, arena);
	if (to == NULL) {
		return ORA_ERR_MEMORY;
	}
	*args = to;
	if (connection != NULL) {
		*connection = NULL;
	}
	if (ora_json_type(value) != ORA_JSON_OBJECT) {
		ora_faults_add(faults, ORA_RULE_TYPE, "arguments", "want an object, not %s",
			ora_json_type_name(value));
		return 0;
	}
	if (connection != NULL) {
		struct ora_json given = ora_json_member(value, api->connection->name);
		decode.skip = api->connection->name;
		if (ora_json_type(given) == ORA_JSON_STRING) {
			*connection = ora_decode_string(&decode, given);
			if (*connection == NULL) {
				return ORA_ERR_MEMORY;
			}
		} else if (given.text != NULL) {
			ora_faults_add(faults, ORA_RULE_TYPE, api->connection->name,
				"%s is not allowed (want a string)", ora_json_type_name(given));
		}
	}
	return ora_decode_view(&decode, tool->args, value, to) ? 0 : ORA_ERR_MEMORY;
}

void ora_args_to_json(const struct ora_object *object, const void *args, bool redact,
	struct ora_buf *out)
{
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		enum ora_state state = ora_field_state(object, field, args);
		if (state == ORA_ABSENT) {
			continue;
		}
		ora_json_put_key(out, field->name);
		if (state == ORA_NULL_VALUE) {
			ora_buf_add_string(out, "null");
		} else if (redact && (field->flags & ORA_FIELD_SECRET) != 0) {
			const char *text;
			memcpy(&text, (const char *)args + field->offset, sizeof(text));
			ora_secret_put(field, field->kind == ORA_KIND_JSON
				? ora_json_root(text, strlen(text)) : (struct ora_json){ NULL, 0 }, out);
		} else {
			ora_encode_member(field, args, redact, out);
		}
	}
	ora_buf_add_char(out, '}');
}
