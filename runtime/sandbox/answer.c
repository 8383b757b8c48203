#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "base/buf.h"
#include "sandbox/answer.h"
#include "sandbox/server.h"

#define OVERSIZED (20u << 20)
#define BOMB (64u << 20)

static const char json_media_type[] = "application/json";
static const struct ora_httpd_trouble reset = { .reset = true };

void sandbox_answer(struct ora_httpd_exchange *exchange, int status, struct json_object *doc)
{
	size_t length;
	const char *text = json_object_to_json_string_length(doc, JSON_C_TO_STRING_PLAIN
		| JSON_C_TO_STRING_NOSLASHESCAPE, &length);
	ora_httpd_respond(exchange, status, json_media_type, "", text, length);
	json_object_put(doc);
}

void sandbox_answer_error(struct ora_httpd_exchange *exchange, int status, const char *message,
	const char *headers)
{
	struct json_object *error = json_object_new_object();
	sandbox_set(error, "code", json_object_new_int(status));
	sandbox_set_text(error, "message", message);
	struct json_object *body = json_object_new_object();
	sandbox_set(body, "error", error);
	const char *text = json_object_to_json_string_ext(body, JSON_C_TO_STRING_PLAIN
		| JSON_C_TO_STRING_NOSLASHESCAPE);
	ora_httpd_respond(exchange, status, json_media_type, headers, text, strlen(text));
	json_object_put(body);
}

bool sandbox_prevent(struct ora_httpd_exchange *exchange, const struct sandbox_fault *fault)
{
	static const char page[] = "<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head>"
		"<body><h1>Bad gateway</h1></body></html>\n";
	char headers[64] = "";
	if (fault->retry_after_s > 0) {
		snprintf(headers, sizeof(headers), "Retry-After: %lld\r\n",
			(long long)fault->retry_after_s);
	}
	switch (fault->kind) {
	case SANDBOX_FAULT_STATUS:
		sandbox_answer_error(exchange, (int)fault->status, fault->status >= 500
			? "Internal Server Error" : "The request was refused", headers);
		return true;
	case SANDBOX_FAULT_RATE_LIMIT:
		sandbox_answer_error(exchange, (int)fault->status, "Rate limit exceeded", headers);
		return true;
	case SANDBOX_FAULT_HTML:
		ora_httpd_respond(exchange, (int)fault->status, "text/html; charset=utf-8", headers,
			page, sizeof(page) - 1);
		return true;
	case SANDBOX_FAULT_RESET_BEFORE:
		ora_httpd_respond_troubled(exchange, 500, NULL, "", "", 0, &reset);
		return true;
	default:
		return false;
	}
}

/* Valid JSON of 20 MB: the answer behind blanks. */
static void deliver_oversized(struct ora_httpd_exchange *exchange, int status, const char *json,
	size_t length)
{
	char *big = malloc(OVERSIZED + length);
	if (big == NULL) {
		sandbox_answer_error(exchange, 500, "out of memory", "");
		return;
	}
	memset(big, ' ', OVERSIZED);
	memcpy(big + OVERSIZED, json, length);
	ora_httpd_respond(exchange, status, json_media_type, "", big, OVERSIZED + length);
	free(big);
}

/* 64 MB of blanks and the answer, compressed to a thousandth of it. */
static void deliver_bomb(struct ora_httpd_exchange *exchange, int status, char *json,
	size_t length)
{
	static char blanks[65536];
	struct ora_buf out;
	z_stream z;
	memset(&z, 0, sizeof(z));
	memset(blanks, ' ', sizeof(blanks));
	ora_buf_init(&out, 4 << 20);
	char *to = ora_buf_reserve(&out, 1 << 20);
	/* 15 + 16: the largest window, and a gzip header. */
	if (to == NULL || deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8,
			Z_DEFAULT_STRATEGY) != Z_OK) {
		sandbox_answer_error(exchange, 500, "out of memory", "");
		ora_buf_finish(&out);
		return;
	}
	z.next_out = (unsigned char *)to;
	z.avail_out = 1 << 20;
	for (size_t done = 0; done < BOMB; done += sizeof(blanks)) {
		z.next_in = (unsigned char *)blanks;
		z.avail_in = sizeof(blanks);
		deflate(&z, Z_NO_FLUSH);
	}
	z.next_in = (unsigned char *)json;
	z.avail_in = (unsigned)length;
	deflate(&z, Z_FINISH);
	ora_httpd_respond(exchange, status, json_media_type, "Content-Encoding: gzip\r\n", to,
		z.total_out);
	deflateEnd(&z);
	ora_buf_finish(&out);
}

void sandbox_deliver(struct ora_httpd_exchange *exchange, int status, const char *json,
	size_t length, const struct sandbox_fault *fault)
{
	if (fault == NULL) {
		ora_httpd_respond(exchange, status, json_media_type, "", json, length);
		return;
	}
	struct ora_httpd_trouble trouble = { .stops = true, .body_bytes = length / 2 };
	unsigned delay_ms = (unsigned)fault->delay_ms;
	char *copy;
	switch (fault->kind) {
	case SANDBOX_FAULT_RESET_AFTER:
		ora_httpd_respond_troubled(exchange, status, NULL, "", "", 0, &reset);
		return;
	case SANDBOX_FAULT_CUT:
		trouble.cut = true;
		break;
	case SANDBOX_FAULT_SLOW_HEAD:
		trouble = (struct ora_httpd_trouble){ .head_delay_ms = delay_ms };
		break;
	case SANDBOX_FAULT_SLOW_BODY:
		trouble.body_delay_ms = delay_ms;
		break;
	case SANDBOX_FAULT_INVALID_JSON:
		ora_httpd_respond(exchange, status, json_media_type, "", json, length / 2);
		return;
	case SANDBOX_FAULT_CONTENT_TYPE:
		ora_httpd_respond(exchange, status, "text/plain", "", json, length);
		return;
	case SANDBOX_FAULT_OVERSIZED:
		deliver_oversized(exchange, status, json, length);
		return;
	case SANDBOX_FAULT_GZIP_BOMB:
		copy = malloc(length); /* zlib's input is not const */
		if (copy != NULL) {
			memcpy(copy, json, length);
			deliver_bomb(exchange, status, copy, length);
			free(copy);
			return;
		}
		break;
	default:
		break;
	}
	ora_httpd_respond_troubled(exchange, status, json_media_type, "", json, length, &trouble);
}
