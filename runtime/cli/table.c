#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/cli.h"
#include "cli/table.h"
#include "cli/value.h"
#include "cli/verb.h"

#define MAX_LINE (1u << 20)
#define GAP 2

enum { BAR = 8, NARROW_BAR = 4, SHORT_ID = 11, SHORT_TEXT = 12, SHORT_NAME = 20 };

static const char *member_name(const void *data, size_t i)
{
	const struct ora_object *object = data;
	return i < object->field_count ? object->fields[i].name : NULL;
}

const struct ora_field *cli_member(const struct ora_object *object, const char *name,
	size_t length, const char *option)
{
	for (size_t i = 0; i < object->field_count; i++) {
		if (strlen(object->fields[i].name) == length
			&& memcmp(object->fields[i].name, name, length) == 0) {
			return &object->fields[i];
		}
	}
	const char *near = ora_did_you_mean(name, length, member_name, object);
	if (near != NULL) {
		cli_fail(CLI_USAGE, "%s: unknown field %.*s (did you mean %s?)", option, (int)length,
			name, near);
		return NULL;
	}
	struct ora_buf all;
	ora_buf_init(&all, MAX_LINE);
	for (size_t i = 0; i < object->field_count; i++) {
		ora_buf_addf(&all, "%s%s", i > 0 ? ", " : "", object->fields[i].name);
	}
	cli_fail(CLI_USAGE, "%s: unknown field \"%.*s\" (want %s)", option, (int)length, name,
		ora_buf_text(&all));
	ora_buf_finish(&all);
	return NULL;
}

int cli_choose_columns(const struct ora_object *object, const char *names, bool all,
	struct cli_columns *columns)
{
	columns->count = 0;
	if (names == NULL && (all || object->columns == NULL)) {
		for (size_t i = 0; i < object->field_count; i++) {
			columns->fields[columns->count++] = &object->fields[i];
		}
		return 0;
	}
	if (names == NULL) {
		for (const char *const *name = object->columns; *name != NULL; name++) {
			columns->fields[columns->count++] = cli_field(object, *name);
		}
		return 0;
	}
	for (const char *at = names; at[0] != '\0' || columns->count == 0;) {
		size_t length = strcspn(at, ",");
		if (columns->count == ORA_MAX_FIELDS) {
			return cli_fail(CLI_USAGE, "--fields: more than %d members", ORA_MAX_FIELDS);
		}
		const struct ora_field *field = cli_member(object, at, length, "--fields");
		if (field == NULL) {
			return CLI_USAGE;
		}
		columns->fields[columns->count++] = field;
		at += length + (at[length] == ',');
	}
	return 0;
}

/* A column while its table is laid out. */
struct column {
	const struct ora_field *field;
	char head[2][48];     /* its name in one line or two */
	size_t head_width;
	size_t width;         /* of the text */
	size_t bar;           /* columns of the bar before it; 0: none has one */
	bool right, is_id, is_text, hidden;
	bool is_empty;        /* no row has anything there */
	bool is_named;        /* names stand in it, and no ID */
};

struct table {
	struct column columns[ORA_MAX_FIELDS];
	size_t count;
	struct cli_value *values;  /* count for each row */
	const struct cli_screen *screen;
};

/* Where a name is best broken into two lines; 0: nowhere. */
static size_t split_of(const char *name)
{
	size_t length = strlen(name), best = 0, shortest = length;
	for (size_t i = 1; i + 1 < length; i++) {
		size_t longer = i > length - i - 1 ? i : length - i - 1;
		if (name[i] == '_' && longer < shortest) {
			best = i;
			shortest = longer;
		}
	}
	return best;
}

/* The name of the member, of names without "_id": they are none. Upstream's "date__day" is two
 * words. */
static void head_name(const struct column *column, char *out, size_t size)
{
	static const char end[] = "_id";
	size_t length = strlen(column->field->name), cut = sizeof(end) - 1;
	snprintf(out, size, "%s", column->field->name);
	if (column->is_named && length > cut && length < size
		&& strcmp(out + length - cut, end) == 0) {
		out[length - cut] = '\0';
	}
	for (char *two = strstr(out, "__"); two != NULL; two = strstr(out, "__")) {
		memmove(two, two + 1, strlen(two));
	}
}

/* A name as the head of a column: in capitals, and `broken` into two lines where it is wider than
 * what stands below it. */
static void make_head(struct column *column, bool broken)
{
	char name[sizeof(column->head[0])];
	head_name(column, name, sizeof(name));
	size_t body = column->width + (column->bar > 0 ? column->bar + 1 : 0);
	size_t split = broken && strlen(name) > body ? split_of(name) : 0;
	column->head_width = 0;
	snprintf(column->head[0], sizeof(column->head[0]), "%.*s", (int)split, name);
	snprintf(column->head[1], sizeof(column->head[1]), "%s", name + split + (split > 0));
	for (int line = 0; line < 2; line++) {
		for (char *c = column->head[line]; *c != '\0'; c++) {
			*c = *c == '_' ? ' ' : (char)toupper((unsigned char)*c);
		}
		size_t width = strlen(column->head[line]);
		column->head_width = width > column->head_width ? width : column->head_width;
	}
}

bool cli_is_called_by_name(const struct cli_columns *columns, size_t i)
{
	const struct ora_field *field = columns->fields[i];
	return i + 1 < columns->count && (field->flags & ORA_FIELD_LIST) == 0
		&& cli_referred(field) != NULL;
}

/* What an ID is called takes its place. Returns whether it is known. */
static bool call_by_name(struct cli_value *value, const struct cli_rows *rows,
	const struct ora_field *field)
{
	struct ora_json name = cli_names_label(rows->names, field, ora_buf_text(&value->text));
	if (ora_json_type(name) != ORA_JSON_STRING) {
		return false;
	}
	ora_buf_reset(&value->text);
	cli_put_text(&value->text, name);
	return true;
}

static bool read_values(struct table *table, const struct cli_columns *columns,
	const struct cli_rows *rows, int64_t now)
{
	table->values = calloc(rows->count * table->count + 1, sizeof(*table->values));
	if (table->values == NULL) {
		return false;
	}
	for (size_t c = 0; c < table->count; c++) {
		struct column *column = &table->columns[c];
		bool names = rows->names != NULL && cli_is_called_by_name(columns, c);
		column->is_text = column->field->kind == ORA_KIND_STRING
			|| (column->field->flags & ORA_FIELD_LIST) != 0;
		column->is_empty = true;
		for (size_t r = 0; r < rows->count; r++) {
			struct cli_value *value = &table->values[r * table->count + c];
			cli_value_read(value, rows->object, column->field, rows->items[r], now, false);
			bool empty = ora_json_type(ora_json_member(rows->items[r], column->field->name))
				<= ORA_JSON_NULL;
			if (names && !empty && call_by_name(value, rows, column->field)) {
				value->is_id = false;
				column->is_named = true;
			}
			column->is_empty = column->is_empty && empty;
			size_t width = cli_columns(ora_buf_text(&value->text), value->text.length);
			column->width = width > column->width ? width : column->width;
			column->right = column->right || value->right;
			column->is_id = column->is_id || value->is_id;
			column->bar = value->share >= 0 ? BAR : column->bar;
		}
		make_head(column, false);
	}
	return true;
}

static size_t whole_width(const struct column *column)
{
	size_t width = column->width + (column->bar > 0 ? column->bar + 1 : 0);
	return width > column->head_width ? width : column->head_width;
}

static size_t table_width(const struct table *table)
{
	size_t total = 0;
	for (size_t c = 0; c < table->count; c++) {
		if (!table->columns[c].hidden) {
			total += whole_width(&table->columns[c]) + (total > 0 ? GAP : 0);
		}
	}
	return total;
}

/* The widest column that may still become narrower, or NULL. */
static struct column *widest(struct table *table)
{
	struct column *best = NULL;
	for (size_t c = 0; c < table->count; c++) {
		struct column *column = &table->columns[c];
		/* The first is what the row is known by: rather none of the others. */
		size_t least = column->is_id ? SHORT_ID : c == 0 ? SHORT_NAME : SHORT_TEXT;
		if (column->is_text && !column->hidden && column->width > least
			&& whole_width(column) > column->head_width
			&& (best == NULL || column->width > best->width)) {
			best = column;
		}
	}
	return best;
}

static void fit(struct table *table)
{
	size_t room = (size_t)table->screen->width - table->screen->indent;
	for (size_t c = 0, wide = table_width(table); c < table->count && wide > room; c++) {
		make_head(&table->columns[c], true);
	}
	for (size_t c = 0; c < table->count && table_width(table) > room; c++) {
		struct column *column = &table->columns[c];
		if (column->is_id && column->width > SHORT_ID) {
			size_t excess = table_width(table) - room;
			column->width = column->width > SHORT_ID + excess ? column->width - excess : SHORT_ID;
		}
	}
	for (size_t c = 0; c < table->count && table_width(table) > room; c++) {
		table->columns[c].bar = table->columns[c].bar > 0 ? NARROW_BAR : 0;
	}
	for (size_t c = table->count; c > 1 && table_width(table) > room; c--) {
		table->columns[c - 1].hidden = table->columns[c - 1].is_empty;
	}
	for (struct column *column = widest(table); column != NULL && table_width(table) > room;
		column = widest(table)) {
		column->width--;
	}
	/* The first is what the row is known by, and an ID what the next command wants. */
	for (size_t c = table->count; c > 1 && table_width(table) > room; c--) {
		struct column *column = &table->columns[c - 1];
		column->hidden = column->hidden || !column->is_id;
	}
	for (size_t c = table->count; c > 1 && table_width(table) > room; c--) {
		table->columns[c - 1].hidden = true;
	}
}

static void put_padded(struct ora_buf *line, const char *text, size_t taken, size_t width,
	bool right, bool last)
{
	size_t blanks = width > taken ? width - taken : 0;
	if (right) {
		cli_put_blanks(line, blanks);
	}
	ora_buf_add_string(line, text);
	if (!right && !last) {
		cli_put_blanks(line, blanks);
	}
}

static void put_cell(const struct table *table, const struct column *column,
	const struct cli_value *value, struct ora_buf *line, bool last)
{
	struct ora_buf cell;
	size_t taken = 0;
	ora_buf_init(&cell, MAX_LINE);
	if (column->bar > 0 && value->share >= 0) {
		cli_put_color(&cell, table->screen, value->color);
		cli_put_bar(&cell, table->screen, value->share, column->bar, true);
		cli_put_plain(&cell, table->screen, value->color);
		ora_buf_add_char(&cell, ' ');
		taken = column->bar + 1;
	}
	bool tinted = value->share < 0 && value->color != CLI_PLAIN;
	cli_put_color(&cell, table->screen, tinted ? value->color : CLI_PLAIN);
	const char *text = ora_buf_text(&value->text);
	taken += (column->is_id ? cli_put_middle_cut : cli_put_end_cut)(&cell, text,
		value->text.length, column->width, table->screen->unicode);
	cli_put_plain(&cell, table->screen, tinted ? value->color : CLI_PLAIN);
	put_padded(line, ora_buf_text(&cell), taken, whole_width(column), column->right, last);
	ora_buf_finish(&cell);
}

void cli_print_line(struct ora_buf *line)
{
	while (line->length > 0 && line->data[line->length - 1] == ' ') {
		line->data[--line->length] = '\0';
	}
	ora_buf_add_char(line, '\n');
	fwrite(ora_buf_text(line), 1, line->length, stdout);
	ora_buf_reset(line);
}

static size_t last_shown(const struct table *table)
{
	size_t last = table->count;
	while (last > 0 && table->columns[last - 1].hidden) {
		last--;
	}
	return last;
}

static void print_heads(const struct table *table, struct ora_buf *line)
{
	bool two = false;
	for (size_t c = 0; c < table->count; c++) {
		two = two || (table->columns[c].head[0][0] != '\0' && !table->columns[c].hidden);
	}
	for (int row = two ? 0 : 1; row < 2; row++) {
		cli_put_blanks(line, table->screen->indent);
		cli_put_color(line, table->screen, CLI_BOLD);
		for (size_t c = 0; c < last_shown(table); c++) {
			const struct column *column = &table->columns[c];
			if (!column->hidden) {
				const char *head = column->head[row];
				put_padded(line, head, strlen(head), whole_width(column), column->right,
					c + 1 == last_shown(table));
				cli_put_blanks(line, c + 1 < last_shown(table) ? GAP : 0);
			}
		}
		while (line->length > 0 && line->data[line->length - 1] == ' ') {
			line->data[--line->length] = '\0';
		}
		cli_put_plain(line, table->screen, CLI_BOLD);
		cli_print_line(line);
	}
}

static void print_hidden(const struct table *table, const char *more, struct ora_buf *line)
{
	const char *before = "Not shown: ";
	for (size_t c = 0; c < table->count; c++) {
		if (table->columns[c].hidden) {
			ora_buf_addf(line, "%s%s", before, table->columns[c].field->name);
			before = ", ";
		}
	}
	if (line->length > 0) {
		ora_buf_addf(line, " (%s)", more);
		int indent = (int)table->screen->indent;
		printf("%*s", indent, "");
		cli_print_wrapped(ora_buf_text(line), indent, indent);
		ora_buf_reset(line);
	}
}

void cli_print_table(const struct cli_rows *rows, const struct cli_columns *columns,
	const struct cli_screen *screen, int64_t now, const char *more)
{
	struct table table = { .count = columns->count, .screen = screen };
	struct ora_buf line;
	for (size_t c = 0; c < columns->count; c++) {
		table.columns[c].field = columns->fields[c];
	}
	if (rows->count == 0) {
		return;
	}
	if (!read_values(&table, columns, rows, now)) {
		ora_buf_note_short();
		return;
	}
	if (screen->width > 0 && more != NULL) {
		fit(&table);
	}
	ora_buf_init(&line, MAX_LINE);
	print_heads(&table, &line);
	for (size_t r = 0; r < rows->count; r++) {
		cli_put_blanks(&line, screen->indent);
		for (size_t c = 0; c < last_shown(&table); c++) {
			struct column *column = &table.columns[c];
			if (!column->hidden) {
				bool last = c + 1 == last_shown(&table);
				put_cell(&table, column, &table.values[r * table.count + c], &line, last);
				cli_put_blanks(&line, last ? 0 : GAP);
			}
		}
		cli_print_line(&line);
	}
	print_hidden(&table, more, &line);
	for (size_t i = 0; i < rows->count * table.count; i++) {
		cli_value_finish(&table.values[i]);
	}
	free(table.values);
	ora_buf_finish(&line);
}
