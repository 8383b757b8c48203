#include <openrouter_admin/api.h>

#include "cli/callers.h"
#include "cli/configuration.h"
#include "config/named_secrets.h"
#include "config/policies.h"

int cli_configuration_load(struct cli_configuration *configuration,
	const struct cli_options *options)
{
	*configuration = (struct cli_configuration){
		.table = config_table_create(&openrouter_admin_api),
	};
	if (configuration->table == NULL
		|| config_load(&configuration->config, configuration->table, options->config) != 0) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	config_policies_check(configuration->config);
	config_named_secrets_check(configuration->config);
	return cli_callers_check(configuration->config) == 0 ? 0
		: cli_fail(CLI_REFUSED, "out of memory");
}

int cli_configuration_open(struct cli_configuration *configuration,
	const struct cli_options *options)
{
	int rc = cli_configuration_load(configuration, options);
	return rc != 0 ? rc : cli_configuration_problems(configuration);
}

int cli_configuration_problems(const struct cli_configuration *configuration)
{
	if (config_is_short(configuration->config)) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	for (size_t i = 0; i < config_problem_count(configuration->config); i++) {
		cli_fail(CLI_USAGE, "%s", config_problem_at(configuration->config, i));
	}
	return config_problem_count(configuration->config) > 0 ? CLI_USAGE : CLI_DONE;
}

void cli_configuration_close(struct cli_configuration *configuration)
{
	config_destroy(configuration->config);
	config_table_destroy(configuration->table);
}
