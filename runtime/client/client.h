#ifndef ORA_CLIENT_CLIENT_H
#define ORA_CLIENT_CLIENT_H

#include <ora/client.h>

#include "bind/bind.h"
#include "client/cancel.h"
#include "http/engine.h"
#include "tool.h"

/*
 * What the gate may ask of a client. The internal send lives here so that the gate, and
 * nothing else, can use it.
 */
struct ora_connection;

struct ora_limits {
	size_t max_request_bytes;
	size_t max_reply_bytes;
	unsigned max_depth;
	long timeout_ms;
};

const struct ora_api *ora_client_api(const struct ora_client *client);
const struct ora_limits *ora_client_limits(const struct ora_client *client);
struct ora_engine *ora_client_engine(struct ora_client *client);
/* Tells the observer, if there is one. */
void ora_client_tell(const struct ora_client *client, const struct ora_call_event *event);

/* The connection of that id, or the only one for NULL. Fails with ORA_ERR_CONNECTION (or
 * ORA_ERR_AUTH where there is none), whose message names what is allowed. Borrowed until the next
 * poll, unless it is held: the client's connections may be replaced. */
int ora_client_choose(struct ora_client *client, const char *id,
	struct ora_connection **connection, struct ora_error *err) ORA_MUST_CHECK;
/* The same among those that somebody may use (NULL: all): of others neither the choice nor the
 * message shows that they are there. */
struct ora_allowed {
	const char *const *ids;
	size_t count;
};
int ora_client_choose_among(struct ora_client *client, const struct ora_allowed *allowed,
	const char *id, struct ora_connection **connection, struct ora_error *err) ORA_MUST_CHECK;
const char *ora_connection_id(const struct ora_connection *connection);
void ora_connection_hold(struct ora_connection *connection);
/* NULL is allowed. */
void ora_connection_release(struct ora_connection *connection);
/* Called by the last release. */
void ora_client_forget(struct ora_client *client, const struct ora_connection *connection);
/* Another number with each change of the client's connections. */
unsigned long ora_client_generation(const struct ora_client *client);

/* Their own, which the gate brings together. */
enum ora_mode ora_client_mode(const struct ora_client *client);
enum ora_mode ora_connection_mode(const struct ora_connection *connection);

/* What guards the calls of a client, or NULL. It is the gate's own: this room only keeps it.
 * When the client is destroyed, `stop` is called before helper threads are waited for, and
 * `destroy` after the last transfer has ended. */
struct ora_gate;
struct ora_gate *ora_client_gate(const struct ora_client *client);
void ora_client_keep_gate(struct ora_client *client, struct ora_gate *gate,
	void (*stop)(struct ora_gate *gate), void (*destroy)(struct ora_gate *gate));

/* Before its end: asks all to stop who read keys and secrets for it, now or later. Calls that wait for
 * those fail. */
void ora_client_stop_reading(struct ora_client *client);

/* Begins and ends to count a call in ora_client_busy(), and to let it be canceled from another
 * thread. */
int ora_client_hold(struct ora_client *client, struct ora_held *held) ORA_MUST_CHECK;
void ora_client_release(struct ora_client *client, struct ora_held *held);

/*
 * Sends a request of a tool once (reads: with the engine's retries) and decodes the answer.
 * `request` is borrowed until done. `done` is called once, from poll or destroy; `reply` is
 * new and its owner's, NULL unless result is 0; `err` is borrowed for the callback.
 */
struct ora_send;
typedef void ora_send_done(void *user, int result, struct ora_reply *reply,
	struct ora_error *err);
int client_send(struct ora_client *client, struct ora_connection *connection,
	const struct ora_tool *tool, const struct ora_request *request, long timeout_ms,
	ora_send_done *done, void *user, struct ora_send **send,
	struct ora_error *err) ORA_MUST_CHECK;
void client_send_cancel(struct ora_send *send);

#endif
