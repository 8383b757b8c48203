#include <stdlib.h>
#include <string.h>

#include "base/rule.h"

/* The rule that this process leaves out, if any. */
bool ora_rule_is_left_out(const char *name)
{
	const char *rule = getenv("ORA_LEAVE_OUT");
	return rule != NULL && strcmp(rule, name) == 0;
}
