#include <stdlib.h>
#include <string.h>

#include "json/write.h"
#include "mcp/internal.h"

/* What is said without being an answer: progress, log messages, changes. */

void ora_mcp_progress(struct ora_mcp_call *call, double progress, double total,
	const char *message)
{
	struct request *request = (struct request *)call;
	if (request->session == NULL || request->dropped || request->progress_token == NULL
		|| !(progress > request->progress)) {
		return;
	}
	struct ora_buf *out = &request->session->out;
	request->progress = progress;
	mcp_begin_notification(request->session, "notifications/progress");
	ora_json_put_key(out, "progressToken");
	ora_buf_add_string(out, request->progress_token);
	ora_json_put_key(out, "progress");
	ora_json_put_double(out, progress);
	if (total > 0) {
		ora_json_put_key(out, "total");
		ora_json_put_double(out, total);
	}
	if (message != NULL) {
		ora_json_put_key(out, "message");
		mcp_put_text(out, message);
	}
	mcp_end_notification(request->session);
}

void ora_mcp_log(struct ora_mcp_call *call, enum ora_mcp_level level, const char *logger,
	const char *data)
{
	struct request *request = (struct request *)call;
	if (request->session == NULL || request->dropped || request->log_level < 0
		|| (int)level < request->log_level) {
		return;
	}
	struct ora_buf *out = &request->session->out;
	mcp_begin_notification(request->session, "notifications/message");
	ora_json_put_key(out, "level");
	mcp_put_text(out, mcp_level_name(level));
	ora_json_put_key(out, "logger");
	mcp_put_text(out, logger);
	ora_json_put_key(out, "data");
	ora_buf_add_string(out, data);
	mcp_end_notification(request->session);
}

void mcp_set_level(struct request *request, struct ora_json params)
{
	int level = mcp_read_level(ora_json_member(params, "level"));
	if (level < 0) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.level: want debug, info, notice, warning, "
			"error, critical, alert or emergency", NULL);
		return;
	}
	request->session->level = (enum ora_mcp_level)level;
	mcp_session_keep(request->session);
	mcp_begin_result(request, "complete", "");
	mcp_end_result(request);
}

/* Texts, each with a NUL behind it, in one buffer. */

static const char *find_text(const struct ora_buf *texts, const char *text)
{
	for (size_t at = 0; at < texts->length; at += strlen(texts->data + at) + 1) {
		if (strcmp(texts->data + at, text) == 0) {
			return texts->data + at;
		}
	}
	return NULL;
}

static int add_text(struct ora_buf *texts, const char *text)
{
	return find_text(texts, text) != NULL ? 0 : ora_buf_add(texts, text, strlen(text) + 1);
}

static void remove_text(struct ora_buf *texts, const char *text)
{
	const char *at = find_text(texts, text);
	if (at != NULL) {
		size_t place = (size_t)(at - texts->data), length = strlen(at) + 1;
		memmove(texts->data + place, at + length, texts->length - place - length);
		texts->length -= length;
	}
}

/* Subscriptions of the older versions: one resource at a time, as long as the session. */

static void answer_watched(struct request *request, char *uri)
{
	struct ora_buf *watched = &request->session->watched;
	bool fits = ora_buf_ok(watched) == 0;
	watched->error = 0; /* it holds what it held before */
	free(uri);
	if (!fits) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.uri: too many resources are watched", NULL);
		return;
	}
	mcp_session_keep(request->session);
	mcp_begin_result(request, "complete", "");
	mcp_end_result(request);
}

void mcp_subscribe(struct request *request, struct ora_json params)
{
	char *uri = mcp_string_param(request, ora_json_member(params, "uri"), "uri: want a URI");
	if (uri != NULL) {
		(void)add_text(&request->session->watched, uri);
		answer_watched(request, uri);
	}
}

void mcp_unsubscribe(struct request *request, struct ora_json params)
{
	char *uri = mcp_string_param(request, ora_json_member(params, "uri"), "uri: want a URI");
	if (uri != NULL) {
		remove_text(&request->session->watched, uri);
		answer_watched(request, uri);
	}
}

/* Subscriptions of 2026-07-28: a request that stays open. */

#define LISTENERS_MAX 16 /* of one peer */

struct listener {
	bool lists[ORA_MCP_TEMPLATES + 1];  /* by enum ora_mcp_list */
	struct ora_buf watched;
};

static const struct {
	enum ora_mcp_list list;
	const char *member;
	const char *method;
	unsigned feature;
} changes[] = {
	{ ORA_MCP_TOOLS, "toolsListChanged", "notifications/tools/list_changed", 0 },
	{ ORA_MCP_PROMPTS, "promptsListChanged", "notifications/prompts/list_changed",
		ORA_MCP_HAS_PROMPTS },
	{ ORA_MCP_RESOURCES, "resourcesListChanged", "notifications/resources/list_changed",
		ORA_MCP_HAS_RESOURCES },
};
enum { CHANGES = sizeof(changes) / sizeof(changes[0]) };

void mcp_listener_free(struct listener *listener)
{
	if (listener != NULL) {
		ora_buf_finish(&listener->watched);
		free(listener);
	}
}

static void put_subscription(struct request *request)
{
	struct ora_buf *out = &request->session->out;
	ora_json_put_key(out, "_meta");
	ora_buf_add_char(out, '{');
	ora_json_put_key(out, mcp_key_subscription);
	ora_buf_add_string(out, request->id);
	ora_buf_add_char(out, '}');
}

static void read_filter(struct request *request, struct ora_json filter)
{
	struct listener *listener = request->listener;
	unsigned features = request->server->provider.features;
	for (int i = 0; i < CHANGES && (features & ORA_MCP_HAS_CHANGES) != 0; i++) {
		listener->lists[changes[i].list] = (changes[i].feature & ~features) == 0
			&& ora_json_true(ora_json_member(filter, changes[i].member));
	}
	struct ora_json_iter it = ora_json_iter(ora_json_member(filter, "resourceSubscriptions"));
	while ((features & ORA_MCP_HAS_SUBSCRIPTIONS) != 0 && ora_json_next(&it)) {
		char *uri = calloc(1, it.value.length + 1);
		if (uri != NULL && ora_json_type(it.value) == ORA_JSON_STRING
			&& ora_json_unescape(it.value, uri) == strlen(uri)) {
			(void)add_text(&listener->watched, uri);
		}
		free(uri);
	}
}

/* Tells the client what of its wishes is honoured: this comes before anything else. */
static void acknowledge(struct request *request)
{
	const struct listener *listener = request->listener;
	struct ora_buf *out = &request->session->out;
	mcp_begin_notification(request->session, "notifications/subscriptions/acknowledged");
	put_subscription(request);
	ora_json_put_key(out, "notifications");
	ora_buf_add_char(out, '{');
	for (int i = 0; i < CHANGES; i++) {
		if (listener->lists[changes[i].list]) {
			ora_json_put_key(out, changes[i].member);
			ora_buf_add_string(out, "true");
		}
	}
	if (listener->watched.length > 0) {
		ora_json_put_key(out, "resourceSubscriptions");
		char before = '[';
		for (size_t at = 0; at < listener->watched.length;
			at += strlen(listener->watched.data + at) + 1) {
			ora_buf_add_char(out, before);
			mcp_put_text(out, listener->watched.data + at);
			before = ',';
		}
		ora_buf_add_char(out, ']');
	}
	ora_buf_add_char(out, '}');
	mcp_end_notification(request->session);
}

void mcp_listen(struct request *request, struct ora_json params)
{
	struct ora_json filter = ora_json_member(params, "notifications");
	struct ora_mcp_session *session = request->session;
	if (ora_json_type(filter) != ORA_JSON_OBJECT) {
		mcp_fail(request, 200, INVALID_PARAMS, "params.notifications: want an object", NULL);
		return;
	}
	if (session->no_stream) {
		mcp_fail(request, 200, INVALID_REQUEST, "the header Accept must allow text/event-stream "
			"for this method", NULL);
		return;
	}
	if (session->listening >= LISTENERS_MAX) {
		mcp_fail(request, 200, INTERNAL_ERROR, "too many subscriptions are open", NULL);
		return;
	}
	request->listener = calloc(1, sizeof(*request->listener));
	if (request->listener == NULL) {
		mcp_fail(request, 200, INTERNAL_ERROR, "out of memory", NULL);
		return;
	}
	session->listening++;
	ora_buf_init(&request->listener->watched, MAX_WATCHED_BYTES);
	read_filter(request, filter);
	acknowledge(request);
}

void mcp_listener_end(struct request *request)
{
	char *meta = NULL;
	struct ora_buf out;
	ora_buf_init(&out, 1024 + strlen(request->id));
	ora_json_put_key(&out, mcp_key_subscription);
	ora_buf_add_string(&out, request->id);
	meta = ora_buf_steal(&out, NULL);
	mcp_begin_result(request, "complete", meta != NULL ? meta : "");
	ora_buf_finish(&out);
	free(meta);
	mcp_end_result(request);
}

/* Says a notification without more to one that listens, whatever its era. */
static void tell(struct ora_mcp_session *session, struct request *listener, const char *method,
	const char *uri)
{
	mcp_begin_notification(session, method);
	if (listener != NULL) {
		put_subscription(listener);
	}
	if (uri != NULL) {
		ora_json_put_key(&session->out, "uri");
		mcp_put_text(&session->out, uri);
	}
	mcp_end_notification(session);
}

/* A peer of the older versions hears what nobody asked for on stdio, or on its GET stream. */
static bool hears(const struct ora_mcp_session *session)
{
	return session->is_http ? session->listens : session->agreed.version != NULL;
}

void ora_mcp_changed(struct ora_mcp_server *server, enum ora_mcp_list what)
{
	const char *method = NULL;
	for (int i = 0; i < CHANGES; i++) {
		if (changes[i].list == what && (changes[i].feature & ~server->provider.features) == 0) {
			method = changes[i].method;
		}
	}
	if (method == NULL || (server->provider.features & ORA_MCP_HAS_CHANGES) == 0) {
		return;
	}
	for (struct ora_mcp_session *it = server->sessions; it != NULL; it = it->next) {
		if (hears(it)) {
			tell(it, NULL, method, NULL);
		}
		for (struct request *request = it->requests; request != NULL; request = request->next) {
			if (request->listener != NULL && request->listener->lists[what]) {
				tell(it, request, method, NULL);
			}
		}
	}
}

void ora_mcp_resource_changed(struct ora_mcp_server *server, const char *uri)
{
	static const char method[] = "notifications/resources/updated";
	for (struct ora_mcp_session *it = server->sessions; it != NULL; it = it->next) {
		if (hears(it) && find_text(mcp_session_watched(it), uri) != NULL) {
			tell(it, NULL, method, uri);
		}
		for (struct request *request = it->requests; request != NULL; request = request->next) {
			if (request->listener != NULL
				&& find_text(&request->listener->watched, uri) != NULL) {
				tell(it, request, method, uri);
			}
		}
	}
}
