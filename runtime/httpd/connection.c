#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "httpd/server.h"

/* How often a peer that closed its side is looked after, and how long one that was refused
 * may take to read why. */
#define LOOK_MS 20
#define LINGER_MS 2000

/* Closing */

static void free_connection(struct connection *c)
{
	struct ora_httpd *httpd = c->httpd;
	if (c->previous != NULL) {
		c->previous->next = c->next;
	} else {
		httpd->connections = c->next;
	}
	if (c->next != NULL) {
		c->next->previous = c->previous;
	}
	httpd->connection_count--;
	ora_httpd_free_request(c);
	ora_httpd_trouble_free(c);
	ora_buf_finish(&c->in);
	ora_buf_finish(&c->waiting);
	ora_httpd_drop_flight(c);
	free(c);
}

static void on_closed(uv_handle_t *handle)
{
	struct connection *c = handle->data;
	if (--c->open_handles == 0 && !c->open && c->holds == 0) {
		free_connection(c);
	}
}

void ora_httpd_exchange_over(struct connection *c)
{
	c->open = false;
	c->left = NULL;
	if (c->open_handles == 0 && c->holds == 0) {
		free_connection(c);
	}
}

void ora_httpd_hold(struct ora_httpd_exchange *exchange)
{
	((struct connection *)exchange)->holds++;
}

void ora_httpd_release(struct ora_httpd_exchange *exchange)
{
	struct connection *c = (struct connection *)exchange;
	if (--c->holds > 0) {
		return;
	}
	if (c->open_handles == 0 && !c->open) {
		free_connection(c);
	} else if (c->answered) {
		c->answered = false;
		ora_httpd_after_answer(c);
	} else if (c->phase != HANDLING && c->phase != CLOSING) {
		ora_httpd_free_request(c);
	}
}

/* Whoever answers hears that nobody will read it. */
static void tell_left(struct connection *c)
{
	void (*left)(void *user) = c->left;
	c->left = NULL;
	if (left != NULL) {
		left(c->left_user);
	}
}

static void begin_closing(struct connection *c)
{
	c->phase = CLOSING;
	ora_httpd_turn_forget(c);
	uv_close((uv_handle_t *)&c->timer, on_closed);
}

void ora_httpd_close(struct connection *c)
{
	if (c->phase != CLOSING) {
		begin_closing(c);
		uv_close(&c->peer.handle, on_closed);
		tell_left(c);
	}
}

void ora_httpd_reset(struct connection *c)
{
	if (c->phase == CLOSING) {
		return;
	}
	begin_closing(c);
	if (!c->is_tcp || uv_tcp_close_reset(&c->peer.tcp, on_closed) != 0) {
		uv_close(&c->peer.handle, on_closed);
	}
	tell_left(c);
}

void ora_httpd_on_leave(struct ora_httpd_exchange *exchange, void (*left)(void *user),
	void *user)
{
	struct connection *c = (struct connection *)exchange;
	c->left = left;
	c->left_user = user;
}

/* Whether both directions are closed. */
static bool hung_up(struct connection *c)
{
	uv_os_fd_t fd;
	struct pollfd look = { .events = 0 };
	if (uv_fileno(&c->peer.handle, &fd) != 0) {
		return true;
	}
	look.fd = fd;
	return poll(&look, 1, 0) == 1 && (look.revents & (POLLERR | POLLHUP)) != 0;
}

static void on_look(uv_timer_t *timer)
{
	struct connection *c = timer->data;
	if (hung_up(c)) {
		ora_httpd_close(c);
	}
}

/*
 * A peer that closed its side may be gone, or may only have nothing more to say. Bytes that mean
 * nothing to it bring a reset in the first case: an interim answer before the head, what the
 * handler gave for it in a stream.
 */
static void ask_peer(struct connection *c)
{
	static const char interim[] = "HTTP/1.1 100 Continue\r\n\r\n";
	if (c->phase == HANDLING && !c->version_1_0) {
		uv_buf_t buf = uv_buf_init((char *)(uintptr_t)interim, sizeof(interim) - 1);
		(void)uv_try_write(&c->peer.stream, &buf, 1);
	} else if (c->phase == STREAMING) {
		ora_httpd_stream_write(&c->exchange, c->probe, strlen(c->probe));
	}
	if (c->phase == HANDLING || c->phase == STREAMING) {
		ora_httpd_wake_after(c, on_look, 1, LOOK_MS);
	}
}

void ora_httpd_enter(struct connection *c, enum phase phase)
{
	const struct ora_httpd_options *options = &c->httpd->options;
	unsigned timeout_ms[] = {
		[IDLE] = options->idle_timeout_ms, [HEAD] = options->head_timeout_ms,
		[BODY] = options->body_timeout_ms, [HANDLING] = 0, [STREAMING] = 0,
		[WRITING] = options->write_timeout_ms, [LINGERING] = LINGER_MS, [CLOSING] = 0,
	};
	if (c->httpd->stopping) {
		timeout_ms[IDLE] = c->httpd->idle_grace_ms; /* 0 closes in the next turn */
	}
	c->phase = phase;
	ora_httpd_expect_nothing(c);
	if (timeout_ms[phase] > 0 || phase == IDLE) {
		ora_httpd_expect_within(c, timeout_ms[phase]);
	}
	if (c->ended) {
		ask_peer(c);
	}
}

/* Reading */

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
	struct connection *c = handle->data;
	(void)suggested;
	*buf = uv_buf_init(c->httpd->read_buffer, READ_SIZE);
}

static void on_end(struct connection *c)
{
	c->ended = true;
	c->reading = false;
	uv_read_stop(&c->peer.stream);
	if (c->phase == HANDLING || c->phase == STREAMING) {
		ask_peer(c);
	} else if (c->phase != WRITING) {
		ora_httpd_close(c);
	}
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buf)
{
	struct connection *c = stream->data;
	if (count == UV_EOF) {
		on_end(c);
		return;
	}
	if (count < 0) {
		ora_httpd_close(c);
		return;
	}
	if (c->phase == LINGERING) {
		return;
	}
	if (ora_buf_add(&c->in, buf->base, (size_t)count) != 0) {
		ora_httpd_close(c);
		return;
	}
	if (c->phase == IDLE || c->phase == HEAD || c->phase == BODY) {
		ora_httpd_process(c);
	} else if (c->in.length > c->httpd->options.max_head_bytes) {
		/* Enough of what comes behind this request: the rest waits in the socket. Whether the
		 * peer is still there is then seen by a look now and then. */
		c->reading = false;
		uv_read_stop(stream);
		if (c->phase != WRITING) {
			ora_httpd_wake_after(c, on_look, LOOK_MS, LOOK_MS);
		}
	}
}

static bool start_reading(struct connection *c)
{
	c->reading = c->ended || uv_read_start(&c->peer.stream, on_alloc, on_read) == 0;
	return c->reading;
}

/* The peer is told that nothing more comes, and may read until it has seen that. */
static void linger(struct connection *c)
{
	uv_os_fd_t fd;
	if (c->ended || c->httpd->stopping || uv_fileno(&c->peer.handle, &fd) != 0
		|| shutdown(fd, SHUT_WR) != 0) {
		ora_httpd_close(c);
		return;
	}
	ora_httpd_enter(c, LINGERING);
	if (!c->reading && !start_reading(c)) {
		ora_httpd_close(c);
	}
}

void ora_httpd_after_answer(struct connection *c)
{
	if (c->holds > 0) {
		c->answered = true;
		return;
	}
	if (c->phase == CLOSING) {
		return;
	}
	ora_httpd_free_request(c);
	if (c->refused) {
		linger(c);
		return;
	}
	if (!c->keep_alive || (c->ended && c->in.length == 0)
		|| (!c->reading && !start_reading(c))) {
		ora_httpd_close(c);
		return;
	}
	ora_httpd_enter(c, IDLE);
	if (!c->processing) {
		ora_httpd_process(c);
	}
}

/* Accepting */

static int open_peer(struct connection *c, struct listener *listener, int fd)
{
	c->is_tcp = listener->on.handle.type == UV_TCP;
	int rc = c->is_tcp ? uv_tcp_init(c->httpd->loop, &c->peer.tcp)
		: uv_pipe_init(c->httpd->loop, &c->peer.pipe, 0);
	c->peer.handle.data = c;
	if (rc == 0 && fd < 0) {
		rc = uv_accept(&listener->on.stream, &c->peer.stream);
	} else if (rc == 0) {
		rc = c->is_tcp ? uv_tcp_open(&c->peer.tcp, fd) : uv_pipe_open(&c->peer.pipe, fd);
		if (rc != 0) {
			close(fd);
		}
	}
	if (rc == 0 && c->is_tcp) {
		uv_tcp_nodelay(&c->peer.tcp, 1);
	}
	return rc;
}

void ora_httpd_accept(struct listener *listener, int fd)
{
	struct ora_httpd *httpd = listener->httpd;
	const struct ora_httpd_options *options = &httpd->options;
	struct connection *c = calloc(1, sizeof(*c));
	if (c == NULL) {
		return;
	}
	c->exchange.httpd = httpd;
	c->httpd = httpd;
	c->next = httpd->connections;
	if (c->next != NULL) {
		c->next->previous = c;
	}
	httpd->connections = c;
	httpd->connection_count++;
	c->open_handles = 2;
	uv_timer_init(httpd->loop, &c->timer);
	c->timer.data = c;
	ora_buf_init(&c->in, options->max_head_bytes + 2 * READ_SIZE);
	ora_buf_init(&c->waiting, options->max_stream_bytes);
	if (open_peer(c, listener, fd) != 0 || !start_reading(c)) {
		ora_httpd_close(c);
		return;
	}
	ora_httpd_enter(c, IDLE);
	if (httpd->connection_count > options->max_connections) {
		ora_httpd_refuse(c, 503, "too many connections");
	}
}
