#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "cli/inner.h"

#define NAME_SIZE 64

/* An object that no row of the API's tables describes: its members are what its rows have. */
struct cli_found {
	struct ora_object object;
	struct ora_field fields[ORA_MAX_FIELDS];
	char names[ORA_MAX_FIELDS][NAME_SIZE];
};

static void find_member(struct cli_found *found, struct ora_json key, struct ora_json value)
{
	size_t count = found->object.field_count;
	if (count == ORA_MAX_FIELDS || key.length >= NAME_SIZE) {
		return;
	}
	char *name = found->names[count];
	name[ora_json_unescape(key, name)] = '\0';
	for (size_t i = 0; i < count; i++) {
		if (strcmp(found->names[i], name) == 0) {
			return;
		}
	}
	struct ora_field *field = &found->fields[found->object.field_count++];
	field->name = name;
	field->kind = ora_json_type(value) == ORA_JSON_NUMBER ? ORA_KIND_NUMBER : ORA_KIND_STRING;
	/* No table says what it is, so its name must: "total_cost". */
	static const char cost[] = "cost";
	size_t length = strlen(name), end = sizeof(cost) - 1;
	if (length >= end && strcmp(name + length - end, cost) == 0) {
		field->show = ORA_SHOW_MONEY;
	}
}

/* Makes an object of what the rows have; NULL: out of memory. */
static struct cli_found *find_object(const struct cli_rows *rows)
{
	struct cli_found *found = calloc(1, sizeof(*found));
	for (size_t i = 0; found != NULL && i < rows->count; i++) {
		struct ora_json_iter it = ora_json_iter(rows->items[i]);
		while (ora_json_next(&it)) {
			find_member(found, it.key, it.value);
		}
		found->object.fields = found->fields;
	}
	return found;
}

/* What the rows are, of which there may be none. */
static bool describe(struct cli_inner *inner, const struct ora_object *object)
{
	struct cli_rows *rows = &inner->rows;
	inner->found = object == NULL && rows->items != NULL ? find_object(rows) : NULL;
	rows->object = inner->found != NULL ? &inner->found->object : object;
	if (rows->items == NULL || rows->object == NULL) {
		ora_buf_note_short();
		return false;
	}
	return true;
}

bool cli_inner_read(struct cli_inner *inner, const struct ora_object *object, struct ora_json list)
{
	struct cli_rows *rows = &inner->rows;
	struct ora_json_iter it = ora_json_iter(list);
	memset(inner, 0, sizeof(*inner));
	rows->capacity = ora_json_count(list) + 1;
	rows->items = calloc(rows->capacity, sizeof(*rows->items));
	while (rows->items != NULL && ora_json_next(&it)) {
		rows->items[rows->count++] = it.value;
	}
	return describe(inner, object);
}

bool cli_inner_read_one(struct cli_inner *inner, struct ora_json value)
{
	struct cli_rows *rows = &inner->rows;
	memset(inner, 0, sizeof(*inner));
	rows->capacity = 1;
	rows->items = calloc(1, sizeof(*rows->items));
	if (rows->items != NULL) {
		rows->items[rows->count++] = value;
	}
	return describe(inner, NULL);
}

bool cli_inner_fits(struct ora_json value)
{
	size_t count = 0;
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		count++;
		if (count > ORA_MAX_FIELDS || it.key.length >= NAME_SIZE) {
			return false;
		}
	}
	return count > 0;
}

void cli_inner_finish(struct cli_inner *inner)
{
	free(inner->found);
	free(inner->rows.items);
}

const struct ora_field *cli_inner_field(const struct ora_object *object)
{
	const struct ora_field *found = NULL;
	for (size_t i = 0; object->id == NULL && i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (field->kind == ORA_KIND_JSON && (field->flags & ORA_FIELD_LIST) != 0) {
			if (found != NULL) {
				return NULL;
			}
			found = field;
		}
	}
	return found;
}
