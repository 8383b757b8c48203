#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "http/engine.h"
#include "http/worker.h"

/* Pause before the n-th retry: this much, doubled each time, less up to half by chance. */
#define BACKOFF_MS 200
#define MAX_RETRY_AFTER_S 3600
/* A connection that moves less than a byte a second for this long is dead. */
#define LOW_SPEED_S 30

enum state {
	QUEUED,   /* wants to run */
	WAITING,  /* for its next attempt */
	ACTIVE,   /* in curl's hands */
	FINISHED, /* its completion is due */
	STATES,
};

/* A curl handle with all options that are the same for every transfer of its kind. */
struct handle {
	CURL *easy;
	bool loopback;
	bool plain_get; /* set up for a read without a body, as most transfers are */
};

struct ora_transfer {
	struct ora_engine *engine;
	struct ora_transfer *previous, *next;
	enum state state;
	struct ora_transfer_request request;
	ora_transfer_done *done;
	void *user;
	long long deadline_ms;
	long long retry_at_ms;
	struct handle handle; /* easy is NULL while the transfer is not active */
	bool posted; /* a write: curl has begun to send it */
	struct curl_slist *headers;
	struct ora_buf body;
	char curl_message[CURL_ERROR_SIZE];
	struct ora_transfer_result result;
};

struct list {
	struct ora_transfer *first, *last;
	size_t count;
};

struct task {
	struct task *next;
	void (*run)(void *user);
	void *user;
};

struct ora_engine {
	struct ora_engine_options options;
	char *ca_file;
	char *user_agent;
	CURLM *multi; /* NULL until the first transfer */
	struct handle *idle; /* handles that may be used again */
	size_t idle_count;
	struct list lists[STATES];
	struct task *tasks;
	struct task **last_task;
	struct ora_worker *worker; /* NULL until there is something that blocks */
	unsigned random;
	bool closing; /* nothing new is taken on */
};

static void list_add(struct list *list, struct ora_transfer *transfer)
{
	transfer->previous = list->last;
	transfer->next = NULL;
	if (list->last != NULL) {
		list->last->next = transfer;
	} else {
		list->first = transfer;
	}
	list->last = transfer;
	list->count++;
}

static void list_remove(struct list *list, struct ora_transfer *transfer)
{
	if (transfer->previous != NULL) {
		transfer->previous->next = transfer->next;
	} else {
		list->first = transfer->next;
	}
	if (transfer->next != NULL) {
		transfer->next->previous = transfer->previous;
	} else {
		list->last = transfer->previous;
	}
	list->count--;
}

static void move(struct ora_transfer *transfer, enum state state)
{
	list_remove(&transfer->engine->lists[transfer->state], transfer);
	transfer->state = state;
	list_add(&transfer->engine->lists[state], transfer);
}

static char *copy_or_null(const char *text)
{
	return text != NULL ? strdup(text) : NULL;
}

int ora_engine_create(struct ora_engine **out, const struct ora_engine_options *options,
	struct ora_error *err)
{
	struct ora_engine *engine = calloc(1, sizeof(*engine));
	if (engine == NULL) {
		return ora_fail_memory(err);
	}
	engine->options = *options;
	engine->last_task = &engine->tasks;
	engine->ca_file = copy_or_null(options->ca_file);
	engine->user_agent = copy_or_null(options->user_agent);
	engine->idle = calloc(options->max_active, sizeof(*engine->idle));
	engine->random = (unsigned)ora_now_ms() * 2654435761u;
	if ((options->ca_file != NULL && engine->ca_file == NULL)
		|| (options->user_agent != NULL && engine->user_agent == NULL)
		|| engine->idle == NULL) {
		ora_engine_destroy(engine);
		return ora_fail_memory(err);
	}
	*out = engine;
	return 0;
}

/* curl's state, when the first transfer starts. */
static int wake_curl(struct ora_engine *engine)
{
	if (engine->multi != NULL) {
		return 0;
	}
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		return ORA_ERR_MEMORY;
	}
	engine->multi = curl_multi_init();
	if (engine->multi == NULL) {
		curl_global_cleanup();
		return ORA_ERR_MEMORY;
	}
	curl_multi_setopt(engine->multi, CURLMOPT_MAXCONNECTS, (long)engine->options.max_active);
	return 0;
}

static bool was_sent(const struct ora_transfer *transfer)
{
	long bytes = 0;
	CURL *easy = transfer->handle.easy;
	return easy != NULL && curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &bytes) == CURLE_OK
		&& bytes > 0;
}

/* Takes the handle back from curl. */
static void release(struct ora_transfer *transfer)
{
	struct ora_engine *engine = transfer->engine;
	CURL *easy = transfer->handle.easy;
	if (easy != NULL) {
		curl_multi_remove_handle(engine->multi, easy);
		/* What belongs to the transfer must not be seen by the next. */
		curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
		curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, NULL);
		if (transfer->request.body != NULL) {
			curl_easy_setopt(easy, CURLOPT_POSTFIELDS, NULL);
		}
		if (engine->idle_count < engine->options.max_active) {
			engine->idle[engine->idle_count++] = transfer->handle;
		} else {
			curl_easy_cleanup(easy);
		}
		transfer->handle.easy = NULL;
	}
	for (struct curl_slist *it = transfer->headers; it != NULL; it = it->next) {
		ora_wipe(it->data, strlen(it->data)); /* one of them is the credential */
	}
	curl_slist_free_all(transfer->headers);
	transfer->headers = NULL;
}

static void finish(struct ora_transfer *transfer, enum ora_transfer_outcome outcome,
	const char *message)
{
	struct ora_transfer_result *result = &transfer->result;
	result->outcome = outcome;
	ora_copy_line(result->message, sizeof(result->message), message, strlen(message));
	release(transfer);
	move(transfer, FINISHED);
}

static void free_transfer(struct ora_transfer *transfer)
{
	if (transfer->result.body != NULL) {
		ora_wipe(transfer->result.body, transfer->result.body_length);
		free(transfer->result.body);
	}
	ora_buf_wipe(&transfer->body);
	ora_buf_finish(&transfer->body);
	free(transfer);
}

/* Calls the completions that are due; those that they bring about come next time. */
static void deliver(struct ora_engine *engine)
{
	for (size_t count = engine->lists[FINISHED].count; count > 0; count--) {
		struct ora_transfer *transfer = engine->lists[FINISHED].first;
		list_remove(&engine->lists[FINISHED], transfer);
		transfer->done(transfer->user, &transfer->result);
		free_transfer(transfer);
	}
}

static void run_tasks(struct ora_engine *engine)
{
	struct task *task = engine->tasks;
	engine->tasks = NULL;
	engine->last_task = &engine->tasks;
	while (task != NULL) {
		struct task *next = task->next;
		task->run(task->user);
		free(task);
		task = next;
	}
}

/* Calls all that is due on this thread. */
static void run_due(struct ora_engine *engine)
{
	run_tasks(engine);
	if (engine->worker != NULL) {
		ora_worker_finish(engine->worker);
	}
	deliver(engine);
}

void ora_engine_destroy(struct ora_engine *engine)
{
	if (engine == NULL) {
		return;
	}
	engine->closing = true; /* what a completion starts now would never come to its end */
	for (int state = QUEUED; state < FINISHED; state++) {
		while (engine->lists[state].first != NULL) {
			struct ora_transfer *transfer = engine->lists[state].first;
			transfer->result.sent = was_sent(transfer);
			finish(transfer, ORA_TRANSFER_CANCELED, "canceled");
		}
	}
	while (ora_engine_busy(engine) > 0) {
		if (engine->tasks == NULL && engine->lists[FINISHED].count == 0) {
			ora_worker_wait(engine->worker); /* it is all that is left */
		}
		run_due(engine);
	}
	ora_worker_destroy(engine->worker);
	for (size_t i = 0; i < engine->idle_count; i++) {
		curl_easy_cleanup(engine->idle[i].easy);
	}
	if (engine->multi != NULL) {
		curl_multi_cleanup(engine->multi);
		curl_global_cleanup();
	}
	free(engine->idle);
	free(engine->ca_file);
	free(engine->user_agent);
	free(engine);
}

int ora_engine_start(struct ora_engine *engine, const struct ora_transfer_request *request,
	ora_transfer_done *done, void *user, struct ora_transfer **out, struct ora_error *err)
{
	if (engine->closing) {
		return ora_fail(err, ORA_ERR_CANCELED, "canceled: the client is being destroyed");
	}
	struct ora_transfer *transfer = calloc(1, sizeof(*transfer));
	if (transfer == NULL || wake_curl(engine) != 0) {
		free(transfer);
		return ora_fail_memory(err);
	}
	transfer->engine = engine;
	transfer->request = *request;
	transfer->done = done;
	transfer->user = user;
	transfer->deadline_ms = ora_now_ms() + request->timeout_ms;
	ora_buf_init(&transfer->body, engine->options.max_reply_bytes);
	transfer->state = QUEUED;
	list_add(&engine->lists[QUEUED], transfer);
	if (out != NULL) {
		*out = transfer;
	}
	return 0;
}

void ora_engine_cancel(struct ora_transfer *transfer)
{
	if (transfer->state == FINISHED) {
		return;
	}
	bool sent = was_sent(transfer);
	if (transfer->request.safe || !sent) {
		transfer->result.sent = sent;
		finish(transfer, ORA_TRANSFER_CANCELED, "canceled");
	}
}

int ora_engine_defer(struct ora_engine *engine, void (*run)(void *user), void *user)
{
	struct task *task = malloc(sizeof(*task));
	if (task == NULL) {
		return ORA_ERR_MEMORY;
	}
	*task = (struct task){ NULL, run, user };
	*engine->last_task = task;
	engine->last_task = &task->next;
	return 0;
}

int ora_engine_work(struct ora_engine *engine, void (*run)(void *user),
	void (*done)(void *user), void *user)
{
	if (engine->worker == NULL && ora_worker_create(&engine->worker) != 0) {
		return ORA_ERR_MEMORY;
	}
	return ora_worker_start(engine->worker, run, done, user);
}

/* The limit counts decompressed bytes: curl's own counts those on the wire. */
static size_t take_body(char *data, size_t size, size_t count, void *user)
{
	struct ora_transfer *transfer = user;
	if (ora_buf_add(&transfer->body, data, size * count) != 0) {
		transfer->result.too_big = transfer->body.error == ORA_ERR_TOO_BIG;
		transfer->result.out_of_memory = transfer->body.error == ORA_ERR_MEMORY;
		return 0;
	}
	return size * count;
}

static bool add_header(struct ora_transfer *transfer, const char *line)
{
	struct curl_slist *more = curl_slist_append(transfer->headers, line);
	if (more == NULL) {
		return false;
	}
	transfer->headers = more;
	return true;
}

static bool add_headers(struct ora_transfer *transfer)
{
	const struct ora_transfer_request *request = &transfer->request;
	bool ok = add_header(transfer, request->credential)
		&& add_header(transfer, "Accept: application/json");
	if (request->body != NULL) {
		/* An empty Expect: curl would wait a second for "100 Continue". */
		ok = ok && add_header(transfer, "Content-Type: application/json")
			&& add_header(transfer, "Expect:");
	}
	const char *line = request->headers;
	while (ok && *line != '\0') {
		size_t length = strcspn(line, "\n");
		char *copy = strndup(line, length);
		ok = copy != NULL && add_header(transfer, copy);
		free(copy);
		line += length + (line[length] == '\n');
	}
	return ok;
}

/* Notes the first failure: only lack of memory makes these fail. */
#define SET(rc, easy, option, value) \
	do { \
		CURLcode set_rc_ = curl_easy_setopt(easy, option, value); \
		(rc) = (rc) != CURLE_OK ? (rc) : set_rc_; \
	} while (0)

/* Options that are the same for every transfer: most cost more than a whole check does. */
static CURLcode set_constants(CURL *easy, const struct ora_engine *engine, bool loopback)
{
	CURLcode rc = CURLE_OK;
	SET(rc, easy, CURLOPT_PROTOCOLS_STR, loopback ? "http,https" : "https");
	SET(rc, easy, CURLOPT_PROXY, loopback ? "" : NULL); /* "": none, whatever the environment says */
	SET(rc, easy, CURLOPT_USERAGENT, engine->user_agent);
	/* One encoding, so that requests are the same on every system. */
	SET(rc, easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	SET(rc, easy, CURLOPT_NOSIGNAL, 1L);
	SET(rc, easy, CURLOPT_FOLLOWLOCATION, 0L);
	SET(rc, easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(rc, easy, CURLOPT_CONNECTTIMEOUT_MS, engine->options.connect_timeout_ms);
	SET(rc, easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
	SET(rc, easy, CURLOPT_LOW_SPEED_TIME, (long)LOW_SPEED_S);
	SET(rc, easy, CURLOPT_TCP_KEEPALIVE, 1L);
	SET(rc, easy, CURLOPT_WRITEFUNCTION, take_body);
	/* With both a file and a folder every connection reads the file again. */
	if (engine->ca_file != NULL) {
		SET(rc, easy, CURLOPT_CAINFO, engine->ca_file);
	} else if (engine->options.ca_path_of_system) {
		SET(rc, easy, CURLOPT_CAINFO, NULL);
		return rc;
	}
	SET(rc, easy, CURLOPT_CAPATH, NULL);
	return rc;
}

static int allow_one(void *user, char *to, char *from, int to_port, int from_port);

/* What the request asks for; what the handle's last transfer had set stays where it fits. */
static CURLcode set_request(struct ora_transfer *transfer)
{
	const struct ora_transfer_request *request = &transfer->request;
	CURL *easy = transfer->handle.easy;
	CURLcode rc = CURLE_OK;
	bool plain_get = request->safe && request->body == NULL
		&& strcmp(request->method, "GET") == 0;
	SET(rc, easy, CURLOPT_URL, request->url);
	if (plain_get && transfer->handle.plain_get) {
		return rc;
	}
	transfer->handle.plain_get = plain_get;
	if (request->body != NULL) {
		SET(rc, easy, CURLOPT_POST, 1L);
		SET(rc, easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_length);
		SET(rc, easy, CURLOPT_POSTFIELDS, request->body);
	} else {
		SET(rc, easy, CURLOPT_HTTPGET, 1L);
	}
	bool custom = strcmp(request->method, request->body != NULL ? "POST" : "GET") != 0;
	SET(rc, easy, CURLOPT_CUSTOMREQUEST, custom ? request->method : NULL);
	/* On a connection that was used before, curl would send the request again when the server
	 * closes it without an answer. */
	SET(rc, easy, CURLOPT_FRESH_CONNECT, request->safe ? 0L : 1L);
	SET(rc, easy, CURLOPT_PREREQFUNCTION, request->safe ? NULL : allow_one);
	return rc;
}

/* A handle for this kind of transfer: one that was used before, or a new one. */
static struct handle take_handle(struct ora_engine *engine, bool loopback)
{
	for (size_t i = engine->idle_count; i > 0; i--) {
		if (engine->idle[i - 1].loopback == loopback) {
			struct handle found = engine->idle[i - 1];
			engine->idle[i - 1] = engine->idle[--engine->idle_count];
			return found;
		}
	}
	struct handle made = { .easy = curl_easy_init(), .loopback = loopback };
	if (made.easy != NULL && set_constants(made.easy, engine, loopback) != CURLE_OK) {
		curl_easy_cleanup(made.easy);
		made.easy = NULL;
	}
	return made;
}

/* Before each request that curl sends: there is no second one. A fresh connection is not
 * enough: a refused HTTP/2 stream makes curl send again, too. */
static int allow_one(void *user, char *to, char *from, int to_port, int from_port)
{
	struct ora_transfer *transfer = user;
	(void)to;
	(void)from;
	(void)to_port;
	(void)from_port;
	bool first = !transfer->posted;
	transfer->posted = true;
	return first ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/* Hands the transfer to curl. Returns 0 or ORA_ERR_MEMORY. */
static int begin(struct ora_transfer *transfer, long long now_ms)
{
	struct ora_engine *engine = transfer->engine;
	transfer->handle = take_handle(engine, transfer->request.loopback);
	CURL *easy = transfer->handle.easy;
	if (easy == NULL) {
		return ORA_ERR_MEMORY;
	}
	transfer->curl_message[0] = '\0';
	transfer->result.attempts++;
	ora_buf_reset(&transfer->body);
	CURLcode rc = set_request(transfer);
	SET(rc, easy, CURLOPT_TIMEOUT_MS, (long)(transfer->deadline_ms - now_ms));
	SET(rc, easy, CURLOPT_WRITEDATA, transfer);
	SET(rc, easy, CURLOPT_PRIVATE, transfer);
	SET(rc, easy, CURLOPT_ERRORBUFFER, transfer->curl_message);
	transfer->posted = false;
	SET(rc, easy, CURLOPT_PREREQDATA, transfer);
	if (rc != CURLE_OK || !add_headers(transfer)) {
		return ORA_ERR_MEMORY;
	}
	SET(rc, easy, CURLOPT_HTTPHEADER, transfer->headers);
	return curl_multi_add_handle(engine->multi, easy) == CURLM_OK ? 0 : ORA_ERR_MEMORY;
}

static void start_ready(struct ora_engine *engine, long long now_ms)
{
	struct ora_transfer *next;
	for (struct ora_transfer *it = engine->lists[WAITING].first; it != NULL; it = next) {
		next = it->next;
		if (it->retry_at_ms <= now_ms) {
			move(it, QUEUED);
		}
	}
	for (struct ora_transfer *it = engine->lists[QUEUED].first; it != NULL; it = next) {
		next = it->next;
		if (it->deadline_ms <= now_ms) {
			it->result.timed_out = true;
			finish(it, ORA_TRANSFER_FAILED, "timed out before it could be sent");
		} else if (engine->lists[ACTIVE].count < engine->options.max_active) {
			move(it, ACTIVE);
			if (begin(it, now_ms) != 0) {
				it->result.out_of_memory = true;
				finish(it, ORA_TRANSFER_FAILED, "out of memory");
			}
		}
	}
}

/* Failures that may pass by themselves. */
static bool may_pass(CURLcode code)
{
	switch (code) {
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
	case CURLE_COULDNT_CONNECT:
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_OPERATION_TIMEDOUT:
	case CURLE_GOT_NOTHING:
	case CURLE_SEND_ERROR:
	case CURLE_RECV_ERROR:
	case CURLE_PARTIAL_FILE:
	case CURLE_HTTP2:
	case CURLE_HTTP2_STREAM:
		return true;
	default:
		return false;
	}
}

/* A read may be tried again whenever the failure may pass; a write only when nothing of it
 * left, or when the server says that it did nothing (429). */
static bool should_retry(const struct ora_transfer *transfer, CURLcode code, int status)
{
	const struct ora_transfer_result *result = &transfer->result;
	if (result->attempts > transfer->engine->options.max_retries || result->too_big) {
		return false;
	}
	if (code == CURLE_OK) {
		return status == 429
			|| (transfer->request.safe && status >= 502 && status <= 504);
	}
	return may_pass(code) && (transfer->request.safe || !result->sent);
}

static long long pause_ms(struct ora_transfer *transfer)
{
	struct ora_engine *engine = transfer->engine;
	if (transfer->result.retry_after_s > 0) {
		return (long long)transfer->result.retry_after_s * 1000;
	}
	engine->random = engine->random * 1664525u + 1013904223u;
	unsigned doublings = transfer->result.attempts > 8 ? 8 : transfer->result.attempts - 1;
	long long full = (long long)BACKOFF_MS << doublings;
	return full / 2 + (long long)(engine->random >> 16) % (full / 2);
}

static void read_answer(struct ora_transfer *transfer)
{
	struct ora_transfer_result *result = &transfer->result;
	long status = 0;
	curl_off_t retry_after = 0;
	const char *content_type = NULL;
	curl_easy_getinfo(transfer->handle.easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(transfer->handle.easy, CURLINFO_RETRY_AFTER, &retry_after);
	curl_easy_getinfo(transfer->handle.easy, CURLINFO_CONTENT_TYPE, &content_type);
	result->status = status >= 200 ? (int)status : 0;
	result->sent = was_sent(transfer);
	result->retry_after_s = retry_after <= 0 ? 0 : retry_after > MAX_RETRY_AFTER_S
		? MAX_RETRY_AFTER_S : (unsigned)retry_after;
	result->content_type[0] = '\0';
	if (content_type != NULL) {
		ora_copy_line(result->content_type, sizeof(result->content_type), content_type,
			strlen(content_type));
	}
}

static void settle(struct ora_transfer *transfer, CURLcode code)
{
	struct ora_transfer_result *result = &transfer->result;
	read_answer(transfer);
	long long now_ms = ora_now_ms();
	if (should_retry(transfer, code, result->status)) {
		long long at_ms = now_ms + pause_ms(transfer);
		if (at_ms < transfer->deadline_ms) {
			release(transfer);
			transfer->retry_at_ms = at_ms;
			move(transfer, WAITING);
			return;
		}
	}
	result->timed_out = code == CURLE_OPERATION_TIMEDOUT;
	result->out_of_memory = result->out_of_memory || code == CURLE_OUT_OF_MEMORY;
	if (code == CURLE_OK || result->status != 0) {
		result->body = ora_buf_steal(&transfer->body, &result->body_length);
	}
	if (code == CURLE_OK && result->body != NULL) {
		finish(transfer, ORA_TRANSFER_ANSWERED, "");
		return;
	}
	char message[CURL_ERROR_SIZE];
	if (code == CURLE_ABORTED_BY_CALLBACK) { /* allow_one() */
		snprintf(transfer->curl_message, CURL_ERROR_SIZE, "the server refused the stream");
	}
	const char *reason = transfer->curl_message[0] != '\0'
		? transfer->curl_message : curl_easy_strerror(code);
	ora_copy_line(message, sizeof(message), reason, strlen(reason));
	finish(transfer, result->status != 0 ? ORA_TRANSFER_BROKEN : ORA_TRANSFER_FAILED, message);
}

static void read_messages(struct ora_engine *engine)
{
	CURLMsg *message;
	int left;
	for (message = curl_multi_info_read(engine->multi, &left); message != NULL;
		message = curl_multi_info_read(engine->multi, &left)) {
		char *owner = NULL;
		if (message->msg == CURLMSG_DONE
			&& curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner) == CURLE_OK) {
			settle((struct ora_transfer *)(void *)owner, message->data.result);
		}
	}
}

/* How long to wait at most, in view of what only the engine knows about. */
static int limit_timeout(const struct ora_engine *engine, int timeout_ms, long long now_ms)
{
	if (engine->tasks != NULL || engine->lists[FINISHED].count > 0) {
		return 0;
	}
	long long until = timeout_ms < 0 ? INT_MAX : timeout_ms;
	for (const struct ora_transfer *it = engine->lists[WAITING].first; it != NULL;
		it = it->next) {
		until = it->retry_at_ms - now_ms < until ? it->retry_at_ms - now_ms : until;
	}
	for (const struct ora_transfer *it = engine->lists[QUEUED].first; it != NULL;
		it = it->next) {
		until = it->deadline_ms - now_ms < until ? it->deadline_ms - now_ms : until;
	}
	until = until < 0 ? 0 : until;
	return timeout_ms < 0 && until == INT_MAX ? -1 : (int)until;
}

static int wait_with_curl(struct ora_engine *engine, struct pollfd *extra,
	unsigned extra_count, int timeout_ms)
{
	struct curl_waitfd small[8];
	struct curl_waitfd *fds = extra_count <= sizeof(small) / sizeof(small[0]) ? small
		: calloc(extra_count, sizeof(*fds));
	if (fds == NULL) {
		return ORA_ERR_MEMORY;
	}
	for (unsigned i = 0; i < extra_count; i++) {
		short events = extra[i].events;
		fds[i] = (struct curl_waitfd){ .fd = extra[i].fd,
			.events = (short)((events & POLLIN ? CURL_WAIT_POLLIN : 0)
				| (events & POLLOUT ? CURL_WAIT_POLLOUT : 0)) };
	}
	int wait_ms = timeout_ms < 0 ? INT_MAX : timeout_ms;
	CURLMcode rc = curl_multi_poll(engine->multi, fds, extra_count, wait_ms, NULL);
	if (fds != small) {
		free(fds);
	}
	/* curl does not tell about a peer that hung up: ask again. */
	if (rc == CURLM_OK && extra_count > 0) {
		(void)poll(extra, extra_count, 0);
	}
	return rc == CURLM_OK ? 0 : ORA_ERR_MEMORY;
}

/* curl itself is broken: nothing that it holds will ever come to an end. */
static void fail_active(struct ora_engine *engine)
{
	while (engine->lists[ACTIVE].first != NULL) {
		struct ora_transfer *transfer = engine->lists[ACTIVE].first;
		transfer->result.sent = was_sent(transfer);
		transfer->result.out_of_memory = true;
		finish(transfer, ORA_TRANSFER_FAILED, "libcurl failed");
	}
}

static int poll_once(struct ora_engine *engine, struct pollfd *extra, unsigned extra_count,
	int timeout_ms, struct ora_error *err)
{
	int rc = 0;
	for (unsigned i = 0; i < extra_count; i++) {
		extra[i].revents = 0;
	}
	long long now_ms = ora_now_ms();
	start_ready(engine, now_ms);
	timeout_ms = limit_timeout(engine, timeout_ms, now_ms);
	if (engine->lists[ACTIVE].count == 0) {
		if (poll(extra, extra_count, timeout_ms) < 0 && errno != EINTR) {
			rc = ora_fail(err, ORA_ERR_INTERNAL, "poll: %s", strerror(errno));
		}
	} else {
		int running;
		rc = curl_multi_perform(engine->multi, &running) == CURLM_OK ? 0 : ORA_ERR_MEMORY;
		read_messages(engine);
		if (rc == 0 && engine->lists[FINISHED].count == 0) {
			/* What has just ended may wait for its next attempt now. */
			timeout_ms = limit_timeout(engine, timeout_ms, ora_now_ms());
			rc = wait_with_curl(engine, extra, extra_count, timeout_ms);
			if (rc == 0 && curl_multi_perform(engine->multi, &running) != CURLM_OK) {
				rc = ORA_ERR_MEMORY;
			}
			read_messages(engine);
		} else if (extra_count > 0) {
			(void)poll(extra, extra_count, 0);
		}
		if (rc != 0) {
			fail_active(engine);
			ora_fail(err, rc, "libcurl failed");
		}
	}
	run_due(engine);
	return rc;
}

int ora_engine_poll(struct ora_engine *engine, struct pollfd *extra, unsigned extra_count,
	int timeout_ms, struct ora_error *err)
{
	if (engine->worker == NULL || ora_worker_busy(engine->worker) == 0) {
		return poll_once(engine, extra, extra_count, timeout_ms, err);
	}
	/* What a helper thread has done ends the wait, too. */
	struct pollfd small[8];
	struct pollfd *fds = extra_count < sizeof(small) / sizeof(small[0]) ? small
		: calloc(extra_count + 1, sizeof(*fds));
	if (fds == NULL) {
		return ora_fail_memory(err);
	}
	if (extra_count > 0) {
		memcpy(fds, extra, extra_count * sizeof(*fds));
	}
	fds[extra_count] = (struct pollfd){ .fd = ora_worker_descriptor(engine->worker),
		.events = POLLIN };
	int rc = poll_once(engine, fds, extra_count + 1, timeout_ms, err);
	for (unsigned i = 0; i < extra_count; i++) {
		extra[i].revents = fds[i].revents;
	}
	if (fds != small) {
		free(fds);
	}
	return rc;
}

size_t ora_engine_busy(const struct ora_engine *engine)
{
	size_t busy = (engine->tasks != NULL)
		+ (engine->worker != NULL ? ora_worker_busy(engine->worker) : 0);
	for (int state = QUEUED; state < STATES; state++) {
		busy += engine->lists[state].count;
	}
	return busy;
}
