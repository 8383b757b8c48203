#include <string.h>

#include "cli/cli.h"
#include "cli/host_file.h"
#include "cli/tree.h"
#include "json/scan.h"
#include "json/view.h"

#define MAX_FILE CLI_HOST_FILE_SIZE
#define TABLE "[mcp_servers." CLI_SERVER_NAME "]"

static int not_json(const char *path)
{
	return cli_fail(CLI_REFUSED, "%s is not JSON: put the lines in yourself", path);
}

/* Where a comment that begins at `at` ends; `at` where none does. */
static size_t comment_end(const char *text, size_t length, size_t at)
{
	if (at + 1 >= length || text[at] != '/') {
		return at;
	}
	if (text[at + 1] == '/') {
		return at + strcspn(text + at, "\r\n");
	}
	const char *end = text[at + 1] == '*' ? strstr(text + at + 2, "*/") : NULL;
	return end != NULL ? (size_t)(end - text) + 2 : at;
}

static size_t string_end(const char *text, size_t length, size_t at)
{
	size_t i = at + 1;
	while (i < length && text[i] != '"') {
		i += text[i] == '\\' ? 2 : 1;
	}
	return i < length ? i + 1 : length;
}

/* JSON with comments as JSON of the same length: blanks stand where comments and commas before a
 * bracket were, so that a place in it is one in the text. */
static void blank_comments(char *text, size_t length)
{
	size_t comma = length; /* none that may be the last before a bracket */
	for (size_t i = 0; i < length;) {
		size_t end = comment_end(text, length, i);
		if (end > i) {
			memset(text + i, ' ', end - i);
			i = end;
			continue;
		}
		if ((text[i] == ']' || text[i] == '}') && comma < length) {
			text[comma] = ' ';
		}
		if (strchr(" \t\r\n", text[i]) == NULL) {
			comma = text[i] == ',' ? i : length;
		}
		i = text[i] == '"' ? string_end(text, length, i) : i + 1;
	}
}

/* {"servers": {"or": ..}} or less of it, as a member that is put at a place. */
static void put_member(struct ora_buf *out, const char *servers, const char *server)
{
	ora_buf_add_string(out, "\n  ");
	if (servers != NULL) {
		ora_buf_addf(out, "\"%s\": {\n    ", servers);
	}
	ora_buf_addf(out, "\"" CLI_SERVER_NAME "\": %s%s", server, servers != NULL ? "\n  }" : "");
}

/* What stays as it is: only the server is put in, or takes the place of an older one. */
static int merge_commented(const struct cli_host *host, const char *path,
	const struct ora_buf *old, struct json_object *server, struct ora_buf *out)
{
	struct ora_json_limits limits = { .max_bytes = MAX_FILE, .max_depth = ORA_JSON_MAX_DEPTH };
	struct ora_buf plain;
	const char *value = cli_tree_text(server, JSON_C_TO_STRING_SPACED
		| JSON_C_TO_STRING_NOSLASHESCAPE);
	ora_buf_init(&plain, MAX_FILE);
	ora_buf_add(&plain, ora_buf_text(old), old->length);
	if (ora_buf_ok(&plain) != 0) {
		ora_buf_finish(&plain);
		return cli_fail(CLI_REFUSED, "%s is left as it was: out of memory", path);
	}
	blank_comments(plain.data, plain.length);
	struct ora_json root = ora_json_root(plain.data, plain.length);
	if (ora_json_scan(plain.data, plain.length, &limits, NULL) != 0
		|| ora_json_type(root) != ORA_JSON_OBJECT) {
		ora_buf_finish(&plain);
		return not_json(path);
	}
	struct ora_json servers = ora_json_member(root, host->member);
	struct ora_json ours = ora_json_member(servers, CLI_SERVER_NAME);
	struct ora_json into = servers.text != NULL ? servers : root;
	int rc = 0;
	if (ora_json_type(into) != ORA_JSON_OBJECT) {
		rc = cli_fail(CLI_REFUSED, "%s: %s is no object", path, host->member);
	} else if (ours.text != NULL) {
		size_t begin = (size_t)(ours.text - plain.data), end = begin + ours.length;
		ora_buf_add(out, ora_buf_text(old), begin);
		ora_buf_add_string(out, value);
		ora_buf_add(out, ora_buf_text(old) + end, old->length - end);
	} else {
		size_t begin = (size_t)(into.text - plain.data) + 1;
		ora_buf_add(out, ora_buf_text(old), begin);
		put_member(out, servers.text != NULL ? NULL : host->member, value);
		ora_buf_add_string(out, ora_json_count(into) > 0 ? "," : "\n");
		ora_buf_add(out, ora_buf_text(old) + begin, old->length - begin);
	}
	ora_buf_finish(&plain);
	return rc;
}

static int merge_json(const struct cli_host *host, const char *path, const struct ora_buf *old,
	struct json_object *server, struct ora_buf *out)
{
	const char *text = ora_buf_text(old);
	bool blank = strspn(text, " \t\r\n") == old->length;
	struct ora_json_limits limits = { .max_bytes = MAX_FILE, .max_depth = ORA_JSON_MAX_DEPTH };
	/* json-c would read comments, and not write them again. */
	if (!blank && ora_json_scan(text, old->length, &limits, NULL) != 0) {
		return merge_commented(host, path, old, server, out);
	}
	struct json_object *root = blank ? cli_made(json_object_new_object())
		: json_tokener_parse(text);
	struct json_object *servers = NULL;
	if (!json_object_is_type(root, json_type_object)) {
		json_object_put(root);
		return not_json(path);
	}
	if (!json_object_object_get_ex(root, host->member, &servers)) {
		servers = cli_made(json_object_new_object());
		cli_add(root, host->member, servers);
	}
	int rc = 0;
	if (!json_object_is_type(servers, json_type_object)) {
		rc = cli_fail(CLI_REFUSED, "%s: %s is no object", path, host->member);
	} else {
		cli_add(servers, CLI_SERVER_NAME, json_object_get(server));
		ora_buf_addf(out, "%s\n", cli_tree_text(root, CLI_HOST_JSON));
	}
	json_object_put(root);
	return rc;
}

/* A string of TOML is one of JSON. */
void cli_host_put_toml(struct ora_buf *out, struct json_object *server)
{
	ora_buf_add_string(out, TABLE "\n");
	json_object_object_foreach(server, name, value) {
		ora_buf_addf(out, "%s = %s\n", name, cli_tree_text(value,
			JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
	}
}

/* The table of our server in TOML: where it begins, and where the next one does. Length 0: there
 * is none. */
static struct ora_json find_table(const char *text)
{
	struct ora_json table = { .text = NULL };
	for (const char *line = text; *line != '\0';) {
		if (strncmp(line, TABLE, strlen(TABLE)) == 0) {
			table.text = line;
		} else if (table.text != NULL && line[0] == '[') {
			table.length = (size_t)(line - table.text);
			return table;
		}
		line += strcspn(line, "\n");
		line += *line == '\n';
	}
	table.length = table.text != NULL ? strlen(table.text) : 0;
	return table;
}

static int merge_toml(const char *path, const struct ora_buf *old, struct json_object *server,
	struct ora_buf *out)
{
	struct ora_buf made;
	const char *text = ora_buf_text(old);
	struct ora_json table = find_table(text);
	ora_buf_init(&made, MAX_FILE);
	cli_host_put_toml(&made, server);
	size_t length = table.length;
	while (length > 1 && table.text[length - 1] == '\n' && table.text[length - 2] == '\n') {
		length--; /* blank lines before the next table */
	}
	int rc = 0;
	if (table.text == NULL) {
		ora_buf_add(out, text, old->length);
		if (old->length > 0) {
			ora_buf_add_string(out, text[old->length - 1] == '\n' ? "\n" : "\n\n");
		}
		ora_buf_add(out, ora_buf_text(&made), made.length);
	} else if (length == made.length && memcmp(table.text, ora_buf_text(&made), length) == 0) {
		ora_buf_add(out, text, old->length);
	} else {
		/* What else somebody wrote there is not ours to drop. */
		rc = cli_fail(CLI_REFUSED, "%s has another " TABLE " already: change it there", path);
	}
	ora_buf_finish(&made);
	return rc;
}

int cli_host_merge(const struct cli_host *host, const char *path, const struct ora_buf *old,
	struct json_object *server, struct ora_buf *out)
{
	return host->member != NULL ? merge_json(host, path, old, server, out)
		: merge_toml(path, old, server, out);
}
