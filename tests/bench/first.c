/*
 *	first RUNS PROGRAM ARGUMENT..
 *
 * How long a server on stdin and stdout takes from its start to its first reply. Prints JSON:
 * the median and the best of the runs.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_RUNS = 1000 };

static double now_ms(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static pid_t start(char **command, int *to, int *from)
{
	int in[2], out[2];
	if (pipe(in) != 0 || pipe(out) != 0) {
		return -1;
	}
	pid_t pid = fork();
	if (pid == 0) {
		int nothing = open("/dev/null", O_WRONLY);
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		dup2(nothing, STDERR_FILENO);
		for (int fd = STDERR_FILENO + 1; fd < 16; fd++) {
			close(fd);
		}
		execvp(command[0], command);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	*to = in[1];
	*from = out[0];
	return pid;
}

static bool wait_for_line(int fd)
{
	char bytes[65536];
	ssize_t got;
	do {
		got = read(fd, bytes, sizeof(bytes));
	} while (got > 0 && memchr(bytes, '\n', (size_t)got) == NULL);
	return got > 0;
}

static bool run(char **command, double *took_ms)
{
	static const char ask[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
		"\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
		"\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}\n";
	int to = -1, from = -1;
	double begin = now_ms();
	pid_t pid = start(command, &to, &from);
	bool ok = pid > 0 && write(to, ask, sizeof(ask) - 1) > 0 && wait_for_line(from);
	*took_ms = now_ms() - begin;
	close(to);
	close(from);
	if (pid > 0) {
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
	}
	return ok;
}

int main(int argc, char **argv)
{
	static double took_ms[MAX_RUNS];
	long runs = argc > 2 ? strtol(argv[1], NULL, 10) : 0;
	if (runs < 1 || runs > MAX_RUNS) {
		fprintf(stderr, "usage: first RUNS PROGRAM ARGUMENT..\n");
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	for (long i = 0; i < runs; i++) {
		if (!run(argv + 2, &took_ms[i])) {
			fprintf(stderr, "first: %s does not answer\n", argv[2]);
			return 1;
		}
	}
	qsort(took_ms, (size_t)runs, sizeof(took_ms[0]), compare);
	printf("{\"median_ms\": %.4f, \"best_ms\": %.4f}\n", took_ms[runs / 2], took_ms[0]);
	return 0;
}
