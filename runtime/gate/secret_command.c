#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <ora/secret.h>
#include <ora/secret_sink.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/spawn.h"
#include "base/text.h"
#include "client/client.h"

/*
 * Secrets into another program. It is started before anything is sent, and waits for its
 * stdin.
 */
#define PATIENCE_MS 30000
#define CALL_VARIABLES 4

struct place {
	struct ora_client *client;
	struct ora_arena *arena;
	char **argv;
	char **environment;
	size_t variables;
};

/* A running program. */
struct sink {
	struct place *place;
	struct ora_arena *arena;  /* of its environment */
	char **environment;
	pid_t pid;                /* 0: not started, or gone */
	int input;                /* -1: closed */
	char *secret;             /* while it is being written */
	size_t length;
	ora_secret_opened *opened;
	ora_secret_delivered *delivered;
	void *user;
	int result;
	bool unknown;             /* it has the secret, and how it ended can't be asked */
	struct ora_error err;
};

static void free_sink(struct sink *sink)
{
	ora_arena_destroy(sink->arena);
	ora_error_finish(&sink->err);
	free(sink);
}

/* Ends the program, whatever it is doing, before it sees the end of its stdin. */
static void kill_program(struct sink *sink)
{
	if (sink->pid > 0) {
		(void)kill(sink->pid, SIGKILL);
		while (waitpid(sink->pid, NULL, 0) < 0 && errno == EINTR) {
			/* again */
		}
		sink->pid = 0;
	}
	if (sink->input >= 0) {
		close(sink->input);
		sink->input = -1;
	}
}

static int fail(struct sink *sink, const char *what, int reason)
{
	return ora_fail(&sink->err, ORA_ERR_LOG, "the command for secrets, %s, can't be %s: %s",
		sink->place->argv[0], what, strerror(reason));
}

static char *variable(struct sink *sink, const char *name, const char *value)
{
	value = value != NULL ? value : "";
	size_t size = strlen(name) + strlen(value) + 2;
	char *text = ora_arena_alloc(sink->arena, size);
	if (text != NULL) {
		snprintf(text, size, "%s=%s", name, value);
	}
	return text;
}

/* Its environment: what its owner gave it, and the call. */
static bool make_environment(struct sink *sink, const struct ora_secret_request *request)
{
	const struct place *place = sink->place;
	sink->arena = ora_arena_create();
	if (sink->arena == NULL) {
		return false;
	}
	char *own[CALL_VARIABLES] = {
		variable(sink, "ORA_CALL", request->call),
		variable(sink, "ORA_CONNECTION", request->connection),
		variable(sink, "ORA_TOOL", request->tool),
		variable(sink, "ORA_ARGUMENTS", request->arguments),
	};
	sink->environment = ora_arena_array(sink->arena, place->variables + CALL_VARIABLES + 1,
		sizeof(char *));
	if (sink->environment == NULL) {
		return false;
	}
	memcpy(sink->environment, place->environment, place->variables * sizeof(char *));
	for (size_t i = 0; i < CALL_VARIABLES; i++) {
		sink->environment[place->variables + i] = own[i];
		if (own[i] == NULL) {
			return false;
		}
	}
	return true;
}

static void start_program(void *user)
{
	struct sink *sink = user;
	int ends[2];
	if (ora_pipe(ends) != 0) {
		sink->result = fail(sink, "started", errno);
		return;
	}
	const struct ora_spawn how = {
		.argv = sink->place->argv, .environment = sink->environment, .input = ends[0], .output = -1,
	};
	int rc = ora_spawn(&how, &sink->pid);
	close(ends[0]);
	sink->input = ends[1];
	if (rc != 0) {
		sink->pid = 0;
		sink->result = fail(sink, "started", rc);
	}
}

static void program_started(void *user)
{
	struct sink *sink = user;
	if (sink->result == 0) {
		sink->opened(sink->user, 0, sink, &sink->err);
		return;
	}
	kill_program(sink);
	sink->opened(sink->user, sink->result, NULL, &sink->err);
	free_sink(sink);
}

static void refuse_memory(ora_secret_opened *done, void *user)
{
	struct ora_error err = ORA_ERROR_INIT;
	done(user, ora_fail_memory(&err), NULL, &err);
}

static void open_sink(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct place *place = data;
	struct sink *sink = calloc(1, sizeof(*sink));
	if (sink == NULL) {
		refuse_memory(done, user);
		return;
	}
	*sink = (struct sink){ .place = place, .input = -1, .opened = done, .user = user };
	if (!make_environment(sink, request) || ora_engine_work(ora_client_engine(place->client),
			start_program, program_started, sink) != 0) {
		free_sink(sink);
		refuse_memory(done, user);
	}
}

#define NOT_KNOWN (-2)

/* Waits for the program's end. Returns its exit code; -1 where it has none; NOT_KNOWN where it
 * can't be asked for: somebody else in this process has waited for it, or ignores SIGCHLD. */
static int reap(struct sink *sink)
{
	const struct timespec pause = { 0, 5000000 };
	long long until_ms = ora_now_ms() + PATIENCE_MS;
	int status = 0;
	pid_t ended;
	while ((ended = waitpid(sink->pid, &status, WNOHANG)) != sink->pid) {
		if (ended < 0 && errno != EINTR) {
			sink->pid = 0;
			return NOT_KNOWN;
		}
		if (ora_now_ms() >= until_ms) {
			return -1;
		}
		nanosleep(&pause, NULL);
	}
	sink->pid = 0;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* SIGPIPE is blocked on a helper thread: a program that does not read gives EPIPE. */
static void write_secret(void *user)
{
	struct sink *sink = user;
	size_t written = 0;
	while (written < sink->length) {
		ssize_t count = write(sink->input, sink->secret + written, sink->length - written);
		if (count < 0 && errno != EINTR) {
			sink->result = fail(sink, "given the secret", errno);
			return;
		}
		written += count > 0 ? (size_t)count : 0;
	}
	close(sink->input);
	sink->input = -1;
	int code = reap(sink);
	sink->unknown = code == NOT_KNOWN;
	if (code != 0 && !sink->unknown) {
		sink->result = code > 0 ? ora_fail(&sink->err, ORA_ERR_LOG,
				"the command for secrets, %s, ended with %d", sink->place->argv[0], code)
			: ora_fail(&sink->err, ORA_ERR_LOG,
				"the command for secrets, %s, did not end well", sink->place->argv[0]);
	}
}

static void secret_written(void *user)
{
	struct sink *sink = user;
	char place[ORA_ERROR_MESSAGE_SIZE];
	snprintf(place, sizeof(place), "command %s%s", sink->place->argv[0],
		sink->unknown ? " (delivered; how it ended is not known)" : "");
	ora_wipe(sink->secret, sink->length);
	free(sink->secret);
	kill_program(sink);
	sink->delivered(sink->user, sink->result, sink->result == 0 ? place : NULL, &sink->err);
	free_sink(sink);
}

static void deliver(void *data, void *opened, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	struct place *place = data;
	struct sink *sink = opened;
	sink->delivered = done;
	sink->user = user;
	sink->secret = malloc(length + 1);
	if (sink->secret != NULL) {
		sink->length = length;
		memcpy(sink->secret, secret, length);
	}
	if (sink->secret == NULL || ora_engine_work(ora_client_engine(place->client), write_secret,
			secret_written, sink) != 0) {
		sink->result = ora_fail_memory(&sink->err);
		secret_written(sink);
	}
}

static void drop(void *data, void *opened)
{
	(void)data;
	kill_program(opened);
	free_sink(opened);
}

static void destroy(void *data)
{
	struct place *place = data;
	ora_arena_destroy(place->arena);
	free(place);
}

static int check(void *data, struct ora_error *err)
{
	const struct place *place = data;
	return access(place->argv[0], X_OK) == 0 ? 0 : ora_fail(err, ORA_ERR_LOG,
		"the command for secrets, %s, can't be started: %s", place->argv[0], strerror(errno));
}

/* A copy of a list that ends with NULL. */
static char **copy_list(struct ora_arena *arena, const char *const *list, size_t *count)
{
	*count = 0;
	while (list[*count] != NULL) {
		(*count)++;
	}
	char **copy = ora_arena_array(arena, *count + 1, sizeof(*copy));
	for (size_t i = 0; copy != NULL && i < *count; i++) {
		copy[i] = ora_arena_copy(arena, list[i], strlen(list[i]));
		if (copy[i] == NULL) {
			return NULL;
		}
	}
	return copy;
}

int ora_client_secrets_to_command(struct ora_client *client, const char *const *argv,
	const char *const *environment, struct ora_error *err)
{
	struct ora_secret_hooks hooks = ORA_SECRET_INIT;
	size_t words;
	if (argv == NULL || argv[0] == NULL || argv[0][0] != '/') {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: want a command with an absolute path");
	}
	struct place *place = calloc(1, sizeof(*place));
	struct ora_arena *arena = ora_arena_create();
	if (place == NULL || arena == NULL) {
		free(place);
		ora_arena_destroy(arena);
		return ora_fail_memory(err);
	}
	static const char *const nothing[] = { NULL };
	place->client = client;
	place->arena = arena;
	place->argv = copy_list(arena, argv, &words);
	place->environment = copy_list(arena, environment != NULL ? environment : nothing,
		&place->variables);
	hooks.data = place;
	hooks.open = open_sink;
	hooks.deliver = deliver;
	hooks.drop = drop;
	hooks.destroy = destroy;
	hooks.check = check;
	int rc = place->argv == NULL || place->environment == NULL ? ora_fail_memory(err)
		: ora_client_set_secrets(client, &hooks, err);
	if (rc != 0) {
		destroy(place);
	}
	return rc;
}
