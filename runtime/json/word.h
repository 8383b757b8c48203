#ifndef ORA_JSON_WORD_H
#define ORA_JSON_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

/* Not 0 where there is anything but plain ASCII, inside a string: as the tests above, put together,
 * which is half of the work. */
static inline uint64_t ora_word_is_special(uint64_t word)
{
	uint64_t quote = (word ^ ORA_WORD_OF('"')) - ORA_WORD_OF(1);
	uint64_t backslash = (word ^ ORA_WORD_OF('\\')) - ORA_WORD_OF(1);
	uint64_t control = word - ORA_WORD_OF(0x20);
	return (quote | backslash | control | word) & ORA_WORD_OF(0x80);
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
