#ifndef ORA_CLI_VERB_H
#define ORA_CLI_VERB_H

#include "base/arena.h"
#include "base/buf.h"
#include "cli/cli.h"
#include "cli/rows.h"

/* GROUP VERB: a tool of the table as a command for people. */

/* verb.c: how a parameter is written on the command line. */
/* Whether it stands without a flag: those of the path in its order, then the list of a call
 * for many. The i-th such, or NULL. */
const struct ora_field *cli_operand(const struct ora_tool *tool, size_t i);
bool cli_is_operand(const struct ora_tool *tool, const struct ora_field *field);

#define CLI_NAME_SIZE 80
/* "KEY" of an operand (with "..." of a list), "--limit-reset" of all others. */
void cli_write_name(const struct ora_tool *tool, const struct ora_field *field,
	char out[CLI_NAME_SIZE]);
/* "WORKSPACE", "N", "TEXT": what stands for a value in help. */
void cli_value_name(const struct ora_field *field, char out[CLI_NAME_SIZE]);
/* options.c: whether an option of that name goes with every command on a tool. */
bool cli_is_option_of_all(const char *name);
/* "limit-reset" */
void cli_flag_name(const struct ora_field *field, char out[CLI_NAME_SIZE]);
/* "openrouter-admin keys update KEY" */
void cli_put_usage(const struct ora_tool *tool, struct ora_buf *out);
/* The list of a group that needs no argument: where its IDs can be seen; or NULL. */
const struct ora_tool *cli_group_list(const char *group);
/* " --all" of a list that has pages. */
const char *cli_all_of(const struct ora_tool *list);
/* The group of that name, or NULL. */
const struct ora_group *cli_find_group(const char *name);
/* The tool of a group and a verb, or NULL. */
const struct ora_tool *cli_find_verb(const struct ora_group *group, const char *verb);
/* The options that a tool's command takes. */
unsigned cli_verb_options(const struct ora_tool *tool);

/* The error of a call as a person reads it: with flags instead of parameters, and behind it
 * what to do next. Returns the exit code. */
int cli_fail_verb(const struct ora_tool *tool, const struct ora_error *err);

/* next.c: says what to do about an error. */
void cli_print_next(const struct ora_tool *tool, const struct ora_error *err);

/* spoken.c: a text about a tool, in which commands and flags stand for tools and parameters; a
 * command between `quote`. */
void cli_put_spoken(const struct ora_tool *tool, const char *text, const char *quote,
	struct ora_buf *out);

/* arguments.c: what was given becomes the tool's arguments. */
struct cli_arguments {
	struct ora_arena *arena;
	void *args;               /* the tool's struct */
	const char *connection;   /* that is to be used; or NULL */
	int64_t offset;           /* rows that a list passes over */
};

struct cli_names;
/* Reads files and stdin, and asks upstream for what names mean. Returns 0, or an exit code
 * after a message. cli_arguments_finish() in every case. */
int cli_arguments_read(struct cli_arguments *arguments, const struct cli_options *options,
	struct cli_names *names);
void cli_arguments_finish(struct cli_arguments *arguments);
/* All of a file, or of stdin for "-". Returns 0 or CLI_USAGE after a message. */
int cli_read_file(const char *path, struct ora_buf *out);

/* secret.c: the list of processes shows what stands on a command line, and a shell keeps it. */
/* Whether a value of the parameter is a secret, or has one inside. */
bool cli_holds_secret(const struct ora_field *field);
/* The first parameter of a tool that is given and holds a secret, or NULL. */
const struct ora_field *cli_secret_in(const struct ora_tool *tool, struct ora_json given);
/* Refuses JSON from the command line with a secret of the tool's in it. Returns 0 or CLI_USAGE
 * after a message. */
int cli_refuse_secret(const struct ora_tool *tool, const char *json);

/* names.c: what people call things instead of their IDs. */
struct cli_names {
	struct ora_client *client;
	const char *connection;
	struct {
		const struct ora_tool *tool;
		struct cli_rows rows;
	} lists[8];               /* that were asked for already */
	size_t list_count;
};
/* The ID that `given` means: itself, a unique beginning of an ID, an ID shortened in its middle,
 * or a name. *id is new in the arena. Returns 0, or an exit code after a message that shows
 * what there is to choose from. */
int cli_names_find(struct cli_names *names, const struct ora_field *field, const char *given,
	struct ora_arena *arena, const char **id);
/* What an ID is called, or NULL; borrowed views of lists that were asked for already. */
struct ora_json cli_names_label(const struct cli_names *names, const struct ora_field *field,
	const char *id);
/* The row of an ID in those lists, and what it is; text NULL: there is none. */
struct ora_json cli_names_row(const struct cli_names *names, const struct ora_field *field,
	const char *id, const struct ora_object **object);
/* The same as cli_names_label() of an ID of any of those lists. `names` may be NULL. */
struct ora_json cli_names_of(const struct cli_names *names, const char *id);
void cli_names_finish(struct cli_names *names);
/* Asks for a list whose names are good to have: where it can't be had, there are none. */
void cli_names_learn(struct cli_names *names, const struct ora_tool *tool);
/* The list of all rows that have a name; include_.. flags of it are set. Returns 0 or an exit
 * code after a message. */
int cli_names_list(struct cli_names *names, const struct ora_tool *tool,
	const struct cli_rows **rows);

/* dry_run.c: prints the request as a curl command; nothing is sent. */
int cli_dry_run(const struct cli_client *client, const struct ora_tool *tool,
	const struct cli_arguments *arguments);

/* confirm.c: shows what a call that destroys something would do, and asks. Returns 0, or
 * CLI_NOT_ALLOWED after a message. */
int cli_confirm(const struct cli_options *options, struct cli_names *names,
	const struct cli_arguments *arguments);

/* examples.c */
/* A word of a shell: as it is where that is safe, else in quotes. */
void cli_put_word(struct ora_buf *out, const char *text, size_t length);
/* Two examples of a tool's command, one a line, without an indent; or the first alone. */
void cli_put_examples(const struct ora_tool *tool, struct ora_buf *out);
void cli_put_first_example(const struct ora_tool *tool, struct ora_buf *out);
/* "keys update 4db9... --limit 5": the command that has these arguments, with whole IDs; a secret is
 * left to stdin. */
void cli_put_command(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out);
/* Adds lines that are commands, each broken between its words where it is longer than `width`, with
 * `mark` at the end of what goes on; or between members of JSON in quotes. */
void cli_put_folded(struct ora_buf *out, const char *lines, size_t width, const char *mark);
/* Prints lines that are commands, so that they can be pasted: on a terminal a long one is broken
 * between its words, with a backslash at the end. */
void cli_print_examples(const struct ora_buf *lines);

/* help.c */
void cli_print_group_help(const struct ora_group *group);
void cli_print_verb_help(const struct ora_tool *tool);
/* What a tool does, in words; other tools are called as their commands are. */
void cli_put_doc(const struct ora_tool *tool, struct ora_buf *out);
/* The exit codes in words, a line each. */
void cli_put_exit_codes(struct ora_buf *out);
/* What a parameter takes, in words: "a number or null". */
void cli_put_want(const struct ora_field *field, struct ora_buf *out);

#endif
