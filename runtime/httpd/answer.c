#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/text.h"
#include "httpd/server.h"

#define MOST_HEADS 512

static const char *reason(int status)
{
	static const struct {
		int status;
		const char *words;
	} known[] = {
		{ 200, "OK" }, { 201, "Created" }, { 202, "Accepted" }, { 204, "No Content" },
		{ 400, "Bad Request" }, { 401, "Unauthorized" }, { 403, "Forbidden" },
		{ 404, "Not Found" }, { 405, "Method Not Allowed" }, { 406, "Not Acceptable" },
		{ 408, "Request Timeout" }, { 409, "Conflict" }, { 413, "Content Too Large" },
		{ 415, "Unsupported Media Type" }, { 417, "Expectation Failed" },
		{ 421, "Misdirected Request" }, { 429, "Too Many Requests" },
		{ 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" },
		{ 502, "Bad Gateway" }, { 503, "Service Unavailable" },
		{ 505, "HTTP Version Not Supported" },
	};
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		if (known[i].status == status) {
			return known[i].words;
		}
	}
	return "Status";
}

/* Writing */

static void write_next(struct connection *c);

/* Nothing is left to be written. */
static void flushed(struct connection *c)
{
	if (c->trouble != NULL) {
		ora_httpd_trouble_flushed(c);
	} else if (c->phase == WRITING) {
		ora_httpd_after_answer(c);
	} else if (c->phase == STREAMING && !c->ended) {
		ora_httpd_expect_nothing(c);
	}
}

/* The handler may be the caller: it hears of the end in the next turn of the loop. */
static void fail_soon(struct connection *c)
{
	c->failed = true;
	ora_httpd_expect_within(c, 0);
}

void ora_httpd_send(struct connection *c, char *text, size_t length)
{
	c->flight = text;
	c->flight_length = length;
	c->unsent = true;
	ora_httpd_end_turn_with(c);
}

void ora_httpd_drop_flight(struct connection *c)
{
	if (c->flight != NULL) {
		ora_wipe(c->flight, c->flight_length);
		free(c->flight);
		c->flight = NULL;
	}
}

/* What comes after that, or the end of the answer. */
static void go_on(struct connection *c)
{
	if (c->waiting.length > 0) {
		write_next(c);
	} else {
		flushed(c);
	}
}

static void on_written(uv_write_t *write, int status)
{
	struct connection *c = write->data;
	ora_httpd_drop_flight(c);
	if (c->phase == CLOSING) {
		return;
	}
	if (status != 0) {
		ora_httpd_close(c);
	} else {
		go_on(c);
	}
}

void ora_httpd_write(struct connection *c)
{
	/* Most answers fit into the socket's buffer and need no other turn of the loop. */
	size_t length = c->flight_length;
	uv_buf_t buf = uv_buf_init(c->flight, (unsigned)length);
	int written = uv_try_write(&c->peer.stream, &buf, 1);
	c->unsent = false;
	if (written == (int)length) {
		ora_httpd_drop_flight(c);
		go_on(c);
		return;
	}
	size_t done = written > 0 ? (size_t)written : 0;
	buf = uv_buf_init(c->flight + done, (unsigned)(length - done));
	c->unwritten = length - done;
	c->write.data = c;
	if (uv_write(&c->write, &c->peer.stream, &buf, 1, on_written) != 0) {
		fail_soon(c);
	} else if (c->phase == STREAMING && !c->ended) {
		ora_httpd_expect_within(c, c->httpd->options.write_timeout_ms);
	}
}

static void write_next(struct connection *c)
{
	size_t length;
	char *text = ora_buf_steal(&c->waiting, &length);
	if (text == NULL) {
		fail_soon(c);
		return;
	}
	ora_httpd_send(c, text, length);
}

/* Writes behind what is being written. */
static void put(struct connection *c, const char *bytes, size_t length)
{
	if (c->failed || length == 0) {
		return;
	}
	if (ora_buf_add(&c->waiting, bytes, length) != 0) {
		fail_soon(c); /* the peer does not read, or there is no memory */
	} else if (c->flight == NULL) {
		write_next(c);
	}
}

/* Answering */

/* The header, made anew each second: everything else of a head is quicker than this. */
static const char *date_of(struct ora_httpd *httpd)
{
	static const char *const days[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
		"Aug", "Sep", "Oct", "Nov", "Dec" };
	time_t now = time(NULL);
	struct tm tm;
	if (now != httpd->date_s || httpd->date[0] == '\0') {
		gmtime_r(&now, &tm);
		snprintf(httpd->date, sizeof(httpd->date),
			"Date: %s, %02d %s %d %02d:%02d:%02d GMT\r\n", days[tm.tm_wday], tm.tm_mday,
			months[tm.tm_mon], tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
		httpd->date_s = now;
	}
	return httpd->date;
}

static void put_head(struct connection *c, struct ora_buf *out, int status,
	const char *content_type, const char *headers)
{
	c->keep_alive = c->keep_alive && !c->httpd->stopping;
	ora_buf_add_string(out, "HTTP/1.1 ");
	ora_buf_add_number(out, (unsigned)status);
	ora_buf_add_char(out, ' ');
	ora_buf_add_string(out, reason(status));
	ora_buf_add_string(out, "\r\n");
	ora_buf_add_string(out, date_of(c->httpd));
	if (content_type != NULL) {
		ora_buf_add_string(out, "Content-Type: ");
		ora_buf_add_string(out, content_type);
		ora_buf_add_string(out, "\r\n");
	}
	ora_buf_add_string(out, c->keep_alive ? "Connection: keep-alive\r\n"
		: "Connection: close\r\n");
	ora_buf_add_string(out, headers);
}

char *ora_httpd_compose(struct connection *c, int status, const char *content_type,
	const char *headers, const char *body, size_t *body_length, size_t *length)
{
	struct ora_buf out;
	ora_buf_init(&out, *body_length + 65536);
	/* A failure is remembered. What a head mostly takes: then the body is copied once. */
	(void)!ora_buf_reserve(&out, *body_length + MOST_HEADS);
	put_head(c, &out, status, content_type, headers);
	if (status != 204) {
		ora_buf_add_string(&out, "Content-Length: ");
		ora_buf_add_number(&out, *body_length);
		ora_buf_add_string(&out, "\r\n");
	}
	ora_buf_add_string(&out, "\r\n");
	if (status == 204 || (c->request != NULL && c->request->is_head)) {
		*body_length = 0;
	}
	ora_buf_add(&out, body, *body_length);
	char *text = ora_buf_steal(&out, length);
	ora_buf_finish(&out);
	return text;
}

bool ora_httpd_take_back(struct connection *c)
{
	if (c->phase == CLOSING) {
		ora_httpd_exchange_over(c);
		return false;
	}
	c->left = NULL;
	c->open = false;
	return true;
}

void ora_httpd_respond(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length)
{
	struct connection *c = (struct connection *)exchange;
	size_t length;
	if (!ora_httpd_take_back(c)) {
		return;
	}
	char *text = ora_httpd_compose(c, status, content_type, headers, body, &body_length,
		&length);
	if (text == NULL) {
		ora_httpd_close(c);
		return;
	}
	ora_httpd_enter(c, WRITING);
	ora_httpd_send(c, text, length);
}

void ora_httpd_refuse(struct connection *c, int status, const char *words)
{
	char line[160];
	int length = snprintf(line, sizeof(line), "%s\n", words);
	c->keep_alive = false;
	c->refused = true;
	c->in.length = 0;
	ora_httpd_respond(&c->exchange, status, "text/plain; charset=utf-8",
		status == 503 ? "Retry-After: 1\r\n" : "", line, (size_t)length);
}

/* Streams */

void ora_httpd_stream_begin(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *probe)
{
	struct connection *c = (struct connection *)exchange;
	struct ora_buf out;
	if (c->phase == CLOSING) {
		return;
	}
	c->chunked = !c->version_1_0;
	c->keep_alive = c->keep_alive && c->chunked;
	c->probe = probe;
	ora_buf_init(&out, 65536);
	put_head(c, &out, status, content_type, headers);
	ora_buf_add_string(&out, c->chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n");
	ora_httpd_free_request(c);
	ora_httpd_enter(c, STREAMING);
	if (ora_buf_ok(&out) != 0) {
		fail_soon(c);
	} else {
		put(c, out.data, out.length);
	}
	ora_buf_finish(&out);
}

void ora_httpd_stream_write(struct ora_httpd_exchange *exchange, const char *bytes,
	size_t length)
{
	struct connection *c = (struct connection *)exchange;
	if (c->phase != STREAMING || length == 0) {
		return;
	}
	if (!c->chunked) {
		put(c, bytes, length);
		return;
	}
	struct ora_buf out;
	ora_buf_init(&out, length + 32);
	ora_buf_addf(&out, "%zx\r\n", length);
	ora_buf_add(&out, bytes, length);
	ora_buf_add(&out, "\r\n", 2);
	if (ora_buf_ok(&out) != 0) {
		fail_soon(c);
	} else {
		put(c, out.data, out.length);
	}
	ora_buf_wipe(&out);
	ora_buf_finish(&out);
}

void ora_httpd_stream_end(struct ora_httpd_exchange *exchange)
{
	struct connection *c = (struct connection *)exchange;
	if (!ora_httpd_take_back(c)) {
		return;
	}
	if (c->failed) {
		ora_httpd_close(c);
		return;
	}
	ora_httpd_enter(c, WRITING);
	if (c->chunked) {
		put(c, "0\r\n\r\n", 5);
	} else if (c->flight == NULL) {
		ora_httpd_after_answer(c);
	}
}
