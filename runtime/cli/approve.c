#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/rule.h"
#include "cli/policy.h"
#include "cli/state.h"

static int approve(const char *folder, const char *id, struct ora_error *err)
{
	struct ora_pending seen;
	char *plan;
	if (ora_plan_read(folder, id, &seen, &plan, err) != 0) {
		return cli_fail_error(err);
	}
	cli_print_plan(plan);
	fputs("Approve it? [y/N] ", stderr);
	free(plan);
	if (!cli_says_yes()) {
		return cli_fail(CLI_NOT_ALLOWED, "not approved");
	}
	if (ora_plan_approve(folder, &seen, err) != 0) {
		return cli_fail_error(err);
	}
	fprintf(stderr, "Approved: the same call, made again within %d minutes of the first, is sent "
		"once.\n", ORA_PLAN_SECONDS / 60);
	return CLI_DONE;
}

int cli_approve(const struct cli_options *options)
{
	struct ora_error err = ORA_ERROR_INIT;
	/* Whoever runs this without a terminal is a program. */
	if ((!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) && !ORA_LEFT_OUT("approve.terminal")) {
		return cli_fail(CLI_NOT_ALLOWED, "approve: a person does this, at a terminal");
	}
	char *folder = cli_plan_folder(options);
	int rc = folder == NULL ? cli_fail(CLI_USAGE, "plans: %s", cli_state_advice)
		: approve(folder, options->operands[0], &err);
	free(folder);
	ora_error_finish(&err);
	return rc;
}
