/*
 * The failing allocator for a program as it is (LD_PRELOAD): the ORA_FAIL_AT-th allocation of its
 * main thread fails (0: none). When it ends by itself, ORA_FAIL_REPORT (a file) says "FAILED COUNT
 * LIVE": whether an allocation was made to fail, how many there were, and how many blocks of the
 * program's own code were not freed. Where it crashes, the file has the name of the library (or the
 * program) whose code did.
 *
 * With ORA_FAIL_SERVE, a descriptor, it is that program many times, each in a process of its own: that
 * takes numbers (unsigned long) for the ORA_FAIL_AT, and answers with the process's id and, when that
 * has ended, its status (int). What it reads is in the file ORA_FAIL_IN, what it prints in ORA_FAIL_OUT
 * and ORA_FAIL_ERR. So the program and its libraries are loaded once.
 */
#define _GNU_SOURCE /* dladdr() */
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "failing.h"
#include "warm.h"

static int report = -1;

/* The innermost function that is neither ours nor the C library's. */
static void crashed(int signal)
{
	void *frames[32];
	int count = backtrace(frames, 32);
	Dl_info info;
	for (int i = 0; i < count; i++) {
		if (dladdr(frames[i], &info) != 0 && strstr(info.dli_fname, "torture_preload") == NULL
			&& strstr(info.dli_fname, "libc.so") == NULL) {
			(void)!write(report, info.dli_fname, strlen(info.dli_fname));
			break;
		}
	}
	_exit(128 + signal);
}

static void redirect(int to, const char *variable, int flags)
{
	const char *path = getenv(variable);
	int file = path != NULL ? open(path, flags, 0600) : -1;
	if (file < 0 || dup2(file, to) != to) {
		_exit(97);
	}
	close(file);
}

/* Returns in each process that is to be the program, with its number. */
static unsigned long serve(int control)
{
	unsigned long n;
	while (read(control, &n, sizeof(n)) == sizeof(n)) {
		int status = 0;
		pid_t pid = fork();
		if (pid == 0) {
			close(control);
			redirect(STDIN_FILENO, "ORA_FAIL_IN", O_RDONLY);
			redirect(STDOUT_FILENO, "ORA_FAIL_OUT", O_WRONLY | O_CREAT | O_TRUNC);
			redirect(STDERR_FILENO, "ORA_FAIL_ERR", O_WRONLY | O_CREAT | O_TRUNC);
			unsetenv("ORA_FAIL_SERVE");
			return n;
		}
		int id = pid;
		if (pid < 0 || write(control, &id, sizeof(id)) != sizeof(id)
			|| waitpid(pid, &status, 0) != pid
			|| write(control, &status, sizeof(status)) != sizeof(status)) {
			_exit(96);
		}
	}
	_exit(0);
}

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("ORA_FAIL_AT"), *path = getenv("ORA_FAIL_REPORT");
	const char *control = getenv("ORA_FAIL_SERVE");
	if (at == NULL || path == NULL) {
		return;
	}
	/* Programs that it starts are none of ours. */
	unsetenv("LD_PRELOAD");
	void *frame;
	(void)backtrace(&frame, 1); /* it loads a library at its first call */
	(void)signal(SIGSEGV, crashed);
	(void)signal(SIGABRT, crashed);
	torture_warm_up();
	unsigned long n = control != NULL ? serve(atoi(control)) : strtoul(at, NULL, 10);
	report = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	failing_begin(n);
}

__attribute__((destructor)) static void end(void)
{
	char text[80];
	if (report < 0) {
		return;
	}
	bool failed = failing_end();
	int length = snprintf(text, sizeof(text), "%d %zu %zu\n", failed, failing_count(),
		failing_live());
	if (write(report, text, (size_t)length) != length) {
		_exit(99);
	}
}
