#ifndef ORA_CLI_STATE_H
#define ORA_CLI_STATE_H

#include "cli/cli.h"

/* What a client leaves on the disk: its log, and the secrets of new keys. */

/* The folder of it, as --state and the environment say; sandboxes have one of their own in it.
 * New: free() it. NULL: there is none to be found (or no memory). */
char *cli_state_folder(const struct cli_options *options);

/* Gives the client its log and a place for secrets, as the options say, or the configuration
 * (NULL: there is none), or as fits the front end. Touches no file yet. Returns 0, or an exit
 * code after a message. */
struct config;
int cli_state_attach(struct ora_client *client, const struct config *config,
	const struct cli_options *options, enum cli_front front);

/* Whether an option says where secrets go. */
bool cli_secret_place_given(const struct cli_options *options);

/* Said about folders that can't be found. */
extern const char cli_state_advice[];

#endif
