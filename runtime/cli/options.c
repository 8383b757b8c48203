#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "base/text.h"
#include "cli/verb.h"

/* One row an option: parsing, help and messages are made of it. */
enum option_id {
	OPTION_ALL = 256,
	OPTION_FIELDS,
	OPTION_SORT,
	OPTION_WIDE,
	OPTION_JSONL,
	OPTION_CSV,
	OPTION_BY,
	OPTION_FROM_FILE,
	OPTION_DRY_RUN,
	OPTION_YES,
	OPTION_WRITE,
	OPTION_SANDBOX,
	OPTION_CONFIG,
	OPTION_STORE_COMMAND,
	OPTION_KEY_COMMAND,
	OPTION_BASE_URL,
	OPTION_CONNECTION,
	OPTION_MODE,
	OPTION_TOOLSETS,
	OPTION_TOOLS,
	OPTION_EXCLUDE_TOOLS,
	OPTION_CONFIRM,
	OPTION_CONFIRM_FALLBACK,
	OPTION_REVEAL,
	OPTION_SECRET_FILE,
	OPTION_SECRET_COMMAND,
	OPTION_STATE,
	OPTION_NO_LOG,
	OPTION_LOG_SYSLOG,
	OPTION_PROFILE,
	OPTION_STRICT_PCID,
	OPTION_API,
	OPTION_LISTEN,
	OPTION_METRICS,
	OPTION_ALLOW_HOST,
	OPTION_ALLOW_ORIGIN,
	OPTION_NO_AUTH,
	OPTION_MAX_CONNECTIONS,
	OPTION_MAX_STREAMS,
	OPTION_MAX_CALLS,
	OPTION_MAX_CALLER_CALLS,
	OPTION_MAX_RATE,
	OPTION_ROUTE_HEADER,
	OPTION_DRAIN_DELAY,
	OPTION_DRAIN_TIMEOUT,
	OPTION_LOG_LEVEL,
	OPTION_SESSION_KEY,
	OPTION_DB,
	OPTION_SEED,
	OPTION_NOW,
	OPTION_FAULT,
	OPTION_JSON,
	OPTION_HELP,
	OPTION_VERSION,
	OPTION_FIELD = 1024, /* the first parameter of a tool */
};

static const struct row {
	enum option_id id;
	const char *name;
	const char *operand;   /* NULL: none; "[=X]": may be left out */
	unsigned group;
	const char *words;
} rows[] = {
	{ OPTION_ALL, "all", NULL, CLI_OPTIONS_PAGES,
		"all pages, and of keys and guardrails those of all workspaces; exit code 7 if some are "
		"missing" },
	{ OPTION_FIELDS, "fields", "NAME,...", CLI_OPTIONS_VERB, "what to show, in this order" },
	{ OPTION_SORT, "sort", "NAME,...", CLI_OPTIONS_ROWS,
		"sort by these; a minus before a name turns it around" },
	{ OPTION_WIDE, "wide", NULL, CLI_OPTIONS_ROWS, "show everything, however long the lines get" },
	{ OPTION_BY, "by", "WAY", CLI_OPTIONS_CHART, "draw the sums by this, such as day" },
	{ OPTION_JSON, "json", NULL, CLI_OPTIONS_OUTPUT, "print JSON" },
	{ OPTION_JSONL, "jsonl", NULL, CLI_OPTIONS_VERB, "print JSON, a line a row" },
	{ OPTION_CSV, "csv", NULL, CLI_OPTIONS_VERB, "print CSV" },
	{ OPTION_FROM_FILE, "from-file", "FILE", CLI_OPTIONS_VERB,
		"take parameters from a JSON object in FILE (- is stdin); flags replace its members" },
	{ OPTION_DRY_RUN, "dry-run", NULL, CLI_OPTIONS_VERB,
		"print the request as a curl command, and send nothing" },
	{ OPTION_YES, "yes", NULL, CLI_OPTIONS_WRITE, "do not ask" },
	{ OPTION_WRITE, "write", NULL, CLI_OPTIONS_AGENT,
		"put it into the agent's file, after a backup" },
	{ OPTION_SANDBOX, "sandbox", "[=FILE]", CLI_OPTIONS_CLIENT | CLI_OPTIONS_STATE,
		"use an embedded sandbox instead of OpenRouter; its state is kept in FILE, or only as "
		"long as the process runs" },
	{ OPTION_STORE_COMMAND, "store-command", "COMMAND", CLI_OPTIONS_CONNECT,
		"keep the key in a store of yours: this program takes it on stdin" },
	{ OPTION_KEY_COMMAND, "key-command", "COMMAND", CLI_OPTIONS_CONNECT,
		"and this one prints it, whenever it is needed" },
	{ OPTION_CONFIG, "config", "FILE", CLI_OPTIONS_CONFIG | CLI_OPTIONS_CLIENT,
		"the configuration, instead of ~/.config/openrouter-admin/config.ini; files in conf.d "
		"beside it are read, too" },
	{ OPTION_BASE_URL, "base-url", "URL", CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONNECT,
		"another upstream (also OPENROUTER_BASE_URL, which may not leave openrouter.ai)" },
	{ OPTION_CONNECTION, "connection", "PCID", CLI_OPTIONS_CLIENT | CLI_OPTIONS_TOKEN,
		"use this connection of the configuration alone; or the name of the one that the "
		"environment makes (default: default)" },
	{ OPTION_MODE, "mode", "NAME", CLI_OPTIONS_CLIENT | CLI_OPTIONS_TOKEN | CLI_OPTIONS_CONNECT,
		"full: everything (default); write: nothing that destroys; read-only" },
	{ OPTION_TOOLSETS, "toolsets", "LIST", CLI_OPTIONS_CLIENT,
		"offer only the tools of these groups, such as keys,budgets, or all (agents get by default "
		"what the API had from the first)" },
	{ OPTION_TOOLS, "tools", "LIST", CLI_OPTIONS_CLIENT,
		"offer only these tools; with --toolsets, these beside them" },
	{ OPTION_EXCLUDE_TOOLS, "exclude-tools", "LIST", CLI_OPTIONS_CLIENT, "leave out these tools" },
	{ OPTION_CONFIRM, "confirm", "WHAT", CLI_OPTIONS_CLIENT,
		"ask a person before these are sent: none (default with --sandbox), auto (default: what "
		"destroys or gives more, where somebody can be asked), destructive, widening (and "
		"destructive), writes" },
	{ OPTION_CONFIRM_FALLBACK, "confirm-fallback", "HOW", CLI_OPTIONS_CLIENT,
		"where nobody can be asked, and --confirm is stricter than auto: approve (default: a person "
		"runs `approve`), refuse, token (a second call; of mcp and serve)" },
	{ OPTION_REVEAL, "reveal", NULL, CLI_OPTIONS_CLIENT,
		"show the secret of a new key (default for commands on a terminal)" },
	{ OPTION_SECRET_FILE, "secret-file", "[=FOLDER]", CLI_OPTIONS_CLIENT,
		"put the secret of a new key into a file of its own in FOLDER (default for mcp: secrets "
		"in the folder of --state)" },
	{ OPTION_SECRET_COMMAND, "secret-command", "COMMAND", CLI_OPTIONS_CLIENT,
		"give the secret of a new key to a program on its stdin; its words stand between blanks, "
		"and no shell reads them" },
	{ OPTION_STATE, "state", "FOLDER", CLI_OPTIONS_CLIENT | CLI_OPTIONS_STATE,
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
	{ OPTION_API, "api", "YYYY-MM", CLI_OPTIONS_MCP,
		"offer the parameters, too, that came up to then" },
	{ OPTION_LISTEN, "listen", "ADDR:PORT", CLI_OPTIONS_SANDBOX | CLI_OPTIONS_SERVE,
		"where to listen (default 127.0.0.1:8787, of serve 127.0.0.1:8788; port 0: any free one); "
		"serve also takes unix:PATH, systemd, and several with commas between" },
	{ OPTION_METRICS, "metrics", "ADDR:PORT", CLI_OPTIONS_SERVE,
		"where Prometheus may read GET /metrics; also unix:PATH or systemd (default: nowhere)" },
	{ OPTION_ALLOW_HOST, "allow-host", "NAMES", CLI_OPTIONS_SERVE,
		"names, with commas between, that clients reach this server by, besides those of this "
		"machine" },
	{ OPTION_ALLOW_ORIGIN, "allow-origin", "URLS", CLI_OPTIONS_SERVE,
		"origins of web pages, such as https://app.example.com, that may use this server, "
		"besides those of this machine" },
	{ OPTION_NO_AUTH, "no-auth", NULL, CLI_OPTIONS_SERVE,
		"let in everybody who can connect" },
	{ OPTION_MAX_CONNECTIONS, "max-connections", "N", CLI_OPTIONS_SERVE,
		"connections at once (default 10000)" },
	{ OPTION_MAX_STREAMS, "max-streams", "N", CLI_OPTIONS_SERVE,
		"streams that only listen (default 5000)" },
	{ OPTION_MAX_CALLS, "max-calls", "N", CLI_OPTIONS_SERVE,
		"requests under way at once (default 2000)" },
	{ OPTION_MAX_CALLER_CALLS, "max-caller-calls", "N", CLI_OPTIONS_SERVE,
		"the same of each caller (default 64; with --no-auth as many)" },
	{ OPTION_MAX_RATE, "max-rate", "N", CLI_OPTIONS_SERVE,
		"requests of each caller in a minute (default 6000; 0: any number)" },
	{ OPTION_ROUTE_HEADER, "route-header", NULL, CLI_OPTIONS_SERVE,
		"clients of 2026-07-28 repeat PCID in the header Mcp-Param-PCID, to balance by" },
	{ OPTION_DRAIN_DELAY, "drain-delay", "SECONDS", CLI_OPTIONS_SERVE,
		"from SIGTERM to the end of listening, while /readyz says no (default 0)" },
	{ OPTION_DRAIN_TIMEOUT, "drain-timeout", "SECONDS", CLI_OPTIONS_SERVE,
		"how long reads may take to end after that (default 20)" },
	{ OPTION_LOG_LEVEL, "log-level", "NAME", CLI_OPTIONS_SERVE,
		"error, warn, info (default) or debug: lines of JSON on stderr" },
	{ OPTION_SESSION_KEY, "session-key", "FILE", CLI_OPTIONS_SERVE,
		"32 random bytes or more that sessions are signed with, in a file that nobody else may "
		"read: instances with the same, and the same --state, take each other's (default: a key "
		"of this process)" },
	{ OPTION_DB, "db", "FILE", CLI_OPTIONS_SANDBOX,
		"keep the state in FILE (SQLite); default: in memory" },
	{ OPTION_SEED, "seed", "NAME", CLI_OPTIONS_SANDBOX,
		"what a new state begins with: demo (default; an organization with 25 members), empty, "
		"or a file that `sandbox dump` made" },
	{ OPTION_NOW, "now", "TIME", CLI_OPTIONS_SANDBOX | CLI_OPTIONS_VERB,
		"where the clock of the sandbox starts, such as 2026-06-01T00:00:00Z" },
	{ OPTION_FAULT, "fault", "JSON", CLI_OPTIONS_SANDBOX,
		"what is to go wrong: a rule, or a list of them (docs/sandbox.md)" },
	{ OPTION_HELP, "help", NULL, CLI_OPTIONS_GENERAL, "show this help" },
	{ OPTION_VERSION, "version", NULL, CLI_OPTIONS_GENERAL, "show the version" },
};
enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static const char program[] = "openrouter-admin";

bool cli_option_at(size_t i, struct cli_option *option)
{
	if (i >= ROWS) {
		return false;
	}
	*option = (struct cli_option){ .name = rows[i].name, .operand = rows[i].operand,
		.words = rows[i].words, .group = rows[i].group };
	return true;
}

const struct cli_written *cli_option_written(const struct cli_options *options, size_t i)
{
	for (size_t w = options->written_count; w > 0; w--) {
		if (options->written[w - 1].option == i) {
			return &options->written[w - 1];
		}
	}
	return NULL;
}

void cli_print_options(unsigned groups)
{
	for (int i = 0; i < ROWS; i++) {
		if ((rows[i].group & groups) == 0) {
			continue;
		}
		const char *operand = rows[i].operand != NULL ? rows[i].operand : "";
		int column = printf("  --%s%s%s", rows[i].name,
			operand[0] != '\0' && operand[0] != '[' ? " " : "", operand);
		if (column > 22) {
			column = printf("\n") - 1;
		}
		printf("%*s", 24 - column, "");
		cli_print_wrapped(rows[i].words, 24, 24);
	}
}

static void print_help(void)
{
	printf("Administer OpenRouter: keys, guardrails, workspaces, members, spend.\n\n"
		"usage: %s COMMAND [options]\n\n", program);
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		printf("  %-15s%s\n", it->name, it->words);
	}
	printf("\n");
	for (size_t i = 0; i < openrouter_admin_api.group_count; i++) {
		printf("  %-15s%s\n", openrouter_admin_api.groups[i].name,
			openrouter_admin_api.groups[i].doc);
	}
	printf("\nKeep your key, and begin:   %s connect\n"
		"Try it without a key:       %s demo\n"
		"The verbs of a group:       %s keys\n"
		"Help with anything:         %s COMMAND --help\n\n", program, program, program, program);
	cli_print_wrapped("The key is that of a connection, which `connect` or you yourself put into "
		"the configuration, or comes from OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY if that "
		"is not set; never from an option.", 0, 0);
	printf("Exit codes: 0 done, 1 refused upstream, 2 usage or invalid arguments, 3 not\n"
		"authenticated, 4 unreachable, 5 forbidden or not confirmed, 6 sent but outcome\n"
		"unknown, 7 done in part.\n");
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

/* What getopt_long() knows: the rows above, and behind them the parameters of a tool. */
struct known {
	const struct ora_tool *tool;  /* NULL: not of a tool */
	struct option table[ROWS + ORA_MAX_FIELDS + 1];
	char flags[ORA_MAX_FIELDS][CLI_NAME_SIZE];
};

bool cli_is_option_of_all(const char *name)
{
	for (int i = 0; i < ROWS; i++) {
		if (strcmp(rows[i].name, name) == 0 && (rows[i].group & (CLI_OPTIONS_GENERAL
				| CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONFIG | CLI_OPTIONS_OUTPUT
				| CLI_OPTIONS_VERB)) != 0) {
			return true;
		}
	}
	return false;
}

/* A parameter goes before an option of that name that only other commands have. */
static void hide_rows(struct known *known, const char *flag)
{
	for (int i = 0; i < ROWS; i++) {
		if (strcmp(rows[i].name, flag) == 0
			&& (rows[i].group & cli_verb_options(known->tool)) == 0) {
			known->table[i].name = "";
		}
	}
}

static void make_known(struct known *known, const struct ora_tool *tool)
{
	memset(known, 0, sizeof(*known));
	known->tool = tool;
	for (int i = 0; i < ROWS; i++) {
		const char *operand = rows[i].operand;
		known->table[i] = (struct option){ .name = rows[i].name, .val = (int)rows[i].id,
			.has_arg = operand == NULL ? no_argument
				: operand[0] == '[' ? optional_argument : required_argument };
	}
	struct option *next = &known->table[ROWS];
	for (int i = 0; tool != NULL && i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (!cli_is_operand(tool, field)) {
			cli_flag_name(field, known->flags[i]);
			*next++ = (struct option){ .name = known->flags[i], .val = OPTION_FIELD + i,
				.has_arg = field->kind == ORA_KIND_BOOLEAN
					&& (field->flags & ORA_FIELD_LIST) == 0
					? optional_argument : required_argument };
			hide_rows(known, known->flags[i]);
		}
	}
}

/* What somebody may have meant: of a tool only what its command takes. */
static const char *option_name(const void *data, size_t i)
{
	const struct known *known = data;
	if (known->tool != NULL && i < ROWS
		&& (rows[i].group & cli_verb_options(known->tool)) == 0) {
		return "";
	}
	return known->table[i].name;
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
	case OPTION_FIELD:
		break;
	case OPTION_ALL:
		options->all = true;
		break;
	case OPTION_FIELDS:
		options->fields = value;
		break;
	case OPTION_SORT:
		options->sort = value;
		break;
	case OPTION_WIDE:
		options->wide = true;
		break;
	case OPTION_JSONL:
		options->jsonl = true;
		break;
	case OPTION_CSV:
		options->csv = true;
		break;
	case OPTION_BY:
		options->by = value;
		break;
	case OPTION_FROM_FILE:
		options->from_file = value;
		break;
	case OPTION_DRY_RUN:
		options->dry_run = true;
		break;
	case OPTION_WRITE:
		options->write = true;
		break;
	case OPTION_YES:
		options->yes = true;
		break;
	case OPTION_SANDBOX:
		options->sandbox = true;
		options->sandbox_file = value;
		break;
	case OPTION_STORE_COMMAND:
		options->store_command = value;
		break;
	case OPTION_KEY_COMMAND:
		options->key_command = value;
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
	case OPTION_TOOLSETS:
		options->toolsets = value;
		break;
	case OPTION_TOOLS:
		options->tools = value;
		break;
	case OPTION_EXCLUDE_TOOLS:
		options->exclude_tools = value;
		break;
	case OPTION_CONFIRM:
		options->confirm = value;
		break;
	case OPTION_CONFIRM_FALLBACK:
		options->confirm_fallback = value;
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
	case OPTION_API:
		options->api_level = value;
		break;
	case OPTION_STRICT_PCID:
		options->strict_pcid = true;
		break;
	case OPTION_LISTEN:
		options->listen = value;
		break;
	case OPTION_METRICS:
		options->serve.metrics = value;
		break;
	case OPTION_ALLOW_HOST:
		options->serve.allow_host = value;
		break;
	case OPTION_ALLOW_ORIGIN:
		options->serve.allow_origin = value;
		break;
	case OPTION_NO_AUTH:
		options->serve.no_auth = true;
		break;
	case OPTION_MAX_CONNECTIONS:
		options->serve.max_connections = value;
		break;
	case OPTION_MAX_STREAMS:
		options->serve.max_streams = value;
		break;
	case OPTION_MAX_CALLS:
		options->serve.max_calls = value;
		break;
	case OPTION_MAX_CALLER_CALLS:
		options->serve.max_caller_calls = value;
		break;
	case OPTION_MAX_RATE:
		options->serve.max_rate = value;
		break;
	case OPTION_ROUTE_HEADER:
		options->serve.route_header = true;
		break;
	case OPTION_DRAIN_DELAY:
		options->serve.drain_delay = value;
		break;
	case OPTION_DRAIN_TIMEOUT:
		options->serve.drain_timeout = value;
		break;
	case OPTION_LOG_LEVEL:
		options->serve.log_level = value;
		break;
	case OPTION_SESSION_KEY:
		options->serve.session_key = value;
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

static void give(struct cli_options *options, const struct ora_field *field, const char *value)
{
	options->given[options->given_count++] = (struct cli_given){ field, value };
}

/* All of argv; returns 0 or an exit code after a message. `used` notes what was given. */
static int read_options(int argc, char **argv, struct cli_options *options, bool used[ROWS])
{
	struct known known;
	int index, id;
	make_known(&known, options->tool);
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
		if (id >= OPTION_FIELD) {
			give(options, &options->tool->args->fields[id - OPTION_FIELD],
				optarg != NULL ? optarg : "true");
			continue;
		}
		if (id == 'h') {
			id = OPTION_HELP;
		} else {
			used[index] = true;
			options->written[options->written_count++] = (struct cli_written){
				(size_t)index, optarg };
		}
		set_option(options, id, optarg);
	}
	return 0;
}

void cli_options_finish(struct cli_options *options)
{
	free(options->given);
	free(options->written);
}

/* The first words of argv that are no options: getopt_long() must know the tool before it
 * reads. An option that is not known takes no operand here. */
static void find_words(int argc, char **argv, const char *words[2])
{
	int found = 0;
	for (int i = 1; i < argc && found < 2; i++) {
		const char *word = argv[i];
		if (word[0] != '-' || word[1] == '\0') {
			words[found++] = word;
			continue;
		}
		for (int r = 0; r < ROWS && word[1] == '-'; r++) {
			if (strcmp(rows[r].name, word + 2) == 0 && rows[r].operand != NULL
				&& rows[r].operand[0] != '[') {
				i++;
				break;
			}
		}
	}
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

/* The operands of GROUP VERB are parameters: each its own, the list all that follow. */
static int take_operands(struct cli_options *options)
{
	const struct ora_tool *tool = options->tool;
	const struct ora_field *field;
	struct ora_buf usage;
	size_t place = 0;
	for (int i = 0; i < options->operand_count; i++) {
		field = cli_operand(tool, place);
		if (field == NULL) {
			return cli_fail(CLI_USAGE, "%s %s takes no \"%s\" (see %s %s %s --help)", tool->group,
				tool->verb, options->operands[i], program, tool->group, tool->verb);
		}
		give(options, field, options->operands[i]);
		place += (field->flags & ORA_FIELD_LIST) == 0;
	}
	field = cli_operand(tool, place);
	if (field == NULL || options->from_file != NULL || cli_given(options, field)) {
		return 0;
	}
	ora_buf_init(&usage, 4096);
	cli_put_usage(tool, &usage);
	int rc = cli_fail(CLI_USAGE, "usage: %s", ora_buf_text(&usage));
	ora_buf_finish(&usage);
	return rc;
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

static const struct cli_command *choose_verb(struct cli_options *options,
	const bool used[ROWS], int *exit_code)
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
	*exit_code = check_used(&command, used);
	if (*exit_code == 0) {
		*exit_code = take_operands(options);
	}
	return *exit_code == 0 ? &command : NULL;
}

static const struct cli_command *choose_command(const char *name,
	const struct cli_options *options, const bool used[ROWS], int *exit_code)
{
	const struct cli_command *command = find_command(name);
	if (command == NULL) {
		*exit_code = refuse_command(name);
		return NULL;
	}
	if (options->help) {
		print_command_help(command);
		*exit_code = cli_flush();
		return NULL;
	}
	*exit_code = check_used(command, used);
	if (*exit_code == 0) {
		*exit_code = check_operands(command, options);
	}
	return *exit_code == 0 ? command : NULL;
}

const struct cli_command *cli_parse(int argc, char **argv, struct cli_options *options,
	int *exit_code)
{
	bool used[ROWS] = { false };
	const char *words[2] = { NULL, NULL };
	static char help[] = "--help";
	memset(options, 0, sizeof(*options));
	if (argc > 1 && strcmp(argv[1], "help") == 0) {
		argv[1] = help;
	}
	find_words(argc, argv, words);
	const struct ora_group *group = words[0] != NULL ? cli_find_group(words[0]) : NULL;
	if (group != NULL && words[1] != NULL) {
		options->tool = cli_find_verb(group, words[1]);
	}
	*exit_code = group != NULL && words[1] != NULL && options->tool == NULL
		? refuse_group(options, group, words[1]) : read_options(argc, argv, options, used);
	if (*exit_code != 0) {
		return NULL;
	}
	if (options->version) {
		printf("%s %s\n", program, ORA_VERSION);
		*exit_code = cli_flush();
		return NULL;
	}
	if (optind == argc) {
		print_help();
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
	return options->tool != NULL ? choose_verb(options, used, exit_code)
		: choose_command(argv[optind], options, used, exit_code);
}

const char *cli_parse_words(int argc, char **argv, struct cli_options *options)
{
	bool used[ROWS] = { false };
	const char *words[2] = { NULL, NULL };
	memset(options, 0, sizeof(*options));
	find_words(argc, argv, words);
	const struct ora_group *group = words[0] != NULL ? cli_find_group(words[0]) : NULL;
	if (group != NULL && words[1] != NULL) {
		options->tool = cli_find_verb(group, words[1]);
	}
	(void)read_options(argc, argv, options, used);
	int taken = options->tool != NULL ? 2 : 1;
	options->operands = (const char *const *)argv + optind + taken;
	options->operand_count = argc - optind > taken ? argc - optind - taken : 0;
	return words[0];
}
