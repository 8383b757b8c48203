#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "sandbox/request.h"

static const char noun[] = "BYOK key";

/* The bytes of the first `count` characters; all where there are fewer. */
static size_t characters(const char *text, size_t count)
{
	size_t length = strlen(text), at = 0;
	for (size_t next = 1; count > 0 && next > 0; count--) {
		next = ora_utf8_next(text + at, length - at);
		at += next;
	}
	return at;
}

/* What is shown of a key: where it begins and ends. */
static void set_label(const struct sandbox_request *request, struct json_object *doc)
{
	char label[32];
	const char *key = sandbox_text(request, "key");
	if (key != NULL) {
		size_t count = ora_utf8_count(key, strlen(key));
		snprintf(label, sizeof(label), "%.*s...%s", (int)characters(key, 3), key,
			count > 7 ? key + characters(key, count - 4) : "");
		sandbox_set_text(doc, "label", label);
	}
}

static int list_keys(struct sandbox_request *request)
{
	return sandbox_workspace_page(request, STORE_BYOK_KEY, sandbox_text(request, "provider"));
}

static int create_key(struct sandbox_request *request)
{
	struct json_object *doc = sandbox_new_thing(request);
	if (doc == NULL) {
		return -1;
	}
	set_label(request, doc);
	return sandbox_keep_thing(request, STORE_BYOK_KEY, doc);
}

static int get_key(struct sandbox_request *request)
{
	return sandbox_answer_thing(request, sandbox_find_thing(request, STORE_BYOK_KEY), noun);
}

static int update_key(struct sandbox_request *request)
{
	struct json_object *doc = sandbox_find_thing(request, STORE_BYOK_KEY);
	if (doc == NULL) {
		return sandbox_answer_thing(request, NULL, noun);
	}
	sandbox_update(request, doc);
	set_label(request, doc);
	return sandbox_keep_thing(request, STORE_BYOK_KEY, doc);
}

static int delete_key(struct sandbox_request *request)
{
	return sandbox_delete_thing(request, STORE_BYOK_KEY, noun);
}

const struct sandbox_operation sandbox_byok_operations[] = {
	{ "list_byok_keys", list_keys },
	{ "create_byok_key", create_key },
	{ "get_byok_key", get_key },
	{ "update_byok_key", update_key },
	{ "delete_byok_key", delete_key },
	{ NULL, NULL },
};
