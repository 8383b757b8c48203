#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/confirm.h>
#include <ora/gate.h>

#include "base/escape.h"
#include "base/rule.h"
#include "cli/audit.h"
#include "cli/policy.h"
#include "cli/show.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "client/client.h"
#include "gate/undo.h"

#define MAX_TEXT (8u << 20)

/* What takes a call back: its steps one after another, each through the gate, for one yes. */
struct taking_back {
	const struct cli_options *options;
	const struct ora_undo *undo;
	struct cli_client client;
	struct cli_names names;
	struct ora_call_options call;
	const char *of;             /* the call that is taken back */
	char caller[96];
	size_t at;                  /* the step that is asked about */
	bool looking;               /* at plans, before anybody is asked */
	char (*seen)[ORA_PLAN_DIGEST_SIZE];  /* the plans of all steps but the first */
	struct ora_buf plans;       /* the same as text */
};

/* For programs, and for who has said yes already: what will be sent. */
static void print_calls(const struct ora_undo *undo)
{
	struct ora_buf calls;
	ora_buf_init(&calls, MAX_TEXT);
	for (size_t i = 0; i < undo->count; i++) {
		const struct ora_undo_step *step = &undo->steps[i];
		ora_buf_addf(&calls, "%s ", step->tool->short_name);
		ora_escape_put_json_exact(&calls, step->arguments.data, step->arguments.length);
		ora_buf_add_char(&calls, '\n');
	}
	ora_buf_add_string(&calls, ora_buf_text(&undo->remarks));
	cli_print_plan(ora_buf_text(&calls));
	ora_buf_finish(&calls);
}

static bool says_yes(const struct taking_back *taking, const struct ora_tool *tool,
	const char *plan)
{
	struct ora_buf all;
	ora_buf_init(&all, MAX_TEXT);
	cli_put_plan(&all, &taking->names, tool, plan);
	ora_buf_add_string(&all, ora_buf_text(&taking->plans));
	ora_buf_add_string(&all, ora_buf_text(&taking->undo->remarks));
	bool yes = ora_buf_ok(&all) == 0 && cli_asks_for_yes(ora_buf_text(&all));
	ora_buf_finish(&all);
	return yes;
}

/* The gate asks about each step. The others' plans are looked at first, so that the question about
 * the first is that about all; then a yes is theirs, too, as long as their plans are what was seen. */
static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	struct taking_back *taking = data;
	const struct ora_tool *tool = taking->undo->steps[taking->at].tool;
	if (taking->looking) {
		memcpy(taking->seen[taking->at], digest, ORA_PLAN_DIGEST_SIZE);
		ora_buf_add_char(&taking->plans, '\n');
		cli_put_plan(&taking->plans, &taking->names, tool, plan);
		ora_call_answer(call, ORA_ANSWER_LATER, NULL);
	} else if (taking->at == 0) {
		ora_call_answer(call, says_yes(taking, tool, plan) ? ORA_ANSWER_YES : ORA_ANSWER_NO, NULL);
	} else {
		ora_call_answer(call, ORA_ANSWER_YES, taking->seen[taking->at]);
	}
}

static int send_step(struct taking_back *taking, size_t i, struct ora_reply **reply,
	struct ora_error *err)
{
	const struct ora_undo_step *step = &taking->undo->steps[i];
	taking->at = i;
	snprintf(taking->caller, sizeof(taking->caller), CLI_UNDO_CALLER, taking->of, i + 1,
		taking->undo->count);
	return ora_call_run_json(taking->client.client, step->tool, step->arguments.data,
		step->arguments.length, &taking->call, reply, err);
}

/* What the plans of steps behind the first say. Nothing is sent. */
static int look_ahead(struct taking_back *taking)
{
	int rc = 0;
	taking->looking = true;
	for (size_t i = 1; rc == 0 && i < taking->undo->count; i++) {
		struct ora_error err = ORA_ERROR_INIT;
		struct ora_reply *reply = NULL;
		(void)send_step(taking, i, &reply, &err);
		rc = taking->seen[i][0] != '\0' ? 0 : cli_fail_error(&err);
		ora_reply_destroy(reply);
		ora_error_finish(&err);
	}
	taking->looking = false;
	return rc;
}

/* One after another; the first that fails ends it. */
static int run_steps(struct taking_back *taking)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < taking->undo->count; i++) {
		struct ora_reply *reply = NULL;
		rc = send_step(taking, i, &reply, &err) != 0 ? cli_fail_error(&err) : 0;
		size_t made = i + (reply != NULL);
		if (reply != NULL) {
			rc = cli_show_reply(taking->options, taking->undo->steps[i].tool, &taking->names, reply,
				0);
		}
		if (rc != 0 && made > 0) {
			fprintf(stderr, "%zu of %zu calls were made\n", made, taking->undo->count);
		}
	}
	ora_error_finish(&err);
	return rc;
}

/* What the IDs of an assignment are called; an update's plan says it of what it changes. */
static void learn_names(struct taking_back *taking)
{
	for (size_t i = 0; i < taking->undo->count; i++) {
		const struct ora_object *args = taking->undo->steps[i].tool->args;
		bool assigns = false;
		for (size_t k = 0; k < args->field_count; k++) {
			assigns = assigns || args->fields[k].role == ORA_ROLE_IDS;
		}
		for (size_t k = 0; assigns && k < args->field_count; k++) {
			if (args->fields[k].refers != NULL) {
				cli_names_learn(&taking->names, cli_referred(&args->fields[k]));
			}
		}
	}
}

static int take_back(const struct cli_options *options, const struct ora_undo *undo,
	const char *connection, const char *of)
{
	struct cli_options asked = *options;
	struct taking_back taking = { .options = options, .undo = undo, .of = of };
	const struct ora_asker asker = {
		.size = sizeof(asker), .data = &taking, .name = "terminal", .ask = ask, .at_terminal = true,
	};
	if (!options->yes) {
		asked.confirm = "writes"; /* whatever it is, somebody wants to see it */
		asked.confirm_fallback = "refuse";
	}
	int rc = cli_client_open(&taking.client, &asked, CLI_FRONT_COMMAND, true);
	if (rc != 0) {
		return rc;
	}
	if (ORA_LEFT_OUT("undo.gate")) {
		ora_client_keep_gate(taking.client.client, NULL, NULL, NULL);
	}
	taking.names = (struct cli_names){ .client = taking.client.client, .connection = connection };
	taking.call = (struct ora_call_options)ORA_CALL_OPTIONS_INIT;
	taking.call.connection = connection;
	taking.call.caller = taking.caller;
	taking.call.asker = options->yes ? cli_asker(options, NULL) : &asker;
	taking.seen = calloc(undo->count, sizeof(*taking.seen));
	ora_buf_init(&taking.plans, MAX_TEXT);
	if (taking.seen == NULL) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (!options->yes) {
		learn_names(&taking);
		rc = look_ahead(&taking);
	}
	rc = rc != 0 ? rc : run_steps(&taking);
	ora_buf_finish(&taking.plans);
	free(taking.seen);
	cli_names_finish(&taking.names);
	cli_client_close(&taking.client);
	return rc;
}

/* Takes it back where somebody says yes, or has said it. */
static int run(const struct cli_options *options, const struct ora_undo *undo,
	const char *connection, const char *of)
{
	bool nobody = !options->yes && (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO));
	if (options->yes || nobody) {
		print_calls(undo);
	}
	return nobody ? cli_fail(CLI_NOT_ALLOWED, "nobody can be asked here: pass --yes")
		: take_back(options, undo, connection, of);
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
		&err) != 0 ? cli_fail_error(&err) : run(options, &undo, id, of);
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
