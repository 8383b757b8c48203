#define _GNU_SOURCE /* dl_iterate_phdr() */
#include <errno.h>
#include <execinfo.h>
#include <link.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "failing.h"

/* The C library's own, under the names by which it gives them away. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

#define SLOTS 65536
#define MOST_FRAMES 64

/* Where the program's own code lies. */
static uintptr_t program_begin, program_end;

static bool everyone;
static _Thread_local bool mine;
/* What follows is of all watched threads; `lock` guards it. */
static atomic_flag lock = ATOMIC_FLAG_INIT;
static bool watching;
static bool interrupts;
static size_t left;
static size_t steps;
static bool failed;
static size_t live;
static void **slots; /* blocks of the program, by their address */
static failing_hear *hear;

static void enter(void)
{
	while (atomic_flag_test_and_set_explicit(&lock, memory_order_acquire)) {
		sched_yield();
	}
}

static void leave(void)
{
	atomic_flag_clear_explicit(&lock, memory_order_release);
}

static bool is_watched(void)
{
	return mine || everyone;
}

static bool is_ours(const void *caller)
{
	return (uintptr_t)caller >= program_begin && (uintptr_t)caller < program_end;
}

/* The first that is told of is the program itself. */
static int take_program(struct dl_phdr_info *info, size_t size, void *unused)
{
	(void)size;
	(void)unused;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		if (info->dlpi_phdr[i].p_type == PT_LOAD && (info->dlpi_phdr[i].p_flags & PF_X) != 0) {
			program_begin = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
			program_end = program_begin + info->dlpi_phdr[i].p_memsz;
		}
	}
	return 1;
}

/* The slot of a block, or the free one where it would go. */
static void **slot_of(const void *block)
{
	size_t i = ((uintptr_t)block >> 4) % SLOTS;
	while (slots[i] != NULL && slots[i] != block) {
		i = (i + 1) % SLOTS;
	}
	return &slots[i];
}

void failing_tell(failing_hear *told)
{
	void *frame;
	(void)backtrace(&frame, 1); /* it loads a library at its first call */
	hear = told;
}

void failing_interrupt(void)
{
	interrupts = true;
}

bool failing_interrupts(void)
{
	return interrupts;
}

void failing_take_all_threads(void)
{
	everyone = true;
}

void failing_begin(size_t n)
{
	if (slots == NULL) {
		(void)dl_iterate_phdr(take_program, NULL);
		slots = __libc_calloc(SLOTS, sizeof(*slots));
	}
	memset(slots, 0, SLOTS * sizeof(*slots));
	left = n;
	steps = 0;
	failed = false;
	live = 0;
	watching = slots != NULL;
	mine = true;
}

bool failing_end(void)
{
	enter();
	watching = false;
	leave();
	return failed;
}

size_t failing_live(void)
{
	return live;
}

size_t failing_count(void)
{
	return steps;
}

/* The calls of the program that are under way, from the innermost. */
static void tell(enum failing_kind kind)
{
	void *frames[MOST_FRAMES];
	uintptr_t calls[MOST_FRAMES];
	size_t count = 0;
	int depth = backtrace(frames, MOST_FRAMES);
	for (int i = 0; i < depth; i++) {
		if (is_ours(frames[i])) {
			calls[count++] = (uintptr_t)frames[i] - program_begin;
		}
	}
	hear(steps, kind, calls, count);
}

static bool step_fails(enum failing_kind kind)
{
	if (!is_watched()) {
		return false;
	}
	enter();
	bool now = false;
	if (watching) {
		steps++;
		if (hear != NULL) {
			tell(kind);
		}
		now = left == 1 && (!interrupts || kind >= FAILING_WAIT);
		left -= now || left > 1;
		failed = failed || now;
	}
	leave();
	return now;
}

bool failing_call(enum failing_kind kind, const void *caller)
{
	return is_ours(caller) && step_fails(kind) && (interrupts || kind != FAILING_PIPE);
}

static bool fails(void)
{
	bool now = step_fails(FAILING_ALLOCATION);
	errno = now ? ENOMEM : errno;
	return now;
}

static void *add(void *block, const void *caller)
{
	if (is_watched() && block != NULL && is_ours(caller)) {
		enter();
		if (watching) {
			*slot_of(block) = block;
			live++;
		}
		leave();
	}
	return block;
}

/* Takes a block out, and moves up what was put behind it. */
static void take_out_watched(void *block)
{
	void **slot = slot_of(block);
	if (*slot == NULL) {
		return;
	}
	*slot = NULL;
	live--;
	size_t i = ((size_t)(slot - slots) + 1) % SLOTS;
	for (; slots[i] != NULL; i = (i + 1) % SLOTS) {
		void *moved = slots[i];
		slots[i] = NULL;
		*slot_of(moved) = moved;
	}
}

static void take_out(void *block)
{
	if (is_watched() && block != NULL) {
		enter();
		if (watching) {
			take_out_watched(block);
		}
		leave();
	}
}

void *malloc(size_t size)
{
	return fails() ? NULL : add(__libc_malloc(size), __builtin_return_address(0));
}

void *calloc(size_t count, size_t size)
{
	return fails() ? NULL : add(__libc_calloc(count, size), __builtin_return_address(0));
}

void *realloc(void *block, size_t size)
{
	if (fails()) {
		return NULL;
	}
	/* Before, since another thread may be given the block right behind. */
	take_out(block);
	void *moved = __libc_realloc(block, size);
	return add(moved != NULL ? moved : block, __builtin_return_address(0)) != NULL ? moved : NULL;
}

/* These two would call malloc() from the C library, as if it were theirs. */
char *strndup(const char *text, size_t most)
{
	size_t length = strnlen(text, most);
	char *copy = fails() ? NULL : add(__libc_malloc(length + 1), __builtin_return_address(0));
	if (copy != NULL) {
		memcpy(copy, text, length);
		copy[length] = '\0';
	}
	return copy;
}

char *strdup(const char *text)
{
	size_t length = strlen(text);
	char *copy = fails() ? NULL : add(__libc_malloc(length + 1), __builtin_return_address(0));
	if (copy != NULL) {
		memcpy(copy, text, length + 1);
	}
	return copy;
}

void free(void *block)
{
	take_out(block);
	__libc_free(block);
}
