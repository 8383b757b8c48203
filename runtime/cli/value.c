#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cli/value.h"
#include "json/write.h"

#define MAX_TEXT (1u << 20)

enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };

void cli_put_count(struct ora_buf *out, int64_t count)
{
	char digits[32];
	int length = snprintf(digits, sizeof(digits), "%" PRId64, count);
	for (int i = 0; i < length; i++) {
		if (i > 0 && (length - i) % 3 == 0 && digits[i - 1] != '-') {
			ora_buf_add_char(out, ',');
		}
		ora_buf_add_char(out, digits[i]);
	}
}

void cli_put_money(struct ora_buf *out, double amount)
{
	double size = amount < 0 ? -amount : amount;
	ora_buf_add_string(out, amount < 0 ? "-$" : "$");
	if (size > 0 && size < 0.005) {
		/* Digits that say something; less than that is as good as nothing. */
		ora_buf_addf(out, "%.4f", size);
		return;
	}
	if (size >= 1e15) {
		ora_buf_addf(out, "%g", size);
		return;
	}
	int64_t cents = (int64_t)(size * 100 + 0.5);
	cli_put_count(out, cents / 100);
	ora_buf_addf(out, ".%02d", (int)(cents % 100));
}

/* Days since 1970 of a date in the Gregorian calendar. */
static int64_t days_of(int64_t year, int month, int day)
{
	year -= month <= 2;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t of_era = year - era * 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* `count` digits, as a number; -1 where they are none. */
static int digits(const char *text, int count)
{
	int value = 0;
	for (int i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9') {
			return -1;
		}
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

bool cli_read_moment(const char *text, size_t length, int64_t *out)
{
	static const char form[] = "0000-00-00T00:00:00";
	if (length < sizeof(form) || text[4] != '-' || text[7] != '-' || text[10] != 'T'
		|| text[13] != ':' || text[16] != ':') {
		return false;
	}
	int parts[6] = {
		digits(text, 4), digits(text + 5, 2), digits(text + 8, 2), digits(text + 11, 2),
		digits(text + 14, 2), digits(text + 17, 2),
	};
	for (int i = 0; i < 6; i++) {
		if (parts[i] < 0) {
			return false;
		}
	}
	if (parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31) {
		return false;
	}
	*out = days_of(parts[0], parts[1], parts[2]) * DAY + parts[3] * HOUR + parts[4] * MINUTE
		+ parts[5];
	const char *zone = text + length - 6;
	if (length > 19 + 5 && (zone[0] == '+' || zone[0] == '-') && digits(zone + 1, 2) >= 0
		&& digits(zone + 4, 2) >= 0) {
		int offset = digits(zone + 1, 2) * HOUR + digits(zone + 4, 2) * MINUTE;
		*out += zone[0] == '+' ? -offset : offset;
	}
	return true;
}

void cli_put_moment(struct ora_buf *out, int64_t at, int64_t now)
{
	static const struct {
		int64_t from, unit;
		const char *name;
	} units[] = {
		{ 730 * DAY, 365 * DAY, "year" }, { 60 * DAY, 30 * DAY, "month" }, { 2 * DAY, DAY, "day" },
		{ HOUR, HOUR, "hour" }, { MINUTE, MINUTE, "minute" },
	};
	int64_t distance = at > now ? at - now : now - at;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (distance >= units[i].from) {
			int64_t count = distance / units[i].unit;
			ora_buf_addf(out, "%s%" PRId64 " %s%s%s", at > now ? "in " : "", count,
				units[i].name, count == 1 ? "" : "s", at > now ? "" : " ago");
			return;
		}
	}
	ora_buf_add_string(out, "now");
}

void cli_put_text(struct ora_buf *out, struct ora_json string)
{
	struct ora_buf raw;
	ora_buf_init(&raw, MAX_TEXT);
	char *to = ora_buf_reserve(&raw, string.length + 1);
	if (to != NULL) {
		cli_put_harmless(out, to, ora_json_unescape(string, to));
	}
	ora_buf_finish(&raw);
}

static void read_moment(struct cli_value *value, struct ora_json json, int64_t now, bool exact)
{
	int64_t at;
	if (!cli_read_moment(json.text + 1, json.length - 2, &at)) {
		cli_put_text(&value->text, json);
		return;
	}
	if (exact) {
		ora_buf_addf(&value->text, "%.10s %.5s UTC (", json.text + 1, json.text + 12);
	}
	cli_put_moment(&value->text, at, now);
	if (exact) {
		ora_buf_add_char(&value->text, ')');
	} else if (at > now && at - now < 7 * DAY) {
		value->color = CLI_YELLOW;
	}
}

/* "$12.50 of $50.00", with a bar; without a whole there is no bar. Of what is spent, it is what
 * is left that people ask for. */
static void read_part(struct cli_value *value, const struct ora_field *field, double amount,
	struct ora_json row, bool exact)
{
	double whole;
	const char *name = field->left_of != NULL ? field->left_of : field->spent_of;
	struct ora_json of = ora_json_member(row, name);
	cli_put_money(&value->text, amount);
	if (ora_json_type(of) != ORA_JSON_NUMBER || !ora_json_double(of, &whole) || whole <= 0) {
		return;
	}
	ora_buf_add_string(&value->text, " of ");
	cli_put_money(&value->text, whole);
	if (exact && field->spent_of != NULL && amount <= whole) {
		ora_buf_add_string(&value->text, " (");
		cli_put_money(&value->text, whole - amount);
		ora_buf_add_string(&value->text, " left)");
	}
	value->share = amount / whole;
	double left = field->left_of != NULL ? value->share : 1 - value->share;
	value->color = left <= 0.1 ? CLI_RED : left <= 0.25 ? CLI_YELLOW : CLI_GREEN;
}

static void read_number(struct cli_value *value, const struct ora_field *field,
	struct ora_json json, struct ora_json row, bool exact)
{
	double number = 0;
	int64_t integer;
	value->right = true;
	if (!ora_json_double(json, &number)) {
		ora_buf_add(&value->text, json.text, json.length);
	} else if (field->left_of != NULL || field->spent_of != NULL) {
		value->right = false;
		read_part(value, field, number, row, exact);
	} else if (field->show == ORA_SHOW_MONEY) {
		cli_put_money(&value->text, number);
	} else if (field->show == ORA_SHOW_SHARE) {
		ora_buf_addf(&value->text, "%.4g%%", number * 100);
	} else if (ora_json_int64(json, &integer)) {
		cli_put_count(&value->text, integer);
	} else {
		/* Sums of fractions end in digits that mean nothing: 20.254099999999998. */
		ora_buf_addf(&value->text, "%.10g", number);
	}
}

/* JSON of any kind as text. */
static void put_json(struct ora_buf *out, struct ora_json json)
{
	struct ora_buf raw;
	ora_buf_init(&raw, MAX_TEXT);
	ora_json_put_minified(&raw, json);
	cli_put_harmless(out, ora_buf_text(&raw), raw.length);
	ora_buf_finish(&raw);
}

static void read_list(struct cli_value *value, struct ora_json list)
{
	struct ora_json_iter it = ora_json_iter(list);
	const char *before = "";
	while (ora_json_next(&it)) {
		ora_buf_add_string(&value->text, before);
		if (ora_json_type(it.value) == ORA_JSON_STRING) {
			cli_put_text(&value->text, it.value);
		} else {
			put_json(&value->text, it.value);
		}
		before = ", ";
	}
}

static void read_null(struct cli_value *value, const struct ora_field *field)
{
	/* Null of a part means that there is no whole. */
	bool part = field->left_of != NULL || field->spent_of != NULL;
	ora_buf_add_string(&value->text, part ? "no limit" : "-");
	value->color = CLI_DIM;
}

/* Whether a text is a day that is written as its first moment, as rows of analytics have it. */
static bool is_day(struct ora_json json)
{
	static const char midnight[] = "T00:00:00.000Z\"";
	int64_t at;
	return json.length == strlen("\"2026-05-06") + sizeof(midnight) - 1
		&& memcmp(json.text + strlen("\"2026-05-06"), midnight, sizeof(midnight) - 1) == 0
		&& cli_read_moment(json.text + 1, json.length - 2, &at);
}

void cli_value_read(struct cli_value *value, const struct ora_object *object,
	const struct ora_field *field, struct ora_json row, int64_t now, bool exact)
{
	struct ora_json json = ora_json_member(row, field->name);
	ora_buf_init(&value->text, MAX_TEXT);
	value->color = CLI_PLAIN;
	value->right = false;
	value->share = -1;
	value->is_id = field->refers != NULL
		|| (object->id != NULL && strcmp(object->id, field->name) == 0);
	switch (ora_json_type(json)) {
	case ORA_JSON_NONE:
	case ORA_JSON_NULL:
		read_null(value, field);
		break;
	case ORA_JSON_BOOLEAN:
		ora_buf_add_string(&value->text, ora_json_true(json) ? "yes" : "no");
		value->color = ora_json_true(json) ? CLI_PLAIN : CLI_DIM;
		break;
	case ORA_JSON_NUMBER:
		read_number(value, field, json, row, exact);
		break;
	case ORA_JSON_STRING:
		if (json.length == 2) {
			ora_buf_add_char(&value->text, '-'); /* empty, which nobody would see */
			value->color = CLI_DIM;
		} else if (field->show == ORA_SHOW_MOMENT) {
			read_moment(value, json, now, exact);
		} else if (is_day(json)) {
			ora_buf_add(&value->text, json.text + 1, strlen("2026-05-06"));
		} else {
			cli_put_text(&value->text, json);
		}
		break;
	case ORA_JSON_ARRAY:
		read_list(value, json);
		if (value->text.length == 0) {
			ora_buf_add_string(&value->text, "none");
			value->color = CLI_DIM;
		}
		break;
	case ORA_JSON_OBJECT:
		put_json(&value->text, json);
		break;
	}
}

void cli_value_finish(struct cli_value *value)
{
	ora_buf_finish(&value->text);
}
