#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include <ora/error.h>

#include "base/spawn.h"
#include "http/worker.h"

#define MAX_THREADS 4
#define STACK_BYTES (256u << 10)

struct job {
	struct job *next;
	void (*run)(void *user);
	void (*done)(void *user);
	void *user;
};

struct list {
	struct job *first;
	struct job **last;
};

struct ora_worker {
	pthread_mutex_t mutex;
	pthread_cond_t work;      /* there is a job, or the end has come */
	pthread_cond_t progress;  /* a job has been run */
	pthread_t threads[MAX_THREADS];
	size_t thread_count;
	size_t idle;              /* threads that wait for a job */
	struct list waiting;
	size_t waiting_count;
	struct list finished;
	size_t busy;              /* known to the owner alone */
	bool closing;
	int wake[2];              /* holds a byte while `finished` is not empty */
};

static void list_clear(struct list *list)
{
	list->first = NULL;
	list->last = &list->first;
}

static void list_add(struct list *list, struct job *job)
{
	job->next = NULL;
	*list->last = job;
	list->last = &job->next;
}

static struct job *list_take(struct list *list)
{
	struct job *job = list->first;
	list->first = job->next;
	if (list->first == NULL) {
		list->last = &list->first;
	}
	return job;
}

static void wake_owner(struct ora_worker *worker)
{
	ssize_t written;
	do {
		written = write(worker->wake[1], "", 1);
	} while (written < 0 && errno == EINTR);
}

static void *run_jobs(void *user)
{
	struct ora_worker *worker = user;
	pthread_mutex_lock(&worker->mutex);
	for (;;) {
		while (worker->waiting.first == NULL && !worker->closing) {
			worker->idle++;
			pthread_cond_wait(&worker->work, &worker->mutex);
			worker->idle--;
		}
		if (worker->waiting.first == NULL) {
			break;
		}
		struct job *job = list_take(&worker->waiting);
		worker->waiting_count--;
		pthread_mutex_unlock(&worker->mutex);
		job->run(job->user);
		pthread_mutex_lock(&worker->mutex);
		if (worker->finished.first == NULL) {
			wake_owner(worker);
		}
		list_add(&worker->finished, job);
		pthread_cond_signal(&worker->progress);
	}
	pthread_mutex_unlock(&worker->mutex);
	return NULL;
}

static bool make_pipe(int ends[2])
{
	if (ora_pipe(ends) != 0) {
		return false;
	}
	(void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
	(void)fcntl(ends[1], F_SETFL, O_NONBLOCK);
	return true;
}

int ora_worker_create(struct ora_worker **out)
{
	struct ora_worker *worker = calloc(1, sizeof(*worker));
	if (worker == NULL || !make_pipe(worker->wake)) {
		free(worker);
		return ORA_ERR_MEMORY;
	}
	pthread_mutex_init(&worker->mutex, NULL);
	pthread_cond_init(&worker->work, NULL);
	pthread_cond_init(&worker->progress, NULL);
	list_clear(&worker->waiting);
	list_clear(&worker->finished);
	*out = worker;
	return 0;
}

void ora_worker_destroy(struct ora_worker *worker)
{
	if (worker == NULL) {
		return;
	}
	pthread_mutex_lock(&worker->mutex);
	worker->closing = true;
	pthread_cond_broadcast(&worker->work);
	pthread_mutex_unlock(&worker->mutex);
	for (size_t i = 0; i < worker->thread_count; i++) {
		pthread_join(worker->threads[i], NULL);
	}
	pthread_cond_destroy(&worker->work);
	pthread_cond_destroy(&worker->progress);
	pthread_mutex_destroy(&worker->mutex);
	close(worker->wake[0]);
	close(worker->wake[1]);
	free(worker);
}

/* One more thread, on which no signal of the program is ever handled. */
static void add_thread(struct ora_worker *worker)
{
	sigset_t all, before;
	pthread_attr_t attributes;
	if (pthread_attr_init(&attributes) != 0) {
		return;
	}
	pthread_attr_setstacksize(&attributes, STACK_BYTES);
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	if (pthread_create(&worker->threads[worker->thread_count], &attributes, run_jobs,
			worker) == 0) {
		worker->thread_count++;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
}

int ora_worker_start(struct ora_worker *worker, void (*run)(void *user),
	void (*done)(void *user), void *user)
{
	struct job *job = malloc(sizeof(*job));
	if (job == NULL) {
		return ORA_ERR_MEMORY;
	}
	*job = (struct job){ .run = run, .done = done, .user = user };
	pthread_mutex_lock(&worker->mutex);
	if (worker->idle <= worker->waiting_count && worker->thread_count < MAX_THREADS) {
		add_thread(worker);
	}
	bool ok = worker->thread_count > 0;
	if (ok) {
		list_add(&worker->waiting, job);
		worker->waiting_count++;
		worker->busy++;
		pthread_cond_signal(&worker->work);
	}
	pthread_mutex_unlock(&worker->mutex);
	if (!ok) {
		free(job);
	}
	return ok ? 0 : ORA_ERR_MEMORY;
}

int ora_worker_descriptor(const struct ora_worker *worker)
{
	return worker->wake[0];
}

void ora_worker_finish(struct ora_worker *worker)
{
	char byte;
	pthread_mutex_lock(&worker->mutex);
	struct job *job = worker->finished.first;
	list_clear(&worker->finished);
	if (job != NULL) {
		ssize_t taken = read(worker->wake[0], &byte, 1);
		(void)taken;
	}
	pthread_mutex_unlock(&worker->mutex);
	while (job != NULL) {
		struct job *next = job->next;
		worker->busy--;
		job->done(job->user);
		free(job);
		job = next;
	}
}

void ora_worker_wait(struct ora_worker *worker)
{
	pthread_mutex_lock(&worker->mutex);
	while (worker->busy > 0 && worker->finished.first == NULL) {
		pthread_cond_wait(&worker->progress, &worker->mutex);
	}
	pthread_mutex_unlock(&worker->mutex);
}

size_t ora_worker_busy(const struct ora_worker *worker)
{
	return worker->busy;
}
