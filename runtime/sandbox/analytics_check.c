#include <string.h>

#include "sandbox/analytics.h"

#define DAY_S 86400

static bool refuse_name(struct sandbox_request *request, const char *where, const char *name)
{
	sandbox_refuse(request, 400, "Unknown name in %s: %.80s", where, name);
	return false;
}

static bool refuse(struct sandbox_request *request, const char *message)
{
	sandbox_refuse(request, 400, "%s", message);
	return false;
}

static bool all_known(struct sandbox_request *request, const char *argument,
	const struct analytics_name *names)
{
	struct json_object *list = analytics_member(request->given, argument);
	for (size_t i = 0; i < analytics_count(list); i++) {
		if (analytics_find(names, analytics_text(list, i)) == NULL) {
			return refuse_name(request, argument, analytics_text(list, i));
		}
	}
	return true;
}

static bool is_scalar(struct json_object *value)
{
	return json_object_is_type(value, json_type_string)
		|| json_object_is_type(value, json_type_int)
		|| json_object_is_type(value, json_type_double);
}

static bool is_list(struct json_object *value)
{
	if (!json_object_is_type(value, json_type_array)) {
		return false;
	}
	for (size_t i = 0; i < json_object_array_length(value); i++) {
		if (!is_scalar(json_object_array_get_idx(value, i))) {
			return false;
		}
	}
	return true;
}

static bool check_filter(struct sandbox_request *request, struct json_object *filter)
{
	const char *field = sandbox_get_text(filter, "field");
	const char *name = sandbox_get_text(filter, "operator");
	struct json_object *value = analytics_member(filter, "value");
	const struct analytics_name *operator = analytics_find(analytics_operators, name);
	if (analytics_find(analytics_dimensions, field) == NULL) {
		return refuse_name(request, "filters", field);
	}
	if (operator == NULL) {
		return refuse_name(request, "filters", name);
	}
	if (operator->many ? !is_list(value) : !is_scalar(value)) {
		sandbox_refuse(request, 400, operator->many
			? "filters: %s wants a list of strings and numbers"
			: "filters: %s wants a string or a number", name);
		return false;
	}
	if (!operator->many && json_object_get_boolean(analytics_member(filter, "include_unset"))) {
		return refuse(request, "filters: include_unset goes with in and not_in only");
	}
	return true;
}

static bool has(const struct sandbox_request *request, const char *argument, const char *name)
{
	struct json_object *list = analytics_member(request->given, argument);
	for (size_t i = 0; i < analytics_count(list); i++) {
		if (strcmp(analytics_text(list, i), name) == 0) {
			return true;
		}
	}
	return false;
}

static bool check_order(struct sandbox_request *request)
{
	struct json_object *order = analytics_member(request->given, "order_by");
	const char *field = order != NULL ? sandbox_get_text(order, "field") : NULL;
	if (field == NULL || strcmp(field, "request_count") == 0 || has(request, "metrics", field)
		|| has(request, "dimensions", field)) {
		return true;
	}
	if (strcmp(field, "date") != 0) {
		return refuse(request, "order_by: the field is a metric or dimension of the query,"
			" request_count or date");
	}
	return sandbox_text(request, "granularity") != NULL
		|| refuse(request, "order_by: without a granularity no row has a date");
}

static bool check_granularity(struct sandbox_request *request)
{
	static const char *const too_short[] = { "minute", "hour" };
	const char *name = sandbox_text(request, "granularity");
	if (name == NULL || analytics_find(analytics_granularities, name) != NULL) {
		return true;
	}
	for (size_t i = 0; i < sizeof(too_short) / sizeof(too_short[0]); i++) {
		if (strcmp(name, too_short[i]) == 0) {
			sandbox_refuse(request, 400, "granularity: the sandbox knows days, and no %ss", name);
			return false;
		}
	}
	return refuse_name(request, "granularity", name);
}

/* Whether something was used on the day that a moment is in. */
static bool was_used(const struct sandbox_request *request, int64_t moment)
{
	char date[SANDBOX_MOMENT_SIZE];
	struct json_object *values = json_object_new_array();
	sandbox_date(moment, date);
	json_object_array_add(values, json_object_new_string(date));
	struct json_object *rows = store_select(request->store,
		"SELECT 1 FROM activity WHERE date = ?1 LIMIT 1", values);
	bool any = json_object_array_length(rows) > 0;
	json_object_put(rows);
	json_object_put(values);
	return any;
}

/* Where a checked range begins and ends. The last second of a day stands for its end. */
static void read_range(struct json_object *range, int64_t *start, int64_t *end)
{
	*start = sandbox_parse_moment(sandbox_get_text(range, "start"));
	*end = sandbox_parse_moment(sandbox_get_text(range, "end"));
	*end += *end % DAY_S == DAY_S - 1;
}

static bool check_range(struct sandbox_request *request)
{
	struct json_object *range = analytics_member(request->given, "time_range");
	int64_t start, end;
	if (range == NULL) {
		return true;
	}
	read_range(range, &start, &end);
	if (start >= end) {
		return refuse(request, "time_range: the start must be before the end");
	}
	/* What a part of a day used can't be told, unless the whole of it used nothing. */
	if ((start % DAY_S != 0 && was_used(request, start))
		|| (end % DAY_S != 0 && was_used(request, end))) {
		return refuse(request, "time_range: the sandbox knows whole days in UTC only"
			" (want 00:00:00Z)");
	}
	return true;
}

void analytics_days(const struct sandbox_request *request, char first[SANDBOX_MOMENT_SIZE],
	char end[SANDBOX_MOMENT_SIZE])
{
	struct json_object *range = analytics_member(request->given, "time_range");
	int64_t from = 0, to = sandbox_day(request->now) + DAY_S;
	if (range != NULL) {
		read_range(range, &from, &to);
	}
	sandbox_date(from, first);
	sandbox_date(to, end);
}

static bool check_limit(struct sandbox_request *request, const char *name)
{
	if (sandbox_number(request, name, 1) >= 1) {
		return true;
	}
	sandbox_refuse(request, 400, "%s must be at least 1", name);
	return false;
}

/* No workspace of the sandbox has a classifier. */
static bool check_classifier(struct sandbox_request *request, const char *argument)
{
	struct json_object *classifier = analytics_member(request->given, argument);
	if (classifier == NULL) {
		return true;
	}
	sandbox_refuse(request, 400, "%s: no active classifier %s", argument,
		sandbox_get_text(classifier, "classifier_id"));
	return false;
}

bool analytics_check(struct sandbox_request *request)
{
	struct json_object *filters = analytics_member(request->given, "filters");
	if (!all_known(request, "metrics", analytics_metrics)
		|| !all_known(request, "dimensions", analytics_dimensions)) {
		return false;
	}
	for (size_t i = 0; i < analytics_count(filters); i++) {
		if (!check_filter(request, json_object_array_get_idx(filters, i))) {
			return false;
		}
	}
	return check_granularity(request) && check_order(request) && check_range(request)
		&& check_limit(request, "limit") && check_limit(request, "group_limit")
		&& check_classifier(request, "classifier_dimensions")
		&& check_classifier(request, "classifier_filters");
}
