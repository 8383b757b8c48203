#ifndef ORA_BIND_FAULT_H
#define ORA_BIND_FAULT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include <ora/error.h>
#include <ora/export.h>

/*
 * What is wrong with the arguments of a call: all of it, not just the first. Each fault
 * names the parameter's path, what came and what is allowed, in one line that a person
 * or a model can act on:
 *
 *	limit_reset: "yearly" is not allowed (want daily, weekly, monthly or null)
 *	user_ids[3]: 17 is not a string (want a string)
 *	nmae: unknown parameter (did you mean name?)
 */
enum ora_fault_rule {
	ORA_RULE_TYPE,      /* not of the kind, or not an object at all */
	ORA_RULE_UNKNOWN,   /* no such parameter */
	ORA_RULE_REQUIRED,  /* missing */
	ORA_RULE_NULL,      /* null where null means nothing */
	ORA_RULE_RANGE,     /* number, length or item count out of bounds */
	ORA_RULE_ENUM,      /* not one of the choices */
	ORA_RULE_FORMAT,    /* not a UUID, date, ... */
	ORA_RULE_TOGETHER,  /* one member without its companion */
	ORA_RULE_SAFETY,    /* would break out of its place: CR/LF, "..", NUL, bad UTF-8 */
	ORA_RULE_BIT,       /* a struct member is set and its bit is not, or both bits are */
	ORA_RULE_JSON,      /* the text is not JSON, or too deep or too long */
	ORA_RULE_CHANGE,    /* an update that changes nothing */
};

/* What a fault of ORA_RULE_TOGETHER says: the member that was given. */
#define ORA_TOGETHER "is missing: it must be given together with %s"

/* Static: "type", "unknown", ... as it stands in the detail. */
const char *ora_fault_rule_name(enum ora_fault_rule rule);

struct ora_faults {
	struct ora_fault *items;
	size_t kept;
	size_t capacity;
	size_t count;
};

/* One that the caller has begins as ORA_FAULTS_INIT, and is finished; it costs nothing before its
 * first fault. */
#define ORA_FAULTS_INIT { NULL, 0, 0, 0 }
void ora_faults_finish(struct ora_faults *faults);
/* A new one; NULL: no memory. */
struct ora_faults *ora_faults_create(void) ORA_MUST_CHECK;
void ora_faults_destroy(struct ora_faults *faults);
size_t ora_faults_count(const struct ora_faults *faults);
/* Whether a fault of this top-level parameter is already known. */
bool ora_faults_has(const struct ora_faults *faults, const char *parameter);

/* Adds a fault. `path` is the parameter ("user_ids[3]"); the format gives what follows the
 * colon. All text is copied; what came is cut at 80 characters and made one line by the
 * caller with ora_fault_quote(). More than 100 are counted, not kept. */
void ora_faults_add(struct ora_faults *faults, enum ora_fault_rule rule, const char *path,
	const char *format, ...) ORA_PRINTF(4, 5);
void ora_faults_add_list(struct ora_faults *faults, enum ora_fault_rule rule, const char *path,
	const char *format, va_list args) ORA_PRINTF(4, 0);

/* The same of a rule of a policy, whose name is static. */
void ora_faults_add_rule(struct ora_faults *faults, const char *rule, const char *path,
	const char *format, ...) ORA_PRINTF(4, 5);

#define ORA_FAULT_QUOTE_SIZE 96
/* What came, for a message: quoted and cut, control characters escaped. */
void ora_fault_quote(char out[ORA_FAULT_QUOTE_SIZE], const char *text, size_t length);

/* Fills err: ORA_ERR_ARGS, the first fault as message ("... (and 2 more)"), the count, and
 * the detail [{"parameter":..,"rule":..,"message":..}, ..]. Returns ORA_ERR_ARGS. */
int ora_faults_report(const struct ora_faults *faults, struct ora_error *err);
/* The same as another error, whose message ends with `end`. */
int ora_faults_report_as(const struct ora_faults *faults, enum ora_err code, const char *end,
	struct ora_error *err);

#endif
