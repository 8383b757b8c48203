/*
 *	null_http [--delay MILLISECONDS] FILE
 *
 * The least that an HTTP server can be, on epoll: each request is answered with the same bytes,
 * those of FILE as a JSON body, some time later if that is asked for. Prints its port; runs until
 * a signal. It believes its clients: this is a floor, and an upstream, of the benchmarks alone.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_FDS = 65536, BUFFER = 4096, EVENTS = 256, BODY_MAX = 32 << 20 };

static char *reply; /* head and body */
static size_t reply_length;

struct connection {
	char *buffer; /* of a request's head; NULL: closed */
	size_t fill;
	size_t body_left;
	size_t unsent; /* of the answer that is on its way; 0: none */
};
static struct connection connections[MAX_FDS];

/* Answers in the order of their time: all wait as long. A closed connection's is dropped. */
struct due {
	double at;
	int fd;
};
static struct due queue[MAX_FDS];
static size_t queue_first, queue_end; /* run on; the place is their rest by MAX_FDS */
static double delay_s;

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void watch(int epoll, int fd, int how, unsigned events)
{
	struct epoll_event event = { .events = events, .data.fd = fd };
	epoll_ctl(epoll, how, fd, &event);
}

static void drop(int fd)
{
	free(connections[fd].buffer);
	connections[fd] = (struct connection) { .buffer = NULL };
	for (size_t i = queue_first; i != queue_end; i++) {
		if (queue[i % MAX_FDS].fd == fd) {
			queue[i % MAX_FDS].fd = -1;
		}
	}
	close(fd);
}

static void send_rest(int epoll, int fd)
{
	struct connection *connection = &connections[fd];
	ssize_t put = send(fd, reply + (reply_length - connection->unsent), connection->unsent,
		MSG_NOSIGNAL);
	if (put < 0 && errno != EAGAIN) {
		drop(fd);
		return;
	}
	bool waited = connection->unsent != reply_length;
	connection->unsent -= put > 0 ? (size_t)put : 0;
	if (connection->unsent > 0) {
		watch(epoll, fd, EPOLL_CTL_MOD, EPOLLOUT);
	} else if (waited) {
		watch(epoll, fd, EPOLL_CTL_MOD, EPOLLIN);
	}
}

static void answer(int epoll, int fd)
{
	connections[fd].unsent = reply_length;
	send_rest(epoll, fd);
}

static void finish_request(int epoll, int fd)
{
	if (delay_s > 0) {
		queue[queue_end++ % MAX_FDS] = (struct due) { .at = now() + delay_s, .fd = fd };
	} else {
		answer(epoll, fd);
	}
}

/* Bytes of a request. A client has one request under way. */
static void take(int epoll, int fd, const char *bytes, size_t length)
{
	struct connection *connection = &connections[fd];
	if (connection->body_left > 0) {
		connection->body_left -= length < connection->body_left ? length : connection->body_left;
	} else {
		if (connection->fill + length >= BUFFER) {
			drop(fd);
			return;
		}
		memcpy(connection->buffer + connection->fill, bytes, length);
		connection->fill += length;
		connection->buffer[connection->fill] = '\0';
		char *end = strstr(connection->buffer, "\r\n\r\n");
		if (!end) {
			return;
		}
		char *size = strcasestr(connection->buffer, "\r\nContent-Length:");
		size_t body = size && size < end ? strtoul(size + 17, NULL, 10) : 0;
		size_t have = connection->fill - (size_t)(end + 4 - connection->buffer);
		connection->body_left = body > have ? body - have : 0;
		connection->fill = 0;
	}
	if (connection->body_left == 0) {
		finish_request(epoll, fd);
	}
}

static void read_some(int epoll, int fd)
{
	char bytes[BUFFER];
	ssize_t got = recv(fd, bytes, sizeof(bytes), 0);
	if (got > 0) {
		take(epoll, fd, bytes, (size_t)got);
	} else if (got == 0 || errno != EAGAIN) {
		drop(fd);
	}
}

static void accept_all(int epoll, int listener)
{
	int fd;
	while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
		int on = 1;
		char *buffer = fd < MAX_FDS ? malloc(BUFFER) : NULL;
		if (!buffer) {
			close(fd);
			continue;
		}
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
		connections[fd] = (struct connection) { .buffer = buffer };
		watch(epoll, fd, EPOLL_CTL_ADD, EPOLLIN);
	}
}

/* Milliseconds until the next answer is due; -1: none is. */
static int answer_due(int epoll)
{
	while (queue_first != queue_end) {
		struct due due = queue[queue_first % MAX_FDS];
		double wait = due.at - now();
		if (wait > 0) {
			return (int)(wait * 1e3) + 1;
		}
		queue_first++;
		if (due.fd >= 0) {
			answer(epoll, due.fd);
		}
	}
	return -1;
}

static bool read_reply(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *body = malloc(BODY_MAX);
	size_t length = file && body ? fread(body, 1, BODY_MAX, file) : 0;
	char head[200];
	int head_length = snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\nContent-Type: application/"
		"json\r\nContent-Length: %zu\r\n\r\n", length);
	reply = malloc((size_t)head_length + length);
	if (reply && length > 0) {
		memcpy(reply, head, (size_t)head_length);
		memcpy(reply + head_length, body, length);
		reply_length = (size_t)head_length + length;
	}
	free(body);
	if (file) {
		fclose(file);
	}
	return reply_length > 0;
}

static int listen_somewhere(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 || listen(fd, 4096) != 0
		|| getsockname(fd, (struct sockaddr *)&address, &size) != 0) {
		perror("null_http");
		return -1;
	}
	printf("http://127.0.0.1:%u\n", ntohs(address.sin_port));
	fflush(stdout);
	return fd;
}

int main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "--delay") == 0) {
		delay_s = strtod(argv[2], NULL) / 1e3;
	}
	if ((argc != 2 && argc != 4) || !read_reply(argv[argc - 1])) {
		fprintf(stderr, "usage: null_http [--delay MILLISECONDS] FILE\n");
		return 2;
	}
	struct rlimit files;
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	int listener = listen_somewhere();
	int epoll = epoll_create1(0);
	if (listener < 0 || epoll < 0) {
		return 2;
	}
	watch(epoll, listener, EPOLL_CTL_ADD, EPOLLIN);
	for (;;) {
		struct epoll_event events[EVENTS];
		int count = epoll_wait(epoll, events, EVENTS, answer_due(epoll));
		for (int i = 0; i < count; i++) {
			int fd = events[i].data.fd;
			if (fd == listener) {
				accept_all(epoll, listener);
			} else if ((events[i].events & EPOLLOUT) != 0) {
				send_rest(epoll, fd);
			} else {
				read_some(epoll, fd);
			}
		}
	}
}
