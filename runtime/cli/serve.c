#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_serve(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it does not serve HTTP");
}

#else

#include "base/text.h"
#include "mcp/core.h"
#include "serve/serve.h"

#define MAX_SESSION_KEY 4096
#define DEFAULT_LISTEN "127.0.0.1:8790"

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

struct reloading {
	struct cli_client client;
	struct ora_mcp_server *server;
};

/* SIGHUP: new calls go by the configuration as it is now. */
static void reload(void *user)
{
	struct reloading *reloading = user;
	cli_client_reload(&reloading->client);
	ora_mcp_changed(reloading->server, ORA_MCP_TOOLS);
}

static int read_serve_options(const struct cli_options *options, struct ora_serve_options *out)
{
	const struct cli_serve_options *given = &options->serve;
	out->listen = options->listen != NULL ? options->listen : DEFAULT_LISTEN;
	out->metrics = given->metrics;
	out->allowed_hosts = given->allow_host;
	out->allowed_origins = given->allow_origin;
	if (!options->sandbox && !given->no_auth && !is_private(out->listen)) {
		return cli_fail(CLI_USAGE, "serve does not know who may use the key: listen at a Unix "
			"socket (--listen unix:PATH), or let in everybody who can connect (--no-auth)");
	}
	int rc = read_limits(given, out);
	return rc != 0 ? rc : read_log_level(given->log_level, &out->log_level);
}

static int say_where(const struct ora_serve *serve, const struct ora_serve_options *options)
{
	unsigned port = ora_serve_port(serve);
	char address[ORA_HTTPD_ADDRESS_SIZE];
	unsigned asked;
	if (port != 0 && ora_httpd_parse_address(options->listen, address, &asked)) {
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

static int run(struct ora_mcp_server *server, struct ora_client *client,
	const struct ora_serve_options *options)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_serve *serve = NULL;
	if (ora_serve_create(&serve, server, client, options, &err) != 0) {
		int failed = cli_fail_error(&err);
		ora_error_finish(&err);
		return failed;
	}
	int rc = say_where(serve, options);
	if (rc == 0 && ora_serve_run(serve) != 0) {
		rc = cli_fail(CLI_REFUSED, "the loop failed");
	}
	ora_serve_destroy(serve);
	return rc;
}

/* The key that sessions are signed with. */
static int read_session_key(const char *path, char key[MAX_SESSION_KEY], size_t *length)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &status) != 0) {
		return cli_fail(CLI_USAGE, "--session-key %s: %s", path, strerror(errno));
	}
	ssize_t count = read(fd, key, MAX_SESSION_KEY);
	close(fd);
	if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
		return cli_fail(CLI_USAGE, "--session-key %s: others may read or write it (want mode "
			"0600)", path);
	}
	if (count < 32) {
		return cli_fail(CLI_USAGE, "--session-key %s: want at least 32 random bytes", path);
	}
	*length = (size_t)count;
	return 0;
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

int cli_serve(const struct cli_options *options)
{
	char key[MAX_SESSION_KEY];
	struct reloading all = { .server = NULL };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_mcp_options mcp = ORA_MCP_OPTIONS_INIT;
	struct ora_serve_options serve = { 0 };
	int rc = cli_read_profile(options, &mcp);
	if (rc == 0) {
		rc = read_serve_options(options, &serve);
	}
	if (rc == 0 && options->serve.session_key != NULL) {
		rc = read_session_key(options->serve.session_key, key, &mcp.secret_length);
		mcp.secret = key;
	}
	if (rc == 0) {
		rc = cli_client_open(&all.client, options, CLI_FRONT_SERVE, false);
	}
	if (rc != 0) {
		return rc;
	}
	raise_descriptors();
	mcp.max_calls = UINT_MAX; /* of one request; those of all are limited here */
	mcp.max_calls_per_minute = UINT_MAX;
	serve.reload = reload;
	serve.user = &all;
	if (ora_mcp_server_create(&all.server, all.client.client, &mcp, &err) != 0) {
		rc = cli_fail_error(&err);
		ora_error_finish(&err);
	} else {
		rc = run(all.server, all.client.client, &serve);
	}
	ora_mcp_server_destroy(all.server);
	cli_client_close(&all.client);
	ora_wipe(key, sizeof(key));
	return rc;
}

#endif
