#include <string.h>

#include "bind/bind.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_lower_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f');
}

static bool is_hex(char c)
{
	return is_lower_hex(c) || (c >= 'A' && c <= 'F');
}

static bool is_uuid(const char *text, size_t length)
{
	if (length != 36) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
		if (hyphen ? text[i] != '-' : !is_hex(text[i])) {
			return false;
		}
	}
	return true;
}

static bool is_slug(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		char c = text[i];
		if (!is_digit(c) && c != '-' && (c < 'a' || c > 'z')) {
			return false;
		}
	}
	return length > 0;
}

/* A slug whose hyphens stand alone, between letters or digits. */
static bool is_segments(const char *text, size_t length)
{
	if (!is_slug(text, length) || text[0] == '-' || text[length - 1] == '-') {
		return false;
	}
	for (size_t i = 1; i < length; i++) {
		if (text[i] == '-' && text[i - 1] == '-') {
			return false;
		}
	}
	return true;
}

static bool is_sha256(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (!is_lower_hex(text[i])) {
			return false;
		}
	}
	return length == 64;
}

/* `count` digits as a number, or -1. */
static int number(const char *text, int count)
{
	int value = 0;
	for (int i = 0; i < count; i++) {
		if (!is_digit(text[i])) {
			return -1;
		}
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

static bool is_date(const char *text, size_t length)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	if (length != 10 || text[4] != '-' || text[7] != '-') {
		return false;
	}
	int year = number(text, 4), month = number(text + 5, 2), day = number(text + 8, 2);
	if (year < 1 || month < 1 || month > 12 || day < 1) {
		return false;
	}
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return day <= days[month - 1] + (month == 2 && leap);
}

/* Upstream wants seconds and UTC; other zones are refused there too. */
static bool is_utc_date_time(const char *text, size_t length)
{
	if (length < 20 || !is_date(text, 10) || text[10] != 'T' || text[13] != ':'
		|| text[16] != ':' || text[length - 1] != 'Z') {
		return false;
	}
	int hour = number(text + 11, 2), minute = number(text + 14, 2);
	int second = number(text + 17, 2);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
		return false;
	}
	if (length == 20) {
		return true;
	}
	for (size_t i = 20; i < length - 1; i++) {
		if (!is_digit(text[i])) {
			return false;
		}
	}
	return text[19] == '.' && length > 21;
}

bool ora_format_ok(enum ora_format format, const char *text, size_t length)
{
	switch (format) {
	case ORA_FORMAT_UUID:
		return is_uuid(text, length);
	case ORA_FORMAT_SLUG:
		return is_slug(text, length);
	case ORA_FORMAT_SEGMENTS:
		return is_segments(text, length);
	case ORA_FORMAT_DATE:
		return is_date(text, length);
	case ORA_FORMAT_UTC_DATE_TIME:
		return is_utc_date_time(text, length);
	case ORA_FORMAT_SHA256:
		return is_sha256(text, length);
	case ORA_FORMAT_NONE:
		break;
	}
	return true;
}

const char *ora_format_want(enum ora_format format)
{
	static const char *const wants[] = {
		[ORA_FORMAT_NONE] = "text",
		[ORA_FORMAT_UUID] = "a UUID such as 0df9e665-d932-5740-b2c7-b52af166bc11",
		[ORA_FORMAT_SLUG] = "a slug of a-z, 0-9 and hyphens",
		[ORA_FORMAT_SEGMENTS] = "a-z and 0-9, with single hyphens between them",
		[ORA_FORMAT_DATE] = "a date that exists, as YYYY-MM-DD",
		[ORA_FORMAT_UTC_DATE_TIME] = "a time in UTC with seconds, as 2030-01-31T00:00:00Z",
		[ORA_FORMAT_SHA256] = "64 lower-case hexadecimal digits",
	};
	return wants[format];
}
