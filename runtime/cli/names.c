#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "base/text.h"
#include "base/words.h"
#include "bind/bind.h"
#include "cli/value.h"
#include "cli/verb.h"

#define MAX_TEXT (1u << 20)
#define SHOWN 10

enum { SHORTEST_PREFIX = 4 };

/* A list that is asked for IDs shows what it would leave out: include_disabled and the like. */
static void include_all(const struct ora_object *object, void *args)
{
	static const char prefix[] = "include_";
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (field->kind == ORA_KIND_BOOLEAN && field->place == ORA_PLACE_QUERY
			&& strncmp(field->name, prefix, sizeof(prefix) - 1) == 0) {
			const bool yes = true;
			memcpy((char *)args + field->offset, &yes, sizeof(yes));
			ora_field_set_state(object, field, args, ORA_VALUE);
		}
	}
}

/* The list, which is asked for once; `err` is only that of the asking. */
static int fetch(struct cli_names *names, const struct ora_tool *tool,
	const struct cli_rows **rows, struct ora_error *err)
{
	for (size_t i = 0; i < names->list_count; i++) {
		if (names->lists[i].tool == tool) {
			*rows = &names->lists[i].rows;
			return 0;
		}
	}
	struct ora_arena *arena = ora_arena_create();
	void *args = arena != NULL ? ora_args_create(tool->args, arena) : NULL;
	if (args == NULL || names->list_count == sizeof(names->lists) / sizeof(names->lists[0])) {
		ora_arena_destroy(arena);
		return ora_fail_memory(err);
	}
	include_all(tool->args, args);
	struct cli_rows *list = &names->lists[names->list_count].rows;
	names->lists[names->list_count++].tool = tool;
	int rc = cli_fetch_all(names->client, tool, args, names->connection, true, false, list, err);
	ora_arena_destroy(arena);
	*rows = list;
	return rc;
}

int cli_names_list(struct cli_names *names, const struct ora_tool *tool,
	const struct cli_rows **rows)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = fetch(names, tool, rows, &err) != 0 ? cli_fail_verb(tool, &err) : 0;
	ora_error_finish(&err);
	return rc;
}

void cli_names_learn(struct cli_names *names, const struct ora_tool *tool)
{
	struct ora_error err = ORA_ERROR_INIT;
	const struct cli_rows *rows;
	(void)fetch(names, tool, &rows, &err);
	ora_error_finish(&err);
}

void cli_names_finish(struct cli_names *names)
{
	for (size_t i = 0; i < names->list_count; i++) {
		cli_rows_finish(&names->lists[i].rows);
	}
	names->list_count = 0;
}

/* The label of a list's row by its ID. */
static struct ora_json label_of(const struct cli_rows *rows, const char *id)
{
	for (size_t i = 0; rows->object->labels != NULL && i < rows->count; i++) {
		if (ora_json_is(ora_json_member(rows->items[i], rows->object->id), id)) {
			return ora_json_member(rows->items[i], rows->object->labels[0]);
		}
	}
	return (struct ora_json){ NULL, 0 };
}

struct ora_json cli_names_label(const struct cli_names *names, const struct ora_field *field,
	const char *id)
{
	const struct ora_tool *tool = cli_referred(field);
	for (size_t i = 0; tool != NULL && i < names->list_count; i++) {
		if (names->lists[i].tool == tool) {
			return label_of(&names->lists[i].rows, id);
		}
	}
	return (struct ora_json){ NULL, 0 };
}

struct ora_json cli_names_row(const struct cli_names *names, const struct ora_field *field,
	const char *id, const struct ora_object **object)
{
	const struct ora_tool *tool = cli_referred(field);
	for (size_t i = 0; tool != NULL && i < names->list_count; i++) {
		const struct cli_rows *rows = &names->lists[i].rows;
		for (size_t r = 0; names->lists[i].tool == tool && r < rows->count; r++) {
			if (ora_json_is(ora_json_member(rows->items[r], rows->object->id), id)) {
				*object = rows->object;
				return rows->items[r];
			}
		}
	}
	return (struct ora_json){ NULL, 0 };
}

struct ora_json cli_names_of(const struct cli_names *names, const char *id)
{
	struct ora_json label = { NULL, 0 };
	for (size_t i = 0; names != NULL && label.text == NULL && i < names->list_count; i++) {
		label = label_of(&names->lists[i].rows, id);
	}
	return label;
}

/* How well what was given fits a row: the lower, the better; 0: not at all. */
enum fit { NO_FIT, FITS_ID, FITS_LABEL, FITS_BEGINNING };

/* "f01d…e943" and "f01d...e943": an ID as a table shows it. */
static bool fits_shortened(const char *id, size_t length, const char *given)
{
	static const char *const dots[] = { "…", "...", "~" };
	for (size_t i = 0; i < sizeof(dots) / sizeof(dots[0]); i++) {
		const char *at = strstr(given, dots[i]);
		if (at != NULL) {
			size_t head = (size_t)(at - given);
			const char *tail = at + strlen(dots[i]);
			size_t rest = strlen(tail);
			return head + rest >= SHORTEST_PREFIX && head + rest <= length
				&& memcmp(id, given, head) == 0
				&& memcmp(id + length - rest, tail, rest) == 0;
		}
	}
	return false;
}

static enum fit fit_of(const struct cli_rows *rows, struct ora_json row, const char *given)
{
	struct ora_json id = ora_json_member(row, rows->object->id);
	size_t length = strlen(given);
	if (ora_json_type(id) != ORA_JSON_STRING) {
		return NO_FIT;
	}
	if (ora_json_is(id, given)) {
		return FITS_ID;
	}
	for (const char *const *label = rows->object->labels; label != NULL && *label != NULL;
		label++) {
		struct ora_json name = ora_json_member(row, *label);
		if (ora_json_type(name) == ORA_JSON_STRING && ora_json_is(name, given)) {
			return FITS_LABEL;
		}
	}
	bool begins = length >= SHORTEST_PREFIX && length <= id.length - 2
		&& memcmp(id.text + 1, given, length) == 0;
	return begins || fits_shortened(id.text + 1, id.length - 2, given) ? FITS_BEGINNING : NO_FIT;
}

static void put_candidate(const struct cli_rows *rows, struct ora_json row, struct ora_buf *out)
{
	ora_buf_add_string(out, "\n  ");
	cli_put_text(out, ora_json_member(row, rows->object->id));
	if (rows->object->labels != NULL) {
		ora_buf_add_string(out, "  ");
		cli_put_text(out, ora_json_member(row, rows->object->labels[0]));
	}
}

static int refuse_many(const struct cli_rows *rows, const char *given, enum fit fit)
{
	struct ora_buf text;
	size_t count = 0;
	ora_buf_init(&text, MAX_TEXT);
	for (size_t i = 0; i < rows->count; i++) {
		if (fit_of(rows, rows->items[i], given) == fit && count++ < SHOWN) {
			put_candidate(rows, rows->items[i], &text);
		}
	}
	if (count > SHOWN) {
		ora_buf_addf(&text, "\n  and %zu more", count - SHOWN);
	}
	struct ora_buf thing, id;
	ora_buf_init(&thing, MAX_TEXT);
	ora_buf_init(&id, MAX_TEXT);
	ora_put_words(&thing, rows->object->name);
	ora_put_words(&id, rows->object->id);
	int rc = cli_fail(CLI_USAGE, "\"%s\" may be any of %zu %ss; give more of the %s%s", given,
		count, ora_buf_text(&thing), ora_buf_text(&id), ora_buf_text(&text));
	ora_buf_finish(&thing);
	ora_buf_finish(&id);
	ora_buf_finish(&text);
	return rc;
}

struct labels {
	const struct cli_rows *rows;
	struct ora_arena *arena;
};

static const char *label_at(const void *data, size_t i)
{
	const struct labels *labels = data;
	if (i >= labels->rows->count || labels->rows->object->labels == NULL) {
		return NULL;
	}
	struct ora_json label = ora_json_member(labels->rows->items[i],
		labels->rows->object->labels[0]);
	char *text = ora_arena_alloc(labels->arena, label.length + 1);
	if (text != NULL && ora_json_type(label) == ORA_JSON_STRING) {
		text[ora_json_unescape(label, text)] = '\0';
	}
	return text;
}

/* The names that begin with what was given, where they are few: " (did you mean a or b?)". */
static void put_beginning(const struct labels *labels, const char *given, struct ora_buf *out)
{
	enum { MOST = 3 };
	const char *found[MOST], *label;
	size_t count = 0, length = strlen(given);
	for (size_t i = 0; length > 0 && (label = label_at(labels, i)) != NULL; i++) {
		if (strncasecmp(label, given, length) == 0) {
			if (count == MOST) {
				return;
			}
			found[count++] = label;
		}
	}
	for (size_t i = 0; i < count; i++) {
		ora_buf_add_string(out, i == 0 ? " (did you mean " : i + 1 == count ? " or " : ", ");
		cli_put_harmless(out, found[i], strlen(found[i]));
	}
	ora_buf_add_string(out, count > 0 ? "?)" : "");
}

static int refuse_none(const struct cli_rows *rows, const struct ora_field *field,
	const char *given, struct ora_arena *arena)
{
	struct labels labels = { rows, arena };
	const struct ora_tool *list = cli_referred(field);
	const char *near = ora_did_you_mean(given, strlen(given), label_at, &labels);
	struct ora_buf text;
	struct ora_buf thing;
	ora_buf_init(&thing, MAX_TEXT);
	ora_buf_init(&text, MAX_TEXT);
	ora_put_words(&thing, rows->object->name);
	put_beginning(&labels, given, &text);
	if (near != NULL && text.length == 0) {
		ora_buf_add_string(&text, " (did you mean ");
		cli_put_harmless(&text, near, strlen(near));
		ora_buf_add_string(&text, "?)");
	}
	int rc = cli_fail(CLI_USAGE, "there is no %s \"%s\"%s\n  what there is: openrouter-admin %s %s%s",
		ora_buf_text(&thing), given, ora_buf_text(&text), list->group, list->verb,
		cli_all_of(list));
	ora_buf_finish(&thing);
	ora_buf_finish(&text);
	return rc;
}

int cli_names_find(struct cli_names *names, const struct ora_field *field, const char *given,
	struct ora_arena *arena, const char **id)
{
	const struct cli_rows *rows;
	size_t length = strlen(given), found = 0, counts[FITS_BEGINNING + 1] = { 0 };
	*id = given;
	/* What can only be a whole ID needs no list. */
	if (ora_format_ok(ORA_FORMAT_UUID, given, length)
		|| ora_format_ok(ORA_FORMAT_SHA256, given, length)) {
		return 0;
	}
	int rc = cli_names_list(names, cli_referred(field), &rows);
	if (rc != 0) {
		return rc;
	}
	enum fit best = NO_FIT;
	for (size_t i = 0; i < rows->count; i++) {
		enum fit fit = fit_of(rows, rows->items[i], given);
		counts[fit]++;
		if (fit != NO_FIT && (best == NO_FIT || fit < best)) {
			best = fit;
			found = i;
		}
	}
	if (best == NO_FIT) {
		return refuse_none(rows, field, given, arena);
	}
	if (counts[best] > 1) {
		return refuse_many(rows, given, best);
	}
	struct ora_json value = ora_json_member(rows->items[found], rows->object->id);
	char *copy = ora_arena_alloc(arena, value.length + 1);
	if (copy == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	copy[ora_json_unescape(value, copy)] = '\0';
	*id = copy;
	return 0;
}
