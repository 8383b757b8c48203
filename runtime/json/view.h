#ifndef ORA_JSON_VIEW_H
#define ORA_JSON_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/export.h>

/*
 * Reading JSON where it lies. A view is one value inside a text that ora_json_scan()
 * accepted: nothing is copied, no tree is built, and the functions need not check what
 * the scan has checked. A view lives as long as its text.
 */
struct ora_json {
	const char *text;  /* first byte of the value; NULL: there is none */
	size_t length;     /* bytes of the value, without white space around it */
};

enum ora_json_type {
	ORA_JSON_NONE,     /* of a view with text NULL */
	ORA_JSON_NULL,
	ORA_JSON_BOOLEAN,
	ORA_JSON_NUMBER,
	ORA_JSON_STRING,
	ORA_JSON_ARRAY,
	ORA_JSON_OBJECT,
};

/* The view of the one value in a scanned text. */
struct ora_json ora_json_root(const char *text, size_t length);
/* What a value is, by its first byte. */
static inline enum ora_json_type ora_json_type(struct ora_json value)
{
	if (value.text == NULL || value.length == 0) {
		return ORA_JSON_NONE;
	}
	switch (value.text[0]) {
	case 'n':
		return ORA_JSON_NULL;
	case 't':
	case 'f':
		return ORA_JSON_BOOLEAN;
	case '"':
		return ORA_JSON_STRING;
	case '[':
		return ORA_JSON_ARRAY;
	case '{':
		return ORA_JSON_OBJECT;
	default:
		return ORA_JSON_NUMBER;
	}
}
/* "null", "boolean", "number", "string", "array", "object"; "nothing". Static. */
const char *ora_json_type_name(struct ora_json value);

/*
 * Walks members or items:
 *	struct ora_json_iter it = ora_json_iter(object);
 *	while (ora_json_next(&it)) { use it.key (a string value, of objects) and it.value }
 * Not an array or object: no step.
 */
struct ora_json_iter {
	struct ora_json key;
	struct ora_json value;
	const char *next;
	const char *end;
	bool object;
};

struct ora_json_iter ora_json_iter(struct ora_json container);
bool ora_json_next(struct ora_json_iter *iter);

/* A member of an object by its (plain) name; NONE where there is none. */
struct ora_json ora_json_member(struct ora_json object, const char *name);
/* The same along a path such as "error.message". */
struct ora_json ora_json_path(struct ora_json object, const char *path);
/* Number of items or members. */
size_t ora_json_count(struct ora_json container);

/* Whether both are there, and stand there in the same way. */
bool ora_json_same(struct ora_json a, struct ora_json b);
/* Whether a string value, unescaped, is this text. */
bool ora_json_is(struct ora_json string, const char *text);
/* Whether the value is `true`. */
bool ora_json_true(struct ora_json value);
/* Writes the unescaped bytes to out and returns how many there are: never more than
 * string.length. No NUL is added. */
size_t ora_json_unescape(struct ora_json string, char *out);
/* Parses a number in any locale. False where it is not finite as a double. */
bool ora_json_double(struct ora_json number, double *out);
/* False where the number has a fraction (1.0 and 1e2 have none) or does not fit. */
bool ora_json_int64(struct ora_json number, int64_t *out);

#endif
