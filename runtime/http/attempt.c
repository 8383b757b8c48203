#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/rule.h"
#include "base/text.h"
#include "http/transfer.h"

/* curl's state for the whole process is made once, by whichever thread comes first, and never
 * taken down: others in this process may use curl, too, without having said so. */
static pthread_once_t curl_once = PTHREAD_ONCE_INIT;
static bool curl_works;

static void init_curl(void)
{
	curl_works = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

int ora_attempt_prepare(struct ora_engine *engine)
{
	if (engine->multi != NULL) {
		return 0;
	}
	if (pthread_once(&curl_once, init_curl) != 0 || !curl_works) {
		return ORA_ERR_MEMORY;
	}
	engine->multi = curl_multi_init();
	if (engine->multi == NULL) {
		return ORA_ERR_MEMORY;
	}
	curl_multi_setopt(engine->multi, CURLMOPT_MAXCONNECTS, ora_share_connections(engine));
	ora_drive_attach(engine);
	return 0;
}

bool ora_attempt_was_sent(const struct ora_transfer *transfer)
{
	long bytes = 0;
	return transfer->handle != NULL && curl_easy_getinfo(transfer->handle->easy,
		CURLINFO_REQUEST_SIZE, &bytes) == CURLE_OK && bytes > 0;
}

void ora_attempt_free(struct handle *handle)
{
	if (handle->easy != NULL) {
		curl_easy_cleanup(handle->easy);
	}
	free(handle);
}

void ora_attempt_end(struct ora_transfer *transfer)
{
	struct ora_engine *engine = transfer->engine;
	struct handle *handle = transfer->handle;
	if (handle != NULL) {
		curl_multi_remove_handle(engine->multi, handle->easy);
		/* What belongs to the transfer must not be seen by the next. */
		handle->transfer = NULL;
		handle->headers[0] = (struct curl_slist){ NULL, NULL };
		if (transfer->request.body != NULL) {
			curl_easy_setopt(handle->easy, CURLOPT_POSTFIELDS, NULL);
		}
		if (engine->idle_count < engine->options.max_active) {
			engine->idle[engine->idle_count++] = handle;
		} else {
			ora_attempt_free(handle);
			engine->handle_count--;
		}
		transfer->handle = NULL;
	}
	curl_slist_free_all(transfer->headers);
	transfer->headers = NULL;
}

/* Room for all that is announced, at once; of a compressed body, for its begin. A body that
 * is too big by its own words is refused when its bytes come. */
static void make_room(struct ora_transfer *transfer)
{
	curl_off_t length = -1;
	if (curl_easy_getinfo(transfer->handle->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T,
			&length) == CURLE_OK && length > 0
		&& (uintmax_t)length <= transfer->body.max) {
		(void)!ora_buf_reserve(&transfer->body, (size_t)length);
	}
}

/* The limit counts decompressed bytes: curl's own counts those on the wire. */
static size_t take_body(char *data, size_t size, size_t count, void *user)
{
	const struct handle *handle = user;
	struct ora_transfer *transfer = handle->transfer;
	if (transfer->body.length == 0) {
		make_room(transfer);
	}
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

/* The request's own lines, which curl wants apart. */
static bool add_headers(struct ora_transfer *transfer)
{
	bool ok = true;
	const char *line = transfer->request.headers;
	while (ok && *line != '\0') {
		size_t length = strcspn(line, "\n");
		char *copy = strndup(line, length);
		ok = copy != NULL && add_header(transfer, copy);
		free(copy);
		line += length + (line[length] == '\n');
	}
	return ok;
}

/* Puts our lines before them. curl only reads them, and all of them live as long as the transfer. */
static void chain_headers(struct ora_transfer *transfer)
{
	static char accept[] = "Accept: application/json", type[] = "Content-Type: application/json";
	/* An empty Expect: curl would wait a second for "100 Continue". */
	static char expect[] = "Expect:";
	const struct ora_transfer_request *request = &transfer->request;
	struct curl_slist *headers = transfer->handle->headers;
	size_t used = 0;
	if (request->credential[0] != '\0') {
		headers[used++].data = (char *)request->credential;
	}
	headers[used++].data = accept;
	if (request->body != NULL) {
		headers[used++].data = type;
		headers[used++].data = expect;
	}
	for (size_t i = 0; i < used; i++) {
		headers[i].next = i + 1 < used ? &headers[i + 1] : transfer->headers;
	}
}

/* Notes the first failure: only lack of memory makes these fail. */
#define SET(rc, easy, option, value) \
	do { \
		CURLcode set_rc_ = curl_easy_setopt(easy, option, value); \
		(rc) = (rc) != CURLE_OK ? (rc) : set_rc_; \
	} while (0)

/* Options that are the same for every transfer: most cost more than a whole check does. */
static CURLcode set_constants(struct handle *handle, struct ora_engine *engine)
{
	CURL *easy = handle->easy;
	CURLcode rc = CURLE_OK;
	SET(rc, easy, CURLOPT_PROTOCOLS_STR, handle->loopback ? "http,https" : "https");
	SET(rc, easy, CURLOPT_PROXY, handle->loopback ? "" : NULL); /* "": none, whatever the environment says */
	SET(rc, easy, CURLOPT_USERAGENT, engine->user_agent);
	/* One encoding, so that requests are the same on every system. */
	SET(rc, easy, CURLOPT_ACCEPT_ENCODING, "gzip");
	SET(rc, easy, CURLOPT_NOSIGNAL, 1L);
	SET(rc, easy, CURLOPT_FOLLOWLOCATION, 0L);
	SET(rc, easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(rc, easy, CURLOPT_CONNECTTIMEOUT_MS, engine->options.connect_timeout_ms);
	SET(rc, easy, CURLOPT_TCP_KEEPALIVE, 1L);
	SET(rc, easy, CURLOPT_WRITEFUNCTION, take_body);
	SET(rc, easy, CURLOPT_WRITEDATA, handle);
	SET(rc, easy, CURLOPT_PREREQDATA, handle);
	SET(rc, easy, CURLOPT_PRIVATE, handle);
	SET(rc, easy, CURLOPT_ERRORBUFFER, handle->message);
	SET(rc, easy, CURLOPT_HTTPHEADER, handle->headers);
	if (engine->looped) {
		SET(rc, easy, CURLOPT_CLOSESOCKETFUNCTION, ora_watch_close);
		SET(rc, easy, CURLOPT_CLOSESOCKETDATA, engine);
	}
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
	struct handle *handle = transfer->handle;
	CURL *easy = handle->easy;
	CURLcode rc = CURLE_OK;
	bool plain_get = request->safe && request->body == NULL
		&& strcmp(request->method, "GET") == 0;
	if (strcmp(handle->url, request->url) != 0) {
		size_t length = strlen(request->url);
		SET(rc, easy, CURLOPT_URL, request->url);
		bool kept = rc == CURLE_OK && length < sizeof(handle->url);
		memcpy(handle->url, kept ? request->url : "", kept ? length + 1 : 1);
	}
	if (plain_get && handle->plain_get) {
		return rc;
	}
	handle->plain_get = plain_get;
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
	bool again = request->safe || ORA_LEFT_OUT("write.once");
	SET(rc, easy, CURLOPT_FRESH_CONNECT, again ? 0L : 1L);
	SET(rc, easy, CURLOPT_PREREQFUNCTION, again ? NULL : allow_one);
	return rc;
}

static struct handle *make_handle(struct ora_engine *engine, bool loopback)
{
	struct handle *handle = calloc(1, sizeof(*handle));
	if (handle == NULL) {
		return NULL;
	}
	handle->easy = curl_easy_init();
	handle->loopback = loopback;
	if (handle->easy == NULL || set_constants(handle, engine) != CURLE_OK
		|| ora_share_join(engine, handle) != CURLE_OK) {
		ora_attempt_free(handle);
		return NULL;
	}
	return handle;
}

/* A handle for this kind of transfer: one that was used before, or a new one. NULL: no memory. */
static struct handle *take_handle(struct ora_engine *engine, bool loopback)
{
	for (size_t i = engine->idle_count; i > 0; i--) {
		if (engine->idle[i - 1]->loopback == loopback) {
			struct handle *found = engine->idle[i - 1];
			engine->idle[i - 1] = engine->idle[--engine->idle_count];
			return found;
		}
	}
	return make_handle(engine, loopback);
}

/* Before each request that curl sends: there is no second one. A fresh connection is not
 * enough: a refused HTTP/2 stream makes curl send again, too. */
static int allow_one(void *user, char *to, char *from, int to_port, int from_port)
{
	struct ora_transfer *transfer = ((const struct handle *)user)->transfer;
	(void)to;
	(void)from;
	(void)to_port;
	(void)from_port;
	bool first = !transfer->posted;
	transfer->posted = true;
	return first ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

int ora_attempt_begin(struct ora_transfer *transfer, long long now_ms)
{
	struct ora_engine *engine = transfer->engine;
	struct handle *handle = take_handle(engine, transfer->request.loopback);
	if (handle == NULL) {
		return ORA_ERR_MEMORY;
	}
	transfer->handle = handle;
	handle->transfer = transfer;
	handle->message[0] = '\0';
	transfer->result.attempts++;
	transfer->posted = false;
	ora_buf_reset(&transfer->body);
	CURLcode rc = set_request(transfer);
	SET(rc, handle->easy, CURLOPT_TIMEOUT_MS, (long)(transfer->deadline_ms - now_ms));
	if (rc != CURLE_OK || !add_headers(transfer)) {
		return ORA_ERR_MEMORY;
	}
	chain_headers(transfer);
	return curl_multi_add_handle(engine->multi, handle->easy) == CURLM_OK ? 0 : ORA_ERR_MEMORY;
}
