#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "client/key.h"

#define MAX_KEY 4096

static int check_text(const char *text, struct ora_error *err)
{
	if (text == NULL || text[0] == '\0') {
		return ora_fail(err, ORA_ERR_CONFIG, "the key is empty");
	}
	if (strlen(text) > MAX_KEY) {
		return ora_fail(err, ORA_ERR_CONFIG, "the key is longer than %d characters", MAX_KEY);
	}
	for (const char *at = text; *at != '\0'; at++) {
		if (*at <= 0x20 || *at >= 0x7f) {
			return ora_fail(err, ORA_ERR_CONFIG, "the key has a character at position %zu that "
				"no key has (white space, or not ASCII)", (size_t)(at - text) + 1);
		}
	}
	return 0;
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

static int make_key(struct ora_key **out, const struct ora_connection *connection,
	const char *text, struct ora_error *err)
{
	const struct ora_api *api = ora_client_api(connection->client);
	size_t size = strlen(api->auth_header) + 2 + strlen(api->auth_prefix) + strlen(text) + 1;
	struct ora_key *key = malloc(sizeof(*key) + size);
	if (key == NULL) {
		return ora_fail_memory(err);
	}
	key->references = 1;
	snprintf(key->line, size, "%s: %s%s", api->auth_header, api->auth_prefix, text);
	*out = key;
	return 0;
}

int ora_key_create(struct ora_key **key, const struct ora_connection *connection,
	const char *text, struct ora_error *err)
{
	const struct ora_api *api = ora_client_api(connection->client);
	int rc = check_text(text, err);
	if (rc == 0 && connection->plain && !is_sandbox_key(api, text)) {
		rc = ora_fail(err, ORA_ERR_CONFIG, "%s: a real key never goes over plain http "
			"(the sandbox takes %s)", connection->base_url,
			api->sandbox_key != NULL ? api->sandbox_key : "a key of its own");
	}
	return rc != 0 ? rc : make_key(key, connection, text, err);
}

int ora_key_create_own(struct ora_key **key, const struct ora_connection *connection,
	const char *text, struct ora_error *err)
{
	int rc = check_text(text, err);
	return rc != 0 ? rc : make_key(key, connection, text, err);
}

struct ora_key *ora_key_hold(struct ora_key *key)
{
	key->references++;
	return key;
}

void ora_key_release(struct ora_key *key)
{
	if (key != NULL && --key->references == 0) {
		ora_wipe(key->line, strlen(key->line));
		free(key);
	}
}

/* On a helper thread: touches nothing but what was put there for it. */
static void read_source(void *user)
{
	struct ora_connection *connection = user;
	connection->read_result = connection->source.read(connection->source.data,
		&connection->read_text, &connection->read_error);
}

/* Takes up what was read; the same key as before stays the same object. */
static int take_up(struct ora_connection *connection, struct ora_error *err)
{
	struct ora_key *key;
	int rc = connection->read_result;
	if (rc != 0) {
		return rc;
	}
	rc = ora_key_create(&key, connection, connection->read_text, err);
	if (rc != 0) {
		return rc;
	}
	if (connection->key != NULL && strcmp(connection->key->line, key->line) == 0) {
		ora_key_release(key);
		return 0;
	}
	ora_key_release(connection->key);
	connection->key = key;
	return 0;
}

static void source_was_read(void *user)
{
	struct ora_connection *connection = user;
	int rc = take_up(connection, &connection->read_error);
	if (connection->read_text != NULL) {
		ora_wipe(connection->read_text, strlen(connection->read_text));
		free(connection->read_text);
		connection->read_text = NULL;
	}
	connection->reading = false;
	/* Those who come while these are told wait for the next reading. */
	struct ora_key_wait *waiting = connection->waiting;
	connection->waiting = NULL;
	if (waiting != NULL) {
		waiting->link = &waiting;
	}
	while (waiting != NULL) {
		struct ora_key_wait *wait = waiting;
		ora_key_leave(wait);
		wait->done(wait, rc != 0 ? &connection->read_error : NULL);
	}
	ora_connection_release(connection);
}

int ora_key_read(struct ora_connection *connection, struct ora_key_wait *wait)
{
	if (!connection->reading) {
		ora_error_finish(&connection->read_error);
		if (ora_engine_work(ora_client_engine(connection->client), read_source,
				source_was_read, connection) != 0) {
			return ORA_ERR_MEMORY;
		}
		connection->reading = true;
		ora_connection_hold(connection);
	}
	wait->next = connection->waiting;
	wait->link = &connection->waiting;
	if (wait->next != NULL) {
		wait->next->link = &wait->next;
	}
	connection->waiting = wait;
	return 0;
}

void ora_key_leave(struct ora_key_wait *wait)
{
	if (wait->link == NULL) {
		return;
	}
	*wait->link = wait->next;
	if (wait->next != NULL) {
		wait->next->link = wait->link;
	}
	wait->link = NULL;
}
