#ifndef ORA_CLI_CHART_BARS_H
#define ORA_CLI_CHART_BARS_H

#include "cli/rows.h"

struct cli_bar {
	char *label;
	double value;
};

struct cli_sums {
	struct cli_bar *bars;
	size_t count;
	bool lost;  /* no memory for one */
};

/* Adds to the bar of that label; notes in `lost` where there is no memory for a new one. */
void cli_sums_add(struct cli_sums *sums, const char *label, double value);
void cli_sums_finish(struct cli_sums *sums);
/* Prints the sums of a tool's rows: days in their order, all else by size, what is small together.
 * `way` is what they were added up by. Returns 0, or an exit code after a message. */
int cli_sums_draw(struct cli_sums *sums, const struct ora_tool *tool, const char *way);

#endif
