/* What may be wrong around us, each with what mends it. */
#include <curl/curl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/doctor.h"
#include "cli/state.h"
#include "cli/tree.h"
#include "cli/upstream.h"
#include "cli/value.h"
#include "client/client.h"
#include "client/connection.h"
#include "json/view.h"

#define NAME_SIZE 160

static void put_finding(struct doctor *doctor, enum doctor_verdict verdict, const char *what,
	const char *mend, const char *words, const struct ora_tool *tool, const char *path)
{
	static const char *const marks[] = { "ok", "look", "bad" };
	static const enum cli_color colors[] = { CLI_GREEN, CLI_YELLOW, CLI_RED };
	struct ora_buf mark;
	doctor->worst = verdict > doctor->worst ? verdict : doctor->worst;
	if (doctor->findings != NULL) {
		struct json_object *finding = cli_made(json_object_new_object());
		cli_add(finding, "check", cli_make_string(what));
		cli_add(finding, "verdict", cli_make_string(marks[verdict]));
		cli_add(finding, "words", cli_make_string(words));
		cli_add(finding, "mend", mend != NULL ? cli_make_string(mend) : NULL);
		if (tool != NULL) {
			cli_add(finding, "tool", cli_make_string(tool->short_name));
			cli_add(finding, "path", path != NULL ? cli_make_string(path) : NULL);
		}
		cli_append(doctor->findings, finding);
		return;
	}
	ora_buf_init(&mark, 64);
	cli_put_color(&mark, &doctor->screen, colors[verdict]);
	ora_buf_addf(&mark, "%-4s", marks[verdict]);
	cli_put_plain(&mark, &doctor->screen, colors[verdict]);
	printf("%s  %-16s", ora_buf_text(&mark), what);
	cli_print_wrapped(words, 22, 22);
	if (mend != NULL) {
		printf("%*s-> ", 22, "");
		cli_print_wrapped(mend, 25, 25);
	}
	ora_buf_finish(&mark);
}

void doctor_tell(struct doctor *doctor, enum doctor_verdict verdict, const char *what,
	const char *mend, const char *format, ...)
{
	char words[DOCTOR_WORDS_SIZE];
	va_list args;
	va_start(args, format);
	vsnprintf(words, sizeof(words), format, args);
	va_end(args);
	put_finding(doctor, verdict, what, mend, words, NULL, NULL);
}

void doctor_tell_reply(struct doctor *doctor, enum doctor_verdict verdict,
	const struct ora_tool *tool, const char *path, const char *mend, const char *words)
{
	char all[DOCTOR_WORDS_SIZE];
	snprintf(all, sizeof(all), "%s%s%s: %s", tool->short_name, path != NULL ? " " : "",
		path != NULL ? path : "", words);
	put_finding(doctor, verdict, "api", mend, all, tool, path);
}

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
		doctor_tell(doctor, DOCTOR_BAD, "upstream", "look at the network, a proxy "
			"(HTTPS_PROXY), or the certificates of this system", "%s: %s", base_url, way.error);
		return;
	}
	doctor_tell(doctor, DOCTOR_FINE, "upstream", NULL, "%s answers in %.0f ms", base_url,
		way.seconds * 1e3);
	doctor_tell(doctor, DOCTOR_FINE, "tls", NULL, plain ? "none is needed on this machine"
		: "the certificate is trusted (%s)", curl_version_info(CURLVERSION_NOW)->ssl_version);
	if (!way.dated) {
		doctor_tell(doctor, DOCTOR_FINE, "clock", NULL, "upstream does not tell the time");
	} else if (way.skew_s > 60 || way.skew_s < -60) {
		doctor_tell(doctor, way.skew_s > 600 || way.skew_s < -600 ? DOCTOR_BAD : DOCTOR_LOOK,
			"clock",
			"set the clock of this machine: expiry times are told by it",
			"%" PRId64 " s %s upstream's", way.skew_s > 0 ? way.skew_s : -way.skew_s,
			way.skew_s > 0 ? "ahead of" : "behind");
	} else {
		doctor_tell(doctor, DOCTOR_FINE, "clock", NULL, "as upstream's");
	}
}

/* Asks upstream what key it is: whether it works, and is of the right kind. Returns the first. */
static bool look_at_key(struct doctor *doctor, struct cli_client *client, const char *id)
{
	const struct ora_key_probe *probe = &openrouter_admin_api.probe;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	char what[NAME_SIZE];
	call.connection = id;
	snprintf(what, sizeof(what), "key %.100s", id);
	bool works = ora_call_run_json(client->client, probe->tool, "{}", 2, &call, &reply, &err)
		== 0;
	if (!works) {
		doctor_tell(doctor, DOCTOR_BAD, what, err.code == ORA_ERR_AUTH
			? "make another key, and put it where this one comes from" : NULL, "%s", err.message);
	} else if (!ora_json_true(ora_json_path(ora_json_root(reply->json, reply->json_length),
			probe->member))) {
		doctor_tell(doctor, DOCTOR_BAD, what, probe->advice,
			"it works, but it is of the wrong kind");
	} else {
		doctor_tell(doctor, DOCTOR_FINE, what, NULL, "it works, and it is a management key");
	}
	ora_reply_destroy(reply);
	ora_error_finish(&err);
	return works;
}

static void look_at_connections(struct doctor *doctor)
{
	struct cli_client client;
	struct cli_options options = *doctor->options;
	options.no_log = true;
	if (cli_client_open(&client, &options, CLI_FRONT_COMMAND, false) != 0) {
		doctor_tell(doctor, DOCTOR_BAD, "connection", "mend what is told above",
			"it can't be used");
		return;
	}
	size_t count = ora_client_connection_count(client.client);
	if (count == 0) {
		look_at_way(doctor, options.base_url != NULL ? options.base_url
			: openrouter_admin_api.base_url);
		doctor_tell(doctor, DOCTOR_BAD, "key", cli_key_advice, "there is none");
	}
	for (size_t i = 0; i < count; i++) {
		const char *id = ora_client_connection_id(client.client, i);
		struct ora_connection *connection;
		if (ora_client_choose(client.client, id, &connection, NULL) == 0) {
			look_at_way(doctor, connection->base_url);
			bool works = look_at_key(doctor, &client, id);
			if (works && options.compare) {
				doctor_look_at_api(doctor, client.client, id);
			}
		}
	}
	cli_client_close(&client);
}

int cli_doctor(const struct cli_options *options)
{
	struct doctor doctor = {
		.options = options, .screen = cli_screen_of(STDOUT_FILENO),
		.findings = options->json ? cli_made(json_object_new_array()) : NULL,
	};
	doctor_tell(&doctor, DOCTOR_FINE, "program", NULL, "openrouter-admin %s, libcurl %s, %s",
		ORA_VERSION, curl_version_info(CURLVERSION_NOW)->version,
		curl_version_info(CURLVERSION_NOW)->ssl_version);
#ifndef ORA_MINIMAL
	doctor_look_at_configuration(&doctor);
	if (!options->no_log) {
		doctor_look_at_log(&doctor);
	}
#endif
	look_at_connections(&doctor);
	doctor_look_at_hosts(&doctor);
	int rc;
	if (doctor.findings != NULL) {
		const char *text = cli_tree_text(doctor.findings,
			JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE);
		rc = cli_print_json(text, strlen(text));
		json_object_put(doctor.findings);
	} else {
		rc = cli_flush();
	}
	bool bad = doctor.worst == DOCTOR_BAD || doctor.strange;
	return rc != 0 ? rc : bad ? CLI_REFUSED : CLI_DONE;
}
