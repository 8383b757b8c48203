/*
 * calls URL KEY: each typed call of the second API, its pages, and what its errors become, against
 * the upstream of upstream.py.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <toybox/tools.h>

#define DRAWER "top/left"
#define OTHER_KEY "toy-other-key" /* which upstream does not know */
#define CHECK(condition) check((condition), #condition, __LINE__, &err)

static void check(bool holds, const char *what, int line, const struct ora_error *err)
{
	if (!holds) {
		fprintf(stderr, "calls.c:%d: %s (the last error: %s)\n", line, what, err->message);
		exit(EXIT_FAILURE);
	}
}

static struct ora_client *new_client(const char *url, const char *key)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.base_url = url;
	connection.key = key;
	CHECK(ora_client_create(&client, &toybox_api, NULL, &err) == 0);
	CHECK(ora_client_add_connection(client, &connection, &err) == 0);
	return client;
}

static void test_toys(struct ora_client *client)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct toy_get_box_args box = TOY_GET_BOX_ARGS_INIT;
	struct toy_get_box_reply *found_box = NULL;
	CHECK(toy_get_box(client, &box, &found_box, &err) == 0);
	CHECK(found_box->drawers.count == 1 && strcmp(found_box->drawers.items[0], DRAWER) == 0);
	ora_reply_destroy(&found_box->base);

	struct toy_find_toys_args find = TOY_FIND_TOYS_ARGS_INIT;
	struct toy_find_toys_reply *toys = NULL;
	ORA_SET(&find, drawer, DRAWER);
	ORA_SET(&find, material, TOY_MATERIAL_TIN);
	CHECK(toy_find_toys(client, &find, &toys, &err) == 0);
	CHECK(toys->toys.count == 1 && strcmp(toys->toys.items[0]->name, "engine") == 0);
	ora_reply_destroy(&toys->base);

	struct toy_add_toy_args add = TOY_ADD_TOY_ARGS_INIT;
	struct toy_add_toy_reply *added = NULL;
	ORA_SET(&add, name, "boat");
	CHECK(toy_add_toy(client, &add, &added, &err) == 0);
	CHECK(strcmp(added->toy->name, "boat") == 0);
	ora_reply_destroy(&added->base);
}

static int64_t create_hook(struct ora_client *client, const char *url)
{
	static const int events[] = { TOY_EVENT_ADDED, TOY_EVENT_REMOVED };
	struct ora_error err = ORA_ERROR_INIT;
	struct toy_create_hook_args args = TOY_CREATE_HOOK_ARGS_INIT;
	struct toy_create_hook_reply *reply = NULL;
	ORA_SET(&args, drawer, DRAWER);
	ORA_SET(&args, url, url);
	ORA_SET_LIST(&args, events, events, 2);
	CHECK(toy_create_hook(client, &args, &reply, &err) == 0);
	CHECK(strcmp(reply->hook->url, url) == 0 && reply->hook->events.count == 2);
	CHECK(reply->hook->events.items[1] == (int)TOY_EVENT_REMOVED);
	int64_t id = reply->hook->id;
	ora_reply_destroy(&reply->base);
	return id;
}

static void test_hooks(struct ora_client *client)
{
	struct ora_error err = ORA_ERROR_INIT;
	int64_t id = create_hook(client, "https://example.org/new");

	struct toy_replace_hook_args replace = TOY_REPLACE_HOOK_ARGS_INIT;
	struct toy_replace_hook_reply *replaced = NULL;
	ORA_SET(&replace, drawer, DRAWER);
	ORA_SET(&replace, hook_id, id);
	ORA_SET(&replace, url, "https://example.org/other");
	ORA_SET(&replace, active, false);
	CHECK(toy_replace_hook(client, &replace, &replaced, &err) == 0);
	CHECK(!replaced->hook->active && replaced->hook->events.count == 0);
	ora_reply_destroy(&replaced->base);

	struct toy_get_hook_args get = TOY_GET_HOOK_ARGS_INIT;
	struct toy_get_hook_reply *got = NULL;
	ORA_SET(&get, drawer, DRAWER);
	ORA_SET(&get, hook_id, id);
	CHECK(toy_get_hook(client, &get, &got, &err) == 0);
	CHECK(strcmp(got->hook->url, "https://example.org/other") == 0);
	ora_reply_destroy(&got->base);

	struct toy_delete_hook_args delete = TOY_DELETE_HOOK_ARGS_INIT;
	struct toy_delete_hook_reply *deleted = NULL;
	ORA_SET(&delete, drawer, DRAWER);
	ORA_SET(&delete, hook_id, id);
	CHECK(toy_delete_hook(client, &delete, &deleted, &err) == 0);
	ora_reply_destroy(&deleted->base);

	/* Its own form of errors: a code beside the text, and neither is where OpenRouter has it. */
	CHECK(toy_get_hook(client, &get, &got, &err) == ORA_ERR_REFUSED);
	CHECK(err.http_status == 404 && strstr(err.message, "no hook") != NULL);
	ora_error_finish(&err);
}

/* All hooks from there on, newest first. Returns their number. */
static size_t walk(struct ora_client *client, const char *after, unsigned requests)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct toy_list_hooks_args args = TOY_LIST_HOOKS_ARGS_INIT;
	struct ora_pages_progress progress = ORA_PAGES_PROGRESS_INIT;
	struct ora_pages *pages = NULL;
	const struct toy_hook *row = NULL;
	size_t count = 0;
	int64_t last = INT64_MAX;
	ORA_SET(&args, drawer, DRAWER);
	if (after != NULL) {
		ORA_SET(&args, after, after);
	}
	CHECK(toy_list_hooks_all(client, &args, NULL, &pages, &err) == 0);
	int rc = toy_list_hooks_next(pages, &row, &err);
	for (; rc == 0 && row != NULL; rc = toy_list_hooks_next(pages, &row, &err)) {
		CHECK(row->id < last);
		last = row->id;
		count++;
	}
	CHECK(rc == 0);
	ora_pages_get_progress(pages, &progress);
	CHECK(progress.complete && progress.total == 0 && progress.requests == requests);
	ora_pages_destroy(pages);
	return count;
}

static void test_key(const char *url)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = new_client(url, OTHER_KEY);
	struct toy_get_box_args args = TOY_GET_BOX_ARGS_INIT;
	struct toy_get_box_reply *reply = NULL;
	CHECK(toy_get_box(client, &args, &reply, &err) == ORA_ERR_AUTH);
	CHECK(strstr(err.message, "who are you") != NULL && strstr(err.message, OTHER_KEY) == NULL);
	ora_error_finish(&err);
	ora_client_destroy(client);
}

int main(int argc, char **argv)
{
	struct ora_error err = ORA_ERROR_INIT;
	CHECK(argc == 3);
	struct ora_client *client = new_client(argv[1], argv[2]);
	test_toys(client);
	test_hooks(client);
	CHECK(walk(client, NULL, 3) == 5);
	CHECK(walk(client, "c4", 2) == 3);
	test_key(argv[1]);
	ora_client_destroy(client);
	return EXIT_SUCCESS;
}
