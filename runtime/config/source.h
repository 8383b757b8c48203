#ifndef ORA_CONFIG_SOURCE_H
#define ORA_CONFIG_SOURCE_H

#include <ora/client.h>

#include "config/config.h"

/* Where the key of a connection comes from: a variable, a file, a command, a credential. */

/* The value of a variable, or NULL; borrowed. The owner may have kept it and taken it out of
 * the environment. */
typedef const char *config_lookup(void *user, const char *name);

/* The source of a [connection] (*out; destroy its data, or give it to a client). Nothing is read
 * but variables. Returns 0; ORA_ERR_CONFIG after a problem was noted; ORA_ERR_MEMORY. */
int config_source_create(struct config *config, const struct config_section *section,
	config_lookup *lookup, void *user, struct ora_key_source *out) ORA_MUST_CHECK;

/* Notes as a problem what can be seen to be wrong without a secret being read: a file that is
 * missing or that others may read, a variable that is not set. */
void config_source_check(struct config *config, const struct config_section *section,
	config_lookup *lookup, void *user);

#endif
