#ifndef ORA_MCP_SECRET_ARGS_H
#define ORA_MCP_SECRET_ARGS_H

#include <ora/client.h>

#include "base/buf.h"
#include "json/view.h"
#include "tool.h"

/*
 * Arguments that hold a secret: an agent gives {"secret": "NAME"} instead, so that no model and no
 * transcript ever has it. Before the call starts the names are replaced by what they stand for,
 * which may take a program and its time.
 */
struct secret_args;

/* The names in the arguments of a call (*found: new; NULL where there are none). Arguments are
 * copied. Returns 0, ORA_ERR_ARGS for a secret that was told instead of named, or
 * ORA_ERR_MEMORY. */
int mcp_secret_args_find(const struct ora_tool *tool, struct ora_json arguments,
	struct secret_args **found, struct ora_error *err) ORA_MUST_CHECK;
/* Whether calls through the connection may use them all: 0, or ORA_ERR_ARGS. */
int mcp_secret_args_check(const struct secret_args *args, const struct ora_client *client,
	const char *connection, struct ora_error *err) ORA_MUST_CHECK;
/* Reads what they stand for on a helper thread, then calls done(user) from a later poll. Returns 0
 * or ORA_ERR_MEMORY. */
int mcp_secret_args_read(struct secret_args *args, struct ora_client *client,
	void (*done)(void *user), void *user) ORA_MUST_CHECK;
/* Afterwards: the arguments with their secrets, for ora_buf_wipe(). Returns 0 or what reading
 * came to. */
int mcp_secret_args_put(const struct secret_args *args, struct ora_buf *out,
	struct ora_error *err) ORA_MUST_CHECK;
/* Makes stars of them where a reply repeats them. */
void mcp_secret_args_hide(const struct secret_args *args, char *json, size_t length);
/* Wipes what was read. NULL is allowed. */
void mcp_secret_args_destroy(struct secret_args *args);

#endif
