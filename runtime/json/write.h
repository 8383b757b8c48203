#ifndef ORA_JSON_WRITE_H
#define ORA_JSON_WRITE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "json/view.h"

/* Writing JSON text. Failures stay in the buffer: see ora_buf_ok(). */

/* A quoted, escaped string of valid UTF-8. */
void ora_json_put_string(struct ora_buf *buf, const char *text, size_t length);
/* The shortest decimal that reads back as the same double: 0.1, 5, 1e+30. Finite only. */
void ora_json_put_double(struct ora_buf *buf, double value);
void ora_json_put_int64(struct ora_buf *buf, int64_t value);
/* A value as it stands in its text, without the white space between tokens. */
void ora_json_put_minified(struct ora_buf *buf, struct ora_json value);

/* "name": before a value, with a comma before it unless it is the first since `{`. */
void ora_json_put_key(struct ora_buf *buf, const char *name);

#define ORA_JSON_NUMBER_SIZE 32
/* The same shortest form into out, NUL-terminated; returns its length. */
size_t ora_json_format_double(double value, char out[ORA_JSON_NUMBER_SIZE]);

#endif
