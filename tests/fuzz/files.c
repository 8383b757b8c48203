#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "files.h"
#include "fuzz.h"

static char folder[64];

static void remove_folder(void)
{
	DIR *names = opendir(folder);
	struct dirent *it;
	while (names != NULL && (it = readdir(names)) != NULL) {
		(void)unlinkat(dirfd(names), it->d_name, 0);
	}
	if (names != NULL) {
		closedir(names);
	}
	(void)rmdir(folder);
}

const char *files_folder(void)
{
	if (folder[0] == '\0') {
		/* In memory where there is such a place: each input is written. */
		const char *place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
		snprintf(folder, sizeof(folder), "%s/fuzz-XXXXXX", place);
		FUZZ_HOLDS(mkdtemp(folder) != NULL);
		(void)atexit(remove_folder);
	}
	return folder;
}

const char *files_path(const char *name)
{
	static char path[160];
	snprintf(path, sizeof(path), "%s/%s", files_folder(), name);
	return path;
}

void files_write(const char *name, const void *bytes, size_t length)
{
	int fd = open(files_path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	FUZZ_HOLDS(fd >= 0);
	FUZZ_HOLDS(write(fd, bytes, length) == (ssize_t)length);
	FUZZ_HOLDS(close(fd) == 0);
}
