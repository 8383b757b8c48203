#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>
#include <ora/secret.h>

#include "base/error.h"
#include "gate/gate.h"
#include "gate/secret_reserve.h"
#include "support.h"
#include "upstream.h"

/* A place for secrets that may fail, with a folder behind it. */

#define SECRET "sk-or-v1-0123456789"
#define CREATED { .status = 201, .body = "{\"data\":{\"hash\":\"h\"},\"key\":\"" SECRET "\"}" }

static char folder[64];

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/unit-reserve-XXXXXX");
	return mkdtemp(folder) == NULL;
}

/* How many files are there; the text of the last, which are removed. */
static size_t take_files(char text[100])
{
	size_t count = 0;
	DIR *listing = opendir(folder);
	for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
		char path[512];
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		FILE *file = entry->d_name[0] != '.' ? fopen(path, "r") : NULL;
		if (file != NULL) {
			text[fread(text, 1, 99, file)] = '\0';
			fclose(file);
			assert_int_equal(unlink(path), 0);
			count++;
		}
	}
	closedir(listing);
	return count;
}

static int remove_folder(void **state)
{
	(void)state;
	return rmdir(folder);
}

/* The first place. */
struct place {
	bool open_fails, reveals, deliver_fails, says_nothing, check_fails;
	char got[64];
	int dropped, destroyed;
};

static void open_place(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct place *place = data;
	struct ora_error err = ORA_ERROR_INIT;
	assert_string_equal(request->tool, "openrouter_admin_create_keys");
	if (place->open_fails) {
		done(user, ora_fail(&err, ORA_ERR_INTERNAL, "no such place"), NULL, &err);
	} else {
		done(user, 0, place->reveals ? NULL : place, &err);
	}
}

static void deliver(void *data, void *sink, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	struct place *place = data;
	struct ora_error err = ORA_ERROR_INIT;
	assert_ptr_equal(sink, place);
	if (place->deliver_fails) {
		int rc = ora_fail(&err, ORA_ERR_INTERNAL, "it is full");
		done(user, rc, NULL, place->says_nothing ? NULL : &err);
		return;
	}
	snprintf(place->got, sizeof(place->got), "%.*s", (int)length, secret);
	done(user, 0, "the first place", &err);
}

static void drop(void *data, void *sink)
{
	struct place *place = data;
	assert_ptr_equal(sink, place);
	place->dropped++;
}

static void destroy(void *data)
{
	struct place *place = data;
	place->destroyed++;
}

static int check(void *data, struct ora_error *err)
{
	const struct place *place = data;
	return place->check_fails ? ora_fail(err, ORA_ERR_LOG, "nobody is there") : 0;
}

static struct ora_client *new_client(struct upstream *up, struct place *place, bool older)
{
	struct ora_secret_hooks hooks = ORA_SECRET_INIT;
	struct ora_client *client = support_client(&openrouter_admin_api, upstream_url(up), 1, NULL);
	struct ora_error err = ORA_ERROR_INIT;
	hooks.data = place;
	hooks.open = open_place;
	hooks.deliver = deliver;
	hooks.drop = drop;
	hooks.destroy = older ? NULL : destroy;
	hooks.check = older ? NULL : check;
	assert_int_equal(ora_client_set_secrets(client, &hooks, NULL), 0);
	assert_int_equal(ora_client_secrets_reserve(client, "relative", &err), ORA_ERR_CONFIG);
	assert_ptr_equal(ora_gate_need(client)->secrets.data, place); /* as it was */
	assert_int_equal(ora_client_secrets_reserve(client, folder, &err), 0);
	return client;
}

/* A key that is created: what its reply and its error say. */
static int create(struct upstream *up, struct place *place, bool older, char place_said[ORA_ERROR_MESSAGE_SIZE],
	bool *shown)
{
	struct ora_client *client = new_client(up, place, older);
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	struct ora_error err = ORA_ERROR_INIT;
	ORA_SET(&args, name, "ci");
	int rc = ora_create_keys(client, &args, &reply, &err);
	snprintf(place_said, ORA_ERROR_MESSAGE_SIZE, "%s", rc != 0 ? err.message
		: reply->base.secret_place != NULL ? reply->base.secret_place : "");
	*shown = rc == 0 && reply->key != NULL;
	if (reply != NULL) {
		assert_int_equal(strstr(reply->base.json, SECRET) != NULL, *shown);
		ora_reply_destroy(&reply->base);
	}
	ora_error_finish(&err);
	ora_client_destroy(client);
	assert_int_equal(place->destroyed, !older);
	return rc;
}

static void what_the_first_place_does_not_take(void **state)
{
	(void)state;
	static const struct {
		struct place place;
		int result;
		const char *said;      /* how it begins and ends */
		const char *end;
		size_t files;
		bool shown;
		const char *got;
	} cases[] = {
		{ { .got = "" }, 0, "the first place", "", 0, false, SECRET },
		{ { .deliver_fails = true }, 0, "file /tmp/unit-reserve-", " (because it is full)", 1, false, "" },
		{ { .deliver_fails = true, .says_nothing = true }, 0, "file /tmp/unit-reserve-",
			" (because its place did not take it)", 1, false, "" },
		{ { .reveals = true }, 0, "", "", 0, true, "" },
		{ { .open_fails = true }, ORA_ERR_LOG, "no such place; nothing was sent", "", 0, false, "" },
		{ { .check_fails = true }, ORA_ERR_LOG, "nobody is there; nothing was sent", "", 0, false, "" },
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct place place = cases[i].place;
		struct upstream *up = UPSTREAM(CREATED);
		char said[ORA_ERROR_MESSAGE_SIZE], text[100];
		bool shown;
		assert_int_equal(create(up, &place, false, said, &shown), cases[i].result);
		assert_memory_equal(said, cases[i].said, strlen(cases[i].said));
		assert_string_equal(said + strlen(said) - strlen(cases[i].end), cases[i].end);
		assert_int_equal(shown, cases[i].shown);
		assert_string_equal(place.got, cases[i].got);
		assert_int_equal(take_files(text), cases[i].files);
		if (cases[i].files > 0) {
			assert_string_equal(text, SECRET "\n");
		}
		assert_int_equal(upstream_count(up), cases[i].result == 0);
		upstream_stop(up);
	}
}

/* The last thing to do: it would be lost otherwise. */
static void without_a_reserve_it_is_shown(void **state)
{
	(void)state;
	struct place place = { .deliver_fails = true };
	struct upstream *up = UPSTREAM(CREATED);
	char said[ORA_ERROR_MESSAGE_SIZE];
	bool shown;
	chmod(folder, 0777);
	assert_int_equal(create(up, &place, false, said, &shown), 0);
	chmod(folder, 0700);
	assert_string_equal(said, "not delivered: it is full");
	assert_true(shown);
	upstream_stop(up);
}

/* Hooks that have neither a check nor anything to be destroyed. */
static void fewer_hooks_will_do(void **state)
{
	(void)state;
	struct place place = { .check_fails = true };
	struct upstream *up = UPSTREAM(CREATED);
	char said[ORA_ERROR_MESSAGE_SIZE];
	bool shown;
	assert_int_equal(create(up, &place, true, said, &shown), 0);
	assert_string_equal(said, "the first place");
	upstream_stop(up);
}

static void a_place_that_nothing_came_for_is_closed(void **state)
{
	(void)state;
	struct place place = { .got = "" };
	struct upstream *up = UPSTREAM({ .status = 400 });
	char said[ORA_ERROR_MESSAGE_SIZE], text[100];
	bool shown;
	assert_int_equal(create(up, &place, false, said, &shown), ORA_ERR_REFUSED);
	assert_int_equal(place.dropped, 1);
	assert_int_equal(take_files(text), 0);
	upstream_stop(up);
}

#define RESERVE_TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

static const struct CMUnitTest tests[] = {
	RESERVE_TEST(what_the_first_place_does_not_take),
	RESERVE_TEST(without_a_reserve_it_is_shown),
	RESERVE_TEST(fewer_hooks_will_do),
	RESERVE_TEST(a_place_that_nothing_came_for_is_closed),
};

SUPPORT_MAIN(tests)
