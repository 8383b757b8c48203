#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/echo.h"
#include "gate/gate.h"
#include "gate/moment.h"

/* Whether all numbers in an object of the reply are zero, and there is one. */
static bool all_zero(struct ora_json object)
{
	struct ora_json_iter it = ora_json_iter(object);
	bool any = false;
	while (ora_json_next(&it)) {
		double value;
		if (ora_json_double(it.value, &value)) {
			any = true;
			if (value != 0) {
				return false;
			}
		}
	}
	return any;
}

/* An ordinary key is refused with 403, or worse: it gets figures that are all zero. */
static bool is_suspect(const struct ora_call *call)
{
	const struct ora_api *api = ora_client_api(call->client);
	if (call->tool->any_key || api->probe.tool == NULL || call->canceled) {
		return false;
	}
	if (call->result != 0) {
		return call->err.http_status == 403;
	}
	return call->tool->suspect != NULL && all_zero(ora_json_path(
		ora_json_root(call->reply->json, call->reply->json_length), call->tool->suspect));
}

static void probe_done(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_call *call = user;
	const struct ora_key_probe *probe = &ora_client_api(call->client)->probe;
	(void)err;
	call->send = NULL;
	struct ora_json kind = { NULL, 0 };
	if (result == 0) {
		kind = ora_json_path(ora_json_root(reply->json, reply->json_length), probe->member);
	}
	if (ora_json_type(kind) == ORA_JSON_BOOLEAN && !ora_json_true(kind)) {
		char message[ORA_ERROR_MESSAGE_SIZE] = "the answer is all zeros";
		if (call->result != 0) {
			ora_copy_line(message, sizeof(message), call->err.message,
				strlen(call->err.message));
		}
		ora_reply_destroy(call->reply);
		call->reply = NULL;
		call->err.sent = true;
		call->result = ora_fail(&call->err, ORA_ERR_AUTH, "%s: %s", message, probe->advice);
	}
	ora_reply_destroy(reply);
	ora_call_go_on(call, 0);
}

/* False where the probe could not be started: then the first answer stands. */
static bool start_probe(struct ora_call *call)
{
	const struct ora_tool *tool = ora_client_api(call->client)->probe.tool;
	long left_ms = (long)(call->deadline_ms - ora_now_ms());
	struct ora_arena *arena = ora_arena_create();
	if (arena == NULL) {
		return false;
	}
	bool started = false;
	const void *args = ora_args_create(tool->args, arena);
	if (args != NULL && left_ms > 0) {
		started = ora_request_build(tool, args,
				ora_client_limits(call->client)->max_request_bytes, &call->probe, NULL) == 0
			&& client_send(call->client, call->connection, tool, &call->probe, left_ms,
				probe_done, call, &call->send, NULL) == 0;
	}
	ora_arena_destroy(arena);
	return started;
}

static void send_done(void *user, int result, struct ora_reply *reply, struct ora_error *err)
{
	struct ora_call *call = user;
	call->send = NULL;
	call->result = result;
	call->reply = reply;
	call->err = *err;
	err->detail = NULL; /* moved */
	if (result != 0 && call->args != NULL) { /* a client without a gate has no copy */
		ora_echo_hide(call->tool->args, call->args, &call->err);
	}
	if (!is_suspect(call) || !start_probe(call)) {
		ora_call_go_on(call, 0);
	}
}

int ora_step_send(struct ora_call *call)
{
	if (call->tool->workflow != NULL) {
		return ora_workflow_send(call);
	}
	call->settled = true;
	call->deadline_ms = ora_now_ms() + call->timeout_ms;
	call->sent_days = call->gate != NULL ? ora_now_days() : 0; /* who looks later has a gate */
	int rc = client_send(call->client, call->connection, call->tool, &call->request,
		call->timeout_ms, send_done, call, &call->send, &call->err);
	if (rc != 0) {
		call->result = rc; /* an intent that is in the log gets its outcome */
		return 0;
	}
	return ORA_STEP_WAIT;
}
