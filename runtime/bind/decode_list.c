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
	const struct ora_field *field, struct ora_json value, struct items *items, struct ora_list *list)
{
	size_t size = ora_kind_size(field->kind);
	enum ora_decode_outcome outcome = ORA_DECODE_FITS;
	const void *before = NULL;
	struct ora_json_iter it = ora_json_iter(value);
	for (; ora_json_next_start(&it); list->count++) {
		size_t used = list->count * size;
		bool walked = field->kind == ORA_KIND_OBJECT
			&& ora_json_type(it.value) == ORA_JSON_OBJECT;
		if (!walked) {
			ora_json_pass(&it);
		}
		if (!make_room(items, used + size)) {
			return ORA_DECODE_NO_MEMORY;
		}
		memset(items->memory + used, 0, size);
		ora_path_item(&decode->path, list->count);
		enum ora_decode_outcome one = ora_decode_value(decode, field, true, it.value, before,
			items->memory + used);
		ora_path_up(&decode->path);
		if (one == ORA_DECODE_NO_MEMORY) {
			return ORA_DECODE_NO_MEMORY;
		}
		outcome = one == ORA_DECODE_FAULTY ? ORA_DECODE_FAULTY : outcome;
		if (walked) {
			memcpy(&before, items->memory + used, sizeof(before));
			ora_json_go_on_behind(&it, &decode->inner);
		}
	}
	decode->inner = it;
	return outcome;
}

enum ora_decode_outcome ora_decode_list(struct ora_decode *decode, const struct ora_field *field,
	struct ora_json value, void *to)
{
	if (ora_json_type(value) != ORA_JSON_ARRAY) {
		ora_decode_wrong_type(decode, field, false, value);
		return ORA_DECODE_FAULTY;
	}
	struct ora_list list = { NULL, 0 };
	struct items items; /* not cleared: it is filled as needed */
	items.memory = items.first;
	items.capacity = sizeof(items.first);
	enum ora_decode_outcome outcome = decode_items(decode, field, value, &items, &list);
	if (outcome != ORA_DECODE_NO_MEMORY && list.count > 0) {
		size_t size = ora_kind_size(field->kind);
		void *copy = ora_arena_array(decode->arena, list.count, size);
		outcome = copy == NULL ? ORA_DECODE_NO_MEMORY : outcome;
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
