#include <string.h>

#include "base/buf.h"
#include "cli/csv.h"
#include "json/view.h"
#include "json/write.h"

#define MAX_FIELD (64u << 20)

/* A field of CSV (RFC 4180): numbers and text as they are, null as nothing. A spreadsheet would
 * run a text that begins like a formula, and names are not all our own: a ' before it says that
 * it is text. */
static void put_field(struct ora_buf *out, struct ora_json value)
{
	struct ora_buf text;
	bool formula = false;
	ora_buf_init(&text, MAX_FIELD);
	if (ora_json_type(value) == ORA_JSON_STRING) {
		char *to = ora_buf_reserve(&text, value.length);
		text.length += to != NULL ? ora_json_unescape(value, to) : 0;
		formula = text.length > 0 && strchr("=+-@\t\r", text.data[0]) != NULL;
	} else if (ora_json_type(value) > ORA_JSON_NULL) {
		ora_json_put_minified(&text, value);
	}
	const char *bytes = text.data;
	bool quoted = false;
	for (size_t i = 0; i < text.length; i++) {
		quoted = quoted || bytes[i] == ',' || bytes[i] == '"' || bytes[i] == '\n'
			|| bytes[i] == '\r';
	}
	ora_buf_add_string(out, quoted ? "\"" : "");
	ora_buf_add_string(out, formula ? "'" : "");
	for (size_t i = 0; i < text.length; i++) {
		ora_buf_add_string(out, bytes[i] == '"' ? "\"" : "");
		ora_buf_add_char(out, bytes[i]);
	}
	ora_buf_add_string(out, quoted ? "\"" : "");
	ora_buf_finish(&text);
}

void cli_put_csv(struct ora_buf *out, const struct cli_columns *columns,
	const struct ora_json *rows, size_t count)
{
	for (size_t i = 0; i < columns->count; i++) {
		ora_buf_addf(out, "%s%s", i > 0 ? "," : "", columns->fields[i]->name);
	}
	ora_buf_add_string(out, "\r\n");
	for (size_t r = 0; r < count; r++) {
		for (size_t i = 0; i < columns->count; i++) {
			ora_buf_add_string(out, i > 0 ? "," : "");
			put_field(out, ora_json_member(rows[r], columns->fields[i]->name));
		}
		ora_buf_add_string(out, "\r\n");
	}
}
