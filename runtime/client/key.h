#ifndef ORA_CLIENT_KEY_H
#define ORA_CLIENT_KEY_H

#include "client/connection.h"

/*
 * The key of a connection: given, or read by its source on a helper thread, when the first
 * transfer needs it and again when upstream refuses it.
 */

/* A key that transfers use; it lives until the last of them is done. */
struct ora_key {
	unsigned references;
	char line[];  /* the whole header line; wiped when freed */
};

/* Returns 0, ORA_ERR_CONFIG (the text can't be a key, or may not go over plain http) or
 * ORA_ERR_MEMORY. */
int ora_key_create(struct ora_key **key, const struct ora_connection *connection,
	const char *text, struct ora_error *err) ORA_MUST_CHECK;
/* The same for a key that the connection's own upstream has given: it may go back there. */
int ora_key_create_own(struct ora_key **key, const struct ora_connection *connection,
	const char *text, struct ora_error *err) ORA_MUST_CHECK;
struct ora_key *ora_key_hold(struct ora_key *key);
/* NULL is allowed. */
void ora_key_release(struct ora_key *key);

/* Somebody who waits for a key; the memory is his. */
struct ora_key_wait {
	struct ora_key_wait *next;
	struct ora_key_wait **link;  /* NULL: not waiting */
	/* connection->key is what it is now; `err` is NULL, or says why it could not be read. */
	void (*done)(struct ora_key_wait *wait, const struct ora_error *err);
};

/* Has the source read (it is, if it is being read already), and calls `done` from a later poll.
 * Returns 0 or ORA_ERR_MEMORY. */
int ora_key_read(struct ora_connection *connection, struct ora_key_wait *wait) ORA_MUST_CHECK;
/* `done` will not be called any more. */
void ora_key_leave(struct ora_key_wait *wait);

#endif
