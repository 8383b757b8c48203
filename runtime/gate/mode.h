#ifndef ORA_GATE_MODE_H
#define ORA_GATE_MODE_H

#include <ora/gate.h>

/* Returns 0, or ORA_ERR_NOT_ALLOWED: `owner` is whose mode it is, such as "this caller". */
int ora_mode_check(enum ora_mode mode, const struct ora_tool *tool, const char *owner,
	struct ora_error *err) ORA_MUST_CHECK;

/* The one that allows less. */
enum ora_mode ora_mode_narrower(enum ora_mode a, enum ora_mode b);

#endif
