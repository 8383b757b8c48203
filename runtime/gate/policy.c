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

/* Adds a fault, `parameter` "" where it is of none, with the rule that it is about. */
static void refuse(struct ora_call *call, const char *rule, const char *parameter,
	const char *format, ...) ORA_PRINTF(4, 5);
static void refuse(struct ora_call *call, const char *rule, const char *parameter,
	const char *format, ...)
{
	char line[300], whole[400];
	if (ORA_LEFT_OUT(rule)) {
		return;
	}
	va_list args;
	va_start(args, format);
	vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	snprintf(whole, sizeof(whole), "%s (%s of policy \"%s\")", line, strchr(rule, '.') + 1,
		ora_policy_of(call)->rules.name);
	call->rule = call->rule != NULL ? call->rule : rule;
	ora_faults_add_rule(&call->refusals, strchr(rule, '.') + 1, parameter, "%s", whole);
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

static void check_limit(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	double limit = 0;
	char most[ORA_JSON_NUMBER_SIZE], came[ORA_JSON_NUMBER_SIZE];
	bool none = means_none(call, given);
	if (none && rules->require_limit) {
		refuse(call, "policy.require_limit", given.field->name, "%s, and there must be a limit",
			given.state == ORA_ABSENT ? "is missing" : "is null");
		return;
	}
	if (given.state == ORA_VALUE) {
		memcpy(&limit, given.member, sizeof(limit));
	}
	if (rules->max_limit_usd <= 0 || (!none && limit <= rules->max_limit_usd)) {
		return;
	}
	ora_json_format_double(rules->max_limit_usd, most);
	ora_json_format_double(limit, came);
	refuse(call, "policy.max_limit_usd", given.field->name, "%s%s, and at most %s USD are allowed",
		none ? "no limit" : came, none ? "" : " USD", most);
}

static void check_reset(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	if (rules->require_limit_reset && means_none(call, given)) {
		refuse(call, "policy.require_limit_reset", given.field->name,
			"%s, and a limit must start anew", given.state == ORA_ABSENT ? "is missing" : "is null");
	}
}

static void check_expiry(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	char most[ORA_JSON_NUMBER_SIZE];
	bool none = means_none(call, given);
	if (none && rules->require_expiry) {
		refuse(call, "policy.require_expiry", given.field->name, "%s, and there must be an end",
			given.state == ORA_ABSENT ? "is missing" : "is null");
		return;
	}
	if (rules->max_expiry_days <= 0 || (!none && (given.state != ORA_VALUE
			|| ora_moment_days(text_of(given)) - ora_now_days() <= rules->max_expiry_days))) {
		return;
	}
	ora_json_format_double(rules->max_expiry_days, most);
	refuse(call, "policy.max_expiry_days", given.field->name, "%s, and at most %s days are allowed",
		none ? "no end" : text_of(given), most);
}

static void check_workspace(struct ora_call *call, const struct ora_policy *rules,
	struct given given)
{
	bool looked_up = given.field->place == ORA_PLACE_PATH && call->tool->state != NULL;
	if (rules->allowed_workspaces == NULL || looked_up) {
		return; /* ora_step_policy_state */
	}
	const char *workspace = means_none(call, given) ? "default"
		: given.state == ORA_VALUE ? text_of(given) : NULL;
	if (workspace != NULL && !listed(rules->allowed_workspaces, workspace)) {
		char quoted[ORA_FAULT_QUOTE_SIZE];
		ora_fault_quote(quoted, workspace, strlen(workspace));
		refuse(call, "policy.allowed_workspaces", given.field->name, "%s is not allowed", quoted);
	}
}

/* Of a list each item, of a string itself. Null lets go of a list, and allows all. */
static void check_names(struct ora_call *call, const char *const *patterns, const char *rule,
	struct given given)
{
	bool is_list = (given.field->flags & ORA_FIELD_LIST) != 0;
	struct ora_list list = { given.member, 1 };
	if (patterns == NULL || given.state == ORA_ABSENT) {
		return;
	}
	if (given.state == ORA_NULL_VALUE) {
		if (is_list) {
			refuse(call, rule, given.field->name, "null allows all");
		}
		return;
	}
	if (is_list) {
		memcpy(&list, given.member, sizeof(list));
	}
	for (size_t i = 0; i < list.count; i++) {
		const char *name;
		memcpy(&name, (const char *)list.items + i * sizeof(name), sizeof(name));
		if (!listed(patterns, name)) {
			char quoted[ORA_FAULT_QUOTE_SIZE], path[160];
			ora_fault_quote(quoted, name, strlen(name));
			snprintf(path, sizeof(path), "%s[%zu]", given.field->name, i);
			refuse(call, rule, is_list ? path : given.field->name, "%s is not allowed", quoted);
		}
	}
}

static void check_ids(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	struct ora_list list = { NULL, 0 };
	if (given.state == ORA_VALUE) {
		memcpy(&list, given.member, sizeof(list));
	}
	if (rules->max_ids_per_call > 0 && list.count > rules->max_ids_per_call) {
		refuse(call, "policy.max_ids_per_call", given.field->name,
			"%zu at once, and at most %zu are allowed", list.count, rules->max_ids_per_call);
	}
}

static void check_field(struct ora_call *call, const struct ora_policy *rules, struct given given)
{
	switch (given.field->role) {
	case ORA_ROLE_NONE:
		break;
	case ORA_ROLE_LIMIT:
		check_limit(call, rules, given);
		break;
	case ORA_ROLE_LIMIT_RESET:
		check_reset(call, rules, given);
		break;
	case ORA_ROLE_EXPIRY:
		check_expiry(call, rules, given);
		break;
	case ORA_ROLE_WORKSPACE:
		check_workspace(call, rules, given);
		break;
	case ORA_ROLE_MODELS:
		check_names(call, rules->allowed_models, "policy.allowed_models", given);
		break;
	case ORA_ROLE_PROVIDERS:
		check_names(call, rules->allowed_providers, "policy.allowed_providers", given);
		break;
	case ORA_ROLE_IDS:
		check_ids(call, rules, given);
		break;
	}
}

/* A write to what a path names, which can't be looked up, must name the workspace there. */
static void check_place(struct ora_call *call, const struct ora_policy *rules)
{
	const struct ora_object *object = call->tool->args;
	bool in_path = false;
	if (rules->allowed_workspaces == NULL || call->tool->state != NULL) {
		return;
	}
	for (size_t i = 0; i < object->field_count; i++) {
		if (object->fields[i].place == ORA_PLACE_PATH) {
			in_path = true;
			if (object->fields[i].role == ORA_ROLE_WORKSPACE) {
				return; /* check_workspace */
			}
		}
	}
	if (in_path) {
		refuse(call, "policy.allowed_workspaces", "",
			"the workspace of what it changes is not known");
	}
}

/* 0, or a refusal that tells all that was found. */
static int settle(struct ora_call *call)
{
	return ora_faults_count(&call->refusals) == 0 ? 0 : ora_faults_report_as(&call->refusals,
		ORA_ERR_NOT_ALLOWED, "; nothing was sent", &call->err);
}

int ora_step_policy(struct ora_call *call)
{
	const struct policy *policy = ora_policy_of(call);
	const struct ora_object *object = call->tool->args;
	if (policy == NULL || call->tool->effect == ORA_READ) {
		return 0;
	}
	for (size_t i = 0; i < object->field_count; i++) {
		struct given given = {
			.field = &object->fields[i],
			.state = ora_field_state(object, &object->fields[i], call->args),
			.member = (const char *)call->args + object->fields[i].offset,
		};
		check_field(call, &policy->rules, given);
	}
	check_place(call, &policy->rules);
	return settle(call);
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
	char first[ORA_FAULT_QUOTE_SIZE] = "";
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
			if (first[0] == '\0') {
				ora_fault_quote(first, name, strlen(name));
			}
		}
	}
	if (first[0] != '\0') {
		refuse(call, "policy.allowed_workspaces", "", "it is in workspace %s, which is not allowed",
			first);
	} else {
		refuse(call, "policy.allowed_workspaces", "", "%s", call->state.text != NULL
			? "it does not say what workspace it is in"
			: "what it changes can't be read, so its workspace is not known");
	}
	return settle(call);
}

/* The policy that a call counts for, or NULL. */
static struct policy *counting(const struct ora_call *call)
{
	struct policy *policy = ora_policy_of(call);
	return policy != NULL && call->tool->effect != ORA_READ && call->tool->workflow == NULL
		&& policy->times != NULL ? policy : NULL;
}

/* Whether so many writes fit into this minute. */
static int check_writes(struct ora_call *call, const struct policy *policy, unsigned writes)
{
	unsigned most = policy->rules.writes_per_minute;
	if (writes > most) {
		refuse(call, "policy.writes_per_minute", "", "it takes %u writes, and %u in a minute are "
			"allowed", writes, most);
		return settle(call);
	}
	long long now = ora_now_ms(), last = policy->times[(policy->oldest + writes - 1) % most];
	if (last != 0 && now - last < 60000) {
		call->err.retry_after_s = (unsigned)((60000 - (now - last) + 999) / 1000);
		refuse(call, "policy.writes_per_minute", "", "%u writes in a minute are allowed, and that "
			"many were made", most);
	}
	return settle(call);
}

int ora_step_check_rate(struct ora_call *call)
{
	const struct policy *policy = counting(call);
	return policy != NULL ? check_writes(call, policy, 1) : 0;
}

int ora_policy_check_writes(struct ora_call *call, unsigned writes)
{
	const struct policy *policy = ora_policy_of(call);
	return policy != NULL && policy->times != NULL ? check_writes(call, policy, writes) : 0;
}

/* Once more: others may have been sent while somebody thought about this one. */
int ora_step_rate(struct ora_call *call)
{
	struct policy *policy = counting(call);
	int rc = policy != NULL ? ora_step_check_rate(call) : 0;
	if (policy == NULL || rc != 0) {
		return rc;
	}
	policy->times[policy->oldest] = ora_now_ms();
	policy->oldest = (policy->oldest + 1) % policy->rules.writes_per_minute;
	return 0;
}
