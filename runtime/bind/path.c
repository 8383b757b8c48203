#include <stdio.h>
#include <string.h>

#include "bind/path.h"

size_t ora_path_member(struct ora_path *path, const char *name)
{
	/* Done for every member of every call: a copy, not a format. */
	size_t before = path->length, length = strlen(name);
	if (length + 2 <= sizeof(path->text) - before) {
		if (before > 0) {
			path->text[path->length++] = '.';
		}
		memcpy(path->text + path->length, name, length + 1);
		path->length += length;
	}
	return before;
}

size_t ora_path_item(struct ora_path *path, size_t index)
{
	char item[32];
	size_t before = path->length;
	size_t length = (size_t)snprintf(item, sizeof(item), "[%zu]", index);
	if (length + 1 <= sizeof(path->text) - before) {
		memcpy(path->text + before, item, length + 1);
		path->length += length;
	}
	return before;
}

void ora_path_cut(struct ora_path *path, size_t length)
{
	path->length = length;
	path->text[length] = '\0';
}
