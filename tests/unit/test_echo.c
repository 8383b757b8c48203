#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "base/arena.h"
#include "bind/bind.h"
#include "gate/echo.h"
#include "support.h"

/* What upstream repeats of a secret that a call took becomes stars: in words, and in JSON. */

#define SECRET "0123456789abcdef"
#define STARS "****************"
#define BYOK "{\"provider\":\"openai\",\"name\":\"a name of some length\",\"key\":\"" SECRET "\"}"

/* An error with these words after the secrets of a call were hidden in it. `detail` may be NULL. */
static void hides(const struct ora_api *api, const struct ora_tool *tool, const char *args,
	const char *words, const char *detail, const char *want, const char *want_detail)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	struct ora_error err = ORA_ERROR_INIT;
	void *made;
	assert_int_equal(ora_args_from_json(api, tool, support_json(args), arena, &made, NULL, faults),
		0);
	assert_int_equal(ora_faults_count(faults), 0);
	strcpy(err.message, words);
	strcpy(err.upstream_message, words);
	err.detail = detail != NULL ? strdup(detail) : NULL;
	ora_echo_hide(tool->args, made, &err);
	assert_string_equal(err.message, want);
	assert_string_equal(err.upstream_message, want);
	if (detail != NULL) {
		assert_string_equal(err.detail, want_detail);
	} else {
		assert_null(err.detail);
	}
	ora_error_finish(&err);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

static void words_with_a_secret(void **state)
{
	(void)state;
	static const struct {
		const char *key, *words, *want;
	} cases[] = {
		{ SECRET, "bad key: " SECRET "!", "bad key: " STARS "!" },
		{ SECRET, SECRET, STARS },
		{ SECRET, SECRET SECRET "x", STARS STARS "x" },
		{ SECRET, "it is " SECRET, "it is " STARS },
		{ SECRET, "nothing of it", "nothing of it" },
		/* Words that were cut in the secret. */
		{ SECRET, "cut: 0123456789ab", "cut: ************" },
		{ SECRET, "cut: 0123456789a", "cut: 0123456789a" },
		{ SECRET, "cut: 0123456789ab...", "cut: ************..." },
		/* No byte of a character is left behind. */
		{ "0123456789ab\xc3\xbc" "cdef", "0123456789ab\xc3\xb6 x", "************** x" },
		{ "0123456789ab\xe2\x82\xac" "cdef", "0123456789ab\xe2\x84\xa2 x", "*************** x" },
		/* The shortest that is looked for. */
		{ "secret-8", "a secret-8, and so on", "a ********, and so on" },
		{ "secret7", "a secret7, and so on", "a secret7, and so on" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		char args[100];
		snprintf(args, sizeof(args), "{\"provider\":\"openai\",\"key\":\"%s\"}", cases[i].key);
		hides(&openrouter_admin_api, support_tool("create_byok_key"), args, cases[i].words, NULL,
			cases[i].want, NULL);
	}
}

/* Which parameters are secrets is what the tables say. */
static void secrets_of_arguments(void **state)
{
	(void)state;
#define UUID "0df9e665-d932-5740-b2c7-b52af166bc11"
#define LONG SECRET SECRET
	static const struct {
		const char *tool, *args, *words, *want;
	} cases[] = {
		{ "create_byok_key", BYOK, "a name of some length " SECRET, "a name of some length " STARS },
		{ "create_keys", "{\"name\":\"a name of some length\",\"external\":{\"api_key\":\"" LONG
			"\",\"user\":\"a user of some length\"}}",
			"a name of some length, a user of some length: " LONG,
			"a name of some length, a user of some length: " STARS STARS },
		/* Of JSON, what the tables do not name as shown, at any depth. */
		{ "update_observability_destination", "{\"id\":\"" UUID "\",\"config\":{\"endpoint\":"
			"\"https://one.example/some/path\",\"headers\":{\"X\":[\"" SECRET "\",7,null]},"
			"\"apiKey\":\"fedcba9876543210\"}}",
			"https://one.example/some/path " SECRET " fedcba9876543210 " UUID,
			"https://one.example/some/path " STARS " " STARS " " UUID },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		hides(&openrouter_admin_api, support_tool(cases[i].tool), cases[i].args, cases[i].words,
			NULL, cases[i].want, NULL);
	}
	/* Nothing of what has no secrets is one; lists are walked through to their end. */
	hides(&toybox_api, support_toy("add_toy"), "{\"name\":\"a toy of some length\",\"maker\":"
		"{\"name\":\"a maker of some length\",\"address\":{\"town\":\"t\",\"zip\":\"1\"}},"
		"\"parts\":[{\"name\":\"a part of some length\"},{\"name\":\"another part\"}],"
		"\"notes\":\"notes of some length\"}",
		"a toy of some length, a maker of some length, another part, notes of some length", NULL,
		"a toy of some length, a maker of some length, another part, notes of some length", NULL);
}

/* The items of a list end where it says. */
static void lists_have_an_end(void **state)
{
	(void)state;
	struct toy_part part = { 0 };
	const struct toy_part **parts = malloc(2 * sizeof(*parts)); /* what is behind is not ours */
	struct toy_add_toy_args args = TOY_ADD_TOY_ARGS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	assert_non_null(parts);
	ORA_SET(&part, name, "p");
	parts[0] = parts[1] = &part;
	ORA_SET(&args, name, "toy");
	ORA_SET_LIST(&args, parts, parts, 2);
	strcpy(err.message, "as it was");
	ora_echo_hide(support_toy("add_toy")->args, &args, &err);
	assert_string_equal(err.message, "as it was");
	free(parts);
}

/* Strings of JSON with a secret in them become stars, and nothing else. */
static void json_with_a_secret(void **state)
{
	(void)state;
	static const struct {
		const char *secret, *json, *want;
	} cases[] = {
		{ SECRET, "{\"a\":\"x\",\"b\":\"bad key " SECRET "\",\"c\":7}",
			"{\"a\":\"x\",\"b\":\"********" STARS "\",\"c\":7}" },
		{ SECRET, "[\"" SECRET "\"]", "[\"" STARS "\"]" },
		{ SECRET, "[\"" SECRET ".\"]", "[\"" STARS "*\"]" },
		{ SECRET, "[\"0\",\"0123\",\"00" SECRET "\"]", "[\"0\",\"0123\",\"**" STARS "\"]" },
		{ SECRET, "[\"0123456789abcdeF\",\"x123456789abcdef\"]",
			"[\"0123456789abcdeF\",\"x123456789abcdef\"]" },
		/* Escaped, and behind what is escaped. */
		{ SECRET, "[\"012345678\\u0039abcdef\",\"x\"]", "[\"*********************\",\"x\"]" },
		{ SECRET, "[\"a\\\"b " SECRET "\",\"\\\\\",\"c\\nd\"]",
			"[\"*****" STARS "\",\"\\\\\",\"c\\nd\"]" },
		{ SECRET, "[\"\\\"\",\"" SECRET "\"]", "[\"\\\"\",\"" STARS "\"]" },
		/* A text that was cut has strings without an end. */
		{ SECRET, "[\"x\",\"" SECRET, "[\"x\",\"" SECRET },
		{ SECRET, "[\"x\",\"y\\", "[\"x\",\"y\\" },
		{ "secret-8", "[\"secret-8\"]", "[\"********\"]" },
		{ "secret7", "[\"secret7\"]", "[\"secret7\"]" },
		{ SECRET, "{}", "{}" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t length = strlen(cases[i].json);
		char *json = malloc(length); /* without an end of its own */
		assert_non_null(json);
		memcpy(json, cases[i].json, length);
		ora_echo_hide_one(json, length, cases[i].secret);
		assert_int_equal(length, strlen(cases[i].want));
		if (memcmp(json, cases[i].want, length) != 0) {
			fail_msg("%.*s", (int)length, json);
		}
		free(json);
	}
}

static void details_and_replies(void **state)
{
	(void)state;
	hides(&openrouter_admin_api, support_tool("create_byok_key"), BYOK, "said " SECRET,
		"[{\"message\":\"" SECRET " is bad\"},{\"message\":\"a name of some length\"}]",
		"said " STARS,
		"[{\"message\":\"" STARS "*******\"},{\"message\":\"a name of some length\"}]");
	struct ora_create_byok_key_args args = ORA_CREATE_BYOK_KEY_ARGS_INIT;
	char reply[] = "{\"data\":{\"label\":\"" SECRET "\",\"name\":\"n\"}}";
	ORA_SET(&args, key, SECRET);
	ora_echo_hide_in_json(support_tool("create_byok_key")->args, &args, reply, sizeof(reply) - 1);
	assert_string_equal(reply, "{\"data\":{\"label\":\"" STARS "\",\"name\":\"n\"}}");
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(words_with_a_secret),
	cmocka_unit_test(secrets_of_arguments),
	cmocka_unit_test(lists_have_an_end),
	cmocka_unit_test(json_with_a_secret),
	cmocka_unit_test(details_and_replies),
};

SUPPORT_MAIN(tests)
