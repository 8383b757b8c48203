#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/escape.h"

int ora_fail(struct ora_error *err, enum ora_err code, const char *format, ...)
{
	if (err != NULL) {
		char message[sizeof(err->message) * 2];
		va_list args;
		va_start(args, format);
		vsnprintf(message, sizeof(message), format, args);
		va_end(args);
		err->code = code;
		ora_escape_line(err->message, sizeof(err->message), message, strlen(message));
	}
	return code;
}

int ora_fail_memory(struct ora_error *err)
{
	return ora_fail(err, ORA_ERR_MEMORY, "out of memory");
}

void ora_error_copy(struct ora_error *to, const struct ora_error *from)
{
	*to = *from;
	to->detail = from->detail != NULL ? strdup(from->detail) : NULL;
}

void ora_error_finish(struct ora_error *err)
{
	if (err != NULL) {
		free(err->detail);
		/* Not all of its texts, which are longer than most calls take: their first byte. */
		err->code = ORA_OK;
		err->http_status = 0;
		err->upstream_code = 0;
		err->sent = false;
		err->retry_after_s = 0;
		err->fault_count = 0;
		err->message[0] = err->upstream_message[0] = '\0';
		err->detail = NULL;
	}
}

const char *ora_err_name(enum ora_err code)
{
	static const char *const names[] = {
		"done", "arguments refused", "out of memory", "upstream refused",
		"not authenticated", "unreachable", "no answer", "outcome unknown", "reply lost",
		"bad reply", "too big", "canceled", "no connection", "bad configuration",
		"internal fault", "not allowed", "not confirmed", "log failed", "done in part",
	};
	int index = -(int)code;
	return index >= 0 && index < (int)(sizeof(names) / sizeof(names[0])) ? names[index]
		: "unknown error";
}
