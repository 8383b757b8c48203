#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
 * Plans as files: "<hmac>\n<digest>\n<expires> <approved>\n<text>", the HMAC over the id and what
 * stands behind it. A plan is taken by unlinking it, which succeeds for one alone.
 */
#define MAX_FILE (1u << 20)
#define HEX (2 * ORA_DIGEST_SIZE)

struct folder {
	int fd;
	unsigned char key[32];
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

static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	const struct folder *folder = data;
	char hex[HEX + 1], name[40];
	struct ora_buf text, file;
	ora_buf_init(&text, MAX_FILE - 200);
	ora_buf_init(&file, MAX_FILE);
	ora_buf_addf(&text, "%s\n%lld %d\n", pending->digest, pending->expires_s, pending->approved);
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
	if (errno != 0 || strncmp(end, " 0\n", 3) == 0) {
		pending->approved = false;
	} else if (strncmp(end, " 1\n", 3) == 0) {
		pending->approved = true;
	} else {
		return false;
	}
	pending->plan = end + 3;
	return errno == 0;
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

static int take(void *data, const char *id, bool *taken, struct ora_error *err)
{
	const struct folder *folder = data;
	*taken = unlinkat(folder->fd, id, 0) == 0;
	return *taken || errno == ENOENT ? 0 : fail(err, "can't take", id);
}

static void destroy(void *data)
{
	struct folder *folder = data;
	if (folder->fd >= 0) {
		close(folder->fd);
	}
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

int ora_client_plans_in_folder(struct ora_client *client, const char *path, struct ora_error *err)
{
	struct folder *folder;
	struct ora_plan_store store = ORA_PLAN_STORE_INIT;
	int rc = open_folder(path, true, &folder, err);
	if (rc != 0) {
		return rc;
	}
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
	if (rc == 0 && (!found || pending->expires_s <= (long long)time(NULL))) {
		rc = ora_fail(err, ORA_ERR_CONFIRM, found ? "that plan is older than %d seconds: make the "
			"call again" : "no plan of that id waits for approval (they expire after %d seconds)",
			ORA_PLAN_SECONDS);
	}
	if (rc == 0 && pending->approved) {
		rc = ora_fail(err, ORA_ERR_CONFIRM, "that plan is approved already: make the call again");
	}
	return rc;
}

/* `approve`, or only a copy of the text. */
static int visit(const char *path, const char *id, bool approve, char **plan,
	struct ora_error *err)
{
	struct folder *folder;
	struct ora_pending pending;
	char *file = malloc(MAX_FILE + 1);
	if (file == NULL) {
		return ora_fail_memory(err);
	}
	int rc = open_folder(path, false, &folder, err);
	if (rc == 0) {
		rc = find_waiting(folder, id, file, &pending, err);
		if (rc == 0 && approve) {
			pending.approved = true;
			rc = put(folder, &pending, err);
		} else if (rc == 0) {
			*plan = strdup(pending.plan);
			rc = *plan == NULL ? ora_fail_memory(err) : 0;
		}
		destroy(folder);
	}
	free(file);
	return rc;
}

int ora_plan_read(const char *folder, const char *id, char **plan, struct ora_error *err)
{
	return visit(folder, id, false, plan, err);
}

int ora_plan_approve(const char *folder, const char *id, struct ora_error *err)
{
	return visit(folder, id, true, NULL, err);
}
