#include <stdlib.h>
#include <string.h>

#include "sandbox/log.h"
#include "sandbox/parse.h"
#include "sandbox/request.h"

/* A body that is longer is not kept. */
#define MAX_BODY 65536

struct sandbox_log {
	struct json_object *entries[SANDBOX_LOG_ENTRIES];
	size_t next;   /* where the next one goes */
	size_t count;
	int64_t number;
};

struct sandbox_log *sandbox_log_create(void)
{
	return calloc(1, sizeof(struct sandbox_log));
}

void sandbox_log_destroy(struct sandbox_log *log)
{
	if (log != NULL) {
		sandbox_log_clear(log);
		free(log);
	}
}

static void mask(struct json_object *value, const struct ora_object *object);

static void mask_member(struct json_object *doc, const struct ora_field *field)
{
	struct json_object *value = NULL;
	if (!json_object_object_get_ex(doc, field->name, &value) || value == NULL) {
		return;
	}
	if ((field->flags & ORA_FIELD_SECRET) != 0) {
		json_object_object_add(doc, field->name, json_object_new_string("***"));
	} else if (field->object != NULL) {
		mask(value, field->object);
	}
}

/* "***" for each secret in an object, or in each of a list. */
static void mask(struct json_object *value, const struct ora_object *object)
{
	if (json_object_is_type(value, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(value); i++) {
			mask(json_object_array_get_idx(value, i), object);
		}
	} else if (json_object_is_type(value, json_type_object)) {
		for (size_t i = 0; i < object->field_count; i++) {
			mask_member(value, &object->fields[i]);
		}
	}
}

/* The body as JSON, without secrets; what is no JSON is shown only where no tool was meant. */
static struct json_object *read_body(const struct ora_tool *tool, const char *body, size_t length)
{
	static const struct ora_json_limits limits = {
		.max_bytes = MAX_BODY, .max_depth = ORA_JSON_MAX_DEPTH,
	};
	if (length == 0 || length > MAX_BODY) {
		return NULL;
	}
	if (ora_json_scan(body, length, &limits, NULL) == 0) {
		struct json_object *doc = sandbox_parse(body);
		if (tool != NULL) {
			mask(doc, tool->args);
		}
		return doc;
	}
	return tool != NULL ? json_object_new_string("not JSON")
		: json_object_new_string_len(body, (int)length);
}

void sandbox_log_add(struct sandbox_log *log, int64_t now, const char *method,
	const char *path, const char *query, const struct ora_tool *tool, const char *body,
	size_t length)
{
	char at[SANDBOX_MOMENT_SIZE];
	struct json_object *entry = json_object_new_object();
	sandbox_moment(now, at);
	json_object_object_add(entry, "number", json_object_new_int64(++log->number));
	sandbox_set_text(entry, "at", at);
	sandbox_set_text(entry, "method", method);
	sandbox_set_text(entry, "path", path);
	sandbox_set_text(entry, "query", query);
	sandbox_set_text(entry, "tool", tool != NULL ? tool->short_name : NULL);
	json_object_object_add(entry, "body", read_body(tool, body, length));
	json_object_object_add(entry, "status", json_object_new_int(0));
	json_object_put(log->entries[log->next]);
	log->entries[log->next] = entry;
	log->next = (log->next + 1) % SANDBOX_LOG_ENTRIES;
	log->count += log->count < SANDBOX_LOG_ENTRIES;
}

void sandbox_log_status(struct sandbox_log *log, int status)
{
	size_t last = (log->next + SANDBOX_LOG_ENTRIES - 1) % SANDBOX_LOG_ENTRIES;
	if (log->count > 0) {
		json_object_object_add(log->entries[last], "status", json_object_new_int(status));
	}
}

void sandbox_log_clear(struct sandbox_log *log)
{
	for (size_t i = 0; i < SANDBOX_LOG_ENTRIES; i++) {
		json_object_put(log->entries[i]);
		log->entries[i] = NULL;
	}
	log->next = 0;
	log->count = 0;
}

struct json_object *sandbox_log_show(const struct sandbox_log *log)
{
	struct json_object *list = json_object_new_array();
	for (size_t i = 0; i < log->count; i++) {
		size_t at = (log->next + SANDBOX_LOG_ENTRIES - log->count + i) % SANDBOX_LOG_ENTRIES;
		json_object_array_add(list, json_object_get(log->entries[at]));
	}
	return list;
}
