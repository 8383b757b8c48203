#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ora/secret_sink.h>

#include "gate/gate.h"
#include "secret_support.h"

/* Places for secrets where calls of the system are interrupted or fail, and programs that do. */

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

/* What starting a program takes; each returns what is wrong. */
#define SPAWNS(name, parameters, arguments) \
	static struct trouble on_##name; \
	int __real_##name parameters; \
	int __wrap_##name parameters; \
	int __wrap_##name parameters \
	{ \
		return is_in_trouble(&on_##name) ? on_##name.error : __real_##name arguments; \
	}
SPAWNS(posix_spawn_file_actions_init, (posix_spawn_file_actions_t *actions), (actions))
SPAWNS(posix_spawn_file_actions_adddup2, (posix_spawn_file_actions_t *actions, int from, int to),
	(actions, from, to))
SPAWNS(posix_spawn_file_actions_addopen, (posix_spawn_file_actions_t *actions, int file,
	const char *path, int flags, mode_t mode), (actions, file, path, flags, mode))
SPAWNS(posix_spawnattr_init, (posix_spawnattr_t *attributes), (attributes))
SPAWNS(posix_spawnattr_setsigmask, (posix_spawnattr_t *attributes, const sigset_t *set),
	(attributes, set))
SPAWNS(posix_spawnattr_setsigdefault, (posix_spawnattr_t *attributes, const sigset_t *set),
	(attributes, set))
SPAWNS(posix_spawnattr_setflags, (posix_spawnattr_t *attributes, short flags), (attributes, flags))

static struct trouble on_pipe;
int __real_pipe(int ends[2]);
int __wrap_pipe(int ends[2]);
int __wrap_pipe(int ends[2])
{
	return is_in_trouble(&on_pipe) ? -1 : __real_pipe(ends);
}

/* What is only interrupted goes on. */
static void interruptions_lose_nothing(void **state)
{
	(void)state;
	char text[200], name[256];
	for (int i = 0; i < 4; i++) {
		bool piped = i >= 2;
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = piped ? secret_piping_client(up, "cat >$PLACE/secret")
			: secret_filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		/* Nor does a write that takes nothing. */
		on_write = i % 2 == 0 ? (struct trouble){ 0, 2, EINTR, -1 } : (struct trouble){ 0, 1, EIO, 0 };
		on_waitpid = (struct trouble){ 0, 2, EINTR, -1 };
		assert_int_equal(secret_create(client, &reply, NULL), 0);
		assert_null(reply->key);
		assert_int_equal(on_write.count, 0);
		assert_int_equal(secret_files(name), 1);
		secret_load(name, text, sizeof(text));
		assert_string_equal(text, piped ? SECRET : SECRET "\n");
		secret_load(name, text, sizeof(text));
		char path[512];
		snprintf(path, sizeof(path), "%s/%s", secret_folder, name);
		assert_int_equal(unlink(path), 0);
		ora_reply_destroy(&reply->base);
		ora_client_destroy(client);
		upstream_stop(up);
	}
	on_waitpid.count = 0;
	/* Nor does a program that is ended while somebody waits for it. */
	struct upstream *up = UPSTREAM({ .status = 400 });
	struct ora_client *client = secret_piping_client(up, "exec sleep 1000");
	struct ora_create_keys_reply *reply = NULL;
	on_waitpid = (struct trouble){ 0, 3, EINTR, -1 };
	assert_int_equal(secret_create(client, &reply, NULL), ORA_ERR_REFUSED);
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
		struct ora_client *client = secret_filing_client(up);
		struct ora_create_keys_reply *reply = NULL;
		*cases[i].trouble = (struct trouble){ cases[i].spare, 1, EIO, -1 };
		assert_int_equal(secret_create(client, &reply, NULL), 0);
		assert_int_equal(cases[i].trouble->count, 0);
		snprintf(want, sizeof(want), "not delivered: the secret's file in %s can't be %s", secret_folder,
			cases[i].what);
		assert_string_equal(reply->base.secret_place, want);
		assert_string_equal(reply->key, SECRET);
		assert_int_equal(secret_files(name), 0);
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
		struct ora_client *client = secret_piping_client(up, cases[i].line);
		struct ora_create_keys_reply *reply = NULL;
		on_write = (struct trouble){ 0, cases[i].error != 0, cases[i].error, -1 };
		assert_int_equal(secret_create(client, &reply, NULL), 0);
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

/* Whatever is missing to start a program: nothing is sent without it. */
static void commands_that_cannot_be_started(void **state)
{
	(void)state;
	struct trouble *const troubles_of_it[] = {
		&on_pipe, &on_posix_spawn_file_actions_init, &on_posix_spawn_file_actions_adddup2,
		&on_posix_spawn_file_actions_addopen, &on_posix_spawnattr_init,
		&on_posix_spawnattr_setsigmask, &on_posix_spawnattr_setsigdefault,
		&on_posix_spawnattr_setflags,
	};
	for (size_t i = 0; i < COUNT(troubles_of_it); i++) {
		struct upstream *up = UPSTREAM(CREATED);
		struct ora_client *client = secret_piping_client(up, "cat >/dev/null");
		struct ora_create_keys_reply *reply = NULL;
		struct ora_error err = ORA_ERROR_INIT;
		/* The first pipes are those of the client and its helpers. */
		*troubles_of_it[i] = (struct trouble){ i == 0 ? 2 : 0, 1, EMFILE, -1 };
		assert_int_equal(secret_create(client, &reply, &err), ORA_ERR_LOG);
		assert_string_equal(err.message, "the command for secrets, /bin/sh, can't be started: Too many "
			"open files; nothing was sent");
		assert_int_equal(upstream_count(up), 0);
		ora_error_finish(&err);
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
	/* The shell reads that itself: while it starts a program it blocks signals of its own. */
	struct ora_client *client = secret_piping_client(up, "cat >/dev/null; "
		"out=$(readlink /proc/$$/fd/1); echo $out >$PLACE/out; while read -r line; do case $line in "
		"SigBlk*|SigIgn*) echo \"$line\";; esac; done </proc/$$/status >$PLACE/signals");
	struct ora_create_keys_reply *reply = NULL;
	assert_int_equal(secret_create(client, &reply, NULL), 0);
	assert_string_equal(reply->base.secret_place, "command /bin/sh");
	secret_load("out", text, sizeof(text));
	assert_string_equal(text, "/dev/null\n");
	secret_load("signals", text, sizeof(text));
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
		struct ora_client *client = secret_client(up);
		struct ora_error err = ORA_ERROR_INIT;
		assert_int_equal(ora_client_secrets_to_file(client,
			cases[i].place != NULL ? cases[i].place : secret_folder, NULL), 0);
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

static const struct CMUnitTest tests[] = {
	SECRET_TEST(interruptions_lose_nothing),
	SECRET_TEST(what_the_disk_does_not_keep_is_shown),
	SECRET_TEST(commands_that_fail_are_told),
	SECRET_TEST(commands_that_cannot_be_started),
	SECRET_TEST(commands_start_afresh),
	SECRET_TEST(places_are_looked_at_before),
};

SUPPORT_MAIN(tests)
