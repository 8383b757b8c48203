#ifndef ORA_CLI_MAN_H
#define ORA_CLI_MAN_H

#include "cli/roff.h"
#include "tool.h"

#define PROGRAM "openrouter-admin"
#define LIBRARY "libopenrouter-admin"

/* man.c */
/* Begins a page; `what` is its NAME line. False after a message. */
bool man_open(struct roff *roff, const char *folder, const char *name, const char *section,
	const char *what);
/* What the tables say begins with a capital; a NAME line does not. */
void man_lower(char *out, size_t size, const char *text);

/* man_library.c: false after a message. */
bool man_write_library(const char *folder);
bool man_write_call(const char *folder, const struct ora_tool *tool);

#endif
