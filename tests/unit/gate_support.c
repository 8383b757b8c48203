#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "gate_support.h"

struct ora_error gate_error;
char gate_reply[4096];

struct ora_client *gate_client(struct upstream *up, const struct ora_policy *policy)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.max_retries = UINT_MAX;
	struct ora_client *client = support_client(&openrouter_admin_api,
		up != NULL ? upstream_url(up) : upstream_nobody(), 1, &options);
	if (policy != NULL) {
		assert_int_equal(ora_client_set_policy(client, NULL, policy, NULL), 0);
	}
	return client;
}

void gate_finish(void)
{
	ora_error_finish(&gate_error);
	gate_reply[0] = '\0';
}

int gate_call(struct ora_client *client, const char *tool, const char *json,
	const struct ora_call_options *options)
{
	struct ora_reply *reply = NULL;
	gate_finish();
	int rc = ora_call_run_json(client, support_tool(tool), json, strlen(json), options, &reply,
		&gate_error);
	if (reply != NULL) {
		snprintf(gate_reply, sizeof(gate_reply), "%s", reply->json);
	}
	ora_reply_destroy(reply);
	return rc;
}

const char *gate_detail(const char *member)
{
	static char text[8192];
	text[0] = '\0';
	if (gate_error.detail != NULL) {
		struct ora_json value = ora_json_member(
			ora_json_root(gate_error.detail, strlen(gate_error.detail)), member);
		if (ora_json_type(value) == ORA_JSON_STRING && value.length < sizeof(text)) {
			text[ora_json_unescape(value, text)] = '\0';
		}
	}
	return text;
}
