#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "support.h"

static void three_states_are_told_apart(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *made;
	assert_int_equal(ora_args_from_json(&openrouter_admin_api, support_tool("update_keys"),
		support_json("{\"hash\":\"h\",\"limit\":0,\"limit_reset\":null}"), arena, &made, NULL,
		faults), 0);
	struct ora_update_keys_args *args = made;
	assert_int_equal(ora_faults_count(faults), 0);
	assert_int_equal(args->size, sizeof(*args));
	assert_true(ORA_HAS(args, limit) && !ORA_IS_NULL(args, limit));
	assert_true(args->limit == 0);
	assert_true(ORA_IS_NULL(args, limit_reset) && !ORA_HAS(args, limit_reset));
	assert_false(ORA_IS_NULL(args, name) || ORA_HAS(args, name));
	/* A choice has no text beside it in arguments: nothing else is written. */
	assert_int_equal(ora_args_from_json(&openrouter_admin_api, support_tool("update_keys"),
		support_json("{\"limit_reset\":\"daily\"}"), arena, &made, NULL, faults), 0);
	args = made;
	assert_int_equal(args->size, sizeof(*args));
	assert_int_equal(args->limit_reset, ORA_LIMIT_RESET_DAILY);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

static void wrong_types_are_faults(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("create_keys");
	support_refused(tool, "{\"name\":17}",
		"name: 17 is not allowed (want a string that is not empty)");
	support_refused(tool, "{\"name\":[]}",
		"name: a list is not allowed (want a string that is not empty)");
	support_refused(tool, "{\"name\":{}}",
		"name: an object is not allowed (want a string that is not empty)");
	support_refused(tool, "{\"name\":null}",
		"name: null is not allowed (want a string that is not empty)");
	support_refused(tool, "{\"name\":\"n\",\"limit\":\"5\"}",
		"limit: \"5\" is not allowed (want a number of at least 0 or null)");
	support_refused(tool, "{\"name\":\"n\",\"limit\":1e999}",
		"limit: 1e999 is not allowed (want a number of at least 0 or null)");
	support_refused(tool, "{\"name\":\"n\",\"include_byok_in_limit\":\"true\"}",
		"include_byok_in_limit: \"true\" is not allowed (want true or false)");
	support_refused(tool, "{\"name\":\"n\",\"limit_reset\":1}",
		"limit_reset: 1 is not allowed (want daily, weekly, monthly or null)");
	support_refused(tool, "{\"name\":\"n\",\"limit_reset\":\"yearly\"}",
		"limit_reset: \"yearly\" is not allowed (want daily, weekly, monthly or null)");
	support_refused(support_tool("list_keys"), "{\"offset\":1.5}",
		"offset: 1.5 is not allowed (want an integer of at least 0 or null)");
	support_accepted(support_tool("list_keys"), "{\"offset\":1e2}");
	support_accepted(tool, "{\"name\":\"n\",\"limit\":null,\"limit_reset\":\"daily\"}");
	support_refused(tool, "[1]", "arguments: want an object, not array (and 1 more)");
}

static void lists_name_the_item(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("bulk_remove_workspace_members");
	support_refused(tool, "{\"id\":\"w\",\"user_ids\":[\"a\",17]}",
		"user_ids[1]: 17 is not allowed (want a string)");
	support_refused(tool, "{\"id\":\"w\",\"user_ids\":[null]}",
		"user_ids[0]: null is not allowed (want a string)");
	support_refused(tool, "{\"id\":\"w\",\"user_ids\":\"a\"}",
		"user_ids: \"a\" is not allowed (want a list of 1 to 100 strings)");
	support_refused(tool, "{\"id\":\"w\",\"user_ids\":[]}",
		"user_ids: an empty list is not allowed (want a list of 1 to 100 strings)");
	support_accepted(tool, "{\"id\":\"w\",\"user_ids\":[\"a\"]}");
	support_accepted(support_tool("update_workspace"),
		"{\"id\":\"w\",\"io_logging_api_key_ids\":[1,2.0,3],\"io_logging_sampling_rate\":1}");
	support_refused(support_tool("update_workspace"),
		"{\"id\":\"w\",\"io_logging_api_key_ids\":[1,2.5]}",
		"io_logging_api_key_ids[1]: 2.5 is not allowed (want an integer)");
}

static void unknown_parameters_are_guessed(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("create_keys");
	support_refused(tool, "{\"name\":\"n\",\"limt\":5}",
		"limt: unknown parameter (did you mean limit?)");
	support_refused(tool, "{\"name\":\"n\",\"n\\u0061me_\":5}",
		"n\\u0061me_: unknown parameter");
	support_refused(tool, "{\"name\":\"n\",\"zzzzzz\":5}", "zzzzzz: unknown parameter");
	/* The connection is the gate's business: here it was not asked for. */
	support_refused(tool, "{\"name\":\"n\",\"PCID\":\"a\"}", "PCID: unknown parameter");
	support_accepted(tool, "{\"n\\u0061me\":\"n\"}");
}

static void all_faults_come_at_once(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(support_check_json(support_tool("create_keys"),
		"{\"nmae\":\"x\",\"limit\":\"5\",\"limit_reset\":\"yearly\",\"workspace_id\":\"w\","
		"\"HTTP-Referer\":\"a\\r\\nb\"}", &err), ORA_ERR_ARGS);
	assert_string_equal(err.message,
		"nmae: unknown parameter (did you mean name?) (and 5 more)");
	assert_int_equal(err.fault_count, 6);
	assert_string_equal(err.detail,
		"[{\"parameter\":\"nmae\",\"rule\":\"unknown\","
		"\"message\":\"unknown parameter (did you mean name?)\"},"
		"{\"parameter\":\"limit\",\"rule\":\"type\","
		"\"message\":\"\\\"5\\\" is not allowed (want a number of at least 0 or null)\"},"
		"{\"parameter\":\"limit_reset\",\"rule\":\"enum\","
		"\"message\":\"\\\"yearly\\\" is not allowed (want daily, weekly, monthly or null)\"},"
		"{\"parameter\":\"name\",\"rule\":\"required\","
		"\"message\":\"is missing (want a string that is not empty)\"},"
		"{\"parameter\":\"workspace_id\",\"rule\":\"format\",\"message\":"
		"\"\\\"w\\\" is not allowed (want a UUID such as 0df9e665-d932-5740-b2c7-b52af166bc11)\"},"
		"{\"parameter\":\"HTTP-Referer\",\"rule\":\"safety\","
		"\"message\":\"line breaks and control characters are not allowed in a header\"}]");
	ora_error_finish(&err);
}

static void the_connection_is_read(void **state)
{
	(void)state;
	static const struct {
		const char *json, *connection;
		size_t faults;
	} cases[] = {
		{ "{\"PCID\":\"pr\\u006fd\"}", "prod", 0 }, { "{}", NULL, 0 },
		{ "{\"PCID\":1}", NULL, 1 }, { "{\"PCID\":null}", NULL, 1 }, { "7", NULL, 1 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_arena *arena = ora_arena_create();
		struct ora_faults *faults = ora_faults_create();
		void *args;
		const char *connection = "?";
		assert_int_equal(ora_args_from_json(&openrouter_admin_api,
			support_tool("get_credits"), support_json(cases[i].json), arena, &args,
			&connection, faults), 0);
		assert_int_equal(ora_faults_count(faults), cases[i].faults);
		if (cases[i].connection == NULL) {
			assert_null(connection);
		} else {
			assert_string_equal(connection, cases[i].connection);
		}
		ora_faults_destroy(faults);
		ora_arena_destroy(arena);
	}
}

static void nested_objects_are_read(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_toy("add_toy");
	support_accepted(tool, "{\"name\":\"t\",\"maker\":null,\"notes\":null}");
	support_accepted(tool, "{\"name\":\"t\",\"maker\":{\"name\":\"m\",\"address\":null}}");
	support_refused(tool, "{\"name\":\"t\",\"maker\":{\"nam\":\"m\"}}",
		"maker.nam: unknown parameter (did you mean name?)");
	support_refused(tool, "{\"name\":\"t\",\"maker\":{\"name\":\"m\",\"address\":{\"town\":7,"
		"\"zip\":\"1\"}}}", "maker.address.town: 7 is not allowed (want a string)");
	support_refused(tool, "{\"name\":\"t\",\"parts\":[{\"name\":\"p\"},{\"name\":[]}]}",
		"parts[1].name: a list is not allowed (want a string)");
	support_refused(tool, "{\"name\":\"t\",\"parts\":[{\"name\":\"p\"},5]}",
		"parts[1]: 5 is not allowed (want an object)");
	support_refused(tool, "{\"name\":\"t\",\"maker\":[]}",
		"maker: a list is not allowed (want an object or null)");
}

static void json_text_is_kept(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *made;
	assert_int_equal(ora_args_from_json(&toybox_api, support_toy("add_toy"),
		support_json("{\"name\":\"t\",\"notes\": { \"a\" : [1.50 , \"x\"] } }"), arena, &made,
		NULL, faults), 0);
	struct toy_add_toy_args *args = made;
	assert_true(ORA_HAS(args, notes));
	assert_string_equal(args->notes, "{ \"a\" : [1.50 , \"x\"] }");
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

/* JSON to struct to JSON; new in `out`. */
static void there_and_back(const struct ora_tool *tool, const char *json, struct ora_buf *out)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args;
	assert_int_equal(ora_args_from_json(&openrouter_admin_api, tool, support_json(json), arena,
		&args, NULL, faults), 0);
	assert_int_equal(ora_faults_count(faults), 0);
	ora_args_to_json(tool->args, args, false, out);
	assert_int_equal(ora_buf_ok(out), 0);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

static void examples_survive_there_and_back(void **state)
{
	(void)state;
	const struct ora_api *const apis[] = { &openrouter_admin_api, &toybox_api };
	for (size_t a = 0; a < COUNT(apis); a++) {
		for (size_t i = 0; i < apis[a]->tool_count; i++) {
			const struct ora_tool *tool = &apis[a]->tools[i];
			struct ora_buf once, twice;
			ora_buf_init(&once, 1 << 16);
			ora_buf_init(&twice, 1 << 16);
			support_accepted(tool, tool->example);
			there_and_back(tool, tool->example, &once);
			assert_int_equal(ora_json_count(support_json(ora_buf_text(&once))),
				ora_json_count(support_json(tool->example)));
			there_and_back(tool, ora_buf_text(&once), &twice);
			assert_string_equal(ora_buf_text(&once), ora_buf_text(&twice));
			ora_buf_finish(&once);
			ora_buf_finish(&twice);
		}
	}
}

static void nested_objects_are_written(void **state)
{
	(void)state;
	struct ora_buf out;
	ora_buf_init(&out, 4096);
	there_and_back(support_toy("add_toy"), "{\"notes\":{\"b\": [ true ]},\"parts\":[{\"count\":2,"
		"\"name\":\"w\"},{\"name\":\"\\\"\"}],\"maker\":{\"name\":\"m\",\"address\":null},"
		"\"name\":\"t\"}", &out);
	assert_string_equal(ora_buf_text(&out), "{\"name\":\"t\",\"maker\":{\"name\":\"m\","
		"\"address\":null},\"parts\":[{\"name\":\"w\",\"count\":2},{\"name\":\"\\\"\"}],"
		"\"notes\":{\"b\":[true]}}");
	ora_buf_finish(&out);
}

static void secrets_are_redacted(void **state)
{
	(void)state;
	struct ora_create_keys_reply reply = { .key = "sk-or-v1-secret" };
	reply.present = ORA_BIT(&reply, key);
	struct ora_buf out;
	ora_buf_init(&out, 4096);
	ora_args_to_json(support_tool("create_keys")->reply, &reply, true, &out);
	assert_string_equal(ora_buf_text(&out), "{\"key\":\"***\"}");
	ora_buf_reset(&out);
	ora_args_to_json(support_tool("create_keys")->reply, &reply, false, &out);
	assert_string_equal(ora_buf_text(&out), "{\"key\":\"sk-or-v1-secret\"}");
	ora_buf_finish(&out);
}

/* In an object below the arguments too, and in the words about a fault. */
static void secrets_below_are_redacted(void **state)
{
	(void)state;
	struct ora_external_identity external = { 0 };
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_buf out;
	ORA_SET(&external, api_key, "a-secret-of-a-partner");
	ORA_SET(&external, user, "u");
	ORA_SET(&args, external, &external);
	ora_buf_init(&out, 4096);
	ora_args_to_json(support_tool("create_keys")->args, &args, true, &out);
	assert_string_equal(ora_buf_text(&out),
		"{\"external\":{\"api_key\":\"***\",\"user\":\"u\"}}");
	ora_buf_finish(&out);
	support_refused(support_tool("create_keys"),
		"{\"name\":\"n\",\"external\":{\"api_key\":\"a-secret\",\"user\":\"u\"}}",
		"external.api_key: \"***\" has 8 characters (want at least 32)");
	support_refused(support_tool("create_byok_key"), "{\"provider\":\"openai\",\"key\":17}",
		"key: *** is not allowed (want a string that is not empty)");
}

/* Of JSON that holds secrets, what the tables name as none is shown. */
static void json_is_redacted_by_its_members(void **state)
{
	(void)state;
	static const struct {
		const char *config, *want;
	} cases[] = {
		{ "{\"endpoint\":\"https://h.example/p\",\"apiKey\":\"s\",\"headers\":{\"a\":\"s\"}}",
			"{\"endpoint\":\"https://h.example/p\",\"apiKey\":\"***\",\"headers\":\"***\"}" },
		{ "{\"endpoint\":7,\"url\":null,\"apiKey\":7}",
			"{\"endpoint\":7,\"url\":null,\"apiKey\":\"***\"}" },
		{ "{\"endpoint\":true,\"url\":{\"a\":1}}", "{\"endpoint\":true,\"url\":\"***\"}" },
		{ "{\"endpoint\":\"\"}", "{\"endpoint\":\"\"}" },
		{ "{\"endpoint\":\"https://u:p@h.example/?q#f\"}", "{\"endpoint\":\"https://***@h.example/?***\"}" },
		{ "{\"endpoint\":\"https://@h.example\"}", "{\"endpoint\":\"https://@h.example\"}" },
		{ "{\"endpoint\":\"h.example/?\"}", "{\"endpoint\":\"h.example/?***\"}" },
		{ "{\"endpoint\":\"h.example\\\\tok45678901234567890\"}",
			"{\"endpoint\":\"h.example\\\\***\"}" },
		{ "{\"endpoint\":\"h.example/a;tok45678901234567890;b\"}",
			"{\"endpoint\":\"h.example/a;***;b\"}" },
		{ "{\"endpoint\":\"h.example/012345678901234\"}", "{\"endpoint\":\"h.example/012345678901234\"}" },
		{ "{\"endpoint\":\"h.example/0123456789012345\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOPQ\"}", "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOPQ\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmnopZ\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOPz\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmno0\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmno9\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmnoA\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmnoZ\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOa\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOz\"}", "{\"endpoint\":\"h.example/***\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMN[`\"}", "{\"endpoint\":\"h.example/ABCDEFGHIJKLMN[`\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmn[@\"}", "{\"endpoint\":\"h.example/abcdefghijklmn[@\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmno{\"}", "{\"endpoint\":\"h.example/abcdefghijklmno{\"}" },
		{ "{\"endpoint\":\"h.example/abcdefghijklmno:\"}", "{\"endpoint\":\"h.example/abcdefghijklmno:\"}" },
		{ "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOP\"}", "{\"endpoint\":\"h.example/ABCDEFGHIJKLMNOP\"}" },
		{ "{\"endpoint\":\"me@h.example/v1\"}", "{\"endpoint\":\"***@h.example/v1\"}" },
		{ "{\"endpoint\":\"https://me@h.example\"}", "{\"endpoint\":\"https://***@h.example\"}" },
		{ "{}", "{}" }, { "[1]", "\"***\"" }, { "\"s\"", "\"***\"" }, { "7", "\"***\"" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_update_observability_destination_args args =
			ORA_UPDATE_OBSERVABILITY_DESTINATION_ARGS_INIT;
		struct ora_buf out;
		char want[400];
		ORA_SET(&args, config, cases[i].config);
		ora_buf_init(&out, 4096);
		ora_args_to_json(support_tool("update_observability_destination")->args, &args, true, &out);
		snprintf(want, sizeof(want), "{\"config\":%s}", cases[i].want);
		assert_string_equal(ora_buf_text(&out), want);
		ora_buf_finish(&out);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(three_states_are_told_apart),
	cmocka_unit_test(wrong_types_are_faults),
	cmocka_unit_test(lists_name_the_item),
	cmocka_unit_test(unknown_parameters_are_guessed),
	cmocka_unit_test(all_faults_come_at_once),
	cmocka_unit_test(the_connection_is_read),
	cmocka_unit_test(nested_objects_are_read),
	cmocka_unit_test(json_text_is_kept),
	cmocka_unit_test(examples_survive_there_and_back),
	cmocka_unit_test(nested_objects_are_written),
	cmocka_unit_test(secrets_are_redacted),
	cmocka_unit_test(secrets_below_are_redacted),
	cmocka_unit_test(json_is_redacted_by_its_members),
};

SUPPORT_MAIN(tests)
