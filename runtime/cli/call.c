#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "cli/again.h"
#include "cli/policy.h"
#include "cli/verb.h"

/* More than any call takes, so that the check can say what is too long. */
#define MAX_INPUT (4u << 20)

static int call(const struct cli_options *options, const struct ora_tool *tool,
	const char *json, size_t length)
{
	struct cli_client client;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_call_options call_options = ORA_CALL_OPTIONS_INIT;
	int rc = cli_client_open(&client, options, CLI_FRONT_COMMAND, true);
	if (rc != 0) {
		return rc;
	}
	call_options.asker = cli_asker(options, NULL);
	cli_call_in_shell(client.client, tool);
	if (ora_call_run_json(client.client, tool, json, length, &call_options, &reply, &err) != 0) {
		rc = cli_fail_error(&err);
		if (rc == CLI_UNKNOWN_OUTCOME) {
			cli_tell_journal(options);
		}
	} else {
		rc = cli_print_json(reply->json, reply->json_length);
		cli_tell_secret(reply);
		rc = cli_end_output(tool, reply, rc, false);
	}
	ora_reply_destroy(reply);
	ora_error_finish(&err);
	cli_client_close(&client);
	return rc;
}

int cli_call(const struct cli_options *options)
{
	const char *name = options->operands[0];
	const char *json = options->operand_count > 1 ? options->operands[1] : "{}";
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, name);
	if (tool == NULL) {
		return cli_unknown_tool(name);
	}
	struct ora_buf input;
	ora_buf_init(&input, MAX_INPUT);
	int rc = 0;
	size_t length = strlen(json);
	if (strcmp(json, "-") == 0) {
		rc = cli_read_file("-", &input);
		json = ora_buf_text(&input);
		length = input.length;
	} else {
		rc = cli_refuse_secret(tool, json);
	}
	if (rc == 0) {
		rc = call(options, tool, json, length);
	}
	ora_buf_finish(&input);
	return rc;
}
