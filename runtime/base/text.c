#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/cut.h"
#include "base/text.h"

void ora_wipe(void *memory, size_t size)
{
	/* Through a volatile pointer, because memset() before free() may be dropped. */
	static void *(*const volatile set)(void *, int, size_t) = memset;
	if (size > 0) {
		set(memory, 0, size);
	}
}

bool ora_equal_secret(const char *a, size_t a_length, const char *b, size_t b_length)
{
	unsigned char difference = a_length != b_length;
	const char *other = a_length == b_length ? b : a; /* as much work for any length of b */
	for (size_t i = 0; i < a_length; i++) {
		difference = (unsigned char)(difference | (unsigned char)(a[i] ^ other[i]));
	}
	return difference == 0;
}

char *ora_join(const char *a, const char *b, const char *c)
{
	size_t size = strlen(a) + strlen(b) + strlen(c) + 1;
	char *text = malloc(size);
	if (text != NULL) {
		snprintf(text, size, "%s%s%s", a, b, c);
	}
	return text;
}

size_t ora_utf8_next(const char *text, size_t length)
{
	const unsigned char *s = (const unsigned char *)text;
	if (length == 0) {
		return 0;
	}
	if (s[0] < 0x80) {
		return 1;
	}
	/* The second byte's range is where overlong forms and surrogates show. */
	unsigned char low = 0x80, high = 0xbf;
	size_t size;
	if (s[0] >= 0xc2 && s[0] <= 0xdf) {
		size = 2;
	} else if (s[0] >= 0xe0 && s[0] <= 0xef) {
		size = 3;
		low = s[0] == 0xe0 ? 0xa0 : 0x80;
		high = s[0] == 0xed ? 0x9f : 0xbf;
	} else if (s[0] >= 0xf0 && s[0] <= 0xf4) {
		size = 4;
		low = s[0] == 0xf0 ? 0x90 : 0x80;
		high = s[0] == 0xf4 ? 0x8f : 0xbf;
	} else {
		return 0;
	}
	if (length < size || s[1] < low || s[1] > high) {
		return 0;
	}
	for (size_t i = 2; i < size; i++) {
		if ((s[i] & 0xc0) != 0x80) {
			return 0;
		}
	}
	return size;
}

size_t ora_utf8_count(const char *text, size_t length)
{
	size_t count = 0;
	for (size_t i = 0; i < length; i++) {
		count += ((unsigned char)text[i] & 0xc0) != 0x80;
	}
	return count;
}

/* Bytes from here that are plain characters, `most` at the most. */
static size_t plain_length(const char *text, size_t most)
{
	size_t length = 0;
	while (length < most && text[length] >= 0x20 && text[length] < 0x7f) {
		length++;
	}
	return length;
}

void ora_copy_line(char *to, size_t size, const char *from, size_t length)
{
	struct ora_cut cut = ora_cut_begin(to, size);
	bool fits = true;
	for (size_t i = 0; i < length && fits;) {
		size_t most = cut.room - cut.used + 1;
		size_t plain = plain_length(from + i, length - i < most ? length - i : most);
		size_t step = plain > 0 ? plain : ora_utf8_next(from + i, length - i);
		if (plain > 0) {
			fits = ora_cut_add_bytes(&cut, from + i, plain);
		} else if (step == 0) {
			step = 1;
			fits = ora_cut_add(&cut, "?", 1);
		} else {
			fits = step == 1 ? ora_cut_add(&cut, " ", 1) : ora_cut_add(&cut, from + i, step);
		}
		i += step;
	}
	ora_cut_end(&cut, fits);
}

#define LONGEST_WORD 64

/* Edits between two words, where swapping neighbours is one edit. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t rows[3][LONGEST_WORD + 1];
	for (size_t j = 0; j <= b_length; j++) {
		rows[0][j] = j;
	}
	for (size_t i = 1; i <= a_length; i++) {
		size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			size_t best = above[j - 1] + (a[i - 1] != b[j - 1]);
			if (above[j] + 1 < best) {
				best = above[j] + 1;
			}
			if (row[j - 1] + 1 < best) {
				best = row[j - 1] + 1;
			}
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
				&& before[j - 2] + 1 < best) {
				best = before[j - 2] + 1;
			}
			row[j] = best;
		}
	}
	return rows[a_length % 3][b_length];
}

const char *ora_did_you_mean(const char *word, size_t length,
	const char *(*candidate)(const void *data, size_t i), const void *data)
{
	if (length == 0 || length > LONGEST_WORD) {
		return NULL;
	}
	const char *best = NULL;
	/* Of a word of three letters two others make another word. */
	size_t best_distance = length > 3 ? length / 3 + 2 : 2;
	const char *name;
	for (size_t i = 0; (name = candidate(data, i)) != NULL; i++) {
		size_t name_length = strlen(name);
		if (name_length > LONGEST_WORD) {
			continue;
		}
		size_t d = distance(word, length, name, name_length);
		if (d < best_distance && d < name_length) {
			best = name;
			best_distance = d;
		}
	}
	return best;
}

void ora_list_names(char *out, size_t size, const char *last,
	const char *(*name)(const void *data, size_t i), const void *data)
{
	const size_t room = size - sizeof(" or one of 1000 more");
	size_t used = 0, shown = 0;
	const char *it = name(data, 0), *next;
	out[0] = '\0';
	for (; it != NULL && used + sizeof(" or ") + strlen(it) < room; it = next) {
		next = name(data, ++shown);
		const char *before = shown == 1 ? "" : next == NULL ? last : ", ";
		used += (size_t)snprintf(out + used, size - used, "%s%s", before, it);
	}
	size_t count = shown;
	while (name(data, count) != NULL) {
		count++;
	}
	if (shown < count) {
		snprintf(out + used, size - used, " or one of %zu more", count - shown);
	}
}

const char *ora_size_text(unsigned long long bytes, char out[ORA_SIZE_TEXT])
{
	const unsigned long long kib = 1024, mib = kib * kib;
	unsigned long long unit = bytes == 0 ? 1 : bytes % mib == 0 ? mib : bytes % kib == 0 ? kib : 1;
	snprintf(out, ORA_SIZE_TEXT, "%llu %s", bytes / unit,
		unit == mib ? "MiB" : unit == kib ? "KiB" : "bytes");
	return out;
}

long long ora_now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
