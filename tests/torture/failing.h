#ifndef ORA_TESTS_TORTURE_FAILING_H
#define ORA_TESTS_TORTURE_FAILING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * An allocator that fails once, when asked to: in place of the C library's, for this program and
 * all libraries that it uses, or before another program (LD_PRELOAD, which lets system calls fail
 * as well). A step is an allocation, or such a call that the program's own code makes.
 */

enum failing_kind {
	FAILING_ALLOCATION,
	FAILING_CALL,
	FAILING_WAIT, /* a call that a signal may interrupt */
	FAILING_PIPE, /* one that does not fail otherwise */
};

/* From now on, lets the n-th step of this thread fail (1: the next; 0: none) and counts; others
 * go on undisturbed. */
void failing_begin(size_t n);
/* Lets the steps of all threads be steps. */
void failing_take_all_threads(void);
/* Lets the next call from there on that a signal may interrupt fail in this way, instead of the
 * n-th step in its own. */
void failing_interrupt(void);
bool failing_interrupts(void);
/* Hears of the n-th step, and which calls of the program's own code led to it: where each returns
 * to, from the innermost, counted from where that code begins. All is borrowed. */
typedef void failing_hear(size_t n, enum failing_kind kind, const uintptr_t *calls, size_t count);
/* Lets `told` hear of each step. */
void failing_tell(failing_hear *told);
/* Whether a call with this return address is to fail now. */
bool failing_call(enum failing_kind kind, const void *caller);
/* Ends it. Whether a step was made to fail. */
bool failing_end(void);
/* Steps since the beginning. */
size_t failing_count(void);
/* Blocks that the program's own code got since the beginning, and that are not freed. What
 * libraries leave behind is theirs. */
size_t failing_live(void);

#endif
