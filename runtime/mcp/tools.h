#ifndef ORA_MCP_TOOLS_H
#define ORA_MCP_TOOLS_H

#include "base/buf.h"
#include "client/client.h"
#include "mcp/core.h"
#include "tool.h"

/*
 * The provider over a client, in parts: calls (tools.c), what is listed (view.c), prompts
 * (prompts.c), resources (resources.c), completion (suggest.c). All of it is asked by a caller,
 * and shows what that caller may use, and nothing else.
 */
struct secret_args;

struct tools {
	struct ora_client *client;
	struct ora_mcp_options options;
	struct ora_mcp_param_header route; /* of the connection */
	char uris[2][160];            /* of resources that change with the connections */
	const char *changing[3];
	char description[400];        /* of the API */
	struct views *views;
	struct kept *kept;            /* replies that were too long to be shown */
	struct suggestions *suggestions;
	struct ora_buf list;          /* of prompts, resources or templates; until the next one */
	size_t running;               /* calls that are not answered */
	bool closed;                  /* freed when the last call has ended */
};

/* What a request of a client has begun, first in what its provider_data is. */
struct begun {
	struct ora_call *call;        /* NULL: it waits for something before it */
	bool canceled;                /* meanwhile */
};

/* call.c: starts a call of a tool; its end, and what can't be started, is answered. `connection`
 * is NULL where the gate chooses; `secrets`, which are stolen, are those in the arguments, or NULL. */
void mcp_start_call(struct tools *tools, struct ora_mcp_call *mcp, const struct ora_tool *tool,
	struct ora_json arguments, struct secret_args *secrets, const char *connection);
/* The same, as soon as the secrets are read that the arguments name; they are stolen. */
void mcp_start_call_later(struct tools *tools, struct ora_mcp_call *mcp,
	const struct ora_tool *tool, struct secret_args *secrets, const char *connection);
/* Answers with the words of an error: the model is to mend its call with them. */
void mcp_answer_fault(struct ora_mcp_call *mcp, const struct ora_error *err);

/* The end of a call; frees the provider after the last, if it was closed. */
void mcp_tools_leave(struct tools *tools);

/* view.c: connections that a caller may use */

/* NULL: all. It borrows from the caller and is valid as long as `allowed`. */
const struct ora_allowed *mcp_tools_allowed(const struct ora_mcp_caller *caller,
	struct ora_allowed *allowed);
/* Their ids, up to `max` of them, borrowed until the next poll; returns how many there are. */
size_t mcp_tools_connections(const struct tools *tools, const struct ora_mcp_caller *caller,
	const char **ids, size_t max);
#define TOOLS_LISTED_CONNECTIONS 32

/* The array of the descriptors that a caller sees; borrowed until the next call. NULL: out of
 * memory. Whether a caller sees a tool. */
struct views *mcp_views_create(void) ORA_MUST_CHECK;
void mcp_views_destroy(struct views *views);
const char *mcp_view_tools(struct tools *tools, const struct ora_mcp_caller *caller, size_t *length);
bool mcp_view_has(const struct tools *tools, const struct ora_mcp_caller *caller,
	const struct ora_tool *tool);

/* prompts.c */
const char *mcp_prompts_list(struct tools *tools, const struct ora_mcp_caller *caller,
	size_t *length);
void mcp_prompts_get(struct tools *tools, struct ora_mcp_call *call, const char *name,
	struct ora_json arguments);
const struct ora_prompt *mcp_prompts_find(const struct ora_api *api, const char *name);

/* resources.c */
const char *mcp_resources_list(struct tools *tools, const struct ora_mcp_caller *caller,
	size_t *length);
const char *mcp_resources_templates(struct tools *tools, size_t *length);
void mcp_resources_read(struct tools *tools, struct ora_mcp_call *call, const char *uri);

/* kept.c: whole replies, for who asked and for a while. */
#define KEPT_MINUTES 10
struct kept *mcp_kept_create(void) ORA_MUST_CHECK;
void mcp_kept_destroy(struct kept *kept);
/* Keeps a copy; writes its name, or "" where it is too long or there is no memory. */
void mcp_kept_add(struct kept *kept, const char *caller, const char *json, size_t length,
	char name[32]);
/* NULL: there is none of that name for that caller. Borrowed until the next mcp_kept_add(). */
const char *mcp_kept_find(struct kept *kept, const char *caller, const char *name, size_t *length);

/* suggest.c */
struct suggestions *mcp_suggestions_create(void) ORA_MUST_CHECK;
void mcp_suggestions_destroy(struct suggestions *suggestions);
void mcp_suggest(struct tools *tools, struct ora_mcp_call *call,
	const struct ora_mcp_completion *completion);

#endif
