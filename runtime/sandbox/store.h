#ifndef ORA_SANDBOX_STORE_H
#define ORA_SANDBOX_STORE_H

#include <json-c/json.h>
#include <stdbool.h>
#include <stdint.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * The sandbox's state, in SQLite. Objects are JSON documents; only what they are found by is a
 * column. All functions belong to one thread. A failure of SQLite is remembered and fails
 * everything up to the end of the transaction.
 */
struct store;

enum store_kind {
	STORE_WORKSPACE = 1,
	STORE_KEY,
	STORE_GUARDRAIL,
	STORE_MEMBER,            /* of the organization */
	STORE_WORKSPACE_MEMBER,
	STORE_KEY_ASSIGNMENT,
	STORE_MEMBER_ASSIGNMENT,
	STORE_BUDGET,
	STORE_BYOK_KEY,
	STORE_DESTINATION,
	STORE_SCIM_GROUP,
	STORE_SCIM_MAPPING,
	STORE_PRESET,
	STORE_PRESET_VERSION,
};

/* How an object is found. Texts are borrowed. */
struct store_row {
	enum store_kind kind;
	const char *id;
	const char *parent;  /* workspace, or guardrail of an assignment; "" for none */
	const char *name;    /* slug, name, or the key or user that an assignment is about */
	bool hidden;         /* left out of lists unless asked for */
	int64_t until;       /* seconds; from then on left out of all lists; 0: never */
};

/* Opens a file, or memory for NULL. Returns 0 or ORA_ERR_CONFIG. */
int store_open(struct store **store, const char *file, struct ora_error *err) ORA_MUST_CHECK;
void store_close(struct store *store);
/* Whether it has no object yet. */
bool store_is_empty(struct store *store);

void store_begin(struct store *store, bool write);
/* Commits, or undoes what was done where `keep` is false or something failed. False: failed. */
bool store_end(struct store *store, bool keep) ORA_MUST_CHECK;

/* Adds an object, or replaces the one of that id and keeps its place in lists. */
void store_put(struct store *store, const struct store_row *row, struct json_object *doc);
void store_delete(struct store *store, enum store_kind kind, const char *id);
/* New (json_object_put() it), or NULL. */
struct json_object *store_get(struct store *store, enum store_kind kind, const char *id);
/* The same by parent and name; NULL as parent: any. */
struct json_object *store_find(struct store *store, enum store_kind kind, const char *parent,
	const char *name);

/* What a list shows. `parent` and `name` NULL: any; `now` 0: nothing is too old. */
struct store_query {
	enum store_kind kind;
	const char *parent;
	const char *name;
	bool hidden_too;
	int64_t now;
	bool newest_first;
	int64_t offset;
	int64_t limit; /* -1: all */
};
/* Calls `each` with the text of each document, in order; borrowed until it returns. */
typedef void store_each_row(void *user, const char *id, const char *doc, size_t length);
void store_each(struct store *store, const struct store_query *query, store_each_row *each,
	void *user);
/* A new array of documents. */
struct json_object *store_list(struct store *store, const struct store_query *query);
int64_t store_count(struct store *store, const struct store_query *query);

/* A JSON number in its shortest form: 0.1, not 0.10000000000000001. New. */
struct json_object *store_number(double value);

/* What was used: one row for each day, model, endpoint, key and user. */
struct store_activity {
	const char *date; /* YYYY-MM-DD */
	const char *model;
	const char *permaslug;
	const char *endpoint;
	const char *provider;
	const char *key_hash;
	const char *user_id;
	double usage;
	double byok_usage;
	int64_t requests, prompt_tokens, completion_tokens, reasoning_tokens;
};
void store_add_activity(struct store *store, const struct store_activity *row);
/* Whether a key has any. */
bool store_has_activity(struct store *store, const char *key_hash);
/* A new array of all rows as they are, for a dump. */
struct json_object *store_raw_activity(struct store *store);
/* Which activity: NULL: any; with `by_workspace` rows are split by the workspaces of their keys. */
struct store_activity_query {
	const char *key_hash;
	const char *user_id;
	const char *workspace;
	bool by_workspace;
};
/* A new array of items, summed by day, model and endpoint, newest day first. */
struct json_object *store_activity(struct store *store, const char *first_date,
	const char *last_date, const struct store_activity_query *query);
/* A new array of the rows of a SELECT that is made for one request, by the names of its columns.
 * The texts of `values` stand for its ?1, ?2 and so on: what comes from outside is in no SQL. */
struct json_object *store_select(struct store *store, const char *sql,
	struct json_object *values);
/* What a key (NULL: all) spent from first_date on, in USD. */
double store_spent(struct store *store, const char *key_hash, const char *first_date);

#endif
