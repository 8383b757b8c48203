#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "gate/echo.h"

#define MIN_SECRET 8  /* bytes */
#define MIN_CUT 12    /* bytes at the beginning of a secret that tell too much of it */

static void hide_in_text(char *text, const char *secret)
{
	size_t length = strlen(secret);
	for (char *at = text; *at != '\0'; at++) {
		size_t same = 0;
		while (same < length && at[same] == secret[same]) {
			same++;
		}
		if (same < MIN_SECRET || (same < length && same < MIN_CUT)) {
			continue;
		}
		while (((unsigned char)at[same] & 0xc0) == 0x80) {
			same++; /* the rest of a character */
		}
		memset(at, '*', same);
		at += same - 1;
	}
}

static bool has(const char *text, size_t length, const char *secret, size_t size)
{
	for (size_t i = 0; i + size <= length; i++) {
		if (text[i] == secret[0] && memcmp(text + i, secret, size) == 0) {
			return true;
		}
	}
	return false;
}

/* Whether a JSON string has it, however it is escaped. */
static bool repeats(struct ora_json string, const char *secret, size_t size)
{
	if (memchr(string.text, '\\', string.length) == NULL) {
		return has(string.text + 1, string.length - 2, secret, size);
	}
	char *text = malloc(string.length);
	if (text == NULL) {
		return true;
	}
	size_t length = ora_json_unescape(string, text);
	bool found = has(text, length, secret, size);
	ora_wipe(text, length);
	free(text);
	return found;
}

void ora_echo_hide_one(char *json, size_t length, const char *secret)
{
	size_t size = strlen(secret), end;
	for (size_t i = 0; size >= MIN_SECRET && i < length; i++) {
		if (json[i] != '"') {
			continue;
		}
		for (end = i + 1; end < length && json[end] != '"'; end++) {
			end += json[end] == '\\';
		}
		if (end < length && repeats((struct ora_json){ json + i, end + 1 - i }, secret, size)) {
			memset(json + i + 1, '*', end - i - 1);
		}
		i = end;
	}
}

void ora_echo_each(struct ora_json value, void (*hide)(void *user, const char *secret), void *user)
{
	if (ora_json_type(value) == ORA_JSON_STRING) {
		char *text = malloc(value.length);
		if (text != NULL) {
			size_t length = ora_json_unescape(value, text);
			text[length] = '\0';
			hide(user, text);
			ora_wipe(text, length);
			free(text);
		}
		return;
	}
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		ora_echo_each(it.value, hide, user);
	}
}

/* What is done with each secret of the arguments. */
struct deed {
	void (*hide)(void *user, const char *secret);
	void *user;
};

static void each_in_json(const struct deed *deed, const struct ora_field *field, const char *json)
{
	struct ora_json value = ora_json_root(json, strlen(json));
	struct ora_json_iter it = ora_json_iter(value);
	if (!it.object) {
		ora_echo_each(value, deed->hide, deed->user);
		return;
	}
	while (ora_json_next(&it)) {
		if (!ora_secret_is_shown(field, it.key)) {
			ora_echo_each(it.value, deed->hide, deed->user);
		}
	}
}

static void each_of(const struct deed *deed, const struct ora_object *object, const void *args);

static void each_of_member(const struct deed *deed, const struct ora_field *field,
	const void *member)
{
	struct ora_list list = { member, 1 };
	if ((field->flags & ORA_FIELD_LIST) != 0) {
		memcpy(&list, member, sizeof(list));
	}
	for (size_t i = 0; i < list.count; i++) {
		const void *item;
		memcpy(&item, (const char *)list.items + i * sizeof(item), sizeof(item));
		if (field->kind == ORA_KIND_OBJECT) {
			each_of(deed, field->object, item);
		} else if (field->kind == ORA_KIND_JSON) {
			each_in_json(deed, field, item);
		} else {
			deed->hide(deed->user, item);
		}
	}
}

static void each_of(const struct deed *deed, const struct ora_object *object, const void *args)
{
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		bool secret = (field->flags & ORA_FIELD_SECRET) != 0
			&& (field->kind == ORA_KIND_STRING || field->kind == ORA_KIND_JSON);
		if ((secret || field->kind == ORA_KIND_OBJECT)
			&& ora_field_state(object, field, args) == ORA_VALUE) {
			each_of_member(deed, field, (const char *)args + field->offset);
		}
	}
}

static void hide_in_error(void *user, const char *secret)
{
	struct ora_error *err = user;
	hide_in_text(err->message, secret);
	hide_in_text(err->upstream_message, secret);
	if (err->detail != NULL) {
		ora_echo_hide_one(err->detail, strlen(err->detail), secret);
	}
}

void ora_echo_hide(const struct ora_object *object, const void *args, struct ora_error *err)
{
	const struct deed deed = { hide_in_error, err };
	each_of(&deed, object, args);
}

struct json_text {
	char *json;
	size_t length;
};

static void hide_in_json(void *user, const char *secret)
{
	const struct json_text *text = user;
	ora_echo_hide_one(text->json, text->length, secret);
}

void ora_echo_hide_in_json(const struct ora_object *object, const void *args, char *json,
	size_t length)
{
	struct json_text text = { json, length };
	const struct deed deed = { hide_in_json, &text };
	each_of(&deed, object, args);
}
