#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_config(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it reads no configuration file");
}

#else

#include <openrouter_admin/api.h>

#include "base/buf.h"
#include "base/text.h"
#include "cli/configuration.h"
#include "cli/environment.h"
#include "config/connections.h"
#include "json/write.h"
#include "serve/serve.h"

static bool belongs(const struct config_row *row, const struct config_kind *kind)
{
	return strcmp(row->section, kind->name) == 0;
}

/* The reference, for people. */
static void print_keys(const struct config_table *table)
{
	for (size_t k = 0; k < table->kind_count; k++) {
		const struct config_kind *kind = &table->kinds[k];
		printf("%s[%s%s%s]\n  ", k > 0 ? "\n" : "", kind->name,
			kind->operand != NULL ? " " : "", kind->operand != NULL ? kind->operand : "");
		cli_print_wrapped(kind->doc, 2, 2);
		for (size_t i = 0; i < table->row_count; i++) {
			const struct config_row *row = &table->rows[i];
			char want[CONFIG_WANT_SIZE];
			if (!belongs(row, kind)) {
				continue;
			}
			config_row_want(row, want);
			printf("\n  %s  (%s%s%s%s)\n      ", row->key, want,
				row->fallback != NULL ? "; default " : "",
				row->fallback != NULL ? row->fallback : "", row->required ? "; required" : "");
			cli_print_wrapped(row->doc, 6, 6);
		}
	}
}

static void put_member(struct ora_buf *out, const char *name, const char *text)
{
	ora_json_put_key(out, name);
	if (text != NULL) {
		ora_json_put_string(out, text, strlen(text));
	} else {
		ora_buf_add_string(out, "null");
	}
}

static void put_row(struct ora_buf *out, const struct config_row *row)
{
	char want[CONFIG_WANT_SIZE];
	config_row_want(row, want);
	ora_buf_add_string(out, "{");
	put_member(out, "key", row->key);
	put_member(out, "want", want);
	put_member(out, "default", row->fallback);
	ora_json_put_key(out, "required");
	ora_buf_add_string(out, row->required ? "true" : "false");
	put_member(out, "doc", row->doc);
	ora_buf_add_string(out, "}");
}

/* The same for programs: what the manual page is made of. */
static int print_keys_json(const struct config_table *table)
{
	struct ora_buf out;
	ora_buf_init(&out, 1 << 20);
	for (size_t k = 0; k < table->kind_count; k++) {
		const struct config_kind *kind = &table->kinds[k];
		ora_buf_add_string(&out, k == 0 ? "[\n{" : ",\n{");
		put_member(&out, "section", kind->name);
		put_member(&out, "operand", kind->operand);
		put_member(&out, "doc", kind->doc);
		ora_json_put_key(&out, "keys");
		const char *before = "[";
		for (size_t i = 0; i < table->row_count; i++) {
			if (belongs(&table->rows[i], kind)) {
				ora_buf_add_string(&out, before);
				put_row(&out, &table->rows[i]);
				before = ",\n";
			}
		}
		ora_buf_add_string(&out, "]}");
	}
	ora_buf_add_string(&out, "]");
	int rc = ora_buf_ok(&out) == 0 ? CLI_DONE : cli_fail(CLI_REFUSED, "out of memory");
	if (rc == CLI_DONE) {
		puts(ora_buf_text(&out));
	}
	ora_buf_finish(&out);
	return rc;
}

static int keys(const struct cli_options *options)
{
	struct config_table *table = config_table_create(&openrouter_admin_api);
	if (table == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	int rc = CLI_DONE;
	if (options->json) {
		rc = print_keys_json(table);
	} else {
		print_keys(table);
	}
	config_table_destroy(table);
	return rc != CLI_DONE ? rc : cli_flush();
}

/* Whether something is in force there. */
static bool says_something(const struct config_section *section)
{
	const struct config_table *table = section->table;
	bool says = section->line > 0;
	for (size_t i = 0; !says && i < table->row_count; i++) {
		says = belongs(&table->rows[i], section->kind) && table->rows[i].fallback != NULL;
	}
	return says;
}

static void print_section(const struct config_section *section)
{
	const struct config_table *table = section->table;
	if (!says_something(section)) {
		return;
	}
	printf("\n[%s%s%s]", section->kind->name, section->name[0] != '\0' ? " " : "",
		section->name);
	if (section->line > 0) {
		printf("  (%s:%u)", section->file, section->line);
	}
	putchar('\n');
	for (size_t i = 0; i < table->row_count; i++) {
		const struct config_row *row = &table->rows[i];
		const struct config_value *value = belongs(row, section->kind)
			? config_given(section, row->key) : NULL;
		if (value != NULL && row->type == CONFIG_LIST) {
			printf("  %s = ", row->key);
			for (size_t n = 0; n < value->item_count; n++) {
				printf("%s%s", n > 0 ? ", " : "", value->items[n]);
			}
			putchar('\n');
		} else if (value != NULL) {
			printf("  %s = %s\n", row->key, value->text);
		} else if (belongs(row, section->kind) && row->fallback != NULL) {
			printf("  %s = %s  (default)\n", row->key, row->fallback);
		}
	}
}

static int print_config(const struct config *config, const struct config_table *table)
{
	if (config_file_count(config) == 0) {
		char *path = config_default_path();
		const char *home = getenv("HOME");
		if (path == NULL && home != NULL && home[0] == '/') {
			return cli_fail(CLI_REFUSED, "out of memory");
		}
		printf("No configuration file (%s).\n", path != NULL ? path : "no home folder");
		free(path);
	}
	for (size_t i = 0; i < config_file_count(config); i++) {
		printf("%s\n", config_file_at(config, i));
	}
	for (size_t k = 0; k < table->kind_count; k++) {
		const char *kind = table->kinds[k].name;
		for (size_t i = 0; config_section_at(config, kind, i) != NULL; i++) {
			print_section(config_section_at(config, kind, i));
		}
	}
	return CLI_DONE;
}

/* Whether they could be used, short of reading a secret. */
static int check_connections(const struct cli_configuration *configuration)
{
	struct config *config = configuration->config;
	struct cli_environment environment = { NULL };
	struct config_connections list;
	int rc = config_connections_init(&list, config, &openrouter_admin_api, cli_environment_take,
		&environment);
	config_connections_finish(&list);
	for (size_t i = 0; rc != ORA_ERR_MEMORY
			&& config_section_at(config, "connection", i) != NULL; i++) {
		config_source_check(config, config_section_at(config, "connection", i),
			cli_environment_take, &environment);
	}
	cli_environment_finish(&environment);
	return rc == ORA_ERR_MEMORY ? cli_fail(CLI_REFUSED, "out of memory") : 0;
}

static void check_secrets(struct config *config)
{
	const struct config_section *section = config_section_find(config, "secrets", NULL);
	const struct config_value *to = config_given(section, "to");
	if (to != NULL && strcmp(to->text, "command") == 0
		&& config_given(section, "command") == NULL) {
		config_problem(config, to->file, to->line, "[secrets] to = command: want a command, too");
	}
}

/* What `serve` would say to the places where it is to listen. */
static void check_places(struct config *config, const char *key)
{
	const struct config_value *value = config_given(config_section_find(config, "server", NULL),
		key);
	struct ora_error err = ORA_ERROR_INIT;
	if (value != NULL && ora_serve_check_places(value->text, &err) != 0) {
		config_problem(config, value->file, value->line, "%s: %s", key, err.message);
	}
	ora_error_finish(&err);
}

static void check_server(struct config *config)
{
	const struct config_section *section = config_section_find(config, "server", NULL);
	const struct config_value *second = config_given(section, "accept_session_key");
	check_places(config, "listen");
	check_places(config, "metrics");
	if (second != NULL && config_given(section, "session_key") == NULL) {
		config_problem(config, second->file, second->line,
			"[server] accept_session_key is a second key: want session_key, too");
	}
}

static int check(const struct cli_options *options)
{
	struct cli_configuration configuration;
	if (options->json) {
		return cli_fail(CLI_USAGE, "config check: --json is for config keys");
	}
	int rc = cli_configuration_load(&configuration, options);
	if (rc == CLI_DONE) {
		rc = check_connections(&configuration);
	}
	if (rc == CLI_DONE) {
		check_secrets(configuration.config);
		check_server(configuration.config);
		rc = cli_configuration_problems(&configuration);
	}
	if (rc == CLI_DONE) {
		rc = print_config(configuration.config, configuration.table);
	}
	cli_configuration_close(&configuration);
	return rc != CLI_DONE ? rc : cli_flush();
}

int cli_config(const struct cli_options *options)
{
	const char *what = options->operands[0];
	if (strcmp(what, "keys") == 0) {
		return keys(options);
	}
	if (strcmp(what, "check") == 0) {
		return check(options);
	}
	return cli_fail(CLI_USAGE, "config takes no \"%s\" (want check or keys)", what);
}

#endif
