#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"
#include "bind/bind.h"
#include "bind/decode.h"
#include "bind/path.h"
#include "client/client.h"
#include "gate/echo.h"
#include "gate/gate.h"
#include "http/engine.h"
#include "json/scan.h"
#include "json/write.h"
#include "mcp/core.h"
#include "mcp/secret_args.h"

#define MAX_SECRETS 32

/* A name, where it stands, and what it stands for. */
struct named {
	size_t at, length;    /* of {"secret": ..} in the arguments */
	const char *path;     /* of the argument, in the arena */
	const char *name;     /* in the arena */
	bool json;            /* the secret is JSON, and not a string */
	char *value;          /* NULL until it was read */
};

struct secret_args {
	struct ora_arena *arena;
	char *text;           /* the arguments, in the arena */
	size_t length;
	struct named named[MAX_SECRETS];
	size_t count;
	struct ora_named_secrets source;
	struct ora_error err; /* of reading */
	void (*done)(void *user);
	void *user;
};

/* A walk through arguments, and what it has found. */
struct walk {
	struct secret_args *args;
	struct ora_path path;
	struct ora_error *err;
};

static int refuse(const struct walk *walk)
{
	char path[ORA_PATH_SIZE];
	return ora_fail(walk->err, ORA_ERR_ARGS, "%s: a secret is named here, and never told (want "
		"{\"secret\":\"NAME\"}, with the NAME of a section [secret NAME] of the configuration)",
		ora_path_text(&walk->path, path));
}

/* {"secret": "NAME"} and nothing else: the name, or none. */
static struct ora_json name_in(struct ora_json value)
{
	const struct ora_json none = { NULL, 0 };
	struct ora_json_iter it = ora_json_iter(value);
	if (ora_json_type(value) != ORA_JSON_OBJECT || !ora_json_next(&it)
		|| !ora_json_is(it.key, "secret") || ora_json_type(it.value) != ORA_JSON_STRING) {
		return none;
	}
	struct ora_json name = it.value;
	return ora_json_next(&it) ? none : name;
}

static int add(struct walk *walk, struct ora_json value, struct ora_json name, bool json)
{
	struct secret_args *args = walk->args;
	char path[ORA_PATH_SIZE];
	if (args->count == MAX_SECRETS) {
		return ora_fail(walk->err, ORA_ERR_ARGS, "%s: more than %d secrets in one call",
			ora_path_text(&walk->path, path), MAX_SECRETS);
	}
	ora_path_text(&walk->path, path);
	char *text = ora_arena_alloc(args->arena, name.length);
	struct named *named = &args->named[args->count];
	*named = (struct named){
		.at = (size_t)(value.text - args->text), .length = value.length, .json = json,
		.path = ora_arena_copy(args->arena, path, strlen(path)), .name = text,
	};
	if (text == NULL || named->path == NULL) {
		return ora_fail_memory(walk->err);
	}
	ora_json_unescape(name, text);
	args->count++;
	return 0;
}

/* Secret JSON (of `field`), or a value inside of it (NULL): every text in it is named, but for
 * members that are no secrets. */
static int walk_json(struct walk *walk, const struct ora_field *field, struct ora_json value)
{
	struct ora_json name = name_in(value);
	if (name.text != NULL) {
		return add(walk, value, name, field != NULL);
	}
	if (ora_json_type(value) == ORA_JSON_STRING) {
		return refuse(walk);
	}
	struct ora_json_iter it = ora_json_iter(value);
	int rc = 0;
	for (size_t i = 0; rc == 0 && ora_json_next(&it); i++) {
		char key[64] = "";
		if (it.object && field != NULL && ora_secret_is_shown(field, it.key)) {
			continue;
		}
		if (it.object) {
			ora_copy_line(key, sizeof(key), it.key.text + 1, it.key.length - 2);
			ora_path_member(&walk->path, key);
		} else {
			ora_path_item(&walk->path, i);
		}
		rc = walk_json(walk, NULL, it.value);
		ora_path_up(&walk->path);
	}
	return rc;
}

static int walk_object(struct walk *walk, const struct ora_object *object, struct ora_json value);

static int walk_member(struct walk *walk, const struct ora_field *field, struct ora_json value)
{
	if ((field->flags & ORA_FIELD_SECRET) != 0 && field->kind == ORA_KIND_JSON) {
		return walk_json(walk, field, value);
	}
	if ((field->flags & ORA_FIELD_SECRET) != 0) {
		struct ora_json name = name_in(value);
		return name.text != NULL ? add(walk, value, name, false)
			: ora_json_type(value) == ORA_JSON_NULL ? 0 : refuse(walk);
	}
	if (field->object == NULL || (field->flags & ORA_FIELD_LIST) == 0) {
		return field->object != NULL ? walk_object(walk, field->object, value) : 0;
	}
	struct ora_json_iter it = ora_json_iter(value);
	int rc = 0;
	for (size_t i = 0; rc == 0 && ora_json_next(&it); i++) {
		ora_path_item(&walk->path, i);
		rc = walk_object(walk, field->object, it.value);
		ora_path_up(&walk->path);
	}
	return rc;
}

/* What is no member, or of the wrong type, is the check's to refuse. */
static int walk_object(struct walk *walk, const struct ora_object *object, struct ora_json value)
{
	struct ora_json_iter it = ora_json_iter(value);
	int rc = 0;
	while (rc == 0 && it.object && ora_json_next(&it)) {
		const struct ora_field *field = ora_object_field(object, it.key);
		if (field != NULL) {
			ora_path_member(&walk->path, field->name);
			rc = walk_member(walk, field, it.value);
			ora_path_up(&walk->path);
		}
	}
	return rc;
}

/* Whether any member holds a secret: most tools have none, and pay nothing. */
static bool has_secret(const struct ora_object *object)
{
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if ((field->flags & ORA_FIELD_SECRET) != 0
			|| (field->object != NULL && has_secret(field->object))) {
			return true;
		}
	}
	return false;
}

int mcp_secret_args_find(const struct ora_tool *tool, struct ora_json arguments,
	struct secret_args **found, struct ora_error *err)
{
	*found = NULL;
	if (!has_secret(tool->args) || arguments.text == NULL) {
		return 0;
	}
	struct secret_args *args = calloc(1, sizeof(*args));
	struct ora_arena *arena = ora_arena_create();
	char *text = arena != NULL ? ora_arena_copy(arena, arguments.text, arguments.length) : NULL;
	if (args == NULL || text == NULL) {
		ora_arena_destroy(arena);
		free(args);
		return ora_fail_memory(err);
	}
	args->arena = arena;
	args->text = text;
	args->length = arguments.length;
	struct walk walk = { .args = args, .err = err };
	int rc = walk_object(&walk, tool->args, (struct ora_json){ text, arguments.length });
	if (rc == 0 && args->count > 0) {
		*found = args;
	} else {
		mcp_secret_args_destroy(args);
	}
	return rc;
}

int mcp_secret_args_check(const struct secret_args *args, const struct ora_client *client,
	const char *connection, struct ora_error *err)
{
	const struct ora_gate *gate = ora_client_gate(client);
	for (size_t i = 0; i < args->count; i++) {
		const struct named *named = &args->named[i];
		char name[64];
		if (gate == NULL || gate->named.read == NULL
			|| !gate->named.may_use(gate->named.data, connection, named->name)) {
			ora_copy_line(name, sizeof(name), named->name, strlen(named->name));
			return ora_fail(err, ORA_ERR_ARGS, "%s: connection %s has no secret \"%s\" (a section "
				"[secret %s] of the configuration would make it)", named->path, connection, name,
				name);
		}
	}
	return 0;
}

/* On a helper thread. */
static void read_all(void *user)
{
	struct secret_args *args = user;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < args->count; i++) {
		struct named *named = &args->named[i];
		rc = args->source.read(args->source.data, named->name, &named->value, &args->err);
	}
}

static void all_read(void *user)
{
	struct secret_args *args = user;
	args->done(args->user);
}

int mcp_secret_args_read(struct secret_args *args, struct ora_client *client,
	void (*done)(void *user), void *user)
{
	args->source = ora_client_gate(client)->named;
	args->done = done;
	args->user = user;
	return ora_engine_work(ora_client_engine(client), read_all, all_read, args);
}

int mcp_secret_args_put(const struct secret_args *args, struct ora_buf *out, struct ora_error *err)
{
	const struct ora_json_limits limits = {
		.max_bytes = ORA_MCP_MAX_MESSAGE, .max_depth = ORA_JSON_MAX_DEPTH,
	};
	size_t at = 0;
	if (args->err.code != ORA_OK) {
		if (err != NULL) {
			ora_error_copy(err, &args->err);
		}
		return args->err.code;
	}
	for (size_t i = 0; i < args->count; i++) {
		const struct named *named = &args->named[i];
		ora_buf_add(out, args->text + at, named->at - at);
		if (named->json && ora_json_scan(named->value, strlen(named->value), &limits, NULL) != 0) {
			return ora_fail(err, ORA_ERR_ARGS, "%s: the secret \"%s\" is not JSON", named->path,
				named->name);
		}
		if (named->json) {
			/* One value, as the scan has found: it can't end the one that it stands in. */
			ora_buf_add_string(out, named->value);
		} else {
			ora_json_put_string(out, named->value, strlen(named->value));
		}
		at = named->at + named->length;
	}
	ora_buf_add(out, args->text + at, args->length - at);
	return ora_buf_ok(out) == 0 ? 0 : ora_fail(err, ORA_ERR_TOO_BIG,
		"the arguments with their secrets are too long");
}

struct reply_text {
	char *json;
	size_t length;
};

static void hide_one(void *user, const char *secret)
{
	struct reply_text *reply = user;
	ora_echo_hide_one(reply->json, reply->length, secret);
}

void mcp_secret_args_hide(const struct secret_args *args, char *json, size_t length)
{
	struct reply_text reply = { json, length };
	for (size_t i = 0; i < args->count; i++) {
		const struct named *named = &args->named[i];
		if (named->json) {
			ora_echo_each(ora_json_root(named->value, strlen(named->value)), hide_one, &reply);
		} else {
			hide_one(&reply, named->value);
		}
	}
}

void mcp_secret_args_destroy(struct secret_args *args)
{
	if (args == NULL) {
		return;
	}
	for (size_t i = 0; i < args->count; i++) {
		if (args->named[i].value != NULL) {
			ora_wipe(args->named[i].value, strlen(args->named[i].value));
			free(args->named[i].value);
		}
	}
	ora_error_finish(&args->err);
	ora_arena_destroy(args->arena);
	free(args);
}
