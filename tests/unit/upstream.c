#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "upstream.h"

#define MAX_REQUESTS 256
#define MAX_REQUEST_BYTES (2u << 20)

struct peer {
	struct upstream *upstream;
	struct peer *next;
	pthread_t thread;
	int fd;
};

struct upstream {
	const struct upstream_step *steps;
	size_t step_count;
	size_t next_step;
	char url[64];
	int listener;
	int stop[2];       /* a pipe: readable when all is to end */
	pthread_t thread;
	pthread_mutex_t lock;
	struct peer *peers;
	char *requests[MAX_REQUESTS];
	size_t count;
	size_t running, most;
};

static int listen_somewhere(struct sockaddr_in *address)
{
	socklen_t size = sizeof(*address);
	*address = (struct sockaddr_in){ .sin_family = AF_INET };
	address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0 || bind(fd, (struct sockaddr *)address, size) != 0 || listen(fd, 64) != 0
		|| getsockname(fd, (struct sockaddr *)address, &size) != 0) {
		perror("upstream");
		abort();
	}
	return fd;
}

/* False: the peer closed, or all is to end. */
static bool wait_readable(const struct peer *peer, int timeout_ms)
{
	struct pollfd fds[] = {
		{ .fd = peer->fd, .events = POLLIN }, { .fd = peer->upstream->stop[0], .events = POLLIN },
	};
	return poll(fds, 2, timeout_ms) > 0 && fds[1].revents == 0;
}

/* Reads one request, NUL-terminated and new; NULL: none came. */
static char *read_request(const struct peer *peer)
{
	size_t length = 0, capacity = 65536, want = 0;
	char *text = malloc(capacity + 1);
	while (wait_readable(peer, -1)) {
		if (length == capacity) {
			capacity *= 2;
			text = realloc(text, capacity + 1);
		}
		ssize_t count = recv(peer->fd, text + length, capacity - length, 0);
		if (count <= 0 || length > MAX_REQUEST_BYTES) {
			break;
		}
		length += (size_t)count;
		text[length] = '\0';
		const char *end = strstr(text, "\r\n\r\n");
		if (end != NULL && want == 0) {
			const char *field = strstr(text, "Content-Length: ");
			want = (size_t)(end + 4 - text)
				+ (field != NULL && field < end ? strtoul(field + 16, NULL, 10) : 0);
		}
		if (want > 0 && length >= want) {
			return text;
		}
	}
	free(text);
	return NULL;
}

static bool send_bytes(const struct peer *peer, const void *data, size_t length)
{
	const char *at = data;
	while (length > 0) {
		ssize_t count = send(peer->fd, at, length, MSG_NOSIGNAL);
		if (count <= 0) {
			return false;
		}
		at += count;
		length -= (size_t)count;
	}
	return true;
}

static void send_head(const struct peer *peer, const struct upstream_step *step,
	const char *framing)
{
	char head[2048];
	int length = snprintf(head, sizeof(head), "HTTP/1.1 %d Words\r\nContent-Type: %s\r\n%s%s%s\r\n",
		step->status != 0 ? step->status : 200,
		step->type != NULL ? step->type : "application/json",
		step->headers != NULL ? step->headers : "", framing,
		step->act == UPSTREAM_KEEP ? "" : "Connection: close\r\n");
	send_bytes(peer, head, (size_t)length);
}

static void send_answer(const struct peer *peer, const struct upstream_step *step, size_t more)
{
	char framing[64];
	const char *body = step->body != NULL ? step->body : "";
	snprintf(framing, sizeof(framing), "Content-Length: %zu\r\n", strlen(body) + more);
	send_head(peer, step, framing);
	send_bytes(peer, body, strlen(body));
}

static void send_chunks(const struct peer *peer, const struct upstream_step *step)
{
	static const size_t most = 65536;
	char *block = malloc(most), line[32];
	memset(block, ' ', most);
	send_head(peer, step, "Transfer-Encoding: chunked\r\n");
	bool ok = true;
	for (size_t left = step->size; left > 0 && ok;) {
		size_t size = left < most ? left : most;
		int length = snprintf(line, sizeof(line), "%zx\r\n", size);
		ok = send_bytes(peer, line, (size_t)length) && send_bytes(peer, block, size)
			&& send_bytes(peer, "\r\n", 2);
		left -= size;
	}
	send_bytes(peer, "0\r\n\r\n", 5);
	free(block);
}

struct bits {
	unsigned char *bytes;
	size_t count;
};

/* Huffman codes have their first bit first. */
static void put_bits(struct bits *bits, unsigned code, int length)
{
	for (int i = length - 1; i >= 0; i--) {
		unsigned bit = code >> i & 1;
		bits->bytes[bits->count / 8] =
			(unsigned char)(bits->bytes[bits->count / 8] | bit << bits->count % 8);
		bits->count++;
	}
}

/* Deflate with fixed codes: one space, then "258 bytes from one byte back" again and again. */
static void send_bomb(const struct peer *peer, const struct upstream_step *step)
{
	static const unsigned char head[] = { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3 };
	size_t matches = step->size / 258;
	size_t room = matches * 13 / 8 + 64;
	struct bits bits = { .bytes = calloc(1, room) };
	put_bits(&bits, 1, 1);           /* the last block */
	put_bits(&bits, 2, 2);           /* fixed codes: 01, first bit first */
	put_bits(&bits, 0x30 + ' ', 8);  /* the literal */
	for (size_t i = 0; i < matches; i++) {
		put_bits(&bits, 0xc5, 8);    /* 285: a length of 258 */
		put_bits(&bits, 0, 5);       /* a distance of 1 */
	}
	put_bits(&bits, 0, 7);
	send_head(peer, step, "Content-Encoding: gzip\r\n");
	send_bytes(peer, head, sizeof(head));
	send_bytes(peer, bits.bytes, bits.count / 8 + 9);
	free(bits.bytes);
}

static const struct upstream_step *take_step(struct upstream *upstream, char *request)
{
	static const struct upstream_step none = { .status = 418 };
	pthread_mutex_lock(&upstream->lock);
	if (upstream->count < MAX_REQUESTS) {
		upstream->requests[upstream->count++] = request;
	} else {
		free(request);
	}
	upstream->running++;
	upstream->most = upstream->running > upstream->most ? upstream->running : upstream->most;
	const struct upstream_step *step = upstream->next_step < upstream->step_count
		? &upstream->steps[upstream->next_step] : &none;
	upstream->next_step += !step->repeat;
	pthread_mutex_unlock(&upstream->lock);
	return step;
}

/* A request is under way until its answer begins to leave: who has that may send the next. */
static void delay(struct upstream *upstream, int delay_ms)
{
	if (delay_ms > 0) {
		struct pollfd stop = { .fd = upstream->stop[0], .events = POLLIN };
		poll(&stop, 1, delay_ms);
	}
	pthread_mutex_lock(&upstream->lock);
	upstream->running--;
	pthread_mutex_unlock(&upstream->lock);
}

static void play(const struct peer *peer, const struct upstream_step *step)
{
	switch (step->act) {
	case UPSTREAM_ANSWER:
	case UPSTREAM_KEEP:
		send_answer(peer, step, 0);
		break;
	case UPSTREAM_CUT:
		send_answer(peer, step, 100);
		break;
	case UPSTREAM_CHUNKED:
		send_chunks(peer, step);
		break;
	case UPSTREAM_BOMB:
		send_bomb(peer, step);
		break;
	case UPSTREAM_RAW:
		send_bytes(peer, step->body, strlen(step->body));
		break;
	case UPSTREAM_SILENT:
		wait_readable(peer, -1);
		break;
	case UPSTREAM_CLOSE:
		break;
	}
}

static void *serve_peer(void *data)
{
	struct peer *peer = data;
	struct upstream *upstream = peer->upstream;
	bool keep = true;
	while (keep) {
		char *request = read_request(peer);
		if (request == NULL) {
			break;
		}
		const struct upstream_step *step = take_step(upstream, request);
		delay(upstream, step->delay_ms);
		play(peer, step);
		keep = step->act == UPSTREAM_KEEP;
	}
	shutdown(peer->fd, SHUT_WR);
	/* Reads what may still come, so that closing does not reset what was sent. */
	char rest[4096];
	while (wait_readable(peer, 100) && recv(peer->fd, rest, sizeof(rest), 0) > 0) {
	}
	close(peer->fd);
	return NULL;
}

static void *accept_peers(void *data)
{
	struct upstream *upstream = data;
	for (;;) {
		struct pollfd fds[] = {
			{ .fd = upstream->listener, .events = POLLIN },
			{ .fd = upstream->stop[0], .events = POLLIN },
		};
		if (poll(fds, 2, -1) < 0 || fds[1].revents != 0) {
			return NULL;
		}
		int fd = accept(upstream->listener, NULL, NULL);
		if (fd < 0) {
			continue;
		}
		struct peer *peer = calloc(1, sizeof(*peer));
		peer->upstream = upstream;
		peer->fd = fd;
		peer->next = upstream->peers;
		upstream->peers = peer;
		if (pthread_create(&peer->thread, NULL, serve_peer, peer) != 0) {
			abort();
		}
	}
}

struct upstream *upstream_start(const struct upstream_step *steps, size_t count)
{
	struct upstream *upstream = calloc(1, sizeof(*upstream));
	struct sockaddr_in address;
	upstream->steps = steps;
	upstream->step_count = count;
	upstream->listener = listen_somewhere(&address);
	snprintf(upstream->url, sizeof(upstream->url), "http://127.0.0.1:%u/api/v1",
		(unsigned)ntohs(address.sin_port));
	pthread_mutex_init(&upstream->lock, NULL);
	if (pipe(upstream->stop) != 0
		|| pthread_create(&upstream->thread, NULL, accept_peers, upstream) != 0) {
		abort();
	}
	return upstream;
}

const char *upstream_url(const struct upstream *upstream)
{
	return upstream->url;
}

size_t upstream_count(struct upstream *upstream)
{
	pthread_mutex_lock(&upstream->lock);
	size_t count = upstream->count;
	pthread_mutex_unlock(&upstream->lock);
	return count;
}

const char *upstream_request(struct upstream *upstream, size_t i)
{
	pthread_mutex_lock(&upstream->lock);
	const char *request = i < upstream->count ? upstream->requests[i] : "";
	pthread_mutex_unlock(&upstream->lock);
	return request;
}

const char *upstream_body(struct upstream *upstream, size_t i)
{
	const char *end = strstr(upstream_request(upstream, i), "\r\n\r\n");
	return end != NULL ? end + 4 : "";
}

size_t upstream_most(struct upstream *upstream)
{
	pthread_mutex_lock(&upstream->lock);
	size_t most = upstream->most;
	pthread_mutex_unlock(&upstream->lock);
	return most;
}

void upstream_stop(struct upstream *upstream)
{
	if (write(upstream->stop[1], "x", 1) != 1) {
		abort();
	}
	pthread_join(upstream->thread, NULL);
	while (upstream->peers != NULL) {
		struct peer *next = upstream->peers->next;
		pthread_join(upstream->peers->thread, NULL);
		free(upstream->peers);
		upstream->peers = next;
	}
	for (size_t i = 0; i < upstream->count; i++) {
		free(upstream->requests[i]);
	}
	pthread_mutex_destroy(&upstream->lock);
	close(upstream->listener);
	close(upstream->stop[0]);
	close(upstream->stop[1]);
	free(upstream);
}

const char *upstream_nobody(void)
{
	static char url[64];
	struct sockaddr_in address;
	close(listen_somewhere(&address));
	snprintf(url, sizeof(url), "http://127.0.0.1:%u/api/v1", (unsigned)ntohs(address.sin_port));
	return url;
}
