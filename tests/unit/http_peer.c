#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/text.h"
#include "http_peer.h"
#include "support.h"

#define PATIENCE_MS 10000
#define BIG (8u << 20)

static char heard[BIG + 65536];

static void note_left(void *user)
{
	struct peer_server *server = user;
	server->left++;
}

static void hold(struct peer_server *server, struct ora_httpd_exchange *exchange, bool streams)
{
	server->held = exchange;
	server->streams = streams;
	server->later = false;
	ora_httpd_on_leave(exchange, note_left, server);
	if (streams) {
		ora_httpd_stream_begin(exchange, 200, "text/event-stream", "X-A: 1\r\n", ":\n\n");
		ora_httpd_stream_write(exchange, "one", 3);
	}
}

static void handle(void *user, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *request)
{
	struct peer_server *server = user;
	char text[512];
	size_t used = 0;
	server->requests++;
	server->last[0] = '\0';
	for (size_t i = 0; i < request->header_count && used < sizeof(server->last); i++) {
		used += (size_t)snprintf(server->last + used, sizeof(server->last) - used, "%s=%s;",
			request->headers[i].name, request->headers[i].value);
	}
	if (strcmp(request->path, "/hold") == 0) {
		hold(server, exchange, false);
	} else if (strcmp(request->path, "/stream") == 0) {
		hold(server, exchange, true);
	} else if (strcmp(request->path, "/later") == 0) {
		hold(server, exchange, false);
		server->later = true;
	} else if (strcmp(request->path, "/odd") == 0) {
		ora_httpd_respond(exchange, 299, NULL, "", "", 0);
	} else if (strcmp(request->path, "/big") == 0) {
		char *big = calloc(1, BIG);
		memset(big, 'x', BIG);
		ora_httpd_respond(exchange, 200, "text/plain", "", big, BIG);
		free(big);
	} else {
		snprintf(text, sizeof(text), "%s %s?%s [%.100s]", request->method, request->path,
			request->query, request->body);
		ora_httpd_respond(exchange, 200, "text/plain", "", text, strlen(text));
	}
}

void peer_serve(struct peer_server *server, const struct ora_httpd_options *given)
{
	struct ora_httpd_options options = { 0 };
	if (given != NULL) {
		options = *given;
	}
	signal(SIGPIPE, SIG_IGN); /* as whoever runs this server must */
	memset(server, 0, sizeof(*server));
	assert_int_equal(uv_loop_init(&server->loop), 0);
	options.loop = &server->loop;
	options.handler = handle;
	options.user = server;
	assert_int_equal(ora_httpd_create(&server->httpd, &options, NULL), 0);
	assert_int_equal(ora_httpd_listen(server->httpd, "127.0.0.1", 0, NULL), 0);
}

void peer_finish(struct peer_server *server)
{
	assert_null(server->held);
	ora_httpd_destroy(server->httpd);
	assert_int_equal(uv_loop_close(&server->loop), 0);
}

void peer_stream(struct peer_server *server, const char *text, size_t length)
{
	ora_httpd_stream_write(server->held, text, length);
}

void peer_release(struct peer_server *server)
{
	struct ora_httpd_exchange *held = server->held;
	server->held = NULL;
	if (server->later) {
		ora_httpd_stream_begin(held, 200, "text/event-stream", "", ":\n\n");
		ora_httpd_stream_write(held, "late", 4);
		ora_httpd_stream_end(held);
	} else if (server->streams) {
		ora_httpd_stream_end(held);
	} else {
		ora_httpd_respond(held, 200, "text/plain", "", "released", 8);
	}
}

int peer_dial(struct peer_server *server)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)ora_httpd_port(server->httpd)),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	assert_true(fd >= 0);
	assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
	return fd;
}

void peer_say(struct peer_server *server, int fd, const char *bytes, size_t length)
{
	long long until_ms = ora_now_ms() + PATIENCE_MS;
	while (length > 0) {
		ssize_t count = send(fd, bytes, length, MSG_NOSIGNAL);
		if (count > 0) {
			bytes += count;
			length -= (size_t)count;
		} else if (errno != EAGAIN) {
			return; /* it does not want to hear more */
		}
		assert_true(ora_now_ms() < until_ms);
		uv_run(&server->loop, UV_RUN_NOWAIT);
	}
}

const char *peer_hear(struct peer_server *server, int fd, const char *part, bool *closed)
{
	long long until_ms = ora_now_ms() + PATIENCE_MS;
	size_t length = 0;
	bool end = false;
	heard[0] = '\0';
	while (!end && (part == NULL || strstr(heard, part) == NULL)) {
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		uv_run(&server->loop, UV_RUN_NOWAIT);
		(void)poll(&ready, 1, 1);
		ssize_t count = recv(fd, heard + length, sizeof(heard) - 1 - length, 0);
		if (count > 0) {
			length += (size_t)count;
			heard[length] = '\0';
		}
		end = count == 0 || (count < 0 && errno != EAGAIN);
		if (ora_now_ms() > until_ms) {
			fail_msg("waited in vain; heard: %.200s", heard);
		}
	}
	if (closed != NULL) {
		*closed = end;
	}
	return heard;
}

void peer_turn(struct peer_server *server, int timeout_ms, const int *what)
{
	long long until_ms = ora_now_ms() + timeout_ms;
	while (ora_now_ms() < until_ms && (what == NULL || *what == 0)) {
		uv_run(&server->loop, UV_RUN_NOWAIT);
		(void)poll(NULL, 0, 1);
	}
}

void peer_wait(struct peer_server *server, const int *what, int value)
{
	long long until_ms = ora_now_ms() + PATIENCE_MS;
	while (*what != value) {
		uv_run(&server->loop, UV_RUN_NOWAIT);
		(void)poll(NULL, 0, 1);
		assert_true(ora_now_ms() < until_ms);
	}
}
