#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>
#include <ora/log_file.h>

#include "base/escape.h"
#include "cli/audit.h"
#include "cli/screen.h"
#include "cli/state.h"
#include "cli/value.h"
#include "gate/log_open.h"
#include "json/write.h"

#define SHOWN_LINES 20
#define MAX_LINES 100000
#define MAX_TEXT (64u << 20)

const struct ora_tool *cli_line_tool(struct ora_json line)
{
	char name[128];
	struct ora_json member = ora_json_member(line, "tool");
	if (member.length == 0 || member.length > sizeof(name)) {
		return NULL;
	}
	name[ora_json_unescape(member, name)] = '\0';
	return ora_tool_find(&openrouter_admin_api, name);
}

void cli_put_member(struct ora_buf *out, struct ora_json line, const char *name)
{
	struct ora_json member = ora_json_member(line, name);
	if (ora_json_type(member) == ORA_JSON_STRING) {
		cli_put_text(out, member);
	} else if (member.text != NULL) {
		ora_escape_put_json_exact(out, member.text, member.length);
	} else {
		ora_buf_add_char(out, '-');
	}
}

/* The folder, or NULL after a message. */
static char *folder_of(const struct cli_options *options)
{
	char *folder = cli_state_folder(options);
	if (folder == NULL) {
		cli_fail(CLI_USAGE, "the log can't be found: %s", cli_state_advice);
	}
	return folder;
}

/* The last lines, kept in a ring. */
struct tail {
	char **lines;
	size_t room, next, count;
	bool out_of_memory;
};

static void keep_line(void *user, const char *json, size_t length)
{
	struct tail *tail = user;
	char *copy = malloc(length + 1);
	if (copy == NULL) {
		tail->out_of_memory = true;
		return;
	}
	memcpy(copy, json, length);
	copy[length] = '\0';
	free(tail->lines[tail->next]);
	tail->lines[tail->next] = copy;
	tail->next = (tail->next + 1) % tail->room;
	tail->count++;
}

/* When, what, how it ended, who, and the beginning of the call's id. */
static void put_line(struct ora_buf *out, const char *json)
{
	struct ora_json line = ora_json_root(json, strlen(json));
	const struct ora_tool *tool = cli_line_tool(line);
	struct ora_json call = ora_json_member(line, "call");
	char type[32] = "";
	struct ora_json member = ora_json_member(line, "type");
	if (member.length < sizeof(type)) {
		type[ora_json_unescape(member, type)] = '\0';
	}
	cli_put_member(out, line, "time");
	ora_buf_addf(out, "  %-10s  %-12.*s  %s", type, call.length > 14 ? 12 : 1,
		call.length > 14 ? call.text + 1 : "-", tool != NULL ? tool->short_name : "-");
	const char *before = "  ";
	for (const char *const *name = (const char *const[]){ "result", "rule", "secret", NULL };
		*name != NULL; name++) {
		if (ora_json_member(line, *name).text != NULL) {
			ora_buf_add_string(out, before);
			cli_put_member(out, line, *name);
			before = ", ";
		}
	}
	ora_buf_add_char(out, '\n');
}

static int print_tail(const struct cli_options *options, const struct tail *tail)
{
	struct ora_buf out;
	ora_buf_init(&out, MAX_TEXT);
	for (size_t i = 0; i < tail->room; i++) {
		const char *line = tail->lines[(tail->next + i) % tail->room];
		if (line != NULL && options->json) {
			ora_buf_addf(&out, "%s\n", line);
		} else if (line != NULL) {
			put_line(&out, line);
		}
	}
	int rc = ora_buf_ok(&out) != 0 ? cli_fail(CLI_REFUSED, "out of memory") : 0;
	if (rc == 0) {
		fwrite(ora_buf_text(&out), 1, out.length, stdout);
	}
	ora_buf_finish(&out);
	return rc != 0 ? rc : cli_flush();
}

static int read_log(const char *folder, const struct ora_log_reader *reader,
	struct ora_log_summary *summary)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_log_file_read(folder, reader, summary, &err) != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
	return rc;
}

static int show_tail(const struct cli_options *options, const char *folder)
{
	struct tail tail = { .room = SHOWN_LINES };
	struct ora_log_reader reader = { .line = keep_line, .user = &tail };
	if (options->operand_count > 1) {
		char *end;
		unsigned long count = strtoul(options->operands[1], &end, 10);
		if (*end != '\0' || count == 0 || count > MAX_LINES) {
			return cli_fail(CLI_USAGE, "audit tail %s: want a number of lines, 1 to %d",
				options->operands[1], MAX_LINES);
		}
		tail.room = count;
	}
	tail.lines = calloc(tail.room, sizeof(*tail.lines));
	int rc = tail.lines == NULL ? cli_fail(CLI_REFUSED, "out of memory")
		: read_log(folder, &reader, NULL);
	if (rc == 0) {
		rc = tail.out_of_memory ? cli_fail(CLI_REFUSED, "out of memory")
			: print_tail(options, &tail);
	}
	for (size_t i = 0; tail.lines != NULL && i < tail.room; i++) {
		free(tail.lines[i]);
	}
	free(tail.lines);
	return rc;
}

/* Finds the lines of a call. */
struct search {
	struct cli_story *story;
	const char *call;
	bool out_of_memory;
	char undoing[CLI_CALL_SIZE];  /* the call that takes back the last step of it; "": none yet */
};

/* A short text of a line; "" where it has none. */
static void read_text(struct ora_json line, const char *name, char *out, size_t size)
{
	struct ora_json value = ora_json_member(line, name);
	bool fits = ora_json_type(value) == ORA_JSON_STRING && value.length < size;
	out[fits ? ora_json_unescape(value, out) : 0] = '\0';
}

/* Whether a line is of a call that takes back the last step of the one that is looked for, or says
 * that this was done. */
static void look_for_undo(struct search *search, struct ora_json line)
{
	char caller[96], call[CLI_CALL_SIZE + 2], id[CLI_CALL_SIZE];
	unsigned step, steps;
	read_text(line, "call", call, sizeof(call));
	if (ora_json_is(ora_json_member(line, "type"), "intent")) {
		read_text(line, "caller", caller, sizeof(caller));
		if (sscanf(caller, "undo of %32[0-9a-f], %u of %u", id, &step, &steps) == 3
			&& step == steps && strncmp(id, search->call, strlen(search->call)) == 0) {
			snprintf(search->undoing, sizeof(search->undoing), "%.32s", call);
		}
	} else if (search->undoing[0] != '\0' && strcmp(call, search->undoing) == 0) {
		struct ora_json result = ora_json_member(line, "result");
		if (ora_json_is(result, ora_err_name(ORA_OK))
			|| ora_json_is(result, ora_err_name(ORA_ERR_REPLY_LOST))) {
			memcpy(search->story->undone_by, search->undoing, CLI_CALL_SIZE);
		}
	}
}

static void find_line(void *user, const char *json, size_t length)
{
	struct search *search = user;
	struct cli_story *story = search->story;
	look_for_undo(search, ora_json_root(json, length));
	if (!ora_log_line_is_of(json, length, search->call)) {
		return;
	}
	char **lines = realloc(story->lines, (story->count + 1) * sizeof(*lines));
	char *copy = malloc(length + 1);
	if (lines != NULL) {
		story->lines = lines;
	}
	if (lines == NULL || copy == NULL) {
		free(copy);
		search->out_of_memory = true;
		return;
	}
	memcpy(copy, json, length);
	copy[length] = '\0';
	story->lines[story->count++] = copy;
	struct ora_json line = ora_json_root(copy, length);
	struct ora_json type = ora_json_member(line, "type"), call = ora_json_member(line, "call");
	struct ora_json first = ora_json_member(ora_json_root(story->lines[0],
		strlen(story->lines[0])), "call");
	story->ambiguous = story->ambiguous || call.length != first.length
		|| memcmp(call.text, first.text, call.length) != 0;
	if (ora_json_is(type, "intent")) {
		story->intent = line;
	} else if (ora_json_is(type, "outcome")) {
		story->outcome = line;
	}
}

int cli_story_read(struct cli_story *story, const char *folder, const char *call)
{
	struct search search = { .story = story, .call = call };
	struct ora_log_reader reader = { .line = find_line, .user = &search };
	*story = (struct cli_story){ .lines = NULL };
	if (strlen(call) < CLI_MIN_CALL) {
		return cli_fail(CLI_USAGE, "\"%s\": want at least %d digits of a call's id (see "
			"openrouter-admin audit tail)", call, CLI_MIN_CALL);
	}
	int rc = read_log(folder, &reader, NULL);
	if (rc == 0 && search.out_of_memory) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (rc == 0 && story->count == 0) {
		rc = cli_fail(CLI_USAGE, "the log has no call %s", call);
	} else if (rc == 0 && story->ambiguous) {
		rc = cli_fail(CLI_USAGE, "several calls have an id that begins with %s", call);
	}
	return rc;
}

void cli_story_finish(struct cli_story *story)
{
	for (size_t i = 0; i < story->count; i++) {
		free(story->lines[i]);
	}
	free(story->lines);
}

static int show_story(const struct cli_options *options, const char *folder)
{
	struct cli_story story;
	if (options->operand_count < 2) {
		return cli_fail(CLI_USAGE, "audit show: want the id of a call (see openrouter-admin "
			"audit tail)");
	}
	int rc = cli_story_read(&story, folder, options->operands[1]);
	for (size_t i = 0; rc == 0 && i < story.count; i++) {
		rc = cli_print_json(story.lines[i], strlen(story.lines[i]));
	}
	cli_story_finish(&story);
	return rc;
}

static void print_fault(void *user, const char *file, size_t line, const char *what)
{
	(void)user;
	if (line > 0) {
		printf("%s:%zu: %s\n", file, line, what);
	} else {
		printf("%s\n", what);
	}
}

/* Looks whether the line that somebody noted down is in the log as it was. */
struct noted {
	long long number;
	const char *mac;
	bool met;
};

static void find_noted(void *user, const char *json, size_t length)
{
	struct noted *noted = user;
	struct ora_json line = ora_json_root(json, length);
	int64_t number;
	if (ora_json_int64(ora_json_member(line, "n"), &number) && number == noted->number
		&& ora_json_is(ora_json_member(line, "mac"), noted->mac)) {
		noted->met = true;
	}
}

static const char limits[] =
	"What this can't find: changes by somebody who has the key beside the log (who can read\n"
	"its folder can write a new one), and a whole folder that was put back to an older state.\n"
	"Both show where the end of the log is known from elsewhere: --log-syslog tells it to the\n"
	"system's log after each change, and `audit verify NR MAC` looks for such a line.\n";

static int verify(const struct cli_options *options, const char *folder)
{
	struct noted noted = { .number = 0 };
	struct ora_log_reader reader = { .line = find_noted, .fault = print_fault, .user = &noted };
	struct ora_log_summary summary;
	if (options->operand_count > 1) {
		char *end;
		noted.number = strtoll(options->operands[1], &end, 10);
		if (*end != '\0' || noted.number < 1 || options->operand_count != 3) {
			return cli_fail(CLI_USAGE, "usage: openrouter-admin audit verify [NR MAC]");
		}
		noted.mac = options->operands[2];
	}
	noted.mac = noted.mac != NULL ? noted.mac : "";
	int rc = read_log(folder, &reader, &summary);
	if (rc != 0) {
		return rc;
	}
	bool lost = noted.number != 0 && !noted.met;
	if (lost) {
		printf("line number %lld with that mac is not in the log\n", noted.number);
	}
	if (summary.faults == 0 && !lost) {
		printf("%llu lines, none changed, missing or moved\n", summary.lines);
	}
	if (summary.lines > 0) {
		printf("It ends with line %llu of %s, %s\n", summary.last, summary.last_time,
			summary.mac);
	}
	printf("\n%s", limits);
	rc = cli_flush();
	return rc != 0 ? rc : summary.faults > 0 || lost ? CLI_REFUSED : CLI_DONE;
}

int cli_audit(const struct cli_options *options)
{
	static const struct {
		const char *name;
		int most;  /* operands, with the name */
		int (*run)(const struct cli_options *options, const char *folder);
	} views[] = { { "tail", 2, show_tail }, { "show", 2, show_story }, { "verify", 3, verify } };
	for (size_t i = 0; i < sizeof(views) / sizeof(views[0]); i++) {
		if (strcmp(options->operands[0], views[i].name) == 0
			&& options->operand_count <= views[i].most) {
			char *folder = folder_of(options);
			int rc = folder != NULL ? views[i].run(options, folder) : CLI_USAGE;
			free(folder);
			return rc;
		}
	}
	return cli_fail(CLI_USAGE,
		"usage: openrouter-admin audit tail [LINES]|show CALL|verify [NR MAC]");
}
