#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "gate/folder.h"
#include "gate/log_chain.h"
#include "gate/log_open.h"
#include "support.h"

/* The parts that a log in files is made of: heads, names, keys, folders, and writes whose end is
 * not known. */

static void digits_are_lower_case(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int value; /* -1: none */
	} cases[] = {
		{ "00", 0 }, { "09", 9 }, { "0a", 10 }, { "0f", 15 }, { "9a", 154 }, { "ff", 255 },
		{ "0/", -1 }, { "0:", -1 }, { "0`", -1 }, { "0g", -1 }, { "0A", -1 }, { "g0", -1 }, { "/0", -1 },
		{ "z0", -1 }, { " 0", -1 }, { "", -1 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		unsigned char byte = 77;
		assert_int_equal(ora_log_unhex(cases[i].text, 1, &byte), cases[i].value >= 0);
		assert_int_equal(byte, cases[i].value >= 0 ? cases[i].value : 77);
	}
	char text[5];
	ora_log_hex((const unsigned char *)"\x0f\xa0", 2, text);
	assert_string_equal(text, "0fa0");
}

static void names_have_numbers(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		unsigned long long number;
	} cases[] = {
		{ "log-000000000001.jsonl", 1 }, { "log-999999999999.jsonl", 999999999999 },
		{ "log-1.jsonl", 0 }, { "log-000000000001.json", 0 }, { "lag-000000000001.jsonl", 0 },
		{ "log-000000000001.jsonl~", 0 }, { "head", 0 }, { "", 0 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_log_name_number(cases[i].name), cases[i].number);
	}
}

#define ZEROS "00000000000000000000"
#define MAC "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static void heads_are_read_as_they_are_written(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool good;
	} cases[] = {
		{ "00000000000000000007 00000000000000000003 00000000000000000900 " MAC "\n", true },
		{ ZEROS " " ZEROS " " ZEROS " " MAC "\n", true },
		{ "18446744073709551615 " ZEROS " " ZEROS " " MAC "\n", true },
		/* More than there is room for in a number. */
		{ "99999999999999999999 " ZEROS " " ZEROS " " MAC "\n", false },
		{ ZEROS " " ZEROS " 99999999999999999999 " MAC "\n", false },
		/* A number of other length, or with something else behind it. */
		{ "0000000000000000007  " ZEROS " " ZEROS " " MAC "\n", false },
		{ ZEROS "x" ZEROS " " ZEROS " " MAC "\n", false },
		{ "x" ZEROS ZEROS " " ZEROS " " MAC "\n", false },
		/* Another length, another end, another mac. */
		{ ZEROS " " ZEROS " " ZEROS " " MAC "x", false },
		{ ZEROS " " ZEROS " " ZEROS " " MAC, false },
		{ ZEROS " " ZEROS " " ZEROS " " MAC "\n\n", false },
		{ ZEROS " " ZEROS " " ZEROS " " MAC MAC "\n", false },
		{ ZEROS " " ZEROS " " ZEROS " " "g123456789abcdef0123456789abcdef0123456789abcdef"
			"0123456789abcdef\n", false },
		{ "\n", false },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_log_head head;
		char again[ORA_LOG_HEAD_SIZE];
		size_t length = strlen(cases[i].text);
		if (ora_log_head_parse(cases[i].text, length, &head) != cases[i].good) {
			fail_msg("%s", cases[i].text);
		}
		if (cases[i].good) {
			assert_int_equal(ora_log_head_format(&head, again), length);
			assert_string_equal(again, cases[i].text);
		}
	}
}

static char folder[64];

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/unit-log-parts-XXXXXX");
	return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
	(void)state;
	char path[128];
	snprintf(path, sizeof(path), "%s/key", folder);
	(void)unlink(path);
	return rmdir(folder);
}

static void read_key(int at, bool make, const char *message)
{
	unsigned char key[ORA_LOG_KEY_SIZE];
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_log_read_key(at, make, key, &err);
	assert_int_equal(rc, message != NULL ? ORA_ERR_LOG : 0);
	if (message != NULL) {
		support_contains(err.message, message);
	}
}

static void keys_are_made_where_there_is_none(void **state)
{
	(void)state;
	unsigned char first[ORA_LOG_KEY_SIZE], second[ORA_LOG_KEY_SIZE];
	int at = open(folder, O_RDONLY | O_DIRECTORY);
	assert_true(at >= 0);
	read_key(at, false, "its key can't be read: No such file");
	assert_int_equal(ora_log_read_key(at, true, first, NULL), 0);
	errno = ENOENT; /* of something else */
	assert_int_equal(ora_log_read_key(at, true, second, NULL), 0);
	assert_memory_equal(first, second, sizeof(first));
	assert_int_equal(unlinkat(at, "key", 0), 0);
	/* What is there and can't be read is not made anew. */
	assert_int_equal(symlinkat("/dev/null", at, "key"), 0);
	read_key(at, true, "its key can't be read: Too many levels");
	assert_int_equal(unlinkat(at, "key", 0), 0);
	int file = openat(at, "key", O_WRONLY | O_CREAT, 0600);
	assert_int_equal(write(file, "g" MAC, 65), 65);
	close(file);
	read_key(at, true, "its key is damaged");
	close(at);
}

static void folders_are_made_and_kept_ours(void **state)
{
	(void)state;
	char path[128], deep[160];
	struct ora_error err = ORA_ERROR_INIT;
	int lowest = dup(0);
	close(lowest);
	snprintf(path, sizeof(path), "%s/a", folder);
	snprintf(deep, sizeof(deep), "%s/b/c", path);
	/* None is no error of one that is not to be made. */
	assert_int_equal(ora_folder_open(deep, false, &err), -1);
	assert_int_equal(err.code, ORA_OK);
	/* Whatever else is in the way is one. */
	for (int make = 0; make < 2; make++) {
		assert_int_equal(ora_folder_open("/dev/null/x", make, &err), -1);
		assert_string_equal(err.message, "/dev/null/x can't be opened: Not a directory");
		ora_error_finish(&err);
	}
	/* All of it is made, and nothing is left open, whatever failed elsewhere before. */
	for (int i = 0; i < 3; i++) {
		errno = ENOENT;
		int made = ora_folder_open(deep, i < 2, &err);
		assert_int_equal(made, lowest);
		close(made);
	}
	struct stat status;
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0700);
	/* Of somebody else, or of anybody. */
	if (geteuid() == 0) {
		assert_int_equal(chown(deep, 1, (gid_t)-1), 0);
	}
	assert_int_equal(ora_folder_open(geteuid() == 0 ? deep : "/usr", true, &err), -1);
	support_contains(err.message, "must be yours, and writable by nobody else");
	for (size_t i = 0; i < 2; i++) {
		ora_error_finish(&err);
		assert_int_equal(chmod(path, i == 0 ? 0720 : 0702), 0);
		assert_int_equal(ora_folder_open(path, true, &err), -1);
		support_contains(err.message, "must be yours, and writable by nobody else");
	}
	rmdir(deep);
	snprintf(deep, sizeof(deep), "%s/b", path);
	rmdir(deep);
	assert_int_equal(rmdir(path), 0);
}

static void take(struct ora_open_writes *list, const char *line)
{
	ora_open_writes_take(list, line, strlen(line));
}

#define INTENT(call) "{\"type\":\"intent\",\"call\":\"" call "\",\"pid\":7}"
#define OUTCOME(call, result) "{\"type\":\"outcome\",\"call\":\"" call "\",\"result\":\"" result "\"}"

static void writes_are_open_until_their_end_is_known(void **state)
{
	(void)state;
	struct ora_open_writes list = { .first = NULL };
	take(&list, "{\"type\":\"begin\"}");
	take(&list, INTENT("aa"));
	take(&list, INTENT("bb"));
	take(&list, INTENT("ccc"));
	take(&list, INTENT("bb")); /* once is enough */
	assert_int_equal(list.count, 3);
	assert_int_equal(list.first->pid, 7);
	take(&list, OUTCOME("bb", "done"));
	assert_int_equal(list.count, 2);
	assert_string_equal(list.first->intent, INTENT("aa"));
	assert_string_equal(list.first->next->intent, INTENT("ccc"));
	assert_null(list.first->outcome);
	/* An outcome that says nothing leaves it open, until another does or somebody has looked. */
	take(&list, OUTCOME("aa", "outcome unknown"));
	take(&list, OUTCOME("ccc", "outcome unknown"));
	assert_int_equal(list.count, 2);
	assert_string_equal(list.first->outcome, OUTCOME("aa", "outcome unknown"));
	assert_int_equal(list.first->outcome_length, strlen(OUTCOME("aa", "outcome unknown")));
	assert_false(list.out_of_memory);
	take(&list, OUTCOME("aa", "reply lost"));
	support_contains(list.first->outcome, "reply lost");
	take(&list, "{\"type\":\"resolution\",\"call\":\"aa\",\"result\":\"outcome unknown\"}");
	assert_int_equal(list.count, 1);
	take(&list, OUTCOME("ccc", "refused by upstream"));
	assert_int_equal(list.count, 0);
	/* Of calls that the log does not know. */
	take(&list, OUTCOME("dd", "outcome unknown"));
	take(&list, OUTCOME("dd", "done"));
	take(&list, "{\"type\":\"outcome\",\"result\":\"done\"}");
	assert_int_equal(list.count, 0);
	take(&list, "{\"type\":\"intent\",\"call\":\"ee\"}");
	assert_int_equal(list.count, 1);
	assert_int_equal(list.first->pid, 0);
	ora_open_writes_finish(&list);
	assert_int_equal(list.count, 0);
}

static void writers_may_still_run(void **state)
{
	(void)state;
	char outcome[] = "{}";
	struct ora_open_write write = { .pid = (long)getpid() };
	errno = 0;
	assert_true(ora_open_write_may_run(&write));
	write.outcome = outcome;
	assert_false(ora_open_write_may_run(&write));
	write.outcome = NULL;
	write.pid = 0; /* its line does not say */
	assert_false(ora_open_write_may_run(&write));
	pid_t gone = fork();
	if (gone == 0) {
		_exit(0);
	}
	assert_int_equal(waitpid(gone, NULL, 0), gone);
	write.pid = (long)gone;
	assert_false(ora_open_write_may_run(&write));
	/* Somebody else's. */
	if (geteuid() == 0) {
		pid_t pid = fork();
		if (pid == 0) {
			write.pid = (long)getppid();
			_exit(setuid(65534) != 0 || ora_open_write_may_run(&write) ? 0 : 1);
		}
		int status;
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_int_equal(status, 0);
	} else {
		write.pid = 1;
		assert_true(ora_open_write_may_run(&write));
	}
}

static void lines_are_found_by_their_call(void **state)
{
	(void)state;
	static const char line[] = "{\"type\":\"intent\",\"call\":\"abcdef\"}", none[] = "{\"n\":1}";
	static const struct {
		const char *call;
		bool found;
	} cases[] = {
		{ "abcdef", true }, { "abcd", true }, { "a", true }, { "abcdefg", false }, { "bcdef", false },
		{ "abcdeg", false }, { "\"abcde", false }, { "abcdef\"", false },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_log_line_is_of(line, strlen(line), cases[i].call), cases[i].found);
		assert_false(ora_log_line_is_of(none, strlen(none), cases[i].call));
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(digits_are_lower_case),
	cmocka_unit_test(names_have_numbers),
	cmocka_unit_test(heads_are_read_as_they_are_written),
	cmocka_unit_test_setup_teardown(keys_are_made_where_there_is_none, make_folder, remove_folder),
	cmocka_unit_test_setup_teardown(folders_are_made_and_kept_ours, make_folder, remove_folder),
	cmocka_unit_test(writes_are_open_until_their_end_is_known),
	cmocka_unit_test(writers_may_still_run),
	cmocka_unit_test(lines_are_found_by_their_call),
};

SUPPORT_MAIN(tests)
