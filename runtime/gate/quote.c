#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "gate/quote.h"

#define MAX_SHOWN 64

static uint32_t decode(const char *text, size_t size)
{
	const unsigned char *s = (const unsigned char *)text;
	uint32_t code = size == 1 ? s[0] : s[0] & (0xffu >> (size + 1));
	for (size_t i = 1; i < size; i++) {
		code = code << 6 | (s[i] & 0x3fu);
	}
	return code;
}

/* Control characters, and those that reorder or hide text (bidi, zero width, tags). */
static bool is_hidden(uint32_t code)
{
	return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xad || code == 0x61c
		|| code == 0x180e || code == 0xfeff || (code >= 0x200b && code <= 0x200f)
		|| (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
		|| (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xfff9 && code <= 0xfffb)
		|| (code >= 0xe0000 && code <= 0xe0fff);
}

void ora_quote(const char *text, size_t length, struct ora_buf *out)
{
	size_t shown = 0;
	ora_buf_add_char(out, '"');
	for (size_t at = 0; at < length; shown++) {
		size_t size = ora_utf8_next(text + at, length - at);
		if (shown == MAX_SHOWN) {
			ora_buf_add_string(out, "...");
			break;
		}
		uint32_t code = size > 0 ? decode(text + at, size) : (unsigned char)text[at];
		if (code == '"' || code == '\\') {
			ora_buf_addf(out, "\\%c", (char)code);
		} else if (size == 0 || is_hidden(code)) {
			ora_buf_addf(out, "\\u{%X}", code);
		} else {
			ora_buf_add(out, text + at, size);
		}
		at += size > 0 ? size : 1;
	}
	ora_buf_add_char(out, '"');
}

void ora_quote_json(struct ora_json string, struct ora_buf *out)
{
	char *text = malloc(string.length + 1);
	if (text == NULL) {
		ora_buf_add_string(out, "\"...\"");
		return;
	}
	ora_quote(text, ora_json_unescape(string, text), out);
	free(text);
}
