#ifndef ORA_HTTPD_BODY_H
#define ORA_HTTPD_BODY_H

#include <stdbool.h>

#include <stddef.h>

#include "base/buf.h"

/*
 * The body of a request, by its length or in chunks. Chunks are read to the letter (RFC 9112,
 * 7.1): whoever stands in front may read a sloppy one in another way.
 */
struct ora_httpd_body {
	struct ora_buf text;
	bool chunked;
	unsigned long long left;  /* bytes of the body, or of the chunk at hand */
	int state;
	unsigned digits;          /* of the size at hand */
	size_t overhead;          /* bytes that were framing */
	bool done;
	int status;               /* what to refuse it with, 0: nothing is wrong */
	const char *words;
};

void ora_httpd_body_init(struct ora_httpd_body *body, size_t max);
void ora_httpd_body_finish(struct ora_httpd_body *body);
/* Before the first byte: how it is framed. */
void ora_httpd_body_begin(struct ora_httpd_body *body, bool chunked, unsigned long long length);
/* Takes bytes and returns how many belong to it, until it is done or to be refused. */
size_t ora_httpd_body_take(struct ora_httpd_body *body, const char *data, size_t length);

#endif
