#ifndef ORA_PAGES_H
#define ORA_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * All rows of a list, page after page. The generated functions are typed:
 *
 *	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
 *	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
 *	struct ora_pages *pages;
 *	const struct ora_key *key;
 *	options.everywhere = true;
 *	int rc = ora_list_keys_all(client, &args, &options, &pages, &err);
 *	if (rc == 0) {
 *		while ((rc = ora_list_keys_next(pages, &key, &err)) == 0 && key != NULL) {
 *			puts(key->name);
 *		}
 *		ora_pages_destroy(pages);
 *	}
 *
 * Pages are asked for ahead, several at once where their number is known; rows come in the
 * order of the list. `offset` of the arguments is where it starts, `limit`, where the list
 * has one, the size of a page (the largest there is, if it is not given).
 *
 * The list may change while it is read: a row that is added or removed meanwhile can make
 * another appear twice or not at all. ora_pages_get_progress() tells whether the count was right.
 */
struct ora_pages;
struct ora_tool;

/* Start it with ORA_PAGES_OPTIONS_INIT; 0 and NULL mean the default. */
struct ora_pages_options {
	size_t size;             /* set by ORA_PAGES_OPTIONS_INIT */
	const char *connection;  /* id; may be NULL with exactly one connection */
	long timeout_ms;         /* of each page; default: the client's */
	bool everywhere;         /* a list that shows one part of the account (keys and
	                            guardrails: the default workspace) is read for all parts;
	                            others show all anyway */
	unsigned max_active;     /* pages on their way at once; default 8 */
};

#define ORA_PAGES_OPTIONS_INIT { sizeof(struct ora_pages_options), NULL, 0, false, 0 }

/* Starts to read the list of a tool. `args` is borrowed until this returns. Returns 0 and
 * *pages, which is new, or an error: ORA_ERR_ARGS, ORA_ERR_CONFIG where the tool is no list
 * or `everywhere` contradicts the arguments, ORA_ERR_CONNECTION, ORA_ERR_AUTH (no key),
 * ORA_ERR_MEMORY. Nothing has been sent by then. */
ORA_EXPORT ORA_MUST_CHECK int ora_pages_open(struct ora_client *client,
	const struct ora_tool *tool, const void *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);

/* Waits for the next row. `tool` is the one that was opened. `row` points to a pointer to the
 * row's struct, which is borrowed until the next call of this or of ora_pages_ready(); it
 * becomes NULL at the end and after an error. Returns 0, or the error of a page; that error then stays. Not to be called
 * from a completion: see ora_pages_ready(). */
ORA_EXPORT ORA_MUST_CHECK int ora_pages_next(struct ora_pages *pages,
	const struct ora_tool *tool, void *row, struct ora_error *err);

/* Whether ora_pages_next() would return without waiting. For programs with a loop of their
 * own: while it is true, take rows; then go on with the loop. */
ORA_EXPORT bool ora_pages_ready(struct ora_pages *pages);

/* The JSON of the row that came last, as upstream sent it, with members that this version
 * does not know; `length` in bytes, no NUL at its end. Borrowed like the row; NULL if there
 * is none. */
ORA_EXPORT const char *ora_pages_json(const struct ora_pages *pages, size_t *length);

/* How far it is. Start it with ORA_PAGES_PROGRESS_INIT. */
struct ora_pages_progress {
	size_t size;         /* set by ORA_PAGES_PROGRESS_INIT */
	uint64_t rows;       /* that ora_pages_next() has given */
	uint64_t total;      /* as far as upstream has told; 0: it tells none */
	unsigned requests;   /* pages that were asked for */
	bool complete;       /* the end was reached, and each total fits its rows */
};

#define ORA_PAGES_PROGRESS_INIT { sizeof(struct ora_pages_progress), 0, 0, 0, false }

ORA_EXPORT void ora_pages_get_progress(const struct ora_pages *pages,
	struct ora_pages_progress *progress);

/* Ends what is on its way and frees. Before ora_client_destroy(). NULL is allowed. */
ORA_EXPORT void ora_pages_destroy(struct ora_pages *pages);

#ifdef __cplusplus
}
#endif

#endif
