/*
 * A program as it is (LD_PRELOAD), in which a step fails (failing.h; the calls are in calls.c):
 * the ORA_FAIL_AT-th (0: none), or, with ORA_FAIL_INTERRUPT, the next call from there on that a
 * signal may interrupt is interrupted. When the program ends by itself, the last line of
 * ORA_FAIL_REPORT (a file) says "FAILED COUNT LIVE": whether a step was made to fail, how many
 * there were, and how many blocks of the program's own code were not freed. With ORA_FAIL_WAYS
 * each way that leads to a step has a line before: "N KIND CALL..", the first step of that way,
 * what it is (enum failing_kind) and the program's own calls, from the innermost.
 */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "failing.h"
#include "warm.h"

#define WAYS (1 << 16)

typedef int main_function(int argc, char **argv, char **env);

static int report = -1;
static main_function *program;
static uint64_t ways[WAYS]; /* digests of those that were told of */

/* Whether a way is new. What is not is known by its digest alone. */
static bool is_new(uint64_t digest)
{
	size_t i = digest % WAYS;
	for (size_t tried = 0; tried < WAYS && ways[i] != 0; tried++, i = (i + 1) % WAYS) {
		if (ways[i] == digest) {
			return false;
		}
	}
	ways[i] = digest;
	return true;
}

static void tell(size_t n, enum failing_kind kind, const uintptr_t *calls, size_t count)
{
	char line[2048];
	uint64_t digest = 14695981039346656037u; /* FNV-1a */
	size_t length = (size_t)snprintf(line, sizeof(line), "%zu %d", n, (int)kind);
	for (size_t i = 0; i < count; i++) {
		digest = (digest ^ calls[i]) * 1099511628211u;
		length += (size_t)snprintf(line + length, sizeof(line) - length, " %zx", calls[i]);
	}
	line[length++] = '\n';
	if (is_new(digest) && write(report, line, length) != (ssize_t)length) {
		_exit(97);
	}
}

static void end(void)
{
	char text[80];
	bool failed = failing_end();
	int length = snprintf(text, sizeof(text), "%d %zu %zu\n", failed, failing_count(),
		failing_live());
	if (write(report, text, (size_t)length) != length) {
		_exit(99);
	}
}

static void begin(void)
{
	const char *at = getenv("ORA_FAIL_AT"), *path = getenv("ORA_FAIL_REPORT");
	if (at == NULL || path == NULL) {
		return;
	}
	report = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	/* Programs that it starts are none of ours. */
	unsetenv("LD_PRELOAD");
	torture_warm_up();
	/* Before all that ends with the program: what counts coverage dies where it has no memory. */
	(void)atexit(end);
	if (getenv("ORA_FAIL_WAYS") != NULL) {
		failing_tell(tell);
	}
	if (getenv("ORA_FAIL_INTERRUPT") != NULL) {
		failing_interrupt();
	}
	failing_take_all_threads();
	failing_begin(strtoul(at, NULL, 10));
}

static int tortured_main(int argc, char **argv, char **env)
{
	begin();
	return program(argc, argv, env);
}

/* The C library's start of a program, which gets another main(). */
int __libc_start_main(main_function *main, int argc, char **argv, void (*init)(void),
	void (*fini)(void), void (*unload)(void), void *stack);

int __libc_start_main(main_function *main, int argc, char **argv, void (*init)(void),
	void (*fini)(void), void (*unload)(void), void *stack)
{
	union {
		void *object;
		int (*function)(main_function *, int, char **, void (*)(void), void (*)(void),
			void (*)(void), void *);
	} real = { .object = dlsym(RTLD_NEXT, "__libc_start_main") };
	program = main;
	return real.function(tortured_main, argc, argv, init, fini, unload, stack);
}
