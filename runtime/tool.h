#ifndef ORA_TOOL_H
#define ORA_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The seam between generated/ and the runtime: constant tables that describe an
 * API. The generator writes them, the runtime walks them, and neither knows the
 * other's code. One row, struct ora_field, says everything about a parameter or
 * a reply member; conversion, checks, requests, descriptors, command line,
 * documentation and the sandbox all read that row.
 *
 * A parameter `limit` in USD, in the body, may be null, raising it widens:
 *
 *	{
 *		.name = "limit", .c_name = "limit",
 *		.doc = "New spending limit for the API key in USD",
 *		.kind = ORA_KIND_NUMBER, .place = ORA_PLACE_BODY,
 *		.flags = ORA_FIELD_NULLABLE, .widens = ORA_WIDENS_UP,
 *		.offset = offsetof(struct ora_update_keys_args, limit), .bit = 1, .name_length = 5,
 *	}
 *
 * A list of 1 to 100 ids that the path's workspace is to lose, required:
 *
 *	{
 *		.name = "user_ids", .c_name = "user_ids",
 *		.doc = "List of user IDs to remove from the workspace",
 *		.kind = ORA_KIND_STRING, .place = ORA_PLACE_BODY,
 *		.flags = ORA_FIELD_LIST | ORA_FIELD_REQUIRED
 *			| ORA_FIELD_MIN_ITEMS | ORA_FIELD_MAX_ITEMS,
 *		.min_items = 1, .max_items = 100, .widens = ORA_WIDENS_NEVER,
 *		.offset = offsetof(struct ora_..._args, user_ids), .bit = 1, .name_length = 8,
 *	}
 *
 * All of it is const and lives as long as the program.
 */

/* Raised with every change of this header; generated code demands its own. */
#define ORA_TABLE_ABI 9

/* A struct has at most this many members: one bit each in its masks. */
#define ORA_MAX_FIELDS 64

/* What a member, or each item of a list, holds. The C type is in brackets. */
enum ora_kind {
	ORA_KIND_STRING,   /* [const char *] UTF-8, NUL-terminated */
	ORA_KIND_INTEGER,  /* [int64_t] */
	ORA_KIND_NUMBER,   /* [double] finite; replies add the exact text */
	ORA_KIND_BOOLEAN,  /* [bool] */
	ORA_KIND_ENUM,     /* [enum, as int] 0 is unknown; replies add the text */
	ORA_KIND_OBJECT,   /* [const struct x *] described by .object */
	ORA_KIND_JSON,     /* [const char *] any JSON value as text, for opaque maps */
};

/* Where a parameter goes; reply members are ORA_PLACE_NONE. */
enum ora_place {
	ORA_PLACE_NONE,
	ORA_PLACE_PATH,
	ORA_PLACE_QUERY,
	ORA_PLACE_HEADER,
	ORA_PLACE_BODY,
};

/* Rules for the text of a string. Each has one checker, in bind/format.c. */
enum ora_format {
	ORA_FORMAT_NONE,
	ORA_FORMAT_UUID,           /* 8-4-4-4-12 hexadecimal digits */
	ORA_FORMAT_SLUG,           /* a-z, 0-9 and hyphens */
	ORA_FORMAT_DATE,           /* YYYY-MM-DD, a day that exists */
	ORA_FORMAT_UTC_DATE_TIME,  /* YYYY-MM-DDTHH:MM:SS[.fraction]Z */
	ORA_FORMAT_SEGMENTS,       /* a-z and 0-9, single hyphens between them */
	ORA_FORMAT_SHA256,         /* 64 lower-case hexadecimal digits */
};

/*
 * What change of a body parameter gives somebody more than they had (more money,
 * more models, more access, less privacy). The gate asks before widening.
 */
enum ora_widens {
	ORA_WIDENS_NEVER = 0,
	ORA_WIDENS_UP = 1 << 0,       /* a higher value */
	ORA_WIDENS_CLEARED = 1 << 1,  /* null where a value was; in a create, its absence */
	ORA_WIDENS_GROW = 1 << 2,     /* a list that gains items */
	ORA_WIDENS_SHRINK = 1 << 3,   /* a list that loses items */
	ORA_WIDENS_TRUE = 1 << 4,     /* false to true */
	ORA_WIDENS_FALSE = 1 << 5,    /* true to false */
	ORA_WIDENS_CHANGE = 1 << 6,   /* any change */
	ORA_WIDENS_EARLIER = 1 << 7,  /* an enum value that stands before the old one; null is last */
};

/* How people read a reply member, beyond what its kind says. */
enum ora_show {
	ORA_SHOW_PLAIN,
	ORA_SHOW_MONEY,   /* a number in USD */
	ORA_SHOW_MOMENT,  /* a string: a time in ISO 8601 */
	ORA_SHOW_SHARE,   /* a number from 0 to 1 */
};

/* What a parameter, or a member of an object, means to a policy. */
enum ora_role {
	ORA_ROLE_NONE,
	ORA_ROLE_LIMIT,        /* a spending limit in USD */
	ORA_ROLE_LIMIT_RESET,  /* how often it starts anew */
	ORA_ROLE_EXPIRY,       /* when it ends */
	ORA_ROLE_WORKSPACE,    /* the workspace it is in */
	ORA_ROLE_MODELS,       /* models that may be used */
	ORA_ROLE_PROVIDERS,    /* providers that may be used */
	ORA_ROLE_IDS,          /* what a bulk call is about */
};

enum ora_field_flags {
	ORA_FIELD_LIST = 1 << 0,
	ORA_FIELD_REQUIRED = 1 << 1,   /* of a reply: upstream always sends it */
	ORA_FIELD_NULLABLE = 1 << 2,
	ORA_FIELD_COMMON = 1 << 3,     /* on every tool alike, such as attribution headers */
	ORA_FIELD_VOLATILE = 1 << 4,   /* of a reply: changes by itself, such as usage */
	ORA_FIELD_SECRET = 1 << 5,     /* never logged; never required in outputSchema */
	ORA_FIELD_MINIMUM = 1 << 6,    /* the bound of that name is in force */
	ORA_FIELD_MAXIMUM = 1 << 7,
	ORA_FIELD_MIN_LENGTH = 1 << 8,
	ORA_FIELD_MAX_LENGTH = 1 << 9,
	ORA_FIELD_MIN_ITEMS = 1 << 10,
	ORA_FIELD_MAX_ITEMS = 1 << 11,
	ORA_FIELD_PROSE = 1 << 12,     /* the rule stands in upstream's prose, not its schema:
	                                  we check it, the descriptor's schema does not say it */
	ORA_FIELD_SUGGEST = 1 << 13,   /* .choices are known values, others are allowed too */
};

/* The values of an enum: names[v - 1] is the text of value v. 0 is unknown. */
struct ora_enum {
	const char *name;          /* C tag, without prefix, such as "limit_reset" */
	const char *const *names;
	int count;
};

struct ora_object;

struct ora_field {
	const char *name;     /* on the wire and in JSON: "HTTP-Referer" */
	const char *c_name;   /* the struct member: "http_referer" */
	const char *doc;      /* one paragraph for people and models */
	enum ora_kind kind;
	enum ora_place place;
	enum ora_format format;
	unsigned flags;       /* enum ora_field_flags */
	unsigned widens;      /* enum ora_widens, of body parameters */
	uint16_t offset;      /* of the member in its struct */
	uint16_t text_offset; /* of the `_text` twin (const char *) of numbers and enums in
	                         replies; 0: none */
	uint8_t bit;          /* in the masks, 0..63 */
	uint16_t name_length; /* bytes of the name */
	const struct ora_enum *choices;   /* of enums; of strings with ORA_FIELD_SUGGEST */
	const struct ora_object *object;  /* of objects and lists of objects */
	double minimum, maximum;          /* of integers and numbers, inclusive */
	uint32_t min_length, max_length;  /* of strings, in Unicode characters */
	uint32_t min_items, max_items;    /* of lists */
	const char *since;    /* API date that brought it, "2026-05-06" */
	enum ora_show show;   /* of reply members */
	const char *left_of;  /* the number beside it of which this one is what is left; or NULL */
	const char *spent_of; /* the number beside it of which this one is what is spent; or NULL */
	const char *refers;   /* of IDs: short name of the tool that lists what they are IDs of, or
	                         NULL; the object of its rows has an id */
	enum ora_role role;
	const struct ora_enum *shown;  /* of secret JSON: the members of the object that are no secrets,
	                                  and stand in plans and in the log; NULL: none */
};

/* Members that must be given together: all of the bits in `members`, or none. */
struct ora_together {
	uint64_t members;
};

/* A struct: arguments, a reply, or an object inside one of them. */
struct ora_object {
	const char *name;                /* "create_keys_args", "key" */
	uint16_t size;                   /* sizeof the struct */
	uint16_t masks_offset;           /* of `present`; `null` follows it */
	uint16_t field_count;
	const struct ora_field *fields;  /* in the order of their bits */
	const struct ora_together *together;
	uint16_t together_count;
	const char *id;                  /* the member that others refer to it by, or NULL */
	const char *const *labels;       /* members that people know it by, the best first, NULL at
	                                    the end; or NULL */
	const char *const *columns;      /* members that a table of them shows, NULL at the end; NULL:
	                                    all */
};

enum ora_method {
	ORA_GET,
	ORA_POST,
	ORA_PATCH,
	ORA_PUT,
	ORA_DELETE,
};

/* What a call does to the organisation. Everything but a read is sent once. */
enum ora_effect {
	ORA_READ,
	ORA_WRITE,
	ORA_DESTRUCTIVE,
};

/* How a list goes on after one page. */
enum ora_paging {
	ORA_PAGING_NONE,
	ORA_PAGING_COUNTED,    /* behind so many rows, up to a total */
	ORA_PAGING_FULL_PAGE,  /* behind so many rows: a page of page_size may not be the last */
	ORA_PAGING_CURSOR,     /* where the page before says, until one says nothing */
};

/*
 * An MCP tool as constant JSON segments. A descriptor is
 *	head, connection property, properties[i] of each shown field, `},"required":[..]`,
 *	tail
 * joined with commas where they are needed; the runtime writes only what depends
 * on the configuration.
 */
struct ora_descriptor {
	const char *head;               /* {"name":..,"inputSchema":{"type":"object","properties":{ */
	const char *const *properties;  /* "name":{schema}, one for each field of args */
	const char *tail;               /* ,"additionalProperties":false},"outputSchema":..} */
};

/* A way to add up the rows of a reply: by a member of theirs; or by calling the tool once for
 * each value of a parameter (whose `refers` tells what values there are), which gives the sums of
 * the parts of the account that the values belong to. */
struct ora_chart_way {
	const char *name;    /* "model" */
	const char *member;  /* of a row, or NULL */
	const char *each;    /* the parameter, or NULL */
};

/* What rows are drawn as: one of their numbers, added up by the first way unless asked. */
struct ora_chart {
	const char *value;
	const struct ora_chart_way *ways;
	size_t way_count;
};

/*
 * A read that the gate makes for a write: to see what it changes, whom it touches, and what
 * became of it.
 */
struct ora_lookup_arg {
	const char *name;  /* parameter of the read */
	const char *from;  /* parameter of the write; or "state." and a member of what `state` read */
};

struct ora_lookup {
	const struct ora_tool *tool;
	const struct ora_lookup_arg *args;
	size_t arg_count;
	const char *noun;    /* of `touches`: what its rows are, "keys" */
	const char *id;      /* of `replaces` and `verify_with`: the member of a row that is one of the
	                        call's ids */
	const char *holder;  /* of `replaces`: the member of a row that has what is replaced */
	const char *name;    /* of `creates`: the member of a row that is the name of what is made, as
	                        the parameter of that name */
	const char *time;    /* of `creates`: the member of a row that says when it was made */
	bool gone;           /* of `verify_with`: the ids must not be among the rows */
};

/*
 * A tool that is no request of its own: it makes something new in the place of what `state` reads,
 * and ends the old. Where an argument of a step comes from: a parameter of the workflow; or
 * "state.", "made." or "row." and a member of what is replaced, of what was made in its place, or
 * of a row of `assigned`. `otherwise` (NULL: nothing) is where it comes from if that has no value.
 */
struct ora_step_arg {
	const char *name;  /* parameter of the step's tool */
	const char *from;
	const char *otherwise;
};

struct ora_step_of {
	const struct ora_tool *tool;
	const struct ora_step_arg *args;
	size_t arg_count;
};

struct ora_workflow {
	struct ora_step_of create;  /* makes the new one; its reply has the secret */
	struct ora_step_of assign;  /* done for each row of `assigned` that is about the old one */
	struct ora_step_of check;   /* a read with the new secret */
	struct ora_step_of end;     /* of the old one */
	const char *named;          /* argument of `create` that is the name */
	const char *suffix;         /* behind the old name, where no other is given */
	const struct ora_lookup *assigned;  /* lists what things are assigned to: `id`, `holder` */
	const char *flag;           /* boolean of `end` that is set */
	const char *const *lost;    /* members of the state that the new one can't have: if one has a
	                               value, nothing is made; ends with NULL, or is NULL */
	const char *made;           /* parameter: what an earlier call made, which goes on from there */
	const char *grace;          /* parameter: seconds until the end of the old one */
	long default_grace_s;
};

struct ora_tool {
	const char *name;        /* "openrouter_admin_create_keys" */
	const char *short_name;  /* "create_keys" */
	const char *title;       /* the table's description */
	const char *doc;         /* what else one must know; never "" */
	const char *group;       /* "keys" */
	const char *verb;        /* "create" */
	enum ora_method method;
	const char *path;        /* "/keys/{hash}" */
	int success;             /* the status that means done */
	enum ora_effect effect;
	const char *since;       /* API date that brought it; later than the API's: not offered
	                            to a client that chooses nothing */
	bool idempotent;         /* repeating it changes nothing more */
	bool any_key;            /* an ordinary key will do */
	enum ora_paging paging;
	uint16_t page_size;      /* rows of a full page, with ORA_PAGING_FULL_PAGE */
	const char *position;    /* parameter that says where a page begins: how many rows are before
	                            it, or, with ORA_PAGING_CURSOR, a text; NULL: no pages */
	const char *limit;       /* parameter that says how many rows a page has at most, or NULL */
	const char *next;        /* with ORA_PAGING_CURSOR: string in the reply that is the position of
	                            the next page, dots between members; none at the end */
	const char *rows;        /* reply member that holds the rows of a list, or NULL */
	const char *total;       /* reply member that holds the total, or NULL */
	const char *scope;       /* what a list leaves out unless asked, or NULL */
	const struct ora_object *args;
	const struct ora_object *reply;
	const char *suspect;     /* object in the reply whose numbers, all zero, mean that the
	                            key may be an ordinary one; or NULL */
	const struct ora_chart *chart;  /* or NULL */
	const struct ora_lookup *state;     /* of a write: reads the object that it changes, or NULL */
	const struct ora_lookup *creates;   /* lists what it makes; NULL: it makes nothing */
	const struct ora_lookup *replaces;  /* lists what its ids are taken from, or NULL */
	const struct ora_lookup *verify_with; /* lists where its ids must be now, or NULL */
	const struct ora_lookup *touches;   /* lists of what the change acts on */
	size_t touch_count;
	const struct ora_workflow *workflow;  /* or NULL: it is a request */
	const char *count;       /* reply member that says how many ids it was done for, or NULL */
	const char *example;     /* arguments as JSON */
	const struct ora_descriptor *descriptor;
};

/* How upstream says what went wrong: paths of members, dots between them. */
struct ora_envelope {
	const char *code;     /* "error.code" */
	const char *message;  /* "error.message" */
};

/* How to ask upstream what kind of key this is. */
struct ora_key_probe {
	const struct ora_tool *tool;  /* takes no required argument */
	const char *member;           /* boolean in the reply: "data.is_management_key" */
	const char *advice;           /* said when it is false */
};

/* Lists with a `scope` show one part of the account. The parts are the rows of `tool`; giving
 * their `member` as `param` shows each. */
struct ora_partition {
	const struct ora_tool *tool;  /* a list: "list_workspaces" */
	const char *member;           /* string in its rows: "id" */
	const char *param;            /* "workspace_id" */
};

struct ora_group {
	const char *name;  /* "keys": a toolset, and the first word of a command */
	const char *doc;
};

/* What {name} in the text of a prompt stands for. */
struct ora_blank {
	const char *name;
	const char *doc;
	const char *otherwise;  /* text in its place where nothing was given; NULL: required */
	const char *refers;     /* short name of the tool whose rows it is one of, or NULL */
};

/* What a person may ask a model to do, in words that name the tools for it. */
struct ora_prompt {
	const char *name;
	const char *title;
	const char *doc;
	const char *text;
	const struct ora_blank *blanks;
	size_t blank_count;
};

/* What a model should know of the API, for it to read when it needs it. */
struct ora_fact {
	const char *name;
	const char *title;
	const char *text;
};

/* The document that the tables were last compared with; NULL where it is not known. */
struct ora_source {
	const char *repository, *path, *commit;
	const char *date;    /* YYYY-MM-DD */
	const char *sha256;  /* of the document */
};

struct ora_api {
	int abi;                     /* ORA_TABLE_ABI */
	const char *name;            /* "openrouter-admin" */
	const char *title;           /* "OpenRouter admin" */
	const char *version;         /* of the API description, "2026-05-06" */
	const char *since;           /* of the tools that are offered by default, "2026-05-06" */
	struct ora_source source;
	const char *base_url;        /* "https://openrouter.ai/api/v1" */
	const char *trusted_host;    /* keys go to it and its subdomains only */
	const char *auth_header;     /* "Authorization" */
	const char *auth_prefix;     /* "Bearer " */
	const char *sandbox_key;     /* accepted by the sandbox; may go to loopback */
	const char *sandbox_other_key;  /* same, an ordinary key */
	struct ora_envelope error;
	struct ora_key_probe probe;  /* .tool NULL: upstream has no such thing */
	struct ora_partition partition; /* .tool NULL: there are no parts */
	const char *instructions;    /* for models, at most 1,500 characters */
	const struct ora_field *connection;  /* the argument that names a connection (PCID):
	                                        in JSON only, in no struct */
	const struct ora_group *groups;
	size_t group_count;
	const struct ora_tool *tools;        /* sorted by name */
	size_t tool_count;
	const uint16_t *listed;              /* indices into tools, in the order of tools/list:
	                                        the first is harmless with no arguments */
	const struct ora_prompt *prompts;
	size_t prompt_count;
	const struct ora_fact *facts;
	size_t fact_count;
	const void *reserved[16];            /* NULL: the table is a symbol of the library, and a
	                                        program may have copied as many bytes as it had
	                                        when it was linked; what is added takes one of
	                                        these */
};

/*
 * Fails to compile where a struct member is not of the type that its row's kind
 * demands. Enums are checked by size, because each is a type of its own.
 */
#define ORA_CHECK_MEMBER(type, member, ctype) \
	_Static_assert(_Generic(((struct type *)0)->member, ctype: 1, default: 0), \
		#type "." #member " is not " #ctype)
#define ORA_CHECK_ENUM(type, member) \
	_Static_assert(sizeof(((struct type *)0)->member) == sizeof(int), \
		#type "." #member " does not fit an int")

#endif
