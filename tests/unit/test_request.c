#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "support.h"

/* Target, headers and body; body NULL: there is none. */
static void builds(const struct ora_tool *tool, const void *args, const char *target,
	const char *headers, const char *body)
{
	struct ora_request request;
	assert_int_equal(ora_request_build(tool, args, 1 << 16, &request, NULL), 0);
	assert_int_equal(request.method, tool->method);
	assert_string_equal(ora_buf_text(&request.target), target);
	assert_string_equal(ora_buf_text(&request.headers), headers);
	assert_int_equal(request.has_body, body != NULL);
	if (body != NULL) {
		assert_string_equal(ora_buf_text(&request.body), body);
	}
	ora_request_finish(&request);
}

static void queries_leave_out_what_is_absent(void **state)
{
	(void)state;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	const struct ora_tool *tool = support_tool("list_keys");
	builds(tool, &args, "/keys", "", NULL);
	ORA_NULL(&args, offset);
	builds(tool, &args, "/keys", "", NULL);
	ORA_SET(&args, include_disabled, false);
	ORA_SET(&args, offset, INT64_MAX);
	ORA_SET(&args, workspace_id, "a&b=c d+\xc3\xa4/?#%");
	builds(tool, &args, "/keys?include_disabled=false&offset=9223372036854775807"
		"&workspace_id=a%26b%3Dc%20d%2B%C3%A4%2F%3F%23%25", "", NULL);
}

static void paths_are_escaped(void **state)
{
	(void)state;
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	ORA_SET(&args, hash, "../a b?c#d%2e~-._AZaz09@[`{/:");
	ORA_SET(&args, limit, 0.1);
	ORA_NULL(&args, limit_reset);
	ORA_SET(&args, name, "n\"\n");
	ORA_SET(&args, disabled, true);
	ORA_SET(&args, http_referer, "https://x.org");
	ORA_SET(&args, x_open_router_title, "T");
	builds(support_tool("update_keys"), &args, "/keys/..%2Fa%20b%3Fc%23d%252e~-._AZaz09%40%5B%60%7B%2F%3A",
		"HTTP-Referer: https://x.org\nX-OpenRouter-Title: T\n",
		"{\"disabled\":true,\"limit\":0.1,\"limit_reset\":null,\"name\":\"n\\\"\\n\"}");
}

static void writes_have_a_body_even_if_empty(void **state)
{
	(void)state;
	struct ora_update_keys_args update = ORA_UPDATE_KEYS_ARGS_INIT;
	ORA_SET(&update, hash, "h");
	builds(support_tool("update_keys"), &update, "/keys/h", "", "{}");
	struct ora_delete_keys_args delete = ORA_DELETE_KEYS_ARGS_INIT;
	ORA_SET(&delete, hash, "h");
	builds(support_tool("delete_keys"), &delete, "/keys/h", "", NULL);
}

static void nested_objects_are_built(void **state)
{
	(void)state;
	struct toy_address address = { 0 };
	struct toy_maker maker = { 0 };
	struct toy_part wheel = { 0 }, boiler = { 0 };
	const struct toy_part *const parts[] = { &wheel, &boiler };
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	ORA_SET(&address, town, "G\xc3\xb6ppingen");
	ORA_SET(&address, zip, "73033");
	ORA_SET(&maker, name, "M");
	ORA_SET(&maker, address, &address);
	ORA_SET(&wheel, name, "wheel");
	ORA_SET(&wheel, count, 6);
	ORA_SET(&boiler, name, "boiler");
	ORA_SET(&args, name, "engine");
	ORA_SET(&args, maker, &maker);
	ORA_SET_LIST(&args, parts, parts, 2);
	ORA_SET(&args, notes, " { \"color\" : [ \"red\" ] } ");
	builds(support_toy("add_toy"), &args, "/toys", "",
		"{\"name\":\"engine\",\"maker\":{\"name\":\"M\",\"address\":{\"town\":\"G\xc3\xb6ppingen\","
		"\"zip\":\"73033\"}},\"parts\":[{\"name\":\"wheel\",\"count\":6},{\"name\":\"boiler\"}],"
		"\"notes\":{\"color\":[\"red\"]}}");
	struct toy_find_toys_args find = TOY_FIND_TOYS_ARGS_INIT;
	ORA_SET(&find, drawer, "top/left");
	ORA_SET(&find, max_price, 9.5);
	ORA_SET(&find, material, TOY_MATERIAL_TIN);
	builds(support_toy("find_toys"), &find, "/drawers/top%2Fleft/toys?max_price=9.5&material=tin",
		"", NULL);
}

static void size_is_limited(void **state)
{
	(void)state;
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_request request;
	struct ora_error err = ORA_ERROR_INIT;
	char name[300];
	memset(name, 'x', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	ORA_SET(&args, name, name);
	assert_int_equal(ora_request_build(support_tool("create_keys"), &args, 100, &request, &err),
		ORA_ERR_TOO_BIG);
	assert_string_equal(err.message, "the request is larger than 100 bytes");
	ora_request_finish(&request);
	struct ora_get_key_args get = ORA_GET_KEY_ARGS_INIT;
	ORA_SET(&get, hash, name);
	assert_int_equal(ora_request_build(support_tool("get_key"), &get, 100, &request, &err),
		ORA_ERR_TOO_BIG);
	ora_request_finish(&request);
	ora_error_finish(&err);
}

static void methods_have_names(void **state)
{
	(void)state;
	assert_string_equal(ora_method_name(ORA_GET), "GET");
	assert_string_equal(ora_method_name(ORA_POST), "POST");
	assert_string_equal(ora_method_name(ORA_PATCH), "PATCH");
	assert_string_equal(ora_method_name(ORA_PUT), "PUT");
	assert_string_equal(ora_method_name(ORA_DELETE), "DELETE");
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(queries_leave_out_what_is_absent),
	cmocka_unit_test(paths_are_escaped),
	cmocka_unit_test(writes_have_a_body_even_if_empty),
	cmocka_unit_test(nested_objects_are_built),
	cmocka_unit_test(size_is_limited),
	cmocka_unit_test(methods_have_names),
};

SUPPORT_MAIN(tests)
