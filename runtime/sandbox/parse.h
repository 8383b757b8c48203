#ifndef ORA_SANDBOX_PARSE_H
#define ORA_SANDBOX_PARSE_H

#include <json-c/json.h>

#include "json/scan.h"

/* Deeper than a request may be, since what it brought stands in lists of a dump. */
#define SANDBOX_MAX_DEPTH (ORA_JSON_MAX_DEPTH + 8)

/* Text that was scanned before, as a tree: new; NULL for null, for what nests deeper than
 * SANDBOX_MAX_DEPTH, and where memory is short. */
struct json_object *sandbox_parse(const char *text);

#endif
