/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef TOYBOX_TOOLS_H
#define TOYBOX_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <toybox/api.h>
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

/* What a toy is made of */
enum toy_material {
	TOY_MATERIAL_UNKNOWN = 0,
	TOY_MATERIAL_WOOD = 1,
	TOY_MATERIAL_TIN = 2,
};

/* What can happen in a drawer */
enum toy_event {
	TOY_EVENT_UNKNOWN = 0,
	TOY_EVENT_ADDED = 1,
	TOY_EVENT_REMOVED = 2,
};

union toy_hook_bits {
	char id[1];
	char url[2];
	char events[3];
	char active[4];
	char created_at[5];
};

/* Somebody who is told what happens in a drawer */
struct toy_hook {
	ORA_MASKS(toy_hook);
	/* Its number [required] */
	int64_t id;
	const char *id_text;
	/* Who is told [required] */
	const char *url;
	/* What of [required; each added or removed] */
	struct ora_enums events;
	/* Whether anybody is told [required] */
	bool active;
	/* When it was created */
	const char *created_at;
};

struct toy_hook_list {
	const struct toy_hook *const *items;
	size_t count;
};

union toy_page_bits {
	char next[1];
};

/* How a list goes on */
struct toy_page {
	ORA_MASKS(toy_page);
	/* Where the next page begins; null at the end [null allowed] */
	const char *next;
};

struct toy_page_list {
	const struct toy_page *const *items;
	size_t count;
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

/* Who is told what happens in a drawer */

union toy_list_hooks_args_bits {
	char drawer[1];
	char after[2];
	char per_page[3];
};

struct toy_list_hooks_args {
	size_t size;
	ORA_MASKS(toy_list_hooks_args);
	/* The drawer that is watched [required; 1 or more characters] */
	const char *drawer;
	/* Where the page begins; what the page before gave as next */
	const char *after;
	/* Most hooks of a page [1 to 50] */
	int64_t per_page;
};

#define TOY_LIST_HOOKS_ARGS_INIT { \
	sizeof(struct toy_list_hooks_args), { 0 }, 0, NULL, NULL, 0 }

union toy_list_hooks_reply_bits {
	char hooks[1];
	char page[2];
};

struct toy_list_hooks_reply {
	struct ora_reply base;
	ORA_MASKS(toy_list_hooks_reply);
	/* The hooks of the page [required] */
	struct toy_hook_list hooks;
	/* How the list goes on [required] */
	const struct toy_page *page;
};

/* GET /drawers/{drawer}/hooks: List hooks. The newest first. */
ORA_EXPORT ORA_MUST_CHECK int toy_list_hooks(struct ora_client *client,
	const struct toy_list_hooks_args *args, struct toy_list_hooks_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_list_hooks_with(struct ora_client *client,
	const struct toy_list_hooks_args *args, const struct ora_call_options *options,
	struct toy_list_hooks_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_list_hooks_start(struct ora_client *client,
	const struct toy_list_hooks_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_list_hooks_all(struct ora_client *client,
	const struct toy_list_hooks_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_list_hooks_next(struct ora_pages *pages,
	const struct toy_hook **row, struct ora_error *err);

union toy_get_hook_args_bits {
	char drawer[1];
	char hook_id[2];
};

struct toy_get_hook_args {
	size_t size;
	ORA_MASKS(toy_get_hook_args);
	/* The drawer that is watched [required; 1 or more characters] */
	const char *drawer;
	/* Number of the hook [required; 1 or more] */
	int64_t hook_id;
};

#define TOY_GET_HOOK_ARGS_INIT { \
	sizeof(struct toy_get_hook_args), { 0 }, 0, NULL, 0 }

union toy_get_hook_reply_bits {
	char hook[1];
};

struct toy_get_hook_reply {
	struct ora_reply base;
	ORA_MASKS(toy_get_hook_reply);
	/* The hook [required] */
	const struct toy_hook *hook;
};

/* GET /drawers/{drawer}/hooks/{hook_id}: Get a hook. By its number. */
ORA_EXPORT ORA_MUST_CHECK int toy_get_hook(struct ora_client *client,
	const struct toy_get_hook_args *args, struct toy_get_hook_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_get_hook_with(struct ora_client *client,
	const struct toy_get_hook_args *args, const struct ora_call_options *options,
	struct toy_get_hook_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_get_hook_start(struct ora_client *client,
	const struct toy_get_hook_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union toy_create_hook_args_bits {
	char drawer[1];
	char url[2];
	char events[3];
};

struct toy_create_hook_args {
	size_t size;
	ORA_MASKS(toy_create_hook_args);
	/* The drawer to watch [required; 1 or more characters] */
	const char *drawer;
	/* Who is told [required; 8 or more characters] */
	const char *url;
	/* What of [1 or more items; each added or removed] */
	struct ora_enums events;
};

#define TOY_CREATE_HOOK_ARGS_INIT { \
	sizeof(struct toy_create_hook_args), { 0 }, 0, NULL, NULL, { NULL, 0 } }

union toy_create_hook_reply_bits {
	char hook[1];
};

struct toy_create_hook_reply {
	struct ora_reply base;
	ORA_MASKS(toy_create_hook_reply);
	/* The hook that was created [required] */
	const struct toy_hook *hook;
};

/* POST /drawers/{drawer}/hooks: Create a hook. It is told of all that happens from now on. */
ORA_EXPORT ORA_MUST_CHECK int toy_create_hook(struct ora_client *client,
	const struct toy_create_hook_args *args, struct toy_create_hook_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_create_hook_with(struct ora_client *client,
	const struct toy_create_hook_args *args, const struct ora_call_options *options,
	struct toy_create_hook_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_create_hook_start(struct ora_client *client,
	const struct toy_create_hook_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union toy_replace_hook_args_bits {
	char drawer[1];
	char hook_id[2];
	char url[3];
	char events[4];
	char active[5];
};

struct toy_replace_hook_args {
	size_t size;
	ORA_MASKS(toy_replace_hook_args);
	/* The drawer that is watched [required; 1 or more characters] */
	const char *drawer;
	/* Number of the hook [required; 1 or more] */
	int64_t hook_id;
	/* Who is told [required; 8 or more characters] */
	const char *url;
	/* What of [1 or more items; each added or removed] */
	struct ora_enums events;
	/* Whether anybody is told */
	bool active;
};

#define TOY_REPLACE_HOOK_ARGS_INIT { \
	sizeof(struct toy_replace_hook_args), { 0 }, 0, NULL, 0, NULL, { NULL, 0 }, false }

union toy_replace_hook_reply_bits {
	char hook[1];
};

struct toy_replace_hook_reply {
	struct ora_reply base;
	ORA_MASKS(toy_replace_hook_reply);
	/* The hook as it is now [required] */
	const struct toy_hook *hook;
};

/* PUT /drawers/{drawer}/hooks/{hook_id}: Replace a hook. What is left out is taken away. */
ORA_EXPORT ORA_MUST_CHECK int toy_replace_hook(struct ora_client *client,
	const struct toy_replace_hook_args *args, struct toy_replace_hook_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_replace_hook_with(struct ora_client *client,
	const struct toy_replace_hook_args *args, const struct ora_call_options *options,
	struct toy_replace_hook_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_replace_hook_start(struct ora_client *client,
	const struct toy_replace_hook_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union toy_delete_hook_args_bits {
	char drawer[1];
	char hook_id[2];
};

struct toy_delete_hook_args {
	size_t size;
	ORA_MASKS(toy_delete_hook_args);
	/* The drawer that is watched [required; 1 or more characters] */
	const char *drawer;
	/* Number of the hook [required; 1 or more] */
	int64_t hook_id;
};

#define TOY_DELETE_HOOK_ARGS_INIT { \
	sizeof(struct toy_delete_hook_args), { 0 }, 0, NULL, 0 }

union toy_delete_hook_reply_bits {
	char none_[1];
};

struct toy_delete_hook_reply {
	struct ora_reply base;
	ORA_MASKS(toy_delete_hook_reply);
};

/* DELETE /drawers/{drawer}/hooks/{hook_id}: Delete a hook. At once. */
ORA_EXPORT ORA_MUST_CHECK int toy_delete_hook(struct ora_client *client,
	const struct toy_delete_hook_args *args, struct toy_delete_hook_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_delete_hook_with(struct ora_client *client,
	const struct toy_delete_hook_args *args, const struct ora_call_options *options,
	struct toy_delete_hook_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int toy_delete_hook_start(struct ora_client *client,
	const struct toy_delete_hook_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
