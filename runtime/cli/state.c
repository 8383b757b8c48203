#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/log.h>
#include <ora/log_file.h>
#include <ora/policy.h>
#include <ora/secret_sink.h>

#include "base/error.h"
#include "base/text.h"
#include "cli/state.h"
#include "gate/secret_reserve.h"
#ifndef ORA_MINIMAL
#include "config/config.h"
#include "config/named_secrets.h"
#endif

#define MAX_WORDS 32

const char cli_state_advice[] = "there is no folder for it: set HOME or XDG_STATE_HOME, or give "
	"--state FOLDER";

/* An absolute path is kept as it is; the folder may not be there yet. */
static char *make_absolute(const char *path)
{
	if (path[0] == '/') {
		return strdup(path);
	}
	char *here = getcwd(NULL, 0);
	char *whole = here != NULL ? ora_join(here, "/", path) : NULL;
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
		return ora_join(folder, tail, "");
	}
	return home != NULL && home[0] == '/' ? ora_join(home, "/.local/state", tail) : NULL;
}

bool cli_secret_place_given(const struct cli_options *options)
{
	return options->reveal || options->secret_file || options->secret_command != NULL;
}

enum secrets {
	SECRETS_BY_FRONT,  /* nobody has said anything */
	SECRETS_REVEAL,
	SECRETS_FILE,
	SECRETS_COMMAND,
};

/* What options and configuration say, options first. */
struct place {
	bool log, syslog;
	enum secrets secrets;
	const char *secret_folder;     /* NULL: in the folder of the state */
	const char *secret_line;       /* the command as one text, or NULL */
	const char *const *secret_argv;  /* or as words */
};

#ifdef ORA_MINIMAL

static void read_config(const struct config *config, struct place *place)
{
	(void)config;
	(void)place;
}

#else

static void read_config(const struct config *config, struct place *place)
{
	if (config == NULL) {
		return;
	}
	const struct config_section *log = config_section_find(config, "log", NULL);
	const struct config_section *secrets = config_section_find(config, "secrets", NULL);
	const struct config_value *command = config_given(secrets, "command");
	place->log = place->log && config_boolean(log, "keep");
	place->syslog = place->syslog || config_boolean(log, "syslog");
	if (place->secrets == SECRETS_BY_FRONT && config_given(secrets, "to") != NULL) {
		static const enum secrets choices[] = { SECRETS_REVEAL, SECRETS_FILE, SECRETS_COMMAND };
		place->secrets = choices[config_choice(secrets, "to")];
	}
	if (place->secret_folder == NULL) {
		place->secret_folder = config_text(secrets, "folder");
	}
	if (place->secret_line == NULL && command != NULL) {
		place->secret_argv = (const char *const *)command->items;
	}
}

#endif

static int read_place(const struct cli_options *options, const struct config *config,
	struct place *place, struct ora_error *err)
{
	if (options->reveal + options->secret_file + (options->secret_command != NULL) > 1) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"--reveal, --secret-file and --secret-command exclude each other");
	}
	*place = (struct place){
		.log = !options->no_log, .syslog = options->log_syslog,
		.secrets = options->reveal ? SECRETS_REVEAL : options->secret_file ? SECRETS_FILE
			: options->secret_command != NULL ? SECRETS_COMMAND : SECRETS_BY_FRONT,
		.secret_folder = options->secret_folder, .secret_line = options->secret_command,
	};
	read_config(config, place);
	if (place->secrets == SECRETS_COMMAND && place->secret_line == NULL
		&& place->secret_argv == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "[secrets] to = command: want a command, too");
	}
	return 0;
}

#ifndef ORA_MINIMAL

/* A log that there is no folder for: reads go on, writes are refused. */
static int check_nowhere(void *data, struct ora_error *err)
{
	(void)data;
	return ora_fail(err, ORA_ERR_LOG, "%s, or --no-log", cli_state_advice);
}

static void write_nowhere(void *data, const struct ora_record *record, ora_log_done *done,
	void *user)
{
	struct ora_error err = ORA_ERROR_INIT;
	(void)data;
	(void)record;
	if (done != NULL) {
		done(user, check_nowhere(NULL, &err), &err);
	}
}

/* A crash, or a lost answer, of which nobody may have heard. */
static void report_open(void *user, size_t count)
{
	(void)user;
	cli_note("openrouter-admin: %zu earlier %s no known outcome: see openrouter-admin journal", count,
		 count == 1 ? "write has" : "writes have");
}

static int attach_log(struct ora_client *client, const struct place *place,
	enum cli_front front, const char *folder, struct ora_error *err)
{
	struct ora_log_file_options file = ORA_LOG_FILE_INIT;
	struct ora_log_hooks hooks = ORA_LOG_INIT;
	if (!place->log) {
		return 0;
	}
	file.folder = folder;
	file.syslog = place->syslog;
	file.report_open = front != CLI_FRONT_COMMAND ? report_open : NULL;
	hooks.write = write_nowhere;
	hooks.check = check_nowhere;
	return folder != NULL ? ora_client_log_to_file(client, &file, err)
		: ora_client_set_log(client, &hooks, err);
}

#endif

/* The variables that a password manager may need: where its own things are, and nothing that
 * holds a key. */
static const char *const passed_on[] = { "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL",
	"TMPDIR", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "GNUPGHOME", "PASSWORD_STORE_DIR",
	"SSH_AUTH_SOCK" };
enum { PASSED_ON = sizeof(passed_on) / sizeof(passed_on[0]) };

static int start_command(struct ora_client *client, const char *const *argv,
	struct ora_error *err)
{
	char *environment[PASSED_ON + 1] = { NULL };
	size_t variables = 0;
	bool ok = true;
	for (size_t i = 0; ok && i < PASSED_ON; i++) {
		const char *value = getenv(passed_on[i]);
		if (value != NULL) {
			environment[variables] = ora_join(passed_on[i], "=", value);
			ok = environment[variables++] != NULL;
		}
	}
	int rc = !ok ? ora_fail_memory(err)
		: ora_client_secrets_to_command(client, argv, (const char *const *)environment, err);
	for (size_t i = 0; i < variables; i++) {
		free(environment[i]);
	}
	return rc;
}

/* A command as one text: its words stand between blanks. */
static int split_command(struct ora_client *client, const char *line, struct ora_error *err)
{
	const char *words[MAX_WORDS + 1] = { NULL };
	char *copy = strdup(line);
	char *rest = copy;
	if (copy == NULL) {
		return ora_fail_memory(err);
	}
	for (size_t i = 0; i < MAX_WORDS && *rest != '\0'; i++) {
		words[i] = rest;
		rest += strcspn(rest, " ");
		if (*rest == ' ') {
			*rest++ = '\0';
			rest += strspn(rest, " ");
		}
	}
	int rc = *rest != '\0'
		? ora_fail(err, ORA_ERR_CONFIG, "--secret-command: more than %d words", MAX_WORDS)
		: start_command(client, words, err);
	free(copy);
	return rc;
}

/* The folder of secrets, new; NULL: there is none to be found. */
static char *secret_folder(const struct place *place, const char *folder)
{
	return place->secret_folder != NULL ? make_absolute(place->secret_folder)
		: folder != NULL ? ora_join(folder, "/secrets", "") : NULL;
}

static int attach_command(struct ora_client *client, const struct place *place,
	enum cli_front front, const char *folder, struct ora_error *err)
{
	int rc = place->secret_line != NULL ? split_command(client, place->secret_line, err)
		: start_command(client, place->secret_argv, err);
	/* A model would read what the command does not take; a person may. */
	char *path = rc == 0 && front != CLI_FRONT_COMMAND ? secret_folder(place, folder) : NULL;
	if (path != NULL) {
		rc = ora_client_secrets_reserve(client, path, err);
	}
	free(path);
	return rc;
}

static int attach_file(struct ora_client *client, const struct place *place,
	const char *folder, struct ora_error *err)
{
	char *path = secret_folder(place, folder);
	int rc = path != NULL ? ora_client_secrets_to_file(client, path, err)
		: ora_client_refuse_secrets(client, cli_state_advice, err);
	free(path);
	return rc;
}

#ifndef ORA_MINIMAL

static int attach_named(struct ora_client *client, const struct config *config,
	struct ora_error *err)
{
	struct ora_named_secrets named;
	int rc = config == NULL ? 0 : config_named_secrets_create(config, &named);
	if (config == NULL || (rc == 0 && named.read == NULL)) {
		return 0;
	}
	if (rc != 0) {
		return ora_fail_memory(err);
	}
	rc = ora_client_set_named_secrets(client, &named, err);
	if (rc != 0) {
		named.destroy(named.data);
	}
	return rc;
}

#endif

/* Policies may choose another way than what is in force otherwise, also after a reload. */
static int keep_ways(struct ora_client *client, const struct place *place, enum cli_front front,
	const char *folder, struct ora_error *err)
{
	int rc = 0;
	if (place->secret_line != NULL || place->secret_argv != NULL) {
		rc = attach_command(client, place, front, folder, err);
		rc = rc != 0 ? rc : ora_client_keep_secrets(client, ORA_SECRETS_COMMAND, err);
	}
	rc = rc != 0 ? rc : attach_file(client, place, folder, err);
	return rc != 0 ? rc : ora_client_keep_secrets(client, ORA_SECRETS_FILE, err);
}

static int attach_secrets(struct ora_client *client, const struct place *place,
	enum cli_front front, const char *folder, struct ora_error *err)
{
	static const char advice[] = "--secret-file puts it into a file, --secret-command gives it "
		"to a program, --reveal shows it";
	switch (place->secrets) {
	case SECRETS_REVEAL:
		return 0;
	case SECRETS_FILE:
		return attach_file(client, place, folder, err);
	case SECRETS_COMMAND:
		return attach_command(client, place, front, folder, err);
	case SECRETS_BY_FRONT:
		break;
	}
	if (front == CLI_FRONT_MCP) {
		return attach_file(client, place, folder, err);
	}
	return front == CLI_FRONT_COMMAND && isatty(STDOUT_FILENO) ? 0
		: ora_client_refuse_secrets(client, advice, err);
}

int cli_state_attach(struct ora_client *client, const struct config *config,
	const struct cli_options *options, enum cli_front front)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct place place = { .log = true };
	char *folder = cli_state_folder(options);
	int rc = read_place(options, config, &place, &err);
#ifndef ORA_MINIMAL
	rc = rc != 0 ? rc : attach_log(client, &place, front, folder, &err);
	rc = rc != 0 ? rc : attach_named(client, config, &err);
#endif
	rc = rc != 0 || config == NULL ? rc : keep_ways(client, &place, front, folder, &err);
	if (rc == 0) {
		rc = attach_secrets(client, &place, front, folder, &err);
	}
	rc = rc != 0 ? cli_fail_error(&err) : 0;
	ora_error_finish(&err);
	free(folder);
	return rc;
}
