/* One object for people: lines of name and value, and tables of the lists of objects in it. */
#include <stdio.h>
#include <string.h>

#include "base/words.h"
#include "cli/cli.h"
#include "cli/inner.h"
#include "cli/table.h"
#include "cli/value.h"

#define MAX_LINE (1u << 20)

enum { GAP = 2, BAR = 16, STEP = 2, DEEPEST = 4, SHORT_OBJECT = 8 };

/* A place that members are printed at. */
struct place {
	const struct cli_screen *screen;
	int64_t now;
	size_t indent;
	int depth;
};

static void print_members(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct place *place);

/* "limit_remaining" as people read it. */
static void put_name(struct ora_buf *out, const struct cli_screen *screen, const char *name)
{
	cli_put_color(out, screen, CLI_BOLD);
	ora_put_words(out, name);
	cli_put_plain(out, screen, CLI_BOLD);
}

/* Whether a member is printed below its name: an object, or a list of objects. */
static bool is_below(const struct ora_field *field, struct ora_json value,
	const struct place *place)
{
	if (ora_json_type(value) == ORA_JSON_OBJECT) {
		return (field->object != NULL || cli_inner_fits(value)) && place->depth < DEEPEST;
	}
	size_t count = 0;
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		if (ora_json_type(it.value) != ORA_JSON_OBJECT) {
			return false;
		}
		count++;
	}
	return count > 0;
}

static void print_rows(const struct ora_object *object, struct ora_json list,
	const struct place *place)
{
	struct cli_inner inner;
	struct cli_columns columns;
	struct cli_screen screen = *place->screen;
	if (cli_inner_read(&inner, object, list)) {
		screen.indent = place->indent;
		(void)cli_choose_columns(inner.rows.object, NULL, false, &columns);
		cli_print_table(&inner.rows, &columns, &screen, place->now, "--json");
	}
	cli_inner_finish(&inner);
}

/* An object that no table describes. */
static void print_found(struct ora_json value, const struct place *place)
{
	struct cli_inner inner;
	struct cli_columns columns;
	if (cli_inner_read_one(&inner, value)) {
		(void)cli_choose_columns(inner.rows.object, NULL, true, &columns);
		print_members(inner.rows.object, value, &columns, place);
	}
	cli_inner_finish(&inner);
}

static void print_below(const struct ora_field *field, struct ora_json value, bool first,
	const struct place *place)
{
	struct ora_buf line;
	struct cli_columns columns;
	struct place below = *place;
	ora_buf_init(&line, MAX_LINE);
	ora_buf_add_string(&line, first ? "" : "\n");
	cli_put_blanks(&line, place->indent);
	put_name(&line, place->screen, field->name);
	cli_print_line(&line);
	ora_buf_finish(&line);
	below.indent += STEP;
	below.depth++;
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		print_rows(field->object, value, &below);
	} else if (field->object == NULL) {
		print_found(value, &below);
	} else {
		(void)cli_choose_columns(field->object, NULL, true, &columns);
		print_members(field->object, value, &columns, &below);
	}
}

/* Columns of the longest word. */
static size_t widest_word(const char *text)
{
	size_t widest = 0;
	while (*text != '\0') {
		size_t length = strcspn(text, " ");
		size_t columns = cli_columns(text, length);
		widest = columns > widest ? columns : widest;
		text += length + (text[length] == ' ');
	}
	return widest;
}

/* A text that is too long for the rest of its line, from column `at` on: broken between its words
 * below each other, or below the name where a word, such as a hash, needs that room. */
static void print_long(struct ora_buf *line, const char *text, size_t at,
	const struct place *place)
{
	if (at + widest_word(text) > (size_t)place->screen->width) {
		cli_print_line(line);
		at = place->indent + 2 * STEP;
		cli_put_blanks(line, at);
	}
	fwrite(ora_buf_text(line), 1, line->length, stdout);
	cli_print_wrapped_at(text, (int)at, place->screen->width);
}

static void print_member(const struct ora_object *object, const struct ora_field *field,
	struct ora_json value, size_t names, const struct place *place)
{
	struct ora_buf line;
	struct cli_value cell;
	ora_buf_init(&line, MAX_LINE);
	cli_value_read(&cell, object, field, value, place->now, true);
	size_t at = place->indent + names + GAP;
	bool is_long = place->screen->width > 0 && cell.share < 0
		&& ora_json_type(ora_json_member(value, field->name)) != ORA_JSON_OBJECT
		&& at + cli_columns(ora_buf_text(&cell.text), cell.text.length)
			> (size_t)place->screen->width;
	cli_put_blanks(&line, place->indent);
	put_name(&line, place->screen, field->name);
	cli_put_blanks(&line, names + GAP - strlen(field->name));
	if (cell.share >= 0) {
		cli_put_color(&line, place->screen, cell.color);
		cli_put_bar(&line, place->screen, cell.share, BAR, true);
		cli_put_plain(&line, place->screen, cell.color);
		ora_buf_add_char(&line, ' ');
		cell.color = CLI_PLAIN;
	}
	if (is_long) {
		print_long(&line, ora_buf_text(&cell.text), at, place);
	} else {
		cli_put_color(&line, place->screen, cell.color);
		ora_buf_add(&line, ora_buf_text(&cell.text), cell.text.length);
		cli_put_plain(&line, place->screen, cell.color);
		cli_print_line(&line);
	}
	cli_value_finish(&cell);
	ora_buf_finish(&line);
}

/* Whether a member of an object with many has nothing to say: it is empty, and its being so means
 * no more than that. */
static bool is_silent(const struct ora_object *object, const struct ora_field *field,
	struct ora_json value)
{
	bool part = field->left_of != NULL || field->spent_of != NULL;
	for (size_t i = 0; object->columns != NULL && object->columns[i] != NULL; i++) {
		part = part || strcmp(object->columns[i], field->name) == 0;
	}
	return !part && ora_json_type(value) <= ORA_JSON_NULL;
}

static void print_silent(const struct cli_columns *columns, const bool *silent,
	const struct place *place)
{
	struct ora_buf line, color;
	const char *before = "Not set: ";
	ora_buf_init(&line, MAX_LINE);
	ora_buf_init(&color, MAX_LINE);
	for (size_t i = 0; i < columns->count; i++) {
		if (silent[i]) {
			ora_buf_add_string(&line, before);
			ora_put_words(&line, columns->fields[i]->name);
			before = ", ";
		}
	}
	if (line.length == 0) {
		return;
	}
	cli_put_color(&color, place->screen, CLI_DIM);
	printf("%*s%s", (int)place->indent, "", ora_buf_text(&color));
	cli_print_wrapped(ora_buf_text(&line), (int)place->indent, (int)place->indent);
	ora_buf_reset(&color);
	cli_put_plain(&color, place->screen, CLI_DIM);
	fputs(ora_buf_text(&color), stdout);
	ora_buf_finish(&color);
	ora_buf_finish(&line);
}

/* How the members of an object are printed. */
struct layout {
	const struct ora_object *object;
	struct ora_json value;
	const struct cli_columns *columns;
	const struct place *place;
	size_t names;                    /* columns of the longest name */
	bool line[ORA_MAX_FIELDS];       /* as a line, and not yet */
	bool below[ORA_MAX_FIELDS];      /* below its name */
	size_t printed;
};

/* The lines of members of that name; NULL: of all. */
static void print_lines(struct layout *layout, const char *name)
{
	for (size_t i = 0; i < layout->columns->count; i++) {
		const struct ora_field *field = layout->columns->fields[i];
		if (layout->line[i] && (name == NULL || strcmp(name, field->name) == 0)) {
			print_member(layout->object, field, layout->value, layout->names, layout->place);
			layout->line[i] = false;
			layout->printed++;
		}
	}
}

static void print_lines_of(struct layout *layout, const char *const *names)
{
	for (; names != NULL && *names != NULL; names++) {
		print_lines(layout, *names);
	}
}

/* A whole object: what it is known by stands before all else, and what is silent behind it. Of few
 * members those come first that a table shows. */
static void print_whole(struct layout *layout, const bool *silent)
{
	const struct ora_object *object = layout->object;
	print_lines_of(layout, object->labels);
	if (object->field_count <= SHORT_OBJECT) {
		print_lines_of(layout, object->columns);
	}
	if (object->id != NULL) {
		print_lines(layout, object->id);
	}
	print_lines(layout, NULL);
	print_silent(layout->columns, silent, layout->place);
}

static void print_members(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct place *place)
{
	struct layout layout = {
		.object = object, .value = value, .columns = columns, .place = place,
	};
	bool silent[ORA_MAX_FIELDS] = { false };
	bool whole = columns->count == object->field_count;
	bool many = whole && columns->count > SHORT_OBJECT;
	for (size_t i = 0; i < columns->count; i++) {
		const struct ora_field *field = columns->fields[i];
		size_t length = strlen(field->name);
		struct ora_json member = ora_json_member(value, field->name);
		layout.below[i] = is_below(field, member, place);
		silent[i] = many && is_silent(object, field, member);
		layout.line[i] = !layout.below[i] && !silent[i];
		layout.names = layout.line[i] && length > layout.names ? length : layout.names;
	}
	if (whole) {
		print_whole(&layout, silent);
	} else {
		print_lines(&layout, NULL);
	}
	for (size_t i = 0; i < columns->count; i++) {
		if (layout.below[i]) {
			const struct ora_field *field = columns->fields[i];
			print_below(field, ora_json_member(value, field->name), layout.printed++ == 0, place);
		}
	}
}

void cli_print_object(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct cli_screen *screen, int64_t now)
{
	struct place place = { .screen = screen, .now = now };
	print_members(object, value, columns, &place);
}
