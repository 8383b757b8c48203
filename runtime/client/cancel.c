#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/spawn.h"
#include "client/cancel.h"

struct ora_cancels {
	struct ora_engine *engine;
	struct ora_held *first;   /* this and the count are the client's thread's alone */
	size_t count;

	pthread_mutex_t mutex;    /* of all below */
	int wake[2];              /* holds a byte while something is asked for; -1: not made yet */
	bool awake;
	uint64_t last;            /* the highest number that was given away */
	uint64_t all_up_to;       /* calls up to this number are to end */
	uint64_t *numbers;        /* so are these */
	size_t number_count, room;
};

int ora_cancels_create(struct ora_cancels **out, struct ora_engine *engine)
{
	struct ora_cancels *cancels = calloc(1, sizeof(*cancels));
	if (cancels == NULL) {
		return ORA_ERR_MEMORY;
	}
	cancels->engine = engine;
	cancels->wake[0] = cancels->wake[1] = -1;
	if (pthread_mutex_init(&cancels->mutex, NULL) != 0) {
		free(cancels);
		return ORA_ERR_MEMORY;
	}
	*out = cancels;
	return 0;
}

void ora_cancels_close(struct ora_cancels *cancels)
{
	if (cancels != NULL) {
		cancels->engine = NULL;
	}
}

void ora_cancels_destroy(struct ora_cancels *cancels)
{
	if (cancels == NULL) {
		return;
	}
	for (int i = 0; i < 2; i++) {
		if (cancels->wake[i] >= 0) {
			close(cancels->wake[i]);
		}
	}
	pthread_mutex_destroy(&cancels->mutex);
	free(cancels->numbers);
	free(cancels);
}

static bool is_asked(const struct ora_held *held, uint64_t all_up_to, const uint64_t *numbers,
	size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (numbers[i] == held->number) {
			return true;
		}
	}
	return held->number <= all_up_to;
}

/* On the client's thread: there is a byte in the pipe. */
static void woken(void *user)
{
	struct ora_cancels *cancels = user;
	char bytes[8];
	pthread_mutex_lock(&cancels->mutex);
	while (read(cancels->wake[0], bytes, sizeof(bytes)) > 0) {
	}
	uint64_t all_up_to = cancels->all_up_to;
	uint64_t *numbers = cancels->numbers;
	size_t count = cancels->number_count;
	cancels->awake = false;
	cancels->numbers = NULL;
	cancels->number_count = cancels->room = 0;
	pthread_mutex_unlock(&cancels->mutex);
	for (struct ora_held *held = cancels->first; held != NULL;) {
		if (!held->asked && is_asked(held, all_up_to, numbers, count)) {
			held->asked = true;
			held->cancel(held); /* it may end the call, and begin or end others */
			held = cancels->first;
		} else {
			held = held->next;
		}
	}
	free(numbers);
}

static int make_pipe(struct ora_cancels *cancels)
{
	if (cancels->wake[0] >= 0) {
		return 0;
	}
	if (ora_pipe(cancels->wake) != 0) {
		return ORA_ERR_MEMORY;
	}
	(void)fcntl(cancels->wake[0], F_SETFL, O_NONBLOCK);
	(void)fcntl(cancels->wake[1], F_SETFL, O_NONBLOCK);
	return 0;
}

int ora_cancels_hold(struct ora_cancels *cancels, struct ora_held *held)
{
	pthread_mutex_lock(&cancels->mutex);
	int rc = make_pipe(cancels);
	held->number = rc == 0 ? ++cancels->last : 0;
	pthread_mutex_unlock(&cancels->mutex);
	if (rc != 0) {
		return rc;
	}
	held->asked = false;
	held->previous = NULL;
	held->next = cancels->first;
	if (held->next != NULL) {
		held->next->previous = held;
	}
	cancels->first = held;
	if (cancels->count++ == 0 && cancels->engine != NULL) {
		ora_engine_watch(cancels->engine, cancels->wake[0], woken, cancels);
	}
	return 0;
}

void ora_cancels_release(struct ora_cancels *cancels, struct ora_held *held)
{
	if (held->previous != NULL) {
		held->previous->next = held->next;
	} else {
		cancels->first = held->next;
	}
	if (held->next != NULL) {
		held->next->previous = held->previous;
	}
	if (--cancels->count == 0 && cancels->engine != NULL) {
		ora_engine_watch(cancels->engine, -1, NULL, NULL);
	}
}

size_t ora_cancels_count(const struct ora_cancels *cancels)
{
	return cancels->count;
}

static int note(struct ora_cancels *cancels, uint64_t number)
{
	if (number == 0) {
		cancels->all_up_to = cancels->last;
		return 0;
	}
	if (cancels->number_count == cancels->room) {
		size_t room = cancels->room * 2 + 8;
		uint64_t *more = realloc(cancels->numbers, room * sizeof(*more));
		if (more == NULL) {
			return ORA_ERR_MEMORY;
		}
		cancels->numbers = more;
		cancels->room = room;
	}
	cancels->numbers[cancels->number_count++] = number;
	return 0;
}

int ora_cancels_ask(struct ora_cancels *cancels, uint64_t number)
{
	pthread_mutex_lock(&cancels->mutex);
	int rc = 0;
	if (cancels->last > 0) { /* otherwise there never was a call, nor a pipe */
		rc = note(cancels, number);
		while (rc == 0 && !cancels->awake) {
			cancels->awake = write(cancels->wake[1], "", 1) == 1 || errno != EINTR;
		}
	}
	pthread_mutex_unlock(&cancels->mutex);
	return rc;
}
