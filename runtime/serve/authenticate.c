#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "serve/access_token.h"
#include "serve/authenticate.h"
#include "serve/keyset.h"
#include "serve/rules.h"
#include "serve/verdict.h"

#define MAX_TOKEN 16384

struct ora_auth {
	struct ora_client *client;
	struct rules *rules;
};

int ora_auth_set_rules(struct ora_auth *auth, const struct ora_auth_rules *given,
	struct ora_error *err)
{
	struct rules *rules;
	int rc = rules_create(&rules, auth->client, given, err);
	if (rc != 0) {
		return rc;
	}
	if (auth->rules != NULL) {
		ora_auth_stop(auth); /* who waits for keys of the old rules is to try again */
	}
	rules_release(auth->rules);
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
		rules_release(auth->rules);
		free(auth);
	}
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
		verdict_refuse(rules, 401, NULL, "authentication is needed: Authorization: Bearer TOKEN",
			done, user);
		return;
	}
	const struct token *token = rules_find_token(rules, text, length);
	if (token != NULL) {
		verdict_admit(&token->caller, 0, done, user);
	} else if (rules->issuer_count > 0 && strchr(text, '.') != NULL) {
		access_token_judge(rules, text, length, done, user);
	} else {
		verdict_refuse(rules, 401, "invalid_token", "the token is not known here", done, user);
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
