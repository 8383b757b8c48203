#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>

#include "sandbox/sandbox.h"
#include "support.h"

/* More than one page of keys in each of three workspaces, read in one go. */
#define KEYS 205
#define WORKSPACES 3

struct place {
	struct ora_sandbox *sandbox;
	struct ora_client *client;
};

static void add_keys(struct ora_client *client, const char *workspace_id, int first)
{
	for (int i = 0; i < KEYS; i++) {
		struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
		struct ora_create_keys_reply *reply;
		char name[16];
		snprintf(name, sizeof(name), "%d", first + i);
		ORA_SET(&args, name, name);
		ORA_SET(&args, workspace_id, workspace_id);
		assert_int_equal(ora_create_keys(client, &args, &reply, NULL), 0);
		ora_reply_destroy(&reply->base);
	}
}

static int set_up(void **state)
{
	static struct place place;
	struct ora_sandbox_options options = { .seed = "empty" };
	struct ora_error err = ORA_ERROR_INIT;
	if (ora_sandbox_start(&place.sandbox, &options, &err) != 0) {
		fail_msg("%s", err.message);
	}
	place.client = support_client(&openrouter_admin_api, ora_sandbox_base_url(place.sandbox), 1,
		NULL);
	for (int i = 0; i < WORKSPACES; i++) {
		struct ora_create_workspace_args args = ORA_CREATE_WORKSPACE_ARGS_INIT;
		struct ora_create_workspace_reply *reply;
		char name[16];
		snprintf(name, sizeof(name), "w%d", i);
		ORA_SET(&args, name, name);
		ORA_SET(&args, slug, name);
		assert_int_equal(ora_create_workspace(place.client, &args, &reply, NULL), 0);
		add_keys(place.client, reply->data->id, i * KEYS);
		ora_reply_destroy(&reply->base);
	}
	*state = &place;
	return 0;
}

static int tear_down(void **state)
{
	struct place *place = *state;
	ora_client_destroy(place->client);
	ora_sandbox_stop(place->sandbox);
	return 0;
}

static void read_all(struct ora_client *client, unsigned max_active)
{
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages_progress progress = ORA_PAGES_PROGRESS_INIT;
	struct ora_pages *pages;
	const struct ora_key *key;
	bool seen[WORKSPACES * KEYS] = { false };
	char workspace[64] = "";
	int changes = 0;
	options.everywhere = true;
	options.max_active = max_active;
	assert_int_equal(ora_list_keys_all(client, &args, &options, &pages, NULL), 0);
	while (ora_list_keys_next(pages, &key, NULL) == 0 && key != NULL) {
		char *end;
		long number = strtol(key->name, &end, 10);
		assert_true(*end == '\0' && number >= 0 && number < WORKSPACES * KEYS);
		assert_false(seen[number]);
		seen[number] = true;
		/* The rows of a workspace come together. */
		changes += strcmp(workspace, key->workspace_id) != 0;
		snprintf(workspace, sizeof(workspace), "%s", key->workspace_id);
	}
	ora_pages_get_progress(pages, &progress);
	assert_int_equal(progress.rows, WORKSPACES * KEYS);
	assert_int_equal(changes, WORKSPACES);
	assert_true(progress.complete);
	assert_int_equal(progress.total, 0);
	ora_pages_destroy(pages);
}

static void test_everywhere(void **state)
{
	struct place *place = *state;
	for (unsigned max_active = 0; max_active < 3; max_active++) {
		read_all(place->client, max_active);
	}
}

/* A list that shows all anyway, with small pages of known number. */
static void test_counted_pages(void **state)
{
	struct place *place = *state;
	struct ora_list_workspaces_args args = ORA_LIST_WORKSPACES_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages_progress progress = ORA_PAGES_PROGRESS_INIT;
	struct ora_pages *pages;
	const struct ora_workspace *row;
	ORA_SET(&args, limit, 1);
	options.everywhere = true;
	assert_int_equal(ora_list_workspaces_all(place->client, &args, &options, &pages, NULL), 0);
	while (ora_list_workspaces_next(pages, &row, NULL) == 0 && row != NULL) {
	}
	ora_pages_get_progress(pages, &progress);
	assert_int_equal(progress.rows, WORKSPACES + 1);
	assert_int_equal(progress.requests, WORKSPACES + 1);
	assert_int_equal(progress.total, WORKSPACES + 1);
	assert_true(progress.complete);
	ora_pages_destroy(pages);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_everywhere),
		cmocka_unit_test(test_counted_pages),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
