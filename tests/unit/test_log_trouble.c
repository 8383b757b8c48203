#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>

#include "gate/gate.h"
#include "gate/log_chain.h"
#include "gate/log_file.h"
#include "log_file_support.h"
#include "support.h"
#include "upstream.h"

/* A log in files whose calls are interrupted or fail, whose files somebody has written to, and what it
 * does not do more often than it has to. */

/* What the next calls of a kind come to, in place of being made; `spare` are let pass before. */
struct trouble {
	int spare, count, error;
	ssize_t result;
	int made;  /* calls in all */
};
static struct trouble on_write, on_pwrite, on_read, on_pread, on_flock, on_fsync, on_fdatasync,
	on_dup, on_syslog;
static pthread_mutex_t troubles = PTHREAD_MUTEX_INITIALIZER;

static bool is_in_trouble(struct trouble *trouble)
{
	pthread_mutex_lock(&troubles);
	bool now = trouble->count > 0 && trouble->spare == 0;
	trouble->count -= now;
	trouble->spare -= trouble->spare > 0;
	trouble->made++;
	pthread_mutex_unlock(&troubles);
	errno = now ? trouble->error : errno;
	return now;
}

static struct trouble interrupted(int count)
{
	return (struct trouble){ .count = count, .error = EINTR, .result = -1 };
}

static struct trouble failing(int spare)
{
	return (struct trouble){ .spare = spare, .count = 1, .error = EIO, .result = -1 };
}

/* Only lines of a log, and parts of them. */
ssize_t __real_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size)
{
	if (size > 60 && memcmp(bytes, "{\"n\":", 5) == 0 && is_in_trouble(&on_write)) {
		return on_write.result > 0 ? __real_write(file, bytes, (size_t)on_write.result)
			: on_write.result;
	}
	return __real_write(file, bytes, size);
}

ssize_t __real_pwrite(int file, const void *bytes, size_t size, off_t at);
ssize_t __wrap_pwrite(int file, const void *bytes, size_t size, off_t at);
ssize_t __wrap_pwrite(int file, const void *bytes, size_t size, off_t at)
{
	return is_in_trouble(&on_pwrite) ? on_pwrite.result : __real_pwrite(file, bytes, size, at);
}

ssize_t __real_read(int file, void *bytes, size_t size);
ssize_t __wrap_read(int file, void *bytes, size_t size);
ssize_t __wrap_read(int file, void *bytes, size_t size)
{
	return size > 60000 && is_in_trouble(&on_read) ? on_read.result : __real_read(file, bytes, size);
}

ssize_t __wrap___read_chk(int file, void *bytes, size_t size, size_t room);
ssize_t __wrap___read_chk(int file, void *bytes, size_t size, size_t room)
{
	assert_true(size <= room);
	return __wrap_read(file, bytes, size);
}

/* Not of the head, which has its own length. */
ssize_t __real_pread(int file, void *bytes, size_t size, off_t at);
ssize_t __wrap_pread(int file, void *bytes, size_t size, off_t at);
ssize_t __wrap_pread(int file, void *bytes, size_t size, off_t at)
{
	return size != ORA_LOG_HEAD_SIZE && is_in_trouble(&on_pread) ? on_pread.result
		: __real_pread(file, bytes, size, at);
}

ssize_t __wrap___pread_chk(int file, void *bytes, size_t size, off_t at, size_t room);
ssize_t __wrap___pread_chk(int file, void *bytes, size_t size, off_t at, size_t room)
{
	assert_true(size <= room);
	return __wrap_pread(file, bytes, size, at);
}

int __real_flock(int file, int operation);
int __wrap_flock(int file, int operation);
int __wrap_flock(int file, int operation)
{
	return is_in_trouble(&on_flock) ? -1 : __real_flock(file, operation);
}

int __real_fsync(int file);
int __wrap_fsync(int file);
int __wrap_fsync(int file)
{
	return is_in_trouble(&on_fsync) ? -1 : __real_fsync(file);
}

int __real_fdatasync(int file);
int __wrap_fdatasync(int file);
int __wrap_fdatasync(int file)
{
	return is_in_trouble(&on_fdatasync) ? -1 : __real_fdatasync(file);
}

int __real_dup(int file);
int __wrap_dup(int file);
int __wrap_dup(int file)
{
	return is_in_trouble(&on_dup) ? -1 : __real_dup(file);
}

/* Both names of it. */
void __wrap_syslog(int priority, const char *format, ...);
void __wrap_syslog(int priority, const char *format, ...)
{
	(void)priority;
	(void)format;
	(void)is_in_trouble(&on_syslog);
}

void __wrap___syslog_chk(int priority, int flag, const char *format, ...);
void __wrap___syslog_chk(int priority, int flag, const char *format, ...)
{
	(void)priority;
	(void)flag;
	(void)format;
	(void)is_in_trouble(&on_syslog);
}

static int make_folder(void **state)
{
	on_write = on_pwrite = on_read = on_pread = on_flock = on_fsync = on_fdatasync = on_dup = on_syslog
		= (struct trouble){ 0 };
	return log_make_folder(state);
}

static struct ora_log_file *new_log(size_t max_file_bytes, bool tells)
{
	struct ora_log_file *file = NULL;
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	options.folder = log_folder;
	options.max_file_bytes = max_file_bytes;
	options.syslog = tells;
	assert_int_equal(ora_log_file_create(&file, &options, NULL), 0);
	return file;
}

#define MEMBERS "\"type\":\"a\",\"message\":\"a line that is longer than sixty bytes\""

static int append_as(struct ora_log_file *file, const char *members, unsigned how,
	struct ora_error *err)
{
	return ora_log_file_append(file, members, strlen(members), how, err);
}

static void append(struct ora_log_file *file)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (append_as(file, MEMBERS, 0, &err) != 0) {
		fail_msg("%s", err.message);
	}
}

/* That many lines by a writer that comes and goes. */
static void write_lines(int count)
{
	struct ora_log_file *file = new_log(0, false);
	for (int i = 0; i < count; i++) {
		append(file);
	}
	ora_log_file_destroy(file);
}

static void fails(struct ora_log_file *file, unsigned how, const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(append_as(file, MEMBERS, how, &err), ORA_ERR_LOG);
	support_contains(err.message, message);
	ora_error_finish(&err);
}

struct found {
	struct ora_log_summary summary;
	char faults[1024];
};

static void note_fault(void *user, const char *file, size_t line, const char *what)
{
	struct found *found = user;
	size_t used = strlen(found->faults);
	snprintf(found->faults + used, sizeof(found->faults) - used, "%s:%zu: %s\n",
		file[0] != '\0' ? "file" : "log", line, what);
}

static struct ora_log_summary finds(unsigned long long lines, const char *faults)
{
	struct found found = { .faults = "" };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_reader reader = { NULL, note_fault, &found };
	if (ora_log_file_read(log_folder, &reader, &found.summary, &err) != 0) {
		fail_msg("%s", err.message);
	}
	assert_string_equal(found.faults, faults);
	assert_int_equal(found.summary.lines, lines);
	return found.summary;
}

static void drop(const char *name)
{
	char path[128];
	snprintf(path, sizeof(path), "%s/%s", log_folder, name);
	assert_int_equal(unlink(path), 0);
}

/* What the head says is the size of the file that is written to. */
static void head_has_size_of(const char *name)
{
	char head[200], path[128];
	struct stat status;
	struct ora_log_head read;
	size_t length = log_load("head", head, sizeof(head));
	assert_true(ora_log_head_parse(head, length, &read));
	snprintf(path, sizeof(path), "%s/%s", log_folder, name);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(read.size, status.st_size);
}

static void interruptions_lose_nothing(void **state)
{
	(void)state;
	struct ora_log_file *file = new_log(0, false);
	on_flock = interrupted(3);
	append(file);
	assert_int_equal(on_flock.count, 0);
	on_write = interrupted(2);
	append(file);
	/* Nor does a write that takes a part, or nothing. */
	on_write = (struct trouble){ .count = 1, .result = 30 };
	append(file);
	on_write = (struct trouble){ .count = 1, .result = 0, .error = EIO };
	append(file);
	assert_int_equal(on_write.count, 0);
	on_read = interrupted(2);
	on_flock = interrupted(2);
	finds(5, "");
	assert_int_equal(on_read.count + on_flock.count, 0);
	/* The end of a file that is longer than its head says. */
	char head[200];
	size_t length = log_load("head", head, sizeof(head));
	append(file);
	log_save("head", head, length);
	on_pread = interrupted(2);
	append(file);
	assert_int_equal(on_pread.count, 0);
	finds(7, "");
	ora_log_file_destroy(file);
}

static void what_fails_leaves_the_log_as_it_was(void **state)
{
	(void)state;
	char head[200];
	struct ora_log_file *file = new_log(0, false);
	append(file);
	on_flock = failing(0);
	fails(file, 0, "its head can't be locked: Input/output error");
	on_write = failing(0);
	fails(file, 0, "its file can't be written: Input/output error");
	on_write = (struct trouble){ .count = 1, .result = 30 };
	on_pwrite = failing(0);
	fails(file, 0, "its head can't be written: Input/output error");
	finds(2, "");
	head_has_size_of(LOG_FILE_NAME);
	append(file);
	finds(3, "");
	/* The end of a file that can't be read, or that goes while it is. */
	size_t length = log_load("head", head, sizeof(head));
	append(file);
	log_save("head", head, length);
	on_pread = failing(0);
	fails(file, 0, "its end can't be read");
	on_pread = (struct trouble){ .count = 1, .result = 0 };
	fails(file, 0, "its end can't be read");
	append(file);
	finds(5, "");
	/* All of it, where the head is lost. */
	drop("head");
	for (int i = 0; i < 2; i++) {
		ora_log_file_destroy(file);
		file = new_log(0, false);
		on_pread = i == 0 ? failing(0) : (struct trouble){ .count = 1, .result = 0 };
		fails(file, 0, "its file can't be read");
		drop("head");
	}
	ora_log_file_destroy(file);
	/* Whoever reads is told. */
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_reader reader = { .user = NULL };
	on_read = failing(0);
	assert_int_equal(ora_log_file_read(log_folder, &reader, NULL, &err), ORA_ERR_LOG);
	support_contains(err.message, LOG_FILE_NAME " can't be read: Input/output error");
	ora_error_finish(&err);
}

/* Only what must be on the disk is waited for. */
static void the_disk_is_asked_where_it_counts(void **state)
{
	(void)state;
	struct ora_log_file *file = new_log(0, false), *telling = new_log(0, true);
	struct ora_error err = ORA_ERROR_INIT;
	append(file);
	on_fsync.made = 0;
	static const struct {
		unsigned how;
		bool tells;
		int synced, told;
	} cases[] = {
		{ 0, true, 0, 0 }, { ORA_LOG_DURABLE, true, 1, 0 }, { ORA_LOG_TELL, true, 0, 1 },
		{ ORA_LOG_TELL, false, 0, 0 }, { ORA_LOG_DURABLE | ORA_LOG_TELL, true, 1, 1 },
		{ ORA_LOG_DURABLE, false, 1, 0 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		on_fdatasync.made = on_syslog.made = 0;
		assert_int_equal(append_as(cases[i].tells ? telling : file, MEMBERS, cases[i].how, &err), 0);
		assert_int_equal(on_fdatasync.made, cases[i].synced);
		assert_int_equal(on_syslog.made, cases[i].told);
	}
	assert_int_equal(on_fsync.made, 0); /* no file was made */
	on_syslog.made = 0;
	on_fdatasync = failing(0);
	fails(telling, ORA_LOG_DURABLE | ORA_LOG_TELL, "its file can't be written to the disk: Input/output");
	on_dup = failing(0);
	fails(telling, ORA_LOG_DURABLE | ORA_LOG_TELL, "its file can't be kept open: Input/output");
	assert_int_equal(on_syslog.made, 0);
	ora_log_file_destroy(file);
	ora_log_file_destroy(telling);
}

/* A new file is one when its folder has it; one that is there already is. */
static void new_files_are_in_their_folder(void **state)
{
	(void)state;
	struct ora_log_file *file = new_log(0, false);
	on_fsync = failing(1); /* behind that of the key */
	fails(file, 0, "its folder can't be written: Input/output error");
	ora_log_file_destroy(file);
	assert_int_equal(log_empty_folder(log_folder), 0);
	assert_int_equal(mkdir(log_folder, 0700), 0);
	write_lines(1);
	log_save("log-000000000003.jsonl", "", 0);
	char path[128];
	snprintf(path, sizeof(path), "%s/log-000000000003.jsonl", log_folder);
	assert_int_equal(chmod(path, 0600), 0);
	file = new_log(1, false);
	on_fsync = failing(0);
	append(file);
	assert_int_equal(on_fsync.count, 1);
	on_fsync.count = 0;
	finds(4, "");
	ora_log_file_destroy(file);
}

/* A new file is begun where one is full, not a byte sooner or later. */
static void files_are_as_long_as_they_may_be(void **state)
{
	(void)state;
	char path[128];
	struct stat status;
	write_lines(1);
	snprintf(path, sizeof(path), "%s/" LOG_FILE_NAME, log_folder);
	assert_int_equal(stat(path, &status), 0);
	for (int more = 1; more >= 0; more--) {
		struct ora_log_file *file = new_log((size_t)status.st_size + (size_t)more, false);
		assert_int_equal(log_empty_folder(log_folder), 0);
		append(file);
		append(file);
		snprintf(path, sizeof(path), "%s/log-000000000003.jsonl", log_folder);
		assert_int_equal(access(path, F_OK) == 0, more == 0);
		ora_log_file_destroy(file);
	}
	/* As many files as lines. */
	struct ora_log_file *file = new_log(1, false);
	for (int i = 0; i < 60; i++) {
		append(file);
	}
	ora_log_file_destroy(file);
	finds(124, "");
}

/* Its files are kept open: a folder that is moved away is written to where it is. */
static void a_folder_may_be_moved(void **state)
{
	(void)state;
	char moved[80];
	snprintf(moved, sizeof(moved), "%s-moved", log_folder);
	struct ora_log_file *file = new_log(0, false);
	append(file);
	assert_int_equal(rename(log_folder, moved), 0);
	append(file);
	assert_int_not_equal(access(log_folder, F_OK), 0);
	assert_int_equal(rename(moved, log_folder), 0);
	ora_log_file_destroy(file);
	finds(3, "");
}

/* Half of a strange line, behind a whole one: the next line stands by itself. */
static void strange_ends_are_closed(void **state)
{
	(void)state;
	char text[8192];
	write_lines(1);
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	memcpy(text + length, "hello\nhalf", 10);
	log_save(LOG_FILE_NAME, text, length + 10);
	write_lines(1);
	head_has_size_of(LOG_FILE_NAME);
	finds(5, "file:3: this is no line of a log\nfile:4: this is no line of a log\n");
}

/* What was cut off is not counted any more: the head says how long the file is. */
static void cut_files_are_as_long_as_they_are(void **state)
{
	(void)state;
	char path[128], text[8192];
	write_lines(2);
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	snprintf(path, sizeof(path), "%s/" LOG_FILE_NAME, log_folder);
	text[length - 1] = '\0';
	assert_int_equal(truncate(path, strrchr(text, '\n') + 1 - text), 0);
	write_lines(1);
	head_has_size_of(LOG_FILE_NAME);
	finds(3, "file:3: line number 3 is missing\n");
}

/* A line behind the head is taken over only if it is authentic. */
static void forged_lines_are_not_taken_over(void **state)
{
	(void)state;
	char head[200], text[8192];
	struct ora_log_file *file = new_log(0, false);
	append(file);
	size_t length = log_load("head", head, sizeof(head));
	append(file);
	log_save("head", head, length);
	length = log_load(LOG_FILE_NAME, text, sizeof(text));
	char *at = strrchr(text, 'x'); /* of sixty, in the last line */
	*at = 'y';
	log_save(LOG_FILE_NAME, text, length);
	assert_int_equal(append_as(file, "\"type\":\"b\"", 0, NULL), 0);
	ora_log_file_destroy(file);
	finds(4, "file:3: line number 3 was changed, or follows one that was\n"
		"file:4: line number 3 is not in its place, or here twice\n"
		"log:0: line number 3 is not the one that the head names\n");
}

#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

/* What only looks like a line. */
static void lines_must_be_whole(void **state)
{
	(void)state;
	static const char *const lines[] = {
		"{}", "{\"n\":0,\"mac\":\"" ZEROS "\"}", "{\"n\":-1,\"mac\":\"" ZEROS "\"}",
		"{\"n\":\"1\",\"mac\":\"" ZEROS "\"}", "{\"m\":1,\"mac\":\"" ZEROS "\"}",
		"{\"n\":1,\"mad\":\"" ZEROS "\"}", "{\"n\":1,\"mac\":\"" ZEROS "\"",
		"{\"n\":1,\"mac\":\"g" ZEROS "\"}", "",
	};
	write_lines(1);
	for (size_t i = 0; i < COUNT(lines); i++) {
		char text[8192], copy[8192];
		size_t length = log_load(LOG_FILE_NAME, copy, sizeof(copy));
		int used = snprintf(text, sizeof(text), "%s\n%s", lines[i], copy);
		log_save(LOG_FILE_NAME, text, (size_t)used);
		finds(3, "file:1: this is no line of a log\n");
		log_save(LOG_FILE_NAME, copy, length);
	}
	/* A second of the same number does not take its place. */
	char text[8192], forged[8192];
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	char *first_end = strchr(text, '\n') + 1, *mac = first_end - 5;
	memcpy(forged, text, (size_t)(first_end - text));
	size_t used = (size_t)(first_end - text);
	memcpy(forged + used, text, used);
	forged[used + (size_t)(mac - text)] = *mac == '0' ? '1' : '0';
	memcpy(forged + 2 * used, first_end, length - used);
	log_save(LOG_FILE_NAME, forged, length + used);
	finds(3, "file:2: line number 1 is not in its place, or here twice\n");
}

/* The head of another log of as many lines. */
static void heads_name_a_line(void **state)
{
	(void)state;
	char head[200];
	write_lines(2);
	struct ora_log_summary summary = finds(3, "");
	assert_int_equal(strlen(summary.last_time), 24);
	assert_int_equal(summary.last_time[0], '2');
	assert_int_equal(summary.last_time[23], 'Z');
	size_t length = log_load("head", head, sizeof(head));
	drop("head");
	drop(LOG_FILE_NAME);
	struct ora_log_file *file = new_log(0, false);
	assert_int_equal(append_as(file, "\"type\":\"b\"", 0, NULL), 0);
	assert_int_equal(append_as(file, "\"type\":\"c\"", 0, NULL), 0);
	ora_log_file_destroy(file);
	log_save("head", head, length);
	finds(3, "log:0: line number 3 is not the one that the head names\n");
}

/* A log that has lost its head goes on, whatever its last file is like. */
static void lost_heads_are_mended(void **state)
{
	(void)state;
	static const char repaired[] =
		"the log was cut off from its head before this line: lines may be missing here\n";
	char text[200], want[600];
	/* A line as long as what stands behind one. */
	write_lines(1);
	memset(text, 'a', ORA_LOG_TAIL_SIZE);
	text[ORA_LOG_TAIL_SIZE - 1] = '\n';
	drop("head");
	log_save(LOG_FILE_NAME, text, ORA_LOG_TAIL_SIZE);
	write_lines(1);
	snprintf(want, sizeof(want), "file:1: this is no line of a log\nfile:2: line number 1 is missing\n"
		"file:2: %s", repaired);
	finds(3, want);
	/* Half a line, and nothing else. */
	drop("head");
	log_save(LOG_FILE_NAME, "half", 4);
	write_lines(1);
	snprintf(want, sizeof(want), "file:1: %s", repaired);
	finds(2, want);
	head_has_size_of(LOG_FILE_NAME);
	/* No file at all in its place. */
	drop("head");
	char path[128];
	snprintf(path, sizeof(path), "%s/log-000000000009.jsonl", log_folder);
	assert_int_equal(mkdir(path, 0700), 0);
	struct ora_log_file *file = new_log(0, false);
	fails(file, 0, "log-000000000009.jsonl can't be opened: Is a directory");
	ora_log_file_destroy(file);
	assert_int_equal(rmdir(path), 0);
}

/* A process whose files can't grow: half of a key is none. */
static void keys_are_whole_or_none(void **state)
{
	(void)state;
	pid_t pid = fork();
	if (pid == 0) {
		struct rlimit limit = { 10, 10 };
		struct ora_error err = ORA_ERROR_INIT;
		signal(SIGXFSZ, SIG_IGN);
		struct ora_log_file *file = new_log(0, false);
		setrlimit(RLIMIT_FSIZE, &limit);
		int rc = append_as(file, MEMBERS, 0, &err);
		_exit(rc == ORA_ERR_LOG && strstr(err.message, "its key can't be written") != NULL ? 0 : 1);
	}
	int status;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	char path[128];
	snprintf(path, sizeof(path), "%s/key", log_folder);
	assert_int_not_equal(access(path, F_OK), 0);
	/* Nor is one that is not on the disk. */
	struct ora_log_file *file = new_log(0, false);
	on_fsync = failing(0);
	fails(file, 0, "its key can't be written: Input/output error");
	assert_int_not_equal(access(path, F_OK), 0);
	append(file);
	ora_log_file_destroy(file);
	finds(2, "");
}

static void lines_have_an_end(void **state)
{
	(void)state;
	static const size_t lengths[] = { ORA_LOG_MAX_LINE, ORA_LOG_MAX_LINE - 60 };
	char *members = malloc(ORA_LOG_MAX_LINE + 1);
	struct ora_log_file *file = new_log(0, false);
	struct ora_error err = ORA_ERROR_INIT;
	assert_non_null(members);
	memset(members, 'x', ORA_LOG_MAX_LINE);
	append(file);
	for (size_t i = 0; i < COUNT(lengths); i++) {
		assert_int_equal(ora_log_file_append(file, members, lengths[i], 0, &err), ORA_ERR_LOG);
		assert_string_equal(err.message, "its line is too long");
	}
	free(members);
	append(file);
	ora_log_file_destroy(file);
	finds(3, "");
}

static void bad_options_are_refused(void **state)
{
	(void)state;
	struct ora_log_file_options options[4] = { ORA_LOG_FILE_INIT, ORA_LOG_FILE_INIT,
		ORA_LOG_FILE_INIT, ORA_LOG_FILE_INIT };
	options[0].folder = log_folder;
	options[0].size = sizeof(options[0]) - 1;
	options[2].folder = "relative";
	options[3].folder = "";
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 1, NULL);
	for (size_t i = 0; i < COUNT(options); i++) {
		struct ora_log_file *file = NULL;
		assert_int_equal(ora_log_file_create(&file, &options[i], NULL), ORA_ERR_CONFIG);
		assert_null(file);
		assert_int_equal(ora_client_log_to_file(client, &options[i], NULL), ORA_ERR_CONFIG);
	}
	ora_log_file_destroy(NULL);
	/* A client has one log. */
	struct ora_log_file_options good = ORA_LOG_FILE_INIT;
	good.folder = log_folder;
	assert_int_equal(ora_client_log_to_file(client, &good, NULL), 0);
	assert_int_equal(ora_client_log_to_file(client, &good, NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
}

static void count_report(void *user, size_t count)
{
	*(size_t *)user += count + 100;
}

/* What a read through a client with that log reports of open writes: 0 is nothing, else 100 more. */
static size_t reported(void)
{
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{}}", .repeat = true });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	size_t count = 0;
	options.folder = log_folder;
	options.report_open = count_report;
	options.user = &count;
	assert_int_equal(ora_client_log_to_file(client, &options, NULL), 0);
	for (int i = 0; i < 3; i++) {
		struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
		struct ora_get_key_reply *reply = NULL;
		ORA_SET(&args, hash, "h");
		assert_int_equal(ora_get_key(client, &args, &reply, NULL), 0);
		ora_reply_destroy(&reply->base);
	}
	ora_client_destroy(client); /* waits for its helpers */
	upstream_stop(up);
	return count;
}

/* Writes of programs that are gone are told once; those of programs that run may yet end. */
static void open_writes_are_reported(void **state)
{
	(void)state;
	char line[200];
	struct ora_log_file *file = new_log(0, false);
	assert_int_equal(reported(), 0);
	snprintf(line, sizeof(line), "\"type\":\"intent\",\"call\":\"a\",\"pid\":%ld", (long)getpid());
	assert_int_equal(append_as(file, line, 0, NULL), 0);
	assert_int_equal(reported(), 0);
	assert_int_equal(append_as(file, "\"type\":\"intent\",\"call\":\"b\"", 0, NULL), 0);
	assert_int_equal(append_as(file, "\"type\":\"intent\",\"call\":\"c\"", 0, NULL), 0);
	assert_int_equal(reported(), 102);
	assert_int_equal(append_as(file, "\"type\":\"outcome\",\"call\":\"b\",\"result\":\"done\"", 0, NULL), 0);
	assert_int_equal(reported(), 101);
	ora_log_file_destroy(file);
}

/* Intents are on the disk before they count, and others are not waited for. */
static void intents_are_on_the_disk(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .status = 201, .body = "{\"data\":{\"hash\":\"h\"},\"key\":\"k\"}" },
		{ .body = "{\"data\":{}}" }, { .body = "{}", .repeat = true });
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	options.folder = log_folder;
	options.syslog = true;
	assert_int_equal(ora_client_log_to_file(client, &options, NULL), 0);
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	ORA_SET(&args, name, "n");
	assert_int_equal(ora_create_keys(client, &args, &reply, &err), 0);
	ora_reply_destroy(&reply->base);
	assert_int_equal(on_fdatasync.made, 1);
	assert_int_equal(on_syslog.made, 2);
	struct ora_get_key_args get = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *got = NULL;
	ORA_SET(&get, hash, "h");
	assert_int_equal(ora_get_key(client, &get, &got, &err), 0);
	ora_reply_destroy(&got->base);
	on_fdatasync = failing(0);
	assert_int_equal(ora_create_keys(client, &args, &reply, &err), ORA_ERR_LOG);
	support_contains(err.message, "its file can't be written to the disk");
	assert_int_equal(upstream_count(up), 2);
	ora_error_finish(&err);
	ora_client_destroy(client);
	assert_int_equal(on_fdatasync.made, 1);
	assert_int_equal(on_syslog.made, 2);
	upstream_stop(up);
}

/* A folder that can't be one is told before anything else is done. */
static void folders_are_looked_at_before(void **state)
{
	(void)state;
	static const struct {
		const char *path; /* NULL: the test's own */
		int result;
	} cases[] = { { NULL, 0 }, { "/tmp/unit-log-nowhere/x", 0 }, { "/dev/null/x", ORA_ERR_LOG } };
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 1, NULL);
		struct ora_log_file_options options = ORA_LOG_FILE_INIT;
		struct ora_error err = ORA_ERROR_INIT;
		options.folder = cases[i].path != NULL ? cases[i].path : log_folder;
		assert_int_equal(ora_client_log_to_file(client, &options, NULL), 0);
		const struct ora_log_hooks *hooks = &ora_gate_need(client)->log;
		assert_int_equal(hooks->check(hooks->data, &err), cases[i].result);
		assert_string_equal(err.message, cases[i].result == 0 ? ""
			: "/dev/null/x can't be opened: Not a directory");
		ora_error_finish(&err);
		ora_client_destroy(client);
	}
}

#define LOG_TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, log_remove_folder)

static const struct CMUnitTest tests[] = {
	LOG_TEST(interruptions_lose_nothing),
	LOG_TEST(what_fails_leaves_the_log_as_it_was),
	LOG_TEST(the_disk_is_asked_where_it_counts),
	LOG_TEST(new_files_are_in_their_folder),
	LOG_TEST(files_are_as_long_as_they_may_be),
	LOG_TEST(a_folder_may_be_moved),
	LOG_TEST(strange_ends_are_closed),
	LOG_TEST(cut_files_are_as_long_as_they_are),
	LOG_TEST(forged_lines_are_not_taken_over),
	LOG_TEST(lines_must_be_whole),
	LOG_TEST(heads_name_a_line),
	LOG_TEST(lost_heads_are_mended),
	LOG_TEST(keys_are_whole_or_none),
	LOG_TEST(lines_have_an_end),
	LOG_TEST(bad_options_are_refused),
	LOG_TEST(open_writes_are_reported),
	LOG_TEST(intents_are_on_the_disk),
	LOG_TEST(folders_are_looked_at_before),
};

SUPPORT_MAIN(tests)
