#ifndef ORA_SERVE_ACCESS_TOKEN_H
#define ORA_SERVE_ACCESS_TOKEN_H

#include <stddef.h>

#include "serve/auth.h"
#include "serve/rules.h"

/* What an access token (JWT) is worth. Calls `done` once, at once or when its issuer's keys have
 * come; holds the rules until then. The text is copied, and wiped. */
void access_token_judge(struct rules *rules, const char *text, size_t length,
	ora_serve_authenticated *done, void *user);

#endif
