#ifndef ORA_SANDBOX_FAULTS_H
#define ORA_SANDBOX_FAULTS_H

#include <json-c/json.h>
#include <stdbool.h>
#include <stdint.h>

#include <ora/export.h>

#include "tool.h"

/*
 * What goes wrong on purpose: rules, each about the calls of one tool or of all, from its n-th
 * call on, for so many calls.
 */
struct sandbox_faults;

enum sandbox_fault_kind {
	SANDBOX_FAULT_STATUS,       /* an error status; nothing is done */
	SANDBOX_FAULT_RATE_LIMIT,   /* 429; nothing is done */
	SANDBOX_FAULT_HTML,         /* a page as a proxy sends it; nothing is done */
	SANDBOX_FAULT_RESET_BEFORE, /* the connection is reset; nothing is done */
	/* From here on the call is done, and its answer suffers. */
	SANDBOX_FAULT_RESET_AFTER,  /* the answer is lost */
	SANDBOX_FAULT_CUT,          /* the body ends in the middle */
	SANDBOX_FAULT_SLOW_HEAD,
	SANDBOX_FAULT_SLOW_BODY,    /* a pause in the middle */
	SANDBOX_FAULT_INVALID_JSON,
	SANDBOX_FAULT_CONTENT_TYPE, /* the right body as text/plain */
	SANDBOX_FAULT_OVERSIZED,    /* 20 MB of JSON */
	SANDBOX_FAULT_GZIP_BOMB,    /* 64 MB of JSON in 64 KB */
};

struct sandbox_fault {
	const struct ora_tool *tool;  /* NULL: all */
	enum sandbox_fault_kind kind;
	int64_t from;       /* the first call that it is about, from 1 */
	int64_t count;      /* calls; 0: all that follow */
	int64_t status;
	int64_t retry_after_s; /* 0: no such header */
	int64_t delay_ms;
	int64_t seen;       /* calls that the rule has looked at */
};

struct sandbox_faults *sandbox_faults_create(const struct ora_api *api) ORA_MUST_CHECK;
void sandbox_faults_destroy(struct sandbox_faults *faults);
/* Replaces all rules by a rule, or an array of them. Returns NULL, or what is wrong (borrowed
 * until the next call); then the rules stay as they were. */
const char *sandbox_faults_set(struct sandbox_faults *faults, struct json_object *rules);
/* The rules with the number of calls they have seen; new. */
struct json_object *sandbox_faults_show(const struct sandbox_faults *faults);
/* Counts a call of a tool. The fault it meets, or NULL; borrowed until the next set. */
const struct sandbox_fault *sandbox_faults_next(struct sandbox_faults *faults,
	const struct ora_tool *tool);

#endif
