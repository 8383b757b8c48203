#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "httpd/server.h"

void ora_httpd_drain(struct ora_httpd *httpd, unsigned idle_grace_ms)
{
	if (httpd->stopping) {
		return;
	}
	ora_httpd_close_listeners(httpd, true);
	httpd->stopping = true;
	httpd->idle_grace_ms = idle_grace_ms;
	uv_close((uv_handle_t *)&httpd->stop, NULL);
	struct connection *next;
	for (struct connection *c = httpd->connections; c != NULL; c = next) {
		next = c->next;
		if (c->phase == IDLE && idle_grace_ms > 0) {
			ora_httpd_expect_within(c, idle_grace_ms);
		} else if (c->phase == IDLE || c->phase == LINGERING
			|| c->trouble != NULL /* nobody needs to wait for what goes wrong on purpose */
			|| (idle_grace_ms == 0 && (c->phase == HEAD || c->phase == BODY))) {
			ora_httpd_close(c);
		}
	}
}

void ora_httpd_abort(struct ora_httpd *httpd)
{
	struct connection *next;
	for (struct connection *c = httpd->connections; c != NULL; c = c->next) {
		c->keep_alive = false; /* nothing more is begun */
	}
	ora_httpd_end_turn(&httpd->before_wait); /* what was answered leaves */
	for (struct connection *c = httpd->connections; c != NULL; c = next) {
		next = c->next;
		ora_httpd_close(c);
	}
}

static void on_stop(uv_async_t *async)
{
	ora_httpd_drain(async->data, 0);
}

static unsigned or_default(unsigned value, unsigned fallback)
{
	return value != 0 ? value : fallback;
}

static size_t size_or_default(size_t value, size_t fallback)
{
	return value != 0 ? value : fallback;
}

static int fail_uv(struct ora_error *err, int rc)
{
	return rc == UV_ENOMEM ? ora_fail_memory(err)
		: ora_fail(err, ORA_ERR_INTERNAL, "there can be no event loop: %s", uv_strerror(rc));
}

int ora_httpd_create(struct ora_httpd **out, const struct ora_httpd_options *options,
	struct ora_error *err)
{
	struct ora_httpd *httpd = calloc(1, sizeof(*httpd));
	if (httpd == NULL) {
		return ora_fail_memory(err);
	}
	int rc = options->loop == NULL ? uv_loop_init(&httpd->own_loop) : 0;
	if (rc != 0) {
		free(httpd);
		return fail_uv(err, rc);
	}
	httpd->loop = options->loop != NULL ? options->loop : &httpd->own_loop;
	httpd->options = *options;
	struct ora_httpd_options *o = &httpd->options;
	o->max_head_bytes = size_or_default(o->max_head_bytes, 16 << 10);
	o->max_body_bytes = size_or_default(o->max_body_bytes, 1 << 20);
	o->max_stream_bytes = size_or_default(o->max_stream_bytes, 16 << 20);
	o->max_connections = or_default(o->max_connections, 1024);
	o->head_timeout_ms = or_default(o->head_timeout_ms, 10000);
	o->body_timeout_ms = or_default(o->body_timeout_ms, 30000);
	o->idle_timeout_ms = or_default(o->idle_timeout_ms, 60000);
	o->write_timeout_ms = or_default(o->write_timeout_ms, 30000);
	ora_httpd_init_settings(&httpd->settings);
	rc = uv_async_init(httpd->loop, &httpd->stop, on_stop);
	if (rc != 0) {
		if (options->loop == NULL) {
			uv_loop_close(&httpd->own_loop);
		}
		free(httpd);
		return fail_uv(err, rc);
	}
	httpd->stop.data = httpd;
	httpd->left_over_end = &httpd->left_over;
	uv_prepare_init(httpd->loop, &httpd->before_wait);
	httpd->before_wait.data = httpd;
	uv_prepare_start(&httpd->before_wait, ora_httpd_end_turn);
	uv_unref((uv_handle_t *)&httpd->before_wait);
	*out = httpd;
	return 0;
}

unsigned ora_httpd_port(const struct ora_httpd *httpd)
{
	return httpd->port;
}

size_t ora_httpd_connections(const struct ora_httpd *httpd)
{
	return httpd->connection_count;
}

int ora_httpd_run(struct ora_httpd *httpd)
{
	return uv_run(httpd->loop, UV_RUN_DEFAULT) == 0 ? 0 : ORA_ERR_INTERNAL;
}

void ora_httpd_stop(struct ora_httpd *httpd)
{
	uv_async_send(&httpd->stop);
}

void ora_httpd_destroy(struct ora_httpd *httpd)
{
	if (httpd == NULL) {
		return;
	}
	ora_httpd_drain(httpd, 0);
	ora_httpd_abort(httpd);
	uv_close((uv_handle_t *)&httpd->before_wait, NULL);
	uv_run(httpd->loop, UV_RUN_DEFAULT);
	if (httpd->loop == &httpd->own_loop) {
		uv_loop_close(&httpd->own_loop);
	}
	ora_httpd_free_spare(httpd);
	free(httpd);
}

/* Each request asks for many that are not there: most differ in their first byte. */
static bool is_named(const struct ora_httpd_header *header, const char *name)
{
	return header->name[0] == name[0] && strcmp(header->name, name) == 0;
}

size_t ora_httpd_request_header_count(const struct ora_httpd_request *request,
	const char *name)
{
	size_t count = 0;
	for (size_t i = 0; i < request->header_count; i++) {
		count += is_named(&request->headers[i], name);
	}
	return count;
}

const char *ora_httpd_request_header(const struct ora_httpd_request *request,
	const char *name)
{
	const char *value = NULL;
	for (size_t i = 0; i < request->header_count; i++) {
		if (is_named(&request->headers[i], name)) {
			if (value != NULL) {
				return NULL; /* twice: nobody knows which one counts */
			}
			value = request->headers[i].value;
		}
	}
	return value;
}
