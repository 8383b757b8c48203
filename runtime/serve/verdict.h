#ifndef ORA_SERVE_VERDICT_H
#define ORA_SERVE_VERDICT_H

#include "serve/auth.h"
#include "serve/rules.h"

/* Calls `done` with what becomes of a request. `error` is one of RFC 6750, or NULL: nothing was
 * shown. All is borrowed for the call. */
void verdict_refuse(const struct rules *rules, int status, const char *error, const char *message,
	ora_serve_authenticated *done, void *user);
void verdict_admit(const struct ora_mcp_caller *caller, long long expires_s,
	ora_serve_authenticated *done, void *user);

#endif
