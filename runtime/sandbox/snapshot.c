#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <ora/gate.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "bind/want.h"
#include "gate/fetch.h"
#include "json/scan.h"
#include "sandbox/parse.h"
#include "sandbox/request.h"
#include "sandbox/snapshot.h"

#define MAX_FILE (256u << 20)

static const char activity_name[] = "activity";

struct json_object *sandbox_dump(struct store *store)
{
	struct json_object *document = json_object_new_object();
	for (const struct sandbox_collection *it = sandbox_collections; it->name != NULL; it++) {
		const struct store_query all = { .kind = it->kind, .hidden_too = true, .limit = -1 };
		json_object_object_add(document, it->name, store_list(store, &all));
	}
	json_object_object_add(document, activity_name, store_raw_activity(store));
	return document;
}

static const char *collection_name(const void *data, size_t i)
{
	(void)data;
	return sandbox_collections[i].name;
}

static const struct sandbox_collection *find_collection(const char *name)
{
	for (const struct sandbox_collection *it = sandbox_collections; it->name != NULL; it++) {
		if (strcmp(it->name, name) == 0) {
			return it;
		}
	}
	return NULL;
}

static bool fits(const struct ora_field *field, bool item, struct json_object *value);

static bool members_fit(const struct ora_object *type, struct json_object *object)
{
	for (size_t i = 0; i < type->field_count; i++) {
		struct json_object *value = NULL;
		if (json_object_object_get_ex(object, type->fields[i].name, &value)
			&& !fits(&type->fields[i], false, value)) {
			return false;
		}
	}
	return true;
}

/* Whether what is given for a field, or for an item of its list, is of its kind; null is. */
static bool fits(const struct ora_field *field, bool item, struct json_object *value)
{
	enum json_type type = json_object_get_type(value);
	if (type == json_type_null) {
		return true;
	}
	if (!item && (field->flags & ORA_FIELD_LIST) != 0) {
		bool all = type == json_type_array;
		for (size_t i = 0; all && i < json_object_array_length(value); i++) {
			all = fits(field, true, json_object_array_get_idx(value, i));
		}
		return all;
	}
	switch (field->kind) {
	case ORA_KIND_STRING:
	case ORA_KIND_ENUM:
		return type == json_type_string;
	case ORA_KIND_INTEGER:
		return type == json_type_int;
	case ORA_KIND_NUMBER:
		return type == json_type_int || type == json_type_double;
	case ORA_KIND_BOOLEAN:
		return type == json_type_boolean;
	case ORA_KIND_OBJECT:
		return type == json_type_object && members_fit(field->object, value);
	case ORA_KIND_JSON:
		return true;
	}
	return false;
}

static int check_members(const struct ora_object *type, const char *list, size_t index,
	struct json_object *given, struct ora_error *err)
{
	for (size_t i = 0; i < type->field_count; i++) {
		const struct ora_field *field = &type->fields[i];
		struct json_object *value = NULL;
		char want[ORA_WANT_SIZE];
		if (!json_object_object_get_ex(given, field->name, &value)) {
			continue;
		}
		if (value == NULL && (field->flags & ORA_FIELD_NULLABLE) == 0) {
			return ora_fail(err, ORA_ERR_CONFIG, "%s[%zu]: %s can't be null", list, index,
				field->name);
		}
		if (!fits(field, false, value)) {
			ora_field_want(field, false, want);
			return ora_fail(err, ORA_ERR_CONFIG, "%s[%zu]: %s does not fit (want %s)", list, index,
				field->name, want);
		}
	}
	return 0;
}

/* One object: a blank one with what is given. */
static int load_object(struct store *store, const struct ora_api *api,
	const struct sandbox_collection *collection, size_t index, struct json_object *given,
	struct ora_error *err)
{
	const char *const needed[] = { collection->id, collection->parent, collection->label };
	if (!json_object_is_type(given, json_type_object)) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s[%zu]: want an object", collection->name, index);
	}
	const struct ora_object *type = sandbox_type(ora_tool_find(api, collection->tool));
	int rc = check_members(type, collection->name, index, given, err);
	if (rc != 0) {
		return rc;
	}
	for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]); i++) {
		struct json_object *value = NULL;
		if (needed[i] != NULL && (!json_object_object_get_ex(given, needed[i], &value)
				|| (value == NULL && needed[i] != collection->label)
				|| (ora_field_find(type, needed[i]) == NULL
					&& !json_object_is_type(value, json_type_string)))) {
			return ora_fail(err, ORA_ERR_CONFIG, "%s[%zu]: %s is missing", collection->name,
				index, needed[i]);
		}
	}
	struct json_object *doc = sandbox_blank(type);
	json_object_object_foreach(given, key, value) {
		json_object_object_add(doc, key, json_object_get(value));
	}
	sandbox_put(store, collection->kind, doc);
	json_object_put(doc);
	return 0;
}

static double number(const struct json_object *row, const char *name)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(row, name, &value);
	return json_object_get_double(value);
}

static int64_t whole(const struct json_object *row, const char *name)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(row, name, &value);
	return json_object_get_int64(value);
}

static int load_activity(struct store *store, size_t index, struct json_object *row,
	struct ora_error *err)
{
	static const char *const names[] = { "date", "model", "permaslug", "endpoint", "provider",
		"key_hash", "user_id" };
	const char *texts[sizeof(names) / sizeof(names[0])];
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		texts[i] = sandbox_get_text(row, names[i]);
		if (texts[i] == NULL) {
			return ora_fail(err, ORA_ERR_CONFIG, "%s[%zu]: %s is missing", activity_name, index,
				names[i]);
		}
	}
	const struct store_activity activity = {
		.date = texts[0], .model = texts[1], .permaslug = texts[2], .endpoint = texts[3],
		.provider = texts[4], .key_hash = texts[5], .user_id = texts[6],
		.usage = number(row, "usage"), .byok_usage = number(row, "byok_usage"),
		.requests = whole(row, "requests"),
		.prompt_tokens = whole(row, "prompt_tokens"),
		.completion_tokens = whole(row, "completion_tokens"),
		.reasoning_tokens = whole(row, "reasoning_tokens"),
	};
	store_add_activity(store, &activity);
	return 0;
}

int sandbox_load(struct store *store, const struct ora_api *api, struct json_object *document,
	struct ora_error *err)
{
	if (!json_object_is_type(document, json_type_object)) {
		return ora_fail(err, ORA_ERR_CONFIG, "want an object of lists");
	}
	int rc = 0;
	json_object_object_foreach(document, key, list) {
		const struct sandbox_collection *collection = find_collection(key);
		bool is_activity = strcmp(key, activity_name) == 0;
		if (collection == NULL && !is_activity) {
			const char *near = ora_did_you_mean(key, strlen(key), collection_name, NULL);
			return ora_fail(err, ORA_ERR_CONFIG, "unknown list \"%.40s\" (%s%s)", key,
				near != NULL ? "did you mean " : "see docs/sandbox.md",
				near != NULL ? near : "");
		}
		if (!json_object_is_type(list, json_type_array)) {
			return ora_fail(err, ORA_ERR_CONFIG, "%s: want a list", key);
		}
		for (size_t i = 0; rc == 0 && i < json_object_array_length(list); i++) {
			struct json_object *item = json_object_array_get_idx(list, i);
			rc = is_activity ? load_activity(store, i, item, err)
				: load_object(store, api, collection, i, item, err);
		}
	}
	return rc;
}

/* The whole file. Returns 0 or ORA_ERR_CONFIG. */
static int read_file(const char *file, struct ora_buf *out, struct ora_error *err)
{
	FILE *stream = fopen(file, "rb");
	if (stream == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: %s", file, strerror(errno));
	}
	size_t count = 1;
	while (count > 0) {
		char *to = ora_buf_reserve(out, 65536);
		count = to != NULL ? fread(to, 1, 65536, stream) : 0;
		out->length += count;
	}
	bool ok = ora_buf_ok(out) == 0 && !ferror(stream);
	fclose(stream);
	return ok ? 0 : ora_fail(err, ORA_ERR_CONFIG, "%s: can't be read", file);
}

int sandbox_load_file(struct store *store, const struct ora_api *api, const char *file,
	struct ora_error *err)
{
	static const struct ora_json_limits limits = {
		.max_bytes = MAX_FILE, .max_depth = SANDBOX_MAX_DEPTH,
	};
	struct ora_buf text;
	struct ora_json_fault fault;
	ora_buf_init(&text, MAX_FILE);
	int rc = read_file(file, &text, err);
	if (rc == 0 && ora_json_scan(ora_buf_text(&text), text.length, &limits, &fault) != 0) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%s: %s", file, fault.message);
	}
	if (rc == 0) {
		struct json_object *document = sandbox_parse(text.data);
		struct ora_error inner = ORA_ERROR_INIT;
		if (sandbox_load(store, api, document, &inner) != 0) {
			rc = ora_fail(err, ORA_ERR_CONFIG, "%s: %s", file, inner.message);
		}
		json_object_put(document);
	}
	ora_buf_finish(&text);
	return rc;
}
