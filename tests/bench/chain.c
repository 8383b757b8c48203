/*
 *	chain BASE-URL ACTIVE [CA-FILE]
 *
 * What `serve --no-auth --no-log` is, but for an upstream whose certificate an own authority
 * signed, and for so many calls at once. Prints its URL; serves until SIGTERM.
 */
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>
#include <ora/mcp.h>

#include "serve/serve.h"

int main(int argc, char **argv)
{
	if (argc != 3 && argc != 4) {
		fprintf(stderr, "usage: chain BASE-URL ACTIVE [CA-FILE]\n");
		return 2;
	}
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_mcp_server *server = NULL;
	struct ora_serve *serve = NULL;
	struct ora_client_options options = ORA_CLIENT_OPTIONS_INIT;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_mcp_options mcp = ORA_MCP_OPTIONS_INIT;
	signal(SIGPIPE, SIG_IGN); /* as any program with libcurl and OpenSSL must */
	unsigned active = (unsigned)strtoul(argv[2], NULL, 10);
	struct ora_serve_options http = { .listen = "127.0.0.1:0", .log_level = SERVE_WARN,
		.max_rate = UINT_MAX, .max_calls = active, .max_caller_calls = active };
	options.max_active = active;
	mcp.max_calls_per_minute = UINT32_MAX; /* refusals are no calls */
	options.ca_file = argc == 4 ? argv[3] : NULL;
	connection.key = "sk-or-v1-sandbox-management";
	connection.base_url = argv[1];
	connection.allow_host = true;
	int rc = ora_client_create(&client, &openrouter_admin_api, &options, &err);
	rc = rc != 0 ? rc : ora_client_add_connection(client, &connection, &err);
	rc = rc != 0 ? rc : ora_mcp_server_create(&server, client, &mcp, &err);
	rc = rc != 0 ? rc : ora_serve_create(&serve, server, client, &http, &err);
	if (rc == 0) {
		printf("http://127.0.0.1:%u/mcp\n", ora_serve_port(serve));
		fflush(stdout);
		rc = ora_serve_run(serve);
	} else {
		fprintf(stderr, "chain: %s\n", err.message);
	}
	ora_serve_destroy(serve);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	ora_error_finish(&err);
	return rc != 0;
}
