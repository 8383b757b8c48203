#ifndef ORA_CLI_INNER_H
#define ORA_CLI_INNER_H

#include "cli/rows.h"

struct cli_found;

/* The rows of a list that stands inside an object; borrowed views of its JSON. */
struct cli_inner {
	struct cli_rows rows;
	struct cli_found *found;  /* the object that was made of what the rows have, or NULL */
};

/* `object` is what a row is; NULL where no row of the API's tables says it: then it is what the
 * rows have. False, and ora_buf_was_short(): out of memory. cli_inner_finish() in every case. */
bool cli_inner_read(struct cli_inner *inner, const struct ora_object *object, struct ora_json list);
/* The same of one object that the tables do not describe: it is the only row. */
bool cli_inner_read_one(struct cli_inner *inner, struct ora_json value);
/* Whether all that such an object has can be shown as members. */
bool cli_inner_fits(struct ora_json value);
void cli_inner_finish(struct cli_inner *inner);

/* The list that an answer is about: of an object that is no thing of the account (it has no ID),
 * the one list of rows that the tables do not describe. NULL: there is none. */
const struct ora_field *cli_inner_field(const struct ora_object *object);

#endif
