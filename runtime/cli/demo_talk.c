/* How the demo talks with the server, and what it shows of it. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <json-c/json.h>
#include <openrouter_admin/api.h>

#include "cli/cli.h"
#include "cli/demo.h"

double demo_now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void demo_say(struct demo *demo, const char *words)
{
	printf("\n%s%2d. %s%s\n", demo->color ? "\033[1m" : "", ++demo->step, words,
		demo->color ? "\033[0m" : "");
}

void demo_show(struct demo *demo, const char *format, ...)
{
	enum { INDENT = 4, STEP = 3 };
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	printf("%*s%s", INDENT, "", demo->color ? "\033[2m" : "");
	if (demo->terminal && strlen(text) + INDENT > (size_t)cli_width()) {
		cli_print_wrapped(text, INDENT, INDENT + STEP);
	} else {
		puts(text);
	}
	printf("%s", demo->color ? "\033[0m" : "");
}

void demo_stop(struct demo *demo, const char *words)
{
	if (!demo->failed) {
		demo->failed = true;
		fflush(stdout);
		cli_fail(CLI_REFUSED, "the demo can't go on: %s", words);
	}
}

struct json_object *demo_ask(struct demo *demo, const char *method,
	struct json_object *params)
{
	bool failed;
	double begin = demo_now_ms();
	struct json_object *result = cli_peer_ask(&demo->peer, method, params, &failed);
	demo->last_ms = demo_now_ms() - begin;
	if (result == NULL) {
		demo_stop(demo, "the server is gone");
	} else if (failed) {
		demo_stop(demo, json_object_to_json_string(result));
	}
	return result;
}

struct json_object *demo_call(struct demo *demo, const char *tool, const char *arguments)
{
	char name[128];
	if (demo->failed) {
		return NULL;
	}
	snprintf(name, sizeof(name), "%.*s%s", (int)(strlen(openrouter_admin_api.tools[0].name)
		- strlen(openrouter_admin_api.tools[0].short_name)), openrouter_admin_api.tools[0].name,
		tool);
	struct json_object *params = json_object_new_object();
	json_object_object_add(params, "name", json_object_new_string(name));
	json_object_object_add(params, "arguments", json_tokener_parse(arguments));
	/* "    -> tool arguments", in one line */
	size_t most = 68, head = strlen(tool) + 8, width = (size_t)cli_width();
	most = demo->terminal && head + most > width ? width - head : most;
	bool cut = strlen(arguments) > most;
	demo_show(demo, "-> %s %.*s%s", tool, (int)(cut ? most - 3 : most), arguments,
		cut ? "..." : "");
	return demo_ask(demo, "tools/call", params);
}

const char *demo_text(struct json_object *result)
{
	struct json_object *content = NULL, *text = NULL;
	json_object_object_get_ex(result, "content", &content);
	json_object_object_get_ex(json_object_array_get_idx(content, 0), "text", &text);
	return text != NULL ? json_object_get_string(text) : "";
}

bool demo_is_error(struct json_object *result)
{
	struct json_object *error = NULL;
	return json_object_object_get_ex(result, "isError", &error)
		&& json_object_get_boolean(error);
}

struct json_object *demo_call_ok(struct demo *demo, const char *tool, const char *format, ...)
{
	char arguments[512];
	struct json_object *reply = NULL;
	va_list args;
	va_start(args, format);
	vsnprintf(arguments, sizeof(arguments), format, args);
	va_end(args);
	struct json_object *result = demo_call(demo, tool, arguments);
	if (result != NULL && demo_is_error(result)) {
		demo_stop(demo, demo_text(result));
	} else if (result != NULL) {
		json_object_object_get_ex(result, "structuredContent", &reply);
		json_object_get(reply);
	}
	json_object_put(result);
	return reply;
}

const char *demo_member(struct json_object *reply, const char *first, const char *second)
{
	struct json_object *value = NULL;
	json_object_object_get_ex(reply, first, &value);
	if (second != NULL) {
		struct json_object *outer = value;
		value = NULL;
		json_object_object_get_ex(outer, second, &value);
	}
	return value != NULL ? json_object_get_string(value) : "";
}
