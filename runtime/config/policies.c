#include "config/policies.h"

#include <string.h>

const struct config_section *config_policy_of(struct config *config,
	const struct config_section *connection)
{
	const struct config_value *name = config_given(connection, "policy");
	const struct config_section *policy = name != NULL
		? config_section_find(config, "policy", name->text) : NULL;
	if (name != NULL && policy == NULL) {
		config_problem(config, name->file, name->line, "policy: there is no [policy %s]",
			name->text);
	}
	return policy;
}

static const char *const *list_of(const struct config_section *section, const char *key)
{
	const struct config_value *value = config_given(section, key);
	return value != NULL ? (const char *const *)value->items : NULL;
}

static double number_of(const struct config_section *section, const char *key)
{
	const struct config_value *value = config_given(section, key);
	return value != NULL ? value->number : 0;
}

void config_policy_read(const struct config_section *section, struct ora_policy *policy)
{
	policy->name = section->name;
	policy->max_limit_usd = number_of(section, "max_limit_usd");
	policy->require_limit = config_boolean(section, "require_limit");
	policy->require_limit_reset = config_boolean(section, "require_limit_reset");
	policy->max_expiry_days = number_of(section, "max_expiry_days");
	policy->require_expiry = config_boolean(section, "require_expiry");
	policy->allowed_workspaces = list_of(section, "allowed_workspaces");
	policy->allowed_models = list_of(section, "allowed_models");
	policy->allowed_providers = list_of(section, "allowed_providers");
	policy->max_ids_per_call = (size_t)number_of(section, "max_ids_per_call");
	policy->writes_per_minute = (unsigned)number_of(section, "writes_per_minute");
	(void)ora_confirm_parse(config_text(section, "confirm"), &policy->confirm);
	(void)ora_confirm_by_parse(config_text(section, "confirm_by"), &policy->confirm_by);
	if (config_text(section, "secrets") != NULL) {
		(void)ora_secrets_parse(config_text(section, "secrets"), &policy->secrets);
	}
	const char *fallback = config_text(section, "confirm_fallback");
	if (fallback != NULL) {
		(void)ora_fallback_parse(fallback, &policy->fallback);
	}
}

static bool says(const struct config_value *value, const char *text)
{
	return value != NULL && strcmp(value->text, text) == 0;
}

/* Or would be, but for a mistake that is told elsewhere. */
static bool is_named(const struct config *config, const char *policy)
{
	const struct config_section *section;
	for (size_t i = 0; (section = config_section_at(config, "connection", i)) != NULL; i++) {
		const struct config_value *named = config_given(section, "policy");
		if (says(named, policy)
			|| (named != NULL && config_section_find(config, "policy", named->text) == NULL)) {
			return true;
		}
	}
	return false;
}

void config_policies_check(struct config *config)
{
	const struct config_section *section;
	for (size_t i = 0; (section = config_section_at(config, "policy", i)) != NULL; i++) {
		const struct config_value *by = config_given(section, "confirm_by");
		const struct config_value *secrets = config_given(section, "secrets");
		if (!is_named(config, section->name)) {
			config_problem(config, section->file, section->line, "[policy %s]: would guard nothing: "
				"want a [connection] that says policy = %s", section->name, section->name);
		}
		if (says(by, "terminal") && says(config_given(section, "confirm_fallback"), "token")) {
			config_problem(config, by->file, by->line, "confirm_by: a token is no yes at a terminal: "
				"want another confirm_fallback");
		}
		if (says(secrets, "command")
			&& config_given(config_section_find(config, "secrets", NULL), "command") == NULL) {
			config_problem(config, secrets->file, secrets->line, "secrets: command: want a command in "
				"[secrets], too");
		}
	}
}
