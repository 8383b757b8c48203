#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/secret_sink.h>

#ifdef __has_include
#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#endif
#endif
#ifndef RUNNING_ON_VALGRIND
#define RUNNING_ON_VALGRIND 0
#endif

#include "gate/gate.h"
#include "support.h"
#include "upstream.h"

#define SECRET "sk-or-v1-0123456789"
#define CREATED { .status = 201, .body = "{\"data\":{\"hash\":\"h\",\"name\":\"ci\"},\"key\":\"" \
	SECRET "\"}" }

static bool names_are_known; /* random bytes are zeros */
int __real_ora_random(void *bytes, size_t size);
int __wrap_ora_random(void *bytes, size_t size);

int __wrap_ora_random(void *bytes, size_t size)
{
	memset(bytes, 0, size);
	return names_are_known ? 0 : __real_ora_random(bytes, size);
}

/* What the next calls of that kind come to, before they are made in earnest: `spare` are let pass. */
struct trouble {
	int spare, count, error;
	ssize_t result;
};
static struct trouble on_write, on_waitpid, on_fsync, on_ftruncate;
static pthread_mutex_t troubles = PTHREAD_MUTEX_INITIALIZER; /* helper threads make them */

static bool is_in_trouble(struct trouble *trouble)
{
	pthread_mutex_lock(&troubles);
	bool now = trouble->count > 0 && trouble->spare == 0;
	trouble->count -= now;
	trouble->spare -= trouble->spare > 0;
	pthread_mutex_unlock(&troubles);
	errno = now ? trouble->error : errno;
	return now;
}

ssize_t __real_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size)
{
	/* Only secrets: the helpers wake the client with a byte. */
	bool is_secret = size >= 8 && memcmp(bytes, "sk-or-v1", 8) == 0;
	return is_secret && is_in_trouble(&on_write) ? on_write.result : __real_write(file, bytes, size);
}

pid_t __real_waitpid(pid_t pid, int *status, int options);
pid_t __wrap_waitpid(pid_t pid, int *status, int options);
pid_t __wrap_waitpid(pid_t pid, int *status, int options)
{
	return is_in_trouble(&on_waitpid) ? -1 : __real_waitpid(pid, status, options);
}

int __real_fsync(int file);
int __wrap_fsync(int file);
int __wrap_fsync(int file)
{
	return is_in_trouble(&on_fsync) ? -1 : __real_fsync(file);
}

int __real_ftruncate(int file, off_t length);
int __wrap_ftruncate(int file, off_t length);
int __wrap_ftruncate(int file, off_t length)
{
	return is_in_trouble(&on_ftruncate) ? -1 : __real_ftruncate(file, length);
}

/* A folder of its own for each test. */
static char folder[64];

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/unit-secret-XXXXXX");
	return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
	(void)state;
	DIR *listing = opendir(folder);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		unlinkat(dirfd(listing), entry->d_name, 0);
	}
	closedir(listing);
	return rmdir(folder);
}

/* Number of files in the folder; the name of the last of them. */
static size_t count_files(char name[256])
{
	size_t count = 0;
	DIR *listing = opendir(folder);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		if (entry->d_name[0] != '.') {
			snprintf(name, 256, "%s", entry->d_name);
			count++;
		}
	}
	closedir(listing);
	return count;
}

static void load(const char *name, char *text, size_t size)
{
	char path[512];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *file = fopen(path, "r");
	assert_non_null(file);
	text[fread(text, 1, size - 1, file)] = '\0';
	fclose(file);
}

static struct ora_client *new_client(const struct upstream *up)
{
	return support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
}

static struct ora_client *filing_client(const struct upstream *up)
{
	struct ora_client *client = new_client(up);
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), 0);
	return client;
}

/* A client whose secrets go to a line of shell. */
static struct ora_client *piping_client(const struct upstream *up, const char *line)
{
	struct ora_client *client = new_client(up);
	char cd[128];
	snprintf(cd, sizeof(cd), "PLACE=%s", folder);
	const char *const argv[] = { "/bin/sh", "-c", line, NULL };
	const char *const environment[] = { "PATH=/usr/bin:/bin", cd, NULL };
	assert_int_equal(ora_client_secrets_to_command(client, argv, environment, NULL), 0);
	return client;
}

static int create(struct ora_client *client, struct ora_create_keys_reply **reply,
	struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "ci");
	return ora_create_keys(client, &args, reply, err);
}

/* Somebody who knew the name has put a file there, or a link to one: neither is written to. */
static void what_is_there_is_not_written_to(void **state)
{
	(void)state;
	static const char name[] = "00000000000000000000000000000000";
	char path[128], other[128], text[100];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	snprintf(other, sizeof(other), "%s/other", folder);
	for (int linked = 0; linked < 2; linked++) {
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		FILE *file = fopen(linked ? other : path, "w");
		assert_non_null(file);
		fclose(file);
		assert_true(!linked || symlink("other", path) == 0);
		names_are_known = true;
		assert_int_equal(create(client, &reply, NULL), ORA_ERR_LOG);
		names_are_known = false;
		assert_null(reply);
		assert_int_equal(upstream_count(up), 0);
		load(linked ? "other" : name, text, sizeof(text));
		assert_string_equal(text, "");
		assert_int_equal(unlink(path), 0);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void files_take_secrets(void **state)
{
	(void)state;
	char name[256] = "", want[400], text[100];
	struct stat status;
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = filing_client(up);
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(count_files(name), 0);
	umask(0);
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_int_equal(count_files(name), 1);
	snprintf(want, sizeof(want), "file %s/%s", folder, name);
	assert_string_equal(reply->base.secret_place, want);
	assert_int_equal(strlen(name), 32);
	load(name, text, sizeof(text));
	assert_string_equal(text, SECRET "\n");
	assert_int_equal(stat(want + 5, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	assert_false(ORA_HAS(reply, key));
	assert_null(reply->key);
	assert_string_equal(reply->data->hash, "h");
	assert_string_equal(reply->base.json, "{\"data\":{\"hash\":\"h\",\"name\":\"ci\"}}");
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void no_file_is_left_without_a_secret(void **state)
{
	(void)state;
	static const struct upstream_step steps[] = {
		{ .status = 400, .body = "{\"error\":{\"code\":400,\"message\":\"no\"}}" },
		{ .status = 201, .body = "{\"data\":{\"hash\":\"h\"" },
		{ .status = 201, .body = "{\"data\":{\"hash\":\"h\"}}" },
		{ .act = UPSTREAM_CLOSE },
	};
	static const int codes[] = { ORA_ERR_REFUSED, ORA_ERR_REPLY_LOST, 0, ORA_ERR_UNKNOWN };
	for (size_t i = 0; i < COUNT(steps); i++) {
		char name[256];
		struct upstream *up = upstream_start(&steps[i], 1);
		struct ora_client *client = filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		assert_int_equal(create(client, &reply, NULL), codes[i]);
		if (reply != NULL) {
			assert_null(reply->base.secret_place);
			ora_reply_destroy(&reply->base);
		}
		assert_int_equal(count_files(name), 0);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void refused(struct ora_client *client, struct upstream *up, int code,
	const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, &err), code);
	support_contains(err.message, message);
	support_contains(err.message, "nothing was sent");
	assert_false(err.sent);
	assert_int_equal(upstream_count(up), 0);
	ora_error_finish(&err);
}

static void without_a_place_nothing_is_sent(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = filing_client(up);
	chmod(folder, 0777);
	refused(client, up, ORA_ERR_LOG, "must be yours, and writable by nobody else");
	chmod(folder, 0700);
	ora_client_destroy(client);

	client = new_client(up);
	assert_int_equal(ora_client_secrets_to_file(client, "/dev/null/x", NULL), 0);
	refused(client, up, ORA_ERR_LOG, "/dev/null/x can't be opened: Not a directory");
	ora_client_destroy(client);

	/* valgrind says that every program was started. */
	const char *const argv[] = { "/nonexistent/command", NULL };
	if (!RUNNING_ON_VALGRIND) {
		client = new_client(up);
		assert_int_equal(ora_client_secrets_to_command(client, argv, NULL, NULL), 0);
		refused(client, up, ORA_ERR_LOG, "/nonexistent/command, can't be started: No such file");
		ora_client_destroy(client);
	}

	client = new_client(up);
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), 0);
	refused(client, up, ORA_ERR_NOT_ALLOWED, "no place to go to: say where");
	ora_client_destroy(client);
	upstream_stop(up);
}

static void other_calls_need_no_place(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"deleted\":true}" });
	struct ora_client *client = new_client(up);
	struct ora_delete_keys_args args = ORA_DELETE_KEYS_ARGS_INIT;
	struct ora_delete_keys_reply *reply = NULL;
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), 0);
	ORA_SET(&args, hash, "h");
	assert_int_equal(ora_delete_keys(client, &args, &reply, NULL), 0);
	assert_null(reply->base.secret_place);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

static void commands_take_secrets(void **state)
{
	(void)state;
	char text[4096];
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = piping_client(up,
		"cat >$PLACE/secret; env >$PLACE/env; tr '\\0' ' ' </proc/$$/cmdline >$PLACE/words; "
		"echo to stdout");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(setenv("OPENROUTER_MANAGEMENT_KEY", "sk-or-v1-ours", 1), 0);
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place, "command /bin/sh");
	assert_null(reply->key);
	load("secret", text, sizeof(text));
	assert_string_equal(text, SECRET);
	load("env", text, sizeof(text));
	support_contains(text, "ORA_ARGUMENTS={\"name\":\"ci\"}");
	support_contains(text, "ORA_TOOL=openrouter_admin_create_keys");
	support_contains(text, "ORA_CONNECTION=default");
	support_lacks(text, "sk-or-v1-");
	support_lacks(text, "HOME=");
	load("words", text, sizeof(text));
	support_lacks(text, "sk-or-v1-");
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* The key is there, and nobody would ever see its secret: then its caller does. */
static void what_fails_to_be_delivered_is_shown(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = piping_client(up, "cat >/dev/null; exit 3");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place,
		"not delivered: the command for secrets, /bin/sh, ended with 3");
	assert_string_equal(reply->key, SECRET);
	support_contains(reply->base.json, SECRET);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* Nobody can say then how a program ended: it has the secret, and nobody else is shown it. */
static void ended_children_may_be_ignored(void **state)
{
	(void)state;
	char text[4096];
	void (*before)(int) = signal(SIGCHLD, SIG_IGN);
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = piping_client(up, "cat >$PLACE/secret");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place,
		"command /bin/sh (delivered; how it ended is not known)");
	assert_null(reply->key);
	support_lacks(reply->base.json, SECRET);
	load("secret", text, sizeof(text));
	assert_string_equal(text, SECRET);
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
	signal(SIGCHLD, before);
}

/* What is only interrupted goes on. */
static void interruptions_lose_nothing(void **state)
{
	(void)state;
	char text[200], name[256];
	for (int i = 0; i < 4; i++) {
		bool piped = i >= 2;
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = piped ? piping_client(up, "cat >$PLACE/secret")
			: filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		/* Nor does a write that takes nothing. */
		on_write = i % 2 == 0 ? (struct trouble){ 0, 2, EINTR, -1 } : (struct trouble){ 0, 1, EIO, 0 };
		on_waitpid = (struct trouble){ 0, 2, EINTR, -1 };
		assert_int_equal(create(client, &reply, NULL), 0);
		assert_null(reply->key);
		assert_int_equal(on_write.count, 0);
		assert_int_equal(count_files(name), 1);
		load(name, text, sizeof(text));
		assert_string_equal(text, piped ? SECRET : SECRET "\n");
		load(name, text, sizeof(text));
		char path[512];
		snprintf(path, sizeof(path), "%s/%s", folder, name);
		assert_int_equal(unlink(path), 0);
		ora_reply_destroy(&reply->base);
		ora_client_destroy(client);
		upstream_stop(up);
	}
	on_waitpid.count = 0;
	/* Nor does a program that is ended while somebody waits for it. */
	struct upstream *up = UPSTREAM({ .status = 400 });
	struct ora_client *client = piping_client(up, "exec sleep 1000");
	struct ora_create_keys_reply *reply = NULL;
	on_waitpid = (struct trouble){ 0, 3, EINTR, -1 };
	assert_int_equal(create(client, &reply, NULL), ORA_ERR_REFUSED);
	assert_int_equal(on_waitpid.count, 0);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* What is not on the disk for good is no place, and is not left there. */
static void what_the_disk_does_not_keep_is_shown(void **state)
{
	(void)state;
	static const struct {
		struct trouble *trouble;
		int spare;
		const char *what;
	} cases[] = {
		{ &on_write, 0, "written: Input/output error" },
		{ &on_ftruncate, 0, "written to the disk: Input/output error" },
		{ &on_fsync, 0, "written to the disk: Input/output error" },
		{ &on_fsync, 1, "written to the disk: Input/output error" }, /* its folder */
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char name[256], want[200];
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		*cases[i].trouble = (struct trouble){ cases[i].spare, 1, EIO, -1 };
		assert_int_equal(create(client, &reply, NULL), 0);
		assert_int_equal(cases[i].trouble->count, 0);
		snprintf(want, sizeof(want), "not delivered: the secret's file in %s can't be %s", folder,
			cases[i].what);
		assert_string_equal(reply->base.secret_place, want);
		assert_string_equal(reply->key, SECRET);
		assert_int_equal(count_files(name), 0);
		ora_reply_destroy(&reply->base);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* A program that takes nothing, ends badly, or can't be given anything. */
static void commands_that_fail_are_told(void **state)
{
	(void)state;
	static const struct {
		const char *line, *what;
		int error;
	} cases[] = {
		{ "kill -9 $$", "did not end well", 0 },
		{ "cat >/dev/null; kill -9 $$", "did not end well", 0 },
		{ "cat >/dev/null; exit 1", "ended with 1", 0 },
		{ "cat >/dev/null", "can't be given the secret: Broken pipe", EPIPE },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = piping_client(up, cases[i].line);
		struct ora_create_keys_reply *reply = NULL;
		on_write = (struct trouble){ 0, cases[i].error != 0, cases[i].error, -1 };
		assert_int_equal(create(client, &reply, NULL), 0);
		support_contains(reply->base.secret_place, "not delivered: the command for secrets, /bin/sh, ");
		if (i > 0) { /* the first may be gone before it is given anything */
			support_contains(reply->base.secret_place, cases[i].what);
		}
		assert_string_equal(reply->key, SECRET);
		ora_reply_destroy(&reply->base);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* A program starts as from a new session, whatever this process is like. */
static void commands_start_afresh(void **state)
{
	(void)state;
	char text[4096];
	static const int signals[] = { SIGPIPE, SIGXFSZ };
	void (*before[2])(int);
	for (size_t i = 0; i < COUNT(signals); i++) {
		before[i] = signal(signals[i], SIG_IGN);
	}
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = piping_client(up, "cat >/dev/null; out=$(readlink /proc/$$/fd/1); echo $out >$PLACE/out; "
		"grep -E 'SigBlk|SigIgn' /proc/$$/status >$PLACE/signals");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place, "command /bin/sh");
	load("out", text, sizeof(text));
	assert_string_equal(text, "/dev/null\n");
	load("signals", text, sizeof(text));
	const char *blocked = strstr(text, "SigBlk:"), *ignored = strstr(text, "SigIgn:");
	assert_non_null(blocked);
	assert_non_null(ignored);
	assert_int_equal(strtoull(blocked + 7, NULL, 16), 0);
	for (size_t i = 0; i < COUNT(signals); i++) {
		assert_int_equal(strtoull(ignored + 7, NULL, 16) >> (signals[i] - 1) & 1, 0);
		signal(signals[i], before[i]);
	}
	ora_reply_destroy(&reply->base);
	ora_client_destroy(client);
	upstream_stop(up);
}

/* What is known before anybody is asked for a yes. */
static void places_are_looked_at_before(void **state)
{
	(void)state;
	static const struct {
		const char *place;
		int result;
		const char *message;
	} cases[] = {
		{ "/dev/null/x", ORA_ERR_LOG, "/dev/null/x can't be opened: Not a directory" },
		{ NULL, 0, "" }, { "/tmp/unit-secret-nowhere/x", 0, "" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = new_client(up);
		struct ora_error err = ORA_ERROR_INIT;
		assert_int_equal(ora_client_secrets_to_file(client,
			cases[i].place != NULL ? cases[i].place : folder, NULL), 0);
		const struct ora_secret_hooks *hooks = &ora_gate_need(client)->secrets;
		assert_int_equal(hooks->check(hooks->data, &err), cases[i].result);
		assert_string_equal(err.message, cases[i].message);
		ora_error_finish(&err);
		ora_client_destroy(client);
		upstream_stop(up);
	}
	static const char *const programs[][2] = { { "/bin/sh", NULL }, { "/nonexistent/x", NULL } };
	for (size_t i = 0; i < COUNT(programs); i++) {
		struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 1, NULL);
		assert_int_equal(ora_client_secrets_to_command(client, programs[i], NULL, NULL), 0);
		const struct ora_secret_hooks *hooks = &ora_gate_need(client)->secrets;
		assert_int_equal(hooks->check(hooks->data, NULL), i == 0 ? 0 : ORA_ERR_LOG);
		ora_client_destroy(client);
	}
}

static void unused_commands_are_ended(void **state)
{
	(void)state;
	char name[256];
	struct upstream *up = UPSTREAM({ .status = 403,
		.body = "{\"error\":{\"code\":403,\"message\":\"no\"}}" }, { .body = "{\"data\":{}}" });
	struct ora_client *client = piping_client(up, "cat; echo x >$PLACE/end; exec sleep 1000");
	struct ora_create_keys_reply *reply = NULL;
	assert_true(create(client, &reply, NULL) < 0);
	ora_client_destroy(client); /* has waited for it */
	assert_int_equal(count_files(name), 0);
	upstream_stop(up);
}

static void bad_options_are_refused(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = new_client(up);
	const char *const relative[] = { "sh", NULL }, *const empty[] = { NULL };
	assert_int_equal(ora_client_secrets_to_file(client, "relative", NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, relative, NULL, NULL),
		ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, empty, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, NULL, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_file(client, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), 0);
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), ORA_ERR_CONFIG);
	const char *const program[] = { "/bin/sh", NULL };
	assert_int_equal(ora_client_secrets_to_command(client, program, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
	upstream_stop(up);
}

#define SECRET_TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

static const struct CMUnitTest tests[] = {
	SECRET_TEST(files_take_secrets),
	SECRET_TEST(what_is_there_is_not_written_to),
	SECRET_TEST(no_file_is_left_without_a_secret),
	SECRET_TEST(without_a_place_nothing_is_sent),
	SECRET_TEST(other_calls_need_no_place),
	SECRET_TEST(commands_take_secrets),
	SECRET_TEST(what_fails_to_be_delivered_is_shown),
	SECRET_TEST(ended_children_may_be_ignored),
	SECRET_TEST(interruptions_lose_nothing),
	SECRET_TEST(what_the_disk_does_not_keep_is_shown),
	SECRET_TEST(commands_that_fail_are_told),
	SECRET_TEST(commands_start_afresh),
	SECRET_TEST(places_are_looked_at_before),
	SECRET_TEST(unused_commands_are_ended),
	SECRET_TEST(bad_options_are_refused),
};

SUPPORT_MAIN(tests)
