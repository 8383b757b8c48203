#include <string.h>

#include "bind/bind.h"
#include "gate/pages.h"

int64_t ora_pages_integer(const struct ora_object *object, const struct ora_field *field,
	const void *data)
{
	int64_t value = 0;
	if (field != NULL && ora_field_state(object, field, data) == ORA_VALUE) {
		memcpy(&value, (const char *)data + field->offset, sizeof(value));
	}
	return value;
}

const char *ora_pages_text(const struct ora_object *object, const struct ora_field *field,
	const void *data)
{
	const char *text = NULL;
	if (ora_field_state(object, field, data) == ORA_VALUE) {
		memcpy(&text, (const char *)data + field->offset, sizeof(text));
	}
	return text;
}

void ora_pages_set(struct ora_pages *pages, const struct ora_field *field, const void *value,
	size_t size)
{
	memcpy((char *)pages->args + field->offset, value, size);
	ora_field_set_state(pages->tool->args, field, pages->args, ORA_VALUE);
}
