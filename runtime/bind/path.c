#include <stdio.h>

#include "bind/path.h"

const char *ora_path_text(const struct ora_path *path, char out[ORA_PATH_SIZE])
{
	size_t used = 0;
	out[0] = '\0';
	for (size_t i = 0; i < path->depth && i < ORA_PATH_STEPS; i++) {
		const struct ora_path_step *step = &path->steps[i];
		size_t room = ORA_PATH_SIZE - used;
		int length = step->name == NULL ? snprintf(out + used, room, "[%zu]", step->index)
			: snprintf(out + used, room, "%s%s", used > 0 ? "." : "", step->name);
		if ((size_t)length >= room) {
			out[used] = '\0';
			break;
		}
		used += (size_t)length;
	}
	return out;
}
