#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <ora/log.h>
#include <ora/log_file.h>
#include <ora/secret_sink.h>

#include "base/error.h"
#include "cli/state.h"

#define MAX_WORDS 32

const char cli_state_advice[] = "there is no folder for it: set HOME or XDG_STATE_HOME, or give "
	"--state FOLDER";

static char *join(const char *a, const char *b, const char *c)
{
	size_t size = strlen(a) + strlen(b) + strlen(c) + 1;
	char *text = malloc(size);
	if (text != NULL) {
		snprintf(text, size, "%s%s%s", a, b, c);
	}
	return text;
}

/* An absolute path is kept as it is; the folder may not be there yet. */
static char *make_absolute(const char *path)
{
	if (path[0] == '/') {
		return strdup(path);
	}
	char *here = getcwd(NULL, 0);
	char *whole = here != NULL ? join(here, "/", path) : NULL;
	free(here);
	return whole;
}

char *cli_state_folder(const struct cli_options *options)
{
	const char *tail = options->sandbox ? "/openrouter-admin/sandbox" : "/openrouter-admin";
	const char *folder = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
	if (options->state != NULL) {
		return make_absolute(options->state);
	}
	if (folder != NULL && folder[0] == '/') {
		return join(folder, tail, "");
	}
	return home != NULL && home[0] == '/' ? join(home, "/.local/state", tail) : NULL;
}

#ifndef ORA_MINIMAL

/* A log that there is no folder for: reads go on, writes are refused. */
static void write_nowhere(void *data, const struct ora_record *record, ora_log_done *done,
	void *user)
{
	struct ora_error err = ORA_ERROR_INIT;
	(void)data;
	(void)record;
	if (done != NULL) {
		done(user, ora_fail(&err, ORA_ERR_LOG, "%s, or --no-log", cli_state_advice), &err);
	}
}

/* A crash, or a lost answer, of which nobody may have heard. */
static void report_open(void *user, size_t count)
{
	(void)user;
	fprintf(stderr, "openrouter-admin: %zu earlier %s no known outcome: see openrouter-admin "
		"journal\n", count, count == 1 ? "write has" : "writes have");
}

static int attach_log(struct ora_client *client, const struct cli_options *options,
	enum cli_front front, const char *folder, struct ora_error *err)
{
	struct ora_log_file_options file = ORA_LOG_FILE_INIT;
	struct ora_log_hooks hooks = ORA_LOG_INIT;
	if (options->no_log) {
		return 0;
	}
	file.folder = folder;
	file.syslog = options->log_syslog;
	file.report_open = front != CLI_FRONT_COMMAND ? report_open : NULL;
	hooks.write = write_nowhere;
	return folder != NULL ? ora_client_log_to_file(client, &file, err)
		: ora_client_set_log(client, &hooks, err);
}

#endif

/* The variables that a password manager may need: where its own things are, and nothing that
 * holds a key. */
static int attach_command(struct ora_client *client, const char *line, struct ora_error *err)
{
	static const char *const names[] = { "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL",
		"TMPDIR", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "GNUPGHOME",
		"PASSWORD_STORE_DIR", "SSH_AUTH_SOCK" };
	enum { NAMES = sizeof(names) / sizeof(names[0]) };
	const char *words[MAX_WORDS + 1] = { NULL };
	char *environment[NAMES + 1] = { NULL };
	size_t variables = 0;
	char *copy = strdup(line);
	bool ok = copy != NULL;
	char *rest = copy;
	for (size_t i = 0; ok && i < MAX_WORDS && *rest != '\0'; i++) {
		words[i] = rest;
		rest += strcspn(rest, " ");
		if (*rest == ' ') {
			*rest++ = '\0';
			rest += strspn(rest, " ");
		}
	}
	for (size_t i = 0; ok && i < NAMES; i++) {
		const char *value = getenv(names[i]);
		if (value != NULL) {
			environment[variables] = join(names[i], "=", value);
			ok = environment[variables++] != NULL;
		}
	}
	int rc = !ok ? ora_fail_memory(err) : *rest != '\0'
		? ora_fail(err, ORA_ERR_CONFIG, "--secret-command: more than %d words", MAX_WORDS)
		: ora_client_secrets_to_command(client, words, (const char *const *)environment, err);
	for (size_t i = 0; i < variables; i++) {
		free(environment[i]);
	}
	free(copy);
	return rc;
}

static int attach_file(struct ora_client *client, const struct cli_options *options,
	const char *folder, struct ora_error *err)
{
	char *path = options->secret_folder != NULL ? make_absolute(options->secret_folder)
		: folder != NULL ? join(folder, "/secrets", "") : NULL;
	int rc = path != NULL ? ora_client_secrets_to_file(client, path, err)
		: ora_client_refuse_secrets(client, cli_state_advice, err);
	free(path);
	return rc;
}

static int attach_secrets(struct ora_client *client, const struct cli_options *options,
	enum cli_front front, const char *folder, struct ora_error *err)
{
	static const char advice[] = "--secret-file puts it into a file, --secret-command gives it "
		"to a program, --reveal shows it";
	if (options->reveal + options->secret_file + (options->secret_command != NULL) > 1) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"--reveal, --secret-file and --secret-command exclude each other");
	}
	if (options->secret_command != NULL) {
		return attach_command(client, options->secret_command, err);
	}
	if (options->secret_file || (front == CLI_FRONT_MCP && !options->reveal)) {
		return attach_file(client, options, folder, err);
	}
	if (options->reveal || (front == CLI_FRONT_COMMAND && isatty(STDOUT_FILENO))) {
		return 0;
	}
	return ora_client_refuse_secrets(client, advice, err);
}

int cli_state_attach(struct ora_client *client, const struct cli_options *options,
	enum cli_front front)
{
	struct ora_error err = ORA_ERROR_INIT;
	char *folder = cli_state_folder(options);
	int rc = 0;
#ifndef ORA_MINIMAL
	rc = attach_log(client, options, front, folder, &err);
#endif
	if (rc == 0) {
		rc = attach_secrets(client, options, front, folder, &err);
	}
	rc = rc != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
	free(folder);
	return rc;
}
