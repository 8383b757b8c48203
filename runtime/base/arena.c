#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"

/* Blocks grow from the first: small replies need one, lists a few. */
#define FIRST_BLOCK 4000
#define MAX_BLOCK (256 * 1024)

struct block {
	struct block *next;
	size_t size;
	size_t used;
	alignas(max_align_t) unsigned char memory[];
};

struct adopted {
	struct adopted *next;
	void *block;
	size_t size;
};

struct ora_arena {
	struct block *blocks;
	struct adopted *adopted;
};

struct ora_arena *ora_arena_create(void)
{
	return calloc(1, sizeof(struct ora_arena));
}

/* All but the last block, which is the first that was made, and the smallest. */
static void free_most(struct ora_arena *arena)
{
	for (struct adopted *it = arena->adopted; it != NULL; it = it->next) {
		ora_wipe(it->block, it->size);
		free(it->block);
	}
	arena->adopted = NULL;
	struct block *block = arena->blocks;
	while (block != NULL) {
		struct block *next = block->next;
		ora_wipe(block->memory, block->used);
		block->used = 0;
		if (next != NULL) {
			free(block);
			arena->blocks = next;
		}
		block = next;
	}
}

void ora_arena_reset(struct ora_arena *arena)
{
	free_most(arena);
	if (arena->blocks != NULL && arena->blocks->size > FIRST_BLOCK) {
		free(arena->blocks);
		arena->blocks = NULL;
	}
}

void ora_arena_destroy(struct ora_arena *arena)
{
	if (arena != NULL) {
		free_most(arena);
		free(arena->blocks);
		free(arena);
	}
}

/* As ora_arena_alloc(), but not cleared. */
static void *take(struct ora_arena *arena, size_t size)
{
	const size_t align = alignof(max_align_t);
	if (size > SIZE_MAX / 2) {
		return NULL;
	}
	size_t rounded = (size + align - 1) / align * align;
	struct block *block = arena->blocks;
	if (block == NULL || block->size - block->used < rounded) {
		size_t block_size = block == NULL ? FIRST_BLOCK : block->size * 2;
		if (block_size > MAX_BLOCK) {
			block_size = MAX_BLOCK;
		}
		if (block_size < rounded) {
			block_size = rounded;
		}
		block = malloc(sizeof(*block) + block_size);
		if (block == NULL) {
			return NULL;
		}
		block->next = arena->blocks;
		block->size = block_size;
		block->used = 0;
		arena->blocks = block;
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

char *ora_arena_copy(struct ora_arena *arena, const char *text, size_t length)
{
	if (length == SIZE_MAX) {
		return NULL;
	}
	char *copy = take(arena, length + 1);
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
