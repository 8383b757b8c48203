#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <limits.h>

#include <ora/error.h>

#include "base/digest.h"

int ora_sha256(const void *bytes, size_t length, unsigned char digest[ORA_DIGEST_SIZE])
{
	return EVP_Digest(bytes, length, digest, NULL, EVP_sha256(), NULL) == 1 ? 0
		: ORA_ERR_INTERNAL;
}

int ora_hmac_sha256(const void *key, size_t key_length, const void *bytes, size_t length,
	unsigned char digest[ORA_DIGEST_SIZE])
{
	if (key_length > INT_MAX) {
		return ORA_ERR_INTERNAL;
	}
	return HMAC(EVP_sha256(), key, (int)key_length, bytes, length, digest, NULL) != NULL ? 0
		: ORA_ERR_INTERNAL;
}
