#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/fresh.h"
#include "base/random.h"
#include "base/text.h"
#include "mcp/internal.h"

/* Servers, sessions and callers: what there is, and how long it lives. */

bool ora_mcp_may_use(const struct ora_mcp_caller *caller, const char *connection)
{
	if (caller->connections == NULL) {
		return true;
	}
	for (size_t i = 0; i < caller->connection_count; i++) {
		if (strcmp(caller->connections[i], connection) == 0) {
			return true;
		}
	}
	return false;
}

/* Into one block: the struct, the pointers, the texts. */
struct caller *mcp_caller_copy(const struct ora_mcp_caller *from)
{
	size_t count = from->connections != NULL ? from->connection_count : 0;
	size_t size = sizeof(struct caller) + (count + 1) * sizeof(char *) + strlen(from->name) + 1;
	for (size_t i = 0; i < count; i++) {
		size += strlen(from->connections[i]) + 1;
	}
	struct caller *caller = malloc(size);
	if (caller == NULL) {
		return NULL;
	}
	const char **connections = (const char **)(caller + 1);
	char *text = (char *)(connections + count + 1);
	caller->public = *from;
	caller->users = 1;
	caller->public.connections = from->connections != NULL ? connections : NULL;
	caller->public.connection_count = count;
	caller->public.name = memcpy(text, from->name, strlen(from->name) + 1);
	text += strlen(from->name) + 1;
	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(from->connections[i]) + 1;
		connections[i] = memcpy(text, from->connections[i], length);
		text += length;
	}
	return caller;
}

struct caller *mcp_caller_hold(struct caller *caller)
{
	caller->users++;
	return caller;
}

void mcp_caller_leave(struct caller *caller)
{
	if (caller != NULL && --caller->users == 0) {
		free(caller);
	}
}

int mcp_make_nonce(char nonce[NONCE_SIZE])
{
	unsigned char bytes[16];
	struct ora_buf text;
	int rc = ora_random(bytes, sizeof(bytes));
	ora_buf_init(&text, NONCE_SIZE);
	ora_base64url_put(&text, bytes, sizeof(bytes));
	rc = rc != 0 ? rc : ora_buf_ok(&text);
	if (rc == 0) {
		ora_copy_line(nonce, NONCE_SIZE, text.data, text.length);
	}
	ora_buf_finish(&text);
	return rc;
}

void ora_mcp_options_complete(struct ora_mcp_options *options)
{
	if (options->max_message_bytes == 0) {
		options->max_message_bytes = (1 << 20) + (64 << 10);
	}
	if (options->max_text_bytes == 0) {
		options->max_text_bytes = 32 << 10;
	}
	if (options->max_calls == 0) {
		options->max_calls = 64;
	}
	if (options->max_calls_per_minute == 0) {
		options->max_calls_per_minute = 30000;
	}
	if (options->ask_timeout_s == 0) {
		options->ask_timeout_s = 600;
	}
	if (options->session_s == 0) {
		options->session_s = 86400;
	}
}

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
	ora_mcp_options_complete(&server->options);
	server->generation = provider->generation != NULL ? provider->generation(provider->data) : 0;
	server->destroy_provider = destroy_provider;
	server->rates = mcp_rates_create(server->options.max_calls_per_minute);
	int rc = server->rates == NULL ? ORA_ERR_MEMORY : 0;
#ifndef ORA_MINIMAL
	server->records = mcp_records_create();
	rc = rc != 0 || server->records == NULL ? ORA_ERR_MEMORY : mcp_seal_begin(server);
#endif
	server->options.secret = server->options.accepted_secret = NULL; /* borrowed until now only */
	if (rc != 0) {
		server->destroy_provider = NULL; /* the provider is still its owner's */
		ora_mcp_server_destroy(server);
		return rc;
	}
	*out = server;
	return 0;
}

void ora_mcp_server_destroy(struct ora_mcp_server *server)
{
	if (server == NULL) {
		return;
	}
	/* Exchanges whose client has left, and which nobody else owns. */
	while (server->sessions != NULL) {
		mcp_session_close(server->sessions);
	}
	mcp_rates_destroy(server->rates);
#ifndef ORA_MINIMAL
	mcp_records_destroy(server->records);
#endif
	if (server->destroy_provider != NULL) {
		server->destroy_provider(server->provider.data);
	}
	ora_wipe(server->keys, sizeof(server->keys));
	free(server);
}

struct ora_mcp_session *mcp_session_open(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, size_t size)
{
	struct ora_mcp_session *session = ora_fresh(size);
	struct caller *copy = mcp_caller_copy(caller);
	if (session == NULL || copy == NULL) {
		mcp_caller_leave(copy);
		free(session);
		return NULL;
	}
	session->server = server;
	session->caller = copy;
	session->level = ORA_MCP_INFO;
	ora_buf_init(&session->out, ORA_MCP_MAX_MESSAGE);
	ora_buf_init(&session->watched, MAX_WATCHED_BYTES);
	session->next = server->sessions;
	if (session->next != NULL) {
		session->next->previous = session;
	}
	server->sessions = session;
	return session;
}

void mcp_session_close(struct ora_mcp_session *session)
{
	struct ora_mcp_server *server = session->server;
	if (session->previous != NULL) {
		session->previous->next = session->next;
	} else {
		server->sessions = session->next;
	}
	if (session->next != NULL) {
		session->next->previous = session->previous;
	}
	/* First nobody sends any more, then the provider hears about it: it may answer at once. */
	while (session->requests != NULL) {
		struct request *request = session->requests;
		mcp_request_detach(request);
		mcp_request_cancel(request);
	}
	ora_buf_wipe(&session->out);
	ora_buf_finish(&session->out);
	ora_buf_finish(&session->watched);
	mcp_caller_leave(session->caller);
	free(session);
}

static void deliver(struct ora_mcp_session *session, int status, bool last,
	const char *message, size_t length)
{
	(void)status;
	(void)last;
	session->output(session->user, message, length);
}

int ora_mcp_session_create(struct ora_mcp_session **out, struct ora_mcp_server *server,
	ora_mcp_output *output, void *user)
{
	static const struct ora_mcp_caller anybody = { .name = "" };
	struct ora_mcp_session *session = mcp_session_open(server, &anybody, sizeof(*session));
	if (session == NULL) {
		return ORA_ERR_MEMORY;
	}
	session->deliver = deliver;
	session->output = output;
	session->user = user;
	*out = session;
	return 0;
}

void ora_mcp_session_take_parts(struct ora_mcp_session *session, ora_mcp_output_parts *output)
{
	session->output_parts = output;
}

int ora_mcp_session_set_caller(struct ora_mcp_session *session,
	const struct ora_mcp_caller *caller)
{
	struct caller *copy = mcp_caller_copy(caller);
	if (copy == NULL) {
		return ORA_ERR_MEMORY;
	}
	mcp_caller_leave(session->caller);
	session->caller = copy;
	return 0;
}

void ora_mcp_session_destroy(struct ora_mcp_session *session)
{
	if (session != NULL) {
		mcp_session_close(session);
	}
}

void ora_mcp_feed(struct ora_mcp_session *session, const char *message, size_t length)
{
	mcp_feed_message(session, message, length);
}

size_t ora_mcp_pending(const struct ora_mcp_session *session)
{
	return session->pending - session->listening;
}

void ora_mcp_abort_reads(struct ora_mcp_session *session)
{
	const struct ora_mcp_provider *provider = &session->server->provider;
	/* Each may end some of them: from the start, until none is left that was not told. */
	struct request *request = session->requests;
	while (request != NULL) {
		struct request *next = request->next;
		if (request->asking != NULL) {
			mcp_asking_end(request, ORA_MCP_GONE);
		} else if (request->started) {
			provider->cancel(provider->data, &request->call);
		}
		request = next;
	}
}

void ora_mcp_end_listeners(struct ora_mcp_session *session)
{
	struct request *next;
	for (struct request *it = session->requests; it != NULL; it = next) {
		next = it->next;
		if (it->listener != NULL) {
			mcp_listener_end(it);
		}
	}
}

size_t ora_mcp_asking(const struct ora_mcp_session *session)
{
	size_t count = 0;
	for (const struct request *it = session->requests; it != NULL; it = it->next) {
		count += it->asking != NULL;
	}
	return count;
}

void ora_mcp_input_ended(struct ora_mcp_session *session)
{
	mcp_asking_stop(session);
	ora_mcp_end_listeners(session);
}

static void look_for_changes(struct ora_mcp_server *server)
{
	const struct ora_mcp_provider *provider = &server->provider;
	unsigned long now = provider->generation != NULL ? provider->generation(provider->data) : 0;
	if (now != server->generation) {
		server->generation = now;
		ora_mcp_changed(server, ORA_MCP_TOOLS);
		ora_mcp_changed(server, ORA_MCP_PROMPTS);
		ora_mcp_changed(server, ORA_MCP_RESOURCES);
		for (size_t i = 0; provider->changing != NULL && provider->changing[i] != NULL; i++) {
			ora_mcp_resource_changed(server, provider->changing[i]);
		}
	}
}

int ora_mcp_tick(struct ora_mcp_server *server)
{
	look_for_changes(server);
	return mcp_asking_tick(server, ora_now_ms());
}
