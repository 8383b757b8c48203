#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/cli.h"
#include "cli/hidden.h"

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	interrupted = number;
}

/* Waits for something to read; signals come in here alone, so that none is lost between a look at
 * `interrupted` and the waiting. False: one came. */
static bool wait_readable(int fd, const sigset_t *let_in)
{
	fd_set readable;
	FD_ZERO(&readable);
	FD_SET(fd, &readable);
	while (interrupted == 0 && pselect(fd + 1, &readable, NULL, NULL, NULL, let_in) < 0) {
		FD_SET(fd, &readable);
	}
	return interrupted == 0;
}

/* To the end of the line; false: there was none, it is too long, or a signal came. `let_in`: the
 * signals that do not come at other times; NULL: they all do. */
static bool read_line(int fd, const sigset_t *let_in, char line[CLI_HIDDEN_SIZE])
{
	size_t length = 0;
	while (length < CLI_HIDDEN_SIZE) {
		if (let_in != NULL && !wait_readable(fd, let_in)) {
			return false;
		}
		ssize_t count = read(fd, line + length, 1);
		if (count < 0 && errno == EINTR && interrupted == 0) {
			continue;
		}
		if (count < 0 || (count == 0 && length == 0)) {
			return false;
		}
		if (count == 0 || line[length] == '\n') {
			line[length] = '\0';
			return true;
		}
		length++;
	}
	return false;
}

static bool read_from_terminal(int tty, const char *what, char line[CLI_HIDDEN_SIZE])
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
	enum { SIGNALS = sizeof(signals) / sizeof(signals[0]) };
	struct sigaction before[SIGNALS], action;
	struct termios shown, hidden;
	sigset_t kept_out, mask;
	if (tcgetattr(tty, &shown) != 0) {
		return false;
	}
	/* Whatever ends it, what is typed is shown again afterwards. */
	memset(&action, 0, sizeof(action));
	action.sa_handler = on_signal;
	sigemptyset(&kept_out);
	for (int i = 0; i < SIGNALS; i++) {
		sigaddset(&kept_out, signals[i]);
		sigaction(signals[i], &action, &before[i]);
	}
	sigprocmask(SIG_BLOCK, &kept_out, &mask);
	hidden = shown;
	hidden.c_lflag &= ~(tcflag_t)ECHO;
	bool ok = tcsetattr(tty, TCSAFLUSH, &hidden) == 0
		&& dprintf(tty, "%s (it is not shown): ", what) >= 0 && read_line(tty, &mask, line);
	(void)tcsetattr(tty, TCSAFLUSH, &shown);
	ssize_t written = write(tty, "\n", 1);
	(void)written;
	sigprocmask(SIG_SETMASK, &mask, NULL);
	for (int i = 0; i < SIGNALS; i++) {
		sigaction(signals[i], &before[i], NULL);
	}
	return ok;
}

int cli_read_hidden(const char *what, char line[CLI_HIDDEN_SIZE])
{
	bool ok;
	int tty = isatty(STDIN_FILENO) ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1;
	if (tty >= 0) {
		ok = read_from_terminal(tty, what, line);
		close(tty);
	} else {
		ok = read_line(STDIN_FILENO, NULL, line);
	}
	if (!ok) {
		ora_wipe(line, CLI_HIDDEN_SIZE);
		return interrupted != 0 ? cli_fail(CLI_REFUSED, "interrupted; nothing was changed")
			: cli_fail(CLI_USAGE, "%s: nothing was given", what);
	}
	/* Blanks come with pasting. */
	size_t start = strspn(line, " \t\r"), length = strlen(line + start);
	memmove(line, line + start, length + 1);
	while (length > 0 && strchr(" \t\r", line[length - 1]) != NULL) {
		line[--length] = '\0';
	}
	return length > 0 ? 0 : cli_fail(CLI_USAGE, "%s: nothing was given", what);
}
