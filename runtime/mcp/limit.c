#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mcp/internal.h"

/*
 * A bucket of calls for each caller, filled at a steady rate. There is room for so many
 * callers; the one that was quiet for the longest time makes place for a new one.
 */
#define CALLERS 256

struct bucket {
	uint64_t caller;       /* hash of the name: a clash makes two share a bucket, no more */
	double calls;          /* that may be made now */
	long long filled_ms;   /* when that was; 0: nobody's */
};

struct rates {
	unsigned per_minute;
	struct bucket buckets[CALLERS];
};

struct rates *mcp_rates_create(unsigned per_minute)
{
	struct rates *rates = calloc(1, sizeof(*rates));
	if (rates != NULL) {
		rates->per_minute = per_minute;
	}
	return rates;
}

void mcp_rates_destroy(struct rates *rates)
{
	free(rates);
}

/* FNV-1a. */
static uint64_t hash(const char *text)
{
	uint64_t value = 14695981039346656037u;
	for (; *text != '\0'; text++) {
		value = (value ^ (unsigned char)*text) * 1099511628211u;
	}
	return value;
}

static struct bucket *find(struct rates *rates, uint64_t caller)
{
	struct bucket *oldest = &rates->buckets[0];
	for (size_t i = 0; i < CALLERS; i++) {
		struct bucket *it = &rates->buckets[i];
		if (it->filled_ms != 0 && it->caller == caller) {
			return it;
		}
		if (it->filled_ms < oldest->filled_ms) {
			oldest = it;
		}
	}
	*oldest = (struct bucket){ .caller = caller, .calls = rates->per_minute };
	return oldest;
}

unsigned mcp_rates_take(struct rates *rates, const char *caller, long long now_ms)
{
	if (rates->per_minute == UINT32_MAX) {
		return 0;
	}
	struct bucket *bucket = find(rates, hash(caller));
	double most = rates->per_minute;
	if (bucket->filled_ms != 0) {
		bucket->calls += (double)(now_ms - bucket->filled_ms) * most / 60000;
	}
	bucket->calls = bucket->calls < most ? bucket->calls : most;
	bucket->filled_ms = now_ms;
	if (bucket->calls >= 1) {
		bucket->calls -= 1;
		return 0;
	}
	return (unsigned)((1 - bucket->calls) * 60 / most) + 1;
}
