#include <stdio.h>
#include <string.h>

#include "base/words.h"
#include "bind/bind.h"
#include "cli/dry_run.h"
#include "gate/fetch.h"
#include "json/write.h"

/*
 * The requests of a workflow as curl commands, in their order. Nothing is sent, so what comes from
 * the answers before is not known: <old limit> is the limit of what is replaced, <new hash> the hash
 * of what was made.
 */
#define MAX_SHOWN (4u << 20)
#define NEW_KEY_VARIABLE "NEW_KEY"

struct dry {
	const struct ora_workflow *workflow;
	struct ora_json given;  /* the arguments of the call */
	const char *base_url;
	unsigned number;        /* of the last request */
	struct ora_buf out;
};

/* Where a value comes from, in words: "<old limit>"; false: from an argument. */
static bool put_unknown(const char *from, struct ora_buf *out)
{
	static const char *const spaces[][2] = {
		{ "state.", "old" }, { "made.", "new" }, { "row.", "assigned" },
	};
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++) {
		size_t length = strlen(spaces[i][0]);
		if (strncmp(from, spaces[i][0], length) == 0) {
			ora_buf_addf(out, "<%s %s>", spaces[i][1], from + length);
			return true;
		}
	}
	return false;
}

/* The source that an argument is taken from: the first that is known to have a value. */
static const char *source_of(const struct dry *dry, const struct ora_step_arg *arg)
{
	bool given = strchr(arg->from, '.') == NULL;
	return given && ora_json_member(dry->given, arg->from).text == NULL ? arg->otherwise : arg->from;
}

/* A value as JSON. */
static void put_value(const struct dry *dry, const char *from, const char *suffix,
	struct ora_buf *out)
{
	struct ora_buf words;
	ora_buf_init(&words, MAX_SHOWN);
	if (put_unknown(from, &words)) {
		ora_buf_add_string(&words, suffix);
		ora_json_put_string(out, ora_buf_text(&words), words.length);
	} else {
		ora_json_put_minified(out, ora_json_member(dry->given, from));
	}
	ora_buf_finish(&words);
}

/* A parameter of the path as it stands there. */
static void put_in_path(const struct dry *dry, const char *from, struct ora_buf *out)
{
	struct ora_json value = ora_json_member(dry->given, from);
	if (!put_unknown(from, out) && ora_json_type(value) == ORA_JSON_STRING) {
		ora_buf_add(out, value.text + 1, value.length - 2);
	}
}

static void put_url(const struct dry *dry, const struct ora_step_of *step, struct ora_buf *out)
{
	ora_buf_add_string(out, dry->base_url);
	for (const char *at = step->tool->path; *at != '\0';) {
		size_t length = strcspn(at + 1, "{}") + (*at == '{' ? 2 : 1);
		bool known = false;
		for (size_t i = 0; *at == '{' && i < step->arg_count; i++) {
			const struct ora_step_arg *arg = &step->args[i];
			if (strlen(arg->name) == length - 2 && memcmp(arg->name, at + 1, length - 2) == 0) {
				put_in_path(dry, source_of(dry, arg), out);
				known = true;
			}
		}
		if (!known) {
			ora_buf_add(out, at, length);
		}
		at += length;
	}
}

static void put_body(const struct dry *dry, const struct ora_step_of *step, struct ora_buf *out)
{
	const struct ora_workflow *workflow = dry->workflow;
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < step->arg_count; i++) {
		const struct ora_step_arg *arg = &step->args[i];
		const struct ora_field *field = ora_field_find(step->tool->args, arg->name);
		const char *from = source_of(dry, arg);
		bool wrap = (field->flags & ORA_FIELD_LIST) != 0;
		bool named = step == &workflow->create && strcmp(arg->name, workflow->named) == 0;
		if (field->place == ORA_PLACE_BODY && from != NULL) {
			ora_json_put_key(out, arg->name);
			ora_buf_add_string(out, wrap ? "[" : "");
			put_value(dry, from, named ? workflow->suffix : "", out);
			ora_buf_add_string(out, wrap ? "]" : "");
		}
	}
	if (step == &workflow->end) {
		ora_json_put_key(out, workflow->flag);
		ora_buf_add_string(out, "true");
	}
	ora_buf_add_char(out, '}');
}

static void put_request(struct dry *dry, const struct ora_step_of *step, const char *words)
{
	struct ora_buf url, body;
	bool has_body = step->tool->method != ORA_GET;
	ora_buf_init(&url, MAX_SHOWN);
	ora_buf_init(&body, MAX_SHOWN);
	put_url(dry, step, &url);
	ora_buf_addf(&dry->out, "# %u. %s%s\n", ++dry->number, step->tool->title, words);
	cli_put_curl(&dry->out, step->tool, ora_buf_text(&url), url.length,
		step == &dry->workflow->check ? NEW_KEY_VARIABLE : CLI_KEY_VARIABLE, has_body);
	if (has_body) {
		put_body(dry, step, &body);
		ora_buf_add_string(&dry->out, " \\\n  --data-raw ");
		cli_put_quoted(&dry->out, ora_buf_text(&body), body.length);
	}
	ora_buf_add_char(&dry->out, '\n');
	ora_buf_finish(&url);
	ora_buf_finish(&body);
}

/* A read of what `from` names. */
static void put_read(struct dry *dry, const struct ora_lookup *lookup, const char *from,
	const char *words)
{
	struct ora_step_arg args[4];
	struct ora_step_of step = { .tool = lookup->tool, .args = args };
	while (step.arg_count < lookup->arg_count && step.arg_count < sizeof(args) / sizeof(args[0])) {
		args[step.arg_count] = (struct ora_step_arg){
			.name = lookup->args[step.arg_count].name,
			.from = from != NULL ? from : lookup->args[step.arg_count].from,
		};
		step.arg_count++;
	}
	put_request(dry, &step, words);
}

static void put_end(struct dry *dry, bool resumed)
{
	const struct ora_workflow *workflow = dry->workflow;
	int64_t grace_s = workflow->default_grace_s;
	struct ora_buf words;
	ora_buf_init(&words, MAX_SHOWN);
	ora_buf_add_string(&words, ": the old one");
	bool given = ora_json_int64(ora_json_member(dry->given, workflow->grace), &grace_s);
	if (grace_s > 0 && (given || !resumed)) {
		ora_buf_addf(&words, ", by another call with %s, ", workflow->made);
		ora_put_duration(&words, grace_s);
		ora_buf_add_string(&words, " later");
	}
	put_request(dry, &workflow->end, ora_buf_text(&words));
	ora_buf_finish(&words);
}

int cli_dry_workflow(const struct ora_tool *tool, const void *args, const char *base_url)
{
	const struct ora_workflow *workflow = tool->workflow;
	struct ora_buf json;
	struct dry dry = { .workflow = workflow, .base_url = base_url };
	ora_buf_init(&json, MAX_SHOWN);
	ora_buf_init(&dry.out, MAX_SHOWN);
	ora_args_to_json(tool->args, args, true, &json);
	int rc = ora_buf_ok(&json);
	if (rc != 0) {
		ora_buf_finish(&json);
		return cli_fail(CLI_REFUSED, "%s", rc == ORA_ERR_MEMORY ? "out of memory"
			: "the requests are too large to show");
	}
	dry.given = ora_json_root(ora_buf_text(&json), json.length);
	bool resumed = ora_json_member(dry.given, workflow->made).text != NULL;
	put_read(&dry, tool->state, NULL, ": the old one");
	put_read(&dry, workflow->assigned, NULL, ": what the old one is assigned to");
	if (resumed) {
		put_read(&dry, tool->state, workflow->made, ": the new one");
	} else {
		put_request(&dry, &workflow->create, "; its secret is " NEW_KEY_VARIABLE);
	}
	put_request(&dry, &workflow->assign, ": for each that only the old one has");
	if (!resumed) {
		put_request(&dry, &workflow->check, ": with the new secret");
	}
	put_end(&dry, resumed);
	rc = ora_buf_ok(&dry.out) != 0
		? cli_fail(CLI_REFUSED, "the requests are too large to show") : 0;
	if (rc == 0) {
		fwrite(ora_buf_text(&dry.out), 1, dry.out.length, stdout);
		rc = cli_flush();
	}
	ora_buf_finish(&json);
	ora_buf_finish(&dry.out);
	return rc;
}
