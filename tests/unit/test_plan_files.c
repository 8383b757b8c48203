#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>

#include "base/digest.h"
#include "gate/confirm.h"
#include "gate/plan_folder.h"
#include "support.h"

/* Plans as files: their form, the folder that they are in, and how people find and approve them. */

/* What the next call of a kind comes to, in place of being made. */
struct trouble {
	int count, error;
	ssize_t result;
};
static struct trouble on_flock, on_write, on_linkat;
static bool another_links; /* before the link is made */

static bool is_in_trouble(struct trouble *trouble)
{
	bool now = trouble->count > 0;
	trouble->count -= now;
	errno = now ? trouble->error : errno;
	return now;
}

int __real_flock(int file, int operation);
int __wrap_flock(int file, int operation);
int __wrap_flock(int file, int operation)
{
	return is_in_trouble(&on_flock) ? -1 : __real_flock(file, operation);
}

ssize_t __real_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size)
{
	return is_in_trouble(&on_write) ? on_write.result : __real_write(file, bytes, size);
}

static char path[64];
static struct ora_plan_folder *folder;

int __real_linkat(int from, const char *old, int to, const char *name, int flags);
int __wrap_linkat(int from, const char *old, int to, const char *name, int flags);
int __wrap_linkat(int from, const char *old, int to, const char *name, int flags)
{
	if (another_links) {
		int file = openat(to, name, O_WRONLY | O_CREAT, 0600);
		assert_int_equal(__real_write(file, folder->key, sizeof(folder->key)), sizeof(folder->key));
		close(file);
	}
	return is_in_trouble(&on_linkat) ? -1 : __real_linkat(from, old, to, name, flags);
}

static int open_folder(void **state)
{
	(void)state;
	snprintf(path, sizeof(path), "/tmp/unit-plans-XXXXXX");
	return mkdtemp(path) == NULL || ora_plan_folder_open(path, true, &folder, NULL) != 0;
}

static int drop_folder(void **state)
{
	(void)state;
	DIR *names = opendir(path);
	for (struct dirent *it = readdir(names); it != NULL; it = readdir(names)) {
		if (unlinkat(dirfd(names), it->d_name, 0) != 0) {
			(void)unlinkat(dirfd(names), it->d_name, AT_REMOVEDIR);
		}
	}
	closedir(names);
	if (folder != NULL) {
		ora_plan_folder_destroy(folder);
	}
	folder = NULL;
	return rmdir(path);
}

static void save(const char *name, const void *bytes, size_t length)
{
	int file = openat(folder->fd, name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	assert_true(file >= 0);
	assert_int_equal(write(file, bytes, length), length);
	close(file);
}

#define ID "0123456789abcdef"
#define REST "112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define DIGEST "00" REST

static struct ora_pending pending_of(const char *id, enum ora_pending_kind kind)
{
	struct ora_pending pending = { .id = "", .digest = DIGEST, .kind = kind, .plan = "its text\n",
		.expires_s = (long long)time(NULL) + ORA_PLAN_SECONDS - 10 };
	snprintf(pending.id, sizeof(pending.id), "%s", id);
	return pending;
}

static void keep(const char *id, enum ora_pending_kind kind)
{
	struct ora_pending pending = pending_of(id, kind);
	assert_int_equal(ora_plan_file_write(folder, &pending, NULL), 0);
}

static void ids_are_sixteen_digits(void **state)
{
	(void)state;
	static const struct {
		const char *id;
		bool good;
	} cases[] = {
		{ ID, true }, { "ffffffffffffffff", true }, { "0123456789abcde", false },
		{ ID "0", false }, { "0123456789abcdeg", false }, { "0123456789abcdeF", false },
		{ "/123456789abcdef", false }, { ID ".", false }, { "", false },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_plan_is_id(cases[i].id), cases[i].good);
	}
}

static void a_plan_comes_back(void **state)
{
	(void)state;
	static char file[ORA_PLAN_FILE_MAX + 1];
	for (int kind = ORA_PENDING_APPROVAL; kind <= ORA_PENDING_TOKEN; kind++) {
		struct ora_pending pending = pending_of(ID, (enum ora_pending_kind)kind), read;
		bool found;
		keep(ID, (enum ora_pending_kind)kind);
		assert_int_equal(ora_plan_file_read(folder, ID, file, &read, &found, NULL), 0);
		assert_true(found);
		assert_string_equal(read.plan, "its text\n");
		assert_true(ora_pending_same(&read, &pending));
		/* Each of these makes it another. */
		struct ora_pending other = pending;
		other.id[3] = 'f';
		assert_false(ora_pending_same(&other, &pending));
		other = pending;
		other.digest[3] = 'f';
		assert_false(ora_pending_same(&other, &pending));
		other = pending;
		other.expires_s++;
		assert_false(ora_pending_same(&other, &pending));
		other = pending;
		other.kind = kind == ORA_PENDING_TOKEN ? ORA_PENDING_APPROVED : ORA_PENDING_TOKEN;
		assert_false(ora_pending_same(&other, &pending));
	}
}

/* A file as it is written, with what somebody who has the key puts there. */
static void write_signed(const char *text)
{
	char all[1000], file[1000];
	unsigned char mac[ORA_DIGEST_SIZE];
	int length = snprintf(all, sizeof(all), "file\n" ID "\n%s", text);
	assert_int_equal(ora_hmac_sha256(folder->key, sizeof(folder->key), all, (size_t)length, mac), 0);
	for (size_t i = 0; i < sizeof(mac); i++) {
		snprintf(file + 2 * i, 3, "%02x", mac[i]);
	}
	length = snprintf(file + 64, sizeof(file) - 64, "\n%s", text);
	save(ID, file, 64 + (size_t)length);
}

static void what_is_no_plan_is_refused(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool good;
	} cases[] = {
		{ DIGEST "\n12 0\nx", true }, { DIGEST "\n12 3\n", true }, { DIGEST "\n12 2\n", true },
		{ DIGEST "\n12 4\nx", false }, { DIGEST "\n12 /\nx", false }, { DIGEST "\n12 0 x", false },
		{ DIGEST "\n12 9 x", false }, { DIGEST "\n12\n0\nx", false }, { DIGEST "\n12/0\nx", false },
		{ DIGEST "\n99999999999999999999 0\nx", false }, { DIGEST "\n", false },
		{ DIGEST " 12 0\nx", false }, { DIGEST, false }, { "short\n12 0\n", false }, { "", false },
	};
	static char file[ORA_PLAN_FILE_MAX + 1];
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_pending pending;
		bool found;
		struct ora_error err = ORA_ERROR_INIT;
		write_signed(cases[i].text);
		int rc = ora_plan_file_read(folder, ID, file, &pending, &found, &err);
		if (rc != (cases[i].good ? 0 : ORA_ERR_CONFIRM) || found != cases[i].good) {
			fail_msg("%s", cases[i].text);
		}
		if (cases[i].good) {
			assert_int_equal(pending.expires_s, 12);
			assert_int_equal(pending.kind, cases[i].text[68] - '0');
		} else {
			assert_string_equal(err.message, "the plan " ID " was changed by somebody else");
		}
	}
	/* Without a mac that fits, however long it is. */
	static const char *const others[] = { "", "x", DIGEST, DIGEST "\n", DIGEST "\n" DIGEST "\n12 0\nx",
		DIGEST " " DIGEST "\n12 0\nx" };
	for (size_t i = 0; i < COUNT(others); i++) {
		struct ora_pending pending;
		bool found = true;
		save(ID, others[i], strlen(others[i]));
		assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, NULL),
			ORA_ERR_CONFIRM);
		assert_false(found);
	}
}

/* As long as a file may be, and longer: there is room for what is read. */
static void the_longest_files_have_room(void **state)
{
	(void)state;
	struct ora_pending pending = pending_of(ID, ORA_PENDING_APPROVAL);
	struct ora_plan_store store;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	struct ora_error err = ORA_ERROR_INIT;
	bool found = true;
	char *plan = NULL, file[128];
	assert_int_equal(ora_client_plans_in_folder(client, path, NULL, NULL), 0);
	store = ora_gate_need(client)->plans;
	snprintf(file, sizeof(file), "%s/" ID, path);
	for (long more = -1; more <= 1; more++) {
		save(ID, "", 0);
		assert_int_equal(truncate(file, (off_t)ORA_PLAN_FILE_MAX + more), 0);
		assert_int_equal(ora_plan_read(path, ID, &pending, &plan, &err), ORA_ERR_CONFIRM);
		assert_int_equal(ora_plan_approve(path, &pending, &err), ORA_ERR_CONFIRM);
		/* Of somebody else's, a new one takes the place. */
		assert_int_equal(store.get(store.data, ID, &pending, &found, &err), 0);
		assert_false(found);
	}
	/* A plan whose text has no room is not kept. */
	char *text = malloc(ORA_PLAN_FILE_MAX + 1);
	memset(text, 'x', ORA_PLAN_FILE_MAX);
	text[ORA_PLAN_FILE_MAX] = '\0';
	pending = pending_of(ID, ORA_PENDING_APPROVAL);
	pending.plan = text;
	assert_int_equal(store.put(store.data, &pending, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "the plan can't be written down");
	free(text);
	ora_error_finish(&err);
	ora_client_destroy(client);
}

static void reads(const char *given, int code, const char *message)
{
	struct ora_pending seen;
	struct ora_error err = ORA_ERROR_INIT;
	char *plan = NULL;
	int rc = ora_plan_read(path, given, &seen, &plan, &err);
	if (rc != code) {
		fail_msg("%s: %d %s", given, rc, err.message);
	}
	if (code == 0) {
		assert_string_equal(seen.id, message);
		assert_string_equal(plan, "its text\n");
		assert_null(seen.plan);
	} else {
		support_contains(err.message, message);
	}
	free(plan);
}

/* The beginning of an id is enough where it is of one plan that waits. */
static void people_find_plans_by_their_beginning(void **state)
{
	(void)state;
	keep(ID, ORA_PENDING_APPROVAL);
	reads(ID, 0, ID);
	reads("0123", 0, ID);
	reads("012", ORA_ERR_CONFIRM, "no plan of that id");
	reads(ID "0", ORA_ERR_CONFIRM, "no plan of that id");
	reads(ID ID, ORA_ERR_CONFIRM, "no plan of that id");
	reads("0124", ORA_ERR_CONFIRM, "no plan of that id");
	/* Those that do not wait, or are none, do not count. */
	keep("0123000000000001", ORA_PENDING_APPROVED);
	keep("0123000000000002", ORA_PENDING_QUESTION);
	keep("0123000000000003", ORA_PENDING_TOKEN);
	struct ora_pending old = pending_of("0123000000000004", ORA_PENDING_APPROVAL);
	old.expires_s = (long long)time(NULL) - 1;
	assert_int_equal(ora_plan_file_write(folder, &old, NULL), 0);
	old = pending_of("0123000000000005", ORA_PENDING_APPROVAL);
	old.expires_s = (long long)time(NULL) + ORA_PLAN_SECONDS + 100; /* the clock was set back */
	assert_int_equal(ora_plan_file_write(folder, &old, NULL), 0);
	save("0123000000000006", "x", 1);
	save("0123.tmp", "x", 1);
	reads("0123", 0, ID);
	reads("0123000000000001", ORA_ERR_CONFIRM, "that plan is approved already");
	reads("0123000000000002", ORA_ERR_CONFIRM, "no plan of that id");
	reads("0123000000000003", ORA_ERR_CONFIRM, "no plan of that id");
	reads("0123000000000004", ORA_ERR_CONFIRM, "that plan is older than 5 minutes");
	reads("0123000000000005", ORA_ERR_CONFIRM, "that plan is older than 5 minutes");
	reads("0123000000000006", ORA_ERR_CONFIRM, "was changed by somebody else");
	/* Two begin so. */
	keep("01234fffffffffff", ORA_PENDING_APPROVAL);
	reads("0123", ORA_ERR_CONFIRM, "2 plans begin with 0123: give more of the id");
	reads("01234f", 0, "01234fffffffffff");
	reads(ID, 0, ID);
	keep("01235fffffffffff", ORA_PENDING_APPROVAL);
	reads("0123", ORA_ERR_CONFIRM, "3 plans begin with 0123");
}

static int approve(const char *id, const char *digest, struct ora_error *err)
{
	struct ora_pending seen = pending_of(id, ORA_PENDING_APPROVAL);
	memcpy(seen.digest, digest, sizeof(seen.digest));
	ora_error_finish(err);
	return ora_plan_approve(path, &seen, err);
}

static void what_was_seen_is_approved_once(void **state)
{
	(void)state;
	static char file[ORA_PLAN_FILE_MAX + 1];
	struct ora_pending pending;
	bool found;
	struct ora_error err = ORA_ERROR_INIT;
	keep(ID, ORA_PENDING_APPROVAL);
	assert_int_equal(approve(ID, "ff" REST, &err), ORA_ERR_CONFIRM);
	assert_string_equal(err.message, "the plan has changed: look again");
	assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, NULL), 0);
	assert_int_equal(pending.kind, ORA_PENDING_APPROVAL);
	assert_int_equal(approve(ID, DIGEST, &err), 0);
	assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, NULL), 0);
	assert_int_equal(pending.kind, ORA_PENDING_APPROVED);
	assert_string_equal(pending.plan, "its text\n");
	assert_int_equal(approve(ID, DIGEST, &err), ORA_ERR_CONFIRM);
	assert_string_equal(err.message, "that plan is approved already: make the call again");
	assert_int_equal(approve("fedcba9876543210", DIGEST, &err), ORA_ERR_CONFIRM);
	assert_int_equal(ora_plan_approve("/dev/null/x", &pending, &err), ORA_ERR_LOG);
	char *plan;
	assert_int_equal(ora_plan_read("/dev/null/x", ID, &pending, &plan, &err), ORA_ERR_LOG);
	/* Without the lock nothing is done. */
	assert_int_equal(unlinkat(folder->fd, "lock", 0), 0);
	assert_int_equal(mkdirat(folder->fd, "lock", 0700), 0);
	assert_int_equal(approve(ID, DIGEST, &err), ORA_ERR_LOG);
	support_contains(err.message, "can't lock the plan " ID);
}

/* Whatever stands in the place of a file is not followed, waited for, or taken for one. */
static void files_that_are_none(void **state)
{
	(void)state;
	static char file[ORA_PLAN_FILE_MAX + 1];
	struct ora_pending pending;
	bool found;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_plan_file_read(folder, "../etc/passwd", file, &pending, &found, &err), 0);
	assert_false(found);
	assert_int_equal(mkfifoat(folder->fd, ID, 0600), 0);
	assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, &err), ORA_ERR_LOG);
	support_contains(err.message, "can't read the plan " ID ": Operation not permitted");
	assert_int_equal(unlinkat(folder->fd, ID, 0), 0);
	assert_int_equal(mkdirat(folder->fd, ID, 0700), 0);
	assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, &err), ORA_ERR_LOG);
	/* It can't be replaced either, and nothing is left behind. */
	pending = pending_of(ID, ORA_PENDING_APPROVAL);
	assert_int_equal(ora_plan_file_write(folder, &pending, &err), ORA_ERR_LOG);
	support_contains(err.message, "can't keep the plan " ID);
	assert_int_equal(unlinkat(folder->fd, ID, AT_REMOVEDIR), 0);
	assert_int_equal(symlinkat("key", folder->fd, ID), 0);
	assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, &err), ORA_ERR_LOG);
	if (geteuid() == 0) {
		assert_int_equal(unlinkat(folder->fd, ID, 0), 0);
		keep(ID, ORA_PENDING_APPROVAL);
		assert_int_equal(fchownat(folder->fd, ID, 1, (gid_t)-1, 0), 0);
		assert_int_equal(ora_plan_file_read(folder, ID, file, &pending, &found, &err), ORA_ERR_LOG);
	}
	ora_error_finish(&err);
	DIR *names = ora_plan_folder_list(folder);
	for (struct dirent *it = readdir(names); it != NULL; it = readdir(names)) {
		assert_true(strcmp(it->d_name, ".") == 0 || strcmp(it->d_name, "..") == 0
			|| strcmp(it->d_name, "key") == 0 || strcmp(it->d_name, ID) == 0);
	}
	closedir(names);
}

static int opens(bool make, struct ora_error *err)
{
	struct ora_plan_folder *other = NULL;
	ora_error_finish(err);
	int rc = ora_plan_folder_open(path, make, &other, err);
	if (rc == 0) {
		assert_memory_equal(other->key, folder->key, sizeof(folder->key));
		ora_plan_folder_destroy(other);
	}
	return rc;
}

static void a_folder_has_one_key(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	errno = ENOENT; /* of something else */
	assert_int_equal(opens(false, &err), 0);
	assert_int_equal(opens(true, &err), 0);
	static const size_t lengths[] = { 0, 31, 33 };
	for (size_t i = 0; i < COUNT(lengths); i++) {
		char bytes[33] = { 0 };
		save("key", bytes, lengths[i]);
		assert_int_equal(opens(true, &err), ORA_ERR_LOG);
		assert_string_equal(err.message, "the key of the folder of plans can't be read");
	}
	assert_int_equal(unlinkat(folder->fd, "key", 0), 0);
	assert_int_equal(symlinkat("nothing", folder->fd, "key"), 0);
	assert_int_equal(opens(true, &err), ORA_ERR_LOG);
	assert_int_equal(unlinkat(folder->fd, "key", 0), 0);
	chmod(path, 0770);
	assert_int_equal(opens(true, &err), ORA_ERR_LOG);
	support_contains(err.message, "must be yours");
	chmod(path, 0700);
	ora_error_finish(&err);
}

/* Two that make the folder at once have one key: that of the first. */
static void the_first_key_wins(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(unlinkat(folder->fd, "key", 0), 0);
	another_links = true;
	assert_int_equal(opens(true, &err), 0);
	another_links = false;
	assert_int_equal(opens(true, &err), 0);
	assert_int_equal(unlinkat(folder->fd, "key", 0), 0);
	on_linkat = (struct trouble){ 1, EIO, -1 };
	assert_int_equal(opens(true, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "the key of the folder of plans can't be read");
	on_write = (struct trouble){ 1, EIO, -1 };
	assert_int_equal(opens(true, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "can't make the key of the plan folder: Input/output error");
	DIR *names = ora_plan_folder_list(folder);
	for (struct dirent *it = readdir(names); it != NULL; it = readdir(names)) {
		assert_true(strlen(it->d_name) <= 2); /* nothing is left behind */
	}
	closedir(names);
	ora_error_finish(&err);
}

/* What is only interrupted, or takes nothing, goes on; what fails does nothing. */
static void locks_and_writes_are_tried_again(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	on_write = (struct trouble){ 1, EIO, 0 };
	keep(ID, ORA_PENDING_APPROVAL);
	assert_int_equal(on_write.count, 0);
	on_flock = (struct trouble){ 1, EIO, -1 };
	assert_int_equal(approve(ID, DIGEST, &err), ORA_ERR_LOG);
	assert_string_equal(err.message, "can't lock the plan " ID ": Input/output error");
	on_flock = (struct trouble){ 3, EINTR, -1 };
	assert_int_equal(approve(ID, DIGEST, &err), 0);
	assert_int_equal(on_flock.count, 0);
	ora_error_finish(&err);
}

/* A process whose files can't grow, as on a full disk: nothing half is kept. */
static void a_full_disk_keeps_no_half_of_a_plan(void **state)
{
	(void)state;
	pid_t pid = fork();
	if (pid == 0) {
		struct rlimit limit = { 10, 10 };
		struct ora_pending pending = pending_of(ID, ORA_PENDING_APPROVAL);
		struct ora_error err = ORA_ERROR_INIT;
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &limit);
		_exit(ora_plan_file_write(folder, &pending, &err) == ORA_ERR_LOG
			&& strstr(err.message, "can't write the plan " ID ": File too large") != NULL ? 0 : 1);
	}
	int status;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	reads(ID, ORA_ERR_CONFIRM, "no plan of that id");
	DIR *names = opendir(path);
	for (struct dirent *it = readdir(names); it != NULL; it = readdir(names)) {
		assert_true(strlen(it->d_name) < 16);
	}
	closedir(names);
}

/* What is older than its time goes when another plan is put; what is no plan stays. */
static void only_old_plans_are_deleted(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		bool goes;
	} cases[] = {
		{ "00000000000000aa", true }, { ".00000000000000aa", true }, { "x00000000000000aa", false },
		{ ".hidden", false }, { "notes", false }, { ".0000000000000aag", false },
	};
	struct timespec old[2] = { { .tv_sec = time(NULL) - ORA_PLAN_SECONDS - 60 } };
	old[1] = old[0];
	for (size_t i = 0; i < COUNT(cases); i++) {
		save(cases[i].name, "x", 1);
		assert_int_equal(utimensat(folder->fd, cases[i].name, old, 0), 0);
	}
	save("00000000000000bb", "x", 1); /* is not old */
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	assert_int_equal(ora_client_plans_in_folder(client, path, "--state x", NULL), 0);
	const struct ora_plan_store *store = &ora_gate_need(client)->plans;
	assert_string_equal(store->approve_options, "--state x");
	struct ora_pending pending = pending_of(ID, ORA_PENDING_APPROVAL), other = pending;
	struct ora_error err = ORA_ERROR_INIT;
	bool taken = true;
	assert_int_equal(store->put(store->data, &pending, NULL), 0);
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(faccessat(folder->fd, cases[i].name, F_OK, 0) != 0, cases[i].goes);
	}
	assert_int_equal(faccessat(folder->fd, "00000000000000bb", F_OK, 0), 0);
	/* Another of that id is not taken in its place. */
	other.kind = ORA_PENDING_APPROVED;
	assert_int_equal(store->take(store->data, &other, &taken, NULL), 0);
	assert_false(taken);
	assert_int_equal(store->take(store->data, &pending, &taken, NULL), 0);
	assert_true(taken);
	assert_int_equal(store->take(store->data, &pending, &taken, NULL), 0);
	assert_false(taken);
	/* Without the lock, and where it can't be read, nothing is done. */
	assert_int_equal(mkdirat(folder->fd, ID, 0700), 0);
	assert_int_equal(store->take(store->data, &pending, &taken, &err), ORA_ERR_LOG);
	support_contains(err.message, "can't read the plan " ID);
	assert_int_equal(unlinkat(folder->fd, "lock", 0), 0);
	assert_int_equal(mkdirat(folder->fd, "lock", 0700), 0);
	assert_int_equal(store->take(store->data, &pending, &taken, &err), ORA_ERR_LOG);
	support_contains(err.message, "can't lock the plan " ID);
	assert_int_equal(store->put(store->data, &pending, &err), ORA_ERR_LOG);
	ora_error_finish(&err);
	ora_client_destroy(client);
}

/* In memory the oldest go first, and none twice. */
static void memory_keeps_the_newest(void **state)
{
	(void)state;
	struct ora_plan_store store;
	struct ora_pending pending, found;
	bool is_found, taken;
	assert_int_equal(ora_plans_in_memory(&store, NULL), 0);
	for (int i = 0; i < 260; i++) {
		char id[ORA_PLAN_ID_SIZE];
		snprintf(id, sizeof(id), "%016x", i);
		pending = pending_of(id, ORA_PENDING_APPROVAL);
		assert_int_equal(store.put(store.data, &pending, NULL), 0);
	}
	for (int i = 0; i < 260; i++) {
		char id[ORA_PLAN_ID_SIZE];
		snprintf(id, sizeof(id), "%016x", i);
		assert_int_equal(store.get(store.data, id, &found, &is_found, NULL), 0);
		assert_int_equal(is_found, i >= 4);
		if (is_found) {
			assert_string_equal(found.id, id);
			assert_null(found.plan);
		}
	}
	/* One that is put again takes the place of its own. */
	pending.kind = ORA_PENDING_TOKEN;
	assert_int_equal(store.put(store.data, &pending, NULL), 0);
	assert_int_equal(store.get(store.data, "0000000000000004", &found, &is_found, NULL), 0);
	assert_true(is_found);
	assert_int_equal(store.get(store.data, pending.id, &found, &is_found, NULL), 0);
	assert_int_equal(found.kind, ORA_PENDING_TOKEN);
	/* Out of the middle, the others stay. */
	pending = pending_of("0000000000000064", ORA_PENDING_APPROVED);
	pending.expires_s = found.expires_s;
	assert_int_equal(store.take(store.data, &pending, &taken, NULL), 0);
	assert_false(taken);
	assert_int_equal(store.get(store.data, "0000000000000064", &pending, &is_found, NULL), 0);
	assert_int_equal(store.take(store.data, &pending, &taken, NULL), 0);
	assert_true(taken);
	assert_int_equal(store.take(store.data, &pending, &taken, NULL), 0);
	assert_false(taken);
	for (int i = 4; i < 260; i++) {
		char id[ORA_PLAN_ID_SIZE];
		snprintf(id, sizeof(id), "%016x", i);
		assert_int_equal(store.get(store.data, id, &found, &is_found, NULL), 0);
		assert_int_equal(is_found, i != 0x64);
	}
	store.destroy(store.data);
}

static void plans_expire(void **state)
{
	(void)state;
	long long now = (long long)time(NULL);
	static const struct {
		long long in_s;
		bool is_new;
	} cases[] = {
		{ -1, false }, { -100000, false }, { 30, true }, { ORA_PLAN_SECONDS - 30, true },
		{ ORA_PLAN_SECONDS + 30, false },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_pending pending = { .expires_s = now + cases[i].in_s };
		assert_int_equal(ora_pending_is_new(&pending), cases[i].is_new);
	}
}

#define FILE_TEST(name) cmocka_unit_test_setup_teardown(name, open_folder, drop_folder)

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(ids_are_sixteen_digits),
	FILE_TEST(a_plan_comes_back),
	FILE_TEST(what_is_no_plan_is_refused),
	FILE_TEST(the_longest_files_have_room),
	FILE_TEST(people_find_plans_by_their_beginning),
	FILE_TEST(what_was_seen_is_approved_once),
	FILE_TEST(files_that_are_none),
	FILE_TEST(a_folder_has_one_key),
	FILE_TEST(the_first_key_wins),
	FILE_TEST(locks_and_writes_are_tried_again),
	FILE_TEST(a_full_disk_keeps_no_half_of_a_plan),
	FILE_TEST(only_old_plans_are_deleted),
	cmocka_unit_test(memory_keeps_the_newest),
	cmocka_unit_test(plans_expire),
};

SUPPORT_MAIN(tests)
