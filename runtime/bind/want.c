#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "bind/want.h"
#include "json/write.h"

#define PART_SIZE 320

/* " from 1 to 100", " of at least 1", " of at most 100", "" */
static void range(char *out, size_t size, const char *low, const char *high, const char *unit)
{
	if (low != NULL && high != NULL) {
		snprintf(out, size, "%s to %s%s", low, high, unit);
	} else if (low != NULL) {
		snprintf(out, size, "at least %s%s", low, unit);
	} else if (high != NULL) {
		snprintf(out, size, "at most %s%s", high, unit);
	} else {
		out[0] = '\0';
	}
}

static void count_range(char *out, size_t size, bool has_low, unsigned low, bool has_high,
	unsigned high, const char *unit)
{
	char low_text[16], high_text[16];
	snprintf(low_text, sizeof(low_text), "%u", low);
	snprintf(high_text, sizeof(high_text), "%u", high);
	range(out, size, has_low ? low_text : NULL, has_high ? high_text : NULL, unit);
}

static const char *choice_at(const void *data, size_t i)
{
	const struct ora_enum *set = data;
	return i < (size_t)set->count ? set->names[i] : NULL;
}

static void one(const struct ora_field *field, bool nullable, char out[PART_SIZE])
{
	char bounds[96], low[ORA_JSON_NUMBER_SIZE], high[ORA_JSON_NUMBER_SIZE];
	switch (field->kind) {
	case ORA_KIND_ENUM:
		ora_list_names(out, PART_SIZE, nullable ? ", " : " or ", choice_at, field->choices);
		return;
	case ORA_KIND_STRING:
		if (field->format != ORA_FORMAT_NONE) {
			ora_copy_line(out, PART_SIZE, ora_format_want(field->format),
				strlen(ora_format_want(field->format)));
			return;
		}
		if ((field->flags & (ORA_FIELD_MIN_LENGTH | ORA_FIELD_MAX_LENGTH))
				== ORA_FIELD_MIN_LENGTH && field->min_length == 1) {
			snprintf(out, PART_SIZE, "a string that is not empty");
			return;
		}
		count_range(bounds, sizeof(bounds), (field->flags & ORA_FIELD_MIN_LENGTH) != 0,
			field->min_length, (field->flags & ORA_FIELD_MAX_LENGTH) != 0,
			field->max_length, " characters");
		snprintf(out, PART_SIZE, "a string%s%s", bounds[0] != '\0' ? " of " : "", bounds);
		return;
	case ORA_KIND_INTEGER:
	case ORA_KIND_NUMBER:
		ora_json_format_double(field->minimum, low);
		ora_json_format_double(field->maximum, high);
		range(bounds, sizeof(bounds), field->flags & ORA_FIELD_MINIMUM ? low : NULL,
			field->flags & ORA_FIELD_MAXIMUM ? high : NULL, "");
		snprintf(out, PART_SIZE, "%s%s%s",
			field->kind == ORA_KIND_INTEGER ? "an integer" : "a number",
			bounds[0] == '\0' ? "" : bounds[0] == 'a' ? " of " : " from ", bounds);
		return;
	case ORA_KIND_BOOLEAN:
		snprintf(out, PART_SIZE, nullable ? "true, false" : "true or false");
		return;
	case ORA_KIND_OBJECT:
		snprintf(out, PART_SIZE, "an object");
		return;
	case ORA_KIND_JSON:
		snprintf(out, PART_SIZE, "JSON");
		return;
	}
}

void ora_field_want(const struct ora_field *field, bool item, char out[ORA_WANT_SIZE])
{
	char part[PART_SIZE];
	bool is_list = (field->flags & ORA_FIELD_LIST) != 0 && !item;
	bool nullable = (field->flags & ORA_FIELD_NULLABLE) != 0 && !item;
	if (!is_list) {
		one(field, nullable, part);
		snprintf(out, ORA_WANT_SIZE, "%s%s", part, nullable ? " or null" : "");
		return;
	}
	static const char *const plural[] = {
		[ORA_KIND_STRING] = "strings", [ORA_KIND_INTEGER] = "integers",
		[ORA_KIND_NUMBER] = "numbers", [ORA_KIND_BOOLEAN] = "booleans",
		[ORA_KIND_OBJECT] = "objects",
		[ORA_KIND_JSON] = "JSON values",
	};
	char bounds[96];
	bool at_least = (field->flags & ORA_FIELD_MIN_ITEMS) != 0;
	bool at_most = (field->flags & ORA_FIELD_MAX_ITEMS) != 0;
	if (field->kind == ORA_KIND_ENUM) {
		ora_list_names(part, sizeof(part), " or ", choice_at, field->choices);
		snprintf(out, ORA_WANT_SIZE, "a list of %s%s", part, nullable ? "; or null" : "");
		return;
	}
	if (at_least && !at_most && field->min_items == 1) {
		snprintf(out, ORA_WANT_SIZE, "a list of %s that is not empty%s", plural[field->kind],
			nullable ? "; or null" : "");
		return;
	}
	count_range(bounds, sizeof(bounds), at_least, field->min_items, at_most, field->max_items, " ");
	snprintf(out, ORA_WANT_SIZE, "a list of %s%s%s", bounds, plural[field->kind],
		nullable ? " or null" : "");
}

void ora_change_want(const struct ora_object *args,
	void (*write_name)(const struct ora_field *field, char out[ORA_NAME_SIZE]),
	char out[ORA_WANT_SIZE])
{
	enum { SHOWN = 6 };
	char name[ORA_NAME_SIZE];
	size_t count = 0, used = 0, n = 0;
	for (size_t i = 0; i < args->field_count; i++) {
		count += args->fields[i].place == ORA_PLACE_BODY;
	}
	/* One more takes no more room than the words for it. */
	size_t shown = count > SHOWN + 1 ? SHOWN : count;
	out[0] = '\0';
	for (size_t i = 0; i < args->field_count && n < shown && used < ORA_WANT_SIZE; i++) {
		const struct ora_field *field = &args->fields[i];
		if (field->place != ORA_PLACE_BODY) {
			continue;
		}
		snprintf(name, sizeof(name), "%s", field->name);
		if (write_name != NULL) {
			write_name(field, name);
		}
		const char *before = n == 0 ? "" : n + 1 == count ? " or " : ", ";
		used += (size_t)snprintf(out + used, ORA_WANT_SIZE - used, "%s%s", before, name);
		n++;
	}
	if (shown < count && used < ORA_WANT_SIZE) {
		snprintf(out + used, ORA_WANT_SIZE - used, " or one of %zu more", count - shown);
	}
}
