#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/text.h"
#include "json/write.h"
#include "serve/authenticate.h"
#include "serve/jwt.h"
#include "serve/keyset.h"

#define MODES 3
#define MAX_TOKEN 16384
#define MAX_CONNECTIONS 256  /* of one access token */
#define MAX_NAME 200

struct token {
	struct ora_mcp_caller caller;
	unsigned char digest[ORA_DIGEST_SIZE];
};

struct issuer {
	struct ora_auth_issuer given;
	struct keyset *keyset;
};

/* What is in force; those who wait for keys hold it. */
struct rules {
	unsigned references;
	struct ora_arena *arena;
	struct token *tokens;
	size_t token_count;
	struct issuer *issuers;
	size_t issuer_count;
	const char *metadata;    /* the document of RFC 9728; NULL: no issuer */
	const char *metadata_url;
	const char *scopes;      /* all that mean something here, for challenges */
};

struct ora_auth {
	struct ora_client *client;
	struct rules *rules;
};

/* One question, from the look at the header to the verdict. */
struct question {
	struct keyset_wait wait;  /* first: the keyset's pointer is ours */
	struct rules *rules;
	struct issuer *issuer;
	struct ora_arena *arena;
	char *token;              /* in the arena, which is wiped */
	size_t length;
	struct jwt jwt;
	ora_serve_authenticated *done;
	void *user;
};

/* Rules */

static void release_rules(struct rules *rules)
{
	if (rules == NULL || --rules->references > 0) {
		return;
	}
	for (size_t i = 0; i < rules->issuer_count; i++) {
		keyset_destroy(rules->issuers[i].keyset);
	}
	ora_arena_destroy(rules->arena);
	free(rules);
}

static const char *copy(struct rules *rules, const char *text)
{
	return text != NULL ? ora_arena_copy(rules->arena, text, strlen(text)) : NULL;
}

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
		: c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool read_digest(const char *text, unsigned char digest[ORA_DIGEST_SIZE])
{
	if (strlen(text) != 2 * ORA_DIGEST_SIZE) {
		return false;
	}
	for (size_t i = 0; i < ORA_DIGEST_SIZE; i++) {
		int high = hex_digit(text[2 * i]), low = hex_digit(text[2 * i + 1]);
		if (high < 0 || low < 0) {
			return false;
		}
		digest[i] = (unsigned char)(high * 16 + low);
	}
	return true;
}

static int add_token(struct rules *rules, const struct ora_auth_token *given,
	struct ora_error *err)
{
	struct token *token = &rules->tokens[rules->token_count];
	char name[MAX_NAME];
	const char **connections = ora_arena_array(rules->arena, given->connection_count + 1,
		sizeof(*connections));
	if (!read_digest(given->sha256, token->digest)) {
		return ora_fail(err, ORA_ERR_CONFIG, "token %s: sha256: want 64 hexadecimal digits",
			given->name);
	}
	snprintf(name, sizeof(name), "token %s", given->name);
	token->caller = (struct ora_mcp_caller){
		.name = copy(rules, name), .mode = given->mode, .connections = connections,
		.connection_count = given->connection_count,
	};
	bool ok = connections != NULL && token->caller.name != NULL;
	for (size_t i = 0; ok && i < given->connection_count; i++) {
		connections[i] = copy(rules, given->connections[i]);
		ok = connections[i] != NULL;
	}
	rules->token_count += ok;
	return ok ? 0 : ora_fail_memory(err);
}

static bool is_url(const char *text)
{
	return (strncmp(text, "https://", 8) == 0 || strncmp(text, "http://", 7) == 0)
		&& strpbrk(text, " \t\"\\#?") == NULL;
}

static int add_issuer(struct rules *rules, struct ora_client *client,
	const struct ora_auth_issuer *given, struct ora_error *err)
{
	struct issuer *issuer = &rules->issuers[rules->issuer_count];
	if (!is_url(given->audience)) {
		return ora_fail(err, ORA_ERR_CONFIG, "issuer %s: audience: want the URL of this server's "
			"endpoint", given->name);
	}
	if (!keyset_source_ok(given->jwks)) {
		return ora_fail(err, ORA_ERR_CONFIG, "issuer %s: jwks: want an absolute path, or a URL with "
			"https and without a user", given->name);
	}
	issuer->given = *given;
	issuer->given.name = copy(rules, given->name);
	issuer->given.issuer = copy(rules, given->issuer);
	issuer->given.audience = copy(rules, given->audience);
	issuer->given.connections_claim = copy(rules, given->connections_claim);
	issuer->given.jwks = NULL; /* the keyset has it */
	issuer->keyset = keyset_create(client, given->jwks);
	bool ok = issuer->given.name != NULL && issuer->given.issuer != NULL
		&& issuer->given.audience != NULL && issuer->keyset != NULL
		&& (given->connections_claim == NULL || issuer->given.connections_claim != NULL);
	for (int mode = 0; mode < MODES; mode++) {
		issuer->given.scopes[mode] = copy(rules, given->scopes[mode]);
		ok = ok && issuer->given.scopes[mode] != NULL;
	}
	rules->issuer_count++;
	return ok ? 0 : ora_fail_memory(err);
}

/* "https://host/mcp" -> "https://host/.well-known/oauth-protected-resource/mcp" */
static void put_metadata_url(const char *audience, struct ora_buf *out)
{
	const char *authority = strstr(audience, "://") + 3;
	size_t host = strcspn(authority, "/");
	ora_buf_add(out, audience, (size_t)(authority - audience) + host);
	ora_buf_add_string(out, "/.well-known/oauth-protected-resource");
	if (strcmp(authority + host, "/") != 0) {
		ora_buf_add_string(out, authority + host);
	}
}

static void put_text(struct ora_buf *out, const char *text)
{
	ora_json_put_string(out, text, strlen(text));
}

/* RFC 9728: which servers give out tokens for this resource. */
static void put_metadata(const struct rules *rules, struct ora_buf *out)
{
	ora_buf_add_string(out, "{\"resource\":");
	put_text(out, rules->issuers[0].given.audience);
	ora_buf_add_string(out, ",\"authorization_servers\":[");
	for (size_t i = 0; i < rules->issuer_count; i++) {
		ora_buf_add_string(out, i > 0 ? "," : "");
		put_text(out, rules->issuers[i].given.issuer);
	}
	ora_buf_add_string(out, "],\"scopes_supported\":[");
	for (int mode = 0; mode < MODES; mode++) {
		ora_buf_add_string(out, mode > 0 ? "," : "");
		put_text(out, rules->issuers[0].given.scopes[mode]);
	}
	ora_buf_add_string(out, "],\"bearer_methods_supported\":[\"header\"]}");
}

static const char *steal_text(struct rules *rules, struct ora_buf *buf)
{
	const char *text = ora_buf_ok(buf) == 0
		? ora_arena_copy(rules->arena, buf->data, buf->length) : NULL;
	ora_buf_finish(buf);
	return text;
}

static int describe(struct rules *rules, struct ora_error *err)
{
	struct ora_buf metadata, url, scopes;
	if (rules->issuer_count == 0) {
		return 0;
	}
	ora_buf_init(&metadata, 65536);
	ora_buf_init(&url, 4096);
	ora_buf_init(&scopes, 4096);
	put_metadata(rules, &metadata);
	put_metadata_url(rules->issuers[0].given.audience, &url);
	/* What is asked for is the least that lets somebody in. */
	ora_buf_add_string(&scopes, rules->issuers[0].given.scopes[ORA_MODE_READ_ONLY]);
	rules->metadata = steal_text(rules, &metadata);
	rules->metadata_url = steal_text(rules, &url);
	rules->scopes = steal_text(rules, &scopes);
	return rules->metadata != NULL && rules->metadata_url != NULL && rules->scopes != NULL ? 0
		: ora_fail_memory(err);
}

static int fill_rules(struct rules *rules, struct ora_client *client,
	const struct ora_auth_rules *given, struct ora_error *err)
{
	rules->tokens = ora_arena_array(rules->arena, given->token_count + 1, sizeof(*rules->tokens));
	rules->issuers = ora_arena_array(rules->arena, given->issuer_count + 1,
		sizeof(*rules->issuers));
	int rc = rules->tokens != NULL && rules->issuers != NULL ? 0 : ora_fail_memory(err);
	for (size_t i = 0; rc == 0 && i < given->token_count; i++) {
		rc = add_token(rules, &given->tokens[i], err);
	}
	for (size_t i = 0; rc == 0 && i < given->issuer_count; i++) {
		rc = add_issuer(rules, client, &given->issuers[i], err);
	}
	return rc != 0 ? rc : describe(rules, err);
}

int ora_auth_set_rules(struct ora_auth *auth, const struct ora_auth_rules *given,
	struct ora_error *err)
{
	struct rules *rules = calloc(1, sizeof(*rules));
	if (rules == NULL) {
		return ora_fail_memory(err);
	}
	rules->references = 1;
	rules->arena = ora_arena_create();
	int rc = rules->arena != NULL ? fill_rules(rules, auth->client, given, err)
		: ora_fail_memory(err);
	if (rc != 0) {
		release_rules(rules);
		return rc;
	}
	if (auth->rules != NULL) {
		ora_auth_stop(auth); /* who waits for keys of the old rules is to try again */
	}
	release_rules(auth->rules);
	auth->rules = rules;
	return 0;
}

int ora_auth_create(struct ora_auth **out, struct ora_client *client,
	const struct ora_auth_rules *rules, struct ora_error *err)
{
	struct ora_auth *auth = calloc(1, sizeof(*auth));
	if (auth == NULL) {
		return ora_fail_memory(err);
	}
	auth->client = client;
	int rc = ora_auth_set_rules(auth, rules, err);
	if (rc != 0) {
		free(auth);
		return rc;
	}
	*out = auth;
	return 0;
}

void ora_auth_stop(struct ora_auth *auth)
{
	for (size_t i = 0; i < auth->rules->issuer_count; i++) {
		keyset_stop(auth->rules->issuers[i].keyset);
	}
}

void ora_auth_destroy(struct ora_auth *auth)
{
	if (auth != NULL) {
		release_rules(auth->rules);
		free(auth);
	}
}

/* Verdicts */

/* `error` is one of RFC 6750, or NULL: nothing was shown. */
static void refuse(const struct rules *rules, int status, const char *error, const char *message,
	ora_serve_authenticated *done, void *user)
{
	struct ora_buf challenge;
	ora_buf_init(&challenge, 16384);
	ora_buf_add_string(&challenge, "Bearer realm=\"openrouter-admin\"");
	if (error != NULL) {
		ora_buf_addf(&challenge, ", error=\"%s\", error_description=\"%s\"", error, message);
	}
	if (rules->metadata != NULL) {
		ora_buf_addf(&challenge, ", scope=\"%s\", resource_metadata=\"%s\"", rules->scopes,
			rules->metadata_url);
	}
	const struct ora_serve_verdict verdict = {
		.status = status, .message = message,
		.challenge = status != 503 && ora_buf_ok(&challenge) == 0 ? challenge.data : NULL,
	};
	done(user, &verdict);
	ora_buf_finish(&challenge);
}

static void admit(const struct ora_mcp_caller *caller, long long expires_s,
	ora_serve_authenticated *done, void *user)
{
	const struct ora_serve_verdict verdict = { .caller = caller, .expires_s = expires_s };
	done(user, &verdict);
}

/* Static tokens */

/* All are compared, each in the same time, whichever it is. */
static const struct token *find_token(const struct rules *rules, const char *text, size_t length)
{
	unsigned char digest[ORA_DIGEST_SIZE];
	const struct token *found = NULL;
	if (ora_sha256(text, length, digest) != 0) {
		return NULL;
	}
	for (size_t i = 0; i < rules->token_count; i++) {
		if (ora_equal_secret((const char *)rules->tokens[i].digest, ORA_DIGEST_SIZE,
				(const char *)digest, ORA_DIGEST_SIZE)) {
			found = &rules->tokens[i];
		}
	}
	return found;
}

/* Access tokens */

static void end_question(struct question *question)
{
	release_rules(question->rules);
	ora_arena_destroy(question->arena);
	free(question);
}

static void refuse_question(struct question *question, int status, const char *error,
	const char *message)
{
	refuse(question->rules, status, error, message, question->done, question->user);
	end_question(question);
}

/* A text claim, unescaped, in the arena; NULL where there is none. */
static char *claim_text(const struct question *question, struct ora_json value)
{
	if (ora_json_type(value) != ORA_JSON_STRING) {
		return NULL;
	}
	char *text = ora_arena_alloc(question->arena, value.length + 1);
	if (text != NULL) {
		text[ora_json_unescape(value, text)] = '\0';
	}
	return text;
}

/* The names in a claim: an array of texts, or one text of words. */
static void read_connections(const struct question *question, struct ora_mcp_caller *caller)
{
	const char *claim = question->issuer->given.connections_claim;
	struct ora_json value = claim != NULL ? ora_json_member(question->jwt.claims, claim)
		: (struct ora_json){ NULL, 0 };
	const char **list = ora_arena_array(question->arena, MAX_CONNECTIONS + 1, sizeof(*list));
	caller->connections = list; /* not NULL: that would be all */
	if (list == NULL) {
		return;
	}
	struct ora_json_iter it = ora_json_iter(value);
	while (caller->connection_count < MAX_CONNECTIONS && ora_json_type(value) == ORA_JSON_ARRAY
		&& ora_json_next(&it)) {
		list[caller->connection_count] = claim_text(question, it.value);
		caller->connection_count += list[caller->connection_count] != NULL;
	}
	char *text = claim_text(question, value);
	for (char *at = text; at != NULL && caller->connection_count < MAX_CONNECTIONS;) {
		at += strspn(at, " ");
		size_t length = strcspn(at, " ");
		char *next = at[length] != '\0' ? at + length + 1 : NULL;
		at[length] = '\0';
		if (length > 0) {
			list[caller->connection_count++] = at;
		}
		at = next;
	}
}

/* The widest mode that a scope allows; false: none. */
static bool read_mode(const struct question *question, enum ora_mode *mode)
{
	struct ora_json scope = ora_json_member(question->jwt.claims, "scope");
	if (scope.text == NULL) {
		scope = ora_json_member(question->jwt.claims, "scp");
	}
	for (int i = 0; i < MODES; i++) {
		if (jwt_has_word(scope, question->issuer->given.scopes[i])) {
			*mode = (enum ora_mode)i;
			return true;
		}
	}
	return false;
}

/* A token that is what it says. */
static void judge_claims(struct question *question)
{
	struct ora_mcp_caller caller = { .mode = ORA_MODE_READ_ONLY };
	char name[MAX_NAME], cut[MAX_NAME - 80];
	const char *subject = claim_text(question, ora_json_member(question->jwt.claims, "sub"));
	if (jwt_check_claims(&question->jwt, question->issuer->given.audience,
			(long long)time(NULL), question->issuer->given.leeway_s) != JWT_OK) {
		refuse_question(question, 401, "invalid_token", question->jwt.problem);
		return;
	}
	if (subject == NULL || subject[0] == '\0' || strlen(subject) >= sizeof(cut)) {
		refuse_question(question, 401, "invalid_token", "the token does not say whose it is");
		return;
	}
	if (!read_mode(question, &caller.mode)) {
		refuse_question(question, 403, "insufficient_scope",
			"the token has no scope that allows anything here");
		return;
	}
	ora_copy_line(cut, sizeof(cut), subject, strlen(subject));
	snprintf(name, sizeof(name), "issuer %s: %s", question->issuer->given.name, cut);
	caller.name = name;
	read_connections(question, &caller);
	if (caller.connections == NULL) {
		refuse_question(question, 503, NULL, "out of memory");
		return;
	}
	admit(&caller, question->jwt.expires_s, question->done, question->user);
	end_question(question);
}

static void keys_have_come(struct keyset_wait *wait);

static void verify(struct question *question, bool may_wait)
{
	struct keyset *keyset = question->issuer->keyset;
	struct ora_json keys = keyset_keys(keyset);
	enum jwt_result result = jwt_verify(&question->jwt, keys);
	if (result == JWT_NO_KEY && may_wait) {
		if (keyset_refresh(keyset, &question->wait)) {
			return;
		}
		keys = keyset_keys(keyset); /* of a file they are there at once */
		result = jwt_verify(&question->jwt, keys);
	}
	if (result == JWT_OK) {
		judge_claims(question);
	} else if (result == JWT_NO_KEY && keys.text == NULL) {
		refuse_question(question, 503, NULL, "the issuer's keys can't be had: try again soon");
	} else {
		refuse_question(question, 401, "invalid_token", question->jwt.problem);
	}
}

static void keys_have_come(struct keyset_wait *wait)
{
	verify((struct question *)(void *)wait, false);
}

static struct issuer *find_issuer(struct rules *rules, struct ora_json claims)
{
	for (size_t i = 0; i < rules->issuer_count; i++) {
		if (ora_json_is(ora_json_member(claims, "iss"), rules->issuers[i].given.issuer)) {
			return &rules->issuers[i];
		}
	}
	return NULL;
}

static void ask(struct rules *rules, const char *text, size_t length,
	ora_serve_authenticated *done, void *user)
{
	struct question *question = calloc(1, sizeof(*question));
	struct ora_arena *arena = ora_arena_create();
	char *token = arena != NULL ? ora_arena_copy(arena, text, length) : NULL;
	if (question == NULL || token == NULL) {
		free(question);
		ora_arena_destroy(arena);
		refuse(rules, 503, NULL, "out of memory", done, user);
		return;
	}
	rules->references++;
	*question = (struct question){
		.wait.done = keys_have_come, .rules = rules, .arena = arena, .token = token,
		.length = length, .done = done, .user = user,
	};
	if (jwt_parse(&question->jwt, token, length, arena) != JWT_OK) {
		refuse_question(question, 401, "invalid_token", question->jwt.problem);
		return;
	}
	question->issuer = find_issuer(rules, question->jwt.claims);
	if (question->issuer == NULL) {
		refuse_question(question, 401, "invalid_token", "the token is of an unknown issuer");
		return;
	}
	verify(question, true);
}

/* "Bearer <token>", the scheme in any case. NULL: something else. */
static const char *bearer_of(const char *header)
{
	static const char scheme[] = "bearer";
	for (size_t i = 0; i < sizeof(scheme) - 1; i++) {
		char c = header[i] >= 'A' && header[i] <= 'Z' ? (char)(header[i] | 0x20) : header[i];
		if (c != scheme[i]) {
			return NULL;
		}
	}
	header += sizeof(scheme) - 1;
	size_t blanks = strspn(header, " ");
	return blanks > 0 && header[blanks] != '\0' ? header + blanks : NULL;
}

void ora_auth_check(struct ora_auth *auth, const char *header, ora_serve_authenticated *done,
	void *user)
{
	struct rules *rules = auth->rules;
	const char *text = header != NULL ? bearer_of(header) : NULL;
	size_t length = text != NULL ? strlen(text) : 0;
	if (text == NULL || length > MAX_TOKEN) {
		refuse(rules, 401, NULL, "authentication is needed: Authorization: Bearer TOKEN", done,
			user);
		return;
	}
	const struct token *token = find_token(rules, text, length);
	if (token != NULL) {
		admit(&token->caller, 0, done, user);
	} else if (rules->issuer_count > 0 && strchr(text, '.') != NULL) {
		ask(rules, text, length, done, user);
	} else {
		refuse(rules, 401, "invalid_token", "the token is not known here", done, user);
	}
}

static void authenticate(void *data, const struct ora_httpd_request *request,
	ora_serve_authenticated *done, void *user)
{
	ora_auth_check(data, ora_httpd_request_header(request, "authorization"), done, user);
}

static const char *document(void *data, const char *path)
{
	static const char well_known[] = "/.well-known/oauth-protected-resource";
	const struct ora_auth *auth = data;
	size_t length = sizeof(well_known) - 1;
	return strncmp(path, well_known, length) == 0
		&& (path[length] == '\0' || strcmp(path + length, "/mcp") == 0)
		? auth->rules->metadata : NULL;
}

struct ora_serve_auth ora_auth_seam(struct ora_auth *auth)
{
	return (struct ora_serve_auth){
		.data = auth, .authenticate = authenticate, .document = document,
	};
}
