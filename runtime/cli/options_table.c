#include <stddef.h>

#include "cli/cli.h"

/* One row an option: parsing, help, completion, manual and messages are made of it. */

#define FLAG(member) .flag = offsetof(struct cli_options, member)
#define VALUE(member) .value = offsetof(struct cli_options, member)

static const struct cli_option rows[] = {
	{ .name = "all", .group = CLI_OPTIONS_PAGES, FLAG(all),
		.words = "all pages, and of keys and guardrails those of all workspaces; exit code 7 "
			"if some are missing" },
	{ .name = "fields", .operand = "NAME,...", .group = CLI_OPTIONS_VERB, VALUE(fields),
		.words = "what to show, in this order" },
	{ .name = "sort", .operand = "NAME,...", .group = CLI_OPTIONS_ROWS, VALUE(sort),
		.words = "sort by these; a minus before a name turns it around" },
	{ .name = "wide", .group = CLI_OPTIONS_ROWS, FLAG(wide),
		.words = "show everything, however long the lines get" },
	{ .name = "by", .operand = "WAY", .group = CLI_OPTIONS_CHART, VALUE(by),
		.words = "draw the sums by this, such as day" },
	{ .name = "json", .group = CLI_OPTIONS_OUTPUT, FLAG(json),
		.words = "print JSON" },
	{ .name = "jsonl", .group = CLI_OPTIONS_VERB, FLAG(jsonl),
		.words = "print JSON, a line a row" },
	{ .name = "csv", .group = CLI_OPTIONS_VERB, FLAG(csv),
		.words = "print CSV; a ' stands before a text that a spreadsheet would take for a formula" },
	{ .name = "from-file", .operand = "FILE", .group = CLI_OPTIONS_VERB, VALUE(from_file),
		.words = "take parameters from a JSON object in FILE (- is stdin); flags replace its "
			"members" },
	{ .name = "dry-run", .group = CLI_OPTIONS_VERB, FLAG(dry_run),
		.words = "print the request as a curl command, and send nothing" },
	{ .name = "yes", .group = CLI_OPTIONS_WRITE, FLAG(yes),
		.words = "do not ask" },
	{ .name = "write", .group = CLI_OPTIONS_AGENT, FLAG(write),
		.words = "put it into the agent's file, after a backup" },
	{ .name = "sandbox", .operand = "[=FILE]", .group = CLI_OPTIONS_CLIENT | CLI_OPTIONS_STATE,
		FLAG(sandbox), VALUE(sandbox_file),
		.often = true,
		.words = "use an embedded sandbox instead of OpenRouter; its state is kept in FILE, or "
			"only as long as the process runs" },
	{ .name = "store-command", .operand = "COMMAND", .group = CLI_OPTIONS_CONNECT,
		VALUE(store_command),
		.words = "keep the key in a store of yours: this program takes it on stdin" },
	{ .name = "key-command", .operand = "COMMAND", .group = CLI_OPTIONS_CONNECT,
		VALUE(key_command),
		.words = "and this one prints it, whenever it is needed" },
	{ .name = "config", .operand = "FILE", .group = CLI_OPTIONS_CONFIG | CLI_OPTIONS_CLIENT,
		VALUE(config),
		.often = true,
		.words = "the configuration, instead of ~/.config/openrouter-admin/config.ini; files "
			"in conf.d beside it are read, too" },
	{ .name = "base-url", .operand = "URL", .group = CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONNECT,
		VALUE(base_url),
		.words = "another upstream (also OPENROUTER_BASE_URL, which may not leave "
			"openrouter.ai)" },
	{ .name = "connection", .operand = "PCID", .group = CLI_OPTIONS_CLIENT,
		VALUE(connection),
		.often = true,
		.words = "use this connection of the configuration alone; or the name of the one that "
			"the environment makes (default: default)" },
	{ .name = "connection", .operand = "PCID", .group = CLI_OPTIONS_TOKEN, VALUE(connection),
		.words = "which connections a token is for, with commas between (default: all of the "
			"configuration)" },
	{ .name = "mode", .operand = "NAME",
		.group = CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONNECT, VALUE(mode),
		.often = true,
		.words = "full: everything (default); write: nothing that destroys; read-only" },
	{ .name = "mode", .operand = "NAME", .group = CLI_OPTIONS_TOKEN, VALUE(mode),
		.words = "what a token may do: full, write (nothing that destroys) or read-only "
			"(default)" },
	{ .name = "toolsets", .operand = "LIST", .group = CLI_OPTIONS_CLIENT, VALUE(toolsets),
		.words = "offer only the tools of these groups, such as keys,budgets, or all (agents "
			"get by default what the API had from the first)" },
	{ .name = "tools", .operand = "LIST", .group = CLI_OPTIONS_CLIENT, VALUE(tools),
		.words = "offer only these tools; with --toolsets, these beside them" },
	{ .name = "exclude-tools", .operand = "LIST", .group = CLI_OPTIONS_CLIENT,
		VALUE(exclude_tools),
		.words = "leave out these tools" },
	{ .name = "confirm", .operand = "WHAT", .group = CLI_OPTIONS_CLIENT, VALUE(confirm),
		.words = "ask a person before these are sent: none (default with --sandbox), auto "
			"(default: what destroys or gives more, where somebody can be asked), destructive, "
			"widening (and destructive), writes" },
	{ .name = "confirm-fallback", .operand = "HOW", .group = CLI_OPTIONS_CLIENT,
		VALUE(confirm_fallback),
		.words = "where nobody can be asked, and --confirm is stricter than auto: approve "
			"(default: a person runs `approve`), refuse, token (a second call; of mcp and "
			"serve)" },
	{ .name = "confirm-by", .operand = "WHOM", .group = CLI_OPTIONS_CLIENT,
		VALUE(confirm_by),
		.words = "whose yes counts: client (default: what the client says its person said) or "
			"terminal (`approve`, or a command's own question, alone)" },
	{ .name = "reveal", .group = CLI_OPTIONS_CLIENT, FLAG(reveal),
		.words = "show the secret of a new key (default for commands on a terminal)" },
	{ .name = "secret-file", .operand = "[=FOLDER]", .group = CLI_OPTIONS_CLIENT,
		FLAG(secret_file), VALUE(secret_folder),
		.words = "put the secret of a new key into a file of its own in FOLDER (default for "
			"mcp: secrets in the folder of --state)" },
	{ .name = "secret-command", .operand = "COMMAND", .group = CLI_OPTIONS_CLIENT,
		VALUE(secret_command),
		.words = "give the secret of a new key to a program on its stdin; its words stand "
			"between blanks, and no shell reads them" },
	{ .name = "state", .operand = "FOLDER", .group = CLI_OPTIONS_CLIENT | CLI_OPTIONS_STATE,
		VALUE(state),
		.words = "where the log and secrets are kept (default ~/.local/state/openrouter-admin; "
			"with --sandbox its folder sandbox)" },
	{ .name = "no-log", .group = CLI_OPTIONS_CLIENT, FLAG(no_log),
		.words = "keep no log" },
	{ .name = "log-syslog", .group = CLI_OPTIONS_CLIENT, FLAG(log_syslog),
		.words = "tell the system's log, too, how ours ends after each change" },
	{ .name = "profile", .operand = "NAME", .group = CLI_OPTIONS_MCP, VALUE(profile),
		.words = "full: all parameters (default); agent: without the three attribution "
			"headers, which saves context and are accepted all the same" },
	{ .name = "strict-pcid", .group = CLI_OPTIONS_MCP, FLAG(strict_pcid),
		.words = "PCID must be given even if there is only one connection" },
	{ .name = "api", .operand = "YYYY-MM", .group = CLI_OPTIONS_MCP, VALUE(api_level),
		.words = "offer the parameters, too, that came up to then" },
	{ .name = "api", .group = CLI_OPTIONS_DOCTOR, FLAG(compare),
		.words = "make the reads, too, and tell which members and values their replies have that "
			"this version does not know; names only" },
	{ .name = "listen", .operand = "ADDR:PORT", .group = CLI_OPTIONS_SANDBOX, VALUE(listen),
		.words = "where the sandbox listens (default 127.0.0.1:8787; port 0: any free one)" },
	{ .name = "listen", .operand = "ADDR:PORT", .group = CLI_OPTIONS_SERVE, VALUE(listen),
		.words = "where serve listens (default 127.0.0.1:8788; port 0: any free one); also "
			"unix:PATH, systemd, and several with commas between" },
	{ .name = "metrics", .operand = "ADDR:PORT", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.metrics),
		.words = "where Prometheus may read GET /metrics; also unix:PATH or systemd (default: "
			"nowhere)" },
	{ .name = "allow-host", .operand = "NAMES", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.allow_host),
		.words = "names, with commas between, that clients reach this server by, besides those "
			"of this machine" },
	{ .name = "allow-origin", .operand = "URLS", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.allow_origin),
		.words = "origins of web pages, such as https://app.example.com, that may use this "
			"server, besides those of this machine" },
	{ .name = "no-auth", .group = CLI_OPTIONS_SERVE, FLAG(serve.no_auth),
		.words = "let in everybody who can connect" },
	{ .name = "max-connections", .operand = "N", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.max_connections),
		.words = "connections at once (default 10000)" },
	{ .name = "max-streams", .operand = "N", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.max_streams),
		.words = "streams that only listen (default 5000)" },
	{ .name = "max-calls", .operand = "N", .group = CLI_OPTIONS_SERVE, VALUE(serve.max_calls),
		.words = "requests under way at once (default 2000)" },
	{ .name = "max-caller-calls", .operand = "N", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.max_caller_calls),
		.words = "the same of each caller (default 64; with --no-auth as many)" },
	{ .name = "max-rate", .operand = "N", .group = CLI_OPTIONS_SERVE, VALUE(serve.max_rate),
		.words = "requests of each caller in a minute (default 6000; 0: any number)" },
	{ .name = "route-header", .group = CLI_OPTIONS_SERVE, FLAG(serve.route_header),
		.words = "clients of 2026-07-28 repeat PCID in the header Mcp-Param-PCID, to balance by" },
	{ .name = "drain-delay", .operand = "SECONDS", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.drain_delay),
		.words = "from SIGTERM to the end of listening, while /readyz says no (default 0)" },
	{ .name = "drain-timeout", .operand = "SECONDS", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.drain_timeout),
		.words = "how long reads may take to end after that (default 20)" },
	{ .name = "log-level", .operand = "NAME", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.log_level),
		.words = "error, warn, info (default) or debug: lines of JSON on stderr" },
	{ .name = "session-key", .operand = "FILE", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.session_key),
		.words = "32 random bytes or more that sessions are signed with, in a file that nobody "
			"else may read: instances with the same, and the same --state, take each other's "
			"(default: a key of this process)" },
	{ .name = "accept-session-key", .operand = "FILE", .group = CLI_OPTIONS_SERVE,
		VALUE(serve.accept_session_key),
		.words = "a second key: what others signed with it is taken, too, while keys are "
			"exchanged" },
	{ .name = "db", .operand = "FILE", .group = CLI_OPTIONS_SANDBOX, VALUE(db),
		.words = "keep the state in FILE (SQLite); default: in memory" },
	{ .name = "seed", .operand = "NAME", .group = CLI_OPTIONS_SANDBOX, VALUE(seed),
		.words = "what a new state begins with: demo (default; an organization with 25 "
			"members), empty, or a file that `sandbox dump` made" },
	{ .name = "now", .operand = "TIME", .group = CLI_OPTIONS_SANDBOX | CLI_OPTIONS_VERB
		| CLI_OPTIONS_DEMO,
		VALUE(now),
		.words = "where the clock of the sandbox starts, such as 2026-06-01T00:00:00Z" },
	{ .name = "fault", .operand = "JSON", .group = CLI_OPTIONS_SANDBOX, VALUE(faults),
		.words = "what is to go wrong: a rule, or a list of them (docs/sandbox.md)" },
	{ .name = "help", .group = CLI_OPTIONS_GENERAL, FLAG(help),
		.words = "show this help" },
	{ .name = "version", .group = CLI_OPTIONS_GENERAL, FLAG(version),
		.words = "show the version" },
	{ .name = "verbose", .group = CLI_OPTIONS_VERSION, FLAG(verbose),
		.words = "with --version: which description of the API it was made from, and its libraries" },
};

_Static_assert(sizeof(rows) / sizeof(rows[0]) <= CLI_MAX_OPTIONS, "options_table.c");

const struct cli_option *cli_option_at(size_t i)
{
	return i < sizeof(rows) / sizeof(rows[0]) ? &rows[i] : NULL;
}
