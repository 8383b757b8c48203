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

#include "secret_support.h"

static bool names_are_known; /* random bytes are zeros */
int __real_ora_random(void *bytes, size_t size);
int __wrap_ora_random(void *bytes, size_t size);

int __wrap_ora_random(void *bytes, size_t size)
{
	memset(bytes, 0, size);
	return names_are_known ? 0 : __real_ora_random(bytes, size);
}

/* Somebody who knew the name has put a file there, or a link to one: neither is written to. */
static void what_is_there_is_not_written_to(void **state)
{
	(void)state;
	static const char name[] = "00000000000000000000000000000000";
	char path[128], other[128], text[100];
	snprintf(path, sizeof(path), "%s/%s", secret_folder, name);
	snprintf(other, sizeof(other), "%s/other", secret_folder);
	for (int linked = 0; linked < 2; linked++) {
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = secret_filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		FILE *file = fopen(linked ? other : path, "w");
		assert_non_null(file);
		fclose(file);
		assert_true(!linked || symlink("other", path) == 0);
		names_are_known = true;
		assert_int_equal(secret_create(client, &reply, NULL), ORA_ERR_LOG);
		names_are_known = false;
		assert_null(reply);
		assert_int_equal(upstream_count(up), 0);
		secret_load(linked ? "other" : name, text, sizeof(text));
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
	struct ora_client *client = secret_filing_client(up);
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(secret_files(name), 0);
	umask(0);
	assert_int_equal(secret_create(client, &reply, NULL), 0);
	assert_int_equal(secret_files(name), 1);
	snprintf(want, sizeof(want), "file %s/%s", secret_folder, name);
	assert_string_equal(reply->base.secret_place, want);
	assert_int_equal(strlen(name), 32);
	secret_load(name, text, sizeof(text));
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

/* Whoever reads where it is must find it there. */
static void long_folders_are_told_whole(void **state)
{
	(void)state;
	char folder[4 * 200 + sizeof(secret_folder)], file[sizeof(folder) + 64];
	size_t used = (size_t)snprintf(folder, sizeof(folder), "%s", secret_folder);
	for (int i = 0; i < 4; i++) {
		used += (size_t)snprintf(folder + used, sizeof(folder) - used, "/%0190d", 0);
	}
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = secret_client(up);
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), 0);
	assert_int_equal(secret_create(client, &reply, NULL), 0);
	snprintf(file, sizeof(file), "%s", reply->base.secret_place + strlen("file "));
	assert_int_equal(unlink(file), 0);
	for (; used > strlen(secret_folder); folder[used] = '\0') {
		assert_int_equal(rmdir(folder), 0);
		used -= 191;
	}
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
		struct ora_client *client = secret_filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		assert_int_equal(secret_create(client, &reply, NULL), codes[i]);
		if (reply != NULL) {
			assert_null(reply->base.secret_place);
			ora_reply_destroy(&reply->base);
		}
		assert_int_equal(secret_files(name), 0);
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

static void refused(struct ora_client *client, struct upstream *up, int code,
	const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(secret_create(client, &reply, &err), code);
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
	struct ora_client *client = secret_filing_client(up);
	chmod(secret_folder, 0777);
	refused(client, up, ORA_ERR_LOG, "must be yours, and writable by nobody else");
	chmod(secret_folder, 0700);
	ora_client_destroy(client);

	client = secret_client(up);
	assert_int_equal(ora_client_secrets_to_file(client, "/dev/null/x", NULL), 0);
	refused(client, up, ORA_ERR_LOG, "/dev/null/x can't be opened: Not a directory");
	ora_client_destroy(client);

	/* valgrind says that every program was started. */
	const char *const argv[] = { "/nonexistent/command", NULL };
	if (!RUNNING_ON_VALGRIND) {
		client = secret_client(up);
		assert_int_equal(ora_client_secrets_to_command(client, argv, NULL, NULL), 0);
		refused(client, up, ORA_ERR_LOG, "/nonexistent/command, can't be started: No such file");
		ora_client_destroy(client);
	}

	client = secret_client(up);
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), 0);
	refused(client, up, ORA_ERR_NOT_ALLOWED, "no place to go to: say where");
	ora_client_destroy(client);
	upstream_stop(up);
}

static void other_calls_need_no_place(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"deleted\":true}" });
	struct ora_client *client = secret_client(up);
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
	struct ora_client *client = secret_piping_client(up,
		"cat >$PLACE/secret; env >$PLACE/env; tr '\\0' ' ' </proc/$$/cmdline >$PLACE/words; "
		"echo to stdout");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(setenv("OPENROUTER_MANAGEMENT_KEY", "sk-or-v1-ours", 1), 0);
	assert_int_equal(secret_create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place, "command /bin/sh");
	assert_null(reply->key);
	secret_load("secret", text, sizeof(text));
	assert_string_equal(text, SECRET);
	secret_load("env", text, sizeof(text));
	support_contains(text, "ORA_ARGUMENTS={\"name\":\"ci\"}");
	support_contains(text, "ORA_TOOL=openrouter_admin_create_keys");
	support_contains(text, "ORA_CONNECTION=default");
	support_lacks(text, "sk-or-v1-");
	support_lacks(text, "HOME=");
	secret_load("words", text, sizeof(text));
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
	struct ora_client *client = secret_piping_client(up, "cat >/dev/null; exit 3");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(secret_create(client, &reply, NULL), 0);
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
	struct ora_client *client = secret_piping_client(up, "cat >$PLACE/secret");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(secret_create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place,
		"command /bin/sh (delivered; how it ended is not known)");
	assert_null(reply->key);
	support_lacks(reply->base.json, SECRET);
	secret_load("secret", text, sizeof(text));
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
	struct ora_client *client = secret_piping_client(up, "cat; echo x >$PLACE/end; exec sleep 1000");
	struct ora_create_keys_reply *reply = NULL;
	assert_true(secret_create(client, &reply, NULL) < 0);
	ora_client_destroy(client); /* has waited for it */
	assert_int_equal(secret_files(name), 0);
	upstream_stop(up);
}

static void bad_options_are_refused(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(CREATED);
	struct ora_client *client = secret_client(up);
	const char *const relative[] = { "sh", NULL }, *const empty[] = { NULL };
	assert_int_equal(ora_client_secrets_to_file(client, "relative", NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, relative, NULL, NULL),
		ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, empty, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_command(client, NULL, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_file(client, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_secrets_to_file(client, secret_folder, NULL), 0);
	assert_int_equal(ora_client_secrets_to_file(client, secret_folder, NULL), ORA_ERR_CONFIG);
	const char *const program[] = { "/bin/sh", NULL };
	assert_int_equal(ora_client_secrets_to_command(client, program, NULL, NULL), ORA_ERR_CONFIG);
	assert_int_equal(ora_client_refuse_secrets(client, "say where", NULL), ORA_ERR_CONFIG);
	ora_client_destroy(client);
	upstream_stop(up);
}

static const struct CMUnitTest tests[] = {
	SECRET_TEST(files_take_secrets),
	SECRET_TEST(what_is_there_is_not_written_to),
	SECRET_TEST(long_folders_are_told_whole),
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
