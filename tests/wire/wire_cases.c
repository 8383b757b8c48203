/*
 * Every tool, on the wire: its cases/<short name>.json hold arguments, the bytes of the
 * request that they make, and an answer. Each case is called three ways (as JSON, through
 * an argument struct, and as the typed C call of calls.c), and all must send these bytes.
 *
 * usage: wire_cases FOLDER [LOCALE FOLDER-OF-LOCALES]
 */
#include <dirent.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "calls.h"
#include "upstream.h"

#define SKIPPED 77
#define MAX_TEXT (1u << 20)

static unsigned failures;

/* One case, as it is called. */
struct wire_case {
	const struct ora_tool *tool;
	unsigned number;
	struct json_object *all;
	const char *arguments;
	struct ora_client *client;
	struct upstream *upstream;
};

static void fail(const struct wire_case *it, const char *way, const char *what,
	const char *is, const char *want)
{
	failures++;
	fprintf(stderr, "%s, case %u, %s: %s\n--- is:\n%s\n--- want:\n%s\n", it->tool->short_name,
		it->number, way, what, is, want);
}

static struct json_object *member(struct json_object *object, const char *name)
{
	struct json_object *value = NULL;
	(void)json_object_object_get_ex(object, name, &value);
	return value;
}

static const char *plain(struct json_object *value)
{
	return json_object_to_json_string_ext(value,
		JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE);
}

/* The lines of the case as bytes: {host} and {version} replaced, CR LF between them. */
static void put_request(const struct wire_case *it, struct ora_buf *out)
{
	const struct { const char *name, *value; } words[] = {
		{ "{host}", upstream_host(it->upstream) }, { "{version}", ORA_VERSION },
	};
	struct json_object *lines = member(it->all, "request");
	size_t count = json_object_array_length(lines);
	for (size_t i = 0; i < count; i++) {
		const char *line = json_object_get_string(json_object_array_get_idx(lines, i));
		const char *found = NULL;
		size_t word = 0;
		while (i + 1 < count && word < 2 && found == NULL) {
			found = strstr(line, words[word].name);
			word += found == NULL;
		}
		if (found != NULL) {
			ora_buf_add(out, line, (size_t)(found - line));
			ora_buf_add_string(out, words[word].value);
			line = found + strlen(words[word].name);
		}
		ora_buf_add_string(out, line);
		ora_buf_add_string(out, i + 1 < count ? "\r\n" : "");
	}
}

static void check_request(const struct wire_case *it, const char *way)
{
	struct ora_buf want;
	ora_buf_init(&want, MAX_TEXT);
	put_request(it, &want);
	size_t length;
	unsigned count;
	char *is = upstream_take(it->upstream, &length, &count);
	if (is == NULL || ora_buf_ok(&want) != 0) {
		fail(it, way, "out of memory", "", "");
	} else if (count != 1) {
		fail(it, way, "not exactly one request came", is, ora_buf_text(&want));
	} else if (length != want.length || memcmp(is, ora_buf_text(&want), length) != 0) {
		fail(it, way, "another request came", is, ora_buf_text(&want));
	}
	free(is);
	ora_buf_finish(&want);
}

/* Ends a call: its request, its result, its reply. */
static void check_call(const struct wire_case *it, const char *way, int rc,
	struct ora_reply *reply, struct ora_error *err)
{
	check_request(it, way);
	if (rc != 0) {
		fail(it, way, "the call failed", err->message, "");
	} else {
		const char *want = plain(member(it->all, "reply"));
		if (strcmp(reply->json, want) != 0 || reply->json_length != strlen(want)) {
			fail(it, way, "another reply", reply->json, want);
		}
		if (reply->http_status != json_object_get_int(member(it->all, "status"))) {
			fail(it, way, "another status", "", "");
		}
		if (strcmp(reply->connection, "default") != 0) {
			fail(it, way, "another connection", reply->connection, "default");
		}
	}
	ora_reply_destroy(reply);
	ora_error_finish(err);
}

static void call_as_json(const struct wire_case *it)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	int rc = ora_call_run_json(it->client, it->tool, it->arguments, strlen(it->arguments),
		NULL, &reply, &err);
	check_call(it, "as JSON", rc, reply, &err);
}

/* The struct is a copy, so that nothing of the JSON text can be left in it. */
static void call_as_struct(const struct wire_case *it)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	char *text = strdup(it->arguments);
	void *args = NULL;
	int rc = arena == NULL || faults == NULL || text == NULL ? ORA_ERR_MEMORY
		: ora_args_from_json(&openrouter_admin_api, it->tool,
			ora_json_root(text, strlen(text)), arena, &args, NULL, faults);
	if (rc == 0 && ora_faults_count(faults) > 0) {
		rc = ora_faults_report(faults, &err);
	}
	args = rc == 0 ? ora_args_copy(it->tool->args, args, arena) : NULL;
	free(text);
	if (args != NULL) {
		rc = ora_call_run(it->client, it->tool, args, NULL, &reply, &err);
	}
	check_call(it, "as struct", rc, reply, &err);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

/* The typed call for a case, or NULL: those of the first table, then those of the later one. */
static wire_call *find_typed(const struct ora_tool *tool, unsigned number)
{
	const struct wire_calls *tables[] = { wire_calls, wire_later_calls };
	for (size_t t = 0; t < 2; t++) {
		const struct wire_calls *it = tables[t];
		while (it->tool != NULL && strcmp(it->tool, tool->short_name) != 0) {
			it++;
		}
		for (size_t i = 0; it->tool != NULL && i < WIRE_MAX_CASES && it->calls[i] != NULL; i++) {
			if (number-- == 0) {
				return it->calls[i];
			}
		}
	}
	return NULL;
}

static void call_as_typed(const struct wire_case *it)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	wire_call *call = find_typed(it->tool, it->number);
	if (call == NULL) {
		fail(it, "typed", "calls.c has no call for it", "", "");
		return;
	}
	int rc = call(it->client, &reply, &err);
	check_call(it, "typed", rc, reply, &err);
}

static void run_case(struct wire_case *it)
{
	const char *names[] = { "arguments", "request", "status", "reply" };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (member(it->all, names[i]) == NULL) {
			fail(it, "file", "a member is missing", "", names[i]);
			return;
		}
	}
	it->arguments = plain(member(it->all, "arguments"));
	const char *answer = json_object_to_json_string_ext(member(it->all, "reply"),
		JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE);
	/* The next rendering of the same object would overwrite the text. */
	char *body = strdup(answer);
	if (body == NULL) {
		fail(it, "file", "out of memory", "", "");
		return;
	}
	upstream_answer(it->upstream, json_object_get_int(member(it->all, "status")), body);
	call_as_json(it);
	call_as_struct(it);
	call_as_typed(it);
	upstream_answer(it->upstream, 200, "{}");
	free(body);
}

/* Whether some case gives this parameter, as null or as a value. */
static bool gives(struct json_object *cases, const char *name, bool null)
{
	for (size_t i = 0; i < json_object_array_length(cases); i++) {
		struct json_object *value = NULL;
		struct json_object *arguments = member(json_object_array_get_idx(cases, i),
			"arguments");
		if (json_object_object_get_ex(arguments, name, &value) && (value == NULL) == null) {
			return true;
		}
	}
	return false;
}

/* Each parameter of the tool's own must come in some case, and its null too. */
static void check_parameters(const struct ora_tool *tool, struct json_object *cases)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		bool own = (field->flags & ORA_FIELD_COMMON) == 0;
		if (own && !gives(cases, field->name, false)) {
			failures++;
			fprintf(stderr, "%s: no case gives %s\n", tool->short_name, field->name);
		}
		if ((field->flags & ORA_FIELD_NULLABLE) != 0 && !gives(cases, field->name, true)) {
			failures++;
			fprintf(stderr, "%s: no case gives null for %s\n", tool->short_name, field->name);
		}
	}
}

static void run_tool(const struct ora_tool *tool, const char *folder, struct ora_client *client,
	struct upstream *upstream)
{
	char path[512];
	snprintf(path, sizeof(path), "%s/%s.json", folder, tool->short_name);
	struct json_object *cases = json_object_from_file(path);
	if (cases == NULL || !json_object_is_type(cases, json_type_array)
		|| json_object_array_length(cases) == 0) {
		failures++;
		fprintf(stderr, "%s: no cases in %s\n", tool->short_name, path);
		json_object_put(cases);
		return;
	}
	unsigned count = (unsigned)json_object_array_length(cases);
	for (unsigned i = 0; i < count; i++) {
		struct wire_case it = { .tool = tool, .number = i, .client = client,
			.upstream = upstream, .all = json_object_array_get_idx(cases, i) };
		run_case(&it);
	}
	if (find_typed(tool, count) != NULL) {
		failures++;
		fprintf(stderr, "%s: calls.c has more calls than there are cases\n", tool->short_name);
	}
	check_parameters(tool, cases);
	json_object_put(cases);
}

/* Files that are no tool's. */
static void check_files(const char *folder)
{
	DIR *files = opendir(folder);
	if (files == NULL) {
		failures++;
		perror(folder);
		return;
	}
	for (const struct dirent *it = readdir(files); it != NULL; it = readdir(files)) {
		char name[256];
		size_t length = strcspn(it->d_name, ".");
		snprintf(name, sizeof(name), "%.*s", (int)length, it->d_name);
		bool json = strcmp(it->d_name + length, ".json") == 0;
		if (it->d_name[0] != '.'
			&& (!json || ora_tool_find(&openrouter_admin_api, name) == NULL)) {
			failures++;
			fprintf(stderr, "%s/%s: there is no such tool\n", folder, it->d_name);
		}
	}
	closedir(files);
}

/* 0, or an exit code. LOCPATH is set for this only: with it newlocale() of glibc leaks. */
static int choose_locale(const char *name, const char *folder)
{
	char text[16];
	setenv("LOCPATH", folder, 1);
	const char *chosen = setlocale(LC_ALL, name);
	unsetenv("LOCPATH");
	if (chosen == NULL) {
		printf("skipped: there is no locale %s, and localedef could not make it\n", name);
		return SKIPPED;
	}
	snprintf(text, sizeof(text), "%.1f", 0.5);
	if (strcmp(text, "0,5") != 0) {
		fprintf(stderr, "%s: 0.5 is printed as %s, not with a comma\n", name, text);
		return 1;
	}
	return 0;
}

static struct ora_client *open_client(const struct upstream *upstream)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	char url[64];
	snprintf(url, sizeof(url), "http://%s/api/v1", upstream_host(upstream));
	connection.base_url = url;
	connection.key = openrouter_admin_api.sandbox_key;
	if (ora_client_create(&client, &openrouter_admin_api, NULL, &err) != 0
		|| ora_client_add_connection(client, &connection, &err) != 0) {
		fprintf(stderr, "%s\n", err.message);
		ora_client_destroy(client);
		client = NULL;
	}
	ora_error_finish(&err);
	return client;
}

int main(int argc, char **argv)
{
	if (argc != 2 && argc != 4) {
		fprintf(stderr, "usage: wire_cases FOLDER [LOCALE FOLDER-OF-LOCALES]\n");
		return 2;
	}
	int rc = argc == 4 ? choose_locale(argv[2], argv[3]) : 0;
	if (rc != 0) {
		return rc;
	}
	struct upstream *upstream = upstream_start();
	struct ora_client *client = upstream != NULL ? open_client(upstream) : NULL;
	if (client == NULL) {
		upstream_stop(upstream);
		return 1;
	}
	size_t count = ora_tool_count(&openrouter_admin_api);
	for (size_t i = 0; i < count; i++) {
		/* A workflow has no request of its own: tests/gate has it. */
		if (ora_tool_at(&openrouter_admin_api, i)->workflow == NULL) {
			run_tool(ora_tool_at(&openrouter_admin_api, i), argv[1], client, upstream);
		}
	}
	check_files(argv[1]);
	ora_client_destroy(client);
	upstream_stop(upstream);
	failures += wire_call_failures;
	printf("%zu tools, %u failures\n", count, failures);
	return failures == 0 ? 0 : 1;
}
