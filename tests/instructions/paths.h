#ifndef ORA_TESTS_INSTRUCTIONS_PATHS_H
#define ORA_TESTS_INSTRUCTIONS_PATHS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Paths whose instructions are counted. Each is prepared and run once before it counts, so that
 * what is made once does not. `prepare` (NULL: there is nothing) returns the data of `run`, new,
 * or NULL; `run` does the operation once, and returns whether it did what it should; `finish`
 * (NULL: there is nothing) frees the data.
 */
struct path {
	const char *name;
	void *(*prepare)(void);
	bool (*run)(void *data);
	void (*finish)(void *data);
};

/* One table a file; a row without a name at the end. */
extern const struct path bind_paths[];
extern const struct path mcp_paths[];
extern const struct path gate_paths[];

#endif
