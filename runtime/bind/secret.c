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

/* Shorter names are no tokens that would be worth something. */
#define MIN_TOKEN 16

/* Whether a part of a path may be a token: long, without a gap, and no words. */
static bool is_token(const char *text, size_t length)
{
	bool digit = false, upper = false, lower = false;
	for (size_t i = 0; i < length; i++) {
		char c = text[i];
		digit = digit || (c >= '0' && c <= '9');
		upper = upper || (c >= 'A' && c <= 'Z');
		lower = lower || (c >= 'a' && c <= 'z');
	}
	return length >= MIN_TOKEN && (digit || (upper && lower));
}

/* A path with its tokens masked. */
static void put_path(const char *text, size_t length, struct ora_buf *out)
{
	for (size_t i = 0; i < length;) {
		size_t part = i;
		while (part < length && text[part] != '/' && text[part] != '\\' && text[part] != ';') {
			part++;
		}
		if (is_token(text + i, part - i)) {
			ora_buf_add_string(out, mask);
		} else {
			ora_buf_add(out, text + i, part - i);
		}
		if (part < length) {
			ora_buf_add_char(out, text[part]);
		}
		i = part + 1;
	}
}

/* A text as it is, but for what a URL may say beyond where it points: user, query, and what may be a
 * token in its path. What has no scheme is a URL where it has a path, a query or a password. */
static void put_open_text(const char *text, size_t length, struct ora_buf *out)
{
	struct ora_buf shown;
	const char *scheme = strstr(text, "://"), *at = strchr(text, '@');
	size_t host = scheme != NULL ? (size_t)(scheme - text) + 3 : 0;
	size_t query = host + strcspn(text + host, "?#");
	size_t path = host + strcspn(text + host, "/?#\\");
	bool password = at != NULL && memchr(text, ':', (size_t)(at - text)) != NULL;
	bool is_url = scheme != NULL || path < length || password;
	/* "openai/gpt-4.1-mini" is the name of a model. */
	bool has_host = scheme != NULL || memchr(text, '.', path) != NULL;
	size_t from = host;
	for (size_t i = host; i < path && is_url; i++) {
		from = text[i] == '@' ? i : from;
	}
	ora_buf_init(&shown, length + (length / MIN_TOKEN + 2) * sizeof(mask));
	ora_buf_add(&shown, text, host);
	ora_buf_add_string(&shown, from > host ? mask : "");
	ora_buf_add(&shown, text + from, path - from);
	if (has_host) {
		put_path(text + path, query - path, &shown);
	} else {
		ora_buf_add(&shown, text + path, query - path);
	}
	if (query < length) {
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
		text = malloc(value.length);
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
