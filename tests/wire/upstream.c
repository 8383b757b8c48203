#include <arpa/inet.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "upstream.h"

#define MAX_REQUEST 65536

struct upstream {
	int listener;
	pthread_t thread;
	char host[32];
	pthread_mutex_t lock; /* over all that follows */
	bool stopping;
	int status;
	const char *body;
	char requests[MAX_REQUEST];
	size_t length;
	unsigned count;
};

/* Where the body of a request begins, or NULL while its head is not whole. */
static const char *find_body(const char *request)
{
	const char *end = strstr(request, "\r\n\r\n");
	return end != NULL ? end + 4 : NULL;
}

static size_t body_length(const char *request)
{
	static const char name[] = "\r\nContent-Length:";
	for (const char *at = strstr(request, "\r\n"); at != NULL; at = strstr(at + 2, "\r\n")) {
		if (strncasecmp(at, name, sizeof(name) - 1) == 0) {
			char *end;
			return strtoul(at + sizeof(name) - 1, &end, 10);
		}
	}
	return 0;
}

/* One whole request; its length, or 0 where the peer went away before. */
static size_t read_request(int socket, char request[MAX_REQUEST])
{
	size_t length = 0;
	while (length < MAX_REQUEST - 1) {
		ssize_t count = recv(socket, request + length, MAX_REQUEST - 1 - length, 0);
		if (count <= 0) {
			return 0;
		}
		length += (size_t)count;
		request[length] = '\0';
		const char *body = find_body(request);
		if (body != NULL && length >= (size_t)(body - request) + body_length(request)) {
			return length;
		}
	}
	return 0;
}

static void send_all(int socket, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t count = send(socket, bytes, length, MSG_NOSIGNAL);
		if (count <= 0) {
			return;
		}
		bytes += count;
		length -= (size_t)count;
	}
}

static void serve(struct upstream *upstream, int socket)
{
	char request[MAX_REQUEST];
	char head[160];
	struct timeval patience = { .tv_sec = 30 };
	(void)setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	size_t length = read_request(socket, request);
	if (length == 0) {
		return;
	}
	pthread_mutex_lock(&upstream->lock);
	if (length <= sizeof(upstream->requests) - upstream->length) {
		memcpy(upstream->requests + upstream->length, request, length);
		upstream->length += length;
	}
	upstream->count++;
	int status = upstream->status;
	char *body = strdup(upstream->body); /* who has all of it may free the original */
	pthread_mutex_unlock(&upstream->lock);
	if (body == NULL) {
		return;
	}
	int used = snprintf(head, sizeof(head), "HTTP/1.1 %d Scripted\r\n"
		"Content-Type: application/json\r\nContent-Length: %zu\r\nConnection: close\r\n\r\n",
		status, strlen(body));
	send_all(socket, head, (size_t)used);
	send_all(socket, body, strlen(body));
	free(body);
}

static bool is_stopping(struct upstream *upstream)
{
	pthread_mutex_lock(&upstream->lock);
	bool stopping = upstream->stopping;
	pthread_mutex_unlock(&upstream->lock);
	return stopping;
}

static void *run(void *user)
{
	struct upstream *upstream = user;
	for (;;) {
		int socket = accept(upstream->listener, NULL, NULL);
		bool stop = is_stopping(upstream);
		if (socket >= 0 && !stop) {
			serve(upstream, socket);
		}
		if (socket >= 0) {
			close(socket);
		}
		if (socket < 0 || stop) {
			return NULL;
		}
	}
}

struct upstream *upstream_start(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(address);
	struct upstream *upstream = calloc(1, sizeof(*upstream));
	if (upstream == NULL) {
		return NULL;
	}
	pthread_mutex_init(&upstream->lock, NULL);
	upstream->status = 200;
	upstream->body = "{}";
	upstream->listener = socket(AF_INET, SOCK_STREAM, 0);
	if (upstream->listener < 0
		|| bind(upstream->listener, (struct sockaddr *)&address, length) != 0
		|| listen(upstream->listener, 16) != 0
		|| getsockname(upstream->listener, (struct sockaddr *)&address, &length) != 0
		|| pthread_create(&upstream->thread, NULL, run, upstream) != 0) {
		perror("upstream");
		close(upstream->listener);
		pthread_mutex_destroy(&upstream->lock);
		free(upstream);
		return NULL;
	}
	snprintf(upstream->host, sizeof(upstream->host), "127.0.0.1:%u",
		(unsigned)ntohs(address.sin_port));
	return upstream;
}

void upstream_stop(struct upstream *upstream)
{
	if (upstream == NULL) {
		return;
	}
	pthread_mutex_lock(&upstream->lock);
	upstream->stopping = true;
	pthread_mutex_unlock(&upstream->lock);
	shutdown(upstream->listener, SHUT_RDWR); /* wakes accept() */
	pthread_join(upstream->thread, NULL);
	close(upstream->listener);
	pthread_mutex_destroy(&upstream->lock);
	free(upstream);
}

const char *upstream_host(const struct upstream *upstream)
{
	return upstream->host;
}

void upstream_answer(struct upstream *upstream, int status, const char *body)
{
	pthread_mutex_lock(&upstream->lock);
	upstream->status = status;
	upstream->body = body;
	pthread_mutex_unlock(&upstream->lock);
}

char *upstream_take(struct upstream *upstream, size_t *length, unsigned *count)
{
	pthread_mutex_lock(&upstream->lock);
	char *bytes = malloc(upstream->length + 1);
	if (bytes != NULL) {
		memcpy(bytes, upstream->requests, upstream->length);
		bytes[upstream->length] = '\0';
	}
	*length = upstream->length;
	*count = upstream->count;
	upstream->length = 0;
	upstream->count = 0;
	pthread_mutex_unlock(&upstream->lock);
	return bytes;
}
