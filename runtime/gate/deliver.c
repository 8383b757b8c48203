#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/gate.h"
#include "gate/policy.h"
#include "gate/workflow.h"

/* Secrets stand in the reply itself, not in objects inside it. */
static const struct ora_field *secret_field(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		if ((field->flags & ORA_FIELD_SECRET) != 0 && field->kind == ORA_KIND_STRING) {
			return field;
		}
	}
	return NULL;
}

static int no_place(struct ora_call *call, int result, const struct ora_error *err)
{
	call->rule = "secrets";
	return ora_fail(&call->err, result == ORA_ERR_NOT_ALLOWED ? ORA_ERR_NOT_ALLOWED : ORA_ERR_LOG,
		"%s; nothing was sent",
		err != NULL ? err->message : "the secret would have no place to go to");
}

static void opened(void *user, int result, void *sink, const struct ora_error *err)
{
	struct ora_call *call = user;
	call->sink = result == 0 ? sink : NULL;
	if (result != 0) {
		result = ORA_LEFT_OUT("secret.place") ? 0 : no_place(call, result, err);
	}
	ora_call_go_on(call, result);
}

/* What is known before anybody is asked. The way is that of the policy as it is now, whatever
 * becomes of the policy. */
int ora_step_check_secret(struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	enum ora_secrets secrets = policy != NULL ? policy->rules.secrets : ORA_SECRETS_OF_CLIENT;
	if (secret_field(call->tool) == NULL || call->parent != NULL) {
		return 0; /* the workflow delivers what its steps make */
	}
	if (call->tool->workflow != NULL
		&& ora_workflow_given(call, call->tool->workflow->made).text != NULL) {
		return 0;
	}
	call->way = secrets == ORA_SECRETS_OF_CLIENT || ORA_LEFT_OUT("policy.secrets") ? &call->gate->secrets
		: &call->gate->kept[secrets];
	if (ORA_LEFT_OUT("secret.early")) {
		return 0;
	}
	int rc = 0;
	struct ora_error why = ORA_ERROR_INIT;
	if (call->way->open == NULL && secrets > ORA_SECRETS_REVEAL) {
		rc = ora_fail(&why, ORA_ERR_NOT_ALLOWED, "the policy wants the secret in a place that was "
			"never set");
	} else if (call->way->check != NULL) {
		rc = call->way->check(call->way->data, &why);
	}
	return rc != 0 ? no_place(call, rc, &why) : 0;
}

int ora_step_open_secret(struct ora_call *call)
{
	const struct ora_secret_hooks *hooks = call->way;
	if (hooks == NULL || hooks->open == NULL) {
		return 0;
	}
	struct ora_secret_request request = {
		.call = call->id, .caller = call->caller,
		.connection = ora_connection_id(call->connection), .tool = call->tool->name,
		.arguments = call->arguments,
	};
	hooks->open(hooks->data, &request, opened, call);
	return ORA_STEP_WAIT;
}

void ora_drop_secret(struct ora_call *call)
{
	if (call->sink != NULL) {
		void *sink = call->sink;
		call->sink = NULL;
		call->way->drop(call->way->data, sink);
	}
}

/* Takes the secret out of the struct and of the JSON. Returns false without memory. */
static bool take_out(struct ora_call *call, const struct ora_field *field)
{
	struct ora_reply *reply = call->reply;
	struct ora_buf json;
	size_t length;
	ora_buf_init(&json, reply->json_length);
	ora_redact(call->tool->reply, ora_json_root(reply->json, reply->json_length), true, &json);
	char *text = ora_buf_ok(&json) == 0 ? ora_buf_steal(&json, &length) : NULL;
	ora_buf_finish(&json);
	if (text == NULL || ora_arena_adopt(reply->arena, text, length) != 0) {
		return false;
	}
	/* Both lie in the reply's own memory. */
	char *secret;
	memcpy(&secret, (char *)reply + field->offset, sizeof(secret));
	ora_wipe(secret, strlen(secret));
	secret = NULL;
	memcpy((char *)reply + field->offset, &secret, sizeof(secret));
	ora_field_set_state(call->tool->reply, field, reply, ORA_ABSENT);
	ora_wipe((char *)reply->json, reply->json_length);
	reply->json = text;
	reply->json_length = length;
	return true;
}

static void delivered(void *user, int result, const char *place, const struct ora_error *err)
{
	struct ora_call *call = user;
	struct ora_reply *reply = call->reply;
	char line[ORA_ERROR_MESSAGE_SIZE];
	if (result != 0) {
		/* It would be lost otherwise: it stays where the caller sees it. */
		call->undelivered = true;
		static const char prefix[] = "not delivered: ";
		const size_t used = sizeof(prefix) - 1;
		const char *reason = err != NULL ? err->message : "unknown reason";
		memcpy(line, prefix, sizeof(prefix));
		ora_copy_line(line + used, sizeof(line) - used, reason, strlen(reason));
		place = line;
	}
	const char *copy = ora_arena_copy(reply->arena, place, strlen(place));
	if (result != 0 || ORA_LEFT_OUT("secret.absent")
		|| (copy != NULL && take_out(call, secret_field(call->tool)))) {
		reply->secret_place = copy;
	}
	ora_call_go_on(call, 0);
}

int ora_step_deliver(struct ora_call *call)
{
	const struct ora_field *field = secret_field(call->tool);
	if (call->sink == NULL) {
		return 0;
	}
	if (call->reply == NULL
		|| ora_field_state(call->tool->reply, field, call->reply) != ORA_VALUE) {
		ora_drop_secret(call);
		return 0;
	}
	const char *secret;
	void *sink = call->sink;
	call->sink = NULL;
	memcpy(&secret, (const char *)call->reply + field->offset, sizeof(secret));
	call->way->deliver(call->way->data, sink, secret, strlen(secret), delivered, call);
	return ORA_STEP_WAIT;
}

int ora_client_keep_secrets(struct ora_client *client, enum ora_secrets secrets,
	struct ora_error *err)
{
	struct ora_gate *gate = ora_gate_need(client);
	if (gate == NULL) {
		return ora_fail_memory(err);
	}
	if ((secrets != ORA_SECRETS_FILE && secrets != ORA_SECRETS_COMMAND)
		|| gate->kept[secrets].open != NULL || gate->secrets.open == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: want a way that was set, and one of file and "
			"command that has none yet");
	}
	gate->kept[secrets] = gate->secrets;
	gate->secrets = (struct ora_secret_hooks)ORA_SECRET_INIT;
	return 0;
}
