/*
 * mcp_daemon SOCKET: an MCP server inside a program of your own: here, for one agent after the
 * other, on a Unix socket, a message a line. The library knows no socket: it is fed messages,
 * and hands out answers.
 */
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <ora/mcp.h>

#include "connect.h"

static void put(void *user, const char *message, size_t length)
{
	FILE *peer = user;
	fwrite(message, 1, length, peer);
	fputc('\n', peer);
	fflush(peer);
}

static int listen_on(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	unlink(path);
	umask(077); /* whoever may connect may administer the account */
	bool ok = fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof(address)) == 0
		&& listen(fd, 1) == 0;
	return ok ? fd : -1;
}

/* Until the peer hangs up and all that it asked for is answered. */
static void serve(struct ora_client *client, struct ora_mcp_session *session, int fd)
{
	static char line[1 << 16];
	size_t length = 0;
	bool open = true;
	while (open || ora_mcp_pending(session) > 0) {
		struct pollfd peer = { .fd = fd, .events = POLLIN };
		ora_client_poll(client, &peer, open, -1, NULL);
		if (!open || peer.revents == 0) {
			continue;
		}
		ssize_t count = read(fd, line + length, sizeof(line) - length);
		open = count > 0;
		length += open ? (size_t)count : 0;
		char *start = line;
		for (char *end = memchr(start, '\n', length); end != NULL;
			end = memchr(start, '\n', length)) {
			ora_mcp_feed(session, start, (size_t)(end - start));
			length -= (size_t)(end + 1 - start);
			start = end + 1;
		}
		memmove(line, start, length);
	}
}

int main(int argc, char **argv)
{
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_mcp_server *server = NULL;
	int listener = argc == 2 ? listen_on(argv[1]) : -1;
	if (listener < 0 || ora_mcp_server_create(&server, client, NULL, &err) != 0) {
		fprintf(stderr, "usage: mcp_daemon SOCKET\n");
		return 2;
	}
	for (int fd = accept(listener, NULL, NULL); fd >= 0; fd = accept(listener, NULL, NULL)) {
		FILE *peer = fdopen(fd, "w");
		struct ora_mcp_session *session = NULL;
		if (peer != NULL && ora_mcp_session_create(&session, server, put, peer) == 0) {
			serve(client, session, fd);
			ora_mcp_session_destroy(session);
			fclose(peer);
		}
	}
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	return 1;
}
