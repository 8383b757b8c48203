#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/log_file.h>
#include <ora/secret.h>
#include <ora/secret_sink.h>

#include "gate/log_file.h"
#include "gate_support.h"

/* A workflow against scripted answers: the order of its requests, where it stops, and what it says
 * then. tests/gate/test_rotation.py has it whole, with the sandbox. */

#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define KEY(hash, more) "{\"created_at\":\"2026-01-01T00:00:00Z\",\"hash\":\"" hash "\",\"name\":\"ci\",\"disabled\":false,\"limit\":5," \
	"\"limit_reset\":null,\"workspace_id\":\"" UUID "\"" more "}"
#define OLD { .body = "{\"data\":" KEY("old", "") "}" }
#define OLD_WITH(more) { .body = "{\"data\":" KEY("old", more) "}" }
#define ASSIGNED { .body = "{\"data\":[{\"key_hash\":\"x\",\"guardrail_id\":\"" UUID "\"}," \
	"{\"key_hash\":\"old\",\"guardrail_id\":\"" UUID "\"}],\"total_count\":2}" }
#define NOWHERE { .body = "{\"data\":[],\"total_count\":0}" }
#define MADE { .status = 201, .body = "{\"data\":" KEY("new", "") ",\"key\":\"sk-new-secret\"}" }
#define DONE { .body = "{\"assigned_count\":1}" }
#define KNOWN { .body = "{\"data\":{\"label\":\"l\"}}" }
#define ENDED { .body = "{\"data\":" KEY("old", "") "}" }
#define AT_ONCE "{\"hash\":\"old\",\"grace\":0}"
#define GOES_ON "{\"hash\":\"old\",\"new_hash\":\"new\",\"grace\":0}"

/* The requests of the last run, a line each: method and path. */
static char sent[2048];
static char bodies[4096];
static char heads[16384];

static void take(struct upstream *up)
{
	sent[0] = bodies[0] = heads[0] = '\0';
	for (size_t i = 0; i < upstream_count(up); i++) {
		const char *request = upstream_request(up, i);
		size_t length = strcspn(request, " ");
		length += 1 + strcspn(request + length + 1, " ?");
		snprintf(sent + strlen(sent), sizeof(sent) - strlen(sent), "%.*s\n", (int)length, request);
		snprintf(bodies + strlen(bodies), sizeof(bodies) - strlen(bodies), "%s\n",
			upstream_body(up, i));
		snprintf(heads + strlen(heads), sizeof(heads) - strlen(heads), "%.1000s\n", request);
	}
}

#ifdef ORA_MINIMAL
static int set_log(struct ora_client *client)
{
	(void)client;
	return 0;
}
#else
static const char *log_folder; /* NULL: the client has no log */

static int set_log(struct ora_client *client)
{
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	options.folder = log_folder;
	return log_folder != NULL ? ora_client_log_to_file(client, &options, NULL) : 0;
}
#endif

static int run(const char *json, const struct upstream_step *steps, size_t count, char note[1024])
{
	struct upstream *up = upstream_start(steps, count);
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_reply *reply = NULL;
	gate_finish();
	assert_int_equal(set_log(client), 0);
	int rc = ora_call_run_json(client, support_tool("rotate_keys"), json, strlen(json), NULL, &reply,
		&gate_error);
	snprintf(note, 1024, "%s", rc != 0 ? gate_error.message
		: reply->note != NULL ? reply->note : "");
	snprintf(gate_reply, sizeof(gate_reply), "%s", rc == 0 ? reply->json : "");
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	take(up);
	upstream_stop(up);
	return rc;
}

#define RUN(json, note, ...) \
	run(json, (const struct upstream_step[]){ __VA_ARGS__ }, \
		sizeof((const struct upstream_step[]){ __VA_ARGS__ }) / sizeof(struct upstream_step), note)

static void all_of_it(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN(AT_ONCE, note, OLD_WITH(",\"expires_at\":\"2999-01-01T00:00:00Z\""), ASSIGNED,
		MADE, DONE, KNOWN, ENDED), 0);
	assert_string_equal(sent, "GET /api/v1/keys/old\nGET /api/v1/guardrails/assignments/keys\n"
		"POST /api/v1/keys\nPOST /api/v1/guardrails/" UUID "/assignments/keys\n"
		"GET /api/v1/key\nPATCH /api/v1/keys/old\n");
	support_contains(bodies, "{\"expires_at\":\"2999-01-01T00:00:00Z\",\"limit\":5,"
		"\"name\":\"ci (rotated)\",\"workspace_id\":\"" UUID "\"}");
	support_contains(bodies, "{\"key_hashes\":[\"new\"]}");
	support_contains(bodies, "{\"disabled\":true}");
	support_contains(heads, "Bearer sk-new-secret");
	support_contains(gate_reply, "\"key\":\"sk-new-secret\",\"assigned\":1,\"verified\":true,"
		"\"ended\":true,\"due\":null}");
	assert_string_equal(note, "");
	/* Whatever upstream says of what it made. */
	assert_int_equal(RUN(AT_ONCE, note, OLD, NOWHERE, { .status = 201, .body = "{\"data\":{\"hash\":\"new\","
		"\"name\":\"ci\",\"disabled\":true},\"key\":\"sk-new-secret\"}" }, KNOWN, ENDED), 0);
}

static void a_name_of_its_own(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN("{\"hash\":\"old\",\"grace\":0,\"name\":\"next\"}", note, OLD, NOWHERE, MADE,
		KNOWN, ENDED), 0);
	support_contains(bodies, "\"name\":\"next\"");
	support_contains(gate_reply, "\"assigned\":0");
}

/* The old name with its suffix once, whatever it is like. */
static void names_say_that_they_are_new(void **state)
{
	(void)state;
	static const char *const names[][2] = {
		{ "production-key", "production-key (rotated)" }, { "ci (rotated)", "ci (rotated)" },
		{ " (rotated)", " (rotated)" }, { "x", "x (rotated)" }, { "(rotated)", "(rotated) (rotated)" },
		{ "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z (rotated)" },
	};
	for (size_t i = 0; i < COUNT(names); i++) {
		char note[1024], old[400], want[200];
		snprintf(old, sizeof(old), "{\"data\":{\"hash\":\"old\",\"name\":\"%s\",\"disabled\":false,"
			"\"limit\":5}}", names[i][0]);
		assert_int_equal(RUN(AT_ONCE, note, { .body = old }, NOWHERE, MADE, KNOWN, ENDED), 0);
		snprintf(want, sizeof(want), "\"name\":\"%s\"", names[i][1]);
		support_contains(bodies, want);
	}
}

static void the_old_one_goes_on_until_it_is_due(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN("{\"hash\":\"old\"}", note, OLD, NOWHERE, MADE, KNOWN, ENDED), 0);
	support_lacks(sent, "PATCH");
	support_contains(gate_reply, "\"verified\":true,\"ended\":false,\"due\":\"20");
	support_contains(note, "call rotate_keys again with new_hash new");
}

static void another_call_goes_on(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"new\"}", note, OLD, ASSIGNED,
		{ .body = "{\"data\":" KEY("new", "") "}" }, DONE, ENDED), 0);
	assert_string_equal(sent, "GET /api/v1/keys/old\nGET /api/v1/guardrails/assignments/keys\n"
		"GET /api/v1/keys/new\nPOST /api/v1/guardrails/" UUID "/assignments/keys\n"
		"PATCH /api/v1/keys/old\n");
	support_contains(gate_reply, "\"ended\":true");
	/* What it is assigned to already is passed over; so are rows that say too little. */
	assert_int_equal(RUN(GOES_ON, note, OLD,
		{ .body = "{\"data\":[{\"key_hash\":\"new\",\"guardrail_id\":\"" UUID "\"},{\"guardrail_id\":"
			"\"" UUID "\"},{\"key_hash\":\"old\",\"guardrail_id\":\"" UUID "\"}],\"total_count\":3}" },
		{ .body = "{\"data\":" KEY("new", "") "}" }, ENDED), 0);
	support_lacks(sent, "POST");
	/* One that is ended itself is none that others could be ended for. */
	assert_int_equal(RUN(GOES_ON, note, OLD, ASSIGNED, { .body = "{\"data\":{\"hash\":\"new\","
		"\"name\":\"ci\",\"disabled\":true}}" }, DONE, ENDED), ORA_ERR_ARGS);
	assert_string_equal(note, "new_hash new is ended itself: the old one goes on");
	assert_string_equal(sent, "GET /api/v1/keys/old\nGET /api/v1/guardrails/assignments/keys\n"
		"GET /api/v1/keys/new\n");
	assert_int_equal(RUN(GOES_ON, note, OLD, ASSIGNED, { .status = 404 }), ORA_ERR_REFUSED);
	assert_string_equal(note, "HTTP 404: there is no such thing (the answer says no more)");
	assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"old\"}", note, OLD), ORA_ERR_ARGS);
	assert_string_equal(note, "the new one is the old one");
}

static void a_call_that_goes_on_waits_for_the_grace(void **state)
{
	(void)state;
	char note[1024];
	static const char young[] = "{\"data\":{\"hash\":\"new\",\"name\":\"ci\",\"disabled\":false,"
		"\"created_at\":\"2998-12-31T00:00:00Z\"}}";
	assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"new\"}", note, OLD, NOWHERE,
		{ .body = young }, ENDED), 0);
	support_lacks(sent, "PATCH");
	support_contains(gate_reply, "\"ended\":false,\"due\":\"2999-01-01T00:00:00Z\"");
	support_contains(note, "the old one goes on until it is due");
	assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"new\",\"grace\":60}", note, OLD, NOWHERE,
		{ .body = young }, ENDED), 0);
	support_contains(gate_reply, "\"due\":\"2998-12-31T00:01:00Z\"");
	support_contains(note, "with new_hash new and grace 60");
	assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"new\",\"grace\":0}", note, OLD, NOWHERE,
		{ .body = young }, ENDED), 0);
	support_contains(gate_reply, "\"ended\":true");
}

/* A time that is longer than any is none: the grace begins now. */
static void strange_times_do_not_count(void **state)
{
	(void)state;
	for (int length = 61; length <= 63; length++) {
		char note[1024], made[300];
		snprintf(made, sizeof(made), "{\"data\":{\"hash\":\"new\",\"name\":\"ci\",\"disabled\":false,"
			"\"created_at\":\"2998-12-31T00:00:00.%0*dZ\"}}", length - 21, 0);
		assert_int_equal(RUN("{\"hash\":\"old\",\"new_hash\":\"new\"}", note, OLD, NOWHERE,
			{ .body = made }, ENDED), 0);
		support_contains(gate_reply, length < 63 ? "\"due\":\"2999-01-01T00:00:00Z\"" : "\"due\":\"20");
	}
}

static void refused_by(const char *json, const struct ora_policy *rules, const char *words)
{
	struct upstream *up = UPSTREAM(OLD, ASSIGNED, MADE, DONE, KNOWN, ENDED);
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	gate_finish();
	assert_int_equal(ora_client_set_policy(client, NULL, rules, &gate_error), 0);
	assert_int_equal(gate_call(client, "rotate_keys", json, NULL), ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, words);
	assert_int_equal(upstream_count(up), 2); /* both are reads */
	ora_client_destroy(client);
	upstream_stop(up);
	gate_finish();
}

static void a_policy_refuses_before_anything_is_made(void **state)
{
	(void)state;
	struct ora_policy rules = ORA_POLICY_INIT;
	rules.name = "p";
	rules.writes_per_minute = 2;
	refused_by(AT_ONCE, &rules, "it takes 3 writes, and 2 in a minute are allowed");
	rules.writes_per_minute = 0;
	rules.max_limit_usd = 4;
	refused_by(AT_ONCE, &rules, "limit: 5 USD, and at most 4 USD are allowed (max_limit_usd");
	rules.max_limit_usd = 0;
	rules.require_expiry = true;
	refused_by(AT_ONCE, &rules, "require_expiry");
}

#define ELSEWHERE "11111111-d932-5740-b2c7-b52af166bc11"
#define GUARD(workspace) { .body = "{\"data\":{\"id\":\"" UUID "\",\"name\":\"g\"," \
	"\"workspace_id\":\"" workspace "\"}}" }

/* What the old one is assigned to may be in a workspace of its own. */
static void a_policy_looks_at_what_it_is_assigned_to(void **state)
{
	(void)state;
	static const char *const allowed[] = { UUID, NULL };
	struct ora_policy rules = ORA_POLICY_INIT;
	rules.name = "p";
	rules.allowed_workspaces = allowed;
	for (int inside = 0; inside < 2; inside++) {
		struct upstream *up = inside ? UPSTREAM(OLD, ASSIGNED, GUARD(UUID), MADE, GUARD(UUID), DONE,
				KNOWN, OLD, ENDED)
			: UPSTREAM(OLD, ASSIGNED, GUARD(ELSEWHERE), MADE, GUARD(ELSEWHERE), DONE, KNOWN, ENDED);
		struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
		gate_finish();
		assert_int_equal(ora_client_set_policy(client, NULL, &rules, &gate_error), 0);
		assert_int_equal(gate_call(client, "rotate_keys", AT_ONCE, NULL),
			inside ? 0 : ORA_ERR_NOT_ALLOWED);
		if (!inside) {
			support_contains(gate_error.message, "bulk_assign_keys_to_guardrail: it is in workspace \""
				ELSEWHERE "\", which is not allowed (allowed_workspaces of policy \"p\"); nothing was sent");
		}
		take(up);
		assert_int_equal(strstr(sent, "POST") != NULL, inside);
		assert_int_equal(strstr(sent, "PATCH") != NULL, inside);
		ora_client_destroy(client);
		upstream_stop(up);
	}
	gate_finish();
}

static void a_secret_that_does_not_work_ends_nothing(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN(AT_ONCE, note, OLD, NOWHERE, MADE, { .status = 401 }, ENDED), 0);
	support_lacks(sent, "PATCH");
	support_contains(note, "the new one is there, but get_current_key failed: HTTP 401");
	support_contains(gate_reply, "\"key\":\"sk-new-secret\",\"assigned\":0,\"verified\":false,"
		"\"ended\":false,\"due\":null}");
}

static void what_fails_behind_the_creation_stops_it(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN(AT_ONCE, note, OLD, ASSIGNED, MADE, { .status = 500 }), 0);
	support_contains(note, "the new one is there, but bulk_assign_keys_to_guardrail failed");
	support_contains(gate_reply, "\"key\":\"sk-new-secret\"");
	support_lacks(sent, "GET /api/v1/key\n");
	assert_int_equal(RUN(AT_ONCE, note, OLD, NOWHERE, MADE, KNOWN, { .act = UPSTREAM_CLOSE }), 0);
	support_contains(note, "the new one is there, but update_keys failed");
}

static void a_creation_is_sent_once(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN(AT_ONCE, note, OLD, NOWHERE, { .act = UPSTREAM_CLOSE }, NOWHERE),
		ORA_ERR_UNKNOWN);
	assert_null(strstr(strstr(sent, "POST") + 1, "POST"));
	assert_int_equal(RUN(AT_ONCE, note, OLD, NOWHERE, { .status = 400 }), ORA_ERR_REFUSED);
	assert_string_equal(note, "HTTP 400: the request was refused (the answer says no more)");
	/* It was made, but nobody can say what: there is nothing that could go on. */
	static const struct upstream_step unusable[] = {
		{ .status = 201, .body = "{\"key\":\"sk-new-secret\"}" },
		{ .status = 201, .body = "{\"data\":null,\"key\":\"sk-new-secret\"}" },
		{ .status = 201, .body = "{\"data\":{\"name\":\"ci\"},\"key\":\"sk-new-secret\"}" },
	};
	for (size_t i = 0; i < COUNT(unusable); i++) {
		assert_int_equal(RUN(AT_ONCE, note, OLD, ASSIGNED, unusable[i], DONE, KNOWN, ENDED),
			ORA_ERR_REPLY_LOST);
		support_contains(note, "create_keys was done, but its reply can't be used");
		support_lacks(sent, "PATCH");
	}
}

/* A reply that has no room is told as what it is, and what was said before stands. */
static void replies_must_have_room(void **state)
{
	(void)state;
	static const char json[] = "{\"hash\":\"old\",\"grace\":1000}";
	char note[1024], whole[sizeof(gate_reply)];
	assert_int_equal(RUN(json, note, OLD, NOWHERE, MADE, KNOWN), 0);
	snprintf(whole, sizeof(whole), "%s", gate_reply);
	size_t lengths[] = { strlen(whole), strlen(whole) - 1, strlen(whole) - 30 };
	for (size_t i = 0; i < COUNT(lengths); i++) {
		struct upstream *up = UPSTREAM(OLD, NOWHERE, MADE, KNOWN);
		struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
		options.max_reply_bytes = lengths[i];
		struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, &options);
		assert_int_equal(gate_call(client, "rotate_keys", json, NULL), i < 2 ? 0 : ORA_ERR_REPLY_LOST);
		if (i < 2) {
			support_contains(gate_reply, "\"key\":\"sk-new-secret\"");
			support_contains(gate_reply, i == 0 ? "\"verified\":true" : "\"verified\":false");
			assert_string_equal(gate_error.message, "");
		} else { /* never that nothing was done */
			support_contains(gate_error.message, "create_keys was done, but its reply can't be used");
		}
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* The secret in its place, and not in the reply, whatever comes behind that. */
static void secrets_stay_in_their_place(void **state)
{
	(void)state;
	char folder[] = "/tmp/unit-workflow-XXXXXX";
	assert_non_null(mkdtemp(folder));
	struct upstream *up = UPSTREAM(OLD, NOWHERE, MADE, KNOWN, ENDED);
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_reply *reply = NULL;
	assert_int_equal(ora_client_secrets_to_file(client, folder, NULL), 0);
	assert_int_equal(ora_call_run_json(client, support_tool("rotate_keys"), AT_ONCE, strlen(AT_ONCE),
		NULL, &reply, NULL), 0);
	support_lacks(reply->json, "sk-new-secret");
	support_contains(reply->json, "\"verified\":true,\"ended\":true");
	assert_memory_equal(reply->secret_place, "file /tmp/unit-workflow-", 24);
	assert_int_equal(unlink(reply->secret_place + 5), 0);
	ora_reply_destroy(reply);
	ora_client_destroy(client);
	upstream_stop(up);
	assert_int_equal(rmdir(folder), 0);
}

static void what_cannot_be_replaced_is_refused(void **state)
{
	(void)state;
	char note[1024];
	assert_int_equal(RUN(AT_ONCE, note, OLD_WITH(",\"expires_at\":\"2020-01-01T00:00:00Z\""), NOWHERE,
		MADE, KNOWN, ENDED), ORA_ERR_ARGS);
	support_contains(note, "expires_at 2020-01-01T00:00:00Z is in the past");
	support_lacks(sent, "POST");
	time_t soon = time(NULL) + 86400;
	char old[200], want[100];
	strftime(old, sizeof(old), "{\"data\":{\"hash\":\"old\",\"name\":\"n\","
		"\"expires_at\":\"%Y-%m-%dT%H:%M:%SZ\"}}", gmtime(&soon));
	strftime(want, sizeof(want), "expires_at %Y-%m-%dT%H:%M:%SZ lies inside the grace", gmtime(&soon));
	assert_int_equal(RUN("{\"hash\":\"old\",\"grace\":31536000}", note, { .body = old }),
		ORA_ERR_ARGS);
	support_contains(note, want);
	/* What is no time is none that has passed. */
	assert_int_equal(RUN(AT_ONCE, note, OLD_WITH(",\"expires_at\":\"2999-01-01T00:00:00."
		"0000000000000000000000000000000000000000000000000000000000000000Z\""), NOWHERE, MADE, KNOWN,
		ENDED), 0);
	/* What upstream has can't be given to it again. */
	assert_int_equal(RUN(AT_ONCE, note, { .body = "{\"data\":{\"hash\":\"old\",\"name\":\"a\\u0000b\"}}" },
		NOWHERE, MADE), ORA_ERR_BAD_REPLY);
	support_contains(note, "what is to be replaced can't be made anew: the character");
	assert_int_equal(RUN(AT_ONCE, note, { .body = "{\"data\":{\"hash\":\"old\",\"name\":\"n\","
		"\"limit\":-5}}" }, NOWHERE, MADE), ORA_ERR_ARGS);
	assert_string_equal(note, "limit: -5 is out of range (want a number of at least 0 or null)");
	support_lacks(sent, "POST");
	assert_int_equal(RUN(AT_ONCE, note, { .body = "{\"data\":{\"hash\":\"old\",\"name\":\"n\","
		"\"disabled\":true}}" }, NOWHERE, MADE), ORA_ERR_ARGS);
	support_contains(note, "the old one is ended already");
	assert_int_equal(RUN(AT_ONCE, note, OLD_WITH(",\"external_user\":\"u\"")), ORA_ERR_ARGS);
	support_contains(note, "it has external_user");
	assert_int_equal(RUN(AT_ONCE, note, { .status = 404,
		.body = "{\"error\":{\"message\":\"API key not found\"}}" }), ORA_ERR_REFUSED);
	assert_string_equal(note, "what is to be replaced can't be read (HTTP 404: there is no such thing: "
		"API key not found); nothing was changed");
	assert_int_equal(RUN(AT_ONCE, note, { .body = "{}" }), ORA_ERR_BAD_REPLY);
	assert_string_equal(note, "what is to be replaced can't be read; nothing was changed");
	assert_int_equal(RUN(AT_ONCE, note, OLD, { .status = 400 }), ORA_ERR_REFUSED);
	support_contains(note, "what the old one is assigned to can't be read (HTTP 400: ");
}

static void steps_must_be_allowed(void **state)
{
	(void)state;
	struct upstream *up = UPSTREAM(OLD, NOWHERE, MADE, KNOWN, ENDED);
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_filter_options filter = ORA_FILTER_INIT;
	filter.toolsets = "keys,workflows";
	gate_finish();
	assert_int_equal(ora_client_set_filter(client, &filter, &gate_error), 0);
	assert_int_equal(gate_call(client, "rotate_keys", AT_ONCE, NULL), ORA_ERR_NOT_ALLOWED);
	support_contains(gate_error.message, "bulk_assign_keys_to_guardrail is not offered here");
	assert_int_equal(upstream_count(up), 0);
	ora_client_destroy(client);
	upstream_stop(up);
	gate_finish();
}

#ifndef ORA_MINIMAL
/* What a person reads before they say yes. */
static void plans_of_workflows(void **state)
{
	(void)state;
#define HEAD "Rotate an API key, through connection default.\nIt makes a secret that was not there " \
	"before.\nThe key \"ci\" (\"old\"):\n"
#define TAIL "It is undone by setting back the old one and deleting the new one.\n"
#define CREATED "Create a new API key, with a new secret:\n- name: \"ci (rotated)\"\n- limit: "
	static const struct {
		const char *json;
		struct upstream_step old, assigned;
		const char *plan;
	} cases[] = {
		{ AT_ONCE, OLD, ASSIGNED, HEAD CREATED "5 USD\n- expires_at: never, as the old one\n"
			"- workspace_id: \"" UUID "\"\nBulk assign keys to a guardrail: \"" UUID "\"\n"
			"The old one is ended at once (disabled), as soon as the new one has been tried: whoever still "
			"uses it is cut off.\n" TAIL },
		{ "{\"hash\":\"old\"}", { .body = "{\"data\":{\"hash\":\"old\",\"name\":\"ci\",\"limit\":null,"
			"\"expires_at\":\"2999-01-01T00:00:00Z\"}}" }, NOWHERE, HEAD CREATED "no limit, as the old one\n"
			"- expires_at: \"2999-01-01T00:00:00Z\"\nThe old one goes on for 1 day, and is ended "
			"(disabled) by another call.\n" TAIL },
		{ GOES_ON, OLD, ASSIGNED, HEAD "The new one is there already: new_hash \"new\"\n"
			"Bulk assign keys to a guardrail: \"" UUID "\"\nThe old one is ended at once (disabled), as "
			"soon as the new one has been tried: whoever still uses it is cut off.\n" TAIL },
		{ "{\"hash\":\"old\",\"new_hash\":\"new\",\"grace\":1}", OLD, NOWHERE,
			HEAD "The new one is there already: new_hash \"new\"\nThe old one is ended (disabled) if the new "
			"one was made 1 second ago or earlier; otherwise it goes on.\n" TAIL },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_policy policy = ORA_POLICY_INIT;
		struct upstream *up = UPSTREAM(cases[i].old, cases[i].assigned);
		policy.confirm = ORA_CONFIRM_WRITES;
		policy.fallback = ORA_FALLBACK_REFUSE;
		struct ora_client *client = gate_client(up, &policy);
		assert_int_equal(gate_call(client, "rotate_keys", cases[i].json, NULL), ORA_ERR_CONFIRM);
		assert_string_equal(gate_detail("plan"), cases[i].plan);
		assert_int_equal(upstream_count(up), 2);
		gate_finish();
		ora_client_destroy(client);
		upstream_stop(up);
	}
}

/* Adds a line to the log, as the program that was killed did. */
static void log_line(const char *members)
{
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	struct ora_log_file *file;
	options.folder = log_folder;
	assert_int_equal(ora_log_file_create(&file, &options, NULL), 0);
	assert_int_equal(ora_log_file_append(file, members, strlen(members), 0, NULL), 0);
	ora_log_file_destroy(file);
}

static void remove_log(void)
{
	DIR *listing = opendir(log_folder);
	assert_non_null(listing);
	for (struct dirent *entry; (entry = readdir(listing)) != NULL;) {
		(void)unlinkat(dirfd(listing), entry->d_name, 0);
	}
	closedir(listing);
	assert_int_equal(rmdir(log_folder), 0);
	log_folder = NULL;
}

#define MAKER "0123456789abcdef0123456789abcdef"
#define MADE_BY(call) "\"type\":\"outcome\",\"call\":\"1\",\"caller\":\"rotate_keys " call "\"," \
	"\"tool\":\"openrouter_admin_create_keys\",\"result\":\"done\",\"reply\":{\"data\":{\"hash\":\"new\"}}"

static int go_on(char note[1024])
{
	return RUN(GOES_ON, note, OLD, NOWHERE, { .body = "{\"data\":" KEY("new", "") "}" }, OLD, ENDED);
}

/* The log has the creation: each of what shows a delivery lets the old one be ended. */
static void nothing_is_ended_while_nobody_has_the_secret(void **state)
{
	static const char *const deliveries[] = {
		"\"type\":\"outcome\",\"call\":\"" MAKER "\",\"tool\":\"openrouter_admin_rotate_keys\","
			"\"reply\":{\"data\":{\"hash\":\"new\"}}",
		"\"type\":\"intent\",\"call\":\"2\",\"caller\":\"rotate_keys " MAKER "\","
			"\"tool\":\"openrouter_admin_update_keys\"",
		"\"type\":\"outcome\",\"call\":\"2\",\"caller\":\"rotate_keys " MAKER "\","
			"\"tool\":\"openrouter_admin_update_keys\",\"reply\":{\"data\":{\"hash\":\"old\"}}",
	};
#define STRANGER "f123456789abcdef0123456789abcdef"
	static const char *const others[] = {
		"\"type\":\"outcome\",\"call\":\"" STRANGER "\",\"tool\":\"openrouter_admin_rotate_keys\","
			"\"reply\":{\"data\":{\"hash\":\"new\"}}",
		"\"type\":\"intent\",\"call\":\"" MAKER "\",\"tool\":\"openrouter_admin_rotate_keys\",\"reply\":{}",
		"\"type\":\"intent\",\"call\":\"2\",\"caller\":\"rotate_keys " MAKER "\","
			"\"tool\":\"openrouter_admin_bulk_assign_keys_to_guardrail\"",
		"\"type\":\"outcome\",\"call\":\"2\",\"caller\":\"rotate_keys " STRANGER "\","
			"\"tool\":\"openrouter_admin_get_key\",\"reply\":{\"data\":{\"hash\":\"new\"}}",
		"\"type\":\"resolution\",\"call\":\"" MAKER "\",\"tool\":\"openrouter_admin_rotate_keys\",\"reply\":{}",
		"\"type\":\"outcome\",\"call\":\"" MAKER "\",\"tool\":\"openrouter_admin_rotate_keys\"",
		"\"type\":\"intent\",\"call\":\"2\",\"caller\":\"rotate_keys " STRANGER "\","
			"\"tool\":\"openrouter_admin_update_keys\"",
		"\"type\":\"intent\",\"call\":\"2\",\"caller\":\"somebody\",\"tool\":\"openrouter_admin_update_keys\"",
	};
	(void)state;
	for (size_t i = 0; i < sizeof(deliveries) / sizeof(deliveries[0]); i++) {
		char folder[] = "/tmp/unit-workflow-XXXXXX", note[1024];
		log_folder = mkdtemp(folder);
		assert_non_null(log_folder);
		log_line(MADE_BY(MAKER));
		for (size_t k = 0; k < sizeof(others) / sizeof(others[0]); k++) {
			log_line(others[k]);
		}
		assert_int_equal(go_on(note), ORA_ERR_ARGS);
		support_contains(note, "the log has no delivery of the new secret");
		assert_string_equal(sent, "GET /api/v1/keys/old\n");
		log_line(deliveries[i]);
		assert_int_equal(go_on(note), 0);
		support_contains(gate_reply, "\"ended\":true");
		remove_log();
	}
}

/* Made by something else than a workflow, or before the log began. */
static void what_the_log_does_not_know_goes_on(void **state)
{
	char folder[] = "/tmp/unit-workflow-XXXXXX", note[1024];
	(void)state;
	log_folder = mkdtemp(folder);
	assert_non_null(log_folder);
	log_line(MADE_BY("a person"));
	assert_int_equal(go_on(note), 0);
	support_contains(gate_reply, "\"ended\":true");
	remove_log();
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_of_it),
		cmocka_unit_test(a_name_of_its_own),
		cmocka_unit_test(names_say_that_they_are_new),
		cmocka_unit_test(the_old_one_goes_on_until_it_is_due),
		cmocka_unit_test(strange_times_do_not_count),
		cmocka_unit_test(replies_must_have_room),
		cmocka_unit_test(secrets_stay_in_their_place),
		cmocka_unit_test(another_call_goes_on),
		cmocka_unit_test(a_call_that_goes_on_waits_for_the_grace),
		cmocka_unit_test(a_policy_refuses_before_anything_is_made),
		cmocka_unit_test(a_policy_looks_at_what_it_is_assigned_to),
		cmocka_unit_test(a_secret_that_does_not_work_ends_nothing),
		cmocka_unit_test(what_fails_behind_the_creation_stops_it),
		cmocka_unit_test(a_creation_is_sent_once),
		cmocka_unit_test(what_cannot_be_replaced_is_refused),
		cmocka_unit_test(steps_must_be_allowed),
#ifndef ORA_MINIMAL
		cmocka_unit_test(plans_of_workflows),
		cmocka_unit_test(nothing_is_ended_while_nobody_has_the_secret),
		cmocka_unit_test(what_the_log_does_not_know_goes_on),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
