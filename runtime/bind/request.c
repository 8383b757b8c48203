#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "bind/bind.h"
#include "bind/encode.h"
#include "json/write.h"

const char *ora_method_name(enum ora_method method)
{
	static const char *const names[] = {
		[ORA_GET] = "GET", [ORA_POST] = "POST", [ORA_PATCH] = "PATCH", [ORA_PUT] = "PUT",
		[ORA_DELETE] = "DELETE",
	};
	return names[method];
}

/* Percent-encodes all but the unreserved characters of RFC 3986. */
static void put_escaped(struct ora_buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;
		if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
			|| c == '-' || c == '.' || c == '_' || c == '~') {
			ora_buf_add_char(out, (char)c);
		} else {
			ora_buf_addf(out, "%%%02X", c);
		}
	}
}

/* A simple value as text for path, query and headers: what JSON has, without quotes. */
static void put_plain(const struct ora_field *field, const void *args, struct ora_buf *out,
	void (*put)(struct ora_buf *out, const char *text))
{
	const char *member = (const char *)args + field->offset;
	if (field->kind == ORA_KIND_STRING) {
		const char *text;
		memcpy(&text, member, sizeof(text));
		put(out, text);
		return;
	}
	if (field->kind == ORA_KIND_ENUM) {
		int choice;
		memcpy(&choice, member, sizeof(choice));
		put(out, field->choices->names[choice - 1]);
		return;
	}
	struct ora_buf text;
	ora_buf_init(&text, ORA_JSON_NUMBER_SIZE);
	ora_encode_member(field, args, false, &text);
	put(out, ora_buf_text(&text));
	ora_buf_finish(&text);
}

static void put_as_is(struct ora_buf *out, const char *text)
{
	ora_buf_add_string(out, text);
}

static const struct ora_field *path_field(const struct ora_object *object, const char *name,
	size_t length)
{
	for (size_t i = 0; i < object->field_count; i++) {
		const struct ora_field *field = &object->fields[i];
		if (field->place == ORA_PLACE_PATH && strlen(field->name) == length
			&& memcmp(field->name, name, length) == 0) {
			return field;
		}
	}
	return NULL;
}

static void build_path(const struct ora_tool *tool, const void *args, struct ora_buf *out)
{
	const char *at = tool->path;
	while (*at != '\0') {
		size_t plain = strcspn(at, "{");
		ora_buf_add(out, at, plain);
		at += plain;
		if (*at == '{') {
			size_t length = strcspn(at, "}");
			const struct ora_field *field = path_field(tool->args, at + 1, length - 1);
			put_plain(field, args, out, put_escaped);
			at += length + 1;
		}
	}
}

static void build_query(const struct ora_tool *tool, const void *args, struct ora_buf *out)
{
	char separator = '?';
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (field->place != ORA_PLACE_QUERY
			|| ora_field_state(tool->args, field, args) != ORA_VALUE) {
			continue; /* null has no form in a query: it is left out */
		}
		ora_buf_add_char(out, separator);
		put_escaped(out, field->name);
		ora_buf_add_char(out, '=');
		put_plain(field, args, out, put_escaped);
		separator = '&';
	}
}

static void build_headers(const struct ora_tool *tool, const void *args, struct ora_buf *out)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (field->place != ORA_PLACE_HEADER
			|| ora_field_state(tool->args, field, args) != ORA_VALUE) {
			continue;
		}
		ora_buf_add_string(out, field->name);
		ora_buf_add_string(out, ": ");
		put_plain(field, args, out, put_as_is);
		ora_buf_add_char(out, '\n');
	}
}

static void build_body(const struct ora_tool *tool, const void *args, struct ora_buf *out)
{
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		enum ora_state state = ora_field_state(tool->args, field, args);
		if (field->place != ORA_PLACE_BODY || state == ORA_ABSENT) {
			continue;
		}
		ora_json_put_key(out, field->name);
		if (state == ORA_NULL_VALUE) {
			ora_buf_add_string(out, "null");
		} else {
			ora_encode_member(field, args, false, out);
		}
	}
	ora_buf_add_char(out, '}');
}

int ora_request_build(const struct ora_tool *tool, const void *args, size_t max_bytes,
	struct ora_request *out, struct ora_error *err)
{
	out->method = tool->method;
	out->has_body = tool->method != ORA_GET && tool->method != ORA_DELETE;
	ora_buf_init(&out->target, max_bytes);
	ora_buf_init(&out->headers, max_bytes);
	ora_buf_init(&out->body, max_bytes);
	build_path(tool, args, &out->target);
	build_query(tool, args, &out->target);
	build_headers(tool, args, &out->headers);
	if (out->has_body) {
		build_body(tool, args, &out->body);
	}
	const struct ora_buf *const parts[] = { &out->target, &out->headers, &out->body };
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		int rc = ora_buf_ok(parts[i]);
		if (rc == ORA_ERR_TOO_BIG) {
			char most[ORA_SIZE_TEXT];
			return ora_fail(err, ORA_ERR_TOO_BIG, "the request is larger than %s",
				ora_size_text(max_bytes, most));
		}
		if (rc != 0) {
			return ora_fail_memory(err);
		}
	}
	return 0;
}

void ora_request_finish(struct ora_request *request)
{
	ora_buf_wipe(&request->body);
	ora_buf_finish(&request->target);
	ora_buf_finish(&request->headers);
	ora_buf_finish(&request->body);
}
