#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "json/scan.h"
#include "mcp/internal.h"

/* The headers of 2026-07-28, by which a proxy routes without reading the body: what they say
 * must be what the body says. */

/* A value in =?base64?...?= is decoded; any other is taken as it is. New; NULL: it can't be
 * decoded, or there is no memory. */
static char *decode(const char *value, size_t *length)
{
	static const char before[] = "=?base64?", behind[] = "?=";
	size_t size = strlen(value);
	if (size < sizeof(before) - 1 + sizeof(behind) - 1
		|| memcmp(value, before, sizeof(before) - 1) != 0
		|| strcmp(value + size - (sizeof(behind) - 1), behind) != 0) {
		*length = size;
		return strdup(value);
	}
	size -= sizeof(before) - 1 + sizeof(behind) - 1;
	char *out = malloc(ORA_BASE64_DECODED_SIZE(size));
	if (out != NULL && !ora_base64_decode(value + sizeof(before) - 1, size, out, length)) {
		free(out);
		return NULL;
	}
	return out;
}

/* Whether a text is that number, written in any of the ways that JSON has for it. */
static bool is_number(const char *text, size_t length, struct ora_json number)
{
	const struct ora_json_limits limits = { .max_bytes = length, .max_depth = 1 };
	struct ora_json said = { text, length };
	double a, b;
	/* What is read as JSON must be JSON. */
	return ora_json_scan(text, length, &limits, NULL) == 0
		&& ora_json_type(said) == ORA_JSON_NUMBER && ora_json_double(number, &a)
		&& ora_json_double(said, &b) && a == b;
}

/* Whether a header says what a string, number or boolean of the body says. */
static bool says(const char *header, struct ora_json value)
{
	size_t length, size = value.length;
	char *said = decode(header, &length);
	char *text = malloc(value.length + 1);
	bool same = false;
	if (said != NULL && text != NULL) {
		if (ora_json_type(value) == ORA_JSON_STRING) {
			size = ora_json_unescape(value, text);
		} else {
			memcpy(text, value.text, value.length);
		}
		same = size == length && memcmp(text, said, length) == 0;
		same = same || (ora_json_type(value) == ORA_JSON_NUMBER && is_number(said, length, value));
	}
	free(said);
	free(text);
	return same;
}

const char *mcp_header_contradicts(const struct ora_mcp_http_request *http, struct ora_json method,
	struct ora_json version)
{
	if (http->protocol_version != NULL && !says(http->protocol_version, version)) {
		return "the header MCP-Protocol-Version is not the version in params._meta";
	}
	if (http->method != NULL && !ora_json_is(method, http->method)) {
		return "the header Mcp-Method is not the method of the body";
	}
	return NULL;
}

static const char *params_contradict(const struct ora_mcp_server *server,
	const struct ora_mcp_http_request *http, struct ora_json params)
{
	const struct ora_mcp_provider *provider = &server->provider;
	struct ora_json name = ora_json_member(params, "name");
	size_t count = 0;
	const struct ora_mcp_param_header *headers = NULL;
	char *tool = provider->param_headers != NULL ? calloc(1, name.length + 1) : NULL;
	if (tool != NULL) {
		ora_json_unescape(name, tool);
		headers = provider->param_headers(provider->data, tool, &count);
		free(tool);
	}
	for (size_t i = 0; i < count; i++) {
		struct ora_json value = ora_json_path(ora_json_member(params, "arguments"),
			headers[i].argument);
		const char *header = http->param != NULL
			? http->param(http->headers, headers[i].header) : NULL;
		bool given = value.text != NULL && ora_json_type(value) != ORA_JSON_NULL;
		if (given != (header != NULL)) {
			return given ? "an argument whose schema has x-mcp-header lacks its Mcp-Param- header"
				: "an Mcp-Param- header stands for an argument that the body lacks";
		}
		if (given && !says(header, value)) {
			return "an Mcp-Param- header is not the argument of the body";
		}
	}
	return NULL;
}

const char *mcp_header_lacks(const struct ora_mcp_session *session, const struct method *method,
	struct ora_json params)
{
	const struct ora_mcp_http_request *http = session->http;
	if (http->protocol_version == NULL) {
		return "the header MCP-Protocol-Version is missing";
	}
	if (http->method == NULL) {
		return "the header Mcp-Method is missing";
	}
	if (method == NULL || method->named_by == NULL) {
		return NULL;
	}
	struct ora_json name = ora_json_member(params, method->named_by);
	if (ora_json_type(name) != ORA_JSON_STRING) {
		return NULL; /* that is what will be said */
	}
	if (http->name == NULL) {
		return "the header Mcp-Name is missing";
	}
	if (!says(http->name, name)) {
		return "the header Mcp-Name is not the name in the body";
	}
	return method->kind == TOOL ? params_contradict(session->server, http, params) : NULL;
}
