#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "gate/log_chain.h"
#include "gate/log_file.h"
#include "gate/log_open.h"
#include "log_file_support.h"
#include "support.h"
#include "upstream.h"

static struct ora_log_file *new_log(size_t max_file_bytes)
{
	struct ora_log_file *file = NULL;
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	options.folder = log_folder;
	options.max_file_bytes = max_file_bytes;
	assert_int_equal(ora_log_file_create(&file, &options, NULL), 0);
	return file;
}

static void append(struct ora_log_file *file, const char *members)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (ora_log_file_append(file, members, strlen(members), 0, &err) != 0) {
		fail_msg("%s", err.message);
	}
}

/* Lines "a" to "e" behind the first, which begins the file. */
static void write_five(void)
{
	struct ora_log_file *file = new_log(0);
	append(file, "\"type\":\"a\"");
	append(file, "\"type\":\"b\"");
	append(file, "\"type\":\"c\"");
	append(file, "\"type\":\"d\"");
	append(file, "\"type\":\"e\"");
	ora_log_file_destroy(file);
}

/* What a reading found. */
struct found {
	struct ora_log_summary summary;
	char types[64];   /* their first letters */
	char faults[1024];
};

static void note_line(void *user, const char *json, size_t length)
{
	struct found *found = user;
	struct ora_json type = ora_json_member(ora_json_root(json, length), "type");
	size_t used = strlen(found->types);
	if (used + 1 < sizeof(found->types)) {
		found->types[used] = type.text[1];
		found->types[used + 1] = '\0';
	}
}

static void note_fault(void *user, const char *file, size_t line, const char *what)
{
	struct found *found = user;
	size_t used = strlen(found->faults);
	snprintf(found->faults + used, sizeof(found->faults) - used, "%s:%zu: %s\n",
		file[0] != '\0' ? "file" : "log", line, what);
}

static struct found read_log(void)
{
	struct found found = { .types = "" };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_reader reader = { note_line, note_fault, &found };
	if (ora_log_file_read(log_folder, &reader, &found.summary, &err) != 0) {
		fail_msg("%s", err.message);
	}
	return found;
}

static void finds(const char *faults)
{
	struct found found = read_log();
	assert_string_equal(found.faults, faults);
	assert_int_equal(found.summary.faults != 0, faults[0] != '\0');
}

/* The lines of a log as an attacker has them. */
struct lines {
	char text[8192];
	char *at[32];
	size_t count;
};

static struct lines *take_lines(void)
{
	static struct lines lines;
	memset(&lines, 0, sizeof(lines));
	log_load(LOG_FILE_NAME, lines.text, sizeof(lines.text));
	for (char *line = lines.text; *line != '\0'; line = strchr(line, '\0') + 1) {
		lines.at[lines.count++] = line;
		*strchr(line, '\n') = '\0';
	}
	return &lines;
}

/* Puts some of them back: "0123" the first four. */
static void put_lines(const struct lines *lines, const char *order)
{
	char text[16384] = "";
	size_t used = 0;
	for (; *order != '\0'; order++) {
		used += (size_t)snprintf(text + used, sizeof(text) - used, "%s\n",
			lines->at[*order - '0']);
	}
	log_save(LOG_FILE_NAME, text, used);
}

static void nothing_is_no_log(void **state)
{
	(void)state;
	finds("");
	struct ora_log_summary summary;
	struct ora_log_reader reader = { NULL, NULL, NULL };
	assert_int_equal(ora_log_file_read("/nonexistent/log", &reader, &summary, NULL), 0);
	assert_int_equal(summary.lines, 0);
}

static void lines_come_back(void **state)
{
	(void)state;
	write_five();
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "babcde"); /* "begin" is the first */
	assert_int_equal(found.summary.last, 6);
	assert_int_equal(strlen(found.summary.mac), 64);
	struct lines *lines = take_lines();
	assert_int_equal(lines->count, 6);
	assert_memory_equal(lines->at[1], "{\"n\":2,\"time\":\"2", 16);
	support_contains(lines->at[1], "Z\",\"type\":\"a\",\"mac\":\"");
}

static void files_are_ours_alone(void **state)
{
	(void)state;
	static const char *const names[] = { LOG_FILE_NAME, "head", "key" };
	char path[128];
	struct stat status;
	umask(0);
	write_five();
	for (size_t i = 0; i < COUNT(names); i++) {
		log_path_of(names[i], path);
		assert_int_equal(stat(path, &status), 0);
		assert_int_equal(status.st_mode & 0777, 0600);
	}
}

static void changed_lines_show(void **state)
{
	(void)state;
	write_five();
	struct lines *lines = take_lines();
	char *type = strstr(lines->at[3], "\"c\"");
	type[1] = 'x';
	put_lines(lines, "012345");
	finds("file:4: line number 4 was changed, or follows one that was\n");
	type[1] = 'c';
	put_lines(lines, "012345");
	finds("");
	/* With a mac that somebody made up, the next line does not fit any more. */
	char *mac = strstr(lines->at[3], "\"mac\":\"") + 7;
	*mac = *mac == '0' ? '1' : '0';
	put_lines(lines, "012345");
	finds("file:4: line number 4 was changed, or follows one that was\n"
		"file:5: line number 5 was changed, or follows one that was\n");
}

static void dropped_lines_show(void **state)
{
	(void)state;
	write_five();
	struct lines *lines = take_lines();
	put_lines(lines, "0145");
	finds("file:3: line numbers 3 to 4 are missing\n");
	put_lines(lines, "12345");
	finds("file:1: line number 1 is missing\n"
		"file:1: line number 2 was changed, or follows one that was\n");
}

static void moved_lines_show(void **state)
{
	(void)state;
	write_five();
	struct lines *lines = take_lines();
	put_lines(lines, "013245");
	finds("file:3: line number 3 is missing\n"
		"file:4: line number 3 is not in its place, or here twice\n");
	put_lines(lines, "0122345");
	finds("file:4: line number 3 is not in its place, or here twice\n");
}

static void a_cut_end_shows(void **state)
{
	(void)state;
	char text[8192];
	write_five();
	struct lines *lines = take_lines();
	put_lines(lines, "0123");
	finds("log:0: line numbers 5 to 6 are missing\n");
	put_lines(lines, "012345");
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	log_save(LOG_FILE_NAME, text, length - 10);
	finds("file:6: the last line is cut off\nlog:0: line number 6 is missing\n");
	/* It goes on showing when others write behind it. */
	put_lines(lines, "0123");
	write_five();
	struct found found = read_log();
	assert_string_equal(found.faults, "file:5: line numbers 5 to 6 are missing\n");
	log_save(LOG_FILE_NAME, "", 0);
	finds("log:0: line numbers 1 to 11 are missing\n");
}

static void a_lost_head_shows(void **state)
{
	(void)state;
	char path[128];
	write_five();
	log_path_of("head", path);
	assert_int_equal(unlink(path), 0);
	finds("log:0: the head is missing: lines may be missing at the end\n");
	write_five();
	finds("file:7: the log was cut off from its head before this line: lines may be missing "
		"here\n");
}

static void strange_lines_show(void **state)
{
	(void)state;
	char text[8192];
	write_five();
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	snprintf(text + length, sizeof(text) - length, "hello\n");
	log_save(LOG_FILE_NAME, text, length + 6);
	finds("file:7: this is no line of a log\n");
	write_five(); /* does not take it over, and goes on behind it */
	finds("file:7: this is no line of a log\n");
}

static void another_key_fits_nothing(void **state)
{
	(void)state;
	char key[80];
	write_five();
	size_t length = log_load("key", key, sizeof(key));
	key[0] = key[0] == '0' ? '1' : '0';
	log_save("key", key, length);
	struct found found = read_log();
	assert_int_equal(found.summary.faults, 6);
}

/* A writer that died between the line and the head, or in the middle of a line. */
static void the_dead_are_cleaned_up_after(void **state)
{
	(void)state;
	char head[200], text[8192];
	struct ora_log_file *file = new_log(0);
	append(file, "\"type\":\"a\"");
	size_t head_length = log_load("head", head, sizeof(head));
	append(file, "\"type\":\"b\"");
	append(file, "\"type\":\"c\"");
	log_save("head", head, head_length);
	finds("");
	size_t length = log_load(LOG_FILE_NAME, text, sizeof(text));
	snprintf(text + length, sizeof(text) - length, "{\"n\":5,\"tim");
	log_save(LOG_FILE_NAME, text, length + 11);
	append(file, "\"type\":\"d\"");
	ora_log_file_destroy(file);
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "babcd");
}

static void rotation_keeps_the_chain(void **state)
{
	(void)state;
	char path[128];
	struct ora_log_file *one = new_log(600), *other = new_log(600);
	for (int i = 0; i < 11; i++) {
		append(i % 2 == 0 ? one : other, "\"type\":\"a\"");
	}
	ora_log_file_destroy(one);
	ora_log_file_destroy(other);
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "baaaabaaaabaaa");
	log_path_of("log-000000000006.jsonl", path);
	assert_int_equal(unlink(path), 0);
	finds("file:1: line numbers 6 to 10 are missing\n");
	log_path_of(LOG_FILE_NAME, path);
	assert_int_equal(unlink(path), 0);
	finds("file:1: line numbers 1 to 10 are missing\n");
}

/* Somebody tidied up while a program was running: it does not go on in files that are gone. */
static void what_is_removed_is_begun_anew(void **state)
{
	(void)state;
	char path[128];
	struct ora_log_file *file = new_log(0);
	append(file, "\"type\":\"a\"");
	assert_int_equal(log_remove_folder(NULL), 0);
	append(file, "\"type\":\"b\"");
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "bb");
	log_path_of(LOG_FILE_NAME, path);
	assert_int_equal(unlink(path), 0);
	append(file, "\"type\":\"c\"");
	ora_log_file_destroy(file);
	found = read_log();
	assert_string_equal(found.types, "c");
	support_contains(found.faults, "line numbers 1 to 2 are missing");
}

static void eight_processes_write_at_once(void **state)
{
	(void)state;
	enum { PROCESSES = 8, LINES = 40 };
	pid_t pids[PROCESSES];
	for (int i = 0; i < PROCESSES; i++) {
		pids[i] = fork();
		if (pids[i] == 0) {
			struct ora_log_file *file = new_log(2000);
			for (int line = 0; line < LINES; line++) {
				static const char members[] = "\"type\":\"a\"";
				if (ora_log_file_append(file, members, sizeof(members) - 1, line % 10 == 0 ? ORA_LOG_DURABLE : 0,
						NULL) != 0) {
					_exit(1);
				}
			}
			_exit(0);
		}
	}
	for (int i = 0; i < PROCESSES; i++) {
		int status;
		assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
		assert_int_equal(status, 0);
	}
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_true(found.summary.last > PROCESSES * LINES);
	assert_int_equal(found.summary.last, found.summary.lines);
}

static void fails(const char *message)
{
	static const char members[] = "\"type\":\"a\"";
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_file *file = new_log(0);
	assert_int_equal(ora_log_file_append(file, members, sizeof(members) - 1, ORA_LOG_DURABLE, &err),
		ORA_ERR_LOG);
	support_contains(err.message, message);
	ora_log_file_destroy(file);
}

static void what_others_can_write_is_refused(void **state)
{
	(void)state;
	char path[128];
	chmod(log_folder, 0770);
	fails("must be yours, and writable by nobody else");
	chmod(log_folder, 0700);
	write_five();
	log_path_of("key", path);
	chmod(path, 0640);
	fails("its key must be a file of yours, with mode 600");
	assert_int_equal(unlink(path), 0);
	fails("");
	assert_int_equal(symlink("/dev/zero", path), 0);
	fails("its key can't be read");
	assert_int_equal(unlink(path), 0);
	assert_int_equal(mkfifo(path, 0600), 0);
	fails("its key must be a file of yours");
	assert_int_equal(unlink(path), 0);
	log_save("key", "0123\n", 5);
	chmod(path, 0600);
	fails("its key is damaged");
}

/* A link in the place of the head, or of the file that is to come: what it points to is left alone. */
static void links_are_not_followed(void **state)
{
	(void)state;
	static const char *const names[] = { "head", "log-000000000001.jsonl" };
	char path[128], text[16];
	write_five();
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		char kept[128];
		log_save("other", "", 0);
		log_path_of("kept", kept);
		log_path_of(names[i], path);
		assert_int_equal(rename(path, kept), 0);
		assert_int_equal(symlink("other", path), 0);
		fails(names[i][0] == 'h' ? "its head can't be opened" : "log-000000000001.jsonl can't be opened");
		assert_int_equal(rename(kept, path), 0);
		log_path_of("other", path);
		FILE *file = fopen(path, "r");
		assert_non_null(file);
		assert_int_equal(fread(text, 1, sizeof(text), file), 0);
		fclose(file);
		assert_int_equal(unlink(path), 0);
	}
}

/* Whatever is put into the folder, a reader ends, and takes no more memory than a line needs. */
static void strange_files_are_read_to_an_end(void **state)
{
	(void)state;
	char path[128];
	write_five();
	log_path_of("log-000000000007.jsonl", path);
	assert_int_equal(mkfifo(path, 0600), 0);
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_reader reader = { .user = NULL };
	assert_int_equal(ora_log_file_read(log_folder, &reader, NULL, &err), ORA_ERR_LOG);
	support_contains(err.message, "log-000000000007.jsonl can't be read: Invalid argument");
	assert_int_equal(unlink(path), 0);
	log_save("log-000000000007.jsonl", "", 0);
	assert_int_equal(truncate(path, (off_t)1 << 40), 0); /* zeros, and no room on the disk */
	finds("file:1: a line is longer than 64 MiB: what is behind it was not "
		"read\n");
}

/* A process whose files can't grow any more, as on a full disk. */
static void a_full_disk_keeps_what_was_there(void **state)
{
	(void)state;
	write_five();
	pid_t pid = fork();
	if (pid == 0) {
		static const char members[] = "\"type\":\"z\",\"message\":\"long enough to be cut\"";
		struct rlimit limit = { 800, 800 };
		struct ora_error err = ORA_ERROR_INIT;
		signal(SIGXFSZ, SIG_IGN);
		struct ora_log_file *file = new_log(0);
		setrlimit(RLIMIT_FSIZE, &limit);
		int rc = ora_log_file_append(file, members, sizeof(members) - 1, ORA_LOG_DURABLE, &err);
		_exit(rc == ORA_ERR_LOG && strstr(err.message, "can't be written") != NULL ? 0 : 1);
	}
	int status;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "babcde");
}

static struct ora_client *logged_client(const struct upstream *up, const char *path)
{
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	options.folder = path;
	assert_int_equal(ora_client_log_to_file(client, &options, NULL), 0);
	return client;
}

static void calls_are_logged(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .status = 201, .body = "{\"data\":{\"hash\":\"h\"},\"key\":\"sk-or-v1-secret\"}" },
		{ .body = "{\"data\":{\"total_credits\":1,\"total_usage\":2}}" });
	struct ora_client *client = logged_client(up, log_folder);
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	struct ora_get_credits_args nothing = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_get_credits_reply *credits = NULL;
	assert_int_equal(access(log_folder, F_OK), 0);
	ORA_SET(&args, name, "ci");
	assert_int_equal(ora_create_keys(client, &args, &reply, NULL), 0);
	assert_string_equal(reply->key, "sk-or-v1-secret");
	ora_reply_destroy(&reply->base);
	assert_int_equal(ora_get_credits(client, &nothing, &credits, NULL), 0);
	ora_reply_destroy(&credits->base);
	ora_client_destroy(client); /* waits for the last record */
	upstream_stop(up);
	struct found found = read_log();
	assert_string_equal(found.faults, "");
	assert_string_equal(found.types, "bior");
	struct lines *lines = take_lines();
	support_contains(lines->at[1], "\"connection\":\"default\",\"tool\":"
		"\"openrouter_admin_create_keys\",\"arguments\":{\"name\":\"ci\"}");
	support_contains(lines->at[2], "\"result\":\"done\",\"http_status\":201,\"sent\":true,"
		"\"reply\":{\"data\":{\"hash\":\"h\"},\"key\":\"***\"}");
	support_contains(lines->at[3], "\"result\":\"done\",\"http_status\":200");
	for (size_t i = 0; i < lines->count; i++) {
		support_lacks(lines->at[i], "secret");
	}
}

static void what_cannot_be_logged_is_not_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":{}}", .repeat = true });
	struct ora_client *client = logged_client(up, "/dev/null/log");
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_delete_keys_args args = ORA_DELETE_KEYS_ARGS_INIT;
	struct ora_delete_keys_reply *reply = NULL;
	struct ora_get_credits_args nothing = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_get_credits_reply *credits = NULL;
	ORA_SET(&args, hash, "h");
	assert_int_equal(ora_delete_keys(client, &args, &reply, &err), ORA_ERR_LOG);
	support_contains(err.message, "/dev/null/log can't be opened: Not a directory");
	support_contains(err.message, "nothing was sent");
	assert_false(err.sent);
	for (size_t i = 0; i < upstream_count(up); i++) { /* what is there now may be looked at */
		assert_memory_equal(upstream_request(up, i), "GET ", 4);
	}
	ora_error_finish(&err);
	/* A read is worth less than its answer. */
	assert_int_equal(ora_get_credits(client, &nothing, &credits, NULL), 0);
	ora_reply_destroy(&credits->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Nothing comes back: sent once, and its outcome is that nobody knows. */
static void a_silent_upstream_leaves_an_open_write(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = logged_client(up, log_folder);
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	options.timeout_ms = 500;
	ORA_SET(&args, name, "ci");
	assert_int_equal(ora_create_keys_with(client, &args, &options, &reply, &err),
		ORA_ERR_UNKNOWN);
	assert_true(err.sent);
	size_t posts = 0;
	for (size_t i = 0; i < upstream_count(up); i++) {
		posts += strncmp(upstream_request(up, i), "POST ", 5) == 0;
	}
	assert_int_equal(posts, 1);
	ora_error_finish(&err);
	ora_client_destroy(client);
	upstream_stop(up);
	struct ora_open_writes open = { .first = NULL };
	struct ora_log_reader reader = { .line = ora_open_writes_take, .user = &open };
	assert_int_equal(ora_log_file_read(log_folder, &reader, NULL, NULL), 0);
	assert_int_equal(open.count, 1);
	assert_non_null(open.first->outcome);
	support_contains(open.first->outcome, "\"result\":\"outcome unknown\"");
	ora_open_writes_finish(&open);
}

#define LOG_TEST(name) cmocka_unit_test_setup_teardown(name, log_make_folder, log_remove_folder)

static const struct CMUnitTest tests[] = {
	LOG_TEST(nothing_is_no_log),
	LOG_TEST(lines_come_back),
	LOG_TEST(files_are_ours_alone),
	LOG_TEST(changed_lines_show),
	LOG_TEST(dropped_lines_show),
	LOG_TEST(moved_lines_show),
	LOG_TEST(a_cut_end_shows),
	LOG_TEST(a_lost_head_shows),
	LOG_TEST(strange_lines_show),
	LOG_TEST(another_key_fits_nothing),
	LOG_TEST(the_dead_are_cleaned_up_after),
	LOG_TEST(rotation_keeps_the_chain),
	LOG_TEST(what_is_removed_is_begun_anew),
	LOG_TEST(eight_processes_write_at_once),
	LOG_TEST(what_others_can_write_is_refused),
	LOG_TEST(links_are_not_followed),
	LOG_TEST(strange_files_are_read_to_an_end),
	LOG_TEST(a_full_disk_keeps_what_was_there),
	LOG_TEST(calls_are_logged),
	LOG_TEST(what_cannot_be_logged_is_not_sent),
	LOG_TEST(a_silent_upstream_leaves_an_open_write),
};

SUPPORT_MAIN(tests)
