#ifndef ORA_BASE_ESCAPE_H
#define ORA_BASE_ESCAPE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Text that somebody else wrote, before a model or a terminal sees it. Characters that are not
 * what they look like (control characters and with them ANSI sequences, changes of the writing
 * direction, characters that nobody sees, tags) become visible escapes: U+202E is \u{202e}.
 * Everything else stays as it is, letters of any script included.
 */

/* Whether a character is one of those. Newline and tab are not. */
bool ora_is_hidden(unsigned long character);

/* Whether text (valid UTF-8; of JSON its source, scanned) has any of them. Of clean ASCII it
 * looks at eight bytes at once. */
bool ora_has_hidden(const char *text, size_t length);
bool ora_json_has_hidden(const char *json, size_t length);

/* Adds the text with escapes. Bytes that are no UTF-8 become \u{fffd}. */
void ora_escape_put(struct ora_buf *out, const char *text, size_t length);
/* Adds JSON whose strings have escapes: \u202e, or the character itself, becomes \\u{202e}.
 * The values of all others, and all that is not in a string, stay as they are. */
void ora_escape_put_json(struct ora_buf *out, const char *json, size_t length);

/* Adds JSON of the same meaning in which such characters are JSON's own escapes: \u202e. */
void ora_escape_put_json_exact(struct ora_buf *out, const char *json, size_t length);

/* Copies as much as fits into to[size], cut at a character or an escape, always
 * NUL-terminated, as one line: newline and tab become blanks. "..." ends what was cut. */
void ora_escape_line(char *to, size_t size, const char *from, size_t length);

#endif
