#include <stdlib.h>
#include <string.h>

#include "cli/callers.h"
#include "config/connections.h"

static size_t count_sections(const struct config *config, const char *kind)
{
	size_t count = 0;
	while (config_section_at(config, kind, count) != NULL) {
		count++;
	}
	return count;
}

static struct ora_auth_token read_token(const struct config_section *section)
{
	const struct config_value *connections = config_given(section, "connections");
	return (struct ora_auth_token){
		.name = section->name,
		.sha256 = config_text(section, "sha256"),
		.mode = (enum ora_mode)config_choice(section, "mode"),
		.connections = (const char *const *)connections->items,
		.connection_count = connections->item_count,
	};
}

static struct ora_auth_issuer read_issuer(const struct config_section *section)
{
	return (struct ora_auth_issuer){
		.name = section->name,
		.issuer = config_text(section, "issuer"),
		.audience = config_text(section, "audience"),
		.jwks = config_text(section, "jwks"),
		.connections_claim = config_text(section, "connections_claim"),
		.scopes = {
			[ORA_MODE_FULL] = config_text(section, "scope_full"),
			[ORA_MODE_WRITE] = config_text(section, "scope_write"),
			[ORA_MODE_READ_ONLY] = config_text(section, "scope_read_only"),
		},
		.leeway_s = (long)config_number(section, "leeway_s"),
	};
}

int cli_callers_init(struct cli_callers *callers, const struct config *config)
{
	size_t tokens = count_sections(config, "token"), issuers = count_sections(config, "issuer");
	*callers = (struct cli_callers){
		.tokens = calloc(tokens + 1, sizeof(*callers->tokens)),
		.issuers = calloc(issuers + 1, sizeof(*callers->issuers)),
	};
	if (callers->tokens == NULL || callers->issuers == NULL) {
		return ORA_ERR_MEMORY;
	}
	for (size_t i = 0; i < tokens; i++) {
		callers->tokens[i] = read_token(config_section_at(config, "token", i));
	}
	for (size_t i = 0; i < issuers; i++) {
		callers->issuers[i] = read_issuer(config_section_at(config, "issuer", i));
	}
	callers->rules = (struct ora_auth_rules){
		.tokens = callers->tokens, .token_count = tokens, .issuers = callers->issuers,
		.issuer_count = issuers,
	};
	return 0;
}

void cli_callers_finish(struct cli_callers *callers)
{
	free(callers->tokens);
	free(callers->issuers);
}

/* What the server would say to these rules, with the place of the section. */
static int try_rules(struct config *config, const struct config_section *section,
	const struct ora_auth_rules *rules)
{
	struct ora_auth *auth = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_auth_create(&auth, NULL, rules, &err);
	if (rc == ORA_ERR_CONFIG) {
		config_problem(config, section->file, section->line, "%s", err.message);
		rc = 0;
	}
	ora_auth_destroy(auth);
	ora_error_finish(&err);
	return rc;
}

/* Whether nothing that it must have is missing: that is a problem already. */
static bool is_whole(const struct config_section *section)
{
	for (size_t i = 0; i < section->table->row_count; i++) {
		const struct config_row *row = &section->table->rows[i];
		if (row->required && strcmp(row->section, section->kind->name) == 0
			&& config_given(section, row->key) == NULL) {
			return false;
		}
	}
	return true;
}

int cli_callers_check(struct config *config)
{
	int rc = 0;
	for (size_t i = 0; rc == 0 && config_section_at(config, "token", i) != NULL; i++) {
		const struct config_section *section = config_section_at(config, "token", i);
		if (is_whole(section)) {
			const struct ora_auth_token token = read_token(section);
			const struct ora_auth_rules rules = { .tokens = &token, .token_count = 1 };
			config_connections_check(config, section);
			rc = try_rules(config, section, &rules);
		}
	}
	for (size_t i = 0; rc == 0 && config_section_at(config, "issuer", i) != NULL; i++) {
		const struct config_section *section = config_section_at(config, "issuer", i);
		if (is_whole(section)) {
			const struct ora_auth_issuer issuer = read_issuer(section);
			const struct ora_auth_rules rules = { .issuers = &issuer, .issuer_count = 1 };
			rc = try_rules(config, section, &rules);
		}
	}
	return rc;
}
