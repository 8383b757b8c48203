#ifndef ORA_SERVE_AUTHENTICATE_H
#define ORA_SERVE_AUTHENTICATE_H

#include <ora/client.h>
#include <ora/error.h>

#include "serve/auth.h"

/*
 * Who may use a server: bearers of tokens that are kept as digests, and of access tokens (JWT)
 * of authorization servers (OAuth 2.1, RFC 9728). What they show is compared and thrown away.
 *
 * authenticate.c decides about a request by the rules in force (rules.c), access_token.c about an
 * access token: jwt.c reads it, keyset.c holds the keys of its issuer. verdict.c says what comes of
 * it.
 */
struct ora_auth;

/* A static token. */
struct ora_auth_token {
	const char *name;
	const char *sha256;              /* 64 hexadecimal digits */
	enum ora_mode mode;
	const char *const *connections;
	size_t connection_count;
};

struct ora_auth_issuer {
	const char *name;                /* in the configuration */
	const char *issuer;
	const char *audience;
	const char *jwks;                /* a path, or a URL: https, or http on this machine */
	const char *connections_claim;   /* NULL: its tokens have no connections */
	const char *scopes[3];           /* that allow a mode, by enum ora_mode */
	long leeway_s;
};

struct ora_auth_rules {
	const struct ora_auth_token *tokens;
	size_t token_count;
	const struct ora_auth_issuer *issuers;
	size_t issuer_count;
};

/* Checks what can be checked without a network; all is copied. Keys are fetched through the
 * client's engine, as it runs. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
int ora_auth_create(struct ora_auth **auth, struct ora_client *client,
	const struct ora_auth_rules *rules, struct ora_error *err) ORA_MUST_CHECK;
/* Other rules from now on. After a failure the old ones are in force. */
int ora_auth_set_rules(struct ora_auth *auth, const struct ora_auth_rules *rules,
	struct ora_error *err) ORA_MUST_CHECK;
/* Refuses whoever still waits for keys: before the server is destroyed. */
void ora_auth_stop(struct ora_auth *auth);
/* Its client must be gone. NULL is allowed. */
void ora_auth_destroy(struct ora_auth *auth);

/* What a server is to be given. */
struct ora_serve_auth ora_auth_seam(struct ora_auth *auth);

/* What a value of the header Authorization is worth: the seam without a request. `header` NULL:
 * there is none, or several. Calls `done` once, at once or when keys have come. */
void ora_auth_check(struct ora_auth *auth, const char *header, ora_serve_authenticated *done,
	void *user);

#endif
