#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bind/bind.h"
#include "cli/policy.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "json/view.h"

#define MAX_TEXT (1u << 20)
#define SHOWN_ITEMS 5

static void put_thing(const struct cli_names *names, const struct ora_field *field,
	struct ora_json value, struct ora_buf *out)
{
	struct ora_buf id;
	ora_buf_init(&id, MAX_TEXT);
	if (ora_json_type(value) == ORA_JSON_STRING) {
		cli_put_text(&id, value);
	} else {
		ora_buf_add(&id, value.text, value.length);
	}
	struct ora_json label = cli_names_label(names, field, ora_buf_text(&id));
	if (ora_json_type(label) == ORA_JSON_STRING) {
		cli_put_text(out, label);
		ora_buf_addf(out, " (%s)", ora_buf_text(&id));
	} else {
		ora_buf_add(out, id.data, id.length);
	}
	ora_buf_finish(&id);
}

/* An operand as it is called in a line: "key" of "KEY...". */
static void operand_name(const struct ora_tool *tool, const struct ora_field *field,
	char out[CLI_NAME_SIZE])
{
	cli_write_name(tool, field, out);
	out[strcspn(out, ".")] = '\0';
	for (char *c = out; *c != '\0'; c++) {
		*c = *c >= 'A' && *c <= 'Z' ? (char)(*c - 'A' + 'a') : *c;
	}
}

static size_t widest_operand(const struct ora_tool *tool)
{
	const struct ora_field *field;
	char name[CLI_NAME_SIZE];
	size_t widest = 0;
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		operand_name(tool, field, name);
		widest = strlen(name) > widest ? strlen(name) : widest;
	}
	return widest;
}

/* What the call is about: a line an ID. */
static void put_things(const struct cli_names *names, const struct ora_tool *tool,
	const void *args, struct ora_buf *out)
{
	const struct ora_field *field;
	struct ora_buf json;
	size_t widest = widest_operand(tool);
	ora_buf_init(&json, MAX_TEXT);
	ora_args_to_json(tool->args, args, true, &json);
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		char name[CLI_NAME_SIZE];
		struct ora_json value = ora_json_member(
			ora_json_root(ora_buf_text(&json), json.length), field->name);
		size_t count = 0;
		operand_name(tool, field, name);
		bool list = ora_json_type(value) == ORA_JSON_ARRAY;
		struct ora_json_iter it = ora_json_iter(value);
		while (list ? ora_json_next(&it) : count == 0) {
			if (count++ < SHOWN_ITEMS) {
				ora_buf_addf(out, "  %-*s  ", (int)widest, name);
				put_thing(names, field, list ? it.value : value, out);
				ora_buf_add_char(out, '\n');
			}
		}
		if (count > SHOWN_ITEMS) {
			ora_buf_addf(out, "  and %zu more\n", count - SHOWN_ITEMS);
		}
	}
	ora_buf_finish(&json);
}

/* Asks upstream what the IDs are called, so that nobody says yes to a number. */
static void learn_names(struct cli_names *names, const struct ora_tool *tool)
{
	const struct ora_field *field;
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		const struct cli_rows *rows;
		if (field->refers != NULL) {
			(void)cli_names_list(names, cli_referred(field), &rows);
		}
	}
}

int cli_confirm(const struct cli_options *options, struct cli_names *names,
	const struct cli_arguments *arguments)
{
	struct ora_buf text;
	const struct ora_tool *tool = options->tool;
	if (tool->effect != ORA_DESTRUCTIVE || options->yes || cli_policy_asks(options)) {
		return 0;
	}
	enum ora_mode mode;
	if (options->mode != NULL && ora_mode_parse(options->mode, &mode)
		&& !ora_mode_allows(mode, tool)) {
		return 0; /* it is refused whatever the answer is */
	}
	if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) {
		return cli_fail(CLI_NOT_ALLOWED, "%s %s can't be undone, and nobody can be asked here: "
			"pass --yes to do it", tool->group, tool->verb);
	}
	learn_names(names, tool);
	ora_buf_init(&text, MAX_TEXT);
	cli_put_doc(tool, &text);
	cli_print_message("", ora_buf_text(&text));
	ora_buf_reset(&text);
	put_things(names, tool, arguments->args, &text);
	fprintf(stderr, "%sGo on? [y/N] ", ora_buf_text(&text));
	ora_buf_finish(&text);
	return cli_says_yes() ? 0
		: cli_fail(CLI_NOT_ALLOWED, "not confirmed; nothing was sent");
}
