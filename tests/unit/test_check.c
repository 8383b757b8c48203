#include <math.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "support.h"

static void refused(const char *tool, const void *args, const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(support_check(support_tool(tool), args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, message);
	ora_error_finish(&err);
}

static void accepted(const struct ora_tool *tool, const void *args)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (support_check(tool, args, &err) != 0) {
		fail_msg("%s", err.message);
	}
}

static void a_bit_and_its_member_go_together(void **state)
{
	(void)state;
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	refused("update_keys", &args, "hash: is missing (want a string that is not empty)");
	ORA_SET(&args, hash, "h");
	accepted(support_tool("update_keys"), &args);
	args.limit = 5;
	refused("update_keys", &args,
		"limit: has a value, but is not marked as set (use ORA_SET)");
	ORA_SET(&args, limit, 5);
	accepted(support_tool("update_keys"), &args);
	ORA_NULL(&args, limit);
	accepted(support_tool("update_keys"), &args);
	args.present |= ORA_BIT(&args, limit);
	refused("update_keys", &args, "limit: is marked as set and as null");
	ORA_SET(&args, limit, 0);
	args.name = "n";
	refused("update_keys", &args,
		"name: has a value, but is not marked as set (use ORA_SET)");
	args.name = NULL;
	args.present |= ORA_BIT(&args, name);
	refused("update_keys", &args, "name: is marked as set, but points to nothing");
	ORA_NULL(&args, name);
	refused("update_keys", &args, "name: null is not allowed (want a string that is not empty)");
}

static void a_bit_of_a_list_needs_its_items(void **state)
{
	(void)state;
	struct ora_bulk_remove_workspace_members_args args =
		ORA_BULK_REMOVE_WORKSPACE_MEMBERS_ARGS_INIT;
	static const char *const ids[] = { "a", NULL };
	ORA_SET(&args, id, "w");
	args.user_ids.count = 3;
	refused("bulk_remove_workspace_members", &args,
		"user_ids: has a value, but is not marked as set (use ORA_SET)");
	ORA_SET_LIST(&args, user_ids, NULL, 3);
	refused("bulk_remove_workspace_members", &args,
		"user_ids: has 3 items, but points to nothing");
	ORA_SET_LIST(&args, user_ids, ids, 2);
	refused("bulk_remove_workspace_members", &args,
		"user_ids[1]: is marked as set, but points to nothing");
	ORA_SET_LIST(&args, user_ids, ids, 0);
	refused("bulk_remove_workspace_members", &args,
		"user_ids: an empty list is not allowed (want a list of 1 to 100 strings)");
	const char *many[101];
	for (size_t i = 0; i < COUNT(many); i++) {
		many[i] = "u";
	}
	ORA_SET_LIST(&args, user_ids, many, 101);
	refused("bulk_remove_workspace_members", &args,
		"user_ids: 101 items are not allowed (want a list of 1 to 100 strings)");
	ORA_SET_LIST(&args, user_ids, many, 100);
	accepted(support_tool("bulk_remove_workspace_members"), &args);
}

static void bits_without_members_are_refused(void **state)
{
	(void)state;
	struct ora_get_credits_args args = ORA_GET_CREDITS_ARGS_INIT;
	static const char unknown[] =
		"arguments: members are marked that this version of the library does not know";
	accepted(support_tool("get_credits"), &args);
	args.present = UINT64_C(1) << 50;
	refused("get_credits", &args, unknown);
	args.present = 0;
	args.null = UINT64_C(1) << 63;
	refused("get_credits", &args, unknown);
	args.null = 0;
	args.size = 0;
	refused("get_credits", &args, "arguments: the struct was not started with its _INIT macro");
}

static void older_structs_are_read_as_far_as_they_go(void **state)
{
	(void)state;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	/* What lies behind an older struct is not its own. */
	memset((char *)&args + offsetof(struct ora_list_keys_args, workspace_id), 0x55,
		sizeof(args) - offsetof(struct ora_list_keys_args, workspace_id));
	args.size = offsetof(struct ora_list_keys_args, workspace_id);
	ORA_SET(&args, offset, 3);
	accepted(support_tool("list_keys"), &args);
	ORA_SET(&args, offset, -3);
	refused("list_keys", &args,
		"offset: -3 is out of range (want an integer of at least 0 or null)");
	/* A newer caller's struct is longer; what is behind is not looked at. */
	struct {
		struct ora_list_keys_args args;
		long more;
	} newer = { ORA_LIST_KEYS_ARGS_INIT, 5 };
	newer.args.size = sizeof(newer);
	accepted(support_tool("list_keys"), &newer.args);
}

static void numbers_are_finite_and_in_range(void **state)
{
	(void)state;
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "n");
	ORA_SET(&args, limit, (double)NAN);
	refused("create_keys", &args,
		"limit: it is no finite number (want a number of at least 0 or null)");
	ORA_SET(&args, limit, (double)INFINITY);
	refused("create_keys", &args,
		"limit: it is no finite number (want a number of at least 0 or null)");
	ORA_SET(&args, limit, 1e308);
	accepted(support_tool("create_keys"), &args);
	ORA_SET(&args, limit, -0.5);
	refused("create_keys", &args,
		"limit: -0.5 is out of range (want a number of at least 0 or null)");
	struct ora_update_workspace_args workspace = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	ORA_SET(&workspace, id, "w");
	ORA_SET(&workspace, io_logging_sampling_rate, 1.5);
	refused("update_workspace", &workspace,
		"io_logging_sampling_rate: 1.5 is out of range (want a number from 0.0001 to 1)");
	ORA_SET(&workspace, io_logging_sampling_rate, 0);
	refused("update_workspace", &workspace,
		"io_logging_sampling_rate: 0 is out of range (want a number from 0.0001 to 1)");
	ORA_SET(&workspace, io_logging_sampling_rate, 0.0001);
	accepted(support_tool("update_workspace"), &workspace);
}

static void choices_are_known(void **state)
{
	(void)state;
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "n");
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_UNKNOWN);
	refused("create_keys", &args,
		"limit_reset: 0 is no choice (want daily, weekly, monthly or null)");
	ORA_SET(&args, limit_reset, (enum ora_limit_reset)4);
	refused("create_keys", &args,
		"limit_reset: 4 is no choice (want daily, weekly, monthly or null)");
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	accepted(support_tool("create_keys"), &args);
}

static void nothing_breaks_out_of_its_place(void **state)
{
	(void)state;
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	static const struct {
		const char *hash, *message;
	} cases[] = {
		{ "", "hash: an empty text is not allowed in a path" },
		{ ".", "hash: \".\" and \"..\" are not allowed in a path" },
		{ "..", "hash: \".\" and \"..\" are not allowed in a path" },
		{ "a\nb", "hash: control characters are not allowed in a path" },
		{ "a\x7f", "hash: control characters are not allowed in a path" },
		{ "\xc0\xae", "hash: invalid UTF-8 is not allowed" },
		{ "\xff", "hash: invalid UTF-8 is not allowed" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		ORA_SET(&args, hash, cases[i].hash);
		refused("get_key", &args, cases[i].message);
	}
	ORA_SET(&args, hash, "../..");
	accepted(support_tool("get_key"), &args); /* its slash is escaped */
	ORA_SET(&args, http_referer, "a\r\nX-Evil: 1");
	refused("get_key", &args,
		"HTTP-Referer: line breaks and control characters are not allowed in a header");
	ORA_SET(&args, http_referer, "a\tb");
	refused("get_key", &args,
		"HTTP-Referer: line breaks and control characters are not allowed in a header");
	ORA_SET(&args, http_referer, "https://example.org/\xc3\xa4");
	accepted(support_tool("get_key"), &args);
}

static void lengths_count_characters(void **state)
{
	(void)state;
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	char name[402];
	ORA_SET(&args, name, "");
	refused("create_guardrail", &args,
		"name: an empty text is not allowed (want a string of 1 to 200 characters)");
	for (size_t i = 0; i < 200; i++) {
		memcpy(name + 2 * i, "\xc3\xa4", 2);
	}
	name[400] = '\0';
	ORA_SET(&args, name, name);
	accepted(support_tool("create_guardrail"), &args);
	name[400] = 'x';
	name[401] = '\0';
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(support_check(support_tool("create_guardrail"), &args, &err),
		ORA_ERR_ARGS);
	support_contains(err.message, "has 201 characters (want at most 200)");
	ora_error_finish(&err);
}

static void companions_come_together(void **state)
{
	(void)state;
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	ORA_SET(&args, name, "n");
	ORA_SET(&args, limit_usd, 5);
	refused("create_guardrail", &args,
		"reset_interval: is missing: it must be given together with limit_usd");
	ORA_NULL(&args, reset_interval);
	accepted(support_tool("create_guardrail"), &args);
	ORA_SET(&args, reset_interval, (enum ora_reset_interval)9);
	refused("create_guardrail", &args,
		"reset_interval: 9 is no choice (want daily, weekly, monthly or null)");
}

static void nested_structs_are_checked(void **state)
{
	(void)state;
	struct toy_address address = { 0 };
	struct toy_maker maker = { 0 };
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	const struct ora_tool *tool = support_toy("add_toy");
	ORA_SET(&args, name, "toy");
	ORA_SET(&args, maker, &maker);
	assert_int_equal(support_check(tool, &args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message,
		"maker.name: is missing (want a string that is not empty)");
	ora_error_finish(&err);
	ORA_SET(&maker, name, "m");
	ORA_SET(&maker, address, &address);
	ORA_SET(&address, town, "t");
	assert_int_equal(support_check(tool, &args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message,
		"maker.address.zip: is missing: it must be given together with town");
	ora_error_finish(&err);
	ORA_SET(&address, zip, "1");
	accepted(tool, &args);
	address.present |= UINT64_C(1) << 7;
	assert_int_equal(support_check(tool, &args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "maker.address: members are marked that this version of "
		"the library does not know");
	ora_error_finish(&err);
}

static void lists_of_objects_are_checked(void **state)
{
	(void)state;
	struct toy_part good = { 0 }, bad = { 0 };
	const struct toy_part *const parts[] = { &good, &bad, NULL };
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	const struct ora_tool *tool = support_toy("add_toy");
	ORA_SET(&args, name, "toy");
	ORA_SET(&good, name, "g");
	ORA_SET(&bad, name, "b");
	ORA_SET(&bad, count, 0);
	ORA_SET_LIST(&args, parts, parts, 3);
	assert_int_equal(support_check(tool, &args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "parts[1].count: 0 is out of range (want an integer of at "
		"least 1) (and 1 more)");
	support_contains(err.detail, "\"parameter\":\"parts[2]\",\"rule\":\"bit\"");
	ora_error_finish(&err);
}

static void json_text_is_checked(void **state)
{
	(void)state;
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	const struct ora_tool *tool = support_toy("add_toy");
	ORA_SET(&args, name, "toy");
	ORA_SET(&args, notes, "{\"a\":1,\"a\":2}");
	assert_int_equal(support_check(tool, &args, &err), ORA_ERR_ARGS);
	assert_string_equal(err.message, "notes: duplicate key \"a\" at byte 7");
	ora_error_finish(&err);
	ORA_SET(&args, notes, "[1.5]");
	accepted(tool, &args);
}

/* Faults of an update beside those of its arguments: `before` are known already. */
static size_t changes(const struct ora_tool *tool, const void *args, bool before, const char *want)
{
	struct ora_faults *faults = ora_faults_create();
	struct ora_error err = ORA_ERROR_INIT;
	if (before) {
		ora_faults_add(faults, ORA_RULE_TYPE, "x", "is wrong");
	}
	ora_check_change(tool, args, faults);
	size_t count = ora_faults_count(faults) - before;
	if (count > 0) {
		ora_faults_report(faults, &err);
		assert_string_equal(err.message, want);
		ora_error_finish(&err);
	}
	ora_faults_destroy(faults);
	return count;
}

static void updates_change_something(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("update_guardrail");
	struct ora_update_guardrail_args args = ORA_UPDATE_GUARDRAIL_ARGS_INIT;
	ORA_SET(&args, id, "g");
	ORA_SET(&args, http_referer, "r");
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(changes(tool, &args, true, ""), 0);
	struct ora_faults *faults = ora_faults_create();
	ora_check_change(tool, &args, faults);
	assert_int_equal(ora_faults_count(faults), 1);
	ora_faults_report(faults, &err);
	support_contains(err.message, "arguments: ");
	support_contains(err.message, "allowed_models");
	ora_error_finish(&err);
	ora_faults_destroy(faults);
	ORA_NULL(&args, allowed_models);
	assert_int_equal(changes(tool, &args, false, ""), 0);
	/* What is no update need not. */
	struct ora_delete_guardrail_args delete = ORA_DELETE_GUARDRAIL_ARGS_INIT;
	assert_int_equal(changes(support_tool("delete_guardrail"), &delete, false, ""), 0);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(a_bit_and_its_member_go_together),
	cmocka_unit_test(a_bit_of_a_list_needs_its_items),
	cmocka_unit_test(bits_without_members_are_refused),
	cmocka_unit_test(older_structs_are_read_as_far_as_they_go),
	cmocka_unit_test(numbers_are_finite_and_in_range),
	cmocka_unit_test(choices_are_known),
	cmocka_unit_test(nothing_breaks_out_of_its_place),
	cmocka_unit_test(lengths_count_characters),
	cmocka_unit_test(companions_come_together),
	cmocka_unit_test(nested_structs_are_checked),
	cmocka_unit_test(lists_of_objects_are_checked),
	cmocka_unit_test(json_text_is_checked),
	cmocka_unit_test(updates_change_something),
};

SUPPORT_MAIN(tests)
