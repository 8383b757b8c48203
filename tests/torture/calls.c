/*
 * System calls, and what the C library makes of them, in place of the C library's: each is made,
 * or fails with EIO, or what else it can have.
 */
#define _GNU_SOURCE /* RTLD_NEXT, posix_spawnp() .. */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <pwd.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "failing.h"

static bool fails(enum failing_kind kind, const void *caller)
{
	bool now = failing_call(kind, caller);
	errno = now ? failing_interrupts() ? EINTR : EIO : errno;
	return now;
}

/* Signals interrupt no call on a file. A pipe of the program's own does not fail, and what a peer
 * does to a socket is for other tests. */
static enum failing_kind kind_of(int fd)
{
	struct stat status;
	return syscall(SYS_fstat, fd, &status) == 0 && S_ISREG(status.st_mode) ? FAILING_CALL
		: fd <= STDERR_FILENO ? FAILING_WAIT : FAILING_PIPE;
}

/* TYPE NAME PARAMETERS, which gives FAILED where it fails; what follows are the arguments. */
#define PASS(kind, type, name, failed, parameters, ...) \
	type name parameters \
	{ \
		if (fails(kind, __builtin_return_address(0))) { \
			return failed; \
		} \
		type (*real) parameters; \
		*(void **)&real = dlsym(RTLD_NEXT, #name); \
		return real(__VA_ARGS__); \
	}
#define CALL(...) PASS(FAILING_CALL, __VA_ARGS__)
#define WAIT(...) PASS(FAILING_WAIT, __VA_ARGS__)
#define FILE_CALL(...) PASS(kind_of(fd), __VA_ARGS__)

FILE_CALL(ssize_t, read, -1, (int fd, void *to, size_t size), fd, to, size)
FILE_CALL(ssize_t, write, -1, (int fd, const void *from, size_t size), fd, from, size)
CALL(ssize_t, pread, -1, (int fd, void *to, size_t size, off_t at), fd, to, size, at)
CALL(ssize_t, pwrite, -1, (int fd, const void *from, size_t size, off_t at), fd, from, size, at)
FILE_CALL(ssize_t, writev, -1, (int fd, const struct iovec *from, int count), fd, from, count)
WAIT(ssize_t, send, -1, (int fd, const void *from, size_t size, int flags), fd, from, size, flags)
WAIT(ssize_t, getrandom, -1, (void *to, size_t size, unsigned flags), to, size, flags)
WAIT(int, poll, -1, (struct pollfd *fds, nfds_t count, int timeout_ms), fds, count, timeout_ms)
PASS((options & WNOHANG) != 0 ? FAILING_CALL : FAILING_WAIT, pid_t, waitpid, -1,
	(pid_t pid, int *status, int options), pid, status, options)

CALL(int, fstat, -1, (int fd, struct stat *to), fd, to)
CALL(int, stat, -1, (const char *path, struct stat *to), path, to)
CALL(int, fstatat, -1, (int folder, const char *name, struct stat *to, int flags), folder, name, to,
	flags)
CALL(int, fsync, -1, (int fd), fd)
CALL(int, fdatasync, -1, (int fd), fd)
CALL(int, ftruncate, -1, (int fd, off_t length), fd, length)
CALL(int, rename, -1, (const char *from, const char *to), from, to)
CALL(int, renameat, -1, (int a, const char *from, int b, const char *to), a, from, b, to)
CALL(int, link, -1, (const char *from, const char *to), from, to)
CALL(int, linkat, -1, (int a, const char *from, int b, const char *to, int flags), a, from, b, to,
	flags)
CALL(int, unlink, -1, (const char *path), path)
CALL(int, unlinkat, -1, (int folder, const char *name, int flags), folder, name, flags)
CALL(int, mkdir, -1, (const char *path, mode_t mode), path, mode)
CALL(char *, mkdtemp, NULL, (char *path), path)
CALL(DIR *, opendir, NULL, (const char *path), path)
CALL(DIR *, fdopendir, NULL, (int fd), fd)
CALL(int, pipe, -1, (int ends[2]), ends)
CALL(int, dup, -1, (int fd), fd)
CALL(char *, realpath, NULL, (const char *path, char *to), path, to)
CALL(ssize_t, readlink, -1, (const char *path, char *to, size_t size), path, to, size)
CALL(char *, getcwd, NULL, (char *to, size_t size), to, size)
CALL(FILE *, fopen, NULL, (const char *path, const char *how), path, how)
CALL(FILE *, fdopen, NULL, (int fd, const char *how), fd, how)
CALL(struct passwd *, getpwuid, NULL, (uid_t user), user)
CALL(int, tcgetattr, -1, (int fd, struct termios *to), fd, to)
CALL(int, tcsetattr, -1, (int fd, int when, const struct termios *from), fd, when, from)

/* These return what errno would say. */
CALL(int, posix_spawn, EAGAIN, (pid_t *pid, const char *path,
	const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes,
	char *const argv[], char *const env[]), pid, path, actions, attributes, argv, env)
CALL(int, posix_spawnp, EAGAIN, (pid_t *pid, const char *path,
	const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes,
	char *const argv[], char *const env[]), pid, path, actions, attributes, argv, env)
CALL(int, posix_spawn_file_actions_init, ENOMEM, (posix_spawn_file_actions_t *actions), actions)
CALL(int, posix_spawn_file_actions_adddup2, ENOMEM, (posix_spawn_file_actions_t *actions, int from,
	int to), actions, from, to)
CALL(int, posix_spawn_file_actions_addopen, ENOMEM, (posix_spawn_file_actions_t *actions, int fd,
	const char *path, int flags, mode_t mode), actions, fd, path, flags, mode)
CALL(int, posix_spawnattr_init, ENOMEM, (posix_spawnattr_t *attributes), attributes)
CALL(int, pthread_create, EAGAIN, (pthread_t *thread, const pthread_attr_t *attributes,
	void *(*run)(void *), void *user), thread, attributes, run, user)
CALL(int, pthread_mutex_init, ENOMEM, (pthread_mutex_t *mutex, const pthread_mutexattr_t *how),
	mutex, how)
CALL(int, pthread_cond_init, ENOMEM, (pthread_cond_t *cond, const pthread_condattr_t *how), cond,
	how)
CALL(int, pthread_attr_init, ENOMEM, (pthread_attr_t *attributes), attributes)

/* Letting go never fails. */
int flock(int fd, int how)
{
	int (*real)(int, int);
	*(void **)&real = dlsym(RTLD_NEXT, "flock");
	return how != LOCK_UN && fails(FAILING_WAIT, __builtin_return_address(0)) ? -1 : real(fd, how);
}

/* With an argument that need not be there. */
int open(const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
	va_end(more);
	int (*real)(const char *, int, ...);
	*(void **)&real = dlsym(RTLD_NEXT, "open");
	return fails(FAILING_CALL, __builtin_return_address(0)) ? -1 : real(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
	va_end(more);
	int (*real)(int, const char *, int, ...);
	*(void **)&real = dlsym(RTLD_NEXT, "openat");
	return fails(FAILING_CALL, __builtin_return_address(0)) ? -1 : real(folder, path, flags, mode);
}
