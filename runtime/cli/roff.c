#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>

#include "base/text.h"
#include "cli/cli.h"
#include "cli/roff.h"

enum { LINE_WIDTH = 76 };

/* "2026-05-06" as "May 6, 2026". */
static void put_date(struct roff *roff, const char *date)
{
	static const char *const months[] = {
		"January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December",
	};
	int month = (date[5] - '0') * 10 + date[6] - '0', day = (date[8] - '0') * 10 + date[9] - '0';
	fprintf(roff->file, ".Dd %s %d, %.4s\n", months[month >= 1 && month <= 12 ? month - 1 : 0],
		day, date);
}

bool roff_open(struct roff *roff, const char *folder, const char *name, const char *section,
	const char *date, const char *what)
{
	char path[CLI_PATH_SIZE];
	snprintf(path, sizeof(path), "%s/%s.%s", folder, name, section);
	roff->file = fopen(path, "w");
	if (roff->file == NULL) {
		cli_fail(CLI_REFUSED, "%s can't be written: %s", path, strerror(errno));
		return false;
	}
	put_date(roff, date);
	fputs(".Dt ", roff->file);
	for (const char *c = name; *c != '\0'; c++) {
		fputc(toupper((unsigned char)*c), roff->file);
	}
	fprintf(roff->file, " %s\n.Os\n.Sh NAME\n.Nm %s\n.Nd ", section, name);
	roff_text(roff, what);
	return true;
}

bool roff_close(struct roff *roff)
{
	bool ok = ferror(roff->file) == 0;
	ok = fclose(roff->file) == 0 && ok;
	if (!ok) {
		cli_fail(CLI_REFUSED, "the pages can't be written");
	}
	return ok;
}

void roff_macro(struct roff *roff, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vfprintf(roff->file, format, args);
	va_end(args);
	fputc('\n', roff->file);
}

/* One character of text; returns its bytes. */
static size_t put_character(struct roff *roff, const char *text, size_t length)
{
	size_t bytes = ora_utf8_next(text, length);
	if (text[0] == '\\') {
		fputs("\\e", roff->file);
	} else if (text[0] == '-' && length > 1 && text[1] == '-') {
		fputs("\\-\\-", roff->file);
		return 2;
	} else if (bytes > 1) {
		static const unsigned char masks[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
		unsigned long c = (unsigned char)text[0] & masks[bytes];
		for (size_t i = 1; i < bytes; i++) {
			c = c << 6 | ((unsigned char)text[i] & 0x3f);
		}
		fprintf(roff->file, "\\[u%04lX]", c);
	} else {
		fputc(text[0], roff->file);
	}
	return bytes > 0 ? bytes : 1;
}

static void put_escaped(struct roff *roff, const char *text, size_t length)
{
	for (size_t i = 0; i < length;) {
		i += put_character(roff, text + i, length - i);
	}
}

void roff_text(struct roff *roff, const char *text)
{
	size_t column = 0;
	while (*text != '\0') {
		size_t length = strcspn(text, " \n");
		if (column > 0 && column + 1 + length > LINE_WIDTH) {
			fputc('\n', roff->file);
			column = 0;
		}
		fputs(column > 0 ? " " : "", roff->file);
		if (column == 0 && (text[0] == '.' || text[0] == '\'')) {
			fputs("\\&", roff->file);
		}
		put_escaped(roff, text, length);
		column += length + 1;
		/* A sentence that ends here: the next begins a line. */
		const char *last = text + length - 1;
		while (last > text && (*last == ')' || *last == '"')) {
			last--;
		}
		if (length > 0 && strchr(".!?", *last) != NULL && text[length] != '\0') {
			fputc('\n', roff->file);
			column = 0;
		}
		text += length;
		text += strspn(text, " \n");
	}
	if (column > 0) {
		fputc('\n', roff->file);
	}
}

void roff_word(struct roff *roff, const char *word)
{
	fputc('"', roff->file);
	for (size_t i = 0, length = strlen(word); i < length;) {
		if (word[i] == '"') {
			fputs("\\(dq", roff->file);
			i++;
		} else {
			i += put_character(roff, word + i, length - i);
		}
	}
	fputc('"', roff->file);
}

void roff_display(struct roff *roff, const char *lines)
{
	roff_macro(roff, ".Bd -literal");
	for (const char *at = lines; *at != '\0';) {
		size_t length = strcspn(at, "\n");
		fputs(at[0] == '.' || at[0] == '\'' ? "\\&" : "", roff->file);
		put_escaped(roff, at, length);
		fputc('\n', roff->file);
		at += length + (at[length] == '\n');
	}
	roff_macro(roff, ".Ed");
}
