#include <string.h>

#include "sandbox/parse.h"

struct json_object *sandbox_parse(const char *text)
{
	struct json_tokener *tokener = json_tokener_new_ex(SANDBOX_MAX_DEPTH);
	struct json_object *tree = tokener != NULL
		? json_tokener_parse_ex(tokener, text, (int)strlen(text) + 1) : NULL;
	if (tokener != NULL) {
		json_tokener_free(tokener);
	}
	return tree;
}
