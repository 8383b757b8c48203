#include <math.h>
#include <stdio.h>
#include <string.h>

#include "sandbox/parse.h"
#include "sandbox/request.h"

/* The member who creates keys where nobody is named. */
static char *creator(struct store *store, char out[SANDBOX_HASH_SIZE])
{
	struct store_query query = { .kind = STORE_MEMBER, .limit = 1 };
	struct json_object *list = store_list(store, &query);
	const char *id = json_object_array_length(list) > 0
		? sandbox_get_text(json_object_array_get_idx(list, 0), "id") : NULL;
	snprintf(out, SANDBOX_HASH_SIZE, "%s", id != NULL ? id : "");
	json_object_put(list);
	return out;
}

/* Today's spend is no activity yet; it is a part of yesterday's, by the clock. */
static double spent_since(struct store *store, const char *hash, int64_t since, int64_t now)
{
	char date[SANDBOX_MOMENT_SIZE];
	sandbox_date(since, date);
	double spent = store_spent(store, hash, date);
	int64_t today = sandbox_day(now);
	char yesterday[SANDBOX_MOMENT_SIZE];
	sandbox_date(today - 86400, yesterday);
	double last_day = store_spent(store, hash, yesterday);
	return spent + last_day * (double)(now - today) / 86400;
}

static double cents(double usd)
{
	return floor(usd * 1e6 + 0.5) / 1e6;
}

void sandbox_refresh_key(struct store *store, struct json_object *key, int64_t now)
{
	const char *hash = sandbox_get_text(key, "hash");
	const char *reset = sandbox_get_text(key, "limit_reset");
	struct {
		const char *member;
		const char *reset;
		int64_t since;
		double spent;
	} periods[] = {
		{ "usage_daily", "daily", sandbox_day(now), 0 },
		{ "usage_weekly", "weekly", sandbox_week(now), 0 },
		{ "usage_monthly", "monthly", sandbox_month(now), 0 },
		{ "usage", NULL, 0, 0 },
	};
	double counted = 0;
	bool active = store_has_activity(store, hash); /* most keys never spent anything */
	for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++) {
		double spent = active ? cents(spent_since(store, hash, periods[i].since, now)) : 0;
		sandbox_set(key, periods[i].member, store_number(spent));
		bool counts = reset == NULL ? periods[i].reset == NULL
			: periods[i].reset != NULL && strcmp(reset, periods[i].reset) == 0;
		counted = counts ? spent : counted;
	}
	struct json_object *limit = NULL;
	json_object_object_get_ex(key, "limit", &limit);
	double left = limit != NULL ? json_object_get_double(limit) - counted : 0;
	sandbox_set(key, "limit_remaining",
		limit == NULL ? NULL : store_number(left > 0 ? cents(left) : 0));
}

static int answer_key(struct sandbox_request *request, struct json_object *key)
{
	sandbox_refresh_key(request->store, key, request->now);
	request->reply = sandbox_data(key);
	return 0;
}

/* Stores a key with its figures as of now, and answers with it. */
static int keep_key(struct sandbox_request *request, struct json_object *key)
{
	answer_key(request, key);
	sandbox_put(request->store, STORE_KEY, key);
	return 0;
}

struct key_list {
	struct sandbox_request *request;
	struct ora_buf *out;
};

/* A key that spent nothing is shown as it is kept; the others get their figures of now. */
static void list_key(void *user, const char *hash, const char *doc, size_t length)
{
	struct key_list *list = user;
	struct ora_buf *out = list->out;
	if (ora_buf_last(out) != '[') {
		ora_buf_add_char(out, ',');
	}
	if (!store_has_activity(list->request->store, hash)) {
		ora_buf_add(out, doc, length);
		return;
	}
	struct json_object *key = sandbox_parse(doc);
	sandbox_refresh_key(list->request->store, key, list->request->now);
	ora_buf_add_string(out, json_object_to_json_string_ext(key, JSON_C_TO_STRING_PLAIN
		| JSON_C_TO_STRING_NOSLASHESCAPE));
	json_object_put(key);
}

static struct json_object *find_key(struct sandbox_request *request)
{
	return store_get(request->store, STORE_KEY, sandbox_text(request, "hash"));
}

static int list_keys(struct sandbox_request *request)
{
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	struct store_query query = {
		.kind = STORE_KEY,
		.parent = workspace != NULL ? sandbox_get_text(workspace, "id") : "",
		.hidden_too = sandbox_flag(request, "include_disabled"),
		.now = sandbox_flag(request, "include_expired") ? 0 : request->now,
		.newest_first = true,
		.offset = sandbox_number(request, "offset", 0),
		.limit = request->tool->page_size,
	};
	struct key_list list = { request, &request->text };
	ora_buf_init(list.out, 4 << 20);
	ora_buf_add_string(list.out, "{\"data\":[");
	store_each(request->store, &query, list_key, &list);
	ora_buf_add_string(list.out, "]}");
	json_object_put(workspace);
	return 0;
}

static int create_keys(struct sandbox_request *request)
{
	char secret[SANDBOX_SECRET_SIZE], hash[SANDBOX_HASH_SIZE], user[SANDBOX_HASH_SIZE];
	char label[32], now[SANDBOX_MOMENT_SIZE];
	struct json_object *workspace = sandbox_workspace(request->store,
		sandbox_text(request, "workspace_id"));
	if (workspace == NULL) {
		return sandbox_refuse(request, 400, "Workspace not found");
	}
	const char *until = sandbox_text(request, "expires_at");
	if (until != NULL && sandbox_parse_moment(until) <= request->now) {
		json_object_put(workspace);
		return sandbox_refuse(request, 400, "expires_at must be in the future");
	}
	struct json_object *key = sandbox_make(request);
	sandbox_secret(NULL, secret);
	sandbox_hash(secret, hash);
	snprintf(label, sizeof(label), "%.12s...%s", secret, secret + strlen(secret) - 3);
	sandbox_moment(request->now, now);
	sandbox_set_text(key, "hash", hash);
	sandbox_set_text(key, "label", label);
	sandbox_set_text(key, "created_at", now);
	sandbox_set_text(key, "workspace_id", sandbox_get_text(workspace, "id"));
	if (sandbox_text(request, "creator_user_id") == NULL) {
		sandbox_set_text(key, "creator_user_id", creator(request->store, user));
	}
	struct json_object *external = NULL;
	if (json_object_object_get_ex(request->given, "external", &external)) {
		sandbox_set_text(key, "external_user", sandbox_get_text(external, "user"));
	}
	keep_key(request, key);
	sandbox_set_text(request->reply, "key", secret);
	json_object_put(workspace);
	return 0;
}

static int get_key(struct sandbox_request *request)
{
	struct json_object *key = find_key(request);
	return key == NULL ? sandbox_refuse(request, 404, "API key not found")
		: answer_key(request, key);
}

/* Whether a key may move to the workspace that is asked for: its creator must be a member there.
 * Refuses else. */
static bool may_move(struct sandbox_request *request, const struct json_object *key)
{
	const char *id = sandbox_text(request, "workspace_id");
	const char *user = sandbox_get_text(key, "creator_user_id");
	if (id == NULL) {
		return true;
	}
	struct json_object *workspace = sandbox_workspace(request->store, id);
	if (workspace == NULL) {
		sandbox_refuse(request, 404, "Workspace not found");
		return false;
	}
	bool is_default = strcmp(sandbox_get_text(workspace, "slug"), SANDBOX_DEFAULT_WORKSPACE) == 0;
	struct json_object *member = user == NULL ? NULL
		: store_find(request->store, STORE_WORKSPACE_MEMBER, id, user);
	bool may = is_default || member != NULL;
	if (!may) {
		sandbox_refuse(request, 409, "The API key creator is not a member of the target "
			"workspace. Add them to the workspace, then retry.");
	}
	json_object_put(member);
	json_object_put(workspace);
	return may;
}

static int update_keys(struct sandbox_request *request)
{
	char now[SANDBOX_MOMENT_SIZE];
	struct json_object *key = find_key(request);
	if (key == NULL) {
		return sandbox_refuse(request, 404, "API key not found");
	}
	if (!may_move(request, key)) {
		json_object_put(key);
		return -1;
	}
	if (!sandbox_update(request, key)) {
		json_object_put(key);
		return sandbox_refuse(request, 400, "No update fields provided");
	}
	sandbox_moment(request->now, now);
	sandbox_set_text(key, "updated_at", now);
	return keep_key(request, key);
}

static int delete_keys(struct sandbox_request *request)
{
	struct json_object *key = find_key(request);
	if (key == NULL) {
		return sandbox_refuse(request, 404, "API key not found");
	}
	const char *hash = sandbox_get_text(key, "hash");
	struct json_object *assignment = store_find(request->store, STORE_KEY_ASSIGNMENT, NULL,
		hash);
	if (assignment != NULL) {
		store_delete(request->store, STORE_KEY_ASSIGNMENT, sandbox_get_text(assignment, "id"));
		json_object_put(assignment);
	}
	store_delete(request->store, STORE_KEY, hash);
	json_object_put(key);
	request->reply = json_object_new_object();
	sandbox_set(request->reply, "deleted", json_object_new_boolean(1));
	return 0;
}

const struct sandbox_operation sandbox_key_operations[] = {
	{ "list_keys", list_keys },
	{ "create_keys", create_keys },
	{ "get_key", get_key },
	{ "update_keys", update_keys },
	{ "delete_keys", delete_keys },
	{ NULL, NULL },
};
