#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "base/text.h"
#include "json/read.h"

/*
 * Without recursion: what is passed over has a stack of open containers. What reads a part of the
 * text takes where that begins and returns what is behind it, or NULL after a refusal.
 */

static const char *refuse(struct ora_json_reader *s, const char *at, int code, const char *format, ...)
	ORA_PRINTF(4, 5);

static const char *refuse(struct ora_json_reader *s, const char *at, int code, const char *format, ...)
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

const char *ora_json_unexpected(struct ora_json_reader *s, const char *at, const char *want)
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

static const char *no_memory(struct ora_json_reader *s, const char *at)
{
	return refuse(s, at, ORA_ERR_MEMORY, "out of memory");
}

const char *ora_json_skip_spaces(struct ora_json_reader *s, const char *at)
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
static const char *scan_escape(struct ora_json_reader *s, const char *start)
{
	const char *at = start + 1;
	char c = ora_json_peek(s, at);
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
static const char *scan_special(struct ora_json_reader *s, const char *at)
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

const char *ora_json_string_end(struct ora_json_reader *s, const char *at, bool *escaped)
{
	const char *start = at - 1;
	for (;;) {
		at = ora_skip_plain(at, s->end);
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

const char *ora_json_bad_zero(struct ora_json_reader *s, const char *at)
{
	return refuse(s, at, ORA_ERR_ARGS, "not JSON: a number that begins with 0");
}

static const char *too_deep(struct ora_json_reader *s, const char *at)
{
	return refuse(s, at, ORA_ERR_TOO_BIG, "nested deeper than %u", s->max_depth);
}

bool ora_json_too_deep(struct ora_json_reader *s)
{
	s->at = too_deep(s, s->at);
	return false;
}

static inline const char *scan_word(struct ora_json_reader *s, const char *at, const char *word,
	size_t length)
{
	if ((size_t)(s->end - at) < length || memcmp(at, word, length) != 0) {
		return ora_json_unexpected(s, at, "a value");
	}
	return at + length;
}

static bool refuse_key(struct ora_json_reader *s, int code, const char *text, size_t length)
{
	char name[48];
	switch (code) {
	case ORA_ERR_MEMORY:
		s->at = no_memory(s, text);
		break;
	case ORA_ERR_TOO_BIG:
		s->at = refuse(s, text - 1, code,
			"too many keys that are made to be hard to tell apart");
		break;
	default:
		ora_copy_line(name, sizeof(name), text, length);
		s->at = refuse(s, text - 1, ORA_ERR_ARGS, "duplicate key \"%s\"", name);
		break;
	}
	return false;
}

bool ora_json_read_duplicate(struct ora_json_reader *s, struct ora_json key)
{
	return refuse_key(s, ORA_ERR_ARGS, key.text + 1, key.length - 2);
}

bool ora_json_read_new_key(struct ora_json_reader *s, struct ora_keys_object *keys,
	struct ora_json key, bool escaped)
{
	int rc = s->duplicates ? 0
		: ora_keys_add(&s->keys, keys, key.text + 1, key.length - 2, escaped);
	return rc == 0 || refuse_key(s, rc, key.text + 1, key.length - 2);
}

bool ora_json_read_close_keys(struct ora_json_reader *s, const struct ora_keys_object *keys)
{
	struct ora_key_seen wrong;
	int rc = ora_keys_close(&s->keys, keys, &wrong);
	return rc == 0 || refuse_key(s, rc, wrong.text, wrong.length);
}

/* A key and its colon, of the innermost of the open containers that are passed over. */
static inline const char *scan_key(struct ora_json_reader *s, const char *at, struct ora_keys_object *keys)
{
	struct ora_json key;
	bool escaped;
	s->at = ora_json_skip(s, at);
	return ora_json_read_key(s, &key, &escaped) && ora_json_read_new_key(s, keys, key, escaped)
		? s->at : NULL;
}

static bool grow_levels(struct ora_json_reader *s)
{
	bool first = s->levels == s->first_levels;
	struct ora_json_level *more = realloc(first ? NULL : s->levels,
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
static const char *close_container(struct ora_json_reader *s, const char *at,
	const struct ora_json_level *level)
{
	s->depth--;
	return !level->object || ora_json_read_close_keys(s, &level->keys) ? at + 1 : NULL;
}

/* An empty container, or up to the place of its first key or value. */
static const char *open_container(struct ora_json_reader *s, const char *at, size_t level, bool object,
	bool *complete)
{
	if (s->depth >= s->max_depth) {
		return too_deep(s, at);
	}
	if (level == s->level_capacity && !grow_levels(s)) {
		return no_memory(s, at);
	}
	s->depth++;
	s->levels[level] = (struct ora_json_level){ object, ora_keys_open(&s->keys) };
	at = ora_json_skip(s, at + 1);
	*complete = ora_json_peek(s, at) == (object ? '}' : ']');
	return *complete ? close_container(s, at, &s->levels[level]) : at;
}

/* A value; of a container that is not empty, up to what is in it. */
static inline const char *scan_value(struct ora_json_reader *s, const char *at, size_t level,
	bool *complete)
{
	struct ora_json_number number;
	bool escaped;
	*complete = true;
	switch (ora_json_peek(s, at)) {
	case '{':
	case '[':
		return open_container(s, at, level, *at == '{', complete);
	case '"':
		return ora_json_string(s, at + 1, &escaped);
	case 't':
		return scan_word(s, at, "true", 4);
	case 'f':
		return scan_word(s, at, "false", 5);
	case 'n':
		return scan_word(s, at, "null", 4);
	case '-':
	case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		return ora_json_number(s, at, &number);
	default:
		return ora_json_unexpected(s, at, "a value");
	}
}

/* Behind a value: closes what ends here, and finds the next key's or value's place. */
static inline const char *scan_after(struct ora_json_reader *s, const char *at, unsigned outside)
{
	while (s->depth > outside) {
		const struct ora_json_level *level = &s->levels[s->depth - outside - 1];
		at = ora_json_skip(s, at);
		if (ora_json_peek(s, at) == ',') {
			return at + 1;
		}
		if (ora_json_peek(s, at) != (level->object ? '}' : ']')) {
			return ora_json_unexpected(s, at, level->object ? "',' or '}'" : "',' or ']'");
		}
		at = close_container(s, at, level);
		if (at == NULL) {
			return NULL;
		}
	}
	return at;
}

bool ora_json_read_pass(struct ora_json_reader *s)
{
	const unsigned outside = s->depth;
	const char *at = s->at;
	bool complete;
	do {
		size_t level = s->depth - outside;
		if (level > 0 && s->levels[level - 1].object) {
			at = scan_key(s, at, &s->levels[level - 1].keys);
		}
		if (at != NULL) {
			at = scan_value(s, ora_json_skip(s, at), level, &complete);
		}
		if (at != NULL && complete) {
			at = scan_after(s, at, outside);
		}
	} while (at != NULL && s->depth > outside);
	s->at = at;
	return at != NULL;
}

bool ora_json_read_value(struct ora_json_reader *s, struct ora_json *value)
{
	const char *start = s->at;
	if (!ora_json_read_pass(s)) {
		return false;
	}
	*value = (struct ora_json){ start, (size_t)(s->at - start) };
	return true;
}

static void begin(struct ora_json_reader *s, const char *text, size_t length,
	const struct ora_json_limits *limits, struct ora_json_fault *fault)
{
	/* Not cleared as a whole: its arrays are filled as needed. */
	s->text = s->at = text;
	s->end = text + length;
	s->spaced = false;
	s->duplicates = limits->allow_duplicates;
	s->depth = 0;
	s->max_depth = limits->max_depth < ORA_JSON_DEPTH_LIMIT ? limits->max_depth
		: ORA_JSON_DEPTH_LIMIT;
	s->limits = limits;
	s->fault = fault;
	s->levels = s->first_levels;
	s->level_capacity = ORA_JSON_FIRST_LEVELS;
	ora_keys_init(&s->keys);
}

bool ora_json_read_start(struct ora_json_reader *s, const char *text, size_t length,
	const struct ora_json_limits *limits, struct ora_json_fault *fault)
{
	begin(s, text != NULL ? text : "", length, limits, fault); /* NULL: of no bytes */
	if (length > limits->max_bytes) {
		fault->offset = limits->max_bytes;
		fault->code = ORA_ERR_TOO_BIG;
		char most[ORA_SIZE_TEXT];
		snprintf(fault->message, sizeof(fault->message), "%zu bytes of JSON (at most %s)", length,
			ora_size_text(limits->max_bytes, most));
		s->at = NULL;
		return false;
	}
	s->at = ora_json_skip(s, s->at);
	s->spaced = false;
	return true;
}

void ora_json_read_again(struct ora_json_reader *s, struct ora_json value,
	struct ora_json_fault *fault)
{
	static const struct ora_json_limits limits = {
		.max_depth = ORA_JSON_DEPTH_LIMIT, .allow_nul = true, .allow_duplicates = true,
	};
	begin(s, value.text, value.length, &limits, fault);
}

void ora_json_read_finish(struct ora_json_reader *s)
{
	if (s->levels != s->first_levels) {
		free(s->levels);
	}
	ora_keys_finish(&s->keys);
}

bool ora_json_read_end(struct ora_json_reader *s)
{
	bool spaced = s->spaced;
	const char *at = ora_json_skip(s, s->at);
	s->spaced = spaced;
	if (at < s->end) {
		s->at = ora_json_unexpected(s, at, "the end");
	}
	return s->at != NULL;
}
