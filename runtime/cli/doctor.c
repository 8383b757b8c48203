/* What may be wrong around us, each with what mends it. */
#include <curl/curl.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <json-c/json.h>
#include <openrouter_admin/api.h>
#include <ora/gate.h>
#ifndef ORA_MINIMAL
#include <ora/log_file.h>
#include "cli/configuration.h"
#include "gate/log_open.h"
#endif

#include "base/text.h"
#include "cli/hosts.h"
#include "cli/screen.h"
#include "cli/state.h"
#include "cli/tree.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "client/client.h"
#include "cli/upstream.h"
#include "client/connection.h"
#include "json/view.h"

#define WORDS_SIZE 512
#define NAME_SIZE 160

enum verdict { FINE, DOUBTFUL, BAD };

/* Where the findings go: lines for people, or one JSON array. */
struct doctor {
	const struct cli_options *options;
	struct cli_screen screen;
	struct json_object *findings;  /* NULL: print lines */
	enum verdict worst;
};

static void tell(struct doctor *doctor, enum verdict verdict, const char *what,
	const char *mend, const char *format, ...) ORA_PRINTF(5, 6);

/* One finding: what was looked at, what it is like, and what mends it (NULL: nothing need be). */
static void tell(struct doctor *doctor, enum verdict verdict, const char *what,
	const char *mend, const char *format, ...)
{
	static const char *const marks[] = { "ok", "look", "bad" };
	static const enum cli_color colors[] = { CLI_GREEN, CLI_YELLOW, CLI_RED };
	char words[WORDS_SIZE];
	struct ora_buf mark;
	va_list args;
	va_start(args, format);
	vsnprintf(words, sizeof(words), format, args);
	va_end(args);
	doctor->worst = verdict > doctor->worst ? verdict : doctor->worst;
	if (doctor->findings != NULL) {
		struct json_object *finding = cli_made(json_object_new_object());
		cli_add(finding, "check", cli_make_string(what));
		cli_add(finding, "verdict", cli_make_string(marks[verdict]));
		cli_add(finding, "words", cli_make_string(words));
		cli_add(finding, "mend",
			mend != NULL ? cli_make_string(mend) : NULL);
		cli_append(doctor->findings, finding);
		return;
	}
	ora_buf_init(&mark, 64);
	cli_put_color(&mark, &doctor->screen, colors[verdict]);
	ora_buf_addf(&mark, "%-4s", marks[verdict]);
	cli_put_plain(&mark, &doctor->screen, colors[verdict]);
	printf("%s  %-15s", ora_buf_text(&mark), what);
	cli_print_wrapped(words, 21, 21);
	if (mend != NULL) {
		printf("%*s-> ", 21, "");
		cli_print_wrapped(mend, 24, 24);
	}
	ora_buf_finish(&mark);
}

#ifndef ORA_MINIMAL

/* A file with a key, or the folder of the log: nobody else may read it. */
static void look_at_file(struct doctor *doctor, const char *what, const char *path)
{
	struct stat stat_;
	char mend[WORDS_SIZE];
	if (stat(path, &stat_) != 0) {
		tell(doctor, BAD, what, "make it, or name another", "%s is not there", path);
	} else if ((stat_.st_mode & 077) != 0) {
		snprintf(mend, sizeof(mend), "chmod go= %s", path);
		tell(doctor, BAD, what, mend, "%s may be read by others (mode %04o)", path,
			(unsigned)(stat_.st_mode & 07777));
	} else if (stat_.st_uid != geteuid() && stat_.st_uid != 0) {
		tell(doctor, BAD, what, "take one of your own", "%s belongs to another user", path);
	} else {
		tell(doctor, FINE, what, NULL, "%s is yours alone", path);
	}
}

static void look_at_configuration(struct doctor *doctor)
{
	struct cli_configuration configuration;
	int rc = cli_configuration_open(&configuration, doctor->options);
	if (rc != 0) {
		tell(doctor, BAD, "configuration", "mend what is told above, and try `config check`",
			"it can't be used");
	} else if (config_file_count(configuration.config) == 0) {
		tell(doctor, FINE, "configuration", NULL, "there is no file, and none is needed");
	}
	for (size_t i = 0; rc == 0 && i < config_file_count(configuration.config); i++) {
		tell(doctor, FINE, "configuration", NULL, "%s", config_file_at(configuration.config, i));
	}
	const struct config_section *section = NULL;
	for (size_t i = 0; rc == 0 && (section = config_section_at(configuration.config, "connection",
		i)) != NULL; i++) {
		const char *file = config_text(section, "key_file");
		if (file != NULL) {
			look_at_file(doctor, "key file", file);
		}
	}
	cli_configuration_close(&configuration);
}

/* What a log is worth: nobody else reads it, it takes lines, and each write in it has an end. */
static void look_into_log(struct doctor *doctor, const char *folder,
	const struct ora_open_writes *open, unsigned long long lines)
{
	look_at_file(doctor, "log", folder);
	if (access(folder, W_OK | X_OK) != 0) {
		tell(doctor, BAD, "log", "give the folder to the user who runs this: without a log nothing "
			"is changed", "%s can't be written: %s", folder, strerror(errno));
	}
	tell(doctor, FINE, "log", NULL, "%llu lines, all as they were written", lines);
	if (open->count > 0) {
		tell(doctor, DOUBTFUL, "journal", "openrouter-admin journal looks them up",
			"writes whose outcome is not known: %zu", open->count);
	} else {
		tell(doctor, FINE, "journal", NULL, "every write has an outcome");
	}
}

static void look_at_log(struct doctor *doctor)
{
	struct ora_open_writes open = { 0 };
	struct ora_log_reader reader = { .line = ora_open_writes_take, .user = &open };
	struct ora_log_summary summary = { 0 };
	struct ora_error err = ORA_ERROR_INIT;
	struct stat stat_;
	char *folder = cli_state_folder(doctor->options);
	if (folder == NULL) {
		tell(doctor, BAD, "log", cli_state_advice, "it has no folder");
	} else if (stat(folder, &stat_) != 0) {
		tell(doctor, FINE, "log", NULL, "%s will be made with the first call", folder);
	} else if (ora_log_file_read(folder, &reader, &summary, &err) != 0) {
		tell(doctor, BAD, "log", "move the folder away, and keep it for whoever looks into it",
			"%s", err.message);
	} else if (summary.faults > 0) {
		tell(doctor, BAD, "log", "move the folder away, and keep it for whoever looks into it",
			"%s: %llu of %llu lines are not as they were written", folder, summary.faults,
			summary.lines);
	} else {
		look_into_log(doctor, folder, &open, summary.lines);
	}
	ora_open_writes_finish(&open);
	ora_error_finish(&err);
	free(folder);
}

#endif

/* What one request without a key tells of the way to upstream. */
struct way {
	char date[64];
	int64_t skew_s;
	bool dated;
	long status;
	double seconds;
	char error[CURL_ERROR_SIZE];
};

static size_t read_header(char *line, size_t size, size_t count, void *user)
{
	struct way *way = user;
	if (size * count < sizeof(way->date) && strncasecmp(line, "date: ", 6) == 0) {
		memcpy(way->date, line + 6, size * count - 6);
	}
	return size * count;
}

static size_t drop_body(char *bytes, size_t size, size_t count, void *user)
{
	(void)bytes;
	(void)user;
	return size * count;
}

static bool walk(const char *base_url, struct way *way)
{
	CURL *curl = curl_easy_init();
	memset(way, 0, sizeof(*way));
	if (curl == NULL) {
		return false;
	}
	curl_easy_setopt(curl, CURLOPT_URL, base_url);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, way->error);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, read_header);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, way);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop_body);
	if (strncmp(base_url, "http:", 5) == 0) {
		curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
	}
	CURLcode code = curl_easy_perform(curl);
	if (code == CURLE_OK) {
		curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &way->status);
		curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &way->seconds);
		time_t theirs = curl_getdate(way->date, NULL);
		way->dated = theirs != (time_t)-1;
		way->skew_s = way->dated ? (int64_t)time(NULL) - (int64_t)theirs : 0;
	} else if (way->error[0] == '\0') {
		snprintf(way->error, sizeof(way->error), "%s", curl_easy_strerror(code));
	}
	curl_easy_cleanup(curl);
	return code == CURLE_OK;
}

static void look_at_way(struct doctor *doctor, const char *base_url)
{
	struct way way;
	bool plain = strncmp(base_url, "http:", 5) == 0;
	if (!walk(base_url, &way)) {
		tell(doctor, BAD, "upstream", "look at the network, a proxy (HTTPS_PROXY), or the "
			"certificates of this system", "%s: %s", base_url, way.error);
		return;
	}
	tell(doctor, FINE, "upstream", NULL, "%s answers in %.0f ms", base_url, way.seconds * 1e3);
	tell(doctor, FINE, "tls", NULL, plain ? "none is needed on this machine"
		: "the certificate is trusted (%s)", curl_version_info(CURLVERSION_NOW)->ssl_version);
	if (!way.dated) {
		tell(doctor, FINE, "clock", NULL, "upstream does not tell the time");
	} else if (way.skew_s > 60 || way.skew_s < -60) {
		tell(doctor, way.skew_s > 600 || way.skew_s < -600 ? BAD : DOUBTFUL, "clock",
			"set the clock of this machine: expiry times are told by it",
			"%" PRId64 " s %s upstream's", way.skew_s > 0 ? way.skew_s : -way.skew_s,
			way.skew_s > 0 ? "ahead of" : "behind");
	} else {
		tell(doctor, FINE, "clock", NULL, "as upstream's");
	}
}

/* GET /key: whether the key works, and whether it is of the right kind. */
static void look_at_key(struct doctor *doctor, struct cli_client *client, const char *id)
{
	const struct ora_key_probe *probe = &openrouter_admin_api.probe;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	char what[NAME_SIZE];
	call.connection = id;
	snprintf(what, sizeof(what), "key %.100s", id);
	if (ora_call_run_json(client->client, probe->tool, "{}", 2, &call, &reply, &err) != 0) {
		tell(doctor, BAD, what, err.code == ORA_ERR_AUTH ? "make another key, and put it where this "
			"one comes from" : NULL, "%s", err.message);
	} else if (!ora_json_true(ora_json_path(ora_json_root(reply->json, reply->json_length),
			probe->member))) {
		tell(doctor, BAD, what, probe->advice, "it works, but it is of the wrong kind");
	} else {
		tell(doctor, FINE, what, NULL, "it works, and it is a management key");
	}
	ora_reply_destroy(reply);
	ora_error_finish(&err);
}

static void look_at_connections(struct doctor *doctor)
{
	struct cli_client client;
	struct cli_options options = *doctor->options;
	options.no_log = true;
	if (cli_client_open(&client, &options, CLI_FRONT_COMMAND, false) != 0) {
		tell(doctor, BAD, "connection", "mend what is told above", "it can't be used");
		return;
	}
	size_t count = ora_client_connection_count(client.client);
	if (count == 0) {
		look_at_way(doctor, options.base_url != NULL ? options.base_url
			: openrouter_admin_api.base_url);
		tell(doctor, BAD, "key", cli_key_advice, "there is none");
	}
	for (size_t i = 0; i < count; i++) {
		const char *id = ora_client_connection_id(client.client, i);
		struct ora_connection *connection;
		if (ora_client_choose(client.client, id, &connection, NULL) == 0) {
			look_at_way(doctor, connection->base_url);
			look_at_key(doctor, &client, id);
		}
	}
	cli_client_close(&client);
}

/* Whether a schema says "type": [..] somewhere. */
static bool has_type_list(struct json_object *schema)
{
	if (json_object_is_type(schema, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(schema); i++) {
			if (has_type_list(json_object_array_get_idx(schema, i))) {
				return true;
			}
		}
	}
	if (!json_object_is_type(schema, json_type_object)) {
		return false;
	}
	json_object_object_foreach(schema, name, value) {
		bool list = strcmp(name, "type") == 0 && json_object_is_type(value, json_type_array);
		if (list || has_type_list(value)) {
			return true;
		}
	}
	return false;
}

/* The tools that agents get where nothing else is chosen. */
static size_t listed_tools(void)
{
	size_t count = 0;
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		count += strcmp(openrouter_admin_api.tools[i].since, openrouter_admin_api.since) <= 0;
	}
	return count;
}

static size_t longest_name(void)
{
	size_t longest = 0;
	for (size_t i = 0; i < openrouter_admin_api.tool_count; i++) {
		size_t length = strlen(openrouter_admin_api.tools[i].name);
		longest = length > longest ? length : longest;
	}
	return longest;
}

/* What a host would refuse of our list of tools. */
static void look_at_host(struct doctor *doctor, const struct cli_host *host, bool type_lists)
{
	/* The form's own characters, without its two %s. */
	size_t own = strlen(host->name_form) - 4, tool = longest_name();
	size_t room = host->max_name > own + tool ? host->max_name - own - tool : 0;
	size_t tools = listed_tools();
	if (room < strlen(CLI_SERVER_NAME)) {
		tell(doctor, BAD, host->title, "there is no shorter name for the server",
			"names of tools have at most %zu characters", host->max_name);
	} else if (host->max_tools > 0 && tools > host->max_tools) {
		tell(doctor, BAD, host->title, "turn off tools there that you do not need",
			"takes %zu tools, and there are %zu", host->max_tools, tools);
	} else if (host->no_type_lists && type_lists) {
		tell(doctor, BAD, host->title, "take another host for tools that take any JSON",
			"takes no lists of types in schemas");
	} else {
		char more[64] = "";
		if (host->max_tools > 0) {
			snprintf(more, sizeof(more), "; %zu of the %zu tools that it takes are ours", tools,
				host->max_tools);
		}
		tell(doctor, FINE, host->title, NULL, "a server name of up to %zu characters fits, such as "
			"%s (install-agent %s)%s", room, CLI_SERVER_NAME, host->name, more);
	}
}

static void look_at_hosts(struct doctor *doctor)
{
	struct json_object *tools = cli_descriptors(false);
	bool type_lists = has_type_list(tools);
	for (const struct cli_host *host = cli_hosts; host->name != NULL; host++) {
		look_at_host(doctor, host, type_lists);
	}
	json_object_put(tools);
}

int cli_doctor(const struct cli_options *options)
{
	struct doctor doctor = {
		.options = options, .screen = cli_screen_of(STDOUT_FILENO),
		.findings = options->json ? cli_made(json_object_new_array()) : NULL,
	};
	tell(&doctor, FINE, "program", NULL, "openrouter-admin %s, libcurl %s, %s",
		ORA_VERSION, curl_version_info(CURLVERSION_NOW)->version,
		curl_version_info(CURLVERSION_NOW)->ssl_version);
#ifndef ORA_MINIMAL
	look_at_configuration(&doctor);
	if (!options->no_log) {
		look_at_log(&doctor);
	}
#endif
	look_at_connections(&doctor);
	look_at_hosts(&doctor);
	if (doctor.findings != NULL) {
		const char *text = cli_tree_text(doctor.findings,
			JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE);
		int rc = cli_print_json(text, strlen(text));
		json_object_put(doctor.findings);
		return rc != 0 ? rc : doctor.worst == BAD ? CLI_REFUSED : CLI_DONE;
	}
	int rc = cli_flush();
	return rc != 0 ? rc : doctor.worst == BAD ? CLI_REFUSED : CLI_DONE;
}
