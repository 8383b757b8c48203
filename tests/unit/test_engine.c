#define _DEFAULT_SOURCE /* syscall() */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/text.h"
#include "http/engine.h"
#include "support.h"
#include "upstream.h"

static _Atomic time_t ahead_s; /* of the real time: what we and libcurl take for now */

ORA_EXPORT int clock_gettime(clockid_t id, struct timespec *now)
{
	int rc = (int)syscall(SYS_clock_gettime, id, now);
	now->tv_sec += ahead_s;
	return rc;
}

/* What came of a transfer. */
struct outcome {
	bool done;
	struct ora_transfer_result result;
	char body[200];
};

static void keep(void *user, struct ora_transfer_result *result)
{
	struct outcome *outcome = user;
	assert_false(outcome->done);
	outcome->done = true;
	outcome->result = *result;
	if (result->body != NULL) {
		ora_copy_line(outcome->body, sizeof(outcome->body), result->body, result->body_length);
	}
	outcome->result.body = NULL;
}

static struct ora_engine *new_engine(unsigned max_active, unsigned max_retries, size_t max_reply)
{
	struct ora_engine *engine = NULL;
	struct ora_engine_options options = {
		.connect_timeout_ms = 2000, .max_active = max_active, .max_retries = max_retries,
		.max_reply_bytes = max_reply, .user_agent = "unit/1",
	};
	assert_int_equal(ora_engine_create(&engine, &options, NULL), 0);
	return engine;
}

static const struct ora_transfer_request read_request = {
	.method = "GET", .credential = "Authorization: Bearer k", .headers = "X-A: 1\nX-B: 2\n",
	.safe = true, .loopback = true, .timeout_ms = 5000,
};
static const struct ora_transfer_request write_request = {
	.method = "PATCH", .credential = "Authorization: Bearer k", .headers = "", .body = "{\"a\":1}",
	.body_length = 7, .loopback = true, .timeout_ms = 5000,
};

/* Starts it; the URL is the caller's until it is done. */
static struct ora_transfer *start(struct ora_engine *engine, struct ora_transfer_request request,
	const char *url, struct outcome *outcome)
{
	struct ora_transfer *transfer = NULL;
	*outcome = (struct outcome){ 0 };
	request.url = url;
	assert_int_equal(ora_engine_start(engine, &request, keep, outcome, &transfer, NULL), 0);
	assert_false(outcome->done);
	return transfer;
}

static void drive(struct ora_engine *engine, const struct outcome *outcome)
{
	while (!outcome->done) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 2000, NULL), 0);
	}
}

/* Drives until the upstream has got that many requests. */
static void drive_until(struct ora_engine *engine, struct upstream *up, size_t count)
{
	while (upstream_count(up) < count) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 5, NULL), 0);
	}
}

static struct outcome run(struct ora_engine *engine, struct ora_transfer_request request,
	const char *url)
{
	struct outcome outcome;
	start(engine, request, url, &outcome);
	drive(engine, &outcome);
	assert_int_equal(ora_engine_busy(engine), 0);
	return outcome;
}

/* The same with an engine of its own. */
static struct outcome run_alone(unsigned max_retries, struct ora_transfer_request request,
	const char *url)
{
	struct ora_engine *engine = new_engine(4, max_retries, 1 << 20);
	struct outcome outcome = run(engine, request, url);
	ora_engine_destroy(engine);
	return outcome;
}

static void requests_are_as_given(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .body = "{}" }, { .status = 201 });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	struct outcome outcome = run(engine, read_request, upstream_url(up));
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_ANSWERED);
	assert_int_equal(outcome.result.status, 200);
	assert_true(outcome.result.sent);
	assert_int_equal(outcome.result.attempts, 1);
	assert_string_equal(outcome.body, "{}");
	assert_string_equal(outcome.result.content_type, "application/json");
	const char *host = upstream_url(up) + 7;
	char want[400];
	snprintf(want, sizeof(want), "GET /api/v1 HTTP/1.1\r\nHost: %.*s\r\nUser-Agent: unit/1\r\n"
		"Accept-Encoding: gzip\r\nAuthorization: Bearer k\r\nAccept: application/json\r\n"
		"X-A: 1\r\nX-B: 2\r\n\r\n", (int)strcspn(host, "/"), host);
	assert_string_equal(upstream_request(up, 0), want);
	outcome = run(engine, write_request, upstream_url(up));
	assert_int_equal(outcome.result.status, 201);
	assert_string_equal(outcome.body, "");
	snprintf(want, sizeof(want), "PATCH /api/v1 HTTP/1.1\r\nHost: %.*s\r\nUser-Agent: unit/1\r\n"
		"Accept-Encoding: gzip\r\nAuthorization: Bearer k\r\nAccept: application/json\r\n"
		"Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
		(int)strcspn(host, "/"), host);
	assert_string_equal(upstream_request(up, 1), want);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void nothing_runs_before_the_first_transfer(void **state)
{
	(void)state;
	struct ora_engine *engine = new_engine(1, 0, 1000);
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	struct pollfd extra[] = {
		{ .fd = ends[0], .events = POLLIN }, { .fd = ends[1], .events = POLLOUT },
	};
	extra[0].revents = POLLERR;
	assert_int_equal(ora_engine_poll(engine, extra, 1, 0, NULL), 0);
	assert_int_equal(extra[0].revents, 0);
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(ora_engine_poll(engine, extra, 2, -1, NULL), 0);
	assert_int_equal(extra[0].revents, POLLIN);
	assert_int_equal(extra[1].revents, POLLOUT);
	ora_engine_destroy(engine);
	ora_engine_destroy(NULL);
	close(ends[0]);
	close(ends[1]);
}

static void descriptors_are_watched_beside_transfers(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	struct outcome outcome;
	start(engine, read_request, upstream_url(up), &outcome);
	drive_until(engine, up, 1);
	struct pollfd extra[12];
	for (size_t i = 0; i < COUNT(extra); i++) {
		extra[i] = (struct pollfd){ .fd = ends[0], .events = POLLIN };
	}
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(ora_engine_poll(engine, extra, 1, 2000, NULL), 0);
	assert_int_equal(extra[0].revents, POLLIN);
	assert_int_equal(ora_engine_poll(engine, extra, COUNT(extra), 2000, NULL), 0);
	assert_int_equal(extra[11].revents, POLLIN);
	close(ends[1]);
	assert_int_equal(ora_engine_poll(engine, extra, 1, 2000, NULL), 0);
	assert_true((extra[0].revents & POLLHUP) != 0);
	close(ends[0]);
	assert_false(outcome.done);
	ora_engine_destroy(engine);
	assert_true(outcome.done);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_CANCELED);
	assert_true(outcome.result.sent);
	upstream_stop(up);
}

static void reads_are_tried_again(void **state)
{
	(void)state;
	/* All at once, because each waits for its second attempt. */
	static const struct upstream_step scripts[][2] = {
		{ { .status = 503 }, { .body = "1" } },
		{ { .status = 502 }, { .body = "1" } },
		{ { .status = 504 }, { .body = "1" } },
		{ { .status = 429, .headers = "Retry-After: 0\r\n" }, { .body = "1" } },
		{ { .act = UPSTREAM_CLOSE }, { .body = "1" } },
		{ { .act = UPSTREAM_CUT, .body = "{" }, { .body = "1" } },
		{ { .act = UPSTREAM_RAW, .body = "HTTP/1.1 20" }, { .body = "1" } },
	};
	struct ora_engine *engine = new_engine(COUNT(scripts), 3, 1000);
	struct upstream *ups[COUNT(scripts)];
	struct outcome outcomes[COUNT(scripts)];
	for (size_t i = 0; i < COUNT(scripts); i++) {
		ups[i] = upstream_start(scripts[i], 2);
		start(engine, read_request, upstream_url(ups[i]), &outcomes[i]);
	}
	for (size_t i = 0; i < COUNT(scripts); i++) {
		drive(engine, &outcomes[i]);
		assert_int_equal(outcomes[i].result.outcome, ORA_TRANSFER_ANSWERED);
		assert_int_equal(outcomes[i].result.status, 200);
		assert_int_equal(outcomes[i].result.attempts, 2);
		assert_string_equal(outcomes[i].body, "1");
		assert_int_equal(upstream_count(ups[i]), 2);
	}
	ora_engine_destroy(engine);
	for (size_t i = 0; i < COUNT(scripts); i++) {
		upstream_stop(ups[i]);
	}
}

/* libcurl takes a head that breaks off behind its status line for a whole one. */
static void heads_that_break_off_are_empty_answers(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_RAW,
		.body = "HTTP/1.1 200 OK\r\nContent-" });
	struct outcome outcome = run_alone(0, read_request, upstream_url(up));
	assert_int_equal(outcome.result.status, 200);
	assert_int_equal(outcome.result.body_length, 0);
	upstream_stop(up);
}

static void reads_are_not_tried_again_for_nothing(void **state)
{
	(void)state;
	static const int statuses[] = { 200, 204, 301, 400, 401, 404, 500, 501 };
	for (size_t i = 0; i < COUNT(statuses); i++) {
		struct upstream *up = UPSTREAM({ .status = statuses[i],
			.headers = "Location: http://127.0.0.1:1/\r\n" });
		struct outcome outcome = run_alone(3, read_request, upstream_url(up));
		assert_int_equal(outcome.result.status, statuses[i]);
		assert_int_equal(outcome.result.attempts, 1);
		assert_int_equal(upstream_count(up), 1);
		upstream_stop(up);
	}
}

static void retries_have_an_end(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 503, .body = "later", .repeat = true });
	long long before = ora_now_ms();
	struct outcome outcome = run_alone(2, read_request, upstream_url(up));
	assert_true(ora_now_ms() - before >= 100 + 200 - 5);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_ANSWERED);
	assert_int_equal(outcome.result.status, 503);
	assert_int_equal(outcome.result.attempts, 3);
	assert_string_equal(outcome.body, "later");
	assert_int_equal(upstream_count(up), 3);
	upstream_stop(up);
	up = UPSTREAM({ .status = 503, .repeat = true });
	outcome = run_alone(0, read_request, upstream_url(up));
	assert_int_equal(outcome.result.attempts, 1);
	upstream_stop(up);
}

static void nobody_listens(void **state)
{
	(void)state;
	const char *url = upstream_nobody();
	const struct ora_transfer_request *const requests[] = { &read_request, &write_request };
	for (size_t i = 0; i < COUNT(requests); i++) {
		struct outcome outcome = run_alone(1, *requests[i], url);
		assert_int_equal(outcome.result.outcome, ORA_TRANSFER_FAILED);
		assert_int_equal(outcome.result.status, 0);
		assert_false(outcome.result.sent);
		assert_int_equal(outcome.result.attempts, 2); /* nothing left: writes may, too */
		support_contains(outcome.result.message, "connect");
	}
}

/* A handle that was used before must not remember that something was sent. */
static void used_handles_forget(void **state)
{
	(void)state;
	const char *nobody = upstream_nobody();
	struct upstream *up = UPSTREAM({ .body = "{}" }, { .body = "{}" });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	const struct ora_transfer_request *const requests[] = { &read_request, &write_request };
	for (size_t i = 0; i < COUNT(requests); i++) {
		assert_true(run(engine, *requests[i], upstream_url(up)).result.sent);
		assert_false(run(engine, write_request, nobody).result.sent);
		assert_false(run(engine, read_request, nobody).result.sent);
	}
	struct outcome outcome;
	struct ora_transfer *transfer = start(engine, write_request, upstream_url(up), &outcome);
	ora_engine_cancel(transfer);
	drive(engine, &outcome);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_CANCELED);
	assert_false(outcome.result.sent);
	assert_int_equal(upstream_count(up), 2);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void writes_are_sent_once(void **state)
{
	(void)state;
	static const struct {
		struct upstream_step step;
		enum ora_transfer_outcome outcome;
		int status;
	} cases[] = {
		{ { .act = UPSTREAM_CLOSE }, ORA_TRANSFER_FAILED, 0 },
		{ { .status = 503 }, ORA_TRANSFER_ANSWERED, 503 },
		{ { .status = 500 }, ORA_TRANSFER_ANSWERED, 500 },
		{ { .act = UPSTREAM_CUT, .status = 201, .body = "{" }, ORA_TRANSFER_BROKEN, 201 },
		{ { .act = UPSTREAM_RAW, .body = "nonsense\r\n\r\n" }, ORA_TRANSFER_FAILED, 0 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct upstream *up = UPSTREAM(cases[i].step);
		struct outcome outcome = run_alone(3, write_request, upstream_url(up));
		assert_int_equal(outcome.result.outcome, cases[i].outcome);
		assert_int_equal(outcome.result.status, cases[i].status);
		assert_int_equal(outcome.result.attempts, 1);
		assert_true(outcome.result.sent);
		assert_int_equal(upstream_count(up), 1);
		upstream_stop(up);
	}
}

/* curl sends again on its own when a connection that it kept is closed: not with writes. */
static void writes_use_fresh_connections(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_KEEP, .body = "{}" },
		{ .act = UPSTREAM_CLOSE }, { .body = "{}" });
	struct ora_engine *engine = new_engine(1, 3, 1000);
	assert_int_equal(run(engine, read_request, upstream_url(up)).result.status, 200);
	struct outcome outcome = run(engine, write_request, upstream_url(up));
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_FAILED);
	assert_true(outcome.result.sent);
	assert_int_equal(upstream_count(up), 2);
	assert_int_equal(run(engine, read_request, upstream_url(up)).result.status, 200);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void writes_wait_when_asked_to(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 429 }, { .status = 201, .body = "{}" });
	struct outcome outcome = run_alone(3, write_request, upstream_url(up));
	assert_int_equal(outcome.result.status, 201);
	assert_int_equal(outcome.result.attempts, 2);
	assert_string_equal(upstream_body(up, 1), "{\"a\":1}");
	upstream_stop(up);
}

static void retry_after_is_obeyed(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 429, .headers = "Retry-After: 1\r\n" }, { 0 });
	long long before = ora_now_ms();
	struct outcome outcome = run_alone(3, read_request, upstream_url(up));
	assert_true(ora_now_ms() - before >= 995);
	assert_int_equal(outcome.result.status, 200);
	assert_int_equal(outcome.result.retry_after_s, 0);
	upstream_stop(up);
	/* Longer than the deadline: the caller hears of it at once. */
	up = UPSTREAM({ .status = 429, .headers = "Retry-After: 99999\r\n", .body = "slow" });
	outcome = run_alone(3, read_request, upstream_url(up));
	assert_int_equal(outcome.result.status, 429);
	assert_int_equal(outcome.result.retry_after_s, 3600);
	assert_string_equal(outcome.body, "slow");
	assert_int_equal(upstream_count(up), 1);
	upstream_stop(up);
}

static void deadlines_end_transfers(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_transfer_request request = read_request;
	request.timeout_ms = 150;
	long long before = ora_now_ms();
	struct outcome outcome = run_alone(3, request, upstream_url(up));
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_FAILED);
	assert_true(outcome.result.timed_out);
	assert_true(outcome.result.sent);
	assert_true(ora_now_ms() - before >= 145);
	request = write_request;
	request.timeout_ms = 150;
	outcome = run_alone(3, request, upstream_url(up));
	assert_true(outcome.result.timed_out && outcome.result.sent);
	assert_int_equal(upstream_count(up), 2);
	upstream_stop(up);
}

/* A server that thinks for most of a minute is waited for: there is one deadline. */
static void slow_answers_are_waited_for(void **state)
{
	(void)state;
	const struct ora_transfer_request *const requests[] = { &read_request, &write_request };
	for (size_t i = 0; i < COUNT(requests); i++) {
		struct upstream *up = UPSTREAM({ .body = "{}", .delay_ms = 300, .repeat = true });
		struct ora_engine *engine = new_engine(1, 0, 1000);
		struct ora_transfer_request request = *requests[i];
		struct outcome outcome;
		request.timeout_ms = 60000;
		start(engine, request, upstream_url(up), &outcome);
		drive_until(engine, up, 1);
		for (int second = 0; second < 45; second++) {
			ahead_s++;
			assert_int_equal(ora_engine_poll(engine, NULL, 0, 1, NULL), 0);
		}
		drive(engine, &outcome);
		assert_string_equal(outcome.result.message, "");
		assert_int_equal(outcome.result.outcome, ORA_TRANSFER_ANSWERED);
		ora_engine_destroy(engine);
		upstream_stop(up);
	}
}

static void the_queue_has_a_cap(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .delay_ms = 20, .body = "{}", .repeat = true });
	struct ora_engine *engine = new_engine(2, 0, 1000);
	struct outcome outcomes[7];
	for (size_t i = 0; i < COUNT(outcomes); i++) {
		start(engine, read_request, upstream_url(up), &outcomes[i]);
	}
	assert_int_equal(ora_engine_busy(engine), COUNT(outcomes));
	for (size_t i = 0; i < COUNT(outcomes); i++) {
		drive(engine, &outcomes[i]);
		assert_int_equal(outcomes[i].result.status, 200);
	}
	assert_int_equal(upstream_most(up), 2);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

/* A write that was refused, and whose second attempt has no turn before the deadline. */
static void a_refused_write_may_not_come_to_be_sent_again(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 429 },
		{ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_engine *engine = new_engine(1, 3, 1000);
	struct outcome first, second;
	struct ora_transfer_request request = write_request;
	request.timeout_ms = 400;
	start(engine, request, upstream_url(up), &first);
	struct ora_transfer *transfer = start(engine, read_request, upstream_url(up), &second);
	drive(engine, &first);
	assert_int_equal(first.result.outcome, ORA_TRANSFER_FAILED);
	assert_string_equal(first.result.message, "timed out before it could be sent");
	assert_false(first.result.sent);
	assert_true(first.result.sent_before);
	assert_int_equal(first.result.status_before, 429);
	ora_engine_cancel(transfer);
	drive(engine, &second);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void waiting_in_the_queue_counts(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	struct outcome first, second;
	struct ora_transfer_request request = write_request;
	struct ora_transfer *transfer = start(engine, read_request, upstream_url(up), &first);
	request.timeout_ms = 60;
	start(engine, request, upstream_url(up), &second);
	drive(engine, &second);
	assert_int_equal(second.result.outcome, ORA_TRANSFER_FAILED);
	assert_true(second.result.timed_out);
	assert_false(second.result.sent);
	assert_string_equal(second.result.message, "timed out before it could be sent");
	assert_false(first.done);
	ora_engine_cancel(transfer);
	drive(engine, &first);
	assert_int_equal(upstream_count(up), 1);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void reads_are_canceled(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	struct outcome outcome;
	struct ora_transfer *transfer = start(engine, read_request, upstream_url(up), &outcome);
	drive_until(engine, up, 1);
	ora_engine_cancel(transfer);
	assert_false(outcome.done);
	ora_engine_cancel(transfer); /* once is enough */
	drive(engine, &outcome);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_CANCELED);
	assert_true(outcome.result.sent);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void writes_go_on_when_canceled(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .delay_ms = 60, .status = 201, .body = "{}" });
	struct ora_engine *engine = new_engine(1, 0, 1000);
	struct outcome outcome;
	struct ora_transfer *transfer = start(engine, write_request, upstream_url(up), &outcome);
	drive_until(engine, up, 1);
	ora_engine_cancel(transfer);
	drive(engine, &outcome);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_ANSWERED);
	assert_int_equal(outcome.result.status, 201);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

/* One that waits for its credential keeps what it will need. */
static void a_held_transfer_outlives_a_trim(void **state)
{
	(void)state;
	struct outcome crowd[12], held;
	struct upstream *up = UPSTREAM({ .body = "{}", .delay_ms = 30, .repeat = true });
	struct ora_engine *engine = new_engine(COUNT(crowd), 0, 1000);
	struct ora_transfer_request request = read_request;
	for (size_t i = 0; i < COUNT(crowd); i++) {
		start(engine, read_request, upstream_url(up), &crowd[i]);
	}
	request.credential = NULL;
	struct ora_transfer *transfer = start(engine, request, upstream_url(up), &held);
	for (size_t i = 0; i < COUNT(crowd); i++) {
		drive(engine, &crowd[i]);
	}
	ora_engine_trim(engine);
	ora_engine_resume(transfer, read_request.credential);
	drive(engine, &held);
	assert_int_equal(held.result.outcome, ORA_TRANSFER_ANSWERED);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void pauses_are_canceled(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 429, .headers = "Retry-After: 2\r\n" });
	struct ora_engine *engine = new_engine(1, 3, 1000);
	struct outcome outcome;
	struct ora_transfer *transfer = start(engine, write_request, upstream_url(up), &outcome);
	drive_until(engine, up, 1);
	for (int i = 0; i < 5; i++) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 10, NULL), 0);
	}
	ora_engine_cancel(transfer);
	drive(engine, &outcome);
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_CANCELED);
	assert_false(outcome.result.sent);
	ora_engine_destroy(engine);
	upstream_stop(up);
}

static void replies_are_limited(void **state)
{
	(void)state;
	static const struct upstream_step steps[] = {
		{ .act = UPSTREAM_CHUNKED, .size = 20 << 20 },
		{ .act = UPSTREAM_BOMB, .size = 20 << 20 },
	};
	for (size_t i = 0; i < COUNT(steps); i++) {
		struct upstream *up = UPSTREAM(steps[i]);
		struct ora_engine *engine = new_engine(1, 3, 16 << 20);
		struct outcome outcome = run(engine, read_request, upstream_url(up));
		assert_int_equal(outcome.result.outcome, ORA_TRANSFER_BROKEN);
		assert_true(outcome.result.too_big);
		assert_int_equal(outcome.result.status, 200);
		assert_int_equal(outcome.result.attempts, 1);
		ora_engine_destroy(engine);
		upstream_stop(up);
	}
}

static void replies_are_unpacked(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_CHUNKED, .size = 3 });
	struct outcome outcome = run_alone(0, read_request, upstream_url(up));
	assert_int_equal(outcome.result.body_length, 3);
	assert_string_equal(outcome.body, "   ");
	upstream_stop(up);
}

static void count_up(void *user)
{
	++*(int *)user;
}

static void tasks_come_with_the_next_poll(void **state)
{
	(void)state;
	struct ora_engine *engine = new_engine(1, 0, 1000);
	int count = 0;
	assert_int_equal(ora_engine_defer(engine, count_up, &count), 0);
	assert_int_equal(ora_engine_defer(engine, count_up, &count), 0);
	assert_int_equal(count, 0);
	assert_int_equal(ora_engine_busy(engine), 1);
	assert_int_equal(ora_engine_poll(engine, NULL, 0, -1, NULL), 0);
	assert_int_equal(count, 2);
	assert_int_equal(ora_engine_busy(engine), 0);
	assert_int_equal(ora_engine_defer(engine, count_up, &count), 0);
	ora_engine_destroy(engine);
	assert_int_equal(count, 3);
}

static void destruction_completes_all(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 429, .headers = "Retry-After: 3\r\n" },
		{ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_engine *engine = new_engine(1, 3, 1000);
	struct outcome waiting, active, queued;
	start(engine, read_request, upstream_url(up), &waiting);
	drive_until(engine, up, 1);
	start(engine, write_request, upstream_url(up), &active);
	drive_until(engine, up, 2);
	start(engine, write_request, upstream_url(up), &queued);
	ora_engine_destroy(engine);
	const struct outcome *const all[] = { &waiting, &active, &queued };
	for (size_t i = 0; i < COUNT(all); i++) {
		assert_true(all[i]->done);
		assert_int_equal(all[i]->result.outcome, ORA_TRANSFER_CANCELED);
		assert_int_equal(all[i]->result.sent, i == 1);
	}
	upstream_stop(up);
}

static void plain_http_is_for_loopback(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ 0 });
	struct ora_transfer_request request = read_request;
	request.loopback = false;
	struct outcome outcome = run_alone(3, request, upstream_url(up));
	assert_int_equal(outcome.result.outcome, ORA_TRANSFER_FAILED);
	assert_false(outcome.result.sent);
	assert_int_equal(outcome.result.attempts, 1);
	assert_int_equal(upstream_count(up), 0);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(requests_are_as_given),
	cmocka_unit_test(nothing_runs_before_the_first_transfer),
	cmocka_unit_test(descriptors_are_watched_beside_transfers),
	cmocka_unit_test(reads_are_tried_again),
	cmocka_unit_test(heads_that_break_off_are_empty_answers),
	cmocka_unit_test(reads_are_not_tried_again_for_nothing),
	cmocka_unit_test(retries_have_an_end),
	cmocka_unit_test(nobody_listens),
	cmocka_unit_test(used_handles_forget),
	cmocka_unit_test(writes_are_sent_once),
	cmocka_unit_test(writes_use_fresh_connections),
	cmocka_unit_test(writes_wait_when_asked_to),
	cmocka_unit_test(retry_after_is_obeyed),
	cmocka_unit_test(deadlines_end_transfers),
	cmocka_unit_test(slow_answers_are_waited_for),
	cmocka_unit_test(the_queue_has_a_cap),
	cmocka_unit_test(waiting_in_the_queue_counts),
	cmocka_unit_test(a_refused_write_may_not_come_to_be_sent_again),
	cmocka_unit_test(reads_are_canceled),
	cmocka_unit_test(writes_go_on_when_canceled),
	cmocka_unit_test(pauses_are_canceled),
	cmocka_unit_test(a_held_transfer_outlives_a_trim),
	cmocka_unit_test(replies_are_limited),
	cmocka_unit_test(replies_are_unpacked),
	cmocka_unit_test(tasks_come_with_the_next_poll),
	cmocka_unit_test(destruction_completes_all),
	cmocka_unit_test(plain_http_is_for_loopback),
};

SUPPORT_MAIN(tests)
