#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "base/arena.h"
#include "bind/bind.h"
#include "bind/fault.h"
#include "json/scan.h"
#include "support.h"

struct ora_json support_json(const char *text)
{
	static const struct ora_json_limits limits = {
		.max_bytes = SIZE_MAX, .max_depth = 1024, .allow_nul = true,
	};
	struct ora_json_fault fault = { 0 };
	if (ora_json_scan(text, strlen(text), &limits, &fault) != 0) {
		fail_msg("%s: %s", text, fault.message);
	}
	return ora_json_root(text, strlen(text));
}

const struct ora_tool *support_tool(const char *short_name)
{
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, short_name);
	assert_non_null(tool);
	return tool;
}

const struct ora_tool *support_toy(const char *short_name)
{
	const struct ora_tool *tool = ora_tool_find(&toybox_api, short_name);
	assert_non_null(tool);
	return tool;
}

int support_check(const struct ora_tool *tool, const void *args, struct ora_error *err)
{
	struct ora_faults *faults = ora_faults_create();
	assert_non_null(faults);
	ora_check(tool, args, faults);
	int rc = ora_faults_count(faults) > 0 ? ora_faults_report(faults, err) : 0;
	ora_faults_destroy(faults);
	return rc;
}

int support_check_json(const struct ora_tool *tool, const char *json, struct ora_error *err)
{
	struct ora_faults *faults = ora_faults_create();
	struct ora_arena *arena = ora_arena_create();
	assert_non_null(faults);
	assert_non_null(arena);
	void *args;
	assert_int_equal(ora_args_from_json(&openrouter_admin_api, tool, support_json(json), arena,
		&args, NULL, faults), 0);
	ora_check(tool, args, faults);
	int rc = ora_faults_count(faults) > 0 ? ora_faults_report(faults, err) : 0;
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return rc;
}

void support_refused(const struct ora_tool *tool, const char *json, const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(support_check_json(tool, json, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, message);
	ora_error_finish(&err);
}

void support_accepted(const struct ora_tool *tool, const char *json)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (support_check_json(tool, json, &err) != 0) {
		fail_msg("%s: %s", json, err.message);
	}
}

struct ora_client *support_client(const struct ora_api *api, const char *url, size_t count,
	const struct ora_client_options *options)
{
	struct ora_client *client = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_client_create(&client, api, options, &err), 0);
	for (size_t i = 0; i < count; i++) {
		char id[] = { (char)('a' + i), '\0' };
		struct ora_connection_options connection = ORA_CONNECTION_INIT;
		connection.id = count > 1 ? id : NULL;
		connection.key = api->sandbox_key;
		connection.base_url = url;
		if (ora_client_add_connection(client, &connection, &err) != 0) {
			fail_msg("%s: %s", url, err.message);
		}
	}
	return client;
}

void support_note(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct support_waiting *waiting = user;
	(void)call;
	(void)err;
	waiting->done++;
	waiting->result = result;
	ora_reply_destroy(reply);
}

struct ora_call *support_start(struct ora_client *client, const char *tool, const char *json,
	const struct ora_call_options *options, struct support_waiting *waiting)
{
	struct ora_call *call = NULL;
	*waiting = (struct support_waiting){ 0 };
	assert_int_equal(ora_call_start_json(client, support_tool(tool), json, strlen(json), options,
		support_note, waiting, &call, NULL), 0);
	return call;
}

void support_contains(const char *text, const char *part)
{
	if (strstr(text, part) == NULL) {
		fail_msg("\"%s\" is not in:\n%s", part, text);
	}
}

void support_lacks(const char *text, const char *part)
{
	if (strstr(text, part) != NULL) {
		fail_msg("\"%s\" is in:\n%s", part, text);
	}
}
