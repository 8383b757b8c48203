/* What threads may do: clients of their own, and cancel calls of another's client. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "support.h"
#include "upstream.h"

#define THREADS 4

static struct ora_client *new_client(const struct upstream *up)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.timeout_ms = 30000;
	return support_client(&openrouter_admin_api, upstream_url(up), 1, &options);
}

static int get_credits(struct ora_client *client, struct ora_error *err)
{
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_get_credits_reply *reply = NULL;
	int rc = ora_get_credits(client, &args, &reply, err);
	if (rc == 0) {
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

/* cmocka's assertions are for its own thread: the others count. */
static atomic_int done_well;

static void *use_own_client(void *data)
{
	struct ora_client *client = new_client(data);
	for (int i = 0; i < 5; i++) {
		done_well += get_credits(client, NULL) == 0;
	}
	ora_client_destroy(client);
	return NULL;
}

/* Each thread has its own; curl is initialised by whichever comes first. */
static void test_own_clients(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .repeat = true,
		.body = "{\"data\":{\"total_credits\":1,\"total_usage\":0}}" });
	pthread_t threads[THREADS];
	done_well = 0;
	for (size_t i = 0; i < THREADS; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, use_own_client, up), 0);
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
	}
	assert_int_equal(done_well, THREADS * 5);
	upstream_stop(up);
}

struct canceler {
	struct ora_client *client;
	struct upstream *up;
	uint64_t number;
};

static void *cancel_when_sent(void *data)
{
	struct canceler *canceler = data;
	const struct timespec pause = { .tv_nsec = 1000000 };
	while (upstream_count(canceler->up) == 0) {
		nanosleep(&pause, NULL);
	}
	ora_client_cancel(canceler->client, canceler->number);
	return NULL;
}

/* A call that blocks is ended from another thread. */
static void test_cancel_blocking(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT });
	struct ora_client *client = new_client(up);
	struct canceler canceler = { client, up, 0 };
	struct ora_error err = ORA_ERROR_INIT;
	pthread_t thread;
	assert_int_equal(pthread_create(&thread, NULL, cancel_when_sent, &canceler), 0);
	assert_int_equal(get_credits(client, &err), ORA_ERR_CANCELED);
	pthread_join(thread, NULL);
	assert_int_equal(ora_client_busy(client), 0);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void note(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	int *to = user;
	(void)call;
	(void)err;
	*to = result;
	ora_reply_destroy(reply);
}

/* One of two is ended; its number means nothing afterwards. */
static void test_cancel_one(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	struct canceler canceler = { client, up, 0 };
	struct ora_call *call;
	pthread_t thread;
	int results[2] = { 1, 1 };
	assert_int_equal(ora_get_credits_start(client, &args, NULL, note, &results[0], &call, NULL),
		0);
	canceler.number = ora_call_number(call);
	assert_int_not_equal(canceler.number, 0);
	assert_int_equal(ora_get_credits_start(client, &args, NULL, note, &results[1], &call, NULL),
		0);
	assert_int_not_equal(canceler.number, ora_call_number(call));
	assert_int_equal(pthread_create(&thread, NULL, cancel_when_sent, &canceler), 0);
	while (results[0] == 1) {
		assert_int_equal(ora_client_poll(client, NULL, 0, -1, NULL), 0);
	}
	pthread_join(thread, NULL);
	assert_int_equal(results[0], ORA_ERR_CANCELED);
	assert_int_equal(results[1], 1);
	assert_int_equal(ora_client_cancel(client, canceler.number), 0);
	assert_int_equal(ora_client_poll(client, NULL, 0, 0, NULL), 0);
	assert_int_equal(ora_client_busy(client), 1);
	ora_client_destroy(client);
	assert_int_equal(results[1], ORA_ERR_CANCELED);
	upstream_stop(up);
}

/* A call that is started later is not meant. */
static void test_cancel_before(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .repeat = true,
		.body = "{\"data\":{\"total_credits\":1,\"total_usage\":0}}" });
	struct ora_client *client = new_client(up);
	assert_int_equal(ora_client_cancel(client, 0), 0);
	assert_int_equal(get_credits(client, NULL), 0);
	assert_int_equal(ora_client_cancel(client, 0), 0);
	assert_int_equal(ora_client_cancel(client, 77), 0);
	assert_int_equal(get_credits(client, NULL), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void *cancel_often(void *data)
{
	for (int i = 0; i < 200; i++) {
		ora_client_cancel(data, i % 3 == 0 ? 0 : (uint64_t)i);
	}
	return NULL;
}

/* Whatever comes when: each call ends once, and nothing is left behind. */
static void test_cancel_storm(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .repeat = true,
		.body = "{\"data\":{\"total_credits\":1,\"total_usage\":0}}" });
	struct ora_client *client = new_client(up);
	pthread_t threads[2];
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, cancel_often, client), 0);
	}
	for (int i = 0; i < 50; i++) {
		int rc = get_credits(client, NULL);
		assert_true(rc == 0 || rc == ORA_ERR_CANCELED);
	}
	for (size_t i = 0; i < 2; i++) {
		pthread_join(threads[i], NULL);
	}
	assert_int_equal(ora_client_busy(client), 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own_clients),
		cmocka_unit_test(test_cancel_blocking),
		cmocka_unit_test(test_cancel_one),
		cmocka_unit_test(test_cancel_before),
		cmocka_unit_test(test_cancel_storm),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
