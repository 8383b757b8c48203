#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static int pipe_fds[2] = { -1, -1 };

static void on_signal(int number)
{
	int before = errno;
	char byte = (char)number;
	ssize_t unused = write(pipe_fds[1], &byte, 1);
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
