#ifndef ORA_CLI_DOCTOR_H
#define ORA_CLI_DOCTOR_H

#include <stdbool.h>
#include <stddef.h>

#include <json-c/json.h>

#include "cli/cli.h"
#include "cli/screen.h"

/* `doctor`, in parts: each looks at one thing and tells what it found. */

/* Bytes of what one finding says; more is cut. */
#define DOCTOR_WORDS_SIZE 512

enum doctor_verdict { DOCTOR_FINE, DOCTOR_LOOK, DOCTOR_BAD };

/* Where the findings go: lines for people, or one JSON array. */
struct doctor {
	const struct cli_options *options;
	struct cli_screen screen;
	struct json_object *findings;  /* NULL: print lines */
	enum doctor_verdict worst;
	bool strange;                  /* whether a reply has what its table does not */
};

/* One finding: what was looked at, what it is like, and what mends it (NULL: nothing need be). */
void doctor_tell(struct doctor *doctor, enum doctor_verdict verdict, const char *what,
	const char *mend, const char *format, ...) ORA_PRINTF(5, 6);
/* The same of a tool's reply; `path` (NULL allowed) is where in it. */
void doctor_tell_reply(struct doctor *doctor, enum doctor_verdict verdict,
	const struct ora_tool *tool, const char *path, const char *mend, const char *words);

/* doctor_files.c: configuration and keys; the log. */
void doctor_look_at_configuration(struct doctor *doctor);
void doctor_look_at_log(struct doctor *doctor);

/* doctor_api.c: makes the reads of the API that it has arguments for, and compares what comes
 * with the tables. Tells names of members, never a value. */
void doctor_look_at_api(struct doctor *doctor, struct ora_client *client,
	const char *connection);

/* doctor_hosts.c: whether agents take our tools. */
void doctor_look_at_hosts(struct doctor *doctor);

#endif
