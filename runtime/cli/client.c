#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/cli.h"
#include "cli/policy.h"
#include "cli/state.h"
#include "cli/upstream.h"

static struct config *configuration_of(const struct cli_client *client)
{
#ifdef ORA_MINIMAL
	(void)client;
	return NULL;
#else
	return cli_upstream_config(client->upstream);
#endif
}

int cli_client_open(struct cli_client *client, const struct cli_options *options,
	enum cli_front front, bool key_required)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client_options client_options = ORA_CLIENT_OPTIONS_INIT;
	*client = (struct cli_client){ .options = options, .front = front };
	client_options.ca_mode = front != CLI_FRONT_COMMAND ? ORA_CA_FILE_OF_SYSTEM
		: ORA_CA_PATH_OF_SYSTEM;
	client_options.advice = cli_key_advice;
	if (front == CLI_FRONT_SERVE) {
		/* Many agents share it: more at once, and no connection takes it all. */
		client_options.max_active = 256;
		client_options.max_active_per_connection = 128;
	}
	if (options->mode != NULL && !ora_mode_parse(options->mode, &client_options.mode)) {
		return cli_fail(CLI_USAGE, "--mode %s: want full, write or read-only", options->mode);
	}
	int rc = cli_upstream_open(&client->upstream, options);
	if (rc == 0 && ora_client_create(&client->client, &openrouter_admin_api, &client_options,
			&err) != 0) {
		rc = cli_fail_error(&err);
	}
	ora_error_finish(&err);
	rc = rc != 0 ? rc : cli_upstream_apply(client->upstream, client->client);
	if (rc == 0 && key_required && ora_client_connection_count(client->client) == 0) {
		rc = cli_fail(CLI_NOT_AUTHENTICATED, "no key: %s", cli_key_advice);
	}
	if (rc == 0) {
#ifdef ORA_MINIMAL
		const struct config *config = NULL;
#else
		const struct config *config = cli_upstream_config(client->upstream);
#endif
		rc = cli_state_attach(client->client, config, options, front);
	}
	if (rc == 0) {
		rc = cli_policy_attach(client, options, front, configuration_of(client));
	}
	if (rc != 0) {
		cli_client_close(client);
	}
	return rc;
}

bool cli_client_reload(struct cli_client *client)
{
	return cli_upstream_reload(client->upstream, client);
}

void cli_client_close(struct cli_client *client)
{
	ora_client_destroy(client->client);
	cli_upstream_close(client->upstream);
	client->client = NULL;
	client->upstream = NULL; /* who could not open it may close it, too */
}
