/* Start to first reply, and resident memory then, against a null program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench.h"

static const char initialize[] =
	"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
	"\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
	"\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}\n";

enum { STARTS = 60 };

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a;
	double y = *(const double *)b;
	return (x > y) - (x < y);
}

static bool start_once(const char *const *argv, double *seconds, long *kib)
{
	static const char *const env[] = {
		"OPENROUTER_MANAGEMENT_KEY=sk-or-v1-bench", "PATH=/usr/bin:/bin", NULL,
	};
	char line[65536];
	struct bench_child child;
	double begin = bench_now();
	if (!bench_spawn(&child, argv, env)) {
		return false;
	}
	bool ok = write(child.in, initialize, sizeof(initialize) - 1) > 0
		&& bench_read_line(&child, line, sizeof(line));
	*seconds = bench_now() - begin;
	*kib = bench_resident_kib(child.pid);
	bench_end(&child);
	return ok && strstr(line, "\"id\":1") != NULL;
}

bool bench_start(const char *program, const char *null_program)
{
	const char *const real[] = { program, "mcp", NULL };
	const char *const null[] = { null_program, NULL };
	double real_s[STARTS];
	double null_s[STARTS];
	long real_kib = 0;
	long null_kib = 0;
	for (int i = 0; i < STARTS; i++) {
		if (!start_once(real, &real_s[i], &real_kib)
			|| !start_once(null, &null_s[i], &null_kib)) {
			return false;
		}
	}
	qsort(real_s, STARTS, sizeof(double), compare);
	qsort(null_s, STARTS, sizeof(double), compare);
	double real_ms = real_s[STARTS / 2] * 1e3;
	double null_ms = null_s[STARTS / 2] * 1e3;
	bench_row("mcp: start to first reply, median", real_ms, "ms", 0);
	bench_row("null program with the same libraries", null_ms, "ms", 0);
	bench_row("  ratio", real_ms / null_ms, "", 1.3);
	bench_row("mcp: resident memory after the first reply", (double)real_kib / 1024, "MB", 0);
	bench_row("null program with the same libraries", (double)null_kib / 1024, "MB", 0);
	bench_row("  more", (double)(real_kib - null_kib) / 1024, "MB", 2.0);
	return true;
}
