#ifndef ORA_BASE_WORDS_H
#define ORA_BASE_WORDS_H

#include "base/buf.h"

/* What the tables and the code have for themselves, as people read it. */

/* Adds the name of a member or an object in words: "byok_key_id" is "BYOK key ID". As many bytes as
 * the name has. */
void ora_put_words(struct ora_buf *out, const char *name);

/* Adds a length of time, exactly: 86400 is "1 day", 90061 "1 day 1 hour 1 minute 1 second"; nothing
 * and less is "0 seconds". */
void ora_put_duration(struct ora_buf *out, long long seconds);

#endif
