/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef OPENROUTER_ADMIN_TOOLS_H
#define OPENROUTER_ADMIN_TOOLS_H

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
 * OpenRouter admin, as of 2026-05-06. <ora/value.h> explains the members of the structs,
 * <ora/error.h> errors, and <ora/client.h> how to make a client. Argument structs borrow what they
 * point to, until the call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */
ORA_EXPORT extern const struct ora_api openrouter_admin_api;

/* How often the spending limit of a key starts anew, at midnight UTC */
enum ora_limit_reset {
	ORA_LIMIT_RESET_UNKNOWN = 0,
	ORA_LIMIT_RESET_DAILY = 1,
	ORA_LIMIT_RESET_WEEKLY = 2,
	ORA_LIMIT_RESET_MONTHLY = 3,
};

/* How often the spending limit of a guardrail starts anew */
enum ora_reset_interval {
	ORA_RESET_INTERVAL_UNKNOWN = 0,
	ORA_RESET_INTERVAL_DAILY = 1,
	ORA_RESET_INTERVAL_WEEKLY = 2,
	ORA_RESET_INTERVAL_MONTHLY = 3,
};

/* What to prefer when several providers offer a model */
enum ora_provider_sort {
	ORA_PROVIDER_SORT_UNKNOWN = 0,
	ORA_PROVIDER_SORT_PRICE = 1,
	ORA_PROVIDER_SORT_THROUGHPUT = 2,
	ORA_PROVIDER_SORT_LATENCY = 3,
	ORA_PROVIDER_SORT_EXACTO = 4,
};

/* What a member may do in the organization */
enum ora_organization_role {
	ORA_ORGANIZATION_ROLE_UNKNOWN = 0,
	ORA_ORGANIZATION_ROLE_ORG_ADMIN = 1,
	ORA_ORGANIZATION_ROLE_ORG_MEMBER = 2,
};

/* What a member may do in a workspace */
enum ora_workspace_role {
	ORA_WORKSPACE_ROLE_UNKNOWN = 0,
	ORA_WORKSPACE_ROLE_ADMIN = 1,
	ORA_WORKSPACE_ROLE_MEMBER = 2,
};

union ora_key_bits {
	char hash[1];
	char name[2];
	char label[3];
	char disabled[4];
	char limit[5];
	char limit_remaining[6];
	char limit_reset[7];
	char include_byok_in_limit[8];
	char usage[9];
	char usage_daily[10];
	char usage_weekly[11];
	char usage_monthly[12];
	char byok_usage[13];
	char byok_usage_daily[14];
	char byok_usage_weekly[15];
	char byok_usage_monthly[16];
	char created_at[17];
	char updated_at[18];
	char expires_at[19];
	char creator_user_id[20];
	char workspace_id[21];
};

/* An API key, without its secret */
struct ora_key {
	ORA_MASKS(ora_key);
	/* Unique hash identifier for the API key [required] */
	const char *hash;
	/* Name of the API key [required] */
	const char *name;
	/* Human-readable label: the masked secret [required] */
	const char *label;
	/* Whether the API key is disabled [required] */
	bool disabled;
	/* Spending limit for the API key in USD, or null for none [required; null allowed] */
	double limit;
	const char *limit_text;
	/* Remaining spending limit in USD, or null without a limit [required; null allowed] */
	double limit_remaining;
	const char *limit_remaining_text;
	/*
	 * Type of limit reset for the API key, or null for a limit that never resets [required;
	 * daily, weekly or monthly; null allowed]
	 */
	enum ora_limit_reset limit_reset;
	const char *limit_reset_text;
	/* Whether to include external BYOK usage in the credit limit [required] */
	bool include_byok_in_limit;
	/* Total OpenRouter credit usage (in USD) for the API key [required] */
	double usage;
	const char *usage_text;
	/* OpenRouter credit usage (in USD) for the current UTC day [required] */
	double usage_daily;
	const char *usage_daily_text;
	/* OpenRouter credit usage (in USD) for the current UTC week (Monday-Sunday) [required] */
	double usage_weekly;
	const char *usage_weekly_text;
	/* OpenRouter credit usage (in USD) for the current UTC month [required] */
	double usage_monthly;
	const char *usage_monthly_text;
	/* Total external BYOK usage (in USD) for the API key [required] */
	double byok_usage;
	const char *byok_usage_text;
	/* External BYOK usage (in USD) for the current UTC day [required] */
	double byok_usage_daily;
	const char *byok_usage_daily_text;
	/* External BYOK usage (in USD) for the current UTC week (Monday-Sunday) [required] */
	double byok_usage_weekly;
	const char *byok_usage_weekly_text;
	/* External BYOK usage (in USD) for current UTC month [required] */
	double byok_usage_monthly;
	const char *byok_usage_monthly_text;
	/* ISO 8601 timestamp of when the API key was created [required] */
	const char *created_at;
	/* ISO 8601 timestamp of when the API key was last updated [required; null allowed] */
	const char *updated_at;
	/*
	 * ISO 8601 UTC timestamp when the API key expires, or null if no expiration [null allowed]
	 */
	const char *expires_at;
	/*
	 * The user ID of the key creator. For organization-owned keys, this is the member who
	 * created the key. For individual users, this is the user's own ID. [required; null
	 * allowed]
	 */
	const char *creator_user_id;
	/* The workspace ID this API key belongs to. [required] */
	const char *workspace_id;
};

struct ora_key_list {
	const struct ora_key *const *items;
	size_t count;
};

union ora_rate_limit_bits {
	char requests[1];
	char interval[2];
	char note[3];
};

/* The rate limit of a key; upstream has deprecated it */
struct ora_rate_limit {
	ORA_MASKS(ora_rate_limit);
	/* Number of requests allowed per interval [required] */
	int64_t requests;
	const char *requests_text;
	/* Rate limit interval [required] */
	const char *interval;
	/* Note about the rate limit [required] */
	const char *note;
};

struct ora_rate_limit_list {
	const struct ora_rate_limit *const *items;
	size_t count;
};

union ora_current_key_bits {
	char label[1];
	char is_management_key[2];
	char is_provisioning_key[3];
	char is_free_tier[4];
	char limit[5];
	char limit_remaining[6];
	char limit_reset[7];
	char include_byok_in_limit[8];
	char usage[9];
	char usage_daily[10];
	char usage_weekly[11];
	char usage_monthly[12];
	char byok_usage[13];
	char byok_usage_daily[14];
	char byok_usage_weekly[15];
	char byok_usage_monthly[16];
	char expires_at[17];
	char creator_user_id[18];
	char rate_limit[19];
};

/* The key that authenticated the call */
struct ora_current_key {
	ORA_MASKS(ora_current_key);
	/* Human-readable label for the API key [required] */
	const char *label;
	/* Whether this is a management key [required] */
	bool is_management_key;
	/* Whether this is a management key; deprecated twin of is_management_key [required] */
	bool is_provisioning_key;
	/* Whether this is a free tier API key [required] */
	bool is_free_tier;
	/* Spending limit for the API key in USD, or null for none [required; null allowed] */
	double limit;
	const char *limit_text;
	/* Remaining spending limit in USD, or null without a limit [required; null allowed] */
	double limit_remaining;
	const char *limit_remaining_text;
	/*
	 * Type of limit reset for the API key, or null for a limit that never resets [required;
	 * daily, weekly or monthly; null allowed]
	 */
	enum ora_limit_reset limit_reset;
	const char *limit_reset_text;
	/* Whether to include external BYOK usage in the credit limit [required] */
	bool include_byok_in_limit;
	/* Total OpenRouter credit usage (in USD) for the API key [required] */
	double usage;
	const char *usage_text;
	/* OpenRouter credit usage (in USD) for the current UTC day [required] */
	double usage_daily;
	const char *usage_daily_text;
	/* OpenRouter credit usage (in USD) for the current UTC week (Monday-Sunday) [required] */
	double usage_weekly;
	const char *usage_weekly_text;
	/* OpenRouter credit usage (in USD) for the current UTC month [required] */
	double usage_monthly;
	const char *usage_monthly_text;
	/* Total external BYOK usage (in USD) for the API key [required] */
	double byok_usage;
	const char *byok_usage_text;
	/* External BYOK usage (in USD) for the current UTC day [required] */
	double byok_usage_daily;
	const char *byok_usage_daily_text;
	/* External BYOK usage (in USD) for the current UTC week (Monday-Sunday) [required] */
	double byok_usage_weekly;
	const char *byok_usage_weekly_text;
	/* External BYOK usage (in USD) for current UTC month [required] */
	double byok_usage_monthly;
	const char *byok_usage_monthly_text;
	/*
	 * ISO 8601 UTC timestamp when the API key expires, or null if no expiration [null allowed]
	 */
	const char *expires_at;
	/*
	 * The user ID of the key creator. For organization-owned keys, this is the member who
	 * created the key. For individual users, this is the user's own ID. [required; null
	 * allowed]
	 */
	const char *creator_user_id;
	/* Deprecated rate limit of the key; it says nothing of use [required] */
	const struct ora_rate_limit *rate_limit;
};

struct ora_current_key_list {
	const struct ora_current_key *const *items;
	size_t count;
};

union ora_credits_bits {
	char total_credits[1];
	char total_usage[2];
};

/* What was bought, and what of it is spent */
struct ora_credits {
	ORA_MASKS(ora_credits);
	/* Total credits purchased (in USD) [required] */
	double total_credits;
	const char *total_credits_text;
	/* Total credits used (in USD) [required] */
	double total_usage;
	const char *total_usage_text;
};

struct ora_credits_list {
	const struct ora_credits *const *items;
	size_t count;
};

union ora_activity_item_bits {
	char date[1];
	char model[2];
	char model_permaslug[3];
	char endpoint_id[4];
	char provider_name[5];
	char usage[6];
	char byok_usage_inference[7];
	char requests[8];
	char prompt_tokens[9];
	char completion_tokens[10];
	char reasoning_tokens[11];
};

/* What one model at one endpoint was used for on one day */
struct ora_activity_item {
	ORA_MASKS(ora_activity_item);
	/* Date of the activity (YYYY-MM-DD format) [required] */
	const char *date;
	/* Model slug (e.g., "openai/gpt-4.1") [required] */
	const char *model;
	/* Model permaslug (e.g., "openai/gpt-4.1-2025-04-14") [required] */
	const char *model_permaslug;
	/* Unique identifier for the endpoint [required] */
	const char *endpoint_id;
	/* Name of the provider serving this endpoint [required] */
	const char *provider_name;
	/* Total cost in USD (OpenRouter credits spent) [required] */
	double usage;
	const char *usage_text;
	/* BYOK inference cost in USD (external credits spent) [required] */
	double byok_usage_inference;
	const char *byok_usage_inference_text;
	/* Number of requests made [required] */
	int64_t requests;
	const char *requests_text;
	/* Total prompt tokens used [required] */
	int64_t prompt_tokens;
	const char *prompt_tokens_text;
	/* Total completion tokens generated [required] */
	int64_t completion_tokens;
	const char *completion_tokens_text;
	/* Total reasoning tokens used [required] */
	int64_t reasoning_tokens;
	const char *reasoning_tokens_text;
};

struct ora_activity_item_list {
	const struct ora_activity_item *const *items;
	size_t count;
};

union ora_guardrail_bits {
	char id[1];
	char name[2];
	char description[3];
	char limit_usd[4];
	char reset_interval[5];
	char allowed_models[6];
	char allowed_providers[7];
	char ignored_models[8];
	char ignored_providers[9];
	char enforce_zdr[10];
	char created_at[11];
	char updated_at[12];
	char workspace_id[13];
};

/* Limits that hold for the keys and members it is assigned to */
struct ora_guardrail {
	ORA_MASKS(ora_guardrail);
	/* Unique identifier for the guardrail [required] */
	const char *id;
	/* Name of the guardrail [required] */
	const char *name;
	/* Description of the guardrail [null allowed] */
	const char *description;
	/* Spending limit in USD, or null for none [null allowed] */
	double limit_usd;
	const char *limit_usd_text;
	/*
	 * Interval at which the limit resets (daily, weekly, monthly) [daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_reset_interval reset_interval;
	const char *reset_interval_text;
	/* Array of model canonical_slugs (immutable identifiers); null allows all [null allowed] */
	struct ora_strings allowed_models;
	/* List of allowed provider IDs; null allows all [null allowed] */
	struct ora_strings allowed_providers;
	/* Array of model canonical_slugs to exclude from routing [null allowed] */
	struct ora_strings ignored_models;
	/* List of provider IDs to exclude from routing [null allowed] */
	struct ora_strings ignored_providers;
	/* Whether to enforce zero data retention [null allowed] */
	bool enforce_zdr;
	/* ISO 8601 timestamp of when the guardrail was created [required] */
	const char *created_at;
	/* ISO 8601 timestamp of when the guardrail was last updated [null allowed] */
	const char *updated_at;
	/* The workspace ID this guardrail belongs to. [required] */
	const char *workspace_id;
};

struct ora_guardrail_list {
	const struct ora_guardrail *const *items;
	size_t count;
};

union ora_key_assignment_bits {
	char id[1];
	char guardrail_id[2];
	char key_hash[3];
	char key_name[4];
	char key_label[5];
	char assigned_by[6];
	char created_at[7];
};

/* A key that a guardrail is assigned to */
struct ora_key_assignment {
	ORA_MASKS(ora_key_assignment);
	/* Unique identifier for the assignment [required] */
	const char *id;
	/* ID of the guardrail [required] */
	const char *guardrail_id;
	/* Hash of the assigned API key [required] */
	const char *key_hash;
	/* Name of the API key [required] */
	const char *key_name;
	/* Label of the API key [required] */
	const char *key_label;
	/* User ID of who made the assignment [required; null allowed] */
	const char *assigned_by;
	/* ISO 8601 timestamp of when the assignment was created [required] */
	const char *created_at;
};

struct ora_key_assignment_list {
	const struct ora_key_assignment *const *items;
	size_t count;
};

union ora_member_assignment_bits {
	char id[1];
	char guardrail_id[2];
	char user_id[3];
	char organization_id[4];
	char assigned_by[5];
	char created_at[6];
};

/* A member that a guardrail is assigned to */
struct ora_member_assignment {
	ORA_MASKS(ora_member_assignment);
	/* Unique identifier for the assignment [required] */
	const char *id;
	/* ID of the guardrail [required] */
	const char *guardrail_id;
	/* Clerk user ID of the assigned member [required] */
	const char *user_id;
	/* Organization ID [required] */
	const char *organization_id;
	/* User ID of who made the assignment [required; null allowed] */
	const char *assigned_by;
	/* ISO 8601 timestamp of when the assignment was created [required] */
	const char *created_at;
};

struct ora_member_assignment_list {
	const struct ora_member_assignment *const *items;
	size_t count;
};

union ora_workspace_bits {
	char id[1];
	char name[2];
	char slug[3];
	char description[4];
	char default_text_model[5];
	char default_image_model[6];
	char default_provider_sort[7];
	char is_observability_io_logging_enabled[8];
	char is_observability_broadcast_enabled[9];
	char is_data_discount_logging_enabled[10];
	char io_logging_sampling_rate[11];
	char io_logging_api_key_ids[12];
	char created_by[13];
	char created_at[14];
	char updated_at[15];
};

/* A part of the organization with keys, guardrails, members and settings of its own */
struct ora_workspace {
	ORA_MASKS(ora_workspace);
	/* Unique identifier for the workspace [required] */
	const char *id;
	/* Name of the workspace [required] */
	const char *name;
	/* URL-friendly slug for the workspace [required] */
	const char *slug;
	/* Description of the workspace [required; null allowed] */
	const char *description;
	/* Default text model for this workspace [required; null allowed] */
	const char *default_text_model;
	/* Default image model for this workspace [required; null allowed] */
	const char *default_image_model;
	/*
	 * Default provider sort preference (price, throughput, latency, exacto) [required; null
	 * allowed]
	 */
	const char *default_provider_sort;
	/* Whether private logging is enabled for this workspace [required] */
	bool is_observability_io_logging_enabled;
	/* Whether broadcast is enabled for this workspace [required] */
	bool is_observability_broadcast_enabled;
	/* Whether data discount logging is enabled for this workspace [required] */
	bool is_data_discount_logging_enabled;
	/*
	 * Sampling rate for I/O logging (0.0001-1). 1 means 100% of requests are logged. [required]
	 */
	double io_logging_sampling_rate;
	const char *io_logging_sampling_rate_text;
	/*
	 * Optional array of API key IDs to filter I/O logging. Null means all keys are logged.
	 * [required; null allowed]
	 */
	struct ora_integers io_logging_api_key_ids;
	/* User ID of the workspace creator [required; null allowed] */
	const char *created_by;
	/* ISO 8601 timestamp of when the workspace was created [required] */
	const char *created_at;
	/* ISO 8601 timestamp of when the workspace was last updated [required; null allowed] */
	const char *updated_at;
};

struct ora_workspace_list {
	const struct ora_workspace *const *items;
	size_t count;
};

union ora_workspace_member_bits {
	char id[1];
	char workspace_id[2];
	char user_id[3];
	char role[4];
	char created_at[5];
};

/* The membership of a person in a workspace */
struct ora_workspace_member {
	ORA_MASKS(ora_workspace_member);
	/* Unique identifier for the workspace membership [required] */
	const char *id;
	/* ID of the workspace [required] */
	const char *workspace_id;
	/* Clerk user ID of the member [required] */
	const char *user_id;
	/* Role of the member in the workspace [required; admin or member] */
	enum ora_workspace_role role;
	const char *role_text;
	/* ISO 8601 timestamp of when the membership was created [required] */
	const char *created_at;
};

struct ora_workspace_member_list {
	const struct ora_workspace_member *const *items;
	size_t count;
};

union ora_organization_member_bits {
	char id[1];
	char first_name[2];
	char last_name[3];
	char email[4];
	char role[5];
};

/* A person in the organization */
struct ora_organization_member {
	ORA_MASKS(ora_organization_member);
	/* User ID of the organization member [required] */
	const char *id;
	/* First name of the member [required; null allowed] */
	const char *first_name;
	/* Last name of the member [required; null allowed] */
	const char *last_name;
	/* Email address of the member [required] */
	const char *email;
	/* Role of the member in the organization [required; org:admin or org:member] */
	enum ora_organization_role role;
	const char *role_text;
};

struct ora_organization_member_list {
	const struct ora_organization_member *const *items;
	size_t count;
};

/* API keys, what they may spend and when they end */

union ora_list_keys_args_bits {
	char include_disabled[1];
	char offset[2];
	char workspace_id[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_keys_args {
	size_t size;
	ORA_MASKS(ora_list_keys_args);
	/* Whether to include disabled API keys in the response */
	bool include_disabled;
	/* Number of API keys to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/*
	 * Filter API keys by workspace ID. By default, keys in the default workspace are returned.
	 * [a UUID]
	 */
	const char *workspace_id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_KEYS_ARGS_INIT { \
	sizeof(struct ora_list_keys_args), { 0 }, 0, false, 0, NULL, NULL, NULL, NULL }

union ora_list_keys_reply_bits {
	char data[1];
};

struct ora_list_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_keys_reply);
	/* List of API keys [required] */
	struct ora_key_list data;
};

/*
 * GET /keys: List API keys. Newest first. Disabled keys are left out unless asked for, and expired
 * ones are left out. The secrets of keys are never shown.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_keys(struct ora_client *client,
	const struct ora_list_keys_args *args, struct ora_list_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_keys_with(struct ora_client *client,
	const struct ora_list_keys_args *args, const struct ora_call_options *options,
	struct ora_list_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_keys_start(struct ora_client *client,
	const struct ora_list_keys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_keys_all(struct ora_client *client,
	const struct ora_list_keys_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_keys_next(struct ora_pages *pages,
	const struct ora_key **row, struct ora_error *err);

union ora_create_keys_args_bits {
	char creator_user_id[1];
	char expires_at[2];
	char include_byok_in_limit[3];
	char limit[4];
	char limit_reset[5];
	char name[6];
	char workspace_id[7];
	char http_referer[8];
	char x_open_router_title[9];
	char x_open_router_categories[10];
};

struct ora_create_keys_args {
	size_t size;
	ORA_MASKS(ora_create_keys_args);
	/*
	 * Optional user ID of the key creator. Only meaningful for organization-owned keys where a
	 * specific member is creating the key. [1 or more characters; null allowed]
	 */
	const char *creator_user_id;
	/*
	 * Optional ISO 8601 UTC timestamp when the API key should expire. Must be UTC, other
	 * timezones will be rejected [YYYY-MM-DDTHH:MM:SSZ, in UTC; null allowed]
	 */
	const char *expires_at;
	/* Whether to include BYOK usage in the limit */
	bool include_byok_in_limit;
	/* Optional spending limit for the API key in USD [null allowed] */
	double limit;
	/*
	 * Type of limit reset for the API key (daily, weekly, monthly, or null for no reset).
	 * Resets happen automatically at midnight UTC, and weeks are Monday through Sunday. [daily,
	 * weekly or monthly; null allowed]
	 */
	enum ora_limit_reset limit_reset;
	/* Name for the new API key [required; 1 or more characters] */
	const char *name;
	/*
	 * The workspace to create the API key in. Defaults to the default workspace if not
	 * provided. [a UUID]
	 */
	const char *workspace_id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_CREATE_KEYS_ARGS_INIT { \
	sizeof(struct ora_create_keys_args), { 0 }, 0, NULL, NULL, false, 0.0, \
	ORA_LIMIT_RESET_UNKNOWN, NULL, NULL, NULL, NULL, NULL }

union ora_create_keys_reply_bits {
	char data[1];
	char key[2];
};

struct ora_create_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_keys_reply);
	/* The created API key [required] */
	const struct ora_key *data;
	/* The actual API key string (only shown once) [required] */
	const char *key;
};

/*
 * POST /keys: Create a new API key. The reply holds the secret, which is shown this once and never
 * again. Without limit the key may spend without bound; without expires_at it never ends, and the
 * expiry can't be changed later.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_keys(struct ora_client *client,
	const struct ora_create_keys_args *args, struct ora_create_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_keys_with(struct ora_client *client,
	const struct ora_create_keys_args *args, const struct ora_call_options *options,
	struct ora_create_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_keys_start(struct ora_client *client,
	const struct ora_create_keys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_key_args_bits {
	char hash[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_key_args {
	size_t size;
	ORA_MASKS(ora_get_key_args);
	/* The hash identifier of the API key to retrieve [required; 1 or more characters] */
	const char *hash;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_KEY_ARGS_INIT { \
	sizeof(struct ora_get_key_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_key_reply_bits {
	char data[1];
};

struct ora_get_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_key_reply);
	/* The API key [required] */
	const struct ora_key *data;
};

/*
 * GET /keys/{hash}: Get a single API key. Found by its hash, the SHA-256 of the secret; list_keys
 * shows the hashes.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_key(struct ora_client *client,
	const struct ora_get_key_args *args, struct ora_get_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_key_with(struct ora_client *client,
	const struct ora_get_key_args *args, const struct ora_call_options *options,
	struct ora_get_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_key_start(struct ora_client *client,
	const struct ora_get_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_keys_args_bits {
	char hash[1];
	char disabled[2];
	char include_byok_in_limit[3];
	char limit[4];
	char limit_reset[5];
	char name[6];
	char http_referer[7];
	char x_open_router_title[8];
	char x_open_router_categories[9];
};

struct ora_update_keys_args {
	size_t size;
	ORA_MASKS(ora_update_keys_args);
	/* The hash identifier of the API key to update [required; 1 or more characters] */
	const char *hash;
	/* Whether to disable the API key */
	bool disabled;
	/* Whether to include BYOK usage in the limit */
	bool include_byok_in_limit;
	/* New spending limit for the API key in USD [null allowed] */
	double limit;
	/*
	 * New limit reset type for the API key (daily, weekly, monthly, or null for no reset).
	 * Resets happen automatically at midnight UTC, and weeks are Monday through Sunday. [daily,
	 * weekly or monthly; null allowed]
	 */
	enum ora_limit_reset limit_reset;
	/* New name for the API key */
	const char *name;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_UPDATE_KEYS_ARGS_INIT { \
	sizeof(struct ora_update_keys_args), { 0 }, 0, NULL, false, false, 0.0, \
	ORA_LIMIT_RESET_UNKNOWN, NULL, NULL, NULL, NULL }

union ora_update_keys_reply_bits {
	char data[1];
};

struct ora_update_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_keys_reply);
	/* The API key as it is now [required] */
	const struct ora_key *data;
};

/*
 * PATCH /keys/{hash}: Update an API key. What is left out stays as it is; limit null means
 * unlimited. The expiry can't be changed.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_keys(struct ora_client *client,
	const struct ora_update_keys_args *args, struct ora_update_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_keys_with(struct ora_client *client,
	const struct ora_update_keys_args *args, const struct ora_call_options *options,
	struct ora_update_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_keys_start(struct ora_client *client,
	const struct ora_update_keys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_keys_args_bits {
	char hash[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_delete_keys_args {
	size_t size;
	ORA_MASKS(ora_delete_keys_args);
	/* The hash identifier of the API key to delete [required; 1 or more characters] */
	const char *hash;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_DELETE_KEYS_ARGS_INIT { \
	sizeof(struct ora_delete_keys_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_delete_keys_reply_bits {
	char deleted[1];
};

struct ora_delete_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_keys_reply);
	/* Confirmation that the API key was deleted [required] */
	bool deleted;
};

/*
 * DELETE /keys/{hash}: Delete an API key. At once and for good: whoever uses the key is cut off.
 * update_keys with disabled can be undone.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_keys(struct ora_client *client,
	const struct ora_delete_keys_args *args, struct ora_delete_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_keys_with(struct ora_client *client,
	const struct ora_delete_keys_args *args, const struct ora_call_options *options,
	struct ora_delete_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_keys_start(struct ora_client *client,
	const struct ora_delete_keys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* Guardrails, and the keys and members they are assigned to */

union ora_list_guardrails_args_bits {
	char offset[1];
	char limit[2];
	char workspace_id[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_guardrails_args {
	size_t size;
	ORA_MASKS(ora_list_guardrails_args);
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * Filter guardrails by workspace ID. By default, guardrails in the default workspace are
	 * returned. [a UUID]
	 */
	const char *workspace_id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_GUARDRAILS_ARGS_INIT { \
	sizeof(struct ora_list_guardrails_args), { 0 }, 0, 0, 0, NULL, NULL, NULL, NULL }

union ora_list_guardrails_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_guardrails_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_guardrails_reply);
	/* List of guardrails [required] */
	struct ora_guardrail_list data;
	/* Total number of guardrails [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /guardrails: List guardrails. Limits act only on the keys and members that a guardrail is
 * assigned to.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrails(struct ora_client *client,
	const struct ora_list_guardrails_args *args, struct ora_list_guardrails_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrails_with(struct ora_client *client,
	const struct ora_list_guardrails_args *args, const struct ora_call_options *options,
	struct ora_list_guardrails_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrails_start(struct ora_client *client,
	const struct ora_list_guardrails_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrails_all(struct ora_client *client,
	const struct ora_list_guardrails_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrails_next(struct ora_pages *pages,
	const struct ora_guardrail **row, struct ora_error *err);

union ora_create_guardrail_args_bits {
	char allowed_models[1];
	char allowed_providers[2];
	char description[3];
	char enforce_zdr[4];
	char ignored_models[5];
	char ignored_providers[6];
	char limit_usd[7];
	char name[8];
	char reset_interval[9];
	char workspace_id[10];
	char http_referer[11];
	char x_open_router_title[12];
	char x_open_router_categories[13];
};

struct ora_create_guardrail_args {
	size_t size;
	ORA_MASKS(ora_create_guardrail_args);
	/*
	 * Array of model identifiers (slug or canonical_slug accepted) [1 or more items; null
	 * allowed]
	 */
	struct ora_strings allowed_models;
	/* List of allowed provider IDs [1 or more items; null allowed] */
	struct ora_strings allowed_providers;
	/* Description of the guardrail [at most 1000 characters; null allowed] */
	const char *description;
	/* Whether to enforce zero data retention [null allowed] */
	bool enforce_zdr;
	/*
	 * Array of model identifiers to exclude from routing (slug or canonical_slug accepted) [1
	 * or more items; null allowed]
	 */
	struct ora_strings ignored_models;
	/* List of provider IDs to exclude from routing [1 or more items; null allowed] */
	struct ora_strings ignored_providers;
	/* Spending limit in USD [null allowed] */
	double limit_usd;
	/* Name for the new guardrail [required; 1 to 200 characters] */
	const char *name;
	/*
	 * Interval at which the limit resets (daily, weekly, monthly) [daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_reset_interval reset_interval;
	/*
	 * The workspace to create the guardrail in. Defaults to the default workspace if not
	 * provided. [a UUID]
	 */
	const char *workspace_id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_CREATE_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_create_guardrail_args), { 0 }, 0, { NULL, 0 }, { NULL, 0 }, NULL, false, \
	{ NULL, 0 }, { NULL, 0 }, 0.0, NULL, ORA_RESET_INTERVAL_UNKNOWN, NULL, NULL, NULL, NULL }

union ora_create_guardrail_reply_bits {
	char data[1];
};

struct ora_create_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_guardrail_reply);
	/* The created guardrail [required] */
	const struct ora_guardrail *data;
};

/*
 * POST /guardrails: Create a guardrail. It does nothing until it is assigned to keys or members.
 * limit_usd and reset_interval are given together or not at all.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_guardrail(struct ora_client *client,
	const struct ora_create_guardrail_args *args, struct ora_create_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_guardrail_with(struct ora_client *client,
	const struct ora_create_guardrail_args *args, const struct ora_call_options *options,
	struct ora_create_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_guardrail_start(struct ora_client *client,
	const struct ora_create_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_guardrail_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_guardrail_args {
	size_t size;
	ORA_MASKS(ora_get_guardrail_args);
	/* The unique identifier of the guardrail to retrieve [required; a UUID] */
	const char *id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_get_guardrail_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_guardrail_reply_bits {
	char data[1];
};

struct ora_get_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_guardrail_reply);
	/* The guardrail [required] */
	const struct ora_guardrail *data;
};

/*
 * GET /guardrails/{id}: Get a guardrail. Models are shown by canonical slug, which may differ from
 * the slug that was sent.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_guardrail(struct ora_client *client,
	const struct ora_get_guardrail_args *args, struct ora_get_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_guardrail_with(struct ora_client *client,
	const struct ora_get_guardrail_args *args, const struct ora_call_options *options,
	struct ora_get_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_guardrail_start(struct ora_client *client,
	const struct ora_get_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_guardrail_args_bits {
	char id[1];
	char allowed_models[2];
	char allowed_providers[3];
	char description[4];
	char enforce_zdr[5];
	char ignored_models[6];
	char ignored_providers[7];
	char limit_usd[8];
	char name[9];
	char reset_interval[10];
	char http_referer[11];
	char x_open_router_title[12];
	char x_open_router_categories[13];
};

struct ora_update_guardrail_args {
	size_t size;
	ORA_MASKS(ora_update_guardrail_args);
	/* The unique identifier of the guardrail to update [required; a UUID] */
	const char *id;
	/*
	 * Array of model identifiers (slug or canonical_slug accepted) [1 or more items; null
	 * allowed]
	 */
	struct ora_strings allowed_models;
	/* New list of allowed provider IDs [1 or more items; null allowed] */
	struct ora_strings allowed_providers;
	/* New description for the guardrail [at most 1000 characters; null allowed] */
	const char *description;
	/* Whether to enforce zero data retention [null allowed] */
	bool enforce_zdr;
	/*
	 * Array of model identifiers to exclude from routing (slug or canonical_slug accepted) [1
	 * or more items; null allowed]
	 */
	struct ora_strings ignored_models;
	/* List of provider IDs to exclude from routing [1 or more items; null allowed] */
	struct ora_strings ignored_providers;
	/* New spending limit in USD [null allowed] */
	double limit_usd;
	/* New name for the guardrail [1 to 200 characters] */
	const char *name;
	/*
	 * Interval at which the limit resets (daily, weekly, monthly) [daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_reset_interval reset_interval;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_UPDATE_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_update_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, { NULL, 0 }, NULL, \
	false, { NULL, 0 }, { NULL, 0 }, 0.0, NULL, ORA_RESET_INTERVAL_UNKNOWN, NULL, NULL, NULL }

union ora_update_guardrail_reply_bits {
	char data[1];
};

struct ora_update_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_guardrail_reply);
	/* The guardrail as it is now [required] */
	const struct ora_guardrail *data;
};

/*
 * PATCH /guardrails/{id}: Update a guardrail. What is left out stays as it is, and null clears. A
 * list replaces the whole list. It acts at once on all keys and members the guardrail is assigned
 * to.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_guardrail(struct ora_client *client,
	const struct ora_update_guardrail_args *args, struct ora_update_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_guardrail_with(struct ora_client *client,
	const struct ora_update_guardrail_args *args, const struct ora_call_options *options,
	struct ora_update_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_guardrail_start(struct ora_client *client,
	const struct ora_update_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_guardrail_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_delete_guardrail_args {
	size_t size;
	ORA_MASKS(ora_delete_guardrail_args);
	/* The unique identifier of the guardrail to delete [required; a UUID] */
	const char *id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_DELETE_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_delete_guardrail_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_delete_guardrail_reply_bits {
	char deleted[1];
};

struct ora_delete_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_guardrail_reply);
	/* Confirmation that the guardrail was deleted [required] */
	bool deleted;
};

/*
 * DELETE /guardrails/{id}: Delete a guardrail. Its limits end for all keys and members it is
 * assigned to.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_guardrail(struct ora_client *client,
	const struct ora_delete_guardrail_args *args, struct ora_delete_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_guardrail_with(struct ora_client *client,
	const struct ora_delete_guardrail_args *args, const struct ora_call_options *options,
	struct ora_delete_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_guardrail_start(struct ora_client *client,
	const struct ora_delete_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_list_key_assignments_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_key_assignments_args {
	size_t size;
	ORA_MASKS(ora_list_key_assignments_args);
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_KEY_ASSIGNMENTS_ARGS_INIT { \
	sizeof(struct ora_list_key_assignments_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_key_assignments_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_key_assignments_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_key_assignments_reply);
	/* List of key assignments [required] */
	struct ora_key_assignment_list data;
	/* Total number of key assignments [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /guardrails/assignments/keys: List all key assignments. Of all guardrails: which key has
 * which.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_key_assignments(struct ora_client *client,
	const struct ora_list_key_assignments_args *args, struct ora_list_key_assignments_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_key_assignments_with(struct ora_client *client,
	const struct ora_list_key_assignments_args *args, const struct ora_call_options *options,
	struct ora_list_key_assignments_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_key_assignments_start(struct ora_client *client,
	const struct ora_list_key_assignments_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_key_assignments_all(struct ora_client *client,
	const struct ora_list_key_assignments_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_key_assignments_next(struct ora_pages *pages,
	const struct ora_key_assignment **row, struct ora_error *err);

union ora_list_member_assignments_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_member_assignments_args {
	size_t size;
	ORA_MASKS(ora_list_member_assignments_args);
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_MEMBER_ASSIGNMENTS_ARGS_INIT { \
	sizeof(struct ora_list_member_assignments_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_member_assignments_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_member_assignments_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_member_assignments_reply);
	/* List of member assignments [required] */
	struct ora_member_assignment_list data;
	/* Total number of member assignments [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /guardrails/assignments/members: List all member assignments. Of all guardrails: which member
 * has which.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_member_assignments(struct ora_client *client,
	const struct ora_list_member_assignments_args *args, struct ora_list_member_assignments_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_member_assignments_with(struct ora_client *client,
	const struct ora_list_member_assignments_args *args, const struct ora_call_options *options,
	struct ora_list_member_assignments_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_member_assignments_start(struct ora_client *client,
	const struct ora_list_member_assignments_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_member_assignments_all(struct ora_client *client,
	const struct ora_list_member_assignments_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_member_assignments_next(struct ora_pages *pages,
	const struct ora_member_assignment **row, struct ora_error *err);

union ora_list_guardrail_key_assignments_args_bits {
	char id[1];
	char offset[2];
	char limit[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_guardrail_key_assignments_args {
	size_t size;
	ORA_MASKS(ora_list_guardrail_key_assignments_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_GUARDRAIL_KEY_ASSIGNMENTS_ARGS_INIT { \
	sizeof(struct ora_list_guardrail_key_assignments_args), { 0 }, 0, NULL, 0, 0, NULL, NULL, \
	NULL }

union ora_list_guardrail_key_assignments_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_guardrail_key_assignments_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_guardrail_key_assignments_reply);
	/* List of key assignments [required] */
	struct ora_key_assignment_list data;
	/* Total number of key assignments for this guardrail [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /guardrails/{id}/assignments/keys: List key assignments for a guardrail. Which keys the
 * guardrail acts on.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_key_assignments(struct ora_client *client,
	const struct ora_list_guardrail_key_assignments_args *args, struct ora_list_guardrail_key_assignments_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_key_assignments_with(struct ora_client *client,
	const struct ora_list_guardrail_key_assignments_args *args, const struct ora_call_options *options,
	struct ora_list_guardrail_key_assignments_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_key_assignments_start(struct ora_client *client,
	const struct ora_list_guardrail_key_assignments_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_key_assignments_all(struct ora_client *client,
	const struct ora_list_guardrail_key_assignments_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_key_assignments_next(struct ora_pages *pages,
	const struct ora_key_assignment **row, struct ora_error *err);

union ora_list_guardrail_member_assignments_args_bits {
	char id[1];
	char offset[2];
	char limit[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_guardrail_member_assignments_args {
	size_t size;
	ORA_MASKS(ora_list_guardrail_member_assignments_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_GUARDRAIL_MEMBER_ASSIGNMENTS_ARGS_INIT { \
	sizeof(struct ora_list_guardrail_member_assignments_args), { 0 }, 0, NULL, 0, 0, NULL, \
	NULL, NULL }

union ora_list_guardrail_member_assignments_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_guardrail_member_assignments_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_guardrail_member_assignments_reply);
	/* List of member assignments [required] */
	struct ora_member_assignment_list data;
	/* Total number of member assignments [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /guardrails/{id}/assignments/members: List member assignments for a guardrail. Which members
 * the guardrail acts on.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_member_assignments(struct ora_client *client,
	const struct ora_list_guardrail_member_assignments_args *args, struct ora_list_guardrail_member_assignments_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_member_assignments_with(struct ora_client *client,
	const struct ora_list_guardrail_member_assignments_args *args, const struct ora_call_options *options,
	struct ora_list_guardrail_member_assignments_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_member_assignments_start(struct ora_client *client,
	const struct ora_list_guardrail_member_assignments_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_member_assignments_all(struct ora_client *client,
	const struct ora_list_guardrail_member_assignments_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_guardrail_member_assignments_next(struct ora_pages *pages,
	const struct ora_member_assignment **row, struct ora_error *err);

union ora_bulk_assign_keys_to_guardrail_args_bits {
	char id[1];
	char key_hashes[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_assign_keys_to_guardrail_args {
	size_t size;
	ORA_MASKS(ora_bulk_assign_keys_to_guardrail_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/*
	 * Array of API key hashes to assign to the guardrail [required; 1 or more items; each 1 or
	 * more characters]
	 */
	struct ora_strings key_hashes;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_ASSIGN_KEYS_TO_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_bulk_assign_keys_to_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, NULL, \
	NULL, NULL }

union ora_bulk_assign_keys_to_guardrail_reply_bits {
	char assigned_count[1];
};

struct ora_bulk_assign_keys_to_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_assign_keys_to_guardrail_reply);
	/* Number of keys successfully assigned [required] */
	int64_t assigned_count;
	const char *assigned_count_text;
};

/*
 * POST /guardrails/{id}/assignments/keys: Bulk assign keys to a guardrail. A key has one guardrail:
 * this one replaces any other. Keys and guardrail must be in the same workspace.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_keys_to_guardrail(struct ora_client *client,
	const struct ora_bulk_assign_keys_to_guardrail_args *args, struct ora_bulk_assign_keys_to_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_keys_to_guardrail_with(struct ora_client *client,
	const struct ora_bulk_assign_keys_to_guardrail_args *args, const struct ora_call_options *options,
	struct ora_bulk_assign_keys_to_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_keys_to_guardrail_start(struct ora_client *client,
	const struct ora_bulk_assign_keys_to_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_bulk_unassign_keys_from_guardrail_args_bits {
	char id[1];
	char key_hashes[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_unassign_keys_from_guardrail_args {
	size_t size;
	ORA_MASKS(ora_bulk_unassign_keys_from_guardrail_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/*
	 * Array of API key hashes to unassign from the guardrail [required; 1 or more items; each 1
	 * or more characters]
	 */
	struct ora_strings key_hashes;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_UNASSIGN_KEYS_FROM_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_bulk_unassign_keys_from_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, \
	NULL, NULL, NULL }

union ora_bulk_unassign_keys_from_guardrail_reply_bits {
	char unassigned_count[1];
};

struct ora_bulk_unassign_keys_from_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_unassign_keys_from_guardrail_reply);
	/* Number of keys successfully unassigned [required] */
	int64_t unassigned_count;
	const char *unassigned_count_text;
};

/*
 * POST /guardrails/{id}/assignments/keys/remove: Bulk unassign keys from a guardrail. The
 * guardrail's limits end for these keys.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_keys_from_guardrail(struct ora_client *client,
	const struct ora_bulk_unassign_keys_from_guardrail_args *args, struct ora_bulk_unassign_keys_from_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_keys_from_guardrail_with(struct ora_client *client,
	const struct ora_bulk_unassign_keys_from_guardrail_args *args, const struct ora_call_options *options,
	struct ora_bulk_unassign_keys_from_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_keys_from_guardrail_start(struct ora_client *client,
	const struct ora_bulk_unassign_keys_from_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_bulk_assign_members_to_guardrail_args_bits {
	char id[1];
	char member_user_ids[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_assign_members_to_guardrail_args {
	size_t size;
	ORA_MASKS(ora_bulk_assign_members_to_guardrail_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/*
	 * Array of member user IDs to assign to the guardrail [required; 1 or more items; each 1 or
	 * more characters]
	 */
	struct ora_strings member_user_ids;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_ASSIGN_MEMBERS_TO_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_bulk_assign_members_to_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, \
	NULL, NULL, NULL }

union ora_bulk_assign_members_to_guardrail_reply_bits {
	char assigned_count[1];
};

struct ora_bulk_assign_members_to_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_assign_members_to_guardrail_reply);
	/* Number of members successfully assigned [required] */
	int64_t assigned_count;
	const char *assigned_count_text;
};

/*
 * POST /guardrails/{id}/assignments/members: Bulk assign members to a guardrail. A member has one
 * guardrail: this one replaces any other. list_organization_members shows the user IDs.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_members_to_guardrail(struct ora_client *client,
	const struct ora_bulk_assign_members_to_guardrail_args *args, struct ora_bulk_assign_members_to_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_members_to_guardrail_with(struct ora_client *client,
	const struct ora_bulk_assign_members_to_guardrail_args *args, const struct ora_call_options *options,
	struct ora_bulk_assign_members_to_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_assign_members_to_guardrail_start(struct ora_client *client,
	const struct ora_bulk_assign_members_to_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_bulk_unassign_members_from_guardrail_args_bits {
	char id[1];
	char member_user_ids[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_unassign_members_from_guardrail_args {
	size_t size;
	ORA_MASKS(ora_bulk_unassign_members_from_guardrail_args);
	/* The unique identifier of the guardrail [required; a UUID] */
	const char *id;
	/*
	 * Array of member user IDs to unassign from the guardrail [required; 1 or more items; each
	 * 1 or more characters]
	 */
	struct ora_strings member_user_ids;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_UNASSIGN_MEMBERS_FROM_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_bulk_unassign_members_from_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, \
	NULL, NULL, NULL }

union ora_bulk_unassign_members_from_guardrail_reply_bits {
	char unassigned_count[1];
};

struct ora_bulk_unassign_members_from_guardrail_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_unassign_members_from_guardrail_reply);
	/* Number of members successfully unassigned [required] */
	int64_t unassigned_count;
	const char *unassigned_count_text;
};

/*
 * POST /guardrails/{id}/assignments/members/remove: Bulk unassign members from a guardrail. The
 * guardrail's limits end for these members.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_members_from_guardrail(struct ora_client *client,
	const struct ora_bulk_unassign_members_from_guardrail_args *args, struct ora_bulk_unassign_members_from_guardrail_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_members_from_guardrail_with(struct ora_client *client,
	const struct ora_bulk_unassign_members_from_guardrail_args *args, const struct ora_call_options *options,
	struct ora_bulk_unassign_members_from_guardrail_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_unassign_members_from_guardrail_start(struct ora_client *client,
	const struct ora_bulk_unassign_members_from_guardrail_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* Workspaces, their settings and their members */

union ora_list_workspaces_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_workspaces_args {
	size_t size;
	ORA_MASKS(ora_list_workspaces_args);
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_WORKSPACES_ARGS_INIT { \
	sizeof(struct ora_list_workspaces_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_workspaces_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_workspaces_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_workspaces_reply);
	/* List of workspaces [required] */
	struct ora_workspace_list data;
	/* Total number of workspaces [required] */
	int64_t total_count;
	const char *total_count_text;
};

/* GET /workspaces: List workspaces. Other tools take their IDs as workspace_id. */
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspaces(struct ora_client *client,
	const struct ora_list_workspaces_args *args, struct ora_list_workspaces_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspaces_with(struct ora_client *client,
	const struct ora_list_workspaces_args *args, const struct ora_call_options *options,
	struct ora_list_workspaces_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspaces_start(struct ora_client *client,
	const struct ora_list_workspaces_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspaces_all(struct ora_client *client,
	const struct ora_list_workspaces_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspaces_next(struct ora_pages *pages,
	const struct ora_workspace **row, struct ora_error *err);

union ora_create_workspace_args_bits {
	char default_image_model[1];
	char default_provider_sort[2];
	char default_text_model[3];
	char description[4];
	char io_logging_api_key_ids[5];
	char io_logging_sampling_rate[6];
	char is_data_discount_logging_enabled[7];
	char is_observability_broadcast_enabled[8];
	char is_observability_io_logging_enabled[9];
	char name[10];
	char slug[11];
	char http_referer[12];
	char x_open_router_title[13];
	char x_open_router_categories[14];
};

struct ora_create_workspace_args {
	size_t size;
	ORA_MASKS(ora_create_workspace_args);
	/* Default image model for this workspace [null allowed] */
	const char *default_image_model;
	/*
	 * Default provider sort preference (price, throughput, latency, exacto) [such as price,
	 * throughput, latency, exacto; null allowed]
	 */
	const char *default_provider_sort;
	/* Default text model for this workspace [null allowed] */
	const char *default_text_model;
	/* Description of the workspace [at most 500 characters; null allowed] */
	const char *description;
	/* Optional array of API key IDs to filter I/O logging [null allowed] */
	struct ora_integers io_logging_api_key_ids;
	/* Sampling rate for I/O logging (0.0001-1) [0.0001 to 1] */
	double io_logging_sampling_rate;
	/* Whether data discount logging is enabled */
	bool is_data_discount_logging_enabled;
	/* Whether broadcast is enabled */
	bool is_observability_broadcast_enabled;
	/* Whether private logging is enabled */
	bool is_observability_io_logging_enabled;
	/* Name for the new workspace [required; 1 to 100 characters] */
	const char *name;
	/*
	 * URL-friendly slug (lowercase alphanumeric and hyphens only) [required; a-z, 0-9 and
	 * hyphens; 1 to 50 characters]
	 */
	const char *slug;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_CREATE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_create_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL, { NULL, 0 }, \
	0.0, false, false, false, NULL, NULL, NULL, NULL, NULL }

union ora_create_workspace_reply_bits {
	char data[1];
};

struct ora_create_workspace_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_workspace_reply);
	/* The created workspace [required] */
	const struct ora_workspace *data;
};

/*
 * POST /workspaces: Create a workspace. Logging and broadcast send prompts and answers elsewhere:
 * leave them off unless they were asked for.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_workspace(struct ora_client *client,
	const struct ora_create_workspace_args *args, struct ora_create_workspace_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_workspace_with(struct ora_client *client,
	const struct ora_create_workspace_args *args, const struct ora_call_options *options,
	struct ora_create_workspace_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_workspace_start(struct ora_client *client,
	const struct ora_create_workspace_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_workspace_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_workspace_args {
	size_t size;
	ORA_MASKS(ora_get_workspace_args);
	/* The workspace ID (UUID) or slug [required; 1 or more characters] */
	const char *id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_get_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_workspace_reply_bits {
	char data[1];
};

struct ora_get_workspace_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_workspace_reply);
	/* The workspace [required] */
	const struct ora_workspace *data;
};

/* GET /workspaces/{id}: Get a workspace. Found by its ID or its slug. */
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace(struct ora_client *client,
	const struct ora_get_workspace_args *args, struct ora_get_workspace_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace_with(struct ora_client *client,
	const struct ora_get_workspace_args *args, const struct ora_call_options *options,
	struct ora_get_workspace_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace_start(struct ora_client *client,
	const struct ora_get_workspace_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_workspace_args_bits {
	char id[1];
	char default_image_model[2];
	char default_provider_sort[3];
	char default_text_model[4];
	char description[5];
	char io_logging_api_key_ids[6];
	char io_logging_sampling_rate[7];
	char is_data_discount_logging_enabled[8];
	char is_observability_broadcast_enabled[9];
	char is_observability_io_logging_enabled[10];
	char name[11];
	char slug[12];
	char http_referer[13];
	char x_open_router_title[14];
	char x_open_router_categories[15];
};

struct ora_update_workspace_args {
	size_t size;
	ORA_MASKS(ora_update_workspace_args);
	/* The workspace ID (UUID) or slug [required; 1 or more characters] */
	const char *id;
	/* Default image model for this workspace [null allowed] */
	const char *default_image_model;
	/*
	 * Default provider sort preference (price, throughput, latency, exacto) [such as price,
	 * throughput, latency, exacto; null allowed]
	 */
	const char *default_provider_sort;
	/* Default text model for this workspace [null allowed] */
	const char *default_text_model;
	/* New description for the workspace [at most 500 characters; null allowed] */
	const char *description;
	/* Optional array of API key IDs to filter I/O logging [null allowed] */
	struct ora_integers io_logging_api_key_ids;
	/* Sampling rate for I/O logging (0.0001-1) [0.0001 to 1] */
	double io_logging_sampling_rate;
	/* Whether data discount logging is enabled */
	bool is_data_discount_logging_enabled;
	/* Whether broadcast is enabled */
	bool is_observability_broadcast_enabled;
	/* Whether private logging is enabled */
	bool is_observability_io_logging_enabled;
	/* New name for the workspace [1 to 100 characters] */
	const char *name;
	/* New URL-friendly slug [a-z, 0-9 and hyphens; 1 to 50 characters] */
	const char *slug;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_UPDATE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_update_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL, NULL, \
	{ NULL, 0 }, 0.0, false, false, false, NULL, NULL, NULL, NULL, NULL }

union ora_update_workspace_reply_bits {
	char data[1];
};

struct ora_update_workspace_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_workspace_reply);
	/* The workspace as it is now [required] */
	const struct ora_workspace *data;
};

/*
 * PATCH /workspaces/{id}: Update a workspace. What is left out stays as it is, and null clears.
 * io_logging_api_key_ids null means that all keys are logged.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_workspace(struct ora_client *client,
	const struct ora_update_workspace_args *args, struct ora_update_workspace_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_workspace_with(struct ora_client *client,
	const struct ora_update_workspace_args *args, const struct ora_call_options *options,
	struct ora_update_workspace_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_workspace_start(struct ora_client *client,
	const struct ora_update_workspace_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_workspace_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_delete_workspace_args {
	size_t size;
	ORA_MASKS(ora_delete_workspace_args);
	/* The workspace ID (UUID) or slug [required; 1 or more characters] */
	const char *id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_DELETE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_delete_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_delete_workspace_reply_bits {
	char deleted[1];
};

struct ora_delete_workspace_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_workspace_reply);
	/* Confirmation that the workspace was deleted [required] */
	bool deleted;
};

/*
 * DELETE /workspaces/{id}: Delete a workspace. With its guardrails and budgets. Refused while it
 * has active API keys, and for the default workspace.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace(struct ora_client *client,
	const struct ora_delete_workspace_args *args, struct ora_delete_workspace_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace_with(struct ora_client *client,
	const struct ora_delete_workspace_args *args, const struct ora_call_options *options,
	struct ora_delete_workspace_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace_start(struct ora_client *client,
	const struct ora_delete_workspace_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_bulk_add_workspace_members_args_bits {
	char id[1];
	char user_ids[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_add_workspace_members_args {
	size_t size;
	ORA_MASKS(ora_bulk_add_workspace_members_args);
	/* The workspace ID (UUID) or slug [required; 1 or more characters] */
	const char *id;
	/*
	 * List of user IDs to add to the workspace. Members are assigned the same role they hold in
	 * the organization. [required; 1 to 100 items]
	 */
	struct ora_strings user_ids;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_ADD_WORKSPACE_MEMBERS_ARGS_INIT { \
	sizeof(struct ora_bulk_add_workspace_members_args), { 0 }, 0, NULL, { NULL, 0 }, NULL, \
	NULL, NULL }

union ora_bulk_add_workspace_members_reply_bits {
	char data[1];
	char added_count[2];
};

struct ora_bulk_add_workspace_members_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_add_workspace_members_reply);
	/* List of added workspace memberships [required] */
	struct ora_workspace_member_list data;
	/* Number of workspace memberships created or updated [required] */
	int64_t added_count;
	const char *added_count_text;
};

/*
 * POST /workspaces/{id}/members/add: Bulk add members to a workspace. Only members of the
 * organization can be added; list_organization_members shows the user IDs.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_add_workspace_members(struct ora_client *client,
	const struct ora_bulk_add_workspace_members_args *args, struct ora_bulk_add_workspace_members_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_add_workspace_members_with(struct ora_client *client,
	const struct ora_bulk_add_workspace_members_args *args, const struct ora_call_options *options,
	struct ora_bulk_add_workspace_members_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_add_workspace_members_start(struct ora_client *client,
	const struct ora_bulk_add_workspace_members_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_bulk_remove_workspace_members_args_bits {
	char id[1];
	char user_ids[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_bulk_remove_workspace_members_args {
	size_t size;
	ORA_MASKS(ora_bulk_remove_workspace_members_args);
	/* The workspace ID (UUID) or slug [required; 1 or more characters] */
	const char *id;
	/* List of user IDs to remove from the workspace [required; 1 to 100 items] */
	struct ora_strings user_ids;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_BULK_REMOVE_WORKSPACE_MEMBERS_ARGS_INIT { \
	sizeof(struct ora_bulk_remove_workspace_members_args), { 0 }, 0, NULL, { NULL, 0 }, NULL, \
	NULL, NULL }

union ora_bulk_remove_workspace_members_reply_bits {
	char removed_count[1];
};

struct ora_bulk_remove_workspace_members_reply {
	struct ora_reply base;
	ORA_MASKS(ora_bulk_remove_workspace_members_reply);
	/* Number of members removed [required] */
	int64_t removed_count;
	const char *removed_count_text;
};

/*
 * POST /workspaces/{id}/members/remove: Bulk remove members from a workspace. Members with active
 * API keys in the workspace cannot be removed.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_remove_workspace_members(struct ora_client *client,
	const struct ora_bulk_remove_workspace_members_args *args, struct ora_bulk_remove_workspace_members_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_remove_workspace_members_with(struct ora_client *client,
	const struct ora_bulk_remove_workspace_members_args *args, const struct ora_call_options *options,
	struct ora_bulk_remove_workspace_members_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_bulk_remove_workspace_members_start(struct ora_client *client,
	const struct ora_bulk_remove_workspace_members_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* The members of the organization */

union ora_list_organization_members_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_organization_members_args {
	size_t size;
	ORA_MASKS(ora_list_organization_members_args);
	/* Number of records to skip for pagination [0 or more; null allowed] */
	int64_t offset;
	/* Maximum number of records to return (max 100) [1 to 100] */
	int64_t limit;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_LIST_ORGANIZATION_MEMBERS_ARGS_INIT { \
	sizeof(struct ora_list_organization_members_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_organization_members_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_organization_members_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_organization_members_reply);
	/* List of organization members [required] */
	struct ora_organization_member_list data;
	/* Total number of members in the organization [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /organization/members: List organization members. A personal account has none and answers
 * 404.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_organization_members(struct ora_client *client,
	const struct ora_list_organization_members_args *args, struct ora_list_organization_members_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_organization_members_with(struct ora_client *client,
	const struct ora_list_organization_members_args *args, const struct ora_call_options *options,
	struct ora_list_organization_members_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_organization_members_start(struct ora_client *client,
	const struct ora_list_organization_members_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_organization_members_all(struct ora_client *client,
	const struct ora_list_organization_members_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_organization_members_next(struct ora_pages *pages,
	const struct ora_organization_member **row, struct ora_error *err);

/* Credits, activity, and the key that is in use */

union ora_get_credits_args_bits {
	char http_referer[1];
	char x_open_router_title[2];
	char x_open_router_categories[3];
};

struct ora_get_credits_args {
	size_t size;
	ORA_MASKS(ora_get_credits_args);
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_CREDITS_ARGS_INIT { \
	sizeof(struct ora_get_credits_args), { 0 }, 0, NULL, NULL, NULL }

union ora_get_credits_reply_bits {
	char data[1];
};

struct ora_get_credits_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_credits_reply);
	/* Credits of the account [required] */
	const struct ora_credits *data;
};

/* GET /credits: Get remaining credits. What remains is total_credits less total_usage, in USD. */
ORA_EXPORT ORA_MUST_CHECK int ora_get_credits(struct ora_client *client,
	const struct ora_get_credits_args *args, struct ora_get_credits_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_credits_with(struct ora_client *client,
	const struct ora_get_credits_args *args, const struct ora_call_options *options,
	struct ora_get_credits_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_credits_start(struct ora_client *client,
	const struct ora_get_credits_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_current_key_args_bits {
	char http_referer[1];
	char x_open_router_title[2];
	char x_open_router_categories[3];
};

struct ora_get_current_key_args {
	size_t size;
	ORA_MASKS(ora_get_current_key_args);
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_CURRENT_KEY_ARGS_INIT { \
	sizeof(struct ora_get_current_key_args), { 0 }, 0, NULL, NULL, NULL }

union ora_get_current_key_reply_bits {
	char data[1];
};

struct ora_get_current_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_current_key_reply);
	/* The key in use [required] */
	const struct ora_current_key *data;
};

/*
 * GET /key: Get current API key. The key that this connection uses. Works with any key;
 * is_management_key tells which kind it is.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_current_key(struct ora_client *client,
	const struct ora_get_current_key_args *args, struct ora_get_current_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_current_key_with(struct ora_client *client,
	const struct ora_get_current_key_args *args, const struct ora_call_options *options,
	struct ora_get_current_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_current_key_start(struct ora_client *client,
	const struct ora_get_current_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_user_activity_args_bits {
	char date[1];
	char api_key_hash[2];
	char user_id[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_get_user_activity_args {
	size_t size;
	ORA_MASKS(ora_get_user_activity_args);
	/* Filter by a single UTC date in the last 30 days (YYYY-MM-DD format). [YYYY-MM-DD] */
	const char *date;
	/*
	 * Filter by API key hash (SHA-256 hex string, as returned by the keys API). [64 lower-case
	 * hexadecimal digits]
	 */
	const char *api_key_hash;
	/* Filter by org member user ID. Only applicable for organization accounts. */
	const char *user_id;
	/*
	 * The app identifier should be your app’s URL and is used as the primary identifier for
	 * rankings. This is used to track API usage per application.
	 */
	const char *http_referer;
	/*
	 * The app display name allows you to customize how your app appears in OpenRouter’s
	 * dashboard.
	 */
	const char *x_open_router_title;
	/*
	 * Comma-separated list of app categories (e.g. “cli-agent,cloud-agent”). Used for
	 * marketplace rankings.
	 */
	const char *x_open_router_categories;
};

#define ORA_GET_USER_ACTIVITY_ARGS_INIT { \
	sizeof(struct ora_get_user_activity_args), { 0 }, 0, NULL, NULL, NULL, NULL, NULL, NULL }

union ora_get_user_activity_reply_bits {
	char data[1];
};

struct ora_get_user_activity_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_user_activity_reply);
	/* List of activity items [required] */
	struct ora_activity_item_list data;
};

/*
 * GET /activity: Get user activity grouped by endpoint. The last 30 completed UTC days, by day,
 * model and endpoint, in one answer without pages. Today is refused: today's spend is usage_daily
 * of the keys.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_user_activity(struct ora_client *client,
	const struct ora_get_user_activity_args *args, struct ora_get_user_activity_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_user_activity_with(struct ora_client *client,
	const struct ora_get_user_activity_args *args, const struct ora_call_options *options,
	struct ora_get_user_activity_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_user_activity_start(struct ora_client *client,
	const struct ora_get_user_activity_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
