#ifndef ORA_JSON_READ_H
#define ORA_JSON_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/export.h>

#include "json/keys.h"
#include "json/scan.h"
#include "json/view.h"
#include "json/word.h"

/*
 * Reads JSON and decides whether it is JSON, in one pass: as scan.h says, but for the keys of those
 * objects that the caller reads himself. What is not JSON ends it: `at` is NULL then, each function
 * returns false, and the fault says why. What was read before is of no use.
 *
 *	ora_json_read_open(r);
 *	for (bool first = true; ora_json_read_next(r, true, &first);) {
 *		ora_json_read_key(r, &key, &escaped), then one value
 *	}
 */

/* What most texts need stands in the struct. */
#define ORA_JSON_FIRST_LEVELS 16

/* A container that ora_json_read_pass() is in. */
struct ora_json_level {
	bool object;
	struct ora_keys_object keys;
};

struct ora_json_reader {
	const char *at;      /* what comes next */
	const char *end;
	const char *text;
	bool spaced;         /* white space was seen between tokens */
	bool duplicates;     /* a key may come twice */
	unsigned depth;      /* of open containers, those that the caller reads included */
	unsigned max_depth;
	const struct ora_json_limits *limits;
	struct ora_json_fault *fault;
	struct ora_json_level *levels;
	size_t level_capacity;
	struct ora_keys keys;
	struct ora_json_level first_levels[ORA_JSON_FIRST_LEVELS];
};

/* A number, and what its digits are without point and exponent. */
struct ora_json_number {
	struct ora_json view;
	uint64_t value;      /* of all digits; of more than 19, nothing */
	size_t digits;
	size_t behind;       /* digits behind the point */
	bool exponent;
};

/* Begins with the one value of a text, behind white space. The limits and the fault (NULL allowed)
 * are borrowed until finish(), which is due in every case. False: it is too long. */
bool ora_json_read_start(struct ora_json_reader *reader, const char *text, size_t length,
	const struct ora_json_limits *limits, struct ora_json_fault *fault) ORA_MUST_CHECK;
/* The same of a value that was read before: only its parts are asked for. */
void ora_json_read_again(struct ora_json_reader *reader, struct ora_json value,
	struct ora_json_fault *fault);
void ora_json_read_finish(struct ora_json_reader *reader);
/* Behind the value there must be nothing but white space. */
bool ora_json_read_end(struct ora_json_reader *reader) ORA_MUST_CHECK;

/* Passes over a value of any kind. */
bool ora_json_read_pass(struct ora_json_reader *reader) ORA_MUST_CHECK;
/* The same, and what it is. */
bool ora_json_read_value(struct ora_json_reader *reader, struct ora_json *value) ORA_MUST_CHECK;

/* Whether a key of an object that the caller reads is new among those that were asked for in this
 * way; he opens and closes the set of them. */
bool ora_json_read_new_key(struct ora_json_reader *reader, struct ora_keys_object *keys,
	struct ora_json key, bool escaped) ORA_MUST_CHECK;
bool ora_json_read_close_keys(struct ora_json_reader *reader,
	const struct ora_keys_object *keys) ORA_MUST_CHECK;
/* False: the key came before. */
bool ora_json_read_duplicate(struct ora_json_reader *reader, struct ora_json key);

/* What is rare. Each returns what is behind it, or NULL. */
const char *ora_json_unexpected(struct ora_json_reader *reader, const char *at, const char *want);
const char *ora_json_skip_spaces(struct ora_json_reader *reader, const char *at);
const char *ora_json_string_end(struct ora_json_reader *reader, const char *at, bool *escaped);
const char *ora_json_bad_zero(struct ora_json_reader *reader, const char *at);
bool ora_json_too_deep(struct ora_json_reader *reader);

/* The byte there, or NUL at the end: a NUL is nowhere allowed, either. */
static inline char ora_json_peek(const struct ora_json_reader *reader, const char *at)
{
	return at < reader->end ? *at : '\0';
}

static inline const char *ora_json_skip(struct ora_json_reader *reader, const char *at)
{
	return at < reader->end && (unsigned char)*at > ' ' ? at : ora_json_skip_spaces(reader, at);
}

/* `at` is behind the opening quote. */
static inline const char *ora_json_string(struct ora_json_reader *reader, const char *at,
	bool *escaped)
{
	*escaped = false;
	const char *stop = ora_skip_plain(at, reader->end);
	return stop < reader->end && *stop == '"' ? stop + 1
		: ora_json_string_end(reader, at, escaped);
}

static inline bool ora_json_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* One digit or more. */
static inline const char *ora_json_digits(struct ora_json_reader *reader, const char *at,
	uint64_t *value)
{
	if (!ora_json_is_digit(ora_json_peek(reader, at))) {
		return ora_json_unexpected(reader, at, "a digit");
	}
	do {
		*value = *value * 10 + (uint64_t)(*at++ - '0');
	} while (ora_json_is_digit(ora_json_peek(reader, at)));
	return at;
}

static inline const char *ora_json_number(struct ora_json_reader *reader, const char *start,
	struct ora_json_number *out)
{
	const char *at = start + (*start == '-'), *first = at;
	uint64_t unused = 0;
	*out = (struct ora_json_number){ .view = { start, 0 } };
	if (ora_json_peek(reader, at) == '0') {
		at++;
		if (ora_json_is_digit(ora_json_peek(reader, at))) {
			return ora_json_bad_zero(reader, at);
		}
	} else {
		at = ora_json_digits(reader, at, &out->value);
	}
	if (at == NULL) {
		return NULL;
	}
	out->digits = (size_t)(at - first);
	if (ora_json_peek(reader, at) == '.') {
		first = at + 1;
		at = ora_json_digits(reader, first, &out->value);
		if (at == NULL) {
			return NULL;
		}
		out->behind = (size_t)(at - first);
		out->digits += out->behind;
	}
	if ((ora_json_peek(reader, at) | 0x20) == 'e') {
		at++;
		at += ora_json_peek(reader, at) == '+' || ora_json_peek(reader, at) == '-';
		at = ora_json_digits(reader, at, &unused);
		out->exponent = true;
	}
	out->view.length = at != NULL ? (size_t)(at - start) : 0;
	return at;
}

/* Goes into an array or object, whose bracket comes next. */
static inline bool ora_json_read_open(struct ora_json_reader *reader)
{
	if (reader->depth >= reader->max_depth) {
		return ora_json_too_deep(reader);
	}
	reader->depth++;
	reader->at++;
	return true;
}

/* Up to the next key or item of the container; false behind its end. */
static inline bool ora_json_read_next(struct ora_json_reader *reader, bool object, bool *first)
{
	const char *at = ora_json_skip(reader, reader->at);
	char c = ora_json_peek(reader, at), close = object ? '}' : ']';
	bool more = *first ? c != close : c == ',';
	if (more) {
		reader->at = *first ? at : ora_json_skip(reader, at + 1);
		*first = false;
		return true;
	}
	if (c != close) {
		reader->at = ora_json_unexpected(reader, at, object ? "',' or '}'" : "',' or ']'");
		return false;
	}
	reader->depth--;
	reader->at = at + 1;
	return false;
}

/* A key, up to its value. */
static inline bool ora_json_read_key(struct ora_json_reader *reader, struct ora_json *key,
	bool *escaped)
{
	const char *start = reader->at, *at;
	if (ora_json_peek(reader, start) != '"') {
		reader->at = ora_json_unexpected(reader, start, "a key");
		return false;
	}
	at = ora_json_string(reader, start + 1, escaped);
	if (at == NULL) {
		reader->at = NULL;
		return false;
	}
	*key = (struct ora_json){ start, (size_t)(at - start) };
	at = ora_json_skip(reader, at);
	reader->at = ora_json_peek(reader, at) == ':' ? ora_json_skip(reader, at + 1)
		: ora_json_unexpected(reader, at, "':'");
	return reader->at != NULL;
}

/* A string, whose quote comes next. */
static inline bool ora_json_read_string(struct ora_json_reader *reader, struct ora_json *value,
	bool *escaped)
{
	const char *start = reader->at;
	reader->at = ora_json_string(reader, start + 1, escaped);
	*value = (struct ora_json){ start, reader->at != NULL ? (size_t)(reader->at - start) : 0 };
	return reader->at != NULL;
}

/* null, true or false, whose first byte comes next. */
static inline bool ora_json_read_word(struct ora_json_reader *reader, const char *word,
	size_t length)
{
	const char *at = reader->at;
	bool ok = (size_t)(reader->end - at) >= length && ora_same_bytes(at, word, length);
	reader->at = ok ? at + length : ora_json_unexpected(reader, at, "a value");
	return ok;
}

/* A number, whose first byte comes next. */
static inline bool ora_json_read_number(struct ora_json_reader *reader,
	struct ora_json_number *number)
{
	reader->at = ora_json_number(reader, reader->at, number);
	return reader->at != NULL;
}

/* What the next value is, by its first byte; a byte that begins none is taken for a number's. */
static inline enum ora_json_type ora_json_read_type(const struct ora_json_reader *reader)
{
	return ora_json_type((struct ora_json){ reader->at, (size_t)(reader->end - reader->at) });
}

/* As ora_json_double() and ora_json_int64(). */
bool ora_json_number_double(const struct ora_json_number *number, double *out);
bool ora_json_number_int64(const struct ora_json_number *number, int64_t *out);

#endif
