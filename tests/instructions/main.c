#include <stdio.h>

#include <valgrind/callgrind.h>

#include "paths.h"

/*
 * Runs each path under callgrind, which writes one file a path, named in it:
 *
 *	valgrind --tool=callgrind --instr-atstart=no instructions_paths
 *
 *	instructions_paths --compiler    what compiled it
 *
 * count.py adds up what our own code has used.
 */
enum { OPERATIONS = 10 };

static bool measure(const struct path *path)
{
	void *data = path->prepare != NULL ? path->prepare() : NULL;
	bool ok = (path->prepare == NULL || data != NULL) && path->run(data);
	CALLGRIND_START_INSTRUMENTATION;
	for (unsigned i = 0; ok && i < OPERATIONS; i++) {
		ok = path->run(data);
	}
	CALLGRIND_STOP_INSTRUMENTATION;
	CALLGRIND_DUMP_STATS_AT(path->name);
	if (path->finish != NULL) {
		path->finish(data);
	}
	if (!ok) {
		fprintf(stderr, "%s: does not do what it should\n", path->name);
	}
	return ok;
}

int main(int argc, char **argv)
{
	(void)argv;
	if (argc > 1) {
		puts(__VERSION__);
		return 0;
	}
	static const struct path *const tables[] = { bind_paths, mcp_paths, gate_paths };
	bool ok = true;
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		for (const struct path *path = tables[i]; path->name != NULL; path++) {
			ok = measure(path) && ok;
		}
	}
	printf("%d operations\n", OPERATIONS);
	return ok ? 0 : 1;
}
