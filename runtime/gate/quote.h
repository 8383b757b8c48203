#ifndef ORA_GATE_QUOTE_H
#define ORA_GATE_QUOTE_H

#include "base/buf.h"
#include "json/view.h"

/* Text that somebody else chose, in quotes and in one line, cut at 64 characters: quotes,
 * backslashes, control characters and those that reorder or hide text are escaped. */
void ora_quote(const char *text, size_t length, struct ora_buf *out);
/* The same of a JSON string. */
void ora_quote_json(struct ora_json string, struct ora_buf *out);
/* Both, cut at `most` characters. */
void ora_quote_most(const char *text, size_t length, size_t most, struct ora_buf *out);
void ora_quote_json_most(struct ora_json string, size_t most, struct ora_buf *out);

#endif
