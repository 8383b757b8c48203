#include <stdio.h>
#include <string.h>

#include "sandbox/analytics.h"

#define DEFAULT_LIMIT 1000
#define MAX_SQL 16384

/* A name, or an ID where there is none; a text of a document. */
#define NAME_OR(name, id) "coalesce(nullif(" name ", ''), " id ")"
#define MEMBER(table, name) "coalesce(json_extract(" table ".doc, '$." name "'), '')"

const struct analytics_name analytics_metrics[] = {
	{ .name = "request_count", .label = "Requests", .format = "number", .sql = "sum(requests)" },
	{ .name = "total_cost", .label = "Cost", .format = "currency",
		.sql = "round(sum(usage), 6)" },
	{ .name = "prompt_tokens", .label = "Prompt tokens", .format = "number",
		.sql = "sum(prompt_tokens)" },
	{ .name = "completion_tokens", .label = "Completion tokens", .format = "number",
		.sql = "sum(completion_tokens)" },
	{ .name = NULL },
};
const struct analytics_name analytics_dimensions[] = {
	{ .name = "model", .label = "Model", .sql = "permaslug", .shown = "permaslug" },
	{ .name = "provider", .label = "Provider", .sql = "provider", .shown = "provider" },
	/* A key that is gone was in no workspace that anybody knows any more. */
	{ .name = "workspace", .label = "Workspace", .sql = "k.parent",
		.shown = NAME_OR(MEMBER("w", "name"), "k.parent") },
	{ .name = "api_key_id", .label = "API key", .sql = "key_hash",
		.shown = NAME_OR("k.name", "key_hash") },
	{ .name = "user", .label = "User", .sql = "nullif(user_id, '')",
		.shown = NAME_OR("trim(" MEMBER("u", "first_name") " || ' ' || "
			MEMBER("u", "last_name") ")", "nullif(user_id, '')") },
	{ .name = NULL },
};
/* Activity is kept by the day: what is shorter can't be told. */
const struct analytics_name analytics_granularities[] = {
	{ .name = "day", .label = "Day", .sql = "date" },
	/* From Monday on, as limits start anew. */
	{ .name = "week", .label = "Week", .sql = "date(date, 'weekday 0', '-6 days')" },
	{ .name = "month", .label = "Month", .sql = "date(date, 'start of month')" },
	{ .name = NULL },
};
const struct analytics_name analytics_operators[] = {
	{ .name = "eq", .sql = "=" },
	{ .name = "neq", .sql = "<>" },
	{ .name = "in", .sql = "IN", .many = true },
	{ .name = "not_in", .sql = "NOT IN", .many = true },
	{ .name = "gt", .sql = ">" },
	{ .name = "gte", .sql = ">=" },
	{ .name = "lt", .sql = "<" },
	{ .name = "lte", .sql = "<=" },
	{ .name = NULL },
};

const struct analytics_name *analytics_find(const struct analytics_name *names, const char *name)
{
	while (names->name != NULL && strcmp(names->name, name) != 0) {
		names++;
	}
	return names->name != NULL ? names : NULL;
}

struct json_object *analytics_member(const struct json_object *object, const char *name)
{
	struct json_object *value = NULL;
	if (object != NULL) {
		json_object_object_get_ex(object, name, &value);
	}
	return value;
}

size_t analytics_count(const struct json_object *list)
{
	return list != NULL ? json_object_array_length(list) : 0;
}

const char *analytics_text(const struct json_object *list, size_t i)
{
	return json_object_get_string(json_object_array_get_idx(list, i));
}

/* A list of {"name": ..} with what else is known of each. */
static struct json_object *list_names(const struct analytics_name *names, bool operators)
{
	struct json_object *list = json_object_new_array();
	for (const struct analytics_name *it = names; it->name != NULL; it++) {
		struct json_object *item = json_object_new_object();
		sandbox_set_text(item, "name", it->name);
		if (operators) {
			sandbox_set_text(item, "value_type", it->many ? "array" : "scalar");
		} else {
			sandbox_set_text(item, "display_label", it->label);
		}
		if (it->format != NULL) {
			sandbox_set(item, "is_rate", json_object_new_boolean(0));
			sandbox_set_text(item, "display_format", it->format);
		}
		json_object_array_add(list, item);
	}
	return list;
}

static int get_meta(struct sandbox_request *request)
{
	struct json_object *meta = json_object_new_object();
	sandbox_set(meta, "metrics", list_names(analytics_metrics, false));
	sandbox_set(meta, "dimensions", list_names(analytics_dimensions, false));
	sandbox_set(meta, "operators", list_names(analytics_operators, true));
	sandbox_set(meta, "granularities", list_names(analytics_granularities, false));
	request->reply = sandbox_data(meta);
	return 0;
}

static void warn_of_key(const struct sandbox_request *request, const char *hash,
	struct json_object *warnings)
{
	struct json_object *key = store_get(request->store, STORE_KEY, hash);
	if (key == NULL && !store_has_activity(request->store, hash)) {
		char text[128];
		snprintf(text, sizeof(text), "api_key_id: no key has the hash %.80s", hash);
		json_object_array_add(warnings, json_object_new_string(text));
	}
	json_object_put(key);
}

/* Filters by keys that nobody has, of which upstream warns. */
static struct json_object *warnings_of(const struct sandbox_request *request)
{
	struct json_object *filters = analytics_member(request->given, "filters");
	struct json_object *warnings = json_object_new_array();
	for (size_t i = 0; i < analytics_count(filters); i++) {
		struct json_object *filter = json_object_array_get_idx(filters, i);
		struct json_object *value = analytics_member(filter, "value");
		if (strcmp(sandbox_get_text(filter, "field"), "api_key_id") != 0) {
			continue;
		}
		if (!json_object_is_type(value, json_type_array)) {
			warn_of_key(request, json_object_get_string(value), warnings);
			continue;
		}
		for (size_t v = 0; v < json_object_array_length(value); v++) {
			warn_of_key(request, analytics_text(value, v), warnings);
		}
	}
	return warnings;
}

/* The rows that the limits leave; whether they leave any out. */
static struct json_object *limit_rows(const struct sandbox_request *request,
	struct json_object *rows, bool *truncated)
{
	int64_t limit = sandbox_number(request, "limit", DEFAULT_LIMIT);
	bool grouped = analytics_count(analytics_member(request->given, "dimensions")) > 0;
	int64_t group_limit = grouped ? sandbox_number(request, "group_limit", INT64_MAX) : INT64_MAX;
	struct json_object *kept = json_object_new_array();
	*truncated = false;
	for (size_t i = 0; i < json_object_array_length(rows); i++) {
		struct json_object *row = json_object_array_get_idx(rows, i);
		int64_t place = json_object_get_int64(analytics_member(row, ANALYTICS_PLACE));
		if (place > group_limit || (int64_t)json_object_array_length(kept) >= limit) {
			*truncated = true;
			continue;
		}
		json_object_object_del(row, ANALYTICS_PLACE);
		json_object_array_add(kept, json_object_get(row));
	}
	return kept;
}

static int query(struct sandbox_request *request)
{
	if (!analytics_check(request)) {
		return -1;
	}
	struct ora_buf sql;
	struct json_object *values = json_object_new_array();
	ora_buf_init(&sql, MAX_SQL);
	analytics_compose(request, &sql, values);
	struct json_object *all = store_select(request->store,
		ora_buf_ok(&sql) == 0 ? ora_buf_text(&sql) : "", values);
	bool truncated;
	struct json_object *rows = limit_rows(request, all, &truncated);
	json_object_put(all);
	json_object_put(values);
	ora_buf_finish(&sql);

	struct json_object *metadata = json_object_new_object();
	sandbox_set(metadata, "truncated", json_object_new_boolean(truncated));
	sandbox_set(metadata, "query_time_ms", json_object_new_int(1));
	sandbox_set(metadata, "row_count",
		json_object_new_int64((int64_t)json_object_array_length(rows)));
	struct json_object *result = sandbox_data(rows), *warnings = warnings_of(request);
	sandbox_set(result, "metadata", metadata);
	if (json_object_array_length(warnings) > 0) {
		sandbox_set(result, "warnings", json_object_get(warnings));
	}
	json_object_put(warnings);
	request->reply = sandbox_data(result);
	return 0;
}

const struct sandbox_operation sandbox_analytics_operations[] = {
	{ "get_analytics_meta", get_meta },
	{ "query_analytics", query },
	{ NULL, NULL },
};
