#define _GNU_SOURCE /* dl_iterate_phdr() */
#include <errno.h>
#include <link.h>
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

/* Where the program's own code lies. */
static uintptr_t program_begin, program_end;

static _Thread_local bool watching;
static _Thread_local size_t left;
static _Thread_local size_t allocations;
static _Thread_local bool failed;
static _Thread_local size_t live;
static _Thread_local void **slots; /* blocks of the program, by their address */

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

void failing_begin(size_t n)
{
	if (slots == NULL) {
		(void)dl_iterate_phdr(take_program, NULL);
		slots = __libc_calloc(SLOTS, sizeof(*slots));
	}
	memset(slots, 0, SLOTS * sizeof(*slots));
	left = n;
	allocations = 0;
	failed = false;
	live = 0;
	watching = slots != NULL;
}

bool failing_end(void)
{
	watching = false;
	return failed;
}

size_t failing_live(void)
{
	return live;
}

size_t failing_count(void)
{
	return allocations;
}

static bool fails(void)
{
	allocations += watching;
	if (!watching || left == 0 || --left > 0) {
		return false;
	}
	failed = true;
	errno = ENOMEM;
	return true;
}

static void *add(void *block, const void *caller)
{
	if (watching && block != NULL && is_ours(caller)) {
		*slot_of(block) = block;
		live++;
	}
	return block;
}

/* Takes a block out, and moves up what was put behind it. */
static void take_out(void *block)
{
	void **slot = watching && block != NULL ? slot_of(block) : NULL;
	if (slot == NULL || *slot == NULL) {
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
	void *moved = __libc_realloc(block, size);
	if (moved != NULL) {
		take_out(block);
		add(moved, __builtin_return_address(0));
	}
	return moved;
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
