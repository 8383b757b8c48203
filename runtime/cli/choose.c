#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/api.h>

#include "base/text.h"
#include "cli/verb.h"

/* Which command argv means: one of main.c, or GROUP VERB of the table of tools. */

static const char program[] = "openrouter-admin";

/* Commands and groups: what may stand first. */
static const char *command_name(const void *data, size_t i)
{
	size_t commands = 0;
	(void)data;
	while (cli_commands[commands].name != NULL) {
		commands++;
	}
	return i < commands ? cli_commands[i].name
		: i - commands < openrouter_admin_api.group_count
		? openrouter_admin_api.groups[i - commands].name : NULL;
}

static const char *verb_name(const void *data, size_t i)
{
	const struct ora_group *group = data;
	for (size_t t = 0; t < openrouter_admin_api.tool_count; t++) {
		const struct ora_tool *tool = &openrouter_admin_api.tools[t];
		if (strcmp(tool->group, group->name) == 0 && i-- == 0) {
			return tool->verb;
		}
	}
	return NULL;
}

static const struct cli_command *find_command(const char *name)
{
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		if (strcmp(it->name, name) == 0) {
			return it;
		}
	}
	return NULL;
}

/* The options that a command takes; 0 where there is none of that name. */
static unsigned options_of(const char *name)
{
	const struct cli_command *command = name != NULL ? find_command(name) : NULL;
	return command != NULL ? command->options : 0;
}

static int check_operands(const struct cli_command *command, const struct cli_options *options)
{
	if (options->operand_count < command->min_operands) {
		return cli_fail(CLI_USAGE, "usage: %s %s %s", program, command->name,
			command->operands);
	}
	if (options->operand_count > command->max_operands) {
		return cli_fail(CLI_USAGE, "%s takes no \"%s\" (see %s %s --help)", command->name,
			options->operands[command->max_operands], program, command->name);
	}
	return 0;
}

static int check_options(const struct cli_command *command, const struct cli_options *options)
{
	for (size_t i = 0; i < options->written_count; i++) {
		const struct cli_option *option = cli_option_at(options->written[i].option);
		if ((option->group & command->options) == 0) {
			return cli_fail(CLI_USAGE, "%s takes no --%s (see %s %s --help)", command->name,
				option->name, program, command->name);
		}
	}
	return 0;
}

/* An operand that was not given: how the command goes, and which there are to choose from. */
static int refuse_missing(const struct ora_tool *tool, const struct ora_field *field)
{
	struct ora_buf usage, want;
	char name[CLI_NAME_SIZE];
	const struct ora_tool *list = cli_referred(field);
	ora_buf_init(&usage, 4096);
	ora_buf_init(&want, 4096);
	cli_write_name(tool, field, name);
	cli_put_usage(tool, &usage);
	if (list == NULL) {
		ora_buf_add_string(&want, " (want ");
		cli_put_want(field, &want);
		ora_buf_add_char(&want, ')');
	}
	int rc = cli_fail(CLI_USAGE, "%.*s is missing%s\n  usage: %s", (int)strcspn(name, "."), name,
		ora_buf_text(&want), ora_buf_text(&usage));
	if (list != NULL) {
		fprintf(stderr, "  what there is: %s %s %s%s\n", program, list->group, list->verb,
			cli_all_of(list));
	}
	ora_buf_finish(&want);
	ora_buf_finish(&usage);
	return rc;
}

/* The operands of GROUP VERB are parameters: each its own, the list all that follow. */
static int take_operands(struct cli_options *options)
{
	const struct ora_tool *tool = options->tool;
	const struct ora_field *field;
	size_t place = 0;
	for (int i = 0; i < options->operand_count; i++) {
		field = cli_operand(tool, place);
		if (field == NULL && (strcmp(options->operands[i], "true") == 0
				|| strcmp(options->operands[i], "false") == 0)) {
			return cli_fail(CLI_USAGE, "%s %s takes no \"%s\": what is true or false is --NAME or "
				"--NAME=false", tool->group, tool->verb, options->operands[i]);
		}
		if (field == NULL) {
			return cli_fail(CLI_USAGE, "%s %s takes no \"%s\" (see %s %s %s --help)", tool->group,
				tool->verb, options->operands[i], program, tool->group, tool->verb);
		}
		cli_give(options, field, options->operands[i]);
		place += (field->flags & ORA_FIELD_LIST) == 0;
	}
	field = cli_operand(tool, place);
	return field == NULL || options->from_file != NULL || cli_given(options, field) ? 0
		: refuse_missing(tool, field);
}

static int refuse_command(const char *name)
{
	const char *near = ora_did_you_mean(name, strlen(name), command_name, NULL);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown command %s (did you mean %s?)", name, near)
		: cli_fail(CLI_USAGE, "unknown command %s (see %s --help)", name, program);
}

/* GROUP without a VERB, or with one that it does not have. */
static int refuse_group(const struct cli_options *options, const struct ora_group *group,
	const char *verb)
{
	if (verb == NULL) {
		cli_print_group_help(group);
		return options->help ? cli_flush() : CLI_USAGE;
	}
	const char *near = ora_did_you_mean(verb, strlen(verb), verb_name, group);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown command %s %s (did you mean %s %s?)", group->name, verb,
			group->name, near)
		: cli_fail(CLI_USAGE, "unknown command %s %s (see %s %s --help)", group->name, verb,
			program, group->name);
}

static const struct cli_command *choose_verb(struct cli_options *options, int *exit_code)
{
	static struct cli_command command = { .run = cli_verb };
	static char name[CLI_NAME_SIZE];
	if (options->help) {
		cli_print_verb_help(options->tool);
		*exit_code = cli_flush();
		return NULL;
	}
	snprintf(name, sizeof(name), "%s %s", options->tool->group, options->tool->verb);
	command.name = name;
	command.options = cli_verb_options(options->tool);
	*exit_code = check_options(&command, options);
	if (*exit_code == 0) {
		*exit_code = take_operands(options);
	}
	return *exit_code == 0 ? &command : NULL;
}

static const struct cli_command *choose_command(const char *name,
	const struct cli_options *options, int *exit_code)
{
	const struct cli_command *command = find_command(name);
	if (command == NULL) {
		*exit_code = refuse_command(name);
		return NULL;
	}
	if (options->help) {
		cli_print_command_help(command);
		*exit_code = cli_flush();
		return NULL;
	}
	*exit_code = check_options(command, options);
	if (*exit_code == 0) {
		*exit_code = check_operands(command, options);
	}
	return *exit_code == 0 ? command : NULL;
}

/* The group that the first word is, or NULL; with a verb of it behind it, the tool, too. */
static const struct ora_group *find_tool(const char *words[2], struct cli_options *options)
{
	const struct ora_group *group = words[0] != NULL ? cli_find_group(words[0]) : NULL;
	if (group != NULL && words[1] != NULL) {
		options->tool = cli_find_verb(group, words[1]);
	}
	return group;
}

/* `help keys create` is `--help keys create`. */
static void ask_for_help(int argc, char **argv)
{
	static char help[] = "--help";
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "help") == 0) {
			argv[i] = help;
			return;
		}
	}
}

const struct cli_command *cli_parse(int argc, char **argv, struct cli_options *options,
	int *exit_code)
{
	const char *words[2];
	memset(options, 0, sizeof(*options));
	cli_find_words(argc, argv, words);
	if (words[0] != NULL && strcmp(words[0], "help") == 0) {
		ask_for_help(argc, argv);
		cli_find_words(argc, argv, words);
	}
	const struct ora_group *group = find_tool(words, options);
	*exit_code = group != NULL && words[1] != NULL && options->tool == NULL
		? refuse_group(options, group, words[1])
		: cli_read_options(argc, argv, options_of(words[0]), options);
	if (*exit_code != 0) {
		return NULL;
	}
	if (options->version) {
		cli_print_version(options->verbose);
		*exit_code = cli_flush();
		return NULL;
	}
	if (optind == argc) {
		cli_print_help();
		*exit_code = options->help ? cli_flush() : CLI_USAGE;
		return NULL;
	}
	int taken = options->tool != NULL ? 2 : 1;
	options->operands = (const char *const *)argv + optind + taken;
	options->operand_count = argc - optind - taken;
	if (group != NULL && options->tool == NULL) {
		*exit_code = refuse_group(options, group, NULL);
		return NULL;
	}
	return options->tool != NULL ? choose_verb(options, exit_code)
		: choose_command(argv[optind], options, exit_code);
}

const char *cli_parse_words(int argc, char **argv, struct cli_options *options)
{
	const char *words[2];
	memset(options, 0, sizeof(*options));
	cli_find_words(argc, argv, words);
	(void)find_tool(words, options);
	(void)cli_read_options(argc, argv, options_of(words[0]), options);
	int taken = options->tool != NULL ? 2 : 1;
	options->operands = (const char *const *)argv + optind + taken;
	options->operand_count = argc - optind > taken ? argc - optind - taken : 0;
	return words[0];
}
