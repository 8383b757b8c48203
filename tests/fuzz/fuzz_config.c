/* A configuration file. Each problem is one line that names the file; what has none makes
 * connections and policies, and no value is outside its row. */
#include <openrouter_admin/tools.h>

#include "base/error.h"
#include "config/connections.h"
#include "config/policies.h"
#include "files.h"
#include "fuzz.h"

static const char *no_variable(void *user, const char *name)
{
	(void)user;
	(void)name;
	return NULL;
}

static void check_value(const struct config_value *value)
{
	const struct config_row *row = value->row;
	FUZZ_HOLDS(value->line > 0);
	if (row->type == CONFIG_INTEGER || row->type == CONFIG_NUMBER) {
		FUZZ_HOLDS(value->number >= row->minimum && value->number <= row->maximum);
	}
	if (row->type == CONFIG_LIST || row->type == CONFIG_COMMAND) {
		for (size_t i = 0; i < value->item_count; i++) {
			FUZZ_HOLDS(value->items[i] != NULL);
		}
		FUZZ_HOLDS(value->items != NULL && value->items[value->item_count] == NULL);
	}
	FUZZ_HOLDS(row->type != CONFIG_PATH || value->text[0] == '/');
}

static void check_sections(struct config *config)
{
	const struct config_section *section;
	for (size_t i = 0; (section = config_section_at(config, "connection", i)) != NULL; i++) {
		struct ora_policy policy = ORA_POLICY_INIT;
		for (size_t v = 0; v < section->value_count; v++) {
			check_value(&section->values[v]);
		}
		const struct config_section *named = config_policy_of(config, section);
		if (named != NULL) {
			config_policy_read(named, &policy);
		}
	}
	struct config_connections connections;
	int rc = config_connections_init(&connections, config, &openrouter_admin_api, no_variable, NULL);
	FUZZ_HOLDS(rc == 0 || config_problem_count(config) > 0);
	config_connections_finish(&connections);
}

static void check_problems(const struct config *config)
{
	for (size_t i = 0; i < config_problem_count(config); i++) {
		const char *problem = config_problem_at(config, i);
		FUZZ_HOLDS(strncmp(problem, files_folder(), strlen(files_folder())) == 0);
		for (; *problem != '\0'; problem++) {
			FUZZ_HOLDS((unsigned char)*problem >= 0x20 && *problem != 0x7f);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct config_table *table;
	struct config *config;
	if (table == NULL) {
		table = config_table_create(&openrouter_admin_api);
		FUZZ_HOLDS(table != NULL);
	}
	files_write("config.ini", data, size);
	FUZZ_HOLDS(config_load(&config, table, files_path("config.ini")) == 0);
	if (config_problem_count(config) == 0) {
		check_sections(config);
	}
	check_problems(config);
	config_destroy(config);
	return 0;
}
