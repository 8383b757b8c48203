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
#define GAP 2

/* What has no name is told by what a table shows of it: "Engineering, Production, member". Returns
 * whether it says anything. */
static bool put_row(const struct cli_names *names, const struct ora_field *field, const char *id,
	struct ora_buf *out)
{
	const struct ora_object *object = NULL;
	struct ora_json row = cli_names_row(names, field, id, &object);
	size_t before = out->length;
	for (size_t i = 0; row.text != NULL && object->columns != NULL && object->columns[i] != NULL;
			i++) {
		const struct ora_field *column = cli_field(object, object->columns[i]);
		struct ora_json value = ora_json_member(row, object->columns[i]);
		struct ora_buf text;
		if (strcmp(object->columns[i], object->id) == 0
			|| ora_json_type(value) != ORA_JSON_STRING) {
			continue;
		}
		ora_buf_init(&text, MAX_TEXT);
		cli_put_text(&text, value);
		struct ora_json label = cli_names_label(names, column, ora_buf_text(&text));
		ora_buf_add_string(out, out->length > before ? ", " : "");
		cli_put_text(out, ora_json_type(label) == ORA_JSON_STRING ? label : value);
		ora_buf_finish(&text);
	}
	return out->length > before;
}

/* `indent`: of what stands on a line of its own. */
static void put_thing(const struct cli_names *names, const struct ora_field *field,
	struct ora_json value, size_t indent, struct ora_buf *out)
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
	} else if (field->refers != NULL && put_row(names, field, ora_buf_text(&id), out)) {
		ora_buf_addf(out, "\n%*s%s", (int)indent, "", ora_buf_text(&id));
	} else if (field->kind == ORA_KIND_BOOLEAN) {
		ora_buf_add_string(out, ora_json_true(value) ? "yes" : "no");
	} else {
		ora_buf_add(out, id.data, id.length);
	}
	ora_buf_finish(&id);
}

/* The parameters that are told, in their order: the operands, then what is given beside them. */
static const struct ora_field *told(const struct ora_tool *tool, struct ora_json args, size_t i)
{
	size_t operands = 0;
	while (cli_operand(tool, operands) != NULL) {
		operands++;
	}
	if (i < operands) {
		return cli_operand(tool, i);
	}
	i -= operands;
	for (size_t f = 0; f < tool->args->field_count; f++) {
		const struct ora_field *field = &tool->args->fields[f];
		if (!cli_is_operand(tool, field) && (field->flags & ORA_FIELD_COMMON) == 0
			&& ora_json_member(args, field->name).text != NULL && i-- == 0) {
			return field;
		}
	}
	return NULL;
}

/* A parameter as it is called in a line: "key" of "KEY...", "keep members". */
static void put_told_name(const struct ora_tool *tool, const struct ora_field *field,
	char out[CLI_NAME_SIZE])
{
	cli_write_name(tool, field, out);
	memmove(out, out + strspn(out, "-"), strlen(out + strspn(out, "-")) + 1);
	out[strcspn(out, ".")] = '\0';
	for (char *c = out; *c != '\0'; c++) {
		*c = *c == '-' ? ' ' : *c >= 'A' && *c <= 'Z' ? (char)(*c - 'A' + 'a') : *c;
	}
}

static size_t widest_name(const struct ora_tool *tool, struct ora_json args)
{
	const struct ora_field *field;
	char name[CLI_NAME_SIZE];
	size_t widest = 0;
	for (size_t i = 0; (field = told(tool, args, i)) != NULL; i++) {
		put_told_name(tool, field, name);
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
	ora_buf_init(&json, MAX_TEXT);
	ora_args_to_json(tool->args, args, true, &json);
	struct ora_json given = ora_json_root(ora_buf_text(&json), json.length);
	size_t widest = widest_name(tool, given);
	for (size_t i = 0; (field = told(tool, given, i)) != NULL; i++) {
		char name[CLI_NAME_SIZE];
		struct ora_json value = ora_json_member(given, field->name);
		size_t count = 0;
		put_told_name(tool, field, name);
		bool list = ora_json_type(value) == ORA_JSON_ARRAY;
		struct ora_json_iter it = ora_json_iter(value);
		while (list ? ora_json_next(&it) : count == 0) {
			if (count++ < SHOWN_ITEMS) {
				ora_buf_addf(out, "  %-*s  ", (int)widest, name);
				put_thing(names, field, list ? it.value : value, widest + 2 * GAP, out);
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
		if (field->refers == NULL
			|| cli_names_list(names, cli_referred(field), &rows) != 0
			|| rows->object->labels != NULL) {
			continue;
		}
		/* It has no name: what it ties together has. */
		for (size_t c = 0; rows->object->columns != NULL && rows->object->columns[c] != NULL; c++) {
			const struct ora_tool *list = cli_referred(cli_field(rows->object,
				rows->object->columns[c]));
			if (list != NULL) {
				cli_names_learn(names, list);
			}
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
