/* What the log says of a write, and how that is taken back: "TOOL\nINTENT\nOUTCOME". Each step is a
 * call whose arguments convert. */
#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "fuzz.h"
#include "gate/undo.h"

static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64,
	.allow_nul = true };

static void check_step(struct ora_undo_step *step)
{
	const char *text = ora_buf_text(&step->arguments);
	FUZZ_HOLDS(ora_json_scan(text, step->arguments.length, &limits, NULL) == 0);
	struct ora_json root = ora_json_root(text, step->arguments.length);
	FUZZ_HOLDS(ora_json_type(root) == ORA_JSON_OBJECT);
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args;
	const char *connection;
	FUZZ_HOLDS(ora_args_from_json(&openrouter_admin_api, step->tool, root, arena, &args,
		&connection, faults) == 0);
	ora_check(step->tool, args, faults);
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *name = fuzz_take(&data, &size, '\n');
	char *intent = fuzz_take(&data, &size, '\n');
	char *outcome = fuzz_take(&data, &size, '\n');
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, name);
	if (tool != NULL && tool->effect != ORA_READ
		&& ora_json_scan(intent, strlen(intent), &limits, NULL) == 0
		&& ora_json_scan(outcome, strlen(outcome), &limits, NULL) == 0) {
		struct ora_undo undo;
		struct ora_error err = ORA_ERROR_INIT;
		int rc = ora_undo_make(&openrouter_admin_api, tool, ora_json_root(intent, strlen(intent)),
			ora_json_root(outcome, strlen(outcome)), &undo, &err);
		FUZZ_HOLDS(rc == 0 || (rc == ORA_ERR_CONFIG && err.message[0] != '\0'));
		for (size_t i = 0; rc == 0 && i < undo.count; i++) {
			check_step(&undo.steps[i]);
		}
		ora_undo_finish(&undo);
		ora_error_finish(&err);
	}
	free(name);
	free(intent);
	free(outcome);
	return 0;
}
