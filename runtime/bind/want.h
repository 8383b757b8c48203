#ifndef ORA_BIND_WANT_H
#define ORA_BIND_WANT_H

#include "tool.h"

#define ORA_WANT_SIZE 400

/* What a field allows, in words for messages and help: "an integer from 1 to 100 or null",
 * "daily, weekly or monthly", "a list of 1 to 100 strings". `item` asks for one item of a
 * list. */
void ora_field_want(const struct ora_field *field, bool item, char out[ORA_WANT_SIZE]);

/* What is said of an update without a change; takes what ora_change_want() writes. */
#define ORA_NO_CHANGE "nothing is to be changed (want %s)"
#define ORA_NAME_SIZE 80

/* What of the body an update may change, the first of them: "name, limit, limit_reset or one of
 * 5 more". `write_name` writes a name as the caller's readers know it; NULL: as in JSON. */
void ora_change_want(const struct ora_object *args,
	void (*write_name)(const struct ora_field *field, char out[ORA_NAME_SIZE]),
	char out[ORA_WANT_SIZE]);

#endif
