#ifndef ORA_SANDBOX_SANDBOX_H
#define ORA_SANDBOX_SANDBOX_H

#include <stdbool.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * An OpenRouter to try things on: an HTTP server on loopback that answers every tool's
 * request with real state, in SQLite. Routes and checks come from the generated tables.
 */
struct ora_sandbox;

struct ora_sandbox_options {
	const char *address;   /* NULL: "127.0.0.1" */
	unsigned port;         /* 0: any free one */
	const char *db;        /* file; NULL: in memory */
	const char *seed;      /* "demo", "empty" or a file as `sandbox dump` makes it; NULL: "demo".
	                          Only a new database is seeded. */
	const char *now;       /* where its clock starts, in UTC; NULL: the machine's */
	const char *faults;    /* what goes wrong, as PUT /_sandbox/faults takes it; NULL: nothing */
};

/* Opens state and socket, and serves on a thread of its own. */
int ora_sandbox_start(struct ora_sandbox **sandbox, const struct ora_sandbox_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
/* "http://127.0.0.1:8080/api/v1": borrowed. */
const char *ora_sandbox_base_url(const struct ora_sandbox *sandbox);
/* The whole state as JSON, new (free() it): before the first request, or with nobody asking. */
char *ora_sandbox_dump(struct ora_sandbox *sandbox);
/* Finishes what is under way, ends the thread, frees. NULL is allowed. */
void ora_sandbox_stop(struct ora_sandbox *sandbox);

#endif
