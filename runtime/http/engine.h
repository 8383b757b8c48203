#ifndef ORA_HTTP_ENGINE_H
#define ORA_HTTP_ENGINE_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>
#include <ora/export.h>
#include <ora/loop.h>

/*
 * Transfers on one curl_multi: a cap on those that run, a queue for the rest, one deadline
 * each, retries of reads, limits on what comes back. No tool is known here.
 */
struct ora_engine;

struct ora_engine_options {
	long connect_timeout_ms;
	unsigned max_active;
	unsigned max_active_per_lane; /* 0: no cap of its own */
	unsigned max_retries;      /* of safe transfers */
	size_t max_reply_bytes;    /* decompressed */
	const char *ca_file;       /* NULL: the system's, as ca_path_of_system says */
	bool ca_path_of_system;
	const char *user_agent;
};

/* Everything is borrowed until the transfer is done. */
struct ora_transfer_request {
	const char *method;
	const char *url;
	const char *credential;    /* a whole header line, "Authorization: Bearer ..."; NULL: the
	                              transfer is held until ora_engine_resume() brings it */
	const char *headers;       /* "Name: value\n" lines; "" for none */
	const char *body;          /* NULL: no body */
	size_t body_length;
	const void *lane;          /* whose transfers wait in one queue, and take turns with those of
	                              others; compared only */
	bool safe;                 /* a read: may be sent again, may be aborted */
	bool loopback;             /* plain http is allowed, proxies are ignored */
	long timeout_ms;           /* one deadline, retries and waiting in the queue included */
};

enum ora_transfer_outcome {
	ORA_TRANSFER_ANSWERED,    /* a whole HTTP message came */
	ORA_TRANSFER_BROKEN,      /* a status line came, then the body failed or was too big */
	ORA_TRANSFER_FAILED,      /* no status line */
	ORA_TRANSFER_CANCELED,
};

struct ora_transfer_result {
	enum ora_transfer_outcome outcome;
	int status;                /* of the last answer, 0 if none */
	bool sent;                 /* whether a byte of the (last) request reached the socket */
	bool sent_before;          /* the same of an attempt before it: of a write only where
	                              status_before says that nothing was done */
	int status_before;         /* that one before it was answered with; 0: none was */
	bool timed_out;
	bool too_big;
	bool out_of_memory;
	unsigned retry_after_s;    /* 0: not given; clamped to an hour */
	unsigned attempts;
	char *body;                /* new: the callee takes it or leaves it to the engine by not
	                              clearing the pointer; NUL-terminated */
	size_t body_length;
	char content_type[128];    /* "" if none */
	char message[256];         /* why it failed: "connection refused (127.0.0.1:9)" */
};

struct ora_transfer;
typedef void ora_transfer_done(void *user, struct ora_transfer_result *result);

int ora_engine_create(struct ora_engine **engine, const struct ora_engine_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
/* Completes what runs as canceled. NULL is allowed. */
void ora_engine_destroy(struct ora_engine *engine);

/* Queues a transfer. `done` is called once, from poll or destroy, never from here. */
int ora_engine_start(struct ora_engine *engine, const struct ora_transfer_request *request,
	ora_transfer_done *done, void *user, struct ora_transfer **transfer,
	struct ora_error *err) ORA_MUST_CHECK;

/* The credential of a transfer that is held; borrowed until it is done. */
void ora_engine_resume(struct ora_transfer *transfer, const char *credential);

/* Ends a safe transfer, or one of which nothing was sent; another goes on. `done` is called
 * from the next poll, with ORA_TRANSFER_CANCELED where it was ended. */
void ora_engine_cancel(struct ora_transfer *transfer);

/* Calls `task(user)` once, from the next poll: how a completion is kept from being called
 * inside the function that started it. */
int ora_engine_defer(struct ora_engine *engine, void (*task)(void *user), void *user)
	ORA_MUST_CHECK;

/* Calls run(user) once on a helper thread, for what blocks, then done(user) once from a later
 * poll. Also works while the engine is being destroyed, which waits for both. */
int ora_engine_work(struct ora_engine *engine, void (*run)(void *user),
	void (*done)(void *user), void *user) ORA_MUST_CHECK;

/* See ora_client_poll(). curl is not touched, and not even initialised, before the first
 * transfer: a server that only answers `tools/list` never pays for it. */
int ora_engine_poll(struct ora_engine *engine, struct pollfd *extra, unsigned extra_count,
	int timeout_ms, struct ora_error *err);

/* See ora_client_trim(). */
void ora_engine_trim(struct ora_engine *engine);
/* See ora_client_set_loop() and what follows it. */
int ora_engine_set_loop(struct ora_engine *engine, const struct ora_loop *loop,
	struct ora_error *err) ORA_MUST_CHECK;
void ora_engine_leave_loop(struct ora_engine *engine);
int ora_engine_ready(struct ora_engine *engine, int fd, short events, struct ora_error *err);
int ora_engine_tick(struct ora_engine *engine, struct ora_error *err);

/* Waits for a descriptor, too, and calls woken(user) whenever it is readable; -1: for none any
 * more. There is one at a time. */
void ora_engine_watch(struct ora_engine *engine, int fd, void (*woken)(void *user), void *user);

struct ora_transfer_stats;
void ora_engine_stats(const struct ora_engine *engine, struct ora_transfer_stats *stats);
void ora_engine_lane_stats(const struct ora_engine *engine, const void *lane,
	struct ora_transfer_stats *stats);

/* Transfers, deferred tasks and work that are not done. */
size_t ora_engine_busy(const struct ora_engine *engine);

#endif
