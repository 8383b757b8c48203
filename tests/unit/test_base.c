#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "base/words.h"
#include "support.h"

static void arena_gives_aligned_zeroed_memory(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	assert_non_null(arena);
	for (size_t size = 0; size < 5000; size += 37) {
		unsigned char *memory = ora_arena_alloc(arena, size);
		assert_non_null(memory);
		assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
		for (size_t i = 0; i < size; i++) {
			assert_int_equal(memory[i], 0);
		}
		memset(memory, 0xaa, size);
	}
	char *large = ora_arena_alloc(arena, 1 << 20);
	assert_non_null(large);
	large[(1 << 20) - 1] = 'x';
	ora_arena_destroy(arena);
	ora_arena_destroy(NULL);
}

static void three_texts_become_one(void **state)
{
	static const char *const cases[][4] = {
		{ "a", "b", "c", "abc" }, { "", "", "", "" }, { "folder", "/", "", "folder/" },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = ora_join(cases[i][0], cases[i][1], cases[i][2]);
		assert_string_equal(text, cases[i][3]);
		free(text);
	}
}

static void an_arena_is_used_again(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	char *first = ora_arena_copy(arena, "secret", 6);
	assert_non_null(first);
	assert_non_null(ora_arena_alloc(arena, 1 << 20));
	assert_int_equal(ora_arena_adopt(arena, calloc(1, 10), 10), 0);
	ora_arena_reset(arena);
	assert_memory_equal(first, "\0\0\0\0\0\0", 6); /* wiped, and there still */
	assert_ptr_equal(ora_arena_copy(arena, "again!", 6), first);
	ora_arena_reset(arena);
	ora_arena_reset(arena);
	ora_arena_destroy(arena);
}

static void a_size_is_read_by_people(void **state)
{
	static const struct {
		unsigned long long bytes;
		const char *text;
	} cases[] = {
		{ 0, "0 bytes" }, { 1000, "1000 bytes" }, { 1024, "1 KiB" }, { 1025, "1025 bytes" },
		{ (1 << 20) + (64 << 10), "1088 KiB" }, { 16 << 20, "16 MiB" },
	};
	char text[ORA_SIZE_TEXT];
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_string_equal(ora_size_text(cases[i].bytes, text), cases[i].text);
	}
}

static void arena_refuses_what_overflows(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	assert_null(ora_arena_alloc(arena, SIZE_MAX));
	assert_null(ora_arena_array(arena, SIZE_MAX / 2, 4));
	assert_null(ora_arena_copy(arena, "x", SIZE_MAX));
	assert_non_null(ora_arena_array(arena, 3, 0));
	ora_arena_destroy(arena);
}

static void arena_copies_and_adopts(void **state)
{
	(void)state;
	struct ora_arena *arena = ora_arena_create();
	assert_string_equal(ora_arena_copy(arena, "abcdef", 3), "abc");
	assert_string_equal(ora_arena_copy(arena, NULL, 0), "");
	char *block = malloc(8);
	strcpy(block, "1234567");
	assert_int_equal(ora_arena_adopt(arena, block, 8), 0);
	assert_string_equal(block, "1234567");
	ora_arena_destroy(arena); /* the sanitizer tells of what is not freed */
}

/* Texts of any length among what is aligned, in many blocks: none runs into another. */
static void arena_keeps_texts_apart(void **state)
{
	(void)state;
	enum { COUNT_OF_TEXTS = 3000 };
	static char *texts[COUNT_OF_TEXTS];
	static size_t *sizes[COUNT_OF_TEXTS];
	struct ora_arena *arena = ora_arena_create();
	for (size_t i = 0; i < COUNT_OF_TEXTS; i++) {
		texts[i] = ora_arena_text(arena, i % 70);
		memset(texts[i], 'a' + (int)(i % 26), i % 70);
		texts[i][i % 70] = '\0';
		sizes[i] = ora_arena_alloc(arena, sizeof(**sizes));
		*sizes[i] = i % 70;
	}
	for (size_t i = 0; i < COUNT_OF_TEXTS; i++) {
		const char only[] = { (char)('a' + (int)(i % 26)), '\0' };
		assert_int_equal(*sizes[i], i % 70);
		assert_int_equal(strspn(texts[i], only), i % 70);
		assert_int_equal(strlen(texts[i]), i % 70);
	}
	ora_arena_destroy(arena);
}

static void buf_grows_up_to_its_maximum(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 1000);
	assert_string_equal(ora_buf_text(&buf), "");
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(ora_buf_add_char(&buf, (char)('a' + i % 26)), 0);
	}
	assert_int_equal(buf.length, 1000);
	assert_int_equal(strlen(ora_buf_text(&buf)), 1000);
	assert_int_equal(ora_buf_add_char(&buf, 'x'), ORA_ERR_TOO_BIG);
	assert_int_equal(buf.length, 1000);
	ora_buf_finish(&buf);
}

static void buf_remembers_the_first_failure(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 4);
	assert_int_equal(ora_buf_add_string(&buf, "12345"), ORA_ERR_TOO_BIG);
	assert_int_equal(ora_buf_add_string(&buf, "1"), ORA_ERR_TOO_BIG);
	assert_int_equal(ora_buf_addf(&buf, "%d", 1), ORA_ERR_TOO_BIG);
	assert_int_equal(ora_buf_ok(&buf), ORA_ERR_TOO_BIG);
	assert_null(ora_buf_reserve(&buf, 1));
	assert_null(ora_buf_steal(&buf, NULL));
	ora_buf_reset(&buf);
	assert_int_equal(ora_buf_ok(&buf), 0);
	assert_int_equal(ora_buf_addf(&buf, "%s", "1234"), 0);
	assert_int_equal(ora_buf_addf(&buf, "%d", 5), ORA_ERR_TOO_BIG);
	assert_string_equal(ora_buf_text(&buf), "1234");
	assert_null(ora_buf_steal(&buf, NULL));
	ora_buf_reset(&buf);
	assert_string_equal(ora_buf_text(&buf), "");
	/* A length near the end of size_t must not wrap around. */
	assert_null(ora_buf_reserve(&buf, SIZE_MAX));
	ora_buf_finish(&buf);
}

static void buf_writes_numbers(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 30);
	assert_int_equal(ora_buf_add_number(&buf, 0), 0);
	assert_int_equal(ora_buf_add_char(&buf, ' '), 0);
	assert_int_equal(ora_buf_add_number(&buf, 18446744073709551615u), 0);
	assert_string_equal(ora_buf_text(&buf), "0 18446744073709551615");
	assert_int_equal(ora_buf_add_number(&buf, 123456789), ORA_ERR_TOO_BIG);
	ora_buf_finish(&buf);
}

static void buf_is_cleared_for_its_next_use(void **state)
{
	(void)state;
	static const char zeros[6];
	struct ora_buf buf;
	ora_buf_init(&buf, 6);
	assert_int_equal(ora_buf_add_string(&buf, "secret"), 0);
	assert_int_not_equal(ora_buf_add_char(&buf, '!'), 0);
	ora_buf_clear(&buf);
	assert_int_equal(ora_buf_ok(&buf), 0);
	assert_int_equal(buf.length, 0);
	assert_memory_equal(buf.data, zeros, sizeof(zeros));
	ora_buf_finish(&buf);
	ora_buf_clear(&buf); /* without memory */
	assert_string_equal(ora_buf_text(&buf), "");
}

static void buf_is_stolen_and_wiped(void **state)
{
	(void)state;
	struct ora_buf buf;
	size_t length = 99;
	ora_buf_init(&buf, 100);
	assert_int_equal(ora_buf_last(&buf), '\0');
	char *text = ora_buf_steal(&buf, &length);
	assert_string_equal(text, "");
	assert_int_equal(length, 0);
	free(text);
	ora_buf_add_string(&buf, "secret");
	char *data = buf.data;
	ora_buf_wipe(&buf);
	assert_memory_equal(data, "\0\0\0\0\0\0", 6);
	assert_int_equal(buf.length, 0);
	ora_buf_add_string(&buf, "next");
	assert_int_equal(ora_buf_last(&buf), 't');
	text = ora_buf_steal(&buf, &length);
	assert_string_equal(text, "next");
	assert_int_equal(length, 4);
	assert_null(buf.data);
	free(text);
	ora_buf_wipe(&buf);
	ora_buf_finish(&buf);
}

static void the_last_byte_of_nothing_is_none(void **state)
{
	(void)state;
	struct ora_buf buf;
	ora_buf_init(&buf, 1);
	assert_int_equal(ora_buf_last(&buf), '\0');
	assert_int_equal(ora_buf_add_string(&buf, "ab"), ORA_ERR_TOO_BIG);
	assert_int_equal(ora_buf_last(&buf), '\0');
	ora_buf_reset(&buf);
	assert_int_equal(ora_buf_add_char(&buf, 'a'), 0);
	assert_int_equal(ora_buf_last(&buf), 'a');
	ora_buf_finish(&buf);
}

static void error_keeps_one_line(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	err.http_status = 7;
	assert_int_equal(ora_fail(&err, ORA_ERR_CONFIG, "a\nb %s", "c\td"), ORA_ERR_CONFIG);
	assert_string_equal(err.message, "a b c d");
	assert_int_equal(err.code, ORA_ERR_CONFIG);
	assert_int_equal(err.http_status, 7);
	struct ora_error copy = ORA_ERROR_INIT;
	err.detail = strdup("[]");
	err.fault_count = 2;
	ora_error_copy(&copy, &err);
	assert_string_equal(copy.message, err.message);
	assert_int_equal(copy.fault_count, 2);
	assert_string_equal(copy.detail, "[]");
	assert_ptr_not_equal(copy.detail, err.detail);
	ora_error_finish(&copy);
	assert_int_equal(ora_fail(NULL, ORA_ERR_AUTH, "nobody hears"), ORA_ERR_AUTH);
	assert_int_equal(ora_fail_memory(&err), ORA_ERR_MEMORY);
	assert_string_equal(err.message, "out of memory");
	assert_int_equal(ora_fail_memory(NULL), ORA_ERR_MEMORY);
	ora_error_finish(&err);
	assert_null(err.detail);
	assert_int_equal(err.code, 0);
	ora_error_finish(NULL);
}

static void error_cuts_at_a_character(void **state)
{
	(void)state;
	struct ora_error err = ORA_ERROR_INIT;
	char longer[2000];
	for (size_t i = 0; i < sizeof(longer) - 1; i += 2) {
		memcpy(longer + i, "\xc3\xa4", 2);
	}
	longer[1998] = '\0';
	ora_fail(&err, ORA_ERR_CONFIG, "%s", longer);
	size_t length = strlen(err.message);
	assert_true(length < sizeof(err.message));
	assert_string_equal(err.message + length - 3, "...");
	assert_int_equal((length - 3) % 2, 0);
	ora_error_finish(&err);
}

static void errors_have_names(void **state)
{
	(void)state;
	assert_string_equal(ora_err_name(ORA_OK), "done");
	assert_string_equal(ora_err_name(ORA_ERR_REPLY_LOST), "reply lost");
	assert_string_equal(ora_err_name(ORA_ERR_INTERNAL), "internal fault");
	assert_string_equal(ora_err_name(ORA_ERR_NOT_ALLOWED), "not allowed");
	assert_string_equal(ora_err_name((enum ora_err)-999), "unknown error");
	assert_string_equal(ora_err_name((enum ora_err)1), "unknown error");
}

static void secrets_are_compared_whole(void **state)
{
	(void)state;
	assert_true(ora_equal_secret("abc", 3, "abc", 3));
	assert_true(ora_equal_secret("", 0, "", 0));
	assert_false(ora_equal_secret("abc", 3, "abd", 3));
	assert_false(ora_equal_secret("abc", 3, "ab", 2));
	assert_false(ora_equal_secret("abab", 4, "ab", 2));
	assert_false(ora_equal_secret("abc", 3, "", 0));
	assert_false(ora_equal_secret("", 0, "abc", 3));
}

static void wiping_nothing_is_allowed(void **state)
{
	(void)state;
	char text[] = "secret";
	ora_wipe(NULL, 0);
	ora_wipe(text, 3);
	assert_memory_equal(text, "\0\0\0ret", 6);
}

static void utf8_is_valid_or_not(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t length, step;
	} cases[] = {
		{ "", 0, 0 }, { "a", 1, 1 }, { "\x7f", 1, 1 }, { "\x80", 1, 0 },
		{ "\xc2\x80", 2, 2 }, { "\xc1\xbf", 2, 0 }, { "\xc0\x80", 2, 0 }, { "\xc3", 1, 0 },
		{ "\xc3\x28", 2, 0 }, { "\xdf\xbf", 2, 2 }, { "\xe0\xa0\x80", 3, 3 },
		{ "\xe0\x9f\xbf", 3, 0 }, { "\xe2\x82\xac", 3, 3 }, { "\xe2\x82", 2, 0 },
		{ "\xe2\x82\x28", 3, 0 }, { "\xed\x9f\xbf", 3, 3 }, { "\xed\xa0\x80", 3, 0 },
		{ "\xef\xbf\xbd", 3, 3 }, { "\xf0\x90\x80\x80", 4, 4 }, { "\xf0\x8f\xbf\xbf", 4, 0 },
		{ "\xf4\x8f\xbf\xbf", 4, 4 }, { "\xf4\x90\x80\x80", 4, 0 }, { "\xf5\x80\x80\x80", 4, 0 },
		{ "\xf0\x9f\x98\x80", 3, 0 }, { "\xff", 1, 0 },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ora_utf8_next(cases[i].text, cases[i].length), cases[i].step);
	}
	assert_int_equal(ora_utf8_count("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", 10), 4);
}

static void lines_are_cut_and_cleaned(void **state)
{
	(void)state;
	char out[8];
	ora_copy_line(out, sizeof(out), "abcdefg", 7);
	assert_string_equal(out, "abcdefg");
	ora_copy_line(out, sizeof(out), "abcdefgh", 8);
	assert_string_equal(out, "abcd...");
	ora_copy_line(out, sizeof(out), "abc\xc3\xa4\xc3\xa4z", 8);
	assert_string_equal(out, "abc...");
	ora_copy_line(out, sizeof(out), "a\n\x7f\xff\0b", 6);
	assert_string_equal(out, "a  ? b");
	ora_copy_line(out, sizeof(out), "", 0);
	assert_string_equal(out, "");
	ora_copy_line(out, 3, "abcdef", 6);
	assert_string_equal(out, "ab");
	ora_copy_line(out, 1, "abcdef", 6);
	assert_string_equal(out, "");
}

static const char *word_at(const void *data, size_t i)
{
	const char *const *words = data;
	return words[i];
}

static const char *guess(const char *word)
{
	static const char long_name[] = "a_name_that_is_longer_than_sixty_four_characters_and_so_is_"
		"never_a_candidate";
	static const char *const words[] = {
		"limit", "limit_reset", "name", "workspace_id", long_name, NULL,
	};
	return ora_did_you_mean(word, strlen(word), word_at, words);
}

static void near_words_are_guessed(void **state)
{
	(void)state;
	assert_string_equal(guess("limt"), "limit");
	assert_string_equal(guess("limti"), "limit");
	assert_string_equal(guess("nmae"), "name");
	assert_string_equal(guess("limit_rest"), "limit_reset");
	assert_string_equal(guess("workspaceId"), "workspace_id");
	assert_null(guess("something_else"));
	assert_null(guess(""));
	assert_null(guess("x"));
	assert_null(guess("a_word_that_is_longer_than_sixty_four_characters_and_so_is_not_compared"));
}

static const char *words(const char *name)
{
	static char text[128];
	struct ora_buf buf;
	ora_buf_init(&buf, sizeof(text) - 1);
	ora_put_words(&buf, name);
	assert_int_equal(buf.length, strlen(name));
	memcpy(text, ora_buf_text(&buf), buf.length + 1);
	ora_buf_finish(&buf);
	return text;
}

static void names_are_written_as_words(void **state)
{
	(void)state;
	assert_string_equal(words("limit_remaining"), "limit remaining");
	assert_string_equal(words("byok_key_id"), "BYOK key ID");
	assert_string_equal(words("scim_group"), "SCIM group");
	assert_string_equal(words("allowed_user_ids"), "allowed user IDs");
	assert_string_equal(words("identity"), "identity");
	assert_string_equal(words("enforce_zdr_openai"), "enforce ZDR OpenAI");
	assert_string_equal(words("enforce_zdr_xai"), "enforce ZDR xAI");
	assert_string_equal(words("s"), "s");
	assert_string_equal(words("_x_"), " x ");
}

static const char *duration(long long seconds)
{
	static char text[128];
	struct ora_buf buf;
	ora_buf_init(&buf, sizeof(text) - 1);
	ora_put_duration(&buf, seconds);
	memcpy(text, ora_buf_text(&buf), buf.length + 1);
	ora_buf_finish(&buf);
	return text;
}

static void lengths_of_time_are_exact(void **state)
{
	(void)state;
	assert_string_equal(duration(86400), "1 day");
	assert_string_equal(duration(90061), "1 day 1 hour 1 minute 1 second");
	assert_string_equal(duration(31536000), "365 days");
	assert_string_equal(duration(7200), "2 hours");
	assert_string_equal(duration(59), "59 seconds");
	assert_string_equal(duration(0), "0 seconds");
	assert_string_equal(duration(-5), "0 seconds");
}

static void the_clock_goes_forward(void **state)
{
	(void)state;
	long long then = ora_now_ms();
	assert_true(then > 0);
	assert_true(ora_now_ms() >= then);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(arena_gives_aligned_zeroed_memory),
	cmocka_unit_test(an_arena_is_used_again),
	cmocka_unit_test(three_texts_become_one),
	cmocka_unit_test(a_size_is_read_by_people),
	cmocka_unit_test(arena_refuses_what_overflows),
	cmocka_unit_test(arena_copies_and_adopts),
	cmocka_unit_test(arena_keeps_texts_apart),
	cmocka_unit_test(buf_grows_up_to_its_maximum),
	cmocka_unit_test(buf_remembers_the_first_failure),
	cmocka_unit_test(buf_writes_numbers),
	cmocka_unit_test(buf_is_cleared_for_its_next_use),
	cmocka_unit_test(buf_is_stolen_and_wiped),
	cmocka_unit_test(the_last_byte_of_nothing_is_none),
	cmocka_unit_test(error_keeps_one_line),
	cmocka_unit_test(error_cuts_at_a_character),
	cmocka_unit_test(errors_have_names),
	cmocka_unit_test(secrets_are_compared_whole),
	cmocka_unit_test(wiping_nothing_is_allowed),
	cmocka_unit_test(utf8_is_valid_or_not),
	cmocka_unit_test(lines_are_cut_and_cleaned),
	cmocka_unit_test(near_words_are_guessed),
	cmocka_unit_test(names_are_written_as_words),
	cmocka_unit_test(lengths_of_time_are_exact),
	cmocka_unit_test(the_clock_goes_forward),
};

SUPPORT_MAIN(tests)
