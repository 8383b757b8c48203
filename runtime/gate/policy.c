#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/gate.h"
#include "gate/moment.h"
#include "gate/policy.h"
#include "json/write.h"

/*
 * The rules of a policy. Each looks at the parameters of its role; none knows a parameter by
 * its name.
 */

/* `*` in a pattern stands for any text. */
static bool matches(const char *pattern, const char *text)
{
	const char *star = NULL, *from = NULL;
	while (*text != '\0') {
		if (*pattern == '*') {
			star = pattern++;
			from = text;
		} else if (*pattern == *text) {
			pattern++;
			text++;
		} else if (star != NULL) {
			pattern = star + 1;
			text = ++from;
		} else {
			return false;
		}
	}
	return pattern[strspn(pattern, "*")] == '\0';
}

static bool listed(const char *const *patterns, const char *text)
{
	for (; *patterns != NULL; patterns++) {
		if (matches(*patterns, text)) {
			return true;
		}
	}
	return false;
}

static int refuse(struct ora_call *call, const char *rule, const char *format, ...)
	ORA_PRINTF(3, 4);
static int refuse(struct ora_call *call, const char *rule, const char *format, ...)
{
	const struct policy *policy = ora_policy_of(call);
	char why[300];
	if (ORA_LEFT_OUT(rule)) {
		return 0;
	}
	va_list args;
	va_start(args, format);
	vsnprintf(why, sizeof(why), format, args);
	va_end(args);
	call->rule = rule;
	return ora_fail(&call->err, ORA_ERR_NOT_ALLOWED, "%s (%s of policy \"%s\"); nothing was "
		"sent", why, strchr(rule, '.') + 1, policy->rules.name);
}

/* A parameter of a call, or (state NONE) of none. */
struct given {
	const struct ora_field *field;
	enum ora_state state;
	const void *member;
};

static const char *text_of(struct given given)
{
	const char *text;
	memcpy(&text, given.member, sizeof(text));
	return text;
}

/* Nothing given: of a create that means none, otherwise no change. */
static bool means_none(const struct ora_call *call, struct given given)
{
	return given.state == ORA_NULL_VALUE
		|| (given.state == ORA_ABSENT && call->tool->creates != NULL);
}

static int check_limit(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	double limit = 0;
	char most[ORA_JSON_NUMBER_SIZE], came[ORA_JSON_NUMBER_SIZE];
	bool none = means_none(call, given);
	if (none && rules->require_limit) {
		return refuse(call, "policy.require_limit", "%s: %s, and there must be a limit",
			given.field->name, given.state == ORA_ABSENT ? "is missing" : "is null");
	}
	if (given.state == ORA_VALUE) {
		memcpy(&limit, given.member, sizeof(limit));
	}
	if (rules->max_limit_usd <= 0 || (!none && limit <= rules->max_limit_usd)) {
		return 0;
	}
	ora_json_format_double(rules->max_limit_usd, most);
	ora_json_format_double(limit, came);
	return refuse(call, "policy.max_limit_usd", "%s: %s%s, and at most %s USD are allowed",
		given.field->name, none ? "no limit" : came, none ? "" : " USD", most);
}

static int check_reset(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	if (!rules->require_limit_reset || !means_none(call, given)) {
		return 0;
	}
	return refuse(call, "policy.require_limit_reset", "%s: %s, and a limit must start anew",
		given.field->name, given.state == ORA_ABSENT ? "is missing" : "is null");
}

static int check_expiry(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	char most[ORA_JSON_NUMBER_SIZE];
	bool none = means_none(call, given);
	if (none && rules->require_expiry) {
		return refuse(call, "policy.require_expiry", "%s: %s, and there must be an end",
			given.field->name, given.state == ORA_ABSENT ? "is missing" : "is null");
	}
	if (rules->max_expiry_days <= 0 || (!none && (given.state != ORA_VALUE
			|| ora_moment_days(text_of(given)) - ora_now_days() <= rules->max_expiry_days))) {
		return 0;
	}
	ora_json_format_double(rules->max_expiry_days, most);
	return refuse(call, "policy.max_expiry_days", "%s: %s, and at most %s days are allowed",
		given.field->name, none ? "no end" : text_of(given), most);
}

static int check_workspace(struct ora_call *call, const struct ora_policy *rules,
	struct given given)
{
	bool looked_up = given.field->place == ORA_PLACE_PATH && call->tool->state != NULL;
	if (rules->allowed_workspaces == NULL || looked_up) {
		return 0; /* ora_step_policy_state */
	}
	const char *workspace = means_none(call, given) ? "default"
		: given.state == ORA_VALUE ? text_of(given) : NULL;
	if (workspace == NULL || listed(rules->allowed_workspaces, workspace)) {
		return 0;
	}
	char quoted[ORA_FAULT_QUOTE_SIZE];
	ora_fault_quote(quoted, workspace, strlen(workspace));
	return refuse(call, "policy.allowed_workspaces", "%s: %s is not allowed", given.field->name,
		quoted);
}

/* Of a list each item, of a string itself. Null lets go of a list, and allows all. */
static int check_names(struct ora_call *call, const char *const *patterns, const char *rule,
	struct given given)
{
	bool is_list = (given.field->flags & ORA_FIELD_LIST) != 0;
	if (patterns == NULL || given.state == ORA_ABSENT) {
		return 0;
	}
	if (given.state == ORA_NULL_VALUE) {
		return is_list ? refuse(call, rule, "%s: null allows all", given.field->name) : 0;
	}
	struct ora_list list = { given.member, 1 };
	if (is_list) {
		memcpy(&list, given.member, sizeof(list));
	}
	for (size_t i = 0; i < list.count; i++) {
		const char *name;
		memcpy(&name, (const char *)list.items + i * sizeof(name), sizeof(name));
		if (!listed(patterns, name)) {
			char quoted[ORA_FAULT_QUOTE_SIZE];
			ora_fault_quote(quoted, name, strlen(name));
			return refuse(call, rule, "%s: %s is not allowed", given.field->name, quoted);
		}
	}
	return 0;
}

static int check_ids(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	struct ora_list list = { NULL, 0 };
	if (given.state == ORA_VALUE) {
		memcpy(&list, given.member, sizeof(list));
	}
	return rules->max_ids_per_call == 0 || list.count <= rules->max_ids_per_call ? 0
		: refuse(call, "policy.max_ids_per_call", "%s: %zu at once, and at most %zu are allowed",
			given.field->name, list.count, rules->max_ids_per_call);
}

static int check_field(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	switch (given.field->role) {
	case ORA_ROLE_NONE:
		break;
	case ORA_ROLE_LIMIT:
		return check_limit(call, rules, given);
	case ORA_ROLE_LIMIT_RESET:
		return check_reset(call, rules, given);
	case ORA_ROLE_EXPIRY:
		return check_expiry(call, rules, given);
	case ORA_ROLE_WORKSPACE:
		return check_workspace(call, rules, given);
	case ORA_ROLE_MODELS:
		return check_names(call, rules->allowed_models, "policy.allowed_models", given);
	case ORA_ROLE_PROVIDERS:
		return check_names(call, rules->allowed_providers, "policy.allowed_providers", given);
	case ORA_ROLE_IDS:
		return check_ids(call, rules, given);
	}
	return 0;
}

/* A write to what a path names, which can't be looked up, must name the workspace there. */
static int check_place(struct ora_call *call, const struct ora_policy *rules)
{
	const struct ora_object *object = call->tool->args;
	bool in_path = false;
	if (rules->allowed_workspaces == NULL || call->tool->state != NULL) {
		return 0;
	}
	for (size_t i = 0; i < object->field_count; i++) {
		if (object->fields[i].place == ORA_PLACE_PATH) {
			in_path = true;
			if (object->fields[i].role == ORA_ROLE_WORKSPACE) {
				return 0; /* check_workspace */
			}
		}
	}
	return !in_path ? 0 : refuse(call, "policy.allowed_workspaces",
		"the workspace of what it changes is not known");
}

int ora_step_policy(struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	const struct ora_object *object = call->tool->args;
	if (policy == NULL || call->tool->effect == ORA_READ) {
		return 0;
	}
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < object->field_count; i++) {
		struct given given = {
			.field = &object->fields[i],
			.state = ora_field_state(object, &object->fields[i], call->args),
			.member = (const char *)call->args + object->fields[i].offset,
		};
		rc = check_field(call, &policy->rules, given);
	}
	return rc != 0 ? rc : check_place(call, &policy->rules);
}

bool ora_policy_wants_state(const struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	return policy != NULL && policy->rules.allowed_workspaces != NULL;
}

/* The workspace that the thing is in: one of the members that say so must be listed. */
int ora_step_policy_state(struct ora_call *call)
{
	if (ORA_LEFT_OUT("policy.workspace_of_state") || call->tool->effect == ORA_READ
		|| call->tool->state == NULL
		|| !ora_policy_wants_state(call)) {
		return 0;
	}
	const char *const *patterns = ora_policy_of(call)->rules.allowed_workspaces;
	const struct ora_object *object = call->state_object;
	for (size_t i = 0; call->state.text != NULL && i < object->field_count; i++) {
		struct ora_json member = object->fields[i].role == ORA_ROLE_WORKSPACE
			? ora_json_member(call->state, object->fields[i].name)
			: (struct ora_json){ NULL, 0 };
		char name[256];
		if (ora_json_type(member) == ORA_JSON_STRING && member.length < sizeof(name)) {
			name[ora_json_unescape(member, name)] = '\0';
			if (listed(patterns, name)) {
				return 0;
			}
		}
	}
	return refuse(call, "policy.allowed_workspaces", "%s", call->state.text != NULL
		? "it is in a workspace that is not allowed"
		: "what it changes can't be read, so its workspace is not known");
}

int ora_step_rate(struct ora_call *call)
{
	struct policy *policy = ora_policy_of(call);
	if (policy == NULL || call->tool->effect == ORA_READ || policy->times == NULL) {
		return 0;
	}
	long long now = ora_now_ms(), oldest = policy->times[policy->oldest];
	if (oldest != 0 && now - oldest < 60000) {
		call->err.retry_after_s = (unsigned)((60000 - (now - oldest) + 999) / 1000);
		return refuse(call, "policy.writes_per_minute", "%u writes in a minute are allowed, and "
			"that many were made", policy->rules.writes_per_minute);
	}
	policy->times[policy->oldest] = now;
	policy->oldest = (policy->oldest + 1) % policy->rules.writes_per_minute;
	return 0;
}
