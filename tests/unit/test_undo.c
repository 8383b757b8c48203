#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "gate/undo.h"
#include "support.h"

/* Which calls take a write back, from what the log says of it. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define X "0df9e665-d932-5740-b2c7-b52af166bc22"
#define Y "0df9e665-d932-5740-b2c7-b52af166bc33"
#define DONE "{\"result\":\"done\"}"

/* The steps, a line each, and the remarks behind them; or why there are none. */
static void takes_back(const struct ora_api *api, const struct ora_tool *tool, const char *intent,
	const char *outcome, const char *want)
{
	char text[2048] = "";
	struct ora_undo undo;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_undo_make(api, tool, support_json(intent), support_json(outcome), &undo, &err);
	if (rc != 0) {
		assert_int_equal(rc, ORA_ERR_CONFIG);
		snprintf(text, sizeof(text), "%s", err.message);
	}
	for (size_t i = 0; rc == 0 && i < undo.count; i++) {
		size_t used = strlen(text);
		snprintf(text + used, sizeof(text) - used, "%s %s\n", undo.steps[i].tool->short_name,
			ora_buf_text(&undo.steps[i].arguments));
	}
	if (rc == 0) {
		size_t used = strlen(text);
		snprintf(text + used, sizeof(text) - used, "%s", ora_buf_text(&undo.remarks));
	}
	assert_string_equal(text, want);
	ora_undo_finish(&undo);
}

static const struct {
	const char *tool, *intent, *outcome, *want;
} cases[] = {
	/* What was given, and is not as it was, is given back. */
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6,\"name\":\"new\",\"disabled\":true,"
		"\"HTTP-Referer\":\"r\"},\"before\":{\"hash\":\"h\",\"limit\":5.50,\"name\":\"old\","
		"\"disabled\":true,\"HTTP-Referer\":\"q\",\"limit_reset\":\"daily\"}}", DONE,
		"update_keys {\"hash\":\"h\",\"limit\":5.50,\"name\":\"old\"}\n" },
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6},\"before\":{\"limit\":null}}", DONE,
		"update_keys {\"hash\":\"h\",\"limit\":null}\n" },
	/* But for what can't be: null where null is not taken, what the log does not have. */
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6,\"name\":\"new\",\"limit_reset\":null},"
		"\"before\":{\"limit\":5,\"name\":null}}", DONE,
		"update_keys {\"hash\":\"h\",\"limit\":5}\n"
		"limit_reset stays: what it was can't be given to this tool\n"
		"name stays: what it was can't be given to this tool\n" },
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"name\":\"new\"},\"before\":{\"name\":null}}",
		DONE, "there is nothing to be taken back" },
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6},\"before\":{\"limit\":6}}", DONE,
		"there is nothing to be taken back" },
	{ "update_observability_destination", "{\"arguments\":{\"id\":\"" UUID "\",\"name\":\"b\",\"config\":"
		"{\"key\":\"***\"}},\"before\":{\"name\":\"a\",\"config\":{\"key\":\"**\"}}}", DONE,
		"update_observability_destination {\"id\":\"" UUID "\",\"name\":\"a\"}\n"
		"config stays: what it was can't be given to this tool\n" },
	/* An empty list is given as null where it has to have items, and as it is elsewhere. */
	{ "update_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"allowed_models\":[\"a\"],"
		"\"allowed_providers\":[\"p\",\"q\"]},\"before\":{\"allowed_models\":[],"
		"\"allowed_providers\":[\"p\"]}}", DONE, "update_guardrail {\"id\":\"" UUID "\","
		"\"allowed_models\":null,\"allowed_providers\":[\"p\"]}\n" },
	{ "update_byok_key", "{\"arguments\":{\"id\":\"" UUID "\",\"allowed_api_key_hashes\":[\"a\"],"
		"\"allowed_models\":[\"m\"]},\"before\":{\"allowed_api_key_hashes\":[],\"allowed_models\":[]}}",
		DONE, "update_byok_key {\"id\":\"" UUID "\",\"allowed_api_key_hashes\":null,"
		"\"allowed_models\":[]}\n" },
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6},\"before\":[]}", DONE,
		"the log does not say what was there before" },
	{ "update_keys", "{\"arguments\":{\"limit\":6},\"before\":{\"limit\":5}}", DONE,
		"the log does not say what it was about" },
	/* Assignments go back to where they were, those of nobody to nobody. */
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]},\"before\":[{\"key_hash\":\"b\",\"guardrail_id\":\"" X
		"\"},{\"key_hash\":\"c\",\"guardrail_id\":\"" UUID "\"},{\"key_hash\":\"d\",\"guardrail_id\":\""
		Y "\"},{\"key_hash\":\"e\",\"guardrail_id\":\"" X "\"},{\"key_hash\":\"f\"}]}", DONE,
		"bulk_unassign_keys_from_guardrail {\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"f\"]}\n"
		"bulk_assign_keys_to_guardrail {\"id\":\"" X "\",\"key_hashes\":[\"b\",\"e\"]}\n"
		"bulk_assign_keys_to_guardrail {\"id\":\"" Y "\",\"key_hashes\":[\"d\"]}\n" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":[\"b\"]},"
		"\"before\":[{\"key_hash\":\"b\",\"guardrail_id\":\"" X "\"}]}", DONE,
		"bulk_assign_keys_to_guardrail {\"id\":\"" X "\",\"key_hashes\":[\"b\"]}\n" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":[\"a\"]},"
		"\"before\":[]}", DONE,
		"bulk_unassign_keys_from_guardrail {\"id\":\"" UUID "\",\"key_hashes\":[\"a\"]}\n" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":[\"c\"]},"
		"\"before\":[{\"key_hash\":\"c\",\"guardrail_id\":\"" UUID "\"}]}", DONE,
		"there is nothing to be taken back" },
	{ "bulk_assign_members_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"member_user_ids\":"
		"[\"u\"]},\"before\":[]}", DONE,
		"bulk_unassign_members_from_guardrail {\"id\":\"" UUID "\",\"member_user_ids\":[\"u\"]}\n" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":[\"c\"]}}",
		DONE, "the log does not say what was there before" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\"},\"before\":[]}", DONE,
		"the log does not say what it was about" },
	{ "bulk_assign_keys_to_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":\"c\"},"
		"\"before\":[]}", DONE, "the log does not say what it was about" },
	/* What was taken away is given back: all that were named. */
	{ "bulk_unassign_keys_from_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\",\"b\"]}}", "{\"result\":\"done\",\"reply\":{\"unassigned_count\":2}}",
		"bulk_assign_keys_to_guardrail {\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}\n" },
	{ "bulk_unassign_keys_from_guardrail", "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\",\"b\"]}}", "{\"result\":\"done\",\"reply\":{\"unassigned_count\":1}}",
		"bulk_assign_keys_to_guardrail {\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}\n"
		"only 1 of 2 had been there, and the log does not say which: all are added\n" },
	{ "bulk_remove_workspace_members", "{\"arguments\":{\"id\":\"w\",\"user_ids\":[\"u\"]}}", DONE,
		"bulk_add_workspace_members {\"id\":\"w\",\"user_ids\":[\"u\"]}\n" },
	{ "bulk_add_workspace_members", "{\"arguments\":{\"id\":\"w\",\"user_ids\":[\"u\"]}}", DONE,
		"bulk_remove_workspace_members {\"id\":\"w\",\"user_ids\":[\"u\"]}\n" },
	/* What can't be. */
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6},\"before\":{\"limit\":5}}",
		"{\"result\":\"upstream refused\"}",
		"it was not done, as far as the log knows (see journal)" },
	{ "update_keys", "{\"arguments\":{\"hash\":\"h\",\"limit\":6},\"before\":{\"limit\":5}}", "{}",
		"it was not done, as far as the log knows (see journal)" },
	{ "create_keys", "{\"arguments\":{\"name\":\"n\"}}", DONE,
		"what was made is not unmade by this: delete it, if nobody uses it" },
	{ "delete_keys", "{\"arguments\":{\"hash\":\"h\"},\"before\":{\"hash\":\"h\"}}", DONE,
		"what was deleted can't be brought back: the log has what it was like (audit show)" },
};

static void writes_are_taken_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		takes_back(&openrouter_admin_api, support_tool(cases[i].tool), cases[i].intent,
			cases[i].outcome, cases[i].want);
	}
}

#define HOOK "{\"arguments\":{\"drawer\":\"d\",\"hook_id\":7,\"url\":\"https://new\",\"events\":[\"added\"]}," \
	"\"before\":{\"url\":\"https://old\",\"events\":[]}}"

/* Tables that ours has no example of. */
static void other_tables_are_read(void **state)
{
	(void)state;
	struct ora_tool tool = *support_toy("replace_hook");
	struct ora_object args = *tool.args;
	struct ora_field *fields = malloc(args.field_count * sizeof(*fields));
	takes_back(&toybox_api, &tool, HOOK, DONE,
		"replace_hook {\"drawer\":\"d\",\"hook_id\":7,\"url\":\"https://old\"}\n"
		"events stays: what it was can't be given to this tool\n");
	/* A list that may be empty. */
	assert_non_null(fields);
	memcpy(fields, args.fields, args.field_count * sizeof(*fields));
	for (size_t i = 0; i < args.field_count; i++) {
		if (strcmp(fields[i].name, "events") == 0) {
			fields[i].min_items = 0;
		}
	}
	args.fields = fields;
	tool.args = &args;
	takes_back(&toybox_api, &tool, HOOK, DONE,
		"replace_hook {\"drawer\":\"d\",\"hook_id\":7,\"url\":\"https://old\",\"events\":[]}\n");
	free(fields);
	/* Nothing does the opposite. */
	struct ora_api alone = openrouter_admin_api;
	struct ora_tool *tools = malloc(sizeof(*tools));
	assert_non_null(tools);
	*tools = *support_tool("bulk_unassign_keys_from_guardrail");
	alone.tools = tools;
	alone.tool_count = 1;
	takes_back(&alone, tools, "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":[\"a\"]}}", DONE,
		"no tool does the opposite of bulk_unassign_keys_from_guardrail");
	free(tools);
	tool = *support_tool("bulk_unassign_keys_from_guardrail");
	tool.verify_with = NULL;
	takes_back(&openrouter_admin_api, &tool, "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\"]}}", DONE, "no tool does the opposite of bulk_unassign_keys_from_guardrail");
	tool = *support_tool("bulk_assign_keys_to_guardrail");
	tool.verify_with = NULL;
	takes_back(&openrouter_admin_api, &tool, "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\"]},\"before\":[]}", DONE, "the log does not say what was there before");
	/* Its reply does not say for how many it was done. */
	tool = *support_tool("bulk_unassign_keys_from_guardrail");
	tool.count = NULL;
	takes_back(&openrouter_admin_api, &tool, "{\"arguments\":{\"id\":\"" UUID "\",\"key_hashes\":"
		"[\"a\",\"b\"]}}", "{\"result\":\"done\",\"reply\":{\"unassigned_count\":1}}",
		"bulk_assign_keys_to_guardrail {\"id\":\"" UUID "\",\"key_hashes\":[\"a\",\"b\"]}\n");
}

/* What is longer than arguments may be is not given back by half. */
static void what_is_too_long_is_refused(void **state)
{
	(void)state;
	const size_t size = 5 << 20;
	char *intent = malloc(size + 200);
	assert_non_null(intent);
	int used = snprintf(intent, 200, "{\"arguments\":{\"hash\":\"h\",\"name\":\"new\"},\"before\":{\"name\":\"");
	memset(intent + used, 'x', size);
	memcpy(intent + (size_t)used + size, "\"}}", 4);
	struct ora_undo undo;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_undo_make(&openrouter_admin_api, support_tool("update_keys"),
		support_json(intent), support_json(DONE), &undo, &err), ORA_ERR_MEMORY);
	ora_undo_finish(&undo);
	free(intent);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(writes_are_taken_back),
	cmocka_unit_test(other_tables_are_read),
	cmocka_unit_test(what_is_too_long_is_refused),
};

SUPPORT_MAIN(tests)
