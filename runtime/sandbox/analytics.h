#ifndef ORA_SANDBOX_ANALYTICS_H
#define ORA_SANDBOX_ANALYTICS_H

#include "sandbox/request.h"

/*
 * What analytics can be asked for: the names of queries, and how they are said in SQL over the
 * activity and, joined to it, its key `k`, that key's workspace `w` and its user `u`. Tables end with
 * an entry without a name.
 */
struct analytics_name {
	const char *name;
	const char *label;   /* NULL: of an operator */
	const char *sql;     /* of a metric its sum; of a dimension the ID, NULL where it is unset; of
	                        a granularity the first day of the bucket that a day is in; of an
	                        operator what stands before the value */
	const char *shown;   /* of a dimension: what people call it, in SQL */
	const char *format;  /* of a metric */
	bool many;           /* of an operator: takes a list */
};
extern const struct analytics_name analytics_metrics[];
extern const struct analytics_name analytics_dimensions[];
extern const struct analytics_name analytics_granularities[];
extern const struct analytics_name analytics_operators[];
/* NULL where there is none of that name. */
const struct analytics_name *analytics_find(const struct analytics_name *names,
	const char *name);

/* analytics_check.c: whether a query can be answered; refuses else. */
bool analytics_check(struct sandbox_request *request);
/* The days of a checked query: from `first` on, and before `end`. */
void analytics_days(const struct sandbox_request *request, char first[SANDBOX_MOMENT_SIZE],
	char end[SANDBOX_MOMENT_SIZE]);

/* analytics_sql.c: the text of a checked query, and the values in it. The rows that it gives have
 * one member more, ANALYTICS_PLACE: the how manyth it is of those with the same dimensions. */
#define ANALYTICS_PLACE "place"
void analytics_compose(const struct sandbox_request *request, struct ora_buf *sql,
	struct json_object *values);

/* A given argument, or a member of one; borrowed, or NULL. */
struct json_object *analytics_member(const struct json_object *object, const char *name);
/* How many a list has; 0 for NULL. */
size_t analytics_count(const struct json_object *list);
/* The text at a place of a list. Borrowed. */
const char *analytics_text(const struct json_object *list, size_t i);

#endif
