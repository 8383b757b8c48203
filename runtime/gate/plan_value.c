#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bind/bind.h"
#include "gate/confirm.h"
#include "gate/fetch.h"
#include "gate/quote.h"
#include "json/write.h"

/*
 * What changes, in a plan: a line for a value, one for each item of a list and for each member of an
 * object. Nobody can say yes to what is not shown, so lists are shown as long as they can be.
 */
#define MAX_ITEMS 200
#define MAX_TEXT 500      /* characters of what is set; names are shorter */
#define MAX_OBJECT (1u << 20)

bool ora_plan_makes(const struct ora_tool *tool)
{
	const struct ora_object *args = tool->args;
	for (size_t i = 0; i < args->field_count; i++) {
		if (args->fields[i].role == ORA_ROLE_IDS) {
			return false;
		}
	}
	return tool->creates != NULL || (tool->method == ORA_POST && tool->state == NULL);
}

/* Whether it is money: its role says so, or how the reply shows the member of that name. */
static bool is_money(const struct ora_tool *tool, const struct ora_field *field)
{
	const struct ora_field *object = ora_reply_object(tool);
	const struct ora_field *twin = object != NULL ? ora_field_find(object->object, field->name)
		: NULL;
	return field->role == ORA_ROLE_LIMIT || field->show == ORA_SHOW_MONEY
		|| (twin != NULL && twin->show == ORA_SHOW_MONEY);
}

const char *ora_plan_nothing(const struct ora_field *field)
{
	switch (field != NULL ? field->role : ORA_ROLE_NONE) {
	case ORA_ROLE_LIMIT:
		return "no limit";
	case ORA_ROLE_EXPIRY:
		return "never";
	default:
		return "none";
	}
}

/* Money that was spent or is left comes with fractions of a cent, which nobody decides by; a limit
 * is told as it is. */
static void put_number(const struct ora_field *field, struct ora_json value, struct ora_buf *out)
{
	double amount;
	bool counted = field != NULL && field->role != ORA_ROLE_LIMIT
		&& field->show == ORA_SHOW_MONEY;
	if (counted && ora_json_double(value, &amount) && amount >= 0.01) {
		char text[64];
		int length = snprintf(text, sizeof(text), "%.2f", amount);
		bool whole = length > 3 && strcmp(text + length - 3, ".00") == 0;
		ora_buf_add(out, text, (size_t)(whole ? length - 3 : length));
	} else {
		ora_buf_add(out, value.text, value.length);
	}
}

void ora_plan_put_value(const struct ora_call *call, const struct ora_field *field,
	struct ora_json value, struct ora_buf *out)
{
	switch (ora_json_type(value)) {
	case ORA_JSON_NONE:
		ora_buf_add_string(out, "(not known)");
		break;
	case ORA_JSON_NULL:
		ora_buf_add_string(out, ora_plan_nothing(field));
		break;
	case ORA_JSON_STRING:
		ora_quote_json_most(value, MAX_TEXT, out);
		break;
	case ORA_JSON_NUMBER:
		put_number(field, value, out);
		ora_buf_add_string(out, field != NULL && is_money(call->tool, field) ? " USD" : "");
		break;
	case ORA_JSON_BOOLEAN:
		ora_buf_add_string(out, ora_json_true(value) ? "yes" : "no");
		break;
	case ORA_JSON_ARRAY:
		ora_buf_addf(out, "%zu in all", ora_json_count(value));
		break;
	case ORA_JSON_OBJECT:
		ora_quote_most(value.text, value.length, MAX_TEXT, out);
		break;
	}
}

/* An item of a list or a member's value: nested ones as their JSON. */
static void put_item(const struct ora_call *call, struct ora_json value, struct ora_buf *out)
{
	if (ora_json_type(value) == ORA_JSON_ARRAY) {
		ora_quote_most(value.text, value.length, MAX_TEXT, out);
	} else {
		ora_plan_put_value(call, NULL, value, out);
	}
}

void ora_plan_put_label(const struct ora_object *object, struct ora_json value,
	struct ora_buf *out)
{
	for (size_t i = 0; object->labels != NULL && object->labels[i] != NULL; i++) {
		struct ora_json label = ora_json_member(value, object->labels[i]);
		if (ora_json_type(label) == ORA_JSON_STRING) {
			ora_quote_json(label, out);
			ora_buf_add_char(out, ' ');
			break;
		}
	}
}

/* By length first: most differ in it, or are ids of one length. */
static int compare(const void *a, const void *b)
{
	const struct ora_json *one = a, *other = b;
	if (one->length != other->length) {
		return one->length < other->length ? -1 : 1;
	}
	return memcmp(one->text, other->text, one->length);
}

/* The items of a list in an order to look them up in; new. NULL: no memory. */
static struct ora_json *sort(struct ora_json list, size_t *count)
{
	struct ora_json_iter it = ora_json_iter(list);
	struct ora_json *items = malloc((ora_json_count(list) + 1) * sizeof(*items));
	*count = 0;
	while (items != NULL && ora_json_next(&it)) {
		items[(*count)++] = it.value;
	}
	if (items != NULL) {
		qsort(items, *count, sizeof(*items), compare);
	}
	return items;
}

/* Who leaves what for this. */
static void put_leaving(const struct ora_call *call, struct ora_json id, struct ora_buf *out)
{
	const struct ora_lookup *lookup = call->tool->replaces;
	char text[512];
	if (call->replaced == NULL || ora_json_type(id) != ORA_JSON_STRING
		|| id.length >= sizeof(text)) {
		return;
	}
	text[ora_json_unescape(id, text)] = '\0';
	struct ora_json row = ora_fetched_find(call->replaced, lookup->id, text);
	if (row.text != NULL && ora_is_taken(call, row) && !ORA_LEFT_OUT("plan.leaves")) {
		ora_buf_add_string(out, "    ");
		ora_plan_put_label(ora_row_object(lookup->tool), row, out);
		ora_buf_add_string(out, "leaves ");
		ora_quote_json(ora_json_member(row, lookup->holder), out);
		ora_buf_add_char(out, '\n');
	}
}

/* The items of one list that are not in the other, a line each. */
static void put_items(const struct ora_call *call, struct ora_json list, struct ora_json other,
	const char *sign, struct ora_buf *out)
{
	struct ora_json_iter it = ora_json_iter(list);
	size_t count = 0, known = 0;
	struct ora_json *others = sort(other, &known);
	if (others == NULL) {
		out->error = ORA_ERR_MEMORY; /* a plan without them would say too little */
		return;
	}
	while (ora_json_next(&it)) {
		if (bsearch(&it.value, others, known, sizeof(*others), compare) != NULL) {
			continue;
		}
		if (count++ < MAX_ITEMS) {
			ora_buf_addf(out, "  %s", sign);
			put_item(call, it.value, out);
			ora_buf_add_char(out, '\n');
			put_leaving(call, it.value, out);
		}
	}
	if (count > MAX_ITEMS) {
		ora_buf_addf(out, "  %sand %zu more\n", sign, count - MAX_ITEMS);
	}
	free(others);
}

/* A member by its key, as it is written in another object. */
static struct ora_json same_member(struct ora_json object, struct ora_json key)
{
	struct ora_json_iter it = ora_json_iter(object);
	while (ora_json_next(&it)) {
		if (ora_json_same(it.key, key)) {
			return it.value;
		}
	}
	return (struct ora_json){ NULL, 0 };
}

/* The members that are given, each with what it was. */
static void put_members(const struct ora_call *call, struct ora_json before, struct ora_json after,
	struct ora_buf *out)
{
	struct ora_json_iter it = ora_json_iter(after);
	while (ora_json_next(&it)) {
		struct ora_json was = same_member(before, it.key);
		ora_buf_add_string(out, "  ");
		ora_quote_json(it.key, out);
		ora_buf_add_string(out, ": ");
		if (was.text != NULL) {
			put_item(call, was, out);
			ora_buf_add_string(out, " -> ");
		}
		put_item(call, it.value, out);
		ora_buf_add_char(out, '\n');
	}
}

/* The value where it is a list. */
static struct ora_json list_of(struct ora_json value)
{
	return ora_json_type(value) == ORA_JSON_ARRAY ? value : (struct ora_json){ NULL, 0 };
}

void ora_plan_put_change(const struct ora_call *call, const struct ora_change *change,
	struct ora_buf *out)
{
	const struct ora_field *field = change->field;
	struct ora_json before = change->before, after = change->after;
	bool is_ids = field->role == ORA_ROLE_IDS;
	bool is_object = ora_json_type(after) == ORA_JSON_OBJECT;
	bool makes = call->tool->workflow != NULL || ora_plan_makes(call->tool);
	struct ora_buf shown;
	ora_buf_init(&shown, MAX_OBJECT);
	if ((field->flags & ORA_FIELD_SECRET) != 0 && before.text != NULL) {
		ora_secret_put(field, before, &shown); /* `after` is shown so already */
		before = ora_buf_ok(&shown) == 0 ? ora_json_root(shown.data, shown.length)
			: (struct ora_json){ NULL, 0 };
	}
	ora_buf_addf(out, is_object ? "- %s:" : "- %s: ", field->name);
	if (call->tool->method != ORA_DELETE && !makes && !is_ids && !is_object) {
		ora_plan_put_value(call, field, before, out);
		ora_buf_add_string(out, " -> ");
	}
	if (after.text == NULL) {
		ora_buf_add_string(out, ora_plan_nothing(field));
	} else if (!is_object) {
		ora_plan_put_value(call, field, after, out);
	}
	ora_buf_add_string(out, change->wider ? " (wider)\n" : "\n");
	if (is_object) {
		put_members(call, before, after, out);
	} else {
		put_items(call, list_of(after), list_of(before), before.text != NULL ? "+ " : "", out);
		put_items(call, list_of(before), list_of(after), "- ", out);
	}
	if (is_ids && call->replaced != NULL && !call->replaced->complete) {
		ora_buf_add_string(out, "  what they have now is not known\n");
	}
	ora_buf_finish(&shown);
}
