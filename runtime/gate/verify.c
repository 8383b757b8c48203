#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "gate/fetch.h"
#include "gate/quote.h"
#include "json/write.h"

/*
 * Whether a bulk write was done for all that it was asked for. Only where the count is another
 * than that of the ids, the list is read that shows it: what is missing there was not done, the
 * rest was so before.
 */
#define MAX_NOTE 4096
#define MAX_SHOWN 10

static const struct ora_field *ids_field(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (tool->args->fields[i].role == ORA_ROLE_IDS) {
			return &tool->args->fields[i];
		}
	}
	return NULL;
}

static const char *id_at(const struct ora_list *ids, size_t i)
{
	const char *id;
	memcpy(&id, (const char *)ids->items + i * sizeof(id), sizeof(id));
	return id;
}

static bool came_before(const struct ora_list *ids, size_t at)
{
	for (size_t i = 0; i < at; i++) {
		if (strcmp(id_at(ids, i), id_at(ids, at)) == 0) {
			return true;
		}
	}
	return false;
}

/* The ids of the call; each counts once. */
static struct ora_list asked_ids(const struct ora_call *call, int64_t *asked)
{
	struct ora_list ids = { NULL, 0 };
	const struct ora_field *field = ids_field(call->tool);
	memcpy(&ids, (const char *)call->args + field->offset, sizeof(ids));
	*asked = 0;
	for (size_t i = 0; i < ids.count; i++) {
		*asked += !came_before(&ids, i);
	}
	return ids;
}

static bool read_count(const struct ora_call *call, int64_t *count)
{
	return ora_json_int64(ora_json_member(
		ora_json_root(call->reply->json, call->reply->json_length), call->tool->count), count);
}

static bool is_missing(const struct ora_call *call, const char *id)
{
	const struct ora_lookup *lookup = call->tool->verify_with;
	bool there = ora_fetched_find(call->verified, lookup->id, id).text != NULL;
	return there == lookup->gone;
}

static void put_note(struct ora_call *call, const struct ora_buf *note)
{
	if (ora_buf_ok(note) == 0) {
		call->reply->note = ora_arena_copy(call->reply->arena, note->data, note->length);
	}
}

/* Some were not done: the reply becomes an error, which names them. */
static void report_missing(struct ora_call *call, const struct ora_list *ids, int64_t missing,
	int64_t asked)
{
	struct ora_buf shown, detail;
	size_t length;
	ora_buf_init(&shown, MAX_NOTE);
	ora_buf_init(&detail, 1 << 20);
	ora_buf_add_string(&detail, "{\"missing\":");
	int64_t named = 0;
	for (size_t i = 0; i < ids->count; i++) {
		const char *id = id_at(ids, i);
		if (came_before(ids, i) || !is_missing(call, id)) {
			continue;
		}
		ora_buf_add_char(&detail, named == 0 ? '[' : ',');
		ora_json_put_string(&detail, id, strlen(id));
		if (named < MAX_SHOWN) {
			ora_buf_add_string(&shown, named == 0 ? "" : ", ");
			ora_quote(id, strlen(id), &shown);
		}
		named++;
	}
	ora_buf_add_string(&detail, "]}");
	call->err.sent = true;
	call->err.http_status = call->reply->http_status;
	call->result = ora_fail(&call->err, ORA_ERR_PARTIAL, "done for %lld of %lld %s; not for %s%s",
		(long long)(asked - missing), (long long)asked, ids_field(call->tool)->name,
		ora_buf_text(&shown), named > MAX_SHOWN ? " and more: see the detail" : "");
	free(call->err.detail);
	call->err.detail = ora_buf_steal(&detail, &length);
	ora_buf_finish(&detail);
	ora_buf_finish(&shown);
	ora_reply_destroy(call->reply);
	call->reply = NULL;
}

static void compare(struct ora_call *call)
{
	int64_t count = 0, asked, missing = 0;
	struct ora_list ids = asked_ids(call, &asked);
	struct ora_buf note;
	(void)read_count(call, &count);
	bool known = call->verified != NULL && call->verified->complete
		&& !ORA_LEFT_OUT("bulk.so_before");
	for (size_t i = 0; known && i < ids.count; i++) {
		missing += !came_before(&ids, i) && is_missing(call, id_at(&ids, i));
	}
	if (missing > 0 && !ORA_LEFT_OUT("bulk.missing")) {
		report_missing(call, &ids, missing, asked);
		return;
	}
	ora_buf_init(&note, MAX_NOTE);
	/* "unassigned_count" */
	ora_buf_addf(&note, "%.*s: %lld of %lld; ", (int)strcspn(call->tool->count, "_"),
		call->tool->count, (long long)count, (long long)asked);
	ora_buf_add_string(&note, known ? "the rest was so before"
		: call->tool->verify_with != NULL ? "the list that shows which can't be read"
		: "no list shows which");
	put_note(call, &note);
	ora_buf_finish(&note);
}

static void verified(struct ora_call *call)
{
	compare(call);
	ora_call_go_on(call, 0);
}

int ora_step_verify(struct ora_call *call)
{
	int64_t count, asked;
	if (call->result != 0 || call->tool->count == NULL || !read_count(call, &count)) {
		return 0;
	}
	(void)asked_ids(call, &asked);
	if (count == asked || ORA_LEFT_OUT("bulk.count")) {
		return 0;
	}
	int rc = call->tool->verify_with == NULL || call->canceled ? 0
		: ora_fetch(call, call->tool->verify_with, &call->verified, verified);
	if (rc == ORA_STEP_WAIT) {
		return rc;
	}
	compare(call); /* the write stands, whatever became of the read */
	return 0;
}
