#ifndef ORA_GATE_PAGES_H
#define ORA_GATE_PAGES_H

#include <ora/gate.h>
#include <ora/pages.h>

#include "base/arena.h"
#include "gate/gate.h"
#include "json/view.h"
#include "tool.h"

/*
 * All rows of a list: pages.c hands out the rows, pages_ask.c asks for the pages, pages_parts.c
 * finds the parts of the account, pages_open.c begins and ends it, pages_value.c knows the values.
 */

/* One page: on its way, or there and not yet read to its end. */
struct ora_page {
	struct ora_page *next;
	struct ora_pages *pages; /* NULL: nobody waits for it any more */
	struct ora_part *part;
	struct ora_call *call;   /* NULL when it is there */
	int64_t offset;
	int result;
	struct ora_reply *reply;
	struct ora_error err;
};

/* One list: all there is, or that of one part of the account. */
struct ora_part {
	struct ora_part *next;
	const char *id;          /* NULL: the list as it was asked for */
	struct ora_page *first, *last;
	size_t asked;            /* pages so far */
	size_t active;
	const char *cursor;      /* of the next page, in the arena; NULL: none */
	int64_t next_offset;
	int64_t step;            /* rows of a page; 0: not known before the first is there */
	int64_t total;           /* as of the last page; 0: none was told */
	int64_t rows;            /* that came */
	bool ended;              /* no further page will be asked for */
};

struct ora_pages {
	struct ora_client *client;
	const struct ora_tool *tool;
	struct ora_arena *arena;
	void *args;              /* a copy: each page changes its offset and part */
	const struct ora_field *position, *rows, *total, *part_param;
	char *connection;
	long timeout_ms;
	size_t max_active, active, held;
	int64_t start;           /* of the first page, in rows */
	const char *start_cursor; /* the same as text, in the arena; NULL: at the beginning */
	struct ora_part *first, *last; /* parts that are not read to their end */
	struct ora_pages *source;  /* the list of the parts, until all are known */
	const struct ora_field *part_id;
	size_t index;            /* of the next row in the first page */
	struct ora_json_iter json;
	struct ora_json row;     /* the JSON of the last one */
	bool mismatch;           /* a total that does not fit, or a cursor that goes in circles */
	int result;              /* not 0: the error below ended it */
	struct ora_error err;
	struct ora_pages_progress progress;
};

/* pages.c: keeps the error that all further reading meets. Returns `result`. */
int ora_pages_fail(struct ora_pages *pages, int result, const struct ora_error *err);

/* pages_ask.c: does all that can be done without waiting: takes the parts that are known, and asks
 * for the pages that may be asked for. Returns 0 or an enum ora_err. */
int ora_pages_advance(struct ora_pages *pages, struct ora_error *err) ORA_MUST_CHECK;
/* None before the page is there; borrowed from it. */
struct ora_list ora_page_rows(const struct ora_pages *pages, const struct ora_page *page);
/* One that is not on its way. */
void ora_page_free(struct ora_page *page);

/* pages_parts.c: one more part; `id` is copied, NULL: the list as it was asked for. */
int ora_pages_add_part(struct ora_pages *pages, const char *id, struct ora_error *err)
	ORA_MUST_CHECK;
/* Opens the list of the parts, where all of them are asked for and the tool shows one at a time. */
int ora_pages_find_parts(struct ora_pages *pages, const struct ora_pages_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
/* Takes the parts that are known by now. */
int ora_pages_read_source(struct ora_pages *pages, struct ora_error *err) ORA_MUST_CHECK;

/* pages_value.c: a value in a struct of the tables, 0 where there is none; a text, borrowed from
 * `data`, NULL where there is none; and one that is set in what every page is asked with. */
int64_t ora_pages_integer(const struct ora_object *object, const struct ora_field *field,
	const void *data);
const char *ora_pages_text(const struct ora_object *object, const struct ora_field *field,
	const void *data);
void ora_pages_set(struct ora_pages *pages, const struct ora_field *field, const void *value,
	size_t size);

#endif
