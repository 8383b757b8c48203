#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "client/key.h"

/* What can happen to a key that has to be read. */
struct key_trouble {
	struct ora_error key_error;          /* why there is none, or empty */
	struct ora_error refusal;            /* what the first transfer ended with */
};

/*
 * A request on its way. It waits for a key that has to be read; and where upstream refuses a
 * key that could be read again, a second transfer of a read follows, once, if that gives another
 * key.
 */
struct ora_send {
	struct ora_client *client;
	struct ora_connection *connection;   /* held */
	const struct ora_tool *tool;
	const struct ora_request *request;
	struct ora_transfer *transfer;
	struct ora_buf url;
	struct ora_buf headers;
	long long deadline_ms;
	struct ora_key *key;                 /* held, or NULL while it waits for one */
	struct ora_key_wait wait;
	bool canceled;
	bool refused;                        /* the first transfer was, with `trouble->refusal` */
	struct key_trouble *trouble;         /* of a key that can be read; NULL: it is always there */
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
		char most[ORA_SIZE_TEXT];
		return ora_fail(err, ORA_ERR_TOO_BIG, "the reply is larger than %s",
			ora_size_text(ora_client_limits(send->client)->max_reply_bytes, most));
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

/* The last attempt sent nothing; one before it may have. */
static int fail_unreachable(const struct ora_send *send,
	const struct ora_transfer_result *result, struct ora_error *err)
{
	const char *url = send->connection->base_url;
	if (result->sent_before && is_write(send)) {
		return ora_fail(err, ORA_ERR_UNREACHABLE, "HTTP %d: it was refused, and could not be sent "
			"again: can't reach %s: %s (nothing was done)", result->status_before, url,
			result->message);
	}
	return ora_fail(err, ORA_ERR_UNREACHABLE, "can't reach %s: %s%s", url, result->message,
		result->sent_before ? "" : " (nothing was sent)");
}

static int judge(struct ora_send *send, struct ora_transfer_result *result,
	struct ora_reply **reply, struct ora_error *err)
{
	err->http_status = result->status;
	err->sent = result->sent || result->sent_before;
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
	return fail_unreachable(send, result, err);
}

static void destroy(struct ora_send *send)
{
	ora_key_leave(&send->wait);
	ora_key_release(send->key);
	ora_connection_release(send->connection);
	if (send->trouble != NULL) {
		ora_error_finish(&send->trouble->key_error);
		ora_error_finish(&send->trouble->refusal);
		free(send->trouble);
	}
	ora_buf_finish(&send->url);
	ora_buf_finish(&send->headers);
	free(send);
}

static void finish(struct ora_send *send, int rc, struct ora_reply *reply, struct ora_error *err)
{
	if (rc == 0) {
		reply->connection = ora_arena_copy(reply->arena, ora_connection_id(send->connection),
			strlen(ora_connection_id(send->connection)));
		if (reply->connection == NULL) {
			reply->connection = "";
		}
	}
	send->done(send->user, rc, reply, err);
	ora_error_finish(err);
	destroy(send);
}

static int start_transfer(struct ora_send *send, struct ora_error *err);

/* After a write that was refused: the next call reads the key. */
static void forget_key(struct ora_send *send, struct ora_error *err)
{
	struct ora_connection *connection = send->connection;
	char message[ORA_ERROR_MESSAGE_SIZE];
	if (connection->key == send->key) {
		ora_key_release(connection->key);
		connection->key = NULL;
	}
	ora_copy_line(message, sizeof(message), err->message, strlen(err->message));
	ora_fail(err, err->code, "%s; a write is sent once: the next call reads the key again",
		message);
}

/* The second transfer, which waits until the key was read again. False: it can't be. */
static bool try_again(struct ora_send *send, struct ora_error *err)
{
	struct ora_connection *connection = send->connection;
	if (err->http_status != 401 || err->code != ORA_ERR_AUTH || send->refused || send->canceled
		|| send->trouble == NULL || send->deadline_ms <= ora_now_ms()) {
		return false;
	}
	if (is_write(send)) {
		forget_key(send, err);
		return false;
	}
	/* Another call may have seen to it. */
	bool newer = connection->key != NULL && connection->key != send->key;
	struct ora_key *used = send->key;
	send->key = newer ? ora_key_hold(connection->key) : NULL;
	send->refused = true;
	if (start_transfer(send, NULL) != 0) {
		ora_key_release(used);
		return false;
	}
	if (newer) {
		ora_key_release(used);
	} else {
		send->key = used; /* to compare with */
	}
	send->trouble->refusal = *err;
	err->detail = NULL; /* moved */
	return true;
}

static void transfer_done(void *user, struct ora_transfer_result *result)
{
	struct ora_send *send = user;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	ora_key_leave(&send->wait);
	bool nothing_new = !result->sent && (result->outcome == ORA_TRANSFER_FAILED
		|| result->outcome == ORA_TRANSFER_CANCELED);
	if (send->refused && nothing_new) {
		err = send->trouble->refusal;
		send->trouble->refusal.detail = NULL; /* moved */
		finish(send, err.code, NULL, &err);
		return;
	}
	if (send->trouble != NULL && send->trouble->key_error.code != ORA_OK) {
		err = send->trouble->key_error;
		send->trouble->key_error.detail = NULL; /* moved */
		finish(send, err.code, NULL, &err);
		return;
	}
	int rc = judge(send, result, &reply, &err);
	if (rc == 0 || !try_again(send, &err)) {
		finish(send, rc, reply, &err);
	}
	ora_error_finish(&err);
}

/* Nothing is sent: there is no key, or no other than the one that was refused. */
static void give_up(struct ora_send *send)
{
	ora_engine_cancel(send->transfer);
}

static void key_was_read(struct ora_key_wait *wait, const struct ora_error *err)
{
	struct ora_send *send = (struct ora_send *)(void *)((char *)wait
		- offsetof(struct ora_send, wait));
	struct ora_connection *connection = send->connection;
	if (err != NULL) {
		ora_fail(&send->trouble->key_error, ORA_ERR_AUTH, "the key of connection %s can't be had: %s; "
			"nothing was sent", ora_connection_id(connection), err->message);
		give_up(send);
	} else if (connection->key == send->key) {
		give_up(send);
	} else {
		ora_key_release(send->key);
		send->key = ora_key_hold(connection->key);
		ora_engine_resume(send->transfer, send->key->line);
	}
}

/* A transfer with the key, or one that waits for it. */
static int start_transfer(struct ora_send *send, struct ora_error *err)
{
	const struct ora_request *request = send->request;
	struct ora_transfer_request transfer = {
		.method = ora_method_name(request->method),
		.url = ora_buf_text(&send->url),
		.credential = send->key != NULL ? send->key->line : NULL,
		.headers = ora_buf_text(&send->headers),
		.body = request->has_body ? ora_buf_text(&request->body) : NULL,
		.body_length = request->body.length,
		.lane = send->connection,
		.safe = send->tool->effect == ORA_READ,
		.loopback = send->connection->loopback,
		.timeout_ms = (long)(send->deadline_ms - ora_now_ms()),
	};
	if (send->key == NULL && ora_key_read(send->connection, &send->wait) != 0) {
		return ora_fail_memory(err);
	}
	int rc = ora_engine_start(ora_client_engine(send->client), &transfer, transfer_done, send,
		&send->transfer, err);
	if (rc != 0) {
		ora_key_leave(&send->wait);
	}
	return rc;
}

/* Whether the lines have a header of this name: "Name: ". */
static bool has_header(const char *lines, const char *name, size_t length)
{
	for (const char *at = lines; *at != '\0'; at += strcspn(at, "\n") + 1) {
		if (strncmp(at, name, length) == 0) {
			return true;
		}
	}
	return false;
}

/* The request's own, and those of the connection that it does not have. */
static void add_headers(struct ora_send *send)
{
	const char *own = ora_buf_text(&send->request->headers);
	if (own[0] != '\0') { /* an empty text would take memory, too */
		ora_buf_add_string(&send->headers, own);
	}
	for (const char *at = send->connection->headers; *at != '\0';) {
		size_t length = strcspn(at, "\n") + 1;
		if (!has_header(own, at, strcspn(at, ":") + 1)) {
			ora_buf_add(&send->headers, at, length);
		}
		at += length;
	}
}

int client_send(struct ora_client *client, struct ora_connection *connection,
	const struct ora_tool *tool, const struct ora_request *request, long timeout_ms,
	ora_send_done *done, void *user, struct ora_send **out, struct ora_error *err)
{
	const struct ora_limits *limits = ora_client_limits(client);
	if (ora_client_engine(client) == NULL) {
		return ora_fail(err, ORA_ERR_CANCELED, "canceled: the client is being destroyed");
	}
	bool read_key = connection->source.read != NULL;
	struct ora_send *send = malloc(sizeof(*send));
	struct key_trouble *trouble = read_key ? calloc(1, sizeof(*trouble)) : NULL;
	if (send == NULL || (read_key && trouble == NULL)) {
		free(send);
		free(trouble);
		return ora_fail_memory(err);
	}
	ora_connection_hold(connection);
	*send = (struct ora_send){
		.client = client, .connection = connection, .tool = tool, .request = request,
		.done = done, .user = user, .trouble = trouble, .wait.done = key_was_read,
		.deadline_ms = ora_now_ms() + (timeout_ms > 0 ? timeout_ms : limits->timeout_ms),
		.key = connection->key != NULL ? ora_key_hold(connection->key) : NULL,
	};
	ora_buf_init(&send->url, 2 * limits->max_request_bytes);
	ora_buf_add_string(&send->url, connection->base_url);
	ora_buf_add_string(&send->url, ora_buf_text(&request->target));
	ora_buf_init(&send->headers, 2 * limits->max_request_bytes);
	add_headers(send);
	int rc = ora_buf_ok(&send->url) != 0 || ora_buf_ok(&send->headers) != 0
		? ora_fail_memory(err) : start_transfer(send, err);
	if (rc != 0) {
		destroy(send);
		return rc;
	}
	*out = send;
	return 0;
}

void client_send_cancel(struct ora_send *send)
{
	send->canceled = true;
	ora_engine_cancel(send->transfer);
}
