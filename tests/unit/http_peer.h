#ifndef ORA_TESTS_UNIT_HTTP_PEER_H
#define ORA_TESTS_UNIT_HTTP_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

#include "httpd/httpd.h"

/*
 * A server and its peers on one loop and one thread: while a peer waits, the loop turns.
 *
 * What it answers: /         200 and "METHOD path?query [body]"
 *                  /hold     nothing, until peer_release()
 *                  /stream   a stream: "one", then more by peer_stream(), until peer_release()
 *                  /big      8 MiB
 *                  /later    nothing, until peer_release() answers with a stream
 *                  /odd      299, without a body
 */
struct peer_server {
	uv_loop_t loop;
	struct ora_httpd *httpd;
	struct ora_httpd_exchange *held; /* the last of /hold or /stream that is not ended */
	bool streams, later;
	int requests;                    /* that reached the handler */
	int left;                        /* exchanges whose peer left */
	char last[256];                  /* what the last request's headers were: "name=value;" */
};

/* Options may be NULL; handler, user and loop are set here. Listens on 127.0.0.1. */
void peer_serve(struct peer_server *server, const struct ora_httpd_options *options);
/* Ends it; asserts that nothing is left. */
void peer_finish(struct peer_server *server);

void peer_stream(struct peer_server *server, const char *text, size_t length);
void peer_release(struct peer_server *server);

/* A connection to it. */
int peer_dial(struct peer_server *server);
void peer_say(struct peer_server *server, int fd, const char *bytes, size_t length);
#define peer_tell(server, fd, text) peer_say(server, fd, text, strlen(text))
/* Reads until `part` has come, or (NULL) to the end; returns all that came since the last time,
 * NUL-terminated, borrowed until the next call. *closed (NULL allowed) says whether the end, or
 * a reset, came. Fails after 10 seconds. */
const char *peer_hear(struct peer_server *server, int fd, const char *part, bool *closed);
/* Lets the loop turn for so long, or until *what is not 0 any more. */
void peer_turn(struct peer_server *server, int timeout_ms, const int *what);
/* The same until *what is `value`; fails after 10 seconds. */
void peer_wait(struct peer_server *server, const int *what, int value);

#endif
