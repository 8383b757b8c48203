#include <stdio.h>
#include <string.h>

#include "base/base64.h"
#include "base/random.h"
#include "support.h"
#ifndef ORA_MINIMAL
#include "base/digest.h"

static void assert_hex(const unsigned char *digest, const char *hex)
{
	char text[2 * ORA_DIGEST_SIZE + 1];
	for (size_t i = 0; i < ORA_DIGEST_SIZE; i++) {
		snprintf(text + 2 * i, 3, "%02x", digest[i]);
	}
	assert_string_equal(text, hex);
}

/* FIPS 180-2 and RFC 4231, cases 2 and 6. */
static void digests_are_those_of_the_standards(void **state)
{
	(void)state;
	unsigned char digest[ORA_DIGEST_SIZE], key[131];
	static const char long_key[] = "Test Using Larger Than Block-Size Key - Hash Key First";
	assert_int_equal(ora_sha256("abc", 3, digest), 0);
	assert_hex(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(ora_hmac_sha256("Jefe", 4, "what do ya want for nothing?", 28, digest), 0);
	assert_hex(digest, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	memset(key, 0xaa, sizeof(key));
	assert_int_equal(ora_hmac_sha256(key, sizeof(key), long_key, strlen(long_key), digest), 0);
	assert_hex(digest, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}
#endif

static void random_bytes_differ(void **state)
{
	(void)state;
	unsigned char a[32] = { 0 }, b[32] = { 0 };
	assert_int_equal(ora_random(a, sizeof(a)), 0);
	assert_int_equal(ora_random(b, sizeof(b)), 0);
	assert_memory_not_equal(a, b, sizeof(a));
}

/* RFC 4648, section 10. */
static const char *const known[][3] = {
	{ "", "", "" }, { "f", "Zg==", "Zg" }, { "fo", "Zm8=", "Zm8" }, { "foo", "Zm9v", "Zm9v" },
	{ "foob", "Zm9vYg==", "Zm9vYg" }, { "fooba", "Zm9vYmE=", "Zm9vYmE" },
	{ "foobar", "Zm9vYmFy", "Zm9vYmFy" }, { "\xfb\xff\xfe", "+//+", "-__-" },
};

static void base64_comes_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(known); i++) {
		char out[32];
		size_t size;
		struct ora_buf buf;
		ora_buf_init(&buf, 100);
		ora_base64url_put(&buf, known[i][0], strlen(known[i][0]));
		assert_string_equal(ora_buf_text(&buf), known[i][2]);
		ora_buf_finish(&buf);
		assert_true(ora_base64_decode(known[i][1], strlen(known[i][1]), out, &size));
		assert_int_equal(size, strlen(known[i][0]));
		assert_memory_equal(out, known[i][0], size);
		assert_true(ora_base64url_decode(known[i][2], strlen(known[i][2]), out, &size));
		assert_int_equal(size, strlen(known[i][0]));
		assert_memory_equal(out, known[i][0], size);
	}
}

static void base64_is_strict(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9", "Z g=", "Zg==\n", "-__-", "====", "Zg==Zg==",
		"Zm9v=", "Z===",
	};
	static const char *const bad_url[] = { "Z", "Zg==", "Zh", "+//+", "Zm9vY", " Zg", "Zm=v" };
	char out[32];
	size_t size;
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_false(ora_base64_decode(bad[i], strlen(bad[i]), out, &size));
	}
	for (size_t i = 0; i < COUNT(bad_url); i++) {
		assert_false(ora_base64url_decode(bad_url[i], strlen(bad_url[i]), out, &size));
	}
	assert_false(ora_base64url_decode("Zm\0v", 4, out, &size));
}

static const struct CMUnitTest tests[] = {
#ifndef ORA_MINIMAL
	cmocka_unit_test(digests_are_those_of_the_standards),
#endif
	cmocka_unit_test(random_bytes_differ),
	cmocka_unit_test(base64_comes_back),
	cmocka_unit_test(base64_is_strict),
};

SUPPORT_MAIN(tests)
