#ifndef ORA_CONFIG_SECRET_FILE_H
#define ORA_CONFIG_SECRET_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>

/* Files that hold a secret: regular ones that belong to us or to root, of at most 64 KiB, which
 * nobody else may write, and nobody else may read unless `others_may_read` (the system has seen
 * to who sees it). One of root that our group may read is how container systems hand secrets in. */

/* Opens one for reading. Returns the descriptor, or -1 after err was filled in. */
int config_secret_open(const char *path, bool others_may_read, struct ora_error *err);

/* All of it (*bytes: new, ends with a null that is not counted; wipe it before it is freed).
 * Returns 0 or an enum ora_err. */
int config_secret_read(const char *path, bool others_may_read, char **bytes, size_t *length,
	struct ora_error *err) ORA_MUST_CHECK;

/* The same for a text: one with a null byte would end there, and be another secret; it is refused. */
int config_secret_read_text(const char *path, bool others_may_read, char **text,
	struct ora_error *err) ORA_MUST_CHECK;

/* Takes the end of the line away: files and programs end theirs. */
void config_secret_cut(char *secret);

#endif
