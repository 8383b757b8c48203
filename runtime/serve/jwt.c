#include <stdlib.h>
#include <string.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include "base/base64.h"
#include "json/scan.h"
#include "serve/jwt.h"

#define MAX_TOKEN 16384
#define MIN_RSA_BITS 2048
#define MAX_RSA_BYTES 1024
#define P256_BYTES 32
#define MAX_TRIED 8  /* keys, for a token that names none */

/* What an algorithm wants of its key. */
struct algorithm {
	const char *name, *type, *curve;
	EVP_PKEY *(*read_key)(struct ora_json key);
};

static enum jwt_result bad(struct jwt *jwt, const char *problem)
{
	jwt->problem = problem;
	return JWT_BAD;
}

/* A part as JSON: an object, in the arena. */
static bool decode_part(const char *text, size_t length, struct ora_arena *arena,
	struct ora_json *out)
{
	const struct ora_json_limits limits = { .max_bytes = MAX_TOKEN, .max_depth = 16 };
	size_t size;
	char *json = ora_arena_alloc(arena, ORA_BASE64_DECODED_SIZE(length) + 1);
	if (json == NULL || !ora_base64url_decode(text, length, json, &size)
		|| ora_json_scan(json, size, &limits, NULL) != 0) {
		return false;
	}
	*out = ora_json_root(json, size);
	return ora_json_type(*out) == ORA_JSON_OBJECT;
}

enum jwt_result jwt_parse(struct jwt *jwt, const char *text, size_t length,
	struct ora_arena *arena)
{
	*jwt = (struct jwt){ .text = text, .length = length };
	const char *first = memchr(text, '.', length);
	const char *second = first != NULL
		? memchr(first + 1, '.', length - (size_t)(first + 1 - text)) : NULL;
	if (length > MAX_TOKEN || second == NULL
		|| memchr(second + 1, '.', length - (size_t)(second + 1 - text)) != NULL) {
		return bad(jwt, "the token is malformed");
	}
	jwt->signed_length = (size_t)(second - text);
	if (!decode_part(text, (size_t)(first - text), arena, &jwt->header)
		|| !decode_part(first + 1, (size_t)(second - first - 1), arena, &jwt->claims)) {
		return bad(jwt, "the token is malformed");
	}
	return JWT_OK;
}

static bool same_text(struct ora_json a, struct ora_json b)
{
	return ora_json_type(a) == ORA_JSON_STRING && a.length == b.length
		&& memcmp(a.text, b.text, a.length) == 0;
}

/* Whether the key may have made this signature. */
static bool key_fits(const struct jwt *jwt, struct ora_json key, const struct algorithm *algorithm)
{
	struct ora_json kid = ora_json_member(jwt->header, "kid");
	struct ora_json use = ora_json_member(key, "use"), alg = ora_json_member(key, "alg");
	return ora_json_is(ora_json_member(key, "kty"), algorithm->type)
		&& (algorithm->curve == NULL
			|| ora_json_is(ora_json_member(key, "crv"), algorithm->curve))
		&& (use.text == NULL || ora_json_is(use, "sig"))
		&& (alg.text == NULL || ora_json_is(alg, algorithm->name))
		&& (kid.text == NULL || same_text(kid, ora_json_member(key, "kid")));
}

/* Bytes of a base64url text, at most so many. */
static bool decode(const char *text, size_t length, unsigned char *out, size_t room,
	size_t *size)
{
	return ORA_BASE64_DECODED_SIZE(length) <= room
		&& ora_base64url_decode(text, length, out, size);
}

/* The same of a member of a key. */
static bool decode_member(struct ora_json key, const char *name, unsigned char *out, size_t room,
	size_t *size)
{
	struct ora_json value = ora_json_member(key, name);
	return ora_json_type(value) == ORA_JSON_STRING
		&& decode(value.text + 1, value.length - 2, out, room, size);
}

/* A public key of libcrypto from what OSSL_PARAM_BLD holds; NULL where it is none. */
static EVP_PKEY *build_key(const char *type, OSSL_PARAM_BLD *build)
{
	OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(build);
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
	EVP_PKEY *pkey = NULL;
	if (params == NULL || context == NULL || EVP_PKEY_fromdata_init(context) != 1
		|| EVP_PKEY_fromdata(context, &pkey, EVP_PKEY_PUBLIC_KEY, params) != 1) {
		pkey = NULL;
	}
	EVP_PKEY_CTX_free(context);
	OSSL_PARAM_free(params);
	return pkey;
}

static EVP_PKEY *read_rsa(struct ora_json key)
{
	unsigned char bytes[MAX_RSA_BYTES + 3];
	size_t size;
	BIGNUM *n = decode_member(key, "n", bytes, sizeof(bytes), &size)
		? BN_bin2bn(bytes, (int)size, NULL) : NULL;
	BIGNUM *e = decode_member(key, "e", bytes, sizeof(bytes), &size)
		? BN_bin2bn(bytes, (int)size, NULL) : NULL;
	OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
	EVP_PKEY *pkey = NULL;
	if (n != NULL && e != NULL && build != NULL && BN_num_bits(n) >= MIN_RSA_BITS
		&& OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, n) == 1
		&& OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_E, e) == 1) {
		pkey = build_key("RSA", build);
	}
	OSSL_PARAM_BLD_free(build);
	BN_free(n);
	BN_free(e);
	return pkey;
}

static EVP_PKEY *read_p256(struct ora_json key)
{
	unsigned char point[1 + 2 * P256_BYTES + 3], part[P256_BYTES + 3];
	size_t size;
	point[0] = 4; /* uncompressed: both coordinates follow */
	for (int i = 0; i < 2; i++) {
		if (!decode_member(key, i == 0 ? "x" : "y", part, sizeof(part), &size)
			|| size != P256_BYTES) {
			return NULL;
		}
		memcpy(point + 1 + i * P256_BYTES, part, P256_BYTES);
	}
	OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
	EVP_PKEY *pkey = NULL;
	if (build != NULL && OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME,
			"prime256v1", 0) == 1
		&& OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point,
			1 + 2 * P256_BYTES) == 1) {
		pkey = build_key("EC", build);
	}
	OSSL_PARAM_BLD_free(build);
	return pkey;
}

static EVP_PKEY *read_ed25519(struct ora_json key)
{
	unsigned char x[32 + 3];
	size_t size;
	return decode_member(key, "x", x, sizeof(x), &size) && size == 32
		? EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, x, size) : NULL;
}

/* A signature of ES256, two numbers, in the form that libcrypto takes. New: OPENSSL_free(). */
static unsigned char *convert_p256(const unsigned char *signature, size_t size, int *length)
{
	unsigned char *der = NULL;
	if (size != 2 * P256_BYTES) {
		return NULL;
	}
	ECDSA_SIG *pair = ECDSA_SIG_new();
	BIGNUM *r = BN_bin2bn(signature, P256_BYTES, NULL);
	BIGNUM *s = BN_bin2bn(signature + P256_BYTES, P256_BYTES, NULL);
	if (pair != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(pair, r, s) == 1) {
		*length = i2d_ECDSA_SIG(pair, &der);
	} else {
		BN_free(r);
		BN_free(s);
	}
	ECDSA_SIG_free(pair);
	return der;
}

static bool check_signature(const struct jwt *jwt, EVP_PKEY *pkey, const EVP_MD *digest,
	const unsigned char *signature, size_t size)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	bool ok = context != NULL && EVP_DigestVerifyInit(context, NULL, digest, NULL, pkey) == 1
		&& EVP_DigestVerify(context, signature, size, (const unsigned char *)jwt->text,
			jwt->signed_length) == 1;
	EVP_MD_CTX_free(context);
	return ok;
}

static bool verify(const struct jwt *jwt, const struct algorithm *algorithm, struct ora_json key)
{
	unsigned char signature[MAX_RSA_BYTES + 3];
	size_t size;
	EVP_PKEY *pkey = algorithm->read_key(key);
	bool ok = false;
	if (pkey == NULL || !decode(jwt->text + jwt->signed_length + 1,
			jwt->length - jwt->signed_length - 1, signature, sizeof(signature), &size)) {
		ok = false;
	} else if (algorithm->read_key == read_p256) {
		int length = 0;
		unsigned char *der = convert_p256(signature, size, &length);
		ok = der != NULL && length > 0
			&& check_signature(jwt, pkey, EVP_sha256(), der, (size_t)length);
		OPENSSL_free(der);
	} else {
		ok = check_signature(jwt, pkey, algorithm->read_key == read_rsa ? EVP_sha256() : NULL,
			signature, size);
	}
	EVP_PKEY_free(pkey);
	return ok;
}

static const struct algorithm algorithms[] = {
	{ "RS256", "RSA", NULL, read_rsa },
	{ "ES256", "EC", "P-256", read_p256 },
	{ "EdDSA", "OKP", "Ed25519", read_ed25519 },
};

static const struct algorithm *find_algorithm(struct ora_json name)
{
	for (size_t i = 0; i < sizeof(algorithms) / sizeof(algorithms[0]); i++) {
		if (ora_json_is(name, algorithms[i].name)) {
			return &algorithms[i];
		}
	}
	return NULL;
}

enum jwt_result jwt_verify(struct jwt *jwt, struct ora_json keys)
{
	const struct algorithm *algorithm = find_algorithm(ora_json_member(jwt->header, "alg"));
	struct ora_json type = ora_json_member(jwt->header, "typ");
	if (algorithm == NULL) {
		return bad(jwt, "the token is not signed with RS256, ES256 or EdDSA");
	}
	if (type.text != NULL && !ora_json_is(type, "JWT") && !ora_json_is(type, "at+jwt")
		&& !ora_json_is(type, "application/at+jwt")) {
		return bad(jwt, "the token is no access token");
	}
	if (ora_json_member(jwt->header, "crit").text != NULL) {
		return bad(jwt, "the token demands an extension");
	}
	unsigned tried = 0;
	struct ora_json_iter it = ora_json_iter(keys);
	while (tried < MAX_TRIED && ora_json_next(&it)) {
		if (!key_fits(jwt, it.value, algorithm)) {
			continue;
		}
		tried++;
		if (verify(jwt, algorithm, it.value)) {
			return JWT_OK;
		}
	}
	jwt->problem = "the signature of the token is wrong";
	return tried == 0 ? JWT_NO_KEY : JWT_BAD;
}

/* A text, or an array of texts, that is or has this one. */
static bool is_or_has(struct ora_json claim, const char *text)
{
	struct ora_json_iter it = ora_json_iter(claim);
	if (ora_json_is(claim, text)) {
		return true;
	}
	while (ora_json_type(claim) == ORA_JSON_ARRAY && ora_json_next(&it)) {
		if (ora_json_is(it.value, text)) {
			return true;
		}
	}
	return false;
}

enum jwt_result jwt_check_claims(struct jwt *jwt, const char *audience, long long now_s,
	long leeway_s)
{
	double exp, nbf;
	struct ora_json not_before = ora_json_member(jwt->claims, "nbf");
	if (!ora_json_double(ora_json_member(jwt->claims, "exp"), &exp)) {
		return bad(jwt, "the token does not say when it expires");
	}
	if ((double)now_s >= exp + (double)leeway_s) {
		return bad(jwt, "the token has expired");
	}
	if (not_before.text != NULL && (!ora_json_double(not_before, &nbf)
			|| (double)now_s + (double)leeway_s < nbf)) {
		return bad(jwt, "the token is not valid yet");
	}
	if (!is_or_has(ora_json_member(jwt->claims, "aud"), audience)) {
		return bad(jwt, "the token is for another audience");
	}
	/* Far beyond what anybody waits for, so that it fits. */
	jwt->expires_s = exp < 1e15 ? (long long)exp + leeway_s : 0;
	return JWT_OK;
}

bool jwt_has_word(struct ora_json claim, const char *word)
{
	if (ora_json_type(claim) != ORA_JSON_STRING) {
		return is_or_has(claim, word);
	}
	/* Scopes have no character that JSON escapes. */
	const char *at = claim.text + 1, *end = claim.text + claim.length - 1;
	size_t length = strlen(word);
	while (at < end) {
		const char *blank = memchr(at, ' ', (size_t)(end - at));
		const char *stop = blank != NULL ? blank : end;
		if ((size_t)(stop - at) == length && memcmp(at, word, length) == 0) {
			return true;
		}
		at = stop + 1;
	}
	return false;
}
