#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/rule.h"
#include "base/text.h"
#include "config/secret_file.h"

#define MAX_SECRET_FILE 65536

/* The permissions that others have and should not have. */
static mode_t too_open(const struct stat *status, bool others_may_read)
{
	mode_t open = status->st_mode & (S_IRWXG | S_IRWXO);
	if (others_may_read) {
		return open & (S_IWGRP | S_IWOTH);
	}
	if (status->st_uid == 0 && geteuid() != 0) {
		open &= ~(mode_t)S_IRGRP; /* root has chosen a group that we are in */
	}
	return open;
}

int config_secret_open(const char *path, bool others_may_read, struct ora_error *err)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &status) != 0) {
		ora_fail(err, ORA_ERR_CONFIG, "%s: %s", path, strerror(errno));
	} else if (!S_ISREG(status.st_mode)) {
		ora_fail(err, ORA_ERR_CONFIG, "%s: is no file", path);
	} else if (status.st_uid != geteuid() && status.st_uid != 0 && !ORA_LEFT_OUT("key.owner")) {
		ora_fail(err, ORA_ERR_CONFIG, "%s: belongs to somebody else (it must be yours, or root's)",
			path);
	} else if (too_open(&status, others_may_read) != 0 && !ORA_LEFT_OUT("key.mode")) {
		ora_fail(err, ORA_ERR_CONFIG, "%s: others may read or write it: mode %04o (want chmod "
			"600)", path, (unsigned)status.st_mode & 07777);
	} else if (status.st_size > MAX_SECRET_FILE) {
		ora_fail(err, ORA_ERR_CONFIG, "%s: is too long to be a key", path);
	} else {
		return fd;
	}
	if (fd >= 0) {
		close(fd);
	}
	return -1;
}

int config_secret_read(const char *path, bool others_may_read, char **bytes, size_t *length,
	struct ora_error *err)
{
	int fd = config_secret_open(path, others_may_read, err);
	if (fd < 0) {
		return ORA_ERR_CONFIG;
	}
	char *text = malloc(MAX_SECRET_FILE + 1);
	size_t used = 0;
	ssize_t count = text != NULL ? 1 : 0;
	while (count > 0 && used < MAX_SECRET_FILE) {
		count = read(fd, text + used, MAX_SECRET_FILE - used);
		used += count > 0 ? (size_t)count : 0;
	}
	int reason = errno;
	close(fd);
	if (text == NULL) {
		return ora_fail_memory(err);
	}
	if (count < 0) {
		ora_wipe(text, used);
		free(text);
		return ora_fail(err, ORA_ERR_CONFIG, "%s: can't be read: %s", path, strerror(reason));
	}
	text[used] = '\0';
	*bytes = text;
	*length = used;
	return 0;
}

int config_secret_read_text(const char *path, bool others_may_read, char **text,
	struct ora_error *err)
{
	char *bytes;
	size_t length;
	int rc = config_secret_read(path, others_may_read, &bytes, &length, err);
	if (rc != 0) {
		return rc;
	}
	if (strlen(bytes) != length) {
		ora_wipe(bytes, length);
		free(bytes);
		return ora_fail(err, ORA_ERR_CONFIG, "%s: is no text: it has a null byte", path);
	}
	*text = bytes;
	return 0;
}

void config_secret_cut(char *secret)
{
	size_t length = strlen(secret);
	while (length > 0 && strchr(" \t\r\n", secret[length - 1]) != NULL) {
		secret[--length] = '\0';
	}
}
