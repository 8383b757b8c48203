/* How fast one core of the sandbox answers with 10,000 keys, and how soon after its start. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>
#include <openrouter_admin/tools.h>
#include <ora/client.h>

#include "bench.h"

enum { KEYS = 10000, READS = 5000, PAGES = 1000 };

struct state {
	struct ora_client *client;
	CURL *curl;
	char base_url[128];
	char url[512];
	int pid; /* of the sandbox */
};

static size_t drop(char *bytes, size_t size, size_t count, void *user)
{
	(void)bytes;
	(void)user;
	return size * count;
}

static bool fill(struct state *state, char hash[80])
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "bench");
	ORA_SET(&args, limit, 5);
	for (int i = 0; i < KEYS; i++) {
		struct ora_create_keys_reply *reply = NULL;
		if (ora_create_keys(state->client, &args, &reply, NULL) != 0) {
			return false;
		}
		snprintf(hash, 80, "%s", reply->data->hash);
		ora_reply_destroy(&reply->base);
	}
	return true;
}

/* Requests per second of the sandbox's core, for a path below the base URL; 0 where one
 * failed. */
static double rate(struct state *state, const char *path, unsigned count)
{
	long status = 0;
	snprintf(state->url, sizeof(state->url), "%s%s", state->base_url, path);
	curl_easy_setopt(state->curl, CURLOPT_URL, state->url);
	double begin = bench_cpu(state->pid);
	for (unsigned i = 0; i < count; i++) {
		if (curl_easy_perform(state->curl) != CURLE_OK
			|| curl_easy_getinfo(state->curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK
			|| status != 200) {
			return 0;
		}
	}
	return count / (bench_cpu(state->pid) - begin);
}

static bool measure(struct state *state)
{
	char hash[80], path[128];
	struct curl_slist *headers = curl_slist_append(NULL,
		"Authorization: Bearer sk-or-v1-sandbox-management");
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "sk-or-v1-sandbox-management";
	connection.base_url = state->base_url;
	state->curl = curl_easy_init();
	bool ok = headers && state->curl
		&& ora_client_create(&state->client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_client_add_connection(state->client, &connection, NULL) == 0
		&& curl_easy_setopt(state->curl, CURLOPT_HTTPHEADER, headers) == CURLE_OK
		&& curl_easy_setopt(state->curl, CURLOPT_PROXY, "") == CURLE_OK
		&& curl_easy_setopt(state->curl, CURLOPT_WRITEFUNCTION, drop) == CURLE_OK
		&& fill(state, hash);
	if (ok) {
		snprintf(path, sizeof(path), "/keys/%s", hash);
		double reads = rate(state, path, READS);
		double pages = rate(state, "/keys", PAGES);
		double deep = rate(state, "/keys?offset=5000", PAGES);
		bench_row("sandbox with 10,000 keys: one key", reads, "/s", 0);
		bench_row("sandbox with 10,000 keys: a page of 100", pages, "/s", 0);
		bench_row("sandbox with 10,000 keys: a page behind 5,000", deep, "/s", 0);
		ok = reads > 0 && pages > 0 && deep > 0;
	}
	curl_easy_cleanup(state->curl);
	curl_slist_free_all(headers);
	ora_client_destroy(state->client);
	return ok;
}

bool bench_sandbox(const char *program)
{
	const char *const argv[] = { program, "sandbox", "--listen", "127.0.0.1:0", NULL };
	static const char *const env[] = { "PATH=/usr/bin:/bin", NULL };
	struct bench_child child;
	struct state state = { 0 };
	char line[100];
	double begin = bench_now();
	if (!bench_spawn(&child, argv, env) || !bench_read_line(&child, line, sizeof(line))) {
		return false;
	}
	bench_row("sandbox with the demo seed: start to listening", (bench_now() - begin) * 1e3, "ms",
		0);
	snprintf(state.base_url, sizeof(state.base_url), "%s", line);
	state.pid = child.pid;
	bool ok = measure(&state);
	bench_end(&child);
	return ok;
}
