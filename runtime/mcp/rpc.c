#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/write.h"
#include "mcp/internal.h"

/* What is worth not to be copied. */
#define LONG_BYTES 4096

void mcp_put_text(struct ora_buf *out, const char *text)
{
	ora_json_put_string(out, text, strlen(text));
}

void mcp_put_server_info(struct ora_buf *out, const struct ora_mcp_info *info, bool described)
{
	ora_buf_add_string(out, "{\"name\":");
	mcp_put_text(out, info->name);
	ora_buf_add_string(out, ",\"title\":");
	mcp_put_text(out, info->title);
	ora_buf_add_string(out, ",\"version\":");
	mcp_put_text(out, info->version);
	if (described && info->description != NULL) {
		ora_json_put_key(out, "description");
		mcp_put_text(out, info->description);
	}
	ora_buf_add_char(out, '}');
}

void mcp_put_borrowed(struct request *request, const char *text, size_t length)
{
	struct ora_mcp_session *session = request->session;
	if (session->output_parts == NULL || request->batch != NULL || length < LONG_BYTES) {
		ora_buf_add(&session->out, text, length);
	} else {
		session->middle = (struct ora_json){ text, length };
		session->middle_at = session->out.length;
	}
}

static void send_parts(struct ora_mcp_session *session)
{
	const struct ora_buf *out = &session->out;
	const struct ora_mcp_parts parts = {
		.head = out->data, .head_length = session->middle_at,
		.middle = session->middle.text, .middle_length = session->middle.length,
		.tail = out->data + session->middle_at, .tail_length = out->length - session->middle_at,
	};
	session->output_parts(session->user, &parts);
}

/* Brings out what was written, or keeps it for its batch. */
static void send(struct ora_mcp_session *session, struct batch *batch, int status)
{
	struct ora_buf *out = &session->out;
	if (ora_buf_ok(out) != 0) {
		return; /* no memory, not even to say so */
	}
	if (session->middle.text != NULL) {
		send_parts(session);
	} else if (batch == NULL) {
		session->deliver(session, status, true, out->data, out->length);
	} else {
		ora_buf_add_char(&batch->answers, batch->answers.length == 0 ? '[' : ',');
		ora_buf_add(&batch->answers, out->data, out->length);
	}
	session->middle = (struct ora_json){ NULL, 0 };
	ora_buf_clear(out);
}

void mcp_begin_notification(struct ora_mcp_session *session, const char *method)
{
	ora_buf_clear(&session->out);
	ora_buf_add_string(&session->out, "{\"jsonrpc\":\"2.0\",\"method\":");
	mcp_put_text(&session->out, method);
	ora_buf_add_string(&session->out, ",\"params\":{");
}

void mcp_end_notification(struct ora_mcp_session *session)
{
	struct ora_buf *out = &session->out;
	ora_buf_add_string(out, "}}");
	if (ora_buf_ok(out) == 0) {
		session->deliver(session, 200, false, out->data, out->length);
	}
	ora_buf_clear(out);
}

/* {"jsonrpc":"2.0","id":..  An id that could not be read is left out: null is no MCP id. */
static void begin(struct ora_mcp_session *session, const char *id)
{
	ora_buf_clear(&session->out);
	session->middle = (struct ora_json){ NULL, 0 };
	ora_buf_add_string(&session->out, id != NULL ? "{\"jsonrpc\":\"2.0\",\"id\":"
		: "{\"jsonrpc\":\"2.0\"");
	ora_buf_add_string(&session->out, id != NULL ? id : "");
}

static void put_error(struct ora_mcp_session *session, const char *id, int code,
	const char *message, const char *data)
{
	struct ora_buf *out = &session->out;
	begin(session, id);
	ora_buf_addf(out, ",\"error\":{\"code\":%d,\"message\":", code);
	mcp_put_text(out, message);
	if (data != NULL) {
		ora_json_put_key(out, "data");
		ora_buf_add_string(out, data);
	}
	ora_buf_add_string(out, "}}");
}

void mcp_send_error(struct ora_mcp_session *session, struct batch *batch, int status, int code,
	const char *message)
{
	put_error(session, NULL, code, message, NULL);
	send(session, batch, status);
}

void mcp_send_no_memory(struct ora_mcp_session *session, struct batch *batch, struct ora_json id)
{
	struct ora_buf *out = &session->out;
	begin(session, NULL);
	ora_json_put_key(out, "id");
	ora_buf_add(out, id.text, id.length);
	ora_buf_addf(out, ",\"error\":{\"code\":%d,\"message\":\"out of memory\"}}", INTERNAL_ERROR);
	send(session, batch, 200);
}

void mcp_begin_result(struct request *request, const char *type, const char *meta)
{
	struct ora_mcp_session *session = request->session;
	struct ora_buf *out = &session->out;
	begin(session, request->id);
	ora_buf_add_string(out, ",\"result\":{");
	if (request->modern) {
		ora_buf_addf(out, "\"resultType\":\"%s\"", type);
	}
	if (request->modern || meta[0] != '\0') {
		ora_json_put_key(out, "_meta");
		ora_buf_add_char(out, '{');
		ora_buf_add_string(out, meta);
		if (request->modern) {
			ora_json_put_key(out, mcp_key_server_info);
			mcp_put_server_info(out, &session->server->info, request->method->introduces);
		}
		ora_buf_add_char(out, '}');
	}
}

void mcp_put_cache(struct request *request, long ttl_ms)
{
	if (request->modern) {
		ora_buf_addf(&request->session->out, ",\"ttlMs\":%ld,\"cacheScope\":\"private\"", ttl_ms);
	}
}

void mcp_batch_deliver(struct ora_mcp_session *session, struct batch *batch)
{
	if (batch->answers.length > 0) {
		ora_buf_add_char(&batch->answers, ']');
		if (ora_buf_ok(&batch->answers) == 0) {
			session->deliver(session, 200, true, batch->answers.data, batch->answers.length);
		} else {
			mcp_send_error(session, NULL, 200, INTERNAL_ERROR, "out of memory");
		}
	}
}

/* Whether an answer was written as a whole, and its batch has room for it. */
static bool fits(const struct ora_buf *out, const struct batch *batch)
{
	return ora_buf_ok(out) == 0
		&& (batch == NULL || batch->answers.length + out->length + 2 <= ORA_MCP_MAX_MESSAGE);
}

/* Ends a request: what was written goes out, unless the peer canceled. */
static void finish(struct request *request, int status)
{
	struct ora_mcp_session *session = request->session;
	struct batch *batch = request->batch;
	if (session != NULL && !request->dropped) {
		if (!fits(&session->out, batch)) {
			put_error(session, request->id, INTERNAL_ERROR, "the answer is too long, or there "
				"is too little memory for it: narrow the request", NULL);
		}
		send(session, batch, status);
	}
	if (session != NULL && batch != NULL && batch->pending == 1) {
		mcp_batch_deliver(session, batch);
	}
	mcp_request_free(request);
	if (session != NULL && session->settle != NULL) {
		session->settle(session);
	}
}

void mcp_fail(struct request *request, int status, int code, const char *message, const char *data)
{
	if (request->session != NULL && !request->dropped) {
		put_error(request->session, request->id, code, message, data);
	}
	finish(request, status);
}

void mcp_failf(struct request *request, int status, int code, const char *format, ...)
{
	char message[512];
	va_list args;
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	mcp_fail(request, status, code, message, NULL);
}

void mcp_end_result(struct request *request)
{
	if (request->session != NULL && !request->dropped) {
		ora_buf_add_string(&request->session->out, "}}");
	}
	finish(request, 200);
}
