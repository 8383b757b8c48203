#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/policy.h>

#include "base/buf.h"
#include "base/text.h"
#include "cli/policy.h"
#include "cli/state.h"
#include "cli/verb.h"

#ifndef ORA_MINIMAL
#include "config/policies.h"
#include "gate/policy.h"
#endif

/* A sandbox is there to try things on. */
static enum ora_confirm default_confirm(const struct cli_options *options)
{
	return options->sandbox ? ORA_CONFIRM_NONE : ORA_CONFIRM_AUTO;
}

static int read_policy(const struct cli_options *options, enum cli_front front,
	struct ora_policy *policy)
{
	policy->name = "command line";
	policy->confirm = default_confirm(options);
	policy->fallback = front == CLI_FRONT_SERVE ? ORA_FALLBACK_REFUSE : ORA_FALLBACK_APPROVE;
	if (options->confirm != NULL && !ora_confirm_parse(options->confirm, &policy->confirm)) {
		return cli_fail(CLI_USAGE, "--confirm %s: want none, auto, destructive, widening or writes",
			options->confirm);
	}
	if (options->confirm_fallback != NULL
		&& !ora_fallback_parse(options->confirm_fallback, &policy->fallback)) {
		return cli_fail(CLI_USAGE, "--confirm-fallback %s: want approve, refuse or token",
			options->confirm_fallback);
	}
	if (options->confirm_by != NULL && !ora_confirm_by_parse(options->confirm_by,
			&policy->confirm_by)) {
		return cli_fail(CLI_USAGE, "--confirm-by %s: want client or terminal", options->confirm_by);
	}
	if (options->confirm_fallback != NULL && policy->fallback == ORA_FALLBACK_TOKEN
		&& front == CLI_FRONT_COMMAND) {
		return cli_fail(CLI_USAGE, "--confirm-fallback token is for mcp and serve, where a client "
			"calls twice: want approve or refuse");
	}
	return 0;
}

bool cli_policy_asks(const struct cli_options *options)
{
#ifdef ORA_MINIMAL
	return false; /* it can't make plans */
#endif
	enum ora_confirm confirm = default_confirm(options);
	if (options->confirm != NULL) {
		(void)ora_confirm_parse(options->confirm, &confirm);
	}
	return confirm > ORA_CONFIRM_AUTO
		|| (confirm == ORA_CONFIRM_AUTO && cli_asker(options, NULL) != NULL);
}

char *cli_plan_folder(const struct cli_options *options)
{
	char *state = cli_state_folder(options);
	char *folder = state != NULL ? ora_join(state, "/plans", "") : NULL;
	free(state);
	return folder;
}

#ifdef ORA_MINIMAL

static int attach(struct cli_client *client, const struct cli_options *options,
	struct ora_policy *policy, struct config *config, struct ora_error *err)
{
	(void)client;
	(void)policy;
	(void)config;
	(void)err;
	return options->confirm == NULL || strcmp(options->confirm, "none") == 0 ? 0
		: cli_fail(CLI_USAGE, "this is a minimal build: it can't confirm");
}

#else

#define MAX_WORDS (8u << 10)

/* Whether plans wait for approval under it: then they must be where `approve` finds them. */
static bool keeps_plans(const struct ora_policy *policy)
{
	bool asks = policy->confirm > ORA_CONFIRM_AUTO || (policy->confirm == ORA_CONFIRM_AUTO
		&& policy->confirm_by == ORA_CONFIRM_BY_TERMINAL);
	return asks && policy->fallback == ORA_FALLBACK_APPROVE;
}

/* The policies that the connections of the configuration name; what flags say goes over them. */
static int attach_named(struct cli_client *client, const struct ora_policy *flags,
	struct config *config, bool *approved, struct ora_error *err)
{
	const struct cli_options *options = client->options;
	int rc = 0;
	for (size_t i = 0; rc == 0 && config != NULL
			&& config_section_at(config, "connection", i) != NULL; i++) {
		const struct config_section *connection = config_section_at(config, "connection", i);
		const struct config_section *section = config_policy_of(config, connection);
		struct ora_policy policy = *flags;
		if (section == NULL) {
			continue;
		}
		config_policy_read(section, &policy);
		policy.confirm = options->confirm != NULL ? flags->confirm : policy.confirm;
		policy.fallback = options->confirm_fallback != NULL ? flags->fallback : policy.fallback;
		policy.confirm_by = options->confirm_by != NULL ? flags->confirm_by : policy.confirm_by;
		if (client->front == CLI_FRONT_COMMAND && policy.fallback == ORA_FALLBACK_TOKEN) {
			policy.fallback = ORA_FALLBACK_APPROVE; /* a command can't bring one */
		}
		if (cli_secret_place_given(options)) {
			policy.secrets = ORA_SECRETS_OF_CLIENT;
		}
		*approved = *approved || keeps_plans(&policy);
		rc = ora_client_set_policy(client->client, connection->name, &policy, err);
	}
	return rc;
}

/* Whether this is one of several servers with a common key for sessions. */
static bool shares_sessions(const struct cli_options *options, const struct config *config)
{
	const struct config_section *server = config != NULL
		? config_section_find(config, "server", NULL) : NULL;
	return options->serve.session_key != NULL
		|| (server != NULL && config_given(server, "session_key") != NULL);
}

/* With which options `approve` finds the same folder; nothing where it needs none. */
static void put_approve_options(const struct cli_options *options, struct ora_buf *out)
{
	char *state = options->state != NULL ? cli_state_folder(options) : NULL;
	if (state != NULL) {
		ora_buf_add_string(out, "--state ");
		cli_put_word(out, state, strlen(state));
	} else if (options->sandbox) {
		ora_buf_add_string(out, "--sandbox");
	}
	free(state);
}

static int keep_plans(struct ora_client *client, const struct cli_options *options,
	struct ora_error *err)
{
	struct ora_buf words;
	char *folder = cli_plan_folder(options);
	ora_buf_init(&words, MAX_WORDS);
	put_approve_options(options, &words);
	int rc = folder == NULL ? cli_fail(CLI_USAGE, "plans: %s", cli_state_advice)
		: ora_client_plans_in_folder(client, folder, words.length > 0 ? ora_buf_text(&words) : NULL,
			err);
	ora_buf_finish(&words);
	free(folder);
	return rc;
}

static int attach(struct cli_client *client, const struct cli_options *options,
	struct ora_policy *policy, struct config *config, struct ora_error *err)
{
	bool approved = keeps_plans(policy);
	int rc = ora_client_set_policy(client->client, NULL, policy, err);
	rc = rc != 0 ? rc : attach_named(client, policy, config, &approved, err);
	/* Instances that take each other's sessions take each other's answers, each of them once. */
	if (rc == 0 && !client->plans_in_folder && (approved || shares_sessions(options, config))) {
		rc = keep_plans(client->client, options, err);
		client->plans_in_folder = rc == 0;
	}
	return rc;
}

int cli_policy_replace(struct cli_client *client, struct config *config, struct policy **old)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_policy policy = ORA_POLICY_INIT;
	int rc = read_policy(client->options, client->front, &policy);
	if (rc != 0) {
		return rc;
	}
	*old = ora_policies_take(client->client);
	rc = attach(client, client->options, &policy, config, &err);
	if (rc != 0) {
		ora_policies_put_back(client->client, *old);
		*old = NULL;
	}
	rc = rc < 0 ? cli_fail_error(&err) : rc;
	ora_error_finish(&err);
	return rc;
}

#endif

int cli_policy_attach(struct cli_client *client, const struct cli_options *options,
	enum cli_front front, struct config *config)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_filter_options filter = ORA_FILTER_INIT;
	struct ora_policy policy = ORA_POLICY_INIT;
	filter.toolsets = options->toolsets;
	if (filter.toolsets == NULL && options->tools == NULL && options->exclude_tools != NULL
		&& front != CLI_FRONT_COMMAND) {
		filter.toolsets = "default"; /* as it is where nothing is chosen */
	}
	filter.tools = options->tools;
	filter.exclude_tools = options->exclude_tools;
	int rc = read_policy(options, front, &policy);
	if (rc == 0 && (filter.toolsets != NULL || filter.tools != NULL
			|| filter.exclude_tools != NULL)) {
		rc = ora_client_set_filter(client->client, &filter, &err);
	}
	if (rc == 0) {
		rc = attach(client, options, &policy, config, &err);
	}
	if (rc < 0) {
		rc = cli_fail_error(&err);
	}
	ora_error_finish(&err);
	return rc;
}
