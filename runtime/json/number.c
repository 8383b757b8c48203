#include <errno.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "json/read.h"

/* What the value of a number is, in any locale. */

/* With more digits than are exact in a double, or an exponent. */
static bool long_decimal(struct ora_json number, double *out)
{
	/* strtod() reads the decimal point of the locale: give it that one. */
	char small[64];
	size_t point_length = strlen(localeconv()->decimal_point);
	char *text = number.length + point_length < sizeof(small) ? small
		: malloc(number.length + point_length + 1);
	if (text == NULL) {
		return false;
	}
	size_t used = 0;
	for (size_t i = 0; i < number.length; i++) {
		if (number.text[i] == '.') {
			memcpy(text + used, localeconv()->decimal_point, point_length);
			used += point_length;
		} else {
			text[used++] = number.text[i];
		}
	}
	text[used] = '\0';
	char *end;
	double value = strtod(text, &end);
	bool ok = *end == '\0' && isfinite(value);
	if (text != small) {
		free(text);
	}
	if (ok) {
		*out = value;
	}
	return ok;
}

/* With more digits than surely fit, a point or an exponent. */
static bool long_integer(struct ora_json number, int64_t *out)
{
	if (memchr(number.text, '.', number.length) == NULL
		&& memchr(number.text, 'e', number.length) == NULL
		&& memchr(number.text, 'E', number.length) == NULL) {
		char text[32];
		if (number.length >= sizeof(text)) {
			return false;
		}
		memcpy(text, number.text, number.length);
		text[number.length] = '\0';
		errno = 0;
		char *end;
		long long value = strtoll(text, &end, 10);
		if (errno != 0 || *end != '\0') {
			return false;
		}
		*out = value;
		return true;
	}
	/* 1.0 and 1e2: exact in a double as long as they are below 2^53. */
	double value;
	if (!long_decimal(number, &value) || value != floor(value)
		|| fabs(value) > 9007199254740992.0) {
		return false;
	}
	*out = (int64_t)value;
	return true;
}

bool ora_json_number_double(const struct ora_json_number *number, double *out)
{
#if FLT_EVAL_METHOD == 0
	/* Both the number without its point and the power of ten that it is divided by are exact in a
	 * double: then the quotient is what strtod() gives. */
	static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
		1e12, 1e13, 1e14, 1e15 };
	if (!number->exponent && number->digits < sizeof(powers) / sizeof(powers[0])) {
		double value = (double)(int64_t)number->value / powers[number->behind];
		*out = number->view.text[0] == '-' ? -value : value;
		return true;
	}
#endif
	return long_decimal(number->view, out);
}

bool ora_json_number_int64(const struct ora_json_number *number, int64_t *out)
{
	if (!number->exponent && number->behind == 0 && number->digits <= 18) {
		int64_t value = (int64_t)number->value;
		*out = number->view.text[0] == '-' ? -value : value;
		return true;
	}
	return long_integer(number->view, out);
}

/* A number of a text that was scanned, apart. */
static bool take_apart(struct ora_json view, struct ora_json_number *number)
{
	struct ora_json_reader reader;
	struct ora_json_fault fault;
	if (ora_json_type(view) != ORA_JSON_NUMBER) {
		return false;
	}
	ora_json_read_again(&reader, view, &fault);
	bool ok = ora_json_read_number(&reader, number);
	ora_json_read_finish(&reader);
	return ok;
}

bool ora_json_double(struct ora_json view, double *out)
{
	struct ora_json_number number = { .digits = 0 };
	return take_apart(view, &number) && ora_json_number_double(&number, out);
}

bool ora_json_int64(struct ora_json view, int64_t *out)
{
	struct ora_json_number number = { .digits = 0 };
	return take_apart(view, &number) && ora_json_number_int64(&number, out);
}
