#ifndef ORA_BASE_BUF_H
#define ORA_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/export.h>

/*
 * The one growing buffer. It has a maximum, and it remembers the first failure:
 * after it every adder fails too, so a run of adders may be checked once at its
 * end with ora_buf_ok(). The text is always NUL-terminated.
 */
struct ora_buf {
	char *data;    /* NULL until the first byte */
	size_t length; /* without the NUL */
	size_t capacity;
	size_t max;    /* bytes that `length` may reach */
	int error;     /* 0, ORA_ERR_MEMORY or ORA_ERR_TOO_BIG */
};

void ora_buf_init(struct ora_buf *buf, size_t max);
/* Frees; wipe first where it held a secret. */
void ora_buf_finish(struct ora_buf *buf);
/* Wipes the bytes (the memory stays). */
void ora_buf_wipe(struct ora_buf *buf);
/* Empties, keeps memory and maximum, clears the error. */
void ora_buf_reset(struct ora_buf *buf);
/* The same, and wipes what it held: no more of its memory than that, for a buffer that is used
 * again and again and is emptied in no other way. */
void ora_buf_clear(struct ora_buf *buf);

/* Each returns 0 or buf->error. Ignoring one is fine when ora_buf_ok() follows. */
int ora_buf_add(struct ora_buf *buf, const void *bytes, size_t length);
int ora_buf_add_string(struct ora_buf *buf, const char *text);
int ora_buf_add_char(struct ora_buf *buf, char c);
/* In decimal digits. */
int ora_buf_add_number(struct ora_buf *buf, unsigned long long number);
int ora_buf_addf(struct ora_buf *buf, const char *format, ...) ORA_PRINTF(2, 3);
/* Makes room for `length` more bytes and returns where they go, or NULL; the caller
 * adds what it wrote to buf->length. */
char *ora_buf_reserve(struct ora_buf *buf, size_t length) ORA_MUST_CHECK;

/* 0, or what went wrong since init or reset. */
int ora_buf_ok(const struct ora_buf *buf) ORA_MUST_CHECK;
/* Whether memory was ever too short for a buffer of this thread: for a front end, which says so
 * once behind its output instead of looking at each line of it. */
bool ora_buf_was_short(void);
/* Says so of memory for the same output that is no buffer. */
void ora_buf_note_short(void);
/* The last byte; NUL where there is none, as after a failure of the first adder. */
static inline char ora_buf_last(const struct ora_buf *buf)
{
	return buf->length > 0 ? buf->data[buf->length - 1] : '\0';
}
/* The text, "" if nothing was added. Borrowed until the next change. */
const char *ora_buf_text(const struct ora_buf *buf);
/* Hands the memory over (new, free() it) and leaves buf empty; NULL after a failure.
 * An empty buffer gives "". */
char *ora_buf_steal(struct ora_buf *buf, size_t *length) ORA_MUST_CHECK;

#endif
