#include <string.h>

#include "gate/gate.h"
#include "json/write.h"

static const struct ora_field *find_field(const struct ora_object *object, struct ora_json key)
{
	for (size_t i = 0; object != NULL && i < object->field_count; i++) {
		if (ora_json_is(key, object->fields[i].name)) {
			return &object->fields[i];
		}
	}
	return NULL;
}

static void redact_list(const struct ora_object *object, struct ora_json list, bool omit,
	struct ora_buf *out)
{
	struct ora_json_iter it = ora_json_iter(list);
	char before = '[';
	while (ora_json_next(&it)) {
		ora_buf_add_char(out, before);
		ora_redact(object, it.value, omit, out);
		before = ',';
	}
	ora_buf_add_string(out, before == '[' ? "[]" : "]");
}

void ora_redact(const struct ora_object *object, struct ora_json value, bool omit,
	struct ora_buf *out)
{
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		redact_list(object, value, omit, out);
		return;
	}
	if (ora_json_type(value) != ORA_JSON_OBJECT) {
		ora_json_put_minified(out, value);
		return;
	}
	struct ora_json_iter it = ora_json_iter(value);
	char before = '{';
	while (ora_json_next(&it)) {
		const struct ora_field *field = find_field(object, it.key);
		bool secret = field != NULL && (field->flags & ORA_FIELD_SECRET) != 0
			&& !ORA_LEFT_OUT("log.redacted");
		if (secret && omit) {
			continue;
		}
		ora_buf_add_char(out, before);
		ora_buf_add(out, it.key.text, it.key.length);
		ora_buf_add_char(out, ':');
		if (secret) {
			ora_secret_put(field, it.value, out);
		} else {
			ora_redact(field != NULL ? field->object : NULL, it.value, omit, out);
		}
		before = ',';
	}
	ora_buf_add_string(out, before == '{' ? "{}" : "}");
}
