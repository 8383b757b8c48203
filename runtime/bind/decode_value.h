#ifndef ORA_BIND_DECODE_VALUE_H
#define ORA_BIND_DECODE_VALUE_H

#include <stdbool.h>

#include "bind/decode.h"

/* What decode.c, the walk through objects, and decode_list.c, that through lists, share. */
enum ora_decode_outcome {
	ORA_DECODE_FITS,
	ORA_DECODE_FAULTY,
	ORA_DECODE_STOPPED,  /* no memory or, with the reader at NULL, no JSON */
};

/* The value that comes next, or an item of a list, into `to`, which has the size of its kind;
 * `before` is the item before it, if that is an object. */
enum ora_decode_outcome ora_decode_value(struct ora_decode *decode, const struct ora_field *field,
	bool item, const void *before, void *to) ORA_MUST_CHECK;

/* A list, into `to`, a struct ora_list; its items are new in the arena. */
enum ora_decode_outcome ora_decode_list(struct ora_decode *decode, const struct ora_field *field,
	void *to) ORA_MUST_CHECK;

/* Passes over what comes next and adds its fault: a value, or an item, of another type. */
enum ora_decode_outcome ora_decode_wrong_type(struct ora_decode *decode,
	const struct ora_field *field, bool item) ORA_MUST_CHECK;

#endif
