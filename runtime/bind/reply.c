#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/escape.h"
#include "base/rule.h"
#include "base/text.h"
#include "bind/bind.h"
#include "bind/decode.h"
#include "json/write.h"

/* Bytes of upstream's words that are kept: it may say what it likes, and a model reads it. */
#define MAX_UPSTREAM_WORDS 500

void ora_reply_destroy(struct ora_reply *reply)
{
	if (reply != NULL) {
		ora_arena_destroy(reply->arena); /* the struct itself lies in it */
	}
}

static void discard(char *body, size_t length)
{
	ora_wipe(body, length);
	free(body);
}

/* The body without white space between its tokens, new; NULL: no memory. */
static char *minify(const char *body, size_t length, size_t *minified)
{
	struct ora_buf buf;
	ora_buf_init(&buf, length);
	(void)!ora_buf_reserve(&buf, length); /* all at once; a failure stays in the buffer */
	ora_json_put_minified(&buf, ora_json_root(body, length));
	char *text = ora_buf_steal(&buf, minified);
	ora_buf_wipe(&buf);
	ora_buf_finish(&buf);
	return text;
}

static int refuse_text(const struct ora_json_fault *fault, struct ora_error *err)
{
	return fault->code == ORA_ERR_MEMORY ? ora_fail_memory(err)
		: ora_fail(err, ORA_ERR_BAD_REPLY, "the reply can't be read: %s", fault->message);
}

/* Tells of the first member that is not as described. */
static int refuse_members(const struct ora_faults *faults, struct ora_error *err)
{
	struct ora_error first = ORA_ERROR_INIT;
	ora_faults_report(faults, &first);
	int rc = ora_fail(err, ORA_ERR_BAD_REPLY, ORA_NOT_AS_DESCRIBED "%s", first.message);
	ora_error_finish(&first);
	return rc;
}

/* Reads the one value of reply->json, which is without white space around it then. Where there is
 * some between its tokens, *spaced tells so, and nothing else was done. */
static int decode(const struct ora_tool *tool, const struct ora_json_limits *limits,
	struct ora_reply *reply, bool *spaced, struct ora_error *err)
{
	struct ora_json_fault fault;
	struct ora_json_reader reader;
	struct ora_json value = { NULL, 0 };
	struct ora_faults faults = ORA_FAULTS_INIT;
	struct ora_decode state = {
		.arena = reply->arena, .faults = &faults, .lenient = true, .compact = true,
		.reader = &reader,
	};
	bool ok = ora_json_read_start(&reader, reply->json, reply->json_length, limits, &fault);
	bool object = ok && ora_json_read_type(&reader) == ORA_JSON_OBJECT;
	if (ok) {
		value.text = reader.at;
		ok = object ? ora_decode_object(&state, tool->reply, reply)
			: ora_json_read_pass(&reader);
	}
	if (ok) {
		value.length = (size_t)(reader.at - value.text);
		ok = ora_json_read_end(&reader);
	}
	int rc = 0;
	*spaced = reader.spaced;
	if (reader.spaced) {
		rc = ORA_ERR_BAD_REPLY; /* not yet known */
	} else if (!ok) {
		rc = reader.at == NULL ? refuse_text(&fault, err) : ora_fail_memory(err);
	} else if (!object) {
		rc = ora_fail(err, ORA_ERR_BAD_REPLY, "the reply is JSON, but %s, not an object",
			ora_json_type_name(value));
	} else if (ora_faults_count(&faults) > 0) {
		rc = refuse_members(&faults, err);
	} else {
		char *behind = (char *)value.text + value.length;
		if (behind != NULL && behind < reader.end) { /* never NULL: it is an object */
			*behind = '\0';
		}
		reply->json = value.text;
		reply->json_length = value.length;
	}
	ora_json_read_finish(&reader);
	ora_faults_finish(&faults);
	return rc;
}

/* An empty reply with that body, in an arena of its own, which owns both. NULL: no memory, and the
 * body is the caller's still. */
static struct ora_reply *create(const struct ora_tool *tool, int status, char *body, size_t length)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_reply *reply = arena != NULL ? ora_arena_alloc(arena, tool->reply->size) : NULL;
	if (reply == NULL || ora_arena_adopt(arena, body, length) != 0) {
		ora_arena_destroy(arena);
		return NULL;
	}
	reply->arena = arena;
	reply->http_status = status;
	reply->connection = "";
	reply->json = body;
	reply->json_length = length;
	return reply;
}

/* The same reply of a body with white space between its tokens, which is owned by *reply: that is
 * replaced by one without. Returns 0, or an enum ora_err and leaves *reply as it was. */
static int minify_reply(const struct ora_tool *tool, const struct ora_json_limits *limits,
	struct ora_reply **reply, struct ora_error *err)
{
	struct ora_reply *old = *reply;
	struct ora_json_fault fault;
	size_t length = 0;
	int rc = ora_json_scan(old->json, old->json_length, limits, &fault);
	if (rc != 0) {
		return refuse_text(&fault, err);
	}
	char *text = minify(old->json, old->json_length, &length);
	struct ora_reply *new = text != NULL ? create(tool, old->http_status, text, length) : NULL;
	if (new == NULL) {
		discard(text, length);
		return ora_fail_memory(err);
	}
	ora_arena_destroy(old->arena);
	*reply = new;
	return 0;
}

int ora_reply_decode(const struct ora_tool *tool, int status, char *body, size_t length,
	const struct ora_json_limits *limits, struct ora_reply **out, struct ora_error *err)
{
	if (length == 0 && tool->reply->field_count == 0) {
		/* Done, and nothing to say of it: 204 has no body at all. */
		static const char nothing[] = "{}";
		free(body);
		body = strdup(nothing);
		if (body == NULL) {
			return ora_fail_memory(err);
		}
		length = sizeof(nothing) - 1;
	}
	struct ora_reply *reply = create(tool, status, body, length);
	if (reply == NULL) {
		discard(body, length);
		return ora_fail_memory(err);
	}
	bool spaced = false;
	int rc = decode(tool, limits, reply, &spaced, err);
	if (spaced) {
		rc = minify_reply(tool, limits, &reply, err);
		rc = rc != 0 ? rc : decode(tool, limits, reply, &spaced, err);
	}
	if (rc != 0) {
		ora_arena_destroy(reply->arena);
		return rc;
	}
	*out = reply;
	return 0;
}

/* Upstream's own words and code, out of its envelope. */
static void read_envelope(const struct ora_envelope *envelope, const char *body, size_t length,
	struct ora_error *err)
{
	static const struct ora_json_limits limits = {
		.max_bytes = 1 << 20, .max_depth = ORA_JSON_MAX_DEPTH, .allow_nul = true,
	};
	if (body == NULL || ora_json_scan(body, length, &limits, NULL) != 0) {
		return;
	}
	struct ora_json root = ora_json_root(body, length);
	struct ora_json message = ora_json_path(root, envelope->message);
	int64_t code;
	if (envelope->code != NULL && ora_json_int64(ora_json_path(root, envelope->code), &code)
		&& code >= -2147483647 && code <= 2147483647) {
		err->upstream_code = (long)code;
	}
	if (ora_json_type(message) == ORA_JSON_STRING) {
		char *text = malloc(message.length);
		if (text != NULL) {
			size_t used = ora_json_unescape(message, text);
			ora_escape_line(err->upstream_message, ORA_LEFT_OUT("text.cut")
				? sizeof(err->upstream_message) : MAX_UPSTREAM_WORDS + 1, text, used);
			free(text);
		}
	}
}

static const char *status_words(int status)
{
	switch (status) {
	case 400:
		return "the request was refused";
	case 401:
		return "the key is missing or not valid";
	case 402:
		return "the account has too few credits";
	case 403:
		return "the key may not do this";
	case 404:
		return "there is no such thing";
	case 409:
		return "it conflicts with what is there";
	case 429:
		return "too many requests";
	default:
		return status >= 500 ? "the server failed" : "the request was refused";
	}
}

int ora_reply_error(const struct ora_api *api, int status, const char *content_type,
	const char *body, size_t length, struct ora_error *err)
{
	struct ora_error unused = ORA_ERROR_INIT;
	err = err != NULL ? err : &unused;
	enum ora_err code = status == 401 ? ORA_ERR_AUTH : ORA_ERR_REFUSED;
	err->http_status = status;
	read_envelope(&api->error, body, length, err);
	if (err->upstream_message[0] != '\0') {
		return ora_fail(err, code, "HTTP %d: %s: %s", status, status_words(status),
			err->upstream_message);
	}
	if (length == 0 || content_type == NULL || content_type[0] == '\0') {
		return ora_fail(err, code, "HTTP %d: %s (the answer says no more)", status,
			status_words(status));
	}
	return ora_fail(err, code, "HTTP %d: %s (the answer is %s, not the API's error)", status,
		status_words(status), content_type);
}
