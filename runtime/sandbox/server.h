#ifndef ORA_SANDBOX_SERVER_H
#define ORA_SANDBOX_SERVER_H

#include <pthread.h>

#include "bind/bind.h"
#include "httpd/httpd.h"
#include "sandbox/faults.h"
#include "sandbox/log.h"
#include "sandbox/request.h"
#include "sandbox/sandbox.h"

/* The sandbox as its parts see it. All but start and stop happen on its thread. */
struct ora_sandbox {
	const struct ora_api *api;
	struct store *store;
	struct ora_route *route;
	struct ora_httpd *httpd;
	struct sandbox_faults *faults;
	struct sandbox_log *log;
	int64_t clock_offset;       /* seconds that its clock is ahead of the machine's */
	pthread_t thread;
	bool running;
	char base_url[96];
	sandbox_handler **handlers; /* one for each tool, in the order of the table */
};

/* Seconds since 1970 by the sandbox's clock. */
int64_t sandbox_now(const struct ora_sandbox *sandbox);
/* Sets it. False: that is before 1970 or after 9999, for which there are no dates here. */
bool sandbox_set_now(struct ora_sandbox *sandbox, int64_t now);

/* control.c: answers requests below /_sandbox/, by which tests steer the sandbox. */
void sandbox_control(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http);

/* An error in upstream's envelope; `headers` are whole lines or "". */
void sandbox_answer_error(struct ora_httpd_exchange *exchange, int status, const char *message,
	const char *headers);
/* A JSON document with a status; the document is stolen. */
void sandbox_answer(struct ora_httpd_exchange *exchange, int status, struct json_object *doc);

#endif
