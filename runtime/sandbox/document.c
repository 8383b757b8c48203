#include <string.h>

#include "sandbox/request.h"

static const struct ora_field *find(const struct ora_object *object, const char *name)
{
	for (size_t i = 0; i < object->field_count; i++) {
		if (strcmp(object->fields[i].name, name) == 0) {
			return &object->fields[i];
		}
	}
	return NULL;
}

const struct ora_object *sandbox_type(const struct ora_tool *tool)
{
	return find(tool->reply, "data")->object;
}

/* What stands where nothing was given. */
static struct json_object *nothing(const struct ora_field *field)
{
	if ((field->flags & ORA_FIELD_NULLABLE) != 0) {
		return NULL;
	}
	if ((field->flags & ORA_FIELD_LIST) != 0) {
		return json_object_new_array();
	}
	switch (field->kind) {
	case ORA_KIND_STRING:
	case ORA_KIND_ENUM:
		return json_object_new_string("");
	case ORA_KIND_INTEGER:
	case ORA_KIND_NUMBER:
		return json_object_new_int(0);
	case ORA_KIND_BOOLEAN:
		return json_object_new_boolean(0);
	case ORA_KIND_OBJECT:
		return sandbox_blank(field->object);
	case ORA_KIND_JSON:
		break;
	}
	return NULL;
}

struct json_object *sandbox_blank(const struct ora_object *type)
{
	struct json_object *doc = json_object_new_object();
	for (size_t i = 0; i < type->field_count; i++) {
		const struct ora_field *field = &type->fields[i];
		if ((field->flags & (ORA_FIELD_REQUIRED | ORA_FIELD_NULLABLE)) != 0) {
			json_object_object_add(doc, field->name, nothing(field));
		}
	}
	return doc;
}

bool sandbox_update(const struct sandbox_request *request, struct json_object *doc)
{
	const struct ora_object *type = sandbox_type(request->tool);
	const struct ora_object *args = request->tool->args;
	bool any = false;
	for (size_t i = 0; i < args->field_count; i++) {
		const struct ora_field *field = &args->fields[i];
		struct json_object *value;
		if (field->place != ORA_PLACE_BODY
			|| !json_object_object_get_ex(request->given, field->name, &value)) {
			continue;
		}
		any = true;
		if (find(type, field->name) != NULL) {
			json_object_object_add(doc, field->name, json_object_get(value));
		}
	}
	return any;
}

struct json_object *sandbox_make(const struct sandbox_request *request)
{
	struct json_object *doc = sandbox_blank(sandbox_type(request->tool));
	sandbox_update(request, doc);
	return doc;
}

void sandbox_set(struct json_object *doc, const char *name, struct json_object *value)
{
	json_object_object_add(doc, name, value);
}

void sandbox_set_text(struct json_object *doc, const char *name, const char *text)
{
	json_object_object_add(doc, name, text != NULL ? json_object_new_string(text) : NULL);
}

const char *sandbox_get_text(const struct json_object *doc, const char *name)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(doc, name, &value);
	return value != NULL ? json_object_get_string(value) : NULL;
}

struct json_object *sandbox_data(struct json_object *doc)
{
	struct json_object *reply = json_object_new_object();
	json_object_object_add(reply, "data", doc);
	return reply;
}
