#ifndef ORA_GATE_H
#define ORA_GATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>
#include <ora/reply.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The only way to send. Every call, typed or as JSON, from C, MCP or the command line,
 * starts here and meets the same checks.
 *
 * A read (GET) may be sent again when no whole answer came. Everything else is sent at most
 * once: when its answer is lost, the error says that it was sent and that its outcome is
 * not known.
 */
struct ora_asker;
struct ora_call;
struct ora_tool;

/* Told of each step of a guarded call that waits for something, in words: "reading what it
 * changes". `user` is that of the start. */
typedef void ora_call_progress(void *user, const char *step);

/* Start it with ORA_CALL_OPTIONS_INIT. */
struct ora_call_options {
	size_t size;             /* set by ORA_CALL_OPTIONS_INIT */
	const char *connection;  /* id; may be NULL with exactly one connection */
	long timeout_ms;         /* 0: the client's */
	enum ora_mode mode;      /* of whoever asks */
	const char *caller;      /* who asks, for the log; NULL: nobody in particular. Copied */
	const struct ora_asker *asker; /* can ask the person (<ora/confirm.h>), or NULL. The struct
	                            is copied; what it points to must outlive the call */
	const char *token;       /* that came with a refusal of the same call, or NULL. Copied */
	const char *trace;       /* W3C traceparent of whoever asks, for the log; or NULL. Copied */
	ora_call_progress *progress;  /* NULL: nobody wants to know */
};

#define ORA_CALL_OPTIONS_INIT { sizeof(struct ora_call_options), NULL, 0, ORA_MODE_FULL, NULL, \
	NULL, NULL, NULL, NULL }

/*
 * Modes. The client, each connection and each call have one; the narrowest is in force. What
 * it forbids ends with ORA_ERR_NOT_ALLOWED, and the error says whose mode that was.
 */
/* "full", "write" or "read-only". Static. */
ORA_EXPORT const char *ora_mode_name(enum ora_mode mode);
/* The mode of that name. False, and *mode untouched, where there is none. */
ORA_EXPORT bool ora_mode_parse(const char *name, enum ora_mode *mode);
ORA_EXPORT bool ora_mode_allows(enum ora_mode mode, const struct ora_tool *tool);

/*
 * Called once for each started call, from ora_client_poll() or ora_client_destroy(), never
 * from the start itself. `result` is 0 or an enum ora_err. `reply` is the caller's (stolen)
 * and NULL unless result is 0; `err` is borrowed for the duration of the callback. `call`
 * is gone when it returns.
 */
typedef void ora_call_done(void *user, struct ora_call *call, int result,
	struct ora_reply *reply, const struct ora_error *err);

/*
 * Starts a call. `args` is the tool's argument struct (borrowed until this returns). All
 * faults of the arguments are found before anything is sent. Returns 0 and *call (NULL
 * allowed: borrowed until `done`), or an error, and then `done` is never called.
 */
ORA_EXPORT ORA_MUST_CHECK int ora_call_start(struct ora_client *client,
	const struct ora_tool *tool, const void *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

/* The same with arguments as JSON text: an object, which may name the connection (PCID) too;
 * `options->connection`, if given, must then agree. */
ORA_EXPORT ORA_MUST_CHECK int ora_call_start_json(struct ora_client *client,
	const struct ora_tool *tool, const char *json, size_t length,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err);

/* Asks a call to end. A read ends with ORA_ERR_CANCELED; a write that has left this machine
 * goes on to its end, because stopping it would hide its outcome. Either way `done` comes. */
ORA_EXPORT void ora_call_cancel(struct ora_call *call);

/* A number that no other call of its client has, never 0: what another thread may know of a
 * call, for ora_client_cancel(). */
ORA_EXPORT uint64_t ora_call_number(const struct ora_call *call);

/*
 * Start, drive and wait: what the generated calls are made of. `reply` points to a pointer
 * to the tool's reply struct, which is new: ora_reply_destroy(&reply->base).
 */
ORA_EXPORT ORA_MUST_CHECK int ora_call_run(struct ora_client *client,
	const struct ora_tool *tool, const void *args, const struct ora_call_options *options,
	void *reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int ora_call_run_json(struct ora_client *client,
	const struct ora_tool *tool, const char *json, size_t length,
	const struct ora_call_options *options, void *reply, struct ora_error *err);

/* The tool of that name, with or without its prefix, or NULL. */
ORA_EXPORT const struct ora_tool *ora_tool_find(const struct ora_api *api, const char *name);
/* The nearest name to a wrong one, or NULL. Static. */
ORA_EXPORT const char *ora_tool_suggest(const struct ora_api *api, const char *name);
/* Number of tools, and the i-th in the order of tools/list. */
ORA_EXPORT size_t ora_tool_count(const struct ora_api *api);
ORA_EXPORT const struct ora_tool *ora_tool_at(const struct ora_api *api, size_t i);
ORA_EXPORT const char *ora_tool_name(const struct ora_tool *tool);

#ifdef __cplusplus
}
#endif

#endif
