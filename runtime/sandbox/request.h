#ifndef ORA_SANDBOX_REQUEST_H
#define ORA_SANDBOX_REQUEST_H

#include <json-c/json.h>
#include <stdbool.h>
#include <stdint.h>

#include <ora/export.h>

#include "base/buf.h"
#include "sandbox/store.h"
#include "tool.h"

/*
 * One request on its way through the sandbox: what was asked, checked by the tables, and what
 * will be answered. A handler fills in `reply`, or refuses.
 */
struct sandbox_request {
	struct store *store;
	const struct ora_tool *tool;
	struct json_object *given;   /* all arguments by name, as JSON; borrowed */
	bool management;             /* the key is a management key */
	const char *key_hash;        /* of the key, where the sandbox made it; "" or borrowed */
	int64_t now;                 /* seconds since 1970 */
	struct json_object *reply;   /* new: a handler's answer; or */
	struct ora_buf text;         /* the same as text, where it is not empty */
	int status;                  /* of a refusal */
	char message[256];
};

/* Returns 0, or what sandbox_refuse() returned. */
typedef int sandbox_handler(struct sandbox_request *request);

/* The handlers of a group of tools, by the tool's short name; {NULL} ends the table. */
struct sandbox_operation {
	const char *tool;
	sandbox_handler *run;
};
extern const struct sandbox_operation sandbox_account_operations[];
extern const struct sandbox_operation sandbox_analytics_operations[];
extern const struct sandbox_operation sandbox_budget_operations[];
extern const struct sandbox_operation sandbox_byok_operations[];
extern const struct sandbox_operation sandbox_guardrail_operations[];
extern const struct sandbox_operation sandbox_key_operations[];
extern const struct sandbox_operation sandbox_observability_operations[];
extern const struct sandbox_operation sandbox_preset_operations[];
extern const struct sandbox_operation sandbox_scim_operations[];
extern const struct sandbox_operation sandbox_workspace_operations[];

/* The workspace of requests that name none. */
#define SANDBOX_DEFAULT_WORKSPACE "default"
#define SANDBOX_ORGANIZATION "org_2sandbox0000000000000000000"
/* Activity and its clock: this many completed days are kept. */
#define SANDBOX_ACTIVITY_DAYS 30

/* Ends the request with an error of that status; returns -1. */
int sandbox_refuse(struct sandbox_request *request, int status, const char *format, ...)
	ORA_PRINTF(3, 4);

/* request.c: arguments. NULL, 0 or `fallback` where one was not given, or is null. Borrowed. */
const char *sandbox_text(const struct sandbox_request *request, const char *name);
int64_t sandbox_number(const struct sandbox_request *request, const char *name,
	int64_t fallback);
bool sandbox_flag(const struct sandbox_request *request, const char *name);
/* Whether it was given, null included. */
bool sandbox_given(const struct sandbox_request *request, const char *name);

/* document.c: objects, made by walking the tables of the reply. */

/* A new object as the tool's reply has it in `data` (or its rows): what upstream always sends
 * is there, null or zero; then everything that was given for a member of that name. */
struct json_object *sandbox_make(const struct sandbox_request *request);
/* Copies what was given over a document. False: there was nothing to copy. */
bool sandbox_update(const struct sandbox_request *request, struct json_object *doc);
/* An empty object of a reply type. */
struct json_object *sandbox_blank(const struct ora_object *type);
/* The reply type of a tool's `data`. */
const struct ora_object *sandbox_type(const struct ora_tool *tool);

/* The members that are set by the sandbox itself. Values are new, and stolen. */
void sandbox_set(struct json_object *doc, const char *name, struct json_object *value);
void sandbox_set_text(struct json_object *doc, const char *name, const char *text);
const char *sandbox_get_text(const struct json_object *doc, const char *name);

/* {"data": doc}, with doc stolen. */
struct json_object *sandbox_data(struct json_object *doc);

/* collection.c: how objects are found, kept and listed. */

/* The collections, in the order in which they may refer to each other. */
struct sandbox_collection {
	enum store_kind kind;
	const char *name;    /* in seeds and dumps: "workspaces" */
	const char *tool;    /* a tool whose reply's `data` has the type */
	const char *id;      /* members of the document: what it is found by, */
	const char *parent;  /* what it belongs to (NULL: nothing), */
	const char *label;   /* and its name in the sense of struct store_row */
};
extern const struct sandbox_collection sandbox_collections[];
/* Stores a document; what it is found by is read from it. */
void sandbox_put(struct store *store, enum store_kind kind, struct json_object *doc);
/* Answers with a page of a list, as `offset` and `limit` ask for, and the total. */
int sandbox_page(struct sandbox_request *request, struct store_query query);

/* things.c: what handlers of simple objects share, whose id is their member `id`. */

/* A new object of what was given, with an id, times, and the workspace that is asked for, of which
 * `workspace_id` may be left out; NULL after a refusal. */
struct json_object *sandbox_new_thing(struct sandbox_request *request);
/* Answers with the object that `id` asks for, stolen; 404 for NULL. */
int sandbox_answer_thing(struct sandbox_request *request, struct json_object *doc,
	const char *noun);
/* The object that `id` asks for, new, or NULL. */
struct json_object *sandbox_find_thing(struct sandbox_request *request, enum store_kind kind);
/* Keeps a changed object, stolen, and answers with it. */
int sandbox_keep_thing(struct sandbox_request *request, enum store_kind kind,
	struct json_object *doc);
/* Deletes the object that `id` asks for, and answers that it is gone; 404 where there is none. */
int sandbox_delete_thing(struct sandbox_request *request, enum store_kind kind,
	const char *noun);
/* Answers {"deleted": true}. */
int sandbox_deleted(struct sandbox_request *request);
/* A page of the objects of the workspace that `workspace_id` asks for, or of the default one. */
int sandbox_workspace_page(struct sandbox_request *request, enum store_kind kind,
	const char *name);

/* moment.c: times as upstream writes them, "2026-05-06T12:00:00.000Z". */
#define SANDBOX_MOMENT_SIZE 32
void sandbox_moment(int64_t seconds, char out[SANDBOX_MOMENT_SIZE]);
/* "2026-05-06" of the day in UTC. */
void sandbox_date(int64_t seconds, char out[SANDBOX_MOMENT_SIZE]);
/* Seconds of a checked UTC time or date; -1 for NULL. */
int64_t sandbox_parse_moment(const char *text);
/* The beginning of the day, week (Monday) or month in UTC. */
int64_t sandbox_day(int64_t seconds);
int64_t sandbox_week(int64_t seconds);
int64_t sandbox_month(int64_t seconds);

/* identity.c: ids. */
#define SANDBOX_UUID_SIZE 37
#define SANDBOX_HASH_SIZE 65
#define SANDBOX_SECRET_SIZE 80
/* A random UUID; or, for a name, always the same one. */
void sandbox_uuid(const char *name, char out[SANDBOX_UUID_SIZE]);
/* A secret of the form sk-or-v1-..., random or of a name. */
void sandbox_secret(const char *name, char out[SANDBOX_SECRET_SIZE]);
/* The hash upstream identifies a key by: SHA-256 in hexadecimal. */
void sandbox_hash(const char *secret, char out[SANDBOX_HASH_SIZE]);

/* keys.c: what a key spent and may still spend, as of now. */
void sandbox_refresh_key(struct store *store, struct json_object *key, int64_t now);

/* workspaces.c: a workspace by id, by slug, or for NULL the default one. New, or NULL. */
struct json_object *sandbox_workspace(struct store *store, const char *id);

/* Names the guardrail that is in force in it by default: its id follows from the workspace's. */
void sandbox_set_default_guardrail(struct json_object *workspace);

/* seed_more.c: what the demo organisation has besides keys, guardrails and members, as of the day
 * that begins at `today`. */
void sandbox_seed_more(struct store *store, const struct ora_api *api, int64_t today,
	const char *workspace);

/* seed.c: fills an empty store with the demo organisation, or with the least there can be. All that
 * is seeded on one day is the same. */
void sandbox_seed(struct store *store, const struct ora_api *api, int64_t now, bool demo);

#endif
