#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "client/connection.h"

#define MAX_ID 64
#define MAX_KEY 4096

const char *ora_connection_id(const struct ora_connection *connection)
{
	return connection->id;
}

enum ora_mode ora_connection_mode(const struct ora_connection *connection)
{
	return connection->mode;
}

void ora_connection_destroy(struct ora_connection *connection)
{
	if (connection == NULL) {
		return;
	}
	if (connection->credential != NULL) {
		ora_wipe(connection->credential, strlen(connection->credential));
	}
	free(connection->credential);
	free(connection->base_url);
	free(connection->id);
	free(connection);
}

static int check_id(const char *id, struct ora_error *err)
{
	size_t length = strspn(id,
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
	if (length == 0 || length > MAX_ID || id[length] != '\0') {
		return ora_fail(err, ORA_ERR_CONFIG,
			"\"%.64s\" can't be the id of a connection (want 1 to 64 of A-Z a-z 0-9 . _ -)",
			id);
	}
	return 0;
}

static int check_key(const char *key, struct ora_error *err)
{
	if (key == NULL || key[0] == '\0') {
		return ora_fail(err, ORA_ERR_CONFIG, "the key is empty");
	}
	if (strlen(key) > MAX_KEY) {
		return ora_fail(err, ORA_ERR_CONFIG, "the key is longer than %d characters", MAX_KEY);
	}
	for (const char *at = key; *at != '\0'; at++) {
		if (*at <= 0x20 || *at >= 0x7f) {
			return ora_fail(err, ORA_ERR_CONFIG, "the key has a character at position %zu that "
				"no key has (white space, or not ASCII)", (size_t)(at - key) + 1);
		}
	}
	return 0;
}

static bool is_loopback(const char *host)
{
	if (strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0) {
		return true;
	}
	/* curl has made four numbers of every way to write an IPv4 address. */
	char *end;
	unsigned long first = strtoul(host, &end, 10);
	return first == 127 && *end == '.' && strspn(host, "0123456789.") == strlen(host);
}

static bool is_trusted(const char *host, const char *trusted)
{
	size_t length = strlen(host), want = strlen(trusted);
	return length >= want && strcmp(host + length - want, trusted) == 0
		&& (length == want || host[length - want - 1] == '.');
}

static bool is_sandbox_key(const struct ora_api *api, const char *key)
{
	const char *const keys[] = { api->sandbox_key, api->sandbox_other_key };
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (keys[i] != NULL && strcmp(keys[i], key) == 0) {
			return true;
		}
	}
	return false;
}

struct parts {
	char *scheme, *host, *user, *query, *fragment;
};

static bool has_part(CURLU *url, CURLUPart part, char **out)
{
	return curl_url_get(url, part, out, 0) == CURLUE_OK;
}

static int check_parts(const struct ora_api *api, const struct ora_connection_options *options,
	const struct parts *parts, struct ora_connection *connection, struct ora_error *err)
{
	const char *url = connection->base_url;
	for (char *at = parts->host; *at != '\0'; at++) {
		if (*at >= 'A' && *at <= 'Z') {
			*at = (char)(*at - 'A' + 'a');
		}
	}
	bool plain = strcmp(parts->scheme, "http") == 0;
	connection->loopback = is_loopback(parts->host);
	/* Empty ones too, which curl does not tell about: paths are put behind the URL. */
	if (parts->user != NULL || parts->query != NULL || parts->fragment != NULL
		|| strpbrk(url, "?#") != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the base URL may have no user, query or fragment");
	}
	if (!plain && strcmp(parts->scheme, "https") != 0) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: want a URL with https", url);
	}
	if (plain && !connection->loopback) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"%s: http is allowed to this machine only (want https)", url);
	}
	if (plain && !is_sandbox_key(api, options->key)) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: a real key never goes over plain http "
			"(the sandbox takes %s)", url,
			api->sandbox_key != NULL ? api->sandbox_key : "a key of its own");
	}
	if (!plain && !is_trusted(parts->host, api->trusted_host) && !options->allow_host) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s: keys go to %s and its subdomains only, "
			"unless this host is allowed explicitly", url, api->trusted_host);
	}
	return 0;
}

static int check_url(const struct ora_api *api, const struct ora_connection_options *options,
	struct ora_connection *connection, struct ora_error *err)
{
	struct parts parts = { 0 };
	CURLU *url = curl_url();
	if (url == NULL) {
		return ora_fail_memory(err);
	}
	int rc;
	if (curl_url_set(url, CURLUPART_URL, connection->base_url,
			CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK
		|| !has_part(url, CURLUPART_SCHEME, &parts.scheme)
		|| !has_part(url, CURLUPART_HOST, &parts.host)) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%.200s: not a URL", connection->base_url);
	} else {
		(void)has_part(url, CURLUPART_USER, &parts.user);
		(void)has_part(url, CURLUPART_QUERY, &parts.query);
		(void)has_part(url, CURLUPART_FRAGMENT, &parts.fragment);
		rc = check_parts(api, options, &parts, connection, err);
	}
	curl_free(parts.scheme);
	curl_free(parts.host);
	curl_free(parts.user);
	curl_free(parts.query);
	curl_free(parts.fragment);
	curl_url_cleanup(url);
	return rc;
}

static char *credential_line(const struct ora_api *api, const char *key)
{
	struct ora_buf line;
	ora_buf_init(&line, MAX_KEY + 256);
	/* Enough room at once: growing would copy the key. */
	if (ora_buf_reserve(&line, strlen(key) + 200) == NULL) {
		return NULL;
	}
	ora_buf_addf(&line, "%s: %s%s", api->auth_header, api->auth_prefix, key);
	char *text = ora_buf_steal(&line, NULL);
	ora_buf_finish(&line);
	return text;
}

int ora_connection_create(struct ora_connection **out, const struct ora_api *api,
	const struct ora_connection_options *options, struct ora_error *err)
{
	int rc = check_id(options->id, err);
	if (rc == 0) {
		rc = check_key(options->key, err);
	}
	if (rc != 0) {
		return rc;
	}
	struct ora_connection *connection = calloc(1, sizeof(*connection));
	if (connection == NULL) {
		return ora_fail_memory(err);
	}
	connection->mode = options->mode;
	connection->id = strdup(options->id);
	connection->base_url = strdup(options->base_url != NULL ? options->base_url
		: api->base_url);
	connection->credential = credential_line(api, options->key);
	if (connection->id == NULL || connection->base_url == NULL
		|| connection->credential == NULL) {
		rc = ora_fail_memory(err);
	} else {
		size_t length = strlen(connection->base_url);
		while (length > 0 && connection->base_url[length - 1] == '/') {
			connection->base_url[--length] = '\0';
		}
		rc = check_url(api, options, connection, err);
	}
	if (rc != 0) {
		ora_connection_destroy(connection);
		return rc;
	}
	*out = connection;
	return 0;
}
