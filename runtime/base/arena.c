#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"

/* Blocks grow from the first, which comes with the arena: small replies need no other, lists a
 * few. With the arena before it, it is as large as what glibc keeps at hand when it is freed (1032
 * bytes): there are several to each call. */
#define FIRST_BLOCK 944
#define MAX_BLOCK (256 * 1024)

/* What is aligned is taken from its begin, texts from its end: most are shorter than the alignment
 * of one. */
struct block {
	struct block *next;
	size_t used;
	size_t end;    /* where the texts begin */
	size_t size;
	alignas(max_align_t) unsigned char memory[];
};

struct adopted {
	struct adopted *next;
	void *block;
	size_t size;
};

struct ora_arena {
	struct block *blocks;   /* the last of them lies behind the arena */
	struct adopted *adopted;
};

static const size_t arena_size = (sizeof(struct ora_arena) + alignof(max_align_t) - 1)
	/ alignof(max_align_t) * alignof(max_align_t);

static struct block *start_block(void *memory, struct block *next, size_t size)
{
	struct block *block = memory;
	block->next = next;
	block->used = 0;
	block->end = block->size = size;
	return block;
}

struct ora_arena *ora_arena_create(void)
{
	char *memory = malloc(arena_size + sizeof(struct block) + FIRST_BLOCK);
	if (memory == NULL) {
		return NULL;
	}
	struct ora_arena *arena = (struct ora_arena *)(void *)memory;
	arena->blocks = start_block(memory + arena_size, NULL, FIRST_BLOCK);
	arena->adopted = NULL;
	return arena;
}

/* All but the first block, which lies behind the arena. */
void ora_arena_reset(struct ora_arena *arena)
{
	for (struct adopted *it = arena->adopted; it != NULL; it = it->next) {
		ora_wipe(it->block, it->size);
		free(it->block);
	}
	arena->adopted = NULL;
	for (struct block *block = arena->blocks, *next; block != NULL; block = next) {
		next = block->next;
		ora_wipe(block->memory, block->used);
		ora_wipe(block->memory + block->end, block->size - block->end);
		if (next != NULL) {
			free(block);
			arena->blocks = next;
		}
	}
	(void)start_block(arena->blocks, NULL, FIRST_BLOCK);
}

void ora_arena_destroy(struct ora_arena *arena)
{
	if (arena != NULL) {
		ora_arena_reset(arena);
		free(arena);
	}
}

/* A block with room for so many bytes more; NULL: no memory. */
static struct block *need(struct ora_arena *arena, size_t size)
{
	struct block *block = arena->blocks;
	if (block->end - block->used >= size) {
		return block;
	}
	size_t block_size = block->size * 2 < MAX_BLOCK ? block->size * 2 : MAX_BLOCK;
	block_size = block_size < size ? size : block_size;
	void *memory = malloc(sizeof(*block) + block_size);
	if (memory != NULL) {
		arena->blocks = start_block(memory, arena->blocks, block_size);
	}
	return memory != NULL ? arena->blocks : NULL;
}

/* As ora_arena_alloc(), but not cleared. */
static void *take(struct ora_arena *arena, size_t size)
{
	const size_t align = alignof(max_align_t);
	if (size > SIZE_MAX / 2) {
		return NULL;
	}
	size_t rounded = (size + align - 1) / align * align;
	struct block *block = need(arena, rounded);
	if (block == NULL) {
		return NULL;
	}
	void *memory = block->memory + block->used;
	block->used += rounded;
	return memory;
}

void *ora_arena_alloc(struct ora_arena *arena, size_t size)
{
	void *memory = take(arena, size);
	if (memory != NULL) {
		memset(memory, 0, size);
	}
	return memory;
}

void *ora_arena_array(struct ora_arena *arena, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size) {
		return NULL;
	}
	return ora_arena_alloc(arena, count * size);
}

char *ora_arena_text(struct ora_arena *arena, size_t length)
{
	struct block *block = length < SIZE_MAX / 2 ? need(arena, length + 1) : NULL;
	if (block == NULL) {
		return NULL;
	}
	block->end -= length + 1;
	return (char *)block->memory + block->end;
}

char *ora_arena_copy(struct ora_arena *arena, const char *text, size_t length)
{
	char *copy = ora_arena_text(arena, length);
	if (copy != NULL) {
		if (length > 0) {
			memcpy(copy, text, length);
		}
		copy[length] = '\0';
	}
	return copy;
}

int ora_arena_adopt(struct ora_arena *arena, void *block, size_t size)
{
	struct adopted *it = ora_arena_alloc(arena, sizeof(*it));
	if (it == NULL) {
		return ORA_ERR_MEMORY;
	}
	it->next = arena->adopted;
	it->block = block;
	it->size = size;
	arena->adopted = it;
	return 0;
}
