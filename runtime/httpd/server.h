#ifndef ORA_HTTPD_SERVER_H
#define ORA_HTTPD_SERVER_H

#include <uv.h>

#include "httpd/httpd.h"

/* What server and connections share. All of it belongs to the loop's thread. */
struct ora_httpd_connection;

struct ora_httpd {
	struct ora_httpd_options options;
	uv_loop_t loop;
	uv_tcp_t listener;
	uv_async_t stop;
	unsigned port;
	bool stopping;
	struct ora_httpd_connection *connections;
	size_t connection_count;
};

/* Takes a new connection from the listener. */
void ora_httpd_accept(struct ora_httpd *httpd);
/* Closes all connections that are not in the middle of an exchange; the others close after
 * it. */
void ora_httpd_close_idle(struct ora_httpd *httpd);

#endif
