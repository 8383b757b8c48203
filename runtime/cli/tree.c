#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/tree.h"
#include "json/scan.h"
#include "json/view.h"

static void need(bool there)
{
	if (!there) {
		exit(cli_fail(CLI_REFUSED, "out of memory"));
	}
}

struct json_object *cli_made(struct json_object *value)
{
	need(value != NULL);
	return value;
}

struct json_object *cli_make_string(const char *text)
{
	return cli_made(json_object_new_string(text));
}

void cli_add(struct json_object *object, const char *name, struct json_object *value)
{
	need(json_object_object_add(object, name, value) == 0);
}

void cli_append(struct json_object *array, struct json_object *value)
{
	need(json_object_array_add(array, value) == 0);
}

/* Whether JSON has the members, items and strings of a tree. */
static bool says(struct ora_json json, struct json_object *tree)
{
	struct ora_json_iter it = ora_json_iter(json);
	bool same = true;
	if (json_object_is_type(tree, json_type_string)) {
		return ora_json_is(json, json_object_get_string(tree));
	}
	if (json_object_is_type(tree, json_type_object)) {
		json_object_object_foreach(tree, name, member) {
			same = same && ora_json_next(&it) && ora_json_is(it.key, name)
				&& says(it.value, member);
		}
	} else if (json_object_is_type(tree, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(tree); i++) {
			same = same && ora_json_next(&it) && says(it.value, json_object_array_get_idx(tree, i));
		}
	}
	return same && !ora_json_next(&it);
}

const char *cli_tree_text(struct json_object *value, int flags)
{
	const char *text = json_object_to_json_string_ext(value, flags);
	struct ora_json_limits limits = { .max_bytes = SIZE_MAX, .max_depth = ORA_JSON_DEPTH_LIMIT };
	/* What there is no memory for json-c leaves out without a word. */
	need(text != NULL && ora_json_scan(text, strlen(text), &limits, NULL) == 0
		&& says(ora_json_root(text, strlen(text)), value));
	return text;
}
