/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef EMPTY_TABLES_H
#define EMPTY_TABLES_H

#include "tool.h"

#if ORA_TABLE_ABI != 9
#error "made for another runtime: generate these files again"
#endif

/* The descriptor of the i-th tool of the table. */
extern const struct ora_descriptor empty_descriptors[];

#endif
