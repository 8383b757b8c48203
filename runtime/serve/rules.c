#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "json/write.h"
#include "serve/rules.h"

void rules_release(struct rules *rules)
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
	char name[RULES_MAX_NAME];
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
	for (int mode = 0; mode < RULES_MODES; mode++) {
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
	for (int mode = 0; mode < RULES_MODES; mode++) {
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

int rules_create(struct rules **out, struct ora_client *client, const struct ora_auth_rules *given,
	struct ora_error *err)
{
	struct rules *rules = calloc(1, sizeof(*rules));
	if (rules == NULL) {
		return ora_fail_memory(err);
	}
	rules->references = 1;
	rules->arena = ora_arena_create();
	int rc = rules->arena != NULL ? fill_rules(rules, client, given, err) : ora_fail_memory(err);
	if (rc != 0) {
		rules_release(rules);
		return rc;
	}
	*out = rules;
	return 0;
}

/* All are compared, each in the same time, whichever it is. */
const struct token *rules_find_token(const struct rules *rules, const char *text, size_t length)
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

struct issuer *rules_find_issuer(struct rules *rules, struct ora_json claims)
{
	for (size_t i = 0; i < rules->issuer_count; i++) {
		if (ora_json_is(ora_json_member(claims, "iss"), rules->issuers[i].given.issuer)) {
			return &rules->issuers[i];
		}
	}
	return NULL;
}
