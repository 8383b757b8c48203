#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "base/text.h"
#include "cli/cli.h"
#include "mcp/result.h"

#define MAX_WIDTH 100

enum cli_exit cli_exit_of(enum ora_err code)
{
	switch (code) {
	case ORA_OK:
		return CLI_DONE;
	case ORA_ERR_ARGS:
	case ORA_ERR_CONNECTION:
	case ORA_ERR_CONFIG:
		return CLI_USAGE;
	case ORA_ERR_AUTH:
		return CLI_NOT_AUTHENTICATED;
	case ORA_ERR_UNREACHABLE:
	case ORA_ERR_NO_ANSWER:
	case ORA_ERR_CANCELED:
		return CLI_UNREACHABLE;
	case ORA_ERR_UNKNOWN:
	case ORA_ERR_REPLY_LOST:
		return CLI_UNKNOWN_OUTCOME;
	case ORA_ERR_NOT_ALLOWED:
	case ORA_ERR_CONFIRM:
		return CLI_NOT_ALLOWED;
	case ORA_ERR_PARTIAL:
		return CLI_PARTIAL;
	case ORA_ERR_LOG:
	case ORA_ERR_REFUSED:
	case ORA_ERR_BAD_REPLY:
	case ORA_ERR_TOO_BIG:
	case ORA_ERR_MEMORY:
	case ORA_ERR_INTERNAL:
		break;
	}
	return CLI_REFUSED;
}

int cli_fail(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("error: ", stderr);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
	va_end(args);
	return code;
}

int cli_fail_error(const struct ora_error *err)
{
	struct ora_buf text;
	ora_buf_init(&text, 1 << 20);
	ora_result_error(err, &text);
	fprintf(stderr, "error: %s\n", ora_buf_text(&text));
	ora_buf_finish(&text);
	return (int)cli_exit_of(err->code);
}

void cli_tell_secret(const struct ora_reply *reply)
{
	if (reply->secret_place != NULL) {
		fprintf(stderr, "secret: %s\n", reply->secret_place);
	}
	if (reply->note != NULL) {
		fprintf(stderr, "note: %s\n", reply->note);
	}
}

int cli_unknown_tool(const char *name)
{
	const char *near = ora_tool_suggest(&openrouter_admin_api, name);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown tool %s (did you mean %s?)", name, near)
		: cli_fail(CLI_USAGE, "unknown tool %s (see openrouter-admin tools)", name);
}

int cli_width(void)
{
	struct winsize size;
	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0
		|| size.ws_col < 40) {
		return 80;
	}
	return size.ws_col < MAX_WIDTH ? size.ws_col : MAX_WIDTH;
}

void cli_print_wrapped(const char *text, int at, int indent)
{
	int width = cli_width(), column = at;
	while (*text != '\0') {
		size_t length = strcspn(text, " \n");
		int columns = (int)ora_utf8_count(text, length);
		if (column > at && column + 1 + columns > width) {
			printf("\n%*s", indent, "");
			column = indent;
			at = indent;
		} else if (column > at) {
			putchar(' ');
			column++;
		}
		fwrite(text, 1, length, stdout);
		column += columns;
		text += length;
		text += strspn(text, " \n");
	}
	putchar('\n');
}

int cli_flush(void)
{
	if (fflush(stdout) != 0 || ferror(stdout)) {
		return cli_fail(CLI_REFUSED, "the output can't be written");
	}
	return 0;
}
