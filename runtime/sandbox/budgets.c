#include <stdio.h>
#include <string.h>

#include "sandbox/request.h"

/* From the widest to the narrowest: limits must fall in this order. */
static const char *const intervals[] = { "lifetime", "monthly", "weekly", "daily" };
#define INTERVALS (sizeof(intervals) / sizeof(intervals[0]))

/* The workspace of a request, new; NULL after a refusal. */
static struct json_object *find_workspace(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_ref"));
	if (workspace == NULL) {
		sandbox_refuse(request, 404, "Workspace not found");
	}
	return workspace;
}

/* A budget has the same id for as long as its workspace is there. */
static void budget_id(const struct json_object *workspace, const char *interval,
	char id[SANDBOX_UUID_SIZE])
{
	char name[128];
	snprintf(name, sizeof(name), "budget/%s/%s", sandbox_get_text(workspace, "id"), interval);
	sandbox_uuid(name, id);
}

static struct json_object *find_budget(struct sandbox_request *request,
	const struct json_object *workspace, const char *interval)
{
	char id[SANDBOX_UUID_SIZE];
	budget_id(workspace, interval, id);
	return store_get(request->store, STORE_BUDGET, id);
}

static void add_byok(struct sandbox_request *request, const struct json_object *workspace)
{
	struct json_object *flag = NULL;
	json_object_object_get_ex(workspace, "include_byok_in_budgets", &flag);
	sandbox_set(request->reply, "include_byok_in_budgets",
		json_object_new_boolean(json_object_get_boolean(flag)));
}

static int list_budgets(struct sandbox_request *request)
{
	struct json_object *workspace = find_workspace(request);
	if (workspace == NULL) {
		return -1;
	}
	struct store_query query = { .kind = STORE_BUDGET, .limit = -1,
		.parent = sandbox_get_text(workspace, "id") };
	request->reply = sandbox_data(store_list(request->store, &query));
	add_byok(request, workspace);
	json_object_put(workspace);
	return 0;
}

static int get_budget(struct sandbox_request *request)
{
	struct json_object *workspace = find_workspace(request);
	if (workspace == NULL) {
		return -1;
	}
	int rc = sandbox_answer_thing(request, find_budget(request, workspace,
		sandbox_text(request, "interval")), "Budget");
	if (rc == 0) {
		add_byok(request, workspace);
	}
	json_object_put(workspace);
	return rc;
}

/* Whether a limit keeps the order of all budgets of a workspace. */
static bool keeps_order(struct sandbox_request *request, const struct json_object *workspace,
	double limit)
{
	const char *interval = sandbox_text(request, "interval");
	bool narrower = false, keeps = true;
	for (size_t i = 0; i < INTERVALS; i++) {
		if (strcmp(intervals[i], interval) == 0) {
			narrower = true;
			continue;
		}
		struct json_object *value = NULL;
		struct json_object *other = find_budget(request, workspace, intervals[i]);
		if (other != NULL && json_object_object_get_ex(other, "limit_usd", &value)) {
			double usd = json_object_get_double(value);
			keeps = keeps && (narrower ? usd < limit : usd > limit);
		}
		json_object_put(other);
	}
	return keeps;
}

static int set_budget(struct sandbox_request *request)
{
	char id[SANDBOX_UUID_SIZE], now[SANDBOX_MOMENT_SIZE];
	struct json_object *value = NULL, *workspace = find_workspace(request);
	if (workspace == NULL) {
		return -1;
	}
	json_object_object_get_ex(request->given, "limit_usd", &value);
	double limit = json_object_get_double(value);
	const char *interval = sandbox_text(request, "interval");
	if (limit <= 0 || !keeps_order(request, workspace, limit)) {
		json_object_put(workspace);
		return sandbox_refuse(request, 400, limit <= 0 ? "limit_usd must be greater than 0"
			: "Limits must fall with the interval: lifetime, monthly, weekly, daily");
	}
	struct json_object *budget = find_budget(request, workspace, interval);
	sandbox_moment(request->now, now);
	if (budget == NULL) {
		budget_id(workspace, interval, id);
		budget = sandbox_blank(sandbox_type(request->tool));
		sandbox_set_text(budget, "id", id);
		sandbox_set_text(budget, "workspace_id", sandbox_get_text(workspace, "id"));
		sandbox_set_text(budget, "reset_interval",
			strcmp(interval, "lifetime") == 0 ? NULL : interval);
		sandbox_set_text(budget, "created_at", now);
	}
	sandbox_set(budget, "limit_usd", json_object_get(value));
	sandbox_keep_thing(request, STORE_BUDGET, budget);
	if (sandbox_given(request, "include_byok_in_budgets")) {
		sandbox_set(workspace, "include_byok_in_budgets",
			json_object_new_boolean(sandbox_flag(request, "include_byok_in_budgets")));
		sandbox_put(request->store, STORE_WORKSPACE, workspace);
	}
	add_byok(request, workspace);
	json_object_put(workspace);
	return 0;
}

static int delete_budget(struct sandbox_request *request)
{
	char id[SANDBOX_UUID_SIZE];
	struct json_object *workspace = find_workspace(request);
	if (workspace == NULL) {
		return -1;
	}
	budget_id(workspace, sandbox_text(request, "interval"), id);
	json_object_put(workspace);
	store_delete(request->store, STORE_BUDGET, id);
	return sandbox_deleted(request);
}

const struct sandbox_operation sandbox_budget_operations[] = {
	{ "list_workspace_budgets", list_budgets },
	{ "get_workspace_budget", get_budget },
	{ "upsert_workspace_budget", set_budget },
	{ "delete_workspace_budget", delete_budget },
	{ NULL, NULL },
};
