#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <ora/error.h>

#include "base/base64.h"
#include "base/digest.h"
#include "base/rule.h"
#include "json/scan.h"
#include "json/write.h"
#include "mcp/internal.h"

/*
 * Asking in 2026-07-28: the call is answered with its questions and a state, and made again
 * with answers and that state. Nothing waits here in between, so the state holds all that was
 * said so far:
 *	{"until":1764086400,"asked":{"b":"elicitation/create"},"answers":{"a":{..}},
 *		"states":{"a":"..","b":".."}}
 * It is sealed for the caller and for this very call, whose method, name and arguments are
 * part of the purpose: with another argument it is worth nothing.
 */
#define MAX_STATE_BYTES 65536
#define MAX_PROVIDER_STATE 4096
#define MAX_KEY 64 /* of a question's key, with its NUL */

struct resumed {
	struct ora_buf state;     /* the JSON above, or "" */
	struct ora_buf responses; /* inputResponses, or "" */
	char purpose[80];
};

void mcp_resumed_free(struct resumed *resumed)
{
	if (resumed != NULL) {
		ora_buf_finish(&resumed->state);
		ora_buf_finish(&resumed->responses);
		free(resumed);
	}
}

/* "call " and the digest of what is called with what. */
static int make_purpose(const struct request *request, struct ora_json params,
	char purpose[80])
{
	static const char *const parts[] = { "name", "uri", "arguments" };
	unsigned char digest[ORA_DIGEST_SIZE];
	struct ora_buf text;
	ora_buf_init(&text, ORA_MCP_MAX_MESSAGE);
	ora_buf_add_string(&text, request->method->name);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct ora_json part = ora_json_member(params, parts[i]);
		ora_buf_add_char(&text, '\n');
		if (part.text != NULL) {
			ora_json_put_minified(&text, part);
		}
	}
	int rc = ora_buf_ok(&text);
	rc = rc != 0 ? rc : ora_sha256(text.data, text.length, digest);
	ora_buf_reset(&text);
	if (rc == 0) {
		ora_buf_add_string(&text, "call ");
		ora_base64url_put(&text, digest, sizeof(digest));
		memcpy(purpose, text.data, text.length + 1);
	}
	ora_buf_finish(&text);
	return rc;
}

static struct ora_json state_member(const struct resumed *resumed, const char *name)
{
	struct ora_json root = { NULL, 0 };
	if (resumed->state.length > 0) {
		root = ora_json_root(resumed->state.data, resumed->state.length);
	}
	return ora_json_member(root, name);
}

/* Opens a state. False: it is not ours, not for this call, too old, or from the future: then the
 * clock was set back, and its age can't be told. */
static bool open_state(struct request *request, struct ora_json sealed)
{
	struct resumed *resumed = request->resumed;
	int64_t until_s, now_s = (int64_t)time(NULL);
	long timeout_s = request->server->options.ask_timeout_s;
	char *text = calloc(1, sealed.length);
	bool ours = text != NULL && ora_json_type(sealed) == ORA_JSON_STRING
		&& mcp_unseal(request->server, resumed->purpose, request->caller->public.name, text,
			ora_json_unescape(sealed, text), &resumed->state);
	free(text);
	return ours && ora_json_int64(state_member(resumed, "until"), &until_s)
		&& ((until_s >= now_s && until_s <= now_s + timeout_s) || ORA_LEFT_OUT("state.age"));
}

bool mcp_take_resumption(struct request *request, struct ora_json params)
{
	if (!request->modern) {
		return true;
	}
	struct ora_json sealed = ora_json_member(params, "requestState");
	struct ora_json responses = ora_json_member(params, "inputResponses");
	if (responses.text != NULL && ora_json_type(responses) != ORA_JSON_OBJECT) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.inputResponses: want an object", NULL);
		return false;
	}
	request->resumed = calloc(1, sizeof(*request->resumed));
	if (request->resumed == NULL) {
		mcp_fail(request, 200, INTERNAL_ERROR, "out of memory", NULL);
		return false;
	}
	ora_buf_init(&request->resumed->state, MAX_STATE_BYTES);
	ora_buf_init(&request->resumed->responses, ORA_MCP_MAX_MESSAGE);
	if (make_purpose(request, params, request->resumed->purpose) != 0) {
		mcp_fail(request, 200, INTERNAL_ERROR, "out of memory", NULL);
		return false;
	}
	if (sealed.text != NULL && !open_state(request, sealed)) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.requestState: not one of this server for "
			"this call, or too old: make the call without it", NULL);
		return false;
	}
	/* Answers to what was not asked are none. */
	if (sealed.text != NULL && responses.text != NULL) {
		ora_buf_add(&request->resumed->responses, responses.text, responses.length);
	}
	return true;
}

/* What the client says now to a question of the last round; nothing where that does not fit. */
static struct ora_json find_response(const struct resumed *resumed, const char *key)
{
	struct ora_json none = { NULL, 0 };
	struct ora_json asked = ora_json_member(state_member(resumed, "asked"), key);
	char method[64];
	if (resumed->responses.length == 0 || asked.text == NULL || asked.length > sizeof(method)) {
		return none;
	}
	method[ora_json_unescape(asked, method)] = '\0';
	struct ora_json response = ora_json_member(ora_json_root(resumed->responses.data,
		resumed->responses.length), key);
	return mcp_answer_fits(method, response) ? response : none;
}

/* What the client says to a question, now or in an earlier round; nothing if it did not. */
static struct ora_json find_answer(const struct resumed *resumed, const char *key)
{
	struct ora_json answer = ora_json_member(state_member(resumed, "answers"), key);
	return answer.text != NULL ? answer : find_response(resumed, key);
}

/* "answers":{..}: those of earlier rounds, and what came now. */
static void put_answers(const struct resumed *resumed, struct ora_buf *out)
{
	ora_json_put_key(out, "answers");
	ora_buf_add_char(out, '{');
	struct ora_json before = state_member(resumed, "answers");
	struct ora_json_iter it = ora_json_iter(before);
	const char *comma = "";
	while (ora_json_next(&it)) {
		ora_buf_add_string(out, comma);
		ora_buf_add(out, it.key.text, it.key.length);
		ora_buf_add_char(out, ':');
		ora_buf_add(out, it.value.text, it.value.length);
		comma = ",";
	}
	it = ora_json_iter(state_member(resumed, "asked"));
	while (ora_json_next(&it)) {
		char key[MAX_KEY];
		key[ora_json_unescape(it.key, key)] = '\0';
		struct ora_json response = find_response(resumed, key);
		if (response.text != NULL && ora_json_member(before, key).text == NULL) {
			ora_buf_add_string(out, comma);
			ora_buf_add(out, it.key.text, it.key.length);
			ora_buf_add_char(out, ':');
			ora_json_put_minified(out, response);
			comma = ",";
		}
	}
	ora_buf_add_char(out, '}');
}

/* "states":{..}: by the first key of each set of questions. */
static void put_states(const struct resumed *resumed, const char *key, const char *state,
	struct ora_buf *out)
{
	ora_json_put_key(out, "states");
	ora_buf_add_char(out, '{');
	struct ora_json_iter it = ora_json_iter(state_member(resumed, "states"));
	while (ora_json_next(&it)) {
		if (!ora_json_is(it.key, key)) {
			ora_buf_add(out, it.key.text, it.key.length);
			ora_buf_add_char(out, ':');
			ora_buf_add(out, it.value.text, it.value.length);
			ora_buf_add_char(out, ',');
		}
	}
	mcp_put_text(out, key);
	ora_buf_add_char(out, ':');
	mcp_put_text(out, state);
	ora_buf_add_char(out, '}');
}

/* Writes the state, sealed, into out. */
static int put_state(const struct request *request, const struct ora_mcp_question *questions,
	size_t count, const char *state, struct ora_buf *out)
{
	struct ora_buf text;
	long long until_s = (long long)time(NULL) + request->server->options.ask_timeout_s;
	ora_buf_init(&text, MAX_STATE_BYTES);
	ora_buf_addf(&text, "{\"until\":%lld,\"asked\":{", until_s);
	for (size_t i = 0; i < count; i++) {
		ora_json_put_key(&text, questions[i].key);
		mcp_put_text(&text, questions[i].method);
	}
	ora_buf_add_char(&text, '}');
	put_answers(request->resumed, &text);
	put_states(request->resumed, questions[0].key, state, &text);
	ora_buf_add_char(&text, '}');
	int rc = ora_buf_ok(&text);
	if (rc == 0) {
		rc = mcp_seal(request->server, request->resumed->purpose, request->caller->public.name,
			text.data, text.length, out);
	}
	ora_buf_finish(&text);
	return rc;
}

/* Answers the call with its questions: for the client it is over. */
static void send_questions(struct request *request, const struct ora_mcp_question *questions,
	size_t count, const char *sealed)
{
	struct ora_mcp_session *session = request->session;
	struct ora_buf *out = &session->out;
	mcp_begin_result(request, "input_required", "");
	ora_json_put_key(out, "inputRequests");
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < count; i++) {
		ora_json_put_key(out, questions[i].key);
		ora_buf_add_string(out, "{\"method\":");
		mcp_put_text(out, questions[i].method);
		ora_json_put_key(out, "params");
		ora_buf_add_string(out, questions[i].params);
		ora_buf_add_char(out, '}');
	}
	ora_buf_add_char(out, '}');
	ora_json_put_key(out, "requestState");
	mcp_put_text(out, sealed);
	ora_buf_add_string(out, "}}");
	if (ora_buf_ok(out) == 0) {
		session->deliver(session, 200, true, out->data, out->length);
	}
	ora_buf_clear(out);
	mcp_request_detach(request);
	if (session->settle != NULL) {
		session->settle(session);
	}
}

/* All questions are answered: tells the provider, and takes its own state out of ours. */
static int resume(struct request *request, const struct ora_mcp_question *questions,
	size_t count, ora_mcp_answered *answered, void *user)
{
	struct ora_buf answers;
	ora_buf_init(&answers, ORA_MCP_MAX_MESSAGE);
	ora_buf_add_char(&answers, '{');
	for (size_t i = 0; i < count; i++) {
		struct ora_json answer = find_answer(request->resumed, questions[i].key);
		ora_json_put_key(&answers, questions[i].key);
		ora_buf_add(&answers, answer.text, answer.length);
	}
	ora_buf_add_char(&answers, '}');
	struct ora_json kept = ora_json_member(state_member(request->resumed, "states"),
		questions[0].key);
	char *state = calloc(1, kept.length + 1);
	int rc = state == NULL ? ORA_ERR_MEMORY : ora_buf_ok(&answers);
	if (rc == 0) {
		if (kept.text != NULL) {
			ora_json_unescape(kept, state);
		}
		answered(user, &request->call, ORA_MCP_ANSWERED,
			ora_json_root(answers.data, answers.length), state);
	}
	free(state);
	ora_buf_finish(&answers);
	return rc;
}

int mcp_ask_later(struct request *request, const struct ora_mcp_question *questions, size_t count,
	const char *state, ora_mcp_answered *answered, void *user)
{
	struct ora_json none = { NULL, 0 };
	size_t known = 0;
	bool fits = true;
	for (size_t i = 0; i < count; i++) {
		known += find_answer(request->resumed, questions[i].key).text != NULL;
		fits = fits && strlen(questions[i].key) < MAX_KEY;
	}
	if (known == count) {
		return resume(request, questions, count, answered, user);
	}
	state = state != NULL ? state : "";
	if (!fits || strlen(state) > MAX_PROVIDER_STATE) {
		return ORA_ERR_TOO_BIG;
	}
	struct ora_buf sealed;
	ora_buf_init(&sealed, 2 * MAX_STATE_BYTES);
	int rc = put_state(request, questions, count, state, &sealed);
	if (rc == 0) {
		send_questions(request, questions, count, sealed.data);
		answered(user, &request->call, ORA_MCP_LATER, none, state);
	}
	ora_buf_finish(&sealed);
	return rc;
}
