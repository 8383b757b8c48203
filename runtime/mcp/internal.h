#ifndef ORA_MCP_INTERNAL_H
#define ORA_MCP_INTERNAL_H

#include "base/buf.h"
#include "json/view.h"
#include "mcp/core.h"
#include "mcp/http.h"

/* What the sources of the protocol share, and nobody else sees. */

enum code {
	PARSE_ERROR = -32700,
	INVALID_REQUEST = -32600,
	METHOD_NOT_FOUND = -32601,
	INVALID_PARAMS = -32602,
	INTERNAL_ERROR = -32603,
	HEADER_MISMATCH = -32020,
	MISSING_CAPABILITY = -32021,
	UNSUPPORTED_VERSION = -32022,
	LEGACY_NO_RESOURCE = -32002,
};

/* The members of a message; nothing where one is missing. */
struct envelope {
	struct ora_json jsonrpc, id, method, params, result, error;
	struct ora_json meta;    /* of the params */
	struct ora_json version; /* that it names there */
};

/* A member that is looked for among those of an object. */
struct wanted {
	const char *name;
	struct ora_json *value;
};

/* What a client has declared that it can be asked. */
enum capability {
	CAN_FORM = 1 << 0,
	CAN_URL = 1 << 1,
	CAN_SAMPLING = 1 << 2,
	CAN_ROOTS = 1 << 3,
};

/* A caller that several requests share. */
struct caller {
	struct ora_mcp_caller public; /* first; one block of memory with all that it points to */
	unsigned users;
};

struct ora_mcp_server {
	struct ora_mcp_info info;
	struct ora_mcp_provider provider;
	struct ora_mcp_options options;
	void (*destroy_provider)(void *data);
	struct ora_mcp_session *sessions; /* all that live, in a list */
	unsigned long generation;         /* of the lists, when it was looked last */
	struct rates *rates;
	struct records *records;          /* of legacy HTTP sessions */
	unsigned char keys[2][32];        /* for what is sealed: ours, and another that is taken */
	unsigned key_count;
};

/* What was agreed on with a client of the older versions. */
struct agreement {
	const char *version;    /* NULL: nothing yet */
	unsigned capabilities;  /* enum capability */
};

#define MAX_WATCHED_BYTES 16384 /* of URIs that one session watches */
#define NONCE_SIZE 32 /* text of 128 random bits and more, with its NUL */

/*
 * One peer: a process on stdio, or one HTTP request. It collects what is said, and `deliver`
 * brings it out: a message that is the last of its request, or one before that.
 */
struct ora_mcp_session {
	struct ora_mcp_server *server;
	struct ora_mcp_session *previous, *next; /* of the server */
	struct caller *caller;
	void (*deliver)(struct ora_mcp_session *session, int status, bool last, const char *message,
		size_t length);
	/* Whether a message may come in, else it has been refused. NULL: it may. */
	bool (*admit)(struct ora_mcp_session *session, struct ora_json message,
		const struct envelope *envelope);
	/* After a request has gone; frees the session where it was the last. NULL: nothing to do. */
	void (*settle)(struct ora_mcp_session *session);
	ora_mcp_output *output;
	ora_mcp_output_parts *output_parts; /* NULL: messages are brought out as a whole */
	void *user;
	const struct ora_mcp_http_request *http; /* while a POST is read; else NULL */
	bool is_http, no_stream;
	bool opened;               /* by the `initialize` that it carries */
	struct agreement agreed;
	enum ora_mcp_level level;  /* what a legacy client wants to be told */
	char nonce[NONCE_SIZE];    /* of a legacy session over HTTP, else "" */
	long long expiry_s;        /* of its id, seconds since 1970 */
	bool listens;              /* a GET stream */
	bool speechless;           /* the peer can answer no question any more: it is asked none */
	struct ora_buf watched;    /* URIs that a legacy client subscribed to, NUL after each */
	struct request *requests;
	size_t pending;
	size_t listening;          /* of them: subscriptions, which end with the session */
	struct ora_buf out;
	struct ora_json middle;    /* what belongs into `out` at middle_at; borrowed until it leaves */
	size_t middle_at;
};

/* Answers to a batch leave together: they have the room of one message, and some more, so that
 * what does not fit can be said of each. */
#define MAX_BATCH 100
#define BATCH_ERROR_BYTES 512 /* of an error, without the id that it repeats */
struct batch {
	size_t pending;
	struct ora_buf answers;
};

enum kind { OTHER, TOOL, PROMPT, RESOURCE };

/* A request that is not answered yet; `call` is what the provider sees of it. */
struct request {
	struct ora_mcp_call call; /* first: the provider's pointer is ours */
	struct ora_mcp_session *session; /* NULL: nobody waits for an answer any more */
	struct request *previous, *next;
	struct ora_mcp_server *server;
	struct caller *caller;
	char *id;              /* as JSON; lies behind the struct */
	const struct method *method;
	enum kind kind;
	bool modern;
	bool started;          /* the provider has it, and will answer */
	bool dropped;          /* canceled: nothing more is sent for it */
	unsigned capabilities; /* of the client, for this request */
	int log_level;         /* enum ora_mcp_level that the request wants, or -1 */
	char *progress_token;  /* as JSON, or NULL */
	double progress;       /* the last that was told */
	char trace[56];
	struct batch *batch;
	struct asking *asking; /* a question that is open */
	struct resumed *resumed; /* what came with a call that is made again */
	struct listener *listener; /* of subscriptions/listen */
};

struct method {
	const char *name;
	bool legacy, modern;
	unsigned feature;      /* enum ora_mcp_feature that it needs, or 0 */
	enum kind kind;
	const char *named_by;  /* the parameter that Mcp-Name repeats, or NULL */
	bool introduces;       /* its result says who the server is */
	void (*run)(struct request *request, struct ora_json params);
};

/* server.c */
struct caller *mcp_caller_copy(const struct ora_mcp_caller *caller) ORA_MUST_CHECK;
struct caller *mcp_caller_hold(struct caller *caller);
void mcp_caller_leave(struct caller *caller);
/* A session, or a struct of that size that begins with one. */
struct ora_mcp_session *mcp_session_open(struct ora_mcp_server *server,
	const struct ora_mcp_caller *caller, size_t size) ORA_MUST_CHECK;
/* Cancels its requests and frees it. No output comes any more. */
void mcp_session_close(struct ora_mcp_session *session);

/* request.c */
struct request *mcp_request_create(struct ora_mcp_session *session, struct ora_json id,
	struct batch *batch) ORA_MUST_CHECK;
void mcp_request_free(struct request *request);
/* One member less has to be waited for; frees it after the last. */
void mcp_batch_leave(struct batch *batch);
/* Nobody waits for it any more. */
void mcp_request_detach(struct request *request);
/* The peer wants no answer: tells the provider. The request may be gone afterwards. */
void mcp_request_cancel(struct request *request);

/* rpc.c: writing into session->out, and bringing it out */
void mcp_put_text(struct ora_buf *out, const char *text);
/* With its description or without: there are versions and places that have none. */
void mcp_put_server_info(struct ora_buf *out, const struct ora_mcp_info *info, bool described);
/* {"jsonrpc":"2.0","method":..,"params":{  of a notification. */
void mcp_begin_notification(struct ora_mcp_session *session, const char *method);
void mcp_end_notification(struct ora_mcp_session *session);
/* {"jsonrpc":"2.0","id":..,"result":{  with what a modern result begins with; `type` is
 * "complete" or "input_required"; `meta` the inside of _meta. */
void mcp_begin_result(struct request *request, const char *type, const char *meta);
void mcp_end_result(struct request *request);
/* ,"ttlMs":..,"cacheScope":"private" of a modern result. */
void mcp_put_cache(struct request *request, long ttl_ms);
/* Adds what stays as it is until the answer has left, which may be at once: only one of an
 * answer, and nobody copies it who need not. */
void mcp_put_borrowed(struct request *request, const char *text, size_t length);
/* Ends a request with an error; `status` is for HTTP, `data` JSON or NULL. */
void mcp_fail(struct request *request, int status, int code, const char *message, const char *data);
void mcp_failf(struct request *request, int status, int code, const char *format, ...)
	ORA_PRINTF(4, 5);
/* An error about a message whose id could not be read. */
void mcp_send_error(struct ora_mcp_session *session, struct batch *batch, int status, int code,
	const char *message);
/* The same to a request that there is no memory for. */
void mcp_send_no_memory(struct ora_mcp_session *session, struct batch *batch, struct ora_json id);
/* Closes a batch whose last answer is in. */
void mcp_batch_deliver(struct ora_mcp_session *session, struct batch *batch);

/* era.c */
extern const char mcp_modern_version[];
extern const char mcp_batch_version[];
extern const char mcp_key_version[], mcp_key_server_info[], mcp_key_subscription[];
const char *mcp_latest_legacy_version(void);
/* The legacy version of that text, static, or NULL. */
const char *mcp_legacy_version(const char *text, size_t length);
/* What is wrong with the _meta of a modern request, or NULL. */
const char *mcp_meta_problem(struct ora_json meta);
/* What a client can be asked, from its capabilities. */
unsigned mcp_read_capabilities(struct ora_json capabilities);
/* Takes progress token, trace, log level and capabilities from the _meta of a request. */
void mcp_read_meta(struct request *request, struct ora_json meta);
/* The level of that name, or -1. */
int mcp_read_level(struct ora_json name);
const char *mcp_level_name(enum ora_mcp_level level);

/* ladder.c */
/* Decides by what rules a request is served, and serves or refuses it. */
void mcp_dispatch(struct request *request, const struct envelope *envelope);

/* headers.c: what the headers of a modern POST have to say. NULL, or what is wrong. */
const char *mcp_header_contradicts(const struct ora_mcp_http_request *http, struct ora_json method,
	struct ora_json version);
const char *mcp_header_lacks(const struct ora_mcp_session *session, const struct method *method,
	struct ora_json params);

/* methods.c */
const struct method *mcp_method_find(struct ora_json name, bool modern, unsigned features);

/* requests.c */
void mcp_call_tool(struct request *request, struct ora_json params);
void mcp_get_prompt(struct request *request, struct ora_json params);
void mcp_read_resource(struct request *request, struct ora_json params);
void mcp_complete(struct request *request, struct ora_json params);
/* A string parameter as new text, or NULL: then the request has been failed. */
char *mcp_string_param(struct request *request, struct ora_json value, const char *what)
	ORA_MUST_CHECK;

/* ask.c */
/* A message that may answer a question of ours. */
void mcp_take_answer(struct ora_mcp_session *session, struct ora_json message);
void mcp_asking_end(struct request *request, enum ora_mcp_outcome outcome);
/* Asks the peer of a session of the older versions nothing from now on, and ends what was asked.
 * A session that ends with its last request may be gone afterwards. */
void mcp_asking_stop(struct ora_mcp_session *session);
/* Ends questions whose time is over; the milliseconds until the next, or -1. */
int mcp_asking_tick(struct ora_mcp_server *server, long long now_ms);
/* Whether this answers a question of that method. */
bool mcp_answer_fits(const char *method, struct ora_json answer);

/* resume.c: calls of 2026-07-28 that are made again with answers. Without libcrypto there is
 * none: nobody could tell whether a state is ours. */
#ifdef ORA_MINIMAL
#define CAN_RESUME false
static inline bool mcp_take_resumption(struct request *request, struct ora_json params)
{
	(void)request;
	(void)params;
	return true;
}
static inline int mcp_ask_later(struct request *request, const struct ora_mcp_question *questions,
	size_t count, const char *state, ora_mcp_answered *answered, void *user)
{
	(void)request, (void)questions, (void)count, (void)state, (void)answered, (void)user;
	return ORA_ERR_CONFIG;
}
static inline void mcp_resumed_free(struct resumed *resumed)
{
	(void)resumed;
}
#else
#define CAN_RESUME true
/* Reads inputResponses and requestState. False: refused, the request is gone. */
bool mcp_take_resumption(struct request *request, struct ora_json params);
/* Answers the call with the questions, or the questions with what came with the call. */
int mcp_ask_later(struct request *request, const struct ora_mcp_question *questions, size_t count,
	const char *state, ora_mcp_answered *answered, void *user) ORA_MUST_CHECK;
void mcp_resumed_free(struct resumed *resumed);
#endif

/* notify.c */
void mcp_listen(struct request *request, struct ora_json params);
void mcp_listener_free(struct listener *listener);
void mcp_subscribe(struct request *request, struct ora_json params);
void mcp_unsubscribe(struct request *request, struct ora_json params);
void mcp_set_level(struct request *request, struct ora_json params);
/* Ends a subscription as a shutdown does: with its result. */
void mcp_listener_end(struct request *request);

/* limit.c: one bucket of calls for each caller */
struct rates *mcp_rates_create(unsigned per_minute) ORA_MUST_CHECK;
void mcp_rates_destroy(struct rates *rates);
/* 0, or the seconds to wait. */
unsigned mcp_rates_take(struct rates *rates, const char *caller, long long now_ms);

/* Random text that nobody can guess. */
int mcp_make_nonce(char nonce[NONCE_SIZE]) ORA_MUST_CHECK;

#ifdef ORA_MINIMAL
static inline void mcp_session_keep(struct ora_mcp_session *session)
{
	(void)session;
}
static inline const struct ora_buf *mcp_session_watched(struct ora_mcp_session *session)
{
	return &session->watched;
}
#else
/* Level and watched resources of a session over HTTP, from one request to the next. */
void mcp_session_keep(struct ora_mcp_session *session);
const struct ora_buf *mcp_session_watched(struct ora_mcp_session *session);

/* seal.c: text that nobody can have made who does not know the key. `owner` is who it was made
 * for, and `purpose` what for: with another of either it is not accepted. */
int mcp_seal(const struct ora_mcp_server *server, const char *purpose, const char *owner,
	const char *text, size_t length, struct ora_buf *out) ORA_MUST_CHECK;
/* The text in it, into out (NUL-terminated). */
bool mcp_unseal(const struct ora_mcp_server *server, const char *purpose, const char *owner,
	const char *sealed, size_t length, struct ora_buf *out) ORA_MUST_CHECK;
/* Makes the keys out of the secrets of the options, or a random one. */
int mcp_seal_begin(struct ora_mcp_server *server) ORA_MUST_CHECK;

/* ids.c: sessions of HTTP */
struct records *mcp_records_create(void) ORA_MUST_CHECK;
void mcp_records_destroy(struct records *records);
/* Makes the id of the session that was agreed on. */
int mcp_session_id_make(struct ora_mcp_session *session, struct ora_buf *out) ORA_MUST_CHECK;
/* Reads an id into session->agreed, level and nonce. False: there is no such session. */
bool mcp_session_id_read(struct ora_mcp_session *session, const char *id) ORA_MUST_CHECK;
/* Nothing is served in it any more, by this process. */
void mcp_session_id_end(struct ora_mcp_session *session);
#endif

/* Whether a string is a name. Most others differ from it in their first character, which can hide
 * behind an escape only. */
static inline bool mcp_is_name(struct ora_json string, const char *name)
{
	return string.length > 2 && (string.text[1] == name[0] || string.text[1] == '\\')
		&& ora_json_is(string, name);
}

/* feed.c */
/* Takes members of an object, in one walk: it may be long. Of one that comes twice, the first;
 * nothing becomes of those that are missing. */
void mcp_take_members(struct ora_json object, const struct wanted *wanted, size_t count);
void mcp_feed_message(struct ora_mcp_session *session, const char *message, size_t length);

#endif
