#include <float.h>
#include <stdlib.h>
#include <string.h>

#include "json/write.h"
#include "support.h"

static void strings_are_escaped(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t length;
		const char *want;
	} cases[] = {
		{ "", 0, "\"\"" },
		{ "plain", 5, "\"plain\"" },
		{ "\"\\/", 3, "\"\\\"\\\\/\"" },
		{ "\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\"" },
		{ "\x01\x1f\x7f", 3, "\"\\u0001\\u001f\\u007f\"" },
		{ "a\0b", 3, "\"a\\u0000b\"" },
		/* Behind, in and between eight bytes that need nothing. */
		{ "12345678", 8, "\"12345678\"" },
		{ "12345678\"", 9, "\"12345678\\\"\"" },
		{ "1234567\x7f" "12345678", 16, "\"1234567\\u007f12345678\"" },
		{ "12345678\n12345678\x1f", 18, "\"12345678\\n12345678\\u001f\"" },
		{ "\xc3\xa4\xf0\x9f\x98\x80", 6, "\"\xc3\xa4\xf0\x9f\x98\x80\"" },
		{ "bfnrt", 5, "\"bfnrt\"" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_buf buf;
		ora_buf_init(&buf, 100);
		ora_json_put_string(&buf, cases[i].text, cases[i].length);
		assert_string_equal(ora_buf_text(&buf), cases[i].want);
		(void)support_json(ora_buf_text(&buf));
		ora_buf_finish(&buf);
	}
}

static void numbers_are_shortest(void **state)
{
	(void)state;
	static const struct {
		double value;
		const char *want;
	} cases[] = {
		{ 0, "0" }, { -0.0, "0" }, { 5, "5" }, { -5, "-5" }, { 0.1, "0.1" }, { 0.3, "0.3" },
		{ 0.1 + 0.2, "0.30000000000000004" }, { 1.0 / 3, "0.3333333333333333" },
		{ 1e15, "1e+15" }, { 999999999999999, "999999999999999" }, { 1e21, "1e+21" },
		{ 1e30, "1e+30" }, { 12.34, "12.34" }, { 1e-7, "1e-07" }, { 100, "100" },
		{ 123456789.125, "123456789.125" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char out[ORA_JSON_NUMBER_SIZE];
		assert_int_equal(ora_json_format_double(cases[i].value, out), strlen(cases[i].want));
		assert_string_equal(out, cases[i].want);
	}
}

static void numbers_come_back(void **state)
{
	(void)state;
	double values[400] = {
		DBL_MAX, -DBL_MAX, DBL_MIN, 5e-324, DBL_EPSILON, 1 + DBL_EPSILON, 9007199254740993.0,
		1e22, 1e23, 123456789012345678.0, 2.2250738585072011e-308,
	};
	uint64_t random = 1;
	for (size_t i = 11; i < COUNT(values); i++) {
		random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
		/* Any bits but those of infinities and NaN. */
		uint64_t bits = random & ~(UINT64_C(1) << 62);
		memcpy(&values[i], &bits, sizeof(bits));
	}
	for (size_t i = 0; i < COUNT(values); i++) {
		char out[ORA_JSON_NUMBER_SIZE];
		double back = 0;
		assert_true(ora_json_format_double(values[i], out) < ORA_JSON_NUMBER_SIZE);
		assert_true(ora_json_double(support_json(out), &back));
		assert_true(back == values[i]);
	}
}

static void integers_are_written(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 100);
	ora_json_put_int64(&buf, INT64_MIN);
	ora_buf_add_char(&buf, ' ');
	ora_json_put_int64(&buf, INT64_MAX);
	assert_string_equal(ora_buf_text(&buf), "-9223372036854775808 9223372036854775807");
	ora_buf_finish(&buf);
}

static void space_between_tokens_goes(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 200);
	ora_json_put_minified(&buf, support_json(
		" {\r\n \"a b\" : [ 1 , \" \\\" \\\\\" ,\ttrue ] ,\"c\" : { } , \"d\":1.50 } \n"));
	assert_string_equal(ora_buf_text(&buf),
		"{\"a b\":[1,\" \\\" \\\\\",true],\"c\":{},\"d\":1.50}");
	ora_buf_finish(&buf);
}

static void keys_have_commas_between_them(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 200);
	ora_buf_add_char(&buf, '{');
	ora_json_put_key(&buf, "a\"");
	ora_json_put_double(&buf, 0.5);
	ora_json_put_key(&buf, "b");
	ora_buf_add_string(&buf, "{");
	ora_json_put_key(&buf, "c");
	ora_buf_add_string(&buf, "1}}");
	assert_string_equal(ora_buf_text(&buf), "{\"a\\\"\":0.5,\"b\":{\"c\":1}}");
	ora_buf_finish(&buf);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(strings_are_escaped),
	cmocka_unit_test(numbers_are_shortest),
	cmocka_unit_test(numbers_come_back),
	cmocka_unit_test(integers_are_written),
	cmocka_unit_test(space_between_tokens_goes),
	cmocka_unit_test(keys_have_commas_between_them),
};

SUPPORT_MAIN(tests)
