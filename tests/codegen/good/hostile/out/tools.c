/* Made from the spec by codegen/gen.py. Do not edit. */
#include <hostile/tools.h>

#include "tables.h"

static const char *const int_names[] = {
	"unsigned", "org:admin", "say \"hi\"\\", "null", "true", "1st", "?\?=", "größe"
};
static const struct ora_enum enum_int = {
	.name = "int", .names = int_names, .count = 8,
};

ORA_CHECK_MEMBER(hos_struct, struct_, const char *);
ORA_CHECK_MEMBER(hos_struct, for_, int64_t);
ORA_CHECK_MEMBER(hos_struct, bits, bool);
ORA_CHECK_MEMBER(hos_struct, it_s_x, const char *);
ORA_CHECK_MEMBER(hos_struct, gr_e, double);
ORA_CHECK_MEMBER(hos_struct, n, const char *);
ORA_CHECK_MEMBER(hos_struct, n2nd, const char *);
ORA_CHECK_MEMBER(hos_struct, camel_case_name, const char *);
static const struct ora_field struct_fields[] = {
	{
		.name = "struct", .c_name = "struct_",
		.doc = "Backslash at the end \\",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct hos_struct, struct_), .bit = 0,
		.name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "for", .c_name = "for_",
		.doc = "Percent %s, quote \", ?\?!",
		.kind = ORA_KIND_INTEGER, .offset = offsetof(struct hos_struct, for_),
		.text_offset = offsetof(struct hos_struct, for__text), .bit = 1, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "bits_", .c_name = "bits",
		.doc = "A member that the macros use",
		.kind = ORA_KIND_BOOLEAN, .offset = offsetof(struct hos_struct, bits), .bit = 2,
		.name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "it's \"x\"\\", .c_name = "it_s_x",
		.doc = "Not a name in C",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct hos_struct, it_s_x), .bit = 3,
		.name_length = 9,
		.since = "2024-01-01",
	},
	{
		.name = "größe", .c_name = "gr_e",
		.doc = "é, 中, 😀",
		.kind = ORA_KIND_NUMBER, .offset = offsetof(struct hos_struct, gr_e),
		.text_offset = offsetof(struct hos_struct, gr_e_text), .bit = 4, .name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "ЖЖ", .c_name = "n",
		.doc = "Not one letter for C",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct hos_struct, n), .bit = 5,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "2nd", .c_name = "n2nd",
		.doc = "A digit first",
		.kind = ORA_KIND_JSON, .offset = offsetof(struct hos_struct, n2nd), .bit = 6,
		.name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "camelCaseName", .c_name = "camel_case_name",
		.doc = "Two humps",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct hos_struct, camel_case_name),
		.bit = 7, .name_length = 13,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_struct = {
	.name = "struct",
	.size = sizeof(struct hos_struct),
	.masks_offset = offsetof(struct hos_struct, present),
	.field_count = 8,
	.fields = struct_fields,
};

ORA_CHECK_MEMBER(hos_switch_args, int_, int64_t);
ORA_CHECK_MEMBER(hos_switch_args, size_, const char *);
ORA_CHECK_MEMBER(hos_switch_args, present_, const char *);
ORA_CHECK_MEMBER(hos_switch_args, null_, const char *);
ORA_CHECK_MEMBER(hos_switch_args, and_, const char *);
ORA_CHECK_MEMBER(hos_switch_args, filter_name, const char *);
ORA_CHECK_MEMBER(hos_switch_args, static_, const char *);
static const struct ora_field switch_args_fields[] = {
	{
		.name = "int", .c_name = "int_",
		.doc = "int",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct hos_switch_args, int_), .bit = 0, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "size", .c_name = "size_",
		.doc = "Taken by the struct",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct hos_switch_args, size_), .bit = 1, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "present", .c_name = "present_",
		.doc = "Taken by the struct",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct hos_switch_args, present_), .bit = 2, .name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "null", .c_name = "null_",
		.doc = "Taken by the struct",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct hos_switch_args, null_), .bit = 3, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "and", .c_name = "and_",
		.doc = "A keyword of C++",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct hos_switch_args, and_), .bit = 4, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "filter[name]", .c_name = "filter_name",
		.doc = "Brackets",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct hos_switch_args, filter_name), .bit = 5,
		.name_length = 12,
		.since = "2024-01-01",
	},
	{
		.name = "Static", .c_name = "static_",
		.doc = "A keyword but for its capital",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct hos_switch_args, static_), .bit = 6, .name_length = 6,
		.since = "2024-01-01",
	},
};
static const struct ora_object switch_args = {
	.name = "switch_args",
	.size = sizeof(struct hos_switch_args),
	.masks_offset = offsetof(struct hos_switch_args, present),
	.field_count = 7,
	.fields = switch_args_fields,
};

ORA_CHECK_MEMBER(hos_switch_reply, base_, const char *);
ORA_CHECK_MEMBER(hos_switch_reply, this_, const struct hos_struct *);
ORA_CHECK_ENUM(hos_switch_reply, a_b);
static const struct ora_field switch_reply_fields[] = {
	{
		.name = "base", .c_name = "base_",
		.doc = "Taken by the struct",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct hos_switch_reply, base_),
		.bit = 0, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "this", .c_name = "this_",
		.doc = "A keyword of C++",
		.kind = ORA_KIND_OBJECT, .offset = offsetof(struct hos_switch_reply, this_),
		.bit = 1, .name_length = 4, .object = &object_struct,
		.since = "2024-01-01",
	},
	{
		.name = "a\"b", .c_name = "a_b",
		.doc = "A quote",
		.kind = ORA_KIND_ENUM, .offset = offsetof(struct hos_switch_reply, a_b),
		.text_offset = offsetof(struct hos_switch_reply, a_b_text), .bit = 2,
		.name_length = 3, .choices = &enum_int,
		.since = "2024-01-01",
	},
};
static const struct ora_object switch_reply = {
	.name = "switch_reply",
	.size = sizeof(struct hos_switch_reply),
	.masks_offset = offsetof(struct hos_switch_reply, present),
	.field_count = 3,
	.fields = switch_reply_fields,
};

ORA_CHECK_MEMBER(hos_new_args, template_, const char *);
ORA_CHECK_MEMBER(hos_new_args, union_, const struct hos_struct *);
ORA_CHECK_MEMBER(hos_new_args, typedef_, struct hos_struct_list);
ORA_CHECK_ENUM(hos_new_args, enum_);
ORA_CHECK_MEMBER(hos_new_args, static_, const char *);
static const struct ora_field new_args_fields[] = {
	{
		.name = "template", .c_name = "template_",
		.doc = "A keyword of C++",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct hos_new_args, template_), .bit = 0, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "union", .c_name = "union_",
		.doc = "An object",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct hos_new_args, union_), .bit = 1, .name_length = 5,
		.object = &object_struct,
		.since = "2024-01-01",
	},
	{
		.name = "typedef", .c_name = "typedef_",
		.doc = "Objects",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_LIST,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct hos_new_args, typedef_),
		.bit = 2, .name_length = 7, .object = &object_struct,
		.since = "2024-01-01",
	},
	{
		.name = "enum", .c_name = "enum_",
		.doc = "An enum",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct hos_new_args, enum_), .bit = 3, .name_length = 4,
		.choices = &enum_int,
		.since = "2024-01-01",
	},
	{
		.name = "Static", .c_name = "static_",
		.doc = "A keyword but for its capital",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct hos_new_args, static_), .bit = 4, .name_length = 6,
		.since = "2024-01-01",
	},
};
static const struct ora_object new_args = {
	.name = "new_args",
	.size = sizeof(struct hos_new_args),
	.masks_offset = offsetof(struct hos_new_args, present),
	.field_count = 5,
	.fields = new_args_fields,
};

ORA_CHECK_MEMBER(hos_new_reply, long_, struct ora_enums);
static const struct ora_field new_reply_fields[] = {
	{
		.name = "long", .c_name = "long_",
		.doc = "Enums",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct hos_new_reply, long_), .bit = 0, .name_length = 4,
		.choices = &enum_int,
		.since = "2024-01-01",
	},
};
static const struct ora_object new_reply = {
	.name = "new_reply",
	.size = sizeof(struct hos_new_reply),
	.masks_offset = offsetof(struct hos_new_reply, present),
	.field_count = 1,
	.fields = new_reply_fields,
};

static const struct ora_tool tools[2];

static const struct ora_tool tools[2] = {
	{
		.name = "hostile_new",
		.short_name = "new",
		.title = "New",
		.doc =
			"A paragraph that is long enough to be wrapped, with a https://example.co"
			"m/a/very/long/address/that/can/not/be/broken/at/any/place/because/it/has"
			"/no/spaces.\n\nAnother paragraph.",
		.group = "class", .verb = "new",
		.method = ORA_POST, .path = "/new/{template}", .success = 201,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &new_args, .reply = &new_reply,
		.suspect = NULL,
		.example =
			"{\"template\":\"a b/c\",\"enum\":\"say \\\"hi\\\"\\\\\",\"union\":{\"for"
			"\":0,\"größe\":1.0,\"2nd\":\"😀\"}}",
		.descriptor = &hostile_descriptors[0],
	},
	{
		.name = "hostile_switch",
		.short_name = "switch",
		.title = "Switch \"it\" ?\?/ \\ on | off",
		.doc =
			"One */ line\nand /* another with trigraphs ?\?= ?\?' ?\?) ?\?! ?\?< ?\?>"
			" ?\?- ?\?\?/ ?\?\?\?/",
		.group = "default", .verb = "switch",
		.method = ORA_GET, .path = "/switch/~a.b_c-d", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &switch_args, .reply = &switch_reply,
		.suspect = NULL,
		.example =
			"{\"int\":-1,\"size\":\"a\\\"b\\\\c?\?=d\",\"null\":null,\"filter[name]\""
			":\"<|>\\n\\t\\u0001\",\"and\":\"%s\"}",
		.descriptor = &hostile_descriptors[1],
	},
};

static const struct ora_group groups[] = {
	{ .name = "default", .doc = "Groups named like keywords, */ and ?\?=" },
	{ .name = "class", .doc = "Two lines:\nthe second has a \\ at its end \\" },
};

static const uint16_t listed[] = {
	1, 0
};

static const struct ora_field connection = {
	.name = "the \"account\"\\", .c_name = "connection",
	.name_length = 14,
	.doc = "Which ?\?( account */ \"to\" use\\",
	.kind = ORA_KIND_STRING,
};

const struct ora_api hostile_api = {
	.abi = 9,
	.name = "hostile",
	.title = "A \"hostile\" \\n API 100%s ?\?/ /* é */",
	.version = "2024-01-01",
	.since = "2024-01-01",
	.base_url = "https://api.example.com/a%20b",
	.trusted_host = "api.example.com",
	.auth_header = "X-Key",
	.auth_prefix = "Key \"\\?\?= ",
	.error = { .code = "a-b.c_d", .message = "0" },
	.instructions =
		"Quotes \" and ' and ` and \\ and %d%n and ?\?< and <b>|</b>.\nThen ?\?\?/ and ?"
		"\?\?\?.\n\nÄ, 中文, 😀.",
	.connection = &connection,
	.groups = groups,
	.group_count = 2,
	.tools = tools,
	.tool_count = 2,
	.listed = listed,
};
