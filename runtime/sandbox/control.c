#include <string.h>
#include <time.h>

#include "json/scan.h"
#include "sandbox/parse.h"
#include "sandbox/server.h"
#include "sandbox/snapshot.h"

/* 9999-12-31T23:59:59Z */
#define LAST_MOMENT INT64_C(253402300799)

int64_t sandbox_now(const struct ora_sandbox *sandbox)
{
	return (int64_t)time(NULL) + sandbox->clock_offset;
}

bool sandbox_set_now(struct ora_sandbox *sandbox, int64_t now)
{
	bool fits = now >= 0 && now <= LAST_MOMENT;
	if (fits) {
		sandbox->clock_offset = now - (int64_t)time(NULL);
	}
	return fits;
}

/* The body as a tree, new; NULL where it is no JSON, which then has been said. */
static struct json_object *read_body(struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 16 };
	struct ora_json_fault fault;
	if (ora_json_scan(http->body, http->body_length, &limits, &fault) != 0) {
		sandbox_answer_error(exchange, 400, fault.message, "");
		return NULL;
	}
	struct json_object *body = sandbox_parse(http->body);
	if (body == NULL) {
		sandbox_answer_error(exchange, 400, "want an object or a list, not null", "");
	}
	return body;
}

static void show_clock(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange)
{
	char now[SANDBOX_MOMENT_SIZE];
	struct json_object *answer = json_object_new_object();
	sandbox_moment(sandbox_now(sandbox), now);
	sandbox_set_text(answer, "now", now);
	sandbox_answer(exchange, 200, answer);
}

static void clock_get(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	(void)http;
	show_clock(sandbox, exchange);
}

/* {"now": "2026-06-01T00:00:00Z"}, {"advance_s": 86400} or {"reset": true} */
static void clock_put(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	struct json_object *body = read_body(exchange, http), *value;
	if (body == NULL) {
		return;
	}
	const char *now = sandbox_get_text(body, "now");
	bool done = true;
	if (now != NULL && ora_format_ok(ORA_FORMAT_UTC_DATE_TIME, now, strlen(now))) {
		done = sandbox_set_now(sandbox, sandbox_parse_moment(now));
	} else if (json_object_object_get_ex(body, "advance_s", &value)
		&& json_object_is_type(value, json_type_int)) {
		int64_t advance_s = json_object_get_int64(value);
		done = advance_s <= LAST_MOMENT /* so that the sum fits */
			&& sandbox_set_now(sandbox, sandbox_now(sandbox) + advance_s);
	} else if (json_object_object_get_ex(body, "reset", &value)
		&& json_object_get_boolean(value)) {
		sandbox->clock_offset = 0;
	} else {
		done = false;
	}
	json_object_put(body);
	if (done) {
		show_clock(sandbox, exchange);
	} else {
		sandbox_answer_error(exchange, 400, "want {\"now\": a time in UTC with seconds, from "
			"1970 on}, {\"advance_s\": seconds, to 9999 at most} or {\"reset\": true}", "");
	}
}

static void faults_get(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	(void)http;
	sandbox_answer(exchange, 200, sandbox_faults_show(sandbox->faults));
}

static void faults_put(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	struct json_object *body = read_body(exchange, http);
	if (body == NULL) {
		return;
	}
	const char *problem = sandbox_faults_set(sandbox->faults, body);
	json_object_put(body);
	if (problem != NULL) {
		sandbox_answer_error(exchange, 400, problem, "");
	} else {
		faults_get(sandbox, exchange, http);
	}
}

static void faults_delete(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	struct json_object *none = json_object_new_array();
	(void)sandbox_faults_set(sandbox->faults, none);
	json_object_put(none);
	faults_get(sandbox, exchange, http);
}

static void log_get(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	(void)http;
	sandbox_answer(exchange, 200, sandbox_log_show(sandbox->log));
}

static void log_delete(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	sandbox_log_clear(sandbox->log);
	log_get(sandbox, exchange, http);
}

static void dump_get(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	(void)http;
	sandbox_answer(exchange, 200, sandbox_dump(sandbox->store));
}

static const struct endpoint {
	const char *method;
	const char *path;
	void (*run)(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
		const struct ora_httpd_request *http);
} endpoints[] = {
	{ "GET", "/_sandbox/clock", clock_get },
	{ "PUT", "/_sandbox/clock", clock_put },
	{ "GET", "/_sandbox/faults", faults_get },
	{ "PUT", "/_sandbox/faults", faults_put },
	{ "DELETE", "/_sandbox/faults", faults_delete },
	{ "GET", "/_sandbox/log", log_get },
	{ "DELETE", "/_sandbox/log", log_delete },
	{ "GET", "/_sandbox/dump", dump_get },
};

void sandbox_control(struct ora_sandbox *sandbox, struct ora_httpd_exchange *exchange,
	const struct ora_httpd_request *http)
{
	bool known = false;
	for (size_t i = 0; i < sizeof(endpoints) / sizeof(endpoints[0]); i++) {
		if (strcmp(http->path, endpoints[i].path) != 0) {
			continue;
		}
		known = true;
		if (strcmp(http->method, endpoints[i].method) == 0) {
			endpoints[i].run(sandbox, exchange, http);
			return;
		}
	}
	sandbox_answer_error(exchange, known ? 405 : 404, known ? "Method Not Allowed"
		: "Not Found (there are /_sandbox/clock, faults, log and dump)", "");
}
