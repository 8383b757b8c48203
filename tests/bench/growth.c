/*
 *	growth TOOL CALLS
 *
 * What it costs to find a tool of an API of any size, convert and check its arguments and build
 * its request. Compiled by figures.py with the tables of that API, whose symbol is API. Prints
 * JSON.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <ora/client.h>
#include <ora/gate.h>

#include "bind/bind.h"

extern const struct ora_api API;

static bool call(const char *name)
{
	static const char json[] = "{\"drawer\":\"top/left\",\"max_price\":9.5,\"material\":\"tin\"}";
	static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };
	const struct ora_tool *tool = ora_tool_find(&API, name);
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	struct ora_request request;
	void *args = NULL;
	bool ok = tool && ora_json_scan(json, sizeof(json) - 1, &limits, NULL) == 0
		&& ora_args_from_json(&API, tool, ora_json_root(json, sizeof(json) - 1), arena, &args,
			NULL, faults) == 0;
	if (ok) {
		ora_check(tool, args, faults);
		ok = ora_faults_count(faults) == 0
			&& ora_request_build(tool, args, 1 << 20, &request, NULL) == 0;
	}
	if (ok) {
		ora_request_finish(&request);
	}
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return ok;
}

int main(int argc, char **argv)
{
	long calls = argc == 3 ? strtol(argv[2], NULL, 10) : 0;
	for (long i = 0; i < calls; i++) {
		if (!call(argv[1])) {
			fprintf(stderr, "growth: %s can't be called\n", argv[1]);
			return 1;
		}
	}
	printf("{\"us\": %.4f}\n", (double)clock() / CLOCKS_PER_SEC / (double)calls * 1e6);
	return calls > 0 ? 0 : 2;
}
