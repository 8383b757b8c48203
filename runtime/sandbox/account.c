#include <string.h>

#include "sandbox/request.h"

/* What the organisation has bought, in USD. */
#define TOTAL_CREDITS 2500

static int get_credits(struct sandbox_request *request)
{
	/* Upstream was seen to answer ordinary keys with zeros instead of a refusal. */
	double total = request->management ? TOTAL_CREDITS : 0;
	double usage = request->management ? store_spent(request->store, NULL, "") : 0;
	struct json_object *credits = json_object_new_object();
	sandbox_set(credits, "total_credits", store_number(total));
	sandbox_set(credits, "total_usage", store_number(usage));
	request->reply = sandbox_data(credits);
	return 0;
}

/* What the state says of a key that the sandbox has made: the members that both have. */
static void copy_made_key(struct sandbox_request *request, struct json_object *key)
{
	struct json_object *made = request->key_hash[0] != '\0'
		? store_get(request->store, STORE_KEY, request->key_hash) : NULL;
	if (made == NULL) {
		return;
	}
	sandbox_refresh_key(request->store, made, request->now);
	json_object_object_foreach(made, name, value) {
		if (json_object_object_get_ex(key, name, NULL)) {
			sandbox_set(key, name, json_object_get(value));
		}
	}
	json_object_put(made);
}

static int get_current_key(struct sandbox_request *request)
{
	struct json_object *key = sandbox_blank(sandbox_type(request->tool));
	struct json_object *rate_limit = NULL;
	sandbox_set_text(key, "label", request->management ? "sk-or-v1-san...ent"
		: "sk-or-v1-san...nce");
	sandbox_set(key, "is_management_key", json_object_new_boolean(request->management));
	sandbox_set(key, "is_provisioning_key", json_object_new_boolean(request->management));
	copy_made_key(request, key);
	if (json_object_object_get_ex(key, "rate_limit", &rate_limit)) {
		sandbox_set(rate_limit, "requests", json_object_new_int(-1));
		sandbox_set_text(rate_limit, "interval", "10s");
		sandbox_set_text(rate_limit, "note", "This field is deprecated and safe to ignore.");
	}
	request->reply = sandbox_data(key);
	return 0;
}

static int get_user_activity(struct sandbox_request *request)
{
	char first[SANDBOX_MOMENT_SIZE], last[SANDBOX_MOMENT_SIZE];
	int64_t today = sandbox_day(request->now);
	const char *date = sandbox_text(request, "date");
	sandbox_date(today - SANDBOX_ACTIVITY_DAYS * 86400, first);
	sandbox_date(today - 86400, last);
	if (date != NULL && (strcmp(date, first) < 0 || strcmp(date, last) > 0)) {
		return sandbox_refuse(request, 400,
			"Date must be within the last 30 (completed) UTC days");
	}
	const struct store_activity_query query = {
		.key_hash = sandbox_text(request, "api_key_hash"),
		.user_id = sandbox_text(request, "user_id"),
		.workspace = sandbox_text(request, "workspace_id"),
		.by_workspace = sandbox_given(request, "group_by"),
	};
	request->reply = sandbox_data(store_activity(request->store, date != NULL ? date : first,
		date != NULL ? date : last, &query));
	return 0;
}

static int list_organization_members(struct sandbox_request *request)
{
	return sandbox_page(request, (struct store_query){ .kind = STORE_MEMBER });
}

const struct sandbox_operation sandbox_account_operations[] = {
	{ "get_credits", get_credits },
	{ "get_current_key", get_current_key },
	{ "get_user_activity", get_user_activity },
	{ "list_organization_members", list_organization_members },
	{ NULL, NULL },
};
