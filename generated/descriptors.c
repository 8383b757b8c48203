/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const bulk_add_workspace_members_properties[] = {
	"\"id\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The workspace ID (UUID) or"
	" slug\"}",
	"\"user_ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1,\"maxIte"
	"ms\":100,\"description\":\"List of user IDs to add to the workspace. Members are assigne"
	"d the same role they hold in the organization.\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const bulk_assign_keys_to_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"key_hashes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},\"min"
	"Items\":1,\"description\":\"Array of API key hashes to assign to the guardrail\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const bulk_assign_members_to_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"member_user_ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},"
	"\"minItems\":1,\"description\":\"Array of member user IDs to assign to the guardrail\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const bulk_remove_workspace_members_properties[] = {
	"\"id\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The workspace ID (UUID) or"
	" slug\"}",
	"\"user_ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1,\"maxIte"
	"ms\":100,\"description\":\"List of user IDs to remove from the workspace\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const bulk_unassign_keys_from_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"key_hashes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},\"min"
	"Items\":1,\"description\":\"Array of API key hashes to unassign from the guardrail\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const bulk_unassign_members_from_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"member_user_ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},"
	"\"minItems\":1,\"description\":\"Array of member user IDs to unassign from the guardrail"
	"\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const create_guardrail_properties[] = {
	"\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Array of model identifiers (slug or ca"
	"nonical_slug accepted)\"}",
	"\"allowed_providers\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\""
	"minItems\":1},{\"type\":\"null\"}],\"description\":\"List of allowed provider IDs\"}",
	"\"description\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":1000},{\"type\":\"null\"}"
	"],\"description\":\"Description of the guardrail\"}",
	"\"enforce_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"description\":"
	"\"Whether to enforce zero data retention\"}",
	"\"ignored_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Array of model identifiers to exclude "
	"from routing (slug or canonical_slug accepted)\"}",
	"\"ignored_providers\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\""
	"minItems\":1},{\"type\":\"null\"}],\"description\":\"List of provider IDs to exclude fro"
	"m routing\"}",
	"\"limit_usd\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}],\"description\":\"S"
	"pending limit in USD\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"Name f"
	"or the new guardrail\"}",
	"\"reset_interval\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"mon"
	"thly\"]},{\"type\":\"null\"}],\"description\":\"Interval at which the limit resets (dail"
	"y, weekly, monthly)\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The wo"
	"rkspace to create the guardrail in. Defaults to the default workspace if not provided.\""
	"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const create_keys_properties[] = {
	"\"creator_user_id\":{\"anyOf\":[{\"type\":\"string\",\"minLength\":1},{\"type\":\"null\""
	"}],\"description\":\"Optional user ID of the key creator. Only meaningful for organizati"
	"on-owned keys where a specific member is creating the key.\"}",
	"\"expires_at\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"nu"
	"ll\"}],\"description\":\"Optional ISO 8601 UTC timestamp when the API key should expire."
	" Must be UTC, other timezones will be rejected\"}",
	"\"include_byok_in_limit\":{\"type\":\"boolean\",\"description\":\"Whether to include BYO"
	"K usage in the limit\"}",
	"\"limit\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}],\"description\":\"Optio"
	"nal spending limit for the API key in USD\"}",
	"\"limit_reset\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"monthl"
	"y\"]},{\"type\":\"null\"}],\"description\":\"Type of limit reset for the API key (daily,"
	" weekly, monthly, or null for no reset). Resets happen automatically at midnight UTC, an"
	"d weeks are Monday through Sunday.\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name for the new API key"
	"\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The wo"
	"rkspace to create the API key in. Defaults to the default workspace if not provided.\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const create_workspace_properties[] = {
	"\"default_image_model\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Default image model for this workspace\"}",
	"\"default_provider_sort\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descr"
	"iption\":\"Default provider sort preference (price, throughput, latency, exacto)\"}",
	"\"default_text_model\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descript"
	"ion\":\"Default text model for this workspace\"}",
	"\"description\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":500},{\"type\":\"null\"}]"
	",\"description\":\"Description of the workspace\"}",
	"\"io_logging_api_key_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer"
	"\"}},{\"type\":\"null\"}],\"description\":\"Optional array of API key IDs to filter I/O "
	"logging\"}",
	"\"io_logging_sampling_rate\":{\"type\":\"number\",\"description\":\"Sampling rate for I/"
	"O logging (0.0001-1)\"}",
	"\"is_data_discount_logging_enabled\":{\"type\":\"boolean\",\"description\":\"Whether dat"
	"a discount logging is enabled\"}",
	"\"is_observability_broadcast_enabled\":{\"type\":\"boolean\",\"description\":\"Whether b"
	"roadcast is enabled\"}",
	"\"is_observability_io_logging_enabled\":{\"type\":\"boolean\",\"description\":\"Whether "
	"private logging is enabled\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Name f"
	"or the new workspace\"}",
	"\"slug\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9-]+$\",\"minLength\":1,\"maxLength\""
	":50,\"description\":\"URL-friendly slug (lowercase alphanumeric and hyphens only)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const delete_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail to delete\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const delete_keys_properties[] = {
	"\"hash\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The hash identifier of t"
	"he API key to delete\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const delete_workspace_properties[] = {
	"\"id\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The workspace ID (UUID) or"
	" slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_credits_properties[] = {
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_current_key_properties[] = {
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail to retrieve\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_key_properties[] = {
	"\"hash\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The hash identifier of t"
	"he API key to retrieve\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_user_activity_properties[] = {
	"\"date\":{\"type\":\"string\",\"description\":\"Filter by a single UTC date in the last "
	"30 days (YYYY-MM-DD format).\"}",
	"\"api_key_hash\":{\"type\":\"string\",\"description\":\"Filter by API key hash (SHA-256 "
	"hex string, as returned by the keys API).\"}",
	"\"user_id\":{\"type\":\"string\",\"description\":\"Filter by org member user ID. Only ap"
	"plicable for organization accounts.\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_workspace_properties[] = {
	"\"id\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The workspace ID (UUID) or"
	" slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_guardrail_key_assignments_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_guardrail_member_assignments_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail\"}",
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_guardrails_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Filter"
	" guardrails by workspace ID. By default, guardrails in the default workspace are returne"
	"d.\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_key_assignments_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_keys_properties[] = {
	"\"include_disabled\":{\"type\":\"boolean\",\"description\":\"Whether to include disabled"
	" API keys in the response\"}",
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of API keys to skip for pagination\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Filter"
	" API keys by workspace ID. By default, keys in the default workspace are returned.\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_member_assignments_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_organization_members_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_workspaces_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Number of records to skip for pagination\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Maximum "
	"number of records to return (max 100)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const update_guardrail_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The unique ident"
	"ifier of the guardrail to update\"}",
	"\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Array of model identifiers (slug or ca"
	"nonical_slug accepted)\"}",
	"\"allowed_providers\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\""
	"minItems\":1},{\"type\":\"null\"}],\"description\":\"New list of allowed provider IDs\"}",
	"\"description\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":1000},{\"type\":\"null\"}"
	"],\"description\":\"New description for the guardrail\"}",
	"\"enforce_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"description\":"
	"\"Whether to enforce zero data retention\"}",
	"\"ignored_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Array of model identifiers to exclude "
	"from routing (slug or canonical_slug accepted)\"}",
	"\"ignored_providers\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\""
	"minItems\":1},{\"type\":\"null\"}],\"description\":\"List of provider IDs to exclude fro"
	"m routing\"}",
	"\"limit_usd\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}],\"description\":\"N"
	"ew spending limit in USD\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,\"description\":\"New na"
	"me for the guardrail\"}",
	"\"reset_interval\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"mon"
	"thly\"]},{\"type\":\"null\"}],\"description\":\"Interval at which the limit resets (dail"
	"y, weekly, monthly)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const update_keys_properties[] = {
	"\"hash\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The hash identifier of t"
	"he API key to update\"}",
	"\"disabled\":{\"type\":\"boolean\",\"description\":\"Whether to disable the API key\"}",
	"\"include_byok_in_limit\":{\"type\":\"boolean\",\"description\":\"Whether to include BYO"
	"K usage in the limit\"}",
	"\"limit\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}],\"description\":\"New s"
	"pending limit for the API key in USD\"}",
	"\"limit_reset\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"monthl"
	"y\"]},{\"type\":\"null\"}],\"description\":\"New limit reset type for the API key (daily"
	", weekly, monthly, or null for no reset). Resets happen automatically at midnight UTC, a"
	"nd weeks are Monday through Sunday.\"}",
	"\"name\":{\"type\":\"string\",\"description\":\"New name for the API key\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const update_workspace_properties[] = {
	"\"id\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The workspace ID (UUID) or"
	" slug\"}",
	"\"default_image_model\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Default image model for this workspace\"}",
	"\"default_provider_sort\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descr"
	"iption\":\"Default provider sort preference (price, throughput, latency, exacto)\"}",
	"\"default_text_model\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"descript"
	"ion\":\"Default text model for this workspace\"}",
	"\"description\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":500},{\"type\":\"null\"}]"
	",\"description\":\"New description for the workspace\"}",
	"\"io_logging_api_key_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer"
	"\"}},{\"type\":\"null\"}],\"description\":\"Optional array of API key IDs to filter I/O "
	"logging\"}",
	"\"io_logging_sampling_rate\":{\"type\":\"number\",\"description\":\"Sampling rate for I/"
	"O logging (0.0001-1)\"}",
	"\"is_data_discount_logging_enabled\":{\"type\":\"boolean\",\"description\":\"Whether dat"
	"a discount logging is enabled\"}",
	"\"is_observability_broadcast_enabled\":{\"type\":\"boolean\",\"description\":\"Whether b"
	"roadcast is enabled\"}",
	"\"is_observability_io_logging_enabled\":{\"type\":\"boolean\",\"description\":\"Whether "
	"private logging is enabled\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"New na"
	"me for the workspace\"}",
	"\"slug\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9-]+$\",\"minLength\":1,\"maxLength\""
	":50,\"description\":\"New URL-friendly slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

const struct ora_descriptor openrouter_admin_descriptors[] = {
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_add_workspace_members\",\"title\":\"Bu"
			"lk add members to a workspace\",\"description\":\"Bulk add members to a "
			"workspace. Only members of the organization can be added; list_organizat"
			"ion_members shows the user IDs.\",\"inputSchema\":{\"type\":\"object\","
			"\"properties\":{",
		.properties = bulk_add_workspace_members_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"workspace_id\":{\"typ"
			"e\":\"string\"},\"user_id\":{\"type\":\"string\"},\"role\":{\"type\":\"s"
			"tring\"},\"created_at\":{\"type\":\"string\"}},\"required\":[\"id\",\"wo"
			"rkspace_id\",\"user_id\",\"role\",\"created_at\"]}},\"added_count\":{\"t"
			"ype\":\"integer\"}},\"required\":[\"data\",\"added_count\"]},\"annotatio"
			"ns\":{\"title\":\"Bulk add members to a workspace\",\"readOnlyHint\":fal"
			"se,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":t"
			"rue}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_assign_keys_to_guardrail\",\"title\":"
			"\"Bulk assign keys to a guardrail\",\"description\":\"Bulk assign keys t"
			"o a guardrail. A key has one guardrail: this one replaces any other. Key"
			"s and guardrail must be in the same workspace.\",\"inputSchema\":{\"type"
			"\":\"object\",\"properties\":{",
		.properties = bulk_assign_keys_to_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"assigned_count\":{\"type\":\"integer\"}},\"required\":"
			"[\"assigned_count\"]},\"annotations\":{\"title\":\"Bulk assign keys to a"
			" guardrail\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idempote"
			"ntHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_assign_members_to_guardrail\",\"title"
			"\":\"Bulk assign members to a guardrail\",\"description\":\"Bulk assign "
			"members to a guardrail. A member has one guardrail: this one replaces an"
			"y other. list_organization_members shows the user IDs.\",\"inputSchema\""
			":{\"type\":\"object\",\"properties\":{",
		.properties = bulk_assign_members_to_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"assigned_count\":{\"type\":\"integer\"}},\"required\":"
			"[\"assigned_count\"]},\"annotations\":{\"title\":\"Bulk assign members t"
			"o a guardrail\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idemp"
			"otentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_remove_workspace_members\",\"title\":"
			"\"Bulk remove members from a workspace\",\"description\":\"Bulk remove m"
			"embers from a workspace. Members with active API keys in the workspace c"
			"annot be removed.\",\"inputSchema\":{\"type\":\"object\",\"properties\":"
			"{",
		.properties = bulk_remove_workspace_members_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"removed_count\":{\"type\":\"integer\"}},\"required\":["
			"\"removed_count\"]},\"annotations\":{\"title\":\"Bulk remove members fro"
			"m a workspace\",\"readOnlyHint\":false,\"destructiveHint\":true,\"idempo"
			"tentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_unassign_keys_from_guardrail\",\"title"
			"\":\"Bulk unassign keys from a guardrail\",\"description\":\"Bulk unassi"
			"gn keys from a guardrail. The guardrail's limits end for these keys.\","
			"\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = bulk_unassign_keys_from_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"unassigned_count\":{\"type\":\"integer\"}},\"required"
			"\":[\"unassigned_count\"]},\"annotations\":{\"title\":\"Bulk unassign ke"
			"ys from a guardrail\",\"readOnlyHint\":false,\"destructiveHint\":true,\""
			"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_bulk_unassign_members_from_guardrail\",\"ti"
			"tle\":\"Bulk unassign members from a guardrail\",\"description\":\"Bulk "
			"unassign members from a guardrail. The guardrail's limits end for these "
			"members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = bulk_unassign_members_from_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"unassigned_count\":{\"type\":\"integer\"}},\"required"
			"\":[\"unassigned_count\"]},\"annotations\":{\"title\":\"Bulk unassign me"
			"mbers from a guardrail\",\"readOnlyHint\":false,\"destructiveHint\":true"
			",\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_create_guardrail\",\"title\":\"Create a gua"
			"rdrail\",\"description\":\"Create a guardrail. It does nothing until it "
			"is assigned to keys or members. limit_usd and reset_interval are given t"
			"ogether or not at all.\",\"inputSchema\":{\"type\":\"object\",\"properti"
			"es\":{",
		.properties = create_guardrail_properties,
		.tail =
			",\"dependentRequired\":{\"limit_usd\":[\"reset_interval\"],\"reset_inter"
			"val\":[\"limit_usd\"]},\"additionalProperties\":false},\"outputSchema\":"
			"{\"type\":\"object\",\"properties\":{\"data\":{\"type\":\"object\",\"pro"
			"perties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},"
			"\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},"
			"\"limit_usd\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\""
			"reset_interval\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}"
			",\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":"
			"\"string\"}},{\"type\":\"null\"}]},\"allowed_providers\":{\"anyOf\":[{\""
			"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},"
			"\"ignored_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":"
			"\"string\"}},{\"type\":\"null\"}]},\"ignored_providers\":{\"anyOf\":[{\""
			"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},"
			"\"enforce_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]}"
			",\"created_at\":{\"type\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type"
			"\":\"string\"},{\"type\":\"null\"}]},\"workspace_id\":{\"type\":\"string"
			"\"}},\"required\":[\"id\",\"name\",\"created_at\",\"workspace_id\"]}},\""
			"required\":[\"data\"]},\"annotations\":{\"title\":\"Create a guardrail\""
			",\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":fal"
			"se,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_create_keys\",\"title\":\"Create a new API "
			"key\",\"description\":\"Create a new API key. The reply holds the secret"
			", which is shown this once and never again. Without limit the key may sp"
			"end without bound; without expires_at it never ends, and the expiry can'"
			"t be changed later.\",\"inputSchema\":{\"type\":\"object\",\"properties"
			"\":{",
		.properties = create_keys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"hash\":{"
			"\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"label\":{\"type\":"
			"\"string\"},\"disabled\":{\"type\":\"boolean\"},\"limit\":{\"anyOf\":[{"
			"\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_remaining\":{\"anyOf"
			"\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_reset\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"include_byok_in_limit"
			"\":{\"type\":\"boolean\"},\"usage\":{\"type\":\"number\"},\"usage_daily"
			"\":{\"type\":\"number\"},\"usage_weekly\":{\"type\":\"number\"},\"usage_"
			"monthly\":{\"type\":\"number\"},\"byok_usage\":{\"type\":\"number\"},\"b"
			"yok_usage_daily\":{\"type\":\"number\"},\"byok_usage_weekly\":{\"type\":"
			"\"number\"},\"byok_usage_monthly\":{\"type\":\"number\"},\"created_at\":"
			"{\"type\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"expires_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"creator_user_id\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"workspace_id\":{\"type\":\"string\"}},\"requ"
			"ired\":[\"hash\",\"name\",\"label\",\"disabled\",\"limit\",\"limit_remai"
			"ning\",\"limit_reset\",\"include_byok_in_limit\",\"usage\",\"usage_daily"
			"\",\"usage_weekly\",\"usage_monthly\",\"byok_usage\",\"byok_usage_daily"
			"\",\"byok_usage_weekly\",\"byok_usage_monthly\",\"created_at\",\"updated"
			"_at\",\"creator_user_id\",\"workspace_id\"]},\"key\":{\"type\":\"string"
			"\"}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Create a new "
			"API key\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentH"
			"int\":false,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_create_workspace\",\"title\":\"Create a wor"
			"kspace\",\"description\":\"Create a workspace. Logging and broadcast sen"
			"d prompts and answers elsewhere: leave them off unless they were asked f"
			"or.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = create_workspace_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"string\"},\"name\":{\"type\":\"string\"},\"slug\":{\"type\":\"s"
			"tring\"},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"n"
			"ull\"}]},\"default_text_model\":{\"anyOf\":[{\"type\":\"string\"},{\"typ"
			"e\":\"null\"}]},\"default_image_model\":{\"anyOf\":[{\"type\":\"string\""
			"},{\"type\":\"null\"}]},\"default_provider_sort\":{\"anyOf\":[{\"type\":"
			"\"string\"},{\"type\":\"null\"}]},\"is_observability_io_logging_enabled"
			"\":{\"type\":\"boolean\"},\"is_observability_broadcast_enabled\":{\"type"
			"\":\"boolean\"},\"is_data_discount_logging_enabled\":{\"type\":\"boolean"
			"\"},\"io_logging_sampling_rate\":{\"type\":\"number\"},\"io_logging_api_"
			"key_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer"
			"\"}},{\"type\":\"null\"}]},\"created_by\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"updated"
			"_at\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"require"
			"d\":[\"id\",\"name\",\"slug\",\"description\",\"default_text_model\",\"d"
			"efault_image_model\",\"default_provider_sort\",\"is_observability_io_log"
			"ging_enabled\",\"is_observability_broadcast_enabled\",\"is_data_discount"
			"_logging_enabled\",\"io_logging_sampling_rate\",\"io_logging_api_key_ids"
			"\",\"created_by\",\"created_at\",\"updated_at\"]}},\"required\":[\"data"
			"\"]},\"annotations\":{\"title\":\"Create a workspace\",\"readOnlyHint\":"
			"false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint"
			"\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_delete_guardrail\",\"title\":\"Delete a gua"
			"rdrail\",\"description\":\"Delete a guardrail. Its limits end for all ke"
			"ys and members it is assigned to.\",\"inputSchema\":{\"type\":\"object\""
			",\"properties\":{",
		.properties = delete_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete a guardrail\",\"readOnlyHint"
			"\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHin"
			"t\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_delete_keys\",\"title\":\"Delete an API key"
			"\",\"description\":\"Delete an API key. At once and for good: whoever us"
			"es the key is cut off. update_keys with disabled can be undone.\",\"inpu"
			"tSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = delete_keys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete an API key\",\"readOnlyHint"
			"\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHin"
			"t\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_delete_workspace\",\"title\":\"Delete a wor"
			"kspace\",\"description\":\"Delete a workspace. With its guardrails and b"
			"udgets. Refused while it has active API keys, and for the default worksp"
			"ace.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = delete_workspace_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete a workspace\",\"readOnlyHint"
			"\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHin"
			"t\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_credits\",\"title\":\"Get remaining cre"
			"dits\",\"description\":\"Get remaining credits. What remains is total_cr"
			"edits less total_usage, in USD.\",\"inputSchema\":{\"type\":\"object\","
			"\"properties\":{",
		.properties = get_credits_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"total_cr"
			"edits\":{\"type\":\"number\"},\"total_usage\":{\"type\":\"number\"}},\"r"
			"equired\":[\"total_credits\",\"total_usage\"]}},\"required\":[\"data\"]}"
			",\"annotations\":{\"title\":\"Get remaining credits\",\"readOnlyHint\":t"
			"rue,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":"
			"true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_current_key\",\"title\":\"Get current A"
			"PI key\",\"description\":\"Get current API key. The key that this connec"
			"tion uses. Works with any key; is_management_key tells which kind it is."
			"\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = get_current_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"label\":"
			"{\"type\":\"string\"},\"is_management_key\":{\"type\":\"boolean\"},\"is_"
			"provisioning_key\":{\"type\":\"boolean\"},\"is_free_tier\":{\"type\":\"b"
			"oolean\"},\"limit\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\""
			"}]},\"limit_remaining\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"nu"
			"ll\"}]},\"limit_reset\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"nu"
			"ll\"}]},\"include_byok_in_limit\":{\"type\":\"boolean\"},\"usage\":{\"ty"
			"pe\":\"number\"},\"usage_daily\":{\"type\":\"number\"},\"usage_weekly\":"
			"{\"type\":\"number\"},\"usage_monthly\":{\"type\":\"number\"},\"byok_usa"
			"ge\":{\"type\":\"number\"},\"byok_usage_daily\":{\"type\":\"number\"},\""
			"byok_usage_weekly\":{\"type\":\"number\"},\"byok_usage_monthly\":{\"type"
			"\":\"number\"},\"expires_at\":{\"anyOf\":[{\"type\":\"string\"},{\"type"
			"\":\"null\"}]},\"creator_user_id\":{\"anyOf\":[{\"type\":\"string\"},{\""
			"type\":\"null\"}]},\"rate_limit\":{\"type\":\"object\",\"properties\":{"
			"\"requests\":{\"type\":\"integer\"},\"interval\":{\"type\":\"string\"},"
			"\"note\":{\"type\":\"string\"}},\"required\":[\"requests\",\"interval\","
			"\"note\"]}},\"required\":[\"label\",\"is_management_key\",\"is_provision"
			"ing_key\",\"is_free_tier\",\"limit\",\"limit_remaining\",\"limit_reset\""
			",\"include_byok_in_limit\",\"usage\",\"usage_daily\",\"usage_weekly\",\""
			"usage_monthly\",\"byok_usage\",\"byok_usage_daily\",\"byok_usage_weekly"
			"\",\"byok_usage_monthly\",\"creator_user_id\",\"rate_limit\"]}},\"requir"
			"ed\":[\"data\"]},\"annotations\":{\"title\":\"Get current API key\",\"re"
			"adOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"op"
			"enWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_guardrail\",\"title\":\"Get a guardrail"
			"\",\"description\":\"Get a guardrail. Models are shown by canonical slug"
			", which may differ from the slug that was sent.\",\"inputSchema\":{\"typ"
			"e\":\"object\",\"properties\":{",
		.properties = get_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"any"
			"Of\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"limit_usd\":{\"anyOf"
			"\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"reset_interval\":{\"an"
			"yOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"allowed_models\":{"
			"\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type"
			"\":\"null\"}]},\"allowed_providers\":{\"anyOf\":[{\"type\":\"array\",\"i"
			"tems\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"ignored_models\":{"
			"\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type"
			"\":\"null\"}]},\"ignored_providers\":{\"anyOf\":[{\"type\":\"array\",\"i"
			"tems\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"enforce_zdr\":{\"a"
			"nyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]},\"created_at\":{\"t"
			"ype\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{\"ty"
			"pe\":\"null\"}]},\"workspace_id\":{\"type\":\"string\"}},\"required\":["
			"\"id\",\"name\",\"created_at\",\"workspace_id\"]}},\"required\":[\"data"
			"\"]},\"annotations\":{\"title\":\"Get a guardrail\",\"readOnlyHint\":tru"
			"e,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":tr"
			"ue}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_key\",\"title\":\"Get a single API key"
			"\",\"description\":\"Get a single API key. Found by its hash, the SHA-25"
			"6 of the secret; list_keys shows the hashes.\",\"inputSchema\":{\"type\""
			":\"object\",\"properties\":{",
		.properties = get_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"hash\":{"
			"\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"label\":{\"type\":"
			"\"string\"},\"disabled\":{\"type\":\"boolean\"},\"limit\":{\"anyOf\":[{"
			"\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_remaining\":{\"anyOf"
			"\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_reset\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"include_byok_in_limit"
			"\":{\"type\":\"boolean\"},\"usage\":{\"type\":\"number\"},\"usage_daily"
			"\":{\"type\":\"number\"},\"usage_weekly\":{\"type\":\"number\"},\"usage_"
			"monthly\":{\"type\":\"number\"},\"byok_usage\":{\"type\":\"number\"},\"b"
			"yok_usage_daily\":{\"type\":\"number\"},\"byok_usage_weekly\":{\"type\":"
			"\"number\"},\"byok_usage_monthly\":{\"type\":\"number\"},\"created_at\":"
			"{\"type\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"expires_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"creator_user_id\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"workspace_id\":{\"type\":\"string\"}},\"requ"
			"ired\":[\"hash\",\"name\",\"label\",\"disabled\",\"limit\",\"limit_remai"
			"ning\",\"limit_reset\",\"include_byok_in_limit\",\"usage\",\"usage_daily"
			"\",\"usage_weekly\",\"usage_monthly\",\"byok_usage\",\"byok_usage_daily"
			"\",\"byok_usage_weekly\",\"byok_usage_monthly\",\"created_at\",\"updated"
			"_at\",\"creator_user_id\",\"workspace_id\"]}},\"required\":[\"data\"]},"
			"\"annotations\":{\"title\":\"Get a single API key\",\"readOnlyHint\":tru"
			"e,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":tr"
			"ue}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_user_activity\",\"title\":\"Get user ac"
			"tivity grouped by endpoint\",\"description\":\"Get user activity grouped"
			" by endpoint. The last 30 completed UTC days, by day, model and endpoint"
			", in one answer without pages. Today is refused: today's spend is usage_"
			"daily of the keys.\",\"inputSchema\":{\"type\":\"object\",\"properties\""
			":{",
		.properties = get_user_activity_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"date\":{\"type\":\"string\"},\"model\":{\"type\":"
			"\"string\"},\"model_permaslug\":{\"type\":\"string\"},\"endpoint_id\":{"
			"\"type\":\"string\"},\"provider_name\":{\"type\":\"string\"},\"usage\":{"
			"\"type\":\"number\"},\"byok_usage_inference\":{\"type\":\"number\"},\"re"
			"quests\":{\"type\":\"integer\"},\"prompt_tokens\":{\"type\":\"integer\"}"
			",\"completion_tokens\":{\"type\":\"integer\"},\"reasoning_tokens\":{\"ty"
			"pe\":\"integer\"}},\"required\":[\"date\",\"model\",\"model_permaslug\","
			"\"endpoint_id\",\"provider_name\",\"usage\",\"byok_usage_inference\",\"r"
			"equests\",\"prompt_tokens\",\"completion_tokens\",\"reasoning_tokens\"]}"
			"}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Get user activi"
			"ty grouped by endpoint\",\"readOnlyHint\":true,\"destructiveHint\":false"
			",\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_workspace\",\"title\":\"Get a workspace"
			"\",\"description\":\"Get a workspace. Found by its ID or its slug.\",\"i"
			"nputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = get_workspace_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"string\"},\"name\":{\"type\":\"string\"},\"slug\":{\"type\":\"s"
			"tring\"},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"n"
			"ull\"}]},\"default_text_model\":{\"anyOf\":[{\"type\":\"string\"},{\"typ"
			"e\":\"null\"}]},\"default_image_model\":{\"anyOf\":[{\"type\":\"string\""
			"},{\"type\":\"null\"}]},\"default_provider_sort\":{\"anyOf\":[{\"type\":"
			"\"string\"},{\"type\":\"null\"}]},\"is_observability_io_logging_enabled"
			"\":{\"type\":\"boolean\"},\"is_observability_broadcast_enabled\":{\"type"
			"\":\"boolean\"},\"is_data_discount_logging_enabled\":{\"type\":\"boolean"
			"\"},\"io_logging_sampling_rate\":{\"type\":\"number\"},\"io_logging_api_"
			"key_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer"
			"\"}},{\"type\":\"null\"}]},\"created_by\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"updated"
			"_at\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"require"
			"d\":[\"id\",\"name\",\"slug\",\"description\",\"default_text_model\",\"d"
			"efault_image_model\",\"default_provider_sort\",\"is_observability_io_log"
			"ging_enabled\",\"is_observability_broadcast_enabled\",\"is_data_discount"
			"_logging_enabled\",\"io_logging_sampling_rate\",\"io_logging_api_key_ids"
			"\",\"created_by\",\"created_at\",\"updated_at\"]}},\"required\":[\"data"
			"\"]},\"annotations\":{\"title\":\"Get a workspace\",\"readOnlyHint\":tru"
			"e,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":tr"
			"ue}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_guardrail_key_assignments\",\"title\":"
			"\"List key assignments for a guardrail\",\"description\":\"List key assi"
			"gnments for a guardrail. Which keys the guardrail acts on.\",\"inputSche"
			"ma\":{\"type\":\"object\",\"properties\":{",
		.properties = list_guardrail_key_assignments_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"guardrail_id\":{\"typ"
			"e\":\"string\"},\"key_hash\":{\"type\":\"string\"},\"key_name\":{\"type"
			"\":\"string\"},\"key_label\":{\"type\":\"string\"},\"assigned_by\":{\"an"
			"yOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"created_at\":{\"typ"
			"e\":\"string\"}},\"required\":[\"id\",\"guardrail_id\",\"key_hash\",\"ke"
			"y_name\",\"key_label\",\"assigned_by\",\"created_at\"]}},\"total_count\""
			":{\"type\":\"integer\"}},\"required\":[\"data\",\"total_count\"]},\"anno"
			"tations\":{\"title\":\"List key assignments for a guardrail\",\"readOnly"
			"Hint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorl"
			"dHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_guardrail_member_assignments\",\"title"
			"\":\"List member assignments for a guardrail\",\"description\":\"List me"
			"mber assignments for a guardrail. Which members the guardrail acts on.\""
			",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_guardrail_member_assignments_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"guardrail_id\":{\"typ"
			"e\":\"string\"},\"user_id\":{\"type\":\"string\"},\"organization_id\":{"
			"\"type\":\"string\"},\"assigned_by\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"}},\"required\":"
			"[\"id\",\"guardrail_id\",\"user_id\",\"organization_id\",\"assigned_by\""
			",\"created_at\"]}},\"total_count\":{\"type\":\"integer\"}},\"required\":"
			"[\"data\",\"total_count\"]},\"annotations\":{\"title\":\"List member ass"
			"ignments for a guardrail\",\"readOnlyHint\":true,\"destructiveHint\":fal"
			"se,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_guardrails\",\"title\":\"List guardrai"
			"ls\",\"description\":\"List guardrails. Limits act only on the keys and "
			"members that a guardrail is assigned to.\",\"inputSchema\":{\"type\":\"o"
			"bject\",\"properties\":{",
		.properties = list_guardrails_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"st"
			"ring\"},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"nu"
			"ll\"}]},\"limit_usd\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null"
			"\"}]},\"reset_interval\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"n"
			"ull\"}]},\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{"
			"\"type\":\"string\"}},{\"type\":\"null\"}]},\"allowed_providers\":{\"any"
			"Of\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"n"
			"ull\"}]},\"ignored_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{"
			"\"type\":\"string\"}},{\"type\":\"null\"}]},\"ignored_providers\":{\"any"
			"Of\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"n"
			"ull\"}]},\"enforce_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\""
			"null\"}]},\"created_at\":{\"type\":\"string\"},\"updated_at\":{\"anyOf\""
			":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"workspace_id\":{\"type\""
			":\"string\"}},\"required\":[\"id\",\"name\",\"created_at\",\"workspace_i"
			"d\"]}},\"total_count\":{\"type\":\"integer\"}},\"required\":[\"data\",\""
			"total_count\"]},\"annotations\":{\"title\":\"List guardrails\",\"readOnl"
			"yHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWor"
			"ldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_key_assignments\",\"title\":\"List all"
			" key assignments\",\"description\":\"List all key assignments. Of all gu"
			"ardrails: which key has which.\",\"inputSchema\":{\"type\":\"object\",\""
			"properties\":{",
		.properties = list_key_assignments_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"guardrail_id\":{\"typ"
			"e\":\"string\"},\"key_hash\":{\"type\":\"string\"},\"key_name\":{\"type"
			"\":\"string\"},\"key_label\":{\"type\":\"string\"},\"assigned_by\":{\"an"
			"yOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"created_at\":{\"typ"
			"e\":\"string\"}},\"required\":[\"id\",\"guardrail_id\",\"key_hash\",\"ke"
			"y_name\",\"key_label\",\"assigned_by\",\"created_at\"]}},\"total_count\""
			":{\"type\":\"integer\"}},\"required\":[\"data\",\"total_count\"]},\"anno"
			"tations\":{\"title\":\"List all key assignments\",\"readOnlyHint\":true,"
			"\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true"
			"}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_keys\",\"title\":\"List API keys\",\"d"
			"escription\":\"List API keys. Newest first. Disabled keys are left out u"
			"nless asked for, and expired ones are left out. The secrets of keys are "
			"never shown.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_keys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"hash\":{\"type\":\"string\"},\"name\":{\"type\":\""
			"string\"},\"label\":{\"type\":\"string\"},\"disabled\":{\"type\":\"boole"
			"an\"},\"limit\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}]},"
			"\"limit_remaining\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\""
			"}]},\"limit_reset\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\""
			"}]},\"include_byok_in_limit\":{\"type\":\"boolean\"},\"usage\":{\"type\""
			":\"number\"},\"usage_daily\":{\"type\":\"number\"},\"usage_weekly\":{\"t"
			"ype\":\"number\"},\"usage_monthly\":{\"type\":\"number\"},\"byok_usage\""
			":{\"type\":\"number\"},\"byok_usage_daily\":{\"type\":\"number\"},\"byok"
			"_usage_weekly\":{\"type\":\"number\"},\"byok_usage_monthly\":{\"type\":"
			"\"number\"},\"created_at\":{\"type\":\"string\"},\"updated_at\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"expires_at\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"creator_user_id\":{\"a"
			"nyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"workspace_id\":{\""
			"type\":\"string\"}},\"required\":[\"hash\",\"name\",\"label\",\"disabled"
			"\",\"limit\",\"limit_remaining\",\"limit_reset\",\"include_byok_in_limit"
			"\",\"usage\",\"usage_daily\",\"usage_weekly\",\"usage_monthly\",\"byok_u"
			"sage\",\"byok_usage_daily\",\"byok_usage_weekly\",\"byok_usage_monthly\""
			",\"created_at\",\"updated_at\",\"creator_user_id\",\"workspace_id\"]}}},"
			"\"required\":[\"data\"]},\"annotations\":{\"title\":\"List API keys\",\""
			"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\""
			"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_member_assignments\",\"title\":\"List "
			"all member assignments\",\"description\":\"List all member assignments. "
			"Of all guardrails: which member has which.\",\"inputSchema\":{\"type\":"
			"\"object\",\"properties\":{",
		.properties = list_member_assignments_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"guardrail_id\":{\"typ"
			"e\":\"string\"},\"user_id\":{\"type\":\"string\"},\"organization_id\":{"
			"\"type\":\"string\"},\"assigned_by\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"}},\"required\":"
			"[\"id\",\"guardrail_id\",\"user_id\",\"organization_id\",\"assigned_by\""
			",\"created_at\"]}},\"total_count\":{\"type\":\"integer\"}},\"required\":"
			"[\"data\",\"total_count\"]},\"annotations\":{\"title\":\"List all member"
			" assignments\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempot"
			"entHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_organization_members\",\"title\":\"Lis"
			"t organization members\",\"description\":\"List organization members. A "
			"personal account has none and answers 404.\",\"inputSchema\":{\"type\":"
			"\"object\",\"properties\":{",
		.properties = list_organization_members_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"first_name\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"last_name\":{\"anyOf\""
			":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"email\":{\"type\":\"stri"
			"ng\"},\"role\":{\"type\":\"string\"}},\"required\":[\"id\",\"first_name"
			"\",\"last_name\",\"email\",\"role\"]}},\"total_count\":{\"type\":\"integ"
			"er\"}},\"required\":[\"data\",\"total_count\"]},\"annotations\":{\"title"
			"\":\"List organization members\",\"readOnlyHint\":true,\"destructiveHint"
			"\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_workspaces\",\"title\":\"List workspac"
			"es\",\"description\":\"List workspaces. Other tools take their IDs as wo"
			"rkspace_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_workspaces_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"st"
			"ring\"},\"slug\":{\"type\":\"string\"},\"description\":{\"anyOf\":[{\"ty"
			"pe\":\"string\"},{\"type\":\"null\"}]},\"default_text_model\":{\"anyOf\""
			":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"default_image_model\":{"
			"\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"default_provide"
			"r_sort\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"is_ob"
			"servability_io_logging_enabled\":{\"type\":\"boolean\"},\"is_observabili"
			"ty_broadcast_enabled\":{\"type\":\"boolean\"},\"is_data_discount_logging"
			"_enabled\":{\"type\":\"boolean\"},\"io_logging_sampling_rate\":{\"type\""
			":\"number\"},\"io_logging_api_key_ids\":{\"anyOf\":[{\"type\":\"array\","
			"\"items\":{\"type\":\"integer\"}},{\"type\":\"null\"}]},\"created_by\":{"
			"\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"created_at\":{"
			"\"type\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]}},\"required\":[\"id\",\"name\",\"slug\",\"descripti"
			"on\",\"default_text_model\",\"default_image_model\",\"default_provider_s"
			"ort\",\"is_observability_io_logging_enabled\",\"is_observability_broadca"
			"st_enabled\",\"is_data_discount_logging_enabled\",\"io_logging_sampling_"
			"rate\",\"io_logging_api_key_ids\",\"created_by\",\"created_at\",\"update"
			"d_at\"]}},\"total_count\":{\"type\":\"integer\"}},\"required\":[\"data\""
			",\"total_count\"]},\"annotations\":{\"title\":\"List workspaces\",\"read"
			"OnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"open"
			"WorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_update_guardrail\",\"title\":\"Update a gua"
			"rdrail\",\"description\":\"Update a guardrail. What is left out stays as"
			" it is, and null clears. A list replaces the whole list. It acts at once"
			" on all keys and members the guardrail is assigned to.\",\"inputSchema\""
			":{\"type\":\"object\",\"properties\":{",
		.properties = update_guardrail_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"any"
			"Of\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"limit_usd\":{\"anyOf"
			"\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"reset_interval\":{\"an"
			"yOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"allowed_models\":{"
			"\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type"
			"\":\"null\"}]},\"allowed_providers\":{\"anyOf\":[{\"type\":\"array\",\"i"
			"tems\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"ignored_models\":{"
			"\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type"
			"\":\"null\"}]},\"ignored_providers\":{\"anyOf\":[{\"type\":\"array\",\"i"
			"tems\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"enforce_zdr\":{\"a"
			"nyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]},\"created_at\":{\"t"
			"ype\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{\"ty"
			"pe\":\"null\"}]},\"workspace_id\":{\"type\":\"string\"}},\"required\":["
			"\"id\",\"name\",\"created_at\",\"workspace_id\"]}},\"required\":[\"data"
			"\"]},\"annotations\":{\"title\":\"Update a guardrail\",\"readOnlyHint\":"
			"false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint"
			"\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_update_keys\",\"title\":\"Update an API key"
			"\",\"description\":\"Update an API key. What is left out stays as it is;"
			" limit null means unlimited. The expiry can't be changed.\",\"inputSchem"
			"a\":{\"type\":\"object\",\"properties\":{",
		.properties = update_keys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"hash\":{"
			"\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"label\":{\"type\":"
			"\"string\"},\"disabled\":{\"type\":\"boolean\"},\"limit\":{\"anyOf\":[{"
			"\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_remaining\":{\"anyOf"
			"\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"limit_reset\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"include_byok_in_limit"
			"\":{\"type\":\"boolean\"},\"usage\":{\"type\":\"number\"},\"usage_daily"
			"\":{\"type\":\"number\"},\"usage_weekly\":{\"type\":\"number\"},\"usage_"
			"monthly\":{\"type\":\"number\"},\"byok_usage\":{\"type\":\"number\"},\"b"
			"yok_usage_daily\":{\"type\":\"number\"},\"byok_usage_weekly\":{\"type\":"
			"\"number\"},\"byok_usage_monthly\":{\"type\":\"number\"},\"created_at\":"
			"{\"type\":\"string\"},\"updated_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"expires_at\":{\"anyOf\":[{\"type\":\"string\"},{"
			"\"type\":\"null\"}]},\"creator_user_id\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"workspace_id\":{\"type\":\"string\"}},\"requ"
			"ired\":[\"hash\",\"name\",\"label\",\"disabled\",\"limit\",\"limit_remai"
			"ning\",\"limit_reset\",\"include_byok_in_limit\",\"usage\",\"usage_daily"
			"\",\"usage_weekly\",\"usage_monthly\",\"byok_usage\",\"byok_usage_daily"
			"\",\"byok_usage_weekly\",\"byok_usage_monthly\",\"created_at\",\"updated"
			"_at\",\"creator_user_id\",\"workspace_id\"]}},\"required\":[\"data\"]},"
			"\"annotations\":{\"title\":\"Update an API key\",\"readOnlyHint\":false,"
			"\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true"
			"}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_update_workspace\",\"title\":\"Update a wor"
			"kspace\",\"description\":\"Update a workspace. What is left out stays as"
			" it is, and null clears. io_logging_api_key_ids null means that all keys"
			" are logged.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = update_workspace_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"string\"},\"name\":{\"type\":\"string\"},\"slug\":{\"type\":\"s"
			"tring\"},\"description\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"n"
			"ull\"}]},\"default_text_model\":{\"anyOf\":[{\"type\":\"string\"},{\"typ"
			"e\":\"null\"}]},\"default_image_model\":{\"anyOf\":[{\"type\":\"string\""
			"},{\"type\":\"null\"}]},\"default_provider_sort\":{\"anyOf\":[{\"type\":"
			"\"string\"},{\"type\":\"null\"}]},\"is_observability_io_logging_enabled"
			"\":{\"type\":\"boolean\"},\"is_observability_broadcast_enabled\":{\"type"
			"\":\"boolean\"},\"is_data_discount_logging_enabled\":{\"type\":\"boolean"
			"\"},\"io_logging_sampling_rate\":{\"type\":\"number\"},\"io_logging_api_"
			"key_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer"
			"\"}},{\"type\":\"null\"}]},\"created_by\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"updated"
			"_at\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"require"
			"d\":[\"id\",\"name\",\"slug\",\"description\",\"default_text_model\",\"d"
			"efault_image_model\",\"default_provider_sort\",\"is_observability_io_log"
			"ging_enabled\",\"is_observability_broadcast_enabled\",\"is_data_discount"
			"_logging_enabled\",\"io_logging_sampling_rate\",\"io_logging_api_key_ids"
			"\",\"created_by\",\"created_at\",\"updated_at\"]}},\"required\":[\"data"
			"\"]},\"annotations\":{\"title\":\"Update a workspace\",\"readOnlyHint\":"
			"false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint"
			"\":true}}",
	},
};
