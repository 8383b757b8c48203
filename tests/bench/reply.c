/*
 *	reply library|curl BASE-URL CALLS
 *
 * Reads the keys, so many times: with the library, or with a bare handle of libcurl that keeps
 * the body. Prints JSON: processor time per call, and by how much the greatest memory grew.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <curl/curl.h>
#include <openrouter_admin/tools.h>
#include <ora/client.h>

#define KEY "sk-or-v1-sandbox-management"

struct body {
	char *bytes;
	size_t length, capacity;
};

static double used(void)
{
	struct timespec time;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Not of getrusage, which counts what was before exec, too. */
static long peak_kib(void)
{
	char line[256];
	long kib = 0;
	FILE *file = fopen("/proc/self/status", "r");
	while (file && fgets(line, sizeof(line), file)) {
		if (strncmp(line, "VmHWM:", 6) == 0) {
			kib = strtol(line + 6, NULL, 10);
		}
	}
	if (file) {
		fclose(file);
	}
	return kib;
}

static bool library_call(void *data)
{
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_list_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	bool ok = ora_list_keys(data, &args, &reply, &err) == 0;
	if (ok) {
		ora_reply_destroy(&reply->base);
	} else {
		fprintf(stderr, "reply: %s\n", err.message);
	}
	ora_error_finish(&err);
	return ok;
}

static size_t keep(char *bytes, size_t size, size_t count, void *user)
{
	struct body *body = user;
	size_t length = size * count;
	if (body->length + length > body->capacity) {
		size_t capacity = 2 * (body->length + length);
		char *more = realloc(body->bytes, capacity);
		if (!more) {
			return 0;
		}
		body->bytes = more;
		body->capacity = capacity;
	}
	memcpy(body->bytes + body->length, bytes, length);
	body->length += length;
	return length;
}

static bool curl_call(void *data)
{
	struct body body = { NULL, 0, 0 };
	curl_easy_setopt(data, CURLOPT_WRITEDATA, &body);
	bool ok = curl_easy_perform(data) == CURLE_OK && body.length > 0;
	free(body.bytes);
	return ok;
}

static bool measure(bool (*call)(void *data), void *data, const char *base_url, long calls)
{
	long before = peak_kib();
	if (!call(data)) {
		fprintf(stderr, "reply: no call to %s\n", base_url);
		return false;
	}
	long grown = peak_kib() - before;
	double begin = used();
	for (long i = 0; i < calls; i++) {
		if (!call(data)) {
			return false;
		}
	}
	printf("{\"us\": %.4f, \"grown_kib\": %ld}\n", (used() - begin) / (double)calls * 1e6, grown);
	return true;
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fprintf(stderr, "usage: reply library|curl BASE-URL CALLS\n");
		return 2;
	}
	long calls = strtol(argv[3], NULL, 10);
	bool ok = false;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = KEY;
	connection.base_url = argv[2];
	char url[256];
	snprintf(url, sizeof(url), "%s/keys", argv[2]);
	struct curl_slist *headers = curl_slist_append(NULL, "Authorization: Bearer " KEY);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	CURL *curl = curl_easy_init();
	if (strcmp(argv[1], "curl") == 0 && curl) {
		curl_easy_setopt(curl, CURLOPT_URL, url);
		curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
		curl_easy_setopt(curl, CURLOPT_PROXY, "");
		curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
		ok = measure(curl_call, curl, url, calls);
	} else if (ora_client_create(&client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_client_add_connection(client, &connection, NULL) == 0) {
		ok = measure(library_call, client, url, calls);
	}
	ora_client_destroy(client);
	curl_easy_cleanup(curl);
	curl_slist_free_all(headers);
	return ok ? 0 : 1;
}
