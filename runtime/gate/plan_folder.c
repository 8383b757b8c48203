#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/random.h"
#include "base/text.h"
#include "gate/folder.h"
#include "gate/plan_folder.h"

int ora_plan_folder_fail(struct ora_error *err, const char *what, const char *name)
{
	return ora_fail(err, ORA_ERR_LOG, "%s the plan %s: %s", what, name, strerror(errno));
}

ssize_t ora_plan_folder_read(int folder, const char *name, char *to, size_t size)
{
	struct stat info;
	int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	size_t used = 0;
	ssize_t count = fd < 0 || fstat(fd, &info) != 0 ? -1 : 1;
	if (count > 0 && (!S_ISREG(info.st_mode) || info.st_uid != geteuid())) {
		errno = EPERM;
		count = -1;
	}
	while (count > 0 && used < size) {
		count = read(fd, to + used, size - used);
		used += count > 0 ? (size_t)count : 0;
	}
	if (fd >= 0) {
		close(fd);
	}
	return count < 0 ? -1 : (ssize_t)used;
}

int ora_plan_folder_write(int folder, const void *bytes, size_t length, char name[40])
{
	unsigned char random[8];
	if (ora_random(random, sizeof(random)) != 0) {
		errno = EIO;
		return -1;
	}
	snprintf(name, 40, ".%02x%02x%02x%02x%02x%02x%02x%02x", random[0], random[1], random[2],
		random[3], random[4], random[5], random[6], random[7]);
	int fd = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	const char *from = bytes;
	while (fd >= 0 && length > 0) {
		ssize_t count = write(fd, from, length);
		if (count < 0) {
			int why = errno;
			close(fd);
			unlinkat(folder, name, 0);
			errno = why;
			return -1;
		}
		from += count;
		length -= (size_t)count;
	}
	return fd < 0 ? -1 : close(fd);
}

/* The key of the folder, made with it: whoever links it first has made it. */
static int need_key(int folder, unsigned char key[32], struct ora_error *err)
{
	char name[40], bytes[33];
	ssize_t size = ora_plan_folder_read(folder, "key", bytes, sizeof(bytes));
	if (size < 0 && errno == ENOENT) {
		if (ora_random(bytes, 32) != 0 || ora_plan_folder_write(folder, bytes, 32, name) != 0) {
			return ora_plan_folder_fail(err, "can't make the key of", "folder");
		}
		int linked = linkat(folder, name, folder, "key", 0);
		bool lost = linked != 0 && errno != EEXIST;
		unlinkat(folder, name, 0);
		size = lost ? -1 : ora_plan_folder_read(folder, "key", bytes, sizeof(bytes));
	}
	if (size != 32) {
		return ora_fail(err, ORA_ERR_LOG, "the key of the folder of plans can't be read");
	}
	memcpy(key, bytes, 32);
	ora_wipe(bytes, sizeof(bytes));
	return 0;
}

int ora_plan_folder_lock(const struct ora_plan_folder *folder)
{
	int rc, fd = openat(folder->fd, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0) {
		return -1;
	}
	do {
		rc = flock(fd, LOCK_EX);
	} while (rc != 0 && errno == EINTR);
	if (rc != 0) {
		int why = errno;
		close(fd);
		errno = why;
		return -1;
	}
	return fd;
}

DIR *ora_plan_folder_list(const struct ora_plan_folder *folder)
{
	int fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *names = fd >= 0 ? fdopendir(fd) : NULL;
	if (names == NULL && fd >= 0) {
		close(fd);
	}
	return names;
}

void ora_plan_folder_destroy(struct ora_plan_folder *folder)
{
	if (folder->fd >= 0) {
		close(folder->fd);
	}
	free(folder->approve_options);
	ora_wipe(folder, sizeof(*folder));
	free(folder);
}

int ora_plan_folder_open(const char *path, bool make, struct ora_plan_folder **out,
	struct ora_error *err)
{
	struct ora_error why = ORA_ERROR_INIT;
	struct ora_plan_folder *folder = calloc(1, sizeof(*folder));
	if (folder == NULL) {
		return ora_fail_memory(err);
	}
	folder->fd = ora_folder_open(path, make, &why);
	int rc = folder->fd < 0 ? ORA_ERR_LOG : need_key(folder->fd, folder->key, &why);
	if (rc != 0) {
		ora_plan_folder_destroy(folder);
		return why.code != ORA_OK ? ora_fail(err, why.code, "%s", why.message)
			: ora_fail(err, ORA_ERR_CONFIRM, "no plan waits for approval in %s", path);
	}
	*out = folder;
	return 0;
}
