#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_serve(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it does not serve HTTP");
}

#else

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/callers.h"
#include "cli/upstream.h"
#include "config/secret_file.h"
#include "mcp/core.h"
#include "mcp/http.h"
#include "serve/serve.h"

#define MIN_SESSION_KEY 32
#define DEFAULT_LISTEN "127.0.0.1:8788"

/* A whole number of an option into *out, which stays where the option was not given. */
static int read_number(const char *name, const char *text, unsigned least, unsigned most,
	unsigned *out)
{
	char *end;
	if (text == NULL) {
		return 0;
	}
	unsigned long value = strtoul(text, &end, 10);
	if (text[0] < '0' || text[0] > '9' || *end != '\0' || value < least || value > most) {
		return cli_fail(CLI_USAGE, "--%s %s: want a whole number from %u to %u", name, text, least,
			most);
	}
	*out = (unsigned)value;
	return 0;
}

static int read_limits(const struct cli_serve_options *given, struct ora_serve_options *out)
{
	unsigned drain_delay_s = 0, drain_s = 20, rate = 6000;
	const struct {
		const char *name, *text;
		unsigned least, most, *to;
	} numbers[] = {
		{ "max-connections", given->max_connections, 1, 1000000, &out->max_connections },
		{ "max-streams", given->max_streams, 1, 1000000, &out->max_streams },
		{ "max-calls", given->max_calls, 1, 100000, &out->max_calls },
		{ "max-caller-calls", given->max_caller_calls, 1, 100000, &out->max_caller_calls },
		{ "max-rate", given->max_rate, 0, 1000000, &rate },
		{ "drain-delay", given->drain_delay, 0, 3600, &drain_delay_s },
		{ "drain-timeout", given->drain_timeout, 1, 3600, &drain_s },
	};
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		int rc = read_number(numbers[i].name, numbers[i].text, numbers[i].least,
			numbers[i].most, numbers[i].to);
		if (rc != 0) {
			return rc;
		}
	}
	out->max_rate = rate == 0 ? UINT_MAX : rate;
	out->drain_delay_ms = drain_delay_s * 1000;
	out->drain_ms = drain_s * 1000;
	return 0;
}

static int read_log_level(const char *name, enum serve_level *level)
{
	static const char *const names[] = { "error", "warn", "info", "debug" };
	*level = SERVE_INFO;
	for (int i = 0; i < 4; i++) {
		if (name != NULL && strcmp(name, names[i]) == 0) {
			*level = (enum serve_level)i;
			return 0;
		}
	}
	return name == NULL ? 0
		: cli_fail(CLI_USAGE, "--log-level %s: want error, warn, info or debug", name);
}

/* Whether only the user who runs this can connect. */
static bool is_private(const char *listen)
{
	for (const char *at = listen; at != NULL; at = strchr(at, ',')) {
		at += *at == ',';
		if (strncmp(at, "unix:", 5) != 0) {
			return false;
		}
	}
	return true;
}

/* Everything that lives as long as the server. */
struct serving {
	struct cli_client client;
	struct ora_mcp_server *server;
	struct ora_auth *auth;       /* NULL: everybody who can connect is let in */
	struct ora_arena *texts;     /* of the configuration, which may be replaced */
};

/* Who may use it, as the configuration has it now. */
static int read_rules(struct serving *serving)
{
	struct cli_callers callers;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = cli_callers_init(&callers, cli_upstream_config(serving->client.upstream));
	if (rc != 0) {
		rc = ora_fail_memory(&err);
	} else if (serving->auth != NULL) {
		rc = ora_auth_set_rules(serving->auth, &callers.rules, &err);
	} else if (callers.rules.token_count + callers.rules.issuer_count == 0) {
		rc = ora_fail(&err, ORA_ERR_CONFIG, "serve does not know who may use the key: make a token "
			"(openrouter-admin token create NAME), listen at a Unix socket (--listen unix:PATH), "
			"or let in everybody who can connect (--no-auth)");
	} else {
		rc = ora_auth_create(&serving->auth, serving->client.client, &callers.rules, &err);
	}
	cli_callers_finish(&callers);
	rc = rc != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
	return rc;
}

/* SIGHUP: new calls go by the configuration as it is now. */
static void reload(void *user)
{
	struct serving *serving = user;
	if (cli_client_reload(&serving->client) && serving->auth != NULL) {
		(void)read_rules(serving); /* only memory can be lacking, and it says so */
		/* Whoever may still use them opens them again. */
		ora_mcp_http_close_streams(serving->server);
	}
	ora_mcp_changed(serving->server, ORA_MCP_TOOLS);
}

/* What [server] says goes where no option says it; copied. */
static int fill_from_config(struct serving *serving, struct cli_options *options)
{
	struct cli_serve_options *serve = &options->serve;
	const struct config *config = cli_upstream_config(serving->client.upstream);
	const struct config_section *section = config != NULL
		? config_section_find(config, "server", NULL) : NULL;
	const struct {
		const char *key, **to;
	} keys[] = {
		{ "listen", &options->listen }, { "metrics", &serve->metrics },
		{ "allow_host", &serve->allow_host }, { "allow_origin", &serve->allow_origin },
		{ "max_connections", &serve->max_connections }, { "max_streams", &serve->max_streams },
		{ "max_calls", &serve->max_calls }, { "max_caller_calls", &serve->max_caller_calls },
		{ "max_rate", &serve->max_rate }, { "drain_delay", &serve->drain_delay },
		{ "drain_timeout", &serve->drain_timeout }, { "log_level", &serve->log_level },
		{ "session_key", &serve->session_key },
		{ "accept_session_key", &serve->accept_session_key },
	};
	for (size_t i = 0; section != NULL && i < sizeof(keys) / sizeof(keys[0]); i++) {
		const char *text = config_text(section, keys[i].key);
		if (*keys[i].to == NULL && text != NULL) {
			*keys[i].to = ora_arena_copy(serving->texts, text, strlen(text));
			if (*keys[i].to == NULL) {
				return cli_fail(CLI_REFUSED, "out of memory");
			}
		}
	}
	options->listen = options->listen != NULL ? options->listen : DEFAULT_LISTEN;
	return 0;
}

static int read_serve_options(const struct cli_options *options, struct ora_serve_options *out)
{
	const struct cli_serve_options *given = &options->serve;
	out->listen = options->listen;
	out->metrics = given->metrics;
	out->allowed_hosts = given->allow_host;
	out->allowed_origins = given->allow_origin;
	int rc = read_limits(given, out);
	return rc != 0 ? rc : read_log_level(given->log_level, &out->log_level);
}

/* The last address in a list of places: the port that the server tells is its. */
static bool find_address(const char *list, char address[ORA_HTTPD_ADDRESS_SIZE])
{
	bool found = false;
	for (const char *at = list; *at != '\0'; at += strcspn(at, ",")) {
		char where[ORA_HTTPD_ADDRESS_SIZE + 8];
		unsigned port;
		at += *at == ',';
		ora_copy_line(where, sizeof(where), at, strcspn(at, ","));
		found = ora_httpd_parse_address(where, address, &port) || found;
	}
	return found;
}

static int say_where(const struct ora_serve *serve, const struct ora_serve_options *options)
{
	unsigned port = ora_serve_port(serve);
	char address[ORA_HTTPD_ADDRESS_SIZE];
	if (port != 0 && find_address(options->listen, address)) {
		printf(strchr(address, ':') != NULL ? "http://[%s]:%u/mcp\n" : "http://%s:%u/mcp\n",
			address, port);
	} else {
		printf("%s\n", options->listen);
	}
	if (ora_serve_metrics_port(serve) != 0) {
		printf("  metrics at port %u\n", ora_serve_metrics_port(serve));
	}
	return cli_flush();
}

/* What is said while it serves are lines of its log. */
static void log_words(void *user, bool is_error, const char *message)
{
	ora_serve_log(user, is_error ? SERVE_ERROR : SERVE_INFO, "configuration", message);
}

static int run(struct serving *serving, const struct ora_serve_options *options)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_serve *serve = NULL;
	if (ora_serve_create(&serve, serving->server, serving->client.client, options, &err) != 0) {
		int failed = cli_fail_error(&err);
		ora_error_finish(&err);
		return failed;
	}
	int rc = say_where(serve, options);
	cli_tell_to(log_words, serve);
	if (rc == 0 && ora_serve_run(serve) != 0) {
		rc = cli_fail(CLI_REFUSED, "the loop failed");
	}
	if (serving->auth != NULL) {
		ora_auth_stop(serving->auth);
	}
	cli_tell_to(NULL, NULL);
	ora_serve_destroy(serve);
	return rc;
}

/* Reads the key that `option` names (*secret: new, NULL where there is none). */
static int read_session_key(const char *option, const char *path, const void **secret,
	size_t *length)
{
	struct ora_error err = ORA_ERROR_INIT;
	char *key;
	int rc = 0;
	if (path != NULL && config_secret_read(path, false, &key, length, &err) != 0) {
		rc = cli_fail(CLI_USAGE, "%s %s", option, err.message);
	} else if (path != NULL) {
		*secret = key;
		rc = *length >= MIN_SESSION_KEY ? 0 : cli_fail(CLI_USAGE, "%s %s: want at least %d random "
			"bytes", option, path, MIN_SESSION_KEY);
	}
	ora_error_finish(&err);
	return rc;
}

/* The keys that sessions are signed with: ours, and one that others may still use. */
static int read_session_keys(const struct cli_serve_options *given, struct ora_mcp_options *mcp)
{
	if (given->accept_session_key != NULL && given->session_key == NULL) {
		return cli_fail(CLI_USAGE, "--accept-session-key is a second key: want --session-key, too");
	}
	int rc = read_session_key("--session-key", given->session_key, &mcp->secret,
		&mcp->secret_length);
	return rc != 0 ? rc : read_session_key("--accept-session-key", given->accept_session_key,
		&mcp->accepted_secret, &mcp->accepted_secret_length);
}

static void forget_session_key(const void *secret, size_t length)
{
	if (secret != NULL) {
		ora_wipe((void *)secret, length);
		free((void *)secret);
	}
}

/* Each client is a descriptor: as many as the system lets this process have. */
static void raise_descriptors(void)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
	}
}

/* With all options known and the client open. */
static int serve_all(struct serving *serving, const struct cli_options *options,
	struct ora_mcp_options *mcp)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_serve_options serve = { .reload = reload, .user = serving };
	int rc = read_serve_options(options, &serve);
	rc = rc != 0 ? rc : read_session_keys(&options->serve, mcp);
	if (rc == 0 && !options->sandbox && !options->serve.no_auth && !is_private(serve.listen)) {
		rc = read_rules(serving);
		serve.auth = serving->auth != NULL ? ora_auth_seam(serving->auth) : serve.auth;
	}
	if (rc == 0 && ora_mcp_server_create(&serving->server, serving->client.client, mcp,
			&err) != 0) {
		rc = cli_fail_error(&err);
	}
	ora_error_finish(&err);
	rc = rc != 0 ? rc : run(serving, &serve);
	forget_session_key(mcp->secret, mcp->secret_length);
	forget_session_key(mcp->accepted_secret, mcp->accepted_secret_length);
	return rc;
}

int cli_serve(const struct cli_options *given)
{
	struct cli_options options = *given;
	struct serving serving = { .texts = ora_arena_create() };
	struct ora_mcp_options mcp = ORA_MCP_OPTIONS_INIT;
	int rc = serving.texts != NULL ? cli_read_profile(&options, &mcp)
		: cli_fail(CLI_REFUSED, "out of memory");
	mcp.max_calls = UINT_MAX; /* of one request; those of all are limited here */
	mcp.max_calls_per_minute = UINT_MAX;
	mcp.route_header = options.serve.route_header;
	rc = rc != 0 ? rc : cli_client_open(&serving.client, &options, CLI_FRONT_SERVE, false);
	if (rc == 0) {
		rc = fill_from_config(&serving, &options);
		if (rc == 0) {
			raise_descriptors();
			rc = serve_all(&serving, &options, &mcp);
		}
		ora_mcp_server_destroy(serving.server);
		cli_client_close(&serving.client);
		ora_auth_destroy(serving.auth);
	}
	ora_arena_destroy(serving.texts);
	return rc;
}

#endif
