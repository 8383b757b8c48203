/* A library call through the sandbox against a bare libcurl handle sending the same bytes: it does
 * what whoever calls the API so has to do, too. It keeps the body, looks at the status, and leaves
 * the process' signals alone; it reads nothing of what it keeps. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>
#include <openrouter_admin/tools.h>
#include <ora/client.h>

#include "bench.h"

enum { ROUNDS = 200, CALLS = 100 };

struct calls {
	struct ora_client *client;
	CURL *curl;
	char *body;
	size_t length, capacity;
	bool broken;
};

static void library_calls(void *data, unsigned count)
{
	struct calls *calls = data;
	struct ora_get_current_key_args args = ORA_GET_CURRENT_KEY_ARGS_INIT;
	for (unsigned i = 0; i < count; i++) {
		struct ora_get_current_key_reply *reply = NULL;
		if (ora_get_current_key(calls->client, &args, &reply, NULL) != 0) {
			calls->broken = true;
			return;
		}
		ora_reply_destroy(&reply->base);
	}
}

static size_t keep(char *bytes, size_t size, size_t count, void *user)
{
	struct calls *calls = user;
	size_t length = size * count;
	if (calls->length + length > calls->capacity) {
		size_t capacity = 2 * (calls->length + length);
		char *more = realloc(calls->body, capacity);
		if (!more) {
			return 0;
		}
		calls->body = more;
		calls->capacity = capacity;
	}
	memcpy(calls->body + calls->length, bytes, length);
	calls->length += length;
	return length;
}

static void curl_calls(void *data, unsigned count)
{
	struct calls *calls = data;
	for (unsigned i = 0; i < count && !calls->broken; i++) {
		long status = 0;
		calls->broken = curl_easy_perform(calls->curl) != CURLE_OK
			|| curl_easy_getinfo(calls->curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK
			|| status != 200 || calls->length == 0;
		free(calls->body);
		calls->body = NULL;
		calls->length = calls->capacity = 0;
	}
}

static bool prepare(struct calls *calls, const char *base_url, struct curl_slist *headers)
{
	char url[300];
	snprintf(url, sizeof(url), "%s/key", base_url);
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "sk-or-v1-sandbox-management";
	connection.base_url = base_url;
	struct ora_error err = ORA_ERROR_INIT;
	if (ora_client_create(&calls->client, &openrouter_admin_api, NULL, &err) != 0
		|| ora_client_add_connection(calls->client, &connection, &err) != 0) {
		fprintf(stderr, "bench: %s\n", err.message);
		ora_error_finish(&err);
		return false;
	}
	calls->curl = curl_easy_init();
	return calls->curl
		&& curl_easy_setopt(calls->curl, CURLOPT_URL, url) == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_HTTPHEADER, headers) == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_ACCEPT_ENCODING, "gzip") == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_PROXY, "") == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_USERAGENT, "openrouter-admin/" ORA_VERSION)
			== CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_WRITEFUNCTION, keep) == CURLE_OK
		&& curl_easy_setopt(calls->curl, CURLOPT_WRITEDATA, calls) == CURLE_OK;
}

static bool measure(const char *base_url, int sandbox)
{
	struct calls calls = { 0 };
	struct curl_slist *headers = curl_slist_append(NULL,
		"Authorization: Bearer sk-or-v1-sandbox-management");
	struct curl_slist *more = curl_slist_append(headers, "Accept: application/json");
	bool ok = headers && more && prepare(&calls, base_url, headers);
	if (ok) {
		library_calls(&calls, CALLS);
		curl_calls(&calls, CALLS);
		struct bench_pair best = bench_turns(library_calls, curl_calls, &calls, ROUNDS, CALLS,
			sandbox);
		bench_row("library call through the sandbox (get_current_key)", best.a * 1e6, "us", 0);
		bench_row("bare libcurl handle, same bytes", best.b * 1e6, "us", 0);
		bench_row("  ratio", best.ratio, "", 1.10);
		ok = !calls.broken;
	}
	curl_easy_cleanup(calls.curl);
	curl_slist_free_all(headers);
	ora_client_destroy(calls.client);
	return ok;
}

bool bench_calls(const char *program)
{
	const char *const argv[] = { program, "sandbox", "--listen", "127.0.0.1:0", NULL };
	static const char *const env[] = { "PATH=/usr/bin:/bin", NULL };
	struct bench_child child;
	char line[65536];
	if (!bench_spawn(&child, argv, env) || !bench_read_line(&child, line, sizeof(line))) {
		return false;
	}
	char *url = strstr(line, "http://");
	bool ok = false;
	if (url) {
		url[strcspn(url, " \t")] = '\0';
		ok = measure(url, child.pid);
	}
	bench_end(&child);
	return ok;
}
