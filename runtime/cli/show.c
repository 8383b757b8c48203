/* What comes out: tables for people, JSON, lines of JSON and CSV for programs. */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <json-c/json.h>
#include <openrouter_admin/api.h>

#include "base/escape.h"
#include "base/words.h"
#include "cli/csv.h"
#include "cli/inner.h"
#include "cli/show.h"
#include "cli/table.h"
#include "cli/value.h"
#include "json/write.h"

#define MAX_OUTPUT (64u << 20)

int64_t cli_now(const struct cli_options *options)
{
	int64_t now = (int64_t)time(NULL);
	if (options->now != NULL) {
		(void)cli_read_moment(options->now, strlen(options->now), &now);
	}
	return now;
}

static bool for_programs(const struct cli_options *options)
{
	return options->json || options->jsonl || options->csv;
}

/* What --fields and --sort speak of: a row of a list, or else the object in the reply. */
static const struct ora_object *shown_object(const struct ora_tool *tool,
	const struct ora_field **member)
{
	*member = NULL;
	if (tool->rows != NULL) {
		*member = cli_field(tool->reply, tool->rows);
	}
	for (size_t i = 0; *member == NULL && i < tool->reply->field_count; i++) {
		if (tool->reply->fields[i].object != NULL) {
			*member = &tool->reply->fields[i];
		}
	}
	return *member != NULL ? (*member)->object : tool->reply;
}

bool cli_shows_rows(const struct ora_tool *tool)
{
	const struct ora_field *member;
	const struct ora_object *object = shown_object(tool, &member);
	return tool->rows != NULL || (member != NULL && cli_inner_field(object) != NULL);
}

int cli_check_show(const struct cli_options *options, const struct ora_tool *tool)
{
	int64_t now;
	if (options->now != NULL && !cli_read_moment(options->now, strlen(options->now), &now)) {
		return cli_fail(CLI_USAGE, "--now %s: want a time, such as 2026-06-01T00:00:00Z",
			options->now);
	}
	const struct ora_field *member;
	const struct ora_object *object = shown_object(tool, &member);
	struct cli_columns columns;
	if (options->json + options->jsonl + options->csv > 1) {
		return cli_fail(CLI_USAGE, "--json, --jsonl and --csv exclude each other");
	}
	if (options->by != NULL && cli_chart_way(tool, options->by) == NULL) {
		return CLI_USAGE;
	}
	if (options->by != NULL && (for_programs(options) || options->fields != NULL)) {
		return cli_fail(CLI_USAGE, "--by draws a chart: it goes with no other form of output");
	}
	if (cli_inner_field(object) != NULL) {
		return 0; /* what its rows have is known when they are there */
	}
	if (options->sort != NULL) {
		struct cli_rows none = { .object = object };
		int rc = cli_rows_sort(&none, options->sort);
		if (rc != 0) {
			return rc;
		}
	}
	return options->fields == NULL ? 0
		: cli_choose_columns(object, options->fields, false, &columns);
}

static void put_members(struct ora_buf *out, const struct cli_columns *columns,
	struct ora_json row)
{
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < columns->count; i++) {
		struct ora_json value = ora_json_member(row, columns->fields[i]->name);
		ora_json_put_key(out, columns->fields[i]->name);
		if (value.text == NULL) {
			ora_buf_add_string(out, "null");
		} else {
			ora_json_put_minified(out, value);
		}
	}
	ora_buf_add_char(out, '}');
}

/* A row whole, or with the members of --fields only. */
static void put_row(struct ora_buf *out, const struct cli_options *options,
	const struct cli_columns *columns, struct ora_json row)
{
	if (options->fields != NULL) {
		put_members(out, columns, row);
	} else {
		ora_json_put_minified(out, row);
	}
}

/* For people in lines, for programs as it is. */
int cli_print_json(const char *text, size_t length)
{
	struct json_object *tree = isatty(STDOUT_FILENO) ? json_tokener_parse(text) : NULL;
	if (tree != NULL) {
		size_t size;
		const char *lines = json_object_to_json_string_length(tree, JSON_C_TO_STRING_PRETTY
			| JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE, &size);
		struct ora_buf shown;
		ora_buf_init(&shown, MAX_OUTPUT);
		ora_escape_put_json_exact(&shown, lines, size);
		puts(ora_buf_text(&shown));
		ora_buf_wipe(&shown); /* it may show a new key */
		ora_buf_finish(&shown);
		json_object_put(tree);
	} else {
		fwrite(text, 1, length, stdout);
		putchar('\n');
	}
	return cli_flush();
}

static int print_buffer(struct ora_buf *out, bool json)
{
	int rc = ora_buf_ok(out) != 0 ? cli_fail(CLI_REFUSED, "the output is too large")
		: json ? cli_print_json(ora_buf_text(out), out->length) : 0;
	if (rc == 0 && !json) {
		fwrite(ora_buf_text(out), 1, out->length, stdout);
		rc = cli_flush();
	}
	ora_buf_finish(out);
	return rc;
}

static int print_for_programs(const struct cli_options *options, const char *list,
	const struct cli_columns *columns, const struct ora_json *rows, size_t count)
{
	struct ora_buf out;
	ora_buf_init(&out, MAX_OUTPUT);
	if (options->csv) {
		cli_put_csv(&out, columns, rows, count);
	} else {
		if (options->json) {
			ora_buf_addf(&out, "{\"%s\":[", list);
		}
		for (size_t i = 0; i < count; i++) {
			ora_buf_add_string(&out, options->json && i > 0 ? "," : "");
			put_row(&out, options, columns, rows[i]);
			ora_buf_add_string(&out, options->json ? "" : "\n");
		}
		ora_buf_add_string(&out, options->json ? "]}" : "");
	}
	return print_buffer(&out, options->json);
}

/* "12 keys, default workspace only (--all: everything)". */
static void put_note(const struct cli_options *options, const struct ora_tool *tool,
	const struct cli_rows *rows, struct ora_buf *note)
{
	bool one = rows->count == 1;
	cli_put_count(note, (int64_t)rows->count);
	if (rows->total > (int64_t)rows->count) {
		ora_buf_add_string(note, " of ");
		cli_put_count(note, rows->total);
		one = rows->total == 1;
	}
	ora_buf_add_char(note, ' ');
	ora_put_words(note, rows->object->name);
	ora_buf_add_string(note, one ? "" : "s");
	const struct ora_field *part = cli_part_field(tool);
	bool narrow = part != NULL && !cli_given(options, part) && !rows->everywhere;
	bool more = !rows->complete && !options->all;
	if (rows->everywhere) {
		ora_buf_addf(note, " of all %ss",
			cli_row_object(openrouter_admin_api.partition.tool)->name);
	}
	if (narrow) {
		ora_buf_addf(note, ", %.*s", (int)strcspn(tool->scope, ";"), tool->scope);
	}
	if (more && rows->total < 0) {
		ora_buf_add_string(note, "; there may be more");
	}
	if (options->all) {
		ora_buf_add_string(note, rows->complete ? ": complete" : ": NOT complete");
	} else if (tool->paging != ORA_PAGING_NONE && (more || narrow)) {
		ora_buf_add_string(note, " (--all: all of them)");
	}
}

static void print_dim(const struct ora_buf *note, const struct cli_rows *rows,
	const struct cli_screen *screen)
{
	struct ora_buf color;
	ora_buf_init(&color, 64);
	cli_put_color(&color, screen, CLI_DIM);
	printf("%s%s", rows->count > 0 ? "\n" : "", ora_buf_text(&color));
	cli_print_wrapped(ora_buf_text(note), 0, 0);
	ora_buf_reset(&color);
	cli_put_plain(&color, screen, CLI_DIM);
	fputs(ora_buf_text(&color), stdout);
	ora_buf_finish(&color);
}

/* The rows under the name `list`, for programs or as a table. Returns an exit code. */
static int print_rows(const struct cli_options *options, const char *list,
	const struct cli_rows *rows, const struct cli_columns *columns, const struct cli_screen *screen)
{
	if (for_programs(options)) {
		return print_for_programs(options, list, columns, rows->items, rows->count);
	}
	cli_print_table(rows, columns, screen, cli_now(options),
		options->wide ? NULL : "--wide, or --fields");
	return CLI_DONE;
}

/* Behind a table; programs are told on stderr, and only that something is missing. */
static void print_note(const struct cli_options *options, const struct ora_tool *tool,
	const struct cli_rows *rows, const struct cli_screen *screen)
{
	struct ora_buf note;
	if (tool->effect != ORA_READ || (for_programs(options) && rows->complete)) {
		return;
	}
	ora_buf_init(&note, 4096);
	if (for_programs(options)) {
		ora_buf_add_string(&note, "note: ");
		put_note(options, tool, rows, &note);
		fprintf(stderr, "%s\n", ora_buf_text(&note));
	} else {
		put_note(options, tool, rows, &note);
		print_dim(&note, rows, screen);
	}
	ora_buf_finish(&note);
}

/* Of which part of the account a row is, where there are rows of all: before the last column, an ID. */
static void add_part(const struct ora_object *object, struct cli_columns *columns)
{
	const struct ora_field *part = cli_field(object, openrouter_admin_api.partition.param);
	if (part != NULL && columns->count > 0 && columns->count < ORA_MAX_FIELDS) {
		columns->fields[columns->count] = columns->fields[columns->count - 1];
		columns->fields[columns->count++ - 1] = part;
	}
}

int cli_show_rows(const struct cli_options *options, const struct ora_tool *tool,
	struct cli_names *names, struct cli_rows *rows)
{
	struct cli_columns columns;
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	int rc = cli_choose_columns(rows->object, options->fields, options->wide || options->csv,
		&columns);
	if (rc == 0 && options->sort != NULL) {
		rc = cli_rows_sort(rows, options->sort);
	}
	/* Who says what is to be shown gets that, and IDs as they are. */
	if (rc == 0 && rows->count > 0 && !for_programs(options) && options->fields == NULL
		&& !options->wide) {
		if (rows->everywhere) {
			add_part(rows->object, &columns);
		}
		for (size_t i = 0; i < columns.count; i++) {
			if (cli_is_called_by_name(&columns, i)) {
				cli_names_learn(names, cli_referred(columns.fields[i]));
			}
		}
		rows->names = names;
	}
	rc = rc != 0 ? rc : print_rows(options, tool->rows, rows, &columns, &screen);
	if (rc == 0) {
		print_note(options, tool, rows, &screen);
	}
	return rc != 0 ? rc : cli_flush();
}

/* The members of a reply beside the object or the list that it is about; `delivered`: its
 * secret is elsewhere already. */
static void print_rest(const struct ora_tool *tool, const struct ora_field *member,
	struct ora_json root, bool delivered, const struct cli_screen *screen, int64_t now)
{
	struct cli_columns columns = { .count = 0 };
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		bool total = tool->total != NULL && strcmp(tool->total, field->name) == 0;
		if (field != member && !total && ora_json_member(root, field->name).text != NULL) {
			columns.fields[columns.count++] = field;
		}
	}
	if (columns.count > 0) {
		putchar('\n');
	}
	cli_print_object(tool->reply, root, &columns, screen, now);
	for (size_t i = 0; i < columns.count; i++) {
		if ((columns.fields[i]->flags & ORA_FIELD_SECRET) != 0 && !delivered) {
			printf("The %s is shown this once: keep it now.\n", columns.fields[i]->name);
		}
	}
}

/* The flags that are set in the objects of an answer beside its rows: ", truncated". What else
 * they have is of use to programs, which read it with --json. */
static void put_flags(struct ora_buf *note, const struct ora_object *object, struct ora_json value)
{
	for (size_t i = 0; object != NULL && i < object->field_count; i++) {
		if (ora_json_true(ora_json_member(value, object->fields[i].name))) {
			ora_buf_add_string(note, ", ");
			ora_put_words(note, object->fields[i].name);
		}
	}
}

/* How many rows an answer has, and what it says of itself; programs are told on stderr, and only
 * where a flag is set. */
static void print_about(const struct cli_options *options, const struct cli_rows *rows,
	const struct ora_object *object, struct ora_json value, const struct ora_field *list)
{
	struct cli_columns rest = { .count = 0 };
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	struct ora_buf note;
	ora_buf_init(&note, 4096);
	cli_put_count(&note, (int64_t)rows->count);
	ora_buf_add_string(&note, rows->count == 1 ? " row" : " rows");
	size_t plain = note.length;
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		struct ora_json member = ora_json_member(value, field->name);
		if (ora_json_type(member) == ORA_JSON_OBJECT) {
			put_flags(&note, field->object, member);
		} else if (field != list && ora_json_type(member) > ORA_JSON_NULL) {
			rest.fields[rest.count++] = field;
		}
	}
	if (!for_programs(options)) {
		print_dim(&note, rows, &screen);
		printf("%s", rest.count > 0 ? "\n" : "");
		cli_print_object(object, value, &rest, &screen, cli_now(options));
	} else if (note.length > plain) {
		fprintf(stderr, "note: %s\n", ora_buf_text(&note));
	}
	ora_buf_finish(&note);
}

/* An answer that is rows, and a few words about them: for programs the rows alone. What its rows
 * have is not known before. */
static int show_inner(const struct cli_options *options, const struct ora_object *object,
	struct ora_json value, const struct ora_field *list)
{
	struct cli_inner inner;
	struct cli_columns columns;
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	struct cli_rows *rows = &inner.rows;
	int rc = cli_inner_read(&inner, NULL, ora_json_member(value, list->name)) ? 0
		: cli_fail(CLI_REFUSED, "out of memory");
	/* No rows have no members: there is nothing that could be wrong. */
	bool any = rc == 0 && rows->count > 0;
	if (any && options->sort != NULL) {
		rc = cli_rows_sort(rows, options->sort);
	}
	if (rc == 0) {
		rc = cli_choose_columns(rows->object, any ? options->fields : NULL, true, &columns);
	}
	rc = rc != 0 ? rc : print_rows(options, list->name, rows, &columns, &screen);
	if (rc == 0) {
		print_about(options, rows, object, value, list);
		rc = cli_flush();
	}
	cli_inner_finish(&inner);
	return rc;
}

/* What a write answers with where it has no more to say: "Deleted.", "Assigned: 2". */
static bool print_done(const struct ora_tool *tool, struct ora_json root)
{
	static const char count[] = "_count";
	const struct ora_field *field = &tool->reply->fields[0];
	struct ora_json value = ora_json_member(root, field->name);
	struct ora_buf words;
	if (tool->effect == ORA_READ || tool->reply->field_count != 1) {
		return false;
	}
	size_t length = strlen(field->name), end = sizeof(count) - 1;
	bool counted = field->kind == ORA_KIND_INTEGER && length > end
		&& strcmp(field->name + length - end, count) == 0
		&& ora_json_type(value) == ORA_JSON_NUMBER;
	if (!counted && !ora_json_true(value)) {
		return false;
	}
	ora_buf_init(&words, 4096);
	ora_put_words(&words, field->name);
	if (words.length == length) {
		const char *text = ora_buf_text(&words);
		printf("%c%.*s%s%.*s\n", toupper((unsigned char)text[0]),
			(int)(length - (counted ? end : 0)) - 1, text + 1, counted ? ": " : ".",
			counted ? (int)value.length : 0, value.text);
	}
	ora_buf_finish(&words);
	return true;
}

/* One object: its members in lines, then what else the reply has, such as a secret. */
static int show_object(const struct cli_options *options, const struct ora_tool *tool,
	const struct ora_field *member, struct ora_json root, bool delivered)
{
	struct cli_columns columns;
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	struct ora_json value = member != NULL ? ora_json_member(root, member->name) : root;
	const struct ora_object *object = member != NULL ? member->object : tool->reply;
	const struct ora_field *list = cli_inner_field(object);
	if (list != NULL) {
		return show_inner(options, object, value, list);
	}
	int rc = cli_choose_columns(object, options->fields, true, &columns);
	if (rc != 0) {
		return rc;
	}
	if (options->csv || options->jsonl || (options->json && options->fields != NULL)) {
		struct ora_buf out;
		ora_buf_init(&out, MAX_OUTPUT);
		if (options->csv) {
			cli_put_csv(&out, &columns, &value, 1);
		} else {
			put_row(&out, options, &columns, value);
			ora_buf_add_string(&out, options->jsonl ? "\n" : "");
		}
		return print_buffer(&out, options->json);
	}
	if (options->fields == NULL && print_done(tool, root)) {
		return cli_flush();
	}
	cli_print_object(object, value, &columns, &screen, cli_now(options));
	if (member != NULL && options->fields == NULL) {
		print_rest(tool, member, root, delivered, &screen, cli_now(options));
	}
	return cli_flush();
}

/* A secret that the output leaves out: upstream never shows it again. Returns whether there
 * was one. */
static bool tell_hidden_secret(const struct cli_options *options, const struct ora_tool *tool,
	const struct ora_reply *reply)
{
	const struct ora_field *secret = cli_reply_secret(tool, reply);
	if (secret == NULL || (options->fields == NULL && !options->csv && !options->jsonl)) {
		return false;
	}
	struct ora_json value = ora_json_member(ora_json_root(reply->json, reply->json_length),
		secret->name);
	struct ora_buf shown;
	ora_buf_init(&shown, MAX_OUTPUT);
	ora_escape_put_json_exact(&shown, value.text, value.length);
	fprintf(stderr, "its secret (%s), shown this once: %.*s\n", secret->name,
		(int)shown.length - 2, ora_buf_text(&shown) + 1);
	ora_buf_wipe(&shown);
	ora_buf_finish(&shown);
	return true;
}

int cli_show_reply(const struct cli_options *options, const struct ora_tool *tool,
	struct cli_names *names, struct ora_reply *reply, int64_t offset)
{
	const struct ora_field *member;
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	int rc;
	(void)shown_object(tool, &member);
	if (options->json && options->fields == NULL && options->sort == NULL) {
		rc = cli_print_json(reply->json, reply->json_length);
	} else if (member == NULL || (member->flags & ORA_FIELD_LIST) == 0) {
		rc = show_object(options, tool, member, root, reply->secret_place != NULL);
	} else {
		struct cli_rows rows = { 0 };
		rc = cli_rows_take(&rows, tool, reply, offset) == 0
			? cli_show_rows(options, tool, names, &rows) : cli_fail(CLI_REFUSED, "out of memory");
		rc = cli_end_output(tool, reply, rc, false);
		cli_rows_finish(&rows);
		return rc;
	}
	cli_tell_secret(reply);
	bool told = tell_hidden_secret(options, tool, reply);
	rc = cli_end_output(tool, reply, rc, told);
	ora_reply_destroy(reply);
	return rc;
}
