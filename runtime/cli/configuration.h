#ifndef ORA_CLI_CONFIGURATION_H
#define ORA_CLI_CONFIGURATION_H

#include "cli/cli.h"
#include "config/config.h"

/* The configuration files, read as --config says. */
struct cli_configuration {
	struct config_table *table;
	struct config *config;
};

/* Reads them, and notes what is wrong with what is in them. Returns 0, or an exit code after a
 * message where there is no memory. Close it in any case. */
int cli_configuration_load(struct cli_configuration *configuration,
	const struct cli_options *options);
/* The same, and tells the problems; with some it is of no use. */
int cli_configuration_open(struct cli_configuration *configuration,
	const struct cli_options *options);
/* Tells all problems, one a line. Returns 0, or CLI_USAGE where there were some. */
int cli_configuration_problems(const struct cli_configuration *configuration);
void cli_configuration_close(struct cli_configuration *configuration);

#endif
