#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <ora/log_file.h>

#include "base/escape.h"
#include "cli/audit.h"
#include "cli/look.h"
#include "cli/state.h"
#include "cli/unfinished.h"
#include "cli/value.h"
#include "gate/log_file.h"
#include "gate/log_open.h"
#include "json/write.h"

/*
 * Writes that nobody knows the end of: shown, looked up, and closed in the log.
 */
#define MAX_TEXT (1u << 20)
/* Upstream may still be at a request that old. */
#define SECONDS_TO_WAIT 120

struct journal {
	const struct cli_options *options;
	char *folder;
	struct ora_log_file *log;   /* NULL until something is to be written */
	struct cli_client client;
	struct ora_open_writes open;
	struct cli_unfinished_list unfinished;
	size_t left;                /* still open */
};

/* Closes a write: "done" or "not done", and why. Returns 0 or an exit code after a message. */
static int resolve(struct journal *journal, const struct ora_open_write *write,
	const char *result, const char *why, size_t why_length)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	struct ora_json call = ora_json_member(
		ora_json_root(write->intent, write->intent_length), "call");
	struct ora_buf members;
	ora_buf_init(&members, MAX_TEXT);
	ora_buf_addf(&members, "\"type\":\"resolution\",\"call\":%.*s,\"result\":\"%s\",\"message\":",
		(int)call.length, call.text, result);
	ora_json_put_string(&members, why, why_length);
	options.folder = journal->folder;
	int rc = ora_buf_ok(&members);
	if (rc == 0 && journal->log == NULL) {
		rc = ora_log_file_create(&journal->log, &options, &err);
	}
	if (rc == 0) {
		rc = ora_log_file_append(journal->log, members.data, members.length,
			ORA_LOG_DURABLE | ORA_LOG_TELL, &err);
	}
	rc = rc != 0 ? cli_fail_error(&err) : 0;
	ora_buf_finish(&members);
	ora_error_finish(&err);
	return rc;
}

static int64_t time_of(struct ora_json line)
{
	struct ora_json member = ora_json_member(line, "time");
	int64_t at;
	return member.length > 2 && cli_read_moment(member.text + 1, member.length - 2, &at) ? at : 0;
}

static void put_write(const struct ora_open_write *write, const struct ora_tool *tool,
	struct ora_buf *out)
{
	struct ora_json line = ora_json_root(write->intent, write->intent_length);
	struct ora_json call = ora_json_member(line, "call");
	ora_buf_addf(out, "%.*s  ", call.length > 14 ? 12 : 1, call.length > 14 ? call.text + 1 : "-");
	cli_put_member(out, line, "time");
	ora_buf_addf(out, "  %s ", tool != NULL ? tool->short_name : "");
	cli_put_member(out, line, "arguments");
	ora_buf_add_string(out, "\n  ");
	if (write->outcome != NULL) {
		cli_put_member(out, ora_json_root(write->outcome, write->outcome_length), "message");
	} else {
		ora_buf_add_string(out, "its program ended before an answer came");
	}
	ora_buf_add_char(out, '\n');
}

/* What was seen, each line behind two blanks. */
static void put_words(const struct ora_buf *words, struct ora_buf *out)
{
	for (const char *line = ora_buf_text(words); *line != '\0';) {
		size_t length = strcspn(line, "\n");
		ora_buf_addf(out, "  %.*s\n", (int)length, line);
		line += length + (line[length] == '\n');
	}
}

/* Looks one of them up, and closes it where that is clear. */
static int look_up(struct journal *journal, const struct ora_open_write *write,
	struct ora_buf *out)
{
	struct ora_json line = ora_json_root(write->intent, write->intent_length);
	const struct ora_tool *tool = cli_line_tool(line);
	int64_t at = time_of(line);
	struct ora_buf words;
	int rc = 0;
	put_write(write, tool, out);
	if (ora_open_write_may_run(write)) {
		ora_buf_addf(out, "  process %ld may still be at it\n", write->pid);
		journal->left++;
		return 0;
	}
	if (tool == NULL) {
		ora_buf_add_string(out, "  this version has no such tool\n");
		journal->left++;
		return 0;
	}
	if (tool->workflow != NULL) {
		static const char why[] = "its steps have lines of their own";
		ora_buf_addf(out, "  -> closed: %s\n", why);
		return resolve(journal, write, "not done", why, sizeof(why) - 1);
	}
	ora_buf_init(&words, MAX_TEXT);
	enum cli_finding finding = cli_look(journal->client.client, tool, line, at, &words);
	put_words(&words, out);
	bool early = (int64_t)time(NULL) < at + SECONDS_TO_WAIT;
	if (finding == CLI_FOUND_DONE || (finding == CLI_FOUND_NOTHING && !early)) {
		const char *result = finding == CLI_FOUND_DONE ? "done" : "not done";
		rc = resolve(journal, write, result, ora_buf_text(&words),
			words.length > 0 ? words.length - 1 : 0);
		ora_buf_addf(out, "  -> %s\n", result);
	} else {
		journal->left++;
		ora_buf_add_string(out, finding == CLI_FOUND_NOTHING
			? "  -> still open: upstream may be at it; look again in two minutes\n"
			: "  -> still open: `journal CALL done` or `journal CALL failed` closes it\n");
	}
	ora_buf_finish(&words);
	return rc;
}

static int look_all_up(struct journal *journal)
{
	struct ora_buf out;
	int rc = cli_client_open(&journal->client, journal->options, CLI_FRONT_COMMAND, false);
	ora_buf_init(&out, 64u << 20);
	for (const struct ora_open_write *it = journal->open.first; rc == 0 && it != NULL;
		it = it->next) {
		rc = look_up(journal, it, &out);
		cli_print_lines(ora_buf_text(&out));
		ora_buf_reset(&out);
	}
	ora_buf_finish(&out);
	cli_client_close(&journal->client);
	return rc;
}

/* What a person says about one of them. */
static int close_one(struct journal *journal, const char *call, const char *word)
{
	static const char why[] = "said by a person";
	const char *result = strcmp(word, "done") == 0 ? "done"
		: strcmp(word, "failed") == 0 ? "not done" : NULL;
	const struct ora_open_write *found = NULL;
	if (result == NULL || strlen(call) < CLI_MIN_CALL) {
		return cli_fail(CLI_USAGE, "usage: openrouter-admin journal [CALL done|failed]");
	}
	for (const struct ora_open_write *it = journal->open.first; it != NULL; it = it->next) {
		if (ora_log_line_is_of(it->intent, it->intent_length, call)) {
			if (found != NULL) {
				return cli_fail(CLI_USAGE, "several calls have an id that begins with %s", call);
			}
			found = it;
		}
	}
	if (found == NULL) {
		return cli_fail(CLI_USAGE, "no open call has an id that begins with %s", call);
	}
	return resolve(journal, found, result, why, sizeof(why) - 1);
}

static void take(void *user, const char *json, size_t length)
{
	struct journal *journal = user;
	ora_open_writes_take(&journal->open, json, length);
	cli_unfinished_take(&journal->unfinished, json, length);
}

/* Workflows whose last step is missing: with the commands that go on. */
static int show_unfinished(struct journal *journal)
{
	struct ora_buf out;
	struct ora_error err = ORA_ERROR_INIT;
	ora_buf_init(&out, 64u << 20);
	int rc = cli_unfinished_show(&journal->unfinished, journal->folder, &journal->left, &out, &err)
		!= 0 ? cli_fail_error(&err)
		: ora_buf_ok(&out) == 0 ? 0 : cli_fail(CLI_REFUSED, "out of memory");
	ora_error_finish(&err);
	cli_print_lines(ora_buf_text(&out));
	ora_buf_finish(&out);
	return rc;
}

static int read_open(struct journal *journal)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_reader reader = { .line = take, .user = journal };
	int rc = ora_log_file_read(journal->folder, &reader, NULL, &err) != 0
		? cli_fail_error(&err) : journal->open.out_of_memory
			|| journal->unfinished.out_of_memory
		? cli_fail(CLI_REFUSED, "out of memory") : 0;
	ora_error_finish(&err);
	return rc;
}

int cli_journal(const struct cli_options *options)
{
	struct journal journal = { .options = options, .folder = cli_state_folder(options) };
	if (journal.folder == NULL) {
		return cli_fail(CLI_USAGE, "the log can't be found: %s", cli_state_advice);
	}
	int rc = read_open(&journal);
	if (rc == 0 && options->operand_count > 0) {
		rc = options->operand_count == 2
			? close_one(&journal, options->operands[0], options->operands[1])
			: cli_fail(CLI_USAGE, "usage: openrouter-admin journal [CALL done|failed]");
	} else if (rc == 0 && journal.open.count == 0) {
		puts("every write has an outcome");
	} else if (rc == 0) {
		rc = look_all_up(&journal);
	}
	if (rc == 0 && options->operand_count == 0) {
		rc = show_unfinished(&journal);
	}
	rc = rc != 0 ? rc : cli_flush();
	ora_open_writes_finish(&journal.open);
	cli_unfinished_finish(&journal.unfinished);
	ora_log_file_destroy(journal.log);
	free(journal.folder);
	return rc != 0 ? rc : journal.left > 0 ? CLI_UNKNOWN_OUTCOME : CLI_DONE;
}
