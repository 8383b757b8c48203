#include <stdint.h>
#include <stdlib.h>

#include "http/transfer.h"

/*
 * The lanes of an engine: a table of all by their keys, and a list of those that may start something,
 * the one whose turn it is first. There may be one for each of many thousand accounts, and each
 * transfer asks for its own: so nothing here walks through all.
 */
#define FIRST_SLOTS 16

static size_t slot_of(const struct lanes *lanes, const void *key)
{
	uint64_t hash = (uint64_t)(uintptr_t)key * UINT64_C(0x9e3779b97f4a7c15);
	return (size_t)(hash >> 32) & (lanes->slot_count - 1);
}

struct lane *ora_lane_find(const struct ora_engine *engine, const void *key)
{
	const struct lanes *lanes = &engine->lanes;
	struct lane *lane = lanes->count > 0 ? lanes->slots[slot_of(lanes, key)] : NULL;
	while (lane != NULL && lane->key != key) {
		lane = lane->next_in_slot;
	}
	return lane;
}

static void put(struct lanes *lanes, struct lane *lane)
{
	struct lane **slot = &lanes->slots[slot_of(lanes, lane->key)];
	lane->next_in_slot = *slot;
	*slot = lane;
}

/* With one lane to a slot or fewer it stays quick. Without memory for more slots it goes on. */
static bool make_room(struct lanes *lanes)
{
	size_t count = lanes->slot_count;
	if (lanes->count < count) {
		return true;
	}
	struct lanes more = *lanes;
	more.slot_count = count > 0 ? 2 * count : FIRST_SLOTS;
	more.slots = calloc(more.slot_count, sizeof(struct lane *));
	if (more.slots == NULL) {
		return count > 0;
	}
	for (size_t i = 0; i < count; i++) {
		for (struct lane *lane = lanes->slots[i], *next; lane != NULL; lane = next) {
			next = lane->next_in_slot;
			put(&more, lane);
		}
	}
	free(lanes->slots);
	*lanes = more;
	return true;
}

struct lane *ora_lane_join(struct ora_engine *engine, const void *key)
{
	struct lanes *lanes = &engine->lanes;
	struct lane *lane = ora_lane_find(engine, key);
	if (lane == NULL) {
		lane = make_room(lanes) ? calloc(1, sizeof(*lane)) : NULL;
		if (lane == NULL) {
			return NULL;
		}
		lane->key = key;
		put(lanes, lane);
		lanes->count++;
	}
	lane->members++;
	return lane;
}

void ora_lane_leave(struct ora_engine *engine, struct lane *lane)
{
	struct lanes *lanes = &engine->lanes;
	if (--lane->members > 0) {
		return;
	}
	struct lane **at = &lanes->slots[slot_of(lanes, lane->key)];
	while (*at != lane) {
		at = &(*at)->next_in_slot;
	}
	*at = lane->next_in_slot;
	lanes->count--;
	free(lane);
}

struct lane *ora_lane_next(const struct ora_engine *engine, const struct lane *lane)
{
	const struct lanes *lanes = &engine->lanes;
	struct lane *next = lane != NULL ? lane->next_in_slot : NULL;
	for (size_t i = lane != NULL ? slot_of(lanes, lane->key) + 1 : 0;
		next == NULL && i < lanes->slot_count; i++) {
		next = lanes->slots[i];
	}
	return next;
}

static void append(struct lanes *lanes, struct lane *lane)
{
	lane->previous = lanes->last;
	lane->next = NULL;
	if (lanes->last != NULL) {
		lanes->last->next = lane;
	} else {
		lanes->first = lane;
	}
	lanes->last = lane;
}

static void take_out(struct lanes *lanes, struct lane *lane)
{
	if (lane->previous != NULL) {
		lane->previous->next = lane->next;
	} else {
		lanes->first = lane->next;
	}
	if (lane->next != NULL) {
		lane->next->previous = lane->previous;
	} else {
		lanes->last = lane->previous;
	}
}

void ora_lane_update(struct ora_engine *engine, struct lane *lane)
{
	unsigned cap = engine->options.max_active_per_lane;
	bool ready = lane->queued.count > 0 && (cap == 0 || lane->active < cap);
	if (ready && !lane->ready) {
		append(&engine->lanes, lane);
	} else if (!ready && lane->ready) {
		take_out(&engine->lanes, lane);
	}
	lane->ready = ready;
}

struct lane *ora_lane_turn(struct ora_engine *engine)
{
	struct lane *lane = engine->lanes.first;
	if (lane != NULL) {
		take_out(&engine->lanes, lane);
		append(&engine->lanes, lane);
	}
	return lane;
}
