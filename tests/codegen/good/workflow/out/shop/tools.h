/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef SHOP_TOOLS_H
#define SHOP_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shop/api.h>
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
 * Shop, as of 2024-01-01. <ora/value.h> explains the members of the structs, <ora/error.h> errors,
 * and <ora/client.h> how to make a client. Argument structs borrow what they point to, until the
 * call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */

union shop_lock_bits {
	char number[1];
	char name[2];
	char shut[3];
	char owner[4];
};

/* A lock */
struct shop_lock {
	ORA_MASKS(shop_lock);
	/* Its number [required] */
	const char *number;
	/* Its name */
	const char *name;
	/* Whether it is out of use */
	bool shut;
	/* Whose it is [null allowed] */
	const char *owner;
};

struct shop_lock_list {
	const struct shop_lock *const *items;
	size_t count;
};

union shop_place_bits {
	char lock[1];
	char door[2];
};

/* Where a lock is */
struct shop_place {
	ORA_MASKS(shop_place);
	/* The lock */
	const char *lock;
	/* The door */
	const char *door;
};

struct shop_place_list {
	const struct shop_place *const *items;
	size_t count;
};

/* Locks */

union shop_who_am_i_args_bits {
	char none_[1];
};

struct shop_who_am_i_args {
	size_t size;
	ORA_MASKS(shop_who_am_i_args);
};

#define SHOP_WHO_AM_I_ARGS_INIT { \
	sizeof(struct shop_who_am_i_args), { 0 }, 0 }

union shop_who_am_i_reply_bits {
	char none_[1];
};

struct shop_who_am_i_reply {
	struct ora_reply base;
	ORA_MASKS(shop_who_am_i_reply);
};

/* GET /me: Who am I. The key in use. */
ORA_EXPORT ORA_MUST_CHECK int shop_who_am_i(struct ora_client *client,
	const struct shop_who_am_i_args *args, struct shop_who_am_i_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_who_am_i_with(struct ora_client *client,
	const struct shop_who_am_i_args *args, const struct ora_call_options *options,
	struct shop_who_am_i_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_who_am_i_start(struct ora_client *client,
	const struct shop_who_am_i_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_get_lock_args_bits {
	char number[1];
};

struct shop_get_lock_args {
	size_t size;
	ORA_MASKS(shop_get_lock_args);
	/* Its number [required] */
	const char *number;
};

#define SHOP_GET_LOCK_ARGS_INIT { \
	sizeof(struct shop_get_lock_args), { 0 }, 0, NULL }

union shop_get_lock_reply_bits {
	char lock[1];
};

struct shop_get_lock_reply {
	struct ora_reply base;
	ORA_MASKS(shop_get_lock_reply);
	/* The lock */
	const struct shop_lock *lock;
};

/* GET /locks/{number}: Get a lock. By its number. */
ORA_EXPORT ORA_MUST_CHECK int shop_get_lock(struct ora_client *client,
	const struct shop_get_lock_args *args, struct shop_get_lock_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_get_lock_with(struct ora_client *client,
	const struct shop_get_lock_args *args, const struct ora_call_options *options,
	struct shop_get_lock_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_get_lock_start(struct ora_client *client,
	const struct shop_get_lock_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_list_locks_args_bits {
	char none_[1];
};

struct shop_list_locks_args {
	size_t size;
	ORA_MASKS(shop_list_locks_args);
};

#define SHOP_LIST_LOCKS_ARGS_INIT { \
	sizeof(struct shop_list_locks_args), { 0 }, 0 }

union shop_list_locks_reply_bits {
	char locks[1];
};

struct shop_list_locks_reply {
	struct ora_reply base;
	ORA_MASKS(shop_list_locks_reply);
	/* The locks */
	struct shop_lock_list locks;
};

/* GET /locks: List locks. All. */
ORA_EXPORT ORA_MUST_CHECK int shop_list_locks(struct ora_client *client,
	const struct shop_list_locks_args *args, struct shop_list_locks_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_list_locks_with(struct ora_client *client,
	const struct shop_list_locks_args *args, const struct ora_call_options *options,
	struct shop_list_locks_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_list_locks_start(struct ora_client *client,
	const struct shop_list_locks_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_list_places_args_bits {
	char none_[1];
};

struct shop_list_places_args {
	size_t size;
	ORA_MASKS(shop_list_places_args);
};

#define SHOP_LIST_PLACES_ARGS_INIT { \
	sizeof(struct shop_list_places_args), { 0 }, 0 }

union shop_list_places_reply_bits {
	char places[1];
};

struct shop_list_places_reply {
	struct ora_reply base;
	ORA_MASKS(shop_list_places_reply);
	/* The places */
	struct shop_place_list places;
};

/* GET /places: List places. All. */
ORA_EXPORT ORA_MUST_CHECK int shop_list_places(struct ora_client *client,
	const struct shop_list_places_args *args, struct shop_list_places_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_list_places_with(struct ora_client *client,
	const struct shop_list_places_args *args, const struct ora_call_options *options,
	struct shop_list_places_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_list_places_start(struct ora_client *client,
	const struct shop_list_places_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_create_lock_args_bits {
	char name[1];
};

struct shop_create_lock_args {
	size_t size;
	ORA_MASKS(shop_create_lock_args);
	/* Its name [required] */
	const char *name;
};

#define SHOP_CREATE_LOCK_ARGS_INIT { \
	sizeof(struct shop_create_lock_args), { 0 }, 0, NULL }

union shop_create_lock_reply_bits {
	char lock[1];
	char secret[2];
};

struct shop_create_lock_reply {
	struct ora_reply base;
	ORA_MASKS(shop_create_lock_reply);
	/* The lock */
	const struct shop_lock *lock;
	/* What opens it */
	const char *secret;
};

/* POST /locks: Create a lock. With a secret. */
ORA_EXPORT ORA_MUST_CHECK int shop_create_lock(struct ora_client *client,
	const struct shop_create_lock_args *args, struct shop_create_lock_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_create_lock_with(struct ora_client *client,
	const struct shop_create_lock_args *args, const struct ora_call_options *options,
	struct shop_create_lock_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_create_lock_start(struct ora_client *client,
	const struct shop_create_lock_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_put_lock_args_bits {
	char door[1];
	char locks[2];
};

struct shop_put_lock_args {
	size_t size;
	ORA_MASKS(shop_put_lock_args);
	/* The door [required] */
	const char *door;
	/* The locks [required] */
	struct ora_strings locks;
};

#define SHOP_PUT_LOCK_ARGS_INIT { \
	sizeof(struct shop_put_lock_args), { 0 }, 0, NULL, { NULL, 0 } }

union shop_put_lock_reply_bits {
	char none_[1];
};

struct shop_put_lock_reply {
	struct ora_reply base;
	ORA_MASKS(shop_put_lock_reply);
};

/* PUT /doors/{door}: Put a lock. On a door. */
ORA_EXPORT ORA_MUST_CHECK int shop_put_lock(struct ora_client *client,
	const struct shop_put_lock_args *args, struct shop_put_lock_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_put_lock_with(struct ora_client *client,
	const struct shop_put_lock_args *args, const struct ora_call_options *options,
	struct shop_put_lock_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_put_lock_start(struct ora_client *client,
	const struct shop_put_lock_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_shut_lock_args_bits {
	char number[1];
	char shut[2];
};

struct shop_shut_lock_args {
	size_t size;
	ORA_MASKS(shop_shut_lock_args);
	/* Its number [required] */
	const char *number;
	/* Whether */
	bool shut;
};

#define SHOP_SHUT_LOCK_ARGS_INIT { \
	sizeof(struct shop_shut_lock_args), { 0 }, 0, NULL, false }

union shop_shut_lock_reply_bits {
	char none_[1];
};

struct shop_shut_lock_reply {
	struct ora_reply base;
	ORA_MASKS(shop_shut_lock_reply);
};

/* PATCH /locks/{number}: Shut a lock. Or not. */
ORA_EXPORT ORA_MUST_CHECK int shop_shut_lock(struct ora_client *client,
	const struct shop_shut_lock_args *args, struct shop_shut_lock_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_shut_lock_with(struct ora_client *client,
	const struct shop_shut_lock_args *args, const struct ora_call_options *options,
	struct shop_shut_lock_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_shut_lock_start(struct ora_client *client,
	const struct shop_shut_lock_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union shop_change_lock_args_bits {
	char number[1];
	char name[2];
	char new_[3];
	char wait[4];
};

struct shop_change_lock_args {
	size_t size;
	ORA_MASKS(shop_change_lock_args);
	/* The old one [required] */
	const char *number;
	/* Name of the new one */
	const char *name;
	/* The new one */
	const char *new_;
	/* Seconds [0 or more] */
	int64_t wait;
};

#define SHOP_CHANGE_LOCK_ARGS_INIT { \
	sizeof(struct shop_change_lock_args), { 0 }, 0, NULL, NULL, NULL, 0 }

union shop_change_lock_reply_bits {
	char lock[1];
	char secret[2];
	char assigned[3];
	char verified[4];
	char ended[5];
	char due[6];
};

struct shop_change_lock_reply {
	struct ora_reply base;
	ORA_MASKS(shop_change_lock_reply);
	/* The new lock */
	const struct shop_lock *lock;
	/* What opens it */
	const char *secret;
	/* How many doors */
	int64_t assigned;
	const char *assigned_text;
	/* Whether it opens */
	bool verified;
	/* Whether the old one is shut */
	bool ended;
	/* When it is [null allowed] */
	const char *due;
};

/* Several requests: Change a lock. For a new one. */
ORA_EXPORT ORA_MUST_CHECK int shop_change_lock(struct ora_client *client,
	const struct shop_change_lock_args *args, struct shop_change_lock_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_change_lock_with(struct ora_client *client,
	const struct shop_change_lock_args *args, const struct ora_call_options *options,
	struct shop_change_lock_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int shop_change_lock_start(struct ora_client *client,
	const struct shop_change_lock_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
