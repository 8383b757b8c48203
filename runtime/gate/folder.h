#ifndef ORA_GATE_FOLDER_H
#define ORA_GATE_FOLDER_H

#include <stdbool.h>

#include <ora/error.h>

/* Opens a folder of files that only we may write: it must be ours, and nobody else's to write.
 * A descriptor, or -1 with err filled in (ORA_ERR_LOG). `make` makes it (0700), with those above
 * it, where it is missing; without it, -1 and err->code ORA_OK say that there is none. */
int ora_folder_open(const char *path, bool make, struct ora_error *err);

#endif
