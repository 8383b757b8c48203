#ifndef ORA_CLI_TABLE_H
#define ORA_CLI_TABLE_H

#include "cli/rows.h"
#include "cli/screen.h"

/* Which members are shown, in which order. */
struct cli_columns {
	const struct ora_field *fields[ORA_MAX_FIELDS];
	size_t count;
};

/* "name,limit"; NULL: what the object's table shows; all of them with `all`. Returns 0 or
 * CLI_USAGE after a message. */
int cli_choose_columns(const struct ora_object *object, const char *names, bool all,
	struct cli_columns *columns);

/* Whether what stands in the i-th column is shown by its name, where that is known: an ID of another
 * list, but not in the last column, whose ID the next command wants. */
bool cli_is_called_by_name(const struct cli_columns *columns, size_t i);

/* Prints rows as an aligned table. On a terminal it fits: heads get two lines, IDs become shorter, then bars, then
 * texts, and what still has no room is left out and named at the end, with `more`: the options that
 * show it; first those in which no row has anything. NULL: everything is shown, however long the lines get. */
void cli_print_table(const struct cli_rows *rows, const struct cli_columns *columns,
	const struct cli_screen *screen, int64_t now, const char *more);

/* Prints a line without the blanks at its end, and empties it. */
void cli_print_line(struct ora_buf *line);

/* object.c: prints one object as lines of name and value. What of its members is an object or a
 * list of such stands behind them, as lines and tables below its name. */
void cli_print_object(const struct ora_object *object, struct ora_json value,
	const struct cli_columns *columns, const struct cli_screen *screen, int64_t now);

#endif
