#include <stdlib.h>
#include <string.h>

#include <ora/error.h>

#include "json/keys.h"
#include "json/view.h"

void ora_keys_finish(struct ora_keys *keys)
{
	if (keys->items != keys->first) {
		free(keys->items);
	}
}

int ora_keys_grow(struct ora_keys *keys)
{
	bool first = keys->items == keys->first;
	struct ora_key_seen *more = realloc(first ? NULL : keys->items,
		2 * keys->capacity * sizeof(*more));
	if (more == NULL) {
		return ORA_ERR_MEMORY;
	}
	if (first) {
		memcpy(more, keys->first, sizeof(keys->first));
	}
	keys->items = more;
	keys->capacity *= 2;
	return 0;
}

/* The view of a key's text with its quotes. */
static struct ora_json key_view(const struct ora_key_seen *key)
{
	return (struct ora_json){ key->text - 1, key->length + 2 };
}

int ora_keys_hash_escaped(struct ora_key_seen *key)
{
	char small[256];
	char *space = key->length <= sizeof(small) ? small : malloc(key->length);
	if (space == NULL) {
		return ORA_ERR_MEMORY;
	}
	size_t length = ora_json_unescape(key_view(key), space);
	key->hash = ora_keys_hash(space, length);
	if (space != small) {
		free(space);
	}
	return 0;
}

/* Of two with the same hash. */
static bool is_same(const struct ora_key_seen *a, const struct ora_key_seen *b)
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

int ora_keys_compare(const struct ora_keys *keys, const struct ora_keys_object *object)
{
	size_t last = keys->count - 1;
	if (keys->count - object->first > ORA_KEYS_FEW) {
		return 0; /* many are compared all at once, when the object closes */
	}
	for (size_t i = object->first; i < last; i++) {
		if (keys->items[i].hash == keys->items[last].hash
			&& is_same(&keys->items[i], &keys->items[last])) {
			return ORA_ERR_ARGS;
		}
	}
	return 0;
}

static int by_hash(const void *a, const void *b)
{
	const struct ora_key_seen *x = a, *y = b;
	if (x->hash != y->hash) {
		return x->hash < y->hash ? -1 : 1;
	}
	return x->text < y->text ? -1 : x->text > y->text;
}

/* Sorted by hash, so that equal ones are neighbours. */
int ora_keys_check_many(struct ora_keys *keys, const struct ora_keys_object *object,
	struct ora_key_seen *wrong)
{
	size_t first = object->first;
	qsort(keys->items + first, keys->count - first, sizeof(*keys->items), by_hash);
	for (size_t i = first + 1; i < keys->count; i++) {
		for (size_t j = i; j > first && keys->items[j - 1].hash == keys->items[i].hash; j--) {
			*wrong = keys->items[i];
			if (is_same(&keys->items[j - 1], &keys->items[i])) {
				return ORA_ERR_ARGS;
			}
			if (i - j + 1 >= ORA_KEYS_FEW) {
				return ORA_ERR_TOO_BIG;
			}
		}
	}
	return 0;
}
