#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/cli.h"

/* One row an option: parsing, help and messages are made of it. */
enum option_id {
	OPTION_SANDBOX = 256,
	OPTION_CONFIG,
	OPTION_BASE_URL,
	OPTION_CONNECTION,
	OPTION_MODE,
	OPTION_REVEAL,
	OPTION_SECRET_FILE,
	OPTION_SECRET_COMMAND,
	OPTION_STATE,
	OPTION_NO_LOG,
	OPTION_LOG_SYSLOG,
	OPTION_PROFILE,
	OPTION_STRICT_PCID,
	OPTION_LISTEN,
	OPTION_DB,
	OPTION_SEED,
	OPTION_NOW,
	OPTION_FAULT,
	OPTION_JSON,
	OPTION_HELP,
	OPTION_VERSION,
};

static const struct row {
	enum option_id id;
	const char *name;
	const char *operand;   /* NULL: none; "[=X]": may be left out */
	unsigned group;
	const char *words;
} rows[] = {
	{ OPTION_SANDBOX, "sandbox", "[=FILE]", CLI_OPTIONS_CLIENT,
		"use an embedded sandbox instead of OpenRouter; its state is kept in FILE, or only as "
		"long as the process runs" },
	{ OPTION_CONFIG, "config", "FILE", CLI_OPTIONS_CONFIG,
		"the configuration, instead of ~/.config/openrouter-admin/config.ini; files in conf.d "
		"beside it are read, too" },
	{ OPTION_BASE_URL, "base-url", "URL", CLI_OPTIONS_CLIENT,
		"another upstream (also OPENROUTER_BASE_URL, which may not leave openrouter.ai)" },
	{ OPTION_CONNECTION, "connection", "PCID", CLI_OPTIONS_CLIENT,
		"name of the connection (default: default)" },
	{ OPTION_MODE, "mode", "NAME", CLI_OPTIONS_CLIENT,
		"full: everything (default); write: nothing that destroys; read-only" },
	{ OPTION_REVEAL, "reveal", NULL, CLI_OPTIONS_CLIENT,
		"show the secret of a new key (default for commands on a terminal)" },
	{ OPTION_SECRET_FILE, "secret-file", "[=FOLDER]", CLI_OPTIONS_CLIENT,
		"put the secret of a new key into a file of its own in FOLDER (default for mcp: secrets "
		"in the folder of --state)" },
	{ OPTION_SECRET_COMMAND, "secret-command", "COMMAND", CLI_OPTIONS_CLIENT,
		"give the secret of a new key to a program on its stdin; its words stand between blanks, "
		"and no shell reads them" },
	{ OPTION_STATE, "state", "FOLDER", CLI_OPTIONS_CLIENT,
		"where the log and secrets are kept (default ~/.local/state/openrouter-admin; with "
		"--sandbox its folder sandbox)" },
	{ OPTION_NO_LOG, "no-log", NULL, CLI_OPTIONS_CLIENT, "keep no log" },
	{ OPTION_LOG_SYSLOG, "log-syslog", NULL, CLI_OPTIONS_CLIENT,
		"tell the system's log, too, how ours ends after each change" },
	{ OPTION_PROFILE, "profile", "NAME", CLI_OPTIONS_MCP,
		"full: all parameters (default); agent: without the three attribution headers, which "
		"saves context and are accepted all the same" },
	{ OPTION_STRICT_PCID, "strict-pcid", NULL, CLI_OPTIONS_MCP,
		"PCID must be given even if there is only one connection" },
	{ OPTION_LISTEN, "listen", "ADDR:PORT", CLI_OPTIONS_SANDBOX,
		"where to listen (default 127.0.0.1:8787; port 0: any free one)" },
	{ OPTION_DB, "db", "FILE", CLI_OPTIONS_SANDBOX,
		"keep the state in FILE (SQLite); default: in memory" },
	{ OPTION_SEED, "seed", "NAME", CLI_OPTIONS_SANDBOX,
		"what a new state begins with: demo (default; an organization with 25 members), empty, "
		"or a file that `sandbox dump` made" },
	{ OPTION_NOW, "now", "TIME", CLI_OPTIONS_SANDBOX,
		"where its clock starts, such as 2026-06-01T00:00:00Z" },
	{ OPTION_FAULT, "fault", "JSON", CLI_OPTIONS_SANDBOX,
		"what is to go wrong: a rule, or a list of them (docs/sandbox.md)" },
	{ OPTION_JSON, "json", NULL, CLI_OPTIONS_OUTPUT, "print JSON" },
	{ OPTION_HELP, "help", NULL, CLI_OPTIONS_GENERAL, "show this help" },
	{ OPTION_VERSION, "version", NULL, CLI_OPTIONS_GENERAL, "show the version" },
};
enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static const char program[] = "openrouter-admin";

void cli_print_options(unsigned groups)
{
	for (int i = 0; i < ROWS; i++) {
		if ((rows[i].group & groups) == 0) {
			continue;
		}
		const char *operand = rows[i].operand != NULL ? rows[i].operand : "";
		int column = printf("  --%s%s%s", rows[i].name,
			operand[0] != '\0' && operand[0] != '[' ? " " : "", operand);
		column += printf("%*s", column < 24 ? 24 - column : 2, "");
		cli_print_wrapped(rows[i].words, column, 24);
	}
}

static void print_help(void)
{
	printf("Administer OpenRouter: keys, guardrails, workspaces, members, spend.\n\n"
		"usage: %s COMMAND [options]\n\n", program);
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		printf("  %-9s%s\n", it->name, it->words);
	}
	printf("\nTry it without a key:       %s demo\n"
		"The options of a command:   %s COMMAND --help\n\n", program, program);
	cli_print_wrapped("The key comes from OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY if "
		"that is not set; never from an option.", 0, 0);
	printf("Exit codes: 0 done, 1 refused upstream, 2 usage or invalid arguments, 3 not\n"
		"authenticated, 4 unreachable, 5 forbidden by the mode, 6 sent but outcome\n"
		"unknown.\n");
}

static void print_command_help(const struct cli_command *command)
{
	printf("usage: %s %s%s%s [options]\n\n", program, command->name,
		command->operands[0] != '\0' ? " " : "", command->operands);
	char line[512];
	snprintf(line, sizeof(line), "%c%s. %s", command->words[0] & ~0x20, command->words + 1,
		command->more);
	cli_print_wrapped(line, 0, 0);
	printf("\n");
	cli_print_options(command->options);
}

static const char *command_name(const void *data, size_t i)
{
	(void)data;
	return cli_commands[i].name;
}

static const char *option_name(const void *data, size_t i)
{
	(void)data;
	return i < ROWS ? rows[i].name : NULL;
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

static void set_option(struct cli_options *options, int id, const char *value)
{
	switch ((enum option_id)id) {
	case OPTION_SANDBOX:
		options->sandbox = true;
		options->sandbox_file = value;
		break;
	case OPTION_CONFIG:
		options->config = value;
		break;
	case OPTION_BASE_URL:
		options->base_url = value;
		break;
	case OPTION_CONNECTION:
		options->connection = value;
		break;
	case OPTION_MODE:
		options->mode = value;
		break;
	case OPTION_REVEAL:
		options->reveal = true;
		break;
	case OPTION_SECRET_FILE:
		options->secret_file = true;
		options->secret_folder = value;
		break;
	case OPTION_SECRET_COMMAND:
		options->secret_command = value;
		break;
	case OPTION_STATE:
		options->state = value;
		break;
	case OPTION_NO_LOG:
		options->no_log = true;
		break;
	case OPTION_LOG_SYSLOG:
		options->log_syslog = true;
		break;
	case OPTION_PROFILE:
		options->profile = value;
		break;
	case OPTION_STRICT_PCID:
		options->strict_pcid = true;
		break;
	case OPTION_LISTEN:
		options->listen = value;
		break;
	case OPTION_DB:
		options->db = value;
		break;
	case OPTION_SEED:
		options->seed = value;
		break;
	case OPTION_NOW:
		options->now = value;
		break;
	case OPTION_FAULT:
		options->faults = value;
		break;
	case OPTION_JSON:
		options->json = true;
		break;
	case OPTION_HELP:
		options->help = true;
		break;
	case OPTION_VERSION:
		options->version = true;
		break;
	}
}

/* An option that getopt does not know, or that lacks its operand. */
static int refuse_option(const char *given, bool needs_operand)
{
	if (needs_operand) {
		return cli_fail(CLI_USAGE, "%s needs a value", given);
	}
	const char *name = given + strspn(given, "-");
	size_t length = strcspn(name, "=");
	const char *near = ora_did_you_mean(name, length, option_name, NULL);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown option %s (did you mean --%s?)", given, near)
		: cli_fail(CLI_USAGE, "unknown option %s (see --help)", given);
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

/* All of argv; returns 0 or an exit code after a message. `used` notes what was given. */
static int read_options(int argc, char **argv, struct cli_options *options, bool used[ROWS])
{
	struct option table[ROWS + 1] = { { 0 } };
	for (int i = 0; i < ROWS; i++) {
		const char *operand = rows[i].operand;
		table[i] = (struct option){ .name = rows[i].name, .val = (int)rows[i].id,
			.has_arg = operand == NULL ? no_argument
				: operand[0] == '[' ? optional_argument : required_argument };
	}
	opterr = 0;
	int index, id;
	for (id = getopt_long(argc, argv, ":h", table, &index); id != -1;
		id = getopt_long(argc, argv, ":h", table, &index)) {
		if (id == '?' || id == ':') {
			return refuse_option(argv[optind - 1], id == ':');
		}
		if (id == 'h') {
			id = OPTION_HELP;
		} else {
			used[index] = true;
		}
		set_option(options, id, optarg);
	}
	return 0;
}

static int check_used(const struct cli_command *command, const bool used[ROWS])
{
	for (int i = 0; i < ROWS; i++) {
		if (used[i] && (rows[i].group & command->options) == 0) {
			return cli_fail(CLI_USAGE, "%s takes no --%s (see %s %s --help)", command->name,
				rows[i].name, program, command->name);
		}
	}
	return 0;
}

const struct cli_command *cli_parse(int argc, char **argv, struct cli_options *options,
	int *exit_code)
{
	bool used[ROWS] = { false };
	memset(options, 0, sizeof(*options));
	*exit_code = read_options(argc, argv, options, used);
	if (*exit_code != 0) {
		return NULL;
	}
	const char *name = optind < argc ? argv[optind] : NULL;
	if (options->version) {
		printf("%s %s\n", program, ORA_VERSION);
		*exit_code = cli_flush();
		return NULL;
	}
	if (name == NULL) {
		print_help();
		*exit_code = options->help ? cli_flush() : CLI_USAGE;
		return NULL;
	}
	const struct cli_command *command = find_command(name);
	if (command == NULL) {
		const char *near = ora_did_you_mean(name, strlen(name), command_name, NULL);
		*exit_code = near != NULL
			? cli_fail(CLI_USAGE, "unknown command %s (did you mean %s?)", name, near)
			: cli_fail(CLI_USAGE, "unknown command %s (see %s --help)", name, program);
		return NULL;
	}
	if (options->help) {
		print_command_help(command);
		*exit_code = cli_flush();
		return NULL;
	}
	options->operands = (const char *const *)argv + optind + 1;
	options->operand_count = argc - optind - 1;
	*exit_code = check_used(command, used);
	if (*exit_code == 0) {
		*exit_code = check_operands(command, options);
	}
	return *exit_code == 0 ? command : NULL;
}
