/*
 * rotate_key HASH: makes a new key with the name, limit and workspace of an old one, prints its
 * secret, and disables the old one. The old key is not deleted: look whether all goes well
 * before you do that.
 */
#include "connect.h"

static int create_like(struct ora_client *client, const struct ora_key *old, struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *made;
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
	int rc = ora_create_keys(client, &args, &made, err);
	if (rc == 0) {
		/* The secret is in this reply and nowhere else, ever. */
		printf("%s\n", made->key);
		fprintf(stderr, "made %s (%s)\n", made->data->label, made->data->hash);
		ora_reply_destroy(&made->base);
	}
	return rc;
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
		rc = create_like(client, old->data, &err);
		/* Whatever went wrong, also an outcome that is not known: the old key goes on. */
		rc = rc == 0 ? disable(client, argv[1], &err) : rc;
		ora_reply_destroy(&old->base);
	}
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
