#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "cli/cli.h"
#include "cli/policy.h"

const struct cli_command cli_commands[] = {
	{
		.name = "mcp", .operands = "", .words = "MCP server on stdin and stdout, for an agent",
		.more = "Speaks MCP 2024-11-05 to 2026-07-28, one message a line. Without a key it "
			"starts all the same, and each call says what is missing.",
		.examples = "mcp --sandbox --profile agent\nmcp --connection ci --mode read-only",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_MCP, .run = cli_mcp,
	},
	{
		.name = "serve", .operands = "", .words = "MCP server over HTTP, for many clients",
		.more = "Streamable HTTP at /mcp, and without sessions at /openrouter-admin; /healthz and "
			"/readyz. SIGTERM ends it without losing a call, SIGHUP reads the configuration again. "
			"Put a proxy with TLS before it where clients come from other machines.",
		.examples = "serve --sandbox --no-auth\n"
			"serve --listen 127.0.0.1:8788 --metrics 127.0.0.1:9464",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CONFIG | CLI_OPTIONS_CLIENT | CLI_OPTIONS_MCP
			| CLI_OPTIONS_SERVE, .run = cli_serve,
	},
	{
		.name = "call", .operands = "TOOL [JSON or -]",
		.words = "call one tool; prints the reply's JSON",
		.more = "The arguments are a JSON object; - reads it from stdin. TOOL may leave out the "
			"prefix. Everything is checked before anything is sent.",
		.examples = "call get_credits --sandbox\n"
			"call create_keys '{\"name\": \"ci\", \"limit\": 5}' --sandbox",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_WRITE, .min_operands = 1,
		.max_operands = 2, .run = cli_call,
	},
#ifndef ORA_MINIMAL
	{
		.name = "approve", .operands = "ID",
		.words = "approve what an agent may not do on its own",
		.more = "Shows the plan that a refused call left, and asks. After a yes the same call, made "
			"again within five minutes of the first, is sent once. Only at a terminal.",
		.examples = "approve 9f27b81c\napprove 9f27b81c --config /etc/openrouter-admin/config.ini",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT, .min_operands = 1, .max_operands = 1,
		.run = cli_approve,
	},
	{
		.name = "audit", .operands = "tail [LINES]|show CALL|verify [NR MAC]",
		.words = "what the log says, and whether it is as it was written",
		.more = "tail: the last records, of this machine's programs and all their callers. show: "
			"what was recorded of a call: in words at a terminal, as JSON elsewhere and with --json; "
			"CALL is the beginning of its id. verify: finds lines that were changed, dropped, moved "
			"or cut off, and says what it can't find; NR and MAC are of a "
			"line that was noted elsewhere.",
		.examples = "audit tail 50\naudit show 9f27b81c\naudit verify",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_STATE | CLI_OPTIONS_OUTPUT,
		.min_operands = 1, .max_operands = 3, .run = cli_audit,
	},
	{
		.name = "journal", .operands = "[CALL done|failed]",
		.words = "writes whose outcome nobody knows, and what became of them",
		.more = "Looks up what upstream shows of each: a creation by its name and time, a change "
			"by what it changes. What is clear is noted in the log; the rest can be said by hand. "
			"Exit code 6 while some are open.",
		.examples = "journal\njournal e66bb0a6e9 done",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_STATE,
		.max_operands = 2, .run = cli_journal,
	},
	{
		.name = "undo", .operands = "CALL",
		.words = "take an update or an assignment back",
		.more = "CALL is the beginning of its id in the log (audit tail). Shows first what will "
			"change, and what can't be taken back, and asks. What was made or deleted can't be "
			"undone.",
		.examples = "undo e66bb0a6e9\nundo e66bb0a6e9 --yes",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_WRITE
			| CLI_OPTIONS_OUTPUT,
		.min_operands = 1, .max_operands = 1, .run = cli_undo,
	},
#endif
	{
		.name = "connect", .operands = "[PCID]",
		.words = "keep a management key, and make a connection of it",
		.more = "Reads the key without showing it, asks OpenRouter what kind of key it is, keeps it "
			"in a file that nobody else can read (or in a store of yours), and writes the connection "
			"into the configuration. PCID is its name: default if nothing else is said.",
		.examples = "connect\nconnect ci --mode read-only",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CONFIG | CLI_OPTIONS_CONNECT,
		.max_operands = 1, .run = cli_connect,
	},
	{
		.name = "config", .operands = "check|keys",
		.words = "check the configuration files, or list what may stand in them",
		.more = "check: reads them, tells each problem with its file and line, and prints what is "
			"in force; no secret is shown. keys: every section and key; with --json for programs.",
		.examples = "config check\nconfig keys --json",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CONFIG | CLI_OPTIONS_OUTPUT,
		.min_operands = 1, .max_operands = 1, .run = cli_config,
	},
	{
		.name = "doctor", .operands = "",
		.words = "look for what may be wrong: files, network, key, clock, agents",
		.more = "Each finding says what mends it. The exit code is 1 if something is bad, or if "
			"--api finds what this version does not know.",
		.examples = "doctor\ndoctor --connection ci --json\ndoctor --api",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_CONFIG
			| CLI_OPTIONS_OUTPUT | CLI_OPTIONS_DOCTOR, .run = cli_doctor,
	},
	{
		.name = "install-agent", .operands = "AGENT",
		.words = "print the configuration that makes an agent use this server",
		.more = "AGENT is claude-code, claude-desktop, cursor, vscode, codex or gemini. Options of "
			"the server go into it; a key never does.",
		.examples = "install-agent claude-code\ninstall-agent vscode --mode read-only --write",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_MCP
			| CLI_OPTIONS_AGENT, .min_operands = 1, .max_operands = 1, .run = cli_install_agent,
	},
	{
		.name = "completion", .operands = "bash|zsh|fish",
		.words = "print a script that completes commands, flags, IDs and names",
		.more = "Its first lines say where it goes.",
		.examples = "completion bash\ncompletion fish",
		.options = CLI_OPTIONS_GENERAL, .min_operands = 1, .max_operands = 1,
		.run = cli_completion,
	},
	{
		.name = "token", .operands = "create NAME",
		.words = "make a token for a client of `serve`",
		.more = "Prints the token on stderr, this once, and on stdout what belongs into the "
			"configuration: its digest, its connections and its mode.",
		.examples = "token create ci\ntoken create ci --connection default --mode write",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_TOKEN, .min_operands = 2,
		.max_operands = 2, .run = cli_token,
	},
	{
		.name = "tools", .operands = "[TOOL]",
		.words = "list the tools, or explain one of them",
		.more = "With --json: as an MCP client sees them.",
		.examples = "tools\ntools create_keys --json",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_OUTPUT, .max_operands = 1,
		.run = cli_tools,
	},
	{
		.name = "sandbox", .operands = "[dump]",
		.words = "an OpenRouter to try things on; prints its base URL",
		.more = "Answers every operation with real state, kept in memory or in a file, until it "
			"is ended by Ctrl-C or SIGTERM. With dump: prints the whole state as JSON.",
		.examples = "sandbox\nsandbox --listen 127.0.0.1:0 --db sandbox.db --seed empty",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_SANDBOX, .max_operands = 1,
		.run = cli_sandbox,
	},
	{
		.name = "demo", .operands = "",
		.words = "a short session of an agent with the sandbox, step by step",
		.more = "Needs no key and no network.",
		.examples = "demo",
		.options = CLI_OPTIONS_GENERAL | CLI_OPTIONS_DEMO, .run = cli_demo,
	},
	{
		.name = "help", .operands = "[COMMAND [VERB]]",
		.words = "help with a command, a group, or a verb of a group",
		.more = "The same as --help behind it.",
		.examples = "help keys create\nhelp serve",
		.options = CLI_OPTIONS_GENERAL, /* choose.c makes --help of it */
	},
	{ .name = NULL },
};

/* Keys are in this memory: no core file, and no other process of the same user looks in. */
static void guard_memory(void)
{
	const struct rlimit none = { 0, 0 };
	(void)setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
	(void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/* What a long answer took goes back to the system when it is freed: glibc would keep blocks of that
 * size for the next one, once it has seen the first. */
static void give_memory_back(void)
{
#ifdef __GLIBC__
	(void)mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

int main(int argc, char **argv)
{
	struct cli_options options;
	int exit_code;
	guard_memory();
	give_memory_back();
	cli_find_self(argc > 0 ? argv[0] : "openrouter-admin");
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_DFL); /* where it is ignored, how a program ended can't be asked */
	signal(SIGXFSZ, SIG_IGN); /* a file that can't grow is an error like others */
	if (argc > 1 && strcmp(argv[1], "__complete") == 0) {
		return cli_complete(argc - 1, argv + 1);
	}
	if (argc == 3 && strcmp(argv[1], "__man") == 0) {
		return cli_man(argv[2]);
	}
	const struct cli_command *command = cli_parse(argc, argv, &options, &exit_code);
	exit_code = command != NULL ? command->run(&options) : exit_code;
	cli_options_finish(&options);
	return exit_code;
}
