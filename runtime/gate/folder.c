#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/rule.h"
#include "gate/folder.h"

/* Makes a folder and those above it. What fails shows when it is opened. */
static void make_folders(const char *path)
{
	char *copy = strdup(path);
	if (copy == NULL) {
		return;
	}
	for (char *slash = strchr(copy + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		(void)mkdir(copy, 0700);
		*slash = '/';
	}
	(void)mkdir(copy, 0700);
	free(copy);
}

int ora_folder_open(const char *path, bool make, struct ora_error *err)
{
	struct stat status;
	int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (folder < 0 && errno == ENOENT && make) {
		make_folders(path);
		folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	}
	if (folder < 0 && errno == ENOENT && !make) {
		return -1;
	}
	if (folder < 0) {
		ora_fail(err, ORA_ERR_LOG, "%s can't be opened: %s", path, strerror(errno));
		return -1;
	}
	if (fstat(folder, &status) != 0 || status.st_uid != geteuid()
		|| ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && !ORA_LEFT_OUT("state.ours"))) {
		close(folder);
		ora_fail(err, ORA_ERR_LOG, "%s must be yours, and writable by nobody else", path);
		return -1;
	}
	return folder;
}
