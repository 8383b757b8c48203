#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), 0);
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), ORA_ERR_CONFIG);
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
	SECRET_TEST(unused_commands_are_ended),
	SECRET_TEST(bad_options_are_refused),
};

SUPPORT_MAIN(tests)
