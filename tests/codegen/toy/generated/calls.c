/* Made from the spec by codegen/gen.py. Do not edit. */
#include <toybox/tools.h>
#include <ora/gate.h>

#include "tables.h"

int toy_get_box(struct ora_client *client, const struct toy_get_box_args *args,
	struct toy_get_box_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[2], args, NULL, reply, err);
}

int toy_get_box_with(struct ora_client *client, const struct toy_get_box_args *args,
	const struct ora_call_options *options, struct toy_get_box_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[2], args, options, reply, err);
}

int toy_get_box_start(struct ora_client *client, const struct toy_get_box_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[2], args, options, done, user,
		call, err);
}

int toy_find_toys(struct ora_client *client, const struct toy_find_toys_args *args,
	struct toy_find_toys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[1], args, NULL, reply, err);
}

int toy_find_toys_with(struct ora_client *client, const struct toy_find_toys_args *args,
	const struct ora_call_options *options, struct toy_find_toys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[1], args, options, reply, err);
}

int toy_find_toys_start(struct ora_client *client, const struct toy_find_toys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[1], args, options, done, user,
		call, err);
}

int toy_add_toy(struct ora_client *client, const struct toy_add_toy_args *args,
	struct toy_add_toy_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[0], args, NULL, reply, err);
}

int toy_add_toy_with(struct ora_client *client, const struct toy_add_toy_args *args,
	const struct ora_call_options *options, struct toy_add_toy_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[0], args, options, reply, err);
}

int toy_add_toy_start(struct ora_client *client, const struct toy_add_toy_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[0], args, options, done, user,
		call, err);
}
