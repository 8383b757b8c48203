#ifndef ORA_BASE_SPAWN_H
#define ORA_BASE_SPAWN_H

#include <stdbool.h>
#include <sys/types.h>

/* A program that is started without a shell. All is borrowed for the call. */
struct ora_spawn {
	const char *path;          /* NULL: argv[0], which is looked for where it has no `/` */
	char *const *argv;         /* ends with NULL */
	char *const *environment;  /* ends with NULL: all that it has */
	int input, output;         /* its stdin and stdout; -1: nothing, for nobody. stderr is ours */
	bool group;                /* in a process group of its own, so that all of it can be ended */
};

/* Starts it, with signals as at a login. Returns 0 and *pid, or an errno. */
int ora_spawn(const struct ora_spawn *how, pid_t *pid);

/* A pipe whose ends no other program gets. Returns 0; or -1 with errno, and both ends -1. */
int ora_pipe(int ends[2]);

#endif
