#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "http/transfer.h"
#include "http/worker.h"

static void read_messages(struct ora_engine *engine)
{
	CURLMsg *message;
	int left;
	for (message = curl_multi_info_read(engine->multi, &left); message != NULL;
		message = curl_multi_info_read(engine->multi, &left)) {
		char *owner = NULL;
		if (message->msg == CURLMSG_DONE
			&& curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner) == CURLE_OK) {
			const struct handle *handle = (const struct handle *)(const void *)owner;
			ora_engine_settle(handle->transfer, message->data.result);
		}
	}
}

/* How long to wait at most, in view of what only the engine knows about. */
static int limit_timeout(const struct ora_engine *engine, int timeout_ms, long long now_ms)
{
	if (engine->tasks != NULL || engine->lists[FINISHED].count > 0) {
		return 0;
	}
	long long until = timeout_ms < 0 ? INT_MAX : timeout_ms;
	until = engine->due_ms - now_ms < until ? engine->due_ms - now_ms : until;
	until = until < 0 ? 0 : until;
	return timeout_ms < 0 && until == INT_MAX ? -1 : (int)until;
}

/* `asked` of the descriptors are the caller's; the others are our own pipes, behind them. */
static int wait_with_curl(struct ora_engine *engine, struct pollfd *extra,
	unsigned extra_count, unsigned asked, int timeout_ms)
{
	struct curl_waitfd small[8];
	struct curl_waitfd *fds = extra_count <= sizeof(small) / sizeof(small[0]) ? small
		: calloc(extra_count, sizeof(*fds));
	if (fds == NULL) {
		return ORA_ERR_MEMORY;
	}
	for (unsigned i = 0; i < extra_count; i++) {
		short events = extra[i].events;
		fds[i] = (struct curl_waitfd){ .fd = extra[i].fd,
			.events = (short)((events & POLLIN ? CURL_WAIT_POLLIN : 0)
				| (events & POLLOUT ? CURL_WAIT_POLLOUT : 0)) };
	}
	int wait_ms = timeout_ms < 0 ? INT_MAX : timeout_ms;
	CURLMcode rc = curl_multi_poll(engine->multi, fds, extra_count, wait_ms, NULL);
	for (unsigned i = asked; i < extra_count; i++) {
		extra[i].revents = fds[i].revents & CURL_WAIT_POLLIN ? POLLIN : 0;
	}
	if (fds != small) {
		free(fds);
	}
	/* curl does not tell about a peer that hung up: ask again. */
	if (rc == CURLM_OK && asked > 0) {
		(void)poll(extra, asked, 0);
	}
	return rc == CURLM_OK ? 0 : ORA_ERR_MEMORY;
}

/* curl itself is broken: nothing that it holds will ever come to an end. */
static void fail_active(struct ora_engine *engine)
{
	while (engine->lists[ACTIVE].first != NULL) {
		struct ora_transfer *transfer = engine->lists[ACTIVE].first;
		transfer->result.sent = ora_attempt_was_sent(transfer);
		transfer->result.out_of_memory = true;
		ora_engine_finish(transfer, ORA_TRANSFER_FAILED, "libcurl failed");
	}
}

static int poll_once(struct ora_engine *engine, struct pollfd *extra, unsigned extra_count,
	unsigned asked, int timeout_ms, struct ora_error *err)
{
	int rc = 0;
	for (unsigned i = 0; i < extra_count; i++) {
		extra[i].revents = 0;
	}
	long long now_ms = ora_now_ms();
	ora_queue_run(engine, now_ms);
	timeout_ms = limit_timeout(engine, timeout_ms, now_ms);
	if (engine->lists[ACTIVE].count == 0) {
		/* What is to be started now comes first: it is waited for then. */
		bool starts = engine->tasks != NULL && asked == 0;
		if (!starts && poll(extra, extra_count, timeout_ms) < 0 && errno != EINTR) {
			rc = ora_fail(err, ORA_ERR_INTERNAL, "poll: %s", strerror(errno));
		}
	} else {
		int running;
		rc = curl_multi_perform(engine->multi, &running) == CURLM_OK ? 0 : ORA_ERR_MEMORY;
		read_messages(engine);
		if (rc == 0 && engine->lists[FINISHED].count == 0) {
			/* What has just ended may wait for its next attempt now. */
			timeout_ms = limit_timeout(engine, timeout_ms, ora_now_ms());
			rc = wait_with_curl(engine, extra, extra_count, asked, timeout_ms);
			if (rc == 0 && curl_multi_perform(engine->multi, &running) != CURLM_OK) {
				rc = ORA_ERR_MEMORY;
			}
			read_messages(engine);
		} else if (asked > 0) {
			(void)poll(extra, extra_count, 0);
		}
		if (rc != 0) {
			fail_active(engine);
			ora_fail(err, rc, "libcurl failed");
		}
	}
	ora_engine_deliver(engine);
	return rc;
}

int ora_engine_poll(struct ora_engine *engine, struct pollfd *extra, unsigned extra_count,
	int timeout_ms, struct ora_error *err)
{
	/* What a helper thread has done, or another thread asks for, ends the wait, too. */
	bool work = engine->worker != NULL && ora_worker_busy(engine->worker) > 0;
	bool wake = engine->wake_fd >= 0;
	struct pollfd small[8];
	struct pollfd *fds = extra_count + 2 <= sizeof(small) / sizeof(small[0]) ? small
		: calloc(extra_count + 2, sizeof(*fds));
	if (fds == NULL) {
		return ora_fail_memory(err);
	}
	if (extra_count > 0) {
		memcpy(fds, extra, extra_count * sizeof(*fds));
	}
	if (wake) {
		fds[extra_count] = (struct pollfd){ .fd = engine->wake_fd, .events = POLLIN };
	}
	if (work) {
		fds[extra_count + wake] = (struct pollfd){
			.fd = ora_worker_descriptor(engine->worker), .events = POLLIN };
	}
	int rc = poll_once(engine, fds, extra_count + wake + work, extra_count, timeout_ms, err);
	for (unsigned i = 0; i < extra_count; i++) {
		extra[i].revents = fds[i].revents;
	}
	if (wake && fds[extra_count].revents != 0 && engine->wake_fd >= 0) {
		engine->woken(engine->woken_user);
	}
	if (fds != small) {
		free(fds);
	}
	ora_drive_arm(engine);
	return rc;
}

/* On the owner's loop */

void ora_engine_watch(struct ora_engine *engine, int fd, void (*woken)(void *user), void *user)
{
	if (engine->looped && engine->wake_fd >= 0) {
		engine->loop.watch(engine->loop.user, engine->wake_fd, 0);
	}
	engine->wake_fd = fd;
	engine->woken = woken;
	engine->woken_user = user;
	if (engine->looped && fd >= 0) {
		engine->loop.watch(engine->loop.user, fd, POLLIN);
	}
}

static int note_timer(CURLM *multi, long timeout_ms, void *user)
{
	struct ora_engine *engine = user;
	(void)multi;
	engine->curl_due_ms = timeout_ms < 0 ? -1 : ora_now_ms() + timeout_ms;
	return 0;
}

void ora_drive_attach(struct ora_engine *engine)
{
	if (engine->looped) {
		curl_multi_setopt(engine->multi, CURLMOPT_SOCKETFUNCTION, ora_watch_socket);
		curl_multi_setopt(engine->multi, CURLMOPT_SOCKETDATA, engine);
		curl_multi_setopt(engine->multi, CURLMOPT_TIMERFUNCTION, note_timer);
		curl_multi_setopt(engine->multi, CURLMOPT_TIMERDATA, engine);
	}
}

void ora_drive_watch_worker(struct ora_engine *engine)
{
	if (engine->looped && engine->worker != NULL) {
		engine->loop.watch(engine->loop.user, ora_worker_descriptor(engine->worker), POLLIN);
	}
}

void ora_drive_detach(struct ora_engine *engine)
{
	if (engine->worker != NULL) {
		engine->loop.watch(engine->loop.user, ora_worker_descriptor(engine->worker), 0);
	}
	if (engine->wake_fd >= 0) {
		engine->loop.watch(engine->loop.user, engine->wake_fd, 0);
	}
	engine->loop.timer(engine->loop.user, -1);
}

int ora_engine_set_loop(struct ora_engine *engine, const struct ora_loop *loop,
	struct ora_error *err)
{
	if (engine->multi != NULL || engine->looped) {
		return ora_fail(err, ORA_ERR_CONFIG, "the loop must be set once, before the first call");
	}
	engine->loop = *loop;
	engine->looped = true;
	ora_drive_watch_worker(engine);
	ora_drive_arm(engine);
	return 0;
}

void ora_engine_leave_loop(struct ora_engine *engine)
{
	engine->looped = false;
	if (engine->multi != NULL) {
		curl_multi_setopt(engine->multi, CURLMOPT_SOCKETFUNCTION, NULL);
		curl_multi_setopt(engine->multi, CURLMOPT_TIMERFUNCTION, NULL);
	}
}

/* Whether a transfer that waits for its turn could have it now. */
static bool may_start(const struct ora_engine *engine)
{
	return engine->lists[ACTIVE].count < engine->options.max_active && engine->lanes.first != NULL;
}

void ora_drive_arm(struct ora_engine *engine)
{
	if (!engine->looped || engine->closing) {
		return;
	}
	long long now_ms = ora_now_ms();
	int timeout_ms = may_start(engine) ? 0 : limit_timeout(engine, -1, now_ms);
	long long at_ms = timeout_ms < 0 ? -1 : now_ms + timeout_ms;
	if (engine->curl_due_ms >= 0 && (at_ms < 0 || engine->curl_due_ms < at_ms)) {
		at_ms = engine->curl_due_ms;
	}
	if (at_ms != engine->armed_ms) {
		engine->armed_ms = at_ms;
		engine->loop.timer(engine->loop.user, at_ms < 0 ? -1
			: at_ms < now_ms ? 0 : (int)(at_ms - now_ms));
	}
}

/* One step: curl does what it can, completions are called, and what may run is begun. */
static int turn(struct ora_engine *engine, int fd, int what, struct ora_error *err)
{
	int running;
	CURLMcode rc = CURLM_OK;
	ora_queue_run(engine, ora_now_ms());
	if (engine->multi != NULL) {
		rc = curl_multi_socket_action(engine->multi, fd, what, &running);
		if (rc != CURLM_OK) {
			fail_active(engine);
		}
		read_messages(engine);
	}
	ora_engine_deliver(engine);
	ora_drive_arm(engine);
	return rc == CURLM_OK ? 0 : ora_fail(err, ORA_ERR_MEMORY, "libcurl failed");
}

int ora_engine_ready(struct ora_engine *engine, int fd, short events, struct ora_error *err)
{
	int what = (events & POLLIN ? CURL_CSELECT_IN : 0) | (events & POLLOUT ? CURL_CSELECT_OUT : 0)
		| (events & (POLLERR | POLLHUP | POLLNVAL) ? CURL_CSELECT_ERR : 0);
	bool worker = engine->worker != NULL && fd == ora_worker_descriptor(engine->worker);
	bool wake = fd == engine->wake_fd;
	if (wake) {
		engine->woken(engine->woken_user);
	} else if (!worker && ora_watch_is_idle(engine, fd)) {
		return 0;
	}
	return turn(engine, worker || wake ? CURL_SOCKET_TIMEOUT : fd, worker || wake ? 0 : what, err);
}

int ora_engine_tick(struct ora_engine *engine, struct ora_error *err)
{
	engine->armed_ms = -1; /* it has gone off */
	engine->curl_due_ms = engine->curl_due_ms >= 0 && engine->curl_due_ms <= ora_now_ms() ? -1
		: engine->curl_due_ms;
	return turn(engine, CURL_SOCKET_TIMEOUT, 0, err);
}
