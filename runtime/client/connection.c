#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "client/key.h"

#define MAX_ID 64
#define MAX_HEADERS 8192

const char *ora_connection_id(const struct ora_connection *connection)
{
	return connection->id;
}

enum ora_mode ora_connection_mode(const struct ora_connection *connection)
{
	return connection->mode;
}

static void destroy(struct ora_connection *connection)
{
	ora_key_release(connection->key);
	if (connection->source.destroy != NULL) {
		connection->source.destroy(connection->source.data);
	}
	ora_error_finish(&connection->read_error);
	free(connection->headers);
	free(connection->base_url);
	free(connection->id);
	free(connection);
}

void ora_connection_hold(struct ora_connection *connection)
{
	connection->references++;
}

void ora_connection_release(struct ora_connection *connection)
{
	if (connection != NULL && --connection->references == 0) {
		ora_client_forget(connection->client, connection);
		destroy(connection);
	}
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
	connection->plain = plain;
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
	/* The API's own needs no look, and so no libcurl before something is sent. */
	if (strcmp(connection->base_url, api->base_url) == 0
		&& strncmp(api->base_url, "https://", 8) == 0) {
		return 0;
	}
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

/* The parameter of that name that all tools share, or NULL. */
static const struct ora_field *find_common(const struct ora_api *api, const char *name)
{
	const struct ora_object *args = api->tools[0].args;
	for (size_t i = 0; i < args->field_count; i++) {
		const struct ora_field *field = &args->fields[i];
		if ((field->flags & ORA_FIELD_COMMON) != 0 && field->place == ORA_PLACE_HEADER
			&& strcmp(field->name, name) == 0) {
			return field;
		}
	}
	return NULL;
}

static int build_headers(struct ora_connection *connection,
	const struct ora_connection_options *options, struct ora_error *err)
{
	struct ora_buf lines;
	ora_buf_init(&lines, MAX_HEADERS);
	for (size_t i = 0; i < options->common_count; i++) {
		const struct ora_common_value *common = &options->common[i];
		if (find_common(ora_client_api(connection->client), common->name) == NULL) {
			ora_buf_finish(&lines);
			return ora_fail(err, ORA_ERR_CONFIG, "%.64s: is no parameter that all tools share",
				common->name);
		}
		for (const char *at = common->value; *at != '\0'; at++) {
			if ((unsigned char)*at < 0x20 || *at == 0x7f) {
				ora_buf_finish(&lines);
				return ora_fail(err, ORA_ERR_CONFIG, "%s: a control character at position %zu",
					common->name, (size_t)(at - common->value) + 1);
			}
		}
		ora_buf_addf(&lines, "%s: %s\n", common->name, common->value);
	}
	int rc = ora_buf_ok(&lines);
	connection->headers = rc == 0 ? ora_buf_steal(&lines, NULL) : NULL;
	ora_buf_finish(&lines);
	if (rc == ORA_ERR_TOO_BIG) {
		char most[ORA_SIZE_TEXT];
		return ora_fail(err, ORA_ERR_CONFIG, "the values for parameters that all tools share are "
			"longer than %s", ora_size_text(MAX_HEADERS, most));
	}
	return connection->headers != NULL ? 0 : ora_fail_memory(err);
}

static int fill(struct ora_connection *connection, const struct ora_connection_options *options,
	struct ora_error *err)
{
	const struct ora_api *api = ora_client_api(connection->client);
	connection->mode = options->mode;
	connection->id = strdup(options->id);
	connection->base_url = strdup(options->base_url != NULL ? options->base_url
		: api->base_url);
	if (connection->id == NULL || connection->base_url == NULL) {
		return ora_fail_memory(err);
	}
	size_t length = strlen(connection->base_url);
	while (length > 0 && connection->base_url[length - 1] == '/') {
		connection->base_url[--length] = '\0';
	}
	int rc = check_url(api, options, connection, err);
	if (rc == 0) {
		rc = build_headers(connection, options, err);
	}
	if (rc == 0 && (options->key != NULL || options->key_source.read == NULL)) {
		rc = ora_key_create(&connection->key, connection, options->key, err);
	}
	return rc;
}

int ora_connection_create(struct ora_connection **out, struct ora_client *client,
	const struct ora_connection_options *options, struct ora_error *err)
{
	int rc = check_id(options->id, err);
	if (rc != 0) {
		return rc;
	}
	struct ora_connection *connection = calloc(1, sizeof(*connection));
	if (connection == NULL) {
		return ora_fail_memory(err);
	}
	connection->client = client;
	connection->references = 1;
	rc = fill(connection, options, err);
	if (rc != 0) {
		destroy(connection);
		return rc;
	}
	if (options->key == NULL) {
		connection->source = options->key_source;
	}
	*out = connection;
	return 0;
}

int ora_connection_with_key(struct ora_connection **out, const struct ora_connection *like,
	const char *key, struct ora_error *err)
{
	struct ora_connection *connection = calloc(1, sizeof(*connection));
	if (connection == NULL) {
		return ora_fail_memory(err);
	}
	connection->client = like->client;
	connection->references = 1;
	connection->mode = like->mode;
	connection->plain = like->plain;
	connection->loopback = like->loopback;
	connection->id = strdup(like->id);
	connection->base_url = strdup(like->base_url);
	connection->headers = strdup(like->headers);
	int rc = connection->id == NULL || connection->base_url == NULL || connection->headers == NULL
		? ora_fail_memory(err) : ora_key_create_own(&connection->key, connection, key, err);
	if (rc != 0) {
		destroy(connection);
		return rc;
	}
	*out = connection;
	return 0;
}
