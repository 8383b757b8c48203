#ifndef ORA_CLIENT_CONNECTION_H
#define ORA_CLIENT_CONNECTION_H

#include <stdbool.h>

#include <ora/client.h>

#include "tool.h"

/* A key, and where it may go. It lives until its client lets go of it and the last call that uses
 * it is done. */
struct ora_connection {
	struct ora_client *client;
	unsigned references;
	char *id;
	char *base_url;    /* without a slash at its end */
	char *headers;     /* "Name: value\n" lines for requests that do not have them */
	bool loopback;
	bool plain;        /* http */
	enum ora_mode mode;
	struct ora_key *key;           /* NULL: not read yet */
	struct ora_key_source source;  /* .read NULL: the key was given */
	bool reading;                  /* the source is being read; these hold what it says: */
	int read_result;
	char *read_text;
	struct ora_error read_error;
	struct ora_key_wait *waiting;
	struct ora_connection *next;   /* of all connections of the client that are alive */
};

/* Checks and copies the options; the caller holds what it gets. Returns 0, ORA_ERR_CONFIG or
 * ORA_ERR_MEMORY, and then the source is still the caller's. */
int ora_connection_create(struct ora_connection **connection, struct ora_client *client,
	const struct ora_connection_options *options, struct ora_error *err) ORA_MUST_CHECK;

/* Another one to the same place with a key that this place has just given; the client does not
 * know it, and it ends with its last transfer. The caller holds what it gets. Returns 0,
 * ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
int ora_connection_with_key(struct ora_connection **connection, const struct ora_connection *like,
	const char *key, struct ora_error *err) ORA_MUST_CHECK;

#endif
