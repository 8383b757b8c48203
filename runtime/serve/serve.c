#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "serve/inside.h"

/* How often the loop looks after what waits, in seconds also for signs of life on streams. */
#define CLOCK_MS 1000
#define KEEP_ALIVE_TICKS 20
#define TRIM_TICKS 3
/* What connections without a request get at the end to send one, and how often the end is
 * looked for; what answers that nobody reads get after the last call. */
#define IDLE_GRACE_MS 1000
#define DRAIN_LOOK_MS 20
#define LAST_WORDS_MS 5000

static unsigned or_default(unsigned value, unsigned fallback)
{
	return value != 0 ? value : fallback;
}

static void set_defaults(struct ora_serve_options *o)
{
	o->max_message_bytes = o->max_message_bytes != 0 ? o->max_message_bytes : 1 << 20;
	o->max_connections = or_default(o->max_connections, 10000);
	o->max_streams = or_default(o->max_streams, 5000);
	o->max_calls = or_default(o->max_calls, 2000);
	/* Half of what a connection has upstream at once: one agent leaves room for the others. Where
	 * nobody says who he is, all are one. */
	o->max_caller_calls = or_default(o->max_caller_calls,
		o->auth.authenticate != NULL ? 64 : o->max_calls);
	o->max_rate = or_default(o->max_rate, 6000);
	o->drain_ms = or_default(o->drain_ms, 20000);
}

/* The end */

static void close_all(struct ora_serve *serve)
{
	uv_handle_t *const handles[] = {
		(uv_handle_t *)&serve->sigterm, (uv_handle_t *)&serve->sigint,
		(uv_handle_t *)&serve->sighup, (uv_handle_t *)&serve->clock,
		(uv_handle_t *)&serve->drain, (uv_handle_t *)&serve->client_timer,
	};
	if (serve->closed) {
		return;
	}
	serve->closed = true;
	for (size_t i = 0; i < sizeof(handles) / sizeof(handles[0]); i++) {
		uv_close(handles[i], NULL);
	}
	if (serve->metrics_httpd != NULL) {
		ora_httpd_drain(serve->metrics_httpd, 0);
		ora_httpd_abort(serve->metrics_httpd);
	}
}

static bool is_done(struct ora_serve *serve)
{
	return ora_client_busy(serve->client) == 0 && serve->exchanges == NULL
		&& ora_httpd_connections(serve->httpd) == 0;
}

/* Looks whether all that was accepted is done; ends reads when their time is up, and at last
 * connections whose peers read nothing. Writes end by themselves, within their deadline. */
static void on_drain(uv_timer_t *timer)
{
	struct ora_serve *serve = timer->data;
	long long now_ms = ora_now_ms();
	if (serve->abort_ms > 0 && now_ms >= serve->abort_ms) {
		ora_serve_log(serve, SERVE_WARN, "drain", "reads that are still under way are ended");
		ora_mcp_http_abort_reads(serve->server);
		ora_client_stop_reading(serve->client);
		ora_mcp_http_close_streams(serve->server);
		serve->abort_ms = 0;
	} else if (serve->abort_ms == 0 && ora_client_busy(serve->client) == 0) {
		serve->abort_ms = -(now_ms + LAST_WORDS_MS);
	} else if (serve->abort_ms < 0 && now_ms >= -serve->abort_ms) {
		ora_httpd_abort(serve->httpd);
	}
	if (is_done(serve)) {
		ora_serve_log(serve, SERVE_INFO, "end", "all that was accepted is done");
		close_all(serve);
	}
}

static void stop_listening(uv_timer_t *timer)
{
	struct ora_serve *serve = timer->data;
	serve->listening = false;
	serve->abort_ms = ora_now_ms() + serve->options.drain_ms;
	ora_httpd_drain(serve->httpd, IDLE_GRACE_MS);
	ora_mcp_http_close_streams(serve->server);
	uv_timer_start(&serve->drain, on_drain, 0, DRAIN_LOOK_MS);
}

static void on_end(uv_signal_t *handle, int number)
{
	struct ora_serve *serve = handle->data;
	if (!serve->draining) {
		serve->draining = true;
		ora_serve_log(serve, SERVE_INFO, "drain", number == SIGTERM ? "SIGTERM" : "SIGINT");
		uv_timer_start(&serve->drain, stop_listening, serve->options.drain_delay_ms, 0);
	} else if (serve->listening) {
		stop_listening(&serve->drain);
	} else if (serve->abort_ms > 0) {
		serve->abort_ms = 1; /* now */
	}
}

static void on_reload(uv_signal_t *handle, int number)
{
	struct ora_serve *serve = handle->data;
	(void)number;
	ora_serve_log(serve, SERVE_INFO, "reload", "SIGHUP");
	if (serve->options.reload != NULL) {
		serve->options.reload(serve->options.user);
	}
}

/* After a rush, what it needed is given back. */
static void trim(struct ora_serve *serve)
{
	if (ora_client_busy(serve->client) > 0 || serve->limits.active > 0) {
		serve->quiet_ticks = 0;
	} else if (++serve->quiet_ticks == TRIM_TICKS) {
		ora_client_trim(serve->client);
#ifdef __GLIBC__
	} else if (serve->quiet_ticks == TRIM_TICKS + 1) { /* the loop has freed its handles now */
		(void)malloc_trim(0);
#endif
	}
}

static void on_clock(uv_timer_t *timer)
{
	struct ora_serve *serve = timer->data;
	(void)ora_mcp_tick(serve->server);
	trim(serve);
	serve_end_expired(serve);
	if (++serve->ticks % KEEP_ALIVE_TICKS == 0) {
		serve_keep_alive(serve);
	}
}

/* The beginning */

static int start_handles(struct ora_serve *serve)
{
	uv_signal_t *const signals[] = { &serve->sigterm, &serve->sigint, &serve->sighup };
	static const int numbers[] = { SIGTERM, SIGINT, SIGHUP };
	uv_timer_t *const timers[] = { &serve->clock, &serve->drain, &serve->client_timer };
	for (size_t i = 0; i < 3; i++) {
		uv_timer_init(&serve->loop, timers[i]);
		timers[i]->data = serve;
		uv_signal_init(&serve->loop, signals[i]);
		signals[i]->data = serve;
	}
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < 3; i++) {
		rc = uv_signal_start(signals[i], numbers[i] == SIGHUP ? on_reload : on_end, numbers[i]);
	}
	return rc != 0 ? rc : uv_timer_start(&serve->clock, on_clock, CLOCK_MS, CLOCK_MS);
}

static int start_listening(struct ora_serve *serve, struct ora_error *err)
{
	const struct ora_serve_options *o = &serve->options;
	struct ora_httpd_options http = {
		.max_body_bytes = o->max_message_bytes, .max_connections = o->max_connections,
		.handler = serve_handle, .user = serve, .loop = &serve->loop,
	};
	int rc = ora_httpd_create(&serve->httpd, &http, err);
	if (rc == 0) {
		rc = serve_listen(serve->httpd, o->listen, NULL, err);
	}
	if (rc != 0 || o->metrics == NULL) {
		return rc;
	}
	http = (struct ora_httpd_options){
		.max_body_bytes = 1, .max_connections = 64, .handler = serve_handle_metrics,
		.user = serve, .loop = &serve->loop,
	};
	rc = ora_httpd_create(&serve->metrics_httpd, &http, err);
	return rc != 0 ? rc : serve_listen(serve->metrics_httpd, o->metrics, "metrics", err);
}

int ora_serve_create(struct ora_serve **out, struct ora_mcp_server *server,
	struct ora_client *client, const struct ora_serve_options *options, struct ora_error *err)
{
	struct ora_serve *serve = calloc(1, sizeof(*serve));
	if (serve == NULL || uv_loop_init(&serve->loop) != 0) {
		free(serve);
		return ora_fail_memory(err);
	}
	serve->options = *options;
	set_defaults(&serve->options);
	serve->server = server;
	serve->client = client;
	serve->listening = true;
	serve->metrics = serve_metrics_create(client);
	int rc = start_handles(serve) != 0 || serve->metrics == NULL ? ora_fail_memory(err) : 0;
	if (rc == 0) {
		rc = start_listening(serve, err);
	}
	if (rc == 0) {
		rc = serve_loop_attach(serve, err);
	}
	if (rc != 0) {
		ora_serve_destroy(serve);
		return rc;
	}
	ora_client_observe(client, serve_metrics_call, serve);
	*out = serve;
	return 0;
}

unsigned ora_serve_port(const struct ora_serve *serve)
{
	return ora_httpd_port(serve->httpd);
}

unsigned ora_serve_metrics_port(const struct ora_serve *serve)
{
	return serve->metrics_httpd != NULL ? ora_httpd_port(serve->metrics_httpd) : 0;
}

void *ora_serve_loop(struct ora_serve *serve)
{
	return &serve->loop;
}

int ora_serve_run(struct ora_serve *serve)
{
	char words[64];
	snprintf(words, sizeof(words), "port %u", ora_serve_port(serve));
	ora_serve_log(serve, SERVE_INFO, "start",
		ora_serve_port(serve) != 0 ? words : serve->options.listen);
	/* The client's descriptors keep the loop up after all else is closed: it goes to the end of
	 * the handles that count. */
	while (!serve->closed && uv_run(&serve->loop, UV_RUN_ONCE) != 0) {
	}
	return 0;
}

void ora_serve_destroy(struct ora_serve *serve)
{
	if (serve == NULL) {
		return;
	}
	ora_client_observe(serve->client, NULL, NULL);
	close_all(serve);
	serve_loop_detach(serve);
	/* Each goes on with the loop until all of it is closed; the metrics are closing already. */
	ora_httpd_destroy(serve->httpd);
	ora_httpd_destroy(serve->metrics_httpd);
	uv_run(&serve->loop, UV_RUN_DEFAULT);
	uv_loop_close(&serve->loop);
	serve_limits_finish(&serve->limits);
	serve_metrics_destroy(serve->metrics);
	free(serve);
}
