#include <string.h>

#include "serve/inside.h"

/*
 * Names by which this server may be asked. A web page of anybody can make a browser on this
 * machine send requests here, by its own origin or by a name of its own that it lets point
 * here: neither is on the list.
 */

static bool equal_name(const char *a, size_t length, const char *b)
{
	for (size_t i = 0; i < length; i++) {
		char x = a[i], y = b[i];
		x = x >= 'A' && x <= 'Z' ? (char)(x | 0x20) : x;
		y = y >= 'A' && y <= 'Z' ? (char)(y | 0x20) : y;
		if (y == '\0' || x != y) {
			return false;
		}
	}
	return b[length] == '\0' || b[length] == ',';
}

/* Bytes of the name in "name:port"; 0 where it is not well formed. */
static size_t name_length(const char *authority)
{
	size_t length = authority[0] == '[' ? strcspn(authority, "]") + 1 : strcspn(authority, ":");
	const char *port = authority + length;
	if (length > strlen(authority)
		|| strcspn(authority, " /?#@\\,\"<>") != strlen(authority)
		|| (port[0] != '\0' && (port[0] != ':' || port[1] == '\0'
			|| strspn(port + 1, "0123456789") != strlen(port + 1)))) {
		return 0;
	}
	return length;
}

static bool is_local(const char *name, size_t length)
{
	return equal_name(name, length, "localhost") || equal_name(name, length, "127.0.0.1")
		|| equal_name(name, length, "[::1]");
}

/* Whether the first `length` bytes of text are an item of a list. */
static bool in_list(const char *list, const char *text, size_t length)
{
	for (const char *at = list; at != NULL; at = strchr(at, ',')) {
		at += strspn(at, ", ");
		if (equal_name(text, length, at)) {
			return true;
		}
	}
	return false;
}

/* Whether an address that it listens at is meant: a page can't make a name out of that. */
static bool is_listened_at(const char *list, const char *name, size_t length)
{
	for (const char *at = list; at != NULL; at = strchr(at, ',')) {
		at += strspn(at, ", ");
		if (strncmp(at, name, length) == 0 && at[length] == ':') {
			return true;
		}
	}
	return false;
}

bool serve_host_allowed(const struct ora_serve *serve, const char *host)
{
	size_t length = host != NULL ? name_length(host) : 0;
	const char *names = serve->options.allowed_hosts;
	return length > 0 && (is_local(host, length) || in_list(names, host, length)
		|| in_list(names, host, strlen(host))
		|| is_listened_at(serve->options.listen, host, length));
}

bool serve_metrics_host_allowed(const struct ora_serve *serve, const char *host)
{
	size_t length = host != NULL ? name_length(host) : 0;
	bool number = length > 0 && (host[0] == '[' || strspn(host, "0123456789.") == length);
	return number || serve_host_allowed(serve, host);
}

bool serve_origin_allowed(const struct ora_serve *serve, const char *origin, const char *host)
{
	const char *authority = strstr(origin, "://");
	if (in_list(serve->options.allowed_origins, origin, strlen(origin))) {
		return true;
	}
	if (authority == NULL || (strncmp(origin, "http://", 7) != 0
			&& strncmp(origin, "https://", 8) != 0)) {
		return false;
	}
	authority += 3;
	size_t length = name_length(authority);
	/* A page of this machine, or one that came from this very server. */
	return length > 0 && (is_local(authority, length) || strcmp(authority, host) == 0);
}
