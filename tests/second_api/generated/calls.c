/* Made from the spec by codegen/gen.py. Do not edit. */
#include <toybox/tools.h>
#include <ora/gate.h>

#include "tables.h"

int toy_get_box(struct ora_client *client, const struct toy_get_box_args *args,
	struct toy_get_box_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[4], args, NULL, reply, err);
}

int toy_get_box_with(struct ora_client *client, const struct toy_get_box_args *args,
	const struct ora_call_options *options, struct toy_get_box_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[4], args, options, reply, err);
}

int toy_get_box_start(struct ora_client *client, const struct toy_get_box_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[4], args, options, done, user,
		call, err);
}

int toy_find_toys(struct ora_client *client, const struct toy_find_toys_args *args,
	struct toy_find_toys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[3], args, NULL, reply, err);
}

int toy_find_toys_with(struct ora_client *client, const struct toy_find_toys_args *args,
	const struct ora_call_options *options, struct toy_find_toys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[3], args, options, reply, err);
}

int toy_find_toys_start(struct ora_client *client, const struct toy_find_toys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[3], args, options, done, user,
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

int toy_list_hooks(struct ora_client *client, const struct toy_list_hooks_args *args,
	struct toy_list_hooks_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[6], args, NULL, reply, err);
}

int toy_list_hooks_with(struct ora_client *client, const struct toy_list_hooks_args *args,
	const struct ora_call_options *options, struct toy_list_hooks_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[6], args, options, reply, err);
}

int toy_list_hooks_start(struct ora_client *client, const struct toy_list_hooks_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[6], args, options, done, user,
		call, err);
}

int toy_list_hooks_all(struct ora_client *client, const struct toy_list_hooks_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &toybox_api.tools[6], args, options, pages, err);
}

int toy_list_hooks_next(struct ora_pages *pages, const struct toy_hook **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &toybox_api.tools[6], row, err);
}

int toy_get_hook(struct ora_client *client, const struct toy_get_hook_args *args,
	struct toy_get_hook_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[5], args, NULL, reply, err);
}

int toy_get_hook_with(struct ora_client *client, const struct toy_get_hook_args *args,
	const struct ora_call_options *options, struct toy_get_hook_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[5], args, options, reply, err);
}

int toy_get_hook_start(struct ora_client *client, const struct toy_get_hook_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[5], args, options, done, user,
		call, err);
}

int toy_create_hook(struct ora_client *client, const struct toy_create_hook_args *args,
	struct toy_create_hook_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[1], args, NULL, reply, err);
}

int toy_create_hook_with(struct ora_client *client, const struct toy_create_hook_args *args,
	const struct ora_call_options *options, struct toy_create_hook_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[1], args, options, reply, err);
}

int toy_create_hook_start(struct ora_client *client, const struct toy_create_hook_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[1], args, options, done, user,
		call, err);
}

int toy_replace_hook(struct ora_client *client, const struct toy_replace_hook_args *args,
	struct toy_replace_hook_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[7], args, NULL, reply, err);
}

int toy_replace_hook_with(struct ora_client *client, const struct toy_replace_hook_args *args,
	const struct ora_call_options *options, struct toy_replace_hook_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[7], args, options, reply, err);
}

int toy_replace_hook_start(struct ora_client *client, const struct toy_replace_hook_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[7], args, options, done, user,
		call, err);
}

int toy_delete_hook(struct ora_client *client, const struct toy_delete_hook_args *args,
	struct toy_delete_hook_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[2], args, NULL, reply, err);
}

int toy_delete_hook_with(struct ora_client *client, const struct toy_delete_hook_args *args,
	const struct ora_call_options *options, struct toy_delete_hook_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &toybox_api.tools[2], args, options, reply, err);
}

int toy_delete_hook_start(struct ora_client *client, const struct toy_delete_hook_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &toybox_api.tools[2], args, options, done, user,
		call, err);
}
