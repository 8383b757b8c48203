/* What a call passes before it is sent, and the log. */
#include <stdio.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>
#include <ora/log.h>
#include <ora/policy.h>

#include "gate/log_file.h"
#include "paths.h"

static void client_destroy(void *data)
{
	ora_client_destroy(data);
}

static void *strict_client(void)
{
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	struct ora_policy policy = ORA_POLICY_INIT;
	connection.key = "sk-or-v1-none";
	policy.name = "strict";
	policy.max_limit_usd = 100;
	policy.require_limit_reset = true;
	policy.max_expiry_days = 30;
	if (ora_client_create(&client, &openrouter_admin_api, NULL, NULL) != 0
		|| ora_client_add_connection(client, &connection, NULL) != 0
		|| ora_client_set_policy(client, NULL, &policy, NULL) != 0) {
		ora_client_destroy(client);
		return NULL;
	}
	return client;
}

/* A call that its policy refuses: all of the way up to the request. */
static bool policy_refuses(void *data)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	ORA_SET(&args, name, "ci");
	ORA_SET(&args, limit, 500);
	int rc = ora_create_keys(data, &args, &reply, &err);
	ora_error_finish(&err);
	return rc == ORA_ERR_NOT_ALLOWED;
}

static void *log_create(void)
{
	struct ora_log_file *file = NULL;
	struct ora_log_file_options options = ORA_LOG_FILE_INIT;
	char here[400], folder[410]; /* where count.py runs this is a folder of its own */
	if (getcwd(here, sizeof(here)) == NULL) {
		return NULL;
	}
	snprintf(folder, sizeof(folder), "%s/log", here);
	options.folder = folder;
	return ora_log_file_create(&file, &options, NULL) == 0 ? file : NULL;
}

static void log_destroy(void *data)
{
	ora_log_file_destroy(data);
}

static bool log_write(void *data)
{
	const struct ora_record record = {
		.kind = ORA_RECORD_READ, .call = "0123456789abcdef0123456789abcdef", .caller = "check",
		.connection = "default", .tool = "openrouter_admin_get_credits", .arguments = "{}",
		.http_status = 200, .sent = true,
	};
	struct ora_buf members;
	ora_buf_init(&members, 1 << 20);
	ora_log_put_record(&members, &record);
	bool ok = ora_log_file_append(data, members.data, members.length, 0, NULL) == 0;
	ora_buf_finish(&members);
	return ok;
}

const struct path gate_paths[] = {
	{ "policy_refuses_create_keys", strict_client, policy_refuses, client_destroy },
	{ "log_write", log_create, log_write, log_destroy },
	{ NULL, NULL, NULL, NULL },
};
