#include <limits.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "base/buf.h"
#include "base/escape.h"
#include "base/text.h"
#include "cli/cli.h"
#include "cli/show.h"
#include "json/view.h"
#include "mcp/result.h"

#define MAX_WIDTH 100
#define MAX_MESSAGE 4096

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

static cli_tell *teller;
static void *teller_data;

void cli_tell_to(cli_tell *tell, void *user)
{
	teller = tell;
	teller_data = user;
}

static void say(bool is_error, const char *format, va_list args)
{
	struct ora_buf text;
	if (teller == NULL && isatty(STDERR_FILENO) != 1) {
		fputs(is_error ? "error: " : "", stderr);
		vfprintf(stderr, format, args);
		fputc('\n', stderr);
		return;
	}
	ora_buf_init(&text, MAX_MESSAGE);
	char *room = ora_buf_reserve(&text, MAX_MESSAGE);
	if (room != NULL) {
		vsnprintf(room, MAX_MESSAGE, format, args);
		if (teller != NULL) {
			teller(teller_data, is_error, room);
		} else {
			cli_print_message(is_error ? "error: " : "", room);
		}
	}
	ora_buf_finish(&text);
}

int cli_fail(int code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	say(true, format, args);
	va_end(args);
	return code;
}

void cli_note(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	say(false, format, args);
	va_end(args);
}

int cli_fail_error(const struct ora_error *err)
{
	struct ora_buf text;
	ora_buf_init(&text, 1 << 20);
	ora_result_error(err, &text);
	int code = cli_fail((int)cli_exit_of(err->code), "%s", ora_buf_text(&text));
	ora_buf_finish(&text);
	return code;
}

void cli_tell_secret(const struct ora_reply *reply)
{
	if (reply->secret_place != NULL) {
		fprintf(stderr, "secret: %s\n", reply->secret_place);
	}
	if (reply->note != NULL) {
		cli_print_message("note: ", reply->note);
	}
}

/* The secret of a reply that is in it still, and not delivered elsewhere; NULL: none. */
const struct ora_field *cli_reply_secret(const struct ora_tool *tool,
	const struct ora_reply *reply)
{
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	for (size_t i = 0; reply->secret_place == NULL && i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		if ((field->flags & ORA_FIELD_SECRET) != 0
			&& ora_json_type(ora_json_member(root, field->name)) == ORA_JSON_STRING) {
			return field;
		}
	}
	return NULL;
}

/* The ID of what a reply is about; no text where it has none. */
static struct ora_json reply_id(const struct ora_tool *tool, const struct ora_reply *reply)
{
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		const struct ora_field *field = &tool->reply->fields[i];
		if (field->object != NULL && field->object->id != NULL
			&& (field->flags & ORA_FIELD_LIST) == 0) {
			return ora_json_member(ora_json_member(root, field->name), field->object->id);
		}
	}
	return (struct ora_json){ .text = NULL };
}

int cli_end_output(const struct ora_tool *tool, const struct ora_reply *reply, int rc,
	bool secret_shown)
{
	if (rc == 0 || tool->effect == ORA_READ) {
		return rc;
	}
	const struct ora_field *secret = secret_shown ? NULL : cli_reply_secret(tool, reply);
	struct ora_json id = reply_id(tool, reply);
	struct ora_buf name;
	ora_buf_init(&name, 4096);
	if (ora_json_type(id) == ORA_JSON_STRING) {
		ora_escape_put_json_exact(&name, id.text, id.length);
	} else {
		ora_buf_add_string(&name, "it");
	}
	fputs("error: it was done all the same", stderr);
	if (secret != NULL) {
		fprintf(stderr, "; its secret (%s) is lost: delete %s, and make another", secret->name,
			ora_buf_text(&name));
	}
	ora_buf_finish(&name);
	fputc('\n', stderr);
	return CLI_PARTIAL;
}

void cli_put_place(const struct cli_options *options, struct ora_buf *out)
{
	static const char *const names[] = { "sandbox", "config", "base-url", "connection", "state" };
	const struct cli_option *option;
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		const struct cli_written *written = cli_option_written(options, i);
		for (size_t n = 0; written != NULL && n < sizeof(names) / sizeof(names[0]); n++) {
			if (strcmp(option->name, names[n]) != 0) {
				continue;
			}
			ora_buf_addf(out, " --%s", option->name);
			if (written->value != NULL) {
				ora_buf_add_char(out, '=');
				cli_put_word(out, written->value, strlen(written->value));
			}
		}
	}
}

void cli_tell_journal(const struct cli_options *options)
{
#ifdef ORA_MINIMAL
	(void)options; /* it has no such command */
#else
	struct ora_buf line;
	if (options->no_log) {
		return;
	}
	ora_buf_init(&line, 1 << 20);
	ora_buf_add_string(&line, "openrouter-admin journal");
	cli_put_place(options, &line);
	fprintf(stderr, "  find out what became of it: %s\n", ora_buf_text(&line));
	ora_buf_finish(&line);
#endif
}

int cli_unknown_tool(const char *name)
{
	const char *near = ora_tool_suggest(&openrouter_admin_api, name);
	return near != NULL
		? cli_fail(CLI_USAGE, "unknown tool %s (did you mean %s?)", name, near)
		: cli_fail(CLI_USAGE, "unknown tool %s (see openrouter-admin tools)", name);
}

/* Columns of a terminal, at most `most`; 0 where it is none, or tells nothing. */
static int width_of(int descriptor, int most)
{
	struct winsize size;
	if (!isatty(descriptor) || ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col < 40) {
		return 0;
	}
	return size.ws_col < most ? size.ws_col : most;
}

int cli_width(void)
{
	int width = width_of(STDOUT_FILENO, MAX_WIDTH);
	return width > 0 ? width : 80;
}

/* Bytes of the word that a line goes on with: what stands between two ` is one, so that a command can
 * be pasted. */
static size_t word_length(const char *text, size_t length)
{
	const char *close = text[0] == '`' ? memchr(text + 1, '`', length - 1) : NULL;
	size_t whole = close != NULL ? (size_t)(close - text) : 0;
	return whole + strcspn(text + whole, " \n");
}

/* One line of text, broken at its blanks. Blanks that it has beyond one between words stay. */
static void put_wrapped(FILE *out, const char *text, size_t length, int width, int at, int indent)
{
	int column = at;
	const char *end = text + length;
	while (text < end) {
		size_t blanks = strspn(text, " ");
		blanks = blanks < (size_t)(end - text) ? blanks : (size_t)(end - text);
		size_t word = word_length(text + blanks, (size_t)(end - text) - blanks);
		int columns = (int)ora_utf8_count(text + blanks, word);
		if (column > at && column + (int)blanks + columns > width) {
			fprintf(out, "\n%*s", indent, "");
			column = indent;
			at = indent;
		} else {
			fwrite(text, 1, blanks, out);
			column += (int)blanks;
		}
		fwrite(text + blanks, 1, word, out);
		column += columns;
		text += blanks + word;
	}
	fputc('\n', out);
}

void cli_print_wrapped(const char *text, int at, int indent)
{
	/* A line of the text ends where there is room, and not where it was written. */
	struct ora_buf line;
	ora_buf_init(&line, 1 << 20);
	for (; *text != '\0'; text++) {
		bool blank = *text == ' ' || *text == '\n';
		if (!blank || (line.length > 0 && line.data[line.length - 1] != ' ')) {
			ora_buf_add_char(&line, blank ? ' ' : *text);
		}
	}
	put_wrapped(stdout, ora_buf_text(&line), line.length, cli_width(), at, indent);
	ora_buf_finish(&line);
}

void cli_print_wrapped_at(const char *text, int at, int width)
{
	put_wrapped(stdout, text, strlen(text), width, at, at);
}

/* Whether a line is a command that is to be pasted. */
static bool is_command(const char *line)
{
	static const char program[] = "openrouter-admin ";
	return strncmp(line + strspn(line, " ->"), program, sizeof(program) - 1) == 0;
}

/* Lines behind a head, `deep` is by how much more those are indented that one goes on in. */
static void print_lines(FILE *out, const char *head, const char *text, int width, int deep)
{
	int indent = (int)strlen(head);
	fputs(head, out);
	for (int at = indent; *text != '\0' || at > 0; at = 0) {
		size_t length = strcspn(text, "\n"), shown = length;
		int inside = (int)strspn(text, " -"); /* behind the mark of a list */
		while (shown > 0 && text[shown - 1] == ' ') {
			shown--;
		}
		put_wrapped(out, text, shown, width > 0 && !is_command(text) ? width : INT_MAX, at,
			(at > 0 ? indent : inside) + deep);
		text += length + (text[length] == '\n');
	}
}

void cli_print_message(const char *head, const char *text)
{
	print_lines(stderr, head, text, width_of(STDERR_FILENO, INT_MAX), 0);
}

void cli_print_plan(const char *plan)
{
	enum { DEEP = 4 };
	print_lines(stderr, "", plan, width_of(STDERR_FILENO, INT_MAX), DEEP);
}

void cli_print_lines(const char *text)
{
	print_lines(stdout, "", text, width_of(STDOUT_FILENO, INT_MAX), 0);
}

/* Whether the other end of a pipe was closed: `| head` has enough. */
static bool nobody_reads(void)
{
	struct pollfd out = { .fd = STDOUT_FILENO };
	return poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0;
}

int cli_flush(void)
{
	if (fflush(stdout) != 0 || ferror(stdout)) {
		return nobody_reads() ? CLI_REFUSED : cli_fail(CLI_REFUSED, "the output can't be written");
	}
	if (ora_buf_was_short()) {
		return cli_fail(CLI_REFUSED, "out of memory: what is shown above may not be whole");
	}
	return 0;
}
