#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/text.h"
#include "client/client.h"
#include "json/scan.h"
#include "serve/keyset.h"

#define MAX_BYTES (1u << 20)
#define PAUSE_MS 30000
#define OLD_MS 600000
#define TOO_OLD_MS 86400000LL
#define FETCH_MS 10000

struct keyset {
	struct ora_client *client;
	char *source;
	char *text;               /* the document that was read last, or NULL */
	size_t length;
	long long read_ms;        /* when */
	long long tried_ms;       /* when the last reading began; 0: never */
	bool reading;
	bool destroyed;           /* freed when the reading ends */
	struct keyset_wait *waiting;
};

static bool is_local(const char *source)
{
	static const char *const hosts[] = { "http://127.0.0.1", "http://localhost", "http://[::1]" };
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		size_t length = strlen(hosts[i]);
		if (strncmp(source, hosts[i], length) == 0
			&& (source[length] == ':' || source[length] == '/')) {
			return true;
		}
	}
	return false;
}

/* Whether its host has a user's name before it: "https://ours.org@theirs.org/". */
static bool has_user(const char *url)
{
	const char *host = strstr(url, "://") + 3;
	return memchr(host, '@', strcspn(host, "/?#\\")) != NULL;
}

bool keyset_source_ok(const char *source)
{
	return source[0] == '/'
		|| ((strncmp(source, "https://", 8) == 0 || is_local(source)) && !has_user(source));
}

struct keyset *keyset_create(struct ora_client *client, const char *source)
{
	struct keyset *keyset = calloc(1, sizeof(*keyset));
	char *copy = strdup(source);
	if (keyset == NULL || copy == NULL) {
		free(keyset);
		free(copy);
		return NULL;
	}
	keyset->client = client;
	keyset->source = copy;
	return keyset;
}

static void free_keyset(struct keyset *keyset)
{
	free(keyset->source);
	free(keyset->text);
	free(keyset);
}

void keyset_destroy(struct keyset *keyset)
{
	if (keyset == NULL) {
		return;
	}
	keyset->destroyed = true;
	if (!keyset->reading) {
		free_keyset(keyset);
	}
}

void keyset_stop(struct keyset *keyset)
{
	while (keyset->waiting != NULL) {
		struct keyset_wait *wait = keyset->waiting;
		keyset->waiting = wait->next;
		wait->done(wait);
	}
}

/* Takes over a document, if it is one. */
static void take_up(struct keyset *keyset, char *text, size_t length)
{
	const struct ora_json_limits limits = { .max_bytes = MAX_BYTES, .max_depth = 16 };
	if (ora_json_scan(text, length, &limits, NULL) != 0 || ora_json_type(ora_json_member(
			ora_json_root(text, length), "keys")) != ORA_JSON_ARRAY) {
		free(text);
		return;
	}
	free(keyset->text);
	keyset->text = text;
	keyset->length = length;
	keyset->read_ms = ora_now_ms();
}

static void fetched(void *user, struct ora_transfer_result *result)
{
	struct keyset *keyset = user;
	keyset->reading = false;
	if (result->outcome == ORA_TRANSFER_ANSWERED && result->status == 200) {
		take_up(keyset, result->body, result->body_length);
		result->body = NULL;
	}
	keyset_stop(keyset);
	if (keyset->destroyed) {
		free_keyset(keyset);
	}
}

static bool fetch(struct keyset *keyset)
{
	const struct ora_transfer_request request = {
		.method = "GET", .url = keyset->source, .credential = "", .headers = "",
		.lane = keyset, .safe = true, .loopback = is_local(keyset->source),
		.timeout_ms = FETCH_MS,
	};
	keyset->reading = ora_engine_start(ora_client_engine(keyset->client), &request, fetched,
		keyset, NULL, NULL) == 0;
	return keyset->reading;
}

/* Opens what only this user and root can have written: its keys let callers in. */
static int open_file(const char *path)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd >= 0 && (fstat(fd, &status) != 0 || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0
			|| (status.st_uid != geteuid() && status.st_uid != 0))) {
		close(fd);
		fd = -1;
	}
	return fd;
}

static bool read_file(struct keyset *keyset)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_BYTES);
	int fd = open_file(keyset->source);
	ssize_t count = fd >= 0 ? 1 : -1;
	while (count > 0) {
		char *to = ora_buf_reserve(&text, 16384);
		count = to != NULL ? read(fd, to, 16384) : -1;
		text.length += count > 0 ? (size_t)count : 0;
	}
	if (fd >= 0) {
		close(fd);
	}
	size_t length = text.length;
	char *whole = count == 0 ? ora_buf_steal(&text, NULL) : NULL;
	ora_buf_finish(&text);
	if (whole != NULL) {
		take_up(keyset, whole, length);
	}
	return false; /* nothing to wait for */
}

/* False: nothing will come. */
static bool begin_reading(struct keyset *keyset)
{
	long long now_ms = ora_now_ms();
	if (keyset->reading) {
		return true;
	}
	if (keyset->tried_ms != 0 && now_ms - keyset->tried_ms < PAUSE_MS) {
		return false;
	}
	keyset->tried_ms = now_ms;
	return keyset->source[0] == '/' ? read_file(keyset) : fetch(keyset);
}

struct ora_json keyset_keys(struct keyset *keyset)
{
	const struct ora_json none = { NULL, 0 };
	long long now_ms = ora_now_ms();
	if (keyset->text == NULL || now_ms - keyset->read_ms > OLD_MS) {
		(void)begin_reading(keyset);
	}
	if (keyset->text == NULL || now_ms - keyset->read_ms > TOO_OLD_MS) {
		return none;
	}
	return ora_json_member(ora_json_root(keyset->text, keyset->length), "keys");
}

bool keyset_refresh(struct keyset *keyset, struct keyset_wait *wait)
{
	if (!begin_reading(keyset)) {
		return false;
	}
	wait->next = keyset->waiting;
	keyset->waiting = wait;
	return true;
}
