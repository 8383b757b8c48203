#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sandbox/request.h"

#define DAY_S 86400

void sandbox_moment(int64_t seconds, char out[SANDBOX_MOMENT_SIZE])
{
	time_t moment = (time_t)seconds;
	struct tm tm;
	gmtime_r(&moment, &tm);
	strftime(out, SANDBOX_MOMENT_SIZE, "%Y-%m-%dT%H:%M:%S.000Z", &tm);
}

void sandbox_date(int64_t seconds, char out[SANDBOX_MOMENT_SIZE])
{
	time_t moment = (time_t)seconds;
	struct tm tm;
	gmtime_r(&moment, &tm);
	strftime(out, SANDBOX_MOMENT_SIZE, "%Y-%m-%d", &tm);
}

/* Days from 1970-01-01 to a date of the Gregorian calendar. */
static int64_t days_from_civil(int64_t year, int64_t month, int64_t day)
{
	/* Years begin in March, so that the leap day comes last. */
	year -= month <= 2;
	int64_t era = year / 400;
	int64_t year_of_era = year - era * 400;
	int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return era * 146097 + day_of_era - 719468;
}

int64_t sandbox_parse_moment(const char *text)
{
	if (text == NULL) {
		return -1;
	}
	int parts[6] = { 0 };
	const char *at = text;
	for (int i = 0; i < 6 && *at != '\0'; i++) {
		char *end;
		parts[i] = (int)strtol(at, &end, 10);
		at = *end == '-' || *end == 'T' || *end == ':' ? end + 1 : "";
	}
	return days_from_civil(parts[0], parts[1], parts[2]) * DAY_S + parts[3] * 3600
		+ parts[4] * 60 + parts[5];
}

int64_t sandbox_day(int64_t seconds)
{
	return seconds - seconds % DAY_S;
}

int64_t sandbox_week(int64_t seconds)
{
	/* 1970-01-01 was a Thursday. */
	int64_t weekday = (seconds / DAY_S + 3) % 7;
	return sandbox_day(seconds) - weekday * DAY_S;
}

int64_t sandbox_month(int64_t seconds)
{
	time_t moment = (time_t)seconds;
	struct tm tm;
	gmtime_r(&moment, &tm);
	return sandbox_day(seconds) - (int64_t)(tm.tm_mday - 1) * DAY_S;
}
