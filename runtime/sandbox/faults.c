#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/text.h"
#include "sandbox/faults.h"

#define MAX_RULES 64

struct sandbox_faults {
	const struct ora_api *api;
	struct sandbox_fault rules[MAX_RULES];
	size_t count;
	char message[256];
};

static const char *const kinds[] = {
	[SANDBOX_FAULT_STATUS] = "status", [SANDBOX_FAULT_RATE_LIMIT] = "rate_limit",
	[SANDBOX_FAULT_HTML] = "html", [SANDBOX_FAULT_RESET_BEFORE] = "reset_before",
	[SANDBOX_FAULT_RESET_AFTER] = "reset_after", [SANDBOX_FAULT_CUT] = "cut",
	[SANDBOX_FAULT_SLOW_HEAD] = "slow_head", [SANDBOX_FAULT_SLOW_BODY] = "slow_body",
	[SANDBOX_FAULT_INVALID_JSON] = "invalid_json",
	[SANDBOX_FAULT_CONTENT_TYPE] = "content_type",
	[SANDBOX_FAULT_OVERSIZED] = "oversized", [SANDBOX_FAULT_GZIP_BOMB] = "gzip_bomb",
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

/* The numbers of a rule. */
static const struct number {
	const char *name;
	size_t offset;
	int64_t minimum, maximum;
} numbers[] = {
	{ "from", offsetof(struct sandbox_fault, from), 1, 1000000000 },
	{ "count", offsetof(struct sandbox_fault, count), 0, 1000000000 },
	{ "status", offsetof(struct sandbox_fault, status), 300, 599 },
	{ "retry_after", offsetof(struct sandbox_fault, retry_after_s), 0, 1000000 },
	{ "delay_ms", offsetof(struct sandbox_fault, delay_ms), 0, 600000 },
};
enum { NUMBERS = sizeof(numbers) / sizeof(numbers[0]) };

struct sandbox_faults *sandbox_faults_create(const struct ora_api *api)
{
	struct sandbox_faults *faults = calloc(1, sizeof(*faults));
	if (faults != NULL) {
		faults->api = api;
	}
	return faults;
}

void sandbox_faults_destroy(struct sandbox_faults *faults)
{
	free(faults);
}

static const char *kind_name(const void *data, size_t i)
{
	(void)data;
	return i < KINDS ? kinds[i] : NULL;
}

static bool read_kind(struct sandbox_faults *faults, struct json_object *value,
	struct sandbox_fault *rule)
{
	const char *name = json_object_get_string(value);
	for (int i = 0; name != NULL && i < KINDS; i++) {
		if (strcmp(name, kinds[i]) == 0) {
			rule->kind = (enum sandbox_fault_kind)i;
			return true;
		}
	}
	const char *near = name != NULL
		? ora_did_you_mean(name, strlen(name), kind_name, NULL) : NULL;
	int length = snprintf(faults->message, sizeof(faults->message), "fault: unknown \"%.40s\" (%s%s",
		name != NULL ? name : "null", near != NULL ? "did you mean " : "want ",
		near != NULL ? near : kinds[0]);
	for (int i = 1; near == NULL && i < KINDS; i++) {
		length += snprintf(faults->message + length, sizeof(faults->message) - (size_t)length,
			"%s%s", i + 1 < KINDS ? ", " : " or ", kinds[i]);
	}
	snprintf(faults->message + length, sizeof(faults->message) - (size_t)length,
		near != NULL ? "?)" : ")");
	return false;
}

static bool read_tool(struct sandbox_faults *faults, struct json_object *value,
	struct sandbox_fault *rule)
{
	const char *name = value != NULL ? json_object_get_string(value) : "";
	if (strcmp(name, "*") == 0) {
		return true;
	}
	rule->tool = ora_tool_find(faults->api, name);
	if (rule->tool == NULL) {
		const char *near = ora_tool_suggest(faults->api, name);
		snprintf(faults->message, sizeof(faults->message),
			"tool: unknown \"%.64s\" (%s%s)", name, near != NULL ? "did you mean " :
			"want a tool, or *", near != NULL ? near : "");
	}
	return rule->tool != NULL;
}

static bool read_number(struct sandbox_faults *faults, const struct number *number,
	struct json_object *value, struct sandbox_fault *rule)
{
	int64_t given = json_object_get_int64(value);
	if (!json_object_is_type(value, json_type_int) || given < number->minimum
		|| given > number->maximum) {
		snprintf(faults->message, sizeof(faults->message),
			"%s: want an integer from %lld to %lld", number->name,
			(long long)number->minimum, (long long)number->maximum);
		return false;
	}
	memcpy((char *)rule + number->offset, &given, sizeof(given));
	return true;
}

static bool read_member(struct sandbox_faults *faults, const char *key,
	struct json_object *value, struct sandbox_fault *rule)
{
	if (strcmp(key, "fault") == 0) {
		return read_kind(faults, value, rule);
	}
	if (strcmp(key, "tool") == 0) {
		return read_tool(faults, value, rule);
	}
	for (int i = 0; i < NUMBERS; i++) {
		if (strcmp(key, numbers[i].name) == 0) {
			return read_number(faults, &numbers[i], value, rule);
		}
	}
	snprintf(faults->message, sizeof(faults->message), "unknown member \"%.40s\" (want fault, "
		"tool, from, count, status, retry_after or delay_ms)", key);
	return false;
}

static bool read_rule(struct sandbox_faults *faults, struct json_object *from,
	struct sandbox_fault *rule)
{
	*rule = (struct sandbox_fault){ .from = 1, .count = 1, .delay_ms = 2000 };
	if (!json_object_is_type(from, json_type_object)
		|| !json_object_object_get_ex(from, "fault", NULL)) {
		snprintf(faults->message, sizeof(faults->message),
			"want an object with \"fault\", such as {\"tool\":\"*\",\"fault\":\"status\"}");
		return false;
	}
	json_object_object_foreach(from, key, value) {
		if (!read_member(faults, key, value, rule)) {
			return false;
		}
	}
	if (rule->status == 0) {
		rule->status = rule->kind == SANDBOX_FAULT_RATE_LIMIT ? 429
			: rule->kind == SANDBOX_FAULT_HTML ? 502 : 500;
	}
	if (rule->kind == SANDBOX_FAULT_RATE_LIMIT
		&& !json_object_object_get_ex(from, "retry_after", NULL)) {
		rule->retry_after_s = 1;
	}
	return true;
}

const char *sandbox_faults_set(struct sandbox_faults *faults, struct json_object *rules)
{
	struct sandbox_fault made[MAX_RULES];
	bool is_list = json_object_is_type(rules, json_type_array);
	size_t count = is_list ? json_object_array_length(rules) : 1;
	if (count > MAX_RULES) {
		return "too many rules (at most 64)";
	}
	for (size_t i = 0; i < count; i++) {
		if (!read_rule(faults, is_list ? json_object_array_get_idx(rules, i) : rules,
				&made[i])) {
			return faults->message;
		}
	}
	memcpy(faults->rules, made, count * sizeof(made[0]));
	faults->count = count;
	return NULL;
}

struct json_object *sandbox_faults_show(const struct sandbox_faults *faults)
{
	struct json_object *list = json_object_new_array();
	for (size_t i = 0; i < faults->count; i++) {
		const struct sandbox_fault *rule = &faults->rules[i];
		struct json_object *item = json_object_new_object();
		json_object_object_add(item, "tool", json_object_new_string(
			rule->tool != NULL ? rule->tool->short_name : "*"));
		json_object_object_add(item, "fault", json_object_new_string(kinds[rule->kind]));
		for (int n = 0; n < NUMBERS; n++) {
			int64_t value;
			memcpy(&value, (const char *)rule + numbers[n].offset, sizeof(value));
			json_object_object_add(item, numbers[n].name, json_object_new_int64(value));
		}
		json_object_object_add(item, "seen", json_object_new_int64(rule->seen));
		json_object_array_add(list, item);
	}
	return list;
}

const struct sandbox_fault *sandbox_faults_next(struct sandbox_faults *faults,
	const struct ora_tool *tool)
{
	const struct sandbox_fault *met = NULL;
	for (size_t i = 0; i < faults->count; i++) {
		struct sandbox_fault *rule = &faults->rules[i];
		if (rule->tool != NULL && rule->tool != tool) {
			continue;
		}
		rule->seen++;
		bool applies = rule->seen >= rule->from
			&& (rule->count == 0 || rule->seen < rule->from + rule->count);
		if (applies && met == NULL) {
			met = rule;
		}
	}
	return met;
}
