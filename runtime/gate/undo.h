#ifndef ORA_GATE_UNDO_H
#define ORA_GATE_UNDO_H

#include <ora/error.h>

#include "base/buf.h"
#include "json/view.h"
#include "tool.h"

/*
 * The calls that take a write back, from what the log knows of it: an update from what was there
 * before, an assignment from what it replaced.
 */
struct ora_undo_step {
	const struct ora_tool *tool;
	struct ora_buf arguments;  /* JSON object */
};

struct ora_undo {
	struct ora_undo_step *steps;
	size_t count;
	struct ora_buf remarks;    /* what can't be taken back, a line each */
};

/* Makes them from the lines of a call's intent and outcome. Returns 0; ORA_ERR_CONFIG where it
 * can't be undone, with a message that says why; or ORA_ERR_MEMORY. finish() in every case. */
int ora_undo_make(const struct ora_api *api, const struct ora_tool *tool, struct ora_json intent,
	struct ora_json outcome, struct ora_undo *undo, struct ora_error *err) ORA_MUST_CHECK;
void ora_undo_finish(struct ora_undo *undo);

#endif
