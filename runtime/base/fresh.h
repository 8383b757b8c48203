#ifndef ORA_BASE_FRESH_H
#define ORA_BASE_FRESH_H

#include <stdlib.h>
#include <string.h>

/*
 * A cleared block of memory, new, as of calloc(1, size); NULL: no memory. For what comes and goes with
 * each request: glibc keeps what was freed a moment ago at hand for malloc(), and for calloc() not.
 */
static inline void *ora_fresh(size_t size)
{
	void *block = malloc(size);
	return block != NULL ? memset(block, 0, size) : NULL;
}

#endif
