#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "base/buf.h"
#include "bind/bind.h"
#include "support.h"

static const struct ora_json_limits limits = {
	.max_bytes = 1 << 20, .max_depth = 64, .allow_nul = true,
};

/* A new reply. */
static void *decoded(const struct ora_tool *tool, const char *body)
{
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	if (ora_reply_decode(tool, 200, strdup(body), strlen(body), &limits, &reply, &err) != 0) {
		fail_msg("%s", err.message);
	}
	return reply;
}

static void bad(const struct ora_tool *tool, const char *body, const char *message)
{
	struct ora_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_reply_decode(tool, 200, strdup(body), strlen(body), &limits, &reply,
		&err), ORA_ERR_BAD_REPLY);
	assert_string_equal(err.message, message);
	assert_null(reply);
	ora_error_finish(&err);
}

static void replies_are_decoded_leniently(void **state)
{
	(void)state;
	struct ora_get_key_reply *reply = decoded(support_tool("get_key"),
		" { \"data\" : { \"hash\":\"h\", \"new\":{\"deep\":[1]}, \"limit\": 12.50, "
		"\"limit_reset\":\"yearly\", \"disabled\":true, \"name\":null } , \"other\":[] } ");
	assert_int_equal(reply->base.http_status, 200);
	assert_string_equal(reply->base.json, "{\"data\":{\"hash\":\"h\",\"new\":{\"deep\":[1]},"
		"\"limit\":12.50,\"limit_reset\":\"yearly\",\"disabled\":true,\"name\":null},"
		"\"other\":[]}");
	assert_int_equal(reply->base.json_length, strlen(reply->base.json));
	assert_true(ORA_HAS(reply, data));
	const struct ora_key *key = reply->data;
	assert_string_equal(key->hash, "h");
	assert_true(key->disabled);
	/* Money keeps its text. */
	assert_true(key->limit == 12.5);
	assert_string_equal(key->limit_text, "12.50");
	/* An unknown choice is 0 with its text; null is taken anywhere; the rest is absent. */
	assert_true(ORA_HAS(key, limit_reset));
	assert_int_equal(key->limit_reset, ORA_LIMIT_RESET_UNKNOWN);
	assert_string_equal(key->limit_reset_text, "yearly");
	assert_true(ORA_IS_NULL(key, name));
	assert_null(key->name);
	assert_false(ORA_HAS(key, usage) || ORA_IS_NULL(key, usage));
	assert_null(key->usage_text);
	ora_reply_destroy(&reply->base);
	ora_reply_destroy(NULL);
}

/* White space that is not between tokens is no reason to copy the body. */
static void a_body_without_spaces_stays_where_it_is(void **state)
{
	(void)state;
	static const char text[] = "\n {\"data\":{\"hash\":\"h\",\"name\":\"a b\"}} \r\n";
	struct ora_reply *reply = NULL;
	char *body = strdup(text);
	assert_int_equal(ora_reply_decode(support_tool("get_key"), 200, body, strlen(text), &limits,
		&reply, NULL), 0);
	assert_ptr_equal(reply->json, body + 2);
	assert_string_equal(reply->json, "{\"data\":{\"hash\":\"h\",\"name\":\"a b\"}}");
	assert_int_equal(reply->json_length, strlen(reply->json));
	ora_reply_destroy(reply);
	/* White space that is seen late, where no key follows. */
	struct toy_get_box_reply *box = decoded(support_toy("get_box"),
		"{\"full\":true,\"drawers\":[\"top\", \"low\"]}");
	assert_string_equal(box->base.json, "{\"full\":true,\"drawers\":[\"top\",\"low\"]}");
	assert_string_equal(box->drawers.items[1], "low");
	assert_true(box->full);
	ora_reply_destroy(&box->base);
}

static void known_choices_have_values(void **state)
{
	(void)state;
	struct ora_get_key_reply *reply = decoded(support_tool("get_key"),
		"{\"data\":{\"limit_reset\":\"week\\u006cy\",\"usage\":1e-7,\"limit\":null}}");
	assert_int_equal(reply->data->limit_reset, ORA_LIMIT_RESET_WEEKLY);
	assert_string_equal(reply->data->limit_reset_text, "weekly");
	assert_string_equal(reply->data->usage_text, "1e-7");
	assert_true(ORA_IS_NULL(reply->data, limit));
	ora_reply_destroy(&reply->base);
}

static void nul_becomes_a_replacement_character(void **state)
{
	(void)state;
	struct ora_get_key_reply *reply = decoded(support_tool("get_key"),
		"{\"data\":{\"name\":\"a\\u0000b\\u0000\",\"hash\":\"\\u0000\"}}");
	assert_string_equal(reply->data->name, "a\xef\xbf\xbd" "b\xef\xbf\xbd");
	assert_string_equal(reply->data->hash, "\xef\xbf\xbd");
	assert_string_equal(reply->base.json,
		"{\"data\":{\"name\":\"a\\u0000b\\u0000\",\"hash\":\"\\u0000\"}}");
	ora_reply_destroy(&reply->base);
}

static void lists_are_decoded(void **state)
{
	(void)state;
	struct toy_find_toys_reply *reply = decoded(support_toy("find_toys"),
		"{\"toys\":[{\"id\":1.0,\"name\":\"a\",\"wheels\":[{\"name\":\"w\",\"count\":4}]},"
		"{\"id\":2,\"wheels\":[],\"material\":\"gold\",\"price\":0.10}]}");
	assert_int_equal(reply->toys.count, 2);
	const struct toy_toy *first = reply->toys.items[0], *second = reply->toys.items[1];
	assert_int_equal(first->id, 1);
	assert_string_equal(first->id_text, "1.0");
	assert_int_equal(first->wheels.count, 1);
	assert_int_equal(first->wheels.items[0]->count, 4);
	assert_true(ORA_HAS(second, wheels));
	assert_int_equal(second->wheels.count, 0);
	assert_null(second->wheels.items);
	assert_int_equal(second->material, TOY_MATERIAL_UNKNOWN);
	assert_string_equal(second->material_text, "gold");
	assert_string_equal(second->price_text, "0.10");
	ora_reply_destroy(&reply->base);
	struct toy_get_box_reply *box = decoded(support_toy("get_box"),
		"{\"drawers\":[\"top\",\"low\"],\"full\":false}");
	assert_string_equal(box->drawers.items[1], "low");
	assert_true(ORA_HAS(box, full));
	assert_false(box->full);
	ora_reply_destroy(&box->base);
}

/* More items than the room that a list begins with, with lists and unknown members in them. */
static void long_lists_are_decoded(void **state)
{
	(void)state;
	struct ora_buf body;
	ora_buf_init(&body, 1 << 20);
	ora_buf_add_string(&body, "{\"toys\":[");
	for (int i = 0; i < 1000; i++) {
		ora_buf_addf(&body, "%s{\"id\":%d,\"name\":\"n%d\",\"wheels\":[{\"name\":\"w\","
			"\"count\":%d}],\"new\":[[],{}],\"price\":%d.5}", i == 0 ? "" : ",", i, i / 2, i % 7, i / 2);
	}
	ora_buf_add_string(&body, "],\"later\":1}");
	struct toy_find_toys_reply *reply = decoded(support_toy("find_toys"), ora_buf_text(&body));
	assert_int_equal(reply->toys.count, 1000);
	for (int i = 0; i < 1000; i++) {
		const struct toy_toy *toy = reply->toys.items[i];
		assert_int_equal(toy->id, i);
		assert_int_equal(toy->wheels.items[0]->count, i % 7);
		assert_true(toy->price == i / 2 + 0.5);
		char name[16];
		snprintf(name, sizeof(name), "n%d", i / 2);
		assert_string_equal(toy->name, name);
		assert_string_equal(toy->wheels.items[0]->name, "w");
		if (i > 0) { /* what is as in the row before is kept once */
			assert_int_equal(toy->name == reply->toys.items[i - 1]->name, i % 2);
			assert_int_equal(toy->price_text == reply->toys.items[i - 1]->price_text, i % 2);
		}
	}
	ora_reply_destroy(&reply->base);
	ora_buf_finish(&body);
}

static void wrong_members_are_bad_replies(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("get_key");
	bad(tool, "{\"data\":[]}",
		"the reply is not as described: data: a list is not allowed (want an object)");
	bad(tool, "{\"data\":{\"name\":5}}",
		"the reply is not as described: data.name: 5 is not allowed (want a string)");
	bad(tool, "{\"data\":{\"usage\":\"1\"}}",
		"the reply is not as described: data.usage: \"1\" is not allowed (want a number)");
	bad(tool, "{\"data\":{\"usage\":1e999}}",
		"the reply is not as described: data.usage: 1e999 is not allowed (want a number)");
	bad(tool, "{\"data\":{\"limit_reset\":3}}", "the reply is not as described: "
		"data.limit_reset: 3 is not allowed (want daily, weekly, monthly or null)");
	bad(support_tool("list_keys"), "{\"data\":[{},null]}",
		"the reply is not as described: data[1]: null is not allowed (want an object)");
	bad(tool, "[]", "the reply is JSON, but array, not an object");
	bad(tool, "null", "the reply is JSON, but null, not an object");
}

static void what_is_no_json_is_a_bad_reply(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_tool("get_key");
	bad(tool, "", "the reply can't be read: not JSON: it ends where a value should be at byte 0");
	bad(tool, "<html>",
		"the reply can't be read: not JSON: '<' where a value should be at byte 0");
	bad(tool, "{\"data\":{},\"data\":{}}",
		"the reply can't be read: duplicate key \"data\" at byte 11");
	/* Of members that the table has and of others, however they are written. */
	bad(tool, "{\"data\":{\"name\":\"a\",\"n\\u0061me\":\"b\"}}",
		"the reply can't be read: duplicate key \"n\\u0061me\" at byte 20");
	bad(tool, "{\"data\":{\"new\":1,\"hash\":\"h\",\"n\\u0065w\":2}}",
		"the reply can't be read: duplicate key \"n\\u0065w\" at byte 28");
	bad(tool, "{\"new\":{\"data\":1,\"data\":2},\"data\":{}}",
		"the reply can't be read: duplicate key \"data\" at byte 17");
	bad(tool, "{\"data\":{}} {}",
		"the reply can't be read: not JSON: '{' where the end should be at byte 12");
	bad(tool, "{\"data\":{\"disabled\":truth}}",
		"the reply can't be read: not JSON: 't' where a value should be at byte 20");
	bad(tool, "{\"data\":{\"usage\":01}}",
		"the reply can't be read: not JSON: a number that begins with 0 at byte 18");
	bad(tool, "{\"data\":{\"usage\":1.}}",
		"the reply can't be read: not JSON: '}' where a digit should be at byte 19");
	bad(tool, "{\"data\":{\"name\":nul}}",
		"the reply can't be read: not JSON: 'n' where a value should be at byte 16");
	bad(tool, "{\"data\":{\"name\"}}",
		"the reply can't be read: not JSON: '}' where ':' should be at byte 15");
	bad(tool, "{\"data\":{,}}", "the reply can't be read: not JSON: ',' where a key should be at byte 9");
	bad(support_tool("list_keys"), "{\"data\":[{},]}",
		"the reply can't be read: not JSON: ']' where a value should be at byte 12");
	/* That it is no JSON counts more than what is wrong with its members, wherever both are. */
	bad(tool, "{\"data\":{\"name\":5,\"limit\":\"\\q\"}}",
		"the reply can't be read: not JSON: unknown escape at byte 27");
	/* The place is that in what came. */
	bad(tool, "{ \"data\": {},\n\t\"data\": {} }",
		"the reply can't be read: duplicate key \"data\" at byte 15");
	bad(tool, "{\"data\":\"\xff\"}", "the reply can't be read: invalid UTF-8 at byte 9");
	char deep[200];
	memset(deep, '[', sizeof(deep) - 1);
	deep[sizeof(deep) - 1] = '\0';
	bad(tool, deep, "the reply can't be read: nested deeper than 64 at byte 64");
}

static void refusals(int status, const char *type, const char *body, int code,
	const char *message)
{
	struct ora_error err = ORA_ERROR_INIT;
	assert_int_equal(ora_reply_error(&openrouter_admin_api, status, type, body,
		body != NULL ? strlen(body) : 0, &err), code);
	assert_string_equal(err.message, message);
	assert_int_equal(err.http_status, status);
	ora_error_finish(&err);
}

static void error_envelopes_are_read(void **state)
{
	(void)state;
	static const char json[] = "application/json";
	refusals(400, json, "{\"error\":{\"code\":400,\"message\":\"bad\\nline\"}}",
		ORA_ERR_REFUSED, "HTTP 400: the request was refused: bad line");
	refusals(401, json, "{\"error\":{\"code\":401,\"message\":\"no\"}}", ORA_ERR_AUTH,
		"HTTP 401: the key is missing or not valid: no");
	refusals(404, "text/html", "<html>", ORA_ERR_REFUSED,
		"HTTP 404: there is no such thing (the answer is text/html, not the API's error)");
	refusals(402, json, NULL, ORA_ERR_REFUSED,
		"HTTP 402: the account has too few credits (the answer says no more)");
	refusals(403, "", "x", ORA_ERR_REFUSED,
		"HTTP 403: the key may not do this (the answer says no more)");
	refusals(409, json, "{\"error\":{\"message\":7}}", ORA_ERR_REFUSED,
		"HTTP 409: it conflicts with what is there (the answer is application/json, not the "
		"API's error)");
	refusals(429, json, "{\"error\":\"x\"}", ORA_ERR_REFUSED,
		"HTTP 429: too many requests (the answer is application/json, not the API's error)");
	refusals(418, json, "{\"error\":{\"message\":\"tea\"}}", ORA_ERR_REFUSED,
		"HTTP 418: the request was refused: tea");
	refusals(500, json, "{\"error\":{\"message\":\"oops\"}}", ORA_ERR_REFUSED,
		"HTTP 500: the server failed: oops");
	assert_int_equal(ora_reply_error(&openrouter_admin_api, 401, NULL, NULL, 0, NULL),
		ORA_ERR_AUTH);
}

static void words_of_upstream_are_cut(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	char body[900];
	int length = snprintf(body, sizeof(body), "{\"error\":{\"message\":\"%0700d\"}}", 7);
	ora_reply_error(&openrouter_admin_api, 400, "application/json", body, (size_t)length, &err);
	assert_int_equal(strlen(err.upstream_message), 500);
	ora_error_finish(&err);
}

static void envelopes_belong_to_the_api(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	static const char body[] = "{\"fault\":{\"id\":17,\"text\":\"box is full\"}}";
	ora_reply_error(&toybox_api, 409, "application/json", body, sizeof(body) - 1, &err);
	assert_int_equal(err.upstream_code, 17);
	assert_string_equal(err.upstream_message, "box is full");
	ora_error_finish(&err);
	static const char huge[] = "{\"fault\":{\"id\":99999999999,\"text\":\"x\"}}";
	ora_reply_error(&toybox_api, 409, "application/json", huge, sizeof(huge) - 1, &err);
	assert_int_equal(err.upstream_code, 0);
	ora_error_finish(&err);
}

/* Done, and nothing to say: an empty object. */
static void no_body_is_no_reply(void **state)
{
	(void)state;
	struct ora_reply *reply = NULL;
	assert_int_equal(ora_reply_decode(support_toy("delete_hook"), 204, NULL, 0, &limits, &reply, NULL),
		0);
	assert_int_equal(reply->json_length, 2);
	assert_string_equal(reply->json, "{}");
	ora_reply_destroy(reply);
	assert_int_equal(ora_reply_decode(support_toy("delete_hook"), 204, strdup("{ }"), 3, &limits,
		&reply, NULL), 0);
	assert_int_equal(reply->json_length, 2);
	ora_reply_destroy(reply);
	/* What it says though there is nothing to say is kept. */
	reply = decoded(support_toy("delete_hook"), "{\"more\":1}");
	assert_string_equal(reply->json, "{\"more\":1}");
	ora_reply_destroy(reply);
	bad(support_toy("delete_hook"), " ", "the reply can't be read: not JSON: it ends where a value "
		"should be at byte 1");
}

/* The last of the table is not followed by another. */
static void a_key_behind_the_last_is_unknown(void **state)
{
	(void)state;
	struct ora_get_key_reply *reply = decoded(support_tool("get_key"),
		"{\"data\":{\"last_used_at\":\"t\",\"more\":1}}");
	assert_string_equal(reply->data->last_used_at, "t");
	ora_reply_destroy(&reply->base);
}

/* Of what is not in the table, too, no key comes twice, however many there are. */
static void unknown_keys_come_once(void **state)
{
	(void)state;
	for (int twice = 0; twice < 2; twice++) {
		char text[2000] = "{\"hashes\":0";
		for (int i = 0; i < 100; i++) {
			size_t used = strlen(text);
			snprintf(text + used, sizeof(text) - used, ",\"k%d\":%d", twice && i == 99 ? 50 : i, i);
		}
		strcat(text, "}");
		/* What is behind the body is not ours. */
		size_t length = strlen(text);
		char *body = malloc(length);
		struct ora_reply *reply = NULL;
		struct ora_error err = ORA_ERROR_INIT;
		assert_non_null(body);
		memcpy(body, text, length);
		assert_int_equal(ora_reply_decode(support_tool("get_key"), 200, body, length, &limits, &reply,
			&err), twice ? ORA_ERR_BAD_REPLY : 0);
		if (twice) {
			support_contains(err.message, "duplicate key \"k50\"");
		} else {
			assert_int_equal(reply->json_length, length);
		}
		ora_reply_destroy(reply);
		ora_error_finish(&err);
	}
}

/* Codes as far as they fit, out of bodies that are JSON to their end. */
static void codes_of_envelopes_fit(void **state)
{
	(void)state;
	static const struct {
		const char *body;
		long code;
		const char *words;
	} cases[] = {
		{ "{\"fault\":{\"id\":2147483647,\"text\":\"x\"}}", 2147483647, "x" },
		{ "{\"fault\":{\"id\":2147483648,\"text\":\"x\"}}", 0, "x" },
		{ "{\"fault\":{\"id\":-2147483647,\"text\":\"x\"}}", -2147483647, "x" },
		{ "{\"fault\":{\"id\":-2147483648,\"text\":\"x\"}}", 0, "x" },
		{ "{\"fault\":{\"id\":-99999999999,\"text\":\"x\"}}", 0, "x" },
		{ "{\"fault\":{\"id\":\"17\",\"text\":\"x\"}}", 0, "x" },
		{ "{\"fault\":{\"id\":17,\"text\":\"x\"}} and more", 0, "" },
		{ "{\"fault\":{\"id\":17,\"text\":null}}", 17, "" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ora_error err = ORA_ERROR_INIT;
		ora_reply_error(&toybox_api, 409, "application/json", cases[i].body, strlen(cases[i].body),
			&err);
		assert_int_equal(err.upstream_code, cases[i].code);
		assert_string_equal(err.upstream_message, cases[i].words);
		ora_error_finish(&err);
	}
	/* An API whose errors have no code. */
	struct ora_api api = toybox_api;
	struct ora_error err = ORA_ERROR_INIT;
	api.error.code = NULL;
	ora_reply_error(&api, 409, "application/json", cases[0].body, strlen(cases[0].body), &err);
	assert_int_equal(err.upstream_code, 0);
	assert_string_equal(err.upstream_message, "x");
	ora_error_finish(&err);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(replies_are_decoded_leniently),
	cmocka_unit_test(a_body_without_spaces_stays_where_it_is),
	cmocka_unit_test(known_choices_have_values),
	cmocka_unit_test(nul_becomes_a_replacement_character),
	cmocka_unit_test(lists_are_decoded),
	cmocka_unit_test(long_lists_are_decoded),
	cmocka_unit_test(wrong_members_are_bad_replies),
	cmocka_unit_test(what_is_no_json_is_a_bad_reply),
	cmocka_unit_test(error_envelopes_are_read),
	cmocka_unit_test(words_of_upstream_are_cut),
	cmocka_unit_test(envelopes_belong_to_the_api),
	cmocka_unit_test(no_body_is_no_reply),
	cmocka_unit_test(a_key_behind_the_last_is_unknown),
	cmocka_unit_test(unknown_keys_come_once),
	cmocka_unit_test(codes_of_envelopes_fit),
};

SUPPORT_MAIN(tests)
