#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "base/escape.h"
#include "base/rule.h"
#include "cli/audit.h"
#include "cli/policy.h"
#include "cli/state.h"
#include "client/client.h"
#include "gate/undo.h"

#define MAX_TEXT (8u << 20)

static void put_plan(const struct ora_undo *undo, struct ora_buf *out)
{
	for (size_t i = 0; i < undo->count; i++) {
		const struct ora_undo_step *step = &undo->steps[i];
		ora_buf_addf(out, "%s ", step->tool->short_name);
		ora_escape_put_json_exact(out, step->arguments.data, step->arguments.length);
		ora_buf_add_char(out, '\n');
	}
	ora_buf_add_string(out, ora_buf_text(&undo->remarks));
}

/* Shows what will be sent, and asks for it where somebody can be asked. */
static int ask(const struct cli_options *options, const struct ora_undo *undo)
{
	struct ora_buf plan;
	ora_buf_init(&plan, MAX_TEXT);
	put_plan(undo, &plan);
	cli_print_plan(ora_buf_text(&plan));
	ora_buf_finish(&plan);
	if (options->yes) {
		return 0;
	}
	if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) {
		return cli_fail(CLI_NOT_ALLOWED, "nobody can be asked here: pass --yes");
	}
	fprintf(stderr, "Go on? [y/N] ");
	return cli_says_yes() ? 0
		: cli_fail(CLI_NOT_ALLOWED, "not confirmed; nothing was sent");
}

/* One after another, through the gate; the first that fails ends it. */
static int run_steps(const struct cli_options *options, const struct ora_undo *undo,
	const char *connection, const char *of)
{
	char caller[96];
	struct cli_client client;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = cli_client_open(&client, options, CLI_FRONT_COMMAND, true);
	if (rc != 0) {
		return rc;
	}
	if (ORA_LEFT_OUT("undo.gate")) {
		ora_client_keep_gate(client.client, NULL, NULL, NULL);
	}
	call.connection = connection;
	call.caller = caller;
	call.asker = cli_asker(options, NULL); /* where a policy wants more than the overview */
	for (size_t i = 0; rc == 0 && i < undo->count; i++) {
		const struct ora_undo_step *step = &undo->steps[i];
		struct ora_reply *reply = NULL;
		snprintf(caller, sizeof(caller), CLI_UNDO_CALLER, of, i + 1, undo->count);
		rc = ora_call_run_json(client.client, step->tool, step->arguments.data,
				step->arguments.length, &call, &reply, &err) != 0
			? cli_fail_error(&err) : cli_end_output(step->tool, reply,
				cli_print_json(reply->json, reply->json_length), true);
		size_t made = i + (reply != NULL);
		ora_reply_destroy(reply);
		if (rc != 0 && made > 0) {
			fprintf(stderr, "%zu of %zu calls were made\n", made, undo->count);
		}
	}
	ora_error_finish(&err);
	cli_client_close(&client);
	return rc;
}

static int undo(const struct cli_options *options, const struct cli_story *story)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_undo undo;
	const struct ora_tool *tool = cli_line_tool(story->intent);
	struct ora_json connection = ora_json_member(story->intent, "connection");
	char of[CLI_CALL_SIZE + 2] = "";
	char *id = calloc(1, connection.length + 1);
	if (tool == NULL || id == NULL) {
		free(id);
		return cli_fail(CLI_USAGE, story->intent.text == NULL
			? "it changed nothing: it was a read, or was refused"
			: "this version has no such tool");
	}
	if (connection.text != NULL) {
		ora_json_unescape(connection, id);
	}
	struct ora_json call = ora_json_member(story->intent, "call");
	if (call.length < sizeof(of)) {
		of[ora_json_unescape(call, of)] = '\0';
	}
	int rc = ora_undo_make(&openrouter_admin_api, tool, story->intent, story->outcome, &undo,
		&err) != 0 ? cli_fail_error(&err) : ask(options, &undo);
	if (rc == 0) {
		rc = run_steps(options, &undo, id, of);
	}
	ora_undo_finish(&undo);
	ora_error_finish(&err);
	free(id);
	return rc;
}

int cli_undo(const struct cli_options *options)
{
	struct cli_story story = { .lines = NULL };
	char *folder = cli_state_folder(options);
	int rc = folder == NULL
		? cli_fail(CLI_USAGE, "the log can't be found: %s", cli_state_advice)
		: cli_story_read(&story, folder, options->operands[0]);
	if (rc == 0 && story.undone_by[0] != '\0') {
		rc = cli_fail(CLI_USAGE, "it was undone already, by %.12s (see audit show; to take that back: "
			"undo %.12s)", story.undone_by, story.undone_by);
	}
	rc = rc != 0 ? rc : undo(options, &story);
	cli_story_finish(&story);
	free(folder);
	return rc;
}
