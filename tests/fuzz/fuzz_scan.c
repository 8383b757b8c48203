/* JSON text: what the scanner accepts is JSON to json-c too, views walk all of it, and minified
 * it stays the same document. */
#include <json-c/json.h>

#include "fuzz.h"
#include "json/scan.h"
#include "json/write.h"

static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };

/* Number of values, inner ones included. */
static size_t walk(struct ora_json value)
{
	size_t count = 1;
	double number;
	int64_t integer;
	(void)ora_json_double(value, &number);
	(void)ora_json_int64(value, &integer);
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		count += walk(it.value);
	}
	return count;
}

static size_t walk_tree(struct json_object *value)
{
	size_t count = 1;
	if (json_object_is_type(value, json_type_object)) {
		json_object_object_foreach(value, key, member) {
			(void)key;
			count += walk_tree(member);
		}
	} else if (json_object_is_type(value, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(value); i++) {
			count += walk_tree(json_object_array_get_idx(value, i));
		}
	}
	return count;
}

static struct json_object *parse(const char *text, size_t length)
{
	struct json_tokener *tokener = json_tokener_new_ex(80);
	FUZZ_HOLDS(tokener != NULL);
	struct json_object *tree = json_tokener_parse_ex(tokener, text, (int)length);
	enum json_tokener_error error = json_tokener_get_error(tokener);
	if (error == json_tokener_continue) { /* a number at the end wants to be told so */
		tree = json_tokener_parse_ex(tokener, "", 1);
		error = json_tokener_get_error(tokener);
	}
	FUZZ_HOLDS(error == json_tokener_success);
	json_tokener_free(tokener);
	return tree;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size);
	struct ora_json_fault fault;
	bool compact;
	if (ora_json_scan_compact(text, size, &limits, &fault, &compact) != 0) {
		FUZZ_HOLDS(fault.offset <= size);
		FUZZ_HOLDS(strchr(fault.message, '\n') == NULL);
		free(text);
		return 0;
	}
	struct ora_json root = ora_json_root(text, size);
	size_t values = walk(root);
	struct json_object *tree = parse(text, size);
	FUZZ_HOLDS(walk_tree(tree) == values);
	json_object_put(tree);

	struct ora_buf minified;
	ora_buf_init(&minified, size + 1);
	ora_json_put_minified(&minified, root);
	FUZZ_HOLDS(ora_buf_ok(&minified) == 0);
	FUZZ_HOLDS(minified.length <= size && (!compact || minified.length == size));
	FUZZ_HOLDS(ora_json_scan_compact(minified.data, minified.length, &limits, NULL, &compact) == 0);
	FUZZ_HOLDS(compact);
	FUZZ_HOLDS(walk(ora_json_root(minified.data, minified.length)) == values);
	ora_buf_finish(&minified);
	free(text);
	return 0;
}
