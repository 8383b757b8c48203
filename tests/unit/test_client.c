#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>
#include <toybox/tools.h>

#include "client/client.h"
#include "support.h"

static void clients_need_fitting_tables(void **state)
{
	(void)state;
	struct ora_client *client = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_client_create(&client, NULL, NULL, &err), ORA_ERR_CONFIG);
	struct ora_api other = openrouter_admin_api;
	other.abi = ORA_TABLE_ABI + 1;
	assert_int_equal(ora_client_create(&client, &other, NULL, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message,
		"the API's tables were made for another version of this library");
	struct ora_client_options options = { 0 };
	assert_int_equal(ora_client_create(&client, &openrouter_admin_api, &options, &err),
		ORA_ERR_CONFIG);
	support_contains(err.message, "ORA_CLIENT_OPTIONS_INIT");
	assert_null(client);
	ora_client_destroy(NULL);
	ora_error_finish(&err);
}

static void options_have_defaults(void **state)
{
	(void)state;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	const struct ora_limits *limits = ora_client_limits(client);
	assert_int_equal(limits->max_request_bytes, 1 << 20);
	assert_int_equal(limits->max_reply_bytes, 16 << 20);
	assert_int_equal(limits->max_depth, 64);
	assert_int_equal(limits->timeout_ms, 60000);
	assert_ptr_equal(ora_client_api(client), &openrouter_admin_api);
	assert_int_equal(ora_client_busy(client), 0);
	ora_client_destroy(client);
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	/* An older caller's options end here. */
	options.size = offsetof(struct ora_client_options, ca_file);
	options.max_depth = 5;
	options.timeout_ms = 7;
	options.max_retries = UINT_MAX;
	options.ca_file = (const char *)1;
	client = support_client(&openrouter_admin_api, NULL, 0, &options);
	assert_int_equal(ora_client_limits(client)->max_depth, 5);
	assert_int_equal(ora_client_limits(client)->timeout_ms, 7);
	ora_client_destroy(client);
	options.size = sizeof(options);
	options.ca_file = "/nowhere.pem";
	options.user_agent = "agent";
	client = support_client(&openrouter_admin_api, NULL, 0, &options);
	ora_client_destroy(client);
}

/* Adds a connection to a new client. */
static int add(const struct ora_api *api, const struct ora_connection_options *options,
	struct ora_error *err)
{
	struct ora_client *client = support_client(api, NULL, 0, NULL);
	int rc = ora_client_add_connection(client, options, err);
	assert_int_equal(ora_client_connection_count(client), rc == 0);
	ora_client_destroy(client);
	return rc;
}

static void refuses(const char *id, const char *key, const char *url, const char *message)
{
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	options.id = id;
	options.key = key;
	options.base_url = url;
	if (add(&openrouter_admin_api, &options, &err) != ORA_ERR_CONFIG) {
		fail_msg("accepted, instead of: %s", message);
	}
	assert_string_equal(err.message, message);
	if (key != NULL && strlen(key) > 5) {
		support_lacks(err.message, key);
	}
	ora_error_finish(&err);
}

static void takes(const char *key, const char *url, bool allow_host)
{
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	options.key = key;
	options.base_url = url;
	options.allow_host = allow_host;
	if (add(&openrouter_admin_api, &options, &err) != 0) {
		fail_msg("%s: %s", url != NULL ? url : "default", err.message);
	}
}

static const char real[] = "sk-or-v1-real-key";

static void ids_are_plain(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"", "a b", "a/b", "\xc3\xa4",
		"a2345678901234567890123456789012345678901234567890123456789012345",
	};
	for (size_t i = 0; i < COUNT(bad); i++) {
		char message[256];
		snprintf(message, sizeof(message), "\"%.64s\" can't be the id of a connection "
			"(want 1 to 64 of A-Z a-z 0-9 . _ -)", bad[i]);
		refuses(bad[i], real, NULL, message);
	}
}

static void keys_have_no_odd_characters(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"sk\n", "sk\r\nX-Evil: 1", "sk x", "\tsk", "sk\x7f", "sk\xc3\xa4", "sk\x01",
	};
	refuses(NULL, NULL, NULL, "the key is empty");
	refuses(NULL, "", NULL, "the key is empty");
	for (size_t i = 0; i < COUNT(bad); i++) {
		char message[256];
		size_t place = strspn(bad[i], "skx") + 1;
		snprintf(message, sizeof(message), "the key has a character at position %zu that no key "
			"has (white space, or not ASCII)", place);
		refuses(NULL, bad[i], NULL, message);
	}
	char longer[4200];
	memset(longer, 'k', sizeof(longer) - 1);
	longer[sizeof(longer) - 1] = '\0';
	refuses(NULL, longer, NULL, "the key is longer than 4096 characters");
	longer[4096] = '\0';
	takes(longer, NULL, false);
}

static void keys_go_to_their_host_only(void **state)
{
	(void)state;
	takes(real, NULL, false);
	takes(real, "https://openrouter.ai/api/v1/", false);
	takes(real, "https://eu.openrouter.ai/api/v1", false);
	takes(real, "https://OpenRouter.AI:443/api/v1", false);
	takes(real, "https://example.org/v1", true);
	static const char *const foreign[] = {
		"https://example.org", "https://openrouter.ai.example.org", "https://evilopenrouter.ai",
		"https://openrouter.ai.", "https://127.0.0.1/", "https://localhost",
	};
	for (size_t i = 0; i < COUNT(foreign); i++) {
		char message[256];
		size_t length = strlen(foreign[i]);
		snprintf(message, sizeof(message), "%.*s: keys go to openrouter.ai and its subdomains "
			"only, unless this host is allowed explicitly",
			(int)(foreign[i][length - 1] == '/' ? length - 1 : length), foreign[i]);
		refuses(NULL, real, foreign[i], message);
	}
}

static void http_is_for_loopback(void **state)
{
	(void)state;
	refuses(NULL, real, "http://openrouter.ai/api/v1",
		"http://openrouter.ai/api/v1: http is allowed to this machine only (want https)");
	refuses(NULL, TEST_KEY, "http://127.evil.org",
		"http://127.evil.org: http is allowed to this machine only (want https)");
	refuses(NULL, TEST_KEY, "http://localhost.example.org",
		"http://localhost.example.org: http is allowed to this machine only (want https)");
	refuses(NULL, TEST_KEY, "http://128.0.0.1",
		"http://128.0.0.1: http is allowed to this machine only (want https)");
	refuses(NULL, real, "http://127.0.0.1:8080/api/v1", "http://127.0.0.1:8080/api/v1: a real "
		"key never goes over plain http (the sandbox takes sk-or-v1-sandbox-management)");
	takes(TEST_KEY, "http://127.0.0.1:8080/api/v1", false);
	takes(TEST_KEY, "http://127.1.2.3", false);
	takes(TEST_KEY, "http://127.1", false);
	takes(TEST_KEY, "http://LOCALHOST:1/", false);
	takes(TEST_KEY, "http://[::1]:1/", false);
	takes("sk-or-v1-sandbox-inference", "http://localhost", false);
}

static void urls_have_no_odd_parts(void **state)
{
	(void)state;
	static const char *const odd[] = {
		"https://user@openrouter.ai", "https://user:pw@openrouter.ai",
		"https://openrouter.ai/api?x=1", "https://openrouter.ai/api#x",
		"https://openrouter.ai/api?", "https://openrouter.ai/api#", "https://openrouter.ai/?#",
	};
	for (size_t i = 0; i < COUNT(odd); i++) {
		refuses(NULL, real, odd[i], "the base URL may have no user, query or fragment");
	}
	refuses(NULL, real, "ftp://openrouter.ai", "ftp://openrouter.ai: want a URL with https");
	refuses(NULL, real, "openrouter.ai/api", "openrouter.ai/api: not a URL");
	refuses(NULL, real, "", ": not a URL");
	refuses(NULL, real, "https://", "https:: not a URL");
	refuses(NULL, real, "https://open router.ai", "https://open router.ai: not a URL");
}

static void options_must_be_started(void **state)
{
	(void)state;
	struct ora_connection_options options = { 0 };
	struct ora_error err = ORA_ERROR_INIT;
	options.key = real;
	assert_int_equal(add(&openrouter_admin_api, &options, &err), ORA_ERR_CONFIG);
	support_contains(err.message, "ORA_CONNECTION_INIT");
	ora_error_finish(&err);
}

static void ids_are_taken_once(void **state)
{
	(void)state;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 2, NULL);
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_connection_options options = ORA_CONNECTION_INIT;
	options.id = "b";
	options.key = real;
	assert_int_equal(ora_client_add_connection(client, &options, &err), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "there is a connection \"b\" already");
	assert_int_equal(ora_client_connection_count(client), 2);
	assert_string_equal(ora_client_connection_id(client, 0), "a");
	assert_string_equal(ora_client_connection_id(client, 1), "b");
	assert_null(ora_client_connection_id(client, 2));
	ora_error_finish(&err);
	ora_client_destroy(client);
}

/* Chooses among `count` connections; message NULL: that of `id`, or the only one. */
static void chooses(size_t count, const char *id, int code, const char *message)
{
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	options.advice = "put a key into the file";
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, count, &options);
	struct ora_connection *connection = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_client_choose(client, id, &connection, &err), code);
	assert_string_equal(err.message, message);
	if (code == 0) {
		assert_string_equal(ora_connection_id(connection), id != NULL ? id : "default");
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
}

static void connections_are_chosen(void **state)
{
	(void)state;
	chooses(0, NULL, ORA_ERR_AUTH,
		"no key is configured; nothing was sent: put a key into the file");
	chooses(0, "a", ORA_ERR_AUTH,
		"no key is configured; nothing was sent: put a key into the file");
	chooses(1, NULL, 0, "");
	chooses(1, "default", 0, "");
	chooses(1, "defualt", ORA_ERR_CONNECTION,
		"PCID: there is no connection \"defualt\" (want default)");
	chooses(2, NULL, ORA_ERR_CONNECTION, "PCID: is missing (want a or b)");
	chooses(3, NULL, ORA_ERR_CONNECTION, "PCID: is missing (want a, b or c)");
	chooses(2, "b", 0, "");
	chooses(2, "B", ORA_ERR_CONNECTION, "PCID: there is no connection \"B\" (want a or b)");
}

/* As many ids as a line has room for, whole, and how many others there are. */
static void many_ids_are_counted(void **state)
{
	(void)state;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	struct ora_connection *connection = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	char want[ORA_ERROR_MESSAGE_SIZE], ids[8][65];
	for (size_t i = 0; i < COUNT(ids); i++) {
		struct ora_connection_options options = ORA_CONNECTION_INIT;
		snprintf(ids[i], sizeof(ids[i]), "%064zu", i);
		options.id = ids[i];
		options.key = TEST_KEY;
		assert_int_equal(ora_client_add_connection(client, &options, &err), 0);
	}
	assert_int_equal(ora_client_choose(client, NULL, &connection, &err), ORA_ERR_CONNECTION);
	snprintf(want, sizeof(want), "PCID: is missing (want %s, %s, %s or one of 5 more)", ids[0], ids[1],
		ids[2]);
	assert_string_equal(err.message, want);
	ora_error_finish(&err);
	ora_client_destroy(client);
}

static void near_ids_are_guessed(void **state)
{
	(void)state;
	struct ora_client *client = support_client(&openrouter_admin_api, NULL, 0, NULL);
	static const char *const ids[] = { "production", "staging" };
	struct ora_connection *connection = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	for (size_t i = 0; i < COUNT(ids); i++) {
		struct ora_connection_options options = ORA_CONNECTION_INIT;
		options.id = ids[i];
		options.key = real;
		assert_int_equal(ora_client_add_connection(client, &options, NULL), 0);
	}
	assert_int_equal(ora_client_choose(client, "prodution", &connection, &err),
		ORA_ERR_CONNECTION);
	assert_string_equal(err.message, "PCID: there is no connection \"prodution\" (want "
		"production or staging; did you mean production?)");
	ora_error_finish(&err);
	ora_client_destroy(client);
}

static void tools_are_found(void **state)
{
	(void)state;
	const struct ora_api *api = &openrouter_admin_api;
	const struct ora_tool *tool = ora_tool_find(api, "openrouter_admin_list_keys");
	assert_non_null(tool);
	assert_ptr_equal(ora_tool_find(api, "list_keys"), tool);
	assert_string_equal(ora_tool_name(tool), "openrouter_admin_list_keys");
	assert_null(ora_tool_find(api, "list_keyz"));
	assert_string_equal(ora_tool_suggest(api, "list_key"), "list_keys");
	assert_string_equal(ora_tool_suggest(api, "openrouter_admin_lst_keys"),
		"openrouter_admin_list_keys");
	assert_null(ora_tool_suggest(api, "zzzzzzzzzzzzzzzzz"));
	assert_int_equal(ora_tool_count(api), 57);
	assert_string_equal(ora_tool_at(api, 0)->short_name, "get_credits");
	assert_null(ora_tool_at(api, 57));
	for (size_t i = 1; i < api->tool_count; i++) {
		assert_true(strcmp(api->tools[i - 1].name, api->tools[i].name) < 0);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(clients_need_fitting_tables),
	cmocka_unit_test(options_have_defaults),
	cmocka_unit_test(ids_are_plain),
	cmocka_unit_test(keys_have_no_odd_characters),
	cmocka_unit_test(keys_go_to_their_host_only),
	cmocka_unit_test(http_is_for_loopback),
	cmocka_unit_test(urls_have_no_odd_parts),
	cmocka_unit_test(options_must_be_started),
	cmocka_unit_test(ids_are_taken_once),
	cmocka_unit_test(connections_are_chosen),
	cmocka_unit_test(many_ids_are_counted),
	cmocka_unit_test(near_ids_are_guessed),
	cmocka_unit_test(tools_are_found),
};

SUPPORT_MAIN(tests)
