#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/error.h"
#include "base/spawn.h"
#include "base/text.h"
#include "config/command.h"

#define MAX_OUTPUT 65536
#define PAUSE_MS 10

/* What programs that keep secrets need to find their stores, agents and screens. */
static const char *const passed_on[] = {
	"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TERM", "XDG_RUNTIME_DIR",
	"XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
	"WAYLAND_DISPLAY", "SSH_AUTH_SOCK", "GNUPGHOME", "GPG_TTY", "PASSWORD_STORE_DIR",
};
enum { PASSED_ON = sizeof(passed_on) / sizeof(passed_on[0]) };

struct config_command {
	char **argv;
	long timeout_ms;
	int stop[2];  /* readable: it is to end */
	char *environment[PASSED_ON + 1];
};

/* A run. */
struct run {
	struct config_command *command;
	pid_t pid;
	long long deadline_ms;
	bool stopped;
	bool late;
};

static bool copy_environment(struct config_command *command)
{
	size_t count = 0;
	for (size_t i = 0; i < PASSED_ON; i++) {
		const char *value = getenv(passed_on[i]);
		if (value == NULL) {
			continue;
		}
		size_t size = strlen(passed_on[i]) + strlen(value) + 2;
		char *line = malloc(size);
		if (line == NULL) {
			return false;
		}
		snprintf(line, size, "%s=%s", passed_on[i], value);
		command->environment[count++] = line;
	}
	return true;
}

static void close_end(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
		*fd = -1;
	}
}

int config_command_create(struct config_command **out, const char *const *argv, long timeout_ms)
{
	size_t count = 0;
	while (argv[count] != NULL) {
		count++;
	}
	struct config_command *command = calloc(1, sizeof(*command));
	if (command == NULL) {
		return ORA_ERR_MEMORY;
	}
	command->timeout_ms = timeout_ms;
	command->argv = calloc(count + 1, sizeof(*command->argv));
	bool ok = ora_pipe(command->stop) == 0 && command->argv != NULL && copy_environment(command);
	for (size_t i = 0; ok && i < count; i++) {
		command->argv[i] = strdup(argv[i]);
		ok = command->argv[i] != NULL;
	}
	if (!ok) {
		config_command_destroy(command);
		return ORA_ERR_MEMORY;
	}
	*out = command;
	return 0;
}

void config_command_destroy(struct config_command *command)
{
	if (command == NULL) {
		return;
	}
	for (size_t i = 0; command->argv != NULL && command->argv[i] != NULL; i++) {
		free(command->argv[i]);
	}
	for (size_t i = 0; command->environment[i] != NULL; i++) {
		free(command->environment[i]);
	}
	close_end(&command->stop[0]);
	close_end(&command->stop[1]);
	free(command->argv);
	free(command);
}

void config_command_stop(struct config_command *command)
{
	ssize_t written = write(command->stop[1], "", 1);
	(void)written;
}

/* `in` -1: no input; `out` -1: what it prints is nobody's, it may repeat the secret. Returns 0 or
 * an errno. */
static int spawn(struct run *run, int in, int out)
{
	const struct ora_spawn how = {
		.argv = run->command->argv, .environment = run->command->environment,
		.input = in, .output = out, .group = true,
	};
	return ora_spawn(&how, &run->pid);
}

/* Waits for the descriptor, the deadline or the stop. False: it is over. */
static bool wait_for(struct run *run, int fd, short events)
{
	struct pollfd fds[2] = {
		{ .fd = run->command->stop[0], .events = POLLIN }, { .fd = fd, .events = events },
	};
	for (;;) {
		long long left_ms = run->deadline_ms - ora_now_ms();
		int count = left_ms > 0 ? poll(fds, 2, (int)left_ms) : 0;
		run->late = count == 0;
		run->stopped = fds[0].revents != 0;
		if (run->late || run->stopped) {
			return false;
		}
		if (count > 0) {
			return true;
		}
		if (errno != EINTR) {
			return false;
		}
	}
}

/* Reads to the end; false where there is too much, or it took too long. */
static bool read_output(struct run *run, int fd, char *text, size_t *length)
{
	for (;;) {
		if (*length == MAX_OUTPUT || !wait_for(run, fd, POLLIN)) {
			return false;
		}
		ssize_t count = read(fd, text + *length, MAX_OUTPUT - *length);
		if (count == 0) {
			return true;
		}
		if (count < 0 && errno != EINTR) {
			return false;
		}
		*length += count > 0 ? (size_t)count : 0;
	}
}

static bool write_input(struct run *run, int fd, const char *text, size_t length)
{
	while (length > 0) {
		if (!wait_for(run, fd, POLLOUT)) {
			return false;
		}
		ssize_t count = write(fd, text, length);
		if (count < 0 && errno != EINTR) {
			return false;
		}
		text += count > 0 ? count : 0;
		length -= count > 0 ? (size_t)count : 0;
	}
	return true;
}

/* Its end: waits for it as long as there is time, then makes it. The status of waitpid(), or -1; 0,
 * too, where it can't be asked for because this process ignores SIGCHLD: all that it had to say or
 * to take went through the pipe. */
static int reap(struct run *run, bool wanted)
{
	const struct timespec pause = { 0, PAUSE_MS * 1000000L };
	int status = -1;
	pid_t gone = waitpid(run->pid, &status, WNOHANG);
	while (gone == 0 && wanted && !run->stopped && !run->late) {
		struct pollfd stop = { .fd = run->command->stop[0], .events = POLLIN };
		(void)nanosleep(&pause, NULL);
		run->stopped = poll(&stop, 1, 0) > 0;
		run->late = ora_now_ms() >= run->deadline_ms;
		gone = waitpid(run->pid, &status, WNOHANG);
	}
	if (gone == 0) {
		(void)kill(-run->pid, SIGKILL);
		do {
			gone = waitpid(run->pid, &status, 0);
		} while (gone < 0 && errno == EINTR);
	}
	if (gone < 0 && errno == ECHILD) {
		return 0;
	}
	return gone == run->pid ? status : -1;
}

/* What became of it. */
static int judge(const struct run *run, bool whole, int status, struct ora_error *err)
{
	const char *name = run->command->argv[0];
	if (run->stopped) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s was ended", name);
	}
	if (run->late) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s took longer than %ld ms, and was ended", name,
			run->command->timeout_ms);
	}
	if (!whole) {
		char most[ORA_SIZE_TEXT];
		return ora_fail(err, ORA_ERR_CONFIG, "%s printed more than %s, or did not read", name,
			ora_size_text(MAX_OUTPUT, most));
	}
	if (WIFSIGNALED(status)) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s was ended by signal %d", name, WTERMSIG(status));
	}
	if (status != 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s failed with exit status %d", name,
			WEXITSTATUS(status));
	}
	return 0;
}

static int cannot_start(const struct config_command *command, int reason, struct ora_error *err)
{
	return ora_fail(err, ORA_ERR_CONFIG, "%s can't be started: %s", command->argv[0],
		strerror(reason));
}

int config_command_run(struct config_command *command, char **output, struct ora_error *err)
{
	int ends[2];
	struct run run = {
		.command = command, .deadline_ms = ora_now_ms() + command->timeout_ms,
	};
	char *text = malloc(MAX_OUTPUT + 1);
	if (text == NULL || ora_pipe(ends) != 0) {
		free(text);
		return ora_fail_memory(err);
	}
	size_t length = 0;
	int rc = spawn(&run, -1, ends[1]);
	close_end(&ends[1]);
	if (rc != 0) {
		rc = cannot_start(command, rc, err);
	} else {
		bool whole = read_output(&run, ends[0], text, &length);
		rc = judge(&run, whole, reap(&run, whole), err);
	}
	close_end(&ends[0]);
	if (rc == 0 && memchr(text, '\0', length) != NULL) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%s printed a null byte: want a text", command->argv[0]);
	}
	if (rc != 0) {
		ora_wipe(text, length);
		free(text);
		return rc;
	}
	text[length] = '\0';
	*output = text;
	return 0;
}

int config_command_feed(struct config_command *command, const char *input, size_t length,
	struct ora_error *err)
{
	int ends[2];
	struct run run = {
		.command = command, .deadline_ms = ora_now_ms() + command->timeout_ms,
	};
	if (ora_pipe(ends) != 0) {
		return ora_fail_memory(err);
	}
	int rc = spawn(&run, ends[0], -1);
	close_end(&ends[0]);
	if (rc != 0) {
		rc = cannot_start(command, rc, err);
	} else {
		bool whole = write_input(&run, ends[1], input, length);
		close_end(&ends[1]);
		/* One that failed need not have read. */
		int status = reap(&run, !run.late && !run.stopped);
		rc = judge(&run, whole || status != 0, status, err);
	}
	close_end(&ends[1]);
	return rc;
}
