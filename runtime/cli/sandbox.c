#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "cli/verb.h"
#include "httpd/httpd.h"
#include "sandbox/sandbox.h"

#define DEFAULT_LISTEN "127.0.0.1:8787"
#define ANY_PORT "127.0.0.1:0"

#ifdef ORA_MINIMAL

int cli_sandbox(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it has no sandbox");
}

#else

static void wait_for_end(int stop)
{
	char byte;
	ssize_t count = read(stop, &byte, 1);
	while (count < 0 && errno == EINTR) {
		count = read(stop, &byte, 1);
	}
}

static int print_dump(struct ora_sandbox *sandbox)
{
	char *text = ora_sandbox_dump(sandbox);
	if (text == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	puts(text);
	free(text);
	return cli_flush();
}

/* How somebody who has just started it goes on, at another terminal. */
static void print_next(const char *base_url)
{
	struct ora_buf lines;
	ora_buf_init(&lines, 1 << 12);
	ora_buf_addf(&lines, "export OPENROUTER_MANAGEMENT_KEY=%s\nopenrouter-admin keys list "
		"--base-url %s\n", openrouter_admin_api.sandbox_key, base_url);
	puts("\nAt another terminal:");
	cli_print_examples(&lines);
	ora_buf_finish(&lines);
}

int cli_sandbox(const struct cli_options *options)
{
	char address[ORA_HTTPD_ADDRESS_SIZE];
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_sandbox *sandbox;
	struct ora_sandbox_options sandbox_options = {
		.address = address, .db = options->db, .seed = options->seed, .now = options->now,
		.faults = options->faults,
	};
	bool dump = options->operand_count > 0;
	if (dump && strcmp(options->operands[0], "dump") != 0) {
		return cli_fail(CLI_USAGE, "sandbox takes no \"%s\" (want dump, or nothing)",
			options->operands[0]);
	}
	/* Nobody asks one that only dumps: it need not have the place of one that runs. */
	const char *listen = options->listen != NULL ? options->listen : dump ? ANY_PORT
		: DEFAULT_LISTEN;
	if (!ora_httpd_parse_address(listen, address, &sandbox_options.port)) {
		return cli_fail(CLI_USAGE, "--listen %s: want ADDR:PORT, such as " DEFAULT_LISTEN,
			listen);
	}
	if (ora_sandbox_start(&sandbox, &sandbox_options, &err) != 0) {
		int rc = cli_fail_error(&err);
		ora_error_finish(&err);
		return rc;
	}
	if (dump) {
		int rc = print_dump(sandbox);
		ora_sandbox_stop(sandbox);
		return rc;
	}
	/* Before anybody can know that it runs, and end it. */
	int stop = cli_stop_descriptor();
	printf("%s\n", ora_sandbox_base_url(sandbox));
	printf("  management key  %s\n", openrouter_admin_api.sandbox_key);
	printf("  ordinary key    %s\n", openrouter_admin_api.sandbox_other_key);
	printf("  state           %s\n", options->db != NULL ? options->db
		: "in memory, gone when this ends (Ctrl-C)");
	if (isatty(STDOUT_FILENO) == 1) {
		print_next(ora_sandbox_base_url(sandbox));
	}
	int rc = cli_flush();
	if (rc == 0) {
		wait_for_end(stop);
	}
	ora_sandbox_stop(sandbox);
	return rc;
}

#endif
