/*
 * guard_all_keys GUARDRAIL_ID: assigns a guardrail to all keys of its workspace, those that are
 * disabled, too. A key has one guardrail: this replaces any other.
 */
#include <string.h>

#include "connect.h"

#define BATCH 100 /* keys of one call */

struct batch {
	char hashes[BATCH][65]; /* copies: rows of a list live until the next row */
	const char *items[BATCH];
	size_t count;
	int64_t assigned;
};

static int assign(struct ora_client *client, const char *guardrail_id, struct batch *batch,
	struct ora_error *err)
{
	struct ora_bulk_assign_keys_to_guardrail_args args =
		ORA_BULK_ASSIGN_KEYS_TO_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_assign_keys_to_guardrail_reply *reply;
	if (batch->count == 0) {
		return 0;
	}
	ORA_SET(&args, id, guardrail_id);
	ORA_SET_LIST(&args, key_hashes, batch->items, batch->count);
	int rc = ora_bulk_assign_keys_to_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		batch->assigned += reply->assigned_count;
		batch->count = 0;
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

static int assign_all(struct ora_client *client, const struct ora_guardrail *guardrail,
	struct ora_error *err)
{
	static struct batch batch;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *key;
	ORA_SET(&args, workspace_id, guardrail->workspace_id);
	ORA_SET(&args, include_disabled, true);
	int rc = ora_list_keys_all(client, &args, NULL, &pages, err);
	while (rc == 0 && (rc = ora_list_keys_next(pages, &key, err)) == 0 && key != NULL) {
		snprintf(batch.hashes[batch.count], sizeof(batch.hashes[0]), "%s", key->hash);
		batch.items[batch.count] = batch.hashes[batch.count];
		if (++batch.count == BATCH) {
			rc = assign(client, guardrail->id, &batch, err);
		}
	}
	rc = rc == 0 ? assign(client, guardrail->id, &batch, err) : rc;
	ora_pages_destroy(pages);
	printf("%s: %lld keys assigned\n", guardrail->name, (long long)batch.assigned);
	return rc;
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: guard_all_keys GUARDRAIL_ID\n");
		return 2;
	}
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_get_guardrail_args args = ORA_GET_GUARDRAIL_ARGS_INIT;
	struct ora_get_guardrail_reply *reply;
	ORA_SET(&args, id, argv[1]);
	int rc = ora_get_guardrail(client, &args, &reply, &err);
	if (rc == 0) {
		rc = assign_all(client, reply->data, &err);
		ora_reply_destroy(&reply->base);
	}
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
