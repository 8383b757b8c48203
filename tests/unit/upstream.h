#ifndef ORA_TESTS_UNIT_UPSTREAM_H
#define ORA_TESTS_UNIT_UPSTREAM_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A scripted server on loopback: each request takes the next step of the script. Requests
 * are kept and counted. Every connection has a thread, so that silent ones hold up nobody.
 */
enum upstream_act {
	UPSTREAM_ANSWER,  /* status, headers, body; then it closes */
	UPSTREAM_KEEP,    /* the same, and the connection stays open */
	UPSTREAM_CLOSE,   /* reads the request and closes */
	UPSTREAM_CUT,     /* promises more body than it sends */
	UPSTREAM_CHUNKED, /* `size` bytes in chunks */
	UPSTREAM_BOMB,    /* gzip that unpacks to `size` spaces */
	UPSTREAM_RAW,     /* the body as it stands, without a head */
	UPSTREAM_SILENT,  /* reads the request and says nothing until the peer is gone */
};

/* Zeros mean 200, application/json, no headers, no body, at once. All is borrowed. */
struct upstream_step {
	enum upstream_act act;
	int status;
	const char *type;
	const char *headers;  /* "Name: value\r\n" lines */
	const char *body;
	size_t size;
	int delay_ms;         /* before the answer */
	bool repeat;          /* this step answers everything that comes */
};

struct upstream;
struct upstream *upstream_start(const struct upstream_step *steps, size_t count);
#define UPSTREAM(...) upstream_start((const struct upstream_step[]){ __VA_ARGS__ }, \
	sizeof((const struct upstream_step[]){ __VA_ARGS__ }) / sizeof(struct upstream_step))
/* "http://127.0.0.1:<port>/api/v1" */
const char *upstream_url(const struct upstream *upstream);
/* Requests that came whole, and the i-th of them: borrowed until the stop. */
size_t upstream_count(struct upstream *upstream);
const char *upstream_request(struct upstream *upstream, size_t i);
/* The body of the i-th. */
const char *upstream_body(struct upstream *upstream, size_t i);
/* Most requests that were under way at the same time. */
size_t upstream_most(struct upstream *upstream);
void upstream_stop(struct upstream *upstream);

/* A URL on loopback where nobody listens. */
const char *upstream_nobody(void);

#endif
