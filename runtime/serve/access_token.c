#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/text.h"
#include "serve/access_token.h"
#include "serve/jwt.h"
#include "serve/keyset.h"
#include "serve/verdict.h"

#define MAX_CONNECTIONS 256  /* of one access token */

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

static void end_question(struct question *question)
{
	rules_release(question->rules);
	ora_arena_destroy(question->arena);
	free(question);
}

static void refuse_question(struct question *question, int status, const char *error,
	const char *message)
{
	verdict_refuse(question->rules, status, error, message, question->done, question->user);
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
	for (int i = 0; i < RULES_MODES; i++) {
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
	char name[RULES_MAX_NAME], cut[RULES_MAX_NAME - 80];
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
	verdict_admit(&caller, question->jwt.expires_s, question->done, question->user);
	end_question(question);
}

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

void access_token_judge(struct rules *rules, const char *text, size_t length,
	ora_serve_authenticated *done, void *user)
{
	struct question *question = calloc(1, sizeof(*question));
	struct ora_arena *arena = ora_arena_create();
	char *token = arena != NULL ? ora_arena_copy(arena, text, length) : NULL;
	if (question == NULL || token == NULL) {
		free(question);
		ora_arena_destroy(arena);
		verdict_refuse(rules, 503, NULL, "out of memory", done, user);
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
	question->issuer = rules_find_issuer(rules, question->jwt.claims);
	if (question->issuer == NULL) {
		refuse_question(question, 401, "invalid_token", "the token is of an unknown issuer");
		return;
	}
	verify(question, true);
}
