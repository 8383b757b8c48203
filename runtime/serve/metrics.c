#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "client/client.h"
#include "serve/inside.h"

/* Counters, and how Prometheus wants to read them. */

/* Upper ends of the histogram, in milliseconds. */
static const long bounds_ms[] = { 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000 };
enum { BOUNDS = sizeof(bounds_ms) / sizeof(bounds_ms[0]) };

/* What became of calls: one word a result. */
enum outcome { OK, REFUSED_HERE, REFUSED_UPSTREAM, NOT_SENT, NO_ANSWER, UNKNOWN, CANCELED, FAULT,
	OUTCOMES };
static const char *const outcome_names[] = {
	[OK] = "ok", [REFUSED_HERE] = "refused", [REFUSED_UPSTREAM] = "upstream_error",
	[NOT_SENT] = "unreachable", [NO_ANSWER] = "no_answer", [UNKNOWN] = "unknown",
	[CANCELED] = "canceled", [FAULT] = "fault",
};

static const char *const refusal_names[] = {
	[REFUSED_HOST] = "host", [REFUSED_ORIGIN] = "origin", [REFUSED_METHOD] = "method",
	[REFUSED_TYPE] = "type", [REFUSED_AUTH] = "auth", [REFUSED_RATE] = "rate",
	[REFUSED_CALLER] = "caller_calls", [REFUSED_CALLS] = "calls", [REFUSED_STREAMS] = "streams",
};

/* The calls of one tool through one connection. */
struct series {
	struct series *next;
	char *connection; /* "" for those that were refused before */
	uint64_t outcomes[OUTCOMES];
	uint64_t buckets[BOUNDS + 1];
	uint64_t total_ms;
};

/* Answers of upstream through one connection. */
struct statuses {
	struct statuses *next;
	char *connection;
	uint64_t classes[6]; /* 0: none came */
};

struct metrics {
	struct ora_client *client;
	struct series **tools;
	size_t tool_count;
	struct statuses *upstream;
	uint64_t refusals[REFUSAL_COUNT];
	uint64_t answers[600]; /* by HTTP status */
};

struct metrics *serve_metrics_create(struct ora_client *client)
{
	struct metrics *metrics = calloc(1, sizeof(*metrics));
	if (metrics == NULL) {
		return NULL;
	}
	metrics->client = client;
	metrics->tool_count = ora_tool_count(ora_client_api(client));
	metrics->tools = calloc(metrics->tool_count, sizeof(*metrics->tools));
	if (metrics->tools == NULL) {
		free(metrics);
		return NULL;
	}
	return metrics;
}

void serve_metrics_destroy(struct metrics *metrics)
{
	if (metrics == NULL) {
		return;
	}
	for (size_t i = 0; i < metrics->tool_count; i++) {
		for (struct series *it = metrics->tools[i], *next; it != NULL; it = next) {
			next = it->next;
			free(it->connection);
			free(it);
		}
	}
	for (struct statuses *it = metrics->upstream, *next; it != NULL; it = next) {
		next = it->next;
		free(it->connection);
		free(it);
	}
	free(metrics->tools);
	free(metrics);
}

void serve_metrics_refusal(struct ora_serve *serve, enum refusal why)
{
	serve->metrics->refusals[why]++;
}

void serve_metrics_status(struct ora_serve *serve, int status)
{
	serve->metrics->answers[status >= 0 && status < 600 ? status : 0]++;
}

/* The series of a tool and a connection; NULL: no memory for a new one. */
static struct series *find_series(struct metrics *metrics, size_t tool, const char *connection)
{
	struct series **at = &metrics->tools[tool];
	while (*at != NULL && strcmp((*at)->connection, connection) != 0) {
		at = &(*at)->next;
	}
	if (*at != NULL) {
		return *at;
	}
	struct series *made = calloc(1, sizeof(*made));
	char *name = made != NULL ? strdup(connection) : NULL;
	if (name == NULL) {
		free(made);
		return NULL;
	}
	made->connection = name;
	*at = made;
	return made;
}

static struct statuses *find_statuses(struct metrics *metrics, const char *connection)
{
	struct statuses **at = &metrics->upstream;
	while (*at != NULL && strcmp((*at)->connection, connection) != 0) {
		at = &(*at)->next;
	}
	if (*at != NULL) {
		return *at;
	}
	struct statuses *made = calloc(1, sizeof(*made));
	char *name = made != NULL ? strdup(connection) : NULL;
	if (name == NULL) {
		free(made);
		return NULL;
	}
	made->connection = name;
	*at = made;
	return made;
}

static enum outcome outcome_of(int result)
{
	switch ((enum ora_err)result) {
	case ORA_OK:
		return OK;
	case ORA_ERR_ARGS:
	case ORA_ERR_CONNECTION:
	case ORA_ERR_CONFIG:
	case ORA_ERR_NOT_ALLOWED:
	case ORA_ERR_CONFIRM:
		return REFUSED_HERE;
	case ORA_ERR_REFUSED:
	case ORA_ERR_AUTH:
	case ORA_ERR_PARTIAL:
		return REFUSED_UPSTREAM;
	case ORA_ERR_UNREACHABLE:
		return NOT_SENT;
	case ORA_ERR_NO_ANSWER:
	case ORA_ERR_BAD_REPLY:
	case ORA_ERR_TOO_BIG:
		return NO_ANSWER;
	case ORA_ERR_UNKNOWN:
	case ORA_ERR_REPLY_LOST:
		return UNKNOWN;
	case ORA_ERR_CANCELED:
		return CANCELED;
	case ORA_ERR_MEMORY:
	case ORA_ERR_INTERNAL:
	case ORA_ERR_LOG:
		break;
	}
	return FAULT;
}

/* The place of a tool in the table; tool_count: there is none of that name. */
static size_t index_of(const struct metrics *metrics, const char *tool)
{
	const struct ora_api *api = ora_client_api(metrics->client);
	size_t i = 0;
	while (i < metrics->tool_count && strcmp(ora_tool_name(ora_tool_at(api, i)), tool) != 0) {
		i++;
	}
	return i;
}

static void count_call(struct metrics *metrics, const struct ora_call_event *event)
{
	const char *connection = event->connection != NULL ? event->connection : "";
	size_t tool = index_of(metrics, event->tool);
	struct series *series = tool < metrics->tool_count
		? find_series(metrics, tool, connection) : NULL;
	if (series != NULL) {
		size_t bucket = 0;
		while (bucket < BOUNDS && event->duration_ms > bounds_ms[bucket]) {
			bucket++;
		}
		series->outcomes[outcome_of(event->result)]++;
		series->buckets[bucket]++;
		series->total_ms += (uint64_t)event->duration_ms;
	}
	struct statuses *statuses = event->connection != NULL
		? find_statuses(metrics, connection) : NULL;
	if (statuses != NULL) {
		int class = event->http_status / 100;
		statuses->classes[class >= 1 && class <= 5 ? class : 0]++;
	}
}

void serve_metrics_call(void *user, const struct ora_call_event *event)
{
	struct ora_serve *serve = user;
	struct ora_buf line;
	count_call(serve->metrics, event);
	if (!serve_log_begin(serve, &line, SERVE_INFO, "call")) {
		return;
	}
	serve_log_text(&line, "tool", event->tool);
	if (event->connection != NULL) {
		serve_log_text(&line, "connection", event->connection);
	}
	serve_log_text(&line, "outcome", outcome_names[outcome_of(event->result)]);
	serve_log_number(&line, "status", event->http_status);
	serve_log_number(&line, "duration_ms", event->duration_ms);
	if (event->trace != NULL && event->trace[0] != '\0') {
		serve_log_text(&line, "traceparent", event->trace);
	}
	if (event->canceled) {
		serve_log_text(&line, "client", "gone"); /* whoever made it heard nothing of it */
	}
	serve_log_end(&line);
}

/* Writing */

static void put_kind(struct ora_buf *out, const char *name, const char *kind, const char *help)
{
	ora_buf_addf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind);
}

static void put_gauge(struct ora_buf *out, const char *name, const char *help,
	unsigned long long value)
{
	put_kind(out, name, "gauge", help);
	ora_buf_addf(out, "%s %llu\n", name, value);
}

static void put_calls(const struct metrics *metrics, struct ora_buf *out)
{
	const struct ora_api *api = ora_client_api(metrics->client);
	put_kind(out, "ora_calls_total", "counter", "Calls of tools that have ended, or were refused.");
	for (size_t i = 0; i < metrics->tool_count; i++) {
		for (const struct series *it = metrics->tools[i]; it != NULL; it = it->next) {
			for (int outcome = 0; outcome < OUTCOMES; outcome++) {
				if (it->outcomes[outcome] > 0) {
					ora_buf_addf(out, "ora_calls_total{tool=\"%s\",connection=\"%s\","
						"outcome=\"%s\"} %llu\n", ora_tool_name(ora_tool_at(api, i)),
						it->connection, outcome_names[outcome],
						(unsigned long long)it->outcomes[outcome]);
				}
			}
		}
	}
}

static void put_histogram(const struct series *series, const char *tool, struct ora_buf *out)
{
	static const char name[] = "ora_call_duration_seconds";
	unsigned long long count = 0;
	for (size_t i = 0; i <= BOUNDS; i++) {
		count += series->buckets[i];
		ora_buf_addf(out, "%s_bucket{tool=\"%s\",connection=\"%s\",le=\"", name, tool,
			series->connection);
		if (i < BOUNDS) {
			ora_buf_addf(out, "%ld.%03ld", bounds_ms[i] / 1000, bounds_ms[i] % 1000);
		} else {
			ora_buf_add_string(out, "+Inf");
		}
		ora_buf_addf(out, "\"} %llu\n", count);
	}
	ora_buf_addf(out, "%s_sum{tool=\"%s\",connection=\"%s\"} %llu.%03llu\n"
		"%s_count{tool=\"%s\",connection=\"%s\"} %llu\n", name, tool, series->connection,
		(unsigned long long)series->total_ms / 1000, (unsigned long long)series->total_ms % 1000,
		name, tool, series->connection, count);
}

static void put_durations(const struct metrics *metrics, struct ora_buf *out)
{
	const struct ora_api *api = ora_client_api(metrics->client);
	put_kind(out, "ora_call_duration_seconds", "histogram", "From the start of a call to its end.");
	for (size_t i = 0; i < metrics->tool_count; i++) {
		for (const struct series *it = metrics->tools[i]; it != NULL; it = it->next) {
			put_histogram(it, ora_tool_name(ora_tool_at(api, i)), out);
		}
	}
}

static void put_upstream(const struct metrics *metrics, struct ora_buf *out)
{
	static const char *const names[] = { "none", "1xx", "2xx", "3xx", "4xx", "5xx" };
	struct ora_transfer_stats stats;
	put_kind(out, "ora_upstream_responses_total", "counter",
		"What upstream answered to calls in the end.");
	for (const struct statuses *it = metrics->upstream; it != NULL; it = it->next) {
		for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
			if (it->classes[i] > 0) {
				ora_buf_addf(out, "ora_upstream_responses_total{connection=\"%s\","
					"status=\"%s\"} %llu\n", it->connection, names[i],
					(unsigned long long)it->classes[i]);
			}
		}
	}
	put_kind(out, "ora_transfers_active", "gauge", "Requests to upstream that are under way.");
	for (size_t i = 0; i < ora_client_connection_count(metrics->client); i++) {
		ora_client_connection_stats(metrics->client, i, &stats);
		ora_buf_addf(out, "ora_transfers_active{connection=\"%s\"} %zu\n",
			ora_client_connection_id(metrics->client, i), stats.active);
	}
	put_kind(out, "ora_transfers_queued", "gauge", "Requests that wait for their turn.");
	for (size_t i = 0; i < ora_client_connection_count(metrics->client); i++) {
		ora_client_connection_stats(metrics->client, i, &stats);
		ora_buf_addf(out, "ora_transfers_queued{connection=\"%s\"} %zu\n",
			ora_client_connection_id(metrics->client, i), stats.queued);
	}
	ora_client_stats(metrics->client, &stats);
	put_kind(out, "ora_retries_total", "counter", "Attempts after the first.");
	ora_buf_addf(out, "ora_retries_total %llu\n", (unsigned long long)stats.retries);
}

void serve_metrics_write(struct ora_serve *serve, struct ora_buf *out)
{
	const struct metrics *metrics = serve->metrics;
	put_calls(metrics, out);
	put_durations(metrics, out);
	put_upstream(metrics, out);
	put_kind(out, "ora_http_responses_total", "counter",
		"Answers to clients; 499: they left before it.");
	for (int i = 0; i < 600; i++) {
		if (metrics->answers[i] > 0) {
			ora_buf_addf(out, "ora_http_responses_total{status=\"%d\"} %llu\n", i,
				(unsigned long long)metrics->answers[i]);
		}
	}
	put_kind(out, "ora_refusals_total", "counter", "Requests that were refused, and why.");
	for (int i = 0; i < REFUSAL_COUNT; i++) {
		ora_buf_addf(out, "ora_refusals_total{reason=\"%s\"} %llu\n", refusal_names[i],
			(unsigned long long)metrics->refusals[i]);
	}
	put_gauge(out, "ora_http_connections", "Connections of clients.",
		ora_httpd_connections(serve->httpd));
	put_gauge(out, "ora_requests_active", "Requests of clients that are under way.",
		serve->limits.active);
	put_gauge(out, "ora_streams_active", "Streams of clients that only listen.",
		serve->limits.streams);
	put_gauge(out, "ora_calls_active", "Calls under way, those whose client has left too.",
		ora_client_busy(serve->client));
	put_gauge(out, "ora_draining", "1 while it takes on nothing new.", serve->draining);
}
