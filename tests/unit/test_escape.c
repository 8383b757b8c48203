#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/escape.h"
#include "base/text.h"
#include "json/scan.h"
#include "support.h"

static void shows(const char *text, const char *want)
{
	struct ora_buf out;
	ora_buf_init(&out, 1 << 20);
	ora_escape_put(&out, text, strlen(text));
	assert_string_equal(ora_buf_text(&out), want);
	assert_int_equal(ora_has_hidden(text, strlen(text)), strcmp(text, want) != 0);
	ora_buf_finish(&out);
}

static void shows_json(const char *json, const char *want)
{
	struct ora_buf out;
	ora_buf_init(&out, 1 << 20);
	support_json(json);
	support_json(want);
	ora_escape_put_json(&out, json, strlen(json));
	assert_string_equal(ora_buf_text(&out), want);
	assert_int_equal(ora_json_has_hidden(json, strlen(json)), strcmp(json, want) != 0);
	ora_buf_finish(&out);
}

static void honest_text_stays(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"", "a", "two\nlines\tand a tab", "C:\\path", "caf\u00e9", "\u043a\u043b\u044e\u0447",
		"\u9375\u30ad\u30fc", "\u05de\u05e4\u05ea\u05d7", "\u0645\u0641\u062a\u0627\u062d",
		"\u0915\u0941\u0902\u091c\u0940", "\u20ac 5 \u2013 \u201cok\u201d \u2026",
		"\u2764\ufe0f \U0001f600", "e\u0301", "already \\u{202e}",
	};
	for (size_t i = 0; i < COUNT(texts); i++) {
		shows(texts[i], texts[i]);
	}
}

static void hidden_characters_are_shown(void **state)
{
	(void)state;
	shows("\x1b[31mred\x1b[0m", "\\u{1b}[31mred\\u{1b}[0m");
	shows("a\rb\x07\x7f", "a\\u{d}b\\u{7}\\u{7f}");
	shows("\xc2\x9b" "31m", "\\u{9b}31m"); /* the ANSI introducer of one byte */
	shows("user\u202egnp.exe", "user\\u{202e}gnp.exe");
	shows("\u2066a\u2069\u200f\u061c", "\\u{2066}a\\u{2069}\\u{200f}\\u{61c}");
	shows("ze\u200bro\u200d\ufeff\u2060", "ze\\u{200b}ro\\u{200d}\\u{feff}\\u{2060}");
	shows("\u00ad\u034f\u3164\uffa0\u180e", "\\u{ad}\\u{34f}\\u{3164}\\u{ffa0}\\u{180e}");
	shows("hi\U000e0041\U000e007f", "hi\\u{e0041}\\u{e007f}");
	shows("\ufe00\U000e0100", "\\u{fe00}\\u{e0100}");
	shows("line\u2028end", "line\\u{2028}end");
	shows("\xff\xc3", "\\u{fffd}\\u{fffd}");
}

/* Wherever it stands among clean bytes: eight are looked at together. */
static void none_is_overlooked(void **state)
{
	(void)state;
	static const char *const bad[] = { "\x1f", "\x01", "\x7f", "\xc2\x80", "\u202e", "\U000e0041" };
	for (size_t b = 0; b < COUNT(bad); b++) {
		for (size_t at = 0; at < 40; at++) {
			char text[64];
			memset(text, at % 2 == 0 ? 'x' : ' ', sizeof(text));
			memcpy(text + at, bad[b], strlen(bad[b]));
			text[48] = '\0';
			assert_true(ora_has_hidden(text, strlen(text)));
			assert_false(ora_has_hidden(text, at));
			assert_false(ora_has_hidden(text + at + strlen(bad[b]), 48 - at - strlen(bad[b])));
		}
	}
	for (int c = 0x20; c < 0x7f; c++) {
		char text[16];
		memset(text, c, sizeof(text));
		assert_false(ora_has_hidden(text, sizeof(text)));
		assert_false(ora_has_hidden(text, 7));
	}
}

static void json_keeps_its_meaning(void **state)
{
	(void)state;
	shows_json("{\"a\":[1,2.50,\"x\\n\\t\\\\ \\\"q\\\" \\u00e9 \\/\"],\"b\":null}",
		"{\"a\":[1,2.50,\"x\\n\\t\\\\ \\\"q\\\" \\u00e9 \\/\"],\"b\":null}");
	shows_json("\"\u202e\"", "\"\\\\u{202e}\"");
	shows_json("\"\\u202e\"", "\"\\\\u{202e}\"");
	shows_json("\"\\u001B[1m\"", "\"\\\\u{1b}[1m\"");
	shows_json("\"\\b\\f\\r\"", "\"\\\\u{8}\\\\u{c}\\\\u{d}\"");
	shows_json("\"\\udb40\\uDC41\"", "\"\\\\u{e0041}\"");
	shows_json("\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00\"");
	shows_json("\"\\\\u202e\"", "\"\\\\u202e\""); /* a backslash and five letters */
	shows_json("\"\\\\\\u200b\"", "\"\\\\\\\\u{200b}\"");
	shows_json("{\"k\u200b\":\"\\u007f\"}", "{\"k\\\\u{200b}\":\"\\\\u{7f}\"}");
}

static void exact_json_means_the_same(void **state)
{
	(void)state;
	static const char json[] = "{\"a\":\"\u202e\\\\ \\\"\\u202e \x7f\U000e0041 caf\u00e9\"}";
	struct ora_buf out;
	ora_buf_init(&out, 1000);
	ora_escape_put_json_exact(&out, json, sizeof(json) - 1);
	assert_string_equal(ora_buf_text(&out), "{\"a\":\"\\u202e\\\\ \\\"\\u202e \\u007f"
		"\\udb40\\udc41 caf\u00e9\"}");
	char one[100], other[100];
	struct ora_json before = ora_json_member(support_json(json), "a");
	struct ora_json after = ora_json_member(support_json(ora_buf_text(&out)), "a");
	size_t length = ora_json_unescape(before, one);
	assert_int_equal(ora_json_unescape(after, other), length);
	assert_memory_equal(one, other, length);
	ora_buf_finish(&out);
}

static void lines_are_cut_at_characters(void **state)
{
	(void)state;
	char line[16];
	ora_escape_line(line, sizeof(line), "a\nb\tc", 5);
	assert_string_equal(line, "a b c");
	ora_escape_line(line, sizeof(line), "123456789012345", 15);
	assert_string_equal(line, "123456789012345");
	ora_escape_line(line, sizeof(line), "12345678\u202e", 11);
	assert_string_equal(line, "12345678...");
	ora_escape_line(line, sizeof(line), "12345678901\u20ac\u20ac", 17);
	assert_string_equal(line, "12345678901...");
	ora_escape_line(line, sizeof(line), "1234567890123456", 16); /* one too many */
	assert_string_equal(line, "123456789012...");
	ora_escape_line(line, sizeof(line), "\n23456789012345\t", 16);
	assert_string_equal(line, " 23456789012...");
	for (size_t size = 1; size <= sizeof(line); size++) {
		static const char text[] = "x\u20ac\x1b\u202e\u00e9 and so on";
		ora_escape_line(line, size, text, sizeof(text) - 1);
		assert_true(strlen(line) < size);
		for (size_t i = 0; i < strlen(line); i += ora_utf8_next(line + i, strlen(line) - i)) {
			assert_int_not_equal(ora_utf8_next(line + i, strlen(line) - i), 0);
		}
		assert_false(ora_has_hidden(line, strlen(line)));
	}
}

static void errors_show_what_they_quote(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	ora_fail(&err, ORA_ERR_REFUSED, "HTTP 400: %s", "no\x1b[2J\nyes \u202e");
	assert_string_equal(err.message, "HTTP 400: no\\u{1b}[2J yes \\u{202e}");
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(honest_text_stays),
	cmocka_unit_test(hidden_characters_are_shown),
	cmocka_unit_test(none_is_overlooked),
	cmocka_unit_test(json_keeps_its_meaning),
	cmocka_unit_test(exact_json_means_the_same),
	cmocka_unit_test(lines_are_cut_at_characters),
	cmocka_unit_test(errors_show_what_they_quote),
};

SUPPORT_MAIN(tests)
