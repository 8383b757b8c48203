/* Values as people read them, and text that is measured in columns. */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/screen.h"
#include "cli/value.h"
#include "tool.h"
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
		{ "0000-01-01T00:00:00Z", -62167219200 }, { "0000-03-01T00:00:00Z", -62162035200 },
		/* a zone that is none is passed over */
		{ "2026-06-01T00:00:00.00+0x:00", 1780272000 },
		{ "2026-06-01T00:00:00.00+00:x0", 1780272000 },
	};
	static const char *const bad[] = {
		"", "2026-06-01", "2026-06-01 00:00:00Z", "2026-13-01T00:00:00Z", "2026-06-00T00:00:00Z",
		"x026-06-01T00:00:00Z", "2026-06-01T00:00:0", "2026-00-01T00:00:00Z",
		"2026-06-32T00:00:00Z", "2026_06-01T00:00:00Z", "2026-06_01T00:00:00Z",
		"2026-06-01T00_00:00Z", "2026-06-01T00:00_00Z", "2026-06-01T00:00:/0Z",
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
	ora_buf_reset(&bar);
	cli_put_bar(&bar, &fine, 0.5, 4, true);
	assert_string_equal(ora_buf_text(&bar), "██░░");
	ora_buf_reset(&bar);
	cli_put_bar(&bar, &plain, -1, 2, true);
	assert_string_equal(ora_buf_text(&bar), "..");
	ora_buf_finish(&bar);
}

/* Each as upstream may send it: none is too strange to be shown. */
static void values_are_read_as_their_rows_say(void **state)
{
	enum { NOW = 1780272000 }; /* 2026-06-01T00:00:00Z */
	static const struct ora_field left = { .name = "x", .left_of = "of" };
	static const struct ora_field spent = { .name = "x", .spent_of = "of" };
	static const struct ora_field share = { .name = "x", .show = ORA_SHOW_SHARE };
	static const struct ora_field money = { .name = "x", .show = ORA_SHOW_MONEY };
	static const struct ora_field moment = { .name = "x", .show = ORA_SHOW_MOMENT };
	static const struct ora_field any = { .name = "x" };
	static const struct {
		const struct ora_field *field;
		const char *row;
		bool exact;
		const char *wanted;
		enum cli_color color;
	} cases[] = {
		{ &left, "{\"x\":1,\"of\":50}", false, "$1.00 of $50.00", CLI_RED },
		{ &left, "{\"x\":10,\"of\":50}", true, "$10.00 of $50.00", CLI_YELLOW },
		{ &left, "{\"x\":30,\"of\":50}", false, "$30.00 of $50.00", CLI_GREEN },
		{ &left, "{\"x\":1}", false, "$1.00", CLI_PLAIN },
		{ &left, "{\"x\":1,\"of\":\"50\"}", false, "$1.00", CLI_PLAIN },
		{ &left, "{\"x\":1,\"of\":1e999}", false, "$1.00", CLI_PLAIN },
		{ &left, "{\"x\":1,\"of\":0}", false, "$1.00", CLI_PLAIN },
		{ &left, "{\"x\":null,\"of\":50}", false, "no limit", CLI_DIM },
		{ &left, "{}", false, "no limit", CLI_DIM },
		{ &spent, "{\"x\":12.5,\"of\":50}", false, "$12.50 of $50.00", CLI_GREEN },
		{ &spent, "{\"x\":12.5,\"of\":50}", true, "$12.50 of $50.00 ($37.50 left)", CLI_GREEN },
		{ &spent, "{\"x\":60,\"of\":50}", true, "$60.00 of $50.00", CLI_RED },
		{ &spent, "{\"x\":null}", true, "no limit", CLI_DIM },
		{ &share, "{\"x\":0.125}", false, "12.5%", CLI_PLAIN },
		{ &money, "{\"x\":-0.004}", false, "-$0.0040", CLI_PLAIN },
		{ &moment, "{\"x\":\"2026-06-03T00:00:00Z\"}", false, "in 2 days", CLI_YELLOW },
		{ &moment, "{\"x\":\"2026-07-15T00:00:00Z\"}", false, "in 44 days", CLI_PLAIN },
		{ &moment, "{\"x\":\"2026-05-30T00:00:00Z\"}", false, "2 days ago", CLI_PLAIN },
		{ &moment, "{\"x\":\"2026-06-03T00:00:00Z\"}", true,
			"2026-06-03 00:00 UTC (in 2 days)", CLI_PLAIN },
		{ &moment, "{\"x\":\"soon\"}", true, "soon", CLI_PLAIN },
		{ &moment, "{\"x\":\"\"}", false, "-", CLI_DIM },
		{ &any, "{\"x\":1e999}", false, "1e999", CLI_PLAIN },
		{ &any, "{\"x\":1234567}", false, "1,234,567", CLI_PLAIN },
		{ &any, "{\"x\":20.254099999999998}", false, "20.2541", CLI_PLAIN },
		{ &any, "{\"x\":true}", false, "yes", CLI_PLAIN },
		{ &any, "{\"x\":false}", false, "no", CLI_DIM },
		{ &any, "{\"x\":[]}", false, "none", CLI_DIM },
		{ &any, "{\"x\":[\"a\", 1, {\"y\": 2}]}", false, "a, 1, {\"y\":2}", CLI_PLAIN },
		{ &any, "{\"x\":{\"y\": [1, 2]}}", false, "{\"y\":[1,2]}", CLI_PLAIN },
		{ &any, "{\"x\":null}", false, "-", CLI_DIM },
	};
	static const struct ora_object object = { .name = "thing" };
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct cli_value value;
		cli_value_read(&value, &object, cases[i].field, support_json(cases[i].row), NOW,
			cases[i].exact);
		assert_string_equal(ora_buf_text(&value.text), cases[i].wanted);
		if (value.color != cases[i].color) {
			fail_msg("%s: colour %d, want %d", cases[i].row, value.color, cases[i].color);
		}
		cli_value_finish(&value);
	}
}

static void set(const char *name, const char *value)
{
	assert_int_equal(value != NULL ? setenv(name, value, 1) : unsetenv(name), 0);
}

static void the_locale_says_what_can_be_drawn(void **state)
{
	static const struct {
		const char *all, *ctype, *lang;
		bool unicode;
	} cases[] = {
		{ NULL, NULL, NULL, false }, { NULL, NULL, "C.UTF-8", true }, { "C", NULL, "C.UTF-8", false },
		{ "", "de_DE.utf8", "C", true }, { NULL, "", "de_DE.ISO-8859-1", false },
		{ "de_DE", "C.UTF-8", NULL, false },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		set("LC_ALL", cases[i].all);
		set("LC_CTYPE", cases[i].ctype);
		set("LANG", cases[i].lang);
		assert_int_equal(cli_screen_of(-1).unicode, cases[i].unicode);
		assert_int_equal(cli_screen_of(-1).width, 0);
		assert_false(cli_screen_of(-1).colored);
	}
}

static void a_terminal_has_a_width_and_colours(void **state)
{
	static const struct {
		const char *term, *no_color;
		unsigned short columns;
		bool colored;
		int width;
	} cases[] = {
		{ "xterm", NULL, 100, true, 100 }, { "dumb", NULL, 100, false, 100 },
		{ NULL, NULL, 10, true, 80 }, { "xterm", "1", 0, false, 80 }, { "xterm", "", 20, true, 20 },
	};
	(void)state;
	int terminal = posix_openpt(O_RDWR | O_NOCTTY);
	assert_true(terminal >= 0);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct winsize size = { .ws_col = cases[i].columns, .ws_row = 25 };
		assert_int_equal(ioctl(terminal, TIOCSWINSZ, &size), 0);
		set("TERM", cases[i].term);
		set("NO_COLOR", cases[i].no_color);
		struct cli_screen screen = cli_screen_of(terminal);
		assert_int_equal(screen.colored, cases[i].colored);
		assert_int_equal(screen.width, cases[i].width);
	}
	close(terminal);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(money_has_cents_and_groups),
	cmocka_unit_test(counts_have_groups),
	cmocka_unit_test(times_are_read),
	cmocka_unit_test(moments_are_told_from_now),
	cmocka_unit_test(text_is_measured_in_columns),
	cmocka_unit_test(text_is_cut_where_characters_end),
	cmocka_unit_test(bars_show_what_is_not_nothing),
	cmocka_unit_test(values_are_read_as_their_rows_say),
	cmocka_unit_test(the_locale_says_what_can_be_drawn),
	cmocka_unit_test(a_terminal_has_a_width_and_colours),
};

SUPPORT_MAIN(tests)
