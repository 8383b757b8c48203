#ifndef ORA_STDIO_STDIO_H
#define ORA_STDIO_STDIO_H

#include <ora/client.h>
#include <ora/mcp.h>

/*
 * MCP on two descriptors, one message a line: a loop around ora_client_poll(), without a
 * thread. It reads only as much as it can answer: while many calls run, or the peer does not
 * read its answers, the input waits.
 */
struct ora_stdio_options {
	int in, out;
	size_t max_message_bytes; /* a longer line is refused and passed over */
	unsigned max_calls;       /* calls at once */
	long grace_ms;            /* what running reads get after the end of input */
	int stop;                 /* a descriptor that becomes readable when the process is to
	                             end (SIGTERM); or -1 */
	int wake;                 /* another; when it is readable, on_wake(user) is called, which
	                             empties it; or -1 */
	void (*on_wake)(void *user);
	void *user;
};

#define ORA_STDIO_DEFAULTS { 0, 1, (1 << 20) + (64 << 10), 64, 5000, -1, -1, NULL, NULL }

/* Serves until the input ends or `stop` becomes readable, and what was read is answered.
 * Returns 0, or an enum ora_err (the peer is gone, no memory). */
int ora_stdio_serve(struct ora_mcp_server *server, struct ora_client *client,
	const struct ora_stdio_options *options, struct ora_error *err) ORA_MUST_CHECK;

#endif
