#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "json/scan.h"
#include "json/write.h"
#include "mcp/core.h"

enum code {
	PARSE_ERROR = -32700,
	INVALID_REQUEST = -32600,
	METHOD_NOT_FOUND = -32601,
	INVALID_PARAMS = -32602,
	INTERNAL_ERROR = -32603,
	UNSUPPORTED_VERSION = -32022,
};

/* Oldest first; the last is offered to a client that asks for another. */
static const char *const legacy_versions[] = {
	"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25",
};
static const size_t legacy_count = sizeof(legacy_versions) / sizeof(legacy_versions[0]);
static const char batch_version[] = "2025-03-26"; /* the only one with JSON-RPC batches */
static const char modern_version[] = "2026-07-28";

static const char key_version[] = "io.modelcontextprotocol/protocolVersion";
static const char key_capabilities[] = "io.modelcontextprotocol/clientCapabilities";
static const char key_client_info[] = "io.modelcontextprotocol/clientInfo";
static const char key_log_level[] = "io.modelcontextprotocol/logLevel";
static const char key_server_info[] = "io.modelcontextprotocol/serverInfo";

/* How long a modern client may keep the list of tools: it changes with a new process. */
#define LIST_TTL_MS 300000

struct ora_mcp_server {
	struct ora_mcp_info info;
	struct ora_mcp_provider provider;
	struct ora_mcp_options options;
	void (*destroy_provider)(void *data);
};

/* Answers to a batch leave together. */
struct batch {
	size_t pending;
	struct ora_buf answers;
};

/* A request that is not answered yet; `call` is what the provider sees of it. */
struct request {
	struct ora_mcp_call call; /* first: the provider's pointer is ours */
	struct ora_mcp_session *session; /* NULL: the session is gone */
	struct request *previous, *next;
	char *id;      /* as JSON */
	bool modern;
	bool dropped;  /* canceled: nothing more is sent for it */
	struct batch *batch;
};

struct ora_mcp_session {
	struct ora_mcp_server *server;
	struct ora_mcp_caller caller;
	ora_mcp_output *output;
	void *user;
	const char *version; /* what initialize agreed on, or NULL */
	struct request *requests;
	size_t pending;
	struct ora_buf out;
};

int ora_mcp_core_create(struct ora_mcp_server **out, const struct ora_mcp_info *info,
	const struct ora_mcp_provider *provider, const struct ora_mcp_options *options,
	void (*destroy_provider)(void *data))
{
	struct ora_mcp_server *server = calloc(1, sizeof(*server));
	if (server == NULL) {
		return ORA_ERR_MEMORY;
	}
	server->info = *info;
	server->provider = *provider;
	server->options = *options;
	server->destroy_provider = destroy_provider;
	*out = server;
	return 0;
}

void ora_mcp_server_destroy(struct ora_mcp_server *server)
{
	if (server != NULL) {
		server->destroy_provider(server->provider.data);
		free(server);
	}
}

int ora_mcp_session_create(struct ora_mcp_session **out, struct ora_mcp_server *server,
	ora_mcp_output *output, void *user)
{
	struct ora_mcp_session *session = calloc(1, sizeof(*session));
	if (session == NULL) {
		return ORA_ERR_MEMORY;
	}
	session->server = server;
	session->output = output;
	session->user = user;
	ora_buf_init(&session->out, ORA_MCP_MAX_MESSAGE);
	*out = session;
	return 0;
}

static void leave_batch(struct request *request)
{
	struct batch *batch = request->batch;
	request->batch = NULL;
	if (batch != NULL && --batch->pending == 0) {
		ora_buf_wipe(&batch->answers);
		ora_buf_finish(&batch->answers);
		free(batch);
	}
}

static void free_request(struct request *request)
{
	struct ora_mcp_session *session = request->session;
	if (session != NULL) {
		if (request->previous != NULL) {
			request->previous->next = request->next;
		} else {
			session->requests = request->next;
		}
		if (request->next != NULL) {
			request->next->previous = request->previous;
		}
		session->pending--;
	}
	leave_batch(request);
	free(request->id);
	free(request);
}

void ora_mcp_session_destroy(struct ora_mcp_session *session)
{
	if (session == NULL) {
		return;
	}
	/* First nobody sends any more, then the provider hears about it: it may answer at once. */
	struct request *request = session->requests;
	session->requests = NULL;
	for (struct request *it = request; it != NULL; it = it->next) {
		it->session = NULL;
		leave_batch(it);
	}
	while (request != NULL) {
		struct request *next = request->next;
		session->server->provider.cancel_tool(session->server->provider.data, &request->call);
		request = next;
	}
	ora_buf_wipe(&session->out);
	ora_buf_finish(&session->out);
	free(session);
}

size_t ora_mcp_pending(const struct ora_mcp_session *session)
{
	return session->pending;
}

void ora_mcp_abort_reads(struct ora_mcp_session *session)
{
	const struct ora_mcp_provider *provider = &session->server->provider;
	struct request *next;
	for (struct request *it = session->requests; it != NULL; it = next) {
		next = it->next;
		provider->cancel_tool(provider->data, &it->call);
	}
}

/* Sending */

/* Hands a finished message over, or keeps it for its batch. */
static void send(struct ora_mcp_session *session, struct batch *batch)
{
	struct ora_buf *out = &session->out;
	if (ora_buf_ok(out) != 0) {
		return; /* no memory, not even to say so */
	}
	if (batch == NULL) {
		session->output(session->user, out->data, out->length);
	} else {
		ora_buf_add_char(&batch->answers, batch->answers.length == 0 ? '[' : ',');
		ora_buf_add(&batch->answers, out->data, out->length);
	}
	ora_buf_wipe(out);
}

static void put_text(struct ora_buf *out, const char *text)
{
	ora_json_put_string(out, text, strlen(text));
}

/* {"jsonrpc":"2.0","id":..  An id that could not be read is left out: null is no MCP id. */
static void begin(struct ora_mcp_session *session, const char *id)
{
	ora_buf_reset(&session->out);
	ora_buf_add_string(&session->out, "{\"jsonrpc\":\"2.0\"");
	if (id != NULL) {
		ora_json_put_key(&session->out, "id");
		ora_buf_add_string(&session->out, id);
	}
}

static void put_error(struct ora_mcp_session *session, const char *id, int code,
	const char *message, const char *data)
{
	struct ora_buf *out = &session->out;
	begin(session, id);
	ora_buf_addf(out, ",\"error\":{\"code\":%d,\"message\":", code);
	put_text(out, message);
	if (data != NULL) {
		ora_json_put_key(out, "data");
		ora_buf_add_string(out, data);
	}
	ora_buf_add_string(out, "}}");
}

/* An error about a message whose id could not be read. */
static void send_error(struct ora_mcp_session *session, struct batch *batch, int code,
	const char *message)
{
	put_error(session, NULL, code, message, NULL);
	send(session, batch);
}

static void put_server_info(struct ora_buf *out, const struct ora_mcp_info *info)
{
	ora_buf_add_string(out, "{\"name\":");
	put_text(out, info->name);
	ora_buf_add_string(out, ",\"title\":");
	put_text(out, info->title);
	ora_buf_add_string(out, ",\"version\":");
	put_text(out, info->version);
	ora_buf_add_char(out, '}');
}

/* ,"result":{  and what a modern result begins with. */
static void begin_result(struct request *request, const char *meta)
{
	struct ora_mcp_session *session = request->session;
	struct ora_buf *out = &session->out;
	begin(session, request->id);
	ora_buf_add_string(out, ",\"result\":{");
	if (request->modern) {
		ora_buf_add_string(out, "\"resultType\":\"complete\"");
	}
	if (request->modern || meta[0] != '\0') {
		ora_json_put_key(out, "_meta");
		ora_buf_add_char(out, '{');
		ora_buf_add_string(out, meta);
		if (request->modern) {
			ora_json_put_key(out, key_server_info);
			put_server_info(out, &session->server->info);
		}
		ora_buf_add_char(out, '}');
	}
}

/* Ends a request: what is in the buffer goes out, unless the peer canceled. */
static void finish(struct request *request)
{
	struct ora_mcp_session *session = request->session;
	struct batch *batch = request->batch;
	if (session != NULL && !request->dropped) {
		if (ora_buf_ok(&session->out) != 0) {
			put_error(session, request->id, INTERNAL_ERROR, "the answer is too long, or there "
				"is too little memory for it: narrow the request", NULL);
		}
		send(session, batch);
	}
	if (session != NULL && batch != NULL && batch->pending == 1 && batch->answers.length > 0) {
		ora_buf_add_char(&batch->answers, ']');
		if (ora_buf_ok(&batch->answers) == 0) {
			session->output(session->user, batch->answers.data, batch->answers.length);
		}
	}
	free_request(request);
}

static void fail(struct request *request, int code, const char *message, const char *data)
{
	put_error(request->session, request->id, code, message, data);
	finish(request);
}

static void end_result(struct request *request)
{
	ora_buf_add_string(&request->session->out, "}}");
	finish(request);
}

void ora_mcp_answer(struct ora_mcp_call *call, const struct ora_mcp_result *result)
{
	struct request *request = (struct request *)call;
	if (request->session == NULL || request->dropped) {
		finish(request);
		return;
	}
	struct ora_buf *out = &request->session->out;
	begin_result(request, result->meta);
	ora_json_put_key(out, "content");
	ora_buf_add_string(out, "[{\"type\":\"text\",\"text\":");
	ora_json_put_string(out, result->text, result->text_length);
	if (result->note[0] != '\0') {
		ora_buf_add_string(out, "},{\"type\":\"text\",\"text\":");
		put_text(out, result->note);
	}
	ora_buf_add_string(out, "}]");
	if (result->structured != NULL) {
		ora_json_put_key(out, "structuredContent");
		ora_buf_add(out, result->structured, result->structured_length);
	}
	if (result->is_error) {
		ora_json_put_key(out, "isError");
		ora_buf_add_string(out, "true");
	}
	end_result(request);
}

void ora_mcp_answer_error(struct ora_mcp_call *call, int code, const char *message)
{
	struct request *request = (struct request *)call;
	if (request->session == NULL) {
		finish(request);
		return;
	}
	fail(request, code, message, NULL);
}

/* Methods */

static void put_instructions(struct ora_buf *out, const struct ora_mcp_info *info)
{
	if (info->instructions[0] != '\0') {
		ora_json_put_key(out, "instructions");
		put_text(out, info->instructions);
	}
}

static void initialize(struct request *request, struct ora_json params)
{
	struct ora_mcp_session *session = request->session;
	struct ora_json asked = ora_json_member(params, "protocolVersion");
	if (ora_json_type(asked) != ORA_JSON_STRING) {
		fail(request, INVALID_PARAMS, "params.protocolVersion: want a string", NULL);
		return;
	}
	session->version = legacy_versions[legacy_count - 1];
	for (size_t i = 0; i < legacy_count; i++) {
		if (ora_json_is(asked, legacy_versions[i])) {
			session->version = legacy_versions[i];
		}
	}
	struct ora_buf *out = &session->out;
	begin_result(request, "");
	ora_json_put_key(out, "protocolVersion");
	put_text(out, session->version);
	ora_json_put_key(out, "capabilities");
	ora_buf_add_string(out, "{\"tools\":{}}");
	ora_json_put_key(out, "serverInfo");
	put_server_info(out, &session->server->info);
	put_instructions(out, &session->server->info);
	end_result(request);
}

static void put_cache(struct ora_buf *out, const char *scope)
{
	ora_json_put_key(out, "ttlMs");
	ora_buf_addf(out, "%d", LIST_TTL_MS);
	ora_json_put_key(out, "cacheScope");
	put_text(out, scope);
}

static void discover(struct request *request, struct ora_json params)
{
	struct ora_mcp_session *session = request->session;
	struct ora_buf *out = &session->out;
	(void)params;
	begin_result(request, "");
	ora_json_put_key(out, "supportedVersions");
	ora_buf_addf(out, "[\"%s\"]", modern_version);
	ora_json_put_key(out, "capabilities");
	ora_buf_add_string(out, "{\"tools\":{}}");
	put_instructions(out, &session->server->info);
	put_cache(out, "private");
	end_result(request);
}

static void ping(struct request *request, struct ora_json params)
{
	(void)params;
	begin_result(request, "");
	end_result(request);
}

static void list_tools(struct request *request, struct ora_json params)
{
	struct ora_mcp_session *session = request->session;
	const struct ora_mcp_provider *provider = &session->server->provider;
	if (ora_json_member(params, "cursor").text != NULL) {
		fail(request, INVALID_PARAMS, "params.cursor: there is one page only, and no cursor "
			"was given out", NULL);
		return;
	}
	size_t length;
	const char *tools = provider->list_tools(provider->data, &session->caller, &length);
	if (tools == NULL) {
		fail(request, INTERNAL_ERROR, "out of memory", NULL);
		return;
	}
	struct ora_buf *out = &session->out;
	begin_result(request, "");
	ora_json_put_key(out, "tools");
	ora_buf_add(out, tools, length);
	if (request->modern) {
		put_cache(out, "private");
	}
	end_result(request);
}

static void call_tool(struct request *request, struct ora_json params)
{
	struct ora_mcp_session *session = request->session;
	const struct ora_mcp_provider *provider = &session->server->provider;
	struct ora_json name = ora_json_member(params, "name");
	struct ora_json arguments = ora_json_member(params, "arguments");
	if (ora_json_type(name) != ORA_JSON_STRING) {
		fail(request, INVALID_PARAMS, "params.name: want the name of a tool", NULL);
		return;
	}
	if (arguments.text != NULL && ora_json_type(arguments) != ORA_JSON_OBJECT) {
		fail(request, INVALID_PARAMS, "params.arguments: want an object", NULL);
		return;
	}
	if (session->pending > session->server->options.max_calls) {
		fail(request, INTERNAL_ERROR, "too many calls at once: wait for some to end", NULL);
		return;
	}
	char *text = calloc(1, name.length);
	if (text == NULL) {
		fail(request, INTERNAL_ERROR, "out of memory", NULL);
		return;
	}
	size_t length = ora_json_unescape(name, text);
	if (strlen(text) != length) {
		free(text);
		fail(request, INVALID_PARAMS, "params.name: want the name of a tool", NULL);
		return;
	}
	request->call.caller = &session->caller;
	provider->call_tool(provider->data, &request->call, text, arguments);
	free(text);
}

struct method {
	const char *name;
	bool legacy, modern;
	void (*run)(struct request *request, struct ora_json params);
};

static const struct method methods[] = {
	{ "initialize", true, false, initialize },
	{ "ping", true, false, ping },
	{ "server/discover", false, true, discover },
	{ "tools/list", true, true, list_tools },
	{ "tools/call", true, true, call_tool },
};

/* What is wrong with the _meta of a modern request, or NULL. */
static const char *check_meta(struct ora_json meta)
{
	static const char *const levels[] = {
		"debug", "info", "notice", "warning", "error", "critical", "alert", "emergency",
	};
	struct ora_json info = ora_json_member(meta, key_client_info);
	struct ora_json level = ora_json_member(meta, key_log_level);
	if (ora_json_type(ora_json_member(meta, key_version)) != ORA_JSON_STRING) {
		return "params._meta[\"io.modelcontextprotocol/protocolVersion\"]: want a string";
	}
	if (ora_json_type(ora_json_member(meta, key_capabilities)) != ORA_JSON_OBJECT) {
		return "params._meta[\"io.modelcontextprotocol/clientCapabilities\"]: want an object";
	}
	if (info.text != NULL
		&& (ora_json_type(ora_json_member(info, "name")) != ORA_JSON_STRING
			|| ora_json_type(ora_json_member(info, "version")) != ORA_JSON_STRING)) {
		return "params._meta[\"io.modelcontextprotocol/clientInfo\"]: want an object with name "
			"and version";
	}
	if (level.text == NULL) {
		return NULL;
	}
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (ora_json_is(level, levels[i])) {
			return NULL;
		}
	}
	return "params._meta[\"io.modelcontextprotocol/logLevel\"]: unknown level";
}

/* -32022: names what there is. */
static void refuse_version(struct request *request, struct ora_json asked)
{
	struct ora_buf data;
	ora_buf_init(&data, 1024 + asked.length);
	ora_buf_addf(&data, "{\"supported\":[\"%s\"],\"requested\":", modern_version);
	ora_buf_add(&data, asked.text, asked.length);
	ora_buf_add_char(&data, '}');
	fail(request, UNSUPPORTED_VERSION, "unsupported protocol version", ora_buf_text(&data));
	ora_buf_finish(&data);
}

static void dispatch(struct request *request, struct ora_json method, struct ora_json params)
{
	struct ora_json meta = ora_json_member(params, "_meta");
	struct ora_json version = ora_json_member(meta, key_version);
	request->modern = version.text != NULL
		&& (check_meta(meta) == NULL || !ora_json_is(method, "initialize"));
	if (request->modern) {
		const char *problem = check_meta(meta);
		if (problem != NULL) {
			fail(request, INVALID_PARAMS, problem, NULL);
			return;
		}
		if (!ora_json_is(version, modern_version)) {
			refuse_version(request, version);
			return;
		}
	}
	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
		const struct method *it = &methods[i];
		if (ora_json_is(method, it->name) && (request->modern ? it->modern : it->legacy)) {
			it->run(request, params);
			return;
		}
	}
	if (ora_json_is(method, "server/discover") && request->session->version == NULL) {
		fail(request, INVALID_PARAMS, "params._meta: want "
			"io.modelcontextprotocol/protocolVersion and clientCapabilities", NULL);
		return;
	}
	fail(request, METHOD_NOT_FOUND, "there is no such method", NULL);
}

static void cancel(struct ora_mcp_session *session, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &session->server->provider;
	struct ora_json id = ora_json_member(params, "requestId");
	struct request *next;
	for (struct request *it = session->requests; id.text != NULL && it != NULL; it = next) {
		next = it->next;
		if (strlen(it->id) == id.length && memcmp(it->id, id.text, id.length) == 0) {
			it->dropped = true;
			provider->cancel_tool(provider->data, &it->call);
		}
	}
}

/* An integer as JSON writes it: no fraction, no exponent. */
static bool is_id(struct ora_json id)
{
	enum ora_json_type type = ora_json_type(id);
	return type == ORA_JSON_STRING || (type == ORA_JSON_NUMBER
		&& memchr(id.text, '.', id.length) == NULL && memchr(id.text, 'e', id.length) == NULL
		&& memchr(id.text, 'E', id.length) == NULL);
}

static struct request *create_request(struct ora_mcp_session *session, struct ora_json id,
	struct batch *batch)
{
	struct request *request = calloc(1, sizeof(*request));
	char *text = strndup(id.text, id.length);
	if (request == NULL || text == NULL) {
		free(request);
		free(text);
		return NULL;
	}
	request->id = text;
	request->session = session;
	request->batch = batch;
	request->next = session->requests;
	if (request->next != NULL) {
		request->next->previous = request;
	}
	session->requests = request;
	session->pending++;
	if (batch != NULL) {
		batch->pending++;
	}
	return request;
}

/* One JSON-RPC message: a request, a notification, or something else. */
static void feed_one(struct ora_mcp_session *session, struct ora_json message,
	struct batch *batch)
{
	struct ora_json id = ora_json_member(message, "id");
	struct ora_json method = ora_json_member(message, "method");
	struct ora_json params = ora_json_member(message, "params");
	if (method.text == NULL && is_id(id) && (ora_json_member(message, "result").text != NULL
			|| ora_json_member(message, "error").text != NULL)) {
		return; /* an answer, and nothing was asked */
	}
	const char *problem = NULL;
	if (ora_json_type(message) != ORA_JSON_OBJECT) {
		problem = "not a JSON-RPC message: want an object";
	} else if (!ora_json_is(ora_json_member(message, "jsonrpc"), "2.0")) {
		problem = "jsonrpc: want \"2.0\"";
	} else if (ora_json_type(method) != ORA_JSON_STRING) {
		problem = "method: want a string";
	} else if (id.text != NULL && !is_id(id)) {
		problem = "id: want a string or an integer";
	} else if (params.text != NULL && ora_json_type(params) != ORA_JSON_OBJECT) {
		problem = "params: want an object";
	} else if (batch != NULL && ora_json_is(method, "initialize")) {
		problem = "initialize can't stand in a batch";
	}
	if (problem == NULL && id.text == NULL) {
		if (ora_json_is(method, "notifications/cancelled")) {
			cancel(session, params);
		}
		return;
	}
	if (!is_id(id)) {
		send_error(session, batch, INVALID_REQUEST, problem);
		return;
	}
	struct request *request = create_request(session, id, batch);
	if (request == NULL) {
		return; /* no memory for an answer either */
	}
	if (problem != NULL) {
		fail(request, INVALID_REQUEST, problem, NULL);
	} else {
		dispatch(request, method, params);
	}
}

static void feed_batch(struct ora_mcp_session *session, struct ora_json array)
{
	bool allowed = session->version != NULL && strcmp(session->version, batch_version) == 0;
	if (!allowed || ora_json_count(array) == 0) {
		send_error(session, NULL, INVALID_REQUEST, allowed ? "the batch is empty"
			: "batches are not part of this protocol version");
		return;
	}
	struct batch *batch = calloc(1, sizeof(*batch));
	if (batch == NULL) {
		return;
	}
	ora_buf_init(&batch->answers, ORA_MCP_MAX_MESSAGE);
	/* A request of our own keeps the batch open until all of it was read. */
	struct request *guard = create_request(session, array, batch);
	if (guard == NULL) {
		free(batch);
		return;
	}
	guard->dropped = true;
	struct ora_json_iter it = ora_json_iter(array);
	while (ora_json_next(&it)) {
		feed_one(session, it.value, batch);
	}
	finish(guard);
}

void ora_mcp_feed(struct ora_mcp_session *session, const char *message, size_t length)
{
	/* Arguments are scanned again, strictly: what is wrong there is answered with an id. */
	struct ora_json_limits limits = {
		.max_bytes = session->server->options.max_message_bytes,
		.max_depth = ORA_JSON_DEPTH_LIMIT, .allow_nul = true, .allow_duplicates = true,
	};
	struct ora_json_fault fault;
	struct ora_json value = ora_json_root(message, length);
	if (value.length == 0) {
		return;
	}
	if (ora_json_scan(message, length, &limits, &fault) != 0) {
		send_error(session, NULL,
			fault.code == ORA_ERR_ARGS ? PARSE_ERROR : INVALID_REQUEST, fault.message);
		return;
	}
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		feed_batch(session, value);
	} else {
		feed_one(session, value, NULL);
	}
}
