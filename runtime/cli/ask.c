#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/policy.h"
#include "cli/verb.h"
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

/* A plan with the names behind the IDs that names were given for: nobody is to say yes to a number.
 * An ID is what stands between two quotes, and needs no escape there. */
static void put_named(const struct cli_names *names, const char *plan, struct ora_buf *out)
{
	while (*plan != '\0') {
		size_t length = strcspn(plan, "\n"), done = 0;
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

bool cli_asks_for_yes(const struct cli_names *names, const char *plan)
{
	struct ora_buf named;
	ora_buf_init(&named, MAX_TEXT);
	put_named(names, plan, &named);
	cli_print_plan(ora_buf_ok(&named) == 0 ? ora_buf_text(&named) : plan);
	ora_buf_finish(&named);
	fputs("Go on? [y/N] ", stderr);
	return cli_says_yes();
}

static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)digest;
	ora_call_answer(call, cli_asks_for_yes(data, plan) ? ORA_ANSWER_YES : ORA_ANSWER_NO, NULL);
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
