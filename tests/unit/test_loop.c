/* A client on its owner's loop: watched descriptors and a timer in place of poll(). */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "base/text.h"
#include "client/client.h"
#include "support.h"
#include "upstream.h"

#define MAX_WATCHED 256

/* The owner's loop, as small as it can be. */
struct owner {
	struct pollfd watched[MAX_WATCHED];
	size_t count;
	long long due_ms; /* -1: no timer is set */
	size_t calls_of_watch;
	int counted_fd; /* only calls about this one are counted; 0: all are */
};

static void watch(void *user, int fd, short events)
{
	struct owner *owner = user;
	size_t i = 0;
	owner->calls_of_watch += owner->counted_fd == 0 || owner->counted_fd == fd;
	while (i < owner->count && owner->watched[i].fd != fd) {
		i++;
	}
	if (events == 0) {
		assert_true(i < owner->count);
		owner->watched[i] = owner->watched[--owner->count];
		return;
	}
	assert_true(i < MAX_WATCHED);
	owner->watched[i] = (struct pollfd){ .fd = fd, .events = events };
	owner->count += i == owner->count;
}

static void set_timer(void *user, int timeout_ms)
{
	struct owner *owner = user;
	owner->due_ms = timeout_ms < 0 ? -1 : ora_now_ms() + timeout_ms;
}

/* One turn. A loop without anything to wait for would sleep for ever. */
static void turn(struct owner *owner, struct ora_client *client)
{
	long long left_ms = owner->due_ms < 0 ? 5000 : owner->due_ms - ora_now_ms();
	assert_true(owner->count > 0 || owner->due_ms >= 0);
	int ready = poll(owner->watched, owner->count, left_ms < 0 ? 0 : (int)left_ms);
	if (owner->due_ms >= 0 && owner->due_ms <= ora_now_ms()) {
		owner->due_ms = -1;
		assert_int_equal(ora_client_tick(client, NULL), 0);
		return;
	}
	for (size_t i = 0; ready > 0 && i < owner->count; i++) {
		if (owner->watched[i].revents != 0) {
			assert_int_equal(ora_client_ready(client, owner->watched[i].fd,
				owner->watched[i].revents, NULL), 0);
			return; /* the list may have changed */
		}
	}
}

static struct ora_call *start(struct ora_client *client, const char *tool, const char *json,
	const char *connection, struct support_waiting *waiting)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.connection = connection;
	return support_start(client, tool, json, &options, waiting);
}

static void drive(struct owner *owner, struct ora_client *client, const struct support_waiting *waiting)
{
	while (waiting->done == 0) {
		turn(owner, client);
	}
	assert_int_equal(waiting->done, 1);
}

static struct ora_client *new_client(struct owner *owner, struct upstream *up,
	size_t connections, unsigned max_per_connection)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_loop loop = ORA_LOOP_INIT;
	options.max_active_per_connection = max_per_connection;
	options.timeout_ms = 20000;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up),
		connections, &options);
	*owner = (struct owner){ .due_ms = -1 };
	loop.user = owner;
	loop.watch = watch;
	loop.timer = set_timer;
	assert_int_equal(ora_client_set_loop(client, &loop, NULL), 0);
	return client;
}

static void calls_end_without_poll(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting first, second;
	struct upstream *up = UPSTREAM({ .status = 503, .body = "{}" }, { .body = "{\"data\":[]}" },
		{ .status = 201, .body = "{\"key\":\"k\",\"data\":{}}" });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	assert_int_equal(owner.calls_of_watch, 0);
	start(client, "list_keys", "{}", NULL, &first); /* its retry needs the timer */
	assert_true(owner.due_ms >= 0);
	drive(&owner, client, &first);
	assert_int_equal(first.result, 0);
	start(client, "create_keys", "{\"name\":\"k\"}", NULL, &second);
	drive(&owner, client, &second);
	assert_int_equal(second.result, 0);
	assert_true(owner.calls_of_watch > 0);
	assert_int_equal(upstream_count(up), 3);
	ora_client_destroy(client);
	assert_int_equal(owner.count, 0);
	assert_int_equal(owner.due_ms, -1);
	upstream_stop(up);
}

static void a_cancellation_is_told_by_the_timer(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting waiting;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	struct ora_call *call = start(client, "list_keys", "{}", NULL, &waiting);
	while (upstream_count(up) < 1) {
		owner.due_ms = ora_now_ms() + 5;
		turn(&owner, client);
	}
	ora_call_cancel(call);
	assert_int_equal(waiting.done, 0);
	drive(&owner, client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	start(client, "list_keys", "{}", NULL, &waiting);
	ora_client_destroy(client); /* completes what runs */
	assert_int_equal(waiting.done, 1);
	assert_int_equal(owner.count, 0);
	upstream_stop(up);
}

/* A loop pays for each change of a watch: there is none from one call to the next. A server that
 * closes the connection meanwhile is nothing to wait for. */
static void an_idle_connection_stays_watched(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting waiting;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .body = "{\"data\":[]}",
		.repeat = true });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	start(client, "list_keys", "{}", NULL, &waiting);
	drive(&owner, client, &waiting);
	assert_int_equal(owner.count, 1);
	int fd = owner.watched[0].fd;
	owner.counted_fd = fd;
	owner.calls_of_watch = 0;
	for (int i = 0; i < 20; i++) {
		start(client, "list_keys", "{}", NULL, &waiting);
		drive(&owner, client, &waiting);
		assert_int_equal(waiting.result, 0);
	}
	assert_int_equal(owner.calls_of_watch, 0);
	assert_int_equal(owner.count, 1);
	upstream_stop(up);
	turn(&owner, client);
	assert_int_equal(owner.count, 0);
	ora_client_destroy(client);
	assert_int_equal(owner.count, 0);
}

/* More calls at once than one cache of connections is for: they have several, whose connections
 * are used again, and all are closed after the rush. */
static void a_crowd_uses_its_connections_again(void **state)
{
	(void)state;
	struct owner owner = { .due_ms = -1 };
	struct support_waiting crowd[100];
	struct ora_loop loop = { sizeof(loop), &owner, watch, set_timer };
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .body = "{\"data\":[]}",
		.delay_ms = 200, .repeat = true });
	options.max_active = COUNT(crowd);
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1,
		&options);
	assert_int_equal(ora_client_set_loop(client, &loop, NULL), 0);
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < COUNT(crowd); i++) {
			start(client, "list_keys", "{}", NULL, &crowd[i]);
		}
		for (size_t i = 0; i < COUNT(crowd); i++) {
			drive(&owner, client, &crowd[i]);
			assert_int_equal(crowd[i].result, 0);
		}
		assert_in_range(owner.count, 1, COUNT(crowd));
	}
	assert_int_equal(upstream_count(up), 2 * COUNT(crowd));
	ora_client_trim(client);
	assert_int_equal(owner.count, 0);
	start(client, "list_keys", "{}", NULL, &crowd[0]);
	drive(&owner, client, &crowd[0]);
	assert_int_equal(crowd[0].result, 0);
	ora_client_destroy(client);
	assert_int_equal(owner.count, 0);
	upstream_stop(up);
}

/* What another thread asks for comes by a descriptor, which is watched while calls run. */
static void a_cancellation_from_elsewhere_is_watched(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting waiting;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	struct ora_call *call = start(client, "list_keys", "{}", NULL, &waiting);
	assert_int_equal(owner.count, 1);
	assert_int_equal(ora_client_cancel(client, ora_call_number(call)), 0);
	drive(&owner, client, &waiting);
	assert_int_equal(waiting.result, ORA_ERR_CANCELED);
	assert_int_equal(owner.count, 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Two of a busy connection at once, and another's call need not wait for the rest of them. */
static void connections_take_turns(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting busy[12], other;
	struct upstream *up = UPSTREAM({ .delay_ms = 20, .body = "{\"data\":[]}", .repeat = true });
	struct ora_client *client = new_client(&owner, up, 2, 2);
	for (size_t i = 0; i < COUNT(busy); i++) {
		start(client, "list_keys", "{}", "a", &busy[i]);
	}
	start(client, "list_keys", "{}", "b", &other);
	turn(&owner, client); /* the first tick begins what may run */
	struct ora_transfer_stats all, a, b;
	ora_client_stats(client, &all);
	ora_client_connection_stats(client, 0, &a);
	ora_client_connection_stats(client, 1, &b);
	assert_int_equal(all.active, 3);
	assert_int_equal(all.queued, 10);
	assert_int_equal(a.active, 2);
	assert_int_equal(a.queued, 10);
	assert_int_equal(b.active, 1);
	drive(&owner, client, &other);
	assert_int_equal(other.result, 0);
	assert_int_equal(busy[COUNT(busy) - 1].done, 0);
	for (size_t i = 0; i < COUNT(busy); i++) {
		drive(&owner, client, &busy[i]);
		assert_int_equal(busy[i].result, 0);
	}
	assert_in_range(upstream_most(up), 2, 3);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void work(void *user)
{
	((struct support_waiting *)user)->result = 1;
}

static void work_done(void *user)
{
	((struct support_waiting *)user)->result++;
	((struct support_waiting *)user)->done++;
}

static void helper_threads_are_watched(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting waiting = { 0 };
	struct upstream *up = UPSTREAM({ .body = "{}" });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	for (int i = 1; i <= 2; i++) {
		waiting.done = 0;
		assert_int_equal(ora_engine_work(ora_client_engine(client), work, work_done,
			&waiting), 0);
		drive(&owner, client, &waiting);
		assert_int_equal(waiting.result, 2); /* the thread's, and one more here */
	}
	ora_client_destroy(client);
	assert_int_equal(owner.count, 0);
	upstream_stop(up);
}

/* The last event that was told. */
struct told {
	struct ora_call_event event;
	char connection[16];
	int count;
};

static void observe(void *user, const struct ora_call_event *event)
{
	struct told *told = user;
	told->event = *event;
	snprintf(told->connection, sizeof(told->connection), "%s",
		event->connection != NULL ? event->connection : "");
	told->count++;
}

static void an_observer_hears_of_each_call(void **state)
{
	(void)state;
	struct owner owner;
	struct support_waiting waiting;
	struct told told = { .count = 0 };
	struct upstream *up = UPSTREAM({ .status = 503, .body = "{}" }, { .body = "{\"data\":[]}" },
		{ .status = 404, .body = "{}" }, { .act = UPSTREAM_SILENT });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	struct ora_transfer_stats stats;
	ora_client_observe(client, observe, &told);
	start(client, "list_keys", "{}", NULL, &waiting);
	drive(&owner, client, &waiting);
	assert_int_equal(told.count, 1);
	assert_string_equal(told.event.tool, "openrouter_admin_list_keys");
	assert_string_equal(told.connection, "default");
	assert_int_equal(told.event.result, 0);
	assert_int_equal(told.event.http_status, 200);
	assert_true(told.event.duration_ms > 0);
	ora_client_stats(client, &stats);
	assert_int_equal(stats.retries, 1);
	start(client, "list_keys", "{}", NULL, &waiting);
	drive(&owner, client, &waiting);
	assert_int_equal(told.event.http_status, 404);
	assert_int_equal(told.event.result, waiting.result);
	/* Refused before anything is sent. */
	assert_int_equal(ora_call_start_json(client, support_tool("list_keys"), "[]", 2, NULL,
		support_note, &waiting, NULL, NULL), ORA_ERR_ARGS);
	assert_int_equal(told.count, 3);
	assert_int_equal(told.event.result, ORA_ERR_ARGS);
	assert_string_equal(told.connection, "");
	ora_call_cancel(start(client, "list_keys", "{}", NULL, &waiting));
	drive(&owner, client, &waiting);
	assert_int_equal(told.event.result, ORA_ERR_CANCELED);
	assert_true(told.event.canceled);
	ora_client_observe(client, NULL, NULL);
	start(client, "list_keys", "{}", NULL, &waiting);
	ora_client_destroy(client);
	assert_int_equal(told.count, 4);
	upstream_stop(up);
}

static void poll_works_all_the_same(void **state)
{
	(void)state;
	struct owner owner;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_list_keys_reply *reply;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[]}", .repeat = true });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	assert_int_equal(ora_list_keys(client, &args, &reply, NULL), 0);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void a_loop_is_set_once_and_first(void **state)
{
	(void)state;
	struct owner owner;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_loop loop = ORA_LOOP_INIT;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[]}", .repeat = true });
	struct ora_client *client = new_client(&owner, up, 1, 0);
	assert_int_equal(ora_client_set_loop(client, &loop, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "lacks a callback");
	loop.watch = watch;
	loop.timer = set_timer;
	assert_int_equal(ora_client_set_loop(client, &loop, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "once, before the first call");
	ora_client_destroy(client);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(calls_end_without_poll),
	cmocka_unit_test(a_cancellation_is_told_by_the_timer),
	cmocka_unit_test(an_idle_connection_stays_watched),
	cmocka_unit_test(a_crowd_uses_its_connections_again),
	cmocka_unit_test(a_cancellation_from_elsewhere_is_watched),
	cmocka_unit_test(connections_take_turns),
	cmocka_unit_test(helper_threads_are_watched),
	cmocka_unit_test(an_observer_hears_of_each_call),
	cmocka_unit_test(poll_works_all_the_same),
	cmocka_unit_test(a_loop_is_set_once_and_first),
};
SUPPORT_MAIN(tests)
