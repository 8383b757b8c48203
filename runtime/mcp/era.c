#include <stdlib.h>
#include <string.h>

#include "mcp/internal.h"

/* What the versions call things, and what each request says about itself. */

/* Oldest first; the last is offered to a client that asks for another. */
static const char *const legacy_versions[] = {
	"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25",
};
static const size_t legacy_count = sizeof(legacy_versions) / sizeof(legacy_versions[0]);
const char mcp_batch_version[] = "2025-03-26"; /* the only one with JSON-RPC batches */
const char mcp_modern_version[] = "2026-07-28";

const char mcp_key_version[] = "io.modelcontextprotocol/protocolVersion";
const char mcp_key_server_info[] = "io.modelcontextprotocol/serverInfo";
const char mcp_key_subscription[] = "io.modelcontextprotocol/subscriptionId";
static const char key_capabilities[] = "io.modelcontextprotocol/clientCapabilities";
static const char key_client_info[] = "io.modelcontextprotocol/clientInfo";
static const char key_log_level[] = "io.modelcontextprotocol/logLevel";

static const char *const levels[] = {
	[ORA_MCP_DEBUG] = "debug", [ORA_MCP_INFO] = "info", [ORA_MCP_NOTICE] = "notice",
	[ORA_MCP_WARNING] = "warning", [ORA_MCP_ERROR] = "error",
	[ORA_MCP_CRITICAL] = "critical", [ORA_MCP_ALERT] = "alert",
	[ORA_MCP_EMERGENCY] = "emergency",
};

const char *mcp_latest_legacy_version(void)
{
	return legacy_versions[legacy_count - 1];
}

const char *mcp_legacy_version(const char *text, size_t length)
{
	for (size_t i = 0; i < legacy_count; i++) {
		if (strlen(legacy_versions[i]) == length
			&& memcmp(legacy_versions[i], text, length) == 0) {
			return legacy_versions[i];
		}
	}
	return NULL;
}

int mcp_read_level(struct ora_json name)
{
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (ora_json_is(name, levels[i])) {
			return (int)i;
		}
	}
	return -1;
}

const char *mcp_level_name(enum ora_mcp_level level)
{
	return levels[level];
}

const char *mcp_meta_problem(struct ora_json meta)
{
	struct ora_json info = ora_json_member(meta, key_client_info);
	struct ora_json level = ora_json_member(meta, key_log_level);
	if (ora_json_type(ora_json_member(meta, mcp_key_version)) != ORA_JSON_STRING) {
		return "params._meta[\"io.modelcontextprotocol/protocolVersion\"]: want a string";
	}
	if (ora_json_type(ora_json_member(meta, key_capabilities)) != ORA_JSON_OBJECT) {
		return "params._meta[\"io.modelcontextprotocol/clientCapabilities\"]: want an object";
	}
	if (info.text != NULL
		&& (ora_json_type(ora_json_member(info, "name")) != ORA_JSON_STRING
			|| ora_json_type(ora_json_member(info, "version")) != ORA_JSON_STRING)) {
		return "params._meta[\"io.modelcontextprotocol/clientInfo\"]: want an object with name "
			"and version";
	}
	if (level.text != NULL && mcp_read_level(level) < 0) {
		return "params._meta[\"io.modelcontextprotocol/logLevel\"]: unknown level";
	}
	return NULL;
}

unsigned mcp_read_capabilities(struct ora_json capabilities)
{
	struct ora_json elicitation = ora_json_member(capabilities, "elicitation");
	bool form = ora_json_member(elicitation, "form").text != NULL;
	bool url = ora_json_member(elicitation, "url").text != NULL;
	unsigned can = 0;
	/* {} means forms, as it did before there was anything else. */
	can |= form || (ora_json_type(elicitation) == ORA_JSON_OBJECT && !url) ? CAN_FORM : 0;
	can |= url ? CAN_URL : 0;
	can |= ora_json_type(ora_json_member(capabilities, "sampling")) == ORA_JSON_OBJECT
		? CAN_SAMPLING : 0;
	can |= ora_json_type(ora_json_member(capabilities, "roots")) == ORA_JSON_OBJECT
		? CAN_ROOTS : 0;
	return can;
}

/* version-trace-parent-flags: 2, 32, 16 and 2 digits (W3C Trace Context). */
static bool is_trace(struct ora_json value)
{
	static const char form[] = "00-00000000000000000000000000000000-0000000000000000-00";
	if (ora_json_type(value) != ORA_JSON_STRING || value.length != sizeof(form) - 1 + 2) {
		return false;
	}
	for (size_t i = 0; i < sizeof(form) - 1; i++) {
		char c = value.text[1 + i];
		bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
		if (form[i] == '-' ? c != '-' : !digit) {
			return false;
		}
	}
	return true;
}

void mcp_read_meta(struct request *request, struct ora_json meta)
{
	struct ora_json token = { NULL, 0 }, trace = { NULL, 0 };
	const struct wanted wanted[] = { { "progressToken", &token }, { "traceparent", &trace } };
	mcp_take_members(meta, wanted, sizeof(wanted) / sizeof(wanted[0]));
	if (request->modern) {
		request->capabilities = mcp_read_capabilities(ora_json_member(meta, key_capabilities));
		request->log_level = mcp_read_level(ora_json_member(meta, key_log_level));
	} else if ((request->server->provider.features & ORA_MCP_HAS_LOGGING) != 0) {
		request->log_level = (int)request->session->level;
	}
	if (ora_json_type(token) == ORA_JSON_STRING || ora_json_type(token) == ORA_JSON_NUMBER) {
		/* Without memory for it there is no progress to see, and nothing worse. */
		request->progress_token = strndup(token.text, token.length);
	}
	if (is_trace(trace)) {
		memcpy(request->trace, trace.text + 1, sizeof(request->trace) - 1);
	}
}
