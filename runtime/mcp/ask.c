#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "json/write.h"
#include "mcp/internal.h"

/*
 * Asking the person. A client of the older versions is sent a request, and the call waits for
 * its answer; resume.c does the same for 2026-07-28, where nothing waits.
 */
#define MAX_QUESTIONS 8

/* Questions that were sent and are not all answered. */
struct asking {
	char nonce[NONCE_SIZE];  /* begins the ids of the questions: nobody guesses them */
	size_t count, answered;
	char *methods[MAX_QUESTIONS];
	char *keys[MAX_QUESTIONS];
	char *answers[MAX_QUESTIONS];  /* JSON, or NULL: not yet */
	char *state;
	long long until_ms;
	ora_mcp_answered *done;
	void *user;
};

static const struct {
	const char *method;
	unsigned capability;
	const char *required;
} questions_known[] = {
	{ "elicitation/create", CAN_FORM, "{\"elicitation\":{}}" },
	{ "sampling/createMessage", CAN_SAMPLING, "{\"sampling\":{}}" },
	{ "roots/list", CAN_ROOTS, "{\"roots\":{}}" },
};
enum { KNOWN = sizeof(questions_known) / sizeof(questions_known[0]) };

bool ora_mcp_can_ask_with(const struct ora_mcp_call *call, const char *method)
{
	const struct request *request = (const struct request *)call;
	/* Nobody waits, or no message can be sent but the answer. */
	if (request->session == NULL || request->dropped || (request->modern ? !CAN_RESUME
			: request->session->no_stream || request->session->speechless)) {
		return false;
	}
	for (int i = 0; i < KNOWN; i++) {
		if (strcmp(questions_known[i].method, method) == 0) {
			return (request->capabilities & questions_known[i].capability) != 0;
		}
	}
	return false;
}

bool ora_mcp_can_ask(const struct ora_mcp_call *call)
{
	return ora_mcp_can_ask_with(call, "elicitation/create");
}

void ora_mcp_answer_incapable(struct ora_mcp_call *call, const char *method)
{
	struct request *request = (struct request *)call;
	char message[160], data[120] = "{\"requiredCapabilities\":{}}";
	snprintf(message, sizeof(message), "this needs a client that answers %s", method);
	for (int i = 0; i < KNOWN; i++) {
		if (strcmp(questions_known[i].method, method) == 0) {
			snprintf(data, sizeof(data), "{\"requiredCapabilities\":%s}",
				questions_known[i].required);
		}
	}
	if (request->modern) {
		mcp_fail(request, 400, MISSING_CAPABILITY, message, data);
	} else {
		mcp_fail(request, 200, INVALID_REQUEST, message, NULL);
	}
}

bool mcp_answer_fits(const char *method, struct ora_json answer)
{
	if (ora_json_type(answer) != ORA_JSON_OBJECT) {
		return false;
	}
	if (strcmp(method, "roots/list") == 0) {
		return ora_json_type(ora_json_member(answer, "roots")) == ORA_JSON_ARRAY;
	}
	if (strcmp(method, "elicitation/create") != 0) {
		return true;
	}
	struct ora_json action = ora_json_member(answer, "action");
	struct ora_json content = ora_json_member(answer, "content");
	return ora_json_is(action, "decline") || ora_json_is(action, "cancel")
		|| (ora_json_is(action, "accept")
			&& (content.text == NULL || ora_json_type(content) == ORA_JSON_OBJECT));
}

enum ora_mcp_action ora_mcp_form_answer(struct ora_json answers, const char *key,
	struct ora_json *content)
{
	struct ora_json answer = ora_json_member(answers, key);
	struct ora_json action = ora_json_member(answer, "action");
	*content = ora_json_member(answer, "content");
	return ora_json_is(action, "accept") ? ORA_MCP_ACCEPT
		: ora_json_is(action, "decline") ? ORA_MCP_DECLINE : ORA_MCP_CANCEL;
}

static void asking_free(struct asking *asking)
{
	for (size_t i = 0; i < asking->count; i++) {
		free(asking->methods[i]);
		free(asking->keys[i]);
		free(asking->answers[i]);
	}
	free(asking->state);
	free(asking);
}

void mcp_asking_end(struct request *request, enum ora_mcp_outcome outcome)
{
	struct asking *asking = request->asking;
	struct ora_buf answers;
	request->asking = NULL;
	ora_buf_init(&answers, ORA_MCP_MAX_MESSAGE);
	ora_buf_add_char(&answers, '{');
	for (size_t i = 0; i < asking->count && outcome == ORA_MCP_ANSWERED; i++) {
		ora_json_put_key(&answers, asking->keys[i]);
		ora_buf_add_string(&answers, asking->answers[i]);
	}
	ora_buf_add_char(&answers, '}');
	struct ora_json none = { NULL, 0 };
	bool ok = ora_buf_ok(&answers) == 0;
	asking->done(asking->user, &request->call, ok ? outcome : ORA_MCP_GONE,
		ok ? ora_json_root(answers.data, answers.length) : none, asking->state);
	ora_buf_finish(&answers);
	asking_free(asking);
}

void mcp_asking_stop(struct ora_mcp_session *session)
{
	struct request *next;
	session->speechless = true;
	for (struct request *it = session->requests; it != NULL; it = next) {
		next = it->next;
		if (it->asking != NULL) {
			mcp_asking_end(it, ORA_MCP_GONE);
		}
	}
}

static void send_question(struct request *request, size_t i, const char *params)
{
	struct ora_mcp_session *session = request->session;
	struct ora_buf *out = &session->out;
	ora_buf_clear(out);
	ora_buf_addf(out, "{\"jsonrpc\":\"2.0\",\"id\":\"%s.%zu\",\"method\":",
		request->asking->nonce, i);
	mcp_put_text(out, request->asking->methods[i]);
	ora_json_put_key(out, "params");
	ora_buf_add_string(out, params);
	ora_buf_add_char(out, '}');
	if (ora_buf_ok(out) == 0) {
		session->deliver(session, 200, false, out->data, out->length);
	}
	ora_buf_clear(out);
}

static struct asking *asking_create(struct request *request,
	const struct ora_mcp_question *questions, size_t count, const char *state)
{
	struct asking *asking = calloc(1, sizeof(*asking));
	if (asking == NULL) {
		return NULL;
	}
	asking->count = count;
	asking->state = strdup(state != NULL ? state : "");
	asking->until_ms = ora_now_ms() + 1000LL * request->server->options.ask_timeout_s;
	bool ok = asking->state != NULL && mcp_make_nonce(asking->nonce) == 0;
	for (size_t i = 0; i < count; i++) {
		asking->methods[i] = strdup(questions[i].method);
		asking->keys[i] = strdup(questions[i].key);
		ok = ok && asking->methods[i] != NULL && asking->keys[i] != NULL;
	}
	if (!ok) {
		asking_free(asking);
		return NULL;
	}
	return asking;
}

int ora_mcp_ask(struct ora_mcp_call *call, const struct ora_mcp_question *questions,
	size_t count, const char *state, ora_mcp_answered *answered, void *user)
{
	struct request *request = (struct request *)call;
	if (count == 0 || count > MAX_QUESTIONS || request->asking != NULL) {
		return ORA_ERR_INTERNAL;
	}
	for (size_t i = 0; i < count; i++) {
		if (!ora_mcp_can_ask_with(call, questions[i].method)) {
			return ORA_ERR_CONFIG;
		}
	}
	if (request->modern) {
		return mcp_ask_later(request, questions, count, state, answered, user);
	}
	request->asking = asking_create(request, questions, count, state);
	if (request->asking == NULL) {
		return ORA_ERR_MEMORY;
	}
	request->asking->done = answered;
	request->asking->user = user;
	for (size_t i = 0; i < count; i++) {
		send_question(request, i, questions[i].params);
	}
	return 0;
}

/* Takes the answer to a question of this request. False: it is another's. */
static bool take(struct request *request, struct ora_json message)
{
	struct asking *asking = request->asking;
	struct ora_json id = ora_json_member(message, "id");
	struct ora_json result = ora_json_member(message, "result");
	char expected[NONCE_SIZE + 24];
	size_t i = 0;
	for (; asking != NULL && i < asking->count; i++) {
		snprintf(expected, sizeof(expected), "%s.%zu", asking->nonce, i);
		if (ora_json_is(id, expected)) {
			break;
		}
	}
	if (asking == NULL || i == asking->count) {
		return false;
	}
	if (!mcp_answer_fits(asking->methods[i], result)) {
		mcp_asking_end(request, ORA_MCP_GONE);
	} else if (asking->answers[i] == NULL) {
		asking->answers[i] = strndup(result.text, result.length);
		if (asking->answers[i] != NULL && ++asking->answered == asking->count) {
			mcp_asking_end(request, ORA_MCP_ANSWERED);
		}
	}
	return true;
}

/* Over HTTP the answer comes with a POST of its own, of the same session. */
void mcp_take_answer(struct ora_mcp_session *session, struct ora_json message)
{
	for (struct ora_mcp_session *it = session->server->sessions; it != NULL; it = it->next) {
		bool same = it == session || (session->is_http && it->is_http
			&& session->nonce[0] != '\0' && strcmp(it->nonce, session->nonce) == 0);
		for (struct request *request = it->requests; same && request != NULL;
			request = request->next) {
			if (take(request, message)) {
				return;
			}
		}
	}
}

int mcp_asking_tick(struct ora_mcp_server *server, long long now_ms)
{
	long long next_ms = -1;
	struct ora_mcp_session *session, *next_session;
	for (session = server->sessions; session != NULL; session = next_session) {
		next_session = session->next;
		struct request *next;
		for (struct request *it = session->requests; it != NULL; it = next) {
			next = it->next;
			if (it->asking == NULL) {
				continue;
			}
			long long left_ms = it->asking->until_ms - now_ms;
			if (left_ms <= 0) {
				mcp_asking_end(it, ORA_MCP_GONE);
			} else if (next_ms < 0 || left_ms < next_ms) {
				next_ms = left_ms;
			}
		}
	}
	return (int)next_ms;
}
