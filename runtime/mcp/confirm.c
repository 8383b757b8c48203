#include <stdlib.h>
#include <string.h>

#include "json/write.h"
#include "mcp/confirm.h"

#define MAX_PARAMS (1u << 20)

static const char question_key[] = "confirm";
static const char argument[] = "confirm";

/* Lives as long as call and question: the one may end before the other. */
struct ora_mcp_confirm {
	struct ora_mcp_call *mcp;
	struct ora_call *call;  /* that waits for the answer, or NULL */
	bool ended;             /* the call has */
	bool asking;            /* the answer is due */
	bool now;               /* the question is being put */
};

static void leave(struct ora_mcp_confirm *confirm)
{
	if (confirm->ended && !confirm->asking) {
		free(confirm);
	}
}

static enum ora_answer read_answer(struct ora_json answers)
{
	struct ora_json content;
	return ora_mcp_form_answer(answers, question_key, &content) == ORA_MCP_ACCEPT
		&& ora_json_true(ora_json_member(content, "approve")) ? ORA_ANSWER_YES : ORA_ANSWER_NO;
}

/* An answer that is there at once was asked for by another call, with that digest. */
static void answered(void *user, struct ora_mcp_call *mcp, enum ora_mcp_outcome outcome,
	struct ora_json answers, const char *digest)
{
	struct ora_mcp_confirm *confirm = user;
	struct ora_call *call = confirm->call;
	(void)mcp;
	confirm->asking = false;
	confirm->call = NULL;
	if (call != NULL) {
		ora_call_answer(call, outcome == ORA_MCP_LATER ? ORA_ANSWER_LATER
			: outcome == ORA_MCP_ANSWERED ? read_answer(answers) : ORA_ANSWER_NO,
			confirm->now ? digest : NULL);
	} else {
		leave(confirm);
	}
}

static void put_form(const char *plan, struct ora_buf *out)
{
	ora_buf_add_string(out, "{\"message\":");
	ora_json_put_string(out, plan, strlen(plan));
	ora_buf_add_string(out, ",\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"approve\":"
		"{\"type\":\"boolean\",\"title\":\"Do it\",\"description\":\"Whether this is to be done as "
		"the plan says\",\"default\":false}},\"required\":[\"approve\"]}}");
}

static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	struct ora_mcp_confirm *confirm = data;
	struct ora_buf params;
	ora_buf_init(&params, MAX_PARAMS);
	put_form(plan, &params);
	struct ora_mcp_question question = {
		.key = question_key, .method = "elicitation/create", .params = ora_buf_text(&params),
	};
	confirm->call = call;
	confirm->asking = true;
	confirm->now = true;
	bool asked = ora_buf_ok(&params) == 0
		&& ora_mcp_ask(confirm->mcp, &question, 1, digest, answered, confirm) == 0;
	ora_buf_finish(&params);
	confirm->now = false;
	if (!asked) {
		confirm->asking = false;
		confirm->call = NULL;
		ora_call_answer(call, ORA_ANSWER_NO, NULL);
	}
}

static void cancel(void *data, struct ora_call *call)
{
	struct ora_mcp_confirm *confirm = data;
	(void)call;
	confirm->call = NULL;
}

struct ora_mcp_confirm *ora_mcp_confirm_begin(struct ora_mcp_call *mcp, struct ora_asker *asker)
{
	struct ora_mcp_confirm *confirm = ora_mcp_can_ask(mcp) ? calloc(1, sizeof(*confirm)) : NULL;
	if (confirm != NULL) {
		confirm->mcp = mcp;
		asker->data = confirm;
		asker->name = "elicitation";
		asker->ask = ask;
		asker->cancel = cancel;
	}
	return confirm;
}

void ora_mcp_confirm_end(struct ora_mcp_confirm *confirm)
{
	if (confirm != NULL) {
		confirm->ended = true;
		leave(confirm);
	}
}

static bool wants_token(const struct ora_client *client, const struct ora_tool *tool)
{
	return tool->effect != ORA_READ && ora_client_takes_tokens(client);
}

void ora_mcp_confirm_put_property(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_buf *out)
{
	if (wants_token(client, tool)) {
		ora_buf_add_string(out, ",\"confirm\":{\"type\":\"string\",\"description\":\"The token that "
			"came with the plan of this very call\"}");
	}
}

bool ora_mcp_confirm_take(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_json arguments, struct ora_buf *rest, struct ora_buf *token)
{
	struct ora_json given = ora_json_member(arguments, argument);
	if (!wants_token(client, tool) || ora_json_type(given) != ORA_JSON_STRING) {
		return false;
	}
	char *to = ora_buf_reserve(token, given.length);
	if (to != NULL) {
		token->length += ora_json_unescape(given, to);
		token->data[token->length] = '\0';
	}
	struct ora_json_iter it = ora_json_iter(arguments);
	ora_buf_add_char(rest, '{');
	while (ora_json_next(&it)) {
		if (!ora_json_is(it.key, argument)) {
			ora_buf_add_string(rest, rest->length > 1 ? "," : "");
			ora_buf_add(rest, it.key.text, it.key.length);
			ora_buf_add_char(rest, ':');
			ora_buf_add(rest, it.value.text, it.value.length);
		}
	}
	ora_buf_add_char(rest, '}');
	return true;
}
