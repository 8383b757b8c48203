#ifndef EXAMPLES_CONNECT_H
#define EXAMPLES_CONNECT_H

#include <stdio.h>
#include <stdlib.h>

#include <openrouter_admin/tools.h>

/*
 * What the examples share: a client with one connection. The library reads no environment by
 * itself: where a key comes from is up to its user. Here, it is OPENROUTER_MANAGEMENT_KEY;
 * OPENROUTER_BASE_URL may name a sandbox on this machine.
 */
static inline struct ora_client *connect_or_exit(void)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = getenv("OPENROUTER_MANAGEMENT_KEY");
	connection.base_url = getenv("OPENROUTER_BASE_URL");
	if (ora_client_create(&client, &openrouter_admin_api, NULL, &err) != 0
		|| ora_client_add_connection(client, &connection, &err) != 0) {
		fprintf(stderr, "%s\n", err.message);
		exit(1);
	}
	return client;
}

/* Says what went wrong; the exit status of the program. */
static inline int failed(struct ora_error *err)
{
	fprintf(stderr, "%s\n", err->message);
	ora_error_finish(err);
	return 1;
}

#endif
