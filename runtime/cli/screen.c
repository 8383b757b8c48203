#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "base/escape.h"
#include "base/text.h"
#include "cli/screen.h"

static bool says_utf8(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *value = getenv(names[i]);
		if (value == NULL || value[0] == '\0') {
			continue;
		}
		const char *dot = strchr(value, '.');
		return dot != NULL && (strncasecmp(dot, ".utf-8", 6) == 0
			|| strncasecmp(dot, ".utf8", 5) == 0);
	}
	return false;
}

struct cli_screen cli_screen_of(int descriptor)
{
	struct cli_screen screen = { .unicode = says_utf8() };
	const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
	struct winsize size;
	if (!isatty(descriptor)) {
		return screen;
	}
	screen.colored = (no_color == NULL || no_color[0] == '\0')
		&& (term == NULL || strcmp(term, "dumb") != 0);
	screen.width = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20
		? size.ws_col : 80;
	return screen;
}

/* wcwidth() knows what is wide, in a locale that knows Unicode: one is taken for the call, and
 * that of the process stays as it is. */
static int width_of(wchar_t c)
{
	static locale_t unicode;
	static bool asked;
	if (!asked) {
		asked = true;
		unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
		if (unicode == (locale_t)0) {
			unicode = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
		}
	}
	if (unicode == (locale_t)0) {
		return 1;
	}
	locale_t before = uselocale(unicode);
	int width = wcwidth(c);
	uselocale(before);
	return width;
}

/* The character at text, whose length ora_utf8_next() has found. */
static wchar_t decode(const char *text, size_t length)
{
	static const unsigned char masks[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	unsigned long c = (unsigned char)text[0] & masks[length];
	for (size_t i = 1; i < length; i++) {
		c = c << 6 | ((unsigned char)text[i] & 0x3f);
	}
	return (wchar_t)c;
}

/* Bytes of the next character, and its columns; an invalid byte is one of one column. */
static size_t step(const char *text, size_t length, size_t *columns)
{
	size_t bytes = ora_utf8_next(text, length);
	if (bytes <= 1) {
		*columns = 1;
		return 1;
	}
	int width = width_of(decode(text, bytes));
	*columns = width < 0 ? 1 : (size_t)width;
	return bytes;
}

size_t cli_columns(const char *text, size_t length)
{
	size_t total = 0;
	for (size_t i = 0; i < length;) {
		size_t columns;
		i += step(text + i, length - i, &columns);
		total += columns;
	}
	return total;
}

void cli_put_harmless(struct ora_buf *out, const char *text, size_t length)
{
	const char *end = text + length;
	while (text < end) {
		const char *at = text;
		while (at < end && *at != '\n' && *at != '\t' && *at != '\r') {
			at++;
		}
		ora_escape_put(out, text, (size_t)(at - text));
		if (at < end) {
			ora_buf_add_char(out, ' ');
			at++;
		}
		text = at;
	}
}

/* Bytes of the longest beginning that `columns` hold; *taken gets its columns. */
static size_t beginning(const char *text, size_t length, size_t columns, size_t *taken)
{
	size_t i = 0;
	*taken = 0;
	while (i < length) {
		size_t width, bytes = step(text + i, length - i, &width);
		if (*taken + width > columns) {
			break;
		}
		*taken += width;
		i += bytes;
	}
	return i;
}

static const char *dots(bool unicode)
{
	return unicode ? "…" : "~";
}

size_t cli_put_end_cut(struct ora_buf *out, const char *text, size_t length, size_t columns,
	bool unicode)
{
	size_t taken;
	if (cli_columns(text, length) <= columns) {
		ora_buf_add(out, text, length);
		return cli_columns(text, length);
	}
	size_t bytes = beginning(text, length, columns > 0 ? columns - 1 : 0, &taken);
	ora_buf_add(out, text, bytes);
	ora_buf_add_string(out, dots(unicode));
	return taken + 1;
}

size_t cli_put_middle_cut(struct ora_buf *out, const char *text, size_t length, size_t columns,
	bool unicode)
{
	size_t total = cli_columns(text, length), taken, skipped;
	if (total <= columns) {
		ora_buf_add(out, text, length);
		return total;
	}
	size_t room = columns > 0 ? columns - 1 : 0;
	size_t tail = room * 2 / 5;
	ora_buf_add(out, text, beginning(text, length, room - tail, &taken));
	ora_buf_add_string(out, dots(unicode));
	size_t from = beginning(text, length, total - tail, &skipped);
	ora_buf_add(out, text + from, length - from);
	return taken + 1 + total - skipped;
}

static const char *const codes[] = {
	[CLI_PLAIN] = "", [CLI_BOLD] = "\x1b[1m", [CLI_DIM] = "\x1b[2m", [CLI_RED] = "\x1b[31m",
	[CLI_GREEN] = "\x1b[32m", [CLI_YELLOW] = "\x1b[33m", [CLI_CYAN] = "\x1b[36m",
};

void cli_put_color(struct ora_buf *out, const struct cli_screen *screen, enum cli_color color)
{
	if (screen->colored) {
		ora_buf_add_string(out, codes[color]);
	}
}

void cli_put_plain(struct ora_buf *out, const struct cli_screen *screen, enum cli_color color)
{
	if (screen->colored && color != CLI_PLAIN) {
		ora_buf_add_string(out, "\x1b[0m");
	}
}

void cli_put_blanks(struct ora_buf *out, size_t count)
{
	char *to = ora_buf_reserve(out, count);
	if (to != NULL) {
		memset(to, ' ', count);
		out->length += count;
		out->data[out->length] = '\0';
	}
}

void cli_put_bar(struct ora_buf *out, const struct cli_screen *screen, double share,
	size_t columns, bool blank)
{
	static const char *const eighths[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
	double clamped = share < 0 ? 0 : share > 1 ? 1 : share;
	size_t steps = (size_t)(clamped * (double)columns * 8 + 0.5);
	size_t whole = steps / 8, part = screen->unicode ? steps % 8 : 0;
	if (!screen->unicode) {
		whole = (size_t)(clamped * (double)columns + 0.5);
	}
	/* What is not nothing is to be seen. */
	if (share > 0 && whole == 0 && part == 0) {
		part = screen->unicode ? 1 : 0;
		whole = screen->unicode ? 0 : 1;
	}
	for (size_t i = 0; i < whole; i++) {
		ora_buf_add_string(out, screen->unicode ? "█" : "#");
	}
	ora_buf_add_string(out, eighths[part]);
	for (size_t i = whole + (part > 0); i < columns && blank; i++) {
		ora_buf_add_string(out, screen->unicode ? "░" : ".");
	}
}
