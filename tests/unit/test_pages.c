#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "support.h"
#include "upstream.h"

#define PLACE "0df9e665-d932-5740-b2c7-b52af166bc1"
#define MEMBER(id) "{\"id\":\"" id "\",\"name\":\"" id "\",\"extra\":1}"

static void end(struct upstream *up, struct ora_client *client, struct ora_pages *pages)
{
	ora_pages_destroy(pages);
	ora_client_destroy(client);
	upstream_stop(up);
}

static struct ora_client *new_client(const struct upstream *up)
{
	return support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
}

static struct ora_pages *open_workspaces(struct ora_client *client, int64_t offset)
{
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	if (offset > 0) {
		ORA_SET(&args, offset, offset);
	}
	if (ora_list_workspaces_all(client, &args, NULL, &pages, &err) != 0) {
		fail_msg("%s", err.message);
	}
	return pages;
}

static void expect_row(struct ora_pages *pages, const char *id)
{
	struct ora_error err = ORA_ERROR_INIT;
	const struct ora_workspace *row = NULL;
	if (ora_list_workspaces_next(pages, &row, &err) != 0) {
		fail_msg("%s", err.message);
	}
	if (id == NULL) {
		assert_null(row);
	} else {
		assert_non_null(row);
		assert_string_equal(row->id, id);
	}
}

static struct ora_pages_progress progress_of(const struct ora_pages *pages)
{
	struct ora_pages_progress progress = ORA_PAGES_PROGRESS_INIT;
	ora_pages_get_progress(pages, &progress);
	return progress;
}

static void test_counted(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":[" MEMBER("a") "," MEMBER("b") "],\"total_count\":3}" },
		{ .body = "{\"data\":[" MEMBER("c") "],\"total_count\":3}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	size_t length;
	assert_null(ora_pages_json(pages, &length));
	expect_row(pages, "a");
	const char *json = ora_pages_json(pages, &length);
	assert_int_equal(length, strlen(MEMBER("a")));
	assert_memory_equal(json, MEMBER("a"), length);
	assert_int_equal(progress_of(pages).total, 3);
	assert_false(progress_of(pages).complete);
	expect_row(pages, "b");
	expect_row(pages, "c");
	expect_row(pages, NULL);
	expect_row(pages, NULL);
	struct ora_pages_progress progress = progress_of(pages);
	assert_true(progress.complete);
	assert_int_equal(progress.rows, 3);
	assert_int_equal(progress.requests, 2);
	support_contains(upstream_request(up, 0), "GET /api/v1/workspaces?limit=100 HTTP");
	support_contains(upstream_request(up, 1), "GET /api/v1/workspaces?offset=2&limit=100 HTTP");
	end(up, client, pages);
}

static void test_start_in_the_middle(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":[" MEMBER("c") "],\"total_count\":3}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 2);
	expect_row(pages, "c");
	expect_row(pages, NULL);
	assert_true(progress_of(pages).complete);
	support_contains(upstream_request(up, 0), "offset=2");
	end(up, client, pages);
}

/* Rows that went away meanwhile: the end comes all the same, and it is told. */
static void test_changed_meanwhile(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":[" MEMBER("a") "],\"total_count\":2}" },
		{ .body = "{\"data\":[],\"total_count\":2}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	expect_row(pages, "a");
	expect_row(pages, NULL);
	assert_false(progress_of(pages).complete);
	end(up, client, pages);
}

/* No list at all is an empty one. */
static void test_no_list(void **state)
{
	(void)state;
	static const char *const bodies[] = { "{\"total_count\":0}", "{\"data\":null,\"total_count\":0}" };
	for (size_t i = 0; i < COUNT(bodies); i++) {
		struct upstream *up = UPSTREAM({ .body = bodies[i] });
		struct ora_client *client = new_client(up);
		struct ora_pages *pages = open_workspaces(client, 0);
		expect_row(pages, NULL);
		assert_true(progress_of(pages).complete);
		end(up, client, pages);
	}
}

/* More rows than there are: the total is less than where it began. */
static void test_start_behind_the_end(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[],\"total_count\":2}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 5);
	expect_row(pages, NULL);
	assert_true(progress_of(pages).complete);
	end(up, client, pages);
}

/* Behind the first page so many at once are asked for, and no more than can be kept. */
static void test_many_at_once(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .delay_ms = 20, .repeat = true,
		.body = "{\"data\":[" MEMBER("a") "],\"total_count\":20}" });
	struct ora_client *client = new_client(up);
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	options.max_active = 2;
	assert_int_equal(ora_list_workspaces_all(client, &args, &options, &pages, NULL), 0);
	expect_row(pages, "a");
	/* Nobody reads on: two are on their way, and four are kept at most. */
	while (ora_client_busy(client) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, 1000, NULL), 0);
		(void)ora_pages_ready(pages);
	}
	assert_in_range(upstream_most(up), 1, 2);
	for (int i = 1; i < 20; i++) {
		expect_row(pages, "a");
		struct ora_pages_progress progress = progress_of(pages);
		assert_true(progress.requests <= progress.rows + 4);
	}
	expect_row(pages, NULL);
	assert_true(progress_of(pages).complete);
	assert_int_equal(upstream_count(up), 20);
	assert_int_equal(upstream_most(up), 2);
	end(up, client, pages);
}

/* The pages behind the first part's are kept back while nobody reads, that part's own are not. */
static void test_the_first_part_is_not_kept_back(void **state)
{
	(void)state;
	static const char places[] = "{\"data\":[" MEMBER(PLACE "1") "," MEMBER(PLACE "2") "," MEMBER(PLACE "3") ","
		MEMBER(PLACE "4") "],\"total_count\":4}";
	struct upstream *up = UPSTREAM({ .body = places },
		{ .body = "{\"data\":[{\"hash\":\"k\"}]}", .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *row;
	size_t rows = 0;
	options.everywhere = true;
	options.max_active = 1;
	assert_int_equal(ora_list_keys_all(client, &args, &options, &pages, NULL), 0);
	do {
		assert_int_equal(ora_list_keys_next(pages, &row, NULL), 0);
		rows += row != NULL;
		struct ora_pages_progress progress = progress_of(pages);
		assert_true(progress.requests <= 1 + progress.rows + 2);
	} while (row != NULL);
	assert_int_equal(rows, 4);
	assert_true(progress_of(pages).complete);
	assert_int_equal(upstream_count(up), 5);
	end(up, client, pages);
}

/* While the first part's page is on its way, so many of the others are asked for, and no more. */
static void test_parts_wait_for_who_reads(void **state)
{
	(void)state;
	char places[1000] = "{\"data\":[", keys[8000] = "{\"data\":[";
	for (int i = 0; i < 8; i++) {
		size_t used = strlen(places);
		snprintf(places + used, sizeof(places) - used, "%s{\"id\":\"" PLACE "%d\",\"name\":\"w\"}",
			i > 0 ? "," : "", i);
	}
	for (int i = 0; i < 100; i++) {
		size_t used = strlen(keys);
		snprintf(keys + used, sizeof(keys) - used, "%s{\"hash\":\"k\"}", i > 0 ? "," : "");
	}
	strcat(places, "],\"total_count\":8}");
	strcat(keys, "]}");
	struct upstream *up = UPSTREAM({ .body = places }, { .body = keys }, { .body = keys },
		{ .body = keys, .delay_ms = 400 }, { .body = keys }, { .body = "{\"data\":[]}", .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *row;
	size_t rows = 0;
	options.everywhere = true;
	options.max_active = 2;
	assert_int_equal(ora_list_keys_all(client, &args, &options, &pages, NULL), 0);
	do {
		assert_int_equal(ora_list_keys_next(pages, &row, NULL), 0);
		rows += row != NULL;
		if (rows == 101) { /* the places, the page that was read, and four */
			assert_true(progress_of(pages).requests <= 6);
		}
	} while (row != NULL);
	assert_int_equal(rows, 400);
	assert_true(progress_of(pages).complete);
	end(up, client, pages);
}

/* A part that has ended before the next one is known. */
static void test_parts_that_come_late(void **state)
{
	(void)state;
	/* One body for both kinds of request: whichever of them comes first. */
	static const char both[] = "{\"data\":[{\"id\":\"" PLACE "2\",\"name\":\"w2\",\"hash\":\"k\"}],"
		"\"total_count\":2}";
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[" MEMBER(PLACE "1") "],\"total_count\":2}" },
		{ .body = both, .delay_ms = 300 }, { .body = both, .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *row;
	size_t rows = 0;
	options.everywhere = true;
	assert_int_equal(ora_list_keys_all(client, &args, &options, &pages, NULL), 0);
	do {
		assert_int_equal(ora_list_keys_next(pages, &row, NULL), 0);
		rows += row != NULL;
	} while (row != NULL);
	assert_int_equal(rows, 2);
	assert_true(progress_of(pages).complete);
	assert_int_equal(upstream_count(up), 4);
	end(up, client, pages);
}

/* A list that shows all of the account has no parts, though it may be asked for one of them. */
static void test_no_parts(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[]}", .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_get_user_activity_args args = ORA_GET_USER_ACTIVITY_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const void *row;
	options.everywhere = true;
	assert_int_equal(ora_pages_open(client, support_tool("get_user_activity"), &args, &options, &pages,
		NULL), 0);
	assert_int_equal(ora_pages_next(pages, support_tool("get_user_activity"), &row, NULL), 0);
	assert_null(row);
	assert_int_equal(upstream_count(up), 1);
	support_contains(upstream_request(up, 0), "GET /api/v1/activity ");
	end(up, client, pages);
}

/* Parts that went away meanwhile are as rows that did. */
static void test_parts_that_are_not_all(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[" MEMBER(PLACE "1") "],\"total_count\":2}" },
		{ .body = "{\"data\":[],\"total_count\":2}", .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *row;
	options.everywhere = true;
	assert_int_equal(ora_list_keys_all(client, &args, &options, &pages, NULL), 0);
	assert_int_equal(ora_list_keys_next(pages, &row, NULL), 0);
	assert_null(row);
	assert_false(progress_of(pages).complete);
	end(up, client, pages);
}

/* A page that can't even be asked for ends the list. */
static void test_connection_that_goes(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[" MEMBER("a") "],\"total_count\":3}" });
	struct ora_client *client = new_client(up);
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_workspace *row;
	options.connection = "default";
	assert_int_equal(ora_list_workspaces_all(client, &args, &options, &pages, NULL), 0);
	connection.id = "other";
	connection.base_url = upstream_url(up);
	connection.key = TEST_KEY;
	assert_int_equal(ora_client_set_connections(client, &connection, 1, NULL), 0);
	int rc = 0;
	for (int i = 0; i < 3 && rc == 0; i++) {
		rc = ora_list_workspaces_next(pages, &row, &err);
	}
	assert_int_equal(rc, ORA_ERR_CONNECTION);
	support_contains(err.message, "there is no connection \"default\"");
	assert_false(progress_of(pages).complete);
	ora_error_finish(&err);
	end(up, client, pages);
}

#define HOOK(id) "{\"id\":" id ",\"url\":\"https://h/" id "\",\"events\":[],\"active\":true}"

static struct ora_pages *open_hooks(struct ora_client *client)
{
	struct toy_list_hooks_args args = TOY_LIST_HOOKS_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	ORA_SET(&args, drawer, "d");
	if (toy_list_hooks_all(client, &args, NULL, &pages, &err) != 0) {
		fail_msg("%s", err.message);
	}
	return pages;
}

static size_t count_hooks(struct ora_pages *pages)
{
	struct ora_error err = ORA_ERROR_INIT;
	const struct toy_hook *row = NULL;
	size_t count = 0;
	for (;;) {
		if (toy_list_hooks_next(pages, &row, &err) != 0) {
			fail_msg("%s", err.message);
		}
		if (row == NULL) {
			return count;
		}
		count++;
	}
}

/* A cursor goes on as upstream says, escaped, and ends where it says nothing. */
static void test_cursor(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"hooks\":[" HOOK("1") "],\"page\":{\"next\":\"a/\\u0026=\"}}" },
		{ .body = "{\"hooks\":[],\"page\":{\"next\":\"b\"}}" },
		{ .body = "{\"hooks\":[" HOOK("2") "],\"page\":{\"next\":\"\"}}" });
	struct ora_client *client = support_client(&toybox_api, upstream_url(up), 1, NULL);
	struct ora_pages *pages = open_hooks(client);
	assert_int_equal(count_hooks(pages), 2);
	assert_true(progress_of(pages).complete);
	support_contains(upstream_request(up, 0), "/drawers/d/hooks?per_page=50 HTTP");
	support_contains(upstream_request(up, 1), "hooks?after=a%2F%26%3D&per_page=50 HTTP");
	support_contains(upstream_request(up, 2), "hooks?after=b&per_page=50 HTTP");
	end(up, client, pages);
}

/* A page that names itself as the next would go on for ever. */
static void test_cursor_in_a_circle(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"hooks\":[" HOOK("1") "],\"page\":{\"next\":\"a\"}}" },
		{ .body = "{\"hooks\":[" HOOK("2") "],\"page\":{\"next\":\"a\"}}" });
	struct ora_client *client = support_client(&toybox_api, upstream_url(up), 1, NULL);
	struct ora_pages *pages = open_hooks(client);
	assert_int_equal(count_hooks(pages), 2);
	assert_false(progress_of(pages).complete);
	assert_int_equal(progress_of(pages).requests, 2);
	end(up, client, pages);
}

static void test_empty(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[],\"total_count\":0}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	expect_row(pages, NULL);
	assert_true(progress_of(pages).complete);
	end(up, client, pages);
}

/* The rows before a page that failed are given; then its error stays. */
static void test_error(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":[" MEMBER("a") "],\"total_count\":2}" },
		{ .status = 400, .body = "{\"error\":{\"code\":400,\"message\":\"no\"}}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	const struct ora_workspace *row;
	expect_row(pages, "a");
	for (int i = 0; i < 2; i++) {
		struct ora_error err = ORA_ERROR_INIT;
		assert_int_equal(ora_list_workspaces_next(pages, &row, &err), ORA_ERR_REFUSED);
		assert_null(row);
		support_contains(err.message, "no");
		ora_error_finish(&err);
	}
	assert_false(progress_of(pages).complete);
	end(up, client, pages);
}

/* Pages that are on their way when nobody waits any more. */
static void test_destroy_early(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .act = UPSTREAM_SILENT, .repeat = true });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	assert_false(ora_pages_ready(pages));
	assert_int_equal(ora_client_busy(client), 1);
	ora_pages_destroy(pages);
	while (ora_client_busy(client) > 0) {
		assert_int_equal(ora_client_poll(client, NULL, 0, -1, NULL), 0);
	}
	ora_pages_destroy(open_workspaces(client, 0));
	ora_client_destroy(client);
	ora_pages_destroy(NULL);
	upstream_stop(up);
}

/* Without waiting: what a program with a loop of its own does. */
static void test_ready(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"data\":[" MEMBER("a") "],\"total_count\":1}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	while (!ora_pages_ready(pages)) {
		assert_int_equal(ora_client_poll(client, NULL, 0, -1, NULL), 0);
	}
	expect_row(pages, "a");
	assert_true(ora_pages_ready(pages));
	expect_row(pages, NULL);
	end(up, client, pages);
}

static void expect_refusal(struct ora_client *client, const struct ora_tool *tool,
	const void *args, const struct ora_pages_options *options, int code, const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	assert_int_equal(ora_pages_open(client, tool, args, options, &pages, &err), code);
	assert_null(pages);
	support_contains(err.message, message);
	ora_error_finish(&err);
}

static void test_refused(void **state)
{
	(void)state;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_nobody(), 2, NULL);
	struct ora_list_keys_args keys = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_get_key_args key = ORA_GET_KEY_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	ORA_SET(&key, hash, "a");
	expect_refusal(client, support_tool("get_key"), &key, NULL, ORA_ERR_CONFIG,
		"get_key is no list");
	expect_refusal(client, support_tool("list_keys"), &keys, NULL, ORA_ERR_CONNECTION, "PCID");
	options.everywhere = true;
	options.connection = "c";
	expect_refusal(client, support_tool("list_keys"), &keys, &options, ORA_ERR_CONNECTION,
		"there is no connection \"c\"");
	options.connection = "a";
	ORA_SET(&keys, workspace_id, "550e8400-e29b-41d4-a716-446655440000");
	expect_refusal(client, support_tool("list_keys"), &keys, &options, ORA_ERR_CONFIG,
		"workspace_id is given");
	ORA_SET(&keys, offset, -1);
	expect_refusal(client, support_tool("list_keys"), &keys, &options, ORA_ERR_ARGS, "offset");
	options.size = 8;
	expect_refusal(client, support_tool("list_keys"), &keys, &options, ORA_ERR_CONFIG,
		"ORA_PAGES_OPTIONS_INIT");
	ora_client_destroy(client);
}

static void test_wrong_tool(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM({ .body = "{\"data\":[],\"total_count\":0}" });
	struct ora_client *client = new_client(up);
	struct ora_pages *pages = open_workspaces(client, 0);
	struct ora_error err = ORA_ERROR_INIT;
	const struct ora_key *row;
	assert_int_equal(ora_list_keys_next(pages, &row, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "these are the rows of list_workspaces, not of list_keys");
	end(up, client, pages);
}

/* A list without pages is one page; an API without parts has nothing else to show. */
static void test_one_page(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(
		{ .body = "{\"toys\":[{\"id\":1,\"name\":\"ball\"},{\"id\":2,\"name\":\"car\"}]}" });
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "toy-key";
	connection.base_url = upstream_url(up);
	assert_int_equal(ora_client_create(&client, &toybox_api, &options, NULL), 0);
	assert_int_equal(ora_client_add_connection(client, &connection, NULL), 0);
	struct toy_find_toys_args args = TOY_FIND_TOYS_ARGS_INIT;
	struct ora_pages_options all = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages;
	const struct toy_toy *toy;
	all.everywhere = true;
	ORA_SET(&args, drawer, "top");
	assert_int_equal(ora_pages_open(client, support_toy("find_toys"), &args, &all, &pages, NULL),
		0);
	for (int64_t id = 1; id <= 2; id++) {
		assert_int_equal(ora_pages_next(pages, support_toy("find_toys"), &toy, NULL), 0);
		assert_int_equal(toy->id, id);
	}
	assert_int_equal(ora_pages_next(pages, support_toy("find_toys"), &toy, NULL), 0);
	assert_null(toy);
	assert_true(progress_of(pages).complete);
	end(up, client, pages);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_counted),
		cmocka_unit_test(test_start_in_the_middle),
		cmocka_unit_test(test_changed_meanwhile),
		cmocka_unit_test(test_no_list),
		cmocka_unit_test(test_start_behind_the_end),
		cmocka_unit_test(test_many_at_once),
		cmocka_unit_test(test_the_first_part_is_not_kept_back),
		cmocka_unit_test(test_parts_wait_for_who_reads),
		cmocka_unit_test(test_parts_that_come_late),
		cmocka_unit_test(test_no_parts),
		cmocka_unit_test(test_parts_that_are_not_all),
		cmocka_unit_test(test_connection_that_goes),
		cmocka_unit_test(test_cursor),
		cmocka_unit_test(test_cursor_in_a_circle),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_error),
		cmocka_unit_test(test_destroy_early),
		cmocka_unit_test(test_ready),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_wrong_tool),
		cmocka_unit_test(test_one_page),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
