#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "bind/bind.h"
#include "json/write.h"
#include "support.h"

/*
 * Numbers in a program whose locale writes a decimal comma: JSON and URLs have a point all the
 * same, going out and coming in.
 */
static int comma(void **state)
{
	(void)state;
	/* Set here and not by ctest: glibc leaks in programs that are started with it. */
	setenv("LOCPATH", LOCALE_DIR, 1);
	if (setlocale(LC_ALL, "de_DE.UTF-8") == NULL) {
		print_message("skipped: there is no locale with a decimal comma\n");
	}
	return 0;
}

static int point(void **state)
{
	(void)state;
	setlocale(LC_ALL, "C");
	return 0;
}

static void skip_without_comma(void)
{
	if (localeconv()->decimal_point[0] != ',') {
		skip();
	}
}

static void numbers_are_written_with_a_point(void **state)
{
	(void)state;
	skip_without_comma();
	static const struct {
		double value;
		const char *want;
	} cases[] = {
		{ 0.1, "0.1" }, { -1234.5, "-1234.5" }, { 1e30, "1e+30" }, { 1.5e300, "1.5e+300" },
		{ 5, "5" }, { 1.0 / 3, "0.3333333333333333" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char out[ORA_JSON_NUMBER_SIZE];
		assert_int_equal(ora_json_format_double(cases[i].value, out), strlen(cases[i].want));
		assert_string_equal(out, cases[i].want);
	}
}

static void numbers_are_read_with_a_point(void **state)
{
	(void)state;
	skip_without_comma();
	double value = 0;
	int64_t integer = 0;
	assert_true(ora_json_double(support_json("0.1"), &value));
	assert_true(value == 0.1);
	assert_true(ora_json_double(support_json("-1.25e2"), &value));
	assert_true(value == -125);
	assert_true(ora_json_int64(support_json("2.0"), &integer));
	assert_int_equal(integer, 2);
}

static void requests_have_points(void **state)
{
	(void)state;
	skip_without_comma();
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_request request;
	ORA_SET(&args, hash, "h");
	ORA_SET(&args, limit, 0.1);
	assert_int_equal(ora_request_build(support_tool("update_keys"), &args, 1000, &request, NULL),
		0);
	assert_string_equal(ora_buf_text(&request.body), "{\"limit\":0.1}");
	ora_request_finish(&request);
	support_refused(support_tool("update_workspace"),
		"{\"id\":\"w\",\"io_logging_sampling_rate\":1.5}",
		"io_logging_sampling_rate: 1.5 is out of range (want a number from 0.0001 to 1)");
}

static void replies_keep_money(void **state)
{
	(void)state;
	skip_without_comma();
	static const struct ora_json_limits limits = { .max_bytes = 1000, .max_depth = 9 };
	static const char body[] = "{\"data\":{\"total_credits\":100.50,\"total_usage\":25.75}}";
	struct ora_reply *base = NULL;
	assert_int_equal(ora_reply_decode(support_tool("get_credits"), 200, strdup(body),
		strlen(body), &limits, &base, NULL), 0);
	const struct ora_get_credits_reply *reply = (const struct ora_get_credits_reply *)base;
	assert_true(reply->data->total_credits == 100.5);
	assert_string_equal(reply->data->total_credits_text, "100.50");
	ora_reply_destroy(base);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(numbers_are_written_with_a_point),
	cmocka_unit_test(numbers_are_read_with_a_point),
	cmocka_unit_test(requests_have_points),
	cmocka_unit_test(replies_keep_money),
};

int main(void)
{
	return cmocka_run_group_tests(tests, comma, point);
}
