#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "client/connection.h"

struct ora_send {
	struct ora_client *client;
	const struct ora_connection *connection;
	const struct ora_tool *tool;
	struct ora_transfer *transfer;
	struct ora_buf url;
	ora_send_done *done;
	void *user;
};

static bool is_write(const struct ora_send *send)
{
	return send->tool->effect != ORA_READ;
}

static const char look_first[] = "look what is there before you try again";

static int decode(struct ora_send *send, struct ora_transfer_result *result,
	struct ora_reply **reply, struct ora_error *err)
{
	const struct ora_limits *limits = ora_client_limits(send->client);
	struct ora_json_limits json = {
		.max_bytes = limits->max_reply_bytes, .max_depth = limits->max_depth,
		.allow_nul = true,
	};
	char *body = result->body;
	result->body = NULL;
	int rc = ora_reply_decode(send->tool, result->status, body, result->body_length, &json,
		reply, err);
	if (rc == 0) {
		return 0;
	}
	char message[ORA_ERROR_MESSAGE_SIZE];
	const char *reason = err->message;
	ora_copy_line(message, sizeof(message), reason, strlen(reason));
	if (is_write(send)) {
		return ora_fail(err, ORA_ERR_REPLY_LOST, "HTTP %d: it was done, but %s; %s",
			result->status, message, look_first);
	}
	return ora_fail(err, rc, "HTTP %d (%s): %s", result->status,
		result->content_type[0] != '\0' ? result->content_type : "no type", message);
}

/* A whole answer, or at least its status line. */
static int judge_answer(struct ora_send *send, struct ora_transfer_result *result,
	struct ora_reply **reply, struct ora_error *err)
{
	bool whole = result->outcome == ORA_TRANSFER_ANSWERED;
	bool done = result->status >= 200 && result->status <= 299;
	if (done && whole) {
		return decode(send, result, reply, err);
	}
	if (done && is_write(send)) {
		return ora_fail(err, ORA_ERR_REPLY_LOST,
			"HTTP %d: it was done, but the reply can't be read (%s); %s", result->status,
			result->too_big ? "too big" : result->message, look_first);
	}
	if (done && result->too_big) {
		return ora_fail(err, ORA_ERR_TOO_BIG, "the reply is larger than %zu bytes",
			ora_client_limits(send->client)->max_reply_bytes);
	}
	if (done) {
		return ora_fail(err, ORA_ERR_NO_ANSWER, "the reply broke off: %s", result->message);
	}
	int rc = ora_reply_error(ora_client_api(send->client), result->status,
		result->content_type, whole ? result->body : NULL, whole ? result->body_length : 0,
		err);
	if (result->status >= 500 && is_write(send)) {
		char message[ORA_ERROR_MESSAGE_SIZE];
		ora_copy_line(message, sizeof(message), err->message, strlen(err->message));
		rc = ora_fail(err, ORA_ERR_UNKNOWN, "%s; whether it was done is not known: %s",
			message, look_first);
	}
	return rc;
}

static int judge(struct ora_send *send, struct ora_transfer_result *result,
	struct ora_reply **reply, struct ora_error *err)
{
	err->http_status = result->status;
	err->sent = result->sent;
	err->retry_after_s = result->retry_after_s;
	switch (result->outcome) {
	case ORA_TRANSFER_ANSWERED:
	case ORA_TRANSFER_BROKEN:
		return judge_answer(send, result, reply, err);
	case ORA_TRANSFER_FAILED:
	case ORA_TRANSFER_CANCELED:
		break;
	}
	if (result->sent && is_write(send)) {
		return ora_fail(err, ORA_ERR_UNKNOWN, "it was sent, but no answer came (%s): whether "
			"it was done is not known; %s", result->message, look_first);
	}
	if (result->outcome == ORA_TRANSFER_CANCELED) {
		return ora_fail(err, ORA_ERR_CANCELED, "canceled");
	}
	if (result->out_of_memory) {
		return ora_fail_memory(err);
	}
	if (result->sent) {
		return ora_fail(err, ORA_ERR_NO_ANSWER, "no answer: %s", result->message);
	}
	return ora_fail(err, ORA_ERR_UNREACHABLE, "can't reach %s: %s (nothing was sent)",
		send->connection->base_url, result->message);
}

static void transfer_done(void *user, struct ora_transfer_result *result)
{
	struct ora_send *send = user;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	int rc = judge(send, result, &reply, &err);
	if (rc == 0) {
		reply->connection = ora_connection_id(send->connection);
	}
	send->done(send->user, rc, reply, &err);
	ora_error_finish(&err);
	ora_buf_finish(&send->url);
	free(send);
}

int client_send(struct ora_client *client, const struct ora_connection *connection,
	const struct ora_tool *tool, const struct ora_request *request, long timeout_ms,
	ora_send_done *done, void *user, struct ora_send **out, struct ora_error *err)
{
	if (ora_client_engine(client) == NULL) {
		return ora_fail(err, ORA_ERR_CANCELED, "canceled: the client is being destroyed");
	}
	struct ora_send *send = calloc(1, sizeof(*send));
	if (send == NULL) {
		return ora_fail_memory(err);
	}
	send->client = client;
	send->connection = connection;
	send->tool = tool;
	send->done = done;
	send->user = user;
	ora_buf_init(&send->url, 2 * ora_client_limits(client)->max_request_bytes);
	ora_buf_add_string(&send->url, connection->base_url);
	ora_buf_add_string(&send->url, ora_buf_text(&request->target));
	struct ora_transfer_request transfer = {
		.method = ora_method_name(request->method),
		.url = ora_buf_text(&send->url),
		.credential = connection->credential,
		.headers = ora_buf_text(&request->headers),
		.body = request->has_body ? ora_buf_text(&request->body) : NULL,
		.body_length = request->body.length,
		.lane = connection,
		.safe = tool->effect == ORA_READ,
		.loopback = connection->loopback,
		.timeout_ms = timeout_ms > 0 ? timeout_ms : ora_client_limits(client)->timeout_ms,
	};
	int rc = ora_buf_ok(&send->url) != 0 ? ora_fail_memory(err)
		: ora_engine_start(ora_client_engine(client), &transfer, transfer_done, send,
			&send->transfer, err);
	if (rc != 0) {
		ora_buf_finish(&send->url);
		free(send);
		return rc;
	}
	*out = send;
	return 0;
}

void client_send_cancel(struct ora_send *send)
{
	ora_engine_cancel(send->transfer);
}
