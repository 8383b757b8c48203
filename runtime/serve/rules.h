#ifndef ORA_SERVE_RULES_H
#define ORA_SERVE_RULES_H

#include <stddef.h>

#include "base/arena.h"
#include "base/digest.h"
#include "json/view.h"
#include "serve/authenticate.h"
#include "serve/keyset.h"

#define RULES_MODES 3
#define RULES_MAX_NAME 200  /* of a caller, with its end */

struct token {
	struct ora_mcp_caller caller;
	unsigned char digest[ORA_DIGEST_SIZE];
};

struct issuer {
	struct ora_auth_issuer given;
	struct keyset *keyset;
};

/* What is in force, as it was given; those who wait for keys hold it. */
struct rules {
	unsigned references;
	struct ora_arena *arena;
	struct token *tokens;
	size_t token_count;
	struct issuer *issuers;
	size_t issuer_count;
	const char *metadata;    /* the document of RFC 9728; NULL: no issuer */
	const char *metadata_url;
	const char *scopes;      /* that a challenge asks for: the least that lets somebody in */
};

/* New, with one reference; all that is given is checked and copied. Returns 0, ORA_ERR_CONFIG or
 * ORA_ERR_MEMORY. */
int rules_create(struct rules **rules, struct ora_client *client,
	const struct ora_auth_rules *given, struct ora_error *err) ORA_MUST_CHECK;
/* Gives back a reference; NULL is allowed. */
void rules_release(struct rules *rules);

/* The static token that a text is, or the issuer that a token's claims name; NULL: none. Borrowed
 * while the rules are held. */
const struct token *rules_find_token(const struct rules *rules, const char *text, size_t length);
struct issuer *rules_find_issuer(struct rules *rules, struct ora_json claims);

#endif
