#include "base/words.h"

#include <string.h>

/* Words that are written in capitals; the last of a name may be several of them. */
static bool is_short_form(const char *word, size_t length)
{
	static const char *const forms[] = { "api", "byok", "id", "io", "scim", "url", "usd", "utc", "zdr" };
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (strlen(forms[i]) == length && memcmp(forms[i], word, length) == 0) {
			return true;
		}
	}
	return false;
}

void ora_put_words(struct ora_buf *out, const char *name)
{
	while (*name != '\0') {
		size_t length = strcspn(name, "_");
		bool many = length > 1 && name[length - 1] == 's' && is_short_form(name, length - 1);
		bool capitals = many || is_short_form(name, length);
		for (size_t i = 0; i < length; i++) {
			/* A short form has small letters alone, in every locale. */
			bool upper = capitals && !(many && i + 1 == length);
			ora_buf_add_char(out, upper ? (char)(name[i] - 'a' + 'A') : name[i]);
		}
		name += length;
		if (*name == '_') {
			ora_buf_add_char(out, ' ');
			name++;
		}
	}
}

void ora_put_duration(struct ora_buf *out, long long seconds)
{
	static const struct {
		long long seconds;
		const char *name;
	} units[] = { { 86400, "day" }, { 3600, "hour" }, { 60, "minute" }, { 1, "second" } };
	const char *before = "";
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		long long count = seconds > 0 ? seconds / units[i].seconds : 0;
		if (count > 0) {
			ora_buf_addf(out, "%s%lld %s%s", before, count, units[i].name, count == 1 ? "" : "s");
			seconds %= units[i].seconds;
			before = " ";
		}
	}
	ora_buf_add_string(out, before[0] == '\0' ? "0 seconds" : "");
}
