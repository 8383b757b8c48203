/*
 * rotate_key HASH: makes a new key with the name, limit, workspace and guardrails of an old one,
 * reads it back, prints its secret, and disables the old one. If something goes wrong before
 * that, the old key goes on, and the new one, which nobody has, is deleted. The old key is not
 * deleted: look whether all goes well before you do that.
 */
#include <string.h>

#include "connect.h"

static int create_like(struct ora_client *client, const struct ora_key *old,
	struct ora_create_keys_reply **made, struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, old->name);
	ORA_SET(&args, workspace_id, old->workspace_id);
	if (ORA_HAS(old, limit)) {
		ORA_SET(&args, limit, old->limit);
	}
	if (ORA_HAS(old, limit_reset)) {
		ORA_SET(&args, limit_reset, old->limit_reset);
	}
	if (ORA_HAS(old, expires_at)) {
		ORA_SET(&args, expires_at, old->expires_at);
	}
	ORA_SET(&args, include_byok_in_limit, old->include_byok_in_limit);
	return ora_create_keys(client, &args, made, err);
}

static int assign(struct ora_client *client, const char *guardrail, const char *hash,
	struct ora_error *err)
{
	struct ora_bulk_assign_keys_to_guardrail_args args =
		ORA_BULK_ASSIGN_KEYS_TO_GUARDRAIL_ARGS_INIT;
	struct ora_bulk_assign_keys_to_guardrail_reply *reply;
	ORA_SET(&args, id, guardrail);
	ORA_SET_LIST(&args, key_hashes, &hash, 1);
	int rc = ora_bulk_assign_keys_to_guardrail(client, &args, &reply, err);
	if (rc == 0) {
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

/* Counts the guardrails of a key; with `copy_to`, the hash of another, that one gets them, too. */
static int walk_guardrails(struct ora_client *client, const char *hash, const char *copy_to,
	size_t *count, struct ora_error *err)
{
	struct ora_list_key_assignments_args args = ORA_LIST_KEY_ASSIGNMENTS_ARGS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key_assignment *row;
	*count = 0;
	int rc = ora_list_key_assignments_all(client, &args, NULL, &pages, err);
	while (rc == 0 && (rc = ora_list_key_assignments_next(pages, &row, err)) == 0
		&& row != NULL) {
		if (strcmp(row->key_hash, hash) == 0) {
			(*count)++;
			rc = copy_to != NULL ? assign(client, row->guardrail_id, copy_to, err) : 0;
		}
	}
	ora_pages_destroy(pages);
	return rc;
}

static bool is_alike(const struct ora_key *a, const struct ora_key *b)
{
	return !b->disabled && strcmp(a->workspace_id, b->workspace_id) == 0
		&& ORA_HAS(a, limit) == ORA_HAS(b, limit)
		&& (!ORA_HAS(a, limit) || strcmp(a->limit_text, b->limit_text) == 0)
		&& ORA_HAS(a, limit_reset) == ORA_HAS(b, limit_reset)
		&& (!ORA_HAS(a, limit_reset) || a->limit_reset == b->limit_reset)
		&& ORA_HAS(a, expires_at) == ORA_HAS(b, expires_at);
}

/* Gives the new key the guardrails of the old one, and reads back what it is. */
static int finish(struct ora_client *client, const struct ora_key *old, const char *hash,
	struct ora_error *err)
{
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *reply;
	size_t wanted, found;
	int rc = walk_guardrails(client, old->hash, hash, &wanted, err);
	rc = rc == 0 ? walk_guardrails(client, hash, NULL, &found, err) : rc;
	ORA_SET(&args, hash, hash);
	rc = rc == 0 ? ora_get_key(client, &args, &reply, err) : rc;
	if (rc != 0) {
		return rc;
	}
	bool alike = found == wanted && is_alike(old, reply->data);
	ora_reply_destroy(&reply->base);
	if (!alike) {
		snprintf(err->message, sizeof(err->message), "the new key is not as the old one");
		return ORA_ERR_BAD_REPLY;
	}
	return 0;
}

static void discard(struct ora_client *client, const char *hash)
{
	struct ora_delete_keys_args args = ORA_DELETE_KEYS_ARGS_INIT;
	struct ora_delete_keys_reply *reply;
	struct ora_error err = ORA_ERROR_INIT;
	ORA_SET(&args, hash, hash);
	if (ora_delete_keys(client, &args, &reply, &err) == 0) {
		ora_reply_destroy(&reply->base);
	} else {
		fprintf(stderr, "delete the new key %s yourself: %s\n", hash, err.message);
	}
	ora_error_finish(&err);
}

static int disable(struct ora_client *client, const char *hash, struct ora_error *err)
{
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply;
	ORA_SET(&args, hash, hash);
	ORA_SET(&args, disabled, true);
	int rc = ora_update_keys(client, &args, &reply, err);
	if (rc == 0) {
		fprintf(stderr, "disabled %s\n", reply->data->label);
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

static int rotate(struct ora_client *client, const struct ora_key *old, struct ora_error *err)
{
	struct ora_create_keys_reply *made;
	int rc = create_like(client, old, &made, err);
	if (rc != 0) {
		return rc;
	}
	rc = finish(client, old, made->data->hash, err);
	if (rc != 0) {
		discard(client, made->data->hash);
	} else {
		/* The secret is in this reply and nowhere else, ever. */
		printf("%s\n", made->key);
		fprintf(stderr, "made %s (%s)\n", made->data->label, made->data->hash);
		rc = disable(client, old->hash, err);
	}
	ora_reply_destroy(&made->base);
	return rc;
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: rotate_key HASH\n");
		return 2;
	}
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_get_key_args args = ORA_GET_KEY_ARGS_INIT;
	struct ora_get_key_reply *old;
	ORA_SET(&args, hash, argv[1]);
	int rc = ora_get_key(client, &args, &old, &err);
	if (rc == 0) {
		rc = rotate(client, old->data, &err);
		ora_reply_destroy(&old->base);
	}
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
