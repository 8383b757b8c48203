#ifndef ORA_CLI_CLI_H
#define ORA_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>

#include "tool.h"

/* What the process ends with. */
enum cli_exit {
	CLI_DONE = 0,
	CLI_REFUSED = 1,          /* upstream refused, or something failed here */
	CLI_USAGE = 2,            /* usage, or invalid arguments */
	CLI_NOT_AUTHENTICATED = 3,
	CLI_UNREACHABLE = 4,      /* or timed out; nothing was changed */
	CLI_NOT_ALLOWED = 5,      /* by mode or policy, or not confirmed */
	CLI_UNKNOWN_OUTCOME = 6,  /* a write was sent, and its outcome or reply is not known */
	CLI_PARTIAL = 7,
};

enum cli_exit cli_exit_of(enum ora_err code);

/* A parameter of a tool, as it stands on the command line. */
struct cli_given {
	const struct ora_field *field;
	const char *value;
};

/* An option of the table, as it stands on the command line. */
struct cli_written {
	size_t option;      /* of cli_option_at() */
	const char *value;  /* NULL: none */
};

/* Of `serve`, as they are written. */
struct cli_serve_options {
	const char *metrics;
	const char *allow_host;
	const char *allow_origin;
	bool no_auth;
	const char *max_connections;
	const char *max_streams;
	const char *max_calls;
	const char *max_caller_calls;
	const char *max_rate;
	bool route_header;
	const char *drain_delay;
	const char *drain_timeout;
	const char *log_level;
	const char *session_key;   /* file */
	const char *accept_session_key;  /* file */
};

struct ora_buf;

/* What stands on the command line; all borrowed from argv. A new option is a member here and a row
 * of options_table.c. */
struct cli_options {
	const struct ora_tool *tool;  /* of GROUP VERB; else NULL. First: see struct cli_option */
	const char *store_command; /* of connect */
	const char *key_command;   /* same */
	const char *config;       /* configuration file; NULL: the user's own */
	const char *base_url;
	const char *connection;
	const char *mode;
	const char *toolsets;
	const char *tools;
	const char *exclude_tools;
	const char *confirm;
	const char *confirm_fallback;
	const char *confirm_by;
	const char *state;
	bool no_log;
	bool log_syslog;
	bool reveal;
	bool secret_file;          /* --secret-file */
	const char *secret_folder; /* its FOLDER, or NULL */
	const char *secret_command;
	bool sandbox;             /* --sandbox */
	const char *sandbox_file; /* its FILE, or NULL: in memory */
	bool json;
	const char *listen;
	struct cli_serve_options serve;
	const char *db;
	const char *seed;
	const char *now;
	const char *faults;
	const char *profile;
	bool strict_pcid;
	const char *api_level;
	bool jsonl;
	bool csv;
	bool wide;
	bool all;
	bool yes;
	bool dry_run;
	bool write;               /* of install-agent */
	bool compare;             /* --api of doctor */
	const char *fields;
	const char *sort;
	const char *by;
	const char *from_file;
	struct cli_given *given;      /* its parameters; new: cli_options_finish() */
	size_t given_count;
	struct cli_written *written;  /* all options but those; new: cli_options_finish() */
	size_t written_count;
	bool help;
	bool version, verbose;
	const char *const *operands; /* behind the command */
	int operand_count;
};

struct cli_command {
	const char *name;
	const char *operands;  /* for the usage line */
	const char *words;     /* one line */
	const char *more;      /* for --help; "" if none */
	const char *examples;  /* what stands behind the program's name; a line each */
	unsigned options;      /* enum cli_option_group */
	int min_operands, max_operands;
	int (*run)(const struct cli_options *options);
};

/* Which options a command takes. */
enum cli_option_group {
	CLI_OPTIONS_GENERAL = 1 << 0, /* --help, --version */
	CLI_OPTIONS_CLIENT = 1 << 1,
	CLI_OPTIONS_MCP = 1 << 2,
	CLI_OPTIONS_SANDBOX = 1 << 3,
	CLI_OPTIONS_OUTPUT = 1 << 4,
	CLI_OPTIONS_CONFIG = 1 << 5,  /* --config */
	CLI_OPTIONS_SERVE = 1 << 6,
	CLI_OPTIONS_TOKEN = 1 << 12,
	CLI_OPTIONS_CONNECT = 1 << 13,
	CLI_OPTIONS_STATE = 1 << 7,   /* where the log is */
	CLI_OPTIONS_AGENT = 1 << 15, /* of install-agent */
	CLI_OPTIONS_VERB = 1 << 16,  /* of every GROUP VERB */
	CLI_OPTIONS_ROWS = 1 << 17,  /* of one that lists */
	CLI_OPTIONS_PAGES = 1 << 18, /* in pages */
	CLI_OPTIONS_CHART = 1 << 19,
	CLI_OPTIONS_WRITE = 1 << 20, /* of what may change something */
	CLI_OPTIONS_VERSION = 1 << 21, /* of --version */
	CLI_OPTIONS_DOCTOR = 1 << 22,
	CLI_OPTIONS_DEMO = 1 << 23,
};

extern const struct cli_command cli_commands[];

/* verb.c: whether a parameter was given by a flag or as an operand. */
bool cli_given(const struct cli_options *options, const struct ora_field *field);

/* choose.c: reads argv. Returns the command, or NULL after help or a message, and then the exit
 * code. cli_options_finish() in every case. */
const struct cli_command *cli_parse(int argc, char **argv, struct cli_options *options,
	int *exit_code);
/* Reads the words of a command that is not whole yet, as far as they can be read. Returns its
 * first word, or NULL; the operands are those behind the command. */
const char *cli_parse_words(int argc, char **argv, struct cli_options *options);

/* options_table.c: the i-th option, or NULL past the end. Two that are neighbours may have one name,
 * where no command takes both. */
#define CLI_MAX_OPTIONS 64
struct cli_option {
	const char *name;
	const char *operand;   /* NULL: none; "[=X]": may be left out */
	const char *words;
	unsigned group;        /* enum cli_option_group */
	size_t flag, value;    /* members of struct cli_options that it sets: a bool, a text; 0: none */
	bool often;            /* of those of every call, one that help repeats */
};
const struct cli_option *cli_option_at(size_t i);

/* options.c: all options of argv, and the parameters of options->tool. Of two options with one name
 * it is the one of `groups` (enum cli_option_group, those of the command; 0: not known). Moves the
 * operands to the end of argv, behind optind. Returns 0 or an exit code after a message. */
int cli_read_options(int argc, char **argv, unsigned groups, struct cli_options *options);
void cli_options_finish(struct cli_options *options);
/* Notes a parameter, which counts as one word of argv. */
void cli_give(struct cli_options *options, const struct ora_field *field, const char *value);
/* The first words of argv that are no options, or NULL: the tool must be known before the options
 * are read. An option that is not of the table takes no operand here. */
void cli_find_words(int argc, char **argv, const char *words[2]);
/* How the i-th option was given, the last time; NULL if it was not. */
const struct cli_written *cli_option_written(const struct cli_options *options, size_t i);

/* help.c: what the program is and has; what it was made from; one of its commands. */
void cli_print_help(void);
void cli_print_version(bool verbose);
void cli_print_command_help(const struct cli_command *command);

/* Who reads what comes back: it decides what becomes of secrets where no option does. */
enum cli_front {
	CLI_FRONT_COMMAND,
	CLI_FRONT_MCP,
	CLI_FRONT_SERVE,
};

/* client.c: a client as the options and the environment say; with --sandbox an embedded
 * upstream, too. Returns 0, or an exit code after a message. */
struct cli_client {
	struct ora_client *client;
	struct cli_upstream *upstream;
	const struct cli_options *options;
	enum cli_front front;
	bool plans_in_folder;       /* where `approve` finds them */
};
int cli_client_open(struct cli_client *client, const struct cli_options *options,
	enum cli_front front, bool key_required);
/* Gives new calls the connections that the configuration has now; see cli/upstream.h.
 * False: all stays as it was. */
bool cli_client_reload(struct cli_client *client);
void cli_client_close(struct cli_client *client);

/* output.c */
/* From now on what these say goes to `tell`, as whole messages, and not to stderr; NULL: to stderr
 * again. A server has a log of its own. */
typedef void cli_tell(void *user, bool is_error, const char *message);
void cli_tell_to(cli_tell *tell, void *user);
/* A line that is no error. */
void cli_note(const char *format, ...) ORA_PRINTF(1, 2);
/* "error: ..." on stderr; returns `code` for `return`. */
int cli_fail(int code, const char *format, ...) ORA_PRINTF(2, 3);
/* The same of an error, with all faults of the arguments, one a line. */
int cli_fail_error(const struct ora_error *err);
/* Says on stderr where the secret of a reply was put, and what else is to be known about it. */
void cli_tell_secret(const struct ora_reply *reply);
/* Behind the output of a call: where it failed (`rc` is not 0) though the tool has changed
 * something, says on stderr that this was done, and what is lost with the output unless
 * `secret_shown`. Returns the exit code of it all. */
int cli_end_output(const struct ora_tool *tool, const struct ora_reply *reply, int rc,
	bool secret_shown);
/* Says on stderr how to find out what became of a write of unknown outcome, where there is a
 * log of it. */
void cli_tell_journal(const struct cli_options *options);
/* Adds those of the given options that say which account and which log are meant, each behind a
 * blank, as words for a shell. */
void cli_put_place(const struct cli_options *options, struct ora_buf *out);
/* "unknown tool", with the nearest name. */
int cli_unknown_tool(const char *name);
/* The member of an object by its name, which an option gave; NULL after a message. */
const struct ora_field *cli_member(const struct ora_object *object, const char *name,
	size_t length, const char *option);
/* Prints JSON: for people in lines, for programs as it is. */
int cli_print_json(const char *text, size_t length);
/* Text broken into lines of the terminal's width, each behind `indent` blanks; the first line
 * begins at column `at`. */
void cli_print_wrapped(const char *text, int at, int indent);
/* The same of a text whose lines all begin at column `at`, in all of a terminal's `width`. */
void cli_print_wrapped_at(const char *text, int at, int width);
/* A message of one line or several on stderr, behind `head`: on a terminal broken between words, but
 * for lines that are commands of ours, which are to be pasted. */
void cli_print_message(const char *head, const char *text);
/* The same of a plan: no line in which one goes on can be taken for one of its own. */
void cli_print_plan(const char *plan);
/* The same on stdout. */
void cli_print_lines(const char *text);
/* Columns of the terminal, at most 100. */
int cli_width(void);
/* Flushes stdout. Returns 0, or CLI_REFUSED: a full disk is no success. It is told, unless it is
 * only that nobody reads on. */
int cli_flush(void);

/* Where this program lies, for those that start it again and for what is printed to be pasted.
 * cli_find_self() takes argv[0], which counts where the system does not tell. */
#define CLI_PATH_SIZE 1024
void cli_find_self(const char *called);
const char *cli_self(void);

/* signals.c: a descriptor that becomes readable at SIGINT or SIGTERM; -1 without memory. */
int cli_stop_descriptor(void);
/* The same at SIGHUP: not blocking, to be emptied by its reader. */
int cli_reload_descriptor(void);

/* mcp.c: what the tools look like. Returns 0, or an exit code after a message. */
struct ora_mcp_options;
int cli_read_profile(const struct cli_options *options, struct ora_mcp_options *mcp);

/* Commands */
int cli_audit(const struct cli_options *options);
int cli_complete(int argc, char **argv);
/* Writes all manual pages into a folder. */
int cli_man(const char *folder);
int cli_completion(const struct cli_options *options);
int cli_call(const struct cli_options *options);
int cli_config(const struct cli_options *options);
int cli_connect(const struct cli_options *options);
int cli_doctor(const struct cli_options *options);
int cli_install_agent(const struct cli_options *options);
int cli_demo(const struct cli_options *options);
int cli_journal(const struct cli_options *options);
int cli_mcp(const struct cli_options *options);
int cli_sandbox(const struct cli_options *options);
int cli_serve(const struct cli_options *options);
int cli_token(const struct cli_options *options);
int cli_tools(const struct cli_options *options);
int cli_undo(const struct cli_options *options);
int cli_verb(const struct cli_options *options);

#endif
