#ifndef ORA_JSON_WORD_H
#define ORA_JSON_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/*
 * Eight bytes at once, for the loops that see every byte of every string. Each test may say
 * "yes" wrongly, never "no": where it says yes, the bytes are looked at one by one.
 */
#define ORA_WORD_SIZE 8
#define ORA_WORD_OF(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline uint64_t ora_word(const char *at)
{
	uint64_t word;
	memcpy(&word, at, sizeof(word));
	return word;
}

/* Whether two texts of that length are the same: for short ones, where a call costs more. */
static inline bool ora_same_bytes(const char *a, const char *b, size_t length)
{
	size_t i = 0;
	for (; length - i >= ORA_WORD_SIZE; i += ORA_WORD_SIZE) {
		if (ora_word(a + i) != ora_word(b + i)) {
			return false;
		}
	}
	if (i > 0 && i < length) { /* the last word may overlap the one before */
		return ora_word(a + length - ORA_WORD_SIZE) == ora_word(b + length - ORA_WORD_SIZE);
	}
	for (; i < length; i++) {
		if (a[i] != b[i]) {
			return false;
		}
	}
	return true;
}

/* Not 0 where some byte is less than `limit`, which is at most 0x80. */
static inline uint64_t ora_word_below(uint64_t word, unsigned char limit)
{
	return (word - ORA_WORD_OF(limit)) & ~word & ORA_WORD_OF(0x80);
}

/* Not 0 where a string may end or escape. */
static inline uint64_t ora_word_ends_string(uint64_t word)
{
	uint64_t quote = (word ^ ORA_WORD_OF('"')) - ORA_WORD_OF(1);
	uint64_t backslash = (word ^ ORA_WORD_OF('\\')) - ORA_WORD_OF(1);
	return (quote | backslash) & ~word & ORA_WORD_OF(0x80);
}

#ifndef __SSE2__
/* Not 0 where there is anything but plain ASCII, inside a string: as the tests above, put together,
 * which is half of the work. */
static inline uint64_t ora_word_is_special(uint64_t word)
{
	uint64_t quote = (word ^ ORA_WORD_OF('"')) - ORA_WORD_OF(1);
	uint64_t backslash = (word ^ ORA_WORD_OF('\\')) - ORA_WORD_OF(1);
	uint64_t control = word - ORA_WORD_OF(0x20);
	return (quote | backslash | control | word) & ORA_WORD_OF(0x80);
}
#endif

/* The first byte of a string that does not stand for itself there: a quote, a backslash, what is
 * not printable or not ASCII; or the end. */
static inline const char *ora_skip_plain(const char *at, const char *end)
{
#ifdef __SSE2__
	const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
	const __m128i space = _mm_set1_epi8(' '); /* compared with signs: what is not ASCII is less */
	while (end - at >= 16) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
		int found = _mm_movemask_epi8(_mm_or_si128(_mm_cmplt_epi8(bytes, space),
			_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash))));
		if (found != 0) {
			return at + __builtin_ctz((unsigned)found);
		}
		at += 16;
	}
#else
	while (end - at >= ORA_WORD_SIZE && ora_word_is_special(ora_word(at)) == 0) {
		at += ORA_WORD_SIZE;
	}
#endif
	while (at < end && (unsigned char)*at >= ' ' && (unsigned char)*at < 0x80 && *at != '"'
		&& *at != '\\') {
		at++;
	}
	return at;
}

/* Whether all bytes stand for themselves in a string that is written. */
static inline bool ora_word_needs_no_escape(uint64_t word)
{
	return (ora_word_ends_string(word) | ora_word_below(word, 0x20)
		| ora_word_below(word ^ ORA_WORD_OF(0x7f), 1)) == 0;
}

/* How many bytes surely stand before the first that one of these tests has found: a wrong "yes"
 * only comes behind a right one, in the order of the processor. */
static inline size_t ora_word_before(uint64_t found)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_ctzll(found) / 8;
#else
	(void)found;
	return 0;
#endif
}

#endif
