#ifndef ORA_SANDBOX_LOG_H
#define ORA_SANDBOX_LOG_H

#include <json-c/json.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/export.h>

#include "tool.h"

/* The last requests that came, for tests to look at: never a key, and no replies. */
struct sandbox_log;

#define SANDBOX_LOG_ENTRIES 1000

struct sandbox_log *sandbox_log_create(void) ORA_MUST_CHECK;
void sandbox_log_destroy(struct sandbox_log *log);
/* Adds a request; texts are copied, secrets are left out. `tool` NULL: none was meant. */
void sandbox_log_add(struct sandbox_log *log, int64_t now, const char *method,
	const char *path, const char *query, const struct ora_tool *tool, const char *body,
	size_t length);
/* Notes the status that the last request was answered with; 0: none. */
void sandbox_log_status(struct sandbox_log *log, int status);
void sandbox_log_clear(struct sandbox_log *log);
/* Oldest first; new. */
struct json_object *sandbox_log_show(const struct sandbox_log *log);

#endif
