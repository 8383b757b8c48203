#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/error.h"
#include "support.h"
#include "upstream.h"

/* Keys that come from a source: when they are read, and what follows from a 401. */
#define OTHER_KEY "sk-or-v1-sandbox-inference"

struct source {
	const char *keys[4]; /* one after another; NULL: it can't be read */
	unsigned reads;
	unsigned destroyed;
};

static int read_next(void *data, char **key, struct ora_error *err)
{
	struct source *source = data;
	const char *next = source->keys[source->reads++];
	if (next == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "the vault is shut");
	}
	*key = strdup(next);
	return *key != NULL ? 0 : ORA_ERR_MEMORY;
}

static void count_destroyed(void *data)
{
	struct source *source = data;
	source->destroyed++;
}

static struct ora_connection_options options_of(const struct upstream *up, const char *id,
	struct source *source)
{
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	options.id = id;
	options.base_url = upstream_url(up);
	options.key_source = (struct ora_key_source){
		.data = source, .read = read_next, .destroy = count_destroyed,
	};
	return options;
}

static struct ora_client *new_client(const struct upstream *up, struct source *source)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.timeout_ms = 20000;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, &options);
	struct ora_connection_options connection = options_of(up, "main", source);
	assert_int_equal(ora_client_add_connection(client, &connection, NULL), 0);
	assert_int_equal(source->reads, 0); /* not before it is needed */
	return client;
}

static int call(struct ora_client *client, const char *tool, const char *json,
	struct ora_error *err)
{
	struct ora_reply *reply = NULL;
	int rc = ora_call_run_json(client, support_tool(tool), json, strlen(json), NULL, &reply, err);
	if (rc == 0) {
		assert_string_equal(reply->connection, "main");
	}
	ora_reply_destroy(reply);
	return rc;
}

static const char done[] = "{\"data\":{}}";
static const char no[] = "{\"error\":{\"code\":401,\"message\":\"no\"}}";

static void keys_are_read_once(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = done, .repeat = true });
	struct source source = { .keys = { TEST_KEY } };
	struct ora_client *client = new_client(up, &source);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(call(client, "get_credits", "{}", NULL), 0);
		support_contains(upstream_request(up, (size_t)i), "Bearer " TEST_KEY "\r\n");
	}
	assert_int_equal(source.reads, 1);
	ora_client_destroy(client);
	assert_int_equal(source.destroyed, 1);
	upstream_stop(up);
}

static void another_key_is_tried_after_401(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 401, .body = no }, { .body = done },
		{ .body = done });
	struct source source = { .keys = { TEST_KEY, OTHER_KEY } };
	struct ora_client *client = new_client(up, &source);
	assert_int_equal(call(client, "get_credits", "{}", NULL), 0);
	assert_int_equal(upstream_count(up), 2);
	support_contains(upstream_request(up, 0), "Bearer " TEST_KEY "\r\n");
	support_contains(upstream_request(up, 1), "Bearer " OTHER_KEY "\r\n");
	assert_int_equal(call(client, "get_credits", "{}", NULL), 0);
	support_contains(upstream_request(up, 2), "Bearer " OTHER_KEY "\r\n");
	assert_int_equal(source.reads, 2);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Whatever was refused: its caller says whether it is made again, with the key that there is then. */
static void a_write_is_sent_once(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 401, .body = no },
		{ .status = 201, .body = "{\"data\":{},\"key\":\"k\"}" });
	struct source source = { .keys = { TEST_KEY, OTHER_KEY } };
	struct ora_client *client = new_client(up, &source);
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(call(client, "create_keys", "{\"name\":\"n\"}", &err), ORA_ERR_AUTH);
	assert_int_equal(err.http_status, 401);
	assert_true(err.sent);
	support_contains(err.message, "a write is sent once: the next call reads the key again");
	ora_error_finish(&err);
	assert_int_equal(upstream_count(up), 1);
	assert_int_equal(source.reads, 1);
	assert_int_equal(call(client, "create_keys", "{\"name\":\"n\"}", NULL), 0);
	support_contains(upstream_request(up, 1), "Bearer " OTHER_KEY "\r\n");
	assert_int_equal(source.reads, 2);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void the_same_key_is_not_sent_again(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 401, .body = no, .repeat = true });
	struct source source = { .keys = { TEST_KEY, TEST_KEY, NULL, OTHER_KEY } };
	struct ora_client *client = new_client(up, &source);
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(call(client, "get_credits", "{}", &err), ORA_ERR_AUTH);
	assert_int_equal(err.http_status, 401);
	assert_true(err.sent);
	assert_int_equal(source.reads, 2);
	assert_int_equal(upstream_count(up), 1);
	/* Nor when it can't be read any more: upstream's answer stands. */
	ora_error_finish(&err);
	assert_int_equal(call(client, "get_credits", "{}", &err), ORA_ERR_AUTH);
	assert_int_equal(err.http_status, 401);
	assert_int_equal(upstream_count(up), 2);
	/* Another one is tried once. */
	ora_error_finish(&err);
	assert_int_equal(call(client, "get_credits", "{}", &err), ORA_ERR_AUTH);
	assert_int_equal(upstream_count(up), 4);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void keys_that_are_given_are_not_read(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 401, .body = no, .repeat = true });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	assert_int_equal(call(client, "get_credits", "{}", NULL), ORA_ERR_AUTH);
	assert_int_equal(upstream_count(up), 1);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void without_a_key_nothing_is_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = done });
	struct source source = { .keys = { NULL, "a b", "sk-or-v1-real", TEST_KEY } };
	struct ora_client *client = new_client(up, &source);
	static const char *const messages[] = {
		"the key of connection main can't be had: the vault is shut; nothing was sent",
		"the key has a character at position 2 that no key has (white space, or not ASCII)",
		"a real key never goes over plain http",
	};
	for (size_t i = 0; i < COUNT(messages); i++) {
		struct ora_error err = ORA_ERROR_INIT;
		assert_int_equal(call(client, "create_keys", "{\"name\":\"n\"}", &err), ORA_ERR_AUTH);
		support_contains(err.message, messages[i]);
		assert_false(err.sent);
		ora_error_finish(&err);
	}
	assert_int_equal(upstream_count(up), 0);
	assert_int_equal(call(client, "get_credits", "{}", NULL), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

static struct ora_call *start(struct ora_client *client, const char *id, struct support_waiting *waiting)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.connection = id;
	return support_start(client, "get_credits", "{}", &options, waiting);
}

static void calls_share_a_reading(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = done, .repeat = true });
	struct source source = { .keys = { TEST_KEY } };
	struct ora_client *client = new_client(up, &source);
	struct support_waiting waiting[5];
	struct ora_call *calls[COUNT(waiting)];
	for (size_t i = 0; i < COUNT(waiting); i++) {
		calls[i] = start(client, "main", &waiting[i]);
	}
	ora_call_cancel(calls[2]); /* it waits no more */
	while (ora_client_busy(client) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 2000, NULL), 0);
	}
	for (size_t i = 0; i < COUNT(waiting); i++) {
		assert_int_equal(waiting[i].done, 1);
		assert_int_equal(waiting[i].result, i == 2 ? ORA_ERR_CANCELED : 0);
	}
	assert_int_equal(source.reads, 1);
	assert_int_equal(upstream_count(up), 4);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void readings_end_with_the_client(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = done });
	struct source source = { .keys = { TEST_KEY } };
	struct ora_client *client = new_client(up, &source);
	struct support_waiting waiting;
	start(client, NULL, &waiting);
	ora_client_destroy(client);
	assert_int_equal(waiting.done, 1);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_int_equal(source.destroyed, 1);
	assert_int_equal(upstream_count(up), 0);
	upstream_stop(up);
}

/* New calls find new connections; those under way go on with what they have. */
static void connections_are_replaced(void **state)
{
	(void)state;
	struct upstream *old_up = UPSTREAM({ .body = done, .delay_ms = 200 });
	struct upstream *new_up = UPSTREAM({ .body = done, .repeat = true });
	struct source first = { .keys = { TEST_KEY } }, second = { .keys = { OTHER_KEY } };
	struct source third = { .keys = { NULL } };
	struct ora_client *client = new_client(old_up, &first);
	struct support_waiting before, after;
	start(client, "main", &before);
	while (upstream_count(old_up) == 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 5, NULL), 0);
	}
	struct ora_connection_options options[] = {
		options_of(new_up, "main", &second), options_of(new_up, "more", &third),
	};
	assert_int_equal(ora_client_set_connections(client, options, 2, NULL), 0);
	assert_int_equal(ora_client_connection_count(client), 2);
	assert_int_equal(first.destroyed, 0);
	start(client, "main", &after);
	while (ora_client_busy(client) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 2000, NULL), 0);
	}
	assert_int_equal(before.result, 0);
	assert_int_equal(after.result, 0);
	assert_int_equal(upstream_count(old_up), 1);
	support_contains(upstream_request(new_up, 0), OTHER_KEY);
	assert_int_equal(first.destroyed, 1);
	/* What can't be used changes nothing, and its sources are still their owner's. */
	struct ora_error err = ORA_ERROR_INIT;
	struct source fourth = { .keys = { NULL } };
	options[0] = options_of(new_up, "good", &fourth);
	options[1].id = "b/d";
	assert_int_equal(ora_client_set_connections(client, options, 2, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "\"b/d\" can't be the id of a connection");
	ora_error_finish(&err);
	options[1].id = "good";
	assert_int_equal(ora_client_set_connections(client, options, 2, NULL), ORA_ERR_CONFIG);
	assert_int_equal(fourth.destroyed, 0);
	assert_string_equal(ora_client_connection_id(client, 0), "main");
	ora_client_destroy(client);
	assert_int_equal(second.destroyed, 1);
	assert_int_equal(third.destroyed, 1);
	upstream_stop(old_up);
	upstream_stop(new_up);
}

static void common_values_fill_gaps(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = done, .repeat = true });
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_common_value common[] = {
		{ "HTTP-Referer", "https://ours.org" }, { "X-OpenRouter-Title", "Ours" },
	};
	options.id = "main";
	options.key = TEST_KEY;
	options.base_url = upstream_url(up);
	options.common = common;
	options.common_count = COUNT(common);
	assert_int_equal(ora_client_add_connection(client, &options, NULL), 0);
	assert_int_equal(call(client, "get_credits", "{\"X-OpenRouter-Title\":\"Theirs\"}", NULL), 0);
	support_contains(upstream_request(up, 0), "\r\nHTTP-Referer: https://ours.org\r\n");
	support_contains(upstream_request(up, 0), "\r\nX-OpenRouter-Title: Theirs\r\n");
	support_lacks(upstream_request(up, 0), "Ours");
	options.id = "bad";
	common[1].name = "limit";
	assert_int_equal(ora_client_add_connection(client, &options, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "limit: is no parameter that all tools share");
	common[1] = (struct ora_common_value){ "X-OpenRouter-Title", "a\r\nb" };
	assert_int_equal(ora_client_add_connection(client, &options, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "X-OpenRouter-Title: a control character at position 2");
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(keys_are_read_once),
	cmocka_unit_test(another_key_is_tried_after_401),
	cmocka_unit_test(a_write_is_sent_once),
	cmocka_unit_test(the_same_key_is_not_sent_again),
	cmocka_unit_test(keys_that_are_given_are_not_read),
	cmocka_unit_test(without_a_key_nothing_is_sent),
	cmocka_unit_test(calls_share_a_reading),
	cmocka_unit_test(readings_end_with_the_client),
	cmocka_unit_test(connections_are_replaced),
	cmocka_unit_test(common_values_fill_gaps),
};

SUPPORT_MAIN(tests)
