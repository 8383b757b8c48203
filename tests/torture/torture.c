/*
 * Each allocation fails once, in everything that a call or a dialogue does, those of libcurl
 * included. What must hold: no crash, nothing left behind, an end in time, an error or an answer,
 * and a write that is on the wire at most once, and not at all where the error says so.
 *
 * usage: torture [NAME]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>
#include <ora/mcp.h>

#include "failing.h"
#include "json/scan.h"
#include "support.h"
#include "upstream.h"

#define MOST_ALLOCATIONS 20000
#define WARM_UP 3
#define PATIENCE_S 120

struct scene {
	const char *name;
	/* One round; false where a promise was broken, after a message. */
	bool (*play)(struct upstream *upstream);
	struct upstream_step step;
};

static bool complain(const char *words)
{
	fprintf(stderr, "  %s\n", words);
	return false;
}

static struct ora_client *open_client(struct upstream *upstream)
{
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	connection.key = TEST_KEY;
	connection.base_url = upstream_url(upstream);
	if (ora_client_create(&client, &openrouter_admin_api, NULL, &err) == 0
		&& ora_client_add_connection(client, &connection, &err) == 0) {
		return client;
	}
	ora_client_destroy(client);
	ora_error_finish(&err);
	return NULL;
}

static bool play_read(struct upstream *upstream)
{
	struct ora_client *client = open_client(upstream);
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	bool ok = true;
	ORA_SET(&args, hash, "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943");
	if (client != NULL) {
		int rc = ora_get_key(client, &args, &reply, &err);
		ok = (rc == 0) == (reply != NULL) || complain("a reply and an error, or neither");
		ok = (rc == 0 || err.message[0] != '\0' || complain("an error without words")) && ok;
		if (rc == 0) {
			ora_reply_destroy(&reply->base);
		}
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
	return ok;
}

static bool play_write(struct upstream *upstream)
{
	struct ora_client *client = open_client(upstream);
	size_t before = upstream_count(upstream);
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	bool ok = true;
	ORA_SET(&args, name, "tortured");
	ORA_SET(&args, limit, 0.1);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_WEEKLY);
	if (client != NULL) {
		int rc = ora_create_keys(client, &args, &reply, &err);
		size_t sent = upstream_count(upstream) - before;
		ok = sent <= 1 || complain("a write was sent twice");
		ok = (rc != 0 || sent == 1 || complain("done, and never sent")) && ok;
		ok = (rc == 0 || err.sent || sent == 0 || complain("sent, and said not to be")) && ok;
		if (rc == 0) {
			ora_reply_destroy(&reply->base);
		}
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
	return ok;
}

static void hear(void *user, const char *message, size_t length)
{
	static const struct ora_json_limits limits = { .max_bytes = 32 << 20, .max_depth = 64 };
	bool *ok = user;
	struct ora_json_fault fault;
	int rc = ora_json_scan(message, length, &limits, &fault);
	if (memchr(message, '\n', length) != NULL || (rc != 0 && rc != ORA_ERR_MEMORY)) {
		*ok = complain("what was said is not a line of JSON");
	}
}

static void converse(struct ora_client *client, struct ora_mcp_session *session,
	const char *const *lines)
{
	for (size_t i = 0; lines[i] != NULL; i++) {
		ora_mcp_feed(session, lines[i], strlen(lines[i]));
		while (ora_mcp_pending(session) > 0 && ora_client_busy(client) > 0) {
			(void)ora_client_poll(client, NULL, 0, 1000, NULL);
		}
	}
}

static bool play_lines(struct upstream *upstream, const char *const *lines)
{
	struct ora_client *client = open_client(upstream);
	struct ora_mcp_server *server = NULL;
	struct ora_mcp_session *session = NULL;
	bool ok = true;
	if (client != NULL && ora_mcp_server_create(&server, client, NULL, NULL) == 0
		&& ora_mcp_session_create(&session, server, hear, &ok) == 0) {
		converse(client, session, lines);
		ok = (ora_mcp_pending(session) == 0 || complain("a request without an end")) && ok;
	}
	ora_mcp_session_destroy(session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	return ok;
}

static bool play_legacy(struct upstream *upstream)
{
	static const char *const lines[] = {
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
			"\"2025-11-25\",\"capabilities\":{\"elicitation\":{}},\"clientInfo\":{\"name\":\"t\","
			"\"version\":\"1\"}}}",
		"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}",
		"{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":"
			"\"openrouter_admin_get_key\",\"arguments\":{\"hash\":\"abc\"},\"_meta\":{"
			"\"progressToken\":\"p\"}}}",
		"{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":"
			"\"openrouter_admin_update_keys\",\"arguments\":{\"hsh\":1,\"limit\":\"x\"}}}",
		NULL,
	};
	return play_lines(upstream, lines);
}

#define META "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"," \
	"\"io.modelcontextprotocol/clientCapabilities\":{}}"

static bool play_modern(struct upstream *upstream)
{
	static const char *const lines[] = {
		"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\",\"params\":{" META "}}",
		"{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\",\"params\":{" META "}}",
		"{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":"
			"\"openrouter_admin_get_key\",\"arguments\":{\"hash\":\"abc\"}," META "}}",
		"{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"nothing/known\",\"params\":{" META "}}",
		NULL,
	};
	return play_lines(upstream, lines);
}

static const char key[] = "{\"data\":{\"hash\":\"abc\",\"name\":\"k\",\"label\":\"sk\",\"limit\":25.5,"
	"\"limit_reset\":\"weekly\",\"usage\":0.1,\"unknown\":[1,2,{\"x\":null}]},\"key\":\"sk-1\"}";

/* Walks through all allocations of a scene. False where one of them broke it. */
static bool torture(const struct scene *scene)
{
	struct upstream *upstream = upstream_start(&scene->step, 1);
	for (int i = 0; i < WARM_UP; i++) {
		(void)scene->play(upstream);
	}
	bool ok = true, failed = true;
	size_t n = 0;
	while (ok && failed && n < MOST_ALLOCATIONS) {
		failing_begin(++n);
		ok = scene->play(upstream);
		failed = failing_end();
		if (failing_live() > 0) {
			ok = complain("memory was left behind");
		}
	}
	upstream_stop(upstream);
	printf("%s: %zu allocations%s\n", scene->name, n, ok ? "" : ": FAILED at the last");
	return ok && n < MOST_ALLOCATIONS && n > 20;
}

int main(int argc, char **argv)
{
	static const struct upstream_step answers = { .act = UPSTREAM_KEEP, .body = key,
		.repeat = true };
	static const struct upstream_step refuses = { .act = UPSTREAM_KEEP, .status = 403,
		.body = "{\"error\":{\"code\":403,\"message\":\"no\"}}", .repeat = true };
	static const struct upstream_step creates = { .act = UPSTREAM_KEEP, .status = 201,
		.body = key, .repeat = true };
	static const struct upstream_step closes = { .act = UPSTREAM_CLOSE, .repeat = true };
	const struct scene scenes[] = {
		{ "a read", play_read, answers }, { "a read that is refused", play_read, refuses },
		{ "a write", play_write, creates }, { "a write without an answer", play_write, closes },
		{ "a legacy dialogue", play_legacy, answers },
		{ "a modern dialogue", play_modern, answers },
	};
	bool ok = true;
	alarm(PATIENCE_S);
	for (size_t i = 0; i < COUNT(scenes); i++) {
		if (argc < 2 || strcmp(argv[1], scenes[i].name) == 0) {
			ok = torture(&scenes[i]) && ok;
		}
	}
	return ok ? 0 : 1;
}
