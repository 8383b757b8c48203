/* SHA256_Init() and its kind are older than the providers of libcrypto 3, and marked so. The way
 * through a provider, which HMAC() goes, too, has all of its digests set up before the first: as
 * much work as a command's request and its answer together. */
#define OPENSSL_API_COMPAT 0x10101000L
#include <openssl/sha.h>

#include <stdbool.h>
#include <string.h>

#include <ora/error.h>

#include "base/digest.h"
#include "base/text.h"

/* The digest of two texts, one behind the other. */
static bool digest_of(const void *a, size_t a_length, const void *b, size_t b_length,
	unsigned char digest[ORA_DIGEST_SIZE])
{
	SHA256_CTX context;
	bool ok = SHA256_Init(&context) == 1 && SHA256_Update(&context, a, a_length) == 1
		&& SHA256_Update(&context, b, b_length) == 1 && SHA256_Final(digest, &context) == 1;
	ora_wipe(&context, sizeof(context));
	return ok;
}

int ora_sha256(const void *bytes, size_t length, unsigned char digest[ORA_DIGEST_SIZE])
{
	return digest_of(bytes, length, "", 0, digest) ? 0 : ORA_ERR_INTERNAL;
}

/* RFC 2104. */
int ora_hmac_sha256(const void *key, size_t key_length, const void *bytes, size_t length,
	unsigned char digest[ORA_DIGEST_SIZE])
{
	unsigned char block[SHA256_CBLOCK] = { 0 }, inner[SHA256_CBLOCK], outer[SHA256_CBLOCK];
	bool ok = true;
	if (key_length > sizeof(block)) {
		ok = digest_of(key, key_length, "", 0, block);
	} else if (key_length > 0) {
		memcpy(block, key, key_length);
	}
	for (size_t i = 0; i < sizeof(block); i++) {
		inner[i] = block[i] ^ 0x36;
		outer[i] = block[i] ^ 0x5c;
	}
	ok = ok && digest_of(inner, sizeof(inner), bytes, length, digest)
		&& digest_of(outer, sizeof(outer), digest, ORA_DIGEST_SIZE, digest);
	ora_wipe(block, sizeof(block));
	ora_wipe(inner, sizeof(inner));
	ora_wipe(outer, sizeof(outer));
	return ok ? 0 : ORA_ERR_INTERNAL;
}
