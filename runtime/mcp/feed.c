#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "json/scan.h"
#include "mcp/internal.h"

/* From bytes to messages: what is JSON, what is JSON-RPC, and what is a batch. */

static void cancel(struct ora_mcp_session *session, struct ora_json id)
{
	struct request *next;
	for (struct request *it = session->requests; it != NULL; it = next) {
		next = it->next;
		if (!it->dropped && strlen(it->id) == id.length
			&& memcmp(it->id, id.text, id.length) == 0) {
			mcp_request_cancel(it);
		}
	}
}

/* Over HTTP the request came with another POST of the same session. */
static void cancel_elsewhere(const struct ora_mcp_session *session, struct ora_json id)
{
	struct ora_mcp_session *next;
	for (struct ora_mcp_session *it = session->server->sessions; it != NULL; it = next) {
		next = it->next;
		if (it != session && it->is_http && strcmp(it->nonce, session->nonce) == 0) {
			cancel(it, id);
		}
	}
}

static void notify(struct ora_mcp_session *session, struct ora_json method,
	struct ora_json params)
{
	struct ora_json id = ora_json_member(params, "requestId");
	if (!mcp_is_name(method, "notifications/cancelled") || id.text == NULL) {
		return;
	}
	if (!session->is_http) {
		cancel(session, id);
	} else if (session->nonce[0] != '\0') {
		cancel_elsewhere(session, id);
	}
}

/* An integer as JSON writes it: no fraction, no exponent. */
static bool is_id(struct ora_json id)
{
	enum ora_json_type type = ora_json_type(id);
	size_t i = 0;
	while (type == ORA_JSON_NUMBER && i < id.length
		&& (id.text[i] == '-' || (id.text[i] >= '0' && id.text[i] <= '9'))) {
		i++;
	}
	return type == ORA_JSON_STRING || (type == ORA_JSON_NUMBER && i == id.length);
}

void mcp_take_members(struct ora_json object, const struct wanted *wanted, size_t count)
{
	struct ora_json_iter it = ora_json_iter(object);
	while (it.object && ora_json_next(&it)) {
		size_t i = 0;
		while (i < count && !mcp_is_name(it.key, wanted[i].name)) {
			i++;
		}
		if (i < count && wanted[i].value->text == NULL) {
			*wanted[i].value = it.value;
		}
	}
}

static struct envelope open_envelope(struct ora_json message)
{
	struct envelope envelope = { .id = { NULL, 0 } };
	const struct wanted members[] = {
		{ "jsonrpc", &envelope.jsonrpc }, { "id", &envelope.id },
		{ "method", &envelope.method }, { "params", &envelope.params },
		{ "result", &envelope.result }, { "error", &envelope.error },
	};
	mcp_take_members(message, members, sizeof(members) / sizeof(members[0]));
	envelope.meta = ora_json_member(envelope.params, "_meta");
	envelope.version = ora_json_member(envelope.meta, mcp_key_version);
	return envelope;
}

static bool is_answer(const struct envelope *envelope)
{
	return envelope->method.text == NULL
		&& (envelope->result.text != NULL || envelope->error.text != NULL);
}

/* What is wrong with a request or a notification, or NULL. */
static const char *find_problem(struct ora_json message, const struct envelope *envelope,
	bool has_id, bool in_batch)
{
	if (ora_json_type(message) != ORA_JSON_OBJECT) {
		return "not a JSON-RPC message: want an object";
	}
	if (!ora_json_is(envelope->jsonrpc, "2.0")) {
		return "jsonrpc: want \"2.0\"";
	}
	if (ora_json_type(envelope->method) != ORA_JSON_STRING) {
		return "method: want a string";
	}
	if (envelope->id.text != NULL && !has_id) {
		return "id: want a string or an integer";
	}
	if (envelope->params.text != NULL
		&& ora_json_type(envelope->params) != ORA_JSON_OBJECT) {
		return "params: want an object";
	}
	if (in_batch && ora_json_is(envelope->method, "initialize")) {
		return "initialize can't stand in a batch";
	}
	return NULL;
}

/* One JSON-RPC message: a request, a notification, or an answer. */
static void feed_one(struct ora_mcp_session *session, struct ora_json message,
	const struct envelope *envelope, struct batch *batch)
{
	struct ora_json id = envelope->id, method = envelope->method;
	bool answer = is_answer(envelope), has_id = is_id(id);
	if (answer && has_id) {
		mcp_take_answer(session, message);
		return;
	}
	const char *problem = find_problem(message, envelope, has_id, batch != NULL);
	if (problem == NULL && id.text == NULL) {
		notify(session, method, envelope->params);
		return;
	}
	/* What wants no answer gets none, however bad: two peers would go on for ever answering each
	 * other's errors. HTTP has a status to say so. */
	if (!session->is_http && (answer || (id.text == NULL
			&& ora_json_type(method) == ORA_JSON_STRING))) {
		return;
	}
	if (!has_id) {
		mcp_send_error(session, batch, 400, INVALID_REQUEST, problem);
		return;
	}
	struct request *request = mcp_request_create(session, id, batch);
	if (request == NULL) {
		return;
	}
	if (problem != NULL) {
		mcp_fail(request, 400, INVALID_REQUEST, problem, NULL);
	} else {
		mcp_dispatch(request, envelope);
	}
}

static const char *batch_problem(const struct ora_mcp_session *session, struct ora_json array)
{
	if (session->agreed.version == NULL
		|| strcmp(session->agreed.version, mcp_batch_version) != 0) {
		return "batches are not part of this protocol version";
	}
	struct ora_json_iter it = ora_json_iter(array);
	while (ora_json_next(&it)) {
		if (open_envelope(it.value).version.text != NULL) {
			return "a request of 2026-07-28 can't stand in a batch";
		}
	}
	size_t count = ora_json_count(array);
	return count == 0 ? "the batch is empty" : count > MAX_BATCH
		? "a batch has at most 100 messages" : NULL;
}

static void feed_batch(struct ora_mcp_session *session, struct ora_json array)
{
	const char *problem = batch_problem(session, array);
	if (problem != NULL) {
		mcp_send_error(session, NULL, 400, INVALID_REQUEST, problem);
		return;
	}
	struct batch *batch = calloc(1, sizeof(*batch));
	if (batch == NULL) {
		mcp_send_error(session, NULL, 200, INTERNAL_ERROR, "out of memory");
		return;
	}
	ora_buf_init(&batch->answers, ORA_MCP_MAX_MESSAGE + MAX_BATCH * BATCH_ERROR_BYTES
		+ session->server->options.max_message_bytes);
	/* One more keeps the batch open until all of it was read. */
	batch->pending = 1;
	struct ora_json_iter it = ora_json_iter(array);
	while (ora_json_next(&it)) {
		struct envelope envelope = open_envelope(it.value);
		feed_one(session, it.value, &envelope, batch);
	}
	if (batch->pending == 1) {
		mcp_batch_deliver(session, batch);
	}
	mcp_batch_leave(batch);
}

void mcp_feed_message(struct ora_mcp_session *session, const char *message, size_t length)
{
	/* Arguments are scanned again, strictly: what is wrong there is answered with an id. */
	struct ora_json_limits limits = {
		.max_bytes = session->server->options.max_message_bytes,
		.max_depth = ORA_JSON_DEPTH_LIMIT, .allow_nul = true, .allow_duplicates = true,
	};
	struct ora_json_fault fault;
	struct ora_json value = ora_json_root(message, length);
	if (value.length == 0 && !session->is_http) {
		return;
	}
	if (ora_json_scan(message, length, &limits, &fault) != 0) {
		mcp_send_error(session, NULL, 400,
			fault.code == ORA_ERR_ARGS ? PARSE_ERROR : INVALID_REQUEST, fault.message);
		return;
	}
	struct envelope envelope = open_envelope(value);
	if (session->admit != NULL && !session->admit(session, value, &envelope)) {
		return;
	}
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		feed_batch(session, value);
	} else {
		feed_one(session, value, &envelope, NULL);
	}
}
