#ifndef ORA_CLIENT_CANCEL_H
#define ORA_CLIENT_CANCEL_H

#include <stdint.h>

#include <ora/client.h>

#include "http/engine.h"

/*
 * What is under way on a client, and how another thread ends it: it leaves a number here and
 * wakes the client's thread, which does the canceling. Only ora_cancels_ask() may come from
 * another thread.
 */
struct ora_cancels;

/* One call; its owner's memory. */
struct ora_held {
	struct ora_held *previous, *next;
	uint64_t number;
	bool asked;
	void (*cancel)(struct ora_held *held); /* asks it to end, which it may at once */
};

int ora_cancels_create(struct ora_cancels **cancels, struct ora_engine *engine) ORA_MUST_CHECK;
/* The engine is gone; what is still held may be released. NULL is allowed. */
void ora_cancels_close(struct ora_cancels *cancels);
/* Nothing may be held. NULL is allowed. */
void ora_cancels_destroy(struct ora_cancels *cancels);

/* Begins and ends to hold a call; the first time it may fail with ORA_ERR_MEMORY. */
int ora_cancels_hold(struct ora_cancels *cancels, struct ora_held *held) ORA_MUST_CHECK;
void ora_cancels_release(struct ora_cancels *cancels, struct ora_held *held);
size_t ora_cancels_count(const struct ora_cancels *cancels);

/* See ora_client_cancel(). */
int ora_cancels_ask(struct ora_cancels *cancels, uint64_t number);

#endif
