#ifndef ORA_CLI_UNFINISHED_H
#define ORA_CLI_UNFINISHED_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>

#include "base/buf.h"

/*
 * Workflows that the log has the beginning of, and whose last step is missing: because it was not
 * due yet, because a step failed, or because the program ended. Only those that made something:
 * of the others nothing is left to do.
 */
struct cli_unfinished {
	struct cli_unfinished *next;
	char *intent;         /* its line */
	size_t intent_length;
	char *made;           /* JSON string: the id of what it made; NULL: nothing yet */
	char *due;            /* JSON string: when its last step is due; NULL: at once */
	bool over;            /* it has an outcome */
};

struct cli_unfinished_list {
	struct cli_unfinished *first; /* the oldest */
	bool out_of_memory;
};

/* Takes the next line of the log: a reader's `line`, with the list as user. */
void cli_unfinished_take(void *list, const char *json, size_t length);
/* Shows them, and the commands that are next: with what the log of the folder tells of their secrets.
 * *left grows by how many wait for nothing but that. Returns 0 or an enum ora_err. */
int cli_unfinished_show(const struct cli_unfinished_list *list, const char *folder, size_t *left,
	struct ora_buf *out, struct ora_error *err);
void cli_unfinished_finish(struct cli_unfinished_list *list);

#endif
