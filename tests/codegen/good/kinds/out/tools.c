/* Made from the spec by codegen/gen.py. Do not edit. */
#include <kinds_api/tools.h>

#include "tables.h"

static const char *const color_names[] = {
	"red", "green", "dark-blue"
};
static const struct ora_enum enum_color = {
	.name = "color", .names = color_names, .count = 3,
};

static const char *const alone_names[] = {
	"only"
};
static const struct ora_enum enum_alone = {
	.name = "alone", .names = alone_names, .count = 1,
};

static const char *const shape_names[] = {
	"round", "square"
};
static const struct ora_enum enum_shape = {
	.name = "shape", .names = shape_names, .count = 2,
};

ORA_CHECK_MEMBER(kin_rest, next, const char *);
static const struct ora_field rest_fields[] = {
	{
		.name = "next", .c_name = "next",
		.doc = "Where the next page begins",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_rest, next), .bit = 0, .name_length = 4,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_rest = {
	.name = "rest",
	.size = sizeof(struct kin_rest),
	.masks_offset = offsetof(struct kin_rest, present),
	.field_count = 1,
	.fields = rest_fields,
};

ORA_CHECK_MEMBER(kin_child, is_admin, bool);
ORA_CHECK_MEMBER(kin_child, size_, int64_t);
static const struct ora_field child_fields[] = {
	{
		.name = "is_admin", .c_name = "is_admin",
		.doc = "Whether it may do all",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_child, is_admin), .bit = 0, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "size", .c_name = "size_",
		.doc = "A reserved name",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_child, size_),
		.text_offset = offsetof(struct kin_child, size__text), .bit = 1, .name_length = 4,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_child = {
	.name = "child",
	.size = sizeof(struct kin_child),
	.masks_offset = offsetof(struct kin_child, present),
	.field_count = 2,
	.fields = child_fields,
};

ORA_CHECK_MEMBER(kin_row, id, const char *);
ORA_CHECK_ENUM(kin_row, color);
ORA_CHECK_MEMBER(kin_row, colors, struct ora_enums);
ORA_CHECK_MEMBER(kin_row, child, const struct kin_child *);
ORA_CHECK_MEMBER(kin_row, weight, double);
ORA_CHECK_MEMBER(kin_row, count, int64_t);
ORA_CHECK_MEMBER(kin_row, whole, double);
ORA_CHECK_MEMBER(kin_row, spent, double);
ORA_CHECK_MEMBER(kin_row, seen_at, const char *);
ORA_CHECK_MEMBER(kin_row, next, const char *);
ORA_CHECK_MEMBER(kin_row, counts, struct ora_integers);
ORA_CHECK_MEMBER(kin_row, weights, struct ora_numbers);
ORA_CHECK_MEMBER(kin_row, marks, struct ora_booleans);
ORA_CHECK_MEMBER(kin_row, extra, const char *);
ORA_CHECK_MEMBER(kin_row, extras, struct ora_strings);
ORA_CHECK_MEMBER(kin_row, code, const char *);
ORA_CHECK_MEMBER(kin_row, children, struct kin_child_list);
static const struct ora_field row_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "What it is found by",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_row, id), .bit = 0, .name_length = 2,
		.since = "2024-01-01",
	},
	{
		.name = "color", .c_name = "color",
		.doc = "Its color",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_REQUIRED | ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_row, color),
		.text_offset = offsetof(struct kin_row, color_text), .bit = 1, .name_length = 5,
		.choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "colors", .c_name = "colors",
		.doc = "Its other colors",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct kin_row, colors), .bit = 2, .name_length = 6,
		.choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "child", .c_name = "child",
		.doc = "What it holds",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_row, child), .bit = 3, .name_length = 5,
		.object = &object_child,
		.since = "2024-01-01",
	},
	{
		.name = "weight", .c_name = "weight",
		.doc = "In kg",
		.kind = ORA_KIND_NUMBER, .flags = ORA_FIELD_VOLATILE,
		.offset = offsetof(struct kin_row, weight),
		.text_offset = offsetof(struct kin_row, weight_text), .bit = 4, .name_length = 6,
		.show = ORA_SHOW_SHARE, .left_of = "whole",
		.since = "2024-01-01",
	},
	{
		.name = "count", .c_name = "count",
		.doc = "How many",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_row, count),
		.text_offset = offsetof(struct kin_row, count_text), .bit = 5, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "whole", .c_name = "whole",
		.doc = "What it is a part of",
		.kind = ORA_KIND_NUMBER, .offset = offsetof(struct kin_row, whole),
		.text_offset = offsetof(struct kin_row, whole_text), .bit = 6, .name_length = 5,
		.show = ORA_SHOW_MONEY,
		.since = "2024-01-01",
	},
	{
		.name = "spent", .c_name = "spent",
		.doc = "What is gone of it",
		.kind = ORA_KIND_NUMBER, .offset = offsetof(struct kin_row, spent),
		.text_offset = offsetof(struct kin_row, spent_text), .bit = 7, .name_length = 5,
		.spent_of = "whole",
		.since = "2024-01-01",
	},
	{
		.name = "seen_at", .c_name = "seen_at",
		.doc = "When it was seen",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct kin_row, seen_at), .bit = 8,
		.name_length = 7, .show = ORA_SHOW_MOMENT,
		.since = "2024-01-01",
	},
	{
		.name = "next", .c_name = "next",
		.doc = "The row behind it",
		.kind = ORA_KIND_STRING, .offset = offsetof(struct kin_row, next), .bit = 9,
		.name_length = 4, .refers = "list_rows",
		.since = "2024-01-01",
	},
	{
		.name = "counts", .c_name = "counts",
		.doc = "How many of each",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_row, counts), .bit = 10, .name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "weights", .c_name = "weights",
		.doc = "In kg each",
		.kind = ORA_KIND_NUMBER, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct kin_row, weights), .bit = 11, .name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "marks", .c_name = "marks",
		.doc = "Whether each is marked",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct kin_row, marks), .bit = 12, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "extra", .c_name = "extra",
		.doc = "Whatever else",
		.kind = ORA_KIND_JSON, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_row, extra), .bit = 13, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "extras", .c_name = "extras",
		.doc = "Whatever else there is",
		.kind = ORA_KIND_JSON, .flags = ORA_FIELD_LIST,
		.offset = offsetof(struct kin_row, extras), .bit = 14, .name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "code", .c_name = "code",
		.doc = "Shown once",
		.kind = ORA_KIND_STRING, .flags = ORA_FIELD_REQUIRED | ORA_FIELD_SECRET,
		.offset = offsetof(struct kin_row, code), .bit = 15, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "children", .c_name = "children",
		.doc = "More of the same",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_row, children), .bit = 16, .name_length = 8,
		.object = &object_child,
		.since = "2024-02-01",
	},
};
static const char *const row_labels[] = {
	"color", "code", NULL
};
static const char *const row_columns[] = {
	"color", "count", "weight", "id", NULL
};
static const struct ora_object object_row = {
	.name = "row",
	.size = sizeof(struct kin_row),
	.masks_offset = offsetof(struct kin_row, present),
	.field_count = 17,
	.fields = row_fields,
	.id = "id",
	.labels = row_labels,
	.columns = row_columns,
};

ORA_CHECK_ENUM(kin_inner, color);
ORA_CHECK_MEMBER(kin_inner, any, const char *);
static const struct ora_field inner_fields[] = {
	{
		.name = "color", .c_name = "color",
		.doc = "A color",
		.kind = ORA_KIND_ENUM, .offset = offsetof(struct kin_inner, color), .bit = 0,
		.name_length = 5, .choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "any", .c_name = "any",
		.doc = "Any JSON but null",
		.kind = ORA_KIND_JSON, .offset = offsetof(struct kin_inner, any), .bit = 1,
		.name_length = 3,
		.since = "2024-01-01",
	},
};
static const struct ora_object object_inner = {
	.name = "inner",
	.size = sizeof(struct kin_inner),
	.masks_offset = offsetof(struct kin_inner, present),
	.field_count = 2,
	.fields = inner_fields,
};

ORA_CHECK_MEMBER(kin_outer, name, const char *);
ORA_CHECK_MEMBER(kin_outer, inner, const struct kin_inner *);
ORA_CHECK_MEMBER(kin_outer, inners, struct kin_inner_list);
ORA_CHECK_MEMBER(kin_outer, low, int64_t);
ORA_CHECK_MEMBER(kin_outer, high, int64_t);
ORA_CHECK_MEMBER(kin_outer, step, double);
static const struct ora_field outer_fields[] = {
	{
		.name = "name", .c_name = "name",
		.doc = "Its name",
		.kind = ORA_KIND_STRING,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH | ORA_FIELD_MAX_LENGTH,
		.offset = offsetof(struct kin_outer, name), .bit = 0, .name_length = 4,
		.min_length = 1, .max_length = 9,
		.since = "2024-01-01",
	},
	{
		.name = "inner", .c_name = "inner",
		.doc = "What is inside",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_outer, inner), .bit = 1, .name_length = 5,
		.object = &object_inner,
		.since = "2024-01-01",
	},
	{
		.name = "inners", .c_name = "inners",
		.doc = "More inside",
		.kind = ORA_KIND_OBJECT,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS | ORA_FIELD_MAX_ITEMS,
		.offset = offsetof(struct kin_outer, inners), .bit = 2, .name_length = 6,
		.object = &object_inner, .min_items = 1, .max_items = 3,
		.since = "2024-01-01",
	},
	{
		.name = "low", .c_name = "low",
		.doc = "The least",
		.kind = ORA_KIND_INTEGER, .offset = offsetof(struct kin_outer, low), .bit = 3,
		.name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "high", .c_name = "high",
		.doc = "The most",
		.kind = ORA_KIND_INTEGER, .offset = offsetof(struct kin_outer, high), .bit = 4,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "step", .c_name = "step",
		.doc = "How far apart",
		.kind = ORA_KIND_NUMBER, .flags = ORA_FIELD_MINIMUM | ORA_FIELD_PROSE,
		.offset = offsetof(struct kin_outer, step), .bit = 5, .name_length = 4,
		.minimum = 0.5,
		.since = "2024-01-01",
	},
};
static const struct ora_together outer_together[] = {
	{ .members = UINT64_C(1) << 3 | UINT64_C(1) << 4 },
	{ .members = UINT64_C(1) << 4 | UINT64_C(1) << 5 },
};
static const struct ora_object object_outer = {
	.name = "outer",
	.size = sizeof(struct kin_outer),
	.masks_offset = offsetof(struct kin_outer, present),
	.field_count = 6,
	.fields = outer_fields,
	.together = outer_together,
	.together_count = 2,
};

ORA_CHECK_MEMBER(kin_list_rows_args, offset, int64_t);
ORA_CHECK_MEMBER(kin_list_rows_args, limit, int64_t);
ORA_CHECK_MEMBER(kin_list_rows_args, part, const char *);
ORA_CHECK_MEMBER(kin_list_rows_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_list_rows_args, x_trace, const char *);
static const struct ora_field list_rows_args_fields[] = {
	{
		.name = "offset", .c_name = "offset",
		.doc = "Rows to skip",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.flags = ORA_FIELD_NULLABLE | ORA_FIELD_MINIMUM,
		.offset = offsetof(struct kin_list_rows_args, offset), .bit = 0, .name_length = 6,
		.minimum = 0,
		.since = "2024-01-01",
	},
	{
		.name = "limit", .c_name = "limit",
		.doc = "Rows to return",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.flags = ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM,
		.offset = offsetof(struct kin_list_rows_args, limit), .bit = 1, .name_length = 5,
		.minimum = 1, .maximum = 100,
		.since = "2024-01-01",
	},
	{
		.name = "part", .c_name = "part",
		.doc = "The row whose parts are meant",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_list_rows_args, part), .bit = 2, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_rows_args, x_client), .bit = 3, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_rows_args, x_trace), .bit = 4, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object list_rows_args = {
	.name = "list_rows_args",
	.size = sizeof(struct kin_list_rows_args),
	.masks_offset = offsetof(struct kin_list_rows_args, present),
	.field_count = 5,
	.fields = list_rows_args_fields,
};

ORA_CHECK_MEMBER(kin_list_rows_reply, rows, struct kin_row_list);
ORA_CHECK_MEMBER(kin_list_rows_reply, total, int64_t);
static const struct ora_field list_rows_reply_fields[] = {
	{
		.name = "rows", .c_name = "rows",
		.doc = "The rows",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_list_rows_reply, rows), .bit = 0, .name_length = 4,
		.object = &object_row,
		.since = "2024-01-01",
	},
	{
		.name = "total", .c_name = "total",
		.doc = "How many there are",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_list_rows_reply, total),
		.text_offset = offsetof(struct kin_list_rows_reply, total_text), .bit = 1,
		.name_length = 5,
		.since = "2024-01-01",
	},
};
static const struct ora_object list_rows_reply = {
	.name = "list_rows_reply",
	.size = sizeof(struct kin_list_rows_reply),
	.masks_offset = offsetof(struct kin_list_rows_reply, present),
	.field_count = 2,
	.fields = list_rows_reply_fields,
};

ORA_CHECK_MEMBER(kin_list_all_args, offset, int64_t);
ORA_CHECK_MEMBER(kin_list_all_args, near_, const char *);
ORA_CHECK_MEMBER(kin_list_all_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_list_all_args, x_trace, const char *);
static const struct ora_field list_all_args_fields[] = {
	{
		.name = "offset", .c_name = "offset",
		.doc = "Rows to skip",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_list_all_args, offset), .bit = 0, .name_length = 6,
		.since = "2024-01-01",
	},
	{
		.name = "near", .c_name = "near_",
		.doc = "The row beside it",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_list_all_args, near_), .bit = 1, .name_length = 4,
		.refers = "list_rows",
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_all_args, x_client), .bit = 2, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_all_args, x_trace), .bit = 3, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object list_all_args = {
	.name = "list_all_args",
	.size = sizeof(struct kin_list_all_args),
	.masks_offset = offsetof(struct kin_list_all_args, present),
	.field_count = 4,
	.fields = list_all_args_fields,
};

ORA_CHECK_MEMBER(kin_list_all_reply, rows, struct kin_row_list);
static const struct ora_field list_all_reply_fields[] = {
	{
		.name = "rows", .c_name = "rows",
		.doc = "The rows",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_list_all_reply, rows), .bit = 0, .name_length = 4,
		.object = &object_row,
		.since = "2024-01-01",
	},
};
static const struct ora_object list_all_reply = {
	.name = "list_all_reply",
	.size = sizeof(struct kin_list_all_reply),
	.masks_offset = offsetof(struct kin_list_all_reply, present),
	.field_count = 1,
	.fields = list_all_reply_fields,
};

ORA_CHECK_MEMBER(kin_get_row_args, id, const char *);
ORA_CHECK_MEMBER(kin_get_row_args, part_no, int64_t);
ORA_CHECK_ENUM(kin_get_row_args, color);
ORA_CHECK_MEMBER(kin_get_row_args, number, double);
ORA_CHECK_MEMBER(kin_get_row_args, flag, bool);
ORA_CHECK_MEMBER(kin_get_row_args, since, const char *);
ORA_CHECK_ENUM(kin_get_row_args, kind);
ORA_CHECK_MEMBER(kin_get_row_args, ratio, double);
ORA_CHECK_MEMBER(kin_get_row_args, full, bool);
ORA_CHECK_MEMBER(kin_get_row_args, shape, const char *);
ORA_CHECK_MEMBER(kin_get_row_args, if_match, const char *);
ORA_CHECK_MEMBER(kin_get_row_args, x_level, int64_t);
ORA_CHECK_MEMBER(kin_get_row_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_get_row_args, x_trace, const char *);
static const struct ora_field get_row_args_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "Its ID",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .format = ORA_FORMAT_UUID,
		.flags = ORA_FIELD_REQUIRED, .offset = offsetof(struct kin_get_row_args, id),
		.bit = 0, .name_length = 2,
		.since = "2024-01-01",
	},
	{
		.name = "Part-No", .c_name = "part_no",
		.doc = "A part",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MINIMUM,
		.offset = offsetof(struct kin_get_row_args, part_no), .bit = 1, .name_length = 7,
		.minimum = -5,
		.since = "2024-01-01",
	},
	{
		.name = "color", .c_name = "color",
		.doc = "A color",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_get_row_args, color), .bit = 2, .name_length = 5,
		.choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "number", .c_name = "number",
		.doc = "A number",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_PATH,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MAXIMUM,
		.offset = offsetof(struct kin_get_row_args, number), .bit = 3, .name_length = 6,
		.maximum = 1.5,
		.since = "2024-01-01",
	},
	{
		.name = "flag", .c_name = "flag",
		.doc = "A flag",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_get_row_args, flag), .bit = 4, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "since", .c_name = "since",
		.doc = "A day",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY, .format = ORA_FORMAT_DATE,
		.flags = ORA_FIELD_NULLABLE, .offset = offsetof(struct kin_get_row_args, since),
		.bit = 5, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "kind", .c_name = "kind",
		.doc = "A kind",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_get_row_args, kind), .bit = 6, .name_length = 4,
		.choices = &enum_alone,
		.since = "2024-01-01",
	},
	{
		.name = "ratio", .c_name = "ratio",
		.doc = "A ratio",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_QUERY,
		.flags = ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM,
		.offset = offsetof(struct kin_get_row_args, ratio), .bit = 7, .name_length = 5,
		.minimum = 0.25, .maximum = 0.75,
		.since = "2024-01-01",
	},
	{
		.name = "full", .c_name = "full",
		.doc = "Whether to show all",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_get_row_args, full), .bit = 8, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "shape", .c_name = "shape",
		.doc = "A shape",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_QUERY, .flags = ORA_FIELD_SUGGEST,
		.offset = offsetof(struct kin_get_row_args, shape), .bit = 9, .name_length = 5,
		.choices = &enum_shape,
		.since = "2024-01-01",
	},
	{
		.name = "If-Match", .c_name = "if_match",
		.doc = "A version",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_MAX_LENGTH,
		.offset = offsetof(struct kin_get_row_args, if_match), .bit = 10, .name_length = 8,
		.max_length = 64,
		.since = "2024-01-01",
	},
	{
		.name = "X-Level", .c_name = "x_level",
		.doc = "A level",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_HEADER,
		.offset = offsetof(struct kin_get_row_args, x_level), .bit = 11, .name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_get_row_args, x_client), .bit = 12, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_get_row_args, x_trace), .bit = 13, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object get_row_args = {
	.name = "get_row_args",
	.size = sizeof(struct kin_get_row_args),
	.masks_offset = offsetof(struct kin_get_row_args, present),
	.field_count = 14,
	.fields = get_row_args_fields,
};

ORA_CHECK_MEMBER(kin_get_row_reply, row, const struct kin_row *);
static const struct ora_field get_row_reply_fields[] = {
	{
		.name = "row", .c_name = "row",
		.doc = "The row",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_get_row_reply, row), .bit = 0, .name_length = 3,
		.object = &object_row,
		.since = "2024-01-01",
	},
};
static const struct ora_object get_row_reply = {
	.name = "get_row_reply",
	.size = sizeof(struct kin_get_row_reply),
	.masks_offset = offsetof(struct kin_get_row_reply, present),
	.field_count = 1,
	.fields = get_row_reply_fields,
};

ORA_CHECK_MEMBER(kin_delete_row_args, id, const char *);
ORA_CHECK_MEMBER(kin_delete_row_args, force, bool);
ORA_CHECK_MEMBER(kin_delete_row_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_delete_row_args, x_trace, const char *);
static const struct ora_field delete_row_args_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "Its ID",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_delete_row_args, id), .bit = 0, .name_length = 2,
		.since = "2024-01-01",
	},
	{
		.name = "force", .c_name = "force",
		.doc = "Even where it is in use",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_delete_row_args, force), .bit = 1, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_delete_row_args, x_client), .bit = 2,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_delete_row_args, x_trace), .bit = 3, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object delete_row_args = {
	.name = "delete_row_args",
	.size = sizeof(struct kin_delete_row_args),
	.masks_offset = offsetof(struct kin_delete_row_args, present),
	.field_count = 4,
	.fields = delete_row_args_fields,
};

static const struct ora_object delete_row_reply = {
	.name = "delete_row_reply",
	.size = sizeof(struct kin_delete_row_reply),
	.masks_offset = offsetof(struct kin_delete_row_reply, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(kin_move_rows_args, ids, struct ora_strings);
ORA_CHECK_MEMBER(kin_move_rows_args, to, const char *);
ORA_CHECK_MEMBER(kin_move_rows_args, colors, struct ora_strings);
ORA_CHECK_ENUM(kin_move_rows_args, color);
ORA_CHECK_MEMBER(kin_move_rows_args, most, double);
ORA_CHECK_ENUM(kin_move_rows_args, again);
ORA_CHECK_MEMBER(kin_move_rows_args, until, const char *);
ORA_CHECK_MEMBER(kin_move_rows_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_move_rows_args, x_trace, const char *);
static const struct ora_field move_rows_args_fields[] = {
	{
		.name = "ids", .c_name = "ids",
		.doc = "Which",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED, .widens = ORA_WIDENS_CHANGE,
		.offset = offsetof(struct kin_move_rows_args, ids), .bit = 0, .name_length = 3,
		.role = ORA_ROLE_IDS,
		.since = "2024-01-01",
	},
	{
		.name = "to", .c_name = "to",
		.doc = "Where to",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_REQUIRED,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_move_rows_args, to),
		.bit = 1, .name_length = 2, .role = ORA_ROLE_WORKSPACE,
		.since = "2024-01-01",
	},
	{
		.name = "colors", .c_name = "colors",
		.doc = "What colors they may have",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_LIST,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_move_rows_args, colors),
		.bit = 2, .name_length = 6, .role = ORA_ROLE_MODELS,
		.since = "2024-01-01",
	},
	{
		.name = "color", .c_name = "color",
		.doc = "Their color",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_EARLIER, .offset = offsetof(struct kin_move_rows_args, color),
		.bit = 3, .name_length = 5, .choices = &enum_color, .role = ORA_ROLE_PROVIDERS,
		.since = "2024-01-01",
	},
	{
		.name = "most", .c_name = "most",
		.doc = "At most",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_UP | ORA_WIDENS_CLEARED,
		.offset = offsetof(struct kin_move_rows_args, most), .bit = 4, .name_length = 4,
		.role = ORA_ROLE_LIMIT,
		.since = "2024-01-01",
	},
	{
		.name = "again", .c_name = "again",
		.doc = "How often",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_EARLIER,
		.offset = offsetof(struct kin_move_rows_args, again), .bit = 5, .name_length = 5,
		.choices = &enum_color, .role = ORA_ROLE_LIMIT_RESET,
		.since = "2024-01-01",
	},
	{
		.name = "until", .c_name = "until",
		.doc = "Until when",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_CLEARED,
		.offset = offsetof(struct kin_move_rows_args, until), .bit = 6, .name_length = 5,
		.role = ORA_ROLE_EXPIRY,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_move_rows_args, x_client), .bit = 7, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_move_rows_args, x_trace), .bit = 8, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object move_rows_args = {
	.name = "move_rows_args",
	.size = sizeof(struct kin_move_rows_args),
	.masks_offset = offsetof(struct kin_move_rows_args, present),
	.field_count = 9,
	.fields = move_rows_args_fields,
};

ORA_CHECK_MEMBER(kin_move_rows_reply, moved, int64_t);
static const struct ora_field move_rows_reply_fields[] = {
	{
		.name = "moved", .c_name = "moved",
		.doc = "How many",
		.kind = ORA_KIND_INTEGER, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_move_rows_reply, moved),
		.text_offset = offsetof(struct kin_move_rows_reply, moved_text), .bit = 0,
		.name_length = 5,
		.since = "2024-01-01",
	},
};
static const struct ora_object move_rows_reply = {
	.name = "move_rows_reply",
	.size = sizeof(struct kin_move_rows_reply),
	.masks_offset = offsetof(struct kin_move_rows_reply, present),
	.field_count = 1,
	.fields = move_rows_reply_fields,
};

ORA_CHECK_MEMBER(kin_list_on_args, limit, int64_t);
ORA_CHECK_MEMBER(kin_list_on_args, x_after, const char *);
ORA_CHECK_MEMBER(kin_list_on_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_list_on_args, x_trace, const char *);
static const struct ora_field list_on_args_fields[] = {
	{
		.name = "limit", .c_name = "limit",
		.doc = "Rows to return",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_list_on_args, limit), .bit = 0, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "X-After", .c_name = "x_after",
		.doc = "Where to begin",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_NULLABLE,
		.offset = offsetof(struct kin_list_on_args, x_after), .bit = 1, .name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_on_args, x_client), .bit = 2, .name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_list_on_args, x_trace), .bit = 3, .name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object list_on_args = {
	.name = "list_on_args",
	.size = sizeof(struct kin_list_on_args),
	.masks_offset = offsetof(struct kin_list_on_args, present),
	.field_count = 4,
	.fields = list_on_args_fields,
};

ORA_CHECK_MEMBER(kin_list_on_reply, rows, struct kin_row_list);
ORA_CHECK_MEMBER(kin_list_on_reply, rest, const struct kin_rest *);
static const struct ora_field list_on_reply_fields[] = {
	{
		.name = "rows", .c_name = "rows",
		.doc = "The rows",
		.kind = ORA_KIND_OBJECT, .flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_list_on_reply, rows), .bit = 0, .name_length = 4,
		.object = &object_row,
		.since = "2024-01-01",
	},
	{
		.name = "rest", .c_name = "rest",
		.doc = "What else there is",
		.kind = ORA_KIND_OBJECT, .offset = offsetof(struct kin_list_on_reply, rest),
		.bit = 1, .name_length = 4, .object = &object_rest,
		.since = "2024-01-01",
	},
};
static const struct ora_object list_on_reply = {
	.name = "list_on_reply",
	.size = sizeof(struct kin_list_on_reply),
	.masks_offset = offsetof(struct kin_list_on_reply, present),
	.field_count = 2,
	.fields = list_on_reply_fields,
};

ORA_CHECK_MEMBER(kin_set_values_args, text, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, texts, struct ora_strings);
ORA_CHECK_MEMBER(kin_set_values_args, day, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, time, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, prose_time, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, hash, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, slug, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, ids, struct ora_strings);
ORA_CHECK_MEMBER(kin_set_values_args, shape, const char *);
ORA_CHECK_ENUM(kin_set_values_args, color);
ORA_CHECK_MEMBER(kin_set_values_args, colors, struct ora_enums);
ORA_CHECK_MEMBER(kin_set_values_args, count, int64_t);
ORA_CHECK_MEMBER(kin_set_values_args, counts, struct ora_integers);
ORA_CHECK_MEMBER(kin_set_values_args, weight, double);
ORA_CHECK_MEMBER(kin_set_values_args, weights, struct ora_numbers);
ORA_CHECK_MEMBER(kin_set_values_args, flag, bool);
ORA_CHECK_MEMBER(kin_set_values_args, flags, struct ora_booleans);
ORA_CHECK_MEMBER(kin_set_values_args, any, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, any_or_null, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, hidden, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, anys, struct ora_strings);
ORA_CHECK_MEMBER(kin_set_values_args, outer, const struct kin_outer *);
ORA_CHECK_MEMBER(kin_set_values_args, outers, struct kin_outer_list);
ORA_CHECK_MEMBER(kin_set_values_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, newer, int64_t);
ORA_CHECK_MEMBER(kin_set_values_args, x_trace, const char *);
ORA_CHECK_MEMBER(kin_set_values_args, newest, int64_t);
static const struct ora_field set_values_args_fields[] = {
	{
		.name = "text", .c_name = "text",
		.doc = "A text",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH | ORA_FIELD_MAX_LENGTH,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_set_values_args, text),
		.bit = 0, .name_length = 4, .min_length = 2, .max_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "texts", .c_name = "texts",
		.doc = "Texts",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_LENGTH | ORA_FIELD_MIN_ITEMS | ORA_FIELD_MAX_ITEMS,
		.widens = ORA_WIDENS_GROW | ORA_WIDENS_SHRINK,
		.offset = offsetof(struct kin_set_values_args, texts), .bit = 1, .name_length = 5,
		.min_length = 1, .min_items = 1, .max_items = 4,
		.since = "2024-01-01",
	},
	{
		.name = "day", .c_name = "day",
		.doc = "A day",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .format = ORA_FORMAT_DATE,
		.widens = ORA_WIDENS_UP, .offset = offsetof(struct kin_set_values_args, day),
		.bit = 2, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "time", .c_name = "time",
		.doc = "A time",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.format = ORA_FORMAT_UTC_DATE_TIME, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_CLEARED, .offset = offsetof(struct kin_set_values_args, time),
		.bit = 3, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "prose_time", .c_name = "prose_time",
		.doc = "A time by prose",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.format = ORA_FORMAT_UTC_DATE_TIME, .flags = ORA_FIELD_PROSE,
		.widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, prose_time), .bit = 4,
		.name_length = 10,
		.since = "2024-01-01",
	},
	{
		.name = "hash", .c_name = "hash",
		.doc = "A hash",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .format = ORA_FORMAT_SHA256,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_set_values_args, hash),
		.bit = 5, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "slug", .c_name = "slug",
		.doc = "A slug",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .format = ORA_FORMAT_SLUG,
		.flags = ORA_FIELD_MAX_LENGTH | ORA_FIELD_PROSE, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, slug), .bit = 6, .name_length = 4,
		.max_length = 50,
		.since = "2024-01-01",
	},
	{
		.name = "ids", .c_name = "ids",
		.doc = "IDs",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .format = ORA_FORMAT_UUID,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MAX_ITEMS | ORA_FIELD_PROSE,
		.widens = ORA_WIDENS_CHANGE, .offset = offsetof(struct kin_set_values_args, ids),
		.bit = 7, .name_length = 3, .max_items = 2,
		.since = "2024-01-01",
	},
	{
		.name = "shape", .c_name = "shape",
		.doc = "A shape",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_NULLABLE | ORA_FIELD_SUGGEST, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, shape), .bit = 8, .name_length = 5,
		.choices = &enum_shape,
		.since = "2024-01-01",
	},
	{
		.name = "color", .c_name = "color",
		.doc = "A color",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_CHANGE | ORA_WIDENS_CLEARED,
		.offset = offsetof(struct kin_set_values_args, color), .bit = 9, .name_length = 5,
		.choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "colors", .c_name = "colors",
		.doc = "Colors",
		.kind = ORA_KIND_ENUM, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_NULLABLE, .widens = ORA_WIDENS_GROW,
		.offset = offsetof(struct kin_set_values_args, colors), .bit = 10, .name_length = 6,
		.choices = &enum_color,
		.since = "2024-01-01",
	},
	{
		.name = "count", .c_name = "count",
		.doc = "A count",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_NULLABLE | ORA_FIELD_MINIMUM, .widens = ORA_WIDENS_UP,
		.offset = offsetof(struct kin_set_values_args, count), .bit = 11, .name_length = 5,
		.minimum = 0,
		.since = "2024-01-01",
	},
	{
		.name = "counts", .c_name = "counts",
		.doc = "Counts",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_set_values_args, counts),
		.bit = 12, .name_length = 6, .minimum = 1, .maximum = 9,
		.since = "2024-01-01",
	},
	{
		.name = "weight", .c_name = "weight",
		.doc = "A weight",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM | ORA_FIELD_PROSE,
		.widens = ORA_WIDENS_UP, .offset = offsetof(struct kin_set_values_args, weight),
		.bit = 13, .name_length = 6, .minimum = 0.0001, .maximum = 1,
		.since = "2024-01-01",
	},
	{
		.name = "weights", .c_name = "weights",
		.doc = "Weights",
		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_BODY,
		.flags = ORA_FIELD_LIST | ORA_FIELD_MIN_ITEMS, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, weights), .bit = 14,
		.name_length = 7, .min_items = 2,
		.since = "2024-01-01",
	},
	{
		.name = "flag", .c_name = "flag",
		.doc = "A flag",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_TRUE | ORA_WIDENS_CLEARED,
		.offset = offsetof(struct kin_set_values_args, flag), .bit = 15, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "flags", .c_name = "flags",
		.doc = "Flags",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_LIST,
		.widens = ORA_WIDENS_FALSE, .offset = offsetof(struct kin_set_values_args, flags),
		.bit = 16, .name_length = 5,
		.since = "2024-01-01",
	},
	{
		.name = "any", .c_name = "any",
		.doc = "Any JSON but null",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, any), .bit = 17, .name_length = 3,
		.since = "2024-01-01",
	},
	{
		.name = "any_or_null", .c_name = "any_or_null",
		.doc = "Any JSON",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, any_or_null), .bit = 18,
		.name_length = 11,
		.since = "2024-01-01",
	},
	{
		.name = "hidden", .c_name = "hidden",
		.doc = "JSON with secrets",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_SECRET,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_set_values_args, hidden),
		.bit = 19, .name_length = 6, .shown = &enum_shape,
		.since = "2024-01-01",
	},
	{
		.name = "anys", .c_name = "anys",
		.doc = "Any JSON in a list",
		.kind = ORA_KIND_JSON, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_LIST,
		.widens = ORA_WIDENS_NEVER, .offset = offsetof(struct kin_set_values_args, anys),
		.bit = 20, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "outer", .c_name = "outer",
		.doc = "An object",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_NULLABLE,
		.widens = ORA_WIDENS_CHANGE, .offset = offsetof(struct kin_set_values_args, outer),
		.bit = 21, .name_length = 5, .object = &object_outer,
		.since = "2024-01-01",
	},
	{
		.name = "outers", .c_name = "outers",
		.doc = "Objects",
		.kind = ORA_KIND_OBJECT, .place = ORA_PLACE_BODY, .flags = ORA_FIELD_LIST,
		.widens = ORA_WIDENS_CHANGE, .offset = offsetof(struct kin_set_values_args, outers),
		.bit = 22, .name_length = 6, .object = &object_outer,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_set_values_args, x_client), .bit = 23,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "newer", .c_name = "newer",
		.doc = "What came later, at the time of a common header",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, newer), .bit = 24, .name_length = 5,
		.since = "2024-02-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_set_values_args, x_trace), .bit = 25,
		.name_length = 7,
		.since = "2024-02-01",
	},
	{
		.name = "newest", .c_name = "newest",
		.doc = "What came last",
		.kind = ORA_KIND_INTEGER, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_set_values_args, newest), .bit = 26, .name_length = 6,
		.since = "2024-03-01",
	},
};
static const struct ora_together set_values_args_together[] = {
	{ .members = UINT64_C(1) << 11 | UINT64_C(1) << 13 },
	{ .members = UINT64_C(1) << 11 | UINT64_C(1) << 15 },
};
static const struct ora_object set_values_args = {
	.name = "set_values_args",
	.size = sizeof(struct kin_set_values_args),
	.masks_offset = offsetof(struct kin_set_values_args, present),
	.field_count = 27,
	.fields = set_values_args_fields,
	.together = set_values_args_together,
	.together_count = 2,
};

ORA_CHECK_MEMBER(kin_set_values_reply, done, bool);
ORA_CHECK_MEMBER(kin_set_values_reply, left, double);
ORA_CHECK_ENUM(kin_set_values_reply, color);
static const struct ora_field set_values_reply_fields[] = {
	{
		.name = "done", .c_name = "done",
		.doc = "Whether it is done",
		.kind = ORA_KIND_BOOLEAN, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_set_values_reply, done), .bit = 0, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "left", .c_name = "left",
		.doc = "What is left",
		.kind = ORA_KIND_NUMBER,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_NULLABLE | ORA_FIELD_VOLATILE,
		.offset = offsetof(struct kin_set_values_reply, left),
		.text_offset = offsetof(struct kin_set_values_reply, left_text), .bit = 1,
		.name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "color", .c_name = "color",
		.doc = "The color now",
		.kind = ORA_KIND_ENUM, .flags = ORA_FIELD_REQUIRED,
		.offset = offsetof(struct kin_set_values_reply, color),
		.text_offset = offsetof(struct kin_set_values_reply, color_text), .bit = 2,
		.name_length = 5, .choices = &enum_color,
		.since = "2024-01-01",
	},
};
static const struct ora_object set_values_reply = {
	.name = "set_values_reply",
	.size = sizeof(struct kin_set_values_reply),
	.masks_offset = offsetof(struct kin_set_values_reply, present),
	.field_count = 3,
	.fields = set_values_reply_fields,
};

ORA_CHECK_MEMBER(kin_patch_values_args, id, const char *);
ORA_CHECK_MEMBER(kin_patch_values_args, text, const char *);
ORA_CHECK_MEMBER(kin_patch_values_args, dry_run, bool);
ORA_CHECK_MEMBER(kin_patch_values_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_patch_values_args, x_trace, const char *);
static const struct ora_field patch_values_args_fields[] = {
	{
		.name = "id", .c_name = "id",
		.doc = "Whose values",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_PATH, .format = ORA_FORMAT_SLUG,
		.flags = ORA_FIELD_REQUIRED | ORA_FIELD_MIN_LENGTH,
		.offset = offsetof(struct kin_patch_values_args, id), .bit = 0, .name_length = 2,
		.min_length = 1,
		.since = "2024-01-01",
	},
	{
		.name = "text", .c_name = "text",
		.doc = "A text",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY, .widens = ORA_WIDENS_NEVER,
		.offset = offsetof(struct kin_patch_values_args, text), .bit = 1, .name_length = 4,
		.since = "2024-01-01",
	},
	{
		.name = "dry_run", .c_name = "dry_run",
		.doc = "Whether to change nothing",
		.kind = ORA_KIND_BOOLEAN, .place = ORA_PLACE_QUERY,
		.offset = offsetof(struct kin_patch_values_args, dry_run), .bit = 2,
		.name_length = 7,
		.since = "2024-01-01",
	},
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_patch_values_args, x_client), .bit = 3,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_patch_values_args, x_trace), .bit = 4,
		.name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object patch_values_args = {
	.name = "patch_values_args",
	.size = sizeof(struct kin_patch_values_args),
	.masks_offset = offsetof(struct kin_patch_values_args, present),
	.field_count = 5,
	.fields = patch_values_args_fields,
};

static const struct ora_object patch_values_reply = {
	.name = "patch_values_reply",
	.size = sizeof(struct kin_patch_values_reply),
	.masks_offset = offsetof(struct kin_patch_values_reply, present),
	.field_count = 0,
};

ORA_CHECK_MEMBER(kin_reset_values_args, x_client, const char *);
ORA_CHECK_MEMBER(kin_reset_values_args, x_trace, const char *);
static const struct ora_field reset_values_args_fields[] = {
	{
		.name = "X-Client", .c_name = "x_client",
		.doc = "Name of the program",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_reset_values_args, x_client), .bit = 0,
		.name_length = 8,
		.since = "2024-01-01",
	},
	{
		.name = "X-Trace", .c_name = "x_trace",
		.doc =
			"Something longer, so that the words about this header which has come lat"
			"er do not fit into one line of the file that they are written to.",
		.kind = ORA_KIND_STRING, .place = ORA_PLACE_HEADER, .flags = ORA_FIELD_COMMON,
		.offset = offsetof(struct kin_reset_values_args, x_trace), .bit = 1,
		.name_length = 7,
		.since = "2024-02-01",
	},
};
static const struct ora_object reset_values_args = {
	.name = "reset_values_args",
	.size = sizeof(struct kin_reset_values_args),
	.masks_offset = offsetof(struct kin_reset_values_args, present),
	.field_count = 2,
	.fields = reset_values_args_fields,
};

static const struct ora_object reset_values_reply = {
	.name = "reset_values_reply",
	.size = sizeof(struct kin_reset_values_reply),
	.masks_offset = offsetof(struct kin_reset_values_reply, present),
	.field_count = 0,
};

static const struct ora_chart_way list_all_ways[] = {
	{ .name = "color", .member = "color", .each = NULL },
	{ .name = "day", .member = "seen_at", .each = NULL },
	{ .name = "row", .member = NULL, .each = "near" },
};
static const struct ora_chart list_all_chart = {
	.value = "count",
	.ways = list_all_ways,
	.way_count = 3,
};

static const struct ora_tool tools[9];

static const struct ora_lookup_arg delete_row_state_args[] = {
	{ .name = "id", .from = "id" },
	{ .name = "Part-No", .from = "id" },
	{ .name = "color", .from = "id" },
	{ .name = "number", .from = "id" },
	{ .name = "flag", .from = "force" },
};
static const struct ora_lookup delete_row_state = {
	.tool = &tools[1],
	.args = delete_row_state_args, .arg_count = 5,
};

static const struct ora_lookup_arg delete_row_touches_1_args[] = {
	{ .name = "near", .from = "state.next" },
};

static const struct ora_lookup delete_row_touches[] = {
	{
	.tool = &tools[4],
	.noun = "rows",
},
	{
	.tool = &tools[2],
	.args = delete_row_touches_1_args, .arg_count = 1,
	.noun = "other rows",
},
};

static const struct ora_lookup_arg move_rows_creates_args[] = {
	{ .name = "near", .from = "to" },
};
static const struct ora_lookup move_rows_creates = {
	.tool = &tools[2],
	.args = move_rows_creates_args, .arg_count = 1,
	.name = "code",
	.time = "seen_at",
};
static const struct ora_lookup move_rows_replaces = {
	.tool = &tools[4],
	.id = "id",
	.holder = "next",
};
static const struct ora_lookup move_rows_verify_with = {
	.tool = &tools[2],
	.id = "id",
	.gone = true,
};

static const struct ora_tool tools[9] = {
	{
		.name = "kinds_delete_row",
		.short_name = "delete_row",
		.title = "Delete a row",
		.doc = "For good.",
		.group = "rows", .verb = "delete",
		.method = ORA_DELETE, .path = "/rows/{id}", .success = 204,
		.since = "2024-01-01",
		.effect = ORA_DESTRUCTIVE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &delete_row_args, .reply = &delete_row_reply,
		.suspect = NULL,
		.state = &delete_row_state,
		.touches = delete_row_touches, .touch_count = 2,
		.example = "{\"id\":\"a\"}",
		.descriptor = &kinds_api_descriptors[0],
	},
	{
		.name = "kinds_get_row",
		.short_name = "get_row",
		.title = "Get a row",
		.doc =
			"With everything in the path, the query and the headers that can go there"
			".",
		.group = "rows", .verb = "get",
		.method = ORA_GET, .path = "/rows/{id}/{Part-No}/{color}/{number}/{flag}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = true,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &get_row_args, .reply = &get_row_reply,
		.suspect = "row",
		.example =
			"{\"id\":\"550e8400-e29b-41d4-a716-446655440000\",\"Part-No\":-5,\"color"
			"\":\"red\",\"number\":1.0,\"flag\":true,\"since\":\"2024-02-29\",\"kind"
			"\":\"only\",\"ratio\":0.5,\"full\":false,\"shape\":\"oval\",\"If-Match\""
			":\"\\\"7\\\"\",\"X-Level\":3}",
		.descriptor = &kinds_api_descriptors[1],
	},
	{
		.name = "kinds_list_all",
		.short_name = "list_all",
		.title = "List rows, a page after the other",
		.doc = "Until a page is not full.",
		.group = "rows", .verb = "all",
		.method = ORA_GET, .path = "/all", .success = 206,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_FULL_PAGE, .page_size = 50,
		.position = "offset", .limit = NULL, .next = NULL,
		.rows = "rows", .total = NULL,
		.scope = NULL,
		.args = &list_all_args, .reply = &list_all_reply,
		.suspect = NULL,
		.chart = &list_all_chart,
		.example = "{}",
		.descriptor = &kinds_api_descriptors[2],
	},
	{
		.name = "kinds_list_on",
		.short_name = "list_on",
		.title = "List rows on and on",
		.doc = "From a cursor.",
		.group = "rows", .verb = "on",
		.method = ORA_GET, .path = "/on", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_CURSOR, .page_size = 0,
		.position = "X-After", .limit = "limit", .next = "rest.next",
		.rows = "rows", .total = NULL,
		.scope = NULL,
		.args = &list_on_args, .reply = &list_on_reply,
		.suspect = NULL,
		.example = "{\"limit\":2,\"X-After\":\"abc\"}",
		.descriptor = &kinds_api_descriptors[3],
	},
	{
		.name = "kinds_list_rows",
		.short_name = "list_rows",
		.title = "List rows",
		.doc = "By pages of known number.",
		.group = "rows", .verb = "list",
		.method = ORA_GET, .path = "/rows", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_READ, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_COUNTED, .page_size = 0,
		.position = "offset", .limit = "limit", .next = NULL,
		.rows = "rows", .total = "total",
		.scope = "rows of this year only",
		.args = &list_rows_args, .reply = &list_rows_reply,
		.suspect = NULL,
		.example = "{\"limit\":5,\"offset\":null,\"X-Client\":\"a program\"}",
		.descriptor = &kinds_api_descriptors[4],
	},
	{
		.name = "kinds_move_rows",
		.short_name = "move_rows",
		.title = "Move rows",
		.doc = "To another place.",
		.group = "rows", .verb = "move",
		.method = ORA_POST, .path = "/rows/move", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &move_rows_args, .reply = &move_rows_reply,
		.suspect = NULL,
		.creates = &move_rows_creates,
		.replaces = &move_rows_replaces,
		.verify_with = &move_rows_verify_with,
		.count = "moved",
		.example = "{\"ids\":[\"a\"],\"to\":\"b\"}",
		.descriptor = &kinds_api_descriptors[5],
	},
	{
		.name = "kinds_patch_values",
		.short_name = "patch_values",
		.title = "Patch values",
		.doc = "Only some.",
		.group = "values", .verb = "patch",
		.method = ORA_PATCH, .path = "/values/{id}", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &patch_values_args, .reply = &patch_values_reply,
		.suspect = NULL,
		.example = "{\"id\":\"a-1\",\"dry_run\":true}",
		.descriptor = &kinds_api_descriptors[6],
	},
	{
		.name = "kinds_reset_values",
		.short_name = "reset_values",
		.title = "Reset all values",
		.doc = "To what they were",
		.group = "values", .verb = "reset",
		.method = ORA_POST, .path = "/values/reset", .success = 202,
		.since = "2024-01-01",
		.effect = ORA_DESTRUCTIVE, .idempotent = false, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &reset_values_args, .reply = &reset_values_reply,
		.suspect = NULL,
		.example = "{}",
		.descriptor = &kinds_api_descriptors[7],
	},
	{
		.name = "kinds_set_values",
		.short_name = "set_values",
		.title = "Set values.",
		.doc = "All kinds, as they are in a body",
		.group = "values", .verb = "set",
		.method = ORA_PUT, .path = "/values", .success = 200,
		.since = "2024-01-01",
		.effect = ORA_WRITE, .idempotent = true, .any_key = false,
		.paging = ORA_PAGING_NONE, .page_size = 0,
		.rows = NULL, .total = NULL,
		.scope = NULL,
		.args = &set_values_args, .reply = &set_values_reply,
		.suspect = NULL,
		.example =
			"{\"text\":\"ab\\\"\\\\é ?\",\"texts\":[\"1\",\"true\"],\"day\":\"2024-02"
			"-29\",\"time\":\"2024-02-29T23:59:59.25Z\",\"prose_time\":\"2024-01-01T0"
			"0:00:00Z\",\"hash\":\"f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b4"
			"0de462992ce943\",\"slug\":\"a-slug\",\"ids\":[\"550e8400-e29b-41d4-a716-"
			"446655440000\"],\"shape\":null,\"color\":\"dark-blue\",\"colors\":[\"red"
			"\",\"green\"],\"count\":0,\"counts\":[1,9],\"weight\":0.25,\"weights\":["
			"1,-0.5],\"flag\":false,\"flags\":[true,false],\"any\":{\"a\":[1,1.5,true"
			",null,\"text\",\"1\",[]],\"b\":{}},\"any_or_null\":null,\"anys\":[null,1"
			"],\"outer\":{\"name\":\"box\",\"inner\":null,\"inners\":[{\"color\":\"re"
			"d\",\"any\":false},{}],\"low\":1,\"high\":2,\"step\":0.5},\"outers\":[{"
			"\"name\":\"a\"}],\"newest\":9223372036854775807,\"newer\":-9223372036854"
			"775808,\"X-Trace\":\"a-1\"}",
		.descriptor = &kinds_api_descriptors[8],
	},
};

static const struct ora_group groups[] = {
	{ .name = "rows", .doc = "Rows of a table" },
	{ .name = "values", .doc = "Values of every kind" },
};

static const uint16_t listed[] = {
	2, 4, 1, 0, 5, 3, 8, 6, 7
};

static const struct ora_field connection = {
	.name = "account", .c_name = "connection",
	.name_length = 7,
	.doc = "Which account to use",
	.kind = ORA_KIND_STRING,
};

static const struct ora_blank look_blanks[] = {
	{
		.name = "row", .doc = "The row",
		.otherwise = NULL, .refers = NULL,
	},
	{
		.name = "how", .doc = "In which way",
		.otherwise = "as \"always\"", .refers = NULL,
	},
};

static const struct ora_prompt prompts[] = {
	{
		.name = "look", .title = "Look at a row",
		.doc = "What is a \"row\"?\?(nothing)",
		.text = "Look at {row}, {how}.\n\nThen stop.",
		.blanks = look_blanks, .blank_count = 2,
	},
	{
		.name = "stop", .title = "Stop",
		.doc = "No more of it",
		.text = "Stop it.",
	},
};

static const struct ora_fact facts[] = {
	{
		.name = "rows", .title = "Rows",
		.text = "A row is a row.",
	},
};

const struct ora_api kinds_api_api = {
	.abi = 9,
	.name = "kinds",
	.title = "Kinds",
	.version = "2024-03-01",
	.since = "2024-01-01",
	.base_url = "https://api.example.com/v2",
	.trusted_host = "api.example.com",
	.auth_header = "X-Api-Key",
	.auth_prefix = "",
	.sandbox_key = "sandbox-key",
	.sandbox_other_key = "sandbox-other-key",
	.error = { .code = "error.code", .message = "error.message" },
	.probe = {
		.tool = &tools[1],
		.member = "row.child.is_admin",
		.advice = "This is an ordinary key.",
	},
	.partition = {
		.tool = &tools[2],
		.member = "id",
		.param = "part",
	},
	.instructions = "Two groups.\n- One has rows.\n- The other has values.",
	.connection = &connection,
	.groups = groups,
	.group_count = 2,
	.tools = tools,
	.tool_count = 9,
	.listed = listed,
	.prompts = prompts,
	.prompt_count = 2,
	.facts = facts,
	.fact_count = 1,
};
