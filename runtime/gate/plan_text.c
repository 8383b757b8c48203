#include <string.h>

#include "base/text.h"
#include "gate/confirm.h"
#include "gate/fetch.h"
#include "gate/quote.h"
#include "json/write.h"

/*
 * A plan for people: facts first, then what changes. Whatever comes from upstream or from the
 * caller is quoted, escaped and cut: it must not be able to look like a part of the plan.
 */
#define MAX_SHOWN 5

/* A value of any kind, short. */
static void put_value(const struct ora_field *field, struct ora_json value, struct ora_buf *out)
{
	switch (ora_json_type(value)) {
	case ORA_JSON_NONE:
		ora_buf_add_string(out, "(not known)");
		break;
	case ORA_JSON_NULL:
		ora_buf_add_string(out, "none");
		break;
	case ORA_JSON_STRING:
		ora_quote_json(value, out);
		break;
	case ORA_JSON_NUMBER:
		ora_buf_add(out, value.text, value.length);
		ora_buf_add_string(out, field->role == ORA_ROLE_LIMIT ? " USD" : "");
		break;
	case ORA_JSON_BOOLEAN:
		ora_buf_add_string(out, ora_json_true(value) ? "yes" : "no");
		break;
	case ORA_JSON_ARRAY:
	case ORA_JSON_OBJECT: {
		struct ora_json_iter it = ora_json_iter(value);
		size_t count = ora_json_count(value), shown = 0;
		while (shown < MAX_SHOWN && ora_json_next(&it)) {
			ora_buf_add_string(out, shown++ > 0 ? ", " : "");
			if (ora_json_type(it.value) == ORA_JSON_STRING) {
				ora_quote_json(it.value, out);
			} else {
				ora_quote(it.value.text, it.value.length, out);
			}
		}
		if (count > shown) {
			ora_buf_addf(out, " and %zu more", count - shown);
		}
		break;
	}
	}
}

/* What people know an object by. */
static void put_name(const struct ora_object *object, struct ora_json value, struct ora_buf *out)
{
	for (size_t i = 0; object->labels != NULL && object->labels[i] != NULL; i++) {
		struct ora_json label = ora_json_member(value, object->labels[i]);
		if (ora_json_type(label) == ORA_JSON_STRING) {
			ora_quote_json(label, out);
			ora_buf_add_char(out, ' ');
			break;
		}
	}
	struct ora_json id = object->id != NULL ? ora_json_member(value, object->id)
		: (struct ora_json){ NULL, 0 };
	if (id.text != NULL) {
		ora_buf_add_char(out, '(');
		put_value(&object->fields[0], id, out);
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
		: call->widening ? "It gives more than there was: see (wider)"
		: "It gives nobody more than they had");
}

static void put_target(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_object *args = call->tool->args;
	if (call->state.text != NULL) {
		ora_buf_addf(out, "Of the %s ", call->state_object->name);
		put_name(call->state_object, call->state, out);
		ora_buf_add_string(out, ":\n");
		return;
	}
	for (size_t i = 0; i < args->field_count; i++) {
		struct ora_json value = ora_json_member(
			ora_json_root(call->arguments, strlen(call->arguments)), args->fields[i].name);
		if (args->fields[i].place == ORA_PLACE_PATH && value.text != NULL) {
			ora_buf_addf(out, "%s ", args->fields[i].name);
			put_value(&args->fields[i], value, out);
			ora_buf_add_string(out, ":\n");
		}
	}
}

static void put_change(const struct ora_call *call, const struct ora_change *change,
	struct ora_buf *out)
{
	const struct ora_field *field = change->field;
	ora_buf_addf(out, "- %s: ", field->name);
	if (call->tool->creates == NULL && field->role != ORA_ROLE_IDS) {
		put_value(field, change->before, out);
		ora_buf_add_string(out, " -> ");
	}
	if (change->after.text == NULL) {
		ora_buf_add_string(out, "none");
	} else {
		put_value(field, change->after, out);
	}
	ora_buf_add_string(out, change->wider ? " (wider)\n" : "\n");
	if (field->role == ORA_ROLE_IDS) {
		ora_buf_addf(out, "  %zu in all\n", ora_json_count(change->after));
	}
}

/* Who leaves what for this. */
static void put_replaced(const struct ora_call *call, struct ora_json ids, struct ora_buf *out)
{
	const struct ora_lookup *lookup = call->tool->replaces;
	const struct ora_field *id = ora_field_find(ora_row_object(lookup->tool), lookup->id);
	struct ora_json_iter it = ora_json_iter(ids);
	while (ora_json_next(&it)) {
		char text[512];
		if (it.value.length >= sizeof(text)) {
			continue;
		}
		text[ora_json_unescape(it.value, text)] = '\0';
		struct ora_json row = ora_fetched_find(call->replaced, lookup->id, text);
		if (row.text != NULL && ora_is_taken(call, row)) {
			ora_buf_add_string(out, "  ");
			put_value(id, it.value, out);
			ora_buf_add_string(out, " leaves ");
			put_value(id, ora_json_member(row, lookup->holder), out);
			ora_buf_add_char(out, '\n');
		}
	}
	if (!call->replaced->complete) {
		ora_buf_add_string(out, "  what they have now is not known\n");
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
			ora_buf_addf(out, "How many %s it touches is not known.\n", fetched->lookup->noun);
			continue;
		}
		size_t count = ora_fetched_count(fetched);
		ora_buf_addf(out, "It touches %s%zu %s", fetched->complete ? "" : "at least ", count,
			fetched->lookup->noun);
		if (count > 0 && add_limits(fetched, &usd)) {
			ora_buf_add_string(out, " with limits of ");
			ora_json_put_double(out, usd);
			ora_buf_add_string(out, " USD");
		}
		ora_buf_add_string(out, ".\n");
	}
}

static const char *undoing(const struct ora_call *call)
{
	const struct ora_tool *tool = call->tool;
	return tool->method == ORA_DELETE ? "It can't be undone."
		: tool->creates != NULL ? "It is undone by deleting what it makes."
		: call->state.text == NULL && tool->state != NULL ? "Whether it can be undone is not known."
		: "It can be undone by setting back what was there.";
}

void ora_plan_put_text(const struct ora_call *call, struct ora_buf *out)
{
	put_heading(call, out);
	put_touched(call, out);
	ora_buf_addf(out, "%s\n", undoing(call));
	put_target(call, out);
	for (size_t i = 0; i < call->change_count; i++) {
		put_change(call, &call->changes[i], out);
		if (call->changes[i].field->role == ORA_ROLE_IDS && call->replaced != NULL) {
			put_replaced(call, call->changes[i].after, out);
		}
	}
}
