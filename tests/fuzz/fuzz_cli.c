/* A command line, one word a line. What is understood as a call on a tool becomes its arguments,
 * and what has no fault in them becomes a request. Nothing is run and nothing is sent. */
#include <getopt.h>

#include <openrouter_admin/tools.h>

#include "bind/bind.h"
#include "cli/cli.h"
#include "cli/verb.h"
#include "fuzz.h"

#define MAX_WORDS 64

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	FUZZ_HOLDS(freopen("/dev/null", "r", stdin) != NULL);
	return 0;
}

static void read_arguments(const struct cli_options *options)
{
	struct ora_client *client = NULL;
	struct cli_arguments arguments;
	struct ora_request request;
	FUZZ_HOLDS(ora_client_create(&client, &openrouter_admin_api, NULL, NULL) == 0);
	/* Names are asked for upstream, and there is no connection to it. */
	struct cli_names names = { .client = client };
	int rc = cli_arguments_read(&arguments, options, &names);
	FUZZ_HOLDS(rc >= CLI_DONE && rc <= CLI_UNREACHABLE);
	if (rc == CLI_DONE) {
		FUZZ_HOLDS(ora_request_build(options->tool, arguments.args, 4 << 20, &request, NULL) == 0);
		ora_request_finish(&request);
	}
	cli_arguments_finish(&arguments);
	cli_names_finish(&names);
	ora_client_destroy(client);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cli_options options;
	static char name[] = "openrouter-admin";
	char *words[MAX_WORDS], *argv[MAX_WORDS + 2] = { name };
	int count = 0, exit_code = -1;
	for (; size > 0 && count < MAX_WORDS; count++) {
		words[count] = fuzz_take(&data, &size, '\n');
		argv[count + 1] = words[count]; /* which getopt moves around */
	}
	optind = 0; /* from the beginning again */
	const struct cli_command *command = cli_parse(count + 1, argv, &options, &exit_code);
	if (command == NULL) {
		FUZZ_HOLDS(exit_code == CLI_DONE || exit_code == CLI_USAGE);
	} else if (options.tool != NULL && options.from_file == NULL) {
		read_arguments(&options);
	}
	cli_options_finish(&options);
	for (int i = 0; i < count; i++) {
		free(words[i]);
	}
	return 0;
}
