#ifndef ORA_MCP_CONFIRM_H
#define ORA_MCP_CONFIRM_H

#include <ora/confirm.h>

#include "base/buf.h"
#include "mcp/provider.h"
#include "tool.h"

/*
 * The confirmation of a tool call: the plan of the gate becomes a form that the client shows to
 * its person; where tokens are taken, one stands in the argument `confirm`.
 */
struct ora_mcp_confirm;

/* An asker for a call, where its client can show a form: *asker is filled in. Returns NULL
 * where it can't, or without memory. Give it to ora_mcp_confirm_end() when the call has ended. */
struct ora_mcp_confirm *ora_mcp_confirm_begin(struct ora_mcp_call *mcp,
	struct ora_asker *asker) ORA_MUST_CHECK;
/* NULL is allowed. */
void ora_mcp_confirm_end(struct ora_mcp_confirm *confirm);

/* Writes the property `confirm` of a tool that may want it, with a comma before it. */
void ora_mcp_confirm_put_property(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_buf *out);
/* Takes the argument `confirm` out: `rest` gets the other arguments, `token` its text. False where
 * there is none to take out, and then both stay empty. */
bool ora_mcp_confirm_take(const struct ora_client *client, const struct ora_tool *tool,
	struct ora_json arguments, struct ora_buf *rest, struct ora_buf *token);

#endif
