#include <string.h>

#include "bind/bind.h"

struct masks {
	uint64_t present;
	uint64_t null;
};

static struct masks read_masks(const struct ora_object *object, const void *args)
{
	struct masks masks;
	memcpy(&masks, (const char *)args + object->masks_offset, sizeof(masks));
	return masks;
}

size_t ora_kind_size(enum ora_kind kind)
{
	switch (kind) {
	case ORA_KIND_STRING:
	case ORA_KIND_OBJECT:
	case ORA_KIND_JSON:
		return sizeof(void *);
	case ORA_KIND_INTEGER:
		return sizeof(int64_t);
	case ORA_KIND_NUMBER:
		return sizeof(double);
	case ORA_KIND_BOOLEAN:
		return sizeof(bool);
	case ORA_KIND_ENUM:
		return sizeof(int);
	}
	return 0;
}

size_t ora_field_size(const struct ora_field *field)
{
	return field->flags & ORA_FIELD_LIST ? sizeof(struct ora_list) : ora_kind_size(field->kind);
}

/* Bytes of a struct that its maker knows: argument structs begin with their size. */
static size_t known_size(const struct ora_object *object, const void *args)
{
	size_t size = object->size;
	if (object->masks_offset == sizeof(size_t)) {
		memcpy(&size, args, sizeof(size));
	}
	return size;
}

bool ora_field_known(const struct ora_object *object, const struct ora_field *field,
	const void *args)
{
	return field->offset + ora_field_size(field) <= known_size(object, args);
}

enum ora_state ora_field_state(const struct ora_object *object, const struct ora_field *field,
	const void *args)
{
	if (!ora_field_known(object, field, args)) {
		return ORA_ABSENT;
	}
	struct masks masks = read_masks(object, args);
	uint64_t bit = UINT64_C(1) << field->bit;
	return masks.present & bit ? ORA_VALUE : masks.null & bit ? ORA_NULL_VALUE : ORA_ABSENT;
}

void ora_field_set_state(const struct ora_object *object, const struct ora_field *field,
	void *args, enum ora_state state)
{
	struct masks masks = read_masks(object, args);
	uint64_t bit = UINT64_C(1) << field->bit;
	masks.present = state == ORA_VALUE ? masks.present | bit : masks.present & ~bit;
	masks.null = state == ORA_NULL_VALUE ? masks.null | bit : masks.null & ~bit;
	memcpy((char *)args + object->masks_offset, &masks, sizeof(masks));
}

static const void *copy_item(const struct ora_field *field, const void *item,
	struct ora_arena *arena)
{
	if (field->kind == ORA_KIND_OBJECT) {
		return ora_args_copy(field->object, item, arena);
	}
	return ora_arena_copy(arena, item, strlen(item));
}

/* Whether a kind is held by pointer. */
static bool is_pointer(enum ora_kind kind)
{
	return kind == ORA_KIND_STRING || kind == ORA_KIND_OBJECT || kind == ORA_KIND_JSON;
}

static bool copy_list(const struct ora_field *field, struct ora_list *list,
	struct ora_arena *arena)
{
	size_t size = ora_kind_size(field->kind);
	if (list->count == 0) {
		list->items = NULL;
		return true;
	}
	char *items = ora_arena_array(arena, list->count, size);
	if (items == NULL) {
		return false;
	}
	memcpy(items, list->items, list->count * size);
	for (size_t i = 0; is_pointer(field->kind) && i < list->count; i++) {
		const void *item;
		memcpy(&item, items + i * size, sizeof(item));
		item = copy_item(field, item, arena);
		if (item == NULL) {
			return false;
		}
		memcpy(items + i * size, &item, sizeof(item));
	}
	list->items = items;
	return true;
}

static bool copy_member(const struct ora_field *field, void *member, struct ora_arena *arena)
{
	if (field->flags & ORA_FIELD_LIST) {
		struct ora_list list;
		memcpy(&list, member, sizeof(list));
		bool ok = copy_list(field, &list, arena);
		memcpy(member, &list, sizeof(list));
		return ok;
	}
	if (!is_pointer(field->kind)) {
		return true;
	}
	const void *item;
	memcpy(&item, member, sizeof(item));
	item = copy_item(field, item, arena);
	memcpy(member, &item, sizeof(item));
	return item != NULL;
}

void *ora_args_create(const struct ora_object *object, struct ora_arena *arena)
{
	void *args = ora_arena_alloc(arena, object->size);
	size_t size = object->size;
	if (args != NULL) {
		memcpy(args, &size, sizeof(size));
	}
	return args;
}

void *ora_args_copy(const struct ora_object *object, const void *args, struct ora_arena *arena)
{
	size_t size = known_size(object, args);
	char *copy = ora_arena_alloc(arena, object->size);
	if (copy == NULL) {
		return NULL;
	}
	memcpy(copy, args, size < object->size ? size : object->size);
	if (object->masks_offset == sizeof(size_t)) {
		size = object->size;
		memcpy(copy, &size, sizeof(size));
	}
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (ora_field_state(object, field, args) == ORA_VALUE
			&& !copy_member(field, copy + field->offset, arena)) {
			return NULL;
		}
	}
	return copy;
}
