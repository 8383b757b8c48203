#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/error.h"
#include "httpd/server.h"

#define BACKLOG 511

static void on_connection(uv_stream_t *stream, int status)
{
	if (status == 0) {
		ora_httpd_accept(stream->data, -1);
	}
}

static struct listener *add(struct ora_httpd *httpd)
{
	struct listener *listener = calloc(1, sizeof(*listener));
	if (listener != NULL) {
		listener->httpd = httpd;
		listener->next = httpd->listeners;
		httpd->listeners = listener;
	}
	return listener;
}

static void on_closed(uv_handle_t *handle)
{
	struct listener *listener = handle->data;
	free(listener->path);
	free(listener);
}

/* For one that failed: it is the first of the list. */
static void drop(struct listener *listener)
{
	listener->httpd->listeners = listener->next;
	uv_close(&listener->on.handle, on_closed);
}

static int make_address(const char *address, unsigned port, struct sockaddr_storage *out)
{
	if (port > 65535) {
		return UV_EINVAL;
	}
	if (uv_ip4_addr(address, (int)port, (struct sockaddr_in *)out) == 0) {
		return 0;
	}
	return uv_ip6_addr(address, (int)port, (struct sockaddr_in6 *)out);
}

bool ora_httpd_parse_address(const char *text, char address[ORA_HTTPD_ADDRESS_SIZE],
	unsigned *port)
{
	const char *colon = strrchr(text, ':');
	size_t length = colon != NULL ? (size_t)(colon - text) : 0;
	size_t digits = colon != NULL ? strspn(colon + 1, "0123456789") : 0;
	if (length > 1 && text[0] == '[' && text[length - 1] == ']') {
		text++;
		length -= 2;
	}
	if (length == 0 || length >= ORA_HTTPD_ADDRESS_SIZE || digits == 0 || digits > 5
		|| colon[1 + digits] != '\0') {
		return false;
	}
	memcpy(address, text, length);
	address[length] = '\0';
	*port = 0;
	for (size_t i = 1; i <= digits; i++) {
		*port = *port * 10 + (unsigned)(colon[i] - '0');
	}
	struct sockaddr_storage where;
	return make_address(address, *port, &where) == 0;
}

static void note_port(struct ora_httpd *httpd, const uv_tcp_t *tcp)
{
	struct sockaddr_storage address;
	int size = sizeof(address);
	if (uv_tcp_getsockname(tcp, (struct sockaddr *)&address, &size) == 0) {
		httpd->port = ntohs(address.ss_family == AF_INET6
			? ((struct sockaddr_in6 *)&address)->sin6_port
			: ((struct sockaddr_in *)&address)->sin_port);
	}
}

int ora_httpd_listen(struct ora_httpd *httpd, const char *address, unsigned port,
	struct ora_error *err)
{
	struct sockaddr_storage where;
	struct listener *listener = add(httpd);
	if (listener == NULL) {
		return ora_fail_memory(err);
	}
	uv_tcp_init(httpd->loop, &listener->on.tcp);
	listener->on.handle.data = listener;
	memset(&where, 0, sizeof(where));
	int rc = make_address(address, port, &where);
	if (rc == 0) {
		/* [::] is for IPv6 alone, so that 0.0.0.0 may have the same port. */
		rc = uv_tcp_bind(&listener->on.tcp, (struct sockaddr *)&where,
			where.ss_family == AF_INET6 ? UV_TCP_IPV6ONLY : 0);
	}
	if (rc == 0) {
		rc = uv_listen(&listener->on.stream, BACKLOG, on_connection);
	}
	if (rc != 0) {
		drop(listener);
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %s port %u: %s%s", address, port,
			uv_strerror(rc), rc == UV_EADDRINUSE ? " (port 0 is any free one)" : "");
	}
	note_port(httpd, &listener->on.tcp);
	return 0;
}

/* A socket that somebody listens at is left alone; one without an owner goes. */
static int clear_path(const struct sockaddr_un *address)
{
	struct stat status;
	if (lstat(address->sun_path, &status) != 0) {
		return 0;
	}
	if (!S_ISSOCK(status.st_mode)) {
		return EEXIST;
	}
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (fd < 0) {
		return errno;
	}
	int rc = connect(fd, (const struct sockaddr *)address, sizeof(*address)) == 0 ? EADDRINUSE
		: errno == ECONNREFUSED ? 0 : errno;
	close(fd);
	return rc == 0 && unlink(address->sun_path) != 0 ? errno : rc;
}

/* A bound socket of mode 0600 from its first moment on, or a negative errno. */
static int bind_unix(const struct sockaddr_un *address)
{
	int rc = clear_path(address);
	if (rc != 0) {
		return -rc;
	}
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (fd < 0) {
		return -errno;
	}
	mode_t before = umask(0177);
	rc = bind(fd, (const struct sockaddr *)address, sizeof(*address)) == 0 ? 0 : -errno;
	umask(before);
	if (rc != 0) {
		close(fd);
		return rc;
	}
	return fd;
}

int ora_httpd_check_path(const char *path, struct ora_error *err)
{
	const size_t size = sizeof(((struct sockaddr_un *)NULL)->sun_path);
	if (path[0] == '\0' || strlen(path) >= size) {
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %s: want a path of 1 to %zu bytes",
			path, size - 1);
	}
	return 0;
}

int ora_httpd_listen_unix(struct ora_httpd *httpd, const char *path, struct ora_error *err)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int refused = ora_httpd_check_path(path, err);
	if (refused != 0) {
		return refused;
	}
	memcpy(address.sun_path, path, strlen(path));
	int fd = bind_unix(&address);
	if (fd < 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %s: %s", path, strerror(-fd));
	}
	if (listen(fd, BACKLOG) != 0) {
		int rc = errno;
		close(fd);
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at %s: %s", path, strerror(rc));
	}
	int rc = ora_httpd_listen_fd(httpd, fd, err);
	if (rc == 0) {
		httpd->listeners->path = strdup(path);
	}
	return rc;
}

int ora_httpd_listen_fd(struct ora_httpd *httpd, int fd, struct ora_error *err)
{
	struct sockaddr_storage address;
	socklen_t size = sizeof(address);
	int listens = 0;
	socklen_t flag = sizeof(listens);
	if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &flag) != 0 || !listens
		|| getsockname(fd, (struct sockaddr *)&address, &size) != 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "descriptor %d is no socket that listens", fd);
	}
	struct listener *listener = add(httpd);
	if (listener == NULL) {
		return ora_fail_memory(err);
	}
	/* Programs that are started for a key must not hold it: the next server could not have it. */
	(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
	int rc;
	if (address.ss_family == AF_UNIX) {
		uv_pipe_init(httpd->loop, &listener->on.pipe, 0);
		rc = uv_pipe_open(&listener->on.pipe, fd);
	} else {
		uv_tcp_init(httpd->loop, &listener->on.tcp);
		rc = uv_tcp_open(&listener->on.tcp, fd);
	}
	listener->on.handle.data = listener;
	if (rc == 0) {
		rc = uv_listen(&listener->on.stream, BACKLOG, on_connection);
	}
	if (rc != 0) {
		drop(listener);
		return ora_fail(err, ORA_ERR_CONFIG, "can't listen at descriptor %d: %s", fd,
			uv_strerror(rc));
	}
	if (address.ss_family != AF_UNIX) {
		note_port(httpd, &listener->on.tcp);
	}
	return 0;
}

/* Whoever has connected waits for an answer already. */
static void take_waiting(struct listener *listener)
{
	uv_os_fd_t fd;
	if (uv_fileno(&listener->on.handle, &fd) != 0) {
		return;
	}
	for (int peer = accept(fd, NULL, NULL); peer >= 0; peer = accept(fd, NULL, NULL)) {
		(void)fcntl(peer, F_SETFD, FD_CLOEXEC);
		ora_httpd_accept(listener, peer); /* the listener does not wait: libuv made it so */
	}
}

void ora_httpd_close_listeners(struct ora_httpd *httpd, bool take)
{
	while (httpd->listeners != NULL) {
		struct listener *listener = httpd->listeners;
		if (take) {
			take_waiting(listener);
		}
		httpd->listeners = listener->next;
		if (listener->path != NULL) {
			(void)unlink(listener->path);
		}
		uv_close(&listener->on.handle, on_closed);
	}
}
