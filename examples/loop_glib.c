/*
 * loop_glib: calls on a GLib main loop, for programs with GTK or GIO. The functions down to
 * attach() can be copied as they are.
 */
#include <glib-unix.h>
#include <poll.h>

#include "connect.h"

struct driver {
	struct ora_client *client;
	GHashTable *sources; /* descriptor -> id of its source */
	guint timer;
};

static gboolean fd_ready(gint fd, GIOCondition condition, gpointer user)
{
	struct driver *driver = user;
	short events = (short)((condition & G_IO_IN ? POLLIN : 0)
		| (condition & G_IO_OUT ? POLLOUT : 0)
		| (condition & (G_IO_ERR | G_IO_HUP) ? POLLERR : 0));
	ora_client_ready(driver->client, fd, events, NULL);
	return G_SOURCE_CONTINUE;
}

static void watch(void *user, int fd, short events)
{
	struct driver *driver = user;
	gpointer key = GINT_TO_POINTER(fd);
	guint id = GPOINTER_TO_UINT(g_hash_table_lookup(driver->sources, key));
	if (id != 0) {
		g_source_remove(id);
		g_hash_table_remove(driver->sources, key);
	}
	if (events != 0) {
		id = g_unix_fd_add(fd, (GIOCondition)((events & POLLIN ? G_IO_IN : 0)
			| (events & POLLOUT ? G_IO_OUT : 0)), fd_ready, driver);
		g_hash_table_insert(driver->sources, key, GUINT_TO_POINTER(id));
	}
}

static gboolean time_over(gpointer user)
{
	struct driver *driver = user;
	driver->timer = 0;
	ora_client_tick(driver->client, NULL);
	return G_SOURCE_REMOVE;
}

static void set_timer(void *user, int timeout_ms)
{
	struct driver *driver = user;
	if (driver->timer != 0) {
		g_source_remove(driver->timer);
	}
	driver->timer = timeout_ms >= 0 ? g_timeout_add((guint)timeout_ms, time_over, driver) : 0;
}

static int attach(struct driver *driver, struct ora_client *client, struct ora_error *err)
{
	struct ora_loop hooks = ORA_LOOP_INIT;
	driver->client = client;
	driver->sources = g_hash_table_new(NULL, NULL);
	hooks.user = driver;
	hooks.watch = watch;
	hooks.timer = set_timer;
	return ora_client_set_loop(client, &hooks, err);
}

struct report {
	GMainLoop *loop;
	int status;
};

static void print_credits(void *user, struct ora_call *call, int result, struct ora_reply *base,
	const struct ora_error *err)
{
	struct report *report = user;
	struct ora_get_credits_reply *reply = (struct ora_get_credits_reply *)base;
	(void)call;
	if (result != 0) {
		fprintf(stderr, "%s\n", err->message);
		report->status = 1;
	} else {
		printf("%s USD bought, %s USD spent\n", reply->data->total_credits_text,
			reply->data->total_usage_text);
		ora_reply_destroy(base);
	}
	g_main_loop_quit(report->loop);
}

int main(void)
{
	struct driver driver = { 0 };
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	struct report report = { g_main_loop_new(NULL, FALSE), 0 };
	if (attach(&driver, client, &err) != 0
		|| ora_get_credits_start(client, &args, NULL, print_credits, &report, NULL, &err) != 0) {
		return failed(&err);
	}
	g_main_loop_run(report.loop);
	ora_client_destroy(client);
	g_hash_table_destroy(driver.sources);
	g_main_loop_unref(report.loop);
	return report.status;
}
