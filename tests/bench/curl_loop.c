/*
 *	curl_loop URL SECONDS ACTIVE [CA-FILE]
 *
 * The floor of calls upstream: a bare loop on curl_multi that keeps so many GETs under way, with
 * the headers that the library sends. Prints JSON: calls, their rate, its processor time per call.
 *
 * What grows with the number of calls under way would be most of its cost: so it waits with epoll and
 * tells curl which connection is ready, and no cache has more connections than a group of them, for
 * curl walks through all of a cache for each call.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <time.h>

#include <curl/curl.h>

enum { EVENTS = 256, GROUP = 64 };

struct loop {
	CURLM *multi;
	CURLSH *share; /* the cache of the group at hand; NULL: the multi's own, of the first */
	int epoll;
	double due;    /* when curl wants to be called; negative: not at all */
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

static int watch(CURL *easy, curl_socket_t fd, int what, void *user, void *known)
{
	struct loop *loop = user;
	struct epoll_event event = { .data.fd = fd };
	(void)easy;
	if (what == CURL_POLL_REMOVE) {
		epoll_ctl(loop->epoll, EPOLL_CTL_DEL, fd, NULL);
		return 0;
	}
	event.events = (what & CURL_POLL_IN ? EPOLLIN : 0u) | (what & CURL_POLL_OUT ? EPOLLOUT : 0u);
	epoll_ctl(loop->epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
	curl_multi_assign(loop->multi, fd, loop);
	return 0;
}

static int set_timer(CURLM *multi, long timeout_ms, void *user)
{
	struct loop *loop = user;
	(void)multi;
	loop->due = timeout_ms < 0 ? -1 : seconds_of(CLOCK_MONOTONIC) + (double)timeout_ms / 1e3;
	return 0;
}

static bool create(struct loop *loop)
{
	*loop = (struct loop) { .multi = curl_multi_init(), .epoll = epoll_create1(0), .due = -1 };
	if (!loop->multi || loop->epoll < 0) {
		return false;
	}
	curl_multi_setopt(loop->multi, CURLMOPT_MAXCONNECTS, (long)GROUP);
	curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, watch);
	curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
	curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, set_timer);
	curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
	return true;
}

/* The calls that are started from now on have a cache of their own. */
static bool begin_group(struct loop *loop)
{
	loop->share = curl_share_init();
	return loop->share && curl_share_setopt(loop->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_CONNECT)
		== CURLSHE_OK;
}

static bool start(struct loop *loop, const char *url, const char *ca_file,
	struct curl_slist *headers)
{
	CURL *easy = curl_easy_init();
	if (!easy) {
		return false;
	}
	curl_easy_setopt(easy, CURLOPT_SHARE, loop->share);
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
	struct epoll_event events[EVENTS];
	int running;
	for (double now; (now = seconds_of(CLOCK_MONOTONIC)) < end;) {
		double wait = loop->due < 0 ? end - now : loop->due - now;
		int count = epoll_wait(loop->epoll, events, EVENTS, wait > 0 ? (int)(wait * 1e3) + 1 : 0);
		for (int i = 0; i < count; i++) {
			curl_multi_socket_action(loop->multi, events[i].data.fd,
				(events[i].events & EPOLLIN ? CURL_CSELECT_IN : 0)
				| (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0)
				| (events[i].events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0), &running);
		}
		if (loop->due >= 0 && loop->due <= seconds_of(CLOCK_MONOTONIC)) {
			loop->due = -1;
			curl_multi_socket_action(loop->multi, CURL_SOCKET_TIMEOUT, 0, &running);
		}
		go_round(loop);
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
	struct loop loop;
	if (!create(&loop)) {
		return 1;
	}
	struct curl_slist *headers = curl_slist_append(NULL,
		"Authorization: Bearer sk-or-v1-sandbox-management");
	headers = curl_slist_append(headers, "Accept: application/json");
	for (long i = 0; i < active; i++) {
		if ((i > 0 && i % GROUP == 0 && !begin_group(&loop))
			|| !start(&loop, argv[1], argc == 5 ? argv[4] : NULL, headers)) {
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
