#ifndef ORA_CLI_SHOW_H
#define ORA_CLI_SHOW_H

#include "cli/cli.h"
#include "cli/rows.h"
#include "cli/verb.h"

/* The time that moments are told from, in seconds since 1970. */
int64_t cli_now(const struct cli_options *options);

/* Checks what the options want of a tool's output, before anything is sent: --fields, --sort,
 * --by and their companions. Returns 0 or CLI_USAGE after a message. */
int cli_check_show(const struct cli_options *options, const struct ora_tool *tool);

/* Whether a reply of the tool is shown as rows. */
bool cli_shows_rows(const struct ora_tool *tool);

/* Prints rows as the options say, and behind a table what it leaves out. A table shows what IDs of
 * other lists are called, and `names` asks for those lists. */
int cli_show_rows(const struct cli_options *options, const struct ora_tool *tool,
	struct cli_names *names, struct cli_rows *rows);

/* Prints any reply as the options say; a list through cli_show_rows(). The reply is stolen. */
int cli_show_reply(const struct cli_options *options, const struct ora_tool *tool,
	struct cli_names *names, struct ora_reply *reply, int64_t offset);

/* output.c: the secret of a reply that is in it still, and not delivered elsewhere; NULL: none. */
const struct ora_field *cli_reply_secret(const struct ora_tool *tool,
	const struct ora_reply *reply);

/* chart.c: whether the options ask for a picture of the tool's reply. */
bool cli_wants_chart(const struct cli_options *options);
/* Has upstream split the rows by what --by says, where a parameter does that. */
void cli_chart_split(const struct cli_options *options, const struct cli_arguments *arguments);
/* Calls the tool and draws what --by says, or what a parameter splits the rows by, or else by its
 * first two ways. */
int cli_run_chart(const struct cli_options *options, struct cli_client *client,
	struct cli_names *names, const struct cli_arguments *arguments);
/* The way that --by names; NULL after a message. */
const struct ora_chart_way *cli_chart_way(const struct ora_tool *tool, const char *name);

#endif
