#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "base/text.h"
#include "json/keys.h"
#include "json/scan.h"
#include "json/word.h"

/*
 * One pass without recursion, over a stack of open containers. What scans a part of the text takes
 * where that begins and returns what is behind it, or NULL after a refusal.
 */
/* What most texts need stands on the stack. */
#define FIRST_LEVELS 16

struct level {
	bool object;
	struct ora_keys_object keys;
};

struct scanner {
	const char *text;
	const char *end;
	bool spaced;      /* white space was seen between tokens */
	bool duplicates;  /* a key may come twice */
	unsigned max_depth;
	const struct ora_json_limits *limits;
	struct ora_json_fault *fault;
	struct level *levels;
	size_t level_capacity;
	unsigned depth;
	struct ora_keys keys;
	struct level first_levels[FIRST_LEVELS];
};

static const char *refuse(struct scanner *s, const char *at, int code, const char *format, ...)
	ORA_PRINTF(4, 5);

static const char *refuse(struct scanner *s, const char *at, int code, const char *format, ...)
{
	char words[128];
	va_list args;
	va_start(args, format);
	vsnprintf(words, sizeof(words), format, args);
	va_end(args);
	s->fault->offset = (size_t)(at - s->text);
	s->fault->code = code;
	snprintf(s->fault->message, sizeof(s->fault->message), "%s at byte %zu", words,
		s->fault->offset);
	return NULL;
}

static const char *unexpected(struct scanner *s, const char *at, const char *want)
{
	if (at >= s->end) {
		return refuse(s, at, ORA_ERR_ARGS, "not JSON: it ends where %s should be", want);
	}
	unsigned char c = (unsigned char)*at;
	if (c > 0x20 && c < 0x7f) {
		return refuse(s, at, ORA_ERR_ARGS, "not JSON: '%c' where %s should be", c, want);
	}
	return refuse(s, at, ORA_ERR_ARGS, "not JSON: byte 0x%02x where %s should be", c, want);
}

static const char *no_memory(struct scanner *s, const char *at)
{
	return refuse(s, at, ORA_ERR_MEMORY, "out of memory");
}

/* The byte there, or NUL at the end: a NUL is nowhere allowed, either. */
static inline char peek(const struct scanner *s, const char *at)
{
	return at < s->end ? *at : '\0';
}

static inline const char *skip_space(struct scanner *s, const char *at)
{
	while (at < s->end && (unsigned char)*at <= ' ') {
		if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t') {
			return at;
		}
		s->spaced = true;
		at++;
	}
	return at;
}

static int hex4(const char *text, unsigned *out)
{
	unsigned value = 0;
	for (int i = 0; i < 4; i++) {
		char c = text[i];
		unsigned digit;
		if (c >= '0' && c <= '9') {
			digit = (unsigned)(c - '0');
		} else if (c >= 'a' && c <= 'f') {
			digit = (unsigned)(c - 'a' + 10);
		} else if (c >= 'A' && c <= 'F') {
			digit = (unsigned)(c - 'A' + 10);
		} else {
			return -1;
		}
		value = value * 16 + digit;
	}
	*out = value;
	return 0;
}

/* The part of a string that begins with a backslash. */
static const char *scan_escape(struct scanner *s, const char *start)
{
	const char *at = start + 1;
	char c = peek(s, at);
	if (c != 'u') {
		if (c == '\0' || strchr("\"\\/bfnrt", c) == NULL) {
			return refuse(s, start, ORA_ERR_ARGS, "not JSON: unknown escape");
		}
		return at + 1;
	}
	unsigned code, low;
	if (s->end - at < 5 || hex4(at + 1, &code) != 0) {
		return refuse(s, start, ORA_ERR_ARGS, "not JSON: \\u needs four hexadecimal digits");
	}
	at += 5;
	if (code == 0 && !s->limits->allow_nul) {
		return refuse(s, start, ORA_ERR_ARGS, "the character \\u0000 is not allowed");
	}
	if (code >= 0xdc00 && code <= 0xdfff) {
		return refuse(s, start, ORA_ERR_ARGS, "lone surrogate \\u%04x", code);
	}
	if (code >= 0xd800 && code <= 0xdbff) {
		if (s->end - at < 6 || at[0] != '\\' || at[1] != 'u' || hex4(at + 2, &low) != 0
			|| low < 0xdc00 || low > 0xdfff) {
			return refuse(s, start, ORA_ERR_ARGS, "lone surrogate \\u%04x", code);
		}
		at += 6;
	}
	return at;
}

/* What is not plain ASCII in a string: an escape, or characters of several bytes. */
static const char *scan_special(struct scanner *s, const char *at)
{
	unsigned char c = (unsigned char)*at;
	if (c == '\\') {
		return scan_escape(s, at);
	}
	if (c < 0x20) {
		return refuse(s, at, ORA_ERR_ARGS, "not JSON: control character 0x%02x in a string", c);
	}
	while (at < s->end && (unsigned char)*at >= 0x80) {
		size_t step = ora_utf8_next(at, (size_t)(s->end - at));
		if (step == 0) {
			return refuse(s, at, ORA_ERR_ARGS, "invalid UTF-8");
		}
		at += step;
	}
	return at;
}

static inline bool is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/* `at` is behind the opening quote. */
static inline const char *scan_string(struct scanner *s, const char *at, bool *escaped)
{
	const char *start = at - 1;
	*escaped = false;
	for (;;) {
		while (s->end - at >= ORA_WORD_SIZE) {
			uint64_t found = ora_word_is_special(ora_word(at));
			if (found != 0) {
				at += ora_word_before(found);
				break;
			}
			at += ORA_WORD_SIZE;
		}
		while (at < s->end && *at != '"' && is_plain((unsigned char)*at)) {
			at++;
		}
		if (at >= s->end) {
			return refuse(s, start, ORA_ERR_ARGS, "not JSON: a string without its end");
		}
		if (*at == '"') {
			return at + 1;
		}
		*escaped = *escaped || *at == '\\';
		at = scan_special(s, at);
		if (at == NULL) {
			return NULL;
		}
	}
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline const char *scan_digits(struct scanner *s, const char *at)
{
	if (!is_digit(peek(s, at))) {
		return unexpected(s, at, "a digit");
	}
	do {
		at++;
	} while (is_digit(peek(s, at)));
	return at;
}

static inline const char *scan_number(struct scanner *s, const char *at)
{
	at += *at == '-';
	if (peek(s, at) == '0') {
		at++;
		if (is_digit(peek(s, at))) {
			return refuse(s, at, ORA_ERR_ARGS, "not JSON: a number that begins with 0");
		}
	} else {
		at = scan_digits(s, at);
	}
	if (at != NULL && peek(s, at) == '.') {
		at = scan_digits(s, at + 1);
	}
	if (at != NULL && (peek(s, at) | 0x20) == 'e') {
		at++;
		at += peek(s, at) == '+' || peek(s, at) == '-';
		at = scan_digits(s, at);
	}
	return at;
}

static inline const char *scan_word(struct scanner *s, const char *at, const char *word,
	size_t length)
{
	if ((size_t)(s->end - at) < length || memcmp(at, word, length) != 0) {
		return unexpected(s, at, "a value");
	}
	return at + length;
}

/* Reports one of two equal keys. */
static const char *duplicate(struct scanner *s, const char *text, size_t length)
{
	char name[48];
	ora_copy_line(name, sizeof(name), text, length);
	return refuse(s, text - 1, ORA_ERR_ARGS, "duplicate key \"%s\"", name);
}

static const char *refuse_key(struct scanner *s, int code, const char *text, size_t length)
{
	switch (code) {
	case ORA_ERR_MEMORY:
		return no_memory(s, text);
	case ORA_ERR_TOO_BIG:
		return refuse(s, text - 1, code, "too many keys that are made to be hard to tell apart");
	default:
		return duplicate(s, text, length);
	}
}

/* A key and its colon. */
static inline const char *scan_key(struct scanner *s, const char *at)
{
	bool escaped;
	at = skip_space(s, at);
	if (peek(s, at) != '"') {
		return unexpected(s, at, "a key");
	}
	const char *text = at + 1;
	at = scan_string(s, text, &escaped);
	if (at == NULL) {
		return NULL;
	}
	if (!s->duplicates) {
		size_t length = (size_t)(at - 1 - text);
		int rc = ora_keys_add(&s->keys, &s->levels[s->depth - 1].keys, text, length, escaped);
		if (rc != 0) {
			return refuse_key(s, rc, text, length);
		}
	}
	at = skip_space(s, at);
	return peek(s, at) == ':' ? at + 1 : unexpected(s, at, "':'");
}

static bool grow_levels(struct scanner *s)
{
	bool first = s->levels == s->first_levels;
	struct level *more = realloc(first ? NULL : s->levels,
		2 * s->level_capacity * sizeof(*more));
	if (more == NULL) {
		return false;
	}
	if (first) {
		memcpy(more, s->first_levels, sizeof(s->first_levels));
	}
	s->levels = more;
	s->level_capacity *= 2;
	return true;
}

/* The closing bracket of the innermost container. */
static const char *close_container(struct scanner *s, const char *at)
{
	const struct level *level = &s->levels[--s->depth];
	struct ora_key_seen wrong;
	int rc = level->object ? ora_keys_close(&s->keys, &level->keys, &wrong) : 0;
	return rc == 0 ? at + 1 : refuse_key(s, rc, wrong.text, wrong.length);
}

/* An empty container, or up to the place of its first key or value. */
static const char *open_container(struct scanner *s, const char *at, bool object,
	bool *complete)
{
	if (s->depth >= s->max_depth) {
		return refuse(s, at, ORA_ERR_TOO_BIG, "nested deeper than %u", s->max_depth);
	}
	if (s->depth == s->level_capacity && !grow_levels(s)) {
		return no_memory(s, at);
	}
	s->levels[s->depth++] = (struct level){ object, ora_keys_open(&s->keys) };
	at = skip_space(s, at + 1);
	*complete = peek(s, at) == (object ? '}' : ']');
	if (*complete) {
		return close_container(s, at);
	}
	return at;
}

/* A value; of a container that is not empty, up to what is in it. */
static inline const char *scan_value(struct scanner *s, const char *at, bool *complete)
{
	bool escaped;
	*complete = true;
	switch (peek(s, at)) {
	case '{':
	case '[':
		return open_container(s, at, *at == '{', complete);
	case '"':
		return scan_string(s, at + 1, &escaped);
	case 't':
		return scan_word(s, at, "true", 4);
	case 'f':
		return scan_word(s, at, "false", 5);
	case 'n':
		return scan_word(s, at, "null", 4);
	case '-':
	case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		return scan_number(s, at);
	default:
		return unexpected(s, at, "a value");
	}
}

/* Behind a value: closes what ends here, and finds the next key's or value's place. */
static inline const char *scan_after(struct scanner *s, const char *at, bool *done)
{
	while (s->depth > 0) {
		bool object = s->levels[s->depth - 1].object;
		at = skip_space(s, at);
		if (peek(s, at) == ',') {
			return at + 1;
		}
		if (peek(s, at) != (object ? '}' : ']')) {
			return unexpected(s, at, object ? "',' or '}'" : "',' or ']'");
		}
		at = close_container(s, at);
		if (at == NULL) {
			return NULL;
		}
	}
	*done = true;
	at = skip_space(s, at);
	return at < s->end ? unexpected(s, at, "the end") : at;
}

static int scan(struct scanner *s)
{
	const char *at = s->text;
	bool complete, done = false;
	while (at != NULL && !done) {
		if (s->depth > 0 && s->levels[s->depth - 1].object) {
			at = scan_key(s, at);
		}
		if (at != NULL) {
			at = scan_value(s, skip_space(s, at), &complete);
		}
		if (at != NULL && complete) {
			at = scan_after(s, at, &done);
		}
	}
	return at != NULL ? 0 : s->fault->code;
}

int ora_json_scan(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault)
{
	bool compact;
	return ora_json_scan_compact(text, length, limits, fault, &compact);
}

int ora_json_scan_compact(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault, bool *compact)
{
	struct ora_json_fault unused;
	struct scanner s; /* not cleared as a whole: its arrays are filled as needed */
	s.text = text != NULL ? text : ""; /* of no bytes */
	s.end = s.text + length;
	s.spaced = false;
	s.duplicates = limits->allow_duplicates;
	s.max_depth = limits->max_depth < ORA_JSON_DEPTH_LIMIT ? limits->max_depth
		: ORA_JSON_DEPTH_LIMIT;
	s.limits = limits;
	s.fault = fault != NULL ? fault : &unused;
	s.levels = s.first_levels;
	s.level_capacity = FIRST_LEVELS;
	s.depth = 0;
	ora_keys_init(&s.keys);
	if (length > limits->max_bytes) {
		s.fault->offset = limits->max_bytes;
		s.fault->code = ORA_ERR_TOO_BIG;
		snprintf(s.fault->message, sizeof(s.fault->message),
			"%zu bytes of JSON (at most %zu)", length, limits->max_bytes);
		return ORA_ERR_TOO_BIG;
	}
	int rc = scan(&s);
	*compact = !s.spaced;
	if (s.levels != s.first_levels) {
		free(s.levels);
	}
	ora_keys_finish(&s.keys);
	return rc;
}
