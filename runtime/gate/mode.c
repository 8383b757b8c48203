#include <string.h>

#include "base/error.h"
#include "base/rule.h"
#include "gate/mode.h"
#include "tool.h"

static const char *const names[] = {
	[ORA_MODE_FULL] = "full", [ORA_MODE_WRITE] = "write", [ORA_MODE_READ_ONLY] = "read-only",
};
enum { MODES = sizeof(names) / sizeof(names[0]) };

const char *ora_mode_name(enum ora_mode mode)
{
	return names[mode];
}

bool ora_mode_parse(const char *name, enum ora_mode *mode)
{
	for (int i = 0; i < MODES; i++) {
		if (strcmp(names[i], name) == 0) {
			*mode = (enum ora_mode)i;
			return true;
		}
	}
	return false;
}

bool ora_mode_allows(enum ora_mode mode, const struct ora_tool *tool)
{
	switch (tool->effect) {
	case ORA_READ:
		return true;
	case ORA_WRITE:
		return mode <= ORA_MODE_WRITE;
	case ORA_DESTRUCTIVE:
		break;
	}
	return mode == ORA_MODE_FULL;
}

enum ora_mode ora_mode_narrower(enum ora_mode a, enum ora_mode b)
{
	return a > b ? a : b;
}

int ora_mode_check(enum ora_mode mode, const struct ora_tool *tool, const char *owner,
	struct ora_error *err)
{
	if (ora_mode_allows(mode, tool) || ORA_LEFT_OUT("mode")) {
		return 0;
	}
	return ora_fail(err, ORA_ERR_NOT_ALLOWED, "%s is not allowed: it %s, and the mode of %s is "
		"%s; nothing was sent", tool->name, tool->effect == ORA_DESTRUCTIVE ? "destroys something"
		: "changes something", owner, names[mode]);
}
