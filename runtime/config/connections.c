#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/text.h"
#include "config/connections.h"
#include "config/policies.h"

static size_t count_connections(const struct config *config)
{
	size_t count = 0;
	while (config_section_at(config, "connection", count) != NULL) {
		count++;
	}
	return count;
}

/* Values for the parameters that all tools share: the rows that the API gave. */
static int read_common(const struct config_section *section,
	struct ora_connection_options *options, const struct ora_api *api)
{
	const struct ora_object *args = api->tools[0].args;
	struct ora_common_value *common = calloc(section->value_count + 1, sizeof(*common));
	if (common == NULL) {
		return ORA_ERR_MEMORY;
	}
	for (size_t i = 0; i < args->field_count; i++) {
		const struct ora_field *field = &args->fields[i];
		const struct config_value *value = (field->flags & ORA_FIELD_COMMON) != 0
			? config_given(section, field->name) : NULL;
		if (value != NULL) {
			common[options->common_count++] = (struct ora_common_value){
				.name = field->name, .value = value->text,
			};
		}
	}
	options->common = common;
	return 0;
}

/* What the library says to it, without a file and a line of its own. */
static int try_options(struct config *config, const struct config_section *section,
	const struct ora_connection_options *given, const struct ora_api *api)
{
	struct ora_client *client = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_connection_options options = *given;
	options.key_source.destroy = NULL;
	int rc = ora_client_create(&client, api, NULL, &err);
	if (rc == 0) {
		rc = ora_client_add_connection(client, &options, &err);
	}
	if (rc == ORA_ERR_CONFIG) {
		config_problem(config, section->file, section->line, "[connection %s]: %s",
			section->name, err.message);
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
	return rc;
}

int config_connections_init(struct config_connections *connections, struct config *config,
	const struct ora_api *api, config_lookup *lookup, void *user)
{
	const struct ora_connection_options init = ORA_CONNECTION_INIT;
	size_t count = count_connections(config);
	*connections = (struct config_connections){
		.options = calloc(count + 1, sizeof(*connections->options)),
	};
	if (connections->options == NULL) {
		return ORA_ERR_MEMORY;
	}
	connections->options[count] = init;
	int result = 0;
	for (size_t i = 0; i < count; i++) {
		const struct config_section *section = config_section_at(config, "connection", i);
		struct ora_connection_options *options = &connections->options[connections->count++];
		*options = init;
		options->id = section->name;
		options->base_url = config_text(section, "base_url");
		options->allow_host = config_boolean(section, "allow_host");
		options->mode = (enum ora_mode)config_choice(section, "mode");
		if (config_given(section, "policy") != NULL
			&& config_policy_of(config, section) == NULL) {
			result = ORA_ERR_CONFIG; /* without its rules it is not to be used */
		}
		int rc = read_common(section, options, api);
		rc = rc != 0 ? rc : config_source_create(config, section, lookup, user,
			&options->key_source);
		rc = rc != 0 ? rc : try_options(config, section, options, api);
		if (rc == ORA_ERR_MEMORY) {
			return rc;
		}
		result = rc != 0 ? rc : result;
	}
	return result;
}

void config_connections_finish(struct config_connections *connections)
{
	for (size_t i = 0; i < connections->count; i++) {
		struct ora_connection_options *options = &connections->options[i];
		if (options->key_source.destroy != NULL) {
			options->key_source.destroy(options->key_source.data);
		}
		free((void *)options->common);
	}
	free(connections->options);
	*connections = (struct config_connections){ NULL, 0 };
}

static const char *connection_at(const void *data, size_t i)
{
	const struct config_section *section = config_section_at(data, "connection", i);
	return section != NULL ? section->name : NULL;
}

void config_connections_check(struct config *config, const struct config_section *section)
{
	const struct config_value *value = config_given(section, "connections");
	for (size_t i = 0; value != NULL && i < value->item_count; i++) {
		const char *id = value->items[i];
		if (config_section_find(config, "connection", id) != NULL || strcmp(id, "default") == 0) {
			continue;
		}
		const char *near = ora_did_you_mean(id, strlen(id), connection_at, config);
		char shown[64];
		ora_copy_line(shown, sizeof(shown), id, strlen(id));
		config_problem(config, value->file, value->line,
			"connections: there is no [connection %s]%s%s%s", shown,
			near != NULL ? " (did you mean " : "", near != NULL ? near : "",
			near != NULL ? "?)" : "");
	}
}
