#ifndef TESTS_WIRE_UPSTREAM_H
#define TESTS_WIRE_UPSTREAM_H

#include <stddef.h>

/*
 * An upstream on a loopback port, in a thread of its own. It takes one request a
 * connection, keeps its bytes as they came, and answers with what it was given.
 */
struct upstream;

/* New, or NULL after a message. */
struct upstream *upstream_start(void);
void upstream_stop(struct upstream *upstream);

/* "127.0.0.1:PORT"; lives as long as the upstream. */
const char *upstream_host(const struct upstream *upstream);

/* What it answers from now on; `body` is borrowed until the next call of this. */
void upstream_answer(struct upstream *upstream, int status, const char *body);

/* The bytes of all requests since the last call, and their number; new: free(). */
char *upstream_take(struct upstream *upstream, size_t *length, unsigned *count);

#endif
