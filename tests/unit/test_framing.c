/* Requests whose end another server could see elsewhere, or that ask for too much: each is
 * refused, with its status, before any handler sees it, and the connection ends. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "http_peer.h"
#include "support.h"

#define GET "GET / HTTP/1.1\r\n"
#define POST "POST / HTTP/1.1\r\nHost: a\r\n"
#define CHUNKED POST "Transfer-Encoding: chunked\r\n\r\n"
#define TEXT(text) text, sizeof(text) - 1

struct hostile {
	const char *name;
	const char *bytes;
	size_t length;
	int status;
};

static const struct hostile table[] = {
	{ "two lengths that differ",
		TEXT(POST "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"), 400 },
	{ "two lengths that agree",
		TEXT(POST "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab"), 400 },
	{ "two lengths in one", TEXT(POST "Content-Length: 2, 2\r\n\r\nab"), 400 },
	{ "length and chunks",
		TEXT(POST "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400 },
	{ "chunks and length",
		TEXT(POST "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"), 400 },
	{ "length with a sign", TEXT(POST "Content-Length: +2\r\n\r\nab"), 400 },
	{ "length below zero", TEXT(POST "Content-Length: -2\r\n\r\nab"), 400 },
	{ "hexadecimal length", TEXT(POST "Content-Length: 0x2\r\n\r\nab"), 400 },
	{ "length that overflows",
		TEXT(POST "Content-Length: 18446744073709551617\r\n\r\na"), 400 },
	{ "empty length", TEXT(POST "Content-Length:\r\n\r\nab"), 400 },
	{ "another coding", TEXT(POST "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"), 400 },
	{ "chunked is not the last coding",
		TEXT(POST "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"), 400 },
	{ "two codings", TEXT(POST
		"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400 },
	{ "coding behind a vertical tab",
		TEXT(POST "Transfer-Encoding: \vchunked\r\n\r\n0\r\n\r\n"), 400 },
	{ "chunks in HTTP/1.0",
		TEXT("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400 },
	{ "space before the colon", TEXT(GET "Host : a\r\n\r\n"), 400 },
	{ "space before the colon of a length",
		TEXT(POST "Content-Length : 2\r\n\r\nab"), 400 },
	{ "folded line", TEXT(GET "Host: a\r\nX: b\r\n c\r\n\r\n"), 400 },
	{ "folded line at once", TEXT(GET " Host: a\r\n\r\n"), 400 },
	{ "no name", TEXT(GET "Host: a\r\n: b\r\n\r\n"), 400 },
	{ "no colon", TEXT(GET "Host: a\r\nnonsense\r\n\r\n"), 400 },
	{ "name that is no token", TEXT(GET "Host: a\r\nX(Y): b\r\n\r\n"), 400 },
	{ "two hosts", TEXT(GET "Host: a\r\nHost: b\r\n\r\n"), 400 },
	{ "no host", TEXT(GET "X: b\r\n\r\n"), 400 },
	{ "no host but in the target", TEXT("GET http://a/ HTTP/1.1\r\n\r\n"), 400 },
	{ "blank in a host", TEXT(GET "Host: a b\r\n\r\n"), 400 },
	{ "host beyond ASCII", TEXT(GET "Host: \xc3\xbc\r\n\r\n"), 400 },
	{ "host of nothing", TEXT(GET "Host:\r\n\r\n"), 400 },
	{ "host of a port", TEXT(GET "Host: :80\r\n\r\n"), 400 },
	{ "host of a dot", TEXT(GET "Host: .\r\n\r\n"), 400 },
	{ "host with nothing between dots", TEXT(GET "Host: a..b\r\n\r\n"), 400 },
	{ "port that is no number", TEXT(GET "Host: a:b\r\n\r\n"), 400 },
	{ "half of an address as host", TEXT(GET "Host: [::1\r\n\r\n"), 400 },
	{ "path in a host", TEXT(GET "Host: a/b\r\n\r\n"), 400 },
	{ "NUL in a value", TEXT(GET "Host: a\r\nX: b\0c\r\n\r\n"), 400 },
	{ "NUL in the target", TEXT("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "DEL in a value", TEXT(GET "Host: a\r\nX: b\x7f\r\n\r\n"), 400 },
	{ "line without CR", TEXT(GET "Host: a\nX: b\r\n\r\n"), 400 },
	{ "request line without CR", TEXT("GET / HTTP/1.1\nHost: a\r\n\r\n"), 400 },
	{ "end of the head without CR", TEXT(GET "Host: a\r\n\n"), 400 },
	{ "CR in a line", TEXT(GET "Host: a\r\nX: b\rY: c\r\n\r\n"), 400 },
	{ "CR before a length", TEXT(POST "X: a\rContent-Length: 5\r\n\r\n"), 400 },
	{ "two CRs", TEXT(GET "Host: a\r\r\n\r\n"), 400 },
	{ "chunk that is longer than it says", TEXT(CHUNKED "2\r\nabc\r\n0\r\n\r\n"), 400 },
	{ "chunk that ends without CR", TEXT(CHUNKED "2\r\nab\n0\r\n\r\n"), 400 },
	{ "size that ends without CR", TEXT(CHUNKED "2\nab\r\n0\r\n\r\n"), 400 },
	{ "extension that ends without CR", TEXT(CHUNKED "2;x=y\nab\r\n0\r\n\r\n"), 400 },
	{ "CR in an extension", TEXT(CHUNKED "2;x\ry\r\nab\r\n0\r\n\r\n"), 400 },
	{ "extension without a name", TEXT(CHUNKED "2;\r\nab\r\n0\r\n\r\n"), 400 },
	{ "extension that is no token", TEXT(CHUNKED "2;x(y)\r\nab\r\n0\r\n\r\n"), 400 },
	{ "extension beyond ASCII", TEXT(CHUNKED "2;x\xfc\r\nab\r\n0\r\n\r\n"), 400 },
	{ "CR in quotes", TEXT(CHUNKED "2;x=\"y\r\nab\"\r\n0\r\n\r\n"), 400 },
	{ "token behind quotes", TEXT(CHUNKED "2;x=\"y\"z\r\nab\r\n0\r\n\r\n"), 400 },
	{ "extension without its value", TEXT(CHUNKED "2;x=\r\nab\r\n0\r\n\r\n"), 400 },
	{ "extension with two values", TEXT(CHUNKED "2;x=y=z\r\nab\r\n0\r\n\r\n"), 400 },
	{ "name in quotes", TEXT(CHUNKED "2;\"x\"\r\nab\r\n0\r\n\r\n"), 400 },
	{ "chunk without a size", TEXT(CHUNKED "\r\nab\r\n0\r\n\r\n"), 400 },
	{ "chunk size with 0x", TEXT(CHUNKED "0x2\r\nab\r\n0\r\n\r\n"), 400 },
	{ "chunk size with a sign", TEXT(CHUNKED "+2\r\nab\r\n0\r\n\r\n"), 400 },
	{ "space before the chunk size", TEXT(CHUNKED " 2\r\nab\r\n0\r\n\r\n"), 400 },
	{ "space behind the chunk size", TEXT(CHUNKED "2 \r\nab\r\n0\r\n\r\n"), 400 },
	{ "trailer that ends without CR", TEXT(CHUNKED "0\r\nX: y\n\r\n"), 400 },
	{ "trailer whose name is no token", TEXT(CHUNKED "0\r\nX(Y): z\r\n\r\n"), 400 },
	{ "trailer without a colon", TEXT(CHUNKED "0\r\nX\r\n\r\n"), 400 },
	{ "folded trailer", TEXT(CHUNKED "0\r\n X: y\r\n\r\n"), 400 },
	{ "last chunk that ends without CR", TEXT(CHUNKED "0\r\n\n"), 400 },
	{ "chunk size that overflows", TEXT(CHUNKED "10000000000000002\r\nab\r\n0\r\n\r\n"), 413 },
	{ "chunk size of many zeros",
		TEXT(CHUNKED "00000000000000000000000000000002\r\nab\r\n0\r\n\r\n"), 413 },
	{ "body that is too long", TEXT(POST "Content-Length: 101\r\n\r\n"), 413 },
	{ "chunk that is too long", TEXT(CHUNKED "65\r\n"), 413 },
	{ "HTTP/2.5", TEXT("GET / HTTP/2.5\r\nHost: a\r\n\r\n"), 505 },
	{ "HTTP/2 without asking", TEXT("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505 },
	{ "HTTP/1.2", TEXT("GET / HTTP/1.2\r\nHost: a\r\n\r\n"), 505 },
	{ "HTTP/0.9", TEXT("GET /\r\n"), 400 },
	{ "version in lower case", TEXT("GET / http/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "two spaces in the request line", TEXT("GET  / HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "space in the target", TEXT("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "target that is no path", TEXT("GET */x HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "target that is a name", TEXT("GET x HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "half of an escape", TEXT("GET /% HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "half of an escape at the end", TEXT("GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "escape that is none", TEXT("GET /%4g HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "escaped NUL", TEXT("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "half of an escape in a URL", TEXT("GET http://a/%1 HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "no name in a URL", TEXT("GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "name in a URL that is none", TEXT("GET http://_/ HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "half of an address in a URL", TEXT("GET http://]a/ HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "brackets in a host", TEXT(GET "Host: a]b\r\n\r\n"), 400 },
	{ "port in a URL that is none", TEXT("GET http://a:b/ HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "method that is none", TEXT("GETT / HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "CONNECT", TEXT("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n"), 400 },
	{ "TLS", TEXT("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n"), 400 },
	{ "two expectations", TEXT(POST "Content-Length: 2\r\nExpect: 100-continue\r\n"
		"Expect: 100-continue\r\n\r\n"), 417 },
	{ "expectation and a bad length", TEXT(POST "Content-Length: x\r\n"
		"Expect: 100-continue\r\n\r\n"), 400 },
	{ "length of many digits",
		TEXT(POST "Content-Length: 00000000000000000002\r\n\r\nab"), 400 },
	{ "length with something behind it", TEXT(POST "Content-Length: 2x\r\n\r\nab"), 400 },
	{ "expectation that is unknown",
		TEXT(POST "Content-Length: 2\r\nExpect: 200-ok\r\n\r\n"), 417 },
};

static const struct ora_httpd_options small = {
	.max_head_bytes = 1024, .max_body_bytes = 100,
};

/* Asserts that the answer is that status, once, and then the end. */
static void hear_refusal(struct peer_server *server, int fd, const char *name, int status)
{
	bool closed;
	char want[32];
	const char *answer = peer_hear(server, fd, NULL, &closed);
	snprintf(want, sizeof(want), "HTTP/1.1 %d ", status);
	if (strncmp(answer, want, strlen(want)) != 0) {
		fail_msg("%s: want %d, got: %.200s", name, status, answer);
	}
	support_contains(answer, "Connection: close\r\n");
	assert_null(strstr(answer, "\nHTTP/1.1 "));
	assert_true(closed);
	close(fd);
}

static void each_is_refused(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, &small);
	for (size_t i = 0; i < COUNT(table); i++) {
		int fd = peer_dial(&server);
		peer_say(&server, fd, table[i].bytes, table[i].length);
		hear_refusal(&server, fd, table[i].name, table[i].status);
		assert_int_equal(server.requests, 0);
	}
	peer_finish(&server);
}

/* The parser must not depend on where the network cuts. */
static void each_is_refused_byte_by_byte(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, &small);
	for (size_t i = 0; i < COUNT(table); i++) {
		int fd = peer_dial(&server);
		for (size_t at = 0; at < table[i].length; at++) {
			peer_say(&server, fd, table[i].bytes + at, 1);
		}
		hear_refusal(&server, fd, table[i].name, table[i].status);
		assert_int_equal(server.requests, 0);
	}
	peer_finish(&server);
}

static void long_heads_are_refused(void **state)
{
	(void)state;
	struct peer_server server;
	char line[2000];
	peer_serve(&server, &small);
	int fd = peer_dial(&server);
	memset(line, 'a', sizeof(line));
	peer_tell(&server, fd, GET "Host: a\r\nX: ");
	peer_say(&server, fd, line, sizeof(line));
	hear_refusal(&server, fd, "one long header", 431);
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET /");
	peer_say(&server, fd, line, sizeof(line));
	hear_refusal(&server, fd, "a long target", 431);
	assert_int_equal(server.requests, 0);
	peer_finish(&server);
	peer_serve(&server, NULL);
	fd = peer_dial(&server);
	peer_tell(&server, fd, GET "Host: a\r\n");
	for (int i = 0; i < 100; i++) {
		peer_tell(&server, fd, "X: y\r\n");
	}
	peer_tell(&server, fd, "\r\n");
	hear_refusal(&server, fd, "101 headers", 431);
	/* The authority of a target is one more, where no Host makes it a place. */
	fd = peer_dial(&server);
	peer_tell(&server, fd, "GET http://a/ HTTP/1.0\r\n");
	for (int i = 0; i < 100; i++) {
		peer_tell(&server, fd, "X: y\r\n");
	}
	peer_tell(&server, fd, "\r\n");
	hear_refusal(&server, fd, "100 headers and a target with a host", 431);
	assert_int_equal(server.requests, 0);
	peer_finish(&server);
}

static void long_bodies_are_refused(void **state)
{
	(void)state;
	struct peer_server server;
	peer_serve(&server, &small);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, CHUNKED);
	for (int i = 0; i < 11; i++) {
		peer_tell(&server, fd, "a\r\n0123456789\r\n");
	}
	hear_refusal(&server, fd, "many chunks", 413);
	peer_finish(&server);
	/* More framing than body: extensions, tiny chunks, trailers. */
	static const char *const parts[] = { "1;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\na\r\n", "0\r\n" };
	for (size_t i = 0; i < COUNT(parts); i++) {
		peer_serve(&server, NULL);
		fd = peer_dial(&server);
		peer_tell(&server, fd, CHUNKED);
		for (int n = 0; n < 1000; n++) {
			peer_tell(&server, fd, i == 0 || n == 0 ? parts[i] : "X: 456789012345\r\n");
		}
		hear_refusal(&server, fd, parts[i], 413);
		peer_finish(&server);
	}
}

static void junk_behind_a_request_is_refused(void **state)
{
	(void)state;
	struct peer_server server;
	bool closed;
	peer_serve(&server, &small);
	int fd = peer_dial(&server);
	peer_tell(&server, fd, POST "Content-Length: 2\r\n\r\nabcde / HTTP/1.1\r\n\r\n");
	const char *answer = peer_hear(&server, fd, NULL, &closed);
	support_contains(answer, "POST /? [ab]");
	support_contains(strstr(answer, "[ab]"), "HTTP/1.1 400 ");
	assert_true(closed);
	assert_int_equal(server.requests, 1);
	close(fd);
	peer_finish(&server);
}

/* What looks odd and is right. */
static void these_are_understood(void **state)
{
	static const struct {
		const char *bytes;
		const char *answer;
	} good[] = {
		{ GET "Host: a\r\n\r\n", "GET /? []" },
		{ GET "host:a\r\n\r\n", "GET /? []" },
		{ "\r\n" GET "Host: a\r\n\r\n", "GET /? []" },
		{ "GET / HTTP/1.0\r\n\r\n", "GET /? []" },
		{ "GET /x?a=b&c=%20?d HTTP/1.1\r\nHost: a\r\n\r\n", "GET /x?a=b&c=%20?d []" },
		{ POST "Content-Length: 0002\r\n\r\nab", "POST /? [ab]" },
		{ POST "Content-Length:  2  \r\n\r\nab", "POST /? [ab]" },
		{ POST "Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n", "POST /? []" },
		{ CHUNKED "2\r\nab\r\nA\r\n0123456789\r\n0\r\n\r\n", "POST /? [ab0123456789]" },
		{ CHUNKED "02;x=\"y;\\\"z\";a;b=c\r\nab\r\n00\r\nX: y\r\nZ:\r\n\r\n", "POST /? [ab]" },
		{ POST "\r\n", "POST /? []" },
		{ POST "Expect: 100-Continue\r\nContent-Length: 2\r\n\r\nab", "POST /? [ab]" },
		{ POST "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"
			"Content-Length: 2\r\n\r\nab", "POST /? [ab]" },
		{ GET "Host: a\r\nX-Text: gr\xc3\xbc\xc3\x9f\r\n\r\n", "GET /? []" },
		{ "GET http://a/x?y HTTP/1.1\r\nHost: b\r\n\r\n", "GET /x?y []" },
		{ "GET HTTPS://a:1?y HTTP/1.1\r\nHost: b\r\n\r\n", "GET /?y []" },
		{ "GET http://a HTTP/1.0\r\n\r\n", "GET /? []" },
		{ "DELETE / HTTP/1.1\r\nHost: a\r\n\r\n", "DELETE /? []" },
		{ "POST / HTTP/1.0\r\nContent-Length: 2\r\nExpect: 200-ok\r\n\r\nab",
			"POST /? [ab]" },
	};
	(void)state;
	struct peer_server server;
	peer_serve(&server, &small);
	for (size_t i = 0; i < COUNT(good); i++) {
		int fd = peer_dial(&server);
		peer_tell(&server, fd, good[i].bytes);
		support_contains(peer_hear(&server, fd, good[i].answer, NULL), "HTTP/1.1 200 OK\r\n");
		close(fd);
		fd = peer_dial(&server);
		for (size_t at = 0; good[i].bytes[at] != '\0'; at++) {
			peer_say(&server, fd, good[i].bytes + at, 1);
		}
		peer_hear(&server, fd, good[i].answer, NULL);
		close(fd);
	}
	peer_finish(&server);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(each_is_refused),
	cmocka_unit_test(each_is_refused_byte_by_byte),
	cmocka_unit_test(long_heads_are_refused),
	cmocka_unit_test(long_bodies_are_refused),
	cmocka_unit_test(junk_behind_a_request_is_refused),
	cmocka_unit_test(these_are_understood),
};
SUPPORT_MAIN(tests)
