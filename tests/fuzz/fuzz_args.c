/* Arguments as agents send them: "TOOL {..}". Faults are one line each; what has none becomes a
 * request whose headers can't be broken and whose body is JSON, and comes back as it was. */
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "fuzz.h"

static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };

static void check_request(const struct ora_tool *tool, const void *args)
{
	struct ora_request request;
	int rc = ora_request_build(tool, args, 1 << 20, &request, NULL);
	if (rc == 0) {
		const char *target = ora_buf_text(&request.target);
		FUZZ_HOLDS(target[0] == '/');
		for (const char *at = target; *at != '\0'; at++) {
			FUZZ_HOLDS(*at > 0x20 && *at < 0x7f);
		}
		FUZZ_HOLDS(strstr(target, "/../") == NULL && strstr(target, "//") == NULL);
		FUZZ_HOLDS(strchr(ora_buf_text(&request.headers), '\r') == NULL);
		FUZZ_HOLDS(!request.has_body || ora_json_scan(request.body.data, request.body.length,
			&limits, NULL) == 0);
	}
	ora_request_finish(&request);
}

static void check_copy(const struct ora_tool *tool, const void *args, struct ora_arena *arena)
{
	struct ora_buf before, after;
	ora_buf_init(&before, 4 << 20);
	ora_buf_init(&after, 4 << 20);
	ora_args_to_json(tool->args, args, false, &before);
	const void *copy = ora_args_copy(tool->args, args, arena);
	FUZZ_HOLDS(copy != NULL);
	ora_args_to_json(tool->args, copy, false, &after);
	FUZZ_HOLDS(strcmp(ora_buf_text(&before), ora_buf_text(&after)) == 0);
	ora_buf_finish(&before);
	ora_buf_finish(&after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *name = fuzz_take(&data, &size, ' ');
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, name);
	free(name);
	char *text = fuzz_copy(data, size);
	if (tool == NULL || ora_json_scan(text, size, &limits, NULL) != 0) {
		free(text);
		return 0;
	}
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args;
	const char *connection;
	FUZZ_HOLDS(ora_args_from_json(&openrouter_admin_api, tool, ora_json_root(text, size), arena,
		&args, &connection, faults) == 0);
	ora_check(tool, args, faults);
	if (ora_faults_count(faults) > 0) {
		struct ora_error err = ORA_ERROR_INIT;
		FUZZ_HOLDS(ora_faults_report(faults, &err) == ORA_ERR_ARGS);
		FUZZ_HOLDS(strchr(err.message, '\n') == NULL);
		FUZZ_HOLDS(ora_json_scan(err.detail, strlen(err.detail), &limits, NULL) == 0);
		ora_error_finish(&err);
	} else {
		check_request(tool, args);
		check_copy(tool, args, arena);
	}
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
	free(text);
	return 0;
}
