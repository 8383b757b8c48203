#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "bind/path.h"
#include "bind/want.h"
#include "json/write.h"

struct check {
	struct ora_faults *faults;
	struct ora_path path;
};

static void check_object(struct check *check, const struct ora_object *object,
	const void *args, bool top);

/* A fault of what the walk is at. */
static void add(struct check *check, enum ora_fault_rule rule, const char *format, ...)
	ORA_PRINTF(3, 4);

static void add(struct check *check, enum ora_fault_rule rule, const char *format, ...)
{
	char path[ORA_PATH_SIZE];
	va_list args;
	va_start(args, format);
	ora_faults_add_list(check->faults, rule, ora_path_text(&check->path, path), format, args);
	va_end(args);
}

static void refuse(struct check *check, enum ora_fault_rule rule,
	const struct ora_field *field, bool item, const char *came)
{
	char want[ORA_WANT_SIZE];
	ora_field_want(field, item, want);
	add(check, rule, "%s (want %s)", came, want);
}

/* What came, for a message: of a secret, only that it came. */
static void quote(const struct ora_field *field, const char *text,
	char out[ORA_FAULT_QUOTE_SIZE])
{
	if ((field->flags & ORA_FIELD_SECRET) != 0) {
		text = "***";
	}
	ora_fault_quote(out, text, strlen(text));
}

/* The same, and what came is a text of the caller's. */
static void refuse_text(struct check *check, enum ora_fault_rule rule,
	const struct ora_field *field, bool item, const char *text, const char *problem)
{
	char came[ORA_FAULT_QUOTE_SIZE], line[ORA_FAULT_QUOTE_SIZE + 64];
	quote(field, text, came);
	snprintf(line, sizeof(line), "%s %s", came, problem);
	refuse(check, rule, field, item, line);
}

static bool is_utf8(const char *text, size_t length)
{
	for (size_t i = 0; i < length;) {
		size_t step = ora_utf8_next(text + i, length - i);
		if (step == 0) {
			return false;
		}
		i += step;
	}
	return true;
}

static bool has_control(const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;
		if (c < 0x20 || c == 0x7f) {
			return true;
		}
	}
	return false;
}

/* What would break out of its place in the request. True: a fault was added. */
static bool check_safety(struct check *check, const struct ora_field *field, const char *text)
{
	const char *problem = NULL;
	if (!is_utf8(text, strlen(text))) {
		problem = "invalid UTF-8 is not allowed";
	} else if (field->place == ORA_PLACE_HEADER && has_control(text)) {
		problem = "line breaks and control characters are not allowed in a header";
	} else if (field->place == ORA_PLACE_PATH) {
		if (text[0] == '\0') {
			problem = "an empty text is not allowed in a path";
		} else if (text[strspn(text, "/")] == '\0') {
			problem = "slashes alone are not allowed in a path";
		} else if (strcmp(text, ".") == 0 || strcmp(text, "..") == 0) {
			problem = "\".\" and \"..\" are not allowed in a path";
		} else if (has_control(text)) {
			problem = "control characters are not allowed in a path";
		}
	}
	if (problem != NULL) {
		add(check, ORA_RULE_SAFETY, "%s", problem);
	}
	return problem != NULL;
}

static void check_string(struct check *check, const struct ora_field *field, bool item,
	const char *text)
{
	if (check_safety(check, field, text)) {
		return;
	}
	size_t length = ora_utf8_count(text, strlen(text));
	char problem[64];
	bool too_short = (field->flags & ORA_FIELD_MIN_LENGTH) != 0 && length < field->min_length;
	bool too_long = (field->flags & ORA_FIELD_MAX_LENGTH) != 0 && length > field->max_length;
	if (too_short || too_long) {
		if (length == 0) {
			refuse(check, ORA_RULE_RANGE, field, item, "an empty text is not allowed");
			return;
		}
		char range[64];
		snprintf(problem, sizeof(problem), "has %zu characters", length);
		if (too_long) {
			snprintf(range, sizeof(range), "at most %u", field->max_length);
		} else {
			snprintf(range, sizeof(range), "at least %u", field->min_length);
		}
		char came[ORA_FAULT_QUOTE_SIZE];
		quote(field, text, came);
		add(check, ORA_RULE_RANGE, "%s %s (want %s)", came, problem, range);
	} else if (!ora_format_ok(field->format, text, strlen(text))) {
		refuse_text(check, ORA_RULE_FORMAT, field, item, text, "is not allowed");
	}
}

static void check_number(struct check *check, const struct ora_field *field, bool item,
	double value, const char *shown)
{
	char line[64];
	if (!isfinite(value)) {
		refuse(check, ORA_RULE_TYPE, field, item, "it is no finite number");
	} else if (((field->flags & ORA_FIELD_MINIMUM) != 0 && value < field->minimum)
		|| ((field->flags & ORA_FIELD_MAXIMUM) != 0 && value > field->maximum)) {
		snprintf(line, sizeof(line), "%s is out of range", shown);
		refuse(check, ORA_RULE_RANGE, field, item, line);
	}
}

/* One value, or one item of a list; `at` has the size of its kind. */
static void check_value(struct check *check, const struct ora_field *field, bool item,
	const void *at)
{
	union ora_value in = { 0 };
	if (field->kind != ORA_KIND_BOOLEAN) {
		/* Bytes of a bool that are neither 0 nor 1 must not be read as one. */
		memcpy(&in, at, ora_kind_size(field->kind));
	}
	char shown[ORA_JSON_NUMBER_SIZE] = "";
	switch (field->kind) {
	case ORA_KIND_STRING:
	case ORA_KIND_JSON:
	case ORA_KIND_OBJECT:
		if (in.text == NULL) {
			add(check, ORA_RULE_BIT, "is marked as set, but points to nothing");
		} else if (field->kind == ORA_KIND_STRING) {
			check_string(check, field, item, in.text);
		} else if (field->kind == ORA_KIND_OBJECT) {
			check_object(check, field->object, in.object, false);
		} else {
			static const struct ora_json_limits limits = {
				.max_bytes = 1 << 20, .max_depth = ORA_JSON_MAX_DEPTH,
			};
			struct ora_json_fault fault;
			if (ora_json_scan(in.text, strlen(in.text), &limits, &fault) != 0) {
				add(check, ORA_RULE_JSON, "%s", fault.message);
			}
		}
		break;
	case ORA_KIND_INTEGER:
		snprintf(shown, sizeof(shown), "%lld", (long long)in.integer);
		check_number(check, field, item, (double)in.integer, shown);
		break;
	case ORA_KIND_NUMBER:
		if (isfinite(in.number)) {
			ora_json_format_double(in.number, shown);
		}
		check_number(check, field, item, in.number, shown);
		break;
	case ORA_KIND_ENUM:
		if (in.choice < 1 || in.choice > field->choices->count) {
			snprintf(shown, sizeof(shown), "%d is no choice", in.choice);
			refuse(check, ORA_RULE_ENUM, field, item, shown);
		}
		break;
	case ORA_KIND_BOOLEAN:
		break;
	}
}

static void check_list(struct check *check, const struct ora_field *field, const void *at)
{
	struct ora_list list;
	memcpy(&list, at, sizeof(list));
	if (list.items == NULL && list.count > 0) {
		add(check, ORA_RULE_BIT, "has %zu items, but points to nothing", list.count);
		return;
	}
	if (((field->flags & ORA_FIELD_MIN_ITEMS) != 0 && list.count < field->min_items)
		|| ((field->flags & ORA_FIELD_MAX_ITEMS) != 0 && list.count > field->max_items)) {
		char line[64];
		snprintf(line, sizeof(line), list.count == 0 ? "an empty list is not allowed"
			: "%zu items are not allowed", list.count);
		refuse(check, ORA_RULE_RANGE, field, false, line);
		return;
	}
	for (size_t i = 0; i < list.count; i++) {
		ora_path_item(&check->path, i);
		check_value(check, field, true,
			(const char *)list.items + i * ora_kind_size(field->kind));
		ora_path_up(&check->path);
	}
}

static bool is_zero(const void *at, size_t size)
{
	const unsigned char *bytes = at;
	for (size_t i = 0; i < size; i++) {
		if (bytes[i] != 0) {
			return false;
		}
	}
	return true;
}

static void check_field(struct check *check, const struct ora_object *object,
	const struct ora_field *field, const void *args)
{
	const char *at = (const char *)args + field->offset;
	size_t size = ora_field_size(field);
	uint64_t masks[2], bit = UINT64_C(1) << field->bit;
	memcpy(masks, (const char *)args + object->masks_offset, sizeof(masks));
	switch (ora_field_state(object, field, args)) {
	case ORA_ABSENT:
		if (ora_field_known(object, field, args) && !is_zero(at, size)) {
			add(check, ORA_RULE_BIT,
				"has a value, but is not marked as set (use ORA_SET)");
		} else if ((field->flags & ORA_FIELD_REQUIRED) != 0) {
			char want[ORA_WANT_SIZE];
			ora_field_want(field, false, want);
			add(check, ORA_RULE_REQUIRED, "is missing (want %s)", want);
		}
		break;
	case ORA_NULL_VALUE:
		if ((field->flags & ORA_FIELD_NULLABLE) == 0) {
			refuse(check, ORA_RULE_NULL, field, false, "null is not allowed");
		}
		break;
	case ORA_VALUE:
		if ((masks[1] & bit) != 0) {
			add(check, ORA_RULE_BIT, "is marked as set and as null");
		} else if ((field->flags & ORA_FIELD_LIST) != 0) {
			check_list(check, field, at);
		} else {
			check_value(check, field, false, at);
		}
		break;
	}
}

/* Members that belong together: the first that is missing is named. */
static void check_together(struct check *check, const struct ora_object *object,
	const struct ora_together *together, const void *args)
{
	const struct ora_field *given = NULL, *missing = NULL;
	char path[ORA_PATH_SIZE];
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if ((together->members & UINT64_C(1) << field->bit) == 0) {
			continue;
		}
		ora_path_member(&check->path, field->name);
		bool faulty = ora_faults_has(check->faults, ora_path_text(&check->path, path));
		ora_path_up(&check->path);
		if (faulty) {
			return;
		}
		if (ora_field_state(object, field, args) == ORA_ABSENT) {
			missing = missing != NULL ? missing : field;
		} else {
			given = given != NULL ? given : field;
		}
	}
	if (given != NULL && missing != NULL) {
		ora_path_member(&check->path, missing->name);
		add(check, ORA_RULE_TOGETHER,
			ORA_TOGETHER, given->name);
		ora_path_up(&check->path);
	}
}

static void check_object(struct check *check, const struct ora_object *object,
	const void *args, bool top)
{
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (top && ora_faults_has(check->faults, field->name)) {
			continue;
		}
		ora_path_member(&check->path, field->name);
		check_field(check, object, field, args);
		ora_path_up(&check->path);
	}
	uint64_t masks[2];
	memcpy(masks, (const char *)args + object->masks_offset, sizeof(masks));
	uint64_t known = object->field_count == 64 ? UINT64_MAX
		: (UINT64_C(1) << object->field_count) - 1;
	if (((masks[0] | masks[1]) & ~known) != 0) {
		char path[ORA_PATH_SIZE];
		ora_faults_add(check->faults, ORA_RULE_BIT,
			top ? "arguments" : ora_path_text(&check->path, path),
			"members are marked that this version of the library does not know");
	}
	for (size_t i = 0; i < object->together_count; i++) {
		check_together(check, object, &object->together[i], args);
	}
}

void ora_check(const struct ora_tool *tool, const void *args, struct ora_faults *faults)
{
	struct check check = { .faults = faults };
	size_t size;
	memcpy(&size, args, sizeof(size));
	if (size < tool->args->masks_offset + 2 * sizeof(uint64_t)) {
		ora_faults_add(faults, ORA_RULE_BIT, "arguments",
			"the struct was not started with its _INIT macro");
		return;
	}
	check_object(&check, tool->args, args, true);
}

void ora_check_change(const struct ora_tool *tool, const void *args, struct ora_faults *faults)
{
	bool changes = tool->method != ORA_PATCH || ora_faults_count(faults) > 0;
	for (size_t i = 0; !changes && i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		changes = field->place == ORA_PLACE_BODY
			&& ora_field_state(tool->args, field, args) != ORA_ABSENT;
	}
	if (!changes) {
		char want[ORA_WANT_SIZE];
		ora_change_want(tool->args, NULL, want);
		ora_faults_add(faults, ORA_RULE_CHANGE, "arguments", ORA_NO_CHANGE, want);
	}
}
