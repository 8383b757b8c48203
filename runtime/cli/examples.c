/* Examples of commands in help and manual, out of the examples of the spec. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/value.h"
#include "cli/verb.h"
#include "json/view.h"
#include "json/write.h"

#define MAX_TEXT (1u << 20)

void cli_put_word(struct ora_buf *out, const char *text, size_t length)
{
	bool safe = length > 0;
	for (size_t i = 0; i < length; i++) {
		safe = safe && (isalnum((unsigned char)text[i]) || strchr("-_./:,@", text[i]) != NULL);
	}
	ora_buf_add_string(out, safe ? "" : "'");
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '\'') {
			ora_buf_add_string(out, "'\\''");
		} else {
			ora_buf_add_char(out, text[i]);
		}
	}
	ora_buf_add_string(out, safe ? "" : "'");
}

/* How much of an ID is shown: a beginning is enough for every command, and fits every terminal.
 * "f01d5260", "user_2dHFtVWx" */
static size_t beginning_of(const char *id, size_t length)
{
	enum { ENOUGH = 8 };
	const char *kind = memchr(id, '_', length);
	size_t start = kind != NULL ? (size_t)(kind - id) + 1 : 0;
	return length > start + 2 * ENOUGH ? start + ENOUGH : length;
}

/* A value as it is written on the command line: what nobody sees is visible in it. Of an example,
 * which is not `whole`, IDs are cut to their beginnings, and where a page begins is left out. */
static void put_argument(struct ora_buf *out, const struct ora_field *field, struct ora_json value,
	const char *separator, bool whole)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		struct ora_json_iter it = ora_json_iter(value);
		for (size_t i = 0; ora_json_next(&it); i++) {
			ora_buf_add_string(out, i > 0 ? separator : "");
			put_argument(out, field, it.value, separator, whole);
		}
		ora_buf_finish(&text);
		return;
	}
	if (ora_json_type(value) == ORA_JSON_STRING) {
		cli_put_text(&text, value);
		text.length = field->refers != NULL && !whole
			? beginning_of(ora_buf_text(&text), text.length) : text.length;
	} else {
		ora_json_put_minified(&text, value);
	}
	cli_put_word(out, text.data != NULL ? text.data : "", text.length);
	ora_buf_finish(&text);
}

static void put_operands(const struct ora_tool *tool, struct ora_json given,
	bool whole, struct ora_buf *out)
{
	const struct ora_field *field;
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		struct ora_json value = ora_json_member(given, field->name);
		if (value.text != NULL) {
			ora_buf_add_char(out, ' ');
			put_argument(out, field, value, " ", whole);
		}
	}
}

static void put_flags(const struct ora_tool *tool, struct ora_json given,
	bool whole, struct ora_buf *out)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		struct ora_json value = ora_json_member(given, field->name);
		char name[CLI_NAME_SIZE];
		/* Where a page begins is nothing to begin with. */
		bool position = !whole && tool->position != NULL
			&& strcmp(tool->position, field->name) == 0;
		if (value.text == NULL || position || cli_is_operand(tool, field)) {
			continue;
		}
		cli_flag_name(field, name);
		ora_buf_addf(out, " --%s", name);
		if (field->kind == ORA_KIND_BOOLEAN && ora_json_type(value) == ORA_JSON_BOOLEAN) {
			ora_buf_add_string(out, ora_json_true(value) ? "" : "=false");
			continue;
		}
		ora_buf_add_char(out, ' ');
		if (cli_holds_secret(field)) {
			ora_buf_add_char(out, '-');
		} else {
			put_argument(out, field, value, ",", whole);
		}
	}
}

void cli_put_command(const struct ora_tool *tool, struct ora_json arguments, struct ora_buf *out)
{
	ora_buf_addf(out, "%s %s", tool->group, tool->verb);
	put_operands(tool, arguments, true, out);
	put_flags(tool, arguments, true, out);
}

void cli_put_first_example(const struct ora_tool *tool, struct ora_buf *out)
{
	struct ora_json example = ora_json_root(tool->example, strlen(tool->example));
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	put_operands(tool, example, false, out);
	put_flags(tool, example, false, out);
	ora_buf_add_char(out, '\n');
}

void cli_put_examples(const struct ora_tool *tool, struct ora_buf *out)
{
	struct ora_json example = ora_json_root(tool->example, strlen(tool->example));
	cli_put_first_example(tool, out);
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	put_operands(tool, example, false, out);
	if (tool->effect != ORA_READ || tool->method != ORA_GET) {
		put_flags(tool, example, false, out);
		ora_buf_add_string(out, " --dry-run\n");
	} else if (tool->chart != NULL) {
		ora_buf_addf(out, " --by %s\n", tool->chart->ways[tool->chart->way_count - 1].name);
	} else if (tool->paging != ORA_PAGING_NONE) {
		ora_buf_add_string(out, " --all --csv\n");
	} else {
		ora_buf_add_string(out, " --json\n");
	}
}

/* Whether a flag, from `word` on, and its value stand around the blank at `i`: they stay together. */
static bool is_inside_option(const char *line, size_t length, size_t word, size_t i)
{
	return i - word > 2 && memcmp(line + word, "--", 2) == 0
		&& (i + 3 > length || memcmp(line + i + 1, "--", 2) != 0);
}

/* Where one is in a word of the shell that stands in quotes. */
struct quote {
	bool open;
	bool json;    /* it is an object or an array: it may be broken where JSON has white space */
	bool string;  /* in a string of that */
};

static void pass(struct quote *quote, const char *c, bool last)
{
	if (*c == '\'') {
		quote->open = !quote->open;
		quote->json = quote->open && !last && (c[1] == '{' || c[1] == '[');
		quote->string = false;
	} else if (*c == '"' && quote->json && c[-1] != '\\') {
		quote->string = !quote->string;
	}
}

/* Where a line may be broken: the last blank between words of the shell that fits into `room`
 * bytes, or else behind the last comma of JSON that does, or else the first blank. The whole length
 * where it fits, or can't be broken. `quote` is where the line begins, and then where it is broken. */
static size_t break_of(const char *line, size_t length, size_t room, struct quote *quote)
{
	size_t blank = length, comma = 0, word = 0;
	struct quote now = *quote, at_comma = now;
	for (size_t i = 0; i < length && length > room; i++) {
		if (i > room && (blank < length || comma > 0)) {
			break;
		}
		pass(&now, line + i, i + 1 == length);
		if (line[i] == ' ' && !now.open) {
			blank = is_inside_option(line, length, word, i) ? blank : i;
			word = i + 1;
		} else if (line[i] == ',' && now.json && !now.string && i < room) {
			comma = i + 1;
			at_comma = now;
		}
	}
	bool inside = blank == length && comma > 0;
	*quote = inside ? at_comma : (struct quote){ .open = false };
	return inside ? comma : blank;
}

void cli_put_folded(struct ora_buf *out, const char *lines, size_t width, const char *mark)
{
	enum { STEP = 4 };
	for (const char *at = lines; *at != '\0';) {
		size_t length = strcspn(at, "\n"), indent = 0;
		struct quote quote = { .open = false };
		while (length > 0) {
			size_t room = width - indent;
			size_t part = length > room ? break_of(at, length, room - strlen(mark), &quote) : length;
			/* What stands in quotes goes on as it is. */
			bool marked = part < length && !quote.open;
			ora_buf_addf(out, "%*s%.*s%s\n", (int)indent, "", (int)part, at, marked ? mark : "");
			at += part + marked;
			length -= part + marked;
			indent = STEP;
		}
		at += *at == '\n';
	}
}

void cli_print_examples(const struct ora_buf *lines)
{
	enum { INDENT = 2 };
	struct ora_buf folded;
	ora_buf_init(&folded, MAX_TEXT);
	/* In a file or a pipe a line is a command. */
	cli_put_folded(&folded, ora_buf_text(lines),
		isatty(STDOUT_FILENO) == 1 ? (size_t)cli_width() - INDENT : MAX_TEXT, " \\");
	for (const char *at = ora_buf_text(&folded); *at != '\0';) {
		size_t length = strcspn(at, "\n");
		printf("%*s%.*s\n", INDENT, "", (int)length, at);
		at += length + (at[length] == '\n');
	}
	ora_buf_finish(&folded);
}
