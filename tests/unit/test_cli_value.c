/* Values as people read them, and text that is measured in columns. */
#include <stdlib.h>
#include <string.h>

#include "cli/value.h"
#include "support.h"

static void assert_money(double amount, const char *wanted)
{
	struct ora_buf text;
	ora_buf_init(&text, 128);
	cli_put_money(&text, amount);
	assert_string_equal(ora_buf_text(&text), wanted);
	ora_buf_finish(&text);
}

static void money_has_cents_and_groups(void **state)
{
	(void)state;
	assert_money(0, "$0.00");
	assert_money(5, "$5.00");
	assert_money(1234567.891, "$1,234,567.89");
	assert_money(999.995, "$1,000.00");
	assert_money(-12.5, "-$12.50");
	assert_money(0.0042, "$0.0042");
	assert_money(0.005, "$0.01");
	assert_money(1e18, "$1e+18");
}

static void counts_have_groups(void **state)
{
	static const struct {
		int64_t count;
		const char *wanted;
	} cases[] = {
		{ 0, "0" }, { 999, "999" }, { 1000, "1,000" }, { -1000, "-1,000" }, { -100, "-100" },
		{ INT64_MAX, "9,223,372,036,854,775,807" }, { INT64_MIN, "-9,223,372,036,854,775,808" },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct ora_buf text;
		ora_buf_init(&text, 128);
		cli_put_count(&text, cases[i].count);
		assert_string_equal(ora_buf_text(&text), cases[i].wanted);
		ora_buf_finish(&text);
	}
}

static void times_are_read(void **state)
{
	static const struct {
		const char *text;
		int64_t at;
	} cases[] = {
		{ "1970-01-01T00:00:00Z", 0 }, { "2000-02-29T12:00:00Z", 951825600 },
		{ "2026-06-01T00:00:00.123Z", 1780272000 }, { "2026-06-01T02:00:00+02:00", 1780272000 },
		{ "2026-05-31T22:30:00-01:30", 1780272000 }, { "1969-12-31T23:59:59Z", -1 },
	};
	static const char *const bad[] = {
		"", "2026-06-01", "2026-06-01 00:00:00Z", "2026-13-01T00:00:00Z", "2026-06-00T00:00:00Z",
		"x026-06-01T00:00:00Z", "2026-06-01T00:00:0",
	};
	int64_t at;
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_true(cli_read_moment(cases[i].text, strlen(cases[i].text), &at));
		assert_int_equal(at, cases[i].at);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_false(cli_read_moment(bad[i], strlen(bad[i]), &at));
	}
}

static void moments_are_told_from_now(void **state)
{
	static const struct {
		int64_t from_now;
		const char *wanted;
	} cases[] = {
		{ 0, "now" }, { 59, "now" }, { 60, "in 1 minute" }, { -3599, "59 minutes ago" },
		{ 3600, "in 1 hour" }, { -47 * 3600, "47 hours ago" }, { 3 * 86400, "in 3 days" },
		{ -59 * 86400, "59 days ago" }, { 60 * 86400, "in 2 months" },
		{ -731 * 86400, "2 years ago" },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct ora_buf text;
		ora_buf_init(&text, 128);
		cli_put_moment(&text, 1780272000 + cases[i].from_now, 1780272000);
		assert_string_equal(ora_buf_text(&text), cases[i].wanted);
		ora_buf_finish(&text);
	}
}

static void text_is_measured_in_columns(void **state)
{
	static const struct {
		const char *text;
		size_t columns;
	} cases[] = {
		{ "", 0 }, { "abc", 3 }, { "名前", 4 }, { "e\xcc\x81", 1 }, { "🚀", 2 }, { "\xff", 1 },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(cli_columns(cases[i].text, strlen(cases[i].text)), cases[i].columns);
	}
}

static void text_is_cut_where_characters_end(void **state)
{
	struct ora_buf text;
	(void)state;
	ora_buf_init(&text, 128);
	assert_int_equal(cli_put_end_cut(&text, "名前テスト", 15, 6, true), 5);
	assert_string_equal(ora_buf_text(&text), "名前…");
	ora_buf_reset(&text);
	assert_int_equal(cli_put_end_cut(&text, "abc", 3, 3, true), 3);
	assert_string_equal(ora_buf_text(&text), "abc");
	ora_buf_reset(&text);
	assert_int_equal(cli_put_middle_cut(&text, "0123456789abcdef", 16, 11, true), 11);
	assert_string_equal(ora_buf_text(&text), "012345…cdef");
	ora_buf_reset(&text);
	assert_int_equal(cli_put_middle_cut(&text, "0123456789abcdef", 16, 11, false), 11);
	assert_string_equal(ora_buf_text(&text), "012345~cdef");
	ora_buf_finish(&text);
}

static void bars_show_what_is_not_nothing(void **state)
{
	const struct cli_screen fine = { .unicode = true }, plain = { .unicode = false };
	struct ora_buf bar;
	(void)state;
	ora_buf_init(&bar, 128);
	cli_put_bar(&bar, &plain, 0.5, 4, true);
	assert_string_equal(ora_buf_text(&bar), "##..");
	ora_buf_reset(&bar);
	cli_put_bar(&bar, &plain, 0.001, 4, true);
	assert_string_equal(ora_buf_text(&bar), "#...");
	ora_buf_reset(&bar);
	cli_put_bar(&bar, &fine, 0.001, 4, false);
	assert_string_equal(ora_buf_text(&bar), "▏");
	ora_buf_reset(&bar);
	cli_put_bar(&bar, &fine, 7, 2, true);
	assert_string_equal(ora_buf_text(&bar), "██");
	ora_buf_finish(&bar);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(money_has_cents_and_groups),
	cmocka_unit_test(counts_have_groups),
	cmocka_unit_test(times_are_read),
	cmocka_unit_test(moments_are_told_from_now),
	cmocka_unit_test(text_is_measured_in_columns),
	cmocka_unit_test(text_is_cut_where_characters_end),
	cmocka_unit_test(bars_show_what_is_not_nothing),
};

SUPPORT_MAIN(tests)
