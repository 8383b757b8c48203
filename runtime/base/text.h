#ifndef ORA_BASE_TEXT_H
#define ORA_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>

/* Small helpers on text that the C library lacks, all independent of the locale. */

/* Overwrites memory in a way that the compiler may not drop. NULL with 0 is allowed. */
void ora_wipe(void *memory, size_t size);

/* Compares in a time that does not depend on where the two differ. */
bool ora_equal_secret(const char *a, size_t a_length, const char *b, size_t b_length);

/* Copies as much as fits into to[size], cut at a character, always NUL-terminated;
 * "..." ends what was cut. Control characters become spaces, so that it stays one line. */
void ora_copy_line(char *to, size_t size, const char *from, size_t length);

/* The three texts, one behind the other. New: free() it; NULL: no memory. */
char *ora_join(const char *a, const char *b, const char *c);

/*
 * The candidate that somebody who wrote `word` most likely meant, or NULL where none is
 * near. `candidate(data, i)` returns the i-th, NULL at the end. The answer is borrowed.
 */
const char *ora_did_you_mean(const char *word, size_t length,
	const char *(*candidate)(const void *data, size_t i), const void *data);

/* Names that may be chosen, for a message: "a, b or c", or "a, b or one of 7 more" where `out`, of
 * at least 64 bytes, has no room for all. `name` gives the i-th, or NULL behind the last; `last`,
 * such as " or ", stands before that one. */
#define ORA_NAMES_SIZE 226 /* what an error's message has room for */
void ora_list_names(char *out, size_t size, const char *last,
	const char *(*name)(const void *data, size_t i), const void *data);

/* Number of Unicode characters in valid UTF-8. */
size_t ora_utf8_count(const char *text, size_t length);
/* Length of the valid UTF-8 character at text, or 0 where it is invalid (overlong forms,
 * surrogates and values above U+10FFFF are). */
size_t ora_utf8_next(const char *text, size_t length);

/* A size as people read it: "16 MiB" or "64 KiB" where it is whole, else "1000 bytes". Returns
 * `out`. */
#define ORA_SIZE_TEXT 32
const char *ora_size_text(unsigned long long bytes, char out[ORA_SIZE_TEXT]);

/* Milliseconds of the monotonic clock. */
long long ora_now_ms(void);

#endif
