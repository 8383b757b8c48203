#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/workflow.h"
#include "json/write.h"

/*
 * What a workflow says at its end: what it made, what it did, and what is left to do.
 */
#define MAX_NOTE 2048

static void put_due(const struct ora_call *call, struct ora_buf *out)
{
	time_t at = (time_t)(ora_workflow_due_days(call) * 86400 + 0.5);
	struct tm parts;
	char text[32];
	if (call->run->due && gmtime_r(&at, &parts) != NULL) {
		strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &parts);
		ora_json_put_string(out, text, strlen(text));
	} else {
		ora_buf_add_string(out, "null");
	}
}

/* The members that the creation has, too: the new one, and its secret as long as it is here. */
static void put_made(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_object *reply = call->tool->workflow->create.tool->reply;
	const struct ora_workflow_run *run = call->run;
	bool elsewhere = call->reply != NULL && call->reply->secret_place != NULL
		&& !call->undelivered;
	for (size_t i = 0; i < reply->field_count; i++) {
		const struct ora_field *field = &reply->fields[i];
		if ((field->flags & ORA_FIELD_SECRET) != 0 && run->secret != NULL && !elsewhere) {
			ora_json_put_key(out, field->name);
			ora_json_put_string(out, run->secret, strlen(run->secret));
		} else if (field->kind == ORA_KIND_OBJECT) {
			ora_json_put_key(out, field->name);
			ora_json_put_minified(out, run->made);
		}
	}
}

static const char *truth(bool value)
{
	return value ? "true" : "false";
}

/* The call that goes on, for people and models. */
static void put_again(const struct ora_call *call, struct ora_buf *note)
{
	const struct ora_workflow *workflow = call->tool->workflow;
	if (call->gate->put_again != NULL) {
		call->gate->put_again(call->tool, ora_json_root(call->arguments, strlen(call->arguments)),
			call->run->made_id, note);
		return;
	}
	ora_buf_addf(note, "call %s again with %s %s", call->tool->short_name, workflow->made,
		call->run->made_id);
	if (ora_workflow_given(call, workflow->grace).text != NULL) {
		ora_buf_addf(note, " and %s %ld", workflow->grace, ora_workflow_grace_s(call));
	}
}

/* What is left to do. */
static const char *make_note(const struct ora_call *call, struct ora_arena *arena)
{
	const struct ora_workflow_run *run = call->run;
	struct ora_buf note;
	if (run->problem == NULL && !run->due) {
		return NULL;
	}
	ora_buf_init(&note, MAX_NOTE);
	if (run->problem != NULL) {
		ora_buf_addf(&note, "the new one is there, but %s; the old one goes on. When that is "
			"mended, ", run->problem);
	} else {
		ora_buf_add_string(&note, "the old one goes on until it is due: then ");
	}
	put_again(call, &note);
	const char *text = ora_arena_copy(arena, note.data, note.length);
	ora_buf_finish(&note);
	return text;
}

static void put_reply(const struct ora_call *call, struct ora_buf *out)
{
	const struct ora_workflow_run *run = call->run;
	ora_buf_add_char(out, '{');
	put_made(call, out);
	ora_buf_addf(out, ",\"assigned\":%lld,\"verified\":%s,\"ended\":%s,\"due\":",
		(long long)run->assignments, truth(run->verified), truth(run->ended));
	put_due(call, out);
	ora_buf_add_char(out, '}');
}

int ora_workflow_reply(struct ora_call *call)
{
	const struct ora_limits *limits = ora_client_limits(call->client);
	struct ora_json_limits json = {
		.max_bytes = limits->max_reply_bytes, .max_depth = limits->max_depth, .allow_nul = true,
	};
	struct ora_reply *old = call->reply, *reply;
	struct ora_buf out;
	size_t length;
	ora_buf_init(&out, limits->max_reply_bytes);
	put_reply(call, &out);
	if (ora_buf_ok(&out) != 0) {
		ora_buf_wipe(&out);
		ora_buf_finish(&out);
		return ora_fail_memory(&call->err);
	}
	char *text = ora_buf_steal(&out, &length);
	ora_buf_finish(&out);
	int rc = text == NULL ? ora_fail_memory(&call->err)
		: ora_reply_decode(call->tool, 200, text, length, &json, &reply, &call->err);
	if (rc != 0) {
		return rc;
	}
	const char *place = old != NULL ? old->secret_place : NULL;
	reply->secret_place = place != NULL
		? ora_arena_copy(reply->arena, place, strlen(place)) : NULL;
	reply->connection = ora_arena_copy(reply->arena, call->run->connection,
		strlen(call->run->connection));
	reply->note = make_note(call, reply->arena);
	if (reply->connection == NULL || (place != NULL && reply->secret_place == NULL)) {
		ora_reply_destroy(reply);
		return ora_fail_memory(&call->err);
	}
	call->reply = reply;
	ora_reply_destroy(old);
	return 0;
}
