#ifndef ORA_GATE_LOG_OPEN_H
#define ORA_GATE_LOG_OPEN_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>

/*
 * Writes of a log whose end is not known: an intent without an outcome, as a crash leaves it, or
 * with one that says that it is not known, or that the reply was lost. A line of type
 * "resolution" closes them.
 */
struct ora_open_write {
	struct ora_open_write *next;
	char *intent;           /* its line */
	size_t intent_length;
	char *outcome;          /* its line, or NULL */
	size_t outcome_length;
	long pid;               /* of the process that wrote the intent */
};

struct ora_open_writes {
	struct ora_open_write *first; /* the oldest */
	size_t count;
	bool out_of_memory;
};

/* Takes the next line of the log: a reader's `line`, with the list as user. */
void ora_open_writes_take(void *list, const char *json, size_t length);
void ora_open_writes_finish(struct ora_open_writes *list);

/* Whether the process that began it may still be at it. */
bool ora_open_write_may_run(const struct ora_open_write *write);

/* Whether the member `call` of a line is, or begins with, this. */
bool ora_log_line_is_of(const char *json, size_t length, const char *call);

#endif
