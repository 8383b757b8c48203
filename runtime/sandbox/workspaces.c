#include <stdio.h>
#include <string.h>

#include "sandbox/request.h"

struct json_object *sandbox_workspace(struct store *store, const char *id)
{
	if (id == NULL) {
		id = SANDBOX_DEFAULT_WORKSPACE;
	}
	struct json_object *workspace = store_get(store, STORE_WORKSPACE, id);
	return workspace != NULL ? workspace : store_find(store, STORE_WORKSPACE, NULL, id);
}

static bool is_default(const struct json_object *workspace)
{
	return strcmp(sandbox_get_text(workspace, "slug"), SANDBOX_DEFAULT_WORKSPACE) == 0;
}

void sandbox_set_default_guardrail(struct json_object *workspace)
{
	char name[64], id[SANDBOX_UUID_SIZE];
	snprintf(name, sizeof(name), "guardrail of %s", sandbox_get_text(workspace, "id"));
	sandbox_uuid(name, id);
	sandbox_set_text(workspace, "default_guardrail_id", id);
}

static int not_found(struct sandbox_request *request)
{
	return sandbox_refuse(request, 404, "Workspace not found");
}

/* Whether another workspace has the slug that is asked for. */
static bool is_taken(struct sandbox_request *request, const char *own_id)
{
	const char *slug = sandbox_text(request, "slug");
	struct json_object *other = slug == NULL ? NULL
		: store_find(request->store, STORE_WORKSPACE, NULL, slug);
	bool taken = other != NULL
		&& (own_id == NULL || strcmp(sandbox_get_text(other, "id"), own_id) != 0);
	json_object_put(other);
	return taken;
}

static int list_workspaces(struct sandbox_request *request)
{
	return sandbox_page(request, (struct store_query){ .kind = STORE_WORKSPACE });
}

static int create_workspace(struct sandbox_request *request)
{
	char id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	if (is_taken(request, NULL)) {
		return sandbox_refuse(request, 400, "A workspace with this slug already exists");
	}
	struct store_query admin = { .kind = STORE_MEMBER, .limit = 1 };
	struct json_object *admins = store_list(request->store, &admin);
	struct json_object *workspace = sandbox_make(request);
	if (!sandbox_given(request, "io_logging_sampling_rate")) {
		sandbox_set(workspace, "io_logging_sampling_rate", json_object_new_int(1));
	}
	sandbox_uuid(NULL, id);
	sandbox_moment(request->now, now);
	sandbox_set_text(workspace, "id", id);
	sandbox_set_default_guardrail(workspace);
	sandbox_set_text(workspace, "created_at", now);
	sandbox_set_text(workspace, "created_by", json_object_array_length(admins) == 0 ? NULL
		: sandbox_get_text(json_object_array_get_idx(admins, 0), "id"));
	sandbox_put(request->store, STORE_WORKSPACE, workspace);
	request->reply = sandbox_data(workspace);
	json_object_put(admins);
	return 0;
}

static int get_workspace(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "id"));
	if (workspace == NULL) {
		return not_found(request);
	}
	request->reply = sandbox_data(workspace);
	return 0;
}

static int update_workspace(struct sandbox_request *request)
{
	char now[SANDBOX_MOMENT_SIZE];
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "id"));
	if (workspace == NULL) {
		return not_found(request);
	}
	const char *problem = NULL;
	if (is_taken(request, sandbox_get_text(workspace, "id"))) {
		problem = "A workspace with this slug already exists";
	} else if (is_default(workspace) && sandbox_given(request, "slug")) {
		problem = "The slug of the default workspace can't be changed";
	} else if (!sandbox_update(request, workspace)) {
		problem = "No update fields provided";
	}
	if (problem != NULL) {
		json_object_put(workspace);
		return sandbox_refuse(request, 400, "%s", problem);
	}
	sandbox_moment(request->now, now);
	sandbox_set_text(workspace, "updated_at", now);
	sandbox_put(request->store, STORE_WORKSPACE, workspace);
	request->reply = sandbox_data(workspace);
	return 0;
}

/* Deletes all objects of a kind below a parent. */
static void delete_below(struct store *store, enum store_kind kind, const char *parent)
{
	struct store_query query = { .kind = kind, .parent = parent, .hidden_too = true,
		.limit = -1 };
	struct json_object *list = store_list(store, &query);
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		struct json_object *doc = json_object_array_get_idx(list, i);
		const char *id = sandbox_get_text(doc, kind == STORE_KEY ? "hash" : "id");
		if (kind == STORE_GUARDRAIL) {
			delete_below(store, STORE_KEY_ASSIGNMENT, id);
			delete_below(store, STORE_MEMBER_ASSIGNMENT, id);
		}
		store_delete(store, kind, id);
	}
	json_object_put(list);
}

/* What becomes of the keys of the default workspace: they stay, and are of no use any more. */
static void disable_keys(struct sandbox_request *request, const char *workspace)
{
	struct store_query query = { .kind = STORE_KEY, .parent = workspace, .limit = -1 };
	struct json_object *keys = store_list(request->store, &query);
	char now[SANDBOX_MOMENT_SIZE];
	sandbox_moment(request->now, now);
	for (size_t i = 0; i < json_object_array_length(keys); i++) {
		struct json_object *key = json_object_array_get_idx(keys, i);
		sandbox_set(key, "disabled", json_object_new_boolean(1));
		sandbox_set_text(key, "updated_at", now);
		sandbox_put(request->store, STORE_KEY, key);
	}
	json_object_put(keys);
}

static int delete_workspace(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "id"));
	if (workspace == NULL) {
		return not_found(request);
	}
	const char *id = sandbox_get_text(workspace, "id");
	struct store_query active = { .kind = STORE_KEY, .parent = id, .now = request->now };
	bool by_default = is_default(workspace);
	int rc = 0;
	if (by_default && !sandbox_flag(request, "confirm_default_workspace_deletion")) {
		rc = sandbox_refuse(request, 403, "Deleting the default workspace requires "
			"confirm_default_workspace_deletion=true");
	} else if (!by_default && store_count(request->store, &active) > 0) {
		rc = sandbox_refuse(request, 400, "The workspace has active API keys");
	} else {
		if (by_default) {
			disable_keys(request, id);
		} else {
			delete_below(request->store, STORE_KEY, id);
		}
		delete_below(request->store, STORE_GUARDRAIL, id);
		delete_below(request->store, STORE_WORKSPACE_MEMBER, id);
		delete_below(request->store, STORE_BUDGET, id);
		delete_below(request->store, STORE_BYOK_KEY, id);
		delete_below(request->store, STORE_DESTINATION, id);
		delete_below(request->store, STORE_SCIM_MAPPING, id);
		store_delete(request->store, STORE_WORKSPACE, id);
		request->reply = json_object_new_object();
		sandbox_set(request->reply, "deleted", json_object_new_boolean(1));
	}
	json_object_put(workspace);
	return rc;
}

/* Creates or updates one membership; NULL where the organization has no such member. */
static struct json_object *add_member(struct sandbox_request *request, const char *workspace,
	const char *user)
{
	char id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	struct json_object *person = store_get(request->store, STORE_MEMBER, user);
	if (person == NULL) {
		return NULL;
	}
	struct json_object *member = store_find(request->store, STORE_WORKSPACE_MEMBER, workspace,
		user);
	if (member == NULL) {
		member = sandbox_blank(sandbox_type(request->tool));
		sandbox_uuid(NULL, id);
		sandbox_moment(request->now, now);
		sandbox_set_text(member, "id", id);
		sandbox_set_text(member, "workspace_id", workspace);
		sandbox_set_text(member, "user_id", user);
		sandbox_set_text(member, "created_at", now);
	}
	/* "org:admin" becomes "admin". */
	const char *role = sandbox_get_text(person, "role");
	sandbox_set_text(member, "role", strchr(role, ':') != NULL ? strchr(role, ':') + 1 : role);
	sandbox_put(request->store, STORE_WORKSPACE_MEMBER, member);
	json_object_put(person);
	return member;
}

/* The workspace of a request on members, new; NULL after a refusal. */
static struct json_object *with_members(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "id"));
	if (workspace == NULL) {
		not_found(request);
		return NULL;
	}
	if (is_default(workspace)) {
		json_object_put(workspace);
		sandbox_refuse(request, 400,
			"All members of the organization are in the default workspace");
		return NULL;
	}
	return workspace;
}

static struct json_object *user_ids(const struct sandbox_request *request)
{
	struct json_object *list = NULL;
	json_object_object_get_ex(request->given, "user_ids", &list);
	return list;
}

static int bulk_add(struct sandbox_request *request)
{
	struct json_object *workspace = with_members(request);
	if (workspace == NULL) {
		return -1;
	}
	struct json_object *list = json_object_new_array(), *users = user_ids(request);
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < json_object_array_length(users); i++) {
		const char *user = json_object_get_string(json_object_array_get_idx(users, i));
		struct json_object *member = add_member(request, sandbox_get_text(workspace, "id"), user);
		if (member != NULL) {
			json_object_array_add(list, member);
		} else {
			rc = sandbox_refuse(request, 400, "%s is not a member of the organization", user);
		}
	}
	json_object_put(workspace);
	size_t count = json_object_array_length(list);
	request->reply = sandbox_data(list);
	sandbox_set(request->reply, "added_count", json_object_new_int64((int64_t)count));
	return rc;
}

/* Whether a member has active keys in a workspace. */
static bool has_keys(struct sandbox_request *request, const char *workspace, const char *user)
{
	struct store_query query = { .kind = STORE_KEY, .parent = workspace, .now = request->now,
		.limit = -1 };
	struct json_object *keys = store_list(request->store, &query);
	bool any = false;
	for (size_t i = 0; i < json_object_array_length(keys); i++) {
		const char *owner = sandbox_get_text(json_object_array_get_idx(keys, i),
			"creator_user_id");
		any = any || (owner != NULL && strcmp(owner, user) == 0);
	}
	json_object_put(keys);
	return any;
}

static int bulk_remove(struct sandbox_request *request)
{
	struct json_object *workspace = with_members(request);
	if (workspace == NULL) {
		return -1;
	}
	const char *id = sandbox_get_text(workspace, "id");
	struct json_object *users = user_ids(request);
	int64_t count = 0;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < json_object_array_length(users); i++) {
		const char *user = json_object_get_string(json_object_array_get_idx(users, i));
		struct json_object *member = store_find(request->store, STORE_WORKSPACE_MEMBER, id, user);
		if (member == NULL) {
			continue;
		}
		if (has_keys(request, id, user)) {
			rc = sandbox_refuse(request, 400, "%s has active API keys in the workspace", user);
		} else {
			store_delete(request->store, STORE_WORKSPACE_MEMBER,
				sandbox_get_text(member, "id"));
			count++;
		}
		json_object_put(member);
	}
	json_object_put(workspace);
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "removed_count", json_object_new_int64(count));
	return rc;
}

/* In the default workspace is the whole organization, without rows of its own. */
static int list_everyone(struct sandbox_request *request, struct json_object *workspace)
{
	struct store_query query = { .kind = STORE_MEMBER, .limit = 100 };
	struct json_object *people, *list = json_object_new_array();
	query.offset = sandbox_number(request, "offset", 0);
	query.limit = sandbox_number(request, "limit", 50);
	people = store_list(request->store, &query);
	for (size_t i = 0; i < json_object_array_length(people); i++) {
		char id[SANDBOX_UUID_SIZE];
		struct json_object *person = json_object_array_get_idx(people, i);
		struct json_object *member = sandbox_blank(sandbox_type(request->tool));
		const char *role = sandbox_get_text(person, "role");
		sandbox_uuid(sandbox_get_text(person, "id"), id);
		sandbox_set_text(member, "id", id);
		sandbox_set_text(member, "workspace_id", sandbox_get_text(workspace, "id"));
		sandbox_set_text(member, "user_id", sandbox_get_text(person, "id"));
		sandbox_set_text(member, "role", strchr(role, ':') != NULL ? strchr(role, ':') + 1 : role);
		sandbox_set_text(member, "created_at", sandbox_get_text(workspace, "created_at"));
		json_object_array_add(list, member);
	}
	json_object_put(people);
	request->reply = sandbox_data(list);
	sandbox_set(request->reply, "total_count",
		json_object_new_int64(store_count(request->store, &query)));
	return 0;
}

static int list_members(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "id"));
	if (workspace == NULL) {
		return not_found(request);
	}
	int rc = is_default(workspace) ? list_everyone(request, workspace)
		: sandbox_page(request, (struct store_query){
			.kind = STORE_WORKSPACE_MEMBER, .parent = sandbox_get_text(workspace, "id"),
		});
	json_object_put(workspace);
	return rc;
}

const struct sandbox_operation sandbox_workspace_operations[] = {
	{ "list_workspaces", list_workspaces },
	{ "create_workspace", create_workspace },
	{ "get_workspace", get_workspace },
	{ "update_workspace", update_workspace },
	{ "delete_workspace", delete_workspace },
	{ "list_workspace_members", list_members },
	{ "bulk_add_workspace_members", bulk_add },
	{ "bulk_remove_workspace_members", bulk_remove },
	{ NULL, NULL },
};
