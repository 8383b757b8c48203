#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/api.h>

#include "base/error.h"
#include "cli/again.h"
#include "cli/audit.h"
#include "cli/unfinished.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "gate/fetch.h"
#include "gate/log_delivery.h"
#include "gate/log_open.h"

static struct ora_json line_of(const struct cli_unfinished *it)
{
	return ora_json_root(it->intent, it->intent_length);
}

static bool same(struct ora_json a, const char *text)
{
	return a.text != NULL && text != NULL && a.length == strlen(text)
		&& memcmp(a.text, text, a.length) == 0;
}

static char *copy(struct cli_unfinished_list *list, struct ora_json value)
{
	char *text = malloc(value.length + 1);
	if (text == NULL) {
		list->out_of_memory = true;
		return NULL;
	}
	memcpy(text, value.text, value.length);
	text[value.length] = '\0';
	return text;
}

static void drop(struct cli_unfinished **link)
{
	struct cli_unfinished *it = *link;
	*link = it->next;
	free(it->intent);
	free(it->made);
	free(it->due);
	free(it);
}

/* Others that made the same: a later one goes on with it, or has ended it. */
static void drop_same(struct cli_unfinished_list *list, struct ora_json made,
	const struct cli_unfinished *but)
{
	for (struct cli_unfinished **link = &list->first; *link != NULL;) {
		if (*link != but && same(made, (*link)->made)) {
			drop(link);
		} else {
			link = &(*link)->next;
		}
	}
}

/* Where the one of that call hangs; the end of the list where there is none. */
static struct cli_unfinished **find(struct cli_unfinished_list *list, const char *call,
	size_t length)
{
	struct cli_unfinished **link = &list->first;
	while (*link != NULL) {
		struct ora_json own = ora_json_member(line_of(*link), "call");
		if (own.length == length + 2 && memcmp(own.text + 1, call, length) == 0) {
			break;
		}
		link = &(*link)->next;
	}
	return link;
}

static void begin(struct cli_unfinished_list *list, const struct ora_tool *tool,
	struct ora_json line)
{
	struct ora_json made = ora_json_member(ora_json_member(line, "arguments"),
		tool->workflow->made);
	struct cli_unfinished *it = calloc(1, sizeof(*it)), **end = &list->first;
	if (it == NULL || (it->intent = copy(list, line)) == NULL) {
		list->out_of_memory = true;
		free(it);
		return;
	}
	it->intent_length = line.length;
	it->made = made.text != NULL ? copy(list, made) : NULL;
	if (made.text != NULL) {
		drop_same(list, made, NULL);
	}
	while (*end != NULL) {
		end = &(*end)->next;
	}
	*end = it;
}

/* The id of what a reply says was made. */
static struct ora_json made_id(const struct ora_tool *tool, struct ora_json line)
{
	const struct ora_field *field = ora_reply_object(tool);
	return ora_json_member(ora_json_member(ora_json_member(line, "reply"), field->name),
		field->object->id);
}

static void set_made(struct cli_unfinished_list *list, struct cli_unfinished *it,
	struct ora_json made)
{
	if (made.text != NULL) {
		free(it->made);
		it->made = copy(list, made);
	}
}

static void end(struct cli_unfinished_list *list, const struct ora_tool *tool,
	struct ora_json line)
{
	struct ora_json call = ora_json_member(line, "call"), reply = ora_json_member(line, "reply");
	struct cli_unfinished **link = find(list, call.text + 1, call.length - 2);
	if (call.length < 2 || *link == NULL) {
		return;
	}
	struct cli_unfinished *it = *link;
	struct ora_json due = ora_json_member(reply, "due");
	it->over = true;
	set_made(list, it, made_id(tool, line));
	if (ora_json_type(due) == ORA_JSON_STRING) {
		it->due = copy(list, due);
	}
	bool ended = ora_json_true(ora_json_member(reply, "ended"));
	if (ended && it->made != NULL) {
		drop_same(list, ora_json_root(it->made, strlen(it->made)), it);
	}
	if (ended || it->made == NULL) {
		drop(link);
	}
}

/* The outcome of a step: "TOOL CALL" is who called it. */
static void take_step(struct cli_unfinished_list *list, const struct ora_tool *tool,
	struct ora_json line)
{
	struct ora_json caller = ora_json_member(line, "caller");
	const char *blank = caller.length > 2 ? memchr(caller.text, ' ', caller.length) : NULL;
	if (blank == NULL) {
		return;
	}
	struct cli_unfinished **link = find(list, blank + 1,
		caller.length - 1 - (size_t)(blank + 1 - caller.text));
	const struct ora_tool *workflow = *link != NULL ? cli_line_tool(line_of(*link)) : NULL;
	if (workflow != NULL && workflow->workflow->create.tool == tool) {
		set_made(list, *link, made_id(tool, line));
	}
}

/* What deletes what a workflow makes: it has the path of what ends it. NULL: nothing does. */
static const struct ora_tool *deletes(const struct ora_tool *workflow)
{
	const struct ora_api *api = &openrouter_admin_api;
	for (size_t i = 0; i < ora_tool_count(api); i++) {
		if (api->tools[i].method == ORA_DELETE
			&& strcmp(api->tools[i].path, workflow->workflow->end.tool->path) == 0) {
			return &api->tools[i];
		}
	}
	return NULL;
}

/* A deletion of what one of them made ends that one. */
static void take_deletion(struct cli_unfinished_list *list, const struct ora_tool *tool,
	struct ora_json line)
{
	struct ora_json arguments = ora_json_member(line, "arguments"), id = { NULL, 0 };
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (tool->args->fields[i].place == ORA_PLACE_PATH) {
			id = ora_json_member(arguments, tool->args->fields[i].name);
		}
	}
	for (struct cli_unfinished **link = &list->first; *link != NULL;) {
		const struct ora_tool *workflow = cli_line_tool(line_of(*link));
		if (workflow != NULL && deletes(workflow) == tool && same(id, (*link)->made)) {
			drop(link);
		} else {
			link = &(*link)->next;
		}
	}
}

void cli_unfinished_take(void *user, const char *json, size_t length)
{
	struct cli_unfinished_list *list = user;
	struct ora_json line = ora_json_root(json, length);
	struct ora_json type = ora_json_member(line, "type");
	const struct ora_tool *tool = cli_line_tool(line);
	if (tool == NULL || tool->effect == ORA_READ) {
		return;
	}
	if (tool->workflow == NULL) {
		if (ora_json_is(type, "outcome")) {
			take_step(list, tool, line);
			if (tool->method == ORA_DELETE
				&& ora_json_is(ora_json_member(line, "result"), ora_err_name(ORA_OK))) {
				take_deletion(list, tool, line);
			}
		}
	} else if (ora_json_is(type, "intent")) {
		begin(list, tool, line);
	} else if (ora_json_is(type, "outcome")) {
		end(list, tool, line);
	}
}

/* Whether its last step is to wait. */
static bool is_early(const struct cli_unfinished *it)
{
	int64_t at;
	return it->due != NULL && cli_read_moment(it->due + 1, strlen(it->due) - 2, &at)
		&& at > (int64_t)time(NULL);
}

static bool may_run(const struct cli_unfinished *it)
{
	struct ora_open_write write = { .outcome = NULL };
	int64_t pid;
	write.pid = ora_json_int64(ora_json_member(line_of(it), "pid"), &pid) ? (long)pid : 0;
	return !it->over && ora_open_write_may_run(&write);
}

/* The command that is next, or the two where nobody has the secret of the new one. */
static void put_next(const struct cli_unfinished *it, const struct ora_tool *tool, const char *made,
	bool undelivered, struct ora_buf *out)
{
	struct ora_json arguments = ora_json_member(line_of(it), "arguments");
	const struct ora_tool *delete = deletes(tool);
	if (!undelivered) {
		ora_buf_add_string(out, "  -> ");
		cli_put_again(tool, arguments, made, out);
		ora_buf_add_char(out, '\n');
		return;
	}
	ora_buf_add_string(out, "  its program ended before the log had a delivery of its secret: nobody "
		"has it; delete the new one, and begin anew\n");
	if (delete != NULL) {
		ora_buf_addf(out, "  -> openrouter-admin %s %s ", delete->group, delete->verb);
		cli_put_word(out, made, strlen(made));
		ora_buf_add_char(out, '\n');
	}
	ora_buf_add_string(out, "  -> ");
	cli_put_anew(tool, arguments, out);
	ora_buf_add_char(out, '\n');
}

static void put_one(const struct cli_unfinished *it, const struct ora_tool *tool, const char *made,
	bool undelivered, struct ora_buf *out)
{
	struct ora_json call = ora_json_member(line_of(it), "call");
	ora_buf_addf(out, "%.*s  ", call.length > 14 ? 12 : 1, call.length > 14 ? call.text + 1 : "-");
	cli_put_member(out, line_of(it), "time");
	ora_buf_addf(out, "  %s ", tool->short_name);
	cli_put_member(out, line_of(it), "arguments");
	ora_buf_add_string(out, "\n  the new one is there (");
	cli_put_text(out, ora_json_root(it->made, strlen(it->made)));
	ora_buf_add_string(out, "), and the old one goes on");
	if (it->due != NULL) {
		ora_buf_add_string(out, is_early(it) ? " until " : ", which was due at ");
		cli_put_text(out, ora_json_root(it->due, strlen(it->due)));
	}
	ora_buf_add_char(out, '\n');
	put_next(it, tool, made, undelivered, out);
}

static int show_one(const struct cli_unfinished *it, const char *folder, size_t *left,
	struct ora_buf *out, struct ora_error *err)
{
	const struct ora_tool *tool = cli_line_tool(line_of(it));
	char *made = malloc(strlen(it->made) + 1);
	bool undelivered;
	if (made == NULL) {
		return ora_fail_memory(err);
	}
	made[ora_json_unescape(ora_json_root(it->made, strlen(it->made)), made)] = '\0';
	int rc = ora_log_undelivered(folder, tool, made, &undelivered, err);
	if (rc == 0) {
		put_one(it, tool, made, undelivered, out);
		*left += undelivered || !is_early(it);
	}
	free(made);
	return rc;
}

int cli_unfinished_show(const struct cli_unfinished_list *list, const char *folder, size_t *left,
	struct ora_buf *out, struct ora_error *err)
{
	int rc = 0;
	for (const struct cli_unfinished *it = list->first; rc == 0 && it != NULL; it = it->next) {
		if (it->made != NULL && !may_run(it)) {
			rc = show_one(it, folder, left, out, err);
		}
	}
	return rc;
}

void cli_unfinished_finish(struct cli_unfinished_list *list)
{
	while (list->first != NULL) {
		drop(&list->first);
	}
}
