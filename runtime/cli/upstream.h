#ifndef ORA_CLI_UPSTREAM_H
#define ORA_CLI_UPSTREAM_H

#include "cli/cli.h"

/*
 * The connections of a process: flags over environment over configuration files. With --sandbox
 * there is only the sandbox.
 */
struct cli_upstream;

/* Said where there is no key. */
extern const char cli_key_advice[];

/* Starts the sandbox if it is asked for, takes the keys out of the environment (so that neither
 * what we start nor /proc shows them any more), reads the configuration. `options` is borrowed.
 * Returns 0 or an exit code after a message. */
int cli_upstream_open(struct cli_upstream **upstream, const struct cli_options *options);
/* Gives a client its connections. Returns 0 or an exit code after a message. */
int cli_upstream_apply(struct cli_upstream *upstream, struct ora_client *client);
/* Reads the configuration again, and gives the client what it says now: connections and policies.
 * Where that can't be used, all stays as it was, stderr says why, and it returns false. */
bool cli_upstream_reload(struct cli_upstream *upstream, struct cli_client *client);
/* Whether it is an embedded sandbox. */
bool cli_upstream_is_sandbox(const struct cli_upstream *upstream);
/* Its clients must be gone. NULL is allowed. */
void cli_upstream_close(struct cli_upstream *upstream);

#ifndef ORA_MINIMAL
/* The configuration that is in force; NULL: none is used (--sandbox). Borrowed until a reload. */
struct config;
struct config *cli_upstream_config(const struct cli_upstream *upstream);
/* Refuses what --connection names, with the ids that there are: id_of(data, i), NULL at the end. */
int cli_fail_connection(const char *id, const char *(*id_of)(const void *data, size_t i),
	const void *data);
#endif

#endif
