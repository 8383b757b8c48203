#ifndef ORA_CLIENT_H
#define ORA_CLIENT_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/error.h>
#include <ora/export.h>
#include <ora/loop.h>
#include <ora/reply.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A client sends calls to an API through one or more connections (a connection is a key
 * and a base URL). Threads may have clients of their own; one client, with its calls, replies
 * and pages, is used by one thread at a time, and only ora_client_cancel() may come from
 * another. Nothing but ora_client_destroy() may end a client while one of its functions runs.
 * The library reads no environment variable and no file by itself, except the system's list of
 * certificate authorities.
 */
struct ora_client;

/* The tables of an API, from its generated header: &openrouter_admin_api. */
struct ora_api;

/* Which list of certificate authorities to check servers against. */
enum ora_ca_mode {
	ORA_CA_FILE_OF_SYSTEM,  /* the bundle: best for a process that makes many calls */
	ORA_CA_PATH_OF_SYSTEM,  /* the hashed folder: best for a short-lived command */
};

/* Which calls are allowed: the greater value, the fewer. */
enum ora_mode {
	ORA_MODE_FULL,
	ORA_MODE_WRITE,      /* reads and writes, but nothing that destroys */
	ORA_MODE_READ_ONLY,
};

/* Start it with ORA_CLIENT_OPTIONS_INIT; 0 and NULL mean the default. All is copied. */
struct ora_client_options {
	size_t size;               /* set by ORA_CLIENT_OPTIONS_INIT */
	long connect_timeout_ms;   /* default 10,000 */
	long timeout_ms;           /* one deadline for a call with its retries; default 60,000 */
	size_t max_request_bytes;  /* default 1 MiB: arguments as JSON, and the request */
	size_t max_reply_bytes;    /* default 16 MiB, decompressed */
	unsigned max_depth;        /* of JSON in and out; default 64 */
	unsigned max_active;       /* transfers at once, more wait in order; default 64 */
	unsigned max_retries;      /* of reads; default 3; UINT_MAX: none */
	enum ora_ca_mode ca_mode;
	const char *ca_file;       /* instead of the system's; PEM */
	const char *user_agent;    /* default "<name of the API>/<version>" */
	const char *advice;        /* said to calls while there is no connection: where a key is
	                              to be put */
	enum ora_mode mode;        /* of all its calls; a connection or a call may narrow it */
	unsigned max_active_per_connection; /* transfers at once; default: no cap of its own. Either
	                                       way connections with more to do take turns */
};

#define ORA_CLIENT_OPTIONS_INIT { sizeof(struct ora_client_options), \
	0, 0, 0, 0, 0, 0, 0, ORA_CA_FILE_OF_SYSTEM, NULL, NULL, NULL, ORA_MODE_FULL, 0 }

/*
 * Where a key comes from that is not given: a file, a vault. It is read on a helper thread when a
 * call first needs the key, and once more when upstream refuses it (401): if it is another key
 * then, a read is sent again with it. A write is not: the next call reads the key.
 */
struct ora_key_source {
	void *data;
	/* Returns 0 and *key (new, from malloc; the client wipes and frees it), or an enum ora_err
	 * with err filled in, whose message is told to callers: no secret may be in it. Never called
	 * twice at a time for one connection. Must not use the client. */
	int (*read)(void *data, char **key, struct ora_error *err);
	/* A reading is to end soon: the client is being destroyed. On the client's thread. May be
	 * NULL. */
	void (*stop)(void *data);
	/* The connection is gone. May be NULL. */
	void (*destroy)(void *data);
};

/* A value for a parameter that all tools share, such as "HTTP-Referer". */
struct ora_common_value {
	const char *name;
	const char *value;
};

/* A connection. Start it with ORA_CONNECTION_INIT. All is copied; the key is wiped when the
 * connection is gone and no call uses it. */
struct ora_connection_options {
	size_t size;           /* set by ORA_CONNECTION_INIT */
	const char *id;        /* 1 to 64 of A-Z a-z 0-9 . _ -; default "default" */
	const char *key;       /* no control characters; NULL: key_source is asked */
	const char *base_url;  /* default: the API's. https, or http to loopback */
	bool allow_host;       /* the key may go to a host that is not the API's own: set it only
	                          where the user chose that host */
	enum ora_mode mode;    /* of all calls through it */
	struct ora_key_source key_source;        /* where `key` is NULL; .data is stolen once the
	                                            connection was added */
	const struct ora_common_value *common;   /* for calls that do not give them */
	size_t common_count;
};

#define ORA_CONNECTION_INIT { sizeof(struct ora_connection_options), NULL, NULL, NULL, false, \
	ORA_MODE_FULL, { NULL, NULL, NULL, NULL }, NULL, 0 }

/* Makes a client without connections. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY; *client
 * is new. `options` may be NULL; `api` must live as long as the client. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_create(struct ora_client **client,
	const struct ora_api *api, const struct ora_client_options *options,
	struct ora_error *err);

/* Cancels what is running (its completions are called), wipes keys, frees. NULL is allowed. */
ORA_EXPORT void ora_client_destroy(struct ora_client *client);

/* Adds a connection. With exactly one, calls need not name it; with more they must.
 * Returns 0, ORA_ERR_CONFIG (bad id, URL, host or key, or the id is taken) or
 * ORA_ERR_MEMORY. Nothing is sent. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_add_connection(struct ora_client *client,
	const struct ora_connection_options *options, struct ora_error *err);

/* Puts these in the place of all that there are; calls under way go on with theirs. Returns 0,
 * ORA_ERR_CONFIG or ORA_ERR_MEMORY, and then nothing has changed. Each has the size of the first. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_connections(struct ora_client *client,
	const struct ora_connection_options *options, size_t count, struct ora_error *err);

/* Number of connections, and the id of the i-th (borrowed; NULL past the end). */
ORA_EXPORT size_t ora_client_connection_count(const struct ora_client *client);
ORA_EXPORT const char *ora_client_connection_id(const struct ora_client *client, size_t i);
/* The mode that is in force for the i-th: the client's or its own, whichever is narrower. */
ORA_EXPORT enum ora_mode ora_client_connection_mode(const struct ora_client *client, size_t i);

/*
 * Drives the client: waits until something can go on, but at most timeout_ms (0: do not
 * wait; -1: as long as it takes), then does it; completions are called from here. `extra`
 * are further descriptors to wait for, as in poll(2): revents is filled in. Returns 0 or an
 * enum ora_err.
 */
ORA_EXPORT int ora_client_poll(struct ora_client *client, struct pollfd *extra,
	unsigned extra_count, int timeout_ms, struct ora_error *err);

/*
 * Runs the client on the owner's loop instead: see ora/loop.h. Once, before the first call; the
 * struct is copied. Returns 0 or ORA_ERR_CONFIG. ora_client_poll(), and with it the blocking
 * calls, still work.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_client_set_loop(struct ora_client *client,
	const struct ora_loop *loop, struct ora_error *err);
/* Before the loop ends: no callback comes any more, the owner forgets what it watches, and calls
 * that still run need ora_client_poll(). */
ORA_EXPORT void ora_client_leave_loop(struct ora_client *client);
/* A watched descriptor is ready: `events` as poll(2) has them (POLLIN, POLLOUT, POLLERR,
 * POLLHUP). Completions are called from here. Returns 0 or an enum ora_err; calls that can't go
 * on have then been completed. */
ORA_EXPORT int ora_client_ready(struct ora_client *client, int fd, short events,
	struct ora_error *err);
/* The time that the timer callback asked for is over. Otherwise the same. */
ORA_EXPORT int ora_client_tick(struct ora_client *client, struct ora_error *err);

/* Ends calls that are under way, as ora_call_cancel() does: the one of that ora_call_number(),
 * or all for 0. A number whose call is done is passed over. May be called from any thread while
 * the client lives; the client's thread does it, as soon as it is in ora_client_poll() or a
 * blocking call, or its loop tells it so. Returns 0 or ORA_ERR_MEMORY. */
ORA_EXPORT int ora_client_cancel(struct ora_client *client, uint64_t number);

/* What became of a call, for metrics and traces. All is borrowed for the callback. */
struct ora_call_event {
	const char *tool;        /* its whole name */
	const char *connection;  /* id; NULL where the call was refused before one was chosen */
	int result;              /* 0 or an enum ora_err */
	int http_status;         /* upstream's; 0 if none */
	bool canceled;           /* whoever made it wanted it no more */
	long duration_ms;
	const char *trace;       /* W3C traceparent of whoever asked; NULL: none was given */
};
typedef void ora_call_observer(void *user, const struct ora_call_event *event);
/* Is told of each call that ends, before its completion is called, and of each that is refused
 * at its start. NULL: nobody is. */
ORA_EXPORT void ora_client_observe(struct ora_client *client, ora_call_observer *observer,
	void *user);

/* What its transfers are doing. */
struct ora_transfer_stats {
	size_t active;    /* under way */
	size_t queued;    /* that wait for their turn */
	uint64_t retries; /* attempts after the first, since it was created */
};
ORA_EXPORT void ora_client_stats(const struct ora_client *client,
	struct ora_transfer_stats *stats);
/* The same of its i-th connection; retries are 0. */
ORA_EXPORT void ora_client_connection_stats(const struct ora_client *client, size_t i,
	struct ora_transfer_stats *stats);

/* After a rush: gives back handles and open connections that many calls at once needed, if no
 * transfer is under way. Few are kept for the next calls. */
ORA_EXPORT void ora_client_trim(struct ora_client *client);

/* Calls that have not completed. */
ORA_EXPORT size_t ora_client_busy(const struct ora_client *client);

#ifdef __cplusplus
}
#endif

#endif
