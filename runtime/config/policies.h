#ifndef ORA_CONFIG_POLICIES_H
#define ORA_CONFIG_POLICIES_H

#include <ora/policy.h>

#include "config/config.h"

/* The [policy] section that a [connection] names, or NULL. Notes a problem where it names one that
 * there is not. */
const struct config_section *config_policy_of(struct config *config,
	const struct config_section *connection);
/* What a [policy] section says; what it says nothing of stays as it is in *policy. Texts and lists
 * are borrowed from the configuration. */
void config_policy_read(const struct config_section *section, struct ora_policy *policy);
/* Notes what does not go together in a [policy]. */
void config_policies_check(struct config *config);

#endif
