/* Made from the spec by codegen/gen.py. Do not edit. */
#include <shop/tools.h>
#include <ora/gate.h>

#include "tables.h"

int shop_who_am_i(struct ora_client *client, const struct shop_who_am_i_args *args,
	struct shop_who_am_i_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[7], args, NULL, reply, err);
}

int shop_who_am_i_with(struct ora_client *client, const struct shop_who_am_i_args *args,
	const struct ora_call_options *options, struct shop_who_am_i_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[7], args, options, reply, err);
}

int shop_who_am_i_start(struct ora_client *client, const struct shop_who_am_i_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[7], args, options, done, user,
		call, err);
}

int shop_get_lock(struct ora_client *client, const struct shop_get_lock_args *args,
	struct shop_get_lock_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[2], args, NULL, reply, err);
}

int shop_get_lock_with(struct ora_client *client, const struct shop_get_lock_args *args,
	const struct ora_call_options *options, struct shop_get_lock_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[2], args, options, reply, err);
}

int shop_get_lock_start(struct ora_client *client, const struct shop_get_lock_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[2], args, options, done, user,
		call, err);
}

int shop_list_locks(struct ora_client *client, const struct shop_list_locks_args *args,
	struct shop_list_locks_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[3], args, NULL, reply, err);
}

int shop_list_locks_with(struct ora_client *client, const struct shop_list_locks_args *args,
	const struct ora_call_options *options, struct shop_list_locks_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[3], args, options, reply, err);
}

int shop_list_locks_start(struct ora_client *client, const struct shop_list_locks_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[3], args, options, done, user,
		call, err);
}

int shop_list_places(struct ora_client *client, const struct shop_list_places_args *args,
	struct shop_list_places_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[4], args, NULL, reply, err);
}

int shop_list_places_with(struct ora_client *client, const struct shop_list_places_args *args,
	const struct ora_call_options *options, struct shop_list_places_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[4], args, options, reply, err);
}

int shop_list_places_start(struct ora_client *client, const struct shop_list_places_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[4], args, options, done, user,
		call, err);
}

int shop_create_lock(struct ora_client *client, const struct shop_create_lock_args *args,
	struct shop_create_lock_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[1], args, NULL, reply, err);
}

int shop_create_lock_with(struct ora_client *client, const struct shop_create_lock_args *args,
	const struct ora_call_options *options, struct shop_create_lock_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[1], args, options, reply, err);
}

int shop_create_lock_start(struct ora_client *client, const struct shop_create_lock_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[1], args, options, done, user,
		call, err);
}

int shop_put_lock(struct ora_client *client, const struct shop_put_lock_args *args,
	struct shop_put_lock_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[5], args, NULL, reply, err);
}

int shop_put_lock_with(struct ora_client *client, const struct shop_put_lock_args *args,
	const struct ora_call_options *options, struct shop_put_lock_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[5], args, options, reply, err);
}

int shop_put_lock_start(struct ora_client *client, const struct shop_put_lock_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[5], args, options, done, user,
		call, err);
}

int shop_shut_lock(struct ora_client *client, const struct shop_shut_lock_args *args,
	struct shop_shut_lock_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[6], args, NULL, reply, err);
}

int shop_shut_lock_with(struct ora_client *client, const struct shop_shut_lock_args *args,
	const struct ora_call_options *options, struct shop_shut_lock_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[6], args, options, reply, err);
}

int shop_shut_lock_start(struct ora_client *client, const struct shop_shut_lock_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[6], args, options, done, user,
		call, err);
}

int shop_change_lock(struct ora_client *client, const struct shop_change_lock_args *args,
	struct shop_change_lock_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[0], args, NULL, reply, err);
}

int shop_change_lock_with(struct ora_client *client, const struct shop_change_lock_args *args,
	const struct ora_call_options *options, struct shop_change_lock_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &shop_api.tools[0], args, options, reply, err);
}

int shop_change_lock_start(struct ora_client *client, const struct shop_change_lock_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &shop_api.tools[0], args, options, done, user,
		call, err);
}
