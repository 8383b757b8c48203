#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/audit.h"
#include "cli/screen.h"
#include "cli/state.h"
#include "cli/table.h"
#include "cli/value.h"
#include "json/write.h"

#define SHOWN_LINES 20
#define MAX_LINES 100000
#define MAX_TEXT (64u << 20)

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

/* What the table shows of a record; made of it, since a result has a rule or a secret behind it. */
static const struct ora_field shown_fields[] = {
	{ .name = "time", .kind = ORA_KIND_STRING },
	{ .name = "call", .kind = ORA_KIND_STRING },
	{ .name = "tool", .kind = ORA_KIND_STRING },
	{ .name = "record", .kind = ORA_KIND_STRING },
};
static const struct ora_object shown_object = {
	.name = "record", .fields = shown_fields, .field_count = 4, .id = "call",
};

static void put_text_member(struct ora_buf *out, const char *name, const char *text, size_t length)
{
	ora_json_put_key(out, name);
	ora_json_put_string(out, text, length);
}

/* "outcome: done", "refusal: not allowed, secrets". */
static void put_record(struct ora_buf *out, struct ora_json line)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	cli_put_member(&text, line, "type");
	const char *before = ": ";
	for (const char *const *name = (const char *const[]){ "result", "rule", "secret", NULL };
		*name != NULL; name++) {
		if (ora_json_member(line, *name).text != NULL) {
			ora_buf_add_string(&text, before);
			cli_put_member(&text, line, *name);
			before = ", ";
		}
	}
	put_text_member(out, "record", ora_buf_text(&text), text.length);
	ora_buf_finish(&text);
}

/* Adds the row of a line. A narrow terminal has no room for the year. */
static void put_row(struct ora_buf *out, const char *json, const struct cli_screen *screen)
{
	enum { NARROW = 60, CALL_DIGITS = 10 };
	struct ora_json line = ora_json_root(json, strlen(json));
	struct ora_json time = ora_json_member(line, "time"), call = ora_json_member(line, "call");
	const struct ora_tool *tool = cli_line_tool(line);
	ora_buf_add_char(out, '{');
	if (screen->width == 0 || time.length < sizeof("\"0000-00-00T00:00:00")) {
		put_text_member(out, "time", time.text + 1, time.length - 2);
	} else {
		char when[32];
		bool narrow = screen->width < NARROW;
		snprintf(when, sizeof(when), "%.*s %.8s", narrow ? 5 : 10, time.text + (narrow ? 6 : 1),
			time.text + 12);
		put_text_member(out, "time", when, strlen(when));
	}
	if (call.length > CALL_DIGITS + 2) {
		put_text_member(out, "call", call.text + 1,
			screen->width == 0 ? call.length - 2 : CALL_DIGITS);
	}
	if (tool != NULL) {
		put_text_member(out, "tool", tool->short_name, strlen(tool->short_name));
	}
	put_record(out, line);
	ora_buf_add_char(out, '}');
}

static int print_table(const struct tail *tail)
{
	struct cli_screen screen = cli_screen_of(STDOUT_FILENO);
	struct cli_columns columns;
	struct cli_rows rows = { .object = &shown_object };
	struct ora_buf text;
	size_t *ends = calloc(tail->room, sizeof(*ends));
	rows.items = calloc(tail->room, sizeof(*rows.items));
	ora_buf_init(&text, MAX_TEXT);
	for (size_t i = 0; ends != NULL && rows.items != NULL && i < tail->room; i++) {
		const char *line = tail->lines[(tail->next + i) % tail->room];
		if (line != NULL) {
			put_row(&text, line, &screen);
			ends[rows.count++] = text.length;
		}
	}
	bool failed = ends == NULL || rows.items == NULL || ora_buf_ok(&text) != 0;
	for (size_t i = 0; !failed && i < rows.count; i++) {
		size_t begin = i > 0 ? ends[i - 1] : 0;
		rows.items[i] = ora_json_root(text.data + begin, ends[i] - begin);
	}
	if (!failed) {
		(void)cli_choose_columns(&shown_object, NULL, true, &columns);
		cli_print_table(&rows, &columns, &screen, 0, "--json");
	}
	ora_buf_finish(&text);
	free(rows.items);
	free(ends);
	return failed ? cli_fail(CLI_REFUSED, "out of memory") : cli_flush();
}

static int print_tail(const struct cli_options *options, const struct tail *tail)
{
	if (!options->json && tail->lines[0] == NULL) {
		cli_note("the log has no lines yet");
		return CLI_DONE;
	}
	if (!options->json) {
		return print_table(tail);
	}
	for (size_t i = 0; i < tail->room; i++) {
		const char *line = tail->lines[(tail->next + i) % tail->room];
		if (line != NULL) {
			puts(line);
		}
	}
	return cli_flush();
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
	if (tail.lines == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	int rc = cli_log_read(folder, &reader, NULL);
	if (rc == 0) {
		rc = tail.out_of_memory ? cli_fail(CLI_REFUSED, "out of memory")
			: print_tail(options, &tail);
	}
	for (size_t i = 0; i < tail.room; i++) {
		free(tail.lines[i]);
	}
	free(tail.lines);
	return rc;
}

static int show_story(const struct cli_options *options, const char *folder)
{
	struct cli_story story;
	if (options->operand_count < 2) {
		return cli_fail(CLI_USAGE, "audit show: want the id of a call (see openrouter-admin "
			"audit tail)");
	}
	int rc = cli_story_read(&story, folder, options->operands[1]);
	bool people = !options->json && isatty(STDOUT_FILENO) == 1;
	if (rc == 0 && people) {
		rc = cli_story_show(options, &story);
	}
	for (size_t i = 0; rc == 0 && !people && i < story.count; i++) {
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
	"What this can't find: changes by somebody who has the key beside the log (who can read "
	"its folder can write a new one), and a whole folder that was put back to an older state. "
	"Both show where the end of the log is known from elsewhere: --log-syslog tells it to the "
	"system's log after each change, and `audit verify NR MAC` looks for such a line.";

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
	int rc = cli_log_read(folder, &reader, &summary);
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
		struct ora_buf end;
		ora_buf_init(&end, 4096);
		ora_buf_addf(&end, "It ends with line %llu of %s, %s\n", summary.last,
			summary.last_time, summary.mac);
		cli_print_lines(ora_buf_text(&end));
		ora_buf_finish(&end);
	}
	putchar('\n');
	cli_print_wrapped(limits, 0, 0);
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
