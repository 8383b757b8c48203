#ifndef ORA_BIND_PATH_H
#define ORA_BIND_PATH_H

#include <stddef.h>

/* Where in the arguments a walk is, for messages: "filters[2].action"; "" at the top. Each member
 * of each call is a step, and hardly one has a fault: the text is made only for that. Steps deeper
 * than the room for them are counted, and left out of the text. */
#define ORA_PATH_STEPS 16
#define ORA_PATH_SIZE 160

struct ora_path {
	size_t depth;
	struct ora_path_step {
		const char *name;  /* of a member, borrowed while the walk is there; NULL: an item */
		size_t index;
	} steps[ORA_PATH_STEPS];
};

/* Goes down to a member or an item, or up again. */
static inline void ora_path_member(struct ora_path *path, const char *name)
{
	if (path->depth < ORA_PATH_STEPS) {
		path->steps[path->depth].name = name;
	}
	path->depth++;
}

static inline void ora_path_item(struct ora_path *path, size_t index)
{
	if (path->depth < ORA_PATH_STEPS) {
		path->steps[path->depth] = (struct ora_path_step){ NULL, index };
	}
	path->depth++;
}

static inline void ora_path_up(struct ora_path *path)
{
	path->depth--;
}

/* The text of a path, cut before the first step that does not fit. Returns `out`. */
const char *ora_path_text(const struct ora_path *path, char out[ORA_PATH_SIZE]);

#endif
