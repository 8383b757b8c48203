#include <string.h>

#include "base/words.h"
#include "gate/confirm.h"
#include "gate/workflow.h"

/*
 * What a plan says of a workflow: what is made, what that is assigned to, what becomes of the old
 * one, and when.
 */

static void put_creation(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_step_of *create = &call->tool->workflow->create;
	struct ora_buf args;
	ora_buf_init(&args, ora_client_limits(call->client)->max_request_bytes);
	ora_workflow_put_args(call, create, &args);
	struct ora_json root = ora_json_root(ora_buf_text(&args), args.length);
	ora_buf_addf(out, "%s, with a new secret:\n", create->tool->title);
	for (size_t i = 0; i < create->arg_count; i++) {
		struct ora_json value = ora_json_member(root, create->args[i].name);
		struct ora_change change = {
			.field = ora_field_find(create->tool->args, create->args[i].name), .after = value,
		};
		bool missing = value.text == NULL && (change.field->widens & ORA_WIDENS_CLEARED) != 0;
		if (value.text != NULL) {
			ora_plan_put_change(call, &change, out);
		} else if (missing) {
			ora_buf_addf(out, "- %s: %s, as the old one\n", create->args[i].name,
				ora_plan_nothing(change.field));
		}
	}
	ora_buf_finish(&args);
}

static void put_assignments(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	const struct ora_object *object = ora_row_object(workflow->assigned->tool);
	const struct ora_field *holder = ora_field_find(object, workflow->assigned->holder);
	struct ora_fetched_rows rows = ora_fetched_rows(call->run->assigned);
	struct ora_json row;
	while (ora_workflow_next_row(call, &rows, &row)) {
		ora_buf_addf(out, "%s: ", workflow->assign.tool->title);
		ora_plan_put_value(call, holder, ora_json_member(row, holder->name), out);
		ora_buf_add_char(out, '\n');
	}
}

void ora_workflow_put_plan(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	struct ora_json made = ora_workflow_given(call, workflow->made);
	long grace_s = ora_workflow_grace_s(call);
	if (made.text == NULL) {
		put_creation(call, out);
	} else {
		ora_buf_addf(out, "The new one is there already: %s ", workflow->made);
		ora_plan_put_value(call, ora_field_find(call->tool->args, workflow->made), made, out);
		ora_buf_add_char(out, '\n');
	}
	put_assignments(call, out);
	if (grace_s > 0 && made.text != NULL) {
		ora_buf_addf(out, "The old one is ended (%s) if the new one was made ", workflow->flag);
		ora_put_duration(out, grace_s);
		ora_buf_add_string(out, " ago or earlier; otherwise it goes on.\n");
	} else if (grace_s > 0) {
		ora_buf_add_string(out, "The old one goes on for ");
		ora_put_duration(out, grace_s);
		ora_buf_addf(out, ", and is ended (%s) by another call.\n", workflow->flag);
	} else {
		ora_buf_addf(out, "The old one is ended at once (%s), as soon as the new one has been tried: "
			"whoever still uses it is cut off.\n", workflow->flag);
	}
	ora_buf_add_string(out, "It is undone by setting back the old one and deleting the new one.\n");
}

void ora_workflow_put_bound(const struct ora_call *call, struct ora_buf *out)
{
	struct ora_fetched_rows rows = ora_fetched_rows(call->run->assigned);
	struct ora_json row;
	while (ora_workflow_next_row(call, &rows, &row)) {
		struct ora_json holder = ora_json_member(row, call->tool->workflow->assigned->holder);
		ora_buf_add(out, holder.text, holder.length);
		ora_buf_add_char(out, '\n');
	}
}
