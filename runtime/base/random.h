#ifndef ORA_BASE_RANDOM_H
#define ORA_BASE_RANDOM_H

#include <stddef.h>

#include <ora/export.h>

/* Bytes that nobody can guess, from the system. Returns 0 or ORA_ERR_INTERNAL. */
int ora_random(void *bytes, size_t size) ORA_MUST_CHECK;

#endif
