#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/client.h>

#include "base/error.h"
#include "base/fresh.h"
#include "base/text.h"
#include "http/transfer.h"
#include "http/worker.h"

/* Pause before the n-th retry: this much, doubled each time, less up to half by chance. */
#define BACKOFF_MS 200
#define MAX_RETRY_AFTER_S 3600
/* Handles that a quiet engine keeps. */
#define KEPT_HANDLES 8

void ora_engine_move(struct ora_transfer *transfer, enum state state)
{
	struct ora_engine *engine = transfer->engine;
	ora_list_remove(ora_queue_list(transfer, transfer->state), transfer);
	engine->queued -= transfer->state == QUEUED;
	transfer->lane->active -= transfer->state == ACTIVE;
	transfer->state = state;
	ora_list_add(ora_queue_list(transfer, state), transfer);
	engine->queued += state == QUEUED;
	transfer->lane->active += state == ACTIVE;
	ora_lane_update(engine, transfer->lane);
	if (state == QUEUED || state == HELD) {
		ora_queue_due(engine, transfer->deadline_ms);
	} else if (state == WAITING) {
		ora_queue_due(engine, transfer->retry_at_ms);
	}
}

static char *copy_or_null(const char *text)
{
	return text != NULL ? strdup(text) : NULL;
}

int ora_engine_create(struct ora_engine **out, const struct ora_engine_options *options,
	struct ora_error *err)
{
	struct ora_engine *engine = calloc(1, sizeof(*engine));
	if (engine == NULL) {
		return ora_fail_memory(err);
	}
	engine->options = *options;
	engine->last_task = &engine->tasks;
	engine->due_ms = LLONG_MAX;
	engine->wake_fd = -1;
	engine->curl_due_ms = -1;
	engine->armed_ms = -1;
	engine->ca_file = copy_or_null(options->ca_file);
	engine->user_agent = copy_or_null(options->user_agent);
	engine->idle = calloc(options->max_active, sizeof(*engine->idle));
	engine->random = (unsigned)ora_now_ms() * 2654435761u;
	if ((options->ca_file != NULL && engine->ca_file == NULL)
		|| (options->user_agent != NULL && engine->user_agent == NULL)
		|| engine->idle == NULL) {
		ora_engine_destroy(engine);
		return ora_fail_memory(err);
	}
	*out = engine;
	return 0;
}

void ora_engine_finish(struct ora_transfer *transfer, enum ora_transfer_outcome outcome,
	const char *message)
{
	struct ora_transfer_result *result = &transfer->result;
	result->outcome = outcome;
	ora_copy_line(result->message, sizeof(result->message), message, strlen(message));
	ora_attempt_end(transfer);
	ora_engine_move(transfer, FINISHED);
}

static void free_transfer(struct ora_transfer *transfer)
{
	if (transfer->result.body != NULL) {
		ora_wipe(transfer->result.body, transfer->result.body_length);
		free(transfer->result.body);
	}
	ora_buf_wipe(&transfer->body);
	ora_buf_finish(&transfer->body);
	ora_queue_leave(transfer);
	free(transfer);
}

static void complete(struct ora_engine *engine)
{
	for (size_t count = engine->lists[FINISHED].count; count > 0; count--) {
		struct ora_transfer *transfer = engine->lists[FINISHED].first;
		ora_list_remove(&engine->lists[FINISHED], transfer);
		transfer->done(transfer->user, &transfer->result);
		free_transfer(transfer);
	}
}

static void run_tasks(struct ora_engine *engine)
{
	struct task *task = engine->tasks;
	engine->tasks = NULL;
	engine->last_task = &engine->tasks;
	while (task != NULL) {
		struct task *next = task->next;
		task->run(task->user);
		free(task);
		task = next;
	}
}

void ora_engine_deliver(struct ora_engine *engine)
{
	run_tasks(engine);
	if (engine->worker != NULL) {
		ora_worker_finish(engine->worker);
	}
	complete(engine);
}

static struct ora_transfer *any_open(const struct ora_engine *engine)
{
	struct ora_transfer *active = engine->lists[ACTIVE].first;
	struct ora_transfer *waiting = engine->lists[WAITING].first;
	struct ora_transfer *held = engine->lists[HELD].first;
	return active != NULL ? active : waiting != NULL ? waiting : held != NULL ? held
		: ora_queue_any(engine);
}

void ora_engine_destroy(struct ora_engine *engine)
{
	if (engine == NULL) {
		return;
	}
	engine->closing = true; /* what a completion starts now would never come to its end */
	for (struct ora_transfer *it = any_open(engine); it != NULL; it = any_open(engine)) {
		it->result.sent = ora_attempt_was_sent(it);
		ora_engine_finish(it, ORA_TRANSFER_CANCELED, "canceled");
	}
	while (ora_engine_busy(engine) > 0) {
		if (engine->tasks == NULL && engine->lists[FINISHED].count == 0) {
			ora_worker_wait(engine->worker); /* it is all that is left */
		}
		ora_engine_deliver(engine);
	}
	if (engine->looped) {
		ora_drive_detach(engine);
	}
	ora_worker_destroy(engine->worker);
	for (size_t i = 0; i < engine->idle_count; i++) {
		ora_attempt_free(engine->idle[i]);
	}
	if (engine->multi != NULL) {
		curl_multi_cleanup(engine->multi);
	}
	ora_share_finish(engine);
	free(engine->lanes.slots);
	free(engine->idle);
	free(engine->watched);
	free(engine->ca_file);
	free(engine->user_agent);
	free(engine);
}

void ora_engine_trim(struct ora_engine *engine)
{
	if (engine->idle_count <= KEPT_HANDLES || engine->lanes.count > 0) {
		return; /* each transfer has a lane, until it is done */
	}
	size_t kept = 0;
	for (size_t i = 0; i < engine->idle_count; i++) {
		if (kept < KEPT_HANDLES && !engine->idle[i]->shares) {
			engine->idle[kept++] = engine->idle[i];
		} else {
			ora_attempt_free(engine->idle[i]);
		}
	}
	engine->idle_count = engine->handle_count = kept;
	curl_multi_cleanup(engine->multi);
	ora_share_finish(engine);
	engine->multi = NULL;
	engine->curl_due_ms = -1;
	ora_drive_arm(engine);
}

int ora_engine_start(struct ora_engine *engine, const struct ora_transfer_request *request,
	ora_transfer_done *done, void *user, struct ora_transfer **out, struct ora_error *err)
{
	if (engine->closing) {
		return ora_fail(err, ORA_ERR_CANCELED, "canceled: the client is being destroyed");
	}
	struct ora_transfer *transfer = ora_fresh(sizeof(*transfer));
	if (transfer == NULL || ora_attempt_prepare(engine) != 0) {
		free(transfer);
		return ora_fail_memory(err);
	}
	transfer->engine = engine;
	transfer->request = *request;
	transfer->done = done;
	transfer->user = user;
	transfer->deadline_ms = ora_now_ms() + request->timeout_ms;
	if (ora_queue_join(transfer) != 0) {
		free(transfer);
		return ora_fail_memory(err);
	}
	ora_buf_init(&transfer->body, engine->options.max_reply_bytes);
	transfer->state = QUEUED;
	ora_list_add(&transfer->lane->queued, transfer);
	ora_lane_update(engine, transfer->lane);
	engine->queued++;
	ora_queue_due(engine, transfer->deadline_ms);
	if (request->credential == NULL) {
		ora_engine_move(transfer, HELD);
	}
	ora_drive_arm(engine);
	if (out != NULL) {
		*out = transfer;
	}
	return 0;
}

void ora_engine_resume(struct ora_transfer *transfer, const char *credential)
{
	if (transfer->state == HELD) {
		transfer->request.credential = credential;
		ora_engine_move(transfer, QUEUED);
		ora_drive_arm(transfer->engine);
	}
}

void ora_engine_cancel(struct ora_transfer *transfer)
{
	if (transfer->state == FINISHED) {
		return;
	}
	bool sent = ora_attempt_was_sent(transfer);
	if (transfer->request.safe || !sent) {
		transfer->result.sent = sent;
		ora_engine_finish(transfer, ORA_TRANSFER_CANCELED, "canceled");
		ora_drive_arm(transfer->engine);
	}
}

int ora_engine_defer(struct ora_engine *engine, void (*run)(void *user), void *user)
{
	struct task *task = malloc(sizeof(*task));
	if (task == NULL) {
		return ORA_ERR_MEMORY;
	}
	*task = (struct task){ NULL, run, user };
	*engine->last_task = task;
	engine->last_task = &task->next;
	ora_drive_arm(engine);
	return 0;
}

int ora_engine_work(struct ora_engine *engine, void (*run)(void *user),
	void (*done)(void *user), void *user)
{
	if (engine->worker == NULL) {
		if (ora_worker_create(&engine->worker) != 0) {
			return ORA_ERR_MEMORY;
		}
		ora_drive_watch_worker(engine);
	}
	return ora_worker_start(engine->worker, run, done, user);
}

/* Failures that may pass by themselves. */
static bool may_pass(CURLcode code)
{
	switch (code) {
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
	case CURLE_COULDNT_CONNECT:
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_OPERATION_TIMEDOUT:
	case CURLE_GOT_NOTHING:
	case CURLE_SEND_ERROR:
	case CURLE_RECV_ERROR:
	case CURLE_PARTIAL_FILE:
	case CURLE_HTTP2:
	case CURLE_HTTP2_STREAM:
		return true;
	default:
		return false;
	}
}

/* A read may be tried again whenever the failure may pass; a write only when nothing of it
 * left, or when the server says that it did nothing (429). */
static bool should_retry(const struct ora_transfer *transfer, CURLcode code, int status)
{
	const struct ora_transfer_result *result = &transfer->result;
	if (result->attempts > transfer->engine->options.max_retries || result->too_big) {
		return false;
	}
	if (code == CURLE_OK) {
		return status == 429
			|| (transfer->request.safe && status >= 502 && status <= 504);
	}
	return may_pass(code) && (transfer->request.safe || !result->sent);
}

static long long pause_ms(struct ora_transfer *transfer)
{
	struct ora_engine *engine = transfer->engine;
	if (transfer->result.retry_after_s > 0) {
		return (long long)transfer->result.retry_after_s * 1000;
	}
	engine->random = engine->random * 1664525u + 1013904223u;
	unsigned doublings = transfer->result.attempts > 8 ? 8 : transfer->result.attempts - 1;
	long long full = (long long)BACKOFF_MS << doublings;
	return full / 2 + (long long)(engine->random >> 16) % (full / 2);
}

static void read_answer(struct ora_transfer *transfer)
{
	struct ora_transfer_result *result = &transfer->result;
	long status = 0;
	curl_off_t retry_after = 0;
	const char *content_type = NULL;
	CURL *easy = transfer->handle->easy;
	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &content_type);
	if (status >= 300) { /* nobody is asked to wait with what was done */
		curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &retry_after);
	}
	result->status = status >= 200 ? (int)status : 0;
	result->sent = ora_attempt_was_sent(transfer);
	result->retry_after_s = retry_after <= 0 ? 0 : retry_after > MAX_RETRY_AFTER_S
		? MAX_RETRY_AFTER_S : (unsigned)retry_after;
	result->content_type[0] = '\0';
	if (content_type != NULL) {
		ora_copy_line(result->content_type, sizeof(result->content_type), content_type,
			strlen(content_type));
	}
}

/* What the next attempt begins without: it may never come to be sent. */
static void note_attempt(struct ora_transfer_result *result)
{
	result->sent_before = result->sent_before || result->sent;
	result->status_before = result->status != 0 ? result->status : result->status_before;
	result->sent = false;
}

void ora_engine_settle(struct ora_transfer *transfer, CURLcode code)
{
	struct ora_transfer_result *result = &transfer->result;
	read_answer(transfer);
	if (should_retry(transfer, code, result->status)) {
		long long at_ms = ora_now_ms() + pause_ms(transfer);
		if (at_ms < transfer->deadline_ms) {
			ora_attempt_end(transfer);
			note_attempt(result);
			transfer->retry_at_ms = at_ms;
			transfer->engine->retries++;
			ora_engine_move(transfer, WAITING);
			return;
		}
	}
	result->timed_out = code == CURLE_OPERATION_TIMEDOUT;
	result->out_of_memory = result->out_of_memory || code == CURLE_OUT_OF_MEMORY;
	if (code == CURLE_OK || result->status != 0) {
		result->body = ora_buf_steal(&transfer->body, &result->body_length);
	}
	if (code == CURLE_OK && result->body != NULL) {
		ora_engine_finish(transfer, ORA_TRANSFER_ANSWERED, "");
		return;
	}
	char message[CURL_ERROR_SIZE];
	const char *said = transfer->handle->message;
	const char *reason = code == CURLE_ABORTED_BY_CALLBACK /* allow_one() */
		? "the server refused the stream" : said[0] != '\0' ? said : curl_easy_strerror(code);
	ora_copy_line(message, sizeof(message), reason, strlen(reason));
	ora_engine_finish(transfer, result->status != 0 ? ORA_TRANSFER_BROKEN : ORA_TRANSFER_FAILED, message);
}

void ora_engine_stats(const struct ora_engine *engine, struct ora_transfer_stats *stats)
{
	*stats = (struct ora_transfer_stats){
		.active = engine->lists[ACTIVE].count,
		.queued = engine->queued + engine->lists[WAITING].count,
		.retries = engine->retries,
	};
}

void ora_engine_lane_stats(const struct ora_engine *engine, const void *key,
	struct ora_transfer_stats *stats)
{
	const struct lane *lane = ora_lane_find(engine, key);
	if (lane != NULL) {
		stats->active = lane->active;
		stats->queued = lane->queued.count;
	}
}

size_t ora_engine_busy(const struct ora_engine *engine)
{
	size_t busy = (engine->tasks != NULL) + engine->queued
		+ (engine->worker != NULL ? ora_worker_busy(engine->worker) : 0);
	for (int state = HELD; state < STATES; state++) {
		busy += engine->lists[state].count;
	}
	return busy;
}
