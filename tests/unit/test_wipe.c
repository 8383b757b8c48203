#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#ifdef __has_include
#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#endif
#endif
#ifndef VALGRIND_MAKE_MEM_DEFINED
#define VALGRIND_MAKE_MEM_DEFINED(block, size) ((void)0)
#endif

#include "bind/bind.h"
#include "mcp/core.h"
#include "support.h"
#include "upstream.h"

/*
 * Secrets do not outlive what held them: every free() of the library comes through here (the
 * linker sees to it), and the block must not hold the secret any more.
 */
#define SECRET "wiped-7e57-5ec2e7"

void *__real_malloc(size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *block, size_t size);
void __wrap_free(void *block);

static size_t leaks, looked_at;

void *__wrap_malloc(size_t size)
{
	void *block = __real_malloc(size);
	if (block != NULL) {
		memset(block, 0, malloc_usable_size(block)); /* so that all of it may be read */
	}
	return block;
}

void __wrap_free(void *block)
{
	size_t size = block != NULL ? malloc_usable_size(block) : 0;
	const char *at = block;
	VALGRIND_MAKE_MEM_DEFINED(block, size); /* padding of structs is looked at, too */
	for (size_t i = 0; size >= sizeof(SECRET) - 1 && i <= size - (sizeof(SECRET) - 1); i++) {
		leaks += at[i] == SECRET[0] && memcmp(at + i, SECRET, sizeof(SECRET) - 1) == 0;
	}
	looked_at++;
	__real_free(block);
}

/* As a new block: what libcurl left in memory that is used again would be taken for ours. */
void *__wrap_realloc(void *block, size_t size)
{
	void *moved = __wrap_malloc(size);
	if (moved != NULL && block != NULL) {
		size_t old = malloc_usable_size(block);
		memcpy(moved, block, old < size ? old : size);
		__wrap_free(block);
	}
	return moved;
}

static int forget(void **state)
{
	(void)state;
	leaks = 0;
	looked_at = 0;
	return 0;
}

static void the_watch_works(void **state)
{
	(void)state;
	/* volatile: a compiler drops what is written to a block that is freed. */
	volatile char *block = malloc(100);
	for (size_t i = 0; i < sizeof(SECRET); i++) {
		block[60 + i] = SECRET[i];
	}
	free((void *)block);
	assert_int_equal(leaks, 1);
}

static const char new_key[] = "{ \"data\" : {\"hash\":\"h\",\"name\":\"n\"}, \"key\" : \"" SECRET "\" }";

static void replies_are_wiped(void **state)
{
	(void)state;
	static const struct ora_json_limits limits = { .max_bytes = 1000, .max_depth = 9 };
	char *body = malloc(sizeof(new_key));
	memcpy(body, new_key, sizeof(new_key));
	struct ora_reply *reply = NULL;
	assert_int_equal(ora_reply_decode(support_tool("create_keys"), 201, body,
		sizeof(new_key) - 1, &limits, &reply, NULL), 0);
	assert_string_equal(((struct ora_create_keys_reply *)reply)->key, SECRET);
	ora_reply_destroy(reply);
	assert_true(looked_at >= 4);
	assert_int_equal(leaks, 0);
}

static void bad_replies_are_wiped(void **state)
{
	(void)state;
	static const char *const bodies[] = {
		"{\"key\":\"" SECRET "\",\"data\":[]}", "{\"key\":\"" SECRET "\"", "[\"" SECRET "\"]",
	};
	static const struct ora_json_limits limits = { .max_bytes = 1000, .max_depth = 9 };
	for (size_t i = 0; i < COUNT(bodies); i++) {
		size_t length = strlen(bodies[i]);
		char *body = malloc(length + 1);
		memcpy(body, bodies[i], length + 1);
		struct ora_reply *reply = NULL;
		assert_int_equal(ora_reply_decode(support_tool("create_keys"), 201, body, length,
			&limits, &reply, NULL), ORA_ERR_BAD_REPLY);
	}
	assert_int_equal(leaks, 0);
}

static void calls_leave_nothing(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = new_key });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	ORA_SET(&args, name, "n");
	assert_int_equal(ora_create_keys(client, &args, &reply, NULL), 0);
	assert_string_equal(reply->key, SECRET);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
	assert_int_equal(leaks, 0);
}

static void keys_are_wiped_with_their_client(void **state)
{
	(void)state;
	struct ora_client *client = NULL;
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	options.key = SECRET;
	assert_int_equal(ora_client_create(&client, &openrouter_admin_api, NULL, NULL), 0);
	assert_int_equal(ora_client_add_connection(client, &options, NULL), 0);
	options.id = "other";
	options.base_url = "http://example.org";
	assert_int_equal(ora_client_add_connection(client, &options, NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
	assert_int_equal(leaks, 0);
}

static void keep_going(void *user, const char *message, size_t length)
{
	(void)message;
	(void)length;
	++*(int *)user;
}

/* A new key on its way to a model: through text, structured content and the session. */
static void sessions_leave_nothing(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = new_key });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_mcp_server *server = NULL;
	struct ora_mcp_session *session = NULL;
	static const char call[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
		"{\"name\":\"openrouter_admin_create_keys\",\"arguments\":{\"name\":\"n\"}}}";
	int answers = 0;
	assert_int_equal(ora_mcp_server_create(&server, client, NULL, NULL), 0);
	assert_int_equal(ora_mcp_session_create(&session, server, keep_going, &answers), 0);
	ora_mcp_feed(session, call, sizeof(call) - 1);
	while (ora_mcp_pending(session) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 1000, NULL), 0);
	}
	assert_int_equal(answers, 1);
	ora_mcp_session_destroy(session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	upstream_stop(up);
	assert_int_equal(leaks, 0);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test_setup(the_watch_works, forget),
	cmocka_unit_test_setup(replies_are_wiped, forget),
	cmocka_unit_test_setup(bad_replies_are_wiped, forget),
	cmocka_unit_test_setup(calls_leave_nothing, forget),
	cmocka_unit_test_setup(keys_are_wiped_with_their_client, forget),
	cmocka_unit_test_setup(sessions_leave_nothing, forget),
};

SUPPORT_MAIN(tests)
