#include <stdint.h>
#include <string.h>

#include "base/base64.h"

static const char url_alphabet[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char standard_alphabet[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void ora_base64url_put(struct ora_buf *out, const void *bytes, size_t length)
{
	const unsigned char *from = bytes;
	for (size_t i = 0; i < length; i += 3) {
		size_t count = length - i < 3 ? length - i : 3;
		uint32_t group = (uint32_t)from[i] << 16;
		group |= count > 1 ? (uint32_t)from[i + 1] << 8 : 0;
		group |= count > 2 ? from[i + 2] : 0;
		for (size_t j = 0; j <= count; j++) {
			ora_buf_add_char(out, url_alphabet[group >> (18 - 6 * j) & 63]);
		}
	}
}

static bool decode(const char *alphabet, const char *text, size_t length, void *out,
	size_t *size)
{
	unsigned char *to = out;
	size_t written = 0;
	uint32_t bits = 0;
	unsigned count = 0; /* of bits that are not written yet */
	if (length % 4 == 1) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		const char *at = text[i] != '\0' ? strchr(alphabet, text[i]) : NULL;
		if (at == NULL) {
			return false;
		}
		bits = bits << 6 | (uint32_t)(at - alphabet);
		count += 6;
		if (count >= 8) {
			count -= 8;
			to[written++] = (unsigned char)(bits >> count & 0xff);
		}
	}
	*size = written;
	return (bits & ((1u << count) - 1)) == 0;
}

bool ora_base64_decode(const char *text, size_t length, void *out, size_t *size)
{
	if (length % 4 != 0) {
		return false;
	}
	size_t padding = 0;
	while (padding < 2 && padding < length && text[length - 1 - padding] == '=') {
		padding++;
	}
	return decode(standard_alphabet, text, length - padding, out, size);
}

bool ora_base64url_decode(const char *text, size_t length, void *out, size_t *size)
{
	return decode(url_alphabet, text, length, out, size);
}
