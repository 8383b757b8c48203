#ifndef ORA_GATE_LOG_DELIVERY_H
#define ORA_GATE_LOG_DELIVERY_H

#include <stdbool.h>

#include <ora/error.h>

#include "tool.h"

/*
 * Whether the secret of what a workflow made has reached anybody, as far as a log tells: the call
 * that made it has an outcome with a reply, or went on to the end of the old one, which it does
 * behind the delivery only. A program that ended in between has written neither.
 */

/* Reads the log of a folder for that. *undelivered: the log has the creation, and no delivery; false
 * also where the log knows nothing of `made` (its id). Returns 0 or an enum ora_err. */
int ora_log_undelivered(const char *folder, const struct ora_tool *workflow, const char *made,
	bool *undelivered, struct ora_error *err) ORA_MUST_CHECK;

#endif
