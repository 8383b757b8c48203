#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/verb.h"

/* getopt_long() over the table of options and, behind it, the parameters of a tool. */

/* What getopt_long() says: the place in the table of options behind the first number, that of a
 * parameter behind the second. */
enum { OPTION = 256, PARAMETER = 1024 };

/* The name of an option that can't be given: what getopt takes for a name has no such sign. */
static const char hidden[] = "=";

struct known {
	const struct ora_tool *tool;  /* NULL: not of a tool */
	struct option table[CLI_MAX_OPTIONS + ORA_MAX_FIELDS + 1];
	char flags[ORA_MAX_FIELDS][CLI_NAME_SIZE];
};

const struct cli_written *cli_option_written(const struct cli_options *options, size_t i)
{
	for (size_t w = options->written_count; w > 0; w--) {
		if (options->written[w - 1].option == i) {
			return &options->written[w - 1];
		}
	}
	return NULL;
}

bool cli_is_option_of_all(const char *name)
{
	const unsigned all = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONFIG
		| CLI_OPTIONS_OUTPUT | CLI_OPTIONS_VERB;
	const struct cli_option *option;
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if (strcmp(option->name, name) == 0 && (option->group & all) != 0) {
			return true;
		}
	}
	return false;
}

/* Whether a command on the tool takes the i-th option; without a tool it is not decided yet. */
static bool takes_option(const struct ora_tool *tool, size_t i)
{
	return tool == NULL || (cli_option_at(i)->group & cli_verb_options(tool)) != 0;
}

/* A parameter goes before an option of that name that only other commands have. */
static void hide_options(struct known *known, const char *flag)
{
	const struct cli_option *option;
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if (strcmp(option->name, flag) == 0 && !takes_option(known->tool, i)) {
			known->table[i].name = hidden;
		}
	}
}

static void make_known(struct known *known, const struct ora_tool *tool, unsigned groups)
{
	struct option *next = known->table;
	const struct cli_option *option;
	memset(known, 0, sizeof(*known));
	known->tool = tool;
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		const char *operand = option->operand, *name = option->name;
		bool taken = (option->group & groups) != 0;
		/* Of two with one name it is the second that the command takes, or else the first. */
		if (i > 0 && strcmp(name, next[-1].name) == 0) {
			next[-1].name = taken ? hidden : next[-1].name;
			name = taken ? name : hidden;
		}
		*next++ = (struct option){ .name = name, .val = OPTION + (int)i,
			.has_arg = operand == NULL ? no_argument
				: operand[0] == '[' ? optional_argument : required_argument };
	}
	for (int i = 0; tool != NULL && i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (!cli_is_operand(tool, field)) {
			cli_flag_name(field, known->flags[i]);
			*next++ = (struct option){ .name = known->flags[i], .val = PARAMETER + i,
				.has_arg = field->kind == ORA_KIND_BOOLEAN
					&& (field->flags & ORA_FIELD_LIST) == 0
					? optional_argument : required_argument };
			hide_options(known, known->flags[i]);
		}
	}
}

/* What somebody may have meant: of a tool only what its command takes. */
static const char *option_name(const void *data, size_t i)
{
	const struct known *known = data;
	return cli_option_at(i) == NULL || takes_option(known->tool, i) ? known->table[i].name : "";
}

/* An option that getopt does not know, or that lacks its operand. */
static int refuse_option(const struct known *known, const char *given, bool needs_operand)
{
	if (needs_operand) {
		return cli_fail(CLI_USAGE, "%s needs a value", given);
	}
	const char *name = given + strspn(given, "-");
	size_t length = strcspn(name, "=");
	const char *near = ora_did_you_mean(name, length, option_name, known);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown option %s (did you mean --%s?)", given, near)
		: known->tool != NULL
		? cli_fail(CLI_USAGE, "unknown option %s (see openrouter-admin %s %s --help)", given,
			known->tool->group, known->tool->verb)
		: cli_fail(CLI_USAGE, "unknown option %s (see --help)", given);
}

/* Whether a word reads as an option, which may be shortened: as a value it was hardly meant. */
static bool is_option(const struct known *known, const char *word)
{
	if (strncmp(word, "--", 2) != 0) {
		return false;
	}
	size_t length = strcspn(word + 2, "=");
	for (const struct option *it = known->table; it->name != NULL; it++) {
		if (strncmp(it->name, word + 2, length) == 0) {
			return true;
		}
	}
	return false;
}

void cli_give(struct cli_options *options, const struct ora_field *field, const char *value)
{
	options->given[options->given_count++] = (struct cli_given){ field, value };
}

static void set_option(struct cli_options *options, size_t i, const char *value)
{
	const struct cli_option *option = cli_option_at(i);
	char *members = (char *)options;
	options->written[options->written_count++] = (struct cli_written){ i, value };
	if (option->flag != 0) {
		*(bool *)(void *)(members + option->flag) = true;
	}
	if (option->value != 0) {
		*(const char **)(void *)(members + option->value) = value;
	}
}

int cli_read_options(int argc, char **argv, unsigned groups, struct cli_options *options)
{
	struct known known;
	int index, id;
	make_known(&known, options->tool, groups);
	options->given = calloc((size_t)argc + 1, sizeof(*options->given));
	options->written = calloc((size_t)argc + 1, sizeof(*options->written));
	if (options->given == NULL || options->written == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	opterr = 0;
	for (id = getopt_long(argc, argv, ":h", known.table, &index); id != -1;
		id = getopt_long(argc, argv, ":h", known.table, &index)) {
		if (id == '?' || id == ':') {
			return refuse_option(&known, argv[optind - 1], id == ':');
		}
		if (optarg != NULL && optarg == argv[optind - 1] && is_option(&known, optarg)) {
			return cli_fail(CLI_USAGE, "--%s needs a value (write --%s=%s if that is meant)",
				known.table[index].name, known.table[index].name, optarg);
		}
		if (id >= PARAMETER) {
			cli_give(options, &options->tool->args->fields[id - PARAMETER],
				optarg != NULL ? optarg : "true");
		} else if (id == 'h') {
			options->help = true;
		} else {
			set_option(options, (size_t)(id - OPTION), optarg);
		}
	}
	return 0;
}

void cli_options_finish(struct cli_options *options)
{
	free(options->given);
	free(options->written);
}

/* Whether the word behind this one is its value. */
static bool takes_next(const char *word)
{
	const struct cli_option *option;
	for (size_t i = 0; word[1] == '-' && (option = cli_option_at(i)) != NULL; i++) {
		if (strcmp(option->name, word + 2) == 0) {
			return option->operand != NULL && option->operand[0] != '[';
		}
	}
	return false;
}

void cli_find_words(int argc, char **argv, const char *words[2])
{
	int found = 0;
	words[0] = words[1] = NULL;
	for (int i = 1; i < argc && found < 2; i++) {
		if (argv[i][0] != '-' || argv[i][1] == '\0') {
			words[found++] = argv[i];
		} else if (takes_next(argv[i])) {
			i++;
		}
	}
}
