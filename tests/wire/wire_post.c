/*
 * Makes calls for the Python tests and tells, as one JSON object a line, how each ended.
 *
 * usage: wire_post BASE-URL CA-FILE TIMEOUT-MS call|warm TOOL JSON
 *        wire_post BASE-URL CA-FILE TIMEOUT-MS writes|reads
 *
 * CA-FILE "-": the system's; TIMEOUT-MS 0: the default. `warm` makes the call after WARM calls at
 * once have left connections that may be used again. `writes` does so with each tool that is no
 * read and its example, each with a client of its own; `reads` with all reads, at once.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/gate.h>

#include "json/write.h"
#include "tool.h"

#define WARM 8

struct settings {
	const char *base_url;
	const char *ca_file;
	long timeout_ms;
};

static void put_member(struct ora_buf *line, const char *name, const char *text)
{
	ora_json_put_key(line, name);
	ora_json_put_string(line, text, strlen(text));
}

static void put_number(struct ora_buf *line, const char *name, int64_t value)
{
	ora_json_put_key(line, name);
	ora_json_put_int64(line, value);
}

static void print_end(const char *tool, int result, const struct ora_error *err)
{
	struct ora_buf line;
	ora_buf_init(&line, 65536);
	ora_buf_add_char(&line, '{');
	put_member(&line, "tool", tool);
	put_number(&line, "result", result);
	put_member(&line, "message", err->message);
	put_number(&line, "sent", err->sent);
	put_number(&line, "http_status", err->http_status);
	put_number(&line, "retry_after_s", err->retry_after_s);
	ora_buf_add_char(&line, '}');
	puts(ora_buf_text(&line));
	ora_buf_finish(&line);
}

static int fail(struct ora_error *err)
{
	fprintf(stderr, "wire_post: %s\n", err->message);
	ora_error_finish(err);
	return 1;
}

static struct ora_client *open_client(const struct settings *settings)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	options.ca_file = strcmp(settings->ca_file, "-") != 0 ? settings->ca_file : NULL;
	options.timeout_ms = settings->timeout_ms;
	connection.base_url = settings->base_url;
	connection.key = openrouter_admin_api.sandbox_key;
	connection.allow_host = true;
	if (ora_client_create(&client, &openrouter_admin_api, &options, &err) != 0
		|| ora_client_add_connection(client, &connection, &err) != 0) {
		(void)fail(&err);
		ora_client_destroy(client);
		return NULL;
	}
	return client;
}

/* `user` is the name that is told, or NULL: nothing is. */
static void ended(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	(void)call;
	if (user != NULL) {
		print_end(user, result, err);
	} else if (result != 0) {
		fprintf(stderr, "wire_post: warming: %s\n", err->message);
	}
	ora_reply_destroy(reply);
}

static int start(struct ora_client *client, const struct ora_tool *tool, const char *json,
	bool tell)
{
	struct ora_error err = ORA_ERROR_INIT;
	/* The name is only read. */
	char *name = tell ? (char *)(uintptr_t)tool->short_name : NULL;
	if (ora_call_start_json(client, tool, json, strlen(json), NULL, ended, name, NULL,
			&err) != 0) {
		return fail(&err);
	}
	return 0;
}

static void finish_all(struct ora_client *client)
{
	while (ora_client_busy(client) > 0) {
		(void)ora_client_poll(client, NULL, 0, -1, NULL);
	}
}

/* A client with WARM connections (h2: with one), which its upstream knows by this title. */
static struct ora_client *open_warm(const struct settings *settings)
{
	struct ora_client *client = open_client(settings);
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "get_current_key");
	for (int i = 0; client != NULL && i < WARM; i++) {
		if (start(client, tool, "{\"X-OpenRouter-Title\":\"warm\"}", false) != 0) {
			ora_client_destroy(client);
			return NULL;
		}
	}
	if (client != NULL) {
		finish_all(client);
	}
	return client;
}

static int call_writes(const struct settings *settings)
{
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		const struct ora_tool *tool = &openrouter_admin_api.tools[i];
		if (tool->effect == ORA_READ || tool->workflow != NULL) {
			continue;
		}
		struct ora_client *client = open_warm(settings);
		int rc = client == NULL ? 1 : start(client, tool, tool->example, true);
		if (rc == 0) {
			finish_all(client);
		}
		ora_client_destroy(client);
		if (rc != 0) {
			return rc;
		}
	}
	return 0;
}

static int call_reads(const struct settings *settings)
{
	struct ora_client *client = open_warm(settings);
	int rc = client == NULL ? 1 : 0;
	for (size_t i = 0; rc == 0 && i < openrouter_admin_api.tool_count; i++) {
		const struct ora_tool *tool = &openrouter_admin_api.tools[i];
		if (tool->effect == ORA_READ) {
			rc = start(client, tool, tool->example, true);
		}
	}
	if (rc == 0) {
		finish_all(client);
	}
	ora_client_destroy(client);
	return rc;
}

static int call_one(const struct settings *settings, bool warm, const char *name,
	const char *json)
{
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, name);
	struct ora_client *client = tool == NULL ? NULL
		: warm ? open_warm(settings) : open_client(settings);
	int rc = client == NULL ? 1 : start(client, tool, json, true);
	if (rc == 0) {
		finish_all(client);
	}
	ora_client_destroy(client);
	return rc;
}

int main(int argc, char **argv)
{
	char *end;
	if (argc >= 5) {
		const struct settings settings = { .base_url = argv[1], .ca_file = argv[2],
			.timeout_ms = strtol(argv[3], &end, 10) };
		bool warm = strcmp(argv[4], "warm") == 0;
		if ((warm || strcmp(argv[4], "call") == 0) && argc == 7) {
			return call_one(&settings, warm, argv[5], argv[6]);
		}
		if (strcmp(argv[4], "writes") == 0 && argc == 5) {
			return call_writes(&settings);
		}
		if (strcmp(argv[4], "reads") == 0 && argc == 5) {
			return call_reads(&settings);
		}
	}
	fprintf(stderr, "usage: wire_post BASE-URL CA-FILE TIMEOUT-MS call|warm TOOL JSON, or "
		"writes|reads\n");
	return 2;
}
