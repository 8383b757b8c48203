#ifndef ORA_BIND_PATH_H
#define ORA_BIND_PATH_H

#include <stddef.h>

/* Where in the arguments a walk is, for messages: "filters[2].action"; "" at the top. What is
 * too long for it is left out. */
struct ora_path {
	size_t length;
	char text[160];
};

/* Goes down to a member or an item; undone by ora_path_cut() with what they return. */
size_t ora_path_member(struct ora_path *path, const char *name);
size_t ora_path_item(struct ora_path *path, size_t index);
void ora_path_cut(struct ora_path *path, size_t length);

#endif
