/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef KINDS_API_TOOLS_H
#define KINDS_API_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <kinds_api/api.h>
#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>
#include <ora/gate.h>
#include <ora/pages.h>
#include <ora/reply.h>
#include <ora/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Kinds, as of 2024-03-01. <ora/value.h> explains the members of the structs, <ora/error.h> errors,
 * and <ora/client.h> how to make a client. Argument structs borrow what they point to, until the
 * call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */

/* A color */
enum kin_color {
	KIN_COLOR_UNKNOWN = 0,
	KIN_COLOR_RED = 1,
	KIN_COLOR_GREEN = 2,
	KIN_COLOR_DARK_BLUE = 3,
};

/* An enum of one */
enum kin_alone {
	KIN_ALONE_UNKNOWN = 0,
	KIN_ALONE_ONLY = 1,
};

/* Known shapes, of more than these */
enum kin_shape {
	KIN_SHAPE_UNKNOWN = 0,
	KIN_SHAPE_ROUND = 1,
	KIN_SHAPE_SQUARE = 2,
};

union kin_rest_bits {
	char next[1];
};

/* What a page leaves out */
struct kin_rest {
	ORA_MASKS(kin_rest);
	/* Where the next page begins [null allowed] */
	const char *next;
};

struct kin_rest_list {
	const struct kin_rest *const *items;
	size_t count;
};

union kin_child_bits {
	char is_admin[1];
	char size_[2];
};

/* What a row holds */
struct kin_child {
	ORA_MASKS(kin_child);
	/* Whether it may do all [required] */
	bool is_admin;
	/* A reserved name [null allowed] */
	int64_t size_;
	const char *size__text;
};

struct kin_child_list {
	const struct kin_child *const *items;
	size_t count;
};

union kin_row_bits {
	char id[1];
	char color[2];
	char colors[3];
	char child[4];
	char weight[5];
	char count[6];
	char whole[7];
	char spent[8];
	char seen_at[9];
	char next[10];
	char counts[11];
	char weights[12];
	char marks[13];
	char extra[14];
	char extras[15];
	char code[16];
	char children[17];
};

/* A row of the table */
struct kin_row {
	ORA_MASKS(kin_row);
	/* What it is found by [required] */
	const char *id;
	/* Its color [required; red, green or dark-blue; null allowed] */
	enum kin_color color;
	const char *color_text;
	/* Its other colors [each red, green or dark-blue] */
	struct ora_enums colors;
	/* What it holds [required] */
	const struct kin_child *child;
	/* In kg */
	double weight;
	const char *weight_text;
	/* How many [required] */
	int64_t count;
	const char *count_text;
	/* What it is a part of */
	double whole;
	const char *whole_text;
	/* What is gone of it */
	double spent;
	const char *spent_text;
	/* When it was seen */
	const char *seen_at;
	/* The row behind it */
	const char *next;
	/* How many of each [required] */
	struct ora_integers counts;
	/* In kg each */
	struct ora_numbers weights;
	/* Whether each is marked */
	struct ora_booleans marks;
	/* Whatever else [JSON text; null allowed] */
	const char *extra;
	/* Whatever else there is [each JSON text] */
	struct ora_strings extras;
	/* Shown once [required] */
	const char *code;
	/* More of the same [null allowed] */
	struct kin_child_list children;
};

struct kin_row_list {
	const struct kin_row *const *items;
	size_t count;
};

union kin_inner_bits {
	char color[1];
	char any[2];
};

/* An object in an object */
struct kin_inner {
	ORA_MASKS(kin_inner);
	/* A color [red, green or dark-blue] */
	enum kin_color color;
	/* Any JSON but null [JSON text] */
	const char *any;
};

struct kin_inner_list {
	const struct kin_inner *const *items;
	size_t count;
};

union kin_outer_bits {
	char name[1];
	char inner[2];
	char inners[3];
	char low[4];
	char high[5];
	char step[6];
};

/* An object in arguments */
struct kin_outer {
	ORA_MASKS(kin_outer);
	/* Its name [required; 1 to 9 characters] */
	const char *name;
	/* What is inside [null allowed] */
	const struct kin_inner *inner;
	/* More inside [1 to 3 items] */
	struct kin_inner_list inners;
	/* The least */
	int64_t low;
	/* The most */
	int64_t high;
	/* How far apart [0.5 or more] */
	double step;
};

struct kin_outer_list {
	const struct kin_outer *const *items;
	size_t count;
};

/* Rows of a table */

union kin_list_rows_args_bits {
	char offset[1];
	char limit[2];
	char part[3];
	char x_client[4];
	char x_trace[5];
};

struct kin_list_rows_args {
	size_t size;
	ORA_MASKS(kin_list_rows_args);
	/* Rows to skip [0 or more; null allowed] */
	int64_t offset;
	/* Rows to return [1 to 100] */
	int64_t limit;
	/* The row whose parts are meant */
	const char *part;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_LIST_ROWS_ARGS_INIT { \
	sizeof(struct kin_list_rows_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union kin_list_rows_reply_bits {
	char rows[1];
	char total[2];
};

struct kin_list_rows_reply {
	struct ora_reply base;
	ORA_MASKS(kin_list_rows_reply);
	/* The rows [required] */
	struct kin_row_list rows;
	/* How many there are [required] */
	int64_t total;
	const char *total_text;
};

/* GET /rows: List rows. By pages of known number. */
ORA_EXPORT ORA_MUST_CHECK int kin_list_rows(struct ora_client *client,
	const struct kin_list_rows_args *args, struct kin_list_rows_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_rows_with(struct ora_client *client,
	const struct kin_list_rows_args *args, const struct ora_call_options *options,
	struct kin_list_rows_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_rows_start(struct ora_client *client,
	const struct kin_list_rows_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_rows_all(struct ora_client *client,
	const struct kin_list_rows_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_rows_next(struct ora_pages *pages,
	const struct kin_row **row, struct ora_error *err);

union kin_list_all_args_bits {
	char offset[1];
	char near_[2];
	char x_client[3];
	char x_trace[4];
};

struct kin_list_all_args {
	size_t size;
	ORA_MASKS(kin_list_all_args);
	/* Rows to skip */
	int64_t offset;
	/* The row beside it */
	const char *near_;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_LIST_ALL_ARGS_INIT { \
	sizeof(struct kin_list_all_args), { 0 }, 0, 0, NULL, NULL, NULL }

union kin_list_all_reply_bits {
	char rows[1];
};

struct kin_list_all_reply {
	struct ora_reply base;
	ORA_MASKS(kin_list_all_reply);
	/* The rows [required] */
	struct kin_row_list rows;
};

/* GET /all: List rows, a page after the other. Until a page is not full. */
ORA_EXPORT ORA_MUST_CHECK int kin_list_all(struct ora_client *client,
	const struct kin_list_all_args *args, struct kin_list_all_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_all_with(struct ora_client *client,
	const struct kin_list_all_args *args, const struct ora_call_options *options,
	struct kin_list_all_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_all_start(struct ora_client *client,
	const struct kin_list_all_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_all_all(struct ora_client *client,
	const struct kin_list_all_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_all_next(struct ora_pages *pages,
	const struct kin_row **row, struct ora_error *err);

union kin_get_row_args_bits {
	char id[1];
	char part_no[2];
	char color[3];
	char number[4];
	char flag[5];
	char since[6];
	char kind[7];
	char ratio[8];
	char full[9];
	char shape[10];
	char if_match[11];
	char x_level[12];
	char x_client[13];
	char x_trace[14];
};

struct kin_get_row_args {
	size_t size;
	ORA_MASKS(kin_get_row_args);
	/* Its ID [required; a UUID] */
	const char *id;
	/* A part [required; -5 or more] */
	int64_t part_no;
	/* A color [required; red, green or dark-blue] */
	enum kin_color color;
	/* A number [required; at most 1.5] */
	double number;
	/* A flag [required] */
	bool flag;
	/* A day [YYYY-MM-DD; null allowed] */
	const char *since;
	/* A kind [only] */
	enum kin_alone kind;
	/* A ratio [0.25 to 0.75] */
	double ratio;
	/* Whether to show all */
	bool full;
	/* A shape [such as round, square] */
	const char *shape;
	/* A version [at most 64 characters] */
	const char *if_match;
	/* A level */
	int64_t x_level;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_GET_ROW_ARGS_INIT { \
	sizeof(struct kin_get_row_args), { 0 }, 0, NULL, 0, KIN_COLOR_UNKNOWN, 0.0, false, NULL, \
	KIN_ALONE_UNKNOWN, 0.0, false, NULL, NULL, 0, NULL, NULL }

union kin_get_row_reply_bits {
	char row[1];
};

struct kin_get_row_reply {
	struct ora_reply base;
	ORA_MASKS(kin_get_row_reply);
	/* The row [required] */
	const struct kin_row *row;
};

/*
 * GET /rows/{id}/{Part-No}/{color}/{number}/{flag}: Get a row. With everything in the path, the
 * query and the headers that can go there.
 */
ORA_EXPORT ORA_MUST_CHECK int kin_get_row(struct ora_client *client,
	const struct kin_get_row_args *args, struct kin_get_row_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_get_row_with(struct ora_client *client,
	const struct kin_get_row_args *args, const struct ora_call_options *options,
	struct kin_get_row_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_get_row_start(struct ora_client *client,
	const struct kin_get_row_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union kin_delete_row_args_bits {
	char id[1];
	char force[2];
	char x_client[3];
	char x_trace[4];
};

struct kin_delete_row_args {
	size_t size;
	ORA_MASKS(kin_delete_row_args);
	/* Its ID [required] */
	const char *id;
	/* Even where it is in use */
	bool force;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_DELETE_ROW_ARGS_INIT { \
	sizeof(struct kin_delete_row_args), { 0 }, 0, NULL, false, NULL, NULL }

union kin_delete_row_reply_bits {
	char none_[1];
};

struct kin_delete_row_reply {
	struct ora_reply base;
	ORA_MASKS(kin_delete_row_reply);
};

/* DELETE /rows/{id}: Delete a row. For good. */
ORA_EXPORT ORA_MUST_CHECK int kin_delete_row(struct ora_client *client,
	const struct kin_delete_row_args *args, struct kin_delete_row_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_delete_row_with(struct ora_client *client,
	const struct kin_delete_row_args *args, const struct ora_call_options *options,
	struct kin_delete_row_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_delete_row_start(struct ora_client *client,
	const struct kin_delete_row_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union kin_move_rows_args_bits {
	char ids[1];
	char to[2];
	char colors[3];
	char color[4];
	char most[5];
	char again[6];
	char until[7];
	char x_client[8];
	char x_trace[9];
};

struct kin_move_rows_args {
	size_t size;
	ORA_MASKS(kin_move_rows_args);
	/* Which [required] */
	struct ora_strings ids;
	/* Where to [required] */
	const char *to;
	/* What colors they may have */
	struct ora_strings colors;
	/* Their color [red, green or dark-blue; null allowed] */
	enum kin_color color;
	/* At most [null allowed] */
	double most;
	/* How often [red, green or dark-blue] */
	enum kin_color again;
	/* Until when */
	const char *until;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_MOVE_ROWS_ARGS_INIT { \
	sizeof(struct kin_move_rows_args), { 0 }, 0, { NULL, 0 }, NULL, { NULL, 0 }, \
	KIN_COLOR_UNKNOWN, 0.0, KIN_COLOR_UNKNOWN, NULL, NULL, NULL }

union kin_move_rows_reply_bits {
	char moved[1];
};

struct kin_move_rows_reply {
	struct ora_reply base;
	ORA_MASKS(kin_move_rows_reply);
	/* How many [required] */
	int64_t moved;
	const char *moved_text;
};

/* POST /rows/move: Move rows. To another place. */
ORA_EXPORT ORA_MUST_CHECK int kin_move_rows(struct ora_client *client,
	const struct kin_move_rows_args *args, struct kin_move_rows_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_move_rows_with(struct ora_client *client,
	const struct kin_move_rows_args *args, const struct ora_call_options *options,
	struct kin_move_rows_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_move_rows_start(struct ora_client *client,
	const struct kin_move_rows_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union kin_list_on_args_bits {
	char limit[1];
	char x_after[2];
	char x_client[3];
	char x_trace[4];
};

struct kin_list_on_args {
	size_t size;
	ORA_MASKS(kin_list_on_args);
	/* Rows to return */
	int64_t limit;
	/* Where to begin [null allowed] */
	const char *x_after;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_LIST_ON_ARGS_INIT { \
	sizeof(struct kin_list_on_args), { 0 }, 0, 0, NULL, NULL, NULL }

union kin_list_on_reply_bits {
	char rows[1];
	char rest[2];
};

struct kin_list_on_reply {
	struct ora_reply base;
	ORA_MASKS(kin_list_on_reply);
	/* The rows [required] */
	struct kin_row_list rows;
	/* What else there is */
	const struct kin_rest *rest;
};

/* GET /on: List rows on and on. From a cursor. */
ORA_EXPORT ORA_MUST_CHECK int kin_list_on(struct ora_client *client,
	const struct kin_list_on_args *args, struct kin_list_on_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_on_with(struct ora_client *client,
	const struct kin_list_on_args *args, const struct ora_call_options *options,
	struct kin_list_on_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_on_start(struct ora_client *client,
	const struct kin_list_on_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_on_all(struct ora_client *client,
	const struct kin_list_on_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_list_on_next(struct ora_pages *pages,
	const struct kin_row **row, struct ora_error *err);

/* Values of every kind */

union kin_set_values_args_bits {
	char text[1];
	char texts[2];
	char day[3];
	char time[4];
	char prose_time[5];
	char hash[6];
	char slug[7];
	char ids[8];
	char shape[9];
	char color[10];
	char colors[11];
	char count[12];
	char counts[13];
	char weight[14];
	char weights[15];
	char flag[16];
	char flags[17];
	char any[18];
	char any_or_null[19];
	char hidden[20];
	char anys[21];
	char outer[22];
	char outers[23];
	char x_client[24];
	char newer[25];
	char x_trace[26];
	char newest[27];
};

struct kin_set_values_args {
	size_t size;
	ORA_MASKS(kin_set_values_args);
	/* A text [required; 2 to 8 characters] */
	const char *text;
	/* Texts [1 to 4 items; each 1 or more characters] */
	struct ora_strings texts;
	/* A day [YYYY-MM-DD] */
	const char *day;
	/* A time [YYYY-MM-DDTHH:MM:SSZ, in UTC; null allowed] */
	const char *time;
	/* A time by prose [YYYY-MM-DDTHH:MM:SSZ, in UTC] */
	const char *prose_time;
	/* A hash [64 lower-case hexadecimal digits] */
	const char *hash;
	/* A slug [a-z, 0-9 and hyphens; at most 50 characters] */
	const char *slug;
	/* IDs [at most 2 items; each a UUID] */
	struct ora_strings ids;
	/* A shape [such as round, square; null allowed] */
	const char *shape;
	/* A color [red, green or dark-blue; null allowed] */
	enum kin_color color;
	/* Colors [each red, green or dark-blue; null allowed] */
	struct ora_enums colors;
	/* A count [0 or more; null allowed] */
	int64_t count;
	/* Counts [each 1 to 9] */
	struct ora_integers counts;
	/* A weight [0.0001 to 1] */
	double weight;
	/* Weights [2 or more items] */
	struct ora_numbers weights;
	/* A flag [null allowed] */
	bool flag;
	/* Flags */
	struct ora_booleans flags;
	/* Any JSON but null [JSON text] */
	const char *any;
	/* Any JSON [JSON text; null allowed] */
	const char *any_or_null;
	/* JSON with secrets [JSON text] */
	const char *hidden;
	/* Any JSON in a list [each JSON text] */
	struct ora_strings anys;
	/* An object [null allowed] */
	const struct kin_outer *outer;
	/* Objects */
	struct kin_outer_list outers;
	/* Name of the program */
	const char *x_client;
	/* What came later, at the time of a common header */
	int64_t newer;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
	/* What came last */
	int64_t newest;
};

#define KIN_SET_VALUES_ARGS_INIT { \
	sizeof(struct kin_set_values_args), { 0 }, 0, NULL, { NULL, 0 }, NULL, NULL, NULL, NULL, \
	NULL, { NULL, 0 }, NULL, KIN_COLOR_UNKNOWN, { NULL, 0 }, 0, { NULL, 0 }, 0.0, { NULL, 0 }, \
	false, { NULL, 0 }, NULL, NULL, NULL, { NULL, 0 }, NULL, { NULL, 0 }, NULL, 0, NULL, 0 }

union kin_set_values_reply_bits {
	char done[1];
	char left[2];
	char color[3];
};

struct kin_set_values_reply {
	struct ora_reply base;
	ORA_MASKS(kin_set_values_reply);
	/* Whether it is done [required] */
	bool done;
	/* What is left [required; null allowed] */
	double left;
	const char *left_text;
	/* The color now [required; red, green or dark-blue] */
	enum kin_color color;
	const char *color_text;
};

/* PUT /values: Set values. All kinds, as they are in a body. */
ORA_EXPORT ORA_MUST_CHECK int kin_set_values(struct ora_client *client,
	const struct kin_set_values_args *args, struct kin_set_values_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_set_values_with(struct ora_client *client,
	const struct kin_set_values_args *args, const struct ora_call_options *options,
	struct kin_set_values_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_set_values_start(struct ora_client *client,
	const struct kin_set_values_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union kin_patch_values_args_bits {
	char id[1];
	char text[2];
	char dry_run[3];
	char x_client[4];
	char x_trace[5];
};

struct kin_patch_values_args {
	size_t size;
	ORA_MASKS(kin_patch_values_args);
	/* Whose values [required; a-z, 0-9 and hyphens; 1 or more characters] */
	const char *id;
	/* A text */
	const char *text;
	/* Whether to change nothing */
	bool dry_run;
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_PATCH_VALUES_ARGS_INIT { \
	sizeof(struct kin_patch_values_args), { 0 }, 0, NULL, NULL, false, NULL, NULL }

union kin_patch_values_reply_bits {
	char none_[1];
};

struct kin_patch_values_reply {
	struct ora_reply base;
	ORA_MASKS(kin_patch_values_reply);
};

/* PATCH /values/{id}: Patch values. Only some. */
ORA_EXPORT ORA_MUST_CHECK int kin_patch_values(struct ora_client *client,
	const struct kin_patch_values_args *args, struct kin_patch_values_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_patch_values_with(struct ora_client *client,
	const struct kin_patch_values_args *args, const struct ora_call_options *options,
	struct kin_patch_values_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_patch_values_start(struct ora_client *client,
	const struct kin_patch_values_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union kin_reset_values_args_bits {
	char x_client[1];
	char x_trace[2];
};

struct kin_reset_values_args {
	size_t size;
	ORA_MASKS(kin_reset_values_args);
	/* Name of the program */
	const char *x_client;
	/*
	 * Something longer, so that the words about this header which has come later do not fit
	 * into one line of the file that they are written to.
	 */
	const char *x_trace;
};

#define KIN_RESET_VALUES_ARGS_INIT { \
	sizeof(struct kin_reset_values_args), { 0 }, 0, NULL, NULL }

union kin_reset_values_reply_bits {
	char none_[1];
};

struct kin_reset_values_reply {
	struct ora_reply base;
	ORA_MASKS(kin_reset_values_reply);
};

/* POST /values/reset: Reset all values. To what they were. */
ORA_EXPORT ORA_MUST_CHECK int kin_reset_values(struct ora_client *client,
	const struct kin_reset_values_args *args, struct kin_reset_values_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_reset_values_with(struct ora_client *client,
	const struct kin_reset_values_args *args, const struct ora_call_options *options,
	struct kin_reset_values_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int kin_reset_values_start(struct ora_client *client,
	const struct kin_reset_values_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
