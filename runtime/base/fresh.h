#ifndef ORA_BASE_FRESH_H
#define ORA_BASE_FRESH_H

#include <stdlib.h>

#include "base/text.h"

/*
 * A cleared block of memory, new, as of calloc(1, size); NULL: no memory. For what comes and goes with
 * each request: glibc keeps what was freed a moment ago at hand for malloc(), and for calloc() not.
 * With memset() compilers make a calloc() of the two.
 */
static inline void *ora_fresh(size_t size)
{
	void *block = malloc(size);
	if (block != NULL) {
		ora_wipe(block, size);
	}
	return block;
}

#endif
