#ifndef ORA_CONFIG_ROWS_H
#define ORA_CONFIG_ROWS_H

#include "config/table.h"

/* The rows that are written down; table.c adds those that come from an API. */
extern const struct config_kind config_kinds[];
extern const size_t config_kind_count;
extern const struct config_row config_rows[];
extern const size_t config_row_count;

#endif
