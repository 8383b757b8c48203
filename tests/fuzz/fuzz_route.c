/* Requests as the sandbox gets them: "METHOD PATH?QUERY\nBODY". What a tool is found for
 * converts without a crash, and what is without fault makes that tool's request again. */
#include <openrouter_admin/tools.h>

#include "bind/bind.h"
#include "fuzz.h"

static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };

static void check(const struct ora_route *route, const struct ora_tool *tool, const char *path,
	const char *query, struct ora_json body)
{
	struct ora_arena *arena = ora_arena_create();
	struct ora_faults *faults = ora_faults_create();
	void *args;
	FUZZ_HOLDS(ora_route_args(tool, path, query, body, arena, &args, faults) == 0);
	ora_check(tool, args, faults);
	if (ora_faults_count(faults) == 0) {
		struct ora_request request;
		FUZZ_HOLDS(ora_request_build(tool, args, 4 << 20, &request, NULL) == 0);
		char *target = ora_buf_steal(&request.target, NULL);
		target[strcspn(target, "?")] = '\0';
		FUZZ_HOLDS(ora_route_find(route, ora_method_name(request.method), target, NULL) == tool);
		free(target);
		ora_request_finish(&request);
	}
	ora_faults_destroy(faults);
	ora_arena_destroy(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct ora_route *route;
	if (route == NULL) {
		route = ora_route_create(&openrouter_admin_api);
		FUZZ_HOLDS(route != NULL);
	}
	char *method = fuzz_take(&data, &size, ' ');
	char *path = fuzz_take(&data, &size, '\n');
	char *query = strchr(path, '?');
	if (query != NULL) {
		*query++ = '\0';
	}
	char *text = fuzz_copy(data, size);
	struct ora_json body = { NULL, 0 };
	if (size > 0 && ora_json_scan(text, size, &limits, NULL) == 0) {
		body = ora_json_root(text, size);
	}
	const struct ora_tool *tool = ora_route_find(route, method, path, NULL);
	if (tool != NULL) {
		check(route, tool, path, query != NULL ? query : "", body);
	}
	free(method);
	free(path);
	free(text);
	return 0;
}
