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

static enum ora_decode_outcome wrong_type(struct ora_decode *decode,
	const struct ora_field *field, bool item, struct ora_json value)
{
	char want[ORA_WANT_SIZE], came[ORA_FAULT_QUOTE_SIZE];
	enum ora_json_type type = ora_json_type(value);
	ora_field_want(field, item, want);
	if (type == ORA_JSON_NULL) {
		add(decode, ORA_RULE_NULL,
			"null is not allowed (want %s)", want);
		return ORA_DECODE_FAULTY;
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
	return ORA_DECODE_FAULTY;
}

enum ora_decode_outcome ora_decode_wrong_type(struct ora_decode *decode,
	const struct ora_field *field, bool item)
{
	struct ora_json value = { NULL, 0 };
	return ora_json_read_value(decode->reader, &value) ? wrong_type(decode, field, item, value)
		: ORA_DECODE_STOPPED;
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
static const char *member_string(struct ora_decode *decode, size_t offset, struct ora_json value,
	bool escaped)
{
	if (escaped) {
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
	const struct ora_object *kind, const void *before, void *to)
{
	void *object = ora_arena_alloc(decode->arena, kind->size);
	if (object == NULL) {
		return ORA_DECODE_STOPPED;
	}
	memcpy(to, &object, sizeof(object));
	decode->before = before;
	return ora_decode_object(decode, kind, object) ? ORA_DECODE_FITS : ORA_DECODE_STOPPED;
}

static enum ora_decode_outcome put_text(const char *text, void *to)
{
	memcpy(to, &text, sizeof(text));
	return text != NULL ? ORA_DECODE_FITS : ORA_DECODE_STOPPED;
}

/* The exact text of a number or enum, beside its value, which is at `to`. */
static enum ora_decode_outcome put_twin(struct ora_decode *decode, const struct ora_field *field,
	const char *text, size_t length, void *to)
{
	const char *same = same_as_before(decode, field->text_offset, text, length);
	return put_text(same != NULL ? same : ora_arena_copy(decode->arena, text, length),
		(char *)to - field->offset + field->text_offset);
}

/* The string that comes next; anything else is a fault. */
static inline enum ora_decode_outcome read_string(struct ora_decode *decode,
	const struct ora_field *field, bool item, struct ora_json *value, bool *escaped)
{
	if (ora_json_read_type(decode->reader) != ORA_JSON_STRING) {
		return ora_decode_wrong_type(decode, field, item);
	}
	return ora_json_read_string(decode->reader, value, escaped) ? ORA_DECODE_FITS
		: ORA_DECODE_STOPPED;
}

static enum ora_decode_outcome decode_string(struct ora_decode *decode,
	const struct ora_field *field, bool item, void *to)
{
	struct ora_json value = { NULL, 0 };
	bool escaped = false;
	enum ora_decode_outcome outcome = read_string(decode, field, item, &value, &escaped);
	if (outcome != ORA_DECODE_FITS) {
		return outcome;
	}
	return put_text(item ? ora_decode_string(decode, value)
		: member_string(decode, field->offset, value, escaped), to);
}

static enum ora_decode_outcome decode_number(struct ora_decode *decode,
	const struct ora_field *field, bool item, void *to)
{
	struct ora_json_number number = { .digits = 0 };
	union ora_value out;
	if (ora_json_read_type(decode->reader) != ORA_JSON_NUMBER) {
		return ora_decode_wrong_type(decode, field, item);
	}
	if (!ora_json_read_number(decode->reader, &number)) {
		return ORA_DECODE_STOPPED;
	}
	if (field->kind == ORA_KIND_INTEGER) {
		if (!ora_json_number_int64(&number, &out.integer)) {
			return wrong_type(decode, field, item, number.view);
		}
		memcpy(to, &out.integer, sizeof(out.integer));
	} else {
		if (!ora_json_number_double(&number, &out.number)) {
			return wrong_type(decode, field, item, number.view);
		}
		memcpy(to, &out.number, sizeof(out.number));
	}
	return item || field->text_offset == 0 ? ORA_DECODE_FITS
		: put_twin(decode, field, number.view.text, number.view.length, to);
}

static enum ora_decode_outcome decode_boolean(struct ora_decode *decode,
	const struct ora_field *field, bool item, void *to)
{
	if (ora_json_read_type(decode->reader) != ORA_JSON_BOOLEAN) {
		return ora_decode_wrong_type(decode, field, item);
	}
	bool is = *decode->reader->at == 't';
	if (!ora_json_read_word(decode->reader, is ? "true" : "false", is ? 4 : 5)) {
		return ORA_DECODE_STOPPED;
	}
	memcpy(to, &is, sizeof(is));
	return ORA_DECODE_FITS;
}

static enum ora_decode_outcome decode_choice(struct ora_decode *decode,
	const struct ora_field *field, bool item, void *to)
{
	struct ora_json value = { NULL, 0 };
	bool escaped = false;
	enum ora_decode_outcome outcome = read_string(decode, field, item, &value, &escaped);
	if (outcome != ORA_DECODE_FITS) {
		return outcome;
	}
	int choice = ora_decode_choice(field->choices, value);
	if (choice == 0 && !decode->lenient) {
		unknown_choice(decode, field, item, value);
		return ORA_DECODE_FAULTY;
	}
	memcpy(to, &choice, sizeof(choice));
	if (item || field->text_offset == 0) {
		return ORA_DECODE_FITS;
	}
	return put_text(choice != 0 ? field->choices->names[choice - 1]
		: member_string(decode, field->text_offset, value, escaped),
		(char *)to - field->offset + field->text_offset);
}

static enum ora_decode_outcome decode_json(struct ora_decode *decode,
	const struct ora_field *field, bool item, void *to)
{
	struct ora_json value = { NULL, 0 };
	if (ora_json_read_type(decode->reader) == ORA_JSON_NULL && !decode->lenient && !item) {
		return ora_decode_wrong_type(decode, field, item);
	}
	if (!ora_json_read_value(decode->reader, &value)) {
		return ORA_DECODE_STOPPED;
	}
	return put_text(ora_arena_copy(decode->arena, value.text, value.length), to);
}

enum ora_decode_outcome ora_decode_value(struct ora_decode *decode, const struct ora_field *field,
	bool item, const void *before, void *to)
{
	switch (field->kind) {
	case ORA_KIND_STRING:
		return decode_string(decode, field, item, to);
	case ORA_KIND_INTEGER:
	case ORA_KIND_NUMBER:
		return decode_number(decode, field, item, to);
	case ORA_KIND_BOOLEAN:
		return decode_boolean(decode, field, item, to);
	case ORA_KIND_ENUM:
		return decode_choice(decode, field, item, to);
	case ORA_KIND_OBJECT:
		return ora_json_read_type(decode->reader) == ORA_JSON_OBJECT
			? decode_object(decode, field->object, before, to)
			: ora_decode_wrong_type(decode, field, item);
	case ORA_KIND_JSON:
		return decode_json(decode, field, item, to);
	}
	return ORA_DECODE_STOPPED;
}

/* Whether a key is the field's name, letter by letter; names have nothing to escape. */
static inline bool is_plainly(struct ora_json key, const struct ora_field *field)
{
	return key.length - 2 == field->name_length
		&& ora_same_bytes(key.text + 1, field->name, field->name_length);
}

static const struct ora_field *look_for(const struct ora_object *object, struct ora_json name,
	bool escaped, size_t *next)
{
	size_t at = *next;
	for (size_t i = 0; i < object->field_count; i++, at++) {
		at = at < object->field_count ? at : 0;
		if (is_plainly(name, &object->fields[at])) {
			*next = at + 1;
			return &object->fields[at];
		}
	}
	for (size_t i = 0; escaped && i < object->field_count; i++) {
		if (ora_json_is(name, object->fields[i].name)) {
			return &object->fields[i];
		}
	}
	return NULL;
}

/* Looks first behind the one that was found last: members mostly come in the order of the table. */
static inline const struct ora_field *find_field(const struct ora_object *object,
	struct ora_json name, bool escaped, size_t *next)
{
	const struct ora_field *field = &object->fields[*next];
	if (*next < object->field_count && is_plainly(name, field)) {
		++*next;
		return field;
	}
	return look_for(object, name, escaped, next);
}

/* The masks of a struct while it is filled. */
struct masks {
	uint64_t present, null;
};

/* The member that comes next. False: see ora_decode_object(). */
static bool decode_member(struct ora_decode *decode, const struct ora_field *field, void *owner,
	struct masks *masks)
{
	const uint64_t bit = UINT64_C(1) << field->bit;
	if (ora_json_peek(decode->reader, decode->reader->at) == 'n'
		&& (decode->lenient || (field->flags & ORA_FIELD_NULLABLE) != 0)) {
		masks->null |= bit;
		return ora_json_read_word(decode->reader, "null", 4);
	}
	ora_path_member(&decode->path, field->name);
	char *to = (char *)owner + field->offset;
	enum ora_decode_outcome outcome = field->flags & ORA_FIELD_LIST
		? ora_decode_list(decode, field, to) : ora_decode_value(decode, field, false, NULL, to);
	ora_path_up(&decode->path);
	if (outcome == ORA_DECODE_FITS) {
		masks->present |= bit;
	} else if (outcome == ORA_DECODE_FAULTY) {
		memset(to, 0, ora_field_size(field));
	}
	return outcome != ORA_DECODE_STOPPED;
}

bool ora_decode_member(struct ora_decode *decode, const struct ora_object *object,
	const struct ora_field *field, struct ora_json value, void *owner)
{
	struct ora_json_reader reader;
	struct ora_json_fault fault;
	struct masks masks = { 0, 0 };
	ora_json_read_again(&reader, value, &fault);
	decode->reader = &reader;
	bool ok = decode_member(decode, field, owner, &masks);
	decode->reader = NULL;
	ora_json_read_finish(&reader);
	if (ok && (masks.present | masks.null) != 0) {
		ora_field_set_state(object, field, owner, masks.null != 0 ? ORA_NULL_VALUE : ORA_VALUE);
	}
	return ok;
}

const struct ora_field *ora_object_field(const struct ora_object *object, struct ora_json name)
{
	size_t start = 0;
	return find_field(object, name, memchr(name.text, '\\', name.length) != NULL, &start);
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

bool ora_decode_object(struct ora_decode *decode, const struct ora_object *object, void *to)
{
	struct ora_json_reader *reader = decode->reader;
	struct ora_keys_object unknown = ora_keys_open(&reader->keys);
	struct masks masks = { 0, 0 };
	const void *before = decode->before;
	uint64_t seen = 0; /* members of the table: the keys of others are compared with each other */
	size_t next = 0;
	if (!ora_json_read_open(reader)) {
		return false;
	}
	for (bool first = true; ora_json_read_next(reader, true, &first);) {
		struct ora_json key;
		bool escaped = false;
		if (!ora_json_read_key(reader, &key, &escaped) || (reader->spaced && decode->compact)) {
			return false;
		}
		bool skipped = decode->skip != NULL && decode->path.depth == 0
			&& ora_json_is(key, decode->skip);
		const struct ora_field *field = skipped ? NULL
			: find_field(object, key, escaped, &next);
		if (field != NULL) {
			const uint64_t bit = UINT64_C(1) << field->bit;
			if ((seen & bit) != 0) {
				return ora_json_read_duplicate(reader, key);
			}
			seen |= bit;
			decode->before = before; /* walking through a member has made it another */
			if (!decode_member(decode, field, to, &masks)) {
				return false;
			}
			continue;
		}
		if (!ora_json_read_new_key(reader, &unknown, key, escaped)
			|| !ora_json_read_pass(reader)) {
			return false;
		}
		if (!skipped && !decode->lenient) {
			unknown_member(decode, object, key);
		}
	}
	decode->before = NULL;
	memcpy((char *)to + object->masks_offset, &masks, sizeof(masks));
	return reader->at != NULL && ora_json_read_close_keys(reader, &unknown);
}

bool ora_decode_view(struct ora_decode *decode, const struct ora_object *object,
	struct ora_json value, void *to)
{
	struct ora_json_reader reader;
	struct ora_json_fault fault;
	ora_json_read_again(&reader, value, &fault);
	decode->reader = &reader;
	bool ok = ora_decode_object(decode, object, to);
	decode->reader = NULL;
	ora_json_read_finish(&reader);
	return ok;
}
