#ifndef ORA_BASE_RULE_H
#define ORA_BASE_RULE_H

#include <stdbool.h>

/*
 * Each rule of the gate, and of what it stands on, has a name, which tests/rules.txt lists. A build that only tests use can
 * leave out one of them, to see whether some test notices; in all others none is left out.
 */
#ifdef ORA_TEST_RULES
bool ora_rule_is_left_out(const char *name);
#define ORA_LEFT_OUT(name) ora_rule_is_left_out(name)
#else
#define ORA_LEFT_OUT(name) false
#endif

#endif
