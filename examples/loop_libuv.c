/*
 * loop_libuv: calls on a libuv loop. The client says which descriptors to watch and when to
 * come back; no thread is needed. The functions down to attach() can be copied as they are.
 */
#include <poll.h>
#include <uv.h>

#include "connect.h"

#define MAX_WATCHED 130

struct watched {
	uv_poll_t handle;
	int fd;
	bool used; /* until the handle is closed */
};

struct driver {
	struct ora_client *client;
	uv_loop_t *loop;
	uv_timer_t timer;
	struct watched watched[MAX_WATCHED];
};

static void fd_ready(uv_poll_t *handle, int status, int events)
{
	struct driver *driver = handle->data;
	const struct watched *watched = (const struct watched *)handle;
	short ready = (short)((events & UV_READABLE ? POLLIN : 0)
		| (events & UV_WRITABLE ? POLLOUT : 0) | (status < 0 ? POLLERR : 0));
	ora_client_ready(driver->client, watched->fd, ready, NULL);
}

static void closed(uv_handle_t *handle)
{
	((struct watched *)handle)->used = false;
}

static void watch(void *user, int fd, short events)
{
	struct driver *driver = user;
	struct watched *place = NULL;
	for (size_t i = 0; i < MAX_WATCHED; i++) {
		struct watched *it = &driver->watched[i];
		bool closing = it->used && uv_is_closing((uv_handle_t *)&it->handle);
		if (it->used && it->fd == fd && !closing) {
			place = it;
			break;
		}
		place = !it->used && place == NULL ? it : place;
	}
	if (place == NULL) {
		abort(); /* more than twice the client's max_active and two: not with the default */
	}
	if (events == 0) {
		uv_poll_stop(&place->handle);
		uv_close((uv_handle_t *)&place->handle, closed);
		return;
	}
	if (!place->used) {
		place->used = true;
		place->fd = fd;
		uv_poll_init(driver->loop, &place->handle, fd);
		place->handle.data = driver;
	}
	uv_poll_start(&place->handle, (events & POLLIN ? UV_READABLE : 0)
		| (events & POLLOUT ? UV_WRITABLE : 0), fd_ready);
}

static void time_over(uv_timer_t *timer)
{
	struct driver *driver = timer->data;
	ora_client_tick(driver->client, NULL);
}

static void set_timer(void *user, int timeout_ms)
{
	struct driver *driver = user;
	if (timeout_ms < 0) {
		uv_timer_stop(&driver->timer);
	} else {
		uv_update_time(driver->loop);
		uv_timer_start(&driver->timer, time_over, (uint64_t)timeout_ms, 0);
	}
}

static int attach(struct driver *driver, struct ora_client *client, uv_loop_t *loop,
	struct ora_error *err)
{
	struct ora_loop hooks = ORA_LOOP_INIT;
	driver->client = client;
	driver->loop = loop;
	uv_timer_init(loop, &driver->timer);
	driver->timer.data = driver;
	hooks.user = driver;
	hooks.watch = watch;
	hooks.timer = set_timer;
	return ora_client_set_loop(client, &hooks, err);
}

static void print_workspaces(void *user, struct ora_call *call, int result,
	struct ora_reply *base, const struct ora_error *err)
{
	int *status = user;
	struct ora_list_workspaces_reply *reply = (struct ora_list_workspaces_reply *)base;
	(void)call;
	if (result != 0) {
		fprintf(stderr, "%s\n", err->message);
		*status = 1;
		return;
	}
	for (size_t i = 0; i < reply->data.count; i++) {
		printf("%s  %s\n", reply->data.items[i]->id, reply->data.items[i]->name);
	}
	ora_reply_destroy(base);
}

int main(void)
{
	static struct driver driver;
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	int status = 0;
	uv_loop_t loop;
	uv_loop_init(&loop);
	if (attach(&driver, client, &loop, &err) != 0
		|| ora_list_workspaces_start(client, &args, NULL, print_workspaces, &status, NULL,
			&err) != 0) {
		return failed(&err);
	}
	while (ora_client_busy(client) > 0) {
		uv_run(&loop, UV_RUN_ONCE);
	}
	ora_client_destroy(client); /* watches nothing any more */
	uv_close((uv_handle_t *)&driver.timer, NULL);
	uv_run(&loop, UV_RUN_DEFAULT);
	return uv_loop_close(&loop) == 0 ? status : 1;
}
