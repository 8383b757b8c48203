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

static int listen_at(struct ora_httpd *httpd, const char *where, const char *name,
	struct ora_error *err)
{
	char address[ORA_HTTPD_ADDRESS_SIZE];
	unsigned port;
	if (strcmp(where, "systemd") == 0) {
		return listen_handed_in(httpd, name, err);
	}
	if (strncmp(where, "unix:", 5) == 0) {
		return ora_httpd_listen_unix(httpd, where + 5, err);
	}
	if (!ora_httpd_parse_address(where, address, &port)) {
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at \"%s\": want ADDR:PORT (such as "
			"127.0.0.1:8788 or [::1]:8788), unix:PATH or systemd", where);
	}
	return ora_httpd_listen(httpd, address, port, err);
}

int serve_listen(struct ora_httpd *httpd, const char *list, const char *name,
	struct ora_error *err)
{
	for (const char *at = list;; at++) {
		char where[MAX_LISTEN];
		size_t length = strcspn(at, ",");
		if (length >= sizeof(where)) {
			return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %.40s...: too long", at);
		}
		memcpy(where, at, length);
		where[length] = '\0';
		int rc = listen_at(httpd, where, name, err);
		at += length;
		if (rc != 0 || *at == '\0') {
			return rc;
		}
	}
}
