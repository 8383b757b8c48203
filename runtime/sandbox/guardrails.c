#include <string.h>

#include "sandbox/request.h"

static int not_found(struct sandbox_request *request)
{
	return sandbox_refuse(request, 404, "Guardrail not found");
}

static struct json_object *find_guardrail(struct sandbox_request *request)
{
	return store_get(request->store, STORE_GUARDRAIL, sandbox_text(request, "id"));
}

/* Names are unique in a workspace. */
static bool is_taken(struct sandbox_request *request, const char *workspace, const char *own_id)
{
	const char *name = sandbox_text(request, "name");
	struct json_object *other = name == NULL ? NULL
		: store_find(request->store, STORE_GUARDRAIL, workspace, name);
	bool taken = other != NULL
		&& (own_id == NULL || strcmp(sandbox_get_text(other, "id"), own_id) != 0);
	json_object_put(other);
	return taken;
}

static int list_guardrails(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	int rc = sandbox_page(request, (struct store_query){
		.kind = STORE_GUARDRAIL,
		.parent = workspace != NULL ? sandbox_get_text(workspace, "id") : "",
	});
	json_object_put(workspace);
	return rc;
}

static int create_guardrail(struct sandbox_request *request)
{
	char id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	if (workspace == NULL) {
		return sandbox_refuse(request, 400, "Workspace not found");
	}
	const char *workspace_id = sandbox_get_text(workspace, "id");
	if (is_taken(request, workspace_id, NULL)) {
		json_object_put(workspace);
		return sandbox_refuse(request, 409, "A guardrail with this name already exists in the "
			"workspace");
	}
	struct json_object *guardrail = sandbox_make(request);
	sandbox_uuid(NULL, id);
	sandbox_moment(request->now, now);
	sandbox_set_text(guardrail, "id", id);
	sandbox_set_text(guardrail, "created_at", now);
	sandbox_set_text(guardrail, "workspace_id", workspace_id);
	sandbox_put(request->store, STORE_GUARDRAIL, guardrail);
	request->reply = sandbox_data(guardrail);
	json_object_put(workspace);
	return 0;
}

static int get_guardrail(struct sandbox_request *request)
{
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	request->reply = sandbox_data(guardrail);
	return 0;
}

static int update_guardrail(struct sandbox_request *request)
{
	char now[SANDBOX_MOMENT_SIZE];
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	int rc = 0;
	if (is_taken(request, sandbox_get_text(guardrail, "workspace_id"),
			sandbox_get_text(guardrail, "id"))) {
		rc = sandbox_refuse(request, 409, "A guardrail with this name already exists in the "
			"workspace");
	} else if (!sandbox_update(request, guardrail)) {
		rc = sandbox_refuse(request, 400, "No update fields provided");
	}
	if (rc != 0) {
		json_object_put(guardrail);
		return rc;
	}
	sandbox_moment(request->now, now);
	sandbox_set_text(guardrail, "updated_at", now);
	sandbox_put(request->store, STORE_GUARDRAIL, guardrail);
	request->reply = sandbox_data(guardrail);
	return 0;
}

/* Ends all assignments of a guardrail. */
static void delete_assignments(struct store *store, enum store_kind kind, const char *guardrail)
{
	struct store_query query = { .kind = kind, .parent = guardrail, .limit = -1 };
	struct json_object *list = store_list(store, &query);
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		store_delete(store, kind, sandbox_get_text(json_object_array_get_idx(list, i), "id"));
	}
	json_object_put(list);
}

static int delete_guardrail(struct sandbox_request *request)
{
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	const char *id = sandbox_get_text(guardrail, "id");
	delete_assignments(request->store, STORE_KEY_ASSIGNMENT, id);
	delete_assignments(request->store, STORE_MEMBER_ASSIGNMENT, id);
	store_delete(request->store, STORE_GUARDRAIL, id);
	json_object_put(guardrail);
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "deleted", json_object_new_boolean(1));
	return 0;
}

/* Assignments */

/* Keys and members are assigned alike; this is in what they differ. */
struct subject {
	enum store_kind kind;        /* of the assignment */
	enum store_kind target_kind; /* of what is assigned */
	const char *list;            /* argument */
	const char *target;          /* member of the assignment: what it is about */
	const char *what;            /* for messages */
};

static const struct subject keys = {
	STORE_KEY_ASSIGNMENT, STORE_KEY, "key_hashes", "key_hash", "API key",
};
static const struct subject members = {
	STORE_MEMBER_ASSIGNMENT, STORE_MEMBER, "member_user_ids", "user_id", "Member",
};

static int list_all(struct sandbox_request *request, const struct subject *subject)
{
	return sandbox_page(request, (struct store_query){ .kind = subject->kind });
}

static int list_of_guardrail(struct sandbox_request *request, const struct subject *subject)
{
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	int rc = sandbox_page(request, (struct store_query){
		.kind = subject->kind, .parent = sandbox_get_text(guardrail, "id"),
	});
	json_object_put(guardrail);
	return rc;
}

/* A key or member has one guardrail: a new assignment takes the place of the old one. */
static void assign_one(struct sandbox_request *request, const struct subject *subject,
	const char *guardrail, const char *id, const struct json_object *target)
{
	char assignment_id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	struct json_object *old = store_find(request->store, subject->kind, NULL, id);
	if (old != NULL) {
		store_delete(request->store, subject->kind, sandbox_get_text(old, "id"));
		json_object_put(old);
	}
	struct json_object *doc = json_object_new_object();
	sandbox_uuid(NULL, assignment_id);
	sandbox_moment(request->now, now);
	sandbox_set_text(doc, "id", assignment_id);
	sandbox_set_text(doc, "guardrail_id", guardrail);
	sandbox_set_text(doc, subject->target, id);
	if (subject == &keys) {
		sandbox_set_text(doc, "key_name", sandbox_get_text(target, "name"));
		sandbox_set_text(doc, "key_label", sandbox_get_text(target, "label"));
	} else {
		sandbox_set_text(doc, "organization_id", SANDBOX_ORGANIZATION);
	}
	sandbox_set_text(doc, "assigned_by", NULL);
	sandbox_set_text(doc, "created_at", now);
	sandbox_put(request->store, subject->kind, doc);
	json_object_put(doc);
}

static struct json_object *targets(const struct sandbox_request *request,
	const struct subject *subject)
{
	struct json_object *list = NULL;
	json_object_object_get_ex(request->given, subject->list, &list);
	return list;
}

/* Why a target can't be assigned; 0 where it can. */
static int check_target(struct sandbox_request *request, const struct subject *subject,
	const struct json_object *guardrail, const char *id, const struct json_object *target)
{
	if (target == NULL) {
		return sandbox_refuse(request, 404, "%s not found: %s", subject->what, id);
	}
	if (subject == &keys && strcmp(sandbox_get_text(target, "workspace_id"),
			sandbox_get_text(guardrail, "workspace_id")) != 0) {
		return sandbox_refuse(request, 400, "The API key is in another workspace: %s", id);
	}
	return 0;
}

static int assign(struct sandbox_request *request, const struct subject *subject)
{
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	struct json_object *list = targets(request, subject);
	size_t count = json_object_array_length(list);
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < count; i++) {
		const char *id = json_object_get_string(json_object_array_get_idx(list, i));
		struct json_object *target = store_get(request->store, subject->target_kind, id);
		rc = check_target(request, subject, guardrail, id, target);
		if (rc == 0) {
			assign_one(request, subject, sandbox_get_text(guardrail, "id"), id, target);
		}
		json_object_put(target);
	}
	json_object_put(guardrail);
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "assigned_count", json_object_new_int64((int64_t)count));
	return rc;
}

static int unassign(struct sandbox_request *request, const struct subject *subject)
{
	struct json_object *guardrail = find_guardrail(request);
	if (guardrail == NULL) {
		return not_found(request);
	}
	struct json_object *list = targets(request, subject);
	int64_t count = 0;
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		struct json_object *assignment = store_find(request->store, subject->kind,
			sandbox_get_text(guardrail, "id"),
			json_object_get_string(json_object_array_get_idx(list, i)));
		if (assignment != NULL) {
			store_delete(request->store, subject->kind, sandbox_get_text(assignment, "id"));
			json_object_put(assignment);
			count++;
		}
	}
	json_object_put(guardrail);
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "unassigned_count", json_object_new_int64(count));
	return 0;
}

static int list_key_assignments(struct sandbox_request *request)
{
	return list_all(request, &keys);
}

static int list_member_assignments(struct sandbox_request *request)
{
	return list_all(request, &members);
}

static int list_guardrail_key_assignments(struct sandbox_request *request)
{
	return list_of_guardrail(request, &keys);
}

static int list_guardrail_member_assignments(struct sandbox_request *request)
{
	return list_of_guardrail(request, &members);
}

static int assign_keys(struct sandbox_request *request)
{
	return assign(request, &keys);
}

static int assign_members(struct sandbox_request *request)
{
	return assign(request, &members);
}

static int unassign_keys(struct sandbox_request *request)
{
	return unassign(request, &keys);
}

static int unassign_members(struct sandbox_request *request)
{
	return unassign(request, &members);
}

const struct sandbox_operation sandbox_guardrail_operations[] = {
	{ "list_guardrails", list_guardrails },
	{ "create_guardrail", create_guardrail },
	{ "get_guardrail", get_guardrail },
	{ "update_guardrail", update_guardrail },
	{ "delete_guardrail", delete_guardrail },
	{ "list_key_assignments", list_key_assignments },
	{ "list_member_assignments", list_member_assignments },
	{ "list_guardrail_key_assignments", list_guardrail_key_assignments },
	{ "list_guardrail_member_assignments", list_guardrail_member_assignments },
	{ "bulk_assign_keys_to_guardrail", assign_keys },
	{ "bulk_assign_members_to_guardrail", assign_members },
	{ "bulk_unassign_keys_from_guardrail", unassign_keys },
	{ "bulk_unassign_members_from_guardrail", unassign_members },
	{ NULL, NULL },
};
