#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "bind/decode.h"
#include "bind/decode_value.h"
#include "bind/want.h"

/* A fault of what the walk is at. */
static void add(struct ora_decode *decode, enum ora_fault_rule rule, const char *format, ...)
	ORA_PRINTF(3, 4);

static void add(struct ora_decode *decode, enum ora_fault_rule rule, const char *format, ...)
{
	char path[ORA_PATH_SIZE];
	va_list args;
	va_start(args, format);
	ora_faults_add_list(decode->faults, rule, ora_path_text(&decode->path, path), format, args);
	va_end(args);
}

void ora_decode_wrong_type(struct ora_decode *decode, const struct ora_field *field, bool item,
	struct ora_json value)
{
	char want[ORA_WANT_SIZE], came[ORA_FAULT_QUOTE_SIZE];
	enum ora_json_type type = ora_json_type(value);
	ora_field_want(field, item, want);
	if (type == ORA_JSON_NULL) {
		add(decode, ORA_RULE_NULL,
			"null is not allowed (want %s)", want);
		return;
	}
	if ((field->flags & ORA_FIELD_SECRET) != 0) {
		snprintf(came, sizeof(came), "***");
	} else if (type == ORA_JSON_STRING) {
		/* The view without its quotes; what is escaped is shown as it came. */
		ora_fault_quote(came, value.text + 1, value.length - 2);
	} else if (type == ORA_JSON_ARRAY || type == ORA_JSON_OBJECT) {
		snprintf(came, sizeof(came), "%s",
			type == ORA_JSON_ARRAY ? "a list" : "an object");
	} else {
		ora_copy_line(came, 64, value.text, value.length);
	}
	add(decode, ORA_RULE_TYPE, "%s is not allowed (want %s)",
		came, want);
}

/* The text of a string without escapes, as it stands there. */
static char *copy_plain(struct ora_decode *decode, struct ora_json value)
{
	return ora_arena_copy(decode->arena, value.text + 1, value.length - 2);
}

char *ora_decode_string(struct ora_decode *decode, struct ora_json value)
{
	if (memchr(value.text, '\\', value.length) == NULL) {
		return copy_plain(decode, value);
	}
	/* No escape grows; only a NUL that becomes U+FFFD (3 bytes for the 6 of \u0000). */
	char *text = ora_arena_text(decode->arena, value.length);
	if (text == NULL) {
		return NULL;
	}
	size_t length = ora_json_unescape(value, text);
	text[length] = '\0';
	if (memchr(text, '\0', length) == NULL) {
		return text;
	}
	char *fixed = ora_arena_text(decode->arena, value.length);
	if (fixed == NULL) {
		return NULL;
	}
	size_t used = 0;
	for (size_t i = 0; i < length; i++) {
		if (text[i] != '\0') {
			fixed[used++] = text[i];
		} else {
			memcpy(fixed + used, "\xef\xbf\xbd", 3);
			used += 3;
		}
	}
	fixed[used] = '\0';
	return fixed;
}

/* The text that the row before has at this place, if it is this one: columns say the same in many
 * rows, and one text does for all. NULL: it is another. `text` has no escapes. */
static const char *same_as_before(const struct ora_decode *decode, size_t offset,
	const char *text, size_t length)
{
	const char *before;
	if (decode->before == NULL) {
		return NULL;
	}
	memcpy(&before, (const char *)decode->before + offset, sizeof(before));
	return before != NULL && before[0] == text[0] && strncmp(before, text, length) == 0
		&& before[length] == '\0' ? before : NULL;
}

/* The text of a string member, new or that of the row before; NULL: no memory. */
static const char *member_string(struct ora_decode *decode, size_t offset, struct ora_json value)
{
	if (memchr(value.text, '\\', value.length) != NULL) {
		return ora_decode_string(decode, value);
	}
	const char *same = same_as_before(decode, offset, value.text + 1, value.length - 2);
	return same != NULL ? same : copy_plain(decode, value);
}

int ora_decode_choice(const struct ora_enum *choices, struct ora_json value)
{
	for (int i = 0; i < choices->count; i++) {
		if (ora_json_is(value, choices->names[i])) {
			return i + 1;
		}
	}
	return 0;
}

static void unknown_choice(struct ora_decode *decode, const struct ora_field *field, bool item,
	struct ora_json value)
{
	char want[ORA_WANT_SIZE], came[ORA_FAULT_QUOTE_SIZE];
	ora_field_want(field, item, want);
	ora_fault_quote(came, value.text + 1, value.length - 2);
	add(decode, ORA_RULE_ENUM, "%s is not allowed (want %s)",
		came, want);
}

static enum ora_decode_outcome decode_object(struct ora_decode *decode,
	const struct ora_object *kind, struct ora_json value, const void *before, void *to)
{
	void *object = ora_arena_alloc(decode->arena, kind->size);
	if (object == NULL) {
		return ORA_DECODE_NO_MEMORY;
	}
	memcpy(to, &object, sizeof(object));
	decode->before = before;
	return ora_decode_object(decode, kind, value, object) ? ORA_DECODE_FITS : ORA_DECODE_NO_MEMORY;
}

static enum ora_decode_outcome put_text(const char *text, void *to)
{
	memcpy(to, &text, sizeof(text));
	return text != NULL ? ORA_DECODE_FITS : ORA_DECODE_NO_MEMORY;
}

enum ora_decode_outcome ora_decode_value(struct ora_decode *decode, const struct ora_field *field,
	bool item, struct ora_json value, const void *before, void *to)
{
	enum ora_json_type type = ora_json_type(value);
	union ora_value out;
	switch (field->kind) {
	case ORA_KIND_STRING:
		if (type != ORA_JSON_STRING) {
			break;
		}
		return put_text(item ? ora_decode_string(decode, value)
			: member_string(decode, field->offset, value), to);
	case ORA_KIND_INTEGER:
		if (!ora_json_int64(value, &out.integer)) {
			break;
		}
		memcpy(to, &out.integer, sizeof(out.integer));
		return ORA_DECODE_FITS;
	case ORA_KIND_NUMBER:
		if (!ora_json_double(value, &out.number)) {
			break;
		}
		memcpy(to, &out.number, sizeof(out.number));
		return ORA_DECODE_FITS;
	case ORA_KIND_BOOLEAN:
		if (type != ORA_JSON_BOOLEAN) {
			break;
		}
		out.boolean = ora_json_true(value);
		memcpy(to, &out.boolean, sizeof(out.boolean));
		return ORA_DECODE_FITS;
	case ORA_KIND_ENUM:
		if (type != ORA_JSON_STRING) {
			break;
		}
		out.choice = ora_decode_choice(field->choices, value);
		if (out.choice == 0 && !decode->lenient) {
			unknown_choice(decode, field, item, value);
			return ORA_DECODE_FAULTY;
		}
		memcpy(to, &out.choice, sizeof(out.choice));
		return ORA_DECODE_FITS;
	case ORA_KIND_OBJECT:
		if (type != ORA_JSON_OBJECT) {
			break;
		}
		return decode_object(decode, field->object, value, before, to);
	case ORA_KIND_JSON:
		if (type == ORA_JSON_NULL && !decode->lenient && !item) {
			break;
		}
		return put_text(ora_arena_copy(decode->arena, value.text, value.length), to);
	}
	ora_decode_wrong_type(decode, field, item, value);
	return ORA_DECODE_FAULTY;
}

/* The exact text of a number or enum, beside its value. */
static bool decode_text(struct ora_decode *decode, const struct ora_field *field,
	struct ora_json value, void *owner)
{
	const char *text;
	int choice = 0;
	if (field->kind == ORA_KIND_ENUM) {
		memcpy(&choice, (const char *)owner + field->offset, sizeof(choice));
	}
	if (choice != 0) {
		text = field->choices->names[choice - 1];
	} else if (ora_json_type(value) == ORA_JSON_STRING) {
		text = member_string(decode, field->text_offset, value);
	} else {
		const char *same = same_as_before(decode, field->text_offset, value.text, value.length);
		text = same != NULL ? same
			: ora_arena_copy(decode->arena, value.text, value.length);
	}
	memcpy((char *)owner + field->text_offset, &text, sizeof(text));
	return text != NULL;
}

/* Whether a key is this name, letter by letter; names have nothing to escape. */
static bool is_plainly(struct ora_json key, const char *name)
{
	const char *text = key.text + 1;
	size_t length = key.length - 2;
	return text[0] == name[0] && strncmp(name, text, length) == 0 && name[length] == '\0';
}

/* Looks first behind the one that was found last: members mostly come in the order of the table. */
static const struct ora_field *find_field(const struct ora_object *object,
	struct ora_json name, size_t *next)
{
	size_t at = *next;
	for (size_t i = 0; i < object->field_count; i++, at++) {
		at = at < object->field_count ? at : 0;
		if (is_plainly(name, object->fields[at].name)) {
			*next = at + 1;
			return &object->fields[at];
		}
	}
	if (memchr(name.text, '\\', name.length) == NULL) {
		return NULL;
	}
	for (size_t i = 0; i < object->field_count; i++) {
		if (ora_json_is(name, object->fields[i].name)) {
			return &object->fields[i];
		}
	}
	return NULL;
}

bool ora_decode_member(struct ora_decode *decode, const struct ora_object *object,
	const struct ora_field *field, struct ora_json value, void *owner)
{
	if (ora_json_type(value) == ORA_JSON_NULL
		&& (decode->lenient || (field->flags & ORA_FIELD_NULLABLE) != 0)) {
		ora_field_set_state(object, field, owner, ORA_NULL_VALUE);
		return true;
	}
	ora_path_member(&decode->path, field->name);
	char *to = (char *)owner + field->offset;
	enum ora_decode_outcome outcome = field->flags & ORA_FIELD_LIST
		? ora_decode_list(decode, field, value, to)
		: ora_decode_value(decode, field, false, value, NULL, to);
	ora_path_up(&decode->path);
	if (outcome == ORA_DECODE_FITS) {
		ora_field_set_state(object, field, owner, ORA_VALUE);
		if (field->text_offset != 0 && !decode_text(decode, field, value, owner)) {
			return false;
		}
	} else if (outcome == ORA_DECODE_FAULTY) {
		memset(to, 0, ora_field_size(field));
	}
	return outcome != ORA_DECODE_NO_MEMORY;
}

const struct ora_field *ora_object_field(const struct ora_object *object, struct ora_json name)
{
	size_t start = 0;
	return find_field(object, name, &start);
}

static const char *field_name(const void *data, size_t i)
{
	const struct ora_object *object = data;
	return i < object->field_count ? object->fields[i].name : NULL;
}

static void unknown_member(struct ora_decode *decode, const struct ora_object *object,
	struct ora_json key)
{
	char name[64];
	ora_copy_line(name, sizeof(name), key.text + 1, key.length - 2);
	const char *near = ora_did_you_mean(name, strlen(name), field_name, object);
	ora_path_member(&decode->path, name);
	if (near != NULL) {
		add(decode, ORA_RULE_UNKNOWN,
			"unknown parameter (did you mean %s?)", near);
	} else {
		add(decode, ORA_RULE_UNKNOWN, "unknown parameter");
	}
	ora_path_up(&decode->path);
}

/* Whether decoding the value walks through all of it. */
static bool is_walked(const struct ora_field *field, struct ora_json value)
{
	enum ora_json_type type = ora_json_type(value);
	if (field == NULL || (type != ORA_JSON_OBJECT && type != ORA_JSON_ARRAY)) {
		return false;
	}
	return (field->flags & ORA_FIELD_LIST) != 0 ? type == ORA_JSON_ARRAY
		: type == ORA_JSON_OBJECT && field->kind == ORA_KIND_OBJECT;
}

bool ora_decode_object(struct ora_decode *decode, const struct ora_object *object,
	struct ora_json value, void *to)
{
	struct ora_json_iter it = ora_json_iter(value);
	const void *before = decode->before;
	size_t next = 0;
	while (ora_json_next_start(&it)) {
		decode->before = before; /* walking through a member has made it another */
		bool skipped = decode->skip != NULL && decode->path.depth == 0
			&& ora_json_is(it.key, decode->skip);
		const struct ora_field *field = skipped ? NULL : find_field(object, it.key, &next);
		bool walked = is_walked(field, it.value);
		if (!walked) {
			ora_json_pass(&it);
		}
		if (field != NULL) {
			if (!ora_decode_member(decode, object, field, it.value, to)) {
				return false;
			}
		} else if (!skipped && !decode->lenient) {
			unknown_member(decode, object, it.key);
		}
		if (walked) {
			ora_json_go_on_behind(&it, &decode->inner);
		}
	}
	decode->inner = it;
	decode->before = NULL;
	return true;
}
