#ifndef ORA_CLI_CALLERS_H
#define ORA_CLI_CALLERS_H

#include "cli/cli.h"
#include "config/config.h"
#include "serve/authenticate.h"

/* Who may use a server: the sections [token] and [issuer]. Texts are borrowed from the
 * configuration. */
struct cli_callers {
	struct ora_auth_token *tokens;
	struct ora_auth_issuer *issuers;
	struct ora_auth_rules rules;
};

/* Returns 0 or ORA_ERR_MEMORY. Finish it in any case. */
int cli_callers_init(struct cli_callers *callers, const struct config *config) ORA_MUST_CHECK;
void cli_callers_finish(struct cli_callers *callers);

/* Notes what is wrong with them as problems of the configuration. Returns 0 or ORA_ERR_MEMORY. */
int cli_callers_check(struct config *config) ORA_MUST_CHECK;

#endif
