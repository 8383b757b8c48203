#ifndef ORA_SERVE_JWT_H
#define ORA_SERVE_JWT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "json/view.h"

/* JSON Web Tokens in their compact form, signed with RS256, ES256 or EdDSA (Ed25519). */

enum jwt_result {
	JWT_OK,
	JWT_BAD,        /* not a token, not signed in a way that is allowed, or wrongly */
	JWT_NO_KEY,     /* the key that it names is not in the set */
};

struct jwt {
	const char *text;      /* borrowed */
	size_t length;
	size_t signed_length;  /* header, dot, payload */
	struct ora_json header;
	struct ora_json claims;
	const char *problem;   /* why it is bad; static */
	long long expires_s;   /* since 1970, leeway included, when jwt_check_claims() found it good */
};

/* Takes a token apart; what it finds is in the arena. Nothing is believed yet. Returns JWT_OK
 * or JWT_BAD. */
enum jwt_result jwt_parse(struct jwt *jwt, const char *text, size_t length,
	struct ora_arena *arena);
/* Checks the signature against the keys (an array of JWK). Keys that the token itself brings or
 * points to (jwk, jku, x5c, x5u) are not looked at. */
enum jwt_result jwt_verify(struct jwt *jwt, struct ora_json keys);
/* Checks exp and nbf at a time (seconds since 1970) and aud. Returns JWT_OK or JWT_BAD. */
enum jwt_result jwt_check_claims(struct jwt *jwt, const char *audience, long long now_s,
	long leeway_s);

/* Whether a claim has this word: a text of words with blanks between them, or an array of
 * texts. */
bool jwt_has_word(struct ora_json claim, const char *word);

#endif
