#ifndef ORA_SERVE_SERVE_H
#define ORA_SERVE_SERVE_H

#include <ora/client.h>
#include <ora/mcp.h>

#include "serve/auth.h"

/*
 * MCP over Streamable HTTP, for many clients, in one process with one loop: the HTTP server,
 * the transfers to upstream, signals and metrics all run on it. What depends on JSON is the
 * core's (mcp/http.h).
 */
struct ora_serve;

enum serve_level { SERVE_ERROR, SERVE_WARN, SERVE_INFO, SERVE_DEBUG };

/* All is borrowed until the server is destroyed. 0 and NULL mean the default. */
struct ora_serve_options {
	/* "ADDR:PORT", "unix:PATH" or "systemd" (listeners that a service manager hands in), with
	 * commas between them. */
	const char *listen;
	const char *metrics;          /* the same for GET /metrics; NULL: nowhere */
	const char *allowed_hosts;    /* names, or names with a port, that this server is reached
	                                 by, besides those of this machine; commas between */
	const char *allowed_origins;  /* of web pages that may use it, besides those of this machine:
	                                 "https://app.example.com"; commas between */
	struct ora_serve_auth auth;   /* .authenticate NULL: everybody may do everything */
	size_t max_message_bytes;     /* of a request; default 1 MiB */
	unsigned max_connections;     /* default 10,000 */
	unsigned max_streams;         /* that are open for long; default 5,000. Of each known caller
	                                 a quarter of them, 4 at least */
	unsigned max_calls;           /* under way at once; default 2,000 */
	unsigned max_caller_calls;    /* the same of each caller; default 64, as many where
	                                 callers are not known */
	unsigned max_rate;            /* requests of a caller in a minute; default 6,000;
	                                 UINT_MAX: any number */
	unsigned drain_delay_ms;      /* from the signal to the end of listening, while /readyz says
	                                 no: what a balancer needs to notice. Default 0 */
	unsigned drain_ms;            /* how long reads may take to end; default 20,000 */
	enum serve_level log_level;   /* what is logged, on stderr */
	/* SIGHUP: reads the configuration again, on the loop's thread. NULL: it is passed over. */
	void (*reload)(void *user);
	void *user;
};

/* Whether a list of places, as `listen` and `metrics` have it, says where to listen: by its text
 * alone, whatever is free or handed in. Returns 0, or ORA_ERR_CONFIG for what a server would refuse. */
int ora_serve_check_places(const char *list, struct ora_error *err) ORA_MUST_CHECK;

/* The server over a client; the loop becomes the client's (ora_client_set_loop). Listens, and
 * accepts nobody yet. Both are borrowed. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
int ora_serve_create(struct ora_serve **serve, struct ora_mcp_server *server,
	struct ora_client *client, const struct ora_serve_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
/* The ports of the last TCP listeners; 0: none. */
unsigned ora_serve_port(const struct ora_serve *serve);
unsigned ora_serve_metrics_port(const struct ora_serve *serve);
/* Serves until SIGTERM or SIGINT and then to the end of what was accepted: no new connections,
 * reads have drain_ms, writes their own deadline. A second signal ends reads at once. */
int ora_serve_run(struct ora_serve *serve) ORA_MUST_CHECK;
/* NULL is allowed. After it the client has no loop, and is only to be destroyed. */
void ora_serve_destroy(struct ora_serve *serve);
/* The uv_loop_t that all of it runs on, for who has to fetch keys or watch files. */
void *ora_serve_loop(struct ora_serve *serve);

/* A line of the log, in JSON: {"time":..,"level":..,"event":..,"message":..}; never a secret.
 * May be called from the loop's thread. */
void ora_serve_log(struct ora_serve *serve, enum serve_level level, const char *event,
	const char *message);

#endif
