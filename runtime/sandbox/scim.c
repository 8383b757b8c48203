#include "sandbox/request.h"

static const char noun[] = "SCIM group mapping";

static int list_groups(struct sandbox_request *request)
{
	return sandbox_page(request, (struct store_query){ .kind = STORE_SCIM_GROUP });
}

static int list_mappings(struct sandbox_request *request)
{
	return sandbox_page(request, (struct store_query){ .kind = STORE_SCIM_MAPPING });
}

static int create_mapping(struct sandbox_request *request)
{
	struct json_object *group = store_get(request->store, STORE_SCIM_GROUP,
		sandbox_text(request, "scim_group_id"));
	if (group == NULL) {
		return sandbox_refuse(request, 404, "SCIM group not found");
	}
	json_object_put(group);
	struct json_object *doc = sandbox_new_thing(request);
	if (doc == NULL) {
		return -1;
	}
	struct json_object *other = store_find(request->store, STORE_SCIM_MAPPING,
		sandbox_get_text(doc, "workspace_id"), sandbox_text(request, "scim_group_id"));
	if (other != NULL) {
		json_object_put(other);
		json_object_put(doc);
		return sandbox_refuse(request, 409, "The group has a mapping to this workspace already");
	}
	sandbox_set_text(doc, "organization_id", SANDBOX_ORGANIZATION);
	return sandbox_keep_thing(request, STORE_SCIM_MAPPING, doc);
}

static int get_mapping(struct sandbox_request *request)
{
	return sandbox_answer_thing(request, sandbox_find_thing(request, STORE_SCIM_MAPPING), noun);
}

static int update_mapping(struct sandbox_request *request)
{
	struct json_object *doc = sandbox_find_thing(request, STORE_SCIM_MAPPING);
	if (doc == NULL) {
		return sandbox_answer_thing(request, NULL, noun);
	}
	sandbox_update(request, doc);
	return sandbox_keep_thing(request, STORE_SCIM_MAPPING, doc);
}

static int delete_mapping(struct sandbox_request *request)
{
	return sandbox_delete_thing(request, STORE_SCIM_MAPPING, noun);
}

const struct sandbox_operation sandbox_scim_operations[] = {
	{ "list_scim_groups", list_groups },
	{ "list_scim_group_mappings", list_mappings },
	{ "create_scim_group_mapping", create_mapping },
	{ "get_scim_group_mapping", get_mapping },
	{ "update_scim_group_mapping", update_mapping },
	{ "delete_scim_group_mapping", delete_mapping },
	{ NULL, NULL },
};
