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
	"Items\":1,\"maxItems\":500,\"description\":\"Array of API key hashes to assign to the gu"
	"ardrail\"}",
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
	"Items\":1,\"maxItems\":500,\"description\":\"Array of API key hashes to unassign from th"
	"e guardrail\"}",
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

static const char *const create_byok_key_properties[] = {
	"\"allowed_api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string"
	"\",\"pattern\":\"^[0-9a-f]{64}$\"},\"minItems\":1,\"maxItems\":100},{\"type\":\"null\"}]"
	",\"description\":\"Only these API keys may use the credential; null for all\"}",
	"\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"max"
	"Items\":100},{\"type\":\"null\"}],\"description\":\"Only for these models is the credent"
	"ial used; null for all\"}",
	"\"allowed_user_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"m"
	"axItems\":100},{\"type\":\"null\"}],\"description\":\"Only these members may use the cre"
	"dential; null for all\"}",
	"\"declared_region\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"global\",\"europe\",\"u"
	"s\"]},{\"type\":\"null\"}],\"description\":\"Where you say that the provider works with "
	"the data; nobody checks it\"}",
	"\"declared_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"description\""
	":\"Whether you say that the provider keeps no data; nobody checks it. null: what OpenRou"
	"ter assumes of the provider\"}",
	"\"disabled\":{\"type\":\"boolean\",\"description\":\"Whether the credential is off\"}",
	"\"is_byok_only\":{\"type\":\"boolean\",\"description\":\"Whether no model of this provid"
	"er is served with OpenRouter's own keys\"}",
	"\"is_fallback\":{\"type\":\"boolean\",\"description\":\"Whether it is used only after th"
	"e other credentials of its provider failed\"}",
	"\"is_required\":{\"type\":\"boolean\",\"description\":\"Whether the models that the cred"
	"ential is for are never served with OpenRouter's own keys\"}",
	"\"key\":{\"type\":\"object\",\"properties\":{\"secret\":{\"type\":\"string\",\"descripti"
	"on\":\"NAME of a section [secret NAME] of the configuration\"}},\"required\":[\"secret\""
	"],\"additionalProperties\":false,\"description\":\"The provider's key. It is stored encr"
	"ypted and never shown again\"}",
	"\"name\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":255},{\"type\":\"null\"}],\"desc"
	"ription\":\"Name for people\"}",
	"\"provider\":{\"type\":\"string\",\"description\":\"The provider that the key is for\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Worksp"
	"ace that the credential is for; left out, the default one\"}",
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
	"\"allowed_data_regions\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\","
	"\"enum\":[\"global\",\"europe\",\"us\"]},\"minItems\":1},{\"type\":\"null\"}],\"descript"
	"ion\":\"Regions through which requests must come; null for any\"}",
	"\"content_filter_builtins\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object"
	"\",\"properties\":{\"action\":{\"type\":\"string\",\"enum\":[\"redact\",\"block\",\"flag"
	"\"],\"description\":\"What is done with what was found\"},\"label\":{\"type\":\"string\""
	",\"maxLength\":100,\"description\":\"What stands in the text instead; OpenRouter chooses"
	" it, whatever is sent\"},\"scan_scope\":{\"type\":\"string\",\"enum\":[\"user_only\",\"a"
	"ll_messages\"],\"description\":\"Which messages are looked at; for regex-prompt-injectio"
	"n only\"},\"slug\":{\"type\":\"string\",\"enum\":[\"email\",\"phone\",\"ssn\",\"credit-c"
	"ard\",\"ip-address\",\"secrets\",\"person-name\",\"address\",\"regex-prompt-injection\"]"
	",\"description\":\"What it looks for\"}},\"required\":[\"action\",\"slug\"],\"additional"
	"Properties\":false}},{\"type\":\"null\"}],\"description\":\"Ready-made content filters; "
	"the list replaces the whole list\"}",
	"\"content_filters\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object\",\"pro"
	"perties\":{\"action\":{\"type\":\"string\",\"enum\":[\"redact\",\"block\",\"flag\"],\"de"
	"scription\":\"What is done with what was found\"},\"label\":{\"anyOf\":[{\"type\":\"stri"
	"ng\",\"maxLength\":100},{\"type\":\"null\"}],\"description\":\"What stands in the text i"
	"nstead\"},\"pattern\":{\"type\":\"string\",\"minLength\":1,\"description\":\"A regular e"
	"xpression\"}},\"required\":[\"action\",\"pattern\"],\"additionalProperties\":false}},{\""
	"type\":\"null\"}],\"description\":\"Content filters of your own; the list replaces the w"
	"hole list\"}",
	"\"enable_free_model_publication\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}"
	"],\"description\":\"Whether free endpoints that publish prompts may be used\"}",
	"\"enable_free_model_training\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],"
	"\"description\":\"Whether free endpoints that train on requests may be used\"}",
	"\"enable_paid_model_training\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],"
	"\"description\":\"Whether paid endpoints that train on requests may be used\"}",
	"\"enforce_zdr_anthropic\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"desc"
	"ription\":\"Whether zero data retention is enforced for models of Anthropic; without it,"
	" enforce_zdr decides\"}",
	"\"enforce_zdr_google\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Whether zero data retention is enforced for models of Google; without it, enfor"
	"ce_zdr decides\"}",
	"\"enforce_zdr_openai\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Whether zero data retention is enforced for models of OpenAI; without it, enfor"
	"ce_zdr decides\"}",
	"\"enforce_zdr_other\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descript"
	"ion\":\"Whether zero data retention is enforced for models of all other makers; without "
	"it, enforce_zdr decides\"}",
	"\"enforce_zdr_xai\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descriptio"
	"n\":\"Whether zero data retention is enforced for models of xAI; without it, enforce_zdr"
	" decides\"}",
	"\"include_byok_in_budgets\":{\"type\":\"boolean\",\"description\":\"Whether spend with o"
	"wn provider keys counts against limit_usd\"}",
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
	"\"external\":{\"type\":\"object\",\"properties\":{\"api_key\":{\"type\":\"object\",\"pro"
	"perties\":{\"secret\":{\"type\":\"string\",\"description\":\"NAME of a section [secret N"
	"AME] of the configuration\"}},\"required\":[\"secret\"],\"additionalProperties\":false,"
	"\"description\":\"A key that the partner chose, which then works as this key; never show"
	"n again\"},\"user\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":512,\"description"
	"\":\"The partner's own name for the user\"}},\"required\":[\"user\"],\"additionalPropert"
	"ies\":false,\"description\":\"Whom the key is for, where a partner manages keys for othe"
	"rs\"}",
	NULL,
};

static const char *const create_observability_destination_properties[] = {
	"\"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Only traffic of these API keys is sent"
	"; null for all\"}",
	"\"broadcast_generation_cost\":{\"type\":\"boolean\",\"description\":\"Whether cost and b"
	"illing are sent along\"}",
	"\"broadcast_generation_identity\":{\"type\":\"boolean\",\"description\":\"Whether it is "
	"sent along who asked\"}",
	"\"broadcast_generation_request_context\":{\"type\":\"boolean\",\"description\":\"Whether"
	" the context of the request is sent along\"}",
	"\"config\":{\"type\":[\"object\",\"array\",\"number\",\"boolean\"],\"description\":\"Set"
	"tings, whose members depend on the type; over MCP each credential among them is {\\\"sec"
	"ret\\\": \\\"NAME\\\"}\"}",
	"\"enabled\":{\"type\":\"boolean\",\"description\":\"Whether anything is sent\"}",
	"\"filter_rules\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"enabled\":{\"type\":"
	"\"boolean\",\"description\":\"Whether the rules are in force\"},\"groups\":{\"type\":\"a"
	"rray\",\"items\":{\"type\":\"object\",\"properties\":{\"logic\":{\"type\":\"string\",\"e"
	"num\":[\"and\",\"or\"],\"description\":\"Whether all rules must fit, or one of them\"},"
	"\"rules\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"field\":{"
	"\"type\":\"string\",\"enum\":[\"model\",\"provider\",\"session_id\",\"user_id\",\"api_ke"
	"y_name\",\"finish_reason\",\"input\",\"output\",\"total_cost\",\"total_tokens\",\"prompt"
	"_tokens\",\"completion_tokens\"],\"description\":\"What it looks at\"},\"operator\":{\"t"
	"ype\":\"string\",\"enum\":[\"equals\",\"not_equals\",\"contains\",\"not_contains\",\"reg"
	"ex\",\"starts_with\",\"ends_with\",\"gt\",\"lt\",\"gte\",\"lte\",\"exists\",\"not_exists"
	"\"],\"description\":\"How it compares\"},\"value\":{\"type\":[\"object\",\"array\",\"str"
	"ing\",\"number\",\"boolean\"],\"description\":\"What it compares with: a string or a num"
	"ber\"}},\"required\":[\"field\",\"operator\"],\"additionalProperties\":false},\"descript"
	"ion\":\"The rules\"}},\"required\":[\"rules\"],\"additionalProperties\":false},\"descrip"
	"tion\":\"Groups of rules\"}},\"required\":[\"groups\"],\"additionalProperties\":false},{"
	"\"type\":\"null\"}],\"description\":\"Only what fits these rules is sent; null for all\""
	"}",
	"\"name\":{\"type\":\"string\",\"description\":\"Name for people\"}",
	"\"privacy_mode\":{\"type\":\"boolean\",\"description\":\"Whether prompts and answers are"
	" left out, so that only metadata is sent\"}",
	"\"sampling_rate\":{\"type\":\"number\",\"description\":\"Which part of the traffic is se"
	"nt, from 0.0001 to 1\"}",
	"\"type\":{\"type\":\"string\",\"enum\":[\"arize\",\"braintrust\",\"clickhouse\",\"datado"
	"g\",\"grafana\",\"langfuse\",\"langsmith\",\"newrelic\",\"opik\",\"otel-collector\",\"po"
	"sthog\",\"ramp\",\"s3\",\"sentry\",\"snowflake\",\"weave\",\"webhook\"],\"description\":"
	"\"Which service it is\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Worksp"
	"ace whose traffic is sent; left out, the default one\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const create_scim_group_mapping_properties[] = {
	"\"role\":{\"type\":\"string\",\"enum\":[\"admin\",\"member\"],\"description\":\"What the"
	"y are in the workspace\"}",
	"\"scim_group_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}"
	"-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The g"
	"roup\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The wo"
	"rkspace\"}",
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
	"\"slug\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(?:-[a-z0-9]+)*$\",\"minLength\":1"
	",\"maxLength\":50,\"description\":\"URL-friendly slug (lowercase alphanumeric and hyphen"
	"s only)\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	"\"disabled_server_tools\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\""
	",\"enum\":[\"openrouter:advisor\",\"openrouter:apply_patch\",\"openrouter:bash\",\"openr"
	"outer:datetime\",\"openrouter:fusion\",\"openrouter:image_generation\",\"openrouter:expe"
	"rimental__search_models\",\"openrouter:shell\",\"openrouter:subagent\",\"openrouter:tool"
	"_search\",\"openrouter:web_fetch\",\"openrouter:web_search\"]}},{\"type\":\"null\"}],\"d"
	"escription\":\"Server tools that requests in this workspace may not use; null for none\""
	"}",
	NULL,
};

static const char *const delete_byok_key_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The credential\""
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

static const char *const delete_observability_destination_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The destination"
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

static const char *const delete_scim_group_mapping_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The mapping\"}",
	"\"keep_members\":{\"type\":\"boolean\",\"description\":\"true: members stay, and are man"
	"aged by hand from then on; false: they are removed\"}",
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
	"\"confirm_default_workspace_deletion\":{\"type\":\"boolean\",\"description\":\"Must be t"
	"rue to delete the default workspace, which ends all inference keys that belong to no wor"
	"kspace\"}",
	NULL,
};

static const char *const delete_workspace_budget_properties[] = {
	"\"workspace_ref\":{\"type\":\"string\",\"description\":\"The workspace, by ID or slug\"}",
	"\"interval\":{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"monthly\",\"lifetime"
	"\"],\"description\":\"Which budget: of the day, week or month, or for the whole lifetime"
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

static const char *const get_analytics_meta_properties[] = {
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_byok_key_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The credential\""
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

static const char *const get_observability_destination_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The destination"
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

static const char *const get_preset_properties[] = {
	"\"slug\":{\"type\":\"string\",\"description\":\"The preset's slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_preset_version_properties[] = {
	"\"slug\":{\"type\":\"string\",\"description\":\"The preset's slug\"}",
	"\"version\":{\"type\":\"string\",\"description\":\"The number of the version\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const get_scim_group_mapping_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The mapping\"}",
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
	"\"group_by\":{\"type\":\"string\",\"enum\":[\"workspace\"],\"description\":\"Gives each "
	"row its workspace; without it, rows are summed over workspaces\"}",
	"\"workspace_id\":{\"type\":\"string\",\"description\":\"Only activity of this workspace"
	"\"}",
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

static const char *const get_workspace_budget_properties[] = {
	"\"workspace_ref\":{\"type\":\"string\",\"description\":\"The workspace, by ID or slug\"}",
	"\"interval\":{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"monthly\",\"lifetime"
	"\"],\"description\":\"Which budget: of the day, week or month, or for the whole lifetime"
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

static const char *const list_byok_keys_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Creden"
	"tials of this workspace\"}",
	"\"provider\":{\"type\":\"string\",\"description\":\"Only credentials of this provider\"}",
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
	"\"include_expired\":{\"type\":\"boolean\",\"description\":\"Whether keys that have ended"
	" are listed too\"}",
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

static const char *const list_observability_destinations_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Destin"
	"ations of this workspace\"}",
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

static const char *const list_preset_versions_properties[] = {
	"\"slug\":{\"type\":\"string\",\"description\":\"The preset's slug\"}",
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_presets_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_scim_group_mappings_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_scim_groups_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_workspace_budgets_properties[] = {
	"\"workspace_ref\":{\"type\":\"string\",\"description\":\"The workspace, by ID or slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const list_workspace_members_properties[] = {
	"\"id\":{\"type\":\"string\",\"description\":\"The workspace, by ID or slug\"}",
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"How many rows to pass over\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"How many"
	" rows to answer with at most\"}",
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

static const char *const query_analytics_properties[] = {
	"\"classifier_dimensions\":{\"type\":\"object\",\"properties\":{\"classifier_id\":{\"type"
	"\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-"
	"F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The classifier\"},\"dimension_"
	"names\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":2,\"description"
	"\":\"Its dimensions, two at most; with none, a row for each dimension and value\"},\"inc"
	"lude_nulls\":{\"type\":\"boolean\",\"description\":\"Whether requests without a tag are "
	"counted too\"}},\"required\":[\"classifier_id\"],\"additionalProperties\":false,\"descri"
	"ption\":\"Groups rows by the tags of a classifier of the workspace\"}",
	"\"classifier_filters\":{\"type\":\"object\",\"properties\":{\"classifier_id\":{\"type\":"
	"\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{"
	"4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The classifier, the same as in cl"
	"assifier_dimensions\"},\"filters\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\""
	"properties\":{\"field\":{\"type\":\"string\",\"description\":\"The dimension of the clas"
	"sifier\"},\"operator\":{\"type\":\"string\",\"description\":\"eq, neq, in or not_in\"},"
	"\"value\":{\"type\":[\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"descripti"
	"on\":\"A string or number; a list of them for in and not_in\"}},\"required\":[\"field\","
	"\"operator\",\"value\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":10,"
	"\"description\":\"What the tags must be\"}},\"required\":[\"classifier_id\",\"filters\"]"
	",\"additionalProperties\":false,\"description\":\"Only requests with these tags of a cla"
	"ssifier\"}",
	"\"dimensions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":2,\"desc"
	"ription\":\"What to group by, two at most\"}",
	"\"filters\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"field\""
	":{\"type\":\"string\",\"description\":\"The dimension\"},\"include_unset\":{\"type\":\"b"
	"oolean\",\"description\":\"Whether rows without a value fit too; with in and not_in only"
	"\"},\"operator\":{\"type\":\"string\",\"description\":\"How to compare\"},\"value\":{\"t"
	"ype\":[\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"description\":\"A strin"
	"g or number; a list of them for in and not_in. Takes IDs, not names: an API key by its h"
	"ash, a workspace or member by its ID, a model by its permaslug\"}},\"required\":[\"field"
	"\",\"operator\",\"value\"],\"additionalProperties\":false},\"maxItems\":20,\"description"
	"\":\"Only requests that fit all of these\"}",
	"\"granularity\":{\"type\":\"string\",\"description\":\"Length of the buckets of time\"}",
	"\"group_limit\":{\"type\":\"integer\",\"description\":\"Most rows for each combination o"
	"f dimensions; set too low, it cuts off buckets of time\"}",
	"\"limit\":{\"type\":\"integer\",\"description\":\"Most rows altogether; 1000 unless give"
	"n\"}",
	"\"metrics\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1,\"descrip"
	"tion\":\"What to measure\"}",
	"\"order_by\":{\"type\":\"object\",\"properties\":{\"direction\":{\"type\":\"string\",\"e"
	"num\":[\"asc\",\"desc\"],\"description\":\"Which comes first\"},\"field\":{\"type\":\"st"
	"ring\",\"description\":\"A metric or dimension of the query, or date\"}},\"required\":["
	"\"direction\",\"field\"],\"additionalProperties\":false,\"description\":\"How to sort th"
	"e rows\"}",
	"\"time_range\":{\"type\":\"object\",\"properties\":{\"end\":{\"type\":\"string\",\"forma"
	"t\":\"date-time\",\"pattern\":\"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01]"
	"[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?Z$\",\"description\":\"When it ends\"},\""
	"start\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^[0-9]{4}-(0[1-9]|1["
	"0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?Z$\","
	"\"description\":\"When it begins\"}},\"required\":[\"end\",\"start\"],\"additionalProper"
	"ties\":false,\"description\":\"From when to when\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const rotate_keys_properties[] = {
	"\"hash\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The hash of the key to r"
	"eplace\"}",
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Name of the new key; lef"
	"t out, the old name with (rotated) behind it\"}",
	"\"grace\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":31536000,\"description\":\"Sec"
	"onds that the old key goes on working, from when the new one was made; 0 disables it in "
	"this call, left out it is a day\"}",
	"\"new_hash\":{\"type\":\"string\",\"minLength\":1,\"description\":\"Hash of the key that"
	" an earlier call made: it gets the guardrail if it has none, and the old one is disabled"
	" if the grace is over\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const update_byok_key_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The credential\""
	"}",
	"\"allowed_api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string"
	"\",\"pattern\":\"^[0-9a-f]{64}$\"},\"minItems\":1,\"maxItems\":100},{\"type\":\"null\"}]"
	",\"description\":\"Only these API keys may use the credential; null for all\"}",
	"\"allowed_models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"max"
	"Items\":100},{\"type\":\"null\"}],\"description\":\"Only for these models is the credent"
	"ial used; null for all\"}",
	"\"allowed_user_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"m"
	"axItems\":100},{\"type\":\"null\"}],\"description\":\"Only these members may use the cre"
	"dential; null for all\"}",
	"\"declared_region\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"global\",\"europe\",\"u"
	"s\"]},{\"type\":\"null\"}],\"description\":\"Where you say that the provider works with "
	"the data; nobody checks it\"}",
	"\"declared_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"description\""
	":\"Whether you say that the provider keeps no data; nobody checks it. null: what OpenRou"
	"ter assumes of the provider\"}",
	"\"disabled\":{\"type\":\"boolean\",\"description\":\"Whether the credential is off\"}",
	"\"is_byok_only\":{\"type\":\"boolean\",\"description\":\"Whether no model of this provid"
	"er is served with OpenRouter's own keys\"}",
	"\"is_fallback\":{\"type\":\"boolean\",\"description\":\"Whether it is used only after th"
	"e other credentials of its provider failed\"}",
	"\"is_required\":{\"type\":\"boolean\",\"description\":\"Whether the models that the cred"
	"ential is for are never served with OpenRouter's own keys\"}",
	"\"key\":{\"type\":\"object\",\"properties\":{\"secret\":{\"type\":\"string\",\"descripti"
	"on\":\"NAME of a section [secret NAME] of the configuration\"}},\"required\":[\"secret\""
	"],\"additionalProperties\":false,\"description\":\"The provider's key. It is stored encr"
	"ypted and never shown again; the old one is overwritten\"}",
	"\"name\":{\"anyOf\":[{\"type\":\"string\",\"maxLength\":255},{\"type\":\"null\"}],\"desc"
	"ription\":\"Name for people\"}",
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
	"\"allowed_data_regions\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\","
	"\"enum\":[\"global\",\"europe\",\"us\"]},\"minItems\":1},{\"type\":\"null\"}],\"descript"
	"ion\":\"Regions through which requests must come; null for any\"}",
	"\"content_filter_builtins\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object"
	"\",\"properties\":{\"action\":{\"type\":\"string\",\"enum\":[\"redact\",\"block\",\"flag"
	"\"],\"description\":\"What is done with what was found\"},\"label\":{\"type\":\"string\""
	",\"maxLength\":100,\"description\":\"What stands in the text instead; OpenRouter chooses"
	" it, whatever is sent\"},\"scan_scope\":{\"type\":\"string\",\"enum\":[\"user_only\",\"a"
	"ll_messages\"],\"description\":\"Which messages are looked at; for regex-prompt-injectio"
	"n only\"},\"slug\":{\"type\":\"string\",\"enum\":[\"email\",\"phone\",\"ssn\",\"credit-c"
	"ard\",\"ip-address\",\"secrets\",\"person-name\",\"address\",\"regex-prompt-injection\"]"
	",\"description\":\"What it looks for\"}},\"required\":[\"action\",\"slug\"],\"additional"
	"Properties\":false}},{\"type\":\"null\"}],\"description\":\"Ready-made content filters; "
	"the list replaces the whole list\"}",
	"\"content_filters\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object\",\"pro"
	"perties\":{\"action\":{\"type\":\"string\",\"enum\":[\"redact\",\"block\",\"flag\"],\"de"
	"scription\":\"What is done with what was found\"},\"label\":{\"anyOf\":[{\"type\":\"stri"
	"ng\",\"maxLength\":100},{\"type\":\"null\"}],\"description\":\"What stands in the text i"
	"nstead\"},\"pattern\":{\"type\":\"string\",\"minLength\":1,\"description\":\"A regular e"
	"xpression\"}},\"required\":[\"action\",\"pattern\"],\"additionalProperties\":false}},{\""
	"type\":\"null\"}],\"description\":\"Content filters of your own; the list replaces the w"
	"hole list\"}",
	"\"enable_free_model_publication\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}"
	"],\"description\":\"Whether free endpoints that publish prompts may be used\"}",
	"\"enable_free_model_training\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],"
	"\"description\":\"Whether free endpoints that train on requests may be used\"}",
	"\"enable_paid_model_training\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],"
	"\"description\":\"Whether paid endpoints that train on requests may be used\"}",
	"\"enforce_zdr_anthropic\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"desc"
	"ription\":\"Whether zero data retention is enforced for models of Anthropic; without it,"
	" enforce_zdr decides\"}",
	"\"enforce_zdr_google\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Whether zero data retention is enforced for models of Google; without it, enfor"
	"ce_zdr decides\"}",
	"\"enforce_zdr_openai\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descrip"
	"tion\":\"Whether zero data retention is enforced for models of OpenAI; without it, enfor"
	"ce_zdr decides\"}",
	"\"enforce_zdr_other\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descript"
	"ion\":\"Whether zero data retention is enforced for models of all other makers; without "
	"it, enforce_zdr decides\"}",
	"\"enforce_zdr_xai\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"descriptio"
	"n\":\"Whether zero data retention is enforced for models of xAI; without it, enforce_zdr"
	" decides\"}",
	"\"include_byok_in_budgets\":{\"type\":\"boolean\",\"description\":\"Whether spend with o"
	"wn provider keys counts against limit_usd\"}",
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
	"\"workspace_id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-"
	"[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Worksp"
	"ace to move the key to. Its secret and guardrail stay; presets, own provider keys and ro"
	"uting of the old workspace do not. The creator must be a member there.\"}",
	NULL,
};

static const char *const update_observability_destination_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The destination"
	"\"}",
	"\"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"min"
	"Items\":1},{\"type\":\"null\"}],\"description\":\"Only traffic of these API keys is sent"
	"; null for all\"}",
	"\"broadcast_generation_cost\":{\"type\":\"boolean\",\"description\":\"Whether cost and b"
	"illing are sent along\"}",
	"\"broadcast_generation_identity\":{\"type\":\"boolean\",\"description\":\"Whether it is "
	"sent along who asked\"}",
	"\"broadcast_generation_request_context\":{\"type\":\"boolean\",\"description\":\"Whether"
	" the context of the request is sent along\"}",
	"\"config\":{\"type\":[\"object\",\"array\",\"number\",\"boolean\"],\"description\":\"Wha"
	"t to change of the settings, whose members depend on the type; over MCP each credential "
	"among them is {\\\"secret\\\": \\\"NAME\\\"}\"}",
	"\"enabled\":{\"type\":\"boolean\",\"description\":\"Whether anything is sent\"}",
	"\"filter_rules\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"enabled\":{\"type\":"
	"\"boolean\",\"description\":\"Whether the rules are in force\"},\"groups\":{\"type\":\"a"
	"rray\",\"items\":{\"type\":\"object\",\"properties\":{\"logic\":{\"type\":\"string\",\"e"
	"num\":[\"and\",\"or\"],\"description\":\"Whether all rules must fit, or one of them\"},"
	"\"rules\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"field\":{"
	"\"type\":\"string\",\"enum\":[\"model\",\"provider\",\"session_id\",\"user_id\",\"api_ke"
	"y_name\",\"finish_reason\",\"input\",\"output\",\"total_cost\",\"total_tokens\",\"prompt"
	"_tokens\",\"completion_tokens\"],\"description\":\"What it looks at\"},\"operator\":{\"t"
	"ype\":\"string\",\"enum\":[\"equals\",\"not_equals\",\"contains\",\"not_contains\",\"reg"
	"ex\",\"starts_with\",\"ends_with\",\"gt\",\"lt\",\"gte\",\"lte\",\"exists\",\"not_exists"
	"\"],\"description\":\"How it compares\"},\"value\":{\"type\":[\"object\",\"array\",\"str"
	"ing\",\"number\",\"boolean\"],\"description\":\"What it compares with: a string or a num"
	"ber\"}},\"required\":[\"field\",\"operator\"],\"additionalProperties\":false},\"descript"
	"ion\":\"The rules\"}},\"required\":[\"rules\"],\"additionalProperties\":false},\"descrip"
	"tion\":\"Groups of rules\"}},\"required\":[\"groups\"],\"additionalProperties\":false},{"
	"\"type\":\"null\"}],\"description\":\"Only what fits these rules is sent; null for all\""
	"}",
	"\"name\":{\"type\":\"string\",\"description\":\"Name for people\"}",
	"\"privacy_mode\":{\"type\":\"boolean\",\"description\":\"Whether prompts and answers are"
	" left out, so that only metadata is sent\"}",
	"\"sampling_rate\":{\"type\":\"number\",\"description\":\"Which part of the traffic is se"
	"nt, from 0.0001 to 1\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	NULL,
};

static const char *const update_scim_group_mapping_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"The mapping\"}",
	"\"role\":{\"type\":\"string\",\"enum\":[\"admin\",\"member\"],\"description\":\"What the"
	"y are in the workspace\"}",
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
	"\"slug\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(?:-[a-z0-9]+)*$\",\"minLength\":1"
	",\"maxLength\":50,\"description\":\"New URL-friendly slug\"}",
	"\"HTTP-Referer\":{\"type\":\"string\",\"description\":\"The app identifier should be you"
	"r app’s URL and is used as the primary identifier for rankings. This is used to track AP"
	"I usage per application.\"}",
	"\"X-OpenRouter-Title\":{\"type\":\"string\",\"description\":\"The app display name allow"
	"s you to customize how your app appears in OpenRouter’s dashboard.\"}",
	"\"X-OpenRouter-Categories\":{\"type\":\"string\",\"description\":\"Comma-separated list "
	"of app categories (e.g. “cli-agent,cloud-agent”). Used for marketplace rankings.\"}",
	"\"disabled_server_tools\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\""
	",\"enum\":[\"openrouter:advisor\",\"openrouter:apply_patch\",\"openrouter:bash\",\"openr"
	"outer:datetime\",\"openrouter:fusion\",\"openrouter:image_generation\",\"openrouter:expe"
	"rimental__search_models\",\"openrouter:shell\",\"openrouter:subagent\",\"openrouter:tool"
	"_search\",\"openrouter:web_fetch\",\"openrouter:web_search\"]}},{\"type\":\"null\"}],\"d"
	"escription\":\"Server tools that requests in this workspace may not use; null or an empt"
	"y list allows all\"}",
	NULL,
};

static const char *const upsert_workspace_budget_properties[] = {
	"\"workspace_ref\":{\"type\":\"string\",\"description\":\"The workspace, by ID or slug\"}",
	"\"interval\":{\"type\":\"string\",\"enum\":[\"daily\",\"weekly\",\"monthly\",\"lifetime"
	"\"],\"description\":\"Which budget: of the day, week or month, or for the whole lifetime"
	"\"}",
	"\"include_byok_in_budgets\":{\"type\":\"boolean\",\"description\":\"Whether spend with o"
	"wn provider keys counts; it holds for all budgets of the workspace. Left out, it stays a"
	"s it is.\"}",
	"\"limit_usd\":{\"type\":\"number\",\"description\":\"What may be spent in the interval, "
	"in USD; more than 0\"}",
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
			"embers from a workspace. Whoever has active API keys in the workspace st"
			"ays in it: disable or delete those first.\",\"inputSchema\":{\"type\":\""
			"object\",\"properties\":{",
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
			"{\"name\":\"openrouter_admin_create_byok_key\",\"title\":\"Create a BYOK"
			" credential\",\"description\":\"Create a BYOK credential. Requests to th"
			"e provider are then paid with your own account there.\",\"inputSchema\":"
			"{\"type\":\"object\",\"properties\":{",
		.properties = create_byok_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"allowed_"
			"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"s"
			"tring\"}},{\"type\":\"null\"}]},\"allowed_models\":{\"anyOf\":[{\"type\""
			":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"allo"
			"wed_user_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"str"
			"ing\"}},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"dec"
			"lared_region\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},"
			"\"declared_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]"
			"},\"disabled\":{\"type\":\"boolean\"},\"id\":{\"type\":\"string\"},\"is_"
			"byok_only\":{\"type\":\"boolean\"},\"is_fallback\":{\"type\":\"boolean\""
			"},\"is_required\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string\"}"
			",\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"prov"
			"ider\":{\"type\":\"string\"},\"sort_order\":{\"type\":\"integer\"},\"wor"
			"kspace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"r"
			"equired\":[\"allowed_api_key_hashes\",\"allowed_models\",\"allowed_user_"
			"ids\",\"created_at\",\"declared_region\",\"declared_zdr\",\"disabled\","
			"\"id\",\"is_byok_only\",\"is_fallback\",\"is_required\",\"label\",\"prov"
			"ider\",\"sort_order\",\"workspace_id\"]}},\"required\":[\"data\"]},\"ann"
			"otations\":{\"title\":\"Create a BYOK credential\",\"readOnlyHint\":fals"
			"e,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":t"
			"rue}}",
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
			"\":\"string\"},{\"type\":\"null\"}]},\"workspace_id\":{\"anyOf\":[{\"typ"
			"e\":\"string\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\"name\",\"c"
			"reated_at\",\"workspace_id\"]}},\"required\":[\"data\"]},\"annotations\""
			":{\"title\":\"Create a guardrail\",\"readOnlyHint\":false,\"destructiveH"
			"int\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_create_observability_destination\",\"title"
			"\":\"Create an observability destination\",\"description\":\"Create an o"
			"bservability destination. Traces of requests, with prompts and answers u"
			"nless privacy_mode is on, then go to somebody else. At most 5 of each ty"
			"pe.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = create_observability_destination_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"api_key_"
			"hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}"
			"},{\"type\":\"null\"}]},\"broadcast_generation_cost\":{\"type\":\"boolea"
			"n\"},\"broadcast_generation_identity\":{\"type\":\"boolean\"},\"broadcas"
			"t_generation_request_context\":{\"type\":\"boolean\"},\"config\":{},\"cr"
			"eated_at\":{\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"},\"fi"
			"lter_rules\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"enabled"
			"\":{\"type\":\"boolean\"},\"groups\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"object\",\"properties\":{\"logic\":{\"type\":\"string\"},\"rules"
			"\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\""
			"field\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"value"
			"\":{}},\"required\":[\"field\",\"operator\"]}}},\"required\":[\"rules\"]"
			"}}},\"required\":[\"groups\"]},{\"type\":\"null\"}]},\"id\":{\"type\":\""
			"string\"},\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}"
			"]},\"privacy_mode\":{\"type\":\"boolean\"},\"sampling_rate\":{\"type\":"
			"\"number\"},\"type\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"st"
			"ring\"},\"workspace_id\":{\"type\":\"string\"}},\"required\":[\"api_key_"
			"hashes\",\"broadcast_generation_cost\",\"broadcast_generation_identity\""
			",\"broadcast_generation_request_context\",\"created_at\",\"enabled\",\"f"
			"ilter_rules\",\"id\",\"name\",\"privacy_mode\",\"sampling_rate\",\"type"
			"\",\"updated_at\",\"workspace_id\"]}},\"required\":[\"data\"]},\"annotat"
			"ions\":{\"title\":\"Create an observability destination\",\"readOnlyHint"
			"\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldH"
			"int\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_create_scim_group_mapping\",\"title\":\"Cre"
			"ate a SCIM group mapping\",\"description\":\"Create a SCIM group mapping"
			". All of the group become members of the workspace, now and when they jo"
			"in the group.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = create_scim_group_mapping_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"organization_i"
			"d\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"scim_group_id"
			"\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"string\"},\"workspac"
			"e_id\":{\"type\":\"string\"}},\"required\":[\"created_at\",\"id\",\"orga"
			"nization_id\",\"role\",\"scim_group_id\",\"updated_at\",\"workspace_id\""
			"]}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Create a SCIM "
			"group mapping\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idemp"
			"otentHint\":false,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_delete_byok_key\",\"title\":\"Delete a BYOK"
			" credential\",\"description\":\"Delete a BYOK credential. The key is wip"
			"ed and can't be brought back. Requests fall back to other credentials, o"
			"r fail.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = delete_byok_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete a BYOK credential\",\"readOn"
			"lyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWo"
			"rldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_delete_observability_destination\",\"title"
			"\":\"Delete an observability destination\",\"description\":\"Delete an o"
			"bservability destination. Nothing is sent there any more; what was sent "
			"stays there.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = delete_observability_destination_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete an observability destination"
			"\",\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":tr"
			"ue,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_delete_scim_group_mapping\",\"title\":\"Del"
			"ete a SCIM group mapping\",\"description\":\"Delete a SCIM group mapping"
			". With keep_members false, whoever is a member through this mapping alon"
			"e is removed from the workspace.\",\"inputSchema\":{\"type\":\"object\","
			"\"properties\":{",
		.properties = delete_scim_group_mapping_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete a SCIM group mapping\",\"rea"
			"dOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"ope"
			"nWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_delete_workspace\",\"title\":\"Delete a wor"
			"kspace\",\"description\":\"Delete a workspace. Its guardrails and budget"
			"s go with it. Refused while it has active API keys. The default workspac"
			"e goes only where that is confirmed, if at all.\",\"inputSchema\":{\"typ"
			"e\":\"object\",\"properties\":{",
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
			"{\"name\":\"openrouter_admin_delete_workspace_budget\",\"title\":\"Delet"
			"e a workspace budget\",\"description\":\"Delete a workspace budget. The "
			"workspace may spend without that bound from then on.\",\"inputSchema\":{"
			"\"type\":\"object\",\"properties\":{",
		.properties = delete_workspace_budget_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"deleted\":{\"type\":\"boolean\"}},\"required\":[\"dele"
			"ted\"]},\"annotations\":{\"title\":\"Delete a workspace budget\",\"readO"
			"nlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openW"
			"orldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_analytics_meta\",\"title\":\"Get analyt"
			"ics metrics and dimensions\",\"description\":\"Get analytics metrics and"
			" dimensions. What query_analytics can be asked for.\",\"inputSchema\":{"
			"\"type\":\"object\",\"properties\":{",
		.properties = get_analytics_meta_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"dimensio"
			"ns\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
			"\"display_label\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}},"
			"\"required\":[\"display_label\",\"name\"]}},\"granularities\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"display_label"
			"\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}},\"required\":["
			"\"display_label\",\"name\"]}},\"metrics\":{\"type\":\"array\",\"items\":"
			"{\"type\":\"object\",\"properties\":{\"display_format\":{\"type\":\"stri"
			"ng\"},\"display_label\":{\"type\":\"string\"},\"is_rate\":{\"type\":\"bo"
			"olean\"},\"name\":{\"type\":\"string\"}},\"required\":[\"display_format"
			"\",\"display_label\",\"is_rate\",\"name\"]}},\"operators\":{\"type\":\"a"
			"rray\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\""
			":\"string\"},\"value_type\":{\"type\":\"string\"}},\"required\":[\"name"
			"\",\"value_type\"]}}},\"required\":[\"dimensions\",\"granularities\",\"m"
			"etrics\",\"operators\"]}},\"required\":[\"data\"]},\"annotations\":{\"ti"
			"tle\":\"Get analytics metrics and dimensions\",\"readOnlyHint\":true,\"d"
			"estructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_byok_key\",\"title\":\"Get a BYOK crede"
			"ntial\",\"description\":\"Get a BYOK credential. The key itself is never"
			" shown.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = get_byok_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"allowed_"
			"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"s"
			"tring\"}},{\"type\":\"null\"}]},\"allowed_models\":{\"anyOf\":[{\"type\""
			":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"allo"
			"wed_user_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"str"
			"ing\"}},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"dec"
			"lared_region\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},"
			"\"declared_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]"
			"},\"disabled\":{\"type\":\"boolean\"},\"id\":{\"type\":\"string\"},\"is_"
			"byok_only\":{\"type\":\"boolean\"},\"is_fallback\":{\"type\":\"boolean\""
			"},\"is_required\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string\"}"
			",\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"prov"
			"ider\":{\"type\":\"string\"},\"sort_order\":{\"type\":\"integer\"},\"wor"
			"kspace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"r"
			"equired\":[\"allowed_api_key_hashes\",\"allowed_models\",\"allowed_user_"
			"ids\",\"created_at\",\"declared_region\",\"declared_zdr\",\"disabled\","
			"\"id\",\"is_byok_only\",\"is_fallback\",\"is_required\",\"label\",\"prov"
			"ider\",\"sort_order\",\"workspace_id\"]}},\"required\":[\"data\"]},\"ann"
			"otations\":{\"title\":\"Get a BYOK credential\",\"readOnlyHint\":true,\""
			"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
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
			"pe\":\"null\"}]},\"workspace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"t"
			"ype\":\"null\"}]}},\"required\":[\"id\",\"name\",\"created_at\",\"worksp"
			"ace_id\"]}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Get a "
			"guardrail\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotent"
			"Hint\":true,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_get_observability_destination\",\"title\":"
			"\"Get an observability destination\",\"description\":\"Get an observabil"
			"ity destination. Credentials in its settings are masked.\",\"inputSchema"
			"\":{\"type\":\"object\",\"properties\":{",
		.properties = get_observability_destination_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"api_key_"
			"hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}"
			"},{\"type\":\"null\"}]},\"broadcast_generation_cost\":{\"type\":\"boolea"
			"n\"},\"broadcast_generation_identity\":{\"type\":\"boolean\"},\"broadcas"
			"t_generation_request_context\":{\"type\":\"boolean\"},\"config\":{},\"cr"
			"eated_at\":{\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"},\"fi"
			"lter_rules\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"enabled"
			"\":{\"type\":\"boolean\"},\"groups\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"object\",\"properties\":{\"logic\":{\"type\":\"string\"},\"rules"
			"\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\""
			"field\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"value"
			"\":{}},\"required\":[\"field\",\"operator\"]}}},\"required\":[\"rules\"]"
			"}}},\"required\":[\"groups\"]},{\"type\":\"null\"}]},\"id\":{\"type\":\""
			"string\"},\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}"
			"]},\"privacy_mode\":{\"type\":\"boolean\"},\"sampling_rate\":{\"type\":"
			"\"number\"},\"type\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"st"
			"ring\"},\"workspace_id\":{\"type\":\"string\"}},\"required\":[\"api_key_"
			"hashes\",\"broadcast_generation_cost\",\"broadcast_generation_identity\""
			",\"broadcast_generation_request_context\",\"created_at\",\"enabled\",\"f"
			"ilter_rules\",\"id\",\"name\",\"privacy_mode\",\"sampling_rate\",\"type"
			"\",\"updated_at\",\"workspace_id\"]}},\"required\":[\"data\"]},\"annotat"
			"ions\":{\"title\":\"Get an observability destination\",\"readOnlyHint\":"
			"true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\""
			":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_preset\",\"title\":\"Get a preset\",\"d"
			"escription\":\"Get a preset. With the version that is in use.\",\"inputS"
			"chema\":{\"type\":\"object\",\"properties\":{",
		.properties = get_preset_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"creator_user_id\":{\"anyOf\":[{\"type\":\"s"
			"tring\"},{\"type\":\"null\"}]},\"description\":{\"anyOf\":[{\"type\":\"s"
			"tring\"},{\"type\":\"null\"}]},\"designated_version_id\":{\"anyOf\":[{\""
			"type\":\"string\"},{\"type\":\"null\"}]},\"id\":{\"type\":\"string\"},\""
			"name\":{\"type\":\"string\"},\"slug\":{\"type\":\"string\"},\"status\":{"
			"\"type\":\"string\"},\"status_updated_at\":{\"anyOf\":[{\"type\":\"strin"
			"g\"},{\"type\":\"null\"}]},\"updated_at\":{\"type\":\"string\"},\"worksp"
			"ace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"desig"
			"nated_version\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"confi"
			"g\":{},\"created_at\":{\"type\":\"string\"},\"creator_id\":{\"type\":\"s"
			"tring\"},\"id\":{\"type\":\"string\"},\"preset_id\":{\"type\":\"string\""
			"},\"system_prompt\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\""
			"}]},\"updated_at\":{\"type\":\"string\"},\"version\":{\"type\":\"integer"
			"\"}},\"required\":[\"config\",\"created_at\",\"creator_id\",\"id\",\"pre"
			"set_id\",\"system_prompt\",\"updated_at\",\"version\"]},{\"type\":\"null"
			"\"}]}},\"required\":[\"created_at\",\"creator_user_id\",\"description\","
			"\"designated_version_id\",\"id\",\"name\",\"slug\",\"status\",\"status_u"
			"pdated_at\",\"updated_at\",\"workspace_id\",\"designated_version\"]}},\""
			"required\":[\"data\"]},\"annotations\":{\"title\":\"Get a preset\",\"rea"
			"dOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"ope"
			"nWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_preset_version\",\"title\":\"Get a vers"
			"ion of a preset\",\"description\":\"Get a version of a preset. Versions "
			"are counted from 1.\",\"inputSchema\":{\"type\":\"object\",\"properties"
			"\":{",
		.properties = get_preset_version_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"anyOf\":[{\"type\":\"object\",\"properties\""
			":{\"config\":{},\"created_at\":{\"type\":\"string\"},\"creator_id\":{\"t"
			"ype\":\"string\"},\"id\":{\"type\":\"string\"},\"preset_id\":{\"type\":"
			"\"string\"},\"system_prompt\":{\"anyOf\":[{\"type\":\"string\"},{\"type"
			"\":\"null\"}]},\"updated_at\":{\"type\":\"string\"},\"version\":{\"type"
			"\":\"integer\"}},\"required\":[\"config\",\"created_at\",\"creator_id\","
			"\"id\",\"preset_id\",\"system_prompt\",\"updated_at\",\"version\"]},{\"t"
			"ype\":\"null\"}]}},\"required\":[\"data\"]},\"annotations\":{\"title\":"
			"\"Get a version of a preset\",\"readOnlyHint\":true,\"destructiveHint\":"
			"false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_get_scim_group_mapping\",\"title\":\"Get a "
			"SCIM group mapping\",\"description\":\"Get a SCIM group mapping. Which g"
			"roup becomes members of which workspace.\",\"inputSchema\":{\"type\":\"o"
			"bject\",\"properties\":{",
		.properties = get_scim_group_mapping_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"organization_i"
			"d\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"scim_group_id"
			"\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"string\"},\"workspac"
			"e_id\":{\"type\":\"string\"}},\"required\":[\"created_at\",\"id\",\"orga"
			"nization_id\",\"role\",\"scim_group_id\",\"updated_at\",\"workspace_id\""
			"]}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Get a SCIM gro"
			"up mapping\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempoten"
			"tHint\":true,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_get_workspace_budget\",\"title\":\"Get a wo"
			"rkspace budget\",\"description\":\"Get a workspace budget. 404 if the wo"
			"rkspace has no budget for that interval.\",\"inputSchema\":{\"type\":\"o"
			"bject\",\"properties\":{",
		.properties = get_workspace_budget_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"limit_usd\":{"
			"\"type\":\"number\"},\"reset_interval\":{\"anyOf\":[{\"type\":\"string\""
			"},{\"type\":\"null\"}]},\"updated_at\":{\"type\":\"string\"},\"workspace"
			"_id\":{\"type\":\"string\"}},\"required\":[\"created_at\",\"id\",\"limit"
			"_usd\",\"reset_interval\",\"updated_at\",\"workspace_id\"]},\"include_by"
			"ok_in_budgets\":{\"type\":\"boolean\"}},\"required\":[\"data\"]},\"annot"
			"ations\":{\"title\":\"Get a workspace budget\",\"readOnlyHint\":true,\"d"
			"estructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_byok_keys\",\"title\":\"List BYOK cred"
			"entials\",\"description\":\"List BYOK credentials. The keys themselves a"
			"re never shown, only a masked label.\",\"inputSchema\":{\"type\":\"objec"
			"t\",\"properties\":{",
		.properties = list_byok_keys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"allowed_api_key_hashes\":{\"anyOf\":[{\"type\":\"a"
			"rray\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"allowed_"
			"models\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}"
			"},{\"type\":\"null\"}]},\"allowed_user_ids\":{\"anyOf\":[{\"type\":\"arr"
			"ay\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"created_at"
			"\":{\"type\":\"string\"},\"declared_region\":{\"anyOf\":[{\"type\":\"str"
			"ing\"},{\"type\":\"null\"}]},\"declared_zdr\":{\"anyOf\":[{\"type\":\"bo"
			"olean\"},{\"type\":\"null\"}]},\"disabled\":{\"type\":\"boolean\"},\"id"
			"\":{\"type\":\"string\"},\"is_byok_only\":{\"type\":\"boolean\"},\"is_fa"
			"llback\":{\"type\":\"boolean\"},\"is_required\":{\"type\":\"boolean\"},"
			"\"label\":{\"type\":\"string\"},\"name\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"provider\":{\"type\":\"string\"},\"sort_orde"
			"r\":{\"type\":\"integer\"},\"workspace_id\":{\"anyOf\":[{\"type\":\"stri"
			"ng\"},{\"type\":\"null\"}]}},\"required\":[\"allowed_api_key_hashes\",\""
			"allowed_models\",\"allowed_user_ids\",\"created_at\",\"declared_region\""
			",\"declared_zdr\",\"disabled\",\"id\",\"is_byok_only\",\"is_fallback\","
			"\"is_required\",\"label\",\"provider\",\"sort_order\",\"workspace_id\"]}"
			"},\"total_count\":{\"type\":\"integer\"}},\"required\":[\"data\",\"total"
			"_count\"]},\"annotations\":{\"title\":\"List BYOK credentials\",\"readOn"
			"lyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWo"
			"rldHint\":true}}",
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
			":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"workspace_id\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\""
			"name\",\"created_at\",\"workspace_id\"]}},\"total_count\":{\"type\":\"in"
			"teger\"}},\"required\":[\"data\",\"total_count\"]},\"annotations\":{\"ti"
			"tle\":\"List guardrails\",\"readOnlyHint\":true,\"destructiveHint\":fals"
			"e,\"idempotentHint\":true,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_list_observability_destinations\",\"title\""
			":\"List observability destinations\",\"description\":\"List observabilit"
			"y destinations. Destinations of types that are not stable yet are left o"
			"ut. Credentials in their settings are masked.\",\"inputSchema\":{\"type"
			"\":\"object\",\"properties\":{",
		.properties = list_observability_destinations_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\","
			"\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"broadcast_gener"
			"ation_cost\":{\"type\":\"boolean\"},\"broadcast_generation_identity\":{"
			"\"type\":\"boolean\"},\"broadcast_generation_request_context\":{\"type\""
			":\"boolean\"},\"config\":{},\"created_at\":{\"type\":\"string\"},\"enabl"
			"ed\":{\"type\":\"boolean\"},\"filter_rules\":{\"anyOf\":[{\"type\":\"obj"
			"ect\",\"properties\":{\"enabled\":{\"type\":\"boolean\"},\"groups\":{\"t"
			"ype\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"logic\""
			":{\"type\":\"string\"},\"rules\":{\"type\":\"array\",\"items\":{\"type\""
			":\"object\",\"properties\":{\"field\":{\"type\":\"string\"},\"operator\""
			":{\"type\":\"string\"},\"value\":{}},\"required\":[\"field\",\"operator"
			"\"]}}},\"required\":[\"rules\"]}}},\"required\":[\"groups\"]},{\"type\":"
			"\"null\"}]},\"id\":{\"type\":\"string\"},\"name\":{\"anyOf\":[{\"type\":"
			"\"string\"},{\"type\":\"null\"}]},\"privacy_mode\":{\"type\":\"boolean\""
			"},\"sampling_rate\":{\"type\":\"number\"},\"type\":{\"type\":\"string\"}"
			",\"updated_at\":{\"type\":\"string\"},\"workspace_id\":{\"type\":\"strin"
			"g\"}},\"required\":[\"api_key_hashes\",\"broadcast_generation_cost\",\"b"
			"roadcast_generation_identity\",\"broadcast_generation_request_context\","
			"\"created_at\",\"enabled\",\"filter_rules\",\"id\",\"name\",\"privacy_mo"
			"de\",\"sampling_rate\",\"type\",\"updated_at\",\"workspace_id\"]}},\"tot"
			"al_count\":{\"type\":\"integer\"}},\"required\":[\"data\",\"total_count"
			"\"]},\"annotations\":{\"title\":\"List observability destinations\",\"re"
			"adOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"op"
			"enWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_list_preset_versions\",\"title\":\"List ver"
			"sions of a preset\",\"description\":\"List versions of a preset. Oldest "
			"first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_preset_versions_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"config\":{},\"created_at\":{\"type\":\"string\"},"
			"\"creator_id\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"pres"
			"et_id\":{\"type\":\"string\"},\"system_prompt\":{\"anyOf\":[{\"type\":\""
			"string\"},{\"type\":\"null\"}]},\"updated_at\":{\"type\":\"string\"},\"v"
			"ersion\":{\"type\":\"integer\"}},\"required\":[\"config\",\"created_at\""
			",\"creator_id\",\"id\",\"preset_id\",\"system_prompt\",\"updated_at\",\""
			"version\"]}},\"total_count\":{\"type\":\"integer\"}},\"required\":[\"dat"
			"a\",\"total_count\"]},\"annotations\":{\"title\":\"List versions of a pr"
			"eset\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint"
			"\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_presets\",\"title\":\"List presets\","
			"\"description\":\"List presets. Last changed first. Any key will do.\","
			"\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_presets_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"created_at\":{\"type\":\"string\"},\"creator_user_"
			"id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"descripti"
			"on\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"designate"
			"d_version_id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},"
			"\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"slug\":{\""
			"type\":\"string\"},\"status\":{\"type\":\"string\"},\"status_updated_at"
			"\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"updated_at"
			"\":{\"type\":\"string\"},\"workspace_id\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]}},\"required\":[\"created_at\",\"creator_user_i"
			"d\",\"description\",\"designated_version_id\",\"id\",\"name\",\"slug\","
			"\"status\",\"status_updated_at\",\"updated_at\",\"workspace_id\"]}},\"to"
			"tal_count\":{\"type\":\"integer\"}},\"required\":[\"data\",\"total_count"
			"\"]},\"annotations\":{\"title\":\"List presets\",\"readOnlyHint\":true,"
			"\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true"
			"}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_scim_group_mappings\",\"title\":\"List"
			" SCIM group mappings\",\"description\":\"List SCIM group mappings. Which"
			" group becomes members of which workspace, and as what.\",\"inputSchema"
			"\":{\"type\":\"object\",\"properties\":{",
		.properties = list_scim_group_mappings_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"created_at\":{\"type\":\"string\"},\"id\":{\"type"
			"\":\"string\"},\"organization_id\":{\"type\":\"string\"},\"role\":{\"typ"
			"e\":\"string\"},\"scim_group_id\":{\"type\":\"string\"},\"updated_at\":{"
			"\"type\":\"string\"},\"workspace_id\":{\"type\":\"string\"}},\"required"
			"\":[\"created_at\",\"id\",\"organization_id\",\"role\",\"scim_group_id\""
			",\"updated_at\",\"workspace_id\"]}},\"total_count\":{\"type\":\"integer"
			"\"}},\"required\":[\"data\",\"total_count\"]},\"annotations\":{\"title\""
			":\"List SCIM group mappings\",\"readOnlyHint\":true,\"destructiveHint\":"
			"false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_scim_groups\",\"title\":\"List SCIM gr"
			"oups\",\"description\":\"List SCIM groups. The groups that the identity "
			"provider has told of.\",\"inputSchema\":{\"type\":\"object\",\"propertie"
			"s\":{",
		.properties = list_scim_groups_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"created_at\":{\"type\":\"string\"},\"display_name"
			"\":{\"type\":\"string\"},\"external_id\":{\"anyOf\":[{\"type\":\"string"
			"\"},{\"type\":\"null\"}]},\"id\":{\"type\":\"string\"},\"organization_id"
			"\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"string\"}},\"require"
			"d\":[\"created_at\",\"display_name\",\"external_id\",\"id\",\"organizati"
			"on_id\",\"updated_at\"]}},\"total_count\":{\"type\":\"integer\"}},\"requ"
			"ired\":[\"data\",\"total_count\"]},\"annotations\":{\"title\":\"List SCI"
			"M groups\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentH"
			"int\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_workspace_budgets\",\"title\":\"List w"
			"orkspace budgets\",\"description\":\"List workspace budgets. One at most"
			" for each interval. Spend beyond a budget is refused until it starts ane"
			"w.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_workspace_budgets_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"created_at\":{\"type\":\"string\"},\"id\":{\"type"
			"\":\"string\"},\"limit_usd\":{\"type\":\"number\"},\"reset_interval\":{"
			"\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"updated_at\":{"
			"\"type\":\"string\"},\"workspace_id\":{\"type\":\"string\"}},\"required"
			"\":[\"created_at\",\"id\",\"limit_usd\",\"reset_interval\",\"updated_at"
			"\",\"workspace_id\"]}},\"include_byok_in_budgets\":{\"type\":\"boolean\""
			"}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"List workspace "
			"budgets\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHi"
			"nt\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_list_workspace_members\",\"title\":\"List w"
			"orkspace members\",\"description\":\"List workspace members. Of the defa"
			"ult workspace, all members of the organization.\",\"inputSchema\":{\"typ"
			"e\":\"object\",\"properties\":{",
		.properties = list_workspace_members_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"workspace_id\":{\"typ"
			"e\":\"string\"},\"user_id\":{\"type\":\"string\"},\"role\":{\"type\":\"s"
			"tring\"},\"created_at\":{\"type\":\"string\"}},\"required\":[\"id\",\"wo"
			"rkspace_id\",\"user_id\",\"role\",\"created_at\"]}},\"total_count\":{\"t"
			"ype\":\"integer\"}},\"required\":[\"data\",\"total_count\"]},\"annotatio"
			"ns\":{\"title\":\"List workspace members\",\"readOnlyHint\":true,\"destr"
			"uctiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_query_analytics\",\"title\":\"Query analyti"
			"cs\",\"description\":\"Query analytics. get_analytics_meta lists the nam"
			"es. Rows are cut off at the limit; metadata.truncated tells so.\",\"inpu"
			"tSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = query_analytics_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"cachedAt"
			"\":{\"type\":\"number\"},\"data\":{\"type\":\"array\",\"items\":{}},\"me"
			"tadata\":{\"type\":\"object\",\"properties\":{\"query_time_ms\":{\"type"
			"\":\"number\"},\"row_count\":{\"type\":\"integer\"},\"truncated\":{\"typ"
			"e\":\"boolean\"}},\"required\":[\"query_time_ms\",\"row_count\",\"trunca"
			"ted\"]},\"warnings\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}"
			"}},\"required\":[\"data\",\"metadata\"]}},\"required\":[\"data\"]},\"ann"
			"otations\":{\"title\":\"Query analytics\",\"readOnlyHint\":true,\"destru"
			"ctiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_rotate_keys\",\"title\":\"Rotate an API key"
			"\",\"description\":\"Rotate an API key. Makes a key with the limits, wor"
			"kspace and guardrail of an old one, delivers its secret, tries it, and d"
			"isables the old one: at once with grace 0, else in a second call with ne"
			"w_hash, when the time has come (the reply says when). Nothing is created"
			" where new_hash is given: so it also goes on where an earlier call stopp"
			"ed. What the old key has spent does not go over: the new limit begins an"
			"ew.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = rotate_keys_properties,
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
			"\"},\"assigned\":{\"type\":\"integer\"},\"verified\":{\"type\":\"boolean"
			"\"},\"ended\":{\"type\":\"boolean\"},\"due\":{\"anyOf\":[{\"type\":\"str"
			"ing\"},{\"type\":\"null\"}]}},\"required\":[\"data\",\"assigned\",\"veri"
			"fied\",\"ended\"]},\"annotations\":{\"title\":\"Rotate an API key\",\"re"
			"adOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\""
			"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_update_byok_key\",\"title\":\"Update a BYOK"
			" credential\",\"description\":\"Update a BYOK credential. What is left o"
			"ut stays as it is. A new key replaces the old one at once.\",\"inputSche"
			"ma\":{\"type\":\"object\",\"properties\":{",
		.properties = update_byok_key_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"allowed_"
			"api_key_hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"s"
			"tring\"}},{\"type\":\"null\"}]},\"allowed_models\":{\"anyOf\":[{\"type\""
			":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"null\"}]},\"allo"
			"wed_user_ids\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"str"
			"ing\"}},{\"type\":\"null\"}]},\"created_at\":{\"type\":\"string\"},\"dec"
			"lared_region\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},"
			"\"declared_zdr\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}]"
			"},\"disabled\":{\"type\":\"boolean\"},\"id\":{\"type\":\"string\"},\"is_"
			"byok_only\":{\"type\":\"boolean\"},\"is_fallback\":{\"type\":\"boolean\""
			"},\"is_required\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string\"}"
			",\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"prov"
			"ider\":{\"type\":\"string\"},\"sort_order\":{\"type\":\"integer\"},\"wor"
			"kspace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}},\"r"
			"equired\":[\"allowed_api_key_hashes\",\"allowed_models\",\"allowed_user_"
			"ids\",\"created_at\",\"declared_region\",\"declared_zdr\",\"disabled\","
			"\"id\",\"is_byok_only\",\"is_fallback\",\"is_required\",\"label\",\"prov"
			"ider\",\"sort_order\",\"workspace_id\"]}},\"required\":[\"data\"]},\"ann"
			"otations\":{\"title\":\"Update a BYOK credential\",\"readOnlyHint\":fals"
			"e,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":tr"
			"ue}}",
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
			"pe\":\"null\"}]},\"workspace_id\":{\"anyOf\":[{\"type\":\"string\"},{\"t"
			"ype\":\"null\"}]}},\"required\":[\"id\",\"name\",\"created_at\",\"worksp"
			"ace_id\"]}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Update"
			" a guardrail\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idempo"
			"tentHint\":true,\"openWorldHint\":true}}",
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
			"{\"name\":\"openrouter_admin_update_observability_destination\",\"title"
			"\":\"Update an observability destination\",\"description\":\"Update an o"
			"bservability destination. What is left out stays as it is, in config too"
			"; masked values in it are passed over.\",\"inputSchema\":{\"type\":\"obj"
			"ect\",\"properties\":{",
		.properties = update_observability_destination_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"api_key_"
			"hashes\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}"
			"},{\"type\":\"null\"}]},\"broadcast_generation_cost\":{\"type\":\"boolea"
			"n\"},\"broadcast_generation_identity\":{\"type\":\"boolean\"},\"broadcas"
			"t_generation_request_context\":{\"type\":\"boolean\"},\"config\":{},\"cr"
			"eated_at\":{\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"},\"fi"
			"lter_rules\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"enabled"
			"\":{\"type\":\"boolean\"},\"groups\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"object\",\"properties\":{\"logic\":{\"type\":\"string\"},\"rules"
			"\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\""
			"field\":{\"type\":\"string\"},\"operator\":{\"type\":\"string\"},\"value"
			"\":{}},\"required\":[\"field\",\"operator\"]}}},\"required\":[\"rules\"]"
			"}}},\"required\":[\"groups\"]},{\"type\":\"null\"}]},\"id\":{\"type\":\""
			"string\"},\"name\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}"
			"]},\"privacy_mode\":{\"type\":\"boolean\"},\"sampling_rate\":{\"type\":"
			"\"number\"},\"type\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"st"
			"ring\"},\"workspace_id\":{\"type\":\"string\"}},\"required\":[\"api_key_"
			"hashes\",\"broadcast_generation_cost\",\"broadcast_generation_identity\""
			",\"broadcast_generation_request_context\",\"created_at\",\"enabled\",\"f"
			"ilter_rules\",\"id\",\"name\",\"privacy_mode\",\"sampling_rate\",\"type"
			"\",\"updated_at\",\"workspace_id\"]}},\"required\":[\"data\"]},\"annotat"
			"ions\":{\"title\":\"Update an observability destination\",\"readOnlyHint"
			"\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHi"
			"nt\":true}}",
	},
	{
		.head =
			"{\"name\":\"openrouter_admin_update_scim_group_mapping\",\"title\":\"Upd"
			"ate a SCIM group mapping\",\"description\":\"Update a SCIM group mapping"
			". Only the role can be changed; it holds for all of the group.\",\"input"
			"Schema\":{\"type\":\"object\",\"properties\":{",
		.properties = update_scim_group_mapping_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"organization_i"
			"d\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"scim_group_id"
			"\":{\"type\":\"string\"},\"updated_at\":{\"type\":\"string\"},\"workspac"
			"e_id\":{\"type\":\"string\"}},\"required\":[\"created_at\",\"id\",\"orga"
			"nization_id\",\"role\",\"scim_group_id\",\"updated_at\",\"workspace_id\""
			"]}},\"required\":[\"data\"]},\"annotations\":{\"title\":\"Update a SCIM "
			"group mapping\",\"readOnlyHint\":false,\"destructiveHint\":false,\"idemp"
			"otentHint\":true,\"openWorldHint\":true}}",
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
	{
		.head =
			"{\"name\":\"openrouter_admin_upsert_workspace_budget\",\"title\":\"Set a"
			" workspace budget\",\"description\":\"Set a workspace budget. Creates th"
			"e budget or replaces its limit, at once. Limits must fall with the inter"
			"val: lifetime above monthly above weekly above daily.\",\"inputSchema\":"
			"{\"type\":\"object\",\"properties\":{",
		.properties = upsert_workspace_budget_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"data\":{\"type\":\"object\",\"properties\":{\"created_"
			"at\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"limit_usd\":{"
			"\"type\":\"number\"},\"reset_interval\":{\"anyOf\":[{\"type\":\"string\""
			"},{\"type\":\"null\"}]},\"updated_at\":{\"type\":\"string\"},\"workspace"
			"_id\":{\"type\":\"string\"}},\"required\":[\"created_at\",\"id\",\"limit"
			"_usd\",\"reset_interval\",\"updated_at\",\"workspace_id\"]},\"include_by"
			"ok_in_budgets\":{\"type\":\"boolean\"}},\"required\":[\"data\"]},\"annot"
			"ations\":{\"title\":\"Set a workspace budget\",\"readOnlyHint\":false,\""
			"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
};
