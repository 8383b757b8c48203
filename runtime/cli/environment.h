#ifndef ORA_CLI_ENVIRONMENT_H
#define ORA_CLI_ENVIRONMENT_H

/* Variables that hold secrets: taken out of the environment when they are first asked for, and
 * kept for as long as the process may ask again. */
struct cli_environment {
	struct cli_variable *variables;
};

/* The value, or NULL where it is not set, or empty. Borrowed. `environment` is a struct
 * cli_environment, zeroed at first. */
const char *cli_environment_take(void *environment, const char *name);
/* Wipes them. */
void cli_environment_finish(struct cli_environment *environment);

#endif
