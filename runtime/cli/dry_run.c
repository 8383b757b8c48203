#include <stdio.h>
#include <string.h>

#include <openrouter_admin/api.h>

#include "bind/bind.h"
#include "cli/dry_run.h"
#include "client/client.h"
#include "client/connection.h"
#include "gate/gate.h"

#define MAX_REQUEST (1u << 20)

void cli_put_quoted(struct ora_buf *out, const char *text, size_t length)
{
	ora_buf_add_char(out, '\'');
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '\'') {
			ora_buf_add_string(out, "'\\''");
		} else {
			ora_buf_add_char(out, text[i]);
		}
	}
	ora_buf_add_char(out, '\'');
}

void cli_put_curl(struct ora_buf *out, const struct ora_tool *tool, const char *url,
	size_t length, const char *variable, bool has_body)
{
	const struct ora_api *api = &openrouter_admin_api;
	ora_buf_add_string(out, "curl ");
	if (tool->method != ORA_GET) {
		ora_buf_addf(out, "-X %s ", ora_method_name(tool->method));
	}
	cli_put_quoted(out, url, length);
	/* The key stays where it is: the shell that runs this knows it. */
	ora_buf_addf(out, " \\\n  -H \"%s: %s$%s\"", api->auth_header, api->auth_prefix, variable);
	if (has_body) {
		ora_buf_add_string(out, " \\\n  -H 'Content-Type: application/json'");
	}
}

static void put_headers(struct ora_buf *out, const struct ora_request *request)
{
	const char *at = ora_buf_text(&request->headers);
	while (*at != '\0') {
		size_t length = strcspn(at, "\n");
		ora_buf_add_string(out, " \\\n  -H ");
		cli_put_quoted(out, at, length);
		at += length + (at[length] == '\n');
	}
}

static int print_request(const struct ora_tool *tool, const char *base_url,
	const struct ora_request *request)
{
	struct ora_buf url, out;
	ora_buf_init(&url, MAX_REQUEST);
	ora_buf_init(&out, 2 * MAX_REQUEST);
	ora_buf_addf(&url, "%s%s", base_url, ora_buf_text(&request->target));
	cli_put_curl(&out, tool, ora_buf_text(&url), url.length, CLI_KEY_VARIABLE, request->has_body);
	put_headers(&out, request);
	if (request->has_body) {
		struct ora_buf body;
		ora_buf_init(&body, MAX_REQUEST);
		ora_redact(tool->args, ora_json_root(ora_buf_text(&request->body), request->body.length),
			false, &body);
		ora_buf_add_string(&out, " \\\n  --data-raw ");
		cli_put_quoted(&out, ora_buf_text(&body), body.length);
		ora_buf_finish(&body);
	}
	int rc = ora_buf_ok(&out) != 0 || ora_buf_ok(&url) != 0
		? cli_fail(CLI_REFUSED, "the request is too large to show") : 0;
	if (rc == 0) {
		puts(ora_buf_text(&out));
		rc = cli_flush();
	}
	ora_buf_finish(&url);
	ora_buf_finish(&out);
	return rc;
}

int cli_dry_run(const struct cli_client *client, const struct ora_tool *tool,
	const struct cli_arguments *arguments)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_request request;
	struct ora_connection *connection = NULL;
	const char *base_url = openrouter_admin_api.base_url;
	if (ora_client_connection_count(client->client) > 0) {
		if (ora_client_choose(client->client, arguments->connection, &connection, &err) != 0) {
			int rc = cli_fail_error(&err);
			ora_error_finish(&err);
			return rc;
		}
		base_url = connection->base_url;
	}
	if (tool->workflow != NULL) {
		return cli_dry_workflow(tool, arguments->args, base_url);
	}
	int rc = ora_request_build(tool, arguments->args, MAX_REQUEST, &request, &err);
	rc = rc != 0 ? cli_fail_error(&err) : print_request(tool, base_url, &request);
	ora_request_finish(&request);
	ora_error_finish(&err);
	return rc;
}
