/* What upstream answers: "TOOL STATUS BODY". A reply keeps JSON that can be passed on; an error
 * says so in one line. */
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "bind/strange.h"
#include "fuzz.h"

static const struct ora_json_limits limits = {
	.max_bytes = 1 << 20, .max_depth = 64, .allow_nul = true,
};

/* What a table does not have is named in one line. */
static void strange(void *user, enum ora_strange what, const char *path)
{
	(void)user;
	FUZZ_HOLDS(what == ORA_STRANGE_MEMBER || what == ORA_STRANGE_CHOICE);
	FUZZ_HOLDS(strpbrk(path, "\n\r\t\033") == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *name = fuzz_take(&data, &size, ' ');
	char *status_text = fuzz_take(&data, &size, ' ');
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, name);
	int status = (int)(strtoul(status_text, NULL, 10) % 1000);
	free(name);
	free(status_text);
	if (tool == NULL) {
		return 0;
	}
	struct ora_error err = ORA_ERROR_INIT;
	char *body = fuzz_copy(data, size);
	if (status >= 400) {
		FUZZ_HOLDS(ora_reply_error(&openrouter_admin_api, status, "application/json", body, size,
			&err) < 0);
		FUZZ_HOLDS(err.message[0] != '\0' && strchr(err.message, '\n') == NULL);
		free(body);
	} else {
		struct ora_reply *reply = NULL;
		int rc = ora_reply_decode(tool, status, body, size, &limits, &reply, &err);
		FUZZ_HOLDS((rc == 0) == (reply != NULL));
		bool compact = false;
		FUZZ_HOLDS(rc != 0 || (ora_json_scan_compact(reply->json, reply->json_length, &limits,
			NULL, &compact) == 0 && compact));
		FUZZ_HOLDS(rc == 0 || strchr(err.message, '\n') == NULL);
		if (rc == 0) {
			ora_strange_walk(tool->reply, ora_json_root(reply->json, reply->json_length), strange,
				NULL);
		}
		ora_reply_destroy(reply);
	}
	ora_error_finish(&err);
	return 0;
}
