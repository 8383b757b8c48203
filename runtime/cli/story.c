/* Lines of the log as the views of it read them, and all lines of one call. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>
#include <ora/log_file.h>

#include "base/escape.h"
#include "cli/audit.h"
#include "cli/value.h"
#include "gate/log_open.h"

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

int cli_log_read(const char *folder, const struct ora_log_reader *reader,
	struct ora_log_summary *summary)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_log_file_read(folder, reader, summary, &err) != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
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
		if (sscanf(caller, "undo of %32[0-9a-f], %9u of %9u", id, &step, &steps) == 3
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
		return cli_fail(CLI_USAGE, "\"%s\": want the first %d digits of a call's id or more (see "
			"`openrouter-admin audit tail`)", call, CLI_MIN_CALL);
	}
	int rc = cli_log_read(folder, &reader, NULL);
	if (rc == 0 && search.out_of_memory) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (rc == 0 && story->count == 0) {
		rc = cli_fail(CLI_USAGE, "the log has no call %s (see `openrouter-admin audit tail`)", call);
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
