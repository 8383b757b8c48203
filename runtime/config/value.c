#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "base/text.h"
#include "config/value.h"
#include "json/scan.h"
#include "json/view.h"

/* A longer value is not shown in a message: it may be a secret in the wrong place. */
#define MAX_SHOWN 32

void config_value_finish(struct config_value *value)
{
	for (size_t i = 0; i < value->item_count; i++) {
		free(value->items[i]);
	}
	free(value->items);
	free(value->text);
}

static int refuse(const struct config_row *row, const char *text, char *message)
{
	char want[CONFIG_WANT_SIZE], shown[MAX_SHOWN + 1];
	config_row_want(row, want);
	if (text[0] == '\0') {
		snprintf(message, CONFIG_MESSAGE_SIZE, "%s: is empty (want %s)", row->key, want);
	} else if (row->required_word || strlen(text) > MAX_SHOWN) {
		snprintf(message, CONFIG_MESSAGE_SIZE, "%s: is not allowed (want %s)", row->key, want);
	} else {
		ora_copy_line(shown, sizeof(shown), text, strlen(text));
		snprintf(message, CONFIG_MESSAGE_SIZE, "%s: \"%s\" is not allowed (want %s)", row->key,
			shown, want);
	}
	return ORA_ERR_CONFIG;
}

static int parse_number(struct config_value *value, const char *text, char *message)
{
	const struct config_row *row = value->row;
	const struct ora_json_limits limits = { .max_bytes = 64, .max_depth = 1 };
	struct ora_json number = ora_json_root(text, strlen(text));
	/* In digits alone, as options have it: 1e3 is one in JSON, too. */
	bool digits = text[strspn(text, "0123456789")] == '\0';
	if (ora_json_scan(text, strlen(text), &limits, NULL) != 0
		|| ora_json_type(number) != ORA_JSON_NUMBER || !ora_json_double(number, &value->number)
		|| value->number < row->minimum || value->number > row->maximum
		|| (row->type == CONFIG_INTEGER && !digits)) {
		return refuse(row, text, message);
	}
	return 0;
}

static int parse_boolean(struct config_value *value, const char *text, char *message)
{
	static const char *const words[] = { "no", "yes", "false", "true", "off", "on", "0", "1" };
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strcmp(text, words[i]) == 0) {
			value->number = (double)(i % 2);
			return 0;
		}
	}
	return refuse(value->row, text, message);
}

static int find_choice(const struct config_row *row, const char *text)
{
	for (int i = 0; row->choices[i] != NULL; i++) {
		if (strcmp(row->choices[i], text) == 0) {
			return i;
		}
	}
	return -1;
}

static int parse_choice(struct config_value *value, const char *text, char *message)
{
	int choice = find_choice(value->row, text);
	value->number = choice;
	return choice >= 0 ? 0 : refuse(value->row, text, message);
}

static int add_item(struct config_value *value, const char *text, size_t length)
{
	char **items = realloc(value->items, (value->item_count + 2) * sizeof(*items));
	if (items == NULL) {
		return ORA_ERR_MEMORY;
	}
	value->items = items;
	items[value->item_count] = strndup(text, length);
	if (items[value->item_count] == NULL) {
		return ORA_ERR_MEMORY;
	}
	items[++value->item_count] = NULL;
	return 0;
}

static int parse_list(struct config_value *value, const char *text, char *message)
{
	static const char blanks[] = " \t";
	const char *at = text;
	for (;;) {
		at += strspn(at, blanks);
		size_t length = strcspn(at, ","), used = length;
		while (used > 0 && strchr(blanks, at[used - 1]) != NULL) {
			used--;
		}
		if (used == 0) {
			return refuse(value->row, text, message);
		}
		if (add_item(value, at, used) != 0) {
			return ORA_ERR_MEMORY;
		}
		const char *item = value->items[value->item_count - 1];
		if (value->row->choices != NULL && find_choice(value->row, item) < 0) {
			return refuse(value->row, item, message);
		}
		at += length;
		if (*at == '\0') {
			return 0;
		}
		at++;
	}
}

/* One word of a command, without its quotes, into `to`. Returns where it ends, NULL where a
 * quote is not closed. */
static const char *take_word(const char *at, char *to)
{
	char quote = '\0';
	for (; *at != '\0' && (quote != '\0' || (*at != ' ' && *at != '\t')); at++) {
		if (quote == '\0' && (*at == '"' || *at == '\'')) {
			quote = *at;
		} else if (*at == quote) {
			quote = '\0';
		} else {
			*to++ = *at;
		}
	}
	*to = '\0';
	return quote == '\0' ? at : NULL;
}

static int parse_command(struct config_value *value, const char *text, char *message)
{
	char *word = malloc(strlen(text) + 1);
	int rc = word == NULL ? ORA_ERR_MEMORY : 0;
	const char *at = text + strspn(text, " \t");
	while (rc == 0 && *at != '\0') {
		at = take_word(at, word);
		if (at == NULL) {
			snprintf(message, CONFIG_MESSAGE_SIZE, "%s: a quote is not closed", value->row->key);
			rc = ORA_ERR_CONFIG;
		} else {
			rc = add_item(value, word, strlen(word));
			at += strspn(at, " \t");
		}
	}
	free(word);
	if (rc == 0 && (value->item_count == 0 || value->items[0][0] == '\0')) {
		return refuse(value->row, text, message);
	}
	return rc;
}

static int parse_path(struct config_value *value, const char *text, const char *folder,
	char *message)
{
	const char *before = "", *between = "", *home = getenv("HOME");
	if (text[0] == '\0') {
		return refuse(value->row, text, message);
	}
	if (strncmp(text, "~/", 2) == 0 && home != NULL) {
		before = home;
		text++;
	} else if (text[0] != '/') {
		before = folder;
		between = "/";
	}
	size_t size = strlen(before) + strlen(between) + strlen(text) + 1;
	char *path = malloc(size);
	if (path == NULL) {
		return ORA_ERR_MEMORY;
	}
	snprintf(path, size, "%s%s%s", before, between, text);
	free(value->text);
	value->text = path;
	return 0;
}

static int parse_text(struct config_value *value, const char *text, char *message)
{
	static const char word[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
	if (text[0] == '\0' || (value->row->required_word && text[strspn(text, word)] != '\0')) {
		return refuse(value->row, text, message);
	}
	return 0;
}

int config_value_parse(struct config_value *value, const char *text, const char *folder,
	char message[CONFIG_MESSAGE_SIZE])
{
	free(value->text);
	value->text = strdup(text);
	if (value->text == NULL) {
		return ORA_ERR_MEMORY;
	}
	switch (value->row->type) {
	case CONFIG_TEXT:
		return parse_text(value, text, message);
	case CONFIG_PATH:
		return parse_path(value, text, folder, message);
	case CONFIG_INTEGER:
	case CONFIG_NUMBER:
		return parse_number(value, text, message);
	case CONFIG_BOOLEAN:
		return parse_boolean(value, text, message);
	case CONFIG_CHOICE:
		return parse_choice(value, text, message);
	case CONFIG_LIST:
		return parse_list(value, text, message);
	case CONFIG_COMMAND:
		return parse_command(value, text, message);
	}
	return ORA_ERR_INTERNAL;
}
