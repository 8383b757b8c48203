#include <stdio.h>
#include <string.h>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include "sandbox/request.h"

#define DIGEST_SIZE 32

static void put_hex(const unsigned char *bytes, size_t count, char *out)
{
	static const char digits[] = "0123456789abcdef";
	for (size_t i = 0; i < count; i++) {
		out[2 * i] = digits[bytes[i] >> 4];
		out[2 * i + 1] = digits[bytes[i] & 15];
	}
	out[2 * count] = '\0';
}

/* 32 bytes by chance, or those that a name always has. */
static void draw(const char *name, unsigned char out[DIGEST_SIZE])
{
	unsigned length = DIGEST_SIZE;
	if (name == NULL) {
		if (RAND_bytes(out, DIGEST_SIZE) != 1) {
			memset(out, 0, DIGEST_SIZE);
		}
		return;
	}
	EVP_Digest(name, strlen(name), out, &length, EVP_sha256(), NULL);
}

void sandbox_uuid(const char *name, char out[SANDBOX_UUID_SIZE])
{
	unsigned char bytes[DIGEST_SIZE];
	char hex[2 * DIGEST_SIZE + 1];
	draw(name, bytes);
	bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
	bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
	put_hex(bytes, 16, hex);
	snprintf(out, SANDBOX_UUID_SIZE, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12,
		hex + 16, hex + 20);
}

void sandbox_secret(const char *name, char out[SANDBOX_SECRET_SIZE])
{
	unsigned char bytes[DIGEST_SIZE];
	char hex[2 * DIGEST_SIZE + 1];
	draw(name, bytes);
	put_hex(bytes, DIGEST_SIZE, hex);
	snprintf(out, SANDBOX_SECRET_SIZE, "sk-or-v1-%s", hex);
}

void sandbox_hash(const char *secret, char out[SANDBOX_HASH_SIZE])
{
	unsigned char bytes[DIGEST_SIZE];
	draw(secret, bytes);
	put_hex(bytes, DIGEST_SIZE, out);
}
