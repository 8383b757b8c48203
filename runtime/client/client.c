#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/cancel.h"
#include "client/client.h"
#include "client/connection.h"

struct ora_client {
	const struct ora_api *api;
	struct ora_limits limits;
	enum ora_mode mode;
	struct ora_engine *engine;
	struct ora_connection **connections;
	size_t connection_count;
	struct ora_connection *alive;  /* these, and replaced ones that calls still use */
	unsigned long generation;
	struct ora_cancels *cancels;
	struct ora_gate *gate;
	void (*stop_gate)(struct ora_gate *gate);
	void (*destroy_gate)(struct ora_gate *gate);
	char advice[160];
	ora_call_observer *observer;
	void *observer_user;
};

static long or_default(long value, long fallback)
{
	return value > 0 ? value : fallback;
}

/* As much of the caller's options as it knows about. */
static struct ora_client_options read_options(const struct ora_client_options *given)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	if (given != NULL) {
		memcpy(&options, given,
			given->size < sizeof(options) ? given->size : sizeof(options));
	}
	return options;
}

int ora_client_create(struct ora_client **out, const struct ora_api *api,
	const struct ora_client_options *given, struct ora_error *err)
{
	struct ora_client_options options = read_options(given);
	if (given != NULL && given->size < offsetof(struct ora_client_options, ca_mode)) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the options were not started with ORA_CLIENT_OPTIONS_INIT");
	}
	if (api == NULL || api->abi != ORA_TABLE_ABI) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the API's tables were made for another version of this library");
	}
	struct ora_client *client = calloc(1, sizeof(*client));
	if (client == NULL) {
		return ora_fail_memory(err);
	}
	client->api = api;
	client->mode = options.mode;
	client->limits = (struct ora_limits){
		.max_request_bytes = options.max_request_bytes != 0
			? options.max_request_bytes : 1 << 20,
		.max_reply_bytes = options.max_reply_bytes != 0
			? options.max_reply_bytes : 16 << 20,
		.max_depth = options.max_depth != 0 ? options.max_depth : ORA_JSON_MAX_DEPTH,
		.timeout_ms = or_default(options.timeout_ms, 60000),
	};
	if (options.advice != NULL) {
		ora_copy_line(client->advice, sizeof(client->advice), options.advice,
			strlen(options.advice));
	}
	char user_agent[128];
	snprintf(user_agent, sizeof(user_agent), "%s/%s", api->name, ORA_VERSION);
	struct ora_engine_options engine = {
		.connect_timeout_ms = or_default(options.connect_timeout_ms, 10000),
		.max_active = options.max_active != 0 ? options.max_active : 64,
		.max_active_per_lane = options.max_active_per_connection,
		.max_retries = options.max_retries == UINT_MAX ? 0
			: options.max_retries != 0 ? options.max_retries : 3,
		.max_reply_bytes = client->limits.max_reply_bytes,
		.ca_file = options.ca_file,
		.ca_path_of_system = options.ca_mode == ORA_CA_PATH_OF_SYSTEM,
		.user_agent = options.user_agent != NULL ? options.user_agent : user_agent,
	};
	int rc = ora_engine_create(&client->engine, &engine, err);
	if (rc != 0) {
		free(client);
		return rc;
	}
	if (ora_cancels_create(&client->cancels, client->engine) != 0) {
		ora_client_destroy(client);
		return ora_fail_memory(err);
	}
	*out = client;
	return 0;
}

void ora_client_stop_reading(struct ora_client *client)
{
	for (struct ora_connection *it = client->alive; it != NULL; it = it->next) {
		if (it->reading && it->source.stop != NULL) {
			it->source.stop(it->source.data);
		}
	}
	if (client->gate != NULL) {
		client->stop_gate(client->gate);
	}
}

void ora_client_destroy(struct ora_client *client)
{
	if (client == NULL) {
		return;
	}
	ora_client_stop_reading(client); /* which is waited for */
	ora_engine_destroy(client->engine);
	client->engine = NULL; /* nothing is sent any more */
	ora_cancels_close(client->cancels);
	if (client->gate != NULL) {
		client->destroy_gate(client->gate);
	}
	for (size_t i = 0; i < client->connection_count; i++) {
		ora_connection_release(client->connections[i]);
	}
	free(client->connections);
	ora_cancels_destroy(client->cancels);
	free(client);
}

/* The i-th of the given options, as much of it as its caller knows about. */
static int read_connection(const struct ora_connection_options *given, size_t i,
	struct ora_connection_options *out, struct ora_error *err)
{
	const struct ora_connection_options init = ORA_CONNECTION_INIT;
	const char *at = (const char *)given + i * given->size;
	if (given->size < offsetof(struct ora_connection_options, mode)) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the options were not started with ORA_CONNECTION_INIT");
	}
	*out = init;
	memcpy(out, at, given->size < sizeof(*out) ? given->size : sizeof(*out));
	out->id = out->id != NULL ? out->id : "default";
	return 0;
}

/* Makes a connection and puts it behind those of the list, which has room for it. */
static int append(struct ora_client *client, struct ora_connection **list, size_t *count,
	const struct ora_connection_options *options, struct ora_error *err)
{
	for (size_t i = 0; i < *count; i++) {
		if (strcmp(ora_connection_id(list[i]), options->id) == 0) {
			return ora_fail(err, ORA_ERR_CONFIG, "there is a connection \"%s\" already",
				options->id);
		}
	}
	int rc = ora_connection_create(&list[*count], client, options, err);
	if (rc == 0) {
		list[*count]->next = client->alive;
		client->alive = list[(*count)++];
	}
	return rc;
}

int ora_client_add_connection(struct ora_client *client,
	const struct ora_connection_options *given, struct ora_error *err)
{
	struct ora_connection_options options;
	int rc = read_connection(given, 0, &options, err);
	if (rc != 0) {
		return rc;
	}
	struct ora_connection **connections = realloc(client->connections,
		(client->connection_count + 1) * sizeof(*connections));
	if (connections == NULL) {
		return ora_fail_memory(err);
	}
	client->connections = connections;
	client->generation++;
	return append(client, connections, &client->connection_count, &options, err);
}

int ora_client_set_connections(struct ora_client *client,
	const struct ora_connection_options *given, size_t count, struct ora_error *err)
{
	struct ora_connection **list = calloc(count + 1, sizeof(struct ora_connection *));
	size_t made = 0;
	int rc = list != NULL ? 0 : ora_fail_memory(err);
	for (size_t i = 0; rc == 0 && i < count; i++) {
		struct ora_connection_options options;
		rc = read_connection(given, i, &options, err);
		rc = rc != 0 ? rc : append(client, list, &made, &options, err);
	}
	if (rc != 0) {
		for (size_t i = 0; i < made; i++) {
			list[i]->source.destroy = NULL; /* its data is still the caller's */
			ora_connection_release(list[i]);
		}
		free(list);
		return rc;
	}
	for (size_t i = 0; i < client->connection_count; i++) {
		ora_connection_release(client->connections[i]);
	}
	free(client->connections);
	client->connections = list;
	client->connection_count = count;
	client->generation++;
	return 0;
}

void ora_client_forget(struct ora_client *client, const struct ora_connection *connection)
{
	struct ora_connection **at = &client->alive;
	while (*at != NULL && *at != connection) {
		at = &(*at)->next;
	}
	if (*at != NULL) { /* not of ora_connection_with_key() */
		*at = connection->next;
	}
}

unsigned long ora_client_generation(const struct ora_client *client)
{
	return client->generation;
}

size_t ora_client_connection_count(const struct ora_client *client)
{
	return client->connection_count;
}

const char *ora_client_connection_id(const struct ora_client *client, size_t i)
{
	return i < client->connection_count ? ora_connection_id(client->connections[i]) : NULL;
}

enum ora_mode ora_client_mode(const struct ora_client *client)
{
	return client->mode;
}

enum ora_mode ora_client_connection_mode(const struct ora_client *client, size_t i)
{
	enum ora_mode own = i < client->connection_count
		? ora_connection_mode(client->connections[i]) : client->mode;
	return own > client->mode ? own : client->mode;
}

static bool is_allowed(const struct ora_allowed *allowed, const char *id)
{
	for (size_t i = 0; allowed != NULL && i < allowed->count; i++) {
		if (strcmp(allowed->ids[i], id) == 0) {
			return true;
		}
	}
	return allowed == NULL;
}

/* Those of the client's connections that are in question, and their ids. */
struct choice {
	const struct ora_client *client;
	const struct ora_allowed *allowed;
};

static struct ora_connection *choice_at(const struct choice *choice, size_t i)
{
	for (size_t j = 0; j < choice->client->connection_count; j++) {
		struct ora_connection *it = choice->client->connections[j];
		if (is_allowed(choice->allowed, ora_connection_id(it)) && i-- == 0) {
			return it;
		}
	}
	return NULL;
}

static const char *id_at(const void *data, size_t i)
{
	const struct ora_connection *connection = choice_at(data, i);
	return connection != NULL ? ora_connection_id(connection) : NULL;
}

static int refuse_id(const struct choice *choice, const char *id, struct ora_error *err)
{
	char ids[ORA_NAMES_SIZE], quoted[ORA_FAULT_QUOTE_SIZE];
	const char *name = choice->client->api->connection->name;
	ora_list_names(ids, sizeof(ids), " or ", id_at, choice);
	if (id == NULL) {
		return ora_fail(err, ORA_ERR_CONNECTION, "%s: is missing (want %s)", name, ids);
	}
	ora_fault_quote(quoted, id, strlen(id));
	const char *near = ora_did_you_mean(id, strlen(id), id_at, choice);
	if (near != NULL && choice_at(choice, 1) != NULL) {
		return ora_fail(err, ORA_ERR_CONNECTION,
			"%s: there is no connection %s (want %s; did you mean %s?)", name, quoted, ids,
			near);
	}
	return ora_fail(err, ORA_ERR_CONNECTION, "%s: there is no connection %s (want %s)", name,
		quoted, ids);
}

int ora_client_choose_among(struct ora_client *client, const struct ora_allowed *allowed,
	const char *id, struct ora_connection **connection, struct ora_error *err)
{
	const struct choice choice = { client, allowed };
	struct ora_connection *only = choice_at(&choice, 0);
	if (only == NULL) {
		return ora_fail(err, ORA_ERR_AUTH, "no key is configured; nothing was sent%s%s",
			client->advice[0] != '\0' ? ": " : "", client->advice);
	}
	if (id == NULL && choice_at(&choice, 1) == NULL) {
		*connection = only;
		return 0;
	}
	for (size_t i = 0; id != NULL && i < client->connection_count; i++) {
		if (strcmp(ora_connection_id(client->connections[i]), id) == 0
			&& is_allowed(allowed, id)) {
			*connection = client->connections[i];
			return 0;
		}
	}
	return refuse_id(&choice, id, err);
}

int ora_client_choose(struct ora_client *client, const char *id,
	struct ora_connection **connection, struct ora_error *err)
{
	return ora_client_choose_among(client, NULL, id, connection, err);
}

int ora_client_poll(struct ora_client *client, struct pollfd *extra, unsigned extra_count,
	int timeout_ms, struct ora_error *err)
{
	return ora_engine_poll(client->engine, extra, extra_count, timeout_ms, err);
}

int ora_client_set_loop(struct ora_client *client, const struct ora_loop *loop,
	struct ora_error *err)
{
	if (loop->size < sizeof(*loop) || loop->watch == NULL || loop->timer == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the loop was not started with ORA_LOOP_INIT, or lacks a callback");
	}
	return ora_engine_set_loop(client->engine, loop, err);
}

void ora_client_leave_loop(struct ora_client *client)
{
	ora_engine_leave_loop(client->engine);
}

int ora_client_ready(struct ora_client *client, int fd, short events, struct ora_error *err)
{
	return ora_engine_ready(client->engine, fd, events, err);
}

int ora_client_tick(struct ora_client *client, struct ora_error *err)
{
	return ora_engine_tick(client->engine, err);
}

void ora_client_trim(struct ora_client *client)
{
	ora_engine_trim(client->engine);
}

void ora_client_observe(struct ora_client *client, ora_call_observer *observer, void *user)
{
	client->observer = observer;
	client->observer_user = user;
}

void ora_client_tell(const struct ora_client *client, const struct ora_call_event *event)
{
	if (client->observer != NULL) {
		client->observer(client->observer_user, event);
	}
}

void ora_client_stats(const struct ora_client *client, struct ora_transfer_stats *stats)
{
	ora_engine_stats(client->engine, stats);
}

void ora_client_connection_stats(const struct ora_client *client, size_t i,
	struct ora_transfer_stats *stats)
{
	*stats = (struct ora_transfer_stats){ 0 };
	if (i < client->connection_count) {
		ora_engine_lane_stats(client->engine, client->connections[i], stats);
	}
}

size_t ora_client_busy(const struct ora_client *client)
{
	return ora_cancels_count(client->cancels);
}

struct ora_gate *ora_client_gate(const struct ora_client *client)
{
	return client->gate;
}

void ora_client_keep_gate(struct ora_client *client, struct ora_gate *gate,
	void (*stop_gate)(struct ora_gate *gate), void (*destroy_gate)(struct ora_gate *gate))
{
	client->gate = gate;
	client->stop_gate = stop_gate;
	client->destroy_gate = destroy_gate;
}

int ora_client_cancel(struct ora_client *client, uint64_t number)
{
	return ora_cancels_ask(client->cancels, number);
}

int ora_client_hold(struct ora_client *client, struct ora_held *held)
{
	return ora_cancels_hold(client->cancels, held);
}

void ora_client_release(struct ora_client *client, struct ora_held *held)
{
	ora_cancels_release(client->cancels, held);
}

const struct ora_api *ora_client_api(const struct ora_client *client)
{
	return client->api;
}

const struct ora_limits *ora_client_limits(const struct ora_client *client)
{
	return &client->limits;
}

struct ora_engine *ora_client_engine(struct ora_client *client)
{
	return client->engine;
}
