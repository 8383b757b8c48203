#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>
#include <toybox/tools.h>

#include "support.h"
#include "upstream.h"

/* Most tests try nothing twice. */
static struct ora_client *new_client(const struct upstream *up, size_t connections)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.max_retries = UINT_MAX;
	options.timeout_ms = 5000;
	return support_client(&openrouter_admin_api, upstream_url(up), connections, &options);
}

/* A call that was started. */
struct waiting {
	struct ora_call *call;
	int done;
	int result;
	struct ora_error err; /* without detail */
	char json[200];
};

static void note(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct waiting *waiting = user;
	assert_ptr_equal(call, waiting->call);
	waiting->done++;
	waiting->result = result;
	waiting->err = *err;
	waiting->err.detail = NULL;
	assert_int_equal(result == 0, reply != NULL);
	if (reply != NULL) {
		snprintf(waiting->json, sizeof(waiting->json), "%s", reply->json);
	}
	ora_reply_destroy(reply);
}

static void start(struct ora_client *client, const char *tool, const char *json,
	struct waiting *waiting)
{
	struct ora_error err = ORA_ERROR_INIT;
	*waiting = (struct waiting){ 0 };
	if (ora_call_start_json(client, support_tool(tool), json, strlen(json), NULL, note, waiting,
			&waiting->call, &err) != 0) {
		fail_msg("%s", err.message);
	}
	assert_int_equal(waiting->done, 0);
}

static void drive(struct ora_client *client, struct waiting *waiting)
{
	while (waiting->done == 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 2000, NULL), 0);
	}
	assert_int_equal(waiting->done, 1);
}

static void drive_until(struct ora_client *client, struct upstream *up, size_t count)
{
	while (upstream_count(up) < count) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 5, NULL), 0);
	}
}

/* Runs one call against a script of one step. */
static struct ora_error run_step(const char *tool, const char *json, struct upstream_step step,
	int code)
{
	struct upstream *up = upstream_start(&step, 1);
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, tool, json, &waiting);
	assert_int_equal(ora_client_busy(client), 1);
	drive(client, &waiting);
	assert_int_equal(ora_client_busy(client), 0);
	assert_int_equal(waiting.result, code);
	assert_int_equal(waiting.err.code, code);
	assert_int_equal(upstream_count(up), 1);
	ora_client_destroy(client);
	upstream_stop(up);
	return waiting.err;
}

static const char good_key[] = "{\"data\":{\"hash\":\"h\",\"name\":\"n\",\"limit\":0.10}}";

static void typed_calls_go_out_and_come_back(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = good_key });
	struct ora_client *client = new_client(up, 1);
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	ORA_SET(&args, hash, "h/1");
	ORA_SET(&args, limit, 0.1);
	ORA_NULL(&args, limit_reset);
	ORA_SET(&args, http_referer, "https://x.org");
	assert_int_equal(ora_update_keys(client, &args, &reply, &err), 0);
	assert_string_equal(reply->data->limit_text, "0.10");
	assert_string_equal(reply->base.connection, "default");
	assert_string_equal(reply->base.json, good_key);
	const char *request = upstream_request(up, 0);
	assert_memory_equal(request, "PATCH /api/v1/keys/h%2F1 HTTP/1.1\r\n", 35);
	support_contains(request, "\r\nAuthorization: Bearer " TEST_KEY "\r\n");
	support_contains(request, "\r\nHTTP-Referer: https://x.org\r\n");
	support_contains(request, "\r\nUser-Agent: openrouter-admin/");
	assert_string_equal(upstream_body(up, 0), "{\"limit\":0.1,\"limit_reset\":null}");
	ora_reply_destroy(&reply->base);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void faults_send_nothing(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ 0 });
	struct ora_client *client = new_client(up, 1);
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	args.limit = 5;
	assert_int_equal(ora_update_keys(client, &args, &reply, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message,
		"hash: is missing (want a string that is not empty) (and 1 more)");
	assert_int_equal(err.fault_count, 2);
	assert_false(err.sent);
	assert_null(reply);
	ora_error_finish(&err);
	static const struct {
		const char *json, *message;
	} cases[] = {
		{ "{", "arguments: not JSON: it ends where a key should be at byte 1" },
		{ "", "arguments: not JSON: it ends where a value should be at byte 0" },
		{ "[]", "arguments: want an object, not array" },
		{ "{\"hash\":\"h\",\"hash\":\"i\"}", "arguments: duplicate key \"hash\" at byte 12" },
		{ "{\"hash\":\"\\u0000\"}", "arguments: the character \\u0000 is not allowed at byte 9" },
		{ "{\"hash\":\"..\"}", "hash: \".\" and \"..\" are not allowed in a path" },
		{ "{\"hash\":\"h\",\"PCID\":5}", "PCID: number is not allowed (want a string)" },
		{ "{\"hash\":\"h\",\"limit\":NaN}",
			"arguments: not JSON: 'N' where a value should be at byte 20" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_call_run_json(client, support_tool("update_keys"), cases[i].json,
			strlen(cases[i].json), NULL, &reply, &err), ORA_ERR_ARGS);
		assert_string_equal(err.message, cases[i].message);
		ora_error_finish(&err);
	}
	assert_int_equal(upstream_count(up), 0);
	assert_int_equal(ora_client_busy(client), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void arguments_have_limits(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ 0 });
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.max_request_bytes = 60;
	options.max_depth = 3;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1,
		&options);
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	static const struct {
		const char *json, *message;
	} cases[] = {
		{ "{\"name\":\"a name that makes these arguments longer than sixty bytes\"}",
			"arguments: 68 bytes of JSON (at most 60 bytes)" },
		{ "{\"name\":[[[[1]]]]}", "arguments: nested deeper than 3 at byte 10" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), cases[i].json,
			strlen(cases[i].json), NULL, &reply, &err), ORA_ERR_ARGS);
		assert_string_equal(err.message, cases[i].message);
		ora_error_finish(&err);
	}
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *created = NULL;
	ORA_SET(&args, name, "a name that makes this request longer than sixty bytes, too");
	assert_int_equal(ora_create_keys(client, &args, &created, &err), ORA_ERR_TOO_BIG);
	assert_string_equal(err.message, "the request is larger than 60 bytes");
	ora_error_finish(&err);
	assert_int_equal(upstream_count(up), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* The connection that a call names in two places; NULL: it is refused with the message. */
static void connection_is(size_t count, const char *option, const char *json, int code,
	const char *want)
{
	struct upstream *up = UPSTREAM({ .body = good_key });
	struct ora_client *client = new_client(up, count);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_get_key_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	options.connection = option;
	assert_int_equal(ora_call_run_json(client, support_tool("get_key"), json, strlen(json),
		&options, &reply, &err), code);
	assert_string_equal(code == 0 ? reply->base.connection : err.message, want);
	assert_int_equal(upstream_count(up), code == 0);
	if (reply != NULL) {
		ora_reply_destroy(&reply->base);
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void connections_are_named(void **state)
{
	(void)state;
	connection_is(1, NULL, "{\"hash\":\"h\"}", 0, "default");
	connection_is(2, "b", "{\"hash\":\"h\"}", 0, "b");
	connection_is(2, NULL, "{\"hash\":\"h\",\"PCID\":\"b\"}", 0, "b");
	connection_is(2, "a", "{\"hash\":\"h\",\"PCID\":\"a\"}", 0, "a");
	connection_is(2, "a", "{\"hash\":\"h\",\"PCID\":\"b\"}", ORA_ERR_ARGS,
		"PCID: another connection is in use (want a, or nothing)");
	connection_is(2, NULL, "{\"hash\":\"h\"}", ORA_ERR_CONNECTION,
		"PCID: is missing (want a or b)");
	connection_is(2, NULL, "{\"hash\":\"h\",\"PCID\":\"c\"}", ORA_ERR_CONNECTION,
		"PCID: there is no connection \"c\" (want a or b)");
	connection_is(0, NULL, "{\"hash\":\"h\"}", ORA_ERR_AUTH,
		"no key is configured; nothing was sent");
}

#define WRITE "create_keys", "{\"name\":\"n\"}"
#define READ "get_key", "{\"hash\":\"h\"}"

static void writes_say_what_is_known(void **state)
{
	(void)state;
	struct ora_error err = run_step(WRITE, (struct upstream_step){ .act = UPSTREAM_CLOSE },
		ORA_ERR_UNKNOWN);
	assert_true(err.sent);
	support_contains(err.message, "it was sent, but no answer came (");
	support_contains(err.message, "look what is there before you try again");
	err = run_step(WRITE, (struct upstream_step){ .act = UPSTREAM_CUT, .status = 201,
		.body = "{" }, ORA_ERR_REPLY_LOST);
	assert_true(err.sent);
	assert_int_equal(err.http_status, 201);
	support_contains(err.message, "HTTP 201: it was done, but the reply can't be read (");
	err = run_step(WRITE, (struct upstream_step){ .status = 201, .body = "<html>" },
		ORA_ERR_REPLY_LOST);
	assert_string_equal(err.message, "HTTP 201: it was done, but the reply can't be read: not "
		"JSON: '<' where a value should be at byte 0; look what is there before you try again");
	err = run_step(WRITE, (struct upstream_step){ .status = 201, .body = "{\"data\":7}" },
		ORA_ERR_REPLY_LOST);
	err = run_step(WRITE, (struct upstream_step){ .act = UPSTREAM_CHUNKED, .status = 201,
		.size = 20 << 20 }, ORA_ERR_REPLY_LOST);
	support_contains(err.message, "(too big)");
	err = run_step(WRITE, (struct upstream_step){ .status = 500,
		.body = "{\"error\":{\"code\":500,\"message\":\"oops\"}}" }, ORA_ERR_UNKNOWN);
	assert_string_equal(err.message, "HTTP 500: the server failed: oops; whether it was done is "
		"not known: look what is there before you try again");
	assert_string_equal(err.upstream_message, "oops");
	assert_int_equal(err.upstream_code, 500);
	err = run_step(WRITE, (struct upstream_step){ .status = 503 }, ORA_ERR_UNKNOWN);
	err = run_step(WRITE, (struct upstream_step){ .status = 400,
		.body = "{\"error\":{\"message\":\"bad\"}}" }, ORA_ERR_REFUSED);
	assert_string_equal(err.message, "HTTP 400: the request was refused: bad");
	assert_true(err.sent);
}

static void reads_say_what_is_known(void **state)
{
	(void)state;
	struct ora_error err = run_step(READ, (struct upstream_step){ .act = UPSTREAM_CLOSE },
		ORA_ERR_NO_ANSWER);
	assert_true(err.sent);
	support_contains(err.message, "no answer: ");
	err = run_step(READ, (struct upstream_step){ .act = UPSTREAM_CUT, .body = "{" },
		ORA_ERR_NO_ANSWER);
	support_contains(err.message, "the reply broke off: ");
	assert_int_equal(err.http_status, 200);
	err = run_step(READ, (struct upstream_step){ .type = "text/html", .body = "<html>" },
		ORA_ERR_BAD_REPLY);
	assert_string_equal(err.message, "HTTP 200 (text/html): the reply can't be read: not JSON: "
		"'<' where a value should be at byte 0");
	err = run_step(READ, (struct upstream_step){ .act = UPSTREAM_RAW,
		.body = "HTTP/1.1 200 OK\r\nContent-" }, ORA_ERR_BAD_REPLY);
	support_contains(err.message, "HTTP 200 (no type): the reply can't be read");
	err = run_step(READ, (struct upstream_step){ .body = "{\"data\":{\"name\":7}}" },
		ORA_ERR_BAD_REPLY);
	assert_string_equal(err.message, "HTTP 200 (application/json): the reply is not as "
		"described: data.name: 7 is not allowed (want a string)");
	err = run_step(READ, (struct upstream_step){ .act = UPSTREAM_CHUNKED, .size = 20 << 20 },
		ORA_ERR_TOO_BIG);
	assert_string_equal(err.message, "the reply is larger than 16 MiB");
	err = run_step(READ, (struct upstream_step){ .act = UPSTREAM_BOMB, .size = 20 << 20 },
		ORA_ERR_TOO_BIG);
	err = run_step(READ, (struct upstream_step){ .status = 500, .type = "text/plain",
		.body = "oops" }, ORA_ERR_REFUSED);
	assert_string_equal(err.message,
		"HTTP 500: the server failed (the answer is text/plain, not the API's error)");
	err = run_step(READ, (struct upstream_step){ .status = 500, .act = UPSTREAM_CUT,
		.body = "{\"error\":" }, ORA_ERR_REFUSED);
	err = run_step(READ, (struct upstream_step){ .status = 401,
		.body = "{\"error\":{\"code\":401,\"message\":\"who\"}}" }, ORA_ERR_AUTH);
	assert_string_equal(err.message, "HTTP 401: the key is missing or not valid: who");
	err = run_step(READ, (struct upstream_step){ .status = 429,
		.headers = "Retry-After: 30\r\n" }, ORA_ERR_REFUSED);
	assert_int_equal(err.retry_after_s, 30);
	err = run_step(READ, (struct upstream_step){ .status = 302,
		.headers = "Location: http://127.0.0.1:1/\r\n" }, ORA_ERR_REFUSED);
	assert_int_equal(err.http_status, 302);
}

static void nobody_there_means_nothing_sent(void **state)
{
	(void)state;
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.max_retries = UINT_MAX;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 1,
		&options);
	struct waiting read, write;
	start(client, READ, &read);
	start(client, WRITE, &write);
	assert_int_equal(ora_client_busy(client), 2);
	drive(client, &read);
	drive(client, &write);
	assert_int_equal(read.result, ORA_ERR_UNREACHABLE);
	assert_int_equal(write.result, ORA_ERR_UNREACHABLE);
	assert_false(write.err.sent);
	support_contains(write.err.message, "can't reach http://127.0.0.1:");
	support_contains(write.err.message, "(nothing was sent)");
	ora_client_destroy(client);
}

/* A first attempt that is answered, and a second for which nobody is there. */
static struct ora_error leave_alone(const char *tool, const char *json, struct upstream_step step)
{
	struct upstream *up = upstream_start(&step, 1);
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.max_retries = 1;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1,
		&options);
	struct waiting waiting;
	struct ora_transfer_stats stats = { .retries = 0 };
	start(client, tool, json, &waiting);
	while (stats.retries == 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 5, NULL), 0);
		ora_client_stats(client, &stats);
	}
	upstream_stop(up);
	drive(client, &waiting);
	ora_client_destroy(client);
	assert_int_equal(waiting.result, ORA_ERR_UNREACHABLE);
	return waiting.err;
}

static void what_was_sent_before_is_not_denied(void **state)
{
	(void)state;
	struct upstream_step slow = { .status = 429, .headers = "Retry-After: 1\r\n" };
	struct ora_error err = leave_alone(WRITE, slow);
	support_contains(err.message, "HTTP 429: it was refused, and could not be sent again: can't "
		"reach http://127.0.0.1:");
	support_contains(err.message, " (nothing was done)");
	assert_true(err.sent);
	err = leave_alone(READ, slow);
	support_contains(err.message, "can't reach http://127.0.0.1:");
	assert_null(strstr(err.message, "nothing was"));
	assert_true(err.sent);
}

static void reads_are_tried_again_by_default(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_CLOSE }, { .body = good_key });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct waiting waiting;
	start(client, READ, &waiting);
	drive(client, &waiting);
	assert_int_equal(waiting.result, 0);
	assert_int_equal(upstream_count(up), 2);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void deadlines_are_the_calls_own(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(up, 1);
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	static const char hash[] = "{\"hash\":\"h\"}", name[] = "{\"name\":\"n\"}";
	options.timeout_ms = 80;
	assert_int_equal(ora_call_run_json(client, support_tool("get_key"), hash, strlen(hash),
		&options, &reply, &err), ORA_ERR_NO_ANSWER);
	ora_error_finish(&err);
	assert_int_equal(ora_call_run_json(client, support_tool("create_keys"), name, strlen(name),
		&options, &reply, &err), ORA_ERR_UNKNOWN);
	assert_true(err.sent);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void reads_are_canceled(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, READ, &waiting);
	drive_until(client, up, 1);
	ora_call_cancel(waiting.call);
	assert_int_equal(waiting.done, 0);
	drive(client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_string_equal(waiting.err.message, "canceled");
	start(client, READ, &waiting);
	ora_call_cancel(waiting.call);
	drive(client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_false(waiting.err.sent);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void writes_are_not_canceled_once_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .delay_ms = 50, .status = 201, .body = good_key });
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, WRITE, &waiting);
	ora_call_cancel(waiting.call);
	drive(client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_false(waiting.err.sent);
	assert_int_equal(upstream_count(up), 0);
	start(client, WRITE, &waiting);
	drive_until(client, up, 1);
	ora_call_cancel(waiting.call);
	drive(client, &waiting);
	assert_int_equal(waiting.result, 0);
	assert_string_equal(waiting.json, good_key);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void destruction_completes_calls(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(up, 1);
	struct waiting read, write, unsent;
	start(client, READ, &read);
	drive_until(client, up, 1);
	start(client, WRITE, &write);
	drive_until(client, up, 2);
	start(client, WRITE, &unsent);
	ora_client_destroy(client);
	assert_int_equal(read.done + write.done + unsent.done, 3);
	assert_int_equal(read.result, ORA_ERR_CANCELED);
	assert_int_equal(write.result, ORA_ERR_UNKNOWN);
	assert_true(write.err.sent);
	assert_int_equal(unsent.result, ORA_ERR_CANCELED);
	assert_false(unsent.err.sent);
	upstream_stop(up);
}

/* Starts another call from a completion, as a program does that walks a list. */
struct chain {
	struct ora_client *client;
	int left, started, done;
};

static void go_on(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct chain *chain = user;
	(void)call;
	(void)result;
	(void)err;
	ora_reply_destroy(reply);
	chain->done++;
	if (chain->left-- > 0) {
		static const char json[] = "{\"hash\":\"h\"}";
		chain->started += ora_call_start_json(chain->client, support_tool("get_key"), json,
			strlen(json), NULL, go_on, chain, NULL, NULL) == 0;
	}
}

static void calls_are_started_from_completions(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = good_key, .repeat = true });
	struct chain chain = { new_client(up, 1), 4, 0, 0 };
	go_on(&chain, NULL, 0, NULL, NULL);
	while (ora_client_busy(chain.client) > 0) {
		assert_int_equal(ora_client_poll(chain.client, NULL, 0, 2000, NULL), 0);
	}
	assert_int_equal(chain.started, 4);
	assert_int_equal(chain.done, 5);
	/* Even while the client is destroyed: what was started is completed. */
	chain.left = 3;
	go_on(&chain, NULL, 0, NULL, NULL);
	chain.done = chain.started = 0;
	ora_client_destroy(chain.client);
	assert_int_equal(chain.done, 1 + chain.started);
	upstream_stop(up);
}

static const char ordinary[] = "{\"data\":{\"label\":\"l\",\"is_management_key\":false}}";
static const char management[] = "{\"data\":{\"label\":\"l\",\"is_management_key\":true}}";
static const char zeros[] = "{\"data\":{\"total_credits\":0,\"total_usage\":0.0}}";

/* Runs a tool against two answers; wants that many requests. */
static struct waiting probe(const char *tool, const char *json, struct upstream_step first,
	struct upstream_step second, size_t requests)
{
	const struct upstream_step steps[] = { first, second };
	struct upstream *up = upstream_start(steps, 2);
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, tool, json, &waiting);
	drive(client, &waiting);
	assert_int_equal(upstream_count(up), requests);
	if (requests == 2) {
		assert_memory_equal(upstream_request(up, 1), "GET /api/v1/key HTTP/1.1\r\n", 26);
		support_contains(upstream_request(up, 1), "Bearer " TEST_KEY);
	}
	ora_client_destroy(client);
	upstream_stop(up);
	return waiting;
}

static void wrong_kinds_of_key_are_told(void **state)
{
	(void)state;
	const struct upstream_step refused = { .status = 403,
		.body = "{\"error\":{\"code\":403,\"message\":\"no\"}}" };
	struct waiting waiting = probe(WRITE, refused, (struct upstream_step){ .body = ordinary }, 2);
	assert_int_equal(waiting.result, ORA_ERR_AUTH);
	assert_int_equal(waiting.err.http_status, 403);
	assert_true(waiting.err.sent);
	assert_string_equal(waiting.err.message, "HTTP 403: the key may not do this: no: this is an "
		"ordinary API key; these tools need a management key, which an administrator creates at "
		"https://openrouter.ai/settings/management-keys");
	waiting = probe("get_credits", "{}", (struct upstream_step){ .body = zeros },
		(struct upstream_step){ .body = ordinary }, 2);
	assert_int_equal(waiting.result, ORA_ERR_AUTH);
	support_contains(waiting.err.message,
		"the answer is all zeros: this is an ordinary API key; ");
}

static void right_kinds_of_key_keep_their_answer(void **state)
{
	(void)state;
	const struct upstream_step refused = { .status = 403, .body = "{}" };
	struct waiting waiting = probe(WRITE, refused, (struct upstream_step){ .body = management },
		2);
	assert_int_equal(waiting.result, ORA_ERR_REFUSED);
	assert_int_equal(waiting.err.http_status, 403);
	waiting = probe("get_credits", "{}", (struct upstream_step){ .body = zeros },
		(struct upstream_step){ .body = management }, 2);
	assert_int_equal(waiting.result, 0);
	assert_string_equal(waiting.json, zeros);
	/* A probe that fails changes nothing. */
	waiting = probe("get_credits", "{}", (struct upstream_step){ .body = zeros },
		(struct upstream_step){ .status = 500 }, 2);
	assert_int_equal(waiting.result, 0);
	waiting = probe(WRITE, refused, (struct upstream_step){ .body = "{\"data\":{}}" }, 2);
	assert_int_equal(waiting.result, ORA_ERR_REFUSED);
	/* Nothing to wonder about. */
	waiting = probe("get_credits", "{}", (struct upstream_step){
		.body = "{\"data\":{\"total_credits\":5,\"total_usage\":0}}" },
		(struct upstream_step){ 0 }, 1);
	assert_int_equal(waiting.result, 0);
	waiting = probe("get_credits", "{}", (struct upstream_step){ .body = "{\"data\":{}}" },
		(struct upstream_step){ 0 }, 1);
	assert_int_equal(waiting.result, 0);
	waiting = probe("get_current_key", "{}", refused, (struct upstream_step){ 0 }, 1);
	assert_int_equal(waiting.result, ORA_ERR_REFUSED);
}

static void probes_are_canceled(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 403, .body = "{}" }, { .act = UPSTREAM_SILENT });
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, WRITE, &waiting);
	drive_until(client, up, 2);
	ora_call_cancel(waiting.call);
	drive(client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_REFUSED);
	assert_int_equal(waiting.err.http_status, 403);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void probes_end_with_their_client(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = zeros }, { .act = UPSTREAM_SILENT });
	struct ora_client *client = new_client(up, 1);
	struct waiting waiting;
	start(client, "get_credits", "{}", &waiting);
	drive_until(client, up, 2);
	ora_client_destroy(client);
	assert_int_equal(waiting.done, 1);
	assert_int_equal(waiting.result, 0);
	upstream_stop(up);
}

/* Another API through the same runtime: its own header, objects and errors. */
static void other_apis_are_served(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .status = 201, .body = "{\"toy\":{\"id\":7,\"name\":\"engine\",\"wheels\":"
			"[{\"name\":\"wheel\",\"count\":6}]}}" },
		{ .status = 409, .body = "{\"fault\":{\"id\":17,\"text\":\"the box is full\"}}" });
	struct ora_client *client = support_client(&toybox_api, upstream_url(up), 1, NULL);
	struct toy_address address = { 0 };
	struct toy_maker maker = { 0 };
	struct toy_part wheel = { 0 };
	const struct toy_part *const parts[] = { &wheel };
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	struct toy_add_toy_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	ORA_SET(&address, town, "T");
	ORA_SET(&address, zip, "1");
	ORA_SET(&maker, name, "M");
	ORA_SET(&maker, address, &address);
	ORA_SET(&wheel, name, "wheel");
	ORA_SET(&wheel, count, 6);
	ORA_SET(&args, name, "engine");
	ORA_SET(&args, maker, &maker);
	ORA_SET_LIST(&args, parts, parts, 1);
	ORA_SET(&args, notes, "{\"a\": [1]}");
	assert_int_equal(toy_add_toy(client, &args, &reply, &err), 0);
	assert_int_equal(reply->toy->id, 7);
	assert_int_equal(reply->toy->wheels.items[0]->count, 6);
	ora_reply_destroy(&reply->base);
	assert_memory_equal(upstream_request(up, 0), "POST /api/v1/toys HTTP/1.1\r\n", 28);
	support_contains(upstream_request(up, 0), "\r\nX-Api-Key: toy-key\r\n");
	support_contains(upstream_request(up, 0), "\r\nUser-Agent: toy-box/");
	support_lacks(upstream_request(up, 0), "Authorization");
	assert_string_equal(upstream_body(up, 0), "{\"name\":\"engine\",\"maker\":{\"name\":\"M\","
		"\"address\":{\"town\":\"T\",\"zip\":\"1\"}},\"parts\":[{\"name\":\"wheel\",\"count\":6}],"
		"\"notes\":{\"a\":[1]}}");
	assert_int_equal(toy_add_toy(client, &args, &reply, &err), ORA_ERR_REFUSED);
	assert_int_equal(err.upstream_code, 17);
	assert_string_equal(err.message, "HTTP 409: it conflicts with what is there: the box is full");
	ora_error_finish(&err);
	/* It has no probe: 403 is just that. Its connections have their own name. */
	static const char json[] = "{\"drawer\":\"a\",\"box\":\"other\"}";
	struct toy_find_toys_reply *found = NULL;
	assert_int_equal(ora_call_run_json(client, support_toy("find_toys"), json, strlen(json),
		NULL, &found, &err), ORA_ERR_CONNECTION);
	assert_string_equal(err.message, "box: there is no connection \"other\" (want default)");
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(typed_calls_go_out_and_come_back),
	cmocka_unit_test(faults_send_nothing),
	cmocka_unit_test(arguments_have_limits),
	cmocka_unit_test(connections_are_named),
	cmocka_unit_test(writes_say_what_is_known),
	cmocka_unit_test(reads_say_what_is_known),
	cmocka_unit_test(nobody_there_means_nothing_sent),
	cmocka_unit_test(what_was_sent_before_is_not_denied),
	cmocka_unit_test(reads_are_tried_again_by_default),
	cmocka_unit_test(deadlines_are_the_calls_own),
	cmocka_unit_test(reads_are_canceled),
	cmocka_unit_test(writes_are_not_canceled_once_sent),
	cmocka_unit_test(destruction_completes_calls),
	cmocka_unit_test(calls_are_started_from_completions),
	cmocka_unit_test(wrong_kinds_of_key_are_told),
	cmocka_unit_test(right_kinds_of_key_keep_their_answer),
	cmocka_unit_test(probes_are_canceled),
	cmocka_unit_test(probes_end_with_their_client),
	cmocka_unit_test(other_apis_are_served),
};

SUPPORT_MAIN(tests)
