#ifndef ORA_CLI_DRY_RUN_H
#define ORA_CLI_DRY_RUN_H

#include "cli/verb.h"

#define CLI_KEY_VARIABLE "OPENROUTER_MANAGEMENT_KEY"

/* Text as one word of a shell: in single quotes, those inside it written as '\''. */
void cli_put_quoted(struct ora_buf *out, const char *text, size_t length);
/* A request up to its headers; the key is what stands in a variable of the shell. */
void cli_put_curl(struct ora_buf *out, const struct ora_tool *tool, const char *url,
	size_t length, const char *variable, bool has_body);

/* dry_workflow.c: prints the requests of a workflow. Returns 0 or an exit code after a message. */
int cli_dry_workflow(const struct ora_tool *tool, const void *args, const char *base_url);

#endif
