#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"

static bool missed;
static double slack; /* how much more than the target is let pass, as a part of it */

double bench_now(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

double bench_cpu(int pid)
{
	clockid_t clock = CLOCK_PROCESS_CPUTIME_ID;
	struct timespec used = { 0, 0 };
	if (pid == 0 || clock_getcpuclockid(pid, &clock) == 0) {
		clock_gettime(clock, &used);
	}
	return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

void bench_row(const char *what, double value, const char *unit, double target)
{
	printf("%-58s %10.2f %-6s", what, value, unit);
	if (target > 0) {
		bool met = value <= target;
		printf(" at most %.2f: %s", target, met ? "met" : "MISSED");
		missed = missed || value > target * (1 + slack);
	}
	printf("\n");
	fflush(stdout);
}

bool bench_all_met(void)
{
	return !missed;
}

static double used(int peer)
{
	return bench_cpu(0) + (peer != 0 ? bench_cpu(peer) : 0);
}

static double timed(void (*run)(void *, unsigned), void *data, unsigned count, int peer)
{
	double start = used(peer);
	run(data, count);
	return (used(peer) - start) / count;
}

static int compare(const void *a, const void *b)
{
	double one = *(const double *)a, other = *(const double *)b;
	return (one > other) - (one < other);
}

struct bench_pair bench_turns(void (*a)(void *data, unsigned count),
	void (*b)(void *data, unsigned count), void *data, unsigned rounds, unsigned count,
	int peer)
{
	struct bench_pair best = { 1e9, 1e9, 0 };
	double ratios[BENCH_MAX_ROUNDS];
	for (unsigned i = 0; i < rounds && i < BENCH_MAX_ROUNDS; i++) {
		double one = timed(a, data, count, peer);
		double other = timed(b, data, count, peer);
		best.a = one < best.a ? one : best.a;
		best.b = other < best.b ? other : best.b;
		ratios[i] = one / other;
	}
	qsort(ratios, rounds, sizeof(ratios[0]), compare);
	best.ratio = ratios[rounds / 2];
	return best;
}

bool bench_spawn(struct bench_child *child, const char *const *argv, const char *const *env)
{
	int in[2];
	int out[2];
	if (pipe(in) != 0 || pipe(out) != 0) {
		perror("pipe");
		return false;
	}
	pid_t pid = fork();
	if (pid == 0) {
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		close(in[0]);
		close(in[1]);
		close(out[0]);
		close(out[1]);
		execve(argv[0], (char *const *)argv, (char *const *)env);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	*child = (struct bench_child){ .pid = pid, .in = in[1], .out = out[0] };
	return pid > 0;
}

bool bench_read_line(struct bench_child *child, char *line, size_t size)
{
	size_t length = 0;
	for (;;) {
		ssize_t got = read(child->out, line + length, size - 1 - length);
		if (got < 0 && errno == EINTR) {
			continue;
		}
		if (got <= 0) {
			return false;
		}
		length += (size_t)got;
		line[length] = '\0';
		char *end = strchr(line, '\n');
		if (end) {
			*end = '\0';
			return true;
		}
		if (length == size - 1) {
			return false;
		}
	}
}

long bench_resident_kib(int pid)
{
	char path[64];
	snprintf(path, sizeof(path), "/proc/%d/status", pid);
	FILE *file = fopen(path, "r");
	if (!file) {
		return -1;
	}
	char line[256];
	long kib = -1;
	while (fgets(line, sizeof(line), file)) {
		if (strncmp(line, "VmRSS:", 6) == 0) {
			kib = strtol(line + 6, NULL, 10);
		}
	}
	fclose(file);
	return kib;
}

void bench_end(struct bench_child *child)
{
	close(child->in);
	close(child->out);
	kill(child->pid, SIGTERM);
	waitpid(child->pid, NULL, 0);
}

int main(int argc, char **argv)
{
	if (argc != 3 && argc != 4) {
		fprintf(stderr, "usage: bench OPENROUTER-ADMIN NULL-PROGRAM [SLACK-PERCENT]\n");
		return 2;
	}
	slack = argc == 4 ? strtod(argv[3], NULL) / 100 : 0;
	signal(SIGPIPE, SIG_IGN);
	bool measured = bench_tables() && bench_start(argv[1], argv[2])
		&& bench_calls(argv[1]) && bench_sandbox(argv[1]) && bench_cli(argv[1], argv[2]);
	if (!measured) {
		fprintf(stderr, "bench: could not measure\n");
		return 2;
	}
	return bench_all_met() ? 0 : 1;
}
