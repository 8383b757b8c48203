#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/environment.h"

struct cli_variable {
	struct cli_variable *next;
	char *name;
	char *value;
};

static void free_variable(struct cli_variable *variable)
{
	if (variable->value != NULL) {
		ora_wipe(variable->value, strlen(variable->value));
	}
	free(variable->value);
	free(variable->name);
	free(variable);
}

const char *cli_environment_take(void *user, const char *name)
{
	struct cli_environment *environment = user;
	for (const struct cli_variable *it = environment->variables; it != NULL; it = it->next) {
		if (strcmp(it->name, name) == 0) {
			return it->value;
		}
	}
	char *value = getenv(name);
	if (value == NULL || value[0] == '\0') {
		return NULL;
	}
	struct cli_variable *variable = calloc(1, sizeof(*variable));
	if (variable == NULL) {
		return value; /* better there than lost */
	}
	variable->name = strdup(name);
	variable->value = strdup(value);
	if (variable->name == NULL || variable->value == NULL) {
		free_variable(variable);
		return value;
	}
	ora_wipe(value, strlen(value));
	unsetenv(name);
	variable->next = environment->variables;
	environment->variables = variable;
	return variable->value;
}

void cli_environment_finish(struct cli_environment *environment)
{
	while (environment->variables != NULL) {
		struct cli_variable *variable = environment->variables;
		environment->variables = variable->next;
		free_variable(variable);
	}
}
