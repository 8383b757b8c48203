#ifndef ORA_BIND_WANT_H
#define ORA_BIND_WANT_H

#include "tool.h"

#define ORA_WANT_SIZE 256

/* What a field allows, in words for messages and help: "an integer from 1 to 100 or null",
 * "daily, weekly or monthly", "a list of 1 to 100 strings". `item` asks for one item of a
 * list. */
void ora_field_want(const struct ora_field *field, bool item, char out[ORA_WANT_SIZE]);

#endif
