#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "bind/bind.h"
#include "bind/decode.h"
#include "json/write.h"

struct ora_route {
	const struct ora_api *api;
};

struct ora_route *ora_route_create(const struct ora_api *api)
{
	struct ora_route *route = malloc(sizeof(*route));
	if (route != NULL) {
		route->api = api;
	}
	return route;
}

void ora_route_destroy(struct ora_route *route)
{
	free(route);
}

/* Compares segment by segment. Returns the number of literal segments, or -1: no match. */
static int match(const char *pattern, const char *path)
{
	int literal = 0;
	while (*pattern == '/' && *path == '/') {
		pattern++;
		path++;
		size_t want = strcspn(pattern, "/"), have = strcspn(path, "/");
		if (*pattern == '{') {
			if (have == 0) {
				return -1;
			}
		} else if (want != have || memcmp(pattern, path, want) != 0) {
			return -1;
		} else {
			literal++;
		}
		pattern += want;
		path += have;
	}
	return *pattern == '\0' && *path == '\0' ? literal : -1;
}

const struct ora_tool *ora_route_find(const struct ora_route *route, const char *method,
	const char *path, bool *known_path)
{
	const struct ora_tool *best = NULL;
	int best_literal = -1, known_literal = -1;
	for (size_t i = 0; i < route->api->tool_count; i++) {
		const struct ora_tool *tool = &route->api->tools[i];
		int literal = match(tool->path, path);
		if (literal < 0 || tool->workflow != NULL) {
			continue; /* no request means a workflow */
		}
		if (literal > known_literal) {
			known_literal = literal;
		}
		if (literal > best_literal && strcmp(ora_method_name(tool->method), method) == 0) {
			best = tool;
			best_literal = literal;
		}
	}
	if (known_path != NULL) {
		*known_path = known_literal >= 0;
	}
	/* A literal path that knows other methods only hides the {parameter} behind it. */
	return best_literal == known_literal ? best : NULL;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	if (c >= 'a' && c <= 'f') {
		return c - 'a' + 10;
	}
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Undoes percent-encoding (and `+` in queries). NULL: no memory; *valid tells about the rest:
 * broken escapes, NUL and invalid UTF-8. */
static char *unescape(struct ora_arena *arena, const char *text, size_t length, bool query,
	bool *valid)
{
	char *out = ora_arena_alloc(arena, length + 1);
	if (out == NULL) {
		return NULL;
	}
	size_t used = 0;
	*valid = true;
	for (size_t i = 0; i < length; i++) {
		char c = text[i];
		if (c == '%') {
			bool whole = length - i > 2;
			int high = whole ? hex(text[i + 1]) : -1;
			int low = whole ? hex(text[i + 2]) : -1;
			if (high < 0 || low < 0 || high + low == 0) {
				*valid = false;
				break;
			}
			c = (char)(high * 16 + low);
			i += 2;
		} else if (c == '+' && query) {
			c = ' ';
		}
		out[used++] = c;
	}
	for (size_t i = 0; i < used && *valid;) {
		size_t step = ora_utf8_next(out + i, used - i);
		*valid = step != 0;
		i += step;
	}
	return out;
}

/* Puts the text of a path or query parameter into its member. False: no memory. */
static bool set_text(struct ora_decode *decode, const struct ora_tool *tool,
	const struct ora_field *field, const char *text, size_t length, bool query, void *args)
{
	bool valid;
	char *plain = unescape(decode->arena, text, length, query, &valid);
	if (plain == NULL) {
		return false;
	}
	if (!valid) {
		ora_faults_add(decode->faults, ORA_RULE_SAFETY, field->name,
			"is not valid percent-encoded UTF-8");
		return true;
	}
	if (field->kind == ORA_KIND_STRING) {
		memcpy((char *)args + field->offset, &plain, sizeof(plain));
		ora_field_set_state(tool->args, field, args, ORA_VALUE);
		return true;
	}
	/* Numbers and booleans look the same in JSON; the rest is quoted to be refused there. */
	static const struct ora_json_limits limits = { .max_bytes = 64, .max_depth = 1 };
	size_t plain_length = strlen(plain);
	if (field->kind != ORA_KIND_ENUM
		&& ora_json_scan(plain, plain_length, &limits, NULL) == 0 && plain[0] != '"') {
		return ora_decode_member(decode, tool->args, field,
			ora_json_root(plain, plain_length), args);
	}
	struct ora_buf quoted;
	ora_buf_init(&quoted, 8 * plain_length + 2);
	ora_json_put_string(&quoted, plain, plain_length);
	bool ok = ora_buf_ok(&quoted) == 0 && ora_decode_member(decode, tool->args, field,
		ora_json_root(ora_buf_text(&quoted), quoted.length), args);
	ora_buf_finish(&quoted);
	return ok;
}

static const struct ora_field *find(const struct ora_tool *tool, enum ora_place place,
	const char *name, size_t length)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (field->place == place && strlen(field->name) == length
			&& memcmp(field->name, name, length) == 0) {
			return field;
		}
	}
	return NULL;
}

static bool path_args(struct ora_decode *decode, const struct ora_tool *tool, const char *path,
	void *args)
{
	const char *pattern = tool->path;
	while (*pattern != '\0' && *path != '\0') {
		pattern++;
		path++;
		size_t want = strcspn(pattern, "/"), have = strcspn(path, "/");
		if (*pattern == '{') {
			const struct ora_field *field = find(tool, ORA_PLACE_PATH, pattern + 1, want - 2);
			if (!set_text(decode, tool, field, path, have, false, args)) {
				return false;
			}
		}
		pattern += want;
		path += have;
	}
	return true;
}

static bool query_args(struct ora_decode *decode, const struct ora_tool *tool,
	const char *query, void *args)
{
	while (*query != '\0') {
		size_t pair = strcspn(query, "&");
		size_t name = strcspn(query, "=&");
		const struct ora_field *field = find(tool, ORA_PLACE_QUERY, query, name);
		if (field != NULL) {
			size_t value = name < pair ? name + 1 : pair;
			if (!set_text(decode, tool, field, query + value, pair - value, true, args)) {
				return false;
			}
		}
		query += pair + (query[pair] == '&');
	}
	return true;
}

static bool body_args(struct ora_decode *decode, const struct ora_tool *tool,
	struct ora_json body, void *args)
{
	struct ora_json none = { NULL, 0 };
	struct ora_json_iter it = ora_json_iter(ora_json_type(body) == ORA_JSON_OBJECT ? body : none);
	while (ora_json_next(&it)) {
		const struct ora_field *field = ora_object_field(tool->args, it.key);
		if (field != NULL && field->place == ORA_PLACE_BODY
			&& !ora_decode_member(decode, tool->args, field, it.value, args)) {
			return false;
		}
	}
	return true;
}

int ora_route_args(const struct ora_tool *tool, const char *path, const char *query,
	struct ora_json body, struct ora_arena *arena, void **args, struct ora_faults *faults)
{
	struct ora_decode decode = { .arena = arena, .faults = faults };
	void *to = ora_args_create(tool->args, arena);
	if (to == NULL) {
		return ORA_ERR_MEMORY;
	}
	*args = to;
	bool ok = path_args(&decode, tool, path, to) && query_args(&decode, tool, query, to)
		&& body_args(&decode, tool, body, to);
	return ok ? 0 : ORA_ERR_MEMORY;
}
