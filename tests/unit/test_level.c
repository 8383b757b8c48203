#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/policy.h>

#include "mcp/level.h"
#include "support.h"

static const struct ora_field *parameter(const struct ora_tool *tool, const char *name)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (strcmp(tool->args->fields[i].name, name) == 0) {
			return &tool->args->fields[i];
		}
	}
	fail_msg("%s has no %s", tool->short_name, name);
	return NULL;
}

static void levels_are_dates_or_their_beginnings(void **state)
{
	(void)state;
	static const struct {
		const char *level;
		bool first, later;
	} cases[] = {
		{ NULL, true, false }, { "2026-05-06", true, false }, { "2026-05", true, false },
		{ "2026-09", true, false }, { "2026-09-30", true, false }, { "2026-10", true, true },
		{ "2026-10-01", true, true }, { "2026-12-31", true, true }, { "2026", true, true },
		{ "2025", false, false },
	};
	const struct ora_tool *tool = support_tool("list_keys");
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *level = cases[i].level;
		assert_int_equal(ora_level_has(&openrouter_admin_api, level, tool,
			parameter(tool, "include_expired")), cases[i].later);
		/* What a tool began with is never hidden, not even below the API's first day. */
		assert_true(ora_level_has(&openrouter_admin_api, level, tool, parameter(tool, "offset")));
	}
}

static void what_must_be_given_is_offered(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("list_keys");
	struct ora_field later = *parameter(tool, "include_expired");
	assert_false(ora_level_has(&openrouter_admin_api, NULL, tool, &later));
	later.flags |= ORA_FIELD_REQUIRED;
	assert_true(ora_level_has(&openrouter_admin_api, NULL, tool, &later));
}

static void later_tools_have_what_they_began_with(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("list_presets");
	for (size_t i = 0; i < tool->args->field_count; i++) {
		assert_true(ora_level_has(&openrouter_admin_api, NULL, tool, &tool->args->fields[i]));
	}
}

static void checks(const struct ora_client *client, const char *level, const char *tool,
	const char *arguments, int code, const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_level_check(client, level, support_tool(tool), support_json(arguments),
		&err), code);
	assert_string_equal(err.message, message);
	ora_error_finish(&err);
}

static void a_call_is_answered_with_the_switch(void **state)
{
	(void)state;
	static const char newer[] = "include_expired: is newer than the parameters that are offered "
		"here (start the server with --api 2026-10)";
	struct ora_client *client = support_client(&openrouter_admin_api, "http://127.0.0.1:1", 1,
		NULL);
	checks(client, NULL, "list_keys", "{}", 0, "");
	checks(client, NULL, "list_keys", "{\"offset\":0,\"nope\":1}", 0, ""); /* others know that */
	checks(client, NULL, "list_keys", "{\"include_expired\":true}", ORA_ERR_ARGS, newer);
	checks(client, NULL, "list_keys", "{\"include_expired\":null}", ORA_ERR_ARGS, newer);
	checks(client, "2026-09", "list_keys", "{\"include_expired\":true}", ORA_ERR_ARGS, newer);
	checks(client, "2026-10", "list_keys", "{\"include_expired\":true}", 0, "");
	checks(client, "2026-10", "list_presets", "{}", ORA_ERR_NOT_ALLOWED,
		"openrouter_admin_list_presets is not offered here (start the server with --toolsets "
		"presets, or all); nothing was sent");
	struct ora_filter_options filter = ORA_FILTER_INIT;
	filter.toolsets = "presets";
	assert_int_equal(ora_client_set_filter(client, &filter, NULL), 0);
	checks(client, NULL, "list_presets", "{}", 0, "");
	checks(client, NULL, "list_keys", "{}", ORA_ERR_NOT_ALLOWED,
		"openrouter_admin_list_keys is not offered here (start the server with --toolsets keys, "
		"or all); nothing was sent");
	ora_client_destroy(client);
}

/* Levels are for agents: whoever calls the library has everything. */
static void the_library_takes_all(void **state)
{
	(void)state;
	support_accepted(support_tool("list_keys"), "{\"include_expired\":true}");
	support_accepted(support_tool("list_presets"), "{}");
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(levels_are_dates_or_their_beginnings),
	cmocka_unit_test(what_must_be_given_is_offered),
	cmocka_unit_test(later_tools_have_what_they_began_with),
	cmocka_unit_test(a_call_is_answered_with_the_switch),
	cmocka_unit_test(the_library_takes_all),
};

SUPPORT_MAIN(tests)
