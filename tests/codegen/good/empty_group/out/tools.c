/* Made from the spec by codegen/gen.py. Do not edit. */
#include <empty/tools.h>

#include "tables.h"

static const struct ora_object get_thing_args = {
	.name = "get_thing_args",
	.size = sizeof(struct emp_get_thing_args),
	.masks_offset = offsetof(struct emp_get_thing_args, present),
	.field_count = 0,
};

static const struct ora_object get_thing_reply = {
	.name = "get_thing_reply",
	.size = sizeof(struct emp_get_thing_reply),
	.masks_offset = offsetof(struct emp_get_thing_reply, present),
	.field_count = 0,
};

static const struct ora_tool tools[1];

static const struct ora_tool tools[1] = {
	{
		.name = "empty_get_thing",
		.short_name = "get_thing",
		.title = "Get the thing",
		.doc = "There is one",
		.group = "things", .verb = "get",
		.method = ORA_GET, .path = "/thing", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &get_thing_args, .reply = &get_thing_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &empty_descriptors[0],
	},
};

static const struct ora_group groups[] = {
	{ .name = "nothing", .doc = "What has no tools yet" },
	{ .name = "things", .doc = "Things" },
};

static const uint16_t listed[] = {
	0
};

static const struct ora_field connection = {
	.name = "account", .c_name = "connection",
	.name_length = 7,
	.doc = "Which account to use",
	.kind = ORA_KIND_STRING,
};

const struct ora_api empty_api = {
	.abi = 9,
	.name = "empty",
	.title = "Empty group",
	.version = "2024-01-01",
	.since = "2024-01-01",
	.base_url = "https://api.example.com",
	.trusted_host = "api.example.com",
	.auth_header = "Authorization",
	.auth_prefix = "Bearer ",
	.error = { .code = NULL, .message = "message" },
	.instructions = "One tool.",
	.connection = &connection,
	.groups = groups,
	.group_count = 2,
	.tools = tools,
	.tool_count = 1,
	.listed = listed,
};
