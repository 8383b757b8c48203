#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/api.h>

#include "base/error.h"
#include "base/text.h"
#include "sandbox/answer.h"
#include "sandbox/parse.h"
#include "sandbox/server.h"
#include "sandbox/snapshot.h"

#define BASE_PATH "/api/v1"

enum key_kind { NO_KEY, WRONG_KEY, OTHER_KEY, MANAGEMENT_KEY };

/* Whether a secret is that of a key in the state, which is on and has not ended. */
static bool is_made_key(struct ora_sandbox *sandbox, const char *secret,
	char hash[SANDBOX_HASH_SIZE])
{
	struct json_object *disabled = NULL;
	sandbox_hash(secret, hash);
	store_begin(sandbox->store, false);
	struct json_object *key = store_get(sandbox->store, STORE_KEY, hash);
	int64_t until = key != NULL ? sandbox_parse_moment(sandbox_get_text(key, "expires_at")) : -1;
	bool works = key != NULL && (until < 0 || until > sandbox_now(sandbox))
		&& (!json_object_object_get_ex(key, "disabled", &disabled)
			|| !json_object_get_boolean(disabled));
	json_object_put(key);
	return store_end(sandbox->store, true) && works;
}

/* `hash` is that of a key which the sandbox has made, or "". */
static enum key_kind key_kind(struct ora_sandbox *sandbox, const struct ora_httpd_request *http,
	char hash[SANDBOX_HASH_SIZE])
{
	hash[0] = '\0';
	const char *value = ora_httpd_request_header(http, "authorization");
	size_t prefix = strlen(sandbox->api->auth_prefix);
	if (value == NULL || strncmp(value, sandbox->api->auth_prefix, prefix) != 0) {
		return NO_KEY;
	}
	if (strcmp(value + prefix, sandbox->api->sandbox_key) == 0) {
		return MANAGEMENT_KEY;
	}
	if (strcmp(value + prefix, sandbox->api->sandbox_other_key) == 0) {
		return OTHER_KEY;
	}
	if (is_made_key(sandbox, value + prefix, hash)) {
		return OTHER_KEY;
	}
	hash[0] = '\0';
	return WRONG_KEY;
}

/* An error, noted in the log. */
static void refuse(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange, int status,
	const char *message)
{
	sandbox_log_status(sandbox->log, status);
	sandbox_answer_error(exchange, status, message, "");
}

/* Answers with what a handler made. */
static void deliver(struct ora_sandbox *sandbox, const struct sandbox_request *request,
	const struct sandbox_fault *fault, struct ora_httpd_exchange *exchange)
{
	size_t length = request->text.length;
	const char *text = length > 0 ? request->text.data
		: json_object_to_json_string_length(request->reply, JSON_C_TO_STRING_PLAIN
			| JSON_C_TO_STRING_NOSLASHESCAPE, &length);
	sandbox_log_status(sandbox->log, request->tool->success);
	sandbox_deliver(exchange, request->tool->success, text, length, fault);
}

/* Runs a handler between the beginning and the end of a transaction, and answers. */
static void run(struct ora_sandbox *sandbox, struct sandbox_request *request,
	const struct sandbox_fault *fault, struct ora_httpd_exchange *exchange)
{
	sandbox_handler *handler = sandbox->handlers[request->tool - sandbox->api->tools];
	store_begin(sandbox->store, request->tool->effect != ORA_READ);
	int rc = handler(request);
	if (!store_end(sandbox->store, rc == 0)) {
		refuse(sandbox, exchange, 500, "Internal Server Error");
	} else if (rc != 0) {
		refuse(sandbox, exchange, request->status, request->message);
	} else {
		deliver(sandbox, request, fault, exchange);
	}
	json_object_put(request->reply);
	ora_buf_finish(&request->text);
}

/* Checks the request by the tables; NULL where it was answered with what is wrong. */
static struct json_object *read_arguments(struct ora_sandbox *sandbox,
	const struct ora_tool *tool, const char *path, const struct ora_httpd_request *http, struct ora_arena *arena,
	struct ora_httpd_exchange *exchange)
{
	static const struct ora_json_limits limits = {
		.max_bytes = 1 << 20, .max_depth = ORA_JSON_MAX_DEPTH,
	};
	struct ora_json body = { NULL, 0 };
	struct ora_json_fault fault;
	if (tool->method != ORA_GET && tool->method != ORA_DELETE) {
		if (ora_json_scan(http->body, http->body_length, &limits, &fault) != 0) {
			refuse(sandbox, exchange, 400, fault.message);
			return NULL;
		}
		body = ora_json_root(http->body, http->body_length);
		if (ora_json_type(body) != ORA_JSON_OBJECT) {
			refuse(sandbox, exchange, 400, "The body must be a JSON object");
			return NULL;
		}
	}
	struct ora_faults *faults = ora_faults_create();
	struct ora_buf text;
	ora_buf_init(&text, 4 << 20);
	struct json_object *given = NULL;
	void *args;
	if (faults == NULL
		|| ora_route_args(tool, path, http->query, body, arena, &args, faults) != 0) {
		refuse(sandbox, exchange, 500, "Internal Server Error");
	} else {
		ora_check(tool, args, faults);
		if (ora_faults_count(faults) > 0) {
			struct ora_error err = ORA_ERROR_INIT;
			ora_faults_report(faults, &err);
			refuse(sandbox, exchange, 400, err.message);
			ora_error_finish(&err);
		} else {
			ora_args_to_json(tool->args, args, false, &text);
			given = sandbox_parse(ora_buf_text(&text));
			if (given == NULL) {
				refuse(sandbox, exchange, 500, "Internal Server Error");
			}
		}
	}
	ora_faults_destroy(faults);
	ora_buf_finish(&text);
	return given;
}

static void serve_tool(struct ora_sandbox *sandbox, const struct ora_tool *tool,
	const char *path, bool management, const char *key_hash, const struct ora_httpd_request *http,
	struct ora_httpd_exchange *exchange)
{
	struct sandbox_request request = {
		.store = sandbox->store, .tool = tool, .management = management,
		.key_hash = key_hash,
		.now = sandbox_now(sandbox),
	};
	const struct sandbox_fault *fault = sandbox_faults_next(sandbox->faults, tool);
	if (fault != NULL && sandbox_prevent(exchange, fault)) {
		return;
	}
	struct ora_arena *arena = ora_arena_create();
	if (arena == NULL) {
		refuse(sandbox, exchange, 500, "Internal Server Error");
		return;
	}
	request.given = read_arguments(sandbox, tool, path, http, arena, exchange);
	if (request.given != NULL) {
		run(sandbox, &request, fault, exchange);
		json_object_put(request.given);
	}
	ora_arena_destroy(arena);
}

static void serve_api(struct ora_sandbox *sandbox, const char *path,
	const struct ora_httpd_request *http, struct ora_httpd_exchange *exchange)
{
	bool known;
	char hash[SANDBOX_HASH_SIZE];
	enum key_kind kind = key_kind(sandbox, http, hash);
	const struct ora_tool *tool = ora_route_find(sandbox->route, http->method, path, &known);
	sandbox_log_add(sandbox->log, sandbox_now(sandbox), http->method, http->path, http->query,
		tool, http->body, http->body_length);
	if (kind == NO_KEY || kind == WRONG_KEY) {
		refuse(sandbox, exchange, 401, kind == NO_KEY ? "Missing Authentication header"
			: "User not found.");
	} else if (tool == NULL) {
		refuse(sandbox, exchange, known ? 405 : 404, known ? "Method Not Allowed" : "Not Found");
	} else if (kind != MANAGEMENT_KEY && !tool->any_key && tool->suspect == NULL) {
		/* Upstream answers the suspect tool for ordinary keys too, with zeros. */
		refuse(sandbox, exchange, 403, "Only management keys can perform this operation");
	} else {
		serve_tool(sandbox, tool, path, kind == MANAGEMENT_KEY, hash, http, exchange);
	}
}

static void handle(void *user, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	struct ora_sandbox *sandbox = user;
	size_t base = strlen(BASE_PATH);
	if (strncmp(http->path, BASE_PATH "/", base + 1) == 0) {
		serve_api(sandbox, http->path + base, http, exchange);
	} else if (strncmp(http->path, "/_sandbox/", strlen("/_sandbox/")) == 0) {
		sandbox_control(sandbox, exchange, http);
	} else {
		sandbox_answer_error(exchange, 404, "Not Found", "");
	}
}

static void *serve(void *user)
{
	struct ora_sandbox *sandbox = user;
	return ora_httpd_run(sandbox->httpd) == 0 ? NULL : sandbox;
}

/* A handler for each tool; a tool of the table without one is a fault of this program. */
static int find_handlers(struct ora_sandbox *sandbox, struct ora_error *err)
{
	static const struct sandbox_operation *const groups[] = {
		sandbox_account_operations, sandbox_guardrail_operations, sandbox_key_operations,
		sandbox_workspace_operations, sandbox_analytics_operations, sandbox_budget_operations,
		sandbox_byok_operations, sandbox_observability_operations, sandbox_preset_operations,
		sandbox_scim_operations,
	};
	sandbox->handlers = calloc(sandbox->api->tool_count, sizeof(*sandbox->handlers));
	if (sandbox->handlers == NULL) {
		return ora_fail_memory(err);
	}
	for (size_t i = 0; i < sandbox->api->tool_count; i++) {
		for (size_t g = 0; g < sizeof(groups) / sizeof(groups[0]); g++) {
			for (const struct sandbox_operation *it = groups[g]; it->tool != NULL; it++) {
				if (strcmp(it->tool, sandbox->api->tools[i].short_name) == 0) {
					sandbox->handlers[i] = it->run;
				}
			}
		}
		if (sandbox->handlers[i] == NULL && sandbox->api->tools[i].workflow == NULL) {
			return ora_fail(err, ORA_ERR_INTERNAL, "the sandbox can't do %s",
				sandbox->api->tools[i].short_name);
		}
	}
	return 0;
}

/* What a new state begins with: a name, or a file. */
static int seed_state(struct ora_sandbox *sandbox, const char *seed, struct ora_error *err)
{
	bool demo = strcmp(seed, "demo") == 0;
	if (demo || strcmp(seed, "empty") == 0) {
		sandbox_seed(sandbox->store, sandbox->api, sandbox_now(sandbox), demo);
		return 0;
	}
	struct ora_error inner = ORA_ERROR_INIT;
	if (sandbox_load_file(sandbox->store, sandbox->api, seed, &inner) == 0) {
		return 0;
	}
	return ora_fail(err, ORA_ERR_CONFIG, "--seed %s (want demo, empty or a file)", inner.message);
}

static int open_state(struct ora_sandbox *sandbox, const struct ora_sandbox_options *options,
	struct ora_error *err)
{
	int rc = store_open(&sandbox->store, options->db, err);
	if (rc != 0) {
		return rc;
	}
	store_begin(sandbox->store, true);
	if (store_is_empty(sandbox->store)) {
		rc = seed_state(sandbox, options->seed != NULL ? options->seed : "demo", err);
	}
	if (!store_end(sandbox->store, rc == 0) && rc == 0) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%s: can't be written",
			options->db != NULL ? options->db : "memory");
	}
	return rc;
}

/* The clock and the faults that were asked for on the command line. */
static int prepare_tests(struct ora_sandbox *sandbox, const struct ora_sandbox_options *options,
	struct ora_error *err)
{
	static const struct ora_json_limits limits = { .max_bytes = 65536, .max_depth = 4 };
	struct ora_json_fault fault;
	if (options->now != NULL) {
		if (!ora_format_ok(ORA_FORMAT_UTC_DATE_TIME, options->now, strlen(options->now))) {
			return ora_fail(err, ORA_ERR_CONFIG, "--now: %.40s is no time (want %s)", options->now,
				ora_format_want(ORA_FORMAT_UTC_DATE_TIME));
		}
		if (!sandbox_set_now(sandbox, sandbox_parse_moment(options->now))) {
			return ora_fail(err, ORA_ERR_CONFIG, "--now: %s is before 1970", options->now);
		}
	}
	if (options->faults == NULL) {
		return 0;
	}
	if (ora_json_scan(options->faults, strlen(options->faults), &limits, &fault) != 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "--fault: %s", fault.message);
	}
	struct json_object *rules = sandbox_parse(options->faults);
	const char *problem = sandbox_faults_set(sandbox->faults, rules);
	json_object_put(rules);
	return problem == NULL ? 0 : ora_fail(err, ORA_ERR_CONFIG, "--fault: %s", problem);
}

static int start_thread(struct ora_sandbox *sandbox)
{
	/* Signals are the main thread's business. */
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int rc = pthread_create(&sandbox->thread, NULL, serve, sandbox);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	sandbox->running = rc == 0;
	return rc;
}

int ora_sandbox_start(struct ora_sandbox **out, const struct ora_sandbox_options *options,
	struct ora_error *err)
{
	struct ora_sandbox *sandbox = calloc(1, sizeof(*sandbox));
	if (sandbox == NULL) {
		return ora_fail_memory(err);
	}
	sandbox->api = &openrouter_admin_api;
	sandbox->route = ora_route_create(sandbox->api);
	struct ora_httpd_options http = {
		.handler = handle, .user = sandbox,
	};
	sandbox->faults = sandbox_faults_create(sandbox->api);
	sandbox->log = sandbox_log_create();
	int rc = sandbox->route == NULL || sandbox->faults == NULL || sandbox->log == NULL
		? ora_fail_memory(err) : find_handlers(sandbox, err);
	if (rc == 0) {
		rc = prepare_tests(sandbox, options, err);
	}
	if (rc == 0) {
		rc = open_state(sandbox, options, err);
	}
	const char *address = options->address != NULL ? options->address : "127.0.0.1";
	if (rc == 0) {
		rc = ora_httpd_create(&sandbox->httpd, &http, err);
	}
	if (rc == 0) {
		rc = ora_httpd_listen(sandbox->httpd, address, options->port, err);
	}
	if (rc == 0 && start_thread(sandbox) != 0) {
		rc = ora_fail_memory(err);
	}
	if (rc != 0) {
		ora_sandbox_stop(sandbox);
		return rc;
	}
	snprintf(sandbox->base_url, sizeof(sandbox->base_url),
		strchr(address, ':') != NULL ? "http://[%s]:%u%s" : "http://%s:%u%s", address,
		ora_httpd_port(sandbox->httpd), BASE_PATH);
	*out = sandbox;
	return 0;
}

const char *ora_sandbox_base_url(const struct ora_sandbox *sandbox)
{
	return sandbox->base_url;
}

char *ora_sandbox_dump(struct ora_sandbox *sandbox)
{
	struct json_object *document = sandbox_dump(sandbox->store);
	char *text = strdup(json_object_to_json_string_ext(document, JSON_C_TO_STRING_PRETTY
		| JSON_C_TO_STRING_NOSLASHESCAPE));
	json_object_put(document);
	return text;
}

void ora_sandbox_stop(struct ora_sandbox *sandbox)
{
	if (sandbox == NULL) {
		return;
	}
	if (sandbox->running) {
		ora_httpd_stop(sandbox->httpd);
		pthread_join(sandbox->thread, NULL);
	}
	ora_httpd_destroy(sandbox->httpd);
	store_close(sandbox->store);
	sandbox_faults_destroy(sandbox->faults);
	sandbox_log_destroy(sandbox->log);
	ora_route_destroy(sandbox->route);
	free(sandbox->handlers);
	free(sandbox);
}
