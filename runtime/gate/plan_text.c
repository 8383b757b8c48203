#include <string.h>

#include "base/words.h"
#include "gate/confirm.h"
#include "gate/fetch.h"
#include "gate/quote.h"
#include "gate/workflow.h"
#include "json/write.h"

/*
 * A plan for people: facts first, then what changes. Whatever comes from upstream or from the
 * caller is quoted, escaped and cut: it must not be able to look like a part of the plan.
 */
static void put_name(const struct ora_object *object, struct ora_json value, struct ora_buf *out)
{
	ora_plan_put_label(object, value, out);
	struct ora_json id = object->id != NULL ? ora_json_member(value, object->id)
		: (struct ora_json){ NULL, 0 };
	if (ora_json_type(id) == ORA_JSON_STRING) {
		ora_buf_add_char(out, '(');
		ora_quote_json(id, out);
		ora_buf_add_char(out, ')');
	}
}

static void put_heading(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_tool *tool = call->tool;
	ora_buf_addf(out, "%s, through connection %s", tool->title, ora_connection_id(call->connection));
	if (call->caller != NULL && call->caller[0] != '\0') {
		ora_buf_add_string(out, ", for ");
		ora_quote(call->caller, strlen(call->caller), out);
	}
	ora_buf_addf(out, ".\n%s.\n", tool->effect == ORA_DESTRUCTIVE ? "It is destructive"
		: tool->creates == NULL && call->state.text == NULL && tool->state != NULL
			? "What it changes can't be read, so it counts as giving more than there was"
		: tool->workflow != NULL ? "It makes a secret that was not there before"
		: call->widening ? "It gives more than there was: see (wider)"
		: "It gives nobody more than they had");
}

/* What is deleted, as it is now: nothing of it will change field by field. */
static void put_columns(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_object *object = call->state_object;
	for (size_t i = 0; object->columns != NULL && object->columns[i] != NULL; i++) {
		const struct ora_field *field = ora_field_find(object, object->columns[i]);
		bool named = object->id != NULL && strcmp(field->name, object->id) == 0;
		for (size_t k = 0; object->labels != NULL && object->labels[k] != NULL; k++) {
			named = named || strcmp(field->name, object->labels[k]) == 0;
		}
		struct ora_json value = ora_json_member(call->state, field->name);
		if (!named && value.text != NULL) {
			struct ora_change now = { .field = field, .after = value };
			ora_plan_put_change(call, &now, out);
		}
	}
}

static void put_target(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_object *args = call->tool->args;
	if (call->state.text != NULL) {
		ora_buf_add_string(out, "The ");
		ora_put_words(out, call->state_object->name);
		ora_buf_add_char(out, ' ');
		put_name(call->state_object, call->state, out);
		if (call->tool->method == ORA_DELETE) {
			ora_buf_add_string(out, ", which is:\n");
			put_columns(call, out);
		} else {
			ora_buf_add_string(out, ":\n");
		}
	}
	for (size_t i = 0; i < args->field_count; i++) {
		struct ora_json value = ora_json_member(
			ora_json_root(call->arguments, strlen(call->arguments)), args->fields[i].name);
		bool named = args->fields[i].place == ORA_PLACE_PATH && call->state.text == NULL;
		if ((named || args->fields[i].place == ORA_PLACE_QUERY) && value.text != NULL) {
			ora_buf_addf(out, "- %s: ", args->fields[i].name);
			ora_plan_put_value(call, &args->fields[i], value, out);
			ora_buf_add_char(out, '\n');
		}
	}
}

/* Limits of all rows, added up; false where they have none, or one is without. */
static bool add_limits(const struct ora_fetched *fetched, double *usd)
{
	const struct ora_object *object = ora_row_object(fetched->lookup->tool);
	const struct ora_field *limit = NULL;
	for (size_t i = 0; object != NULL && i < object->field_count; i++) {
		limit = object->fields[i].role == ORA_ROLE_LIMIT ? &object->fields[i] : limit;
	}
	struct ora_fetched_rows rows = ora_fetched_rows(fetched);
	struct ora_json row;
	double one;
	*usd = 0;
	while (limit != NULL && ora_fetched_next(&rows, &row)) {
		if (!ora_json_double(ora_json_member(row, limit->name), &one)) {
			return false;
		}
		*usd += one;
	}
	return limit != NULL;
}

static void put_touched(const struct ora_call *call, struct ora_buf *out)
{
	for (size_t i = 0; i < call->touched_count; i++) {
		const struct ora_fetched *fetched = call->touched[i];
		double usd;
		if (fetched->page_count == 0) {
			ora_buf_addf(out, "It touches %s: not known how many.\n", fetched->lookup->noun);
			continue;
		}
		size_t count = ora_fetched_count(fetched);
		ora_buf_addf(out, "It touches %s: %s%zu", fetched->lookup->noun,
			fetched->complete ? "" : "at least ", count);
		if (count > 0 && add_limits(fetched, &usd)) {
			ora_buf_add_string(out, ", with limits of ");
			ora_json_put_double(out, usd);
			ora_buf_add_string(out, " USD");
		}
		ora_buf_add_string(out, ".\n");
	}
}

/* Whether it can be undone: by `undo` from the log, or otherwise. */
static void put_undoing(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_tool *tool = call->tool;
	const char *separator = ", but for ";
	bool has_ids = false;
	for (size_t i = 0; i < tool->args->field_count; i++) {
		has_ids = has_ids || tool->args->fields[i].role == ORA_ROLE_IDS;
	}
	if (tool->method == ORA_DELETE) {
		ora_buf_add_string(out, "It can't be undone.\n");
		return;
	}
	if (ora_plan_makes(tool)) {
		ora_buf_add_string(out, "It is undone by deleting what it makes.\n");
		return;
	}
	if (call->state.text == NULL && !has_ids) {
		ora_buf_add_string(out, "Whether it can be undone is not known.\n");
		return;
	}
	ora_buf_add_string(out, "It can be undone by setting back what was there");
	for (size_t i = 0; i < call->change_count; i++) {
		if ((call->changes[i].field->flags & ORA_FIELD_SECRET) != 0) {
			ora_buf_addf(out, "%s%s", separator, call->changes[i].field->name);
			separator = ", ";
		}
	}
	ora_buf_add_string(out, ".\n");
}

void ora_plan_put_text(const struct ora_call *call, struct ora_buf *out)
{
	put_heading(call, out);
	if (call->run != NULL) {
		put_target(call, out);
		ora_workflow_put_plan(call, out);
		return;
	}
	if (!ORA_LEFT_OUT("plan.counts")) {
		put_touched(call, out);
	}
	if (!ORA_LEFT_OUT("plan.undoing")) {
		put_undoing(call, out);
	}
	put_target(call, out);
	for (size_t i = 0; i < call->change_count && !ORA_LEFT_OUT("plan.changes"); i++) {
		ora_plan_put_change(call, &call->changes[i], out);
	}
}
