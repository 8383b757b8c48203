#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static int pipe_fds[2] = { -1, -1 };
static int reload_fds[2] = { -1, -1 };

static void on_signal(int number)
{
	int before = errno;
	char byte = (char)number;
	ssize_t unused = write(number == SIGHUP ? reload_fds[1] : pipe_fds[1], &byte, 1);
	(void)unused;
	errno = before;
}

int cli_stop_descriptor(void)
{
	if (pipe_fds[0] < 0 && pipe(pipe_fds) != 0) {
		return -1;
	}
	struct sigaction action;
	memset(&action, 0, sizeof(action));
	action.sa_handler = on_signal;
	action.sa_flags = SA_RESTART;
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	return pipe_fds[0];
}

int cli_reload_descriptor(void)
{
	if (reload_fds[0] < 0 && pipe(reload_fds) != 0) {
		return -1;
	}
	/* Signals that come faster than they are taken up are one. */
	(void)fcntl(reload_fds[0], F_SETFL, O_NONBLOCK);
	(void)fcntl(reload_fds[1], F_SETFL, O_NONBLOCK);
	struct sigaction action;
	memset(&action, 0, sizeof(action));
	action.sa_handler = on_signal;
	action.sa_flags = SA_RESTART;
	sigaction(SIGHUP, &action, NULL);
	return reload_fds[0];
}
