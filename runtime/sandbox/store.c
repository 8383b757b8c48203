#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/error.h"
#include "json/write.h"
#include "sandbox/parse.h"
#include "sandbox/store.h"

#define MAX_STATEMENTS 32

/* What brings a file from version n to n + 1. A new version adds a text, and changes none. */
static const char *const migrations[] = {
	"CREATE TABLE object(kind INTEGER NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL,"
	" name TEXT NOT NULL, hidden INTEGER NOT NULL, until INTEGER NOT NULL,"
	" seq INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY(kind, id));"
	/* With all that a list is chosen by: rows that are passed over are never fetched. */
	"CREATE INDEX object_list ON object(kind, parent, seq, hidden, until);"
	"CREATE INDEX object_name ON object(kind, name, parent);"
	"CREATE INDEX object_seq ON object(kind, seq, hidden, until);"
	"CREATE TABLE activity(date TEXT NOT NULL, model TEXT NOT NULL, permaslug TEXT NOT NULL,"
	" endpoint TEXT NOT NULL, provider TEXT NOT NULL, key_hash TEXT NOT NULL,"
	" user_id TEXT NOT NULL, usage REAL NOT NULL, byok_usage REAL NOT NULL,"
	" requests INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL,"
	" completion_tokens INTEGER NOT NULL, reasoning_tokens INTEGER NOT NULL);"
	"CREATE INDEX activity_date ON activity(date);"
	"CREATE INDEX activity_key ON activity(key_hash, date);"
	"PRAGMA user_version = 1;",
};
enum { SCHEMA_VERSION = sizeof(migrations) / sizeof(migrations[0]) };

struct store {
	sqlite3 *db;
	bool failed;
	struct {
		const char *sql; /* compared as a pointer: every text stands in this file */
		sqlite3_stmt *statement;
	} statements[MAX_STATEMENTS];
	size_t statement_count;
};

static bool run(struct store *store, const char *sql)
{
	bool ok = sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK;
	store->failed = store->failed || !ok;
	return ok;
}

/* The number that a query gives; -1: it failed. */
static int read_number(struct store *store, const char *sql)
{
	sqlite3_stmt *statement;
	int number = -1;
	if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK
		&& sqlite3_step(statement) == SQLITE_ROW) {
		number = sqlite3_column_int(statement, 0);
	}
	sqlite3_finalize(statement);
	return number;
}

/* A new file gets the tables; one of another program, or of a newer version, is left alone. */
static int prepare_schema(struct store *store, const char *file, struct ora_error *err)
{
	int version = read_number(store, "PRAGMA user_version");
	if (version > SCHEMA_VERSION) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: made by a newer version (%d, this one knows %d)",
			file, version, (int)SCHEMA_VERSION);
	}
	int ours = read_number(store, version == 0 ? "SELECT count(*) = 0 FROM sqlite_master"
		: "SELECT count(*) = 2 FROM sqlite_master WHERE name IN ('object', 'activity')");
	if (version >= 0 && ours == 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: is the database of another program", file);
	}
	if (version < 0 || ours < 0 || !run(store, "PRAGMA journal_mode = WAL")
		|| !run(store, "PRAGMA synchronous = NORMAL")) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: %s", file, sqlite3_errmsg(store->db));
	}
	bool ok = version == SCHEMA_VERSION || run(store, "BEGIN IMMEDIATE");
	for (int i = version; ok && i < SCHEMA_VERSION; i++) {
		ok = run(store, migrations[i]);
	}
	if (!ok || (version < SCHEMA_VERSION && !run(store, "COMMIT"))) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: %s", file, sqlite3_errmsg(store->db));
	}
	return 0;
}

int store_open(struct store **out, const char *file, struct ora_error *err)
{
	const char *name = file != NULL ? file : ":memory:";
	struct store *store = calloc(1, sizeof(*store));
	if (store == NULL) {
		return ora_fail_memory(err);
	}
	int rc;
	if (sqlite3_open_v2(name, &store->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
			| SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%s: %s", name,
			store->db != NULL ? sqlite3_errmsg(store->db) : "out of memory");
	} else {
		sqlite3_busy_timeout(store->db, 2000);
		rc = prepare_schema(store, name, err);
	}
	if (rc != 0) {
		store_close(store);
		return rc;
	}
	*out = store;
	return 0;
}

void store_close(struct store *store)
{
	if (store == NULL) {
		return;
	}
	for (size_t i = 0; i < store->statement_count; i++) {
		sqlite3_finalize(store->statements[i].statement);
	}
	sqlite3_close(store->db);
	free(store);
}

/* The statement of a text, ready for its parameters; NULL after a failure. */
static sqlite3_stmt *statement(struct store *store, const char *sql)
{
	for (size_t i = 0; i < store->statement_count; i++) {
		if (store->statements[i].sql == sql) {
			return store->statements[i].statement;
		}
	}
	sqlite3_stmt *made = NULL;
	if (store->statement_count == MAX_STATEMENTS
		|| sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL)
			!= SQLITE_OK) {
		store->failed = true;
		return NULL;
	}
	store->statements[store->statement_count].sql = sql;
	store->statements[store->statement_count].statement = made;
	store->statement_count++;
	return made;
}

/* Binds a text, or NULL; borrowed until the statement is reset. */
static void bind(sqlite3_stmt *s, int i, const char *text)
{
	sqlite3_bind_text(s, i, text, -1, SQLITE_STATIC);
}

/* One step; true where there is a row. */
static bool step(struct store *store, sqlite3_stmt *s)
{
	int rc = s != NULL ? sqlite3_step(s) : SQLITE_ERROR;
	store->failed = store->failed || (rc != SQLITE_ROW && rc != SQLITE_DONE);
	return rc == SQLITE_ROW;
}

static void finish(sqlite3_stmt *s)
{
	if (s != NULL) {
		sqlite3_reset(s);
		sqlite3_clear_bindings(s);
	}
}

void store_begin(struct store *store, bool write)
{
	store->failed = false;
	run(store, write ? "BEGIN IMMEDIATE" : "BEGIN");
}

bool store_end(struct store *store, bool keep)
{
	bool ok = !store->failed;
	if (ok && keep) {
		ok = run(store, "COMMIT");
	}
	if (!ok || !keep) {
		run(store, "ROLLBACK");
	}
	return ok;
}

bool store_is_empty(struct store *store)
{
	sqlite3_stmt *s = statement(store, "SELECT 1 FROM object LIMIT 1");
	bool empty = !step(store, s);
	finish(s);
	return empty;
}

void store_put(struct store *store, const struct store_row *row, struct json_object *doc)
{
	static const char sql[] =
		"INSERT INTO object(kind, id, parent, name, hidden, until, seq, doc) VALUES(?1, ?2, ?3,"
		" ?4, ?5, ?6, (SELECT coalesce(max(seq), 0) + 1 FROM object WHERE kind = ?1), ?7)"
		" ON CONFLICT(kind, id) DO UPDATE SET parent = excluded.parent, name = excluded.name,"
		" hidden = excluded.hidden, until = excluded.until, doc = excluded.doc";
	sqlite3_stmt *s = statement(store, sql);
	sqlite3_bind_int(s, 1, (int)row->kind);
	bind(s, 2, row->id);
	bind(s, 3, row->parent);
	bind(s, 4, row->name);
	sqlite3_bind_int(s, 5, row->hidden);
	sqlite3_bind_int64(s, 6, row->until);
	bind(s, 7, json_object_to_json_string_ext(doc, JSON_C_TO_STRING_PLAIN
		| JSON_C_TO_STRING_NOSLASHESCAPE));
	step(store, s);
	finish(s);
}

void store_delete(struct store *store, enum store_kind kind, const char *id)
{
	sqlite3_stmt *s = statement(store, "DELETE FROM object WHERE kind = ?1 AND id = ?2");
	sqlite3_bind_int(s, 1, (int)kind);
	bind(s, 2, id);
	step(store, s);
	finish(s);
}

static struct json_object *first_doc(struct store *store, sqlite3_stmt *s)
{
	struct json_object *doc = NULL;
	if (step(store, s)) {
		doc = sandbox_parse((const char *)sqlite3_column_text(s, 0));
		store->failed = store->failed || doc == NULL;
	}
	finish(s);
	return doc;
}

struct json_object *store_get(struct store *store, enum store_kind kind, const char *id)
{
	sqlite3_stmt *s = statement(store, "SELECT doc FROM object WHERE kind = ?1 AND id = ?2");
	sqlite3_bind_int(s, 1, (int)kind);
	bind(s, 2, id);
	return first_doc(store, s);
}

struct json_object *store_find(struct store *store, enum store_kind kind, const char *parent,
	const char *name)
{
	sqlite3_stmt *s = statement(store, "SELECT doc FROM object WHERE kind = ?1 AND name = ?3"
		" AND (?2 IS NULL OR parent = ?2)");
	sqlite3_bind_int(s, 1, (int)kind);
	bind(s, 2, parent);
	bind(s, 3, name);
	return first_doc(store, s);
}

/* Texts for each way to look: SQLite picks an index only where it knows what is given. */
#define WHERE_COMMON " (?4 OR NOT hidden) AND (until = 0 OR until > ?5)"
#define BY_PARENT " FROM object WHERE kind = ?1 AND parent = ?2 AND" WHERE_COMMON
#define BY_NAME " FROM object WHERE kind = ?1 AND name = ?3 AND (?2 IS NULL OR parent = ?2) AND" \
	WHERE_COMMON
#define BY_KIND " FROM object WHERE kind = ?1 AND" WHERE_COMMON
#define PAGE_UP " ORDER BY seq LIMIT ?6 OFFSET ?7"
#define PAGE_DOWN " ORDER BY seq DESC LIMIT ?6 OFFSET ?7"

static sqlite3_stmt *query_statement(struct store *store, const struct store_query *query,
	bool count)
{
	static const char *const texts[3][3] = {
		{ "SELECT doc, id" BY_KIND PAGE_UP, "SELECT doc, id" BY_KIND PAGE_DOWN,
			"SELECT count(*)" BY_KIND },
		{ "SELECT doc, id" BY_PARENT PAGE_UP, "SELECT doc, id" BY_PARENT PAGE_DOWN,
			"SELECT count(*)" BY_PARENT },
		{ "SELECT doc, id" BY_NAME PAGE_UP, "SELECT doc, id" BY_NAME PAGE_DOWN,
			"SELECT count(*)" BY_NAME },
	};
	int by = query->name != NULL ? 2 : query->parent != NULL ? 1 : 0;
	sqlite3_stmt *s = statement(store, texts[by][count ? 2 : query->newest_first ? 1 : 0]);
	sqlite3_bind_int(s, 1, (int)query->kind);
	bind(s, 2, query->parent);
	bind(s, 3, query->name);
	sqlite3_bind_int(s, 4, query->hidden_too);
	sqlite3_bind_int64(s, 5, query->now);
	if (!count) {
		sqlite3_bind_int64(s, 6, query->limit);
		sqlite3_bind_int64(s, 7, query->offset);
	}
	return s;
}

void store_each(struct store *store, const struct store_query *query, store_each_row *each,
	void *user)
{
	sqlite3_stmt *s = query_statement(store, query, false);
	while (step(store, s)) {
		const char *doc = (const char *)sqlite3_column_text(s, 0);
		each(user, (const char *)sqlite3_column_text(s, 1), doc,
			(size_t)sqlite3_column_bytes(s, 0));
	}
	finish(s);
}

static void add_to_list(void *user, const char *id, const char *doc, size_t length)
{
	(void)id;
	(void)length;
	json_object_array_add(user, sandbox_parse(doc));
}

struct json_object *store_list(struct store *store, const struct store_query *query)
{
	struct json_object *list = json_object_new_array();
	store_each(store, query, add_to_list, list);
	return list;
}

int64_t store_count(struct store *store, const struct store_query *query)
{
	sqlite3_stmt *s = query_statement(store, query, true);
	int64_t count = step(store, s) ? sqlite3_column_int64(s, 0) : 0;
	finish(s);
	return count;
}

struct json_object *store_number(double value)
{
	char text[ORA_JSON_NUMBER_SIZE];
	ora_json_format_double(value, text);
	return json_object_new_double_s(value, text);
}

void store_add_activity(struct store *store, const struct store_activity *row)
{
	sqlite3_stmt *s = statement(store, "INSERT INTO activity VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7,"
		" ?8, ?9, ?10, ?11, ?12, ?13)");
	const char *const texts[] = { row->date, row->model, row->permaslug, row->endpoint,
		row->provider, row->key_hash, row->user_id };
	for (int i = 0; i < 7; i++) {
		bind(s, i + 1, texts[i]);
	}
	sqlite3_bind_double(s, 8, row->usage);
	sqlite3_bind_double(s, 9, row->byok_usage);
	sqlite3_bind_int64(s, 10, row->requests);
	sqlite3_bind_int64(s, 11, row->prompt_tokens);
	sqlite3_bind_int64(s, 12, row->completion_tokens);
	sqlite3_bind_int64(s, 13, row->reasoning_tokens);
	step(store, s);
	finish(s);
}

bool store_has_activity(struct store *store, const char *key_hash)
{
	sqlite3_stmt *s = statement(store, "SELECT 1 FROM activity WHERE key_hash = ?1 LIMIT 1");
	bind(s, 1, key_hash);
	bool any = step(store, s);
	finish(s);
	return any;
}

static struct json_object *column_value(sqlite3_stmt *s, int i)
{
	switch (sqlite3_column_type(s, i)) {
	case SQLITE_TEXT:
		return json_object_new_string((const char *)sqlite3_column_text(s, i));
	case SQLITE_FLOAT:
		return store_number(sqlite3_column_double(s, i));
	case SQLITE_INTEGER:
		return json_object_new_int64(sqlite3_column_int64(s, i));
	default:
		return NULL;
	}
}

/* All rows of a statement, by the names of its columns. */
static struct json_object *all_rows(struct store *store, sqlite3_stmt *s)
{
	struct json_object *list = json_object_new_array();
	while (step(store, s)) {
		struct json_object *row = json_object_new_object();
		for (int i = 0; i < sqlite3_column_count(s); i++) {
			json_object_object_add(row, sqlite3_column_name(s, i), column_value(s, i));
		}
		json_object_array_add(list, row);
	}
	return list;
}

struct json_object *store_raw_activity(struct store *store)
{
	sqlite3_stmt *s = statement(store, "SELECT * FROM activity ORDER BY rowid");
	struct json_object *list = all_rows(store, s);
	finish(s);
	return list;
}

struct json_object *store_select(struct store *store, const char *sql,
	struct json_object *values)
{
	sqlite3_stmt *s = NULL;
	if (sqlite3_prepare_v2(store->db, sql, -1, &s, NULL) != SQLITE_OK) {
		s = NULL; /* which the first step takes for a failure */
	}
	for (size_t i = 0; s != NULL && i < json_object_array_length(values); i++) {
		bind(s, (int)i + 1, json_object_get_string(json_object_array_get_idx(values, i)));
	}
	struct json_object *list = all_rows(store, s);
	sqlite3_finalize(s);
	return list;
}

struct json_object *store_activity(struct store *store, const char *first_date,
	const char *last_date, const struct store_activity_query *query)
{
	/* A key that is gone was in no workspace that anybody knows any more. */
	static const char sql[] =
		"SELECT date, model, permaslug, endpoint, provider, round(sum(usage), 6),"
		" round(sum(byok_usage), 6), sum(requests), sum(prompt_tokens),"
		" sum(completion_tokens), sum(reasoning_tokens), 0, coalesce(o.parent, '')"
		" FROM activity LEFT JOIN object o ON o.kind = ?7 AND o.id = key_hash"
		" WHERE date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR key_hash = ?3)"
		" AND (?4 IS NULL OR user_id = ?4) AND (?5 IS NULL OR o.parent = ?5)"
		" GROUP BY date, model, endpoint, CASE WHEN ?6 THEN o.parent END"
		" ORDER BY date DESC, model, endpoint, o.parent";
	static const char *const names[] = { "date", "model", "model_permaslug", "endpoint_id",
		"provider_name", "usage", "byok_usage_inference", "requests", "prompt_tokens",
		"completion_tokens", "reasoning_tokens", "cached_tokens", "workspace_id" };
	sqlite3_stmt *s = statement(store, sql);
	bind(s, 1, first_date);
	bind(s, 2, last_date);
	bind(s, 3, query->key_hash);
	bind(s, 4, query->user_id);
	bind(s, 5, query->workspace);
	sqlite3_bind_int(s, 6, query->by_workspace);
	sqlite3_bind_int(s, 7, STORE_KEY);
	struct json_object *list = json_object_new_array();
	while (step(store, s)) {
		struct json_object *item = json_object_new_object();
		for (int i = 0; i < (query->by_workspace ? 13 : 12); i++) {
			struct json_object *value = i < 5 || i == 12
				? json_object_new_string((const char *)sqlite3_column_text(s, i))
				: i < 7 ? store_number(sqlite3_column_double(s, i))
				: json_object_new_int64(sqlite3_column_int64(s, i));
			json_object_object_add_ex(item, names[i], value, JSON_C_OBJECT_ADD_KEY_IS_NEW
				| JSON_C_OBJECT_KEY_IS_CONSTANT);
		}
		json_object_array_add(list, item);
	}
	finish(s);
	return list;
}

double store_spent(struct store *store, const char *key_hash, const char *first_date)
{
	sqlite3_stmt *s = key_hash != NULL
		? statement(store, "SELECT total(usage) FROM activity WHERE key_hash = ?1 AND date >= ?2")
		: statement(store, "SELECT total(usage) FROM activity WHERE ?1 IS NULL AND date >= ?2");
	bind(s, 1, key_hash);
	bind(s, 2, first_date);
	double spent = step(store, s) ? sqlite3_column_double(s, 0) : 0;
	finish(s);
	return spent;
}
