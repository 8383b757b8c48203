#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "base/text.h"
#include "json/scan.h"
#include "json/view.h"
#include "json/word.h"

/*
 * One pass without recursion: a stack of open containers, and for objects the keys seen so
 * far, because a duplicate key means different things to different readers.
 */
/* Few keys are compared one by one, by their hashes; many are sorted by them. */
#define FEW_KEYS 32
/* What most texts need stands on the stack. */
#define FIRST_KEYS 64
#define FIRST_LEVELS 16

struct key {
	uint64_t hash;
	const char *text; /* after the quote */
	size_t length;
};

struct level {
	bool object;
	size_t first_key; /* index in the shared array of keys */
	uint64_t seen;    /* a bit for each hash: most keys are plainly new */
};

struct scanner {
	const char *text;
	size_t length;
	size_t at;
	bool spaced;  /* white space was seen between tokens */
	bool escaped; /* the last string has an escape */
	const struct ora_json_limits *limits;
	struct ora_json_fault *fault;
	struct level *levels;
	size_t level_capacity;
	unsigned depth;
	struct key *keys;
	size_t key_count;
	size_t key_capacity;
	struct level first_levels[FIRST_LEVELS];
	struct key first_keys[FIRST_KEYS];
};

static int refuse(struct scanner *s, size_t offset, int code, const char *format, ...)
	ORA_PRINTF(4, 5);

static int refuse(struct scanner *s, size_t offset, int code, const char *format, ...)
{
	char words[128];
	va_list args;
	va_start(args, format);
	vsnprintf(words, sizeof(words), format, args);
	va_end(args);
	s->fault->offset = offset;
	s->fault->code = code;
	snprintf(s->fault->message, sizeof(s->fault->message), "%s at byte %zu", words, offset);
	return code;
}

static int unexpected(struct scanner *s, const char *want)
{
	if (s->at >= s->length) {
		return refuse(s, s->at, ORA_ERR_ARGS, "not JSON: it ends where %s should be", want);
	}
	unsigned char c = (unsigned char)s->text[s->at];
	if (c > 0x20 && c < 0x7f) {
		return refuse(s, s->at, ORA_ERR_ARGS, "not JSON: '%c' where %s should be", c, want);
	}
	return refuse(s, s->at, ORA_ERR_ARGS, "not JSON: byte 0x%02x where %s should be", c, want);
}

static void skip_space(struct scanner *s)
{
	while (s->at < s->length) {
		char c = s->text[s->at];
		if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
			return;
		}
		s->spaced = true;
		s->at++;
	}
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

/* The part of a string behind a backslash. */
static int scan_escape(struct scanner *s)
{
	size_t start = s->at - 1;
	char c = s->at < s->length ? s->text[s->at] : '\0';
	if (c != 'u') {
		if (c == '\0' || strchr("\"\\/bfnrt", c) == NULL) {
			return refuse(s, start, ORA_ERR_ARGS, "not JSON: unknown escape");
		}
		s->at++;
		return 0;
	}
	unsigned code, low;
	if (s->length - s->at < 5 || hex4(s->text + s->at + 1, &code) != 0) {
		return refuse(s, start, ORA_ERR_ARGS, "not JSON: \\u needs four hexadecimal digits");
	}
	s->at += 5;
	if (code == 0 && !s->limits->allow_nul) {
		return refuse(s, start, ORA_ERR_ARGS, "the character \\u0000 is not allowed");
	}
	if (code >= 0xdc00 && code <= 0xdfff) {
		return refuse(s, start, ORA_ERR_ARGS, "lone surrogate \\u%04x", code);
	}
	if (code >= 0xd800 && code <= 0xdbff) {
		if (s->length - s->at < 6 || s->text[s->at] != '\\' || s->text[s->at + 1] != 'u'
			|| hex4(s->text + s->at + 2, &low) != 0 || low < 0xdc00 || low > 0xdfff) {
			return refuse(s, start, ORA_ERR_ARGS, "lone surrogate \\u%04x", code);
		}
		s->at += 6;
	}
	return 0;
}

/* s->at is behind the opening quote; afterwards behind the closing one. */
static int scan_string(struct scanner *s)
{
	size_t start = s->at - 1;
	s->escaped = false;
	while (s->at < s->length) {
		while (s->length - s->at > ORA_WORD_SIZE) {
			uint64_t found = ora_word_is_special(ora_word(s->text + s->at));
			if (found != 0) {
				s->at += ora_word_before(found);
				break;
			}
			s->at += ORA_WORD_SIZE;
		}
		unsigned char c = (unsigned char)s->text[s->at];
		while (c >= 0x20 && c < 0x80 && c != '"' && c != '\\' && s->at + 1 < s->length) {
			c = (unsigned char)s->text[++s->at];
		}
		if (c == '"') {
			s->at++;
			return 0;
		}
		if (c == '\\') {
			s->escaped = true;
			s->at++;
			int rc = scan_escape(s);
			if (rc != 0) {
				return rc;
			}
		} else if (c < 0x20) {
			return refuse(s, s->at, ORA_ERR_ARGS,
				"not JSON: control character 0x%02x in a string", c);
		} else if (c < 0x80) {
			s->at++;
		} else {
			size_t step = ora_utf8_next(s->text + s->at, s->length - s->at);
			if (step == 0) {
				return refuse(s, s->at, ORA_ERR_ARGS, "invalid UTF-8");
			}
			s->at += step;
		}
	}
	return refuse(s, start, ORA_ERR_ARGS, "not JSON: a string without its end");
}

static bool digit_at(const struct scanner *s)
{
	return s->at < s->length && s->text[s->at] >= '0' && s->text[s->at] <= '9';
}

static int scan_digits(struct scanner *s)
{
	if (!digit_at(s)) {
		return unexpected(s, "a digit");
	}
	while (digit_at(s)) {
		s->at++;
	}
	return 0;
}

static int scan_number(struct scanner *s)
{
	int rc = 0;
	if (s->text[s->at] == '-') {
		s->at++;
	}
	if (s->at < s->length && s->text[s->at] == '0') {
		s->at++;
		if (digit_at(s)) {
			return refuse(s, s->at, ORA_ERR_ARGS, "not JSON: a number that begins with 0");
		}
	} else {
		rc = scan_digits(s);
	}
	if (rc == 0 && s->at < s->length && s->text[s->at] == '.') {
		s->at++;
		rc = scan_digits(s);
	}
	if (rc == 0 && s->at < s->length && (s->text[s->at] == 'e' || s->text[s->at] == 'E')) {
		s->at++;
		if (s->at < s->length && (s->text[s->at] == '+' || s->text[s->at] == '-')) {
			s->at++;
		}
		rc = scan_digits(s);
	}
	return rc;
}

static int scan_word(struct scanner *s, const char *word)
{
	size_t length = strlen(word);
	if (s->length - s->at < length || memcmp(s->text + s->at, word, length) != 0) {
		return unexpected(s, "a value");
	}
	s->at += length;
	return 0;
}

/* The view of a key's text with its quotes. */
static struct ora_json key_view(const struct key *key)
{
	return (struct ora_json){ key->text - 1, key->length + 2 };
}

/* Of two with the same hash. */
static bool same_key(const struct key *a, const struct key *b)
{
	/* Escapes never make the text shorter than what it means. */
	char small[2][256];
	size_t need = a->length > b->length ? a->length : b->length;
	char *space = need <= sizeof(small[0]) ? NULL : malloc(2 * need);
	if (need > sizeof(small[0]) && space == NULL) {
		return true; /* without memory: rather refuse than let two keys pass */
	}
	char *x = space != NULL ? space : small[0];
	char *y = space != NULL ? space + need : small[1];
	size_t x_length = ora_json_unescape(key_view(a), x);
	size_t y_length = ora_json_unescape(key_view(b), y);
	bool same = x_length == y_length && memcmp(x, y, x_length) == 0;
	free(space);
	return same;
}

static uint64_t hash_bytes(const char *bytes, size_t length)
{
	const uint64_t prime = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t hash = length, word;
	for (; length >= sizeof(word); bytes += sizeof(word), length -= sizeof(word)) {
		memcpy(&word, bytes, sizeof(word));
		hash = (hash ^ word) * prime;
		hash ^= hash >> 32;
	}
	/* What is left, by two halves that may overlap. */
	uint32_t low = 0, high = 0;
	if (length >= sizeof(low)) {
		memcpy(&low, bytes, sizeof(low));
		memcpy(&high, bytes + length - sizeof(high), sizeof(high));
	} else if (length > 0) {
		low = (unsigned char)bytes[0];
		high = (uint32_t)(unsigned char)bytes[length / 2] << 8
			| (unsigned char)bytes[length - 1];
	}
	hash = (hash ^ ((uint64_t)high << 32 | low)) * prime;
	return hash ^ hash >> 32;
}

/* The hash of what a key means: nearly always of its bytes. */
static int hash_key(struct scanner *s, struct key *key)
{
	if (!s->escaped) {
		key->hash = hash_bytes(key->text, key->length);
		return 0;
	}
	char small[256];
	char *space = key->length <= sizeof(small) ? small : malloc(key->length);
	if (space == NULL) {
		return refuse(s, 0, ORA_ERR_MEMORY, "out of memory");
	}
	size_t length = ora_json_unescape(key_view(key), space);
	key->hash = hash_bytes(space, length);
	if (space != small) {
		free(space);
	}
	return 0;
}

/* Reports one of two equal keys. */
static int duplicate(struct scanner *s, const struct key *key)
{
	char name[48];
	ora_copy_line(name, sizeof(name), key->text, key->length);
	return refuse(s, (size_t)(key->text - 1 - s->text), ORA_ERR_ARGS,
		"duplicate key \"%s\"", name);
}

/* Room for twice as many items of `size` bytes. The first ones are not the heap's. */
static void *grow(void *items, const void *first, size_t *capacity, size_t size)
{
	void *more = realloc(items == first ? NULL : items, 2 * *capacity * size);
	if (more != NULL && items == first) {
		memcpy(more, first, *capacity * size);
	}
	*capacity *= more != NULL ? 2 : 1;
	return more;
}

static int add_key(struct scanner *s, size_t start)
{
	if (s->limits->allow_duplicates) {
		return 0;
	}
	if (s->key_count == s->key_capacity) {
		struct key *keys = grow(s->keys, s->first_keys, &s->key_capacity, sizeof(*keys));
		if (keys == NULL) {
			return refuse(s, start, ORA_ERR_MEMORY, "out of memory");
		}
		s->keys = keys;
	}
	struct key *key = &s->keys[s->key_count];
	key->text = s->text + start;
	key->length = s->at - 1 - start;
	int rc = hash_key(s, key);
	if (rc != 0) {
		return rc;
	}
	struct level *level = &s->levels[s->depth - 1];
	uint64_t bit = UINT64_C(1) << (key->hash & 63);
	bool new = (level->seen & bit) == 0;
	level->seen |= bit;
	s->key_count++;
	if (new || s->key_count - level->first_key > FEW_KEYS) {
		return 0; /* many are compared all at once, when the object closes */
	}
	for (size_t i = level->first_key; i < s->key_count - 1; i++) {
		if (s->keys[i].hash == key->hash && same_key(&s->keys[i], key)) {
			return duplicate(s, key);
		}
	}
	return 0;
}

static int by_hash(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	if (x->hash != y->hash) {
		return x->hash < y->hash ? -1 : 1;
	}
	return x->text < y->text ? -1 : x->text > y->text;
}

/* Many keys: sorted by hash, so that equal ones are neighbours. */
static int check_many_keys(struct scanner *s, size_t first)
{
	size_t count = s->key_count - first;
	qsort(s->keys + first, count, sizeof(*s->keys), by_hash);
	for (size_t i = first + 1; i < s->key_count; i++) {
		for (size_t j = i; j > first && s->keys[j - 1].hash == s->keys[i].hash; j--) {
			if (same_key(&s->keys[j - 1], &s->keys[i])) {
				return duplicate(s, &s->keys[i]);
			}
		}
	}
	return 0;
}

static int open_container(struct scanner *s, bool object)
{
	unsigned max = s->limits->max_depth < ORA_JSON_DEPTH_LIMIT ? s->limits->max_depth
		: ORA_JSON_DEPTH_LIMIT;
	if (s->depth >= max) {
		return refuse(s, s->at, ORA_ERR_TOO_BIG, "nested deeper than %u", max);
	}
	if (s->depth == s->level_capacity) {
		struct level *levels = grow(s->levels, s->first_levels, &s->level_capacity,
			sizeof(*levels));
		if (levels == NULL) {
			return refuse(s, s->at, ORA_ERR_MEMORY, "out of memory");
		}
		s->levels = levels;
	}
	s->levels[s->depth++] = (struct level){ .object = object, .first_key = s->key_count };
	s->at++;
	return 0;
}

static int close_container(struct scanner *s)
{
	struct level *level = &s->levels[s->depth - 1];
	int rc = 0;
	if (level->object && s->key_count - level->first_key > FEW_KEYS) {
		rc = check_many_keys(s, level->first_key);
	}
	s->key_count = level->first_key;
	s->depth--;
	s->at++;
	return rc;
}

/* A key and its colon. */
static int scan_key(struct scanner *s)
{
	skip_space(s);
	if (s->at >= s->length || s->text[s->at] != '"') {
		return unexpected(s, "a key");
	}
	size_t start = ++s->at;
	int rc = scan_string(s);
	if (rc == 0) {
		rc = add_key(s, start);
	}
	if (rc != 0) {
		return rc;
	}
	skip_space(s);
	if (s->at >= s->length || s->text[s->at] != ':') {
		return unexpected(s, "':'");
	}
	s->at++;
	return 0;
}

/* A value up to its end, or to the opening of a container. */
static int scan_value(struct scanner *s, bool *opened)
{
	*opened = false;
	skip_space(s);
	char c = s->at < s->length ? s->text[s->at] : '\0';
	switch (c) {
	case '{':
	case '[':
		*opened = true;
		return open_container(s, c == '{');
	case '"':
		s->at++;
		return scan_string(s);
	case 't':
		return scan_word(s, "true");
	case 'f':
		return scan_word(s, "false");
	case 'n':
		return scan_word(s, "null");
	default:
		if (c == '-' || (c >= '0' && c <= '9')) {
			return scan_number(s);
		}
		return unexpected(s, "a value");
	}
}

/* Behind a value: closes what ends here, and finds the next value's place. */
static int scan_after(struct scanner *s, bool *done)
{
	while (s->depth > 0) {
		const struct level *level = &s->levels[s->depth - 1];
		char close = level->object ? '}' : ']';
		skip_space(s);
		if (s->at < s->length && s->text[s->at] == ',') {
			s->at++;
			return level->object ? scan_key(s) : 0;
		}
		if (s->at >= s->length || s->text[s->at] != close) {
			return unexpected(s, level->object ? "',' or '}'" : "',' or ']'");
		}
		int rc = close_container(s);
		if (rc != 0) {
			return rc;
		}
	}
	*done = true;
	skip_space(s);
	return s->at < s->length ? unexpected(s, "the end") : 0;
}

/* Behind an opening bracket: an empty container, or its first value's place. */
static int scan_opened(struct scanner *s, bool *empty)
{
	const struct level *level = &s->levels[s->depth - 1];
	skip_space(s);
	if (s->at < s->length && s->text[s->at] == (level->object ? '}' : ']')) {
		*empty = true;
		return close_container(s);
	}
	*empty = false;
	return level->object ? scan_key(s) : 0;
}

static int scan(struct scanner *s)
{
	bool done = false;
	while (!done) {
		bool opened, complete = true;
		int rc = scan_value(s, &opened);
		if (rc == 0 && opened) {
			rc = scan_opened(s, &complete);
		}
		if (rc == 0 && complete) {
			rc = scan_after(s, &done);
		}
		if (rc != 0) {
			return rc;
		}
	}
	return 0;
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
	s.text = text;
	s.length = length;
	s.at = 0;
	s.spaced = false;
	s.limits = limits;
	s.fault = fault != NULL ? fault : &unused;
	s.levels = s.first_levels;
	s.level_capacity = FIRST_LEVELS;
	s.depth = 0;
	s.keys = s.first_keys;
	s.key_count = 0;
	s.key_capacity = FIRST_KEYS;
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
	if (s.keys != s.first_keys) {
		free(s.keys);
	}
	return rc;
}
