#ifndef ORA_CLIENT_CONNECTION_H
#define ORA_CLIENT_CONNECTION_H

#include <stdbool.h>

#include <ora/client.h>

#include "tool.h"

/* A key, and where it may go. */
struct ora_connection {
	char *id;
	char *base_url;    /* without a slash at its end */
	char *credential;  /* the whole header line; wiped when freed */
	bool loopback;
	enum ora_mode mode;
};

/* Checks and copies the options. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
int ora_connection_create(struct ora_connection **connection, const struct ora_api *api,
	const struct ora_connection_options *options, struct ora_error *err) ORA_MUST_CHECK;
void ora_connection_destroy(struct ora_connection *connection);

#endif
