#include <string.h>

#include "sandbox/request.h"

/*
 * A small part of upstream's analytics: sums of the activity by day, model, provider and
 * workspace. Filters, order and classifiers are checked by the tables, and taken as they are.
 */
struct name {
	const char *name;
	const char *label;
	const char *member;  /* of an item of activity */
	const char *format;  /* of a metric */
};
static const struct name metrics[] = {
	{ "request_count", "Requests", "requests", "number" },
	{ "total_cost", "Cost", "usage", "currency" },
	{ "prompt_tokens", "Prompt tokens", "prompt_tokens", "number" },
	{ "completion_tokens", "Completion tokens", "completion_tokens", "number" },
	{ NULL, NULL, NULL, NULL },
};
static const struct name dimensions[] = {
	{ "model", "Model", "model_permaslug", NULL },
	{ "provider", "Provider", "provider_name", NULL },
	{ "workspace", "Workspace", "workspace_id", NULL },
	{ NULL, NULL, NULL, NULL },
};
static const char *const granularities[] = { "minute", "hour", "day", "week", "month" };
static const char *const operators[] = { "eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte" };

static const struct name *find(const struct name *names, const char *name)
{
	while (names->name != NULL && strcmp(names->name, name) != 0) {
		names++;
	}
	return names->name != NULL ? names : NULL;
}

/* Adds {"name": ..} to a list, with a label if there is one. */
static struct json_object *add_name(struct json_object *list, const char *name, const char *label)
{
	struct json_object *item = json_object_new_object();
	sandbox_set_text(item, "name", name);
	if (label != NULL) {
		sandbox_set_text(item, "display_label", label);
	}
	json_object_array_add(list, item);
	return item;
}

static int get_meta(struct sandbox_request *request)
{
	struct json_object *meta = json_object_new_object();
	struct json_object *list = json_object_new_array();
	for (const struct name *it = metrics; it->name != NULL; it++) {
		struct json_object *item = add_name(list, it->name, it->label);
		sandbox_set(item, "is_rate", json_object_new_boolean(0));
		sandbox_set_text(item, "display_format", it->format);
	}
	sandbox_set(meta, "metrics", list);
	list = json_object_new_array();
	for (const struct name *it = dimensions; it->name != NULL; it++) {
		add_name(list, it->name, it->label);
	}
	sandbox_set(meta, "dimensions", list);
	list = json_object_new_array();
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		struct json_object *item = add_name(list, operators[i], NULL);
		bool many = strcmp(operators[i], "in") == 0 || strcmp(operators[i], "not_in") == 0;
		sandbox_set_text(item, "value_type", many ? "array" : "scalar");
	}
	sandbox_set(meta, "operators", list);
	list = json_object_new_array();
	for (size_t i = 0; i < sizeof(granularities) / sizeof(granularities[0]); i++) {
		add_name(list, granularities[i], granularities[i]);
	}
	sandbox_set(meta, "granularities", list);
	request->reply = sandbox_data(meta);
	return 0;
}

static struct json_object *given(const struct sandbox_request *request, const char *name)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(request->given, name, &value);
	return value;
}

/* Whether all names of a list are known; refuses else. */
static bool all_known(struct sandbox_request *request, const char *member,
	const struct name *names)
{
	struct json_object *list = given(request, member);
	for (size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
		const char *name = json_object_get_string(json_object_array_get_idx(list, i));
		if (find(names, name) == NULL) {
			sandbox_refuse(request, 400, "Unknown name in %s: %s", member, name);
			return false;
		}
	}
	return true;
}

/* The row of the answer that an item of activity belongs to; a new one at the end. */
static struct json_object *row_of(struct json_object *rows, struct json_object *key)
{
	for (size_t i = 0; i < json_object_array_length(rows); i++) {
		struct json_object *row = json_object_array_get_idx(rows, i);
		bool same = true;
		json_object_object_foreach(key, name, value) {
			struct json_object *other = NULL;
			json_object_object_get_ex(row, name, &other);
			same = same && json_object_equal(value, other);
		}
		if (same) {
			return row;
		}
	}
	struct json_object *row = NULL;
	json_object_deep_copy(key, &row, NULL);
	json_object_array_add(rows, row);
	return row;
}

static void add_item(const struct sandbox_request *request, struct json_object *rows,
	struct json_object *item)
{
	struct json_object *key = json_object_new_object(), *value = NULL;
	struct json_object *wanted = given(request, "dimensions");
	if (sandbox_text(request, "granularity") != NULL) {
		sandbox_set_text(key, "date", sandbox_get_text(item, "date"));
	}
	for (size_t i = 0; wanted != NULL && i < json_object_array_length(wanted); i++) {
		const char *name = json_object_get_string(json_object_array_get_idx(wanted, i));
		sandbox_set_text(key, name, sandbox_get_text(item, find(dimensions, name)->member));
	}
	struct json_object *row = row_of(rows, key);
	wanted = given(request, "metrics");
	for (size_t i = 0; i < json_object_array_length(wanted); i++) {
		const char *name = json_object_get_string(json_object_array_get_idx(wanted, i));
		struct json_object *before = NULL;
		json_object_object_get_ex(row, name, &before);
		json_object_object_get_ex(item, find(metrics, name)->member, &value);
		sandbox_set(row, name, store_number(json_object_get_double(before)
			+ json_object_get_double(value)));
	}
	json_object_put(key);
}

static int query(struct sandbox_request *request)
{
	char first[SANDBOX_MOMENT_SIZE], last[SANDBOX_MOMENT_SIZE];
	struct json_object *range = given(request, "time_range");
	if (!all_known(request, "metrics", metrics)
		|| !all_known(request, "dimensions", dimensions)) {
		return -1;
	}
	sandbox_date(range != NULL ? sandbox_parse_moment(sandbox_get_text(range, "start")) : 0,
		first);
	sandbox_date(range != NULL ? sandbox_parse_moment(sandbox_get_text(range, "end"))
		: request->now, last);
	const struct store_activity_query all = { .by_workspace = true };
	struct json_object *items = store_activity(request->store, first, last, &all);
	struct json_object *rows = json_object_new_array();
	for (size_t i = 0; i < json_object_array_length(items); i++) {
		add_item(request, rows, json_object_array_get_idx(items, i));
	}
	json_object_put(items);
	int64_t limit = sandbox_number(request, "limit", 1000);
	size_t count = json_object_array_length(rows), most = limit > 0 ? (size_t)limit : 0;
	struct json_object *metadata = json_object_new_object();
	sandbox_set(metadata, "truncated", json_object_new_boolean(count > most));
	if (count > most) {
		json_object_array_del_idx(rows, most, count - most);
	}
	sandbox_set(metadata, "query_time_ms", json_object_new_int(1));
	sandbox_set(metadata, "row_count",
		json_object_new_int64((int64_t)json_object_array_length(rows)));
	struct json_object *result = sandbox_data(rows);
	sandbox_set(result, "metadata", metadata);
	request->reply = sandbox_data(result);
	return 0;
}

const struct sandbox_operation sandbox_analytics_operations[] = {
	{ "get_analytics_meta", get_meta },
	{ "query_analytics", query },
	{ NULL, NULL },
};
