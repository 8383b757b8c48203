#include <math.h>
#include <string.h>

#include "gate/moment.h"
#include "gate/workflow.h"
#include "json/write.h"

/*
 * What the steps of a workflow are given: values out of its own arguments, of what is replaced, of
 * what was made, and of rows.
 */

struct ora_json ora_workflow_given(const struct ora_call *call, const char *name)
{
	return ora_json_member(ora_json_root(call->arguments, strlen(call->arguments)), name);
}

static struct ora_json value_from(const struct ora_call *call, const char *from)
{
	static const char *const spaces[] = { "state.", "made.", "row." };
	const struct ora_json objects[] = { call->state, call->run->made, call->run->row };
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++) {
		size_t length = strlen(spaces[i]);
		if (strncmp(from, spaces[i], length) == 0) {
			return ora_json_member(objects[i], from + length);
		}
	}
	return ora_workflow_given(call, from);
}

/* Null is what upstream says of what is not there. */
static bool has_value(struct ora_json value)
{
	return value.text != NULL && ora_json_type(value) != ORA_JSON_NULL;
}

struct ora_json ora_workflow_value(const struct ora_call *call, const struct ora_step_arg *arg)
{
	struct ora_json value = value_from(call, arg->from);
	if (!has_value(value) && arg->otherwise != NULL) {
		value = value_from(call, arg->otherwise);
	}
	return has_value(value) ? value : (struct ora_json){ NULL, 0 };
}

/* The old name with the suffix behind it, once. */
static void put_named(const struct ora_call *call, struct ora_json name, struct ora_buf *out)
{
	const char *suffix = call->tool->workflow->suffix;
	size_t length = name.length - 1, more = strlen(suffix);
	ora_buf_add(out, name.text, length);
	if (length < more || memcmp(name.text + length - more, suffix, more) != 0) {
		ora_buf_add_string(out, suffix);
	}
	ora_buf_add_char(out, '"');
}

static void put_value(const struct ora_call *call, const struct ora_step_of *step,
	const struct ora_step_arg *arg, struct ora_buf *out)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	struct ora_json value = ora_workflow_value(call, arg);
	const struct ora_field *field = ora_field_find(step->tool->args, arg->name);
	bool wrap = (field->flags & ORA_FIELD_LIST) != 0 && ora_json_type(value) != ORA_JSON_ARRAY;
	bool old = step == &workflow->create && strcmp(arg->name, workflow->named) == 0
		&& value.text != value_from(call, arg->from).text;
	if (old && ora_json_type(value) == ORA_JSON_STRING) {
		put_named(call, value, out);
		return;
	}
	ora_buf_add_string(out, wrap ? "[" : "");
	ora_json_put_minified(out, value);
	ora_buf_add_string(out, wrap ? "]" : "");
}

void ora_workflow_put_args(const struct ora_call *call, const struct ora_step_of *step,
	struct ora_buf *out)
{
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < step->arg_count; i++) {
		if (ora_workflow_value(call, &step->args[i]).text != NULL) {
			ora_json_put_key(out, step->args[i].name);
			put_value(call, step, &step->args[i], out);
		}
	}
	if (step == &call->tool->workflow->end) {
		ora_json_put_key(out, call->tool->workflow->flag);
		ora_buf_add_string(out, "true");
	}
	ora_buf_add_char(out, '}');
}

long ora_workflow_grace_s(const struct ora_call *call)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	int64_t given;
	if (ora_json_int64(ora_workflow_given(call, workflow->grace), &given)) {
		return (long)given;
	}
	return workflow->default_grace_s;
}

double ora_workflow_due_days(const struct ora_call *call)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	const struct ora_lookup *creates = workflow->create.tool->creates;
	double from = ora_now_days();
	if (ora_workflow_given(call, workflow->made).text != NULL) {
		double made = ora_moment_of(ora_json_member(call->run->made, creates->time));
		from = isfinite(made) ? made : from;
	}
	return from + (double)ora_workflow_grace_s(call) / 86400;
}

bool ora_workflow_is_due(const struct ora_call *call)
{
	bool goes_on = ora_workflow_given(call, call->tool->workflow->made).text != NULL;
	return ora_workflow_grace_s(call) == 0 || (goes_on && ORA_LEFT_OUT("workflow.due"))
		|| ora_now_days() >= ora_workflow_due_days(call);
}

bool ora_workflow_is_ended(const struct ora_call *call, struct ora_json object)
{
	return ora_json_true(ora_json_member(object, call->tool->workflow->flag));
}

const char *ora_workflow_id(const struct ora_call *call, struct ora_json object)
{
	struct ora_json id = ora_json_member(object, call->state_object->id);
	char *text = ora_json_type(id) == ORA_JSON_STRING
		? ora_arena_alloc(call->arena, id.length) : NULL;
	if (text != NULL) {
		text[ora_json_unescape(id, text)] = '\0';
	}
	return text;
}

/* Whether the new one is assigned to what a row of the old one names. */
static bool has_equal(const struct ora_call *call, struct ora_json row)
{
	const struct ora_lookup *lookup = call->tool->workflow->assigned;
	struct ora_json id = ora_json_member(call->run->made, call->state_object->id), other;
	struct ora_fetched_rows rows = ora_fetched_rows(call->run->assigned);
	while (id.text != NULL && ora_fetched_next(&rows, &other)) {
		if (ora_json_same(ora_json_member(other, lookup->id), id)
			&& ora_json_same(ora_json_member(other, lookup->holder), ora_json_member(row, lookup->holder))) {
			return true;
		}
	}
	return false;
}

bool ora_workflow_next_row(const struct ora_call *call, struct ora_fetched_rows *rows,
	struct ora_json *row)
{
	struct ora_json old = ora_json_member(call->state, call->state_object->id);
	while (ora_fetched_next(rows, row)) {
		if (ora_json_same(ora_json_member(*row, call->tool->workflow->assigned->id), old)
			&& !has_equal(call, *row)) {
			return true;
		}
	}
	return false;
}
