/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef OPENROUTER_ADMIN_TOOLS_H
#define OPENROUTER_ADMIN_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <openrouter_admin/api.h>
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
 * OpenRouter admin, as of 2026-10-01. <ora/value.h> explains the members of the structs,
 * <ora/error.h> errors, and <ora/client.h> how to make a client. Argument structs borrow what they
 * point to, until the call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */

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

/* What rows of activity can be split by */
enum ora_activity_grouping {
	ORA_ACTIVITY_GROUPING_UNKNOWN = 0,
	ORA_ACTIVITY_GROUPING_WORKSPACE = 1,
};

/* Length of buckets of time */
enum ora_granularity {
	ORA_GRANULARITY_UNKNOWN = 0,
	ORA_GRANULARITY_MINUTE = 1,
	ORA_GRANULARITY_HOUR = 2,
	ORA_GRANULARITY_DAY = 3,
	ORA_GRANULARITY_WEEK = 4,
	ORA_GRANULARITY_MONTH = 5,
};

/* How a metric is shown */
enum ora_display_format {
	ORA_DISPLAY_FORMAT_UNKNOWN = 0,
	ORA_DISPLAY_FORMAT_NUMBER = 1,
	ORA_DISPLAY_FORMAT_CURRENCY = 2,
	ORA_DISPLAY_FORMAT_PERCENT = 3,
	ORA_DISPLAY_FORMAT_LATENCY = 4,
	ORA_DISPLAY_FORMAT_THROUGHPUT = 5,
};

/* How filters of analytics compare */
enum ora_comparison {
	ORA_COMPARISON_UNKNOWN = 0,
	ORA_COMPARISON_EQ = 1,
	ORA_COMPARISON_NEQ = 2,
	ORA_COMPARISON_IN = 3,
	ORA_COMPARISON_NOT_IN = 4,
	ORA_COMPARISON_GT = 5,
	ORA_COMPARISON_GTE = 6,
	ORA_COMPARISON_LT = 7,
	ORA_COMPARISON_LTE = 8,
};

/* What a comparison wants */
enum ora_comparison_value {
	ORA_COMPARISON_VALUE_UNKNOWN = 0,
	ORA_COMPARISON_VALUE_SCALAR = 1,
	ORA_COMPARISON_VALUE_ARRAY = 2,
};

/* Which way to sort */
enum ora_sort_direction {
	ORA_SORT_DIRECTION_UNKNOWN = 0,
	ORA_SORT_DIRECTION_ASC = 1,
	ORA_SORT_DIRECTION_DESC = 2,
};

/* Where data is worked with */
enum ora_data_region {
	ORA_DATA_REGION_UNKNOWN = 0,
	ORA_DATA_REGION_GLOBAL = 1,
	ORA_DATA_REGION_EUROPE = 2,
	ORA_DATA_REGION_US = 3,
};

/* Providers that may be used with a key of one's own */
enum ora_byok_provider {
	ORA_BYOK_PROVIDER_UNKNOWN = 0,
	ORA_BYOK_PROVIDER_AI21 = 1,
	ORA_BYOK_PROVIDER_AION_LABS = 2,
	ORA_BYOK_PROVIDER_AKASHML = 3,
	ORA_BYOK_PROVIDER_ALIBABA = 4,
	ORA_BYOK_PROVIDER_AMAZON_BEDROCK = 5,
	ORA_BYOK_PROVIDER_AMAZON_NOVA = 6,
	ORA_BYOK_PROVIDER_AMBIENT = 7,
	ORA_BYOK_PROVIDER_ANTHROPIC = 8,
	ORA_BYOK_PROVIDER_ARCEE_AI = 9,
	ORA_BYOK_PROVIDER_ATLAS_CLOUD = 10,
	ORA_BYOK_PROVIDER_AVIAN = 11,
	ORA_BYOK_PROVIDER_AZURE = 12,
	ORA_BYOK_PROVIDER_BAIDU = 13,
	ORA_BYOK_PROVIDER_BASETEN = 14,
	ORA_BYOK_PROVIDER_BLACK_FOREST_LABS = 15,
	ORA_BYOK_PROVIDER_BYTEPLUS = 16,
	ORA_BYOK_PROVIDER_CEREBRAS = 17,
	ORA_BYOK_PROVIDER_CHUTES = 18,
	ORA_BYOK_PROVIDER_CIRRASCALE = 19,
	ORA_BYOK_PROVIDER_CLARIFAI = 20,
	ORA_BYOK_PROVIDER_CLOUDFLARE = 21,
	ORA_BYOK_PROVIDER_COHERE = 22,
	ORA_BYOK_PROVIDER_COREWEAVE = 23,
	ORA_BYOK_PROVIDER_CRUSOE = 24,
	ORA_BYOK_PROVIDER_DARKBLOOM = 25,
	ORA_BYOK_PROVIDER_DATABRICKS = 26,
	ORA_BYOK_PROVIDER_DECART = 27,
	ORA_BYOK_PROVIDER_DEEPGRAM = 28,
	ORA_BYOK_PROVIDER_DEEPINFRA = 29,
	ORA_BYOK_PROVIDER_DEEPSEEK = 30,
	ORA_BYOK_PROVIDER_DEKALLM = 31,
	ORA_BYOK_PROVIDER_DIGITALOCEAN = 32,
	ORA_BYOK_PROVIDER_FEATHERLESS = 33,
	ORA_BYOK_PROVIDER_FIREWORKS = 34,
	ORA_BYOK_PROVIDER_FISH_AUDIO = 35,
	ORA_BYOK_PROVIDER_FRIENDLI = 36,
	ORA_BYOK_PROVIDER_GMICLOUD = 37,
	ORA_BYOK_PROVIDER_GOOGLE_AI_STUDIO = 38,
	ORA_BYOK_PROVIDER_GOOGLE_VERTEX = 39,
	ORA_BYOK_PROVIDER_GROQ = 40,
	ORA_BYOK_PROVIDER_HEYGEN = 41,
	ORA_BYOK_PROVIDER_INCEPTION = 42,
	ORA_BYOK_PROVIDER_INCEPTRON = 43,
	ORA_BYOK_PROVIDER_INFERACT_VLLM = 44,
	ORA_BYOK_PROVIDER_INFERENCE_NET = 45,
	ORA_BYOK_PROVIDER_INFERMATIC = 46,
	ORA_BYOK_PROVIDER_INFLECTION = 47,
	ORA_BYOK_PROVIDER_IO_NET = 48,
	ORA_BYOK_PROVIDER_IONSTREAM = 49,
	ORA_BYOK_PROVIDER_KREA = 50,
	ORA_BYOK_PROVIDER_LIQUID = 51,
	ORA_BYOK_PROVIDER_MAKORA = 52,
	ORA_BYOK_PROVIDER_MANCER = 53,
	ORA_BYOK_PROVIDER_MARA = 54,
	ORA_BYOK_PROVIDER_META = 55,
	ORA_BYOK_PROVIDER_MINIMAX = 56,
	ORA_BYOK_PROVIDER_MISTRAL = 57,
	ORA_BYOK_PROVIDER_MODAL = 58,
	ORA_BYOK_PROVIDER_MODELRUN = 59,
	ORA_BYOK_PROVIDER_MODULAR = 60,
	ORA_BYOK_PROVIDER_MOONSHOTAI = 61,
	ORA_BYOK_PROVIDER_MORPH = 62,
	ORA_BYOK_PROVIDER_NCOMPASS = 63,
	ORA_BYOK_PROVIDER_NEBIUS = 64,
	ORA_BYOK_PROVIDER_NEX_AGI = 65,
	ORA_BYOK_PROVIDER_NEXTBIT = 66,
	ORA_BYOK_PROVIDER_NOVITA = 67,
	ORA_BYOK_PROVIDER_NVIDIA = 68,
	ORA_BYOK_PROVIDER_OPEN_INFERENCE = 69,
	ORA_BYOK_PROVIDER_OPENAI = 70,
	ORA_BYOK_PROVIDER_PARASAIL = 71,
	ORA_BYOK_PROVIDER_PERCEPTRON = 72,
	ORA_BYOK_PROVIDER_PERPLEXITY = 73,
	ORA_BYOK_PROVIDER_PHALA = 74,
	ORA_BYOK_PROVIDER_POOLSIDE = 75,
	ORA_BYOK_PROVIDER_QUIVER = 76,
	ORA_BYOK_PROVIDER_RECRAFT = 77,
	ORA_BYOK_PROVIDER_REKA = 78,
	ORA_BYOK_PROVIDER_RELACE = 79,
	ORA_BYOK_PROVIDER_RUNWAY = 80,
	ORA_BYOK_PROVIDER_SAIL_RESEARCH = 81,
	ORA_BYOK_PROVIDER_SAKANA = 82,
	ORA_BYOK_PROVIDER_SAKANA_AI = 83,
	ORA_BYOK_PROVIDER_SAMBANOVA = 84,
	ORA_BYOK_PROVIDER_SEED = 85,
	ORA_BYOK_PROVIDER_SILICONFLOW = 86,
	ORA_BYOK_PROVIDER_SOURCEFUL = 87,
	ORA_BYOK_PROVIDER_STEPFUN = 88,
	ORA_BYOK_PROVIDER_STREAMLAKE = 89,
	ORA_BYOK_PROVIDER_SWITCHPOINT = 90,
	ORA_BYOK_PROVIDER_TENCENT = 91,
	ORA_BYOK_PROVIDER_TENSTORRENT = 92,
	ORA_BYOK_PROVIDER_THINKINGMACHINES = 93,
	ORA_BYOK_PROVIDER_TOGETHER = 94,
	ORA_BYOK_PROVIDER_UPSTAGE = 95,
	ORA_BYOK_PROVIDER_VENICE = 96,
	ORA_BYOK_PROVIDER_WAFER = 97,
	ORA_BYOK_PROVIDER_WANDB = 98,
	ORA_BYOK_PROVIDER_WANDB_LEGACY = 99,
	ORA_BYOK_PROVIDER_XAI = 100,
	ORA_BYOK_PROVIDER_XIAOMI = 101,
	ORA_BYOK_PROVIDER_Z_AI = 102,
};

/* What a content filter does with what it found */
enum ora_content_filter_action {
	ORA_CONTENT_FILTER_ACTION_UNKNOWN = 0,
	ORA_CONTENT_FILTER_ACTION_REDACT = 1,
	ORA_CONTENT_FILTER_ACTION_BLOCK = 2,
	ORA_CONTENT_FILTER_ACTION_FLAG = 3,
};

/* Which messages a filter looks at */
enum ora_scan_scope {
	ORA_SCAN_SCOPE_UNKNOWN = 0,
	ORA_SCAN_SCOPE_USER_ONLY = 1,
	ORA_SCAN_SCOPE_ALL_MESSAGES = 2,
};

/* What a ready-made content filter looks for */
enum ora_content_filter_slug {
	ORA_CONTENT_FILTER_SLUG_UNKNOWN = 0,
	ORA_CONTENT_FILTER_SLUG_EMAIL = 1,
	ORA_CONTENT_FILTER_SLUG_PHONE = 2,
	ORA_CONTENT_FILTER_SLUG_SSN = 3,
	ORA_CONTENT_FILTER_SLUG_CREDIT_CARD = 4,
	ORA_CONTENT_FILTER_SLUG_IP_ADDRESS = 5,
	ORA_CONTENT_FILTER_SLUG_SECRETS = 6,
	ORA_CONTENT_FILTER_SLUG_PERSON_NAME = 7,
	ORA_CONTENT_FILTER_SLUG_ADDRESS = 8,
	ORA_CONTENT_FILTER_SLUG_REGEX_PROMPT_INJECTION = 9,
};

/* What a budget is of */
enum ora_budget_scope {
	ORA_BUDGET_SCOPE_UNKNOWN = 0,
	ORA_BUDGET_SCOPE_WORKSPACE_DEFAULT_MEMBER = 1,
	ORA_BUDGET_SCOPE_WORKSPACE_DEFAULT_KEY = 2,
	ORA_BUDGET_SCOPE_MEMBER = 3,
	ORA_BUDGET_SCOPE_API_KEY = 4,
	ORA_BUDGET_SCOPE_WORKSPACE = 5,
	ORA_BUDGET_SCOPE_KEY_LIMIT = 6,
};

/* Settings of destinations that are no credentials */
enum ora_destination_setting {
	ORA_DESTINATION_SETTING_UNKNOWN = 0,
	ORA_DESTINATION_SETTING_ACCOUNT = 1,
	ORA_DESTINATION_SETTING_BASE_URL = 2,
	ORA_DESTINATION_SETTING_BUCKET_NAME = 3,
	ORA_DESTINATION_SETTING_DATABASE = 4,
	ORA_DESTINATION_SETTING_ENDPOINT = 5,
	ORA_DESTINATION_SETTING_ENTITY = 6,
	ORA_DESTINATION_SETTING_HOST = 7,
	ORA_DESTINATION_SETTING_INSTANCE_ID = 8,
	ORA_DESTINATION_SETTING_METHOD = 9,
	ORA_DESTINATION_SETTING_ML_APP = 10,
	ORA_DESTINATION_SETTING_MODEL_ID = 11,
	ORA_DESTINATION_SETTING_OTLP_ENDPOINT = 12,
	ORA_DESTINATION_SETTING_PATH_TEMPLATE = 13,
	ORA_DESTINATION_SETTING_PREFIX = 14,
	ORA_DESTINATION_SETTING_PROJECT = 15,
	ORA_DESTINATION_SETTING_PROJECT_ID = 16,
	ORA_DESTINATION_SETTING_PROJECT_NAME = 17,
	ORA_DESTINATION_SETTING_PUBLIC_KEY = 18,
	ORA_DESTINATION_SETTING_REGION = 19,
	ORA_DESTINATION_SETTING_SCHEMA = 20,
	ORA_DESTINATION_SETTING_TABLE = 21,
	ORA_DESTINATION_SETTING_URL = 22,
	ORA_DESTINATION_SETTING_USERNAME = 23,
	ORA_DESTINATION_SETTING_WAREHOUSE = 24,
	ORA_DESTINATION_SETTING_WORKSPACE = 25,
	ORA_DESTINATION_SETTING_WORKSPACE_ID = 26,
};

/* How rules are joined */
enum ora_filter_logic {
	ORA_FILTER_LOGIC_UNKNOWN = 0,
	ORA_FILTER_LOGIC_AND = 1,
	ORA_FILTER_LOGIC_OR = 2,
};

/* What a rule can look at */
enum ora_filter_field {
	ORA_FILTER_FIELD_UNKNOWN = 0,
	ORA_FILTER_FIELD_MODEL = 1,
	ORA_FILTER_FIELD_PROVIDER = 2,
	ORA_FILTER_FIELD_SESSION_ID = 3,
	ORA_FILTER_FIELD_USER_ID = 4,
	ORA_FILTER_FIELD_API_KEY_NAME = 5,
	ORA_FILTER_FIELD_FINISH_REASON = 6,
	ORA_FILTER_FIELD_INPUT = 7,
	ORA_FILTER_FIELD_OUTPUT = 8,
	ORA_FILTER_FIELD_TOTAL_COST = 9,
	ORA_FILTER_FIELD_TOTAL_TOKENS = 10,
	ORA_FILTER_FIELD_PROMPT_TOKENS = 11,
	ORA_FILTER_FIELD_COMPLETION_TOKENS = 12,
};

/* How a rule can compare */
enum ora_filter_operator {
	ORA_FILTER_OPERATOR_UNKNOWN = 0,
	ORA_FILTER_OPERATOR_EQUALS = 1,
	ORA_FILTER_OPERATOR_NOT_EQUALS = 2,
	ORA_FILTER_OPERATOR_CONTAINS = 3,
	ORA_FILTER_OPERATOR_NOT_CONTAINS = 4,
	ORA_FILTER_OPERATOR_REGEX = 5,
	ORA_FILTER_OPERATOR_STARTS_WITH = 6,
	ORA_FILTER_OPERATOR_ENDS_WITH = 7,
	ORA_FILTER_OPERATOR_GT = 8,
	ORA_FILTER_OPERATOR_LT = 9,
	ORA_FILTER_OPERATOR_GTE = 10,
	ORA_FILTER_OPERATOR_LTE = 11,
	ORA_FILTER_OPERATOR_EXISTS = 12,
	ORA_FILTER_OPERATOR_NOT_EXISTS = 13,
};

/* Services that traces can be sent to */
enum ora_destination_type {
	ORA_DESTINATION_TYPE_UNKNOWN = 0,
	ORA_DESTINATION_TYPE_ARIZE = 1,
	ORA_DESTINATION_TYPE_BRAINTRUST = 2,
	ORA_DESTINATION_TYPE_CLICKHOUSE = 3,
	ORA_DESTINATION_TYPE_DATADOG = 4,
	ORA_DESTINATION_TYPE_GRAFANA = 5,
	ORA_DESTINATION_TYPE_LANGFUSE = 6,
	ORA_DESTINATION_TYPE_LANGSMITH = 7,
	ORA_DESTINATION_TYPE_NEWRELIC = 8,
	ORA_DESTINATION_TYPE_OPIK = 9,
	ORA_DESTINATION_TYPE_OTEL_COLLECTOR = 10,
	ORA_DESTINATION_TYPE_POSTHOG = 11,
	ORA_DESTINATION_TYPE_RAMP = 12,
	ORA_DESTINATION_TYPE_S3 = 13,
	ORA_DESTINATION_TYPE_SENTRY = 14,
	ORA_DESTINATION_TYPE_SNOWFLAKE = 15,
	ORA_DESTINATION_TYPE_WEAVE = 16,
	ORA_DESTINATION_TYPE_WEBHOOK = 17,
};

/* Whether a preset can be used */
enum ora_preset_status {
	ORA_PRESET_STATUS_UNKNOWN = 0,
	ORA_PRESET_STATUS_ACTIVE = 1,
	ORA_PRESET_STATUS_DISABLED = 2,
	ORA_PRESET_STATUS_ARCHIVED = 3,
};

/* Tools that OpenRouter runs itself */
enum ora_server_tool {
	ORA_SERVER_TOOL_UNKNOWN = 0,
	ORA_SERVER_TOOL_OPENROUTER_ADVISOR = 1,
	ORA_SERVER_TOOL_OPENROUTER_APPLY_PATCH = 2,
	ORA_SERVER_TOOL_OPENROUTER_BASH = 3,
	ORA_SERVER_TOOL_OPENROUTER_DATETIME = 4,
	ORA_SERVER_TOOL_OPENROUTER_FUSION = 5,
	ORA_SERVER_TOOL_OPENROUTER_IMAGE_GENERATION = 6,
	ORA_SERVER_TOOL_OPENROUTER_EXPERIMENTAL_SEARCH_MODELS = 7,
	ORA_SERVER_TOOL_OPENROUTER_SHELL = 8,
	ORA_SERVER_TOOL_OPENROUTER_SUBAGENT = 9,
	ORA_SERVER_TOOL_OPENROUTER_TOOL_SEARCH = 10,
	ORA_SERVER_TOOL_OPENROUTER_WEB_FETCH = 11,
	ORA_SERVER_TOOL_OPENROUTER_WEB_SEARCH = 12,
};

/* How often the budget of a workspace starts anew */
enum ora_budget_interval {
	ORA_BUDGET_INTERVAL_UNKNOWN = 0,
	ORA_BUDGET_INTERVAL_DAILY = 1,
	ORA_BUDGET_INTERVAL_WEEKLY = 2,
	ORA_BUDGET_INTERVAL_MONTHLY = 3,
	ORA_BUDGET_INTERVAL_LIFETIME = 4,
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
	char external_user[22];
	char last_used_at[23];
};

/* An API key, without its secret */
struct ora_key {
	ORA_MASKS(ora_key);
	/* What the key is named by: the SHA-256 of its secret [required] */
	const char *hash;
	/* Name of the API key [required] */
	const char *name;
	/* Human-readable label: the masked secret [required] */
	const char *label;
	/* Whether the API key is disabled [required] */
	bool disabled;
	/* What the key may spend in USD, or null for no limit [required; null allowed] */
	double limit;
	const char *limit_text;
	/* Remaining spending limit in USD, or null without a limit [required; null allowed] */
	double limit_remaining;
	const char *limit_remaining_text;
	/*
	 * How often the limit starts anew, or null for never [required; daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_limit_reset limit_reset;
	const char *limit_reset_text;
	/* Whether spend with own provider keys counts against the limit [required] */
	bool include_byok_in_limit;
	/* What the key has spent in all (USD) [required] */
	double usage;
	const char *usage_text;
	/* What it has spent today (UTC day; USD) [required] */
	double usage_daily;
	const char *usage_daily_text;
	/* What it has spent this week (Monday to Sunday, UTC; USD) [required] */
	double usage_weekly;
	const char *usage_weekly_text;
	/* What it has spent this month (UTC; USD) [required] */
	double usage_monthly;
	const char *usage_monthly_text;
	/* What went through own provider keys in all (USD) [required] */
	double byok_usage;
	const char *byok_usage_text;
	/* What went through own provider keys today (UTC day; USD) [required] */
	double byok_usage_daily;
	const char *byok_usage_daily_text;
	/* What went through own provider keys this week (Monday to Sunday, UTC; USD) [required] */
	double byok_usage_weekly;
	const char *byok_usage_weekly_text;
	/* What went through own provider keys this month (UTC; USD) [required] */
	double byok_usage_monthly;
	const char *byok_usage_monthly_text;
	/* When the key was made [required] */
	const char *created_at;
	/* When the key was last changed, or null [required; null allowed] */
	const char *updated_at;
	/* When the key expires, in UTC, or null for never [null allowed] */
	const char *expires_at;
	/*
	 * Who made the key: a member of the organization, or the owner of a personal account
	 * [required; null allowed]
	 */
	const char *creator_user_id;
	/* The workspace that the key is in [required] */
	const char *workspace_id;
	/* Whom a partner made the key for [required; null allowed] */
	const char *external_user;
	/* When the key was last used, or null [required; null allowed] */
	const char *last_used_at;
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

union ora_key_budget_bits {
	char budget_id[1];
	char guardrail_id[2];
	char include_byok[3];
	char limit_usd[4];
	char remaining_usd[5];
	char reset_interval[6];
	char resets_at[7];
	char scope[8];
	char spend_usd[9];
};

/* A budget that holds for a key */
struct ora_key_budget {
	ORA_MASKS(ora_key_budget);
	/* ID of the budget of a workspace, or null [required; null allowed] */
	const char *budget_id;
	/* ID of the guardrail that has the budget, or null [required; null allowed] */
	const char *guardrail_id;
	/* Whether spend with own provider keys counts [required] */
	bool include_byok;
	/* The limit in USD [required] */
	double limit_usd;
	const char *limit_usd_text;
	/* What is left in USD; at 0 and below, requests are refused [required] */
	double remaining_usd;
	const char *remaining_usd_text;
	/*
	 * How often it starts anew, or null for never [required; daily, weekly or monthly; null
	 * allowed]
	 */
	enum ora_reset_interval reset_interval;
	const char *reset_interval_text;
	/* When it starts anew, or null [required; null allowed] */
	const char *resets_at;
	/*
	 * What the budget is of [required; workspace_default_member, workspace_default_key, member,
	 * api_key, workspace or key_limit]
	 */
	enum ora_budget_scope scope;
	const char *scope_text;
	/* What was spent in USD [required] */
	double spend_usd;
	const char *spend_usd_text;
};

struct ora_key_budget_list {
	const struct ora_key_budget *const *items;
	size_t count;
};

union ora_free_model_requests_bits {
	char limit[1];
	char remaining[2];
	char used[3];
};

/* Requests to free models in a UTC day */
struct ora_free_model_requests {
	ORA_MASKS(ora_free_model_requests);
	/* How many the account may make [required] */
	int64_t limit;
	const char *limit_text;
	/* How many are left today [required] */
	int64_t remaining;
	const char *remaining_text;
	/* How many were made today [required] */
	int64_t used;
	const char *used_text;
};

struct ora_free_model_requests_list {
	const struct ora_free_model_requests *const *items;
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
	char allowed_data_regions[20];
	char budgets[21];
	char effective_budget[22];
	char free_model_daily_requests[23];
	char organization_id[24];
	char workspace_id[25];
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
	/* Whether the key is of the free tier [required] */
	bool is_free_tier;
	/* What the key may spend in USD, or null for no limit [required; null allowed] */
	double limit;
	const char *limit_text;
	/* Remaining spending limit in USD, or null without a limit [required; null allowed] */
	double limit_remaining;
	const char *limit_remaining_text;
	/*
	 * How often the limit starts anew, or null for never [required; daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_limit_reset limit_reset;
	const char *limit_reset_text;
	/* Whether spend with own provider keys counts against the limit [required] */
	bool include_byok_in_limit;
	/* What the key has spent in all (USD) [required] */
	double usage;
	const char *usage_text;
	/* What it has spent today (UTC day; USD) [required] */
	double usage_daily;
	const char *usage_daily_text;
	/* What it has spent this week (Monday to Sunday, UTC; USD) [required] */
	double usage_weekly;
	const char *usage_weekly_text;
	/* What it has spent this month (UTC; USD) [required] */
	double usage_monthly;
	const char *usage_monthly_text;
	/* What went through own provider keys in all (USD) [required] */
	double byok_usage;
	const char *byok_usage_text;
	/* What went through own provider keys today (UTC day; USD) [required] */
	double byok_usage_daily;
	const char *byok_usage_daily_text;
	/* What went through own provider keys this week (Monday to Sunday, UTC; USD) [required] */
	double byok_usage_weekly;
	const char *byok_usage_weekly_text;
	/* What went through own provider keys this month (UTC; USD) [required] */
	double byok_usage_monthly;
	const char *byok_usage_monthly_text;
	/* When the key expires, in UTC, or null for never [null allowed] */
	const char *expires_at;
	/*
	 * Who made the key: a member of the organization, or the owner of a personal account
	 * [required; null allowed]
	 */
	const char *creator_user_id;
	/* Deprecated rate limit of the key; it says nothing of use [required] */
	const struct ora_rate_limit *rate_limit;
	/*
	 * Regions that the key may be used in; none if it is empty [required; each global, europe
	 * or us]
	 */
	struct ora_enums allowed_data_regions;
	/* All budgets that hold for the key, in the order in which they are checked [required] */
	struct ora_key_budget_list budgets;
	/* The budget that has the least left [required; null allowed] */
	const struct ora_key_budget *effective_budget;
	/* How many requests to free models the account has left today [required] */
	const struct ora_free_model_requests *free_model_daily_requests;
	/* The organization that the key belongs to, or null [required; null allowed] */
	const char *organization_id;
	/* The workspace that the key spends in, or null [required; null allowed] */
	const char *workspace_id;
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
	char cached_tokens[12];
	char workspace_id[13];
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
	/* The provider behind the endpoint [required] */
	const char *provider_name;
	/* Credits spent (USD) [required] */
	double usage;
	const char *usage_text;
	/* What own provider keys cost (USD) [required] */
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
	/* Prompt tokens that came from a cache of the provider [required] */
	int64_t cached_tokens;
	const char *cached_tokens_text;
	/* The workspace, with group_by only */
	const char *workspace_id;
};

struct ora_activity_item_list {
	const struct ora_activity_item *const *items;
	size_t count;
};

union ora_content_filter_builtin_bits {
	char action[1];
	char label[2];
	char scan_scope[3];
	char slug[4];
};

/* A ready-made content filter */
struct ora_content_filter_builtin {
	ORA_MASKS(ora_content_filter_builtin);
	/* What is done with what was found [required; redact, block or flag] */
	enum ora_content_filter_action action;
	const char *action_text;
	/*
	 * What stands in the text instead; OpenRouter chooses it, whatever is sent [at most 100
	 * characters]
	 */
	const char *label;
	/*
	 * Which messages are looked at; for regex-prompt-injection only [user_only or all_messages]
	 */
	enum ora_scan_scope scan_scope;
	const char *scan_scope_text;
	/*
	 * What it looks for [required; email, phone, ssn, credit-card, ip-address, secrets,
	 * person-name, address or regex-prompt-injection]
	 */
	enum ora_content_filter_slug slug;
	const char *slug_text;
};

struct ora_content_filter_builtin_list {
	const struct ora_content_filter_builtin *const *items;
	size_t count;
};

union ora_content_filter_bits {
	char action[1];
	char label[2];
	char pattern[3];
};

/* A content filter of your own */
struct ora_content_filter {
	ORA_MASKS(ora_content_filter);
	/* What is done with what was found [required; redact, block or flag] */
	enum ora_content_filter_action action;
	const char *action_text;
	/* What stands in the text instead [at most 100 characters; null allowed] */
	const char *label;
	/* A regular expression [required; 1 or more characters] */
	const char *pattern;
};

struct ora_content_filter_list {
	const struct ora_content_filter *const *items;
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
	char allowed_data_regions[14];
	char content_filter_builtins[15];
	char content_filters[16];
	char enable_free_model_publication[17];
	char enable_free_model_training[18];
	char enable_paid_model_training[19];
	char enforce_zdr_anthropic[20];
	char enforce_zdr_google[21];
	char enforce_zdr_openai[22];
	char enforce_zdr_other[23];
	char enforce_zdr_xai[24];
	char include_byok_in_budgets[25];
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
	/* How often the limit starts anew, or null [daily, weekly or monthly; null allowed] */
	enum ora_reset_interval reset_interval;
	const char *reset_interval_text;
	/*
	 * Models that may be used, by the name that never changes; null allows all [null allowed]
	 */
	struct ora_strings allowed_models;
	/* List of allowed provider IDs; null allows all [null allowed] */
	struct ora_strings allowed_providers;
	/* Models that may not be used, by the name that never changes [null allowed] */
	struct ora_strings ignored_models;
	/* Providers that may not be used [null allowed] */
	struct ora_strings ignored_providers;
	/* Whether to enforce zero data retention [null allowed] */
	bool enforce_zdr;
	/* When the guardrail was made [required] */
	const char *created_at;
	/* When the guardrail was last changed, or null [null allowed] */
	const char *updated_at;
	/* The workspace that the guardrail is in [required; null allowed] */
	const char *workspace_id;
	/* Regions through which requests must come [each global, europe or us; null allowed] */
	struct ora_enums allowed_data_regions;
	/* Ready-made content filters [null allowed] */
	struct ora_content_filter_builtin_list content_filter_builtins;
	/* Content filters of your own [null allowed] */
	struct ora_content_filter_list content_filters;
	/* Whether free endpoints that publish prompts may be used [null allowed] */
	bool enable_free_model_publication;
	/* Whether free endpoints that train on requests may be used [null allowed] */
	bool enable_free_model_training;
	/* Whether paid endpoints that train on requests may be used [null allowed] */
	bool enable_paid_model_training;
	/* Whether zero data retention is enforced for models of Anthropic [null allowed] */
	bool enforce_zdr_anthropic;
	/* Whether zero data retention is enforced for models of Google [null allowed] */
	bool enforce_zdr_google;
	/* Whether zero data retention is enforced for models of OpenAI [null allowed] */
	bool enforce_zdr_openai;
	/* Whether zero data retention is enforced for models of all other makers [null allowed] */
	bool enforce_zdr_other;
	/* Whether zero data retention is enforced for models of xAI [null allowed] */
	bool enforce_zdr_xai;
	/* Whether spend with own provider keys counts against limit_usd [required] */
	bool include_byok_in_budgets;
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
	/* Who assigned it [required; null allowed] */
	const char *assigned_by;
	/* When it was assigned [required] */
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
	/* The member that it is assigned to [required] */
	const char *user_id;
	/* Organization ID [required] */
	const char *organization_id;
	/* Who assigned it [required; null allowed] */
	const char *assigned_by;
	/* When it was assigned [required] */
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
	char default_guardrail_id[16];
	char disabled_server_tools[17];
	char include_byok_in_budgets[18];
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
	/* What to prefer when several providers offer a model, or null [required; null allowed] */
	const char *default_provider_sort;
	/* Whether private logging is on [required] */
	bool is_observability_io_logging_enabled;
	/* Whether broadcast is on [required] */
	bool is_observability_broadcast_enabled;
	/* Whether logging for the data discount is on [required] */
	bool is_data_discount_logging_enabled;
	/* Which share of the requests is logged, from 0.0001 to 1 (all) [required] */
	double io_logging_sampling_rate;
	const char *io_logging_sampling_rate_text;
	/*
	 * Keys whose requests are logged, by a number of their own; null for all keys [required;
	 * null allowed]
	 */
	struct ora_integers io_logging_api_key_ids;
	/* User ID of the workspace creator [required; null allowed] */
	const char *created_by;
	/* When the workspace was made [required] */
	const char *created_at;
	/* When the workspace was last changed, or null [required; null allowed] */
	const char *updated_at;
	/* ID of the guardrail that holds for the whole workspace [required] */
	const char *default_guardrail_id;
	/* Server tools that requests may not use, or null [null allowed] */
	struct ora_strings disabled_server_tools;
	/* Whether spend with own provider keys counts against the budgets */
	bool include_byok_in_budgets;
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
	/* The person, as list_organization_members names them [required] */
	const char *user_id;
	/* What the person may do in the workspace [required; admin or member] */
	enum ora_workspace_role role;
	const char *role_text;
	/* When the person came in [required] */
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
	/* What the person may do in the organization [required; org:admin or org:member] */
	enum ora_organization_role role;
	const char *role_text;
};

struct ora_organization_member_list {
	const struct ora_organization_member *const *items;
	size_t count;
};

union ora_analytics_dimension_bits {
	char display_label[1];
	char name[2];
};

/* Something to group by */
struct ora_analytics_dimension {
	ORA_MASKS(ora_analytics_dimension);
	/* Name for people [required] */
	const char *display_label;
	/* Name for queries [required] */
	const char *name;
};

struct ora_analytics_dimension_list {
	const struct ora_analytics_dimension *const *items;
	size_t count;
};

union ora_analytics_granularity_bits {
	char display_label[1];
	char name[2];
};

/* A length of buckets of time */
struct ora_analytics_granularity {
	ORA_MASKS(ora_analytics_granularity);
	/* Name for people [required] */
	const char *display_label;
	/* Name for queries [required; minute, hour, day, week or month] */
	enum ora_granularity name;
	const char *name_text;
};

struct ora_analytics_granularity_list {
	const struct ora_analytics_granularity *const *items;
	size_t count;
};

union ora_analytics_metric_bits {
	char display_format[1];
	char display_label[2];
	char is_rate[3];
	char name[4];
};

/* Something to measure */
struct ora_analytics_metric {
	ORA_MASKS(ora_analytics_metric);
	/* How its values are shown [required; number, currency, percent, latency or throughput] */
	enum ora_display_format display_format;
	const char *display_format_text;
	/* Name for people [required] */
	const char *display_label;
	/* Whether it is a ratio, which is averaged and not summed [required] */
	bool is_rate;
	/* Name for queries [required] */
	const char *name;
};

struct ora_analytics_metric_list {
	const struct ora_analytics_metric *const *items;
	size_t count;
};

union ora_analytics_operator_bits {
	char name[1];
	char value_type[2];
};

/* A way to compare */
struct ora_analytics_operator {
	ORA_MASKS(ora_analytics_operator);
	/* Name for queries [required; eq, neq, in, not_in, gt, gte, lt or lte] */
	enum ora_comparison name;
	const char *name_text;
	/* Whether it wants one value or a list [required; scalar or array] */
	enum ora_comparison_value value_type;
	const char *value_type_text;
};

struct ora_analytics_operator_list {
	const struct ora_analytics_operator *const *items;
	size_t count;
};

union ora_analytics_meta_bits {
	char dimensions[1];
	char granularities[2];
	char metrics[3];
	char operators[4];
};

/* What analytics can be asked for */
struct ora_analytics_meta {
	ORA_MASKS(ora_analytics_meta);
	/* What rows can be grouped by [required] */
	struct ora_analytics_dimension_list dimensions;
	/* How long buckets of time can be [required] */
	struct ora_analytics_granularity_list granularities;
	/* What can be measured [required] */
	struct ora_analytics_metric_list metrics;
	/* How filters can compare [required] */
	struct ora_analytics_operator_list operators;
};

struct ora_analytics_meta_list {
	const struct ora_analytics_meta *const *items;
	size_t count;
};

union ora_classifier_dimensions_bits {
	char classifier_id[1];
	char dimension_names[2];
	char include_nulls[3];
};

/* Tags of a classifier to group by */
struct ora_classifier_dimensions {
	ORA_MASKS(ora_classifier_dimensions);
	/* The classifier [required; a UUID] */
	const char *classifier_id;
	/*
	 * Its dimensions, two at most; with none, a row for each dimension and value [at most 2
	 * items]
	 */
	struct ora_strings dimension_names;
	/* Whether requests without a tag are counted too */
	bool include_nulls;
};

struct ora_classifier_dimensions_list {
	const struct ora_classifier_dimensions *const *items;
	size_t count;
};

union ora_classifier_filter_bits {
	char field[1];
	char operator_[2];
	char value[3];
};

/* What a tag must be */
struct ora_classifier_filter {
	ORA_MASKS(ora_classifier_filter);
	/* The dimension of the classifier [required] */
	const char *field;
	/* eq, neq, in or not_in [required] */
	const char *operator_;
	/* A string or number; a list of them for in and not_in [required; JSON text] */
	const char *value;
};

struct ora_classifier_filter_list {
	const struct ora_classifier_filter *const *items;
	size_t count;
};

union ora_classifier_filters_bits {
	char classifier_id[1];
	char filters[2];
};

/* Tags of a classifier to filter by */
struct ora_classifier_filters {
	ORA_MASKS(ora_classifier_filters);
	/* The classifier, the same as in classifier_dimensions [required; a UUID] */
	const char *classifier_id;
	/* What the tags must be [required; 1 to 10 items] */
	struct ora_classifier_filter_list filters;
};

struct ora_classifier_filters_list {
	const struct ora_classifier_filters *const *items;
	size_t count;
};

union ora_analytics_filter_bits {
	char field[1];
	char include_unset[2];
	char operator_[3];
	char value[4];
};

/* What a dimension must be */
struct ora_analytics_filter {
	ORA_MASKS(ora_analytics_filter);
	/* The dimension [required] */
	const char *field;
	/* Whether rows without a value fit too; with in and not_in only */
	bool include_unset;
	/* How to compare [required] */
	const char *operator_;
	/*
	 * A string or number; a list of them for in and not_in. Takes IDs, not names: an API key by
	 * its hash, a workspace or member by its ID, a model by its permaslug [required; JSON text]
	 */
	const char *value;
};

struct ora_analytics_filter_list {
	const struct ora_analytics_filter *const *items;
	size_t count;
};

union ora_analytics_order_bits {
	char direction[1];
	char field[2];
};

/* How rows are sorted */
struct ora_analytics_order {
	ORA_MASKS(ora_analytics_order);
	/* Which comes first [required; asc or desc] */
	enum ora_sort_direction direction;
	/* A metric or dimension of the query, or date [required] */
	const char *field;
};

struct ora_analytics_order_list {
	const struct ora_analytics_order *const *items;
	size_t count;
};

union ora_time_range_bits {
	char end[1];
	char start[2];
};

/* A span of time, in UTC */
struct ora_time_range {
	ORA_MASKS(ora_time_range);
	/* When it ends [required; YYYY-MM-DDTHH:MM:SSZ, in UTC] */
	const char *end;
	/* When it begins [required; YYYY-MM-DDTHH:MM:SSZ, in UTC] */
	const char *start;
};

struct ora_time_range_list {
	const struct ora_time_range *const *items;
	size_t count;
};

union ora_analytics_metadata_bits {
	char query_time_ms[1];
	char row_count[2];
	char truncated[3];
};

/* About an answer */
struct ora_analytics_metadata {
	ORA_MASKS(ora_analytics_metadata);
	/* How long it took, in milliseconds [required] */
	double query_time_ms;
	const char *query_time_ms_text;
	/* How many rows it has [required] */
	int64_t row_count;
	const char *row_count_text;
	/* Whether rows are missing [required] */
	bool truncated;
};

struct ora_analytics_metadata_list {
	const struct ora_analytics_metadata *const *items;
	size_t count;
};

union ora_analytics_result_bits {
	char cached_at[1];
	char data[2];
	char metadata[3];
	char warnings[4];
};

/* The answer to a query */
struct ora_analytics_result {
	ORA_MASKS(ora_analytics_result);
	/* When the answer was computed, if it is an older one */
	double cached_at;
	const char *cached_at_text;
	/* The rows: names of metrics and dimensions with their values [required; each JSON text] */
	struct ora_strings data;
	/* About the answer [required] */
	const struct ora_analytics_metadata *metadata;
	/* What of the filters was not understood */
	struct ora_strings warnings;
};

struct ora_analytics_result_list {
	const struct ora_analytics_result *const *items;
	size_t count;
};

union ora_byok_key_bits {
	char allowed_api_key_hashes[1];
	char allowed_models[2];
	char allowed_user_ids[3];
	char created_at[4];
	char declared_region[5];
	char declared_zdr[6];
	char disabled[7];
	char id[8];
	char is_byok_only[9];
	char is_fallback[10];
	char is_required[11];
	char label[12];
	char name[13];
	char provider[14];
	char sort_order[15];
	char workspace_id[16];
};

/* A credential of a provider, without the key itself */
struct ora_byok_key {
	ORA_MASKS(ora_byok_key);
	/* Only these API keys may use it; null for all [required; null allowed] */
	struct ora_strings allowed_api_key_hashes;
	/* Only for these models is it used; null for all [required; null allowed] */
	struct ora_strings allowed_models;
	/* Only these members may use it; null for all [required; null allowed] */
	struct ora_strings allowed_user_ids;
	/* When it was made [required] */
	const char *created_at;
	/*
	 * Where its owner says that the provider works with the data [required; global, europe or
	 * us; null allowed]
	 */
	enum ora_data_region declared_region;
	const char *declared_region_text;
	/* Whether its owner says that the provider keeps no data [required; null allowed] */
	bool declared_zdr;
	/* Whether it is off [required] */
	bool disabled;
	/* ID of the credential [required] */
	const char *id;
	/* Whether no model of the provider is served with OpenRouter's own keys [required] */
	bool is_byok_only;
	/* Whether it is used last [required] */
	bool is_fallback;
	/* Whether its models are never served with OpenRouter's own keys [required] */
	bool is_required;
	/* The masked key [required] */
	const char *label;
	/* Name for people [null allowed] */
	const char *name;
	/* The provider it is for [required] */
	const char *provider;
	/* Its place among the credentials of its provider; lower ones come first [required] */
	int64_t sort_order;
	const char *sort_order_text;
	/* The workspace it is for; null is all workspaces [required; null allowed] */
	const char *workspace_id;
};

struct ora_byok_key_list {
	const struct ora_byok_key *const *items;
	size_t count;
};

union ora_external_identity_bits {
	char api_key[1];
	char user[2];
};

/* Whom a partner makes a key for */
struct ora_external_identity {
	ORA_MASKS(ora_external_identity);
	/*
	 * A key that the partner chose, which then works as this key; never shown again [32 to 512
	 * characters]
	 */
	const char *api_key;
	/* The partner's own name for the user [required; 1 to 512 characters] */
	const char *user;
};

struct ora_external_identity_list {
	const struct ora_external_identity *const *items;
	size_t count;
};

union ora_filter_rule_bits {
	char field[1];
	char operator_[2];
	char value[3];
};

/* A rule about one member of a trace */
struct ora_filter_rule {
	ORA_MASKS(ora_filter_rule);
	/*
	 * What it looks at [required; model, provider, session_id, user_id, api_key_name,
	 * finish_reason, input, output, total_cost, total_tokens, prompt_tokens or
	 * completion_tokens]
	 */
	enum ora_filter_field field;
	const char *field_text;
	/*
	 * How it compares [required; equals, not_equals, contains, not_contains, regex,
	 * starts_with, ends_with, gt, lt, gte, lte, exists or not_exists]
	 */
	enum ora_filter_operator operator_;
	const char *operator__text;
	/* What it compares with: a string or a number [JSON text] */
	const char *value;
};

struct ora_filter_rule_list {
	const struct ora_filter_rule *const *items;
	size_t count;
};

union ora_filter_rule_group_bits {
	char logic[1];
	char rules[2];
};

/* Rules that hold together */
struct ora_filter_rule_group {
	ORA_MASKS(ora_filter_rule_group);
	/* Whether all rules must fit, or one of them [and or or] */
	enum ora_filter_logic logic;
	const char *logic_text;
	/* The rules [required] */
	struct ora_filter_rule_list rules;
};

struct ora_filter_rule_group_list {
	const struct ora_filter_rule_group *const *items;
	size_t count;
};

union ora_filter_rules_bits {
	char enabled[1];
	char groups[2];
};

/* Rules that choose what is sent */
struct ora_filter_rules {
	ORA_MASKS(ora_filter_rules);
	/* Whether the rules are in force */
	bool enabled;
	/* Groups of rules [required] */
	struct ora_filter_rule_group_list groups;
};

struct ora_filter_rules_list {
	const struct ora_filter_rules *const *items;
	size_t count;
};

union ora_destination_bits {
	char api_key_hashes[1];
	char broadcast_generation_cost[2];
	char broadcast_generation_identity[3];
	char broadcast_generation_request_context[4];
	char config[5];
	char created_at[6];
	char enabled[7];
	char filter_rules[8];
	char id[9];
	char name[10];
	char privacy_mode[11];
	char sampling_rate[12];
	char type[13];
	char updated_at[14];
	char workspace_id[15];
};

/* Where traces are sent */
struct ora_destination {
	ORA_MASKS(ora_destination);
	/* Only traffic of these API keys is sent; null for all [required; null allowed] */
	struct ora_strings api_key_hashes;
	/* Whether cost and billing are sent along [required] */
	bool broadcast_generation_cost;
	/* Whether it is sent along who asked [required] */
	bool broadcast_generation_identity;
	/* Whether the context of the request is sent along [required] */
	bool broadcast_generation_request_context;
	/* Settings, whose members depend on the type [required; JSON text] */
	const char *config;
	/* When it was made [required] */
	const char *created_at;
	/* Whether anything is sent [required] */
	bool enabled;
	/* Only what fits these rules is sent; null for all [required; null allowed] */
	const struct ora_filter_rules *filter_rules;
	/* ID of the destination [required] */
	const char *id;
	/* Name for people [required; null allowed] */
	const char *name;
	/* Whether prompts and answers are left out [required] */
	bool privacy_mode;
	/* Which part of the traffic is sent [required] */
	double sampling_rate;
	const char *sampling_rate_text;
	/*
	 * Which service it is [required; arize, braintrust, clickhouse, datadog, grafana, langfuse,
	 * langsmith, newrelic, opik, otel-collector, posthog, ramp, s3, sentry, snowflake, weave or
	 * webhook]
	 */
	enum ora_destination_type type;
	const char *type_text;
	/* When it was last changed [required] */
	const char *updated_at;
	/* The workspace whose traffic is sent [required] */
	const char *workspace_id;
};

struct ora_destination_list {
	const struct ora_destination *const *items;
	size_t count;
};

union ora_preset_bits {
	char created_at[1];
	char creator_user_id[2];
	char description[3];
	char designated_version_id[4];
	char id[5];
	char name[6];
	char slug[7];
	char status[8];
	char status_updated_at[9];
	char updated_at[10];
	char workspace_id[11];
};

/* Saved settings of requests */
struct ora_preset {
	ORA_MASKS(ora_preset);
	/* When it was made [required] */
	const char *created_at;
	/* Who made it, or null [required; null allowed] */
	const char *creator_user_id;
	/* What it is for [required; null allowed] */
	const char *description;
	/* ID of the version that is in use, or null [required; null allowed] */
	const char *designated_version_id;
	/* ID of the preset [required] */
	const char *id;
	/* Its name [required] */
	const char *name;
	/* Its name in requests [required] */
	const char *slug;
	/* Whether it can be used [required; active, disabled or archived] */
	enum ora_preset_status status;
	const char *status_text;
	/* When the status was last changed [required; null allowed] */
	const char *status_updated_at;
	/* When it was last changed [required] */
	const char *updated_at;
	/* The workspace it belongs to, or null [required; null allowed] */
	const char *workspace_id;
};

struct ora_preset_list {
	const struct ora_preset *const *items;
	size_t count;
};

union ora_preset_version_bits {
	char config[1];
	char created_at[2];
	char creator_id[3];
	char id[4];
	char preset_id[5];
	char system_prompt[6];
	char updated_at[7];
	char version[8];
};

/* A version of a preset */
struct ora_preset_version {
	ORA_MASKS(ora_preset_version);
	/* The settings [required; JSON text] */
	const char *config;
	/* When it was made [required] */
	const char *created_at;
	/* Who made it [required] */
	const char *creator_id;
	/* ID of the version [required] */
	const char *id;
	/* The preset [required] */
	const char *preset_id;
	/* The system prompt, or null [required; null allowed] */
	const char *system_prompt;
	/* When it was last changed [required] */
	const char *updated_at;
	/* Its number [required] */
	int64_t version;
	const char *version_text;
};

struct ora_preset_version_list {
	const struct ora_preset_version *const *items;
	size_t count;
};

union ora_preset_details_bits {
	char created_at[1];
	char creator_user_id[2];
	char description[3];
	char designated_version_id[4];
	char id[5];
	char name[6];
	char slug[7];
	char status[8];
	char status_updated_at[9];
	char updated_at[10];
	char workspace_id[11];
	char designated_version[12];
};

/* Saved settings of requests, with the version that is in use */
struct ora_preset_details {
	ORA_MASKS(ora_preset_details);
	/* When it was made [required] */
	const char *created_at;
	/* Who made it, or null [required; null allowed] */
	const char *creator_user_id;
	/* What it is for [required; null allowed] */
	const char *description;
	/* ID of the version that is in use, or null [required; null allowed] */
	const char *designated_version_id;
	/* ID of the preset [required] */
	const char *id;
	/* Its name [required] */
	const char *name;
	/* Its name in requests [required] */
	const char *slug;
	/* Whether it can be used [required; active, disabled or archived] */
	enum ora_preset_status status;
	const char *status_text;
	/* When the status was last changed [required; null allowed] */
	const char *status_updated_at;
	/* When it was last changed [required] */
	const char *updated_at;
	/* The workspace it belongs to, or null [required; null allowed] */
	const char *workspace_id;
	/* The version that is in use, or null [required; null allowed] */
	const struct ora_preset_version *designated_version;
};

struct ora_preset_details_list {
	const struct ora_preset_details *const *items;
	size_t count;
};

union ora_scim_group_mapping_bits {
	char created_at[1];
	char id[2];
	char organization_id[3];
	char role[4];
	char scim_group_id[5];
	char updated_at[6];
	char workspace_id[7];
};

/* A group that becomes members of a workspace */
struct ora_scim_group_mapping {
	ORA_MASKS(ora_scim_group_mapping);
	/* When it was made [required] */
	const char *created_at;
	/* ID of the mapping [required] */
	const char *id;
	/* The organization [required] */
	const char *organization_id;
	/* What they are in the workspace [required; admin or member] */
	enum ora_workspace_role role;
	const char *role_text;
	/* The group [required] */
	const char *scim_group_id;
	/* When it was last changed [required] */
	const char *updated_at;
	/* The workspace [required] */
	const char *workspace_id;
};

struct ora_scim_group_mapping_list {
	const struct ora_scim_group_mapping *const *items;
	size_t count;
};

union ora_scim_group_bits {
	char created_at[1];
	char display_name[2];
	char external_id[3];
	char id[4];
	char organization_id[5];
	char updated_at[6];
};

/* A group of the identity provider */
struct ora_scim_group {
	ORA_MASKS(ora_scim_group);
	/* When it was first told of [required] */
	const char *created_at;
	/* Its name [required] */
	const char *display_name;
	/* Its ID at the identity provider [required; null allowed] */
	const char *external_id;
	/* ID of the group [required] */
	const char *id;
	/* The organization [required] */
	const char *organization_id;
	/* When it was last changed [required] */
	const char *updated_at;
};

struct ora_scim_group_list {
	const struct ora_scim_group *const *items;
	size_t count;
};

union ora_workspace_budget_bits {
	char created_at[1];
	char id[2];
	char limit_usd[3];
	char reset_interval[4];
	char updated_at[5];
	char workspace_id[6];
};

/* What a workspace may spend in an interval */
struct ora_workspace_budget {
	ORA_MASKS(ora_workspace_budget);
	/* When the budget was made [required] */
	const char *created_at;
	/* ID of the budget [required] */
	const char *id;
	/* The limit in USD [required] */
	double limit_usd;
	const char *limit_usd_text;
	/*
	 * How often it starts anew; null is a lifetime budget [required; daily, weekly or monthly;
	 * null allowed]
	 */
	enum ora_reset_interval reset_interval;
	const char *reset_interval_text;
	/* When the budget was last changed [required] */
	const char *updated_at;
	/* The workspace it belongs to [required] */
	const char *workspace_id;
};

struct ora_workspace_budget_list {
	const struct ora_workspace_budget *const *items;
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
	char include_expired[7];
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
	/* Whether keys that have ended are listed too */
	bool include_expired;
};

#define ORA_LIST_KEYS_ARGS_INIT { \
	sizeof(struct ora_list_keys_args), { 0 }, 0, false, 0, NULL, NULL, NULL, NULL, false }

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
	char external[11];
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
	/* Optional spending limit for the API key in USD [0 or more; null allowed] */
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
	/* Whom the key is for, where a partner manages keys for others */
	const struct ora_external_identity *external;
};

#define ORA_CREATE_KEYS_ARGS_INIT { \
	sizeof(struct ora_create_keys_args), { 0 }, 0, NULL, NULL, false, 0.0, \
	ORA_LIMIT_RESET_UNKNOWN, NULL, NULL, NULL, NULL, NULL, NULL }

union ora_create_keys_reply_bits {
	char data[1];
	char key[2];
};

struct ora_create_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_keys_reply);
	/* The created API key [required] */
	const struct ora_key *data;
	/* The secret itself; shown here and nowhere else [required] */
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
	char workspace_id[10];
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
	/* New spending limit for the API key in USD [0 or more; null allowed] */
	double limit;
	/*
	 * New limit reset type for the API key (daily, weekly, monthly, or null for no reset).
	 * Resets happen automatically at midnight UTC, and weeks are Monday through Sunday. [daily,
	 * weekly or monthly; null allowed]
	 */
	enum ora_limit_reset limit_reset;
	/* New name for the API key [1 or more characters] */
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
	/*
	 * Workspace to move the key to. Its secret and guardrail stay; presets, own provider keys
	 * and routing of the old workspace do not. The creator must be a member there. [a UUID]
	 */
	const char *workspace_id;
};

#define ORA_UPDATE_KEYS_ARGS_INIT { \
	sizeof(struct ora_update_keys_args), { 0 }, 0, NULL, false, false, 0.0, \
	ORA_LIMIT_RESET_UNKNOWN, NULL, NULL, NULL, NULL, NULL }

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
	/* Whether the key is gone [required] */
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

union ora_rotate_keys_args_bits {
	char hash[1];
	char name[2];
	char grace[3];
	char new_hash[4];
	char http_referer[5];
	char x_open_router_title[6];
	char x_open_router_categories[7];
};

struct ora_rotate_keys_args {
	size_t size;
	ORA_MASKS(ora_rotate_keys_args);
	/* The hash of the key to replace [required; 1 or more characters] */
	const char *hash;
	/*
	 * Name of the new key; left out, the old name with (rotated) behind it [1 or more
	 * characters]
	 */
	const char *name;
	/*
	 * Seconds that the old key goes on working, from when the new one was made; 0 disables it
	 * in this call, left out it is a day [0 to 31536000]
	 */
	int64_t grace;
	/*
	 * Hash of the key that an earlier call made: it gets the guardrail if it has none, and the
	 * old one is disabled if the grace is over [1 or more characters]
	 */
	const char *new_hash;
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

#define ORA_ROTATE_KEYS_ARGS_INIT { \
	sizeof(struct ora_rotate_keys_args), { 0 }, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL }

union ora_rotate_keys_reply_bits {
	char data[1];
	char key[2];
	char assigned[3];
	char verified[4];
	char ended[5];
	char due[6];
};

struct ora_rotate_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_rotate_keys_reply);
	/* The new key [required] */
	const struct ora_key *data;
	/* The secret of the new key; shown here and nowhere else */
	const char *key;
	/* How many guardrails the new key got [required] */
	int64_t assigned;
	const char *assigned_text;
	/* Whether upstream was asked with the new secret and knew it [required] */
	bool verified;
	/* Whether the old key is disabled [required] */
	bool ended;
	/*
	 * When the old key is to be disabled, by a second call; null if it is or can't be yet [null
	 * allowed]
	 */
	const char *due;
};

/*
 * Several requests: Rotate an API key. Makes a key with the limits, workspace and guardrail of an
 * old one, delivers its secret, tries it, and disables the old one: at once with grace 0, else in a
 * second call with new_hash, when the time has come (the reply says when). Nothing is created where
 * new_hash is given: so it also goes on where an earlier call stopped. What the old key has spent
 * does not go over: the new limit begins anew.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_rotate_keys(struct ora_client *client,
	const struct ora_rotate_keys_args *args, struct ora_rotate_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_rotate_keys_with(struct ora_client *client,
	const struct ora_rotate_keys_args *args, const struct ora_call_options *options,
	struct ora_rotate_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_rotate_keys_start(struct ora_client *client,
	const struct ora_rotate_keys_args *args, const struct ora_call_options *options,
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
	char allowed_data_regions[14];
	char content_filter_builtins[15];
	char content_filters[16];
	char enable_free_model_publication[17];
	char enable_free_model_training[18];
	char enable_paid_model_training[19];
	char enforce_zdr_anthropic[20];
	char enforce_zdr_google[21];
	char enforce_zdr_openai[22];
	char enforce_zdr_other[23];
	char enforce_zdr_xai[24];
	char include_byok_in_budgets[25];
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
	/* Spending limit in USD [0 or more; null allowed] */
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
	/*
	 * Regions through which requests must come; null for any [1 or more items; each global,
	 * europe or us; null allowed]
	 */
	struct ora_enums allowed_data_regions;
	/* Ready-made content filters; the list replaces the whole list [null allowed] */
	struct ora_content_filter_builtin_list content_filter_builtins;
	/* Content filters of your own; the list replaces the whole list [null allowed] */
	struct ora_content_filter_list content_filters;
	/* Whether free endpoints that publish prompts may be used [null allowed] */
	bool enable_free_model_publication;
	/* Whether free endpoints that train on requests may be used [null allowed] */
	bool enable_free_model_training;
	/* Whether paid endpoints that train on requests may be used [null allowed] */
	bool enable_paid_model_training;
	/*
	 * Whether zero data retention is enforced for models of Anthropic; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_anthropic;
	/*
	 * Whether zero data retention is enforced for models of Google; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_google;
	/*
	 * Whether zero data retention is enforced for models of OpenAI; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_openai;
	/*
	 * Whether zero data retention is enforced for models of all other makers; without it,
	 * enforce_zdr decides [null allowed]
	 */
	bool enforce_zdr_other;
	/*
	 * Whether zero data retention is enforced for models of xAI; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_xai;
	/* Whether spend with own provider keys counts against limit_usd */
	bool include_byok_in_budgets;
};

#define ORA_CREATE_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_create_guardrail_args), { 0 }, 0, { NULL, 0 }, { NULL, 0 }, NULL, false, \
	{ NULL, 0 }, { NULL, 0 }, 0.0, NULL, ORA_RESET_INTERVAL_UNKNOWN, NULL, NULL, NULL, NULL, \
	{ NULL, 0 }, { NULL, 0 }, { NULL, 0 }, false, false, false, false, false, false, false, \
	false, false }

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
	char allowed_data_regions[14];
	char content_filter_builtins[15];
	char content_filters[16];
	char enable_free_model_publication[17];
	char enable_free_model_training[18];
	char enable_paid_model_training[19];
	char enforce_zdr_anthropic[20];
	char enforce_zdr_google[21];
	char enforce_zdr_openai[22];
	char enforce_zdr_other[23];
	char enforce_zdr_xai[24];
	char include_byok_in_budgets[25];
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
	/* New spending limit in USD [0 or more; null allowed] */
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
	/*
	 * Regions through which requests must come; null for any [1 or more items; each global,
	 * europe or us; null allowed]
	 */
	struct ora_enums allowed_data_regions;
	/* Ready-made content filters; the list replaces the whole list [null allowed] */
	struct ora_content_filter_builtin_list content_filter_builtins;
	/* Content filters of your own; the list replaces the whole list [null allowed] */
	struct ora_content_filter_list content_filters;
	/* Whether free endpoints that publish prompts may be used [null allowed] */
	bool enable_free_model_publication;
	/* Whether free endpoints that train on requests may be used [null allowed] */
	bool enable_free_model_training;
	/* Whether paid endpoints that train on requests may be used [null allowed] */
	bool enable_paid_model_training;
	/*
	 * Whether zero data retention is enforced for models of Anthropic; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_anthropic;
	/*
	 * Whether zero data retention is enforced for models of Google; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_google;
	/*
	 * Whether zero data retention is enforced for models of OpenAI; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_openai;
	/*
	 * Whether zero data retention is enforced for models of all other makers; without it,
	 * enforce_zdr decides [null allowed]
	 */
	bool enforce_zdr_other;
	/*
	 * Whether zero data retention is enforced for models of xAI; without it, enforce_zdr
	 * decides [null allowed]
	 */
	bool enforce_zdr_xai;
	/* Whether spend with own provider keys counts against limit_usd */
	bool include_byok_in_budgets;
};

#define ORA_UPDATE_GUARDRAIL_ARGS_INIT { \
	sizeof(struct ora_update_guardrail_args), { 0 }, 0, NULL, { NULL, 0 }, { NULL, 0 }, NULL, \
	false, { NULL, 0 }, { NULL, 0 }, 0.0, NULL, ORA_RESET_INTERVAL_UNKNOWN, NULL, NULL, NULL, \
	{ NULL, 0 }, { NULL, 0 }, { NULL, 0 }, false, false, false, false, false, false, false, \
	false, false }

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
	/* How many keys the guardrail is assigned to [required] */
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
	 * Array of API key hashes to assign to the guardrail [required; 1 to 500 items; each 1 or
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
	 * Array of API key hashes to unassign from the guardrail [required; 1 to 500 items; each 1
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
	char disabled_server_tools[15];
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
	 * URL-friendly slug (lowercase alphanumeric and hyphens only) [required; a-z and 0-9, with
	 * single hyphens between them; 1 to 50 characters]
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
	/*
	 * Server tools that requests in this workspace may not use; null for none [each
	 * openrouter:advisor, openrouter:apply_patch, openrouter:bash, openrouter:datetime,
	 * openrouter:fusion, openrouter:image_generation, openrouter:experimental__search_models,
	 * openrouter:shell, openrouter:subagent, openrouter:tool_search, openrouter:web_fetch or
	 * openrouter:web_search; null allowed]
	 */
	struct ora_enums disabled_server_tools;
};

#define ORA_CREATE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_create_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL, { NULL, 0 }, \
	0.0, false, false, false, NULL, NULL, NULL, NULL, NULL, { NULL, 0 } }

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
	char disabled_server_tools[16];
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
	/*
	 * New URL-friendly slug [a-z and 0-9, with single hyphens between them; 1 to 50 characters]
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
	/*
	 * Server tools that requests in this workspace may not use; null or an empty list allows
	 * all [each openrouter:advisor, openrouter:apply_patch, openrouter:bash,
	 * openrouter:datetime, openrouter:fusion, openrouter:image_generation,
	 * openrouter:experimental__search_models, openrouter:shell, openrouter:subagent,
	 * openrouter:tool_search, openrouter:web_fetch or openrouter:web_search; null allowed]
	 */
	struct ora_enums disabled_server_tools;
};

#define ORA_UPDATE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_update_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL, NULL, \
	{ NULL, 0 }, 0.0, false, false, false, NULL, NULL, NULL, NULL, NULL, { NULL, 0 } }

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
	char confirm_default_workspace_deletion[5];
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
	/*
	 * Must be true to delete the default workspace, which ends all inference keys that belong
	 * to no workspace
	 */
	bool confirm_default_workspace_deletion;
};

#define ORA_DELETE_WORKSPACE_ARGS_INIT { \
	sizeof(struct ora_delete_workspace_args), { 0 }, 0, NULL, NULL, NULL, NULL, false }

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
 * DELETE /workspaces/{id}: Delete a workspace. Its guardrails and budgets go with it. Refused while
 * it has active API keys. The default workspace goes only where that is confirmed, if at all.
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
	/* How many memberships are new or changed [required] */
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
 * POST /workspaces/{id}/members/remove: Bulk remove members from a workspace. Whoever has active
 * API keys in the workspace stays in it: disable or delete those first.
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
	/* How many members there are [required] */
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
	char group_by[7];
	char workspace_id[8];
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
	/* Gives each row its workspace; without it, rows are summed over workspaces [workspace] */
	enum ora_activity_grouping group_by;
	/* Only activity of this workspace */
	const char *workspace_id;
};

#define ORA_GET_USER_ACTIVITY_ARGS_INIT { \
	sizeof(struct ora_get_user_activity_args), { 0 }, 0, NULL, NULL, NULL, NULL, NULL, NULL, \
	ORA_ACTIVITY_GROUPING_UNKNOWN, NULL }

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

/* Questions about use and spend */

union ora_get_analytics_meta_args_bits {
	char http_referer[1];
	char x_open_router_title[2];
	char x_open_router_categories[3];
};

struct ora_get_analytics_meta_args {
	size_t size;
	ORA_MASKS(ora_get_analytics_meta_args);
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

#define ORA_GET_ANALYTICS_META_ARGS_INIT { \
	sizeof(struct ora_get_analytics_meta_args), { 0 }, 0, NULL, NULL, NULL }

union ora_get_analytics_meta_reply_bits {
	char data[1];
};

struct ora_get_analytics_meta_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_analytics_meta_reply);
	/* What there is [required] */
	const struct ora_analytics_meta *data;
};

/*
 * GET /analytics/meta: Get analytics metrics and dimensions. What query_analytics can be asked for.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_analytics_meta(struct ora_client *client,
	const struct ora_get_analytics_meta_args *args, struct ora_get_analytics_meta_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_analytics_meta_with(struct ora_client *client,
	const struct ora_get_analytics_meta_args *args, const struct ora_call_options *options,
	struct ora_get_analytics_meta_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_analytics_meta_start(struct ora_client *client,
	const struct ora_get_analytics_meta_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_query_analytics_args_bits {
	char classifier_dimensions[1];
	char classifier_filters[2];
	char dimensions[3];
	char filters[4];
	char granularity[5];
	char group_limit[6];
	char limit[7];
	char metrics[8];
	char order_by[9];
	char time_range[10];
	char http_referer[11];
	char x_open_router_title[12];
	char x_open_router_categories[13];
};

struct ora_query_analytics_args {
	size_t size;
	ORA_MASKS(ora_query_analytics_args);
	/* Groups rows by the tags of a classifier of the workspace */
	const struct ora_classifier_dimensions *classifier_dimensions;
	/* Only requests with these tags of a classifier */
	const struct ora_classifier_filters *classifier_filters;
	/* What to group by, two at most [at most 2 items] */
	struct ora_strings dimensions;
	/* Only requests that fit all of these [at most 20 items] */
	struct ora_analytics_filter_list filters;
	/* Length of the buckets of time [such as minute, hour, day, week, month] */
	const char *granularity;
	/* Most rows for each combination of dimensions; set too low, it cuts off buckets of time */
	int64_t group_limit;
	/* Most rows altogether; 1000 unless given */
	int64_t limit;
	/* What to measure [required; 1 or more items] */
	struct ora_strings metrics;
	/* How to sort the rows */
	const struct ora_analytics_order *order_by;
	/* From when to when */
	const struct ora_time_range *time_range;
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

#define ORA_QUERY_ANALYTICS_ARGS_INIT { \
	sizeof(struct ora_query_analytics_args), { 0 }, 0, NULL, NULL, { NULL, 0 }, { NULL, 0 }, \
	NULL, 0, 0, { NULL, 0 }, NULL, NULL, NULL, NULL, NULL }

union ora_query_analytics_reply_bits {
	char data[1];
};

struct ora_query_analytics_reply {
	struct ora_reply base;
	ORA_MASKS(ora_query_analytics_reply);
	/* The answer [required] */
	const struct ora_analytics_result *data;
};

/*
 * POST /analytics/query: Query analytics. get_analytics_meta lists the names. Rows are cut off at
 * the limit; metadata.truncated tells so.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_query_analytics(struct ora_client *client,
	const struct ora_query_analytics_args *args, struct ora_query_analytics_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_query_analytics_with(struct ora_client *client,
	const struct ora_query_analytics_args *args, const struct ora_call_options *options,
	struct ora_query_analytics_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_query_analytics_start(struct ora_client *client,
	const struct ora_query_analytics_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* The account's own keys at providers (bring your own key) */

union ora_list_byok_keys_args_bits {
	char offset[1];
	char limit[2];
	char workspace_id[3];
	char provider[4];
	char http_referer[5];
	char x_open_router_title[6];
	char x_open_router_categories[7];
};

struct ora_list_byok_keys_args {
	size_t size;
	ORA_MASKS(ora_list_byok_keys_args);
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
	int64_t limit;
	/* Credentials of this workspace [a UUID] */
	const char *workspace_id;
	/*
	 * Only credentials of this provider [such as ai21, aion-labs, akashml, alibaba,
	 * amazon-bedrock, amazon-nova, ambient, anthropic, arcee-ai, atlas-cloud, avian, azure,
	 * baidu, baseten, black-forest-labs, byteplus, cerebras, chutes, cirrascale, clarifai,
	 * cloudflare, cohere, coreweave, crusoe, darkbloom, databricks, decart, deepgram,
	 * deepinfra, deepseek, dekallm, digitalocean, featherless, fireworks, fish-audio, friendli,
	 * gmicloud, google-ai-studio, google-vertex, groq, heygen, inception, inceptron,
	 * inferact-vllm, inference-net, infermatic, inflection, io-net, ionstream, krea, liquid,
	 * makora, mancer, mara, meta, minimax, mistral, modal, modelrun, modular, moonshotai,
	 * morph, ncompass, nebius, nex-agi, nextbit, novita, nvidia, open-inference, openai,
	 * parasail, perceptron, perplexity, phala, poolside, quiver, recraft, reka, relace, runway,
	 * sail-research, sakana, sakana-ai, sambanova, seed, siliconflow, sourceful, stepfun,
	 * streamlake, switchpoint, tencent, tenstorrent, thinkingmachines, together, upstage,
	 * venice, wafer, wandb, wandb-legacy, xai, xiaomi, z-ai]
	 */
	const char *provider;
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

#define ORA_LIST_BYOK_KEYS_ARGS_INIT { \
	sizeof(struct ora_list_byok_keys_args), { 0 }, 0, 0, 0, NULL, NULL, NULL, NULL, NULL }

union ora_list_byok_keys_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_byok_keys_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_byok_keys_reply);
	/* The credentials [required] */
	struct ora_byok_key_list data;
	/* How many credentials there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/* GET /byok: List BYOK credentials. The keys themselves are never shown, only a masked label. */
ORA_EXPORT ORA_MUST_CHECK int ora_list_byok_keys(struct ora_client *client,
	const struct ora_list_byok_keys_args *args, struct ora_list_byok_keys_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_byok_keys_with(struct ora_client *client,
	const struct ora_list_byok_keys_args *args, const struct ora_call_options *options,
	struct ora_list_byok_keys_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_byok_keys_start(struct ora_client *client,
	const struct ora_list_byok_keys_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_byok_keys_all(struct ora_client *client,
	const struct ora_list_byok_keys_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_byok_keys_next(struct ora_pages *pages,
	const struct ora_byok_key **row, struct ora_error *err);

union ora_create_byok_key_args_bits {
	char allowed_api_key_hashes[1];
	char allowed_models[2];
	char allowed_user_ids[3];
	char declared_region[4];
	char declared_zdr[5];
	char disabled[6];
	char is_byok_only[7];
	char is_fallback[8];
	char is_required[9];
	char key[10];
	char name[11];
	char provider[12];
	char workspace_id[13];
	char http_referer[14];
	char x_open_router_title[15];
	char x_open_router_categories[16];
};

struct ora_create_byok_key_args {
	size_t size;
	ORA_MASKS(ora_create_byok_key_args);
	/*
	 * Only these API keys may use the credential; null for all [1 to 100 items; each 64
	 * lower-case hexadecimal digits; null allowed]
	 */
	struct ora_strings allowed_api_key_hashes;
	/*
	 * Only for these models is the credential used; null for all [at most 100 items; null
	 * allowed]
	 */
	struct ora_strings allowed_models;
	/*
	 * Only these members may use the credential; null for all [at most 100 items; null allowed]
	 */
	struct ora_strings allowed_user_ids;
	/*
	 * Where you say that the provider works with the data; nobody checks it [global, europe or
	 * us; null allowed]
	 */
	enum ora_data_region declared_region;
	/*
	 * Whether you say that the provider keeps no data; nobody checks it. null: what OpenRouter
	 * assumes of the provider [null allowed]
	 */
	bool declared_zdr;
	/* Whether the credential is off */
	bool disabled;
	/* Whether no model of this provider is served with OpenRouter's own keys */
	bool is_byok_only;
	/* Whether it is used only after the other credentials of its provider failed */
	bool is_fallback;
	/*
	 * Whether the models that the credential is for are never served with OpenRouter's own keys
	 */
	bool is_required;
	/*
	 * The provider's key. It is stored encrypted and never shown again [required; 1 or more
	 * characters]
	 */
	const char *key;
	/* Name for people [at most 255 characters; null allowed] */
	const char *name;
	/*
	 * The provider that the key is for [required; such as ai21, aion-labs, akashml, alibaba,
	 * amazon-bedrock, amazon-nova, ambient, anthropic, arcee-ai, atlas-cloud, avian, azure,
	 * baidu, baseten, black-forest-labs, byteplus, cerebras, chutes, cirrascale, clarifai,
	 * cloudflare, cohere, coreweave, crusoe, darkbloom, databricks, decart, deepgram,
	 * deepinfra, deepseek, dekallm, digitalocean, featherless, fireworks, fish-audio, friendli,
	 * gmicloud, google-ai-studio, google-vertex, groq, heygen, inception, inceptron,
	 * inferact-vllm, inference-net, infermatic, inflection, io-net, ionstream, krea, liquid,
	 * makora, mancer, mara, meta, minimax, mistral, modal, modelrun, modular, moonshotai,
	 * morph, ncompass, nebius, nex-agi, nextbit, novita, nvidia, open-inference, openai,
	 * parasail, perceptron, perplexity, phala, poolside, quiver, recraft, reka, relace, runway,
	 * sail-research, sakana, sakana-ai, sambanova, seed, siliconflow, sourceful, stepfun,
	 * streamlake, switchpoint, tencent, tenstorrent, thinkingmachines, together, upstage,
	 * venice, wafer, wandb, wandb-legacy, xai, xiaomi, z-ai]
	 */
	const char *provider;
	/* Workspace that the credential is for; left out, the default one [a UUID] */
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

#define ORA_CREATE_BYOK_KEY_ARGS_INIT { \
	sizeof(struct ora_create_byok_key_args), { 0 }, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, \
	ORA_DATA_REGION_UNKNOWN, false, false, false, false, false, NULL, NULL, NULL, NULL, NULL, \
	NULL, NULL }

union ora_create_byok_key_reply_bits {
	char data[1];
};

struct ora_create_byok_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_byok_key_reply);
	/* The credential [required] */
	const struct ora_byok_key *data;
};

/*
 * POST /byok: Create a BYOK credential. Requests to the provider are then paid with your own
 * account there.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_byok_key(struct ora_client *client,
	const struct ora_create_byok_key_args *args, struct ora_create_byok_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_byok_key_with(struct ora_client *client,
	const struct ora_create_byok_key_args *args, const struct ora_call_options *options,
	struct ora_create_byok_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_byok_key_start(struct ora_client *client,
	const struct ora_create_byok_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_byok_key_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_byok_key_args {
	size_t size;
	ORA_MASKS(ora_get_byok_key_args);
	/* The credential [required; a UUID] */
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

#define ORA_GET_BYOK_KEY_ARGS_INIT { \
	sizeof(struct ora_get_byok_key_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_byok_key_reply_bits {
	char data[1];
};

struct ora_get_byok_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_byok_key_reply);
	/* The credential [required] */
	const struct ora_byok_key *data;
};

/* GET /byok/{id}: Get a BYOK credential. The key itself is never shown. */
ORA_EXPORT ORA_MUST_CHECK int ora_get_byok_key(struct ora_client *client,
	const struct ora_get_byok_key_args *args, struct ora_get_byok_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_byok_key_with(struct ora_client *client,
	const struct ora_get_byok_key_args *args, const struct ora_call_options *options,
	struct ora_get_byok_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_byok_key_start(struct ora_client *client,
	const struct ora_get_byok_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_byok_key_args_bits {
	char id[1];
	char allowed_api_key_hashes[2];
	char allowed_models[3];
	char allowed_user_ids[4];
	char declared_region[5];
	char declared_zdr[6];
	char disabled[7];
	char is_byok_only[8];
	char is_fallback[9];
	char is_required[10];
	char key[11];
	char name[12];
	char http_referer[13];
	char x_open_router_title[14];
	char x_open_router_categories[15];
};

struct ora_update_byok_key_args {
	size_t size;
	ORA_MASKS(ora_update_byok_key_args);
	/* The credential [required; a UUID] */
	const char *id;
	/*
	 * Only these API keys may use the credential; null for all [1 to 100 items; each 64
	 * lower-case hexadecimal digits; null allowed]
	 */
	struct ora_strings allowed_api_key_hashes;
	/*
	 * Only for these models is the credential used; null for all [at most 100 items; null
	 * allowed]
	 */
	struct ora_strings allowed_models;
	/*
	 * Only these members may use the credential; null for all [at most 100 items; null allowed]
	 */
	struct ora_strings allowed_user_ids;
	/*
	 * Where you say that the provider works with the data; nobody checks it [global, europe or
	 * us; null allowed]
	 */
	enum ora_data_region declared_region;
	/*
	 * Whether you say that the provider keeps no data; nobody checks it. null: what OpenRouter
	 * assumes of the provider [null allowed]
	 */
	bool declared_zdr;
	/* Whether the credential is off */
	bool disabled;
	/* Whether no model of this provider is served with OpenRouter's own keys */
	bool is_byok_only;
	/* Whether it is used only after the other credentials of its provider failed */
	bool is_fallback;
	/*
	 * Whether the models that the credential is for are never served with OpenRouter's own keys
	 */
	bool is_required;
	/*
	 * The provider's key. It is stored encrypted and never shown again; the old one is
	 * overwritten [1 or more characters]
	 */
	const char *key;
	/* Name for people [at most 255 characters; null allowed] */
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

#define ORA_UPDATE_BYOK_KEY_ARGS_INIT { \
	sizeof(struct ora_update_byok_key_args), { 0 }, 0, NULL, { NULL, 0 }, { NULL, 0 }, \
	{ NULL, 0 }, ORA_DATA_REGION_UNKNOWN, false, false, false, false, false, NULL, NULL, NULL, \
	NULL, NULL }

union ora_update_byok_key_reply_bits {
	char data[1];
};

struct ora_update_byok_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_byok_key_reply);
	/* The credential as it is now [required] */
	const struct ora_byok_key *data;
};

/*
 * PATCH /byok/{id}: Update a BYOK credential. What is left out stays as it is. A new key replaces
 * the old one at once.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_byok_key(struct ora_client *client,
	const struct ora_update_byok_key_args *args, struct ora_update_byok_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_byok_key_with(struct ora_client *client,
	const struct ora_update_byok_key_args *args, const struct ora_call_options *options,
	struct ora_update_byok_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_byok_key_start(struct ora_client *client,
	const struct ora_update_byok_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_byok_key_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_delete_byok_key_args {
	size_t size;
	ORA_MASKS(ora_delete_byok_key_args);
	/* The credential [required; a UUID] */
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

#define ORA_DELETE_BYOK_KEY_ARGS_INIT { \
	sizeof(struct ora_delete_byok_key_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_delete_byok_key_reply_bits {
	char deleted[1];
};

struct ora_delete_byok_key_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_byok_key_reply);
	/* That the credential is gone [required] */
	bool deleted;
};

/*
 * DELETE /byok/{id}: Delete a BYOK credential. The key is wiped and can't be brought back. Requests
 * fall back to other credentials, or fail.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_byok_key(struct ora_client *client,
	const struct ora_delete_byok_key_args *args, struct ora_delete_byok_key_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_byok_key_with(struct ora_client *client,
	const struct ora_delete_byok_key_args *args, const struct ora_call_options *options,
	struct ora_delete_byok_key_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_byok_key_start(struct ora_client *client,
	const struct ora_delete_byok_key_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* Where traces of requests are sent */

union ora_list_observability_destinations_args_bits {
	char offset[1];
	char limit[2];
	char workspace_id[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_observability_destinations_args {
	size_t size;
	ORA_MASKS(ora_list_observability_destinations_args);
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
	int64_t limit;
	/* Destinations of this workspace [a UUID] */
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

#define ORA_LIST_OBSERVABILITY_DESTINATIONS_ARGS_INIT { \
	sizeof(struct ora_list_observability_destinations_args), { 0 }, 0, 0, 0, NULL, NULL, NULL, \
	NULL }

union ora_list_observability_destinations_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_observability_destinations_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_observability_destinations_reply);
	/* The destinations [required] */
	struct ora_destination_list data;
	/* How many destinations there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /observability/destinations: List observability destinations. Destinations of types that are
 * not stable yet are left out. Credentials in their settings are masked.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_observability_destinations(struct ora_client *client,
	const struct ora_list_observability_destinations_args *args, struct ora_list_observability_destinations_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_observability_destinations_with(struct ora_client *client,
	const struct ora_list_observability_destinations_args *args, const struct ora_call_options *options,
	struct ora_list_observability_destinations_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_observability_destinations_start(struct ora_client *client,
	const struct ora_list_observability_destinations_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_observability_destinations_all(struct ora_client *client,
	const struct ora_list_observability_destinations_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_observability_destinations_next(struct ora_pages *pages,
	const struct ora_destination **row, struct ora_error *err);

union ora_create_observability_destination_args_bits {
	char api_key_hashes[1];
	char broadcast_generation_cost[2];
	char broadcast_generation_identity[3];
	char broadcast_generation_request_context[4];
	char config[5];
	char enabled[6];
	char filter_rules[7];
	char name[8];
	char privacy_mode[9];
	char sampling_rate[10];
	char type[11];
	char workspace_id[12];
	char http_referer[13];
	char x_open_router_title[14];
	char x_open_router_categories[15];
};

struct ora_create_observability_destination_args {
	size_t size;
	ORA_MASKS(ora_create_observability_destination_args);
	/* Only traffic of these API keys is sent; null for all [1 or more items; null allowed] */
	struct ora_strings api_key_hashes;
	/* Whether cost and billing are sent along */
	bool broadcast_generation_cost;
	/* Whether it is sent along who asked */
	bool broadcast_generation_identity;
	/* Whether the context of the request is sent along */
	bool broadcast_generation_request_context;
	/*
	 * Settings, whose members depend on the type; over MCP each credential among them is
	 * {"secret": "NAME"} [required; JSON text]
	 */
	const char *config;
	/* Whether anything is sent */
	bool enabled;
	/* Only what fits these rules is sent; null for all [null allowed] */
	const struct ora_filter_rules *filter_rules;
	/* Name for people [required] */
	const char *name;
	/* Whether prompts and answers are left out, so that only metadata is sent */
	bool privacy_mode;
	/* Which part of the traffic is sent, from 0.0001 to 1 [0.0001 to 1] */
	double sampling_rate;
	/*
	 * Which service it is [required; arize, braintrust, clickhouse, datadog, grafana, langfuse,
	 * langsmith, newrelic, opik, otel-collector, posthog, ramp, s3, sentry, snowflake, weave or
	 * webhook]
	 */
	enum ora_destination_type type;
	/* Workspace whose traffic is sent; left out, the default one [a UUID] */
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

#define ORA_CREATE_OBSERVABILITY_DESTINATION_ARGS_INIT { \
	sizeof(struct ora_create_observability_destination_args), { 0 }, 0, { NULL, 0 }, false, \
	false, false, NULL, false, NULL, NULL, false, 0.0, ORA_DESTINATION_TYPE_UNKNOWN, NULL, \
	NULL, NULL, NULL }

union ora_create_observability_destination_reply_bits {
	char data[1];
};

struct ora_create_observability_destination_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_observability_destination_reply);
	/* The destination [required] */
	const struct ora_destination *data;
};

/*
 * POST /observability/destinations: Create an observability destination. Traces of requests, with
 * prompts and answers unless privacy_mode is on, then go to somebody else. At most 5 of each type.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_observability_destination(struct ora_client *client,
	const struct ora_create_observability_destination_args *args, struct ora_create_observability_destination_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_observability_destination_with(struct ora_client *client,
	const struct ora_create_observability_destination_args *args, const struct ora_call_options *options,
	struct ora_create_observability_destination_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_observability_destination_start(struct ora_client *client,
	const struct ora_create_observability_destination_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_observability_destination_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_observability_destination_args {
	size_t size;
	ORA_MASKS(ora_get_observability_destination_args);
	/* The destination [required; a UUID] */
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

#define ORA_GET_OBSERVABILITY_DESTINATION_ARGS_INIT { \
	sizeof(struct ora_get_observability_destination_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_observability_destination_reply_bits {
	char data[1];
};

struct ora_get_observability_destination_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_observability_destination_reply);
	/* The destination [required] */
	const struct ora_destination *data;
};

/*
 * GET /observability/destinations/{id}: Get an observability destination. Credentials in its
 * settings are masked.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_observability_destination(struct ora_client *client,
	const struct ora_get_observability_destination_args *args, struct ora_get_observability_destination_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_observability_destination_with(struct ora_client *client,
	const struct ora_get_observability_destination_args *args, const struct ora_call_options *options,
	struct ora_get_observability_destination_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_observability_destination_start(struct ora_client *client,
	const struct ora_get_observability_destination_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_observability_destination_args_bits {
	char id[1];
	char api_key_hashes[2];
	char broadcast_generation_cost[3];
	char broadcast_generation_identity[4];
	char broadcast_generation_request_context[5];
	char config[6];
	char enabled[7];
	char filter_rules[8];
	char name[9];
	char privacy_mode[10];
	char sampling_rate[11];
	char http_referer[12];
	char x_open_router_title[13];
	char x_open_router_categories[14];
};

struct ora_update_observability_destination_args {
	size_t size;
	ORA_MASKS(ora_update_observability_destination_args);
	/* The destination [required; a UUID] */
	const char *id;
	/* Only traffic of these API keys is sent; null for all [1 or more items; null allowed] */
	struct ora_strings api_key_hashes;
	/* Whether cost and billing are sent along */
	bool broadcast_generation_cost;
	/* Whether it is sent along who asked */
	bool broadcast_generation_identity;
	/* Whether the context of the request is sent along */
	bool broadcast_generation_request_context;
	/*
	 * What to change of the settings, whose members depend on the type; over MCP each
	 * credential among them is {"secret": "NAME"} [JSON text]
	 */
	const char *config;
	/* Whether anything is sent */
	bool enabled;
	/* Only what fits these rules is sent; null for all [null allowed] */
	const struct ora_filter_rules *filter_rules;
	/* Name for people */
	const char *name;
	/* Whether prompts and answers are left out, so that only metadata is sent */
	bool privacy_mode;
	/* Which part of the traffic is sent, from 0.0001 to 1 [0.0001 to 1] */
	double sampling_rate;
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

#define ORA_UPDATE_OBSERVABILITY_DESTINATION_ARGS_INIT { \
	sizeof(struct ora_update_observability_destination_args), { 0 }, 0, NULL, { NULL, 0 }, \
	false, false, false, NULL, false, NULL, NULL, false, 0.0, NULL, NULL, NULL }

union ora_update_observability_destination_reply_bits {
	char data[1];
};

struct ora_update_observability_destination_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_observability_destination_reply);
	/* The destination as it is now [required] */
	const struct ora_destination *data;
};

/*
 * PATCH /observability/destinations/{id}: Update an observability destination. What is left out
 * stays as it is, in config too; masked values in it are passed over.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_observability_destination(struct ora_client *client,
	const struct ora_update_observability_destination_args *args, struct ora_update_observability_destination_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_observability_destination_with(struct ora_client *client,
	const struct ora_update_observability_destination_args *args, const struct ora_call_options *options,
	struct ora_update_observability_destination_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_observability_destination_start(struct ora_client *client,
	const struct ora_update_observability_destination_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_observability_destination_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_delete_observability_destination_args {
	size_t size;
	ORA_MASKS(ora_delete_observability_destination_args);
	/* The destination [required; a UUID] */
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

#define ORA_DELETE_OBSERVABILITY_DESTINATION_ARGS_INIT { \
	sizeof(struct ora_delete_observability_destination_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_delete_observability_destination_reply_bits {
	char deleted[1];
};

struct ora_delete_observability_destination_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_observability_destination_reply);
	/* That the destination is gone [required] */
	bool deleted;
};

/*
 * DELETE /observability/destinations/{id}: Delete an observability destination. Nothing is sent
 * there any more; what was sent stays there.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_observability_destination(struct ora_client *client,
	const struct ora_delete_observability_destination_args *args, struct ora_delete_observability_destination_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_observability_destination_with(struct ora_client *client,
	const struct ora_delete_observability_destination_args *args, const struct ora_call_options *options,
	struct ora_delete_observability_destination_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_observability_destination_start(struct ora_client *client,
	const struct ora_delete_observability_destination_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* Saved settings of requests, and their versions */

union ora_list_presets_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_presets_args {
	size_t size;
	ORA_MASKS(ora_list_presets_args);
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
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

#define ORA_LIST_PRESETS_ARGS_INIT { \
	sizeof(struct ora_list_presets_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_presets_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_presets_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_presets_reply);
	/* The presets [required] */
	struct ora_preset_list data;
	/* How many presets there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/* GET /presets: List presets. Last changed first. Any key will do. */
ORA_EXPORT ORA_MUST_CHECK int ora_list_presets(struct ora_client *client,
	const struct ora_list_presets_args *args, struct ora_list_presets_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_presets_with(struct ora_client *client,
	const struct ora_list_presets_args *args, const struct ora_call_options *options,
	struct ora_list_presets_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_presets_start(struct ora_client *client,
	const struct ora_list_presets_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_presets_all(struct ora_client *client,
	const struct ora_list_presets_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_presets_next(struct ora_pages *pages,
	const struct ora_preset **row, struct ora_error *err);

union ora_get_preset_args_bits {
	char slug[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_preset_args {
	size_t size;
	ORA_MASKS(ora_get_preset_args);
	/* The preset's slug [required] */
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

#define ORA_GET_PRESET_ARGS_INIT { \
	sizeof(struct ora_get_preset_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_preset_reply_bits {
	char data[1];
};

struct ora_get_preset_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_preset_reply);
	/* The preset [required] */
	const struct ora_preset_details *data;
};

/* GET /presets/{slug}: Get a preset. With the version that is in use. */
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset(struct ora_client *client,
	const struct ora_get_preset_args *args, struct ora_get_preset_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset_with(struct ora_client *client,
	const struct ora_get_preset_args *args, const struct ora_call_options *options,
	struct ora_get_preset_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset_start(struct ora_client *client,
	const struct ora_get_preset_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_list_preset_versions_args_bits {
	char slug[1];
	char offset[2];
	char limit[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_preset_versions_args {
	size_t size;
	ORA_MASKS(ora_list_preset_versions_args);
	/* The preset's slug [required] */
	const char *slug;
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
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

#define ORA_LIST_PRESET_VERSIONS_ARGS_INIT { \
	sizeof(struct ora_list_preset_versions_args), { 0 }, 0, NULL, 0, 0, NULL, NULL, NULL }

union ora_list_preset_versions_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_preset_versions_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_preset_versions_reply);
	/* The versions [required] */
	struct ora_preset_version_list data;
	/* How many versions there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/* GET /presets/{slug}/versions: List versions of a preset. Oldest first. */
ORA_EXPORT ORA_MUST_CHECK int ora_list_preset_versions(struct ora_client *client,
	const struct ora_list_preset_versions_args *args, struct ora_list_preset_versions_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_preset_versions_with(struct ora_client *client,
	const struct ora_list_preset_versions_args *args, const struct ora_call_options *options,
	struct ora_list_preset_versions_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_preset_versions_start(struct ora_client *client,
	const struct ora_list_preset_versions_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_preset_versions_all(struct ora_client *client,
	const struct ora_list_preset_versions_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_preset_versions_next(struct ora_pages *pages,
	const struct ora_preset_version **row, struct ora_error *err);

union ora_get_preset_version_args_bits {
	char slug[1];
	char version[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_get_preset_version_args {
	size_t size;
	ORA_MASKS(ora_get_preset_version_args);
	/* The preset's slug [required] */
	const char *slug;
	/* The number of the version [required] */
	const char *version;
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

#define ORA_GET_PRESET_VERSION_ARGS_INIT { \
	sizeof(struct ora_get_preset_version_args), { 0 }, 0, NULL, NULL, NULL, NULL, NULL }

union ora_get_preset_version_reply_bits {
	char data[1];
};

struct ora_get_preset_version_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_preset_version_reply);
	/* The version [required; null allowed] */
	const struct ora_preset_version *data;
};

/*
 * GET /presets/{slug}/versions/{version}: Get a version of a preset. Versions are counted from 1.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset_version(struct ora_client *client,
	const struct ora_get_preset_version_args *args, struct ora_get_preset_version_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset_version_with(struct ora_client *client,
	const struct ora_get_preset_version_args *args, const struct ora_call_options *options,
	struct ora_get_preset_version_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_preset_version_start(struct ora_client *client,
	const struct ora_get_preset_version_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* Groups of the identity provider as members of workspaces */

union ora_list_scim_group_mappings_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_scim_group_mappings_args {
	size_t size;
	ORA_MASKS(ora_list_scim_group_mappings_args);
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
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

#define ORA_LIST_SCIM_GROUP_MAPPINGS_ARGS_INIT { \
	sizeof(struct ora_list_scim_group_mappings_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_scim_group_mappings_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_scim_group_mappings_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_scim_group_mappings_reply);
	/* The mappings [required] */
	struct ora_scim_group_mapping_list data;
	/* How many mappings there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /scim/group-mappings: List SCIM group mappings. Which group becomes members of which
 * workspace, and as what.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_group_mappings(struct ora_client *client,
	const struct ora_list_scim_group_mappings_args *args, struct ora_list_scim_group_mappings_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_group_mappings_with(struct ora_client *client,
	const struct ora_list_scim_group_mappings_args *args, const struct ora_call_options *options,
	struct ora_list_scim_group_mappings_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_group_mappings_start(struct ora_client *client,
	const struct ora_list_scim_group_mappings_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_group_mappings_all(struct ora_client *client,
	const struct ora_list_scim_group_mappings_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_group_mappings_next(struct ora_pages *pages,
	const struct ora_scim_group_mapping **row, struct ora_error *err);

union ora_create_scim_group_mapping_args_bits {
	char role[1];
	char scim_group_id[2];
	char workspace_id[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_create_scim_group_mapping_args {
	size_t size;
	ORA_MASKS(ora_create_scim_group_mapping_args);
	/* What they are in the workspace [required; admin or member] */
	enum ora_workspace_role role;
	/* The group [required; a UUID] */
	const char *scim_group_id;
	/* The workspace [required; a UUID] */
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

#define ORA_CREATE_SCIM_GROUP_MAPPING_ARGS_INIT { \
	sizeof(struct ora_create_scim_group_mapping_args), { 0 }, 0, ORA_WORKSPACE_ROLE_UNKNOWN, \
	NULL, NULL, NULL, NULL, NULL }

union ora_create_scim_group_mapping_reply_bits {
	char data[1];
};

struct ora_create_scim_group_mapping_reply {
	struct ora_reply base;
	ORA_MASKS(ora_create_scim_group_mapping_reply);
	/* The mapping [required] */
	const struct ora_scim_group_mapping *data;
};

/*
 * POST /scim/group-mappings: Create a SCIM group mapping. All of the group become members of the
 * workspace, now and when they join the group.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_create_scim_group_mapping(struct ora_client *client,
	const struct ora_create_scim_group_mapping_args *args, struct ora_create_scim_group_mapping_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_scim_group_mapping_with(struct ora_client *client,
	const struct ora_create_scim_group_mapping_args *args, const struct ora_call_options *options,
	struct ora_create_scim_group_mapping_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_create_scim_group_mapping_start(struct ora_client *client,
	const struct ora_create_scim_group_mapping_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_scim_group_mapping_args_bits {
	char id[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_get_scim_group_mapping_args {
	size_t size;
	ORA_MASKS(ora_get_scim_group_mapping_args);
	/* The mapping [required; a UUID] */
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

#define ORA_GET_SCIM_GROUP_MAPPING_ARGS_INIT { \
	sizeof(struct ora_get_scim_group_mapping_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_get_scim_group_mapping_reply_bits {
	char data[1];
};

struct ora_get_scim_group_mapping_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_scim_group_mapping_reply);
	/* The mapping [required] */
	const struct ora_scim_group_mapping *data;
};

/*
 * GET /scim/group-mappings/{id}: Get a SCIM group mapping. Which group becomes members of which
 * workspace.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_scim_group_mapping(struct ora_client *client,
	const struct ora_get_scim_group_mapping_args *args, struct ora_get_scim_group_mapping_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_scim_group_mapping_with(struct ora_client *client,
	const struct ora_get_scim_group_mapping_args *args, const struct ora_call_options *options,
	struct ora_get_scim_group_mapping_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_scim_group_mapping_start(struct ora_client *client,
	const struct ora_get_scim_group_mapping_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_update_scim_group_mapping_args_bits {
	char id[1];
	char role[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_update_scim_group_mapping_args {
	size_t size;
	ORA_MASKS(ora_update_scim_group_mapping_args);
	/* The mapping [required; a UUID] */
	const char *id;
	/* What they are in the workspace [required; admin or member] */
	enum ora_workspace_role role;
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

#define ORA_UPDATE_SCIM_GROUP_MAPPING_ARGS_INIT { \
	sizeof(struct ora_update_scim_group_mapping_args), { 0 }, 0, NULL, \
	ORA_WORKSPACE_ROLE_UNKNOWN, NULL, NULL, NULL }

union ora_update_scim_group_mapping_reply_bits {
	char data[1];
};

struct ora_update_scim_group_mapping_reply {
	struct ora_reply base;
	ORA_MASKS(ora_update_scim_group_mapping_reply);
	/* The mapping as it is now [required] */
	const struct ora_scim_group_mapping *data;
};

/*
 * PATCH /scim/group-mappings/{id}: Update a SCIM group mapping. Only the role can be changed; it
 * holds for all of the group.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_update_scim_group_mapping(struct ora_client *client,
	const struct ora_update_scim_group_mapping_args *args, struct ora_update_scim_group_mapping_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_scim_group_mapping_with(struct ora_client *client,
	const struct ora_update_scim_group_mapping_args *args, const struct ora_call_options *options,
	struct ora_update_scim_group_mapping_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_update_scim_group_mapping_start(struct ora_client *client,
	const struct ora_update_scim_group_mapping_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_scim_group_mapping_args_bits {
	char id[1];
	char keep_members[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_delete_scim_group_mapping_args {
	size_t size;
	ORA_MASKS(ora_delete_scim_group_mapping_args);
	/* The mapping [required; a UUID] */
	const char *id;
	/*
	 * true: members stay, and are managed by hand from then on; false: they are removed
	 * [required]
	 */
	bool keep_members;
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

#define ORA_DELETE_SCIM_GROUP_MAPPING_ARGS_INIT { \
	sizeof(struct ora_delete_scim_group_mapping_args), { 0 }, 0, NULL, false, NULL, NULL, NULL }

union ora_delete_scim_group_mapping_reply_bits {
	char deleted[1];
};

struct ora_delete_scim_group_mapping_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_scim_group_mapping_reply);
	/* That the mapping is gone [required] */
	bool deleted;
};

/*
 * DELETE /scim/group-mappings/{id}: Delete a SCIM group mapping. With keep_members false, whoever
 * is a member through this mapping alone is removed from the workspace.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_scim_group_mapping(struct ora_client *client,
	const struct ora_delete_scim_group_mapping_args *args, struct ora_delete_scim_group_mapping_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_scim_group_mapping_with(struct ora_client *client,
	const struct ora_delete_scim_group_mapping_args *args, const struct ora_call_options *options,
	struct ora_delete_scim_group_mapping_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_scim_group_mapping_start(struct ora_client *client,
	const struct ora_delete_scim_group_mapping_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_list_scim_groups_args_bits {
	char offset[1];
	char limit[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_list_scim_groups_args {
	size_t size;
	ORA_MASKS(ora_list_scim_groups_args);
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
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

#define ORA_LIST_SCIM_GROUPS_ARGS_INIT { \
	sizeof(struct ora_list_scim_groups_args), { 0 }, 0, 0, 0, NULL, NULL, NULL }

union ora_list_scim_groups_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_scim_groups_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_scim_groups_reply);
	/* The groups [required] */
	struct ora_scim_group_list data;
	/* How many groups there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/* GET /scim/groups: List SCIM groups. The groups that the identity provider has told of. */
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_groups(struct ora_client *client,
	const struct ora_list_scim_groups_args *args, struct ora_list_scim_groups_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_groups_with(struct ora_client *client,
	const struct ora_list_scim_groups_args *args, const struct ora_call_options *options,
	struct ora_list_scim_groups_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_groups_start(struct ora_client *client,
	const struct ora_list_scim_groups_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_groups_all(struct ora_client *client,
	const struct ora_list_scim_groups_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_scim_groups_next(struct ora_pages *pages,
	const struct ora_scim_group **row, struct ora_error *err);

/* Who belongs to a workspace */

union ora_list_workspace_members_args_bits {
	char id[1];
	char offset[2];
	char limit[3];
	char http_referer[4];
	char x_open_router_title[5];
	char x_open_router_categories[6];
};

struct ora_list_workspace_members_args {
	size_t size;
	ORA_MASKS(ora_list_workspace_members_args);
	/* The workspace, by ID or slug [required] */
	const char *id;
	/* How many rows to pass over [0 or more; null allowed] */
	int64_t offset;
	/* How many rows to answer with at most [1 to 100] */
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

#define ORA_LIST_WORKSPACE_MEMBERS_ARGS_INIT { \
	sizeof(struct ora_list_workspace_members_args), { 0 }, 0, NULL, 0, 0, NULL, NULL, NULL }

union ora_list_workspace_members_reply_bits {
	char data[1];
	char total_count[2];
};

struct ora_list_workspace_members_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_workspace_members_reply);
	/* The memberships [required] */
	struct ora_workspace_member_list data;
	/* How many members there are [required] */
	int64_t total_count;
	const char *total_count_text;
};

/*
 * GET /workspaces/{id}/members: List workspace members. Of the default workspace, all members of
 * the organization.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_members(struct ora_client *client,
	const struct ora_list_workspace_members_args *args, struct ora_list_workspace_members_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_members_with(struct ora_client *client,
	const struct ora_list_workspace_members_args *args, const struct ora_call_options *options,
	struct ora_list_workspace_members_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_members_start(struct ora_client *client,
	const struct ora_list_workspace_members_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_members_all(struct ora_client *client,
	const struct ora_list_workspace_members_args *args, const struct ora_pages_options *options,
	struct ora_pages **pages, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_members_next(struct ora_pages *pages,
	const struct ora_workspace_member **row, struct ora_error *err);

/* What whole workspaces may spend a day, week or month */

union ora_list_workspace_budgets_args_bits {
	char workspace_ref[1];
	char http_referer[2];
	char x_open_router_title[3];
	char x_open_router_categories[4];
};

struct ora_list_workspace_budgets_args {
	size_t size;
	ORA_MASKS(ora_list_workspace_budgets_args);
	/* The workspace, by ID or slug [required] */
	const char *workspace_ref;
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

#define ORA_LIST_WORKSPACE_BUDGETS_ARGS_INIT { \
	sizeof(struct ora_list_workspace_budgets_args), { 0 }, 0, NULL, NULL, NULL, NULL }

union ora_list_workspace_budgets_reply_bits {
	char data[1];
	char include_byok_in_budgets[2];
};

struct ora_list_workspace_budgets_reply {
	struct ora_reply base;
	ORA_MASKS(ora_list_workspace_budgets_reply);
	/* The budgets [required] */
	struct ora_workspace_budget_list data;
	/* Whether spend with own provider keys counts against all budgets of the workspace */
	bool include_byok_in_budgets;
};

/*
 * GET /workspaces/{workspace_ref}/budgets: List workspace budgets. One at most for each interval.
 * Spend beyond a budget is refused until it starts anew.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_budgets(struct ora_client *client,
	const struct ora_list_workspace_budgets_args *args, struct ora_list_workspace_budgets_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_budgets_with(struct ora_client *client,
	const struct ora_list_workspace_budgets_args *args, const struct ora_call_options *options,
	struct ora_list_workspace_budgets_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_list_workspace_budgets_start(struct ora_client *client,
	const struct ora_list_workspace_budgets_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_get_workspace_budget_args_bits {
	char workspace_ref[1];
	char interval[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_get_workspace_budget_args {
	size_t size;
	ORA_MASKS(ora_get_workspace_budget_args);
	/* The workspace, by ID or slug [required] */
	const char *workspace_ref;
	/*
	 * Which budget: of the day, week or month, or for the whole lifetime [required; daily,
	 * weekly, monthly or lifetime]
	 */
	enum ora_budget_interval interval;
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

#define ORA_GET_WORKSPACE_BUDGET_ARGS_INIT { \
	sizeof(struct ora_get_workspace_budget_args), { 0 }, 0, NULL, ORA_BUDGET_INTERVAL_UNKNOWN, \
	NULL, NULL, NULL }

union ora_get_workspace_budget_reply_bits {
	char data[1];
	char include_byok_in_budgets[2];
};

struct ora_get_workspace_budget_reply {
	struct ora_reply base;
	ORA_MASKS(ora_get_workspace_budget_reply);
	/* The budget [required] */
	const struct ora_workspace_budget *data;
	/* Whether spend with own provider keys counts against all budgets of the workspace */
	bool include_byok_in_budgets;
};

/*
 * GET /workspaces/{workspace_ref}/budgets/{interval}: Get a workspace budget. 404 if the workspace
 * has no budget for that interval.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace_budget(struct ora_client *client,
	const struct ora_get_workspace_budget_args *args, struct ora_get_workspace_budget_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace_budget_with(struct ora_client *client,
	const struct ora_get_workspace_budget_args *args, const struct ora_call_options *options,
	struct ora_get_workspace_budget_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_get_workspace_budget_start(struct ora_client *client,
	const struct ora_get_workspace_budget_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_upsert_workspace_budget_args_bits {
	char workspace_ref[1];
	char interval[2];
	char include_byok_in_budgets[3];
	char limit_usd[4];
	char http_referer[5];
	char x_open_router_title[6];
	char x_open_router_categories[7];
};

struct ora_upsert_workspace_budget_args {
	size_t size;
	ORA_MASKS(ora_upsert_workspace_budget_args);
	/* The workspace, by ID or slug [required] */
	const char *workspace_ref;
	/*
	 * Which budget: of the day, week or month, or for the whole lifetime [required; daily,
	 * weekly, monthly or lifetime]
	 */
	enum ora_budget_interval interval;
	/*
	 * Whether spend with own provider keys counts; it holds for all budgets of the workspace.
	 * Left out, it stays as it is.
	 */
	bool include_byok_in_budgets;
	/* What may be spent in the interval, in USD; more than 0 [required; 0 or more] */
	double limit_usd;
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

#define ORA_UPSERT_WORKSPACE_BUDGET_ARGS_INIT { \
	sizeof(struct ora_upsert_workspace_budget_args), { 0 }, 0, NULL, \
	ORA_BUDGET_INTERVAL_UNKNOWN, false, 0.0, NULL, NULL, NULL }

union ora_upsert_workspace_budget_reply_bits {
	char data[1];
	char include_byok_in_budgets[2];
};

struct ora_upsert_workspace_budget_reply {
	struct ora_reply base;
	ORA_MASKS(ora_upsert_workspace_budget_reply);
	/* The budget as it is now [required] */
	const struct ora_workspace_budget *data;
	/* Whether spend with own provider keys counts against all budgets of the workspace */
	bool include_byok_in_budgets;
};

/*
 * PUT /workspaces/{workspace_ref}/budgets/{interval}: Set a workspace budget. Creates the budget or
 * replaces its limit, at once. Limits must fall with the interval: lifetime above monthly above
 * weekly above daily.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_upsert_workspace_budget(struct ora_client *client,
	const struct ora_upsert_workspace_budget_args *args, struct ora_upsert_workspace_budget_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_upsert_workspace_budget_with(struct ora_client *client,
	const struct ora_upsert_workspace_budget_args *args, const struct ora_call_options *options,
	struct ora_upsert_workspace_budget_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_upsert_workspace_budget_start(struct ora_client *client,
	const struct ora_upsert_workspace_budget_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

union ora_delete_workspace_budget_args_bits {
	char workspace_ref[1];
	char interval[2];
	char http_referer[3];
	char x_open_router_title[4];
	char x_open_router_categories[5];
};

struct ora_delete_workspace_budget_args {
	size_t size;
	ORA_MASKS(ora_delete_workspace_budget_args);
	/* The workspace, by ID or slug [required] */
	const char *workspace_ref;
	/*
	 * Which budget: of the day, week or month, or for the whole lifetime [required; daily,
	 * weekly, monthly or lifetime]
	 */
	enum ora_budget_interval interval;
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

#define ORA_DELETE_WORKSPACE_BUDGET_ARGS_INIT { \
	sizeof(struct ora_delete_workspace_budget_args), { 0 }, 0, NULL, \
	ORA_BUDGET_INTERVAL_UNKNOWN, NULL, NULL, NULL }

union ora_delete_workspace_budget_reply_bits {
	char deleted[1];
};

struct ora_delete_workspace_budget_reply {
	struct ora_reply base;
	ORA_MASKS(ora_delete_workspace_budget_reply);
	/* That there is no such budget any more [required] */
	bool deleted;
};

/*
 * DELETE /workspaces/{workspace_ref}/budgets/{interval}: Delete a workspace budget. The workspace
 * may spend without that bound from then on.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace_budget(struct ora_client *client,
	const struct ora_delete_workspace_budget_args *args, struct ora_delete_workspace_budget_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace_budget_with(struct ora_client *client,
	const struct ora_delete_workspace_budget_args *args, const struct ora_call_options *options,
	struct ora_delete_workspace_budget_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_delete_workspace_budget_start(struct ora_client *client,
	const struct ora_delete_workspace_budget_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
