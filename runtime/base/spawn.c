#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <unistd.h>

#include "base/spawn.h"

/* A helper thread has all signals blocked, and a server ignores some. */
static int set_attributes(posix_spawnattr_t *attributes, bool group)
{
	sigset_t none, defaults;
	sigemptyset(&none);
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGPIPE);
	sigaddset(&defaults, SIGCHLD);
	sigaddset(&defaults, SIGXFSZ);
	int rc = posix_spawnattr_setsigmask(attributes, &none);
	rc = rc != 0 ? rc : posix_spawnattr_setsigdefault(attributes, &defaults);
	rc = rc != 0 ? rc : posix_spawnattr_setpgroup(attributes, 0);
	return rc != 0 ? rc : posix_spawnattr_setflags(attributes, (short)(POSIX_SPAWN_SETSIGMASK
		| POSIX_SPAWN_SETSIGDEF | (group ? POSIX_SPAWN_SETPGROUP : 0)));
}

static int add_stream(posix_spawn_file_actions_t *actions, int fd, int to, int flags)
{
	return fd >= 0 ? posix_spawn_file_actions_adddup2(actions, fd, to)
		: posix_spawn_file_actions_addopen(actions, to, "/dev/null", flags, 0);
}

int ora_spawn(const struct ora_spawn *how, pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int rc = posix_spawn_file_actions_init(&actions);
	if (rc != 0) {
		return rc;
	}
	rc = posix_spawnattr_init(&attributes);
	if (rc == 0) {
		rc = set_attributes(&attributes, how->group);
		rc = rc != 0 ? rc : add_stream(&actions, how->input, STDIN_FILENO, O_RDONLY);
		rc = rc != 0 ? rc : add_stream(&actions, how->output, STDOUT_FILENO, O_WRONLY);
		rc = rc != 0 ? rc : posix_spawnp(pid, how->path != NULL ? how->path : how->argv[0], &actions,
			&attributes, how->argv, how->environment);
		posix_spawnattr_destroy(&attributes);
	}
	posix_spawn_file_actions_destroy(&actions);
	return rc;
}

int ora_pipe(int ends[2])
{
	if (pipe(ends) != 0) {
		ends[0] = ends[1] = -1;
		return -1;
	}
	(void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	(void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return 0;
}
