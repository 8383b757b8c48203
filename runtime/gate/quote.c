#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/escape.h"
#include "base/text.h"
#include "gate/quote.h"
#include "base/rule.h"

#define MAX_NAME 64

static uint32_t decode(const char *text, size_t size)
{
	const unsigned char *s = (const unsigned char *)text;
	uint32_t code = size == 1 ? s[0] : s[0] & (0xffu >> (size + 1));
	for (size_t i = 1; i < size; i++) {
		code = code << 6 | (s[i] & 0x3fu);
	}
	return code;
}

void ora_quote_most(const char *text, size_t length, size_t most, struct ora_buf *out)
{
	size_t shown = 0;
	ora_buf_add_char(out, '"');
	for (size_t at = 0; at < length; shown++) {
		size_t size = ora_utf8_next(text + at, length - at);
		if (shown == most && !ORA_LEFT_OUT("plan.cut")) {
			ora_buf_add_string(out, "...");
			break;
		}
		uint32_t code = size > 0 ? decode(text + at, size) : (unsigned char)text[at];
		if (code == '"' || code == '\\') {
			ora_buf_addf(out, "\\%c", (char)code);
		} else if (ORA_LEFT_OUT("plan.quoted")) {
			ora_buf_add(out, text + at, size > 0 ? size : 1);
		} else if (size == 0 || code == '\n' || code == '\t' || ora_is_hidden(code)) {
			ora_buf_addf(out, "\\u{%x}", code);
		} else {
			ora_buf_add(out, text + at, size);
		}
		at += size > 0 ? size : 1;
	}
	ora_buf_add_char(out, '"');
}

void ora_quote(const char *text, size_t length, struct ora_buf *out)
{
	ora_quote_most(text, length, MAX_NAME, out);
}

void ora_quote_json_most(struct ora_json string, size_t most, struct ora_buf *out)
{
	char *text = malloc(string.length + 1);
	if (text == NULL) {
		ora_buf_add_string(out, "\"...\"");
		return;
	}
	ora_quote_most(text, ora_json_unescape(string, text), most, out);
	free(text);
}

void ora_quote_json(struct ora_json string, struct ora_buf *out)
{
	ora_quote_json_most(string, MAX_NAME, out);
}
