#ifndef ORA_HTTPD_SERVER_H
#define ORA_HTTPD_SERVER_H

#include <time.h>

#include <llhttp.h>
#include <uv.h>

#include "base/arena.h"
#include "httpd/body.h"
#include "httpd/head.h"
#include "httpd/httpd.h"

/*
 * What the sources of this room share; all of it belongs to the loop's thread. listen.c has the
 * listeners, connection.c the life of a connection and what is read, parser.c how a head is taken
 * apart, request.c how a request is understood, answer.c what is written, turn.c deadlines and what
 * else is done when a turn of the loop ends, trouble.c answers that go wrong on purpose.
 */
#define MAX_HEADERS 100
#define READ_SIZE 65536

struct connection;

struct listener {
	struct listener *next;
	struct ora_httpd *httpd;
	union {
		uv_handle_t handle;
		uv_stream_t stream;
		uv_tcp_t tcp;
		uv_pipe_t pipe;
	} on;
	char *path; /* of a Unix socket that is ours to remove */
};

struct ora_httpd {
	struct ora_httpd_options options;
	uv_loop_t own_loop;
	uv_loop_t *loop;
	uv_async_t stop;
	uv_prepare_t before_wait;    /* does what is left to do for connections, in their order */
	struct connection *left_over, **left_over_end;
	struct listener *listeners;
	unsigned port;
	bool stopping;
	unsigned idle_grace_ms; /* for connections without a request, while stopping */
	struct connection *connections;
	size_t connection_count;
	struct request *spare; /* of the last exchange, emptied, for the next; or NULL */
	llhttp_settings_t settings;
	time_t date_s;       /* when `date` was made */
	char date[80];       /* the header, "": not yet */
	char read_buffer[READ_SIZE]; /* all connections read into it, one after the other */
};

enum phase {
	IDLE,      /* no byte of a request has come */
	HEAD,
	BODY,
	HANDLING,  /* the handler has not answered yet */
	STREAMING, /* it answers part by part */
	WRITING,   /* the rest of the answer leaves */
	LINGERING, /* refused; the peer may not have read why */
	CLOSING,
};

/* A request as it comes in; there is none while a connection is idle or streams. */
struct request {
	llhttp_t parser;
	struct ora_httpd_head head;
	struct ora_httpd_body body;
	struct ora_arena *arena;
	struct ora_buf target;
	char *text;            /* the head, in the arena: names and values are cut out of it */
	char *name, *value;    /* of the header at hand */
	size_t name_length, value_length;
	char *end;             /* of the last value: a NUL belongs there when the parser is past it */
	struct ora_httpd_header headers[MAX_HEADERS];
	size_t header_count;
	bool is_head;          /* its answer has no body */
	int status;            /* what to refuse it with, 0: nothing is wrong */
	const char *words;
	struct ora_httpd_request seen; /* as the handler sees it */
};

/* An exchange and its connection are one: there is one request at a time. */
struct ora_httpd_exchange {
	struct ora_httpd *httpd;
};

struct connection {
	struct ora_httpd_exchange exchange; /* first: the handler's pointer is ours */
	struct ora_httpd *httpd;
	struct connection *previous, *next;
	union {
		uv_handle_t handle;
		uv_stream_t stream;
		uv_tcp_t tcp;
		uv_pipe_t pipe;
	} peer;
	uv_timer_t timer;
	uint64_t due_ms;          /* of the loop's clock: when its phase must be over; 0: never */
	uint64_t armed_ms;        /* when the timer goes off for that; 0: it doesn't */
	struct connection *next_left_over, **at_left_over; /* NULL: nothing is left to do for it */
	unsigned char open_handles;
	enum phase phase;
	bool is_tcp;
	unsigned char holds; /* the request is in use: it stays, and nothing follows it yet */
	bool answered;    /* all of the answer was written while it was held */
	bool open;        /* an exchange that the handler has not ended */
	bool processing;  /* inside ora_httpd_process(): completed answers go on there */
	bool reading;
	bool ended;       /* the peer has closed its side */
	bool keep_alive;  /* another request may follow this answer */
	bool refused;
	bool failed;      /* what is written is lost; it is closed in the next turn */
	bool version_1_0;
	bool chunked;     /* the stream */
	const char *probe;
	void (*left)(void *user);
	void *left_user;
	struct ora_buf in;      /* what came and was not understood yet */
	struct request *request;
	struct trouble *trouble; /* NULL: all goes well */
	uv_write_t write;
	bool unsent;            /* nothing of `flight` was tried to be written */
	char *flight;           /* what libuv writes now, or is to write before the loop waits */
	size_t flight_length;
	size_t unwritten;       /* of it when its deadline was set */
	struct ora_buf waiting; /* what comes after it */
};

/* listen.c */
/* `take`: first, what waits to be accepted is. */
void ora_httpd_close_listeners(struct ora_httpd *httpd, bool take);

/* connection.c */
/* Takes a new connection from a listener: that descriptor (stolen), or -1: the one that libuv has
 * accepted. */
void ora_httpd_accept(struct listener *listener, int fd);
void ora_httpd_enter(struct connection *c, enum phase phase);
void ora_httpd_close(struct connection *c);
/* Without an orderly end: the peer sees a reset. */
void ora_httpd_reset(struct connection *c);
/* The handler has ended the exchange of a connection: what is left of it may go. */
void ora_httpd_exchange_over(struct connection *c);
/* All of an answer is written: on to the next request, or to the end. */
void ora_httpd_after_answer(struct connection *c);

/* request.c */
/* Goes on as far as the bytes that came allow. */
void ora_httpd_process(struct connection *c);
void ora_httpd_free_request(struct connection *c);
void ora_httpd_free_spare(struct ora_httpd *httpd);

/* parser.c */
void ora_httpd_init_settings(llhttp_settings_t *settings);
/* Takes a request's text apart: HPE_PAUSED, or it is not well formed. */
llhttp_errno_t ora_httpd_parse_head(struct request *r);

/* turn.c */
/* Closes the connection unless its phase is over in time. */
void ora_httpd_expect_within(struct connection *c, unsigned timeout_ms);
/* Its phase may last. */
void ora_httpd_expect_nothing(struct connection *c);
/* Uses its timer for something else, until it enters another phase. */
void ora_httpd_wake_after(struct connection *c, uv_timer_cb callback, unsigned timeout_ms,
	unsigned repeat_ms);
/* For the loop, before it waits: writes answers, and sets timers. */
void ora_httpd_end_turn(uv_prepare_t *prepare);
/* That is to be done for this connection. */
void ora_httpd_end_turn_with(struct connection *c);
/* Nothing is, any more. */
void ora_httpd_turn_forget(struct connection *c);

/* answer.c */
/* The handler answers for the last time, and hears of nothing more. False: the peer is gone, and
 * the connection may be. */
bool ora_httpd_take_back(struct connection *c);
/* An answer of the server's own, and the end of the connection: what follows on it can't be
 * told from the rest of a request that was not understood. */
void ora_httpd_refuse(struct connection *c, int status, const char *words);
/* The text of an answer, new, whose last body_length bytes are the body; NULL: no memory. */
char *ora_httpd_compose(struct connection *c, int status, const char *content_type,
	const char *headers, const char *body, size_t *body_length, size_t *length);
/* Writes text, which is stolen, before the loop waits. When nothing is left to be written, the
 * connection goes on from there. */
void ora_httpd_send(struct connection *c, char *text, size_t length);
/* Writes what is unsent. */
void ora_httpd_write(struct connection *c);
/* Wipes and frees what is in flight, if anything is. */
void ora_httpd_drop_flight(struct connection *c);

/* trouble.c */
/* A part of a troubled answer is written. */
void ora_httpd_trouble_flushed(struct connection *c);
void ora_httpd_trouble_free(struct connection *c);

#endif
