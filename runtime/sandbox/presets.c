#include "sandbox/request.h"

static const char noun[] = "Preset";

static struct json_object *find_preset(struct sandbox_request *request)
{
	return store_find(request->store, STORE_PRESET, NULL, sandbox_text(request, "slug"));
}

static int list_presets(struct sandbox_request *request)
{
	return sandbox_page(request, (struct store_query){
		.kind = STORE_PRESET, .newest_first = true,
	});
}

static int get_preset(struct sandbox_request *request)
{
	struct json_object *preset = find_preset(request);
	if (preset != NULL) {
		const char *version = sandbox_get_text(preset, "designated_version_id");
		sandbox_set(preset, "designated_version", version == NULL ? NULL
			: store_get(request->store, STORE_PRESET_VERSION, version));
	}
	return sandbox_answer_thing(request, preset, noun);
}

static int list_versions(struct sandbox_request *request)
{
	struct json_object *preset = find_preset(request);
	if (preset == NULL) {
		return sandbox_answer_thing(request, NULL, noun);
	}
	int rc = sandbox_page(request, (struct store_query){
		.kind = STORE_PRESET_VERSION, .parent = sandbox_get_text(preset, "id"),
	});
	json_object_put(preset);
	return rc;
}

static int get_version(struct sandbox_request *request)
{
	struct json_object *preset = find_preset(request);
	struct json_object *version = preset == NULL ? NULL : store_find(request->store,
		STORE_PRESET_VERSION, sandbox_get_text(preset, "id"), sandbox_text(request, "version"));
	int rc = sandbox_answer_thing(request, version, preset == NULL ? noun : "Version");
	json_object_put(preset);
	return rc;
}

const struct sandbox_operation sandbox_preset_operations[] = {
	{ "list_presets", list_presets },
	{ "get_preset", get_preset },
	{ "list_preset_versions", list_versions },
	{ "get_preset_version", get_version },
	{ NULL, NULL },
};
