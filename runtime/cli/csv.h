#ifndef ORA_CLI_CSV_H
#define ORA_CLI_CSV_H

#include "cli/table.h"

/* Rows as CSV, with a line of names before them. */
void cli_put_csv(struct ora_buf *out, const struct cli_columns *columns,
	const struct ora_json *rows, size_t count);

#endif
