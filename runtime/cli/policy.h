#ifndef ORA_CLI_POLICY_H
#define ORA_CLI_POLICY_H

#include <ora/confirm.h>

#include "cli/cli.h"

struct config;

/* What a client's calls are bound to, as the options say: which tools there are, and when a person
 * is asked. */

/* Gives the client its filter, the policies that its connections name in the configuration (NULL:
 * there is none), one for the others, and a place for plans. Returns 0, or an exit code after a message. */
int cli_policy_attach(struct cli_client *client, const struct cli_options *options,
	enum cli_front front, struct config *config);

#ifndef ORA_MINIMAL
/* Replaces the policies by what `config` says now. Returns 0 and *old, for ora_policies_keep() or
 * ora_policies_put_back() of gate/policy.h; or an exit code after a message: then all is as it was. */
struct policy;
int cli_policy_replace(struct cli_client *client, struct config *config, struct policy **old);
#endif

/* Whether the gate asks before something is destroyed, so that nobody else need ask. */
bool cli_policy_asks(const struct cli_options *options);

/* Somebody at the terminal who is shown a plan, with what `names` (borrowed; or NULL) knows of its
 * IDs; with --yes, somebody who has said yes. NULL where there is nobody. */
struct cli_names;
const struct ora_asker *cli_asker(const struct cli_options *options, struct cli_names *names);
/* Adds the plan of a call as a person reads it: its parameters in words, and behind the IDs what
 * `names` knows of them, for nobody is to say yes to a number. As it is where `names` is NULL: who
 * writes JSON reads its words. */
struct ora_buf;
void cli_put_plan(struct ora_buf *out, const struct cli_names *names, const struct ora_tool *tool,
	const char *plan);
/* Shows a plan on stderr, and asks: whether the answer is yes. */
bool cli_asks_for_yes(const char *plan);
/* Reads a line from the terminal: whether it says yes. */
bool cli_says_yes(void);

/* The folder of plans that wait for approval, new; NULL: none is to be found. */
char *cli_plan_folder(const struct cli_options *options);

int cli_approve(const struct cli_options *options);

#endif
