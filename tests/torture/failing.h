#ifndef ORA_TESTS_TORTURE_FAILING_H
#define ORA_TESTS_TORTURE_FAILING_H

#include <stdbool.h>
#include <stddef.h>

/*
 * An allocator that fails once, when asked to: in place of the C library's, for this program and
 * all libraries that it uses, or before another program (LD_PRELOAD). Only the thread that asked is tortured; others go on undisturbed.
 */

/* From now on, lets the n-th allocation of this thread fail (1: the next; 0: none) and counts. */
void failing_begin(size_t n);
/* Ends it. Whether an allocation was made to fail. */
bool failing_end(void);
/* Allocations of this thread since the beginning. */
size_t failing_count(void);
/* Blocks that the program's own code got since the beginning, in this thread, and that are not
 * freed. What libraries leave behind is theirs. */
size_t failing_live(void);

#endif
