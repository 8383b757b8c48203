#ifndef ORA_BIND_DECODE_H
#define ORA_BIND_DECODE_H

#include <stdbool.h>

#include "base/arena.h"
#include "bind/fault.h"
#include "bind/path.h"
#include "json/read.h"
#include "tool.h"

/*
 * JSON to structs by table walk: strictly for arguments, leniently for replies. Faults are
 * collected in both cases; a lenient walk leaves out unknown members and unknown values of
 * enums, takes null for any member, and keeps the texts of numbers and enums.
 */
struct ora_decode {
	struct ora_arena *arena;
	struct ora_faults *faults;
	bool lenient;
	bool compact;  /* white space between tokens ends it, too: the caller looks at reader->spaced */
	const char *skip; /* a member of the outermost object that somebody else reads; or NULL */
	struct ora_path path;  /* of the value at hand */
	struct ora_json_reader *reader;
	const void *before;  /* the row before the one at hand, whose texts may be the same; or NULL */
};

/* Puts the members of the object that comes next into `to`, a zeroed struct of object->size.
 * False: no memory; or, where the reader is at NULL then, no JSON. */
bool ora_decode_object(struct ora_decode *decode, const struct ora_object *object, void *to)
	ORA_MUST_CHECK;

/* The same of a value that was read before, which has no reader. False: no memory. */
bool ora_decode_view(struct ora_decode *decode, const struct ora_object *object,
	struct ora_json value, void *to) ORA_MUST_CHECK;
/* One member of such an object, at its place in `owner`. False: no memory. */
bool ora_decode_member(struct ora_decode *decode, const struct ora_object *object,
	const struct ora_field *field, struct ora_json value, void *owner) ORA_MUST_CHECK;

/* The row of a member by its name on the wire, or NULL. */
const struct ora_field *ora_object_field(const struct ora_object *object,
	struct ora_json name);

/* The value of an enum that a string is, 0 where it is none. */
int ora_decode_choice(const struct ora_enum *choices, struct ora_json value);

/* The text of a string value, new in the arena; NULL: no memory. */
char *ora_decode_string(struct ora_decode *decode, struct ora_json value);

#endif
