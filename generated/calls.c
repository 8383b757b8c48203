/* Made from the spec by codegen/gen.py. Do not edit. */
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "tables.h"

int ora_list_keys(struct ora_client *client, const struct ora_list_keys_args *args,
	struct ora_list_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[37], args, NULL, reply, err);
}

int ora_list_keys_with(struct ora_client *client, const struct ora_list_keys_args *args,
	const struct ora_call_options *options, struct ora_list_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[37], args, options, reply, err);
}

int ora_list_keys_start(struct ora_client *client, const struct ora_list_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[37], args, options, done, user,
		call, err);
}

int ora_list_keys_all(struct ora_client *client, const struct ora_list_keys_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[37], args, options, pages, err);
}

int ora_list_keys_next(struct ora_pages *pages, const struct ora_key **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[37], row, err);
}

int ora_create_keys(struct ora_client *client, const struct ora_create_keys_args *args,
	struct ora_create_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[8], args, NULL, reply, err);
}

int ora_create_keys_with(struct ora_client *client, const struct ora_create_keys_args *args,
	const struct ora_call_options *options, struct ora_create_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[8], args, options, reply, err);
}

int ora_create_keys_start(struct ora_client *client, const struct ora_create_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[8], args, options, done, user,
		call, err);
}

int ora_get_key(struct ora_client *client, const struct ora_get_key_args *args,
	struct ora_get_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[24], args, NULL, reply, err);
}

int ora_get_key_with(struct ora_client *client, const struct ora_get_key_args *args,
	const struct ora_call_options *options, struct ora_get_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[24], args, options, reply, err);
}

int ora_get_key_start(struct ora_client *client, const struct ora_get_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[24], args, options, done, user,
		call, err);
}

int ora_update_keys(struct ora_client *client, const struct ora_update_keys_args *args,
	struct ora_update_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[52], args, NULL, reply, err);
}

int ora_update_keys_with(struct ora_client *client, const struct ora_update_keys_args *args,
	const struct ora_call_options *options, struct ora_update_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[52], args, options, reply, err);
}

int ora_update_keys_start(struct ora_client *client, const struct ora_update_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[52], args, options, done, user,
		call, err);
}

int ora_delete_keys(struct ora_client *client, const struct ora_delete_keys_args *args,
	struct ora_delete_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[14], args, NULL, reply, err);
}

int ora_delete_keys_with(struct ora_client *client, const struct ora_delete_keys_args *args,
	const struct ora_call_options *options, struct ora_delete_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[14], args, options, reply, err);
}

int ora_delete_keys_start(struct ora_client *client, const struct ora_delete_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[14], args, options, done, user,
		call, err);
}

int ora_rotate_keys(struct ora_client *client, const struct ora_rotate_keys_args *args,
	struct ora_rotate_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[49], args, NULL, reply, err);
}

int ora_rotate_keys_with(struct ora_client *client, const struct ora_rotate_keys_args *args,
	const struct ora_call_options *options, struct ora_rotate_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[49], args, options, reply, err);
}

int ora_rotate_keys_start(struct ora_client *client, const struct ora_rotate_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[49], args, options, done, user,
		call, err);
}

int ora_list_guardrails(struct ora_client *client, const struct ora_list_guardrails_args *args,
	struct ora_list_guardrails_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[35], args, NULL, reply, err);
}

int ora_list_guardrails_with(struct ora_client *client, const struct ora_list_guardrails_args *args,
	const struct ora_call_options *options, struct ora_list_guardrails_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[35], args, options, reply, err);
}

int ora_list_guardrails_start(struct ora_client *client, const struct ora_list_guardrails_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[35], args, options, done, user,
		call, err);
}

int ora_list_guardrails_all(struct ora_client *client, const struct ora_list_guardrails_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[35], args, options, pages, err);
}

int ora_list_guardrails_next(struct ora_pages *pages, const struct ora_guardrail **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[35], row, err);
}

int ora_create_guardrail(struct ora_client *client, const struct ora_create_guardrail_args *args,
	struct ora_create_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[7], args, NULL, reply, err);
}

int ora_create_guardrail_with(struct ora_client *client, const struct ora_create_guardrail_args *args,
	const struct ora_call_options *options, struct ora_create_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[7], args, options, reply, err);
}

int ora_create_guardrail_start(struct ora_client *client, const struct ora_create_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[7], args, options, done, user,
		call, err);
}

int ora_get_guardrail(struct ora_client *client, const struct ora_get_guardrail_args *args,
	struct ora_get_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[23], args, NULL, reply, err);
}

int ora_get_guardrail_with(struct ora_client *client, const struct ora_get_guardrail_args *args,
	const struct ora_call_options *options, struct ora_get_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[23], args, options, reply, err);
}

int ora_get_guardrail_start(struct ora_client *client, const struct ora_get_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[23], args, options, done, user,
		call, err);
}

int ora_update_guardrail(struct ora_client *client, const struct ora_update_guardrail_args *args,
	struct ora_update_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[51], args, NULL, reply, err);
}

int ora_update_guardrail_with(struct ora_client *client, const struct ora_update_guardrail_args *args,
	const struct ora_call_options *options, struct ora_update_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[51], args, options, reply, err);
}

int ora_update_guardrail_start(struct ora_client *client, const struct ora_update_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[51], args, options, done, user,
		call, err);
}

int ora_delete_guardrail(struct ora_client *client, const struct ora_delete_guardrail_args *args,
	struct ora_delete_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[13], args, NULL, reply, err);
}

int ora_delete_guardrail_with(struct ora_client *client, const struct ora_delete_guardrail_args *args,
	const struct ora_call_options *options, struct ora_delete_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[13], args, options, reply, err);
}

int ora_delete_guardrail_start(struct ora_client *client, const struct ora_delete_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[13], args, options, done, user,
		call, err);
}

int ora_list_key_assignments(struct ora_client *client, const struct ora_list_key_assignments_args *args,
	struct ora_list_key_assignments_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[36], args, NULL, reply, err);
}

int ora_list_key_assignments_with(struct ora_client *client, const struct ora_list_key_assignments_args *args,
	const struct ora_call_options *options, struct ora_list_key_assignments_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[36], args, options, reply, err);
}

int ora_list_key_assignments_start(struct ora_client *client, const struct ora_list_key_assignments_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[36], args, options, done, user,
		call, err);
}

int ora_list_key_assignments_all(struct ora_client *client, const struct ora_list_key_assignments_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[36], args, options, pages, err);
}

int ora_list_key_assignments_next(struct ora_pages *pages, const struct ora_key_assignment **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[36], row, err);
}

int ora_list_member_assignments(struct ora_client *client, const struct ora_list_member_assignments_args *args,
	struct ora_list_member_assignments_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[38], args, NULL, reply, err);
}

int ora_list_member_assignments_with(struct ora_client *client, const struct ora_list_member_assignments_args *args,
	const struct ora_call_options *options, struct ora_list_member_assignments_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[38], args, options, reply, err);
}

int ora_list_member_assignments_start(struct ora_client *client, const struct ora_list_member_assignments_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[38], args, options, done, user,
		call, err);
}

int ora_list_member_assignments_all(struct ora_client *client, const struct ora_list_member_assignments_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[38], args, options, pages, err);
}

int ora_list_member_assignments_next(struct ora_pages *pages, const struct ora_member_assignment **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[38], row, err);
}

int ora_list_guardrail_key_assignments(struct ora_client *client, const struct ora_list_guardrail_key_assignments_args *args,
	struct ora_list_guardrail_key_assignments_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[33], args, NULL, reply, err);
}

int ora_list_guardrail_key_assignments_with(struct ora_client *client, const struct ora_list_guardrail_key_assignments_args *args,
	const struct ora_call_options *options, struct ora_list_guardrail_key_assignments_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[33], args, options, reply, err);
}

int ora_list_guardrail_key_assignments_start(struct ora_client *client, const struct ora_list_guardrail_key_assignments_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[33], args, options, done, user,
		call, err);
}

int ora_list_guardrail_key_assignments_all(struct ora_client *client, const struct ora_list_guardrail_key_assignments_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[33], args, options, pages, err);
}

int ora_list_guardrail_key_assignments_next(struct ora_pages *pages, const struct ora_key_assignment **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[33], row, err);
}

int ora_list_guardrail_member_assignments(struct ora_client *client, const struct ora_list_guardrail_member_assignments_args *args,
	struct ora_list_guardrail_member_assignments_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[34], args, NULL, reply, err);
}

int ora_list_guardrail_member_assignments_with(struct ora_client *client, const struct ora_list_guardrail_member_assignments_args *args,
	const struct ora_call_options *options, struct ora_list_guardrail_member_assignments_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[34], args, options, reply, err);
}

int ora_list_guardrail_member_assignments_start(struct ora_client *client, const struct ora_list_guardrail_member_assignments_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[34], args, options, done, user,
		call, err);
}

int ora_list_guardrail_member_assignments_all(struct ora_client *client, const struct ora_list_guardrail_member_assignments_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[34], args, options, pages, err);
}

int ora_list_guardrail_member_assignments_next(struct ora_pages *pages, const struct ora_member_assignment **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[34], row, err);
}

int ora_bulk_assign_keys_to_guardrail(struct ora_client *client, const struct ora_bulk_assign_keys_to_guardrail_args *args,
	struct ora_bulk_assign_keys_to_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[1], args, NULL, reply, err);
}

int ora_bulk_assign_keys_to_guardrail_with(struct ora_client *client, const struct ora_bulk_assign_keys_to_guardrail_args *args,
	const struct ora_call_options *options, struct ora_bulk_assign_keys_to_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[1], args, options, reply, err);
}

int ora_bulk_assign_keys_to_guardrail_start(struct ora_client *client, const struct ora_bulk_assign_keys_to_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[1], args, options, done, user,
		call, err);
}

int ora_bulk_unassign_keys_from_guardrail(struct ora_client *client, const struct ora_bulk_unassign_keys_from_guardrail_args *args,
	struct ora_bulk_unassign_keys_from_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[4], args, NULL, reply, err);
}

int ora_bulk_unassign_keys_from_guardrail_with(struct ora_client *client, const struct ora_bulk_unassign_keys_from_guardrail_args *args,
	const struct ora_call_options *options, struct ora_bulk_unassign_keys_from_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[4], args, options, reply, err);
}

int ora_bulk_unassign_keys_from_guardrail_start(struct ora_client *client, const struct ora_bulk_unassign_keys_from_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[4], args, options, done, user,
		call, err);
}

int ora_bulk_assign_members_to_guardrail(struct ora_client *client, const struct ora_bulk_assign_members_to_guardrail_args *args,
	struct ora_bulk_assign_members_to_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[2], args, NULL, reply, err);
}

int ora_bulk_assign_members_to_guardrail_with(struct ora_client *client, const struct ora_bulk_assign_members_to_guardrail_args *args,
	const struct ora_call_options *options, struct ora_bulk_assign_members_to_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[2], args, options, reply, err);
}

int ora_bulk_assign_members_to_guardrail_start(struct ora_client *client, const struct ora_bulk_assign_members_to_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[2], args, options, done, user,
		call, err);
}

int ora_bulk_unassign_members_from_guardrail(struct ora_client *client, const struct ora_bulk_unassign_members_from_guardrail_args *args,
	struct ora_bulk_unassign_members_from_guardrail_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[5], args, NULL, reply, err);
}

int ora_bulk_unassign_members_from_guardrail_with(struct ora_client *client, const struct ora_bulk_unassign_members_from_guardrail_args *args,
	const struct ora_call_options *options, struct ora_bulk_unassign_members_from_guardrail_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[5], args, options, reply, err);
}

int ora_bulk_unassign_members_from_guardrail_start(struct ora_client *client, const struct ora_bulk_unassign_members_from_guardrail_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[5], args, options, done, user,
		call, err);
}

int ora_list_workspaces(struct ora_client *client, const struct ora_list_workspaces_args *args,
	struct ora_list_workspaces_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[47], args, NULL, reply, err);
}

int ora_list_workspaces_with(struct ora_client *client, const struct ora_list_workspaces_args *args,
	const struct ora_call_options *options, struct ora_list_workspaces_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[47], args, options, reply, err);
}

int ora_list_workspaces_start(struct ora_client *client, const struct ora_list_workspaces_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[47], args, options, done, user,
		call, err);
}

int ora_list_workspaces_all(struct ora_client *client, const struct ora_list_workspaces_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[47], args, options, pages, err);
}

int ora_list_workspaces_next(struct ora_pages *pages, const struct ora_workspace **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[47], row, err);
}

int ora_create_workspace(struct ora_client *client, const struct ora_create_workspace_args *args,
	struct ora_create_workspace_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[11], args, NULL, reply, err);
}

int ora_create_workspace_with(struct ora_client *client, const struct ora_create_workspace_args *args,
	const struct ora_call_options *options, struct ora_create_workspace_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[11], args, options, reply, err);
}

int ora_create_workspace_start(struct ora_client *client, const struct ora_create_workspace_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[11], args, options, done, user,
		call, err);
}

int ora_get_workspace(struct ora_client *client, const struct ora_get_workspace_args *args,
	struct ora_get_workspace_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[30], args, NULL, reply, err);
}

int ora_get_workspace_with(struct ora_client *client, const struct ora_get_workspace_args *args,
	const struct ora_call_options *options, struct ora_get_workspace_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[30], args, options, reply, err);
}

int ora_get_workspace_start(struct ora_client *client, const struct ora_get_workspace_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[30], args, options, done, user,
		call, err);
}

int ora_update_workspace(struct ora_client *client, const struct ora_update_workspace_args *args,
	struct ora_update_workspace_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[55], args, NULL, reply, err);
}

int ora_update_workspace_with(struct ora_client *client, const struct ora_update_workspace_args *args,
	const struct ora_call_options *options, struct ora_update_workspace_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[55], args, options, reply, err);
}

int ora_update_workspace_start(struct ora_client *client, const struct ora_update_workspace_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[55], args, options, done, user,
		call, err);
}

int ora_delete_workspace(struct ora_client *client, const struct ora_delete_workspace_args *args,
	struct ora_delete_workspace_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[17], args, NULL, reply, err);
}

int ora_delete_workspace_with(struct ora_client *client, const struct ora_delete_workspace_args *args,
	const struct ora_call_options *options, struct ora_delete_workspace_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[17], args, options, reply, err);
}

int ora_delete_workspace_start(struct ora_client *client, const struct ora_delete_workspace_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[17], args, options, done, user,
		call, err);
}

int ora_bulk_add_workspace_members(struct ora_client *client, const struct ora_bulk_add_workspace_members_args *args,
	struct ora_bulk_add_workspace_members_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[0], args, NULL, reply, err);
}

int ora_bulk_add_workspace_members_with(struct ora_client *client, const struct ora_bulk_add_workspace_members_args *args,
	const struct ora_call_options *options, struct ora_bulk_add_workspace_members_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[0], args, options, reply, err);
}

int ora_bulk_add_workspace_members_start(struct ora_client *client, const struct ora_bulk_add_workspace_members_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[0], args, options, done, user,
		call, err);
}

int ora_bulk_remove_workspace_members(struct ora_client *client, const struct ora_bulk_remove_workspace_members_args *args,
	struct ora_bulk_remove_workspace_members_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[3], args, NULL, reply, err);
}

int ora_bulk_remove_workspace_members_with(struct ora_client *client, const struct ora_bulk_remove_workspace_members_args *args,
	const struct ora_call_options *options, struct ora_bulk_remove_workspace_members_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[3], args, options, reply, err);
}

int ora_bulk_remove_workspace_members_start(struct ora_client *client, const struct ora_bulk_remove_workspace_members_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[3], args, options, done, user,
		call, err);
}

int ora_list_organization_members(struct ora_client *client, const struct ora_list_organization_members_args *args,
	struct ora_list_organization_members_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[40], args, NULL, reply, err);
}

int ora_list_organization_members_with(struct ora_client *client, const struct ora_list_organization_members_args *args,
	const struct ora_call_options *options, struct ora_list_organization_members_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[40], args, options, reply, err);
}

int ora_list_organization_members_start(struct ora_client *client, const struct ora_list_organization_members_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[40], args, options, done, user,
		call, err);
}

int ora_list_organization_members_all(struct ora_client *client, const struct ora_list_organization_members_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[40], args, options, pages, err);
}

int ora_list_organization_members_next(struct ora_pages *pages, const struct ora_organization_member **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[40], row, err);
}

int ora_get_credits(struct ora_client *client, const struct ora_get_credits_args *args,
	struct ora_get_credits_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[21], args, NULL, reply, err);
}

int ora_get_credits_with(struct ora_client *client, const struct ora_get_credits_args *args,
	const struct ora_call_options *options, struct ora_get_credits_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[21], args, options, reply, err);
}

int ora_get_credits_start(struct ora_client *client, const struct ora_get_credits_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[21], args, options, done, user,
		call, err);
}

int ora_get_current_key(struct ora_client *client, const struct ora_get_current_key_args *args,
	struct ora_get_current_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[22], args, NULL, reply, err);
}

int ora_get_current_key_with(struct ora_client *client, const struct ora_get_current_key_args *args,
	const struct ora_call_options *options, struct ora_get_current_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[22], args, options, reply, err);
}

int ora_get_current_key_start(struct ora_client *client, const struct ora_get_current_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[22], args, options, done, user,
		call, err);
}

int ora_get_user_activity(struct ora_client *client, const struct ora_get_user_activity_args *args,
	struct ora_get_user_activity_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[29], args, NULL, reply, err);
}

int ora_get_user_activity_with(struct ora_client *client, const struct ora_get_user_activity_args *args,
	const struct ora_call_options *options, struct ora_get_user_activity_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[29], args, options, reply, err);
}

int ora_get_user_activity_start(struct ora_client *client, const struct ora_get_user_activity_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[29], args, options, done, user,
		call, err);
}

int ora_get_analytics_meta(struct ora_client *client, const struct ora_get_analytics_meta_args *args,
	struct ora_get_analytics_meta_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[19], args, NULL, reply, err);
}

int ora_get_analytics_meta_with(struct ora_client *client, const struct ora_get_analytics_meta_args *args,
	const struct ora_call_options *options, struct ora_get_analytics_meta_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[19], args, options, reply, err);
}

int ora_get_analytics_meta_start(struct ora_client *client, const struct ora_get_analytics_meta_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[19], args, options, done, user,
		call, err);
}

int ora_query_analytics(struct ora_client *client, const struct ora_query_analytics_args *args,
	struct ora_query_analytics_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[48], args, NULL, reply, err);
}

int ora_query_analytics_with(struct ora_client *client, const struct ora_query_analytics_args *args,
	const struct ora_call_options *options, struct ora_query_analytics_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[48], args, options, reply, err);
}

int ora_query_analytics_start(struct ora_client *client, const struct ora_query_analytics_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[48], args, options, done, user,
		call, err);
}

int ora_list_byok_keys(struct ora_client *client, const struct ora_list_byok_keys_args *args,
	struct ora_list_byok_keys_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[32], args, NULL, reply, err);
}

int ora_list_byok_keys_with(struct ora_client *client, const struct ora_list_byok_keys_args *args,
	const struct ora_call_options *options, struct ora_list_byok_keys_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[32], args, options, reply, err);
}

int ora_list_byok_keys_start(struct ora_client *client, const struct ora_list_byok_keys_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[32], args, options, done, user,
		call, err);
}

int ora_list_byok_keys_all(struct ora_client *client, const struct ora_list_byok_keys_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[32], args, options, pages, err);
}

int ora_list_byok_keys_next(struct ora_pages *pages, const struct ora_byok_key **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[32], row, err);
}

int ora_create_byok_key(struct ora_client *client, const struct ora_create_byok_key_args *args,
	struct ora_create_byok_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[6], args, NULL, reply, err);
}

int ora_create_byok_key_with(struct ora_client *client, const struct ora_create_byok_key_args *args,
	const struct ora_call_options *options, struct ora_create_byok_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[6], args, options, reply, err);
}

int ora_create_byok_key_start(struct ora_client *client, const struct ora_create_byok_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[6], args, options, done, user,
		call, err);
}

int ora_get_byok_key(struct ora_client *client, const struct ora_get_byok_key_args *args,
	struct ora_get_byok_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[20], args, NULL, reply, err);
}

int ora_get_byok_key_with(struct ora_client *client, const struct ora_get_byok_key_args *args,
	const struct ora_call_options *options, struct ora_get_byok_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[20], args, options, reply, err);
}

int ora_get_byok_key_start(struct ora_client *client, const struct ora_get_byok_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[20], args, options, done, user,
		call, err);
}

int ora_update_byok_key(struct ora_client *client, const struct ora_update_byok_key_args *args,
	struct ora_update_byok_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[50], args, NULL, reply, err);
}

int ora_update_byok_key_with(struct ora_client *client, const struct ora_update_byok_key_args *args,
	const struct ora_call_options *options, struct ora_update_byok_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[50], args, options, reply, err);
}

int ora_update_byok_key_start(struct ora_client *client, const struct ora_update_byok_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[50], args, options, done, user,
		call, err);
}

int ora_delete_byok_key(struct ora_client *client, const struct ora_delete_byok_key_args *args,
	struct ora_delete_byok_key_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[12], args, NULL, reply, err);
}

int ora_delete_byok_key_with(struct ora_client *client, const struct ora_delete_byok_key_args *args,
	const struct ora_call_options *options, struct ora_delete_byok_key_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[12], args, options, reply, err);
}

int ora_delete_byok_key_start(struct ora_client *client, const struct ora_delete_byok_key_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[12], args, options, done, user,
		call, err);
}

int ora_list_observability_destinations(struct ora_client *client, const struct ora_list_observability_destinations_args *args,
	struct ora_list_observability_destinations_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[39], args, NULL, reply, err);
}

int ora_list_observability_destinations_with(struct ora_client *client, const struct ora_list_observability_destinations_args *args,
	const struct ora_call_options *options, struct ora_list_observability_destinations_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[39], args, options, reply, err);
}

int ora_list_observability_destinations_start(struct ora_client *client, const struct ora_list_observability_destinations_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[39], args, options, done, user,
		call, err);
}

int ora_list_observability_destinations_all(struct ora_client *client, const struct ora_list_observability_destinations_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[39], args, options, pages, err);
}

int ora_list_observability_destinations_next(struct ora_pages *pages, const struct ora_destination **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[39], row, err);
}

int ora_create_observability_destination(struct ora_client *client, const struct ora_create_observability_destination_args *args,
	struct ora_create_observability_destination_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[9], args, NULL, reply, err);
}

int ora_create_observability_destination_with(struct ora_client *client, const struct ora_create_observability_destination_args *args,
	const struct ora_call_options *options, struct ora_create_observability_destination_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[9], args, options, reply, err);
}

int ora_create_observability_destination_start(struct ora_client *client, const struct ora_create_observability_destination_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[9], args, options, done, user,
		call, err);
}

int ora_get_observability_destination(struct ora_client *client, const struct ora_get_observability_destination_args *args,
	struct ora_get_observability_destination_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[25], args, NULL, reply, err);
}

int ora_get_observability_destination_with(struct ora_client *client, const struct ora_get_observability_destination_args *args,
	const struct ora_call_options *options, struct ora_get_observability_destination_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[25], args, options, reply, err);
}

int ora_get_observability_destination_start(struct ora_client *client, const struct ora_get_observability_destination_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[25], args, options, done, user,
		call, err);
}

int ora_update_observability_destination(struct ora_client *client, const struct ora_update_observability_destination_args *args,
	struct ora_update_observability_destination_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[53], args, NULL, reply, err);
}

int ora_update_observability_destination_with(struct ora_client *client, const struct ora_update_observability_destination_args *args,
	const struct ora_call_options *options, struct ora_update_observability_destination_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[53], args, options, reply, err);
}

int ora_update_observability_destination_start(struct ora_client *client, const struct ora_update_observability_destination_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[53], args, options, done, user,
		call, err);
}

int ora_delete_observability_destination(struct ora_client *client, const struct ora_delete_observability_destination_args *args,
	struct ora_delete_observability_destination_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[15], args, NULL, reply, err);
}

int ora_delete_observability_destination_with(struct ora_client *client, const struct ora_delete_observability_destination_args *args,
	const struct ora_call_options *options, struct ora_delete_observability_destination_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[15], args, options, reply, err);
}

int ora_delete_observability_destination_start(struct ora_client *client, const struct ora_delete_observability_destination_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[15], args, options, done, user,
		call, err);
}

int ora_list_presets(struct ora_client *client, const struct ora_list_presets_args *args,
	struct ora_list_presets_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[42], args, NULL, reply, err);
}

int ora_list_presets_with(struct ora_client *client, const struct ora_list_presets_args *args,
	const struct ora_call_options *options, struct ora_list_presets_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[42], args, options, reply, err);
}

int ora_list_presets_start(struct ora_client *client, const struct ora_list_presets_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[42], args, options, done, user,
		call, err);
}

int ora_list_presets_all(struct ora_client *client, const struct ora_list_presets_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[42], args, options, pages, err);
}

int ora_list_presets_next(struct ora_pages *pages, const struct ora_preset **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[42], row, err);
}

int ora_get_preset(struct ora_client *client, const struct ora_get_preset_args *args,
	struct ora_get_preset_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[26], args, NULL, reply, err);
}

int ora_get_preset_with(struct ora_client *client, const struct ora_get_preset_args *args,
	const struct ora_call_options *options, struct ora_get_preset_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[26], args, options, reply, err);
}

int ora_get_preset_start(struct ora_client *client, const struct ora_get_preset_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[26], args, options, done, user,
		call, err);
}

int ora_list_preset_versions(struct ora_client *client, const struct ora_list_preset_versions_args *args,
	struct ora_list_preset_versions_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[41], args, NULL, reply, err);
}

int ora_list_preset_versions_with(struct ora_client *client, const struct ora_list_preset_versions_args *args,
	const struct ora_call_options *options, struct ora_list_preset_versions_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[41], args, options, reply, err);
}

int ora_list_preset_versions_start(struct ora_client *client, const struct ora_list_preset_versions_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[41], args, options, done, user,
		call, err);
}

int ora_list_preset_versions_all(struct ora_client *client, const struct ora_list_preset_versions_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[41], args, options, pages, err);
}

int ora_list_preset_versions_next(struct ora_pages *pages, const struct ora_preset_version **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[41], row, err);
}

int ora_get_preset_version(struct ora_client *client, const struct ora_get_preset_version_args *args,
	struct ora_get_preset_version_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[27], args, NULL, reply, err);
}

int ora_get_preset_version_with(struct ora_client *client, const struct ora_get_preset_version_args *args,
	const struct ora_call_options *options, struct ora_get_preset_version_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[27], args, options, reply, err);
}

int ora_get_preset_version_start(struct ora_client *client, const struct ora_get_preset_version_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[27], args, options, done, user,
		call, err);
}

int ora_list_scim_group_mappings(struct ora_client *client, const struct ora_list_scim_group_mappings_args *args,
	struct ora_list_scim_group_mappings_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[43], args, NULL, reply, err);
}

int ora_list_scim_group_mappings_with(struct ora_client *client, const struct ora_list_scim_group_mappings_args *args,
	const struct ora_call_options *options, struct ora_list_scim_group_mappings_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[43], args, options, reply, err);
}

int ora_list_scim_group_mappings_start(struct ora_client *client, const struct ora_list_scim_group_mappings_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[43], args, options, done, user,
		call, err);
}

int ora_list_scim_group_mappings_all(struct ora_client *client, const struct ora_list_scim_group_mappings_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[43], args, options, pages, err);
}

int ora_list_scim_group_mappings_next(struct ora_pages *pages, const struct ora_scim_group_mapping **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[43], row, err);
}

int ora_create_scim_group_mapping(struct ora_client *client, const struct ora_create_scim_group_mapping_args *args,
	struct ora_create_scim_group_mapping_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[10], args, NULL, reply, err);
}

int ora_create_scim_group_mapping_with(struct ora_client *client, const struct ora_create_scim_group_mapping_args *args,
	const struct ora_call_options *options, struct ora_create_scim_group_mapping_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[10], args, options, reply, err);
}

int ora_create_scim_group_mapping_start(struct ora_client *client, const struct ora_create_scim_group_mapping_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[10], args, options, done, user,
		call, err);
}

int ora_get_scim_group_mapping(struct ora_client *client, const struct ora_get_scim_group_mapping_args *args,
	struct ora_get_scim_group_mapping_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[28], args, NULL, reply, err);
}

int ora_get_scim_group_mapping_with(struct ora_client *client, const struct ora_get_scim_group_mapping_args *args,
	const struct ora_call_options *options, struct ora_get_scim_group_mapping_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[28], args, options, reply, err);
}

int ora_get_scim_group_mapping_start(struct ora_client *client, const struct ora_get_scim_group_mapping_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[28], args, options, done, user,
		call, err);
}

int ora_update_scim_group_mapping(struct ora_client *client, const struct ora_update_scim_group_mapping_args *args,
	struct ora_update_scim_group_mapping_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[54], args, NULL, reply, err);
}

int ora_update_scim_group_mapping_with(struct ora_client *client, const struct ora_update_scim_group_mapping_args *args,
	const struct ora_call_options *options, struct ora_update_scim_group_mapping_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[54], args, options, reply, err);
}

int ora_update_scim_group_mapping_start(struct ora_client *client, const struct ora_update_scim_group_mapping_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[54], args, options, done, user,
		call, err);
}

int ora_delete_scim_group_mapping(struct ora_client *client, const struct ora_delete_scim_group_mapping_args *args,
	struct ora_delete_scim_group_mapping_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[16], args, NULL, reply, err);
}

int ora_delete_scim_group_mapping_with(struct ora_client *client, const struct ora_delete_scim_group_mapping_args *args,
	const struct ora_call_options *options, struct ora_delete_scim_group_mapping_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[16], args, options, reply, err);
}

int ora_delete_scim_group_mapping_start(struct ora_client *client, const struct ora_delete_scim_group_mapping_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[16], args, options, done, user,
		call, err);
}

int ora_list_scim_groups(struct ora_client *client, const struct ora_list_scim_groups_args *args,
	struct ora_list_scim_groups_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[44], args, NULL, reply, err);
}

int ora_list_scim_groups_with(struct ora_client *client, const struct ora_list_scim_groups_args *args,
	const struct ora_call_options *options, struct ora_list_scim_groups_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[44], args, options, reply, err);
}

int ora_list_scim_groups_start(struct ora_client *client, const struct ora_list_scim_groups_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[44], args, options, done, user,
		call, err);
}

int ora_list_scim_groups_all(struct ora_client *client, const struct ora_list_scim_groups_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[44], args, options, pages, err);
}

int ora_list_scim_groups_next(struct ora_pages *pages, const struct ora_scim_group **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[44], row, err);
}

int ora_list_workspace_members(struct ora_client *client, const struct ora_list_workspace_members_args *args,
	struct ora_list_workspace_members_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[46], args, NULL, reply, err);
}

int ora_list_workspace_members_with(struct ora_client *client, const struct ora_list_workspace_members_args *args,
	const struct ora_call_options *options, struct ora_list_workspace_members_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[46], args, options, reply, err);
}

int ora_list_workspace_members_start(struct ora_client *client, const struct ora_list_workspace_members_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[46], args, options, done, user,
		call, err);
}

int ora_list_workspace_members_all(struct ora_client *client, const struct ora_list_workspace_members_args *args,
	const struct ora_pages_options *options, struct ora_pages **pages, struct ora_error *err)
{
	return ora_pages_open(client, &openrouter_admin_api.tools[46], args, options, pages, err);
}

int ora_list_workspace_members_next(struct ora_pages *pages, const struct ora_workspace_member **row,
	struct ora_error *err)
{
	return ora_pages_next(pages, &openrouter_admin_api.tools[46], row, err);
}

int ora_list_workspace_budgets(struct ora_client *client, const struct ora_list_workspace_budgets_args *args,
	struct ora_list_workspace_budgets_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[45], args, NULL, reply, err);
}

int ora_list_workspace_budgets_with(struct ora_client *client, const struct ora_list_workspace_budgets_args *args,
	const struct ora_call_options *options, struct ora_list_workspace_budgets_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[45], args, options, reply, err);
}

int ora_list_workspace_budgets_start(struct ora_client *client, const struct ora_list_workspace_budgets_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[45], args, options, done, user,
		call, err);
}

int ora_get_workspace_budget(struct ora_client *client, const struct ora_get_workspace_budget_args *args,
	struct ora_get_workspace_budget_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[31], args, NULL, reply, err);
}

int ora_get_workspace_budget_with(struct ora_client *client, const struct ora_get_workspace_budget_args *args,
	const struct ora_call_options *options, struct ora_get_workspace_budget_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[31], args, options, reply, err);
}

int ora_get_workspace_budget_start(struct ora_client *client, const struct ora_get_workspace_budget_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[31], args, options, done, user,
		call, err);
}

int ora_upsert_workspace_budget(struct ora_client *client, const struct ora_upsert_workspace_budget_args *args,
	struct ora_upsert_workspace_budget_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[56], args, NULL, reply, err);
}

int ora_upsert_workspace_budget_with(struct ora_client *client, const struct ora_upsert_workspace_budget_args *args,
	const struct ora_call_options *options, struct ora_upsert_workspace_budget_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[56], args, options, reply, err);
}

int ora_upsert_workspace_budget_start(struct ora_client *client, const struct ora_upsert_workspace_budget_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[56], args, options, done, user,
		call, err);
}

int ora_delete_workspace_budget(struct ora_client *client, const struct ora_delete_workspace_budget_args *args,
	struct ora_delete_workspace_budget_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[18], args, NULL, reply, err);
}

int ora_delete_workspace_budget_with(struct ora_client *client, const struct ora_delete_workspace_budget_args *args,
	const struct ora_call_options *options, struct ora_delete_workspace_budget_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &openrouter_admin_api.tools[18], args, options, reply, err);
}

int ora_delete_workspace_budget_start(struct ora_client *client, const struct ora_delete_workspace_budget_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &openrouter_admin_api.tools[18], args, options, done, user,
		call, err);
}
