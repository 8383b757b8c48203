#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "bind/bind.h"
#include "gate/confirm.h"
#include "gate/fetch.h"
#include "gate/workflow.h"
#include "json/write.h"

/*
 * What identifies a call and its plan. Everything that a yes is bound to goes into one text,
 * whose authenticated digest stands for it.
 */
#define MAX_PLAN (8u << 20)

static void put_part(struct ora_buf *out, const char *text)
{
	if (text != NULL) {
		ora_buf_addf(out, "%zu:", strlen(text));
		ora_buf_add_string(out, text);
	}
	ora_buf_add_char(out, '\n');
}

/* Members that the tables know and that do not change by themselves. */
static void put_lasting(const struct ora_object *object, struct ora_json value,
	struct ora_buf *out)
{
	for (size_t i = 0; object != NULL && i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		struct ora_json member = ora_json_member(value, field->name);
		bool moves = (field->flags & ORA_FIELD_VOLATILE) != 0 && !ORA_LEFT_OUT("plan.volatile");
		if (!moves && member.text != NULL) {
			ora_buf_addf(out, "%s=", field->name);
			ora_json_put_minified(out, member);
			ora_buf_add_char(out, '\n');
		}
	}
}

static void put_rows(const struct ora_fetched *fetched, struct ora_buf *out)
{
	struct ora_fetched_rows rows = ora_fetched_rows(fetched);
	struct ora_json row;
	ora_buf_addf(out, "%d\n", fetched->complete);
	while (ora_fetched_next(&rows, &row)) {
		put_lasting(ora_row_object(fetched->lookup->tool), row, out);
	}
}

/* Only the rows of the call's own ids: others may come and go. */
static void put_replaced(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_lookup *lookup = call->tool->replaces;
	struct ora_fetched_rows rows = ora_fetched_rows(call->replaced);
	struct ora_json row;
	ora_buf_addf(out, "%d\n", call->replaced->complete);
	for (size_t i = 0; i < call->change_count; i++) {
		if (call->changes[i].field->role != ORA_ROLE_IDS) {
			continue;
		}
		while (ora_fetched_next(&rows, &row)) {
			struct ora_json id = ora_json_member(row, lookup->id);
			struct ora_json_iter it = ora_json_iter(call->changes[i].after);
			while (ora_json_next(&it)) {
				if (ora_json_same(it.value, id)) {
					put_lasting(ora_row_object(lookup->tool), row, out);
				}
			}
		}
	}
}

static void put_call(const struct ora_call *call, struct ora_buf *out)
{
	put_part(out, ORA_LEFT_OUT("plan.caller") ? NULL : call->caller);
	put_part(out, ORA_LEFT_OUT("plan.connection") ? NULL : ora_connection_id(call->connection));
	put_part(out, ORA_LEFT_OUT("plan.tool") ? NULL : call->tool->name);
	/* With their secrets, which call->arguments hides: another secret is another call. */
	if (!ORA_LEFT_OUT("plan.arguments")) {
		ora_args_to_json(call->tool->args, call->args, false, out);
	}
	ora_buf_add_char(out, '\n');
}

/* The first so many bytes of it in hexadecimal. */
static int digest(const struct ora_call *call, const struct ora_buf *text, char *hex, size_t size)
{
	unsigned char bytes[ORA_DIGEST_SIZE];
	int rc = ora_buf_ok(text);
	if (rc == 0) {
		rc = ora_hmac_sha256(call->gate->plans.key, sizeof(call->gate->plans.key), text->data,
			text->length, bytes);
	}
	for (size_t i = 0; rc == 0 && i < size; i++) {
		snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
	}
	return rc;
}

int ora_plan_make(struct ora_call *call, struct ora_plan *plan)
{
	struct ora_buf out;
	ora_buf_init(&out, MAX_PLAN);
	ora_plan_put_text(call, &out);
	plan->text = ora_buf_ok(&out) == 0 ? ora_arena_copy(call->arena, out.data, out.length) : NULL;
	ora_buf_reset(&out);
	ora_buf_add_string(&out, "call\n");
	put_call(call, &out);
	int rc = digest(call, &out, plan->id, ORA_PLAN_ID_SIZE / 2);
	ora_buf_add_string(&out, "plan\n");
	if (!ORA_LEFT_OUT("plan.state")) {
		put_lasting(call->state_object, call->state, &out);
	}
	if (call->replaced != NULL && !ORA_LEFT_OUT("plan.replaced")) {
		put_replaced(call, &out);
	}
	if (call->run != NULL) {
		ora_workflow_put_bound(call, &out);
	}
	for (size_t i = 0; i < call->touched_count && !ORA_LEFT_OUT("plan.touched"); i++) {
		put_rows(call->touched[i], &out);
	}
	rc = rc != 0 ? rc : digest(call, &out, plan->digest, ORA_DIGEST_SIZE);
	ora_buf_wipe(&out);
	ora_buf_finish(&out);
	return plan->text == NULL ? ora_fail_memory(&call->err)
		: rc != 0 ? ora_fail(&call->err, (enum ora_err)rc, "the plan can't be made") : 0;
}
