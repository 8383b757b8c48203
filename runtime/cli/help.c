#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include <curl/curl.h>
#include <json-c/json.h>
#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/want.h"
#include "cli/verb.h"
#include "json/view.h"
#include "json/write.h"

#define MAX_TEXT (1u << 20)
#define INDENT 24
#define VERB_INDENT 28
#define COMMAND_INDENT 17

void cli_put_want(const struct ora_field *field, struct ora_buf *out)
{
	char want[ORA_WANT_SIZE];
	if (field->refers != NULL) {
		ora_buf_add_string(out, field->flags & ORA_FIELD_LIST
			? "IDs, their unique beginnings, or names" : "an ID, its unique beginning, or a name");
		ora_buf_add_string(out, field->flags & ORA_FIELD_NULLABLE ? "; or null" : "");
		return;
	}
	ora_field_want(field, false, want);
	ora_buf_add_string(out, want);
	ora_buf_add_string(out, cli_holds_secret(field) ? ", from stdin or --from-file" : "");
	if (field->choices != NULL && (field->flags & ORA_FIELD_SUGGEST) != 0) {
		ora_buf_add_string(out, ", such as ");
		for (int i = 0; i < field->choices->count; i++) {
			ora_buf_addf(out, "%s%s", i > 0 ? ", " : "", field->choices->names[i]);
		}
	}
}

void cli_put_word(struct ora_buf *out, const char *text, size_t length)
{
	bool safe = length > 0;
	for (size_t i = 0; i < length; i++) {
		safe = safe && (isalnum((unsigned char)text[i]) || strchr("-_./:,@", text[i]) != NULL);
	}
	ora_buf_add_string(out, safe ? "" : "'");
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '\'') {
			ora_buf_add_string(out, "'\\''");
		} else {
			ora_buf_add_char(out, text[i]);
		}
	}
	ora_buf_add_string(out, safe ? "" : "'");
}

/* A value of the example as it is written on the command line. */
static void put_argument(struct ora_buf *out, struct ora_json value, const char *separator)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		struct ora_json_iter it = ora_json_iter(value);
		for (size_t i = 0; ora_json_next(&it); i++) {
			ora_buf_add_string(out, i > 0 ? separator : "");
			put_argument(out, it.value, separator);
		}
		ora_buf_finish(&text);
		return;
	}
	if (ora_json_type(value) == ORA_JSON_STRING) {
		char *to = ora_buf_reserve(&text, value.length);
		text.length += to != NULL ? ora_json_unescape(value, to) : 0;
	} else {
		ora_json_put_minified(&text, value);
	}
	cli_put_word(out, text.data != NULL ? text.data : "", text.length);
	ora_buf_finish(&text);
}

static void put_operands(const struct ora_tool *tool, struct ora_json example,
	struct ora_buf *out)
{
	const struct ora_field *field;
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		ora_buf_add_char(out, ' ');
		put_argument(out, ora_json_member(example, field->name), " ");
	}
}

static void put_flags(const struct ora_tool *tool, struct ora_json example, struct ora_buf *out)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		struct ora_json value = ora_json_member(example, field->name);
		char name[CLI_NAME_SIZE];
		if (value.text == NULL || cli_is_operand(tool, field)) {
			continue;
		}
		cli_flag_name(field, name);
		ora_buf_addf(out, " --%s", name);
		if (field->kind == ORA_KIND_BOOLEAN) {
			ora_buf_add_string(out, ora_json_true(value) ? "" : "=false");
			continue;
		}
		ora_buf_add_char(out, ' ');
		if (cli_holds_secret(field)) {
			ora_buf_add_char(out, '-');
		} else {
			put_argument(out, value, ",");
		}
	}
}

/* The example of the spec. */
static void put_first_example(const struct ora_tool *tool, struct ora_buf *out)
{
	struct ora_json example = ora_json_root(tool->example, strlen(tool->example));
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	put_operands(tool, example, out);
	put_flags(tool, example, out);
	ora_buf_add_char(out, '\n');
}

void cli_put_examples(const struct ora_tool *tool, struct ora_buf *out)
{
	struct ora_json example = ora_json_root(tool->example, strlen(tool->example));
	put_first_example(tool, out);
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	put_operands(tool, example, out);
	if (tool->effect != ORA_READ || tool->method != ORA_GET) {
		put_flags(tool, example, out);
		ora_buf_add_string(out, " --dry-run\n");
	} else if (tool->chart != NULL) {
		ora_buf_addf(out, " --by %s\n", tool->chart->ways[tool->chart->way_count - 1].name);
	} else if (tool->paging != ORA_PAGING_NONE) {
		ora_buf_add_string(out, " --all --csv\n");
	} else {
		ora_buf_add_string(out, " --json\n");
	}
}

void cli_put_exit_codes(struct ora_buf *out)
{
	static const char *const words[] = {
		[CLI_DONE] = "done", [CLI_REFUSED] = "refused upstream, or something failed here",
		[CLI_USAGE] = "wrong usage or invalid arguments; nothing was sent",
		[CLI_NOT_AUTHENTICATED] = "no key, or not one that may do this",
		[CLI_UNREACHABLE] = "unreachable or timed out; nothing was changed",
		[CLI_NOT_ALLOWED] = "forbidden by mode or policy, or not confirmed",
		[CLI_UNKNOWN_OUTCOME] = "a write was sent, and its outcome is not known",
		[CLI_PARTIAL] = "done in part; what is missing is told",
	};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		ora_buf_addf(out, "%zu  %s\n", i, words[i]);
	}
}

static const char program[] = "openrouter-admin";

static void print_indented(const struct ora_buf *lines, const char *indent)
{
	for (const char *at = ora_buf_text(lines); *at != '\0';) {
		size_t length = strcspn(at, "\n");
		printf("%s%.*s\n", indent, (int)length, at);
		at += length + (at[length] == '\n');
	}
}

static void print_row(const char *name, const char *words, int indent)
{
	/* Where little room is left beside the names, the words stand below them. */
	enum { NARROW = 60, BELOW = 6 };
	indent = cli_width() < NARROW ? BELOW : indent;
	int column = printf("  %s", name);
	if (column > indent - 2) {
		column = printf("\n") - 1;
	}
	printf("%*s", indent - column, "");
	cli_print_wrapped(words, indent, indent);
}

static void print_exit_codes(void)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	cli_put_exit_codes(&text);
	printf("\nExit codes:\n");
	print_indented(&text, "  ");
	ora_buf_finish(&text);
}

void cli_print_options(unsigned groups)
{
	const struct cli_option *option;
	char name[CLI_NAME_SIZE];
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if ((option->group & groups) != 0) {
			const char *operand = option->operand != NULL ? option->operand : "";
			snprintf(name, sizeof(name), "--%s%s%s", option->name,
				operand[0] != '\0' && operand[0] != '[' ? " " : "", operand);
			print_row(name, option->words, INDENT);
		}
	}
}

void cli_print_help(void)
{
	printf("Administer OpenRouter: keys, guardrails, workspaces, members, spend.\n\n"
		"usage: %s GROUP VERB [options]\n"
		"       %s COMMAND [options]\n\nGroups, what the account has:\n", program, program);
	for (size_t i = 0; i < openrouter_admin_api.group_count; i++) {
		print_row(openrouter_admin_api.groups[i].name, openrouter_admin_api.groups[i].doc,
			COMMAND_INDENT);
	}
	printf("\nCommands, for agents and for all around:\n");
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		print_row(it->name, it->words, COMMAND_INDENT);
	}
	printf("\nKeep your key, and begin:   %s connect\n"
		"Try it without a key:       %s demo\n"
		"The verbs of a group:       %s keys\n"
		"Help with anything:         %s help keys create\n"
		"What it was made from:      %s --version --verbose\n\n", program, program, program, program,
		program);
	cli_print_wrapped("The key is that of a connection, which `connect` or you yourself put into "
		"the configuration, or comes from OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY if that "
		"is not set; never from an option.", 0, 0);
	print_exit_codes();
}

void cli_print_version(bool verbose)
{
	const struct ora_api *api = &openrouter_admin_api;
	printf("%s %s\n", program, ORA_VERSION);
	if (!verbose) {
		return;
	}
	printf("API        %s, for agents by default %s\n", api->version, api->since);
	if (api->source.repository != NULL) {
		printf("from       %s of %s\n           commit %s of %s\n           SHA-256 %s\n",
			api->source.path, api->source.repository, api->source.commit, api->source.date,
			api->source.sha256);
	}
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	printf("libraries  libcurl %s, %s, json-c %s\n", curl->version, curl->ssl_version,
		json_c_version());
}

static void print_examples_of(const struct cli_command *command)
{
	printf("\nExample%s:\n", strchr(command->examples, '\n') != NULL ? "s" : "");
	for (const char *at = command->examples; *at != '\0';) {
		size_t length = strcspn(at, "\n");
		printf("  %s %.*s\n", program, (int)length, at);
		at += length + (at[length] == '\n');
	}
}

void cli_print_command_help(const struct cli_command *command)
{
	const unsigned calls = CLI_OPTIONS_CLIENT;
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	ora_buf_addf(&text, "%c%s. %s", toupper((unsigned char)command->words[0]), command->words + 1,
		command->more);
	cli_print_wrapped(ora_buf_text(&text), 0, 0);
	ora_buf_finish(&text);
	printf("\nusage: %s %s%s%s [options]\n\nOptions:\n", program, command->name,
		command->operands[0] != '\0' ? " " : "", command->operands);
	/* What only this command has is looked for first. */
	cli_print_options(command->options & ~calls);
	if ((command->options & calls) != 0) {
		printf("\nWhich account, what may be done, and where it is kept:\n");
		cli_print_options(calls);
	}
	print_examples_of(command);
	print_exit_codes();
}

/* One of each of the first two tools; both of the first where there is no second. */
static void print_examples_of_group(const struct ora_group *group)
{
	const struct ora_tool *tools[2] = { NULL, NULL };
	struct ora_buf text;
	size_t count = 0;
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api) && count < 2; i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		if (strcmp(tool->group, group->name) == 0) {
			tools[count++] = tool;
		}
	}
	ora_buf_init(&text, MAX_TEXT);
	if (count == 1) {
		cli_put_examples(tools[0], &text);
	}
	for (size_t i = 0; count == 2 && i < count; i++) {
		put_first_example(tools[i], &text);
	}
	print_indented(&text, "  ");
	ora_buf_finish(&text);
}

void cli_print_group_help(const struct ora_group *group)
{
	const struct ora_api *api = &openrouter_admin_api;
	cli_print_wrapped(group->doc, 0, 0);
	printf("\nusage: openrouter-admin %s VERB [options]\n\n", group->name);
	for (size_t i = 0; i < ora_tool_count(api); i++) {
		const struct ora_tool *tool = ora_tool_at(api, i);
		if (strcmp(tool->group, group->name) == 0) {
			print_row(tool->verb, tool->title, VERB_INDENT);
		}
	}
	printf("\nExamples:\n");
	print_examples_of_group(group);
	printf("\nMore about one of them:  openrouter-admin help %s VERB\n", group->name);
}

static void print_parameter(const struct ora_tool *tool, const struct ora_field *field)
{
	char name[CLI_NAME_SIZE], value[CLI_NAME_SIZE], flag[2 * CLI_NAME_SIZE + 16];
	struct ora_buf words;
	ora_buf_init(&words, MAX_TEXT);
	cli_write_name(tool, field, name);
	cli_value_name(field, value);
	if (cli_is_operand(tool, field)) {
		snprintf(flag, sizeof(flag), "%s", name);
	} else if (field->kind == ORA_KIND_BOOLEAN && (field->flags & ORA_FIELD_LIST) == 0) {
		snprintf(flag, sizeof(flag), "%s[=false]", name);
	} else {
		snprintf(flag, sizeof(flag), "%s %s%s", name, value,
			field->flags & ORA_FIELD_LIST ? ",..." : "");
	}
	ora_buf_add_string(&words, field->doc);
	ora_buf_add_string(&words, " (");
	cli_put_want(field, &words);
	ora_buf_addf(&words, "%s)", field->flags & ORA_FIELD_REQUIRED ? "; required" : "");
	print_row(flag, ora_buf_text(&words), INDENT);
	ora_buf_finish(&words);
}

static bool is_shown(const struct ora_tool *tool, const struct ora_field *field, int round)
{
	bool common = (field->flags & ORA_FIELD_COMMON) != 0;
	bool operand = cli_is_operand(tool, field);
	return round == 0 ? operand : round == 1 ? !operand && !common : common;
}

void cli_print_verb_help(const struct ora_tool *tool)
{
	static const char *const heads[] = { "Operands", "Parameters", "About the application" };
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	ora_buf_addf(&text, "%s. %s", tool->title, tool->doc);
	cli_print_wrapped(ora_buf_text(&text), 0, 0);
	ora_buf_reset(&text);
	cli_put_usage(tool, &text);
	ora_buf_add_string(&text, " [options]");
	printf("\nusage: ");
	cli_print_wrapped(ora_buf_text(&text), 7, 7);
	for (int round = 0; round < 3; round++) {
		bool any = false;
		for (size_t i = 0; i < tool->args->field_count; i++) {
			const struct ora_field *field = &tool->args->fields[i];
			if (is_shown(tool, field, round)) {
				printf("%s%s%s", any ? "" : "\n", any ? "" : heads[round], any ? "" : ":\n");
				any = true;
				print_parameter(tool, field);
			}
		}
	}
	printf("\nOptions:\n");
	cli_print_options(cli_verb_options(tool) & ~(unsigned)CLI_OPTIONS_CLIENT);
	printf("\nAnd those of every call (--sandbox, --connection, --mode, ..):\n"
		"  openrouter-admin call --help\n");
	if (tool->chart != NULL) {
		printf("\nWays of --by:");
		for (size_t i = 0; i < tool->chart->way_count; i++) {
			printf("%s %s", i > 0 ? "," : "", tool->chart->ways[i].name);
		}
		printf("\n");
	}
	printf("\nExamples:\n");
	ora_buf_reset(&text);
	cli_put_examples(tool, &text);
	print_indented(&text, "  ");
	print_exit_codes();
	ora_buf_finish(&text);
}
