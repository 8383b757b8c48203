#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "gate/policy.h"

/* The policies of a client, bound to its connections. */

static const char *const confirm_names[] = { "none", "auto", "destructive", "widening", "writes" };
static const char *const fallback_names[] = { "approve", "refuse", "token" };
static const char *const by_names[] = { "client", "terminal" };
static const char *const secrets_names[] = { "reveal", "file", "command" };

const char *ora_confirm_name(enum ora_confirm confirm)
{
	return confirm_names[confirm];
}

const char *ora_fallback_name(enum ora_confirm_fallback fallback)
{
	return fallback_names[fallback];
}

static bool find_name(const char *const *names, size_t count, const char *name, int *value)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0) {
			*value = (int)i;
			return true;
		}
	}
	return false;
}

bool ora_confirm_parse(const char *name, enum ora_confirm *confirm)
{
	int value;
	bool found = find_name(confirm_names, sizeof(confirm_names) / sizeof(confirm_names[0]),
		name, &value);
	*confirm = found ? (enum ora_confirm)value : *confirm;
	return found;
}

bool ora_fallback_parse(const char *name, enum ora_confirm_fallback *fallback)
{
	int value;
	bool found = find_name(fallback_names, sizeof(fallback_names) / sizeof(fallback_names[0]),
		name, &value);
	*fallback = found ? (enum ora_confirm_fallback)value : *fallback;
	return found;
}

bool ora_confirm_by_parse(const char *name, enum ora_confirm_by *by)
{
	int value;
	bool found = find_name(by_names, sizeof(by_names) / sizeof(by_names[0]), name, &value);
	*by = found ? (enum ora_confirm_by)value : *by;
	return found;
}

bool ora_secrets_parse(const char *name, enum ora_secrets *secrets)
{
	int value;
	bool found = find_name(secrets_names, sizeof(secrets_names) / sizeof(secrets_names[0]), name,
		&value);
	*secrets = found ? (enum ora_secrets)(ORA_SECRETS_REVEAL + value) : *secrets;
	return found;
}

static bool same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

struct policy *ora_policy_of(const struct ora_call *call)
{
	struct policy *general = NULL;
	const char *id = ora_connection_id(call->connection);
	for (struct policy *it = call->gate->policies; it != NULL; it = it->next) {
		if (it->connection == NULL) {
			general = it;
		} else if (strcmp(it->connection, id) == 0) {
			return it;
		}
	}
	return general;
}

void ora_policies_destroy(struct policy *first)
{
	while (first != NULL) {
		struct policy *next = first->next;
		ora_arena_destroy(first->arena);
		free(first->times);
		free(first);
		first = next;
	}
}

struct policy *ora_policies_take(struct ora_client *client)
{
	struct ora_gate *gate = ora_client_gate(client);
	struct policy *old = gate != NULL ? gate->policies : NULL;
	if (gate != NULL) {
		gate->policies = NULL;
	}
	return old;
}

/* The times of the last writes, oldest first, so that the newest stay where there is less room. */
static void count_on(struct policy *policy, const struct policy *old)
{
	for (unsigned i = 0; i < old->rules.writes_per_minute; i++) {
		policy->times[policy->oldest] =
			old->times[(old->oldest + i) % old->rules.writes_per_minute];
		policy->oldest = (policy->oldest + 1) % policy->rules.writes_per_minute;
	}
}

void ora_policies_keep(struct ora_client *client, struct policy *old)
{
	const struct ora_gate *gate = ora_client_gate(client);
	for (struct policy *it = gate != NULL ? gate->policies : NULL; it != NULL; it = it->next) {
		for (const struct policy *before = old; before != NULL; before = before->next) {
			if (it->times != NULL && before->times != NULL
				&& same(it->connection, before->connection)) {
				count_on(it, before);
			}
		}
	}
	ora_policies_destroy(old);
}

void ora_policies_put_back(struct ora_client *client, struct policy *old)
{
	struct ora_gate *gate = ora_client_gate(client);
	ora_policies_destroy(ora_policies_take(client));
	if (gate != NULL) {
		gate->policies = old;
	}
}

/* A copy of a text, or of NULL. */
static const char *copy_text(struct ora_arena *arena, const char *text, bool *ok)
{
	const char *copy = text != NULL ? ora_arena_copy(arena, text, strlen(text)) : NULL;
	*ok = *ok && (text == NULL || copy != NULL);
	return copy;
}

static const char *const *copy_list(struct ora_arena *arena, const char *const *list, bool *ok)
{
	size_t count = 0;
	while (list != NULL && list[count] != NULL) {
		count++;
	}
	const char **copy = list != NULL ? ora_arena_array(arena, count + 1, sizeof(*copy)) : NULL;
	*ok = *ok && (list == NULL || copy != NULL);
	for (size_t i = 0; copy != NULL && i < count; i++) {
		copy[i] = copy_text(arena, list[i], ok);
	}
	return copy;
}

static struct policy *copy_policy(const char *connection, const struct ora_policy *rules)
{
	struct policy *policy = calloc(1, sizeof(*policy));
	struct ora_arena *arena = ora_arena_create();
	bool ok = policy != NULL && arena != NULL;
	if (!ok) {
		free(policy);
		ora_arena_destroy(arena);
		return NULL;
	}
	policy->arena = arena;
	policy->connection = copy_text(arena, connection, &ok);
	policy->rules = *rules;
	policy->rules.name = copy_text(arena, rules->name != NULL ? rules->name : "default", &ok);
	policy->rules.allowed_workspaces = copy_list(arena, rules->allowed_workspaces, &ok);
	policy->rules.allowed_models = copy_list(arena, rules->allowed_models, &ok);
	policy->rules.allowed_providers = copy_list(arena, rules->allowed_providers, &ok);
	if (rules->writes_per_minute > 0) {
		policy->times = calloc(rules->writes_per_minute, sizeof(*policy->times));
		ok = ok && policy->times != NULL;
	}
	if (!ok) {
		ora_policies_destroy(policy);
		return NULL;
	}
	return policy;
}

bool ora_client_takes_tokens(const struct ora_client *client)
{
	const struct ora_gate *gate = ora_client_gate(client);
	const struct policy *it = gate != NULL ? gate->policies : NULL;
	while (it != NULL && (it->rules.confirm == ORA_CONFIRM_NONE
			|| it->rules.fallback != ORA_FALLBACK_TOKEN)) {
		it = it->next;
	}
	return it != NULL;
}

int ora_client_set_policy(struct ora_client *client, const char *connection,
	const struct ora_policy *rules, struct ora_error *err)
{
	struct ora_gate *gate = ora_gate_need(client);
	if (rules->size < sizeof(*rules) || !(rules->max_limit_usd >= 0)
		|| !isfinite(rules->max_limit_usd) || !(rules->max_expiry_days >= 0)
		|| rules->writes_per_minute > 100000) {
		return ora_fail(err, ORA_ERR_CONFIG, "policy: want one started with ORA_POLICY_INIT, no "
			"negative numbers, and at most 100,000 writes_per_minute");
	}
	if (rules->confirm_by == ORA_CONFIRM_BY_TERMINAL && rules->fallback == ORA_FALLBACK_TOKEN) {
		return ora_fail(err, ORA_ERR_CONFIG, "policy: a token is no yes at a terminal: want "
			"confirm_by client, or another confirm_fallback than token");
	}
#ifdef ORA_MINIMAL
	if (rules->confirm != ORA_CONFIRM_NONE) {
		return ora_fail(err, ORA_ERR_CONFIG, "policy: a minimal build can't confirm: want confirm "
			"none");
	}
#endif
	for (struct policy *it = gate != NULL ? gate->policies : NULL; it != NULL; it = it->next) {
		if (same(it->connection, connection)) {
			return ora_fail(err, ORA_ERR_CONFIG, "connection %s has a policy already",
				connection != NULL ? connection : "(all)");
		}
	}
	struct policy *policy = gate != NULL ? copy_policy(connection, rules) : NULL;
	if (policy == NULL) {
		return ora_fail_memory(err);
	}
	policy->next = gate->policies;
	gate->policies = policy;
	return 0;
}
