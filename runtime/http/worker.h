#ifndef ORA_HTTP_WORKER_H
#define ORA_HTTP_WORKER_H

#include <stddef.h>

#include <ora/export.h>

/*
 * Threads for what blocks: fsync, a lock on a file, another program. A job runs on one of
 * them, its completion on the thread that owns the worker.
 */
struct ora_worker;

/* No thread is started yet. Returns 0 or ORA_ERR_MEMORY. */
int ora_worker_create(struct ora_worker **worker) ORA_MUST_CHECK;
/* Nothing may be running. NULL is allowed. */
void ora_worker_destroy(struct ora_worker *worker);

/* Calls run(user) on a thread, then done(user) from ora_worker_finish(). Jobs start in this
 * order; up to four run at once, more wait. Returns 0 or ORA_ERR_MEMORY. */
int ora_worker_start(struct ora_worker *worker, void (*run)(void *user),
	void (*done)(void *user), void *user) ORA_MUST_CHECK;

/* Readable as soon as a completion is due. */
int ora_worker_descriptor(const struct ora_worker *worker);
/* Calls the completions that are due; they may start more. */
void ora_worker_finish(struct ora_worker *worker);
/* Waits until a completion is due, unless there is no job at all. */
void ora_worker_wait(struct ora_worker *worker);
/* Jobs whose completion has not been called. */
size_t ora_worker_busy(const struct ora_worker *worker);

#endif
