#include <string.h>

#include "base/error.h"
#include "gate/fetch.h"
#include "gate/echo.h"
#include "gate/gate.h"

/* Records are shorter than what they tell of; this is where something is badly wrong. */
#define MAX_RECORD (32u << 20)

static struct ora_record new_record(const struct ora_call *call, enum ora_record_kind kind)
{
	struct ora_record record = {
		.kind = kind, .call = call->id, .caller = call->caller, .trace = call->trace,
		.connection = ora_connection_id(call->connection), .tool = call->tool->name,
		.destructive = call->tool->effect == ORA_DESTRUCTIVE, .arguments = call->arguments,
		.result = call->result, .http_status = call->err.http_status,
		.sent = call->err.sent,
	};
	if (call->result != 0) {
		record.message = call->err.message;
	}
	return record;
}

static bool is_logged(const struct ora_call *call)
{
	return call->gate->log.write != NULL;
}

static int refuse(struct ora_call *call, const struct ora_error *err)
{
	call->rule = "log";
	return ora_fail(&call->err, ORA_ERR_LOG, "the log can't be written: %s; nothing was sent",
		err != NULL && err->message[0] != '\0' ? err->message : "unknown reason");
}

int ora_step_check_log(struct ora_call *call)
{
	const struct ora_log_hooks *log = &call->gate->log;
	struct ora_error why = ORA_ERROR_INIT;
	if (log->check == NULL || call->tool->effect == ORA_READ || ORA_LEFT_OUT("log.early")) {
		return 0;
	}
	return log->check(log->data, &why) == 0 ? 0 : refuse(call, &why);
}

static void intent_kept(void *user, int result, const struct ora_error *err)
{
	struct ora_call *call = user;
	call->intended = result == 0;
	if (result != 0 && ORA_LEFT_OUT("log.intent")) {
		result = 0;
	} else if (result != 0) {
		result = refuse(call, err);
	}
	ora_call_go_on(call, result);
}

static struct ora_json asked_ids(const struct ora_call *call)
{
	const struct ora_object *args = call->tool->args;
	const struct ora_json none = { NULL, 0 };
	for (size_t i = 0; i < args->field_count; i++) {
		if (args->fields[i].role == ORA_ROLE_IDS) {
			return ora_json_member(ora_json_root(call->arguments, strlen(call->arguments)),
				args->fields[i].name);
		}
	}
	return none;
}

static bool is_asked(struct ora_json ids, struct ora_json id)
{
	struct ora_json_iter it = ora_json_iter(ids);
	while (ora_json_next(&it)) {
		if (ora_json_same(id, it.value)) {
			return true;
		}
	}
	return false;
}

/* What the ids of a call are taken from: the rows of theirs. */
static void put_replaced(const struct ora_call *call, struct ora_buf *out)
{
	struct ora_fetched_rows rows = ora_fetched_rows(call->replaced);
	struct ora_json ids = asked_ids(call), row;
	char before = '[';
	while (ora_fetched_next(&rows, &row)) {
		if (is_asked(ids, ora_json_member(row, call->tool->replaces->id))) {
			ora_buf_add_char(out, before);
			ora_redact(ora_row_object(call->tool->replaces->tool), row, false, out);
			before = ',';
		}
	}
	ora_buf_add_string(out, before == '[' ? "[]" : "]");
}

/* What was there before, as JSON in the call's arena, or NULL. */
static const char *state_text(struct ora_call *call)
{
	struct ora_buf json;
	ora_buf_init(&json, MAX_RECORD);
	if (call->replaced != NULL) {
		if (call->replaced->complete) {
			put_replaced(call, &json);
		}
	} else if (call->state.text != NULL) {
		ora_redact(call->state_object, call->state, false, &json);
	}
	const char *text = json.length > 0 && ora_buf_ok(&json) == 0
		? ora_arena_copy(call->arena, json.data, json.length) : NULL;
	ora_buf_finish(&json);
	return text;
}

int ora_step_intent(struct ora_call *call)
{
	if (!is_logged(call) || call->tool->effect == ORA_READ) {
		return 0;
	}
	const char *before = state_text(call);
	struct ora_record record = new_record(call, ORA_RECORD_INTENT);
	record.plan_digest = call->plan_digest[0] != '\0' ? call->plan_digest : NULL;
	record.confirmed = call->confirmed;
	record.before = before;
	call->gate->log.write(call->gate->log.data, &record, intent_kept, call);
	return ORA_STEP_WAIT;
}

/* The outcome stands, kept or not: there is nobody to refuse any more. */
static void outcome_kept(void *user, int result, const struct ora_error *err)
{
	(void)result;
	(void)err;
	ora_call_go_on(user, 0);
}

static int record_outcome(struct ora_call *call)
{
	struct ora_record record = new_record(call, ORA_RECORD_OUTCOME);
	struct ora_buf reply;
	ora_buf_init(&reply, MAX_RECORD);
	if (call->reply != NULL) {
		ora_redact(call->tool->reply,
			ora_json_root(call->reply->json, call->reply->json_length), false, &reply);
		ora_echo_hide_in_json(call->tool->args, call->args, reply.data, reply.length);
		record.reply = ora_buf_ok(&reply) == 0 ? ora_buf_text(&reply) : NULL;
		record.secret_place = call->reply->secret_place;
		record.http_status = call->reply->http_status;
		record.sent = true;
	}
	call->gate->log.write(call->gate->log.data, &record, outcome_kept, call);
	ora_buf_finish(&reply);
	return ORA_STEP_WAIT;
}

int ora_step_outcome(struct ora_call *call)
{
	if (!is_logged(call)) {
		return 0;
	}
	if (call->tool->effect != ORA_READ) {
		return record_outcome(call);
	}
	struct ora_record record = new_record(call, ORA_RECORD_READ);
	if (call->reply != NULL) {
		record.http_status = call->reply->http_status;
		record.sent = true;
	}
	call->gate->log.write(call->gate->log.data, &record, NULL, NULL);
	return 0;
}

void ora_record_refusal(struct ora_call *call)
{
	if (is_logged(call)) {
		struct ora_record record = new_record(call, ORA_RECORD_REFUSAL);
		record.rule = call->rule;
		call->gate->log.write(call->gate->log.data, &record, NULL, NULL);
	}
}

void ora_record_early_refusal(struct ora_client *client, const struct ora_tool *tool,
	const char *caller, const char *rule, const struct ora_error *err)
{
	struct ora_gate *gate = ora_client_gate(client);
	char id[ORA_CALL_ID_SIZE];
	if (gate == NULL || gate->log.write == NULL || ora_make_id(id) != 0) {
		return;
	}
	struct ora_record record = {
		.kind = ORA_RECORD_REFUSAL, .call = id, .caller = caller, .tool = tool->name,
		.destructive = tool->effect == ORA_DESTRUCTIVE, .result = err->code, .rule = rule,
		.message = err->message,
	};
	gate->log.write(gate->log.data, &record, NULL, NULL);
}
