#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/words.h"
#include "cli/policy.h"
#include "cli/verb.h"
#include "gate/fetch.h"
#include "gate/gate.h"
#include "gate/quote.h"

#define MAX_TEXT (4u << 20)

/* Asking whoever sits at the terminal. A plan escapes what others wrote. */

bool cli_says_yes(void)
{
	char line[16];
	return fgets(line, sizeof(line), stdin) != NULL
		&& (strcmp(line, "y\n") == 0 || strcmp(line, "yes\n") == 0 || strcmp(line, "Y\n") == 0);
}

/* What an ID in a line of a plan is called, in quotes, where the line does not say so itself. */
static void put_name(const struct cli_names *names, const char *line, size_t length,
	const char *id, size_t id_length, struct ora_buf *out)
{
	struct ora_buf name, id_text;
	ora_buf_init(&name, MAX_TEXT);
	ora_buf_init(&id_text, MAX_TEXT);
	ora_buf_add(&id_text, id, id_length);
	struct ora_json label = cli_names_of(names, ora_buf_text(&id_text));
	if (ora_json_type(label) == ORA_JSON_STRING) {
		ora_quote_json(label, &name);
		struct ora_buf whole;
		ora_buf_init(&whole, MAX_TEXT);
		ora_buf_add(&whole, line, length);
		bool said = strstr(ora_buf_text(&whole), ora_buf_text(&name)) != NULL;
		if (!said) {
			ora_buf_addf(out, " (%s)", ora_buf_text(&name));
		}
		ora_buf_finish(&whole);
	}
	ora_buf_finish(&id_text);
	ora_buf_finish(&name);
}

/* What a line of a plan is about, "- key_hashes", as a person calls it: "- keys". Returns its
 * bytes. */
static size_t put_head(const struct ora_tool *tool, const char *line, size_t length,
	struct ora_buf *out)
{
	char name[CLI_NAME_SIZE];
	size_t end = length > 2 && memcmp(line, "- ", 2) == 0 ? strcspn(line + 2, ":\n") : 0;
	if (end == 0 || end >= sizeof(name)) {
		return 0;
	}
	memcpy(name, line + 2, end);
	name[end] = '\0';
	const struct ora_field *field = ora_field_find(tool->args, name);
	const struct ora_tool *list = field != NULL ? cli_referred(field) : NULL;
	ora_buf_add_string(out, "- ");
	ora_put_words(out, list != NULL ? cli_row_object(list)->name : name);
	ora_buf_add_string(out, list != NULL && (field->flags & ORA_FIELD_LIST) != 0 ? "s" : "");
	return end + 2;
}

/* An ID is what stands between two quotes, and needs no escape there. */
void cli_put_plan(struct ora_buf *out, const struct cli_names *names, const struct ora_tool *tool,
	const char *plan)
{
	while (*plan != '\0') {
		size_t length = strcspn(plan, "\n");
		/* Who wrote JSON reads the names that stand there. */
		size_t done = names != NULL ? put_head(tool, plan, length, out) : 0;
		const char *open = memchr(plan, '"', length);
		while (open != NULL) {
			const char *id = open + 1, *end = plan + length;
			size_t id_length = strcspn(id, "\"\\\n");
			if (id + id_length >= end || id[id_length] != '"') {
				break;
			}
			size_t upto = (size_t)(id - plan) + id_length + 1;
			ora_buf_add(out, plan + done, upto - done);
			put_name(names, plan, length, id, id_length, out);
			done = upto;
			open = memchr(plan + done, '"', length - done);
		}
		ora_buf_add(out, plan + done, length - done);
		plan += length;
		if (*plan == '\n') {
			ora_buf_add_char(out, *plan++);
		}
	}
}

bool cli_asks_for_yes(const char *plan)
{
	cli_print_plan(plan);
	fputs("Go on? [y/N] ", stderr);
	return cli_says_yes();
}

static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	struct ora_buf named;
	(void)digest;
	ora_buf_init(&named, MAX_TEXT);
	cli_put_plan(&named, data, call->tool, plan);
	bool yes = cli_asks_for_yes(ora_buf_ok(&named) == 0 ? ora_buf_text(&named) : plan);
	ora_buf_finish(&named);
	ora_call_answer(call, yes ? ORA_ANSWER_YES : ORA_ANSWER_NO, NULL);
}

static void agree(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)data;
	(void)plan;
	(void)digest;
	ora_call_answer(call, ORA_ANSWER_YES, NULL);
}

const struct ora_asker *cli_asker(const struct cli_options *options, struct cli_names *names)
{
	static struct ora_asker terminal = {
		.size = sizeof(terminal), .name = "terminal", .ask = ask, .at_terminal = true,
	};
	terminal.data = names;
	static const struct ora_asker agreed = {
		.size = sizeof(agreed), .name = "--yes", .ask = agree,
	};
	return options->yes ? &agreed : isatty(STDIN_FILENO) && isatty(STDERR_FILENO) ? &terminal : NULL;
}
