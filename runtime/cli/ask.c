#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/policy.h"

/* Asking whoever sits at the terminal. A plan escapes what others wrote, so it is printed as it
 * is. */

bool cli_says_yes(void)
{
	char line[16];
	return fgets(line, sizeof(line), stdin) != NULL
		&& (strcmp(line, "y\n") == 0 || strcmp(line, "yes\n") == 0 || strcmp(line, "Y\n") == 0);
}

static void ask(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)data;
	(void)digest;
	fprintf(stderr, "%sGo on? [y/N] ", plan);
	ora_call_answer(call, cli_says_yes() ? ORA_ANSWER_YES : ORA_ANSWER_NO, NULL);
}

static void agree(void *data, struct ora_call *call, const char *plan, const char *digest)
{
	(void)data;
	(void)plan;
	(void)digest;
	ora_call_answer(call, ORA_ANSWER_YES, NULL);
}

const struct ora_asker *cli_asker(const struct cli_options *options)
{
	static const struct ora_asker terminal = {
		.size = sizeof(terminal), .name = "terminal", .ask = ask, .at_terminal = true,
	};
	static const struct ora_asker agreed = {
		.size = sizeof(agreed), .name = "--yes", .ask = agree,
	};
	return options->yes ? &agreed : isatty(STDIN_FILENO) && isatty(STDERR_FILENO) ? &terminal : NULL;
}
