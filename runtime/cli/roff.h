#ifndef ORA_CLI_ROFF_H
#define ORA_CLI_ROFF_H

#include <stdbool.h>
#include <stdio.h>

#include <ora/export.h>

/* Writing a manual page in mdoc(7), so that mandoc(1) has nothing to say about it. */
struct roff {
	FILE *file;
};

/* Opens FOLDER/NAME.SECTION and writes its head: what it is in one line, and its NAME section.
 * False after a message. */
bool roff_open(struct roff *roff, const char *folder, const char *name, const char *section,
	const char *date, const char *what);
/* False after a message: the disk is full. */
bool roff_close(struct roff *roff);

/* A line as it is: a macro with its arguments. */
void roff_macro(struct roff *roff, const char *format, ...) ORA_PRINTF(2, 3);
/* Text, escaped, in lines of a fit length, each sentence beginning a new one. */
void roff_text(struct roff *roff, const char *text);
/* The same of one word that stands in a macro: quoted where it must be. */
void roff_word(struct roff *roff, const char *word);
/* Lines that are shown as they are, such as examples. */
void roff_display(struct roff *roff, const char *lines);

#endif
