/* The lines that make an agent's host start the server: printed, or merged into its files. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <json-c/json.h>

#include "base/text.h"
#include "cli/host_file.h"
#include "cli/tree.h"
#include "cli/verb.h"

#define MAX_FILE CLI_HOST_FILE_SIZE
#define MAX_PATH 4096

static const char *host_name(const void *data, size_t i)
{
	(void)data;
	return cli_hosts[i].name;
}

static const struct cli_host *find_host(const char *name)
{
	struct ora_buf all;
	for (const struct cli_host *it = cli_hosts; it->name != NULL; it++) {
		if (strcmp(it->name, name) == 0) {
			return it;
		}
	}
	const char *near = ora_did_you_mean(name, strlen(name), host_name, NULL);
	ora_buf_init(&all, 4096);
	for (const struct cli_host *it = cli_hosts; it->name != NULL; it++) {
		ora_buf_addf(&all, "%s%s", it == cli_hosts ? "" : ", ", it->name);
	}
	if (near != NULL) {
		cli_fail(CLI_USAGE, "unknown agent %s (did you mean %s?)", name, near);
	} else {
		cli_fail(CLI_USAGE, "unknown agent %s (want %s)", name, ora_buf_text(&all));
	}
	ora_buf_finish(&all);
	return NULL;
}

static bool make_path(const struct cli_host *host, char path[MAX_PATH])
{
	const char *home = getenv("HOME"), *config = getenv("XDG_CONFIG_HOME");
	int length = -1;
	if (host->folder[0] == '.') {
		length = snprintf(path, MAX_PATH, "%s", host->file);
	} else if (home != NULL && home[0] == '/' && host->folder[0] == '~') {
		length = snprintf(path, MAX_PATH, "%s/%s", home, host->file);
	} else if (host->folder[0] == 'C') {
#ifdef __APPLE__
		config = NULL;
		length = home == NULL ? -1 : snprintf(path, MAX_PATH, "%s/Library/Application Support/%s",
			home, host->file);
#else
		length = config != NULL && config[0] == '/'
			? snprintf(path, MAX_PATH, "%s/%s", config, host->file)
			: home == NULL ? -1 : snprintf(path, MAX_PATH, "%s/.config/%s", home, host->file);
#endif
	}
	return length > 0 && length < MAX_PATH;
}

/* The host starts the server where it likes: a path begins at the root. */
static void put_path(struct ora_buf *word, const char *path)
{
	char *here = path[0] == '/' ? NULL : getcwd(NULL, 0);
	ora_buf_addf(word, "%s%s%s", here != NULL ? here : "", here != NULL ? "/" : "", path);
	free(here);
}

static void add_word(struct json_object *args, const char *word)
{
	cli_append(args, cli_make_string(word));
}

/* "--name", "--name=value", or both words. */
static void add_option(struct json_object *args, const struct cli_option *option,
	const char *given)
{
	struct ora_buf value, word;
	ora_buf_init(&value, MAX_FILE);
	ora_buf_init(&word, MAX_FILE);
	ora_buf_addf(&word, "--%s", option->name);
	if (given != NULL && (strstr(option->operand, "FILE") != NULL
			|| strstr(option->operand, "FOLDER") != NULL)) {
		put_path(&value, given);
	} else if (given != NULL) {
		ora_buf_add_string(&value, given);
	}
	bool joined = given != NULL && (option->operand[0] == '[' || given[0] == '-');
	if (joined) {
		ora_buf_addf(&word, "=%s", ora_buf_text(&value));
	}
	add_word(args, ora_buf_text(&word));
	if (given != NULL && !joined) {
		add_word(args, ora_buf_text(&value));
	}
	ora_buf_finish(&value);
	ora_buf_finish(&word);
}

/* The words behind the program: all that was given for the server to use, and never a key. */
static struct json_object *make_args(const struct cli_options *options)
{
	struct json_object *args = cli_made(json_object_new_array());
	const struct cli_option *option;
	add_word(args, "mcp");
	if (options->profile == NULL) {
		add_word(args, "--profile");
		add_word(args, "agent");
	}
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		const struct cli_written *written = cli_option_written(options, i);
		if (written != NULL && (option->group & (CLI_OPTIONS_CLIENT | CLI_OPTIONS_MCP)) != 0) {
			add_option(args, option, written->value);
		}
	}
	return args;
}

/* {"command": .., "args": [..]} */
static struct json_object *make_server(const struct cli_host *host,
	const struct cli_options *options)
{
	struct json_object *server = cli_made(json_object_new_object());
	if (host->typed) {
		cli_add(server, "type", cli_make_string("stdio"));
	}
	cli_add(server, "command", cli_make_string(cli_self()));
	cli_add(server, "args", make_args(options));
	return server;
}

/* The old content stands beside the file: "mcp.json.backup", or the first free number behind. */
static int back_up(const char *path, const struct ora_buf *old, char backup[MAX_PATH + 32])
{
	int fd = -1;
	for (int i = 0; fd < 0 && i < 1000; i++) {
		snprintf(backup, MAX_PATH + 32, i == 0 ? "%s.backup" : "%s.backup%d", path, i);
		fd = open(backup, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
		if (fd < 0 && errno != EEXIST) {
			break;
		}
	}
	bool ok = fd >= 0 && write(fd, ora_buf_text(old), old->length) == (ssize_t)old->length;
	if (fd >= 0) {
		ok = fsync(fd) == 0 && ok;
		close(fd);
	}
	return ok ? 0 : cli_fail(CLI_REFUSED, "%s can't be written: %s", backup, strerror(errno));
}

/* Makes the folders above a file. */
static void make_folders(const char *path)
{
	char folder[MAX_PATH];
	snprintf(folder, sizeof(folder), "%s", path);
	for (char *slash = strchr(folder + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		(void)mkdir(folder, 0755);
		*slash = '/';
	}
}

/* A new file is whole before it takes the place of the old one. */
static int replace(const char *path, const char *text, mode_t mode)
{
	char draft[MAX_PATH + 32];
	snprintf(draft, sizeof(draft), "%s.%ld", path, (long)getpid());
	int fd = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	size_t length = strlen(text);
	bool ok = fd >= 0 && write(fd, text, length) == (ssize_t)length;
	if (fd >= 0) {
		ok = fsync(fd) == 0 && ok;
		close(fd);
	}
	if (!ok || rename(draft, path) != 0) {
		int error = errno;
		(void)unlink(draft);
		return cli_fail(CLI_REFUSED, "%s can't be written: %s", path, strerror(error));
	}
	return 0;
}

static int merge(const struct cli_host *host, const char *path, struct json_object *server)
{
	struct ora_buf old, out;
	struct stat stat_;
	char backup[MAX_PATH + 32];
	bool there = stat(path, &stat_) == 0;
	ora_buf_init(&old, MAX_FILE);
	ora_buf_init(&out, MAX_FILE);
	int rc = there ? cli_read_file(path, &old) : 0;
	if (rc == 0) {
		rc = cli_host_merge(host, path, &old, server, &out);
	}
	if (rc == 0 && ora_buf_ok(&out) != 0) {
		rc = cli_fail(CLI_REFUSED, "%s is left as it was: out of memory", path);
	}
	bool same = there && old.length == out.length
		&& memcmp(ora_buf_text(&old), ora_buf_text(&out), old.length) == 0;
	if (rc == 0 && there && !same) {
		rc = back_up(path, &old, backup);
	}
	if (rc == 0 && !same) {
		make_folders(path);
		rc = replace(path, ora_buf_text(&out), there ? stat_.st_mode & 0777 : 0600);
	}
	if (rc == 0 && same) {
		printf("%s: the server %s is in %s already\n", host->title, CLI_SERVER_NAME, path);
	} else if (rc == 0) {
		printf("%s: the server %s is in %s%s%s\n", host->title, CLI_SERVER_NAME, path,
			there ? "; what was there before: " : "", there ? backup : "");
	}
	ora_buf_finish(&old);
	ora_buf_finish(&out);
	return rc != 0 ? rc : cli_flush();
}

static int print_host(const struct cli_host *host, const char *path, struct json_object *server)
{
	printf("%s, in %s:\n\n", host->title, path);
	if (host->member == NULL) {
		struct ora_buf out;
		ora_buf_init(&out, MAX_FILE);
		cli_host_put_toml(&out, server);
		fputs(ora_buf_text(&out), stdout);
		ora_buf_finish(&out);
	} else {
		struct json_object *root = cli_made(json_object_new_object());
		struct json_object *servers = cli_made(json_object_new_object());
		cli_add(servers, CLI_SERVER_NAME, json_object_get(server));
		cli_add(root, host->member, servers);
		puts(cli_tree_text(root, CLI_HOST_JSON));
		json_object_put(root);
	}
	putchar('\n');
	cli_print_wrapped("--write puts it there, after a backup. The key is not in it: the server "
		"finds it as this program does (openrouter-admin doctor tells whether it can).", 0, 0);
	return cli_flush();
}

int cli_install_agent(const struct cli_options *options)
{
	char path[MAX_PATH];
	const struct cli_host *host = find_host(options->operands[0]);
	if (host == NULL) {
		return CLI_USAGE;
	}
	if (!make_path(host, path)) {
		return cli_fail(CLI_USAGE, "set HOME: %s keeps its configuration there", host->title);
	}
	struct json_object *server = make_server(host, options);
	int rc = options->write ? merge(host, path, server) : print_host(host, path, server);
	json_object_put(server);
	return rc;
}
