/* Names of the table in a text, as they are written on the command line. */
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/verb.h"
#include "gate/fetch.h"

/* "delete_keys" as "keys delete", and "limit_reset" as "--limit-reset". Returns whether it is
 * such. */
static bool put_name(const struct ora_tool *tool, const char *name, const char *quote,
	struct ora_buf *out)
{
	char written[CLI_NAME_SIZE];
	const struct ora_tool *other = ora_tool_find(&openrouter_admin_api, name);
	const struct ora_field *field = ora_field_find(tool->args, name);
	if (other != NULL) {
		ora_buf_addf(out, "%s%s %s%s", quote, other->group, other->verb, quote);
		return true;
	}
	if (field == NULL) {
		return false;
	}
	cli_write_name(tool, field, written);
	ora_buf_add(out, written, strcspn(written, "."));
	return true;
}

void cli_put_spoken(const struct ora_tool *tool, const char *text, const char *quote,
	struct ora_buf *out)
{
	bool quoted = false;
	while (*text != '\0') {
		char name[CLI_NAME_SIZE];
		size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_");
		bool named = false;
		/* A word without an underscore is one of the language; what others wrote is in quotes. */
		if (!quoted && length < sizeof(name) && memchr(text, '_', length) != NULL) {
			memcpy(name, text, length);
			name[length] = '\0';
			named = put_name(tool, name, quote, out);
		}
		quoted = *text == '"' ? !quoted : quoted;
		length += length == 0;
		if (!named) {
			ora_buf_add(out, text, length);
		}
		text += length;
		/* "keep_members false": the value of such a flag stands behind an equals sign. */
		if (named && strncmp(text, " false", 6) == 0) {
			ora_buf_add_char(out, '=');
			text++;
		}
	}
}
