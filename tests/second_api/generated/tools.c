/* Made from the spec by codegen/gen.py. Do not edit. */
#include <toybox/tools.h>

#include "tables.h"

static const char *const material_names[] = {
	"wood", "tin"
};
static const struct ora_enum enum_material = {
	.name = "material", .names = material_names, .count = 2,
};

static const char *const event_names[] = {
	"added", "removed"
};
static const struct ora_enum enum_event = {
	.name = "event", .names = event_names, .count = 2,
};

ORA_CHECK_MEMBER(toy_hook, id, int64_t);
ORA_CHECK_MEMBER(toy_hook, url, const char *);
ORA_CHECK_MEMBER(toy_hook, events, struct ora_enums);
ORA_CHECK_MEMBER(toy_hook, active, bool);
ORA_CHECK_MEMBER(toy_hook, created_at, const char *);
static const struct ora_field hook_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "Its number",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_hook, id),
		.text_offset = offsetof(struct toy_hook, id_text), .bit = 0, .name_length = 2,
		.since = "2025-02-03",
	},
	{
		.name = "url", .c_name = "url",
		.doc = "Who is told",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_hook, url), .bit = 1, .name_length = 3,
		.since = "2025-02-03",
	},
	{
		.name = "events", .c_name = "events",
		.doc = "What of",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_hook, events), .bit = 2, .name_length = 6,
		.choices = &enum_event,
		.since = "2025-02-03",
	},
	{
		.name = "active", .c_name = "active",
		.doc = "Whether anybody is told",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_hook, active), .bit = 3, .name_length = 6,
		.since = "2025-02-03",
	},
	{
		.name = "created_at", .c_name = "created_at",
		.doc = "When it was created",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct toy_hook, created_at), .bit = 4,
		.name_length = 10, .show = ORA_SHOW_MOMENT,
		.since = "2025-02-03",
	},
};
static const char *const hook_labels[] = {
	"url", NULL
};
static const char *const hook_columns[] = {
	"id", "url", "events", "active", NULL
};
static const struct ora_object object_hook = {
	.name = "hook",
	.size = sizeof(struct toy_hook),
	.masks_offset = offsetof(struct toy_hook, present),
	.field_count = 5,
	.fields = hook_fields,
	.labels = hook_labels,
	.columns = hook_columns,
};

ORA_CHECK_MEMBER(toy_page, next, const char *);
static const struct ora_field page_fields[] = {
	{
		.name = "next", .c_name = "next",
		.doc = "Where the next page begins; null at the end",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct toy_page, next), .bit = 0, .name_length = 4,
		.since = "2025-02-03",
	},
};
static const struct ora_object object_page = {
	.name = "page",
	.size = sizeof(struct toy_page),
	.masks_offset = offsetof(struct toy_page, present),
	.field_count = 1,
	.fields = page_fields,
};

ORA_CHECK_MEMBER(toy_part, name, const char *);
ORA_CHECK_MEMBER(toy_part, count, int64_t);
static const struct ora_field part_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Name of the part",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_part, name), .bit = 0, .name_length = 4,
		.since = "2025-02-03",
	},
	{
		.name = "count", .c_name = "count",
		.doc = "How many of it",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_part, count),
		.text_offset = offsetof(struct toy_part, count_text), .bit = 1, .name_length = 5,
		.minimum = 1,
		.since = "2025-02-03",
	},
};
static const struct ora_object object_part = {
	.name = "part",
	.size = sizeof(struct toy_part),
	.masks_offset = offsetof(struct toy_part, present),
	.field_count = 2,
	.fields = part_fields,
};

ORA_CHECK_MEMBER(toy_toy, id, int64_t);
ORA_CHECK_MEMBER(toy_toy, name, const char *);
ORA_CHECK_ENUM(toy_toy, material);
ORA_CHECK_MEMBER(toy_toy, price, double);
ORA_CHECK_MEMBER(toy_toy, wheels, struct toy_part_list);
static const struct ora_field toy_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "Its number",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_toy, id),
		.text_offset = offsetof(struct toy_toy, id_text), .bit = 0, .name_length = 2,
		.since = "2025-02-03",
	},
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_toy, name), .bit = 1, .name_length = 4,
		.since = "2025-02-03",
	},
	{
		.name = "material", .c_name = "material",
		.doc = "What it is made of",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct toy_toy, material),
		.text_offset = offsetof(struct toy_toy, material_text), .bit = 2, .name_length = 8,
		.choices = &enum_material,
		.since = "2025-02-03",
	},
	{
		.name = "price", .c_name = "price",
		.doc = "What it did cost",
		.kind = ORA_KIND_NUMBER, .offset = offsetof(struct toy_toy, price),
		.text_offset = offsetof(struct toy_toy, price_text), .bit = 3, .name_length = 5,
		.since = "2025-02-03",
	},
	{
		.name = "wheels", .c_name = "wheels",
		.doc = "What it rolls on",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct toy_toy, wheels), .bit = 4, .name_length = 6,
		.object = &object_part,
		.since = "2025-02-03",
	},
};
static const struct ora_object object_toy = {
	.name = "toy",
	.size = sizeof(struct toy_toy),
	.masks_offset = offsetof(struct toy_toy, present),
	.field_count = 5,
	.fields = toy_fields,
};

ORA_CHECK_MEMBER(toy_address, town, const char *);
ORA_CHECK_MEMBER(toy_address, zip, const char *);
static const struct ora_field address_fields[] = {
	{
		.name = "town", .c_name = "town",
		.doc = "Name of the town",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_address, town), .bit = 0, .name_length = 4,
		.since = "2025-02-03",
	},
	{
		.name = "zip", .c_name = "zip",
		.doc = "Its postal code",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct toy_address, zip), .bit = 1,
		.name_length = 3,
		.since = "2025-02-03",
	},
};
static const struct ora_together address_together[] = {
	{ .members = UINT64_C(1) << 0 | UINT64_C(1) << 1 },
};
static const struct ora_object object_address = {
	.name = "address",
	.size = sizeof(struct toy_address),
	.masks_offset = offsetof(struct toy_address, present),
	.field_count = 2,
	.fields = address_fields,
	.together = address_together,
	.together_count = 1,
};

ORA_CHECK_MEMBER(toy_maker, name, const char *);
ORA_CHECK_MEMBER(toy_maker, address, const struct toy_address *);
static const struct ora_field maker_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Name of the maker",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_maker, name), .bit = 0, .name_length = 4,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "address", .c_name = "address",
		.doc = "Where the maker lives",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct toy_maker, address), .bit = 1, .name_length = 7,
		.object = &object_address,
		.since = "2025-02-03",
	},
};
static const struct ora_object object_maker = {
	.name = "maker",
	.size = sizeof(struct toy_maker),
	.masks_offset = offsetof(struct toy_maker, present),
	.field_count = 2,
	.fields = maker_fields,
};

static const struct ora_object get_box_args = {
	.name = "get_box_args",
	.size = sizeof(struct toy_get_box_args),
	.masks_offset = offsetof(struct toy_get_box_args, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(toy_get_box_reply, drawers, struct ora_strings);
ORA_CHECK_MEMBER(toy_get_box_reply, full, bool);
static const struct ora_field get_box_reply_fields[] = {
	{
		.name = "drawers", .c_name = "drawers",
		.doc = "Names of the drawers",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_get_box_reply, drawers), .bit = 0, .name_length = 7,
		.since = "2025-02-03",
	},
	{
		.name = "full", .c_name = "full",
		.doc = "Whether there is no room left",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_get_box_reply, full), .bit = 1, .name_length = 4,
		.since = "2025-02-03",
	},
};
static const struct ora_object get_box_reply = {
	.name = "get_box_reply",
	.size = sizeof(struct toy_get_box_reply),
	.masks_offset = offsetof(struct toy_get_box_reply, present),
	.field_count = 2,
	.fields = get_box_reply_fields,
};

ORA_CHECK_MEMBER(toy_find_toys_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_find_toys_args, max_price, double);
ORA_CHECK_ENUM(toy_find_toys_args, material);
static const struct ora_field find_toys_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer to look into",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_find_toys_args, drawer), .bit = 0, .name_length = 6,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "max_price", .c_name = "max_price",
		.doc = "What a toy may cost",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_QUERY, .flags = ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_find_toys_args, max_price), .bit = 1,
		.name_length = 9, .minimum = 0,
		.since = "2025-02-03",
	},
	{
		.name = "material", .c_name = "material",
		.doc = "What a toy is made of",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct toy_find_toys_args, material), .bit = 2, .name_length = 8,
		.choices = &enum_material,
		.since = "2025-02-03",
	},
};
static const struct ora_object find_toys_args = {
	.name = "find_toys_args",
	.size = sizeof(struct toy_find_toys_args),
	.masks_offset = offsetof(struct toy_find_toys_args, present),
	.field_count = 3,
	.fields = find_toys_args_fields,
};

ORA_CHECK_MEMBER(toy_find_toys_reply, toys, struct toy_toy_list);
static const struct ora_field find_toys_reply_fields[] = {
	{
		.name = "toys", .c_name = "toys",
		.doc = "The toys found",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_find_toys_reply, toys), .bit = 0, .name_length = 4,
		.object = &object_toy,
		.since = "2025-02-03",
	},
};
static const struct ora_object find_toys_reply = {
	.name = "find_toys_reply",
	.size = sizeof(struct toy_find_toys_reply),
	.masks_offset = offsetof(struct toy_find_toys_reply, present),
	.field_count = 1,
	.fields = find_toys_reply_fields,
};

ORA_CHECK_MEMBER(toy_add_toy_args, name, const char *);
ORA_CHECK_MEMBER(toy_add_toy_args, maker, const struct toy_maker *);
ORA_CHECK_MEMBER(toy_add_toy_args, parts, struct toy_part_list);
ORA_CHECK_MEMBER(toy_add_toy_args, notes, const char *);
static const struct ora_field add_toy_args_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH | ORA_FIELD_MAX_LENGTH,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct toy_add_toy_args, name),
		.bit = 0, .name_length = 4, .min_length = 1, .max_length = 40,
		.since = "2025-02-03",
	},
	{
		.name = "maker", .c_name = "maker",
		.doc = "Who made it",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct toy_add_toy_args, maker),
		.bit = 1, .name_length = 5, .object = &object_maker,
		.since = "2025-02-03",
	},
	{
		.name = "parts", .c_name = "parts",
		.doc = "What it is made up of",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct toy_add_toy_args, parts), .bit = 2, .name_length = 5,
		.object = &object_part, .min_items = 1,
		.since = "2025-02-03",
	},
	{
		.name = "notes", .c_name = "notes",
		.doc = "Anything else",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct toy_add_toy_args, notes),
		.bit = 3, .name_length = 5,
		.since = "2025-02-03",
	},
};
static const struct ora_object add_toy_args = {
	.name = "add_toy_args",
	.size = sizeof(struct toy_add_toy_args),
	.masks_offset = offsetof(struct toy_add_toy_args, present),
	.field_count = 4,
	.fields = add_toy_args_fields,
};

ORA_CHECK_MEMBER(toy_add_toy_reply, toy, const struct toy_toy *);
static const struct ora_field add_toy_reply_fields[] = {
	{
		.name = "toy", .c_name = "toy",
		.doc = "The toy that was added",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_add_toy_reply, toy), .bit = 0, .name_length = 3,
		.object = &object_toy,
		.since = "2025-02-03",
	},
};
static const struct ora_object add_toy_reply = {
	.name = "add_toy_reply",
	.size = sizeof(struct toy_add_toy_reply),
	.masks_offset = offsetof(struct toy_add_toy_reply, present),
	.field_count = 1,
	.fields = add_toy_reply_fields,
};

ORA_CHECK_MEMBER(toy_list_hooks_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_list_hooks_args, after, const char *);
ORA_CHECK_MEMBER(toy_list_hooks_args, per_page, int64_t);
static const struct ora_field list_hooks_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer that is watched",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_list_hooks_args, drawer), .bit = 0, .name_length = 6,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "after", .c_name = "after",
		.doc = "Where the page begins; what the page before gave as next",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct toy_list_hooks_args, after), .bit = 1, .name_length = 5,
		.since = "2025-02-03",
	},
	{
		.name = "per_page", .c_name = "per_page",
		.doc = "Most hooks of a page",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.flags = ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM,
		.offset = offsetof(struct toy_list_hooks_args, per_page), .bit = 2,
		.name_length = 8, .minimum = 1, .maximum = 50,
		.since = "2025-02-03",
	},
};
static const struct ora_object list_hooks_args = {
	.name = "list_hooks_args",
	.size = sizeof(struct toy_list_hooks_args),
	.masks_offset = offsetof(struct toy_list_hooks_args, present),
	.field_count = 3,
	.fields = list_hooks_args_fields,
};

ORA_CHECK_MEMBER(toy_list_hooks_reply, hooks, struct toy_hook_list);
ORA_CHECK_MEMBER(toy_list_hooks_reply, page, const struct toy_page *);
static const struct ora_field list_hooks_reply_fields[] = {
	{
		.name = "hooks", .c_name = "hooks",
		.doc = "The hooks of the page",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_list_hooks_reply, hooks), .bit = 0, .name_length = 5,
		.object = &object_hook,
		.since = "2025-02-03",
	},
	{
		.name = "page", .c_name = "page",
		.doc = "How the list goes on",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_list_hooks_reply, page), .bit = 1, .name_length = 4,
		.object = &object_page,
		.since = "2025-02-03",
	},
};
static const struct ora_object list_hooks_reply = {
	.name = "list_hooks_reply",
	.size = sizeof(struct toy_list_hooks_reply),
	.masks_offset = offsetof(struct toy_list_hooks_reply, present),
	.field_count = 2,
	.fields = list_hooks_reply_fields,
};

ORA_CHECK_MEMBER(toy_get_hook_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_get_hook_args, hook_id, int64_t);
static const struct ora_field get_hook_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer that is watched",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_get_hook_args, drawer), .bit = 0, .name_length = 6,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "hook_id", .c_name = "hook_id",
		.doc = "Number of the hook",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_get_hook_args, hook_id), .bit = 1, .name_length = 7,
		.minimum = 1,
		.since = "2025-02-03",
	},
};
static const struct ora_object get_hook_args = {
	.name = "get_hook_args",
	.size = sizeof(struct toy_get_hook_args),
	.masks_offset = offsetof(struct toy_get_hook_args, present),
	.field_count = 2,
	.fields = get_hook_args_fields,
};

ORA_CHECK_MEMBER(toy_get_hook_reply, hook, const struct toy_hook *);
static const struct ora_field get_hook_reply_fields[] = {
	{
		.name = "hook", .c_name = "hook",
		.doc = "The hook",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_get_hook_reply, hook), .bit = 0, .name_length = 4,
		.object = &object_hook,
		.since = "2025-02-03",
	},
};
static const struct ora_object get_hook_reply = {
	.name = "get_hook_reply",
	.size = sizeof(struct toy_get_hook_reply),
	.masks_offset = offsetof(struct toy_get_hook_reply, present),
	.field_count = 1,
	.fields = get_hook_reply_fields,
};

ORA_CHECK_MEMBER(toy_create_hook_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_create_hook_args, url, const char *);
ORA_CHECK_MEMBER(toy_create_hook_args, events, struct ora_enums);
static const struct ora_field create_hook_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer to watch",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_create_hook_args, drawer), .bit = 0, .name_length = 6,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "url", .c_name = "url",
		.doc = "Who is told",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct toy_create_hook_args, url), .bit = 1, .name_length = 3,
		.min_length = 8,
		.since = "2025-02-03",
	},
	{
		.name = "events", .c_name = "events",
		.doc = "What of",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct toy_create_hook_args, events), .bit = 2, .name_length = 6,
		.choices = &enum_event, .min_items = 1,
		.since = "2025-02-03",
	},
};
static const struct ora_object create_hook_args = {
	.name = "create_hook_args",
	.size = sizeof(struct toy_create_hook_args),
	.masks_offset = offsetof(struct toy_create_hook_args, present),
	.field_count = 3,
	.fields = create_hook_args_fields,
};

ORA_CHECK_MEMBER(toy_create_hook_reply, hook, const struct toy_hook *);
static const struct ora_field create_hook_reply_fields[] = {
	{
		.name = "hook", .c_name = "hook",
		.doc = "The hook that was created",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_create_hook_reply, hook), .bit = 0, .name_length = 4,
		.object = &object_hook,
		.since = "2025-02-03",
	},
};
static const struct ora_object create_hook_reply = {
	.name = "create_hook_reply",
	.size = sizeof(struct toy_create_hook_reply),
	.masks_offset = offsetof(struct toy_create_hook_reply, present),
	.field_count = 1,
	.fields = create_hook_reply_fields,
};

ORA_CHECK_MEMBER(toy_replace_hook_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_replace_hook_args, hook_id, int64_t);
ORA_CHECK_MEMBER(toy_replace_hook_args, url, const char *);
ORA_CHECK_MEMBER(toy_replace_hook_args, events, struct ora_enums);
ORA_CHECK_MEMBER(toy_replace_hook_args, active, bool);
static const struct ora_field replace_hook_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer that is watched",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_replace_hook_args, drawer), .bit = 0,
		.name_length = 6, .min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "hook_id", .c_name = "hook_id",
		.doc = "Number of the hook",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_replace_hook_args, hook_id), .bit = 1,
		.name_length = 7, .minimum = 1,
		.since = "2025-02-03",
	},
	{
		.name = "url", .c_name = "url",
		.doc = "Who is told",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH, .widens = ORA_WIDENS_CHANGE,
		.offset = offsetof(struct toy_replace_hook_args, url), .bit = 2, .name_length = 3,
		.min_length = 8,
		.since = "2025-02-03",
	},
	{
		.name = "events", .c_name = "events",
		.doc = "What of",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS, .widens = ORA_WIDENS_GROW,
		.offset = offsetof(struct toy_replace_hook_args, events), .bit = 3,
		.name_length = 6, .choices = &enum_event, .min_items = 1,
		.since = "2025-02-03",
	},
	{
		.name = "active", .c_name = "active",
		.doc = "Whether anybody is told",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_TRUE,
		.offset = offsetof(struct toy_replace_hook_args, active), .bit = 4,
		.name_length = 6,
		.since = "2025-02-03",
	},
};
static const struct ora_object replace_hook_args = {
	.name = "replace_hook_args",
	.size = sizeof(struct toy_replace_hook_args),
	.masks_offset = offsetof(struct toy_replace_hook_args, present),
	.field_count = 5,
	.fields = replace_hook_args_fields,
};

ORA_CHECK_MEMBER(toy_replace_hook_reply, hook, const struct toy_hook *);
static const struct ora_field replace_hook_reply_fields[] = {
	{
		.name = "hook", .c_name = "hook",
		.doc = "The hook as it is now",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_replace_hook_reply, hook), .bit = 0, .name_length = 4,
		.object = &object_hook,
		.since = "2025-02-03",
	},
};
static const struct ora_object replace_hook_reply = {
	.name = "replace_hook_reply",
	.size = sizeof(struct toy_replace_hook_reply),
	.masks_offset = offsetof(struct toy_replace_hook_reply, present),
	.field_count = 1,
	.fields = replace_hook_reply_fields,
};

ORA_CHECK_MEMBER(toy_delete_hook_args, drawer, const char *);
ORA_CHECK_MEMBER(toy_delete_hook_args, hook_id, int64_t);
static const struct ora_field delete_hook_args_fields[] = {
	{
		.name = "drawer", .c_name = "drawer",
		.doc = "The drawer that is watched",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct toy_delete_hook_args, drawer), .bit = 0, .name_length = 6,
		.min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "hook_id", .c_name = "hook_id",
		.doc = "Number of the hook",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_delete_hook_args, hook_id), .bit = 1,
		.name_length = 7, .minimum = 1,
		.since = "2025-02-03",
	},
};
static const struct ora_object delete_hook_args = {
	.name = "delete_hook_args",
	.size = sizeof(struct toy_delete_hook_args),
	.masks_offset = offsetof(struct toy_delete_hook_args, present),
	.field_count = 2,
	.fields = delete_hook_args_fields,
};

static const struct ora_object delete_hook_reply = {
	.name = "delete_hook_reply",
	.size = sizeof(struct toy_delete_hook_reply),
	.masks_offset = offsetof(struct toy_delete_hook_reply, present),
	.field_count = 0,
};

static const struct ora_tool tools[8];

static const struct ora_lookup_arg create_hook_creates_args[] = {
	{ .name = "drawer", .from = "drawer" },
};
static const struct ora_lookup create_hook_creates = {
	.tool = &tools[6],
	.args = create_hook_creates_args, .arg_count = 1,
	.name = "url",
	.time = "created_at",
};

static const struct ora_lookup_arg replace_hook_state_args[] = {
	{ .name = "drawer", .from = "drawer" },
	{ .name = "hook_id", .from = "hook_id" },
};
static const struct ora_lookup replace_hook_state = {
	.tool = &tools[5],
	.args = replace_hook_state_args, .arg_count = 2,
};

static const struct ora_lookup_arg delete_hook_state_args[] = {
	{ .name = "drawer", .from = "drawer" },
	{ .name = "hook_id", .from = "hook_id" },
};
static const struct ora_lookup delete_hook_state = {
	.tool = &tools[5],
	.args = delete_hook_state_args, .arg_count = 2,
};

static const struct ora_lookup_arg delete_hook_touches_0_args[] = {
	{ .name = "drawer", .from = "drawer" },
};

static const struct ora_lookup delete_hook_touches[] = {
	{
	.tool = &tools[6],
	.args = delete_hook_touches_0_args, .arg_count = 1,
	.noun = "hooks of the drawer",
},
};

static const struct ora_tool tools[8] = {
	{
		.name = "box_add_toy",
		.short_name = "add_toy",
		.title = "Add a toy",
		.doc = "It goes into the drawer that has room.",
		.group = "toys", .verb = "add",
		.method = ORA_POST, .path = "/toys", .success = 201,
		.since = "2025-02-03",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &add_toy_args, .reply = &add_toy_reply,
		.suspect = NULL,
		.example =
			"{\"name\":\"engine\",\"maker\":{\"name\":\"Märklin\",\"address\":{\"town"
			"\":\"Göppingen\",\"zip\":\"73033\"}},\"parts\":[{\"name\":\"wheel\",\"co"
			"unt\":6},{\"name\":\"boiler\"}],\"notes\":{\"color\":[\"red\",\"black\"]"
			"}}",
		.descriptor = &toybox_descriptors[0],
	},
	{
		.name = "box_create_hook",
		.short_name = "create_hook",
		.title = "Create a hook",
		.doc = "It is told of all that happens from now on.",
		.group = "hooks", .verb = "create",
		.method = ORA_POST, .path = "/drawers/{drawer}/hooks", .success = 201,
		.since = "2025-02-03",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &create_hook_args, .reply = &create_hook_reply,
		.suspect = NULL,
		.creates = &create_hook_creates,
		.example =
			"{\"drawer\":\"top/left\",\"url\":\"https://example.org/hook\",\"events\""
			":[\"added\"]}",
		.descriptor = &toybox_descriptors[1],
	},
	{
		.name = "box_delete_hook",
		.short_name = "delete_hook",
		.title = "Delete a hook",
		.doc = "At once.",
		.group = "hooks", .verb = "delete",
		.method = ORA_DELETE, .path = "/drawers/{drawer}/hooks/{hook_id}", .success = 204,
		.since = "2025-02-03",
		.effect = ORA_DESTRUCTIVE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &delete_hook_args, .reply = &delete_hook_reply,
		.suspect = NULL,
		.state = &delete_hook_state,
		.touches = delete_hook_touches, .touch_count = 1,
		.example = "{\"drawer\":\"top/left\",\"hook_id\":7}",
		.descriptor = &toybox_descriptors[2],
	},
	{
		.name = "box_find_toys",
		.short_name = "find_toys",
		.title = "Find toys",
		.doc = "In one drawer.",
		.group = "toys", .verb = "find",
		.method = ORA_GET, .path = "/drawers/{drawer}/toys", .success = 200,
		.since = "2025-02-03",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = "toys", .total = NULL,
		.scope = NULL,
		.args = &find_toys_args, .reply = &find_toys_reply,
		.suspect = NULL,
		.example = "{\"drawer\":\"top/left\",\"max_price\":9.5,\"material\":\"tin\"}",
		.descriptor = &toybox_descriptors[3],
	},
	{
		.name = "box_get_box",
		.short_name = "get_box",
		.title = "Get the box",
		.doc = "Without its toys.",
		.group = "toys", .verb = "box",
		.method = ORA_GET, .path = "/box", .success = 200,
		.since = "2025-02-03",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &get_box_args, .reply = &get_box_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &toybox_descriptors[4],
	},
	{
		.name = "box_get_hook",
		.short_name = "get_hook",
		.title = "Get a hook",
		.doc = "By its number.",
		.group = "hooks", .verb = "get",
		.method = ORA_GET, .path = "/drawers/{drawer}/hooks/{hook_id}", .success = 200,
		.since = "2025-02-03",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &get_hook_args, .reply = &get_hook_reply,
		.suspect = NULL,
		.example = "{\"drawer\":\"top/left\",\"hook_id\":7}",
		.descriptor = &toybox_descriptors[5],
	},
	{
		.name = "box_list_hooks",
		.short_name = "list_hooks",
		.title = "List hooks",
		.doc = "The newest first.",
		.group = "hooks", .verb = "list",
		.method = ORA_GET, .path = "/drawers/{drawer}/hooks", .success = 200,
		.since = "2025-02-03",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_CURSOR, .page_size = 0,
		.position = "after", .limit = "per_page", .next = "page.next",
		.rows = "hooks", .total = NULL,
		.scope = NULL,
		.args = &list_hooks_args, .reply = &list_hooks_reply,
		.suspect = NULL,
		.example = "{\"drawer\":\"top/left\",\"after\":\"c2\",\"per_page\":2}",
		.descriptor = &toybox_descriptors[6],
	},
	{
		.name = "box_replace_hook",
		.short_name = "replace_hook",
		.title = "Replace a hook",
		.doc = "What is left out is taken away.",
		.group = "hooks", .verb = "replace",
		.method = ORA_PUT, .path = "/drawers/{drawer}/hooks/{hook_id}", .success = 200,
		.since = "2025-02-03",
		.effect = ORA_WRITE, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &replace_hook_args, .reply = &replace_hook_reply,
		.suspect = NULL,
		.state = &replace_hook_state,
		.example =
			"{\"drawer\":\"top/left\",\"hook_id\":7,\"url\":\"https://example.org/hoo"
			"k\",\"active\":false}",
		.descriptor = &toybox_descriptors[7],
	},
};

static const struct ora_group groups[] = {
	{ .name = "toys", .doc = "The toys in the box" },
	{ .name = "hooks", .doc = "Who is told what happens in a drawer" },
};

static const uint16_t listed[] = {
	4, 3, 0, 6, 5, 1, 7, 2
};

static const struct ora_field connection = {
	.name = "box", .c_name = "connection",
	.name_length = 3,
	.doc = "Which box to look into",
	.kind = ORA_KIND_STRING,
};

const struct ora_api toybox_api = {
	.abi = 9,
	.name = "toy-box",
	.title = "Toy box",
	.version = "2025-02-03",
	.since = "2025-02-03",
	.base_url = "http://127.0.0.1:1",
	.trusted_host = "127.0.0.1",
	.auth_header = "X-Api-Key",
	.auth_prefix = "",
	.sandbox_key = "toy-key",
	.sandbox_other_key = "toy-other-key",
	.error = { .code = "fault.id", .message = "fault.text" },
	.instructions =
		"A box of toys. get_box counts them, find_toys looks into a drawer, add_toy puts "
		"a toy in. Hooks are told what happens in a drawer.",
	.connection = &connection,
	.groups = groups,
	.group_count = 2,
	.tools = tools,
	.tool_count = 8,
	.listed = listed,
};
