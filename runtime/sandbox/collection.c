#include "json/write.h"
#include "sandbox/request.h"

#define DEFAULT_PAGE 50
#define MAX_ANSWER (32u << 20)

const struct sandbox_collection sandbox_collections[] = {
	{ STORE_WORKSPACE, "workspaces", "get_workspace", "id", NULL, "slug" },
	{ STORE_MEMBER, "members", "list_organization_members", "id", NULL, "email" },
	{ STORE_GUARDRAIL, "guardrails", "get_guardrail", "id", "workspace_id", "name" },
	{ STORE_KEY, "keys", "get_key", "hash", "workspace_id", "name" },
	{ STORE_WORKSPACE_MEMBER, "workspace_members", "bulk_add_workspace_members", "id",
		"workspace_id", "user_id" },
	{ STORE_KEY_ASSIGNMENT, "key_assignments", "list_key_assignments", "id", "guardrail_id",
		"key_hash" },
	{ STORE_MEMBER_ASSIGNMENT, "member_assignments", "list_member_assignments", "id",
		"guardrail_id", "user_id" },
	{ STORE_BUDGET, "budgets", "get_workspace_budget", "id", "workspace_id", "reset_interval" },
	{ STORE_BYOK_KEY, "byok_keys", "get_byok_key", "id", "workspace_id", "provider" },
	{ STORE_DESTINATION, "destinations", "get_observability_destination", "id", "workspace_id",
		"type" },
	{ STORE_SCIM_GROUP, "scim_groups", "list_scim_groups", "id", NULL, "display_name" },
	{ STORE_SCIM_MAPPING, "scim_mappings", "get_scim_group_mapping", "id", "workspace_id",
		"scim_group_id" },
	{ STORE_PRESET, "presets", "list_presets", "id", NULL, "slug" },
	{ STORE_PRESET_VERSION, "preset_versions", "get_preset_version", "id", "preset_id",
		"version" },
	{ .name = NULL },
};

void sandbox_put(struct store *store, enum store_kind kind, struct json_object *doc)
{
	const struct sandbox_collection *it = sandbox_collections;
	while (it->kind != kind) {
		it++;
	}
	struct json_object *disabled = NULL;
	json_object_object_get_ex(doc, "disabled", &disabled);
	int64_t until = sandbox_parse_moment(sandbox_get_text(doc, "expires_at"));
	const char *label = sandbox_get_text(doc, it->label);
	const struct store_row row = {
		.kind = kind,
		.id = sandbox_get_text(doc, it->id),
		.parent = it->parent != NULL ? sandbox_get_text(doc, it->parent) : "",
		.name = label != NULL ? label : "",
		.hidden = json_object_get_boolean(disabled) != 0,
		.until = until > 0 ? until : 0,
	};
	store_put(store, &row, doc);
}

static void add_text(void *user, const char *id, const char *doc, size_t length)
{
	struct ora_buf *out = user;
	(void)id;
	if (ora_buf_last(out) != '[') {
		ora_buf_add_char(out, ',');
	}
	ora_buf_add(out, doc, length);
}

int sandbox_page(struct sandbox_request *request, struct store_query query)
{
	/* Documents are kept as they are shown: a list is their texts, one behind the other. */
	struct ora_buf *out = &request->text;
	query.offset = sandbox_number(request, "offset", 0);
	query.limit = sandbox_number(request, "limit", DEFAULT_PAGE);
	ora_buf_init(out, MAX_ANSWER);
	ora_buf_add_string(out, "{\"data\":[");
	store_each(request->store, &query, add_text, out);
	ora_buf_add_string(out, "],\"total_count\":");
	ora_json_put_int64(out, store_count(request->store, &query));
	ora_buf_add_char(out, '}');
	return 0;
}
