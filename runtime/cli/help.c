#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include <curl/curl.h>
#include <json-c/json.h>
#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/want.h"
#include "cli/man.h"
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

void cli_put_doc(const struct ora_tool *tool, struct ora_buf *out)
{
	ora_buf_addf(out, "%s. ", tool->title);
	cli_put_spoken(tool, tool->doc, "`", out);
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

static void print_option(const struct cli_option *option)
{
	char name[CLI_NAME_SIZE];
	const char *operand = option->operand != NULL ? option->operand : "";
	snprintf(name, sizeof(name), "--%s%s%s", option->name,
		operand[0] != '\0' && operand[0] != '[' ? " " : "", operand);
	print_row(name, option->words, INDENT);
}

/* Options of some groups in columns, less those that are of others, too. */
static void print_options(unsigned groups, unsigned without)
{
	const struct cli_option *option;
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if ((option->group & groups) != 0 && (option->group & without) == 0) {
			print_option(option);
		}
	}
}

/* Those of every call are many, and told whole by `call` alone; but for those that stand among the
 * command's `own` already. */
static void print_call_options(bool whole, unsigned own)
{
	const struct cli_option *option;
	printf("\nWhich account, what may be done, and where it is kept:\n");
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if ((option->group & CLI_OPTIONS_CLIENT) != 0 && (option->group & own) == 0
			&& (whole || option->often)) {
			print_option(option);
		}
	}
	if (!whole) {
		printf("  and more of that kind: %s help call\n", program);
	}
}

void cli_print_help(void)
{
	printf("Administer OpenRouter: keys, guardrails, workspaces, members, spend.\n\n"
		"usage: %s GROUP VERB [options]\n"
		"       %s COMMAND [options]\n\n"
		"Groups of commands, for what the account has:\n", program, program);
	for (size_t i = 0; i < openrouter_admin_api.group_count; i++) {
		char words[256];
		man_lower(words, sizeof(words), openrouter_admin_api.groups[i].doc);
		print_row(openrouter_admin_api.groups[i].name, words, COMMAND_INDENT);
	}
	printf("\nOther commands:\n");
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
	printf("API        %s; agents see that of %s, unless --api says more\n", api->version,
		api->since);
	if (api->source.repository != NULL) {
		printf("from       %s of %s,\n           commit %s of %s\nSHA-256    %s\n",
			api->source.path, api->source.repository, api->source.commit, api->source.date,
			api->source.sha256);
	}
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	printf("libraries  libcurl %s, %s, json-c %s\n", curl->version, curl->ssl_version,
		json_c_version());
}

static void print_call_names(void)
{
	const struct cli_option *option;
	printf("\nAnd those of every call (");
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if (option->often) {
			printf("--%s, ", option->name);
		}
	}
	printf("..):\n  %s help call\n", program);
}

static void print_examples_of(const struct cli_command *command)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	for (const char *at = command->examples; *at != '\0';) {
		size_t length = strcspn(at, "\n");
		ora_buf_addf(&text, "%s %.*s\n", program, (int)length, at);
		at += length + (at[length] == '\n');
	}
	printf("\nExample%s:\n", strchr(command->examples, '\n') != NULL ? "s" : "");
	cli_print_examples(&text);
	ora_buf_finish(&text);
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
	print_options(command->options & ~calls, 0);
	if ((command->options & calls) != 0) {
		print_call_options(command->run == cli_call, command->options & ~calls);
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
		cli_put_first_example(tools[i], &text);
	}
	cli_print_examples(&text);
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
	cli_put_spoken(tool, field->doc, "`", &words);
	/* What is said by the flag itself is not repeated, nor by the usage line. */
	bool plain = strstr(flag, "[=false]") != NULL && (field->flags & ORA_FIELD_NULLABLE) == 0;
	bool required = (field->flags & ORA_FIELD_REQUIRED) != 0 && !cli_is_operand(tool, field);
	if (!plain) {
		ora_buf_add_string(&words, " (");
		cli_put_want(field, &words);
		ora_buf_addf(&words, "%s)", required ? "; required" : "");
	}
	print_row(flag, ora_buf_text(&words), INDENT);
	ora_buf_finish(&words);
}

static bool is_shown(const struct ora_tool *tool, const struct ora_field *field, int round)
{
	bool operand = cli_is_operand(tool, field);
	return round == 0 ? operand : !operand && (field->flags & ORA_FIELD_COMMON) == 0;
}

/* Those that most calls share are the same everywhere, and rarely what is looked for. */
static void print_common_parameters(const struct ora_tool *tool)
{
	bool any = false;
	char name[CLI_NAME_SIZE], value[CLI_NAME_SIZE];
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_COMMON) != 0) {
			printf("%s", any ? "" : "\nAbout the application:\n");
			cli_write_name(tool, field, name);
			cli_value_name(field, value);
			printf("  %s %s\n", name, value);
			any = true;
		}
	}
	if (any) {
		printf("What they are: openrouter-admin tools %s\n", tool->short_name);
	}
}

void cli_print_verb_help(const struct ora_tool *tool)
{
	static const char *const heads[] = { "Operands", "Parameters" };
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	cli_put_doc(tool, &text);
	cli_print_wrapped(ora_buf_text(&text), 0, 0);
	ora_buf_reset(&text);
	cli_put_usage(tool, &text);
	ora_buf_add_string(&text, " [options]");
	printf("\nusage: ");
	cli_print_wrapped(ora_buf_text(&text), 7, 7);
	for (int round = 0; round < 2; round++) {
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
	print_common_parameters(tool);
	printf("\nOptions:\n");
	print_options(cli_verb_options(tool), CLI_OPTIONS_CLIENT);
	print_call_names();
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
	cli_print_examples(&text);
	print_exit_codes();
	ora_buf_finish(&text);
}
