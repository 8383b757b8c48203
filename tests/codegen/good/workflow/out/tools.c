/* Made from the spec by codegen/gen.py. Do not edit. */
#include <shop/tools.h>

#include "tables.h"

ORA_CHECK_MEMBER(shop_lock, number, const char *);
ORA_CHECK_MEMBER(shop_lock, name, const char *);
ORA_CHECK_MEMBER(shop_lock, shut, bool);
ORA_CHECK_MEMBER(shop_lock, owner, const char *);
static const struct ora_field lock_fields[] = {
	{
		.name = "number", .c_name = "number",
		.doc = "Its number",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct shop_lock, number), .bit = 0, .name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct shop_lock, name), .bit = 1,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "shut", .c_name = "shut",
		.doc = "Whether it is out of use",
		.kind = ORA_KIND_BOOLEAN, .offset = offsetof(struct shop_lock, shut), .bit = 2,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "owner", .c_name = "owner",
		.doc = "Whose it is",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct shop_lock, owner), .bit = 3, .name_length = 5,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_lock = {
	.name = "lock",
	.size = sizeof(struct shop_lock),
	.masks_offset = offsetof(struct shop_lock, present),
	.field_count = 4,
	.fields = lock_fields,
	.id = "number",
};

ORA_CHECK_MEMBER(shop_place, lock, const char *);
ORA_CHECK_MEMBER(shop_place, door, const char *);
static const struct ora_field place_fields[] = {
	{
		.name = "lock", .c_name = "lock",
		.doc = "The lock",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct shop_place, lock), .bit = 0,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "door", .c_name = "door",
		.doc = "The door",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct shop_place, door), .bit = 1,
		.name_length = 4,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_place = {
	.name = "place",
	.size = sizeof(struct shop_place),
	.masks_offset = offsetof(struct shop_place, present),
	.field_count = 2,
	.fields = place_fields,
};

static const struct ora_object who_am_i_args = {
	.name = "who_am_i_args",
	.size = sizeof(struct shop_who_am_i_args),
	.masks_offset = offsetof(struct shop_who_am_i_args, present),
	.field_count = 0,
};

static const struct ora_object who_am_i_reply = {
	.name = "who_am_i_reply",
	.size = sizeof(struct shop_who_am_i_reply),
	.masks_offset = offsetof(struct shop_who_am_i_reply, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(shop_get_lock_args, number, const char *);
static const struct ora_field get_lock_args_fields[] = {
	{
		.name = "number", .c_name = "number",
		.doc = "Its number",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct shop_get_lock_args, number), .bit = 0, .name_length = 6,
		.since = "2024-01-01",
	},
};
static const struct ora_object get_lock_args = {
	.name = "get_lock_args",
	.size = sizeof(struct shop_get_lock_args),
	.masks_offset = offsetof(struct shop_get_lock_args, present),
	.field_count = 1,
	.fields = get_lock_args_fields,
};

ORA_CHECK_MEMBER(shop_get_lock_reply, lock, const struct shop_lock *);
static const struct ora_field get_lock_reply_fields[] = {
	{
		.name = "lock", .c_name = "lock",
		.doc = "The lock",
		.kind = ORA_KIND_OBJECT, .offset = offsetof(struct shop_get_lock_reply, lock),
		.bit = 0, .name_length = 4, .object = &object_lock,
		.since = "2024-01-01",
	},
};
static const struct ora_object get_lock_reply = {
	.name = "get_lock_reply",
	.size = sizeof(struct shop_get_lock_reply),
	.masks_offset = offsetof(struct shop_get_lock_reply, present),
	.field_count = 1,
	.fields = get_lock_reply_fields,
};

static const struct ora_object list_locks_args = {
	.name = "list_locks_args",
	.size = sizeof(struct shop_list_locks_args),
	.masks_offset = offsetof(struct shop_list_locks_args, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(shop_list_locks_reply, locks, struct shop_lock_list);
static const struct ora_field list_locks_reply_fields[] = {
	{
		.name = "locks", .c_name = "locks",
		.doc = "The locks",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct shop_list_locks_reply, locks), .bit = 0, .name_length = 5,
		.object = &object_lock,
		.since = "2024-01-01",
	},
};
static const struct ora_object list_locks_reply = {
	.name = "list_locks_reply",
	.size = sizeof(struct shop_list_locks_reply),
	.masks_offset = offsetof(struct shop_list_locks_reply, present),
	.field_count = 1,
	.fields = list_locks_reply_fields,
};

static const struct ora_object list_places_args = {
	.name = "list_places_args",
	.size = sizeof(struct shop_list_places_args),
	.masks_offset = offsetof(struct shop_list_places_args, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(shop_list_places_reply, places, struct shop_place_list);
static const struct ora_field list_places_reply_fields[] = {
	{
		.name = "places", .c_name = "places",
		.doc = "The places",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct shop_list_places_reply, places), .bit = 0,
		.name_length = 6, .object = &object_place,
		.since = "2024-01-01",
	},
};
static const struct ora_object list_places_reply = {
	.name = "list_places_reply",
	.size = sizeof(struct shop_list_places_reply),
	.masks_offset = offsetof(struct shop_list_places_reply, present),
	.field_count = 1,
	.fields = list_places_reply_fields,
};

ORA_CHECK_MEMBER(shop_create_lock_args, name, const char *);
static const struct ora_field create_lock_args_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_REQUIRED,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct shop_create_lock_args, name),
		.bit = 0, .name_length = 4,
		.since = "2024-01-01",
	},
};
static const struct ora_object create_lock_args = {
	.name = "create_lock_args",
	.size = sizeof(struct shop_create_lock_args),
	.masks_offset = offsetof(struct shop_create_lock_args, present),
	.field_count = 1,
	.fields = create_lock_args_fields,
};

ORA_CHECK_MEMBER(shop_create_lock_reply, lock, const struct shop_lock *);
ORA_CHECK_MEMBER(shop_create_lock_reply, secret, const char *);
static const struct ora_field create_lock_reply_fields[] = {
	{
		.name = "lock", .c_name = "lock",
		.doc = "The lock",
		.kind = ORA_KIND_OBJECT, .offset = offsetof(struct shop_create_lock_reply, lock),
		.bit = 0, .name_length = 4, .object = &object_lock,
		.since = "2024-01-01",
	},
	{
		.name = "secret", .c_name = "secret",
		.doc = "What opens it",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_SECRET,
		.offset = offsetof(struct shop_create_lock_reply, secret), .bit = 1,
		.name_length = 6,
		.since = "2024-01-01",
	},
};
static const struct ora_object create_lock_reply = {
	.name = "create_lock_reply",
	.size = sizeof(struct shop_create_lock_reply),
	.masks_offset = offsetof(struct shop_create_lock_reply, present),
	.field_count = 2,
	.fields = create_lock_reply_fields,
};

ORA_CHECK_MEMBER(shop_put_lock_args, door, const char *);
ORA_CHECK_MEMBER(shop_put_lock_args, locks, struct ora_strings);
static const struct ora_field put_lock_args_fields[] = {
	{
		.name = "door", .c_name = "door",
		.doc = "The door",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct shop_put_lock_args, door), .bit = 0, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "locks", .c_name = "locks",
		.doc = "The locks",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct shop_put_lock_args, locks), .bit = 1, .name_length = 5,
		.since = "2024-01-01",
	},
};
static const struct ora_object put_lock_args = {
	.name = "put_lock_args",
	.size = sizeof(struct shop_put_lock_args),
	.masks_offset = offsetof(struct shop_put_lock_args, present),
	.field_count = 2,
	.fields = put_lock_args_fields,
};

static const struct ora_object put_lock_reply = {
	.name = "put_lock_reply",
	.size = sizeof(struct shop_put_lock_reply),
	.masks_offset = offsetof(struct shop_put_lock_reply, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(shop_shut_lock_args, number, const char *);
ORA_CHECK_MEMBER(shop_shut_lock_args, shut, bool);
static const struct ora_field shut_lock_args_fields[] = {
	{
		.name = "number", .c_name = "number",
		.doc = "Its number",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct shop_shut_lock_args, number), .bit = 0, .name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "shut", .c_name = "shut",
		.doc = "Whether",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_FALSE,
		.offset = offsetof(struct shop_shut_lock_args, shut), .bit = 1, .name_length = 4,
		.since = "2024-01-01",
	},
};
static const struct ora_object shut_lock_args = {
	.name = "shut_lock_args",
	.size = sizeof(struct shop_shut_lock_args),
	.masks_offset = offsetof(struct shop_shut_lock_args, present),
	.field_count = 2,
	.fields = shut_lock_args_fields,
};

static const struct ora_object shut_lock_reply = {
	.name = "shut_lock_reply",
	.size = sizeof(struct shop_shut_lock_reply),
	.masks_offset = offsetof(struct shop_shut_lock_reply, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(shop_change_lock_args, number, const char *);
ORA_CHECK_MEMBER(shop_change_lock_args, name, const char *);
ORA_CHECK_MEMBER(shop_change_lock_args, new_, const char *);
ORA_CHECK_MEMBER(shop_change_lock_args, wait, int64_t);
static const struct ora_field change_lock_args_fields[] = {
	{
		.name = "number", .c_name = "number",
		.doc = "The old one",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct shop_change_lock_args, number), .bit = 0,
		.name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "name", .c_name = "name",
		.doc = "Name of the new one",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct shop_change_lock_args, name), .bit = 1, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "new", .c_name = "new_",
		.doc = "The new one",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct shop_change_lock_args, new_), .bit = 2, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "wait", .c_name = "wait",
		.doc = "Seconds",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_MINIMUM,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct shop_change_lock_args, wait),
		.bit = 3, .name_length = 4, .minimum = 0,
		.since = "2024-01-01",
	},
};
static const struct ora_object change_lock_args = {
	.name = "change_lock_args",
	.size = sizeof(struct shop_change_lock_args),
	.masks_offset = offsetof(struct shop_change_lock_args, present),
	.field_count = 4,
	.fields = change_lock_args_fields,
};

ORA_CHECK_MEMBER(shop_change_lock_reply, lock, const struct shop_lock *);
ORA_CHECK_MEMBER(shop_change_lock_reply, secret, const char *);
ORA_CHECK_MEMBER(shop_change_lock_reply, assigned, int64_t);
ORA_CHECK_MEMBER(shop_change_lock_reply, verified, bool);
ORA_CHECK_MEMBER(shop_change_lock_reply, ended, bool);
ORA_CHECK_MEMBER(shop_change_lock_reply, due, const char *);
static const struct ora_field change_lock_reply_fields[] = {
	{
		.name = "lock", .c_name = "lock",
		.doc = "The new lock",
		.kind = ORA_KIND_OBJECT, .offset = offsetof(struct shop_change_lock_reply, lock),
		.bit = 0, .name_length = 4, .object = &object_lock,
		.since = "2024-01-01",
	},
	{
		.name = "secret", .c_name = "secret",
		.doc = "What opens it",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_SECRET,
		.offset = offsetof(struct shop_change_lock_reply, secret), .bit = 1,
		.name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "assigned", .c_name = "assigned",
		.doc = "How many doors",
		.kind = ORA_KIND_INTEGER,
		.offset = offsetof(struct shop_change_lock_reply, assigned),
		.text_offset = offsetof(struct shop_change_lock_reply, assigned_text), .bit = 2,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "verified", .c_name = "verified",
		.doc = "Whether it opens",
		.kind = ORA_KIND_BOOLEAN,
		.offset = offsetof(struct shop_change_lock_reply, verified), .bit = 3,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "ended", .c_name = "ended",
		.doc = "Whether the old one is shut",
		.kind = ORA_KIND_BOOLEAN, .offset = offsetof(struct shop_change_lock_reply, ended),
		.bit = 4, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "due", .c_name = "due",
		.doc = "When it is",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct shop_change_lock_reply, due), .bit = 5, .name_length = 3,
		.since = "2024-01-01",
	},
};
static const struct ora_object change_lock_reply = {
	.name = "change_lock_reply",
	.size = sizeof(struct shop_change_lock_reply),
	.masks_offset = offsetof(struct shop_change_lock_reply, present),
	.field_count = 6,
	.fields = change_lock_reply_fields,
};

static const struct ora_tool tools[8];
static const struct ora_lookup create_lock_creates = {
	.tool = &tools[3],
	.name = "name",
	.time = "name",
};

static const struct ora_lookup_arg change_lock_state_args[] = {
	{ .name = "number", .from = "number" },
};
static const struct ora_lookup change_lock_state = {
	.tool = &tools[2],
	.args = change_lock_state_args, .arg_count = 1,
};
static const struct ora_lookup change_lock_assigned = {
	.tool = &tools[4],
	.id = "lock",
	.holder = "door",
};

static const struct ora_step_arg change_lock_create_args[] = {
	{ .name = "name", .from = "name", .otherwise = "state.name" },
};

static const struct ora_step_arg change_lock_assign_args[] = {
	{ .name = "door", .from = "row.door", .otherwise = NULL },
	{ .name = "locks", .from = "made.number", .otherwise = NULL },
};

static const struct ora_step_arg change_lock_end_args[] = {
	{ .name = "number", .from = "number", .otherwise = NULL },
};

static const char *const change_lock_lost[] = {
	"owner", NULL
};

static const struct ora_workflow change_lock_workflow = {
	.create = {
		.tool = &tools[1],
		.args = change_lock_create_args, .arg_count = 1,
	},
	.assign = {
		.tool = &tools[5],
		.args = change_lock_assign_args, .arg_count = 2,
	},
	.check = {
		.tool = &tools[7],
	},
	.end = {
		.tool = &tools[6],
		.args = change_lock_end_args, .arg_count = 1,
	},
	.named = "name", .suffix = " 2",
	.assigned = &change_lock_assigned,
	.flag = "shut",
	.lost = change_lock_lost,
	.made = "new", .grace = "wait",
	.default_grace_s = 60,
};

static const struct ora_tool tools[8] = {
	{
		.name = "shop_change_lock",
		.short_name = "change_lock",
		.title = "Change a lock",
		.doc = "For a new one",
		.group = "locks", .verb = "change",
		.method = ORA_POST, .path = "/{number}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &change_lock_args, .reply = &change_lock_reply,
		.suspect = NULL,
		.state = &change_lock_state,
		.workflow = &change_lock_workflow,
		.example = "{\"number\":\"a\"}",
		.descriptor = &shop_descriptors[0],
	},
	{
		.name = "shop_create_lock",
		.short_name = "create_lock",
		.title = "Create a lock",
		.doc = "With a secret",
		.group = "locks", .verb = "create",
		.method = ORA_POST, .path = "/locks", .success = 201,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &create_lock_args, .reply = &create_lock_reply,
		.suspect = NULL,
		.creates = &create_lock_creates,
		.example = "{\"name\":\"a\"}",
		.descriptor = &shop_descriptors[1],
	},
	{
		.name = "shop_get_lock",
		.short_name = "get_lock",
		.title = "Get a lock",
		.doc = "By its number",
		.group = "locks", .verb = "get",
		.method = ORA_GET, .path = "/locks/{number}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &get_lock_args, .reply = &get_lock_reply,
		.suspect = NULL,
		.example = "{\"number\":\"a\"}",
		.descriptor = &shop_descriptors[2],
	},
	{
		.name = "shop_list_locks",
		.short_name = "list_locks",
		.title = "List locks",
		.doc = "All",
		.group = "locks", .verb = "list",
		.method = ORA_GET, .path = "/locks", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = "locks", .total = NULL,
		.scope = NULL,
		.args = &list_locks_args, .reply = &list_locks_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &shop_descriptors[3],
	},
	{
		.name = "shop_list_places",
		.short_name = "list_places",
		.title = "List places",
		.doc = "All",
		.group = "locks", .verb = "places",
		.method = ORA_GET, .path = "/places", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = "places", .total = NULL,
		.scope = NULL,
		.args = &list_places_args, .reply = &list_places_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &shop_descriptors[4],
	},
	{
		.name = "shop_put_lock",
		.short_name = "put_lock",
		.title = "Put a lock",
		.doc = "On a door",
		.group = "locks", .verb = "put",
		.method = ORA_PUT, .path = "/doors/{door}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &put_lock_args, .reply = &put_lock_reply,
		.suspect = NULL,
		.example = "{\"door\":\"a\",\"locks\":[\"b\"]}",
		.descriptor = &shop_descriptors[5],
	},
	{
		.name = "shop_shut_lock",
		.short_name = "shut_lock",
		.title = "Shut a lock",
		.doc = "Or not",
		.group = "locks", .verb = "shut",
		.method = ORA_PATCH, .path = "/locks/{number}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &shut_lock_args, .reply = &shut_lock_reply,
		.suspect = NULL,
		.example = "{\"number\":\"a\",\"shut\":true}",
		.descriptor = &shop_descriptors[6],
	},
	{
		.name = "shop_who_am_i",
		.short_name = "who_am_i",
		.title = "Who am I",
		.doc = "The key in use",
		.group = "locks", .verb = "me",
		.method = ORA_GET, .path = "/me", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &who_am_i_args, .reply = &who_am_i_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &shop_descriptors[7],
	},
};

static const struct ora_group groups[] = {
	{ .name = "locks", .doc = "Locks" },
};

static const uint16_t listed[] = {
	7, 2, 3, 4, 1, 5, 6, 0
};

static const struct ora_field connection = {
	.name = "account", .c_name = "connection",
	.name_length = 7,
	.doc = "Which account to use",
	.kind = ORA_KIND_STRING,
};

const struct ora_api shop_api = {
	.abi = 9,
	.name = "shop",
	.title = "Shop",
	.version = "2024-01-01",
	.since = "2024-01-01",
	.base_url = "https://api.example.com",
	.trusted_host = "api.example.com",
	.auth_header = "Authorization",
	.auth_prefix = "Bearer ",
	.error = { .code = NULL, .message = "message" },
	.instructions = "Keys.",
	.connection = &connection,
	.groups = groups,
	.group_count = 1,
	.tools = tools,
	.tool_count = 8,
	.listed = listed,
};
