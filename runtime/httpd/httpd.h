#ifndef ORA_HTTPD_HTTPD_H
#define ORA_HTTPD_HTTPD_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * An HTTP/1.1 server on libuv and llhttp. It knows messages, not protocols: whole requests
 * go to a handler, which answers now or later from the loop's thread. Ambiguous framing is
 * refused and the connection closed; head, body and idle time have absolute deadlines.
 */
struct ora_httpd;
struct ora_httpd_exchange;

struct ora_httpd_header {
	const char *name;   /* lower case */
	const char *value;  /* without white space around it */
};

/* Borrowed until the exchange is answered. */
struct ora_httpd_request {
	const char *method;
	const char *path;     /* of the target, before `?`, not unescaped */
	const char *query;    /* after `?`, "" if none */
	const struct ora_httpd_header *headers;
	size_t header_count;
	const char *body;     /* NUL-terminated behind body_length bytes */
	size_t body_length;
};

/* The value of the only header of that (lower-case) name, or NULL. */
const char *ora_httpd_request_header(const struct ora_httpd_request *request,
	const char *name);

typedef void ora_httpd_handler(void *user, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *request);

/* 0 means the default. */
struct ora_httpd_options {
	const char *address;      /* numeric; default "127.0.0.1" */
	unsigned port;            /* 0: any free one, see ora_httpd_port() */
	size_t max_head_bytes;    /* default 16 KiB */
	size_t max_body_bytes;    /* default 1 MiB */
	unsigned max_connections; /* default 1024; above it a new one is answered 503 */
	unsigned head_timeout_ms; /* from the first byte to the end of the head; default 10,000 */
	unsigned body_timeout_ms; /* default 30,000 */
	unsigned idle_timeout_ms; /* between requests; default 60,000 */
	ora_httpd_handler *handler;
	void *user;
};

/* Binds and listens. Returns 0 or ORA_ERR_CONFIG ("address in use") or ORA_ERR_MEMORY. */
int ora_httpd_create(struct ora_httpd **httpd, const struct ora_httpd_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
unsigned ora_httpd_port(const struct ora_httpd *httpd);
/* Serves until ora_httpd_stop(); on the thread that calls it. */
int ora_httpd_run(struct ora_httpd *httpd) ORA_MUST_CHECK;
/* From any thread or signal handler thread: finish answers that are under way, then return
 * from run. */
void ora_httpd_stop(struct ora_httpd *httpd);
void ora_httpd_destroy(struct ora_httpd *httpd);

/* What goes wrong with an answer on purpose: for servers that stand in for others in tests. */
struct ora_httpd_trouble {
	bool reset;               /* no answer: the connection is reset */
	unsigned head_delay_ms;   /* before the first byte */
	bool stops;               /* after `body_bytes` of the body: */
	size_t body_bytes;
	unsigned body_delay_ms;   /* a pause, then the rest; */
	bool cut;                 /* or the end of the connection */
};

/* Answers, once, like ora_httpd_respond(), with trouble. */
void ora_httpd_respond_troubled(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length,
	const struct ora_httpd_trouble *trouble);

/* Answers, once. `headers` are whole "Name: value\r\n" lines or ""; the body is copied. The
 * server adds Content-Length, Date and Connection. */
void ora_httpd_respond(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length);

#endif
