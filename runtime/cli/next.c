/* What to do next, behind an error. */
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/verb.h"
#include "gate/fetch.h"

#define MAX_TEXT (1u << 20)

static void print_what_there_is(const struct ora_tool *list)
{
	struct ora_buf usage;
	ora_buf_init(&usage, MAX_TEXT);
	cli_put_usage(list, &usage);
	fprintf(stderr, "  what there is: %s%s\n", ora_buf_text(&usage), cli_all_of(list));
	ora_buf_finish(&usage);
}

/* The list that a path lies in: of /presets/{slug}/versions/{version} that of the versions. Longer
 * parts of the path are tried first; NULL: none of them is a list. */
static const struct ora_tool *find_list_around(const char *path)
{
	const struct ora_api *api = &openrouter_admin_api;
	const char *parameter = path != NULL ? strrchr(path, '{') : NULL;
	for (size_t length = parameter != NULL ? (size_t)(parameter - path) : 0; length > 1; length--) {
		for (size_t i = 0; path[length - 1] == '/' && i < api->tool_count; i++) {
			const struct ora_tool *tool = &api->tools[i];
			if (tool->method == ORA_GET && tool->rows != NULL && tool->path != NULL
				&& strlen(tool->path) == length - 1
				&& memcmp(tool->path, path, length - 1) == 0) {
				return tool;
			}
		}
	}
	return NULL;
}

static bool needs_nothing(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if ((tool->args->fields[i].flags & ORA_FIELD_REQUIRED) != 0) {
			return false;
		}
	}
	return true;
}

/* The reads that a tool's text names and that need nothing: they list what it takes. */
static void print_named_reads(const struct ora_tool *tool)
{
	const char *text = tool->doc;
	while (*text != '\0') {
		char name[CLI_NAME_SIZE];
		size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_");
		snprintf(name, sizeof(name), "%.*s", (int)length, text);
		const struct ora_tool *other = ora_tool_find(&openrouter_admin_api, name);
		if (other != NULL && other != tool && other->effect == ORA_READ && needs_nothing(other)) {
			print_what_there_is(other);
		}
		text += length + (length == 0);
	}
}

void cli_print_next(const struct ora_tool *tool, const struct ora_error *err)
{
	const struct ora_tool *list = cli_group_list(tool->group);
	switch (err->code) {
	case ORA_ERR_ARGS:
		/* Where it is no list of faults, the error has said so itself. */
		fprintf(stderr, "  %ssee openrouter-admin %s %s --help\n",
			err->fault_count > 0 ? "nothing was sent; " : "", tool->group, tool->verb);
		break;
	case ORA_ERR_NOT_ALLOWED:
		if (err->fault_count > 0) {
			fprintf(stderr, "  nothing was sent\n");
		}
		break;
	case ORA_ERR_REFUSED:
		if (err->http_status == 403) {
			fprintf(stderr, "  what this key may do: openrouter-admin doctor\n");
		} else if (err->http_status == 404) {
			const struct ora_tool *around = find_list_around(tool->path);
			list = around != NULL ? around : list;
			if (list != NULL) {
				print_what_there_is(list);
			}
		} else if (err->http_status == 400) {
			print_named_reads(tool);
		}
		break;
	case ORA_ERR_CONNECTION:
		fprintf(stderr, "  nothing was sent; pass --connection NAME\n");
		break;
	case ORA_ERR_AUTH:
	case ORA_ERR_UNREACHABLE:
	case ORA_ERR_NO_ANSWER:
	case ORA_ERR_BAD_REPLY:
		fprintf(stderr, "  find out more: openrouter-admin doctor\n");
		break;
	case ORA_ERR_UNKNOWN:
	case ORA_ERR_REPLY_LOST:
		if (list != NULL) {
			fprintf(stderr, "  look what was done before you try again: openrouter-admin %s %s\n",
				list->group, list->verb);
		}
		break;
	default:
		break;
	}
}
