#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/escape.h"
#include "base/fresh.h"
#include "client/client.h"
#include "json/write.h"
#include "mcp/confirm.h"
#include "mcp/core.h"
#include "mcp/result.h"
#include "mcp/secret_args.h"
#include "mcp/tools.h"
#include "tool.h"

/*
 * Calls of tools, through the gate, and their answers.
 */

/* A call under way. */
struct running {
	struct begun begun; /* first: see cancel() in tools.c */
	struct tools *tools;
	struct ora_mcp_call *mcp;
	const struct ora_tool *tool;
	struct ora_result_request request;
	struct secret_args *secrets; /* that it took, or NULL */
	unsigned steps; /* that were told as progress */
	struct ora_mcp_confirm *confirm;
};

void mcp_answer_fault(struct ora_mcp_call *mcp, const struct ora_error *err)
{
	struct ora_buf text;
	ora_buf_init(&text, 1 << 20);
	ora_result_error(err, &text);
	struct ora_mcp_result result = {
		.text = ora_buf_text(&text), .text_length = text.length, .note = "", .meta = "",
		.is_error = true,
	};
	ora_mcp_answer(mcp, &result);
	ora_buf_finish(&text);
}

/* What a model may see of a reply: others have written the names in it. True where `shown` had
 * to be made instead of the reply's own JSON. */
static bool show_hidden(const struct ora_reply *reply, struct ora_buf *shown)
{
	bool hidden = ora_json_has_hidden(reply->json, reply->json_length);
	if (hidden) {
		ora_escape_put_json(shown, reply->json, reply->json_length);
	}
	return hidden;
}

/* Where the whole of a long reply can be read, in words. */
static void put_whole(const struct running *running, const char *json, size_t length,
	struct ora_buf *out)
{
	struct tools *tools = running->tools;
	char name[32];
	if (length <= tools->options.max_text_bytes || running->tool->effect != ORA_READ) {
		return;
	}
	mcp_kept_add(tools->kept, running->mcp->caller->name, json, length, name);
	if (name[0] != '\0') {
		ora_buf_addf(out, " It can also be read as the resource %s://replies/%s for %d minutes.",
			ora_client_api(tools->client)->name, name, KEPT_MINUTES);
	}
}

static void put_meta_key(const struct tools *tools, const char *name, struct ora_buf *meta)
{
	ora_buf_add_char(meta, '"');
	ora_buf_add_string(meta, ora_client_api(tools->client)->name);
	ora_buf_add_char(meta, '/');
	ora_buf_add_string(meta, name);
	ora_buf_add_string(meta, "\":");
}

static void answer_json(const struct running *running, const struct ora_reply *reply,
	const char *json, size_t length)
{
	const struct tools *tools = running->tools;
	struct ora_buf text, note, meta;
	ora_buf_init(&text, tools->options.max_text_bytes + 4096);
	ora_buf_init(&note, 4096);
	ora_buf_init(&meta, 4096);
	ora_result_text(running->tool, json, length, tools->options.max_text_bytes, &text);
	put_whole(running, json, length, &text);
	ora_result_note(running->tool, reply, &running->request,
		mcp_tools_connections(tools, running->mcp->caller, NULL, 0) > 1, &note);
	put_meta_key(tools, "connection", &meta);
	ora_json_put_string(&meta, reply->connection, strlen(reply->connection));
	if (reply->secret_place != NULL) {
		ora_buf_add_char(&meta, ',');
		put_meta_key(tools, "secret", &meta);
		ora_json_put_string(&meta, reply->secret_place, strlen(reply->secret_place));
	}
	struct ora_mcp_result result = {
		.text = ora_buf_text(&text), .text_length = text.length, .note = ora_buf_text(&note),
		.structured = json, .structured_length = length,
		.meta = ora_buf_text(&meta),
	};
	ora_mcp_answer(running->mcp, &result);
	ora_buf_wipe(&text); /* it may show a new key */
	ora_buf_finish(&text);
	ora_buf_finish(&note);
	ora_buf_finish(&meta);
}

static void answer_reply(const struct running *running, const struct ora_reply *reply)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_buf shown;
	if (running->secrets != NULL) {
		/* It is ours to change: destroyed when it was told. */
		mcp_secret_args_hide(running->secrets, (char *)(uintptr_t)reply->json, reply->json_length);
	}
	ora_buf_init(&shown, ORA_MCP_MAX_MESSAGE);
	if (!show_hidden(reply, &shown)) {
		answer_json(running, reply, reply->json, reply->json_length);
	} else if (ora_buf_ok(&shown) == 0) {
		answer_json(running, reply, shown.data, shown.length);
	} else {
		ora_fail(&err, (enum ora_err)shown.error, "it was done, but the reply is too long to be "
			"shown");
		mcp_answer_fault(running->mcp, &err);
	}
	ora_buf_wipe(&shown);
	ora_buf_finish(&shown);
}

/* A write whose end nobody knows is told to the person too, not to the model alone. */
static void log_unknown(const struct running *running, const struct ora_error *err)
{
	struct ora_buf data;
	ora_buf_init(&data, 8192);
	ora_buf_add_string(&data, "{\"tool\":");
	ora_json_put_string(&data, running->tool->name, strlen(running->tool->name));
	ora_json_put_key(&data, "message");
	ora_json_put_string(&data, err->message, strlen(err->message));
	ora_buf_add_char(&data, '}');
	if (ora_buf_ok(&data) == 0) {
		ora_mcp_log(running->mcp, ORA_MCP_ERROR, ora_client_api(running->tools->client)->name,
			data.data);
	}
	ora_buf_finish(&data);
}

static void call_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct running *running = user;
	struct tools *tools = running->tools;
	(void)call;
	running->mcp->provider_data = NULL;
	if (result == 0) {
		answer_reply(running, reply);
	} else {
		if (result == ORA_ERR_UNKNOWN || result == ORA_ERR_REPLY_LOST) {
			log_unknown(running, err);
		}
		mcp_answer_fault(running->mcp, err);
	}
	ora_reply_destroy(reply);
	ora_mcp_confirm_end(running->confirm);
	mcp_secret_args_destroy(running->secrets);
	free(running);
	tools->running--;
	mcp_tools_leave(tools);
}

static void tell_progress(void *user, const char *step)
{
	struct running *running = user;
	ora_mcp_progress(running->mcp, ++running->steps, 0, step);
}

void mcp_start_call(struct tools *tools, struct ora_mcp_call *mcp, const struct ora_tool *tool,
	struct ora_json arguments, struct secret_args *secrets, const char *connection)
{
	static const char none[] = "{}";
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_call_options call_options = ORA_CALL_OPTIONS_INIT;
	struct ora_asker asker = ORA_ASKER_INIT;
	struct ora_buf rest, token;
	ora_buf_init(&rest, tools->options.max_message_bytes);
	ora_buf_init(&token, tools->options.max_message_bytes);
	call_options.mode = mcp->caller->mode;
	call_options.caller = mcp->caller->name;
	call_options.connection = connection;
	call_options.trace = mcp->trace[0] != '\0' ? mcp->trace : NULL;
	call_options.progress = tell_progress;
	if (ora_mcp_confirm_take(tools->client, tool, arguments, &rest, &token)) {
		arguments = ora_json_root(ora_buf_text(&rest), rest.length);
		call_options.token = ora_buf_text(&token);
	}
	struct running *running = ora_fresh(sizeof(*running));
	int rc = ORA_ERR_MEMORY;
	if (running == NULL) {
		ora_fail_memory(&err);
	} else {
		running->tools = tools;
		running->mcp = mcp;
		running->tool = tool;
		running->secrets = secrets;
		running->request = ora_result_read_request(tool, arguments);
		running->confirm = ora_mcp_confirm_begin(mcp, &asker);
		call_options.asker = running->confirm != NULL ? &asker : NULL;
		rc = ora_call_start_json(tools->client, tool,
			arguments.text != NULL ? arguments.text : none,
			arguments.text != NULL ? arguments.length : sizeof(none) - 1, &call_options,
			call_done, running, &running->begun.call, &err);
	}
	if (rc != 0) {
		ora_mcp_confirm_end(running != NULL ? running->confirm : NULL);
		mcp_secret_args_destroy(secrets);
		free(running);
		mcp_answer_fault(mcp, &err);
	} else {
		mcp->provider_data = running;
		tools->running++;
	}
	ora_error_finish(&err);
	ora_buf_wipe(&rest); /* secrets that were named stand in it as they are */
	ora_buf_finish(&rest);
	ora_buf_finish(&token);
}

/* A call that waits for its secrets. */
struct waiting {
	struct begun begun; /* first: see cancel() in tools.c */
	struct tools *tools;
	struct ora_mcp_call *mcp;
	const struct ora_tool *tool;
	struct secret_args *secrets;
	char connection[65];   /* an id has at most 64 characters */
};

static void secrets_read(void *user)
{
	struct waiting *waiting = user;
	struct tools *tools = waiting->tools;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_buf arguments;
	ora_buf_init(&arguments, tools->options.max_message_bytes);
	waiting->mcp->provider_data = NULL;
	int rc = waiting->begun.canceled ? ora_fail(&err, ORA_ERR_CANCELED, "canceled")
		: mcp_secret_args_put(waiting->secrets, &arguments, &err);
	if (rc == 0) {
		mcp_start_call(tools, waiting->mcp, waiting->tool,
			ora_json_root(arguments.data, arguments.length), waiting->secrets,
			waiting->connection);
	} else {
		mcp_answer_fault(waiting->mcp, &err);
		mcp_secret_args_destroy(waiting->secrets);
	}
	ora_error_finish(&err);
	ora_buf_wipe(&arguments);
	ora_buf_finish(&arguments);
	free(waiting);
	tools->running--;
	mcp_tools_leave(tools);
}

void mcp_start_call_later(struct tools *tools, struct ora_mcp_call *mcp,
	const struct ora_tool *tool, struct secret_args *secrets, const char *connection)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct waiting *waiting = calloc(1, sizeof(*waiting));
	int rc = waiting == NULL ? ora_fail_memory(&err)
		: mcp_secret_args_check(secrets, tools->client, connection, &err);
	if (rc == 0) {
		*waiting = (struct waiting){
			.tools = tools, .mcp = mcp, .tool = tool, .secrets = secrets,
		};
		snprintf(waiting->connection, sizeof(waiting->connection), "%s", connection);
		rc = mcp_secret_args_read(secrets, tools->client, secrets_read, waiting);
		rc = rc == 0 ? 0 : ora_fail_memory(&err);
	}
	if (rc != 0) {
		mcp_answer_fault(mcp, &err);
		mcp_secret_args_destroy(secrets);
		free(waiting);
	} else {
		mcp->provider_data = waiting;
		tools->running++;
	}
	ora_error_finish(&err);
}
