#ifndef ORA_BIND_ENCODE_H
#define ORA_BIND_ENCODE_H

#include "base/buf.h"
#include "tool.h"

/* The value of a member that has one, as JSON: lists and objects too. */
void ora_encode_member(const struct ora_field *field, const void *owner, struct ora_buf *out);

#endif
