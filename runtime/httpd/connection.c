#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <llhttp.h>

#include "base/arena.h"
#include "base/buf.h"
#include "httpd/head.h"
#include "httpd/server.h"

#define MAX_HEADERS 100
#define READ_SIZE 16384
#define WRITE_TIMEOUT_MS 30000

enum phase {
	IDLE,      /* no byte of a request has come */
	HEAD,
	BODY,
	HANDLING,  /* the handler has not answered yet; nothing is read */
	WRITING,
	CLOSING,
};

/* An exchange and its connection are one: there is one request at a time. */
struct ora_httpd_exchange {
	struct ora_httpd *httpd;
};

struct ora_httpd_connection {
	struct ora_httpd_exchange exchange; /* first: the handler's pointer is ours */
	struct ora_httpd *httpd;
	struct ora_httpd_connection *previous, *next;
	uv_tcp_t tcp;
	uv_timer_t timer;
	int open_handles;
	enum phase phase;
	bool processing;       /* inside process(): completed writes go on there */
	bool keep_alive;
	struct ora_buf in;     /* what came and was not parsed */
	llhttp_t parser;
	llhttp_settings_t settings;
	struct ora_arena *arena;
	struct ora_buf target;
	struct ora_buf name;   /* of the header at hand */
	struct ora_buf value;
	struct ora_httpd_header headers[MAX_HEADERS];
	size_t header_count;
	struct ora_buf body;
	int refusal;           /* status that a parser callback decided on */
	uv_write_t write;
	char *output;          /* the answer */
	size_t output_length;
	size_t output_sent;
	size_t output_stop;    /* where a troubled answer pauses or ends */
	struct ora_httpd_trouble trouble;
};

static void process(struct ora_httpd_connection *c);

/* Closing */

static void on_closed(uv_handle_t *handle)
{
	struct ora_httpd_connection *c = handle->data;
	if (--c->open_handles > 0) {
		return;
	}
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
	ora_arena_destroy(c->arena);
	ora_buf_finish(&c->in);
	ora_buf_finish(&c->target);
	ora_buf_finish(&c->name);
	ora_buf_finish(&c->value);
	ora_buf_wipe(&c->body);
	ora_buf_finish(&c->body);
	free(c->output);
	free(c);
}

static void close_connection(struct ora_httpd_connection *c)
{
	if (c->phase == CLOSING) {
		return;
	}
	c->phase = CLOSING;
	uv_close((uv_handle_t *)&c->timer, on_closed);
	uv_close((uv_handle_t *)&c->tcp, on_closed);
}

void ora_httpd_close_idle(struct ora_httpd *httpd)
{
	struct ora_httpd_connection *next;
	for (struct ora_httpd_connection *c = httpd->connections; c != NULL; c = next) {
		next = c->next;
		if (c->phase != HANDLING && c->phase != WRITING) {
			close_connection(c);
		}
	}
}

/* Deadlines are absolute: a byte now and then does not move them. */
static void on_deadline(uv_timer_t *timer)
{
	close_connection(timer->data);
}

static void enter(struct ora_httpd_connection *c, enum phase phase)
{
	const struct ora_httpd_options *options = &c->httpd->options;
	unsigned timeout_ms[] = {
		[IDLE] = options->idle_timeout_ms, [HEAD] = options->head_timeout_ms,
		[BODY] = options->body_timeout_ms, [HANDLING] = 0, [WRITING] = WRITE_TIMEOUT_MS,
		[CLOSING] = 0,
	};
	c->phase = phase;
	uv_timer_stop(&c->timer);
	if (timeout_ms[phase] > 0) {
		uv_timer_start(&c->timer, on_deadline, timeout_ms[phase], 0);
	}
}

/* Answering */

static const char *reason(int status)
{
	static const struct {
		int status;
		const char *words;
	} known[] = {
		{ 200, "OK" }, { 201, "Created" }, { 202, "Accepted" }, { 204, "No Content" },
		{ 400, "Bad Request" }, { 401, "Unauthorized" }, { 403, "Forbidden" },
		{ 404, "Not Found" }, { 405, "Method Not Allowed" }, { 409, "Conflict" },
		{ 413, "Content Too Large" }, { 415, "Unsupported Media Type" },
		{ 429, "Too Many Requests" }, { 431, "Request Header Fields Too Large" },
		{ 500, "Internal Server Error" }, { 503, "Service Unavailable" },
	};
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		if (known[i].status == status) {
			return known[i].words;
		}
	}
	return "Status";
}

/* The exchange is over: on to the next request, or to the end. */
static void after_write(struct ora_httpd_connection *c)
{
	free(c->output);
	c->output = NULL;
	if (!c->keep_alive || c->httpd->stopping) {
		close_connection(c);
		return;
	}
	enter(c, c->in.length > 0 ? HEAD : IDLE);
	if (!c->processing) {
		process(c);
	}
}

static void write_part(struct ora_httpd_connection *c);

static void on_pause_over(uv_timer_t *timer)
{
	struct ora_httpd_connection *c = timer->data;
	if (c->output_sent > 0) {
		c->output_stop = c->output_length; /* it was the pause in the middle */
	}
	enter(c, WRITING);
	write_part(c);
}

/* All up to output_stop is written: the end, or a trouble. */
static void after_part(struct ora_httpd_connection *c)
{
	c->output_sent = c->output_stop;
	if (c->output_sent == c->output_length && !c->trouble.cut) {
		after_write(c);
	} else if (c->trouble.cut) {
		close_connection(c);
	} else {
		uv_timer_start(&c->timer, on_pause_over, c->trouble.body_delay_ms, 0);
	}
}

static void on_written(uv_write_t *write, int status)
{
	struct ora_httpd_connection *c = write->data;
	if (c->phase == CLOSING) {
		return;
	}
	if (status != 0) {
		close_connection(c);
	} else {
		after_part(c);
	}
}

/* Most answers fit into the socket's buffer and need no turn of the loop. */
static void write_part(struct ora_httpd_connection *c)
{
	char *text = c->output + c->output_sent;
	size_t length = c->output_stop - c->output_sent;
	uv_buf_t buf = uv_buf_init(text, (unsigned)length);
	int written = uv_try_write((uv_stream_t *)&c->tcp, &buf, 1);
	if (written == (int)length) {
		after_part(c);
		return;
	}
	if (written > 0) {
		buf = uv_buf_init(text + written, (unsigned)(length - (size_t)written));
	}
	c->write.data = c;
	if (uv_write(&c->write, (uv_stream_t *)&c->tcp, &buf, 1, on_written) != 0) {
		close_connection(c);
	}
}

/* Without an orderly end: the peer sees a reset. */
static void reset_connection(struct ora_httpd_connection *c)
{
	c->phase = CLOSING;
	uv_close((uv_handle_t *)&c->timer, on_closed);
	if (uv_tcp_close_reset(&c->tcp, on_closed) != 0) {
		uv_close((uv_handle_t *)&c->tcp, on_closed);
	}
}

/* Takes over `text`, whose last body_length bytes are the body. */
static void write_answer(struct ora_httpd_connection *c, char *text, size_t length,
	size_t body_length, const struct ora_httpd_trouble *trouble)
{
	c->output = text;
	c->output_length = length;
	c->output_sent = 0;
	c->output_stop = length;
	c->trouble = *trouble;
	if (trouble->stops && trouble->body_bytes < body_length) {
		c->output_stop = length - body_length + trouble->body_bytes;
	}
	enter(c, WRITING);
	if (trouble->reset) {
		reset_connection(c);
	} else if (trouble->head_delay_ms > 0) {
		uv_timer_start(&c->timer, on_pause_over, trouble->head_delay_ms, 0);
	} else {
		write_part(c);
	}
}

static void put_date(struct ora_buf *out)
{
	static const char *const days[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
		"Aug", "Sep", "Oct", "Nov", "Dec" };
	time_t now = time(NULL);
	struct tm tm;
	gmtime_r(&now, &tm);
	ora_buf_addf(out, "Date: %s, %02d %s %d %02d:%02d:%02d GMT\r\n", days[tm.tm_wday],
		tm.tm_mday, months[tm.tm_mon], tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
}

void ora_httpd_respond(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length)
{
	static const struct ora_httpd_trouble none;
	ora_httpd_respond_troubled(exchange, status, content_type, headers, body, body_length,
		&none);
}

void ora_httpd_respond_troubled(struct ora_httpd_exchange *exchange, int status,
	const char *content_type, const char *headers, const char *body, size_t body_length,
	const struct ora_httpd_trouble *trouble)
{
	struct ora_httpd_connection *c = (struct ora_httpd_connection *)exchange;
	if (c->phase == CLOSING) {
		return;
	}
	struct ora_buf out;
	ora_buf_init(&out, body_length + 65536);
	ora_buf_addf(&out, "HTTP/1.1 %d %s\r\n", status, reason(status));
	put_date(&out);
	if (content_type != NULL) {
		ora_buf_addf(&out, "Content-Type: %s\r\n", content_type);
	}
	ora_buf_addf(&out, "Content-Length: %zu\r\nConnection: %s\r\n%s\r\n", body_length,
		c->keep_alive && !c->httpd->stopping ? "keep-alive" : "close", headers);
	if (c->phase == HANDLING && c->parser.method == HTTP_HEAD) {
		body_length = 0;
	}
	ora_buf_add(&out, body, body_length);
	size_t length;
	char *text = ora_buf_steal(&out, &length);
	ora_buf_finish(&out);
	if (text == NULL) {
		close_connection(c);
	} else {
		write_answer(c, text, length, body_length, trouble);
	}
}

/* An answer of the server's own, and the end of the connection: what follows on it can't be
 * told from the rest of a request that was not understood. */
static void refuse(struct ora_httpd_connection *c, int status, const char *words)
{
	c->keep_alive = false;
	c->in.length = 0;
	char line[160];
	int length = snprintf(line, sizeof(line), "%s\n", words);
	ora_httpd_respond(&c->exchange, status, "text/plain; charset=utf-8", "", line,
		(size_t)length);
}

/* Parsing */

static int on_url(llhttp_t *parser, const char *at, size_t length)
{
	struct ora_httpd_connection *c = parser->data;
	return ora_buf_add(&c->target, at, length) == 0 ? HPE_OK : HPE_USER;
}

static int on_name(llhttp_t *parser, const char *at, size_t length)
{
	struct ora_httpd_connection *c = parser->data;
	return ora_buf_add(&c->name, at, length) == 0 ? HPE_OK : HPE_USER;
}

static int on_value(llhttp_t *parser, const char *at, size_t length)
{
	struct ora_httpd_connection *c = parser->data;
	return ora_buf_add(&c->value, at, length) == 0 ? HPE_OK : HPE_USER;
}

static int on_header(llhttp_t *parser)
{
	struct ora_httpd_connection *c = parser->data;
	if (c->header_count == MAX_HEADERS) {
		c->refusal = 431;
		return HPE_USER;
	}
	char *name = ora_arena_copy(c->arena, ora_buf_text(&c->name), c->name.length);
	size_t length = c->value.length;
	while (length > 0 && (c->value.data[length - 1] == ' ' || c->value.data[length - 1] == '\t')) {
		length--;
	}
	char *value = ora_arena_copy(c->arena, ora_buf_text(&c->value), length);
	if (name == NULL || value == NULL) {
		return HPE_USER;
	}
	for (char *at = name; *at != '\0'; at++) {
		*at = *at >= 'A' && *at <= 'Z' ? (char)(*at - 'A' + 'a') : *at;
	}
	c->headers[c->header_count++] = (struct ora_httpd_header){ name, value };
	ora_buf_reset(&c->name);
	ora_buf_reset(&c->value);
	return HPE_OK;
}

static int on_headers(llhttp_t *parser)
{
	struct ora_httpd_connection *c = parser->data;
	if (parser->content_length > c->httpd->options.max_body_bytes) {
		c->refusal = 413;
		return -1;
	}
	const struct ora_httpd_request request = {
		.headers = c->headers, .header_count = c->header_count,
	};
	if (parser->http_minor == 1 && ora_httpd_request_header(&request, "host") == NULL) {
		c->refusal = 400;
		return -1;
	}
	const char *expect = ora_httpd_request_header(&request, "expect");
	if (expect != NULL && strcmp(expect, "100-continue") == 0) {
		static char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
		uv_buf_t buf = uv_buf_init(go_on, sizeof(go_on) - 1);
		(void)uv_try_write((uv_stream_t *)&c->tcp, &buf, 1);
	}
	return 0;
}

static int on_body(llhttp_t *parser, const char *at, size_t length)
{
	struct ora_httpd_connection *c = parser->data;
	if (ora_buf_add(&c->body, at, length) != 0) {
		c->refusal = 413;
		return -1;
	}
	return HPE_OK;
}

static int on_message(llhttp_t *parser)
{
	struct ora_httpd_connection *c = parser->data;
	c->keep_alive = llhttp_should_keep_alive(parser) != 0;
	return HPE_PAUSED;
}

static bool begin_request(struct ora_httpd_connection *c)
{
	ora_arena_destroy(c->arena);
	c->arena = ora_arena_create();
	ora_buf_reset(&c->target);
	ora_buf_reset(&c->name);
	ora_buf_reset(&c->value);
	ora_buf_wipe(&c->body);
	ora_buf_reset(&c->body);
	c->header_count = 0;
	c->refusal = 0;
	c->keep_alive = false;
	llhttp_init(&c->parser, HTTP_REQUEST, &c->settings);
	c->parser.data = c;
	return c->arena != NULL;
}

static void hand_over(struct ora_httpd_connection *c)
{
	enter(c, HANDLING);
	char *query = strchr(c->target.data, '?');
	if (query != NULL) {
		*query++ = '\0';
	}
	struct ora_httpd_request request = {
		.method = llhttp_method_name((llhttp_method_t)c->parser.method),
		.path = c->target.data,
		.query = query != NULL ? query : "",
		.headers = c->headers,
		.header_count = c->header_count,
		.body = ora_buf_text(&c->body),
		.body_length = c->body.length,
	};
	c->httpd->options.handler(c->httpd->options.user, &c->exchange, &request);
}

static void consume(struct ora_httpd_connection *c, size_t length)
{
	c->in.length -= length;
	memmove(c->in.data, c->in.data + length, c->in.length);
}

static void parse(struct ora_httpd_connection *c)
{
	llhttp_errno_t rc = llhttp_execute(&c->parser, c->in.data, c->in.length);
	if (rc == HPE_OK) {
		c->in.length = 0;
		return;
	}
	if (rc == HPE_PAUSED) {
		consume(c, (size_t)(llhttp_get_error_pos(&c->parser) - c->in.data));
		hand_over(c);
	} else if (rc == HPE_PAUSED_UPGRADE) {
		refuse(c, 400, "no other protocol is spoken here");
	} else if (c->refusal == 413) {
		refuse(c, 413, "the body is too long");
	} else if (c->refusal == 431) {
		refuse(c, 431, "too many headers");
	} else {
		refuse(c, 400, "the request is not well formed");
	}
}

/* False: more bytes are needed first. */
static bool enter_body(struct ora_httpd_connection *c)
{
	if (c->phase == IDLE) {
		enter(c, HEAD);
	}
	size_t head = ora_httpd_head_length(c->in.data, c->in.length);
	size_t come = head > 0 ? head : c->in.length;
	const char *fault = ora_httpd_head_fault(c->in.data, come);
	if (fault != NULL) {
		refuse(c, 400, fault);
		return false;
	}
	if (come > c->httpd->options.max_head_bytes) {
		refuse(c, 431, "the head is too long");
		return false;
	}
	if (head == 0) {
		return false;
	}
	if (!begin_request(c)) {
		close_connection(c);
		return false;
	}
	enter(c, BODY);
	return true;
}

/* Goes on as far as the bytes that came allow. */
static void process(struct ora_httpd_connection *c)
{
	c->processing = true;
	while (c->in.length > 0 && (c->phase == IDLE || c->phase == HEAD || c->phase == BODY)) {
		if (c->phase != BODY && !enter_body(c)) {
			break;
		}
		parse(c);
	}
	c->processing = false;
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
	struct ora_httpd_connection *c = handle->data;
	(void)suggested;
	char *room = ora_buf_reserve(&c->in, READ_SIZE);
	*buf = uv_buf_init(room, room != NULL ? READ_SIZE : 0);
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buf)
{
	struct ora_httpd_connection *c = stream->data;
	(void)buf;
	if (count < 0) {
		/* Whoever waits for an answer is gone or half closed; a handler's answer is lost. */
		if (c->phase != HANDLING && c->phase != WRITING) {
			close_connection(c);
		} else {
			c->keep_alive = false;
			uv_read_stop(stream);
		}
		return;
	}
	c->in.length += (size_t)count;
	if (c->phase != HANDLING && c->phase != WRITING) {
		process(c);
	}
	/* Pipelined bytes wait in the socket, up to one read of them here. */
}

void ora_httpd_accept(struct ora_httpd *httpd)
{
	struct ora_httpd_connection *c = calloc(1, sizeof(*c));
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
	uv_tcp_init(&httpd->loop, &c->tcp);
	uv_timer_init(&httpd->loop, &c->timer);
	c->tcp.data = c;
	c->timer.data = c;
	const struct ora_httpd_options *options = &httpd->options;
	ora_buf_init(&c->in, options->max_head_bytes + options->max_body_bytes + 2 * READ_SIZE);
	ora_buf_init(&c->target, options->max_head_bytes);
	ora_buf_init(&c->name, options->max_head_bytes);
	ora_buf_init(&c->value, options->max_head_bytes);
	ora_buf_init(&c->body, options->max_body_bytes);
	llhttp_settings_init(&c->settings);
	c->settings.on_url = on_url;
	c->settings.on_header_field = on_name;
	c->settings.on_header_value = on_value;
	c->settings.on_header_value_complete = on_header;
	c->settings.on_headers_complete = on_headers;
	c->settings.on_body = on_body;
	c->settings.on_message_complete = on_message;
	if (uv_accept((uv_stream_t *)&httpd->listener, (uv_stream_t *)&c->tcp) != 0) {
		close_connection(c);
		return;
	}
	uv_tcp_nodelay(&c->tcp, 1);
	enter(c, IDLE);
	if (httpd->connection_count > options->max_connections) {
		refuse(c, 503, "too many connections");
	} else if (uv_read_start((uv_stream_t *)&c->tcp, on_alloc, on_read) != 0) {
		close_connection(c);
	}
}
