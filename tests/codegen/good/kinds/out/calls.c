/* Made from the spec by codegen/gen.py. Do not edit. */
#include <kinds_api/tools.h>
#include <ora/gate.h>

#include "tables.h"

int kin_list_rows(struct ora_client *client, const struct kin_list_rows_args *args,
	struct kin_list_rows_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[4], args, NULL, reply, err);
}

int kin_list_rows_with(struct ora_client *client, const struct kin_list_rows_args *args,
	const struct ora_call_options *options, struct kin_list_rows_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[4], args, options, reply, err);
}

int kin_list_rows_start(struct ora_client *client, const struct kin_list_rows_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[4], args, options, done, user,
		call, err);
}

int kin_list_rows_all(struct ora_client *client, const struct kin_list_rows_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &kinds_api_api.tools[4], args, options, pages, err);
}

int kin_list_rows_next(struct ora_pages *pages, const struct kin_row **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &kinds_api_api.tools[4], row, err);
}

int kin_list_all(struct ora_client *client, const struct kin_list_all_args *args,
	struct kin_list_all_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[2], args, NULL, reply, err);
}

int kin_list_all_with(struct ora_client *client, const struct kin_list_all_args *args,
	const struct ora_call_options *options, struct kin_list_all_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[2], args, options, reply, err);
}

int kin_list_all_start(struct ora_client *client, const struct kin_list_all_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[2], args, options, done, user,
		call, err);
}

int kin_list_all_all(struct ora_client *client, const struct kin_list_all_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &kinds_api_api.tools[2], args, options, pages, err);
}

int kin_list_all_next(struct ora_pages *pages, const struct kin_row **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &kinds_api_api.tools[2], row, err);
}

int kin_get_row(struct ora_client *client, const struct kin_get_row_args *args,
	struct kin_get_row_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[1], args, NULL, reply, err);
}

int kin_get_row_with(struct ora_client *client, const struct kin_get_row_args *args,
	const struct ora_call_options *options, struct kin_get_row_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[1], args, options, reply, err);
}

int kin_get_row_start(struct ora_client *client, const struct kin_get_row_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[1], args, options, done, user,
		call, err);
}

int kin_delete_row(struct ora_client *client, const struct kin_delete_row_args *args,
	struct kin_delete_row_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[0], args, NULL, reply, err);
}

int kin_delete_row_with(struct ora_client *client, const struct kin_delete_row_args *args,
	const struct ora_call_options *options, struct kin_delete_row_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[0], args, options, reply, err);
}

int kin_delete_row_start(struct ora_client *client, const struct kin_delete_row_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[0], args, options, done, user,
		call, err);
}

int kin_move_rows(struct ora_client *client, const struct kin_move_rows_args *args,
	struct kin_move_rows_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[5], args, NULL, reply, err);
}

int kin_move_rows_with(struct ora_client *client, const struct kin_move_rows_args *args,
	const struct ora_call_options *options, struct kin_move_rows_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[5], args, options, reply, err);
}

int kin_move_rows_start(struct ora_client *client, const struct kin_move_rows_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[5], args, options, done, user,
		call, err);
}

int kin_list_on(struct ora_client *client, const struct kin_list_on_args *args,
	struct kin_list_on_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[3], args, NULL, reply, err);
}

int kin_list_on_with(struct ora_client *client, const struct kin_list_on_args *args,
	const struct ora_call_options *options, struct kin_list_on_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[3], args, options, reply, err);
}

int kin_list_on_start(struct ora_client *client, const struct kin_list_on_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[3], args, options, done, user,
		call, err);
}

int kin_list_on_all(struct ora_client *client, const struct kin_list_on_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &kinds_api_api.tools[3], args, options, pages, err);
}

int kin_list_on_next(struct ora_pages *pages, const struct kin_row **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &kinds_api_api.tools[3], row, err);
}

int kin_set_values(struct ora_client *client, const struct kin_set_values_args *args,
	struct kin_set_values_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[8], args, NULL, reply, err);
}

int kin_set_values_with(struct ora_client *client, const struct kin_set_values_args *args,
	const struct ora_call_options *options, struct kin_set_values_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[8], args, options, reply, err);
}

int kin_set_values_start(struct ora_client *client, const struct kin_set_values_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[8], args, options, done, user,
		call, err);
}

int kin_patch_values(struct ora_client *client, const struct kin_patch_values_args *args,
	struct kin_patch_values_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[6], args, NULL, reply, err);
}

int kin_patch_values_with(struct ora_client *client, const struct kin_patch_values_args *args,
	const struct ora_call_options *options, struct kin_patch_values_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[6], args, options, reply, err);
}

int kin_patch_values_start(struct ora_client *client, const struct kin_patch_values_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[6], args, options, done, user,
		call, err);
}

int kin_reset_values(struct ora_client *client, const struct kin_reset_values_args *args,
	struct kin_reset_values_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[7], args, NULL, reply, err);
}

int kin_reset_values_with(struct ora_client *client, const struct kin_reset_values_args *args,
	const struct ora_call_options *options, struct kin_reset_values_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &kinds_api_api.tools[7], args, options, reply, err);
}

int kin_reset_values_start(struct ora_client *client, const struct kin_reset_values_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &kinds_api_api.tools[7], args, options, done, user,
		call, err);
}
