#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "bind/fault.h"
#include "json/write.h"

#define MAX_KEPT 100
#define PATH_SIZE 160
#define MESSAGE_SIZE 512

struct ora_fault {
	const char *rule;
	char path[PATH_SIZE];
	char message[MESSAGE_SIZE];
};

const char *ora_fault_rule_name(enum ora_fault_rule rule)
{
	static const char *const names[] = {
		[ORA_RULE_TYPE] = "type", [ORA_RULE_UNKNOWN] = "unknown",
		[ORA_RULE_REQUIRED] = "required", [ORA_RULE_NULL] = "null",
		[ORA_RULE_RANGE] = "range", [ORA_RULE_ENUM] = "enum", [ORA_RULE_FORMAT] = "format",
		[ORA_RULE_TOGETHER] = "together", [ORA_RULE_SAFETY] = "safety",
		[ORA_RULE_BIT] = "bit", [ORA_RULE_JSON] = "json",
		[ORA_RULE_CHANGE] = "change",
	};
	return names[rule];
}

struct ora_faults *ora_faults_create(void)
{
	return calloc(1, sizeof(struct ora_faults));
}

void ora_faults_finish(struct ora_faults *faults)
{
	free(faults->items);
	*faults = (struct ora_faults)ORA_FAULTS_INIT;
}

void ora_faults_destroy(struct ora_faults *faults)
{
	if (faults != NULL) {
		free(faults->items);
		free(faults);
	}
}

size_t ora_faults_count(const struct ora_faults *faults)
{
	return faults->count;
}

bool ora_faults_has(const struct ora_faults *faults, const char *parameter)
{
	size_t length = strlen(parameter);
	for (size_t i = 0; i < faults->kept; i++) {
		const char *path = faults->items[i].path;
		if (strncmp(path, parameter, length) == 0
			&& (path[length] == '\0' || path[length] == '[' || path[length] == '.')) {
			return true;
		}
	}
	return false;
}

static void add(struct ora_faults *faults, const char *rule, const char *path,
	const char *format, va_list args)
{
	faults->count++;
	if (faults->kept == MAX_KEPT) {
		return;
	}
	if (faults->kept == faults->capacity) {
		size_t capacity = faults->capacity == 0 ? 4 : faults->capacity * 2;
		struct ora_fault *items = realloc(faults->items, capacity * sizeof(*items));
		if (items == NULL) {
			return; /* counted: the call is refused all the same */
		}
		faults->items = items;
		faults->capacity = capacity;
	}
	struct ora_fault *fault = &faults->items[faults->kept++];
	fault->rule = rule;
	ora_copy_line(fault->path, sizeof(fault->path), path, strlen(path));
	char message[MESSAGE_SIZE];
	vsnprintf(message, sizeof(message), format, args);
	ora_copy_line(fault->message, sizeof(fault->message), message, strlen(message));
}

void ora_faults_add_list(struct ora_faults *faults, enum ora_fault_rule rule, const char *path,
	const char *format, va_list args)
{
	add(faults, ora_fault_rule_name(rule), path, format, args);
}

void ora_faults_add(struct ora_faults *faults, enum ora_fault_rule rule, const char *path,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	add(faults, ora_fault_rule_name(rule), path, format, args);
	va_end(args);
}

void ora_faults_add_rule(struct ora_faults *faults, const char *rule, const char *path,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	add(faults, rule, path, format, args);
	va_end(args);
}

void ora_fault_quote(char out[ORA_FAULT_QUOTE_SIZE], const char *text, size_t length)
{
	char line[ORA_FAULT_QUOTE_SIZE - 2];
	ora_copy_line(line, sizeof(line), text, length);
	snprintf(out, ORA_FAULT_QUOTE_SIZE, "\"%s\"", line);
}

static char *detail(const struct ora_faults *faults)
{
	struct ora_buf buf;
	ora_buf_init(&buf, 1 << 20);
	ora_buf_add_char(&buf, '[');
	for (size_t i = 0; i < faults->kept; i++) {
		const struct ora_fault *fault = &faults->items[i];
		ora_buf_add_string(&buf, i == 0 ? "{" : ",{");
		ora_json_put_key(&buf, "parameter");
		ora_json_put_string(&buf, fault->path, strlen(fault->path));
		ora_json_put_key(&buf, "rule");
		ora_json_put_string(&buf, fault->rule, strlen(fault->rule));
		ora_json_put_key(&buf, "message");
		ora_json_put_string(&buf, fault->message, strlen(fault->message));
		ora_buf_add_char(&buf, '}');
	}
	ora_buf_add_char(&buf, ']');
	char *text = ora_buf_steal(&buf, NULL);
	ora_buf_finish(&buf);
	return text;
}

int ora_faults_report_as(const struct ora_faults *faults, enum ora_err code, const char *end,
	struct ora_error *err)
{
	const char *separator = ": ";
	if (err == NULL) {
		return code;
	}
	if (faults->kept == 0) {
		ora_fail(err, code, "the arguments have faults%s", end);
	} else {
		const struct ora_fault *first = &faults->items[0];
		separator = first->path[0] != '\0' ? separator : "";
		if (faults->count == 1) {
			ora_fail(err, code, "%s%s%s%s", first->path, separator, first->message, end);
		} else {
			ora_fail(err, code, "%s%s%s (and %zu more)%s", first->path, separator, first->message,
				faults->count - 1, end);
		}
	}
	err->fault_count = faults->count;
	free(err->detail);
	err->detail = detail(faults);
	return code;
}

int ora_faults_report(const struct ora_faults *faults, struct ora_error *err)
{
	return ora_faults_report_as(faults, ORA_ERR_ARGS, "", err);
}
