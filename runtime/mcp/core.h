#ifndef ORA_MCP_CORE_H
#define ORA_MCP_CORE_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>
#include <ora/mcp.h>

#include "base/buf.h"
#include "json/view.h"

/*
 * The protocol: JSON-RPC, both eras, sessions. It knows a provider of tools, but no tool;
 * it is fed messages, but knows no socket. A transport creates one session per peer.
 */

/* Who is asking. A transport that authenticates fills it in; stdio has one caller. */
struct ora_mcp_caller {
	const char *name;
	enum ora_mode mode;
};

struct ora_mcp_info {
	const char *name;
	const char *title;
	const char *version;
	const char *instructions;
};

/* One tools/call. The core owns it; the provider keeps the pointer until it has answered,
 * and may hang its own data on it. */
struct ora_mcp_call {
	void *provider_data;
	const struct ora_mcp_caller *caller;
};

struct ora_mcp_provider {
	void *data;
	/* The JSON array of descriptors, in order; borrowed until the next call. The same
	 * answer to the same caller. NULL: out of memory. */
	const char *(*list_tools)(void *data, const struct ora_mcp_caller *caller,
		size_t *length);
	/* Starts a call. `name` and `arguments` (an object, or nothing) are borrowed until it
	 * returns. Exactly one ora_mcp_answer_...() follows, now or later. */
	void (*call_tool)(void *data, struct ora_mcp_call *call, const char *name,
		struct ora_json arguments);
	/* The peer wants no answer any more. The provider stops reads, lets writes go on, and
	 * still answers once; the core drops that answer. */
	void (*cancel_tool)(void *data, struct ora_mcp_call *call);
};

/* Answers a call with a result. `text` is for the model; `note`, a remark on it in a block of
 * its own, or ""; `structured` a JSON object or nothing; `meta` the inside of `_meta`
 * ("\"k\":\"v\"") or "". All borrowed. */
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
/* Answers with a JSON-RPC error, such as -32602 for a tool that there is not. */
void ora_mcp_answer_error(struct ora_mcp_call *call, int code, const char *message);

/* The server over any provider; both borrowed. ora_mcp_server_create() in tools.c makes one
 * over the tools of a client, and frees the provider through `destroy_provider`. */
#define ORA_MCP_MAX_MESSAGE (8u << 20)  /* bytes that an answer may have: clients drop longer ones */
int ora_mcp_core_create(struct ora_mcp_server **server, const struct ora_mcp_info *info,
	const struct ora_mcp_provider *provider, const struct ora_mcp_options *options,
	void (*destroy_provider)(void *data)) ORA_MUST_CHECK;

#endif
