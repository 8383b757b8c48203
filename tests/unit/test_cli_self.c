/* Where this program lies: as the system tells it, or else as a shell would find it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "support.h"

static const char *told; /* by the system; NULL: it tells nothing */

ssize_t __wrap_readlink(const char *path, char *to, size_t size);
ssize_t __wrap_readlink(const char *path, char *to, size_t size)
{
	assert_string_equal(path, "/proc/self/exe");
	if (told == NULL) {
		return -1;
	}
	size_t length = strlen(told) < size ? strlen(told) : size;
	memcpy(to, told, length);
	return (ssize_t)length;
}

static void make_file(const char *path, mode_t mode)
{
	int fd = open(path, O_CREAT | O_WRONLY, 0600);
	assert_true(fd >= 0);
	assert_int_equal(fchmod(fd, mode), 0);
	close(fd);
}

static void assert_found(const char *called, const char *wanted)
{
	cli_find_self(called);
	assert_string_equal(cli_self(), wanted);
}

static void the_system_is_asked_first(void **state)
{
	(void)state;
	told = "/opt/bin/program";
	assert_found("whatever", "/opt/bin/program");
}

static void else_it_is_looked_for(void **state)
{
	char folder[] = "/tmp/ora-self-XXXXXX", *real, tool[300], plain[300], path[600];
	static char endless[2 * CLI_PATH_SIZE];
	(void)state;
	assert_non_null(mkdtemp(folder));
	real = realpath(folder, NULL);
	assert_non_null(real);
	snprintf(tool, sizeof(tool), "%.200s/tool", real);
	snprintf(plain, sizeof(plain), "%.200s/plain", real);
	make_file(tool, 0700);
	make_file(plain, 0600);
	memset(endless, 'x', sizeof(endless) - 1);
	for (int i = 0; i < 2; i++) {
		told = i == 0 ? NULL : endless; /* what does not fit is no answer */
		snprintf(path, sizeof(path), ":/nonexistent:%.200s:/", real);
		setenv("PATH", path, 1);
		assert_found("tool", tool);
		assert_found(tool, tool);
		/* What can't be found is called what it was called. */
		assert_found("missing", "missing");
		assert_found("/nonexistent/tool", "/nonexistent/tool");
		if (geteuid() != 0) { /* who may run nothing of it */
			assert_found("plain", "plain");
		}
		setenv("PATH", endless, 1);
		assert_found("tool", "tool");
		unsetenv("PATH");
		assert_found("tool", "tool");
	}
	unlink(tool);
	unlink(plain);
	rmdir(folder);
	free(real);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(the_system_is_asked_first),
	cmocka_unit_test(else_it_is_looked_for),
};

SUPPORT_MAIN(tests)
