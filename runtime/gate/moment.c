#include <math.h>
#include <stdio.h>
#include <time.h>

#include "gate/moment.h"

#define DAY_S 86400.0

/* Days of the Gregorian calendar since 1970-01-01. */
static double days_since_epoch(int year, int month, int day)
{
	int y = month <= 2 ? year - 1 : year;
	int era = y / 400, of_era = y - era * 400;
	int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097.0 + of_era * 365.0 + of_era / 4 - of_era / 100 + of_year - 719468.0;
}

double ora_moment_days(const char *text)
{
	int year, month, day, hour, minute, second;
	if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d", &year, &month, &day, &hour, &minute, &second)
		!= 6) {
		return (double)INFINITY;
	}
	return days_since_epoch(year, month, day) + (hour * 3600 + minute * 60 + second) / DAY_S;
}

double ora_moment_of(struct ora_json value)
{
	char text[64];
	if (ora_json_type(value) != ORA_JSON_STRING || value.length > sizeof(text)) {
		return (double)INFINITY;
	}
	text[ora_json_unescape(value, text)] = '\0';
	return ora_moment_days(text);
}

double ora_now_days(void)
{
	return (double)time(NULL) / DAY_S;
}
