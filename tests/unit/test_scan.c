#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/keys.h"
#include "json/scan.h"
#include "support.h"

static const struct ora_json_limits strict = { .max_bytes = 1 << 20, .max_depth = 64 };

static void accept(const char *text, const struct ora_json_limits *limits)
{
	struct ora_json_fault fault = { 0 };
	if (ora_json_scan(text, strlen(text), limits, &fault) != 0) {
		fail_msg("%s: %s", text, fault.message);
	}
}

static void refuse_bytes(const char *text, size_t length, const struct ora_json_limits *limits,
	int code, const char *message)
{
	struct ora_json_fault fault = { 0 };
	/* A copy of that very size, so that the sanitizer sees a read behind the end. */
	char *copy = malloc(length + (length == 0));
	memcpy(copy, text, length);
	assert_int_equal(ora_json_scan(copy, length, limits, &fault), code);
	assert_string_equal(fault.message, message);
	assert_int_equal(fault.code, code);
	assert_int_equal(ora_json_scan(copy, length, limits, NULL), code);
	free(copy);
}

static void refuse(const char *text, const char *message)
{
	refuse_bytes(text, strlen(text), &strict, ORA_ERR_ARGS, message);
}

static void json_is_accepted(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"0", "-0", "1.5", "-1.5e10", "1E+2", "1e-2", "10", "null", "true", "false", "\"\"",
		"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"", "\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\"",
		"\"\x7f\"", "[]", "{}", "[[],{}]", " \t\r\n[ 1 , 2 ] \n", "{\"a\":{\"a\":1},\"b\":[{\"a\":2}]}",
		"[{\"a\":1},{\"a\":1}]", "{\"\":1}", "{\"a\":1,\"A\":2}", "1e999",
	};
	for (size_t i = 0; i < COUNT(texts); i++) {
		accept(texts[i], &strict);
	}
}

static void numbers_obey_the_grammar(void **state)
{
	(void)state;
	refuse("01", "not JSON: a number that begins with 0 at byte 1");
	refuse("-01", "not JSON: a number that begins with 0 at byte 2");
	refuse("1.", "not JSON: it ends where a digit should be at byte 2");
	refuse("[1.]", "not JSON: ']' where a digit should be at byte 3");
	refuse("1e", "not JSON: it ends where a digit should be at byte 2");
	refuse("1e+", "not JSON: it ends where a digit should be at byte 3");
	refuse("-", "not JSON: it ends where a digit should be at byte 1");
	refuse("-x", "not JSON: 'x' where a digit should be at byte 1");
	refuse("+1", "not JSON: '+' where a value should be at byte 0");
	refuse(".5", "not JSON: '.' where a value should be at byte 0");
	refuse("0x10", "not JSON: 'x' where the end should be at byte 1");
	refuse("NaN", "not JSON: 'N' where a value should be at byte 0");
	refuse("nan", "not JSON: 'n' where a value should be at byte 0");
	refuse("Infinity", "not JSON: 'I' where a value should be at byte 0");
	refuse("-Infinity", "not JSON: 'I' where a digit should be at byte 1");
	refuse("1,5", "not JSON: ',' where the end should be at byte 1");
}

static void structure_obeys_the_grammar(void **state)
{
	(void)state;
	refuse("", "not JSON: it ends where a value should be at byte 0");
	refuse("  ", "not JSON: it ends where a value should be at byte 2");
	refuse("[1,]", "not JSON: ']' where a value should be at byte 3");
	refuse("[,1]", "not JSON: ',' where a value should be at byte 1");
	refuse("[1 2]", "not JSON: '2' where ',' or ']' should be at byte 3");
	refuse("[1", "not JSON: it ends where ',' or ']' should be at byte 2");
	refuse("[1}", "not JSON: '}' where ',' or ']' should be at byte 2");
	refuse("[", "not JSON: it ends where a value should be at byte 1");
	refuse("{", "not JSON: it ends where a key should be at byte 1");
	refuse("{a:1}", "not JSON: 'a' where a key should be at byte 1");
	refuse("{'a':1}", "not JSON: ''' where a key should be at byte 1");
	refuse("{\"a\" 1}", "not JSON: '1' where ':' should be at byte 5");
	refuse("{\"a\"", "not JSON: it ends where ':' should be at byte 4");
	refuse("{\"a\":}", "not JSON: '}' where a value should be at byte 5");
	refuse("{\"a\":1,}", "not JSON: '}' where a key should be at byte 7");
	refuse("{\"a\":1]", "not JSON: ']' where ',' or '}' should be at byte 6");
	refuse("{\"a\":1 \"b\":2}", "not JSON: '\"' where ',' or '}' should be at byte 7");
	refuse("{} {}", "not JSON: '{' where the end should be at byte 3");
	refuse("nul", "not JSON: 'n' where a value should be at byte 0");
	refuse("trueish", "not JSON: 'i' where the end should be at byte 4");
	refuse("// c", "not JSON: '/' where a value should be at byte 0");
	refuse("\xef\xbb\xbf{}", "not JSON: byte 0xef where a value should be at byte 0");
}

static void strings_obey_the_grammar(void **state)
{
	(void)state;
	refuse("\"abc", "not JSON: a string without its end at byte 0");
	refuse("\"abc\\", "not JSON: unknown escape at byte 4");
	refuse("\"\\x41\"", "not JSON: unknown escape at byte 1");
	refuse("\"\\u12\"", "not JSON: \\u needs four hexadecimal digits at byte 1");
	refuse("\"\\u12g4\"", "not JSON: \\u needs four hexadecimal digits at byte 1");
	refuse("\"\\u", "not JSON: \\u needs four hexadecimal digits at byte 1");
	refuse("\"a\nb\"", "not JSON: control character 0x0a in a string at byte 2");
	refuse_bytes("\"\0\"", 3, &strict, ORA_ERR_ARGS,
		"not JSON: control character 0x00 in a string at byte 1");
	refuse_bytes("{}\0", 3, &strict, ORA_ERR_ARGS,
		"not JSON: byte 0x00 where the end should be at byte 2");
}

static void surrogates_come_in_pairs(void **state)
{
	(void)state;
	refuse("\"\\ud800\"", "lone surrogate \\ud800 at byte 1");
	refuse("\"\\uDBFFx\"", "lone surrogate \\udbff at byte 1");
	refuse("\"\\udc00\"", "lone surrogate \\udc00 at byte 1");
	refuse("\"\\ud800\\u0041\"", "lone surrogate \\ud800 at byte 1");
	refuse("\"\\ud800\\n12345\"", "lone surrogate \\ud800 at byte 1");
	refuse("\"\\ud800\\ud800\"", "lone surrogate \\ud800 at byte 1");
	refuse("\"\\ud800\\ue000\"", "lone surrogate \\ud800 at byte 1");
	refuse("\"\\ud83d\\ude0", "lone surrogate \\ud83d at byte 1");
}

static void nul_is_allowed_only_where_asked_for(void **state)
{
	(void)state;
	struct ora_json_limits limits = strict;
	refuse("\"a\\u0000\"", "the character \\u0000 is not allowed at byte 2");
	refuse("{\"\\u0000\":1}", "the character \\u0000 is not allowed at byte 2");
	limits.allow_nul = true;
	accept("\"a\\u0000\"", &limits);
}

static void utf8_is_checked(void **state)
{
	(void)state;
	refuse("\"\xc0\x80\"", "invalid UTF-8 at byte 1");
	refuse("\"\xe0\x80\x80\"", "invalid UTF-8 at byte 1");
	refuse("\"\xf0\x80\x80\x80\"", "invalid UTF-8 at byte 1");
	refuse("\"\xed\xa0\x80\"", "invalid UTF-8 at byte 1");
	refuse("\"a\xf4\x90\x80\x80\"", "invalid UTF-8 at byte 2");
	refuse("\"\x80\"", "invalid UTF-8 at byte 1");
	refuse("\"\xff\"", "invalid UTF-8 at byte 1");
	refuse("\"\xe2\x82\"", "invalid UTF-8 at byte 1");
	refuse("{\"\xff\":1}", "invalid UTF-8 at byte 2");
	refuse("\"\xe2\x82", "invalid UTF-8 at byte 1");
}

static void keys_come_once(void **state)
{
	(void)state;
	refuse("{\"a\":1,\"a\":2}", "duplicate key \"a\" at byte 7");
	refuse("{\"a\":1,\"b\":2,\"\\u0061\":3}", "duplicate key \"\\u0061\" at byte 13");
	refuse("{\"\\u00e4\":1,\"\xc3\xa4\":2}", "duplicate key \"\xc3\xa4\" at byte 12");
	refuse("{\"\":1,\"\":2}", "duplicate key \"\" at byte 6");
	refuse("{\"x\":[{\"a\":{\"b\":1},\"c\":[],\"a\":0}]}", "duplicate key \"a\" at byte 26");
	struct ora_json_limits limits = strict;
	limits.allow_duplicates = true;
	accept("{\"a\":1,\"a\":2}", &limits);
}

/* {"k0":0,...,"<last>":0} with `count` keys in all. */
static char *many_keys(int count, const char *last)
{
	size_t room = (size_t)count * 16 + strlen(last) + 16, used = 1;
	char *text = malloc(room);
	text[0] = '{';
	for (int i = 0; i < count - 1; i++) {
		used += (size_t)snprintf(text + used, room - used, "\"k%d\":0,", i);
	}
	snprintf(text + used, room - used, "\"%s\":0}", last);
	return text;
}

static void many_keys_come_once_too(void **state)
{
	(void)state;
	static const int counts[] = { 15, 16, 17, 18, 40, 3000 };
	for (size_t i = 0; i < COUNT(counts); i++) {
		char *text = many_keys(counts[i], "other");
		accept(text, &strict);
		free(text);
		static const char *const twins[] = { "k0", "k7", "\\u006b7", "\\u006B1\\u0032" };
		for (size_t j = 0; j < COUNT(twins); j++) {
			if (counts[i] < 15 || (j == 3 && counts[i] < 16)) {
				continue;
			}
			text = many_keys(counts[i], twins[j]);
			struct ora_json_fault fault = { 0 };
			assert_int_equal(ora_json_scan(text, strlen(text), &strict, &fault), ORA_ERR_ARGS);
			support_contains(fault.message, "duplicate key");
			free(text);
		}
	}
}

/* The step of ora_keys_hash(), so that a word can be found that leads to a given hash. */
static uint64_t hash_step(uint64_t hash, const char *word)
{
	uint64_t bytes;
	memcpy(&bytes, word, sizeof(bytes));
	hash = (hash ^ bytes) * UINT64_C(0x9e3779b97f4a7c15);
	return hash ^ hash >> 32;
}

static bool is_key_text(const char *word)
{
	for (size_t i = 0; i < 8; i++) {
		if (word[i] < 0x20 || word[i] > 0x7e || word[i] == '"' || word[i] == '\\') {
			return false;
		}
	}
	return true;
}

/* An object with so many keys of 16 bytes, all with one hash. */
static char *alike_keys(size_t count)
{
	size_t used = 1, found = 0;
	char *text = malloc(count * 21 + 2), key[17];
	uint64_t goal = 0;
	text[0] = '{';
	for (unsigned i = 0; found < count; i++) {
		snprintf(key, sizeof(key), "%08ukkkkkkkk", i);
		uint64_t hash = hash_step(16, key), last;
		memcpy(&last, key + 8, sizeof(last));
		goal = i == 0 ? hash ^ last : goal;
		last = hash ^ goal;
		memcpy(key + 8, &last, sizeof(last));
		if (is_key_text(key + 8)) {
			assert_true(ora_keys_hash(key, 16) == hash_step(goal, "\0\0\0\0\0\0\0"));
			used += (size_t)snprintf(text + used, 22, "\"%s\":0,", key);
			found++;
		}
	}
	text[used - 1] = '}';
	text[used] = '\0';
	return text;
}

/* Comparing each with each would take for ever: a text of 1 MiB has room for 50,000 of them. */
static void keys_made_to_be_alike_are_refused(void **state)
{
	(void)state;
	struct ora_json_fault fault = { 0 };
	char *text = alike_keys(ORA_KEYS_FEW);
	accept(text, &strict);
	free(text);
	text = alike_keys(ORA_KEYS_FEW + 1);
	assert_int_equal(ora_json_scan(text, strlen(text), &strict, &fault), ORA_ERR_TOO_BIG);
	support_contains(fault.message, "too many keys that are made to be hard to tell apart");
	free(text);
}

static void long_keys_come_once_too(void **state)
{
	(void)state;
	char key[400], text[2000];
	memset(key, 'k', sizeof(key) - 1);
	key[sizeof(key) - 1] = '\0';
	snprintf(text, sizeof(text), "{\"%s\":1,\"%s\":2}", key, key);
	struct ora_json_fault fault = { 0 };
	assert_int_equal(ora_json_scan(text, strlen(text), &strict, &fault), ORA_ERR_ARGS);
	support_contains(fault.message, "...\" at byte");
	snprintf(text, sizeof(text), "{\"%s\":1,\"%sx\":2}", key, key);
	accept(text, &strict);
}

/* Arrays in arrays, `depth` of them, then their ends if asked for. */
static char *nested(size_t depth, char open, char close)
{
	char *text = malloc(2 * depth + 1);
	memset(text, open, depth);
	memset(text + depth, close, close != '\0' ? depth : 0);
	text[close != '\0' ? 2 * depth : depth] = '\0';
	return text;
}

static void depth_is_limited(void **state)
{
	(void)state;
	char *text = nested(64, '[', ']');
	accept(text, &strict);
	free(text);
	text = nested(65, '[', ']');
	refuse_bytes(text, 130, &strict, ORA_ERR_TOO_BIG, "nested deeper than 64 at byte 64");
	free(text);
	struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 1000000 };
	text = nested(1024, '[', ']');
	accept(text, &limits);
	free(text);
	text = nested(100000, '[', '\0');
	refuse_bytes(text, 100000, &limits, ORA_ERR_TOO_BIG, "nested deeper than 1024 at byte 1024");
	free(text);
	limits.max_depth = 0;
	accept("1", &limits);
	refuse_bytes("{}", 2, &limits, ORA_ERR_TOO_BIG, "nested deeper than 0 at byte 0");
}

static void size_is_limited(void **state)
{
	(void)state;
	const struct ora_json_limits limits = { .max_bytes = 4, .max_depth = 4 };
	accept("1234", &limits);
	refuse_bytes("12345", 5, &limits, ORA_ERR_TOO_BIG, "5 bytes of JSON (at most 4 bytes)");
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(json_is_accepted),
	cmocka_unit_test(numbers_obey_the_grammar),
	cmocka_unit_test(structure_obeys_the_grammar),
	cmocka_unit_test(strings_obey_the_grammar),
	cmocka_unit_test(surrogates_come_in_pairs),
	cmocka_unit_test(nul_is_allowed_only_where_asked_for),
	cmocka_unit_test(utf8_is_checked),
	cmocka_unit_test(keys_come_once),
	cmocka_unit_test(many_keys_come_once_too),
	cmocka_unit_test(keys_made_to_be_alike_are_refused),
	cmocka_unit_test(long_keys_come_once_too),
	cmocka_unit_test(depth_is_limited),
	cmocka_unit_test(size_is_limited),
};

SUPPORT_MAIN(tests)
