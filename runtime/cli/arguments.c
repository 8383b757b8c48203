/* Flags, operands, files and stdin become the JSON of a call, and that its struct: what is
 * wrong with it is found where it is found for agents, too. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>

#include "base/text.h"
#include "bind/bind.h"
#include "cli/hidden.h"
#include "cli/verb.h"
#include "json/write.h"

#define MAX_INPUT (4u << 20)

int cli_read_file(const char *path, struct ora_buf *out)
{
	bool is_stdin = strcmp(path, "-") == 0;
	int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	int rc = 0;
	ssize_t count = fd < 0 ? -1 : 1;
	while (count > 0) {
		char *to = ora_buf_reserve(out, 65536);
		if (to == NULL) {
			char most[ORA_SIZE_TEXT];
			rc = cli_fail(CLI_USAGE, "%s: more than %s", is_stdin ? "stdin" : path,
				ora_size_text(MAX_INPUT, most));
			break;
		}
		do {
			count = read(fd, to, 65536);
		} while (count < 0 && errno == EINTR);
		out->length += count > 0 ? (size_t)count : 0;
		to[count > 0 ? count : 0] = '\0';
	}
	if (count < 0) {
		rc = cli_fail(CLI_USAGE, "%s can't be read: %s", is_stdin ? "stdin" : path,
			strerror(errno));
	}
	if (fd >= 0 && !is_stdin) {
		close(fd);
	}
	return rc;
}

static bool is_json(const char *text, size_t length)
{
	struct ora_json_limits limits = { .max_bytes = MAX_INPUT, .max_depth = ORA_JSON_MAX_DEPTH };
	return ora_json_scan(text, length, &limits, NULL) == 0;
}

/* One value as JSON. What is no number where one is wanted goes on as text, for the check to
 * say what is wanted. */
static void put_value(const struct ora_field *field, const char *text, size_t length,
	struct ora_buf *out)
{
	bool raw = false;
	if (field->kind == ORA_KIND_INTEGER || field->kind == ORA_KIND_NUMBER) {
		raw = is_json(text, length)
			&& ora_json_type(ora_json_root(text, length)) == ORA_JSON_NUMBER;
	} else if (field->kind == ORA_KIND_BOOLEAN) {
		raw = (length == 4 && memcmp(text, "true", 4) == 0)
			|| (length == 5 && memcmp(text, "false", 5) == 0);
	} else if (field->kind == ORA_KIND_OBJECT || field->kind == ORA_KIND_JSON) {
		raw = is_json(text, length);
	}
	if (raw) {
		ora_json_put_minified(out, ora_json_root(text, length));
	} else {
		ora_json_put_string(out, text, length);
	}
}

struct reader {
	const struct cli_options *options;
	struct cli_names *names;
	struct ora_arena *arena;
	struct ora_buf input;  /* of stdin, once it was read */
	bool stdin_read;
};

/* An item of text, by the ID that it means. Returns 0 or an exit code. */
static int put_item(struct reader *reader, const struct ora_field *field, const char *text,
	size_t length, struct ora_buf *out)
{
	const char *id;
	char *copy = ora_arena_copy(reader->arena, text, length);
	if (copy == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	if (field->refers == NULL || length == 0) {
		put_value(field, copy, length, out);
		return 0;
	}
	int rc = cli_names_find(reader->names, field, copy, reader->arena, &id);
	if (rc == 0) {
		put_value(field, id, strlen(id), out);
	}
	return rc;
}

/* A secret that is typed is not shown, and ends with its line. */
static int read_secret(struct reader *reader, const struct ora_field *field)
{
	char line[CLI_HIDDEN_SIZE], name[CLI_NAME_SIZE];
	cli_write_name(reader->options->tool, field, name);
	int rc = cli_read_hidden(name, line);
	if (rc == 0) {
		ora_buf_add_string(&reader->input, line);
		ora_wipe(line, sizeof(line));
	}
	return rc;
}

/* Stdin for "-", without the newline at its end; else the text as it is. */
static int read_text(struct reader *reader, const struct ora_field *field, const char *given,
	const char **text, size_t *length)
{
	*text = given;
	*length = strlen(given);
	if (strcmp(given, "-") != 0) {
		return 0;
	}
	if (reader->stdin_read) {
		return cli_fail(CLI_USAGE, "- stands for stdin, which can be read once only");
	}
	reader->stdin_read = true;
	int rc = cli_holds_secret(field) && isatty(STDIN_FILENO) == 1 ? read_secret(reader, field)
		: cli_read_file("-", &reader->input);
	*text = ora_buf_text(&reader->input);
	*length = reader->input.length;
	while (*length > 0 && ((*text)[*length - 1] == '\n' || (*text)[*length - 1] == '\r')) {
		--*length;
	}
	return rc;
}

/* Items between commas; of stdin, in lines as well. JSON is one item, or a list of them. */
static int put_items(struct reader *reader, const struct ora_field *field, const char *given,
	struct ora_buf *out)
{
	const char *text, *separators = strcmp(given, "-") == 0 ? ",\r\n" : ",";
	size_t length;
	int rc = read_text(reader, field, given, &text, &length);
	bool whole = field->kind == ORA_KIND_OBJECT || field->kind == ORA_KIND_JSON;
	for (size_t i = 0; rc == 0 && i < length;) {
		size_t item = whole ? length : 0;
		while (i + item < length && strchr(separators, text[i + item]) == NULL) {
			item++;
		}
		size_t blank = strspn(text + i, " \t");
		if (blank < item) {
			ora_buf_add_string(out, ora_buf_last(out) != '[' ? "," : "");
			rc = put_item(reader, field, text + i + blank, item - blank, out);
		}
		i += item + 1;
	}
	return rc;
}

static int put_list(struct reader *reader, const struct ora_field *field, struct ora_buf *out)
{
	const struct cli_options *options = reader->options;
	int rc = 0;
	bool null = false;
	struct ora_buf list;
	ora_buf_init(&list, MAX_INPUT);
	ora_buf_add_char(&list, '[');
	for (size_t i = 0; rc == 0 && i < options->given_count; i++) {
		const struct cli_given *given = &options->given[i];
		if (given->field == field && strcmp(given->value, "null") == 0) {
			null = true;
		} else if (given->field == field) {
			rc = put_items(reader, field, given->value, &list);
		}
	}
	ora_buf_add_char(&list, ']');
	if (rc == 0 && null && list.length > 2) {
		rc = cli_fail(CLI_USAGE, "--%s: null stands alone", field->name);
	}
	if (rc == 0 && ora_buf_ok(&list) != 0) {
		rc = cli_fail(CLI_REFUSED, list.error == ORA_ERR_TOO_BIG ? "the list is too long"
			: "out of memory");
	}
	ora_buf_add_string(out, null ? "null" : ora_buf_text(&list));
	ora_buf_finish(&list);
	return rc;
}

static int put_single(struct reader *reader, const struct ora_field *field, struct ora_buf *out)
{
	const struct cli_options *options = reader->options;
	const char *value = NULL, *text;
	size_t length;
	for (size_t i = 0; i < options->given_count; i++) {
		if (options->given[i].field == field) {
			if (value != NULL) {
				char name[CLI_NAME_SIZE];
				cli_write_name(options->tool, field, name);
				return cli_fail(CLI_USAGE, "%s is given twice", name);
			}
			value = options->given[i].value;
		}
	}
	if (strcmp(value, "null") == 0 && (field->flags & ORA_FIELD_NULLABLE) != 0) {
		ora_buf_add_string(out, "null");
		return 0;
	}
	int rc = read_text(reader, field, value, &text, &length);
	return rc != 0 ? rc : put_item(reader, field, text, length, out);
}

/* The members of --from-file that no flag replaces. */
static int put_file(struct reader *reader, struct ora_buf *out)
{
	const struct cli_options *options = reader->options;
	struct ora_json_limits limits = { .max_bytes = MAX_INPUT, .max_depth = ORA_JSON_MAX_DEPTH };
	struct ora_json_fault fault;
	struct ora_buf file;
	if (options->from_file == NULL) {
		return 0;
	}
	ora_buf_init(&file, MAX_INPUT);
	int rc = cli_read_file(options->from_file, &file);
	reader->stdin_read = strcmp(options->from_file, "-") == 0;
	if (rc == 0 && ora_json_scan(ora_buf_text(&file), file.length, &limits, &fault) != 0) {
		rc = cli_fail(CLI_USAGE, "--from-file %s: %s", options->from_file, fault.message);
	}
	struct ora_json root = ora_json_root(ora_buf_text(&file), file.length);
	if (rc == 0 && ora_json_type(root) != ORA_JSON_OBJECT) {
		rc = cli_fail(CLI_USAGE, "--from-file %s: want a JSON object, not %s", options->from_file,
			ora_json_type_name(root));
	}
	struct ora_json_iter it = ora_json_iter(root);
	while (rc == 0 && ora_json_next(&it)) {
		bool replaced = false;
		for (size_t i = 0; i < options->given_count; i++) {
			replaced = replaced || ora_json_is(it.key, options->given[i].field->name);
		}
		if (!replaced) {
			ora_buf_add_string(out, out->length > 1 ? "," : "");
			ora_buf_add(out, it.key.text, it.key.length);
			ora_buf_add_char(out, ':');
			ora_json_put_minified(out, it.value);
		}
	}
	ora_buf_wipe(&file);
	ora_buf_finish(&file);
	return rc;
}

/* A secret comes from stdin or a file. Returns 0 or CLI_USAGE after a message. */
static int check_secret(const struct cli_options *options, const struct ora_field *field)
{
	for (size_t i = 0; i < options->given_count; i++) {
		const char *value = options->given[i].value;
		if (options->given[i].field == field && strcmp(value, "-") != 0
			&& strcmp(value, "null") != 0) {
			char name[CLI_NAME_SIZE];
			cli_write_name(options->tool, field, name);
			return cli_fail(CLI_USAGE, "%s: a secret never stands on the command line (want - to "
				"read it from stdin, or --from-file)", name);
		}
	}
	return 0;
}

static int put_all(struct reader *reader, struct ora_buf *out)
{
	const struct ora_object *object = reader->options->tool->args;
	ora_buf_add_char(out, '{');
	int rc = put_file(reader, out);
	for (size_t i = 0; rc == 0 && i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (!cli_given(reader->options, field)) {
			continue;
		}
		rc = cli_holds_secret(field) ? check_secret(reader->options, field) : 0;
		if (rc != 0) {
			break;
		}
		ora_json_put_key(out, field->name);
		rc = (field->flags & ORA_FIELD_LIST) != 0 ? put_list(reader, field, out)
			: put_single(reader, field, out);
	}
	ora_buf_add_char(out, '}');
	return rc;
}

/* The JSON to the struct, and all that is wrong with it. */
static int bind(struct cli_arguments *arguments, const struct cli_options *options,
	const struct ora_buf *json)
{
	struct ora_json_limits limits = { .max_bytes = MAX_INPUT, .max_depth = ORA_JSON_MAX_DEPTH };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_json_fault fault;
	struct ora_faults *faults = ora_faults_create();
	const char *named = NULL;
	if (ora_json_scan(ora_buf_text(json), json->length, &limits, &fault) != 0) {
		ora_faults_destroy(faults);
		return cli_fail(CLI_USAGE, "the arguments are no JSON: %s", fault.message);
	}
	struct ora_json root = ora_json_root(ora_buf_text(json), json->length);
	if (faults == NULL || ora_args_from_json(&openrouter_admin_api, options->tool, root,
			arguments->arena, &arguments->args, &named, faults) != 0) {
		ora_faults_destroy(faults);
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	ora_check(options->tool, arguments->args, faults);
	ora_check_change(options->tool, arguments->args, faults);
	int rc = 0;
	if (ora_faults_count(faults) > 0) {
		(void)ora_faults_report(faults, &err);
		rc = cli_fail_verb(options->tool, &err);
	} else if (named != NULL && options->connection != NULL
		&& strcmp(named, options->connection) != 0) {
		rc = cli_fail(CLI_USAGE, "--connection %s, but %s is \"%s\" in the file",
			options->connection, openrouter_admin_api.connection->name, named);
	}
	arguments->connection = named != NULL ? named : options->connection;
	if (options->tool->position != NULL) {
		(void)ora_json_int64(ora_json_member(root, options->tool->position),
			&arguments->offset);
	}
	ora_faults_destroy(faults);
	ora_error_finish(&err);
	return rc;
}

int cli_arguments_read(struct cli_arguments *arguments, const struct cli_options *options,
	struct cli_names *names)
{
	struct reader reader = { .options = options, .names = names };
	struct ora_buf json;
	memset(arguments, 0, sizeof(*arguments));
	arguments->arena = ora_arena_create();
	if (arguments->arena == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	reader.arena = arguments->arena;
	ora_buf_init(&json, MAX_INPUT);
	ora_buf_init(&reader.input, MAX_INPUT);
	int rc = put_all(&reader, &json);
	if (rc == 0) {
		char most[ORA_SIZE_TEXT];
		rc = ora_buf_ok(&json) != 0 ? cli_fail(CLI_USAGE, "more than %s of arguments",
			ora_size_text(MAX_INPUT, most)) : bind(arguments, options, &json);
	}
	ora_buf_wipe(&json);
	ora_buf_finish(&json);
	ora_buf_wipe(&reader.input);
	ora_buf_finish(&reader.input);
	return rc;
}

void cli_arguments_finish(struct cli_arguments *arguments)
{
	ora_arena_destroy(arguments->arena);
}
