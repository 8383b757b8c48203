/* Transfers of many accounts, each of which has a lane of its own. */
#include <ora/client.h>

#include "http/engine.h"
#include "support.h"
#include "upstream.h"

enum { LANES = 40, EACH = 3, ALL = LANES * EACH };

struct order {
	size_t done[ALL]; /* which of those that were started, as they were answered */
	size_t count;
};

struct one {
	struct order *order;
	size_t number;
};

static void note(void *user, struct ora_transfer_result *result)
{
	const struct one *one = user;
	if (result->outcome == ORA_TRANSFER_ANSWERED) {
		assert_true(one->order->count < ALL);
		one->order->done[one->order->count++] = one->number;
	}
}

static struct ora_engine *new_engine(unsigned max_active, unsigned max_per_lane)
{
	struct ora_engine *engine = NULL;
	struct ora_engine_options options = {
		.connect_timeout_ms = 2000, .max_active = max_active,
		.max_active_per_lane = max_per_lane, .max_reply_bytes = 1000, .user_agent = "unit/1",
	};
	assert_int_equal(ora_engine_create(&engine, &options, NULL), 0);
	return engine;
}

/* All of one lane, then all of the next. */
static void start_all(struct ora_engine *engine, struct upstream *up, const char *lanes,
	struct one *ones, struct order *order)
{
	*order = (struct order){ .count = 0 };
	for (size_t i = 0; i < ALL; i++) {
		struct ora_transfer_request request = {
			.method = "GET", .url = upstream_url(up), .credential = "", .headers = "",
			.lane = &lanes[i / EACH], .safe = true, .loopback = true, .timeout_ms = 20000,
		};
		ones[i] = (struct one){ order, i };
		assert_int_equal(ora_engine_start(engine, &request, note, &ones[i], NULL, NULL), 0);
	}
}

static void they_take_turns(void **state)
{
	static const char lanes[LANES];
	struct one ones[ALL];
	struct order order;
	struct ora_transfer_stats stats = { 0 };
	struct upstream *up = UPSTREAM({ .body = "{}", .repeat = true });
	struct ora_engine *engine = new_engine(1, 0);
	(void)state;
	for (int round = 0; round < 2; round++) { /* the second finds none of the first */
		start_all(engine, up, lanes, ones, &order);
		ora_engine_lane_stats(engine, &lanes[LANES - 1], &stats);
		assert_int_equal(stats.queued, EACH);
		while (order.count < ALL) {
			assert_int_equal(ora_engine_poll(engine, NULL, 0, 2000, NULL), 0);
		}
		for (size_t i = 0; i < ALL; i++) {
			assert_int_equal(order.done[i], i % LANES * EACH + i / LANES);
		}
		stats = (struct ora_transfer_stats){ 0 };
		ora_engine_lane_stats(engine, &lanes[LANES - 1], &stats);
		assert_int_equal(stats.queued + stats.active, 0);
	}
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void full_ones_let_others_pass(void **state)
{
	static const char lanes[LANES];
	struct one ones[ALL];
	struct order order;
	struct ora_transfer_stats stats = { 0 };
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT },
		{ .body = "{}", .repeat = true });
	struct ora_engine *engine = new_engine(2, 1);
	struct one first = { &order, ALL };
	struct ora_transfer_request request = {
		.method = "GET", .url = upstream_url(up), .credential = "", .headers = "",
		.lane = &lanes[0], .safe = true, .loopback = true, .timeout_ms = 20000,
	};
	(void)state;
	assert_int_equal(ora_engine_start(engine, &request, note, &first, NULL, NULL), 0);
	while (upstream_count(up) == 0) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 5, NULL), 0);
	}
	start_all(engine, up, lanes, ones, &order);
	while (order.count < ALL - EACH) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 2000, NULL), 0);
	}
	for (size_t i = 0; i < ALL - EACH; i++) {
		assert_true(order.done[i] >= EACH); /* not of the first lane */
	}
	ora_engine_lane_stats(engine, &lanes[0], &stats);
	assert_int_equal(stats.active, 1);
	assert_int_equal(stats.queued, EACH);
	ora_engine_destroy(engine);
	assert_int_equal(order.count, ALL - EACH);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(they_take_turns),
	cmocka_unit_test(full_ones_let_others_pass),
};

SUPPORT_MAIN(tests)
