#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "base/error.h"
#include "base/rule.h"
#include "base/text.h"
#include "gate/folder.h"
#include "gate/log_chain.h"
#include "gate/log_file.h"

struct ora_log_file {
	pthread_mutex_t mutex;      /* flock() does not tell threads of one process apart */
	char *path;
	unsigned long long max_bytes;
	bool syslog;
	int folder, head_file, file;  /* -1: not open */
	unsigned long long first;   /* of the open file */
	unsigned char key[ORA_LOG_KEY_SIZE];
	struct ora_log_head head;   /* as of the lock that is held */
};

int ora_log_file_create(struct ora_log_file **out, const struct ora_log_file_options *given,
	struct ora_error *err)
{
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	if (given->size < sizeof(options) || given->folder == NULL || given->folder[0] != '/') {
		return ora_fail(err, ORA_ERR_CONFIG,
			"log: want options started with ORA_LOG_FILE_INIT, and an absolute folder");
	}
	options = *given;
	struct ora_log_file *file = calloc(1, sizeof(*file));
	char *path = strdup(options.folder);
	if (file == NULL || path == NULL) {
		free(file);
		free(path);
		return ora_fail_memory(err);
	}
	pthread_mutex_init(&file->mutex, NULL);
	file->path = path;
	file->max_bytes = options.max_file_bytes != 0 ? options.max_file_bytes : 16 << 20;
	file->syslog = options.syslog;
	file->folder = file->head_file = file->file = -1;
	*out = file;
	return 0;
}

static void close_file(int *file)
{
	if (*file >= 0) {
		close(*file);
		*file = -1;
	}
}

void ora_log_file_destroy(struct ora_log_file *file)
{
	if (file == NULL) {
		return;
	}
	close_file(&file->file);
	close_file(&file->head_file);
	close_file(&file->folder);
	ora_wipe(file->key, sizeof(file->key));
	pthread_mutex_destroy(&file->mutex);
	free(file->path);
	free(file);
}

static int fail_errno(struct ora_error *err, const char *what, const char *name)
{
	return ora_fail(err, ORA_ERR_LOG, "%s can't be %s: %s", name, what, strerror(errno));
}

static int lock_head(struct ora_log_file *file, struct ora_error *err)
{
	int rc;
	do {
		rc = flock(file->head_file, LOCK_EX);
	} while (rc != 0 && errno == EINTR);
	return rc == 0 ? 0 : fail_errno(err, "locked", "its head");
}

static void unlock_head(struct ora_log_file *file)
{
	(void)flock(file->head_file, LOCK_UN);
}

static bool is_removed(int file)
{
	struct stat status;
	return file >= 0 && fstat(file, &status) == 0 && status.st_nlink == 0;
}

static int no_link(void)
{
	return ORA_LEFT_OUT("log.link") ? 0 : O_NOFOLLOW;
}

/* Folder and head, when the first line is to be written, or somebody has removed them. */
static int open_folder(struct ora_log_file *file, struct ora_error *err)
{
	if (is_removed(file->head_file)) {
		close_file(&file->file);
		close_file(&file->head_file);
		close_file(&file->folder);
	}
	if (file->folder < 0) {
		file->folder = ora_folder_open(file->path, true, err);
		if (file->folder < 0) {
			return ORA_ERR_LOG;
		}
	}
	if (file->head_file < 0) {
		file->head_file = openat(file->folder, "head",
			O_RDWR | O_CREAT | no_link() | O_CLOEXEC, 0600);
	}
	return file->head_file >= 0 ? 0 : fail_errno(err, "opened", "its head");
}

static int write_head(struct ora_log_file *file, struct ora_error *err)
{
	char text[ORA_LOG_HEAD_SIZE];
	size_t length = ora_log_head_format(&file->head, text);
	ssize_t written = pwrite(file->head_file, text, length, 0);
	return written == (ssize_t)length ? 0 : fail_errno(err, "written", "its head");
}

static void put_time(struct ora_buf *out)
{
	struct timespec now;
	struct tm utc;
	char text[32];
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &utc);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &utc);
	ora_buf_addf(out, "%s.%03ldZ", text, now.tv_nsec / 1000000);
}

/* Writes all of it, or nothing. */
static int write_whole(int file, const char *text, size_t length, off_t size,
	struct ora_error *err)
{
	size_t written = 0;
	while (written < length) {
		ssize_t count = write(file, text + written, length - written);
		if (count < 0 && errno != EINTR) {
			int rc = fail_errno(err, "written", "its file");
			(void)!ftruncate(file, size);
			return rc;
		}
		written += count > 0 ? (size_t)count : 0;
	}
	return 0;
}

/* Adds the next line to the open file, and moves the head. */
static int add_line(struct ora_log_file *file, const char *members, size_t length,
	struct ora_error *err)
{
	struct ora_log_head before = file->head;
	struct ora_buf line;
	char hex[ORA_LOG_MAC_HEX + 1];
	ora_buf_init(&line, ORA_LOG_MAX_LINE);
	ora_buf_addf(&line, "{\"n\":%llu,\"time\":\"", before.last + 1);
	put_time(&line);
	ora_buf_add_string(&line, "\",");
	ora_buf_add(&line, members, length);
	int rc = ora_buf_ok(&line) != 0 ? ora_fail(err, ORA_ERR_LOG, "its line is too long")
		: ora_log_mac(file->key, before.mac, line.data, line.length, file->head.mac);
	if (rc == 0) {
		ora_log_hex(file->head.mac, ORA_DIGEST_SIZE, hex);
		ora_buf_addf(&line, ",\"mac\":\"%s\"}\n", hex);
		rc = ora_buf_ok(&line) != 0 ? ora_fail(err, ORA_ERR_LOG, "its line is too long")
			: write_whole(file->file, line.data, line.length, (off_t)before.size, err);
	}
	if (rc == 0) {
		file->head.last++;
		file->head.size += line.length;
		rc = write_head(file, err);
		if (rc != 0) {
			(void)!ftruncate(file->file, (off_t)before.size);
		}
	}
	if (rc != 0) {
		file->head = before;
	}
	ora_buf_finish(&line);
	return rc;
}

/* Reads the open file from `from` to its end. */
static char *read_tail(struct ora_log_file *file, off_t from, size_t length)
{
	char *text = malloc(length + 1);
	size_t done = 0;
	while (text != NULL && done < length) {
		ssize_t count = pread(file->file, text + done, length - done, from + (off_t)done);
		if (count == 0 || (count < 0 && errno != EINTR)) {
			free(text);
			return NULL;
		}
		done += count > 0 ? (size_t)count : 0;
	}
	return text;
}

/* Moves the head over a line that the chain goes on with. */
static bool adopt_line(struct ora_log_file *file, const char *line, size_t length)
{
	unsigned char mac[ORA_DIGEST_SIZE], given[ORA_DIGEST_SIZE];
	if (length <= ORA_LOG_TAIL_SIZE
		|| !ora_log_unhex(line + length - ORA_LOG_MAC_HEX - 2, sizeof(given), given)
		|| ora_log_mac(file->key, file->head.mac, line, length - ORA_LOG_TAIL_SIZE, mac) != 0
		|| memcmp(mac, given, sizeof(mac)) != 0) {
		return false;
	}
	memcpy(file->head.mac, mac, sizeof(mac));
	file->head.last++;
	file->head.size += length + 1;
	return true;
}

/* The file is longer than the head says: a writer died between the two. Its whole lines are
 * taken over, half a line was never kept. Anything else stays, and shows when it is read. */
static int adopt(struct ora_log_file *file, off_t size, struct ora_error *err)
{
	size_t length = (size_t)(size - (off_t)file->head.size);
	char *text = read_tail(file, (off_t)file->head.size, length);
	if (text == NULL) {
		return ora_fail(err, ORA_ERR_LOG, "its end can't be read");
	}
	const char *at = text, *end = text + length;
	const char *newline = memchr(at, '\n', length);
	while (newline != NULL && adopt_line(file, at, (size_t)(newline - at))) {
		at = newline + 1;
		newline = memchr(at, '\n', (size_t)(end - at));
	}
	if (newline == NULL && at < end) {
		(void)!ftruncate(file->file, (off_t)file->head.size);
	} else if (at < end) {
		file->head.size = (unsigned long long)size;
		if (end[-1] != '\n' && write_whole(file->file, "\n", 1, size, NULL) == 0) {
			file->head.size++;
		}
	}
	free(text);
	return 0;
}

/* Opens the file that the head names, unless it is open; makes it where it is missing. */
static int open_file(struct ora_log_file *file, bool *made, struct ora_error *err)
{
	char name[ORA_LOG_NAME_SIZE];
	if (file->file >= 0 && file->first == file->head.first && !is_removed(file->file)) {
		return 0;
	}
	close_file(&file->file);
	ora_log_name(file->head.first, name);
	const int flags = O_RDWR | O_APPEND | no_link() | O_CLOEXEC;
	file->file = openat(file->folder, name, flags);
	if (file->file < 0 && errno == ENOENT) {
		file->file = openat(file->folder, name, flags | O_CREAT | O_EXCL, 0600);
		*made = true;
	}
	file->first = file->head.first;
	return file->file >= 0 ? 0 : fail_errno(err, "opened", name);
}

/* Goes on in a new file, whose first line says what came before. */
static int begin_file(struct ora_log_file *file, struct ora_error *err)
{
	char hex[ORA_LOG_MAC_HEX + 1], members[128];
	struct ora_log_head before = file->head;
	bool made = false;
	file->head.first = before.last + 1;
	file->head.size = 0;
	ora_log_hex(before.mac, ORA_DIGEST_SIZE, hex);
	int length = snprintf(members, sizeof(members), "\"type\":\"begin\",\"before\":\"%s\"", hex);
	int rc = open_file(file, &made, err);
	if (rc == 0) {
		rc = add_line(file, members, (size_t)length, err);
	}
	if (rc == 0 && made && fsync(file->folder) != 0) {
		rc = fail_errno(err, "written", "its folder");
	}
	if (rc != 0) {
		file->head = before;
	}
	return rc;
}

/* The number of the newest file's first line; 0: there is none. */
static unsigned long long newest_file(struct ora_log_file *file)
{
	unsigned long long newest = 0;
	int copy = openat(file->folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *folder = copy >= 0 ? fdopendir(copy) : NULL;
	if (folder == NULL) {
		close_file(&copy);
		return 0;
	}
	for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
		unsigned long long number = ora_log_name_number(entry->d_name);
		newest = number > newest ? number : newest;
	}
	closedir(folder);
	return newest;
}

/* Lines are there, but no head that fits: goes on behind the last of them, and says so for
 * good, because what was cut off before can't show any more. */
static int repair(struct ora_log_file *file, unsigned long long newest, struct ora_error *err)
{
	static const char members[] = "\"type\":\"repair\",\"message\":\"the head was missing\"";
	struct stat status;
	bool made = false;
	file->head = (struct ora_log_head){ .first = newest };
	int rc = open_file(file, &made, err);
	if (rc != 0 || fstat(file->file, &status) != 0) {
		return rc != 0 ? rc : fail_errno(err, "read", "its file");
	}
	char *text = read_tail(file, 0, (size_t)status.st_size);
	if (text == NULL) {
		return ora_fail(err, ORA_ERR_LOG, "its file can't be read");
	}
	size_t length = (size_t)status.st_size;
	while (length > 0 && text[length - 1] != '\n') {
		length--;
	}
	file->head.size = length;
	if (length > ORA_LOG_TAIL_SIZE) {
		(void)!ora_log_unhex(text + length - ORA_LOG_MAC_HEX - 3, ORA_DIGEST_SIZE,
			file->head.mac);
	}
	file->head.last = newest - 1;
	for (size_t i = 0; i < length; i++) {
		file->head.last += text[i] == '\n';
	}
	free(text);
	(void)!ftruncate(file->file, (off_t)length);
	return add_line(file, members, sizeof(members) - 1, err);
}

/* The head, the key and the file, as they are now that the lock is held. */
static int prepare(struct ora_log_file *file, struct ora_error *err)
{
	char text[ORA_LOG_HEAD_SIZE];
	struct stat status;
	bool made = false;
	ssize_t length = pread(file->head_file, text, sizeof(text), 0);
	bool has_head = length > 0 && ora_log_head_parse(text, (size_t)length, &file->head);
	unsigned long long newest = has_head ? 0 : newest_file(file);
	int rc = ora_log_read_key(file->folder, !has_head && newest == 0, file->key, err);
	if (rc != 0) {
		return rc;
	}
	if (!has_head) {
		file->head = (struct ora_log_head){ 0 };
		return newest != 0 ? repair(file, newest, err) : begin_file(file, err);
	}
	rc = open_file(file, &made, err);
	if (rc == 0 && fstat(file->file, &status) != 0) {
		rc = fail_errno(err, "read", "its file");
	}
	if (rc == 0 && (unsigned long long)status.st_size > file->head.size) {
		rc = adopt(file, status.st_size, err);
	} else if (rc == 0 && (unsigned long long)status.st_size < file->head.size) {
		file->head.size = (unsigned long long)status.st_size; /* it was cut: that will show */
	}
	return rc;
}

static int append_locked(struct ora_log_file *file, const char *members, size_t length,
	struct ora_error *err)
{
	int rc = prepare(file, err);
	if (rc == 0 && file->head.size >= file->max_bytes) {
		rc = begin_file(file, err);
	}
	return rc != 0 ? rc : add_line(file, members, length, err);
}

static void tell_syslog(const struct ora_log_file *file, const struct ora_log_head *head)
{
	char hex[ORA_LOG_MAC_HEX + 1];
	ora_log_hex(head->mac, ORA_DIGEST_SIZE, hex);
	syslog(LOG_NOTICE, "log %s ends with line %llu, %s", file->path, head->last, hex);
}

int ora_log_file_append(struct ora_log_file *file, const char *members, size_t length,
	unsigned how, struct ora_error *err)
{
	const bool durable = (how & ORA_LOG_DURABLE) != 0;
	int copy = -1;
	pthread_mutex_lock(&file->mutex);
	int rc = open_folder(file, err);
	if (rc == 0) {
		rc = lock_head(file, err);
	}
	if (rc == 0) {
		rc = append_locked(file, members, length, err);
		if (rc == 0 && durable) {
			copy = dup(file->file); /* others may write while the disk does */
			rc = copy >= 0 ? 0 : fail_errno(err, "kept open", "its file");
		}
		unlock_head(file);
	}
	struct ora_log_head head = file->head;
	pthread_mutex_unlock(&file->mutex);
	if (rc == 0 && durable && fdatasync(copy) != 0) {
		rc = fail_errno(err, "written to the disk", "its file");
	}
	close_file(&copy);
	if (rc == 0 && (how & ORA_LOG_TELL) != 0 && file->syslog) {
		tell_syslog(file, &head);
	}
	return rc;
}
