#ifndef ORA_MCP_PROVIDER_H
#define ORA_MCP_PROVIDER_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>
#include <ora/gate.h>
#include <ora/mcp.h>

#include "json/view.h"

/*
 * The seam between the protocol and what it serves. A provider lists tools, prompts and
 * resources, and answers requests about them, now or later; the core turns that into
 * messages, whatever the era and the transport. Neither knows the other's code.
 */

/* Who is asking. The core keeps a copy for as long as a request needs it. */
struct ora_mcp_caller {
	const char *name;                /* of a principal; "" where a process has one caller only */
	enum ora_mode mode;
	const char *const *connections;  /* ids that it may use; NULL: all */
	size_t connection_count;
};

/* Whether it may use the connection of that id. */
bool ora_mcp_may_use(const struct ora_mcp_caller *caller, const char *connection);

/* One tools/call, prompts/get, resources/read or completion/complete. The core owns it; the
 * provider keeps the pointer until it has answered, and may hang its own data on it. */
struct ora_mcp_call {
	void *provider_data;
	const struct ora_mcp_caller *caller;
	const char *trace;  /* W3C traceparent that the client gave, or "" */
	long ttl_ms;        /* set by the provider of a resource: how long a client may keep it */
};

enum ora_mcp_list {
	ORA_MCP_TOOLS,
	ORA_MCP_PROMPTS,
	ORA_MCP_RESOURCES,
	ORA_MCP_TEMPLATES,  /* of resources */
};

/* What a provider has besides tools. */
enum ora_mcp_feature {
	ORA_MCP_HAS_PROMPTS = 1 << 0,
	ORA_MCP_HAS_RESOURCES = 1 << 1,
	ORA_MCP_HAS_COMPLETIONS = 1 << 2,
	ORA_MCP_HAS_LOGGING = 1 << 3,       /* deprecated: declared to the older versions only */
	ORA_MCP_HAS_SUBSCRIPTIONS = 1 << 4, /* says when a resource has changed */
	ORA_MCP_HAS_CHANGES = 1 << 5,       /* says when a list has changed */
};

/* An argument that HTTP clients repeat in the header Mcp-Param-<header>, because its schema
 * says x-mcp-header. */
struct ora_mcp_param_header {
	const char *argument;  /* path in the arguments, dots between members */
	const char *header;    /* behind Mcp-Param- */
};

/* What is to be completed; borrowed for the duration of the call. */
struct ora_mcp_completion {
	bool prompt;           /* `ref` names a prompt; else it is a URI template */
	const char *ref;
	const char *argument;
	const char *value;     /* what was typed of it */
	struct ora_json known; /* arguments that are known already: an object, or nothing */
};

/* Functions that a feature does not need may be NULL. */
struct ora_mcp_provider {
	void *data;
	unsigned features;  /* enum ora_mcp_feature */
	/* A JSON array of descriptors, in order; borrowed until the next call. The same answer to
	 * the same caller. NULL: out of memory. */
	const char *(*list)(void *data, const struct ora_mcp_caller *caller,
		enum ora_mcp_list what, size_t *length);
	/* Each starts a call. `name` or `uri` and `arguments` (an object, or nothing) are borrowed
	 * until it returns. Exactly one ora_mcp_answer_...() follows, now or later. */
	void (*call_tool)(void *data, struct ora_mcp_call *call, const char *name,
		struct ora_json arguments);
	void (*get_prompt)(void *data, struct ora_mcp_call *call, const char *name,
		struct ora_json arguments);
	void (*read_resource)(void *data, struct ora_mcp_call *call, const char *uri);
	void (*complete)(void *data, struct ora_mcp_call *call,
		const struct ora_mcp_completion *completion);
	/* The peer wants no answer any more. The provider stops reads, lets writes go on, and
	 * still answers once; the core drops that answer. While a question is open, its callback
	 * comes instead, with ORA_MCP_GONE. */
	void (*cancel)(void *data, struct ora_mcp_call *call);
	/* Another number with each change of what the lists depend on: clients are told then. */
	unsigned long (*generation)(void *data);
	/* Resources that change with it; NULL at the end. May be NULL. */
	const char *const *changing;
	/* Arguments of a tool that have a header; borrowed for the duration of the request. */
	const struct ora_mcp_param_header *(*param_headers)(void *data, const char *tool,
		size_t *count);
};

/* Answers */

/* A tool's result. `text` is for the model; `note`, a remark on it in a block of its own, or
 * ""; `structured` a JSON object or nothing; `meta` the inside of `_meta` ("\"k\":\"v\"") or
 * "". All borrowed. */
struct ora_mcp_result {
	const char *text;
	size_t text_length;
	const char *note;
	const char *structured;
	size_t structured_length;
	const char *meta;
	bool is_error;
};
void ora_mcp_answer(struct ora_mcp_call *call, const struct ora_mcp_result *result);
/* Any result, as the inside of its JSON object: "\"contents\":[...]". Borrowed. */
void ora_mcp_answer_members(struct ora_mcp_call *call, const char *members, size_t length);
/* A JSON-RPC error, such as -32602 for a tool that there is not. */
void ora_mcp_answer_error(struct ora_mcp_call *call, int code, const char *message);
/* There is no such resource, or the caller may not know of it: both read the same. */
void ora_mcp_answer_no_resource(struct ora_mcp_call *call, const char *uri);
/* The client would have to be asked with this method, and has not declared that it can. */
void ora_mcp_answer_incapable(struct ora_mcp_call *call, const char *method);

/* While a call runs */

/* Tells a client that wants to know how far a call is. `progress` must grow, or it is not
 * sent; `total` of 0 is unknown; `message` may be NULL. */
void ora_mcp_progress(struct ora_mcp_call *call, double progress, double total,
	const char *message);

/* A log message to the client; `data` is JSON. Older versions get it where the provider has
 * logging, 2026-07-28 where the request asked for that level. */
enum ora_mcp_level {
	ORA_MCP_DEBUG, ORA_MCP_INFO, ORA_MCP_NOTICE, ORA_MCP_WARNING, ORA_MCP_ERROR,
	ORA_MCP_CRITICAL, ORA_MCP_ALERT, ORA_MCP_EMERGENCY,
};
void ora_mcp_log(struct ora_mcp_call *call, enum ora_mcp_level level, const char *logger,
	const char *data);

/*
 * Asking the person. The older versions send a request to the client while the call waits; in
 * 2026-07-28 the call is answered with the question, and the client makes the call again with
 * the answer: then the provider asks the same question again, and has its answer at once.
 *
 *	if (!ora_mcp_can_ask(call)) { answer what to do instead }
 *	else ora_mcp_ask(call, &question, 1, plan_digest, answered, data);
 */
struct ora_mcp_question {
	const char *key;     /* names it among the questions of a call; at most 63 bytes */
	const char *method;  /* "elicitation/create"; also "sampling/createMessage", "roots/list" */
	const char *params;  /* JSON object: of a form {"message":..,"requestedSchema":..} */
};

enum ora_mcp_outcome {
	ORA_MCP_ANSWERED,  /* `answers` holds all */
	ORA_MCP_LATER,     /* the question went out as the answer of this call: another call will
	                      bring it. The provider ends this one, and answers; that is dropped */
	ORA_MCP_GONE,      /* canceled, expired, or refused by the client: the provider answers */
};

/* `answers` is an object: for each key what the client said, borrowed for the callback.
 * `state` is what the question was asked with, authenticated, "" if nothing. */
typedef void ora_mcp_answered(void *user, struct ora_mcp_call *call,
	enum ora_mcp_outcome outcome, struct ora_json answers, const char *state);

/* Whether the person can be asked with a form. */
bool ora_mcp_can_ask(const struct ora_mcp_call *call);
/* The same for any method of a question. */
bool ora_mcp_can_ask_with(const struct ora_mcp_call *call, const char *method);

/* Asks; all is copied. One set of questions at a time, several after another; `state` (NULL:
 * none, at most 4 KiB) comes back with the answer and nobody else can have written it, but the
 * client can read it. `answered` is called once, perhaps before this returns. Returns 0, or an
 * enum ora_err (the client can't be asked, no memory) and then it is not called. */
int ora_mcp_ask(struct ora_mcp_call *call, const struct ora_mcp_question *questions,
	size_t count, const char *state, ora_mcp_answered *answered, void *user) ORA_MUST_CHECK;

/* What was said to a form. */
enum ora_mcp_action { ORA_MCP_ACCEPT, ORA_MCP_DECLINE, ORA_MCP_CANCEL };
/* ORA_MCP_CANCEL where the answer is none. *content is the filled form, or nothing. */
enum ora_mcp_action ora_mcp_form_answer(struct ora_json answers, const char *key,
	struct ora_json *content);

#endif
