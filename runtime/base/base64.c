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

/* One more than what a digit is worth; 0: it is none. Both alphabets: they differ in two. */
static const unsigned char values[256] = {
	['A'] = 1, ['B'] = 2, ['C'] = 3, ['D'] = 4, ['E'] = 5, ['F'] = 6, ['G'] = 7, ['H'] = 8,
	['I'] = 9, ['J'] = 10, ['K'] = 11, ['L'] = 12, ['M'] = 13, ['N'] = 14, ['O'] = 15,
	['P'] = 16, ['Q'] = 17, ['R'] = 18, ['S'] = 19, ['T'] = 20, ['U'] = 21, ['V'] = 22,
	['W'] = 23, ['X'] = 24, ['Y'] = 25, ['Z'] = 26, ['a'] = 27, ['b'] = 28, ['c'] = 29,
	['d'] = 30, ['e'] = 31, ['f'] = 32, ['g'] = 33, ['h'] = 34, ['i'] = 35, ['j'] = 36,
	['k'] = 37, ['l'] = 38, ['m'] = 39, ['n'] = 40, ['o'] = 41, ['p'] = 42, ['q'] = 43,
	['r'] = 44, ['s'] = 45, ['t'] = 46, ['u'] = 47, ['v'] = 48, ['w'] = 49, ['x'] = 50,
	['y'] = 51, ['z'] = 52, ['0'] = 53, ['1'] = 54, ['2'] = 55, ['3'] = 56, ['4'] = 57,
	['5'] = 58, ['6'] = 59, ['7'] = 60, ['8'] = 61, ['9'] = 62, ['-'] = 63, ['+'] = 63,
	['_'] = 64, ['/'] = 64,
};

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
		unsigned char value = values[(unsigned char)text[i]];
		if (value == 0 || alphabet[value - 1] != text[i]) {
			return false;
		}
		bits = bits << 6 | (value - 1u);
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
