#include <stdlib.h>
#include <string.h>

#include "httpd/server.h"

static struct request *create_request(const struct ora_httpd *httpd)
{
	const struct ora_httpd_options *options = &httpd->options;
	struct request *r = calloc(1, sizeof(*r));
	if (r == NULL) {
		return NULL;
	}
	r->arena = ora_arena_create();
	ora_buf_init(&r->target, options->max_head_bytes);
	ora_httpd_body_init(&r->body, options->max_body_bytes);
	return r;
}

static void destroy_request(struct request *r)
{
	if (r != NULL) {
		ora_arena_destroy(r->arena);
		ora_buf_finish(&r->target);
		ora_httpd_body_finish(&r->body);
		free(r);
	}
}

static bool begin_request(struct connection *c)
{
	struct ora_httpd *httpd = c->httpd;
	c->request = httpd->spare != NULL ? httpd->spare : create_request(httpd);
	httpd->spare = NULL;
	if (c->request == NULL) {
		return false;
	}
	llhttp_init(&c->request->parser, HTTP_REQUEST, &httpd->settings);
	c->request->parser.data = c->request;
	return c->request->arena != NULL;
}

/* As it was made, but with memory: nothing that came is left in it. */
static void empty_request(struct request *r)
{
	ora_arena_reset(r->arena);
	ora_buf_reset(&r->target);
	r->name_length = r->value_length = 0;
	r->end = NULL;
	ora_httpd_body_finish(&r->body);
	ora_httpd_body_init(&r->body, r->body.text.max);
	r->head = (struct ora_httpd_head){ .looked = 0 };
	r->header_count = 0;
	r->is_head = false;
	r->status = 0;
	r->words = NULL;
	r->seen = (struct ora_httpd_request){ .method = NULL };
}

void ora_httpd_free_request(struct connection *c)
{
	struct request *r = c->request;
	if (r == NULL || c->holds > 0) {
		return;
	}
	c->request = NULL;
	if (c->httpd->spare == NULL && r->arena != NULL) {
		empty_request(r);
		c->httpd->spare = r;
	} else {
		destroy_request(r);
	}
}

void ora_httpd_free_spare(struct ora_httpd *httpd)
{
	destroy_request(httpd->spare);
	httpd->spare = NULL;
}

static void consume(struct connection *c, size_t length)
{
	c->in.length -= length;
	memmove(c->in.data, c->in.data + length, c->in.length);
	if (c->in.length == 0) {
		/* A connection that waits holds no memory. */
		size_t max = c->in.max;
		ora_buf_wipe(&c->in);
		ora_buf_finish(&c->in);
		ora_buf_init(&c->in, max);
	}
}

/* How the body is framed */

static void refuse(struct request *r, int status, const char *words)
{
	r->status = status;
	r->words = words;
}

static bool begins_with_word(const char *text, const char *lower)
{
	for (; *lower != '\0'; text++, lower++) {
		char c = *text >= 'A' && *text <= 'Z' ? (char)(*text | 0x20) : *text;
		if (c != *lower) {
			return false;
		}
	}
	return true;
}

static bool is_word(const char *text, const char *lower)
{
	return begins_with_word(text, lower) && text[strlen(lower)] == '\0';
}

/* Digits and nothing else, not too many of them. */
static bool read_length(const char *text, unsigned long long *length)
{
	size_t count = strspn(text, "0123456789");
	*length = 0;
	for (size_t i = 0; i < count && i < 19; i++) {
		*length = *length * 10 + (unsigned)(text[i] - '0');
	}
	return count > 0 && text[count] == '\0' && count < 20;
}

/* Before an authority in the target stands for it. */
static void look_at_host(struct connection *c)
{
	struct request *r = c->request;
	const struct ora_httpd_request seen = { .headers = r->headers,
		.header_count = r->header_count };
	size_t count = ora_httpd_request_header_count(&seen, "host");
	if (count > 1 || (count == 0 && !c->version_1_0)) {
		refuse(r, 400, count > 1 ? "more than one Host" : "no Host");
	} else if (count > 0 && !ora_httpd_is_host(ora_httpd_request_header(&seen, "host"))) {
		refuse(r, 400, "Host is none");
	}
}

static void look_at_framing(struct connection *c)
{
	struct request *r = c->request;
	const struct ora_httpd_request *seen = &r->seen;
	size_t lengths = ora_httpd_request_header_count(seen, "content-length");
	size_t codings = ora_httpd_request_header_count(seen, "transfer-encoding");
	unsigned long long length = 0;
	if (lengths > 1 || (lengths == 1 && !read_length(
			ora_httpd_request_header(seen, "content-length"), &length))) {
		refuse(r, 400, "Content-Length is not one number");
	} else if (codings > 0 && (lengths > 0 || c->version_1_0)) {
		refuse(r, 400, "Transfer-Encoding can't stand here");
	} else if (codings > 1 || (codings == 1 && !is_word(
			ora_httpd_request_header(seen, "transfer-encoding"), "chunked"))) {
		refuse(r, 400, "the only Transfer-Encoding is chunked");
	} else {
		ora_httpd_body_begin(&r->body, codings > 0, length);
		r->status = r->body.status;
		r->words = r->body.words;
	}
}

/* A client that waits for a go-ahead gets it, unless its body has come already. */
static void look_at_expectation(struct connection *c)
{
	static char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
	struct request *r = c->request;
	size_t count = ora_httpd_request_header_count(&r->seen, "expect");
	const char *expect = ora_httpd_request_header(&r->seen, "expect");
	if (count == 0 || c->version_1_0 || r->status != 0) {
		return;
	}
	if (expect == NULL || !is_word(expect, "100-continue")) {
		refuse(r, 417, "nothing but 100-continue can be expected");
	} else if (!r->body.done && c->in.length == 0) {
		uv_buf_t buf = uv_buf_init(go_on, sizeof(go_on) - 1);
		(void)uv_try_write(&c->peer.stream, &buf, 1);
	}
}

/* Takes scheme and authority out of a target of the form "http://host/path": the authority stands
 * for what Host says (RFC 9112, 3.2.2). Returns the path. */
static char *take_authority(struct request *r)
{
	char *target = r->target.data;
	size_t scheme = begins_with_word(target, "http://") ? 7
		: begins_with_word(target, "https://") ? 8 : 0;
	if (scheme == 0) {
		return target;
	}
	size_t length = strcspn(target + scheme, "/?#");
	const char *host = ora_arena_copy(r->arena, target + scheme, length);
	size_t i = 0;
	while (i < r->header_count && strcmp(r->headers[i].name, "host") != 0) {
		i++;
	}
	if (host != NULL && !ora_httpd_is_host(host)) {
		refuse(r, 400, "Host is none");
		return target;
	}
	if (host == NULL || i == MAX_HEADERS) {
		refuse(r, 431, "too many headers");
		return target;
	}
	r->headers[i] = (struct ora_httpd_header){ "host", host };
	r->header_count += i == r->header_count;
	char *path = target + scheme + length;
	if (*path != '/') {
		*--path = '/'; /* over the end of the authority */
	}
	return path;
}

/* Steps */

/* The parser has the whole head, and has nothing to wait for. */
static void read_head(struct connection *c)
{
	struct request *r = c->request;
	r->text = ora_arena_copy(r->arena, c->in.data, r->head.length);
	if (r->text == NULL) {
		refuse(r, 503, "out of memory");
		return;
	}
	llhttp_errno_t rc = ora_httpd_parse_head(r);
	consume(c, r->head.length);
	c->version_1_0 = r->parser.http_minor == 0;
	/* An offer to speak another protocol is passed over (RFC 9110, 7.8). */
	if (rc != HPE_PAUSED && r->status == 0) {
		refuse(r, 400, "the request is not well formed");
	} else if (r->parser.method == HTTP_CONNECT) {
		refuse(r, 400, "this is no proxy");
	} else {
		look_at_host(c);
	}
	if (r->status != 0) {
		return;
	}
	char *path = take_authority(r);
	if (r->status != 0) {
		return;
	}
	char *query = strchr(path, '?');
	if (query != NULL) {
		*query++ = '\0';
	}
	r->is_head = r->parser.method == HTTP_HEAD;
	c->keep_alive = llhttp_should_keep_alive(&r->parser) != 0;
	r->seen = (struct ora_httpd_request){
		.method = llhttp_method_name((llhttp_method_t)r->parser.method),
		.path = path,
		.query = query != NULL ? query : "",
		.headers = r->headers,
		.header_count = r->header_count,
	};
	look_at_framing(c);
	look_at_expectation(c);
}

/* False: more bytes are needed first. */
static bool step_head(struct connection *c)
{
	if (c->phase == IDLE) {
		ora_httpd_enter(c, HEAD);
		if (!begin_request(c)) {
			ora_httpd_close(c);
			return false;
		}
	}
	struct request *r = c->request;
	ora_httpd_head_look(&r->head, c->in.data, c->in.length);
	if (r->head.status != 0) {
		refuse(r, r->head.status, r->head.words);
	} else if (r->head.looked > c->httpd->options.max_head_bytes) {
		refuse(r, 431, "the head is too long");
	} else if (r->head.length == 0) {
		return false;
	} else {
		ora_httpd_enter(c, BODY);
		read_head(c);
	}
	return true;
}

static void step_body(struct connection *c)
{
	struct request *r = c->request;
	if (!r->body.done) {
		consume(c, ora_httpd_body_take(&r->body, c->in.data, c->in.length));
		r->status = r->body.status;
		r->words = r->body.words;
	}
}

static void hand_over(struct connection *c)
{
	struct request *r = c->request;
	r->seen.body = ora_buf_text(&r->body.text);
	r->seen.body_length = r->body.text.length;
	c->open = true;
	ora_httpd_enter(c, HANDLING);
	ora_httpd_hold(&c->exchange);
	c->httpd->options.handler(c->httpd->options.user, &c->exchange, &r->seen);
	ora_httpd_release(&c->exchange);
}

/* Goes one step. False: more bytes are needed first, or an answer. */
static bool step(struct connection *c)
{
	if (c->phase != BODY) {
		/* One empty line between requests is forgiven (RFC 9112, 2.2), however it comes. */
		bool blank = c->phase == IDLE && c->in.length > 0 && c->in.data[0] == '\r';
		if (blank && c->in.length > 1 && c->in.data[1] == '\n') {
			consume(c, 2);
		} else if (blank && c->in.length == 1) {
			return false;
		}
		if (c->in.length == 0 || !step_head(c)) {
			return false;
		}
	} else if (c->in.length == 0 && !c->request->body.done) {
		return false;
	} else {
		step_body(c);
	}
	if (c->request->status != 0) {
		ora_httpd_refuse(c, c->request->status, c->request->words);
	} else if (c->phase == BODY && c->request->body.done) {
		hand_over(c);
	}
	return true;
}

void ora_httpd_process(struct connection *c)
{
	c->processing = true;
	while ((c->phase == IDLE || c->phase == HEAD || c->phase == BODY) && step(c)) {
	}
	c->processing = false;
	if (c->ended && (c->phase == IDLE || c->phase == HEAD || c->phase == BODY)) {
		ora_httpd_close(c); /* the rest will never come */
	}
}
