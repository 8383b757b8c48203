#ifndef ORA_HTTPD_HTTPD_H
#define ORA_HTTPD_HTTPD_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * An HTTP/1.1 server on libuv and llhttp. It knows messages, not protocols: whole requests
 * go to a handler, which answers now or later from the loop's thread, at once or as a stream.
 * Ambiguous framing is refused and the connection closed; head, body and idle time have
 * absolute deadlines.
 */
struct ora_httpd;
struct ora_httpd_exchange;

struct ora_httpd_header {
	const char *name;   /* lower case */
	const char *value;  /* without white space around it */
};

/* Borrowed until the exchange is answered, or its stream begun; and as long as a handler that
 * got it has not returned, or holds it. */
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
/* How many headers of that name there are. */
size_t ora_httpd_request_header_count(const struct ora_httpd_request *request,
	const char *name);

/* Takes an exchange, which must be ended exactly once: by ora_httpd_respond() or
 * ora_httpd_stream_end(), even when its peer has left. */
typedef void ora_httpd_handler(void *user, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *request);

/* For a handler that goes on later: from hold to release the request stays, whatever becomes of
 * the exchange, and so does the exchange. */
void ora_httpd_hold(struct ora_httpd_exchange *exchange);
void ora_httpd_release(struct ora_httpd_exchange *exchange);

/* 0 means the default. */
struct ora_httpd_options {
	size_t max_head_bytes;    /* default 16 KiB */
	size_t max_body_bytes;    /* default 1 MiB */
	size_t max_stream_bytes;  /* of a stream that wait for a slow reader; default 16 MiB */
	unsigned max_connections; /* default 1024; above it a new one is answered 503 */
	unsigned head_timeout_ms; /* from the first byte to the end of the head; default 10,000 */
	unsigned body_timeout_ms; /* default 30,000 */
	unsigned idle_timeout_ms; /* between requests; default 60,000 */
	unsigned write_timeout_ms; /* without a byte taken by the peer; default 30,000 */
	ora_httpd_handler *handler;
	void *user;
	void *loop;               /* a uv_loop_t (borrowed) that the caller runs; NULL: its own, see
	                             ora_httpd_run() */
};

/* Listens nowhere yet. Returns 0 or ORA_ERR_MEMORY. */
int ora_httpd_create(struct ora_httpd **httpd, const struct ora_httpd_options *options,
	struct ora_error *err) ORA_MUST_CHECK;

/* Reads "127.0.0.1:80" or "[::1]:80". False where it is neither. */
#define ORA_HTTPD_ADDRESS_SIZE 64
bool ora_httpd_parse_address(const char *text, char address[ORA_HTTPD_ADDRESS_SIZE],
	unsigned *port);
/* Listens at a numeric IPv4 or IPv6 address. Port 0: any free one. This and the next two may be
 * called several times; each returns 0, ORA_ERR_CONFIG ("address in use") or ORA_ERR_MEMORY. */
int ora_httpd_listen(struct ora_httpd *httpd, const char *address, unsigned port,
	struct ora_error *err) ORA_MUST_CHECK;
/* Whether a Unix socket can have that path at all. Returns 0 or ORA_ERR_CONFIG. */
int ora_httpd_check_path(const char *path, struct ora_error *err) ORA_MUST_CHECK;
/* Listens at a Unix socket with mode 0600, which is removed when the server stops. One that
 * nobody listens at any more is replaced. */
int ora_httpd_listen_unix(struct ora_httpd *httpd, const char *path,
	struct ora_error *err) ORA_MUST_CHECK;
/* Takes over a descriptor that listens already, as a service manager hands it in. */
int ora_httpd_listen_fd(struct ora_httpd *httpd, int fd, struct ora_error *err) ORA_MUST_CHECK;
/* The port of the last TCP listener, 0 if there is none. */
unsigned ora_httpd_port(const struct ora_httpd *httpd);
/* Connections that are open. */
size_t ora_httpd_connections(const struct ora_httpd *httpd);

/* Serves until ora_httpd_stop(); on the thread that calls it. */
int ora_httpd_run(struct ora_httpd *httpd) ORA_MUST_CHECK;
/* From any thread or signal handler thread: finish answers that are under way, then return
 * from run. */
void ora_httpd_stop(struct ora_httpd *httpd);
/* The same on the loop's thread, gently: what waits in the listeners' queues is accepted first,
 * and connections without a request have so many more milliseconds to send one. Every answer
 * says that its connection ends with it. */
void ora_httpd_drain(struct ora_httpd *httpd, unsigned idle_grace_ms);
/* Closes all connections, whatever they do: for the end of a drain. */
void ora_httpd_abort(struct ora_httpd *httpd);
/* Every exchange must have been ended. NULL is allowed. */
void ora_httpd_destroy(struct ora_httpd *httpd);

/* Answers, once. `headers` are whole "Name: value\r\n" lines or ""; the body is copied. The
 * server adds Content-Length, Date and Connection. */
void ora_httpd_respond(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length);

/* Begins an answer whose parts come later (chunked, or to HTTP/1.0 until the connection ends).
 * `probe` is a part that means nothing to the peer (static): it is sent to find out whether a
 * peer that closed its side has left. */
void ora_httpd_stream_begin(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *probe);
/* A part; copied. A peer that does not read is given up, when too much waits for it. */
void ora_httpd_stream_write(struct ora_httpd_exchange *exchange, const char *bytes,
	size_t length);
void ora_httpd_stream_end(struct ora_httpd_exchange *exchange);

/* Calls left(user) once, from the loop, if the peer leaves before the exchange is ended. A peer
 * that only closes its own side has not left: it is asked, by bytes that mean nothing, and
 * still gets its answer. NULL: nobody wants to know any more. */
void ora_httpd_on_leave(struct ora_httpd_exchange *exchange, void (*left)(void *user),
	void *user);

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

#endif
