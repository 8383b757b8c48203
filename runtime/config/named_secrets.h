#ifndef ORA_CONFIG_NAMED_SECRETS_H
#define ORA_CONFIG_NAMED_SECRETS_H

#include <ora/secret.h>

#include "config/config.h"

/* What the [secret NAME] sections say, for ora_client_set_named_secrets(); read files and run
 * programs each time. *out has .read NULL where there is no section; else it is to be given to a
 * client, or its data destroyed. The configuration is not needed afterwards. Returns 0 or
 * ORA_ERR_MEMORY. */
int config_named_secrets_create(const struct config *config,
	struct ora_named_secrets *out) ORA_MUST_CHECK;
/* Notes what does not go together in a [secret NAME]. */
void config_named_secrets_check(struct config *config);

#endif
