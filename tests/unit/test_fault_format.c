#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "bind/bind.h"
#include "bind/fault.h"
#include "bind/path.h"
#include "bind/want.h"
#include "support.h"

static void faults_are_reported_all_at_once(void **state)
{
	(void)state;
	struct ora_faults *faults = ora_faults_create();
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_faults_report(faults, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "the arguments have faults");
	ora_faults_add(faults, ORA_RULE_TYPE, "ids[3]", "%d is wrong", 17);
	assert_int_equal(ora_faults_report(faults, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "ids[3]: 17 is wrong");
	ora_faults_add(faults, ORA_RULE_NULL, "a.b", "line\nbreak \"q\"");
	ora_faults_add(faults, ORA_RULE_JSON, "c", "x");
	assert_int_equal(ora_faults_report(faults, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "ids[3]: 17 is wrong (and 2 more)");
	assert_int_equal(err.fault_count, 3);
	assert_string_equal(err.detail,
		"[{\"parameter\":\"ids[3]\",\"rule\":\"type\",\"message\":\"17 is wrong\"},"
		"{\"parameter\":\"a.b\",\"rule\":\"null\",\"message\":\"line break \\\"q\\\"\"},"
		"{\"parameter\":\"c\",\"rule\":\"json\",\"message\":\"x\"}]");
	assert_int_equal(ora_faults_report(faults, NULL), ORA_ERR_ARGS);
	assert_true(ora_faults_has(faults, "ids"));
	assert_true(ora_faults_has(faults, "a"));
	assert_true(ora_faults_has(faults, "c"));
	assert_false(ora_faults_has(faults, "id"));
	assert_false(ora_faults_has(faults, "b"));
	ora_error_finish(&err);
	ora_faults_destroy(faults);
	ora_faults_destroy(NULL);
}

static void more_than_a_hundred_are_counted(void **state)
{
	(void)state;
	struct ora_faults *faults = ora_faults_create();
	struct ora_error err = ORA_ERROR_INIT;
	for (int i = 0; i < 250; i++) {
		char path[16];
		snprintf(path, sizeof(path), "ids[%d]", i);
		ora_faults_add(faults, ORA_RULE_TYPE, path, "wrong");
	}
	assert_int_equal(ora_faults_report(faults, &err), ORA_ERR_ARGS);
	assert_int_equal(err.fault_count, 250);
	assert_string_equal(err.message, "ids[0]: wrong (and 249 more)");
	assert_int_equal(ora_json_count(support_json(err.detail)), 100);
	ora_error_finish(&err);
	ora_faults_destroy(faults);
}

static void what_came_is_quoted_and_cut(void **state)
{
	(void)state;
	char out[ORA_FAULT_QUOTE_SIZE], text[300];
	ora_fault_quote(out, "a\nb", 3);
	assert_string_equal(out, "\"a b\"");
	memset(text, 'x', sizeof(text));
	ora_fault_quote(out, text, sizeof(text));
	assert_true(strlen(out) < ORA_FAULT_QUOTE_SIZE);
	support_contains(out, "xxx...\"");
}

static void rules_have_names(void **state)
{
	(void)state;
	static const char *const names[] = {
		"type", "unknown", "required", "null", "range", "enum", "format", "together", "safety",
		"bit", "json",
	};
	for (size_t i = 0; i < COUNT(names); i++) {
		assert_string_equal(ora_fault_rule_name((enum ora_fault_rule)i), names[i]);
	}
}

static void formats_are_checked(void **state)
{
	(void)state;
	static const struct {
		enum ora_format format;
		const char *text;
		bool ok;
	} cases[] = {
		{ ORA_FORMAT_NONE, "", true },
		{ ORA_FORMAT_UUID, "0df9e665-d932-5740-b2c7-b52af166bc11", true },
		{ ORA_FORMAT_UUID, "0DF9E665-D932-5740-B2C7-B52AF166BC11", true },
		{ ORA_FORMAT_UUID, "0df9e665d932-5740-b2c7-b52af166bc11-", false },
		{ ORA_FORMAT_UUID, "0df9e665-d932-5740-b2c7-b52af166bc1g", false },
		{ ORA_FORMAT_UUID, "0df9e665-d932-5740-b2c7-b52af166bc1", false },
		{ ORA_FORMAT_UUID, "", false },
		{ ORA_FORMAT_SLUG, "a-0", true },
		{ ORA_FORMAT_SLUG, "az09", true },
		{ ORA_FORMAT_SLUG, "{", false },
		{ ORA_FORMAT_SLUG, "`", false },
		{ ORA_FORMAT_SLUG, "", false },
		{ ORA_FORMAT_SLUG, "A", false },
		{ ORA_FORMAT_SLUG, "a_b", false },
		{ ORA_FORMAT_SLUG, "a/..", false },
		{ ORA_FORMAT_SEGMENTS, "a", true },
		{ ORA_FORMAT_SEGMENTS, "a-b-0", true },
		{ ORA_FORMAT_SEGMENTS, "", false },
		{ ORA_FORMAT_SEGMENTS, "-", false },
		{ ORA_FORMAT_SEGMENTS, "-a", false },
		{ ORA_FORMAT_SEGMENTS, "a-", false },
		{ ORA_FORMAT_SEGMENTS, "A-b", false },
		{ ORA_FORMAT_SEGMENTS, "a--b", false },
		{ ORA_FORMAT_DATE, "2024-02-29", true },
		{ ORA_FORMAT_DATE, "0001-12-31", true },
		{ ORA_FORMAT_DATE, "2023-02-29", false },
		{ ORA_FORMAT_DATE, "2000-02-29", true },
		{ ORA_FORMAT_DATE, "1900-02-29", false },
		{ ORA_FORMAT_DATE, "2024-04-31", false },
		{ ORA_FORMAT_DATE, "2024-13-01", false },
		{ ORA_FORMAT_DATE, "2024-00-01", false },
		{ ORA_FORMAT_DATE, "2024-01-00", false },
		{ ORA_FORMAT_DATE, "0000-01-01", false },
		{ ORA_FORMAT_DATE, "2024-1-01x", false },
		{ ORA_FORMAT_DATE, "2024/01/01", false },
		{ ORA_FORMAT_DATE, "20x4-01-01", false },
		{ ORA_FORMAT_DATE, "2024-01-01T", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:00Z", true },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T23:59:59.123456789Z", true },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T24:00:00Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:60:00Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:60Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:00", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:00+00:00", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:00.Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:00.1xZ", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31T00:00:0012Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31 00:00:00Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-02-30T00:00:00Z", false },
		{ ORA_FORMAT_UTC_DATE_TIME, "2030-01-31", false },
		{ ORA_FORMAT_SHA256,
			"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true },
		{ ORA_FORMAT_SHA256,
			"0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", false },
		{ ORA_FORMAT_SHA256, "0123", false },
		{ ORA_FORMAT_SHA256, "", false },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		if (ora_format_ok(cases[i].format, cases[i].text, strlen(cases[i].text))
			!= cases[i].ok) {
			fail_msg("%s", cases[i].text);
		}
		assert_true(strlen(ora_format_want(cases[i].format)) > 0);
	}
}

static void wants(struct ora_field field, bool item, const char *words)
{
	char out[ORA_WANT_SIZE];
	ora_field_want(&field, item, out);
	assert_string_equal(out, words);
}

/* No name is cut, and of more than there is room for it is said how many they are. */
static void choices_are_whole(void **state)
{
	(void)state;
	static const char name[] = "a_name_of_many_that_are_rather_long_and_all_the_same";
	const char *const names[] = { name, name, name, name, name, name, name, name };
	const struct ora_enum many = { .name = "x", .names = names, .count = COUNT(names) };
	char want[ORA_WANT_SIZE];
	snprintf(want, sizeof(want), "a list of %s, %s, %s, %s, %s or one of 3 more; or null", name, name,
		name, name, name);
	wants((struct ora_field){ .kind = ORA_KIND_ENUM, .choices = &many,
		.flags = ORA_FIELD_LIST | ORA_FIELD_NULLABLE }, false, want);
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_object *args = ora_tool_at(&openrouter_admin_api, i)->args;
		for (size_t k = 0; k < args->field_count; k++) {
			const struct ora_field *field = &args->fields[k];
			ora_field_want(field, false, want);
			for (int c = 0; field->kind == ORA_KIND_ENUM && c < field->choices->count; c++) {
				support_contains(want, field->choices->names[c]);
			}
		}
	}
	support_refused(support_tool("update_workspace"), "{\"id\":\"w\",\"disabled_server_tools\":"
		"[\"a tool of a name that is so long that it is cut where it is quoted in a message of ours "
		"to you\"]}", "disabled_server_tools[0]: \"a tool of a name that is so long that it is cut "
		"where it is quoted in a message of ours to...\" is not allowed (want openrouter:advisor, "
		"openrouter:apply_patch, openrouter:bash, openrouter:datetime, openrouter:fusion, "
		"openrouter:image_generation, openrouter:experimental__search_models, openrouter:shell, "
		"openrouter:subagent, openrouter:tool_search, openrouter:web_fetch or openrouter:web_search)");
}

static void wants_are_said_in_words(void **state)
{
	(void)state;
	static const char *const names[] = { "daily", "weekly", "monthly" };
	static const struct ora_enum choices = { .name = "x", .names = names, .count = 3 };
	const unsigned list = ORA_FIELD_LIST, null = ORA_FIELD_NULLABLE;
	wants((struct ora_field){ .kind = ORA_KIND_STRING }, false, "a string");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = ORA_FIELD_MIN_LENGTH,
		.min_length = 1 }, false, "a string that is not empty");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = ORA_FIELD_MIN_LENGTH
		| ORA_FIELD_MAX_LENGTH, .min_length = 1, .max_length = 9 }, false,
		"a string of 1 to 9 characters");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .format = ORA_FORMAT_SLUG,
		.flags = null }, false, "a slug of a-z, 0-9 and hyphens or null");
	wants((struct ora_field){ .kind = ORA_KIND_INTEGER }, false, "an integer");
	wants((struct ora_field){ .kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_MINIMUM
		| ORA_FIELD_MAXIMUM | null, .minimum = 1, .maximum = 100 }, false,
		"an integer from 1 to 100 or null");
	wants((struct ora_field){ .kind = ORA_KIND_NUMBER, .flags = ORA_FIELD_MAXIMUM,
		.maximum = 0.5 }, false, "a number of at most 0.5");
	wants((struct ora_field){ .kind = ORA_KIND_BOOLEAN }, false, "true or false");
	wants((struct ora_field){ .kind = ORA_KIND_BOOLEAN, .flags = null }, false,
		"true, false or null");
	wants((struct ora_field){ .kind = ORA_KIND_ENUM, .choices = &choices }, false,
		"daily, weekly or monthly");
	wants((struct ora_field){ .kind = ORA_KIND_ENUM, .choices = &choices, .flags = null },
		false, "daily, weekly, monthly or null");
	wants((struct ora_field){ .kind = ORA_KIND_OBJECT }, false, "an object");
	wants((struct ora_field){ .kind = ORA_KIND_JSON }, false, "JSON");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | null }, true, "a string");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | null }, false,
		"a list of strings or null");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | ORA_FIELD_MIN_ITEMS,
		.min_items = 1 }, false, "a list of strings that is not empty");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | null | ORA_FIELD_MIN_ITEMS,
		.min_items = 1 }, false, "a list of strings that is not empty; or null");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | ORA_FIELD_MIN_ITEMS,
		.min_items = 2 }, false, "a list of at least 2 strings");
	wants((struct ora_field){ .kind = ORA_KIND_STRING, .flags = list | ORA_FIELD_MAX_ITEMS,
		.max_items = 1 }, false, "a list of at most 1 strings");
	wants((struct ora_field){ .kind = ORA_KIND_ENUM, .choices = &choices, .flags = list | null },
		false, "a list of daily, weekly or monthly; or null");
	wants((struct ora_field){ .kind = ORA_KIND_OBJECT, .flags = list | ORA_FIELD_MIN_ITEMS
		| ORA_FIELD_MAX_ITEMS, .min_items = 1, .max_items = 100 }, false,
		"a list of 1 to 100 objects");
}

static void write_name(const struct ora_field *field, char out[ORA_NAME_SIZE])
{
	snprintf(out, ORA_NAME_SIZE, "--%s", field->name);
}

/* What an update may change, the first of it. */
static void changes_are_said_in_words(void **state)
{
	(void)state;
	static const char *const wants_[] = {
		"", "a", "a or b", "a, b or c", "a, b, c or d", "a, b, c, d or e", "a, b, c, d, e or f",
		"a, b, c, d, e, f or g", "a, b, c, d, e, f or one of 2 more",
		"a, b, c, d, e, f or one of 3 more",
	};
	static const char *const names[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i" };
	for (size_t count = 0; count < COUNT(wants_); count++) {
		/* On the heap, and among parameters that are not of the body. */
		size_t all = 2 * count + 1;
		struct ora_field *fields = calloc(all, sizeof(*fields));
		char out[ORA_WANT_SIZE];
		assert_non_null(fields);
		for (size_t i = 0; i < all; i++) {
			fields[i].name = i % 2 == 1 ? names[i / 2] : "other";
			fields[i].place = i % 2 == 1 ? ORA_PLACE_BODY : ORA_PLACE_HEADER;
		}
		struct ora_object args = { .field_count = (uint16_t)all, .fields = fields };
		ora_change_want(&args, NULL, out);
		assert_string_equal(out, wants_[count]);
		if (count == 2) {
			ora_change_want(&args, write_name, out);
			assert_string_equal(out, "--a or --b");
		}
		free(fields);
	}
	/* Names that are longer than there is room for end where it does. */
	char *name = malloc(ORA_WANT_SIZE);
	struct ora_field long_ones[9];
	char out[ORA_WANT_SIZE];
	memset(name, 'x', ORA_WANT_SIZE - 1);
	name[ORA_WANT_SIZE - 1] = '\0';
	memset(long_ones, 0, sizeof(long_ones));
	for (size_t i = 0; i < COUNT(long_ones); i++) {
		long_ones[i].name = name;
		long_ones[i].place = ORA_PLACE_BODY;
	}
	struct ora_object args = { .field_count = COUNT(long_ones), .fields = long_ones };
	ora_change_want(&args, NULL, out);
	assert_true(strlen(out) < ORA_WANT_SIZE);
	free(name);
}

/* Where in the arguments, cut before the first step that has no room. */
static void paths_are_cut_between_steps(void **state)
{
	(void)state;
	char name[ORA_PATH_SIZE + 10], text[ORA_PATH_SIZE], want[ORA_PATH_SIZE];
	for (size_t length = ORA_PATH_SIZE - 4; length < ORA_PATH_SIZE + 3; length++) {
		struct ora_path path = { .depth = 0 };
		memset(name, 'x', length);
		name[length] = '\0';
		ora_path_member(&path, name);
		ora_path_item(&path, 7);
		ora_path_text(&path, text);
		/* All of it, the name alone, nothing. */
		strcat(name, length + 3 < ORA_PATH_SIZE ? "[7]" : "");
		assert_string_equal(text, length < ORA_PATH_SIZE ? name : "");
	}
	struct ora_path deep = { .depth = 0 };
	want[0] = '\0';
	for (size_t i = 0; i < ORA_PATH_STEPS + 3; i++) {
		if (i < ORA_PATH_STEPS) {
			size_t used = strlen(want);
			snprintf(want + used, sizeof(want) - used, "%sa", i > 0 ? "." : "");
		}
		ora_path_member(&deep, "a");
		assert_string_equal(ora_path_text(&deep, text), want);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(faults_are_reported_all_at_once),
	cmocka_unit_test(more_than_a_hundred_are_counted),
	cmocka_unit_test(what_came_is_quoted_and_cut),
	cmocka_unit_test(rules_have_names),
	cmocka_unit_test(formats_are_checked),
	cmocka_unit_test(wants_are_said_in_words),
	cmocka_unit_test(choices_are_whole),
	cmocka_unit_test(changes_are_said_in_words),
	cmocka_unit_test(paths_are_cut_between_steps),
};

SUPPORT_MAIN(tests)
