#ifndef ORA_JSON_SCAN_H
#define ORA_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>

/*
 * Decides what is JSON: RFC 8259 to the letter, valid UTF-8, no duplicate keys (compared
 * after unescaping), no lone surrogate escapes, within depth and size. All text that
 * comes from outside passes here first; view.h and json-c then meet valid text only.
 */
struct ora_json_limits {
	size_t max_bytes;
	unsigned max_depth;   /* nested arrays and objects */
	bool allow_nul;       /* whether \u0000 may stand in a string */
	bool allow_duplicates;  /* whether a key may come twice: for an envelope whose content
	                           is scanned again, strictly, before it is used */
};

/* What callers get who do not say otherwise, and the most that anybody gets. */
#define ORA_JSON_MAX_DEPTH 64
#define ORA_JSON_DEPTH_LIMIT 1024

/* Where and why a text is refused. */
struct ora_json_fault {
	size_t offset;        /* bytes from the start */
	char message[160];    /* such as: "duplicate key \"name\" at byte 17" (names its place) */
	int code;             /* ORA_ERR_ARGS: not JSON or not allowed; ORA_ERR_TOO_BIG: size
	                         or depth; ORA_ERR_MEMORY */
};

/* Returns 0 where text is one JSON value with nothing but white space around it, else
 * fault->code, with fault filled in (NULL allowed). */
int ora_json_scan(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault) ORA_MUST_CHECK;

/* The same; *compact (where it is accepted) tells whether there is no white space between
 * its tokens. */
int ora_json_scan_compact(const char *text, size_t length, const struct ora_json_limits *limits,
	struct ora_json_fault *fault, bool *compact) ORA_MUST_CHECK;

#endif
