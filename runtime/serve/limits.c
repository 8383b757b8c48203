#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "serve/inside.h"

/* Callers that are remembered; beyond that, those that do nothing are forgotten first. */
#define MAX_CALLERS 4096

static struct caller **slot_of(struct limits *limits, const char *name)
{
	uint32_t hash = 2166136261u; /* FNV-1a */
	for (; *name != '\0'; name++) {
		hash = (hash ^ (unsigned char)*name) * 16777619u;
	}
	return &limits->slots[hash % SERVE_CALLER_SLOTS];
}

static void forget(struct limits *limits, struct caller **at)
{
	struct caller *caller = *at;
	*at = caller->next;
	free(caller->name);
	free(caller);
	limits->callers--;
}

/* Those that have nothing under way and have been quiet for a minute: their buckets are full
 * again. */
static void forget_quiet(struct limits *limits, long long now_ms)
{
	for (size_t i = 0; i < SERVE_CALLER_SLOTS; i++) {
		struct caller **at = &limits->slots[i];
		while (*at != NULL) {
			if ((*at)->active == 0 && (*at)->streams == 0 && now_ms - (*at)->filled_ms > 60000) {
				forget(limits, at);
			} else {
				at = &(*at)->next;
			}
		}
	}
}

static struct caller *find(struct ora_serve *serve, const char *name, long long now_ms)
{
	struct limits *limits = &serve->limits;
	struct caller **slot = slot_of(limits, name);
	for (struct caller *it = *slot; it != NULL; it = it->next) {
		if (strcmp(it->name, name) == 0) {
			return it;
		}
	}
	if (limits->callers >= MAX_CALLERS) {
		forget_quiet(limits, now_ms);
	}
	struct caller *caller = limits->callers < MAX_CALLERS ? calloc(1, sizeof(*caller)) : NULL;
	char *copy = caller != NULL ? strdup(name) : NULL;
	if (copy == NULL) {
		free(caller);
		return NULL;
	}
	caller->name = copy;
	caller->tokens = serve->options.max_rate;
	caller->filled_ms = now_ms;
	caller->next = *slot;
	*slot = caller;
	limits->callers++;
	return caller;
}

/* Takes a request from the caller's bucket, or says in how many seconds there is one. */
static unsigned take_token(const struct ora_serve *serve, struct caller *caller,
	long long now_ms)
{
	double most = serve->options.max_rate;
	if (serve->options.max_rate == UINT_MAX) {
		return 0;
	}
	caller->tokens += (double)(now_ms - caller->filled_ms) * most / 60000;
	caller->tokens = caller->tokens < most ? caller->tokens : most;
	caller->filled_ms = now_ms;
	if (caller->tokens < 1) {
		return (unsigned)((1 - caller->tokens) * 60 / most) + 1;
	}
	caller->tokens -= 1;
	return 0;
}

/* Streams of one caller: a part of all, so that there are some for others; all where callers are
 * not known. */
static unsigned max_caller_streams(const struct ora_serve_options *options)
{
	unsigned part = options->max_streams / 4;
	return options->auth.authenticate == NULL ? options->max_streams : part > 4 ? part : 4;
}

static int refuse(struct ora_serve *serve, enum refusal why, int status)
{
	serve_metrics_refusal(serve, why);
	return status;
}

int serve_limits_enter(struct ora_serve *serve, struct exchange *x, const char *name,
	unsigned *retry_s)
{
	const struct ora_serve_options *options = &serve->options;
	struct limits *limits = &serve->limits;
	long long now_ms = ora_now_ms();
	struct caller *caller = find(serve, name, now_ms);
	*retry_s = 1;
	if (caller == NULL) {
		return refuse(serve, REFUSED_CALLS, 503);
	}
	unsigned wait_s = take_token(serve, caller, now_ms);
	if (wait_s > 0) {
		*retry_s = wait_s;
		return refuse(serve, REFUSED_RATE, 429);
	}
	if (x->listens && (limits->streams >= options->max_streams || !serve->listening)) {
		return refuse(serve, REFUSED_STREAMS, 503);
	}
	if (x->listens && caller->streams >= max_caller_streams(options)) {
		return refuse(serve, REFUSED_STREAMS, 429);
	}
	/* Calls whose client has left go on, and count. */
	if (!x->listens && (limits->active >= options->max_calls
			|| ora_client_busy(serve->client) >= options->max_calls)) {
		return refuse(serve, REFUSED_CALLS, 503);
	}
	if (!x->listens && caller->active >= options->max_caller_calls) {
		return refuse(serve, REFUSED_CALLER, 429);
	}
	x->caller = caller;
	caller->active += !x->listens;
	caller->streams += x->listens;
	limits->active += !x->listens;
	limits->streams += x->listens;
	return 0;
}

void serve_limits_leave(struct ora_serve *serve, struct exchange *x)
{
	if (x->caller != NULL) {
		x->caller->active -= !x->listens;
		x->caller->streams -= x->listens;
		serve->limits.active -= !x->listens;
		serve->limits.streams -= x->listens;
		x->caller = NULL;
	}
}

void serve_limits_finish(struct limits *limits)
{
	for (size_t i = 0; i < SERVE_CALLER_SLOTS; i++) {
		while (limits->slots[i] != NULL) {
			forget(limits, &limits->slots[i]);
		}
	}
}
