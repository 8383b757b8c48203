#include <string.h>

#include "sandbox/request.h"

static const char noun[] = "Destination";
#define MAX_OF_A_TYPE 5
#define MASK "***"

/* Whether a setting is a credential, by its name: those are never shown again. */
static bool is_credential(const char *name)
{
	static const char *const words[] = { "Key", "key", "secret", "Secret", "token", "Token",
		"password", "dsn", "headers" };
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strstr(name, words[i]) != NULL) {
			return true;
		}
	}
	return false;
}

static void mask_list(struct json_object *list);

/* Hides the credentials in an object's members, however deep they are. */
static void mask(struct json_object *object)
{
	json_object_object_foreach(object, name, value) {
		if (is_credential(name)) {
			sandbox_set_text(object, name, MASK);
		} else if (json_object_is_type(value, json_type_object)) {
			mask(value);
		} else if (json_object_is_type(value, json_type_array)) {
			mask_list(value);
		}
	}
}

static void mask_list(struct json_object *list)
{
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		struct json_object *value = json_object_array_get_idx(list, i);
		if (json_object_is_type(value, json_type_object)) {
			mask(value);
		} else if (json_object_is_type(value, json_type_array)) {
			mask_list(value);
		}
	}
}

/* The settings of a destination with those that are given over them; masks change nothing. */
static struct json_object *settings(struct json_object *old, const struct sandbox_request *request)
{
	struct json_object *given = NULL, *config = NULL;
	json_object_deep_copy(old, &config, NULL);
	if (config == NULL) {
		config = json_object_new_object();
	}
	json_object_object_get_ex(request->given, "config", &given);
	json_object_object_foreach(given, name, value) {
		sandbox_set(config, name, json_object_get(value));
	}
	mask(config);
	return config;
}

static int list_destinations(struct sandbox_request *request)
{
	return sandbox_workspace_page(request, STORE_DESTINATION, NULL);
}

static int create_destination(struct sandbox_request *request)
{
	struct json_object *doc = sandbox_new_thing(request);
	struct json_object *config = NULL;
	if (doc == NULL) {
		return -1;
	}
	struct store_query same = {
		.kind = STORE_DESTINATION, .parent = sandbox_get_text(doc, "workspace_id"),
		.name = sandbox_text(request, "type"), .hidden_too = true,
	};
	json_object_object_get_ex(doc, "config", &config);
	if (json_object_get_type(config) != json_type_object
		|| store_count(request->store, &same) >= MAX_OF_A_TYPE) {
		json_object_put(doc);
		return sandbox_refuse(request, 400, config == NULL
			|| json_object_get_type(config) != json_type_object ? "config must be an object"
			: "There are 5 destinations of this type already");
	}
	sandbox_set(doc, "config", settings(NULL, request));
	if (!sandbox_given(request, "enabled")) {
		sandbox_set(doc, "enabled", json_object_new_boolean(1));
	}
	if (!sandbox_given(request, "sampling_rate")) {
		sandbox_set(doc, "sampling_rate", json_object_new_int(1));
	}
	return sandbox_keep_thing(request, STORE_DESTINATION, doc);
}

static int get_destination(struct sandbox_request *request)
{
	return sandbox_answer_thing(request, sandbox_find_thing(request, STORE_DESTINATION), noun);
}

static int update_destination(struct sandbox_request *request)
{
	struct json_object *doc = sandbox_find_thing(request, STORE_DESTINATION);
	struct json_object *config = NULL, *given = NULL;
	if (doc == NULL) {
		return sandbox_answer_thing(request, NULL, noun);
	}
	json_object_object_get_ex(request->given, "config", &given);
	if (given != NULL && json_object_get_type(given) != json_type_object) {
		json_object_put(doc);
		return sandbox_refuse(request, 400, "config must be an object");
	}
	json_object_object_get_ex(doc, "config", &config);
	struct json_object *merged = given != NULL ? settings(config, request)
		: json_object_get(config);
	sandbox_update(request, doc);
	sandbox_set(doc, "config", merged);
	return sandbox_keep_thing(request, STORE_DESTINATION, doc);
}

static int delete_destination(struct sandbox_request *request)
{
	return sandbox_delete_thing(request, STORE_DESTINATION, noun);
}

const struct sandbox_operation sandbox_observability_operations[] = {
	{ "list_observability_destinations", list_destinations },
	{ "create_observability_destination", create_destination },
	{ "get_observability_destination", get_destination },
	{ "update_observability_destination", update_destination },
	{ "delete_observability_destination", delete_destination },
	{ NULL, NULL },
};
