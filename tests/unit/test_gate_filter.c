#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "gate/filter.h"
#include "gate_support.h"
#include "tool.h"

/* Which tools a client offers. Nobody is at the other end: a call that the gate lets through ends with
 * ORA_ERR_UNREACHABLE. */

static int set_filter(const char *toolsets, const char *tools, const char *exclude,
	struct ora_error *err)
{
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_client *client = gate_client(NULL, NULL);
	filter.toolsets = toolsets;
	filter.tools = tools;
	filter.exclude_tools = exclude;
	int rc = ora_client_set_filter(client, &filter, err);
	ora_client_destroy(client);
	return rc;
}

static void offers(const char *toolsets, const char *tools, const char *exclude,
	const char *expected)
{
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_client *client = gate_client(NULL, NULL);
	char seen[2048] = "";
	filter.toolsets = toolsets;
	filter.tools = tools;
	filter.exclude_tools = exclude;
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), 0);
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		if (ora_client_offers(client, tool)) {
			size_t used = strlen(seen);
			snprintf(seen + used, sizeof(seen) - used, "%s ", tool->short_name);
		}
	}
	assert_string_equal(seen, expected);
	ora_client_destroy(client);
}

static void filters_choose_tools(void **state)
{
	(void)state;
	offers("organization", NULL, NULL, "list_organization_members ");
	offers("organization", "get_credits, openrouter_admin_get_key", NULL,
		"get_credits get_key list_organization_members ");
	offers(NULL, "get_key,delete_keys", NULL, "get_key delete_keys ");
	offers("keys", NULL, "delete_keys,update_keys", "list_keys create_keys get_key ");
	offers(" organization , ,", "get_credits  ,get_key ", " get_key", "get_credits "
		"list_organization_members ");
	offers(" , ", "get_key", "", "get_key ");
}

/* A list of tools shows those that were chosen; where nothing was, those of the first days. */
static void lists_show_what_was_chosen(void **state)
{
	(void)state;
	struct ora_policy policy = ORA_POLICY_INIT;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_client *client = gate_client(NULL, NULL);
	for (int guarded = 0; guarded < 2; guarded++) {
		assert_true(ora_filter_lists(client, support_tool("get_key")));
		assert_false(ora_filter_lists(client, support_tool("rotate_keys")));
		assert_true(ora_client_offers(client, support_tool("rotate_keys")));
		assert_int_equal(ora_client_set_policy(client, guarded ? "default" : NULL, &policy, NULL), 0);
	}
	filter.toolsets = "workflows";
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), 0);
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), ORA_ERR_CONFIG);
	assert_false(ora_filter_lists(client, support_tool("get_key")));
	assert_true(ora_filter_lists(client, support_tool("rotate_keys")));
	ora_client_destroy(client);
}

static void filters_name_what_is_unknown(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(set_filter("key", NULL, NULL, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "unknown toolset key (did you mean keys?)");
	static const char *const near[][2] = { { "defualt", "default" }, { "al", "all" },
		{ "workflow", "workflows" }, { "guardrail", "guardrails" } };
	for (size_t i = 0; i < COUNT(near); i++) {
		char want[100];
		snprintf(want, sizeof(want), "unknown toolset %s (did you mean %s?)", near[i][0], near[i][1]);
		assert_int_equal(set_filter(near[i][0], NULL, NULL, &err), ORA_ERR_CONFIG);
		assert_string_equal(err.message, want);
	}
	assert_int_equal(set_filter("zzzzzzzzz", NULL, NULL, &err), ORA_ERR_CONFIG);
	assert_non_null(strstr(err.message, "unknown toolset zzzzzzzzz (want keys, guardrails, "));
	assert_non_null(strstr(err.message, "default, all, workflows)"));
	assert_int_equal(set_filter(NULL, "get_kye", NULL, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "unknown tool get_kye (did you mean get_key?)");
	assert_int_equal(set_filter("all", NULL, "zzz", &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "unknown tool zzz");
	assert_int_equal(set_filter(NULL, "get_key", "get_key", &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "toolsets, tools and exclude_tools leave no tool");
	assert_int_equal(set_filter("default", NULL, NULL, &err), 0);
}

static void filtered_tools_are_refused(void **state)
{
	(void)state;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_client *client = gate_client(NULL, NULL);
	filter.exclude_tools = "delete_keys";
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), 0);
	assert_int_equal(gate_call(client, "delete_keys", "{\"hash\":\"h\"}", NULL),
		ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, "openrouter_admin_delete_keys is not offered here");
	struct ora_delete_keys_args args = ORA_DELETE_KEYS_ARGS_INIT;
	struct ora_delete_keys_reply *reply = NULL;
	ORA_SET(&args, hash, "h");
	assert_int_equal(ora_delete_keys(client, &args, &reply, NULL), ORA_ERR_NOT_ALLOWED);
	assert_int_equal(gate_call(client, "get_key", "{\"hash\":\"h\"}", NULL), ORA_ERR_UNREACHABLE);
	gate_finish();
	ora_client_destroy(client);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(filters_choose_tools),
		cmocka_unit_test(lists_show_what_was_chosen),
		cmocka_unit_test(filters_name_what_is_unknown),
		cmocka_unit_test(filtered_tools_are_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
