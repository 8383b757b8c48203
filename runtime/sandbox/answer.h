#ifndef ORA_SANDBOX_ANSWER_H
#define ORA_SANDBOX_ANSWER_H

#include <stddef.h>

#include "httpd/httpd.h"
#include "sandbox/faults.h"

/* Sends the JSON of a call that was done, with what a fault (NULL: none) does to it. */
void sandbox_deliver(struct ora_httpd_exchange *exchange, int status, const char *json,
	size_t length, const struct sandbox_fault *fault);

/* Answers a call that a fault keeps from being done. False: the fault lets it be done. */
bool sandbox_prevent(struct ora_httpd_exchange *exchange, const struct sandbox_fault *fault);

#endif
