/* The command line: its start, one page, and all pages of many workspaces, from fork to exit. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>

#include "bench.h"

#define KEY "sk-or-v1-sandbox-management"

enum { WORKSPACES = 20, KEYS = 100, IN_FLIGHT = 8, STARTS = 100, RUNS = 45, ID_SIZE = 40 };

struct state {
	struct ora_client *client;
	char base_url[128];
	char ids[WORKSPACES][ID_SIZE];
};

/* Seconds of a program from its start to its end; negative where it failed. */
static double run(const char *const *argv, const char *const *env)
{
	double begin = bench_now();
	pid_t pid = fork();
	if (pid == 0) {
		int nothing = open("/dev/null", O_RDWR);
		dup2(nothing, STDIN_FILENO);
		dup2(nothing, STDOUT_FILENO);
		execve(argv[0], (char *const *)argv, (char *const *)env);
		_exit(127);
	}
	int status = 0;
	bool ended = pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status)
		&& WEXITSTATUS(status) == 0;
	return ended ? bench_now() - begin : -1;
}

/* The best of some runs of two programs in turns; false where one failed. */
static bool best_of(const char *const *a, const char *const *b, const char *const *env,
	int rounds, double *a_s, double *b_s)
{
	*a_s = *b_s = 1e9;
	for (int i = 0; i < rounds; i++) {
		double x = run(a, env), y = run(b, env);
		if (x < 0 || y < 0) {
			return false;
		}
		*a_s = x < *a_s ? x : *a_s;
		*b_s = y < *b_s ? y : *b_s;
	}
	return true;
}

static bool fill_workspace(struct state *state, int number)
{
	struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
	struct ora_create_workspace_reply *reply = NULL;
	char name[32];
	snprintf(name, sizeof(name), "bench-%d", number);
	ORA_SET(&args, name, name);
	ORA_SET(&args, slug, name);
	if (ora_create_workspace(state->client, &args, &reply, NULL) != 0) {
		return false;
	}
	snprintf(state->ids[number], ID_SIZE, "%s", reply->data->id);
	ora_reply_destroy(&reply->base);
	struct ora_create_keys_args key = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&key, name, name);
	ORA_SET(&key, workspace_id, state->ids[number]);
	bool ok = true;
	for (int i = 0; i < KEYS && ok; i++) {
		struct ora_create_keys_reply *made = NULL;
		ok = ora_create_keys(state->client, &key, &made, NULL) == 0;
		ora_reply_destroy(ok ? &made->base : NULL);
	}
	return ok;
}

static bool fill(struct state *state)
{
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = KEY;
	connection.base_url = state->base_url;
	bool ok = ora_client_create(&state->client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_client_add_connection(state->client, &connection, NULL) == 0;
	for (int i = 0; i < WORKSPACES && ok; i++) {
		ok = fill_workspace(state, i);
	}
	ora_client_destroy(state->client);
	return ok;
}

static bool measure_start(const char *program, const char *null_program,
	const char *const *env)
{
	const char *const version[] = { program, "--version", NULL };
	const char *const null[] = { null_program, NULL };
	double ours, theirs;
	if (!best_of(version, null, env, STARTS, &ours, &theirs)) {
		return false;
	}
	bench_row("--version", ours * 1e3, "ms", 0);
	bench_row("null program with the same libraries", theirs * 1e3, "ms", 0);
	bench_row("  ratio", ours / theirs, "", 1.2);
	return true;
}

/* One page, against curl; and all pages, against the slowest of them. */
static bool measure_pages(const struct state *state, const char *program, const char *curl,
	const char *const *env)
{
	char url[256];
	const char *const list[] = { program, "keys", "list", "--workspace-id", state->ids[0], NULL };
	const char *const all[] = { program, "keys", "list", "--all", NULL };
	const char *const fetch[] = { curl, "-sf", "-o", "/dev/null", "-H",
		"Authorization: Bearer " KEY, url, NULL };
	double ours, theirs, slowest = 0, whole = 1e9;
	snprintf(url, sizeof(url), "%s/keys?workspace_id=%s", state->base_url, state->ids[0]);
	if (!best_of(list, fetch, env, RUNS, &ours, &theirs)) {
		return false;
	}
	bench_row("keys list: a page of 100", ours * 1e3, "ms", 0);
	bench_row("curl: the same page", theirs * 1e3, "ms", 0);
	bench_row("  ratio", ours / theirs, "", 1.5);
	for (int i = 0; i < WORKSPACES; i++) {
		snprintf(url, sizeof(url), "%s/keys?workspace_id=%s", state->base_url, state->ids[i]);
		double seconds, again;
		if (!best_of(fetch, fetch, env, 2, &seconds, &again)) {
			return false;
		}
		seconds = seconds < again ? seconds : again;
		slowest = seconds > slowest ? seconds : slowest;
	}
	for (int i = 0; i < RUNS / 9; i++) {
		double seconds = run(all, env);
		if (seconds < 0) {
			return false;
		}
		whole = seconds < whole ? seconds : whole;
	}
	/* The workspaces, and of each a full page and the empty one behind it; the default has one. */
	double rounds = (1 + 2 * WORKSPACES + 1 + IN_FLIGHT - 1) / IN_FLIGHT;
	bench_row("keys list --all: 2,000 keys in 20 workspaces", whole * 1e3, "ms", 0);
	bench_row("the slowest page", slowest * 1e3, "ms", 0);
	bench_row("  ratio, for each 8 requests", whole / (slowest * rounds), "", 3);
	return true;
}

bool bench_cli(const char *program, const char *null_program)
{
	static const char curl[] = "/usr/bin/curl";
	const char *const argv[] = { program, "sandbox", "--listen", "127.0.0.1:0", "--seed",
		"empty", NULL };
	static const char *const plain[] = { "PATH=/usr/bin:/bin", NULL };
	char folder[] = "/tmp/bench-cli-XXXXXX", home[64], base_url[160], line[100];
	const char *const env[] = { "PATH=/usr/bin:/bin", "OPENROUTER_MANAGEMENT_KEY=" KEY, home,
		base_url, NULL };
	struct bench_child child;
	struct state state = { 0 };
	if (access(curl, X_OK) != 0) {
		printf("the command line: not measured, no %s\n", curl);
		return true;
	}
	if (mkdtemp(folder) == NULL || !bench_spawn(&child, argv, plain)) {
		return false;
	}
	bool ok = bench_read_line(&child, line, sizeof(line));
	snprintf(state.base_url, sizeof(state.base_url), "%s", line);
	snprintf(home, sizeof(home), "HOME=%s", folder);
	snprintf(base_url, sizeof(base_url), "OPENROUTER_BASE_URL=%s", state.base_url);
	ok = ok && measure_start(program, null_program, env) && fill(&state)
		&& measure_pages(&state, program, curl, env);
	bench_end(&child);
	const char *const clean[] = { "/bin/rm", "-rf", folder, NULL };
	(void)run(clean, plain);
	return ok;
}
