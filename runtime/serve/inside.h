#ifndef ORA_SERVE_INSIDE_H
#define ORA_SERVE_INSIDE_H

#include <uv.h>

#include "base/buf.h"
#include "httpd/httpd.h"
#include "mcp/http.h"
#include "serve/serve.h"

/*
 * What the sources of this room share. serve.c has its life, loop.c the client on the loop,
 * listen.c where it listens, hosts.c who may ask, limits.c how much, endpoint.c one exchange of
 * MCP, pages.c the other paths, metrics.c and log.c what is told about all of it.
 */

/* One HTTP exchange with the core, from the first look to the end of the answer. */
struct exchange {
	struct exchange *previous, *next;
	struct ora_serve *serve;
	struct ora_httpd_exchange *http;
	const struct ora_httpd_request *request; /* until it is answered or streams */
	struct ora_mcp_http_request core; /* what the core is told of it; valid as long */
	struct ora_mcp_exchange *mcp;  /* the core's; NULL: it has not begun, or has ended */
	struct caller *caller;         /* counted among its calls; NULL: not yet */
	char *origin;                  /* of a web page that may read the answer, or NULL */
	bool sessionless;
	bool streams;                  /* the answer is a stream of events */
	bool listens;                  /* it lasts, and is no call */
	bool left;                     /* the client has gone */
	long long expires_s;           /* when its caller's token does, since 1970; 0: never */
};

/* What one caller does; kept while it does something, and a while longer. */
struct caller {
	struct caller *next;
	char *name;
	unsigned active;
	unsigned streams;
	double tokens;          /* requests that it may make now */
	long long filled_ms;
};

#define SERVE_CALLER_SLOTS 256

struct limits {
	struct caller *slots[SERVE_CALLER_SLOTS];
	size_t callers;
	unsigned active;        /* calls of all */
	unsigned streams;
};

/* Why a request was refused, for the metrics. */
enum refusal {
	REFUSED_HOST, REFUSED_ORIGIN, REFUSED_METHOD, REFUSED_TYPE, REFUSED_AUTH, REFUSED_RATE,
	REFUSED_CALLER, REFUSED_CALLS, REFUSED_STREAMS, REFUSAL_COUNT,
};

struct metrics;

struct ora_serve {
	struct ora_serve_options options;
	struct ora_mcp_server *server;
	struct ora_client *client;
	uv_loop_t loop;
	struct ora_httpd *httpd;
	struct ora_httpd *metrics_httpd;
	uv_signal_t sigterm, sigint, sighup;
	uv_timer_t clock;        /* every second: what has waited too long, signs of life */
	uv_timer_t drain;
	uv_timer_t client_timer;
	struct watch **watches; /* of the client, by descriptor */
	size_t watch_count;
	struct exchange *exchanges;
	struct limits limits;
	struct metrics *metrics;
	unsigned ticks;
	unsigned quiet_ticks;    /* without a call */
	bool draining;           /* nothing new is wanted */
	bool listening;
	long long abort_ms;      /* when reads are ended; 0: they were */
	bool closed;             /* the handles of the loop are */
};

/* loop.c: the client on the loop. */
int serve_loop_attach(struct ora_serve *serve, struct ora_error *err) ORA_MUST_CHECK;
void serve_loop_detach(struct ora_serve *serve);

/* listen.c: listens where the list says. `name` is that of the descriptors that a service
 * manager means for it; NULL: all that have not the name "metrics". */
int serve_listen(struct ora_httpd *httpd, const char *list, const char *name,
	struct ora_error *err) ORA_MUST_CHECK;

/* hosts.c */
bool serve_host_allowed(const struct ora_serve *serve, const char *host);
/* Of the metrics: any address in numbers, too, for no page can make a name out of one. */
bool serve_metrics_host_allowed(const struct ora_serve *serve, const char *host);
bool serve_origin_allowed(const struct ora_serve *serve, const char *origin, const char *host);

/* limits.c: takes a request of a caller into account. Returns 0, or the status to refuse it
 * with, and in *retry_s when to try again. */
int serve_limits_enter(struct ora_serve *serve, struct exchange *x, const char *name,
	unsigned *retry_s);
void serve_limits_leave(struct ora_serve *serve, struct exchange *x);
void serve_limits_finish(struct limits *limits);

/* endpoint.c */
void serve_mcp(struct ora_serve *serve, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request, bool sessionless);
/* Lets clients that only listen see that the server is there. */
void serve_keep_alive(struct ora_serve *serve);
/* Ends the streams whose callers' tokens have expired. */
void serve_end_expired(struct ora_serve *serve);

/* pages.c: all requests come here. */
void serve_handle(void *user, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request);
/* Those of the listener of the metrics. */
void serve_handle_metrics(void *user, struct ora_httpd_exchange *http,
	const struct ora_httpd_request *request);
/* Refuses with a JSON-RPC error without an id; `headers` as ora_httpd_respond() takes them. */
void serve_refuse(struct ora_serve *serve, struct ora_httpd_exchange *http, int status,
	const char *headers, const char *message);

/* metrics.c */
struct metrics *serve_metrics_create(struct ora_client *client) ORA_MUST_CHECK;
void serve_metrics_destroy(struct metrics *metrics);
void serve_metrics_refusal(struct ora_serve *serve, enum refusal why);
void serve_metrics_status(struct ora_serve *serve, int status);
/* The observer of the client; user is the server. */
void serve_metrics_call(void *user, const struct ora_call_event *event);
void serve_metrics_write(struct ora_serve *serve, struct ora_buf *out);

/* log.c: a line member by member. False: that level is not wanted. */
bool serve_log_begin(struct ora_serve *serve, struct ora_buf *line, enum serve_level level,
	const char *event);
void serve_log_text(struct ora_buf *line, const char *key, const char *value);
void serve_log_number(struct ora_buf *line, const char *key, long long value);
void serve_log_end(struct ora_buf *line);

#endif
