#include <string.h>

#include <ora/error.h>

#include "httpd/body.h"
#include "httpd/head.h"

/* Sizes, extensions and trailers together: a body of one-byte chunks is a waste of time. */
#define FREE_OVERHEAD 4096

enum state {
	SIZE,
	NAME_BEGIN,    /* of an extension */
	NAME,
	VALUE_BEGIN,   /* of it */
	VALUE,
	QUOTED,
	ESCAPED,
	VALUE_END,     /* behind quotes */
	SIZE_LF,
	DATA,
	DATA_CR,
	DATA_LF,
	TRAILER,       /* at the start of a line */
	TRAILER_NAME,  /* up to its colon */
	TRAILER_LINE,
	TRAILER_LF,
	LAST_LF,
};

void ora_httpd_body_init(struct ora_httpd_body *body, size_t max)
{
	memset(body, 0, sizeof(*body));
	ora_buf_init(&body->text, max);
}

void ora_httpd_body_finish(struct ora_httpd_body *body)
{
	ora_buf_wipe(&body->text);
	ora_buf_finish(&body->text);
}

static void refuse(struct ora_httpd_body *body, int status, const char *words)
{
	body->status = status;
	body->words = words;
}

void ora_httpd_body_begin(struct ora_httpd_body *body, bool chunked, unsigned long long length)
{
	body->chunked = chunked;
	body->left = chunked ? 0 : length;
	body->state = chunked ? SIZE : DATA;
	body->done = !chunked && length == 0;
	if (body->left > body->text.max) {
		refuse(body, 413, "the body is too long");
	}
}

static size_t take_data(struct ora_httpd_body *body, const char *data, size_t length)
{
	size_t take = length < body->left ? length : (size_t)body->left;
	if (ora_buf_add(&body->text, data, take) != 0) {
		refuse(body, body->text.error == ORA_ERR_MEMORY ? 503 : 413, "the body is too long");
		return take;
	}
	body->left -= take;
	if (body->left == 0 && body->chunked) {
		body->state = DATA_CR;
	} else if (body->left == 0) {
		body->done = true;
	}
	return take;
}

static int digit_of(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
		: c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool is_text(char c)
{
	return c == '\t' || ((unsigned char)c >= 0x20 && c != 0x7f);
}

static bool take_quoted(struct ora_httpd_body *body, char c)
{
	if (body->state == ESCAPED) {
		body->state = QUOTED;
	} else {
		body->state = c == '"' ? VALUE_END : c == '\\' ? ESCAPED : QUOTED;
	}
	return is_text(c);
}

/* Of an extension: ;NAME, ;NAME=TOKEN or ;NAME="TEXT". */
static bool take_extension(struct ora_httpd_body *body, char c)
{
	int state = body->state;
	if (state == QUOTED || state == ESCAPED) {
		return take_quoted(body, c);
	}
	if (ora_httpd_is_token(c)) {
		body->state = state == NAME_BEGIN || state == NAME ? NAME : VALUE;
		return state != VALUE_END;
	}
	if (state == NAME_BEGIN || state == VALUE_BEGIN) {
		body->state = QUOTED;
		return state == VALUE_BEGIN && c == '"';
	}
	body->state = c == '\r' ? SIZE_LF : c == ';' ? NAME_BEGIN : VALUE_BEGIN;
	return c == '\r' || c == ';' || (c == '=' && state == NAME);
}

/* A digit of a chunk's size, or what follows it. False: neither. */
static bool take_size(struct ora_httpd_body *body, char c)
{
	int digit = digit_of(c);
	if (digit < 0) {
		body->state = c == '\r' ? SIZE_LF : NAME_BEGIN;
		return body->digits > 0 && (c == '\r' || c == ';');
	}
	body->left = body->left * 16 + (unsigned)digit;
	body->digits++;
	if (body->digits > 15 || body->left > body->text.max) {
		refuse(body, 413, "a chunk is too long");
	}
	return true;
}

/* One byte of framing. False: it must not stand here. */
static bool take_framing(struct ora_httpd_body *body, char c)
{
	switch ((enum state)body->state) {
	case SIZE:
		return take_size(body, c);
	case NAME_BEGIN:
	case NAME:
	case VALUE_BEGIN:
	case VALUE:
	case QUOTED:
	case ESCAPED:
	case VALUE_END:
		return take_extension(body, c);
	case SIZE_LF:
		body->state = body->left > 0 ? DATA : TRAILER;
		body->digits = 0;
		return c == '\n';
	case DATA_CR:
		body->state = DATA_LF;
		return c == '\r';
	case DATA_LF:
		body->state = SIZE;
		return c == '\n';
	case TRAILER:
		body->state = c == '\r' ? LAST_LF : TRAILER_NAME;
		return c == '\r' || ora_httpd_is_token(c);
	case TRAILER_NAME:
		body->state = c == ':' ? TRAILER_LINE : TRAILER_NAME;
		return c == ':' || ora_httpd_is_token(c);
	case TRAILER_LINE:
		body->state = c == '\r' ? TRAILER_LF : TRAILER_LINE;
		return c == '\r' || is_text(c);
	case TRAILER_LF:
		body->state = TRAILER;
		return c == '\n';
	case LAST_LF:
		body->done = c == '\n';
		return c == '\n';
	case DATA:
		break;
	}
	return false;
}

size_t ora_httpd_body_take(struct ora_httpd_body *body, const char *data, size_t length)
{
	size_t taken = 0;
	while (taken < length && !body->done && body->status == 0) {
		if (body->state == DATA) {
			taken += take_data(body, data + taken, length - taken);
			continue;
		}
		if (!take_framing(body, data[taken++]) && body->status == 0) {
			refuse(body, 400, "a chunk is not well formed");
		} else if (++body->overhead > FREE_OVERHEAD + body->text.length) {
			refuse(body, 413, "the body is cut into too many chunks");
		}
	}
	return taken;
}
