#ifndef ORA_CLI_ROWS_H
#define ORA_CLI_ROWS_H

#include <ora/client.h>
#include <ora/reply.h>

#include "base/arena.h"
#include "json/view.h"
#include "tool.h"

struct cli_names;

/* Rows of a list, out of one reply or of all its pages. */
struct cli_rows {
	const struct ora_object *object;  /* what a row is */
	struct ora_json *items;           /* each lies in the reply, or in the arena */
	size_t count, capacity;
	struct ora_reply *reply;          /* of one page, or NULL */
	struct ora_arena *arena;          /* of all pages, or NULL */
	int64_t total;    /* that upstream counts; -1 where it does not say */
	bool complete;    /* whether there is nothing behind them, as far as can be known */
	bool everywhere;  /* whether all parts of the account were asked for */
	const struct cli_names *names;  /* what IDs in them are called; or NULL: borrowed */
};

/* The object that a row of the tool's reply is, or NULL where the reply is no list of such. */
const struct ora_object *cli_row_object(const struct ora_tool *tool);
/* The parameter that chooses the part of the account that a list shows; NULL where it shows
 * all. */
const struct ora_field *cli_part_field(const struct ora_tool *tool);
/* A member or parameter by its name, or NULL. */
const struct ora_field *cli_field(const struct ora_object *object, const char *name);
/* The tool that lists what a parameter refers to, or NULL. */
const struct ora_tool *cli_referred(const struct ora_field *field);

/* Takes the rows of one reply (stolen); `offset` are the rows before it. */
int cli_rows_take(struct cli_rows *rows, const struct ora_tool *tool, struct ora_reply *reply,
	int64_t offset);
void cli_rows_finish(struct cli_rows *rows);

/* Sorts by members, "name,-usage": a minus turns the order around, null comes last. Returns 0
 * or CLI_USAGE after a message. */
int cli_rows_sort(struct cli_rows *rows, const char *keys);

/* How far something is, in a line on stderr that the next one takes the place of; where that is no
 * terminal nothing. `total` 0: not known; `what` is one of them. */
void cli_show_progress(uint64_t done, uint64_t total, const char *what);
void cli_clear_progress(void);

/* All pages of a list, `everywhere` of all parts of the account; `args` is the tool's argument
 * struct. `shown` draws its progress on stderr. Returns 0, or the error of a page; the rows
 * before it are there all the same. cli_rows_finish() in every case. */
int cli_fetch_all(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const char *connection, bool everywhere, bool shown, struct cli_rows *rows,
	struct ora_error *err);

#endif
