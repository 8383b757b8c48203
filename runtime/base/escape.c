#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/cut.h"
#include "base/escape.h"
#include "base/rule.h"
#include "base/text.h"

/* Ranges in order, both ends included. */
static const struct range {
	uint32_t first, last;
} hidden[] = {
	{ 0x00, 0x08 }, { 0x0b, 0x1f },   /* control characters, but for tab and newline */
	{ 0x7f, 0x9f },
	{ 0xad, 0xad },                   /* soft hyphen */
	{ 0x34f, 0x34f },                 /* combining grapheme joiner */
	{ 0x61c, 0x61c },                 /* Arabic letter mark */
	{ 0x115f, 0x1160 },               /* Hangul fillers */
	{ 0x17b4, 0x17b5 },               /* Khmer vowels that are not shown */
	{ 0x180b, 0x180f },               /* Mongolian selectors and separator */
	{ 0x200b, 0x200f },               /* zero width, direction marks */
	{ 0x2028, 0x202e },               /* line ends, embeddings and overrides */
	{ 0x2060, 0x206f },               /* joiners, isolates, invisible operators */
	{ 0x3164, 0x3164 },
	{ 0xfe00, 0xfe0d },               /* variation selectors; the two of emoji stay */
	{ 0xfeff, 0xfeff },               /* byte order mark */
	{ 0xffa0, 0xffa0 },
	{ 0xfff0, 0xfffb },               /* annotations */
	{ 0x1bca0, 0x1bca3 },             /* shorthand controls */
	{ 0x1d173, 0x1d17a },             /* musical controls */
	{ 0xe0000, 0xe0fff },             /* tags, further variation selectors */
};

bool ora_is_hidden(unsigned long character)
{
	size_t low = 0, high = sizeof(hidden) / sizeof(hidden[0]);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (character < hidden[middle].first) {
			high = middle;
		} else if (character > hidden[middle].last) {
			low = middle + 1;
		} else {
			return !ORA_LEFT_OUT("text.escaped");
		}
	}
	return false;
}

/* The character of a valid sequence of `size` bytes. */
static uint32_t decode(const char *text, size_t size)
{
	const unsigned char *s = (const unsigned char *)text;
	switch (size) {
	case 1:
		return s[0];
	case 2:
		return (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu);
	case 3:
		return (s[0] & 0x0fu) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3fu);
	default:
		return (s[0] & 0x07u) << 18 | (s[1] & 0x3fu) << 12 | (s[2] & 0x3fu) << 6
			| (s[3] & 0x3fu);
	}
}

/* Bytes from here that are plainly clean: ASCII that can be seen, and no backslash. */
static size_t clean_length(const char *text, size_t length)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
	size_t i = 0;
	for (; length - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
		uint64_t word;
		memcpy(&word, text + i, sizeof(word));
		/* A top bit is set where a byte is below 0x20, 0x7f, a backslash, or not ASCII. A
		 * borrow can set too many of them, never too few. */
		uint64_t control = word - ones * 0x20;
		uint64_t rubout = (word ^ ones * 0x7f) - ones;
		uint64_t slash = (word ^ ones * '\\') - ones;
		if (((word | control | rubout | slash) & tops) != 0) {
			break;
		}
	}
	for (; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c < 0x20 || c >= 0x7f || c == '\\') {
			break;
		}
	}
	return i;
}

/* The next step of a walk: clean bytes, or one character. */
struct step {
	size_t size;        /* bytes of the source */
	bool bad;           /* it is to be escaped */
	uint32_t character;
};

static struct step next_step(const char *text, size_t length)
{
	size_t clean = clean_length(text, length);
	if (clean > 0) {
		return (struct step){ .size = clean };
	}
	size_t size = ora_utf8_next(text, length);
	if (size == 0) {
		return (struct step){ 1, true, 0xfffd };
	}
	uint32_t character = decode(text, size);
	return (struct step){ size, ora_is_hidden(character), character };
}

static bool unhex(const char *text, uint32_t *out)
{
	*out = 0;
	for (size_t i = 0; i < 4; i++) {
		char c = text[i];
		uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0')
			: c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10
			: c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A') + 10 : 16;
		if (digit > 15) {
			return false;
		}
		*out = *out << 4 | digit;
	}
	return true;
}

/* The same in JSON, where a backslash begins an escape; \b, \f and \r are hidden, too. */
static struct step next_json_step(const char *json, size_t length)
{
	uint32_t character, low;
	if (json[0] != '\\' || length < 2) {
		return next_step(json, length);
	}
	if (json[1] != 'u' || length < 6 || !unhex(json + 2, &character)) {
		character = json[1] == 'b' ? 0x08 : json[1] == 'f' ? 0x0c : json[1] == 'r' ? 0x0d : 0;
		return (struct step){ 2, character != 0, character };
	}
	if (character >= 0xd800 && character <= 0xdbff && length >= 12 && json[6] == '\\'
		&& json[7] == 'u' && unhex(json + 8, &low)) {
		character = 0x10000 + ((character & 0x3ff) << 10) + (low & 0x3ff);
		return (struct step){ 12, ora_is_hidden(character), character };
	}
	return (struct step){ 6, ora_is_hidden(character), character };
}

typedef struct step take_step(const char *text, size_t length);

static bool find(const char *text, size_t length, take_step *next)
{
	for (size_t i = 0; i < length;) {
		struct step step = next(text + i, length - i);
		if (step.bad) {
			return true;
		}
		i += step.size;
	}
	return false;
}

bool ora_has_hidden(const char *text, size_t length)
{
	return find(text, length, next_step);
}

bool ora_json_has_hidden(const char *json, size_t length)
{
	return find(json, length, next_json_step);
}

/* Room for an escape and its NUL. */
#define ESCAPE_SIZE 16

static void put(struct ora_buf *out, const char *text, size_t length, take_step *next,
	const char *backslash)
{
	for (size_t i = 0; i < length;) {
		struct step step = next(text + i, length - i);
		if (step.bad) {
			ora_buf_addf(out, "%su{%lx}", backslash, (unsigned long)step.character);
		} else {
			ora_buf_add(out, text + i, step.size);
		}
		i += step.size;
	}
}

void ora_escape_put(struct ora_buf *out, const char *text, size_t length)
{
	put(out, text, length, next_step, "\\");
}

void ora_escape_put_json(struct ora_buf *out, const char *json, size_t length)
{
	put(out, json, length, next_json_step, "\\\\");
}

void ora_escape_put_json_exact(struct ora_buf *out, const char *json, size_t length)
{
	for (size_t i = 0; i < length;) {
		/* Not as JSON: what is an escape already stays one. */
		struct step step = json[i] == '\\' ? (struct step){ .size = length - i > 1 ? 2 : 1 }
			: next_step(json + i, length - i);
		unsigned long c = step.character;
		if (step.bad && c > 0xffff) {
			ora_buf_addf(out, "\\u%04lx\\u%04lx", 0xd7c0 + (c >> 10), 0xdc00 | (c & 0x3ff));
		} else if (step.bad) {
			ora_buf_addf(out, "\\u%04lx", c);
		} else {
			ora_buf_add(out, json + i, step.size);
		}
		i += step.size;
	}
}

/* What a step of a line is written as: itself, a blank or an escape. Whole characters only,
 * so that a cut leaves none in pieces. */
static const char *line_part(const char *text, struct step *step, char escape[ESCAPE_SIZE],
	size_t *size)
{
	if (step->bad) {
		*size = (size_t)snprintf(escape, ESCAPE_SIZE, "\\u{%lx}",
			(unsigned long)step->character);
		return escape;
	}
	if (text[0] == '\n' || text[0] == '\t') {
		*size = 1;
		return " ";
	}
	step->size = ora_utf8_next(text, step->size);
	*size = step->size;
	return text;
}

void ora_escape_line(char *to, size_t size, const char *from, size_t length)
{
	struct ora_cut cut = ora_cut_begin(to, size);
	char escape[ESCAPE_SIZE];
	bool fits = true;
	for (size_t i = 0; i < length && fits;) {
		size_t clean = clean_length(from + i, length - i);
		if (clean > 0) { /* a run whose characters are one byte each */
			fits = ora_cut_add_bytes(&cut, from + i, clean);
			i += clean;
			continue;
		}
		struct step step = next_step(from + i, length - i);
		size_t part_size;
		const char *part = line_part(from + i, &step, escape, &part_size);
		fits = ora_cut_add(&cut, part, part_size);
		i += step.size;
	}
	ora_cut_end(&cut, fits);
}
