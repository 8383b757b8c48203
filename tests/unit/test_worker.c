#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "http/engine.h"
#include "support.h"
#include "upstream.h"

/* Work for a helper thread. */
struct job {
	struct ora_engine *engine;
	pthread_t owner;
	pthread_mutex_t *gate;  /* held until it may end; NULL: at once */
	bool on_helper;
	bool run, done;
	struct job *next;       /* started by its completion */
};

static void run(void *user)
{
	struct job *job = user;
	if (job->gate != NULL) {
		pthread_mutex_lock(job->gate);
		pthread_mutex_unlock(job->gate);
	}
	job->on_helper = !pthread_equal(pthread_self(), job->owner);
	job->run = true;
}

static void done(void *user)
{
	struct job *job = user;
	assert_true(pthread_equal(pthread_self(), job->owner));
	assert_true(job->run);
	assert_false(job->done);
	job->done = true;
	if (job->next != NULL) {
		assert_int_equal(ora_engine_work(job->engine, run, done, job->next), 0);
	}
}

static struct ora_engine *new_engine(void)
{
	struct ora_engine *engine = NULL;
	struct ora_engine_options options = {
		.connect_timeout_ms = 2000, .max_active = 1, .max_reply_bytes = 1000,
		.user_agent = "unit/1",
	};
	assert_int_equal(ora_engine_create(&engine, &options, NULL), 0);
	return engine;
}

static void work_runs_on_a_helper(void **state)
{
	(void)state;
	struct ora_engine *engine = new_engine();
	struct job last = { .owner = pthread_self() };
	struct job first = { .engine = engine, .owner = pthread_self(), .next = &last };
	assert_int_equal(ora_engine_work(engine, run, done, &first), 0);
	assert_false(first.done);
	assert_int_equal(ora_engine_busy(engine), 1);
	while (!last.done) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, -1, NULL), 0);
	}
	assert_true(first.on_helper && last.on_helper);
	assert_int_equal(ora_engine_busy(engine), 0);
	ora_engine_destroy(engine);
}

static void ignore(void *user, struct ora_transfer_result *result)
{
	(void)result;
	*(bool *)user = true;
}

static void work_ends_a_wait_for_transfers(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT });
	struct ora_engine *engine = new_engine();
	struct ora_transfer_request request = {
		.method = "GET", .url = upstream_url(up), .credential = "Authorization: Bearer k",
		.headers = "", .safe = true, .loopback = true, .timeout_ms = 60000,
	};
	bool answered = false;
	assert_int_equal(ora_engine_start(engine, &request, ignore, &answered, NULL, NULL), 0);
	while (upstream_count(up) == 0) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, 5, NULL), 0);
	}
	struct job job = { .owner = pthread_self() };
	assert_int_equal(ora_engine_work(engine, run, done, &job), 0);
	while (!job.done) {
		assert_int_equal(ora_engine_poll(engine, NULL, 0, -1, NULL), 0);
	}
	assert_false(answered);
	ora_engine_destroy(engine);
	assert_true(answered);
	upstream_stop(up);
}

/* Few descriptors and many: the room for ours is on the stack or not. */
static void descriptors_are_watched_beside_work(void **state)
{
	(void)state;
	enum { MOST = 12 };
	pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
	struct ora_engine *engine = new_engine();
	struct job job = { .owner = pthread_self(), .gate = &gate };
	struct pollfd extra[MOST];
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "x", 1), 1);
	pthread_mutex_lock(&gate);
	assert_int_equal(ora_engine_work(engine, run, done, &job), 0);
	for (unsigned count = 1; count <= MOST; count++) {
		memset(extra, 0, sizeof(extra));
		for (unsigned i = 0; i < count; i++) {
			extra[i] = (struct pollfd){ .fd = ends[0], .events = i == count - 1 ? POLLIN : 0 };
		}
		assert_int_equal(ora_engine_poll(engine, extra, count, -1, NULL), 0);
		assert_int_equal(extra[count - 1].revents, POLLIN);
		assert_int_equal(extra[0].revents, count == 1 ? POLLIN : 0);
	}
	assert_false(job.done);
	pthread_mutex_unlock(&gate);
	ora_engine_destroy(engine);
	assert_true(job.done);
	close(ends[0]);
	close(ends[1]);
}

static void destruction_waits_for_work(void **state)
{
	(void)state;
	enum { JOBS = 9 };
	pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
	struct ora_engine *engine = new_engine();
	struct job last = { .owner = pthread_self() }, jobs[JOBS];
	pthread_mutex_lock(&gate);
	for (int i = 0; i < JOBS; i++) {
		jobs[i] = (struct job){ .engine = engine, .owner = pthread_self(), .gate = &gate,
			.next = i == JOBS - 1 ? &last : NULL };
		assert_int_equal(ora_engine_work(engine, run, done, &jobs[i]), 0);
	}
	assert_int_equal(ora_engine_poll(engine, NULL, 0, 0, NULL), 0);
	assert_int_equal(ora_engine_busy(engine), JOBS);
	pthread_mutex_unlock(&gate);
	ora_engine_destroy(engine);
	for (int i = 0; i < JOBS; i++) {
		assert_true(jobs[i].done && jobs[i].on_helper);
	}
	assert_true(last.done);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(work_runs_on_a_helper),
	cmocka_unit_test(work_ends_a_wait_for_transfers),
	cmocka_unit_test(descriptors_are_watched_beside_work),
	cmocka_unit_test(destruction_waits_for_work),
};

SUPPORT_MAIN(tests)
