#ifndef ORA_BASE_BASE64_H
#define ORA_BASE_BASE64_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Base64 in its two alphabets (RFC 4648): the standard one with padding, and the one for URLs
 * and file names without. */

/* Bytes that the text of so many bytes becomes at most. */
#define ORA_BASE64_DECODED_SIZE(length) ((length) / 4 * 3 + 3)

void ora_base64url_put(struct ora_buf *out, const void *bytes, size_t length);

/* Strict: no other character, no white space, padding as the alphabet has it, no bits left
 * over. Writes to out (see ORA_BASE64_DECODED_SIZE) and tells how many bytes there are; false
 * where the text is something else. */
bool ora_base64_decode(const char *text, size_t length, void *out, size_t *size) ORA_MUST_CHECK;
bool ora_base64url_decode(const char *text, size_t length, void *out,
	size_t *size) ORA_MUST_CHECK;

#endif
