/*
 *	curl_loop URL SECONDS ACTIVE [CA-FILE]
 *
 * The floor of calls upstream: a bare loop on curl_multi that keeps so many GETs under way, with
 * the headers that the library sends. Prints JSON: calls, their rate, its processor time per call.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <curl/curl.h>

struct loop {
	CURLM *multi;
	unsigned long long calls, failed;
};

static double seconds_of(clockid_t clock)
{
	struct timespec time;
	clock_gettime(clock, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static size_t drop(char *bytes, size_t size, size_t count, void *user)
{
	(void)bytes;
	(void)user;
	return size * count;
}

static bool start(struct loop *loop, const char *url, const char *ca_file,
	struct curl_slist *headers)
{
	CURL *easy = curl_easy_init();
	if (!easy) {
		return false;
	}
	curl_easy_setopt(easy, CURLOPT_URL, url);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	curl_easy_setopt(easy, CURLOPT_USERAGENT, "openrouter-admin/" ORA_VERSION);
	curl_easy_setopt(easy, CURLOPT_PROXY, "");
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
	if (ca_file) {
		curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file);
		curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
	}
	return curl_multi_add_handle(loop->multi, easy) == CURLM_OK;
}

/* Counts what is done, and starts it again. */
static void go_round(struct loop *loop)
{
	CURLMsg *message;
	int left;
	while ((message = curl_multi_info_read(loop->multi, &left)) != NULL) {
		CURL *easy = message->easy_handle;
		long status = 0;
		curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
		loop->calls++;
		loop->failed += message->data.result != CURLE_OK || status != 200;
		curl_multi_remove_handle(loop->multi, easy);
		curl_multi_add_handle(loop->multi, easy);
	}
}

static void run_until(struct loop *loop, double end)
{
	int running;
	while (seconds_of(CLOCK_MONOTONIC) < end) {
		curl_multi_perform(loop->multi, &running);
		go_round(loop);
		curl_multi_poll(loop->multi, NULL, 0, 1000, NULL);
	}
}

int main(int argc, char **argv)
{
	if (argc != 4 && argc != 5) {
		fprintf(stderr, "usage: curl_loop URL SECONDS ACTIVE [CA-FILE]\n");
		return 2;
	}
	double seconds = strtod(argv[2], NULL);
	long active = strtol(argv[3], NULL, 10);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	struct loop loop = { .multi = curl_multi_init() };
	struct curl_slist *headers = curl_slist_append(NULL,
		"Authorization: Bearer sk-or-v1-sandbox-management");
	headers = curl_slist_append(headers, "Accept: application/json");
	curl_multi_setopt(loop.multi, CURLMOPT_MAXCONNECTS, active);
	for (long i = 0; i < active; i++) {
		if (!start(&loop, argv[1], argc == 5 ? argv[4] : NULL, headers)) {
			return 1;
		}
	}
	double begin = seconds_of(CLOCK_MONOTONIC) + seconds / 5;
	run_until(&loop, begin);
	loop.calls = 0;
	double used = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
	begin = seconds_of(CLOCK_MONOTONIC);
	run_until(&loop, begin + seconds);
	double took = seconds_of(CLOCK_MONOTONIC) - begin;
	if (loop.calls == 0 || loop.failed > 0) {
		fprintf(stderr, "curl_loop: %llu of %llu calls failed\n", loop.failed, loop.calls);
		return 1;
	}
	printf("{\"calls\": %llu, \"rate\": %.1f, \"server_us\": %.4f}\n", loop.calls,
		(double)loop.calls / took,
		(seconds_of(CLOCK_PROCESS_CPUTIME_ID) - used) / (double)loop.calls * 1e6);
	return 0; /* the system frees what is under way */
}
