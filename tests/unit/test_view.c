#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/view.h"
#include "support.h"

static void types_are_told_by_the_first_byte(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		enum ora_json_type type;
		const char *name;
	} cases[] = {
		{ "null", ORA_JSON_NULL, "null" }, { "true", ORA_JSON_BOOLEAN, "boolean" },
		{ "false", ORA_JSON_BOOLEAN, "boolean" }, { " -1 ", ORA_JSON_NUMBER, "number" },
		{ "\"\"", ORA_JSON_STRING, "string" }, { "[]", ORA_JSON_ARRAY, "array" },
		{ "\n{}\n", ORA_JSON_OBJECT, "object" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_json value = support_json(cases[i].text);
		assert_int_equal(ora_json_type(value), cases[i].type);
		assert_string_equal(ora_json_type_name(value), cases[i].name);
	}
	struct ora_json none = { NULL, 0 };
	assert_int_equal(ora_json_type(none), ORA_JSON_NONE);
	assert_string_equal(ora_json_type_name(none), "nothing");
	assert_true(ora_json_true(support_json("true")));
	assert_false(ora_json_true(support_json("false")));
	assert_false(ora_json_true(none));
}

static void members_are_walked(void **state)
{
	(void)state;
	struct ora_json object = support_json(
		"{ \"a\" : [1, \"]}\", {\"x\":[]}] , \"b\\\"\":\"\\\\\" ,\"c\":-1.5e3}");
	static const char *const keys[] = { "a", "b\"", "c" };
	static const char *const values[] = { "[1, \"]}\", {\"x\":[]}]", "\"\\\\\"", "-1.5e3" };
	size_t i = 0;
	for (struct ora_json_iter it = ora_json_iter(object); ora_json_next(&it); i++) {
		assert_true(ora_json_is(it.key, keys[i]));
		assert_int_equal(it.value.length, strlen(values[i]));
		assert_memory_equal(it.value.text, values[i], it.value.length);
	}
	assert_int_equal(i, 3);
	assert_int_equal(ora_json_count(object), 3);
	assert_int_equal(ora_json_count(ora_json_member(object, "a")), 3);
	assert_int_equal(ora_json_count(support_json("[ ]")), 0);
	assert_int_equal(ora_json_count(support_json("5")), 0);
	struct ora_json_iter end = ora_json_iter(support_json("{}"));
	assert_false(ora_json_next(&end));
	assert_false(ora_json_next(&end));
}

static void members_are_found(void **state)
{
	(void)state;
	struct ora_json object = support_json("{\"error\":{\"\\u0063ode\":404,\"message\":\"no\"}}");
	assert_int_equal(ora_json_path(object, "error.code").length, 3);
	assert_true(ora_json_is(ora_json_path(object, "error.message"), "no"));
	assert_null(ora_json_path(object, "error.other").text);
	assert_null(ora_json_path(object, "error.code.deeper").text);
	assert_null(ora_json_member(object, "code").text);
	assert_null(ora_json_member(support_json("[1]"), "code").text);
	assert_ptr_equal(ora_json_path(object, "").text, object.text);
	char path[200];
	memset(path, 'x', sizeof(path) - 1);
	path[sizeof(path) - 1] = '\0';
	assert_null(ora_json_path(object, path).text);
}

static void unescapes(const char *json, const char *want, size_t length)
{
	struct ora_json value = support_json(json);
	char *out = malloc(value.length);
	assert_int_equal(ora_json_unescape(value, out), length);
	assert_memory_equal(out, want, length);
	free(out);
}

static void strings_are_unescaped(void **state)
{
	(void)state;
	unescapes("\"\"", "", 0);
	unescapes("\"plain\"", "plain", 5);
	unescapes("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8);
	unescapes("\"\\u0041\\u00e4\\u20AC\\ud83d\\ude00.\"",
		"A\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80.", 11);
	unescapes("\"\\udbff\\udfff\"", "\xf4\x8f\xbf\xbf", 4);
	unescapes("\"a\\u0000b\"", "a\0b", 3);
	char out[4];
	assert_int_equal(ora_json_unescape(support_json("12"), out), 0);
}

static void texts_are_compared_unescaped(void **state)
{
	(void)state;
	assert_true(ora_json_is(support_json("\"abc\""), "abc"));
	assert_true(ora_json_is(support_json("\"\\u0061bc\""), "abc"));
	assert_false(ora_json_is(support_json("\"abc\""), "abcd"));
	assert_false(ora_json_is(support_json("\"\\u0061bc\""), "abd"));
	assert_false(ora_json_is(support_json("\"\\u0061\\u0061\\u0061\""), "a"));
	assert_false(ora_json_is(support_json("1"), "1"));
	assert_false(ora_json_is(support_json("\"a\\u0000\""), "a"));
	/* Longer than what fits on the stack. */
	char json[400], text[400];
	memset(text, 'b', sizeof(text));
	text[380] = '\0';
	strcpy(json, "\"\\u0062");
	memcpy(json + 7, text, 379);
	strcpy(json + 7 + 379, "\"");
	assert_true(ora_json_is(support_json(json), text));
}

static void number_is(const char *json, double want)
{
	double value = 0.25;
	assert_true(ora_json_double(support_json(json), &value));
	assert_true(value == want);
}

static void doubles_are_read(void **state)
{
	(void)state;
	number_is("0", 0);
	number_is("-0.0", 0);
	number_is("0.1", 0.1);
	number_is("1e-2", 0.01);
	number_is("1.7976931348623157e308", 1.7976931348623157e308);
	number_is("5e-324", 5e-324);
	number_is("1e-999", 0);
	number_is("0.1000000000000000055511151231257827021181583404541015625000000000000000001",
		0.1);
	double value = 7;
	assert_false(ora_json_double(support_json("1e999"), &value));
	assert_false(ora_json_double(support_json("\"1\""), &value));
	assert_false(ora_json_double(support_json("null"), &value));
	assert_true(value == 7);
}

static void integers_are_read(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t value;
	} good[] = {
		{ "0", 0 }, { "-0", 0 }, { "9223372036854775807", INT64_MAX },
		{ "-9223372036854775808", INT64_MIN }, { "1.0", 1 }, { "1e2", 100 }, { "-2E+1", -20 },
		{ "9007199254740992.0", INT64_C(9007199254740992) }, { "150e-1", 15 },
	};
	static const char *const bad[] = {
		"9223372036854775808", "-9223372036854775809", "1.5", "1e300", "1e16", "0.1", "1e-1",
		"123456789012345678901234567890123456789012345678901234567890", "\"1\"", "true",
	};
	for (size_t i = 0; i < COUNT(good); i++) {
		int64_t value = 77;
		assert_true(ora_json_int64(support_json(good[i].text), &value));
		assert_true(value == good[i].value);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		int64_t value = 77;
		assert_false(ora_json_int64(support_json(bad[i]), &value));
		assert_int_equal(value, 77);
	}
}

/* Short ones take a way of their own: it must give what strtod() gives, bit by bit. */
static void short_decimals_are_exact(void **state)
{
	(void)state;
	char text[32];
	uint64_t random = 1;
	for (int i = 0; i < 20000; i++) {
		random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		int digits = 1 + (int)(random >> 40) % 13, behind = 1 + (int)(random >> 50) % digits;
		unsigned long long whole = (random >> 11) % 10000000000000, power = 1;
		for (int j = 0; j < behind; j++) {
			power *= 10;
		}
		snprintf(text, sizeof(text), "%s%llu.%0*llu", i % 2 != 0 ? "-" : "", whole / power, behind,
			whole % power);
		double value = 0, want = strtod(text, NULL);
		assert_true(ora_json_double(support_json(text), &value));
		assert_memory_equal(&value, &want, sizeof(want));
	}
	double zero = 1;
	assert_true(ora_json_double(support_json("-0.00"), &zero));
	assert_true(signbit(zero));
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(types_are_told_by_the_first_byte),
	cmocka_unit_test(members_are_walked),
	cmocka_unit_test(members_are_found),
	cmocka_unit_test(strings_are_unescaped),
	cmocka_unit_test(texts_are_compared_unescaped),
	cmocka_unit_test(doubles_are_read),
	cmocka_unit_test(short_decimals_are_exact),
	cmocka_unit_test(integers_are_read),
};

SUPPORT_MAIN(tests)
