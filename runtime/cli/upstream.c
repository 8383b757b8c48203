#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>

#include "base/text.h"
#include "cli/environment.h"
#include "cli/policy.h"
#include "cli/upstream.h"

#ifndef ORA_MINIMAL
#include "cli/configuration.h"
#include "config/connections.h"
#include "gate/policy.h"
#include "sandbox/sandbox.h"
#endif

const char cli_key_advice[] =
#ifndef ORA_MINIMAL
	"run openrouter-admin connect, or "
#endif
	"set OPENROUTER_MANAGEMENT_KEY, or use --sandbox to try things without a key";

static const char default_id[] = "default";

struct cli_upstream {
	const struct cli_options *options;
	struct cli_environment environment;
	const char *key;                /* of the environment, or NULL */
	const char *base_url;           /* same */
#ifndef ORA_MINIMAL
	struct ora_sandbox *sandbox;
	struct cli_configuration configuration;
#endif
};

/* The connection that flags and environment make by themselves: of the sandbox, or with a key
 * from a variable. Without a key there is none. */
static struct ora_connection_options own_connection(const struct cli_upstream *upstream)
{
	const struct cli_options *options = upstream->options;
	struct ora_connection_options own = ORA_CONNECTION_INIT;
	own.id = default_id;
#ifndef ORA_MINIMAL
	if (upstream->sandbox != NULL) {
		own.base_url = ora_sandbox_base_url(upstream->sandbox);
		own.key = openrouter_admin_api.sandbox_key;
		return own;
	}
#endif
	own.key = upstream->key;
	/* Whoever types a host means it; a variable may have been left there by somebody else. */
	own.base_url = options->base_url != NULL ? options->base_url : upstream->base_url;
	own.allow_host = options->base_url != NULL;
	return own;
}

/* Gives the client one connection of that name (NULL: the default), or none. */
static int apply_own(const struct cli_upstream *upstream, struct ora_client *client, const char *id)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_connection_options own = own_connection(upstream);
	own.id = id != NULL ? id : default_id;
	int rc = ora_client_set_connections(client, &own, own.key != NULL, &err);
	rc = rc != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
	return rc;
}

static void take_environment(struct cli_upstream *upstream)
{
	/* Both are taken out, used or not. */
	const char *management = cli_environment_take(&upstream->environment,
		"OPENROUTER_MANAGEMENT_KEY");
	const char *ordinary = cli_environment_take(&upstream->environment, "OPENROUTER_API_KEY");
	const char *base_url = getenv("OPENROUTER_BASE_URL");
	upstream->key = management != NULL ? management : ordinary;
	upstream->base_url = base_url != NULL && base_url[0] != '\0' ? base_url : NULL;
}

#ifdef ORA_MINIMAL

static int open_build(struct cli_upstream *upstream)
{
	if (upstream->options->sandbox) {
		return cli_fail(CLI_USAGE, "this is a minimal build: it has no sandbox");
	}
	return upstream->options->config == NULL ? 0
		: cli_fail(CLI_USAGE, "this is a minimal build: it reads no configuration file");
}

int cli_upstream_apply(struct cli_upstream *upstream, struct ora_client *client)
{
	return apply_own(upstream, client, upstream->options->connection);
}

bool cli_upstream_reload(struct cli_upstream *upstream, struct cli_client *client)
{
	(void)upstream;
	(void)client;
	return false;
}

static void close_build(struct cli_upstream *upstream)
{
	(void)upstream;
}

#else

static int open_build(struct cli_upstream *upstream)
{
	const struct cli_options *options = upstream->options;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_sandbox_options sandbox = { .db = options->sandbox_file, .now = options->now };
	int rc = 0;
	if (!options->sandbox) {
		return cli_configuration_open(&upstream->configuration, options);
	}
	/* Given beside a sandbox, a configuration has the policies to try; its keys stay unread. */
	if (options->config != NULL) {
		rc = cli_configuration_open(&upstream->configuration, options);
		if (rc != 0) {
			return rc;
		}
	}
	if (ora_sandbox_start(&upstream->sandbox, &sandbox, &err) != 0) {
		rc = cli_fail_error(&err);
	}
	ora_error_finish(&err);
	return rc;
}

static struct ora_connection_options *find(const struct config_connections *list, const char *id)
{
	for (size_t i = 0; i < list->count; i++) {
		if (strcmp(list->options[i].id, id) == 0) {
			return &list->options[i];
		}
	}
	return NULL;
}

static const char *id_at(const void *data, size_t i)
{
	const struct config_connections *list = data;
	return i < list->count ? list->options[i].id : NULL;
}

int cli_fail_connection(const char *id, const char *(*id_of)(const void *data, size_t i),
	const void *data)
{
	char ids[ORA_NAMES_SIZE];
	const char *near = id_of(data, 1) != NULL
		? ora_did_you_mean(id, strlen(id), id_of, data) : NULL;
	ora_list_names(ids, sizeof(ids), " or ", id_of, data);
	return cli_fail(CLI_USAGE, "--connection %s: there is no such connection (want %s%s%s%s)", id,
		ids, near != NULL ? "; did you mean " : "", near != NULL ? near : "",
		near != NULL ? "?" : "");
}

/* Which of them: all, or the one that --connection names. */
static int choose(const struct cli_options *options, const struct config_connections *list,
	struct ora_connection_options **first, size_t *count)
{
	*first = list->options;
	*count = list->count;
	if (options->connection != NULL) {
		*first = find(list, options->connection);
		*count = 1;
	}
	if (*first == NULL) {
		return cli_fail_connection(options->connection, id_at, list);
	}
	if (options->base_url != NULL && *count != 1) {
		return cli_fail(CLI_USAGE, "--base-url: there are several connections: name one with "
			"--connection");
	}
	return 0;
}

/* The environment's key is that of `default`, in the place of what the files say. */
static void add_own(struct config_connections *list, const struct cli_upstream *upstream)
{
	struct ora_connection_options own = own_connection(upstream);
	struct ora_connection_options *same = find(list, default_id);
	if (own.key == NULL) {
		return;
	}
	if (same == NULL) {
		list->options[list->count++] = own;
		return;
	}
	same->key = own.key;
	same->base_url = own.base_url != NULL ? own.base_url : same->base_url;
}

static int set(const struct cli_upstream *upstream, struct config_connections *list,
	struct ora_client *client)
{
	const struct cli_options *options = upstream->options;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_connection_options *first;
	size_t count;
	add_own(list, upstream);
	int rc = choose(options, list, &first, &count);
	if (rc != 0) {
		return rc;
	}
	if (options->base_url != NULL) {
		first->base_url = options->base_url;
		first->allow_host = true;
	}
	if (ora_client_set_connections(client, first, count, &err) != 0) {
		rc = cli_fail_error(&err);
	} else {
		for (size_t i = 0; i < count; i++) {
			/* Those that are left out, or whose key is given, are still ours. */
			if (first[i].key == NULL) {
				first[i].key_source.destroy = NULL;
			}
		}
	}
	ora_error_finish(&err);
	return rc;
}

/* What the files say, and what goes over it. */
static int apply(struct cli_upstream *upstream, struct cli_configuration *configuration,
	struct ora_client *client)
{
	struct config_connections list;
	struct config *config = configuration->config;
	int rc = config_connections_init(&list, config, &openrouter_admin_api,
		cli_environment_take, &upstream->environment);
	if (rc == ORA_ERR_MEMORY) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (rc != 0) {
		rc = cli_configuration_problems(configuration);
	} else if (list.count == 0) {
		rc = apply_own(upstream, client, upstream->options->connection);
	} else {
		rc = set(upstream, &list, client);
	}
	config_connections_finish(&list);
	return rc;
}

/* The sandbox goes by the name of a connection that the configuration has, and so under its policy. */
static int apply_sandbox(const struct cli_upstream *upstream, struct ora_client *client)
{
	const struct config *config = upstream->configuration.config;
	const char *id = upstream->options->connection;
	const struct config_section *first = config != NULL
		? config_section_at(config, "connection", 0) : NULL;
	if (first != NULL && id == NULL && config_section_at(config, "connection", 1) != NULL) {
		return cli_fail(CLI_USAGE, "--sandbox: there are several connections in --config: name one "
			"with --connection");
	}
	if (first != NULL && id != NULL && config_section_find(config, "connection", id) == NULL) {
		return cli_fail(CLI_USAGE, "--connection %s: there is no such connection (see config check)",
			id);
	}
	return apply_own(upstream, client, id != NULL || first == NULL ? id : first->name);
}

int cli_upstream_apply(struct cli_upstream *upstream, struct ora_client *client)
{
	return upstream->sandbox != NULL ? apply_sandbox(upstream, client)
		: apply(upstream, &upstream->configuration, client);
}

static bool is_same(const struct config_section *a, const struct config_section *b)
{
	bool same = a->value_count == b->value_count;
	for (size_t i = 0; same && i < a->value_count; i++) {
		const struct config_value *other = config_given(b, a->values[i].row->key);
		same = other != NULL && strcmp(other->text, a->values[i].text) == 0;
	}
	return same;
}

/* The log, the place of secrets and their names are taken up at the start. */
static int refuse_changes(const struct config *before, const struct config *now)
{
	static const char *const kinds[] = { "secrets", "log" };
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!is_same(config_section_find(before, kinds[i], NULL),
				config_section_find(now, kinds[i], NULL))) {
			return cli_fail(CLI_USAGE, "[%s] is not what it was: restart to change it", kinds[i]);
		}
	}
	const struct config_section *section;
	for (size_t i = 0; (section = config_section_at(now, "secret", i)) != NULL
			|| config_section_at(before, "secret", i) != NULL; i++) {
		const struct config_section *old = config_section_at(before, "secret", i);
		if (section == NULL || old == NULL || strcmp(section->name, old->name) != 0
			|| !is_same(old, section)) {
			return cli_fail(CLI_USAGE, "[secret %s] is not what it was: restart to change it",
				section != NULL ? section->name : old->name);
		}
	}
	return 0;
}

/* All of it, or nothing: no connection is used without its policy. */
static int replace(struct cli_upstream *upstream, struct cli_configuration *fresh,
	struct cli_client *client)
{
	struct policy *old;
	int rc = cli_configuration_open(fresh, upstream->options);
	rc = rc != 0 ? rc : refuse_changes(upstream->configuration.config, fresh->config);
	rc = rc != 0 ? rc : cli_policy_replace(client, fresh->config, &old);
	if (rc != 0) {
		return rc;
	}
	rc = apply(upstream, fresh, client->client);
	if (rc != 0) {
		ora_policies_put_back(client->client, old);
	} else {
		ora_policies_keep(client->client, old);
	}
	return rc;
}

bool cli_upstream_reload(struct cli_upstream *upstream, struct cli_client *client)
{
	struct cli_configuration fresh;
	if (upstream->sandbox != NULL) {
		return false;
	}
	if (replace(upstream, &fresh, client) != 0) {
		cli_configuration_close(&fresh);
		cli_note("the configuration was not reloaded: the old one stays in force");
		return false;
	}
	cli_configuration_close(&upstream->configuration);
	upstream->configuration = fresh;
	cli_note("the configuration was reloaded");
	return true;
}

static void close_build(struct cli_upstream *upstream)
{
	ora_sandbox_stop(upstream->sandbox);
	cli_configuration_close(&upstream->configuration);
}

struct config *cli_upstream_config(const struct cli_upstream *upstream)
{
	return upstream->configuration.config;
}

#endif

bool cli_upstream_is_sandbox(const struct cli_upstream *upstream)
{
	return upstream->options->sandbox;
}

int cli_upstream_open(struct cli_upstream **out, const struct cli_options *options)
{
	if (options->sandbox && options->base_url != NULL) {
		return cli_fail(CLI_USAGE, "--sandbox and --base-url exclude each other");
	}
	struct cli_upstream *upstream = calloc(1, sizeof(*upstream));
	if (upstream == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	upstream->options = options;
	take_environment(upstream);
	int rc = open_build(upstream);
	if (rc != 0) {
		cli_upstream_close(upstream);
		return rc;
	}
	*out = upstream;
	return 0;
}

void cli_upstream_close(struct cli_upstream *upstream)
{
	if (upstream != NULL) {
		close_build(upstream);
		cli_environment_finish(&upstream->environment);
		free(upstream);
	}
}
