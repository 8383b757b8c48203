#ifndef ORA_CLI_VALUE_H
#define ORA_CLI_VALUE_H

#include <stdint.h>

#include "cli/screen.h"
#include "json/view.h"
#include "tool.h"

/* Values of replies as people read them, by what the row of their member says. */

struct cli_value {
	struct ora_buf text;     /* harmless, one line */
	enum cli_color color;
	bool right;              /* numbers stand at the right */
	bool is_id;              /* is shortened in its middle */
	double share;            /* of a bar before the text; negative: there is none */
};

/* The value of a member of `object`; `now` is the time in seconds since 1970 that moments are
 * told from. `exact` shows times in full beside what they are from now. cli_value_finish() it. */
void cli_value_read(struct cli_value *value, const struct ora_object *object,
	const struct ora_field *field, struct ora_json row, int64_t now, bool exact);
void cli_value_finish(struct cli_value *value);

/* "$1,234.50"; less than half a cent keeps four digits: "$0.0042". */
void cli_put_money(struct ora_buf *out, double amount);
/* 1,234,567 */
void cli_put_count(struct ora_buf *out, int64_t count);
/* "in 3 days", "5 hours ago". */
void cli_put_moment(struct ora_buf *out, int64_t at, int64_t now);
/* Seconds since 1970 of a time in ISO 8601, in UTC; false where it is none. */
bool cli_read_moment(const char *text, size_t length, int64_t *out);
/* A string value, unescaped and made harmless. */
void cli_put_text(struct ora_buf *out, struct ora_json string);

#endif
