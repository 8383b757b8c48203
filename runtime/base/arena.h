#ifndef ORA_BASE_ARENA_H
#define ORA_BASE_ARENA_H

#include <stddef.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * Memory that is freed, and wiped, all at once: one for each reply and each copy
 * of arguments. Everything in it but texts is aligned for any type.
 */
struct ora_arena;

struct ora_arena *ora_arena_create(void) ORA_MUST_CHECK;
/* Wipes and frees all. NULL is allowed. */
void ora_arena_destroy(struct ora_arena *arena);
/* Wipes all, and keeps a little memory for what comes next. */
void ora_arena_reset(struct ora_arena *arena);
/* Zeroed memory, or NULL. Lives as long as the arena. */
void *ora_arena_alloc(struct ora_arena *arena, size_t size) ORA_MUST_CHECK;
/* Zeroed memory for count items, or NULL (also where count * size overflows). */
void *ora_arena_array(struct ora_arena *arena, size_t count, size_t size) ORA_MUST_CHECK;
/* Room for a text of `length` bytes and its NUL, which the caller writes; or NULL. */
char *ora_arena_text(struct ora_arena *arena, size_t length) ORA_MUST_CHECK;
/* A NUL-terminated copy of length bytes, or NULL. */
char *ora_arena_copy(struct ora_arena *arena, const char *text, size_t length) ORA_MUST_CHECK;
/* Takes over (stolen) a malloc'd block of `size` bytes: wiped and freed with the rest.
 * Returns 0 or ORA_ERR_MEMORY (then the block is still the caller's). */
int ora_arena_adopt(struct ora_arena *arena, void *block, size_t size) ORA_MUST_CHECK;

#endif
