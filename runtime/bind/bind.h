#ifndef ORA_BIND_BIND_H
#define ORA_BIND_BIND_H

#include <stddef.h>

#include <ora/error.h>
#include <ora/reply.h>

#include "base/arena.h"
#include "base/buf.h"
#include "bind/fault.h"
#include "json/scan.h"
#include "json/view.h"
#include "tool.h"

/*
 * Between JSON, C structs and HTTP messages, by walking the tables. Nothing here knows a
 * network, and nothing here knows a tool by its name.
 */

/*
 * args.c: a JSON object to an argument struct. It only converts: a wrong type, an unknown
 * member or null where it is not allowed is a fault, everything else is the business of
 * ora_check(). `value` is scanned text. The struct, new in the arena, has the size of
 * `object`; what could not be converted is absent in it and named in `faults`.
 * `connection` (NULL allowed) receives the connection argument (api->connection), or NULL
 * where it was not given; it is accepted only where `connection` is asked for.
 * Returns 0, also with faults; or ORA_ERR_MEMORY.
 */
int ora_args_from_json(const struct ora_api *api, const struct ora_tool *tool,
	struct ora_json value, struct ora_arena *arena, void **args, const char **connection,
	struct ora_faults *faults) ORA_MUST_CHECK;

/* args.c: the way back: the struct as a JSON object, members in table order, only those
 * that are in a state. Secret members are written by ora_secret_put() where `redact`. */
void ora_args_to_json(const struct ora_object *object, const void *args, bool redact,
	struct ora_buf *out);

/* secret.c: a secret as plans and the log show it: "***", or an object whose members are that, but
 * for those that the field's row shows (of URLs neither user nor query). */
void ora_secret_put(const struct ora_field *field, struct ora_json value, struct ora_buf *out);
/* Whether the member of that name of secret JSON is no secret. */
bool ora_secret_is_shown(const struct ora_field *field, struct ora_json name);

/* copy.c: a deep copy of a struct, new in the arena. Returns NULL without memory. */
void *ora_args_copy(const struct ora_object *object, const void *args,
	struct ora_arena *arena) ORA_MUST_CHECK;

/* check.c: finds all faults of an argument struct, for C callers and JSON alike; parameters
 * that `faults` already names are passed over. A struct smaller than this library's (an
 * older caller) is read as far as it goes. */
void ora_check(const struct ora_tool *tool, const void *args, struct ora_faults *faults);
/* Behind it, before a call is sent: a PATCH that changes nothing is a fault, too, where there is
 * no other. Whoever answers requests has words of their own for that. */
void ora_check_change(const struct ora_tool *tool, const void *args, struct ora_faults *faults);

/* format.c: whether text obeys a format. `want` (NULL allowed) receives a static phrase for
 * messages: "a UUID such as 0df9e665-d932-5740-b2c7-b52af166bc11". */
bool ora_format_ok(enum ora_format format, const char *text, size_t length);
const char *ora_format_want(enum ora_format format);

/* A request, ready to be sent below a base URL. */
struct ora_request {
	enum ora_method method;
	struct ora_buf target;    /* "/keys/abc?offset=100": escaped path and query */
	struct ora_buf headers;   /* "Name: value\n" lines, without credential */
	struct ora_buf body;      /* JSON, or empty */
	bool has_body;
};

/* request.c: builds the request of a checked struct. Returns 0, ORA_ERR_MEMORY or
 * ORA_ERR_TOO_BIG (body, or target, over max_bytes). finish() in every case. */
int ora_request_build(const struct ora_tool *tool, const void *args, size_t max_bytes,
	struct ora_request *out, struct ora_error *err) ORA_MUST_CHECK;
void ora_request_finish(struct ora_request *request);
/* "GET", "POST", ... Static. */
const char *ora_method_name(enum ora_method method);

/* How the message of a reply begins that is JSON, but not of the types of its table; the first path
 * of such a member follows, a colon, and what is wrong with it. */
#define ORA_NOT_AS_DESCRIBED "the reply is not as described: "

/* reply.c: decodes a success body into a new reply struct (*out: destroy it with
 * ora_reply_destroy()). `body` is stolen in every case; it must be malloc'd, or NULL where
 * there is none; that is `{}` to a tool whose reply has no members. A member of a
 * known name but another type is an error of the reply (ORA_ERR_BAD_REPLY), a missing
 * member is simply absent. */
int ora_reply_decode(const struct ora_tool *tool, int status, char *body, size_t length,
	const struct ora_json_limits *limits, struct ora_reply **out,
	struct ora_error *err) ORA_MUST_CHECK;

/* reply.c: fills err from an error status and its body, JSON in upstream's envelope or not:
 * http_status, upstream_code, upstream_message, message, code. Returns the code. */
int ora_reply_error(const struct ora_api *api, int status, const char *content_type,
	const char *body, size_t length, struct ora_error *err);

/* route.c: which tool a request line means; the inverse of request.c. */
struct ora_route;
struct ora_route *ora_route_create(const struct ora_api *api) ORA_MUST_CHECK;
void ora_route_destroy(struct ora_route *route);
/* Finds the tool for method and path ("/keys/abc", no query), below the base URL's path.
 * Literal segments win over {parameters}. NULL where none fits; *known_path (NULL allowed)
 * tells whether another method would have fitted. */
const struct ora_tool *ora_route_find(const struct ora_route *route, const char *method,
	const char *path, bool *known_path);
/* Collects path, query and body into a struct (new in the arena) for ora_check(). Query
 * parameters and body members that the table does not know are ignored, as upstream does.
 * `body` is scanned, or a view of nothing; what is no object has no members. */
int ora_route_args(const struct ora_tool *tool, const char *path, const char *query,
	struct ora_json body, struct ora_arena *arena, void **args,
	struct ora_faults *faults) ORA_MUST_CHECK;

/* copy.c: access to a member by its row, for all that walks structs. */
enum ora_state { ORA_ABSENT, ORA_NULL_VALUE, ORA_VALUE };
enum ora_state ora_field_state(const struct ora_object *object, const struct ora_field *field,
	const void *args);
/* Whether the struct is long enough to have the member: an older caller's may not be. */
bool ora_field_known(const struct ora_object *object, const struct ora_field *field,
	const void *args);
void ora_field_set_state(const struct ora_object *object, const struct ora_field *field,
	void *args, enum ora_state state);
/* An empty argument struct, new in the arena: what its _INIT macro makes. NULL: no memory. */
void *ora_args_create(const struct ora_object *object, struct ora_arena *arena) ORA_MUST_CHECK;
/* A value of any kind, as its member or a list holds it. */
union ora_value {
	const char *text;
	int64_t integer;
	double number;
	bool boolean;
	int choice;
	const void *object;
};
/* The same layout as every generated list. */
struct ora_list {
	const void *items;
	size_t count;
};
/* Size of one item of a list of this kind, and of the member itself if it is no list. */
size_t ora_kind_size(enum ora_kind kind);
/* Size of the member, list or not. */
size_t ora_field_size(const struct ora_field *field);

#endif
