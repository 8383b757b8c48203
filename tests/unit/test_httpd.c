/* The HTTP server: answers, streams, deadlines, peers that leave, limits, listeners, the end. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/text.h"
#include "http_peer.h"
#include "support.h"

#define GET(path) "GET " path " HTTP/1.1\r\nHost: a\r\n\r\n"

static void a_connection_serves_many(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	for (int i = 0; i < 3; i++) {
		peer_tell(&server, fd, GET("/a?b"));
		const char *answer = peer_hear(&server, fd, "GET /a?b []", NULL);
		support_contains(answer, "HTTP/1.1 200 OK\r\nDate: ");
		support_contains(answer, "\r\nContent-Type: text/plain\r\nConnection: keep-alive\r\n"
			"Content-Length: 11\r\n\r\n");
	}
	/* An empty line between them is forgiven, in two pieces too. */
	peer_tell(&server, fd, "\r");
	peer_turn(&server, 20, &(int){ 0 });
	peer_tell(&server, fd, "\n" GET("/0"));
	peer_hear(&server, fd, "GET /0? []", NULL);
	/* Several at once are answered one after the other. */
	peer_tell(&server, fd, GET("/1") GET("/2") "HEAD /3 HTTP/1.1\r\nHost: a\r\n"
		"Connection: close\r\n\r\n");
	bool closed;
	const char *answer = peer_hear(&server, fd, NULL, &closed);
	support_contains(answer, "GET /1? []HTTP/1.1 200 OK");
	support_contains(answer, "GET /2? []HTTP/1.1 200 OK");
	support_contains(answer, "Connection: close\r\nContent-Length: 11\r\n\r\n");
	support_lacks(answer, "HEAD /3");
	assert_true(closed);
	close(fd);
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET / HTTP/1.0\r\n\r\n");
	support_contains(peer_hear(&server, fd, NULL, &closed), "Connection: close");
	close(fd);
	peer_finish(&server);
}

static void long_answers_reach_slow_readers(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, "GET /big HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
	peer_turn(&server, 30, NULL);
	const char *answer = peer_hear(&server, fd, NULL, NULL);
	assert_int_equal(strlen(strstr(answer, "\r\n\r\n") + 4), 8 << 20);
	close(fd);
	peer_finish(&server);
}

static void streams_come_in_parts(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/stream"));
	const char *answer = peer_hear(&server, fd, "one\r\n", NULL);
	support_contains(answer, "HTTP/1.1 200 OK\r\n");
	support_contains(answer, "Content-Type: text/event-stream\r\nConnection: keep-alive\r\n"
		"X-A: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
	peer_stream(&server, "0123456789", 10);
	assert_string_equal(peer_hear(&server, fd, "9\r\n", NULL), "a\r\n0123456789\r\n");
	peer_release(&server);
	assert_string_equal(peer_hear(&server, fd, "0\r\n\r\n", NULL), "0\r\n\r\n");
	peer_tell(&server, fd, GET("/"));
	peer_hear(&server, fd, "GET /? []", NULL);
	close(fd);
	/* HTTP/1.0 knows no chunks. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET /stream HTTP/1.0\r\n\r\n");
	support_contains(peer_hear(&server, fd, "one", NULL), "\r\n\r\none");
	peer_release(&server);
	bool closed;
	assert_string_equal(peer_hear(&server, fd, NULL, &closed), "");
	assert_true(closed);
	close(fd);
	assert_int_equal(server.left, 0);
	peer_finish(&server);
}

static void streams_nobody_reads_are_given_up(void **state)
{
	static char part[65536];
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = { .max_stream_bytes = 1 << 20 };
	peer_serve(&server, &options);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/stream"));
	peer_hear(&server, fd, "one", NULL);
	for (int i = 0; i < 1000 && server.left == 0; i++) {
		peer_stream(&server, part, sizeof(part));
		peer_turn(&server, 2, &server.left);
	}
	assert_int_equal(server.left, 1);
	peer_release(&server);
	close(fd);
	peer_finish(&server);
	/* Or when it takes nothing for too long. */
	options = (struct ora_httpd_options){ .write_timeout_ms = 50 };
	peer_serve(&server, &options);
	fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/stream"));
	peer_hear(&server, fd, "one", NULL);
	for (int i = 0; i < 200; i++) {
		peer_stream(&server, part, sizeof(part));
	}
	peer_wait(&server, &server.left, 1);
	peer_release(&server);
	close(fd);
	peer_finish(&server);
}

static void streams_may_begin_late(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/later"));
	peer_wait(&server, &server.requests, 1);
	peer_release(&server);
	support_contains(peer_hear(&server, fd, "0\r\n\r\n", NULL), "4\r\nlate\r\n");
	peer_tell(&server, fd, GET("/odd"));
	support_contains(peer_hear(&server, fd, "\r\n\r\n", NULL), "HTTP/1.1 299 Status\r\n");
	/* Nobody is there any more: nothing is begun. */
	peer_tell(&server, fd, GET("/later"));
	peer_wait(&server, &server.requests, 3);
	close(fd);
	peer_wait(&server, &server.left, 1);
	peer_release(&server);
	/* HTTP/1.0, with a connection that could be kept: its end is that of the stream. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET /later HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
	peer_wait(&server, &server.requests, 4);
	peer_release(&server);
	const char *answer = peer_hear(&server, fd, NULL, &closed);
	support_contains(answer, "Connection: close\r\n");
	support_contains(answer, "\r\n\r\nlate");
	assert_true(closed);
	close(fd);
	peer_finish(&server);
}

/* What does not fit ends the stream, also where its handler ends it before the loop turns. */
static void streams_that_fail_end(void **state)
{
	static char part[65536];
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = { .max_stream_bytes = 1 << 20 };
	bool closed;
	peer_serve(&server, &options);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/stream"));
	peer_hear(&server, fd, "one", NULL);
	peer_stream(&server, "", 0); /* which would end it in chunks */
	for (int i = 0; i < 200; i++) {
		peer_stream(&server, part, sizeof(part));
	}
	peer_release(&server);
	const char *answer = peer_hear(&server, fd, NULL, &closed);
	assert_true(closed);
	support_lacks(answer, "\r\n0\r\n\r\n");
	close(fd);
	peer_finish(&server);
}

/* Slow, but reading: no deadline ends that. */
static void slow_readers_are_waited_for(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = { .write_timeout_ms = 1000 };
	peer_serve(&server, &options);
	int fd = peer_dial(&server);
	static char part[128 << 10];
	size_t got = 0;
	peer_tell(&server, fd, "GET /big HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
	long long begin_ms = ora_now_ms();
	for (;;) {
		ssize_t count = recv(fd, part, sizeof(part), 0);
		if (count == 0 || (count < 0 && errno != EAGAIN)) {
			break;
		}
		got += count > 0 ? (size_t)count : 0;
		peer_turn(&server, 25, NULL);
	}
	assert_true(got > 8 << 20);
	assert_true(ora_now_ms() - begin_ms > 1000);
	close(fd);
	peer_finish(&server);
}

/* Closing means leaving; it is noticed while the answer is being made. */
static void who_leaves_is_noticed(void **state)
{
	static const char *const paths[] = { GET("/hold"), GET("/stream") };
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	for (size_t i = 0; i < 2 * COUNT(paths); i++) {
		int fd = peer_dial(&server);
		server.requests = 0;
		peer_tell(&server, fd, paths[i / 2]);
		peer_wait(&server, &server.requests, 1);
		if (i % 2 == 0) { /* with a reset */
			struct linger abrupt = { .l_onoff = 1 };
			setsockopt(fd, SOL_SOCKET, SO_LINGER, &abrupt, sizeof(abrupt));
		}
		server.left = 0;
		long long begin_ms = ora_now_ms();
		close(fd);
		peer_wait(&server, &server.left, 1);
		/* 100 ms where nothing else runs; this machine may be busy. */
		assert_true(ora_now_ms() - begin_ms < 1000);
		peer_release(&server);
		assert_int_equal(server.left, 1);
	}
	peer_finish(&server);
}

static void who_only_closes_his_side_is_answered(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/hold"));
	shutdown(fd, SHUT_WR);
	peer_wait(&server, &server.requests, 1);
	peer_turn(&server, 100, NULL);
	assert_int_equal(server.left, 0);
	peer_release(&server);
	const char *answer = peer_hear(&server, fd, NULL, &closed);
	support_contains(answer, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n");
	support_contains(answer, "released");
	assert_true(closed);
	close(fd);
	/* A stream is kept up, too. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/stream"));
	shutdown(fd, SHUT_WR);
	peer_hear(&server, fd, ":\n\n", NULL);
	peer_turn(&server, 60, NULL);
	peer_stream(&server, "two", 3);
	peer_hear(&server, fd, "two", NULL);
	peer_release(&server);
	peer_hear(&server, fd, NULL, NULL);
	assert_int_equal(server.left, 0);
	close(fd);
	/* All that was sent before is answered. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/1") GET("/2"));
	shutdown(fd, SHUT_WR);
	support_contains(peer_hear(&server, fd, NULL, NULL), "GET /2?");
	close(fd);
	/* Nor does half a request behind a whole one keep anything waiting. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/1") "GET /2 HT");
	shutdown(fd, SHUT_WR);
	answer = peer_hear(&server, fd, NULL, &closed);
	support_contains(answer, "GET /1?");
	support_lacks(answer, "GET /2");
	assert_true(closed);
	close(fd);
	/* HTTP/1.0 knows no interim answers. */
	fd = peer_dial(&server);
	server.requests = 0;
	peer_tell(&server, fd, "GET /hold HTTP/1.0\r\n\r\n");
	shutdown(fd, SHUT_WR);
	peer_wait(&server, &server.requests, 1);
	peer_turn(&server, 60, NULL);
	peer_release(&server);
	assert_int_equal(strncmp(peer_hear(&server, fd, NULL, NULL), "HTTP/1.1 200 OK\r\n", 17), 0);
	close(fd);
	/* Who is refused may have closed his side already. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, "nonsense\r\n\r\n");
	shutdown(fd, SHUT_WR);
	support_contains(peer_hear(&server, fd, NULL, &closed), "HTTP/1.1 400 ");
	assert_true(closed);
	close(fd);
	/* Half a request is not. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET / HTTP/1.1\r\nHost:");
	shutdown(fd, SHUT_WR);
	assert_string_equal(peer_hear(&server, fd, NULL, NULL), "");
	close(fd);
	peer_finish(&server);
}

static void requests_behind_one_that_is_held_wait(void **state)
{
	static char many[60000];
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/hold"));
	peer_wait(&server, &server.requests, 1);
	size_t count = 0, used = 0;
	while (used + strlen(GET("/")) < sizeof(many)) {
		memcpy(many + used, GET("/"), strlen(GET("/")));
		used += strlen(GET("/"));
		count++;
	}
	peer_say(&server, fd, many, used);
	peer_turn(&server, 50, NULL);
	assert_int_equal(server.requests, 1);
	peer_release(&server);
	peer_wait(&server, &server.requests, (int)count + 1);
	close(fd);
	/* Behind an answer that is still being written, too; all are answered in the end. */
	fd = peer_dial(&server);
	server.requests = 0;
	peer_tell(&server, fd, GET("/big"));
	peer_wait(&server, &server.requests, 1);
	peer_say(&server, fd, many, used);
	peer_turn(&server, 50, NULL);
	assert_int_equal(server.requests, 1);
	while (server.requests < (int)count + 1) {
		peer_hear(&server, fd, "x", NULL);
	}
	close(fd);
	/* And who leaves meanwhile is noticed, though nobody reads from him. */
	for (int i = 0; i < 2; i++) {
		fd = peer_dial(&server);
		server.requests = server.left = 0;
		peer_tell(&server, fd, i == 0 ? GET("/hold") : GET("/stream"));
		peer_wait(&server, &server.requests, 1);
		peer_say(&server, fd, many, used);
		peer_turn(&server, 50, NULL);
		struct linger abrupt = { .l_onoff = 1 };
		setsockopt(fd, SOL_SOCKET, SO_LINGER, &abrupt, sizeof(abrupt));
		close(fd);
		peer_wait(&server, &server.left, 1);
		peer_release(&server);
	}
	peer_finish(&server);
}

static void slow_peers_are_closed(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = {
		.head_timeout_ms = 100, .body_timeout_ms = 100, .idle_timeout_ms = 100,
	};
	bool closed;
	static const char *const begins[] = {
		"", "GET / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n",
	};
	static const char *const answers[] = { "", "HTTP/1.1 408 ", "HTTP/1.1 408 " };
	peer_serve(&server, &options);
	for (size_t i = 0; i < COUNT(begins); i++) {
		int fd = peer_dial(&server);
		long long begin_ms = ora_now_ms();
		peer_tell(&server, fd, begins[i]);
		/* A byte now and then moves no deadline. */
		for (int n = 0; i > 0 && n < 5; n++) {
			peer_tell(&server, fd, "x");
			peer_turn(&server, 10, NULL);
		}
		const char *answer = peer_hear(&server, fd, NULL, &closed);
		assert_int_equal(strncmp(answer, answers[i], strlen(answers[i])), 0);
		assert_int_equal(answer[0] == '\0', answers[i][0] == '\0');
		assert_true(closed);
		assert_true(ora_now_ms() - begin_ms >= 95);
		close(fd);
	}
	assert_int_equal(server.requests, 0);
	peer_finish(&server);
}

/* The timer of a connection is set seldom: it must not go off for what is over, nor too late for
 * what ends before it. */
static void deadlines_move_with_requests(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = { .head_timeout_ms = 100, .idle_timeout_ms = 1000 };
	bool closed;
	peer_serve(&server, &options);
	int fd = peer_dial(&server);
	for (int i = 0; i < 5; i++) {
		peer_tell(&server, fd, GET("/"));
		peer_hear(&server, fd, "GET /?", &closed);
		assert_false(closed);
		peer_turn(&server, 300, NULL);
	}
	peer_tell(&server, fd, GET("/"));
	peer_hear(&server, fd, "GET /?", NULL);
	int other = peer_dial(&server);
	peer_tell(&server, other, GET("/") "GET / HT");
	long long begin_ms = ora_now_ms();
	support_contains(peer_hear(&server, other, NULL, &closed), "HTTP/1.1 408 ");
	assert_true(closed && ora_now_ms() - begin_ms < 900);
	peer_hear(&server, fd, NULL, &closed);
	assert_true(closed && ora_now_ms() - begin_ms >= 900);
	close(fd);
	close(other);
	peer_finish(&server);
}

static void too_many_connections_are_told_so(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_httpd_options options = { .max_connections = 2 };
	bool closed;
	peer_serve(&server, &options);
	int first = peer_dial(&server), second = peer_dial(&server);
	peer_turn(&server, 20, NULL);
	int third = peer_dial(&server);
	const char *answer = peer_hear(&server, third, NULL, &closed);
	support_contains(answer, "HTTP/1.1 503 Service Unavailable\r\n");
	support_contains(answer, "Retry-After: 1\r\n");
	assert_int_equal(ora_httpd_connections(server.httpd), 3);
	close(first);
	close(third);
	peer_tell(&server, second, GET("/"));
	peer_hear(&server, second, "GET /?", NULL);
	close(second);
	peer_finish(&server);
}

static void a_body_may_wait_for_a_go_ahead(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
		"Expect: 100-continue\r\n\r\n");
	assert_string_equal(peer_hear(&server, fd, "\r\n\r\n", NULL),
		"HTTP/1.1 100 Continue\r\n\r\n");
	peer_tell(&server, fd, "ab");
	peer_hear(&server, fd, "POST /? [ab]", NULL);
	close(fd);
	peer_finish(&server);
}

static void headers_are_lowered_and_trimmed(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, "GET / HTTP/1.1\r\nHOST:  a \t\r\nX-Empty:\r\nMcp-Name: B c\r\n\r\n");
	peer_hear(&server, fd, "GET /?", NULL);
	assert_string_equal(server.last, "host=a;x-empty=;mcp-name=B c;");
	struct ora_httpd_header headers[] = { { "a", "1" }, { "b", "2" }, { "a", "3" } };
	struct ora_httpd_request request = { .headers = headers, .header_count = 3 };
	assert_string_equal(ora_httpd_request_header(&request, "b"), "2");
	assert_null(ora_httpd_request_header(&request, "a"));
	assert_null(ora_httpd_request_header(&request, "c"));
	assert_int_equal(ora_httpd_request_header_count(&request, "a"), 2);
	close(fd);
	peer_finish(&server);
}

/* What is under way is answered; then everything is closed. */
static void a_drain_loses_nothing(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, NULL);
	int held = peer_dial(&server), idle = peer_dial(&server), half = peer_dial(&server);
	peer_tell(&server, held, GET("/hold"));
	peer_tell(&server, half, "GET /half HTTP/1.1\r\n");
	peer_wait(&server, &server.requests, 1);
	int waiting = peer_dial(&server); /* connected, and not accepted yet */
	send(waiting, GET("/waiting"), strlen(GET("/waiting")), 0);
	ora_httpd_drain(server.httpd, 200);
	peer_tell(&server, half, "Host: a\r\n\r\n");
	const char *answer = peer_hear(&server, half, NULL, &closed);
	support_contains(answer, "Connection: close\r\n");
	support_contains(answer, "GET /half?");
	support_contains(peer_hear(&server, waiting, NULL, &closed), "GET /waiting?");
	peer_tell(&server, idle, GET("/idle")); /* within its grace */
	support_contains(peer_hear(&server, idle, NULL, &closed), "GET /idle?");
	peer_release(&server);
	answer = peer_hear(&server, held, NULL, &closed);
	support_contains(answer, "Connection: close\r\n");
	support_contains(answer, "released");
	while (uv_run(&server.loop, UV_RUN_ONCE) != 0) {
	}
	assert_int_equal(ora_httpd_connections(server.httpd), 0);
	close(held);
	close(idle);
	close(half);
	close(waiting);
	peer_finish(&server);
}

static void an_abort_closes_all(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/hold"));
	peer_wait(&server, &server.requests, 1);
	ora_httpd_abort(server.httpd);
	assert_int_equal(server.left, 1);
	assert_string_equal(peer_hear(&server, fd, NULL, &closed), "");
	assert_true(closed);
	peer_release(&server);
	close(fd);
	peer_finish(&server);
}

/* Answers leave at the end of a turn, and at the latest then; what comes behind is not begun. */
static void an_abort_sends_what_was_answered(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, NULL);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, GET("/hold") GET("/behind"));
	peer_wait(&server, &server.requests, 1);
	peer_release(&server);
	ora_httpd_abort(server.httpd);
	support_contains(peer_hear(&server, fd, NULL, &closed), "HTTP/1.1 200 OK");
	assert_true(closed);
	assert_int_equal(server.requests, 1);
	close(fd);
	peer_finish(&server);
}

static int dial_unix(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	memcpy(address.sun_path, path, strlen(path));
	assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
	return fd;
}

static void unix_sockets_are_private(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_error err = ORA_ERROR_INIT;
	char folder[] = "/tmp/ora-httpd-XXXXXX", path[64];
	struct stat status;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof(path), "%s/socket", folder);
	peer_serve(&server, NULL);
	assert_int_equal(ora_httpd_listen_unix(server.httpd, path, &err), 0);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	int fd = dial_unix(path);
	peer_tell(&server, fd, GET("/hold"));
	peer_wait(&server, &server.requests, 1);
	close(fd);
	peer_wait(&server, &server.left, 1);
	peer_release(&server);
	/* Somebody listens there. */
	assert_int_equal(ora_httpd_listen_unix(server.httpd, path, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "ddress already in use");
	peer_finish(&server);
	assert_int_not_equal(stat(path, &status), 0);
	/* What a killed server left behind is replaced, a file is not. */
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	memcpy(address.sun_path, path, strlen(path));
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	close(fd);
	peer_serve(&server, NULL);
	assert_int_equal(ora_httpd_listen_unix(server.httpd, path, &err), 0);
	fd = dial_unix(path);
	peer_tell(&server, fd, GET("/"));
	peer_hear(&server, fd, "GET /?", NULL);
	close(fd);
	peer_finish(&server);
	fd = open(path, O_CREAT | O_WRONLY, 0600);
	close(fd);
	peer_serve(&server, NULL);
	assert_int_equal(ora_httpd_listen_unix(server.httpd, path, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "File exists");
	assert_int_equal(ora_httpd_listen_unix(server.httpd, "", &err), ORA_ERR_CONFIG);
	support_contains(err.message, "want a path of 1 to 107 bytes");
	char too_long[200];
	memset(too_long, 'x', sizeof(too_long));
	too_long[sizeof(too_long) - 1] = '\0';
	assert_int_equal(ora_httpd_listen_unix(server.httpd, too_long, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "want a path of 1 to 107 bytes");
	assert_int_equal(ora_httpd_listen_unix(server.httpd, "/dev/null/socket", &err),
		ORA_ERR_CONFIG);
	support_contains(err.message, "ot a directory");
	assert_int_equal(ora_httpd_listen_fd(server.httpd, -1, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "is no socket that listens");
	peer_finish(&server);
	unlink(path);
	rmdir(folder);
}

static void a_listener_may_be_handed_in(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_error err = ORA_ERROR_INIT;
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	peer_serve(&server, NULL);
	unsigned before = ora_httpd_port(server.httpd);
	assert_int_equal(ora_httpd_listen_fd(server.httpd, fd, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "is no socket that listens");
	assert_int_equal(listen(fd, 5), 0);
	assert_int_equal(ora_httpd_listen_fd(server.httpd, fd, &err), 0);
	assert_int_not_equal(ora_httpd_port(server.httpd), before);
	assert_int_equal(fcntl(fd, F_GETFD), FD_CLOEXEC); /* programs for keys don't get it */
	int peer = peer_dial(&server);
	peer_tell(&server, peer, GET("/"));
	peer_hear(&server, peer, "GET /?", NULL);
	close(peer);
	peer_finish(&server);
}

static void addresses_are_taken_apart(void **state)
{
	static const struct {
		const char *text, *address; /* NULL: it is none */
		unsigned port;
	} cases[] = {
		{ "127.0.0.1:80", "127.0.0.1", 80 }, { "[::1]:0", "::1", 0 },
		{ "0.0.0.0:65535", "0.0.0.0", 65535 }, { "a:65535", NULL, 0 }, { " 127.0.0.1:80", NULL, 0 },
		{ "127.0.0.1 :80", NULL, 0 }, { "127.0.0.1:80 ", NULL, 0 }, { "localhost:80", NULL, 0 },
		{ "[::1:80", NULL, 0 }, { "]:80", NULL, 0 }, { "[:80", NULL, 0 }, { "::1]:80", NULL, 0 },
		{ "", NULL, 0 }, { "80", NULL, 0 }, { ":80", NULL, 0 }, { "[]:80", NULL, 0 },
		{ "::1:", NULL, 0 }, { "::1:65536", NULL, 0 }, { "::1:123456", NULL, 0 }, { "::1:8x", NULL, 0 },
		{ "127.0.0.1:-1", NULL, 0 },
		{ "0123456789012345678901234567890123456789012345678901234567890123456789:1", NULL, 0 },
	};
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char address[ORA_HTTPD_ADDRESS_SIZE];
		unsigned port;
		bool ok = ora_httpd_parse_address(cases[i].text, address, &port);
		if (ok != (cases[i].address != NULL)) {
			fail_msg("%s", cases[i].text);
		}
		if (ok) {
			assert_string_equal(address, cases[i].address);
			assert_int_equal(port, cases[i].port);
		}
	}
}

static void addresses_are_numbers(void **state)
{
	(void)state;
	struct peer_server server;
	struct ora_error err = ORA_ERROR_INIT;
	peer_serve(&server, NULL);
	unsigned port = ora_httpd_port(server.httpd);
	assert_int_equal(ora_httpd_listen(server.httpd, "127.0.0.1", port, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "can't listen at 127.0.0.1 port ");
	assert_int_equal(ora_httpd_listen(server.httpd, "localhost", 0, &err), ORA_ERR_CONFIG);
	assert_int_equal(ora_httpd_listen(server.httpd, "127.0.0.1", 70000, &err), ORA_ERR_CONFIG);
	if (ora_httpd_listen(server.httpd, "::1", port, &err) == 0) { /* where there is IPv6 */
		struct sockaddr_in6 address = { .sin6_family = AF_INET6,
			.sin6_port = htons((uint16_t)port), .sin6_addr = IN6ADDR_LOOPBACK_INIT };
		int fd = socket(AF_INET6, SOCK_STREAM, 0);
		assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
		assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
		peer_tell(&server, fd, GET("/"));
		peer_hear(&server, fd, "GET /?", NULL);
		close(fd);
	}
	peer_finish(&server);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(a_connection_serves_many),
	cmocka_unit_test(long_answers_reach_slow_readers),
	cmocka_unit_test(streams_come_in_parts),
	cmocka_unit_test(streams_nobody_reads_are_given_up),
	cmocka_unit_test(streams_may_begin_late),
	cmocka_unit_test(streams_that_fail_end),
	cmocka_unit_test(slow_readers_are_waited_for),
	cmocka_unit_test(who_leaves_is_noticed),
	cmocka_unit_test(who_only_closes_his_side_is_answered),
	cmocka_unit_test(requests_behind_one_that_is_held_wait),
	cmocka_unit_test(slow_peers_are_closed),
	cmocka_unit_test(deadlines_move_with_requests),
	cmocka_unit_test(too_many_connections_are_told_so),
	cmocka_unit_test(a_body_may_wait_for_a_go_ahead),
	cmocka_unit_test(headers_are_lowered_and_trimmed),
	cmocka_unit_test(a_drain_loses_nothing),
	cmocka_unit_test(an_abort_closes_all),
	cmocka_unit_test(an_abort_sends_what_was_answered),
	cmocka_unit_test(unix_sockets_are_private),
	cmocka_unit_test(a_listener_may_be_handed_in),
	cmocka_unit_test(addresses_are_taken_apart),
	cmocka_unit_test(addresses_are_numbers),
};
SUPPORT_MAIN(tests)
