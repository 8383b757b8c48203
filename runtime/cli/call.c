#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <json-c/json.h>
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "cli/cli.h"

/* More than any call takes, so that the check can say what is too long. */
#define MAX_INPUT (4u << 20)

static int read_input(struct ora_buf *out)
{
	for (;;) {
		char *to = ora_buf_reserve(out, 65536);
		if (to == NULL) {
			return cli_fail(CLI_USAGE, "more than %u bytes of arguments", MAX_INPUT);
		}
		ssize_t count = read(STDIN_FILENO, to, 65536);
		if (count < 0 && errno != EINTR) {
			return cli_fail(CLI_USAGE, "stdin can't be read: %s", strerror(errno));
		}
		if (count == 0) {
			return 0;
		}
		out->length += count > 0 ? (size_t)count : 0;
	}
}

/* For people in lines, for programs as it is. */
static int print_reply(const struct ora_reply *reply)
{
	struct json_object *tree = isatty(STDOUT_FILENO) ? json_tokener_parse(reply->json) : NULL;
	if (tree != NULL) {
		puts(json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PRETTY
			| JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE));
		json_object_put(tree);
	} else {
		fwrite(reply->json, 1, reply->json_length, stdout);
		putchar('\n');
	}
	return cli_flush();
}

static int call(const struct cli_options *options, const struct ora_tool *tool,
	const char *json, size_t length)
{
	struct cli_client client;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	int rc = cli_client_open(&client, options, CLI_FRONT_COMMAND, true);
	if (rc != 0) {
		return rc;
	}
	if (ora_call_run_json(client.client, tool, json, length, NULL, &reply, &err) != 0) {
		rc = cli_fail_error(&err);
	} else {
		rc = print_reply(reply);
		cli_tell_secret(reply);
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
		rc = read_input(&input);
		json = ora_buf_text(&input);
		length = input.length;
	}
	if (rc == 0) {
		rc = call(options, tool, json, length);
	}
	ora_buf_finish(&input);
	return rc;
}
