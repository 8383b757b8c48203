#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "gate/fetch.h"

/* Of 100 rows each: what is longer is said to be longer. */
#define MAX_PAGES 100

struct ora_fetch {
	struct ora_fetch *next;      /* that the call made before */
	struct ora_call *call;
	const struct ora_object *from; /* what its arguments are taken out of */
	const void *from_args;
	struct ora_fetched fetched;
	struct ora_arena *arena;
	void *args;
	struct ora_request request;
	int64_t offset;              /* of the next page, in rows */
	const char *cursor;          /* of the next page, in the arena; NULL: none */
	ora_fetch_done *done;
};

const struct ora_field *ora_field_find(const struct ora_object *object, const char *name)
{
	for (size_t i = 0; name != NULL && object != NULL && i < object->field_count; i++) {
		if (strcmp(object->fields[i].name, name) == 0) {
			return &object->fields[i];
		}
	}
	return NULL;
}

const struct ora_object *ora_row_object(const struct ora_tool *tool)
{
	const struct ora_field *rows = ora_field_find(tool->reply, tool->rows);
	return rows != NULL ? rows->object : NULL;
}

const struct ora_field *ora_reply_object(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		if (field->kind == ORA_KIND_OBJECT && (field->flags & ORA_FIELD_LIST) == 0) {
			return field;
		}
	}
	return NULL;
}

struct ora_json ora_page_next(const struct ora_tool *tool, const struct ora_reply *reply)
{
	struct ora_json none = { NULL, 0 };
	struct ora_json value = tool->next != NULL
		? ora_json_path(ora_json_root(reply->json, reply->json_length), tool->next) : none;
	return ora_json_type(value) == ORA_JSON_STRING && !ora_json_is(value, "") ? value : none;
}

bool ora_page_cursor(const struct ora_tool *tool, const struct ora_reply *reply,
	struct ora_arena *arena, const char **cursor)
{
	struct ora_json next = ora_page_next(tool, reply);
	*cursor = NULL;
	if (next.text == NULL) {
		return true;
	}
	char *text = ora_arena_alloc(arena, next.length);
	if (text == NULL) {
		return false;
	}
	text[ora_json_unescape(next, text)] = '\0';
	*cursor = text;
	return true;
}

static void set_value(struct ora_fetch *fetch, const struct ora_field *field, const void *value,
	size_t size)
{
	memcpy((char *)fetch->args + field->offset, value, size);
	ora_field_set_state(fetch->fetched.lookup->tool->args, field, fetch->args, ORA_VALUE);
}

/* An argument out of the state. */
static bool set_from_state(struct ora_fetch *fetch, const struct ora_field *field,
	const char *member)
{
	struct ora_json value = ora_json_member(fetch->call->state, member);
	char *text = ora_json_type(value) == ORA_JSON_STRING && field->kind == ORA_KIND_STRING
		? ora_arena_alloc(fetch->arena, value.length) : NULL;
	if (text == NULL) {
		return false;
	}
	text[ora_json_unescape(value, text)] = '\0';
	set_value(fetch, field, &text, sizeof(text));
	return true;
}

/* An argument that the call has, too. What it does not have is left out. */
static bool set_from_args(struct ora_fetch *fetch, const struct ora_field *field,
	const char *name)
{
	const struct ora_field *from = ora_field_find(fetch->from, name);
	if (from == NULL || from->kind != field->kind
		|| ((from->flags | field->flags) & ORA_FIELD_LIST) != 0) {
		return false;
	}
	if (ora_field_state(fetch->from, from, fetch->from_args) == ORA_VALUE) {
		set_value(fetch, field, (const char *)fetch->from_args + from->offset,
			ora_field_size(from));
	}
	return true;
}

/* Whether the arguments of the read are known, and without fault. */
static bool make_args(struct ora_fetch *fetch)
{
	static const char state[] = "state.";
	const struct ora_lookup *lookup = fetch->fetched.lookup;
	for (size_t i = 0; i < lookup->arg_count; i++) {
		const struct ora_field *field = ora_field_find(lookup->tool->args, lookup->args[i].name);
		const char *from = lookup->args[i].from;
		bool set = strncmp(from, state, sizeof(state) - 1) == 0
			? set_from_state(fetch, field, from + sizeof(state) - 1)
			: set_from_args(fetch, field, from);
		if (!set) {
			return false;
		}
	}
	const struct ora_field *limit = ora_field_find(lookup->tool->args, lookup->tool->limit);
	if (limit != NULL && (limit->flags & ORA_FIELD_MAXIMUM) != 0) {
		int64_t most = (int64_t)limit->maximum;
		set_value(fetch, limit, &most, sizeof(most));
	}
	struct ora_faults *faults = ora_faults_create();
	if (faults == NULL) {
		return false;
	}
	ora_check(lookup->tool, fetch->args, faults);
	bool ok = ora_faults_count(faults) == 0;
	ora_faults_destroy(faults);
	return ok;
}

static void page_done(void *user, int result, struct ora_reply *reply, struct ora_error *err);

static int send_page(struct ora_fetch *fetch, struct ora_error *err)
{
	const struct ora_tool *tool = fetch->fetched.lookup->tool;
	struct ora_call *call = fetch->call;
	const struct ora_field *position = ora_field_find(tool->args, tool->position);
	if (fetch->cursor != NULL) {
		set_value(fetch, position, &fetch->cursor, sizeof(fetch->cursor));
	} else if (fetch->offset > 0) {
		set_value(fetch, position, &fetch->offset, sizeof(fetch->offset));
	}
	ora_request_finish(&fetch->request);
	fetch->request = (struct ora_request){ 0 };
	int rc = ora_request_build(tool, fetch->args,
		ora_client_limits(call->client)->max_request_bytes, &fetch->request, err);
	return rc != 0 ? rc : client_send(call->client, call->connection, tool, &fetch->request,
		call->timeout_ms, page_done, fetch, &call->send, err);
}

/* Rows of the last page, and whether there are more behind it. */
static bool has_more(struct ora_fetch *fetch)
{
	const struct ora_tool *tool = fetch->fetched.lookup->tool;
	const struct ora_reply *reply = fetch->fetched.pages[fetch->fetched.page_count - 1];
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	int64_t rows = (int64_t)(tool->rows != NULL
		? ora_json_count(ora_json_member(root, tool->rows)) : 0), total = 0;
	fetch->offset += rows;
	switch (tool->paging) {
	case ORA_PAGING_COUNTED:
		return ora_json_int64(ora_json_member(root, tool->total), &total)
			&& rows > 0 && fetch->offset < total;
	case ORA_PAGING_FULL_PAGE:
		return rows >= tool->page_size;
	case ORA_PAGING_CURSOR:
		return ora_page_next(tool, reply).text != NULL;
	case ORA_PAGING_NONE:
		break;
	}
	return false;
}

static void page_done(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_fetch *fetch = user;
	struct ora_fetched *fetched = &fetch->fetched;
	struct ora_call *call = fetch->call;
	call->send = NULL;
	if (result == 0) {
		fetched->pages[fetched->page_count++] = reply;
		bool more = has_more(fetch);
		fetched->complete = !more;
		if (more && fetched->page_count < MAX_PAGES && !call->canceled) {
			result = ora_page_cursor(fetched->lookup->tool, reply, fetch->arena, &fetch->cursor)
				? send_page(fetch, err) : ora_fail_memory(err);
			if (result == 0) {
				return;
			}
		}
	}
	fetched->failure = (enum ora_err)result;
	fetched->reason = result != 0
		? ora_arena_copy(fetch->arena, err->message, strlen(err->message)) : NULL;
	fetch->done(call);
}

int ora_fetch_refuse(struct ora_call *call, const struct ora_fetched *fetched, enum ora_err code,
	const char *what)
{
	const char *reason = fetched->reason;
	return ora_fail(&call->err, code, "%s can't be read%s%s%s; nothing was changed", what,
		reason != NULL ? " (" : "", reason != NULL ? reason : "", reason != NULL ? ")" : "");
}

int ora_fetch(struct ora_call *call, const struct ora_lookup *lookup, struct ora_fetched **out,
	ora_fetch_done *done)
{
	return ora_fetch_with(call, lookup, call->tool->args, call->args, out, done);
}

int ora_fetch_with(struct ora_call *call, const struct ora_lookup *lookup,
	const struct ora_object *object, const void *args, struct ora_fetched **out,
	ora_fetch_done *done)
{
	struct ora_fetch *fetch = calloc(1, sizeof(*fetch));
	if (fetch == NULL) {
		return ora_fail_memory(&call->err);
	}
	fetch->next = call->fetch;
	call->fetch = fetch;
	fetch->call = call;
	fetch->from = object;
	fetch->from_args = args;
	fetch->done = done;
	fetch->fetched.lookup = lookup;
	fetch->arena = ora_arena_create();
	fetch->args = fetch->arena != NULL ? ora_args_create(lookup->tool->args, fetch->arena) : NULL;
	fetch->fetched.pages = fetch->args != NULL
		? ora_arena_array(fetch->arena, MAX_PAGES, sizeof(struct ora_reply *)) : NULL;
	if (fetch->fetched.pages == NULL) {
		return ora_fail_memory(&call->err);
	}
	*out = &fetch->fetched;
	if (!make_args(fetch)) {
		fetch->fetched.failure = ORA_ERR_ARGS;
		return 0;
	}
	int rc = send_page(fetch, &call->err);
	return rc != 0 ? rc : ORA_STEP_WAIT;
}

void ora_fetch_destroy(struct ora_fetch *first)
{
	while (first != NULL) {
		struct ora_fetch *next = first->next;
		for (size_t i = 0; i < first->fetched.page_count; i++) {
			ora_reply_destroy(first->fetched.pages[i]);
		}
		ora_request_finish(&first->request);
		ora_arena_destroy(first->arena);
		free(first);
		first = next;
	}
}

static struct ora_json_iter page_rows(const struct ora_fetched *fetched, size_t page)
{
	struct ora_json none = { NULL, 0 };
	if (page >= fetched->page_count || fetched->lookup->tool->rows == NULL) {
		return ora_json_iter(none);
	}
	const struct ora_reply *reply = fetched->pages[page];
	return ora_json_iter(ora_json_member(ora_json_root(reply->json, reply->json_length),
		fetched->lookup->tool->rows));
}

struct ora_fetched_rows ora_fetched_rows(const struct ora_fetched *fetched)
{
	struct ora_fetched_rows rows = { .fetched = fetched, .it = page_rows(fetched, 0) };
	return rows;
}

bool ora_fetched_next(struct ora_fetched_rows *rows, struct ora_json *row)
{
	while (!ora_json_next(&rows->it)) {
		if (rows->page + 1 >= rows->fetched->page_count) {
			return false;
		}
		rows->page++;
		rows->it = page_rows(rows->fetched, rows->page);
	}
	*row = rows->it.value;
	return true;
}

size_t ora_fetched_count(const struct ora_fetched *fetched)
{
	struct ora_fetched_rows rows = ora_fetched_rows(fetched);
	struct ora_json row;
	size_t count = 0;
	while (ora_fetched_next(&rows, &row)) {
		count++;
	}
	return count;
}

struct ora_json ora_fetched_find(const struct ora_fetched *fetched, const char *member,
	const char *text)
{
	struct ora_fetched_rows rows = ora_fetched_rows(fetched);
	struct ora_json row;
	while (ora_fetched_next(&rows, &row)) {
		if (ora_json_is(ora_json_member(row, member), text)) {
			return row;
		}
	}
	return (struct ora_json){ NULL, 0 };
}
