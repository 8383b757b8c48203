#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/escape.h"
#include "base/text.h"
#include "gate/fetch.h"
#include "mcp/result.h"

struct ora_result_request ora_result_read_request(const struct ora_tool *tool,
	struct ora_json arguments)
{
	struct ora_result_request request = { 0 };
	struct ora_json_iter it = ora_json_iter(arguments);
	while (ora_json_next(&it)) {
		if (tool->position != NULL && ora_json_is(it.key, tool->position)) {
			(void)ora_json_int64(it.value, &request.offset);
			request.continued = request.offset > 0
				|| ora_json_type(it.value) == ORA_JSON_STRING;
		}
		for (size_t i = 0; tool->scope != NULL && i < tool->args->field_count; i++) {
			const char *name = tool->args->fields[i].name;
			if (ora_json_is(it.key, name) && strstr(tool->scope, name) != NULL) {
				request.scoped = true;
			}
		}
	}
	return request;
}

static struct ora_json reply_member(const struct ora_reply *reply, const char *name)
{
	return ora_json_member(ora_json_root(reply->json, reply->json_length), name);
}

/* Names of the parameters that make a reply smaller: all that go into the query. */
static void put_filters(const struct ora_tool *tool, struct ora_buf *out)
{
	const char *before = " To narrow it, pass ";
	for (size_t i = 0; i < tool->args->field_count; i++) {
		/* What came after the tool may be offered to nobody here. */
		if (tool->args->fields[i].place == ORA_PLACE_QUERY
			&& strcmp(tool->args->fields[i].since, tool->since) <= 0) {
			ora_buf_addf(out, "%s%s", before, tool->args->fields[i].name);
			before = ", ";
		}
	}
	if (before[0] == ',') {
		ora_buf_add_char(out, '.');
	}
}

void ora_result_text(const struct ora_tool *tool, const char *json, size_t length,
	size_t max_bytes, struct ora_buf *out)
{
	if (length <= max_bytes) {
		ora_buf_add(out, json, length);
		return;
	}
	ora_buf_addf(out, "The reply has %zu bytes, too many to show as text; structuredContent "
		"has all of it.", length);
	put_filters(tool, out);
}

static void put_unescaped(struct ora_json string, struct ora_buf *out)
{
	char *text = malloc(string.length + 1);
	if (text != NULL) {
		ora_escape_put(out, text, ora_json_unescape(string, text));
		free(text);
	}
}

static void put_rows(const struct ora_tool *tool, const struct ora_reply *reply,
	const struct ora_result_request *request, struct ora_buf *out)
{
	int64_t rows = (int64_t)ora_json_count(reply_member(reply, tool->rows));
	int64_t next = request->offset + rows, total;
	struct ora_json cursor = ora_page_next(tool, reply);
	if (tool->paging == ORA_PAGING_COUNTED
		&& ora_json_int64(reply_member(reply, tool->total), &total)) {
		if (next < total && rows > 0) {
			ora_buf_addf(out, "%" PRId64 " of %" PRId64 " rows; go on with %s %" PRId64 ".",
				rows, total, tool->position, next);
		} else if (rows == total) {
			ora_buf_addf(out, "%" PRId64 " rows: complete.", rows);
		} else {
			ora_buf_addf(out, "%" PRId64 " of %" PRId64 " rows: the last page.", rows, total);
		}
	} else if (tool->paging == ORA_PAGING_FULL_PAGE && rows >= tool->page_size) {
		ora_buf_addf(out, "%" PRId64 " rows: there may be more; go on with %s %" PRId64 ".",
			rows, tool->position, next);
	} else if (cursor.text != NULL) {
		ora_buf_addf(out, "%" PRId64 " rows, and there are more; go on with %s \"", rows,
			tool->position);
		put_unescaped(cursor, out);
		ora_buf_add_string(out, "\".");
	} else if (request->continued) {
		ora_buf_addf(out, "%" PRId64 " rows: the last page.", rows);
	} else {
		ora_buf_addf(out, "%" PRId64 " rows: complete.", rows);
	}
	if (tool->scope != NULL && !request->scoped) {
		ora_buf_addf(out, " Scope: %s.", tool->scope);
	}
}

void ora_result_note(const struct ora_tool *tool, const struct ora_reply *reply,
	const struct ora_result_request *request, bool name_connection, struct ora_buf *out)
{
	if (tool->rows != NULL && tool->effect == ORA_READ) {
		put_rows(tool, reply, request, out);
	}
	if (reply->secret_place != NULL) {
		ora_buf_addf(out, "%sSecret: %s.", out->length > 0 ? " " : "", reply->secret_place);
	}
	if (reply->note != NULL) {
		ora_buf_addf(out, "%s%s.", out->length > 0 ? " " : "", reply->note);
	}
	if (name_connection) {
		ora_buf_addf(out, "%sConnection: %s.", out->length > 0 ? " " : "", reply->connection);
	}
}

/* All faults, one a line, out of the detail's JSON. */
static void put_faults(const char *detail, struct ora_buf *out)
{
	struct ora_json_iter it = ora_json_iter(ora_json_root(detail, strlen(detail)));
	while (ora_json_next(&it)) {
		struct ora_json parameter = ora_json_member(it.value, "parameter");
		ora_buf_add_string(out, "\n- ");
		if (!ora_json_is(parameter, "")) {
			put_unescaped(parameter, out);
			ora_buf_add_string(out, ": ");
		}
		put_unescaped(ora_json_member(it.value, "message"), out);
	}
}

/* A text out of the detail's JSON. */
static void put_detail(const char *detail, const char *member, struct ora_buf *out)
{
	struct ora_json value = ora_json_member(ora_json_root(detail, strlen(detail)), member);
	char *to = ora_json_type(value) == ORA_JSON_STRING ? ora_buf_reserve(out, value.length) : NULL;
	if (to != NULL) {
		out->length += ora_json_unescape(value, to);
		out->data[out->length] = '\0';
	}
}

/* The plan of a call that was not confirmed, and what to do about it. */
static void put_plan(const char *detail, struct ora_buf *out)
{
	ora_buf_add_string(out, ".\n");
	size_t before = out->length;
	put_detail(detail, "advice", out);
	ora_buf_add_string(out, out->length > before ? "\n\n" : "\n");
	put_detail(detail, "plan", out);
	while (out->length > 0 && out->data[out->length - 1] == '\n') {
		out->data[--out->length] = '\0';
	}
}

void ora_result_error(const struct ora_error *err, struct ora_buf *out)
{
	if (err->detail != NULL && err->fault_count > 1) {
		ora_buf_addf(out, err->code == ORA_ERR_ARGS
			? "%zu faults in the arguments; nothing was sent."
			: "%zu things that are not allowed; nothing was sent.", err->fault_count);
		put_faults(err->detail, out);
		return;
	}
	ora_buf_add_string(out, err->message);
	if (err->code == ORA_ERR_ARGS) {
		ora_buf_add_string(out, "; nothing was sent");
	}
	if (err->code == ORA_ERR_CONFIRM && err->detail != NULL) {
		put_plan(err->detail, out);
	}
	if (err->retry_after_s > 0) {
		ora_buf_addf(out, "; try again after %u s", err->retry_after_s);
	}
}
