/* A peer on stdio that sends whatever it likes, line by line. Each thing that is said to it is one
 * line of JSON-RPC, and nothing is said to one that asked nothing. */
#include <openrouter_admin/tools.h>
#include <ora/mcp.h>

#include "fuzz.h"
#include "json/scan.h"
#include "json/view.h"

static const struct ora_json_limits limits = { .max_bytes = 32 << 20, .max_depth = 1024,
	.allow_nul = true, .allow_duplicates = true };

static void heard(void *user, const char *message, size_t length)
{
	size_t *count = user;
	(*count)++;
	FUZZ_HOLDS(memchr(message, '\n', length) == NULL);
	FUZZ_HOLDS(ora_json_scan(message, length, &limits, NULL) == 0);
	struct ora_json root = ora_json_root(message, length);
	if (ora_json_type(root) == ORA_JSON_OBJECT) {
		FUZZ_HOLDS(ora_json_is(ora_json_member(root, "jsonrpc"), "2.0"));
		FUZZ_HOLDS((ora_json_member(root, "result").text != NULL)
			!= (ora_json_member(root, "error").text != NULL));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ora_client *client = NULL;
	struct ora_mcp_server *server = NULL;
	struct ora_mcp_session *session = NULL;
	size_t count = 0;
	FUZZ_HOLDS(ora_client_create(&client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_mcp_server_create(&server, client, NULL, NULL) == 0
		&& ora_mcp_session_create(&session, server, heard, &count) == 0);
	while (size > 0) {
		const uint8_t *line = data;
		free(fuzz_take(&data, &size, '\n'));
		size_t length = (size_t)(data - line) - (data[-1] == '\n');
		char *copy = fuzz_copy(line, length);
		ora_mcp_feed(session, copy, length);
		free(copy);
	}
	/* Nothing can be under way for long: there is no connection. */
	for (int i = 0; i < 10 && ora_mcp_pending(session) > 0; i++) {
		(void)ora_client_poll(client, NULL, 0, 0, NULL);
	}
	FUZZ_HOLDS(ora_mcp_pending(session) == 0);
	ora_mcp_session_destroy(session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	return 0;
}
