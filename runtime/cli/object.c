/* One object for people: lines of name and value, and tables of the lists of objects in it. */
#include <string.h>

#include "cli/inner.h"
#include "cli/table.h"
#include "cli/value.h"

#define MAX_LINE (1u << 20)

enum { GAP = 2, BAR = 16, STEP = 2, DEEPEST = 4 };

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
	for (; *name != '\0'; name++) {
		ora_buf_add_char(out, *name == '_' ? ' ' : *name);
	}
	cli_put_plain(out, screen, CLI_BOLD);
}

/* Whether a member is printed below its name: an object of the tables, or a list of objects. */
static bool is_below(const struct ora_field *field, struct ora_json value,
	const struct place *place)
{
	if (ora_json_type(value) == ORA_JSON_OBJECT) {
		return field->object != NULL && place->depth < DEEPEST;
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
	} else {
		(void)cli_choose_columns(field->object, NULL, true, &columns);
		print_members(field->object, value, &columns, &below);
	}
}

static void print_member(const struct ora_object *object, const struct ora_field *field,
	struct ora_json value, size_t names, const struct place *place)
{
	struct ora_buf line;
	struct cli_value cell;
	ora_buf_init(&line, MAX_LINE);
	cli_value_read(&cell, object, field, value, place->now, true);
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
	cli_put_color(&line, place->screen, cell.color);
	ora_buf_add(&line, ora_buf_text(&cell.text), cell.text.length);
	cli_put_plain(&line, place->screen, cell.color);
	cli_print_line(&line);
	cli_value_finish(&cell);
	ora_buf_finish(&line);
}

static void print_members(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct place *place)
{
	size_t names = 0, printed = 0;
	bool below[ORA_MAX_FIELDS] = { false };
	for (size_t i = 0; i < columns->count; i++) {
		const struct ora_field *field = columns->fields[i];
		size_t length = strlen(field->name);
		below[i] = is_below(field, ora_json_member(value, field->name), place);
		names = !below[i] && length > names ? length : names;
	}
	for (size_t i = 0; i < columns->count; i++) {
		if (!below[i]) {
			print_member(object, columns->fields[i], value, names, place);
			printed++;
		}
	}
	for (size_t i = 0; i < columns->count; i++) {
		if (below[i]) {
			const struct ora_field *field = columns->fields[i];
			print_below(field, ora_json_member(value, field->name), printed++ == 0, place);
		}
	}
}

void cli_print_object(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct cli_screen *screen, int64_t now)
{
	struct place place = { .screen = screen, .now = now };
	print_members(object, value, columns, &place);
}
