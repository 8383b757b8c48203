#ifndef ORA_BASE_DIGEST_H
#define ORA_BASE_DIGEST_H

#include <stddef.h>

#include <ora/export.h>

/* SHA-256, and HMAC over it, by libcrypto. Not in a minimal build. */

#define ORA_DIGEST_SIZE 32

/* Each returns 0 or ORA_ERR_INTERNAL, where libcrypto refuses. */
int ora_sha256(const void *bytes, size_t length,
	unsigned char digest[ORA_DIGEST_SIZE]) ORA_MUST_CHECK;
int ora_hmac_sha256(const void *key, size_t key_length, const void *bytes, size_t length,
	unsigned char digest[ORA_DIGEST_SIZE]) ORA_MUST_CHECK;

#endif
