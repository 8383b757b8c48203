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
	transfer->lane = ora_lane_join(transfer->engine, transfer->request.lane);
	return transfer->lane != NULL ? 0 : ORA_ERR_MEMORY;
}

void ora_queue_leave(struct ora_transfer *transfer)
{
	ora_lane_leave(transfer->engine, transfer->lane);
}

struct ora_transfer *ora_queue_any(const struct ora_engine *engine)
{
	struct lane *lane = ora_lane_next(engine, NULL);
	while (lane != NULL && lane->queued.first == NULL) {
		lane = ora_lane_next(engine, lane);
	}
	return lane != NULL ? lane->queued.first : NULL;
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
	for (struct lane *lane = ora_lane_next(engine, NULL); lane != NULL;
		lane = ora_lane_next(engine, lane)) {
		end_late(engine, lane->queued.first, now_ms, "timed out before it could be sent");
	}
	end_late(engine, engine->lists[HELD].first, now_ms, "timed out while its key was read");
}

void ora_queue_run(struct ora_engine *engine, long long now_ms)
{
	look_at_clock(engine, now_ms);
	while (engine->lists[ACTIVE].count < engine->options.max_active) {
		struct lane *lane = ora_lane_turn(engine);
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
