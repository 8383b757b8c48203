#include <string.h>

#include "mcp/internal.h"

/*
 * By what rules a request is served: its own _meta, or the session that `initialize` opened.
 * The order of the questions is that of the specification's dual-era server; the first that
 * finds something answers. What is about headers is asked over HTTP only.
 */

/* -32022: names what there is. */
static void refuse_version(struct request *request, struct ora_json asked)
{
	struct ora_buf data;
	ora_buf_init(&data, 1024 + asked.length);
	ora_buf_addf(&data, "{\"supported\":[\"%s\"],\"requested\":", mcp_modern_version);
	ora_buf_add(&data, asked.text, asked.length);
	ora_buf_add_char(&data, '}');
	mcp_fail(request, 400, UNSUPPORTED_VERSION, "unsupported protocol version",
		ora_buf_text(&data));
	ora_buf_finish(&data);
}

static void run(struct request *request, const struct envelope *envelope)
{
	request->kind = request->method->kind;
	mcp_read_meta(request, envelope->meta);
	request->method->run(request, envelope->params);
}

static void dispatch_modern(struct request *request, const struct envelope *envelope)
{
	struct ora_json name = envelope->method, version = envelope->version;
	const struct ora_mcp_session *session = request->session;
	const struct ora_mcp_http_request *http = session->http;
	const char *problem = mcp_meta_problem(envelope->meta);
	request->modern = true;
	if (problem != NULL) {
		mcp_fail(request, 400, INVALID_PARAMS, problem, NULL);
		return;
	}
	problem = http != NULL ? mcp_header_contradicts(http, name, version) : NULL;
	if (problem != NULL) {
		mcp_fail(request, 400, HEADER_MISMATCH, problem, NULL);
		return;
	}
	if (!ora_json_is(version, mcp_modern_version)) {
		refuse_version(request, version);
		return;
	}
	request->method = mcp_method_find(name, true, session->server->provider.features);
	problem = http != NULL ? mcp_header_lacks(session, request->method, envelope->params) : NULL;
	if (problem != NULL) {
		mcp_fail(request, 400, HEADER_MISMATCH, problem, NULL);
		return;
	}
	if (request->method == NULL) {
		mcp_fail(request, 404, METHOD_NOT_FOUND, "there is no such method", NULL);
		return;
	}
	run(request, envelope);
}

static bool header_is_modern(const struct ora_mcp_http_request *http)
{
	return http != NULL && http->protocol_version != NULL
		&& strcmp(http->protocol_version, mcp_modern_version) == 0;
}

void mcp_dispatch(struct request *request, const struct envelope *envelope)
{
	const struct ora_mcp_session *session = request->session;
	struct ora_json name = envelope->method;
	bool opening = mcp_is_name(name, "initialize");
	if (envelope->version.text != NULL
		&& (!opening || mcp_meta_problem(envelope->meta) == NULL)) {
		dispatch_modern(request, envelope);
		return;
	}
	if (header_is_modern(session->http)) {
		mcp_fail(request, 400, opening ? HEADER_MISMATCH : INVALID_PARAMS, opening
			? "the header MCP-Protocol-Version names a version that has no initialize"
			: "params._meta: want io.modelcontextprotocol/protocolVersion and "
				"clientCapabilities", NULL);
		return;
	}
	request->method = mcp_method_find(name, false, session->server->provider.features);
	if (request->method != NULL) {
		run(request, envelope);
	} else if (mcp_is_name(name, "server/discover") && session->agreed.version == NULL) {
		mcp_fail(request, 200, INVALID_PARAMS, "params._meta: want "
			"io.modelcontextprotocol/protocolVersion and clientCapabilities", NULL);
	} else {
		mcp_fail(request, 200, METHOD_NOT_FOUND, "there is no such method", NULL);
	}
}
