#ifndef ORA_TESTS_FUZZ_H
#define ORA_TESTS_FUZZ_H

#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/*
 * Fuzz targets: each file has one LLVMFuzzerTestOneInput() of its own, over one place where
 * bytes of strangers come in. Beside what the sanitizers find, each holds a promise.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A promise that must hold for every input. */
#define FUZZ_HOLDS(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* The bytes up to `end`, new and NUL-terminated; *data and *size move behind it. All of them
 * where it does not come. */
static inline char *fuzz_take(const uint8_t **data, size_t *size, char end)
{
	const uint8_t *found = *size > 0 ? memchr(*data, end, *size) : NULL;
	size_t length = found != NULL ? (size_t)(found - *data) : *size;
	char *text = malloc(length + 1);
	FUZZ_HOLDS(text != NULL);
	if (length > 0) {
		memcpy(text, *data, length);
	}
	text[length] = '\0';
	*data += length + (found != NULL);
	*size -= length + (found != NULL);
	return text;
}

/* A copy of just that many bytes, so that the sanitizer sees a read behind them. */
static inline char *fuzz_copy(const uint8_t *data, size_t size)
{
	char *copy = malloc(size > 0 ? size : 1);
	FUZZ_HOLDS(copy != NULL);
	if (size > 0) {
		memcpy(copy, data, size);
	}
	return copy;
}

#endif
