#ifndef ORA_BIND_ENCODE_H
#define ORA_BIND_ENCODE_H

#include <stdbool.h>

#include "base/buf.h"
#include "tool.h"

/* The value of a member that has one, as JSON: lists and objects too. With `redact`, what is secret
 * in the objects below it is "***". */
void ora_encode_member(const struct ora_field *field, const void *owner, bool redact,
	struct ora_buf *out);

#endif
