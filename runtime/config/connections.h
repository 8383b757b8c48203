#ifndef ORA_CONFIG_CONNECTIONS_H
#define ORA_CONFIG_CONNECTIONS_H

#include <ora/client.h>

#include "config/source.h"

/* The [connection] sections as options for a client. */
struct config_connections {
	struct ora_connection_options *options;  /* one more than count: room for the caller's */
	size_t count;
};

/* Texts are borrowed from the configuration. What is wrong is noted as problems. Returns 0,
 * ORA_ERR_CONFIG or ORA_ERR_MEMORY; finish it in any case. */
int config_connections_init(struct config_connections *connections, struct config *config,
	const struct ora_api *api, config_lookup *lookup, void *user) ORA_MUST_CHECK;
/* Destroys the sources, too: clear the .key_source.destroy of one that a client has taken. */
void config_connections_finish(struct config_connections *connections);

/* Notes names in the `connections` of a section that no [connection] has. `default` may come from
 * the environment. */
void config_connections_check(struct config *config, const struct config_section *section);

#endif
