#ifndef ORA_CLI_SCREEN_H
#define ORA_CLI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* What the terminal can do, and text that is measured in its columns. */

enum cli_color {
	CLI_PLAIN,
	CLI_BOLD,
	CLI_DIM,
	CLI_RED,
	CLI_GREEN,
	CLI_YELLOW,
	CLI_CYAN,
};

/* Where output goes, as found out once at its start. */
struct cli_screen {
	int width;     /* columns; 0: no terminal, and lines may have any length */
	size_t indent; /* blanks that a table has before each line */
	bool colored;
	bool unicode;  /* whether characters beyond ASCII may be drawn */
};

/* Of a descriptor: colours on a terminal only, and not with NO_COLOR or TERM=dumb. */
struct cli_screen cli_screen_of(int descriptor);

/* Columns that valid or invalid UTF-8 takes: wide characters take two, combining ones none. */
size_t cli_columns(const char *text, size_t length);

/* Adds text that somebody else wrote: hidden characters become visible escapes (base/escape.h),
 * white space a blank, so that it is one harmless line. */
void cli_put_harmless(struct ora_buf *out, const char *text, size_t length);

/* Adds as much of harmless text as `columns` hold; "…" stands for what is left out at its end,
 * or in its middle. Returns the columns that were taken. */
size_t cli_put_end_cut(struct ora_buf *out, const char *text, size_t length, size_t columns,
	bool unicode);
size_t cli_put_middle_cut(struct ora_buf *out, const char *text, size_t length, size_t columns,
	bool unicode);

/* The codes that begin and end a colour; "" where there are none. */
void cli_put_color(struct ora_buf *out, const struct cli_screen *screen, enum cli_color color);
void cli_put_plain(struct ora_buf *out, const struct cli_screen *screen, enum cli_color color);

/* A bar of `columns`, filled to `share` (0 to 1) of it; with fine steps where the screen has
 * them. `blank` is what the rest is filled with. */
void cli_put_bar(struct ora_buf *out, const struct cli_screen *screen, double share,
	size_t columns, bool blank);

void cli_put_blanks(struct ora_buf *out, size_t count);

#endif
