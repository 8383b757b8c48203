#ifndef ORA_BASE_CUT_H
#define ORA_BASE_CUT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Text of whole parts in limited room: what does not fit is left out, and "..." says so. */
struct ora_cut {
	char *to;
	size_t room;  /* without the NUL */
	size_t used;
	size_t safe;  /* where "..." still fits behind whole parts */
};

enum { ORA_CUT_MARK = 3 };

static inline struct ora_cut ora_cut_begin(char *to, size_t size)
{
	return (struct ora_cut){ .to = to, .room = size - 1 };
}

/* Adds a part. False: it does not fit, and ora_cut_end() is next. */
static inline bool ora_cut_add(struct ora_cut *cut, const char *part, size_t size)
{
	if (cut->used + size > cut->room) {
		return false;
	}
	memcpy(cut->to + cut->used, part, size);
	cut->used += size;
	if (cut->used + ORA_CUT_MARK <= cut->room) {
		cut->safe = cut->used;
	}
	return true;
}

/* The same for many parts of one byte each, of which some may fit. */
static inline bool ora_cut_add_bytes(struct ora_cut *cut, const char *bytes, size_t count)
{
	size_t left = cut->room - cut->used, fits = count < left ? count : left;
	memcpy(cut->to + cut->used, bytes, fits);
	if (cut->used + ORA_CUT_MARK <= cut->room) {
		size_t most = cut->room - ORA_CUT_MARK, end = cut->used + fits;
		cut->safe = end < most ? end : most;
	}
	cut->used += fits;
	return fits == count;
}

static inline void ora_cut_end(struct ora_cut *cut, bool whole)
{
	if (!whole && cut->room >= ORA_CUT_MARK) {
		memcpy(cut->to + cut->safe, "...", ORA_CUT_MARK);
		cut->used = cut->safe + ORA_CUT_MARK;
	}
	cut->to[cut->used] = '\0';
}

#endif
