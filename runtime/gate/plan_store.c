#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/random.h"
#include "gate/confirm.h"

/* Plans in memory: as many as fit, the oldest go first. */
#define MAX_PLANS 256

struct plans {
	struct ora_pending items[MAX_PLANS];
	size_t count;
};

bool ora_pending_same(const struct ora_pending *a, const struct ora_pending *b)
{
	return strcmp(a->id, b->id) == 0 && strcmp(a->digest, b->digest) == 0
		&& a->expires_s == b->expires_s && a->kind == b->kind;
}

bool ora_pending_is_new(const struct ora_pending *pending)
{
	long long now = (long long)time(NULL);
	return pending->expires_s > now && pending->expires_s <= now + ORA_PLAN_SECONDS;
}

static struct ora_pending *find(struct plans *plans, const char *id)
{
	for (size_t i = 0; i < plans->count; i++) {
		if (strcmp(plans->items[i].id, id) == 0) {
			return &plans->items[i];
		}
	}
	return NULL;
}

static void drop(struct plans *plans, struct ora_pending *item)
{
	size_t behind = plans->count - 1 - (size_t)(item - plans->items);
	memmove(item, item + 1, behind * sizeof(*item));
	plans->count--;
}

static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	struct plans *plans = data;
	struct ora_pending *old = find(plans, pending->id);
	(void)err;
	if (old != NULL || plans->count == MAX_PLANS) {
		drop(plans, old != NULL ? old : &plans->items[0]);
	}
	plans->items[plans->count] = *pending;
	plans->items[plans->count++].plan = NULL;
	return 0;
}

static int get(void *data, const char *id, struct ora_pending *pending, bool *found,
	struct ora_error *err)
{
	const struct ora_pending *item = find(data, id);
	(void)err;
	*found = item != NULL;
	if (item != NULL) {
		*pending = *item;
	}
	return 0;
}

static int take(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err)
{
	struct ora_pending *item = find(data, pending->id);
	(void)err;
	*taken = item != NULL && ora_pending_same(item, pending);
	if (*taken) {
		drop(data, item);
	}
	return 0;
}

int ora_plans_in_memory(struct ora_plan_store *store, struct ora_error *err)
{
	*store = (struct ora_plan_store)ORA_PLAN_STORE_INIT;
	store->data = calloc(1, sizeof(struct plans));
	if (store->data == NULL) {
		return ora_fail_memory(err);
	}
	store->put = put;
	store->get = get;
	store->take = take;
	store->destroy = free;
	int rc = ora_random(store->key, sizeof(store->key));
	if (rc != 0) {
		free(store->data);
		store->put = NULL;
		return ora_fail(err, (enum ora_err)rc, "the system gives no random numbers");
	}
	return 0;
}
