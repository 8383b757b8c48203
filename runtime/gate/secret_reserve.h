#ifndef ORA_GATE_SECRET_RESERVE_H
#define ORA_GATE_SECRET_RESERVE_H

#include <ora/client.h>

/* Gives the client's place for secrets, which must be set, a reserve: what can't be delivered there
 * goes into a file in `folder`, as ora_client_secrets_to_file() makes it, and stays in the reply only
 * where that fails, too. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY; then all is as it was. */
ORA_MUST_CHECK int ora_client_secrets_reserve(struct ora_client *client, const char *folder,
	struct ora_error *err);

#endif
