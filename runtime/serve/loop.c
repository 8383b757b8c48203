#include <poll.h>
#include <stdlib.h>

#include "serve/inside.h"

/* The client's descriptors and its timer on the loop (ora/loop.h). */

struct watch {
	struct ora_serve *serve;
	uv_poll_t poll;
	int fd;
};

static void on_ready(uv_poll_t *poll, int status, int events)
{
	struct watch *watch = poll->data;
	short seen = (short)((events & UV_READABLE ? POLLIN : 0)
		| (events & UV_WRITABLE ? POLLOUT : 0) | (status < 0 ? POLLERR : 0));
	(void)ora_client_ready(watch->serve->client, watch->fd, seen, NULL);
}

static void on_closed(uv_handle_t *handle)
{
	free(handle->data);
}

static void forget(struct ora_serve *serve, int fd)
{
	struct watch *watch = (size_t)fd < serve->watch_count ? serve->watches[fd] : NULL;
	if (watch != NULL) {
		serve->watches[fd] = NULL;
		uv_poll_stop(&watch->poll); /* at once: the descriptor is about to be closed */
		uv_close((uv_handle_t *)&watch->poll, on_closed);
	}
}

/* Whether there is a place for that descriptor. */
static bool make_room(struct ora_serve *serve, int fd)
{
	size_t count = serve->watch_count, more = ((size_t)fd + 1) * 2;
	if ((size_t)fd < count) {
		return true;
	}
	struct watch **watches = realloc(serve->watches, more * sizeof(*watches));
	if (watches == NULL) {
		return false;
	}
	for (size_t i = count; i < more; i++) {
		watches[i] = NULL;
	}
	serve->watches = watches;
	serve->watch_count = more;
	return true;
}

static struct watch *add(struct ora_serve *serve, int fd)
{
	struct watch *watch = make_room(serve, fd) ? calloc(1, sizeof(*watch)) : NULL;
	if (watch == NULL || uv_poll_init(&serve->loop, &watch->poll, fd) != 0) {
		free(watch);
		return NULL;
	}
	watch->serve = serve;
	watch->fd = fd;
	watch->poll.data = watch;
	serve->watches[fd] = watch;
	return watch;
}

static void watch_fd(void *user, int fd, short events)
{
	struct ora_serve *serve = user;
	if (events == 0) {
		forget(serve, fd);
		return;
	}
	struct watch *watch = (size_t)fd < serve->watch_count ? serve->watches[fd] : NULL;
	watch = watch != NULL ? watch : add(serve, fd);
	if (watch != NULL) {
		uv_poll_start(&watch->poll, (events & POLLIN ? UV_READABLE : 0)
			| (events & POLLOUT ? UV_WRITABLE : 0), on_ready);
	}
}

static void on_timer(uv_timer_t *timer)
{
	struct ora_serve *serve = timer->data;
	(void)ora_client_tick(serve->client, NULL);
}

static void set_timer(void *user, int timeout_ms)
{
	struct ora_serve *serve = user;
	if (timeout_ms < 0) {
		uv_timer_stop(&serve->client_timer);
	} else {
		uv_update_time(&serve->loop);
		uv_timer_start(&serve->client_timer, on_timer, (unsigned)timeout_ms, 0);
	}
}

int serve_loop_attach(struct ora_serve *serve, struct ora_error *err)
{
	struct ora_loop loop = ORA_LOOP_INIT;
	loop.user = serve;
	loop.watch = watch_fd;
	loop.timer = set_timer;
	return ora_client_set_loop(serve->client, &loop, err);
}

void serve_loop_detach(struct ora_serve *serve)
{
	ora_client_leave_loop(serve->client);
	for (size_t fd = 0; fd < serve->watch_count; fd++) {
		forget(serve, (int)fd);
	}
	free(serve->watches);
	serve->watches = NULL;
	serve->watch_count = 0;
}
