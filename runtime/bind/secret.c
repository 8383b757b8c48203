#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "json/write.h"

/*
 * Secrets as plans and the log show them. Of JSON that holds some, members that the tables name
 * are shown; what they do not know may be a secret, too.
 */
static const char mask[] = "***";

/* A text as it is, but for what a URL may say beyond where it points: user and query. */
static void put_open_text(const char *text, size_t length, struct ora_buf *out)
{
	struct ora_buf shown;
	const char *scheme = strstr(text, "://");
	size_t host = scheme != NULL ? (size_t)(scheme - text) + 3 : length;
	size_t query = host + strcspn(text + host, "?#");
	size_t path = host + strcspn(text + host, "/?#\\");
	size_t from = host;
	for (size_t i = host; i < path; i++) {
		from = text[i] == '@' ? i : from;
	}
	ora_buf_init(&shown, length + 2 * sizeof(mask));
	ora_buf_add(&shown, text, host);
	ora_buf_add_string(&shown, from > host ? mask : "");
	ora_buf_add(&shown, text + from, (scheme != NULL ? query : length) - from);
	if (scheme != NULL && query < length) {
		ora_buf_add(&shown, text + query, 1);
		ora_buf_add_string(&shown, mask);
	}
	ora_json_put_string(out, ora_buf_text(&shown), shown.length);
	ora_buf_finish(&shown);
}

static void put_open(struct ora_json value, struct ora_buf *out)
{
	char *text = NULL;
	switch (ora_json_type(value)) {
	case ORA_JSON_STRING:
		text = malloc(value.length + 1);
		break;
	case ORA_JSON_NUMBER:
	case ORA_JSON_BOOLEAN:
	case ORA_JSON_NULL:
		ora_buf_add(out, value.text, value.length);
		return;
	default:
		break;
	}
	if (text == NULL) {
		ora_json_put_string(out, mask, sizeof(mask) - 1);
		return;
	}
	size_t length = ora_json_unescape(value, text);
	text[length] = '\0';
	put_open_text(text, strlen(text), out);
	ora_wipe(text, length); /* what of a URL was left out */
	free(text);
}

bool ora_secret_is_shown(const struct ora_field *field, struct ora_json name)
{
	for (int i = 0; field->shown != NULL && i < field->shown->count; i++) {
		if (ora_json_is(name, field->shown->names[i])) {
			return true;
		}
	}
	return false;
}

void ora_secret_put(const struct ora_field *field, struct ora_json value, struct ora_buf *out)
{
	if (field->shown == NULL || ora_json_type(value) != ORA_JSON_OBJECT) {
		ora_json_put_string(out, mask, sizeof(mask) - 1);
		return;
	}
	struct ora_json_iter it = ora_json_iter(value);
	char before = '{';
	while (ora_json_next(&it)) {
		ora_buf_add_char(out, before);
		ora_buf_add(out, it.key.text, it.key.length);
		ora_buf_add_char(out, ':');
		if (ora_secret_is_shown(field, it.key)) {
			put_open(it.value, out);
		} else {
			ora_json_put_string(out, mask, sizeof(mask) - 1);
		}
		before = ',';
	}
	ora_buf_add_string(out, before == '{' ? "{}" : "}");
}
