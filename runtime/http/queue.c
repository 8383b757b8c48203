#include <limits.h>
#include <stdlib.h>

#include "base/text.h"
#include "http/transfer.h"

void ora_list_add(struct list *list, struct ora_transfer *transfer)
{
	transfer->previous = list->last;
	transfer->next = NULL;
	if (list->last != NULL) {
		list->last->next = transfer;
	} else {
		list->first = transfer;
	}
	list->last = transfer;
	list->count++;
}

void ora_list_remove(struct list *list, struct ora_transfer *transfer)
{
	if (transfer->previous != NULL) {
		transfer->previous->next = transfer->next;
	} else {
		list->first = transfer->next;
	}
	if (transfer->next != NULL) {
		transfer->next->previous = transfer->previous;
	} else {
		list->last = transfer->previous;
	}
	list->count--;
}

struct list *ora_queue_list(struct ora_transfer *transfer, enum state state)
{
	return state == QUEUED ? &transfer->lane->queued : &transfer->engine->lists[state];
}

int ora_queue_join(struct ora_transfer *transfer)
{
	struct ora_engine *engine = transfer->engine;
	struct lane **end = &engine->lanes;
	while (*end != NULL && (*end)->key != transfer->request.lane) {
		end = &(*end)->next;
	}
	if (*end == NULL) {
		*end = calloc(1, sizeof(**end));
		if (*end == NULL) {
			return ORA_ERR_MEMORY;
		}
		(*end)->key = transfer->request.lane;
	}
	transfer->lane = *end;
	transfer->lane->members++;
	return 0;
}

void ora_queue_leave(struct ora_transfer *transfer)
{
	struct lane *lane = transfer->lane;
	if (--lane->members > 0) {
		return;
	}
	struct lane **at = &transfer->engine->lanes;
	while (*at != lane) {
		at = &(*at)->next;
	}
	*at = lane->next;
	free(lane);
}

struct ora_transfer *ora_queue_any(const struct ora_engine *engine)
{
	for (struct lane *lane = engine->lanes; lane != NULL; lane = lane->next) {
		if (lane->queued.first != NULL) {
			return lane->queued.first;
		}
	}
	return NULL;
}

void ora_queue_due(struct ora_engine *engine, long long at_ms)
{
	engine->due_ms = at_ms < engine->due_ms ? at_ms : engine->due_ms;
}

/* Ends those whose deadline is over before anything of them was sent. */
static void end_late(struct ora_engine *engine, struct ora_transfer *first, long long now_ms,
	const char *message)
{
	struct ora_transfer *next;
	for (struct ora_transfer *it = first; it != NULL; it = next) {
		next = it->next;
		if (it->deadline_ms <= now_ms) {
			it->result.timed_out = true;
			ora_engine_finish(it, ORA_TRANSFER_FAILED, message);
		} else {
			ora_queue_due(engine, it->deadline_ms);
		}
	}
}

/* Whose pause is over wants to run again; who waited until his deadline is told. */
static void look_at_clock(struct ora_engine *engine, long long now_ms)
{
	struct ora_transfer *next;
	if (now_ms < engine->due_ms) {
		return;
	}
	engine->due_ms = LLONG_MAX;
	for (struct ora_transfer *it = engine->lists[WAITING].first; it != NULL; it = next) {
		next = it->next;
		if (it->retry_at_ms <= now_ms) {
			ora_engine_move(it, QUEUED);
		} else {
			ora_queue_due(engine, it->retry_at_ms);
		}
	}
	for (struct lane *lane = engine->lanes; lane != NULL; lane = lane->next) {
		end_late(engine, lane->queued.first, now_ms, "timed out before it could be sent");
	}
	end_late(engine, engine->lists[HELD].first, now_ms, "timed out while its key was read");
}

/* The next lane that has something to start; it goes to the end, so that others follow. */
static struct lane *take_turn(struct ora_engine *engine)
{
	unsigned cap = engine->options.max_active_per_lane;
	for (struct lane **at = &engine->lanes; *at != NULL; at = &(*at)->next) {
		struct lane *lane = *at;
		if (lane->queued.count == 0 || (cap > 0 && lane->active >= cap)) {
			continue;
		}
		*at = lane->next;
		lane->next = NULL;
		struct lane **end = &engine->lanes;
		while (*end != NULL) {
			end = &(*end)->next;
		}
		*end = lane;
		return lane;
	}
	return NULL;
}

void ora_queue_run(struct ora_engine *engine, long long now_ms)
{
	look_at_clock(engine, now_ms);
	while (engine->queued > 0 && engine->lists[ACTIVE].count < engine->options.max_active) {
		struct lane *lane = take_turn(engine);
		if (lane == NULL) {
			return;
		}
		struct ora_transfer *transfer = lane->queued.first;
		ora_engine_move(transfer, ACTIVE);
		if (ora_attempt_begin(transfer, now_ms) != 0) {
			transfer->result.out_of_memory = true;
			ora_engine_finish(transfer, ORA_TRANSFER_FAILED, "out of memory");
		}
	}
}
