#include "sandbox/request.h"

struct json_object *sandbox_new_thing(struct sandbox_request *request)
{
	char id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	if (workspace == NULL) {
		sandbox_refuse(request, 400, "Workspace not found");
		return NULL;
	}
	struct json_object *doc = sandbox_make(request);
	sandbox_uuid(NULL, id);
	sandbox_moment(request->now, now);
	sandbox_set_text(doc, "id", id);
	sandbox_set_text(doc, "workspace_id", sandbox_get_text(workspace, "id"));
	sandbox_set_text(doc, "created_at", now);
	if (json_object_object_get_ex(doc, "updated_at", NULL)) {
		sandbox_set_text(doc, "updated_at", now);
	}
	json_object_put(workspace);
	return doc;
}

struct json_object *sandbox_find_thing(struct sandbox_request *request, enum store_kind kind)
{
	return store_get(request->store, kind, sandbox_text(request, "id"));
}

int sandbox_answer_thing(struct sandbox_request *request, struct json_object *doc,
	const char *noun)
{
	if (doc == NULL) {
		return sandbox_refuse(request, 404, "%s not found", noun);
	}
	request->reply = sandbox_data(doc);
	return 0;
}

int sandbox_keep_thing(struct sandbox_request *request, enum store_kind kind,
	struct json_object *doc)
{
	char now[SANDBOX_MOMENT_SIZE];
	if (json_object_object_get_ex(doc, "updated_at", NULL)) {
		sandbox_moment(request->now, now);
		sandbox_set_text(doc, "updated_at", now);
	}
	sandbox_put(request->store, kind, doc);
	request->reply = sandbox_data(doc);
	return 0;
}

int sandbox_deleted(struct sandbox_request *request)
{
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "deleted", json_object_new_boolean(1));
	return 0;
}

int sandbox_delete_thing(struct sandbox_request *request, enum store_kind kind,
	const char *noun)
{
	struct json_object *doc = sandbox_find_thing(request, kind);
	if (doc == NULL) {
		return sandbox_refuse(request, 404, "%s not found", noun);
	}
	store_delete(request->store, kind, sandbox_get_text(doc, "id"));
	json_object_put(doc);
	return sandbox_deleted(request);
}

int sandbox_workspace_page(struct sandbox_request *request, enum store_kind kind,
	const char *name)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	int rc = sandbox_page(request, (struct store_query){
		.kind = kind, .name = name, .hidden_too = true,
		.parent = workspace != NULL ? sandbox_get_text(workspace, "id") : "",
	});
	json_object_put(workspace);
	return rc;
}
