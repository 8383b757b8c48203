#ifndef ORA_JSON_KEYS_H
#define ORA_JSON_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <ora/export.h>

/*
 * The keys of the objects that a scan has open: none may come twice in one of them, because that
 * means different things to different readers. Few keys are compared one by one, by their hashes;
 * many are sorted by them when their object ends.
 */
#define ORA_KEYS_FEW 32
/* What most texts need stands in the struct. */
#define ORA_KEYS_FIRST 64

struct ora_key_seen {
	uint64_t hash;
	const char *text; /* after the quote */
	size_t length;
};

struct ora_keys {
	struct ora_key_seen *items;
	size_t count;
	size_t capacity;
	struct ora_key_seen first[ORA_KEYS_FIRST];
};

/* Those of one object. */
struct ora_keys_object {
	size_t first;
	uint64_t bits;    /* one for each hash: most keys are plainly new */
};

static inline void ora_keys_init(struct ora_keys *keys)
{
	keys->items = keys->first;
	keys->count = 0;
	keys->capacity = ORA_KEYS_FIRST;
}

void ora_keys_finish(struct ora_keys *keys);

static inline struct ora_keys_object ora_keys_open(const struct ora_keys *keys)
{
	return (struct ora_keys_object){ .first = keys->count };
}

static inline uint64_t ora_keys_hash(const char *bytes, size_t length)
{
	const uint64_t prime = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t hash = length, word;
	if (length >= sizeof(word)) {
		const char *last = bytes + length - sizeof(word);
		for (; bytes < last; bytes += sizeof(word)) {
			memcpy(&word, bytes, sizeof(word));
			hash = (hash ^ word) * prime;
			hash ^= hash >> 32;
		}
		memcpy(&word, last, sizeof(word)); /* may overlap */
	} else {
		word = 0;
		for (size_t i = 0; i < length; i++) {
			word = word << 8 | (unsigned char)bytes[i];
		}
	}
	hash = (hash ^ word) * prime;
	return hash ^ hash >> 32;
}

/* The rare parts of adding a key: more room; the hash of what an escaped key means; a look at the
 * others of the object. */
int ora_keys_grow(struct ora_keys *keys) ORA_MUST_CHECK;
int ora_keys_hash_escaped(struct ora_key_seen *key) ORA_MUST_CHECK;
int ora_keys_compare(const struct ora_keys *keys, const struct ora_keys_object *object)
	ORA_MUST_CHECK;

/* Adds a key of the innermost object. Returns 0, ORA_ERR_ARGS where the object has it already, or
 * ORA_ERR_MEMORY. */
static inline int ora_keys_add(struct ora_keys *keys, struct ora_keys_object *object,
	const char *text, size_t length, bool escaped)
{
	if (keys->count == keys->capacity) {
		int rc = ora_keys_grow(keys);
		if (rc != 0) {
			return rc;
		}
	}
	struct ora_key_seen *key = &keys->items[keys->count];
	key->text = text;
	key->length = length;
	if (!escaped) {
		key->hash = ora_keys_hash(text, length);
	} else {
		int rc = ora_keys_hash_escaped(key);
		if (rc != 0) {
			return rc;
		}
	}
	uint64_t bit = UINT64_C(1) << (key->hash & 63);
	bool new = (object->bits & bit) == 0;
	object->bits |= bit;
	keys->count++;
	return new ? 0 : ora_keys_compare(keys, object);
}

/* Forgets the keys of the innermost object. Returns 0; ORA_ERR_ARGS and a key that came twice; or
 * ORA_ERR_TOO_BIG and one of more than ORA_KEYS_FEW with one hash: only who wants comparing to take
 * for ever makes such. */
int ora_keys_check_many(struct ora_keys *keys, const struct ora_keys_object *object,
	struct ora_key_seen *wrong) ORA_MUST_CHECK;
static inline int ora_keys_close(struct ora_keys *keys, const struct ora_keys_object *object,
	struct ora_key_seen *wrong)
{
	int rc = keys->count - object->first > ORA_KEYS_FEW
		? ora_keys_check_many(keys, object, wrong) : 0;
	keys->count = object->first;
	return rc;
}

#endif
