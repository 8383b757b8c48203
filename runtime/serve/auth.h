#ifndef ORA_SERVE_AUTH_H
#define ORA_SERVE_AUTH_H

#include <stdbool.h>
#include <stddef.h>

#include "httpd/httpd.h"
#include "mcp/core.h"

/*
 * The seam between serving and authentication. Serving asks about each request to an MCP
 * endpoint before it reads its body as JSON; what the request is allowed to do follows from the
 * caller that comes back. A caller's token stays here: it is never passed on.
 */

/* What becomes of a request. Everything is borrowed for the callback. */
struct ora_serve_verdict {
	int status;              /* 0: let in. 401, 403, or 503 while keys can't be fetched */
	const char *challenge;   /* value of WWW-Authenticate, or NULL */
	const char *message;     /* one line for people, without a secret; NULL where let in */
	const struct ora_mcp_caller *caller; /* who it is; set where let in */
	long long expires_s;     /* since 1970: when that stops being true; 0: never */
};

typedef void ora_serve_authenticated(void *user, const struct ora_serve_verdict *verdict);

struct ora_serve_auth {
	void *data;
	/* Calls `done` exactly once, at once or later, on the loop's thread. `request` is borrowed
	 * until then. Must not wait: keys that have to be fetched come by the loop. */
	void (*authenticate)(void *data, const struct ora_httpd_request *request,
		ora_serve_authenticated *done, void *user);
	/* The body of a document that anybody may read at this path, as JSON (such as
	 * /.well-known/oauth-protected-resource/mcp), or NULL: there is none. Borrowed until the
	 * next call. May be NULL itself. */
	const char *(*document)(void *data, const char *path);
};

#endif
