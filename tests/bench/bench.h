#ifndef TESTS_BENCH_BENCH_H
#define TESTS_BENCH_BENCH_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Benchmarks: each measures two things side by side in one run, in turns, so that noise hits
 * both; what counts is the ratio of their best rounds. Absolute figures stand beside it.
 */

/* Seconds of the monotonic clock. */
double bench_now(void);
/* Seconds of the processor that a process has used, of all its threads; pid 0: this one. What
 * others do on the machine meanwhile does not count. */
double bench_cpu(int pid);

/* A line of the table. `target` is the most that `value` may be; 0: reported only. */
void bench_row(const char *what, double value, const char *unit, double target);

/* Whether every row with a target has met it, or missed it by no more than the slack that was
 * asked for: a machine that does other work too must not fail a build by a hair. */
bool bench_all_met(void);

/* Runs `a` and `b` in turns, `rounds` times `count` operations each, and gives the seconds
 * per operation of the best round of each: those of the processor, in this process and in
 * `peer`, which does a part of the work; 0: there is none. The ratio is the middle one of all rounds:
 * the two turns of one are so near to each other that the machine was the same for both. */
enum { BENCH_MAX_ROUNDS = 256 };
struct bench_pair {
	double a;
	double b;
	double ratio;  /* of a to b */
};
struct bench_pair bench_turns(void (*a)(void *data, unsigned count),
	void (*b)(void *data, unsigned count), void *data, unsigned rounds, unsigned count,
	int peer);

/* A child with pipes at its stdin and stdout. */
struct bench_child {
	int pid;
	int in;
	int out;
};
bool bench_spawn(struct bench_child *child, const char *const *argv, const char *const *env);
/* Reads up to a newline, which is replaced by NUL; false at the end of input. */
bool bench_read_line(struct bench_child *child, char *line, size_t size);
/* Resident memory of a process, in KiB. */
long bench_resident_kib(int pid);
/* Closes the pipes, ends the child, waits for it. */
void bench_end(struct bench_child *child);

/* One file each; all return false where they could not measure. */
bool bench_tables(void);
bool bench_calls(const char *program);
bool bench_sandbox(const char *program);
bool bench_start(const char *program, const char *null_program);
bool bench_cli(const char *program, const char *null_program);

#endif
