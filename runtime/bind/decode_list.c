#include <stdlib.h>
#include <string.h>

#include "bind/bind.h"
#include "bind/decode_value.h"

/* The items of a list while it is read, whose number is not known before: looking for its end would
 * be one more walk through all of it. */
struct items {
	char *memory;     /* `first`, or the heap's */
	size_t capacity;  /* bytes */
	char first[512];
};

static bool make_room(struct items *items, size_t size)
{
	if (size <= items->capacity) {
		return true;
	}
	bool first = items->memory == items->first;
	char *more = realloc(first ? NULL : items->memory, 2 * items->capacity);
	if (more == NULL) {
		return false;
	}
	if (first) {
		memcpy(more, items->first, sizeof(items->first));
	}
	items->memory = more;
	items->capacity *= 2;
	return true;
}

static enum ora_decode_outcome decode_items(struct ora_decode *decode,
	const struct ora_field *field, struct items *items, struct ora_list *list)
{
	struct ora_json_reader *reader = decode->reader;
	size_t size = ora_kind_size(field->kind);
	enum ora_decode_outcome outcome = ORA_DECODE_FITS;
	const void *before = NULL;
	if (!ora_json_read_open(reader)) {
		return ORA_DECODE_STOPPED;
	}
	for (bool first = true; ora_json_read_next(reader, false, &first); list->count++) {
		size_t used = list->count * size;
		if (!make_room(items, used + size)) {
			return ORA_DECODE_STOPPED;
		}
		memset(items->memory + used, 0, size);
		ora_path_item(&decode->path, list->count);
		enum ora_decode_outcome one = ora_decode_value(decode, field, true, before,
			items->memory + used);
		ora_path_up(&decode->path);
		if (one == ORA_DECODE_STOPPED) {
			return ORA_DECODE_STOPPED;
		}
		outcome = one == ORA_DECODE_FAULTY ? ORA_DECODE_FAULTY : outcome;
		if (field->kind == ORA_KIND_OBJECT) {
			memcpy(&before, items->memory + used, sizeof(before));
		}
	}
	return reader->at != NULL ? outcome : ORA_DECODE_STOPPED;
}

enum ora_decode_outcome ora_decode_list(struct ora_decode *decode, const struct ora_field *field,
	void *to)
{
	if (ora_json_read_type(decode->reader) != ORA_JSON_ARRAY) {
		return ora_decode_wrong_type(decode, field, false);
	}
	struct ora_list list = { NULL, 0 };
	struct items items; /* not cleared: it is filled as needed */
	items.memory = items.first;
	items.capacity = sizeof(items.first);
	enum ora_decode_outcome outcome = decode_items(decode, field, &items, &list);
	if (outcome != ORA_DECODE_STOPPED && list.count > 0) {
		size_t size = ora_kind_size(field->kind);
		void *copy = ora_arena_array(decode->arena, list.count, size);
		outcome = copy == NULL ? ORA_DECODE_STOPPED : outcome;
		if (copy != NULL) {
			memcpy(copy, items.memory, list.count * size);
		}
		list.items = copy;
	}
	if (items.memory != items.first) {
		free(items.memory);
	}
	memcpy(to, &list, sizeof(list));
	return outcome;
}
