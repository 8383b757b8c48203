/* Requests to the sandbox, one a line: "METHOD PATH?QUERY BODY", with the state that those before it
 * made. A reply is one that the tool's own table decodes. "FAULTS JSON" and "LOAD JSON" are what a
 * test steers it with. What was done is undone behind each input. */
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "fuzz.h"
#include "sandbox/faults.h"
#include "sandbox/parse.h"
#include "sandbox/request.h"
#include "sandbox/snapshot.h"

#define NOW 1780272000 /* 2026-06-01 */

static const struct ora_json_limits limits = { .max_bytes = 1 << 20,
	.max_depth = ORA_JSON_MAX_DEPTH };
static const struct ora_json_limits reply_limits = { .max_bytes = 32 << 20, .max_depth = 80,
	.allow_nul = true };
static struct store *store;
static struct ora_route *route;
static struct sandbox_faults *faults;

static sandbox_handler *handler_of(const struct ora_tool *tool)
{
	static const struct sandbox_operation *const groups[] = {
		sandbox_account_operations, sandbox_guardrail_operations, sandbox_key_operations,
		sandbox_workspace_operations, sandbox_analytics_operations, sandbox_budget_operations,
		sandbox_byok_operations, sandbox_observability_operations, sandbox_preset_operations,
		sandbox_scim_operations,
	};
	for (size_t g = 0; g < sizeof(groups) / sizeof(groups[0]); g++) {
		for (const struct sandbox_operation *it = groups[g]; it->tool != NULL; it++) {
			if (strcmp(it->tool, tool->short_name) == 0) {
				return it->run;
			}
		}
	}
	return NULL;
}

/* The reply as the client reads it. */
static void check_reply(const struct sandbox_request *request)
{
	size_t length = request->text.length;
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	const char *text = length > 0 ? request->text.data
		: json_object_to_json_string_length(request->reply, JSON_C_TO_STRING_PLAIN, &length);
	int rc = ora_reply_decode(request->tool, request->tool->success,
		fuzz_copy((const uint8_t *)text, length), length, &reply_limits, &reply, &err);
	FUZZ_HOLDS(rc == 0);
	ora_reply_destroy(reply);
	ora_error_finish(&err);
}

static void run(const struct ora_tool *tool, const void *args)
{
	struct sandbox_request request = { .store = store, .tool = tool, .management = true,
		.key_hash = "", .now = NOW };
	struct ora_buf text;
	ora_buf_init(&text, 4 << 20);
	ora_args_to_json(tool->args, args, false, &text);
	request.given = sandbox_parse(ora_buf_text(&text));
	sandbox_handler *handler = handler_of(tool);
	FUZZ_HOLDS(request.given != NULL && handler != NULL);
	if (handler(&request) == 0) {
		check_reply(&request);
	} else {
		FUZZ_HOLDS(request.status >= 400 && request.status < 600 && request.message[0] != '\0');
	}
	json_object_put(request.given);
	json_object_put(request.reply);
	ora_buf_finish(&request.text);
	ora_buf_finish(&text);
}

static struct ora_json scanned(const char *text)
{
	struct ora_json none = { NULL, 0 };
	return ora_json_scan(text, strlen(text), &limits, NULL) == 0
		? ora_json_root(text, strlen(text)) : none;
}

static void ask(const char *method, char *path, const char *body)
{
	const struct ora_tool *tool;
	char *query = strchr(path, '?');
	if (query != NULL) {
		*query++ = '\0';
	}
	tool = ora_route_find(route, method, path, NULL);
	if (tool == NULL) {
		return;
	}
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *wrong = ora_faults_create();
	void *args;
	FUZZ_HOLDS(ora_route_args(tool, path, query != NULL ? query : "", scanned(body), arena, &args,
		wrong) == 0);
	ora_check(tool, args, wrong);
	if (ora_faults_count(wrong) == 0) {
		(void)sandbox_faults_next(faults, tool);
		run(tool, args);
	}
	ora_faults_destroy(wrong);
	ora_arena_destroy(arena);
}

static void take_line(char *line)
{
	char *path = strchr(line, ' ');
	if (path == NULL) {
		return;
	}
	*path++ = '\0';
	if (strcmp(line, "FAULTS") != 0 && strcmp(line, "LOAD") != 0) {
		char *body = strchr(path, ' ');
		if (body != NULL) {
			*body++ = '\0';
		}
		ask(line, path, body != NULL ? body : "");
	} else if (scanned(path).text != NULL) {
		struct ora_error err = ORA_ERROR_INIT;
		struct json_object *document = sandbox_parse(path);
		if (line[0] == 'F') {
			(void)sandbox_faults_set(faults, document);
		} else {
			int rc = sandbox_load(store, &openrouter_admin_api, document, &err);
			FUZZ_HOLDS(rc == 0 || err.message[0] != '\0');
		}
		json_object_put(document);
		ora_error_finish(&err);
	}
}

static void open_sandbox(void)
{
	FUZZ_HOLDS(store_open(&store, NULL, NULL) == 0);
	store_begin(store, true);
	sandbox_seed(store, &openrouter_admin_api, NOW, false);
	FUZZ_HOLDS(store_end(store, true));
	route = ora_route_create(&openrouter_admin_api);
	faults = sandbox_faults_create(&openrouter_admin_api);
	FUZZ_HOLDS(route != NULL && faults != NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (store == NULL) {
		open_sandbox();
	}
	store_begin(store, true);
	while (size > 0) {
		char *line = fuzz_take(&data, &size, '\n');
		take_line(line);
		free(line);
	}
	(void)!store_end(store, false);
	return 0;
}
