#include "base/words.h"

#include <string.h>
#include <strings.h>

/* Words that are not written in small letters; each is as long as it is in a name. */
static const char *written_form(const char *word, size_t length)
{
	static const char *const forms[] = { "API", "Anthropic", "BYOK", "Google", "ID", "IO", "OpenAI",
		"SCIM", "URL", "USD", "UTC", "ZDR", "xAI" };
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		/* In the C locale: a name is of the table. */
		if (strlen(forms[i]) == length && strncasecmp(forms[i], word, length) == 0) {
			return forms[i];
		}
	}
	return NULL;
}

void ora_put_words(struct ora_buf *out, const char *name)
{
	while (*name != '\0') {
		size_t length = strcspn(name, "_");
		/* The last of a name may be several of them. */
		bool many = length > 1 && name[length - 1] == 's';
		const char *form = written_form(name, length);
		if (form == NULL && many) {
			form = written_form(name, length - 1);
		}
		size_t formed = form != NULL ? strlen(form) : 0;
		ora_buf_add(out, form, formed);
		ora_buf_add(out, name + formed, length - formed);
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
