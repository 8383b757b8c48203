#ifndef ORA_SANDBOX_SNAPSHOT_H
#define ORA_SANDBOX_SNAPSHOT_H

#include <json-c/json.h>

#include <ora/error.h>

#include "sandbox/store.h"
#include "tool.h"

/*
 * The whole state as one JSON document, which `sandbox dump` prints and `--seed FILE` reads:
 *
 *	{"workspaces": [..], "members": [..], "guardrails": [..], "keys": [..],
 *	 "workspace_members": [..], "key_assignments": [..], "member_assignments": [..],
 *	 "activity": [..]}
 *
 * Objects are as the API shows them; all but their id may be left out. Rows of activity are one
 * for each day, model, endpoint, key and user.
 */

/* New. */
struct json_object *sandbox_dump(struct store *store);
/* Adds what a document holds. Returns 0 or ORA_ERR_CONFIG, naming the place. */
int sandbox_load(struct store *store, const struct ora_api *api, struct json_object *document,
	struct ora_error *err) ORA_MUST_CHECK;
/* The same of a file. */
int sandbox_load_file(struct store *store, const struct ora_api *api, const char *file,
	struct ora_error *err) ORA_MUST_CHECK;

#endif
