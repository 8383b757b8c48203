#include <string.h>

#include "bind/bind.h"
#include "bind/encode.h"
#include "json/write.h"

/* `from` has the size of the kind. */
static void encode_value(const struct ora_field *field, const void *from, bool redact,
	struct ora_buf *out)
{
	union ora_value in = { 0 };
	memcpy(&in, from, ora_kind_size(field->kind));
	switch (field->kind) {
	case ORA_KIND_STRING:
		ora_json_put_string(out, in.text, strlen(in.text));
		break;
	case ORA_KIND_INTEGER:
		ora_json_put_int64(out, in.integer);
		break;
	case ORA_KIND_NUMBER:
		ora_json_put_double(out, in.number);
		break;
	case ORA_KIND_BOOLEAN:
		ora_buf_add_string(out, in.boolean ? "true" : "false");
		break;
	case ORA_KIND_ENUM: {
		const char *name = field->choices->names[in.choice - 1];
		ora_json_put_string(out, name, strlen(name));
		break;
	}
	case ORA_KIND_OBJECT:
		ora_args_to_json(field->object, in.object, redact, out);
		break;
	case ORA_KIND_JSON:
		ora_json_put_minified(out, ora_json_root(in.text, strlen(in.text)));
		break;
	}
}

void ora_encode_member(const struct ora_field *field, const void *owner, bool redact,
	struct ora_buf *out)
{
	const char *member = (const char *)owner + field->offset;
	if ((field->flags & ORA_FIELD_LIST) == 0) {
		encode_value(field, member, redact, out);
		return;
	}
	struct ora_list list;
	memcpy(&list, member, sizeof(list));
	ora_buf_add_char(out, '[');
	for (size_t i = 0; i < list.count; i++) {
		if (i > 0) {
			ora_buf_add_char(out, ',');
		}
		encode_value(field, (const char *)list.items + i * ora_kind_size(field->kind), redact,
			out);
	}
	ora_buf_add_char(out, ']');
}
