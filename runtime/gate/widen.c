#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "gate/confirm.h"
#include "gate/fetch.h"

/*
 * What a write changes, field by field, and whether that gives somebody more than they had. What
 * can't be told counts as more.
 */

static struct ora_json args_member(const struct ora_call *call, const char *name)
{
	return ora_json_member(ora_json_root(call->arguments, strlen(call->arguments)), name);
}

static bool equal(struct ora_json a, struct ora_json b)
{
	double x = 0, y = 0;
	return ora_json_double(a, &x) && ora_json_double(b, &y) ? x == y : ora_json_same(a, b);
}

/* Whether all items of one list are in another. */
static bool all_in(struct ora_json items, struct ora_json list)
{
	struct ora_json_iter it = ora_json_iter(items);
	while (ora_json_next(&it)) {
		struct ora_json_iter other = ora_json_iter(list);
		bool found = false;
		while (!found && ora_json_next(&other)) {
			found = equal(it.value, other.value);
		}
		if (!found) {
			return false;
		}
	}
	return true;
}

/* The place of a value in its enum, or -1: null is behind all, and before what is not known there
 * may be anything. */
static int place_of(const struct ora_field *field, struct ora_json value)
{
	for (int i = 0; i < field->choices->count; i++) {
		if (ora_json_is(value, field->choices->names[i])) {
			return i;
		}
	}
	return -1;
}

static bool is_earlier(const struct ora_field *field, struct ora_json before,
	struct ora_json after)
{
	int old = place_of(field, before);
	return old < 0 || place_of(field, after) < old;
}

/* Both are known, and differ. */
static bool is_wider(const struct ora_field *field, struct ora_json before, struct ora_json after)
{
	unsigned widens = field->widens;
	bool had = ora_json_type(before) != ORA_JSON_NULL, has = ora_json_type(after) != ORA_JSON_NULL;
	double old = 0, new = 0;
	if ((widens & ORA_WIDENS_CHANGE) != 0 && !ORA_LEFT_OUT("widen.change")) {
		return true;
	}
	if (!has) {
		return (widens & ORA_WIDENS_CLEARED) != 0 && !ORA_LEFT_OUT("widen.cleared");
	}
	if (!ORA_LEFT_OUT("widen.up") && (widens & ORA_WIDENS_UP) != 0 && had
		&& (!ora_json_double(before, &old) || !ora_json_double(after, &new) || new > old)) {
		return true;
	}
	if (!ORA_LEFT_OUT("widen.grow") && (widens & ORA_WIDENS_GROW) != 0 && had && !all_in(after, before)) {
		return true;
	}
	if (!ORA_LEFT_OUT("widen.shrink") && (widens & ORA_WIDENS_SHRINK) != 0 && had
		&& !all_in(before, after)) {
		return true;
	}
	if (!ORA_LEFT_OUT("widen.earlier") && (widens & ORA_WIDENS_EARLIER) != 0
		&& is_earlier(field, before, after)) {
		return true;
	}
	bool yes = ora_json_true(after);
	return ((widens & ORA_WIDENS_TRUE) != 0 && yes && !ORA_LEFT_OUT("widen.true"))
		|| ((widens & ORA_WIDENS_FALSE) != 0 && !yes && !ORA_LEFT_OUT("widen.false"));
}

/* Of something that is made: there was nothing before. */
static bool is_wide(const struct ora_field *field, struct ora_json value)
{
	bool given = value.text != NULL && ora_json_type(value) != ORA_JSON_NULL;
	if (!given) {
		return (field->widens & ORA_WIDENS_CLEARED) != 0 && !ORA_LEFT_OUT("widen.create");
	}
	bool flag = ora_json_type(value) == ORA_JSON_BOOLEAN;
	return ((field->widens & ORA_WIDENS_CHANGE) != 0 && !ORA_LEFT_OUT("widen.change"))
		|| (field->widens & ORA_WIDENS_GROW) != 0
		|| ((field->widens & ORA_WIDENS_TRUE) != 0 && flag && ora_json_true(value))
		|| ((field->widens & ORA_WIDENS_FALSE) != 0 && flag && !ora_json_true(value));
}

/* Whether an id of the call is taken from something else than what it goes to. */
bool ora_is_taken(const struct ora_call *call, struct ora_json row)
{
	const struct ora_lookup *lookup = call->tool->replaces;
	const struct ora_field *id = call->state_object != NULL
		? ora_field_find(call->state_object, call->state_object->id) : NULL;
	struct ora_json holder = ora_json_member(row, lookup->holder);
	struct ora_json own = id != NULL ? ora_json_member(call->state, id->name)
		: (struct ora_json){ NULL, 0 };
	return !ora_json_same(own, holder);
}

/* Assigning ids: wider where one of them loses what it had. */
static bool replaces_something(const struct ora_call *call, struct ora_json ids)
{
	struct ora_json_iter it = ora_json_iter(ids);
	if (ORA_LEFT_OUT("widen.replaces")) {
		return false;
	}
	if (call->replaced == NULL || !call->replaced->complete) {
		return true;
	}
	while (ora_json_next(&it)) {
		char id[512];
		if (it.value.length >= sizeof(id)) {
			return true;
		}
		id[ora_json_unescape(it.value, id)] = '\0';
		struct ora_json row = ora_fetched_find(call->replaced, call->tool->replaces->id, id);
		if (row.text != NULL && ora_is_taken(call, row)) {
			return true;
		}
	}
	return false;
}

static bool judge_field(const struct ora_call *call, const struct ora_field *field,
	struct ora_change *change)
{
	struct ora_json after = args_member(call, field->name);
	*change = (struct ora_change){ .field = field, .after = after };
	if (call->tool->creates != NULL) {
		change->wider = is_wide(field, after);
		return after.text != NULL || change->wider;
	}
	if (after.text == NULL) {
		return false;
	}
	if (field->role == ORA_ROLE_IDS) {
		change->wider = field->widens != ORA_WIDENS_NEVER && !ORA_LEFT_OUT("widen.ids")
			&& (call->tool->replaces == NULL || replaces_something(call, after));
		return true;
	}
	change->before = ora_json_member(call->state, field->name);
	change->wider = field->widens != ORA_WIDENS_NEVER && (change->before.text == NULL
		|| (!equal(change->before, after) && is_wider(field, change->before, after)));
	return change->before.text == NULL || !equal(change->before, after);
}

int ora_step_judge(struct ora_call *call)
{
	const struct ora_object *object = call->tool->args;
	if (!ora_confirm_wants_plan(call)) {
		return 0;
	}
	call->changes = ora_arena_array(call->arena, object->field_count, sizeof(*call->changes));
	if (call->changes == NULL) {
		return ora_fail_memory(&call->err);
	}
	call->widening = call->tool->creates == NULL && call->state.text == NULL
		&& !ORA_LEFT_OUT("widen.unknown");
	/* Another secret for the same: somebody may get it who did not have the old one. */
	call->widening = call->widening || call->tool->workflow != NULL;
	for (size_t i = 0; i < object->field_count; i++) {
		struct ora_change *change = &call->changes[call->change_count];
		if (object->fields[i].place == ORA_PLACE_BODY
			&& judge_field(call, &object->fields[i], change)) {
			call->widening = call->widening || change->wider;
			call->change_count++;
		}
	}
	return 0;
}
