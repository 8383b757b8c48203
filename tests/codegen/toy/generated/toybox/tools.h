/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef TOYBOX_TOOLS_H
#define TOYBOX_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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
 * Toy box, as of 2025-02-03. <ora/value.h> explains the members of the structs, <ora/error.h>
 * errors, and <ora/client.h> how to make a client. Argument structs borrow what they point to,
 * until the call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */
ORA_EXPORT extern const struct ora_api toybox_api;

/* What a toy is made of */
enum toy_material {
	TOY_MATERIAL_UNKNOWN = 0,
	TOY_MATERIAL_WOOD = 1,
	TOY_MATERIAL_TIN = 2,
};

union toy_part_bits {
	char name[1];
	char count[2];
};

/* A part of a toy */
struct toy_part {
	ORA_MASKS(toy_part);
	/* Name of the part [required] */
	const char *name;
	/* How many of it [1 or more] */
	int64_t count;
	const char *count_text;
};

struct toy_part_list {
	const struct toy_part *const *items;
	size_t count;
};

union toy_toy_bits {
	char id[1];
	char name[2];
	char material[3];
	char price[4];
	char wheels[5];
};

/* A toy in the box */
struct toy_toy {
	ORA_MASKS(toy_toy);
	/* Its number [required] */
	int64_t id;
	const char *id_text;
	/* Its name [required] */
	const char *name;
	/* What it is made of [wood or tin; null allowed] */
	enum toy_material material;
	const char *material_text;
	/* What it did cost */
	double price;
	const char *price_text;
	/* What it rolls on */
	struct toy_part_list wheels;
};

struct toy_toy_list {
	const struct toy_toy *const *items;
	size_t count;
};

union toy_address_bits {
	char town[1];
	char zip[2];
};

/* A place */
struct toy_address {
	ORA_MASKS(toy_address);
	/* Name of the town [required] */
	const char *town;
	/* Its postal code */
	const char *zip;
};

struct toy_address_list {
	const struct toy_address *const *items;
	size_t count;
};

union toy_maker_bits {
	char name[1];
	char address[2];
};

/* Who made a toy */
struct toy_maker {
	ORA_MASKS(toy_maker);
	/* Name of the maker [required; 1 or more characters] */
	const char *name;
	/* Where the maker lives [null allowed] */
	const struct toy_address *address;
};

struct toy_maker_list {
	const struct toy_maker *const *items;
	size_t count;
};

/* The toys in the box */

union toy_get_box_args_bits {
	char none_[1];
};

struct toy_get_box_args {
	size_t size;
	ORA_MASKS(toy_get_box_args);
};

#define TOY_GET_BOX_ARGS_INIT { \
	sizeof(struct toy_get_box_args), { 0 }, 0 }

union toy_get_box_reply_bits {
	char drawers[1];
	char full[2];
};

struct toy_get_box_reply {
	struct ora_reply base;
	ORA_MASKS(toy_get_box_reply);
	/* Names of the drawers [required] */
	struct ora_strings drawers;
	/* Whether there is no room left [required] */
	bool full;
};

/* GET /box: Get the box. Without its toys. */
ORA_EXPORT ORA_MUST_CHECK int toy_get_box(struct ora_client *client,
	const struct toy_get_box_args *args, struct toy_get_box_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_get_box_with(struct ora_client *client,
	const struct toy_get_box_args *args, const struct ora_call_options *options,
	struct toy_get_box_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_get_box_start(struct ora_client *client,
	const struct toy_get_box_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union toy_find_toys_args_bits {
	char drawer[1];
	char max_price[2];
	char material[3];
};

struct toy_find_toys_args {
	size_t size;
	ORA_MASKS(toy_find_toys_args);
	/* The drawer to look into [required; 1 or more characters] */
	const char *drawer;
	/* What a toy may cost [0 or more] */
	double max_price;
	/* What a toy is made of [wood or tin] */
	enum toy_material material;
};

#define TOY_FIND_TOYS_ARGS_INIT { \
	sizeof(struct toy_find_toys_args), { 0 }, 0, NULL, 0.0, TOY_MATERIAL_UNKNOWN }

union toy_find_toys_reply_bits {
	char toys[1];
};

struct toy_find_toys_reply {
	struct ora_reply base;
	ORA_MASKS(toy_find_toys_reply);
	/* The toys found [required] */
	struct toy_toy_list toys;
};

/* GET /drawers/{drawer}/toys: Find toys. In one drawer. */
ORA_EXPORT ORA_MUST_CHECK int toy_find_toys(struct ora_client *client,
	const struct toy_find_toys_args *args, struct toy_find_toys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_find_toys_with(struct ora_client *client,
	const struct toy_find_toys_args *args, const struct ora_call_options *options,
	struct toy_find_toys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_find_toys_start(struct ora_client *client,
	const struct toy_find_toys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union toy_add_toy_args_bits {
	char name[1];
	char maker[2];
	char parts[3];
	char notes[4];
};

struct toy_add_toy_args {
	size_t size;
	ORA_MASKS(toy_add_toy_args);
	/* Its name [required; 1 to 40 characters] */
	const char *name;
	/* Who made it [null allowed] */
	const struct toy_maker *maker;
	/* What it is made up of [1 or more items] */
	struct toy_part_list parts;
	/* Anything else [JSON text; null allowed] */
	const char *notes;
};

#define TOY_ADD_TOY_ARGS_INIT { \
	sizeof(struct toy_add_toy_args), { 0 }, 0, NULL, NULL, { NULL, 0 }, NULL }

union toy_add_toy_reply_bits {
	char toy[1];
};

struct toy_add_toy_reply {
	struct ora_reply base;
	ORA_MASKS(toy_add_toy_reply);
	/* The toy that was added [required] */
	const struct toy_toy *toy;
};

/* POST /toys: Add a toy. It goes into the drawer that has room. */
ORA_EXPORT ORA_MUST_CHECK int toy_add_toy(struct ora_client *client,
	const struct toy_add_toy_args *args, struct toy_add_toy_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_add_toy_with(struct ora_client *client,
	const struct toy_add_toy_args *args, const struct ora_call_options *options,
	struct toy_add_toy_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_add_toy_start(struct ora_client *client,
	const struct toy_add_toy_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
