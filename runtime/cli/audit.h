#ifndef ORA_CLI_AUDIT_H
#define ORA_CLI_AUDIT_H

#include <ora/log_file.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "json/view.h"

/* story.c: what the views of the log share: audit, journal, undo. */

/* The least of a call's id that names it. */
#define CLI_MIN_CALL 4
/* All of it, with a NUL. */
#define CLI_CALL_SIZE 33

/* A tool by what a line says of it; NULL where this version has none of that name. */
const struct ora_tool *cli_line_tool(struct ora_json line);
/* A member of a line as it is shown: text made harmless, other values as JSON; "-" for none. */
void cli_put_member(struct ora_buf *out, struct ora_json line, const char *name);

/* Reads the whole log. Returns 0, or an exit code after a message; `summary` may be NULL. */
int cli_log_read(const char *folder, const struct ora_log_reader *reader,
	struct ora_log_summary *summary);

/* All lines of a call, found by the beginning of its id. cli_story_finish() it. */
struct cli_story {
	char **lines;
	size_t count;
	struct ora_json intent, outcome;  /* no text: there is none */
	bool ambiguous;                   /* several calls have such an id */
	char undone_by[CLI_CALL_SIZE];    /* the call that took back the last of it; "": none has */
};
/* Who calls, in the log, to take back a call: the nth step of so many. */
#define CLI_UNDO_CALLER "undo of %.32s, %zu of %zu"
/* Returns 0, or an exit code after a message: also where there is no such call. */
int cli_story_read(struct cli_story *story, const char *folder, const char *call);
/* audit_show.c: the call for people. Returns 0, or an exit code after a message. */
int cli_story_show(const struct cli_options *options, const struct cli_story *story);
void cli_story_finish(struct cli_story *story);

#endif
