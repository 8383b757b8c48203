#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "support.h"

static void finds(const struct ora_route *route, const char *method, const char *path,
	const char *short_name, bool known)
{
	bool known_path = !known;
	const struct ora_tool *tool = ora_route_find(route, method, path, &known_path);
	if (short_name == NULL) {
		assert_null(tool);
	} else {
		assert_non_null(tool);
		assert_string_equal(tool->short_name, short_name);
	}
	assert_int_equal(known_path, known);
	assert_ptr_equal(ora_route_find(route, method, path, NULL), tool);
}

static void paths_mean_tools(void **state)
{
	(void)state;
	struct ora_route *route = ora_route_create(&openrouter_admin_api);
	assert_non_null(route);
	finds(route, "GET", "/keys", "list_keys", true);
	finds(route, "POST", "/keys", "create_keys", true);
	finds(route, "GET", "/keys/abc", "get_key", true);
	finds(route, "GET", "/key", "get_current_key", true);
	finds(route, "PUT", "/keys", NULL, true);
	finds(route, "GET", "/keys/", NULL, false);
	finds(route, "GET", "/keys/a/b", NULL, false);
	finds(route, "GET", "/", NULL, false);
	finds(route, "GET", "", NULL, false);
	finds(route, "GET", "keys", NULL, false);
	finds(route, "GET", "/keysx", NULL, false);
	finds(route, "GET", "/guardrails/assignments/keys", "list_key_assignments", true);
	finds(route, "GET", "/guardrails/g/assignments/keys", "list_guardrail_key_assignments",
		true);
	finds(route, "get", "/keys", NULL, true);
	ora_route_destroy(route);
	ora_route_destroy(NULL);
}

/* The arguments of a request as JSON, and its faults. */
static size_t reads(const struct ora_tool *tool, const char *path, const char *query,
	const char *body, const char *want)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args;
	struct ora_json none = { NULL, 0 };
	assert_int_equal(ora_route_args(tool, path, query, body != NULL ? support_json(body) : none,
		arena, &args, faults), 0);
	struct ora_buf out;
	ora_buf_init(&out, 1 << 16);
	ora_args_to_json(tool->args, args, false, &out);
	assert_string_equal(ora_buf_text(&out), want);
	ora_buf_finish(&out);
	size_t count = ora_faults_count(faults);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	return count;
}

static void requests_become_arguments(void **state)
{
	(void)state;
	const struct ora_tool *list = support_tool("list_keys");
	assert_int_equal(reads(list, "/keys", "", NULL, "{}"), 0);
	assert_int_equal(reads(list, "/keys", "offset=5&include_disabled=true&other=1&workspace_id="
		"a%2Fb+c%C3%A4", NULL,
		"{\"include_disabled\":true,\"offset\":5,\"workspace_id\":\"a/b c\xc3\xa4\"}"), 0);
	assert_int_equal(reads(list, "/keys", "workspace_id=%30%39%6a%6A%4f%09", NULL,
		"{\"workspace_id\":\"09jjO\\t\"}"), 0);
	assert_int_equal(reads(list, "/keys", "&&offset=7&", NULL, "{\"offset\":7}"), 0);
	assert_int_equal(reads(list, "/keys", "workspace_id=", NULL, "{\"workspace_id\":\"\"}"), 0);
	assert_int_equal(reads(list, "/keys", "workspace_id", NULL, "{\"workspace_id\":\"\"}"), 0);
	assert_int_equal(reads(support_tool("get_key"), "/keys/a%2fb+c", "", NULL,
		"{\"hash\":\"a/b+c\"}"), 0);
	assert_int_equal(reads(support_tool("update_keys"), "/keys/h", "",
		"{\"limit\":null,\"hash\":\"other\",\"unknown\":1,\"name\":\"n\"}",
		"{\"hash\":\"h\",\"limit\":null,\"name\":\"n\"}"), 0);
	assert_int_equal(reads(support_toy("find_toys"), "/drawers/a/toys",
		"max_price=1e1&material=tin", NULL,
		"{\"drawer\":\"a\",\"max_price\":10,\"material\":\"tin\"}"), 0);
}

static void requests_have_faults(void **state)
{
	(void)state;
	const struct ora_tool *list = support_tool("list_keys");
	assert_int_equal(reads(list, "/keys", "offset=x", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "offset=%22", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "offset=1.5", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "include_disabled=yes", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%zz", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%g5", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%5g", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%4", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%00", NULL, "{}"), 1);
	assert_int_equal(reads(list, "/keys", "workspace_id=%c0%af", NULL, "{}"), 1);
	assert_int_equal(reads(support_toy("find_toys"), "/drawers/a/toys", "material=gold", NULL,
		"{\"drawer\":\"a\"}"), 1);
	assert_int_equal(reads(support_toy("find_toys"), "/drawers/a/toys", "material=1", NULL,
		"{\"drawer\":\"a\"}"), 1);
	assert_int_equal(reads(support_tool("update_keys"), "/keys/h", "", "{\"limit\":\"5\"}",
		"{\"hash\":\"h\"}"), 1);
}

static void faults_of_texts_are_told_as_texts(void **state)
{
	(void)state;
	static const struct {
		const char *tool, *path, *query, *message;
	} cases[] = {
		{ "list_keys", "/keys", "offset=x", "offset: \"x\" is not allowed (want an integer of at least 0 "
			"or null)" },
		{ "find_toys", "/drawers/a/toys", "material=1", "material: \"1\" is not allowed (want wood or "
			"tin)" },
		{ "list_keys", "/keys", "workspace_id=%4", "workspace_id: is not valid percent-encoded UTF-8" },
		{ "list_keys", "/keys", "offset=-1%2", "offset: is not valid percent-encoded UTF-8" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct ora_tool *tool = i == 1 ? support_toy(cases[i].tool) : support_tool(cases[i].tool);
		struct ora_arena *arena = ora_arena_create();
		struct ora_faults *faults = ora_faults_create();
		struct ora_error err = ORA_ERROR_INIT;
		struct ora_json none = { NULL, 0 };
		void *args;
		assert_int_equal(ora_route_args(tool, cases[i].path, cases[i].query, none, arena, &args,
			faults), 0);
		ora_faults_report(faults, &err);
		assert_string_equal(err.message, cases[i].message);
		ora_error_finish(&err);
		ora_faults_destroy(faults);
		ora_arena_destroy(arena);
	}
}

/* A path of parameters alone is one that is known. */
static void paths_may_have_no_literal(void **state)
{
	(void)state;
	struct ora_tool tools[2] = { *support_tool("get_key"), *support_tool("delete_keys") };
	struct ora_api api = openrouter_admin_api;
	tools[0].path = tools[1].path = "/{hash}";
	api.tools = tools;
	api.tool_count = 2;
	struct ora_route *route = ora_route_create(&api);
	finds(route, "GET", "/abc", "get_key", true);
	finds(route, "DELETE", "/abc", "delete_keys", true);
	finds(route, "PUT", "/abc", NULL, true);
	finds(route, "GET", "/", NULL, false);
	finds(route, "GET", "/a/b", NULL, false);
	ora_route_destroy(route);
}

/* What request.c builds from the example, read again. */
static void comes_back(const struct ora_api *api, const struct ora_tool *tool)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	struct ora_request request;
	void *args;
	assert_int_equal(ora_args_from_json(api, tool, support_json(tool->example), arena, &args,
		NULL, faults), 0);
	assert_int_equal(ora_faults_count(faults), 0);
	assert_int_equal(ora_request_build(tool, args, 1 << 16, &request, NULL), 0);
	struct ora_route *route = ora_route_create(api);
	char *query = strchr(request.target.data, '?');
	if (query != NULL) {
		*query++ = '\0';
	}
	const char *path = request.target.data;
	assert_ptr_equal(ora_route_find(route, ora_method_name(tool->method), path, NULL), tool);
	struct ora_buf want;
	ora_buf_init(&want, 1 << 16);
	ora_args_to_json(tool->args, args, false, &want);
	assert_int_equal(reads(tool, path, query != NULL ? query : "",
		request.has_body ? ora_buf_text(&request.body) : NULL, ora_buf_text(&want)), 0);
	ora_buf_finish(&want);
	ora_request_finish(&request);
	ora_route_destroy(route);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

static void every_example_comes_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		if (openrouter_admin_api.tools[i].workflow == NULL) {
			comes_back(&openrouter_admin_api, &openrouter_admin_api.tools[i]);
		}
	}
	for (size_t i = 0; i < toybox_api.tool_count; i++) {
		comes_back(&toybox_api, &toybox_api.tools[i]);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(paths_mean_tools),
	cmocka_unit_test(requests_become_arguments),
	cmocka_unit_test(requests_have_faults),
	cmocka_unit_test(every_example_comes_back),
	cmocka_unit_test(faults_of_texts_are_told_as_texts),
	cmocka_unit_test(paths_may_have_no_literal),
};

SUPPORT_MAIN(tests)
