/* One call of the log for people: what was run, by whom, and what came of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/gate.h>

#include "base/words.h"
#include "cli/audit.h"
#include "cli/show.h"
#include "cli/table.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "gate/fetch.h"
#include "json/write.h"

#define MAX_TEXT (64u << 20)

/* A row of what a call changed. */
static const struct ora_field change_fields[] = {
	{ .name = "member", .kind = ORA_KIND_STRING },
	{ .name = "before", .kind = ORA_KIND_STRING },
	{ .name = "after", .kind = ORA_KIND_STRING },
};
static const char *const change_columns[] = { "member", "before", "after", NULL };
static const struct ora_object change_object = {
	.name = "change", .fields = change_fields, .field_count = 3, .columns = change_columns,
};

/* The call. What it has nothing of is not told; `deleted` gets the object of its tool. */
enum { DELETED = 11, PARTS };
static const struct ora_field parts[PARTS] = {
	{ .name = "command", .kind = ORA_KIND_STRING },
	{ .name = "call", .kind = ORA_KIND_STRING },
	{ .name = "time", .kind = ORA_KIND_STRING },
	{ .name = "caller", .kind = ORA_KIND_STRING },
	{ .name = "connection", .kind = ORA_KIND_STRING },
	{ .name = "confirmed", .kind = ORA_KIND_STRING },
	{ .name = "outcome", .kind = ORA_KIND_STRING },
	{ .name = "made", .kind = ORA_KIND_STRING },
	{ .name = "secret", .kind = ORA_KIND_STRING },
	{ .name = "undone_by", .kind = ORA_KIND_STRING },
	{ .name = "changed", .kind = ORA_KIND_JSON, .object = &change_object },
	[DELETED] = { .name = "deleted", .kind = ORA_KIND_JSON },
};

/* What is known of a call, wherever in its lines. */
struct told {
	const struct cli_story *story;
	const struct ora_tool *tool;     /* NULL: this version has none of that name */
	struct ora_json begin;           /* its first line: a write's intent */
	struct ora_json end;             /* the line with a result; no text: there is none */
	struct ora_json resolution;      /* what was found out later; no text: nothing was */
	struct ora_json arguments, before, made;
	const struct ora_object *object; /* what `before` and `made` are */
	int64_t now;
};

static void put_text(struct ora_buf *out, const char *name, const struct ora_buf *text)
{
	if (text->length > 0) {
		ora_json_put_key(out, name);
		ora_json_put_string(out, text->data, text->length);
	}
}

static void put_member(struct ora_buf *out, struct ora_json line, const char *from,
	const char *name)
{
	struct ora_json value = ora_json_member(line, from);
	if (value.text != NULL) {
		ora_json_put_key(out, name);
		ora_buf_add(out, value.text, value.length);
	}
}

static void read_told(struct told *told)
{
	const struct cli_story *story = told->story;
	for (size_t i = 0; i < story->count; i++) {
		struct ora_json line = ora_json_root(story->lines[i], strlen(story->lines[i]));
		told->begin = i == 0 ? line : told->begin;
		if (ora_json_is(ora_json_member(line, "type"), "resolution")) {
			told->resolution = line;
		} else if (ora_json_member(line, "result").text != NULL) {
			told->end = line;
		}
	}
	told->begin = story->intent.text != NULL ? story->intent : told->begin;
	told->tool = cli_line_tool(told->begin);
	told->arguments = ora_json_member(told->begin, "arguments");
	told->before = ora_json_member(told->begin, "before");
	const struct ora_tool *read = told->tool == NULL ? NULL
		: told->tool->state != NULL ? told->tool->state->tool : told->tool;
	const struct ora_field *field = read != NULL ? ora_reply_object(read) : NULL;
	const struct ora_field *reply = told->tool != NULL ? ora_reply_object(told->tool) : NULL;
	told->object = field != NULL ? field->object : NULL;
	if (reply != NULL) {
		told->made = ora_json_member(ora_json_member(told->end, "reply"), reply->name);
	}
}

static void put_command(const struct told *told, struct ora_buf *out)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (told->tool != NULL) {
		cli_put_command(told->tool, told->arguments, &text);
	} else {
		cli_put_member(&text, told->begin, "tool");
		ora_buf_add_char(&text, ' ');
		cli_put_member(&text, told->begin, "arguments");
	}
	put_text(out, "command", &text);
	ora_buf_finish(&text);
}

/* "2026-06-18 09:30:00 UTC" */
static void put_time(const struct told *told, struct ora_buf *out)
{
	struct ora_json time = ora_json_member(told->begin, "time");
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (time.length > sizeof("0000-00-00T00:00:00")) {
		ora_buf_addf(&text, "%.10s %.8s UTC", time.text + 1, time.text + 12);
	}
	put_text(out, "time", &text);
	ora_buf_finish(&text);
}

/* What was said of it, in which tools are commands. */
static void put_message(const struct told *told, struct ora_json line, struct ora_buf *text)
{
	struct ora_buf message;
	ora_buf_init(&message, MAX_TEXT);
	cli_put_member(&message, line, "message");
	if (told->tool != NULL) {
		cli_put_spoken(told->tool, ora_buf_text(&message), "`", text);
	} else {
		ora_buf_add_string(text, ora_buf_text(&message));
	}
	ora_buf_finish(&message);
}

static void put_result(const struct told *told, struct ora_json line, struct ora_buf *text)
{
	struct ora_json status = ora_json_member(line, "http_status");
	cli_put_member(text, line, "result");
	if (status.text != NULL) {
		ora_buf_addf(text, " (HTTP %.*s)", (int)status.length, status.text);
	}
	if (ora_json_member(line, "message").text != NULL) {
		ora_buf_add_string(text, ": ");
		put_message(told, line, text);
	}
}

static void put_outcome(const struct told *told, struct ora_buf *out)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (told->end.text != NULL) {
		put_result(told, told->end, &text);
	} else {
		ora_buf_add_string(&text, "not known: its program ended before an answer came");
	}
	if (told->resolution.text != NULL) {
		ora_buf_add_string(&text, "; found out later: ");
		put_result(told, told->resolution, &text);
	}
	put_text(out, "outcome", &text);
	ora_buf_finish(&text);
}

/* "ci (4db943c8...)": what was made, by its name and ID. */
static void put_made(const struct told *told, struct ora_buf *out)
{
	const struct ora_object *object = told->object;
	struct ora_buf text;
	if (told->tool == NULL || told->tool->creates == NULL || object == NULL || object->id == NULL
		|| ora_json_member(told->made, object->id).text == NULL) {
		return;
	}
	ora_buf_init(&text, MAX_TEXT);
	const char *label = object->labels != NULL ? object->labels[0] : NULL;
	if (label != NULL && ora_json_type(ora_json_member(told->made, label)) == ORA_JSON_STRING) {
		cli_put_member(&text, told->made, label);
		ora_buf_add_string(&text, " (");
		cli_put_member(&text, told->made, object->id);
		ora_buf_add_char(&text, ')');
	} else {
		cli_put_member(&text, told->made, object->id);
	}
	put_text(out, "made", &text);
	ora_buf_finish(&text);
}

static void put_cell(const struct told *told, const struct ora_field *field, struct ora_json row,
	const char *name, struct ora_buf *out)
{
	struct cli_value cell;
	cli_value_read(&cell, told->object, field, row, told->now, false);
	put_text(out, name, &cell.text);
	cli_value_finish(&cell);
}

/* "limit_usd" as people read it. */
static void put_words(const char *name, struct ora_buf *out)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	ora_put_words(&text, name);
	put_text(out, "member", &text);
	ora_buf_finish(&text);
}

/* What the arguments named, as it was and as it came to be. Of a call that was not done: as it was
 * to be. */
static void put_changes(const struct told *told, struct ora_buf *out)
{
	const char *before = "[";
	for (size_t i = 0; i < told->tool->args->field_count; i++) {
		const struct ora_field *field = &told->tool->args->fields[i];
		const struct ora_field *shown = ora_field_find(told->object, field->name);
		struct ora_json was = ora_json_member(told->before, field->name);
		struct ora_json is = ora_json_member(told->made, field->name);
		struct ora_json row = is.text != NULL ? told->made : told->arguments;
		is = ora_json_member(row, field->name);
		if (shown == NULL || field->place == ORA_PLACE_PATH
			|| ora_json_member(told->arguments, field->name).text == NULL || was.text == NULL
			|| (was.length == is.length && memcmp(was.text, is.text, is.length) == 0)) {
			continue;
		}
		if (before[0] == '[') {
			ora_json_put_key(out, "changed");
		}
		ora_buf_addf(out, "%s{", before);
		put_words(field->name, out);
		put_cell(told, shown, told->before, "before", out);
		put_cell(told, shown, row, "after", out);
		ora_buf_add_char(out, '}');
		before = ",";
	}
	ora_buf_add_string(out, before[0] == ',' ? "]" : "");
}

static void put_call(const struct told *told, struct ora_buf *out)
{
	ora_buf_add_char(out, '{');
	put_command(told, out);
	put_member(out, told->begin, "call", "call");
	put_time(told, out);
	put_member(out, told->begin, "caller", "caller");
	put_member(out, told->begin, "connection", "connection");
	put_member(out, told->begin, "confirmed", "confirmed");
	put_outcome(told, out);
	put_made(told, out);
	put_member(out, told->end, "secret", "secret");
	if (told->story->undone_by[0] != '\0') {
		ora_json_put_key(out, "undone_by");
		ora_json_put_string(out, told->story->undone_by, strlen(told->story->undone_by));
	}
	if (told->object != NULL && ora_json_type(told->before) == ORA_JSON_OBJECT) {
		if (told->tool->method == ORA_DELETE) {
			put_member(out, told->begin, "before", "deleted");
		} else {
			put_changes(told, out);
		}
	}
	ora_buf_add_char(out, '}');
}

int cli_story_show(const struct cli_options *options, const struct cli_story *story)
{
	struct told told = { .story = story, .now = cli_now(options) };
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	struct ora_field fields[PARTS];
	const struct ora_object object = { .name = "call", .fields = fields, .field_count = PARTS };
	struct cli_columns columns = { .count = 0 };
	struct ora_buf json;
	ora_buf_init(&json, MAX_TEXT);
	read_told(&told);
	put_call(&told, &json);
	memcpy(fields, parts, sizeof(fields));
	fields[DELETED].object = told.object;
	struct ora_json call = ora_json_root(ora_buf_text(&json), json.length);
	for (size_t i = 0; i < PARTS; i++) {
		if (ora_json_member(call, fields[i].name).text != NULL) {
			columns.fields[columns.count++] = &fields[i];
		}
	}
	int rc = ora_buf_ok(&json) != 0 ? cli_fail(CLI_REFUSED, "out of memory") : 0;
	if (rc == 0) {
		cli_print_object(&object, call, &columns, &screen, told.now);
	}
	ora_buf_finish(&json);
	return rc != 0 ? rc : cli_flush();
}
