#include <string.h>

#include "sandbox/analytics.h"

/* Newest first, then by what is seen; the last two make the order of equal names certain. */
#define ORDER_OF_REST "bucket DESC, shown0, shown1, id0, id1"

static void put_order(const struct sandbox_request *request, struct ora_buf *sql)
{
	struct json_object *order = analytics_member(request->given, "order_by");
	struct json_object *wanted = analytics_member(request->given, "dimensions");
	ora_buf_add_string(sql, " ORDER BY ");
	if (order != NULL) {
		const char *field = sandbox_get_text(order, "field"), *column = field;
		if (strcmp(field, "date") == 0) {
			column = "bucket";
		}
		for (size_t i = analytics_count(wanted); i > 0; i--) {
			if (strcmp(analytics_text(wanted, i - 1), field) == 0) {
				column = i == 1 ? "shown0" : "shown1";
			}
		}
		bool down = strcmp(sandbox_get_text(order, "direction"), "desc") == 0;
		ora_buf_addf(sql, "%s %s, ", column, down ? "DESC" : "ASC");
	}
	ora_buf_add_string(sql, ORDER_OF_REST);
}

static void add_value(struct json_object *values, const char *text)
{
	json_object_array_add(values, json_object_new_string(text));
}

static void put_filters(const struct sandbox_request *request, struct ora_buf *sql,
	struct json_object *values)
{
	struct json_object *filters = analytics_member(request->given, "filters");
	for (size_t i = 0; i < analytics_count(filters); i++) {
		struct json_object *filter = json_object_array_get_idx(filters, i);
		const char *id = analytics_find(analytics_dimensions,
			sandbox_get_text(filter, "field"))->sql;
		const struct analytics_name *operator = analytics_find(analytics_operators,
			sandbox_get_text(filter, "operator"));
		add_value(values, json_object_get_string(analytics_member(filter, "value")));
		ora_buf_addf(sql, operator->many
			? " AND (%s %s (SELECT CAST(value AS TEXT) FROM json_each(?%zu))" : " AND (%s %s ?%zu",
			id, operator->sql, json_object_array_length(values));
		if (json_object_get_boolean(analytics_member(filter, "include_unset"))) {
			ora_buf_addf(sql, " OR %s IS NULL", id);
		}
		ora_buf_add_char(sql, ')');
	}
}

/* The columns of the answer. */
static void put_shown(const struct sandbox_request *request, struct ora_buf *sql)
{
	struct json_object *wanted = analytics_member(request->given, "dimensions");
	const char *granularity = sandbox_text(request, "granularity");
	ora_buf_add_string(sql, "SELECT " ANALYTICS_PLACE);
	if (granularity != NULL) {
		ora_buf_addf(sql, ", bucket || 'T00:00:00.000Z' AS date__%s", granularity);
	}
	for (size_t i = 0; i < analytics_count(wanted); i++) {
		ora_buf_addf(sql, ", shown%zu AS %s", i, analytics_text(wanted, i));
	}
	wanted = analytics_member(request->given, "metrics");
	for (size_t i = 0; i < analytics_count(wanted); i++) {
		ora_buf_addf(sql, ", %s", analytics_text(wanted, i));
	}
}

/* What a dimension of the query, or NULL, is grouped by and shown as. */
static void put_dimension(const char *name, size_t i, struct ora_buf *sql)
{
	const struct analytics_name *dimension = name != NULL
		? analytics_find(analytics_dimensions, name) : NULL;
	ora_buf_addf(sql, ", %s AS id%zu, %s AS shown%zu", dimension != NULL ? dimension->sql : "NULL",
		i, dimension != NULL ? dimension->shown : "NULL", i);
}

/* All that can be measured, by buckets and dimensions: what isn't asked for may still be sorted by. */
static void put_sums(const struct sandbox_request *request, struct ora_buf *sql,
	struct json_object *values)
{
	struct json_object *wanted = analytics_member(request->given, "dimensions");
	const char *granularity = sandbox_text(request, "granularity");
	char first[SANDBOX_MOMENT_SIZE], end[SANDBOX_MOMENT_SIZE];
	ora_buf_addf(sql, "SELECT %s AS bucket", granularity != NULL
		? analytics_find(analytics_granularities, granularity)->sql : "NULL");
	for (size_t i = 0; i < 2; i++) {
		put_dimension(i < analytics_count(wanted) ? analytics_text(wanted, i) : NULL, i, sql);
	}
	for (const struct analytics_name *it = analytics_metrics; it->name != NULL; it++) {
		ora_buf_addf(sql, ", %s AS %s", it->sql, it->name);
	}
	ora_buf_addf(sql, " FROM activity LEFT JOIN object k ON k.kind = %d AND k.id = key_hash"
		" LEFT JOIN object w ON w.kind = %d AND w.id = k.parent"
		" LEFT JOIN object u ON u.kind = %d AND u.id = user_id WHERE date >= ?1 AND date < ?2",
		STORE_KEY, STORE_WORKSPACE, STORE_MEMBER);
	analytics_days(request, first, end);
	add_value(values, first);
	add_value(values, end);
	put_filters(request, sql, values);
	ora_buf_add_string(sql, " GROUP BY bucket, id0, id1");
}

void analytics_compose(const struct sandbox_request *request, struct ora_buf *sql,
	struct json_object *values)
{
	put_shown(request, sql);
	ora_buf_add_string(sql, " FROM (SELECT *, row_number() OVER (PARTITION BY id0, id1");
	put_order(request, sql);
	ora_buf_add_string(sql, ") AS " ANALYTICS_PLACE " FROM (");
	put_sums(request, sql, values);
	ora_buf_add_string(sql, "))");
	put_order(request, sql);
}
