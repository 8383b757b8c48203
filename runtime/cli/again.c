#include <string.h>

#include "cli/again.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "gate/fetch.h"
#include "gate/gate.h"

/* A value as a word: what nobody sees becomes visible before it is quoted. */
static void put_word(struct ora_json value, struct ora_buf *out)
{
	struct ora_buf text;
	ora_buf_init(&text, 1u << 20);
	if (ora_json_type(value) == ORA_JSON_STRING) {
		cli_put_text(&text, value);
	} else {
		ora_buf_add(&text, value.text, value.length);
	}
	cli_put_word(out, ora_buf_text(&text), text.length);
	ora_buf_finish(&text);
}

static void put_flag(const struct ora_tool *tool, const char *name, struct ora_buf *out)
{
	char flag[CLI_NAME_SIZE];
	cli_flag_name(ora_field_find(tool->args, name), flag);
	ora_buf_addf(out, " --%s ", flag);
}

/* "openrouter-admin keys rotate", and what it takes from the path. */
static void put_command(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out)
{
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (field->place == ORA_PLACE_PATH) {
			ora_buf_add_char(out, ' ');
			put_word(ora_json_member(arguments, field->name), out);
		}
	}
}

static void put_grace(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out)
{
	struct ora_json grace = ora_json_member(arguments, tool->workflow->grace);
	if (grace.text != NULL) {
		put_flag(tool, tool->workflow->grace, out);
		put_word(grace, out);
	}
}

void cli_put_again(const struct ora_tool *tool, struct ora_json arguments, const char *made,
	struct ora_buf *out)
{
	put_command(tool, arguments, out);
	put_flag(tool, tool->workflow->made, out);
	cli_put_word(out, made, strlen(made));
	put_grace(tool, arguments, out);
}

void cli_put_anew(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out)
{
	put_command(tool, arguments, out);
	put_grace(tool, arguments, out);
}

/* In a note: the command stands in a line of its own. */
static void put_again(const struct ora_tool *tool, struct ora_json arguments, const char *made,
	struct ora_buf *out)
{
	ora_buf_add_string(out, "\n  ");
	cli_put_again(tool, arguments, made, out);
}

void cli_call_in_shell(struct ora_client *client, const struct ora_tool *tool)
{
	struct ora_gate *gate = tool->workflow != NULL ? ora_gate_need(client) : NULL;
	if (gate != NULL) {
		gate->put_again = put_again;
	}
}
