#ifndef ORA_BASE_ERROR_H
#define ORA_BASE_ERROR_H

#include <stdarg.h>

#include <ora/error.h>

/* Writes code and message into err (NULL allowed) and returns code, for
 * `return ora_fail(err, ORA_ERR_X, "...")`. Other members keep their values. The message is one
 * line, and what it quotes is made visible (base/escape.h). */
int ora_fail(struct ora_error *err, enum ora_err code, const char *format, ...) ORA_PRINTF(3, 4);

/* The same for lack of memory: needs none. */
int ora_fail_memory(struct ora_error *err);

/* Makes *to (new, or finished) what *from is. Its detail is new; it is dropped where there is no
 * memory for it. */
void ora_error_copy(struct ora_error *to, const struct ora_error *from);

#endif
