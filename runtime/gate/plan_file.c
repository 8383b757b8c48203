#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/random.h"
#include "base/text.h"
#include "gate/confirm.h"
#include "gate/folder.h"

/*
 * Plans as files: "<hmac>\n<digest>\n<expires> <kind>\n<text>", the HMAC over the id and what
 * stands behind it. Whoever changes one holds the lock of the folder.
 */
#define MAX_FILE (1u << 20)
#define HEX (2 * ORA_DIGEST_SIZE)

struct folder {
	int fd;
	unsigned char key[32];
	char *approve_options;  /* or NULL */
};

static int fail(struct ora_error *err, const char *what, const char *name)
{
	return ora_fail(err, ORA_ERR_LOG, "%s the plan %s: %s", what, name, strerror(errno));
}

static bool is_id(const char *id)
{
	return strlen(id) == ORA_PLAN_ID_SIZE - 1
		&& strspn(id, "0123456789abcdef") == ORA_PLAN_ID_SIZE - 1;
}

/* A whole file, at most `size` bytes; -1 with errno. */
static ssize_t read_file(int folder, const char *name, char *to, size_t size)
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

/* A new file beside the others, its name in `name`; -1 with errno. */
static int write_new(int folder, const void *bytes, size_t length, char name[40])
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
	ssize_t size = read_file(folder, "key", bytes, sizeof(bytes));
	if (size < 0 && errno == ENOENT) {
		if (ora_random(bytes, 32) != 0 || write_new(folder, bytes, 32, name) != 0) {
			return fail(err, "can't make the key of", "folder");
		}
		int linked = linkat(folder, name, folder, "key", 0);
		bool lost = linked != 0 && errno != EEXIST;
		unlinkat(folder, name, 0);
		size = lost ? -1 : read_file(folder, "key", bytes, sizeof(bytes));
	}
	if (size != 32) {
		return ora_fail(err, ORA_ERR_LOG, "the key of the folder of plans can't be read");
	}
	memcpy(key, bytes, 32);
	ora_wipe(bytes, sizeof(bytes));
	return 0;
}

static int sign(const struct folder *folder, const char *id, const char *text, size_t length,
	char hex[HEX + 1])
{
	struct ora_buf all;
	unsigned char digest[ORA_DIGEST_SIZE];
	ora_buf_init(&all, 2 * MAX_FILE);
	ora_buf_addf(&all, "file\n%s\n", id);
	ora_buf_add(&all, text, length);
	int rc = ora_buf_ok(&all);
	if (rc == 0) {
		rc = ora_hmac_sha256(folder->key, sizeof(folder->key), all.data, all.length, digest);
	}
	for (size_t i = 0; rc == 0 && i < sizeof(digest); i++) {
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	}
	ora_buf_finish(&all);
	return rc;
}

/* What is to be closed to let go of the folder's lock; -1 with errno. */
static int lock(const struct folder *folder)
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

/* Opens the folder anew to list it. */
static DIR *list(const struct folder *folder)
{
	int fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *names = fd >= 0 ? fdopendir(fd) : NULL;
	if (names == NULL && fd >= 0) {
		close(fd);
	}
	return names;
}

/* A plan is written within its time, so a file that is older than that is of one that has expired
 * (or was never finished). What can't be deleted now can be next time. */
static void drop_expired(const struct folder *folder)
{
	DIR *names = list(folder);
	time_t oldest = time(NULL) - ORA_PLAN_SECONDS;
	struct dirent *it;
	while (names != NULL && (it = readdir(names)) != NULL) {
		struct stat info;
		if ((is_id(it->d_name) || (it->d_name[0] == '.' && is_id(it->d_name + 1)))
			&& fstatat(folder->fd, it->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0
			&& info.st_mtime < oldest) {
			unlinkat(folder->fd, it->d_name, 0);
		}
	}
	if (names != NULL) {
		closedir(names);
	}
}

/* Under the lock. */
static int keep(const struct folder *folder, const struct ora_pending *pending,
	struct ora_error *err)
{
	char hex[HEX + 1], name[40];
	struct ora_buf text, file;
	ora_buf_init(&text, MAX_FILE - 200);
	ora_buf_init(&file, MAX_FILE);
	ora_buf_addf(&text, "%s\n%lld %d\n", pending->digest, pending->expires_s, (int)pending->kind);
	ora_buf_add_string(&text, pending->plan != NULL ? pending->plan : "");
	int rc = ora_buf_ok(&text);
	rc = rc != 0 ? rc : sign(folder, pending->id, text.data, text.length, hex);
	if (rc == 0) {
		ora_buf_addf(&file, "%s\n", hex);
		ora_buf_add(&file, text.data, text.length);
		rc = ora_buf_ok(&file);
	}
	if (rc != 0) {
		rc = ora_fail(err, ORA_ERR_LOG, "the plan can't be written down");
	} else if (write_new(folder->fd, file.data, file.length, name) != 0) {
		rc = fail(err, "can't write", pending->id);
	} else if (renameat(folder->fd, name, folder->fd, pending->id) != 0) {
		rc = fail(err, "can't keep", pending->id);
		unlinkat(folder->fd, name, 0);
	}
	ora_buf_finish(&text);
	ora_buf_finish(&file);
	return rc;
}

static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	int held = lock(data);
	if (held < 0) {
		return fail(err, "can't lock", pending->id);
	}
	drop_expired(data);
	int rc = keep(data, pending, err);
	close(held);
	return rc;
}

/* Reads the lines in front of the text. False where it is no plan of ours. */
static bool parse(const struct folder *folder, const char *id, char *file, size_t length,
	struct ora_pending *pending)
{
	char hex[HEX + 1];
	if (length < HEX + 1 + HEX + 1 || file[HEX] != '\n' || file[HEX + 1 + HEX] != '\n'
		|| sign(folder, id, file + HEX + 1, length - HEX - 1, hex) != 0
		|| !(ora_equal_secret(hex, HEX, file, HEX) || ORA_LEFT_OUT("plan.authentic"))) {
		return false;
	}
	memcpy(pending->id, id, ORA_PLAN_ID_SIZE);
	memcpy(pending->digest, file + HEX + 1, HEX);
	pending->digest[HEX] = '\0';
	char *end;
	errno = 0;
	pending->expires_s = strtoll(file + 2 * HEX + 2, &end, 10);
	if (errno != 0 || end[0] != ' ' || end[1] < '0' || end[1] > '0' + ORA_PENDING_TOKEN
		|| end[2] != '\n') {
		return false;
	}
	pending->kind = (enum ora_pending_kind)(end[1] - '0');
	pending->plan = end + 3;
	return true;
}

/* Reads one into `file` (MAX_FILE bytes and a NUL), to which pending->plan points. */
static int read_plan(const struct folder *folder, const char *id, char *file,
	struct ora_pending *pending, bool *found, struct ora_error *err)
{
	*found = false;
	if (!is_id(id)) {
		return 0;
	}
	ssize_t length = read_file(folder->fd, id, file, MAX_FILE);
	if (length < 0) {
		return errno == ENOENT ? 0 : fail(err, "can't read", id);
	}
	file[length] = '\0';
	*found = parse(folder, id, file, (size_t)length, pending);
	return *found ? 0 : ora_fail(err, ORA_ERR_CONFIRM, "the plan %s was changed by somebody else", id);
}

static int get(void *data, const char *id, struct ora_pending *pending, bool *found,
	struct ora_error *err)
{
	char *file = malloc(MAX_FILE + 1);
	int rc = file == NULL ? ora_fail_memory(err)
		: read_plan(data, id, file, pending, found, err);
	pending->plan = NULL;
	free(file);
	return rc == ORA_ERR_CONFIRM ? 0 : rc; /* of somebody else's, a new one takes the place */
}

/* Under the lock, so that what is unlinked is what was looked at. */
static int take(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err)
{
	const struct folder *folder = data;
	struct ora_pending now;
	bool found;
	int held = lock(folder);
	*taken = false;
	if (held < 0) {
		return fail(err, "can't lock", pending->id);
	}
	int rc = get(data, pending->id, &now, &found, err);
	if (rc == 0 && found && ora_pending_same(&now, pending)) {
		*taken = unlinkat(folder->fd, pending->id, 0) == 0;
		rc = *taken ? 0 : fail(err, "can't take", pending->id);
	}
	close(held);
	return rc;
}

static void destroy(void *data)
{
	struct folder *folder = data;
	if (folder->fd >= 0) {
		close(folder->fd);
	}
	free(folder->approve_options);
	ora_wipe(folder, sizeof(*folder));
	free(folder);
}

static int open_folder(const char *path, bool make, struct folder **out, struct ora_error *err)
{
	struct ora_error why = ORA_ERROR_INIT;
	struct folder *folder = calloc(1, sizeof(*folder));
	if (folder == NULL) {
		return ora_fail_memory(err);
	}
	folder->fd = ora_folder_open(path, make, &why);
	int rc = folder->fd < 0 ? ORA_ERR_LOG : need_key(folder->fd, folder->key, &why);
	if (rc != 0) {
		destroy(folder);
		return why.code != ORA_OK ? ora_fail(err, why.code, "%s", why.message)
			: ora_fail(err, ORA_ERR_CONFIRM, "no plan waits for approval in %s", path);
	}
	*out = folder;
	return 0;
}

int ora_client_plans_in_folder(struct ora_client *client, const char *path,
	const char *approve_options, struct ora_error *err)
{
	struct folder *folder;
	struct ora_plan_store store = ORA_PLAN_STORE_INIT;
	int rc = open_folder(path, true, &folder, err);
	if (rc != 0) {
		return rc;
	}
	folder->approve_options = approve_options != NULL ? strdup(approve_options) : NULL;
	if (approve_options != NULL && folder->approve_options == NULL) {
		destroy(folder);
		return ora_fail_memory(err);
	}
	store.approve_options = folder->approve_options;
	store.data = folder;
	memcpy(store.key, folder->key, sizeof(store.key));
	store.put = put;
	store.get = get;
	store.take = take;
	store.destroy = destroy;
	rc = ora_client_set_plans(client, &store, err);
	if (rc != 0) {
		destroy(folder);
	}
	return rc;
}

/* Finds a plan that waits: not approved yet, and not too old. */
static int find_waiting(const struct folder *folder, const char *id, char *file,
	struct ora_pending *pending, struct ora_error *err)
{
	bool found;
	int rc = read_plan(folder, id, file, pending, &found, err);
	if (rc != 0) {
		return rc;
	}
	if (!found || pending->kind == ORA_PENDING_QUESTION || pending->kind == ORA_PENDING_TOKEN) {
		return ora_fail(err, ORA_ERR_CONFIRM, "no plan of that id waits for approval (they expire "
			"after %d seconds)", ORA_PLAN_SECONDS);
	}
	if (!ora_pending_is_new(pending)) {
		return ora_fail(err, ORA_ERR_CONFIRM, "that plan is older than %d seconds: make the call "
			"again", ORA_PLAN_SECONDS);
	}
	return pending->kind == ORA_PENDING_APPROVAL ? 0 : ora_fail(err, ORA_ERR_CONFIRM,
		"that plan is approved already: make the call again");
}

/* The id of the one plan that waits and begins so, or what was given. */
static int complete(const struct folder *folder, const char *given, char *file,
	char id[ORA_PLAN_ID_SIZE], struct ora_error *err)
{
	struct ora_pending pending;
	size_t length = strlen(given), count = 0;
	struct dirent *it;
	snprintf(id, ORA_PLAN_ID_SIZE, "%s", length < ORA_PLAN_ID_SIZE ? given : "");
	if (length < ORA_PLAN_ID_SHORTEST || length >= ORA_PLAN_ID_SIZE - 1) {
		return 0;
	}
	DIR *names = list(folder);
	while (names != NULL && (it = readdir(names)) != NULL) {
		bool found = false;
		if (strncmp(it->d_name, given, length) == 0
			&& read_plan(folder, it->d_name, file, &pending, &found, NULL) == 0 && found
			&& pending.kind == ORA_PENDING_APPROVAL && ora_pending_is_new(&pending)) {
			memcpy(id, pending.id, ORA_PLAN_ID_SIZE);
			count++;
		}
	}
	if (names != NULL) {
		closedir(names);
	}
	return count < 2 ? 0 : ora_fail(err, ORA_ERR_CONFIRM, "%zu plans begin with %s: give more of the "
		"id", count, given);
}

int ora_plan_read(const char *path, const char *id, struct ora_pending *seen, char **plan,
	struct ora_error *err)
{
	struct folder *folder;
	char whole[ORA_PLAN_ID_SIZE], *file = malloc(MAX_FILE + 1);
	if (file == NULL) {
		return ora_fail_memory(err);
	}
	int rc = open_folder(path, false, &folder, err);
	if (rc == 0) {
		rc = complete(folder, id, file, whole, err);
		rc = rc != 0 ? rc : find_waiting(folder, whole, file, seen, err);
		if (rc == 0) {
			*plan = strdup(seen->plan);
			rc = *plan == NULL ? ora_fail_memory(err) : 0;
			seen->plan = NULL;
		}
		destroy(folder);
	}
	free(file);
	return rc;
}

/* Under the lock, so that no other plan comes between the look and the yes. */
static int approve(const struct folder *folder, const struct ora_pending *seen, char *file,
	struct ora_error *err)
{
	struct ora_pending pending;
	int held = lock(folder);
	if (held < 0) {
		return fail(err, "can't lock", seen->id);
	}
	int rc = find_waiting(folder, seen->id, file, &pending, err);
	if (rc == 0 && strcmp(pending.digest, seen->digest) != 0) {
		rc = ora_fail(err, ORA_ERR_CONFIRM, "the plan has changed: look again");
	}
	if (rc == 0) {
		pending.kind = ORA_PENDING_APPROVED;
		rc = keep(folder, &pending, err);
	}
	close(held);
	return rc;
}

int ora_plan_approve(const char *path, const struct ora_pending *seen, struct ora_error *err)
{
	struct folder *folder;
	char *file = malloc(MAX_FILE + 1);
	if (file == NULL) {
		return ora_fail_memory(err);
	}
	int rc = open_folder(path, false, &folder, err);
	if (rc == 0) {
		rc = approve(folder, seen, file, err);
		destroy(folder);
	}
	free(file);
	return rc;
}
