#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "calls.h"

#define HASH "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943"
#define OTHER_HASH "0011223344556677889900aabbccddeeff0011223344556677889900aabbccdd"
#define GUARDRAIL "550e8400-e29b-41d4-a716-446655440000"
#define WORKSPACE "0df9e665-d932-5740-b2c7-b52af166bc11"
#define USER "user_2dHFtVWx2n56w6HkM0000000000"

unsigned wire_call_failures;

static int list_keys(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_list_keys_reply *reply = NULL;
	ORA_SET(&args, include_disabled, true);
	ORA_SET(&args, offset, INT64_C(9007199254740993));
	ORA_SET(&args, workspace_id, WORKSPACE);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(same(reply->data.items[0]->hash, HASH));
		CHECK(reply->data.items[1]->disabled);
		CHECK(ORA_IS_NULL(reply->data.items[1], limit));
		CHECK(!ORA_HAS(reply->data.items[1], limit));
		*base = &reply->base;
	}
	return rc;
}

static int list_keys_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_list_keys_reply *reply = NULL;
	ORA_SET(&args, include_disabled, false);
	ORA_NULL(&args, offset);
	int rc = ora_list_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		*base = &reply->base;
	}
	return rc;
}

static int create_keys(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	ORA_SET(&args, creator_user_id, USER);
	ORA_SET(&args, expires_at, "2030-01-01T00:00:00.125Z");
	ORA_SET(&args, include_byok_in_limit, true);
	ORA_SET(&args, limit, 25.5);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	ORA_SET(&args, name, "café \"ci\" & 50% \\ 🔑\n\t");
	ORA_SET(&args, workspace_id, WORKSPACE);
	SET_ATTRIBUTION(&args);
	int rc = ora_create_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->key, "sk-or-v1-secret"));
		CHECK(reply->data->limit == 25.5);
		CHECK(same(reply->data->limit_text, "25.5"));
		CHECK(reply->data->limit_reset == ORA_LIMIT_RESET_MONTHLY);
		CHECK(same(reply->data->name, "café \"ci\" & 50%"));
		CHECK(ORA_IS_NULL(reply->data, updated_at));
		*base = &reply->base;
	}
	return rc;
}

static int create_keys_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	ORA_NULL(&args, creator_user_id);
	ORA_NULL(&args, expires_at);
	ORA_SET(&args, include_byok_in_limit, false);
	ORA_NULL(&args, limit);
	ORA_NULL(&args, limit_reset);
	ORA_SET(&args, name, "x");
	int rc = ora_create_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(ORA_IS_NULL(reply->data, limit_reset));
		CHECK(reply->data->disabled);
		*base = &reply->base;
	}
	return rc;
}

static int get_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *reply = NULL;
	ORA_SET(&args, hash, "a b/c?d&e=f%25\"ü+#;~.._-");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->label, "sk-or-v1-f01...943"));
		CHECK(reply->data->limit_remaining == 0.1);
		CHECK(same(reply->data->limit_remaining_text, "0.1"));
		*base = &reply->base;
	}
	return rc;
}

static int update_keys(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	ORA_SET(&args, hash, HASH);
	ORA_SET(&args, disabled, true);
	ORA_SET(&args, include_byok_in_limit, false);
	ORA_SET(&args, limit, 0.1);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_DAILY);
	ORA_SET(&args, name, "n");
	ORA_SET(&args, http_referer, "https://example.org/a,b;c");
	int rc = ora_update_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->usage == 25.4);
		CHECK(same(reply->data->usage_daily_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int update_keys_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	ORA_SET(&args, hash, "%2e");
	ORA_NULL(&args, limit);
	ORA_NULL(&args, limit_reset);
	int rc = ora_update_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(ORA_IS_NULL(reply->data, limit));
		CHECK(ORA_IS_NULL(reply->data, expires_at));
		*base = &reply->base;
	}
	return rc;
}

static int delete_keys(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_keys_args args = ORA_DELETE_KEYS_ARGS_INIT;
	struct ora_delete_keys_reply *reply = NULL;
	ORA_SET(&args, hash, "...");
	ORA_SET(&args, x_open_router_title, "50% \"off\" & more");
	int rc = ora_delete_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrails(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrails_args args = ORA_LIST_GUARDRAILS_ARGS_INIT;
	struct ora_list_guardrails_reply *reply = NULL;
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	ORA_SET(&args, workspace_id, WORKSPACE);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_guardrails(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(reply->data.items[1]->enforce_zdr);
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrails_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrails_args args = ORA_LIST_GUARDRAILS_ARGS_INIT;
	struct ora_list_guardrails_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_guardrails(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int create_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const ignored_providers[] = { "y", "z" };
	static const char *const ignored_models[] = { "x" };
	static const char *const allowed_providers[] = { "openai", "über" };
	static const char *const allowed_models[] = { "openai/gpt-4.1-mini", "a b & c%\"d\"" };
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	struct ora_create_guardrail_reply *reply = NULL;
	ORA_SET_LIST(&args, allowed_models, allowed_models, 2);
	ORA_SET_LIST(&args, allowed_providers, allowed_providers, 2);
	ORA_SET(&args, description, "50% & more\r\n\001\177");
	ORA_SET(&args, enforce_zdr, true);
	ORA_SET_LIST(&args, ignored_models, ignored_models, 1);
	ORA_SET_LIST(&args, ignored_providers, ignored_providers, 2);
	ORA_SET(&args, limit_usd, 1234567.89);
	ORA_SET(&args, name, "Low \"cost\" / 世界");
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_WEEKLY);
	ORA_SET(&args, workspace_id, WORKSPACE);
	SET_ATTRIBUTION(&args);
	int rc = ora_create_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->limit_usd == 0.1);
		CHECK(reply->data->reset_interval == ORA_RESET_INTERVAL_WEEKLY);
		CHECK(reply->data->allowed_models.count == 2);
		CHECK(same(reply->data->allowed_models.items[1], "google/gemini-2.5-flash"));
		CHECK(same(reply->data->description, "a\tb\\c \"d\" / €"));
		*base = &reply->base;
	}
	return rc;
}

static int create_guardrail_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	struct ora_create_guardrail_reply *reply = NULL;
	ORA_NULL(&args, allowed_models);
	ORA_NULL(&args, allowed_providers);
	ORA_NULL(&args, description);
	ORA_NULL(&args, enforce_zdr);
	ORA_NULL(&args, ignored_models);
	ORA_NULL(&args, ignored_providers);
	ORA_NULL(&args, limit_usd);
	ORA_SET(&args, name, "n");
	ORA_NULL(&args, reset_interval);
	int rc = ora_create_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->reset_interval == ORA_RESET_INTERVAL_UNKNOWN);
		CHECK(same(reply->data->reset_interval_text, "yearly"));
		CHECK(ORA_IS_NULL(reply->data, enforce_zdr));
		*base = &reply->base;
	}
	return rc;
}

static int get_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_guardrail_args args = ORA_GET_GUARDRAIL_ARGS_INIT;
	struct ora_get_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, "550E8400-E29B-41D4-A716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->name, "Low cost"));
		CHECK(same(reply->data->limit_usd_text, "0.1"));
		*base = &reply->base;
	}
	return rc;
}

static int update_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const ignored_providers[] = { "q" };
	static const char *const ignored_models[] = { "i", "j" };
	static const char *const allowed_providers[] = { "p" };
	static const char *const allowed_models[] = { "m" };
	struct ora_update_guardrail_args args = ORA_UPDATE_GUARDRAIL_ARGS_INIT;
	struct ora_update_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET_LIST(&args, allowed_models, allowed_models, 1);
	ORA_SET_LIST(&args, allowed_providers, allowed_providers, 1);
	ORA_SET(&args, description, "");
	ORA_SET(&args, enforce_zdr, false);
	ORA_SET_LIST(&args, ignored_models, ignored_models, 2);
	ORA_SET_LIST(&args, ignored_providers, ignored_providers, 1);
	ORA_SET(&args, limit_usd, 1.5e+300);
	ORA_SET(&args, name, "renamed");
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_MONTHLY);
	SET_ATTRIBUTION(&args);
	int rc = ora_update_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_providers.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int update_guardrail_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_guardrail_args args = ORA_UPDATE_GUARDRAIL_ARGS_INIT;
	struct ora_update_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_NULL(&args, allowed_models);
	ORA_NULL(&args, allowed_providers);
	ORA_NULL(&args, description);
	ORA_NULL(&args, enforce_zdr);
	ORA_NULL(&args, ignored_models);
	ORA_NULL(&args, ignored_providers);
	ORA_NULL(&args, limit_usd);
	ORA_NULL(&args, reset_interval);
	int rc = ora_update_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(ORA_IS_NULL(reply->data, allowed_models));
		CHECK(reply->data->allowed_models.count == 0);
		*base = &reply->base;
	}
	return rc;
}

static int delete_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_guardrail_args args = ORA_DELETE_GUARDRAIL_ARGS_INIT;
	struct ora_delete_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	int rc = ora_delete_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int list_key_assignments(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_key_assignments_args args = ORA_LIST_KEY_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_key_assignments_reply *reply = NULL;
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_key_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(ORA_IS_NULL(reply->data.items[0], assigned_by));
		*base = &reply->base;
	}
	return rc;
}

static int list_key_assignments_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_key_assignments_args args = ORA_LIST_KEY_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_key_assignments_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_key_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int list_member_assignments(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_member_assignments_args args = ORA_LIST_MEMBER_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_member_assignments_reply *reply = NULL;
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_member_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(same(reply->data.items[0]->organization_id, "org_1"));
		*base = &reply->base;
	}
	return rc;
}

static int list_member_assignments_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_member_assignments_args args = ORA_LIST_MEMBER_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_member_assignments_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_member_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrail_key_assignments(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrail_key_assignments_args args =
		ORA_LIST_GUARDRAIL_KEY_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_guardrail_key_assignments_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_guardrail_key_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(same(reply->data.items[0]->key_name, "ci"));
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrail_key_assignments_null(
	struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrail_key_assignments_args args =
		ORA_LIST_GUARDRAIL_KEY_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_guardrail_key_assignments_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_NULL(&args, offset);
	int rc = ora_list_guardrail_key_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrail_member_assignments(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrail_member_assignments_args args =
		ORA_LIST_GUARDRAIL_MEMBER_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_guardrail_member_assignments_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_guardrail_member_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(same(reply->data.items[1]->user_id, USER));
		*base = &reply->base;
	}
	return rc;
}

static int list_guardrail_member_assignments_null(
	struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_guardrail_member_assignments_args args =
		ORA_LIST_GUARDRAIL_MEMBER_ASSIGNMENTS_ARGS_INIT;
	struct ora_list_guardrail_member_assignments_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_NULL(&args, offset);
	int rc = ora_list_guardrail_member_assignments(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int bulk_assign_keys_to_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const key_hashes[] = { HASH, OTHER_HASH, "\"a\\b\" & %" };
	struct ora_bulk_assign_keys_to_guardrail_args args =
		ORA_BULK_ASSIGN_KEYS_TO_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_assign_keys_to_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET_LIST(&args, key_hashes, key_hashes, 3);
	ORA_SET(&args, x_open_router_categories, "cli-agent");
	int rc = ora_bulk_assign_keys_to_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->assigned_count == 3);
		CHECK(same(reply->assigned_count_text, "3"));
		*base = &reply->base;
	}
	return rc;
}

static int bulk_unassign_keys_from_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const key_hashes[] = { HASH, OTHER_HASH, "\"a\\b\" & %" };
	struct ora_bulk_unassign_keys_from_guardrail_args args =
		ORA_BULK_UNASSIGN_KEYS_FROM_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_unassign_keys_from_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET_LIST(&args, key_hashes, key_hashes, 3);
	ORA_SET(&args, x_open_router_categories, "cli-agent");
	int rc = ora_bulk_unassign_keys_from_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->unassigned_count == 3);
		CHECK(same(reply->unassigned_count_text, "3"));
		*base = &reply->base;
	}
	return rc;
}

static int bulk_assign_members_to_guardrail(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const member_user_ids[] = { USER, "user ü & \"x\" 100%" };
	struct ora_bulk_assign_members_to_guardrail_args args =
		ORA_BULK_ASSIGN_MEMBERS_TO_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_assign_members_to_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET_LIST(&args, member_user_ids, member_user_ids, 2);
	ORA_SET(&args, x_open_router_categories, "cli-agent");
	int rc = ora_bulk_assign_members_to_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->assigned_count == 2);
		CHECK(same(reply->assigned_count_text, "2"));
		*base = &reply->base;
	}
	return rc;
}

static int bulk_unassign_members_from_guardrail(
	struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const member_user_ids[] = { USER, "user ü & \"x\" 100%" };
	struct ora_bulk_unassign_members_from_guardrail_args args =
		ORA_BULK_UNASSIGN_MEMBERS_FROM_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_unassign_members_from_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, GUARDRAIL);
	ORA_SET_LIST(&args, member_user_ids, member_user_ids, 2);
	ORA_SET(&args, x_open_router_categories, "cli-agent");
	int rc = ora_bulk_unassign_members_from_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->unassigned_count == 2);
		CHECK(same(reply->unassigned_count_text, "2"));
		*base = &reply->base;
	}
	return rc;
}

static int list_workspaces(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_list_workspaces_reply *reply = NULL;
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_workspaces(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(reply->data.items[0]->io_logging_sampling_rate == 0.0001);
		CHECK(same(reply->data.items[0]->io_logging_sampling_rate_text, "0.0001"));
		*base = &reply->base;
	}
	return rc;
}

static int list_workspaces_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_list_workspaces_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_workspaces(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int create_workspace(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const int64_t io_logging_api_key_ids[] = { 1, -2, INT64_C(9223372036854775807) };
	struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
	struct ora_create_workspace_reply *reply = NULL;
	ORA_SET(&args, default_image_model, "openai/gpt-image-1");
	ORA_SET(&args, default_provider_sort, "price");
	ORA_SET(&args, default_text_model, "openai/gpt-4.1");
	ORA_SET(&args, description, "What \"customers\" use: 100% €");
	ORA_SET_LIST(&args, io_logging_api_key_ids, io_logging_api_key_ids, 3);
	ORA_SET(&args, io_logging_sampling_rate, 0.25);
	ORA_SET(&args, is_data_discount_logging_enabled, true);
	ORA_SET(&args, is_observability_broadcast_enabled, false);
	ORA_SET(&args, is_observability_io_logging_enabled, true);
	ORA_SET(&args, name, "Pro & \"duction\"");
	ORA_SET(&args, slug, "pro-duction-1");
	SET_ATTRIBUTION(&args);
	int rc = ora_create_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->io_logging_api_key_ids.count == 2);
		CHECK(reply->data->io_logging_api_key_ids.items[1] == 9007199254740993);
		CHECK(same(reply->data->default_provider_sort, "price"));
		*base = &reply->base;
	}
	return rc;
}

static int create_workspace_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
	struct ora_create_workspace_reply *reply = NULL;
	ORA_NULL(&args, default_image_model);
	ORA_NULL(&args, default_provider_sort);
	ORA_NULL(&args, default_text_model);
	ORA_NULL(&args, description);
	ORA_NULL(&args, io_logging_api_key_ids);
	ORA_SET(&args, name, "世");
	ORA_SET(&args, slug, "a");
	int rc = ora_create_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(ORA_IS_NULL(reply->data, io_logging_api_key_ids));
		CHECK(reply->data->io_logging_sampling_rate == 1);
		*base = &reply->base;
	}
	return rc;
}

static int get_workspace(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_workspace_args args = ORA_GET_WORKSPACE_ARGS_INIT;
	struct ora_get_workspace_reply *reply = NULL;
	ORA_SET(&args, id, "pröduction/../& x");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->slug, "production"));
		*base = &reply->base;
	}
	return rc;
}

static int update_workspace(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_workspace_args args = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	struct ora_update_workspace_reply *reply = NULL;
	ORA_SET(&args, id, "a%b");
	ORA_SET(&args, default_image_model, "openai/gpt-image-1");
	ORA_SET(&args, default_provider_sort, "of tomorrow");
	ORA_SET(&args, default_text_model, "openai/gpt-4.1");
	ORA_SET(&args, description, "What \"customers\" use: 100% €");
	ORA_SET_LIST(&args, io_logging_api_key_ids, NULL, 0);
	ORA_SET(&args, io_logging_sampling_rate, 0.0001);
	ORA_SET(&args, is_data_discount_logging_enabled, true);
	ORA_SET(&args, is_observability_broadcast_enabled, false);
	ORA_SET(&args, is_observability_io_logging_enabled, true);
	ORA_SET(&args, name, "N");
	ORA_SET(&args, slug, "s-1");
	ORA_SET(&args, x_open_router_title, "t");
	int rc = ora_update_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->is_observability_io_logging_enabled);
		*base = &reply->base;
	}
	return rc;
}

static int update_workspace_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_workspace_args args = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	struct ora_update_workspace_reply *reply = NULL;
	ORA_SET(&args, id, WORKSPACE);
	ORA_NULL(&args, default_image_model);
	ORA_NULL(&args, default_provider_sort);
	ORA_NULL(&args, default_text_model);
	ORA_NULL(&args, description);
	ORA_NULL(&args, io_logging_api_key_ids);
	int rc = ora_update_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(ORA_IS_NULL(reply->data, description));
		*base = &reply->base;
	}
	return rc;
}

static int delete_workspace(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_workspace_args args = ORA_DELETE_WORKSPACE_ARGS_INIT;
	struct ora_delete_workspace_reply *reply = NULL;
	ORA_SET(&args, id, "my workspace?");
	SET_ATTRIBUTION(&args);
	int rc = ora_delete_workspace(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int bulk_add_workspace_members(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const user_ids[] = { USER, "ü" };
	struct ora_bulk_add_workspace_members_args args = ORA_BULK_ADD_WORKSPACE_MEMBERS_ARGS_INIT;
	struct ora_bulk_add_workspace_members_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_SET_LIST(&args, user_ids, user_ids, 2);
	SET_ATTRIBUTION(&args);
	int rc = ora_bulk_add_workspace_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.items[0]->role == ORA_WORKSPACE_ROLE_ADMIN);
		CHECK(reply->added_count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int bulk_remove_workspace_members(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	static const char *const user_ids[] = { USER };
	struct ora_bulk_remove_workspace_members_args args =
		ORA_BULK_REMOVE_WORKSPACE_MEMBERS_ARGS_INIT;
	struct ora_bulk_remove_workspace_members_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_SET_LIST(&args, user_ids, user_ids, 1);
	int rc = ora_bulk_remove_workspace_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->removed_count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_organization_members(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_organization_members_args args = ORA_LIST_ORGANIZATION_MEMBERS_ARGS_INIT;
	struct ora_list_organization_members_reply *reply = NULL;
	ORA_SET(&args, offset, 100);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_organization_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 2);
		CHECK(reply->total_count == 102);
		CHECK(same(reply->total_count_text, "102"));
		CHECK(same(reply->data.items[0]->first_name, "Jürgen"));
		CHECK(reply->data.items[1]->role == ORA_ORGANIZATION_ROLE_ORG_ADMIN);
		*base = &reply->base;
	}
	return rc;
}

static int list_organization_members_null(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_organization_members_args args = ORA_LIST_ORGANIZATION_MEMBERS_ARGS_INIT;
	struct ora_list_organization_members_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_organization_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 0);
		CHECK(reply->total_count == 0);
		CHECK(same(reply->total_count_text, "0"));
		*base = &reply->base;
	}
	return rc;
}

static int get_credits(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_get_credits_reply *reply = NULL;
	SET_ATTRIBUTION(&args);
	int rc = ora_get_credits(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->total_credits == 100.5);
		CHECK(same(reply->data->total_usage_text, "25.75"));
		*base = &reply->base;
	}
	return rc;
}

static int get_credits_alone(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_get_credits_reply *reply = NULL;
	int rc = ora_get_credits(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->total_credits == 100);
		CHECK(same(reply->data->total_credits_text, "1E2"));
		CHECK(same(reply->data->total_usage_text, "0.30000000000000000001"));
		*base = &reply->base;
	}
	return rc;
}

static int get_current_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_current_key_args args = ORA_GET_CURRENT_KEY_ARGS_INIT;
	struct ora_get_current_key_reply *reply = NULL;
	SET_ATTRIBUTION(&args);
	int rc = ora_get_current_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->is_management_key);
		CHECK(reply->data->rate_limit->requests == -1);
		CHECK(same(reply->data->rate_limit->interval, "10s"));
		*base = &reply->base;
	}
	return rc;
}

static int get_user_activity(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_user_activity_args args = ORA_GET_USER_ACTIVITY_ARGS_INIT;
	struct ora_get_user_activity_reply *reply = NULL;
	ORA_SET(&args, date, "2028-02-29");
	ORA_SET(&args, api_key_hash, HASH);
	ORA_SET(&args, user_id, "user ü&x=%1 \"+\"");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_user_activity(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.items[0]->usage == 0.015);
		CHECK(reply->data.items[0]->completion_tokens == 125);
		*base = &reply->base;
	}
	return rc;
}

const struct wire_calls wire_calls[] = {
	{ "list_keys", { list_keys, list_keys_null } },
	{ "create_keys", { create_keys, create_keys_nulls } },
	{ "get_key", { get_key } },
	{ "update_keys", { update_keys, update_keys_nulls } },
	{ "delete_keys", { delete_keys } },
	{ "list_guardrails", { list_guardrails, list_guardrails_null } },
	{ "create_guardrail", { create_guardrail, create_guardrail_nulls } },
	{ "get_guardrail", { get_guardrail } },
	{ "update_guardrail", { update_guardrail, update_guardrail_nulls } },
	{ "delete_guardrail", { delete_guardrail } },
	{ "list_key_assignments", { list_key_assignments, list_key_assignments_null } },
	{ "list_member_assignments", { list_member_assignments, list_member_assignments_null } },
	{
		"list_guardrail_key_assignments",
		{ list_guardrail_key_assignments, list_guardrail_key_assignments_null }
	},
	{
		"list_guardrail_member_assignments",
		{ list_guardrail_member_assignments, list_guardrail_member_assignments_null }
	},
	{ "bulk_assign_keys_to_guardrail", { bulk_assign_keys_to_guardrail } },
	{ "bulk_unassign_keys_from_guardrail", { bulk_unassign_keys_from_guardrail } },
	{ "bulk_assign_members_to_guardrail", { bulk_assign_members_to_guardrail } },
	{ "bulk_unassign_members_from_guardrail", { bulk_unassign_members_from_guardrail } },
	{ "list_workspaces", { list_workspaces, list_workspaces_null } },
	{ "create_workspace", { create_workspace, create_workspace_nulls } },
	{ "get_workspace", { get_workspace } },
	{ "update_workspace", { update_workspace, update_workspace_nulls } },
	{ "delete_workspace", { delete_workspace } },
	{ "bulk_add_workspace_members", { bulk_add_workspace_members } },
	{ "bulk_remove_workspace_members", { bulk_remove_workspace_members } },
	{
		"list_organization_members",
		{ list_organization_members, list_organization_members_null }
	},
	{ "get_credits", { get_credits, get_credits_alone } },
	{ "get_current_key", { get_current_key } },
	{ "get_user_activity", { get_user_activity } },
	{ NULL, { NULL } },
};
