#ifndef ORA_GATE_FETCH_H
#define ORA_GATE_FETCH_H

#include "gate/gate.h"

/*
 * Reads that the gate makes for a write, as a lookup of the tables says: an object, or all rows
 * of a list, page after page. They are sent through client_send(): no gate stands before them.
 */
struct ora_fetched {
	const struct ora_lookup *lookup;
	struct ora_reply **pages;
	size_t page_count;
	bool complete;        /* all of it is here */
	enum ora_err failure; /* why not, or 0 where there are just too many rows */
	const char *reason;   /* of a failure of the read, in words; NULL: there are none */
};

/* Starts to read. `done` is called once, from a poll, with 0, also where the read failed: then
 * it is not complete. Returns ORA_STEP_WAIT; or 0 where the read can't be made, and then it is
 * not complete either and `done` is not called; or an enum ora_err. One at a time in a call;
 * what was fetched is destroyed with the call. */
typedef void ora_fetch_done(struct ora_call *call);
int ora_fetch(struct ora_call *call, const struct ora_lookup *lookup, struct ora_fetched **out,
	ora_fetch_done *done) ORA_MUST_CHECK;
/* The same with other arguments than those of the call, described by `object`. Both are borrowed until
 * the call is destroyed. */
int ora_fetch_with(struct ora_call *call, const struct ora_lookup *lookup,
	const struct ora_object *object, const void *args, struct ora_fetched **out,
	ora_fetch_done *done) ORA_MUST_CHECK;
/* Ends the call because `what` can't be read: returns that code with call->err filled in. */
int ora_fetch_refuse(struct ora_call *call, const struct ora_fetched *fetched, enum ora_err code,
	const char *what);
void ora_fetch_destroy(struct ora_fetch *first);

/* Walks the rows of all pages. */
struct ora_fetched_rows {
	const struct ora_fetched *fetched;
	size_t page;
	struct ora_json_iter it;
};
struct ora_fetched_rows ora_fetched_rows(const struct ora_fetched *fetched);
bool ora_fetched_next(struct ora_fetched_rows *rows, struct ora_json *row);
/* Rows that are there, and the object that describes one; the object of a reply that is no list. */
size_t ora_fetched_count(const struct ora_fetched *fetched);
const struct ora_object *ora_row_object(const struct ora_tool *tool);
const struct ora_field *ora_reply_object(const struct ora_tool *tool);
/* The row whose member has that text; nothing where there is none. */
struct ora_json ora_fetched_find(const struct ora_fetched *fetched, const char *member,
	const char *text);

/* The position of the page behind a reply of a tool with ORA_PAGING_CURSOR, as upstream's JSON
 * string; nothing where it was the last. */
struct ora_json ora_page_next(const struct ora_tool *tool, const struct ora_reply *reply);
/* The same as text in the arena, NULL where there is none. False: no memory. */
bool ora_page_cursor(const struct ora_tool *tool, const struct ora_reply *reply,
	struct ora_arena *arena, const char **cursor);

/* A field by its name, or NULL. */
const struct ora_field *ora_field_find(const struct ora_object *object, const char *name);

#endif
