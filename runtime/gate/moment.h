#ifndef ORA_GATE_MOMENT_H
#define ORA_GATE_MOMENT_H

#include "json/view.h"

/* Times as days since 1970-01-01, with their fraction. */

/* Of a text such as 2026-05-06T12:00:00.5Z, which is in UTC; infinite where it is none. */
double ora_moment_days(const char *text);
/* Of such a text in a reply; infinite where it is anything else. */
double ora_moment_of(struct ora_json value);
double ora_now_days(void);

#endif
