#ifndef ORA_SECRET_SINK_H
#define ORA_SECRET_SINK_H

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ready-made places for secrets: each of these sets the hooks of <ora/secret.h>, so that one
 * of them can be chosen for a client. They return 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. All
 * text is copied.
 */

/* A new file for each secret in `folder` (absolute; made with mode 0700 if it is not there),
 * with a random name and mode 0600. It holds the secret and a newline, and is on the disk
 * before the call is done. Its room is taken before anything is sent. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_secrets_to_file(struct ora_client *client,
	const char *folder, struct ora_error *err);

/*
 * A program that gets the secret on its stdin, without a newline, and is started before
 * anything is sent. `argv` ends with NULL; argv[0] is an absolute path. No shell is involved.
 * Its environment is `environment` ("NAME=value", ends with NULL), and what it needs to know
 * about the call: ORA_CALL (its id in the log), ORA_CONNECTION, ORA_TOOL and ORA_ARGUMENTS
 * (JSON). Its stdout is discarded, stderr is ours. It has 30 s after it got the secret, and
 * must exit with 0.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_client_secrets_to_command(struct ora_client *client,
	const char *const *argv, const char *const *environment, struct ora_error *err);

/* Refuses calls whose reply has a secret (ORA_ERR_NOT_ALLOWED), because it would have no place;
 * `advice` says what to do about that. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_refuse_secrets(struct ora_client *client,
	const char *advice, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
