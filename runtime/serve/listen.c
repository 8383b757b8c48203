#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "serve/inside.h"

#define FIRST_FD 3 /* of those that a service manager hands in */
#define MAX_LISTEN 256

/* How many descriptors were handed to this process, by the protocol of systemd. */
static int handed_in(void)
{
	const char *pid = getenv("LISTEN_PID");
	const char *count = getenv("LISTEN_FDS");
	char *end;
	if (pid == NULL || count == NULL || strtol(pid, &end, 10) != (long)getpid()
		|| *end != '\0') {
		return 0;
	}
	long value = strtol(count, &end, 10);
	return *end == '\0' && value > 0 && value < 1000 ? (int)value : 0;
}

/* Whether the i-th name of the list "a:b:c" is this one. */
static bool has_name(int i, const char *name)
{
	const char *names = getenv("LISTEN_FDNAMES");
	while (names != NULL && i-- > 0) {
		names = strchr(names, ':');
		names = names != NULL ? names + 1 : NULL;
	}
	size_t length = names != NULL ? strcspn(names, ":") : 0;
	return length == strlen(name) && memcmp(names, name, length) == 0;
}

static int listen_handed_in(struct ora_httpd *httpd, const char *name, struct ora_error *err)
{
	int count = handed_in(), taken = 0;
	for (int i = 0; i < count; i++) {
		if (name != NULL ? has_name(i, name) : !has_name(i, "metrics")) {
			int rc = ora_httpd_listen_fd(httpd, FIRST_FD + i, err);
			if (rc != 0) {
				return rc;
			}
			taken++;
		}
	}
	return taken > 0 ? 0 : ora_fail(err, ORA_ERR_CONFIG, "systemd: no socket was handed to this "
		"process%s%s (want a .socket unit)", name != NULL ? " with the name " : "",
		name != NULL ? name : "");
}

/* One place of a list. */
struct place {
	char where[MAX_LISTEN];
	const char *path;  /* of a Unix socket; NULL: it is none */
	bool handed_in;
	char address[ORA_HTTPD_ADDRESS_SIZE];
	unsigned port;
};

/* Reads the place that *list begins with, and goes behind it. Nothing outside the text counts. */
static int read_place(const char **list, struct place *place, struct ora_error *err)
{
	static const char unix_prefix[] = "unix:";
	size_t length = strcspn(*list, ",");
	if (length >= sizeof(place->where)) {
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %.40s...: too long", *list);
	}
	memcpy(place->where, *list, length);
	place->where[length] = '\0';
	*list += length;
	place->handed_in = strcmp(place->where, "systemd") == 0;
	place->path = strncmp(place->where, unix_prefix, sizeof(unix_prefix) - 1) == 0
		? place->where + sizeof(unix_prefix) - 1 : NULL;
	if (place->path != NULL) {
		return ora_httpd_check_path(place->path, err);
	}
	if (!place->handed_in
		&& !ora_httpd_parse_address(place->where, place->address, &place->port)) {
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at \"%s\": want ADDR:PORT (such as "
			"127.0.0.1:8788 or [::1]:8788), unix:PATH or systemd", place->where);
	}
	return 0;
}

int ora_serve_check_places(const char *list, struct ora_error *err)
{
	for (const char *at = list;; at++) {
		struct place place = { .path = NULL };
		int rc = read_place(&at, &place, err);
		if (rc != 0 || *at == '\0') {
			return rc;
		}
	}
}

static int listen_at(struct ora_httpd *httpd, const struct place *place, const char *name,
	struct ora_error *err)
{
	if (place->handed_in) {
		return listen_handed_in(httpd, name, err);
	}
	return place->path != NULL ? ora_httpd_listen_unix(httpd, place->path, err)
		: ora_httpd_listen(httpd, place->address, place->port, err);
}

int serve_listen(struct ora_httpd *httpd, const char *list, const char *name,
	struct ora_error *err)
{
	for (const char *at = list;; at++) {
		struct place place = { .path = NULL };
		int rc = read_place(&at, &place, err);
		rc = rc != 0 ? rc : listen_at(httpd, &place, name, err);
		if (rc != 0 || *at == '\0') {
			return rc;
		}
	}
}
