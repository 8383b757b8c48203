#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "calls.h"

/* The calls of the tools that came after the first, and of what came to those. */

static int list_keys_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_list_keys_reply *reply = NULL;
	ORA_SET(&args, include_disabled, true);
	ORA_SET(&args, offset, 0);
	ORA_SET(&args, include_expired, true);
	int rc = ora_list_keys(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int create_keys_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	struct ora_external_identity v1 = { 0 };
	ORA_SET(&v1, api_key, "partner-kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk");
	ORA_SET(&v1, user, "user & \"x\" €");
	ORA_SET(&args, expires_at, "2030-01-01T00:00:00Z");
	ORA_SET(&args, limit, 25.5);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	ORA_SET(&args, name, "ci");
	ORA_SET(&args, external, &v1);
	int rc = ora_create_keys(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int update_keys_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply = NULL;
	ORA_SET(&args, hash, "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943");
	ORA_SET(&args, limit, 75);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_DAILY);
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	int rc = ora_update_keys(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int create_guardrail_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	struct ora_create_guardrail_reply *reply = NULL;
	const char *const v1[] = { "openai/gpt-4.1-mini", "google/gemini-2.5-flash" };
	const struct ora_strings v2 = { v1, 2 };
	const int v3[] = { ORA_DATA_REGION_US };
	const struct ora_enums v4 = { v3, 1 };
	struct ora_content_filter_builtin v5 = { 0 };
	ORA_SET(&v5, action, ORA_CONTENT_FILTER_ACTION_FLAG);
	ORA_SET(&v5, label, "label & \"x\" €");
	ORA_SET(&v5, scan_scope, ORA_SCAN_SCOPE_ALL_MESSAGES);
	ORA_SET(&v5, slug, ORA_CONTENT_FILTER_SLUG_REGEX_PROMPT_INJECTION);
	const struct ora_content_filter_builtin *const v6[] = { &v5 };
	const struct ora_content_filter_builtin_list v7 = { v6, 1 };
	struct ora_content_filter v8 = { 0 };
	ORA_SET(&v8, action, ORA_CONTENT_FILTER_ACTION_FLAG);
	ORA_SET(&v8, label, "label & \"x\" €");
	ORA_SET(&v8, pattern, "pattern & \"x\" €");
	const struct ora_content_filter *const v9[] = { &v8 };
	const struct ora_content_filter_list v10 = { v9, 1 };
	ORA_SET(&args, allowed_models, v2);
	ORA_SET(&args, enforce_zdr, true);
	ORA_SET(&args, limit_usd, 50);
	ORA_SET(&args, name, "Low cost");
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_WEEKLY);
	ORA_SET(&args, allowed_data_regions, v4);
	ORA_SET(&args, content_filter_builtins, v7);
	ORA_SET(&args, content_filters, v10);
	ORA_SET(&args, enable_free_model_publication, true);
	ORA_SET(&args, enable_free_model_training, true);
	ORA_SET(&args, enable_paid_model_training, true);
	ORA_SET(&args, enforce_zdr_anthropic, true);
	ORA_SET(&args, enforce_zdr_google, true);
	ORA_SET(&args, enforce_zdr_openai, true);
	ORA_SET(&args, enforce_zdr_other, true);
	ORA_SET(&args, enforce_zdr_xai, true);
	ORA_SET(&args, include_byok_in_budgets, true);
	int rc = ora_create_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int create_guardrail_newer_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	struct ora_create_guardrail_reply *reply = NULL;
	const char *const v1[] = { "openai/gpt-4.1-mini", "google/gemini-2.5-flash" };
	const struct ora_strings v2 = { v1, 2 };
	ORA_SET(&args, allowed_models, v2);
	ORA_SET(&args, enforce_zdr, true);
	ORA_SET(&args, limit_usd, 50);
	ORA_SET(&args, name, "Low cost");
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_WEEKLY);
	ORA_NULL(&args, allowed_data_regions);
	ORA_NULL(&args, content_filter_builtins);
	ORA_NULL(&args, content_filters);
	ORA_NULL(&args, enable_free_model_publication);
	ORA_NULL(&args, enable_free_model_training);
	ORA_NULL(&args, enable_paid_model_training);
	ORA_NULL(&args, enforce_zdr_anthropic);
	ORA_NULL(&args, enforce_zdr_google);
	ORA_NULL(&args, enforce_zdr_openai);
	ORA_NULL(&args, enforce_zdr_other);
	ORA_NULL(&args, enforce_zdr_xai);
	int rc = ora_create_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int update_guardrail_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_guardrail_args args = ORA_UPDATE_GUARDRAIL_ARGS_INIT;
	struct ora_update_guardrail_reply *reply = NULL;
	const int v1[] = { ORA_DATA_REGION_US };
	const struct ora_enums v2 = { v1, 1 };
	struct ora_content_filter_builtin v3 = { 0 };
	ORA_SET(&v3, action, ORA_CONTENT_FILTER_ACTION_FLAG);
	ORA_SET(&v3, label, "label & \"x\" €");
	ORA_SET(&v3, scan_scope, ORA_SCAN_SCOPE_ALL_MESSAGES);
	ORA_SET(&v3, slug, ORA_CONTENT_FILTER_SLUG_REGEX_PROMPT_INJECTION);
	const struct ora_content_filter_builtin *const v4[] = { &v3 };
	const struct ora_content_filter_builtin_list v5 = { v4, 1 };
	struct ora_content_filter v6 = { 0 };
	ORA_SET(&v6, action, ORA_CONTENT_FILTER_ACTION_FLAG);
	ORA_SET(&v6, label, "label & \"x\" €");
	ORA_SET(&v6, pattern, "pattern & \"x\" €");
	const struct ora_content_filter *const v7[] = { &v6 };
	const struct ora_content_filter_list v8 = { v7, 1 };
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, limit_usd, 75);
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_MONTHLY);
	ORA_SET(&args, allowed_data_regions, v2);
	ORA_SET(&args, content_filter_builtins, v5);
	ORA_SET(&args, content_filters, v8);
	ORA_SET(&args, enable_free_model_publication, true);
	ORA_SET(&args, enable_free_model_training, true);
	ORA_SET(&args, enable_paid_model_training, true);
	ORA_SET(&args, enforce_zdr_anthropic, true);
	ORA_SET(&args, enforce_zdr_google, true);
	ORA_SET(&args, enforce_zdr_openai, true);
	ORA_SET(&args, enforce_zdr_other, true);
	ORA_SET(&args, enforce_zdr_xai, true);
	ORA_SET(&args, include_byok_in_budgets, true);
	int rc = ora_update_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int update_guardrail_newer_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_guardrail_args args = ORA_UPDATE_GUARDRAIL_ARGS_INIT;
	struct ora_update_guardrail_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, limit_usd, 75);
	ORA_SET(&args, reset_interval, ORA_RESET_INTERVAL_MONTHLY);
	ORA_NULL(&args, allowed_data_regions);
	ORA_NULL(&args, content_filter_builtins);
	ORA_NULL(&args, content_filters);
	ORA_NULL(&args, enable_free_model_publication);
	ORA_NULL(&args, enable_free_model_training);
	ORA_NULL(&args, enable_paid_model_training);
	ORA_NULL(&args, enforce_zdr_anthropic);
	ORA_NULL(&args, enforce_zdr_google);
	ORA_NULL(&args, enforce_zdr_openai);
	ORA_NULL(&args, enforce_zdr_other);
	ORA_NULL(&args, enforce_zdr_xai);
	int rc = ora_update_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int create_workspace_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
	struct ora_create_workspace_reply *reply = NULL;
	const int v1[] = { ORA_SERVER_TOOL_OPENROUTER_WEB_SEARCH };
	const struct ora_enums v2 = { v1, 1 };
	ORA_SET(&args, default_provider_sort, "price");
	ORA_SET(&args, default_text_model, "openai/gpt-4.1");
	ORA_SET(&args, description, "What customers use");
	ORA_SET(&args, name, "Production");
	ORA_SET(&args, slug, "production");
	ORA_SET(&args, disabled_server_tools, v2);
	int rc = ora_create_workspace(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int create_workspace_newer_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
	struct ora_create_workspace_reply *reply = NULL;
	ORA_SET(&args, default_provider_sort, "price");
	ORA_SET(&args, default_text_model, "openai/gpt-4.1");
	ORA_SET(&args, description, "What customers use");
	ORA_SET(&args, name, "Production");
	ORA_SET(&args, slug, "production");
	ORA_NULL(&args, disabled_server_tools);
	int rc = ora_create_workspace(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int update_workspace_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_workspace_args args = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	struct ora_update_workspace_reply *reply = NULL;
	const int v1[] = { ORA_SERVER_TOOL_OPENROUTER_WEB_SEARCH };
	const struct ora_enums v2 = { v1, 1 };
	ORA_SET(&args, id, "production");
	ORA_NULL(&args, default_text_model);
	ORA_SET(&args, name, "Production EU");
	ORA_SET(&args, disabled_server_tools, v2);
	int rc = ora_update_workspace(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int update_workspace_newer_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_workspace_args args = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	struct ora_update_workspace_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_NULL(&args, default_text_model);
	ORA_SET(&args, name, "Production EU");
	ORA_NULL(&args, disabled_server_tools);
	int rc = ora_update_workspace(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int delete_workspace_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_workspace_args args = ORA_DELETE_WORKSPACE_ARGS_INIT;
	struct ora_delete_workspace_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_SET(&args, confirm_default_workspace_deletion, true);
	int rc = ora_delete_workspace(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int get_user_activity_newer(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_user_activity_args args = ORA_GET_USER_ACTIVITY_ARGS_INIT;
	struct ora_get_user_activity_reply *reply = NULL;
	ORA_SET(&args, api_key_hash, "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943");
	ORA_SET(&args, group_by, ORA_ACTIVITY_GROUPING_WORKSPACE);
	ORA_SET(&args, workspace_id, "workspace_id & \"x\" €");
	int rc = ora_get_user_activity(client, &args, &reply, err);
	if (rc == 0) {
		*base = &reply->base;
	}
	return rc;
}

static int get_analytics_meta(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_analytics_meta_args args = ORA_GET_ANALYTICS_META_ARGS_INIT;
	struct ora_get_analytics_meta_reply *reply = NULL;
	SET_ATTRIBUTION(&args);
	int rc = ora_get_analytics_meta(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->dimensions.count == 1);
		CHECK(reply->data->granularities.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int query_analytics(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_query_analytics_args args = ORA_QUERY_ANALYTICS_ARGS_INIT;
	struct ora_query_analytics_reply *reply = NULL;
	const char *const v2[] = { "dimension_names & \"x\" €" };
	const struct ora_strings v3 = { v2, 1 };
	struct ora_classifier_dimensions v1 = { 0 };
	ORA_SET(&v1, classifier_id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&v1, dimension_names, v3);
	ORA_SET(&v1, include_nulls, true);
	struct ora_classifier_filter v5 = { 0 };
	ORA_SET(&v5, field, "field & \"x\" €");
	ORA_SET(&v5, operator_, "operator & \"x\" €");
	ORA_SET(&v5, value, "[\"a\",1.5]");
	const struct ora_classifier_filter *const v6[] = { &v5 };
	const struct ora_classifier_filter_list v7 = { v6, 1 };
	struct ora_classifier_filters v4 = { 0 };
	ORA_SET(&v4, classifier_id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&v4, filters, v7);
	const char *const v8[] = { "dimensions & \"x\" €" };
	const struct ora_strings v9 = { v8, 1 };
	struct ora_analytics_filter v10 = { 0 };
	ORA_SET(&v10, field, "field & \"x\" €");
	ORA_SET(&v10, include_unset, true);
	ORA_SET(&v10, operator_, "operator & \"x\" €");
	ORA_SET(&v10, value, "[\"a\",1.5]");
	const struct ora_analytics_filter *const v11[] = { &v10 };
	const struct ora_analytics_filter_list v12 = { v11, 1 };
	const char *const v13[] = { "metrics & \"x\" €" };
	const struct ora_strings v14 = { v13, 1 };
	struct ora_analytics_order v15 = { 0 };
	ORA_SET(&v15, direction, ORA_SORT_DIRECTION_DESC);
	ORA_SET(&v15, field, "field & \"x\" €");
	struct ora_time_range v16 = { 0 };
	ORA_SET(&v16, end, "2026-09-01T00:00:00Z");
	ORA_SET(&v16, start, "2026-09-01T00:00:00Z");
	ORA_SET(&args, classifier_dimensions, &v1);
	ORA_SET(&args, classifier_filters, &v4);
	ORA_SET(&args, dimensions, v9);
	ORA_SET(&args, filters, v12);
	ORA_SET(&args, granularity, "day");
	ORA_SET(&args, group_limit, 7);
	ORA_SET(&args, limit, 7);
	ORA_SET(&args, metrics, v14);
	ORA_SET(&args, order_by, &v15);
	ORA_SET(&args, time_range, &v16);
	SET_ATTRIBUTION(&args);
	int rc = ora_query_analytics(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->data.count == 1);
		CHECK(reply->data->metadata->truncated);
		*base = &reply->base;
	}
	return rc;
}

static int list_byok_keys(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_byok_keys_args args = ORA_LIST_BYOK_KEYS_ARGS_INIT;
	struct ora_list_byok_keys_reply *reply = NULL;
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, provider, "openai");
	SET_ATTRIBUTION(&args);
	int rc = ora_list_byok_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_byok_keys_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_byok_keys_args args = ORA_LIST_BYOK_KEYS_ARGS_INIT;
	struct ora_list_byok_keys_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_byok_keys(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int create_byok_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_byok_key_args args = ORA_CREATE_BYOK_KEY_ARGS_INIT;
	struct ora_create_byok_key_reply *reply = NULL;
	const char *const v1[] = { "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943" };
	const struct ora_strings v2 = { v1, 1 };
	const char *const v3[] = { "allowed_models & \"x\" €" };
	const struct ora_strings v4 = { v3, 1 };
	const char *const v5[] = { "allowed_user_ids & \"x\" €" };
	const struct ora_strings v6 = { v5, 1 };
	ORA_SET(&args, allowed_api_key_hashes, v2);
	ORA_SET(&args, allowed_models, v4);
	ORA_SET(&args, allowed_user_ids, v6);
	ORA_SET(&args, declared_region, ORA_DATA_REGION_US);
	ORA_SET(&args, declared_zdr, true);
	ORA_SET(&args, disabled, true);
	ORA_SET(&args, is_byok_only, true);
	ORA_SET(&args, is_fallback, true);
	ORA_SET(&args, is_required, true);
	ORA_SET(&args, key, "sk-provider \"1\"");
	ORA_SET(&args, name, "name & \"x\" €");
	ORA_SET(&args, provider, "openai");
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_create_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_api_key_hashes.count == 1);
		CHECK(reply->data->allowed_models.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int create_byok_key_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_byok_key_args args = ORA_CREATE_BYOK_KEY_ARGS_INIT;
	struct ora_create_byok_key_reply *reply = NULL;
	ORA_NULL(&args, allowed_api_key_hashes);
	ORA_NULL(&args, allowed_models);
	ORA_NULL(&args, allowed_user_ids);
	ORA_NULL(&args, declared_region);
	ORA_NULL(&args, declared_zdr);
	ORA_SET(&args, key, "sk-provider \"1\"");
	ORA_NULL(&args, name);
	ORA_SET(&args, provider, "openai");
	int rc = ora_create_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_api_key_hashes.count == 1);
		CHECK(reply->data->allowed_models.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int get_byok_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_byok_key_args args = ORA_GET_BYOK_KEY_ARGS_INIT;
	struct ora_get_byok_key_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_api_key_hashes.count == 1);
		CHECK(reply->data->allowed_models.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int update_byok_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_byok_key_args args = ORA_UPDATE_BYOK_KEY_ARGS_INIT;
	struct ora_update_byok_key_reply *reply = NULL;
	const char *const v1[] = { "f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943" };
	const struct ora_strings v2 = { v1, 1 };
	const char *const v3[] = { "allowed_models & \"x\" €" };
	const struct ora_strings v4 = { v3, 1 };
	const char *const v5[] = { "allowed_user_ids & \"x\" €" };
	const struct ora_strings v6 = { v5, 1 };
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, allowed_api_key_hashes, v2);
	ORA_SET(&args, allowed_models, v4);
	ORA_SET(&args, allowed_user_ids, v6);
	ORA_SET(&args, declared_region, ORA_DATA_REGION_US);
	ORA_SET(&args, declared_zdr, true);
	ORA_SET(&args, disabled, true);
	ORA_SET(&args, is_byok_only, true);
	ORA_SET(&args, is_fallback, true);
	ORA_SET(&args, is_required, true);
	ORA_SET(&args, key, "sk-provider \"1\"");
	ORA_SET(&args, name, "name & \"x\" €");
	SET_ATTRIBUTION(&args);
	int rc = ora_update_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_api_key_hashes.count == 1);
		CHECK(reply->data->allowed_models.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int update_byok_key_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_byok_key_args args = ORA_UPDATE_BYOK_KEY_ARGS_INIT;
	struct ora_update_byok_key_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_NULL(&args, allowed_api_key_hashes);
	ORA_NULL(&args, allowed_models);
	ORA_NULL(&args, allowed_user_ids);
	ORA_NULL(&args, declared_region);
	ORA_NULL(&args, declared_zdr);
	ORA_NULL(&args, name);
	int rc = ora_update_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->allowed_api_key_hashes.count == 1);
		CHECK(reply->data->allowed_models.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int delete_byok_key(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_byok_key_args args = ORA_DELETE_BYOK_KEY_ARGS_INIT;
	struct ora_delete_byok_key_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_delete_byok_key(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int list_observability_destinations(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_observability_destinations_args args =
		ORA_LIST_OBSERVABILITY_DESTINATIONS_ARGS_INIT;
	struct ora_list_observability_destinations_reply *reply = NULL;
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_list_observability_destinations(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_observability_destinations_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_observability_destinations_args args =
		ORA_LIST_OBSERVABILITY_DESTINATIONS_ARGS_INIT;
	struct ora_list_observability_destinations_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_observability_destinations(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int create_observability_destination(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_observability_destination_args args =
		ORA_CREATE_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_create_observability_destination_reply *reply = NULL;
	const char *const v1[] = { "api_key_hashes & \"x\" €" };
	const struct ora_strings v2 = { v1, 1 };
	struct ora_filter_rule v5 = { 0 };
	ORA_SET(&v5, field, ORA_FILTER_FIELD_COMPLETION_TOKENS);
	ORA_SET(&v5, operator_, ORA_FILTER_OPERATOR_NOT_EXISTS);
	ORA_SET(&v5, value, "[\"a\",1.5]");
	const struct ora_filter_rule *const v6[] = { &v5 };
	const struct ora_filter_rule_list v7 = { v6, 1 };
	struct ora_filter_rule_group v4 = { 0 };
	ORA_SET(&v4, logic, ORA_FILTER_LOGIC_OR);
	ORA_SET(&v4, rules, v7);
	const struct ora_filter_rule_group *const v8[] = { &v4 };
	const struct ora_filter_rule_group_list v9 = { v8, 1 };
	struct ora_filter_rules v3 = { 0 };
	ORA_SET(&v3, enabled, true);
	ORA_SET(&v3, groups, v9);
	ORA_SET(&args, api_key_hashes, v2);
	ORA_SET(&args, broadcast_generation_cost, true);
	ORA_SET(&args, broadcast_generation_identity, true);
	ORA_SET(&args, broadcast_generation_request_context, true);
	ORA_SET(&args, config, "{\"apiKey\":\"k\",\"n\":[1,null]}");
	ORA_SET(&args, enabled, true);
	ORA_SET(&args, filter_rules, &v3);
	ORA_SET(&args, name, "name & \"x\" €");
	ORA_SET(&args, privacy_mode, true);
	ORA_SET(&args, sampling_rate, 0.25);
	ORA_SET(&args, type, ORA_DESTINATION_TYPE_WEBHOOK);
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_create_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->api_key_hashes.count == 1);
		CHECK(reply->data->broadcast_generation_cost);
		*base = &reply->base;
	}
	return rc;
}

static int create_observability_destination_nulls(struct ora_client *client,
	struct ora_reply **base, struct ora_error *err)
{
	struct ora_create_observability_destination_args args =
		ORA_CREATE_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_create_observability_destination_reply *reply = NULL;
	ORA_NULL(&args, api_key_hashes);
	ORA_SET(&args, config, "{\"apiKey\":\"k\",\"n\":[1,null]}");
	ORA_NULL(&args, filter_rules);
	ORA_SET(&args, name, "name & \"x\" €");
	ORA_SET(&args, type, ORA_DESTINATION_TYPE_WEBHOOK);
	int rc = ora_create_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->api_key_hashes.count == 1);
		CHECK(reply->data->broadcast_generation_cost);
		*base = &reply->base;
	}
	return rc;
}

static int get_observability_destination(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_observability_destination_args args =
		ORA_GET_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_get_observability_destination_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->api_key_hashes.count == 1);
		CHECK(reply->data->broadcast_generation_cost);
		*base = &reply->base;
	}
	return rc;
}

static int update_observability_destination(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_observability_destination_args args =
		ORA_UPDATE_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_update_observability_destination_reply *reply = NULL;
	const char *const v1[] = { "api_key_hashes & \"x\" €" };
	const struct ora_strings v2 = { v1, 1 };
	struct ora_filter_rule v5 = { 0 };
	ORA_SET(&v5, field, ORA_FILTER_FIELD_COMPLETION_TOKENS);
	ORA_SET(&v5, operator_, ORA_FILTER_OPERATOR_NOT_EXISTS);
	ORA_SET(&v5, value, "[\"a\",1.5]");
	const struct ora_filter_rule *const v6[] = { &v5 };
	const struct ora_filter_rule_list v7 = { v6, 1 };
	struct ora_filter_rule_group v4 = { 0 };
	ORA_SET(&v4, logic, ORA_FILTER_LOGIC_OR);
	ORA_SET(&v4, rules, v7);
	const struct ora_filter_rule_group *const v8[] = { &v4 };
	const struct ora_filter_rule_group_list v9 = { v8, 1 };
	struct ora_filter_rules v3 = { 0 };
	ORA_SET(&v3, enabled, true);
	ORA_SET(&v3, groups, v9);
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, api_key_hashes, v2);
	ORA_SET(&args, broadcast_generation_cost, true);
	ORA_SET(&args, broadcast_generation_identity, true);
	ORA_SET(&args, broadcast_generation_request_context, true);
	ORA_SET(&args, config, "{\"apiKey\":\"k\",\"n\":[1,null]}");
	ORA_SET(&args, enabled, true);
	ORA_SET(&args, filter_rules, &v3);
	ORA_SET(&args, name, "name & \"x\" €");
	ORA_SET(&args, privacy_mode, true);
	ORA_SET(&args, sampling_rate, 0.25);
	SET_ATTRIBUTION(&args);
	int rc = ora_update_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->api_key_hashes.count == 1);
		CHECK(reply->data->broadcast_generation_cost);
		*base = &reply->base;
	}
	return rc;
}

static int update_observability_destination_nulls(struct ora_client *client,
	struct ora_reply **base, struct ora_error *err)
{
	struct ora_update_observability_destination_args args =
		ORA_UPDATE_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_update_observability_destination_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_NULL(&args, api_key_hashes);
	ORA_NULL(&args, filter_rules);
	int rc = ora_update_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data->api_key_hashes.count == 1);
		CHECK(reply->data->broadcast_generation_cost);
		*base = &reply->base;
	}
	return rc;
}

static int delete_observability_destination(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_observability_destination_args args =
		ORA_DELETE_OBSERVABILITY_DESTINATION_ARGS_INIT;
	struct ora_delete_observability_destination_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_delete_observability_destination(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int list_presets(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_presets_args args = ORA_LIST_PRESETS_ARGS_INIT;
	struct ora_list_presets_reply *reply = NULL;
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_presets(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_presets_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_presets_args args = ORA_LIST_PRESETS_ARGS_INIT;
	struct ora_list_presets_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_presets(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int get_preset(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_preset_args args = ORA_GET_PRESET_ARGS_INIT;
	struct ora_get_preset_reply *reply = NULL;
	ORA_SET(&args, slug, "support-bot");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_preset(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->creator_user_id, "creator_user_id & \"x\" €"));
		*base = &reply->base;
	}
	return rc;
}

static int list_preset_versions(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_preset_versions_args args = ORA_LIST_PRESET_VERSIONS_ARGS_INIT;
	struct ora_list_preset_versions_reply *reply = NULL;
	ORA_SET(&args, slug, "support-bot");
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_preset_versions(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_preset_versions_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_preset_versions_args args = ORA_LIST_PRESET_VERSIONS_ARGS_INIT;
	struct ora_list_preset_versions_reply *reply = NULL;
	ORA_SET(&args, slug, "support-bot");
	ORA_NULL(&args, offset);
	int rc = ora_list_preset_versions(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int get_preset_version(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_preset_version_args args = ORA_GET_PRESET_VERSION_ARGS_INIT;
	struct ora_get_preset_version_reply *reply = NULL;
	ORA_SET(&args, slug, "support-bot");
	ORA_SET(&args, version, "2");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_preset_version(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->creator_id, "creator_id & \"x\" €"));
		*base = &reply->base;
	}
	return rc;
}

static int list_scim_group_mappings(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_scim_group_mappings_args args = ORA_LIST_SCIM_GROUP_MAPPINGS_ARGS_INIT;
	struct ora_list_scim_group_mappings_reply *reply = NULL;
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_scim_group_mappings(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_scim_group_mappings_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_scim_group_mappings_args args = ORA_LIST_SCIM_GROUP_MAPPINGS_ARGS_INIT;
	struct ora_list_scim_group_mappings_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_scim_group_mappings(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int create_scim_group_mapping(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_create_scim_group_mapping_args args = ORA_CREATE_SCIM_GROUP_MAPPING_ARGS_INIT;
	struct ora_create_scim_group_mapping_reply *reply = NULL;
	ORA_SET(&args, role, ORA_WORKSPACE_ROLE_MEMBER);
	ORA_SET(&args, scim_group_id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_create_scim_group_mapping(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->id, "production"));
		*base = &reply->base;
	}
	return rc;
}

static int get_scim_group_mapping(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_scim_group_mapping_args args = ORA_GET_SCIM_GROUP_MAPPING_ARGS_INIT;
	struct ora_get_scim_group_mapping_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	SET_ATTRIBUTION(&args);
	int rc = ora_get_scim_group_mapping(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->id, "production"));
		*base = &reply->base;
	}
	return rc;
}

static int update_scim_group_mapping(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_update_scim_group_mapping_args args = ORA_UPDATE_SCIM_GROUP_MAPPING_ARGS_INIT;
	struct ora_update_scim_group_mapping_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, role, ORA_WORKSPACE_ROLE_MEMBER);
	SET_ATTRIBUTION(&args);
	int rc = ora_update_scim_group_mapping(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->id, "production"));
		*base = &reply->base;
	}
	return rc;
}

static int delete_scim_group_mapping(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_scim_group_mapping_args args = ORA_DELETE_SCIM_GROUP_MAPPING_ARGS_INIT;
	struct ora_delete_scim_group_mapping_reply *reply = NULL;
	ORA_SET(&args, id, "550e8400-e29b-41d4-a716-446655440000");
	ORA_SET(&args, keep_members, true);
	SET_ATTRIBUTION(&args);
	int rc = ora_delete_scim_group_mapping(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

static int list_scim_groups(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_scim_groups_args args = ORA_LIST_SCIM_GROUPS_ARGS_INIT;
	struct ora_list_scim_groups_reply *reply = NULL;
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_scim_groups(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_scim_groups_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_scim_groups_args args = ORA_LIST_SCIM_GROUPS_ARGS_INIT;
	struct ora_list_scim_groups_reply *reply = NULL;
	ORA_NULL(&args, offset);
	int rc = ora_list_scim_groups(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_workspace_members(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_workspace_members_args args = ORA_LIST_WORKSPACE_MEMBERS_ARGS_INIT;
	struct ora_list_workspace_members_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_SET(&args, offset, 7);
	ORA_SET(&args, limit, 25);
	SET_ATTRIBUTION(&args);
	int rc = ora_list_workspace_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_workspace_members_nulls(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_workspace_members_args args = ORA_LIST_WORKSPACE_MEMBERS_ARGS_INIT;
	struct ora_list_workspace_members_reply *reply = NULL;
	ORA_SET(&args, id, "production");
	ORA_NULL(&args, offset);
	int rc = ora_list_workspace_members(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		*base = &reply->base;
	}
	return rc;
}

static int list_workspace_budgets(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_list_workspace_budgets_args args = ORA_LIST_WORKSPACE_BUDGETS_ARGS_INIT;
	struct ora_list_workspace_budgets_reply *reply = NULL;
	ORA_SET(&args, workspace_ref, "production");
	SET_ATTRIBUTION(&args);
	int rc = ora_list_workspace_budgets(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->data.count == 1);
		CHECK(reply->include_byok_in_budgets);
		*base = &reply->base;
	}
	return rc;
}

static int get_workspace_budget(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_get_workspace_budget_args args = ORA_GET_WORKSPACE_BUDGET_ARGS_INIT;
	struct ora_get_workspace_budget_reply *reply = NULL;
	ORA_SET(&args, workspace_ref, "production");
	ORA_SET(&args, interval, ORA_BUDGET_INTERVAL_LIFETIME);
	SET_ATTRIBUTION(&args);
	int rc = ora_get_workspace_budget(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->id, "production"));
		CHECK(reply->include_byok_in_budgets);
		*base = &reply->base;
	}
	return rc;
}

static int upsert_workspace_budget(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_upsert_workspace_budget_args args = ORA_UPSERT_WORKSPACE_BUDGET_ARGS_INIT;
	struct ora_upsert_workspace_budget_reply *reply = NULL;
	ORA_SET(&args, workspace_ref, "production");
	ORA_SET(&args, interval, ORA_BUDGET_INTERVAL_LIFETIME);
	ORA_SET(&args, include_byok_in_budgets, true);
	ORA_SET(&args, limit_usd, 0.25);
	SET_ATTRIBUTION(&args);
	int rc = ora_upsert_workspace_budget(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(same(reply->data->created_at, "created_at & \"x\" €"));
		CHECK(same(reply->data->id, "production"));
		CHECK(reply->include_byok_in_budgets);
		*base = &reply->base;
	}
	return rc;
}

static int delete_workspace_budget(struct ora_client *client, struct ora_reply **base,
	struct ora_error *err)
{
	struct ora_delete_workspace_budget_args args = ORA_DELETE_WORKSPACE_BUDGET_ARGS_INIT;
	struct ora_delete_workspace_budget_reply *reply = NULL;
	ORA_SET(&args, workspace_ref, "production");
	ORA_SET(&args, interval, ORA_BUDGET_INTERVAL_LIFETIME);
	SET_ATTRIBUTION(&args);
	int rc = ora_delete_workspace_budget(client, &args, &reply, err);
	if (rc == 0) {
		CHECK(reply->deleted);
		*base = &reply->base;
	}
	return rc;
}

const struct wire_calls wire_later_calls[] = {
	{ "list_keys", { list_keys_newer } },
	{ "create_keys", { create_keys_newer } },
	{ "update_keys", { update_keys_newer } },
	{ "create_guardrail", { create_guardrail_newer, create_guardrail_newer_nulls } },
	{ "update_guardrail", { update_guardrail_newer, update_guardrail_newer_nulls } },
	{ "create_workspace", { create_workspace_newer, create_workspace_newer_nulls } },
	{ "update_workspace", { update_workspace_newer, update_workspace_newer_nulls } },
	{ "delete_workspace", { delete_workspace_newer } },
	{ "get_user_activity", { get_user_activity_newer } },
	{ "get_analytics_meta", { get_analytics_meta } },
	{ "query_analytics", { query_analytics } },
	{ "list_byok_keys", { list_byok_keys, list_byok_keys_nulls } },
	{ "create_byok_key", { create_byok_key, create_byok_key_nulls } },
	{ "get_byok_key", { get_byok_key } },
	{ "update_byok_key", { update_byok_key, update_byok_key_nulls } },
	{ "delete_byok_key", { delete_byok_key } },
	{
		"list_observability_destinations",
		{ list_observability_destinations, list_observability_destinations_nulls },
	},
	{
		"create_observability_destination",
		{ create_observability_destination, create_observability_destination_nulls },
	},
	{ "get_observability_destination", { get_observability_destination } },
	{
		"update_observability_destination",
		{ update_observability_destination, update_observability_destination_nulls },
	},
	{ "delete_observability_destination", { delete_observability_destination } },
	{ "list_presets", { list_presets, list_presets_nulls } },
	{ "get_preset", { get_preset } },
	{ "list_preset_versions", { list_preset_versions, list_preset_versions_nulls } },
	{ "get_preset_version", { get_preset_version } },
	{ "list_scim_group_mappings", { list_scim_group_mappings, list_scim_group_mappings_nulls } },
	{ "create_scim_group_mapping", { create_scim_group_mapping } },
	{ "get_scim_group_mapping", { get_scim_group_mapping } },
	{ "update_scim_group_mapping", { update_scim_group_mapping } },
	{ "delete_scim_group_mapping", { delete_scim_group_mapping } },
	{ "list_scim_groups", { list_scim_groups, list_scim_groups_nulls } },
	{ "list_workspace_members", { list_workspace_members, list_workspace_members_nulls } },
	{ "list_workspace_budgets", { list_workspace_budgets } },
	{ "get_workspace_budget", { get_workspace_budget } },
	{ "upsert_workspace_budget", { upsert_workspace_budget } },
	{ "delete_workspace_budget", { delete_workspace_budget } },
	{ NULL, { NULL } },
};
