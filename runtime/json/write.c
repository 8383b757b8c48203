#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/word.h"
#include "json/write.h"

void ora_json_put_string(struct ora_buf *buf, const char *text, size_t length)
{
	ora_buf_add_char(buf, '"');
	size_t start = 0;
	for (size_t i = 0; i < length; i++) {
		while (length - i >= ORA_WORD_SIZE && ora_word_needs_no_escape(ora_word(text + i))) {
			i += ORA_WORD_SIZE;
		}
		if (i == length) {
			break;
		}
		unsigned char c = (unsigned char)text[i];
		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
			continue;
		}
		ora_buf_add(buf, text + start, i - start);
		start = i + 1;
		static const char escapes[] = "\bb\ff\nn\rr\tt\"\"\\\\";
		const char *found = c == 0 ? NULL : strchr(escapes, c);
		if (found != NULL) {
			ora_buf_add_char(buf, '\\');
			/* Pairs: the first of a pair is a special character, the second a letter. */
			ora_buf_add_char(buf, found[1]);
		} else {
			ora_buf_addf(buf, "\\u%04x", c);
		}
	}
	ora_buf_add(buf, text + start, length - start);
	ora_buf_add_char(buf, '"');
}

/* What the locale's decimal point becomes in JSON. */
static void fix_point(char *text)
{
	for (char *at = text; *at != '\0'; at++) {
		bool plain = (*at >= '0' && *at <= '9') || *at == '-' || *at == '+' || *at == 'e';
		if (!plain) {
			/* A decimal point may have several bytes. */
			char *end = at + 1;
			while (*end != '\0' && (*end < '0' || *end > '9')) {
				end++;
			}
			*at = '.';
			memmove(at + 1, end, strlen(end) + 1);
			return;
		}
	}
}

size_t ora_json_format_double(double value, char out[ORA_JSON_NUMBER_SIZE])
{
	if (value == 0) {
		value = 0; /* -0 would be sent as such */
	}
	if (fabs(value) < 1e15 && value == floor(value)) {
		return (size_t)snprintf(out, ORA_JSON_NUMBER_SIZE, "%.0f", value);
	}
	for (int digits = 15; digits <= 17; digits++) {
		char *end;
		snprintf(out, ORA_JSON_NUMBER_SIZE, "%.*g", digits, value);
		if (strtod(out, &end) == value) {
			break;
		}
	}
	fix_point(out);
	return strlen(out);
}

void ora_json_put_double(struct ora_buf *buf, double value)
{
	char text[ORA_JSON_NUMBER_SIZE];
	size_t length = ora_json_format_double(value, text);
	ora_buf_add(buf, text, length);
}

void ora_json_put_int64(struct ora_buf *buf, int64_t value)
{
	ora_buf_addf(buf, "%" PRId64, value);
}

void ora_json_put_minified(struct ora_buf *buf, struct ora_json value)
{
	const char *at = value.text, *end = value.text + value.length;
	while (at < end) {
		const char *start = at;
		while (at < end && *at != '"' && *at != ' ' && *at != '\n' && *at != '\r'
			&& *at != '\t') {
			at++;
		}
		if (at < end && *at == '"') {
			for (at++; at < end && *at != '"'; at++) {
				if (*at == '\\') {
					at++;
				}
			}
			at++;
		}
		ora_buf_add(buf, start, (size_t)(at - start));
		while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
			at++;
		}
	}
}

void ora_json_put_key(struct ora_buf *buf, const char *name)
{
	if (buf->length > 0 && buf->data[buf->length - 1] != '{') {
		ora_buf_add_char(buf, ',');
	}
	ora_json_put_string(buf, name, strlen(name));
	ora_buf_add_char(buf, ':');
}
