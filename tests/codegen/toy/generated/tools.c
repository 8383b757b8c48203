/* Made from the spec by codegen/gen.py. Do not edit. */
#include <toybox/tools.h>

#include "tables.h"

static const char *const material_names[] = {
	"wood", "tin"
};
static const struct ora_enum enum_material = {
	.name = "material", .names = material_names, .count = 2,
};

ORA_CHECK_MEMBER(toy_part, name, const char *);
ORA_CHECK_MEMBER(toy_part, count, int64_t);
static const struct ora_field part_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Name of the part",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_part, name), .bit = 0,
		.since = "2025-02-03",
	},
	{
		.name = "count", .c_name = "count",
		.doc = "How many of it",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_part, count),
		.text_offset = offsetof(struct toy_part, count_text), .bit = 1, .minimum = 1,
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
		.text_offset = offsetof(struct toy_toy, id_text), .bit = 0,
		.since = "2025-02-03",
	},
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_toy, name), .bit = 1,
		.since = "2025-02-03",
	},
	{
		.name = "material", .c_name = "material",
		.doc = "What it is made of",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct toy_toy, material),
		.text_offset = offsetof(struct toy_toy, material_text), .bit = 2,
		.choices = &enum_material,
		.since = "2025-02-03",
	},
	{
		.name = "price", .c_name = "price",
		.doc = "What it did cost",
		.kind = ORA_KIND_NUMBER, .offset = offsetof(struct toy_toy, price),
		.text_offset = offsetof(struct toy_toy, price_text), .bit = 3,
		.since = "2025-02-03",
	},
	{
		.name = "wheels", .c_name = "wheels",
		.doc = "What it rolls on",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct toy_toy, wheels), .bit = 4, .object = &object_part,
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
		.offset = offsetof(struct toy_address, town), .bit = 0,
		.since = "2025-02-03",
	},
	{
		.name = "zip", .c_name = "zip",
		.doc = "Its postal code",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct toy_address, zip), .bit = 1,
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
		.offset = offsetof(struct toy_maker, name), .bit = 0, .min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "address", .c_name = "address",
		.doc = "Where the maker lives",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct toy_maker, address), .bit = 1, .object = &object_address,
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
		.offset = offsetof(struct toy_get_box_reply, drawers), .bit = 0,
		.since = "2025-02-03",
	},
	{
		.name = "full", .c_name = "full",
		.doc = "Whether there is no room left",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct toy_get_box_reply, full), .bit = 1,
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
		.offset = offsetof(struct toy_find_toys_args, drawer), .bit = 0, .min_length = 1,
		.since = "2025-02-03",
	},
	{
		.name = "max_price", .c_name = "max_price",
		.doc = "What a toy may cost",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_QUERY, .flags = ORA_FIELD_MINIMUM,
		.offset = offsetof(struct toy_find_toys_args, max_price), .bit = 1, .minimum = 0,
		.since = "2025-02-03",
	},
	{
		.name = "material", .c_name = "material",
		.doc = "What a toy is made of",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct toy_find_toys_args, material), .bit = 2,
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
		.offset = offsetof(struct toy_find_toys_reply, toys), .bit = 0,
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
		.bit = 0, .min_length = 1, .max_length = 40,
		.since = "2025-02-03",
	},
	{
		.name = "maker", .c_name = "maker",
		.doc = "Who made it",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct toy_add_toy_args, maker),
		.bit = 1, .object = &object_maker,
		.since = "2025-02-03",
	},
	{
		.name = "parts", .c_name = "parts",
		.doc = "What it is made up of",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct toy_add_toy_args, parts), .bit = 2,
		.object = &object_part, .min_items = 1,
		.since = "2025-02-03",
	},
	{
		.name = "notes", .c_name = "notes",
		.doc = "Anything else",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct toy_add_toy_args, notes),
		.bit = 3,
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
		.offset = offsetof(struct toy_add_toy_reply, toy), .bit = 0, .object = &object_toy,
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

static const struct ora_tool tools[3];

static const struct ora_tool tools[3] = {
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
		.descriptor = &toybox_descriptors[1],
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
		.descriptor = &toybox_descriptors[2],
	},
};

static const struct ora_group groups[] = {
	{ .name = "toys", .doc = "The toys in the box" },
};

static const uint16_t listed[] = {
	2, 1, 0
};

static const struct ora_field connection = {
	.name = "box", .c_name = "connection",
	.doc = "Which box to look into",
	.kind = ORA_KIND_STRING,
};

const struct ora_api toybox_api = {
	.abi = 6,
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
		"a toy in.",
	.connection = &connection,
	.groups = groups,
	.group_count = 1,
	.tools = tools,
	.tool_count = 3,
	.listed = listed,
};
