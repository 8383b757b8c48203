#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "httpd/server.h"

#define BACKLOG 128

static void on_connection(uv_stream_t *listener, int status)
{
	struct ora_httpd *httpd = listener->data;
	if (status == 0) {
		ora_httpd_accept(httpd);
	}
}

static void on_stop(uv_async_t *async)
{
	struct ora_httpd *httpd = async->data;
	if (httpd->stopping) {
		return;
	}
	httpd->stopping = true;
	uv_close((uv_handle_t *)&httpd->listener, NULL);
	uv_close((uv_handle_t *)&httpd->stop, NULL);
	ora_httpd_close_idle(httpd);
}

static unsigned or_default(unsigned value, unsigned fallback)
{
	return value != 0 ? value : fallback;
}

static int make_address(const struct ora_httpd_options *options, struct sockaddr_storage *out)
{
	if (options->port > 65535) {
		return UV_EINVAL;
	}
	int port = (int)options->port;
	if (uv_ip4_addr(options->address, port, (struct sockaddr_in *)out) == 0) {
		return 0;
	}
	return uv_ip6_addr(options->address, port, (struct sockaddr_in6 *)out);
}

static int listen_at(struct ora_httpd *httpd)
{
	struct sockaddr_storage address;
	memset(&address, 0, sizeof(address));
	int rc = make_address(&httpd->options, &address);
	if (rc == 0) {
		rc = uv_tcp_bind(&httpd->listener, (struct sockaddr *)&address, 0);
	}
	if (rc == 0) {
		rc = uv_listen((uv_stream_t *)&httpd->listener, BACKLOG, on_connection);
	}
	int size = sizeof(address);
	if (rc == 0) {
		rc = uv_tcp_getsockname(&httpd->listener, (struct sockaddr *)&address, &size);
	}
	if (rc == 0) {
		httpd->port = ntohs(address.ss_family == AF_INET6
			? ((struct sockaddr_in6 *)&address)->sin6_port
			: ((struct sockaddr_in *)&address)->sin_port);
	}
	return rc;
}

int ora_httpd_create(struct ora_httpd **out, const struct ora_httpd_options *options,
	struct ora_error *err)
{
	struct ora_httpd *httpd = calloc(1, sizeof(*httpd));
	if (httpd == NULL || uv_loop_init(&httpd->loop) != 0) {
		free(httpd);
		return ora_fail_memory(err);
	}
	httpd->options = *options;
	struct ora_httpd_options *o = &httpd->options;
	o->address = o->address != NULL ? o->address : "127.0.0.1";
	o->max_head_bytes = o->max_head_bytes != 0 ? o->max_head_bytes : 16 << 10;
	o->max_body_bytes = o->max_body_bytes != 0 ? o->max_body_bytes : 1 << 20;
	o->max_connections = or_default(o->max_connections, 1024);
	o->head_timeout_ms = or_default(o->head_timeout_ms, 10000);
	o->body_timeout_ms = or_default(o->body_timeout_ms, 30000);
	o->idle_timeout_ms = or_default(o->idle_timeout_ms, 60000);
	uv_tcp_init(&httpd->loop, &httpd->listener);
	httpd->listener.data = httpd;
	uv_async_init(&httpd->loop, &httpd->stop, on_stop);
	httpd->stop.data = httpd;
	int rc = listen_at(httpd);
	if (rc != 0) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "can't listen at %s port %u: %s", o->address,
			o->port, uv_strerror(rc));
		ora_httpd_destroy(httpd);
		return rc;
	}
	*out = httpd;
	return 0;
}

unsigned ora_httpd_port(const struct ora_httpd *httpd)
{
	return httpd->port;
}

int ora_httpd_run(struct ora_httpd *httpd)
{
	return uv_run(&httpd->loop, UV_RUN_DEFAULT) == 0 ? 0 : ORA_ERR_INTERNAL;
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
	if (!httpd->stopping) {
		on_stop(&httpd->stop);
		uv_run(&httpd->loop, UV_RUN_DEFAULT);
	}
	uv_loop_close(&httpd->loop);
	free(httpd);
}

const char *ora_httpd_request_header(const struct ora_httpd_request *request,
	const char *name)
{
	const char *value = NULL;
	for (size_t i = 0; i < request->header_count; i++) {
		if (strcmp(request->headers[i].name, name) == 0) {
			if (value != NULL) {
				return NULL; /* twice: nobody knows which one counts */
			}
			value = request->headers[i].value;
		}
	}
	return value;
}
